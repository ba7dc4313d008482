### What the letters say. Nothing in a subject that a person at home should not read.
### Full letters may speak of a report; discreet ones (`-discreet`) say only that someone got in touch.

letter-greeting = Dzień dobry,
letter-greeting-name = Dzień dobry, { $name },
letter-signature = { $landlord }
letter-no-reply-needed = Nie musisz odpowiadać na tę wiadomość.
letter-phone = Jeśli chcesz z nami porozmawiać, zadzwoń pod { $phone } i podaj swój numer z tej wiadomości. { $hours }.

## To the person who told us: we have it

acknowledgement-subject = Twój numer referencyjny { $number }
acknowledgement-thanks = Dziękujemy, że nam o tym mówisz. Mamy Twoje zgłoszenie i traktujemy je poważnie.
acknowledgement-number = Twój numer to { $number }.
acknowledgement-contact = Pierwszy raz skontaktujemy się z Tobą najpóźniej { $date }, w podany przez Ciebie bezpieczny sposób.
acknowledgement-message = Wiadomość dla Ciebie będzie na stronie najpóźniej { $date }. Wróć z numerem i kodem, aby ją przeczytać.
acknowledgement-letter = Najpóźniej { $date } napiszemy do Ciebie, co udało nam się ustalić i co zrobimy dalej.
acknowledgement-return = Aby zobaczyć, co dzieje się w Twojej sprawie, wejdź na { $address } i użyj swojego numeru i kodu. Nigdy nie wysyłamy Twojego kodu e-mailem.
acknowledgement-danger = Jeśli Tobie lub komuś innemu grozi niebezpieczeństwo, zadzwoń pod 999.

## The same, for someone beside whom nobody must know

acknowledgement-discreet-subject = Twoje niedawne zapytanie ({ $number })
acknowledgement-discreet-thanks = Dziękujemy za kontakt. Mamy Twoje zapytanie.
acknowledgement-discreet-number = Twój numer referencyjny to { $number }.
acknowledgement-discreet-letter = Napiszemy do Ciebie ponownie najpóźniej { $date }.
acknowledgement-discreet-phone = Jeśli masz pytanie, zadzwoń pod { $phone } i podaj ten numer referencyjny. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Pod numerem { $number } pojawiło się coś nowego. Zaloguj się, aby to przeczytać:
