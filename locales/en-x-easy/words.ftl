### Easy Read English: the coded words, as a person reads them: `<vocabulary>-<word>`.

role-victim = Me. It happened to me
role-witness = I saw it or heard it
role-on-behalf = I am helping someone. They know I am telling you
role-on-behalf-unknown = I am worried about someone. They do not know I am telling you
role-staff = I work for the landlord, or for a company that works for them
role-centre = I work at a reporting centre. We help people tell
role-graffiti = I only found graffiti (writing or drawing on walls), stickers or leaflets

incident-verbal-abuse = Shouting, cruel words or bad names
incident-threats = Threats (saying they will do something bad)
incident-harassment = Following, bothering or scaring someone again and again
incident-assault = Hitting, pushing or hurting someone
incident-spitting-gestures = Spitting, or making rude signs
incident-sexual = Sexual words or touching
incident-graffiti = Graffiti (writing or drawing on walls) or stickers
incident-damage = Breaking or spoiling a home, a car or other things
incident-arson = Starting a fire, or trying to
incident-rubbish = Leaving rubbish or dirt, or pushing it through a door
incident-noise = Noise to upset someone, like banging on a door
incident-malicious-complaints = Telling lies about someone to get them in trouble
incident-letters-posters = Letters, posters or leaflets
incident-calls-texts = Phone calls or text messages
incident-online = Things said or done on the internet
incident-theft-exploitation = Taking money or things, or pretending to be a friend to use someone
incident-incitement = Getting other people to hate someone
incident-other = Something else

strand-race = Race, skin colour, or the country someone comes from or belongs to
strand-religion = Religion, or what someone believes
strand-sexual-orientation = Who someone loves, like being gay, lesbian or bisexual
strand-transgender = Being transgender (their gender is not the sex written down at birth)
strand-disability = Being disabled
strand-age = How old someone is
strand-sex = Being a woman, a girl, a man or a boy
strand-gypsy-roma-traveller = Being Gypsy, Roma or Traveller
strand-subculture = How someone dresses, or the music they like
strand-other = Something else about who someone is
strand-not-sure = I am not sure

when-exact = I know the date
when-about = About then
when-over-time = It went on for some time
when-not-sure = I am not sure

place-home = In a home
place-stairs-communal = On the stairs, in the lift, or somewhere people share
place-outside-home = Just outside a home, or in a garden
place-street = In the street
place-park = In a park or other open place
place-shop = In a shop, café or pub
place-transport = On a bus, tram or train, or waiting for one
place-education = At a school or college
place-work = At work
place-worship = At or near a place where people pray, like a church or mosque
place-care = In a hospital or care home
place-online = On the internet or by phone
place-other = Somewhere else

before-never = No, never
before-once = Yes, 1 time
before-several = Yes, more than 1 time
before-most-days = Yes, on most days
before-not-sure = I am not sure

known-neighbour = A neighbour
known-known = Someone I know, or have seen before
known-stranger = A stranger (someone I had not seen before)
known-online = Someone on the internet
known-not-known = I do not know who it was

police-yes = Yes
police-no = No
police-do-not-want = I do not want to

help-repairs = Fixing or cleaning something
help-security = Making the home safer
help-someone-to-talk-to = Someone to talk to
help-specialist-support = Support from a group that knows about this
help-help-to-move = Help to move to another home
help-action = You do something about the person who did it
help-just-record = Nothing. I just want you to know

contact-contact = Yes. I will say how
contact-none = No. I do not want you to know who I am
contact-code-only = I do not want you to know who I am. I will come back with a code to read your messages

way-email = Email
way-text = Text message
way-phone = Phone call
way-post = Letter
way-someone = Through someone I trust

words-full = They can say that I told you something
words-discreet = Say very little. Someone near me must not know

format-large-print = Large print
format-easy-read = Easy Read (short and easy words)
format-audio = Sound recording
format-braille = Braille (dots to read with your fingers)
format-bsl = British Sign Language video

meeting-home = At home
meeting-office = At your office
meeting-elsewhere = Somewhere else

answer-yes = Yes
answer-no = No
answer-unsure = I am not sure
answer-ask-me = Ask me first
answer-prefer-not = I do not want to say

age-under-16 = Under 16
age-a16-17 = 16 or 17
age-a18-24 = 18 to 24
age-a25-34 = 25 to 34
age-a35-44 = 35 to 44
age-a45-54 = 45 to 54
age-a55-64 = 55 to 64
age-a65-74 = 65 to 74
age-a75-over = 75 or over
age-prefer-not = I do not want to say

sex-female = Female
sex-male = Male
sex-prefer-not = I do not want to say

orientation-straight = Straight (I love people of the other sex)
orientation-gay-lesbian = Gay or lesbian (I love people of the same sex)
orientation-bisexual = Bisexual (I love people of more than 1 sex)
orientation-other = Something else
orientation-prefer-not = I do not want to say

ethnic-white-british = White: English, Welsh, Scottish, Northern Irish or British
ethnic-white-irish = White: Irish
ethnic-white-gypsy-traveller = White: Gypsy or Irish Traveller
ethnic-white-roma = White: Roma
ethnic-white-other = White: something else
ethnic-mixed-caribbean = Mixed: White and Black Caribbean
ethnic-mixed-african = Mixed: White and Black African
ethnic-mixed-asian = Mixed: White and Asian
ethnic-mixed-other = Mixed: something else
ethnic-asian-indian = Asian: Indian
ethnic-asian-pakistani = Asian: Pakistani
ethnic-asian-bangladeshi = Asian: Bangladeshi
ethnic-asian-chinese = Asian: Chinese
ethnic-asian-other = Asian: something else
ethnic-black-african = Black: African
ethnic-black-caribbean = Black: Caribbean
ethnic-black-other = Black: something else
ethnic-arab = Arab
ethnic-other = Another ethnic group
ethnic-prefer-not = I do not want to say

religion-none = No religion
religion-christian = Christian
religion-buddhist = Buddhist
religion-hindu = Hindu
religion-jewish = Jewish
religion-muslim = Muslim
religion-sikh = Sikh
religion-other = Another religion
religion-prefer-not = I do not want to say

effect-a-lot = Yes, a lot
effect-a-little = Yes, a little
effect-not-at-all = No, not at all
effect-prefer-not = I do not want to say

marital-never = I was never married. I was never in a civil partnership
marital-married = Married
marital-civil-partnership = In a civil partnership
marital-separated-married = Still married, but we have split up
marital-separated-partnership = Still in a civil partnership, but we have split up
marital-divorced = Divorced (my marriage ended by law)
marital-dissolved = My civil partnership ended by law
marital-widowed = My husband or wife died
marital-surviving-partner = My civil partner died
marital-prefer-not = I do not want to say

area-north = North
area-east = East
area-south = South
area-west = West
area-centre = Centre
area-elsewhere = Somewhere else
area-online = Only on the internet
area-not-known = I do not know

channel-online = On the internet
channel-phone = By phone
channel-post = By letter
channel-in-person = Face to face
channel-email = By email
channel-centre = Through a reporting centre

## Where a case stands, in words for the person who told us

stage-received = We have your report. We will choose a staff member to work on it.
stage-assigned = A staff member is working on your report.
stage-assessing = We are finding out what help is needed.
stage-investigating = We are finding out what happened.
stage-outcome-issued = We have written to you. We told you what we found.
stage-monitoring = We are making sure that it has stopped.
stage-closing = Can we close your report? Close means we finish our work on it. We want to ask you first.
stage-closed = Your report is closed. We have finished our work on it. You can still write to us. You can still call us.

## What a support organisation does, in a few words


support-true-vision = Tell the police on the internet.
support-crimestoppers = Tell someone about a crime. You do not give your name.
support-victim-support = Did a crime hurt or upset you? Get free help, day and night.
support-stop-hate-uk = Help if people treat you badly because of who you are.
support-british-muslim-trust = Help for Muslims. For people who were abused or attacked.
support-tell-mama = Help for Muslims. For people who were abused or attacked.
support-cst = Help for Jewish people, day and night.
support-galop = Help for lesbian, gay, bisexual and transgender people.
support-switchboard = Someone to listen to you. For lesbian, gay, bisexual and transgender people.
support-sari = Help if people treat you badly because of who you are. In Bristol and the South West.
support-usah = Help in Staffordshire. You do not have to tell the police.
support-norfolk-suffolk = Help in Norfolk and Suffolk.
support-dimensions = Help for people with a learning disability or autism.
support-mencap = Advice for people with a learning disability. And for their families.
support-scope = Advice for disabled people. And for their families.
support-fft = Advice for Gypsies, Roma and Travellers.
support-seeac = Help for people from South East and East Asia.
support-samaritans = Talk to someone about anything, day and night.
support-childline = For anyone under 19.
support-nspcc = Are you an adult? Are you worried about a child? Talk to them.
support-shelter = Advice about homes and safe places to stay.
support-migrant-help = Help for people who have asked to stay in this country.
support-eass = Advice if people are not fair to you.
support-stalking = Help if someone keeps following or bothering you.
support-refuge = Help for women who are not safe with someone at home. Day and night.
support-victim-support-scotland = Help in Scotland.
support-victim-support-ni = Help in Northern Ireland.
support-citizens-advice = Free advice about many things.

## How much somebody agrees, as an answer to the questions once the work has ended

survey-fully = Yes
survey-mostly = Mostly yes
survey-partly = Yes and no
survey-hardly = Mostly no
survey-not-at-all = No
survey-does-not-apply = This is not about me

## How it ended, in a letter

outcome-resolved = We did what we could. The problem is solved.
outcome-closed-no-asb-proven = We could not prove what happened. We do not say that it did not happen.
outcome-closed-non-engagement = We could not reach you. So we stopped for now.
outcome-closed-unable-to-act = We cannot do any more ourselves.
outcome-closed-no-further-action = There is no more to do right now.
outcome-not-hate-motivated = We did not find that someone did it out of hate. Does it happen again? Tell us. It will be just as important to us.
outcome-transferred = Someone else now works on it.
outcome-duplicate = We already had a report about this. We work on that one.

## The works on a home

works-repair = Mending what is broken
works-graffiti = Cleaning off graffiti
works-fireproof-letterbox = A letterbox that does not burn
works-gates = Stronger gates
works-doors = Stronger doors
works-windows = Stronger windows
works-lighting = Better lights
works-locks = New locks
works-fencing = Fences or walls
works-alarm = An alarm
works-door-entry = A door that only opens for people who live there
works-cctv = Cameras
works-other = Other work

## What can be done, in the action plan

option-ap01 = Talking to the person who people say did it
option-ap02 = Telling the police
option-ap03 = Asking other groups to help
option-ap04 = Going to court
option-ap05 = Finding someone to support you
option-ap06 = Asking other people what they know
option-ap07 = A safe place to stay for a short time
option-ap08 = Making your home safer
option-ap09 = Asking our managers to move you to another home
option-ap10 = Helping you to move
option-ap11 = Mending damage, or cleaning off graffiti
option-ap12 = Meeting to talk about what is happening
option-ap13 = A promise made with the parents of a young person
option-ap14 = A written promise to behave better
option-ap15 = A warning
option-ap16 = Helping both sides to talk
option-ap17 = Helping with what the police or a court do
option-ap18 = Using the rules of renting a home
option-ap19 = Things that help you, like sheets to write on, a camera or a phone
option-ap20 = Meeting the person who did it, with help, if you want to
option-ap21 = Asking the person who did it to pay for damage
option-ap22 = Not letting the person who did it move to another of our homes
option-ap23 = Something else that we agreed

## On the reporter's own page: how and when they are reached, what they decide, what we ask for

reach-email = By email
reach-own-page = Only on this page. I will look here myself
reach-post = By letter
reach-phone = By phone
reach-nobody = Do not get in touch with me
time-any = At any time
time-daytime = In the day, from 9 in the morning to 5 in the afternoon
time-morning = In the morning, from 9 to 12
time-afternoon = In the afternoon, from 12 to 5
time-evening = In the evening, from 5 to 9
time-never = Never
ending-agree = Yes. You can close it
ending-object = No. I still need something
decision-agrees = Yes, I agree
decision-does-not-agree = No, I do not agree
decision-undecided = I do not know yet
decision-not-applicable = Not in this plan
asked-more = Please tell us more
asked-files = Please send us photos or other files
asked-diary = Please write down what happens
asked-plan = Please look at the plan
asked-reach = Please tell us how we can reach you
asked-answer = Please answer us
consent-report-to-police = Can we tell the police for you?
consent-share-police = Can we share what we know with the police?
consent-share-victim-support = Can we share what we know with Victim Support? They help people after a crime.
consent-share-specialist = Can we share what we know with a group that helps people like you?
consent-share-community-safety = Can we share what we know with the community safety partnership? They help keep the area safe.
consent-share-other-landlord = Can we share what we know with another landlord or the council?
consent-share-social-services = Can we share what we know with social services? They help people who need care.
consent-share-other = Can we share what we know with another group?
consent-neighbour-canvass = Can we ask your neighbours what they saw?
consent-evidence-use = Can we use what you told us to show what happened?
consent-survey = Can we ask you at the end how it was?
consent-translation = Can we give what you wrote to a translator? A translator puts it into another language.
