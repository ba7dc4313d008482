### What the letters say. Nothing in a subject that a person at home should not read.
### Full letters may speak of a report; discreet ones (`-discreet`) say only that someone got in touch.

letter-greeting = مرحبًا،
letter-greeting-name = مرحبًا { $name }،
letter-signature = { $landlord }
letter-no-reply-needed = لا حاجة إلى الرد على هذه الرسالة.
letter-phone = إذا أردت التحدث معنا، يمكنك الاتصال على الرقم { $phone } وذكر هذا الرقم المرجعي. { $hours }.

## To the person who told us: we have it

acknowledgement-subject = رقمك المرجعي { $number }
acknowledgement-thanks = شكرًا لك على إخبارنا. وصلنا بلاغك ونحن نأخذه بجدية.
acknowledgement-number = رقمك هو { $number }.
acknowledgement-contact = سنتواصل معك لأول مرة في موعد أقصاه { $date }، بالطريقة التي قلت إنها آمنة.
acknowledgement-message = ستكون لدينا رسالة لك في موعد أقصاه { $date }. يمكنك العودة برقمك ورمزك لقراءتها.
acknowledgement-letter = سنكتب إليك في موعد أقصاه { $date } لنخبرك بما وجدناه وما سنفعله بعد ذلك.
acknowledgement-return = لمعرفة إلى أين وصلنا، يمكنك فتح { $address } واستخدام رقمك ورمزك. لا نرسل رمزك أبدًا بالبريد الإلكتروني.
acknowledgement-danger = إذا كنت في خطر، أو كان أي شخص آخر في خطر، فيُرجى الاتصال بالرقم 999.

## The same, for someone beside whom nobody must know

acknowledgement-discreet-subject = استفسارك الأخير ({ $number })
acknowledgement-discreet-thanks = شكرًا لك على التواصل معنا. وصلنا استفسارك.
letter-your-reference = رقمك المرجعي هو { $number }.
letter-again = سنكتب إليك مرة أخرى في موعد أقصاه { $date }.
letter-reference-phone = إذا كان لديك سؤال، يمكنك الاتصال على الرقم { $phone } وذكر هذا الرقم المرجعي. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = وصل شيء جديد تحت الرقم { $number }. يُرجى تسجيل الدخول لقراءته:

## To staff: all that waits for them, in one message

digest-subject = للاطلاع: { $count }
digest-body = هذه الأمور في انتظارك. يُرجى تسجيل الدخول لقراءتها.
digest-overdue = تجاوز موعده:
digest-soon = موعده قريب:
digest-letters = رسائل ينبغي كتابتها:
digest-new = جديد:
digest-tasks = مهام ينبغي إنجازها:
digest-figures = أرقام جاهزة:
digest-more = والمزيد: { $count }. يُرجى تسجيل الدخول للاطلاع على الكل.
digest-monthly-report = التقرير الشهري
digest-board-report = التقرير السنوي إلى مجلس الإدارة
digest-profile = التحليل السنوي
digest-set-aside = بلاغات تنتظر الاطلاع عليها

## In every letter

letter-subject = خبر عن رقمك المرجعي { $number }
letter-subject-ours = رقمنا المرجعي { $reference }
letter-subject-received = وصل: { $number }
letter-our-reference = رقمنا المرجعي هو { $reference }.
letter-officer = عند الاتصال بنا، يمكنك طلب التحدث مع { $officer }.
letter-an-officer = أحد موظفينا
letter-appointment = الموعد هو { $date }.
letter-if-more = إذا حدث أي شيء آخر، أو لم يكن لديك شعور بالأمان، فيُرجى إخبارنا فورًا.
letter-stop = إيقاف هذه الرسائل
letter-sign-here = التوقيع والتاريخ:
letter-heading-findings = ما وجدناه
letter-heading-agreed = ما اتفقنا عليه وما فعلناه
letter-heading-plan = الخطة
letter-heading-next = ما سيحدث بعد ذلك
letter-heading-reason = السبب
letter-heading-place = المكان
letter-heading-shared = ما أخبرنا به غيرنا
letter-heading-call = كيفية التواصل معنا
letter-heading-unhappy = إذا لم يعجبك ما فعلناه
letter-done = { $what }: تمّ.
letter-not-done = { $what }: لم يتمّ.
letter-open = { $what }: ما زلنا نعمل على ذلك.

## What officers add in their own words

letter-words = كلمات { $officer }:
letter-words-in = كلمات { $officer }، { $language }:
letter-translation = الكلام نفسه { $language }، ترجمة { $translator }:
in-language = { $language ->
    [en] بالإنجليزية
    [cy] بالويلزية
    [pl] بالبولندية
    [ur] بالأردية
    [ar] بالعربية
   *[other] بلغة أخرى
}

## Beside someone who must not know

letter-discreet-news = هناك خبر بشأن استفسارك.
letter-discreet-read = يمكنك قراءته برقمك ورمزك، أو الاتصال بنا.
letter-discreet-speak = نود التحدث معك. يُرجى الاتصال بنا في الوقت الذي يناسبك.
letter-discreet-survey = لدينا بعض الأسئلة لك. الإجابة عنها ليست واجبة.
letter-survey-code = يمكنك الإجابة برقمك ورمزك.
letter-discreet-stop = إذا لم تكن لديك رغبة في هذه الرسائل، يمكنك الاتصال بنا وإخبارنا بذلك.

## To the person it happened to, or who told us

letter-introduction-card = أحد موظفينا يتابع الآن ما أخبرتنا به. يمكنك سؤاله عن أي شيء.
letter-interview-appointment = نود أن نلتقي بك ونستمع إلى ما حدث.
letter-interview-appointment-support = يمكن أن يأتي معك صديق أو أحد من عائلتك. يُرجى إخبارنا إذا كنت بحاجة إلى مترجم أو إلى مساعدة أخرى.
letter-interview-appointment-change = إذا كان يوم آخر أو مكان آخر أنسب لك أو أكثر أمانًا، فيُرجى الاتصال بنا وسنغيّر الموعد.
letter-support-pack = إليك المساعدة التي يمكنك الحصول عليها، وأوراقًا لتدوين ما يحدث: ماذا حدث، ومتى، وأين، ومن رآه.
letter-homelessness-referral = طلبنا من الجهة التي تساعد في أمور السكن أن تجد لك مكانًا آمنًا.
letter-sharing-notice = علينا أن نُطلع غيرنا على شيء مما أخبرتنا به، أو أطلعناهم عليه، دون موافقتك.
letter-sharing-notice-why = لا نفعل ذلك إلا إذا كان هناك احتمال أن يتعرض أحد لأذى شديد، أو إذا كان القانون يُلزمنا بذلك.
letter-sharing-notice-call = إذا كان هذا يقلقك أو كانت لديك أسئلة، فيُرجى الاتصال بنا. سنتحدث عن كيفية الحفاظ على سلامتك.
letter-works-progress = هناك خبر عن الأعمال في بيتك أو في مبناك.
letter-plan-copy = هذه هي الخطة التي وضعناها معك. يُرجى قراءتها.
letter-plan-copy-sign = إذا كانت صحيحة، فيُرجى توقيعها في صفحتك الخاصة، أو توقيعها على ورق وإعادتها إلينا، أو الاتصال بنا وإخبارنا بموافقتك.
letter-plan-copy-choice = لن نفعل شيئًا فيها دون موافقتك. يمكنك تغيير رأيك في أي وقت.
letter-update = وعدناك بأن نكتب إليك. إليك ما وجدناه وما فعلناه.
letter-delay = لم ننتهِ بعد. ما زلنا نعمل على ما أخبرتنا به.
letter-regular-update = نود أن نخبرك إلى أين وصلنا.
letter-not-hate = نظرنا بعناية في ما أخبرتنا به. لم نجد أن سببه كان الكراهية.
letter-not-hate-believe = هذا لا يعني أنه لم يحدث. كان إخبارنا به هو الصواب.
letter-not-hate-later = إذا حدث شيء مرة أخرى، فيُرجى إخبارنا. سنسجله من وجهة نظرك، وسنأخذه بالجدية نفسها.
letter-transfer-notice = هذه الرسالة عن الانتقال إلى بيت آخر.
letter-closure-proposal = نرى أن عملنا على بلاغك قد انتهى، ونود إغلاقه. هل يناسبك ذلك؟
letter-closure-proposal-answer = يُرجى الإجابة بنعم أو لا: في صفحتك الخاصة، أو بالاتصال بنا. إذا كان هناك شيء ناقص، فيُرجى إخبارنا به.
letter-closure = أغلقنا بلاغك.
letter-closure-again = يمكنك أن تطلب منا فتحه من جديد. إذا حدث أي شيء آخر، فيُرجى إخبارنا: سنبدأ العمل من جديد.
letter-closure-complaint = يمكنك تقديم شكوى إلينا. إذا لم يفدك ردّنا، يمكنك أن تطلب من أمين المظالم (ombudsman) النظر في الأمر. هذا مجاني.
letter-closure-review = إذا استمر الأمر، يمكنك أن تطلب من البلدية (council) مراجعة القضية (ASB case review). عندها يجب على كل من عليه أن يساعدك أن ينظروا فيها معًا.
letter-survey = انتهى عملنا على بلاغك. نود أن نعرف كيف كانت تجربتك.
letter-survey-reminder = سألناك قبل مدة قصيرة كيف كانت تجربتك. إذا أردت أن تخبرنا، فما زال هناك وقت. لن نسأل مرة أخرى.
letter-survey-choice = الإجابة ليست واجبة. نحفظ إجاباتك بعيدًا عن اسمك وعن بلاغك.
letter-survey-link = الإجابة عن الأسئلة
letter-survey-until = يمكنك الإجابة حتى { $date }.
letter-survey-other = إذا كان الأنسب لك الإجابة بالهاتف أو على الورق، فيُرجى الاتصال بنا.

## To someone who saw or heard it

letter-witness-appointment = نود أن نلتقي بك ونستمع إلى ما رأيته أو سمعته.
letter-witness-invitation = ربما رأيت أو سمعت شيئًا يمكن أن يساعدنا. نود التحدث معك.
letter-witness-choice = لا شيء يُلزمك بإخبارنا. لن نستخدم كلامك دليلًا إلا بموافقتك.
letter-witness-call = إذا أردت التحدث معنا، أو كنت بحاجة إلى مترجم أو إلى مساعدة أخرى، فيُرجى الاتصال بنا.
letter-witness-thanks = شكرًا لك على إخبارنا بما رأيته أو سمعته. هذا يساعدنا كثيرًا.
letter-witness-safe = إذا حاول أحد تخويفك لأنك تحدثت معنا، فيُرجى إخبارنا فورًا.

## To someone who is said to have done it, or their tenant

letter-tenant = نكتب إليك لأن عقد الإيجار باسمك. أنت تتحمل المسؤولية عمّا يفعله من يسكن معك ومن يزورك.
letter-perpetrator-appointment = ننظر في مسألة ونود أن نسمع ما لديك. لم يُتخذ أي قرار بعد.
letter-perpetrator-appointment-change = يمكن أن يأتي معك شخص آخر. إذا تعذّر عليك الحضور، فيُرجى الاتصال بنا قبل الموعد وسنجد وقتًا آخر.
letter-warning = هذه الرسالة إنذار. يجب أن يتوقف ما هو مذكور هنا.
letter-warning-means = قد يكون ذلك مخالفًا لعقد الإيجار. إذا استمر، فقد نلجأ إلى المحكمة، وقد يضيع البيت.
letter-warning-crime = وقد يكون ذلك جريمة أيضًا. عندها قد تتصرف الشرطة مهما كان قرارنا.
letter-consequences = طلبنا أن نلتقي بك، ولم يتم اللقاء.
letter-consequences-means = قد نضطر الآن إلى اتخاذ قرار دون أن نسمع ما لديك. قد نلجأ إلى المحكمة، وقد يضيع البيت.
letter-consequences-still = ما زال بإمكانك التحدث معنا. يُرجى الاتصال بنا قريبًا.
letter-perpetrator-outcome = كتبنا إليك عن مسألة كنا ننظر فيها. هكذا انتهت.
letter-cost-recovery = وقع ضرر، وعرفنا من المسؤول عنه. نطلب منك دفع تكلفة إصلاحه.
letter-cost-recovery-pay = إذا تعذّر عليك دفع المبلغ كله مرة واحدة، فيُرجى الاتصال بنا قبل موعد الدفع.
letter-accused-unhappy = إذا كان لديك اعتراض، فيُرجى الاتصال بنا. يمكنك تقديم شكوى إلينا، ويمكنك طلب مشورة قانونية.

## To partner agencies, the panel and reporting centres

letter-agency-email = هناك ما نود أن نُطلعكم عليه. وهو ليس في هذه الرسالة.
letter-agency-secure = سنرسله بطريقة آمنة. يُرجى الاتصال بنا وذكر رقمنا المرجعي.
letter-agency-homelessness = نطلب منكم مساعدة شخص ليس آمنًا في بيته.
letter-agency-police = نود إعلامكم بما يلي.
letter-agency-information = نطلب منكم المعلومات التالية.
letter-agency-community-safety = نخبركم بهذا بصفتكم شركاءنا في سلامة المجتمع.
letter-agency-support = نطلب منكم دعم الشخص المذكور هنا.
letter-agency-safeguarding = نحن قلقون على سلامة شخص، ونطلب منكم التصرف.
letter-agency-works = نطلب منكم تنفيذ هذه الأعمال. يُرجى الالتزام بالموعد ومراعاة الناس هناك، فقد يكونون منزعجين.
letter-agency-landlord = نطلب منكم التحدث، وحدكم أو معنا، مع الشخص المذكور هنا الذي يسكن في أحد بيوتكم.
letter-agency-support-plan = نطلب منكم مراجعة خطة دعم الشخص المذكور هنا والمخاطر التي تواجهه.
letter-agency-transfer = نطلب منكم اتخاذ قرار بشأن الانتقال إلى بيت آخر.
letter-agency-private = هذه الرسالة خاصة. يُرجى ألا يطّلع عليها إلا من يحتاج إليها في عمله.
letter-centre-receipt = شكرًا لكم. وصلنا ما أرسلتموه إلينا.

## A message on the reader's own page

letter-message-notice = هناك رسالة لك في صفحتك الخاصة. يمكنك قراءتها برقمك ورمزك.
# Where an appointment is, why something is shared, and further reports of figures.
letter-place-home = سنأتي إلى منزلك.
letter-place-office = يُرجى الحضور إلى مكتبنا.
letter-place-elsewhere = سنلتقي في المكان الذي اتفقنا عليه معك.
letter-sharing-notice-crime = نفعل ذلك لمنع جريمة، أو للمساعدة في معرفة من ارتكبها.
letter-sharing-notice-court = نفعل ذلك لأن قضية أمام المحكمة، أو حقوق شخص ما القانونية، تتوقف عليه.
letter-sharing-notice-protocol = نفعل ذلك وفق اتفاق يحدد بدقة متى يجوز لنا أن نشارك معلومات وما هي.
digest-quarterly-report = التقرير الفصلي
digest-exception-report = تقرير عن حالة واحدة
