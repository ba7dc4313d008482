### Easy Read English: what the letters say. Nothing in a subject that a person at home should not read.
### Full letters may speak of a report; discreet ones (`-discreet`) say only that someone got in touch.

letter-greeting = Hello,
letter-greeting-name = Hello { $name },
letter-signature = { $landlord }
letter-no-reply-needed = You do not have to answer this message.
letter-phone = Do you want to talk to us? Call { $phone }. { $hours }. Tell us your number from this message.

## To the person who told us: we have it

acknowledgement-subject = Your number { $number }
acknowledgement-thanks = Thank you for telling us. We have your report. It is important to us.
acknowledgement-number = Your number is { $number }.
acknowledgement-contact = We will get in touch with you by { $date }. We will do it in the way you said is safe.
acknowledgement-message = We will have a message for you by { $date }. Come back to our website to read it. Use your number and code.
acknowledgement-letter = We will write to you by { $date }. We will say what we found. We will say what we will do next.
acknowledgement-return = Do you want to know what is happening? Go to { $address } and use your number and code. We never send your code by email.
acknowledgement-danger = Are you in danger? Is anyone else in danger? Call 999.

## The same, for someone beside whom nobody must know

acknowledgement-discreet-subject = Your message to us ({ $number })
acknowledgement-discreet-thanks = Thank you for getting in touch. We have your message.
letter-your-reference = Your number is { $number }.
letter-again = We will write again by { $date }.
letter-reference-phone = Do you have a question? Call { $phone }. { $hours }. Tell us your number from this message.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Something new is here. Its number is { $number }. Sign in to read it:

## To staff: all that waits for them, in one message

digest-subject = To look at: { $count }
digest-body = This is waiting for you. Sign in to read it.
digest-overdue = Late:
digest-soon = Due soon:
digest-letters = Letters to write:
digest-new = New:
digest-tasks = To do:
digest-figures = Figures that are ready:
digest-more = There are { $count } more. Sign in to see them all.
digest-monthly-report = The monthly report
digest-board-report = The yearly report to the board
digest-profile = The yearly analysis
digest-set-aside = Reports that wait for a look

## In every letter

letter-subject = News about your number { $number }
letter-subject-ours = Our number { $reference }
letter-subject-received = We got it: { $number }
letter-our-reference = Our number is { $reference }.
letter-officer = Ask for { $officer } when you call.
letter-an-officer = A person who works for us
letter-appointment = The meeting is on { $date }.
letter-if-more = Did something else happen? Do you not feel safe? Tell us right away.
letter-stop = Stop these emails
letter-sign-here = Write your name and the date here:
letter-heading-findings = What we found
letter-heading-agreed = What we agreed, and what we did
letter-heading-plan = The plan
letter-heading-next = What happens next
letter-heading-reason = Why
letter-heading-place = Where
letter-heading-shared = What we told other people
letter-heading-call = How to talk to us
letter-heading-unhappy = Are you not happy with what we did?
letter-done = { $what }: we did it.
letter-not-done = { $what }: we did not do it.
letter-open = { $what }: we are still working on it.

## What officers add in their own words

letter-words = { $officer } wrote:
letter-words-in = { $officer } wrote this { $language }:
letter-translation = This is the same { $language }. { $translator } put it into other words:
in-language = { $language ->
    [en] in English
    [cy] in Welsh
    [pl] in Polish
    [ur] in Urdu
    [ar] in Arabic
   *[other] in another language
}

## Beside someone who must not know

letter-discreet-news = We have news about your message to us.
letter-discreet-read = Use your number and code to read it. Or call us.
letter-discreet-speak = We want to talk to you. Please call us. Do it when it is a good time for you.
letter-discreet-survey = We want to ask you some questions. You do not have to answer.
letter-survey-code = Use your number and code to answer.
letter-discreet-stop = Do you not want these emails? Call us and tell us.

## To the person it happened to, or who told us

letter-introduction-card = One person in our team now works on what you told us. You can ask this person anything.
letter-interview-appointment = We want to meet you. We want to listen to what happened.
letter-interview-appointment-support = You can bring a friend. You can bring someone from your family. Do you need an interpreter, or other help? Tell us.
letter-interview-appointment-change = Is another day better for you? Is another place safer? Call us and we will change it.
letter-support-pack = Here is help for you. There are also sheets to write on. Write down what happens, when, where, and who saw it.
letter-homelessness-referral = We asked the people who help with homes. We asked them to find you a safe place to stay.
letter-sharing-notice = We told someone else about what you told us, or we will tell them. We do this even if you did not say yes.
letter-sharing-notice-why = We only do this if someone may be badly hurt. Or if the law says we must.
letter-sharing-notice-call = Are you worried about this? Do you have questions? Call us. We will talk about how to keep you safe.
letter-works-progress = We have news about the work on your home or your building.
letter-plan-copy = This is the plan we made with you. Please read it.
letter-plan-copy-sign = Is it right? Sign it on your own page. Or sign it on paper and give it back to us. Or call us and say yes.
letter-plan-copy-choice = We will only do what you say yes to. You can change your mind at any time.
letter-update = We said we would write to you. This is what we found and what we did.
letter-delay = We have not finished yet. We are still working on what you told us.
letter-regular-update = We want to tell you what is happening.
letter-not-hate = We looked carefully at what you told us. We did not find that someone did it out of hate.
letter-not-hate-believe = We do not say that it did not happen. It was right to tell us.
letter-not-hate-later = Does it happen again? Please tell us. We will write down what you say. It will be just as important to us.
letter-transfer-notice = This letter is about moving to another home.
letter-closure-proposal = We think we have finished our work on your report. We want to close it. Is that OK for you?
letter-closure-proposal-answer = Please say yes or no. Say it on your own page. Or call us. Do you still need something? Tell us what.
letter-closure = We have closed your report. Closed means we have finished our work on it.
letter-closure-again = You can ask us to start work on it again. Did something else happen? Tell us. We will start work again.
letter-closure-complaint = You can complain to us. Does our answer not help you? Then ask the ombudsman. The ombudsman checks what we did. It is free.
letter-closure-review = Does it still happen? Ask your council for an ASB case review. Then everyone who should help you looks at it together.
letter-survey = We have finished our work on your report. How was it for you? We want to know.
letter-survey-reminder = We asked you how it was for you. You can still tell us. We will not ask again.
letter-survey-choice = You do not have to answer. We keep your answers away from your name and your report.
letter-survey-link = Answer the questions
letter-survey-until = You can answer until { $date }.
letter-survey-other = Do you want to answer by phone or on paper? Call us.

## To someone who saw or heard it

letter-witness-appointment = We want to meet you. We want to listen to what you saw or heard.
letter-witness-invitation = You may have seen or heard something. It can help us. We want to talk to you.
letter-witness-choice = You do not have to tell us anything. We only use what you say as proof if you say yes.
letter-witness-call = Do you want to talk to us? Do you need an interpreter, or other help? Call us.
letter-witness-thanks = Thank you for telling us what you saw or heard. It helps us a lot.
letter-witness-safe = Does someone try to scare you because you talked to us? Tell us right away.

## To someone who is said to have done it, or their tenant

letter-tenant = We write to you because you rent the home. The people who live with you must keep the rules. Your visitors must keep them too. You must make sure of it.
letter-perpetrator-appointment = We want to find out what happened in something. We want to hear what you say about it. We have not decided anything.
letter-perpetrator-appointment-change = You can bring someone with you. Can you not come? Call us before that day. We will find another time.
letter-warning = This letter is a warning. What this letter tells about has to stop.
letter-warning-means = It can break the rules of renting the home. If it goes on, we may go to court. The home can be lost.
letter-warning-crime = It can also be a crime. Then the police may do something. They decide this, not us.
letter-consequences = We asked to meet you. The meeting did not happen.
letter-consequences-means = Now we may have to decide without hearing you. We may go to court. The home can be lost.
letter-consequences-still = You can still talk to us. Please call us soon.
letter-perpetrator-outcome = We wrote to you before. We wanted to find out what happened in something. This is how it ended.
letter-cost-recovery = Something was damaged. We found out who has to pay for it. We ask you to pay what it costs to mend it.
letter-cost-recovery-pay = Can you not pay it all at one time? Call us before the last day to pay.
letter-accused-unhappy = Do you not agree? Call us. You can complain to us. You can also ask someone who knows the law.

## To partner agencies, the panel and reporting centres

letter-agency-email = We want to share something with you. It is not in this email.
letter-agency-secure = We will send it in a safe way. Please call us. Tell us our number.
letter-agency-homelessness = We ask you to help a person who is not safe at home.
letter-agency-police = We want you to know this.
letter-agency-information = We ask you to tell us this.
letter-agency-community-safety = We tell you this because we work with you to keep people safe.
letter-agency-support = We ask you to support the person named here.
letter-agency-safeguarding = We are worried that someone is not safe. We ask you to act.
letter-agency-works = We ask you to do this work. Please come on time. Please be kind: people there may be upset.
letter-agency-landlord = We ask you to talk to the person named here. This person lives in one of your homes. We can also do it together.
letter-agency-support-plan = We ask you to look again at the support plan of the person named here. Please look at what could go wrong too.
letter-agency-transfer = We ask you to decide if someone can move to another home.
letter-agency-private = This letter is private. Only show it to people who need it for their work.
letter-centre-receipt = Thank you. You passed something on to us. We have it.

## A message on the reader's own page

letter-message-notice = There is a message for you on your own page. Use your number and code to read it.
# Where an appointment is, why something is shared, and further reports of figures.
letter-place-home = We will come to your home.
letter-place-office = Please come to our office.
letter-place-elsewhere = We will meet at the place we agreed.
letter-sharing-notice-crime = We do this to stop a crime. Or to help find out who did it.
letter-sharing-notice-court = We do this because a court needs it. Or because someone’s legal rights depend on it.
letter-sharing-notice-protocol = We have an agreement about sharing. It says when we may share something, and what.
digest-quarterly-report = The report for three months
digest-exception-report = The report on one case
