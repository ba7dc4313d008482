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
acknowledgement-discreet-number = Your reference is { $number }.
acknowledgement-discreet-letter = We will write again by { $date }.
acknowledgement-discreet-phone = If you have a question, call { $phone } and give this reference. { $hours }.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Something new has come in under the number { $number }. Sign in to read it:
