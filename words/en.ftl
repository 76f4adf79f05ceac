## Lists, dates and numbers

# Between the members of a list.
comma = { ", " }

# Between a title and what it is the title of; French sets a space before the colon.
colon = { ": " }

# Between the first members of a list within a sentence; Arabic repeats “and”.
comma-in-sentence = { ", " }

# Before the last member of a list within a sentence.
and = { " and " }

# Between whole number and fraction: 72.50.
decimal-sign = .

# Between the groups of three of a whole number: 12,345.
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

# The language by its own name, for a link to the paper in it.
own-name = English

## Agenda and organization of work

agenda-and-organization-of-work = Provisional agenda and organization of work
provisional-agenda = Provisional agenda
organization-of-work = Organization of work
time = Time
item-or-session = Item or session
room = Room

# $number (Number)
agenda-item = Agenda item { $number }

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
nominated-never-scored =
    Nominated seats are filled by those whom member States and invited organizations name; nominated
    persons are never scored, ranked or drawn.
criterion = Criterion
weight = Weight
floors-of-selection = Least number of open seats
group = Group
at-least = At least
documents = Documents
contacts = Contacts

# When and where, said neutrally enough for any city and venue.
# $dates (Text)
# $place (Text)
# $tentative (Flag) whether the dates are given in principle
will-be-held =
    { $tentative ->
        [yes] The meeting will be held, in principle, on the following dates: { $dates }, { $place }.
       *[no] The meeting will be held on the following dates: { $dates }, { $place }.
    }

## List of participants, nameplates and table cards

list-of-participants = List of participants
number = No.
name-and-position = Name and position
name = Name
organization = Organization
country-and-capacity = Country and capacity
sector-and-capacity = Sector and capacity
country = Country
sector = Sector
other-countries = Other countries
names-as-given = Names, titles and organizations are printed as their bearers gave them.
nameplates = Nameplates
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

not-yet-decided = Proposal. A named official has yet to decide and sign.

# Of a decision that was signed before the program kept what its papers print.
# $date (Text)
kept-afterwards = The figures and names of this paper were kept after the signature, on { $date }.

# $date (Text)
superseded = An error in this decision was admitted on { $date }; it is superseded.

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
application = Application
applicant = Applicant
score = Score
partnership = Partners
reason = Reason

# How the columns of the score table are to be read.
points-explained =
    Out of 100 points; each column is what a criterion adds to the score, the column on partners
    what the chance of a partnership with other applicants adds.

cohort-against-scores = The cohort against the highest scores
cohort = Cohort

# $number (Number)
highest-scores = { $number } highest scores

sum-of-potentials = Sum of partnership potentials

# $threshold (Number)
strong-pairs = Pairs with a potential of { $threshold } or more (of 1000)

# $threshold (Number)
lines-are-strong-pairs =
    Each dot is a person, coloured by sector; each line is a pair with a potential of { $threshold }
    or more.

effect = Effect by sector and country group
applied = Applied
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

# $cohort (Text)
# $highest (Text)
sums-in-words = Sum of potentials: cohort { $cohort }, highest scores { $highest }.

## Reasons why an application was not selected

reason-gate = A condition of the call is not met.
reason-incomplete = The application was incomplete at the closing date.
reason-late = The application was received after the closing date.
reason-topics = The work described lies outside the topics of the meeting.
reason-not-rated = The application could not be rated on any criterion.
reason-unreviewed = The application was not reviewed.
reason-floors = The seats had also to reach the least numbers per group announced in the call.
reason-cohort =
    The cohort was composed as a whole; other applications completed it better under the published
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
impact-alert =
    Groups set apart were selected less than { $limit } times as often as the group selected most
    often: look at why before signing.

details = Parts of the scores: the selected and the band
bars-explained =
    Below each figure a bar shows how much of what the criterion can give was earned. Read two rows
    column by column to see where one gains on the other.
likely-partners = Likely partners
partner = Partner
potential = Potential
offer-meets-need = Offer and need
reviewers-agree = How far reviewers agree
figure = Figure
value = Value
reviews-each = Reviews of an application, on average
reliability-of-one = Agreement of single reviews (intraclass correlation; 1 is full)
reliability-of-mean = Reliability of the mean that ranks
alpha = Agreement on points (Krippendorff’s alpha, interval)
reviewer = Without reviewer
would-leave = Would lose their seat
would-enter = Would get one
calibrated = Calibrated
calibrated-explained =
    Calibrated: what the score would be had all reviewers been equally lenient; shown where it
    differs, and ranks nobody.
lottery-commitment = Fingerprint of the secret (SHA-256)
choice-complements = What it offers or needs completes the others of the cohort.
choice-topic = It covers a topic of the meeting that few others cover.
choice-evidence = What it shows weighs more than its ratings say.
choice-authority = It may commit its organisation.
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
    proposed. Two or fewer: none is. Between lies the band that ratings leave open.
reading-band =
    In the band those are proposed who complete the others best under the floors, unless a named
    person decided otherwise by a written reason.
reading-waiting-list =
    Free seats are offered along the waiting list: in the order of what each would add to those
    selected, or as drawn by lot. Floors can give a lower score the better chance.

# $open (Number)
# $selected (Number)
# $decided (Number)
band-in-words =
    The ratings leave { $open ->
        [one] { $open } application
       *[other] { $open } applications
    } open, of which { $selected } are proposed for a
    seat; on { $decided } a named person decided by a written reason.

# $reviewer (Text)
# $seats (Number)
another-panel =
    With another panel: without reviewer { $reviewer }, { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    } would change.

# One side’s offer that answers the other’s need, on the topic of a letter.
# $giver (Text)
# $asset (Text)
# $topic (Text)
# $taker (Text)
offer-meets-need-on = { $giver } offers { $asset } on topic ({ $topic }); { $taker } needs it

# What the call says of a lottery, with the public figure that is mixed in.
# $value (Text)
lottery-announced =
    Open seats that neither the ratings nor a written decision give are drawn by lot under the least
    numbers above. The draw follows from a secret fixed before this call, the closed list and this
    public figure: { $value }.

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
about-letters = Every letter that was sent, as a message that mail programs open.
about-other = A file of the meeting.

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
    will commit neither your organisation nor your Government.
invitation-deadline = After that date your place may be offered to another expert.
invitation-closing = I look forward to your contribution to the meeting.

# $meeting (Fact)
reminder-subject = Reminder: { $meeting }

# $meeting (Fact)
reminder-opening =
    I refer to my invitation to take part, in your personal capacity, in the meeting entitled
    “{ $meeting }”.

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
regret-floors = The places had also to reach the least numbers per group announced in the call.
regret-unreviewed = The application was not reviewed.
letter-dates = Dates:
letter-place = Place:

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

# $deadline (Fact)
reminder-by-mail =
    No reply from you has been recorded so far. I should be grateful to receive it by { $deadline },
    by reply to this message or through the following contact:

## Refusals of ConveneService

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

# $code (Text) the code of the application
# $seated (Flag) whether it was to have a seat
floor-would-break = With { $code } { $seated ->
        [yes] in
       *[no] out
    }, no exchange in the band keeps the floors
    .next =
        Decide first on somebody else who counts for the floors listed, or leave it as it is

scores-outdated = Ratings or answers changed since the scores were computed
    .next = Compute them anew
    .command = convene score compute

nothing-drawn = The lottery was not drawn yet
    .next = Draw it
    .command = convene selection lottery draw --secret FILE --public-value TEXT

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

nothing-signed = No selection is signed that could be superseded
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

not-in-seat = Some of these neither have an open seat nor wait for one
    .next = See who does
    .command = convene selection list

nobody-waits = Nobody waits any more who could follow
    .next = Leave the seats free
    .command = convene invitation follow --leave-free

no-seat-held = No seat is held
    .next = See who was invited and what they answered
    .command = convene invitation status

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
letters-in-hand = another send has them in hand, for two minutes at most
    .next = Wait, then send what is left
    .command = convene invitation send

round-overcrowded = More people are there than a room holds
    .next = Record who is not there
    .command = convene seating absent CODE ROUND
    .code = room-too-small

seating-not-found = No seating plan that keeps all rules was found
    .next = Search longer, or change the tables in the meeting file
    .command = --iterations N
    .code = no-seating-found

nobody-seated = No seating plan is in force
    .next = Make one
    .command = convene seating solve

nothing-to-seat = Nobody can be seated yet
    .next = Complete what is listed, then solve again

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

seats-changed = Somebody changed seats meanwhile
    .next = Run the command again

# $code (Text) the code of the application
# $round (Number) the round
no-such-seat = { $code } has no seat in round { $round }
    .next = See the plan; after a change, repair it
    .command = convene seating show; convene seating repair

## Problems of ConveneService

# $lowest (Number) how many the floor asks for
floor-asks-for = at least { $lowest }

withdrawn-since = was withdrawn since
came-in-since = came in since
reviewed-or-unfit = was reviewed, or does not meet the conditions
loses-no-seat = loses no seat by this

# Whom an application in a list is from.
# $name (Text) the applicant's name
concerns-applicant = { $name }

has-no-invitation = has no invitation
application-is-draft = is draft
application-is-submitted = is submitted
application-is-under-review = is under review
application-is-not-selected = is not selected
application-is-withdrawn = is withdrawn
application-is-not-known = is not known

# $answer (Text) the answer as the command has it, such as accepted
answer-not-recordable = cannot be recorded as { $answer }

has-no-held-seat = has no seat that is held

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
