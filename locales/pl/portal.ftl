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
start-private-limit = Jeśli dziecku lub innej osobie może stać się poważna krzywda, być może będziemy musieli powiedzieć o tym osobom, które mogą pomóc, nawet bez Twojej zgody. Jeśli to zrobimy, powiemy Ci o tym.
start-exit-heading = Jeśli musisz szybko opuścić stronę
start-exit = Na każdej stronie jest przycisk „Opuść tę stronę”. Usuwa on wszystko, co jest wpisane, i otwiera stronę z pogodą. Nie może usunąć historii przeglądarki. Jeśli ktoś zagląda do Twojego telefonu lub komputera, użyj okna prywatnego albo innego urządzenia, które jest bezpieczne.
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
check-send = Gdy je wyślesz, przeczytamy je i zaczniemy działać. Aby później powiedzieć nam więcej, zadzwoń pod numer { $phone } i podaj swój numer zgłoszenia.
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
yours-answer = Mamy kilka pytań o to, jak nam poszło. Nie musisz na nie odpowiadać.
yours-answer-button = Odpowiedz na kilka pytań
mail-title = E-maile od nas
mail-heading = Czy mamy przestać wysyłać e-maile?
mail-lead = Naciśnij przycisk, a nic więcej nie przyjdzie od nas e-mailem.
mail-letters = Nasze listy będą na Twojej stronie. Przeczytasz je tam, używając swojego numeru i kodu.
mail-stop = Nie wysyłajcie więcej e-maili
mail-stopped-heading = Nie wysyłamy Ci już e-maili
mail-stopped = Nic więcej nie przyjdzie e-mailem. Wiadomość, która jest już w drodze, może jeszcze dotrzeć.
mail-asked = Ktoś z nas ustali, w jaki sposób mamy się z Tobą kontaktować.
mail-again = Aby znów dostawać e-maile, zadzwoń pod { $phone } albo powiedz o tym osobie, która zajmuje się Twoją sprawą.
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
