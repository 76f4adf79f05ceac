### language: english
### plurals: one other

## Lists, dates and numbers

# Between the members of a list.
comma = { ", " }

# Between members that hold commas of their own; French sets a space before it.
semicolon = { "; " }

# Between a title and what it is the title of; French sets a space before the colon.
colon = { ": " }

# Between the first members of a list within a sentence; Arabic repeats “and”.
comma-in-sentence = { ", " }

# Before the last member of a list within a sentence.
and = { " and " }

# Between whole number and fraction: 72.50.
decimal-sign = .

# Between thousands: 25,000.
group-sign = ,

# After a share in whole per cent.
per-cent = %

# The day of the month before its name: 5 September.
# $day (Number)
day-of-month = { $day }

# Between two days: 5–6 September 2007. An en dash keeps the order of days in Arabic.
dash-between-days = –

# Wednesday, 5 September 2007.
# $weekday (Text)
# $date (Text)
weekday-and-date = { $weekday }, { $date }

# A time at the full hour.
# $clock (Text, optional) such as 09:00
# $hour (Number, optional)
full-hour = { $clock }

# A time.
# $clock (Text, optional) such as 09:30
# $hour (Number, optional)
# $minutes (Text, optional)
hour-and-minutes = { $clock }

january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

## Counts

# $number (Number)
participants = { $number ->
    [one] { $number } participant
   *[other] { $number } participants
}

# $number (Number)
applications = { $number ->
    [one] { $number } application
   *[other] { $number } applications
}

# $number (Number)
seats = { $number ->
    [one] { $number } seat
   *[other] { $number } seats
}

# $number (Number)
tables = { $number ->
    [one] { $number } table
   *[other] { $number } tables
}

# $number (Number)
rounds = { $number ->
    [one] { $number } round
   *[other] { $number } rounds
}

## The meeting

in-principle = in principle
email = E-mail
kind-expert-group-meeting = Expert group meeting
kind-round-table = Round-table meeting
kind-workshop = Workshop
kind-consultation = Consultation
session-kind-registration = Registration
session-kind-plenary = Plenary meeting
session-kind-round-table = Round tables
session-kind-pause = Break
session-kind-reception = Reception
languages-english = English
languages-arabic = Arabic
languages-french = French

# $city (Text)
# $country (Text)
city-and-country = { $city }, { $country }

# On every paper and letter of a meeting that is to try the program.
trial-mark = TRIAL

# The language by its own name, for a link to the paper in it.
own-name = English

# In the foot of a paper.
# $day (Day)
cancelled-on = Cancelled on { $day }

## The draft of a meeting

# Words with which a new meeting begins; the organiser changes them.
draft-room = Conference room
draft-lunch = Lunch break
draft-opening = Opening of the meeting
draft-adoption = Adoption of the agenda and organization of work
draft-discussion = Presentations and discussion
draft-tables = Round tables
draft-closing = Conclusions and closing of the meeting
draft-gate-attendance = Able to attend the whole meeting
draft-gate-consent = Consent to the use of personal data for the meeting
draft-criterion-topics = Experience with the topics of the meeting
draft-criterion-offer = What the applicant could bring to a partnership
draft-criterion-authority = Authority to commit the organization
draft-criterion-evidence = Evidence for what is offered
draft-anchor-nothing = Nothing is said about it
draft-anchor-little = A little is said, in general words
draft-anchor-some = Something particular is said
draft-anchor-much = Much is said, with an example
draft-anchor-all = All that counts is said, and supported

## Agenda and organization of work

agenda-and-organization-of-work = Provisional agenda and organization of work
provisional-agenda = Provisional agenda
organization-of-work = Organization of work
time = Time
item-or-session = Item or session
room = Room

# $number (Number)
agenda-item = Agenda item { $number }

# $names (Text) of those who chair an item of the agenda or a session, a list
led-by-chair = Chaired by { $names }

# $names (Text)
led-by-moderator = Moderated by { $names }

# $names (Text)
led-by-presenter = Presented by { $names }

# $names (Text)
led-by-rapporteur = Reported by { $names }

topics = Topics
topic = Topic
round-tables = Round tables
table = Table

# $number (Number)
numbered-table = Table { $number }

theme = Theme
dates-in-principle = The dates are given in principle and remain to be confirmed.

# $city (Text)
local-time = All times are local ({ $city }).

## Aide-memoire

aide-memoire = Aide-memoire
background = Background
objectives = Objectives
objectives-are = The objectives of the meeting are:
topics-are = The meeting will take up the following topics:
expected-outcomes = Expected outcomes
organization-of-meeting = Organization of the meeting

# $languages (Text)
working-languages = Working languages: { $languages }.

participation-and-selection = Participation and selection
open-seats-by-criteria =
    Applications for open seats are rated on the following criteria, which together show how able an
    applicant is to form viable partnerships.

# $merit (Number) of 100 points
# $partnership (Number) of 100 points
# $partners (Text) how many people, one to nine in words
rate-of-score =
    Of 100 points, the criteria decide { $merit }. The other { $partnership } are given for how well
    what an applicant offers meets what others need, and the reverse, with the { $partners } others
    with whom a partnership is likeliest; what is decided of the open seats as a whole is weighed at
    the same rate. Neither languages nor nationality enter these points.

# $offers (Text) how many count, one to nine in words
# $needs (Text) likewise
answers-counted =
    The first { $offers } offers and the first { $needs } needs that an applicant names count for these points;
    whatever else is named is read and kept, and does not count.
evidence-counts =
    What applicants say of documents and proof is taken as a statement until the secretariat or a
    reviewer has confirmed it.
nominated-never-scored =
    Nominated seats are filled by those whom member States and invited organizations name; nominated
    persons are never scored, ranked or drawn.

# $count (Number) how many
guests-invited = { $count ->
        [one] Beside the open seats { $count } person is invited by name, and not scored or ranked.
       *[other] Beside the open seats { $count } people are invited by name, and not scored or ranked.
    }
criterion = Criterion
weight = Weight
floors-of-selection = Minimum number of open seats by group
group = Group
at-least = At least
documents = Documents
contacts = Contacts

# When and where, said neutrally enough for any city and venue.
# $days (Text) such as “on 5 and 6 September 2007”
# $place (Text)
# $tentative (Flag) whether the dates are given in principle
will-be-held =
    { $tentative ->
        [yes] The meeting will be held, in principle, { $days } at { $place }.
       *[no] The meeting will be held { $days } at { $place }.
    }

## List of participants, nameplates and table cards

list-of-participants = List of participants
number = No.
name-and-position = Name and position
name = Name
organization = Organization
country-and-capacity = Country and capacity
sector-and-capacity = Sector and capacity

# $gender (Gender) as the honorific says it
head-of-delegation = Head of delegation

# $gender (Gender)
alternate = Alternate

# Before the State or organisation that named somebody.
nominated-by = Nominated by:

# Before the name of whoever was selected, beside the name of who comes instead.
in-place-of = In place of
# Beside the name of somebody who does not come to the rooms.
attends-remotely = Attends remotely

country = Country
sector = Sector
other-countries = Other countries
names-as-given = Names, titles and organizations are printed as provided by participants.

# Over those who take part beside the room.
heading-resource-persons = Resource persons
heading-observers = Observers

# $number (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
count-resource-persons = { $number ->
    [one] { $counted } resource person
   *[other] { $counted } resource persons
}

# $number (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
count-observers = { $number ->
    [one] { $counted } observer
   *[other] { $counted } observers
}

# $counted (Text) one to nine in words within a sentence
count-secretariat = { $counted } of the secretariat

nameplates = Nameplates
badges = Badges

# As what somebody comes, at the foot of a badge.
# $gender (Gender) as the honorific says it
badge-participant = Participant

badge-delegation = Delegation

# $gender (Gender)
badge-guest = Guest

badge-donor = Donor

# $gender (Gender)
badge-speaker = Speaker

# $gender (Gender)
badge-observer = Observer


table-cards = Table cards

## Sectors and capacities

sector-unknown = Sector not stated
official-delegation = Official delegation
government-designated = Designated by a Government
personal-capacity = In a personal capacity
observer = Observer
resource-person = Resource person
secretariat = Secretariat
sector-government = Government
sector-international-organisation = International organizations
sector-private-sector = Private sector
sector-academia = Academia
sector-civil-society = Civil society
sector-incubator = Incubators
sector-media = Media
sector-donor = Donors

## Seating plan

seating-plan = Seating plan

# $number (Number)
round = Round { $number }

participants-at-table = Participants
not-seated = Not seated in this round
plan-is-schematic =
    Numbers are those of the list of participants. Seats at a table are not assigned.

# Above a picture on a telephone.
picture-scrolls = The picture is wider than the screen: swipe it sideways, or move it with the arrow keys.

# What the picture of a round shows, for those who cannot see it.
# $round (Number)
# $participants (Number)
# $tables (Number)
round-in-words =
    Round { $round }: { $participants ->
        [one] { $participants } participant
       *[other] { $participants } participants
    } at { $tables ->
        [one] { $tables } table
       *[other] { $tables } tables
    }.

## Reviewer’s sheet

review-sheet = Reviewer’s sheet

# $code (Text)
reviewer-with-code = Reviewer { $code }

how-to-mark = How to mark
how-to-mark-explained =
    Give each criterion 0, 1, 2, 3 or 4 points by what the descriptor says, and write down the
    numbers of the answers on which the points rest.
cannot-judge-explained =
    Where the application gives no ground to judge, tick “cannot judge”; this is not 0 and lowers
    nobody’s score.
conflict-explained =
    An application from a person or a body with which there is a tie is not to be marked: the
    secretariat must be told, and somebody else will review it.
blind-explained =
    Reviewing is blind: names are left out, and ▮ stands where the text had one. Please do not try
    to find out who applied.
criteria = Criteria

# $weight (Number)
# $total (Number)
weight-of-total = Weight { $weight } of { $total }

# The mark of a criterion that those with more money meet more easily.
favours-endowed = Easier to meet with more means: judge by what was done with those at hand.

statement-motivation = Motivation
statement-contribution = Contribution to the round tables
answer = Answer
subject = Subject
agreed-outcomes = Agreed outcomes it would advance
offer = Offer
need = Need
past-partnership = Past partnership
authority = Authority to commit
target = Target in a year’s time
measure = Measure
baseline = Baseline
until = By
funding = Funding
assured = assured
expected = expected
not-stated = not stated
priority = priority
points = Points
cannot-judge = Cannot judge
rests-on = Rests on answers
asset-funding = funding
asset-expertise = expertise
asset-data = data
asset-technology = technology
asset-delivery = work on the ground
asset-convening = bringing people together
asset-regulatory = rules and permits
asset-training = training
asset-outreach = outreach
asset-premises = premises
size-small = small
size-medium = medium
size-large = large
evidence-asserted = asserted
evidence-document = documented
evidence-verified = verified

# $claimed (Text) documented or verified
evidence-claimed = { $claimed } (claimed, not confirmed)

# $claimed (Text) asserted, documented or verified
# $seen (Text) documented or verified
evidence-seen = claimed: { $claimed }, confirmed: { $seen }
authority-personal = Takes part for oneself only
authority-reports = Reports back
authority-proposes = May propose a commitment
authority-commits = May commit within a limit
authority-delegated = Holds a letter of delegation

# After the number of applications.
# $day (Text)
due-by = , due by { $day }

## Decision sheet

decision-sheet = Decision on open seats

# $name (Text)
# $date (Text)
decided = Decided and signed by { $name }, { $date }.

# $date (Text)
decided-unnamed = Decided and signed, { $date }, by somebody whose name was not given to the program.

not-yet-decided = Proposal. A named official has yet to decide and sign.

# Of a decision that was signed before the program kept what its papers print.
# $date (Text)
kept-afterwards = The figures and names of this paper were kept after the signature, on { $date }.

# $date (Text)
superseded = An error in this decision was admitted on { $date }; it is superseded.

# At the end of the paper.
# $head (Text) number and hash of the entry of the signature, as `audit verify --head` takes them
signed-in-trail =
    The signature is entry { $head } in the meeting’s register; by it the secretariat can verify that nothing
    up to it was changed.

# Below who signed.
# $house (Text) the number of the desk where it was signed
# $date (Text)
signed-elsewhere =
    Signed on another desk, { $house }, as its file of the meeting says; this desk took that in on { $date }.

# At the end of the paper.
# $head (Text) number and hash of the last entry, as `audit verify --head` takes them there
signed-in-trail-elsewhere =
    The signature stands in the meeting’s register at the office where it was given, which ended with { $head }
    when the file was written; by it that office can verify that it was not changed.

# $name (Text)
# $version (Number)
rubric = Rubric: { $name }, version { $version }.

floors = Floors
reached = Reached
met = Met
yes = yes
no = no
selected = Selected
waiting-list = Waiting list
not-selected = Not selected
nobody = None.
rank = Rank
place-on-waiting-list = Place
application = Application
applicant = Applicant
score = Score
partnership = Partners
reason = Reason

cohort-against-scores = The cohort against the highest scores
cohort = Cohort

# $number (Number)
highest-scores = { $number } highest scores

# $threshold (Text) such as 0.105
lines-are-strong-pairs =
    Each dot is a person, coloured by sector; each line is a pair with a potential of { $threshold } or more.

effect = Effect by sector and country group
applied = Applied
# Columns of the effect by group, where somebody has no score.
scored = Scored
unscored = Not scored
unscored-explained =
    Not scored: a condition of the call is not met, or nobody reviewed the application. Shares are of
    those who were scored.
share = Share
chosen = Selected
member-countries = Member countries

# $applications (Number)
# $seats (Number)
considered =
    { $applications ->
        [one] { $applications } application
       *[other] { $applications } applications
    } considered for { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }.

# $selected (Number) of people
# $cohort (Text) points, such as 61.25
# $highest (Text) points
# $broken (Text) which floors the highest scores break; nothing where they break none
room-beside-ranks =
    This room: { $cohort } points a seat, each with the partners that are in it, beside { $highest } for
    the { $selected } highest scores{ $broken }.

seats-were-drawn = The seats that the ratings left open were drawn by lot from the list that was closed.

# $selected (Number) of people
# $cohort (Text) points, such as 61.25
# $highest (Text) points
# $broken (Text) which floors the highest scores break; nothing where they break none
room-against-ranks =
    Not the best { $selected }, the best room: { $cohort } points a seat, each with the partners that
    are in the room, against { $highest } for the { $selected } highest scores{ $broken }.

# The same on papers, whichever is more.
# $selected (Number) of people
# $cohort (Text) points, such as 61.25
# $highest (Text) points
# $broken (Text) which floors the highest scores break; nothing where they break none
cohort-beside-ranks =
    The cohort as a whole is worth { $cohort } points a seat, each with the partners who are in it,
    compared with { $highest } for the { $selected } highest scores{ $broken }.

# $floors (Number)
# $counted (Text, optional) the same, one to nine in words
ranks-break =
    , which break { $floors ->
        [one] { $counted } floor
       *[other] { $counted } floors
    }

# $served (Number) of people
# $people (Number) in the room
# $others (Number) of people, among the highest scores
# $least (Number) of partners
# $lowest (Number) of partners, among the highest scores
room-serves =
    { $served } of { $people } have one or more of their five likeliest partners in the room, against
    { $others } among the highest scores; of their five, the least served have { $least }, against
    { $lowest }.

# $bound (Text) points
# $gap (Text) such as 0.35
no-cohort-within =
    Within what the ratings decide, no cohort is worth more than { $bound } points a seat: it can be
    at most { $gap } per cent better than this one.

# $seed (Number)
drawn-from-seed = The cohort was searched with seed { $seed }; the same seed gives the same.

# $bound (Text) points
no-cohort-at-all =
    Whatever the ratings decide, no cohort that keeps the floors is worth more than { $bound } points
    a seat.

## Reasons why an application was not selected

reason-gate = A condition of the call is not met.
reason-incomplete = The application was incomplete at the closing date.
reason-late = The application was received after the closing date.
reason-topics = The work described lies outside the topics of the meeting.
reason-not-rated = The application could not be rated on any criterion.
reason-unreviewed = The application was not reviewed.
reason-floors = The seats had also to reach the minimum numbers by group announced in the call.
reason-cohort =
    The cohort was composed as a whole; other applications complemented it better under the published
    floors.

## Report on the selection

selection-report = Report on the selection
how-to-read = How to read the ranking
rank-range = How sure the rank is
chance = Chance

# `7 in 10`.
# $tenths (Number)
in-ten = { $tenths } in 10

outcome = Outcome
outcome-selected = selected

# At which place of the waiting list.
# $place (Number)
outcome-waiting = waiting { $place }

# Not selected, for the reason of a number.
# $reason (Number)
outcome-not = no ({ $reason })

band = What the ratings leave open
chances-not-estimable = No application was read twice, so nobody can say how sure the ranks are.
written-decisions = Written decisions
decided-in = in
decided-out = out
decided-by = Decided by
ratio = Against the highest

# What a group's share below four fifths of the highest asks for.
# $limit (Text)
# $signed (Flag) whether the decision is signed
impact-alert =
    Groups marked ▼ were selected less than { $limit } times as often as the group selected most
    often, and so few by chance in fewer than 1 of 20 cases (Fisher’s exact test, one-sided, after
    Holm for the number of groups).{ $signed ->
        [yes] { "" }
       *[no] { " " }Look at why before signing.
    }

# $limit (Number) of applicants
impact-small = In brackets: groups of fewer than { $limit } applicants, of which nothing can be told.

details = Parts of the scores: the selected and the band
bars-explained =
    Below each figure a bar shows how much of what the criterion can give was earned. Read two rows
    column by column to see where one gains on the other.
likely-partners = Likely partners
partner = Partner
potential = Potential (thousandths)

# Below the likely partners of a report.
potential-explained =
    Potential: the modelled chance of a partnership in thousandths. The score counts, and this table
    prints, what of it rests on offers and needs and lies above a pair of which nothing is known; who
    sits with whom goes by the whole of it.

offer-meets-need = Offer and need
reviewers-agree = How far reviewers agree
figure = Figure
value = Value
reviews-each = Reviews of an application, on average
reliability-of-one = Share of the variance of single reviews that is the applications’ (1 is full agreement)
reliability-of-mean = The same share for the mean of as many reviews as are usual
alpha = Krippendorff’s alpha of the same reviews (interval)
reviewer-of-panel = Reviewer

# $reviewer (Text)
reviewer-disagrees =
    Reviewer { $reviewer } disagrees with the others on the same applications beyond chance (fewer
    than 1 of 20 cases, after Holm for the number of reviewers).

# $reviewer (Text)
# $seats (Number)
# $leaving (Text) people with their codes
# $entering (Text) likewise
reviewer-moves =
    By points alone, without those of reviewer { $reviewer }, { $seats } of the highest that keep the
    floors would be others: { $entering } in place of { $leaving }.

# $each (Text) reviews of an application on average
# $asked (Number) how many the meeting asks for
# $command (Text) what shows those that are open
fewer-reviews-than-asked =
    Applications were read { $each } times on average; the meeting asks for { $asked }. Reviews that
    are open: { $command }

# $applicant (Text)
# $unjudged (Text) reviewers and criteria
seat-hangs-unjudged =
    By points alone { $applicant } is among the highest because of what could not be judged
    ({ $unjudged }): with no points there somebody else would be in that place.

agreement-computed =
    How far reviewers agree is computed, of all and of each, and shown to whoever signs the selection.

reviewer = Without reviewer
would-leave = Would not be among the highest
would-enter = Would be
calibrated = Calibrated
calibrated-explained =
    Figures in italics: what the score would be had all reviewers been equally lenient; shown where it
    differs, and ranks nobody.
lottery-commitment = Fingerprint of the secret (SHA-256)
choice-complements = What it offers or needs complements the others of the cohort.
choice-topic = It covers a topic of the meeting that few others cover.
choice-evidence = What it shows weighs more than its ratings say.
choice-authority = It may commit its organization.
choice-covered = What it offers is covered by others of the cohort.
choice-marginal = Its work touches the topics of the meeting at the margin only.
choice-unsupported = Too little of what it says is shown.

# Why one application stands before another, in five steps.
reading-score =
    The score ranks: reviewers’ points by criterion, and the chance of a partnership with other
    applicants.

reading-bar =
    The bar shows how sure that rank is: in half of all draws it lies in the thick part, in nine of
    ten in the thin part; the mark is the rank to be expected.
reading-chance =
    The chance says how often of ten the ratings alone would give a seat. Eight or more: a seat is
    proposed. Two or fewer: none is. Between lies the band that ratings leave open, with those so
    near an edge that other draws could say otherwise.
reading-band =
    In the band those are proposed who together make the strongest cohort under the floors, each scored with the
    partners who are in it, unless a named person decided otherwise by a written reason.
reading-waiting-list =
    Free seats are offered along the waiting list: in the order of what each would add to those
    selected, or as drawn by lot. Floors can give a lower score the better chance.
reading-waiting-order =
    Free seats are offered first to those whom the ratings leave open, in the order of what each would
    add to those who have a seat then, or as drawn by lot; then to the others by score. Whoever is
    needed for a floor comes before all.
# How many points somebody would add to those who have a seat.
adds = Adds
# $date (Text) the day on which it was so
as-at = As at { $date }
# $date (Text) the day on which it is so
waiting-as-at =
    Reached and waiting as at { $date }, after people left and followed; all else is as it was decided.
waiting-explained =
    What each would add to the room, in points: their own score within it, and what others in it gain
    by them.

# $open (Number)
# $selected (Number)
# $decided (Number)
# $signed (Flag) whether the decision is signed
band-in-words =
    The ratings { $signed ->
        [yes] left
       *[no] leave
    } { $open ->
        [one] { $open } application
       *[other] { $open } applications
    } open, of which { $selected } { $signed ->
        [yes] were given
       *[no] are proposed for
    } a seat; { $decided ->
        [0] none was decided by a named person in writing.
       *[other] on { $decided } a named person decided by a written reason.
    }

# $reviewer (Text)
# $seats (Number)
another-panel =
    By points alone, without those of reviewer { $reviewer }, { $seats } of the highest that keep the
    floors would be others.

absences-explained =
    By points alone, among the highest that keep the floors: the room itself is searched with partners
    and may change otherwise.

# One side’s offer that answers the other’s need, on the topic of a letter.
# $giver (Text)
# $asset (Text)
# $topic (Text)
# $evidence (Text) in brackets, what is claimed and confirmed of the offer; nothing where it is words alone
# $taker (Text)
offer-meets-need-on =
    { $giver } offers { $asset } on topic ({ $topic }){ $evidence }; { $taker } needs it

# What is claimed and confirmed of an offer, behind it.
# $evidence (Text)
evidence-behind = { " " }({ $evidence })

# After the sentence on the public figure of a lottery.
# $day (Text)
# $hour (Text) such as 18:00
# $zone (Text) the name of a zone of clock times
# $form (Text) such as 0.00
lottery-known =
    The figure becomes known on { $day } at { $hour } ({ $zone }) and is taken in the form { $form }. The
    list is closed and published before that hour.

lottery-rule-equal = All applications that the ratings leave open are drawn with the same probability.

lottery-rule-chances =
    Each application that the ratings leave open is drawn with a probability that grows with its
    chance by the ratings, from nothing at two in ten to a seat at eight in ten, scaled to the seats
    that are left.

# In a letter to whoever applied, where a lottery is held.
# $code (Text) the code of the application
letter-draw-code = In the published list of the draw, your application has the code { $code }.

# What the call says of a lottery, with the public figure that is mixed in.
# $value (Text)
lottery-announced =
    Open seats that neither the ratings nor a written decision give are drawn by lot under the least
    numbers above. The draw follows from a secret fixed before this call, the closed list and this
    public figure: { $value }.

# What the call says of seats that are drawn by lot, and what is kept at tables or no plan is made.
seats-by-lot-announced =
    In one round of tables, open seats may be drawn by lot among seating plans that are nearly as good as
    the best and keep the same rules, so that it can be seen later what seating people together on
    purpose was worth. Whoever a State or an organization designated keeps their seat.
# $rules (List)
seating-keeps = No seating plan is made unless it keeps: { $rules }. All else is kept as far as it can be.
seating-keeps-sectors = sectors spread evenly over the tables
seating-keeps-organisations = people of one organization at different tables
seating-keeps-languages = a common language at each table without interpretation
# On a plan.
# $round (Number)
round-by-lot = Round { $round }: open seats were drawn by lot.

## The register of correspondence

register-of-correspondence = Register of correspondence
# Columns of the register, and what stands in them.
register-date = Date
register-party = From or to
register-matter = About
register-reference = Reference and way
register-in = Received
register-out = Sent
register-empty = Nothing came and nothing went.
register-struck = struck out
register-scan = Scan kept
# What a note verbale without a subject is about.
register-nomination = Nomination

# $matter (Text) what the letter is called
register-copy = Copy: { $matter }

register-by-mail = By electronic mail
register-by-post = By post
register-by-note-verbale = Note verbale
register-by-telephone = By telephone
register-by-hand = By hand

# What letters are called where they are listed.
letter-invitation = Invitation
letter-waiting-list = Waiting list
letter-regret = Regret
letter-reminder = Reminder
letter-acknowledgement = Acknowledgement
letter-substitute = Invitation in place of another
letter-replaced = Seat given to another
letter-remote = Remote attendance
letter-in-person = Attendance in person
letter-change = Change
letter-cancellation = Cancellation
letter-departure = Participation withdrawn
letter-closing = Waiting list closed
letter-extension = More time to answer

## Index of papers

papers-of-meeting = Papers of the meeting
paper = Paper
what-it-is = What it is
files = Files
ranking = Ranking of applications
letters = Letters
about-agenda = Items, timetable and round tables; the calendar file opens in any diary.
about-aide-memoire = Why the meeting is held, on what, with whom, and how participants are selected.
about-participants = Who takes part, in what capacity, from which organization and country.
about-ranking = Every application with its score, criterion by criterion, and the decision on it.
about-decision =
    Who decided on what grounds, whom it concerns, and its effect by sector and country.
about-seating = Who sits at which table in each round, as pictures and as lists.
about-table-cards = A card with number and theme for each table, to fold.
about-nameplates = A nameplate for each participant, to fold: a script on each side.
about-badges = A badge for everybody who comes: name, where from, as what, and number.
about-letters = Every letter that was sent, as a message that mail programs open.
about-other = A file of the meeting.

## The pages of the portal

page-skip = Skip to the content

# Read out before the links to the page in other languages.
page-languages = Languages

page-home-title = Meetings

page-home = This service receives replies to invitations to meetings. To reply, please open the link in the letter of invitation that you received.

page-home-letter = The pages of a meeting are found at the address given in its call or in your letter.

page-invitation = Invitation

# $name (Text) of whoever is invited
page-invitation-to = Invitation addressed to { $name }

page-personally = This invitation is personal and cannot be passed on to anybody else.

# Before the days of a meeting.
page-when = Dates

# Before the place of a meeting.
page-where = Venue

# Before the organisation that holds a meeting.
page-convened-by = Convened by

# Before the languages of a meeting.
page-working-languages = Working languages

# Before the last day on which an answer counts.
page-reply-by = Reply by

# Before how somebody takes part.
page-attends = Attendance

page-remotely = Remotely

page-your-reply = Your reply

# $day (Text) the last day
page-asked-by = You are kindly requested to reply by { $day }.

page-asked = You are kindly requested to reply at your earliest convenience.

# A button.
page-accept = I will attend

# A button.
page-tentative = I cannot confirm yet

# A button.
page-decline = I am unable to attend

# Above a field of a form.
page-remark = Remarks (optional)

page-remark-hint = They go to the secretariat of the meeting alone.

# A heading over who sits where.
page-your-tables = Your tables

# Before a list of names.
page-with-you = At the table with you:

page-tables-may-change = Tables may still change; this page always shows the latest.

page-accepted = You have accepted this invitation.

page-accepted-next = Thank you. The secretariat will send you further information before the meeting.

page-is-tentative = You have replied that you cannot confirm yet.

page-declined = You have declined this invitation.

page-declined-next = Thank you for letting us know.

# $day (Text)
# $time (Text)
# $city (Text) by whose clock it is
page-recorded = Recorded on { $day } at { $time } ({ $city } time)

# Before what somebody said with an answer.
page-you-remarked = Your remarks

# Opens the form again.
page-change = Change your reply

# $day (Text) the last day
page-change-by = You may change your reply until { $day }.

page-closed = This invitation can no longer be answered here.

page-questions = Questions, or a reply by other means

page-telephone = Telephone

# A link to the page of the meeting.
page-meeting = About the meeting

page-unknown-link = This link is not valid

page-unknown-link-way = It may be incomplete, or a later letter may have replaced it. Please open the link in the most recent letter that you received, or write to the address given in that letter.

page-not-found = This page does not exist

page-not-found-way = Please check the address. To reply to an invitation, please open the link in your letter.

page-not-taken = Your reply was not recorded

# What was sent did not come from a page of ours.
page-not-taken-way = Please open the link in your letter again, and reply from the page that it opens.

page-too-long-way = What was sent is too long. Please shorten your remarks, or send them to the secretariat by e-mail.

form-too-long-way = What was sent is too long. Please go back, shorten what you wrote or choose a smaller file, and save it again.

page-too-often = Too many requests

page-too-often-way = Please wait a minute, then try again.

page-unavailable = This service is temporarily unavailable

page-unavailable-way = Please try again in a few minutes. Replies that were confirmed to you are recorded.

# A link.
page-to-invitation = Back to the invitation

# The program says it once it listens.
# $address (Text) under which pages are known
# $place (Text) host and port
portal-serves = Serving { $address }, listening at { $place }

# $day (Text)
page-cancelled = This meeting was cancelled on { $day }.

# A link to the form of a call, and its heading.
form-apply = Apply to take part

# A link.
form-continue = Continue your application

# $day (Text) the last day
form-until = Applications are received here until { $day }.

form-intro = You may save a draft at any time and continue later. No account is needed: a link to the draft will be sent to your e-mail address, and the application is submitted from that link.

form-erased = A draft that is not submitted is erased 30 days after the last change.

# Behind the name of a field.
form-optional = (optional)

# In a list in which nothing is chosen yet.
form-choose = Please choose

# Above several fields.
form-you = About you

# Above a field.
form-name = Full name

# Above a field.
form-email = E-mail address

form-email-hint = The link by which the application is submitted will be sent to this address.

# Above a field.
form-country = Country

# Above countries that the convener does not list itself.
form-other-countries = Other countries and areas

# Above a field.
form-position = Position

# Above a field.
form-organisation = Organization

# Above a field.
form-sector = Kind of organization

# Above a field.
form-gender = Gender

form-gender-hint = The call reserves seats by gender; an answer is counted for that alone.

form-female = Woman

form-male = Man

form-other-gender = Other

# Above boxes.
form-languages = Languages in which you can work

# Above several questions.
form-gates = Conditions for taking part

form-gates-hint = Please answer each one. An answer of no does not prevent you from applying.

form-yes = Yes

form-no = No

# Above several fields.
form-topics = Topics that matter most to you

form-topics-hint = Up to three, the most important first.

# $number (Number)
form-topic = Topic { $number }

# Above several fields.
form-offers = What you could bring to a partnership

form-offers-hint = Up to three contributions that you or your organization could make.

# $number (Number)
form-offer = Contribution { $number }

# Above a field.
form-offer-asset = We could bring

# Above a field: small, medium or large.
form-offer-size = On a scale that is

# Above a field.
form-for-topic = For the topic

# Above a field.
form-note = In a few words

# Above several fields.
form-needs = What you are looking for

form-needs-hint = Up to three things that others could bring to your work.

# $number (Number)
form-need = Need { $number }

# Above a field.
form-need-asset = We are looking for

# Above a field.
form-need-priority = This is

form-urgent = urgent

form-important = important

form-desirable = desirable

# What can be brought or looked for.
form-funding = Funding: grants, loans or investment

# What can be brought or looked for.
form-expertise = Expertise: specialists and advice

# What can be brought or looked for.
form-data = Data, studies and statistics

# What can be brought or looked for.
form-technology = Technology: software, equipment or networks

# What can be brought or looked for.
form-delivery = Work on the ground: teams and logistics

# What can be brought or looked for.
form-convening = Bringing the right people together

# What can be brought or looked for.
form-regulatory = Rules, permits and policy

# What can be brought or looked for.
form-training = Training and teaching

# What can be brought or looked for.
form-outreach = Outreach: publicity and access to communities

# What can be brought or looked for.
form-premises = Premises: rooms, laboratories or offices

# Above a field.
form-authority = What you may promise at the meeting

# Opens more fields.
form-past = A partnership in which you took part before

# Above a field.
form-past-title = Name of the partnership

# Above a field.
form-past-from = First year

# Above a field.
form-past-to = Last year, unless it continues

# Above a field.
form-past-sector = Kind of partner

# Above a field.
form-past-partners = Names of the partners, with a semicolon between

# Above a field.
form-past-output = What came of it

# Above a field.
form-wishes = Whom you would like to meet

form-wishes-hint = Names of people or organizations, one to a line. Only the secretariat sees them.

# Above two fields of text.
form-own-words = In your own words

# Above a field.
form-motivation = Why you would like to take part

# Above a field.
form-contribution = What you would contribute to the discussion

# $most (Number) characters
form-at-most = At most { $most } characters.

# Above what is agreed to.
form-data-title = Your data

# What is agreed to, and kept word for word.
# $convener (Text) who holds the meeting
# $meeting (Text) its title
# $contact (Text) the mailbox of the secretariat
form-consent = I agree that { $convener } keeps and uses what I have written here to consider my application for the meeting “{ $meeting }” and, if I am selected, to prepare the meeting. Those who review applications read it for that purpose alone. I may withdraw this consent at any time on this page or by writing to { $contact }.

# A button.
form-save = Save the draft

# A button.
form-send = Submit the application

# A button.
form-again = Send the link once more

form-saved = Your draft is saved.

# Before the address of a page.
form-address-link = You can continue it on another device by this link, which is yours alone:

# $address (Text) a mailbox
form-letter-comes = A letter with a link is on its way to { $address }. Please open that link: it confirms the address, and the application is submitted from the page behind it.

# $address (Text) a mailbox
form-letter-went = A letter with a link was sent to { $address }. Please open that link: it confirms the address, and the application is submitted from the page behind it.

form-no-address = Please give your e-mail address, so that the link by which you submit the application can be sent to you.

form-confirmed = Your address is confirmed. Nothing has been submitted yet.

form-sent = Your application has been submitted.

form-sent-next = Thank you. The secretariat will examine it and write to you.

# $code (Text) of an application
form-taken = It is known to the secretariat as { $code }.

form-dropped = Your application was not taken in.

# $contact (Text) the mailbox of the secretariat
form-dropped-next = If you think that this is a mistake, please write to { $contact }.

# $code (Text) of an application
form-reopened = Your application is considered again, as { $code }.

# $contact (Text) the mailbox of the secretariat
form-reopened-next = You had withdrawn it here. If you did not ask for this, or would withdraw it again, please write to { $contact }.

# $address (Text) a mailbox
# $contact (Text) the mailbox of the secretariat
form-letter-never = No letter goes to { $address } now, as several were asked for already. Please open the link of one that came, try again tomorrow, or write to { $contact }.

# A button, and what opens it.
form-withdraw = Withdraw the application and the consent

form-withdraw-what = What you wrote is then not considered any more. This cannot be undone here.

form-withdrawn = Your application and your consent are withdrawn.

form-withdrawn-next = What you wrote was erased here.

# $contact (Text) the mailbox of the secretariat
form-withdrawn-taken = The secretariat will no longer consider it. To have erased what it holds, please write to { $contact }.

form-closed = Applications are no longer received here.

# A heading.
form-not-taken = What you wrote was not saved

form-not-taken-way = Please go back, open the form again and send it from there. The browser must accept the cookie of this page.

# Beside a field.
form-fault-missing = Please fill this in

# Beside a field.
form-fault-address = This is not an e-mail address to which a letter can be sent

# Beside a field.
form-fault-language = Please choose at least one language

# Beside a question.
form-fault-unanswered = Please answer yes or no

# Beside a field.
form-fault-topic-twice = The same topic is chosen twice

# Beside a field.
form-fault-half = Please say both what it is and for which topic

# Beside a field.
form-fault-years = Please write the years with four digits, the first before the last

# Beside a box.
form-fault-consent = Without your consent the application cannot be received

# The subject of a mail.
# $meeting (Text)
form-letter-title = Your application: { $meeting }

form-letter-greeting = Dear Sir or Madam,

# $meeting (Text)
# $convener (Text)
form-letter-why = An application for the meeting “{ $meeting }”, convened by { $convener }, was begun with this e-mail address.

# Before a link.
form-letter-link = To confirm that the address is yours, and to complete and submit the application, please open this link:

form-letter-other = If you did not begin it, you need do nothing: nothing is submitted without you, and what was written is erased after 30 days. You may also apply yourself by this link: whoever began it cannot open it any more once you have saved.

# $count (Number)
form-problems =
    { $count ->
        [one] One thing is missing before you can submit
       *[other] { $count } things are missing before you can submit
    }

## Letters

# How a reader is greeted: by name, or in French by title alone.
# $addressee (Fact, optional)
# $gender (Gender)
salutation = Dear { $addressee },

# A second line of greeting; empty where none is usual.
greeting = { "" }

# $gender (Gender)
farewell = Yours sincerely,

# $addressee (Fact, optional)
salutation-of-excellency = Excellency,

farewell-of-excellency = Accept, Excellency, the assurances of my highest consideration.

# Before the name of somebody who gave no honorific; empty where nothing need stand.
neutral-honorific = { "" }

# $meeting (Fact)
invitation-subject = Invitation: { $meeting }

# $meeting (Fact)
invitation-opening =
    I have the honour to invite you to take part, in your personal capacity, in the meeting entitled
    “{ $meeting }”.

invitation-views =
    You are invited for your own experience: the views that you express will be taken as yours and
    will commit neither your organization nor your Government.
invitation-deadline = After that date your place may be offered to another expert.
invitation-closing = I look forward to your contribution to the meeting.

# To somebody whom the meeting itself invites by name. Behind it stand dates and place.
# $meeting (Fact)
guest-opening =
    I have the honour to invite you, by name, to take part in the meeting entitled “{ $meeting }”.

# To somebody beside the room, who brings what the meeting asks for.
# $meeting (Fact)
resource-person-opening =
    I have the honour to invite you to take part, as a resource person, in the meeting entitled
    “{ $meeting }”.

# To somebody beside the room, who follows the meeting.
# $meeting (Fact)
observer-opening =
    I have the honour to invite you to follow, as an observer, the meeting entitled “{ $meeting }”.

observer-closing =
    Observers follow the meeting, and speak where the chair gives them the floor.

# $meeting (Fact)
reminder-subject = Reminder: { $meeting }

# $meeting (Fact)
reminder-opening =
    I refer to my invitation to take part, in your personal capacity, in the meeting entitled
    “{ $meeting }”.

# To somebody whom the meeting itself invited by name.
# $meeting (Fact)
reminder-of-guest =
    I refer to my invitation, made to you by name, to take part in the meeting entitled “{ $meeting }”.

# $meeting (Fact)
reminder-of-resource-person =
    I refer to my invitation to take part, as a resource person, in the meeting entitled
    “{ $meeting }”.

# $meeting (Fact)
reminder-of-observer =
    I refer to my invitation to follow, as an observer, the meeting entitled “{ $meeting }”.

reminder-closing = If you have replied in the meantime, please disregard this letter.

# $meeting (Fact)
waiting-subject = Waiting list: { $meeting }

# $meeting (Fact)
waiting-thanks = Thank you for applying to take part in the meeting entitled “{ $meeting }”.

waiting-opening =
    All open places have been offered for the time being, and your application stands on the waiting
    list.
waiting-closing =
    Should a place become free for you, I shall write to you again. Until then nothing is asked of
    you, and I would advise against making arrangements for travel.

# $meeting (Fact)
regret-subject = Your application: { $meeting }

# $meeting (Fact)
regret-thanks = Thank you for applying to take part in the meeting entitled “{ $meeting }”.

regret-opening = I regret to inform you that we are not able to offer you a place, for this reason:
regret-closing =
    This decision concerns the present meeting only; an application to a later one would be welcome.
regret-places = There were more applications than open places.
regret-gate = The application did not meet one of the conditions of the call.
regret-incomplete = The application did not contain all the answers that the call asks for.
regret-late = The application arrived after the closing date of the call.
regret-topics = The work described lies outside the topics of the meeting.
regret-evidence = The application gave too little evidence of what it offers and needs to be rated.
regret-floors = The places had also to reach the minimum numbers by group announced in the call.
regret-unreviewed = The application was not reviewed.

# The ratings do not give it a seat.
# $draws (Text) of ten, one to nine in words
regret-rated =
    The ratings give the place to others: in at least { $draws } of ten draws of what the ratings leave open, with
    the minimum numbers of the call kept, the place went to another application.
regret-completed =
    The ratings left the application open, and others complement the whole of those chosen better, with
    the minimum numbers of the call kept.
regret-drawn = The ratings left the application open, and the lot announced in the call fell on others.
regret-covered =
    The ratings left the application open, and it was decided that others cover what it offers.
regret-marginal =
    The ratings left the application open, and it was decided that its work touches the topics of the
    meeting at the margin only.
regret-unsupported =
    The ratings left the application open, and it was decided that too little of what it says is shown.

# To somebody whom a State or an invited organisation named; no answer is asked.
# $meeting (Fact)
acknowledgement-subject = Nomination acknowledged: { $meeting }

# Behind it stand who nominated, the note, dates and place.
# $meeting (Fact)
acknowledgement-opening =
    I acknowledge with thanks that you have been nominated to take part in the meeting entitled
    “{ $meeting }”:

acknowledgement-place = A place is reserved for you, and no reply to this letter is needed.
acknowledgement-replacement =
    Should you be unable to attend, it is for those who nominated you to name another person, by a
    note of their own.

# To somebody who comes to an open seat in place of whoever was selected; no answer is asked.
# $meeting (Fact)
substitute-subject = Your participation: { $meeting }

# Behind it stand dates and place.
# $meeting (Fact)
substitute-opening =
    I am pleased to confirm that you take part in the meeting entitled “{ $meeting }”, in the place of
    a person who does not attend:

# $contact (Fact)
substitute-absence =
    Should you be unable to attend, please say so through the following contact: { $contact }

# To somebody whose open seat another person has now, whom the letter does not name.
# $meeting (Fact)
replaced-subject = Your place: { $meeting }

# $meeting (Fact)
replaced-opening =
    I refer to the meeting entitled “{ $meeting }”. As you do not take part in it, your place was given
    to another person.

replaced-closing =
    Nothing more is asked of you. Thank you for your interest in the meeting; an application to a later
    one would be welcome.

# To somebody who attends remotely; behind it stand the address of the room and the times.
# $meeting (Fact)
remote-subject = Attending remotely: { $meeting }

# $meeting (Fact)
remote-opening =
    I am pleased to confirm that you attend the meeting entitled “{ $meeting }” remotely. You enter it at
    the following address, which is meant for you alone:

remote-hours = The meeting begins and ends at the following times:
remote-alone = Please do not pass the address on; it stands in no public paper of the meeting.

# To somebody who was to attend remotely and comes in person; behind it stand dates and place.
# $meeting (Fact)
in-person-subject = Attending in person: { $meeting }

# $meeting (Fact)
in-person-opening =
    I am pleased to confirm that you attend the meeting entitled “{ $meeting }” in person:

in-person-closing = The address of the remote room that you were sent before is no longer needed.

# To whoever holds an invitation, once the meeting is otherwise; behind the opening stands what, from
# what to what.
# $meeting (Fact)
change-subject = Change: { $meeting }

# $meeting (Fact)
change-opening =
    I refer to the meeting entitled “{ $meeting }” and have the honour to inform you of the following:

change-calendar =
    The entry for your calendar that comes with this letter takes the place of the one before.

# $contact (Fact)
change-absence =
    Should you be unable to attend under these circumstances, please say so by reply to this message or
    through the following contact: { $contact }

change-closing = I apologize for any inconvenience and thank you for your understanding.

# To whoever holds an invitation to a meeting that does not take place. Behind it stand dates and place.
# $meeting (Fact)
cancellation-subject = Cancellation: { $meeting }

# $meeting (Fact)
cancellation-opening =
    I regret to inform you that the meeting entitled “{ $meeting }” will not take place. It was to be held
    as follows:

# $contact (Fact)
cancellation-contact =
    I would advise against making any further arrangements for travel. Questions about arrangements
    already made may be addressed to the following contact: { $contact }

cancellation-closing =
    I apologize for any inconvenience and thank you for your readiness to contribute to the meeting.

# To whoever said yes and does not come; the entry in their calendar is taken back.
# $meeting (Fact)
departure-subject = Your participation withdrawn: { $meeting }

# $meeting (Fact)
departure-opening =
    I refer to the meeting entitled “{ $meeting }”, and note with regret that you will not take part in it.

# $contact (Fact)
departure-calendar =
    The entry for your calendar that you were sent is taken back with this message. Should this be an error,
    please say so by reply or through the following contact: { $contact }

# To whoever waited for a place, once nobody is called any more; it names nobody who has one.
# $meeting (Fact)
closing-subject = Waiting list closed: { $meeting }

# $meeting (Fact)
closing-opening =
    I refer to your application to take part in the meeting entitled “{ $meeting }”, which stood on the
    waiting list.

closing-reason =
    I regret to inform you that no place has become free for you. The waiting list is now closed, and
    nothing more is asked of you.

closing-thanks =
    Thank you for your interest and for your patience; an application to a later meeting would be
    welcome.

# To whoever was invited and may answer later than was said.
# $meeting (Fact)
extension-subject = More time for your reply: { $meeting }

# $meeting (Fact)
extension-opening =
    I refer to my invitation to take part in the meeting entitled “{ $meeting }”, to which no final reply
    from you has been recorded so far.

# $deadline (Fact)
extension-deadline =
    Your reply is now awaited by { $deadline }. You may give it as my invitation says, by reply to this
    message or through the following contact:

# Before the number and date of a note verbale or letter.
letter-note = Note:
letter-dates = Dates:
letter-place = Place:

# In a letter about a change: before a title, before the times of a day, before what was said until now,
# and before a day that is no more.
letter-title = Title:
letter-times = Times:
letter-previously = previously:
letter-no-longer = no longer:

# In the mail with which a letter goes that was signed.
# $meeting (Fact)
covering-opening =
    Please find attached a signed letter concerning the meeting entitled “{ $meeting }”.

# $deadline (Fact)
answer-request =
    I should be grateful if you would let me know by { $deadline } whether you are able to take
    part, on the following page, which is meant for you alone:

# $deadline (Fact)
reminder-request =
    No reply from you has been recorded so far. I should be grateful to receive it by { $deadline },
    on the following page, which is meant for you alone:

# $deadline (Fact)
answer-by-mail =
    I should be grateful if you would let me know by { $deadline } whether you are able to take
    part, by replying to this message or through the following contact:

# Of a letter on paper; behind it stand mailbox and telephone.
# $deadline (Fact)
answer-by-post =
    I should be grateful if you would let me know by { $deadline } whether you are able to take
    part, by letter, by telephone or by electronic mail, through the following contact:

# $deadline (Fact)
reminder-by-post =
    No reply from you has been recorded so far. I should be grateful to receive it by { $deadline },
    by letter, by telephone or by electronic mail, through the following contact:

# Behind the page where an answer is given.
# $contact (Fact)
answer-elsewhere =
    You may also answer by replying to this message, or through the following contact: { $contact }

# At the foot of a letter.
# $papers (List) titles
letter-enclosures = Enclosures: { $papers }

# At the foot of a letter, below its enclosures.
# $people (List) who have copies
letter-copies = cc: { $people }

# On the sheet of a copy, above whom the letter is to.
letter-copy = Copy

# The note verbale with which a letter is sent to those who pass it on; its subject.
# $name (Text) whom the letter is to
# $meeting (Text)
transmission-subject = For transmission to { $name }: { $meeting }

# $convener (Text) as a sentence begins with it
# $to-reader (Text) to a Permanent Mission, a Ministry of Foreign Affairs
# $name (Text) whom the letter is to
# $meeting (Text)
transmission-request =
    { $convener } presents its compliments { $to-reader } and has the honour to enclose a
    letter addressed to { $name } concerning the meeting entitled “{ $meeting }”, which it kindly
    requests may be transmitted to its addressee.

# $convener (Text) as a sentence begins with it
# $to-reader (Text)
transmission-farewell =
    { $convener } avails itself of this opportunity to renew { $to-reader } the assurances of
    its highest consideration.

# With the copy of a letter; its subject.
# $name (Text) whom the letter is to
# $meeting (Text)
copy-subject = Copy of a letter to { $name }: { $meeting }

# $name (Text)
# $meeting (Text)
copy-opening =
    Please find enclosed, for your information, a copy of a letter to { $name } concerning the meeting
    entitled “{ $meeting }”. No answer is asked of you.

# Below whoever signs for somebody else.
# $name (Text)
# $title (Text)
letter-signed-for = for { $name }, { $title }
# Before the reference of a letter on paper.
letter-reference = Reference:

# $deadline (Fact)
reminder-by-mail =
    No reply from you has been recorded so far. I should be grateful to receive it by { $deadline },
    by reply to this message or through the following contact:

# Below the first letter of a meeting to somebody: why they are written to, and whence the address is.
notice-application =
    You receive this letter because you applied to take part in this meeting; your address is the one
    that came with your application.
notice-nomination =
    You receive this letter because you were nominated for this meeting; your address is the one that
    came with the nomination.
notice-directory =
    You receive this letter because you are in the directory of the secretariat, from which your
    address was taken.

# $contact (Fact) mailbox and telephone of the convener
notice-rights =
    If you do not wish to be written to again, or wish to know what is kept about you, to have it
    corrected or to have it erased, please say so through the following contact: { $contact }

# In place of the name of somebody whose data was erased.
name-erased = [name erased]

## Refusals of ConveneService

report-without-words = It is not said what the partners tell
    .next = Say it in a sentence
    .command = convene partnership tell CODE kept TEXT --on DAY

report-of-another-day = A target that changed has a new day, and one that was kept has none
    .next = Say the day with changed, and with it alone
    .command = convene partnership tell CODE changed TEXT --on DAY --by DAY

# $day (Text)
# $today (Text)
reported-later = { $day } is yet to come, it is { $today }: what is reported was said by then
    .next = Say on which day it was told
    .command = convene partnership tell CODE kept TEXT --on DAY

# $code (Text) of the commitment
no-such-commitment = There is no commitment { $code }
    .next = See which there are
    .command = convene commitment list

promised-nothing = It is not said what was promised
    .next = Say it
    .command = convene commitment add --who NAME --what TEXT --by DAY

# $code (Text) of the commitment
commitment-is-settled = { $code } is done or has ended
    .next = See what became of it; undo takes that back
    .command = convene commitment list

commitment-ended-without-reason = What was promised ends for a reason
    .next = Say why
    .command = convene commitment end CODE --reason TEXT

# $code (Text) of the commitment
# $partnership (Text) its code
partnership-of-commitment = { $partnership } came of { $code } already
    .next = See it
    .command = convene partnership show { $partnership }

# $code (Text) of the participant
not-on-the-list = { $code } is not on the list of participants
    .next = Register the note verbale that names them, or invite them by name (guest add); see who is on the list
    .command = convene participant list

arrivals-not-on-list = Not everybody on the paper is on the list of participants; nothing was recorded
    .next = Register their notes verbales, invite them by name, or take them off the paper
    .command = convene participant list

# $starts (Text) a day
absent-too-early = The meeting begins on { $starts }: until then nobody is missing
    .next = Record who withdraws before it
    .command = convene invitation record CODE declined

# $code (Text) of the participant
# $name (Text)
came-already = { $name } ({ $code }) came, as it was recorded
    .next = Take that act back by its number, where it was a slip
    .command = convene history { $code }; convene undo N

# $code (Text) of the participant
# $day (Text)
# $first (Text) a day
# $last (Text) a day
arrives-on-other-day = { $code } came on { $day }, and the meeting is from { $first } to { $last }
    .next = Say the day and time
    .command = convene attendance arrive CODE --at MOMENT

# $code (Text) of the partnership
no-such-partnership = There is no partnership { $code }
    .next = See which there are
    .command = convene partnership list

partnership-without-title = A partnership has a title
    .next = Say it
    .command = convene partnership announce --title TEXT --partner NAME:ROLE --partner NAME:ROLE

partnership-of-two = A partnership is of two partners at least
    .next = Name each, and what it does
    .command = convene partnership announce --title TEXT --partner NAME:ROLE --partner NAME:ROLE

partners-unknown = Not every partner is found in the directory once
    .next = Name each by key or name, or add it to the directory
    .command = convene organisation add NAME

# $code (Text) of the partnership
partners-not-meant = Not every partner of { $code } is told by what was given
    .next = Name each by its number
    .command = convene partnership show { $code }

# $code (Text) of the meeting
outcomes-not-listed = { $code } does not list every agreed outcome that was named
    .next = Name them as the meeting file does (agreedOutcomes)
    .command = convene meeting export

confirmed-by-nobody = Somebody confirms for each partner, by name
    .next = Say who
    .command = convene partnership confirm CODE PARTNER --by NAME --on DAY

# $day (Text)
# $today (Text)
confirmed-later = { $day } is yet to come, it is { $today }: what is confirmed was so by then
    .next = Say on which day it was confirmed
    .command = convene partnership confirm CODE PARTNER --by NAME --on DAY

# $code (Text) of the partnership
# $name (Text) the partner
partner-confirmed-already = { $name } confirmed its role in { $code } before
    .next = See who confirmed, when and how
    .command = convene partnership show { $code }

# $given (Number) the principle that was named
# $other (Number) to which it belongs
particular-of-other = What is said beside words belongs to principle { $other }, and not to { $given }
    .next = Answer that one
    .command = convene partnership answer CODE { $other } TEXT

# $number (Number) of the principle
principle-without-words = Nothing is said to principle { $number }
    .next = Say it in words
    .command = convene partnership principles

# $code (Text) of the partnership
partnership-lacks = { $code } is not recognised as long as something is missing
    .next = See to what is listed; what each principle asks is shown here
    .command = convene partnership show { $code }

ended-without-reason = A partnership ends for a reason
    .next = Say why
    .command = convene partnership end CODE --reason TEXT

# $code (Text) of the partnership
partnership-has-ended = { $code } has ended
    .next = See why
    .command = convene partnership show { $code }

# $code (Text) of the partnership
partnership-is-recognised = { $code } is recognised: what it was recognised for stays
    .next = See what that is; undo takes the recognition back
    .command = convene partnership show { $code }

# $given (Text) as it was typed
# $known (List) the words that may stand there
no-such-choice = { $given } is none of { $known }
    .next = Say one of them
    .code = not-understood

# $given (Text) as it was typed
# $known (List) the words that may stand there
# $near (Text) the one that was probably meant
no-such-choice-but = { $given } is none of { $known }; did you mean { $near }?
    .next = Type it again
    .code = not-understood

no-meeting-yet = There is no meeting yet
    .next = Take one in
    .command = convene meeting import FILE
    .code = which-meeting

# $codes (List) the codes of the meetings there are
which-meeting = There are several meetings: { $codes }
    .next = Say which
    .command = --meeting CODE

# $code (Text) the code that was given
no-such-meeting = There is no meeting { $code }
    .next = See which there are
    .command = convene meeting list

# $code (Text) the code of the meeting
published-already = The call of { $code } was published before
    .next = Go on with the applications
    .command = convene application import FILE

# $number (Number) the number that was given
no-such-act = The trail has no act { $number }
    .next = See which there are
    .command = convene audit list

# $number (Number) of the act
# $act (Text) its name
# $command (Text) the command that corrects what it did
corrected-otherwise = Act { $number }, { $act }, has a command of its own that corrects it
    .next = Correct it by { $command }

# $number (Number) of the act
# $act (Text) its name
never-undone = Act { $number }, { $act }, is not taken back: it was sent, signed, drawn, published, erased or put together
    .next = See what came of it
    .command = convene history

# $number (Number) of the act
past-was-erased = What act { $number } changed is not kept, or was erased, so that nobody can put it back
    .next = Correct it by the command that did it
    .command = convene history

# $number (Number) of the act
# $by (Number) of the one that took it back
undone-already = Act { $number } was taken back by act { $by }
    .next = See what came of it
    .command = convene history

# $number (Number) of the act
# $later (Number) of the latest one that builds on it
later-acts-build-on-it = Something later builds on act { $number }: act { $later } last
    .next = Take back what is listed first, the latest before the others
    .command = convene undo N

# $code (Text) the code of a substitute who gave the seat back, such as S-0001
# $holder (Text) the code of who has it since
seat-is-with-another = { $holder } has the seat that { $code } gave back
    .next = Give it to another in the place of { $holder }
    .command = convene participant replace { $holder } --by NAME --reason late
    .code = seat-taken

# $number (Number) of the act
# $later (Number) of one that builds on it
# $act (Text) the name of that one
# $command (Text) the command that changes it again
later-act-stays = Act { $later }, { $act }, builds on act { $number }, and is not taken back
    .next = Correct it by { $command }

# $number (Number) of the act
# $act (Text) its name
# $command (Text) the command that changes it again
changed-since-then = What act { $number }, { $act }, changed is otherwise by now
    .next = Correct it by { $command }

# $number (Number) of the act
takes-part-no-more = Whom act { $number } is about takes part no more
    .next = Record the absence of whoever came in their place
    .command = convene participant list

not-your-review-to-undo = Another reviewer's points are among what this act changed
    .next = Ask the secretariat to take it back

# $head (Text) what was given as the end of a trail
audit-head-unreadable = { $head } is not the end of an audit trail
    .next = Give it as `convene audit head` printed it: NUMBER:HASH

audit-broken = The audit trail was changed
    .next = Compare with the last backup, and tell whoever answers for the data

# $day (Text) as it is typed, such as 2007-08-01
# $today (Text) likewise
# $option (Text) by which the day is said, such as “until”
# $deadline (Text) a day that would do, likewise
day-passed = { $day } has passed: it is { $today }
    .next = Give a day that is still to come
    .command = --{ $option } { $deadline }

# $name (Text) of the person who is to have an account
# $login (Text) the name that they would sign in with
name-has-account = { $name } has an account here already, or is called as somebody who has
    .next = Give their account the role instead; or, if both are meant, say that it is a namesake
    .command = convene account add { $login } --name NAME --role ROLE --namesake

name-not-usable = A name has between 1 and 200 letters, and no line breaks
    .next = Write it as it stands under a decision
    .command = convene account name FIRST LAST
    .code = no-name

# $login (Text) the name that somebody signs in with
account-unknown = { $login } has no account here
    .next = See who has one
    .command = convene account list
    .code = no-account

# Said to the person themselves.
# $login (Text) the name that they signed in with
no-account = { $login } has no account here
    .next = Sign in under your own login, or ask an administrator
    .command = convene account add { $login } --name NAME --role ROLE

# Said to the person themselves.
# $login (Text) the name that they signed in with
nobody-yet = Nobody has an account here yet, nor has { $login }
    .next = Ask whoever owns the database to make the first
    .command = convene account add LOGIN --name NAME --first
    .code = no-account

somebody-already = Somebody has an account here already
    .next = Ask an administrator
    .command = convene account add LOGIN --name NAME --role administrator

login-not-usable =
    A login has between 1 and 63 letters, does not begin with pg_, and is neither public nor none
    .next = Give the login that the operating system knows

# $login (Text) the name that somebody would sign in with
login-of-program = { $login } begins like the logins of the program itself
    .next = Give the login that the operating system knows
    .code = login-not-usable

organisations-known = Some of these organisations are in the directory already
    .next = Leave them out of the file and import the rest

guest-without-reason = Whoever is invited by name is so by somebody's decision and for a reason
    .next = Say both
    .command = --by NAME --reason TEXT

# $name (Text) of somebody whom the meeting names
guest-without-day = An answer is asked of { $name }, and has to come by a day
    .next = Say the last day for it
    .command = --deadline DAY

table-of-resource-persons = Of those beside the room, resource persons alone are seated at tables
    .next = See who comes as what
    .command = convene guest list

# $places (Number) places for guests
guest-places-taken = No place for guests is free of { $places }
    .next = Give the meeting more (places, guest), which tables and rooms must hold
    .command = convene meeting update FILE
    .code = places-taken

# $code (Text) of the guest
no-such-guest = There is no guest { $code }
    .next = See whom there are
    .command = convene guest list

# $code (Text) of the guest
guest-withdrawn-before = { $code } was taken back before
    .next = See whom there are
    .command = convene guest list

# $code (Text) of the guest
guest-without-seat = { $code } is invited by name, and has no open seat to leave or give
    .next = Take that invitation back
    .command = convene guest withdraw { $code }

# $code (Text) of the guest
is-guest-already = This person is invited by name already, as { $code }
    .next = See by whose decision
    .command = convene guest list
    .code = considered-already

# $code (Text) of the nomination
guest-is-nominated = This person was named by a State or an organisation, as { $code }
    .next = See by whose note
    .command = convene nomination list
    .code = considered-already

# $code (Text) of the application
applicant-waits = { $code } is considered for an open seat, or has one
    .next = Wait for the decision, or take the application out first
    .command = convene application withdraw { $code }
    .code = considered-already

gate-without-how = A gate that is answered later is recorded with how it was answered
    .next = Say it in a few words, such as by telephone and the day
    .command = --how TEXT

# $code (Text) the code of the application
withdrawn-stays = { $code } is withdrawn, and stays as it was
    .next = Take it back first
    .command = convene application reopen { $code } --reason TEXT

# $code (Text) the code of the application
# $meeting (Text) the code of the meeting
signed-answers-stay =
    The selection of { $meeting } is signed, and what { $code } says was signed with it
    .next = Where an error in it is admitted, answers change again and another selection is signed
    .command = convene selection supersede --reason TEXT
    .code = selection-signed

# $code (Text) the code of the application
answers-cited = Reviewers rest points on an answer of { $code } that would be taken away
    .next = Leave it, or write anew what it says of the same asset and topic

# $code (Text) of the first application that has a seat, or waits for one
leaves-by-seat = Whoever was selected or waits leaves by the invitation
    .next = The seat is held then, or the place on the list given up
    .command = convene invitation withdraw { $code }

nothing-to-withdraw = There is nothing to withdraw from
    .next = See where it stands
    .command = convene application list

# $code (Text) the code of the application
# $status (Text) as lists have it, such as under_review
not-to-reopen = { $code } is { $status }: it is neither withdrawn nor late
    .next = Look at it
    .command = convene application show { $code }

# $code (Text) the code of the application
application-not-held = { $code } is not held as a nominated person’s
    .next = See which are
    .command = convene application identify

# $code (Text) the code of the application
# $nomination (Text) the code of a nomination
not-held-for = { $code } is not held for { $nomination }
    .next = Say one of these, or that the applicant is none of them
    .command = convene application identify

applications-held = Somebody who applied may be a nominated person: not read, and nothing signed, until that is decided
    .next = Say of each whether they are one person
    .command = convene application identify

# $reviewer (Text) the code of the reviewer
nothing-to-read-instead = { $reviewer } has none of these reviews
    .next = See who reads what
    .command = convene review list

reviews-changed-meanwhile = Applications, reviewers or reviews changed while the work was shared out
    .next = Assign again
    .command = convene review assign

# $code (Text) the code of the application
late-stays = { $code } came after the signature, and nobody new is considered
    .next = Take it in once an error in what is signed was admitted
    .command = convene selection supersede --reason TEXT
    .code = selection-signed

# $code (Text) the code of the application
seat-decided-upon = A signature decided upon { $code }: only the seat that was left is given back
    .next = Record the answer again; of whoever waited take the withdrawal back, while nobody followed
    .command = convene invitation record { $code } accepted; convene history; convene undo N
    .code = selection-signed

# $code (Text) the code of the application
applicant-forgotten = Whoever applied as { $code } was forgotten
    .next = Whoever comes again applies anew
    .command = convene application add

applied-already = Some of these people are considered for the meeting already
    .next = Leave them out and import the rest; nominated people do not apply

nominated-already = Some of these people are considered for the meeting already
    .next = Leave them out and take the rest in; see under which code they stand
    .command = convene nomination list
    .code = applied-already

nominators-unknown = It is not clear who nominates some of these people
    .next = Name a State by its code, or an organisation as the directory does
    .command = convene organisation list
    .code = no-such-nominator

# $codes (List) the codes that were given
no-such-nomination = There is no nomination { $codes }
    .next = See which there are
    .command = convene nomination list

nominations-not-ready = Some of these nominations cannot be acknowledged
    .next = Leave out those that are done, and register the note of those that came without one
    .command = convene nomination acknowledge CODE --note NUMBER --dated DAY

# Nobody is refused: the officer who deals with it finds a place.
# $places (Number) for nominated people
# $taken (Number) of them
nominated-places-taken = Of { $places } places for nominated people { $taken } are taken
    .next = They stay received until a place is given back, or the meeting has more
    .command = convene nomination list
    .code = meeting-full

# $code (Text) the code of the nomination that is to be replaced
# $note (Text) number and date of the note
note-of-the-first = { $note } is the note by which { $code } was nominated
    .next = Give number and date of the note that names somebody else

withdrawn-before = Some of these nominations were withdrawn or replaced before
    .next = See how they stand
    .command = convene nomination list

# $codes (List) the codes of nominations, one at least
# $first (Text) the first of them
answered-by-note = { $codes } is for whoever nominated to answer
    .next = Record the note that withdraws; one that names somebody else replaces
    .command = convene nomination withdraw { $first } --note NUMBER --dated DAY

code-taken = Some of these codes are taken
    .next = Leave them empty, or give others
    .command = convene application list

# A practice application is an invented one that reviewers try the rubric on.
# $code (Text) the code that was given
no-such-practice = There is no practice application { $code }
    .next = See which there are
    .command = convene review practise

# $known (List) the codes of the criteria there are
no-such-criterion = Some criteria are not the rubric's
    .next = Use: { $known }

# $reviewer (Text) the code of the reviewer
# $application (Text) the code of the application
no-such-conflict = { $reviewer } is in no conflict of interest over { $application }
    .next = See which there are
    .command = convene review conflicts

# $application (Text) the code of the application
conflict-stands = This conflict of interest is a fact and cannot be set aside
    .next = Somebody else must review { $application }

# $code (Text) the code that was given
no-such-application = There is no application { $code } here
    .next = See which there are
    .command = convene review status

# $name (Text) who acts
# $code (Text) the code of the meeting
not-a-reviewer = { $name } is not a reviewer of { $code }
    .next = Ask the secretariat to enlist you with your login

# $code (Text) the code of the meeting
which-reviewer = Several people review { $code }
    .next = Say who, by code, name or address
    .command = convene review status

# $name (Text) a code, name or address as it was given
no-such-reviewer = { $name } is no reviewer here
    .next = See who reviews
    .command = convene review status

# $name (Text) a code, name or address as it was given
# $first (Text) the code of one of those whom it fits
# $others (List) the codes of the others, one at least
several-reviewers-so = { $name } may be { $first } or { $others }
    .next = See who reviews
    .command = convene review status
    .code = no-such-reviewer

# $format (Text) the format that was asked for, such as svg
no-such-sheet-format = A reviewer's sheet does not exist as { $format }
    .next = Choose one of: pdf, html, txt
    .code = no-such-format

# $paper (Text) the name of the paper, as it is typed
# $format (Text) the format that was asked for
# $formats (List) those it exists in
no-such-format = { $paper } does not exist as { $format }
    .next = Choose one of: { $formats }

no-decision-to-print = No selection was proposed yet, so there is no decision to print
    .next = Propose one
    .command = convene selection run
    .code = nothing-proposed

# $reviewer (Text) the code of the reviewer
nothing-to-review = { $reviewer } was given nothing to review yet
    .next = Assign the reviews
    .command = convene review assign

# $version (Number) of the rubric
# $name (Text) of the rubric
rubric-changed = Version { $version } of the rubric { $name } reads otherwise here
    .next = A version never changes: raise `rubric.version` in the file

# What the database's own programs say, and advise, in their words.
# $reason (Text)
# $advice (Text)
cluster-unavailable = { $reason }
    .next = { $advice }
    .code = database-unavailable

disk-full = There is no room left on the disk that holds the database
    .next = Make room there and run the command again; nothing of this one was written

# $reason (Text) in the words of the database
database-overloaded = The database has no room for more: { $reason }
    .next = Wait until others are done, and run the command again

database-busy = Others are writing to the database just now
    .next = Run the command again when they are done; nothing was changed

# $reason (Text) which connections are taken, and for how long
connections-taken = The database is busy: { $reason }
    .next = Try again
    .code = database-busy

database-outcome-unknown =
    The database went away while it was writing: all of it is there, or nothing
    .next = Look whether it was written before you repeat it

# $reason (Text) in the words of the database
database-unavailable = The database does not answer: { $reason }
    .next = Check CONVENE_DATABASE and whether the server runs
    .command = convene database status

# $reason (Text) in the words of the database
# $advice (Text) what to change about its address
database-misaddressed = The database does not answer: { $reason }
    .next = { $advice }
    .code = database-unavailable

# $reason (Text) in the words of the database
database-login = The database's login may not do this: { $reason }
    .next = GRANT convene_app TO the login; for backups and the doctor, GRANT convene_keeper TO it

# $path (Text) of the file
key-open-to-others = Others than its owner may read the keys of the house in { $path }
    .next =
        Run chmod 600 on it; if others may have read it, make another key: convene database key
        --rotate

# $path (Text) of the file
key-file-unusable = The keys of the house in { $path } are not as they were written
    .next =
        Put back a copy of the file; without one, backups that it sealed are taken in on trust alone

# $path (Text) of the file
# $reason (Text) in the words of the operating system
key-unreadable = The keys of the house in { $path } cannot be read: { $reason }
    .next = Check CONVENE_KEY, and whether you may read the file

# $path (Text) of the file
no-room-for-key = There is no room left on the disk that { $path } should go to
    .next = Make room there, or name another place for the keys of the house in CONVENE_KEY
    .code = key-not-written

# $path (Text) of the file
# $reason (Text) in the words of the operating system
key-not-written = The key of the house could not be written to { $path }: { $reason }
    .next = Name another place for it in CONVENE_KEY

# $folder (Text) the data directory
database-not-of-demo = The database in { $folder } was not made to be lost, so it is not emptied
    .next = Name another data directory

# $reason (Text) which file could not be written or read, and why
letters-not-delivered = Letters could not be handed over: { $reason }
    .next = Make room or another directory (CONVENE_MAIL=maildir:DIR), then send them
    .command = convene invitation send

# $name (Text) names a key of the house
# $path (Text) of the file of the keys
link-key-missing = The link of this letter is made from the key { $name } of the house, which is not in { $path }
    .next =
        Put the file of the keys back where it was made, or name it by CONVENE_KEY; where the key is lost,
        pause, and withdraw the letters by undoing the act that wrote them
    .command = convene database key; convene invitation send

letter-came-back = The letter came back: nobody is reached at this address
    .next = Put the address right and write to them again, or give up the seat
    .command =
        convene person edit TEXT --email ADDRESS; convene invitation resend; convene invitation bounces
        CODE

# $number (Text) as it was given
no-such-correspondence = Nothing is registered under { $number }
    .next = See the register
    .command = convene correspondence list

# $number (Text) under which something is registered
no-scan-kept = No scan is kept with { $number }
    .next = Keep one
    .command = convene correspondence attach NUMBER FILE

# $number (Text) under which something is registered
scan-kept-already = A scan is kept with { $number } already
    .next = Take it away first, by the number of the act that kept it
    .command = convene history

# $number (Text) such as 2007/12
entry-is-struck = { $number } was struck out, and keeps no scan
    .next = Enter it anew with its scan
    .command = convene correspondence add in --way post --on DAY --with NAME --subject TEXT --scan FILE

# $day (Text) that was given, $today (Text)
registered-later = { $day } is yet to come, it is { $today }: what is registered came or went
    .next = Give the day on which it did
    .command = convene correspondence add in --way post --on DAY --with TEXT --subject TEXT

registered-of-nobody = Nobody is named from whom it came, or to whom it went
    .next = Name them
    .command = convene correspondence add in --way post --on DAY --with TEXT --subject TEXT

# $number (Number) as it was given
no-such-mail = Nothing that came back has the number { $number }
    .next = See what came back
    .command = convene mail list

# $reply (Text) what the mail server said, in its words
letter-refused = The mail server will not take this letter: { $reply }
    .next = Put the address right, then write to them again
    .command = convene person edit TEXT --email ADDRESS; convene invitation resend

# $mailbox (Text) its address, without a password
# $reason (Text) in English, as it came
mailbox-unreachable = { $mailbox } cannot be read: { $reason }
    .next = Nothing is lost; fetch again once it can be read
    .command = convene mail receive MAILBOX

# $server (Text) its address, without a password
# $reason (Text) in English, as it came
mail-server-unreachable = { $server } cannot be used: { $reason }
    .next = Nothing is lost; send again once it can be used
    .command = convene invitation send

# $server (Text) its address, without a password
# $count (Number) of letters
# $reason (Text) what it said last, in its words
mail-server-refuses =
    { $server } refused { $count } letters one after the other, so the sending was stopped: { $reason }
    .next = Ask whoever runs it why; then write again to those whom it refused, and send the others
    .command = convene invitation resend; convene invitation send

# $address (Text) whom the proof was for
# $reply (Text) what the mail server said, in its words
proof-not-taken = The proof to { $address } did not go: { $reply }
    .next = Put the address or the setting right, then try again
    .command = convene invitation proof ADDRESS

nothing-to-approve = No letter waits for a second person
    .next = Look which letters wait
    .command = convene invitation status

# $step (Text) as whoever acts says
# $asked (List) steps that letters wait for
nothing-to-clear = No letter waits for { $step }; asked now: { $asked }
    .next = Look who said yes and who is asked
    .command = convene invitation preview --all

# $step (Text)
# $name (Text) who acts
# $accounts (List) logins
step-held-by-others = { $name } does not hold the step { $step }; it is held by { $accounts }
    .next = Ask one of them, or name the account in the meeting file under writing, clearance
    .command = convene meeting update FILE

# $name (Text) who acts
approved-by-another = These letters were queued by { $name }, and somebody else approves them
    .next = Ask an organiser or whoever signs, who has an account of their own
    .command = convene invitation approve

nothing-held = No letter waits for a look at others before it
    .next = Send what waits
    .command = convene invitation send

# $count (Number) of letters, 0 where others have to be approved
first-not-gone =
    { $count ->
        [one] 1 of the letters that go first has not gone
       *[other] { $count } of the letters that go first have not gone
    }
    .next = Send these, and look at them; where they are wrong, write all anew
    .command = convene invitation send; convene invitation resend --held

nothing-to-sign = No letter of theirs waits to be signed
    .next = Look who has which letter
    .command = convene invitation status

# $name (Text) of its reader
letter-has-passed = What the letter to { $name } was about has passed
    .next = Leave it, or write it anew
    .command = convene invitation resend --held

# $code (Text) of the meeting
letter-not-marked = No mark can be drawn for letters of { $code }: its code is too long
    .next = Look at what the meeting is called
    .command = convene meeting show --meeting { $code }

scans-unknown = It is not known of which letter each scan is
    .next = Name the file by the mark on the letter, or say the mark
    .command = convene invitation scan FILE --mark MARK

nothing-to-post = No letter of theirs is to be posted
    .next = Look who has which letter
    .command = convene invitation status

# $day (Text) as it is typed
# $today (Text) as it is typed
posted-later = { $day } is yet to come: today is { $today }
    .next = Say it once they are posted
    .command = convene invitation posted --all --on DAY

# $size (Number) in megabytes
# $most (Number) in megabytes
enclosures-too-large = The papers that go with the letter have { $size } MB, and { $most } MB go at most
    .next = Leave one out of writing, enclosures in the meeting file
    .command = convene meeting update FILE

nothing-to-preview = No letter would leave
    .next = Sign the selection, or look which letters there are
    .command = convene invitation status

# $people (List) of codes
no-letter-to = No letter would leave to { $people }
    .next = Look who has which letter
    .command = convene invitation status

# $words (List) columns with what they say, such as sector=academia
# $uninvited (Number) of people
nobody-in-wave =
    { $uninvited ->
        [0] Everybody who is selected was invited
        [one] Nobody is written to: of 1 person who waits for an invitation none is { $words }
       *[other] Nobody is written to: of { $uninvited } people who wait for an invitation none is { $words }
    }
    .next = See who was invited, by sector and country
    .command = convene invitation status --bars sector

not-to-invite = Not all of these wait for an invitation
    .next = See who was invited
    .command = convene invitation status

# $country (Text) of two letters
no-such-holiday = No such holiday of { $country } is listed
    .next = See which there are
    .command = convene holiday list --where country={ $country }

nobody-named = Nobody is named
    .next = Name a code or a part of a name, or say that all are meant
    .command = convene invitation preview --all

nothing-to-resend = No letter to them was refused
    .next = Look who has which letter
    .command = convene invitation status

# $text (Text) a code, an address, an id or a part of a name, as it was given
nobody-so = Nobody in the directory is meant by { $text }
    .next = See who is in it
    .command = convene person list
    .code = no-such-person

# $text (Text) likewise
nobody-so-but = Nobody in the directory is meant by { $text }. Did you mean one of these?
    .next = Give the name as it is written here, the whole address, or the id in brackets
    .code = no-such-person

# $text (Text) likewise
several-people-so = { $text } may mean several people
    .next = Give the whole address, or the id in brackets
    .code = which-person

# $text (Text) a part of a name, as it was given
no-applicant-so = Nobody who applied here is meant by { $text }
    .next = Look for them in the directory
    .command = convene find NAME
    .code = no-such-application

# $text (Text) likewise
no-applicant-so-but = Nobody who applied here is meant by { $text }. Did you mean one of these?
    .next = Give the name as it is written here, or the code before it
    .code = no-such-application

# $text (Text) likewise
several-applicants-so = { $text } may mean several applicants; nothing was done
    .next = Give the code before the name
    .code = which-application

# $name (Text) the name of somebody who is not in the directory yet
country-of-person-unknown = The directory keeps a country of everybody, and none is known of { $name }
    .next = Say the country, or an organisation that has one
    .command = convene person add NAME --country LB

# $name (Text) of the organisation
organisation-known = { $name } is in the directory already
    .next = See what is kept about it, or say in which other country this one is
    .command = convene organisation show NAME

organisation-unusable = An organisation cannot have these names
    .next = Give names that stand on one line, of at most 200 signs

# $text (Text) a key or a part of a name, as it was given
no-organisation-so = No organisation in the directory is meant by { $text }
    .next = Add it, or give the name of one that is listed
    .command = convene organisation add NAME

# $text (Text) likewise
several-organisations-so = { $text } may mean several organisations; nothing was done
    .next = Give the whole name, or the key before it
    .code = which-organisation

# $name (Text) the person's name
still-takes-part = { $name } still takes part in a meeting that is not over
    .next = End what is listed, or wait until the meeting is over
    .command = convene invitation withdraw CODE

# $name (Text) the person's name
nominee-still-takes-part = { $name } is nominated for a meeting that is not over
    .next = Record that whoever nominated them withdraws, or wait until the meeting is over
    .command = convene nomination withdraw CODE --note NUMBER --dated DAY
    .code = still-takes-part

# $name (Text) the person's name
guest-still-takes-part = { $name } is invited by name to a meeting that is not over
    .next = Take that invitation back, or wait until the meeting is over
    .command = convene guest withdraw CODE
    .code = still-takes-part

words-not-kept = These words are not kept as they stand
    .next = Write them on one line, of at most 400 signs, each of which is seen

conflict-without-ground = What is said of a conflict of interest is kept, and nothing was said
    .next = Say it in a few words
    .command = --because TEXT
    .code = no-reason

no-reason-given = The trail keeps why this was done, and no reason was given
    .next = Say it in a few words, without a name or an address
    .command = --reason TEXT
    .code = no-reason

reason-names-them = The reason says who it is about
    .next = Say why without a name or an address
    .command = --reason TEXT

# $name (Text) the person's name
does-not-object = { $name } did not ask not to be written to
    .next = See what is known of them
    .command = convene person show TEXT

was-forgotten = This person was forgotten
    .next = Take them in anew, if they wish it
    .command = convene person import FILE

correction-unusable = The correction cannot be made
    .next = Give a name that stands on one line, and an address that letters can be sent to

# $name (Text) of who was named twice
named-twice = { $name } cannot be put together with themselves
    .next = Name the one that is kept, then the other
    .command = convene person merge KEEP OTHER

# $keep (Text) of who would be kept
# $other (Text) of who would go
twins-bar-each-other = { $other } cannot be put together with { $keep }
    .next = See to what is listed; where both applied to one meeting they stay two rows of it
    .command = convene person twins --two KEEP OTHER

# $keep (Text) of the organisation that would be kept
# $other (Text) of the one that would go
organisations-are-two = { $other } cannot be put together with { $keep }
    .next = Put the country right where it is wrong
    .command = convene organisation edit NAME --country LB

# $one (Text) name of one of the two
# $other (Text) of the other
said-to-be-two = { $one } and { $other } are two, as was said before
    .next = Nothing is left to say

# $days (Text) the number that was given
not-a-period = { $days } is no number of days between 1 and 36500
    .next = Say how many days after the last day of a meeting
    .command = convene retention set letters --after 365

no-period-set = No kind of personal data has a period, so nothing ends
    .next = Say how long a kind is kept
    .command = convene retention set letters --after 365

# $name (Text) the reader's name
# $day (Text) when they said so, such as 2007-08-01
reader-objects = { $name } asked on { $day } not to be written to again
    .next = Reach them in another way; where they take it back: convene person object TEXT --withdraw

reader-without-address = Neither a mail address nor an address for the post is known
    .next = Tell them in another way, or give the address
    .command = convene person edit TEXT --email ADDRESS
    .code = unusable-address

reader-forgotten = Whom this letter is for was forgotten
    .next = Leave them out

# $reader (Text) as the meeting file names them
route-unknown = The directory knows nobody as { $reader }, to whom the meeting file has letters go
    .next = Add them, or put the meeting file right
    .command = convene person add NAME --email ADDRESS --country LB

# $reader (Text) as the meeting file names them
route-of-several = Several people of the directory are called { $reader }
    .next = Name the mailbox in the meeting file
    .command = convene find TEXT

# $name (Text)
route-without-address = { $name } has neither a mail address nor one for the post, and letters are to go to them
    .next = Give the address
    .command = convene person edit TEXT --email ADDRESS

## Problems of ConveneService

# $text (Text) as it stands there
arrival-unknown = { $text } means nobody, or more than one

# $code (Text) of the participant
arrival-not-on-list = { $code } is not on the list of participants

# $name (Text)
# $time (Text) day and time
came-earlier = { $name } came at { $time } already, which stays

# $name (Text)
# $time (Text) day and time
came-earlier-than-said = { $name } was recorded at { $time }; the earlier time holds

# $name (Text)
came-after-all = { $name } was recorded as a no-show, and came

# $number (Number) how many partners it could mean
partner-not-meant =
    { $number ->
        [0] means no partner
        [one] means { $number } partner
       *[other] means { $number } partners
    }

# $name (Text) the partner
partner-named-twice = { $name } is named twice

# $text (Text) as it was given
partner-unknown = { $text } means nobody, or more than one

outcome-not-listed = is not listed

scan-of-no-letter = bears no mark on its pages that can be read, and none stands in its name that a letter waiting to be signed has

# $marks (List) references of letters
scan-of-several-letters = is of several letters: { $marks }; each is scanned into a file of its own

# $meeting (Text) its code
scan-of-other-meeting = is of a letter of { $meeting }

# $seen (Text) the mark on its pages
# $said (Text) the mark that was said, or stands in its name
scan-says-otherwise = bears the mark { $seen } on its pages, not { $said }

# $name (Text) of the letter's reader
scan-taken-already = is of the letter to { $name }, which was scanned already

# $mark (Text)
scan-of-old-letter = bears the mark { $mark }, which no letter has that waits to be signed: it was written anew, or withdrawn

scan-not-read = has pages that could not be drawn to look for the mark, and none stands in its name

scan-without-reader = was not looked at, as the program pdftoppm (package poppler-utils) is missing, and no mark stands in its name

# $dots (Number) millions
scan-picture-unusable = is a damaged picture, or has more than { $dots } million dots

# $name (Text) of the letter's reader
scan-of-same-letter = is of the letter to { $name }, as another file is

is-called-so = is called so
key-not-as-written = is no key as it was written
audit-entry-changed = is not what it was, or not where it was
audit-body-changed = has other words than it was written with
audit-line-changed = names other changes than it was written with
audit-head-changed = is not the end that the trail says it has
audit-witness-differs = is not the one that was noted
audit-entry-blank = has nothing where something was written
audit-entry-timeless = has an instant that no clock shows
audit-entry-missing = is missing
audit-body-missing = has lost what was said of the act, which is never erased
audit-letter-changed = is about a letter that is not the one it was written with
audit-entry-beyond = stands behind the end that the trail says it has
audit-rows-astray = has rows that have no place in it
audit-erased-untold = has lines that were erased, and no act tells of it
account-login-untold = has another login than the trail says
account-name-untold = has another name than the trail says
account-roles-untold = has other roles than the trail says
account-gone = is gone, and the trail does not say so
organisation-there = is in the directory already

# $name (Text) of the organisation
# $placed (Flag) whether the directory has such an organisation in a country
# $countries (List) the codes of those countries
# $unplaced (Flag) whether the directory has such an organisation without a country
# $known (Flag) whether the table names a country
# $country (Text) its code
organisation-elsewhere =
    { $name } is in the directory in { $placed ->
        [yes] { $countries }{ $unplaced ->
            [yes] , no country
           *[no] { "" }
        }
       *[no] no country
    }; that of { $known ->
        [yes] { $country }
       *[no] no country
    } is taken as another

# $name (Text) of the person
# $blank (Flag) whether the directory says nothing there
# $old (Text) what the directory says
# $new (Text) what the table says
# $kept (Flag) whether the directory stays as it is
person-said-otherwise =
    { $name } is in the directory: { $blank ->
        [yes] nothing
       *[no] { $old }
    } → { $new }{ $kept ->
        [yes] ; kept as it is, --update takes it in
       *[no] { "" }
    }

# $name (Text) of the person
# $nearly (Flag) whether the names are alike and not the same
# $other (Text) name and address of a person of the directory
person-like-other =
    { $name } is { $nearly ->
        [yes] nearly the name
       *[no] the name
    } of { $other }, who is in the directory

# $count (Number) of people
directory-kept = { $count } of them were in it already and stay as they are

# $count (Number) of people
# $others (Number) of those about whom the table says something new
directory-updated =
    { $count } of them were in it already; what is new about { $others } of them was taken in

# $text (Text) the wish as it was written
# $first (Text) name and address of one of those whom it fits
# $others (List) those of the others, one at least
wish-fits-several =
    { $text } fits { $first } and { $others }; left out until the address says which

# $name (Text) as it was given
partner-not-in-directory = { $name } is no organisation of the directory; kept as it is said

# $text (Text) the wish as it was written
wish-fits-nobody = { $text } is nobody in this table or meeting; left out

# $text (Text) the wish as it was written
# $count (Number) of organisations, two at least
wish-fits-organisations = { $text } is the name of { $count } organisations; left out

# $code (Text) the code of the application that there is
has-applied = has applied already, as { $code }

has-nominated-seat = has a nominated seat

# $name (Text) of who applied
kept-as-late =
    { $name } came after the signature: kept as late, and neither scored nor ranked

# $answer (Number) of the answer
points-rest-on = points rest on answer { $answer }
comes-for-another = comes in the place of another
is-guest = is invited by name

# $code (Text) of the nomination
is-nominated-already = is nominated already, as { $code }

# $given (Text) as it was written
nominator-not-known =
    { $given } is neither a State, by its code or by its name in the meeting's list, nor an
    organisation of the directory

# $given (Text) as it was written
# $count (Number) two at least
nominator-fits-several = { $given } is the name of { $count } organisations of the directory

# Nominated places are never refused: an officer finds a way.
# $name (Text) of the person
# $officer (Text) the name of the officer
# $late (Flag) whether tables were planned already, or the meeting had begun; else all places are promised
nomination-handed-over =
    { $name } was nominated { $late ->
        [yes] after the tables were planned
       *[no] beyond the places for nominated people
    }; { $officer } deals with it

# $name (Text) of the person
note-not-registered = the note that names { $name } is not registered

# $name (Text) of the person
is-acknowledged-already = { $name } was acknowledged before

# $name (Text) of the person
is-withdrawn = the nomination of { $name } was withdrawn or replaced

# $name (Text) of the person
waits-for-place = { $name } waits for a place

# $code (Text) of an application
# $name (Text) who has it
code-of-another = { $code } is that of { $name }

not-a-criterion = is not a criterion
# What a conflict of interest rests on.
# $note (Text)
conflict-rests-on = { $note }

# $count (Number) of people
reviewers-kept = { $count } of them review already and stay as they are

# $who (Text) name, organisation and country, as far as they are known
# $id (Text) by which they are told from others
may-be-meant = { $who } ({ $id })

# $room (Text) its key
# $other (Session)
held-at-once = is in { $room } while { $other } is

# $address (Text) the mailbox of whoever is named at which this stands
form-waits = { $address }

# $name (Text) of who applied
left-by-page = { $name } withdrew it on its page, which says from now on that it is considered again: make sure that it was asked for

# $who (Text) name, organisation and country of whoever bears the code at which this stands
applicant-may-be-meant = { $who }

holds-seat = holds an open seat
stands-on-waiting-list = stands on the waiting list
is-invited = is invited to a nominated seat
left-seat-held = left a seat that is held until somebody follows, or it is left free
is-being-written-to = is being written to this moment
no-name-of-person = is no name of 1 to 200 letters on one line

# $seated (Flag) whether the seating plan has the name, too
papers-of-person-change =
    the list of participants and the nameplate change{ $seated ->
        [yes] , and so does the seating plan
       *[no] { "" }
    }: print them again

signed-papers-stay = what is signed keeps what it said then

# $one (Text) the code of an application, a nomination or a reviewer
# $other (Text) likewise
both-take-part = both are considered there, as { $one } and as { $other }

# $one (Text) the code of a reviewer
# $other (Text) likewise
both-review = both review there, as { $one } and as { $other }

# $code (Text) of the application
one-reviews-other = one of them reviews { $code }, which is the other’s

# $code (Text) of the reviewer
reviews-are-signed = what was read of { $code } stands behind a signature; the other way round it can be done

letter-on-its-way = a letter is handed over this moment; try again in a few minutes

# $act (Text) the name of a later act
builds-on-it = { $act } changed the same

seats-stay-empty = the seats that were given back at tables stay empty until `convene seating repair`

# $name (Text) of the organisation
# $one (Text) code of a country
# $other (Text) likewise
two-countries = { $name } is in { $one } and in { $other }, and two bodies of one name in two countries are two

## Refusals of ConveneKeeping

schema-changed = The database is not made as the program makes it
    .next = Have it put right by whoever administers it, and ask who changed it

invariants-broken = The database contradicts itself
    .next = Restore the last backup, and report what is listed

# An invariant is a rule that all rows of the database keep together.
# $count (Number) of invariants that were given up
# $all (Number) of invariants there are
invariants-not-tried = The database gave up { $count } of { $all } invariants; the others hold
    .next =
        Run it again when the database is less busy, or give it longer in CONVENE_DATABASE:
        options='-c statement_timeout=30min'

deployment-weak = The server is not set up as it should be
    .next = Change what is listed, and run this again

not-embedded = The database is not this program's to upgrade
    .next = Ask who runs the server that CONVENE_DATABASE names

# $path (Text) of the file
# $reason (Text) in the words of the operating system
backup-unreadable = { $path } cannot be read: { $reason }
    .next = Check its name and whether you may read it
    .code = unreadable-file

# $path (Text) of the file
not-a-backup = { $path } is not a backup of convene
    .next = Give a file that `convene database backup` or `handover` wrote

# $path (Text) of the file
backup-unusable = { $path } cannot be taken in; nothing was changed
    .next = Use another copy or an older backup; see what is listed

# $path (Text) of the file
# $made (Text) when it says it was made
# $meetings (List) the codes of the meetings that it says it holds
backup-unsealed =
    { $path } bears no seal of this house; it says it is of { $made }, with { $meetings }
    .next =
        Who writes a backup decides who may do what afterwards, so trust it like a program: only if
        you know who made it and how it came here
    .command = convene database restore FILE --trust-this-file

# $path (Text) of the file
# $name (Text) the name of the key that sealed it
# $made (Text) when it says it was made
# $meetings (List) the codes of the meetings that it says it holds
backup-of-stranger =
    { $path } is sealed by the key { $name }, which is not here; it says it is of { $made }, with
    { $meetings }
    .next =
        Copy the key file from where it was made (convene database key says where that is) and name
        it in CONVENE_KEY. Without it trust the file like a program: only if you know who made it
    .command = convene database restore FILE --trust-this-file

# $path (Text) of the file
backup-holds-more =
    { $path } does not hold the tables of convene and nothing else; nothing was changed
    .next = Ask whoever made it; use another copy or an older backup

# A handover stops all writes to the tables of convene, and may not touch those of others.
tables-of-others = There are tables of others among those of convene
    .next = Have them moved (ALTER TABLE … SET SCHEMA), then hand over

# $path (Text) of the file
file-exists = { $path } is there already
    .next = Choose another name, or give a directory; backups are never overwritten

# $path (Text) of the file
no-room-for-backup = There is no room left on the disk that { $path } should go to
    .next = Make room there, or choose another place; nothing was left behind
    .code = backup-not-written

# $path (Text) of the file
# $reason (Text) in the words of the operating system
backup-not-written = { $path } could not be written: { $reason }
    .next = Make room there, or choose another place; nothing was left behind

cannot-set-aside = Only the embedded database can be set aside
    .next = Make an empty database and name it in CONVENE_DATABASE

database-not-empty = The database named by CONVENE_DATABASE is not empty
    .next = Make a new one (CREATE DATABASE) and name that; nothing is ever overwritten

database-here-already = There is a database here already
    .next =
        Restore elsewhere (CONVENE_DATA=/another/directory), or add --set-aside: it is then kept
        under another name
    .code = database-not-empty

database-in-use = Other programs use the database that is there
    .next = Wait until they are done, and run the command again; nothing was changed

# $login (Text) the name that somebody signed in with
no-account-in-database = { $login } has no account in the database that is there
    .next = Ask one of its administrators
    .code = no-account

backup-contradicts-itself = What the backup holds contradicts itself
    .next = Use an older backup, and report what is listed
    .code = invariants-broken

backup-trail-broken = The audit trail in the backup was changed
    .next = Use an older backup, and tell whoever answers for the data
    .code = audit-broken

not-handed-over = This database was not handed over
    .next = There is nothing to call back; go on working

place-missing = Nobody would know where the meetings went
    .next = Say it
    .command = --to "the laptop in the meeting hall"

database-without-address = The database has no address
    .next = Set CONVENE_DATABASE or CONVENE_DATA
    .code = database-unavailable

# $program (Text) of PostgreSQL, such as pg_dump
no-room-to-copy = { $program } did not get through
    .next = Make room on the disk that holds the database; nothing was changed
    .code = disk-full

# $program (Text) of PostgreSQL, such as pg_dump
database-not-copied = { $program } did not get through
    .next = See what it said; nothing was changed

## Problems of ConveneKeeping

# Settings of the database server, each below its name.
writes-not-forced = a power cut destroys the database; set it to on
pages-may-tear = a power cut tears pages; set it to on
commits-may-be-lost = a crash loses what was confirmed; set it to on
rot-unnoticed = a disk that rots is not noticed; stop the server and run pg_checksums --enable
nothing-archived =
    a lost disk loses all since the last dump; set it to on with an archive_command
scripts-lost = names in other scripts are lost; make the database anew
server-too-old = PostgreSQL 15 or later is needed; upgrade
login-is-superuser = is a superuser; make a login that is not, and GRANT convene_app TO it
login-above-rows =
    is above row-level security; ALTER ROLE … NOBYPASSRLS, and GRANT convene_keeper TO it
said-in-the-clear = what is said travels in the clear; connect with sslmode=verify-full
passwords-kept-weakly = passwords are kept weakly; set it to scram-sha-256 and set them again
listens-everywhere = listens everywhere; name the addresses it must have
schema-open = is open to every login; REVOKE ALL ON SCHEMA public FROM PUBLIC
tables-made-by-all =
    logins may make tables in it; REVOKE TEMPORARY ON DATABASE … FROM PUBLIC, and from every role
    of ours

# Of the role convene_keeper.
keeper-missing =
    cannot keep the database; as its superuser: CREATE ROLE convene_keeper NOLOGIN where there is
    none, ALTER ROLE convene_keeper BYPASSRLS, SELECT admit_keeper()

# $roles (List) of the database
roles-missing = { $roles } are missing; CREATE ROLE … NOLOGIN

# $roles (List) of the database
roles-raised =
    { $roles } may log in or see everything; ALTER ROLE … NOLOGIN NOSUPERUSER NOBYPASSRLS

# $roles (List) of the database
roles-above-rows =
    { $roles } see every row; ALTER ROLE … NOBYPASSRLS, and GRANT convene_keeper TO who needs to

# $rights (List) of logins of the database, each with what it may
logins-raised =
    Some logins may do more than their roles: { $rights }; ALTER ROLE … NOSUPERUSER NOCREATEROLE
    NOREPLICATION, and REVOKE what was granted

# $logins (List) of the database
logins-without-account =
    { $logins } may work here and have no account; convene account add, or REVOKE convene_app FROM
    …

# $logins (List) of accounts
accounts-without-login =
    { $logins } have an account and no login; CREATE ROLE … LOGIN IN ROLE convene_app

# $logins (List) of the database
logins-shared = { $logins } are several people's; give each a login of their own

login-unproven = lets anybody in under any login; say peer or scram-sha-256

# $tables (List) of the database
tables-open =
    { $tables } show every meeting to all; ALTER TABLE … ENABLE and FORCE ROW LEVEL SECURITY

# $limit (Text) such as 5min
no-time-limit = has no limit; CONVENE_DATABASE says so, where { $limit } would stand

backup-is-newer = is of a newer program; use that one
manifest-unreadable = cannot be read
backup-cut-off = is missing: the file was cut off, or is still being written
backup-altered = are not what was written: changed, or the disk is at fault
object-in-the-way = is in it

# $count (Number) of others
objects-in-the-way =
    { $count ->
        [one] { $count } more is in it
       *[other] { $count } more are in it
    }
backup-seal-broken = is not what this house's key makes for it: somebody else wrote the file
object-of-stranger = is not of convene
rows-missing = is not in it
rows-of-stranger = is not a table of convene, has other columns, or comes twice

# $line (Text) as it stands in the dump
line-of-stranger = has a line that is no row: { $line }
rows-break-rule = is a rule that rows of it break
manifest-tells-other = are not those of which the manifest tells
backup-end-moved = ends elsewhere than the manifest says
table-of-others = is not of convene

# $there (Number) the version of PostgreSQL that the backup is of
# $here (Number) the version on this machine
backup-of-newer-server =
    is { $there } there and { $here } here: apt-get install postgresql-{ $there }

# $place (Text) where the meetings were handed over to
backup-handed-over =
    to { $place }: add --takeover, and from then on only this machine writes

backup-not-handed-over =
    there was none, and where it comes from is still written to: convene database handover there, or
    leave --takeover out
backup-head-unreadable = has an end that cannot be read

# $number (Number) of the entry
# $part (Text) the part of the trail that shows it: entry, body, line, head and so on
backup-entry-changed = entry { $number } is not what was written ({ $part })

# What a program of PostgreSQL said.
# $words (Text)
program-said = { $words }

## The program's talk

# What people read where a rule said no.
talk-refused = refused: { $sentence }

talk-next = next: { $advice }

# What was noticed and does not stop the work, at its place in a file or a plan.
talk-note = note: { $place }: { $sentence }

talk-problem = { "  " }{ $place }: { $sentence }

# The command prints the list of a lottery that was closed.
# $command (Text) a command as it is typed
next-publish-list = publish this list and its hash today; once the value is known, { $command }

# The command prints the transcript of a lottery that was drawn.
# $command (Text) a command as it is typed
next-publish-transcript = publish the transcript, then { $command }

# Of seats that somebody left.
# $command (Text) a command as it is typed
# $other (Text) the same command with another option
next-follow-held = { $command }; or leave the seats free: { $other }

# $command (Text) a command as it is typed
# $other (Text) likewise
next-both = { $command }, then { $other }

# Of a search in which some rules are broken, and that has proved nothing.
next-search-longer = search longer, or change one of the rules; the answer keeps the others

# Of rules that do not hold together.
next-change-rules = change or leave out one of the rules; the answer keeps as many as was found

# Any of y, yes, o, oui and نعم goes on.
# $text (Text) what was looked for, as it was typed
found-nothing = nothing is called { $text }, nor nearly so

# $text (Text) likewise
found-near = nothing is called { $text }; did you mean:

found-more = there are more; add a part of the name

sheet-nothing-changed = nothing changed

# $cells (Number)
sheet-would-change =
    { $cells ->
        [one] { $cells } cell reads
       *[other] { $cells } cells read
    } otherwise; nothing was written, --apply does it

# $cells (Number)
sheet-changed =
    { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } changed

# $rows (Number)
# $file (Text)
rows-to-mend =
    { $rows ->
        [one] { $rows } row stays
       *[other] { $rows } rows stay
    } out, beside what is wrong: { $file }

# $rows (Number)
rows-would-stay-out =
    { $rows ->
        [one] { $rows } row would stay
       *[other] { $rows } rows would stay
    } out

# $question (Text) ends with its mark
ask = { $question } [y/N]

# $known (Text) day, hour and zone
ask-close-draw-list = Close the list of the draw, so that nothing it is made of changes? (value known on { $known })

# $closing (Number)
ask-reopen-draw-list = Reopen the list, so that closing { $closing } counts no more?

ask-announce-value = Announce another public value?

ask-draw-lottery = Draw the lottery, once and for all?

# $count (Number) how many invitations are overdue
ask-end-invitations = { $count ->
        [one] End this invitation?
       *[other] End these { $count } invitations?
    }

ask-leave-seats-free = Leave the seats free?

# $floors (List) each a sentence: which floor cannot be held, with how far
ask-lose-floors = { $floors }. Record it all the same?

# $floor (Text) the title of a floor
# $lowest (Number)
# $reached (Number) how many there can be
floor-cannot-be-held = { $floor } cannot be held any more: { $reached } of at least { $lowest }

# $people (List) who follows on whose seat
# $day (Text) as it is typed, such as 2007-08-01
ask-invite = Invite { $people }, with answers due by { $day }?

# $entering (Text) the code of the application that follows, and whose it is
# $leaving (Text) the code of the application whose seat it is, and whose that is
follows-for = { $entering } for { $leaving }

# $people (List) who was nominated, each with a code
ask-acknowledge = Acknowledge { $people }, each with a letter?

# $code (Text) of the nomination
# $name (Text) of who stands in for whom it names
# $lettered (Flag) whether a letter goes out with it
ask-replace-nominee = Replace { $code } by { $name }{ $lettered ->
        [yes] , with a letter
       *[no] { "" }
    }?

# $leaving (Text) code and name of whoever was selected
# $coming (Text) code and name of who comes instead
# $lettered (Flag) whether letters go out with it
ask-replace-participant = Decide that { $coming } comes in the place of { $leaving }{ $lettered ->
        [yes] , with letters
       *[no] { "" }
    }?

# $who (Text) code and name of somebody who takes part
# $remotely (Flag) from afar; in person otherwise
# $lettered (Flag) whether a letter goes out with it
ask-attends = Record that { $who } attends { $remotely ->
        [yes] remotely
       *[no] in person
    }{ $lettered ->
        [yes] , with a letter
       *[no] { "" }
    }?

ask-sign-selection = Sign the selection?

ask-admit-error = Admit the error?

# $count (Number) of all letters
# $meeting (Text) its code
# $letters (List) how many of each kind, such as 3 invitation
# $day (Text) as it is typed, such as 2007-08-01
ask-send-letters =
    { $count ->
        [one] Send 1 letter of { $meeting } ({ $letters })
       *[other] Send { $count } letters of { $meeting } ({ $letters })
    }, with answers due by { $day }?

# $count (Number) of letters
ask-go-on =
    { $count ->
        [one] Let 1 other letter go, now that you have looked at the first?
       *[other] Let { $count } other letters go, now that you have looked at the first?
    }

# $number (Number) of letters
ask-signed =
    { $number ->
        [one] Send 1 letter as this scan?
       *[other] Send { $number } letters as these scans?
    }

# $people (List) of names
# $day (Text) as it is typed
ask-posted = Record that the letters to { $people } were posted on { $day }?

# $count (Number) of letters
# $meeting (Text) its code
ask-approve =
    { $count ->
        [one] Approve that 1 letter of { $meeting } goes?
       *[other] Approve that { $count } letters of { $meeting } go?
    }

# $count (Number) of letters
# $meeting (Text) its code
# $step (Text)
ask-clear =
    { $count ->
        [one] Clear 1 letter of { $meeting } as { $step }?
       *[other] Clear { $count } letters of { $meeting } as { $step }?
    }

ask-send-no-letters = Send no new letters?

# $count (Number) of people
# $people (List) of codes and names
ask-remind = Remind { $count ->
        [one] 1 person
       *[other] { $count } people
    }: { $people }?

# $people (Number)
# $day (Text) as it is typed
# $letters (Number)
ask-extend = Await these answers until { $day } ({ $people }), and write so (letters: { $letters })?

# $waiting (Number) of people
# $letters (Number)
ask-close-list =
    Close the waiting list, on which { $waiting ->
        [one] 1 person stands
       *[other] { $waiting } people stand
    }, and write that no place came (letters: { $letters })?

ask-reopen-list = Call people from the waiting list again?

# $people (List) of names
ask-resend = Write again to { $people }?

# $people (List) of names
ask-leave-unwritten = Leave the letters to { $people } unwritten?

# What a new meeting needs, asked one by one on a terminal.
ask-code = Code, such as EGM-2027?
ask-title = Title?
ask-first-day = First day, such as 2027-04-20?
ask-city = City?
ask-country = Country, two letters?
ask-mailbox = Mailbox of the convener?

# What an application needs, likewise.
ask-name = Name?
ask-address = Mail address?
ask-languages = Languages, the letter's first, such as ar en?
ask-topics = Topics, the most important first, such as a|c?

# $code (Text) the code of a meeting
trial-begun =
    { $code } is a trial: papers say so, letters stay in the house, and convene meeting remove { $code } takes
    it away at any stage

# $code (Text) the code of a meeting
ask-write-whole =
    Write all of { $code }, with addresses, ratings and who sits apart, into a file that is not encrypted?

# $code (Text) the code of a meeting
ask-change-meeting = Change { $code }?

# $code (Text) the code of a meeting
# $readers (Text) how many letters to whom
ask-change-meeting-letters = Change { $code } and write to those who are invited ({ $readers })?

# $code (Text) the code of an application
# $name (Text) of who applied; empty where whoever asks may not know
ask-correct-application = Put { $code } { $name } right?
# $code (Text) the code of a meeting
ask-cancel-meeting = Cancel { $code }? This is not taken back.
# $code (Text) the code of a meeting
# $readers (Text) how many letters to whom
ask-cancel-meeting-letters =
    Cancel { $code } and write to those who are invited ({ $readers })? This is not taken back.
# $code (Text) the code of a meeting
ask-remove-meeting = Remove { $code } with all that its file held?

# $code (Text)
# $house (Text) the number of the desk that it came from
# $people (Number) whom the file brought and who go with it
ask-remove-taken-in =
    Remove { $code }, as it was taken in from { $house } and not worked on here, { $people ->
        [0] and nobody of the directory
        [one] with 1 person whom it brought
       *[other] with { $people } people whom it brought
    }?

ask-stop-writes = This database will take no more writes. Go on?

# $place (Text) the machine as its people call it
# $instant (Text) as it is written in a log
ask-call-back =
    It was handed over to { $place } on { $instant }. If it was taken over there, two databases will be
    written to from now on, and no program can make them one again. Ask there first, and destroy the
    file. Call back?

# $name (Text) with the address
ask-forget = Forget { $name }? This cannot be undone.

# $name (Text) name and address of the person
ask-correct = Put { $name } right so?

# $other (Text) name of who goes
# $keep (Text) name of who is kept
ask-merge = Put { $other } together with { $keep }? This is not taken back.

# $number (Number) of the act
# $act (Text) its name, such as invitation.record
ask-undo = Take back act { $number }, { $act }?

# After a restore, from the list of those who were forgotten.
# $people (Number) how many people
ask-forget-anew = Forget { $people ->
        [one] { $people } person
       *[other] { $people } people
    } anew?

# $application (Text) code and name
# $nominated (Text) likewise
ask-same-person = Are { $application } and { $nominated } one person, and is the application withdrawn?

ask-erase = Erase this for good?

# Places of problems, in tables, plans and texts.
# $number (Number)
place-row = row { $number }
# $number (Number)
place-column = column { $number }
# $number (Number)
place-line = line { $number }
# $number (Number)
place-round = round { $number }
# $number (Number)
place-table = table { $number }
place-whole-table = the table
place-whole-file = the file
# What a notice is about, where it stands nowhere in a file.
place-letters = letters
place-papers = papers
place-held = held seat
place-invitations = invitations
place-leaders = leaders
place-reviewers = reviewers
place-selection = selection
place-call = call
place-sector = sector

# Rules of the searches.
place-cohort-size = size of the cohort

place-screens = screens for those who attend remotely

# $sector (Text)
place-spread = spread of { $sector }

# $name (Text) the organisation
place-colleagues = colleagues of { $name } apart

# $one (Text) the code of an application
# $other (Text) likewise
place-apart = { $one } and { $other } apart

# $one (Text) the code of an application
# $other (Text) likewise
place-together = { $one } and { $other } together

# $code (Text) of the application
# $table (Number)
# $round (Number)
place-locked = { $code } locked at table { $table } in round { $round }

## Talk: What several commands say

nothing-written = nothing was written

# $things (Text) such as 3 applications
taken-in = { $things } taken in

# $things (Text) likewise
could-be-taken-in = { $things } could be taken in; nothing was written

# $number (Number)
count-organisations =
    { $number ->
        [one] { $number } organisation
       *[other] { $number } organisations
    }

# $number (Number)
count-people =
    { $number ->
        [one] { $number } person
       *[other] { $number } people
    }

# $number (Number)
count-nominations =
    { $number ->
        [one] { $number } nomination
       *[other] { $number } nominations
    }

# $number (Number)
count-reviewers =
    { $number ->
        [one] { $number } reviewer
       *[other] { $number } reviewers
    }

# $number (Number)
count-ratings =
    { $number ->
        [one] { $number } rating
       *[other] { $number } ratings
    }

# $number (Number)
count-sheets =
    { $number ->
        [one] { $number } sheet
       *[other] { $number } sheets
    }

# $number (Number)
count-sessions =
    { $number ->
        [one] { $number } session
       *[other] { $number } sessions
    }

# $number (Number)
count-days =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }

# $file (Text)
# $bytes (Number)
file-of-bytes =
    { $file }: { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }

stopped-early = stopped early: this is the best found so far

# $bar (Text)
# $percent (Number)
# $best (Text, optional) the best so far, with a comma before it
search-bar = [{ $bar }] { $percent } %{ $best }; Ctrl-C ends it

# $objective (Text)
search-best = , best { $objective }

# $what (Text) the code of a meeting or an application
like-this-already = { $what } is like this already

# $done (Text) what was done
# $command (Text)
then-next = { $done }; next: { $command }

in-cell-yes = yes

in-cell-no = no

none-there = none

nobody-there = nobody

## Talk: Meetings

# $code (Text)
# $sessions (Text) such as 12 sessions
# $tables (Text) such as 3 tables
# $open (Number)
# $nominated (Number)
meeting-taken-in =
    { $code }: { $sessions }, { $tables }, { $open } open and { $nominated } nominated seats

# $number (Number)
places-for-guests =
    { $number ->
        [one] { $number } place for guests
       *[other] { $number } places for guests
    }

trial-keeps-letters = trial: no letter leaves the house

# $code (Text)
# $applications (Number)
# $people (Number) whom it names
# $known (Number) of these in the directory already
whole-meeting-taken-in = { $code } whole: { $applications ->
        [one] { $applications } application
       *[other] { $applications } applications
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $known } of them known here

# $house (Text)
# $head (Text)
taken-in-from = decided elsewhere, in the house { $house }; its trail ended at { $head }

meeting-could-be-taken-in = could be taken in; nothing was written

# $starts (Text)
# $ends (Text)
# $tentative (Flag)
# $city (Text)
# $zone (Text)
meeting-days =
    { $starts } to { $ends }{ $tentative ->
        [yes] { " " }(in principle)
       *[no] { "" }
    }, { $city }, { $zone }

# $revision (Number)
published-revision = published, revision { $revision }

still-draft = draft

# $reason (Text)
cancelled-because = cancelled: { $reason }

# $lowest (Number)
# $title (Text)
floor-at-least = at least { $lowest }: { $title }

# $revision (Number)
# $instant (Text)
# $parts (Text)
revision-of = revision { $revision }, { $instant }: { $parts }

published = published

nothing-missing = nothing is missing

# $code (Text)
is-draft = { $code } is a draft

# $code (Text)
could-be-draft = { $code } could be written

# $code (Text)
meeting-changed = { $code } is changed

# $code (Text)
# $revision (Number)
meeting-changed-revision = { $code } is changed; revision { $revision }

# $code (Text)
# $people (Number)
meeting-called-off = { $code } is cancelled; nobody was written to: tell the { $people } above

# $code (Text)
# $letters (Number)
# $people (Number) others who are not written to
meeting-called-off-letters =
    { $code } is cancelled; letters: { $letters }; of those above to be told otherwise: { $people }

# $number (Number)
letters-to-accepted = accepted: { $number }

# $number (Number)
letters-to-awaited = not answered yet: { $number }

# $number (Number)
letters-to-nominated = nominated: { $number }

# $number (Number)
letters-to-substitutes = in place of others: { $number }

# $number (Number)
letters-to-guests = guests: { $number }

# $code (Text)
meeting-removed = { $code } is removed

# $people (Number) whom it brought into the directory
brought-and-staying =
    { $people ->
        [one] 1 person whom it brought is known from elsewhere by now, and stays
       *[other] { $people } people whom it brought are known from elsewhere by now, and stay
    }

# $count (Number) of numbers of the register
register-goes =
    { $count ->
        [one] 1 number of the register of correspondence goes with it
       *[other] { $count } numbers of the register of correspondence go with it
    }

nothing-clashes = nothing clashes

## Talk: Directory and accounts

organisation-added = added

organisation-could-be-added = could be added; nothing was written

# $name (Text)
person-added = added: { $name }

# $name (Text)
person-could-be-added = { $name } could be added; nothing was written

# $name (Text)
person-same = { $name }: nothing would be otherwise

# $address (Text)
# $meeting (Text)
# $letters (Number)
letters-to-old-address = letters to { $address } that wait in { $meeting }: { $letters }

may-be-written-to = may be written to

not-written-to = not written to again

# $letters (Number)
letters-withdrawn = letters that waited and were withdrawn: { $letters }

# $name (Text)
are-one = one: { $name }

are-two = two; not asked again

# $name (Text) of a colleague
# $day (Text) such as 2007-07-01
said-are-two = { $name } said on { $day } that they are two

twin-name = nearly the same name

twin-mailbox = the same mailbox

twin-organisation = the same organisation

# $code (Text)
nominated-as = nominated as { $code }

# $code (Text)
nominated-as-withdrawn = nominated as { $code }, withdrawn

# $code (Text)
invited-by-name-as = invited by name as { $code }

# $code (Text)
reviews-as = reviews as { $code }

# $status (Text)
invitation-is = invitation { $status }

# $title (Text) such as name
# $language (Text) its code
form-in = { $title } in { $language }

value-secret = (secret)

in-directory = directory

# $login (Text)
# $name (Text)
acts-as = { $login } acts as { $name }

# $name (Text)
you-act-as = you act as { $name }

# $login (Text)
# $role (Text)
role-held = { $login } is { $role }

# $login (Text)
# $role (Text)
role-not-held = { $login } is not { $role }

# $login (Text)
# $role (Text)
# $meeting (Text)
role-held-in = { $login } is { $role } in { $meeting }

# $login (Text)
# $role (Text)
# $meeting (Text)
role-not-held-in = { $login } is not { $role } in { $meeting }

## Talk: Forgetting and keeping

# $name (Text) with the address
would-be-forgotten = { $name } would be forgotten; nothing was erased

# $id (Text)
person-forgotten = forgotten: { $id }

# $people (Number)
forgotten-anew =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    } forgotten anew

# $people (Number)
would-be-forgotten-anew =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    } would be forgotten anew; nothing was erased

# $person (Text)
forgotten-takes-part = note: { $person } is forgotten and takes part still; see to the seat

# $person (Text)
forgotten-takes-part-of-backup =
    note: { $person } was forgotten and takes part as the backup has it; see to the seat

# $place (Text) a meeting, or the directory
# $part (Text) a table of the database
# $count (Number)
erased-part = { $place }: { $part }, { $count }

nothing-left-to-erase = nothing is left to erase

# $place (Text)
# $part (Text)
# $row (Text)
name-still-stands = note: the name or address stands still in { $place }, { $part } { $row }

in-house = the house

# $file (Text)
delete-letter-file = note: delete { $file }, a letter that was handed over

# $letter (Text)
letter-went = note: the letter { $letter } was handed over; it is wherever that went

# $backup (Text)
backup-holds-them =
    note: the backup { $backup } holds them; after restoring it: person forget --again

printed-is-beyond = what was printed or exported is in nobody's hand here

# $kind (Text) a kind of data, as it is typed
# $days (Text)
kept-for = { $kind }: { $days }

no-end = no end

# $kind (Text)
# $places (Number)
# $day (Text)
due-for-erasure = { $kind }: { $places }, due since { $day }

# $kind (Text)
# $meeting (Text)
# $places (Number)
# $day (Text)
due-for-erasure-of = { $kind } of { $meeting }: { $places }, due since { $day }

nothing-due = nothing is due

was-erased = erased

## Talk: Applications and nominations

# $code (Text) of a meeting
# $day (Text) the last day
# $address (Text) of the form
form-open-until = The form of { $code } is open until { $day }, at { $address }

# $code (Text) of a meeting
form-is-closed = The form of { $code } is closed

# $names (Text) of applicants
form-would-take = Would take in what came by the form: { $names }

# $name (Text) of an applicant
# $address (Text) the same one's mailbox
form-would-drop = Would not take in what { $name } sent by the form; nobody writes to { $address } of it

# $name (Text) of an applicant
# $address (Text) the same one's mailbox
form-is-dropped = What { $name } sent by the form is not taken in. Nobody writes to { $address } of it: the page says so when it is opened

form-nothing-waits = Nothing came by the form that waits

# $codes (Text)
applications-taken-in = taken in: { $codes }

# $codes (Text)
applications-could-be-taken-in = could be taken in: { $codes }

# $code (Text)
# $number (Number) of the offer
# $evidence (Text) asserted, documented or verified
offer-counts-as = { $code }: offer { $number } counts as { $evidence }

# $code (Text)
# $number (Number) of the offer
# $evidence (Text) likewise
offer-would-count-as = { $code }: offer { $number } would count as { $evidence }

# $code (Text)
application-put-right = { $code } is put right

# $people (Text) each with a code
were-withdrawn = withdrawn: { $people }

# $application (Text) code and name
# $nominated (Text) likewise
# $command (Text)
same-person-follows =
    { $application } is { $nominated }: the application is withdrawn, reviews of it that nobody began are
    taken back, and those that were given count no more; the nomination stays as it is. To take it back:
    { $command }

# $application (Text) with its code and name
# $nominated (Text) nominated people, each with a code
is-not-nominated = { $application } is not { $nominated }

nobody-is-held = no application is by somebody who may be a nominated person

one-mailbox = one mailbox

names-nearly-alike = names spelt nearly alike

# $count (Number)
applications-are-held =
    { $count ->
        [one] 1 application is held: it may be a nominated person’s
       *[other] { $count } applications are held: they may be nominated people’s
    }

# $people (Text) likewise
would-be-withdrawn = would be withdrawn: { $people }

# $application (Text) its code and whose it is
# $status (Text)
application-is = { $application } is { $status }

# $application (Text) likewise
# $status (Text)
application-would-be = { $application } would be { $status }

# $code (Text)
gate-row = gate { $code }

# $code (Text)
gate-recorded-row = gate { $code }, recorded

# $number (Number)
offer-row = offer { $number }

# $number (Number)
offer-seen-row = offer { $number }, confirmed

# $number (Number)
need-row = need { $number }

# Of an offer or need named behind those that count.
answer-uncounted = not counted: named behind those that count

# $number (Number)
past-row = past { $number }

# $reviewer (Text)
review-row = review { $reviewer }

review-given = given

# $day (Text)
review-due = due { $day }

review-open = open

no-nomination-waits = no nomination waits to be acknowledged

# $people (Text)
nominations-acknowledged = acknowledged: { $people }

# $people (Text)
nominations-would-be-acknowledged = would be acknowledged: { $people }

# $codes (Text)
nominations-received = received: { $codes }

# $codes (Text)
nominations-could-be-received = could be received: { $codes }

## Talk: Reviews and scores

# $reviews (Number)
# $limit (Number)
# $languageless (Number)
# $topicless (Number)
reviews-assigned =
    { $reviews } reviews assigned, at most { $limit } to a reviewer; { $languageless } without a
    shared language, { $topicless } without a shared topic

# $reviews (Number)
# $limit (Number)
# $languageless (Number)
# $topicless (Number)
reviews-would-be-assigned =
    { $reviews } reviews would be assigned, at most { $limit } to a reviewer; { $languageless }
    without a shared language, { $topicless } without a shared topic

no-conflicts = no conflicts of interest are known

# $name (Text)
# $applications (Text) such as 3 applications
would-be-barred = { $name } would be barred from { $applications }

conflict-recorded = declared; somebody else reviews it after: convene review assign

conflict-withdrawn = withdrawn

# $command (Text) that shows it
review-recorded = recorded; see it: { $command }

others-points-hidden = others' points show when every criterion has points or a line

could-not-judge = cannot judge

nothing-assigned = nothing was assigned

# $reviewers (Text) each with how many
reviewers-late = late: { $reviewers }

# $wanted (Number)
# $applications (Text) each with how many it has
# $command (Text)
fewer-reviewers = fewer than { $wanted } reviewers: { $applications }; next: { $command }

# $reviews (Number)
mean-of-column = mean of { $reviews }

all-criteria = all

not-estimable = not estimable

leniency-explained =
    On applications that others read, too; agreement: correlation with the mean of the others;
    leniency: points above it; spread: how far marks lie apart beside those of the others

disagrees-beyond-chance = disagrees beyond chance

# $command (Text)
another-may-read = Others may read it: { $command }

reliability-unknown = not estimable: no application has two reviews yet, or all points are the same

# $single (Number) tenths
# $reviews (Number)
# $mean (Number) tenths
# $finding (Text)
reliability-shares =
    Of the spread of single reviews { $single } tenths lie in the applications, the rest in the
    reviewers; of the mean of { $reviews } reviews { $mean } tenths: { $finding }

reliability-enough = enough to rank by

# $reviews (Number)
reliability-needs = { $reviews } each would make it six tenths

reliability-never = no number of reviews would make up for it

agreement-unknown = too few ratings, or no spread

agreement-hardly = reviewers hardly agree; lean on no single review

agreement-usual = as panels often do: agreement shows in means only

agreement-fair = fair agreement

agreement-good = good agreement

agreement-very-good = very good agreement

# $met (Number)
# $compared (Number)
# $code (Text)
practice-met = { $met } of { $compared } marks meet the reference on { $code }

# $compared (Number)
# $all (Number)
practice-marked = { $compared } of { $all }

nothing-to-practise = the meeting has nothing to practise on

# $count (Number)
# $applications (Text)
scores-unrated =
    { $count } meet the conditions and have no rating, and nobody signs over them unnamed:
    { $applications }

# $applications (Text) such as 3 applications
were-scored = { $applications } scored

# $code (Text)
# $name (Text)
# $rank (Number)
# $of (Number)
# $points (Text)
score-of = { $code }, { $name }: rank { $rank } of { $of }, { $points } of 100 points

# $half-from (Number) ranks, 1 is best
# $half-to (Number)
# $most-from (Number)
# $most-to (Number)
rank-in-draws =
    rank between { $half-from } and { $half-to } in half of all draws, { $most-from } and { $most-to } in nine of ten

# $tenths (Number) of ten draws
seat-proposed = a seat in { $tenths } in 10 draws: the ratings propose it

# $tenths (Number) of ten draws
seat-open = a seat in { $tenths } in 10 draws: the ratings leave it open

# $tenths (Number) of ten draws
seat-not-proposed = a seat in { $tenths } in 10 draws: the ratings do not propose it

# $merit (Text) points
# $calibrated (Text) points
merit-calibrated =
    merit { $merit } as given, { $calibrated } had all reviewers been equally lenient; the score as given ranks

# $application (Text) the code of the other one
# $potential (Number) thousandths above the base
partner-in-words =
    partner { $application }, potential { $potential } thousandths above a pair of which nothing is known:

# $application (Text) the code of the other one
# $potential (Number) thousandths above the base
partner-alone =
    partner { $application }, potential { $potential } thousandths above a pair of which nothing is known

# $applications (Text) codes
partners-limited =
    held down with { $applications }: no answer there rests on evidence, so the pair stands out by little
    above what either has with others

# $answers (Text) numbers of answers
# $offers (Number) how many count
# $needs (Number) likewise
answers-uncounted =
    kept and not counted: answers { $answers }; the first { $offers } offers and the first { $needs } needs
    count

# $points (Text)
# $part (Text) a criterion’s code, or partnership
points-on = { $points } on { $part }

# The part of a score that is for partnership, in a sentence.
part-partnership = partnership

# $one (Text) a code
# $rank (Number)
# $other (Text) a code
# $other-rank (Number)
# $points (Text)
# $parts (Text) a list of points on parts
stands-before =
    { $one } (rank { $rank }) stands before { $other } (rank { $other-rank }) by { $points } points: more
    by { $parts }

# $sentence (Text)
# $other (Text) a code
# $parts (Text)
although = { $sentence }, although { $other } has more by { $parts }

# $one (Text) a code
# $other (Text) a code
# $merit (Text) points
# $other-merit (Text) points
stands-by-merit =
    { $one } and { $other } have equal scores; { $one } stands before by merit, { $merit } against
    { $other-merit }

# $one (Text) a code
# $other (Text) a code
stands-by-code =
    { $one } and { $other } have equal scores and equal merit; { $one } stands before by its code

# $code (Text)
# $name (Text) who decided
chosen-in = { $code } was decided in by { $name }; no change of its ratings would alter that

# $code (Text)
# $name (Text) who decided
chosen-out = { $code } was decided out by { $name }; no change of its ratings would alter that

# $code (Text)
nothing-selects = { $code } is not selected; the highest points on any single criterion would not alter that

# $code (Text)
nothing-unselects = { $code } is selected; the lowest points on any single criterion would not alter that

# $code (Text)
lot-decided =
    { $code } stands by the lot; with other marks it would be another draw, so nothing can be said

# $code (Text)
change-untried =
    Nothing is said of { $code }: with so many applications it would take too long to try each change

# $code (Text) of a criterion
# $title (Text)
criterion-titled = { $code } ({ $title })

# $criterion (Text) code and title
# $points (Number)
answer-wanted = an answer on { $criterion }, which nobody could judge, worth { $points } points

# $points (Text) a list of points, a reviewer each
# $criterion (Text)
# $given (Text) a list of points, a reviewer each
points-wanted = { $points } on { $criterion } in place of { $given }

# $code (Text)
# $change (Text) what would be otherwise
would-select = { $code } is not selected; { $change } would alter that

# $code (Text)
# $change (Text) what would be otherwise
would-unselect = { $code } is selected; { $change } would alter that

## Talk: The selection

# Why somebody was not selected, in a cell of a list; the sentence of the letter says it whole.
briefly-places = more applications than places
briefly-gate = a condition is not met
briefly-incomplete = was incomplete
briefly-late = came late
briefly-topics = outside the topics
briefly-evidence = could not be rated
briefly-floors = floors came first
briefly-unreviewed = was not reviewed
briefly-rated = others were rated higher
briefly-completed = others complement the room better
briefly-drawn = the lot fell on others
briefly-covered = others cover what it offers
briefly-marginal = at the margin of the topics
briefly-unsupported = too little is shown

# Why somebody was given a seat by hand, likewise.
briefly-complements = complements the others
briefly-topic = covers a rare topic
briefly-shown = shows more than its ratings say
briefly-authority = may commit its organisation

# How a group fares in a proposal, before it is signed.
# $group (Text) a sector or countries, in words
# $selected (Number)
# $applied (Number)
# $highest (Text) how that compares to the group selected most often; nothing where nobody is selected
# $remark (Text) what is to be known of it; nothing otherwise
group-selected = { $group }: { $selected } of { $applied } selected{ $highest }{ $remark }

# $ratio (Text) such as 0.83
of-highest-share = , { $ratio } of the highest share

# $limit (Text) such as 0.80
group-alert = , ALERT: below { $limit } and not by chance

group-too-small = , too small a group to tell

# $floor (Text) the title of a floor
# $lowest (Number)
# $reached (Number)
floor-not-reached = floor { $floor }: { $reached } of at least { $lowest }, NOT REACHED

# $open (Number) of applications
# $decided (Number)
left-open-and-decided = left open by the ratings: { $open }, decided by a written reason: { $decided }

# $applicant (Text) code and name
was-not-reviewed = not reviewed: { $applicant }

# $selection (Number) the number of the selection that was signed before
nobody-changes-against = against the selection { $selection } that it supersedes: nobody changes

# $selection (Number) likewise
# $applicant (Text) code and name
comes-in-against = against the selection { $selection } that it supersedes, comes in: { $applicant }

# $selection (Number) likewise
# $applicant (Text) code and name
goes-out-against = against the selection { $selection } that it supersedes, goes out: { $applicant }

# $selection (Number) likewise
# $applicant (Text) code and name
invited-goes-out-against =
    against the selection { $selection } that it supersedes, goes out: { $applicant }, who was invited

# $selected (Number)
# $waiting (Number)
selection-proposed = { $selected } proposed, { $waiting } waiting

# $percent (Text)
gap-of = { " " }(gap { $percent } %)

# $applications (Text) such as 3 applications
ratings-leave-open = the ratings leave { $applications } open: a named person may decide on these

# $codes (Text) such as A-0003, A-0009
decided-before =
    decided by a named person in the proposal before this one, and open again: { $codes }; repeat
    what still holds with convene selection decide

# $selections (Text)
others-superseded = superseded: { $selections }; see one with --selection N

# $code (Text)
decision-nobody-else = { $code }: recorded; nobody else changes

# $code (Text)
# $entering (Text)
# $leaving (Text)
decision-in-and-out = { $code }: recorded; now in: { $entering }, now out: { $leaving }

# $applications (Text)
invitations-lost = invitations withdrawn, and nobody wrote to them of it: { $applications }

# $name (Text)
signed-by = signed by { $name }

# $selection (Number)
# $name (Text)
will-be-superseded =
    selection { $selection }, signed by { $name }: it stays as it was; seats are held and filled by
    it until another is signed, and nobody new is invited

was-superseded =
    superseded; next: correct what was wrong, then convene score compute, convene selection run and
    convene selection sign

# $selection (Number)
# $name (Text)
selection-signed = selection { $selection }, signed by { $name }

# $selection (Number)
selection-unsigned = selection { $selection }, not signed

selection-kept-later = what its papers print was kept after the signature

# $name (Text)
# $reason (Text)
selection-was-superseded = superseded by { $name }: { $reason }

in-seat = in

out-of-seat = out

# $way (Text) in or out
# $reason (Text) in a few words; to scripts as it is typed
decided-so = { $way }: { $reason }

# $commitment (Text)
# $value (Text)
lottery-said = announced: { $commitment }; { $value }

# $file (Text)
keep-secret = keep { $file }: without it nothing can be drawn

# $closing (Number) which of the meeting's closed lists
# $hash (Text) its fingerprint
# $known (Text) day, hour and zone of the public value
draw-list-closed-said = closed ({ $closing }): { $hash }; the public value becomes known on { $known }

# $closing (Number)
draw-list-would-close = would be closed as { $closing }; the salt and so the hash are made when it is

# $closing (Number) which of the meeting's closed lists
draw-list-reopened = reopened: closing { $closing }; it stays in the record

# $closing (Number)
draw-list-would-reopen = closing { $closing } would be reopened, and stay in the record

# $value (Text) in words
# $known (Text) day, hour and zone
value-announced = announced: { $value }, known on { $known }; publish it now

# $value (Text) in words
# $known (Text) day, hour and zone
value-would-be-announced = would be announced: { $value }, known on { $known }

lottery-nothing-closed = no list is closed

# $closing (Number)
# $reason (Text)
closing-was-reopened = closing { $closing } was reopened: { $reason }

drawn-the-same = the same, byte for byte

## Talk: Invitations and participants

no-new-letters = no new letters

# $letters (Text)
would-send = would send: { $letters }

# $letters (Number)
would-send-waiting = would send: { $letters } that wait

# $letters (Number)
letters-handed-over =
    { $letters ->
        [one] { $letters } letter
       *[other] { $letters } letters
    } handed over

none-overdue = no invitation is overdue

# $people (Text)
overdue-are = overdue: { $people }

# $codes (Text)
left-free = left free: { $codes }

# $people (Text)
would-be-invited = would be invited: { $people }

# $people (Text)
were-invited = invited: { $people }

answer-recorded = recorded

# $codes (Text)
answer-recorded-invited = recorded; invited instead: { $codes }

# $code (Text) the application that is called
# $floors (List) names of floors
called-for-floors = { $code } comes before others: without, { $floors } would be missed by more

# $floor (Text) the title of a floor
# $lowest (Number)
# $reached (Number)
floor-stands = floor { $floor }: { $reached } of at least { $lowest }

# $command (Text) what shows the decision as it was signed
today-not-as-signed = As things stand today; as it was signed: { $command }

# $paper (Text) its name as it is typed
paper-unchanged = { $paper }: nothing changed since it was printed; nothing was written

# $paper (Text) likewise
# $sheets (Text) such as 3 sheets
paper-sheets = { $paper }: { $sheets }

# $person (Text) code and name
participant-comes = { $person } comes

# $person (Text)
# $place (Text)
comes-from = { $person }, { $place }

number-none-yet = none yet

# $round (Number)
# $table (Number)
seat-at = round { $round } table { $table }

# $seats (Text)
seats-nobody-moves = { $seats }; nobody else moves

# $floor (Text)
minimum-row = minimum { $floor }

# $before (Number)
# $after (Number)
# $lowest (Number)
# $broken (Flag)
minimum-counts =
    { $before } before, { $after } after, { $lowest } published{ $broken ->
        [yes] : falls below what was published
       *[no] { "" }
    }

# $person (Text) code and name
is-passed-over = { $person }; is passed over

# $pairs (Number)
pairs-ended = { $pairs } asked of who leaves, of nobody any more

because-office = the holder of a higher office comes in person

because-colleague = a colleague of the same organisation and work

because-expertise = brings the same to the meeting

because-late = no time is left for anybody who waits

## Talk: Seating

# $round (Number)
# $best (Number)
# $drawn (Number)
# $seed (Number)
seating-by-lot =
    round { $round }: open seats drawn by lot (seed { $seed }) among plans within a hundredth of the best:
    it is worth { $drawn }, the best { $best }

# $together (Number) pairs
# $apart (Number) pairs
pairs-by-lot =
    { $together ->
        [one] { $together } pair
       *[other] { $together } pairs
    } together by lot, { $apart ->
        [one] { $apart } pair
       *[other] { $apart } pairs
    } apart

# $met (Number)
# $random (Number)
# $repeats (Number)
# $least (Number)
seating-solved =
    potential met { $met } thousandths, { $random } at random; { $repeats } meet again, at least
    { $least } must

# $met (Number)
# $bound (Number)
# $repeats (Number)
seat-explained = potential met { $met } of at most { $bound } thousandths; { $repeats } met again

# $people (Number) who sit in the plan
seats-are-shown =
    { $people ->
        [0] nobody sees tables on a page, as nobody sits at one
        [one] 1 person sees the own tables behind the own link
       *[other] { $people } people see their own tables, each behind their link
    }

# $people (Number) who sit in the plan
seats-are-hidden =
    { $people ->
        [0] nobody saw tables on a page, as nobody sits at one
        [one] 1 person sees the own tables no more
       *[other] { $people } people see their tables no more
    }

seat-locked = locked

seat-unlocked = unlocked

# $company (Text) codes and names
move-leaves = leaves { $company };{ " " }

# $round (Number)
# $leaves (Text, optional) whom it leaves
# $company (Text) codes and names
move-of = round { $round }: { $leaves }joins { $company }

nobody-moves = nobody changes seats

# $met-before (Number)
# $met-after (Number)
# $repeats-before (Number)
# $repeats-after (Number)
seating-before-after =
    potential met { $met-before } thousandths before, { $met-after } after; met again
    { $repeats-before } before, { $repeats-after } after

rule-released = released

# $one (Text)
# $other (Text)
# $kind (Text) apart or together
rule-recorded = recorded: { $one } and { $other } { $kind }

# $person (Text) code and name
# $round (Number)
absence-recorded = recorded: { $person } is absent in round { $round }

# $person (Text) likewise
# $round (Number)
presence-recorded = recorded: { $person } is there in round { $round }

## Talk: The trail, the database and the searches

# $act (Number)
after-act = after act { $act }

# $act (Number)
taken-back-by = taken back by act { $act }

# $number (Number)
# $act (Text)
was-taken-back = taken back: act { $number }, { $act }

house-trail = house

# $act (Text)
# $object (Text)
act-on = { $act } on { $object }

login-not-kept = not kept then

line-erased = erased

# Behind the object of a review.
# $name (Text) who gave it
trail-by = by { $name }

# Behind a name that somebody had.
# $name (Text) what they are called now
now-one-with = now one with { $name }

# $objects (Text) the first ones
# $count (Number) how many more
trail-and-more = { $objects } and { $count } more

# Before what it is.
trail-new = new

# Before what it was.
trail-gone = gone, was

# What is not told.
trail-hidden = changed

# $column (Text)
# $old (Text)
# $new (Text)
trail-changed = { $column } { $old } → { $new }

object-account = account

object-application = application

object-commitment = commitment
object-conflict = conflict

object-correspondence = register entry

object-handover = handover

object-invitation = invitation

object-letter = letter

object-lottery = lottery

object-mail = mail

object-meeting = meeting

object-nomination = nomination

object-organisation = organisation

object-participant = participant

object-partnership = partnership
object-person = person

object-review = review

object-reviewer = reviewer

object-scoring = scoring

object-seat = seat

object-seating = seating

object-seating-rule = seating rule

object-selection = selection

# $lines (Number)
lines-erased = lines that were erased: { $lines }

# $head (Text)
trail-goes-on = goes on from the end in the backup that was restored: { $head }

trail-whole = the audit trail is whole; with --head it is also the one that was noted

trail-whole-and-noted = the audit trail is whole, and the one that was noted

server-sound = the server is set up as it should be

# $count (Number)
invariants-hold = all { $count } invariants hold

database-stopped = stopped

database-embedded = embedded

database-by-address = by address (CONVENE_DATABASE)

# $name (Text) of whoever has it
database-of-host = { $name }'s

# $version (Number)
database-version = PostgreSQL { $version }

# $version (Number)
# $newest (Number)
database-version-old = PostgreSQL { $version }; { $newest } is here too: convene database upgrade

database-not-made = none made yet

# Behind how many bytes, such as 3 MB written
step-written = written

step-schema = schema

# Behind how many bytes, such as 3 MB taken in
step-taken-in = taken in

step-trails = audit trails

step-invariants = invariants

nothing-to-apply = nothing to apply

nothing-to-upgrade = nothing to upgrade

# $from (Number)
# $to (Number)
# $folder (Text)
was-upgraded = PostgreSQL { $from } → { $to }; verified, and the old data is kept in { $folder }

# $name (Text)
sealed-by = sealed by the key { $name } of this house

sealed-by-none = note: no key of this house sealed it; it was taken on your word

# $instant (Text)
# $meetings (Text)
restored-as-of =
    restored as of { $instant }: { $meetings }; every audit trail is whole and ends where the backup
    says, and all invariants hold

backup-without-meeting = no meeting yet

was-taken-over = taken over: this machine writes from now on, and no other

# $migrations (Text)
was-brought-up = brought up to this program: { $migrations }

now-administrator = note: you had no account in it and are administrator now

# $name (Text)
was-kept-as = what was here is kept as { $name }

# $people (Number)
# $places (Number)
erased-since =
    erased anew, as it was since: { $people } people forgotten, { $places } places that had had
    their time

erased-since-unknown =
    note: what was erased after the backup was made is not known here, and is back; erase it anew:

# $command (Text)
# $source (Text) the command that printed the list
erase-anew-with = { $command }, with what `{ $source }` printed

# $place (Text)
was-handed-over = handed over to { $place }; here everything can be read and nothing written

# $command (Text)
there-next = there: { $command }

# $file (Text)
key-not-within = the file does not hold the key that sealed it; take along { $file } by another way

# $place (Text)
was-called-back = called back from { $place }: this database takes writes again; destroy the file

# $file (Text)
no-key-yet =
    none in { $file }; the first backup or link in a letter makes one there. Where letters wait for a key
    of before, bring its file back

# $file (Text)
keys-kept-in = kept in { $file }

# Before what the desk remembers of servers is given up
ask-forget-servers =
    This desk will write to the server that answers, also where it was left behind when another was promoted. Go
    on?

servers-none = The database is of this machine alone, and none follows it

servers-forgotten = Servers are taken as they are met from now on

by-default = default

# $objective (Text)
# $bound (Text)
# $gap (Text, optional)
# $violations (Number)
search-answer = objective { $objective }, bound { $bound }{ $gap }, { $violations } violations

# $chosen (Number)
# $replacement (Number)
# $objective (Text)
search-reserve = if { $chosen } declines: { $replacement }, worth { $objective }

# $count (Number)
search-more-broken = { "  " }and { $count } more, listed with --json

search-rules-broken = the rules listed are broken, though nothing found keeps all from holding

# $rules (Text)
search-cannot-hold = these rules cannot hold together, as was proved: { $rules }

# $rules (Text)
search-found-none =
    no answer was found in which these rules hold together, which is no proof: { $rules }

## Talk: The demonstration

phase-database = database

phase-imports = import

phase-scoring = scoring

phase-selection = selection

phase-mail = mail

phase-seating = seating

phase-documents = documents

phase-evening-before = the evening before

# $applied (Number)
# $selected (Number)
# $accepted (Number)
# $invited (Number)
# $declined (Number)
demo-applied =
    { $applied } applied, { $selected } were selected, { $accepted } come; { $invited } were
    invited, { $declined } declined

# $seated (Number)
# $nominated (Number)
# $tables (Number)
# $rounds (Number)
# $met (Number)
# $random (Number)
demo-seated =
    { $seated } sit with { $nominated } who were nominated at { $tables } tables in { $rounds }
    rounds: potential met { $met } thousandths, { $random } at random

# $sheets (Number)
demo-minister =
    the evening before, a Minister comes instead of an expert: { $sheets } nameplate is printed
    anew, and nobody else moves

# $sheets (Number)
demo-moderator =
    who was to moderate the round tables is ill: somebody else leads them, and in all { $sheets }
    sheets that say otherwise now lie in changed/

# $file (Text)
demo-open = open { $file }

## Talk: Why somebody is here

# $sender (Text)
why-by = by { $sender }

# $sender (Text)
# $note (Text)
why-by-note = by { $sender }, note { $note }

# $standing (Text)
# $name (Text)
why-standing-by = { $standing } by { $name }

# $status (Text)
why-now = now { $status }

why-all-met = all met

# $conditions (Text)
why-not-met = not met: { $conditions }

# $points (Text)
# $rank (Number)
# $of (Number)
why-score = { $points } of 100 points, rank { $rank } of { $of }

why-proposed = proposed

# $outcome (Text) with its place, if any
# $state (Text) signed by whom, or proposed
why-decision = { $outcome }, { $state }

# $way (Text) in or out
# $name (Text)
# $reason (Text) in a few words
why-choice = { $way } by { $name }: { $reason }

# $code (Text)
# $name (Text)
why-follows = follows { $code } { $name }

# $cause (Text)
# $name (Text) who recorded it
# $what (Text) what became of the seat
why-left = left: { $cause }, recorded by { $name }; { $what }

# $code (Text)
why-followed-by = followed by { $code }

why-held = held

why-free = left free

left-declined = declined

left-bounced = cannot be reached

left-expired = did not answer in time

left-withdrew = withdrew

# $status (Text)
# $wave (Number)
why-invitation = { $status }, wave { $wave }

# $status (Text)
# $wave (Number)
# $day (Text)
why-invitation-due = { $status }, wave { $wave }, answer by { $day }

# $table (Number)
# $company (Text)
why-table = table { $table }, with { $company }

## Talk: guests, leaders, remote attendance and letters

# $person (Text)
guest-would-be-invited = would be invited: { $person }

# $person (Text)
guest-invited = invited: { $person }

# $person (Text)
guest-has-table = { $person } is seated at round tables

# $person (Text)
guest-without-table = { $person } is seated at no table

# $people (Text)
guests-would-be-withdrawn = would be withdrawn: { $people }

# $people (Text)
guests-withdrawn = withdrawn: { $people }

# $role (Text)
# $decider (Text)
guest-decided-by = as { $role }, decided by { $decider }

guest-taken-back = taken back

# $code (Text)
applied-as = applied as { $code }

# $person (Text)
attends-already = { $person } attends so already

# $person (Text)
requirement-recorded = recorded, and read by those alone who may see secrets: { $person }

diet-not-said = not said

# $person (Text)
# $remotely (Flag)
attends-now =
    { $remotely ->
        [yes] { $person } attends remotely
       *[no] { $person } attends in person
    }

zone-of-meeting = the meeting's

plate-not-needed = no longer needed

# $number (Number)
invented-applicants = invented people who applied and were rated: { $number }

nobody-reminded = nobody is reminded

# $people (Text)
would-remind = would remind: { $people }

# $number (Number)
letters-queued-now =
    { $number ->
        [one] { $number } letter waits to be sent
       *[other] { $number } letters wait to be sent
    }

# Why somebody is not reminded by a letter.
remind-by-telephone = serves a Government: call, or name them here

# $name (Text) through whom letters to them go
remind-through = letters go through { $name }: call there, or name them here

# $holiday (Text) its name
# $day (Text) the first day that is no day of rest there
remind-after-holiday = a holiday there ({ $holiday }): from { $day }, or --anyway

# $day (Text)
remind-after-rest = a day of rest there: from { $day }, or --anyway

# $day (Text)
reminded-on = reminded already, on { $day }

remind-unsent = the invitation was not sent yet

remind-overdue = the last day has passed

# $waiting (Number)
# $letters (Number)
would-close-list = would close the waiting list; people on it: { $waiting }; letters: { $letters }

# $letters (Number)
list-closed = the waiting list is closed; letters that wait to be sent: { $letters }

list-reopened = the waiting list is open again

# $people (Text)
written-again = written again: { $people }

# $people (Text)
left-unwritten = left unwritten: { $people }

# $number (Text)
is-registered = registered under { $number }

# $number (Text)
would-be-registered = it would be registered under { $number }

# $number (Text)
scan-is-kept = the scan is kept with { $number }

# $count (Number) of messages that are new
mail-taken-in =
    { $count ->
        [0] nothing new came back
        [one] 1 message taken in
       *[other] { $count } messages taken in
    }

# $count (Number) of messages that are new
mail-would-be-taken-in =
    { $count ->
        [0] nothing new came back
        [one] 1 message would be taken in
       *[other] { $count } messages would be taken in
    }

# $count (Number) of messages
mail-known-already =
    { $count ->
        [one] 1 was taken in before
       *[other] { $count } were taken in before
    }

# $file (Text)
# $why (Text)
mail-not-read = { $file }: { $why }

mail-hard-advice =
    whoever is not reached: convene person edit TEXT --email ADDRESS, then convene invitation resend CODE;
    or give up the seat: convene invitation bounces CODE

# $answer (Text)
mail-calendar-hint = a calendar says: { $answer }; no answer until you record it

# $when (Text)
worker-tries-next = next try at { $when }

# $number (Number)
letters-approved =
    { $number ->
        [one] { $number } letter approved
       *[other] { $number } letters approved
    }

# $number (Number) of copies of letters
# $sent (Number) of them left
copies-stand =
    { $number ->
        [one] { $number } copy of a letter; sent: { $sent }
       *[other] { $number } copies of letters; sent: { $sent }
    }

# $number (Number) of letters
# $step (Text) who is asked next
letters-cleared-until =
    { $number ->
        [one] { $number } letter cleared; asked next: { $step }
       *[other] { $number } letters cleared; asked next: { $step }
    }

# $count (Number)
# $step (Text)
would-clear =
    { $count ->
        [one] would clear 1 letter as { $step }
       *[other] would clear { $count } letters as { $step }
    }

# $number (Number) of letters
# $step (Text) who is asked now
clearance-begins =
    { $number ->
        [one] { $number } letter waits to be cleared; asked now: { $step }
       *[other] { $number } letters wait to be cleared; asked now: { $step }
    }

# $number (Number) of letters
# $step (Text) who is asked now
# $said (List) steps with who said yes
clearance-stands =
    { $number ->
        [one] { $number } letter waits to be cleared; asked now: { $step }; cleared by { $said }
       *[other] { $number } letters wait to be cleared; asked now: { $step }; cleared by { $said }
    }

# As which files letters leave that were signed.
# $scans (List) names of files, each with the beginning of its SHA-256
scans-to-approve = leaves as it was scanned: { $scans }

# Above the text of a letter that is shown.
# $code (Text)
# $name (Text)
# $address (Text) empty where none is known
preview-to = To: { $code } { $name } <{ $address }>

# $subject (Text)
preview-subject = Subject: { $subject }

# $file (Text)
# $kind (Text) what the letter is called
# $name (Text)
# $address (Text)
scan-is-of-letter = { $file }: { $kind }, { $name }, { $address }

# $number (Number)
# $folder (Text)
letters-to-sign =
    { $number ->
        [one] { $number } letter to print and sign in { $folder }
       *[other] { $number } letters to print and sign in { $folder }
    }

# $number (Number)
letters-signed =
    { $number ->
        [one] { $number } signed letter taken in
       *[other] { $number } signed letters taken in
    }

# $number (Number)
# $folder (Text)
letters-to-print =
    { $number ->
        [one] { $number } letter to print and post in { $folder }
       *[other] { $number } letters to print and post in { $folder }
    }

# $number (Number)
letters-posted =
    { $number ->
        [one] { $number } letter posted
       *[other] { $number } letters posted
    }

# $number (Number)
letters-are-paused =
    { $number ->
        [one] { $number } letter paused
       *[other] { $number } letters paused
    }

# $sent (Number)
# $waiting (Number)
worker-handed-over =
    { $sent ->
        [one] { $sent } letter handed over, { $waiting } waiting
       *[other] { $sent } letters handed over, { $waiting } waiting
    }

## Talk: titles of columns and rows

title-reported = reported

title-partnership = partnership

title-arrived = arrived

title-assured = funding assured

title-expected-funding = funding expected

title-measure = measure

title-missing = missing

title-partners = partners

title-recognised = recognised

title-about = about
# What stands above a column of a list, or before a row of a page.
title-access = access
title-accepted = accepted
title-act = act
title-actor = actor
title-added = added
title-adds = adds
title-address = address
title-agreement = agreement
title-alpha = alpha
title-answer = answer
title-answered-by = answered by
title-apart = apart
title-applicant = applicant
title-application = application
title-applications = applications
title-applied = applied
title-arrives-at = arrives at
title-arrives-by = arrives by
title-arrives-from = arrives from
title-arrives-on = arrives on
title-as = as
title-asset = asset
title-assigned = assigned
title-at = at
title-at-most = at most
title-attendance = attendance
title-attends = attends
title-authority = authority
title-away = away
title-bar = bar
title-because = because
title-before = before
title-begun = begun
title-by = by
title-calendar-says = calendar says
title-came-back = came back
title-capacity = capacity
title-cell = cell
title-chance = chance
title-change = change
title-changed = changed
title-city = city
title-code = code
title-column = column
title-comes = comes
title-compared = compared
title-conditions = conditions
title-contribution = contribution
title-count = count
title-country = country
title-criterion = criterion
title-database = database
title-day = day
title-days = days
title-deadline = deadline
title-decided = decided
title-decided-by = decided by
title-decided-by-name = decided by name
title-decision = decision
title-departs-at = departs at
title-departs-by = departs by
title-departs-on = departs on
title-departs-to = departs to
title-diet = diet
title-declined = declined
title-direction = direction
title-directory = directory
title-due = due
title-email = email
title-ended = ended
title-evidence = evidence
title-floors = floors
title-follows = follows
title-forgotten = forgotten
title-from = from
title-funding-assured = funding assured
title-funding-expected = funding expected
title-gender = gender
title-generation = generation
title-given = given
title-gone = gone
title-head = head
title-hotel = hotel
title-how = how
title-id = id
title-in-place-of = in place of
title-in-words = in words
title-invitation = invitation
title-invited = invited
title-invited-by-name = invited by name
title-kept = kept
title-key = key
title-kind = kind
title-languages = languages
title-late = late
title-leaves = leaves
title-leniency = leniency
title-letter = letter
title-login = login
title-marked = marked
title-matter = matter
title-meeting = meeting
title-meets = meets
title-met = met
title-met-again = met again
title-migration = migration
title-motivation = motivation
title-name = name
title-name-in-arabic = name in Arabic
title-names = names
title-needed-by = needed by
title-needs = needs
title-new = new
title-nominated = nominated
title-nominated-by = nominated by
title-not-to-be-written-to-since = not to be written to since
title-note = note
title-number = number
title-object = object
title-of = of
title-offer = offer
title-offers = offers
title-officer = officer
title-old = old
title-on = on
title-one = one
title-one-review = one review
title-organisation = organisation
title-other = other
title-other-name = other name
title-other-names = other names
title-others = others
title-outcome = outcome
title-outcomes = outcomes
title-overdue = overdue
title-pairs = pairs
title-paper = paper
title-part = part
title-particulars = particulars
title-past = past partnerships
title-past-partners = past partners
title-people = people
title-person = person
title-places = places
title-plate = plate
title-points = points
title-position = position
title-post = post
title-potential = potential (thousandths)
title-potential-met = potential met (thousandths)
title-practice = practice
title-printed = printed
title-progress = progress
title-rank = rank
title-ratings = ratings
title-reason = reason
title-reference = reference
title-refused = refused
title-remark = remark
title-repair = repair
title-replaces = replaces
title-rests-on = rests on
title-reviewer = reviewer
title-reviewers-name = reviewer's name
title-revision = revision
title-role = role
title-roles = roles
title-round = round
title-rows = rows
title-rule = rule
title-scan = scan
title-score = score
title-seat = seat
title-seats = seats
title-sector = sector
title-server = server
title-set-aside = set aside
title-setting = setting
title-settled = settled
title-short-name = short name
title-spread = spread
title-standing = standing
title-starts = starts
title-state = state
title-status = status
title-stricter-more-lenient = stricter · more lenient
title-subject = subject
title-table = table
title-tables = tables
title-take-back = take back
title-taken-in = taken in
title-target = target
title-telephone = telephone
title-tell = tell
title-tentative = tentative
title-text = text
title-title = title
title-to = to
title-together = together
title-topic = topic
title-topics = topics
title-track = track
title-trail = trail
title-value = value
title-version = version
title-visa-letter = visa letter
title-waiting = waiting
title-waits-first = waits first
title-wave = wave
title-way = way
title-what = what
title-what-goes = what goes
title-where = where
title-who = who
title-why = why
title-wishes = wishes
title-with = with
title-written = written
title-yours = yours
title-zone = zone

## Talk: states

state-kept = kept

state-on-time = on time

state-due = due

state-overdue = overdue

state-done = done

state-announced = announced

state-confirmed = confirmed

state-recognised = recognised

state-ended = ended

# How far something is, in a cell of a list or in a sentence.
state-absent = absent
state-accepted = accepted
state-acknowledged = acknowledged
state-alias = alias
state-apart = apart
state-applicant = applicant
state-approved = approved
state-attended = attended
state-away = away
state-begun = begun
state-beside = beside the room
state-bounced = bounced
state-by-hand = by hand
state-calendar = calendar
state-cancelled = cancelled
state-cancelled-trial = cancelled trial
state-chair = chair
state-co-applicant = co applicant
state-colleague = colleague
state-complaint = complaint
state-declared = declared
state-declined = declined
state-delayed = delayed
state-delegated = delegated
state-delegation = delegation
state-delivered = delivered
state-donor = donor
state-draft = draft
state-draft-trial = draft trial
state-dropped = dropped
state-expected = expected
state-expired = expired
state-failed = failed
state-follows = follows
state-given = given
state-guest = guest
state-handed-over = handed over
state-held = held
state-hard = hard
state-in = in
state-in-person = in person
state-issued = issued
state-late = late
state-left-behind = left behind
state-letter = letter
state-mail = mail
state-mailbox-closed = mailbox closed
state-mailbox-full = mailbox full
state-moderator = moderator
state-no = no
state-no-host = no host
state-no-mailbox = no mailbox
state-no-show = no show
state-nominated = nominated
state-nominator = nominator
state-note-verbale = note verbale
state-observer = observer
state-not-selected = not selected
state-notice = notice
state-older = older
state-open = open
state-organisation = organisation
state-other = other
state-out = out
state-participant = participant
state-past-partner = past partner
state-person = person
state-post = post
state-presenter = presenter
state-proposed = proposed
state-published = published
state-published-trial = published trial
state-queued = queued
state-rapporteur = rapporteur
state-received = received
state-refused = refused
state-remotely = remotely
state-replaced = replaced
state-resource-person = resource person
state-reply = reply
state-reviewer = reviewer
state-running = running
state-seals = seals
state-secretariat = secretariat
state-selected = selected
state-sending = sending
state-sent = sent
state-silent = does not answer
state-soft = soft
state-speaker = speaker
state-stays-away = stays away
state-stopped = stopped
state-submitted = submitted
state-substitute = substitute
state-telephone = telephone
state-taken = taken in
state-tentative = tentative
state-together = together
state-too-large = too large
state-to-post = to post
state-to-sign = to sign
state-unconfirmed = unconfirmed
state-under-review = under review
state-unofficial = unofficial
state-unreached = unreached
state-waitlisted = waitlisted
state-withdrawn = withdrawn
state-writes = takes writes
state-yes = yes
state-invited = invited
state-reviews = reviews
state-takes-part = takes part

## The desk

# How far a meeting is.
stage-draft = draft

stage-call = call open

stage-review = under review

stage-selection = selection

stage-invitation = invitations

stage-preparation = preparation

stage-meeting = under way

stage-over = over

stage-cancelled = cancelled

# $day (Text) a date in words
# $days (Number) until then
desk-starts-in = { $day }, { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }

# $count (Number)
desk-applications =
    { $count ->
        [one] 1 application
       *[other] { $count } applications
    }

# $count (Number)
desk-participants =
    { $count ->
        [one] 1 participant
       *[other] { $count } participants
    }

# $count (Number) of resource persons, observers and staff
desk-beside = { $count } beside the room

# $count (Number) of participants
desk-remote =
    { $count ->
        [one] 1 of them remotely
       *[other] { $count } of them remotely
    }

desk-nothing-due = nothing is due

# $count (Number)
desk-others =
    { $count ->
        [one] 1 more meeting: convene meeting list
       *[other] { $count } more meetings: convene meeting list
    }

# Commands follow, one a line.
desk-none = There is no database here yet. Begin with one of these:

# Likewise.
desk-empty = There is no meeting yet. Begin with one of these:

# $due (Text) what is due, such as 3 answers are overdue
# $day (Text) the first day, a date in words
due-first-by = { $due }, the first by { $day }

# $names (Text) the first names
# $count (Number) how many more there are
due-names-and-more =
    { $count ->
        [one] { $names } and 1 more
       *[other] { $names } and { $count } more
    }

# $count (Number)
due-answers-late =
    { $count ->
        [one] 1 answer is overdue
       *[other] { $count } answers are overdue
    }

# $count (Number)
due-reviews-late =
    { $count ->
        [one] 1 review is overdue
       *[other] { $count } reviews are overdue
    }

# $count (Number)
due-held =
    { $count ->
        [one] 1 seat is held
       *[other] { $count } seats are held
    }

# $count (Number)
due-floors =
    { $count ->
        [one] 1 floor cannot be held any more
       *[other] { $count } floors cannot be held any more
    }

# $count (Number)
due-letters =
    { $count ->
        [one] 1 letter waits
       *[other] { $count } letters wait
    }

# $count (Number)
due-letters-unapproved =
    { $count ->
        [one] 1 letter waits for a second person
       *[other] { $count } letters wait for a second person
    }

# $count (Number) the steps that are asked stand behind it
due-letters-uncleared =
    { $count ->
        [one] 1 letter waits to be cleared
       *[other] { $count } letters wait to be cleared
    }

# $count (Number)
due-letters-held =
    { $count ->
        [one] 1 letter waits for a look at those that went first
       *[other] { $count } letters wait for a look at those that went first
    }

# $count (Number)
due-letters-to-sign =
    { $count ->
        [one] 1 letter to print, sign and scan
       *[other] { $count } letters to print, sign and scan
    }

# $count (Number)
due-letters-to-post =
    { $count ->
        [one] 1 letter to print and post
       *[other] { $count } letters to print and post
    }

# $count (Number)
due-letters-refused =
    { $count ->
        [one] 1 letter was refused for good
       *[other] { $count } letters were refused for good
    }

# $count (Number)
due-letters-returned =
    { $count ->
        [one] 1 letter came back for good
       *[other] { $count } letters came back for good
    }

# $count (Number)
holidays-taken-in =
    { $count ->
        [one] 1 holiday
       *[other] { $count } holidays
    }

# $count (Number)
holidays-removed =
    { $count ->
        [one] 1 holiday taken from the list
       *[other] { $count } holidays taken from the list
    }

# $count (Number)
due-answers-by-page =
    { $count ->
        [one] 1 answer came by its page since yesterday
       *[other] { $count } answers came by their pages since yesterday
    }

# $count (Number)
due-applications-by-form =
    { $count ->
        [one] 1 application came by the form and is to be taken in
       *[other] { $count } applications came by the form and are to be taken in
    }

# $count (Number)
due-withdrawals-by-form =
    { $count ->
        [one] 1 application was withdrawn on its page
       *[other] { $count } applications were withdrawn on their pages
    }

# $count (Number)
due-answers-hinted =
    { $count ->
        [one] 1 calendar says an answer that nobody recorded
       *[other] { $count } calendars say answers that nobody recorded
    }

# $count (Number)
due-letters-unconfirmed =
    { $count ->
        [one] of 1 letter it is not known whether it arrived
       *[other] of { $count } letters it is not known whether they arrived
    }

# $count (Number) of people who were selected
due-uninvited =
    { $count ->
        [one] 1 person who was selected is not invited yet
       *[other] { $count } people who were selected are not invited yet
    }

# $count (Number) of people who came, left or are away since the plan was made
due-unseated =
    { $count ->
        [one] the seating plan no longer fits 1 person
       *[other] the seating plan no longer fits { $count } people
    }

# $count (Number) of tables, counted in each round
due-tables =
    { $count ->
        [one] 1 table holds more or fewer people than it may
       *[other] { $count } tables hold more or fewer people than they may
    }

# $item (Number)
# $role (Text) as the words below say it
due-item-unled = item { $item } has no { $role }

# $session (Text) what it is called
# $role (Text)
due-session-unled = { $session } has no { $role }

role-chair = chair
role-moderator = moderator
role-presenter = presenter
role-rapporteur = rapporteur

# $count (Number) of people in the round where it is most
due-screenless =
    { $count ->
        [one] 1 person who attends remotely sits at a table without a screen
       *[other] { $count } people who attend remotely sit at tables without a screen
    }

# $count (Number) of people in the round where it is most
due-screens =
    { $count ->
        [one] no table with a screen has a place for 1 person who attends remotely
       *[other] no table with a screen has a place for { $count } people who attend remotely
    }

# $count (Number)
due-nominations =
    { $count ->
        [one] 1 nomination is to be acknowledged
       *[other] { $count } nominations are to be acknowledged
    }

# $day (Text)
# $hour (Text) such as 18:00
due-closing = the list of the draw is to be closed before { $day }, { $hour }, when its value becomes known

# $day (Text)
# $hour (Text) such as 18:00
due-value-awaited = the list of the draw is closed; its value becomes known on { $day }, { $hour }

due-draw = the value of the draw is known: draw

due-value-unsaid = another public value is to be announced before the list of the draw is closed

# $count (Number)
due-nominees =
    { $count ->
        [one] 1 applicant may be a nominated person
       *[other] { $count } applicants may be nominated people
    }

# $count (Number) of applications within the band
due-undecided =
    { $count ->
        [one] the ratings leave 1 application open
       *[other] the ratings leave { $count } applications open
    }

# $count (Number)
due-reviews-outstanding =
    { $count ->
        [one] 1 review is outstanding
       *[other] { $count } reviews are outstanding
    }

# $count (Number)
due-waiting =
    { $count ->
        [one] 1 person waits for a place, and no answer is awaited any more
       *[other] { $count } people wait for a place, and no answer is awaited any more
    }

# $count (Number)
due-answers-awaited =
    { $count ->
        [one] 1 invitation is unanswered
       *[other] { $count } invitations are unanswered
    }

# $count (Number)
due-open-free =
    { $count ->
        [one] 1 open seat is free
       *[other] { $count } open seats are free
    }

# $count (Number)
due-nominated-free =
    { $count ->
        [one] 1 nominated seat is free
       *[other] { $count } nominated seats are free
    }

# $count (Number)
due-guest-free =
    { $count ->
        [one] 1 place for guests is free
       *[other] { $count } places for guests are free
    }

use-none = no meeting is in use: commands are about the only one there is

# $variable (Text) such as CONVENE_MEETING
use-overruled = { $variable } goes before it in this shell

# $user (Text) the path of a file
# $desk (Text) likewise
config-files = your file: { $user }; the desk’s: { $desk }

## Refusals of ConveneStore

partnership-words-too-long = What is said of the partnership has too many words
    .next = Say it in fewer words

partnership-changed-meanwhile = The partnership is not as it was any more
    .next = Look at it, and try again
    .command = convene partnership show CODE

confirmation-too-long = What was seen is told in too many words
    .next = Say it in a few, such as the contract by its number

meeting-exists = A meeting with this code is here already
    .next = Change `code` in the file, or look at the meetings there are
    .command = convene meeting list

organisation-exists = An organisation with this key is in the directory already
    .next = Leave it out of the file, or change its key

person-exists = This person is in the directory already, with the same mailbox
    .next = Use the person who is there
    .command = convene person list

twins-unlike = Nothing says that the two are one, and who would go is invited, seated, decided upon or reviews
    .next = Put the name or the address right first where it is wrong, or ask an administrator to do it
    .command = convene person twins

considered-already = This person is considered for the meeting already
    .next = Withdraw the earlier application first, or leave this one out
    .code = applied-already

application-code-taken = A code of these applications is taken, or is no code such as A-0012
    .next = Import the file again, or leave the column code out
    .command = convene application list
    .code = code-taken

addresses-unusable = No letter can be sent to an address of these people
    .next = Correct it and import the file again
    .code = unusable-address

reviewers-changed = Somebody else enlisted reviewers at the same moment
    .next = Import the file again
    .command = convene review enlist

unknown-criterion = A rating is on a criterion that the meeting's rubric does not have
    .next = See which there are
    .command = convene review sheet

other-track = Nominated seats are not applied for, scored or drawn
    .next = Leave the nominated person out of the applications

room-taken = Two sessions are in one room at the same time
    .next = Move one of them in the meeting file, or give it another room there

rating-not-assigned = A rating comes from a reviewer who is not assigned to the application
    .next = Assign the reviewer, or leave ratings with a conflict of interest out
    .code = not-assigned

application-held-meanwhile = Somebody who applied may be a nominated person, and is neither read nor scored until that is decided
    .next = Say of each whether they are one person
    .command = convene application identify
    .code = applications-held

apart-reason-too-long = How an applicant is known to be somebody else is told in too many words
    .next = Say it in a few

rating-in-conflict = A rating comes from a reviewer in a conflict of interest
    .next = Leave it out; somebody else must review
    .command = convene review conflicts
    .code = conflict-of-interest

cannot-judge-not-assigned = A reviewer who is not assigned to the application cannot judge it
    .next = Assign the reviewer, or leave this out
    .code = not-assigned

unknown-outcome = An application cites an outcome that the meeting does not list
    .next = Cite a code of `agreedOutcomes` in the meeting file

account-taken = One account cannot be two reviewers of a meeting
    .next = Give each reviewer a login of their own

other-rubric = The ratings were given under another rubric than the meeting's
    .next = Rate again under the rubric that was published

one-head-of-delegation = The delegation has its head already
    .next = Name them as member or alternate, or let the note replace the head
    .command = convene nomination list

places-taken = All places are taken
    .next = Wait until somebody declines, or change the number of places
    .code = meeting-full

already-seated = Somebody would be in two seats at the same time
    .next = Free the earlier seat first
    .command = convene seating show

only-participants-sit = Only people who accepted can be seated
    .next = Record the acceptance first
    .command = convene invitation record
    .code = not-a-participant

seating-rule-exists = There is a rule for these two already
    .next = Take it back first
    .command = convene seating release

seating-rule-of-two = A rule is for two different participants
    .next = Name somebody else beside the first

absent-already = This absence is recorded already
    .next = Take it back with --undo, or close the gap
    .command = convene seating repair

needs-two-people = The meeting asks for two people: who proposes does not sign
    .next = Ask somebody else who may sign
    .command = convene selection sign
    .code = two-people

signed-for-good = The selection is signed and does not change any more
    .next = Admit an error with convene selection supersede --reason TEXT, or fill free places
    .command = convene invitation follow --deadline DAY
    .code = selection-signed

how-too-long = How a gate was answered is told in too many words
    .next = Say it in a few, such as by telephone and the day

guest-reason-too-long = Why somebody is invited by name is told in too many words
    .next = Say it in a few

# $code (Text) the code of the meeting
ratings-frozen = The selection of { $code } is signed; what was read for it does not change
    .next = Admit an error in it
    .command = convene selection supersede --reason TEXT
    .code = selection-signed

decided-already = Only a signed selection moves who is decided upon
    .next = Admit an error in it
    .command = convene selection supersede --reason TEXT

drawn-and-signed = The lottery was drawn, and what was drawn is signed as it is
    .next = Have it signed by a person with the right to
    .command = convene selection sign
    .code = lottery-drawn

proposed-meanwhile = Somebody else changed the proposal at the same moment
    .next = Look at it and decide again
    .command = convene selection list

list-is-closed = The list of the draw is closed, so nothing that it was made of changes
    .next = Reopen it, if it must be; then another public value is announced
    .command = convene selection reopen --reason TEXT
    .code = selection-closed

drawn-out-of-turn = A list is closed before its public value is known, and drawn from afterwards, once
    .next = See what is announced and closed
    .command = convene selection lottery list
    .code = lottery-out-of-turn

seating-announced-in-call = How seats are given is announced in the call, and stays
    .next = Leave seating as it was in the meeting file

seats-by-lot-not-announced = The published call does not announce seats by lot
    .next = Make the plan on purpose
    .command = convene seating solve
    .code = no-seats-by-lot

lottery-announced-in-call = A lottery is announced once, before the call is published
    .next = Decide in the band by a written reason
    .command = convene selection decide

decided-by-ratings = The ratings decide on this application
    .next = See which they leave open
    .command = convene selection list
    .code = outside-band

waiting-closed-meanwhile = The waiting list is closed, and those on it were told that no place comes
    .next = Open it again, with the reason
    .command = convene invitation reopen --reason TEXT
    .code = waiting-is-closed

remote-without-room = Nobody attends remotely without a room to enter
    .next = Write remoteRoom into the meeting file, and take that in
    .command = convene meeting update meeting.json

remote-room-stays = Somebody attends remotely, and keeps a room to enter
    .next = Say that they come in person, or give another address
    .command = convene participant list

zone-unknown-to-server = The database knows nothing of that time zone
    .next = Give the zone of a large city nearby, such as America/New_York

open-places-taken = All open places are taken or offered
    .next = Wait until somebody declines, or change the number of places
    .code = meeting-full

out-of-turn = Free seats go to the waiting list in its order
    .next = Record who left, then invite whoever follows
    .command = convene invitation follow --deadline DAY

seat-followed-on = Somebody follows on this seat already
    .next = See who was invited
    .command = convene invitation status
    .code = seat-taken

follower-written-to = Whoever follows on this seat was written to
    .next = See who was invited, and withdraw the invitation where it must be
    .command = convene invitation status
    .code = seat-taken

offered-already = This person was offered an open seat before
    .next = Nobody is offered a seat twice; look at it
    .command = convene invitation status

answers-due-before = Answers are due before the meeting begins
    .next = Give an earlier day with --deadline, or leave the seat free
    .code = answer-too-late

invited-already = This person has an invitation already
    .next = Look at it
    .command = convene invitation status

move-not-allowed = It stands at a point from which this is not possible
    .next = Look where it stands
    .command = convene invitation status

pages-wait-for-upgrade = The database is older than this program, and the pages do not change it
    .next = Let a desk of this program bring it up first: any command does
    .command = convene database migrate

pages-served-alone = An account that serves the pages may do nothing else
    .next = Add another account for them
    .command = convene account add portal --name NAME --role portal

# Said to whoever answers on a page.
page-answers-no-more = This answer cannot be given on the page
    .next = Open the link again and see what it says now

clock-astray = The clock of this machine and the database's are more than 10 minutes apart
    .next = Set the clock, and run the command again

# A role was taken from somebody while they worked.
right-gone = Your account has no right to this any more
    .next = Ask an administrator for the role
    .command = convene account grant LOGIN ROLE
    .code = not-permitted

audit-append-only = The audit trail cannot be changed
    .next = Record what corrects it as an act of its own

# $place (Text) where it went, as somebody named it
# $time (Text) such as 2007-09-05 17:30
handed-over-to = This database was handed over to { $place } at { $time } UTC and takes no writes
    .next = Work where it went; if it never arrived, call it back
    .command = convene database handover --call-back
    .code = handed-over

# $time (Text) such as 2007-09-05 17:30
handed-over-elsewhere =
    This database was handed over to another machine at { $time } UTC and takes no writes
    .next = Work where it went; if it never arrived, call it back
    .command = convene database handover --call-back
    .code = handed-over

handed-over-already = This database is handed over already
    .next = Write its file again
    .command = convene database handover FILE
    .code = handed-over

kept-not-as-hashed = What was kept of this selection is not what was hashed
    .next = Look at it with whoever audits
    .command = convene doctor
    .code = assessment-altered

assessment-too-new = What was kept of this selection is of a later program
    .next = Use the program that signed it, or a later one

migration-waits = Another program is bringing the schema up, and does not get done
    .next = Wait for it, or have whoever runs the server end what is listed

program-older-than-database = The database is newer than this program
    .next = Use the newer program; nothing was changed

migration-edited = A migration was edited after it was applied
    .next = Put the file back as it was and write a new migration

# $reason (Text) in the words of the database
schema-in-the-way = What the program would make is in the database already: { $reason }
    .next =
        Take an empty database, and restore a backup into it where the list of migrations was lost
    .command = convene database restore FILE

login-only-keeps = This login keeps the database: it reads all of it and writes nothing
    .next = Use another login, or GRANT convene_app TO this one; backups and the doctor need no more

# $login (Text) the name that somebody signs in with
last-administrator = { $login } is the only administrator
    .next = Make somebody else one first
    .command = convene account grant LOGIN administrator

# $login (Text) the name that somebody would sign in with
login-has-account = { $login } has an account already
    .next = Give it another role
    .command = convene account grant { $login } ROLE

name-of-colleague = Somebody else with an account here is called so
    .next = Write the name so that both are told apart, with a second name or initial
    .command = convene account name FIRST LAST

letter-queued-by-another = Another letter is queued already in place of one of these
    .next = Look which it is, and ask an administrator who wrote it; nothing was queued
    .command = convene invitation status

letters-ask-for-two = Letters of the meeting wait for a second person meanwhile
    .next = Write the letters again; they wait until they are approved

letters-are-sealed = Letters of this kind leave signed and sealed meanwhile
    .next = Write the letters again; they wait until they are signed

letter-to-nobody = Whom a letter is for was forgotten meanwhile
    .next = Write the letters again

letter-to-objector = Whom a letter is for asked meanwhile not to be written to again
    .next = Write the letters again

## Problems of ConveneStore

# $login (Text) the login and program that bring the schema up
holds-migrations = { $login }

# $login (Text) the login and program that bring the schema up
# $since (Text) the instant at which it began
holds-migrations-since = { $login }, since { $since }

migration-is-other = is not what was applied
migration-is-newer = was applied by a newer program
migration-of-newer-program = was applied by a newer program; use that one
migration-unknown = is not the migration that this program knows
migration-left-out = is missing among the migrations
# What the schema is made of, each below its name, such as trigger public.seat.seat_whole.
object-changed = is not the program’s
object-missing = is missing
object-unknown = is unknown to the program
# A right of a role, such as convene_app may UPDATE public.seat.
right-unknown = the program did not grant it
right-missing = the program granted it, and it was taken away
# Of the database or a role, such as search_path of the database.
setting-unknown = is set, so that other things than the program’s may be read and written

# $purpose (Text) what should be so, as the check says it
# $count (Number) of rows that are otherwise
invariant-broken = { $purpose } (not so: { $count })

# $purpose (Text) what should be so, as the check says it
# $reason (Text) why the server gave up, in its own words
invariant-unanswered = { $purpose } (not looked at: { $reason })

## Refusals of ConveneCore

# $count (Number)
bad-rows-of-arrivals =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    } in the list of arrivals cannot be read; nothing was recorded
    .next = Correct them: who, time such as 09:40, day such as 2007-09-05

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-keep-partnerships = { $name } may not keep partnerships
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-recognise-partnerships = { $name } may not recognise partnerships
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $code (Text) the code of the application
offers-not-to-confirm = Offers of { $code } are not confirmed as it was asked
    .next = See which offers there are, and what is claimed of them
    .command = convene application show { $code }

scan-unusable = This scan cannot be taken in
    .next = Scan the page again as a PDF
    .command = convene correspondence attach NUMBER FILE

# $code (Text) the code of the meeting
change-does-not-fit = The change does not fit into { $code }; nothing was changed
    .next = Put right what is listed and try again
    .code = meeting-invalid

## Problems of ConveneCore

arrival-of-nobody = names nobody

# $name (Text) the partner
partner-not-confirmed = { $name } has not confirmed its role

principle-not-answered = is not answered

partnership-cites-nothing = cites no agreed outcome of the meeting

partners-of-one-sector = has no partners of two sectors

target-without-measure = does not say by what the target is measured

target-without-day = does not say by which day the target is reached

funding-not-assured = has no funding that is assured for the beginning

# $count (Number) of partnerships whose partners are named
# $past (Number) of partnerships
partners-without-past = names partners of { $count } partnerships, and `past` has { $past }

# $known (List) numbers of the offers that there are
no-such-offer = is no offer of it: { $known }
nothing-claimed = claims no evidence: say as what it is confirmed
evidence-not-confirmed = is not confirmed

# $most (Number) megabytes
scan-too-large = is larger than { $most } MB

scan-is-no-pdf = is no PDF

scan-cut-off = ends before its end: it was not copied whole

# $parts (List) by which names a PDF holds them
scan-does-more = is more than a page to be read: { $parts }

# Why a part of a meeting cannot change, or go.
# $name (Text) of the rubric
# $version (Number)
rubric-relied-on = people apply under version { $version } of { $name }, which stays
trial-stays = a trial stays one, and a meeting in earnest becomes none
two-people-relied-on = is part of the call and stays
lottery-relied-on = a lottery is announced in the call or not at all
seating-relied-on = is announced in the call and stays
# $table (Number)
table-not-listed = there is no table { $table }
reviewing-relied-on = reviews were given out under it
floor-relied-on = is part of the call; until the signature it may be lowered, and nothing else
floor-signed = the selection was signed under it

# $count (Number) of people
remote-room-relied-on =
    { $count ->
        [one] 1 person is to attend remotely and needs a room; another address may take its place
       *[other] { $count } people are to attend remotely and need a room; another address may take its place
    }

# $due (Text) as it is typed, such as 2007-08-01
answers-due-later = answers are awaited until { $due }, which is not before the meeting begins

draw-list-closed = the list of the draw is closed; first convene selection reopen --reason TEXT

lottery-without-terms = names no day, hour, form and rule of the public value

# $open (Number) of open places
open-places-signed = a selection for { $open } was signed

# $invited (Number) of people
places-below-invited = { $invited } are invited or take part

# $proposed (Number) of people
# $places (Number)
places-below-proposed =
    { $proposed } are proposed; first propose fewer: convene selection run --places { $places }

named-by-applications = applications name it

# $session (Text) the key of the session
round-has-seats =
    people have seats in it, or are recorded absent; convene agenda drop { $session } gives that up

# $other (Session)
rounds-at-once = is held at the same time as { $other }, and the same people have seats in both

# $table (Number)
table-has-seats = people sit there; convene seating table close { $table } gives their seats back

## Refusals of ConveneService

# $code (Text) the code of the meeting
meeting-frozen = { $code } cannot be changed like this
    .next = Leave what is listed as it is; this shows how it is
    .command = convene meeting export

# $code (Text) the code of the meeting
agenda-does-not-fit = Parts of { $code } do not fit together
    .next = Move or change what is listed
    .command = convene agenda move SESSION --to "DAY TIME"
    .code = meeting-invalid

# $code (Text) the code of the meeting
meeting-changed-meanwhile = Somebody else changed { $code } meanwhile
    .next = Run the command again, and read anew what it would change

## Problems of ConveneService

# What follows from a change of a meeting.
# $papers (List) the names of the papers, as they are typed
papers-say-otherwise = print anew, they say otherwise from now on: { $papers }

# $count (Number) of people
remote-room-told =
    { $count ->
        [one] the address of the remote room is written to 1 person who attends remotely
       *[other] the address of the remote room is written to { $count } people who attend remotely
    }

# $count (Number) of letters
# $accepted (Number)
# $awaited (Number)
# $nominated (Number)
# $substitutes (Number)
# $guests (Number)
change-written =
    letters to those who are invited: { $count } (accepted { $accepted }, not answered yet { $awaited },
    nominated { $nominated }, in place of others { $substitutes }, guests { $guests })

# $count (Number) of letters
waiting-written-anew =
    { $count ->
        [one] 1 letter of invitation that waits is written anew, and says it so from the start
       *[other] { $count } letters of invitation that wait are written anew, and say it so from the start
    }

# $people (List) of names
leaders-to-tell = who leads a part of the programme and has no invitation, to be told by you: { $people }

# $count (Number) of people
letters-say-otherwise =
    { $count ->
        [one] 1 person holds a letter and a calendar entry that say otherwise: write to them
       *[other] { $count } people hold letters and calendar entries that say otherwise: write to them
    }

# $count (Number) of letters
waiting-letters-say-otherwise =
    { $count ->
        [one] 1 letter that was not handed over yet says otherwise
       *[other] { $count } letters that were not handed over yet say otherwise
    }

proposed-before = was proposed before this change; propose anew

## Refusals of ConveneStore

# Said by the schema where the program did not say it before.
frozen-by-call = What a published call or a signature rests on does not change
    .next = See the meeting as it is
    .command = convene meeting export
    .code = meeting-frozen

## Problems of ConveneCLI

# $reason (Text) what the rule says that kept it
printing-not-remembered = was printed; which sheets it was is not remembered: { $reason }

# What a part of a meeting was and is.
# $old (Text)
# $new (Text)
part-changed = { $old } → { $new }

# $new (Text)
part-came = new: { $new }

# $old (Text)
part-went = gone, was: { $old }

# $reviewers (List) by code
read-before = { $reviewers } gave points on what it said before

# $name (Text) of who applied
is-kept-as-late = { $name } is late under a signed selection: neither scored nor ranked

## Refusals of ConveneCore

# $session (Text) as it was given
# $keys (List) of the sessions there are
no-such-session = There is no session { $session }
    .next = Use one of: { $keys }

# $number (Number)
# $items (List) the numbers there are
no-such-agenda-item = There is no item { $number } on the agenda
    .next = Use one of: { $items }

# $table (Number)
# $tables (List) the numbers there are
round-table-unknown = There is no table { $table }
    .next = Use one of: { $tables }
    .code = no-such-round-table

# $table (Number)
table-there = There is a table { $table } already
    .next = Change it, or give another number
    .command = convene seating table change { $table }

## Problems of ConveneCore

session-over-midnight = would begin or end on another day

## Refusals of ConveneService

# $code (Text) the code of the meeting
# $day (Text) such as 2007-08-01
# $reason (Text)
meeting-cancelled = { $code } was cancelled on { $day }: { $reason }
    .next = It can still be read and printed
    .command = convene meeting show --meeting { $code }

# $name (Text) of somebody
# $post (Text) a part of the programme and a role, such as agenda (3), moderator
leads-not-this = { $name } does not lead this: { $post }
    .next = See who leads what
    .command = convene agenda leaders

# $code (Text) the code of the meeting
# $starts (Text) such as 2007-08-01
not-postponed = { $code } begins on { $starts }, and postponing makes that later
    .next = Give a later day; it begins earlier by its file
    .command = convene meeting update FILE

# $code (Text) the code of the meeting
nothing-to-cancel = The call of { $code } was never published, so there is nothing to cancel
    .next = Remove the draft
    .command = convene meeting remove { $code }

no-reason-to-cancel = A meeting is cancelled for a reason
    .next = Give it
    .command = --reason TEXT

# $code (Text) the code of the meeting
more-than-a-draft = { $code } is more than a draft, and is not removed
    .next = Once its call is published it can be cancelled, and then it is only read
    .command = convene meeting cancel { $code } --reason TEXT

## Problems of ConveneService

call-is-published = is published

worked-on-since-taken-in = it was taken in from another desk, and is worked on here since

# $count (Number) of people
people-are-concerned =
    { $count ->
        [one] 1 person applied or was nominated
       *[other] { $count } people applied or were nominated
    }

# $count (Number) of both
partnerships-are-kept =
    { $count ->
        [one] 1 partnership or promise was made in it
       *[other] { $count } partnerships and promises were made in it
    }

# $login (Text)
# $role (Text)
# $meeting (Text) the code of the meeting
role-is-given =
    is { $role } in it; take that first: convene account revoke { $login } { $role } --meeting { $meeting }

waits-for-no-invitation = was not selected, or was invited already
awaits-no-answer = answered, or was not invited
awaited-until-then = is awaited until then already

# $count (Number) of invitations
answers-due-moved =
    { $count ->
        [one] the last day of 1 answer that is awaited moves as well
       *[other] the last day of { $count } answers that are awaited moves as well
    }

# $day (Day) the last day for information sheets
sheet-days-moved = information sheets are asked for until { $day }, and the days for visas and tickets move as well

# $name (Text) of who leads a part of the programme
leader-stays-away = { $name } does not come

# $name (Text)
leader-absent = { $name } is absent then

# $name (Text)
# $other (Session)
leads-two-at-once = { $name } leads { $other } at the same time

# $name (Text)
leads-it-no-more = { $name } leads it no more

# $people (Number)
seats-given-back =
    { $people ->
        [one] 1 person loses a seat there
       *[other] { $people } people lose a seat there
    }

## Problems of ConveneCore

# What a draft still lacks.
still-to-be-written = is still to be written
no-topic-yet = there is no topic yet
no-places-yet = nobody has a place yet
no-paragraph-yet = has no paragraph yet

# $country (Text) the code of the country
country-without-name = has no name for { $country }, where the meeting is held

# $day (Number)
day-without-session = nothing is held on day { $day }

rounds-without-tables = there are round tables in the programme, and no tables
tables-without-rounds = there are tables, and no round tables in the programme

# $session (Session)
pause-during = goes on while { $session } is held

# $year (Text)
names-year = names { $year }

## Refusals of ConveneService

# $code (Text) the code of the meeting
not-ready-to-publish = The call of { $code } lacks something that it cannot do without
    .next = Write what is listed into the meeting file, and give it
    .command = convene meeting update FILE

## Refusals of ConveneService

sheet-without-keys = The sheet has lost the hidden columns key and version, by which its rows are known
    .next = Write it out again and change that one
    .code = sheet-unusable

# $sheet (Text) the name of the sheet
# $known (List) names that sheets have
sheet-of-no-kind = The sheet is called { $sheet }, and those that can be taken back { $known }
    .next = Give it back the name under which it was written out
    .code = sheet-unusable

sheet-unusable = The sheet cannot be taken back as it is; nothing was changed
    .next = Correct the cells that are listed and try again

## Problems of ConveneService

# $column (Text)
# $known (List)
sheet-column-unknown = no column { $column } was written out; there are { $known }

# $column (Text)
sheet-column-twice = { $column } stands there twice

sheet-row-without-key = the row has no key, as what is new has none: import it

sheet-key-unknown = nothing has this key any more

# $name (Text) who or what the row is about
# $row (Number)
sheet-row-twice = { $name } stands in row { $row } already

# $old (Text)
# $new (Text)
sheet-cell-fixed = { $new } stands where { $old } is only shown, and is changed elsewhere

# $given (Text)
# $known (List)
sheet-cell-not-one-of = { $given } is none of { $known }

# $column (Text)
sheet-cell-beside-nothing = { $column } tells of a change, and nothing in the row reads otherwise

sheet-note-alone =
    a note alone is no step: choose a standing beside it, or leave the note as it was

sheet-note-not-whole =
    the note that says so is missing here: its number, and its date as 2027-03-16

# $name (Text) who or what the row is about
# $old (Text) as it is now
# $new (Text) as the sheet says
sheet-row-meanwhile =
    { $name } was changed meanwhile; { $old } stays, and { $new } was not taken

## Refusals of ConveneInbox

# $megabytes (Number)
mail-too-long = Messages of more than { $megabytes } MB are not read
    .next = Read it with another program, and write down what it asks for

mail-too-deep = This message holds more parts than any that is meant to be read
    .next = Read it with another program

mail-unreadable = This is no message: it has no headers
    .next = Give messages as mail programs store them, one in a file, or a maildir

# $line (Number)
calendar-unreadable = Line { $line } is no line of a calendar
    .next = Ask whoever wrote it for the answer in a letter

no-calendar = There is no calendar in it
    .next = Ask whoever wrote it for the answer in a letter

# $part (Text) such as VEVENT
calendar-unended = The calendar breaks off: { $part } does not end
    .next = Ask whoever wrote it for the answer in a letter

## Refusals of ConveneCore

# $version (Number) of the form in which whole meetings are written
moved-file-newer = A newer program wrote this meeting, in version { $version } of its form
    .next = Take it in with that program, or have it written by this one

moved-file-cut-off = The file of the whole meeting ends early
    .next = Copy it again: its last line begins with "digest"

moved-file-edited = The file of the whole meeting is not as it was written
    .next = Have it written again, and change the meeting after it was taken in

# $line (Number)
moved-file-strange = Line { $line } of the file is none of a whole meeting
    .next = Have it written again
    .command = convene meeting export --whole -o FILE

## Problems of ConveneCore

# $name (Text)
moved-name-unknown = { $name } stands nowhere else in the file

## Refusals of ConveneService

# $code (Text)
moved-code-taken = There is a meeting { $code } here already
    .next = Take this one in under another code
    .command = convene meeting import FILE --as CODE

moved-file-contradicts = The file of the whole meeting contradicts itself; nothing was taken in
    .next = Have it written again
    .command = convene meeting export --whole -o FILE

# $version (Number)
# $name (Text) of the rubric
moved-rubric-differs = Version { $version } of the rubric { $name } reads otherwise here than there
    .next = Neither changes once it is published: take the meeting in where the other is not

## Problems of ConveneService

# $column (Text)
moved-person-differs = { $column } is otherwise in the file; the directory here stays as it is

## Refusals of ConveneStore

# $rule (Text)
moved-file-breaks-rule = The file breaks the rule { $rule }; nothing was taken in
    .next = Put it right where it was written, and have it written again

## Refusals of ConveneMail

unusable-mailbox = This is no mailbox that mail could be fetched from
    .next = Write imaps://user@host/INBOX?password-file=FILE with % escapes where needed

unusable-mail-setting = CONVENE_MAIL does not say where letters go
    .next =
        Write maildir:DIR, or smtp://user@host:port?password-file=FILE with % escapes where needed

# $path (Text) of the file
mail-password-open-to-others = Everybody at this machine may read the password in { $path }
    .next = Run chmod 600 on it; if somebody may have read it, take another password

unusable-file-name = A message cannot be stored under this name
    .next = Name it with letters, digits and . _ - + = @, at most 230 of them

file-name-taken = Another message was already delivered under this name
    .next = Take that message out of the maildir if it is of another database, then send again
    .command = convene invitation send

## Problems of ConveneMail

mail-names-no-directory = names no directory after maildir:
mail-of-unknown-scheme = does not begin with maildir:, smtp:// or smtps://
mail-names-no-host = names no host
mail-host-unusable = has a host that is not one
mail-port-unusable = has a port outside 1 to 65535
mail-ends-in-more = has something after the host and port
mail-option-unknown =
    has a setting other than tls=, password-file=, auth=, ca-file=, rate= and sessions=
mail-encrypts-always = has tls= beside smtps://, which always encrypts
# $option (Text) its name
mail-option-twice = has { $option }= more than once
mail-encryption-unknown = has a tls= other than none, starttls or required
mail-password-alone = has a password without a user
mail-password-twice = has a password and password-file=
mail-token-missing = has auth=xoauth2 without a password-file= that holds the token
mail-auth-unknown = has an auth= other than xoauth2
# $option (Text) its name
mail-file-unusable = has { $option }= with no file from / on
# $option (Text) its name
# $most (Number)
mail-number-unusable = has { $option }= with no whole number from 1 to { $most }
mailbox-password-shown = has a password in it, which others at this machine can see; write password-file=
mailbox-name-unusable = names no mailbox of plain signs, such as INBOX
mailbox-option-unknown = has an option besides password-file=, ca-file= and auth=
mail-returns-unusable = has returns= with no address whose mailbox has one * between + - . _ or =, and 22 signs besides at most
mail-login-unusable = has a control character in its user or password
mail-password-unencrypted = could send its password unencrypted; write tls=required
not-a-plain-file-name = is not a plain file name

# $name (Text) of the message
message-name-taken = { $name } is taken

## Refusals of ConvenePrint

glyphs-missing = The paper holds letters that no installed font can print
    .next = Install fonts for them, such as the package fonts-noto-core, or change the text

fonts-missing = The fonts that papers are printed in are not installed
    .next = Install the package fonts-noto-core, then run fc-cache

## Problems of ConvenePrint

# $letter (Text) one character
# $number (Text) its number in Unicode, such as U+E123
no-glyph = no font has a glyph for “{ $letter }” ({ $number })

font-not-found = not found

## Refusals of ConveneDocuments

unusable-mail-address = This mail address cannot be written to
    .next = Put the name or the address right
    .command = convene person edit TEXT --email ADDRESS
    .code = unusable-address

# $address (Text) of whom it is for
unusable-message = The mail to { $address } cannot be written
    .next = Correct what stands in the fields named in a table of people, then send the letters
    .command = convene person import FILE --update; convene invitation send

unusable-message-name = Letters cannot be named with these settings
    .next = Correct the site key or the domain of the convener

# $name (Text) of whom it is for
letter-incomplete = The letter to { $name } cannot be written
    .next = Complete the person in a table of people, then send the letters
    .command = convene person import FILE --update; convene invitation send

# $name (Text) the zone that was given
unknown-zone = { $name } is not a time zone
    .next = Give the meeting an IANA zone such as Asia/Beirut

## Problems of ConveneDocuments

breaks-line = has a line break or another control character
control-character = has a control character
fact-missing = is missing
calendar-without-method = has no METHOD of REQUEST or CANCEL
unsafe-link = is not a plain https address
not-a-web-address = is not a web address that begins with https:// or http://
site-key-too-short = is shorter than 16 bytes
not-a-domain = is not a domain

## Refusals of ConveneDemo

# $folder (Text) as it was named
folder-not-empty = { $folder } holds files that are not a demo's
    .next = Name another folder
    .command = convene demo --directory DIR

# $folder (Text) as it was named
# $reason (Text) as the system words it
folder-not-writable = { $folder } cannot be made: { $reason }
    .next = Name another folder
    .command = convene demo --directory DIR

# $folder (Text) where temporary files go
# $reason (Text) as the system words it
demo-database-not-made = No database can be made in { $folder }: { $reason }
    .next = Set TMPDIR to a directory of your own

# $file (Text) its name
# $reason (Text) as the system words it
demo-file-not-writable = { $file } cannot be written: { $reason }
    .next = Make room, or name another folder
    .command = convene demo --directory DIR
    .code = file-not-writable

# $file (Text) its name
demo-file-missing = This program was built without { $file }
    .next = Build it again from a complete copy of its sources

## Refusals of ConvenePortal

# $given (Text) as it was given
listen-unusable = { $given } is no address to listen at
    .next = Give a host and a port
    .command = convene serve --listen 127.0.0.1:8080

# $address (Text) as it is set
portal-address-unusable = { $address } cannot be the public address of pages
    .next = Set CONVENE_PORTAL to a scheme and a host without a path, such as https://meetings.example.org

# $given (Text) as it is set
proxy-unusable = { $given } is no address from which a server in front passes requests on
    .next = Write it as the machine sees it, such as 127.0.0.1 or [::1]; nets and names are not looked up

# $address (Text) as it is set
portal-unencrypted = { $address } would send the secrets of links in the clear
    .next = Set CONVENE_PORTAL to an address that begins with https:// and let a proxy in front hold the certificate: docs/manual/portal.md

# $place (Text) host and port
# $reason (Text) as the system says it
cannot-listen = Nothing can listen at { $place }: { $reason }
    .next = Choose another port, or end what listens there
    .command = convene serve --listen 127.0.0.1:8081

## Refusals of ConveneCLI

# $path (Text) where it is looked for
no-portal-program = There is no program { $path }, which serves the pages
    .next = Build it
    .command = swift build -c release --product convene-portal

# $path (Text)
# $reason (Text) as the system says it
portal-not-started = { $path } could not be started: { $reason }
    .next = See that it is a program of this machine, and may be run

no-database-yet = There is no database here yet
    .next = It is made by what is taken in first, and one to look at by: convene demo
    .command = convene meeting import FILE

# $count (Number) of letters
one-letter-a-page =
    { $count ->
        [one] { $count } letter is asked for, and a page shows one
       *[other] { $count } letters are asked for, and a page shows one
    }
    .next = Name whose letter, or write them into a PDF
    .command = convene invitation preview --all --output letters.pdf

# $given (Text) as it was typed
# $noun (Text) the words of it that are a command
no-such-command = There is no command { $given }
    .next = See which there are
    .command = { $noun } --help
    .code = not-understood

# $given (Text) as it was typed
# $near (Text) the command that was probably meant
no-such-command-but = There is no command { $given }; did you mean { $near }?
    .next = Type it again
    .code = not-understood

# $file (Text) as it was named
# $example (Text) a file in it
output-is-folder = { $file } is a folder
    .next = Name a file in it, such as { $example }
    .code = file-not-writable

# $file (Text) as it is called
settings-unusable = { $file } cannot be used
    .next = Correct these lines, and see what may stand there in docs/manual/settings.md

# $file (Text) as it is called
settings-of-others = { $file } can be written by others, and is not read
    .next = Make it your own, or the owner’s of its directory: chown, chmod o-w

# $file (Text) as it is called
# $setting (Text) such as postgres
# $variable (Text) that says the same
setting-of-another = { $file } is another user’s, and { $setting } is taken from files of your own or of root alone
    .next = Say it in your own file, or by { $variable }

# $file (Text) as it is called
settings-not-written = { $file } could not be written
    .next = Check whether you may write there, or set CONVENE_MEETING instead

# $file (Text) as it was named
# $reason (Text) as the system words it
input-unreadable = { $file } cannot be read: { $reason }
    .next = Check its name and whether you may read it
    .code = unreadable-file

# $file (Text) as it was named
input-is-folder = { $file } cannot be read: it is a folder
    .next = Check its name and whether you may read it
    .code = unreadable-file

# $file (Text) as it was named
input-is-no-file = { $file } is a pipe or a device, and no file
    .next = Write it into a file first
    .code = unreadable-file

# $reason (Text)
gzip-missing = The file cannot be unpacked here: { $reason }
    .next = Install gzip, or unpack the file first

# $file (Text) as it was named
not-whole-gzip = { $file } is not whole gzip
    .next = Pack or fetch it again
    .code = unreadable-file

# $file (Text) as it was named
mend-file-there = { $file } is there already, and rows to be mended are written over nothing
    .next = Name another file with --to-mend, or move that one
    .code = file-exists

# $question (Text) what the program would have asked
confirmation-needed = { $question } Nobody is there to answer
    .next = Say --yes to go on without asking

not-confirmed = Nothing was done
    .next = Run the command again when you are ready

# $file (Text) as it was named
# $reason (Text) as the system words it
secret-not-made = { $file } cannot be made: { $reason }
    .next = Name a file that is not there yet with --secret
    .code = file-not-writable

# $file (Text) as it was named
file-not-written = { $file } could not be written
    .next = The lottery cannot be drawn: take the meeting in again under another code

# $file (Text) as it was named
not-a-secret = { $file } is not what `lottery commit` wrote
    .next = Name the file with the 64 hexadecimal digits

# $file (Text) as it was named
# $reason (Text) as the system words it
output-file-not-writable = { $file } cannot be written: { $reason }
    .next = Name another file with --output
    .code = file-not-writable

# $file (Text) as it was named
output-link-refused = { $file } is a link to what is not a file of yours
    .next = Name another file with --output
    .code = file-not-writable

# $file (Text) as it was named
output-of-somebody-else = { $file } is there already and is somebody else's
    .next = Name another file with --output
    .code = file-not-writable

# $reason (Text) as the system words it
output-not-written = The answer could not be written: { $reason }
    .next = Make room, or write elsewhere

# $setting (Text) what the setting says
unusable-language-setting = CONVENE_LANGUAGE is { $setting }, which is no language of this program
    .next = Set CONVENE_LANGUAGE to en, ar or fr

# $error (Text) for whoever mends the program
bug = Something is wrong with the program itself: { $error }
    .next = Please report this line, and what you did before

## Problems of ConveneCLI

# $setting (Text) as it stands in the file
# $known (List) the settings that there are
no-such-setting = { $setting } is no setting; there are { $known }

# $setting (Text) as it stands in the file
# $near (Text) the setting that was probably meant
no-such-setting-but = { $setting } is no setting; did you mean { $near }?

# $table (Text) the heading of a table in the file
# $known (List) the tables that there are
no-such-settings = [{ $table }] is no table of settings; there is { $known }

# $person (Text) code and name of who left
# $recorder (Text) who recorded it
# $follows (Flag) whether somebody would follow
# $following (Text) code and name of who would follow
held-declined =
    { $person } declined, recorded by { $recorder }; { $follows ->
        [yes] { $following } would follow
       *[no] nobody waits
    }

# $floor (Text) the title of a floor
# $lowest (Number)
# $reached (Number) how many there can be
floor-unheld =
    { $floor } cannot be held any more by those who wait: { $reached } of at least { $lowest }

# $floor (Text) the title of a floor
# $lowest (Number)
# $reached (Number) how many there are
floor-until-followed =
    { $floor } has { $reached } of at least { $lowest } until somebody follows on what is held

# $person (Text) code and name of who left
# $recorder (Text) who recorded it
# $follows (Flag) whether somebody would follow
# $following (Text) code and name of who would follow
held-bounced =
    { $person } cannot be reached, recorded by { $recorder }; { $follows ->
        [yes] { $following } would follow
       *[no] nobody waits
    }

# $person (Text) code and name of who left
# $recorder (Text) who recorded it
# $follows (Flag) whether somebody would follow
# $following (Text) code and name of who would follow
held-expired =
    { $person } did not answer in time, recorded by { $recorder }; { $follows ->
        [yes] { $following } would follow
       *[no] nobody waits
    }

# $person (Text) code and name of who left
# $recorder (Text) who recorded it
# $follows (Flag) whether somebody would follow
# $following (Text) code and name of who would follow
held-withdrawn =
    { $person } withdrew, recorded by { $recorder }; { $follows ->
        [yes] { $following } would follow
       *[no] nobody waits
    }

# $count (Number) of letters that are queued still
# $reason (Text) why they could not be handed over
letters-wait =
    { $count ->
        [one] 1 letter waits
       *[other] { $count } letters wait
    }: { $reason }

# $count (Number) of letters that cannot go as things are
letters-held-back =
    { $count ->
        [one] 1 letter is held back
       *[other] { $count } letters are held back
    }

# $reason (Text) what is wrong, a sentence or several
letter-held-back = { $reason }

# $count (Number) of seats
held-without-followers =
    { $count ->
        [one] 1 seat is held still, and nobody follows on it from then on
       *[other] { $count } seats are held still, and nobody follows on them from then on
    }

# $reason (Text) why nothing can be written to this person, a sentence
told-by-other-means = tell this person otherwise: { $reason }

# $count (Number) of letters that are queued still
letters-in-hand =
    { $count ->
        [one] 1 letter waits
       *[other] { $count } letters wait
    }: another send has them in hand, for ten minutes at most

# $count (Number) of letters
letters-unapproved =
    { $count ->
        [one] 1 letter waits until somebody else than who queued it approves it
       *[other] { $count } letters wait until somebody else than who queued them approves them
    }

# $count (Number) of letters
letters-uncleared =
    { $count ->
        [one] 1 letter waits until all steps have cleared it
       *[other] { $count } letters wait until all steps have cleared them
    }

# $count (Number) of letters
letters-held =
    { $count ->
        [one] 1 letter waits for a look at those that go first
       *[other] { $count } letters wait for a look at those that go first
    }

# $count (Number) of letters that were put off
# $when (Text) a day and a time
# $reply (Text) what the mail server said last, in its words
letters-put-off =
    { $count ->
        [one] 1 letter waits, to be tried again from { $when } on
       *[other] { $count } letters wait, to be tried again from { $when } on
    }: { $reply }

# $count (Number) of letters
letters-unconfirmed =
    { $count ->
        [one] 1 letter went, and no answer came: it may have arrived, and goes again as it is
       *[other]
            { $count } letters went, and no answer came: they may have arrived, and go again as they
            are
    }

# $count (Number) of letters
letters-paused =
    { $count ->
        [one] 1 letter waits until somebody sends it
       *[other] { $count } letters wait until somebody sends them
    }

## Refusals of ConveneService

assessment-not-there = What was kept of this selection is not there
    .next = Look at it with whoever audits
    .command = convene doctor
    .code = assessment-altered

# $code (Text) the code of the application
no-such-score = { $code } has no score
    .next = See which have one
    .command = convene score list

# $code (Text) the code of the application
no-score-to-decide-on = { $code } has no score, so there is nothing to decide on
    .next = See who is proposed
    .command = convene selection list
    .code = no-such-score

# $code (Text) the code of the application
# $proposed (Flag) whether the ratings propose it for a seat
# $tenths (Number) in how many of ten draws
# $band (List) the codes of the applications that the ratings leave open
ratings-decide = The ratings decide on { $code }: { $proposed ->
        [yes] it is proposed
       *[no] it is not proposed
    } in { $tenths } of 10 draws
    .next = Decide on those that are left open: { $band }
    .code = outside-band

# $code (Text) the code of the application
# $proposed (Flag) whether the ratings propose it for a seat
# $band (List) the codes of the applications that the ratings leave open
ratings-decide-without-chance = The ratings decide on { $code }: { $proposed ->
        [yes] it is proposed
       *[no] it is not proposed
    }
    .next = Decide on those that are left open: { $band }
    .code = outside-band

# $code (Text) the code of the application
nothing-decided = Nothing was decided on { $code } in this proposal
    .next = See what was
    .command = convene selection list

# $closing (Number) which of the meeting's closed lists
selection-closed = The list of the draw is closed (closing { $closing }): nothing it was made of changes
    .next = Reopen it, if it must be; then another public value is announced
    .command = convene selection reopen --reason TEXT

nothing-closed = No list is closed from which could be drawn
    .next = Close it before the public value is known
    .command = convene selection close

# $code (Text) the code of the meeting
lottery-without-hour =
    The call of { $code } does not say when the public value becomes known, and how it is written
    .next = Announce that, publish it, and close the list before
    .command = convene selection lottery announce --public-value TEXT --known MOMENT --form FORM --reason TEXT

# $known (Text) day, hour and zone
lottery-value-not-known = The public value is known from { $known } on, and nothing is drawn before
    .next = See what is announced and closed
    .command = convene selection lottery list

# $known (Text) day, hour and zone
lottery-value-known = The public value is known since { $known }; a list is closed before
    .next = Announce another that nobody knows yet
    .command = convene selection lottery announce --public-value TEXT --known MOMENT --form FORM --reason TEXT

# $known (Text) day, hour and zone
lottery-value-used = A list was closed before the public value of { $known } already, and reopened
    .next = Announce another that nobody knows yet
    .command = convene selection lottery announce --public-value TEXT --known MOMENT --form FORM --reason TEXT

# $known (Text) day, hour and zone
lottery-value-stands = A public value is announced for { $known }, and no list was closed before it
    .next = Close the list before that
    .command = convene selection close

# $known (Text) day and hour
lottery-value-passed = A public value of { $known } may be known to somebody
    .next = Choose one of a day to come
    .command = convene selection lottery announce --public-value TEXT --known MOMENT --form FORM --reason TEXT

drawn-not-signed = The lottery was drawn, and who leaves before the signature leaves no seat to give
    .next = Have it signed, then withdraw the invitation
    .command = convene selection sign
    .code = lottery-drawn

nothing-drawn = The lottery was not drawn yet
    .next = Draw it
    .command = convene selection lottery draw --secret FILE --public-value TEXT

# $code (Text)
compared-with-itself = { $code } is compared with itself
    .next = Name another application
    .command = convene score list

replay-differs = The draw does not come out as it was kept
    .next = Nobody may be invited on it; ask whoever audits
    .command = convene audit verify

# $code (Text) the code of the meeting
no-lottery-announced = The call of { $code } announced no lottery
    .next = Decide in the band by a written reason
    .command = convene selection decide

# $left (Number) how many applications the lottery is still to be drawn from
lottery-not-drawn = The call announces a lottery, and { $left } are still to be drawn from
    .next = Draw it
    .command = convene selection lottery draw --secret FILE --public-value TEXT

nothing-to-score = No application that meets all conditions has a rating
    .next = Take ratings in
    .command = convene review import FILE

not-scored = Nothing was scored yet
    .next = Compute the scores
    .command = convene score compute

# $places (Number) how many were to be chosen: none, or fewer
nobody-to-choose = A selection of { $places } chooses nobody
    .next = Propose at least one
    .command = --places 1

# $seats (Number) how many open seats the meeting has
# $wanted (Number) how many were to be chosen
too-few-places = The meeting has { $seats ->
        [one] { $seats } open seat
       *[other] { $seats } open seats
    }, not { $wanted }
    .next = Propose at most as many
    .command = --places { $seats }

clock-behind-proposal = This machine's clock stands before the moment when the selection was proposed
    .next = Set the clock right, or run the selection again
    .command = convene selection run

scores-changed = The scores were computed anew since this was proposed
    .next = Run the selection again
    .command = convene selection run

# $code (Text) the code of the meeting
# $signatory (Text) who signed
signed-selection-stays =
    The selection of { $code } is signed, by { $signatory }, and does not change any more
    .next = Fill free places, or admit an error
    .command = convene invitation follow --deadline DAY; convene selection supersede --reason TEXT
    .code = selection-signed

# $number (Number) that of the selection asked for
no-such-selection = There is no selection { $number } here
    .next = See which there are
    .command = convene selection list

# $code (Text) the code of the meeting
signed-selection-frozen =
    The selection of { $code } is signed; what was read for it does not change
    .next = Admit an error in it
    .command = convene selection supersede --reason TEXT
    .code = selection-signed

drawn-selection-stays = The lottery was drawn, and what was drawn is signed as it is
    .next = A person with the right to signs it
    .command = convene selection sign
    .code = lottery-drawn

no-selection-proposed = No selection was proposed yet
    .next = Propose one
    .command = convene selection run
    .code = nothing-proposed

nothing-proposed-anew = No selection was proposed since an error was admitted in the signed one
    .next = Propose one
    .command = convene selection run
    .code = nothing-proposed

proposal-changed = The proposal was changed since its effect was shown
    .next = Look at it again
    .command = convene selection sign

no-reason = An error is admitted with the reason
    .next = Say what is wrong
    .command = convene selection supersede --reason TEXT

nothing-signed = No selection is signed yet
    .next = Propose and sign one
    .command = convene selection run; convene selection sign

# $signatory (Text) who signed
selection-signed-already = The selection is signed already, by { $signatory }
    .next = Invite the selected
    .command = convene invitation send
    .code = selection-signed

applications-changed = Applications came in or went since this was proposed
    .next = Compute and propose anew
    .command = convene score compute; convene selection run

answers-due-too-late = Answers are due before the meeting begins
    .next = Give an earlier day, or leave the seat free
    .command = --deadline DAY
    .code = answer-too-late

not-invited = Some of these were not invited
    .next = See who was
    .command = convene invitation status

# $code (Text) the code of the application
no-seat = { $code } has no seat any more, and none is held
    .next = See who was invited and what they answered
    .command = convene invitation status

# $leaving (Text) the application whose seat it was
# $day (Text) the day on which that was recorded, such as 2007-07-01
# $entering (Text) the application that follows
seat-taken-after-declining =
    { $leaving } declined on { $day }, and { $entering } was invited instead
    .next = See who was invited and what they answered
    .command = convene invitation status
    .code = seat-taken

# $leaving (Text) the application whose seat it was
# $day (Text) the day on which that was recorded, such as 2007-07-01
# $entering (Text) the application that follows
seat-taken-after-bouncing =
    { $leaving } cannot be reached on { $day }, and { $entering } was invited instead
    .next = See who was invited and what they answered
    .command = convene invitation status
    .code = seat-taken

# $leaving (Text) the application whose seat it was
# $day (Text) the day on which that was recorded, such as 2007-07-01
# $entering (Text) the application that follows
seat-taken-after-silence =
    { $leaving } did not answer in time on { $day }, and { $entering } was invited instead
    .next = See who was invited and what they answered
    .command = convene invitation status
    .code = seat-taken

# $leaving (Text) the application whose seat it was
# $day (Text) the day on which that was recorded, such as 2007-07-01
# $entering (Text) the application that follows
seat-taken-after-withdrawal =
    { $leaving } withdrew on { $day }, and { $entering } was invited instead
    .next = See who was invited and what they answered
    .command = convene invitation status
    .code = seat-taken

# $leaving (Text) the application whose seat it was
# $substitute (Text) the code of who stands in, such as S-0001
seat-has-substitute = { $substitute } comes in the place of { $leaving }
    .next = Replace or withdraw the substitute
    .command = convene participant replace { $substitute } --by NAME --reason late
    .code = seat-taken

# $code (Text) of the meeting
no-remote-room = { $code } has no address of a remote room yet, by which somebody could attend
    .next = Write it as remoteRoom into the meeting file, and take that in
    .command = convene meeting export; convene meeting update meeting.json

# $zone (Text) as it was given
zone-not-known = { $zone } is not a time zone
    .next = Give an IANA zone such as America/New_York

# $code (Text) of a participant
no-plate-of-remote = { $code } attends remotely and needs no plate or badge
    .next = Say so where they come in person after all
    .command = convene participant attends { $code } --in-person

# $code (Text)
no-plate-of-staff = { $code } is of the secretariat, and has a badge and no plate
    .next = Print the badge
    .command = convene print badges --person { $code }

# $paper (Text) as print knows it
# $papers (List) those that bear one
paper-bears-no-symbol = { $paper } is handed out at the table and bears no document symbol
    .next = These bear one: { $papers }

# $code (Text) the code of an application
no-seat-to-give = { $code } has no open seat that somebody else could have
    .next = See who has one
    .command = convene selection list

# $code (Text) the code of a nomination
nominee-replaced-by-sender = { $code } is replaced by whoever nominated, by a note of theirs
    .next = Record the note that names somebody else
    .command = convene nomination replace { $code } --note NUMBER --dated DAY --name NAME --email ADDRESS --country JO --languages en

# $name (Text) who was to come in place of another
# $code (Text) the code of their application
substitute-applied = { $name } applied as { $code }, and follows from the waiting list or not at all
    .next = Let the next on the waiting list follow
    .command = convene invitation withdraw CODE; convene invitation follow --deadline DAY

# $name (Text) who was to come in place of another
substitute-nominated = { $name } was nominated for this meeting, and comes for whoever nominated
    .next = See by whom
    .command = convene nomination list

# $name (Text) who was to come in place of another
substitute-is-guest = { $name } is invited by name, and has a place already
    .next = Take that invitation back first, if they are to come for somebody else
    .command = convene guest withdraw CODE

# $name (Text) who was to come in place of another
# $code (Text) the code under which they do already
# $leaving (Text) the code of whoever was selected
substitute-already = { $name } comes already, as { $code } in the place of { $leaving }
    .next = See who comes
    .command = convene participant list

# $login (Text) the login of the session
no-account-of-pages = { $login } has no account that serves the pages, or works at a desk as well
    .next = Add one that does nothing else
    .command = convene account add { $login } --name NAME --role portal

# Said to whoever follows a link.
link-opens-nothing = This link opens nothing
    .next = Take the link in the last letter that you had, or write to whoever sent it

# Said to whoever answers on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-of-cancelled = The meeting does not take place
    .next = If you have a question, write to { $contact }

# Said to whoever answers on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-answered-by-note = Your Government or organisation answers for you, by a note or a letter
    .next = If you cannot come, tell them, or write to { $contact }

# Said to whoever answers on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-asks-nothing = You are expected, and no answer is needed
    .next = If you cannot come, write to { $contact }

# Said to whoever answers on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-place-gone = There is no place left, as others have come in the meantime
    .next = Write to { $contact }

# Said to whoever answers on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-of-ended = This invitation no longer stands
    .next = If that is a surprise, write to { $contact }

# Said to whoever answers on a page.
# $day (Day) the last day for an answer
# $contact (Text) the mailbox and telephone of the secretariat
page-answer-late = Answers on this page were taken until { $day }
    .next = Write to { $contact }

# Said to whoever writes on the form of a call.
# $contact (Text) the mailbox and telephone of the secretariat
page-form-closed = Applications are no longer received on this page
    .next = Write to { $contact }

# Said to whoever writes on the form of a call.
# $contact (Text) the mailbox and telephone of the secretariat
page-form-full = More applications were begun within an hour than can be kept
    .next = Try again later, or write to { $contact }

# Said to whoever writes on the form of a call.
page-form-unconfirmed = The address is not confirmed yet, so nothing was submitted
    .next = Open the link in the letter that was sent to it

# $code (Text) the code of a meeting
form-of-draft = The call of { $code } is not published
    .next = Publish it first
    .command = convene meeting publish --meeting { $code }

form-without-pages = Nobody would find the form, as no pages are served
    .next = Say in CONVENE_PORTAL under which address pages are known, and serve them
    .command = convene serve

# $code (Text) the code of a meeting
form-not-open = The form of { $code } is not open
    .next = Open it until a day
    .command = convene application form open --until DAY

# $day (Day) until when the form was to be open
# $starts (Day) the first day of the meeting
form-after-meeting = On { $day } the meeting has begun: it starts on { $starts }
    .next = Name an earlier day
    .command = convene application form open --until DAY

# $text (Text) a part of a name or an address, as it was given
form-means = { $text } means nothing that came by the form and waits, or more than one
    .next = Give the whole name, or the address
    .command = convene application form list

schedule-clashes = The file has two sessions in one room at one time; nothing was changed
    .next = Have it mended, or put each second one into a part of its room
    .command = convene agenda import FILE --part-rooms

# $name (Text) of an applicant
form-taken-back = { $name } withdrew the application meanwhile, or somebody took it in
    .next = See what is there
    .command = convene application form list

# $code (Text) the code of a substitute
# $name (Text) of the same
substitute-answers-nothing = No answer is asked of { $code } { $name }, who comes by an officer's decision
    .next = Withdraw the substitute; the seat is held then
    .command = convene invitation withdraw { $code }

not-in-seat = Some of these neither have an open seat nor wait for one
    .next = See who does
    .command = convene selection list

# $code (Text) the code of the meeting
waiting-is-closed =
    The waiting list of { $code } is closed, and those on it were told that no place comes
    .next = Leave the seats free, or open it again with the reason
    .command = convene invitation follow --leave-free; convene invitation reopen --reason TEXT

# $code (Text) the code of the meeting
waiting-is-open = The waiting list of { $code } is open
    .next = See who waits
    .command = convene selection list

# $code (Text) the code of the meeting
nobody-on-list = Nobody waits for a place in { $code }
    .next = See what was decided
    .command = convene selection list

# $number (Number) of the act
# $act (Text) its name
# $command (Text) the command that says anew what it said
letters-left = Letters of act { $number }, { $act }, left already, or may have
    .next = Say it anew by { $command }

no-answer-awaited = Of some of these no answer is awaited
    .next = See who was invited and what they answered
    .command = convene invitation status

# $day (Text)
answers-due-later-already = The answers of some of these are awaited until { $day } or longer already
    .next = Give a later day, or leave them out
    .command = convene invitation status

# $day (Text)
nothing-to-extend = No answer is awaited whose last day is before { $day }
    .next = See which are awaited
    .command = convene invitation status

nobody-waits = Nobody waits any more who could follow
    .next = Leave the seats free
    .command = convene invitation follow --leave-free

no-seat-held = No seat is held
    .next = See who was invited and what they answered
    .command = convene invitation status

nobodys-seat = Some of these have no open seat that they could leave
    .next = See who takes part
    .command = convene participant list

not-held = Some of these left no seat that is free
    .next = See which are held
    .command = convene invitation status

selection-superseded =
    An error was admitted in the signed selection, so nobody new is invited on it
    .next = Sign the one that takes its place
    .command = convene selection run; convene selection sign

not-signed = Nobody signed the selection yet, so nobody is invited
    .next = A person with the right to signs it
    .command = convene selection sign

# Said of letters that wait.
round-overcrowded = More people are there than a room holds
    .next = Move the round to a larger room, or record who is not there
    .command = convene agenda move SESSION --to "DAY TIME"; convene seating absent CODE ROUND
    .code = room-too-small

seating-not-found = No seating plan that keeps all rules was found
    .next = Search longer, or release a pair, unlock a seat or change a table that is named
    .command = --iterations N; convene seating rules; convene seating unlock CODE ROUND
    .code = no-seating-found

# $code (Text) of the meeting
no-seats-by-lot = The published aide-memoire of { $code } announces no seats by lot
    .next = Make the plan on purpose; another meeting may announce them before its call
    .command = convene seating solve

nothing-seated-by-lot = The plan in force gives no seats by lot
    .next = Make one that does, where the call announced it
    .command = convene seating solve --by-lot ROUND

nobody-seated = No seating plan is in force
    .next = Make one
    .command = convene seating solve

participants-changed = Participants or rules changed while the tables were filled
    .next = Run the command again

reason-missing = Nobody would know why these two never share a table
    .next = Say it to the secretariat alone
    .command = --reason "..."

# $one (Text) the code of an application
# $other (Text) the code of another
no-such-rule = There is no rule for { $one } and { $other }
    .next = See which there are
    .command = convene seating rules

# $round (Number) the round asked for
# $rounds (Number) how many rounds the meeting has
round-not-in-programme = There is no round { $round }
    .next = The meeting has { $rounds }; see the programme
    .command = convene print agenda
    .code = no-such-round

# $code (Text) the code of a participant
# $round (Number) the round
absent-in-round = { $code } is recorded absent in round { $round }
    .next = Record that they are there
    .command = convene seating absent --undo { $code } { $round }

# $code (Text) the code of the application
# $round (Number) the round
not-absent = { $code } is not recorded absent in round { $round }
    .next = Leave --undo out to record it

# $code (Text) the code that was given
no-such-participant = { $code } does not take part in this meeting
    .next = See who does
    .command = convene invitation status
    .code = not-a-participant

swap-breaks-rule = The exchange would break a rule
    .next = Exchange others, or unlock the seat
    .command = convene seating unlock

move-breaks-rule = The move would break a rule
    .next = Exchange the seats of two, or unlock the seat
    .command = convene seating swap CODE CODE --round ROUND; convene seating unlock CODE ROUND

seats-changed = Somebody changed seats meanwhile
    .next = Run the command again

# $code (Text) the code of the application
# $round (Number) the round
no-such-seat = { $code } has no seat in round { $round }
    .next = See the plan; after a change, repair it
    .command = convene seating show; convene seating repair

## Problems of ConveneService

withdrawn-since = was withdrawn since
came-in-since = came in since
conditions-changed-since = meets other conditions since
has-no-invitation = has no invitation
application-is-draft = is draft
application-is-submitted = is submitted
application-is-under-review = is under review
application-is-not-selected = is not selected
application-is-withdrawn = is withdrawn
application-is-late = came after the signature
application-is-selected = is selected
application-is-waitlisted = is waitlisted
application-is-not-known = is not known

# $answer (Text) the answer as the command has it, such as accepted
answer-not-recordable = cannot be recorded as { $answer }

has-no-held-seat = has no seat that is held
has-no-open-seat = has no open seat

## Refusals of ConveneService

# $role (Text)
# $meeting (Text) the code of the meeting
role-of-house = Nobody is { $role } of one meeting: accounts and backups are the house's
    .next = Give what the meeting needs
    .command = convene account grant LOGIN organiser --meeting { $meeting }

# $login (Text)
# $role (Text)
# $meeting (Text) the code of the meeting
role-in-every-meeting = { $login } is { $role } in every meeting, and not in { $meeting } alone
    .next = Take it in every meeting
    .command = convene account revoke { $login } { $role }
    .code = role-of-house

# $login (Text)
# $role (Text)
# $meetings (List) their codes
# $first (Text) the first of these
role-of-meeting = { $login } is { $role } in { $meetings } alone
    .next = Take it there
    .command = convene account revoke { $login } { $role } --meeting { $first }

# $meeting (Text) the code of the meeting
# $name (Text) who wants to sign
two-people = { $meeting } asks for two people, and { $name } had a hand in this proposal
    .next = Ask somebody else who may sign, or have them propose it with convene selection run
    .command = convene selection sign

## Problems of ConveneService

# $name (Text)
is-by = is by { $name }

## Refusals of ConveneValues

# $currency (Text) what was given
unknown-currency = { $currency } is not an ISO 4217 currency code
    .next = Write three capital letters, for example USD

# $value (Number)
points-off-scale = { $value } is not on the scale from 0 to 4
    .next = Give 0, 1, 2, 3 or 4, or leave it out when you cannot judge

## Problems of ConveneValues

part-missing = is missing

# $number (Number)
off-points-scale = { $number } is not on the scale from 0 to 4

# $given (Text)
no-country-code = { $given } is not an ISO 3166 country code

# $given (Text)
no-country = { $given } is no country by its name or its ISO 3166 code

# $given (Text)
# $candidates (List) names with their codes, one at least
country-not-clear = { $given } may be { $candidates }; write the whole name or the code

# $given (Text)
no-calendar-day = { $given } is not a day such as 2007-09-05

# $given (Text)
no-clock-time = { $given } is not a time such as 09:30

# $address (Text)
address-without-at = { $address } has no @

# $address (Text)
address-local-beyond-ascii =
    { $address } has letters outside ASCII before the @, which cannot be sent yet

# $address (Text)
address-local-not-plain = { $address } has a part before the @ that is empty, too long or not plain

# $address (Text)
address-domain-beyond-ascii =
    { $address } has letters outside ASCII in its domain; write its xn-- form

# $address (Text)
address-domain-none = { $address } has a part after the @ that is not a domain

# $address (Text)
address-too-long = { $address } is longer than 254 characters

## Refusals of ConveneTables

# $line (Number)
# $column (Number)
unreadable-json = The file is not JSON from line { $line }, column { $column } on
    .next = Correct that place, most often a comma, quote or bracket too many or too few

table-is-empty = The file is empty
    .next = Save the table as "CSV UTF-8" and import that file
    .code = unreadable-table

table-is-spreadsheet = The file is a spreadsheet or archive, not CSV
    .next = Save the table as "CSV UTF-8" and import that file
    .code = unreadable-table

table-is-utf16 = The file is in UTF-16
    .next = Save the table as "CSV UTF-8" and import that file
    .code = unreadable-table

# $most (Number)
table-too-long = The table has more than { $most } rows
    .next = Import it in several files
    .code = unreadable-table

# $most (Number)
file-too-large = The file has more than { $most } MB
    .next = Look whether it is the right file

# $row (Number)
table-row-overlong = Row { $row } is longer than one of a table
    .next = Keep the columns that are read, and each row in a line of its own
    .code = unreadable-table

# $missing (List)
# $given (List)
# $example (Text) the required columns, as a header has them
wrong-columns = The table has no column { $missing }; it has { $given }
    .next =
        Name the columns in one row above the data, for example { $example }; or say which they are,
        --map "Full name=name", or what stands in them, --default country=JO

columns-misnamed = Some columns are not as --map and --default name them; nothing was read
    .next = Correct what is listed and try again
    .code = wrong-columns

## Problems of ConveneTables

toml-not-read = is neither key = "text" nor [table]

# $name (Text) as it stands there
toml-said-twice = { $name } is said a second time

# $sign (Text) such as U+0000
cell-holds-control = holds the control character { $sign }

# $sign (Text) such as U+202E
cell-holds-hidden = holds { $sign }, which nobody sees and which turns or hides what stands beside it

cell-break-as-blank = a line end in the cell was read as a blank

cell-invisible-left-out = invisible characters were left out

# $pictures (Text)
cell-pictures = { $pictures } cannot be printed on every paper

# $address (Text)
address-invisible-left-out = invisible characters were left out of { $address }

# $address (Text)
address-scheme-left-out = mailto: was left out of { $address }

person-without-address = the person has no address

# $given (Text)
no-address = { $given } is not an address such as name@example.org

# $most (Number)
cell-too-long = is longer than { $most } characters

# $count (Number)
more-of-the-kind = { $count } more of the kind

# $columns (List)
header-not-read = not read: { $columns }

# $code (Text)
# $country (Text)
# $rows (Number)
country-read-as =
    { $code } was read as { $country } in { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }

# $cells (Number)
# $header (Number)
row-cells-uneven =
    the row has { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    }, the header { $header }

# $most (Number)
row-too-wide = has more than { $most } cells, or no end

column-named-twice = the header names this column twice

# $column (Text) as it was typed
# $known (List) columns
no-column-so = no column { $column } is read here; there are { $known }

# $column (Text) as it was typed
# $near (List) columns
no-column-so-but = no column { $column } is read here; did you mean { $near }?

# $given (Text) as it was typed
# $header (List) the file's own columns
header-has-none = the file has no column { $given }; it has { $header }

# $given (Text) as it was typed
# $near (List) the file's own columns
header-has-none-but = the file has no column { $given }; did you mean { $near }?

# $column (Text)
column-meant-twice = { $column } is another column already

# $column (Text)
column-missing = no column { $column }

# $column (Text)
# $others (List)
column-missing-by-any-name = no column { $column }, also known as { $others }

cell-text-after-quote = text follows the closing quote

quote-never-closed = the quote opened here is never closed

cell-not-utf8 = the text is not UTF-8: name its encoding, windows-1252 or windows-1256

json-after-end = nothing may follow the last bracket

json-ends-early = the file ends in the middle

json-too-deep = more than 64 brackets are open

# $most (Number)
json-too-many-values = more than { $most } values stand before this

json-name-missing = a name in quotes is missing

# $name (Text)
json-name-twice = { $name } stands twice between the same brackets

# $name (Text)
json-colon-missing = a colon is missing after { $name }

json-comma-or-brace = a comma or { "}" } is missing

json-comma-or-bracket = a comma or ] is missing

json-value-missing = a value is missing

# $given (Text)
json-no-value = { $given } is no value of JSON

json-not-utf8 = the text is not UTF-8

json-text-over-lines = a text must end on its line; write \n for a new line

json-no-escape = after \ stands no escape of JSON

## Refusals of ConveneSheets

sheet-unreadable = The file is no workbook of a spreadsheet
    .next = Save it as .xlsx, or the table as "CSV UTF-8"
    .code = unreadable-table

sheet-locked = The workbook is locked by a password
    .next = Save it without one
    .code = unreadable-table

# $most (Number) of megabytes
sheet-too-large = The workbook unpacks to more than { $most } MB, or to too many parts
    .next = Look whether it is the right file, or save the table alone
    .code = file-too-large

sheet-empty = The workbook has no sheet with anything in it
    .next = Save the table and try again
    .code = unreadable-table

# $sheets (List) names
# $only (Text) one of them
sheets-several = Several sheets hold something: { $sheets }
    .next = Keep the one that is meant, such as { $only }, in a workbook of its own
    .code = unreadable-table

sheet-not-sound = The sheet cannot be read as a table of texts; nothing was taken in
    .next = Correct what is listed and save it again
    .code = unreadable-table

# $reason (Text) as the system words it
sheet-not-written = The workbook cannot be written: { $reason }
    .next = Look whether there is room in the folder for temporary files

## Problems of ConveneSheets

# $name (Text) of a part of the archive
part-outside = { $name } leads out of the archive

# $name (Text) of a part of the archive
part-twice = { $name } stands in the archive twice

cells-merged = the cells are joined; part them

cell-has-formula = holds a formula; put its value there

# $given (Text) such as #REF!
cell-has-error = shows { $given }

cell-unreadable = cannot be read as it is stored

cell-twice = is stored twice, or out of order

# $rows (Number)
# $columns (Number)
sheet-too-wide = stands beyond { $rows } rows or { $columns } columns

## Refusals of ConveneSolvers

seating-contradiction = The seating cannot be worked out as asked
    .next = Change what is listed and try again

selection-contradiction = The selection cannot be worked out as asked
    .next = Change what is listed and try again

seats-do-not-fit = The seats of a round do not fit the people present
    .next = Add or take away seats or tables

fixed-seats-do-not-fit = The seats of a round do not fit the people present
    .next = Unlock places that are named, or add or take away seats or tables
    .command = convene seating unlock PERSON ROUND
    .code = seats-do-not-fit

other-plan = The plan to repair is of another meeting
    .next = Solve afresh
    .command = convene seating solve

# $most (Number)
# $fewest (Number)
too-few-changes =
    No plan that keeps all rules was found with { $most ->
        [one] { $most } changed seat
       *[other] { $most } changed seats
    }; { $fewest } are enough
    .next = Allow them
    .command = convene seating repair --changes { $fewest }

# $most (Number)
# $fewest (Number)
fewer-than-fewest-changes =
    No plan that keeps all rules was found with { $most ->
        [one] { $most } changed seat
       *[other] { $most } changed seats
    }; { $fewest } is the fewest
    .next = Allow them
    .command = convene seating repair --changes { $fewest }
    .code = too-few-changes

no-plan-whoever-moves = No plan that keeps all rules was found, whoever moves; that is no proof
    .next = Release a pair, unlock seats, or change the tables
    .command = convene seating rules; convene seating unlock CODE ROUND
    .code = no-seating-found

no-plan-proved = No plan keeps all rules, whoever moves; all were tried
    .next = Release a pair, unlock seats, or change the tables
    .command = convene seating rules; convene seating unlock CODE ROUND
    .code = no-seating-found

instance-unreadable = The file is not an instance of this kind
    .next = Compare it with the description of the format in docs/manual/solving.md

## Problems of ConveneSolvers

# $person (Number)
absent-in-that-round = person { $person } is absent in that round

# $other (Text)
contradicts-other = contradicts { $other }

person-twice = names one person twice

lowest-above-highest = the lowest number is above the highest

# $person (Number)
no-such-person = there is no person { $person }

# $round (Number)
no-such-round = there is no round { $round }

# $table (Number)
no-such-table = there is no table { $table }

# $language (Number)
no-such-language = there is no language { $language }

# $given (Number)
# $people (Number)
is-for-other-people = is for { $given } people, not { $people }

# $given (Number)
# $people (Number)
are-for-other-people = are for { $given } people, not { $people }

# $given (Number)
# $tables (Number)
round-of-other-tables = has { $given } tables, not { $tables }

fit-of-other-shape = is not one number per person and table

plan-of-other-shape = is not one table per round and person

# $rounds (Number)
# $people (Number)
plan-of-other-size = the plan does not have { $rounds } rounds of { $people } people

# $count (Number)
pair-meets-again = meet { $count } times

# $person (Number)
absent-but-seated = person { $person } is absent but has a seat

# $person (Number)
person-without-seat = person { $person } has no seat

# $rule (Text)
rule-not-kept = not kept: { $rule }

# $number (Number)
# $lowest (Number)
# $highest (Number)
seats-outside-range = seats: { $number }, allowed { $lowest } to { $highest }

# $rule (Text)
# $number (Number)
# $lowest (Number)
# $highest (Number)
rule-outside-range = { $rule }: { $number }, allowed { $lowest } to { $highest }

# $people (Number)
no-common-language = no common language: { $people } left out

# $changes (Number)
# $allowed (Number)
too-many-seats-changed = { $changes } seats changed, allowed { $allowed }

# $held (Number)
# $seats (Number)
# $count (Number)
# $places (Text) their names
fixed-above-seats = { $held } are fixed at { $seats } seats; unlock { $count } of: { $places }

# $seats (Number)
# $present (Number)
seats-above-present = { $seats } seats must be taken, but { $present } people are there

# $seats (Number)
# $present (Number)
# $count (Number)
# $places (Text) their names
fixed-seats-above-present =
    with the fixed places { $seats } seats must be taken, but { $present } people are there; unlock
    { $count } of: { $places }

# $present (Number)
# $seats (Number)
present-above-seats = { $present } people are there, but only { $seats } seats

# $most (Number)
# $cells (Number)
search-too-large =
    rounds times tables times people or spreads must be at most { $most }, not { $cells }

# $lowest (Number)
# $highest (Number)
# $size (Number)
# $number (Number)
value-beyond-at-table =
    must be from { $lowest } to { $highest } where { $size } sit at a table, not { $number }

# $lowest (Number)
# $highest (Number)
# $chosen (Number)
# $number (Number)
value-beyond-when-chosen =
    must be from { $lowest } to { $highest } where { $chosen } are chosen, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
people-beyond = people must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
rounds-beyond = rounds must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
tables-beyond = tables must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
lowest-number-beyond = the lowest number must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
highest-number-beyond = the highest number must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
fit-beyond = the fit must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
changes-beyond = seats that may change must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
price-beyond = the price must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
candidates-beyond = candidates must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
at-least-beyond = at least must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
at-most-beyond = at most must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
score-beyond = score must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
cost-beyond = cost must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
budget-beyond = budget must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
to-choose-beyond = to choose must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
groups-beyond = groups must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
size-beyond = size must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
weeks-beyond = weeks must be from { $lowest } to { $highest }, not { $number }

# $lowest (Number)
# $highest (Number)
# $number (Number)
groups-times-size-beyond =
    groups times size must be from { $lowest } to { $highest }, not { $number }

# $group (Number)
# $lowest (Number)
# $highest (Number)
# $number (Number)
lowest-size-beyond =
    the lowest size of group { $group } must be from { $lowest } to { $highest }, not { $number }

# $group (Number)
# $lowest (Number)
# $highest (Number)
# $number (Number)
highest-size-beyond =
    the highest size of group { $group } must be from { $lowest } to { $highest }, not { $number }

conflicts-with-others-listed = does not hold with the others listed

# $candidate (Number)
no-such-candidate = there is no candidate { $candidate }

# $given (Number)
# $candidates (Number)
is-for-other-candidates = is for { $given } candidates, not { $candidates }

# $given (Number)
# $candidates (Number)
are-for-other-candidates = are for { $given } candidates, not { $candidates }

# $lowest (Number)
# $highest (Number)
no-range = { $lowest } to { $highest } is no range

must-be-in-and-out = must be in and must be out

# $number (Number)
# $lowest (Number)
# $highest (Number)
outside-range = { $number }, allowed { $lowest } to { $highest }

must-be-in = must be in

must-be-out = must be out

# $spent (Number)
# $budget (Number)
above-budget = { $spent }, allowed { $budget }

not-two-counts = is not two counts

not-two-counts-and-kind = does not begin with two counts and a kind

# $group (Number)
group-without-sizes = has no sizes for group { $group }

# $group (Number)
group-lowest-above-highest = group { $group }: the lowest size is above the highest

# $lowest (Number)
# $highest (Number)
value-outside = the value must be from { $lowest } to { $highest }

# $one (Number)
# $other (Number)
value-differs-from-line = gives { $one } and { $other } another value than a line before

# $one (Number)
# $other (Number)
value-differs-from-entry = gives { $one } and { $other } another value than an entry before

not-two-people-and-value = is not two numbers of people and a value

# $one (Number)
# $other (Number)
no-such-two-people = there are no two people { $one } and { $other }

not-groups-size-weeks = is not groups-size-weeks, such as 8-4-10

# $given (Text) as it stands in the file
must-be-object = must be an object in { "{ }" }, not { $given }

# $kind (Text)
no-key-of-kind = is not a key of kind { $kind }

# $kind (Text)
# $given (Text) as it stands in the file
must-be-of-kind = must be "{ $kind }", not { $given }

# $count (Number)
# $most (Number)
entries-too-many = has { $count } entries; there may be { $most }

# $count (Number)
more-such-entries = and { $count } more such entries

# $given (Text) as it stands in the file
must-be-list = must be a list in [ ], not { $given }

# $columns (Text) as the manual names them
# $given (Text) as it stands in the file
must-be-list-of = must be a list [{ $columns }], not { $given }

# $column (Text) as the manual names it
names-what-is-not = names a { $column } but there is none

# $lowest (Number)
# $highest (Number)
# $given (Text) as it stands in the file
must-be-whole-number = must be a whole number from { $lowest } to { $highest }, not { $given }

# $column (Text) as the manual names it
# $lowest (Number)
# $highest (Number)
# $given (Text) as it stands in the file
column-must-be-whole-number =
    { $column } must be a whole number from { $lowest } to { $highest }, not { $given }

# $given (Text) as it stands in the file
must-be-flag = must be true or false, not { $given }

# $given (Text) as it stands in the file
must-be-text = must be a text in quotes, not { $given }

# $wanted (Number)
# $count (Number)
entries-per-person = must have { $wanted } entries, one per person, not { $count }

# $wanted (Number)
# $count (Number)
entries-per-round = must have { $wanted } entries, one per round, not { $count }

# $wanted (Number)
# $count (Number)
entries-per-table = must have { $wanted } entries, one per table, not { $count }

# $wanted (Number)
# $count (Number)
entries-per-candidate = must have { $wanted } entries, one per candidate, not { $count }

# $least (Number)
up-to-below-m = is below m, which is { $least }

budget-without-cost = counts only with cost, which is missing

# $name (Text)
no-key-of-quota = { $name } is not a key of a quota

# $name (Text)
name-missing = { $name } is missing

# $name (Text)
name-of-entry-before = { $name } is the name of an entry before

changes-without-previous = says how far from previous, which is missing

given-by-attributes-too = is given by attributes as well

given-by-spread-of-too = is given by spreadOf as well

# $missing (Text)
asks-for-missing = asks for { $missing }, which is missing

language-not-common = is false, but interpretation says where none is needed

common-language-without-langs = is missing, but the tables are to have a common language

## Refusals of ConveneCore

travel-unusable = How somebody travels is not said so that it can be kept
    .next = Say what is listed as it asks for; a time comes with its day

# $code (Text)
# $count (Number)
meeting-invalid =
    The meeting { $code } has { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }; nothing was imported
    .next = Correct the places named in the meeting file and import it again

# $count (Number)
meeting-unreadable =
    { $count ->
        [one] { $count } part
       *[other] { $count } parts
    } of the meeting file cannot be read; nothing was imported
    .next = Correct the places named; this shows how a whole file looks
    .command = convene meeting export

# $count (Number)
bad-rows-of-people =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the table of people; nothing was imported
    .next = Correct the places named and import the file again
    .code = bad-rows

# $count (Number)
bad-rows-of-holidays =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the table of holidays; nothing was imported
    .next = Correct the places named and import the file again
    .code = bad-rows

# $count (Number)
bad-rows-of-organisations =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the table of organisations; nothing was imported
    .next = Correct the places named and import the file again
    .code = bad-rows

# $count (Number)
bad-rows-of-applications =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the table of applications; nothing was imported
    .next = Correct the places named and import the file again
    .code = bad-rows

# $known (List) the codes of the gates
gates-not-clear = It is not clear how gates are answered
    .next = Write a gate and yes or no, such as G2=yes; gates are { $known }

# $count (Number)
bad-rows-of-reviewers =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the table of reviewers; nothing was imported
    .next = Correct the places named and import the file again
    .code = bad-rows

# $count (Number)
bad-rows-of-ratings =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the table of ratings; nothing was imported
    .next = Correct the places named and import the file again
    .code = bad-rows

# $count (Number)
bad-rows-of-nominations =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the table of nominations; nothing was imported
    .next = Correct the places named and import the file again
    .code = bad-rows

# $criteria (List)
rating-columns-missing = The table has no columns criterion and points, and none of { $criteria }
    .next = Write application,reviewer,criterion,points, or a column for each criterion
    .code = wrong-columns

score-weights-not-usable = No score can be computed with these weights
    .next = Correct what is listed

panel-not-clear = It is not clear which applications to consider
    .next = Withdraw or merge those that are listed

application-without-profile = Some applications are missing among the pairs
    .next = Build the pairs from the whole closed list

pairs-not-comparable = The pairs cannot be modelled
    .next = Correct what is listed, then compute again

ratings-not-usable = The ratings cannot be used
    .next = Correct what is listed, then compute again

limits-not-usable = The limits of the decision cannot be used
    .next = Correct what is listed

marks-not-to-be-weighed = How sure the marks are cannot be estimated
    .next = Let at least two reviewers mark two or more applications
    .code = chances-not-estimable

# $places (Number)
no-seats-keep-floors = No { $places } applications keep all floors
    .next = Lower one of the floors, widen the call, or change the number of places
    .code = floors-cannot-hold

seats-not-given-as-asked = The seats cannot be given as asked
    .next = Lower what is listed, or widen the call
    .code = floors-cannot-hold

lottery-not-possible = The lottery cannot be drawn
    .next = Correct what is listed; nothing was drawn

nothing-left-to-draw = Nothing is left to be drawn: the ratings and decisions give all seats
    .next = Have it signed
    .command = convene selection sign

list-not-as-kept = The closed list is not as it was kept
    .next = Nobody may be invited on it; ask whoever audits
    .command = convene audit verify
    .code = replay-differs

lottery-not-announced = The call does not announce a lottery that can be replayed
    .next = Publish the fingerprint of the secret and the public value to be used

# $count (Number)
lottery-secret-length =
    The secret has { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    } instead of 32
    .next = Take 32 bytes from the operating system's source of chance

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-edit-meeting = { $name } may not edit meeting
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-edit-directory = { $name } may not edit directory
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-receive-applications = { $name } may not receive applications
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-assign-reviews = { $name } may not assign reviews
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-record-reviews = { $name } may not record reviews
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-review = { $name } may not review
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-score-applications = { $name } may not score applications
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-propose-selection = { $name } may not propose selection
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-sign-selection = { $name } may not sign selection
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-issue-invitations = { $name } may not issue invitations
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-record-answers = { $name } may not record answers
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-seat-tables = { $name } may not seat tables
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-print-papers = { $name } may not print papers
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-view-scores = { $name } may not view scores
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-view-secrets = { $name } may not view secrets
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-view-call = { $name } may not view call
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-view-meeting = { $name } may not view meeting
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-view-audit = { $name } may not view audit
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-keep-database = { $name } may not keep database
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-keep-accounts = { $name } may not keep accounts
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
login-is-no-name = { $name } is a login, and papers name who decides
    .next = Say who you are
    .command = convene account name FIRST LAST
    .code = no-name

# $seats (Number) how many open seats are to be given
# $scored (Number) how many applications have a score
too-few-applications = There { $seats ->
        [one] is { $seats } open seat
       *[other] are { $seats } open seats
    } and { $scored ->
        [one] { $scored } application
       *[other] { $scored } applications
    } with a score
    .next = Score more applications, or choose fewer
    .command = --places { $scored }

# $places (Number) how many are to be chosen
no-cohort-found = { $places ->
        [one] No application that keeps all floors was found
       *[other] No { $places } applications that keep all floors were found
    }, which is no proof
    .next = Run it again with another seed, or lower one of the floors listed
    .command = --seed N

# $places (Number) how many are to be chosen
# $floors (List) the names of the floors that cannot hold together
no-cohort-keeps-floors = { $places ->
        [one] No application keeps all floors
       *[other] No { $places } applications keep all floors
    }: { $floors }
    .next = Lower one of these floors, widen the call, or change the number of places
    .code = floors-cannot-hold

# $floors (Number) how many floors ask for too many
# $places (Number) how many are to be chosen
# $highest (Number) the most that any of the floors asks for
floor-above-places = { $floors ->
        [one] A floor asks for more than the { $places } to be chosen
       *[other] { $floors } floors ask for more than the { $places } to be chosen each
    }
    .next = Choose more, or lower what is listed
    .command = --places { $highest }

# $code (Text) the code of the application
# $seated (Flag) whether it was to have a seat
band-decided = { $code } cannot be decided { $seated ->
        [yes] in
       *[no] out
    }: all others of the band are
    .next = Undo one of them first
    .command = convene selection decide CODE --undo

decision-not-tried = The decision does not come out again as it was, so nothing is said of changes
    .next = See what was decided
    .command = convene selection list

# $code (Text) the code of the application
# $seated (Flag) whether it was to have a seat
floor-would-break = With { $code } { $seated ->
        [yes] in
       *[no] out
    }, no exchange in the band keeps the floors
    .next =
        Decide first on somebody else who counts for the floors listed, or leave it as it is

scores-outdated = Ratings, answers or applications changed since the scores were computed
    .next = Compute them anew
    .command = convene score compute

# $options (Text) options of the command that name each application
not-reviewed = Some applications meet all conditions of the call and were never reviewed
    .next = Have them reviewed, or say of each that it is meant
    .command = convene review assign; convene selection sign { $options }

# $options (Text) options of the command that name each application
seats-lost = Some who were invited would lose their seats
    .next = Say of each that it is meant, or decide anew; until then they keep them
    .command = { $options }

not-concerned = Some of those named are not concerned
    .next = Name nobody else
    .command = convene selection sign

nothing-to-seat = Nobody can be seated yet
    .next = Complete what is listed, then solve again
    .command = convene invitation status; convene agenda add FILE; convene seating table add NUMBER

applications-not-here = Some applications are not here to be reviewed
    .next = See which there are
    .command = convene application list
    .code = no-such-application

no-reviewers = Nobody reviews this meeting yet
    .next = Enlist reviewers
    .command = convene review enlist FILE

# Where nothing is known that would help but more reviewers.
# $count (Number) of applications
# $needed (Number) of reviews that they lack
# $available (Number) of reviews that can be had
reviewers-too-few =
    { $count ->
        [one] { $count } application lacks
       *[other] { $count } applications lack
    } { $needed ->
        [one] { $needed } review
       *[other] { $needed } reviews
    } together, and those who may read them can give { $available }
    .next = Enlist more reviewers
    .command = convene review enlist FILE
    .code = reviews-cannot-be-assigned

# What to do next names up to three ways; one whose number is 0 is no way.
# $count (Number) of applications
# $needed (Number) of reviews that they lack
# $available (Number) of reviews that can be had
# $least (Number) how many reviews each reviewer would have to be allowed
# $missing (Number) how many further reviewers would do
# $fewer (Number) how many reviews each application could have
reviews-cannot-be-assigned =
    { $count ->
        [one] { $count } application lacks
       *[other] { $count } applications lack
    } { $needed ->
        [one] { $needed } review
       *[other] { $needed } reviews
    } together, and those who may read them can give { $available }
    .next =
        Either { $least ->
            [0] { "" }
           *[other] allow each reviewer { $least }: --load { $least }{ $missing ->
                [0] { $fewer ->
                    [0] { "" }
                   *[other] { ", or " }
                }
               *[other] { ", or " }
            }
        }{ $missing ->
            [0] { "" }
            [one] enlist { $missing } more who is in no conflict{ $fewer ->
                [0] { "" }
               *[other] { ", or " }
            }
           *[other] enlist { $missing } more who are in no conflict{ $fewer ->
                [0] { "" }
               *[other] { ", or " }
            }
        }{ $fewer ->
            [0] { "" }
           *[other] settle for fewer reviews each: --reviews { $fewer }
        }

ratings-not-recorded = Some ratings cannot be recorded
    .next = Leave out what is listed and record the rest
    .code = ratings-not-usable

conflict-of-interest = Some ratings come from reviewers in a conflict of interest
    .next = Leave these ratings out; somebody else must review

# $name (Text)
may-not-serve-pages = { $name } may not act on a page, as only the account of the pages does
    .next = Start the pages under an account that does nothing else
    .command = convene account add portal --name NAME --role portal
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-view-people = { $name } may not view all that is held on a person
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-erase-people = { $name } may not erase personal data
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

forgotten-list-unreadable = This is no list of who was forgotten
    .next = Give one as `convene person forgotten` printed it

## Problems of ConveneCore

time-without-day = is a time without a day

# $day (Text)
leaves-before-arriving = is before they arrive, on { $day }

# $given (Text)
neither-yes-nor-no = { $given } is neither yes nor no

no-line-of-list = is neither "forgotten ID TIME" nor "objection ID HASH TIME"

# $days (Number)
not-days-to-answer = { $days } is not a number of days from 1 to 365; leave it out where seats are held

# $name (Text)
no-role-there = no role of { $name } allows it there

# $name (Text)
no-role-in-house = { $name } has roles in single meetings alone

# $name (Text)
stands-there-twice = { $name } stands there twice

meeting-code-shape = a code has 2 to 32 capital letters, digits and lines, a line not first

meeting-without-language = at least one language is needed

remote-room-not-https = begins with https:// and has no spaces, as an address for browsers

# What stands in the head of a paper, such as E/ESCWA/2038/WG.1/1
symbol-shape =
    a symbol has 2 to 80 Latin letters, digits and signs like / without blanks, a capital first, such as E/2038/1

# $remote (Number) of people who attend remotely and are there
no-table-with-screen =
    no table has a screen; { $remote ->
        [one] 1 person who attends remotely is seated without one
       *[other] { $remote } people who attend remotely are seated without one
    }

# $remote (Number) of people who attend remotely and are there
# $places (Number) at tables with a screen
screens-too-few =
    { $remote ->
        [one] 1 person attends
       *[other] { $remote } people attend
    } remotely, and tables with a screen have { $places ->
        [one] 1 place
       *[other] { $places } places
    }; the others are seated without one

# $codes (List) of those who attend remotely and sit there
sat-without-screen = has no screen, and { $codes } attend remotely

# $zone (Text)
meeting-zone-unknown = { $zone } is not a time zone such as Asia/Beirut

# $ends (Text)
# $starts (Text)
meeting-ends-before = { $ends } is before { $starts }

# $given (Text)
no-mail-address = { $given } is not a mail address such as office@example.org

fewer-than-none = there cannot be fewer than none

# $languages (List) codes of languages
wording-missing = no words in { $languages }

# $given (Text)
topic-key-shape = the key { $given } is not a small letter

versions-from-one = versions count from 1

nothing-to-score-by = nothing to score by

# $weight (Number)
weight-not-above-zero = { $weight } is not above 0

# $count (Number)
anchors-not-five = { $count } in place of 5, one each for 0 to 4 points

# $principle (Number)
no-such-principle = { $principle } is not one of the principles 1 to 7

outcomes-empty = leave it out when there are none

outcome-code-shape = a code has capital letters, digits, points and lines

# $most (Number)
too-many-reviews = nobody needs more than { $most }

too-few-reviews = each application needs at least one

# $name (Text) as it stands between the braces
# $known (List) those that there are
no-such-place-to-fill = { $name } cannot be filled in; what can is { $known }

# $kind (Text) of the letter, as it stands in the file
letter-without-deadline = { $kind } asks for no answer, and so has no deadline

# $kind (Text) of the letter, as it stands in the file
letter-never-sealed = { $kind } cannot wait until it is signed

step-without-name = a step has a name, such as director

step-without-holder = nobody could say it: name the login of an account

route-without-reader = somebody of the directory is named, by mailbox or whole name

# $criterion (Text)
no-criterion-of-rubric = { $criterion } is not a criterion of the rubric

# $criteria (List)
practice-marks-missing = no mark on { $criteria }

floor-without-values = no value would count

# $value (Text)
floor-value-no-sector = { $value } is not a sector that is known

# $value (Text)
floor-value-no-country = { $value } is not a country that is known

# $value (Text)
floor-value-no-gender = { $value } is not a gender that is known

# $value (Text)
floor-value-no-language = { $value } is not a language that is known

# $value (Text)
floor-value-no-newcomer = { $value } is not a newcomer that is known

# $number (Number)
# $least (Number)
number-below = { $number } is below { $least }

# $lowest (Number)
# $open (Number)
floor-above-open-places = { $lowest } of { $open } open places cannot be

# $floors (List)
# $sum (Number)
# $open (Number)
floors-above-open-places =
    { $floors } ask together for { $sum } people, there are { $open } open places

room-for-nobody = nobody fits in

agenda-items-from-one = items count from 1

# $day (Number)
meeting-without-day = the meeting has no day { $day }

# $end (Text)
# $start (Text)
session-ends-early = { $end } is not after { $start }

# $room (Text)
no-room-above = { $room } is not a room above

# $item (Number)
no-agenda-item = { $item } is not an agenda item

# $topic (Text)
no-topic = { $topic } is not a topic

# $room (Text)
# $other (Session)
# $day (Number)
# $start (Text)
# $end (Text)
sessions-clash =
    is in { $room } at the same time as { $other }, on day { $day } from { $start } to { $end }

# $room (Text)
# $capacity (Number)
# $people (Number) for whom it is meant
room-too-small = { $room } holds { $capacity }, and { $people } are meant to meet there

tables-from-one = tables count from 1

# $seats (Number)
# $people (Number) for whom they are meant
tables-seat-too-few = all tables together seat { $seats } of { $people } people

# $lowest (Number)
# $places (Number)
tables-need-too-many = all tables together need { $lowest } people of { $places }

no-pattern-of-meeting = has no pattern of a meeting to compare with

# $count (Number)
# $most (Number)
list-too-long = has { $count } entries, more than { $most }

text-over-lines = is a text of one line, and goes over several

# $name (Text)
name-not-known-here = { $name } is not known here: misspelt, or of another part

# $given (Text)
no-whole-number = { $given } is not a whole number

# $given (Text)
# $most (Number)
number-beyond = { $given } is beyond { $most }

part-not-readable = a part of it cannot be read

part-empty = is empty

text-belongs-here = text in quotes belongs here

flag-belongs-here = true or false belongs here

number-belongs-here = a whole number belongs here

list-belongs-here = a list in [ ] belongs here

object-belongs-here = a part in { "{ }" } belongs here

# $allowed (List)
must-be-one-of = must be one of { $allowed }

# $why (Text) what the reader of the file says
part-fault = { $why }

# $name (Text)
# $row (Number)
person-taken-once = { $name } stands in row { $row } already; taken once

# $name (Text)
# $row (Number)
# $columns (List)
person-differs = { $name } stands in row { $row } with another { $columns }

person-without-name = the person has no name

# $given (Text)
characters-lost = { $given } holds characters lost before it came here

# $mailbox (Text)
# $people (Number)
# $rows (List)
mailbox-shared = { $mailbox } serves { $people } people, in rows { $rows }

# $name (Text)
# $row (Number)
name-of-another = { $name } is the name of another person in row { $row } too

# $name (Text)
# $other (Text)
# $row (Number)
name-nearly-of = { $name } is nearly the name of { $other } in row { $row }

# $given (Text)
# $known (List)
not-one-of = { $given } is not one of { $known }

# $name (Text)
# $before (Text)
# $sector (Text)
organisation-of-two-sectors = { $name } is { $before } in a row above, here { $sector }

person-without-country = the person has no country

# $given (Text)
gender-not-known = { $given } is not f, m, x or empty

# $given (Text)
no-language-code = { $given } is not a language code such as ar

language-not-named = no language is named

# $language (Text) a code
# $rows (Number)
language-taken =
    { $rows ->
        [one] { $rows } row names
       *[other] { $rows } rows name
    } no language; { $language } was taken

application-not-named = no application is named

# $application (Text)
no-application-of-meeting = { $application } is not an application of the meeting

# $given (Text)
no-answer-number = { $given } is not the number of an answer

criterion-not-named = no criterion is named

# $reviewer (Text)
# $application (Text)
# $criterion (Text)
# $row (Number)
rated-already = { $reviewer } rated { $application } on { $criterion } in row { $row } already

# $given (Text)
mark-off-scale = { $given } is not on the scale 0, 1, 2, 3, 4

# $count (Number)
blanks-cannot-judge =
    { $count ->
        [one] { $count } empty cell was
       *[other] { $count } empty cells were
    } read as cannot judge

no-points-column = no column with points

# $name (Text)
# $reviewer (Text)
reviewer-read-as = { $name } was read as { $reviewer }

# $name (Text)
# $other (Text)
reviewer-same-name = { $name } is the name of { $other } too

# $name (Text)
# $other (Text)
reviewer-near-name = { $name } is nearly the name of { $other } too

# $given (Text)
# $reviewers (List)
reviewer-fits-several = { $given } fits { $reviewers }: write the address

reviewer-not-named = no reviewer is named

# $given (Text)
# $growing (Flag) whether the table may bring new reviewers
reviewer-not-known =
    { $given } is not known{ $growing ->
        [yes] ; write a new one as: Name <name@example.org>
       *[no] { "" }
    }

# $given (Text)
# $near (List)
# $growing (Flag) whether the table may bring new reviewers
reviewer-nearly-known =
    { $given } is not known, but nearly the name of { $near }{ $growing ->
        [yes] ; write a new one as: Name <name@example.org>
       *[no] { "" }
    }

# $name (Text)
# $row (Number)
same-address-already = { $name } with the same address stands in row { $row } already

# $given (Text)
# $row (Number)
stands-in-row-already = { $given } stands in row { $row } already

# $topic (Text)
no-topic-of-meeting = { $topic } is not a topic of the meeting

# A State or an organisation.
nominator-not-named = it is not said who nominates

# A delegation has one head.
# $row (Number) the other row
head-of-delegation-already = the head of this delegation stands in row { $row } already

# $known (List) the capacities there are
capacity-not-stated = the capacity is not stated; it is one of { $known }

# $capacity (Text) official_delegation or government_designated
capacity-of-states = { $capacity } is for those whom a State names

# $given (Text)
no-note-day = { $given } is not a day such as 2007-07-02

holiday-without-name = a holiday has a name

# The number of a note verbale or letter.
note-without-number = the note has a date and no number
note-without-date = the note has a number and no date

# $given (Text)
load-out-of-range = { $given } is not a number from 1 to 9999

# $given (Text)
application-code-shape = { $given } is not a code such as A-0012: A, a line, 4 to 9 digits

# $gate (Text)
no-gate-of-rubric = { $gate } is not a gate of the meeting's rubric

# $counted (Number) how many count
# $rows (Number)
offers-beyond-counted =
    { $rows ->
        [one] { $rows } row names more than { $counted } offers
       *[other] { $rows } rows name more than { $counted } offers
    }: all are kept, and the first { $counted } count for scores and seats

# $counted (Number) how many count
# $rows (Number)
needs-beyond-counted =
    { $rows ->
        [one] { $rows } row names more than { $counted } needs
       *[other] { $rows } rows name more than { $counted } needs
    }: all are kept, and the first { $counted } count for scores and seats

# $count (Number)
topics-not-one-to-three = { $count } topics in place of one to three

topic-twice = a topic is named twice

# $outcome (Text)
outcome-without-catalogue = { $outcome } is cited, but the meeting has no agreed outcomes

# $outcome (Text)
outcome-not-in-catalogue = { $outcome } is not an agreed outcome in the meeting's catalogue

outcome-twice = an outcome is cited twice

# $given (Text)
no-sum-of-money = { $given } is not a sum such as 25000.00 USD

# $given (Text)
no-target-day = { $given } is not a day such as 2008-09-05

target-missing = there is no target that this belongs to

organisation-without-name = the organisation has no name

# $given (Text)
# $repaired (Text)
encoding-reads-as = { $given } reads as { $repaired }

# $given (Text)
# $repaired (Text)
encoding-was-read-as = { $given } was read as { $repaired }

# $sector (Text) as it stands there
sector-without-organisation =
    { $sector } is left out: a sector is kept of an organisation, and none is named here

# $word (Text)
# $rows (Number)
sector-not-told =
    { $word } names no sector; left unknown in { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }

# $rows (Number)
encoding-repaired =
    the encoding of { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } was repaired, the rows as read are kept

# $rows (Number)
encoding-kept =
    the encoding of { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } is broken and was kept

# $count (Number)
# $most (Number)
answers-too-many = { $count } answers in one cell, where { $most } are the most

# $answer (Text)
# $given (Text)
answer-no-day = { $answer }: { $given } is not a day

# $answer (Text)
# $given (Text)
# $known (List)
answer-not-one-of = { $answer }: { $given } is not one of { $known }

# $answer (Text)
# $given (Text)
answer-no-priority = { $answer }: { $given } is not a priority, 1, 2 or 3

# $answer (Text)
# $given (Text)
answer-no-years = { $answer }: { $given } are not years such as 2004-2006, 2005 or 2006-

# $answer (Text)
answer-without-title = { $answer }: the partnership has no title

# $answer (Text)
# $given (Text)
answer-sector-unknown = { $answer }: { $given } holds an unknown sector

# $answer (Text)
# $topic (Text)
answer-off-topic = { $answer }: { $topic } is not a topic of the meeting

# $answer (Text)
answer-without-topic = { $answer }: no topic is not a topic of the meeting

# $answer (Text)
# $given (Text)
answer-no-size = { $answer }: { $given } is not a size, S, M or L

# $answer (Text)
# $given (Text)
answer-no-country = { $answer }: { $given } is no country by its name or its ISO 3166 code

# $number (Number)
# $lowest (Number)
# $highest (Number)
number-not-between = { $number } is not between { $lowest } and { $highest }

# $number (Number)
# $lowest (Number)
# $highest (Number)
number-lies-outside = { $number } does not lie between { $lowest } and { $highest }

weights-both-zero = merit and partnership are both 0

listed-more-than-once = stands in the list more than once

# $earlier (Text)
by-the-same-person = is by the same person as { $earlier }

profile-missing = has no profile

merit-too-far = has a merit more than five deviations from the mean

# $topic (Text)
interest-without-weight = gives topic { $topic } no weight of 1 to 1000

rating-off-rubric = is on a criterion that the rubric does not have

rating-given-twice = was given more than once

rubric-without-criteria = has no criteria

criterion-more-than-once = stands there more than once

criterion-without-weight = has no weight between 1 and 1000

# $places (Number)
# $candidates (Number)
seats-beyond-applications = { $places } seats cannot be given to { $candidates } applications

# $lowest (Number)
# $members (Number)
floor-beyond-group = asks for { $lowest } of { $members }

# $places (Number)
floor-beyond-seats = asks for more than { $places } seats

# $lowest (Number)
# $highest (Number)
no-band = { $lowest } to { $highest } is no band within 0 to 1000

# $number (Number)
less-than-zero = { $number } is less than 0

no-candidate-for-seat = is not a candidate for an open seat

seated-already = has a seat already

lottery-other-secret = is not the one whose fingerprint was published

# $count (Number)
lottery-breaks-floors = cannot be kept with the { $count } who are to be drawn from

lottery-commitment-shape = is not 64 small hexadecimal digits

# $given (Text)
lottery-form-shape = is not a form such as 0.00 or 00-00-00: { $given }

# $form (Text) such as 0.00
lottery-value-form = is not written as announced: { $form }

lottery-value-not-said = is not said

# $lowest (Number) how many the floor asks for
floor-asks-for = at least { $lowest }

reviewed-or-unfit = was reviewed, or does not meet the conditions

loses-no-seat = loses no seat by this

# Whom an application in a list is from.
# $name (Text) the applicant's name
concerns-applicant = { $name }

nobody-accepted-yet = nobody accepted yet

has-no-round-tables = has no session of round tables

there-are-no-tables = there are none

# $codes (List) the codes of the applications
left-without-seat = left without a seat at best: { $codes }

# $one (Text) the code of an application
# $other (Text) the code of another
# $apart (Flag) whether they were to sit apart, rather than together
pair-not-kept = not kept: { $one } and { $other } { $apart ->
    [yes] apart
   *[no] together
}

# $room (Text) the room's name
# $capacity (Number) how many it holds
# $present (Number) how many are there
room-holds-fewer = { $room } holds { $capacity }, and { $present } are there

# $codes (List) the codes of the applications
no-seat-yet = no seat yet: { $codes }

# $absent (Number) how many are recorded absent and have a seat
absent-still-seated = { $absent } absent still have a seat

# $seated (Number) how many sit at the table
# $lowest (Number) the least that may
# $highest (Number) the most that may
table-not-as-allowed = { $seated } sit there, allowed { $lowest } to { $highest }

table-stays-empty = stays empty, so that nobody sits alone

# $asked (Number) the least that the meeting asks for
# $lowest (Number) the least that may sit there as long as so few are there
table-asks-for-fewer = takes { $lowest } or more instead of { $asked }, as so few are there

not-an-application-here = is not an application of the meeting

# $nomination (Text) the code of the nomination
# $name (Text) of who was nominated
# $mailbox (Flag) whether both have one mailbox
may-be-nominated =
    held: may be { $name }, nominated as { $nomination } ({ $mailbox ->
        [yes] one mailbox
       *[no] names spelt nearly alike
    })

# $count (Number) of reviews
# $readable (Flag) whether anybody may yet read the application
# $readers (List) the codes of those who may
# $barred (Flag) whether anybody is in conflict over it
# $bars (List) the codes of those who are, each with the kind of conflict
lacks-reviews =
    lacks { $count }, may yet be read by { $readable ->
        [yes] { $readers }
       *[no] nobody
    }{ $barred ->
        [yes] ; in conflict: { $bars }
       *[no] { "" }
    }

may-take-no-more = may take no more

review-taken-back = was taken back: a conflict was found

# Conflicts of interest by their kind, and what each rests on.
# $note (Text)
conflict-declared = declared: { $note }

# The reviewer is the applicant.
# $note (Text)
conflict-applicant = applicant: { $note }

# Both work for one organisation.
# $note (Text)
conflict-colleague = colleague: { $note }

# Their organisations stand in the directory twice, under a name that both bear.
# $note (Text)
conflict-alias = alias: { $note }

# Both serve the government of one country.
# $note (Text)
conflict-delegation = delegation: { $note }

# The reviewer applies for one of the same seats.
# $note (Text)
conflict-co-applicant = co applicant: { $note }

# The applicant names the reviewer as referee or as who put them forward.
# $note (Text)
conflict-nominator = nominator: { $note }

# Their organisations are or lately were partners.
# $note (Text)
conflict-past-partner = past partner: { $note }

# Somebody else reads in their place.
# $note (Text)
conflict-replaced = another reads instead: { $note }

review-not-here = is not a review to be given here

not-in-rubric = is not a criterion of the rubric

# $answer (Text) the code of the answer
not-an-answer-here = { $answer } is not an answer of this application

## Talk: Partnerships

# $code (Text)
report-kept = what the partners of { $code } tell is recorded

# $partnership (Text) its code and title
partnership-would-be-announced = would be announced: { $partnership }

# $partnership (Text) its code and title
partnership-announced = announced: { $partnership }

# $partnership (Text) its code and title
partnership-confirmed = all partners confirmed their roles: { $partnership }

# $confirmed (Number) partners who confirmed
# $partners (Number) of how many
partners-confirmed = partners who confirmed their roles: { $confirmed } of { $partners }

# $partnership (Text) its code and title
# $principle (Text) such as “principle 3”
principle-answered = { $principle } is answered: { $partnership }

# $partnership (Text) its code and title
partnership-lacks-nothing = nothing is missing: { $partnership } could be recognised

# $partnership (Text) its code and title
# $by (Text) the officer who recognises
partnership-recognised = recognised by { $by }: { $partnership }

# $partnership (Text) its code and title
partnership-ended = ended: { $partnership }

# $principle (Text) such as “principle 3”
principle-worded = { $principle } is asked in words of the meeting

# $number (Number)
# $name (Text) the partner
# $role (Text) what it does
partner-in-role = { $number }. { $name }: { $role }

# $name (Text) the partner
# $role (Text) what it does
partner-does = { $name }: { $role }

# $who (Text) who said so
# $day (Text)
# $how (Text) such as “letter”
partner-confirmed = confirmed by { $who } on { $day } ({ $how })

partner-has-not-confirmed = not confirmed yet

# Where nothing is answered yet, what is asked.
# $question (Text)
principle-asks = (not answered) { $question }

# $number (Number)
place-partner = partner { $number }

# $number (Number)
place-principle = principle { $number }

## Partnerships: what is asked before one is recognised

# Each asks one of seven things; a meeting may word it otherwise.
principle-purpose = What do the partners commit themselves to, and how does it help to carry out what governments agreed?

principle-voluntary = How did the partners come together of their own will, and how do they share responsibility, with respect for each other and for the values of the United Nations?

principle-agreed-outcome = Which agreed outcome does the partnership help to deliver, without taking the place of what governments committed themselves to?

principle-sectors = Who takes part, from two sectors at least, and who that matters for the work is not among the partners yet?

principle-added-value = What is new: what would not happen, or not as widely, without the partnership?

principle-target = Which target is to be reached, by what is that measured, and by which day?

principle-funding = From which sources does funding come: what is assured for the beginning, and what is only expected?

## Talk: The day

# $person (Text) code and name
# $attendance (Text) such as “attended”
attendance-of = { $person }: { $attendance }

# $attended (Number)
# $absent (Number)
# $expected (Number)
attendance-counts = attended: { $attended }, no-show: { $absent }, still expected: { $expected }

# $number (Number) of people
ask-no-shows =
    Record that { $number ->
        [one] { $number } participant
       *[other] { $number } participants
    } did not come?

## Talk: Commitments

# $who (Text)
# $what (Text)
# $due (Text) a day
promises-alone = { $who }: { $what } (by { $due })

# $who (Text)
# $with (Text)
# $what (Text)
# $due (Text) a day
promises-with = { $who } with { $with }: { $what } (by { $due })

# $code (Text)
commitment-kept = kept as { $code }

# $code (Text)
commitment-changed = { $code } is changed

# $code (Text)
# $status (Text) such as “done”
commitment-settled = { $code }: { $status }

## Refusals of ConveneKeeping

# $path (Text) of the file
# $reason (Text) in the words of the operating system
backup-not-removed = { $path } could not be removed: { $reason }
    .next = See to whom it and its directory belong; the new backup is whole

# An invariant is a rule that all rows of the database keep together.
# $tried (Number) of invariants that were looked at
# $all (Number) of invariants that were to be
# $name (Text) of the first that was not
invariants-left =
    Stopped: { $tried } of { $all } invariants were looked at, and hold; { $name } comes next
    .next = Give its name to go on from there
    .command = convene doctor --from NAME

## Problems of ConveneKeeping

# Beside the name of an invariant
invariants-not-asked = was not looked at any more, nor what comes after it

# Beside the name of a setting
last-acts-on-one-server =
    acts of the last moments may be on this server alone, whatever follows it; name what follows

# Beside the name of a setting
# $size (Text) such as 3 MB
last-acts-behind =
    acts of the last moments may be on this server alone: { $size } of its log are on no other now; name what
    follows

# Beside the name of a setting
writes-wait-for-server = every write waits, as nothing that is named there follows; start it, or name it no more

## Talk: Backups that are read back

# Behind how many bytes, such as 3 MB read back
step-read-back = read back

# $tables (Number)
# $rows (Number)
backup-read-back = read back from end to end (tables: { $tables }, rows: { $rows })

backup-not-sealed-here = note: no key of this house sealed it

# $instant (Text)
# $meetings (Text)
backup-as-of = as of { $instant }: { $meetings }

# $kept (Number) of backups that stay
# $names (List) of files
backups-removed = removed, as the newest are kept (so many: { $kept }): { $names }

## Refusals of ConveneService

database-is-replica = The database that answers follows another one, and takes no writes
    .next =
        Name the server that takes them in CONVENE_DATABASE, or all of them together with
        target_session_attrs=read-write

# $given (Text) what CONVENE_POOLER says
pooler-unusable = CONVENE_POOLER says { $given }, and poolers are known by transaction alone
    .next = Say transaction where a pooler gives each transaction any of its sessions; else say nothing

pooler-in-the-way =
    A pooler gives sessions for one transaction each, and this takes one that lasts: letters that leave, backups
    and restores
    .next = Say in CONVENE_DIRECT the address of the server itself, beside the one of the pooler

# $host (Text) the server's name or address, as CONVENE_DATABASE has it
# $generation (Number) how often it and those before it were promoted, and 1
# $latest (Number) the highest that was seen of this house
server-left-behind =
    { $host } was left behind: it is of generation { $generation }, and a server of generation { $latest } was
    promoted since
    .next =
        Take it off the network, and make it anew from the one that was promoted; where it is to be written to
        after all:
    .command = convene database servers --forget

# $path (Text) the file
servers-not-forgotten = { $path } cannot be written, which says what servers were seen
    .next = Make the file and its folder yours, or remove it

## Papers of the office: heads

# To whom a paper goes, in its head.
distribution-general = Distr.: General
distribution-limited = Distr.: Limited
distribution-restricted = Distr.: Restricted

# How confidential a paper is; on each of its pages.
classification-unclassified = Unclassified
classification-confidential = CONFIDENTIAL
classification-strictly-confidential = STRICTLY CONFIDENTIAL

# In which language a paper was written, in its head.
# $language (Text) as a sentence names it
original-in = Original: { $language }

# What a picture in the head of a paper is, for those who do not see it.
# $organisation (Text)
emblem-of = Emblem: { $organisation }

## Refusals of ConveneCore

emblem-unusable = This emblem cannot be taken in
    .next = Save it as a plain SVG, or as a PNG of at most 1200 by 1200 dots, and take that in
    .command = convene meeting emblem FILE

## Problems of ConveneCore

# $most (Number) kilobytes
emblem-too-large = is larger than { $most } KB

emblem-is-no-png = is neither an SVG nor a PNG

# $width (Number)
# $height (Number)
# $least (Number)
# $most (Number)
emblem-dots = has { $width } by { $height } dots; from { $least } to { $most } a side are drawn

emblem-damaged = is damaged, or of a kind of PNG that is not drawn

# A symbol such as E/2038/1/Rev.1
symbol-series = what is issued anew, put right or added to ends in /Rev., /Corr. or /Add. and a number from 1, such as E/2038/1/Rev.1

# $language (Text) a code
original-not-among-languages = { $language } is none of the meeting’s languages

## Refusals of ConveneService

# $paper (Text) as print knows it
# $papers (List) those that have one
paper-has-no-head = { $paper } is cut and folded, and has no head
    .next = These have one: { $papers }

# $number (Number)
# $count (Number)
no-such-disclaimer =
    There is no paragraph { $number } below papers: { $count ->
        [one] { $count } is there
       *[other] { $count } are there
    }
    .next = See what the meeting file says of heads
    .command = convene meeting export

# $symbol (Text) none
no-symbol-to-revise = { $symbol } bears no symbol that could be followed by Rev., Corr. or Add.
    .next = Say under which symbol it is registered
    .command = convene meeting symbol PAPER SYMBOL

## Talk: heads of papers

emblem-kept = papers have this emblem from now on
emblem-gone = papers have no emblem

## Papers of the office

provisional-agenda-annotated = Provisional agenda (annotated)
annotations = Annotations
agenda-not-set = The agenda has not been set yet.
# $times (Number)
item-taken-up = { $times ->
        [one] The item is to be taken up at the following time:
       *[other] The item is to be taken up at the following times:
    }
item-not-scheduled = When the item is to be taken up is not known yet.

# The title of the paper that tells participants of practical matters.
information-note = Information note for participants
note-meeting = The meeting

# $organisation (Text)
note-convened = The meeting is convened by { $organisation }.

# $day (Text) with the day of the week
# $time (Text)
note-opens = It opens on { $day } at { $time }.

# $room (Text)
note-room = Place: { $room }.
note-no-programme = The programme has not been set yet.
note-remote = Those who cannot come may attend remotely; the address of the room is in the letter to each of them.
note-registration = Registration and badges

# $day (Text)
# $times (Text)
note-register = Participants register on { $day }, { $times }.
note-register-unknown = When and where participants register will be communicated in due course.
note-badges =
    Participants are kindly requested to wear their badges at all times; only names that are duly registered
    are entered in the list of participants.
note-languages = Languages and interpretation

# $tables (Text) numbers
note-interpreted-tables = Interpretation is provided at round tables { $tables }.
note-interpretation-unknown = Arrangements for interpretation will be communicated in due course.
note-costs = Travel costs and daily subsistence allowance
note-costs-unknown =
    Information on the payment of travel costs and of a daily subsistence allowance will be communicated in due
    course.
note-visas = Visas
note-visas-unknown = Information on visas will be communicated in due course.
note-visa-letter =
    Participants who need a visa may request a visa support letter from the secretariat, with name,
    nationality and number of the passport.
note-accommodation = Accommodation
note-accommodation-unknown = Hotels and their rates will be communicated in due course.
note-transport = Local transport
note-transport-unknown = Information on local transport will be communicated in due course.
note-health = Health
note-health-unknown = Health requirements will be communicated in due course.
note-security = Security
note-security-unknown = What is required for admission to the premises will be communicated in due course.
note-other = Other matters
note-papers = The following documents are issued for the meeting:
telephone = Telephone

nomination-form = Nomination form

# $seats (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
nominee-seats = { $seats ->
        [0] No seats are kept for nominated participants.
        [one] One seat is kept for a nominated participant.
       *[other] For nominated participants { $counted } seats are kept.
    }
nominee-last-day-unknown = The last day for nominations has not been set yet.
nominee-return = Please return this form with a note verbale or an official letter to
nominee-nominated-by = Nominated by
nominee-government = Government or organization
nominee-note = Number and date of the note verbale or letter
nominee-participant = Participant
nominee-title = Title (Mr., Ms., Dr., H.E.)
nominee-family-name = Family name, as in the passport
nominee-given-names = Given names, as in the passport
nominee-other-script = Full name in the other scripts used in the documents
nominee-sex = Sex
nominee-nationality = Nationality
nominee-passport = Number and date of expiry of the passport
nominee-position = Position
nominee-organization = Ministry or organization, and department
nominee-country = Country and city
nominee-telephone = Telephone, with country code
nominee-address = Postal address
nominee-languages = Languages spoken at meetings
nominee-capacity = Capacity and needs
nominee-capacity-of = Capacity: member of an official delegation, expert designated by the Government, or in a personal capacity
nominee-role = Head of delegation, alternate or member
nominee-attends = Participation: in person or remotely
nominee-visa-letter = Visa support letter requested: yes or no
nominee-needs = Dietary and accessibility requirements
nominee-contribution = Partnerships
nominee-offers = What could be offered to partners
nominee-seeks = What is sought from partners
nominee-endorsement = Endorsement
nominee-official = Name and title of the official
nominee-signature = Signature and seal
nominee-day = Date

note-verbale = Note verbale

# $convener (Text) as a sentence begins with it
# $meeting (Text, optional) such as “the Workshop on …”
# $to-meeting (Text, optional) the same behind “to”
# $days (Text) such as “on 5 and 6 September 2007”
# $place (Text)
# $tentative (Flag) whether the dates are given in principle
note-verbale-opening =
    { $convener } presents its compliments to the Governments of its member States and has the honour
    to invite them to be represented at { $meeting }, to be held{ $tentative ->
        [yes] , in principle,
       *[no] { "" }
    } { $days } at { $place }.

# $seats (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
note-verbale-request = { $seats ->
        [0] Governments are kindly requested to inform the secretariat whom they wish to nominate.
        [one]
        One seat is kept for a nominated participant. Governments are kindly requested to nominate by a
        note verbale, with the enclosed form.
       *[other]
        For nominated participants { $counted } seats are kept. Governments are kindly requested to nominate
        theirs by a note verbale, with the enclosed form, and to indicate the head of each delegation.
    }

# $papers (List)
note-verbale-enclosures = The following are enclosed: { $papers }.

# $convener (Text) as a sentence begins with it
note-verbale-farewell =
    { $convener } avails itself of this opportunity to renew to the Governments of its member States
    the assurances of its highest consideration.

# $city (Text)
# $day (Text) or … where it is filled in by hand
note-verbale-day = { $city }, { $day }

report-draft = Report of the meeting (draft)
report-to-be-written = [to be completed]
report-introduction = Introduction

# $organisation (Text) as a sentence begins with it
# $meeting (Text) such as “the Workshop on …”
report-convened = { $organisation } convened { $meeting }.
report-objectives = The objectives of the meeting were:
report-conclusions = Conclusions and recommendations
report-partnerships = Partnerships and commitments

# $number (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
report-announced = { $number ->
        [0] No partnership was announced at the meeting.
        [one] One partnership was announced at the meeting:
       *[other] The following { $counted } partnerships were announced at the meeting:
    }

# $number (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
report-promised = { $number ->
        [0] No commitment was recorded at the meeting.
        [one] One commitment was recorded at the meeting:
       *[other] The following { $counted } commitments were recorded at the meeting:
    }
report-what = Subject
report-partners = Partners
report-who = Who, and with whom
report-by = By
report-discussion = Topics of discussion

# $session (Text)
# $day (Text)
# $times (Text)
report-taken-up = The session “{ $session }” was held on { $day }, { $times }.

# $title (Text)
# $number (Number)
report-item = { $title } (agenda item { $number })

# $names (Text) of those who led an item of the agenda or a session, a list
report-led-by-chair = { $names } took the chair.

# $names (Text)
report-led-by-moderator = The discussion was moderated by { $names }.

# $names (Text)
report-led-by-presenter = A presentation was made by { $names }.

# $names (Text)
report-led-by-rapporteur = A report was made by { $names }.

report-statements = Statements were made by the representatives of:
report-organization = Organization of work
report-date-and-venue = Date and venue

# $days (Text) such as “on 5 and 6 September 2007”
# $place (Text)
report-held = The meeting was held { $days } at { $place }.
report-attendance = Attendance

# $number (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
report-attended = { $number ->
        [0] No participant attended.
        [one] One participant attended.
       *[other] The meeting was attended by { $counted } participants.
    }

# $number (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
report-from-countries = { $number ->
        [0] No country was represented.
        [one] One country was represented.
       *[other] In all, { $counted } countries were represented.
    }
report-attendance-not-recorded =
    Attendance was not recorded; the figures are of those who were expected.

# $number (Number)
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
report-attendance-unknown = { $number ->
        [0] Of nobody it is unknown whether they came.
        [one] Of one participant it was not recorded whether they came.
       *[other] Of { $counted } participants it was not recorded whether they came.
    }
report-number = Number

# $people (Text)
report-beside = Also present: { $people }.
report-agenda = Agenda
report-agenda-was = The agenda of the meeting was as follows:
report-annex-participants = Annex I. List of participants
report-annex-documents = Annex II. List of documents
report-country = Country

about-provisional-agenda = The items, and what each is about.
about-organization-of-work = The timetable of each day.
about-information-note = Venue, registration, languages, costs, visas and other practical matters.
about-note-verbale = Asks Governments to nominate participants.
about-nomination-form = What Governments fill in to nominate a participant.
about-report = Attendance, agenda, partnerships and commitments, with room for what was concluded.
about-selection-report = What was decided of the open seats, for those who ask how.

# How the sections of a paper are counted, from the first on.
section-ordinals = I / II / III / IV / V / VI / VII / VIII / IX / X / XI / XII / XIII / XIV / XV

# $ordinal (Text)
# $title (Text)
section = { $ordinal }. { $title }

# $number (Number) of files
# $folder (Text)
papers-printed = { $number ->
        [one] { $number } file is in { $folder }
       *[other] { $number } files are in { $folder }
    }

# $papers (List) as print knows them
papers-left-out = not printed, as there is nothing yet to print on them, you may not see it, or they are printed by name alone: { $papers }

# Over the room to sign at the end of a paper.
signature-block = Signature

list-plan-numbers = In brackets: the number on the seating plan and on nameplates.
list-totals = Participants by country and sex
list-women = Women
list-men = Men
list-sex-not-stated = Not stated
list-total = Total

# Of which day a list is, behind its foot.
# $day (Day)
list-as-at = As at { $day }
## Refusals of ConveneService

# $code (Text) the code of the meeting
published-agenda-clashes = On the published agenda of { $code } somebody would be in two places at once
    .next = Let somebody else lead one of them, or move it
    .command = convene agenda leaders
    .code = agenda-clashes

## Problems of ConveneCore

# $name (Text)
# $other (Session)
in-two-at-once = { $name } leads { $other } at the same time

# $time (Text) such as 02:30
# $zone (Text) such as Europe/Berlin
session-in-skipped-hour = { $time } is left out by the clocks of { $zone } on that day

# $time (Text) such as 02:30
# $zone (Text) such as Europe/Berlin
session-in-doubled-hour = the clocks of { $zone } show { $time } twice on that day: say which in its notes

# $name (Text) as it is printed
# $other (Session)
named-two-at-once = { $name } is named in { $other } at the same time

# $opens (Text) such as 08:00
# $closes (Text) such as 19:00
outside-opening-hours = is held outside the hours of the building, { $opens } to { $closes }

# $minutes (Number)
# $other (Session)
# $end (Text) such as 12:30
no-break-until = people sit for { $minutes } minutes without a break, until the end of { $other } at { $end }

## Refusals of ConveneSheets

# $line (Number)
xml-unreadable = The file cannot be read as XML from line { $line } on
    .next = Ask for the file anew, as the program wrote it
    .code = schedule-unusable

## Refusals of ConveneCore

schedule-unknown = The file is no schedule that can be read
    .next = Give schedule.xml or schedule.json as frab and pretalx write them, or a calendar file (.ics)
    .code = schedule-unusable

# $count (Number)
schedule-unusable =
    { $count ->
        [one] The schedule has 1 problem; nothing was taken in
       *[other] The schedule has { $count } problems; nothing was taken in
    }
    .next = Mend what is listed where the schedule is made, and ask for it anew

## Problems of ConveneCore

# $given (Text)
no-event-id = { $given } is no identifier such as 270fa44c-821a-577f-8ca3-33e8d4a8c2a7

# $given (Text)
no-event-time = { $given } is no time such as 2024-12-27T10:30:00+01:00

# $given (Text)
no-event-duration = { $given } is no length such as 01:30

# $given (Text)
no-person-code = { $given } is no code of six capitals and digits

no-event-at-all = it holds no event

no-calendar-line = is no line of a calendar

# $part (Text) such as VEVENT
calendar-part-open = { $part } does not end

event-repeats = repeats; a session is held once

event-without-hour = has no hour, only a day

# $day (Text)
event-outside-days = { $day } is no day of the meeting

# $minutes (Number)
# $most (Number) of hours
event-too-long = lasts { $minutes } minutes; over midnight a session lasts { $most } hours at most

# $room (Text)
# $capacity (Number)
room-made = { $room } is new, for { $capacity }: the file may not say for how many

# $parts (List)
schedule-parts-left = not kept of the file: { $parts }

## The agenda as data

# $count (Number) of people
due-led-twice =
    { $count ->
        [one] 1 person is to lead two sessions at once
       *[other] { $count } people are to lead two sessions at once
    }

## Documents before the meeting

list-of-documents = List of documents

document-symbol = Symbol

document-title = Title and author

document-item = Item

document-languages = Available in

# $day (Text)
document-awaited = expected by { $day }

document-in-preparation = in preparation

no-documents-yet = There are no documents yet.

about-documents = Documents before the meeting: symbol, title, author, item and languages.

# $documents (Text) symbols or titles
documents-of-item = Documents: { $documents }

# $count (Number) of documents
due-documents =
    { $count ->
        [one] 1 document is awaited
       *[other] { $count } documents are awaited
    }

## Refusals of ConveneCore

# $number (Number)
# $numbers (List)
no-such-document = There is no document { $number }; there are: { $numbers }
    .next = Take a number from the list
    .command = convene document list

## Problems of ConveneCore

documents-from-one = documents count from 1

## Versions of the agenda

changes-of-agenda = Changes of the agenda

# $version (Text) a name, or the number of a revision
# $day (Text)
changes-since = Since the version “{ $version }” of { $day }

changed-before = Before

changed-now = Now

changed-new = new

changed-gone = taken off

nothing-changed = Nothing has changed.

# $name (Text)
agenda-named = the agenda is kept as { $name }

## Refusals of ConveneService

# $name (Text)
agenda-version-there = There is a version { $name } of the agenda already
    .next = Give another name; this lists them
    .command = convene agenda versions

no-agenda-version-name = A version has a name that is no number: revisions are counted
    .next = Say in a word or two what it is for
    .command = convene agenda version "Sent to speakers"

# $name (Text)
# $versions (List) those that there are
no-such-agenda-version = There is no version { $name } of the agenda
    .next = Use one of: { $versions }; a draft has those that you name
    .command = convene agenda version NAME
## Evening summary: for the secretariat, at the end of a day

evening-summary = Evening summary

about-evening = For the secretariat: who came, what was held and promised on a day, and what is open for the next.

evening-came = Came

evening-absent = Did not come

evening-unrecorded = Nothing recorded

evening-tables = Round tables held

evening-present = Present, of those seated

# $number (Number) who came
# $of (Number) who have a seat there
evening-of = { $number } of { $of }

evening-nothing-promised = No commitment was recorded on this day.

evening-announced = Partnerships announced

evening-recommendations = Recommendations

evening-open = Open for the next day

evening-nothing-open = Nothing is open.

evening-last-day = This was the last day of the meeting.

evening-partner-meetings = Partner meetings

# $number (Number) of partner meetings
evening-unanswered =
    { $number ->
        [one] 1 partner meeting awaits an answer
       *[other] { $number } partner meetings await an answer
    }

## Refusals of ConveneService

# $day (Text)
# $first (Text) a day
# $last (Text) a day
evening-of-other-day = { $day } is no day of the meeting, which is from { $first } to { $last }
    .next = Name one of its days
    .command = convene print evening --day { $first }

## Papers of the room

seating-index = Who sits where

seating-index-table = The number of the table in each round

moderators-brief = Moderator’s brief

rapporteurs-form = Rapporteur’s form

attendance-sheet = Attendance sheet

door-signs = Door signs

certificates = Certificates of attendance

interpreters-pack = Interpreters’ pack

plenary-plan = Plenary plan

delegation-plates = Delegation plates

about-moderators-brief = For each table and round: who sits there, what they offer and need, questions to begin with.

about-rapporteurs-form = For each table and round: lines for who does what with whom by when.

about-attendance-sheet = A list to sign on for each day.

about-door-signs = What is held in each room and when, for its door.

about-certificates = A certificate for everybody who came, to be signed.

about-interpreters-pack = Sessions and who speaks, names in each script, and terms in the languages of the meeting.

about-plenary-plan = Podium, delegations in alphabetical order, and other participants, as a picture and as lists.

about-delegation-plates = A plate for each delegation, to fold, with the name of the State.

no-seats-yet = No seats at tables have been given yet.

no-rooms-yet = The programme names no room yet.

nobody-came-yet = Nobody has been recorded as having come yet.

no-delegations-yet = No delegation has been named yet.

brief-offers = Offers

brief-needs = Needs

brief-questions = Opening questions

brief-time = Time keeping

brief-sources =
    For the moderator of the table and the secretariat alone. Offers and needs are those of applications, by kind and topic; none are shown for people who were nominated or invited by name.

step = Step

step-names = Everybody says who they are, in a sentence

step-discussion = Discussion

step-commitments = Who does what with whom, and by when

step-close = What was agreed is read out

form-of-points = Main points

form-of-commitments = Commitments

commitment-who = Who

commitment-what = Does what

commitment-with = With whom

commitment-by = By when

form-is-handed-in =
    Please write one commitment to a line and hand the form in to the secretariat, which records each line.

signature = Signature

attendance-is-signed = Please sign beside your name. Numbers are those of the list of participants.

certificate = Certificate of attendance

certificate-opening = It is certified that

pack-sessions = Sessions

pack-speakers = Speakers

pack-names = Names

pack-in-latin = In Latin script

pack-in-arabic = In Arabic script

pack-said = Pronunciation (to be filled in)

pack-names-as-given =
    Names stand in each script in which they were given, and are not transliterated. Please ask participants how their names are pronounced, and write it beside them.

pack-terms = Terms

pack-countries = Countries

pack-organisations = Organizations

podium = Podium

plenary-delegations = Delegations

plenary-place = Place

plenary-at-table = At the table

plenary-behind = Behind: alternates and advisers

plenary-others = Other participants

# $topic (Text)
# $number (Number, optional) of people, two or more
# $counted (Text, optional) the same, one to nine in words
# $counted-feminine (Text, optional) as it stands before a feminine noun
question-of-topic =
    { $topic }: named by { $counted } people at this table. What has already worked, and what would it take to do it together?

# $topic (Text)
# $asset (Text) such as “funding”
question-of-matter =
    On topic { $topic }, { $asset } is both offered and needed at this table. Who could begin with whom, and by when?

question-of-commitment = Who does what with whom, and by when?

# $meeting (Text, optional) such as “the Workshop on …”
# $to-meeting (Text, optional) the same behind “to”
# $days (Text) such as “on 5 and 6 September 2007”
# $place (Text)
certificate-body = took part in { $meeting }, held { $days } at { $place }.

# $languages (Text)
pack-languages = Working languages: { $languages }.

# $tables (Text) their numbers
pack-tables = Round tables with interpretation: { $tables }.

# $language (Text) its own name
plenary-order = Delegations sit in the alphabetical order of their names in { $language }.

# $language (Text) its own name
# $letter (Text)
plenary-from-letter =
    Delegations sit in the alphabetical order of their names in { $language }, beginning with the letter { $letter }.

# $letter (Text)
# $seed (Text) with which the draw begins
plenary-letter-drawn = The letter { $letter } was drawn by lot (seed { $seed }).

# $number (Number) of delegations
plenary-in-words = The plenary from above: the podium, and { $number ->
        [one] { $number } delegation
       *[other] { $number } delegations
    } before it.

## Refusals of ConveneService

# $code (Text) of a participant
no-certificate-of-absent = { $code } was not recorded as having come, and has no certificate
    .next = Record the arrival first
    .command = convene attendance arrive { $code }
## The year after: days, codes and what was told

# $day (Text) of the report
# $kind (Text) such as “kept”
# $words (Text) what was told
partners-told = { $day }, { $kind }: { $words }

# $day (Text) of the report
# $kind (Text) such as “changed”
# $due (Text) the new day
# $words (Text) what was told
partners-told-anew = { $day }, { $kind } ({ $due }): { $words }

## Refusals of ConveneService

# $day (Text)
# $today (Text)
promised-for-past = { $day } has passed, it is { $today }: what is promised is yet to be done
    .code = day-passed
    .next = Say by which day it will be done (--by)
    .command = convene commitment add --who CODE --what TEXT --by DAY

# $code (Text) of the meeting
# $known (List) codes of its agreed outcomes
outcomes-not-among = { $code } lists other agreed outcomes: { $known }
    .code = outcomes-not-listed
    .next = Name them by these codes

# $day (Text)
# $first (Text) a day
# $code (Text) of the partnership
said-before-meeting = { $day } is too early for { $code }: nobody said anything of it before { $first }
    .next = Say on which day it was said
    .command = convene partnership show { $code }

# $day (Text)
# $first (Text) a day
target-in-past = A target is reached on { $first } or later, and { $day } is before that
    .next = Say the day by which it is to be reached (--by)
    .command = convene partnership answer CODE 6 --by DAY

# $day (Text) the new day
# $told (Text) the day on which it was told
target-changed-to-past = A target that changed is reached after { $told }, when it was told, and { $day } is not
    .next = Say the new day
    .command = convene partnership tell CODE changed TEXT --on DAY --by DAY

# $day (Text) the new day
# $last (Text) the last day that may be said
# $code (Text) of the partnership
target-changed-too-far = { $day } is too far: a target that changed is reached by { $last } at the latest, ten years after it was told
    .next = Say a day until { $last }
    .command = convene partnership tell { $code } changed TEXT --on DAY --by DAY

## The year after: what somebody takes home

what-you-take-home = What you take home

farewell-sheets = Farewell sheets

about-farewell = A sheet for each participant in their own language: whom they met, what was promised, which date is next.

farewell-for = For

# $date (Text)
farewell-next = Next, by { $date }:

# $date (Text)
# $name (Text) who promised it
farewell-next-of = Next, by { $date }, { $name }:

whom-you-met = Whom you met at the tables

what-you-promised = Your commitments

what-was-promised-to-you = Commitments made to you

your-partnerships = Your partnerships

with-whom = With

by-whom = By

by-day = Due

what-is-promised = What

met-there = Whom you met there for the first time

# $round (Number)
# $table (Number)
round-at-table = Round { $round }, table { $table }

sat-at-no-table = No seat at a round table is recorded.

nothing-promised = No commitment is recorded.

nobody-came = Nobody is recorded to have come.

no-addresses-here = No addresses are printed here. To reach one of these people, write to the secretariat, which forwards messages:

# $date (Text)
target-by = target by { $date }

# $measure (Text)
# $date (Text)
target-of-measure = target by { $date }: { $measure }

# $names (List)
together-with = with { $names }

# $role (Text)
your-role = your role: { $role }

promise-open = open

promise-done = done

promise-ended = will not be done

## The year after: charter

partnership-charter = Partnership charter

about-charter = A charter for each partnership, to be signed: roles, what the partners say to what is asked, target and funding.

no-partnership-yet = No partnership has been announced.

partners-and-roles = Partners and their roles

what-partners-agree = What the partners agree

target-and-funding = Target and funding

signatures = Signatures

# $date (Text)
# $reason (Text)
charter-ended = Ended on { $date }: { $reason }

# $by (Text) the officer
# $date (Text)
charter-recognised = Partnership recognized by { $by } on { $date }

# $missing (Number)
charter-draft = Draft, not recognized; still missing: { $missing }

its-role = Role

confirmed-by = Confirmed by

not-confirmed-yet = not confirmed yet

what-is-asked = What is asked

what-partners-say = What the partners say

not-answered-yet = not answered yet

measured-by = Measured by

funding-assured = Funding that is assured

funding-expected = Funding that is expected

what-is-said = Target and funding

as-is = As stated

# $convener (Text, optional) within a sentence
# $of-convener (Text, optional) the same behind “of”
recognition-endorses-nothing = Recognition says that the partners answered what is asked. It endorses neither them nor anything that they make or offer, gives no right to use the name or the emblem { $of-convener } or of the United Nations, and entails no commitment by { $convener }.

for-partner = For

name-and-function = Name and function

signed-on-day = Date

## The year after: network

network-of-meeting = Network of the meeting

about-network = Ties before the meeting and since, by sector and country; nobody is named.

network-before = Before the meeting

network-since = Since the meeting

# $before (Number)
# $new (Number)
# $sectors (Number)
# $countries (Number)
# $was-alone (Number)
# $alone (Number)
network-in-words = Ties before: { $before }. New since: { $new }, of these across sectors: { $sectors }, across countries: { $countries }. Without a tie: { $was-alone } before, { $alone } since.

network-names-nobody = A point is an organization, or somebody without one; its colour is the sector, its letters the country. Grey lines were there before, coloured ones are new. Partnerships that were dissolved count too.

network-nodes = Organizations, and people without one

network-ties-before = Ties before the meeting

network-ties-new = New ties, by partnerships of the meeting

network-across-sectors = of these across sectors

network-across-countries = of these across countries

network-promised = Promises between others

network-alone-before = Without a tie before

network-alone-since = Without a tie since

what-is-counted = What is counted

how-many = Number

## The year after: one page on what came

follow-up-to-meeting = Follow-up to the meeting

about-follow-up = One page: the room beside as many of the highest scores, and what came of the meeting.

what-came-of-it = What came of it

follow-up-is-internal = Internal: how targets stand is for the secretariat and the partners only. The public is told only whether a report was received. Recognition is no endorsement.

who-came = Who came

# $came (Number)
# $absent (Number)
came-and-not = came: { $came }, did not come: { $absent }

not-recorded = not recorded

promises-made = Commitments

# $number (Number)
# $done (Number)
# $late (Number)
# $ended (Number)
promises-stand = in all: { $number }; kept: { $done }, late: { $late }, given up: { $ended }

partnerships-announced = Partnerships

# $number (Number)
# $recognised (Number)
# $ended (Number)
partnerships-stand = in all: { $number }; ever recognized: { $recognised }, dissolved: { $ended }

targets-of-partnerships = Targets

# $kept (Number)
# $due (Number)
# $late (Number)
targets-stand = kept: { $kept }, due: { $due }, overdue: { $late }

how-it-stands = How it stands

partnership-by-title = Partnership

partners-of-it = Partners

partnership-is-announced = announced

partnership-is-confirmed = confirmed

partnership-is-recognised-now = recognized

partnership-has-ended-now = dissolved

light-kept = target kept

light-on-time = target on time

light-due = target due

light-overdue = target overdue

## Refusals of ConveneService

# $code (Text)
no-farewell-of-absent = { $code } is not recorded to have come, and takes nothing home
    .next = Record that they came
    .command = convene attendance arrive { $code }

## Talk: The year after

title-alone = alone

title-interval = interval

title-ties-before = ties before

title-ties-since = ties since

title-expected-partners = expected partners

# $pairs (Number)
forecast-of-nothing = Of { $pairs } pairs none formed a partnership: of the forecast nothing can be said yet.

# $formed (Number)
# $pairs (Number)
# $hits (Number)
# $highest (Number)
forecast-of-few = Of { $pairs } pairs { $formed } formed a partnership; of the { $highest } of whom most was expected { $hits } did. So few can show that a forecast is badly wrong, and never that it is right.

# $formed (Number)
# $pairs (Number)
# $hits (Number)
# $highest (Number)
forecast-of-some = Of { $pairs } pairs { $formed } formed a partnership; of the { $highest } of whom most was expected { $hits } did. So many show large differences and no small ones.

# $formed (Number)
# $pairs (Number)
# $hits (Number)
# $highest (Number)
forecast-of-many = Of { $pairs } pairs { $formed } formed a partnership; of the { $highest } of whom most was expected { $hits } did. So many tell how well pairs were put in order, at this meeting.

forecast-without-lot = No round was drawn by lot: what sitting together added cannot be told from why people were put together.

# $together (Number)
# $formed (Number)
# $apart (Number)
# $others (Number)
# $percent (Number)
forecast-by-lot = Of { $together } pairs whom the lot alone put at one table { $formed } became partners, of { $apart } whom it kept apart { $others }; chance alone gives as many or more in { $percent } of 100 cases.

forecast-auc = AUC: how often partners had the higher potential

forecast-brier = Brier score after calibration

forecast-brier-of-share = Brier score where all pairs are given one chance

forecast-shift = Shift of all log-odds by the calibration

forecast-method = Pairs are of those who came and of whom something was known; colleagues are no pair. The AUC counts equals as half, and its 95 per cent interval leaves out one person at a time. Calibration shifts all log-odds alike until as many partners are expected as there are; it is made on the same pairs, and so flatters the score. Intervals of groups are Wilson’s.

phase-the-day = the two days

phase-year-after = the year after

# $came (Number)
# $absent (Number)
# $moved (Number)
# $sheets (Number)
demo-came =
    { $moved ->
        [one] on the morning { $came } come and { $absent } do not: 1 seat moves, and the { $sheets } sheets that say otherwise lie in changed/
       *[other] on the morning { $came } come and { $absent } do not: { $moved } seats move, and the { $sheets } sheets that say otherwise lie in changed/
    }

# $promised (Number)
# $announced (Number)
# $people (Number)
demo-agreed = at the tables { $promised } things are promised and { $announced } partnerships announced; { $people } people take a sheet home in their own language (farewell.pdf)

# $recognised (Number)
# $ended (Number)
# $kept (Number)
# $due (Number)
# $ties (Number)
demo-year = a year later { $recognised } are recognised and { $ended } ended; targets kept: { $kept }, to be called about: { $due }; new ties: { $ties } (follow-up.pdf)

## Talk: What is due of partnerships

# $count (Number)
due-targets-escalated =
    { $count ->
        [one] 1 target is overdue for more than a month, for an officer to take up
       *[other] { $count } targets are overdue for more than a month, for an officer to take up
    }

# $count (Number)
due-targets-late =
    { $count ->
        [one] 1 target of a partnership is overdue
       *[other] { $count } targets of partnerships are overdue
    }

# $count (Number)
due-targets-due =
    { $count ->
        [one] 1 target of a partnership is due
       *[other] { $count } targets of partnerships are due
    }

# $count (Number)
due-commitments-late =
    { $count ->
        [one] 1 commitment is late
       *[other] { $count } commitments are late
    }

## The year after: what became of a target

inquiry-after-target = Inquiry about a partnership target

about-inquiry = A page for each partner of a target that is due, on which they answer: kept, changed or ended, and why.

nobody-to-ask = No target is due.

please-answer-here = Please answer on this page and send it to

mark-here = Mark

what-became-of-it = Outcome

in-words-of-yours = Details

answer-kept = The target was reached: what was reached?

answer-changed = It will be reached later: by which day, and why?

answer-ended = The partnership has ended: why?

answers-are-for-partners = How a target stands is for the partners and the secretariat. The public is told only whether a report was received.

## The year after: more than fit on a page

# $number (Number)
more-partnerships = Partnerships besides: { $number }.
## Papers: what decides, and how it is set

# A letter before what it stands for.
# $letter (Text)
letter-mark = ({ $letter })

# Between two clock times.
dash-between-times = –

# $count (Number) of topics
# $letters (Text) one after the other
topics-of = { $count ->
    [one] Topic { $letters }
   *[other] Topics { $letters }
}

# Column of a table whose figures are a hundred together.
points-of-hundred = Of 100 points

# $title (Text) of a criterion
# $points (Text) such as 10.50
of-hundred = { $title } ({ $points } of 100)

# $open (Number) of seats
# $nominated (Number) of seats
places-by-track = Open seats: { $open }. Seats for nominated participants: { $nominated }.

# Before the list of conditions.
conditions-are = An application is considered for an open seat only if it meets each of these conditions:

unjudged-passes =
    Where nobody can judge a criterion for an application, its weight passes to the other criteria of
    that application.

# A heading, said again at the head of a page.
# $title (Text)
continued = { $title } (continued)

## What is the language’s own: letters, dates, honorifics, States

# Letters in the order in which papers number by them, a blank between; topics are a to z.
item-letters = a b c d e f g h i j k l m n o p q r s t u v w x y z

# How word processors call numbering by these letters: lowerLetter, arabicAbjad, russianLower.
office-letters = lowerLetter

# 5 September; Spanish says 5 de septiembre.
# $day (Text)
# $month (Text)
day-of-the-month = { $day } { $month }

# 5 September 2007; Spanish says 5 de septiembre de 2007.
# $day (Text) and its month
# $year (Number)
day-month-and-year = { $day } { $year }
# When something is held, within a sentence: one day, two that follow each other, several.
# $day (Text)
on-day = on { $day }

# $first (Text) with as much of the month and the year as the other has not
# $last (Text)
on-two-days = on { $first } and { $last }

# $first (Text) with as much of the month and the year as the other has not
# $last (Text)
from-day-to-day = from { $first } to { $last }

# First words of honorifics by which their bearer is addressed as an excellency, as a man and as a woman: in
# small letters, without points, a blank between.
honorifics-of-excellency = he excellency
honorifics-of-men = mr sir
honorifics-of-women = ms mrs miss madam

# One to nine as running text has them, before a masculine and before a feminine noun; a blank between.
number-words = one two three four five six seven eight nine
number-words-feminine = one two three four five six seven eight nine

# Articles before names of organizations within a sentence. A group for each, “ | ” between them: the article, the same
# behind “to” and behind “of”, a stroke between; then the words by which a name asks for it, as the first of the name, or
# anywhere where … stands before them. The last group is of all other names.
articles-of-names =
    the/to the/of the: … Academy Agency Alliance Association Authority Bank Board Bureau Centre Commission Committee Community Confederation Conference Consulate Council Delegation Department Directorate Division Embassy Federation Forum Foundation Fund Government Group Initiative Institute Institution League Ministry Mission Nations Network Observatory Office Organisation Organization Partnership Programme Secretariat Service Society Union | /to/of:
# The same before titles of meetings that say themselves what they are.
articles-of-meetings = the/to the/of the: Ad Conference Consultation Expert Experts Round Seminar Symposium Workshop

# A meeting within a sentence whose title does not say what it is; by itself and behind “to”.
# $meeting (Text)
meeting-entitled = the meeting entitled “{ $meeting }”
# $meeting (Text)
meeting-entitled-to = to the meeting entitled “{ $meeting }”

# Short names of States as the United Nations have them, where the language’s own data has another.
state-bn = Brunei Darussalam
state-bo = Bolivia (Plurinational State of)
state-cd = Democratic Republic of the Congo
state-cg = Congo
state-ci = Côte d’Ivoire
state-cv = Cabo Verde
state-cz = Czechia
state-fm = Micronesia (Federated States of)
state-gb = United Kingdom of Great Britain and Northern Ireland
state-ir = Iran (Islamic Republic of)
state-kp = Democratic People’s Republic of Korea
state-kr = Republic of Korea
state-la = Lao People’s Democratic Republic
state-md = Republic of Moldova
state-mk = North Macedonia
state-mm = Myanmar
state-nl = Netherlands (Kingdom of the)
state-ps = State of Palestine
state-ru = Russian Federation
state-sy = Syrian Arab Republic
state-sz = Eswatini
state-tl = Timor-Leste
state-tr = Türkiye
state-tz = United Republic of Tanzania
state-us = United States of America
state-va = Holy See
state-ve = Venezuela (Bolivarian Republic of)
state-vn = Viet Nam

# Names that people write for countries beside those, each after the code, a stroke between.
other-names-of-countries =
    PS Palestine | AE UAE | AE Emirates | CD DR Congo | CI Ivory Coast | CV Cape Verde | CZ Czech Republic | GB Britain | GB Great Britain | KP DPRK | MK Macedonia | MM Burma | SZ Swaziland | TL East Timor | TR Turkey | VA Vatican

## What the draft of a meeting calls its rubric

draft-rubric = Criteria for open seats

## Problems of ConveneCore

# $name (Text) of the rubric
rubric-named-once = papers in every language call it “{ $name }”, its name: give its title in each language

## Names of months that a meeting chooses; empty where a language has one for each

# Twelve with “ | ” between them, or none.
months-of-headquarters = { "" }
months-of-the-levant = { "" }
months-international = { "" }
months-of-the-maghreb = { "" }

## Refusals of ConveneCLI

# $setting (Text) what the setting says
# $known (List)
unusable-months-setting = CONVENE_MONTHS is { $setting }, which is none of the names of months
    .next = Set CONVENE_MONTHS to one of: { $known }

## Problems of ConveneCore

emblem-does-something = has scripts or moves, which an emblem does not

# $to (Text) what it names
emblem-refers-outside = names { $to }, which is not within it; put all of it into the one file

## Problems of ConveneService

emblem-svg-unreadable = cannot be read as SVG; declarations of types and entities before it are left out

emblem-svg-undrawn = could not be drawn from this SVG; save it as a PNG

emblem-svg-without-program = is an SVG, and the program that draws it, rsvg-convert (package librsvg2-bin), is missing

## Talk: the emblem of the house

emblem-of-house-kept = papers of all meetings without an emblem of their own have this one from now on
emblem-of-house-gone = the house has no emblem
emblem-is-of-house = the meeting has no emblem of its own; its papers have that of the house (meeting head --emblem none: none at all)

## Documents before the meeting: who writes them, and reminders

# What a letter is called where letters are listed.
letter-document = Reminder of a document

# To whoever writes documents before the meeting that are due.
# $meeting (Fact)
document-subject = Documents for the meeting: { $meeting }

# $meeting (Fact)
document-opening =
    I refer to the documents that you are preparing for the meeting entitled “{ $meeting }”. According to our
    records, the following have not yet been received:

# After the title of a document.
# $day (Text)
document-is-due = due on { $day }

# $day (Text)
document-was-due = was due on { $day }

# $contact (Fact)
document-closing =
    I should be grateful if you would submit them, in the languages in which they are available, through the
    following contact: { $contact }

document-sent-already = If you have submitted them in the meantime, please disregard this letter.

# An author and what is due of them.
# $name (Text)
# $documents (List) symbols or titles
author-of-documents = { $name } ({ $documents })

# Why nobody is reminded of a document, and what to do.
document-received-already = it is there

document-handed-in-already = handed in by its author, and waits for you: convene document list

# $number (Number)
document-undated = nobody said by when: convene document change { $number } --due DAY

# $number (Number)
document-authorless = nobody of the directory writes it: convene document author { $number } NAME

document-author-outside =
    letters go to people of the meeting: call, or convene guest add --as resource_person

# $name (Text)
document-author-without-address = no address is known: convene person edit "{ $name }" --email ADDRESS

# $day (Text)
document-reminded-on = reminded already, on { $day }: --again writes all the same

## Refusals of ConveneService

# $name (Text)
# $number (Number)
writes-it-not = { $name } does not write document { $number }
    .next = Look who does
    .command = convene document list

## Problems of ConveneService

# $name (Text)
author-outside =
    { $name } is not of the meeting, and no letter reminds them: call, or convene guest add --as resource_person

# $name (Text)
author-without-address =
    no address of { $name } is known, and no letter reminds them: convene person edit TEXT --email ADDRESS

# $count (Number) of letters
document-letters-withdrawn =
    { $count ->
        [one] 1 letter that reminds of a document and waits is withdrawn
       *[other] { $count } letters that remind of documents and wait are withdrawn
    }

## Changes of the agenda: who leads, and whom they concern

nobody-leads = nobody

# A heading over those who lead something that is otherwise.
changes-concern = Concerned by these changes

## What is due in a programme, and what a change would change

# $count (Number) of things
due-agenda-soft =
    { $count ->
        [one] 1 thing in the programme is hard on those who come: convene agenda check
       *[other] { $count } things in the programme are hard on those who come: convene agenda check
    }

# $new (Number) of parts of a meeting
# $changed (Number)
# $gone (Number)
would-change-parts =
    nothing was written; parts that would be new: { $new }, otherwise: { $changed }, gone: { $gone }

## Problems of ConveneService

# $name (Text)
planned-without =
    the seating plan was made before { $name } was to lead this, and seats are as they were: convene seating
    solve makes it anew

## The report: who applied, who was selected, who came

report-totals-are =
    The following table shows the numbers of applicants, of applicants selected and of participants who attended,
    including those who were nominated or invited by name:

report-came = Attended

report-expected = Expected

## The reviewer’s pages

review-page-title = Your reviews

review-page-own = This page is yours alone. Please do not pass its link on.

# $left (Number) of reviews that are not done
# $all (Number) of reviews
review-page-left = { $left ->
    [0] All { $all } reviews are done
    [one] 1 review is left, of { $all }
   *[other] { $left } reviews are left, of { $all }
}

# $day (Text)
review-page-until = Until { $day }

# A link.
# $code (Text) of an application
review-page-go-on = Go on with { $code }

review-page-nothing = There is nothing for you to review at present.

review-page-applications = Applications

# How far a review is.
review-page-open = Not begun

# How far a review is.
review-page-begun = Begun

# How far a review is.
review-page-given = Done

review-page-practice = Practice

review-page-practice-why = Invented applications, to agree on what points mean. What you give them counts for nothing.

review-page-over = The reviewing has ended

review-page-questions = Questions

# A link.
review-page-back = All your reviews

# A link to another application, whose code follows.
review-page-previous = Previous

# A link to another application, whose code follows.
review-page-next = Next

# Title of the column beside the number of an answer and what it is about.
review-page-says = What it says

review-page-marks = Your marks

review-page-missing = Give points on these criteria too, or tick “Cannot judge”:

review-page-is-given = This review is done. You may change it until the reviewing ends.

review-page-rests-hint = Their numbers as they stand above, with commas between, such as 1, 4.

# A button.
review-page-save = Save

# A button: what is marked is kept, and the next application comes.
review-page-done = Done

review-page-saving = Saving…

review-page-saved = Saved.

review-page-not-saved = Not saved. Please press “Save”.

# Column: points that the reader gave.
review-page-yours = Yours

# Column: points to compare with.
review-page-reference = Reference

# Column: why the reference is so.
review-page-because = Why

review-page-conflict = Conflict of interest

# A link.
review-page-conflict-button = I have a tie with this application

review-page-conflict-what = The application is taken off your list, with the points that you gave it. The secretariat is told, and somebody else will review it.

review-page-conflict-why = Why, in a few words

review-page-conflict-hint = Only the secretariat reads this.

# A button.
review-page-conflict-confirm = Take it off my list

# A link.
review-page-conflict-cancel = There is none: back

review-page-not-taken = What you sent was not recorded

review-page-not-taken-way = Please open the link in your letter again, and go on from the page that it opens.

# $meeting (Text) its title
review-letter-title = Applications to review: { $meeting }

# $name (Text)
review-letter-greeting = Dear { $name },

# $meeting (Text) its title
# $convener (Text) as a sentence begins with it
review-letter-why = { $convener } asks you to review applications for the meeting “{ $meeting }”.

review-letter-link = You read and mark them on a page of your own, which opens by this link:

review-letter-own = The link is yours alone: please do not pass this letter on. It ends when the reviewing ends, or when a later letter brings another.

review-letter-conflict = If you have a tie with whoever applies, say so on the page; somebody else will review that application.

# $contact (Text) the mailbox and telephone of the secretariat
review-letter-questions = Questions: { $contact }

# $count (Number) of reviewers
reviewers-written-to = { $count ->
    [one] a letter with a link goes to 1 reviewer
   *[other] letters with a link go to { $count } reviewers
}

# $codes (List) of reviewers
reviewer-links-ended = the links of these reviewers open nothing any more: { $codes }

## Refusals of ConveneService

reviewers-without-pages = No pages are served here, so that a link would lead nowhere
    .next = Set CONVENE_PORTAL to the address of the pages, or have reviewers sent their sheets
    .command = convene review sheet REVIEWER --output FILE.pdf

# $code (Text) of the meeting
reviewing-ended = Nothing is reviewed in { $code } any more: the selection is signed, its list is closed, or the meeting is over
    .next = See how far reviewing went
    .command = convene review status

reviewers-not-written-to = Some reviewers cannot be written to
    .next = Name the others, or put their addresses right
    .command = convene person edit TEXT --email ADDRESS

no-reviewer-to-write-to = No reviewer waits for a letter: each who has something to review was written to, or nothing is assigned
    .next = Assign reviews, or name whom to write to once more
    .command = convene review invite REVIEWER

no-reviewer-link = None of these reviewers has a link, or a letter that waits
    .next = See how far reviewing is
    .command = convene review status

# Said to a reviewer on their page.
# $contact (Text) the mailbox and telephone of the secretariat
page-reviewing-over = Reviews are no longer taken on this page
    .next = What you gave until then counts; write to { $contact } about anything else

# Said to a reviewer on their page.
page-conflict-without-ground = Why you may not judge was left out
    .next = Go back and say it in a few words

## Problems of ConveneService

reviewer-not-written-to = objects to letters, or was forgotten

reviewer-without-address = has no e-mail address

## Refusals of ConveneStore

# Said to a reviewer on their page.
page-review-taken = This application is not yours to review any more, or the reviewing has ended
    .next = See on the list what there is to review

reviewer-may-not-be-written-to = Whoever objects to letters, or was forgotten, is not written to
    .next = Leave them out
    .command = convene review status

## The door: checking people in

check-in = Check-in

check-in-arrived = Arrived

check-in-expected = Expected

check-in-find = Name or code

check-in-search = Search

check-in-everybody = Show everybody

check-in-mark = Arrived

check-in-undo = Undo

check-in-nobody = Nobody with this name or code is expected here.

# $number (Number) of people who are not shown
check-in-more = { $number ->
    [one] { $number } more person is expected: search by name or code.
   *[other] { $number } more people are expected: search by name or code.
}

check-in-walk-in = Somebody who is not on the list

check-in-walk-in-hint = This is noted for the secretariat, which decides. Please ask the person to wait.

check-in-name = Name

check-in-organisation = Organisation

check-in-has-note = A note verbale is in hand

check-in-note = Note it for the secretariat

check-in-noted = Noted for the secretariat

check-in-offline = No connection. What you note is kept on this telephone and sent later.

check-in-waiting = Waiting to be sent

check-in-camera = Scan a badge

check-in-camera-stop = Stop scanning

check-in-strange-badge = This badge is not on the list. Search by name.

check-in-save = Save the list as a file

check-in-lost = The link of this door opens nothing any more. What was not sent is kept here: save it as a file and hand it to the secretariat.

check-in-reopen = There is no list on this telephone. Open the link of the door once while there is a connection.

# $day (Text)
check-in-until = Names and codes only. The list is void when { $day } is over.

# $day (Text)
check-in-over = The list was for { $day }, which is over. What was noted that day is still being sent.

check-in-to-door = Back to the door

# $name (Text) of the door
# $number (Number) of the door
# $day (Text)
door-is-open = { $name } (door { $number }) is open on { $day }

# $name (Text) of the door
# $day (Text)
door-would-open = { $name } would be opened on { $day }

door-link = Its link, shown only now, for whoever stands there:

# $name (Text) of the door
# $number (Number) of the door
door-is-closed = { $name } (door { $number }) is closed; its link opens nothing any more

# $name (Text) of the door
ask-door-close =
    What the telephone at { $name } has not sent can then only be taken in as a file. Close it

# $numbers (Text)
arrivals-are-settled = Seen to: { $numbers }

nothing-at-doors = Nothing that was noted at a door asks for anybody

title-door = door

title-arrivals = arrivals

title-note-verbale = note verbale

state-twice = at two doors

state-after-all = after all

state-otherwise = slip not taken back

state-unknown = unknown code

state-other-day = of another day

state-future = in the future

state-walk-in = not on the list

state-closed-door = closed

## Problems of ConveneService

# $name (Text)
came-twice = { $name } was noted at two doors; the earliest time holds

# $name (Text)
slip-stays = { $name } stays as recorded: a desk or another door says otherwise

# $name (Text)
came-on-other-day = { $name } was noted for another day than the door is of, and is not recorded

# $name (Text)
came-in-future = { $name } was noted for a time to come, and is not recorded

# $organisation (Text) may be empty
walked-in = not on the list, { $organisation }: register the note verbale, or add a guest

## Refusals of ConveneService

# $code (Text) of the participant
# $time (Text) day and time
# $now (Text) day and time
arrives-in-future = { $code } cannot have come at { $time }: it is { $now }
    .next = Say when they came
    .command = convene attendance arrive CODE --at MOMENT

door-without-pages = A door needs pages, and CONVENE_PORTAL does not say where they are
    .next = Say under which address the pages are known
    .command = convene config show

door-without-name = The door has no name
    .next = Say where it is, such as "North entrance"
    .command = convene attendance door open NAME

# $code (Text) of the meeting
door-of-draft = The call of { $code } is not published, and pages show nothing of it
    .next = Publish it first
    .command = convene meeting publish

# $day (Text)
# $first (Text) a day
# $last (Text) a day
door-on-other-day = { $day } is no day of the meeting, which is from { $first } to { $last }
    .next = Name one of its days, or the eve
    .command = convene attendance door open NAME --day DAY

# $number (Number) of the door
no-such-door = There is no door { $number }
    .next = See which there are
    .command = convene attendance door list

# $number (Number) of the door
door-closed-before = Door { $number } is closed
    .next = Open another
    .command = convene attendance door open NAME

# $number (Number) of what was noted
arrival-not-open = Nothing noted at a door under { $number } asks for anybody
    .next = See what does
    .command = convene attendance conflicts

# $meeting (Text) a code
# $code (Text) of the meeting in hand
door-list-of-other = The list is of { $meeting }, and not of { $code }
    .next = Take it in there
    .command = convene attendance import FILE --meeting CODE

## Refusals of ConveneStore

# Said to whoever notes arrivals at a door.
page-door-shut = This door takes nothing any more
    .next = Ask the secretariat for another link

## Refusals of ConveneCore

door-list-unreadable = This is no list of a door
    .next = Take the file as the page of the door saved it, or a table with who, time and day
    .command = convene attendance import FILE

## Behind links: what a reader says beside the answer

page-needs = What you eat and need

page-diet = Diet and allergies

page-access = What you need to get about, to see or to hear

# $convener (Text)
# $meeting (Text) its title
# $contact (Text) a mailbox
page-needs-consent = I agree that { $convener } keeps this to arrange meals and access at the meeting “{ $meeting }”, and tells it to those alone who cook and prepare the rooms. I may take this back here at any time, or by writing to { $contact }.

page-needs-kept = This is kept, and those who arrange it are told.

page-needs-erased = It is erased once the meeting is over and its time has passed. Whoever empties both fields takes it back at once, and the consent with it.

page-keep = Keep

page-plate = Your nameplate

page-plate-proof = So your name will be printed:

page-plate-wrong = What is wrong, and how it should read

page-plate-say = Tell the secretariat

page-attend-remotely = Attending remotely

page-remotely-what = The meeting can be attended remotely. The secretariat decides, and writes to you with the address of the room.

page-ask-remotely = Ask to attend remotely

page-take-back = Take it back

page-substitute = Somebody else in your place

page-substitute-what = You may propose somebody. The secretariat decides; until it has, the place is yours.

page-substitute-by-note = You may propose somebody. As the place is that of a Government or an organization, only a note verbale or an official letter makes the change.

page-substitute-propose = Propose

page-asked-waits = The secretariat has your request and will look after it.

page-asked-settled = The secretariat has looked after your request.

# $day (Text)
page-letter-sent = The letter that you were sent on { $day }

## Behind links: whom States and organisations propose

proposal-page = Nomination of participants

# $places (Number)
proposal-places =
    { $places ->
        [one] You may propose one person.
       *[other] You may propose { $places } people.
    }

proposal-by-note = What you write here is a proposal. It becomes a nomination once your note verbale or official letter has reached the secretariat; until then you may change it here. Nobody who is nominated is scored or compared with others.

# $day (Text)
proposal-until = Proposals are received on this page until { $day }.

proposal-closed = Proposals are no longer received on this page.

proposal-listed = Whom you have proposed

proposal-waits = Proposed; the note is awaited.

proposal-is-taken = Nominated by your note; what changes needs another note.

proposal-change = Change

proposal-add = Propose somebody

proposal-title = Title, such as Ms, Mr, Dr, H.E.

proposal-role = In the delegation

proposal-head = Head

proposal-member = Member, expert or adviser

proposal-alternate = Alternate

proposal-not-kept = This was not kept

proposal-continue = To the page of nominations

## Behind links: the form of a call

# $number (Number) from 2
form-past-further = Another past partnership, { $number }

form-leave = Leave this browser

form-leave-what = Whoever uses this browser after you reads nothing of this, and can begin an application of their own. You go on by the link in your letter, or by the one shown above.

## Behind links: the letter of nomination

proposal-letter = Letter of nomination

# $most (Number)
proposal-letter-hint = A PDF, PNG or JPEG of at most { $most } MB. Another takes the place of the one before.

proposal-letter-here = The letter is here.

# $name (Text)
# $kind (Text)
# $file (Text)
proposal-letter-written = The letter about { $name } ({ $kind }) is in { $file }.

## Talk: Behind links

state-name = name

state-settled = settled

# $name (Text)
requests-settled = What { $name } asked for is settled; their page says so.

# $name (Text)
requests-wait = What { $name } asked for waits again.

# $sender (Text)
nomination-link-ended = The link of { $sender } opens nothing any more.

# $sender (Text)
# $places (Number)
# $day (Text)
# $address (Text)
nomination-link-made =
    { $places ->
        [one] { $sender } may propose one person until { $day }: { $address }
       *[other] { $sender } may propose { $places } people until { $day }: { $address }
    }

# $count (Number)
due-requests-by-page =
    { $count ->
        [one] 1 request from a page is to be looked after
       *[other] { $count } requests from pages are to be looked after
    }

# $count (Number)
due-nominations-by-page =
    { $count ->
        [one] 1 person was proposed by a State or an organisation, and its note is awaited
       *[other] { $count } people were proposed by States and organisations, and their notes are awaited
    }

## Refusals of ConveneService

# Said to whoever writes on a page.
page-without-consent = It was not kept, as you did not agree to it
    .next = Tick the box above the button, or leave both fields empty

# Said to whoever writes on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-asks-no-more = This can no longer be asked for on this page
    .next = Write to { $contact }

# Said to whoever writes on a page.
page-says-nothing = Nothing was written
    .next = Write what is wrong, and how it should read

# Said to whoever writes on a page.
page-proposal-incomplete = A name and an address that letters can be sent to are needed
    .next = Go back and fill both in

# Said to whoever writes on a page.
page-nominee-incomplete = A name, an address that letters can be sent to, a country and a language are needed
    .next = Go back and fill them in

# Said to whoever writes on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-nominations-closed = Proposals are no longer received on this page
    .next = Write to { $contact }

# Said to whoever writes on a page.
# $places (Number)
# $contact (Text) the mailbox and telephone of the secretariat
page-nominations-full =
    { $places ->
        [one] One person may be proposed here, and one is
       *[other] { $places } people may be proposed here, and as many are
    }
    .next = Change or take back a proposal, or write to { $contact }

# Said to whoever writes on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-nomination-taken = The note has come, and this is a nomination now
    .next = Another note changes it; write to { $contact }

# $code (Text)
no-request-so = { $code } asked for nothing that stands so
    .next = See what was asked
    .command = convene invitation asked

nominations-without-pages = A link needs pages behind it, and no address of pages is set
    .next = Say in CONVENE_PORTAL under which address pages are known, and serve them
    .command = convene serve

# $most (Number)
nomination-places-unusable = A link is for 1 to { $most } people
    .next = Say another number
    .command = convene nomination link SENDER --until DAY

# $sender (Text)
no-nomination-link = { $sender } has no link that could be ended
    .next = See which there are
    .command = convene nomination links

# $text (Text)
no-such-sender = { $text } is no State by its code or a name of the meeting's list, and no organisation of the directory, or several
    .next = See the organisations
    .command = convene organisation list

# $sender (Text)
no-proposal-of = { $sender } proposed nobody who waits
    .next = See whom others propose
    .command = convene nomination proposed

# Said to whoever writes on a page.
# $most (Number)
page-letter-unusable = The letter was not kept: it is no whole PDF, PNG or JPEG, or has more than { $most } MB
    .next = Send a scan of it, as PDF, PNG or JPEG

# $text (Text)
no-letter-of = There is no letter with a proposal of whom { $text } means, or there are several
    .next = See whom it is about
    .command = convene nomination proposed

## Programs with a token: the secret is told once

# $name (Text) of a token
# $until (Day) on which it counts last
token-handed-out = { $name } counts until { $until }. Its secret stands above and is not shown again.

# $name (Text) of a token
token-ended = { $name } counts no more

## Refusals of ConvenePortal

api-nothing-there = There is nothing at this address
    .next = See /api/openapi.json for what there is

api-only-read = This address is asked for in another way
    .next = See /api/openapi.json for the methods that it knows

api-not-understood = This request is not understood
    .next = See /api/openapi.json for what it may say

api-too-long = This request is too long
    .next = Send less at once

api-other-host = Requests for this host are not answered here
    .next = Use the address under which the pages are known

api-too-often = There were too many requests
    .next = Wait as long as Retry-After says, then try again

api-unavailable = The service is not available just now
    .next = Try again in a minute

api-fault = The service failed
    .next = Try again in a minute; its log says more

api-no-token = No token was shown
    .next = Send it with each request as Authorization: Bearer TOKEN
    .command = convene account token add NAME --scope SCOPE

api-token-unknown = This token counts no more, or never did
    .next = Have a new one handed out
    .command = convene account token add NAME --scope SCOPE

# $scope (Text) such as read:meetings
api-scope-missing = This token does not reach so far: { $scope } is not among its scopes
    .next = Have one handed out with that scope
    .command = convene account token add NAME --scope SCOPE

## Refusals of ConveneService

# $login (Text) of the account
# $name (Text) as it was given
no-such-token-of = No token of { $login } that counts is called { $name }
    .next = See which there are
    .command = convene account sessions { $login }
    .code = no-such-token

# $name (Text) as it was given
no-such-token = No token of yours that counts is called { $name }
    .next = See which there are
    .command = convene account token list

# $name (Text) as it was given
token-named-already = A token of yours that counts is called { $name } already
    .next = Give another name, or end that one first
    .command = convene account token revoke { $name }

token-scopeless = A token is held to at least one scope
    .next = Say what the program reads
    .command = convene account token add NAME --scope SCOPE

## Signing in: sessions, links and tokens

# $login (Text)
# $minutes (Number)
sign-in-link =
    { $minutes ->
        [one] { $login } signs in once by this link, within { $minutes } minute
       *[other] { $login } signs in once by this link, within { $minutes } minutes
    }

# $login (Text)
# $sessions (Number) links, sessions and tokens
sessions-ended =
    { $sessions ->
        [0] { $login } was signed in nowhere
        [one] ended: { $sessions } session or link of { $login }
       *[other] ended: { $sessions } sessions and links of { $login }
    }

title-expires = expires

title-last-used = last used
title-scopes = scopes

state-link = link, not opened yet

state-session = browser

state-token = program

## Refusals of ConveneStore

secret-made-at-desk = A link or a token is handed out at a desk, and not by a page
    .next = Give the command at your desk
    .command = convene account link

account-signs-in-nowhere = That account signs in nowhere: it serves the pages, or has no role
    .next = Give it a role first
    .command = convene account grant LOGIN ROLE

## Refusals of ConveneService

# Said to whoever opens a page that asks for an account.
not-signed-in = Nobody is signed in here, or no longer
    .next = Ask for a new link at the desk of the secretariat
    .command = convene account link

sign-in-not-served = The account of the pages may not act for people with accounts yet
    .next = Have whoever looks after the server give it the role convene_signed_in
    .command = convene doctor --deploy

## Refusals of ConveneStore

token-name-unusable = A token has a name of at most 200 letters
    .next = Call it as the program that has it
    .command = convene account token add NAME --scope SCOPE

token-term-unusable = A token counts for a year at most, and to today at least
    .next = Say another day
    .command = convene account token add NAME --scope SCOPE --until DAY
## The board: signing in

sign-in-title = Sign in

sign-in-way = If neither is possible, please ask the secretariat with which you work on the meeting: it can give you a link, which counts once, for 15 minutes.

sign-in-once = The link is used by the button below. The session then lasts 12 hours, unless you sign out earlier.

# $name (Text) whose account it is
sign-in-as = Sign in as { $name }

sign-in-ended = This link has been used, or its time has passed.

sign-out = Sign out

# $name (Text)
board-signed-in-as = Signed in as { $name }

## The board: pages

board-title = Meetings

# Names the list of links to the pages of a meeting.
board-parts = Pages of the meeting

board-none = There is no meeting that your account may see.

board-stands = Where we stand

board-seating = Seating plan

board-letters = Letters

board-decision = Decision

board-due = What is due

board-commands = At the desk:

board-invitations = Invitations by wave

board-floors = Floors

board-floor = floor

board-asked = asked for

board-reached = reached

# Beside the title of a floor.
board-short = cannot be reached

board-waiting = Waiting list

board-projects = Projects of the plan of action

board-by-sector = By sector

board-by-country = By group of countries

board-other-countries = other countries

board-group = group

board-applied = applied

board-proposed = proposed

board-decision-is-signed = This is what the latest proposal would do. A named person signs it at a desk.

board-not-taken = This is not possible

board-move-somebody = Move somebody

board-person = Participant

board-table = To which table

board-in-round = In which round

board-every-round = every round

# $number (Number)
board-round = round { $number }

board-look-at-move = See what the move would do

board-would-move = The move would do this

board-do-move = Move

board-moved = Moved

# $name (Text)
# $round (Number)
# $table (Number)
board-move = { $name }, round { $round }: to table { $table }

board-sits-there = Nothing would change: that is where they sit.

board-move-not-possible = This move is not possible.

# $letters (Number)
board-to-approve =
    { $letters ->
        [one] { $letters } letter waits for your approval
       *[other] { $letters } letters wait for your approval
    }

# $letters (Number)
board-to-go-on =
    { $letters ->
        [one] { $letters } letter waits until the first ones have been looked at
       *[other] { $letters } letters wait until the first ones have been looked at
    }

board-number = How many letters are to leave? Enter the number to confirm.

board-let-them-go = Let them leave

# $number (Number) of letters that wait
board-letters-miscounted = The number is not that of the letters that wait, which is { $number }. Nothing left.

# $letters (Number)
board-letters-released =
    { $letters ->
        [one] { $letters } letter may leave now.
       *[other] { $letters } letters may leave now.
    }

board-no-letters = No letter waits.

# $letters (Number)
board-more-letters =
    { $letters ->
        [one] { $letters } more is shown at a desk (convene invitation preview --all).
       *[other] { $letters } more are shown at a desk (convene invitation preview --all).
    }

board-scores = Scores

board-points = points

board-applications = applications

# Of how many the ratings leave open what becomes of them.
board-left-open = left open by the ratings

# Of a column of the trail.
title-sign-in = sign in

## The year after: partners answer by a link

# $title (Text) of the partnership
inquiry-letter-title = What became of the target? { $title }

# $title (Text) of the partnership
# $meeting (Text) its title
inquiry-letter-why = You are a partner in “{ $title }”, which was announced at the meeting “{ $meeting }”.

inquiry-letter-due = That day is near. Please tell on a page of your own, in two minutes, whether the target is kept, needs another day, or is given up, and why:

inquiry-letter-overdue = That day has passed, and no partner has told yet what became of the target. Please tell on a page of your own, in two minutes, whether it was kept, needs another day, or is given up, and why:

inquiry-letter-own = The link is for you alone: please do not pass this letter on. One answer for the partnership is enough; if a partner has answered in the meantime, please disregard this letter.

# $name (Text)
partner-page-for = For { $name }

partner-page-partners = Partners

partner-page-told = What was told so far

# $day (Text)
partner-page-new-day = to be reached by { $day }

partner-page-ended = the partnership has ended, a partner says

# In the place of the name of a partner: whoever recorded it.
partner-page-to-desk = told to the secretariat

partner-page-answer = Please choose one answer

partner-page-day = The new day

partner-page-day-hint = Only where the target will be reached later.

partner-page-words-hint = One or two sentences are enough.

partner-page-send = Send the answer

partner-page-choose = Please choose what became of the target.

partner-page-back = Back to the page of the partnership

partner-page-not-taken-way = Please open the link in your letter again, and answer from the page that it opens.

light-told-ended = has ended, a partner says

## Talk: The year after: partners answer by a link

partner-is-written-to = is asked by letter

partner-without-person = no person is named for it: convene print inquiry

partner-without-address = no address is known: convene person edit TEXT --email ADDRESS, or call

partner-objects = is not written to: call

# $day (Text)
partner-asked-on = asked already, on { $day }

partner-letter-waits = the letter waits: convene invitation send

# $count (Number)
due-partnerships-told-ended =
    { $count ->
        [one] a partner says that 1 partnership has ended
       *[other] partners say that { $count } partnerships have ended
    }

## Refusals of ConveneService

partners-without-pages = No pages are served here, so that a link would lead nowhere
    .next = Set CONVENE_PORTAL to the address of the pages, or send partners the printed page
    .command = convene print inquiry --output inquiry.pdf

# $code (Text) of the partnership
ended-is-another-act = That a partnership has ended is not told of its target
    .next = End it, and say why
    .command = convene partnership end { $code } --reason TEXT

page-report-without-words = It is not said what became of the target
    .next = Say it in a sentence

page-report-of-another-day = A target that will be reached later needs the new day
    .next = Give the day with that answer

# $day (Text)
# $today (Text)
page-report-of-past = { $day } is no new day: it is { $today }
    .next = Give a day that is to come

# $day (Text)
# $last (Text) the last day that may be given
page-report-too-far = { $day } is too far: the new day is { $last } at the latest, ten years from today
    .next = Give a day until { $last }

## Refusals of ConveneStore

partner-may-not-be-written-to = Whoever objects to letters, or was forgotten, is not written to
    .next = See who is asked, and how the others are reached
    .command = convene partnership remind --dry-run

## What papers say of themselves

# $topic (Text) with its letter
topic-is = The meeting will take up the following topic: { $topic }
plenary-delegation = Delegation
plenary-colours = The colours of the sectors
list-in-order-of-convener =
    Countries are listed in the order used by the convening organization. The number before a name is the same on
    every paper and in every language.
# $number (Number)
revision-alone = Revision { $number }
about-changed = The sheets that say otherwise than those printed before.

## Sessions by their titles, interpretation, and documents behind links

# A session in a sentence.
# $title (Text)
# $day (Text) such as 5 September
# $time (Text) such as 09:00
session-called = { $title } ({ $day }, { $time })

# $title (Text)
# $day (Text) such as 5 September
# $time (Text) such as 09:00
# $typed (Text) its key, by which commands take it
session-called-with-key = { $title } ({ $day }, { $time }; { $typed })

# Under a session, on papers.
# $languages (Text) names joined by "and"
session-interpretation = Interpretation: { $languages }

# $languages (Text) names joined by "and"
note-interpreted-sessions = Interpretation is provided in the sessions for which the programme says so, in { $languages }.

pack-booths = Interpretation by language and day

# Heading of a column: where the interpreters of a language sit.
pack-booth = Booth

# $hours (Text)
# $minutes (Text) from 0 to 59
interpretation-time = { $hours } h { $minutes } min

## Problems of ConveneCore

interpreted-into-one = names one language: interpretation is between two at least

# $minutes (Number)
# $most (Number) minutes
interpreted-too-long = is interpreted for { $minutes } minutes without a break, and a team works for { $most } at one stretch

## Behind links: documents before the meeting

documents-page = Documents for the meeting

documents-how = Below are the documents that you are preparing. You may send each of them in every language of the meeting, one file a language; the secretariat receives it, or gives it back with its reason. Another file takes the place of one that was not received yet.

documents-none = You are asked for no document.

documents-closed = Documents are no longer received on this page.

document-stands-received = received

# $day (Text)
document-stands-waiting = handed in on { $day }, waits for the secretariat

# $reason (Text) as the secretariat wrote it
document-stands-returned = given back: { $reason }

document-stands-missing = awaited

document-in-language = Language of the document

document-as-file = File

# $most (Number) megabytes
document-file-hint = A PDF, DOCX or ODT of at most { $most } MB, without macros.

document-hand-in = Hand in

document-not-kept = The document was not kept

document-continue = To the page of documents

# $most (Number) megabytes
document-too-large = A file has at most { $most } MB.

# Before a link, in a letter that reminds of documents.
document-by-link = You may hand them in, and see what the secretariat has received, on this page, which is yours alone:

## Talk: Documents behind links

# $name (Text) of the author
# $address (Text) the link
document-link-made = { $name } hands documents in by this link: { $address }

# $name (Text)
document-link-ended = the link of { $name } is ended

# $number (Number) of the document
# $kind (Text) such as PDF
# $file (Text)
document-file-written = Document { $number } ({ $kind }) is in { $file }.

# $name (Text) of the author
# $note (Text)
document-file-note = { $name } remarks: { $note }

# $number (Number) of the document
# $languages (List) codes
document-returned = document { $number } is given back in { $languages }; its author reads why on their page

# $count (Number) of documents
due-documents-by-page =
    { $count ->
        [one] 1 document is handed in and waits to be received
       *[other] { $count } documents are handed in and wait to be received
    }

## Talk: titles

# Of a column: languages in which a document is handed in and not received.
title-handed-in = handed in

## Refusals of ConveneService

# $code (Text) of the meeting
document-link-closed = Nothing is handed in for { $code }: its call is not published, it is over, or it was called off
    .next = Record what comes otherwise
    .command = convene document received NUMBER LANGUAGE

# $name (Text)
no-document-link = { $name } has no link that could be ended
    .next = See who writes what
    .command = convene document list

# $name (Text)
writes-nothing = { $name } writes no document
    .next = Say which one is theirs
    .command = convene document author NUMBER NAME

# $number (Number) of the document
# $language (Text) its code
no-document-file = Nothing was handed in of document { $number } in { $language }
    .next = See what was
    .command = convene document list

# $number (Number) of the document
# $languages (List) codes
nothing-handed-in = Nothing that was handed in of document { $number } waits in { $languages }
    .next = See what waits
    .command = convene document list

# Said to whoever writes on a page.
# $most (Number) megabytes
page-document-unusable = The document was not kept: it is no whole PDF, DOCX or ODT, has macros or is encrypted, or has more than { $most } MB
    .next = Save it as a plain PDF, DOCX or ODT, and send it again

# Said to whoever writes on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-documents-closed = Documents are no longer received on this page
    .next = Write to { $contact }

# Said to whoever writes on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-document-gone = You are asked for no such document any more
    .next = Write to { $contact }

# Said to whoever writes on a page.
# $contact (Text) the mailbox and telephone of the secretariat
page-document-there = The secretariat has received the document in this language
    .next = To replace it, write to { $contact }

## Problems of ConveneService

# $count (Number)
document-files-gone =
    { $count ->
        [one] 1 file that was handed in goes with its document, for good
       *[other] { $count } files that were handed in go with their documents, for good
    }

## The board: the plan moved by hand, applications, arrivals and the network

board-applications-title = Applications

board-attendance = Arrivals

board-network = Network

board-asking = Asking what it would do…

board-close = Close

board-failed = This did not reach the desk. Nothing was changed; try again.

board-seat-here = Seat here

board-leave-it = Leave it as it is

# $name (Text)
board-picked = { $name } is chosen. Choose a table, or somebody at another table to exchange with; Escape puts down.

board-put-down = Nobody is chosen.

board-drag-hint = Drag somebody to another table, or onto somebody there to exchange them; or press a name, then a table. Nothing is changed before you agree.

board-plan-lacks = What the plan lacks

board-see-repair = See which moves would repair it

board-no-plan = Nobody has a seat yet. The plan is made at a desk:

board-rounds = Rounds

# $taken (Number)
# $most (Number)
board-seats = Seats taken: { $taken } of { $most }

board-locked = locked

board-away = Away in this round

board-undo-seats = Take back the last change of seats

board-undone = Taken back

board-nothing-repairs = No move is needed.

# $name (Text)
# $round (Number)
# $from (Number)
# $table (Number)
board-move-from = { $name }, round { $round }: from table { $from } to table { $table }

# $company (Text)
board-leaves = No longer with: { $company }

# $company (Text)
board-joins = Then with: { $company }

board-exchange-two = Exchange two in this round

board-exchange-with = With whom

board-settle = Seen to

board-do-exchange = Exchange

board-do-repair = Make these moves

board-repair-busy = Another plan is being looked for just now. Try again in a moment.

board-room-same = The room as a whole is worth as much as before.

board-room-more = The room as a whole is worth more than before.

board-room-little-more = The room as a whole is worth a little more than before.

board-room-less = The room as a whole is worth less than before.

board-room-little-less = The room as a whole is worth a little less than before.

board-again-same = As many as before sit together more than once.

# $pairs (Number)
board-again-more = Pairs that sit together more than once: { $pairs } more than before

# $pairs (Number)
board-again-fewer = Pairs that sit together more than once: { $pairs } fewer than before

# $here (Number)
# $all (Number)
board-here-of = Here: { $here } of { $all }

board-stale = There is no connection just now: what stands here is as it was last known.

board-look-again = Look again

board-here = Here

board-expected = Expected

board-absent = Absent

# $day (Text)
board-by-hour = By hour, { $day }

board-hour = from

board-came = came

board-latest = Latest arrivals

board-to-settle = What waits for a desk

# $door (Number)
# $time (Text)
board-at-door = door { $door }, { $time }

board-as-table = As a table

board-nobody-applied = Nobody has applied yet.

# $applications (Number)
board-so-many-applied = Applications considered: { $applications }

board-by-each-country = By country

# $applications (Number)
# $open (Number)
board-scores-in-words = Applications with a score: { $applications }. Left open by the ratings: { $open }.

board-open-band = where the ratings leave it open

# $number (Number)
board-wave = Wave { $number }

board-invited = invited

board-written-to = letter sent

board-answered = answered

board-accepted = accepted

board-to-know = To know before signing

board-whole = The proposal as a whole

board-no-network = Ties before and since are drawn once people came.

board-hopes-explained = A point is somebody who takes part, its colour the sector; nobody is named. On one side the pairs of which most was hoped, about three a person; on the other the partnerships, in colour where they were hoped for.

network-hoped = Hoped for before

network-came = Come since

# $hoped (Number)
# $formed (Number)
# $fulfilled (Number)
hopes-in-words = Pairs hoped for: { $hoped }. Pairs in partnerships: { $formed }, of which hoped for: { $fulfilled }.

## The form of a call: files and questions of a meeting's own

# Above what the meeting asks beside what all forms ask.
form-own-questions = Questions for this meeting

form-file = Letter of nomination, or another document in support of your application

# $kind (Text) such as PDF
form-file-kept = The { $kind } that you sent is kept with the form.

form-file-remove = Remove the file

# $most (Number) megabytes
form-fault-file = The file was not kept: it is no whole PDF, PNG or JPEG, or has more than { $most } MB

form-fault-files = The file was not kept, as too many were sent; what you wrote was kept. Please try again later, or send the file to the secretariat by e-mail

form-fault-number = Please write a number in digits, such as 12 or 1.5

form-fault-choice = Please choose from the answers that are offered

## Problems of ConveneCore

# $given (Text)
question-key-shape = the key { $given } is not up to 24 small letters, digits and hyphens that begin with a letter

# $given (Text)
choice-key-shape = the key { $given } is not up to 24 small letters, digits and hyphens

# $count (Number)
# $most (Number)
question-choices = needs 2 to { $most } choices, and has { $count }

# $kind (Text) such as text
question-without-choices = has choices, and a question of kind { $kind } has none

# $question (Text) a key
question-not-above = { $question } is no question above this one that is answered by yes, no or a choice

condition-without-answers = names no answer

# $question (Text) a key
own-answer-not-asked = is not asked after what is answered to { $question }

# $given (Text)
own-answer-no-number = { $given } is no number such as 12 or 1.5

# $known (List) keys of questions
no-own-question = is no question of the meeting, which asks { $known }

no-own-questions = the meeting asks no questions of its own

## Refusals of ConveneService

# $text (Text)
no-file-of = There is no file with an application of whom { $text } means, or there are several
    .next = See what came by the form
    .command = convene application form list

# $count (Number)
bad-cells =
    { $count ->
        [one] { $count } thing
       *[other] { $count } things
    } in what was given cannot be taken in; nothing was written
    .next = Correct what is named, and give the command again
    .code = bad-rows

# $code (Text) the code of the application
own-answers-unasked = Answers are given for { $code } that nothing asks for
    .next = Answer what they wait for as well
    .command = convene application show { $code }

## Problems of ConveneService

# $said (Text)
own-answer-outdated = the question was changed since: “{ $said }” is no answer to it any more, and was left out

## Ways in: the letter with a link

# $login (Text)
# $address (Text) a mailbox
sign-in-address-kept = A link to sign in by is written for { $login } to { $address } when it is asked for on the page /sign-in

# $login (Text)
sign-in-address-forgotten = No link to sign in by is written for { $login } any more

sign-ins-wait = Somebody asked for a link to sign in by, and waits. Whoever hands it over could sign in by it, so that it goes by an administrator alone: have one run convene worker, or convene invitation send

sign-in-by-letter = A link by e-mail

sign-in-address = E-mail address of your account

# A button.
sign-in-ask = Send me a link

# Said alike whether an account has the address or none.
sign-in-letter-may-come = If an account has this address, a letter with a link is on its way. The link counts once, for 15 minutes; a new one may be asked for after five minutes.

sign-in-letter-title = Your link to sign in

# $convener (Text, optional)
# $of-convener (Text, optional) the same behind “of”
sign-in-letter-why = A link to sign in to the meeting pages { $of-convener } was asked for with this e-mail address.

# Before a link.
sign-in-letter-link = To sign in, please open this link within 15 minutes, in any browser, and press the button behind it. It counts once:

sign-in-letter-other = If you did not ask for it, you need do nothing: nobody signs in without this link. Please do not pass this letter on.

## Refusals of ConveneStore

address-of-another-account = Another account has this address
    .next = Give each account an address of its own
    .command = convene account address ADDRESS --login LOGIN

password-set-soon = A password is set within 15 minutes of signing in
    .next = Sign in anew, by a link, and set it then
    .command = convene account link

## Ways in: a password with codes of a telephone

sign-in-by-password = A password and a code

sign-in-login = Login

sign-in-password = Password

# Above the field for the code of a telephone.
sign-in-code = Code of your telephone, or a recovery code

# Said whatever was wrong, so that nothing is learnt of it.
sign-in-wrong = The login, the password or the code is wrong, or the code was used already. After several tries please wait a minute. Whoever forgot the password asks for a link by e-mail.

sign-in-not-by-house = The proxy of your organisation is not believed here, or names nobody with an account. Please sign in by another way.

password-title = Your password

password-none = You have no password here: you sign in by links.

# $day (Text)
# $codes (Number) of recovery codes
password-since =
    { $codes ->
        [one] Your password counts since { $day }; { $codes } recovery code is left.
       *[other] Your password counts since { $day }; { $codes } recovery codes are left.
    }

# $signs (Number) the fewest
password-what =
    { $signs ->
        [one] A password has at least { $signs } sign, and needs a telephone with an application for codes. Setting it ends your other sessions.
       *[other] A password has at least { $signs } signs, and needs a telephone with an application for codes. Setting it ends your other sessions.
    }

password-new = New password

# A button.
password-begin = Go on

password-sign-in-anew = To set a password, please sign in anew by a link: it is set within 15 minutes of that.

password-telephone = 1. Your telephone

password-telephone-how = Have the application for codes read this picture. It is shown once.

# Of a picture, for whoever cannot see it.
password-picture = QR code with the secret for an application for codes

password-typed = Where no picture can be read, type this in:

# A link.
password-on-this-telephone = Open in an application on this telephone

password-recovery = 2. Recovery codes

password-recovery-what = Each signs you in once in the place of a code, if the telephone is lost. Please keep them in a safe place: they are shown once.

password-confirm = 3. Confirm

password-again = The same password again

password-first-code = The code that the telephone shows now

# A button.
password-count = Set the password

password-counts = Your password counts from now on. Your other sessions have ended.

password-not-confirmed = The code was wrong, or the password is not the one you began with. Nothing was changed.

# $login (Text)
password-forgotten = The password of { $login } is forgotten, and their sessions have ended

# $login (Text)
password-of-nobody = { $login } has no password for the pages

# $login (Text)
# $day (Text)
password-kept = { $login } has a password for the pages since { $day }

## Ways in: the proxy of the house

proxy-believed = The proxy of the house is believed by this secret

# $day (Text)
proxy-believed-since = A proxy of the house is believed by its secret since { $day }

proxy-forgotten = No proxy is believed that says who somebody is

## Refusals of ConveneService

# $signs (Number) the fewest
page-password-short =
    { $signs ->
        [one] A password has at least { $signs } sign
       *[other] A password has at least { $signs } signs
    }
    .next = Several words that have nothing to do with each other are easy to remember

page-password-long = A password has at most 256 bytes
    .next = Take a shorter one

page-password-plain = This password is easily guessed: it has few different signs, or is little more than your name
    .next = Several words that have nothing to do with each other are easy to remember

# $address (Text) as it was given
# $command (Text)
sign-in-address-unusable = { $address } cannot be written to
    .next = Write an address such as office@example.org
    .command = { $command }
    .code = unusable-address

proxy-secret-short = The secret of a proxy has at least 32 signs in its first line
    .next = Make one that nobody can guess, such as by openssl rand -hex 32
    .command = convene account proxy --secret-file FILE

## Refusals of ConvenePortal

# $given (Text) as CONVENE_SIGN_IN_HEADER says it
sign-in-header-unusable = { $given } is no header in which a proxy can name who somebody is
    .next = Set CONVENE_SIGN_IN_HEADER to a name of letters, digits and hyphens of its own, such as X-Remote-User

## Who looked at what

# Of a column: a page of the portal.
title-page = page

## Ways in: out again

# A heading and a button.
sign-out-everywhere = Sign out everywhere

sign-out-everywhere-what = This ends every session, every link and every token of programs of your account, this session too.

## Registration and travel: the information sheet behind a link

sheet-page = Information sheet

sheet-fill-in = Fill in your information sheet for the journey

# $day (Text)
sheet-until = Please fill it in by { $day }. You may keep part of it now and come back by the same link.

sheet-kept = Your sheet is kept

sheet-whole = Nothing is missing of your passport.

sheet-missing = Of your passport this is missing, which is needed where a visa is asked for:

sheet-not-kept = It was not kept: please see what is marked

sheet-passport = Your passport

sheet-sealed = What you write here is sealed at once, and opened by those alone who arrange visas. This page does not show it again.

sheet-journey = Your journey

sheet-stay = Your stay

# $day (Text)
sheet-tickets-by = Tickets are bought on { $day } at the latest.

sheet-ticketed = Tickets have been bought. Please write to the secretariat where the journey has to change.

# $day (Text)
sheet-visas-by = Visas can be asked for until { $day }.

sheet-yes = Yes

sheet-no = No

sheet-time-hint = Such as 14:30

sheet-day-hint = Year, month and day, such as 2031-05-28

sheet-name-hint = As it is printed there

sheet-field-kept = This is kept. Leave it empty to keep it, or write it anew.

sheet-erased = What your passport says is erased soon after the meeting. You may take it back at once, and your consent with it.

sheet-drop = Take back what I said of my passport

# $convener (Text)
# $meeting (Text) its title
# $contact (Text) a mailbox
sheet-consent = I agree that { $convener } keeps this to arrange my journey to the meeting “{ $meeting }”, and gives it to the host Government for a visa, to the hotel and to those who meet and lodge me, as far as each needs it. I may take this back here at any time, or by writing to { $contact }.

sheet-consent-field = Consent

passport-name = Name as in the passport

passport-number = Number of the passport

passport-nationality = Nationality

passport-issued-on = Issued on

passport-expires-on = Valid until

passport-born-on = Date of birth

passport-birthplace = Place of birth

## Talk: Registration and travel

# $day (Text)
sheets-asked = Information sheets are asked for until { $day }, on the page behind the link of whoever accepted.

# $person (Text) code and name
passport-recorded = What the passport of { $person } says is kept, sealed.

# $count (Number)
sheets-taken =
    { $count ->
        [one] 1 information sheet was taken in
       *[other] { $count } information sheets were taken in
    }

# $day (Text)
ask-ticket-change = Tickets were to be bought by { $day }: has somebody asked what this change costs, and who pays it?

# $count (Number)
due-sheets-missing =
    { $count ->
        [one] 1 information sheet is missing
       *[other] { $count } information sheets are missing
    }

# $count (Number)
due-passports-short =
    { $count ->
        [one] 1 passport ends within six months of leaving
       *[other] { $count } passports end within six months of leaving
    }

# $count (Number)
due-visas =
    { $count ->
        [one] 1 visa is to be asked for
       *[other] { $count } visas are to be asked for
    }

# $count (Number)
due-tickets-late =
    { $count ->
        [one] 1 journey is not known, and tickets were to be bought
       *[other] { $count } journeys are not known, and tickets were to be bought
    }

title-sheet = sheet

title-passport = passport

title-emergency = emergency

state-came = came

state-missing = missing

state-whole = whole

state-in-part = in part

state-too-short = too short

## Refusals of ConveneCore

# $name (Text)
# $roles (List) as they are granted
# $grant (Text) the role that would do, and where
may-not-handle-travel = { $name } may not open passports
    .next = Ask somebody with one of these roles: { $roles }; or an administrator to give it
    .command = convene account grant LOGIN { $grant }
    .code = not-permitted

passport-unusable = What a passport says is not said so that it can be kept
    .next = Say what is listed as it stands in the passport

# $count (Number)
bad-rows-of-sheets =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    } in the table of sheets cannot be read; nothing was recorded
    .next = Correct them: days such as 2031-05-28, nationality such as LB

## Problems of ConveneCore

no-passport-number = this is no number of a passport

# $day (Text)
passport-day-to-come = { $day } is still to come

# $day (Text)
passport-ends-before-issue = the passport ends before it was issued, on { $day }

# $day (Text)
passport-before-birth = the passport is older than its holder, born on { $day }

## Refusals of ConveneService

passports-without-clock = Nobody has said how long passports are kept
    .next = Say how many days after the meeting they are erased
    .command = convene retention set passports --after 30

# $day (Text)
# $starts (Text)
sheets-after-meeting = The meeting begins on { $starts }, before { $day }
    .next = Say a day before it begins
    .command = convene travel ask --until DAY

# $name (Text) of a key
# $path (Text)
passport-key-missing = This passport is sealed for the key { $name } of the house, which is not in { $path }
    .next = Put the file of the keys back where it was made, or name it by CONVENE_KEY
    .command = convene database key

passport-seal-broken = What is kept of this passport is not as it was sealed
    .next = Have it said anew, and look what changed it
    .command = convene audit verify

## Problems of ConveneService

sheet-without-consent = it is kept only where you agree to it

## Refusals of ConveneStore

passport-not-by-right = Passports are opened and recorded by those alone who look after travel
    .next = Ask an administrator for the role travel_officer
    .command = convene account grant LOGIN travel_officer
    .code = not-permitted

## Papers: lists of travel

visa-list = Visa list

about-visa-list = For whom visas are asked of the host Government; an annex to a note verbale.

access-list = Access list

about-access-list = Who is let into the building.

pick-up-list = Pick-up list

about-pick-up-list = Who is met when and where.

rooming-list = Rooming list

about-rooming-list = Who lodges where, and how long.

meal-list = Meals

about-meal-list = How many eat what on each day.

list-change = Change

list-new = new

list-changed = changed

# $names (Text)
list-gone = On the list when it was printed last, and no longer: { $names }

list-empty = Nobody is on this list.

list-arrives = Arrival

list-departs = Departure

list-nights = Nights

list-allergies = Allergies

# $count (Number)
list-meals-changed =
    { $count ->
        [one] Of one person this is otherwise than when it was printed last.
       *[other] Of { $count } people this is otherwise than when it was printed last.
    }

# $convener (Text, optional)
# $of-convener (Text, optional) the same behind “of”
list-of-visas = Annex to a note verbale { $of-convener }: participants for whom visas are requested.

list-of-access = The persons named below are participants in the meeting and are to be admitted.

list-of-pick-up = In order of arrival; participants whose arrival is not known are listed last.

list-of-rooming = By hotel; participants whose hotel is not known are listed last. Nights in brackets are those of the meeting, where days of the journey are not known.

## Registration and travel: who pays

# $daily (Text) a sum
budget-kept = A night of a funded place is paid with { $daily }.

# $person (Text) code and name
payer-recorded = Who pays for the journey of { $person } is kept.

# $cost (Text) a sum
costs-are = Funded places cost { $cost }.

# $cost (Text) a sum
# $excess (Text) a sum
costs-exceed = Funded places cost { $cost }, and so { $excess } more than the ceiling.

due-over-ceiling = Funded places cost more than the ceiling

title-total = total

title-payer = payer

title-nights = nights

title-subsistence = subsistence

title-terminals = terminals

title-ticket = ticket

state-payer-convener = convener

state-payer-self = self

allowance-list = Allowances

about-allowance-list = What those on funded places are given, to sign for.

list-subsistence = Daily subsistence allowance

list-terminals = Terminal expenses

list-given = Amount received

list-of-allowances = The persons named below acknowledge receipt of the amount shown. Nights in brackets are those of the meeting, where days of the journey are not known.

## Refusals of ConveneCore

# $currencies (List)
budget-of-currencies = A budget is in one currency, and here are { $currencies }
    .next = Say all sums in the same currency
    .command = convene travel budget --daily SUM --terminals SUM

# $sum (Text) what was given
# $most (Text) the most that it may be
sum-too-great = { $sum } is too much: a sum is at most { $most }
    .next = Give a sum within that bound; see what is recorded
    .command = convene travel costs

## Refusals of ConveneService

budget-has-tickets = Tickets are recorded in the currency that the budget has
    .next = Keep the currency, or see who has a ticket
    .command = convene travel costs

# Said to whoever records who pays.
ticket-of-others = A ticket is of a funded place, for which the convener pays
    .next = Say convener, or leave the ticket out
    .command = convene travel pay CODE convener --ticket SUM

no-travel-budget = Nobody has said what funded places are paid with
    .next = Say it, in one currency
    .command = convene travel budget --daily SUM --terminals SUM

# $code (Text) of a participant
costs-beyond-counting = What funded places cost is more than can be counted
    .next = Correct the days of the journey of { $code }
    .command = convene participant travels { $code } --departs DAY

## Partner meetings: meetings of two beside the round tables

page-partners = Partner meetings

page-partners-what = Beside the round tables, people who ask for it meet one other person at a time, for some minutes. The secretariat offers meetings; each takes place only if both accept.

page-partners-take-part = Take part in partner meetings

page-partners-takes-part = You take part in partner meetings

# $convener (Text)
# $meeting (Text) its title
page-partners-consent = I take part in partner meetings during the meeting “{ $meeting }”. Others who take part see my name, organization and country, and { $convener } offers me meetings with them. I may leave at any time, on this page.

page-partners-shows = Whom I meet may read what I offer, need and care about; I read the same of them where they agree to it as well.

page-partners-join = Take part

page-partners-leave = Take part no longer

page-partners-wishes = Whom you wish to meet

page-partners-wishes-what = Nobody is told whom you wish to meet, unless they wish to meet you as well. You may take a wish back at any time.

page-partners-wish = I wish to meet

# What is read to whoever does not see the button.
# $name (Text)
page-partners-wish-of = I wish to meet { $name }

page-partners-unwish = Take the wish back

# $name (Text)
page-partners-unwish-of = Take the wish back: { $name }

# $day (Text)
page-partners-offered = This meeting is offered to you. Please answer by { $day }.

page-partners-waits = You accepted. The meeting takes place once the other person accepts as well.

page-partners-held = This meeting takes place: you both accepted.

page-partners-declined = You declined this meeting.

# $day (Text)
page-partners-declined-yet = You declined this meeting. You may accept it after all until { $day }; the other person is then asked anew.

# Said alike whether the other declined, was silent, or the secretariat took the offer back.
page-partners-none = There is no meeting.

page-partners-accept = Accept

# $name (Text)
page-partners-accept-with = Accept: { $name }

page-partners-decline = Decline

# $name (Text)
page-partners-decline-with = Decline: { $name }

partners-both-wish = You both wish to meet.

# Where neither allows more to be told.
partners-both-accepted = You both accepted this meeting.

# $asset (Text) such as “Funding”
# $topic (Text) its title
partners-you-give = You offer what they need: { $asset } ({ $topic })

# $asset (Text) such as “Funding”
# $topic (Text) its title
partners-you-get = They offer what you need: { $asset } ({ $topic })

# $topic (Text) its title
partners-you-share = A topic you share: { $topic }

partners-same-topic = same topic

partner-slips = Slips for partner meetings

about-partner-slips = A slip for each person who has partner meetings: when, where, whom they meet and why.

partner-list = List of partner meetings

about-partner-list = For the secretariat: slot by slot, who meets whom at which table.

partners-slip-note = Please be at the table on time: the next two follow without a pause. What is said here of others is for you alone.

partners-none-yet = No partner meetings have been accepted by both sides yet.

partners-when = When

partners-where = Where

partners-whom = Whom you meet

partners-why = Why

partners-one = Participant

partners-with-whom = With whom

object-partner-meeting = partner meeting

title-room = room

title-ends = ends

title-shows = shows

title-meetings = meetings

title-wished = wished by both

title-who-says = says

title-with-says = the other says

state-offered = offered

# Said of a partner meeting that both accepted.
state-agreed = agreed

state-lapsed = lapsed

# $slots (Number)
partner-slots-added =
    { $slots ->
        [one] 1 slot is added
       *[other] { $slots } slots are added
    }

# $slots (Number)
partner-slots-removed =
    { $slots ->
        [one] 1 slot is taken away
       *[other] { $slots } slots are taken away
    }

# $code (Text)
partners-joined = { $code } takes part in partner meetings

# $code (Text)
partners-left = { $code } takes no part in partner meetings any more

# $meetings (Number)
partners-withdrawn =
    { $meetings ->
        [one] 1 meeting is taken back
       *[other] { $meetings } meetings are taken back
    }

# $meetings (Number)
partners-offered =
    { $meetings ->
        [one] 1 meeting is offered
       *[other] { $meetings } meetings are offered
    }

# $meetings (Number)
partners-ended =
    { $meetings ->
        [one] 1 meeting ended that was not answered, or cannot be held
       *[other] { $meetings } meetings ended that were not answered, or cannot be held
    }

# $meetings (Number)
partners-gave-way =
    { $meetings ->
        [one] 1 meeting gave way to a better plan
       *[other] { $meetings } meetings gave way to a better plan
    }

# $meetings (Number) all that stand, with the new ones
# $people (Number) who take part
# $least (Number) meetings of whoever has fewest
# $most (Number) meetings of whoever has most
# $share (Text) a percentage with two decimals
partners-planned = meetings: { $meetings } for { $people } people, from { $least } to { $most } each; { $share } % of the most that they could be worth

# $people (List) codes
partners-without = without a meeting: { $people }

# $code (Text)
# $status (Text) such as “agreed”
partner-meeting-stands = { $code }: { $status }

## Refusals of ConveneService

no-partner-slots = There are no slots for partner meetings
    .next = Add some
    .command = convene partner-meeting slots DAY TIME --room ROOM --tables NUMBER

# $people (Number) who take part and come
too-few-partners =
    { $people ->
        [0] Nobody takes part in partner meetings yet
        [one] Only 1 person takes part in partner meetings
       *[other] Only { $people } people take part in partner meetings
    }
    .next = People say so behind their links, or tell you
    .command = convene partner-meeting join CODE

# $room (Text) what was given
# $rooms (Text) keys
no-such-room-of-meeting = The meeting has no room { $room }
    .next = Name one of { $rooms }
    .command = convene meeting show

# $code (Text) of the participant
partners-at-own-request = { $code } was designated by a State, and takes part in partner meetings at their own request alone
    .next = Say that they asked for it, where they did
    .command = convene partner-meeting join { $code } --asked

# $code (Text) of the participant
takes-no-part-in-partners = { $code } takes no part in partner meetings
    .next = See who does
    .command = convene partner-meeting people

# $code (Text) of the partner meeting
# $who (Text) code of the participant
partner-meeting-of-others = { $code } is not a meeting of { $who }
    .next = See whose it is
    .command = convene partner-meeting list

# $code (Text) of the partner meeting
partner-meeting-ended = { $code } has ended
    .next = See how it stands; whoever declined it may accept it after all while both and the table are free
    .command = convene partner-meeting list

# $code (Text) of the partner meeting
no-such-partner-meeting = There is no partner meeting { $code }
    .next = See which there are
    .command = convene partner-meeting list

# $slots (List) their numbers
no-such-partner-slot = There is no slot { $slots } for partner meetings
    .next = See which there are
    .command = convene partner-meeting slots

# $count (Number) how many of them are in use
# $used (List) their numbers
# $codes (Text) of the partner meetings in them, with blanks between them
# $slots (Text) all that were to be taken away, with blanks between them
partner-slot-in-use =
    { $count ->
        [one] Meetings stand in slot { $used }: { $codes }
       *[other] Meetings stand in slots { $used }: { $codes }
    }
    .next = Take them back first, and then the slots away
    .command = convene partner-meeting withdraw { $codes }; convene partner-meeting drop { $slots }

# $code (Text) of the participant
no-partner-slip = { $code } has no partner meeting that both accepted
    .next = See how they stand
    .command = convene partner-meeting list

# Said to whoever answers on a page.
# $contact (Text) mailbox and telephone
page-partner-meeting-gone = This meeting is no longer offered
    .next = Write to { $contact }

## Refusals of ConveneStore

partner-slot-not-free = A slot overlaps another, lies on a day without the meeting, or in a room where a session is held
    .next = See the slots and the programme, and choose another time or room
    .command = convene partner-meeting slots

partners-asked-themselves = Only those take part in partner meetings who take part in the meeting and said so themselves
    .next = See who does
    .command = convene partner-meeting people

partner-meetings-changed = Somebody is not free then, or the table or the pair is taken by now
    .next = See how the meetings stand, and have a new plan made
    .command = convene partner-meeting list

partner-slots-in-room = A room that would go has slots for partner meetings
    .next = Take the slots away first, or let the room stay
    .command = convene partner-meeting slots; convene partner-meeting drop NUMBER

partner-slot-in-the-way = A session would be held over a slot for partner meetings in the same room, or a slot would lie on a day without the meeting
    .next = Choose another time or room for the session, or take the slot away
    .command = convene partner-meeting slots; convene partner-meeting drop NUMBER

## The evaluation: what participants thought of the meeting

evaluation-title = Evaluation of the meeting

about-evaluation = One page on which participants say what they thought of the meeting, without a name.

evaluation-without-name = Please give us your opinion of the meeting, to help us to improve the next one. The form is anonymous: answers are counted together and no sheet is kept. Please write nothing by which you could be recognized.

evaluation-scale = Please mark each statement from 1, disagree, to 5, agree. Leave out what you do not wish to answer.

evaluation-question = Statement

evaluation-answered = Answers

evaluation-mean = Mean

evaluation-hand-in = Please hand the page in at the registration desk, without a name.

evaluation-relevance = The subject of the meeting matters for my work

evaluation-tables = The round tables were useful

evaluation-people = I met people whom I would not have met otherwise

evaluation-partners = I intend to work with somebody whom I met here

evaluation-organisation = The meeting was well organized

evaluation-otherwise = What should be done differently next time?

# Heading in the report.
report-evaluation = Evaluation

report-evaluated = At the end participants were asked, without names, what they thought of the meeting, with marks from 1, not at all, to 5, fully:

# $fewest (Text) in words
evaluation-of-few = Of questions that fewer than { $fewest } answered, no marks are given.

# $day (Text)
evaluation-until = You may answer until { $day }.

evaluation-send = Send the answers

evaluation-once = The page can be sent once. Nobody, we included, can find out afterwards which answers were yours, so nothing can be changed.

evaluation-back = Back to the evaluation

evaluation-not-taken-way = Please answer from the page of the evaluation that your own page opened, in the same browser.

evaluation-thanks = Thank you

evaluation-thanks-way = What you sent is counted, without your name. You may close the page; your own page opens by the link in your letter.

evaluation-offer = What did you think of the meeting? The button leads to a page that does not know who you are, and this browser forgets your own page as it opens; the link in your letter opens that again. It is handed to you once, and stays in this browser for two weeks.

evaluation-take = Evaluate the meeting without a name

evaluation-was-handed = The evaluation was opened from here. Whether you answered nobody knows. In the browser in which it was opened it is there until you send it; elsewhere please ask for the paper.

## Talk: The evaluation

evaluation-is-prepared = participants are asked nothing yet

# $day (Text)
# $answers (Text) how many
# $people (Text) how many take part
evaluation-is-open = open until { $day }; answers: { $answers } of { $people }

# $answers (Text) how many
# $people (Text) how many take part
evaluation-is-closed = closed; answers: { $answers } of { $people }

# $receipt (Text) by which a sheet may be taken out
evaluation-receipt = Receipt: { $receipt }. With it and the same answers this is taken out again, as long as the evaluation is open; it is shown once.

# $number (Number)
evaluation-asks = questions that are asked: { $number }

# $answers (Text) how many
# $people (Text) how many take part
due-evaluation-open = the evaluation is open: answers { $answers } of { $people }

title-question = question

# Of a column: how many did.
title-answered = answered

title-evaluation = evaluation

title-mean = mean

title-said = said

state-prepared = prepared

state-scale = marks

state-text = words

## Refusals of ConveneService

# $number (Number) of the question
evaluation-without-words = Question { $number } has no words
    .next = Say what is asked
    .command = convene evaluation word { $number } TEXT

# $number (Number) of the question
# $count (Number) questions there are
# $most (Number) questions there may be
evaluation-has-no-such-question = There is no question { $number }: there are { $count }, the next one may be added up to { $most }, and one stays
    .next = See what is asked
    .command = convene evaluation show

# $count (Number) answers
evaluation-answered-already = Somebody has answered already ({ $count }), so the questions stay as they were answered
    .next = Read what is asked; ask what else you wish to know by letter or next time
    .command = convene evaluation show

# $day (Text)
# $first (Text)
evaluation-ends-too-early = An evaluation is open until the meeting is over at least, and until today: not until { $day }
    .next = Name { $first } or a later day
    .command = convene evaluation open --until { $first }

evaluation-not-worded = Questions are missing in languages of the meeting
    .next = Ask each in every language
    .command = convene evaluation word NUMBER TEXT --language LANGUAGE

evaluation-not-open = The evaluation is not open
    .next = Open it
    .command = convene evaluation open --until DAY

# $receipt (Text) as it was given
evaluation-receipt-unknown = No sheet with these answers is counted under { $receipt }
    .next = Give the answers as they were counted under it, word for word
    .command = convene evaluation enter 1=4 --take-out { $receipt }

evaluation-sheet-unreadable = The sheet cannot be counted as it is given
    .next = See what is asked, and give marks from 1 to 5
    .command = convene evaluation show

evaluation-sheet-empty = A sheet without any answer is not counted
    .next = Give an answer, such as 1=4
    .command = convene evaluation show

evaluation-not-closed = Figures are read once the evaluation is closed: read twice while it is open, they would tell what somebody answered in between
    .next = Close it
    .command = convene evaluation close

evaluation-of-draft = Nobody can have come to a meeting whose call is not published
    .next = Publish it first
    .command = convene meeting publish

# Said to whoever presses the button on a page.
# $contact (Text) mailbox and telephone
page-evaluation-handed = The evaluation was handed to you before, or is closed
    .next = Open it in the browser in which you opened it first, or write to { $contact }

page-evaluation-changed = The questions have changed since you opened the page
    .next = Open the page again, and answer

page-evaluation-empty = No question is answered
    .next = Answer at least one

page-evaluation-ended = This evaluation was answered, or is closed: it can be sent once
    .next = If you sent it, your answers are counted; thank you

## Problems of ConveneService

# $language (Text)
question-not-worded = is not asked in { $language }

## Refusals of ConveneCore

# $count (Number)
bad-rows-of-evaluation =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    } in the table of answers cannot be read; nothing was counted
    .next = Correct them: a row is a sheet, a column a question by its number, marks go from 1 to 5

## Problems of ConveneCore

# $count (Number)
no-such-question-of-evaluation = is no question: there are { $count }

# $given (Text)
no-mark-of-five = { $given } is no mark from 1 to 5

sheet-without-answer = has no answer

## Refusals of ConveneStore

evaluation-questions-stay = Somebody has answered already, so the questions stay as they were answered
    .next = Read what is asked; ask what else you wish to know by letter or next time
    .command = convene evaluation show

## Projects of the plan of action

# What a project lacks, and the role of whoever fills it.
lack-approval = approval
lack-data = data
lack-expertise = expertise
lack-finance = finance
lack-implementer = implementer
lack-incubator = incubator
lack-owner = owner
lack-technology = technology
lack-training = training

# $code (Text) of the project
# $lack (Text) such as “finance”
# $number (Number) of the lack
place-lacking = { $code } lacks { $lack } ({ $number })

title-lack = lack
title-lacks = lacks
title-owner = owner
title-project = project
state-planned = planned
object-project = project

# $code (Text) of the project
# $lack (Text) such as “finance”
# $number (Number) of the lack
nobody-could-fill = { $code }: nobody who takes part offers what is lacking: { $lack } ({ $number })

# $lack (Text) such as “1 finance”
# $name (Text) of who fills it
lack-filled-by = { $lack }: { $name }

# $code (Text) of the project
# $title (Text) of the project
project-at-table = Project { $code }: { $title }

# $lacks (Text) such as “finance, data”
project-still-lacks = Roles to be filled: { $lacks }

# $code (Text) of the project
# $title (Text) of the project
charter-of-project = The partnership came of project { $code }, { $title }.

## Refusals of ConveneService

# $code (Text) of the project
no-such-project = There is no project { $code }
    .next = See which there are
    .command = convene project list

project-without-title = A project is called something
    .next = Say its title
    .command = convene project add --title TEXT

project-not-kept = Not everything that was said of the project is there; nothing was kept
    .next = Name outcomes, topics and tables as the meeting has them, and people and organisations as the directory has them
    .command = convene meeting export

owners-unknown = Not every owner of a project is in the directory; nothing was taken in
    .next = Take their organisations in first, or leave owner out of the file
    .command = convene organisation import organisations.csv

# $code (Text) of the meeting
# $projects (List) codes
projects-not-by-file = Projects of { $code } are other than the file says: { $projects }
    .next = Leave projects out of the file, and change each by itself
    .command = convene project list

# $table (Number)
# $code (Text) of the project
table-has-theme = Table { $table } has { $code } as its theme
    .next = Take that project off first
    .command = convene project change { $code } --no-table

# $code (Text) of the project
project-is-no-theme = { $code } is done or has ended, and is no theme of a table
    .next = Name one that is planned or running
    .command = convene project list

# $code (Text) of the project
project-stands-so = { $code } runs already, is done, or has ended
    .next = See how it stands; undo takes back what was recorded last
    .command = convene project show { $code }

project-ended-without-reason = A project ends for a reason
    .next = Say why
    .command = convene project end CODE --reason TEXT

# $code (Text) of the project
# $number (Number)
no-such-lack = { $code } lacks nothing with the number { $number }
    .next = See what it lacks
    .command = convene project show { $code }

# $code (Text) of the project
# $number (Number)
# $name (Text) of who fills it
lack-is-filled = { $name } fills number { $number } of { $code } already
    .next = See who fills what; undo takes that back
    .command = convene project show { $code }

## Problems of ConveneService

# $known (List) the kinds there are
lack-unknown = is nothing that a project lacks; it lacks one of { $known }

# $code (Text) of the project
table-has-project = has { $code } as its theme

## Problems of ConveneCore

# $name (Text) a code or a letter
not-of-meeting = the meeting has no { $name }

project-code-shape = a code is PR- and four digits or more, such as PR-0001

# $lack (Text) such as “PR-0001 lacks finance (1)”
nobody-offers-what-lacks = { $lack }: nobody who takes part offers it

## Refusals of ConveneStore

project-words-too-long = What is said of the project has too many words
    .next = Say it in fewer words

project-refers-there = A project belongs to an outcome, a topic or a table that would go
    .next = See which, and give it another first, or end it
    .command = convene project list

## Projects that come with a plan

# $count (Number)
projects-taken-in =
    { $count ->
        [one] { $count } project taken in
       *[other] { $count } projects taken in
    }

## Refusals of ConveneCore

# $count (Number)
bad-rows-of-projects =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    } in the table of projects cannot be read; nothing was taken in
    .next = Correct them: each project has a title, and a table is a number

## Problems of ConveneCore

project-untitled = the project is called nothing

# $given (Text) as it stands there
no-table-number = { $given } is no number of a table

## Meetings of a series

object-recommendation = recommendation
title-across-countries = across countries
title-across-sectors = across sectors
title-commitment = commitment
title-kept-on = kept on
title-new-ties = new ties
title-organisations = organisations
title-session = session
title-taken-up = taken up by

# $meeting (Text) title of the earlier meeting
# $dates (Text) such as “5–6 September 2007”
report-followed = It followed the meeting entitled “{ $meeting }” ({ $dates }).
report-answered = It took up the following recommendations of earlier meetings:
report-to = Addressed to

# $number (Number)
report-recommended = { $number ->
        [one] The meeting adopted the following recommendation:
       *[other] The meeting adopted the following { $number } recommendations:
    }

# $number (Number) of the recommendation
# $meeting (Text) title of the later meeting
# $dates (Text)
taken-up-by = Recommendation { $number } was taken up by the meeting entitled “{ $meeting }” ({ $dates }).

# $meeting (Text) title of the earlier meeting
# $dates (Text)
aide-follows = The meeting follows the meeting entitled “{ $meeting }” ({ $dates }).
aide-answers = It will take up the following recommendations of earlier meetings:

# $number (Number) of the recommendation
# $meeting (Text) title of the earlier meeting
# $dates (Text)
# $words (Text) what was recommended
answers-recommendation = Recommendation { $number } of the meeting entitled “{ $meeting }” ({ $dates }): { $words }

# $session (Text) its title
answered-in-session = (Session: { $session })

# $code (Text) such as “PR-0001”
answered-by-project = (Project: { $code })

recommendations-of-meeting = Recommendations

# $number (Number) of recommendations
# $taken (Number) of them that a later meeting answers
recommendations-stand = { $number } adopted, of which { $taken } taken up by later meetings

network-of-series = Network of a series of meetings
series-before = Before the first meeting
series-since = Since
series-meeting = Meeting
series-nodes = In the network by then
series-new = New ties
series-across-sectors = Across sectors
series-across-countries = Across countries
series-alone = Without a tie by then

# On the sheet of a reviewer.
evidence-hidden = What applicants promised at earlier meetings and kept is hidden while sheets are blind.
kept-explained = A promise that was kept at an earlier meeting is shown as evidence. It adds nothing to a score by itself; that nothing is shown says nothing against anybody.
kept-promise = Promise kept

# $meeting (Text) title of the earlier meeting
# $due (Day)
# $kept (Day) on which it was recorded as done
kept-when = { $meeting }: promised by { $due }, recorded as done on { $kept }

# $number (Number) of the recommendation
recommendation-kept = Recommendation { $number } is kept

# $number (Number) of the recommendation
recommendation-changed = Recommendation { $number } is changed

# $number (Number) of the recommendation
# $code (Text) of the earlier meeting
recommendation-answered = The meeting answers recommendation { $number } of { $code }

# $number (Number) of the recommendation
# $code (Text) of the earlier meeting
recommendation-unanswered = The meeting does not answer recommendation { $number } of { $code } in this way any more

# $code (Text) of the meeting
# $earlier (Text) code of the earlier one
meeting-follows-one = { $code } follows { $earlier }

# $code (Text) of the meeting
meeting-follows-nothing = { $code } follows no earlier meeting

# $count (Number)
promises-recalled = { $count ->
        [0] No promise that was kept is shown to reviewers
        [one] One promise that was kept is shown to reviewers
       *[other] { $count } promises that were kept are shown to reviewers
    }

## Refusals of ConveneService

# $code (Text) of the meeting
meeting-follows-itself = { $code } cannot follow itself
    .next = Name an earlier meeting of the series
    .command = convene meeting list

# $code (Text) of the meeting
# $earlier (Text) code of the one that it was to follow
follows-a-draft = { $code } cannot follow { $earlier }, whose call is not published
    .next = Publish it first, or name another meeting
    .command = convene meeting publish --meeting { $earlier }

# $code (Text) of the meeting
# $earlier (Text) code of the one that it was to follow
follows-a-later = { $code } cannot follow { $earlier }, which does not begin before it
    .next = Name a meeting that was held earlier
    .command = convene meeting list

# $code (Text) of the meeting
follows-none = { $code } follows no earlier meeting
    .next = Say first which one it follows
    .command = convene meeting follows EARLIER --meeting { $code }

# $code (Text) of the meeting
# $earlier (Text) code that was given
# $series (List) codes of the meetings before it
not-in-series = { $earlier } is not among the meetings that { $code } follows: { $series }
    .next = Name one of them, or say which meeting this one follows
    .command = convene meeting follows EARLIER --meeting { $code }

# $code (Text) of the meeting
# $earlier (Text) code of the earlier one
# $number (Number) of a recommendation
recommendations-answered = { $code } answers recommendation { $number } of { $earlier }, so it goes on following that series
    .next = Take back what it answers first
    .command = convene recommendation answer { $number } --of { $earlier } --none

recommended-nothing = A recommendation says something
    .next = Say what is recommended
    .command = convene recommendation add --words TEXT

# $number (Number)
# $code (Text) of the meeting
no-such-recommendation = There is no recommendation { $number } of { $code }
    .next = See which there are
    .command = convene recommendation list --meeting { $code }

# $number (Number)
# $earlier (Text) code of the earlier meeting
no-such-answer = Recommendation { $number } of { $earlier } is not answered in this way
    .next = See what is answered, and how
    .command = convene recommendation list --answered

# $code (Text) of the meeting
# $earlier (Text) code of the earlier one
other-convener = { $code } and { $earlier } are not convened by the same organization, so nothing is brought from one to the other
    .next = Reviewers see what stands in the applications
    .command = convene review sheet

## Problems of ConveneService

# $code (Text) of the later meeting
meeting-is-followed = { $code } follows it

## Refusals of ConveneStore

recommendation-words-too-long = What is said of the recommendation has too many words
    .next = Say it in fewer words

recommendation-refers-there = A recommendation is answered by a session or a project that would go
    .next = See which, and take that back first
    .command = convene recommendation list --answered

series-stays = A later meeting follows this one
    .next = Say first that it follows none
    .command = convene meeting follows --none --meeting CODE
## Refusals of ConveneStore

not-distributable = The database cannot be laid over several machines yet; nothing was moved
    .next = Do what is listed, in this order, and run it again
    .command = convene database distribute --dry-run

## Problems of ConveneStore

# Beside the name of a database
engine-missing =
    has no Citus: name it in shared_preload_libraries of each machine, then CREATE EXTENSION citus there

# Beside a version of Citus
engine-old = is too old: from 13.2 on

# Beside the login of whoever asks
login-not-above = is no superuser, whom Citus asks for; name one in CONVENE_DATABASE

# Beside the list of machines
workers-missing =
    has no other machine: SELECT citus_set_coordinator_host(…), and citus_add_node(…) for each

# $reason (Text) in the words of the server
machine-refused = one of the machines refused: { $reason }

## Problems of ConveneKeeping

# $tables (List) of the database
policies-other-elsewhere =
    { $tables } let other rows be seen on some machine than here; lay them out anew from a backup

## Talk: Rows on several machines

# $count (Number) of tables
# $tables (List) of them
tables-by-meeting = by meeting (tables: { $count }): { $tables }

# $count (Number) of tables
# $tables (List) of them
tables-everywhere = whole on every machine (tables: { $count }): { $tables }

nothing-to-distribute = nothing to move: all tables are where they belong

database-distributed = The rows of each meeting lie together on one of the machines
