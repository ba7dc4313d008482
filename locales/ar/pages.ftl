### Reporting centres, what is printed, and the pages that people look for. Arabic: worded to fit women and men
### (past tense, verbal nouns, -ka endings without vowels).
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## The titles of the pages, and the links to them

pages-support = من يمكنه المساعدة
pages-what-happens = ماذا يحدث بعد إخبارنا
pages-other-ways = طرق أخرى لإخبارنا
pages-print = ملصقات ونماذج ورقية
pages-privacy = الخصوصية
pages-cookies = ملفات تعريف الارتباط
pages-accessibility = سهولة الاستخدام للجميع

## At a reporting centre

centre-title = قبل البدء
centre-heading = إخبارنا في مركز لاستقبال البلاغات
centre-known = وصلت إلى هنا عن طريق: { $centre }
centre-unknown = لا نعرف رمز المركز هذا. يمكنك المتابعة بدونه. لم يُفقد أي شيء.
centre-lead = يمكنك هنا إخبار { $landlord } بما حدث. يمكن لموظفي المركز مساعدتك، أو يمكنك القيام بذلك وحدك.
centre-myself = أريد إخباركم بنفسي
centre-told = نحسب فقط أن بلاغًا وصلنا عن طريق هذا المركز. لا نخبر المركز بأي شيء عنك.
centre-staff-heading = لموظفي المركز
centre-staff = يمكنكم ملء النموذج مع الشخص نفسه. كل الأسئلة موزعة على صفحات قليلة.
centre-together = أنا من موظفي المركز وأساعد شخصًا
centre-private-space = الجلوس في مكان لا يسمعكم فيه أحد ولا يرى الشاشة.
centre-interpreter = سؤال الشخص إن كان يريد مترجمًا، أو شخصًا يثق به، إلى جانبه. ولا يصح أن يترجم طفل.
centre-own-words = كتابة كلمات الشخص نفسه، وكذلك الكلمات التي قيلت له. دون طلب دليل.
centre-consent = قراءة كل سؤال عمّن يمكن إخباره بصوت مسموع، ووضع علامة على جواب الشخص، سؤالًا بعد سؤال. «اسألوني أولًا» جواب جيد.
centre-no-name = لا يلزم أن يذكر الشخص اسمه أو طريقة للتواصل معه. يُرجى إخباره بذلك.
centre-keep-number = في النهاية، إعطاء الرقم والرمز للشخص. المركز يحتفظ بالرقم فقط.
centre-hand-over = لموظفي المركز: يُرجى إعطاء الرقم والرمز للشخص، وعدم كتابة الرمز.
centre-receipt-link = طباعة إيصال للمركز
centre-receipt-title = إيصال
centre-receipt-heading = إيصال للمركز
centre-receipt-note = هذا الرقم وحده لا يفتح أي شيء. الرمز عند الشخص فقط.

together-title = الجزء { $part } من { $parts }
together-you = أنت والشخص الذي تساعده
together-happened = ما حدث
together-people = الأشخاص والإصلاحات والسلامة
together-others = من فعل ذلك، ومن رآه
together-next = ما الذي قد يساعد، ومن يمكنه أن يعرف
together-contact = التواصل بأمان
together-details = الوصول إلى الشخص، وما يحتاج إليه

## What is printed

print-lead = يمكنك اختيار ورقة ولغة، ثم طباعتها بالألوان أو بالأبيض والأسود، على ورق A4.
print-how = لطباعة هذه الصفحة، يمكنك استخدام أمر الطباعة (Print) في المتصفح.
print-poster = ملصق
print-leaflet = نشرة
print-new-home = نشرة للمسكن الجديد
print-form = نموذج ورقي
print-diary = أوراق لتدوين ما يحدث
print-square = رمز مربع تقرؤه كاميرا الهاتف
print-scan = يمكنك توجيه كاميرا هاتفك إلى المربع، أو كتابة العنوان:
print-here = يمكن للموجودين هنا مساعدتك في إخبارنا: { $centre }
print-how-heading = كيفية إخبارنا
new-home-heading = أهلًا بك في مسكنك الجديد
new-home-safe = من حقك أن تشعر بالأمان في مسكنك، مهما كانت هويتك.
new-home-we-heading = ماذا نفعل
new-home-we = نصدّقك. نتواصل معك بسرعة وبطريقة آمنة لك. نتفق معك على ما يجب فعله، ونكتب إليك لنخبرك بما فعلناه.
new-home-landlord = يمكنك إخبارنا سواء كان من فعل ذلك جارًا أو زائرًا أو غريبًا أو شخصًا يعمل لدينا.
new-home-you-heading = ماذا نطلب منك
new-home-you = لا يجوز لأي شخص في مسكنك، ولا لأي شخص يزورك، أن يؤذي الآخرين أو يهددهم أو يشتمهم بسبب هويتهم. إذا حدث ذلك فسنتصرف، وقد تفقد مسكنك.
paper-lead = يمكنك كتابة ما تريد، قليلًا أو كثيرًا، بأي لغة. يمكنك ترك أي سؤال. لا يلزم ذكر اسمك.
paper-you = في هذا النموذج، المقصود بالخطاب هو الشخص الذي حدث له ذلك. إذا كانت الكتابة نيابة عن شخص آخر، فيُرجى الإجابة بلسانه.
paper-return = يمكنك تسليم النموذج لموظفينا أو لمركز لاستقبال البلاغات، أو إرساله بالبريد إلى: { $address }
paper-staff = لموظفينا
paper-received = تاريخ ووقت الاستلام
paper-received-by = اسم المستلم
paper-if = فقط إذا كان هذا ينطبق
paper-one = يُرجى وضع علامة واحدة
paper-any = يُرجى وضع علامة على كل ما ينطبق
log-sheet-heading = ما يحدث، يومًا بعد يوم
log-sheet-lead = يُرجى تدوين كل ما يحدث، في أقرب وقت ممكن، بكلماتك، وبالكلمات التي قيلت. الأشياء الصغيرة مهمة أيضًا.
log-sheet-safe = من الأفضل حفظ هذه الورقة في مكان آمن. يمكنك إحضارها عندما نلتقي، أو إخبارنا بما فيها.
log-sheet-number = رقمك، إن وُجد
log-sheet-when = التاريخ والوقت
log-sheet-what = ما حدث، وأين
log-sheet-who = من فعل ذلك
log-sheet-saw = من رأى ذلك أو سمعه

## Who can help

support-where = المكان
support-near = قرب { $landlord }
support-any = الكل
support-show = عرض
support-found = { $count ->
    [zero] لا توجد منظمات ({ $count })
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
 }
support-none = لا توجد في قائمتنا منظمة مناسبة. يمكنك اختيار «الكل»، أو الاتصال بنا على الرقم { $phone }.
support-phone = الهاتف
support-text = رسالة نصية
support-email = البريد الإلكتروني
support-site = الموقع
support-open = أوقات العمل
support-always = ليلًا ونهارًا
support-hours = من { $first } إلى { $last }، من { $opens } إلى { $closes }
support-hours-day = { $first }، من { $opens } إلى { $closes }
support-cost-free = الاتصال مجاني.
support-cost-charged = تكلفة الاتصال مثل أي اتصال آخر.
support-bsl = يمكنك استخدام لغة الإشارة البريطانية.
support-anonymous = لا يلزم ذكر اسمك.
support-data = هذه القائمة كبيانات مفتوحة، لأجهزة الكمبيوتر
division-england-and-wales = إنجلترا وويلز
division-scotland = اسكتلندا
division-northern-ireland = أيرلندا الشمالية
weekday-name = { $weekday ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
 }

## What happens after you tell us

what-lead = هذا ما نعد به ({ $landlord }). إذا تأخرنا، يُبلَّغ أحد المديرين بذلك.
what-promised-heading = ما نعد به
what-contact = أول تواصل معك، بالطريقة الآمنة التي تختارها: { $within }
what-letter = رسالة بما وجدناه وما سنفعله بعد ذلك: { $within }
what-graffiti = إزالة الكتابات التي تحمل الكراهية: { $within }
what-damage = بدء العمل على أضرار المسكن: { $within }
what-touch = { $days ->
    [zero] بعد ذلك نتواصل معك باستمرار ({ $days }) حتى ينتهي العمل، أو بقدر ما تريد.
    [one] بعد ذلك نتواصل معك كل يوم حتى ينتهي العمل، أو بقدر ما تريد.
    [two] بعد ذلك نتواصل معك كل يومين على الأقل حتى ينتهي العمل، أو بقدر ما تريد.
    [few] بعد ذلك نتواصل معك كل { $days } أيام على الأقل حتى ينتهي العمل، أو بقدر ما تريد.
    [many] بعد ذلك نتواصل معك كل { $days } يومًا على الأقل حتى ينتهي العمل، أو بقدر ما تريد.
   *[other] بعد ذلك نتواصل معك كل { $days } يوم على الأقل حتى ينتهي العمل، أو بقدر ما تريد.
 }
within-no-time = فورًا
within-hours = { $count ->
    [zero] خلال { $count } ساعة
    [one] خلال ساعة واحدة
    [two] خلال ساعتين
    [few] خلال { $count } ساعات
    [many] خلال { $count } ساعة
   *[other] خلال { $count } ساعة
 }
within-working-hours = { $count ->
    [zero] خلال { $count } ساعة من ساعات عملنا
    [one] خلال ساعة واحدة من ساعات عملنا
    [two] خلال ساعتين من ساعات عملنا
    [few] خلال { $count } ساعات من ساعات عملنا
    [many] خلال { $count } ساعة من ساعات عملنا
   *[other] خلال { $count } ساعة من ساعات عملنا
 }
within-working-days = { $count ->
    [zero] خلال { $count } يوم عمل
    [one] خلال يوم عمل واحد
    [two] خلال يومي عمل
    [few] خلال { $count } أيام عمل
    [many] خلال { $count } يوم عمل
   *[other] خلال { $count } يوم عمل
 }
within-days = { $count ->
    [zero] خلال { $count } يوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
 }
within-months = { $count ->
    [zero] خلال { $count } شهر
    [one] خلال شهر واحد
    [two] خلال شهرين
    [few] خلال { $count } أشهر
    [many] خلال { $count } شهرًا
   *[other] خلال { $count } شهر
 }
within-years = { $count ->
    [zero] خلال { $count } سنة
    [one] خلال سنة واحدة
    [two] خلال سنتين
    [few] خلال { $count } سنوات
    [many] خلال { $count } سنة
   *[other] خلال { $count } سنة
 }
what-with-you-heading = القرار معك
what-plan = يعمل معك موظف واحد. تتفقان معًا على خطة: مثلًا إصلاحات، أو أبواب ونوافذ أكثر أمانًا، أو شخص يمكن التحدث معه.
what-police = لا نخبر الشرطة إلا إذا وافقت، أو إذا كان هناك احتمال أن يتعرض أحد لأذى شديد.
what-them-heading = من فعل ذلك
what-them = ننظر فيما حدث. لا نتحدث مع ذلك الشخص إلا بعد التحدث معك. ولا نخبره أننا عرفنا ذلك منك، إلا إذا ألزمنا القانون بذلك.
what-end-heading = كيف ينتهي العمل
what-closed-agreed = ننهي العمل عندما توافق على ذلك، أو عندما يكتب أحد المديرين السبب. ونكتب إليك لنخبرك.
what-closed = ننهي العمل عندما لا يبقى ما يمكن فعله أو ما يلزم فعله. ونكتب إليك لنخبرك بالسبب.
what-survey = ثم نسألك عن رأيك في عملنا. لا تلزم الإجابة.
what-unhappy-heading = إذا لم يعجبك عملنا
what-unhappy = يمكنك إخبار الموظف، أو الاتصال بنا على الرقم { $phone }. لتقديم شكوى: { $complaints }
what-review = في إنجلترا وويلز يمكنك أيضًا أن تطلب من البلدية (council) مراجعة القضية، إذا أخبرتنا أو أخبرت غيرنا ثلاث مرات خلال ستة أشهر ولم يُفعل ما يكفي. اسمها anti-social behaviour case review.

## Privacy

privacy-who = الجهة المسؤولة عمّا تخبرنا به هنا: { $landlord }. عنواننا: { $address }
privacy-what-heading = ما نحفظه
privacy-what = نحفظ ما أخبرتنا به، وما نفعله بشأنه، ورسائلنا إليك. لك أن تختار مقدار ما تخبرنا به. يمكنك عدم ذكر اسمك.
privacy-equality = إذا أجبت في النهاية عن أسئلة عنك، فإننا نحفظ تلك الإجابات منفصلة، ولا يستطيع أحد أن يعرف إلى أي بلاغ تعود.
privacy-why-heading = لماذا يحق لنا حفظه
privacy-why = نستخدمه للحفاظ على سلامتك وسلامة الآخرين، وللتصرف بشأن ما حدث، ولمعرفة الأماكن التي يتكرر فيها.
privacy-law = يسمح لنا القانون بذلك: UK GDPR، المادة 6(1)(c) و(e) والمادة 9(2)(g)، وقانون Data Protection Act 2018، القسم 11 والملحق 1، الفقرات 6 و10 و18.
privacy-wishes = إجاباتك عمّن يمكن إخباره هي رغباتك. يمكنك تغييرها في أي وقت.
privacy-share-heading = من يراه غيرنا
privacy-share = من وافقت عليهم من الأشخاص والمنظمات. ولا نشاركه دون موافقتك إلا إذا كان هناك احتمال أن يتعرض أحد لأذى شديد، أو إذا كان القانون يُلزمنا بذلك. لا نبيعه أبدًا. ما ننشره أرقام لا تكشف هوية أحد.
privacy-long-heading = مدة حفظه
privacy-long = { $years ->
    [zero] لمدة { $years } سنة بعد انتهاء العمل. ثم يجب محوه.
    [one] لمدة سنة واحدة بعد انتهاء العمل. ثم يجب محوه.
    [two] لمدة سنتين بعد انتهاء العمل. ثم يجب محوه.
    [few] لمدة { $years } سنوات بعد انتهاء العمل. ثم يجب محوه.
    [many] لمدة { $years } سنة بعد انتهاء العمل. ثم يجب محوه.
   *[other] لمدة { $years } سنة بعد انتهاء العمل. ثم يجب محوه.
 }
privacy-draft = الإجابات والملفات التي لم ترسلها نمحوها عندما تمرّ { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } دون أي نشاط. لا يمكننا قراءة هذه الإجابات.
privacy-rights-heading = حقوقك
privacy-rights = يمكنك أن تطلب رؤية ما نحفظه عنك، أو تصحيحه أو محوه، أو أن نتوقف عن استخدامه. ذلك مجاني.
privacy-month = نجيب خلال شهر واحد. ونخبرك خلال 30 يومًا بأن شكواك وصلتنا.
privacy-ask-heading = للسؤال أو الشكوى
privacy-ask = مسؤول حماية البيانات لدينا: { $data-protection }
privacy-commissioner = يمكنك أيضًا تقديم شكوى إلى Information Commissioner: 0303 123 1113، ico.org.uk

## Cookies

cookies-lead = نستخدم ملف تعريف ارتباط (cookie) واحدًا. وهو ملاحظة صغيرة يحفظها متصفحك لنا.
cookies-name = الاسم
cookies-purpose = الغرض منه
cookies-purpose-is = يفتح الإجابات التي لم ترسلها بعد، ورقمك ورمزك حتى تنتهي، وبلاغك أثناء اطلاعك عليه. ولا يحفظ أي شيء آخر.
cookies-expiry = مدة بقائه
cookies-expiry-is = حتى إغلاق المتصفح، أو الانتهاء، أو إغلاق صفحتك، أو الضغط على «الخروج من هذه الصفحة». وما يفتحه نمحوه عندما تمرّ { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } دون أي نشاط.
cookies-needed = لا يعمل النموذج بدونه، لذلك لا نطلب الإذن. لا يوجد ملف يحسب زياراتك، ولا ترى أي شركة أخرى أنك كنت هنا.

## Accessibility

access-lead = هذه الصفحة عن هذه الخدمة من { $landlord }. نريد أن يتمكن الجميع من استخدامها.
access-can-heading = ما يمكنك فعله
access-can-zoom = تكبير كل شيء أربع مرات دون أن يُقطع أي شيء.
access-can-keyboard = استخدام لوحة المفاتيح وحدها، أو صوتك.
access-can-reader = الاستماع إليها بقارئ الشاشة.
access-can-script = استخدامها دون JavaScript، وبألوان فاتحة أو داكنة، وعلى هاتف صغير.
access-can-time = أخذ الوقت اللازم: ننبّهك قبل محو إجاباتك، ويمكنك الاحتفاظ بها.
access-can-easy = قراءتها بإنجليزية سهلة (Easy Read) وبلغات أخرى.
access-status-heading = مدى سهولة الاستخدام
access-status = تتوافق هذه الخدمة جزئيًا مع إرشادات Web Content Accessibility Guidelines، الإصدار 2.2، المستوى AA، للأسباب المذكورة أدناه.
access-limits = لا يوجد بعد فيديو بلغة الإشارة البريطانية. لم يراجع أهل اللغة كل الترجمات بعد. أسماء المنظمات بالإنجليزية.
access-tested = نختبر كل صفحة بأنفسنا: بلوحة المفاتيح، وفي نافذة ضيقة، ودون JavaScript، ومن اليمين إلى اليسار.
access-contact-heading = إذا كان هناك ما لا يعمل جيدًا لك
access-contact = يمكنك إخبارنا، أو طلب خط كبير أو Easy Read أو تسجيل صوتي أو طريقة برايل: { $accessibility }
access-law-heading = إذا لم يرضك جوابنا
access-law = يمكنك الاتصال بخدمة Equality Advisory and Support Service: 0808 800 0082، equalityadvisoryservice.com. تتولى Equality and Human Rights Commission تطبيق اللوائح Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-law-northern-ireland = يمكنك الاتصال بهيئة Equality Commission for Northern Ireland: 028 9050 0600، equalityni.org. وهي تتولى تطبيق اللوائح Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-prepared = آخر مراجعة لهذا البيان: { $date }.

## Other ways to tell us

ways-phone-heading = بالهاتف
ways-write-heading = كتابةً
ways-write = بالبريد: { $address }
ways-email = بالبريد الإلكتروني: { $email }. فقط إذا كان لا يقرأ بريدك أحد غيرك.
ways-paper-heading = على الورق
ways-paper = يمكنك طباعة النموذج وملؤه باليد، أو أن تطلب منا إرساله إليك.
ways-easy-heading = بكلمات سهلة
ways-easy = يمكنك إخبارنا بطريقة Easy Read: جمل قصيرة بالإنجليزية.
ways-sign-heading = بلغة الإشارة البريطانية
ways-sign = يمكنك الكتابة إلينا أو استخدام خدمة التواصل المرئي (video relay)، وسنجد مترجمًا. لن تدفع شيئًا مقابل ذلك.
ways-centre-heading = بمساعدة شخص آخر
ways-centre = في مركز لاستقبال البلاغات، يساعدك الموظفون في إخبارنا. يمكنك الاتصال بنا لمعرفة أقرب مركز إليك.
ways-someone = يمكن أن يخبرنا صديق أو قريب أو أخصائي دعم نيابة عنك.
ways-police-heading = للشرطة
ways-true-vision = على الإنترنت: True Vision، report-it.org.uk
ways-crimestoppers = دون ذكر الاسم: Crimestoppers، 0800 555 111
