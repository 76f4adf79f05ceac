-- name: reviewer_open
-- The meeting and the reviewer of a link, which is in hand from then on; no row where it opens nothing.
-- args: hash text
SELECT
  opened.meeting, opened.reviewer, opened.code, opened.name, opened.email, opened.languages,
  opened.is_over, opened.reviewing::text AS reviewing, opened.countries::text AS countries,
  opened.agreed_outcomes::text AS agreed_outcomes
FROM reader_open(decode($1::text, 'hex')) AS opened;

-- name: review_of_page
-- What the reviewer whose link is in hand was given, until when, and how far they are.
-- args:
SELECT application_id, application, due::text AS due, given_at, rated, unjudged
FROM reader_reviews();

-- name: review_points_of_page
-- What the reviewer whose link is in hand gave an application; no points where they cannot judge.
-- args: application uuid
SELECT criterion, points, answers FROM reader_points($1::uuid);

-- name: review_application_of_page
-- An application that the reviewer whose link is in hand was given; null where it is not theirs.
-- args: application uuid
SELECT reader_application($1::uuid)::text AS application;

-- name: review_person_of_page
-- Whose names an application is searched for that the reviewer whose link is in hand was given.
-- args: application uuid
SELECT
  id, name, names, honorific, "position", email, organisation_id, country, languages, gender,
  telephone, post
FROM reader_people($1::uuid);

-- name: review_organisation_of_page
-- The organisations of an application that the reviewer whose link is in hand was given.
-- args: application uuid
SELECT id, external_key, name, short_name, names, sector, country, city, original
FROM reader_organisations($1::uuid);

-- name: review_practice_of_page
-- What the reviewer whose link is in hand gave the practice applications.
-- args:
SELECT practice, criterion, points FROM reader_practice();

-- name: review_by_page
-- Records points by the link in hand, or that a criterion cannot be judged where none are given.
-- args: application uuid, criteria text[], points int[], answers text[], at timestamptz
SELECT reader_record($1::uuid, $2::text[], $3::int[], $4::text[], $5::timestamptz) AS is_whole;

-- name: review_conflict_by_page
-- Takes a review back by the link in hand, as its reviewer may not judge.
-- args: application uuid, ground text, at timestamptz
SELECT reader_conflict($1::uuid, $2::text, $3::timestamptz) AS is_kept;

-- name: review_practise_by_page
-- Keeps what the reviewer whose link is in hand gave a practice application.
-- args: practice text, criteria text[], points int[], at timestamptz
SELECT reader_practise($1::text, $2::text[], $3::int[], $4::timestamptz) AS is_kept;

-- name: reviewer_letter_list
-- Reviewers with how far the letter is that bears their link, and whether they may be written to.
-- args: meeting uuid
SELECT
  reviewer.person_id, reviewer.code, person.name, person.email, reviewer.link,
  reviewer.link_hash IS NOT NULL AS is_open, reviewer.letter_wanted_at, reviewer.letter_sent_at,
  EXISTS (
    SELECT FROM objection
    WHERE objection.person_id = reviewer.person_id
      OR objection.mailbox IN (
        mailbox_hash(person.email), objection_hash(person.email, person.name))) AS objects,
  EXISTS (
    SELECT FROM forgotten WHERE forgotten.person_id = reviewer.person_id) AS is_forgotten
FROM reviewer
JOIN person ON person.id = reviewer.person_id
WHERE reviewer.meeting_id = $1::uuid
ORDER BY reviewer.code;

-- name: reviewer_letter_want
-- Has a letter with a new link written to each of these reviewers; the link before ends as it leaves.
-- args: meeting uuid, reviewers uuid[], at timestamptz, mailing uuid
UPDATE reviewer SET
  link = link + 1, letter_wanted_at = $3::timestamptz, letter_mailing = $4::uuid,
  letter_leased_to = NULL, letter_tries = 0, letter_sent_at = NULL
WHERE meeting_id = $1::uuid AND person_id = ANY ($2::uuid[])
RETURNING person_id, link;

-- name: reviewer_link_end
-- Ends the links of these reviewers, and takes back their letters that wait.
-- args: meeting uuid, reviewers uuid[]
UPDATE reviewer SET
  link_hash = NULL, letter_wanted_at = NULL, letter_mailing = NULL, letter_leased_to = NULL
WHERE meeting_id = $1::uuid AND person_id = ANY ($2::uuid[])
  AND num_nonnulls(link_hash, letter_wanted_at) > 0
RETURNING person_id;

-- name: reviewer_links_over
-- Whether no points of the meeting change any more.
-- args: meeting uuid
SELECT reviewing_is_over($1::uuid) AS is_over;

-- name: reviewer_letter_waits
-- Whether a letter to a reviewer may go now.
-- args: meeting uuid, at timestamptz
SELECT EXISTS (
  SELECT FROM reviewer
  WHERE reviewer.meeting_id = $1::uuid AND reviewer.letter_wanted_at IS NOT NULL
    AND COALESCE(reviewer.letter_leased_to, $2::timestamptz) <= $2::timestamptz
    AND (reviewer.letter_mailing IS NULL OR EXISTS (
      SELECT FROM mailing
      WHERE mailing.meeting_id = $1::uuid AND mailing.id = reviewer.letter_mailing
        AND (NOT asks OR approved_at IS NOT NULL)))) AS is_waiting;

-- name: reviewer_letter_claim
-- Claims letters to reviewers, each for one who hands them over.
-- args: meeting uuid, at timestamptz, lease timestamptz, most int
UPDATE reviewer SET
  letter_leased_to = $3::timestamptz, letter_tries = reviewer.letter_tries + 1
FROM (
  SELECT reviewer.person_id, person.name, person.names::text AS names, person.email, person.languages
  FROM reviewer
  JOIN person ON person.id = reviewer.person_id
  WHERE reviewer.meeting_id = $1::uuid AND reviewer.letter_wanted_at IS NOT NULL
    AND COALESCE(reviewer.letter_leased_to, $2::timestamptz) <= $2::timestamptz
    AND (reviewer.letter_mailing IS NULL OR EXISTS (
      SELECT FROM mailing
      WHERE mailing.meeting_id = $1::uuid AND mailing.id = reviewer.letter_mailing
        AND (NOT asks OR approved_at IS NOT NULL)))
  ORDER BY reviewer.letter_wanted_at, reviewer.person_id
  LIMIT $4::int
  FOR UPDATE OF reviewer SKIP LOCKED
) AS wanted
WHERE reviewer.meeting_id = $1::uuid AND reviewer.person_id = wanted.person_id
RETURNING
  reviewer.person_id, reviewer.link, wanted.name, wanted.names, wanted.email, wanted.languages,
  reviewer.letter_wanted_at, reviewer.letter_tries;

-- name: reviewer_letter_link
-- Keeps by what the link is known that a letter bears, unless another was wanted meanwhile.
-- args: meeting uuid, reviewer uuid, link int, key text, hash text
UPDATE reviewer SET link_key = $4::text, link_hash = decode($5::text, 'hex')
WHERE meeting_id = $1::uuid AND person_id = $2::uuid AND link = $3::int
  AND letter_wanted_at IS NOT NULL
RETURNING person_id;

-- name: reviewer_letter_written
-- Says that a letter to a reviewer went, or is given up where it cannot.
-- args: meeting uuid, reviewer uuid, link int, sent timestamptz
UPDATE reviewer SET
  letter_wanted_at = NULL, letter_mailing = NULL, letter_leased_to = NULL,
  letter_sent_at = $4::timestamptz
WHERE meeting_id = $1::uuid AND person_id = $2::uuid AND link = $3::int;

-- name: reviewer_letter_put_off
-- Lets a letter to a reviewer be tried again later.
-- args: meeting uuid, reviewer uuid, link int, at timestamptz
UPDATE reviewer SET letter_leased_to = $4::timestamptz
WHERE meeting_id = $1::uuid AND person_id = $2::uuid AND link = $3::int
  AND letter_wanted_at IS NOT NULL;
