### Reporting centres, what is printed, and the pages that people look for.
### Plain, calm and kind. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## The titles of the pages, and the links to them

pages-support = جو لوگ مدد کر سکتے ہیں
pages-what-happens = بتانے کے بعد کیا ہوگا
pages-other-ways = ہمیں بتانے کے دوسرے طریقے
pages-print = پوسٹر اور کاغذ کے فارم
pages-privacy = رازداری
pages-cookies = کوکیز
pages-accessibility = سب کے لیے آسانی

## At a reporting centre

centre-title = شروع کرنے سے پہلے
centre-heading = رپورٹنگ سینٹر میں ہمیں بتانا
centre-known = آپ یہاں اس سینٹر کے ذریعے آئے ہیں: { $centre }
centre-unknown = ہم سینٹر کے اس کوڈ کو نہیں پہچانتے۔ آپ اس کے بغیر آگے بڑھ سکتے ہیں۔ کچھ ضائع نہیں ہوا۔
centre-lead = آپ یہاں { $landlord } کو بتا سکتے ہیں کہ کیا ہوا۔ سینٹر کا عملہ آپ کی مدد کر سکتا ہے، یا آپ یہ خود کر سکتے ہیں۔
centre-myself = مجھے خود بتانا ہے
centre-told = ہم صرف یہ گنتے ہیں کہ کوئی اس سینٹر کے ذریعے آیا۔ ہم سینٹر کو آپ کے بارے میں کچھ نہیں بتاتے۔
centre-staff-heading = سینٹر کے عملے کے لیے
centre-staff = آپ اس شخص کے ساتھ مل کر فارم بھر سکتے ہیں۔ سب سوال چند صفحوں پر ہیں۔
centre-together = یہ میرے کام کی جگہ ہے، کسی کی مدد کرنی ہے
centre-private-space = ایسی جگہ بیٹھیں جہاں کوئی اور نہ آپ کی بات سن سکے اور نہ اسکرین دیکھ سکے۔
centre-interpreter = پوچھیں کہ کیا وہ ترجمان چاہتے ہیں، یا یہ کہ کوئی بھروسے کا شخص ان کے ساتھ بیٹھے۔ بچے سے ترجمانی نہ کروائیں۔
centre-own-words = اس شخص کے اپنے الفاظ لکھیں، اور وہ الفاظ بھی جو ان سے کہے گئے۔ ثبوت نہ مانگیں۔
centre-consent = ہر وہ سوال پڑھ کر سنائیں جس میں پوچھا گیا ہے کہ کس کو بتایا جا سکتا ہے۔ وہ جو جواب دیں، ایک ایک کر کے اسی پر نشان لگائیں۔ “پہلے مجھ سے پوچھیں” بھی ایک اچھا جواب ہے۔
centre-no-name = ضروری نہیں کہ وہ اپنا نام یا رابطے کا کوئی طریقہ بتائیں۔ انہیں یہ بات بتا دیں۔
centre-keep-number = آخر میں نمبر اور کوڈ اس شخص کو دے دیں۔ سینٹر صرف نمبر رکھتا ہے۔
centre-hand-over = سینٹر کے عملے کے لیے: نمبر اور کوڈ اس شخص کو دے دیں۔ کوڈ کہیں نہ لکھیں۔
centre-receipt-link = سینٹر کے لیے رسید پرنٹ کریں
centre-receipt-title = رسید
centre-receipt-heading = سینٹر کے لیے رسید
centre-receipt-note = صرف اس نمبر سے کچھ نہیں کھلتا۔ کوڈ صرف اس شخص کے پاس ہے۔

together-title = حصہ { $part }، کل { $parts }
together-you = آپ اور وہ شخص جس کی آپ مدد کر رہے ہیں
together-happened = کیا ہوا
together-people = لوگ، مرمت اور حفاظت
together-others = کس نے کیا، اور کس نے دیکھا
together-next = کس چیز سے مدد ملے گی، اور کس کو بتایا جا سکتا ہے
together-contact = محفوظ طریقے سے رابطہ
together-details = اس شخص سے رابطہ، اور ان کی ضرورتیں

## What is printed

print-lead = ایک شیٹ اور ایک زبان چنیں۔ پھر اسے A4 کاغذ پر رنگین یا سیاہ و سفید پرنٹ کریں۔
print-how = اس صفحے کو پرنٹ کرنے کے لیے اپنے براؤزر کا پرنٹ (Print) استعمال کریں۔
print-poster = پوسٹر
print-leaflet = پرچہ
print-new-home = نئے گھر کے لیے پرچہ
print-form = کاغذ کا فارم
print-diary = ڈائری کی شیٹیں
print-square = چوکور کوڈ جسے فون کا کیمرہ پڑھ سکتا ہے
print-scan = اپنے فون کا کیمرہ اس چوکور پر کریں، یا یہ ٹائپ کریں:
print-here = یہاں کے لوگ ہمیں بتانے میں آپ کی مدد کر سکتے ہیں: { $centre }
print-how-heading = ہمیں کیسے بتائیں
new-home-heading = نئے گھر میں خوش آمدید
new-home-safe = آپ جو بھی ہوں، آپ کا حق ہے کہ اپنے گھر میں خود کو محفوظ سمجھیں۔
new-home-we-heading = ہم کیا کرتے ہیں
new-home-we = ہم آپ کی بات پر یقین کرتے ہیں۔ ہم جلدی رابطہ کرتے ہیں، ایسے طریقے سے جو آپ کے لیے محفوظ ہو۔ کیا کرنا ہے، یہ ہم آپ کے ساتھ مل کر طے کرتے ہیں، اور لکھ کر بتاتے ہیں کہ ہم نے کیا کیا۔
new-home-landlord = چاہے یہ کسی پڑوسی نے کیا ہو، ملنے آنے والے نے، کسی اجنبی نے، یا کسی ایسے شخص نے جو ہمارے لیے کام کرتا ہے، آپ ہمیں بتا سکتے ہیں۔
new-home-you-heading = ہم آپ سے کیا چاہتے ہیں
new-home-you = آپ کے گھر کا کوئی فرد، یا آپ سے ملنے آنے والا کوئی شخص، کسی کو اس کی پہچان کی وجہ سے تکلیف، دھمکی یا گالی نہیں دے سکتا۔ اگر ایسا ہو تو ہم کارروائی کرتے ہیں۔ آپ کا گھر آپ سے لیا جا سکتا ہے۔
paper-lead = جتنا چاہیں لکھیں، کم یا زیادہ، کسی بھی زبان میں۔ آپ کوئی بھی سوال چھوڑ سکتے ہیں۔ اپنا نام بتانا ضروری نہیں۔
paper-you = اس فارم میں “آپ” سے مراد وہ شخص ہے جس کے ساتھ یہ ہوا۔ اگر آپ کسی اور کے لیے لکھ رہے ہیں تو ان کی طرف سے جواب دیں۔
paper-return = فارم ہمارے عملے کو یا کسی رپورٹنگ سینٹر میں دے دیں، یا اس پتے پر ڈاک سے بھیجیں: { $address }
paper-staff = ہمارے عملے کے لیے
paper-received = ملنے کی تاریخ اور وقت
paper-received-by = کس نے لیا
paper-if = صرف اگر یہ آپ پر لاگو ہو
paper-one = ایک پر نشان لگائیں
paper-any = جو جو ٹھیک ہو، سب پر نشان لگائیں
log-sheet-heading = روز روز کیا ہوتا ہے
log-sheet-lead = جو کچھ بھی ہو، جتنی جلدی ہو سکے لکھ لیں۔ اپنے الفاظ میں لکھیں، اور وہ الفاظ بھی جو کہے گئے۔ چھوٹی باتیں بھی اہم ہیں۔
log-sheet-safe = یہ شیٹ محفوظ جگہ پر رکھیں۔ جب ہم ملیں تو اسے ساتھ لائیں، یا ہمیں بتائیں کہ اس پر کیا لکھا ہے۔
log-sheet-number = آپ کا نمبر، اگر ہے
log-sheet-when = تاریخ اور وقت
log-sheet-what = کیا ہوا، اور کہاں
log-sheet-who = کس نے کیا
log-sheet-saw = کس نے دیکھا یا سنا

## Who can help

support-where = کہاں
support-near = { $landlord } کے قریب
support-any = سب
support-show = دکھائیں
support-found = { $count ->
    [one] { $count } ادارہ
   *[other] { $count } ادارے
 }
support-none = ہماری فہرست میں ایسا کوئی ادارہ نہیں۔ “سب” چنیں، یا ہمیں { $phone } پر فون کریں۔
support-phone = فون
support-text = ٹیکسٹ میسج
support-email = ای میل
support-site = ویب سائٹ
support-open = اوقات
support-always = دن رات
support-hours = { $first } سے { $last }، { $opens } سے { $closes } تک
support-hours-day = { $first }، { $opens } سے { $closes } تک
support-cost-free = فون کرنا مفت ہے۔
support-cost-charged = فون پر اتنا ہی خرچ آتا ہے جتنا کسی بھی عام فون پر۔
support-bsl = آپ برٹش سائن لینگویج استعمال کر سکتے ہیں۔
support-anonymous = اپنا نام بتانا ضروری نہیں۔
support-data = یہی فہرست کمپیوٹروں کے لیے، کھلے ڈیٹا کی شکل میں
division-england-and-wales = انگلینڈ اور ویلز
division-scotland = اسکاٹ لینڈ
division-northern-ireland = شمالی آئرلینڈ
weekday-name = { $weekday ->
    [monday] پیر
    [tuesday] منگل
    [wednesday] بدھ
    [thursday] جمعرات
    [friday] جمعہ
    [saturday] ہفتہ
   *[sunday] اتوار
 }

## What happens after you tell us

what-lead = { $landlord } کا وعدہ یہ ہے۔ اگر ہمیں دیر ہو جائے تو ایک مینیجر کو بتایا جاتا ہے۔
what-promised-heading = ہمارا وعدہ
what-contact = آپ سے پہلا رابطہ، اس طریقے سے جسے آپ محفوظ بتائیں: { $within }
what-letter = ایک خط کہ ہمیں کیا معلوم ہوا اور ہم آگے کیا کریں گے: { $within }
what-graffiti = نفرت والی گرافیٹی کی صفائی: { $within }
what-damage = گھر کے نقصان پر کام کی شروعات: { $within }
what-touch = { $days ->
    [one] اس کے بعد کام ختم ہونے تک ہم ہر روز رابطہ کرتے ہیں، یا جتنی بار آپ چاہیں۔
   *[other] اس کے بعد کام ختم ہونے تک ہم کم از کم ہر { $days } دن میں رابطہ کرتے ہیں، یا جتنی بار آپ چاہیں۔
 }
within-no-time = فوراً
within-hours = { $count ->
    [one] { $count } گھنٹے کے اندر
   *[other] { $count } گھنٹوں کے اندر
 }
within-working-hours = { $count ->
    [one] { $count } گھنٹے کے اندر، جب ہم کھلے ہوں
   *[other] { $count } گھنٹوں کے اندر، جب ہم کھلے ہوں
 }
within-working-days = { $count ->
    [one] کام کے { $count } دن کے اندر
   *[other] کام کے { $count } دنوں کے اندر
 }
within-days = { $count ->
    [one] { $count } دن کے اندر
   *[other] { $count } دنوں کے اندر
 }
within-months = { $count ->
    [one] { $count } مہینے کے اندر
   *[other] { $count } مہینوں کے اندر
 }
within-years = { $count ->
    [one] { $count } سال کے اندر
   *[other] { $count } سالوں کے اندر
 }
what-with-you-heading = فیصلے میں آپ شامل ہیں
what-plan = ایک افسر آپ کے ساتھ کام کرتا ہے۔ آپ مل کر منصوبہ طے کرتے ہیں: مثلاً مرمت، زیادہ محفوظ دروازے اور کھڑکیاں، یا کوئی جس سے بات کی جا سکے۔
what-police = ہم پولیس کو صرف تب بتاتے ہیں جب آپ ہاں کہیں، یا جب کسی کو شدید نقصان پہنچ سکتا ہو۔
what-them-heading = جس نے یہ کیا
what-them = ہم معلوم کرتے ہیں کہ کیا ہوا۔ ہم اس شخص سے صرف آپ سے بات کرنے کے بعد بات کرتے ہیں۔ ہم انہیں نہیں بتاتے کہ بات آپ سے معلوم ہوئی، سوائے اس کے کہ قانون کے تحت بتانا لازمی ہو۔
what-end-heading = یہ کیسے ختم ہوتا ہے
what-closed-agreed = ہم کام تب ختم کرتے ہیں جب آپ راضی ہوں، یا جب کوئی مینیجر اس کی وجہ لکھ دے۔ ہم آپ کو لکھ کر بتاتے ہیں۔
what-closed = ہم کام تب ختم کرتے ہیں جب اور کچھ نہ ہو سکتا ہو یا ضرورت نہ رہے۔ ہم آپ کو لکھ کر وجہ بتاتے ہیں۔
what-survey = پھر ہم پوچھتے ہیں کہ ہمارا کام کیسا رہا۔ جواب دینا ضروری نہیں۔
what-unhappy-heading = اگر آپ ہمارے کام سے خوش نہیں
what-unhappy = اپنے افسر کو بتائیں، یا ہمیں { $phone } پر فون کریں۔ شکایت کرنے کے لیے: { $complaints }
what-review = انگلینڈ اور ویلز میں، اگر آپ نے چھ مہینوں میں تین بار ہمیں یا کسی اور کو بتایا اور کافی کچھ نہیں کیا گیا، تو آپ کونسل سے معاملے کا جائزہ لینے کو بھی کہہ سکتے ہیں۔ اسے anti-social behaviour case review کہتے ہیں۔

## Privacy

privacy-who = آپ جو کچھ ہمیں یہاں بتاتے ہیں، اس کا ذمہ دار ادارہ { $landlord } ہے۔ ہمارا پتہ: { $address }
privacy-what-heading = ہم کیا رکھتے ہیں
privacy-what = آپ جو ہمیں بتاتے ہیں، ہم اس بارے میں جو کرتے ہیں، اور آپ کے نام ہمارے خط۔ کتنا بتانا ہے، یہ آپ کی مرضی ہے۔ آپ اپنا نام چھوڑ سکتے ہیں۔
privacy-equality = اگر آپ آخر میں اپنے بارے میں سوالوں کے جواب دیں تو ہم وہ جواب الگ رکھتے ہیں، اور کوئی نہیں دیکھ سکتا کہ وہ کس رپورٹ کے ہیں۔
privacy-why-heading = ہم اسے کیوں رکھ سکتے ہیں
privacy-why = ہم اسے آپ کو اور دوسروں کو محفوظ رکھنے، جو ہوا اس پر کارروائی کرنے، اور یہ دیکھنے کے لیے استعمال کرتے ہیں کہ یہ کہاں زیادہ ہوتا ہے۔
privacy-law = قانون ہمیں اس کی اجازت دیتا ہے: UK GDPR، آرٹیکل 6(1)(c) اور (e) اور آرٹیکل 9(2)(g)، اور Data Protection Act 2018، سیکشن 11 اور شیڈول 1، پیراگراف 6، 10 اور 18۔
privacy-wishes = کس کو بتایا جا سکتا ہے، اس پر آپ کے جواب آپ کی خواہش ہیں۔ آپ انہیں کسی بھی وقت بدل سکتے ہیں۔
privacy-share-heading = اور کون اسے دیکھتا ہے
privacy-share = وہ لوگ اور ادارے جن کے لیے آپ ہاں کہیں۔ آپ کی ہاں کے بغیر صرف اس وقت جب کسی کو شدید نقصان پہنچ سکتا ہو، یا قانون اسے لازم کرتا ہو۔ ہم اسے کبھی نہیں بیچتے۔ ہم صرف ایسے اعداد و شمار شائع کرتے ہیں جن سے کوئی پہچانا نہیں جاتا۔
privacy-long-heading = ہم اسے کب تک رکھتے ہیں
privacy-long = { $years ->
    [one] کام ختم ہونے کے بعد { $years } سال تک۔ پھر اسے مٹانا لازم ہے۔
   *[other] کام ختم ہونے کے بعد { $years } سال تک۔ پھر اسے مٹانا لازم ہے۔
 }
privacy-draft = جو جواب اور فائلیں آپ نے نہیں بھیجیں، وہ { $minutes } منٹ تک کچھ نہ ہونے پر مٹ جاتی ہیں۔ ہم یہ جواب پڑھ نہیں سکتے۔
privacy-rights-heading = آپ کے حقوق
privacy-rights = آپ ہم سے کہہ سکتے ہیں کہ ہم آپ کے بارے میں جو رکھتے ہیں وہ دکھائیں، اسے ٹھیک کریں یا مٹائیں، یا اسے استعمال کرنا بند کریں۔ اس کا کوئی خرچ نہیں۔
privacy-month = ہم ایک مہینے کے اندر جواب دیتے ہیں۔ آپ کی شکایت ملنے پر ہم 30 دن کے اندر آپ کو بتاتے ہیں۔
privacy-ask-heading = پوچھنے یا شکایت کے لیے
privacy-ask = ہمارے ڈیٹا پروٹیکشن افسر: { $data-protection }
privacy-commissioner = آپ Information Commissioner سے بھی شکایت کر سکتے ہیں: 0303 123 1113، ico.org.uk

## Cookies

cookies-lead = ہم ایک کوکی (cookie) استعمال کرتے ہیں۔ کوکی ایک چھوٹا سا نوٹ ہے جو آپ کا براؤزر ہمارے لیے رکھتا ہے۔
cookies-name = نام
cookies-purpose = یہ کس لیے ہے
cookies-purpose-is = یہ آپ کے وہ جواب کھولتی ہے جو آپ نے ابھی نہیں بھیجے، آپ کا نمبر اور کوڈ، جب تک آپ ختم نہ کریں، اور آپ کی رپورٹ، جب تک آپ اسے دیکھیں۔ اس میں اور کچھ نہیں ہوتا۔
cookies-expiry = یہ کب تک رہتی ہے
cookies-expiry-is = جب تک آپ براؤزر بند نہ کریں، ختم نہ کریں، اپنا صفحہ بند نہ کریں، یا “اس صفحے سے نکلیں” نہ دبائیں۔ یہ جو کھولتی ہے، وہ { $minutes } منٹ تک کچھ نہ ہونے پر مٹ جاتا ہے۔
cookies-needed = اس کے بغیر فارم نہیں چلتا، اس لیے ہم اجازت نہیں مانگتے۔ کوئی کوکی آپ کا آنا جانا نہیں گنتی، اور کوئی دوسری کمپنی نہیں دیکھتی کہ آپ یہاں آئے تھے۔

## Accessibility

access-lead = یہ صفحہ { $landlord } کی اس سروس کے بارے میں ہے۔ ہم چاہتے ہیں کہ ہر کوئی اسے استعمال کر سکے۔
access-can-heading = آپ کیا کر سکتے ہیں
access-can-zoom = ہر چیز کو چار گنا بڑا کر سکتے ہیں۔ کچھ نہیں کٹتا۔
access-can-keyboard = صرف کی بورڈ یا اپنی آواز استعمال کر سکتے ہیں۔
access-can-reader = اسکرین ریڈر سے سن سکتے ہیں۔
access-can-script = جاوا اسکرپٹ (JavaScript) کے بغیر، ہلکے یا گہرے رنگوں میں، اور چھوٹے فون پر استعمال کر سکتے ہیں۔
access-can-time = آرام سے جواب دے سکتے ہیں: جواب مٹانے سے پہلے ہم خبردار کرتے ہیں، اور آپ انہیں رکھ سکتے ہیں۔
access-can-easy = آسان انگریزی (Easy Read) میں اور دوسری زبانوں میں پڑھ سکتے ہیں۔
access-status-heading = یہ سب کے لیے کتنی آسان ہے
access-status = یہ سروس Web Content Accessibility Guidelines، ورژن 2.2، لیول AA پر جزوی طور پر پوری اترتی ہے۔ وجہ نیچے لکھی ہے۔
access-limits = ابھی برٹش سائن لینگویج میں کوئی ویڈیو نہیں۔ ابھی سب ترجمے اہلِ زبان نے نہیں دیکھے۔ اداروں کے نام انگریزی میں ہیں۔
access-tested = ہم ہر صفحہ خود آزماتے ہیں: کی بورڈ سے، تنگ ونڈو میں، جاوا اسکرپٹ کے بغیر، اور دائیں سے بائیں۔
access-contact-heading = اگر آپ کے لیے کچھ کام نہ کرے
access-contact = ہمیں بتائیں، یا بڑے حروف، Easy Read، آواز یا بریل مانگیں: { $accessibility }
access-law-heading = اگر آپ ہمارے جواب سے خوش نہیں
access-law = Equality Advisory and Support Service کو فون کریں: 0808 800 0082، equalityadvisoryservice.com۔ قانون Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 پر عمل Equality and Human Rights Commission کرواتا ہے۔
access-law-northern-ireland = Equality Commission for Northern Ireland کو فون کریں: 028 9050 0600، equalityni.org۔ یہی ادارہ قانون Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 پر عمل کرواتا ہے۔
access-prepared = ہم نے یہ بیان آخری بار { $date } کو دیکھا۔

## Other ways to tell us

ways-phone-heading = فون پر
ways-write-heading = لکھ کر
ways-write = ڈاک سے: { $address }
ways-email = ای میل سے: { $email }۔ صرف تب جب آپ کی ای میل کوئی اور نہ پڑھتا ہو۔
ways-paper-heading = کاغذ پر
ways-paper = فارم پرنٹ کر کے ہاتھ سے بھریں، یا ہم سے کہیں کہ آپ کو بھیج دیں۔
ways-easy-heading = آسان الفاظ میں
ways-easy = آپ ہمیں Easy Read میں بتا سکتے ہیں: انگریزی کے چھوٹے جملے۔
ways-sign-heading = برٹش سائن لینگویج میں
ways-sign = ہمیں لکھیں یا ویڈیو ریلے سروس (video relay) استعمال کریں، ہم ترجمان کا انتظام کریں گے۔ آپ کو اس کے پیسے نہیں دینے ہوں گے۔
ways-centre-heading = کسی کی مدد سے
ways-centre = رپورٹنگ سینٹر میں عملہ ہمیں بتانے میں آپ کی مدد کرتا ہے۔ قریب کا سینٹر معلوم کرنے کے لیے ہمیں فون کریں۔
ways-someone = کوئی دوست، رشتہ دار یا سپورٹ ورکر آپ کی طرف سے ہمیں بتا سکتا ہے۔
ways-police-heading = پولیس کو
ways-true-vision = آن لائن: True Vision، report-it.org.uk
ways-crimestoppers = نام بتائے بغیر: Crimestoppers، 0800 555 111
