### The questions. `page-<slug>` is a page's heading, `.title` its neutral title, `.hint` its help;
### `q-<key>` names a question, `.hint` its help. $role is who is telling us: victim, witness, on_behalf,
### on_behalf_unknown, staff, centre or graffiti.

page-who = عمّن هذا البلاغ؟
    .title = معلومات عنك
q-reporter-role = عمّن هذا البلاغ

page-centre = عن مركز استقبال البلاغات
    .title = مركزكم
    .hint = يمكنك ترك أي خانة فارغة. لا يتوقف أي بلاغ بسبب عدم وجود رمز.
q-centre-code = رمز المركز
q-centre-staff-name = اسمك
    .hint = نحفظه مع البلاغ. لا نعطيه لأحد.
q-person-present = هل الشخص معك الآن؟
q-interpreter-used = هل يترجم لك أحد؟

page-relationship = عن الشخص الذي يحتاج إلى المساعدة
    .title = الشخص الآخر
q-relationship = ما صلتك بهذا الشخص؟
    .hint = مثلًا: صديقة، أخت، جار، موظف دعم
q-safe-to-contact-person = هل من الآمن أن نتواصل مع هذا الشخص؟

page-your-words = { $role ->
    [victim] ماذا حدث لك؟
    [witness] ماذا رأيت أو سمعت؟
    [graffiti] ماذا وجدت؟
   *[other] ماذا حدث؟
 }
    .title = بكلماتك
    .hint = يمكنك كتابة القليل أو الكثير، وبأي لغة. لا يلزم ذكر اسم أي شخص. إذا فضّلت الاختيار من قائمة، يمكنك ترك هذه الخانة فارغة والمتابعة.
q-account = ما حدث

page-kind = أي من هذه الأشياء حدث؟
    .title = ما حدث
    .hint = يمكنك اختيار كل ما ينطبق.
q-incident-types = أنواع ما حدث
q-incident-other = إذا كان شيئًا آخر، فما هو؟

page-reason = ما سبب حدوث ذلك في رأيك؟
    .title = السبب
    .hint = يمكنك اختيار كل ما ينطبق. رأيك هو المهم، ولا حاجة إلى دليل. ويُحسب ذلك أيضًا حتى لو أخطأ من فعله في ظنّه عن الشخص، أو كان السبب شخصًا آخر يعرفه.
q-strands = بسبب
q-reason-why = ما الذي دلّك على ذلك؟

page-when = متى حدث ذلك؟
    .title = متى
    .hint = يكفي ذكر ما لديك من معلومات. لا بأس بالشهر أو السنة فقط.
q-when-kind = هل الوقت معروف لديك؟
q-when-date = التاريخ الذي حدث فيه ذلك، أو بدأ فيه
    .hint = مثلًا: 27 3 2026
q-when-until = التاريخ الذي انتهى فيه ذلك، إذا استمر مدة من الزمن
    .hint = مثلًا: 28 3 2026
q-when-time = في أي وقت من اليوم
    .hint = مثلًا: نحو الساعة 8 مساءً

page-area = في أي منطقة حدث ذلك؟
    .title = المنطقة
q-area = المنطقة

page-place = أين حدث ذلك بالتحديد؟
    .title = المكان
    .hint = يكفي ما يمكنك ذكره. يساعدنا ذلك على إرسال الشخص المناسب.
q-place-type = ما نوع المكان؟
q-place = العنوان، أو كلمات تصف المكان
q-place-postcode = الرمز البريدي (postcode)
q-place-online = إذا حدث ذلك على الإنترنت، فأين؟
    .hint = مثلًا: اسم الموقع أو التطبيق، واسم المستخدم
q-our-property = هل هذا بيت أو مبنى أو مجمّع سكني من مساكن { $landlord }؟

page-harm = هل أصيب أحد أو تعرّض للخطر؟
    .title = الأشخاص
q-hurt = هل أصيب أحد؟
q-weapon = هل كان هناك سلاح، أو تهديد باستخدامه؟
q-children-there = هل كان هناك أطفال؟

page-damage = هل هناك أضرار أو كتابة على الجدران؟
    .title = الإصلاحات
    .hint = إذا أمكن، يُرجى التقاط صورة قبل أي تنظيف أو إصلاح.
q-damage = أضرار أو كتابة على الجدران
q-damage-where = أين هي؟
q-damage-offensive = هل فيها كلام أو رسم يعبّر عن الكراهية؟
q-damage-still-there = هل ما زالت موجودة؟
q-damage-photographed = هل صوّرها أحد؟

page-before = هل حدث شيء مثل هذا من قبل؟
    .title = من قبل
q-happened-before = كم مرة
q-getting-worse = هل يزداد الأمر سوءًا؟
q-expected-again = هل من المحتمل في رأيك أن يتكرر ذلك؟

page-tonight = { $role ->
    [victim] هل مكان إقامتك الليلة آمن بالنسبة لك؟
   *[other] هل مكان إقامة الشخص الليلة آمن بالنسبة له؟
 }
    .title = الليلة
    .hint = إذا كان هناك خطر، فيُرجى الاتصال بالرقم 999 في أي وقت. للحديث عن مكان آمن للإقامة، يمكن الاتصال بـ { $landlord } على الرقم { $phone } ({ $hours })، أو بمنظمة Shelter على الرقم 0808 800 4444.
q-safe-tonight = الأمان هذه الليلة

page-others = هل لديك معلومات عمّن فعل ذلك؟
    .title = آخرون
    .hint = يمكنك تخطي كل هذا. لا نقول للشخص الذي فعل ذلك إن المعلومات جاءت منك، إلا إذا ألزمنا القانون بذلك.
q-perpetrator-known = من فعل ذلك؟
q-perpetrator-description = بماذا يمكنك إخبارنا عنهم؟
    .hint = مثلًا: الاسم، أو الشكل، أو ما قالوه عن أنفسهم
q-perpetrator-address = أين يسكنون، أو أين يمكن العثور عليهم؟
q-perpetrator-count = كم كان عددهم؟
q-perpetrator-vehicle = هل كانت هناك سيارة أو مركبة أخرى؟ كيف كان شكلها؟
q-perpetrator-under-18 = هل كان عمر أي منهم أقل من 18 عامًا؟

page-seen = هل رأى ذلك أحد آخر؟ هل هناك شيء يوضّح ما حدث؟
    .title = ما يوضّح ذلك
    .hint = كثيرًا ما تمحو الكاميرات صورها بعد بضعة أيام، فيُرجى إخبارنا بسرعة. يُرجى الاحتفاظ بما لديك.
q-witnesses = من رأى ذلك أو سمعه؟
    .hint = لا يلزم ذكر الأسماء
q-cctv = هل كانت هناك كاميرا؟ أين؟
q-evidence = ماذا لديك؟
    .hint = مثلًا: صور، رسائل، ورقة من الطبيب

page-told-before = هل أخبرت الشرطة؟
    .title = من عرف بذلك
q-police-told = إخبار الشرطة

page-told-details = ماذا أعطتك الشرطة؟
    .title = من عرف بذلك
q-police-force = جهاز الشرطة أو مركز الشرطة
q-police-reference = الرقم المرجعي لدى الشرطة
q-police-officer = اسم الشرطي أو الشرطية

page-tell-for-you = هل نخبر الشرطة نيابةً عنك؟
    .title = من عرف بذلك
    .hint = لن نفعل ذلك إلا إذا قلت نعم.
q-police-report-for-you = إخبار الشرطة نيابةً عنك

page-help = ما الذي يمكن أن يساعد؟
    .title = ما الذي يساعد
    .hint = يمكنك اختيار كل ما ينطبق. سنتحدث معك قبل أن نفعل أي شيء.
q-help-wanted = ما الذي يساعد
q-help-specialist = هل هناك جمعية معيّنة يمكن أن تدعمك؟

page-sharing = من يمكننا إخباره؟
    .title = من يمكنه أن يعرف
    .hint = إذا تركت الاختيار فارغًا، فسنسألك أولًا. إذا كان من الممكن أن يتعرض طفل أو أي شخص آخر لأذى شديد، فقد نضطر إلى إخبار من يستطيع المساعدة. سنخبرك إذا فعلنا.
q-share-police = الشرطة
q-share-victim-support = منظمة Victim Support
q-share-specialist = جمعية تدعم من هم في مثل وضعك
q-share-community-safety = فريق سلامة المجتمع في المجلس المحلي
q-share-other-landlord = جهة مؤجرة أخرى، إذا كان من فعل ذلك مستأجرًا لديها
q-share-figures-only = هل يمكننا إدخال بلاغك في الإحصاءات، دون أي شيء يدل على هويتك؟

page-contact = هل نتواصل معك؟
    .title = التواصل معك
q-contact-choice = التواصل

page-name = بأي اسم نخاطبك؟
    .title = اسمك
    .hint = لا يلزم أن يكون اسمك الكامل.
q-name = الاسم

page-safe-contact = كيف يمكننا التواصل معك بأمان؟
    .title = طرق آمنة
    .hint = من المهم التفكير في من يرى غيرك هاتفك أو بريدك الإلكتروني أو بريدك الورقي.
q-contact-ways = طرق آمنة
    .hint = يمكنك اختيار كل الطرق الآمنة.
q-contact-words = ماذا يمكن أن تقول رسائلنا؟
q-contact-times = ما الأوقات الآمنة؟
    .hint = مثلًا: من الاثنين إلى الجمعة قبل الساعة 3 بعد الظهر
q-voicemail-ok = هل يمكننا ترك رسالة صوتية؟
q-post-private = هل أنت الشخص الوحيد الذي يفتح بريدك الورقي؟

page-contact-details = كيف يمكننا الوصول إليك؟
    .title = الوصول إليك
q-email = عنوان البريد الإلكتروني
    .hint = نستخدمه فقط للكتابة إليك عن هذا الأمر.
q-phone = رقم الهاتف
    .hint = نستخدمه فقط للتحدث معك عن هذا الأمر.
q-address = عنوان البريد الورقي
q-contact-through = عن طريق من يمكننا الوصول إليك، وكيف؟
q-home-postcode = رمزك البريدي (postcode)
q-tenancy-number = رقم عقد الإيجار، إذا كان معروفًا لديك

page-needs = ما الذي يلزمك حتى نتحدث معك ونكتب إليك بالطريقة المناسبة؟
    .title = ما يلزمك
q-letter-language = لغة رسائلنا إليك
q-interpreter = إذا كان يلزمك مترجم، فلأي لغة؟
    .hint = ومنها لغة الإشارة البريطانية
q-formats = هل تلزمك الرسائل في شكل آخر؟
q-access-needs = هل يلزمك شيء لاستخدام الهاتف أو القراءة أو حضور اجتماع؟
q-officer-preference = هل يزيد شعورك بالأمان مع موظف أو موظفة بصفات معيّنة؟
    .hint = مثلًا: امرأة، أو شخص من جاليتك
q-meeting-place = أين يناسبك اللقاء؟
q-companion = هل يريحك وجود أحد معك؟ من؟

page-about-you = { $role ->
    [victim] بعض المعلومات الأخرى عنك
   *[other] بعض المعلومات الأخرى عن الشخص
 }
    .title = معلومات أخرى
q-under-18 = { $role ->
    [victim] هل عمرك أقل من 18 عامًا؟
   *[other] هل عمر الشخص الذي حدث له ذلك أقل من 18 عامًا؟
 }
q-vulnerable = هل هناك ما يجعل أي شخص أكثر عرضة للخطر؟
    .hint = مثلًا: مرض، أو سكن الشخص وحده، أو الحمل، أو وجود أطفال صغار

page-anything-else = هل لديك شيء آخر لإضافته؟
    .title = شيء آخر
q-anything-else = شيء آخر

## The equality questions, asked once the report is safe

page-age = كم عمرك؟
    .title = أسئلة عنك
q-age-band = العمر

page-sex = ما جنسك؟
    .title = أسئلة عنك
q-sex = الجنس

page-gender = هل تتطابق هويتك الجندرية مع جنسك المسجّل عند الولادة؟
    .title = أسئلة عنك
q-gender-same = الهوية الجندرية نفسها
q-gender-identity = إذا كان الجواب لا، فما هويتك الجندرية؟

page-orientation = أي مما يلي هو أفضل وصف لميلك الجنسي؟
    .title = أسئلة عنك
q-orientation = الميل الجنسي

page-ethnic-group = ما أصلك العرقي؟
    .title = أسئلة عنك
q-ethnic-group = الأصل العرقي

page-religion = ما دينك؟
    .title = أسئلة عنك
q-religion = الدين

page-health = هل لديك أي حالة صحية، جسدية أو نفسية، استمرت أو ستستمر 12 شهرًا أو أكثر؟
    .title = أسئلة عنك
q-disability = الحالة الصحية

page-health-effect = هل تجعل هذه الحالة أمورك اليومية أصعب؟
    .title = أسئلة عنك
q-disability-effect = الأثر في الحياة اليومية

page-partnership = هل أنت في زواج أو في شراكة مدنية؟
    .title = أسئلة عنك
q-marital = الزواج أو الشراكة المدنية

page-first-language = ما لغتك الأولى؟
    .title = أسئلة عنك
q-first-language = اللغة الأولى

## The questions once the work has ended

q-survey-easy = هل كان إخبارنا سهلًا؟
q-survey-in-time = هل تواصلنا معك في الموعد الذي وعدنا به؟
q-survey-fair = هل صدّقنا كلامك وعاملناك بإنصاف واحترام؟
q-survey-informed = هل أخبرناك بما كان يحدث، وهل كان الوصول إلينا ممكنًا؟
q-survey-support = هل كانت المساعدة التي عرضناها مناسبة لك؟
q-survey-outcome = هل كانت النهاية مُرضية لك؟
q-survey-safer = هل لديك الآن شعور بأمان أكبر؟
q-survey-again = هل ستخبرنا من جديد إذا حدث شيء؟
q-survey-change = هل هناك شيء يجب أن نغيّره؟
    .hint = إذا لم تكن النهاية مُرضية لك: ماذا كانت توقعاتك، وهل شرحنا السبب؟ يُرجى عدم ذكر أسماء.

## What can be written on the reporter's own page

q-message = رسالتك
q-more = ما لديك لإضافته
q-diary-date = اليوم الذي حدث فيه ذلك
    .hint = مثلًا: 27 3 2026. لا بأس بالشهر أو السنة فقط.
q-diary-time = في أي وقت من اليوم
q-diary-place = أين حدث ذلك
q-diary-account = ما حدث
    .hint = ما قيل وما فُعل، ومن فعل ذلك إذا كان معروفًا لديك، وكيف كان أثره عليك.
q-diary-seen = من رأى ذلك أو سمعه
q-signature = اسمك
    .hint = يُرجى كتابته كما في توقيع رسالة.
q-reach-way = كيف يمكننا الوصول إليك؟
q-reach-email = عنوان البريد الإلكتروني
    .hint = فقط إذا اخترت البريد الإلكتروني وكان العنوان جديدًا. هل يستطيع شخص آخر قراءة بريدك الإلكتروني؟ إذن يُرجى اختيار هذه الصفحة.
q-reach-address = عنوان البريد الورقي
    .hint = فقط إذا اخترت البريد الورقي وكان العنوان جديدًا. هل يستطيع شخص آخر فتح بريدك الورقي؟ إذن يُرجى اختيار هذه الصفحة.
q-reach-phone = رقم الهاتف
    .hint = فقط إذا اخترت الهاتف وكان الرقم جديدًا.
q-reach-words = ماذا يمكن أن تقول رسائلنا؟
q-reach-weekdays = متى، من الاثنين إلى الجمعة؟
q-reach-weekend = متى، يومي السبت والأحد؟
q-reach-language = لغة رسائلنا إليك
q-reach-note = أي شيء آخر يجب أن نعرفه حفاظًا على سلامتك
q-ending-answer = هل يمكننا إغلاقه؟
q-ending-note = هل هناك شيء ناقص؟ ما الذي ما زال يجب فعله؟
q-again-reason = ماذا حدث، أو ما الشيء الناقص؟
