### The questions. `page-<slug>` is a page's heading, `.title` its neutral title, `.hint` its help;
### `q-<key>` names a question, `.hint` its help. $role is who is telling us: victim, witness, on_behalf,
### on_behalf_unknown, staff, centre or graffiti.

page-who = Am bwy rydych chi’n dweud wrthyn ni?
    .title = Amdanoch chi
q-reporter-role = Am bwy rydych chi’n dweud wrthyn ni

page-centre = Am y ganolfan adrodd
    .title = Eich canolfan
    .hint = Gallwch adael unrhyw un o’r rhain yn wag. Fydd adroddiad byth yn cael ei atal am nad oes cod.
q-centre-code = Cod y ganolfan
q-centre-staff-name = Eich enw
    .hint = Rydyn ni’n ei gadw gyda’r adroddiad. Dydyn ni ddim yn ei basio ymlaen.
q-person-present = Ydy’r person gyda chi nawr?
q-interpreter-used = Oes rhywun yn cyfieithu i chi?

page-relationship = Am y person rydych chi’n ei helpu
    .title = Y person rydych chi’n ei helpu
q-relationship = Sut rydych chi’n eu hadnabod nhw?
    .hint = Er enghraifft: ffrind, chwaer, cymydog, gweithiwr cymorth
q-safe-to-contact-person = Ydy hi’n ddiogel i ni gysylltu â nhw?

page-your-words = { $role ->
    [victim] Beth ddigwyddodd i chi?
    [witness] Beth welsoch chi neu beth glywsoch chi?
    [graffiti] Beth ddaethoch chi o hyd iddo?
   *[other] Beth ddigwyddodd?
 }
    .title = Yn eich geiriau eich hun
    .hint = Ysgrifennwch gymaint neu gyn lleied ag y dymunwch, mewn unrhyw iaith. Does dim rhaid i chi enwi neb. Os byddai’n well gennych chi ddewis o restr, gadewch hwn yn wag a pharhau.
q-account = Beth ddigwyddodd

page-kind = Pa rai o’r rhain ddigwyddodd?
    .title = Beth ddigwyddodd
    .hint = Dewiswch bob un sy’n berthnasol.
q-incident-types = Y mathau o bethau a ddigwyddodd
q-incident-other = Os oedd yn rhywbeth arall, beth oedd hynny?

page-reason = Pam rydych chi’n meddwl y digwyddodd hyn?
    .title = Pam
    .hint = Dewiswch bob un sy’n berthnasol. Eich barn chi sy’n cyfrif. Does dim angen prawf, ac mae’n cyfrif hefyd os oedden nhw’n anghywir am y person, neu os oedd hyn oherwydd rhywun mae’r person yn ei adnabod.
q-strands = Oherwydd
q-reason-why = Beth sy’n gwneud i chi feddwl hynny?

page-when = Pryd digwyddodd hyn?
    .title = Pryd
    .hint = Rhowch beth rydych chi’n ei wybod. Mae mis neu flwyddyn yn unig yn iawn.
q-when-kind = Pa mor siŵr ydych chi o’r amser?
q-when-date = Y dyddiad y digwyddodd, neu y dechreuodd
    .hint = Er enghraifft, 27 3 2026
q-when-until = Y dyddiad y daeth i ben, os aeth ymlaen am beth amser
    .hint = Er enghraifft, 28 3 2026
q-when-time = Yr adeg o’r dydd
    .hint = Er enghraifft: tua 8 o’r gloch y nos

page-area = Ym mha ardal y digwyddodd hyn?
    .title = Ardal
q-area = Ardal

page-place = Ble yn union y digwyddodd hyn?
    .title = Lle
    .hint = Rhowch gymaint ag y gallwch chi. Mae’n ein helpu ni i anfon y person iawn.
q-place-type = Pa fath o le?
q-place = Cyfeiriad, neu eiriau sy’n disgrifio’r lle
q-place-postcode = Cod post
q-place-online = Os oedd hyn ar-lein, ble?
    .hint = Er enghraifft: enw’r wefan neu’r ap, a’r enw defnyddiwr
q-our-property = Ai un o gartrefi, blociau neu ystadau { $landlord } yw’r lle?

page-harm = Gafodd rhywun anaf neu oedd rhywun mewn perygl?
    .title = Pobl
q-hurt = Gafodd rhywun anaf?
q-weapon = Oedd arf yno, neu fygythiad i ddefnyddio arf?
q-children-there = Oedd plant yno?

page-damage = Oes unrhyw ddifrod neu graffiti?
    .title = Gwaith trwsio
    .hint = Os gallwch chi, tynnwch lun cyn i neb ei lanhau neu ei drwsio.
q-damage = Difrod neu graffiti
q-damage-where = Ble mae’r difrod neu’r graffiti?
q-damage-offensive = Oes geiriau neu luniau yno sy’n dangos casineb?
q-damage-still-there = Ydy’r difrod neu’r graffiti yno o hyd?
q-damage-photographed = Oes rhywun wedi tynnu llun?

page-before = Ddigwyddodd rhywbeth fel hyn o’r blaen?
    .title = O’r blaen
q-happened-before = Pa mor aml
q-getting-worse = Ydy pethau’n gwaethygu?
q-expected-again = Ydych chi’n meddwl y bydd yn digwydd eto?

page-tonight = { $role ->
    [victim] Ydych chi’n teimlo’n ddiogel lle rydych chi’n aros heno?
   *[other] Ydy’r person yn ddiogel lle maen nhw’n aros heno?
 }
    .title = Heno
    .hint = Os oes perygl, ffoniwch 999, ar unrhyw awr. I siarad am le diogel i aros, ffoniwch { $landlord } ar { $phone } ({ $hours }), neu Shelter ar 0808 800 4444.
q-safe-tonight = Yn ddiogel heno

page-others = Ydych chi’n gwybod pwy wnaeth hyn?
    .title = Pobl eraill
    .hint = Gallwch chi hepgor hyn i gyd. Dydyn ni ddim yn dweud wrth y person wnaeth hyn mai gennych chi y daeth, oni bai bod y gyfraith yn dweud bod rhaid i ni.
q-perpetrator-known = Pwy wnaeth hyn?
q-perpetrator-description = Beth allwch chi ei ddweud wrthyn ni amdanyn nhw?
    .hint = Er enghraifft: enw, sut maen nhw’n edrych, beth ddywedon nhw amdanyn nhw eu hunain
q-perpetrator-address = Ble maen nhw’n byw, neu ble mae modd dod o hyd iddyn nhw?
q-perpetrator-count = Faint o bobl oedd yno?
q-perpetrator-vehicle = Oedd cerbyd yno? Sut olwg oedd arno?
q-perpetrator-under-18 = Oedd unrhyw un ohonyn nhw o dan 18 oed?

page-seen = Welodd rhywun arall hyn? Oes rhywbeth sy’n dangos beth ddigwyddodd?
    .title = Beth sy’n ei ddangos
    .hint = Mae camerâu yn aml yn dileu eu lluniau ar ôl ychydig ddyddiau, felly dywedwch wrthon ni’n gyflym. Cadwch yr hyn sydd gennych chi.
q-witnesses = Pwy welodd neu pwy glywodd hyn?
    .hint = Does dim rhaid i chi roi enwau
q-cctv = Oedd camera yno? Ble?
q-evidence = Beth sydd gennych chi?
    .hint = Er enghraifft: lluniau, negeseuon, llythyrau, nodyn gan feddyg

page-told-before = Ydych chi wedi dweud wrth yr heddlu?
    .title = Dweud wrth eraill
q-police-told = Wedi dweud wrth yr heddlu

page-told-details = Beth roddodd yr heddlu i chi?
    .title = Dweud wrth eraill
q-police-force = Llu heddlu neu orsaf heddlu
q-police-reference = Cyfeirnod yr heddlu
q-police-officer = Enw’r swyddog

page-tell-for-you = Hoffech chi i ni ddweud wrth yr heddlu ar eich rhan?
    .title = Dweud wrth eraill
    .hint = Fyddwn ni ddim yn gwneud hyn heb i chi gytuno.
q-police-report-for-you = Dweud wrth yr heddlu ar eich rhan

page-help = Beth fyddai’n helpu?
    .title = Beth fyddai’n helpu
    .hint = Dewiswch bob un sy’n berthnasol. Byddwn ni’n siarad â chi cyn i ni wneud dim.
q-help-wanted = Beth fyddai’n helpu
q-help-specialist = Oes grŵp yr hoffech chi gael cymorth ganddo?

page-sharing = Wrth bwy gawn ni ddweud?
    .title = Pwy sy’n cael gwybod
    .hint = Os na fyddwch chi’n dewis, byddwn ni’n gofyn i chi’n gyntaf. Os gallai plentyn neu rywun arall gael niwed difrifol, efallai y bydd rhaid i ni ddweud wrth bobl sy’n gallu helpu. Byddwn ni’n rhoi gwybod i chi os byddwn ni’n gwneud hynny.
q-share-police = Yr heddlu
q-share-victim-support = Victim Support
q-share-specialist = Grŵp cymorth i bobl fel chi
q-share-community-safety = Tîm diogelwch cymunedol y cyngor
q-share-other-landlord = Landlord arall, os yw’r person wnaeth hyn yn un o’u tenantiaid
q-share-figures-only = Gawn ni gyfrif hyn mewn ffigurau, heb ddim sy’n dangos pwy ydych chi?

page-contact = Ydych chi am i ni gysylltu â chi?
    .title = Cadw mewn cysylltiad
q-contact-choice = Cysylltu â chi

page-name = Beth ddylen ni eich galw chi?
    .title = Eich enw
    .hint = Does dim rhaid iddo fod yn enw llawn.
q-name = Enw

page-safe-contact = Pa ffyrdd o gysylltu â chi sy’n ddiogel?
    .title = Ffyrdd diogel
    .hint = Meddyliwch pwy arall sy’n gweld eich ffôn, eich e-bost neu’ch post.
q-contact-ways = Ffyrdd diogel
    .hint = Dewiswch bob un sy’n ddiogel.
q-contact-words = Beth gaiff ein negeseuon ei ddweud?
q-contact-times = Pryd mae’n ddiogel?
    .hint = Er enghraifft: dydd Llun i ddydd Gwener cyn 3 o’r gloch y prynhawn
q-voicemail-ok = Gawn ni adael neges llais?
q-post-private = Ai chi yw’r unig un sy’n agor eich post?

page-contact-details = Sut gallwn ni gael gafael arnoch chi?
    .title = Manylion cysylltu
q-email = Cyfeiriad e-bost
    .hint = Dim ond i ysgrifennu atoch chi am hyn byddwn ni’n ei ddefnyddio.
q-phone = Rhif ffôn
    .hint = Dim ond i siarad â chi am hyn byddwn ni’n ei ddefnyddio.
q-address = Cyfeiriad ar gyfer post
q-contact-through = Drwy bwy gallwn ni gysylltu â chi, a sut?
q-home-postcode = Eich cod post
q-tenancy-number = Rhif tenantiaeth, os ydych chi’n ei wybod

page-needs = Beth sydd ei angen arnoch chi, er mwyn i ni siarad â chi ac ysgrifennu atoch chi yn y ffordd orau?
    .title = Beth sydd ei angen arnoch chi
q-letter-language = Iaith ein llythyrau
q-interpreter = Os oes angen cyfieithydd arnoch chi, ar gyfer pa iaith?
    .hint = Iaith Arwyddion Prydain (BSL) hefyd
q-formats = Oes angen llythyrau arnoch chi mewn ffurf arall?
q-access-needs = Oes angen unrhyw beth arnoch chi i ddefnyddio ffôn, darllen, neu ddod i gyfarfod?
q-officer-preference = Fyddech chi’n teimlo’n fwy diogel gyda math penodol o swyddog?
    .hint = Er enghraifft: menyw, neu rywun o’ch cymuned chi
q-meeting-place = Ble hoffech chi gwrdd?
q-companion = Hoffech chi gael rhywun gyda chi? Pwy?

page-about-you = { $role ->
    [victim] Ychydig mwy amdanoch chi
   *[other] Ychydig mwy am y person
 }
    .title = Ychydig mwy
q-under-18 = { $role ->
    [victim] Ydych chi o dan 18 oed?
   *[other] Ydy’r person y digwyddodd hyn iddo o dan 18 oed?
 }
q-vulnerable = Oes rhywbeth sy’n rhoi rhywun mewn mwy o berygl?
    .hint = Er enghraifft: salwch, byw heb neb arall, bod yn feichiog, plant bach

page-anything-else = Oes unrhyw beth arall yr hoffech chi ei ddweud wrthyn ni?
    .title = Unrhyw beth arall
q-anything-else = Unrhyw beth arall

## The equality questions, asked once the report is safe

page-age = Faint yw eich oed chi?
    .title = Cwestiynau amdanoch chi
q-age-band = Oedran

page-sex = Beth yw eich rhyw?
    .title = Cwestiynau amdanoch chi
q-sex = Rhyw

page-gender = Ydy’r rhywedd rydych chi’n uniaethu ag ef yr un peth â’r rhyw a gafodd ei gofrestru pan gawsoch chi eich geni?
    .title = Cwestiynau amdanoch chi
q-gender-same = Yr un rhywedd
q-gender-identity = Os na, beth yw eich hunaniaeth o ran rhywedd?

page-orientation = Pa un o’r rhain sy’n disgrifio eich cyfeiriadedd rhywiol orau?
    .title = Cwestiynau amdanoch chi
q-orientation = Cyfeiriadedd rhywiol

page-ethnic-group = Beth yw eich grŵp ethnig?
    .title = Cwestiynau amdanoch chi
q-ethnic-group = Grŵp ethnig

page-religion = Beth yw eich crefydd?
    .title = Cwestiynau amdanoch chi
q-religion = Crefydd

page-health = Oes gennych chi unrhyw gyflwr iechyd corfforol neu feddyliol sydd wedi para, neu a fydd yn para, 12 mis neu fwy?
    .title = Cwestiynau amdanoch chi
q-disability = Cyflwr iechyd

page-health-effect = Ydy hyn yn ei gwneud hi’n anoddach i chi wneud pethau o ddydd i ddydd?
    .title = Cwestiynau amdanoch chi
q-disability-effect = Effaith o ddydd i ddydd

page-partnership = Ydych chi’n briod neu mewn partneriaeth sifil?
    .title = Cwestiynau amdanoch chi
q-marital = Priodas neu bartneriaeth sifil

page-first-language = Beth yw eich iaith gyntaf?
    .title = Cwestiynau amdanoch chi
q-first-language = Iaith gyntaf

## The questions once the work has ended

q-survey-easy = Oedd hi’n hawdd dweud wrthyn ni?
q-survey-in-time = Wnaethon ni gysylltu â chi pan ddywedon ni y bydden ni?
q-survey-fair = Wnaethon ni eich credu chi, a’ch trin chi’n deg a chyda pharch?
q-survey-informed = Wnaethon ni ddweud wrthoch chi beth oedd yn digwydd, ac oeddech chi’n gallu cael gafael arnon ni?
q-survey-support = Oedd yr help a gynigion ni yn iawn i chi?
q-survey-outcome = Ydych chi’n hapus â sut daeth pethau i ben?
q-survey-safer = Ydych chi’n teimlo’n fwy diogel nawr?
q-survey-again = Fyddech chi’n dweud wrthyn ni eto pe bai rhywbeth yn digwydd?
q-survey-change = Oes unrhyw beth y dylen ni ei newid?
    .hint = Os nad ydych chi’n hapus â sut daeth pethau i ben: beth oeddech chi’n gobeithio amdano, ac a wnaethon ni egluro pam? Peidiwch â rhoi enwau, os gwelwch yn dda.

## What can be written on the reporter's own page

q-message = Eich neges
q-more = Beth hoffech chi ei ychwanegu
q-diary-date = Y diwrnod y digwyddodd hyn
    .hint = Er enghraifft, 27 3 2026. Mae mis neu flwyddyn yn unig yn iawn.
q-diary-time = Yr adeg o’r dydd
q-diary-place = Ble digwyddodd hyn
q-diary-account = Beth ddigwyddodd
    .hint = Beth gafodd ei ddweud a’i wneud, gan bwy os ydych chi’n gwybod, a sut roedd hyn i chi.
q-diary-seen = Pwy welodd neu pwy glywodd hyn
q-signature = Eich enw
    .hint = Ysgrifennwch eich enw fel pe baech chi’n llofnodi llythyr.
q-reach-way = Sut cawn ni gysylltu â chi?
q-reach-email = Cyfeiriad e-bost
    .hint = Dim ond os ydych chi’n dewis e-bost a bod y cyfeiriad yn newydd. Oes rhywun arall yn gallu darllen eich e-bost? Os felly, dewiswch y dudalen hon.
q-reach-address = Cyfeiriad ar gyfer post
    .hint = Dim ond os ydych chi’n dewis post a bod y cyfeiriad yn newydd. Oes rhywun arall yn gallu agor eich post? Os felly, dewiswch y dudalen hon.
q-reach-phone = Rhif ffôn
    .hint = Dim ond os ydych chi’n dewis ffôn a bod y rhif yn newydd.
q-reach-words = Beth gaiff ein negeseuon ei ddweud?
q-reach-weekdays = Pryd, o ddydd Llun i ddydd Gwener?
q-reach-weekend = Pryd, ar ddydd Sadwrn ac ar ddydd Sul?
q-reach-language = Iaith ein llythyrau
q-reach-note = Unrhyw beth arall y dylen ni ei wybod, i’ch cadw chi’n ddiogel
q-ending-answer = Gawn ni ei gau?
q-ending-note = Oes rhywbeth ar goll? Beth sydd angen ei wneud o hyd?
q-again-reason = Beth sydd wedi digwydd, neu beth sydd ar goll?
