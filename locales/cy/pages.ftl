### Reporting centres, what is printed, and the pages that people look for.
### Plain, calm and kind. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## The titles of the pages, and the links to them

pages-support = Pobl sy’n gallu helpu
pages-what-happens = Beth sy’n digwydd ar ôl i chi ddweud
pages-other-ways = Ffyrdd eraill o ddweud wrthyn ni
pages-print = Posteri a ffurflenni papur
pages-privacy = Preifatrwydd
pages-cookies = Cwcis
pages-accessibility = Hygyrchedd

## At a reporting centre

centre-title = Cyn i chi ddechrau
centre-heading = Dweud wrthyn ni mewn canolfan adrodd
centre-known = Daethoch chi yma drwy: { $centre }
centre-unknown = Dydyn ni ddim yn adnabod cod y ganolfan hon. Gallwch fynd ymlaen hebddo. Does dim byd wedi’i golli.
centre-lead = Gallwch ddweud wrth { $landlord } yma beth ddigwyddodd. Gall staff y ganolfan eich helpu, neu gallwch wneud hynny ar eich pen eich hun.
centre-myself = Rydw i am ddweud fy hun
centre-told = Rydyn ni’n cyfrif eich bod wedi dod drwy’r ganolfan hon. Dydyn ni’n dweud dim amdanoch chi wrth y ganolfan.
centre-staff-heading = I staff y ganolfan
centre-staff = Gallwch lenwi’r ffurflen gyda’r person. Mae’r cwestiynau i gyd ar ychydig o dudalennau.
centre-together = Rydw i’n gweithio yma ac yn helpu rhywun
centre-private-space = Eisteddwch lle na all neb arall eich clywed na gweld y sgrin.
centre-interpreter = Gofynnwch a yw’r person am gael cyfieithydd, neu rywun maen nhw’n ymddiried ynddo, wrth eu hymyl. Peidiwch â gadael i blentyn gyfieithu.
centre-own-words = Ysgrifennwch eiriau’r person ei hun, a’r geiriau gafodd eu dweud wrthyn nhw. Peidiwch â gofyn am brawf.
centre-consent = Darllenwch bob cwestiwn am bwy sy’n cael gwybod yn uchel. Ticiwch beth mae’r person yn ei ateb, fesul un. Mae “Gofynnwch i mi’n gyntaf” yn ateb da.
centre-no-name = Does dim rhaid i’r person roi enw na ffordd o gysylltu â nhw. Dywedwch hynny wrthyn nhw.
centre-keep-number = Ar y diwedd, rhowch y rhif a’r cod i’r person. Dim ond y rhif mae’r ganolfan yn ei gadw.
centre-hand-over = I staff y ganolfan: rhowch y rhif a’r cod i’r person. Peidiwch ag ysgrifennu’r cod.
centre-receipt-link = Argraffu derbynneb i’r ganolfan
centre-receipt-title = Derbynneb
centre-receipt-heading = Derbynneb i’r ganolfan
centre-receipt-note = Dydy’r rhif hwn ar ei ben ei hun yn agor dim byd. Dim ond y person sydd â’r cod.

together-title = Rhan { $part } o { $parts }
together-you = Chi a’r person rydych chi’n ei helpu
together-happened = Beth ddigwyddodd
together-people = Pobl, trwsio a diogelwch
together-others = Pwy wnaeth hyn, a phwy welodd
together-next = Beth fyddai’n helpu, a phwy sy’n cael gwybod
together-contact = Cadw mewn cysylltiad yn ddiogel
together-details = Cyrraedd y person, a beth sydd ei angen arnyn nhw

## What is printed

print-lead = Dewiswch daflen ac iaith. Yna argraffwch hi, mewn lliw neu mewn du a gwyn, ar bapur A4.
print-how = I argraffu’r dudalen hon, defnyddiwch Argraffu yn eich porwr.
print-poster = Poster
print-leaflet = Taflen
print-new-home = Taflen ar gyfer cartref newydd
print-form = Ffurflen bapur
print-diary = Taflenni dyddiadur
print-square = Cod sgwâr y gall camera ffôn ei ddarllen
print-scan = Pwyntiwch gamera eich ffôn at y sgwâr, neu teipiwch:
print-here = Gall pobl yma eich helpu i ddweud wrthyn ni: { $centre }
print-how-heading = Sut i ddweud wrthyn ni
new-home-heading = Croeso i’ch cartref newydd
new-home-safe = Mae gennych chi hawl i deimlo’n ddiogel yn eich cartref, pwy bynnag ydych chi.
new-home-we-heading = Beth rydyn ni’n ei wneud
new-home-we = Rydyn ni’n eich credu chi. Rydyn ni’n cysylltu’n gyflym, mewn ffordd sy’n ddiogel i chi. Rydyn ni’n cytuno gyda chi beth i’w wneud, ac yn ysgrifennu i ddweud beth rydyn ni wedi’i wneud.
new-home-landlord = Gallwch ddweud wrthyn ni os mai cymydog, ymwelydd, rhywun dieithr neu rywun sy’n gweithio i ni wnaeth hyn.
new-home-you-heading = Beth rydyn ni’n ei ofyn gennych chi
new-home-you = Chaiff neb yn eich cartref, na neb sy’n ymweld â chi, niweidio, bygwth na sarhau pobl eraill oherwydd pwy ydyn nhw. Os bydd hynny’n digwydd, byddwn ni’n gweithredu. Gallech chi golli eich cartref.
paper-lead = Ysgrifennwch gymaint neu gyn lleied ag y mynnwch, mewn unrhyw iaith. Gallwch adael unrhyw gwestiwn heb ei ateb. Does dim rhaid i chi roi eich enw.
paper-you = Ar y ffurflen hon, “chi” yw’r person y digwyddodd hyn iddo. Os ydych chi’n ysgrifennu dros rywun arall, atebwch drostyn nhw.
paper-return = Rhowch y ffurflen i’n staff neu i ganolfan adrodd, neu postiwch hi i: { $address }
paper-staff = I’n staff ni
paper-received = Derbyniwyd ar (dyddiad ac amser)
paper-received-by = Derbyniwyd gan
paper-if = Dim ond os yw’n berthnasol
paper-one = Ticiwch un
paper-any = Ticiwch bob un sy’n berthnasol
log-sheet-heading = Beth sy’n digwydd, ddydd ar ôl dydd
log-sheet-lead = Ysgrifennwch bob peth sy’n digwydd, cyn gynted ag y gallwch chi. Defnyddiwch eich geiriau eich hun, a’r geiriau gafodd eu dweud. Mae pethau bach yn cyfri hefyd.
log-sheet-safe = Cadwch y daflen hon lle mae’n ddiogel. Dewch â hi pan fyddwn ni’n cwrdd, neu dywedwch wrthyn ni beth sydd arni.
log-sheet-number = Eich rhif, os oes gennych chi un
log-sheet-when = Dyddiad ac amser
log-sheet-what = Beth ddigwyddodd, a ble
log-sheet-who = Pwy wnaeth hyn
log-sheet-saw = Pwy welodd neu glywodd

## Who can help

support-where = Ble
support-near = Yn ardal { $landlord }
support-any = Pob un
support-show = Dangos
support-found = { $count ->
    [zero] { $count } sefydliad
    [one] { $count } sefydliad
    [two] { $count } sefydliad
    [few] { $count } sefydliad
    [many] { $count } sefydliad
   *[other] { $count } o sefydliadau
 }
support-none = Does dim un yn ein rhestr sy’n addas. Dewiswch “Pob un”, neu ffoniwch ni ar { $phone }.
support-phone = Ffôn
support-text = Neges destun
support-email = E-bost
support-site = Gwefan
support-open = Ar agor
support-always = Ddydd a nos
support-hours = { $first } i { $last }, { $opens } i { $closes }
support-hours-day = { $first }, { $opens } i { $closes }
support-cost-free = Mae galwadau am ddim.
support-cost-charged = Mae galwad yn costio’r un faint ag unrhyw un arall.
support-bsl = Gallwch ddefnyddio Iaith Arwyddion Prydain (BSL).
support-anonymous = Does dim rhaid i chi roi eich enw.
support-data = Y rhestr hon fel data agored, i gyfrifiaduron
division-england-and-wales = Cymru a Lloegr
division-scotland = Yr Alban
division-northern-ireland = Gogledd Iwerddon
weekday-name = { $weekday ->
    [monday] Dydd Llun
    [tuesday] Dydd Mawrth
    [wednesday] Dydd Mercher
    [thursday] Dydd Iau
    [friday] Dydd Gwener
    [saturday] Dydd Sadwrn
   *[sunday] Dydd Sul
 }

## What happens after you tell us

what-lead = Dyma beth mae { $landlord } yn ei addo. Os ydyn ni’n hwyr, mae rheolwr yn cael gwybod.
what-promised-heading = Beth rydyn ni’n ei addo
what-contact = Cysylltu â chi am y tro cyntaf, yn y ffordd rydych chi’n dweud sy’n ddiogel: { $within }
what-letter = Llythyr gyda’r hyn rydyn ni wedi’i ddarganfod a beth byddwn ni’n ei wneud nesaf: { $within }
what-graffiti = Tynnu graffiti atgas: { $within }
what-damage = Dechrau gweithio ar ddifrod i gartref: { $within }
what-touch = { $days ->
    [zero] Wedyn rydyn ni’n cysylltu’n aml ({ $days }), nes bod y gwaith wedi dod i ben, neu mor aml ag y mynnwch.
    [one] Wedyn rydyn ni’n cysylltu bob dydd, nes bod y gwaith wedi dod i ben, neu mor aml ag y mynnwch.
    [two] Wedyn rydyn ni’n cysylltu o leiaf bob { $days } ddiwrnod, nes bod y gwaith wedi dod i ben, neu mor aml ag y mynnwch.
    [few] Wedyn rydyn ni’n cysylltu o leiaf bob { $days } diwrnod, nes bod y gwaith wedi dod i ben, neu mor aml ag y mynnwch.
    [many] Wedyn rydyn ni’n cysylltu o leiaf bob { $days } diwrnod, nes bod y gwaith wedi dod i ben, neu mor aml ag y mynnwch.
   *[other] Wedyn rydyn ni’n cysylltu o leiaf bob { $days } diwrnod, nes bod y gwaith wedi dod i ben, neu mor aml ag y mynnwch.
 }
within-no-time = ar unwaith
within-hours = { $count ->
    [zero] o fewn { $count } awr
    [one] o fewn { $count } awr
    [two] o fewn { $count } awr
    [few] o fewn { $count } awr
    [many] o fewn { $count } awr
   *[other] o fewn { $count } awr
 }
within-working-hours = { $count ->
    [zero] o fewn { $count } awr pan ydyn ni ar agor
    [one] o fewn { $count } awr pan ydyn ni ar agor
    [two] o fewn { $count } awr pan ydyn ni ar agor
    [few] o fewn { $count } awr pan ydyn ni ar agor
    [many] o fewn { $count } awr pan ydyn ni ar agor
   *[other] o fewn { $count } awr pan ydyn ni ar agor
 }
within-working-days = { $count ->
    [zero] o fewn { $count } diwrnod gwaith
    [one] o fewn { $count } diwrnod gwaith
    [two] o fewn { $count } ddiwrnod gwaith
    [few] o fewn { $count } diwrnod gwaith
    [many] o fewn { $count } diwrnod gwaith
   *[other] o fewn { $count } diwrnod gwaith
 }
within-days = { $count ->
    [zero] o fewn { $count } diwrnod
    [one] o fewn { $count } diwrnod
    [two] o fewn { $count } ddiwrnod
    [few] o fewn { $count } diwrnod
    [many] o fewn { $count } diwrnod
   *[other] o fewn { $count } diwrnod
 }
within-months = { $count ->
    [zero] o fewn { $count } mis
    [one] o fewn { $count } mis
    [two] o fewn { $count } fis
    [few] o fewn { $count } mis
    [many] o fewn { $count } mis
   *[other] o fewn { $count } mis
 }
within-years = { $count ->
    [zero] o fewn { $count } blynedd
    [one] o fewn { $count } flwyddyn
    [two] o fewn { $count } flynedd
    [few] o fewn { $count } blynedd
    [many] o fewn { $count } blynedd
   *[other] o fewn { $count } mlynedd
 }
what-with-you-heading = Chi sy’n penderfynu gyda ni
what-plan = Mae un swyddog yn gweithio gyda chi. Rydych chi’n cytuno ar gynllun gyda’ch gilydd: er enghraifft gwaith trwsio, drysau a ffenestri mwy diogel, neu rywun i siarad â nhw.
what-police = Dim ond os ydych chi’n dweud ie, neu os gallai rhywun gael niwed difrifol, rydyn ni’n dweud wrth yr heddlu.
what-them-heading = Y person wnaeth hyn
what-them = Rydyn ni’n edrych i mewn i’r hyn ddigwyddodd. Dim ond ar ôl siarad â chi rydyn ni’n siarad â’r person hwnnw. Dydyn ni ddim yn dweud mai gennych chi y daeth hyn, oni bai bod y gyfraith yn dweud bod rhaid i ni.
what-end-heading = Sut mae’n dod i ben
what-closed-agreed = Rydyn ni’n dod â’r gwaith i ben pan fyddwch chi’n cytuno, neu pan fydd rheolwr yn ysgrifennu pam. Rydyn ni’n ysgrifennu i ddweud wrthych chi.
what-closed = Rydyn ni’n dod â’r gwaith i ben pan nad oes dim mwy i’w wneud neu pan nad oes angen mwy. Rydyn ni’n ysgrifennu i ddweud pam.
what-survey = Yna rydyn ni’n gofyn sut wnaethon ni. Does dim rhaid i chi ateb.
what-unhappy-heading = Os nad ydych chi’n hapus gyda ni
what-unhappy = Dywedwch wrth y swyddog, neu ffoniwch ni ar { $phone }. I wneud cwyn: { $complaints }
what-review = Yng Nghymru a Lloegr gallwch hefyd ofyn i’r cyngor am adolygiad o’r achos, os ydych chi wedi dweud wrthyn ni neu eraill dair gwaith mewn chwe mis ac na chafodd digon ei wneud. Ei enw yw adolygiad achos ymddygiad gwrthgymdeithasol.

## Privacy

privacy-who = { $landlord } sy’n gofalu am yr hyn rydych chi’n ei ddweud wrthyn ni yma. Ein cyfeiriad: { $address }
privacy-what-heading = Beth rydyn ni’n ei gadw
privacy-what = Rydyn ni’n cadw’r hyn rydych chi’n ei ddweud wrthyn ni, beth rydyn ni’n ei wneud amdano, a’n llythyrau atoch chi. Chi sy’n dewis faint i’w ddweud. Gallwch adael eich enw allan.
privacy-equality = Os ydych chi’n ateb cwestiynau amdanoch chi ar y diwedd, rydyn ni’n cadw’r atebion hynny ar wahân, a does neb yn gallu gweld i ba adroddiad maen nhw’n perthyn.
privacy-why-heading = Pam rydyn ni’n cael ei gadw
privacy-why = Rydyn ni’n ei ddefnyddio i’ch cadw chi ac eraill yn ddiogel, i weithredu ar yr hyn ddigwyddodd, ac i weld ble mae’n digwydd yn aml.
privacy-law = Mae’r gyfraith yn caniatáu hyn: UK GDPR, Erthygl 6(1)(c) ac (e) ac Erthygl 9(2)(g), a Deddf Diogelu Data 2018, adran 11 ac Atodlen 1, paragraffau 6, 10 ac 18.
privacy-wishes = Eich dymuniadau chi yw eich atebion am bwy sy’n cael gwybod. Gallwch eu newid unrhyw bryd.
privacy-share-heading = Pwy arall sy’n ei weld
privacy-share = Y bobl a’r grwpiau rydych chi’n cytuno iddyn nhw. Heb i chi gytuno, dim ond os gallai rhywun gael niwed difrifol, neu os yw’r gyfraith yn dweud bod rhaid i ni. Dydyn ni byth yn ei werthu. Dim ond ffigurau sydd ddim yn dangos neb rydyn ni’n eu cyhoeddi.
privacy-long-heading = Am faint rydyn ni’n ei gadw
privacy-long = { $years ->
    [zero] Am { $years } blynedd ar ôl i’r gwaith ddod i ben. Yna mae’n rhaid ei ddileu.
    [one] Am { $years } flwyddyn ar ôl i’r gwaith ddod i ben. Yna mae’n rhaid ei ddileu.
    [two] Am { $years } flynedd ar ôl i’r gwaith ddod i ben. Yna mae’n rhaid ei ddileu.
    [few] Am { $years } blynedd ar ôl i’r gwaith ddod i ben. Yna mae’n rhaid ei ddileu.
    [many] Am { $years } blynedd ar ôl i’r gwaith ddod i ben. Yna mae’n rhaid ei ddileu.
   *[other] Am { $years } mlynedd ar ôl i’r gwaith ddod i ben. Yna mae’n rhaid ei ddileu.
 }
privacy-draft = Mae atebion a ffeiliau nad ydych chi wedi’u hanfon yn cael eu dileu pan nad oes dim yn digwydd am { $minutes } munud. Allwn ni ddim darllen yr atebion hyn.
privacy-rights-heading = Eich hawliau
privacy-rights = Gallwch ofyn am gael gweld beth rydyn ni’n ei gadw amdanoch chi, am ei gywiro neu ei ddileu, ac i ni roi’r gorau i’w ddefnyddio. Mae am ddim.
privacy-month = Rydyn ni’n ateb o fewn mis. Rydyn ni’n rhoi gwybod i chi o fewn 30 diwrnod bod eich cwyn wedi’n cyrraedd ni.
privacy-ask-heading = I ofyn neu i gwyno
privacy-ask = Ein swyddog diogelu data: { $data-protection }
privacy-commissioner = Gallwch hefyd gwyno i’r Comisiynydd Gwybodaeth: 0303 123 1113, ico.org.uk

## Cookies

cookies-lead = Rydyn ni’n defnyddio un cwci. Nodyn bach mae eich porwr yn ei gadw i ni yw cwci.
cookies-name = Enw
cookies-purpose = Beth yw ei bwrpas
cookies-purpose-is = Mae’n agor yr atebion nad ydych chi wedi’u hanfon eto, eich rhif a’ch cod nes i chi orffen, a’ch adroddiad tra byddwch chi’n edrych arno. Does dim byd arall ynddo.
cookies-expiry = Am faint mae’n aros
cookies-expiry-is = Nes i chi gau’r porwr, gorffen, cau eich tudalen, neu adael gyda “Gadael y dudalen hon”. Mae’r hyn mae’n ei agor yn cael ei ddileu pan nad oes dim yn digwydd am { $minutes } munud.
cookies-needed = Dydy’r ffurflen ddim yn gweithio hebddo, felly dydyn ni ddim yn gofyn. Does dim cwci yn cyfri eich ymweliadau, a does dim cwmni arall yn gweld eich bod wedi bod yma.

## Accessibility

access-lead = Mae’r dudalen hon am wasanaeth { $landlord }. Rydyn ni am i bawb allu ei ddefnyddio.
access-can-heading = Beth gallwch chi ei wneud
access-can-zoom = Gwneud popeth bedair gwaith yn fwy. Does dim byd yn cael ei dorri i ffwrdd.
access-can-keyboard = Defnyddio bysellfwrdd yn unig, neu eich llais.
access-can-reader = Gwrando arno gyda darllenydd sgrin.
access-can-script = Ei ddefnyddio heb JavaScript, mewn lliwiau golau neu dywyll, ac ar ffôn bach.
access-can-time = Cymryd eich amser: rydych chi’n cael rhybudd cyn i’ch atebion gael eu dileu, a gallwch eu cadw.
access-can-easy = Ei ddarllen mewn Saesneg hawdd (Easy Read) ac mewn ieithoedd eraill.
access-status-heading = Pa mor hygyrch yw’r gwasanaeth
access-status = Mae’n bodloni’n rhannol y Web Content Accessibility Guidelines, fersiwn 2.2, lefel AA, am y rhesymau isod.
access-limits = Does dim fideo mewn Iaith Arwyddion Prydain eto. Dydy siaradwyr brodorol ddim wedi gwirio pob cyfieithiad eto. Mae enwau’r sefydliadau yn Saesneg.
access-tested = Rydyn ni’n profi pob tudalen ein hunain: gyda’r bysellfwrdd, mewn ffenestr gul, heb JavaScript, ac o’r dde i’r chwith.
access-contact-heading = Os nad yw rhywbeth yn gweithio i chi
access-contact = Dywedwch wrthyn ni, neu gofynnwch am brint bras, Easy Read, sain neu Braille: { $accessibility }
access-law-heading = Os nad ydych chi’n hapus gyda’n hateb
access-law = Ffoniwch yr Equality Advisory and Support Service: 0808 800 0082, equalityadvisoryservice.com. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi’r Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-law-northern-ireland = Ffoniwch yr Equality Commission for Northern Ireland: 028 9050 0600, equalityni.org. Nhw sy’n gorfodi’r Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-prepared = Edrychon ni ar y datganiad hwn ddiwethaf ar { $date }.

## Other ways to tell us

ways-phone-heading = Dros y ffôn
ways-write-heading = Yn ysgrifenedig
ways-write = Drwy’r post: { $address }
ways-email = Drwy e-bost: { $email }. Gwnewch hyn dim ond os nad oes neb arall yn darllen eich e-bost.
ways-paper-heading = Ar bapur
ways-paper = Argraffwch y ffurflen a’i llenwi â llaw, neu gofynnwch i ni anfon un atoch chi.
ways-easy-heading = Mewn geiriau hawdd
ways-easy = Gallwch ddweud wrthyn ni mewn Easy Read: brawddegau byr yn Saesneg.
ways-sign-heading = Mewn Iaith Arwyddion Prydain
ways-sign = Ysgrifennwch aton ni neu defnyddiwch wasanaeth cyfnewid fideo, a byddwn ni’n dod o hyd i gyfieithydd. Dydych chi ddim yn talu amdano.
ways-centre-heading = Gyda help rhywun
ways-centre = Mewn canolfan adrodd, mae staff yn eich helpu i ddweud wrthyn ni. Ffoniwch ni i glywed pa un sydd yn eich ardal chi.
ways-someone = Gall ffrind, perthynas neu weithiwr cymorth ddweud wrthyn ni drosoch chi.
ways-police-heading = Wrth yr heddlu
ways-true-vision = Ar-lein: True Vision, report-it.org.uk
ways-crimestoppers = Heb roi eich enw: Crimestoppers, 0800 555 111
