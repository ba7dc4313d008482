### What the public pages say, besides the questions.
### Plain, calm and kind. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## On every page

service-name = Heard
title-error = Gwall: { $title }
skip-link = Neidio i’r prif gynnwys
back = Yn ôl
continue = Parhau
optional = (dewisol)
exit-page = Gadael y dudalen hon
language-heading = Iaith
language-change = Newid iaith
footer-heading = Angen help?
footer-phone = Ffoniwch { $landlord } ar { $phone }. { $hours }.
footer-emergency = Os oes unrhyw un mewn perygl nawr, ffoniwch 999.
footer-start = Tudalen gychwyn
footer-return = Dod yn ôl at eich adroddiad
section-you = Amdanoch chi
section-happened = Beth ddigwyddodd
section-others = Pobl eraill
section-next = Beth sy’n digwydd nesaf
section-contact = Cadw mewn cysylltiad
section-equality = Cwestiynau amdanoch chi

## The start page

start-title = Dywedwch wrthyn ni beth ddigwyddodd
start-heading = Dywedwch wrthyn ni beth ddigwyddodd
start-lead = Oes rhywun wedi eich trin chi neu berson arall yn wael oherwydd pwy ydych chi, neu oherwydd pwy maen nhw’n meddwl ydych chi? Gallwch ddweud wrthyn ni yma. Byddwn ni’n eich credu chi.
start-for = Defnyddiwch hwn i ddweud wrth { $landlord } am gam-drin, bygythiadau, difrod neu unrhyw beth arall a gafodd ei wneud oherwydd hil, crefydd, anabledd, cyfeiriadedd rhywiol, bod yn drawsryweddol, oedran, rhyw, neu rywbeth arall am bwy yw rhywun.
start-who-heading = Pwy sy’n cael defnyddio hwn
start-who = Gallwch ddweud wrthyn ni os digwyddodd hyn i chi, os gwelsoch chi neu os clywsoch chi beth ddigwyddodd, neu os ydych chi’n helpu rhywun. Does dim angen prawf.
start-no-name-heading = Does dim rhaid i chi roi eich enw
start-no-name = Yr unig beth mae angen i chi ei wneud yw dweud wrthyn ni beth ddigwyddodd, yn eich geiriau eich hun neu drwy ddewis o restr. Gallwch adael bron pob cwestiwn heb ei ateb.
start-time = Mae’n cymryd tua 10 munud.
start-emergency-heading = Dydy hwn ddim ar gyfer argyfwng
start-emergency-999 = Os oes rhywun wedi cael anaf neu mewn perygl, neu os yw’r person yno o hyd, ffoniwch 999.
start-emergency-text = Os na allwch chi glywed neu siarad ar y ffôn: defnyddiwch y gwasanaeth cyfnewid testun ar 18000, neu anfonwch neges destun i 999 os yw eich ffôn wedi’i gofrestru gydag emergencySMS. I gofrestru, anfonwch y gair “register” mewn neges destun i 999.
start-emergency-101 = I siarad â’r heddlu pan nad yw’n argyfwng, ffoniwch 101.
start-next-heading = Beth sy’n digwydd nesaf
start-next-number = Byddwch chi’n cael rhif a chod. Gyda’r rhain gallwch ddod yn ôl a gweld beth rydyn ni wedi’i wneud.
start-next-contact = Os ydych chi am i ni gysylltu â chi, byddwn ni’n gwneud hynny yn y ffordd rydych chi’n dweud sy’n ddiogel.
start-next-letter = Byddwn ni’n ysgrifennu atoch chi i ddweud beth rydyn ni wedi’i ddarganfod a beth rydyn ni wedi’i wneud.
start-private-heading = Pwy sy’n gweld beth rydych chi’n ei ddweud wrthyn ni
start-private = Dim ond y staff sy’n delio ag adroddiadau fel eich un chi. Rydyn ni’n cloi’r hyn rydych chi’n ei ysgrifennu fel na all neb arall ei ddarllen. Dydyn ni ddim yn cadw cyfeiriad eich cyfrifiadur a dydyn ni ddim yn eich dilyn chi o gwmpas y rhyngrwyd.
start-private-limit = Os gallai plentyn neu rywun arall gael niwed difrifol, efallai y bydd rhaid i ni ddweud wrth bobl sy’n gallu helpu, hyd yn oed os ydych chi’n dweud na. Byddwn ni’n rhoi gwybod i chi os byddwn ni’n gwneud hynny, oni bai y byddai hynny’n rhoi rhywun mewn perygl.
start-exit-heading = Os oes angen i chi adael yn gyflym
start-exit = Mae botwm “Gadael y dudalen hon” ar bob tudalen ar ôl hon. Mae’n clirio beth rydych chi wedi’i deipio, ac yn agor tudalen dywydd. Dydy’r botwm ddim yn gallu clirio hanes eich porwr. Os yw rhywun yn edrych ar eich ffôn neu’ch cyfrifiadur, defnyddiwch ffenestr breifat, neu defnyddiwch ffôn neu gyfrifiadur arall sy’n ddiogel.
start-other-heading = Ffyrdd eraill o ddweud wrthyn ni
start-other-phone = Ffoniwch ni ar { $phone }. { $hours }. Gofynnwch am gyfieithydd, Iaith Arwyddion Prydain (BSL), print bras neu ffurflen bapur os oes angen.
start-other-online = Gallwch hefyd ddweud wrth yr heddlu ar-lein yn report-it.org.uk, neu fynd i ganolfan adrodd yn eich ardal chi.
start-now = Dechrau nawr
start-return = Mae gen i rif a chod yn barod

## Is anyone in danger

danger-title = Cyn i chi ddechrau
danger-heading = Oes unrhyw un mewn perygl nawr?
danger-hint = Er enghraifft: mae’r person yno o hyd, mae rhywun wedi cael anaf, neu efallai y bydd y person yn dod yn ôl yn fuan.
danger-yes = Oes
danger-no = Nac oes
stop-title = Cyn i chi ddechrau
stop-heading = Ffoniwch 999 nawr
stop-lead = Gall yr heddlu ddod atoch chi. Does dim rhaid i chi fod yn siŵr ei bod yn drosedd.
stop-call = Ffonio 999
stop-text = Os na allwch chi siarad ar y ffôn: ffoniwch 999 o ffôn symudol, arhoswch yn dawel, a gwasgwch 55 pan fydd llais yn gofyn i chi. Defnyddiwch y gwasanaeth cyfnewid testun ar 18000, neu anfonwch neges destun i 999 os yw eich ffôn wedi’i gofrestru gydag emergencySMS.
stop-kept = Dydyn ni ddim wedi cadw dim o’r hyn rydych chi wedi’i ddweud wrthyn ni hyd yn hyn.
stop-safe = Rwy’n ddiogel nawr ac rwyf am barhau

## Filling in the form

characters-most = Gallwch ysgrifennu hyd at { $max } o gymeriadau.
kept-until = Rydyn ni’n cadw eich atebion tan { $time }. Os na fyddwch chi’n gwneud dim am { $minutes } munud, byddwn ni’n eu dileu i’ch cadw chi’n ddiogel.
timing-out = Ymhen ychydig funudau byddwn ni’n dileu eich atebion i’ch cadw chi’n ddiogel.
timing-out-carry-on = Cadw fy atebion a pharhau
date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn
fresh-start = Mae mwy na { $minutes } munud wedi mynd heibio, felly rydyn ni wedi dileu eich atebion cynharach i’ch cadw chi’n ddiogel. Mae’r hyn rydych chi newydd ei ysgrifennu yma o hyd. Atebwch y cwestiynau cyn hwn eto os gallwch chi.
expired-title = Dechrau eto
expired-heading = Dydy eich atebion ddim yma bellach
expired-body = Rydyn ni’n dileu atebion pan na fydd dim yn digwydd am { $minutes } munud. Rydyn ni’n gwneud hyn i’ch cadw chi’n ddiogel. Os ydych chi wedi anfon eich adroddiad yn barod, mae’n ddiogel gyda ni: defnyddiwch eich rhif a’ch cod i’w weld.
expired-cookies = Os yw hyn yn digwydd o hyd, efallai fod eich porwr wedi’i osod i wrthod cwcis. Mae angen un ar y gwasanaeth hwn i ddal eich atebion nes i chi eu hanfon. Dydy’r cwci ddim yn dal dim byd arall.
expired-start = Dechrau eto
too-many-at-once = Mae llawer o bobl yn defnyddio hwn ar hyn o bryd. Does dim o’r hyn rydych chi wedi’i ysgrifennu wedi’i golli. Arhoswch ychydig eiliadau, yna gwasgwch y botwm eto.

## What is wrong with an answer

errors-heading = Mae problem
error-missing = Dewiswch ateb
error-missing-text = Ysgrifennwch ateb
error-too-long = Mae hwn yn rhy hir. Mae ynddo { $count } o gymeriadau, ac mae lle i { $max }. Does dim wedi’i golli: gallwch ei wneud yn fyrrach, neu ysgrifennu’r gweddill o dan “Unrhyw beth arall?”
error-not-a-choice = Dewiswch un o’r atebion yn y rhestr
error-date-impossible = Dydy’r dyddiad hwn ddim yn bod. Ysgrifennwch rifau, fel 27 3 2026. Gallwch roi’r mis a’r flwyddyn yn unig, neu’r flwyddyn yn unig
error-date-future = Dydy’r dyddiad hwn ddim wedi dod eto. Rhowch ddyddiad heddiw neu ddyddiad cynharach
error-date-order = Mae’r diwedd cyn y dechrau. Newidiwch un o’r dyddiadau
error-email = Dydy hwn ddim yn edrych fel cyfeiriad e-bost. Ysgrifennwch un fel enw@example.com
error-phone = Ysgrifennwch rif ffôn gyda digidau ynddo, neu gadewch hwn yn wag
error-unreadable = Wnaeth rhai llythrennau ddim ein cyrraedd ni’n iawn. Rydyn ni wedi’u marcio â �. Ysgrifennwch nhw eto
error-nothing-told = Dywedwch wrthyn ni beth ddigwyddodd: dewiswch rywbeth yma, neu ewch yn ôl a’i ysgrifennu yn eich geiriau eich hun

## Check your answers

check-title = Gwirio eich atebion
check-heading = Gwiriwch eich atebion cyn eu hanfon
check-lead = Gallwch newid unrhyw beth. Mae’n iawn gadael cwestiynau heb eu hateb.
check-not-provided = Heb ei ateb
check-change = Newid
check-send-heading = Anfon eich adroddiad
check-send = Pan fyddwch chi’n ei anfon, byddwn ni’n ei ddarllen ac yn dechrau gweithredu. I ddweud mwy wrthon ni wedyn, dewch yn ôl gyda’ch rhif a’ch cod, neu ffoniwch ni ar { $phone }.
check-sending = Mae eich adroddiad ar ei ffordd. Arhoswch funud, yna edrychwch ar y dudalen hon eto.
check-send-button = Anfon yr adroddiad
check-incomplete = Atebwch hwn cyn anfon

## The report is received

received-title = Diolch
received-heading = Mae eich adroddiad wedi ein cyrraedd ni
received-number = Eich rhif
received-code = Eich cod
received-code-once = Dim ond nawr rydyn ni’n dangos y cod hwn. Dydyn ni ddim yn ei gadw, felly allwn ni ddim ei roi i chi eto.
received-code-why = Gyda’ch rhif a’ch cod gallwch ddod yn ôl, gweld beth rydyn ni wedi’i wneud a darllen ein llythyrau. Cadwch nhw lle na fydd neb arall yn dod o hyd iddyn nhw.
received-print = I gadw’r dudalen hon, gallwch ei hargraffu, neu gadw’r rhif a’r cod mewn ffeil.
received-save = Cadw’r rhif a’r cod
received-file-name = reference.txt
received-file-number = Rhif: { $number }
received-file-code = Cod: { $code }
received-file-phone = Ffôn: { $phone }
received-next-heading = Beth sy’n digwydd nesaf
received-by-contact = Byddwn ni’n cysylltu â chi am y tro cyntaf erbyn { $date }, yn y ffordd rydych chi wedi dweud sy’n ddiogel.
received-by-message = Bydd gennyn ni neges i chi erbyn { $date }. Dewch yn ôl gyda’ch rhif a’ch cod i’w darllen.
received-by-none = Rydych chi wedi gofyn i ni beidio â chysylltu â chi, felly wnawn ni ddim. Gallwch ddod yn ôl gyda’ch rhif a’ch cod unrhyw bryd.
received-by-letter = Byddwn ni’n ysgrifennu atoch chi erbyn { $date }, i ddweud beth rydyn ni wedi’i ddarganfod a beth byddwn ni’n ei wneud nesaf.
received-by-letter-here = Bydd ein llythyr yma i chi erbyn { $date }. Dewch yn ôl gyda’ch rhif a’ch cod i’w ddarllen.
received-repairs = Os oes difrod neu graffiti, tynnwch lun cyn i neb ei lanhau neu ei drwsio.
received-email = Rydyn ni’n anfon e-bost i’r cyfeiriad rydych chi wedi’i roi. Dydy’r e-bost ddim yn dweud beth rydych chi wedi’i ddweud wrthyn ni.
received-contact-us = I siarad â ni, ffoniwch { $phone } a rhowch eich rhif. { $hours }.
received-evidence-heading = Cadwch beth sydd gennych chi
received-evidence-photos = Cadwch luniau, negeseuon, llythyrau a recordiadau. Peidiwch â’u dileu na’u newid.
received-evidence-diary = Ysgrifennwch beth sy’n digwydd, pryd, ble, a phwy welodd, cyn gynted ag y gallwch chi.
received-evidence-cctv = Mae camerâu yn aml yn dileu eu lluniau ar ôl ychydig ddyddiau. Dywedwch wrthyn ni’n fuan os oedd camera yno.
received-evidence-injury = Os ydych chi wedi cael anaf, ewch i weld meddyg a gofynnwch i’r meddyg wneud cofnod ohono.
received-support-heading = Pobl sy’n gallu eich helpu chi
received-support-lead = Gallwch siarad â nhw hyd yn oed os nad ydych chi am siarad â ni na’r heddlu.
received-support-checked = Dyddiad y manylion hyn: { $date }. Efallai eu bod wedi newid ers hynny.
received-equality-heading = Allwch chi ateb ychydig mwy o gwestiynau?
received-equality = Cwestiynau amdanoch chi ydyn nhw, a does dim rhaid ateb yr un ohonyn nhw. Maen nhw’n ein helpu ni i weld a ydyn ni’n trin pawb yn deg. Rydyn ni’n cadw’r atebion ar wahân i’ch adroddiad.
received-equality-link = Ateb cwestiynau amdanoch chi
received-equality-done = Diolch am ateb y cwestiynau amdanoch chi.
received-finish = Gorffen a chlirio’r dudalen hon
received-finish-note = Gwnewch hyn pan fydd eich rhif a’ch cod gennych chi, yn enwedig ar ffôn neu gyfrifiadur mae pobl eraill yn ei ddefnyddio.
finished-title = Wedi gorffen
finished-heading = Rydych chi wedi gorffen
finished-body = Rydyn ni wedi clirio eich rhif a’ch cod o’r porwr hwn. Caewch y ffenestr hefyd.

## The equality questions

equality-title = Cwestiynau amdanoch chi
equality-heading = Cwestiynau amdanoch chi
equality-lead = Does dim rhaid i chi ateb. Dim ond i gyfrif rydyn ni’n defnyddio’r atebion, a does neb yn gallu gweld i ba adroddiad maen nhw’n perthyn.
equality-start = Ateb y cwestiynau
equality-skip = Dim diolch, peidio â’u hateb
equality-check-heading = Gwiriwch eich atebion amdanoch chi
equality-send = Anfon yr atebion hyn

## Coming back

return-title = Eich adroddiad
return-heading = Dewch yn ôl at eich adroddiad
return-lead = Defnyddiwch y rhif a’r cod a gawsoch chi pan ddywedoch chi wrthyn ni beth ddigwyddodd.
return-number = Rhif
return-number-hint = 8 o lythrennau a digidau, fel 7K3M-9Q2X
return-code = Cod
return-code-hint = 16 digid, fel 1234 5678 9012 3456
return-open = Agor
return-wrong = Dydy’r rhif a’r cod ddim yn mynd gyda’i gilydd. Edrychwch ar y ddau a rhowch gynnig arall arni
return-number-wrong = Dydy’r rhif hwn ddim yn gyfan. Mae 8 o lythrennau a digidau ynddo. Edrychwch arno a rhowch gynnig arall arni
return-code-wrong = Mae 16 digid yn y cod. Edrychwch arno a rhowch gynnig arall arni
return-slow = Mae llawer o gynigion wedi bod gyda’r rhif hwn. Arhoswch { $seconds } eiliad, yna rhowch gynnig arall arni. Mae eich adroddiad yn ddiogel
yours-title = Eich adroddiad
yours-heading = Y sefyllfa hyd yn hyn
yours-number = Eich rhif: { $number }
yours-received = Dyddiad cael eich adroddiad: { $date }.
yours-promises = Beth rydyn ni wedi’i addo
yours-promise-contact = Cysylltu â chi am y tro cyntaf: erbyn { $date }
yours-promise-letter = Llythyr i chi: erbyn { $date }
yours-promise-met = Wedi’i wneud: { $date }
yours-letters = Llythyrau oddi wrthyn ni
yours-no-letters = Does dim llythyrau eto.
yours-letter-on = Dyddiad ysgrifennu: { $date }
yours-not-shown = I’ch cadw chi’n ddiogel, dydyn ni ddim yn dangos yma beth rydych chi wedi’i ddweud wrthyn ni.
yours-close = Cau’r dudalen hon

## A few questions once the work has ended; and the pages of links in letters

answer-title = Ychydig o gwestiynau
answer-heading = Sut wnaethon ni?
answer-lead = Fe gysylltoch chi â ni. Helpwch ni i wneud yn well. Gallwch adael allan unrhyw gwestiwn, neu bob un ohonyn nhw.
answer-private = Rydyn ni’n cadw eich atebion ar wahân i’ch adroddiad, ac yn eu cyfrif gydag atebion pobl eraill. Dydy’r swyddogion fu’n gweithio gyda chi ddim yn eu gweld.
answer-private-limit = Os ydych chi’n ateb bod rhywbeth wedi mynd yn wael, neu nad ydych chi’n teimlo’n fwy diogel, byddwn ni’n dweud wrth reolwr er mwyn i ni allu helpu. Fydd y rheolwr ddim yn cael gwybod eich atebion.
answer-otherwise = Gallwch hefyd ateb dros y ffôn, neu ofyn am y cwestiynau ar bapur: ffoniwch { $phone }.
answer-until = Gallwch ateb yma tan { $date }.
answer-send = Anfon fy atebion
answer-decline = Dydw i ddim am ateb
answer-not-sent = Chafodd eich atebion ddim eu hanfon. Maen nhw’n dal ar y dudalen hon. Arhoswch funud, yna pwyswch y botwm eto.
thanks-title = Diolch
thanks-heading = Diolch am eich atebion
thanks-body = Maen nhw’n ein helpu ni i wneud yn well, i chi ac i eraill.
thanks-low = Mae’n ddrwg gennyn ni fod rhywbeth wedi mynd yn wael. Bydd rheolwr yn edrych ar sut gweithion ni gyda chi.
thanks-unsafe = Mae’n ddrwg gennyn ni nad ydych chi’n teimlo’n fwy diogel. Bydd rheolwr yn cysylltu â chi yn y ffordd rydych chi wedi dweud sy’n ddiogel. Gallwch hefyd ein ffonio ni nawr ar { $phone }.
thanks-close = Gallwch gau’r dudalen hon nawr.
declined-heading = Mae hynny’n iawn
declined-body = Fyddwn ni ddim yn gofyn i chi am hyn eto.
yours-answer-button = Ateb ychydig o gwestiynau
mail-title = E-bost oddi wrthyn ni
mail-heading = Stopio e-byst oddi wrthyn ni?
mail-lead = Pwyswch y botwm a fydd dim byd arall yn dod atoch chi oddi wrthyn ni drwy e-bost.
mail-letters = Bydd ein llythyrau ar eich tudalen eich hun. Gallwch eu darllen yno gyda’ch rhif a’ch cod.
mail-stop = Stopio e-byst
mail-stopped-heading = Rydyn ni wedi stopio anfon e-byst atoch chi
mail-stopped = Fydd dim byd arall yn dod drwy e-bost. Gall un sydd eisoes ar ei ffordd gyrraedd o hyd.
mail-asked = Bydd un ohonon ni’n holi sut hoffech chi glywed gennyn ni.
mail-again = I gael e-byst eto, dywedwch hynny ar eich tudalen eich hun, ffoniwch ni ar { $phone } neu dywedwch wrth y swyddog sy’n gweithio gyda chi.
link-title = Dydy’r ddolen hon ddim yn gweithio
link-used-heading = Mae’r ddolen hon wedi’i defnyddio
link-used-body = Mae eich atebion gennyn ni, neu fe ddywedoch chi nad ydych chi am ateb. Diolch. Does dim byd arall i’w wneud.
link-expired-heading = Dydy’r ddolen hon ddim yn gweithio mwyach
link-expired-body = Dim ond am gyfnod roedd hi’n gweithio. Gallwch ddweud eich barn wrthyn ni o hyd: ffoniwch ni.
link-unknown-heading = Dydyn ni ddim yn adnabod y ddolen hon
link-unknown-body = Efallai bod rhan ohoni ar goll, neu ei bod yn hen iawn. Agorwch hi o’r llythyr eto, neu copïwch y cyfan. Beth bynnag roeddech chi am ei wneud yma, gallwch ei wneud dros y ffôn hefyd.

## When something goes wrong

missing-title = Heb ddod o hyd i’r dudalen
missing-heading = Allwn ni ddim dod o hyd i’r dudalen hon
missing-body = Gwiriwch y cyfeiriad, neu ewch i’r dudalen gychwyn. Os oeddech chi’n dweud rhywbeth wrthon ni, defnyddiwch fotwm Yn ôl eich porwr.
large-title = Gormod ar unwaith
large-heading = Roedd hynny’n ormod i’w anfon ar unwaith
large-body = Ewch yn ôl a gwnewch eich ateb yn fyrrach. Mae’r hyn rydych chi wedi’i anfon cyn hyn yma o hyd.
cross-title = Nid o’r fan hon
cross-heading = Ddaeth hwn ddim o’n tudalen ni
cross-body = I’ch cadw chi’n ddiogel, dim ond atebion sy’n cael eu hanfon o’n tudalennau ni rydyn ni’n eu derbyn. Does dim o’r hyn rydych chi wedi’i ddweud wrthyn ni wedi newid.
trouble-title = Aeth rhywbeth o’i le
trouble-heading = Mae problem ar ein hochr ni
trouble-body = Does dim o’r hyn rydych chi wedi’i anfon aton ni cyn hyn wedi’i golli. Arhoswch funud, yna ewch yn ôl a rhowch gynnig arall arni. Gallwch hefyd ddweud wrthyn ni dros y ffôn.
busy-title = Rhowch gynnig arall arni cyn bo hir
busy-heading = Mae llawer o bobl yn defnyddio hwn ar hyn o bryd
method-title = Ddim yn bosibl
method-heading = Dydy’r dudalen hon ddim yn gallu gwneud hynny
method-body = Ewch yn ôl a defnyddiwch y botymau ar y dudalen. Mae’r hyn rydych chi wedi’i anfon cyn hyn yma o hyd.

## A date and a time. Small "dydd": dates stand after "erbyn" or a colon, where Welsh has no mutation.

date-only = { $weekday ->
    [monday] dydd Llun
    [tuesday] dydd Mawrth
    [wednesday] dydd Mercher
    [thursday] dydd Iau
    [friday] dydd Gwener
    [saturday] dydd Sadwrn
   *[sunday] dydd Sul
 } { $day } { month-name } { $year }
date-and-time = { date-only }, { $time }
month-name = { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
 }
month-and-year = { month-name } { $year }

## When the telephone answers, where the landlord has not said

usual-hours = Dydd Llun i ddydd Gwener, 9am i 5pm

## The reporter's own page

return-carried = Roedd eich tudalen wedi cau i’ch cadw chi’n ddiogel. Dydy’r hyn ysgrifennoch chi ddim wedi’i golli: agorwch eich adroddiad eto, a bydd yno.
yours-not-sent = Chafodd yr hyn ysgrifennoch chi ddim ei anfon. Mae’n dal ar y dudalen hon. Arhoswch funud, yna pwyswch y botwm eto.
yours-waiting = Beth sy’n aros amdanoch chi
yours-unread = { $number ->
    [zero] Does dim negeseuon newydd
    [one] Darllen ein neges newydd
    [two] Darllen { $number } neges newydd oddi wrthyn ni
    [few] Darllen { $number } neges newydd oddi wrthyn ni
    [many] Darllen { $number } neges newydd oddi wrthyn ni
   *[other] Darllen { $number } neges newydd oddi wrthyn ni
 }
yours-sign = Darllen y cynllun a’i lofnodi, os yw’n iawn
yours-ending = Dweud wrthyn ni a ydych chi’n cytuno i ni gau eich adroddiad
yours-promise-answer = Ateb i’ch neges: erbyn { $date }
yours-look-again = Fyddwn ni ddim yn cysylltu â chi. I weld beth sy’n newydd, edrychwch yma eto ar y dyddiad hwn: { $date }.
yours-can = Beth allwch chi ei wneud yma
yours-go-messages = Anfon neges aton ni, a darllen ein negeseuon ni
yours-go-more = Ychwanegu at yr hyn rydych chi wedi’i ddweud wrthyn ni
yours-go-diary = Ysgrifennu beth sydd wedi digwydd ers hynny
yours-go-plan = Gweld y cynllun ac ymateb iddo
yours-go-consents = Dweud pwy sy’n cael gwybod
yours-go-contact = Dweud sut a phryd cawn ni gysylltu â chi
yours-go-ending = Dweud a ydych chi’n cytuno i ni gau eich adroddiad
yours-go-again = Gofyn i ni agor eich adroddiad eto
yours-go-unhappy = Beth allwch chi ei wneud os nad ydych chi’n hapus â ni
yours-close-note = Caewch y dudalen hon pan fyddwch chi wedi gorffen, yn enwedig ar ffôn neu gyfrifiadur mae pobl eraill yn ei ddefnyddio.
code-taken-out = [rhif wedi’i adael allan]
code-was-taken-out = Roedd rhif ag 16 digid yn yr hyn ysgrifennoch chi. Efallai mai eich cod yw hwn, felly rydyn ni wedi’i adael allan. Cadwch eich cod i chi’ch hun: fyddwn ni byth yn gofyn amdano.
survey-closed = Does dim modd ateb y cwestiynau yma mwyach. I ddweud eich barn wrthyn ni, ffoniwch ni.

message-heading = Negeseuon
message-lead = Ysgrifennwch mewn unrhyw iaith. Byddwn ni’n darllen eich neges ac yn ateb yma.
message-send = Anfon y neges
message-done = Mae eich neges wedi ein cyrraedd ni.
message-none = Does dim negeseuon eto.
message-answer-by = Byddwn ni’n ateb erbyn { $date }.
message-from-us = Oddi wrthyn ni, { $date }
message-from-you = Oddi wrthych chi, { $date }
message-translated = Yr un neges, wedi’i chyfieithu:
message-seen = Wedi’i darllen gennyn ni: { $date }
asked-by = (os gallwch chi, erbyn { $date })

more-heading = Dywedwch fwy wrthyn ni
more-lead = Gallwch ychwanegu unrhyw beth anghofioch chi ei ddweud, neu rydych chi wedi dod i’w wybod ers hynny. Os oes rhywbeth newydd wedi digwydd, ysgrifennwch amdano yn eich dyddiadur.
more-send = Anfon
more-done = Rydyn ni wedi ychwanegu hyn at eich adroddiad.

diary-heading = Eich dyddiadur
diary-lead = Ysgrifennwch bob peth sy’n digwydd: pryd, ble, beth, a phwy welodd. Mae’n ein helpu ni, ac mae’n helpu os bydd rhaid i rywun benderfynu yn nes ymlaen. Mae pob cofnod yn dod aton ni pan fyddwch chi’n ei anfon.
diary-send = Anfon y cofnod hwn
diary-done = Mae’r cofnod yn eich dyddiadur, ac mae wedi ein cyrraedd ni.
diary-none = Does dim yn eich dyddiadur eto.
diary-entered = Dyddiad ysgrifennu: { $date }

reach-heading = Sut cawn ni gysylltu â chi
reach-lead = Mae’r hyn rydych chi’n ei ddewis yma yn cyfrif o hyn ymlaen. Gallwch ei newid unrhyw bryd.
reach-send = Cadw
reach-done = Rydyn ni wedi newid sut rydyn ni’n cysylltu â chi.
reached-email = Ar hyn o bryd rydyn ni’n ysgrifennu atoch chi drwy e-bost.
reached-post = Ar hyn o bryd rydyn ni’n ysgrifennu atoch chi drwy’r post.
reached-phone = Ar hyn o bryd rydyn ni’n eich ffonio chi.
reached-here = Ar hyn o bryd mae popeth i chi ar y dudalen hon, a dydyn ni ddim yn cysylltu â chi.
reached-nobody = Rydych chi wedi gofyn i ni beidio â chysylltu â chi. Mae popeth ar y dudalen hon.
reached-as-said = Ar hyn o bryd rydyn ni’n cysylltu â chi yn y ffordd ddewisoch chi pan ddywedoch chi wrthyn ni beth ddigwyddodd.

ending-heading = Gawn ni gau eich adroddiad?
ending-lead = Rydyn ni’n meddwl bod ein gwaith arno wedi gorffen. Gallwch gytuno neu ddweud na. Os byddwch chi’n dweud na, bydd un o’n rheolwyr yn siarad â chi’n gyntaf.
ending-send = Anfon fy ateb
ending-done = Diolch. Mae eich ateb wedi ein cyrraedd ni.

again-heading = Agor eich adroddiad eto
again-lead = Os oes rhywbeth o’i le o hyd, neu os yw wedi dechrau eto, dywedwch wrthyn ni. Bydd rheolwr yn edrych arno ac yn ateb yma.
again-send = Gofyn am ei agor eto
again-done = Rydyn ni wedi gofyn i reolwr edrych arno.

consents-heading = Pwy sy’n cael gwybod
consents-lead = Fydd neb o’r tu allan yn cael gwybod heb i chi gytuno. Gallwch newid pob ateb unrhyw bryd. Allwn ni ddim cymryd yn ôl beth rydyn ni wedi’i rannu’n barod, ond fyddwn ni ddim yn rhannu mwy.
consents-danger = Os yw bywyd rhywun mewn perygl, neu os yw’r gyfraith yn dweud bod rhaid i ni, efallai y bydd rhaid i ni ddweud wrth eraill beth bynnag. Os yw’n ddiogel, byddwn ni’n dweud wrthych chi’n gyntaf.
consents-send = Cadw fy atebion
consents-done = Rydyn ni wedi newid eich atebion. Maen nhw’n cyfrif o hyn ymlaen.
consents-same = Wnaethoch chi ddim newid dim, felly mae popeth yn aros fel roedd.
consents-yes-since = Fe ddywedoch chi “ie” ({ $date }).
consents-no-since = Fe ddywedoch chi “na” ({ $date }).
consents-not-asked = Dydych chi ddim wedi rhoi ateb eto.

plan-heading = Y cynllun
plan-agreed = Fe wnaethon ni’r cynllun hwn gyda chi ({ $date }).
plan-signed-on = Fe lofnodoch chi’r cynllun ({ $date }).
plan-disputed = Rydych chi wedi rhoi ateb sydd ddim yr un fath â’r cynllun hwn. Byddwn ni’n siarad â chi ac yn gwneud un newydd. Fyddwn ni ddim yn gwneud dim heb i chi gytuno.
plan-lead = Rhowch ateb i bob peth. Fyddwn ni ddim yn gwneud dim heb i chi gytuno, a gallwch newid eich meddwl unrhyw bryd.
plan-due = (erbyn { $date })
plan-note = Unrhyw beth yr hoffech chi ei ddweud am y cynllun
plan-send = Anfon fy atebion
plan-answered = Mae eich atebion wedi ein cyrraedd ni. Maen nhw’n cyfrif o hyn ymlaen.
plan-signed = Diolch. Rydych chi wedi llofnodi’r cynllun.
plan-same = Wnaethoch chi ddim newid dim, felly mae’r cynllun yn aros fel roedd.
plan-newer = Mae cynllun mwy diweddar. Edrychwch arno’n gyntaf, yna atebwch.
plan-sign-heading = Llofnodi’r cynllun
plan-sign-lead = Os yw’r cynllun yn iawn, ysgrifennwch eich enw. Dyna yw eich llofnod.
plan-sign = Llofnodi

unhappy-heading = Os nad ydych chi’n hapus â ni
unhappy-lead = Gallwch ddweud hynny bob amser. Dydy hynny’n newid dim ar sut rydyn ni’n eich trin chi a’ch adroddiad.
unhappy-tell-officer = Ysgrifennu aton ni yma’n gyntaf, os hoffech chi
unhappy-complaint-heading = Cwyno wrthyn ni
unhappy-complaint = Ffoniwch ni ar { $phone } a dywedwch eich bod chi am gwyno, neu ysgrifennwch hynny mewn neges. Bydd rhywun arall yn edrych ar eich cwyn, nid y swyddog sy’n delio â’ch adroddiad.
unhappy-review-heading = Gofyn am adolygiad achos (ASB case review)
unhappy-review = Os ydych chi wedi dweud wrthyn ni neu wrth eraill dair gwaith mewn chwe mis, a bod hyn yn dal i fynd ymlaen, gallwch ofyn i’ch cyngor am adolygiad. Yna mae’n rhaid i bawb a ddylai eich helpu edrych ar hyn gyda’i gilydd.
unhappy-review-how = Gofynnwch i’ch cyngor am yr “ASB case review”. Gall rhywun rydych chi’n ymddiried ynddyn nhw ofyn ar eich rhan.
unhappy-ombudsman-heading = Gofyn i rywun o’r tu allan
unhappy-ombudsman-england = Yn Lloegr: os nad yw ein hateb yn helpu, gall yr Ombwdsmon Tai (Housing Ombudsman) edrych ar hyn. Mae hynny am ddim. Ffoniwch 0300 111 3000.
unhappy-ombudsman-wales = Yng Nghymru: Ombwdsmon Gwasanaethau Cyhoeddus Cymru (Public Services Ombudsman for Wales). Mae hynny am ddim. Ffoniwch 0300 790 0203.
unhappy-ombudsman-scotland = Os nad yw ein hateb yn helpu, gall Ombwdsmon Gwasanaethau Cyhoeddus yr Alban (Scottish Public Services Ombudsman) edrych ar hyn. Mae hynny am ddim. Ffoniwch 0800 377 7330.
unhappy-ombudsman-northern-ireland = Os nad yw ein hateb yn helpu, gall Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon (Northern Ireland Public Services Ombudsman) edrych ar hyn. Mae hynny am ddim. Ffoniwch 0800 34 34 24.
unhappy-no-harm = Bydd y gwaith ar eich adroddiad yn mynd ymlaen tra bydd eraill yn edrych ar hyn.

## Photos and other files

files-title = Ychwanegu ffeiliau
files-heading = Ychwanegu lluniau neu ffeiliau eraill
files-lead = Gallwch ychwanegu lluniau, fideos, recordiadau sain a dogfennau. Nid oes rhaid i chi.
files-private = Rydym yn cloi pob ffeil cyn gynted ag y mae'n cyrraedd. Dim ond y bobl sy'n delio â'ch adroddiad sy'n gallu ei hagor.
files-limits = { $number ->
    [one] Un ffeil, hyd at { $size } MB.
   *[other] Hyd at { $number } ffeil, pob un hyd at { $size } MB.
 }
files-kinds = Lluniau, fideos, sain, ffeiliau PDF, Word a thestun.
files-choose = Dewiswch eich ffeiliau
files-add = Ychwanegu'r ffeiliau hyn
files-wait = Gall ffeil fawr gymryd ychydig funudau. Arhoswch ar y dudalen hon nes ei bod wedi cyrraedd.
files-added = Ffeiliau rydych wedi'u hychwanegu
files-remove = Tynnu
files-full = { $number ->
    [one] Rydych wedi ychwanegu un ffeil, ac nid oes lle i ragor. I ychwanegu un arall, tynnwch hon yn gyntaf.
   *[other] Rydych wedi ychwanegu { $number } ffeil, ac nid oes lle i ragor. I ychwanegu un arall, tynnwch un yn gyntaf.
 }
files-link = Ychwanegu lluniau neu ffeiliau
files-row = Lluniau a ffeiliau
files-still = Mae'r hyn a ychwanegwyd gennych o'r blaen yn dal yma.
files-wrong-none = Dewiswch ffeil yn gyntaf
files-wrong-empty = Nid oes dim yn { $name }
files-wrong-too-big = Mae { $name } yn rhy fawr. Gall ffeil fod hyd at { $size } MB
files-wrong-kind = Ni allwn gymryd { $name }. Ychwanegwch lun, fideo, recordiad sain, neu ffeil PDF, Word neu destun
files-wrong-too-many = { $count ->
    [one] Ni chafodd 1 ffeil ei hychwanegu
   *[other] Ni chafodd { $count } ffeil eu hychwanegu
 }: { $number ->
    [one] mae lle i un ffeil
   *[other] mae lle i { $number } ffeil
 }
files-wrong-cut-off = Ni chyrhaeddodd { $name } yn gyfan. Rhowch gynnig arall arni
files-wrong-broken = Ni chyrhaeddodd popeth a anfonwyd gennych. Edrychwch ar eich rhestr o ffeiliau a rhowch gynnig arall arni
files-wrong-trouble = Ni allem gadw { $name }. Ein problem ni yw hon. Rhowch gynnig arall arni ymhen ychydig funudau
files-wrong-sent = Daeth { $name } ar ôl i'ch adroddiad gael ei anfon, felly nid yw'n rhan ohono
files-done = Mae eich ffeiliau gyda ni. Gall y bobl sy'n delio â'ch adroddiad eu hagor.
files-count = { $count ->
    [one] Mae gan yr adroddiad hwn un ffeil.
   *[other] Mae gan yr adroddiad hwn { $count } ffeil.
 }
files-full-later = { $number ->
    [one] Mae gan yr adroddiad hwn un ffeil, ac nid oes lle i ragor. Ffoniwch ni os oes gennych rywbeth arall i'w ddangos.
   *[other] Mae gan yr adroddiad hwn { $number } ffeil, ac nid oes lle i ragor. Ffoniwch ni os oes gennych rywbeth arall i'w ddangos.
 }
yours-go-files = Ychwanegu lluniau neu ffeiliau eraill

## Leaving at once, hiding that one was here, and staying longer

exit-leaving = Yn llwytho
exit-two-more = Shift, pwyswch 2 waith eto i adael.
exit-one-more = Shift, pwyswch unwaith eto i adael.
exit-stays = Rydych chi ar y dudalen hon o hyd. Pwyswch Shift 3 gwaith i adael.
footer-leaving = Sut i adael yn gyflym
leaving-title = Gadael yn gyflym
leaving-heading = Gallwch chi adael ar unrhyw adeg
leaving-button = O hyn ymlaen mae botwm coch “Gadael y dudalen hon” ar frig pob tudalen. Pwyswch y botwm os daw rhywun yn agos, neu os ydych chi am stopio.
leaving-shift = Gallwch chi hefyd bwyso’r fysell Shift 3 gwaith.
leaving-does = Mae’n clirio beth rydych chi wedi’i deipio, ac yn agor tudalen dywydd yn lle ein tudalen ni.
leaving-history = Dydy’r botwm ddim yn gallu clirio hanes eich porwr. Mae rhywun sy’n edrych yno yn gallu gweld eich bod chi wedi bod ar ein gwefan.
hiding-link = Sut i guddio eich bod chi wedi bod yma
hiding-title = Eich preifatrwydd ar-lein
hiding-heading = Sut i guddio eich bod chi wedi bod yma
hiding-lead = Os yw rhywun yn edrych ar eich ffôn neu’ch cyfrifiadur, gall y camau hyn helpu. Does dim rhaid i chi wneud pob un.
hiding-private-heading = Defnyddio ffenestr breifat
hiding-private = Dydy ffenestr breifat ddim yn cadw rhestr o’r tudalennau rydych chi’n edrych arnyn nhw. Agorwch un yn gyntaf, yna dewch yn ôl i’r wefan hon. Caewch y ffenestr ar ôl gorffen.
hiding-private-chrome = Chrome, Edge a Samsung Internet: agorwch y ddewislen gyda’r tri dot neu’r tair llinell. Dewiswch “New Incognito window”, “New InPrivate window” neu “Turn on Secret mode”.
hiding-private-safari = Safari ar iPhone: pwyswch y botwm gyda’r ddau sgwâr, yna dewiswch “Private”. Ar Mac: dewiswch “File”, yna “New Private Window”.
hiding-private-firefox = Firefox: agorwch y ddewislen gyda’r tair llinell. Dewiswch “New private window”.
hiding-history-heading = Tynnu ein tudalennau o’r hanes
hiding-history = Mae porwr yn cadw rhestr o’r tudalennau rydych chi’n edrych arnyn nhw. Gallwch chi dynnu dim ond ein rhai ni.
hiding-history-computer = Ar y rhan fwyaf o gyfrifiaduron: pwyswch Ctrl a H gyda’i gilydd. Ar Mac: pwyswch Cmd a Y. Chwiliwch am enw’r wefan hon, a dileu pob llinell gyda’r enw hwnnw.
hiding-history-phone = Ar ffôn: agorwch ddewislen y porwr a dewis “History”. Ar iPhone: pwyswch y llyfr, yna’r cloc. Llithrwch bob un o’n llinellau i’r chwith, neu bwyso’r groes wrth ei hochr.
hiding-history-some = Peidiwch â dileu popeth. Gallai hanes sy’n wag yn sydyn wneud i rywun ofyn pam.
hiding-shared-heading = Dyfeisiau sy’n cael eu rhannu neu eu gwylio
hiding-shared = Os ydych chi’n rhannu cyfrif gyda rhywun, gallai eich hanes ymddangos ar ei ffôn neu ei gyfrifiadur hefyd.
hiding-watched = Mae apiau sy’n dangos i rywun arall beth rydych chi’n ei wneud ar eich ffôn. Dydy ffenestr breifat ddim yn eu hatal.
hiding-watched-signs = Gallai rhywun fod yn defnyddio un os yw’n gwybod pethau dydych chi ddim wedi’u dweud wrth neb, neu os oedd eich ffôn ganddo am dipyn.
hiding-safer = Y peth mwyaf diogel yw defnyddio ffôn neu gyfrifiadur does neb arall yn edrych arno: mewn llyfrgell, yng nghartref ffrind neu yn y gwaith. Gallwch chi hefyd ein ffonio.
hiding-cannot-heading = Beth does neb yn gallu ei guddio
hiding-cannot = Mae rhai pethau’n aros, beth bynnag rydych chi’n ei wneud yma.
hiding-cannot-network = Gall pwy bynnag sy’n rhedeg y cysylltiad rhyngrwyd, gartref, yn y gwaith neu mewn caffi, weld eich bod chi wedi agor y wefan hon. Dydyn nhw ddim yn gallu gweld beth rydych chi wedi’i ddarllen na’i ysgrifennu.
hiding-cannot-saved = Mae beth rydych chi’n ei argraffu neu’n ei gadw yn aros lle rydych chi wedi’i roi: edrychwch yn eich lawrlwythiadau. Mae e-bost gennym ni yn aros yn eich mewnflwch nes i chi ei ddileu.
hiding-we-heading = Beth rydyn ni’n ei wneud
hiding-we = Dydyn ni ddim yn cadw cyfeiriad eich ffôn neu’ch cyfrifiadur. Dydy ein teitlau ddim yn dweud beth rydych chi wedi’i ddweud wrthon ni, a dim ond os ydych chi wedi dewis hynny mae ein negeseuon e-bost yn ei ddweud. Mae’r unig nodyn rydyn ni’n ei adael yn eich porwr yn mynd pan fyddwch chi’n gadael.
open-until = Gallwch chi weld y dudalen hon tan { $time }. Os na fyddwch chi’n gwneud dim am { $minutes } munud, byddwn ni’n ei chau i’ch cadw chi’n ddiogel.
timing-out-page = Ymhen ychydig funudau byddwn ni’n cau’r dudalen hon i’ch cadw chi’n ddiogel.
timing-out-page-carry-on = Cadw’r dudalen hon ar agor
closed-heading = Rydyn ni wedi cau tudalen i’ch cadw chi’n ddiogel
closed-body = Roedd hi wedi bod ar agor am amser hir. Mae beth sydd gennych chi mewn ffenestr arall yno o hyd.
closed-carry-on = Parhau
nothing-title = Tudalen gychwyn
nothing-heading = Does dim byd ar y dudalen hon
nothing-body = Gallwch chi ddechrau ar y dudalen gychwyn.
nothing-cookies = Os oeddech chi ar ganol rhywbeth a bod hyn yn digwydd o hyd, efallai fod eich porwr wedi’i osod i wrthod cwcis. Mae angen un ar y wefan hon i weithio.
leave-empty = Gadewch hwn yn wag
