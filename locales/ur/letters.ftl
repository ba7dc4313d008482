### What the letters say. Nothing in a subject that a person at home should not read.
### Full letters may speak of a report; discreet ones (`-discreet`) say only that someone got in touch.

letter-greeting = ہیلو،
letter-greeting-name = ہیلو { $name }،
letter-signature = { $landlord }
letter-no-reply-needed = اس پیغام کا جواب دینا ضروری نہیں۔
letter-phone = اگر آپ ہم سے بات کرنا چاہیں تو { $phone } پر فون کریں اور یہ نمبر بتائیں۔ { $hours }۔

## To the person who told us: we have it

acknowledgement-subject = آپ کا حوالہ نمبر { $number }
acknowledgement-thanks = ہمیں بتانے کا شکریہ۔ آپ کی رپورٹ ہمیں مل گئی ہے اور ہم اسے سنجیدگی سے لیتے ہیں۔
acknowledgement-number = آپ کا نمبر { $number } ہے۔
acknowledgement-contact = ہم { $date } تک آپ سے پہلی بار رابطہ کریں گے، اسی طریقے سے جسے آپ نے محفوظ بتایا ہے۔
acknowledgement-message = { $date } تک آپ کے لیے ہمارا پیغام ہوگا۔ اسے پڑھنے کے لیے اپنے نمبر اور کوڈ کے ساتھ واپس آئیں۔
acknowledgement-letter = ہم { $date } تک آپ کو لکھیں گے کہ ہمیں کیا معلوم ہوا اور ہم آگے کیا کریں گے۔
acknowledgement-return = یہ دیکھنے کے لیے کہ اب تک کیا ہوا ہے، { $address } پر جائیں اور اپنا نمبر اور اپنا کوڈ استعمال کریں۔ ہم آپ کا کوڈ کبھی ای میل سے نہیں بھیجتے۔
acknowledgement-danger = اگر آپ یا کوئی اور خطرے میں ہے تو 999 پر فون کریں۔

## The same, for someone beside whom nobody must know

acknowledgement-discreet-subject = آپ کا حالیہ سوال ({ $number })
acknowledgement-discreet-thanks = ہم سے رابطہ کرنے کا شکریہ۔ آپ کا سوال ہمیں مل گیا ہے۔
letter-your-reference = آپ کا حوالہ نمبر { $number } ہے۔
letter-again = ہم { $date } تک آپ کو دوبارہ لکھیں گے۔
letter-reference-phone = اگر آپ کا کوئی سوال ہو تو { $phone } پر فون کریں اور یہ حوالہ نمبر بتائیں۔ { $hours }۔

## To the case officers: number and link only

alert-subject = { $number }
alert-body = نمبر { $number } کے تحت کچھ نیا آیا ہے۔ اسے پڑھنے کے لیے سائن ان کریں:

## To staff: all that waits for them, in one message

digest-subject = دیکھنے کے لیے: { $count }
digest-body = یہ آپ کے منتظر ہیں۔ انہیں پڑھنے کے لیے سائن ان کریں۔
digest-overdue = جن کا وقت گزر چکا ہے:
digest-soon = جن کا وقت قریب ہے:
digest-letters = لکھے جانے والے خطوط:
digest-new = نیا:
digest-tasks = کرنے کے کام:
digest-figures = تیار اعداد و شمار:
digest-more = مزید: { $count }۔ سب دیکھنے کے لیے سائن ان کریں۔
digest-monthly-report = ماہانہ رپورٹ
digest-board-report = بورڈ کے لیے سالانہ رپورٹ
digest-profile = سالانہ تجزیہ
digest-set-aside = رپورٹیں جو دیکھے جانے کی منتظر ہیں

## In every letter

letter-subject = آپ کے حوالہ نمبر { $number } کے بارے میں خبر
letter-subject-ours = ہمارا حوالہ نمبر { $reference }
letter-subject-received = مل گیا: { $number }
letter-our-reference = ہمارا حوالہ نمبر { $reference } ہے۔
letter-officer = فون کرتے وقت { $officer } سے بات کرنے کو کہیں۔
letter-an-officer = ہمارے عملے کا ایک فرد
letter-appointment = ملاقات کا وقت: { $date }۔
letter-if-more = اگر کچھ اور ہو، یا آپ خود کو محفوظ محسوس نہ کریں، تو ہمیں فوراً بتائیں۔
letter-stop = یہ ای میلز بند کریں
letter-sign-here = دستخط اور تاریخ:
letter-heading-findings = ہمیں کیا معلوم ہوا
letter-heading-agreed = کیا طے ہوا تھا، اور ہم نے کیا کیا
letter-heading-plan = منصوبہ
letter-heading-next = آگے کیا ہوگا
letter-heading-reason = وجہ
letter-heading-place = جگہ
letter-heading-shared = ہم نے کیا بتایا
letter-heading-call = ہم سے رابطہ کیسے کریں
letter-heading-unhappy = اگر آپ ہمارے کام سے مطمئن نہیں
letter-done = { $what }: ہو گیا۔
letter-not-done = { $what }: نہیں ہوا۔
letter-open = { $what }: اس پر ابھی کام جاری ہے۔

## What officers add in their own words

letter-words = { $officer } کے الفاظ:
letter-words-in = { $officer } کے الفاظ، { $language }:
letter-translation = یہی بات { $language }، ترجمہ از { $translator }:
in-language = { $language ->
    [en] انگریزی میں
    [cy] ویلش میں
    [pl] پولش میں
    [ur] اردو میں
    [ar] عربی میں
   *[other] ایک اور زبان میں
}

## Beside someone who must not know

letter-discreet-news = آپ کے سوال کے بارے میں خبر ہے۔
letter-discreet-read = آپ اسے اپنے نمبر اور کوڈ سے پڑھ سکتے ہیں، یا ہمیں فون کر سکتے ہیں۔
letter-discreet-speak = ہم آپ سے بات کرنا چاہتے ہیں۔ جب آپ کے لیے مناسب ہو، ہمیں فون کریں۔
letter-discreet-survey = ہمارے پاس آپ کے لیے چند سوال ہیں۔ ان کا جواب دینا ضروری نہیں۔
letter-survey-code = آپ اپنے نمبر اور کوڈ سے جواب دے سکتے ہیں۔
letter-discreet-stop = اگر آپ یہ ای میلز نہیں چاہتے تو ہمیں فون کر کے بتا دیں۔

## To the person it happened to, or who told us

letter-introduction-card = آپ نے جو بتایا، اب ہمارا ایک افسر اس پر کام کر رہا ہے۔ آپ ان سے کچھ بھی پوچھ سکتے ہیں۔
letter-interview-appointment = ہم آپ سے مل کر سننا چاہتے ہیں کہ کیا ہوا۔
letter-interview-appointment-support = آپ کسی دوست یا گھر کے کسی فرد کو ساتھ لا سکتے ہیں۔ اگر آپ کو ترجمان یا کوئی اور مدد چاہیے تو ہمیں بتائیں۔
letter-interview-appointment-change = اگر کوئی اور دن یا جگہ آپ کے لیے بہتر یا زیادہ محفوظ ہو تو ہمیں فون کریں، ہم اسے بدل دیں گے۔
letter-support-pack = یہ وہ مدد ہے جو آپ کو مل سکتی ہے، اور ایسے کاغذ جن پر آپ لکھ سکتے ہیں کہ کیا ہوا، کب، کہاں، اور کس نے دیکھا۔
letter-homelessness-referral = ہم نے گھروں کے معاملے میں مدد کرنے والوں سے کہا ہے کہ وہ آپ کے رہنے کے لیے کوئی محفوظ جگہ ڈھونڈیں۔
letter-sharing-notice = آپ نے ہمیں جو بتایا، اس میں سے کچھ ہمیں آپ کی اجازت کے بغیر کسی اور کو بتانا پڑ رہا ہے، یا ہم بتا چکے ہیں۔
letter-sharing-notice-why = ہم ایسا صرف اس وقت کرتے ہیں جب کسی کو شدید نقصان پہنچ سکتا ہو، یا قانون اسے لازم کرتا ہو۔
letter-sharing-notice-call = اگر آپ کو اس کی فکر ہے یا آپ کا کوئی سوال ہے تو ہمیں فون کریں۔ ہم بات کریں گے کہ آپ کو کیسے محفوظ رکھا جائے۔
letter-works-progress = آپ کے گھر یا عمارت میں ہونے والے کام کے بارے میں خبر ہے۔
letter-plan-copy = یہ وہ منصوبہ ہے جو ہم نے آپ کے ساتھ بنایا۔ براہ کرم اسے پڑھیں۔
letter-plan-copy-sign = اگر یہ درست ہے تو اپنے صفحے پر اس پر دستخط کریں، یا کاغذ پر دستخط کر کے ہمیں واپس دیں، یا ہمیں فون کر کے بتائیں کہ آپ متفق ہیں۔
letter-plan-copy-choice = ہم اس میں سے کوئی ایسا کام نہیں کریں گے جس پر آپ راضی نہ ہوں۔ آپ کسی بھی وقت اپنا ارادہ بدل سکتے ہیں۔
letter-update = ہم نے آپ کو لکھنے کا وعدہ کیا تھا۔ یہ ہے جو ہمیں معلوم ہوا اور جو ہم نے کیا۔
letter-delay = ہمارا کام ابھی پورا نہیں ہوا۔ آپ نے جو بتایا، ہم اب بھی اس پر کام کر رہے ہیں۔
letter-regular-update = ہم آپ کو بتانا چاہتے ہیں کہ اب تک کیا ہوا ہے۔
letter-not-hate = آپ نے جو بتایا، ہم نے اسے غور سے دیکھا۔ ہمیں یہ معلوم نہیں ہوا کہ اس کی وجہ نفرت تھی۔
letter-not-hate-believe = اس کا یہ مطلب نہیں کہ ایسا نہیں ہوا۔ آپ نے ہمیں بتا کر ٹھیک کیا۔
letter-not-hate-later = اگر پھر کچھ ہو تو ہمیں ضرور بتائیں۔ ہم اسے ویسے ہی لکھیں گے جیسے آپ اسے دیکھتے ہیں، اور اتنی ہی سنجیدگی سے لیں گے۔
letter-transfer-notice = یہ خط دوسرے گھر میں منتقل ہونے کے بارے میں ہے۔
letter-closure-proposal = ہمارے خیال میں آپ کی رپورٹ پر ہمارا کام پورا ہو گیا ہے، اور ہم اسے بند کرنا چاہتے ہیں۔ کیا آپ متفق ہیں؟
letter-closure-proposal-answer = براہ کرم ہاں یا نہیں بتائیں: اپنے صفحے پر، یا ہمیں فون کر کے۔ اگر کچھ باقی ہے تو بتائیں کہ کیا۔
letter-closure = ہم نے آپ کی رپورٹ بند کر دی ہے۔
letter-closure-again = آپ ہم سے اسے دوبارہ کھولنے کو کہہ سکتے ہیں۔ اگر کچھ اور ہو تو ہمیں بتائیں: ہم پھر سے کام شروع کریں گے۔
letter-closure-complaint = آپ ہم سے شکایت کر سکتے ہیں۔ اگر ہمارے جواب سے بات نہ بنے تو آپ محتسب (ombudsman) سے اسے دیکھنے کو کہہ سکتے ہیں۔ یہ مفت ہے۔
letter-closure-review = اگر یہ سلسلہ جاری رہے تو آپ اپنی کونسل سے معاملے پر نظرثانی (ASB case review) کے لیے کہہ سکتے ہیں۔ پھر ان سب کو مل کر اسے دیکھنا ہوگا جن کا کام آپ کی مدد کرنا ہے۔
letter-survey = آپ کی رپورٹ پر ہمارا کام ختم ہو گیا ہے۔ ہم جاننا چاہتے ہیں کہ آپ کا تجربہ کیسا رہا۔
letter-survey-reminder = کچھ دن پہلے ہم نے پوچھا تھا کہ آپ کا تجربہ کیسا رہا۔ اگر آپ بتانا چاہیں تو ابھی وقت ہے۔ ہم دوبارہ نہیں پوچھیں گے۔
letter-survey-choice = جواب دینا ضروری نہیں۔ ہم آپ کے جواب آپ کے نام اور آپ کی رپورٹ سے الگ رکھتے ہیں۔
letter-survey-link = سوالوں کے جواب دیں
letter-survey-until = آپ { $date } تک جواب دے سکتے ہیں۔
letter-survey-other = اگر آپ فون پر یا کاغذ پر جواب دینا چاہیں تو ہمیں فون کریں۔

## To someone who saw or heard it

letter-witness-appointment = ہم آپ سے مل کر سننا چاہتے ہیں کہ آپ نے کیا دیکھا یا سنا۔
letter-witness-invitation = ہو سکتا ہے کہ آپ نے کچھ دیکھا یا سنا ہو جس سے ہمیں مدد ملے۔ ہم آپ سے بات کرنا چاہتے ہیں۔
letter-witness-choice = آپ کے لیے ہمیں کچھ بتانا ضروری نہیں۔ ہم آپ کی بات کو ثبوت کے طور پر صرف آپ کی اجازت سے استعمال کریں گے۔
letter-witness-call = اگر آپ ہم سے بات کرنا چاہیں، یا آپ کو ترجمان یا کوئی اور مدد چاہیے، تو ہمیں فون کریں۔
letter-witness-thanks = آپ نے جو دیکھا یا سنا، وہ بتانے کا شکریہ۔ اس سے ہمیں بہت مدد ملتی ہے۔
letter-witness-safe = اگر کوئی آپ کو ہم سے بات کرنے کی وجہ سے ڈرائے تو ہمیں فوراً بتائیں۔

## To someone who is said to have done it, or their tenant

letter-tenant = ہم آپ کو اس لیے لکھ رہے ہیں کہ کرایہ دار آپ ہیں۔ آپ کے ساتھ رہنے والے اور آپ کے مہمان جو کریں، اس کی ذمہ داری آپ پر ہے۔
letter-perpetrator-appointment = ہم ایک معاملے کو دیکھ رہے ہیں اور آپ کی بات سننا چاہتے ہیں۔ ابھی کوئی فیصلہ نہیں ہوا۔
letter-perpetrator-appointment-change = آپ کسی کو ساتھ لا سکتے ہیں۔ اگر آپ نہیں آ سکتے تو پہلے سے ہمیں فون کریں، ہم کوئی اور وقت طے کریں گے۔
letter-warning = یہ خط ایک تنبیہ ہے۔ یہاں جو لکھا ہے، وہ بند ہونا چاہیے۔
letter-warning-means = یہ کرایہ داری کے معاہدے کی خلاف ورزی ہو سکتی ہے۔ اگر یہ جاری رہا تو ہم عدالت جا سکتے ہیں، اور گھر ہاتھ سے جا سکتا ہے۔
letter-warning-crime = یہ جرم بھی ہو سکتا ہے۔ تب ہمارا فیصلہ جو بھی ہو، پولیس کارروائی کر سکتی ہے۔
letter-consequences = ہم نے آپ سے ملنے کو کہا تھا، مگر ملاقات نہیں ہو سکی۔
letter-consequences-means = اب شاید ہمیں آپ کی بات سنے بغیر فیصلہ کرنا پڑے۔ ہم عدالت جا سکتے ہیں، اور گھر ہاتھ سے جا سکتا ہے۔
letter-consequences-still = آپ اب بھی ہم سے بات کر سکتے ہیں۔ براہ کرم ہمیں جلد فون کریں۔
letter-perpetrator-outcome = ہم نے آپ کو ایک معاملے کے بارے میں لکھا تھا جسے ہم دیکھ رہے تھے۔ اس کا نتیجہ یہ ہے۔
letter-cost-recovery = نقصان ہوا تھا، اور ہمیں معلوم ہو گیا ہے کہ اس کا ذمہ دار کون ہے۔ ہم آپ سے کہتے ہیں کہ اسے ٹھیک کرنے کا خرچ ادا کریں۔
letter-cost-recovery-pay = اگر آپ پوری رقم ایک ساتھ ادا نہیں کر سکتے تو آخری تاریخ سے پہلے ہمیں فون کریں۔
letter-accused-unhappy = اگر آپ متفق نہیں تو ہمیں فون کریں۔ آپ ہم سے شکایت کر سکتے ہیں، اور قانونی مشورہ لے سکتے ہیں۔

## To partner agencies, the panel and reporting centres

letter-agency-email = ہم آپ کو کچھ بتانا چاہتے ہیں۔ وہ اس ای میل میں نہیں ہے۔
letter-agency-secure = ہم اسے محفوظ طریقے سے بھیجیں گے۔ براہ کرم ہمیں فون کریں اور ہمارا حوالہ نمبر بتائیں۔
letter-agency-homelessness = ہم آپ سے ایک ایسے شخص کی مدد کے لیے کہتے ہیں جو گھر میں محفوظ نہیں۔
letter-agency-police = ہم آپ کو یہ بتانا چاہتے ہیں۔
letter-agency-information = ہم آپ سے یہ معلومات مانگتے ہیں۔
letter-agency-community-safety = لوگوں کی حفاظت کے کام میں آپ ہمارے ساتھی ہیں، اس لیے ہم آپ کو یہ بتا رہے ہیں۔
letter-agency-support = ہم آپ سے اس شخص کی مدد کے لیے کہتے ہیں جس کا نام یہاں ہے۔
letter-agency-safeguarding = ہمیں کسی کی حفاظت کی فکر ہے، اور ہم آپ سے قدم اٹھانے کو کہتے ہیں۔
letter-agency-works = ہم آپ سے یہ کام کرنے کو کہتے ہیں۔ براہ کرم وقت پر آئیں اور خیال رکھیں: وہاں لوگ پریشان ہو سکتے ہیں۔
letter-agency-landlord = ہم آپ سے کہتے ہیں کہ اس شخص سے بات کریں جس کا نام یہاں ہے اور جو آپ کے ایک گھر میں رہتا ہے، اکیلے یا ہمارے ساتھ مل کر۔
letter-agency-support-plan = ہم آپ سے کہتے ہیں کہ جس شخص کا نام یہاں ہے، اس کی مدد کے منصوبے اور اسے درپیش خطروں کو دوبارہ دیکھیں۔
letter-agency-transfer = ہم آپ سے دوسرے گھر میں منتقلی کے بارے میں فیصلہ کرنے کو کہتے ہیں۔
letter-agency-private = یہ خط نجی ہے۔ اسے صرف ان لوگوں کو دکھائیں جنہیں کام کے لیے اس کی ضرورت ہے۔
letter-centre-receipt = شکریہ۔ آپ نے جو ہم تک پہنچایا، وہ مل گیا ہے۔

## A message on the reader's own page

letter-message-notice = آپ کے اپنے صفحے پر آپ کے لیے ایک پیغام ہے۔ آپ اسے اپنے نمبر اور کوڈ سے پڑھ سکتے ہیں۔
# Where an appointment is, why something is shared, and further reports of figures.
letter-place-home = ہم آپ کے گھر آئیں گے۔
letter-place-office = براہِ کرم ہمارے دفتر تشریف لائیں۔
letter-place-elsewhere = ہم اُس جگہ ملیں گے جو ہم نے آپ کے ساتھ طے کی ہے۔
letter-sharing-notice-crime = ہم ایسا کسی جرم کو روکنے کے لیے، یا یہ جاننے میں مدد کے لیے کرتے ہیں کہ جرم کس نے کیا۔
letter-sharing-notice-court = ہم ایسا اس لیے کرتے ہیں کہ عدالت کا معاملہ، یا کسی کے قانونی حقوق، اس پر منحصر ہیں۔
letter-sharing-notice-protocol = ہم ایسا ایک معاہدے کے تحت کرتے ہیں جو ٹھیک ٹھیک بتاتا ہے کہ ہم کب اور کیا بتا سکتے ہیں۔
digest-quarterly-report = سہ ماہی رپورٹ
digest-exception-report = ایک کیس کی رپورٹ
