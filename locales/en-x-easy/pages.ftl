### Easy Read English: reporting centres, what is printed, and the pages that people look for.
### Very short sentences, one idea each. Titles stay neutral: they show in a browser's history.
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
centre-unknown = We do not know this centre code. That is OK. You can go on without it. Nothing is lost.
centre-lead = You can tell { $landlord } what happened. The staff here can help you. Or you can do it alone.
centre-myself = I want to tell you myself
centre-told = We count that you came through this centre. We tell the centre nothing about you.
centre-staff-heading = For staff of the centre
centre-staff = You can fill in the form with the person. All the questions are on a few pages.
centre-together = I work here and help someone
centre-private-space = Find a quiet place. Nobody else should hear you. Nobody else should see the screen.
centre-interpreter = Does the person want an interpreter? Do they want someone they trust? Ask them. A child should not interpret.
centre-own-words = Write down the person’s own words. Write down the words that were said to them. Do not ask for proof.
centre-consent = There are questions about who may be told. Read each one out. Tick what the person says. Do this one by one. “Ask me first” is a good answer.
centre-no-name = The person does not have to give a name. They do not have to say how to reach them. Tell them this.
centre-keep-number = At the end there is a number and a code. Give both to the person. The centre keeps only the number.
centre-hand-over = For staff of the centre: give the number and the code to the person. Do not write down the code.
centre-receipt-link = Print a receipt for the centre
centre-receipt-title = Receipt
centre-receipt-heading = Receipt for the centre
centre-receipt-note = This number alone opens nothing. Only the person has the code.

together-title = Part { $part } of { $parts }
together-you = You and the person you help
together-happened = What happened
together-people = People, repairs and safety
together-others = Who did it, and who saw it
together-next = What would help, and who may know
together-contact = Safe ways to keep in touch
together-details = Reaching the person, and what they need

## What is printed

print-lead = Choose a sheet. Choose a language. Then print it. You can use colour, or black and white. Use A4 paper.
print-how = To print this page, use Print in your browser.
print-poster = Poster
print-leaflet = Leaflet
print-new-home = Leaflet for a new home
print-form = Paper form
print-diary = Diary sheets
print-square = A square code. A phone’s camera can read it
print-scan = Point your phone’s camera at the square. Or type this:
print-here = People here can help you to tell us: { $centre }
print-how-heading = How to tell us
new-home-heading = Welcome to your new home
new-home-safe = You have a right to feel safe in your home. It does not matter who you are.
new-home-we-heading = What we do
new-home-we = We believe you. We get in touch quickly. We do it in a way that is safe for you. We agree with you what to do. We write to tell you what we have done.
new-home-landlord = Who did it? It may be a neighbour or a visitor. It may be a stranger. It may be someone who works for us. You can tell us about all of them.
new-home-you-heading = What we ask of you
new-home-you = Nobody in your home may hurt others because of who they are. Nobody may threaten or insult them. This is true for your visitors too. If it happens, we act. You could lose your home.
paper-lead = Write as much or as little as you want. You can use any language. You can leave out any question. You do not have to give your name.
paper-you = On this form, “you” is the person it happened to. Are you writing for someone else? Answer for them.
paper-return = Give the form to our staff or to a reporting centre. Or post it to: { $address }
paper-staff = For our staff
paper-received = Received on (date and time)
paper-received-by = Received by
paper-if = Only if it fits
paper-one = Tick one
paper-any = Tick all that fit
log-sheet-heading = What happens, day by day
log-sheet-lead = Write down each thing that happens. Do it as soon as you can. Use your own words. Write the words that were said. Small things count too.
log-sheet-safe = Keep this sheet in a safe place. Bring it when we meet. Or tell us what it says.
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
    [one] { $count } group
   *[other] { $count } groups
 }
support-none = There is none in our list that fits. Choose “All”. Or call us on { $phone }.
support-phone = Phone
support-text = Text message
support-email = Email
support-site = Website
support-open = Open
support-always = Day and night
support-hours = { $first } to { $last }, { $opens } to { $closes }
support-hours-day = { $first }, { $opens } to { $closes }
support-cost-free = Calls are free.
support-cost-charged = You pay for the call, like any other call.
support-bsl = You can use British Sign Language.
support-anonymous = You do not have to give your name.
support-data = This list for computers
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

what-lead = This is what { $landlord } promises. Are we late? Then a manager is told.
what-promised-heading = What we promise
what-contact = We first get in touch with you. We do it in the way you say is safe: { $within }
what-letter = A letter. It says what we found and what we do next: { $within }
what-graffiti = Hateful graffiti is taken away: { $within }
what-damage = We start to mend damage to a home: { $within }
what-touch = { $days ->
    [one] After that we get in touch every day. We do this until the work has ended. Or as often as you want.
   *[other] After that we get in touch at least every { $days } days. We do this until the work has ended. Or as often as you want.
 }
within-no-time = at once
within-hours = { $count ->
    [one] within { $count } hour
   *[other] within { $count } hours
 }
within-working-hours = { $count ->
    [one] within { $count } hour when we are open
   *[other] within { $count } hours when we are open
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
what-plan = One officer works with you. You make a plan together. It can have repairs in it. It can have safer doors and windows. It can have someone to talk to.
what-police = We tell the police only if you say yes. Or if someone may be badly hurt.
what-them-heading = The person who did it
what-them = We look into what happened. We talk to you first. Only then do we talk to that person. We do not say that it came from you. Sometimes the law says that we must.
what-end-heading = How it ends
what-closed-agreed = We end the work when you agree. Or a manager writes down why we end it. We write to tell you.
what-closed = We end the work when there is nothing more to do. We write to tell you why.
what-survey = Then we ask how we did. You do not have to answer.
what-unhappy-heading = If you are not happy with us
what-unhappy = Tell the officer. Or call us on { $phone }. You can also complain. To complain means to say that we did something wrong. To complain: { $complaints }
what-review = Do you live in England or Wales? Did you tell us or others three times in six months? Was not enough done? Then you can ask the council to look at it. It is called an anti-social behaviour case review.

## Privacy

privacy-who = { $landlord } looks after what you tell us here. Our address: { $address }
privacy-what-heading = What we keep
privacy-what = We keep what you tell us. We keep what we do about it. We keep our letters to you. You choose how much you tell us. You can leave out your name.
privacy-equality = At the end we ask questions about you. You can skip them. We keep these answers apart. Nobody can see which report they belong to.
privacy-why-heading = Why we may keep it
privacy-why = We use it to keep you and others safe. We use it to act on what happened. We use it to see where it happens often.
privacy-law = The law lets us do this. It is UK GDPR, Article 6(1)(c) and (e) and Article 9(2)(g). It is also the Data Protection Act 2018, section 11 and Schedule 1, paragraphs 6, 10 and 18.
privacy-wishes = You say who may be told. These are your wishes. You can change them at any time.
privacy-share-heading = Who else sees it
privacy-share = The people and groups you say yes to. If you do not say yes, we share it only if someone may be badly hurt. Or if the law says we must. We never sell it. We show numbers to others. The numbers do not show who you are.
privacy-long-heading = How long we keep it
privacy-long = { $years ->
    [one] We keep it for { $years } year after the work has ended. Then it has to be deleted.
   *[other] We keep it for { $years } years after the work has ended. Then it has to be deleted.
 }
privacy-draft = Did you not send your answers or files? We delete them when nothing happens for { $minutes } minutes. We cannot read these answers.
privacy-rights-heading = Your rights
privacy-rights = You can ask to see what we keep about you. You can ask us to put it right. You can ask us to delete it. You can ask us to stop using it. It costs nothing.
privacy-month = We answer within one month. Did you complain? We tell you within 30 days that we have it.
privacy-ask-heading = To ask or to complain
privacy-ask = One of us looks after people’s privacy: { $data-protection }
privacy-commissioner = You can also complain to the Information Commissioner. Call 0303 123 1113. Or go to ico.org.uk

## Cookies

cookies-lead = We use one cookie. A cookie is a small note. Your browser keeps it for us.
cookies-name = Name
cookies-purpose = What it is for
cookies-purpose-is = It opens the answers you have not sent yet. It opens your number and code until you finish. It opens your report while you look at it. It holds nothing else.
cookies-expiry = How long it stays
cookies-expiry-is = Until you close the browser. Or until you finish. Or until you close your page. Or until you press “Leave this page”. We delete what it opens when nothing happens for { $minutes } minutes.
cookies-needed = The form does not work without it. So we do not ask you. No cookie counts your visits. No other company sees that you were here.

## Accessibility

access-lead = This page is about this service of { $landlord }. We want everyone to be able to use it.
access-can-heading = What you can do
access-can-zoom = You can make everything four times as big. Nothing is cut off.
access-can-keyboard = You can use only a keyboard. Or you can use your voice.
access-can-reader = You can listen to it. A screen reader reads it out.
access-can-script = You can use it without JavaScript. You can use light or dark colours. You can use a small phone.
access-can-time = You can take your time. We warn you before we delete your answers. You can keep them.
access-can-easy = You can read it in Easy Read. You can read it in other languages.
access-status-heading = How accessible it is
access-status = There are rules for this. They are called the Web Content Accessibility Guidelines, version 2.2, level AA. We partly meet them. This is why:
access-limits = There is no video in British Sign Language yet. Native speakers have not checked all the languages yet. The names of groups are in English.
access-tested = We test every page ourselves. We use only the keyboard. We use a narrow window. We turn off JavaScript. We test from right to left.
access-contact-heading = If something does not work for you
access-contact = Tell us. You can ask for large print. You can ask for Easy Read, sound or Braille: { $accessibility }
access-law-heading = If you are not happy with our answer
access-law = Call the Equality Advisory and Support Service on 0808 800 0082. Or go to equalityadvisoryservice.com. The Equality and Human Rights Commission makes sure that the law is kept. The law is called the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-law-northern-ireland = Call the Equality Commission for Northern Ireland on 028 9050 0600. Or go to equalityni.org. It makes sure that the law is kept. The law is called the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
access-prepared = We last looked at this page on { $date }.

## Other ways to tell us

ways-phone-heading = By phone
ways-write-heading = In writing
ways-write = By post: { $address }
ways-email = By email: { $email }. Does anyone else read your email? Then choose another way.
ways-paper-heading = On paper
ways-paper = Print the form and fill it in by hand. Or ask us to send you one.
ways-easy-heading = In easy words
ways-easy = You can tell us in Easy Read. It has short sentences in English.
ways-sign-heading = In British Sign Language
ways-sign = Write to us. Or use a video relay service. We find an interpreter. You do not pay for it.
ways-centre-heading = With someone’s help
ways-centre = There are places where people help you tell us. They are called reporting centres. Call us. We say which one is near you.
ways-someone = A friend can tell us for you. Someone in your family can. A support worker can.
ways-police-heading = To the police
ways-true-vision = Online: True Vision, report-it.org.uk
ways-crimestoppers = Without giving your name: Crimestoppers, 0800 555 111
