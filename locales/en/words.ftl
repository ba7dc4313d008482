### The coded words, as a person reads them: `<vocabulary>-<word>`.

role-victim = Me: it happened to me
role-witness = I saw it or heard it
role-on-behalf = I am helping someone who knows I am telling you
role-on-behalf-unknown = I am worried about someone who does not know I am telling you
role-staff = I work for the landlord, or for a contractor
role-centre = I work at a reporting centre
role-graffiti = I only found graffiti, stickers or leaflets

incident-verbal-abuse = Insults, name-calling or shouting
incident-threats = Threats
incident-harassment = Being followed, bothered or frightened again and again
incident-assault = Hitting, pushing or hurting someone
incident-spitting-gestures = Spitting, or rude signs and movements
incident-sexual = Sexual words or touching
incident-graffiti = Graffiti or stickers
incident-damage = Damage to a home, a car or other things
incident-arson = Fire, or trying to start one
incident-rubbish = Rubbish or dirt left or pushed through a door
incident-noise = Noise meant to upset someone, like banging on a door
incident-malicious-complaints = False complaints about someone
incident-letters-posters = Letters, posters or leaflets
incident-calls-texts = Phone calls or text messages
incident-online = Things said or done online
incident-theft-exploitation = Taking money or things, or using someone who thought they were a friend
incident-incitement = Getting other people to hate someone
incident-other = Something else

strand-race = Race, colour, nationality or where someone comes from
strand-religion = Religion or belief
strand-sexual-orientation = Being gay, lesbian, bisexual, or who someone loves
strand-transgender = Being transgender
strand-disability = Disability
strand-age = Age
strand-sex = Being a woman, a girl, a man or a boy
strand-gypsy-roma-traveller = Being Gypsy, Roma or Traveller
strand-subculture = The way someone dresses or the music they like
strand-other = Something else about who someone is
strand-not-sure = I am not sure

when-exact = I know the date
when-about = About then
when-over-time = It went on for some time
when-not-sure = I am not sure

place-home = In a home
place-stairs-communal = On the stairs, in the lift, or another shared part of a building
place-outside-home = Just outside a home, or in a garden
place-street = In the street
place-park = In a park or other open place
place-shop = In a shop, café or pub
place-transport = On a bus, tram or train, or waiting for one
place-education = At a school or college
place-work = At work
place-worship = At or near a place of worship
place-care = In a hospital or care home
place-online = Online or by phone
place-other = Somewhere else

before-never = No, never
before-once = Once
before-several = Several times
before-most-days = On most days
before-not-sure = I am not sure

known-neighbour = A neighbour
known-known = Someone I know, or know by sight
known-stranger = A stranger
known-online = Someone online
known-not-known = I do not know

police-yes = Yes
police-no = No
police-do-not-want = I do not want to

help-repairs = Mending or cleaning something
help-security = Making the home safer
help-someone-to-talk-to = Someone to talk to
help-specialist-support = Support from a group that knows about this
help-help-to-move = Help to move
help-action = Something being done about the person who did it
help-just-record = Nothing: I only want you to know about it

contact-contact = Yes, and I will say how
contact-none = No: I want to stay unknown
contact-code-only = I want to stay unknown, but I will come back with a code to read your messages

way-email = Email
way-text = Text message
way-phone = Phone call
way-post = Post
way-someone = Through someone I trust

words-full = They may say that I told you about something
words-discreet = Keep them plain: someone near me must not know

format-large-print = Large print
format-easy-read = Easy Read
format-audio = Sound recording
format-braille = Braille
format-bsl = British Sign Language video

meeting-home = At home
meeting-office = At your office
meeting-elsewhere = Somewhere else

answer-yes = Yes
answer-no = No
answer-unsure = I am not sure
answer-ask-me = Ask me first
answer-prefer-not = I would rather not say

age-under-16 = Under 16
age-a16-17 = 16 or 17
age-a18-24 = 18 to 24
age-a25-34 = 25 to 34
age-a35-44 = 35 to 44
age-a45-54 = 45 to 54
age-a55-64 = 55 to 64
age-a65-74 = 65 to 74
age-a75-over = 75 or over
age-prefer-not = I would rather not say

sex-female = Female
sex-male = Male
sex-prefer-not = I would rather not say

orientation-straight = Heterosexual or straight
orientation-gay-lesbian = Gay or lesbian
orientation-bisexual = Bisexual
orientation-other = Other
orientation-prefer-not = I would rather not say

ethnic-white-british = White: English, Welsh, Scottish, Northern Irish or British
ethnic-white-irish = White: Irish
ethnic-white-gypsy-traveller = White: Gypsy or Irish Traveller
ethnic-white-roma = White: Roma
ethnic-white-other = White: any other background
ethnic-mixed-caribbean = Mixed: White and Black Caribbean
ethnic-mixed-african = Mixed: White and Black African
ethnic-mixed-asian = Mixed: White and Asian
ethnic-mixed-other = Mixed: any other background
ethnic-asian-indian = Asian: Indian
ethnic-asian-pakistani = Asian: Pakistani
ethnic-asian-bangladeshi = Asian: Bangladeshi
ethnic-asian-chinese = Asian: Chinese
ethnic-asian-other = Asian: any other background
ethnic-black-african = Black: African
ethnic-black-caribbean = Black: Caribbean
ethnic-black-other = Black: any other background
ethnic-arab = Arab
ethnic-other = Any other ethnic group
ethnic-prefer-not = I would rather not say

religion-none = No religion
religion-christian = Christian
religion-buddhist = Buddhist
religion-hindu = Hindu
religion-jewish = Jewish
religion-muslim = Muslim
religion-sikh = Sikh
religion-other = Any other religion
religion-prefer-not = I would rather not say

effect-a-lot = Yes, a lot
effect-a-little = Yes, a little
effect-not-at-all = Not at all
effect-prefer-not = I would rather not say

marital-never = Never married and never in a civil partnership
marital-married = Married
marital-civil-partnership = In a civil partnership
marital-separated-married = Separated, but still married
marital-separated-partnership = Separated, but still in a civil partnership
marital-divorced = Divorced
marital-dissolved = Was in a civil partnership that has ended by law
marital-widowed = Widowed
marital-surviving-partner = Surviving partner from a civil partnership
marital-prefer-not = I would rather not say

area-north = North
area-east = East
area-south = South
area-west = West
area-centre = Centre
area-elsewhere = Somewhere else
area-online = Online only
area-not-known = I do not know

channel-online = Online
channel-phone = By phone
channel-post = By post
channel-in-person = In person
channel-email = By email
channel-centre = Through a reporting centre

## Where a case stands, in words for the person who told us

stage-received = We have your report. An officer will be chosen to deal with it.
stage-assigned = An officer is dealing with your report.
stage-assessing = We are working out what help is needed.
stage-investigating = We are finding out what happened.
stage-outcome-issued = We have written to you about what we found.
stage-monitoring = We are watching to make sure that it has stopped.
stage-closing = We would like to ask you if we can close your report.
stage-closed = Your report is closed. You can still write to us or call us.

## What a support organisation does, in a few words


support-true-vision = Tell the police online.
support-crimestoppers = Tell someone about a crime without giving your name.
support-victim-support = Free help for anyone who was hurt or upset by a crime, day and night.
support-stop-hate-uk = Help for anyone treated badly because of who they are.
support-british-muslim-trust = Help for Muslims who have been abused or attacked.
support-tell-mama = Help for Muslims who have been abused or attacked.
support-cst = Help for Jewish people, day and night.
support-galop = Help for lesbian, gay, bisexual and transgender people.
support-switchboard = Someone to listen, for lesbian, gay, bisexual and transgender people.
support-sari = Help for people treated badly because of who they are, in Bristol and the South West.
support-usah = Help in Staffordshire. You do not need to have told the police.
support-norfolk-suffolk = Help in Norfolk and Suffolk.
support-dimensions = Help for people with a learning disability or autism.
support-mencap = Advice for people with a learning disability and their families.
support-scope = Advice for disabled people and their families.
support-fft = Advice for Gypsies, Roma and Travellers.
support-seeac = Help for people from South East and East Asia.
support-samaritans = Someone to talk to about anything, day and night.
support-childline = For anyone under 19.
support-nspcc = For adults who are worried about a child.
support-shelter = Advice about homes and safe places to stay.
support-migrant-help = Help for people who have asked to stay in the UK.
support-eass = Advice about being treated unfairly.
support-stalking = Help if someone keeps following or bothering you.
support-refuge = Help for women who are not safe with someone at home, day and night.
support-victim-support-scotland = Help in Scotland.
support-victim-support-ni = Help in Northern Ireland.
support-citizens-advice = Free advice about many things.

## How it ended, in a letter

outcome-resolved = We have done what we could, and the problem has been solved.
outcome-closed-no-asb-proven = We could not prove what happened. That does not mean that it did not happen.
outcome-closed-non-engagement = We could not reach you, so we stopped for now.
outcome-closed-unable-to-act = There is nothing more that we can do ourselves.
outcome-closed-no-further-action = There is nothing more to be done at this time.
outcome-not-hate-motivated = We did not find that it was done out of hate. If it happens again, tell us: we will take it just as seriously.
outcome-transferred = Someone else now works on it.
outcome-duplicate = We already had a report about this. We go on working with that one.

## The works on a home

works-repair = Mending what is broken
works-graffiti = Cleaning off graffiti
works-fireproof-letterbox = A fireproof letterbox
works-gates = Stronger gates
works-doors = Stronger doors
works-windows = Stronger windows
works-lighting = Better lights
works-locks = New locks
works-fencing = Fences or walls
works-alarm = An alarm
works-door-entry = A door that opens only for people who live there
works-cctv = Cameras
works-other = Other work

## What can be done, in the action plan

option-ap01 = Talking to the person who is said to have done it
option-ap02 = Telling the police
option-ap03 = Asking another organisation to help
option-ap04 = Going to court
option-ap05 = Finding someone to support you
option-ap06 = Asking other people what they know
option-ap07 = A safe place to stay for a while
option-ap08 = Making your home safer
option-ap09 = Asking our panel to move you to another home
option-ap10 = Helping you to move
option-ap11 = Mending damage or cleaning off graffiti
option-ap12 = Meeting to see how things stand
option-ap13 = An agreement with the parents of a young person
option-ap14 = A written promise to behave better
option-ap15 = A warning
option-ap16 = Helping both sides to talk
option-ap17 = Supporting what the police or a court do
option-ap18 = Acting on the rules of the tenancy
option-ap19 = Things that help you, like record sheets, a camera or a phone
option-ap20 = A meeting with the person who did it, with help, if you want it
option-ap21 = Asking the person who did it to pay for damage
option-ap22 = Not letting the person who did it move to another of our homes
option-ap23 = Something else that we agreed

## How much somebody agrees, as an answer to the questions once the work has ended

survey-fully = Yes, completely
survey-mostly = Mostly
survey-partly = In part
survey-hardly = Not really
survey-not-at-all = No, not at all
survey-does-not-apply = Does not apply to me

## On the reporter's own page: how and when they are reached, what they decide, what we ask for

reach-email = By email
reach-own-page = Only on this page: I will look here myself
reach-post = By post
reach-phone = By phone
reach-nobody = Do not get in touch with me
time-any = At any time
time-daytime = In the daytime, 9am to 5pm
time-morning = In the morning, 9am to 12 noon
time-afternoon = In the afternoon, 12 noon to 5pm
time-evening = In the evening, 5pm to 9pm
time-never = Never
ending-agree = Yes, I agree that you close it
ending-object = No, something is still missing
decision-agrees = I agree
decision-does-not-agree = I do not agree
decision-undecided = I have not decided
decision-not-applicable = Not part of this plan
asked-more = We ask you to tell us more
asked-files = We ask you for photographs or other files
asked-diary = We ask you to write down what happens
asked-plan = We ask you to look at the plan
asked-reach = We ask you how we can reach you
asked-answer = We ask you for an answer
consent-report-to-police = May we tell the police for you?
consent-share-police = May we give information to the police?
consent-share-victim-support = May we give information to Victim Support?
consent-share-specialist = May we give information to an organisation that helps people like you?
consent-share-community-safety = May we give information to the council’s community safety team?
consent-share-other-landlord = May we give information to another landlord or the council?
consent-share-social-services = May we give information to social services?
consent-share-other = May we give information to another organisation?
consent-neighbour-canvass = May we ask your neighbours what they saw?
consent-evidence-use = May we use what you told us as evidence?
consent-survey = May we ask you at the end how it was?
consent-translation = May we give what you wrote to a translator?
