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
letter-your-reference = Twój numer referencyjny to { $number }.
letter-again = Napiszemy do Ciebie ponownie najpóźniej { $date }.
letter-reference-phone = Jeśli masz pytanie, zadzwoń pod { $phone } i podaj ten numer referencyjny. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Pod numerem { $number } pojawiło się coś nowego. Zaloguj się, aby to przeczytać:

## To staff: all that waits for them, in one message

digest-subject = Do sprawdzenia: { $count }
digest-body = To czeka na Ciebie. Zaloguj się, aby to przeczytać.
digest-overdue = Po terminie:
digest-soon = Termin wkrótce:
digest-letters = Listy do napisania:
digest-new = Nowe:
digest-tasks = Do zrobienia:
digest-figures = Gotowe zestawienia:
digest-more = Pozostałe sprawy, których tu nie wymieniono: { $count }. Zaloguj się, aby zobaczyć wszystkie.
digest-monthly-report = Raport miesięczny
digest-board-report = Raport roczny dla zarządu
digest-profile = Analiza roczna
digest-set-aside = Zgłoszenia, które czekają na sprawdzenie

## In every letter

letter-subject = Wiadomość dotycząca numeru { $number }
letter-subject-ours = Nasz numer referencyjny { $reference }
letter-subject-received = Otrzymaliśmy: { $number }
letter-our-reference = Nasz numer referencyjny to { $reference }.
letter-officer = Dzwoniąc do nas, zapytaj o tę osobę: { $officer }.
letter-an-officer = Osoba z naszego zespołu
letter-appointment = Termin spotkania: { $date }.
letter-if-more = Jeśli stanie się coś jeszcze albo nie czujesz się bezpiecznie, od razu nam o tym powiedz.
letter-stop = Nie chcę więcej takich e-maili
letter-sign-here = Podpis i data:
letter-heading-findings = Co ustaliliśmy
letter-heading-agreed = Co uzgodniliśmy i co zrobiliśmy
letter-heading-plan = Plan
letter-heading-next = Co będzie dalej
letter-heading-reason = Dlaczego
letter-heading-place = Gdzie
letter-heading-shared = Co przekazaliśmy
letter-heading-call = Jak się z nami skontaktować
letter-heading-unhappy = Jeśli coś Ci nie odpowiada
letter-done = { $what }: zrobione.
letter-not-done = { $what }: nie zrobiono.
letter-open = { $what }: jeszcze nad tym pracujemy.

## What officers add in their own words

letter-words = { $officer } pisze:
letter-words-in = { $officer } pisze { $language }:
letter-translation = To samo { $language } (tłumaczenie: { $translator }):
in-language = { $language ->
    [en] po angielsku
    [cy] po walijsku
    [pl] po polsku
    [ur] w języku urdu
    [ar] po arabsku
   *[other] w innym języku
}

## Beside someone who must not know

letter-discreet-news = Mamy nowe informacje w sprawie Twojego zapytania.
letter-discreet-read = Możesz je przeczytać, używając swojego numeru i kodu, albo do nas zadzwonić.
letter-discreet-speak = Chcielibyśmy z Tobą porozmawiać. Zadzwoń do nas w dogodnej dla Ciebie chwili.
letter-discreet-survey = Mamy do Ciebie kilka pytań. Nie musisz na nie odpowiadać.
letter-survey-code = Możesz odpowiedzieć, używając swojego numeru i kodu.
letter-discreet-stop = Jeśli nie chcesz dostawać takich e-maili, zadzwoń do nas i powiedz o tym.

## To the person it happened to, or who told us

letter-introduction-card = Tym, o czym nam mówisz, zajmuje się teraz jedna osoba z naszego zespołu. Możesz ją pytać o wszystko.
letter-interview-appointment = Chcemy się z Tobą spotkać i wysłuchać, co się stało.
letter-interview-appointment-support = Może Ci towarzyszyć ktoś bliski. Powiedz nam, jeśli potrzebujesz tłumacza lub innej pomocy.
letter-interview-appointment-change = Jeśli inny dzień lub inne miejsce będzie dla Ciebie lepsze albo bezpieczniejsze, zadzwoń do nas, a zmienimy termin.
letter-support-pack = Przesyłamy informacje o pomocy, z której możesz skorzystać, oraz kartki, na których możesz zapisywać, co się dzieje: co, kiedy, gdzie i kto to widział.
letter-homelessness-referral = Poprosiliśmy osoby, które pomagają w sprawach mieszkaniowych, aby znalazły Ci bezpieczne miejsce.
letter-sharing-notice = Musimy przekazać komuś część tego, co wiemy od Ciebie, albo już to zrobiliśmy, bez Twojej zgody.
letter-sharing-notice-why = Robimy to tylko wtedy, gdy komuś może stać się poważna krzywda albo gdy wymaga tego prawo.
letter-sharing-notice-call = Jeśli Cię to niepokoi albo masz pytania, zadzwoń do nas. Porozmawiamy o tym, jak zadbać o Twoje bezpieczeństwo.
letter-works-progress = Mamy nowe informacje o pracach w Twoim domu lub budynku.
letter-plan-copy = To jest plan, który ułożyliśmy razem z Tobą. Przeczytaj go.
letter-plan-copy-sign = Jeśli wszystko się zgadza, podpisz go na swojej stronie, albo podpisz go na papierze i oddaj nam, albo zadzwoń i powiedz, że się zgadzasz.
letter-plan-copy-choice = Nie zrobimy niczego, na co się nie zgodzisz. W każdej chwili możesz zmienić zdanie.
letter-update = Obiecaliśmy, że do Ciebie napiszemy. Oto, co ustaliliśmy i co zrobiliśmy.
letter-delay = Jeszcze nie skończyliśmy. Nadal pracujemy nad tym, o czym nam mówisz.
letter-regular-update = Chcemy Ci powiedzieć, jak wygląda sytuacja.
letter-not-hate = Dokładnie sprawdziliśmy to, o czym nam mówisz. Nie stwierdziliśmy, że powodem była nienawiść.
letter-not-hate-believe = To nie znaczy, że nic się nie stało. Dobrze, że nam o tym mówisz.
letter-not-hate-later = Jeśli znów coś się stanie, powiedz nam o tym. Zapiszemy to tak, jak Ty to widzisz, i potraktujemy tak samo poważnie.
letter-transfer-notice = Ten list dotyczy przeprowadzki do innego mieszkania.
letter-closure-proposal = Uważamy, że nasza praca nad Twoim zgłoszeniem jest skończona, i chcemy je zamknąć. Czy się zgadzasz?
letter-closure-proposal-answer = Odpowiedz „tak” lub „nie”: na swojej stronie albo przez telefon. Jeśli czegoś jeszcze brakuje, powiedz nam czego.
letter-closure = Zamknęliśmy Twoje zgłoszenie.
letter-closure-again = Możesz nas poprosić, żebyśmy je ponownie otworzyli. Jeśli stanie się coś jeszcze, powiedz nam: znowu zaczniemy działać.
letter-closure-complaint = Możesz złożyć do nas skargę. Jeśli nasza odpowiedź Ci nie pomoże, możesz poprosić o pomoc rzecznika (ombudsman). To nic nie kosztuje.
letter-closure-review = Jeśli to się powtarza, możesz poprosić urząd gminy (council) o ponowne zbadanie sprawy (ASB case review). Wtedy wszyscy, którzy powinni Ci pomagać, muszą się nią zająć wspólnie.
letter-survey = Nasza praca nad Twoim zgłoszeniem się zakończyła. Chcemy wiedzieć, jak ją oceniasz.
letter-survey-reminder = Niedawno pytaliśmy, jak oceniasz naszą pracę. Jeśli chcesz nam to powiedzieć, jeszcze jest czas. Więcej nie będziemy pytać.
letter-survey-choice = Nie musisz odpowiadać. Twoje odpowiedzi trzymamy osobno, bez Twojego nazwiska i bez zgłoszenia.
letter-survey-link = Odpowiedz na pytania
letter-survey-until = Ostatni dzień na odpowiedź: { $date }.
letter-survey-other = Jeśli wolisz odpowiedzieć przez telefon lub na papierze, zadzwoń do nas.

## To someone who saw or heard it

letter-witness-appointment = Chcemy się z Tobą spotkać i wysłuchać, co udało Ci się zobaczyć lub usłyszeć.
letter-witness-invitation = Być może wiesz o czymś, co może nam pomóc, bo działo się to w Twojej obecności. Chcielibyśmy z Tobą porozmawiać.
letter-witness-choice = Nie musisz nam nic mówić. Twoich słów użyjemy jako dowodu tylko za Twoją zgodą.
letter-witness-call = Jeśli chcesz z nami porozmawiać albo potrzebujesz tłumacza lub innej pomocy, zadzwoń do nas.
letter-witness-thanks = Dziękujemy za rozmowę o tym, co się stało. Bardzo nam to pomaga.
letter-witness-safe = Jeśli ktoś próbuje Cię zastraszyć z powodu rozmowy z nami, od razu nam o tym powiedz.

## To someone who is said to have done it, or their tenant

letter-tenant = Piszemy do Ciebie, ponieważ najem jest na Twoje nazwisko. Odpowiadasz za to, co robią osoby, które z Tobą mieszkają, i Twoi goście.
letter-perpetrator-appointment = Wyjaśniamy pewną sprawę i chcemy usłyszeć, co masz do powiedzenia. Nic jeszcze nie zostało postanowione.
letter-perpetrator-appointment-change = Może Ci ktoś towarzyszyć. Jeśli nie możesz przyjść, zadzwoń do nas wcześniej, a znajdziemy inny termin.
letter-warning = Ten list jest ostrzeżeniem. To, co tu opisano, musi się skończyć.
letter-warning-means = Może to być złamanie umowy najmu. Jeśli to się nie skończy, możemy pójść do sądu, a mieszkanie można stracić.
letter-warning-crime = Może to być także przestępstwo. Wtedy policja może działać niezależnie od tego, co postanowimy.
letter-consequences = Prosiliśmy o spotkanie, ale się nie odbyło.
letter-consequences-means = Być może będziemy musieli podjąć decyzję bez wysłuchania Cię. Możemy pójść do sądu, a mieszkanie można stracić.
letter-consequences-still = Nadal możesz z nami porozmawiać. Zadzwoń do nas jak najszybciej.
letter-perpetrator-outcome = Pisaliśmy do Ciebie o sprawie, którą wyjaśnialiśmy. Oto, jak się zakończyła.
letter-cost-recovery = Powstała szkoda i ustaliliśmy, kto za nią odpowiada. Prosimy o zapłacenie kosztów jej naprawienia.
letter-cost-recovery-pay = Jeśli nie możesz zapłacić całości od razu, zadzwoń do nas przed terminem zapłaty.
letter-accused-unhappy = Jeśli się nie zgadzasz, zadzwoń do nas. Możesz złożyć do nas skargę i zasięgnąć porady prawnej.

## To partner agencies, the panel and reporting centres

letter-agency-email = Chcemy Państwu coś przekazać. Nie ma tego w tym e-mailu.
letter-agency-secure = Wyślemy to w bezpieczny sposób. Prosimy zadzwonić i podać nasz numer referencyjny.
letter-agency-homelessness = Prosimy o pomoc dla osoby, która nie jest bezpieczna w swoim domu.
letter-agency-police = Przekazujemy następujące informacje.
letter-agency-information = Prosimy o następujące informacje.
letter-agency-community-safety = Przekazujemy to Państwu jako partnerom w dbaniu o bezpieczeństwo mieszkańców.
letter-agency-support = Prosimy o wsparcie dla wskazanej tu osoby.
letter-agency-safeguarding = Martwimy się o czyjeś bezpieczeństwo i prosimy o działanie.
letter-agency-works = Prosimy o wykonanie tych prac. Prosimy o punktualność i takt: mieszkańcy mogą być zdenerwowani.
letter-agency-landlord = Prosimy o rozmowę ze wskazaną tu osobą, która mieszka w jednym z Państwa mieszkań, samodzielnie lub razem z nami.
letter-agency-support-plan = Prosimy o ponowne sprawdzenie planu wsparcia i zagrożeń dla wskazanej tu osoby.
letter-agency-transfer = Prosimy o decyzję w sprawie przeprowadzki do innego mieszkania.
letter-agency-private = Ten list jest poufny. Prosimy pokazywać go tylko osobom, którym jest potrzebny do działania.
letter-centre-receipt = Dziękujemy. Otrzymaliśmy to, co nam Państwo przekazali.

## A message on the reader's own page

letter-message-notice = Na Twojej stronie jest wiadomość dla Ciebie. Przeczytasz ją, używając swojego numeru i kodu.
# Where an appointment is, why something is shared, and further reports of figures.
letter-place-home = Przyjdziemy do Twojego domu.
letter-place-office = Przyjdź, proszę, do naszego biura.
letter-place-elsewhere = Spotkamy się w miejscu, które z Tobą ustaliliśmy.
letter-sharing-notice-crime = Robimy to, aby zapobiec przestępstwu albo pomóc ustalić, kto je popełnił.
letter-sharing-notice-court = Robimy to, ponieważ zależy od tego sprawa w sądzie albo czyjeś prawa.
letter-sharing-notice-protocol = Robimy to na podstawie umowy, która dokładnie mówi, kiedy i co wolno nam przekazać.
digest-quarterly-report = Raport kwartalny
digest-exception-report = Raport o jednej sprawie
