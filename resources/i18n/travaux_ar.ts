<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>AmendmentsTab</name>
    <message>
      <source>No tabled amendments</source>
      <translation>لا تعديلات مطروحة</translation>
    </message>
    <message>
      <source>What delegations propose on this clause is shown here.</source>
      <translation>يظهر هنا ما تقترحه الوفود بشأن هذا الحكم.</translation>
    </message>
    <message>
      <source>Your draft stays on this device until you table it.</source>
      <translation>تبقى مسودتك على هذا الجهاز إلى أن تطرحها.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <translation>إظهار {} أخرى</translation>
    </message>
    <message>
      <source>1 sponsor</source>
      <translation>مقدّم واحد</translation>
    </message>
    <message>
      <source>{} sponsors</source>
      <translation>{} مقدّمين</translation>
    </message>
    <message>
      <source>support</source>
      <translation>تأييد</translation>
    </message>
    <message>
      <source>oppose</source>
      <translation>معارضة</translation>
    </message>
    <message>
      <source>reserve</source>
      <translation>تحفظ</translation>
    </message>
    <message>
      <source>Collides with {}</source>
      <translation>يتعارض مع {}</translation>
    </message>
    <message>
      <source>Only before “{}”</source>
      <translation>فقط قبل ”{}“</translation>
    </message>
    <message>
      <source>Sponsors</source>
      <translation>المقدّمون</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>التعليل</translation>
    </message>
    <message>
      <source>Co-sponsor</source>
      <translation>الانضمام إلى مقدّميه</translation>
    </message>
    <message>
      <source>Revise</source>
      <translation>تنقيح</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Draft {}</source>
      <translation>مسودة {}</translation>
    </message>
    <message>
      <source>Revises {}</source>
      <translation>ينقّح {}</translation>
    </message>
    <message>
      <source>only on this device</source>
      <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>طرح…</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تخلٍّ</translation>
    </message>
  </context>
  <context>
    <name>DraftEditor</name>
    <message>
      <source>As the others will see it</source>
      <translation>كما سيراه الآخرون</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>Wording of {}</source>
      <translation>صيغة {}</translation>
    </message>
    <message>
      <source>{}, to read</source>
      <translation>{}، للقراءة</translation>
    </message>
    <message>
      <source>Nothing changed yet</source>
      <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
      <source>1 insertion</source>
      <translation>إدراج واحد</translation>
    </message>
    <message>
      <source>{} insertions</source>
      <translation>{} من الإدراجات</translation>
    </message>
    <message>
      <source>1 deletion</source>
      <translation>حذف واحد</translation>
    </message>
    <message>
      <source>{} deletions</source>
      <translation>{} من عمليات الحذف</translation>
    </message>
    <message>
      <source>Show the &amp;three texts</source>
      <translation>إظهار النصوص الثلاثة</translation>
    </message>
    <message>
      <source>Close, keep draft</source>
      <translation>إغلاق مع حفظ المسودة</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>طرح…</translation>
    </message>
  </context>
  <context>
    <name>DraftingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>افتح قفل مساحة عمل أولاً.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now to draft.</source>
      <translation>هكذا كان النص سابقاً. عُد إلى الآن كي تصوغ.</translation>
    </message>
    <message>
      <source>Your role does not propose amendments.</source>
      <translation>صفتك لا تقترح تعديلات.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}: الأحكام المتفق عليها لا تقبل التغيير ما لم يُعد فتحها. اطلب من الرئيس إعادة فتحه مع بيان السبب: اضغط M لكتابة تعليق.</translation>
    </message>
    <message>
      <source>The clause is not in the text any more. Your draft is kept.</source>
      <translation>لم يعد الحكم في النص. مسودتك محفوظة.</translation>
    </message>
    <message>
      <source>Nothing is changed yet: there is nothing to table.</source>
      <translation>لم يتغير شيء بعد: لا شيء لطرحه.</translation>
    </message>
    <message>
      <source>{} is on the table.</source>
      <translation>{} مطروح الآن.</translation>
    </message>
    <message>
      <source>The draft is gone.</source>
      <translation>لم تعد المسودة موجودة.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>لم يُحفظ: {}</translation>
    </message>
    <message>
      <source>Your draft was not kept: {}</source>
      <translation>لم تُحفظ مسودتك: {}</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>No text</source>
      <translation>لا نص</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>تعرضه الأمانة على المؤتمر، ويصل إلى الآخرين مع الحزمة التالية التي يقرؤونها.</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>&amp;Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>نسخ</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the text</source>
      <translation>البحث في النص</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>مسح</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>المواضع التي وُجدت</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>GoBar</name>
    <message>
      <source>Go to provision</source>
      <translation>الانتقال إلى حكم</translation>
    </message>
    <message>
      <source>Go to provision, such as 7(3)</source>
      <translation>الانتقال إلى حكم، مثل 7(3)</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>HistoryStrip</name>
    <message>
      <source>History of the text</source>
      <translation>سجل النص</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>unsent</source>
      <translation>لم يُرسل</translation>
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message>
      <source>Inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير المقروء</translation>
    </message>
    <message>
      <source>Show what was read too</source>
      <translation>إظهار المقروء أيضاً</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>وضع علامة مقروء على الكل</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>ما ورد</translation>
    </message>
    <message>
      <source>Nothing new.</source>
      <translation>لا جديد.</translation>
    </message>
    <message>
      <source>What others do is shown here when you read a bundle or exchange with them.</source>
      <translation>يظهر هنا ما يفعله الآخرون عندما تقرأ حزمة أو تتبادل معهم.</translation>
    </message>
    <message>
      <source>nothing unread</source>
      <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
      <source>1 unread</source>
      <translation>واحد غير مقروء</translation>
    </message>
    <message>
      <source>{} unread</source>
      <translation>{} غير مقروءة</translation>
    </message>
    <message>
      <source>Enter opens, U marks as unread</source>
      <translation>مفتاح الإدخال يفتح، وU يضع علامة غير مقروء</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>About this clause</source>
      <translation>عن هذا الحكم</translation>
    </message>
    <message>
      <source>Amend</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <source>No positions yet</source>
      <translation>لا مواقف بعد</translation>
    </message>
    <message>
      <source>Nobody has stated one on this clause.</source>
      <translation>لم يعلن أحد موقفاً من هذا الحكم.</translation>
    </message>
    <message>
      <source>No comments yet</source>
      <translation>لا تعليقات بعد</translation>
    </message>
    <message>
      <source>Press M to write one.</source>
      <translation>اضغط M لكتابة تعليق.</translation>
    </message>
    <message>
      <source>Nothing happened yet</source>
      <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
      <source>The clause stands as it was laid.</source>
      <translation>الحكم كما عُرض.</translation>
    </message>
    <message>
      <source>No brackets.</source>
      <translation>لا أقواس.</translation>
    </message>
    <message>
      <source>You are drafting an amendment.</source>
      <translation>أنت تصوغ تعديلاً.</translation>
    </message>
    <message>
      <source>One amendment</source>
      <translation>تعديل واحد</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>{} تعديلات</translation>
    </message>
    <message>
      <source>one place contested</source>
      <translation>موضع واحد محل خلاف</translation>
    </message>
    <message>
      <source>{} places contested</source>
      <translation>{} مواضع محل خلاف</translation>
    </message>
    <message>
      <source>one collision</source>
      <translation>تعارض واحد</translation>
    </message>
    <message>
      <source>{} collisions</source>
      <translation>{} تعارضات</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>التعديلات</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>المواقف</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
  </context>
  <context>
    <name>LaidList</name>
    <message>
      <source>Text of the treaty</source>
      <translation>نص المعاهدة</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <translation>إخفاء</translation>
    </message>
  </context>
  <context>
    <name>OutlinePanel</name>
    <message>
      <source>Outline and filter</source>
      <translation>المخطط والتصفية</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>المخطط</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>مسح</translation>
    </message>
    <message>
      <source>Filter the outline</source>
      <translation>تصفية المخطط</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>تصفية المواد</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>collisions</source>
      <translation>تعارضات</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>لي</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديد</translation>
    </message>
  </context>
  <context>
    <name>OutlineView</name>
    <message>
      <source>Outline</source>
      <translation>المخطط</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>البحث والأوامر</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>ابحث في النص أو نفّذ أمراً</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; أوامر   @ وفود وأشخاص   # مواد</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>العودة إلى الآن</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>و{} أخرى</translation>
    </message>
  </context>
  <context>
    <name>SayingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>افتح قفل مساحة عمل أولاً.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now first.</source>
      <translation>هكذا كان النص سابقاً. عُد إلى الآن أولاً.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>صفتك لا تفعل ذلك.</translation>
    </message>
    <message>
      <source>On what condition</source>
      <translation>بأي شرط</translation>
    </message>
    <message>
      <source>A note, if you like</source>
      <translation>ملاحظة إن شئت</translation>
    </message>
    <message>
      <source>Sign the position</source>
      <translation>توقيع الموقف</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>تعليقك؛ @الرمز يلفت انتباه وفد</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>Sign the comment</source>
      <translation>توقيع التعليق</translation>
    </message>
  </context>
  <context>
    <name>SayingSheet</name>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>يستطيع كل من في المؤتمر قراءته، وهو موقّع.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>High &amp;contrast, whatever the system says</source>
      <translation>تباين عالٍ مهما قال النظام</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>اقفل وعُد بهذه اللغة</translation>
    </message>
    <message>
      <source>Single &amp;letters are commands where nothing is typed</source>
      <translation>الحروف المفردة أوامر حيث لا يُكتب شيء</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كما في النظام</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> دقيقة</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Size of the &amp;treaty’s text</source>
      <translation>حجم نص المعاهدة</translation>
    </message>
    <message>
      <source>Size of the &amp;interface</source>
      <translation>حجم الواجهة</translation>
    </message>
    <message>
      <source>Language and keys</source>
      <translation>اللغة والمفاتيح</translation>
    </message>
    <message>
      <source>Language of the interface</source>
      <translation>لغة الواجهة</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>الأمن</translation>
    </message>
    <message>
      <source>&amp;Lock after so long without use</source>
      <translation>القفل بعد هذه المدة دون استخدام</translation>
    </message>
    <message>
      <source>Passphrase, recovery code, travel lock and copies: see “travaux vault --help” on the command line.</source>
      <translation>عبارة المرور ورمز الاسترداد وقفل السفر والنسخ: انظر ”travaux vault --help“ في سطر الأوامر.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Negotiate a text with Travaux</source>
      <translation>تفاوض على نص باستخدام Travaux</translation>
    </message>
    <message>
      <source>Everything stays on this machine, encrypted, until you hand it on. How do you want to begin?</source>
      <translation>يبقى كل شيء مشفّراً على هذا الجهاز إلى أن تسلّمه. كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>&amp;Join a conference</source>
      <translation>الانضمام إلى مؤتمر</translation>
    </message>
    <message>
      <source>You speak for a delegation, chair, or observe.</source>
      <translation>تتكلم باسم وفد، أو ترأس، أو تراقب.</translation>
    </message>
    <message>
      <source>&amp;Create a conference</source>
      <translation>إنشاء مؤتمر</translation>
    </message>
    <message>
      <source>You are the secretariat and admit the others.</source>
      <translation>أنت الأمانة وتقبل الآخرين.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace</source>
      <translation>فتح مساحة عمل</translation>
    </message>
    <message>
      <source>You have used Travaux on this machine before.</source>
      <translation>سبق أن استخدمت Travaux على هذا الجهاز.</translation>
    </message>
    <message>
      <source>&amp;See the example</source>
      <translation>مشاهدة المثال</translation>
    </message>
    <message>
      <source>A whole negotiation is played, and you look at it as the chair.</source>
      <translation>تُعرض مفاوضة كاملة وتنظر إليها بصفتك الرئيس.</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>News</source>
      <translation>الجديد</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>StructureCard</name>
    <message>
      <source>Keep as draft</source>
      <translation>حفظ كمسودة</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>طرح…</translation>
    </message>
  </context>
  <context>
    <name>StructureDesk</name>
    <message>
      <source>Write the words first.</source>
      <translation>اكتب الكلمات أولاً.</translation>
    </message>
    <message>
      <source>Kept as a draft on this device.</source>
      <translation>حُفظ كمسودة على هذا الجهاز.</translation>
    </message>
  </context>
  <context>
    <name>SyncPage</name>
    <message>
      <source>&amp;Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Exchange and trust</source>
      <translation>التبادل والثقة</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>المختار</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>الصادر</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>الأجهزة</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>الانتظار</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>الحجر</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>النص المتداول {}</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>لا شيء للإرسال</translation>
    </message>
    <message>
      <source>What you sign stands here until somebody else says to hold it.</source>
      <translation>ما توقّعه يبقى هنا إلى أن يعلن غيرك أنه لديه.</translation>
    </message>
    <message>
      <source>No devices</source>
      <translation>لا أجهزة</translation>
    </message>
    <message>
      <source>The secretariat admits them, each by a request file.</source>
      <translation>تقبلها الأمانة، كل جهاز بملف طلب.</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
      <source>What refers to entries that are not here yet would be kept here.</source>
      <translation>يُحفظ هنا ما يحيل إلى قيود لم تصل بعد.</translation>
    </message>
    <message>
      <source>Nothing is in quarantine</source>
      <translation>لا شيء في الحجر</translation>
    </message>
    <message>
      <source>What contradicts itself or the roster would be kept here as evidence.</source>
      <translation>يُحفظ هنا دليلاً ما يناقض نفسه أو قائمة المشاركين.</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>مقارنة بصوت مسموع…</translation>
    </message>
    <message>
      <source>&amp;Copy a request</source>
      <translation>نسخ طلب</translation>
    </message>
    <message>
      <source>Connecting with {} …</source>
      <translation>جارٍ الاتصال بـ {} …</translation>
    </message>
    <message>
      <source>Exchanging with {}, in the background.</source>
      <translation>التبادل مع {} في الخلفية.</translation>
    </message>
    <message>
      <source>{} cannot be reached. It is tried again.</source>
      <translation>لا يمكن الوصول إلى {}. ستتكرر المحاولة.</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>القوائم</translation>
    </message>
    <message>
      <source>Sync and trust</source>
      <translation>المزامنة والثقة</translation>
    </message>
    <message>
      <source>Compare with another delegation…</source>
      <translation>المقارنة مع وفد آخر…</translation>
    </message>
  </context>
  <context>
    <name>TablingSheet</name>
    <message>
      <source>Who can read it</source>
      <translation>من يستطيع قراءته</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>التعليل</translation>
    </message>
    <message>
      <source>Exactly what leaves</source>
      <translation>ما يخرج بالضبط</translation>
    </message>
    <message>
      <source>Language: {}</source>
      <translation>اللغة: {}</translation>
    </message>
    <message>
      <source>{} bytes, signed by this device</source>
      <translation>{} بايت، بتوقيع هذا الجهاز</translation>
    </message>
    <message>
      <source>and {} more devices</source>
      <translation>و{} أجهزة أخرى</translation>
    </message>
    <message>
      <source>It begins when you table to it: your delegation, and who belongs to it.</source>
      <translation>تبدأ حين تطرح فيها: وفدك ومن ينتمي إليه.</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>كل من في المؤتمر</translation>
    </message>
    <message>
      <source>My own delegation alone</source>
      <translation>وفدي وحده</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>وفدي والرئيس</translation>
    </message>
    <message>
      <source>Caucus “{}”</source>
      <translation>مجموعة تشاور ”{}“</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>ما يفعله</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>طلب الانضمام إلى المقدّمين</translation>
    </message>
    <message>
      <source>Back to the draft</source>
      <translation>العودة إلى المسودة</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>توقيع وطرح</translation>
    </message>
  </context>
  <context>
    <name>TextsSheet</name>
    <message>
      <source>The base text changed under your draft</source>
      <translation>تغيّر النص الأساسي تحت مسودتك</translation>
    </message>
    <message>
      <source>The text that you began on</source>
      <translation>النص الذي بدأت منه</translation>
    </message>
    <message>
      <source>The text now, against it</source>
      <translation>النص الآن مقارناً به</translation>
    </message>
    <message>
      <source>Yours, against it</source>
      <translation>نصك مقارناً به</translation>
    </message>
    <message>
      <source>Yours on the text now</source>
      <translation>نصك على النص الحالي</translation>
    </message>
    <message>
      <source>Yours, whole, against the text now</source>
      <translation>نصك كاملاً مقارناً بالنص الحالي</translation>
    </message>
    <message>
      <source>&amp;Discard the draft</source>
      <translation>التخلي عن المسودة</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
      <source>Put it on the new text</source>
      <translation>وضعه على النص الجديد</translation>
    </message>
    <message>
      <source>Write on, on the new text</source>
      <translation>متابعة الصياغة على النص الجديد</translation>
    </message>
  </context>
  <context>
    <name>ToolLine</name>
    <message>
      <source>How the text is shown</source>
      <translation>كيف يُعرض النص</translation>
    </message>
    <message>
      <source>Where this is</source>
      <translation>أين أنت</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>الإسناد</translation>
    </message>
    <message>
      <source>Language of the text</source>
      <translation>لغة النص</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Top bar</source>
      <translation>الشريط العلوي</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>ابحث في النص أو نفّذ أمراً</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>الاتصال</translation>
    </message>
    <message>
      <source>You</source>
      <translation>أنت</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>طرق أخرى للبدء</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
      <source>Unlocking</source>
      <translation>جارٍ فتح القفل</translation>
    </message>
    <message>
      <source>Wait five seconds before the next try.</source>
      <translation>انتظر خمس ثوانٍ قبل المحاولة التالية.</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
  </context>
  <context>
    <name>ViewSwitch</name>
    <message>
      <source>View</source>
      <translation>العرض</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} من {}</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>جارٍ العمل</translation>
    </message>
  </context>
  <context>
    <name>WordingEdit</name>
    <message>
      <source>What you pasted is longer than a clause may be. Nothing was pasted.</source>
      <translation>ما لصقته أطول مما يُسمح به لحكم. لم يُلصق شيء.</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>About Travaux</source>
      <translation>حول Travaux</translation>
    </message>
    <message>
      <source>Travaux negotiates treaties: encrypted, signed, offline, nothing lost and nothing guessed. Its licence is Apache-2.0.</source>
      <translation>Travaux للتفاوض على المعاهدات: مشفّر وموقّع وبلا اتصال، لا يضيع شيء ولا يُخمَّن شيء. ترخيصه Apache-2.0.</translation>
    </message>
    <message>
      <source>Fonts and icons</source>
      <translation>الخطوط والأيقونات</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>aloud</name>
    <message>
      <source>&amp;I have read it out, and they have the same</source>
      <translation>قرأته بصوت مسموع، ولديهم الرمز نفسه</translation>
    </message>
    <message>
      <source>&amp;They have read theirs out, and I have the same</source>
      <translation>قرأوا رمزهم بصوت مسموع، ولديّ الرمز نفسه</translation>
    </message>
    <message>
      <source>It &amp;differs, or not now</source>
      <translation>يختلف، أو ليس الآن</translation>
    </message>
    <message>
      <source>It is the &amp;same</source>
      <translation>هو نفسه</translation>
    </message>
    <message>
      <source>Group {}: {}</source>
      <translation>المجموعة {}: {}</translation>
    </message>
  </context>
  <context>
    <name>bundle</name>
    <message>
      <source>Write a bundle</source>
      <translation>كتابة حزمة</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>كل من في المؤتمر</translation>
    </message>
    <message>
      <source>&amp;For</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>إلى من</translation>
    </message>
    <message>
      <source>What would leave</source>
      <translation>ما سيخرج</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>&amp;Write the bundle…</source>
      <translation>كتابة الحزمة…</translation>
    </message>
    <message>
      <source>No entry would leave, but the roster and cards would.</source>
      <translation>لن يخرج أي قيد، لكن قائمة المشاركين والبطاقات ستخرج.</translation>
    </message>
    <message>
      <source>Names in it</source>
      <translation>الأسماء الواردة فيها</translation>
    </message>
    <message>
      <source>{} keys, each for one device</source>
      <translation>{} من المفاتيح، كل منها لجهاز واحد</translation>
    </message>
    <message>
      <source>What whoever carries the file can see</source>
      <translation>ما يراه من يحمل الملف</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>For {}: {} entries, {} notices</source>
      <translation>إلى {}: {} من القيود، {} من الإشعارات</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>يستطيع قراءتها: {}</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>افتح قفل مساحة عمل أولاً.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>انتقال</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>&amp;Exchange</source>
      <translation>تبادل</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>انتقل إلى النص أولاً.</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>يظهر النص كما هو الآن.</translation>
    </message>
    <message>
      <source>This page is not open to you here.</source>
      <translation>هذه الصفحة غير متاحة لك هنا.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Search text or run a &amp;command</source>
      <translation>ابحث في النص أو نفّذ أمراً</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>الدمج</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>التوافق</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>&amp;Sync</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>التصدير</translation>
    </message>
    <message>
      <source>Go to &amp;provision…</source>
      <translation>الانتقال إلى حكم…</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>الحكم التالي</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>الحكم السابق</translation>
    </message>
    <message>
      <source>Next open bracket</source>
      <translation>القوس المفتوح التالي</translation>
    </message>
    <message>
      <source>Previous open bracket</source>
      <translation>القوس المفتوح السابق</translation>
    </message>
    <message>
      <source>Next collision</source>
      <translation>التعارض التالي</translation>
    </message>
    <message>
      <source>Previous collision</source>
      <translation>التعارض السابق</translation>
    </message>
    <message>
      <source>Next unread</source>
      <translation>غير المقروء التالي</translation>
    </message>
    <message>
      <source>Previous unread</source>
      <translation>غير المقروء السابق</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>العودة إلى الآن</translation>
    </message>
    <message>
      <source>&amp;Find in the text</source>
      <translation>البحث في النص</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Next &amp;region</source>
      <translation>المنطقة التالية</translation>
    </message>
    <message>
      <source>Pre&amp;vious region</source>
      <translation>المنطقة السابقة</translation>
    </message>
    <message>
      <source>&amp;Amend this clause</source>
      <translation>تعديل هذا الحكم</translation>
    </message>
    <message>
      <source>Amend its &amp;heading</source>
      <translation>تعديل عنوانه</translation>
    </message>
    <message>
      <source>&amp;Table the draft…</source>
      <translation>طرح المسودة…</translation>
    </message>
    <message>
      <source>&amp;Clause menu</source>
      <translation>قائمة الحكم</translation>
    </message>
    <message>
      <source>Comm&amp;ent…</source>
      <translation>تعليق…</translation>
    </message>
    <message>
      <source>S&amp;upport…</source>
      <translation>تأييد…</translation>
    </message>
    <message>
      <source>Accept if…</source>
      <translation>القبول إذا…</translation>
    </message>
    <message>
      <source>Reserve…</source>
      <translation>تحفظ…</translation>
    </message>
    <message>
      <source>Oppose…</source>
      <translation>معارضة…</translation>
    </message>
    <message>
      <source>Await instructions…</source>
      <translation>انتظار تعليمات…</translation>
    </message>
    <message>
      <source>&amp;Insert a clause after it…</source>
      <translation>إدراج حكم بعده…</translation>
    </message>
    <message>
      <source>Insert a clause &amp;in it…</source>
      <translation>إدراج حكم فيه…</translation>
    </message>
    <message>
      <source>&amp;Delete it…</source>
      <translation>حذفه…</translation>
    </message>
    <message>
      <source>&amp;Move it…</source>
      <translation>نقله…</translation>
    </message>
    <message>
      <source>&amp;Split it…</source>
      <translation>تقسيمه…</translation>
    </message>
    <message>
      <source>&amp;Join the next one to it…</source>
      <translation>ضم الحكم التالي إليه…</translation>
    </message>
    <message>
      <source>&amp;Keep it as it is…</source>
      <translation>إبقاؤه كما هو…</translation>
    </message>
    <message>
      <source>&amp;Read it, text selectable</source>
      <translation>قراءته، ويمكن تحديد النص</translation>
    </message>
    <message>
      <source>C&amp;opy the chosen clauses</source>
      <translation>نسخ الأحكام المختارة</translation>
    </message>
    <message>
      <source>Cle&amp;an text</source>
      <translation>نص نظيف</translation>
    </message>
    <message>
      <source>&amp;Bracketed text</source>
      <translation>النص بالأقواس</translation>
    </message>
    <message>
      <source>&amp;Redline</source>
      <translation>النص مع التعديلات</translation>
    </message>
    <message>
      <source>Attri&amp;bution</source>
      <translation>الإسناد</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>المخطط</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>لوحة التفاصيل</translation>
    </message>
    <message>
      <source>&amp;History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Text alon&amp;e</source>
      <translation>النص وحده</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>تكبير النص</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>تصغير النص</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>الحجم المعتاد</translation>
    </message>
    <message>
      <source>Larger &amp;interface</source>
      <translation>تكبير الواجهة</translation>
    </message>
    <message>
      <source>Smaller in&amp;terface</source>
      <translation>تصغير الواجهة</translation>
    </message>
    <message>
      <source>Colours of the s&amp;ystem</source>
      <translation>ألوان النظام</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>ألوان فاتحة</translation>
    </message>
    <message>
      <source>&amp;Dark colours</source>
      <translation>ألوان داكنة</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>كتابة حزمة…</translation>
    </message>
    <message>
      <source>&amp;Read a bundle…</source>
      <translation>قراءة حزمة…</translation>
    </message>
    <message>
      <source>Exchange through a &amp;folder…</source>
      <translation>التبادل عبر مجلد…</translation>
    </message>
    <message>
      <source>Exchange through the &amp;hub</source>
      <translation>التبادل عبر المركز</translation>
    </message>
    <message>
      <source>Read a &amp;pass for the hub…</source>
      <translation>قراءة تصريح للمركز…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>مقارنة الرموز بصوت مسموع</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <source>Open the &amp;menu</source>
      <translation>فتح القائمة</translation>
    </message>
    <message>
      <source>&amp;About Travaux</source>
      <translation>حول Travaux</translation>
    </message>
  </context>
  <context>
    <name>crash</name>
    <message>
      <source>Something in this program failed</source>
      <translation>تعطّل شيء في هذا البرنامج</translation>
    </message>
    <message>
      <source>What you and others have signed is on the disk and whole, and so are your drafts. You can go on; if something looks wrong, lock and start again.</source>
      <translation>ما وقّعته أنت وغيرك موجود كاملاً على القرص، وكذلك مسوداتك. يمكنك المواصلة؛ وإن بدا شيء خاطئاً فاقفل وابدأ من جديد.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>&amp;Copy the details</source>
      <translation>نسخ التفاصيل</translation>
    </message>
    <message>
      <source>&amp;Lock, and start again</source>
      <translation>اقفل وابدأ من جديد</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>مواصلة</translation>
    </message>
  </context>
  <context>
    <name>create</name>
    <message>
      <source>Which conference?</source>
      <translation>أي مؤتمر؟</translation>
    </message>
    <message>
      <source>The title and the symbol stand on every document. They cannot be changed later.</source>
      <translation>يظهر العنوان والرمز على كل وثيقة، ولا يمكن تغييرهما لاحقاً.</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>&amp;Symbol, such as A/CONF.300</source>
      <translation>الرمز، مثل A/CONF.300</translation>
    </message>
    <message>
      <source>Name this device</source>
      <translation>سمِّ هذا الجهاز</translation>
    </message>
    <message>
      <source>It is the first of the secretariat, and admits all others.</source>
      <translation>هو أول أجهزة الأمانة، ويقبل سائر الأجهزة.</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Secretariat, desk 1”</source>
      <translation>الاسم، مثل ”الأمانة، مكتب 1“</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>أين تُحفظ مساحة العمل؟</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>ملف مشفّر واحد على هذا الجهاز يضم كل ما يخص هذا المؤتمر.</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>ملف مساحة العمل</translation>
    </message>
    <message>
      <source>&amp;Create the conference</source>
      <translation>إنشاء المؤتمر</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>جارٍ إنشاء المفاتيح</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Writing the bundle</source>
      <translation>تجري كتابة الحزمة</translation>
    </message>
    <message>
      <source>“{}” was written: {} entries, {} bytes. Hand it over.</source>
      <translation>كُتبت ”{}“: {} من القيود، {} بايت. سلّمها.</translation>
    </message>
    <message>
      <source>Read a bundle</source>
      <translation>قراءة حزمة</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>يجري فحص الحزمة</translation>
    </message>
    <message>
      <source>{} new entries; {} were known.</source>
      <translation>قيود جديدة: {}؛ معروفة: {}.</translation>
    </message>
    <message>
      <source>{} wait for others.</source>
      <translation>تنتظر غيرها: {}.</translation>
    </message>
    <message>
      <source>{} were refused.</source>
      <translation>مرفوضة: {}.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>التبادل عبر مجلد</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>Read a pass for the hub</source>
      <translation>قراءة تصريح للمركز</translation>
    </message>
    <message>
      <source>This device has its pass for the hub at {}.</source>
      <translation>لدى هذا الجهاز تصريحه للمركز {}.</translation>
    </message>
    <message>
      <source>This is not possible here.</source>
      <translation>هذا غير ممكن هنا.</translation>
    </message>
    <message>
      <source>{} new entries; {} sent.</source>
      <translation>قيود جديدة: {}؛ أُرسلت: {}.</translation>
    </message>
    <message>
      <source>Compare with another delegation</source>
      <translation>المقارنة مع وفد آخر</translation>
    </message>
    <message>
      <source>If both of you have the same code, nobody keeps anything from either. If not, exchange bundles and compare again.</source>
      <translation>إن كان لديكما الرمز نفسه فلا أحد يخفي شيئاً عن أيّ منكما. وإلا فتبادلا الحزم وقارنا مجدداً.</translation>
    </message>
    <message>
      <source>Both of you hold the same.</source>
      <translation>لديكما الشيء نفسه.</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>مقارنة بصوت مسموع: {}</translation>
    </message>
    <message>
      <source>Its owner sees the same code at “This device”. If it differs, somebody else signs in that name: tell the secretariat.</source>
      <translation>يرى صاحبه الرمز نفسه عند ”هذا الجهاز“. إن اختلف فغيره يوقّع بهذا الاسم: أبلغ الأمانة.</translation>
    </message>
    <message>
      <source>Noted on this device.</source>
      <translation>دُوّن على هذا الجهاز.</translation>
    </message>
    <message>
      <source>Ask to &amp;resend</source>
      <translation>طلب إعادة الإرسال</translation>
    </message>
    <message>
      <source>&amp;Export the evidence…</source>
      <translation>تصدير الدليل…</translation>
    </message>
    <message>
      <source>&amp;Dismiss, it is read</source>
      <translation>صرف النظر، قُرئ</translation>
    </message>
    <message>
      <source>Please write me a bundle of everything you hold. I lack: {} ({})</source>
      <translation>أرجو أن تكتب لي حزمة بكل ما لديك. ينقصني: {} ({})</translation>
    </message>
    <message>
      <source>A request was copied; paste it into a message.</source>
      <translation>نُسخ طلب؛ ألصقه في رسالة.</translation>
    </message>
    <message>
      <source>Export the evidence</source>
      <translation>تصدير الدليل</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>كُتب ”{}“.</translation>
    </message>
    <message>
      <source>Dismissed; it is kept all the same.</source>
      <translation>صُرف النظر عنه؛ وهو محفوظ على أي حال.</translation>
    </message>
  </context>
  <context>
    <name>frame</name>
    <message>
      <source>Needs attention</source>
      <translation>يستدعي الانتباه</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>العمل دون اتصال</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Exchanging…</source>
      <translation>جارٍ التبادل…</translation>
    </message>
    <message>
      <source>Trying again</source>
      <translation>محاولة جديدة</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>For you</source>
      <translation>إليك</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>النص كله</translation>
    </message>
    <message>
      <source>A clause that is not in the text any more</source>
      <translation>حكم لم يعد في النص</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروء</translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>You sponsor {} now.</source>
      <translation>أنت الآن من مقدّمي {}.</translation>
    </message>
    <message>
      <source>You sponsor {} no more.</source>
      <translation>لم تعد من مقدّمي {}.</translation>
    </message>
  </context>
  <context>
    <name>join</name>
    <message>
      <source>Name this device</source>
      <translation>سمِّ هذا الجهاز</translation>
    </message>
    <message>
      <source>The secretariat and the other delegations see it beside what you sign. Your delegation and your role come with the secretariat’s answer.</source>
      <translation>تراه الأمانة والوفود الأخرى بجانب ما توقّعه. أما وفدك وصفتك فيأتيان مع جواب الأمانة.</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Norway, laptop 2”</source>
      <translation>الاسم، مثل ”النرويج، حاسوب 2“</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>أين تُحفظ مساحة العمل؟</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>ملف مشفّر واحد على هذا الجهاز يضم كل ما يخص هذا المؤتمر.</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>ملف مساحة العمل</translation>
    </message>
    <message>
      <source>Write the request</source>
      <translation>كتابة الطلب</translation>
    </message>
    <message>
      <source>Hand this file to the secretariat, by stick or by mail; it holds no secret. They give you an answer file back.</source>
      <translation>سلّم هذا الملف إلى الأمانة على وسيط تخزين أو بالبريد؛ لا سر فيه. وستعيد إليك ملف جواب.</translation>
    </message>
    <message>
      <source>&amp;Request file</source>
      <translation>ملف الطلب</translation>
    </message>
    <message>
      <source>&amp;Write the request</source>
      <translation>كتابة الطلب</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>جارٍ إنشاء المفاتيح</translation>
    </message>
    <message>
      <source>Read the secretariat’s answer</source>
      <translation>قراءة جواب الأمانة</translation>
    </message>
    <message>
      <source>The request is written. When the answer file is here, choose it; until then you can close Travaux and come back.</source>
      <translation>كُتب الطلب. عندما يصل ملف الجواب اختره؛ وحتى ذلك الحين يمكنك إغلاق Travaux والعودة لاحقاً.</translation>
    </message>
    <message>
      <source>&amp;Answer file</source>
      <translation>ملف الجواب</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>&amp;Passphrase of this workspace</source>
      <translation>عبارة مرور مساحة العمل هذه</translation>
    </message>
    <message>
      <source>Choose the answer file first.</source>
      <translation>اختر ملف الجواب أولاً.</translation>
    </message>
    <message>
      <source>Type the passphrase of this workspace.</source>
      <translation>اكتب عبارة مرور مساحة العمل هذه.</translation>
    </message>
    <message>
      <source>Compare the codes aloud</source>
      <translation>مقارنة الرموز بصوت مسموع</translation>
    </message>
    <message>
      <source>If one differs, somebody has changed a file on the way: do not go on, and tell the secretariat.</source>
      <translation>إن اختلف أحدها فقد غيّر أحدهم ملفاً في الطريق: لا تواصل، وأبلغ الأمانة.</translation>
    </message>
    <message>
      <source>The conference’s number, as it stands on paper</source>
      <translation>رقم المؤتمر كما هو على الورق</translation>
    </message>
    <message>
      <source>The safety code, as the secretariat reads it out</source>
      <translation>رمز الأمان كما تقرؤه الأمانة</translation>
    </message>
    <message>
      <source>Compare both codes first, and tick them.</source>
      <translation>قارن الرمزين أولاً وضع علامة عليهما.</translation>
    </message>
    <message>
      <source>&amp;Open the conference</source>
      <translation>فتح المؤتمر</translation>
    </message>
    <message>
      <source>Reading the answer</source>
      <translation>تجري قراءة الجواب</translation>
    </message>
    <message>
      <source>It is the same</source>
      <translation>هو نفسه</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Search keys</source>
      <translation>البحث في المفاتيح</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>Locked, because it was not used for a while.</source>
      <translation>قُفل لعدم الاستخدام منذ مدة.</translation>
    </message>
    <message>
      <source>Locked, because the machine was asleep.</source>
      <translation>قُفل لأن الجهاز كان في وضع السكون.</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>نص نظيف</translation>
    </message>
    <message>
      <source>Redline</source>
      <translation>مع التعديلات</translation>
    </message>
    <message>
      <source>Every live proposal in brackets</source>
      <translation>كل مقترح قائم بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>The text as decided so far</source>
      <translation>النص كما تقرر حتى الآن</translation>
    </message>
    <message>
      <source>Every live proposal against the text: inserted underlined, deleted struck</source>
      <translation>كل مقترح قائم مقابل النص: المُدرج مسطّر والمحذوف مشطوب</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} مفتوحة</translation>
    </message>
    <message>
      <source>1 amendment tabled</source>
      <translation>قُدّم تعديل واحد</translation>
    </message>
    <message>
      <source>{} amendments tabled</source>
      <translation>التعديلات المقدّمة: {}</translation>
    </message>
    <message>
      <source>{} clauses, none open</source>
      <translation>{} من الأحكام، لا شيء مفتوح</translation>
    </message>
    <message>
      <source>{} clauses, {} of them open</source>
      <translation>{} من الأحكام، منها {} مفتوحة</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>النص المتداول {}</translation>
    </message>
    <message>
      <source>Part of this text has not arrived yet: {} entries are missing. Read the sender’s next bundle to complete it.</source>
      <translation>لم يصل جزء من هذا النص بعد: ينقص {} من القيود. اقرأ حزمة المرسل التالية لاستكماله.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} من {}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>لا نتيجة</translation>
    </message>
    <message>
      <source>{}: {} of {}</source>
      <translation>{}: {} من {}</translation>
    </message>
    <message>
      <source>{}, {} seconds left</source>
      <translation>{}، بقيت {} ثانية</translation>
    </message>
    <message>
      <source>{}, {} minutes left</source>
      <translation>{}، بقيت {} دقيقة</translation>
    </message>
    <message>
      <source>No role yet</source>
      <translation>بلا صفة بعد</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>الرئيس</translation>
    </message>
    <message>
      <source>Deputy chair</source>
      <translation>نائب الرئيس</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>الأمانة</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>رئيس الوفد</translation>
    </message>
    <message>
      <source>Delegate</source>
      <translation>مندوب</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>مراقب</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>لا شيء للإرسال</translation>
    </message>
    <message>
      <source>1 entry to send</source>
      <translation>قيد واحد لم يُرسل</translation>
    </message>
    <message>
      <source>{} entries to send</source>
      <translation>{} من القيود لم تُرسل</translation>
    </message>
  </context>
  <context>
    <name>outside</name>
    <message>
      <source>Playing a negotiation of five delegations</source>
      <translation>تُعرض مفاوضة بين خمسة وفود</translation>
    </message>
  </context>
  <context>
    <name>page</name>
    <message>
      <source>Open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>تعارض</translation>
    </message>
    <message>
      <source>Agreed ad referendum</source>
      <translation>متفق عليه بشرط الاستشارة</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>متفق عليه</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <source>Substitution</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>Insertion</source>
      <translation>إدراج</translation>
    </message>
    <message>
      <source>Deletion of words</source>
      <translation>حذف كلمات</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>صيغة بديلة</translation>
    </message>
    <message>
      <source>New clause</source>
      <translation>حكم جديد</translation>
    </message>
    <message>
      <source>Deletion</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>تقسيم</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>ضم</translation>
    </message>
    <message>
      <source>Retention (no change)</source>
      <translation>إبقاء (دون تغيير)</translation>
    </message>
    <message>
      <source>On the table</source>
      <translation>مطروح</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>حلّ غيره محله</translation>
    </message>
    <message>
      <source>Adopted in part</source>
      <translation>اعتُمد جزئياً</translation>
    </message>
    <message>
      <source>Adopted as modified</source>
      <translation>اعتُمد بصيغته المعدلة</translation>
    </message>
    <message>
      <source>Not reflected</source>
      <translation>لم يُؤخذ به</translation>
    </message>
    <message>
      <source>Deferred</source>
      <translation>مؤجل</translation>
    </message>
    <message>
      <source>Retained in brackets</source>
      <translation>أُبقي بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>وارد بالفعل</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>تجاوزه النص: يستدعي الانتباه</translation>
    </message>
    <message>
      <source>The base text changed: your draft applies to the new text.</source>
      <translation>تغيّر النص الأساسي: تنطبق مسودتك على النص الجديد.</translation>
    </message>
    <message>
      <source>The base text changed: it says already what your draft says.</source>
      <translation>تغيّر النص الأساسي: إنه يقول بالفعل ما تقوله مسودتك.</translation>
    </message>
    <message>
      <source>The base text changed: your draft needs attention. Nothing of it is lost.</source>
      <translation>تغيّر النص الأساسي: مسودتك تستدعي الانتباه. لم يضع منها شيء.</translation>
    </message>
    <message>
      <source>Took its position back</source>
      <translation>سحب موقفه</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>يؤيد</translation>
    </message>
    <message>
      <source>Can accept if…</source>
      <translation>يمكنه القبول إذا…</translation>
    </message>
    <message>
      <source>Reserves</source>
      <translation>يتحفظ</translation>
    </message>
    <message>
      <source>Opposes</source>
      <translation>يعارض</translation>
    </message>
    <message>
      <source>Awaits instructions</source>
      <translation>ينتظر تعليمات</translation>
    </message>
    <message>
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>{} days</source>
      <translation>{} أيام</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>كما عُرض</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>قرار</translation>
    </message>
    <message>
      <source>The text as it was laid before the conference.</source>
      <translation>النص كما عُرض على المؤتمر.</translation>
    </message>
    <message>
      <source>{}, as issued on {}.</source>
      <translation>{}، الصادر في {}.</translation>
    </message>
    <message>
      <source>The text after the decision of {}: {}.</source>
      <translation>النص بعد قرار {}: {}.</translation>
    </message>
    <message>
      <source>Changes from “{}” to “{}”.</source>
      <translation>التغييرات من ”{}“ إلى ”{}“.</translation>
    </message>
    <message>
      <source>No brackets open</source>
      <translation>لا أقواس مفتوحة</translation>
    </message>
    <message>
      <source>1 bracket open</source>
      <translation>قوس واحد مفتوح</translation>
    </message>
    <message>
      <source>{} brackets open</source>
      <translation>{} أقواس مفتوحة</translation>
    </message>
    <message>
      <source>{} of {} agreed</source>
      <translation>اتُّفق على {} من {}</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>your draft</source>
      <translation>مسودتك</translation>
    </message>
    <message>
      <source> and </source>
      <translation> و</translation>
    </message>
    <message>
      <source>base text</source>
      <translation>النص الأساسي</translation>
    </message>
    <message>
      <source>insertion</source>
      <translation>إدراج</translation>
    </message>
    <message>
      <source>end insertion</source>
      <translation>نهاية الإدراج</translation>
    </message>
    <message>
      <source>deletion</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>end deletion</source>
      <translation>نهاية الحذف</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <translation>{} من {}</translation>
    </message>
    <message>
      <source>open bracket {} close bracket</source>
      <translation>قوس فتح {} قوس إغلاق</translation>
    </message>
  </context>
  <context>
    <name>steps</name>
    <message>
      <source>Type a name first.</source>
      <translation>اكتب اسماً أولاً.</translation>
    </message>
    <message>
      <source>This name cannot be used: {}.</source>
      <translation>لا يمكن استخدام هذا الاسم: {}.</translation>
    </message>
    <message>
      <source>&amp;Language of the text</source>
      <translation>لغة النص</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation>اختر ملفاً أولاً.</translation>
    </message>
    <message>
      <source>There is a file of this name already. Choose another name.</source>
      <translation>يوجد ملف بهذا الاسم. اختر اسماً آخر.</translation>
    </message>
    <message>
      <source>The folder does not exist. Choose another one.</source>
      <translation>المجلد غير موجود. اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>اختر عبارة مرور</translation>
    </message>
    <message>
      <source>It opens the workspace on this machine, and nobody can reset it. Six words that come to your mind by chance are better than one with signs in it.</source>
      <translation>تفتح مساحة العمل على هذا الجهاز ولا يستطيع أحد إعادة تعيينها. ست كلمات تخطر لك مصادفة خير من كلمة واحدة فيها رموز.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>القوة</translation>
    </message>
    <message>
      <source>&amp;Show what is typed</source>
      <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>The passphrase needs at least {} characters.</source>
      <translation>يجب ألا تقل عبارة المرور عن {} حرفاً.</translation>
    </message>
    <message>
      <source>The two passphrases differ. Type the same in both fields.</source>
      <translation>العبارتان مختلفتان. اكتب العبارة نفسها في الحقلين.</translation>
    </message>
    <message>
      <source>Too short: {} more characters</source>
      <translation>قصيرة جداً: {} أحرف أخرى</translation>
    </message>
    <message>
      <source>Weak: the same few letters again and again</source>
      <translation>ضعيفة: الحروف القليلة نفسها مراراً</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>قوية</translation>
    </message>
    <message>
      <source>Fair: more words make it stronger</source>
      <translation>مقبولة: مزيد من الكلمات يقوّيها</translation>
    </message>
    <message>
      <source>Write down the recovery code</source>
      <translation>دوّن رمز الاسترداد</translation>
    </message>
    <message>
      <source>It opens the workspace when the passphrase is forgotten. Write it on paper, keep the paper where the machine is not. It is shown only now.</source>
      <translation>يفتح مساحة العمل إذا نُسيت عبارة المرور. اكتبه على ورقة واحفظها بعيداً عن الجهاز. لا يظهر إلا الآن.</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message>
      <source>Group {} of your paper</source>
      <translation>المجموعة {} من ورقتك</translation>
    </message>
    <message>
      <source>Group {} is not what stands above. Look at your paper.</source>
      <translation>المجموعة {} ليست كما هي أعلاه. انظر إلى ورقتك.</translation>
    </message>
  </context>
  <context>
    <name>structure</name>
    <message>
      <source>Insert after {}</source>
      <translation>إدراج بعد {}</translation>
    </message>
    <message>
      <source>Insert in {}</source>
      <translation>إدراج في {}</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>حذف {}</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>نقل {}</translation>
    </message>
    <message>
      <source>Split {}</source>
      <translation>تقسيم {}</translation>
    </message>
    <message>
      <source>Join the next clause to {}</source>
      <translation>ضم الحكم التالي إلى {}</translation>
    </message>
    <message>
      <source>Keep {} as it is</source>
      <translation>إبقاء {} كما هو</translation>
    </message>
    <message>
      <source>The new text. A paragraph for each clause; numbers are computed.</source>
      <translation>النص الجديد. فقرة لكل حكم؛ وتُحسب الأرقام.</translation>
    </message>
    <message>
      <source>It is proposed for deletion with all that stands in it.</source>
      <translation>يُقترح حذفه مع كل ما فيه.</translation>
    </message>
    <message>
      <source>After which provision is it to stand? For instance: Article 4(2).</source>
      <translation>بعد أي حكم يوضع؟ مثلاً: المادة 4(2).</translation>
    </message>
    <message>
      <source>The first words of the second part, as they stand in the clause.</source>
      <translation>أول كلمات الجزء الثاني كما ترد في الحكم.</translation>
    </message>
    <message>
      <source>The words of the next clause are appended to it.</source>
      <translation>تُلحق به كلمات الحكم التالي.</translation>
    </message>
    <message>
      <source>Your delegation tables that nothing is to be changed here (NOC).</source>
      <translation>يطرح وفدك ألّا يُغيَّر شيء هنا (NOC).</translation>
    </message>
  </context>
  <context>
    <name>tabling</name>
    <message>
      <source>Table {}</source>
      <translation>طرح {}</translation>
    </message>
  </context>
  <context>
    <name>text commands</name>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>يظهر النص كما هو الآن.</translation>
    </message>
    <message>
      <source>No bracket is open.</source>
      <translation>لا قوس مفتوحاً.</translation>
    </message>
    <message>
      <source>There is no collision.</source>
      <translation>لا تعارض.</translation>
    </message>
    <message>
      <source>Nothing here is unread.</source>
      <translation>لا شيء غير مقروء هنا.</translation>
    </message>
  </context>
  <context>
    <name>trust</name>
    <message>
      <source>for “{}”</source>
      <translation>إلى ”{}“</translation>
    </message>
    <message>
      <source>for everybody</source>
      <translation>إلى الجميع</translation>
    </message>
    <message>
      <source>An entry</source>
      <translation>قيد</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>لم يُرسل بعد</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>كل من في المؤتمر</translation>
    </message>
    <message>
      <source>Who will be able to read it</source>
      <translation>من سيستطيع قراءته</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>وقت التوقيع</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>ما معنى هذا</translation>
    </message>
    <message>
      <source>Nobody has said to hold it. It leaves with the next bundle that you write, or with the next exchange through a folder or the hub.</source>
      <translation>لم يعلن أحد أنه لديه. يخرج مع الحزمة التالية التي تكتبها أو مع التبادل التالي عبر مجلد أو المركز.</translation>
    </message>
    <message>
      <source>Number of the entry</source>
      <translation>رقم القيد</translation>
    </message>
    <message>
      <source>no role</source>
      <translation>بلا صفة</translation>
    </message>
    <message>
      <source>last heard of {}</source>
      <translation>آخر خبر: {}</translation>
    </message>
    <message>
      <source>not heard of yet</source>
      <translation>لا خبر بعد</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>يستدعي الانتباه</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>this device</source>
      <translation>هذا الجهاز</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>قورن</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>لم يُقارن</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>يتكلم باسم</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الصفة</translation>
    </message>
    <message>
      <source>none just now</source>
      <translation>لا شيء حالياً</translation>
    </message>
    <message>
      <source>Last heard of, by its clock</source>
      <translation>آخر خبر بحسب ساعته</translation>
    </message>
    <message>
      <source>never</source>
      <translation>أبداً</translation>
    </message>
    <message>
      <source>Safety code</source>
      <translation>رمز الأمان</translation>
    </message>
    <message>
      <source>Compared aloud</source>
      <translation>قورن بصوت مسموع</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>ما الخلل</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>ما العمل</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>Entries {} to {}</source>
      <translation>القيود {} إلى {}</translation>
    </message>
    <message>
      <source>Entry {}</source>
      <translation>القيد {}</translation>
    </message>
    <message>
      <source>of {} must exist and are not here</source>
      <translation>من {}: لا بد من وجودها وليست هنا</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>ناقص</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Nothing is lost, and nothing of it counts yet. What is missing is asked for at the next exchange; or ask that delegation for a bundle of everything.</source>
      <translation>لم يضع شيء، ولا أثر لشيء منه بعد. يُطلب الناقص في التبادل التالي؛ أو اطلب من ذلك الوفد حزمة كاملة.</translation>
    </message>
    <message>
      <source>to be read</source>
      <translation>للقراءة</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>صُرف النظر</translation>
    </message>
    <message>
      <source>Why it does not count</source>
      <translation>لماذا لا أثر له</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>It is kept as it came, as evidence, and touches no text. Nothing has to be done at once; tell the secretariat if you did not expect it.</source>
      <translation>يُحفظ كما وصل دليلاً، ولا يمس أي نص. لا داعي للعجلة؛ أبلغ الأمانة إن لم تكن تتوقعه.</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>الحجر</translation>
    </message>
    <message>
      <source>An entry of an unknown device</source>
      <translation>قيد من جهاز غير معروف</translation>
    </message>
    <message>
      <source>Entry {} of {}</source>
      <translation>القيد {} من {}</translation>
    </message>
  </context>
</TS>
