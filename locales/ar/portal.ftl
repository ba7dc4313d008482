### What the public pages say, besides the questions. Arabic: worded to fit women and men
### (past tense, verbal nouns, -ka endings without vowels).
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## On every page

service-name = Heard
title-error = خطأ: { $title }
skip-link = الانتقال إلى المحتوى الرئيسي
back = رجوع
continue = متابعة
optional = (اختياري)
exit-page = الخروج من هذه الصفحة
language-heading = اللغة
language-change = تغيير اللغة
footer-heading = بحاجة إلى مساعدة؟
footer-phone = للتحدث مع { $landlord }، يمكنك الاتصال على الرقم { $phone }. { $hours }.
footer-emergency = إذا كان أي شخص في خطر الآن، فيُرجى الاتصال بالرقم 999.
footer-start = صفحة البداية
footer-return = العودة إلى بلاغك
section-you = معلومات عنك
section-happened = ما حدث
section-others = أشخاص آخرون
section-next = الخطوات التالية
section-contact = التواصل معك
section-equality = أسئلة عنك

## The start page

start-title = إخبارنا بما حدث
start-heading = يمكنك إخبارنا بما حدث
start-lead = هل عاملك أحد معاملة سيئة بسبب هويتك، أو بسبب ما يظنه عنك؟ أو هل حدث هذا لشخص آخر؟ يمكنك إخبارنا هنا. سنصدّقك.
start-for = يمكنك هنا إخبار { $landlord } عن إساءة أو تهديد أو تخريب، أو أي شيء آخر حدث بسبب العرق، أو الدين، أو الإعاقة، أو الميل الجنسي، أو كون الشخص عابرًا جنسيًا، أو العمر، أو الجنس، أو أي جانب آخر من هويته.
start-who-heading = من يمكنه استخدام هذه الخدمة
start-who = يمكنك إخبارنا إذا حدث ذلك لك، أو إذا رأيته أو سمعته، أو لمساعدة شخص آخر. لا حاجة إلى دليل.
start-no-name-heading = لا يلزم ذكر اسمك
start-no-name = كل ما نطلبه هو إخبارنا بما حدث، بكلماتك أو بالاختيار من قائمة. يمكنك تخطي كل الأسئلة الأخرى تقريبًا.
start-time = يستغرق ذلك نحو 10 دقائق.
start-emergency-heading = هذه الخدمة ليست لحالات الطوارئ
start-emergency-999 = إذا أصيب شخص أو كان في خطر، أو إذا كان من فعل ذلك ما زال في المكان، فيُرجى الاتصال بالرقم 999.
start-emergency-text = إذا تعذّر عليك السمع أو الكلام في الهاتف: يمكنك استخدام خدمة الاتصال النصي (text relay) على الرقم 18000، أو إرسال رسالة نصية إلى 999 إذا كان هاتفك مسجّلًا في خدمة emergencySMS. للتسجيل، يُرجى إرسال كلمة «register» في رسالة نصية إلى 999.
start-emergency-101 = للتحدث مع الشرطة في غير حالات الطوارئ، يمكنك الاتصال بالرقم 101.
start-next-heading = ماذا يحدث بعد ذلك
start-next-number = سنعطيك رقمًا ورمزًا. بهما يمكنك العودة ومعرفة ما فعلناه.
start-next-contact = إذا أردت ذلك، سنتواصل معك بطريقة آمنة من اختيارك.
start-next-letter = سنكتب إليك لنخبرك بما وجدناه وما فعلناه.
start-private-heading = من يرى ما أخبرتنا به
start-private = الموظفون الذين يتعاملون مع مثل هذه البلاغات فقط. نحفظ كلامك مقفلًا حتى لا يقرأه أحد غيرهم. لا نحفظ عنوان جهازك على الإنترنت، ولا نتتبّعك على الإنترنت.
start-private-limit = إذا كان من الممكن أن يتعرض طفل أو أي شخص آخر لأذى شديد، فقد نضطر إلى إخبار من يستطيع المساعدة، حتى لو رفضت ذلك. سنخبرك إذا فعلنا.
start-exit-heading = إذا اضطررت إلى المغادرة بسرعة
start-exit = في كل صفحة زر اسمه «الخروج من هذه الصفحة». هذا الزر يمحو ما كتبته ويفتح صفحة عن الطقس. لكنه لا يستطيع محو سجل المتصفح. إذا كان أحد ينظر في هاتفك أو جهازك، فالأفضل استخدام نافذة خاصة في المتصفح، أو استخدام جهاز آخر آمن.
start-other-heading = طرق أخرى لإخبارنا
start-other-phone = يمكنك الاتصال بنا على الرقم { $phone }. { $hours }. يمكنك طلب مترجم، أو لغة الإشارة البريطانية، أو نص بخط كبير، أو نموذج ورقي.
start-other-online = يمكنك أيضًا إخبار الشرطة عبر الموقع report-it.org.uk، أو الذهاب إلى مركز قريب منك لاستقبال البلاغات.
start-now = البدء الآن
start-return = لديّ رقم ورمز

## Is anyone in danger

danger-title = قبل البدء
danger-heading = هل هناك أي شخص في خطر الآن؟
danger-hint = مثلًا: من فعل ذلك ما زال في المكان أو قد يعود قريبًا، أو هناك شخص مصاب.
danger-yes = نعم
danger-no = لا
stop-title = قبل البدء
stop-heading = يُرجى الاتصال بالرقم 999 الآن
stop-lead = يمكن أن تأتي الشرطة إليك. لا يلزم التأكد من أن ما حدث جريمة.
stop-call = الاتصال بالرقم 999
stop-text = إذا تعذّر عليك الكلام في الهاتف: يمكنك الاتصال بالرقم 999 من هاتف محمول دون كلام، ثم الضغط على 55 عندما يُطلب منك ذلك. ويمكنك استخدام خدمة الاتصال النصي (text relay) على الرقم 18000، أو إرسال رسالة نصية إلى 999 إذا كان هاتفك مسجّلًا في خدمة emergencySMS.
stop-kept = لم نحفظ أي شيء مما أخبرتنا به حتى الآن.
stop-safe = أنا في أمان الآن، متابعة

## Filling in the form

characters-most = { $max ->
    [zero] لا مجال لكتابة أحرف أخرى هنا ({ $max }).
    [one] يمكنك كتابة حرف واحد فقط.
    [two] يمكنك كتابة حرفين على الأكثر.
    [few] يمكنك كتابة { $max } أحرف على الأكثر.
    [many] يمكنك كتابة { $max } حرفًا على الأكثر.
   *[other] يمكنك كتابة { $max } حرف على الأكثر.
 }
kept-until = نحفظ إجاباتك حتى الساعة { $time }. إذا مرّت { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } دون أي نشاط منك، فسنمحوها حفاظًا على سلامتك.
timing-out = بعد دقائق قليلة سنمحو إجاباتك حفاظًا على سلامتك.
timing-out-carry-on = الاحتفاظ بإجاباتي والمتابعة
date-day = اليوم
date-month = الشهر
date-year = السنة
fresh-start = مرّ أكثر من { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }، لذلك محونا إجاباتك السابقة حفاظًا على سلامتك. ما كتبته الآن ما زال هنا. يُرجى الإجابة مرة أخرى عن الأسئلة السابقة إذا أمكنك ذلك.
expired-title = البدء من جديد
expired-heading = إجاباتك لم تعد هنا
expired-body = نمحو الإجابات عندما تمرّ { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } دون أي نشاط. نفعل ذلك حفاظًا على سلامتك. إذا أرسلت بلاغك من قبل، فهو محفوظ لدينا بأمان: يمكنك رؤيته برقمك ورمزك.
expired-cookies = إذا تكرر هذا، فربما يرفض متصفحك ملفات تعريف الارتباط (cookies). تحتاج هذه الخدمة إلى ملف واحد منها لحفظ إجاباتك حتى إرسالها. ولا يحفظ هذا الملف أي شيء آخر.
expired-start = البدء من جديد
too-many-at-once = يستخدم كثير من الناس هذه الخدمة الآن. لم نفقد شيئًا مما كتبته. يُرجى الانتظار بضع ثوانٍ، ثم الضغط على الزر مرة أخرى.

## What is wrong with an answer

errors-heading = هناك مشكلة
error-missing = يُرجى اختيار إجابة
error-missing-text = يُرجى كتابة إجابة
error-too-long = هذا النص طويل جدًا. عدد أحرفه { $count }، والحد الأقصى { $max }. لم نفقد شيئًا مما كتبته: يمكنك تقصيره، أو كتابة الباقي تحت السؤال «هل لديك شيء آخر لإضافته؟»
error-not-a-choice = يُرجى اختيار إجابة من القائمة
error-date-impossible = هذا التاريخ غير موجود. يُرجى كتابته بالأرقام، مثل 27 3 2026. يمكنك كتابة الشهر والسنة فقط، أو السنة فقط
error-date-future = هذا التاريخ لم يأتِ بعد. يُرجى كتابة تاريخ اليوم أو تاريخ قبله
error-date-order = تاريخ النهاية يأتي قبل تاريخ البداية. يُرجى تغيير أحدهما
error-email = لا يبدو هذا عنوان بريد إلكتروني. يُرجى كتابة عنوان مثل name@example.com
error-phone = يُرجى كتابة رقم الهاتف بالأرقام، أو ترك هذه الخانة فارغة
error-unreadable = بعض الأحرف لم تصلنا بشكل صحيح. وضعنا مكانها العلامة �. يُرجى كتابتها مرة أخرى
error-nothing-told = يُرجى إخبارنا بما حدث: يمكنك الاختيار من القائمة هنا، أو الرجوع والكتابة بكلماتك

## Check your answers

check-title = مراجعة إجاباتك
check-heading = مراجعة إجاباتك قبل إرسالها
check-lead = يمكنك تغيير أي إجابة. لا بأس بالأسئلة التي تركتها.
check-not-provided = دون إجابة
check-change = تغيير
check-send-heading = إرسال بلاغك
check-send = عند إرساله سنقرؤه ونبدأ العمل. لإخبارنا بالمزيد لاحقًا، يُرجى الاتصال بنا على الرقم { $phone } وذكر رقمك.
check-sending = بلاغك في الطريق إلينا. يُرجى الانتظار دقيقة ثم النظر إلى هذه الصفحة مرة أخرى.
check-send-button = إرسال البلاغ
check-incomplete = يُرجى الإجابة عن هذا السؤال قبل الإرسال

## The report is received

received-title = شكرًا لك
received-heading = وصلنا بلاغك
received-number = رقمك
received-code = رمزك
received-code-once = نعرض هذا الرمز الآن فقط. نحن لا نحفظه، لذلك لا يمكننا إخبارك به مرة أخرى.
received-code-why = برقمك ورمزك يمكنك العودة ومعرفة ما فعلناه وقراءة رسائلنا. من الأفضل حفظهما في مكان لا يصل إليه أحد غيرك.
received-print = للاحتفاظ بهذه الصفحة، يمكنك طباعتها، أو حفظ الرقم والرمز في ملف.
received-save = حفظ الرقم والرمز
received-file-name = reference.txt
received-file-number = الرقم: { $number }
received-file-code = الرمز: { $code }
received-file-phone = الهاتف: { $phone }
received-next-heading = ماذا يحدث بعد ذلك
received-by-contact = سنتواصل معك لأول مرة في موعد أقصاه { $date }، بالطريقة التي قلت إنها آمنة.
received-by-message = ستكون هنا رسالة لك في موعد أقصاه { $date }. يمكنك العودة برقمك ورمزك لقراءتها.
received-by-none = طلبت منّا ألا نتواصل معك، ولن نفعل. يمكنك العودة برقمك ورمزك في أي وقت.
received-by-letter = سنكتب إليك في موعد أقصاه { $date } لنخبرك بما وجدناه وما سنفعله بعد ذلك.
received-by-letter-here = ستكون رسالتنا إليك هنا في موعد أقصاه { $date }. يمكنك العودة برقمك ورمزك لقراءتها.
received-repairs = إذا كان هناك ضرر أو كتابة على الجدران، فيُرجى التقاط صورة قبل أي تنظيف أو إصلاح.
received-email = سنرسل الآن رسالة إلى البريد الإلكتروني الذي كتبته لنا. لا تذكر الرسالة ما أخبرتنا به.
received-contact-us = للتحدث معنا، يمكنك الاتصال على الرقم { $phone } وذكر رقمك. { $hours }.
received-evidence-heading = الاحتفاظ بما لديك
received-evidence-photos = يُرجى الاحتفاظ بالصور والرسائل والتسجيلات، دون محوها أو تغييرها.
received-evidence-diary = من المفيد كتابة ما يحدث، ومتى، وأين، ومن رآه، في أقرب وقت ممكن.
received-evidence-cctv = كثيرًا ما تُمحى صور الكاميرات بعد أيام قليلة. يُرجى إخبارنا بسرعة إذا كانت هناك كاميرا.
received-evidence-injury = في حالة الإصابة، يُرجى الذهاب إلى الطبيب وطلب تسجيلها كتابةً.
received-support-heading = من يمكنه مساعدتك
received-support-lead = يمكنك التحدث معهم حتى لو لم تكن لديك رغبة في التحدث معنا أو مع الشرطة.
received-support-checked = كُتبت هذه المعلومات يوم { $date }، وربما تغيّرت بعد ذلك.
received-equality-heading = هل يمكنك الإجابة عن بضعة أسئلة أخرى؟
received-equality = هي أسئلة عنك، ويمكنك تخطيها كلها. تساعدنا على معرفة ما إذا كنا نعامل الجميع بإنصاف. نحفظ إجاباتها بعيدًا عن بلاغك.
received-equality-link = الإجابة عن الأسئلة عنك
received-equality-done = شكرًا على إجابتك عن الأسئلة عنك.
received-finish = الانتهاء ومسح هذه الصفحة
received-finish-note = يُرجى الضغط هنا بعد حفظ رقمك ورمزك، خصوصًا على هاتف أو جهاز يستخدمه آخرون.
finished-title = تم الانتهاء
finished-heading = لقد أكملت كل شيء
finished-body = محونا رقمك ورمزك من هذا المتصفح. يُرجى إغلاق النافذة أيضًا.

## The equality questions

equality-title = أسئلة عنك
equality-heading = أسئلة عنك
equality-lead = الإجابة اختيارية. نستخدم الإجابات للإحصاء فقط، ولا يمكن لأحد أن يعرف إلى أي بلاغ تعود.
equality-start = الإجابة عن الأسئلة
equality-skip = لا، تخطي الأسئلة
equality-check-heading = مراجعة إجاباتك عن هذه الأسئلة
equality-send = إرسال هذه الإجابات

## Coming back

return-title = بلاغك
return-heading = العودة إلى بلاغك
return-lead = يُرجى كتابة الرقم والرمز اللذين حصلت عليهما عندما أخبرتنا.
return-number = الرقم
return-number-hint = أحرف إنجليزية وأرقام، مجموعها 8، مثل 7K3M-9Q2X
return-code = الرمز
return-code-hint = 16 رقمًا، مثل 1234 5678 9012 3456
return-open = فتح
return-wrong = الرقم والرمز لا يتطابقان. يُرجى التحقق منهما والمحاولة مرة أخرى
return-number-wrong = هذا الرقم غير كامل. يتكوّن الرقم من أحرف وأرقام مجموعها 8. يُرجى التحقق منه والمحاولة مرة أخرى
return-code-wrong = يتكوّن الرمز من 16 رقمًا. يُرجى التحقق منه والمحاولة مرة أخرى
return-slow = جرت محاولات كثيرة بهذا الرقم. يُرجى الانتظار { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }، ثم المحاولة مرة أخرى. بلاغك محفوظ بأمان
yours-title = بلاغك
yours-heading = إلى أين وصلنا
yours-number = رقمك: { $number }
yours-received = وصلنا بلاغك يوم { $date }.
yours-promises = ما وعدنا به
yours-promise-contact = أول تواصل معك: في موعد أقصاه { $date }
yours-promise-letter = رسالة إليك: في موعد أقصاه { $date }
yours-promise-met = تم ذلك يوم { $date }
yours-letters = رسائلنا إليك
yours-no-letters = لا توجد رسائل بعد.
yours-letter-on = كُتبت يوم { $date }
yours-not-shown = حفاظًا على سلامتك، لا نعرض هنا ما أخبرتنا به.
yours-close = إغلاق هذه الصفحة

## When something goes wrong

missing-title = الصفحة غير موجودة
missing-heading = لم نجد هذه الصفحة
missing-body = يُرجى التحقق من العنوان أو الذهاب إلى صفحة البداية. إذا كنت تخبرنا بشيء، فاستخدم زر الرجوع في متصفحك.
large-title = نص طويل جدًا
large-heading = كان هذا أكثر مما يمكن إرساله مرة واحدة
large-body = يُرجى الرجوع وتقصير إجابتك. ما أرسلته قبل ذلك ما زال هنا.
cross-title = ليس من هنا
cross-heading = لم يأتِ هذا من صفحتنا
cross-body = حفاظًا على سلامتك، لا نقبل إلا الإجابات المرسلة من صفحاتنا. لم يتغير شيء مما أخبرتنا به.
trouble-title = حدث خلل
trouble-heading = هناك مشكلة من جهتنا
trouble-body = لم نفقد شيئًا مما أرسلته إلينا من قبل. يُرجى الانتظار دقيقة، ثم الرجوع والمحاولة مرة أخرى. يمكنك أيضًا إخبارنا بالهاتف.
busy-title = المحاولة بعد قليل
busy-heading = يستخدم كثير من الناس هذه الخدمة الآن
method-title = غير ممكن
method-heading = لا يمكن لهذه الصفحة أن تفعل ذلك
method-body = يُرجى الرجوع واستخدام الأزرار التي في الصفحة. ما أرسلته قبل ذلك ما زال هنا.

## A date and a time

date-only = { $weekday ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
 } { $day } { month-name } { $year }
date-and-time = { date-only }، الساعة { $time }
month-name = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
 }
month-and-year = { month-name } { $year }

## When the telephone answers, where the landlord has not said

usual-hours = من الإثنين إلى الجمعة، من الساعة 9 صباحًا إلى الساعة 5 مساءً
