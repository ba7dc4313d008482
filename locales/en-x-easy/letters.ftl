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
acknowledgement-discreet-number = Your number is { $number }.
acknowledgement-discreet-letter = We will write again by { $date }.
acknowledgement-discreet-phone = Do you have a question? Call { $phone }. { $hours }. Tell us your number from this message.

## To the case officers: number and link only

alert-subject = { $number }
alert-body = Something new is here. Its number is { $number }. Sign in to read it:
