### Reporting centres, what is printed, and the pages that people look for.
### Plain, calm and kind. Titles stay neutral: they show in a browser's history.
### $landlord is the landlord's name, $phone its telephone number, $hours when it answers.

## The titles of the pages, and the links to them

pages-support = People who can help
pages-what-happens = What happens after you tell us
pages-other-ways = Other ways to tell us
pages-print = Posters and paper forms
pages-privacy = Privacy
pages-cookies = Cookies
pages-accessibility = Accessibility

## At a reporting centre

centre-title = Before you start
centre-heading = Telling us at a reporting centre
centre-known = You came here through: { $centre }
centre-unknown = We do not know this centre code. You can go on without it. Nothing is lost.
centre-lead = You can tell { $landlord } here what happened. The staff of the centre can help you, or you can do it alone.
centre-myself = I want to tell you myself
centre-told = We count that you came through this centre. We tell the centre nothing about you.
centre-staff-heading = For staff of the centre
centre-staff = You can fill in the form together with the person. All the questions are on a few pages.
centre-together = I work here and help someone
centre-private-space = Sit where nobody else can hear you or see the screen.
centre-interpreter = Ask if the person wants an interpreter, or someone they trust, beside them. Do not let a child interpret.
centre-own-words = Write down the person’s own words, also the words that were said to them. Do not ask for proof.
centre-consent = Read out each question about who may be told. Tick what the person answers, one by one. “Ask me first” is a good answer.
centre-no-name = The person does not have to give a name or a way to reach them. Tell them so.
centre-keep-number = At the end, give the person the number and the code. The centre keeps only the number.
centre-hand-over = For staff of the centre: give the number and the code to the person. Do not write down the code.
centre-receipt-link = Print a receipt for the centre
centre-receipt-title = Receipt
centre-receipt-heading = Receipt for the centre
centre-receipt-note = This number alone opens nothing. Only the person has the code.

together-title = Part { $part } of { $parts }
together-you = You and the person you are helping
together-happened = What happened
together-people = People, repairs and safety
together-others = Who did it, and who saw it
together-next = What would help, and who may know
together-contact = Keeping in touch safely
together-details = Reaching the person, and what they need

## What is printed

print-lead = Choose a sheet and a language. Then print it, in colour or in black and white, on A4 paper.
print-how = To print this page, use Print in your browser.
print-poster = Poster
print-leaflet = Leaflet
print-new-home = Leaflet for a new home
print-form = Paper form
print-diary = Diary sheets
print-square = A square code that a phone’s camera can read
print-scan = Point your phone’s camera at the square, or type:
print-here = People here can help you to tell us: { $centre }
print-how-heading = How to tell us
new-home-heading = Welcome to your new home
new-home-safe = You have a right to feel safe in your home, whoever you are.
new-home-we-heading = What we do
new-home-we = We believe you. We get in touch quickly, in a way that is safe for you. We agree with you what to do, and we write to tell you what we have done.
new-home-landlord = You can tell us if the person who did it is a neighbour, a visitor, a stranger, or works for us.
new-home-you-heading = What we ask of you
new-home-you = Nobody in your home, and nobody who visits you, may hurt, threaten or insult others because of who they are. If that happens, we act. You could lose your home.
paper-lead = Write as much or as little as you want, in any language. You can leave out any question. You do not have to give your name.
paper-you = On this form, “you” is the person it happened to. If you write for someone else, answer for them.
paper-return = Give the form to our staff or to a reporting centre, or post it to: { $address }
paper-staff = For our staff
paper-received = Received on (date and time)
paper-received-by = Received by
paper-if = Only if it fits
paper-one = Tick one
paper-any = Tick all that fit
log-sheet-heading = What happens, day by day
log-sheet-lead = Write down each thing that happens, as soon as you can. Use your own words, and the words that were said. Small things count too.
log-sheet-safe = Keep this sheet where it is safe. Bring it when we meet, or tell us what is on it.
log-sheet-number = Your number, if you have one
log-sheet-when = Date and time
log-sheet-what = What happened, and where
log-sheet-who = Who did it
log-sheet-saw = Who saw or heard it

## Who can help

support-where = Where
support-near = Near { $landlord }
support-any = All
support-show = Show
support-found = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
 }
support-none = There is none in our list that fits. Choose “All”, or call us on { $phone }.
support-phone = Phone
support-text = Text message
support-email = Email
support-site = Website
support-open = Open
support-always = Day and night
support-hours = { $first } to { $last }, { $opens } to { $closes }
support-hours-day = { $first }, { $opens } to { $closes }
support-cost-free = Calls are free.
support-cost-charged = A call costs as much as any other.
support-bsl = You can use British Sign Language.
support-anonymous = You do not have to give your name.
support-data = This list as open data, for computers
division-england-and-wales = England and Wales
division-scotland = Scotland
division-northern-ireland = Northern Ireland
weekday-name = { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
 }

## What happens after you tell us

what-lead = This is what { $landlord } promises. If we are late, a manager is told.
what-promised-heading = What we promise
what-contact = First contact with you, in the way you say is safe: { $within }
what-letter = A letter with what we have found and what we do next: { $within }
what-graffiti = Hateful graffiti taken away: { $within }
what-damage = Work on damage to a home started: { $within }
what-touch = { $days ->
    [one] After that we get in touch every day, until the work has ended, or as often as you want.
   *[other] After that we get in touch at least every { $days } days, until the work has ended, or as often as you want.
 }
within-no-time = at once
within-hours = { $count ->
    [one] within { $count } hour
   *[other] within { $count } hours
 }
within-working-hours = { $count ->
    [one] within { $count } hour in which we are open
   *[other] within { $count } hours in which we are open
 }
within-working-days = { $count ->
    [one] within { $count } working day
   *[other] within { $count } working days
 }
within-days = { $count ->
    [one] within { $count } day
   *[other] within { $count } days
 }
within-months = { $count ->
    [one] within { $count } month
   *[other] within { $count } months
 }
within-years = { $count ->
    [one] within { $count } year
   *[other] within { $count } years
 }
what-with-you-heading = You decide with us
what-plan = One officer works with you. You agree a plan together: for example repairs, safer doors and windows, or someone to talk to.
what-police = We tell the police only if you say yes, or if someone may be badly hurt.
what-them-heading = The person who did it
what-them = We look into what happened. We talk to that person only after we have talked to you. We do not tell them that it came from you, unless the law says that we must.
what-end-heading = How it ends
what-closed-agreed = We end the work when you agree, or when a manager writes down why. We write to tell you.
what-closed = We end the work when nothing more can be done or is needed. We write to tell you why.
what-survey = Then we ask how we did. You do not have to answer.
what-unhappy-heading = If you are not happy with us
what-unhappy = Tell the officer, or call us on { $phone }. To make a complaint: { $complaints }
what-review = In England and Wales you can also ask the council for a case review, if you told us or others three times in six months and not enough was done. It is called an anti-social behaviour case review.

## Privacy

privacy-who = { $landlord } looks after what you tell us here. Our address: { $address }
privacy-what-heading = What we keep
privacy-what = We keep what you tell us, what we do about it, and our letters to you. You choose how much you tell us. You can leave out your name.
privacy-equality = If you answer questions about yourself at the end, we keep those answers apart, and nobody can see which report they belong to.
privacy-why-heading = Why we may keep it
privacy-why = We use it to keep you and others safe, to act on what happened, and to see where it happens often.
privacy-law = The law lets us: UK GDPR, Article 6(1)(c) and (e) and Article 9(2)(g), and the Data Protection Act 2018, section 11 and Schedule 1, paragraphs 6, 10 and 18.
privacy-wishes = Your answers about who may be told are your wishes. You can change them at any time.
privacy-share-heading = Who else sees it
privacy-share = The people and groups you say yes to. Without your yes only if someone may be badly hurt, or if the law says that we must. We never sell it. What we publish are figures that show nobody.
privacy-long-heading = How long we keep it
privacy-long = { $years ->
    [one] For { $years } year after the work has ended. Then it has to be deleted.
   *[other] For { $years } years after the work has ended. Then it has to be deleted.
 }
privacy-draft = Answers and files that you have not sent are deleted when nothing happens for { $minutes } minutes. We cannot read these answers.
privacy-rights-heading = Your rights
privacy-rights = You can ask to see what we keep about you, to have it put right or deleted, and to have us stop using it. It costs nothing.
privacy-month = We answer within one month. We tell you within 30 days that we have a complaint from you.
privacy-ask-heading = To ask or to complain
privacy-ask = Our data protection officer: { $data-protection }
privacy-commissioner = You can also complain to the Information Commissioner: 0303 123 1113, ico.org.uk

## Cookies

cookies-lead = We use one cookie. A cookie is a small note that your browser keeps for us.
cookies-name = Name
cookies-purpose = What it is for
cookies-purpose-is = It opens the answers that you have not sent yet, your number and code until you finish, and your report while you look at it. It holds nothing else.
cookies-expiry = How long it stays
cookies-expiry-is = Until you close the browser, finish, close your page, or leave with “Exit this page”. What it opens is deleted when nothing happens for { $minutes } minutes.
cookies-needed = The form does not work without it, so we do not ask. No cookie counts your visits, and no other company sees that you were here.

## Accessibility

access-lead = This page is about this service of { $landlord }. We want everyone to be able to use it.
access-can-heading = What you can do
access-can-zoom = Make everything four times as large. Nothing is cut off.
access-can-keyboard = Use only a keyboard, or your voice.
access-can-reader = Listen to it with a screen reader.
access-can-script = Use it without JavaScript, in light or dark colours, and on a small phone.
access-can-time = Take your time: you are warned before your answers are deleted, and can keep them.
access-can-easy = Read it in Easy Read and in other languages.
access-status-heading = How accessible it is
access-status = It partly meets the Web Content Accessibility Guidelines, version 2.2, level AA, for the reasons below.
access-limits = There is no video in British Sign Language yet. Native speakers have not checked all the translations yet. The names of organisations are in English.
access-tested = We test every page ourselves: with the keyboard, in a narrow window, without JavaScript, and from right to left.
access-contact-heading = If something does not work for you
access-contact = Tell us, or ask for large print, Easy Read, sound or Braille: { $accessibility }
access-law-heading = If you are not happy with our answer
access-law = Call the Equality Advisory and Support Service: 0808 800 0082, equalityadvisoryservice.com. The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-law-northern-ireland = Call the Equality Commission for Northern Ireland: 028 9050 0600, equalityni.org. It enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-prepared = We last looked at this statement on { $date }.

## Other ways to tell us

ways-phone-heading = By phone
ways-write-heading = In writing
ways-write = By post: { $address }
ways-email = By email: { $email }. Do this only if nobody else reads your email.
ways-paper-heading = On paper
ways-paper = Print the form and fill it in by hand, or ask us to send you one.
ways-easy-heading = In easy words
ways-easy = You can tell us in Easy Read: short sentences in English.
ways-sign-heading = In British Sign Language
ways-sign = Write to us or use a video relay service, and we find an interpreter. You do not pay for it.
ways-centre-heading = With someone’s help
ways-centre = At a reporting centre, staff help you to tell us. Call us to hear which one is near you.
ways-someone = A friend, a relative or a support worker can tell us for you.
ways-police-heading = To the police
ways-true-vision = Online: True Vision, report-it.org.uk
ways-crimestoppers = Without giving your name: Crimestoppers, 0800 555 111
