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
acknowledgement-discreet-number = رقمك المرجعي هو { $number }.
acknowledgement-discreet-letter = سنكتب إليك مرة أخرى في موعد أقصاه { $date }.
acknowledgement-discreet-phone = إذا كان لديك سؤال، يمكنك الاتصال على الرقم { $phone } وذكر هذا الرقم المرجعي. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = وصل شيء جديد تحت الرقم { $number }. يُرجى تسجيل الدخول لقراءته:
