### The coded words, as a person reads them: `<vocabulary>-<word>`.

role-victim = عنّي: حدث ذلك لي
role-witness = رأيت ذلك أو سمعته
role-on-behalf = أساعد شخصًا، وهو يعلم أنني أخبركم بذلك
role-on-behalf-unknown = يقلقني أمر شخص لا يعلم أنني أخبركم بذلك
role-staff = أعمل لدى الجهة المؤجرة، أو لدى شركة تعمل معها
role-centre = أعمل في مركز لاستقبال البلاغات
role-graffiti = وجدت فقط كتابة على الجدران أو ملصقات أو منشورات

incident-verbal-abuse = شتائم أو ألقاب مهينة أو صراخ
incident-threats = تهديدات
incident-harassment = ملاحقة أو مضايقة أو تخويف مرة بعد مرة
incident-assault = ضرب شخص أو دفعه أو إيذاؤه
incident-spitting-gestures = البصق، أو إشارات وحركات بذيئة
incident-sexual = كلام جنسي أو لمس جنسي
incident-graffiti = كتابة على الجدران أو ملصقات
incident-damage = إتلاف بيت أو سيارة أو أشياء أخرى
incident-arson = إشعال حريق، أو محاولة إشعاله
incident-rubbish = ترك قمامة أو أوساخ، أو إدخالها من فتحة الباب
incident-noise = ضجيج لإزعاج شخص عمدًا، مثل الطرق بقوة على الباب
incident-malicious-complaints = شكاوى كاذبة ضد شخص
incident-letters-posters = رسائل أو ملصقات جدارية أو منشورات
incident-calls-texts = مكالمات هاتفية أو رسائل نصية
incident-online = كلام أو أفعال على الإنترنت
incident-theft-exploitation = أخذ مال أو أشياء، أو استغلال شخص باسم الصداقة
incident-incitement = دفع الآخرين إلى كره شخص
incident-other = شيء آخر

strand-race = العرق أو لون البشرة أو الجنسية أو البلد الأصلي
strand-religion = الدين أو المعتقد
strand-sexual-orientation = الميل الجنسي: مثلي أو مثلية أو مزدوج الميل، أو من يحبه الشخص
strand-transgender = كون الشخص عابرًا جنسيًا
strand-disability = الإعاقة
strand-age = العمر
strand-sex = كون الشخص امرأة أو بنتًا أو رجلًا أو ولدًا
strand-gypsy-roma-traveller = كون الشخص من الغجر أو الروما أو الرحّل (Gypsy, Roma, Traveller)
strand-subculture = طريقة اللباس أو الموسيقى التي يحبها الشخص
strand-other = شيء آخر في هوية الشخص
strand-not-sure = لا أعرف بالتأكيد

when-exact = أعرف التاريخ
when-about = في ذلك الوقت تقريبًا
when-over-time = استمر ذلك مدة من الزمن
when-not-sure = لا أعرف بالتأكيد

place-home = داخل بيت
place-stairs-communal = على الدرج، أو في المصعد، أو في جزء مشترك آخر من المبنى
place-outside-home = خارج بيت مباشرةً، أو في حديقة بيت
place-street = في الشارع
place-park = في حديقة عامة أو مكان مفتوح آخر
place-shop = في متجر أو مقهى أو حانة
place-transport = في حافلة أو ترام أو قطار، أو عند انتظارها
place-education = في مدرسة أو كلية
place-work = في مكان العمل
place-worship = في مكان عبادة أو بالقرب منه
place-care = في مستشفى أو دار رعاية
place-online = على الإنترنت أو بالهاتف
place-other = في مكان آخر

before-never = لا، أبدًا
before-once = مرة واحدة
before-several = عدة مرات
before-most-days = في معظم الأيام
before-not-sure = لا أعرف بالتأكيد

known-neighbour = أحد الجيران
known-known = شخص أعرفه، أو أعرف شكله
known-stranger = شخص غريب
known-online = شخص على الإنترنت
known-not-known = لا أعرف

police-yes = نعم
police-no = لا
police-do-not-want = لا أريد ذلك

help-repairs = إصلاح شيء أو تنظيفه
help-security = جعل البيت أكثر أمانًا
help-someone-to-talk-to = شخص أتحدث معه
help-specialist-support = دعم من جمعية لها خبرة في هذا الأمر
help-help-to-move = المساعدة في الانتقال إلى سكن آخر
help-action = اتخاذ إجراء بشأن من فعل ذلك
help-just-record = لا شيء: أريد فقط أن تعلموا بما حدث

contact-contact = نعم، وسأقول لكم كيف
contact-none = لا، أريد أن تبقى هويتي غير معروفة
contact-code-only = أريد أن تبقى هويتي غير معروفة، لكنني سأعود بالرمز لقراءة رسائلكم

way-email = البريد الإلكتروني
way-text = رسالة نصية
way-phone = مكالمة هاتفية
way-post = البريد الورقي
way-someone = عن طريق شخص أثق به

words-full = يمكن أن تقول إنني أخبرتكم بشيء
words-discreet = أريدها عادية: يجب ألا يعرف شخص قريب مني

format-large-print = خط كبير
format-easy-read = نص سهل القراءة (Easy Read)
format-audio = تسجيل صوتي
format-braille = طريقة برايل
format-bsl = فيديو بلغة الإشارة البريطانية

meeting-home = في البيت
meeting-office = في مكتبكم
meeting-elsewhere = في مكان آخر

answer-yes = نعم
answer-no = لا
answer-unsure = لا أعرف بالتأكيد
answer-ask-me = اسألوني أولًا
answer-prefer-not = أفضّل عدم الإجابة

age-under-16 = أقل من 16
age-a16-17 = 16 أو 17
age-a18-24 = من 18 إلى 24
age-a25-34 = من 25 إلى 34
age-a35-44 = من 35 إلى 44
age-a45-54 = من 45 إلى 54
age-a55-64 = من 55 إلى 64
age-a65-74 = من 65 إلى 74
age-a75-over = 75 أو أكثر
age-prefer-not = أفضّل عدم الإجابة

sex-female = أنثى
sex-male = ذكر
sex-prefer-not = أفضّل عدم الإجابة

orientation-straight = الميل إلى الجنس الآخر
orientation-gay-lesbian = مثلي أو مثلية
orientation-bisexual = الميل إلى الجنسين
orientation-other = غير ذلك
orientation-prefer-not = أفضّل عدم الإجابة

ethnic-white-british = أصل أبيض: إنجليزي أو ويلزي أو اسكتلندي أو أيرلندي شمالي أو بريطاني
ethnic-white-irish = أصل أبيض: أيرلندي
ethnic-white-gypsy-traveller = أصل أبيض: من الغجر أو من الرحّل الأيرلنديين (Gypsy, Irish Traveller)
ethnic-white-roma = أصل أبيض: من الروما (Roma)
ethnic-white-other = أصل أبيض: أي أصل آخر
ethnic-mixed-caribbean = أصل مختلط: أبيض وأسود كاريبي
ethnic-mixed-african = أصل مختلط: أبيض وأسود أفريقي
ethnic-mixed-asian = أصل مختلط: أبيض وآسيوي
ethnic-mixed-other = أصل مختلط: أي أصل آخر
ethnic-asian-indian = أصل آسيوي: هندي
ethnic-asian-pakistani = أصل آسيوي: باكستاني
ethnic-asian-bangladeshi = أصل آسيوي: بنغلاديشي
ethnic-asian-chinese = أصل آسيوي: صيني
ethnic-asian-other = أصل آسيوي: أي أصل آخر
ethnic-black-african = أصل أسود: أفريقي
ethnic-black-caribbean = أصل أسود: كاريبي
ethnic-black-other = أصل أسود: أي أصل آخر
ethnic-arab = أصل عربي
ethnic-other = أي أصل عرقي آخر
ethnic-prefer-not = أفضّل عدم الإجابة

religion-none = لا دين
religion-christian = المسيحية
religion-buddhist = البوذية
religion-hindu = الهندوسية
religion-jewish = اليهودية
religion-muslim = الإسلام
religion-sikh = السيخية
religion-other = أي دين آخر
religion-prefer-not = أفضّل عدم الإجابة

effect-a-lot = نعم، كثيرًا
effect-a-little = نعم، قليلًا
effect-not-at-all = لا، إطلاقًا
effect-prefer-not = أفضّل عدم الإجابة

marital-never = لم يسبق لي الزواج ولا الدخول في شراكة مدنية
marital-married = متزوج أو متزوجة
marital-civil-partnership = في شراكة مدنية
marital-separated-married = في انفصال، لكن الزواج ما زال قائمًا
marital-separated-partnership = في انفصال، لكن الشراكة المدنية ما زالت قائمة
marital-divorced = مطلّق أو مطلّقة
marital-dissolved = كنت في شراكة مدنية وانتهت بحكم القانون
marital-widowed = أرمل أو أرملة
marital-surviving-partner = كنت في شراكة مدنية وانتهت بوفاة الطرف الآخر
marital-prefer-not = أفضّل عدم الإجابة

area-north = الشمال
area-east = الشرق
area-south = الجنوب
area-west = الغرب
area-centre = الوسط
area-elsewhere = مكان آخر
area-online = على الإنترنت فقط
area-not-known = لا أعرف

channel-online = عبر الإنترنت
channel-phone = بالهاتف
channel-post = بالبريد الورقي
channel-in-person = بالحضور شخصيًا
channel-email = بالبريد الإلكتروني
channel-centre = عن طريق مركز لاستقبال البلاغات

## Where a case stands, in words for the person who told us

stage-received = وصلنا بلاغك. سنختار موظفًا أو موظفة لمتابعته.
stage-assigned = أحد موظفينا يتابع بلاغك.
stage-assessing = نعمل على معرفة نوع المساعدة اللازمة.
stage-investigating = نعمل على معرفة ما حدث.
stage-outcome-issued = كتبنا إليك عمّا وجدناه.
stage-monitoring = نتابع الأمر لنتأكد من أنه توقف.
stage-closing = نود أن نسألك هل يمكننا إغلاق بلاغك.
stage-closed = أُغلق بلاغك. ما زال بإمكانك الكتابة إلينا أو الاتصال بنا.

## What a support organisation does, in a few words


support-true-vision = لإخبار الشرطة عبر الإنترنت.
support-crimestoppers = للإخبار عن جريمة دون ذكر اسمك.
support-victim-support = مساعدة مجانية لكل من تأذى أو تضايق بسبب جريمة، ليلًا ونهارًا.
support-stop-hate-uk = مساعدة لكل من تعرّض لمعاملة سيئة بسبب هويته.
support-british-muslim-trust = مساعدة للمسلمين الذين تعرّضوا لإساءة أو اعتداء.
support-tell-mama = مساعدة للمسلمين الذين تعرّضوا لإساءة أو اعتداء.
support-cst = مساعدة لليهود، ليلًا ونهارًا.
support-galop = مساعدة للمثليين والمثليات ومزدوجي الميل الجنسي والعابرين جنسيًا.
support-switchboard = شخص يستمع إليك، للمثليين والمثليات ومزدوجي الميل الجنسي والعابرين جنسيًا.
support-sari = مساعدة لمن تعرّضوا لمعاملة سيئة بسبب هويتهم، في بريستول (Bristol) وجنوب غرب إنجلترا.
support-usah = مساعدة في ستافوردشاير (Staffordshire). لا يلزم إخبار الشرطة أولًا.
support-norfolk-suffolk = مساعدة في نورفولك (Norfolk) وسافولك (Suffolk).
support-dimensions = مساعدة لمن لديهم إعاقة في التعلّم أو توحّد.
support-mencap = نصائح لمن لديهم إعاقة في التعلّم ولعائلاتهم.
support-scope = نصائح لذوي الإعاقة ولعائلاتهم.
support-fft = نصائح للغجر والروما والرحّل (Gypsies, Roma, Travellers).
support-seeac = مساعدة لمن أصلهم من جنوب شرق آسيا وشرق آسيا.
support-samaritans = شخص يمكنك التحدث معه عن أي شيء، ليلًا ونهارًا.
support-childline = لكل من عمره أقل من 19 عامًا.
support-nspcc = للكبار الذين يقلقهم أمر طفل.
support-shelter = نصائح عن السكن والأماكن الآمنة للإقامة.
support-migrant-help = مساعدة لمن طلبوا البقاء في المملكة المتحدة.
support-eass = نصائح لمن تعرّضوا لمعاملة غير عادلة.
support-stalking = مساعدة إذا كان شخص يلاحقك أو يضايقك باستمرار.
support-refuge = مساعدة للنساء اللاتي لا يشعرن بالأمان مع شخص في البيت، ليلًا ونهارًا.
support-victim-support-scotland = مساعدة في اسكتلندا.
support-victim-support-ni = مساعدة في أيرلندا الشمالية.
support-citizens-advice = نصائح مجانية عن أمور كثيرة.
