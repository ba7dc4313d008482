### The questions. `page-<slug>` is a page's heading, `.title` its neutral title, `.hint` its help;
### `q-<key>` names a question, `.hint` its help. $role is who is telling us: victim, witness, on_behalf,
### on_behalf_unknown, staff, centre or graffiti.

page-who = Who are you telling us about?
    .title = About you
q-reporter-role = Who you are telling us about

page-centre = About the reporting centre
    .title = Your centre
    .hint = You can leave any of these empty. A report is never stopped for want of a code.
q-centre-code = Centre code
q-centre-staff-name = Your name
    .hint = We keep it with the report. We do not pass it on.
q-person-present = Is the person with you now?
q-interpreter-used = Is someone interpreting for you?

page-relationship = About the person you are helping
    .title = The person you help
q-relationship = How do you know them?
    .hint = For example: friend, sister, neighbour, support worker
q-safe-to-contact-person = Is it safe for us to get in touch with them?

page-your-words = { $role ->
    [victim] What happened to you?
    [witness] What did you see or hear?
    [graffiti] What did you find?
   *[other] What happened?
 }
    .title = In your own words
    .hint = Write as much or as little as you want, in any language. You do not have to name anyone. If you would rather choose from a list, leave this empty and continue.
q-account = What happened

page-kind = Which of these happened?
    .title = What happened
    .hint = Choose all that fit.
q-incident-types = Kinds of thing that happened
q-incident-other = If it was something else, what was it?

page-reason = Why do you think it happened?
    .title = Why
    .hint = Choose all that fit. What you think counts. You do not need proof, and it also counts if they were wrong about the person, or if it was because of someone the person knows.
q-strands = Because of
q-reason-why = What makes you think so?

page-when = When did it happen?
    .title = When
    .hint = Give what you know. Only a month or a year is fine.
q-when-kind = How sure are you about the time?
q-when-date = Date it happened, or started
    .hint = For example, 27 3 2026
q-when-until = Date it ended, if it went on for some time
    .hint = For example, 28 3 2026
q-when-time = Time of day
    .hint = For example: about 8 in the evening

page-area = Which area did it happen in?
    .title = Area
q-area = Area

page-place = Where exactly did it happen?
    .title = Place
    .hint = Give what you can. It helps us to send the right person.
q-place-type = What kind of place was it?
q-place = Address, or words that describe the place
q-place-postcode = Postcode
q-place-online = If it was online, where?
    .hint = For example: the name of the website or app, and the user name
q-our-property = Is it a home, block or estate of { $landlord }?

page-harm = Was anyone hurt or at risk?
    .title = People
q-hurt = Was anyone hurt?
q-weapon = Was there a weapon, or a threat to use one?
q-children-there = Were children there?

page-damage = Is there any damage or graffiti?
    .title = Repairs
    .hint = If you can, take a photograph before anyone cleans or mends it.
q-damage = Damage or graffiti
q-damage-where = Where is it?
q-damage-offensive = Does it say or show something hateful?
q-damage-still-there = Is it still there?
q-damage-photographed = Has anyone taken a photograph?

page-before = Has something like this happened before?
    .title = Before
q-happened-before = How often
q-getting-worse = Is it getting worse?
q-expected-again = Do you think it will happen again?

page-tonight = { $role ->
    [victim] Do you feel safe where you are staying tonight?
   *[other] Is the person safe where they are staying tonight?
 }
    .title = Tonight
    .hint = If there is danger, call 999, at any hour. To talk about a safe place to stay, call { $landlord } on { $phone } ({ $hours }), or Shelter on 0808 800 4444.
q-safe-tonight = Safe tonight

page-others = Do you know who did it?
    .title = Others
    .hint = You can skip all of this. We do not tell the person who did it that it came from you, unless the law says that we must.
q-perpetrator-known = Who was it?
q-perpetrator-description = What can you tell us about them?
    .hint = For example: a name, what they look like, what they said about themselves
q-perpetrator-address = Where do they live, or where can they be found?
q-perpetrator-count = How many people were there?
q-perpetrator-vehicle = Was there a vehicle? What was it like?
q-perpetrator-under-18 = Was any of them under 18?

page-seen = Did anyone else see it? Is there anything that shows it?
    .title = What shows it
    .hint = Cameras often delete their pictures after a few days, so tell us quickly. Keep what you have.
q-witnesses = Who saw or heard it?
    .hint = You do not have to give names
q-cctv = Was there a camera? Where?
q-evidence = What do you have?
    .hint = For example: photographs, messages, letters, a doctor’s note

page-told-before = Have you told the police?
    .title = Others you told
q-police-told = Told the police

page-told-details = What did the police give you?
    .title = Others you told
q-police-force = Police force or station
q-police-reference = Police reference number
q-police-officer = Name of the officer

page-tell-for-you = Shall we tell the police for you?
    .title = Others you told
    .hint = We will not do it unless you say yes.
q-police-report-for-you = Tell the police for you

page-help = What would help?
    .title = What would help
    .hint = Choose all that fit. We will talk with you before we do anything.
q-help-wanted = What would help
q-help-specialist = Is there a group you would like support from?

page-sharing = Who may we tell?
    .title = Who may know
    .hint = If you do not choose, we ask you first. If a child or someone else may be badly hurt, we may have to tell people who can help. We will tell you if we do.
q-share-police = The police
q-share-victim-support = Victim Support
q-share-specialist = A support group for people like you
q-share-community-safety = The council’s community safety team
q-share-other-landlord = Another landlord, if the person who did it is their tenant
q-share-figures-only = May we count it in figures, with nothing that shows who you are?

page-contact = Do you want us to get in touch with you?
    .title = Keeping in touch
q-contact-choice = Getting in touch

page-name = What should we call you?
    .title = Your name
    .hint = It does not have to be your full name.
q-name = Name

page-safe-contact = How is it safe to get in touch with you?
    .title = Safe ways
    .hint = Think about who else sees your phone, your email or your post.
q-contact-ways = Safe ways
    .hint = Choose all that are safe.
q-contact-words = What may our messages say?
q-contact-times = When is it safe?
    .hint = For example: weekdays before 3pm
q-voicemail-ok = May we leave a voice message?
q-post-private = Are you the only one who opens your post?

page-contact-details = Where can we reach you?
    .title = Reaching you
q-email = Email address
    .hint = We use it only to write to you about this.
q-phone = Phone number
    .hint = We use it only to talk to you about this.
q-address = Address for post
q-contact-through = Who can we reach you through, and how?
q-home-postcode = Your postcode
q-tenancy-number = Tenancy number, if you know it

page-needs = What do you need, so that we can talk and write to you well?
    .title = What you need
q-letter-language = Language for our letters
q-interpreter = If you need an interpreter, for which language?
    .hint = British Sign Language too
q-formats = Do you need letters in another form?
q-access-needs = Anything you need to use a phone, read, or come to a meeting?
q-officer-preference = Would you feel safer with a certain kind of officer?
    .hint = For example: a woman, or someone from your community
q-meeting-place = Where would you like to meet?
q-companion = Would you like someone with you? Who?

page-about-you = { $role ->
    [victim] A little more about you
   *[other] A little more about the person
 }
    .title = A little more
q-under-18 = { $role ->
    [victim] Are you under 18?
   *[other] Is the person it happened to under 18?
 }
q-vulnerable = Is there anything that puts someone at more risk?
    .hint = For example: an illness, living alone, being pregnant, small children

page-anything-else = Is there anything else you want to tell us?
    .title = Anything else
q-anything-else = Anything else

## The equality questions, asked once the report is safe

page-age = How old are you?
    .title = Questions about you
q-age-band = Age

page-sex = What is your sex?
    .title = Questions about you
q-sex = Sex

page-gender = Is the gender you identify with the same as your sex registered at birth?
    .title = Questions about you
q-gender-same = Same gender
q-gender-identity = If not, what is your gender identity?

page-orientation = Which of these best describes your sexual orientation?
    .title = Questions about you
q-orientation = Sexual orientation

page-ethnic-group = What is your ethnic group?
    .title = Questions about you
q-ethnic-group = Ethnic group

page-religion = What is your religion?
    .title = Questions about you
q-religion = Religion

page-health = Do you have any physical or mental health condition that has lasted, or will last, 12 months or more?
    .title = Questions about you
q-disability = Health condition

page-health-effect = Does it make it harder to do things day to day?
    .title = Questions about you
q-disability-effect = Effect day to day

page-partnership = Are you married or in a civil partnership?
    .title = Questions about you
q-marital = Marriage or civil partnership

page-first-language = What is your first language?
    .title = Questions about you
q-first-language = First language

## The questions once the work has ended

q-survey-easy = Was it easy to tell us?
q-survey-in-time = Did we get in touch when we said we would?
q-survey-fair = Did we believe you, and treat you fairly and with respect?
q-survey-informed = Did we tell you what was happening, and could you reach us?
q-survey-support = Was the help we offered right for you?
q-survey-outcome = Are you happy with how it ended?
q-survey-safer = Do you feel safer now?
q-survey-again = Would you tell us again if something happened?
q-survey-change = Is there anything we should change?
    .hint = If you are not happy with how it ended: what did you hope for, and did we explain why? Please leave out names.

## What can be written on the reporter's own page

q-message = Your message
q-more = What you would like to add
q-diary-date = Day it happened
    .hint = For example, 27 3 2026. Only a month or a year is fine.
q-diary-time = Time of day
q-diary-place = Where it happened
q-diary-account = What happened
    .hint = What was said and done, by whom if you know, and how it was for you.
q-diary-seen = Who saw or heard it
q-signature = Your name
    .hint = Write it as you would sign a letter.
q-reach-way = How may we reach you?
q-reach-email = Email address
    .hint = Only if you choose email and it is a new address. Can someone else read your email? Then choose this page.
q-reach-address = Address for post
    .hint = Only if you choose post and it is a new address. Can someone else open your post? Then choose this page.
q-reach-phone = Phone number
    .hint = Only if you choose phone and it is a new number.
q-reach-words = What may our messages say?
q-reach-weekdays = When, from Monday to Friday?
q-reach-weekend = When, on Saturday and Sunday?
q-reach-language = Language of our letters
q-reach-note = Anything else we should know, to keep you safe
q-ending-answer = May we close it?
q-ending-note = Is something missing? What should still be done?
q-again-reason = What has happened, or what is missing?
