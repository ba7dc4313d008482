### Easy Read English: what the public pages say, besides the questions.
### Very short sentences, one idea each. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## On every page

service-name = Heard
title-error = Please check: { $title }
skip-link = Go to the main part of the page
back = Back
continue = Next
optional = (you can leave this out)
exit-page = Leave this page
language-heading = Language
language-change = Change language
footer-heading = Do you need help?
footer-phone = Call { $landlord } on { $phone }. { $hours }.
footer-emergency = Is anyone in danger now? Call 999.
footer-start = Start page
footer-return = Come back to your report
section-you = About you
section-happened = What happened
section-others = Other people
section-next = What happens next
section-contact = How we talk to you
section-equality = Questions about you

## The start page

start-title = Tell us what happened
start-heading = Tell us what happened
start-lead = Did someone treat you badly because of who you are? Or because of who they think you are? Did they do this to another person? You can tell us here. We will believe you.
start-for = Use this to tell { $landlord } what people did. It may be abuse. Abuse means cruel words or acts. It may be threats. A threat is saying you will do something bad. It may be damage, or anything else. They did it because of who someone is. It may be because of race or religion. It may be because of disability, age or sex. It may be because of who someone loves. It may be because someone is transgender. It may be something else about who someone is.
start-who-heading = Who can use this
start-who = Did it happen to you? You can tell us. Did you see it or hear it? You can tell us. Are you helping someone? You can tell us. You do not need proof. Proof means something that shows it happened.
start-no-name-heading = You do not have to give your name
start-no-name = We only need to know what happened. You can use your own words. Or you can choose from a list. You can leave out almost every question.
start-time = It takes about 10 minutes.
start-emergency-heading = This is not for emergencies
start-emergency-999 = An emergency is when you need help right now. Is someone hurt or in danger? Is the person who did it still there? Call 999.
start-emergency-text = Is it hard to hear or speak on the phone? Use text relay on 18000. You type, and someone speaks for you. Or you can text 999. Your phone must first be signed up for emergencySMS. This lets you send texts to 999. To sign up, text “register” to 999.
start-emergency-101 = Is it not an emergency? You can still talk to the police. Call 101.
start-next-heading = What happens next
start-next-number = We give you a number and a code. Use them to come back here. You can see what we have done.
start-next-contact = Do you want us to get in touch? We will do it in the way you say is safe.
start-next-letter = We will write to you. We will say what we found. We will say what we did.
start-private-heading = Who sees what you tell us
start-private = Only some of our staff see it. They work on reports like yours. We lock what you write. Nobody else can read it. Your computer has an address on the internet. We do not keep that address. We do not follow what you do on the internet.
start-private-limit = Sometimes a child or another person could get badly hurt. Then we may have to tell people who can help. We may do this even if you say no. We will tell you if we do. But not if that would put someone in danger.
start-exit-heading = If you need to leave fast
start-exit = Every page after this one has a “Leave this page” button. It clears what you typed. It opens a weather page. It cannot clear your history. History is the list of pages you looked at. Does someone look at your phone or computer? Use a private window. A private window keeps no list after you close it. Or use another phone or computer that is safe.
start-other-heading = Other ways to tell us
start-other-phone = You can call us on { $phone }. { $hours }. You can ask for an interpreter. An interpreter says things in your language. You can ask for British Sign Language. You can ask for large print. You can ask for a paper form.
start-other-online = You can also tell the police online. Go to report-it.org.uk. Or go to a reporting centre near you. This is a place where people help you tell.
start-now = Start now
start-return = I have a number and a code

## Is anyone in danger

danger-title = Before you start
danger-heading = Is anyone in danger now?
danger-hint = For example: the person who did it is still there. Someone is hurt. They may come back soon.
danger-yes = Yes
danger-no = No
stop-title = Before you start
stop-heading = Call 999 now
stop-lead = The police can come to you. You do not have to be sure it is a crime.
stop-call = Call 999
stop-text = Can you not speak on the phone? Call 999 from a mobile phone. Stay quiet. Press 55 when they ask you to. Or use text relay on 18000. You type, and someone speaks for you. Or text 999. Your phone must be signed up for emergencySMS. This lets you send texts to 999.
stop-kept = We have not kept anything you told us so far.
stop-safe = I am safe now. Go on

## Filling in the form

characters-most = You can use up to { $max } letters and spaces.
kept-until = We keep your answers until { $time }. What if you do nothing for { $minutes } minutes? Then we delete your answers. Delete means they are gone for good. We do this to keep you safe.
timing-out = We will delete your answers in a few minutes. Delete means they are gone for good. We do this to keep you safe.
timing-out-carry-on = Keep my answers. I want to go on
date-day = Day
date-month = Month
date-year = Year
fresh-start = More than { $minutes } minutes went by. So we deleted your earlier answers. We did this to keep you safe. What you just wrote is still here. Please answer the earlier questions again, if you can.
expired-title = Start again
expired-heading = Your answers are not here now
expired-body = We wait { $minutes } minutes. If nothing happens, we delete your answers. We do this to keep you safe. Did you already send your report? Then it is safe with us. Use your number and code to see it.
expired-cookies = Does this happen again and again? Your browser may block cookies. A browser is the app that shows you websites. A cookie is a small note that it keeps. We need one cookie. It holds your answers until you send them. It holds nothing else.
expired-start = Start again
too-many-at-once = Many people are using this now. You have not lost anything you wrote. Wait a few seconds. Then press the button again.

## What is wrong with an answer

errors-heading = There is a problem
error-missing = Choose an answer
error-missing-text = Write an answer
error-too-long = This is too long. It has { $count } letters and spaces. It can have { $max }. You have not lost anything. Make it shorter. Or write the rest under “Anything else”
error-not-a-choice = Choose an answer from the list
error-date-impossible = This date does not work. Use numbers, like 27 3 2026. You can give only the month and year. Or you can give only the year
error-date-future = This date is not here yet. Give today’s date or an earlier one
error-date-order = The end is before the start. Change one of the dates
error-email = This does not look like an email address. Write one like name@example.com
error-phone = Write a phone number with numbers in it. Or leave this empty
error-unreadable = Some letters did not reach us well. We put � in their place. Please write them again
error-nothing-told = Tell us what happened. Choose something here. Or go back and use your own words

## Check your answers

check-title = Check your answers
check-heading = Check your answers before you send them
check-lead = You can change anything. It is fine to leave questions out.
check-not-provided = No answer
check-change = Change
check-send-heading = Send your report
check-send = Then we will read it. We will start to act. Do you want to tell us more later? Come back. Use your number and code. Or call us on { $phone }.
check-sending = We are getting your report now. Wait 1 minute. Then look at this page again.
check-send-button = Send my report
check-incomplete = Answer this before you send

## The report is received

received-title = Thank you
received-heading = Thank you. We have your report
received-number = Your number
received-code = Your code
received-code-once = We show this code only now. We do not keep it. We cannot tell it to you again.
received-code-why = You need your number and your code to come back. Then you can see what we have done. You can read our letters. Keep them where nobody else will find them.
received-print = Do you want to keep this page? You can print it. Or you can save the number and code as a file.
received-save = Save my number and code
received-file-name = reference.txt
received-file-number = Number: { $number }
received-file-code = Code: { $code }
received-file-phone = Phone: { $phone }
received-next-heading = What happens next
received-by-contact = We will get in touch with you by { $date }. We will do it in the way you said is safe.
received-by-message = We will have a message for you by { $date }. Come back here to read it. Use your number and code.
received-by-none = You asked us not to get in touch. So we will not. You can come back at any time. Use your number and code.
received-by-letter = We will write to you by { $date }. We will say what we found. We will say what we will do next.
received-by-letter-here = Our letter will be here by { $date }. Come back here to read it. Use your number and code.
received-repairs = Is there damage? Is there graffiti? Graffiti means writing or drawing on walls. Take a photo first. Then people can clean or fix it.
received-email = We are sending an email to the address you gave us. It does not say what you told us.
received-contact-us = Do you want to talk to us? Call { $phone }. { $hours }. Tell us your number from this page.
received-evidence-heading = Keep things that show what happened
received-evidence-photos = Keep photos, messages, letters and recordings. Do not delete them. Do not change them.
received-evidence-diary = Write down what happens. Write when and where. Write who saw it. Do it as soon as you can.
received-evidence-cctv = Was there a camera? Tell us quickly. Cameras often keep pictures for only a few days.
received-evidence-injury = Are you hurt? See a doctor. Ask the doctor to write it down.
received-support-heading = People who can help you
received-support-lead = You can talk to these people. You do not have to talk to us. You do not have to talk to the police.
received-support-checked = This list is from { $date }. Some things may have changed.
received-equality-heading = Can you answer some more questions?
received-equality = These questions are about you. You can leave them all out. They help us to be fair to everyone. We keep these answers apart from your report.
received-equality-link = Answer questions about you
received-equality-done = Thank you. You answered the questions about you.
received-finish = Finish and clear this page
received-finish-note = First keep your number and code. Then do this. It matters most if other people use this phone or computer.
finished-title = Finished
finished-heading = You have finished
finished-body = We have cleared your number and code from this browser. A browser is the app that shows you websites. Now close the window too.

## The equality questions

equality-title = Questions about you
equality-heading = Questions about you
equality-lead = You do not have to answer. We only count the answers. Nobody can see which report they belong to.
equality-start = Answer the questions
equality-skip = No, leave them out
equality-check-heading = Check your answers about you
equality-send = Send these answers

## Coming back

return-title = Your report
return-heading = Come back to your report
return-lead = Your report is what you told us. We gave you a number and a code. Write them here.
return-number = Number
return-number-hint = 8 letters and numbers, like 7K3M-9Q2X
return-code = Code
return-code-hint = 16 numbers, like 1234 5678 9012 3456
return-open = Open
return-wrong = This number and code do not go together. Check both. Then try again
return-number-wrong = Part of this is missing or not right. It has 8 letters and numbers. Check it. Then try again
return-code-wrong = The code has 16 numbers. Check it. Then try again
return-slow = There were many tries with this number. Wait { $seconds } seconds. Then try again. Your report is safe
yours-title = Your report
yours-heading = What is happening now
yours-number = Your number: { $number }
yours-received = We got your report on { $date }.
yours-promises = What we promised
yours-promise-contact = Getting in touch: by { $date }
yours-promise-letter = A letter to you: by { $date }
yours-promise-met = Done on { $date }
yours-letters = Letters from us
yours-no-letters = There are no letters yet.
yours-letter-on = Written on { $date }
yours-not-shown = We do not show what you told us here. This keeps you safe.
yours-close = Close this page

## A few questions once the work has ended; and the pages of links in letters

answer-title = A few questions
answer-heading = How did we do?
answer-lead = You got in touch with us. Now we want to do better. Please help us. You can leave out any question. You can leave out all of them.
answer-private = We keep your answers apart from your report. We count them with the answers of other people. The staff who worked with you do not see your answers.
answer-private-limit = Did something go badly? Do you not feel safer? Then we tell a manager. A manager is a person in charge. We do this to help you. We do not tell the manager your answers.
answer-otherwise = You can also answer by phone. Or ask us for the questions on paper. Call { $phone }.
answer-until = You can answer here until { $date }.
answer-send = Send my answers
answer-decline = I do not want to answer
answer-not-sent = We did not get your answers. They are still on this page. Wait 1 minute. Then press the button again.
thanks-title = Thank you
thanks-heading = Thank you for your answers
thanks-body = They help us do better. For you and for other people.
thanks-low = We are sorry that something went badly. A manager will look at how we worked with you. A manager is a person in charge.
thanks-unsafe = We are sorry that you do not feel safer. A manager will get in touch with you. They will do it in the way you said is safe. You can also call us now on { $phone }.
thanks-close = You can close this page now.
declined-heading = That is fine
declined-body = We will not ask you about this again.
yours-answer-button = Answer a few questions
mail-title = Email from us
mail-heading = Do you want us to stop emails?
mail-lead = Press the button. Then we will not send you emails.
mail-letters = Our letters will be on your own page. Use your number and code to read them there.
mail-stop = Stop emails
mail-stopped-heading = We have stopped our emails to you
mail-stopped = We will not send you more emails. One email may be on its way now. It may still come.
mail-asked = One of us will find out how you want to hear from us.
mail-again = Do you want emails again? Say so on your own page. Or call us on { $phone }. Or tell the staff member who works with you.
link-title = This link does not work
link-used-heading = This link was used before
link-used-body = We have your answers. Or you told us that you do not want to answer. Thank you. You do not have to do anything now.
link-expired-heading = This link does not work any more
link-expired-body = It worked only for some time. You can still tell us what you think. Call us.
link-unknown-heading = We do not know this link
link-unknown-body = Part of it may be missing. Or it is very old. Open it from the letter again. Or copy all of it. What did you want to do here? You can also do it by phone.

## When something goes wrong

missing-title = Page not found
missing-heading = We cannot find this page
missing-body = Look at the address again. Or go to the start page. Were you telling us something? Use the Back button of your browser.
large-title = Too much at once
large-heading = That was too much to send at once
large-body = Go back. Make your answer shorter. What you sent before is still here.
cross-title = Not from our page
cross-heading = This did not come from our page
cross-body = We only take answers from our own pages. This keeps you safe. Nothing you told us has changed.
trouble-title = Please try again
trouble-heading = Our website has a problem
trouble-body = You did nothing wrong. What you sent before is not lost. Wait 1 minute. Then go back and try again. You can also tell us by phone.
busy-title = Please try again soon
busy-heading = Many people are using this now
method-title = This does not work here
method-heading = This page cannot do that
method-body = Go back. Use the buttons on the page. What you sent before is still here.

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

usual-hours = Monday to Friday, 9 in the morning to 5 in the afternoon

## The reporter's own page

return-carried = Your page closed to keep you safe. What you wrote is not lost. Open your report again. Then you will see what you wrote.
yours-not-sent = We did not get what you wrote. It is still on this page. Wait 1 minute. Then press the button again.
yours-waiting = Waiting for you
yours-unread = { $number ->
    [one] Read our new message
   *[other] Read { $number } new messages from us
 }
yours-sign = Read the plan. Sign it if it is right
yours-ending = Tell us if we can close your report
yours-promise-answer = An answer to your message: by { $date }
yours-look-again = We will not get in touch with you. Look here again on { $date }. Then you can see what is new.
yours-can = What you can do here
yours-go-messages = Send us a message. Read our messages
yours-go-more = Add something to what you told us
yours-go-diary = Write down what happened after that
yours-go-plan = See the plan and answer it
yours-go-consents = Say who we can tell
yours-go-contact = Say how and when we can reach you
yours-go-ending = Say if we can close your report
yours-go-again = Ask us to open your report again
yours-go-unhappy = Are you not happy with us? See what you can do
yours-close-note = Are you done? Then close this page. It matters most if other people use this phone or computer.
code-taken-out = [number left out]
code-was-taken-out = You wrote 16 numbers in a row. They may be your code. So we left them out. Keep your code to yourself. We never ask for it.
survey-closed = You cannot answer the questions here any more. Do you want to tell us what you think? Call us.

message-heading = Messages
message-lead = You can write in any language. We will read it. We will answer here.
message-send = Send message
message-done = We have your message.
message-none = There are no messages yet.
message-answer-by = We will answer by { $date }.
message-from-us = From us, { $date }
message-from-you = From you, { $date }
message-translated = The same in another language:
message-seen = We read it on { $date }
asked-by = (by { $date }, if you can)

more-heading = Tell us more
more-lead = Did you forget something? Do you know more now? Tell us here. Did something new happen? Then write it in your diary.
more-send = Send
more-done = We have it. We put it with your report.

diary-heading = Your diary
diary-lead = Write down each thing that happens. Write when and where. Write what happened. Write who saw it. This helps us. It also helps if someone has to decide later. You send us one thing at a time. Then we have it.
diary-send = Send this
diary-done = It is in your diary now. We have it too.
diary-none = There is nothing in your diary yet.
diary-entered = Written on { $date }

reach-heading = How we can reach you
reach-lead = We will do what you choose here. We start now. You can change it at any time.
reach-send = Save
reach-done = We have changed how we reach you.
reached-email = Now we write to you by email.
reached-post = Now we send you letters.
reached-phone = Now we call you.
reached-here = Now you find everything on this page. We do not get in touch.
reached-nobody = You asked us not to get in touch. Everything is on this page.
reached-as-said = Now we reach you in the way you chose when you told us.

ending-heading = Can we close your report?
ending-lead = Close means we finish our work on it. We think our work is done. You can say yes. You can say no. Do you say no? Then a manager will talk with you first. A manager is a person in charge.
ending-send = Send my answer
ending-done = Thank you. We have your answer.

again-heading = Open your report again
again-lead = Is something still wrong? Did it start again? Tell us. A manager will look at it. They will answer here. A manager is a person in charge.
again-send = Ask to open it again
again-done = We asked a manager to look at it.

consents-heading = Who we can tell
consents-lead = We only tell other people if you say yes. You can change every answer at any time. Did we tell someone before? We cannot take that back. But we will not tell them more.
consents-danger = Is someone’s life in danger? Does the law say that we must tell? Then we may have to tell others even if you say no. If it is safe, we tell you first.
consents-send = Save my answers
consents-done = We have your new answers. They count from now on.
consents-same = You did not change anything. So everything stays the same.
consents-yes-since = You said yes on { $date }.
consents-no-since = You said no on { $date }.
consents-not-asked = You have not said yes or no.

plan-heading = The plan
plan-agreed = We made this plan with you on { $date }.
plan-signed-on = You signed it on { $date }.
plan-disputed = One of your answers is not like this plan. We will talk with you. Then we will make a new plan. We will only do what you say yes to.
plan-lead = Answer for each thing. We only do what you say yes to. You can change your mind at any time.
plan-due = (by { $date })
plan-note = Do you want to say anything about the plan?
plan-send = Send my answers
plan-answered = We have your answers. They count from now on.
plan-signed = Thank you. You have signed the plan.
plan-same = You did not change anything. So the plan stays the same.
plan-newer = There is a newer plan. Look at it first. Then answer.
plan-sign-heading = Sign the plan
plan-sign-lead = Is the plan right? Then write your name. This is how you sign it.
plan-sign = Sign

unhappy-heading = Are you not happy with us?
unhappy-lead = You can always tell us. We will be just as fair to you. We will work on your report just the same.
unhappy-tell-officer = You can write to us here first
unhappy-complaint-heading = Complain to us
unhappy-complaint = Complain means you tell us that we did something badly. Call us on { $phone }. Say that you want to complain. Or write it in a message. Someone else will look at it. It will not be the staff member who works on your report.
unhappy-review-heading = Ask for an ASB case review
unhappy-review = Did you tell us or others 3 times in 6 months? Does it still happen? Then you can ask your council for a review. Everyone who should help you must look at it together.
unhappy-review-how = Ask your council for the “ASB case review”. Someone you trust can ask for you.
unhappy-ombudsman-heading = Ask someone from outside
unhappy-ombudsman-england = Are you in England? Does our answer not help you? Then ask the Housing Ombudsman. They check what we did. It is free. Call 0300 111 3000.
unhappy-ombudsman-wales = Are you in Wales? Then ask the Public Services Ombudsman for Wales. They check what we did. It is free. Call 0300 790 0203.
unhappy-ombudsman-scotland = Does our answer not help you? Then ask the Scottish Public Services Ombudsman. They check what we did. It is free. Call 0800 377 7330.
unhappy-ombudsman-northern-ireland = Does our answer not help you? Then ask the Northern Ireland Public Services Ombudsman. They check what we did. It is free. Call 0800 34 34 24.
unhappy-no-harm = Others may look at it. We still work on your report.

## Photos and other files

files-title = Add files
files-heading = Add photos or files
files-lead = You can add photos, videos, sound and documents. You do not have to.
files-private = We lock each file when it comes. Only the people who work on your report can open it.
files-limits = { $number ->
    [one] You can add one file. It can be up to { $size } MB big.
   *[other] You can add { $number } files. Each file can be up to { $size } MB big.
 }
files-kinds = Photos, videos, sound, PDF, Word and text files are OK.
files-choose = Pick your files
files-add = Add these files
files-wait = A big file takes some minutes. Stay on this page until it is done.
files-added = Your files
files-remove = Take away
files-full = { $number ->
    [one] You have added one file. That is the most. To add a new one, take this one away first.
   *[other] You have added { $number } files. That is the most. To add a new one, take one away first.
 }
files-link = Add photos or files
files-row = Photos and files
files-still = What you added before is still here.
files-wrong-none = Pick a file first
files-wrong-empty = { $name } is empty
files-wrong-too-big = { $name } is too big. A file can be up to { $size } MB
files-wrong-kind = We cannot take { $name }. Add a photo, a video, sound, or a PDF, Word or text file
files-wrong-too-many = { $count ->
    [one] 1 file was not added
   *[other] { $count } files were not added
 }. { $number ->
    [one] You can add one file
   *[other] You can add { $number } files
 }
files-wrong-cut-off = Not all of { $name } came. Try again
files-wrong-broken = Not all of it came. Look at your files and try again
files-wrong-trouble = We could not keep { $name }. This is our problem, not yours. Try again in some minutes
files-wrong-sent = { $name } came too late. Your report was sent before it
files-done = We have your files. The people who work on your report can open them.
files-count = { $count ->
    [one] Your report has one file.
   *[other] Your report has { $count } files.
 }
files-full-later = { $number ->
    [one] Your report has one file. That is the most. Call us if you want to show us more.
   *[other] Your report has { $number } files. That is the most. Call us if you want to show us more.
 }
yours-go-files = Add photos or files

## Leaving at once, hiding that one was here, and staying longer

exit-leaving = Loading
exit-two-more = Shift. Press it 2 more times to leave.
exit-one-more = Shift. Press it 1 more time to leave.
exit-stays = You are still on this page. Press Shift 3 times to leave.
footer-leaving = How to leave fast
leaving-title = Leaving fast
leaving-heading = You can leave at any time
leaving-button = All the next pages have a red “Leave this page” button at the top. Does someone come near? Do you want to stop? Press the red button.
leaving-shift = You can also press the Shift key 3 times.
leaving-does = It clears what you typed. Then it opens a weather page.
leaving-history = It cannot clear your history. History is the list of pages you looked at. Someone who looks at that list can see that you were here.
hiding-link = How to hide that you were here
hiding-title = Your privacy online
hiding-heading = How to hide that you were here
hiding-lead = Does someone look at your phone or computer? These steps can help. You do not have to do them all.
hiding-private-heading = Use a private window
hiding-private = A private window keeps no list of the pages you look at. First open a private window. Then come back to this website. Close the window when you have finished.
hiding-private-chrome = Do you use Chrome, Edge or Samsung Internet? Open the menu with three dots or lines. Choose “New Incognito window”, “New InPrivate window” or “Turn on Secret mode”.
hiding-private-safari = Do you use Safari on an iPhone? Press the button with two squares. Then choose “Private”. On a Mac choose “File”. Then choose “New Private Window”.
hiding-private-firefox = Do you use Firefox? Open the menu with three lines. Choose “New private window”.
hiding-history-heading = Take our pages off the list
hiding-history = Your browser keeps a list of the pages you look at. This list is called history. You can take off only our pages.
hiding-history-computer = On most computers press Ctrl and H together. On a Mac press Cmd and Y. Look for the name of this website. Delete each line with that name.
hiding-history-phone = On a phone open the menu of the browser. Choose “History”. On an iPhone press the book. Then press the clock. Slide each of our lines to the left, or press the cross next to it.
hiding-history-some = Do not delete everything. Someone may ask why the list is empty.
hiding-shared-heading = If other people use or watch your phone or computer
hiding-shared = Do you share an account with someone? Then they may see your list on their own phone or computer.
hiding-watched = Some apps show another person what you do on your phone. A private window does not stop these apps.
hiding-watched-signs = Does someone know things that you told nobody? Did someone have your phone for a while? Then they may use an app like this.
hiding-safer = The safest way is to use a phone or computer that nobody else looks at. You can use one at a library, at a friend’s home or at work. You can also call us.
hiding-cannot-heading = What nobody can hide
hiding-cannot = Some things stay. We cannot change that.
hiding-cannot-network = Someone runs the internet at home, at work or in a café. They may see that you opened this website. They cannot see what you read or wrote.
hiding-cannot-saved = Did you print or save something? It stays where you put it. Look in your downloads. An email from us stays until you delete it.
hiding-we-heading = What we do
hiding-we = We do not keep the address of your phone or computer. Our titles do not say what you told us. Our emails say it only if you chose that. We leave one small note in your browser. It goes when you leave.
open-until = You can see this page until { $time }. What if you do nothing for { $minutes } minutes? Then we close it. We do this to keep you safe.
timing-out-page = We will close this page in a few minutes. We do this to keep you safe.
timing-out-page-carry-on = Keep this page open
closed-heading = We closed a page to keep you safe
closed-body = The page was open for a long time. What you have in another window is still there.
closed-carry-on = Go on
nothing-title = Start page
nothing-heading = There is nothing on this page
nothing-body = You can begin on the start page.
nothing-cookies = Were you in the middle of something? Does this happen again and again? Your browser may block cookies. A cookie is a small note that it keeps. This website needs one.
leave-empty = Leave this empty
