### What the public pages say, besides the questions.
### Plain, calm and kind. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## On every page

service-name = Heard
title-error = Error: { $title }
skip-link = Skip to main content
back = Back
continue = Continue
optional = (optional)
exit-page = Exit this page
language-heading = Language
language-change = Change language
footer-heading = Need help?
footer-phone = Call { $landlord } on { $phone }. { $hours }.
footer-emergency = If anyone is in danger now, call 999.
footer-start = Start page
footer-return = Come back to your report
section-you = About you
section-happened = What happened
section-others = Other people
section-next = What happens next
section-contact = Keeping in touch
section-equality = Questions about you

## The start page

start-title = Tell us what happened
start-heading = Tell us what happened
start-lead = Has someone treated you or another person badly because of who you are, or who they think you are? You can tell us here. We will believe you.
start-for = Use this to tell { $landlord } about abuse, threats, damage or anything else that was done because of race, religion, disability, sexual orientation, being transgender, age, sex, or another part of who someone is.
start-who-heading = Who can use this
start-who = You can tell us if it happened to you, if you saw or heard it, or if you are helping someone. You do not need proof.
start-no-name-heading = You do not have to give your name
start-no-name = You only have to tell us what happened, in your own words or by choosing from a list. You can skip almost every question.
start-time = It takes about 10 minutes.
start-emergency-heading = This is not for emergencies
start-emergency-999 = If someone is hurt or in danger, or the person is still there, call 999.
start-emergency-text = If you cannot hear or speak on the phone: use text relay on 18000, or text 999 if your phone is signed up for emergencySMS. To sign up, text “register” to 999.
start-emergency-101 = To talk to the police when it is not an emergency, call 101.
start-next-heading = What happens next
start-next-number = You get a number and a code. With them you can come back and see what we have done.
start-next-contact = If you want us to, we will get in touch in the way you say is safe.
start-next-letter = We will write to tell you what we have found and done.
start-private-heading = Who sees what you tell us
start-private = Only the staff who deal with reports like yours. We lock what you write so that nobody else can read it. We do not keep your computer’s address and we do not follow you around the internet.
start-private-limit = If a child or someone else may be badly hurt, we may have to tell people who can help, even if you say no. We will tell you if we do, unless that would put someone in danger.
start-exit-heading = If you need to leave quickly
start-exit = Every page after this one has an “Exit this page” button. It clears what you have typed, and opens a weather page. It cannot clear your browser’s history. If someone looks at your phone or computer, use a private window, or use another one that is safe.
start-other-heading = Other ways to tell us
start-other-phone = Call us on { $phone }. { $hours }. Ask for an interpreter, British Sign Language, large print or a paper form if you need one.
start-other-online = You can also tell the police online at report-it.org.uk, or go to a reporting centre near you.
start-now = Start now
start-return = I already have a number and a code

## Is anyone in danger

danger-title = Before you start
danger-heading = Is anyone in danger right now?
danger-hint = For example: the person is still there, someone is hurt, or they may come back soon.
danger-yes = Yes
danger-no = No
stop-title = Before you start
stop-heading = Call 999 now
stop-lead = The police can come to you. You do not have to be sure that it is a crime.
stop-call = Call 999
stop-text = If you cannot speak on the phone: call 999 from a mobile, stay quiet, and press 55 when you are asked. Use text relay on 18000, or text 999 if your phone is signed up for emergencySMS.
stop-kept = We have kept nothing of what you told us so far.
stop-safe = I am safe now, continue

## Filling in the form

characters-most = You can write up to { $max } characters.
kept-until = We keep your answers until { $time }. If you do nothing for { $minutes } minutes, we delete them to keep you safe.
timing-out = In a few minutes we will delete your answers to keep you safe.
timing-out-carry-on = Keep my answers and carry on
date-day = Day
date-month = Month
date-year = Year
fresh-start = More than { $minutes } minutes went by, so we deleted your earlier answers to keep you safe. What you just wrote is still here. Answer the questions before it again if you can.
expired-title = Start again
expired-heading = Your answers are no longer here
expired-body = We delete answers when nothing happens for { $minutes } minutes. We do this to keep you safe. If you already sent your report, it is safe with us: use your number and code to see it.
expired-cookies = If this keeps happening, your browser may be set to refuse cookies. This service needs one to hold your answers until you send them. It holds nothing else.
expired-start = Start again
too-many-at-once = Many people are using this right now. Nothing you wrote is lost. Wait a few seconds, then press the button again.

## What is wrong with an answer

errors-heading = There is a problem
error-missing = Choose an answer
error-missing-text = Write an answer
error-too-long = This is too long. It has { $count } characters and can have { $max }. Nothing is lost: make it shorter, or write the rest under “Anything else?”
error-not-a-choice = Choose one of the answers in the list
error-date-impossible = This is not a real date. Write numbers, like 27 3 2026. You can give only the month and year, or only the year
error-date-future = This date has not come yet. Give today’s date or an earlier one
error-date-order = The end is before the start. Change one of the dates
error-email = This does not look like an email address. Write one like name@example.com
error-phone = Write a phone number with figures in it, or leave this empty
error-unreadable = Some letters did not reach us properly. We marked them with �. Write them again
error-nothing-told = Tell us what happened: choose something here, or go back and write it in your own words

## Check your answers

check-title = Check your answers
check-heading = Check your answers before you send them
check-lead = You can change anything. Questions you left out are fine.
check-not-provided = Not answered
check-change = Change
check-send-heading = Send your report
check-send = When you send it, we will read it and start to act. To tell us more later, come back with your number and code, or call us on { $phone }.
check-sending = Your report is on its way. Wait a minute, then look at this page again.
check-send-button = Send report
check-incomplete = Answer this before you send

## The report is received

received-title = Thank you
received-heading = We have your report
received-number = Your number
received-code = Your code
received-code-once = We show this code only now. We do not keep it, so we cannot tell it to you again.
received-code-why = With your number and your code you can come back, see what we have done and read our letters. Keep them where nobody else will find them.
received-print = To keep this page, print it, or save the number and code as a file.
received-save = Save number and code
received-file-name = reference.txt
received-file-number = Number: { $number }
received-file-code = Code: { $code }
received-file-phone = Telephone: { $phone }
received-next-heading = What happens next
received-by-contact = We will first get in touch with you by { $date }, in the way you said is safe.
received-by-message = We will have a message for you by { $date }. Come back with your number and code to read it.
received-by-none = You asked us not to get in touch, so we will not. You can come back with your number and code at any time.
received-by-letter = We will write to you by { $date }, with what we have found and what we will do next.
received-by-letter-here = Our letter will be here for you by { $date }. Come back with your number and code to read it.
received-repairs = If there is damage or graffiti, take a photograph before anyone cleans or mends it.
received-email = We are sending an email to the address you gave. It does not say what you told us.
received-contact-us = To talk to us, call { $phone } and give your number. { $hours }.
received-evidence-heading = Keep what you have
received-evidence-photos = Keep photographs, messages, letters and recordings. Do not delete or change them.
received-evidence-diary = Write down what happens, when, where, and who saw it, as soon as you can.
received-evidence-cctv = Cameras often delete their pictures after a few days. Tell us quickly if there was one.
received-evidence-injury = If you are hurt, see a doctor and ask them to write it down.
received-support-heading = People who can help you
received-support-lead = You can talk to them even if you do not want to talk to us or the police.
received-support-checked = These details were listed on { $date }. They may have changed.
received-equality-heading = Can you answer a few more questions?
received-equality = They are about you, and you can skip them all. They help us see if we treat everyone fairly. We keep the answers apart from your report.
received-equality-link = Answer questions about you
received-equality-done = Thank you for answering the questions about you.
received-finish = Finish and clear this page
received-finish-note = Do this when you have your number and code, most of all on a phone or computer that others use.
finished-title = Finished
finished-heading = You have finished
finished-body = We have cleared your number and code from this browser. Close the window too.

## The equality questions

equality-title = Questions about you
equality-heading = Questions about you
equality-lead = You do not have to answer. We use the answers only to count, and nobody can see which report they belong to.
equality-start = Answer the questions
equality-skip = No, skip them
equality-check-heading = Check your answers about you
equality-send = Send these answers

## Coming back

return-title = Your report
return-heading = Come back to your report
return-lead = Use the number and the code that you got when you told us.
return-number = Number
return-number-hint = 8 letters and figures, like 7K3M-9Q2X
return-code = Code
return-code-hint = 16 figures, like 1234 5678 9012 3456
return-open = Open
return-wrong = The number and the code do not go together. Check both and try again
return-number-wrong = This is not a whole number. It has 8 letters and figures. Check it and try again
return-code-wrong = The code has 16 figures. Check it and try again
return-slow = There were many tries with this number. Wait { $seconds } seconds, then try again. Your report is safe
yours-title = Your report
yours-heading = Where things stand
yours-number = Your number: { $number }
yours-received = We got your report on { $date }.
yours-promises = What we promised
yours-promise-contact = First contact: by { $date }
yours-promise-letter = A letter to you: by { $date }
yours-promise-met = Done on { $date }
yours-letters = Letters from us
yours-no-letters = There are no letters yet.
yours-letter-on = Written on { $date }
yours-not-shown = To keep you safe, we do not show what you told us here.
yours-close = Close this page

## A few questions once the work has ended; and the pages of links in letters

answer-title = A few questions
answer-heading = How did we do?
answer-lead = You got in touch with us. Please help us do better. You can skip any question, or all of them.
answer-private = We keep your answers apart from your report, and count them together with those of other people. The officers who worked with you do not see them.
answer-private-limit = If you answer that something went badly, or that you do not feel safer, we tell a manager so that we can help. The manager is not told your answers.
answer-otherwise = You can also answer by phone, or ask for the questions on paper: call { $phone }.
answer-until = You can answer here until { $date }.
answer-send = Send my answers
answer-decline = I do not want to answer
answer-not-sent = Your answers were not sent. They are still on this page. Wait a minute, then press the button again.
thanks-title = Thank you
thanks-heading = Thank you for your answers
thanks-body = They help us do better, for you and for others.
thanks-low = We are sorry that something went badly. A manager will look at how we worked with you.
thanks-unsafe = We are sorry that you do not feel safer. A manager will get in touch with you in the way you said is safe. You can also call us now on { $phone }.
thanks-close = You can close this page now.
declined-heading = That is fine
declined-body = We will not ask you again about this.
yours-answer-button = Answer a few questions
mail-title = Email from us
mail-heading = Stop emails from us?
mail-lead = Press the button and nothing more comes to you from us by email.
mail-letters = Our letters will lie on your own page. You can read them there with your number and your code.
mail-stop = Stop emails
mail-stopped-heading = We have stopped our emails to you
mail-stopped = Nothing more comes by email. One that is already on its way may still arrive.
mail-asked = One of us will find out how you would like to hear from us.
mail-again = To get emails again, say so on your own page, call us on { $phone } or tell the officer who works with you.
link-title = This link does not work
link-used-heading = This link has been used
link-used-body = We have your answers, or you told us that you do not want to answer. Thank you. There is nothing more to do.
link-expired-heading = This link no longer works
link-expired-body = It worked only for a while. You can still tell us what you think: call us.
link-unknown-heading = We do not know this link
link-unknown-body = Part of it may be missing, or it is very old. Open it from the letter again, or copy all of it. Whatever you wanted to do here, you can also do by phone.

## When something goes wrong

missing-title = Page not found
missing-heading = We cannot find this page
missing-body = Check the address, or go to the start page. If you were telling us something, use your browser’s Back button.
large-title = Too much at once
large-heading = That was too much to send at once
large-body = Go back and make your answer shorter. What you sent before is still here.
cross-title = Not from here
cross-heading = This did not come from our page
cross-body = To keep you safe, we only take answers that are sent from our own pages. Nothing you told us has changed.
trouble-title = Something went wrong
trouble-heading = We have a problem on our side
trouble-body = Nothing you sent us before is lost. Wait a minute, then go back and try again. You can also tell us by phone.
busy-title = Try again in a moment
busy-heading = Many people are using this right now
method-title = Not possible
method-heading = This page cannot do that
method-body = Go back and use the buttons on the page. What you sent before is still here.

## A date and a time

date-only = { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
 } { $day } { month-name } { $year }
date-and-time = { date-only }, { $time }
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
month-and-year = { month-name } { $year }

## When the telephone answers, where the landlord has not said

usual-hours = Monday to Friday, 9am to 5pm

## The reporter's own page

return-carried = Your page had closed to keep you safe. What you wrote is not lost: open your report again, and it will be there.
yours-not-sent = What you wrote was not sent. It is still on this page. Wait a minute, then press the button again.
yours-waiting = What waits for you
yours-unread = { $number ->
    [one] Read our new message
   *[other] Read { $number } new messages from us
 }
yours-sign = Read the plan and sign it, if it is right
yours-ending = Tell us if you agree that we close your report
yours-promise-answer = An answer to your message: by { $date }
yours-look-again = We will not get in touch with you. Look here again on { $date } to see what is new.
yours-can = What you can do here
yours-go-messages = Send us a message, and read ours
yours-go-more = Add something to what you told us
yours-go-diary = Write down what has happened since
yours-go-plan = See the plan and answer it
yours-go-consents = Say who we may tell
yours-go-contact = Say how and when we may reach you
yours-go-ending = Say if you agree that we close your report
yours-go-again = Ask us to open your report again
yours-go-unhappy = What you can do if you are not happy with us
yours-close-note = Close this page when you are done, most of all on a phone or computer that others use.
code-taken-out = [number left out]
code-was-taken-out = A number with 16 figures stood in what you wrote. It may be your code, so we left it out. Keep your code to yourself: we never ask for it.
survey-closed = The questions can no longer be answered here. To tell us what you think, call us.

message-heading = Messages
message-lead = Write in any language. We read it and answer here.
message-send = Send message
message-done = We have your message.
message-none = There are no messages yet.
message-answer-by = We will answer by { $date }.
message-from-us = From us, { $date }
message-from-you = From you, { $date }
message-translated = The same, translated:
message-seen = Read by us on { $date }
asked-by = (if you can, by { $date })

more-heading = Tell us more
more-lead = Add anything you forgot or have learned since. If something new has happened, write it in your diary instead.
more-send = Send
more-done = We have added it to your report.

diary-heading = Your diary
diary-lead = Write down each thing that happens: when, where, what, and who saw it. It helps us, and it helps if someone has to decide later. Each entry comes to us when you send it.
diary-send = Send this entry
diary-done = The entry is in your diary, and we have it.
diary-none = There is nothing in your diary yet.
diary-entered = Written on { $date }

reach-heading = How we may reach you
reach-lead = What you choose here counts from now on. You can change it at any time.
reach-send = Save
reach-done = We will reach you in this way from now on.
reached-email = Now we write to you by email.
reached-post = Now we write to you by post.
reached-phone = Now we call you.
reached-here = Now you find everything on this page, and we do not get in touch.
reached-nobody = You asked us not to get in touch. Everything is on this page.
reached-as-said = Now we reach you in the way you chose when you told us.

ending-heading = May we close your report?
ending-lead = We think that our work on it is done. You can agree or say no. If you say no, one of our managers will talk with you first.
ending-send = Send my answer
ending-done = Thank you. We have your answer.

again-heading = Open your report again
again-lead = If something is still wrong, or has begun again, tell us. A manager will look at it and answer here.
again-send = Ask to open my report again
again-done = A manager will look at your report and answer you here.

consents-heading = Who we may tell
consents-lead = Nobody outside is told without your yes. You can change every answer at any time. What we have already shared cannot be taken back, but we will share nothing more.
consents-danger = If someone’s life is in danger, or the law says that we must, we may have to tell others all the same. If it is safe, we tell you first.
consents-send = Save my answers
consents-done = We have your new answers. They count from now on.
consents-same = You changed nothing, so everything stays as it was.
consents-yes-since = You said yes on { $date }.
consents-no-since = You said no on { $date }.
consents-not-asked = You have not said yes or no.

plan-heading = The plan
plan-agreed = We made this plan with you on { $date }.
plan-signed-on = You signed it on { $date }.
plan-disputed = One of your answers is different from this plan. We will talk with you and make a new one. Nothing that you did not agree to will be done.
plan-lead = Answer for each thing. Nothing is done that you do not agree to, and you can change your mind at any time.
plan-due = (by { $date })
plan-note = Anything you want to say about the plan
plan-send = Send my answers
plan-answered = We have your answers. They count from now on.
plan-signed = Thank you. You have signed the plan.
plan-same = You changed nothing, so the plan stays as it was.
plan-newer = There is a newer plan. Look at it first, then answer.
plan-sign-heading = Sign the plan
plan-sign-lead = If the plan is right, write your name. That is your signature.
plan-sign = Sign

unhappy-heading = If you are not happy with us
unhappy-lead = You can always say so. It changes nothing in how we treat you and your report.
unhappy-tell-officer = Write to us here first, if you like
unhappy-complaint-heading = Complain to us
unhappy-complaint = Call us on { $phone } and say that you want to complain, or write it in a message. Someone other than the officer of your report will look at it.
unhappy-review-heading = Ask for an ASB case review
unhappy-review = If you told us or others three times in six months and it goes on, you can ask your council for a review. Then everyone who should help you has to look at it together.
unhappy-review-how = Ask your council for the “ASB case review”. Someone you trust can ask for you.
unhappy-ombudsman-heading = Ask somebody from outside
unhappy-ombudsman-england = In England: if our answer does not help, the Housing Ombudsman can look at it. It is free. Call 0300 111 3000.
unhappy-ombudsman-wales = In Wales: the Public Services Ombudsman for Wales. It is free. Call 0300 790 0203.
unhappy-ombudsman-scotland = If our answer does not help, the Scottish Public Services Ombudsman can look at it. It is free. Call 0800 377 7330.
unhappy-ombudsman-northern-ireland = If our answer does not help, the Northern Ireland Public Services Ombudsman can look at it. It is free. Call 0800 34 34 24.
unhappy-no-harm = Your report goes on while others look at it.

## Photos and other files

files-title = Add files
files-heading = Add photos or other files
files-lead = You can add photos, videos, sound recordings and documents. You do not have to.
files-private = We lock each file as soon as it arrives. Only the people who deal with your report can open it.
files-limits = { $number ->
    [one] One file, with up to { $size } MB.
   *[other] Up to { $number } files, each with up to { $size } MB.
 }
files-kinds = Photos, videos, sound, PDF, Word and text files.
files-choose = Choose your files
files-add = Add these files
files-wait = A big file can take a few minutes. Stay on this page until it is there.
files-added = Files you have added
files-remove = Remove
files-full = { $number ->
    [one] You have added one file, and there is no room for more. To add another, remove this one first.
   *[other] You have added { $number } files, and there is no room for more. To add another, remove one first.
 }
files-link = Add photos or files
files-row = Photos and files
files-still = What you added before is still here.
files-wrong-none = Choose a file first
files-wrong-empty = There is nothing in { $name }
files-wrong-too-big = { $name } is too big. A file can have up to { $size } MB
files-wrong-kind = We cannot take { $name }. Add a photo, a video, a sound recording, or a PDF, Word or text file
files-wrong-too-many = { $count ->
    [one] 1 file was not added
   *[other] { $count } files were not added
 }: { $number ->
    [one] there is room for one file
   *[other] there is room for { $number } files
 }
files-wrong-cut-off = { $name } did not arrive whole. Try again
files-wrong-broken = Not everything you sent arrived. Look at your list of files and try again
files-wrong-trouble = We could not keep { $name }. The problem is on our side. Try again in a few minutes
files-wrong-sent = { $name } came after your report was sent, so it is not part of it
files-done = Your files are with us. The people who deal with your report can open them.
files-count = { $count ->
    [one] This report has one file.
   *[other] This report has { $count } files.
 }
files-full-later = { $number ->
    [one] This report has one file, and there is no room for more. Call us if you have something else to show us.
   *[other] This report has { $number } files, and there is no room for more. Call us if you have something else to show us.
 }
yours-go-files = Add photos or other files

## Leaving at once, hiding that one was here, and staying longer

exit-leaving = Loading
exit-two-more = Shift, press 2 more times to exit.
exit-one-more = Shift, press 1 more time to exit.
exit-stays = You are still on this page. Press Shift 3 times to exit.
footer-leaving = How to leave quickly
leaving-title = Leaving quickly
leaving-heading = You can leave at any time
leaving-button = Every page from here on has a red “Exit this page” button at the top. Press it if someone comes near, or if you want to stop.
leaving-shift = You can also press the Shift key 3 times.
leaving-does = It clears what you have typed, and opens a weather page instead of ours.
leaving-history = It cannot clear your browser’s history. Someone who looks there can see that you were on our site.
hiding-link = How to hide that you were here
hiding-title = Your privacy online
hiding-heading = How to hide that you were here
hiding-lead = If someone looks at your phone or computer, these steps can help. You do not have to do all of them.
hiding-private-heading = Use a private window
hiding-private = A private window keeps no list of the pages you look at. Open one first, then come back to this site. Close the window when you have finished.
hiding-private-chrome = Chrome, Edge and Samsung Internet: open the menu with the three dots or lines. Choose “New Incognito window”, “New InPrivate window” or “Turn on Secret mode”.
hiding-private-safari = Safari on an iPhone: press the button with the two squares, then choose “Private”. On a Mac: choose “File”, then “New Private Window”.
hiding-private-firefox = Firefox: open the menu with the three lines. Choose “New private window”.
hiding-history-heading = Take our pages out of the history
hiding-history = A browser keeps a list of the pages you look at. You can take out only ours.
hiding-history-computer = On most computers: press Ctrl and H together. On a Mac: press Cmd and Y. Look for the name of this site, and delete each line that has it.
hiding-history-phone = On a phone: open the browser’s menu and choose “History”. On an iPhone: press the book, then the clock. Slide each of our lines to the left, or press the cross beside it.
hiding-history-some = Do not delete everything. A history that is suddenly empty may make someone ask why.
hiding-shared-heading = Shared and watched devices
hiding-shared = If you share an account with someone, your history may show on their phone or computer too.
hiding-watched = There are apps that show someone else what you do on your phone. A private window does not stop them.
hiding-watched-signs = Someone may use one if they know things that you told nobody, or if they once had your phone for a while.
hiding-safer = It is safest to use a phone or computer that nobody else looks at: at a library, at a friend’s home or at work. You can also call us.
hiding-cannot-heading = What nobody can hide
hiding-cannot = Some things stay, whatever you do here.
hiding-cannot-network = Whoever runs the internet connection, at home, at work or in a café, may see that you opened this site. They cannot see what you read or wrote.
hiding-cannot-saved = What you print or save stays where you put it: look in your downloads. An email from us stays in your inbox until you delete it.
hiding-we-heading = What we do
hiding-we = We do not keep the address of your phone or computer. Our titles do not say what you told us, and our emails only if you chose that they may. The only note we leave in your browser goes when you leave.
open-until = You can see this page until { $time }. If you do nothing for { $minutes } minutes, we close it to keep you safe.
timing-out-page = In a few minutes we will close this page to keep you safe.
timing-out-page-carry-on = Keep this page open
closed-heading = We closed a page to keep you safe
closed-body = It had been open for a long time. What you have in another window is still there.
closed-carry-on = Carry on
nothing-title = Start page
nothing-heading = There is nothing on this page
nothing-body = You can begin on the start page.
nothing-cookies = If you were in the middle of something and this keeps happening, your browser may be set to refuse cookies. This site needs one to work.
leave-empty = Leave this empty
