### Reporting centres, what is printed, and the pages that people look for.
### Plain, calm and kind. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers. Names are never inflected.

## The titles of the pages, and the links to them

pages-support = Kto może pomóc
pages-what-happens = Co będzie dalej, gdy nam powiesz
pages-other-ways = Inne sposoby, aby nam powiedzieć
pages-print = Plakaty i formularze papierowe
pages-privacy = Prywatność
pages-cookies = Pliki cookie
pages-accessibility = Dostępność

## At a reporting centre

centre-title = Zanim zaczniesz
centre-heading = Zgłoszenie w punkcie zgłoszeń
centre-known = Ta strona otworzyła się przez: { $centre }
centre-unknown = Nie znamy tego kodu punktu zgłoszeń. Możesz iść dalej bez niego. Nic nie przepadło.
centre-lead = Możesz nam tu ({ $landlord }) powiedzieć, co się stało. Pracownicy punktu mogą Ci pomóc albo możesz to zrobić samodzielnie.
centre-myself = Chcę to zgłosić samodzielnie
centre-told = Liczymy, że zgłoszenie przyszło przez ten punkt. Nie mówimy punktowi nic o Tobie.
centre-staff-heading = Dla pracowników punktu
centre-staff = Możecie wypełnić formularz razem z tą osobą. Wszystkie pytania są na kilku stronach.
centre-together = Pracuję tutaj i komuś pomagam
centre-private-space = Usiądźcie tam, gdzie nikt inny nie słyszy rozmowy i nie widzi ekranu.
centre-interpreter = Zapytaj, czy ta osoba chce mieć obok siebie tłumacza albo kogoś, komu ufa. Dziecko nie powinno tłumaczyć.
centre-own-words = Zapisuj własne słowa tej osoby, a także słowa, które ktoś do niej powiedział. Nie pytaj o dowody.
centre-consent = Przeczytaj na głos każde pytanie o to, komu można powiedzieć. Zaznaczaj odpowiedzi tej osoby, jedną po drugiej. „Najpierw mnie zapytajcie” to dobra odpowiedź.
centre-no-name = Ta osoba nie musi podawać imienia, nazwiska ani sposobu kontaktu. Powiedz jej o tym.
centre-keep-number = Na końcu daj tej osobie numer i kod. Punkt zachowuje tylko numer.
centre-hand-over = Dla pracowników punktu: przekaż numer i kod tej osobie. Nie zapisuj kodu.
centre-receipt-link = Wydrukuj potwierdzenie dla punktu
centre-receipt-title = Potwierdzenie
centre-receipt-heading = Potwierdzenie dla punktu
centre-receipt-note = Sam ten numer niczego nie otwiera. Kod ma tylko ta osoba.

together-title = Część { $part } z { $parts }
together-you = Ty i osoba, której pomagasz
together-happened = Co się stało
together-people = Ludzie, naprawy i bezpieczeństwo
together-others = Kto to zrobił i kto to widział
together-next = Co by pomogło i kto może wiedzieć
together-contact = Bezpieczny kontakt
together-details = Jak dotrzeć do tej osoby i czego potrzebuje

## What is printed

print-lead = Wybierz arkusz i język. Potem wydrukuj go, w kolorze lub czarno-biały, na papierze A4.
print-how = Aby wydrukować tę stronę, użyj polecenia Drukuj w przeglądarce.
print-poster = Plakat
print-leaflet = Ulotka
print-new-home = Ulotka do nowego mieszkania
print-form = Formularz papierowy
print-diary = Karty dziennika
print-square = Kwadratowy kod, który odczyta aparat telefonu
print-scan = Skieruj aparat telefonu na kwadrat albo wpisz:
print-here = Tutaj możesz dostać pomoc w zgłoszeniu: { $centre }
print-how-heading = Jak nam powiedzieć
new-home-heading = Witamy w nowym mieszkaniu
new-home-safe = Masz prawo czuć się bezpiecznie w swoim domu, bez względu na to, kim jesteś.
new-home-we-heading = Co robimy
new-home-we = Wierzymy Ci. Szybko się kontaktujemy, w bezpieczny dla Ciebie sposób. Uzgadniamy z Tobą, co zrobić, i piszemy do Ciebie, co zrobiliśmy.
new-home-landlord = Możesz nam powiedzieć, jeśli zrobił to sąsiad, gość, ktoś obcy albo ktoś, kto u nas pracuje.
new-home-you-heading = O co Cię prosimy
new-home-you = Nikt w Twoim domu i nikt, kto Cię odwiedza, nie może krzywdzić, straszyć ani obrażać innych z powodu tego, kim są. Jeśli tak się stanie, będziemy działać. Możesz stracić mieszkanie.
paper-lead = Napisz tyle, ile chcesz, w dowolnym języku. Każde pytanie możesz pominąć. Nie musisz podawać imienia i nazwiska.
paper-you = W tym formularzu „Ty” to osoba, którą to spotkało. Jeśli piszesz za kogoś innego, odpowiadaj w jego imieniu.
paper-return = Oddaj formularz naszym pracownikom lub w punkcie zgłoszeń albo wyślij go na adres: { $address }
paper-staff = Wypełniają nasi pracownicy
paper-received = Data i godzina otrzymania
paper-received-by = Kto otrzymał
paper-if = Tylko jeśli pasuje
paper-one = Zaznacz jedną odpowiedź
paper-any = Zaznacz wszystko, co pasuje
log-sheet-heading = Co się dzieje, dzień po dniu
log-sheet-lead = Zapisuj wszystko, co się dzieje, najszybciej jak możesz. Używaj własnych słów i zapisuj słowa, które padły. Drobne rzeczy też są ważne.
log-sheet-safe = Trzymaj tę kartę w bezpiecznym miejscu. Przynieś ją na spotkanie albo powiedz nam, co na niej jest.
log-sheet-number = Twój numer, jeśli go masz
log-sheet-when = Data i godzina
log-sheet-what = Co się stało i gdzie
log-sheet-who = Kto to zrobił
log-sheet-saw = Kto to widział lub słyszał

## Who can help

support-where = Gdzie
support-near = W naszej okolicy ({ $landlord })
support-any = Wszystkie
support-show = Pokaż
support-found = { $count ->
    [one] { $count } organizacja
    [few] { $count } organizacje
    [many] { $count } organizacji
   *[other] { $count } organizacji
 }
support-none = Na naszej liście nie ma pasującej organizacji. Wybierz „Wszystkie” albo zadzwoń do nas: { $phone }.
support-phone = Telefon
support-text = SMS
support-email = E-mail
support-site = Strona internetowa
support-open = Godziny
support-always = W dzień i w nocy
support-hours = { $first } – { $last }, { $opens }–{ $closes }
support-hours-day = { $first }, { $opens }–{ $closes }
support-cost-free = Połączenia są bezpłatne.
support-cost-charged = Połączenie kosztuje tyle co każde inne.
support-bsl = Możesz użyć brytyjskiego języka migowego (BSL).
support-anonymous = Nie musisz podawać imienia i nazwiska.
support-data = Ta lista jako otwarte dane, dla komputerów
division-england-and-wales = Anglia i Walia
division-scotland = Szkocja
division-northern-ireland = Irlandia Północna
weekday-name = { $weekday ->
    [monday] poniedziałek
    [tuesday] wtorek
    [wednesday] środa
    [thursday] czwartek
    [friday] piątek
    [saturday] sobota
   *[sunday] niedziela
 }

## What happens after you tell us

what-lead = To obiecujemy ({ $landlord }). Jeśli się spóźnimy, dowie się o tym kierownik.
what-promised-heading = Co obiecujemy
what-contact = Pierwszy kontakt z Tobą, w sposób, który wskażesz jako bezpieczny: { $within }
what-letter = List o tym, co udało nam się ustalić i co zrobimy dalej: { $within }
what-graffiti = Usunięcie nienawistnego graffiti: { $within }
what-damage = Rozpoczęcie naprawy szkód w mieszkaniu: { $within }
what-touch = { $days ->
    [one] Potem kontaktujemy się codziennie, do końca sprawy, albo tak często, jak chcesz.
    [few] Potem kontaktujemy się co najmniej co { $days } dni, do końca sprawy, albo tak często, jak chcesz.
    [many] Potem kontaktujemy się co najmniej co { $days } dni, do końca sprawy, albo tak często, jak chcesz.
   *[other] Potem kontaktujemy się co najmniej co { $days } dnia, do końca sprawy, albo tak często, jak chcesz.
 }
within-no-time = od razu
within-hours = { $count ->
    [one] w ciągu { $count } godziny
    [few] w ciągu { $count } godzin
    [many] w ciągu { $count } godzin
   *[other] w ciągu { $count } godziny
 }
within-working-hours = { $count ->
    [one] w ciągu { $count } godziny, gdy mamy otwarte
    [few] w ciągu { $count } godzin, gdy mamy otwarte
    [many] w ciągu { $count } godzin, gdy mamy otwarte
   *[other] w ciągu { $count } godziny, gdy mamy otwarte
 }
within-working-days = { $count ->
    [one] w ciągu { $count } dnia roboczego
    [few] w ciągu { $count } dni roboczych
    [many] w ciągu { $count } dni roboczych
   *[other] w ciągu { $count } dnia roboczego
 }
within-days = { $count ->
    [one] w ciągu { $count } dnia
    [few] w ciągu { $count } dni
    [many] w ciągu { $count } dni
   *[other] w ciągu { $count } dnia
 }
within-months = { $count ->
    [one] w ciągu { $count } miesiąca
    [few] w ciągu { $count } miesięcy
    [many] w ciągu { $count } miesięcy
   *[other] w ciągu { $count } miesiąca
 }
within-years = { $count ->
    [one] w ciągu { $count } roku
    [few] w ciągu { $count } lat
    [many] w ciągu { $count } lat
   *[other] w ciągu { $count } roku
 }
what-with-you-heading = Decydujesz razem z nami
what-plan = Pracuje z Tobą jedna osoba z naszego zespołu. Razem uzgadniacie plan: na przykład naprawy, bezpieczniejsze drzwi i okna albo rozmowę z kimś, kto pomoże.
what-police = Policję zawiadamiamy tylko wtedy, gdy się zgodzisz albo gdy komuś może stać się poważna krzywda.
what-them-heading = Osoba, która to zrobiła
what-them = Sprawdzamy, co się stało. Z tą osobą rozmawiamy dopiero po rozmowie z Tobą. Nie mówimy jej, że wiemy to od Ciebie, chyba że wymaga tego prawo.
what-end-heading = Jak to się kończy
what-closed-agreed = Kończymy sprawę, gdy się zgodzisz albo gdy kierownik zapisze powód. Piszemy o tym do Ciebie.
what-closed = Kończymy sprawę, gdy nic więcej nie można lub nie trzeba zrobić. Piszemy do Ciebie, dlaczego.
what-survey = Potem pytamy, jak nam poszło. Nie musisz odpowiadać.
what-unhappy-heading = Jeśli coś Ci się u nas nie podoba
what-unhappy = Powiedz osobie, która z Tobą pracuje, albo zadzwoń: { $phone }. Aby złożyć skargę: { $complaints }
what-review = W Anglii i Walii możesz też poprosić radę gminy (council) o sprawdzenie sprawy, jeśli w ciągu sześciu miesięcy były trzy zgłoszenia, do nas lub do innych, i nie zrobiono dość. Nazywa się to „anti-social behaviour case review”.

## Privacy

privacy-who = O to, co nam tu powiesz, dba { $landlord }. Nasz adres: { $address }
privacy-what-heading = Co przechowujemy
privacy-what = Przechowujemy to, co nam powiesz, co w tej sprawie robimy, i nasze listy do Ciebie. To Ty decydujesz, ile nam powiesz. Możesz nie podawać imienia i nazwiska.
privacy-equality = Jeśli na końcu odpowiesz na pytania o sobie, te odpowiedzi przechowujemy oddzielnie i nikt nie może zobaczyć, do którego zgłoszenia należą.
privacy-why-heading = Dlaczego wolno nam to przechowywać
privacy-why = Używamy tego, aby Tobie i innym zapewnić bezpieczeństwo, aby zająć się tym, co się stało, i aby widzieć, gdzie zdarza się to często.
privacy-law = Pozwala nam na to prawo: UK GDPR, artykuł 6(1)(c) i (e) oraz artykuł 9(2)(g), a także Data Protection Act 2018, paragraf 11 i załącznik 1, punkty 6, 10 i 18.
privacy-wishes = Twoje odpowiedzi o tym, komu można powiedzieć, to Twoje życzenia. Możesz je zmienić w każdej chwili.
privacy-share-heading = Kto jeszcze to widzi
privacy-share = Osoby i organizacje, na które się zgodzisz. Bez Twojej zgody tylko wtedy, gdy komuś może stać się poważna krzywda albo gdy wymaga tego prawo. Nigdy tego nie sprzedajemy. Publikujemy tylko liczby, z których nie da się nikogo rozpoznać.
privacy-long-heading = Jak długo to przechowujemy
privacy-long = { $years ->
    [one] Przez { $years } rok od końca sprawy. Potem trzeba to usunąć.
    [few] Przez { $years } lata od końca sprawy. Potem trzeba to usunąć.
    [many] Przez { $years } lat od końca sprawy. Potem trzeba to usunąć.
   *[other] Przez { $years } roku od końca sprawy. Potem trzeba to usunąć.
 }
privacy-draft = { $minutes ->
    [one] Odpowiedzi i pliki, których nie wyślesz, usuwamy, gdy przez { $minutes } minutę nic się nie dzieje. Nie możemy przeczytać tych odpowiedzi.
    [few] Odpowiedzi i pliki, których nie wyślesz, usuwamy, gdy przez { $minutes } minuty nic się nie dzieje. Nie możemy przeczytać tych odpowiedzi.
    [many] Odpowiedzi i pliki, których nie wyślesz, usuwamy, gdy przez { $minutes } minut nic się nie dzieje. Nie możemy przeczytać tych odpowiedzi.
   *[other] Odpowiedzi i pliki, których nie wyślesz, usuwamy, gdy przez { $minutes } minuty nic się nie dzieje. Nie możemy przeczytać tych odpowiedzi.
 }
privacy-rights-heading = Twoje prawa
privacy-rights = Możesz poprosić o pokazanie tego, co o Tobie przechowujemy, o poprawienie lub usunięcie tego i o to, abyśmy przestali tego używać. To nic nie kosztuje.
privacy-month = Odpowiadamy w ciągu miesiąca. W ciągu 30 dni potwierdzamy, że mamy Twoją skargę.
privacy-ask-heading = Pytania i skargi
privacy-ask = Nasz inspektor ochrony danych: { $data-protection }
privacy-commissioner = Możesz też złożyć skargę do Information Commissioner: 0303 123 1113, ico.org.uk

## Cookies

cookies-lead = Używamy jednego pliku cookie. Plik cookie to mała notatka, którą Twoja przeglądarka przechowuje dla nas.
cookies-name = Nazwa
cookies-purpose = Do czego służy
cookies-purpose-is = Otwiera odpowiedzi, które nie są jeszcze wysłane, Twój numer i kod, dopóki nie skończysz, oraz Twoje zgłoszenie, gdy je przeglądasz. Nie zawiera nic więcej.
cookies-expiry = Jak długo zostaje
cookies-expiry-is = { $minutes ->
    [one] Do zamknięcia przeglądarki, do zakończenia, do zamknięcia Twojej strony albo do użycia przycisku „Opuść tę stronę”. To, co otwiera, usuwamy, gdy przez { $minutes } minutę nic się nie dzieje.
    [few] Do zamknięcia przeglądarki, do zakończenia, do zamknięcia Twojej strony albo do użycia przycisku „Opuść tę stronę”. To, co otwiera, usuwamy, gdy przez { $minutes } minuty nic się nie dzieje.
    [many] Do zamknięcia przeglądarki, do zakończenia, do zamknięcia Twojej strony albo do użycia przycisku „Opuść tę stronę”. To, co otwiera, usuwamy, gdy przez { $minutes } minut nic się nie dzieje.
   *[other] Do zamknięcia przeglądarki, do zakończenia, do zamknięcia Twojej strony albo do użycia przycisku „Opuść tę stronę”. To, co otwiera, usuwamy, gdy przez { $minutes } minuty nic się nie dzieje.
 }
cookies-needed = Bez niego formularz nie działa, więc nie pytamy o zgodę. Żaden plik cookie nie liczy Twoich wizyt i żadna inna firma nie widzi, że ktoś tu był.

## Accessibility

access-lead = Ta strona opisuje nasz serwis ({ $landlord }). Chcemy, aby każdy mógł z niego korzystać.
access-can-heading = Co możesz zrobić
access-can-zoom = Powiększyć wszystko czterokrotnie. Nic nie zostanie ucięte.
access-can-keyboard = Używać samej klawiatury albo głosu.
access-can-reader = Słuchać za pomocą czytnika ekranu.
access-can-script = Korzystać bez JavaScriptu, w jasnych lub ciemnych kolorach i na małym telefonie.
access-can-time = Nie spieszyć się: ostrzegamy przed usunięciem odpowiedzi i możesz je zachować.
access-can-easy = Czytać w prostym angielskim (Easy Read) i w innych językach.
access-status-heading = Jak dostępny jest ten serwis
access-status = Serwis jest częściowo zgodny z wytycznymi Web Content Accessibility Guidelines, wersja 2.2, poziom AA, z powodów podanych niżej.
access-limits = Nie ma jeszcze filmu w brytyjskim języku migowym. Nie wszystkie tłumaczenia sprawdziły osoby, dla których jest to język ojczysty. Nazwy organizacji są po angielsku.
access-tested = Sami testujemy każdą stronę: klawiaturą, w wąskim oknie, bez JavaScriptu i od prawej do lewej.
access-contact-heading = Jeśli coś Ci nie działa
access-contact = Powiedz nam o tym albo poproś o duży druk, Easy Read, nagranie lub alfabet Braille’a: { $accessibility }
access-law-heading = Jeśli nasza odpowiedź Ci nie odpowiada
access-law = Zadzwoń do Equality Advisory and Support Service: 0808 800 0082, equalityadvisoryservice.com. Przestrzegania przepisów „Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018” pilnuje Equality and Human Rights Commission.
access-law-northern-ireland = Zadzwoń do Equality Commission for Northern Ireland: 028 9050 0600, equalityni.org. Pilnuje ona przestrzegania przepisów „Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018”.
access-prepared = Ostatni przegląd tej deklaracji: { $date }.

## Other ways to tell us

ways-phone-heading = Przez telefon
ways-write-heading = Na piśmie
ways-write = Pocztą: { $address }
ways-email = E-mailem: { $email }. Tylko jeśli nikt inny nie czyta Twojej poczty.
ways-paper-heading = Na papierze
ways-paper = Wydrukuj formularz i wypełnij go ręcznie albo poproś, abyśmy Ci go przysłali.
ways-easy-heading = W prostych słowach
ways-easy = Możesz nam powiedzieć w Easy Read: krótkimi zdaniami po angielsku.
ways-sign-heading = W brytyjskim języku migowym
ways-sign = Napisz do nas albo skorzystaj z usługi video relay, a znajdziemy tłumacza. Nic za to nie płacisz.
ways-centre-heading = Z czyjąś pomocą
ways-centre = W punkcie zgłoszeń pracownicy pomogą Ci nam powiedzieć. Zadzwoń do nas, a powiemy Ci, który jest blisko.
ways-someone = Może nam za Ciebie powiedzieć ktoś bliski, krewny albo osoba, która Cię wspiera.
ways-police-heading = Na policję
ways-true-vision = Przez internet: True Vision, report-it.org.uk
ways-crimestoppers = Bez podawania nazwiska: Crimestoppers, 0800 555 111
