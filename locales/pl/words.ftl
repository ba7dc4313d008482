### The coded words, as a person reads them: `<vocabulary>-<word>`.

role-victim = O sobie: to spotkało mnie
role-witness = Jestem świadkiem: było to widać lub słychać
role-on-behalf = Pomagam komuś, kto wie, że Wam o tym mówię
role-on-behalf-unknown = Martwię się o kogoś, kto nie wie, że Wam o tym mówię
role-staff = Pracuję dla wynajmującego (landlord) lub dla firmy, która wykonuje dla niego prace
role-centre = Pracuję w punkcie zgłoszeń
role-graffiti = Chcę tylko zgłosić graffiti, naklejki lub ulotki

incident-verbal-abuse = Obelgi, wyzwiska lub krzyki
incident-threats = Groźby
incident-harassment = Śledzenie, zaczepianie lub straszenie, które się powtarza
incident-assault = Bicie, popychanie lub zranienie kogoś
incident-spitting-gestures = Plucie albo obraźliwe znaki i gesty
incident-sexual = Słowa lub dotykanie o charakterze seksualnym
incident-graffiti = Graffiti lub naklejki
incident-damage = Zniszczenie domu, samochodu lub innych rzeczy
incident-arson = Ogień lub próba podpalenia
incident-rubbish = Śmieci lub brud, podrzucone albo wrzucone przez drzwi
incident-noise = Hałas, który ma komuś dokuczyć, na przykład walenie w drzwi
incident-malicious-complaints = Fałszywe skargi na kogoś
incident-letters-posters = Listy, plakaty lub ulotki
incident-calls-texts = Telefony lub SMS-y
incident-online = Słowa lub działania w internecie
incident-theft-exploitation = Zabieranie pieniędzy lub rzeczy albo wykorzystywanie kogoś pod pozorem przyjaźni
incident-incitement = Namawianie innych do nienawiści wobec kogoś
incident-other = Coś innego

strand-race = Rasa, kolor skóry, narodowość lub pochodzenie
strand-religion = Religia lub przekonania
strand-sexual-orientation = To, że ktoś jest gejem, lesbijką lub osobą biseksualną, albo to, kogo kocha
strand-transgender = To, że ktoś jest osobą transpłciową
strand-disability = Niepełnosprawność
strand-age = Wiek
strand-sex = To, że ktoś jest kobietą, dziewczynką, mężczyzną lub chłopcem
strand-gypsy-roma-traveller = To, że ktoś należy do społeczności Gypsy, Roma (Romowie) lub Traveller
strand-subculture = To, jak ktoś się ubiera lub jakiej muzyki słucha
strand-other = Coś innego w tym, kim ktoś jest
strand-not-sure = Nie mam pewności

when-exact = Znam datę
when-about = Mniej więcej wtedy
when-over-time = Trwało to przez pewien czas
when-not-sure = Nie mam pewności

place-home = W domu lub mieszkaniu
place-stairs-communal = Na schodach, w windzie lub w innej wspólnej części budynku
place-outside-home = Tuż przed domem lub w ogrodzie
place-street = Na ulicy
place-park = W parku lub w innym otwartym miejscu
place-shop = W sklepie, kawiarni lub pubie
place-transport = W autobusie, tramwaju lub pociągu albo w czasie czekania na przystanku lub stacji
place-education = W szkole lub college’u
place-work = W pracy
place-worship = W miejscu modlitwy lub w jego pobliżu
place-care = W szpitalu lub domu opieki
place-online = W internecie lub przez telefon
place-other = Gdzie indziej

before-never = Nie, nigdy
before-once = Raz
before-several = Kilka razy
before-most-days = Prawie codziennie
before-not-sure = Nie mam pewności

known-neighbour = Ktoś z sąsiedztwa
known-known = Ktoś, kogo znam, choćby z widzenia
known-stranger = Ktoś obcy
known-online = Ktoś z internetu
known-not-known = Nie wiem

police-yes = Tak
police-no = Nie
police-do-not-want = Nie chcę tego zgłaszać

help-repairs = Naprawa lub czyszczenie
help-security = Lepsze zabezpieczenie domu
help-someone-to-talk-to = Ktoś, z kim można porozmawiać
help-specialist-support = Wsparcie organizacji, która zna się na takich sprawach
help-help-to-move = Pomoc w przeprowadzce
help-action = Działania wobec osoby, która to zrobiła
help-just-record = Nic: chcę tylko Was o tym powiadomić

contact-contact = Tak, i powiem, w jaki sposób
contact-none = Nie: chcę zachować anonimowość
contact-code-only = Chcę zachować anonimowość, ale wrócę z kodem, aby przeczytać wiadomości od Was

way-email = E-mail
way-text = SMS
way-phone = Rozmowa telefoniczna
way-post = List wysłany pocztą
way-someone = Przez kogoś, komu ufam

words-full = Może w nich być mowa o moim zgłoszeniu
words-discreet = Tylko ogólnie: ktoś blisko mnie nie może się o tym dowiedzieć

format-large-print = Duży druk
format-easy-read = Tekst łatwy do czytania (Easy Read)
format-audio = Nagranie dźwiękowe
format-braille = Alfabet Braille’a
format-bsl = Film w brytyjskim języku migowym (BSL)

meeting-home = U mnie w domu
meeting-office = W Waszym biurze
meeting-elsewhere = Gdzie indziej

answer-yes = Tak
answer-no = Nie
answer-unsure = Nie mam pewności
answer-ask-me = Najpierw mnie zapytajcie
answer-prefer-not = Wolę nie mówić

age-under-16 = Mniej niż 16 lat
age-a16-17 = 16 lub 17 lat
age-a18-24 = Od 18 do 24 lat
age-a25-34 = Od 25 do 34 lat
age-a35-44 = Od 35 do 44 lat
age-a45-54 = Od 45 do 54 lat
age-a55-64 = Od 55 do 64 lat
age-a65-74 = Od 65 do 74 lat
age-a75-over = 75 lat lub więcej
age-prefer-not = Wolę nie mówić

sex-female = Żeńska
sex-male = Męska
sex-prefer-not = Wolę nie mówić

orientation-straight = Heteroseksualna
orientation-gay-lesbian = Homoseksualna (gej lub lesbijka)
orientation-bisexual = Biseksualna
orientation-other = Inna
orientation-prefer-not = Wolę nie mówić

# Feminine adjectives: they agree with "grupa etniczna", not with the reader.
ethnic-white-british = Biała: angielska, walijska, szkocka, północnoirlandzka lub brytyjska
ethnic-white-irish = Biała: irlandzka
ethnic-white-gypsy-traveller = Biała: Gypsy lub Irish Traveller
ethnic-white-roma = Biała: romska (Roma)
ethnic-white-other = Biała: inne pochodzenie
ethnic-mixed-caribbean = Mieszana: biała i czarna karaibska
ethnic-mixed-african = Mieszana: biała i czarna afrykańska
ethnic-mixed-asian = Mieszana: biała i azjatycka
ethnic-mixed-other = Mieszana: inne pochodzenie
ethnic-asian-indian = Azjatycka: indyjska
ethnic-asian-pakistani = Azjatycka: pakistańska
ethnic-asian-bangladeshi = Azjatycka: bangladeska
ethnic-asian-chinese = Azjatycka: chińska
ethnic-asian-other = Azjatycka: inne pochodzenie
ethnic-black-african = Czarna: afrykańska
ethnic-black-caribbean = Czarna: karaibska
ethnic-black-other = Czarna: inne pochodzenie
ethnic-arab = Arabska
ethnic-other = Inna grupa etniczna
ethnic-prefer-not = Wolę nie mówić

religion-none = Brak religii
religion-christian = Chrześcijaństwo
religion-buddhist = Buddyzm
religion-hindu = Hinduizm
religion-jewish = Judaizm
religion-muslim = Islam
religion-sikh = Sikhizm
religion-other = Inna religia
religion-prefer-not = Wolę nie mówić

effect-a-lot = Tak, bardzo
effect-a-little = Tak, trochę
effect-not-at-all = Wcale nie
effect-prefer-not = Wolę nie mówić

marital-never = Nigdy w małżeństwie ani w związku partnerskim
marital-married = W małżeństwie
marital-civil-partnership = W związku partnerskim (civil partnership)
marital-separated-married = W separacji, ale nadal w małżeństwie
marital-separated-partnership = W separacji, ale nadal w związku partnerskim
marital-divorced = Po rozwodzie
marital-dissolved = Po prawnym zakończeniu związku partnerskiego
marital-widowed = Po śmierci żony lub męża
marital-surviving-partner = Po śmierci partnerki lub partnera ze związku partnerskiego
marital-prefer-not = Wolę nie mówić

area-north = Północ
area-east = Wschód
area-south = Południe
area-west = Zachód
area-centre = Centrum
area-elsewhere = Gdzie indziej
area-online = Tylko w internecie
area-not-known = Nie wiem

channel-online = Przez internet
channel-phone = Przez telefon
channel-post = Pocztą
channel-in-person = Osobiście
channel-email = E-mailem
channel-centre = Przez punkt zgłoszeń

## Where a case stands, in words for the person who told us

stage-received = Mamy Twoje zgłoszenie. Wyznaczymy osobę, która się nim zajmie.
stage-assigned = Twoim zgłoszeniem zajmuje się osoba z naszego zespołu.
stage-assessing = Ustalamy, jaka pomoc jest potrzebna.
stage-investigating = Ustalamy, co się stało.
stage-outcome-issued = Napisaliśmy do Ciebie, co udało nam się ustalić.
stage-monitoring = Sprawdzamy, czy to się na pewno skończyło.
stage-closing = Chcemy Cię zapytać, czy możemy zamknąć Twoje zgłoszenie.
stage-closed = Twoje zgłoszenie jest zamknięte. Nadal możesz do nas pisać i dzwonić.

## What a support organisation does, in a few words


support-true-vision = Tu powiadomisz policję przez internet.
support-crimestoppers = Tu powiesz o przestępstwie bez podawania imienia i nazwiska.
support-victim-support = Bezpłatna pomoc dla osób, które ucierpiały lub źle się czują z powodu przestępstwa, w dzień i w nocy.
support-stop-hate-uk = Pomoc dla osób źle traktowanych z powodu tego, kim są.
support-british-muslim-trust = Pomoc dla muzułmanek i muzułmanów, których ktoś znieważył lub zaatakował.
support-tell-mama = Pomoc dla muzułmanek i muzułmanów, których ktoś znieważył lub zaatakował.
support-cst = Pomoc dla społeczności żydowskiej, w dzień i w nocy.
support-galop = Pomoc dla lesbijek, gejów, osób biseksualnych i transpłciowych.
support-switchboard = Ktoś, kto wysłucha: dla lesbijek, gejów, osób biseksualnych i transpłciowych.
support-sari = Pomoc dla osób źle traktowanych z powodu tego, kim są, w Bristolu i południowo-zachodniej Anglii.
support-usah = Pomoc w Staffordshire. Nie trzeba wcześniej powiadamiać policji.
support-norfolk-suffolk = Pomoc w Norfolk i Suffolk.
support-dimensions = Pomoc dla osób z niepełnosprawnością intelektualną lub autyzmem.
support-mencap = Porady dla osób z niepełnosprawnością intelektualną i ich rodzin.
support-scope = Porady dla osób z niepełnosprawnością i ich rodzin.
support-fft = Porady dla społeczności Gypsy, Roma (Romowie) i Traveller.
support-seeac = Pomoc dla osób z Azji Południowo-Wschodniej i Wschodniej.
support-samaritans = Ktoś, z kim można porozmawiać o wszystkim, w dzień i w nocy.
support-childline = Dla osób, które mają mniej niż 19 lat.
support-nspcc = Dla dorosłych, którzy martwią się o dziecko.
support-shelter = Porady w sprawie mieszkania i bezpiecznych miejsc na pobyt.
support-migrant-help = Pomoc dla osób, które poprosiły o możliwość pozostania w Wielkiej Brytanii.
support-eass = Porady dla osób, które są niesprawiedliwie traktowane.
support-stalking = Pomoc, gdy ktoś ciągle Cię śledzi lub zaczepia.
support-refuge = Pomoc w dzień i w nocy dla kobiet, którym ktoś w domu zagraża.
support-victim-support-scotland = Pomoc w Szkocji.
support-victim-support-ni = Pomoc w Irlandii Północnej.
support-citizens-advice = Bezpłatne porady w wielu sprawach.

## How much somebody agrees, as an answer to the questions once the work has ended

survey-fully = Tak, w pełni
survey-mostly = W większości
survey-partly = Częściowo
survey-hardly = Raczej nie
survey-not-at-all = Nie, wcale
survey-does-not-apply = Nie dotyczy mnie

## How it ended, in a letter

outcome-resolved = Zrobiliśmy, co było możliwe, i problem został rozwiązany.
outcome-closed-no-asb-proven = Nie udało nam się udowodnić, co się stało. To nie znaczy, że nic się nie stało.
outcome-closed-non-engagement = Nie udało nam się z Tobą skontaktować, więc na razie przerwaliśmy pracę.
outcome-closed-unable-to-act = Sami nie możemy już zrobić nic więcej.
outcome-closed-no-further-action = W tej chwili nic więcej nie trzeba robić.
outcome-not-hate-motivated = Nie stwierdziliśmy, że powodem była nienawiść. Jeśli to się powtórzy, powiedz nam: potraktujemy to tak samo poważnie.
outcome-transferred = Teraz zajmuje się tym ktoś inny.
outcome-duplicate = Mieliśmy już zgłoszenie w tej sprawie. Dalej zajmujemy się tamtym.

## The works on a home

works-repair = Naprawa tego, co zepsute
works-graffiti = Usuwanie graffiti
works-fireproof-letterbox = Ognioodporna skrzynka na listy
works-gates = Mocniejsze bramy
works-doors = Mocniejsze drzwi
works-windows = Mocniejsze okna
works-lighting = Lepsze oświetlenie
works-locks = Nowe zamki
works-fencing = Płoty lub mury
works-alarm = Alarm
works-door-entry = Wejście tylko dla mieszkańców
works-cctv = Kamery
works-other = Inne prace

## What can be done, in the action plan

option-ap01 = Rozmowa z osobą, która miała to zrobić
option-ap02 = Powiadomienie policji
option-ap03 = Prośba o pomoc do innej organizacji
option-ap04 = Sprawa w sądzie
option-ap05 = Znalezienie wsparcia dla Ciebie
option-ap06 = Pytanie innych osób, co wiedzą
option-ap07 = Bezpieczne miejsce na jakiś czas
option-ap08 = Lepsze zabezpieczenie Twojego mieszkania
option-ap09 = Wniosek do naszej komisji o inne mieszkanie dla Ciebie
option-ap10 = Pomoc w przeprowadzce
option-ap11 = Naprawa szkód lub usuwanie graffiti
option-ap12 = Spotkanie, aby omówić sytuację
option-ap13 = Umowa z rodzicami młodej osoby
option-ap14 = Pisemna obietnica lepszego zachowania
option-ap15 = Ostrzeżenie
option-ap16 = Pomoc w rozmowie obu stron
option-ap17 = Wspieranie działań policji lub sądu
option-ap18 = Działanie na podstawie umowy najmu
option-ap19 = Rzeczy, które Ci pomogą, na przykład kartki do notowania, kamera lub telefon
option-ap20 = Spotkanie z osobą, która to zrobiła, z pomocą innych i tylko jeśli chcesz
option-ap21 = Żądanie, by za szkody zapłaciła osoba, która je wyrządziła
option-ap22 = Odmowa przeprowadzki do innego naszego mieszkania dla osoby, która to zrobiła
option-ap23 = Coś innego, co uzgodniliśmy

## On the reporter's own page: how and when they are reached, what they decide, what we ask for

reach-email = E-mailem
reach-own-page = Tylko na tej stronie: będę tu zaglądać
reach-post = Pocztą
reach-phone = Przez telefon
reach-nobody = Nie kontaktujcie się ze mną
time-any = O każdej porze
time-daytime = W ciągu dnia, 9:00–17:00
time-morning = Przed południem, 9:00–12:00
time-afternoon = Po południu, 12:00–17:00
time-evening = Wieczorem, 17:00–21:00
time-never = Nigdy
ending-agree = Tak, zgadzam się na zamknięcie
ending-object = Nie, czegoś jeszcze brakuje
decision-agrees = Zgadzam się
decision-does-not-agree = Nie zgadzam się
decision-undecided = Jeszcze nie wiem
decision-not-applicable = Nie należy do tego planu
asked-more = Prosimy o więcej informacji
asked-files = Prosimy o zdjęcia lub inne pliki
asked-diary = Prosimy o zapisywanie tego, co się dzieje
asked-plan = Prosimy o przeczytanie planu
asked-reach = Pytamy, jak możemy się z Tobą kontaktować
asked-answer = Prosimy o odpowiedź
consent-report-to-police = Czy możemy powiadomić policję za Ciebie?
consent-share-police = Czy możemy przekazać informacje policji?
consent-share-victim-support = Czy możemy przekazać informacje organizacji Victim Support?
consent-share-specialist = Czy możemy przekazać informacje organizacji, która wspiera takie osoby jak Ty?
consent-share-community-safety = Czy możemy przekazać informacje zespołowi do spraw bezpieczeństwa mieszkańców w urzędzie lokalnym (council)?
consent-share-other-landlord = Czy możemy przekazać informacje innemu wynajmującemu (landlord) lub urzędowi lokalnemu (council)?
consent-share-social-services = Czy możemy przekazać informacje opiece społecznej (social services)?
consent-share-other = Czy możemy przekazać informacje innej organizacji?
consent-neighbour-canvass = Czy możemy zapytać osoby z sąsiedztwa, co widziały?
consent-evidence-use = Czy możemy użyć jako dowodu tego, co wiemy od Ciebie?
consent-survey = Czy na koniec możemy zapytać, jak oceniasz naszą pracę?
consent-translation = Czy możemy dać Twój tekst do przetłumaczenia?
