### What the letters say. Nothing in a subject that a person at home should not read.
### Full letters may speak of a report; discreet ones (`-discreet`) say only that someone got in touch.

letter-greeting = Hello,
letter-greeting-name = Hello { $name },
letter-signature = { $landlord }
letter-no-reply-needed = You do not need to answer this message.
letter-phone = If you want to talk to us, call { $phone } and give this number. { $hours }.

## To the person who told us: we have it

acknowledgement-subject = Your reference { $number }
acknowledgement-thanks = Thank you for telling us. We have your report and we take it seriously.
acknowledgement-number = Your number is { $number }.
acknowledgement-contact = We will first get in touch with you by { $date }, in the way you said is safe.
acknowledgement-message = We will have a message for you by { $date }. Come back with your number and code to read it.
acknowledgement-letter = We will write to you by { $date }, with what we have found and what we will do next.
acknowledgement-return = To see where things stand, go to { $address } and use your number and your code. We never send your code by email.
acknowledgement-danger = If you or anyone else is in danger, call 999.

## The same, for someone beside whom nobody must know

acknowledgement-discreet-subject = Your recent enquiry ({ $number })
acknowledgement-discreet-thanks = Thank you for getting in touch. We have your enquiry.
letter-your-reference = Your reference is { $number }.
letter-again = We will write again by { $date }.
letter-reference-phone = If you have a question, call { $phone } and give this reference. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Something new has come in under the number { $number }. Sign in to read it:

## To staff: all that waits for them, in one message

digest-subject = To look at: { $count }
digest-body = This is waiting for you. Sign in to read it.
digest-overdue = Overdue:
digest-soon = Due soon:
digest-letters = Letters to write:
digest-new = New:
digest-tasks = To do:
digest-figures = Figures that are ready:
digest-more = And { $count } more. Sign in to see all of them.
digest-monthly-report = The monthly report
digest-board-report = The yearly report to the board
digest-profile = The yearly analysis
digest-set-aside = Reports that wait to be looked at

## In every letter

letter-subject = News about your reference { $number }
letter-subject-ours = Our reference { $reference }
letter-subject-received = Received: { $number }
letter-our-reference = Our reference is { $reference }.
letter-officer = Ask for { $officer } when you call.
letter-an-officer = An officer
letter-appointment = The appointment is on { $date }.
letter-if-more = If anything else happens, or you do not feel safe, tell us at once.
letter-stop = Stop these emails
letter-sign-here = Signature and date:
letter-heading-findings = What we found
letter-heading-agreed = What we agreed, and what we did
letter-heading-plan = The plan
letter-heading-next = What happens next
letter-heading-reason = Why
letter-heading-place = Where
letter-heading-shared = What we shared
letter-heading-call = How to reach us
letter-heading-unhappy = If you are not happy with what we did
letter-done = { $what }: done.
letter-not-done = { $what }: not done.
letter-open = { $what }: we are still working on it.

## What officers add in their own words

letter-words = { $officer } wrote:
letter-words-in = { $officer } wrote, { $language }:
letter-translation = The same { $language }, translated by { $translator }:
in-language = { $language ->
    [en] in English
    [cy] in Welsh
    [pl] in Polish
    [ur] in Urdu
    [ar] in Arabic
   *[other] in another language
}

## Beside someone who must not know

letter-discreet-news = There is news about your enquiry.
letter-discreet-read = You can read it with your number and code, or call us.
letter-discreet-speak = We would like to speak to you. Please call us when it suits you.
letter-discreet-survey = We have a few questions for you. You do not have to answer them.
letter-survey-code = You can answer with your number and code.
letter-discreet-stop = If you do not want these emails, call us and say so.

## To the person it happened to, or who told us

letter-introduction-card = One of our officers now deals with what you told us. You can ask them anything.
letter-interview-appointment = We would like to meet you and listen to what happened.
letter-interview-appointment-support = You can bring a friend or someone from your family. Tell us if you need an interpreter or other help.
letter-interview-appointment-change = If another day or place is better or safer for you, call us and we will change it.
letter-support-pack = Here is help that you can have, and sheets on which you can write down what happens: what, when, where, and who saw it.
letter-homelessness-referral = We have asked the people who help with housing to find you a safe place to stay.
letter-sharing-notice = We have to share something that you told us, or have shared it, without your agreement.
letter-sharing-notice-why = We do this only if someone may be badly hurt, or if the law says that we must.
letter-sharing-notice-call = If this worries you, or you have questions, call us. We will talk about how to keep you safe.
letter-works-progress = There is news about the work on your home or your building.
letter-plan-copy = This is the plan that we made with you. Please read it.
letter-plan-copy-sign = If it is right, sign it on your own page, or on paper and give it back to us, or call us and say that you agree.
letter-plan-copy-choice = We will do nothing in it that you do not agree to. You can change your mind at any time.
letter-update = We promised to write to you. Here is what we have found and done.
letter-delay = We have not finished yet. We are still working on what you told us.
letter-regular-update = We would like to tell you how things stand.
letter-not-hate = We have looked carefully at what you told us. We did not find that it was done out of hate.
letter-not-hate-believe = This does not mean that it did not happen. You were right to tell us.
letter-not-hate-later = If anything happens again, please tell us. We will write it down as you see it and take it just as seriously.
letter-transfer-notice = This letter is about a move to another home.
letter-closure-proposal = We think that our work on your report is done, and would like to close it. Do you agree?
letter-closure-proposal-answer = Please say yes or no: on your own page, or call us. If something is still missing, tell us what it is.
letter-closure = We have closed your report.
letter-closure-again = You can ask us to open it again. If anything else happens, tell us: we will start work again.
letter-closure-complaint = You can complain to us. If our answer does not help you, you can ask the ombudsman to look at it. That is free.
letter-closure-review = If it keeps happening, you can ask your council for an ASB case review. Then everyone who should help you has to look at it together.
letter-survey = Our work on your report has ended. We would like to know how it was for you.
letter-survey-reminder = Not long ago we asked how it was for you. If you would like to tell us, there is still time. We will not ask again.
letter-survey-choice = You do not have to answer. We keep your answers apart from your name and your report.
letter-survey-link = Answer the questions
letter-survey-until = You can answer until { $date }.
letter-survey-other = If you would rather answer by phone or on paper, call us.

## To someone who saw or heard it

letter-witness-appointment = We would like to meet you and listen to what you saw or heard.
letter-witness-invitation = You may have seen or heard something that can help us. We would like to talk to you.
letter-witness-choice = You do not have to tell us anything. We use what you say as evidence only if you agree.
letter-witness-call = If you want to talk to us, or need an interpreter or other help, call us.
letter-witness-thanks = Thank you for telling us what you saw or heard. It helps us a lot.
letter-witness-safe = If anyone tries to frighten you because you talked to us, tell us at once.

## To someone who is said to have done it, or their tenant

letter-tenant = We are writing to you because you are the tenant. You are responsible for what people who live with you do, and for what your visitors do.
letter-perpetrator-appointment = We are looking into a matter and would like to hear your side. Nothing has been decided.
letter-perpetrator-appointment-change = You can bring someone with you. If you cannot come, call us before then and we will find another time.
letter-warning = This letter is a warning. What is described here has to stop.
letter-warning-means = It can break the tenancy agreement. If it goes on, we may go to court, and the home can be lost.
letter-warning-crime = It can also be a crime. Then the police may act, whatever we decide.
letter-consequences = We asked to meet you, and the meeting did not take place.
letter-consequences-means = We may now have to decide without having heard your side. We may go to court, and the home can be lost.
letter-consequences-still = You can still talk to us. Please call us soon.
letter-perpetrator-outcome = We wrote to you about a matter that we were looking into. This is how it ended.
letter-cost-recovery = There was damage, and we have found who is responsible for it. We ask you to pay what it costs to put it right.
letter-cost-recovery-pay = If you cannot pay all of it at once, call us before it is due.
letter-accused-unhappy = If you do not agree, call us. You can complain to us, and you can ask for legal advice.

## To partner agencies, the panel and reporting centres

letter-agency-email = There is something that we would like to share with you. It is not in this email.
letter-agency-secure = We will send it securely. Please call us and give our reference.
letter-agency-homelessness = We ask you to help someone who is not safe at home.
letter-agency-police = We would like you to know the following.
letter-agency-information = We ask you for the following information.
letter-agency-community-safety = We are telling you this as our partner in community safety.
letter-agency-support = We ask you to support the person named here.
letter-agency-safeguarding = We are worried about someone’s safety and ask you to act.
letter-agency-works = We ask you to carry out these works. Please be on time and considerate: people there may be upset.
letter-agency-landlord = We ask you to speak to the person named here, who lives in one of your homes, alone or together with us.
letter-agency-support-plan = We ask you to review the support plan and the risks of the person named here.
letter-agency-transfer = We ask you to decide on a move to another home.
letter-agency-private = This letter is private. Show it only to people who need it to act.
letter-centre-receipt = Thank you. What you passed on to us has arrived.

## A message on the reader's own page

letter-message-notice = There is a message for you on your own page. You can read it with your number and your code.
# Where an appointment is, why something is shared, and further reports of figures.
letter-place-home = We will come to your home.
letter-place-office = Please come to our office.
letter-place-elsewhere = We meet at the place that we agreed with you.
letter-sharing-notice-crime = We do this to stop a crime, or to help find out who did one.
letter-sharing-notice-court = We do this because a court, or someone’s legal rights, depend on it.
letter-sharing-notice-protocol = We do this under an agreement that says exactly when we may share something, and what.
digest-quarterly-report = The quarterly report
digest-exception-report = The report on one case
