### What the public pages say, besides the questions.
### Plain, calm and kind. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.
### Names are never inflected, and dates read right after "najpóźniej", "z dnia" or on their own.

## On every page

service-name = Heard
title-error = Błąd: { $title }
skip-link = Przejdź do treści strony
back = Wstecz
continue = Dalej
optional = (nieobowiązkowe)
exit-page = Opuść tę stronę
language-heading = Język
language-change = Zmień język
footer-heading = Potrzebujesz pomocy?
footer-phone = Zadzwoń do nas ({ $landlord }): { $phone }. { $hours }.
footer-emergency = Jeśli komuś grozi teraz niebezpieczeństwo, zadzwoń pod 999.
footer-start = Strona początkowa
footer-return = Wróć do swojego zgłoszenia
section-you = O Tobie
section-happened = Co się stało
section-others = Inne osoby
section-next = Co będzie dalej
section-contact = Kontakt z Tobą
section-equality = Pytania o Ciebie

## The start page

start-title = Powiedz nam, co się stało
start-heading = Powiedz nam, co się stało
start-lead = Czy ktoś źle potraktował Ciebie lub inną osobę z powodu tego, kim jesteście albo za kogo Was uważa? Możesz nam tu o tym powiedzieć. Uwierzymy Ci.
start-for = Tutaj możesz powiedzieć nam ({ $landlord }) o obelgach, nękaniu, groźbach, zniszczeniach i wszystkim innym, co ktoś zrobił z powodu rasy, religii, niepełnosprawności, orientacji seksualnej, transpłciowości, wieku, płci lub innej cechy danej osoby.
start-who-heading = Kto może skorzystać z tej strony
start-who = Możesz nam o tym powiedzieć, jeśli to spotkało Ciebie, jeśli jesteś świadkiem tego, co było widać lub słychać, albo jeśli komuś pomagasz. Nie potrzebujesz dowodów.
start-no-name-heading = Nie musisz podawać imienia i nazwiska
start-no-name = Wystarczy, że powiesz nam, co się stało: własnymi słowami albo wybierając z listy. Prawie każde pytanie możesz pominąć.
start-time = Zajmie to około 10 minut.
start-emergency-heading = Ta strona nie służy do wzywania pomocy w nagłych wypadkach
start-emergency-999 = Jeśli ktoś jest ranny lub w niebezpieczeństwie albo jeśli osoba, która to zrobiła, nadal tam jest, zadzwoń pod 999.
start-emergency-text = Jeśli nie możesz słyszeć lub mówić przez telefon: użyj usługi text relay pod numerem 18000 albo wyślij SMS na 999, jeśli Twój telefon jest zarejestrowany w usłudze emergencySMS. Aby się zarejestrować, wyślij SMS o treści „register” na 999.
start-emergency-101 = Aby porozmawiać z policją, gdy sprawa nie jest pilna, zadzwoń pod 101.
start-next-heading = Co będzie dalej
start-next-number = Dostaniesz numer i kod. Możesz z nimi tu wrócić i zobaczyć, co zrobiliśmy.
start-next-contact = Jeśli chcesz, skontaktujemy się z Tobą w taki sposób, jaki wskażesz jako bezpieczny.
start-next-letter = Napiszemy do Ciebie, co udało nam się ustalić i co zrobiliśmy.
start-private-heading = Kto zobaczy to, co nam powiesz
start-private = Tylko pracownicy, którzy zajmują się takimi zgłoszeniami. Zabezpieczamy to, co piszesz, aby nikt inny nie mógł tego przeczytać. Nie zapisujemy adresu Twojego komputera i nie śledzimy Cię w internecie.
start-private-limit = Jeśli dziecku lub innej osobie może stać się poważna krzywda, być może będziemy musieli powiedzieć o tym osobom, które mogą pomóc, nawet bez Twojej zgody. Jeśli to zrobimy, powiemy Ci o tym, chyba że naraziłoby to kogoś na niebezpieczeństwo.
start-exit-heading = Jeśli musisz szybko opuścić stronę
start-exit = Na każdej następnej stronie jest przycisk „Opuść tę stronę”. Usuwa on wszystko, co jest wpisane, i otwiera stronę z pogodą. Nie może usunąć historii przeglądarki. Jeśli ktoś zagląda do Twojego telefonu lub komputera, użyj okna prywatnego albo innego urządzenia, które jest bezpieczne.
start-other-heading = Inne sposoby, aby nam o tym powiedzieć
start-other-phone = Zadzwoń do nas: { $phone }. { $hours }. Jeśli potrzebujesz, poproś o tłumacza, brytyjski język migowy (BSL), duży druk lub papierowy formularz.
start-other-online = Możesz też powiadomić policję przez internet na stronie report-it.org.uk albo pójść do punktu zgłoszeń w Twojej okolicy.
start-now = Zacznij
start-return = Mam już numer i kod

## Is anyone in danger

danger-title = Zanim zaczniesz
danger-heading = Czy komuś grozi teraz niebezpieczeństwo?
danger-hint = Na przykład: osoba, która to zrobiła, nadal tam jest lub może niedługo wrócić, albo ktoś jest ranny.
danger-yes = Tak
danger-no = Nie
stop-title = Zanim zaczniesz
stop-heading = Zadzwoń teraz pod 999
stop-lead = Policja może do Ciebie przyjechać. Nie musisz mieć pewności, że to przestępstwo.
stop-call = Zadzwoń pod 999
stop-text = Jeśli nie możesz mówić przez telefon: zadzwoń pod 999 z komórki, nic nie mów i naciśnij 55, gdy usłyszysz taką prośbę. Możesz też użyć usługi text relay pod numerem 18000 albo wysłać SMS na 999, jeśli Twój telefon jest zarejestrowany w usłudze emergencySMS.
stop-kept = Nie zachowaliśmy żadnych Twoich odpowiedzi.
stop-safe = Teraz nic mi nie grozi, przejdź dalej

## Filling in the form

characters-most = { $max ->
    [one] Możesz wpisać do { $max } znaku.
   *[many] Możesz wpisać do { $max } znaków.
 }
kept-until = { $minutes ->
    [one] Przechowujemy Twoje odpowiedzi do godziny { $time }. Jeśli przez { $minutes } minutę nic nie zrobisz, usuniemy je dla Twojego bezpieczeństwa.
    [few] Przechowujemy Twoje odpowiedzi do godziny { $time }. Jeśli przez { $minutes } minuty nic nie zrobisz, usuniemy je dla Twojego bezpieczeństwa.
   *[many] Przechowujemy Twoje odpowiedzi do godziny { $time }. Jeśli przez { $minutes } minut nic nie zrobisz, usuniemy je dla Twojego bezpieczeństwa.
 }
timing-out = Za kilka minut usuniemy Twoje odpowiedzi dla Twojego bezpieczeństwa.
timing-out-carry-on = Zachowaj moje odpowiedzi i przejdź dalej
date-day = Dzień
date-month = Miesiąc
date-year = Rok
fresh-start = { $minutes ->
    [one] Minęła ponad { $minutes } minuta, więc dla Twojego bezpieczeństwa usunęliśmy wcześniejsze odpowiedzi. Twoja ostatnia odpowiedź nadal tu jest. Jeśli możesz, odpowiedz jeszcze raz na wcześniejsze pytania.
    [few] Minęły ponad { $minutes } minuty, więc dla Twojego bezpieczeństwa usunęliśmy wcześniejsze odpowiedzi. Twoja ostatnia odpowiedź nadal tu jest. Jeśli możesz, odpowiedz jeszcze raz na wcześniejsze pytania.
   *[many] Minęło ponad { $minutes } minut, więc dla Twojego bezpieczeństwa usunęliśmy wcześniejsze odpowiedzi. Twoja ostatnia odpowiedź nadal tu jest. Jeśli możesz, odpowiedz jeszcze raz na wcześniejsze pytania.
 }
expired-title = Zacznij od nowa
expired-heading = Twoich odpowiedzi już tu nie ma
expired-body = { $minutes ->
    [one] Usuwamy odpowiedzi, gdy przez { $minutes } minutę nic się nie dzieje. Robimy to dla Twojego bezpieczeństwa. Jeśli Twoje zgłoszenie jest już wysłane, jest u nas bezpieczne: użyj swojego numeru i kodu, aby je zobaczyć.
    [few] Usuwamy odpowiedzi, gdy przez { $minutes } minuty nic się nie dzieje. Robimy to dla Twojego bezpieczeństwa. Jeśli Twoje zgłoszenie jest już wysłane, jest u nas bezpieczne: użyj swojego numeru i kodu, aby je zobaczyć.
   *[many] Usuwamy odpowiedzi, gdy przez { $minutes } minut nic się nie dzieje. Robimy to dla Twojego bezpieczeństwa. Jeśli Twoje zgłoszenie jest już wysłane, jest u nas bezpieczne: użyj swojego numeru i kodu, aby je zobaczyć.
 }
expired-cookies = Jeśli to się powtarza, być może Twoja przeglądarka nie przyjmuje plików cookie. Ta strona potrzebuje jednego takiego pliku, aby przechować Twoje odpowiedzi, dopóki ich nie wyślesz. Nie ma w nim nic więcej.
expired-start = Zacznij od nowa
too-many-at-once = Wiele osób korzysta teraz z tej strony. Żadna z Twoich odpowiedzi nie zginęła. Poczekaj kilka sekund i naciśnij przycisk jeszcze raz.

## What is wrong with an answer

errors-heading = Wystąpił problem
error-missing = Wybierz odpowiedź
error-missing-text = Wpisz odpowiedź
error-too-long = { $count ->
    [one] Ten tekst jest za długi. Ma { $count } znak, a może mieć najwyżej { $max }. Nic nie zginęło: skróć go albo napisz resztę w części „Coś jeszcze?”
    [few] Ten tekst jest za długi. Ma { $count } znaki, a może mieć najwyżej { $max }. Nic nie zginęło: skróć go albo napisz resztę w części „Coś jeszcze?”
   *[many] Ten tekst jest za długi. Ma { $count } znaków, a może mieć najwyżej { $max }. Nic nie zginęło: skróć go albo napisz resztę w części „Coś jeszcze?”
 }
error-not-a-choice = Wybierz jedną z odpowiedzi na liście
error-date-impossible = Nie ma takiej daty. Wpisz liczby, na przykład 27 3 2026. Możesz podać tylko miesiąc i rok albo tylko rok
error-date-future = Ta data jeszcze nie nadeszła. Podaj dzisiejszą datę lub wcześniejszą
error-date-order = Koniec jest przed początkiem. Zmień jedną z dat
error-email = To nie wygląda jak adres e-mail. Wpisz adres w takiej formie: name@example.com
error-phone = Wpisz numer telefonu cyframi albo zostaw to pole puste
error-unreadable = Niektóre litery nie dotarły do nas prawidłowo. Są oznaczone znakiem �. Wpisz je jeszcze raz
error-nothing-told = Powiedz nam, co się stało: wybierz coś tutaj albo wróć i napisz to własnymi słowami

## Check your answers

check-title = Sprawdź swoje odpowiedzi
check-heading = Sprawdź swoje odpowiedzi, zanim je wyślesz
check-lead = Wszystko możesz zmienić. Nie szkodzi, jeśli niektóre pytania są bez odpowiedzi.
check-not-provided = Brak odpowiedzi
check-change = Zmień
check-send-heading = Wyślij zgłoszenie
check-send = Gdy je wyślesz, przeczytamy je i zaczniemy działać. Aby później powiedzieć nam więcej, wróć z numerem i kodem albo zadzwoń pod numer { $phone }.
check-sending = Zgłoszenie jest w drodze. Odczekaj minutę i spójrz na tę stronę jeszcze raz.
check-send-button = Wyślij zgłoszenie
check-incomplete = Odpowiedz na to przed wysłaniem

## The report is received

received-title = Dziękujemy
received-heading = Mamy Twoje zgłoszenie
received-number = Twój numer
received-code = Twój kod
received-code-once = Ten kod pokazujemy tylko teraz. Nie przechowujemy go, więc nie możemy podać Ci go drugi raz.
received-code-why = Z numerem i kodem możesz tu wrócić, zobaczyć, co zrobiliśmy, i przeczytać nasze listy. Trzymaj numer i kod tam, gdzie nikt inny ich nie znajdzie.
received-print = Aby zachować tę stronę, wydrukuj ją albo zapisz numer i kod w pliku.
received-save = Zapisz numer i kod
received-file-name = reference.txt
received-file-number = Numer: { $number }
received-file-code = Kod: { $code }
received-file-phone = Telefon: { $phone }
received-next-heading = Co będzie dalej
received-by-contact = Pierwszy raz skontaktujemy się z Tobą najpóźniej { $date }, w podany przez Ciebie bezpieczny sposób.
received-by-message = Wiadomość dla Ciebie będzie tu najpóźniej { $date }. Wróć z numerem i kodem, aby ją przeczytać.
received-by-none = Zgodnie z Twoją prośbą nie będziemy się z Tobą kontaktować. Możesz tu wrócić z numerem i kodem w każdej chwili.
received-by-letter = Najpóźniej { $date } napiszemy do Ciebie, co udało nam się ustalić i co zrobimy dalej.
received-by-letter-here = Nasz list do Ciebie będzie tu najpóźniej { $date }. Wróć z numerem i kodem, aby go przeczytać.
received-repairs = Jeśli są uszkodzenia lub graffiti, zrób zdjęcie, zanim ktoś to wyczyści lub naprawi.
received-email = Wysyłamy e-mail na podany adres. Nie ma w nim nic o tym, co się stało.
received-contact-us = Aby z nami porozmawiać, zadzwoń pod { $phone } i podaj numer zgłoszenia. { $hours }.
received-evidence-heading = Zachowaj to, co masz
received-evidence-photos = Zachowaj zdjęcia, wiadomości, listy i nagrania. Nie usuwaj ich i nie zmieniaj.
received-evidence-diary = Jak najszybciej zapisuj, co się dzieje, kiedy, gdzie i kto to widział.
received-evidence-cctv = Kamery często kasują nagrania po kilku dniach. Jeśli była tam kamera, powiedz nam o tym szybko.
received-evidence-injury = Jeśli masz jakieś obrażenia, idź do lekarza i poproś o ich zapisanie.
received-support-heading = Kto może Ci pomóc
received-support-lead = Możesz porozmawiać z tymi organizacjami, nawet jeśli nie chcesz rozmawiać z nami ani z policją.
received-support-checked = Te dane pochodzą z dnia { $date }. Od tego czasu mogły się zmienić.
received-equality-heading = Czy możesz odpowiedzieć na kilka dodatkowych pytań?
received-equality = Są to pytania o Ciebie i wszystkie możesz pominąć. Pomagają nam sprawdzić, czy traktujemy wszystkich sprawiedliwie. Odpowiedzi przechowujemy oddzielnie od Twojego zgłoszenia.
received-equality-link = Odpowiedz na pytania o Ciebie
received-equality-done = Dziękujemy za odpowiedzi na pytania o Ciebie.
received-finish = Zakończ i wyczyść tę stronę
received-finish-note = Zrób to, gdy masz już swój numer i kod, zwłaszcza jeśli z tego telefonu lub komputera korzystają też inni.
finished-title = Gotowe
finished-heading = To już wszystko
finished-body = Usunęliśmy Twój numer i kod z tej przeglądarki. Zamknij też okno.

## The equality questions

equality-title = Pytania o Ciebie
equality-heading = Pytania o Ciebie
equality-lead = Nie musisz odpowiadać. Odpowiedzi służą nam tylko do statystyk i nikt nie może zobaczyć, do którego zgłoszenia należą.
equality-start = Odpowiedz na pytania
equality-skip = Nie, pomiń je
equality-check-heading = Sprawdź odpowiedzi na pytania o Ciebie
equality-send = Wyślij te odpowiedzi

## Coming back

return-title = Twoje zgłoszenie
return-heading = Wróć do swojego zgłoszenia
return-lead = Użyj numeru i kodu, które masz od nas.
return-number = Numer
return-number-hint = 8 znaków (litery i cyfry), na przykład 7K3M-9Q2X
return-code = Kod
return-code-hint = 16 cyfr, na przykład 1234 5678 9012 3456
return-open = Otwórz
return-wrong = Numer i kod nie pasują do siebie. Sprawdź oba i spróbuj jeszcze raz
return-number-wrong = Ten numer nie jest pełny. Numer ma 8 znaków (litery i cyfry). Sprawdź go i spróbuj jeszcze raz
return-code-wrong = Kod ma 16 cyfr. Sprawdź go i spróbuj jeszcze raz
return-slow = { $seconds ->
    [one] Było wiele prób z tym numerem. Poczekaj { $seconds } sekundę i spróbuj jeszcze raz. Twoje zgłoszenie jest bezpieczne
    [few] Było wiele prób z tym numerem. Poczekaj { $seconds } sekundy i spróbuj jeszcze raz. Twoje zgłoszenie jest bezpieczne
   *[many] Było wiele prób z tym numerem. Poczekaj { $seconds } sekund i spróbuj jeszcze raz. Twoje zgłoszenie jest bezpieczne
 }
yours-title = Twoje zgłoszenie
yours-heading = Co dzieje się w Twojej sprawie
yours-number = Twój numer: { $number }
yours-received = Data otrzymania Twojego zgłoszenia: { $date }.
yours-promises = Co obiecaliśmy
yours-promise-contact = Pierwszy kontakt: najpóźniej { $date }
yours-promise-letter = List do Ciebie: najpóźniej { $date }
yours-promise-met = Zrobione: { $date }
yours-letters = Listy od nas
yours-no-letters = Nie ma jeszcze żadnych listów.
yours-letter-on = List z dnia { $date }
yours-not-shown = Dla Twojego bezpieczeństwa nie pokazujemy tu tego, co jest w zgłoszeniu.
yours-close = Zamknij tę stronę

## A few questions once the work has ended; and the pages of links in letters

answer-title = Kilka pytań
answer-heading = Jak nam poszło?
answer-lead = Mieliśmy z Tobą kontakt. Pomóż nam działać lepiej. Możesz pominąć każde pytanie, nawet wszystkie.
answer-private = Przechowujemy Twoje odpowiedzi osobno od zgłoszenia i liczymy je razem z odpowiedziami innych osób. Pracownicy, którzy zajmowali się Twoją sprawą, ich nie widzą.
answer-private-limit = Jeśli odpowiesz, że coś poszło źle albo że nie czujesz się bezpieczniej, powiemy o tym osobie kierującej zespołem, aby móc Ci pomóc. Nie powiemy jej, jakie były Twoje odpowiedzi.
answer-otherwise = Możesz też odpowiedzieć przez telefon albo poprosić o pytania na papierze: zadzwoń pod { $phone }.
answer-until = Odpowiedzieć tutaj możesz do: { $date }.
answer-send = Wyślij moje odpowiedzi
answer-decline = Nie chcę odpowiadać
answer-not-sent = Twoje odpowiedzi nie zostały wysłane. Nadal są na tej stronie. Poczekaj minutę i jeszcze raz naciśnij przycisk.
thanks-title = Dziękujemy
thanks-heading = Dziękujemy za odpowiedzi
thanks-body = Pomagają nam działać lepiej, dla Ciebie i dla innych.
thanks-low = Przykro nam, że coś poszło źle. Osoba kierująca zespołem sprawdzi, jak zajęliśmy się Twoją sprawą.
thanks-unsafe = Przykro nam, że nie czujesz się bezpieczniej. Osoba kierująca zespołem skontaktuje się z Tobą w podany przez Ciebie bezpieczny sposób. Możesz też zadzwonić do nas teraz: { $phone }.
thanks-close = Możesz już zamknąć tę stronę.
declined-heading = W porządku
declined-body = Nie będziemy Cię już o to pytać.
yours-answer-button = Odpowiedz na kilka pytań
mail-title = E-maile od nas
mail-heading = Czy mamy przestać wysyłać e-maile?
mail-lead = Naciśnij przycisk, a nic więcej nie przyjdzie od nas e-mailem.
mail-letters = Nasze listy będą na Twojej stronie. Przeczytasz je tam, używając swojego numeru i kodu.
mail-stop = Nie wysyłajcie więcej e-maili
mail-stopped-heading = Nie wysyłamy Ci już e-maili
mail-stopped = Nic więcej nie przyjdzie e-mailem. Wiadomość, która jest już w drodze, może jeszcze dotrzeć.
mail-asked = Ktoś z nas ustali, w jaki sposób mamy się z Tobą kontaktować.
mail-again = Aby znów dostawać e-maile, powiedz nam to na swojej stronie, zadzwoń pod { $phone } albo powiedz o tym osobie, która zajmuje się Twoją sprawą.
link-title = Ten link nie działa
link-used-heading = Ten link został już użyty
link-used-body = Mamy Twoje odpowiedzi albo informację, że nie chcesz odpowiadać. Dziękujemy. Nie trzeba nic więcej robić.
link-expired-heading = Ten link już nie działa
link-expired-body = Działał tylko przez pewien czas. Nadal możesz nam powiedzieć, co myślisz: zadzwoń do nas.
link-unknown-heading = Nie znamy tego linku
link-unknown-body = Może brakuje jego części albo jest bardzo stary. Otwórz go jeszcze raz z listu albo skopiuj go w całości. Wszystko, co można zrobić tutaj, można też załatwić przez telefon.

## When something goes wrong

missing-title = Nie znaleziono strony
missing-heading = Nie możemy znaleźć tej strony
missing-body = Sprawdź adres albo przejdź na stronę początkową. Jeśli właśnie wypełniasz zgłoszenie, użyj przycisku „Wstecz” w przeglądarce.
large-title = Za dużo naraz
large-heading = To za dużo, aby wysłać wszystko naraz
large-body = Wróć i skróć swoją odpowiedź. To, co dotarło do nas wcześniej, nadal tu jest.
cross-title = Wysłane z innego miejsca
cross-heading = To nie zostało wysłane z naszej strony internetowej
cross-body = Dla Twojego bezpieczeństwa przyjmujemy tylko odpowiedzi wysłane z naszych stron. W Twoim zgłoszeniu nic się nie zmieniło.
trouble-title = Coś poszło nie tak
trouble-heading = Mamy problem po naszej stronie
trouble-body = Nic z tego, co już do nas dotarło, nie zginęło. Poczekaj minutę, wróć i spróbuj jeszcze raz. Możesz też powiedzieć nam o wszystkim przez telefon.
busy-title = Spróbuj za chwilę
busy-heading = Wiele osób korzysta teraz z tej strony
method-title = Nie da się tego zrobić
method-heading = Ta strona nie może tego zrobić
method-body = Wróć i użyj przycisków na stronie. To, co dotarło do nas wcześniej, nadal tu jest.

## A date and a time

# The weekday comes last, in brackets, so that the date fits after any preposition.
date-only = { $day } { month-name } { $year } r. ({ $weekday ->
    [monday] poniedziałek
    [tuesday] wtorek
    [wednesday] środa
    [thursday] czwartek
    [friday] piątek
    [saturday] sobota
   *[sunday] niedziela
 })
date-and-time = { date-only }, godz. { $time }
# Genitive, as dates need.
month-name = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
 }
# "w ciągu" takes the genitive that month-name gives.
month-and-year = w ciągu { month-name } { $year } roku

## When the telephone answers, where the landlord has not said

usual-hours = Od poniedziałku do piątku, w godzinach 9:00–17:00

## The reporter's own page

return-carried = Twoja strona zamknęła się dla Twojego bezpieczeństwa. Twój tekst nie zginął: otwórz swoje zgłoszenie jeszcze raz, a znajdziesz go tam.
yours-not-sent = Twój tekst nie został wysłany. Nadal jest na tej stronie. Poczekaj minutę i jeszcze raz naciśnij przycisk.
yours-waiting = Co na Ciebie czeka
yours-unread = { $number ->
    [one] Przeczytaj naszą nową wiadomość
    [few] Przeczytaj { $number } nowe wiadomości od nas
    [many] Przeczytaj { $number } nowych wiadomości od nas
   *[other] Przeczytaj nowe wiadomości od nas: { $number }
 }
yours-sign = Przeczytaj plan i podpisz go, jeśli wszystko się zgadza
yours-ending = Powiedz nam, czy zgadzasz się na zamknięcie zgłoszenia
yours-promise-answer = Odpowiedź na Twoją wiadomość: najpóźniej { $date }
yours-look-again = Nie będziemy się z Tobą kontaktować. Aby zobaczyć, co nowego, zajrzyj tu znowu dnia { $date }.
yours-can = Co możesz tu zrobić
yours-go-messages = Wyślij nam wiadomość i przeczytaj nasze
yours-go-more = Dodaj coś do swojego zgłoszenia
yours-go-diary = Zapisz, co się stało od tego czasu
yours-go-plan = Zobacz plan i odpowiedz na niego
yours-go-consents = Powiedz, komu możemy o tym powiedzieć
yours-go-contact = Powiedz, jak i kiedy możemy się z Tobą kontaktować
yours-go-ending = Powiedz, czy zgadzasz się na zamknięcie zgłoszenia
yours-go-again = Poproś nas o ponowne otwarcie zgłoszenia
yours-go-unhappy = Co możesz zrobić, jeśli coś Ci u nas nie odpowiada
yours-close-note = Na koniec zamknij tę stronę, zwłaszcza jeśli z tego telefonu lub komputera korzystają też inni.
code-taken-out = [pominięty numer]
code-was-taken-out = W Twoim tekście był numer, który ma 16 cyfr. To może być Twój kod, więc go pominęliśmy. Nie podawaj nikomu swojego kodu: nigdy o niego nie prosimy.
survey-closed = Na te pytania nie można już tutaj odpowiedzieć. Jeśli chcesz nam powiedzieć, co myślisz, zadzwoń do nas.

message-heading = Wiadomości
message-lead = Napisz w dowolnym języku. Przeczytamy to i odpowiemy tutaj.
message-send = Wyślij wiadomość
message-done = Mamy Twoją wiadomość.
message-none = Nie ma jeszcze żadnych wiadomości.
message-answer-by = Odpowiemy najpóźniej { $date }.
message-from-us = Od nas, { $date }
message-from-you = Od Ciebie, { $date }
message-translated = To samo w tłumaczeniu:
message-seen = Przeczytane przez nas: { $date }
# A dash, because the date ends in brackets of its own.
asked-by = – jeśli możesz, najpóźniej { $date }

more-heading = Powiedz nam więcej
more-lead = Dodaj wszystko, czego brakuje w zgłoszeniu albo o czym wiesz dopiero teraz. Jeśli stało się coś nowego, zapisz to w swoim dzienniku.
more-send = Wyślij
more-done = Dodaliśmy to do Twojego zgłoszenia.

diary-heading = Twój dziennik
diary-lead = Zapisuj wszystko, co się dzieje: kiedy, gdzie, co się stało i kto to widział. To pomaga nam, a także komuś, kto być może będzie musiał później podjąć decyzję. Każdy wpis dociera do nas, gdy go wyślesz.
diary-send = Wyślij ten wpis
diary-done = Wpis jest w Twoim dzienniku i dotarł do nas.
diary-none = W Twoim dzienniku nic jeszcze nie ma.
diary-entered = Wpis z dnia { $date }

reach-heading = Jak możemy się z Tobą kontaktować
reach-lead = To, co tu wybierzesz, obowiązuje od teraz. W każdej chwili możesz to zmienić.
reach-send = Zapisz
reach-done = Zmieniliśmy sposób kontaktu z Tobą.
reached-email = Teraz piszemy do Ciebie e-mailem.
reached-post = Teraz piszemy do Ciebie pocztą.
reached-phone = Teraz dzwonimy do Ciebie.
reached-here = Teraz wszystko znajdziesz na tej stronie, a my się z Tobą nie kontaktujemy.
reached-nobody = Zgodnie z Twoją prośbą nie kontaktujemy się z Tobą. Wszystko jest na tej stronie.
reached-as-said = Teraz kontaktujemy się z Tobą w sposób podany w Twoim zgłoszeniu.

ending-heading = Czy możemy zamknąć Twoje zgłoszenie?
ending-lead = Uważamy, że nasza praca nad nim jest skończona. Możesz się zgodzić albo powiedzieć „nie”. Jeśli powiesz „nie”, najpierw porozmawia z Tobą osoba kierująca zespołem.
ending-send = Wyślij moją odpowiedź
ending-done = Dziękujemy. Mamy Twoją odpowiedź.

again-heading = Ponowne otwarcie zgłoszenia
again-lead = Jeśli coś nadal jest nie tak albo zaczęło się od nowa, powiedz nam. Osoba kierująca zespołem zajmie się tym i odpowie tutaj.
again-send = Poproś o ponowne otwarcie
again-done = Poprosiliśmy osobę kierującą zespołem, aby się tym zajęła.

consents-heading = Komu możemy o tym powiedzieć
consents-lead = Bez Twojej zgody nie dowie się o tym nikt z zewnątrz. Każdą odpowiedź możesz zmienić w dowolnej chwili. Tego, co już przekazaliśmy, nie da się cofnąć, ale niczego więcej nie przekażemy.
consents-danger = Jeśli czyjeś życie jest zagrożone albo wymaga tego prawo, być może mimo to będziemy musieli powiedzieć o tym innym. Jeśli będzie to bezpieczne, najpierw powiemy Tobie.
consents-send = Zapisz moje odpowiedzi
consents-done = Zmieniliśmy Twoje odpowiedzi. Obowiązują od teraz.
consents-same = Nic się nie zmieniło, więc wszystko zostaje tak, jak było.
consents-yes-since = Twoja odpowiedź z dnia { $date }: „tak”.
consents-no-since = Twoja odpowiedź z dnia { $date }: „nie”.
consents-not-asked = Nie mamy jeszcze Twojej odpowiedzi.

plan-heading = Plan
plan-agreed = Ułożyliśmy ten plan razem z Tobą dnia { $date }.
plan-signed-on = Twój podpis jest z dnia { $date }.
plan-disputed = Jedna z Twoich odpowiedzi różni się od tego planu. Porozmawiamy z Tobą i ułożymy nowy. Nie zrobimy niczego, na co się nie zgodzisz.
plan-lead = Odpowiedz na każdy punkt. Nie zrobimy niczego, na co się nie zgodzisz, i w każdej chwili możesz zmienić zdanie.
plan-due = – najpóźniej { $date }
plan-note = Co chcesz powiedzieć o planie
plan-send = Wyślij moje odpowiedzi
plan-answered = Mamy Twoje odpowiedzi. Obowiązują od teraz.
plan-signed = Dziękujemy. Plan ma już Twój podpis.
plan-same = Nic się nie zmieniło, więc plan zostaje taki, jaki był.
plan-newer = Jest nowszy plan. Najpierw go przeczytaj, a potem odpowiedz.
plan-sign-heading = Podpisz plan
plan-sign-lead = Jeśli w planie wszystko się zgadza, wpisz swoje imię i nazwisko. To jest Twój podpis.
plan-sign = Podpisz

unhappy-heading = Jeśli coś Ci u nas nie odpowiada
unhappy-lead = Zawsze możesz o tym powiedzieć. Nie zmieni to tego, jak traktujemy Ciebie i Twoje zgłoszenie.
unhappy-tell-officer = Jeśli chcesz, najpierw napisz do nas tutaj
unhappy-complaint-heading = Złóż do nas skargę
unhappy-complaint = Zadzwoń pod { $phone } i powiedz, że chcesz złożyć skargę, albo napisz to w wiadomości. Skargą zajmie się ktoś inny niż osoba, która zajmuje się Twoim zgłoszeniem.
unhappy-review-heading = Poproś o ponowne zbadanie sprawy (ASB case review)
unhappy-review = Jeśli w ciągu sześciu miesięcy powiesz o tym trzy razy nam lub innym, a to nadal trwa, możesz poprosić urząd lokalny (council) o ponowne zbadanie sprawy. Wtedy wszyscy, którzy powinni Ci pomagać, muszą się nią zająć wspólnie.
unhappy-review-how = Poproś urząd lokalny (council) o „ASB case review”. Może to zrobić za Ciebie ktoś, komu ufasz.
unhappy-ombudsman-heading = Poproś kogoś z zewnątrz
unhappy-ombudsman-england = W Anglii: jeśli nasza odpowiedź nie pomoże, sprawą może się zająć rzecznik do spraw mieszkaniowych (Housing Ombudsman). To nic nie kosztuje. Zadzwoń pod 0300 111 3000.
unhappy-ombudsman-wales = W Walii: walijski rzecznik do spraw usług publicznych (Public Services Ombudsman for Wales). To nic nie kosztuje. Zadzwoń pod 0300 790 0203.
unhappy-ombudsman-scotland = Jeśli nasza odpowiedź nie pomoże, sprawą może się zająć szkocki rzecznik do spraw usług publicznych (Scottish Public Services Ombudsman). To nic nie kosztuje. Zadzwoń pod 0800 377 7330.
unhappy-ombudsman-northern-ireland = Jeśli nasza odpowiedź nie pomoże, sprawą może się zająć północnoirlandzki rzecznik do spraw usług publicznych (Northern Ireland Public Services Ombudsman). To nic nie kosztuje. Zadzwoń pod 0800 34 34 24.
unhappy-no-harm = Gdy zajmują się tym inni, nasza praca nad Twoim zgłoszeniem trwa dalej.

## Photos and other files

files-title = Dodaj pliki
files-heading = Dodaj zdjęcia lub inne pliki
files-lead = Możesz dodać zdjęcia, filmy, nagrania dźwiękowe i dokumenty. Nie musisz tego robić.
files-private = Każdy plik zamykamy szyfrem, gdy tylko do nas dotrze. Otworzyć go mogą wyłącznie osoby, które zajmują się Twoim zgłoszeniem.
files-limits = { $number ->
    [one] Jeden plik o wielkości do { $size } MB.
    [few] Najwyżej { $number } pliki, każdy o wielkości do { $size } MB.
   *[many] Najwyżej { $number } plików, każdy o wielkości do { $size } MB.
 }
files-kinds = Zdjęcia, filmy, dźwięk, pliki PDF, Word i tekstowe.
files-choose = Wybierz pliki
files-add = Dodaj te pliki
files-wait = Duży plik może się wysyłać kilka minut. Zostań na tej stronie, aż do nas dotrze.
files-added = Dodane pliki
files-remove = Usuń
files-full = { $number ->
    [one] Masz już dodany jeden plik i więcej się nie zmieści. Aby dodać inny, najpierw usuń ten.
    [few] Masz już dodane { $number } pliki i więcej się nie zmieści. Aby dodać inny, najpierw usuń jeden z nich.
   *[many] Masz już dodanych { $number } plików i więcej się nie zmieści. Aby dodać inny, najpierw usuń jeden z nich.
 }
files-link = Dodaj zdjęcia lub pliki
files-row = Zdjęcia i pliki
files-still = Wszystko, co zostało dodane wcześniej, nadal tu jest.
files-wrong-none = Najpierw wybierz plik
files-wrong-empty = Plik { $name } jest pusty
files-wrong-too-big = Plik { $name } jest za duży. Plik może mieć do { $size } MB
files-wrong-kind = Nie możemy przyjąć pliku { $name }. Dodaj zdjęcie, film, nagranie dźwiękowe albo plik PDF, Word lub tekstowy
files-wrong-too-many = { $count ->
    [one] Nie dodano 1 pliku
    [few] Nie dodano { $count } plików
   *[many] Nie dodano { $count } plików
 }: { $number ->
    [one] jest miejsce na jeden plik
    [few] jest miejsce na { $number } pliki
   *[many] jest miejsce na { $number } plików
 }
files-wrong-cut-off = Plik { $name } nie dotarł w całości. Spróbuj ponownie
files-wrong-broken = Nie wszystko, co zostało wysłane, dotarło. Sprawdź listę plików i spróbuj ponownie
files-wrong-trouble = Nie udało nam się zachować pliku { $name }. Problem jest po naszej stronie. Spróbuj ponownie za kilka minut
files-wrong-sent = Plik { $name } dotarł po wysłaniu zgłoszenia, więc nie jest jego częścią
files-done = Mamy Twoje pliki. Mogą je otworzyć osoby, które zajmują się Twoim zgłoszeniem.
files-count = { $count ->
    [one] W tym zgłoszeniu jest jeden plik.
    [few] W tym zgłoszeniu są { $count } pliki.
   *[many] W tym zgłoszeniu jest { $count } plików.
 }
files-full-later = { $number ->
    [one] W tym zgłoszeniu jest jeden plik i więcej się nie zmieści. Zadzwoń do nas, jeśli chcesz pokazać coś jeszcze.
    [few] W tym zgłoszeniu są { $number } pliki i więcej się nie zmieści. Zadzwoń do nas, jeśli chcesz pokazać coś jeszcze.
   *[many] W tym zgłoszeniu jest { $number } plików i więcej się nie zmieści. Zadzwoń do nas, jeśli chcesz pokazać coś jeszcze.
 }
yours-go-files = Dodaj zdjęcia lub inne pliki

## Leaving at once, hiding that one was here, and staying longer

exit-leaving = Wczytywanie
exit-two-more = Shift. Naciśnij jeszcze 2 razy, aby opuścić stronę.
exit-one-more = Shift. Naciśnij jeszcze raz, aby opuścić stronę.
exit-stays = Nadal jesteś na tej stronie. Naciśnij Shift 3 razy, aby ją opuścić.
footer-leaving = Jak szybko opuścić stronę
leaving-title = Szybkie wyjście
leaving-heading = Możesz wyjść w każdej chwili
leaving-button = Od tego miejsca na górze każdej strony jest czerwony przycisk „Opuść tę stronę”. Naciśnij go, jeśli ktoś podejdzie albo jeśli chcesz przerwać.
leaving-shift = Możesz też nacisnąć 3 razy klawisz Shift.
leaving-does = Usuwa on wszystko, co jest wpisane, i zamiast naszej strony otwiera stronę z pogodą.
leaving-history = Nie może usunąć historii przeglądarki. Kto do niej zajrzy, zobaczy, że ta strona była otwierana.
hiding-link = Jak ukryć swoją wizytę na tej stronie
hiding-title = Twoja prywatność w internecie
hiding-heading = Jak ukryć swoją wizytę na tej stronie
hiding-lead = Jeśli ktoś zagląda do Twojego telefonu lub komputera, te kroki mogą pomóc. Nie trzeba robić ich wszystkich.
hiding-private-heading = Użyj okna prywatnego
hiding-private = Okno prywatne nie zapisuje listy oglądanych stron. Najpierw je otwórz, a potem wróć na tę stronę. Na koniec zamknij okno.
hiding-private-chrome = Chrome, Edge i Samsung Internet: otwórz menu z trzema kropkami lub kreskami. Wybierz „Nowe okno incognito”, „Nowe okno InPrivate” albo „Włącz tryb tajny”.
hiding-private-safari = Safari na iPhonie: naciśnij przycisk z dwoma kwadratami i wybierz „Prywatne”. Na Macu: wybierz „Plik”, a potem „Nowe okno prywatne”.
hiding-private-firefox = Firefox: otwórz menu z trzema kreskami. Wybierz „Nowe okno prywatne”.
hiding-history-heading = Usuń nasze strony z historii
hiding-history = Przeglądarka zapisuje listę oglądanych stron. Możesz usunąć z niej tylko nasze.
hiding-history-computer = Na większości komputerów: naciśnij razem Ctrl i H. Na Macu: naciśnij Cmd i Y. Poszukaj nazwy tej strony i usuń każdy wiersz, w którym się pojawia.
hiding-history-phone = W telefonie: otwórz menu przeglądarki i wybierz „Historia”. Na iPhonie: naciśnij książkę, a potem zegar. Przesuń każdy z naszych wierszy w lewo albo naciśnij krzyżyk obok niego.
hiding-history-some = Nie usuwaj wszystkiego. Nagle pusta historia może kogoś zastanowić.
hiding-shared-heading = Wspólne i obserwowane urządzenia
hiding-shared = Jeśli masz z kimś wspólne konto, Twoja historia może być widoczna także na telefonie lub komputerze tej osoby.
hiding-watched = Są aplikacje, które pokazują komuś innemu, co robisz w telefonie. Okno prywatne ich nie powstrzyma.
hiding-watched-signs = Ktoś może z takiej korzystać, jeśli wie o rzeczach, o których nikomu nie mówisz, albo jeśli kiedyś miał przez pewien czas Twój telefon.
hiding-safer = Najbezpieczniej jest użyć telefonu lub komputera, do którego nikt inny nie zagląda: w bibliotece, u znajomych lub w pracy. Możesz też do nas zadzwonić.
hiding-cannot-heading = Czego nikt nie może ukryć
hiding-cannot = Niektóre ślady zostają, cokolwiek tu zrobisz.
hiding-cannot-network = Kto zarządza łączem internetowym, w domu, w pracy czy w kawiarni, może zobaczyć, że ta strona była otwierana. Nie może zobaczyć, co czytasz ani co piszesz.
hiding-cannot-saved = Wszystko, co drukujesz lub zapisujesz, zostaje na swoim miejscu: sprawdź pobrane pliki. E-mail od nas zostaje w skrzynce, dopóki go nie usuniesz.
hiding-we-heading = Co robimy my
hiding-we = Nie zapisujemy adresu Twojego telefonu ani komputera. Nasze tytuły nie mówią, czego dotyczy zgłoszenie, a e-maile mówią to tylko wtedy, gdy tak wybierzesz. Jedyny plik, który zostawiamy w przeglądarce, znika, gdy opuszczasz stronę.
open-until = Tę stronę widać do { $time }. { $minutes ->
    [one] Jeśli przez { $minutes } minutę nic się nie wydarzy, zamkniemy ją
    [few] Jeśli przez { $minutes } minuty nic się nie wydarzy, zamkniemy ją
   *[many] Jeśli przez { $minutes } minut nic się nie wydarzy, zamkniemy ją
 } dla Twojego bezpieczeństwa.
timing-out-page = Za kilka minut zamkniemy tę stronę dla Twojego bezpieczeństwa.
timing-out-page-carry-on = Pozostaw tę stronę otwartą
closed-heading = Strona została zamknięta dla Twojego bezpieczeństwa
closed-body = Była długo otwarta. To, co masz w innym oknie, nadal tam jest.
closed-carry-on = Przejdź dalej
nothing-title = Strona początkowa
nothing-heading = Na tej stronie nic nie ma
nothing-body = Możesz zacząć na stronie początkowej.
nothing-cookies = Jeśli coś tu wypełniasz i to się powtarza, być może Twoja przeglądarka nie przyjmuje plików cookie. Ta strona potrzebuje jednego takiego pliku, aby działać.
leave-empty = Zostaw to pole puste
