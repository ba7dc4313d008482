### What the letters say. Nothing in a subject that a person at home should not read.
### Full letters may speak of a report; discreet ones (`-discreet`) say only that someone got in touch.

letter-greeting = Helo,
letter-greeting-name = Helo { $name },
letter-signature = { $landlord }
letter-no-reply-needed = Does dim angen i chi ateb y neges hon.
letter-phone = Os hoffech chi siarad â ni, ffoniwch { $phone } a rhowch y rhif hwn. { $hours }.

## To the person who told us: we have it

acknowledgement-subject = Eich cyfeirnod { $number }
acknowledgement-thanks = Diolch am ddweud wrthyn ni. Mae eich adroddiad wedi ein cyrraedd ni ac rydyn ni’n ei gymryd o ddifrif.
acknowledgement-number = Eich rhif yw { $number }.
acknowledgement-contact = Byddwn ni’n cysylltu â chi am y tro cyntaf erbyn { $date }, yn y ffordd rydych chi wedi dweud sy’n ddiogel.
acknowledgement-message = Bydd gennyn ni neges i chi erbyn { $date }. Dewch yn ôl gyda’ch rhif a’ch cod i’w darllen.
acknowledgement-letter = Byddwn ni’n ysgrifennu atoch chi erbyn { $date }, i ddweud beth rydyn ni wedi’i ddarganfod a beth byddwn ni’n ei wneud nesaf.
acknowledgement-return = I weld y sefyllfa hyd yn hyn, ewch i { $address } a defnyddiwch eich rhif a’ch cod. Fyddwn ni byth yn anfon eich cod drwy e-bost.
acknowledgement-danger = Os ydych chi neu unrhyw un arall mewn perygl, ffoniwch 999.

## The same, for someone beside whom nobody must know

acknowledgement-discreet-subject = Eich ymholiad diweddar ({ $number })
acknowledgement-discreet-thanks = Diolch am gysylltu â ni. Mae eich ymholiad wedi ein cyrraedd ni.
acknowledgement-discreet-number = Eich cyfeirnod yw { $number }.
acknowledgement-discreet-letter = Byddwn ni’n ysgrifennu eto erbyn { $date }.
acknowledgement-discreet-phone = Os oes gennych chi gwestiwn, ffoniwch { $phone } a rhowch y cyfeirnod hwn. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Mae rhywbeth newydd wedi dod i mewn o dan y rhif { $number }. Mewngofnodwch i’w ddarllen:
