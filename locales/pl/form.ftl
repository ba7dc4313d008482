### The questions. `page-<slug>` is a page's heading, `.title` its neutral title, `.hint` its help;
### `q-<key>` names a question, `.hint` its help. $role is who is telling us: victim, witness, on_behalf,
### on_behalf_unknown, staff, centre or graffiti.

page-who = O kim chcesz nam powiedzieć?
    .title = O Tobie
q-reporter-role = O kim nam mówisz

page-centre = O punkcie zgłoszeń
    .title = Twój punkt
    .hint = Każde z tych pól możesz zostawić puste. Brak kodu nigdy nie zatrzyma zgłoszenia.
q-centre-code = Kod punktu
q-centre-staff-name = Twoje imię i nazwisko
    .hint = Zapisujemy je razem ze zgłoszeniem. Nikomu ich nie przekazujemy.
q-person-present = Czy ta osoba jest teraz z Tobą?
q-interpreter-used = Czy ktoś dla Was tłumaczy?

page-relationship = O osobie, której pomagasz
    .title = Osoba, której pomagasz
q-relationship = Skąd znasz tę osobę?
    .hint = Na przykład: to ktoś z przyjaciół, siostra, ktoś z sąsiedztwa, osoba, którą wspieram w pracy
q-safe-to-contact-person = Czy możemy bezpiecznie skontaktować się z tą osobą?

page-your-words = { $role ->
    [victim] Co Cię spotkało?
    [witness] Co było widać lub słychać?
    [graffiti] Co tam było napisane lub narysowane?
   *[other] Co się stało?
 }
    .title = Własnymi słowami
    .hint = Napisz tyle, ile chcesz, w dowolnym języku. Nie musisz podawać niczyich imion ani nazwisk. Jeśli wolisz wybrać z listy, zostaw to pole puste i przejdź dalej.
q-account = Co się stało

page-kind = Co z tej listy się wydarzyło?
    .title = Co się stało
    .hint = Zaznacz wszystko, co pasuje.
q-incident-types = Co się wydarzyło
q-incident-other = Jeśli było to coś innego, to co?

page-reason = Jak myślisz, dlaczego to się stało?
    .title = Dlaczego
    .hint = Zaznacz wszystko, co pasuje. Liczy się to, co myślisz. Nie potrzebujesz dowodów. Liczy się to także wtedy, gdy ktoś pomylił się co do tej osoby albo zrobił to z powodu kogoś, kogo ta osoba zna.
q-strands = Powód
q-reason-why = Co sprawia, że tak myślisz?

page-when = Kiedy to się stało?
    .title = Kiedy
    .hint = Podaj to, co wiesz. Wystarczy sam miesiąc lub rok.
q-when-kind = Jak dokładnie znasz datę?
q-when-date = Kiedy to się stało lub zaczęło
    .hint = Na przykład: 27 3 2026
q-when-until = Kiedy to się skończyło, jeśli trwało przez pewien czas
    .hint = Na przykład: 28 3 2026
q-when-time = Pora dnia
    .hint = Na przykład: około 8 wieczorem

page-area = W jakiej okolicy to się stało?
    .title = Okolica
q-area = Okolica

page-place = Gdzie dokładnie to się stało?
    .title = Miejsce
    .hint = Podaj tyle, ile możesz. Pomoże nam to wysłać właściwą osobę.
q-place-type = Jakie to było miejsce?
q-place = Adres lub opis miejsca
q-place-postcode = Kod pocztowy
q-place-online = Jeśli to było w internecie, to gdzie?
    .hint = Na przykład: nazwa strony lub aplikacji i nazwa użytkownika
q-our-property = Czy jest to dom, blok lub osiedle, którym zarządza { $landlord }?

page-harm = Czy komuś stała się krzywda lub coś komuś groziło?
    .title = Osoby
q-hurt = Czy komuś stała się krzywda?
q-weapon = Czy ktoś miał broń lub groził jej użyciem?
q-children-there = Czy były przy tym dzieci?

page-damage = Czy są jakieś uszkodzenia lub graffiti?
    .title = Naprawy
    .hint = Jeśli możesz, zrób zdjęcie, zanim ktoś to wyczyści lub naprawi.
q-damage = Uszkodzenia lub graffiti
q-damage-where = Gdzie to jest?
q-damage-offensive = Czy są tam słowa lub obrazy pełne nienawiści?
q-damage-still-there = Czy to nadal tam jest?
q-damage-photographed = Czy ktoś zrobił zdjęcie?

page-before = Czy coś takiego zdarzyło się już wcześniej?
    .title = Wcześniej
q-happened-before = Jak często
q-getting-worse = Czy jest coraz gorzej?
q-expected-again = Czy myślisz, że to się powtórzy?

page-tonight = { $role ->
    [victim] Czy czujesz się bezpiecznie tam, gdzie spędzisz dzisiejszą noc?
   *[other] Czy ta osoba jest bezpieczna tam, gdzie spędzi dzisiejszą noc?
 }
    .title = Dzisiejsza noc
    .hint = Jeśli jest niebezpiecznie, dzwoń pod 999, o każdej porze. Aby porozmawiać o bezpiecznym miejscu, zadzwoń do { $landlord }: { $phone } ({ $hours }) albo do organizacji Shelter: 0808 800 4444.
q-safe-tonight = Bezpieczeństwo tej nocy

page-others = Czy wiesz, kto to zrobił?
    .title = Inne osoby
    .hint = Wszystko to można pominąć. Nie mówimy osobie, która to zrobiła, że wiemy o tym od Ciebie, chyba że wymaga tego prawo.
q-perpetrator-known = Kto to był?
q-perpetrator-description = Co możesz nam powiedzieć o tej osobie lub osobach?
    .hint = Na przykład: imię lub nazwisko, wygląd, co ta osoba mówiła o sobie
q-perpetrator-address = Gdzie ta osoba mieszka lub gdzie można ją znaleźć?
q-perpetrator-count = Ile było osób?
q-perpetrator-vehicle = Czy był jakiś pojazd? Jak wyglądał?
q-perpetrator-under-18 = Czy ktoś z nich miał mniej niż 18 lat?

page-seen = Czy ktoś jeszcze to widział? Czy jest coś, co to pokazuje?
    .title = Zdjęcia i inne materiały
    .hint = Kamery często kasują nagrania po kilku dniach, więc powiedz nam o nich szybko. Zachowaj to, co masz.
q-witnesses = Kto to widział lub słyszał?
    .hint = Nie musisz podawać imion ani nazwisk
q-cctv = Czy była tam kamera? Gdzie?
q-evidence = Co masz?
    .hint = Na przykład: zdjęcia, wiadomości, listy, zaświadczenie od lekarza

page-told-before = Czy jest to już zgłoszone policji?
    .title = Kto już o tym wie
q-police-told = Zgłoszone policji

page-told-details = Jakie dane podała Ci policja?
    .title = Kto już o tym wie
q-police-force = Jednostka policji lub komisariat
q-police-reference = Numer sprawy w policji
q-police-officer = Imię i nazwisko policjantki lub policjanta

page-tell-for-you = Czy mamy powiadomić policję za Ciebie?
    .title = Kto już o tym wie
    .hint = Nie zrobimy tego, jeśli nie powiesz „tak”.
q-police-report-for-you = Powiadomienie policji za Ciebie

page-help = Co by pomogło?
    .title = Co by pomogło
    .hint = Zaznacz wszystko, co pasuje. Porozmawiamy z Tobą, zanim cokolwiek zrobimy.
q-help-wanted = Co by pomogło
q-help-specialist = Czy jest jakaś organizacja, od której chcesz wsparcia?

page-sharing = Komu możemy o tym powiedzieć?
    .title = Kto może wiedzieć
    .hint = Jeśli nic nie wybierzesz, najpierw Cię zapytamy. Jeśli dziecku lub innej osobie może stać się poważna krzywda, być może będziemy musieli powiedzieć o tym osobom, które mogą pomóc. Jeśli to zrobimy, powiemy Ci o tym.
q-share-police = Policja
q-share-victim-support = Victim Support
q-share-specialist = Organizacja, która wspiera takie osoby jak Ty
q-share-community-safety = Zespół do spraw bezpieczeństwa mieszkańców w urzędzie lokalnym (council)
q-share-other-landlord = Inny wynajmujący (landlord), jeśli osoba, która to zrobiła, wynajmuje od niego mieszkanie
q-share-figures-only = Czy możemy uwzględnić to w statystykach, bez niczego, co pokazuje, kim jesteś?

page-contact = Czy chcesz, żebyśmy się z Tobą skontaktowali?
    .title = Kontakt z Tobą
q-contact-choice = Kontakt z Tobą

page-name = Jak mamy się do Ciebie zwracać?
    .title = Twoje imię
    .hint = Nie musi to być pełne imię i nazwisko.
q-name = Imię

page-safe-contact = Jak możemy bezpiecznie się z Tobą kontaktować?
    .title = Sposoby kontaktu
    .hint = Pomyśl, kto jeszcze widzi Twój telefon, Twoje e-maile lub listy.
q-contact-ways = Bezpieczne sposoby kontaktu
    .hint = Zaznacz wszystkie, które są bezpieczne.
q-contact-words = Co może być w naszych wiadomościach?
q-contact-times = Kiedy jest to bezpieczne?
    .hint = Na przykład: od poniedziałku do piątku przed 15:00
q-voicemail-ok = Czy możemy zostawić wiadomość głosową?
q-post-private = Czy tylko Ty otwierasz listy do Ciebie?

page-contact-details = Gdzie możemy się z Tobą skontaktować?
    .title = Dane do kontaktu
q-email = Adres e-mail
    .hint = Używamy go tylko po to, aby pisać do Ciebie w tej sprawie.
q-phone = Numer telefonu
    .hint = Używamy go tylko po to, aby rozmawiać z Tobą o tej sprawie.
q-address = Adres do wysyłania listów
q-contact-through = Przez kogo i jak możemy się z Tobą skontaktować?
q-home-postcode = Twój kod pocztowy
q-tenancy-number = Numer najmu (tenancy number), jeśli go znasz

page-needs = Czego potrzebujesz, abyśmy mogli dobrze z Tobą rozmawiać i do Ciebie pisać?
    .title = Czego potrzebujesz
q-letter-language = Język naszych listów
q-interpreter = Jeśli potrzebujesz tłumacza, to jakiego języka?
    .hint = Może to być też brytyjski język migowy (BSL)
q-formats = Czy potrzebujesz listów w innej formie?
q-access-needs = Czy potrzebujesz czegoś, aby korzystać z telefonu, czytać lub przyjść na spotkanie?
q-officer-preference = Z kim z naszego zespołu poczujesz się bezpieczniej?
    .hint = Na przykład: z kobietą albo z kimś z Twojej społeczności
q-meeting-place = Gdzie chcesz się spotkać?
q-companion = Czy chcesz, aby ktoś był z Tobą? Kto?

page-about-you = { $role ->
    [victim] Jeszcze trochę o Tobie
   *[other] Jeszcze trochę o tej osobie
 }
    .title = Jeszcze kilka pytań
q-under-18 = { $role ->
    [victim] Czy masz mniej niż 18 lat?
   *[other] Czy osoba, którą to spotkało, ma mniej niż 18 lat?
 }
q-vulnerable = Czy coś sprawia, że dla kogoś ryzyko jest większe?
    .hint = Na przykład: choroba, mieszkanie w pojedynkę, ciąża, małe dzieci

page-anything-else = Czy chcesz nam powiedzieć coś jeszcze?
    .title = Coś jeszcze
q-anything-else = Coś jeszcze

## The equality questions, asked once the report is safe

page-age = Ile masz lat?
    .title = Pytania o Ciebie
q-age-band = Wiek

page-sex = Jaka jest Twoja płeć?
    .title = Pytania o Ciebie
q-sex = Płeć

page-gender = Czy płeć, z którą się utożsamiasz, jest taka sama jak płeć zapisana przy Twoim urodzeniu?
    .title = Pytania o Ciebie
q-gender-same = Ta sama płeć
q-gender-identity = Jeśli nie, jaka jest Twoja tożsamość płciowa?

page-orientation = Co najlepiej opisuje Twoją orientację seksualną?
    .title = Pytania o Ciebie
q-orientation = Orientacja seksualna

page-ethnic-group = Jaka jest Twoja grupa etniczna?
    .title = Pytania o Ciebie
q-ethnic-group = Grupa etniczna

page-religion = Jaka jest Twoja religia?
    .title = Pytania o Ciebie
q-religion = Religia

page-health = Czy masz problem ze zdrowiem fizycznym lub psychicznym, który trwa lub będzie trwać 12 miesięcy lub dłużej?
    .title = Pytania o Ciebie
q-disability = Problem ze zdrowiem

page-health-effect = Czy utrudnia Ci to codzienne czynności?
    .title = Pytania o Ciebie
q-disability-effect = Wpływ na codzienne czynności

page-partnership = Czy jesteś w małżeństwie lub w związku partnerskim (civil partnership)?
    .title = Pytania o Ciebie
q-marital = Małżeństwo lub związek partnerski

page-first-language = Jaki jest Twój pierwszy język?
    .title = Pytania o Ciebie
q-first-language = Pierwszy język

## The questions once the work has ended

q-survey-easy = Czy łatwo było nam o tym powiedzieć?
q-survey-in-time = Czy skontaktowaliśmy się z Tobą wtedy, kiedy obiecaliśmy?
q-survey-fair = Czy wierzyliśmy Ci oraz traktowaliśmy Cię sprawiedliwie i z szacunkiem?
q-survey-informed = Czy mówiliśmy Ci, co się dzieje, i czy łatwo było się z nami skontaktować?
q-survey-support = Czy pomoc, którą zaproponowaliśmy, była dla Ciebie odpowiednia?
q-survey-outcome = Czy odpowiada Ci to, jak sprawa się zakończyła?
q-survey-safer = Czy czujesz się teraz bezpieczniej?
q-survey-again = Czy powiesz nam znowu, jeśli coś się stanie?
q-survey-change = Czy powinniśmy coś zmienić?
    .hint = Jeśli nie odpowiada Ci to, jak sprawa się zakończyła: jakie były Twoje oczekiwania i czy wyjaśniliśmy, dlaczego tak się stało? Prosimy nie podawać nazwisk.

## What can be written on the reporter's own page

q-message = Twoja wiadomość
q-more = Co chcesz dodać
q-diary-date = Dzień, w którym to się stało
    .hint = Na przykład: 27 3 2026. Wystarczy sam miesiąc lub rok.
q-diary-time = Pora dnia
q-diary-place = Gdzie to się stało
q-diary-account = Co się stało
    .hint = Co ktoś powiedział i zrobił, kto to był, jeśli wiesz, i jak się z tym czujesz.
q-diary-seen = Kto to widział lub słyszał
q-signature = Twoje imię i nazwisko
    .hint = Wpisz je tak, jak pod listem.
q-reach-way = Jak możemy się z Tobą kontaktować?
q-reach-email = Adres e-mail
    .hint = Tylko jeśli wybierasz e-mail i jest to nowy adres. Czy ktoś inny może czytać Twoje e-maile? Wtedy wybierz tę stronę.
q-reach-address = Adres do wysyłania listów
    .hint = Tylko jeśli wybierasz pocztę i jest to nowy adres. Czy ktoś inny może otworzyć Twoje listy? Wtedy wybierz tę stronę.
q-reach-phone = Numer telefonu
    .hint = Tylko jeśli wybierasz telefon i jest to nowy numer.
q-reach-words = Co może być w naszych wiadomościach?
q-reach-weekdays = Kiedy, od poniedziałku do piątku?
q-reach-weekend = Kiedy, w sobotę i niedzielę?
q-reach-language = Język naszych listów
q-reach-note = Co jeszcze powinniśmy wiedzieć, aby zadbać o Twoje bezpieczeństwo
q-ending-answer = Czy możemy je zamknąć?
q-ending-note = Czy czegoś brakuje? Co jeszcze trzeba zrobić?
q-again-reason = Co się stało albo czego brakuje?
