### The coded words, as a person reads them: `<vocabulary>-<word>`.

role-victim = Fi: fe ddigwyddodd hyn i mi
role-witness = Fe welais i neu fe glywais i beth ddigwyddodd
role-on-behalf = Rwy’n helpu rhywun sy’n gwybod fy mod i’n dweud wrthych chi
role-on-behalf-unknown = Rwy’n poeni am rywun sydd ddim yn gwybod fy mod i’n dweud wrthych chi
role-staff = Rwy’n gweithio i’r landlord, neu i gontractwr
role-centre = Rwy’n gweithio mewn canolfan adrodd
role-graffiti = Dim ond dod o hyd i graffiti, sticeri neu daflenni wnes i

incident-verbal-abuse = Sarhau rhywun, galw enwau arnyn nhw neu weiddi
incident-threats = Bygythiadau
incident-harassment = Dilyn, poeni neu ddychryn rhywun dro ar ôl tro
incident-assault = Taro, gwthio neu frifo rhywun
incident-spitting-gestures = Poeri, neu ystumiau cas
incident-sexual = Geiriau rhywiol neu gyffwrdd rhywiol
incident-graffiti = Graffiti neu sticeri
incident-damage = Difrod i gartref, car neu bethau eraill
incident-arson = Tân, neu geisio cynnau tân
incident-rubbish = Gadael sbwriel neu faw, neu ei wthio drwy ddrws
incident-noise = Sŵn i ypsetio rhywun yn fwriadol, fel curo’n galed ar ddrws
incident-malicious-complaints = Cwynion ffug am rywun
incident-letters-posters = Llythyrau, posteri neu daflenni
incident-calls-texts = Galwadau ffôn neu negeseuon testun
incident-online = Pethau a gafodd eu dweud neu eu gwneud ar-lein
incident-theft-exploitation = Cymryd arian neu bethau, neu gymryd mantais ar rywun drwy esgus bod yn ffrind
incident-incitement = Annog pobl eraill i gasáu rhywun
incident-other = Rhywbeth arall

strand-race = Hil, lliw croen, cenedligrwydd neu o ble mae rhywun yn dod
strand-religion = Crefydd neu gred
strand-sexual-orientation = Bod yn hoyw, yn lesbiaidd neu’n ddeurywiol, neu pwy mae rhywun yn ei garu
strand-transgender = Bod yn drawsryweddol
strand-disability = Anabledd
strand-age = Oedran
strand-sex = Bod yn fenyw, yn ferch, yn ddyn neu’n fachgen
strand-gypsy-roma-traveller = Bod yn Sipsi, yn Roma neu’n Deithiwr
strand-subculture = Y ffordd mae rhywun yn gwisgo neu’r gerddoriaeth maen nhw’n ei hoffi
strand-other = Rhywbeth arall am bwy yw rhywun
strand-not-sure = Dydw i ddim yn siŵr

when-exact = Rwy’n gwybod y dyddiad
when-about = Tua’r adeg honno
when-over-time = Aeth ymlaen am beth amser
when-not-sure = Dydw i ddim yn siŵr

place-home = Mewn cartref
place-stairs-communal = Ar y grisiau, yn y lifft, neu mewn rhan arall o adeilad mae pobl yn ei rhannu
place-outside-home = Yn union y tu allan i gartref, neu mewn gardd
place-street = Ar y stryd
place-park = Mewn parc neu le agored arall
place-shop = Mewn siop, caffi neu dafarn
place-transport = Ar fws, tram neu drên, neu wrth aros am un
place-education = Mewn ysgol neu goleg
place-work = Yn y gwaith
place-worship = Mewn addoldy neu’n agos at addoldy
place-care = Mewn ysbyty neu gartref gofal
place-online = Ar-lein neu dros y ffôn
place-other = Rhywle arall

before-never = Naddo, erioed
before-once = Unwaith
before-several = Sawl gwaith
before-most-days = Y rhan fwyaf o ddyddiau
before-not-sure = Dydw i ddim yn siŵr

known-neighbour = Cymydog
known-known = Rhywun rwy’n ei adnabod, neu’n ei adnabod o ran golwg
known-stranger = Dieithryn
known-online = Rhywun ar-lein
known-not-known = Dydw i ddim yn gwybod

police-yes = Ydw
police-no = Nac ydw
police-do-not-want = Dydw i ddim eisiau gwneud hynny

help-repairs = Trwsio neu lanhau rhywbeth
help-security = Gwneud y cartref yn fwy diogel
help-someone-to-talk-to = Rhywun i siarad â nhw
help-specialist-support = Cymorth gan grŵp sy’n deall hyn
help-help-to-move = Help i symud
help-action = Gwneud rhywbeth am y person wnaeth hyn
help-just-record = Dim byd: dim ond rhoi gwybod i chi rwyf am ei wneud

contact-contact = Ydw, a bydda i’n dweud sut
contact-none = Nac ydw: rwyf am aros yn ddienw
contact-code-only = Rwyf am aros yn ddienw, ond bydda i’n dod yn ôl gyda chod i ddarllen eich negeseuon

way-email = E-bost
way-text = Neges destun
way-phone = Galwad ffôn
way-post = Post
way-someone = Drwy rywun rwy’n ymddiried ynddyn nhw

words-full = Maen nhw’n cael dweud fy mod i wedi dweud wrthych chi am rywbeth
words-discreet = Cadwch nhw’n gyffredinol: mae rhywun yn agos ata i na ddylai wybod

format-large-print = Print bras
format-easy-read = Hawdd ei Ddeall (Easy Read)
format-audio = Recordiad sain
format-braille = Braille
format-bsl = Fideo Iaith Arwyddion Prydain (BSL)

meeting-home = Gartref
meeting-office = Yn eich swyddfa chi
meeting-elsewhere = Rhywle arall

answer-yes = Ie
answer-no = Na
answer-unsure = Dydw i ddim yn siŵr
answer-ask-me = Gofynnwch i mi’n gyntaf
answer-prefer-not = Mae’n well gen i beidio â dweud

age-under-16 = O dan 16 oed
age-a16-17 = 16 neu 17 oed
age-a18-24 = 18 i 24 oed
age-a25-34 = 25 i 34 oed
age-a35-44 = 35 i 44 oed
age-a45-54 = 45 i 54 oed
age-a55-64 = 55 i 64 oed
age-a65-74 = 65 i 74 oed
age-a75-over = 75 oed neu hŷn
age-prefer-not = Mae’n well gen i beidio â dweud

sex-female = Benyw
sex-male = Gwryw
sex-prefer-not = Mae’n well gen i beidio â dweud

orientation-straight = Heterorywiol neu strêt
orientation-gay-lesbian = Hoyw neu lesbiaidd
orientation-bisexual = Deurywiol
orientation-other = Arall
orientation-prefer-not = Mae’n well gen i beidio â dweud

ethnic-white-british = Gwyn: Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig
ethnic-white-irish = Gwyn: Gwyddelig
ethnic-white-gypsy-traveller = Gwyn: Sipsi neu Deithiwr Gwyddelig
ethnic-white-roma = Gwyn: Roma
ethnic-white-other = Gwyn: unrhyw gefndir arall
ethnic-mixed-caribbean = Cymysg: Gwyn a Du Caribïaidd
ethnic-mixed-african = Cymysg: Gwyn a Du Affricanaidd
ethnic-mixed-asian = Cymysg: Gwyn ac Asiaidd
ethnic-mixed-other = Cymysg: unrhyw gefndir arall
ethnic-asian-indian = Asiaidd: Indiaidd
ethnic-asian-pakistani = Asiaidd: Pacistanaidd
ethnic-asian-bangladeshi = Asiaidd: Bangladeshaidd
ethnic-asian-chinese = Asiaidd: Tsieineaidd
ethnic-asian-other = Asiaidd: unrhyw gefndir arall
ethnic-black-african = Du: Affricanaidd
ethnic-black-caribbean = Du: Caribïaidd
ethnic-black-other = Du: unrhyw gefndir arall
ethnic-arab = Arabaidd
ethnic-other = Unrhyw grŵp ethnig arall
ethnic-prefer-not = Mae’n well gen i beidio â dweud

religion-none = Dim crefydd
religion-christian = Cristnogaeth
religion-buddhist = Bwdhaeth
religion-hindu = Hindŵaeth
religion-jewish = Iddewiaeth
religion-muslim = Islam
religion-sikh = Siciaeth
religion-other = Unrhyw grefydd arall
religion-prefer-not = Mae’n well gen i beidio â dweud

effect-a-lot = Ydy, yn llawer anoddach
effect-a-little = Ydy, ychydig yn anoddach
effect-not-at-all = Dim o gwbl
effect-prefer-not = Mae’n well gen i beidio â dweud

marital-never = Erioed wedi priodi nac wedi bod mewn partneriaeth sifil
marital-married = Yn briod
marital-civil-partnership = Mewn partneriaeth sifil
marital-separated-married = Wedi gwahanu, ond yn dal yn briod
marital-separated-partnership = Wedi gwahanu, ond yn dal mewn partneriaeth sifil
marital-divorced = Wedi ysgaru
marital-dissolved = Wedi bod mewn partneriaeth sifil sydd wedi dod i ben yn gyfreithiol
marital-widowed = Gweddw
marital-surviving-partner = Mae fy mhartner sifil wedi marw
marital-prefer-not = Mae’n well gen i beidio â dweud

area-north = Gogledd
area-east = Dwyrain
area-south = De
area-west = Gorllewin
area-centre = Canol
area-elsewhere = Rhywle arall
area-online = Ar-lein yn unig
area-not-known = Dydw i ddim yn gwybod

channel-online = Ar-lein
channel-phone = Dros y ffôn
channel-post = Drwy’r post
channel-in-person = Wyneb yn wyneb
channel-email = Drwy e-bost
channel-centre = Drwy ganolfan adrodd

## Where a case stands, in words for the person who told us

stage-received = Mae eich adroddiad wedi ein cyrraedd ni. Byddwn ni’n dewis swyddog i ddelio ag ef.
stage-assigned = Mae swyddog yn delio â’ch adroddiad.
stage-assessing = Rydyn ni’n gweithio allan pa help sydd ei angen.
stage-investigating = Rydyn ni’n ceisio darganfod beth ddigwyddodd.
stage-outcome-issued = Rydyn ni wedi ysgrifennu atoch chi am yr hyn rydyn ni wedi’i ddarganfod.
stage-monitoring = Rydyn ni’n cadw llygad ar bethau i wneud yn siŵr bod hyn wedi stopio.
stage-closing = Hoffen ni ofyn i chi a gawn ni gau eich adroddiad.
stage-closed = Mae eich adroddiad wedi’i gau. Gallwch ysgrifennu aton ni neu ein ffonio ni o hyd.

## What a support organisation does, in a few words


support-true-vision = Dweud wrth yr heddlu ar-lein.
support-crimestoppers = Dweud wrth rywun am drosedd heb roi eich enw.
support-victim-support = Help am ddim i unrhyw un sydd wedi cael niwed neu ofid oherwydd trosedd, ddydd a nos.
support-stop-hate-uk = Help i bobl sydd wedi cael eu trin yn wael oherwydd pwy ydyn nhw.
support-british-muslim-trust = Help i Fwslimiaid sydd wedi cael eu cam-drin neu sydd wedi dioddef ymosodiad.
support-tell-mama = Help i Fwslimiaid sydd wedi cael eu cam-drin neu sydd wedi dioddef ymosodiad.
support-cst = Help i bobl Iddewig, ddydd a nos.
support-galop = Help i bobl lesbiaidd, hoyw, deurywiol a thrawsryweddol.
support-switchboard = Rhywun i wrando, i bobl lesbiaidd, hoyw, deurywiol a thrawsryweddol.
support-sari = Help i bobl sydd wedi cael eu trin yn wael oherwydd pwy ydyn nhw, ym Mryste a De-orllewin Lloegr.
support-usah = Help yn Swydd Stafford. Does dim rhaid i chi fod wedi dweud wrth yr heddlu.
support-norfolk-suffolk = Help yn Norfolk a Suffolk.
support-dimensions = Help i bobl ag anabledd dysgu neu awtistiaeth.
support-mencap = Cyngor i bobl ag anabledd dysgu a’u teuluoedd.
support-scope = Cyngor i bobl anabl a’u teuluoedd.
support-fft = Cyngor i Sipsiwn, Roma a Theithwyr.
support-seeac = Help i bobl o Dde-ddwyrain a Dwyrain Asia.
support-samaritans = Rhywun i siarad â nhw am unrhyw beth, ddydd a nos.
support-childline = I unrhyw un o dan 19 oed.
support-nspcc = I oedolion sy’n poeni am blentyn.
support-shelter = Cyngor am gartrefi a lleoedd diogel i aros.
support-migrant-help = Help i bobl sydd wedi gofyn am gael aros yn y DU.
support-eass = Cyngor am gael eich trin yn annheg.
support-stalking = Help os oes rhywun yn eich dilyn neu’n eich poeni chi o hyd.
support-refuge = Help i fenywod sydd ddim yn ddiogel gyda rhywun gartref, ddydd a nos.
support-victim-support-scotland = Help yn yr Alban.
support-victim-support-ni = Help yng Ngogledd Iwerddon.
support-citizens-advice = Cyngor am ddim ar lawer o bethau.

## How much somebody agrees, as an answer to the questions once the work has ended

survey-fully = Yn llwyr
survey-mostly = Gan mwyaf
survey-partly = Yn rhannol
survey-hardly = Dim llawer
survey-not-at-all = Dim o gwbl
survey-does-not-apply = Ddim yn berthnasol i mi

## How it ended, in a letter

outcome-resolved = Rydyn ni wedi gwneud yr hyn a allen ni, ac mae’r broblem wedi’i datrys.
outcome-closed-no-asb-proven = Allen ni ddim profi beth ddigwyddodd. Dydy hynny ddim yn golygu na ddigwyddodd.
outcome-closed-non-engagement = Allen ni ddim cael gafael arnoch chi, felly rydyn ni wedi stopio am y tro.
outcome-closed-unable-to-act = Does dim mwy y gallwn ni ei wneud ein hunain.
outcome-closed-no-further-action = Does dim mwy i’w wneud ar hyn o bryd.
outcome-not-hate-motivated = Welson ni ddim mai casineb oedd y rheswm. Os bydd yn digwydd eto, dywedwch wrthyn ni: byddwn ni’n ei gymryd yr un mor ddifrifol.
outcome-transferred = Mae rhywun arall nawr yn gweithio ar hyn.
outcome-duplicate = Roedd gennyn ni adroddiad am hyn yn barod. Rydyn ni’n dal i weithio ar hwnnw.

## The works on a home

works-repair = Trwsio’r hyn sydd wedi torri
works-graffiti = Glanhau graffiti
works-fireproof-letterbox = Blwch llythyrau na fydd yn llosgi
works-gates = Gatiau cryfach
works-doors = Drysau cryfach
works-windows = Ffenestri cryfach
works-lighting = Goleuadau gwell
works-locks = Cloeon newydd
works-fencing = Ffensys neu waliau
works-alarm = Larwm
works-door-entry = Drws sy’n agor dim ond i’r bobl sy’n byw yno
works-cctv = Camerâu
works-other = Gwaith arall

## What can be done, in the action plan

option-ap01 = Siarad â’r person y dywedir iddo wneud hyn
option-ap02 = Dweud wrth yr heddlu
option-ap03 = Gofyn i sefydliad arall helpu
option-ap04 = Mynd i’r llys
option-ap05 = Dod o hyd i rywun i’ch cefnogi
option-ap06 = Gofyn i bobl eraill beth maen nhw’n ei wybod
option-ap07 = Lle diogel i aros am gyfnod
option-ap08 = Gwneud eich cartref yn fwy diogel
option-ap09 = Gofyn i’n panel eich symud i gartref arall
option-ap10 = Eich helpu i symud
option-ap11 = Trwsio difrod neu lanhau graffiti
option-ap12 = Cwrdd i weld sut mae pethau
option-ap13 = Cytundeb gyda rhieni person ifanc
option-ap14 = Addewid ysgrifenedig i ymddwyn yn well
option-ap15 = Rhybudd
option-ap16 = Helpu’r ddwy ochr i siarad
option-ap17 = Cefnogi’r hyn mae’r heddlu neu’r llys yn ei wneud
option-ap18 = Gweithredu ar reolau’r denantiaeth
option-ap19 = Pethau sy’n eich helpu, fel taflenni cofnodi, camera neu ffôn
option-ap20 = Cwrdd â’r person a wnaeth hyn, gyda help, os ydych chi eisiau
option-ap21 = Gofyn i’r person a wnaeth hyn dalu am ddifrod
option-ap22 = Peidio â gadael i’r person a wnaeth hyn symud i un arall o’n cartrefi
option-ap23 = Rhywbeth arall a gytunon ni

## On the reporter's own page: how and when they are reached, what they decide, what we ask for

reach-email = Drwy e-bost
reach-own-page = Ar y dudalen hon yn unig: bydda i’n edrych yma fy hun
reach-post = Drwy’r post
reach-phone = Dros y ffôn
reach-nobody = Peidiwch â chysylltu â mi
time-any = Unrhyw bryd
time-daytime = Yn ystod y dydd, 9am i 5pm
time-morning = Yn y bore, 9am i 12 hanner dydd
time-afternoon = Yn y prynhawn, 12 hanner dydd i 5pm
time-evening = Gyda’r nos, 5pm i 9pm
time-never = Byth
ending-agree = Cewch, rwy’n cytuno i chi ei gau
ending-object = Na, mae rhywbeth ar goll o hyd
decision-agrees = Rwy’n cytuno
decision-does-not-agree = Dydw i ddim yn cytuno
decision-undecided = Dydw i ddim wedi penderfynu
decision-not-applicable = Ddim yn rhan o’r cynllun hwn
asked-more = Rydyn ni’n gofyn i chi ddweud mwy wrthyn ni
asked-files = Rydyn ni’n gofyn i chi am luniau neu ffeiliau eraill
asked-diary = Rydyn ni’n gofyn i chi ysgrifennu beth sy’n digwydd
asked-plan = Rydyn ni’n gofyn i chi edrych ar y cynllun
asked-reach = Rydyn ni’n gofyn i chi sut cawn ni gysylltu â chi
asked-answer = Rydyn ni’n gofyn i chi am ateb
consent-report-to-police = Gawn ni ddweud wrth yr heddlu ar eich rhan?
consent-share-police = Gawn ni roi gwybodaeth i’r heddlu?
consent-share-victim-support = Gawn ni roi gwybodaeth i Victim Support?
consent-share-specialist = Gawn ni roi gwybodaeth i sefydliad sy’n helpu pobl fel chi?
consent-share-community-safety = Gawn ni roi gwybodaeth i dîm diogelwch cymunedol y cyngor?
consent-share-other-landlord = Gawn ni roi gwybodaeth i landlord arall neu i’r cyngor?
consent-share-social-services = Gawn ni roi gwybodaeth i’r gwasanaethau cymdeithasol?
consent-share-other = Gawn ni roi gwybodaeth i sefydliad arall?
consent-neighbour-canvass = Gawn ni ofyn i’ch cymdogion beth welson nhw?
consent-evidence-use = Gawn ni ddefnyddio’r hyn rydych chi wedi’i ddweud wrthyn ni fel tystiolaeth?
consent-survey = Gawn ni ofyn i chi ar y diwedd sut oedd hyn i chi?
consent-translation = Gawn ni roi’r hyn rydych chi wedi’i ysgrifennu i gyfieithydd?
