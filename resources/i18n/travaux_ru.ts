<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>AmendmentsTab</name>
    <message>
      <source>No tabled amendments</source>
      <translation>Внесённых поправок нет</translation>
    </message>
    <message>
      <source>What delegations propose on this clause is shown here.</source>
      <translation>Здесь показано, что делегации предлагают по этому положению.</translation>
    </message>
    <message>
      <source>Your draft stays on this device until you table it.</source>
      <translation>Ваш проект остаётся на этом устройстве, пока вы его не внесёте.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <translation>Показать ещё {}</translation>
    </message>
    <message>
      <source>1 sponsor</source>
      <translation>1 автор</translation>
    </message>
    <message>
      <source>{} sponsors</source>
      <translation>Авторов: {}</translation>
    </message>
    <message>
      <source>support</source>
      <translation>поддержать</translation>
    </message>
    <message>
      <source>oppose</source>
      <translation>возразить</translation>
    </message>
    <message>
      <source>reserve</source>
      <translation>зарезервировать</translation>
    </message>
    <message>
      <source>Collides with {}</source>
      <translation>Расходится с {}</translation>
    </message>
    <message>
      <source>Only before “{}”</source>
      <translation>Только перед «{}»</translation>
    </message>
    <message>
      <source>Sponsors</source>
      <translation>Авторы</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Обоснование</translation>
    </message>
    <message>
      <source>Co-sponsor</source>
      <translation>Стать соавтором</translation>
    </message>
    <message>
      <source>Revise</source>
      <translation>Пересмотреть</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Отозвать</translation>
    </message>
    <message>
      <source>Draft {}</source>
      <translation>Проект {}</translation>
    </message>
    <message>
      <source>Revises {}</source>
      <translation>Пересматривает {}</translation>
    </message>
    <message>
      <source>only on this device</source>
      <translation>только на этом устройстве</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Внести…</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Отбросить</translation>
    </message>
  </context>
  <context>
    <name>DraftEditor</name>
    <message>
      <source>As the others will see it</source>
      <translation>Как это увидят другие</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Изменения</translation>
    </message>
    <message>
      <source>Wording of {}</source>
      <translation>Формулировка {}</translation>
    </message>
    <message>
      <source>{}, to read</source>
      <translation>{}, для чтения</translation>
    </message>
    <message>
      <source>Nothing changed yet</source>
      <translation>Пока ничего не изменено</translation>
    </message>
    <message>
      <source>1 insertion</source>
      <translation>1 вставка</translation>
    </message>
    <message>
      <source>{} insertions</source>
      <translation>Вставок: {}</translation>
    </message>
    <message>
      <source>1 deletion</source>
      <translation>1 исключение</translation>
    </message>
    <message>
      <source>{} deletions</source>
      <translation>Исключений: {}</translation>
    </message>
    <message>
      <source>Show the &amp;three texts</source>
      <translation>Показать &amp;три текста</translation>
    </message>
    <message>
      <source>Close, keep draft</source>
      <translation>Закрыть, сохранить проект</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Внести…</translation>
    </message>
  </context>
  <context>
    <name>DraftingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Сначала откройте рабочее пространство.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now to draft.</source>
      <translation>Таким текст был раньше. Вернитесь к текущему, чтобы вносить поправки.</translation>
    </message>
    <message>
      <source>Your role does not propose amendments.</source>
      <translation>Ваша роль не вносит поправок.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}: согласованные положения не меняются, пока их не откроют вновь. Попросите Председателя открыть его, указав причину: нажмите M, чтобы написать комментарий.</translation>
    </message>
    <message>
      <source>The clause is not in the text any more. Your draft is kept.</source>
      <translation>Этого положения в тексте больше нет. Ваш проект сохранён.</translation>
    </message>
    <message>
      <source>Nothing is changed yet: there is nothing to table.</source>
      <translation>Пока ничего не изменено: вносить нечего.</translation>
    </message>
    <message>
      <source>{} is on the table.</source>
      <translation>{}: поправка внесена.</translation>
    </message>
    <message>
      <source>The draft is gone.</source>
      <translation>Проекта больше нет.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>Не сохранено: {}</translation>
    </message>
    <message>
      <source>Your draft was not kept: {}</source>
      <translation>Ваш проект не сохранён: {}</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>No text</source>
      <translation>Нет текста</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>Текст вносит на рассмотрение конференции секретариат; до остальных он доходит со следующим пакетом.</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Подробности</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Копировать</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the text</source>
      <translation>Найти в тексте</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистить</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>Найдено мест</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>&amp;Назад</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Далее</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
  </context>
  <context>
    <name>GoBar</name>
    <message>
      <source>Go to provision</source>
      <translation>Переход к положению</translation>
    </message>
    <message>
      <source>Go to provision, such as 7(3)</source>
      <translation>Переход к положению, например 7(3)</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Сообщение</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
  </context>
  <context>
    <name>HistoryStrip</name>
    <message>
      <source>History of the text</source>
      <translation>История текста</translation>
    </message>
    <message>
      <source>History</source>
      <translation>История</translation>
    </message>
    <message>
      <source>unsent</source>
      <translation>не отправлено</translation>
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message>
      <source>Inbox</source>
      <translation>Входящие</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Непрочитанное</translation>
    </message>
    <message>
      <source>Show what was read too</source>
      <translation>Показать и прочитанное</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Отметить всё как прочитанное</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Что поступило</translation>
    </message>
    <message>
      <source>Nothing new.</source>
      <translation>Ничего нового.</translation>
    </message>
    <message>
      <source>What others do is shown here when you read a bundle or exchange with them.</source>
      <translation>Действия других показаны здесь, когда вы читаете пакет или обмениваетесь с ними.</translation>
    </message>
    <message>
      <source>nothing unread</source>
      <translation>непрочитанного нет</translation>
    </message>
    <message>
      <source>1 unread</source>
      <translation>1 непрочитанное</translation>
    </message>
    <message>
      <source>{} unread</source>
      <translation>непрочитанных: {}</translation>
    </message>
    <message>
      <source>Enter opens, U marks as unread</source>
      <translation>Enter открывает, U помечает как непрочитанное</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>About this clause</source>
      <translation>Об этом положении</translation>
    </message>
    <message>
      <source>Amend</source>
      <translation>Поправка</translation>
    </message>
    <message>
      <source>No positions yet</source>
      <translation>Позиций пока нет</translation>
    </message>
    <message>
      <source>Nobody has stated one on this clause.</source>
      <translation>Никто не высказался по этому положению.</translation>
    </message>
    <message>
      <source>No comments yet</source>
      <translation>Комментариев пока нет</translation>
    </message>
    <message>
      <source>Press M to write one.</source>
      <translation>Нажмите M, чтобы написать.</translation>
    </message>
    <message>
      <source>Nothing happened yet</source>
      <translation>Пока ничего не произошло</translation>
    </message>
    <message>
      <source>The clause stands as it was laid.</source>
      <translation>Положение такое, каким внесено.</translation>
    </message>
    <message>
      <source>No brackets.</source>
      <translation>Скобок нет.</translation>
    </message>
    <message>
      <source>You are drafting an amendment.</source>
      <translation>Вы составляете поправку.</translation>
    </message>
    <message>
      <source>One amendment</source>
      <translation>Одна поправка</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>Поправок: {}</translation>
    </message>
    <message>
      <source>one place contested</source>
      <translation>одно спорное место</translation>
    </message>
    <message>
      <source>{} places contested</source>
      <translation>спорных мест: {}</translation>
    </message>
    <message>
      <source>one collision</source>
      <translation>одно расхождение</translation>
    </message>
    <message>
      <source>{} collisions</source>
      <translation>расхождений: {}</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Поправки</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Позиции</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Комментарии</translation>
    </message>
    <message>
      <source>History</source>
      <translation>История</translation>
    </message>
  </context>
  <context>
    <name>LaidList</name>
    <message>
      <source>Text of the treaty</source>
      <translation>Текст договора</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>Сообщение</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <translation>&amp;Убрать</translation>
    </message>
  </context>
  <context>
    <name>OutlinePanel</name>
    <message>
      <source>Outline and filter</source>
      <translation>Структура и отбор</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Структура</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистить</translation>
    </message>
    <message>
      <source>Filter the outline</source>
      <translation>Отбор в структуре</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Отбор статей</translation>
    </message>
    <message>
      <source>open</source>
      <translation>открытые</translation>
    </message>
    <message>
      <source>collisions</source>
      <translation>расхождения</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>мои</translation>
    </message>
    <message>
      <source>new</source>
      <translation>новые</translation>
    </message>
  </context>
  <context>
    <name>OutlineView</name>
    <message>
      <source>Outline</source>
      <translation>Структура</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>Поиск и команды</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Искать в тексте или выполнить команду</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; команды   @ делегации и люди   # статьи</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>Страницы</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>&amp;Вернуться к текущему</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>и ещё {}</translation>
    </message>
  </context>
  <context>
    <name>SayingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Сначала откройте рабочее пространство.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now first.</source>
      <translation>Таким текст был раньше. Сначала вернитесь к текущему.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
      <source>On what condition</source>
      <translation>При каком условии</translation>
    </message>
    <message>
      <source>A note, if you like</source>
      <translation>Примечание, если хотите</translation>
    </message>
    <message>
      <source>Sign the position</source>
      <translation>Подписать позицию</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>Ваш комментарий; @КОД обращает внимание делегации</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Комментарий</translation>
    </message>
    <message>
      <source>Sign the comment</source>
      <translation>Подписать комментарий</translation>
    </message>
  </context>
  <context>
    <name>SayingSheet</name>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>Его может прочитать вся конференция. Он подписан.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>High &amp;contrast, whatever the system says</source>
      <translation>Высокая &amp;контрастность, что бы ни говорила система</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>Заблокировать и вернуться на этом языке</translation>
    </message>
    <message>
      <source>Single &amp;letters are commands where nothing is typed</source>
      <translation>Отдельные &amp;буквы служат командами там, где не печатают</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Как в системе</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Светлый</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Тёмный</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> мин</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Внешний вид</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Цвета</translation>
    </message>
    <message>
      <source>Size of the &amp;treaty’s text</source>
      <translation>Размер текста &amp;договора</translation>
    </message>
    <message>
      <source>Size of the &amp;interface</source>
      <translation>Размер &amp;интерфейса</translation>
    </message>
    <message>
      <source>Language and keys</source>
      <translation>Язык и клавиши</translation>
    </message>
    <message>
      <source>Language of the interface</source>
      <translation>Язык интерфейса</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Безопасность</translation>
    </message>
    <message>
      <source>&amp;Lock after so long without use</source>
      <translation>&amp;Блокировать после такого простоя</translation>
    </message>
    <message>
      <source>Passphrase, recovery code, travel lock and copies: see “travaux vault --help” on the command line.</source>
      <translation>Парольная фраза, код восстановления, дорожная блокировка и копии: см. «travaux vault --help» в командной строке.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Negotiate a text with Travaux</source>
      <translation>Согласование текста с Travaux</translation>
    </message>
    <message>
      <source>Everything stays on this machine, encrypted, until you hand it on. How do you want to begin?</source>
      <translation>Всё остаётся на этой машине в зашифрованном виде, пока вы это не передадите. С чего начать?</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Сообщение</translation>
    </message>
    <message>
      <source>&amp;Join a conference</source>
      <translation>&amp;Присоединиться к конференции</translation>
    </message>
    <message>
      <source>You speak for a delegation, chair, or observe.</source>
      <translation>Вы говорите от имени делегации, председательствуете или наблюдаете.</translation>
    </message>
    <message>
      <source>&amp;Create a conference</source>
      <translation>&amp;Создать конференцию</translation>
    </message>
    <message>
      <source>You are the secretariat and admit the others.</source>
      <translation>Вы — секретариат и допускаете остальных.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace</source>
      <translation>&amp;Открыть рабочее пространство</translation>
    </message>
    <message>
      <source>You have used Travaux on this machine before.</source>
      <translation>Вы уже пользовались Travaux на этой машине.</translation>
    </message>
    <message>
      <source>&amp;See the example</source>
      <translation>&amp;Показать пример</translation>
    </message>
    <message>
      <source>A whole negotiation is played, and you look at it as the chair.</source>
      <translation>Разыгрываются целые переговоры, и вы смотрите на них как Председатель.</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Status</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Место</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Новости</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Выполняется</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
  </context>
  <context>
    <name>StructureCard</name>
    <message>
      <source>Keep as draft</source>
      <translation>Сохранить как проект</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Внести…</translation>
    </message>
  </context>
  <context>
    <name>StructureDesk</name>
    <message>
      <source>Write the words first.</source>
      <translation>Сначала напишите слова.</translation>
    </message>
    <message>
      <source>Kept as a draft on this device.</source>
      <translation>Сохранено как проект на этом устройстве.</translation>
    </message>
  </context>
  <context>
    <name>SyncPage</name>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Показать</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Остановить</translation>
    </message>
    <message>
      <source>Exchange and trust</source>
      <translation>Обмен и доверие</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Выбранное</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>К отправке</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Устройства</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Ожидание</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Карантин</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>Сводный текст {}</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Отправлять нечего</translation>
    </message>
    <message>
      <source>What you sign stands here until somebody else says to hold it.</source>
      <translation>То, что вы подписываете, стоит здесь, пока кто-то другой не заявит, что оно у него есть.</translation>
    </message>
    <message>
      <source>No devices</source>
      <translation>Устройств нет</translation>
    </message>
    <message>
      <source>The secretariat admits them, each by a request file.</source>
      <translation>Секретариат допускает каждое по файлу заявки.</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>Ничего не ждёт</translation>
    </message>
    <message>
      <source>What refers to entries that are not here yet would be kept here.</source>
      <translation>Здесь хранилось бы то, что ссылается на ещё не поступившие записи.</translation>
    </message>
    <message>
      <source>Nothing is in quarantine</source>
      <translation>В карантине ничего нет</translation>
    </message>
    <message>
      <source>What contradicts itself or the roster would be kept here as evidence.</source>
      <translation>Здесь как доказательство хранилось бы то, что противоречит себе или списку участников.</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>Сверить &amp;вслух…</translation>
    </message>
    <message>
      <source>&amp;Copy a request</source>
      <translation>&amp;Копировать просьбу</translation>
    </message>
    <message>
      <source>Connecting with {} …</source>
      <translation>Соединение с {} …</translation>
    </message>
    <message>
      <source>Exchanging with {}, in the background.</source>
      <translation>Обмен с {} в фоновом режиме.</translation>
    </message>
    <message>
      <source>{} cannot be reached. It is tried again.</source>
      <translation>{}: нет доступа. Попытка будет повторена.</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Списки</translation>
    </message>
    <message>
      <source>Sync and trust</source>
      <translation>Синхронизация и доверие</translation>
    </message>
    <message>
      <source>Compare with another delegation…</source>
      <translation>Сверить с другой делегацией…</translation>
    </message>
  </context>
  <context>
    <name>TablingSheet</name>
    <message>
      <source>Who can read it</source>
      <translation>Кто может прочитать</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Обоснование</translation>
    </message>
    <message>
      <source>Exactly what leaves</source>
      <translation>Что именно уходит</translation>
    </message>
    <message>
      <source>Language: {}</source>
      <translation>Язык: {}</translation>
    </message>
    <message>
      <source>{} bytes, signed by this device</source>
      <translation>{} байт, подписано этим устройством</translation>
    </message>
    <message>
      <source>and {} more devices</source>
      <translation>и ещё устройств: {}</translation>
    </message>
    <message>
      <source>It begins when you table to it: your delegation, and who belongs to it.</source>
      <translation>Она возникает, когда вы в неё вносите: ваша делегация и те, кто к ней относится.</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Всем участникам конференции</translation>
    </message>
    <message>
      <source>My own delegation alone</source>
      <translation>Только моя делегация</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>Моя делегация и Председатель</translation>
    </message>
    <message>
      <source>Caucus “{}”</source>
      <translation>Группа «{}»</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Что это делает</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>Пригласить соавторов</translation>
    </message>
    <message>
      <source>Back to the draft</source>
      <translation>Назад к проекту</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>Подписать и внести</translation>
    </message>
  </context>
  <context>
    <name>TextsSheet</name>
    <message>
      <source>The base text changed under your draft</source>
      <translation>Основной текст изменился, пока вы составляли проект</translation>
    </message>
    <message>
      <source>The text that you began on</source>
      <translation>Текст, с которого вы начали</translation>
    </message>
    <message>
      <source>The text now, against it</source>
      <translation>Текущий текст, по сравнению с ним</translation>
    </message>
    <message>
      <source>Yours, against it</source>
      <translation>Ваш, по сравнению с ним</translation>
    </message>
    <message>
      <source>Yours on the text now</source>
      <translation>Ваш на текущем тексте</translation>
    </message>
    <message>
      <source>Yours, whole, against the text now</source>
      <translation>Ваш текст целиком по сравнению с нынешним</translation>
    </message>
    <message>
      <source>&amp;Discard the draft</source>
      <translation>&amp;Отбросить проект</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Оставить как есть</translation>
    </message>
    <message>
      <source>Put it on the new text</source>
      <translation>Перенести на новый текст</translation>
    </message>
    <message>
      <source>Write on, on the new text</source>
      <translation>Продолжить на новом тексте</translation>
    </message>
  </context>
  <context>
    <name>ToolLine</name>
    <message>
      <source>How the text is shown</source>
      <translation>Как показан текст</translation>
    </message>
    <message>
      <source>Where this is</source>
      <translation>Где вы</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Авторство</translation>
    </message>
    <message>
      <source>Language of the text</source>
      <translation>Язык текста</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Ещё</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Top bar</source>
      <translation>Верхняя панель</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Меню</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Искать в тексте или выполнить команду</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Связь</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Вы</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>&amp;Другие способы начать</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Показать</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Открыть</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Сообщение</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Показать парольную фразу</translation>
    </message>
    <message>
      <source>Unlocking</source>
      <translation>Открывается</translation>
    </message>
    <message>
      <source>Wait five seconds before the next try.</source>
      <translation>Подождите пять секунд до следующей попытки.</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Парольная фраза</translation>
    </message>
  </context>
  <context>
    <name>ViewSwitch</name>
    <message>
      <source>View</source>
      <translation>Вид</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source>Message</source>
      <translation>Сообщение</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Назад</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Далее</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} из {}</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Выполняется</translation>
    </message>
  </context>
  <context>
    <name>WordingEdit</name>
    <message>
      <source>What you pasted is longer than a clause may be. Nothing was pasted.</source>
      <translation>Вставляемое длиннее, чем может быть положение. Ничего не вставлено.</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>About Travaux</source>
      <translation>О программе Travaux</translation>
    </message>
    <message>
      <source>Travaux negotiates treaties: encrypted, signed, offline, nothing lost and nothing guessed. Its licence is Apache-2.0.</source>
      <translation>Travaux служит для согласования договоров: зашифровано, подписано, без сети, ничего не теряется и не угадывается. Лицензия Apache-2.0.</translation>
    </message>
    <message>
      <source>Fonts and icons</source>
      <translation>Шрифты и значки</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
  </context>
  <context>
    <name>aloud</name>
    <message>
      <source>&amp;I have read it out, and they have the same</source>
      <translation>&amp;Я прочёл вслух, у них то же</translation>
    </message>
    <message>
      <source>&amp;They have read theirs out, and I have the same</source>
      <translation>&amp;Они прочли вслух, у меня то же</translation>
    </message>
    <message>
      <source>It &amp;differs, or not now</source>
      <translation>&amp;Не совпадает или не сейчас</translation>
    </message>
    <message>
      <source>It is the &amp;same</source>
      <translation>&amp;Совпадает</translation>
    </message>
    <message>
      <source>Group {}: {}</source>
      <translation>Группа {}: {}</translation>
    </message>
  </context>
  <context>
    <name>bundle</name>
    <message>
      <source>Write a bundle</source>
      <translation>Записать пакет</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Всем участникам конференции</translation>
    </message>
    <message>
      <source>&amp;For</source>
      <translation>&amp;Для</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Для кого</translation>
    </message>
    <message>
      <source>What would leave</source>
      <translation>Что будет передано</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Отмена</translation>
    </message>
    <message>
      <source>&amp;Write the bundle…</source>
      <translation>&amp;Записать пакет…</translation>
    </message>
    <message>
      <source>No entry would leave, but the roster and cards would.</source>
      <translation>Записей передано не будет, но будут переданы список участников и карточки.</translation>
    </message>
    <message>
      <source>Names in it</source>
      <translation>Имена в нём</translation>
    </message>
    <message>
      <source>{} keys, each for one device</source>
      <translation>Ключей: {}, каждый для одного устройства</translation>
    </message>
    <message>
      <source>What whoever carries the file can see</source>
      <translation>Что видит тот, кто несёт файл</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>всех</translation>
    </message>
    <message>
      <source>For {}: {} entries, {} notices</source>
      <translation>Для {}: записей {}, уведомлений {}</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>Могут прочитать: {}</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Сначала откройте рабочее пространство.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Переход</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>&amp;Exchange</source>
      <translation>&amp;Обмен</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Справка</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Текст</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>Сначала перейдите к тексту.</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>Текст показан таким, каков он сейчас.</translation>
    </message>
    <message>
      <source>This page is not open to you here.</source>
      <translation>Эта страница вам здесь недоступна.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation>&amp;Открыть рабочее пространство…</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Заблокировать</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>&amp;Настройки</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Выход</translation>
    </message>
    <message>
      <source>Search text or run a &amp;command</source>
      <translation>Искать в тексте или выполнить &amp;команду</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>&amp;Входящие</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Объединение</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Сравнение</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>&amp;Консенсус</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>&amp;Языки</translation>
    </message>
    <message>
      <source>&amp;Sync</source>
      <translation>С&amp;инхронизация</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Экспорт</translation>
    </message>
    <message>
      <source>Go to &amp;provision…</source>
      <translation>Перейти к &amp;положению…</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>Следующее положение</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>Предыдущее положение</translation>
    </message>
    <message>
      <source>Next open bracket</source>
      <translation>Следующая открытая скобка</translation>
    </message>
    <message>
      <source>Previous open bracket</source>
      <translation>Предыдущая открытая скобка</translation>
    </message>
    <message>
      <source>Next collision</source>
      <translation>Следующее расхождение</translation>
    </message>
    <message>
      <source>Previous collision</source>
      <translation>Предыдущее расхождение</translation>
    </message>
    <message>
      <source>Next unread</source>
      <translation>Следующее непрочитанное</translation>
    </message>
    <message>
      <source>Previous unread</source>
      <translation>Предыдущее непрочитанное</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>Вернуться к текущему</translation>
    </message>
    <message>
      <source>&amp;Find in the text</source>
      <translation>&amp;Найти в тексте</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Найти &amp;далее</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Найти &amp;ранее</translation>
    </message>
    <message>
      <source>Next &amp;region</source>
      <translation>Следующая &amp;область</translation>
    </message>
    <message>
      <source>Pre&amp;vious region</source>
      <translation>&amp;Предыдущая область</translation>
    </message>
    <message>
      <source>&amp;Amend this clause</source>
      <translation>&amp;Поправка к этому положению</translation>
    </message>
    <message>
      <source>Amend its &amp;heading</source>
      <translation>Поправка к &amp;заголовку</translation>
    </message>
    <message>
      <source>&amp;Table the draft…</source>
      <translation>&amp;Внести проект…</translation>
    </message>
    <message>
      <source>&amp;Clause menu</source>
      <translation>&amp;Меню положения</translation>
    </message>
    <message>
      <source>Comm&amp;ent…</source>
      <translation>&amp;Комментарий…</translation>
    </message>
    <message>
      <source>S&amp;upport…</source>
      <translation>&amp;Поддержать…</translation>
    </message>
    <message>
      <source>Accept if…</source>
      <translation>Принять, если…</translation>
    </message>
    <message>
      <source>Reserve…</source>
      <translation>Зарезервировать…</translation>
    </message>
    <message>
      <source>Oppose…</source>
      <translation>Возразить…</translation>
    </message>
    <message>
      <source>Await instructions…</source>
      <translation>Ждать указаний…</translation>
    </message>
    <message>
      <source>&amp;Insert a clause after it…</source>
      <translation>&amp;Вставить положение после…</translation>
    </message>
    <message>
      <source>Insert a clause &amp;in it…</source>
      <translation>Вставить положение &amp;внутрь…</translation>
    </message>
    <message>
      <source>&amp;Delete it…</source>
      <translation>&amp;Исключить…</translation>
    </message>
    <message>
      <source>&amp;Move it…</source>
      <translation>&amp;Перенести…</translation>
    </message>
    <message>
      <source>&amp;Split it…</source>
      <translation>&amp;Разделить…</translation>
    </message>
    <message>
      <source>&amp;Join the next one to it…</source>
      <translation>&amp;Присоединить следующее…</translation>
    </message>
    <message>
      <source>&amp;Keep it as it is…</source>
      <translation>&amp;Оставить как есть…</translation>
    </message>
    <message>
      <source>&amp;Read it, text selectable</source>
      <translation>&amp;Читать, текст можно выделять</translation>
    </message>
    <message>
      <source>C&amp;opy the chosen clauses</source>
      <translation>&amp;Копировать выбранные положения</translation>
    </message>
    <message>
      <source>Cle&amp;an text</source>
      <translation>&amp;Чистый текст</translation>
    </message>
    <message>
      <source>&amp;Bracketed text</source>
      <translation>Текст со &amp;скобками</translation>
    </message>
    <message>
      <source>&amp;Redline</source>
      <translation>&amp;Правки</translation>
    </message>
    <message>
      <source>Attri&amp;bution</source>
      <translation>&amp;Авторство</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>&amp;Структура</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>&amp;Подробности</translation>
    </message>
    <message>
      <source>&amp;History</source>
      <translation>&amp;История</translation>
    </message>
    <message>
      <source>Text alon&amp;e</source>
      <translation>Только &amp;текст</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Мельче текст</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>&amp;Обычный размер</translation>
    </message>
    <message>
      <source>Larger &amp;interface</source>
      <translation>Крупнее &amp;интерфейс</translation>
    </message>
    <message>
      <source>Smaller in&amp;terface</source>
      <translation>Мельче ин&amp;терфейс</translation>
    </message>
    <message>
      <source>Colours of the s&amp;ystem</source>
      <translation>Цвета &amp;системы</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>&amp;Светлые цвета</translation>
    </message>
    <message>
      <source>&amp;Dark colours</source>
      <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Во весь экран</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>&amp;Записать пакет…</translation>
    </message>
    <message>
      <source>&amp;Read a bundle…</source>
      <translation>&amp;Прочитать пакет…</translation>
    </message>
    <message>
      <source>Exchange through a &amp;folder…</source>
      <translation>Обмен через &amp;папку…</translation>
    </message>
    <message>
      <source>Exchange through the &amp;hub</source>
      <translation>Обмен через &amp;узел</translation>
    </message>
    <message>
      <source>Read a &amp;pass for the hub…</source>
      <translation>Прочитать &amp;пропуск для узла…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>&amp;Сверить коды вслух</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>Все &amp;клавиши</translation>
    </message>
    <message>
      <source>Open the &amp;menu</source>
      <translation>Открыть &amp;меню</translation>
    </message>
    <message>
      <source>&amp;About Travaux</source>
      <translation>&amp;О программе Travaux</translation>
    </message>
  </context>
  <context>
    <name>crash</name>
    <message>
      <source>Something in this program failed</source>
      <translation>В программе произошёл сбой</translation>
    </message>
    <message>
      <source>What you and others have signed is on the disk and whole, and so are your drafts. You can go on; if something looks wrong, lock and start again.</source>
      <translation>Всё подписанное вами и другими цело на диске, как и ваши проекты. Можно продолжать; если что-то выглядит неверно, заблокируйте и начните заново.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Подробности</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Подробности</translation>
    </message>
    <message>
      <source>&amp;Copy the details</source>
      <translation>&amp;Копировать подробности</translation>
    </message>
    <message>
      <source>&amp;Lock, and start again</source>
      <translation>&amp;Заблокировать и начать заново</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Продолжить</translation>
    </message>
  </context>
  <context>
    <name>create</name>
    <message>
      <source>Which conference?</source>
      <translation>Какая конференция?</translation>
    </message>
    <message>
      <source>The title and the symbol stand on every document. They cannot be changed later.</source>
      <translation>Название и условное обозначение стоят на каждом документе. Изменить их потом нельзя.</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Название</translation>
    </message>
    <message>
      <source>&amp;Symbol, such as A/CONF.300</source>
      <translation>&amp;Условное обозначение, например A/CONF.300</translation>
    </message>
    <message>
      <source>Name this device</source>
      <translation>Назовите это устройство</translation>
    </message>
    <message>
      <source>It is the first of the secretariat, and admits all others.</source>
      <translation>Это первое устройство секретариата; оно допускает все остальные.</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Secretariat, desk 1”</source>
      <translation>&amp;Имя, например «Секретариат, стол 1»</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>Где хранить рабочее пространство?</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>Один зашифрованный файл на этой машине содержит всё об этой конференции.</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>&amp;Файл рабочего пространства</translation>
    </message>
    <message>
      <source>&amp;Create the conference</source>
      <translation>&amp;Создать конференцию</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>Создаются ключи</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Writing the bundle</source>
      <translation>Записывается пакет</translation>
    </message>
    <message>
      <source>“{}” was written: {} entries, {} bytes. Hand it over.</source>
      <translation>«{}» записан: записей {}, байт {}. Передайте его.</translation>
    </message>
    <message>
      <source>Read a bundle</source>
      <translation>Прочитать пакет</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Проверяется пакет</translation>
    </message>
    <message>
      <source>{} new entries; {} were known.</source>
      <translation>Новых записей: {}; известных: {}.</translation>
    </message>
    <message>
      <source>{} wait for others.</source>
      <translation>Ждут других: {}.</translation>
    </message>
    <message>
      <source>{} were refused.</source>
      <translation>Отклонено: {}.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>Обмен через папку</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>узел</translation>
    </message>
    <message>
      <source>Read a pass for the hub</source>
      <translation>Прочитать пропуск для узла</translation>
    </message>
    <message>
      <source>This device has its pass for the hub at {}.</source>
      <translation>У этого устройства есть пропуск для узла {}.</translation>
    </message>
    <message>
      <source>This is not possible here.</source>
      <translation>Здесь это невозможно.</translation>
    </message>
    <message>
      <source>{} new entries; {} sent.</source>
      <translation>Новых записей: {}; отправлено: {}.</translation>
    </message>
    <message>
      <source>Compare with another delegation</source>
      <translation>Сверить с другой делегацией</translation>
    </message>
    <message>
      <source>If both of you have the same code, nobody keeps anything from either. If not, exchange bundles and compare again.</source>
      <translation>Если код у вас один и тот же, никто ничего ни от кого не скрывает. Если нет, обменяйтесь пакетами и сверьте снова.</translation>
    </message>
    <message>
      <source>Both of you hold the same.</source>
      <translation>У вас обоих одно и то же.</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>Сверить вслух: {}</translation>
    </message>
    <message>
      <source>Its owner sees the same code at “This device”. If it differs, somebody else signs in that name: tell the secretariat.</source>
      <translation>Его владелец видит тот же код в строке «это устройство». Если он другой, под этим именем подписывается кто-то ещё: сообщите секретариату.</translation>
    </message>
    <message>
      <source>Noted on this device.</source>
      <translation>Отмечено на этом устройстве.</translation>
    </message>
    <message>
      <source>Ask to &amp;resend</source>
      <translation>Попросить &amp;прислать снова</translation>
    </message>
    <message>
      <source>&amp;Export the evidence…</source>
      <translation>&amp;Экспорт доказательства…</translation>
    </message>
    <message>
      <source>&amp;Dismiss, it is read</source>
      <translation>&amp;Убрать, прочитано</translation>
    </message>
    <message>
      <source>Please write me a bundle of everything you hold. I lack: {} ({})</source>
      <translation>Пожалуйста, запишите мне пакет со всем, что у вас есть. Мне не хватает: {} ({})</translation>
    </message>
    <message>
      <source>A request was copied; paste it into a message.</source>
      <translation>Просьба скопирована; вставьте её в сообщение.</translation>
    </message>
    <message>
      <source>Export the evidence</source>
      <translation>Экспорт доказательства</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>«{}» записан.</translation>
    </message>
    <message>
      <source>Dismissed; it is kept all the same.</source>
      <translation>Убрано; всё равно хранится.</translation>
    </message>
  </context>
  <context>
    <name>frame</name>
    <message>
      <source>Needs attention</source>
      <translation>Требует внимания</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>Без связи</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Соединение…</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>На связи</translation>
    </message>
    <message>
      <source>Exchanging…</source>
      <translation>Обмен…</translation>
    </message>
    <message>
      <source>Trying again</source>
      <translation>Новая попытка</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>For you</source>
      <translation>Для вас</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>Весь текст</translation>
    </message>
    <message>
      <source>A clause that is not in the text any more</source>
      <translation>Положение, которого в тексте больше нет</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>не прочитано</translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>You sponsor {} now.</source>
      <translation>Теперь вы соавтор {}.</translation>
    </message>
    <message>
      <source>You sponsor {} no more.</source>
      <translation>Вы больше не соавтор {}.</translation>
    </message>
  </context>
  <context>
    <name>join</name>
    <message>
      <source>Name this device</source>
      <translation>Назовите это устройство</translation>
    </message>
    <message>
      <source>The secretariat and the other delegations see it beside what you sign. Your delegation and your role come with the secretariat’s answer.</source>
      <translation>Секретариат и другие делегации видят его рядом с тем, что вы подписываете. Делегация и роль приходят с ответом секретариата.</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Norway, laptop 2”</source>
      <translation>&amp;Имя, например «Норвегия, ноутбук 2»</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>Где хранить рабочее пространство?</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>Один зашифрованный файл на этой машине содержит всё об этой конференции.</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>&amp;Файл рабочего пространства</translation>
    </message>
    <message>
      <source>Write the request</source>
      <translation>Записать заявку</translation>
    </message>
    <message>
      <source>Hand this file to the secretariat, by stick or by mail; it holds no secret. They give you an answer file back.</source>
      <translation>Передайте этот файл секретариату на носителе или по почте; секретов в нём нет. Вам вернут файл ответа.</translation>
    </message>
    <message>
      <source>&amp;Request file</source>
      <translation>Файл &amp;заявки</translation>
    </message>
    <message>
      <source>&amp;Write the request</source>
      <translation>&amp;Записать заявку</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>Создаются ключи</translation>
    </message>
    <message>
      <source>Read the secretariat’s answer</source>
      <translation>Прочитать ответ секретариата</translation>
    </message>
    <message>
      <source>The request is written. When the answer file is here, choose it; until then you can close Travaux and come back.</source>
      <translation>Заявка записана. Когда файл ответа будет здесь, выберите его; до тех пор можно закрыть Travaux и вернуться позже.</translation>
    </message>
    <message>
      <source>&amp;Answer file</source>
      <translation>Файл &amp;ответа</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Выбрать…</translation>
    </message>
    <message>
      <source>&amp;Passphrase of this workspace</source>
      <translation>&amp;Парольная фраза этого рабочего пространства</translation>
    </message>
    <message>
      <source>Choose the answer file first.</source>
      <translation>Сначала выберите файл ответа.</translation>
    </message>
    <message>
      <source>Type the passphrase of this workspace.</source>
      <translation>Введите парольную фразу этого рабочего пространства.</translation>
    </message>
    <message>
      <source>Compare the codes aloud</source>
      <translation>Сверить коды вслух</translation>
    </message>
    <message>
      <source>If one differs, somebody has changed a file on the way: do not go on, and tell the secretariat.</source>
      <translation>Если хотя бы один отличается, кто-то изменил файл в пути: не продолжайте и сообщите секретариату.</translation>
    </message>
    <message>
      <source>The conference’s number, as it stands on paper</source>
      <translation>Номер конференции, как он стоит на бумаге</translation>
    </message>
    <message>
      <source>The safety code, as the secretariat reads it out</source>
      <translation>Код безопасности, как его зачитывает секретариат</translation>
    </message>
    <message>
      <source>Compare both codes first, and tick them.</source>
      <translation>Сначала сверьте оба кода и отметьте их.</translation>
    </message>
    <message>
      <source>&amp;Open the conference</source>
      <translation>&amp;Открыть конференцию</translation>
    </message>
    <message>
      <source>Reading the answer</source>
      <translation>Читается ответ</translation>
    </message>
    <message>
      <source>It is the same</source>
      <translation>Совпадает</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>Keys</source>
      <translation>Клавиши</translation>
    </message>
    <message>
      <source>Search keys</source>
      <translation>Поиск клавиш</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>Locked, because it was not used for a while.</source>
      <translation>Заблокировано: некоторое время не использовалось.</translation>
    </message>
    <message>
      <source>Locked, because the machine was asleep.</source>
      <translation>Заблокировано: машина была в спящем режиме.</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>В скобках</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Чистый</translation>
    </message>
    <message>
      <source>Redline</source>
      <translation>Правки</translation>
    </message>
    <message>
      <source>Every live proposal in brackets</source>
      <translation>Все действующие предложения в скобках</translation>
    </message>
    <message>
      <source>The text as decided so far</source>
      <translation>Текст, как он решён на данный момент</translation>
    </message>
    <message>
      <source>Every live proposal against the text: inserted underlined, deleted struck</source>
      <translation>Все действующие предложения рядом с текстом: вставки подчёркнуты, исключения зачёркнуты</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>не согласовано: {}</translation>
    </message>
    <message>
      <source>1 amendment tabled</source>
      <translation>Внесена 1 поправка</translation>
    </message>
    <message>
      <source>{} amendments tabled</source>
      <translation>Внесено поправок: {}</translation>
    </message>
    <message>
      <source>{} clauses, none open</source>
      <translation>Положений: {}, несогласованных нет</translation>
    </message>
    <message>
      <source>{} clauses, {} of them open</source>
      <translation>Положений: {}, из них не согласовано: {}</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>Сводный текст {}</translation>
    </message>
    <message>
      <source>Part of this text has not arrived yet: {} entries are missing. Read the sender’s next bundle to complete it.</source>
      <translation>Часть этого текста ещё не поступила: не хватает записей: {}. Прочитайте следующий пакет отправителя.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} из {}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Не найдено</translation>
    </message>
    <message>
      <source>{}: {} of {}</source>
      <translation>{}: {} из {}</translation>
    </message>
    <message>
      <source>{}, {} seconds left</source>
      <translation>{}, осталось {} с</translation>
    </message>
    <message>
      <source>{}, {} minutes left</source>
      <translation>{}, осталось {} мин</translation>
    </message>
    <message>
      <source>No role yet</source>
      <translation>Пока без роли</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Председатель</translation>
    </message>
    <message>
      <source>Deputy chair</source>
      <translation>Заместитель Председателя</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>Секретариат</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Глава делегации</translation>
    </message>
    <message>
      <source>Delegate</source>
      <translation>Делегат</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>Наблюдатель</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Отправлять нечего</translation>
    </message>
    <message>
      <source>1 entry to send</source>
      <translation>К отправке: 1 запись</translation>
    </message>
    <message>
      <source>{} entries to send</source>
      <translation>К отправке записей: {}</translation>
    </message>
  </context>
  <context>
    <name>outside</name>
    <message>
      <source>Playing a negotiation of five delegations</source>
      <translation>Разыгрываются переговоры пяти делегаций</translation>
    </message>
  </context>
  <context>
    <name>page</name>
    <message>
      <source>Open</source>
      <translation>Не согласовано</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>В скобках</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>Расхождение</translation>
    </message>
    <message>
      <source>Agreed ad referendum</source>
      <translation>Согласовано ad referendum</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>Согласовано</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>Принято</translation>
    </message>
    <message>
      <source>Substitution</source>
      <translation>Замена</translation>
    </message>
    <message>
      <source>Insertion</source>
      <translation>Вставка</translation>
    </message>
    <message>
      <source>Deletion of words</source>
      <translation>Исключение слов</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>Альтернативная формулировка</translation>
    </message>
    <message>
      <source>New clause</source>
      <translation>Новое положение</translation>
    </message>
    <message>
      <source>Deletion</source>
      <translation>Исключение</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Перенос</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Разделение</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Объединение</translation>
    </message>
    <message>
      <source>Retention (no change)</source>
      <translation>Сохранение (без изменений)</translation>
    </message>
    <message>
      <source>On the table</source>
      <translation>Внесена</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Отозвана</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>Заменена</translation>
    </message>
    <message>
      <source>Adopted in part</source>
      <translation>Принята частично</translation>
    </message>
    <message>
      <source>Adopted as modified</source>
      <translation>Принята с изменениями</translation>
    </message>
    <message>
      <source>Not reflected</source>
      <translation>Не учтена</translation>
    </message>
    <message>
      <source>Deferred</source>
      <translation>Отложена</translation>
    </message>
    <message>
      <source>Retained in brackets</source>
      <translation>Оставлена в скобках</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>Уже учтена</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>Устарела: требует внимания</translation>
    </message>
    <message>
      <source>The base text changed: your draft applies to the new text.</source>
      <translation>Основной текст изменился: ваш проект применим к новому тексту.</translation>
    </message>
    <message>
      <source>The base text changed: it says already what your draft says.</source>
      <translation>Основной текст изменился: в нём уже сказано то же, что в вашем проекте.</translation>
    </message>
    <message>
      <source>The base text changed: your draft needs attention. Nothing of it is lost.</source>
      <translation>Основной текст изменился: ваш проект требует внимания. Ничего из него не потеряно.</translation>
    </message>
    <message>
      <source>Took its position back</source>
      <translation>Отозвала свою позицию</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>Поддерживает</translation>
    </message>
    <message>
      <source>Can accept if…</source>
      <translation>Может принять, если…</translation>
    </message>
    <message>
      <source>Reserves</source>
      <translation>Резервирует</translation>
    </message>
    <message>
      <source>Opposes</source>
      <translation>Возражает</translation>
    </message>
    <message>
      <source>Awaits instructions</source>
      <translation>Ждёт указаний</translation>
    </message>
    <message>
      <source>today</source>
      <translation>сегодня</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>вчера</translation>
    </message>
    <message>
      <source>{} days</source>
      <translation>дней: {}</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>Как внесён</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Сейчас</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Решение</translation>
    </message>
    <message>
      <source>The text as it was laid before the conference.</source>
      <translation>Текст в том виде, в каком он внесён на рассмотрение конференции.</translation>
    </message>
    <message>
      <source>{}, as issued on {}.</source>
      <translation>{}, издано {}.</translation>
    </message>
    <message>
      <source>The text after the decision of {}: {}.</source>
      <translation>Текст после решения от {}: {}.</translation>
    </message>
    <message>
      <source>Changes from “{}” to “{}”.</source>
      <translation>Изменения от «{}» к «{}».</translation>
    </message>
    <message>
      <source>No brackets open</source>
      <translation>Открытых скобок нет</translation>
    </message>
    <message>
      <source>1 bracket open</source>
      <translation>1 открытая скобка</translation>
    </message>
    <message>
      <source>{} brackets open</source>
      <translation>Открытых скобок: {}</translation>
    </message>
    <message>
      <source>{} of {} agreed</source>
      <translation>Согласовано {} из {}</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Входящие</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Синхронизация</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>your draft</source>
      <translation>ваш проект</translation>
    </message>
    <message>
      <source> and </source>
      <translation> и </translation>
    </message>
    <message>
      <source>base text</source>
      <translation>основной текст</translation>
    </message>
    <message>
      <source>insertion</source>
      <translation>вставка</translation>
    </message>
    <message>
      <source>end insertion</source>
      <translation>конец вставки</translation>
    </message>
    <message>
      <source>deletion</source>
      <translation>исключение</translation>
    </message>
    <message>
      <source>end deletion</source>
      <translation>конец исключения</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <translation>{}: {}</translation>
    </message>
    <message>
      <source>open bracket {} close bracket</source>
      <translation>открывающая скобка {} закрывающая скобка</translation>
    </message>
  </context>
  <context>
    <name>steps</name>
    <message>
      <source>Type a name first.</source>
      <translation>Сначала введите имя.</translation>
    </message>
    <message>
      <source>This name cannot be used: {}.</source>
      <translation>Это имя использовать нельзя: {}.</translation>
    </message>
    <message>
      <source>&amp;Language of the text</source>
      <translation>&amp;Язык текста</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Выбрать…</translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation>Сначала выберите файл.</translation>
    </message>
    <message>
      <source>There is a file of this name already. Choose another name.</source>
      <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
      <source>The folder does not exist. Choose another one.</source>
      <translation>Такой папки нет. Выберите другую.</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>Выберите парольную фразу</translation>
    </message>
    <message>
      <source>It opens the workspace on this machine, and nobody can reset it. Six words that come to your mind by chance are better than one with signs in it.</source>
      <translation>Она открывает рабочее пространство на этой машине, и сбросить её никто не может. Шесть случайных слов лучше одного со знаками.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Надёжность</translation>
    </message>
    <message>
      <source>&amp;Show what is typed</source>
      <translation>&amp;Показать вводимое</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation>Ещё &amp;раз то же</translation>
    </message>
    <message>
      <source>The passphrase needs at least {} characters.</source>
      <translation>В парольной фразе должно быть не меньше {} символов.</translation>
    </message>
    <message>
      <source>The two passphrases differ. Type the same in both fields.</source>
      <translation>Фразы различаются. Введите одно и то же в оба поля.</translation>
    </message>
    <message>
      <source>Too short: {} more characters</source>
      <translation>Слишком короткая: ещё {} символов</translation>
    </message>
    <message>
      <source>Weak: the same few letters again and again</source>
      <translation>Слабая: одни и те же буквы</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>Надёжная</translation>
    </message>
    <message>
      <source>Fair: more words make it stronger</source>
      <translation>Сойдёт: с большим числом слов она надёжнее</translation>
    </message>
    <message>
      <source>Write down the recovery code</source>
      <translation>Запишите код восстановления</translation>
    </message>
    <message>
      <source>It opens the workspace when the passphrase is forgotten. Write it on paper, keep the paper where the machine is not. It is shown only now.</source>
      <translation>Он открывает рабочее пространство, если фраза забыта. Запишите его на бумаге и храните её не там, где машина. Он показывается только сейчас.</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Код восстановления</translation>
    </message>
    <message>
      <source>Group {} of your paper</source>
      <translation>Группа {} на вашей бумаге</translation>
    </message>
    <message>
      <source>Group {} is not what stands above. Look at your paper.</source>
      <translation>Группа {} не такая, как выше. Посмотрите на свою бумагу.</translation>
    </message>
  </context>
  <context>
    <name>structure</name>
    <message>
      <source>Insert after {}</source>
      <translation>Вставить после {}</translation>
    </message>
    <message>
      <source>Insert in {}</source>
      <translation>Вставить в {}</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>Исключить {}</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>Перенести {}</translation>
    </message>
    <message>
      <source>Split {}</source>
      <translation>Разделить {}</translation>
    </message>
    <message>
      <source>Join the next clause to {}</source>
      <translation>Присоединить следующее положение к {}</translation>
    </message>
    <message>
      <source>Keep {} as it is</source>
      <translation>Оставить {} как есть</translation>
    </message>
    <message>
      <source>The new text. A paragraph for each clause; numbers are computed.</source>
      <translation>Новый текст. Абзац на каждое положение; номера вычисляются.</translation>
    </message>
    <message>
      <source>It is proposed for deletion with all that stands in it.</source>
      <translation>Предлагается исключить его со всем, что в нём содержится.</translation>
    </message>
    <message>
      <source>After which provision is it to stand? For instance: Article 4(2).</source>
      <translation>После какого положения его поставить? Например: статья 4(2).</translation>
    </message>
    <message>
      <source>The first words of the second part, as they stand in the clause.</source>
      <translation>Первые слова второй части, как они стоят в положении.</translation>
    </message>
    <message>
      <source>The words of the next clause are appended to it.</source>
      <translation>К нему добавляются слова следующего положения.</translation>
    </message>
    <message>
      <source>Your delegation tables that nothing is to be changed here (NOC).</source>
      <translation>Ваша делегация вносит, что здесь ничего менять не следует (NOC).</translation>
    </message>
  </context>
  <context>
    <name>tabling</name>
    <message>
      <source>Table {}</source>
      <translation>Внести {}</translation>
    </message>
  </context>
  <context>
    <name>text commands</name>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>Текст показан таким, каков он сейчас.</translation>
    </message>
    <message>
      <source>No bracket is open.</source>
      <translation>Открытых скобок нет.</translation>
    </message>
    <message>
      <source>There is no collision.</source>
      <translation>Расхождений нет.</translation>
    </message>
    <message>
      <source>Nothing here is unread.</source>
      <translation>Непрочитанного здесь нет.</translation>
    </message>
  </context>
  <context>
    <name>trust</name>
    <message>
      <source>for “{}”</source>
      <translation>для «{}»</translation>
    </message>
    <message>
      <source>for everybody</source>
      <translation>для всех</translation>
    </message>
    <message>
      <source>An entry</source>
      <translation>Запись</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>ещё не отправлено</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Всем участникам конференции</translation>
    </message>
    <message>
      <source>Who will be able to read it</source>
      <translation>Кто сможет прочитать</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Подписано</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>Что это значит</translation>
    </message>
    <message>
      <source>Nobody has said to hold it. It leaves with the next bundle that you write, or with the next exchange through a folder or the hub.</source>
      <translation>Никто не заявил, что она у него есть. Она уйдёт со следующим пакетом или при следующем обмене через папку или узел.</translation>
    </message>
    <message>
      <source>Number of the entry</source>
      <translation>Номер записи</translation>
    </message>
    <message>
      <source>no role</source>
      <translation>без роли</translation>
    </message>
    <message>
      <source>last heard of {}</source>
      <translation>последние сведения: {}</translation>
    </message>
    <message>
      <source>not heard of yet</source>
      <translation>сведений ещё нет</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>требует внимания</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>отозвано</translation>
    </message>
    <message>
      <source>this device</source>
      <translation>это устройство</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>сверено</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>не сверено</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Говорит от имени</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>none just now</source>
      <translation>сейчас нет</translation>
    </message>
    <message>
      <source>Last heard of, by its clock</source>
      <translation>Последние сведения, по его часам</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>Safety code</source>
      <translation>Код безопасности</translation>
    </message>
    <message>
      <source>Compared aloud</source>
      <translation>Сверено вслух</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Что не так</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Что делать</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>ждёт</translation>
    </message>
    <message>
      <source>Entries {} to {}</source>
      <translation>Записи {}–{}</translation>
    </message>
    <message>
      <source>Entry {}</source>
      <translation>Запись {}</translation>
    </message>
    <message>
      <source>of {} must exist and are not here</source>
      <translation>{}: должны существовать, но здесь их нет</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>не хватает</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>Nothing is lost, and nothing of it counts yet. What is missing is asked for at the next exchange; or ask that delegation for a bundle of everything.</source>
      <translation>Ничего не потеряно, и ничто из этого ещё не действует. Недостающее запрашивается при следующем обмене; или попросите у этой делегации полный пакет.</translation>
    </message>
    <message>
      <source>to be read</source>
      <translation>прочитать</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>убрано</translation>
    </message>
    <message>
      <source>Why it does not count</source>
      <translation>Почему не действует</translation>
    </message>
    <message>
      <source>From</source>
      <translation>От</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>неизвестно</translation>
    </message>
    <message>
      <source>It is kept as it came, as evidence, and touches no text. Nothing has to be done at once; tell the secretariat if you did not expect it.</source>
      <translation>Хранится как доказательство в том виде, в каком пришло, и не затрагивает текст. Спешить не нужно; сообщите секретариату, если вы этого не ожидали.</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Карантин</translation>
    </message>
    <message>
      <source>An entry of an unknown device</source>
      <translation>Запись неизвестного устройства</translation>
    </message>
    <message>
      <source>Entry {} of {}</source>
      <translation>Запись {}, {}</translation>
    </message>
  </context>
</TS>
