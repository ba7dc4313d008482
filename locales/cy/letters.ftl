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
letter-your-reference = Eich cyfeirnod yw { $number }.
letter-again = Byddwn ni’n ysgrifennu eto erbyn { $date }.
letter-reference-phone = Os oes gennych chi gwestiwn, ffoniwch { $phone } a rhowch y cyfeirnod hwn. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Mae rhywbeth newydd wedi dod i mewn o dan y rhif { $number }. Mewngofnodwch i’w ddarllen:

## To staff: all that waits for them, in one message

digest-subject = I edrych arno: { $count }
digest-body = Mae’r rhain yn aros amdanoch chi. Mewngofnodwch i’w darllen.
digest-overdue = Hwyr:
digest-soon = I’w wneud yn fuan:
digest-letters = Llythyrau i’w hysgrifennu:
digest-new = Newydd:
digest-tasks = I’w wneud:
digest-figures = Ffigurau sy’n barod:
digest-more = A { $count } arall. Mewngofnodwch i weld y cyfan.
digest-monthly-report = Yr adroddiad misol
digest-board-report = Yr adroddiad blynyddol i’r bwrdd
digest-profile = Y dadansoddiad blynyddol
digest-set-aside = Adroddiadau sy’n aros i rywun edrych arnyn nhw

## In every letter

letter-subject = Newyddion am eich cyfeirnod { $number }
letter-subject-ours = Ein cyfeirnod { $reference }
letter-subject-received = Wedi cyrraedd: { $number }
letter-our-reference = Ein cyfeirnod ni yw { $reference }.
letter-officer = Gofynnwch am { $officer } pan fyddwch chi’n ffonio.
letter-an-officer = Swyddog
letter-appointment = Mae’r apwyntiad ar { $date }.
letter-if-more = Os bydd unrhyw beth arall yn digwydd, neu os nad ydych chi’n teimlo’n ddiogel, dywedwch wrthyn ni ar unwaith.
letter-stop = Stopio’r negeseuon e-bost hyn
letter-sign-here = Llofnod a dyddiad:
letter-heading-findings = Beth rydyn ni wedi’i ddarganfod
letter-heading-agreed = Beth gytunon ni, a beth rydyn ni wedi’i wneud
letter-heading-plan = Y cynllun
letter-heading-next = Beth sy’n digwydd nesaf
letter-heading-reason = Pam
letter-heading-place = Ble
letter-heading-shared = Beth rydyn ni wedi’i rannu
letter-heading-call = Sut i gysylltu â ni
letter-heading-unhappy = Os nad ydych chi’n hapus â’r hyn a wnaethon ni
letter-done = { $what }: wedi’i wneud.
letter-not-done = { $what }: heb ei wneud.
letter-open = { $what }: rydyn ni’n dal i weithio ar hyn.

## What officers add in their own words

letter-words = Geiriau { $officer }:
letter-words-in = Geiriau { $officer }, { $language }:
letter-translation = Yr un geiriau { $language }, wedi’u cyfieithu gan { $translator }:
in-language = { $language ->
    [en] yn Saesneg
    [cy] yn Gymraeg
    [pl] mewn Pwyleg
    [ur] mewn Wrdw
    [ar] mewn Arabeg
   *[other] mewn iaith arall
}

## Beside someone who must not know

letter-discreet-news = Mae newyddion am eich ymholiad.
letter-discreet-read = Gallwch ei ddarllen gyda’ch rhif a’ch cod, neu ein ffonio ni.
letter-discreet-speak = Hoffen ni siarad â chi. Ffoniwch ni pan fydd yn gyfleus i chi.
letter-discreet-survey = Mae gennyn ni ychydig o gwestiynau i chi. Does dim rhaid i chi ateb.
letter-survey-code = Gallwch ateb gyda’ch rhif a’ch cod.
letter-discreet-stop = Os nad ydych chi eisiau’r negeseuon e-bost hyn, ffoniwch ni a dywedwch hynny.

## To the person it happened to, or who told us

letter-introduction-card = Mae un o’n swyddogion nawr yn delio â’r hyn a ddywedoch wrthyn ni. Gallwch ofyn unrhyw beth iddyn nhw.
letter-interview-appointment = Hoffen ni gwrdd â chi a gwrando ar beth ddigwyddodd.
letter-interview-appointment-support = Gallwch ddod â ffrind neu rywun o’ch teulu. Dywedwch wrthyn ni os oes angen cyfieithydd neu help arall arnoch chi.
letter-interview-appointment-change = Os yw diwrnod neu le arall yn well neu’n fwy diogel i chi, ffoniwch ni a byddwn ni’n ei newid.
letter-support-pack = Dyma help y gallwch ei gael, a thaflenni i chi ysgrifennu beth sy’n digwydd: beth, pryd, ble, a phwy a’i gwelodd.
letter-homelessness-referral = Rydyn ni wedi gofyn i’r bobl sy’n helpu gyda chartrefi ddod o hyd i le diogel i chi aros.
letter-sharing-notice = Rydyn ni’n gorfod rhannu rhywbeth a ddywedoch wrthyn ni, neu rydyn ni wedi’i rannu, heb i chi gytuno.
letter-sharing-notice-why = Rydyn ni’n gwneud hyn dim ond os gallai rhywun gael niwed difrifol, neu os yw’r gyfraith yn dweud bod rhaid.
letter-sharing-notice-call = Os yw hyn yn eich poeni, neu os oes gennych chi gwestiynau, ffoniwch ni. Byddwn ni’n siarad am sut i’ch cadw’n ddiogel.
letter-works-progress = Mae newyddion am y gwaith ar eich cartref neu’ch adeilad.
letter-plan-copy = Dyma’r cynllun a wnaethon ni gyda chi. Darllenwch ef, os gwelwch yn dda.
letter-plan-copy-sign = Os yw’n iawn, llofnodwch ef ar eich tudalen eich hun, neu ar bapur a’i roi’n ôl i ni, neu ffoniwch ni a dweud eich bod yn cytuno.
letter-plan-copy-choice = Fyddwn ni ddim yn gwneud dim ynddo heb i chi gytuno. Gallwch newid eich meddwl unrhyw bryd.
letter-update = Fe wnaethon ni addo ysgrifennu atoch chi. Dyma beth rydyn ni wedi’i ddarganfod a’i wneud.
letter-delay = Dydyn ni ddim wedi gorffen eto. Rydyn ni’n dal i weithio ar yr hyn a ddywedoch wrthyn ni.
letter-regular-update = Hoffen ni ddweud wrthych chi sut mae pethau.
letter-not-hate = Rydyn ni wedi edrych yn ofalus ar yr hyn a ddywedoch wrthyn ni. Welson ni ddim mai casineb oedd y rheswm.
letter-not-hate-believe = Dydy hyn ddim yn golygu na ddigwyddodd. Roeddech chi’n iawn i ddweud wrthyn ni.
letter-not-hate-later = Os bydd unrhyw beth yn digwydd eto, dywedwch wrthyn ni. Byddwn ni’n ei gofnodi fel rydych chi’n ei weld, ac yn ei gymryd yr un mor ddifrifol.
letter-transfer-notice = Mae’r llythyr hwn am symud i gartref arall.
letter-closure-proposal = Rydyn ni’n meddwl bod ein gwaith ar eich adroddiad wedi gorffen, ac rydyn ni eisiau ei gau. Ydych chi’n cytuno?
letter-closure-proposal-answer = Dywedwch ydw neu nac ydw: ar eich tudalen eich hun, neu drwy ein ffonio ni. Os oes rhywbeth ar goll o hyd, dywedwch wrthyn ni beth.
letter-closure = Rydyn ni wedi cau eich adroddiad.
letter-closure-again = Gallwch ofyn i ni ei agor eto. Os bydd unrhyw beth arall yn digwydd, dywedwch wrthyn ni: byddwn ni’n dechrau gweithio eto.
letter-closure-complaint = Gallwch gwyno wrthyn ni. Os nad yw ein hateb yn eich helpu, gallwch ofyn i’r ombwdsmon edrych ar hyn. Mae hynny am ddim.
letter-closure-review = Os yw’n dal i ddigwydd, gallwch ofyn i’ch cyngor am adolygiad achos (ASB case review). Yna mae’n rhaid i bawb a ddylai eich helpu edrych ar hyn gyda’i gilydd.
letter-survey = Mae ein gwaith ar eich adroddiad wedi dod i ben. Hoffen ni wybod sut oedd hyn i chi.
letter-survey-reminder = Yn ddiweddar fe ofynnon ni sut oedd hyn i chi. Os hoffech chi ddweud wrthyn ni, mae amser o hyd. Fyddwn ni ddim yn gofyn eto.
letter-survey-choice = Does dim rhaid i chi ateb. Rydyn ni’n cadw eich atebion ar wahân i’ch enw a’ch adroddiad.
letter-survey-link = Ateb y cwestiynau
letter-survey-until = Gallwch ateb tan { $date }.
letter-survey-other = Os byddai’n well gennych chi ateb dros y ffôn neu ar bapur, ffoniwch ni.

## To someone who saw or heard it

letter-witness-appointment = Hoffen ni gwrdd â chi a gwrando ar yr hyn a weloch neu a glywoch chi.
letter-witness-invitation = Efallai eich bod chi wedi gweld neu glywed rhywbeth a all ein helpu ni. Hoffen ni siarad â chi.
letter-witness-choice = Does dim rhaid i chi ddweud dim wrthyn ni. Byddwn ni’n defnyddio’r hyn a ddywedwch chi fel tystiolaeth dim ond os ydych chi’n cytuno.
letter-witness-call = Os hoffech chi siarad â ni, neu os oes angen cyfieithydd neu help arall arnoch chi, ffoniwch ni.
letter-witness-thanks = Diolch am ddweud wrthyn ni beth weloch neu glywoch chi. Mae’n help mawr i ni.
letter-witness-safe = Os bydd rhywun yn ceisio codi ofn arnoch chi am siarad â ni, dywedwch wrthyn ni ar unwaith.

## To someone who is said to have done it, or their tenant

letter-tenant = Rydyn ni’n ysgrifennu atoch chi am mai chi yw’r tenant. Chi sy’n gyfrifol am yr hyn mae’r bobl sy’n byw gyda chi, a’ch ymwelwyr, yn ei wneud.
letter-perpetrator-appointment = Rydyn ni’n edrych i mewn i fater a hoffen ni glywed eich ochr chi. Does dim wedi’i benderfynu.
letter-perpetrator-appointment-change = Gallwch ddod â rhywun gyda chi. Os na allwch chi ddod, ffoniwch ni cyn hynny a byddwn ni’n dod o hyd i amser arall.
letter-warning = Rhybudd yw’r llythyr hwn. Mae’n rhaid i’r hyn sydd wedi’i ddisgrifio yma stopio.
letter-warning-means = Gall hyn dorri’r cytundeb tenantiaeth. Os bydd yn parhau, efallai byddwn ni’n mynd i’r llys, a gallai’r cartref gael ei golli.
letter-warning-crime = Gall hyn fod yn drosedd hefyd. Yna gall yr heddlu weithredu, beth bynnag rydyn ni’n ei benderfynu.
letter-consequences = Fe ofynnon ni am gwrdd â chi, ond chafodd y cyfarfod mo’i gynnal.
letter-consequences-means = Efallai bydd rhaid i ni benderfynu nawr heb glywed eich ochr chi. Efallai byddwn ni’n mynd i’r llys, a gallai’r cartref gael ei golli.
letter-consequences-still = Gallwch siarad â ni o hyd. Ffoniwch ni’n fuan.
letter-perpetrator-outcome = Fe ysgrifennon ni atoch chi am fater roedden ni’n edrych i mewn iddo. Dyma sut daeth i ben.
letter-cost-recovery = Roedd difrod, ac rydyn ni wedi darganfod pwy sy’n gyfrifol amdano. Rydyn ni’n gofyn i chi dalu’r gost o’i drwsio.
letter-cost-recovery-pay = Os na allwch chi dalu’r cyfan ar unwaith, ffoniwch ni cyn y dyddiad talu.
letter-accused-unhappy = Os nad ydych chi’n cytuno, ffoniwch ni. Gallwch gwyno wrthyn ni, a gallwch ofyn am gyngor cyfreithiol.

## To partner agencies, the panel and reporting centres

letter-agency-email = Mae rhywbeth yr hoffen ni ei rannu â chi. Dydy e ddim yn y neges hon.
letter-agency-secure = Byddwn ni’n ei anfon yn ddiogel. Ffoniwch ni a rhowch ein cyfeirnod.
letter-agency-homelessness = Rydyn ni’n gofyn i chi helpu rhywun nad yw’n ddiogel gartref.
letter-agency-police = Hoffen ni i chi wybod y canlynol.
letter-agency-information = Rydyn ni’n gofyn i chi am y wybodaeth ganlynol.
letter-agency-community-safety = Rydyn ni’n dweud hyn wrthych chi fel ein partner diogelwch cymunedol.
letter-agency-support = Rydyn ni’n gofyn i chi gefnogi’r person sydd wedi’i enwi yma.
letter-agency-safeguarding = Rydyn ni’n poeni am ddiogelwch rhywun ac yn gofyn i chi weithredu.
letter-agency-works = Rydyn ni’n gofyn i chi wneud y gwaith hwn. Byddwch yn brydlon ac yn ystyriol: gall pobl yno fod wedi’u hypsetio.
letter-agency-landlord = Rydyn ni’n gofyn i chi siarad â’r person sydd wedi’i enwi yma, sy’n byw yn un o’ch cartrefi, ar eich pen eich hun neu gyda ni.
letter-agency-support-plan = Rydyn ni’n gofyn i chi adolygu cynllun cymorth a risgiau’r person sydd wedi’i enwi yma.
letter-agency-transfer = Rydyn ni’n gofyn i chi benderfynu am symud i gartref arall.
letter-agency-private = Mae’r llythyr hwn yn breifat. Dangoswch ef dim ond i bobl sydd ei angen er mwyn gweithredu.
letter-centre-receipt = Diolch. Mae’r hyn a anfonoch chi aton ni wedi cyrraedd.

## A message on the reader's own page

letter-message-notice = Mae neges i chi ar eich tudalen eich hun. Gallwch ei darllen gyda’ch rhif a’ch cod.
# Where an appointment is, why something is shared, and further reports of figures.
letter-place-home = Byddwn ni’n dod i’ch cartref.
letter-place-office = Dewch i’n swyddfa ni, os gwelwch yn dda.
letter-place-elsewhere = Byddwn ni’n cwrdd yn y lle y cytunon ni arno gyda chi.
letter-sharing-notice-crime = Rydyn ni’n gwneud hyn i atal trosedd, neu i helpu i ddarganfod pwy gyflawnodd un.
letter-sharing-notice-court = Rydyn ni’n gwneud hyn am fod llys, neu hawliau cyfreithiol rhywun, yn dibynnu arno.
letter-sharing-notice-protocol = Rydyn ni’n gwneud hyn o dan gytundeb sy’n dweud yn union pryd y cawn ni rannu rhywbeth, a beth.
digest-quarterly-report = Yr adroddiad chwarterol
digest-exception-report = Yr adroddiad ar un achos
