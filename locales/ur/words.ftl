### The coded words, as a person reads them: `<vocabulary>-<word>`.

role-victim = میرے بارے میں: یہ میرے ساتھ ہوا
role-witness = میں نے یہ دیکھا یا سنا
role-on-behalf = کسی کی مدد کے لیے: انہیں معلوم ہے کہ آپ کو بتایا جا رہا ہے
role-on-behalf-unknown = مجھے کسی کی فکر ہے: انہیں معلوم نہیں کہ آپ کو بتایا جا رہا ہے
role-staff = میرا کام مالک مکان کے ساتھ یا کسی ٹھیکیدار کے ساتھ ہے
role-centre = میرا کام رپورٹنگ سینٹر میں ہے
role-graffiti = مجھے صرف گرافیٹی، اسٹیکر یا پرچے نظر آئے

incident-verbal-abuse = گالیاں، برے ناموں سے پکارنا یا چیخنا چلانا
incident-threats = دھمکیاں
incident-harassment = بار بار پیچھا کرنا، تنگ کرنا یا ڈرانا
incident-assault = مارنا، دھکا دینا یا چوٹ پہنچانا
incident-spitting-gestures = تھوکنا، یا بدتمیزی کے اشارے اور حرکتیں
incident-sexual = جنسی باتیں یا جنسی طور پر چھونا
incident-graffiti = گرافیٹی (دیوار وغیرہ پر لکھائی) یا اسٹیکر
incident-damage = گھر، گاڑی یا دوسری چیزوں کو نقصان
incident-arson = آگ لگانا، یا لگانے کی کوشش کرنا
incident-rubbish = کوڑا یا گندگی چھوڑنا، یا دروازے سے اندر ڈالنا
incident-noise = کسی کو پریشان کرنے کے لیے شور، جیسے دروازہ پیٹنا
incident-malicious-complaints = کسی کے خلاف جھوٹی شکایتیں
incident-letters-posters = خط، پوسٹر یا پرچے
incident-calls-texts = فون کالیں یا ٹیکسٹ میسج
incident-online = آن لائن کہی یا کی گئی باتیں
incident-theft-exploitation = پیسے یا چیزیں لینا، یا دوست بن کر کسی سے ناجائز فائدہ اٹھانا
incident-incitement = دوسروں کے دل میں کسی کے لیے نفرت پیدا کرنا
incident-other = کچھ اور

strand-race = نسل، رنگ، قومیت، یا کوئی کہاں سے ہے
strand-religion = مذہب یا عقیدہ
strand-sexual-orientation = ہم جنس پسند (گے یا لیزبین) یا بائی سیکشوئل ہونا، یا کوئی کس سے محبت کرتا ہے
strand-transgender = ٹرانس جینڈر ہونا
strand-disability = معذوری
strand-age = عمر
strand-sex = عورت، لڑکی، مرد یا لڑکا ہونا
strand-gypsy-roma-traveller = جپسی، روما یا ٹریولر ہونا
strand-subculture = کسی کے کپڑے پہننے کا انداز یا پسند کی موسیقی
strand-other = کسی کی پہچان کی کوئی اور بات
strand-not-sure = مجھے یقین نہیں

when-exact = مجھے تاریخ معلوم ہے
when-about = تقریباً اسی وقت
when-over-time = یہ کچھ عرصہ چلتا رہا
when-not-sure = مجھے یقین نہیں

place-home = گھر کے اندر
place-stairs-communal = سیڑھیوں پر، لفٹ میں، یا عمارت کی کسی اور مشترکہ جگہ پر
place-outside-home = گھر کے بالکل باہر، یا باغیچے میں
place-street = سڑک یا گلی میں
place-park = پارک یا کسی اور کھلی جگہ میں
place-shop = دکان، کیفے یا پب میں
place-transport = بس، ٹرام یا ٹرین میں، یا اس کا انتظار کرتے ہوئے
place-education = اسکول یا کالج میں
place-work = کام کی جگہ پر
place-worship = عبادت گاہ میں یا اس کے قریب
place-care = ہسپتال یا کیئر ہوم میں
place-online = آن لائن یا فون پر
place-other = کہیں اور

before-never = نہیں، کبھی نہیں
before-once = ایک بار
before-several = کئی بار
before-most-days = زیادہ تر دنوں میں
before-not-sure = مجھے یقین نہیں

known-neighbour = پڑوسی
known-known = کوئی جس سے جان پہچان ہے، یا جس کی صرف شکل معلوم ہے
known-stranger = کوئی اجنبی
known-online = آن لائن کوئی شخص
known-not-known = مجھے معلوم نہیں

police-yes = ہاں
police-no = نہیں
police-do-not-want = مجھے پولیس کو نہیں بتانا

help-repairs = کسی چیز کی مرمت یا صفائی
help-security = گھر کو زیادہ محفوظ بنانا
help-someone-to-talk-to = بات کرنے کے لیے کوئی
help-specialist-support = ایسی تنظیم کی مدد جو ان باتوں کو سمجھتی ہے
help-help-to-move = گھر بدلنے میں مدد
help-action = جس نے یہ کیا، اس کے بارے میں کوئی قدم اٹھایا جائے
help-just-record = کچھ نہیں: بس یہ بات آپ کے علم میں ہو

contact-contact = ہاں، میرے بتائے ہوئے طریقے سے
contact-none = نہیں: میری پہچان کسی کو معلوم نہ ہو
contact-code-only = میری پہچان کسی کو معلوم نہ ہو، مگر میں کوڈ کے ساتھ واپس آ کر آپ کے پیغام پڑھ سکوں

way-email = ای میل
way-text = ٹیکسٹ میسج
way-phone = فون کال
way-post = ڈاک
way-someone = کسی ایسے شخص کے ذریعے جس پر مجھے بھروسا ہے

words-full = ان میں کہا جا سکتا ہے کہ میں نے آپ کو کسی بات کے بارے میں بتایا
words-discreet = پیغام عام سے ہوں: میرے آس پاس کسی کو پتہ نہ چلے

format-large-print = بڑے حروف
format-easy-read = آسان زبان (Easy Read)
format-audio = آواز کی ریکارڈنگ
format-braille = بریل
format-bsl = برٹش سائن لینگویج کی ویڈیو

meeting-home = گھر پر
meeting-office = آپ کے دفتر میں
meeting-elsewhere = کہیں اور

answer-yes = ہاں
answer-no = نہیں
answer-unsure = مجھے یقین نہیں
answer-ask-me = پہلے مجھ سے پوچھیں
answer-prefer-not = مجھے یہ نہیں بتانا

age-under-16 = 16 سال سے کم
age-a16-17 = 16 یا 17
age-a18-24 = 18 سے 24
age-a25-34 = 25 سے 34
age-a35-44 = 35 سے 44
age-a45-54 = 45 سے 54
age-a55-64 = 55 سے 64
age-a65-74 = 65 سے 74
age-a75-over = 75 یا اس سے زیادہ
age-prefer-not = مجھے یہ نہیں بتانا

sex-female = عورت
sex-male = مرد
sex-prefer-not = مجھے یہ نہیں بتانا

orientation-straight = اسٹریٹ (مخالف جنس میں دلچسپی)
orientation-gay-lesbian = ہم جنس پسند (گے یا لیزبین)
orientation-bisexual = بائی سیکشوئل
orientation-other = کوئی اور
orientation-prefer-not = مجھے یہ نہیں بتانا

ethnic-white-british = سفید فام: انگلش، ویلش، اسکاٹش، شمالی آئرش یا برطانوی
ethnic-white-irish = سفید فام: آئرش
ethnic-white-gypsy-traveller = سفید فام: جپسی یا آئرش ٹریولر
ethnic-white-roma = سفید فام: روما
ethnic-white-other = سفید فام: کوئی اور پس منظر
ethnic-mixed-caribbean = مخلوط: سفید فام اور سیاہ فام کیریبین
ethnic-mixed-african = مخلوط: سفید فام اور سیاہ فام افریقی
ethnic-mixed-asian = مخلوط: سفید فام اور ایشیائی
ethnic-mixed-other = مخلوط: کوئی اور پس منظر
ethnic-asian-indian = ایشیائی: انڈین
ethnic-asian-pakistani = ایشیائی: پاکستانی
ethnic-asian-bangladeshi = ایشیائی: بنگلہ دیشی
ethnic-asian-chinese = ایشیائی: چینی
ethnic-asian-other = ایشیائی: کوئی اور پس منظر
ethnic-black-african = سیاہ فام: افریقی
ethnic-black-caribbean = سیاہ فام: کیریبین
ethnic-black-other = سیاہ فام: کوئی اور پس منظر
ethnic-arab = عرب
ethnic-other = کوئی اور نسلی گروہ
ethnic-prefer-not = مجھے یہ نہیں بتانا

religion-none = کوئی مذہب نہیں
religion-christian = مسیحی
religion-buddhist = بدھ مت
religion-hindu = ہندو
religion-jewish = یہودی
religion-muslim = مسلمان
religion-sikh = سکھ
religion-other = کوئی اور مذہب
religion-prefer-not = مجھے یہ نہیں بتانا

effect-a-lot = ہاں، بہت زیادہ
effect-a-little = ہاں، تھوڑا سا
effect-not-at-all = بالکل نہیں
effect-prefer-not = مجھے یہ نہیں بتانا

marital-never = کبھی شادی یا سول پارٹنرشپ نہیں ہوئی
marital-married = شادی شدہ
marital-civil-partnership = سول پارٹنرشپ میں
marital-separated-married = علیحدگی ہو چکی ہے، مگر شادی ابھی قائم ہے
marital-separated-partnership = علیحدگی ہو چکی ہے، مگر سول پارٹنرشپ ابھی قائم ہے
marital-divorced = طلاق ہو چکی ہے
marital-dissolved = سول پارٹنرشپ قانونی طور پر ختم ہو چکی ہے
marital-widowed = شوہر یا بیوی کا انتقال ہو چکا ہے
marital-surviving-partner = سول پارٹنر کا انتقال ہو چکا ہے
marital-prefer-not = مجھے یہ نہیں بتانا

area-north = شمال
area-east = مشرق
area-south = جنوب
area-west = مغرب
area-centre = مرکز
area-elsewhere = کہیں اور
area-online = صرف آن لائن
area-not-known = مجھے معلوم نہیں

channel-online = آن لائن
channel-phone = فون سے
channel-post = ڈاک سے
channel-in-person = خود آ کر
channel-email = ای میل سے
channel-centre = رپورٹنگ سینٹر کے ذریعے

## Where a case stands, in words for the person who told us

stage-received = آپ کی رپورٹ ہمیں مل گئی ہے۔ اس پر کام کے لیے ایک افسر چنا جائے گا۔
stage-assigned = آپ کی رپورٹ ایک افسر کے پاس ہے اور اس پر کام ہو رہا ہے۔
stage-assessing = ہم دیکھ رہے ہیں کہ کس مدد کی ضرورت ہے۔
stage-investigating = ہم معلوم کر رہے ہیں کہ کیا ہوا۔
stage-outcome-issued = ہم نے آپ کو لکھا ہے کہ ہمیں کیا معلوم ہوا۔
stage-monitoring = ہم نظر رکھے ہوئے ہیں تاکہ یقین ہو جائے کہ یہ سلسلہ رک گیا ہے۔
stage-closing = ہم آپ سے پوچھنا چاہتے ہیں کہ کیا ہم آپ کی رپورٹ بند کر دیں۔
stage-closed = آپ کی رپورٹ بند ہو گئی ہے۔ آپ اب بھی ہمیں لکھ سکتے ہیں یا فون کر سکتے ہیں۔

## What a support organisation does, in a few words


support-true-vision = پولیس کو آن لائن بتائیں۔
support-crimestoppers = اپنا نام بتائے بغیر کسی جرم کے بارے میں بتائیں۔
support-victim-support = ہر اس شخص کے لیے مفت مدد جسے کسی جرم سے چوٹ یا دکھ پہنچا ہو، دن رات۔
support-stop-hate-uk = ان لوگوں کے لیے مدد جن سے ان کی پہچان کی وجہ سے برا سلوک ہوا۔
support-british-muslim-trust = ان مسلمانوں کے لیے مدد جن سے بدسلوکی ہوئی یا جن پر حملہ ہوا۔
support-tell-mama = ان مسلمانوں کے لیے مدد جن سے بدسلوکی ہوئی یا جن پر حملہ ہوا۔
support-cst = یہودی لوگوں کے لیے مدد، دن رات۔
support-galop = لیزبین، گے، بائی سیکشوئل اور ٹرانس جینڈر لوگوں کے لیے مدد۔
support-switchboard = لیزبین، گے، بائی سیکشوئل اور ٹرانس جینڈر لوگوں کی بات سننے کے لیے کوئی موجود ہے۔
support-sari = برسٹل اور جنوب مغرب میں ان لوگوں کے لیے مدد جن سے ان کی پہچان کی وجہ سے برا سلوک ہوا۔
support-usah = اسٹیفورڈشائر میں مدد۔ پہلے پولیس کو بتانا ضروری نہیں۔
support-norfolk-suffolk = نورفوک اور سفوک میں مدد۔
support-dimensions = سیکھنے کی معذوری یا آٹزم والے لوگوں کے لیے مدد۔
support-mencap = سیکھنے کی معذوری والے لوگوں اور ان کے گھر والوں کے لیے مشورہ۔
support-scope = معذور لوگوں اور ان کے گھر والوں کے لیے مشورہ۔
support-fft = جپسی، روما اور ٹریولر لوگوں کے لیے مشورہ۔
support-seeac = جنوب مشرقی اور مشرقی ایشیا کے لوگوں کے لیے مدد۔
support-samaritans = کسی بھی بات کے لیے کوئی سننے والا، دن رات۔
support-childline = 19 سال سے کم عمر کے ہر فرد کے لیے۔
support-nspcc = ان بڑوں کے لیے جنہیں کسی بچے کی فکر ہے۔
support-shelter = گھر اور رہنے کی محفوظ جگہ کے بارے میں مشورہ۔
support-migrant-help = ان لوگوں کے لیے مدد جنہوں نے برطانیہ میں رہنے کی اجازت مانگی ہے۔
support-eass = اگر آپ کے ساتھ ناانصافی ہوئی ہے تو مشورہ۔
support-stalking = اگر کوئی بار بار آپ کا پیچھا کرے یا آپ کو تنگ کرے تو مدد۔
support-refuge = ان عورتوں کے لیے مدد جو گھر میں کسی کے ساتھ محفوظ نہیں، دن رات۔
support-victim-support-scotland = اسکاٹ لینڈ میں مدد۔
support-victim-support-ni = شمالی آئرلینڈ میں مدد۔
support-citizens-advice = بہت سی باتوں کے بارے میں مفت مشورہ۔

## How much somebody agrees, as an answer to the questions once the work has ended

survey-fully = ہاں، پوری طرح
survey-mostly = زیادہ تر
survey-partly = کچھ حد تک
survey-hardly = زیادہ نہیں
survey-not-at-all = نہیں، بالکل نہیں
survey-does-not-apply = یہ مجھ پر لاگو نہیں ہوتا

## How it ended, in a letter

outcome-resolved = جو ہم کر سکتے تھے، ہم نے کیا، اور مسئلہ حل ہو گیا ہے۔
outcome-closed-no-asb-proven = ہم یہ ثابت نہیں کر سکے کہ کیا ہوا۔ اس کا یہ مطلب نہیں کہ ایسا نہیں ہوا۔
outcome-closed-non-engagement = ہمارا آپ سے رابطہ نہیں ہو سکا، اس لیے ہم نے فی الحال کام روک دیا ہے۔
outcome-closed-unable-to-act = اب ہم خود اس سے زیادہ کچھ نہیں کر سکتے۔
outcome-closed-no-further-action = اس وقت مزید کچھ کرنے کو نہیں ہے۔
outcome-not-hate-motivated = ہمیں یہ معلوم نہیں ہوا کہ اس کی وجہ نفرت تھی۔ اگر پھر ایسا ہو تو ہمیں بتائیں: ہم اسے اتنی ہی سنجیدگی سے لیں گے۔
outcome-transferred = اب اس پر کوئی اور کام کر رہا ہے۔
outcome-duplicate = اس بارے میں ہمارے پاس پہلے سے ایک رپورٹ تھی۔ ہم اسی پر کام کر رہے ہیں۔

## The works on a home

works-repair = ٹوٹی ہوئی چیز کی مرمت
works-graffiti = دیوار کی لکھائی صاف کرنا
works-fireproof-letterbox = ایسا لیٹر باکس جو آگ نہ پکڑے
works-gates = زیادہ مضبوط گیٹ
works-doors = زیادہ مضبوط دروازے
works-windows = زیادہ مضبوط کھڑکیاں
works-lighting = بہتر روشنی
works-locks = نئے تالے
works-fencing = باڑ یا دیوار
works-alarm = الارم
works-door-entry = ایسا دروازہ جو صرف وہاں رہنے والوں کے لیے کھلے
works-cctv = کیمرے
works-other = کوئی اور کام

## What can be done, in the action plan

option-ap01 = اس شخص سے بات کرنا جس کے بارے میں کہا گیا ہے کہ اس نے یہ کیا
option-ap02 = پولیس کو بتانا
option-ap03 = کسی اور ادارے سے مدد مانگنا
option-ap04 = عدالت جانا
option-ap05 = آپ کے لیے سہارا دینے والا ڈھونڈنا
option-ap06 = دوسرے لوگوں سے پوچھنا کہ وہ کیا جانتے ہیں
option-ap07 = کچھ عرصے کے لیے رہنے کی محفوظ جگہ
option-ap08 = آپ کے گھر کو زیادہ محفوظ بنانا
option-ap09 = اپنے پینل سے کہنا کہ آپ کو دوسرا گھر دے
option-ap10 = منتقل ہونے میں آپ کی مدد
option-ap11 = نقصان کی مرمت یا دیوار کی لکھائی صاف کرنا
option-ap12 = مل کر دیکھنا کہ اب تک کیا ہوا ہے
option-ap13 = نوجوان کے والدین کے ساتھ ایک معاہدہ
option-ap14 = بہتر رویے کا تحریری وعدہ
option-ap15 = تنبیہ
option-ap16 = دونوں طرف کو بات کرنے میں مدد دینا
option-ap17 = پولیس یا عدالت کے کام میں مدد دینا
option-ap18 = کرایہ داری کے اصولوں پر عمل کرانا
option-ap19 = آپ کے کام آنے والی چیزیں، جیسے لکھنے کے کاغذ، کیمرا یا فون
option-ap20 = جس نے یہ کیا اس سے مدد کے ساتھ ملاقات، اگر آپ چاہیں
option-ap21 = جس نے یہ کیا اس سے نقصان کے پیسے مانگنا
option-ap22 = جس نے یہ کیا اسے ہمارے کسی اور گھر میں منتقل نہ ہونے دینا
option-ap23 = کوئی اور بات جو ہم نے طے کی

## On the reporter's own page: how and when they are reached, what they decide, what we ask for

reach-email = ای میل سے
reach-own-page = صرف اس صفحے پر: مجھے خود یہاں دیکھنا ہوگا
reach-post = ڈاک سے
reach-phone = فون سے
reach-nobody = مجھ سے رابطہ نہ کریں
time-any = کسی بھی وقت
time-daytime = دن میں، صبح 9 بجے سے شام 5 بجے تک
time-morning = صبح 9 بجے سے دوپہر 12 بجے تک
time-afternoon = دوپہر 12 بجے سے شام 5 بجے تک
time-evening = شام 5 بجے سے رات 9 بجے تک
time-never = کبھی نہیں
ending-agree = ہاں، میں متفق ہوں کہ آپ اسے بند کر دیں
ending-object = نہیں، ابھی کچھ باقی ہے
decision-agrees = میں متفق ہوں
decision-does-not-agree = میں متفق نہیں ہوں
decision-undecided = میں نے ابھی فیصلہ نہیں کیا
decision-not-applicable = اس منصوبے کا حصہ نہیں
asked-more = براہ کرم ہمیں مزید بتائیں
asked-files = براہ کرم ہمیں تصویریں یا دوسری فائلیں دیں
asked-diary = براہ کرم جو ہوتا ہے اسے لکھتے رہیں
asked-plan = براہ کرم منصوبہ دیکھیں
asked-reach = براہ کرم بتائیں کہ ہم آپ سے کیسے رابطہ کر سکتے ہیں
asked-answer = براہ کرم ہمیں جواب دیں
consent-report-to-police = کیا ہم آپ کی طرف سے پولیس کو بتا سکتے ہیں؟
consent-share-police = کیا ہم پولیس کو معلومات دے سکتے ہیں؟
consent-share-victim-support = کیا ہم Victim Support کو معلومات دے سکتے ہیں؟
consent-share-specialist = کیا ہم آپ جیسے لوگوں کی مدد کرنے والی تنظیم کو معلومات دے سکتے ہیں؟
consent-share-community-safety = کیا ہم کونسل کی کمیونٹی سیفٹی ٹیم کو معلومات دے سکتے ہیں؟
consent-share-other-landlord = کیا ہم کسی دوسرے مالک مکان یا کونسل کو معلومات دے سکتے ہیں؟
consent-share-social-services = کیا ہم سوشل سروسز (social services) کو معلومات دے سکتے ہیں؟
consent-share-other = کیا ہم کسی اور ادارے کو معلومات دے سکتے ہیں؟
consent-neighbour-canvass = کیا ہم آپ کے پڑوسیوں سے پوچھ سکتے ہیں کہ انہوں نے کیا دیکھا؟
consent-evidence-use = آپ نے ہمیں جو بتایا، کیا ہم اسے ثبوت کے طور پر استعمال کر سکتے ہیں؟
consent-survey = کیا ہم آخر میں آپ سے پوچھ سکتے ہیں کہ آپ کا تجربہ کیسا رہا؟
consent-translation = کیا ہم آپ کا لکھا ہوا کسی مترجم کو دے سکتے ہیں؟
