### Easy Read English: the questions. `page-<slug>` is a page's heading, `.title` its neutral title,
### `.hint` its help; `q-<key>` names a question, `.hint` its help. $role is who is telling us: victim,
### witness, on_behalf, on_behalf_unknown, staff, centre or graffiti.

page-who = Who are you telling us about?
    .title = About you
q-reporter-role = Who you are telling us about

page-centre = About your reporting centre
    .title = Your centre
    .hint = You can leave any of these empty. You can still send a report with no code.
q-centre-code = Centre code
q-centre-staff-name = Your name
    .hint = We keep it with the report. We do not tell others.
q-person-present = Is the person with you now?
q-interpreter-used = Is an interpreter helping you? An interpreter puts words into another language.

page-relationship = About the person you are helping
    .title = The person you help
q-relationship = How do you know them?
    .hint = For example: friend, sister, neighbour, support worker
q-safe-to-contact-person = Is it safe for us to call or write to them?

page-your-words = { $role ->
    [victim] What happened to you?
    [witness] What did you see or hear?
    [graffiti] What did you find?
   *[other] What happened?
 }
    .title = In your own words
    .hint = You can write a lot or a little. You can use any language. You do not have to name anyone. Do you want to choose from a list? Then leave this empty. Press “Next”.
q-account = What happened

page-kind = Which of these happened?
    .title = What happened
    .hint = You can choose more than one.
q-incident-types = What kind of thing happened
q-incident-other = Was it something else? Tell us what.

page-reason = Why do you think it happened?
    .title = Why
    .hint = You can choose more than one. What you think counts. You do not need proof. Proof means something that shows it is true. Maybe they were wrong about the person. It still counts. Maybe it was because of someone the person knows. It still counts.
q-strands = Because of
q-reason-why = Why do you think so?

page-when = When did it happen?
    .title = When
    .hint = Tell us what you know. Just a month or a year is fine.
q-when-kind = How sure are you about the time?
q-when-date = The date it happened or started
    .hint = Day, month, year. For example: 27 3 2026
q-when-until = Did it go on for some time? The date it ended
    .hint = Day, month, year. For example: 28 3 2026
q-when-time = Time of day
    .hint = For example: about 8 in the evening

page-area = Which area did it happen in?
    .title = Area
q-area = Area

page-place = Where did it happen?
    .title = Place
    .hint = Tell us what you can. It helps us send the right person.
q-place-type = What kind of place was it?
q-place = The address. Or how to find the place
q-place-postcode = Postcode
q-place-online = Was it on the internet? Tell us where.
    .hint = For example: the name of the website or app. The name the person used there.
q-our-property = Does the place belong to { $landlord }? It may be a home, a block of flats or an estate.

page-harm = Was anyone hurt or in danger?
    .title = People
q-hurt = Was anyone hurt?
q-weapon = Was there a weapon, like a knife? Or did someone say they would use one?
q-children-there = Were children there?

page-damage = Is there any damage or graffiti?
    .title = Repairs
    .hint = Damage means things are broken or spoiled. Graffiti means writing or drawing on walls. Take a photo if you can. Do it before anyone cleans or fixes it.
q-damage = Damage or graffiti
q-damage-where = Where is it?
q-damage-offensive = Does it say or show something full of hate?
q-damage-still-there = Is it still there?
q-damage-photographed = Did anyone take a photo?

page-before = Did something like this happen before?
    .title = Before
q-happened-before = How often
q-getting-worse = Is it getting worse?
q-expected-again = Do you think it will happen again?

page-tonight = { $role ->
    [victim] Do you feel safe where you will sleep tonight?
   *[other] Is the person safe where they will sleep tonight?
 }
    .title = Tonight
    .hint = Is there danger? Call 999, at any time. Do you need a safe place to stay? Call { $landlord } on { $phone } ({ $hours }). Or call Shelter on 0808 800 4444. Shelter helps people with homes.
q-safe-tonight = Safe tonight

page-others = Do you know who did it?
    .title = Others
    .hint = You can skip all of this. We do not tell the person who did it that you told us. We only do it if the law says we must.
q-perpetrator-known = Who was it?
q-perpetrator-description = What can you tell us about them?
    .hint = For example: a name. What they look like. What they said about themselves.
q-perpetrator-address = Where do they live? Or where can we find them?
q-perpetrator-count = How many people were there?
q-perpetrator-vehicle = Was there a car, van or bike? What was it like?
q-perpetrator-under-18 = Was any of them under 18?

page-seen = Did anyone else see it? Does anything show what happened?
    .title = What shows it
    .hint = Cameras often delete their pictures after a few days. So tell us quickly. Keep what you have.
q-witnesses = Who saw it or heard it?
    .hint = You do not have to give names
q-cctv = Was there a camera? Where?
q-evidence = What do you have?
    .hint = For example: photos, messages, letters, a note from a doctor

page-told-before = Did you tell the police?
    .title = Others you told
q-police-told = Told the police

page-told-details = What did the police give you?
    .title = Others you told
q-police-force = Which police force or police station?
q-police-reference = The number the police gave you
q-police-officer = Name of the police officer

page-tell-for-you = Do you want us to tell the police for you?
    .title = Others you told
    .hint = We will only do it if you say yes.
q-police-report-for-you = Tell the police for you

page-help = What would help?
    .title = What would help
    .hint = You can choose more than one. We will talk with you first. We do nothing before that.
q-help-wanted = What would help
q-help-specialist = Do you want support from a group? Which one?

page-sharing = Who can we tell?
    .title = Who may know
    .hint = If you do not choose, we ask you first. Sometimes a child or another person could get badly hurt. Then we may have to tell people who can help. We will tell you if we do.
q-share-police = The police
q-share-victim-support = Victim Support. They help people after a crime.
q-share-specialist = A group that helps people like you
q-share-community-safety = The council’s community safety team. They help keep the area safe.
q-share-other-landlord = Another landlord. Only if the person who did it rents from them.
q-share-figures-only = Can we count it in our numbers? The numbers do not show who you are.

page-contact = Do you want us to get in touch with you?
    .title = How we talk to you
q-contact-choice = Getting in touch

page-name = What can we call you?
    .title = Your name
    .hint = It does not have to be your full name.
q-name = Name

page-safe-contact = What is a safe way to get in touch with you?
    .title = Safe ways
    .hint = Who else sees your phone? Who else sees your email? Who else sees your letters? Think about this.
q-contact-ways = Safe ways
    .hint = Choose all the ways that are safe.
q-contact-words = What can our messages say?
q-contact-times = When is it safe?
    .hint = For example: Monday to Friday before 3 in the afternoon
q-voicemail-ok = Can we leave a voice message?
q-post-private = Are you the only one who opens your letters?

page-contact-details = Where can we call or write to you?
    .title = Reaching you
q-email = Email address
    .hint = We only use it to write to you about this.
q-phone = Phone number
    .hint = We only use it to talk to you about this.
q-address = Address for letters
q-contact-through = Who can pass on our messages to you? How do we reach them?
q-home-postcode = Your postcode
q-tenancy-number = Tenancy number, if you know it. This is the number for your rented home.

page-needs = What helps you talk to us and read our letters?
    .title = What you need
q-letter-language = Language for our letters
q-interpreter = Do you need an interpreter? An interpreter says things in your language. Which language?
    .hint = It can be British Sign Language too
q-formats = Do you need letters in another form, like large print?
q-access-needs = Do you need help to use a phone? To read? To come to a meeting?
q-officer-preference = Is there a kind of staff member you feel safer with?
    .hint = For example: a woman, or someone from your community
q-meeting-place = Where do you want to meet?
q-companion = Do you want someone with you? Who?

page-about-you = { $role ->
    [victim] A little more about you
   *[other] A little more about the person
 }
    .title = A little more
q-under-18 = { $role ->
    [victim] Are you under 18?
   *[other] Is the person it happened to under 18?
 }
q-vulnerable = Does anything make it harder for someone to be safe?
    .hint = For example: they are ill. They live alone. They are pregnant. They have small children.

page-anything-else = Do you want to tell us anything else?
    .title = Anything else
q-anything-else = Anything else

## The equality questions, asked once the report is safe

page-age = How old are you?
    .title = Questions about you
q-age-band = Age

page-sex = What is your sex?
    .title = Questions about you
q-sex = Sex

page-gender = Your sex was written down when you were born. Is your gender now the same?
    .title = Questions about you
q-gender-same = Same gender
q-gender-identity = If not, what is your gender? This is how you see yourself.

page-orientation = Who do you love? Choose the words that are best for you.
    .title = Questions about you
q-orientation = Who you love (sexual orientation)

page-ethnic-group = What is your ethnic group? This means the people your family comes from.
    .title = Questions about you
q-ethnic-group = Ethnic group

page-religion = What is your religion?
    .title = Questions about you
q-religion = Religion

page-health = Do you have a health condition of the body or mind? It has lasted, or will last, 12 months or more.
    .title = Questions about you
q-disability = Health condition

page-health-effect = Does it make everyday things harder?
    .title = Questions about you
q-disability-effect = Everyday things

page-partnership = Are you married or in a civil partnership? A civil partnership is like marriage in law.
    .title = Questions about you
q-marital = Marriage or civil partnership

page-first-language = Which language did you learn first?
    .title = Questions about you
q-first-language = First language

## The questions once the work has ended

q-survey-easy = Was it easy to tell us?
q-survey-in-time = Did we get in touch with you on time?
q-survey-fair = Did we believe you? Were we fair and polite to you?
q-survey-informed = Did we tell you what was happening? Could you reach us?
q-survey-support = Did we offer you the right help?
q-survey-outcome = Are you happy with how it ended?
q-survey-safer = Do you feel safer now?
q-survey-again = Would you tell us if something happened again?
q-survey-change = What should we change?
    .hint = Are you not happy with how it ended? What did you want? Did we say why? Please do not write names.

## What can be written on the reporter's own page

q-message = Your message
q-more = What do you want to add?
q-diary-date = The day it happened
    .hint = For example: 27 3 2026. Just a month or a year is fine.
q-diary-time = Time of day
q-diary-place = Where did it happen?
q-diary-account = What happened
    .hint = What did people say? What did they do? Who was it, if you know? How was it for you?
q-diary-seen = Who saw it or heard it?
q-signature = Your name
    .hint = Write it like at the end of a letter.
q-reach-way = How can we reach you?
q-reach-email = Email address
    .hint = Did you choose email? Is it a new address? Then write it here. Can someone else read your email? Then choose this page.
q-reach-address = Address for letters
    .hint = Did you choose letters? Is it a new address? Then write it here. Can someone else open your letters? Then choose this page.
q-reach-phone = Phone number
    .hint = Did you choose phone? Is it a new number? Then write it here.
q-reach-words = What can our messages say?
q-reach-weekdays = When, from Monday to Friday?
q-reach-weekend = When, on Saturday and Sunday?
q-reach-language = Language for our letters
q-reach-note = What else should we know, to keep you safe?
q-ending-answer = Can we close it?
q-ending-note = Do you still need something? What should we still do?
q-again-reason = What happened? Or what do you still need?
