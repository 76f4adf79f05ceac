-- name: reviewer_insert
-- Adds reviewers to a meeting; `$2` is an array of them.
-- args: meeting uuid, reviewers jsonb
INSERT INTO reviewer (meeting_id, person_id, code, topics, most, account_id)
SELECT
  $1::uuid, (r ->> 'person')::uuid, r ->> 'code',
  ARRAY(SELECT jsonb_array_elements_text(r -> 'topics')), (r ->> 'most')::smallint,
  (r ->> 'account')::uuid
FROM jsonb_array_elements($2::jsonb) AS r
ON CONFLICT (meeting_id, person_id) DO NOTHING;

-- name: reviewer_link
-- Lets a reviewer act themselves, under this account.
-- args: meeting uuid, person uuid, account uuid
UPDATE reviewer
SET account_id = $3::uuid
WHERE meeting_id = $1::uuid AND person_id = $2::uuid;

-- name: reviewer_list
-- A meeting's reviewers with their organisations.
-- args: meeting uuid
SELECT
  reviewer.code, reviewer.person_id, person.name, person.email, person.organisation_id,
  reviewer.topics, reviewer.most, reviewer.account_id
FROM reviewer
JOIN person ON person.id = reviewer.person_id
WHERE reviewer.meeting_id = $1::uuid
ORDER BY reviewer.code;

-- name: review_insert
-- Assigns reviewers to applications; what was assigned before stays.
-- args: meeting uuid, applications uuid[], reviewers uuid[], at timestamptz, due date
INSERT INTO review (meeting_id, application_id, reviewer_id, standing, assigned_at, due)
SELECT $1::uuid, application, reviewer, 'assigned', $4::timestamptz, $5::date
FROM unnest($2::uuid[], $3::uuid[]) AS given (application, reviewer)
ON CONFLICT (meeting_id, application_id, reviewer_id) DO NOTHING;

-- name: review_remove
-- Takes reviews back, with the points given in them.
-- args: meeting uuid, applications uuid[], reviewers uuid[]
DELETE FROM review
USING unnest($2::uuid[], $3::uuid[]) AS given (application, reviewer)
WHERE review.meeting_id = $1::uuid AND review.application_id = given.application
  AND review.reviewer_id = given.reviewer;

-- name: review_give
-- Marks as given the reviews in which every criterion has points or could not be judged.
-- Where applications and reviewers are given it looks at theirs only.
-- args: meeting uuid, at timestamptz, applications uuid[], reviewers uuid[]
UPDATE review
SET given_at = $2::timestamptz
WHERE review.meeting_id = $1::uuid AND review.given_at IS NULL AND review.standing = 'assigned'
  AND ($3::uuid[] IS NULL OR review.application_id = ANY ($3::uuid[]))
  AND ($4::uuid[] IS NULL OR review.reviewer_id = ANY ($4::uuid[]))
  AND NOT EXISTS (
    SELECT FROM criterion
    JOIN meeting ON meeting.rubric_id = criterion.rubric_id
    WHERE meeting.id = $1::uuid AND NOT EXISTS (
      SELECT FROM rating
      WHERE rating.meeting_id = $1::uuid
        AND rating.application_id = review.application_id
        AND rating.reviewer_id = review.reviewer_id AND rating.criterion = criterion.code
    ) AND NOT EXISTS (
      SELECT FROM cannot_judge
      WHERE cannot_judge.meeting_id = $1::uuid
        AND cannot_judge.application_id = review.application_id
        AND cannot_judge.reviewer_id = review.reviewer_id
        AND cannot_judge.criterion = criterion.code));

-- name: review_list
-- Who was given which application, until when, and how far they are.
-- args: meeting uuid
SELECT
  review.application_id, application.code AS application, review.reviewer_id,
  reviewer.code AS reviewer, review.due, review.given_at,
  (SELECT count(*) FROM rating
    WHERE rating.meeting_id = $1::uuid
      AND rating.application_id = review.application_id
      AND rating.reviewer_id = review.reviewer_id)::int AS rated,
  (SELECT count(*) FROM cannot_judge
    WHERE cannot_judge.meeting_id = $1::uuid
      AND cannot_judge.application_id = review.application_id
      AND cannot_judge.reviewer_id = review.reviewer_id)::int AS unjudged
FROM review
JOIN application ON application.meeting_id = review.meeting_id
  AND application.id = review.application_id
JOIN reviewer ON reviewer.meeting_id = review.meeting_id
  AND reviewer.person_id = review.reviewer_id
WHERE review.meeting_id = $1::uuid AND review.standing = 'assigned'
ORDER BY application.code, reviewer.code;

-- name: conflict_of_interest_record
-- Keeps conflicts of interest; one that is known keeps whether it was set aside.
-- args: meeting uuid, conflicts jsonb, at timestamptz
INSERT INTO conflict_of_interest (meeting_id, application_id, reviewer_id, kind, note, found_at)
SELECT
  $1::uuid, (c ->> 'application')::uuid, (c ->> 'reviewer')::uuid, c ->> 'kind', c ->> 'note',
  $3::timestamptz
FROM jsonb_array_elements($2::jsonb) AS c
ON CONFLICT (meeting_id, application_id, reviewer_id, kind) DO UPDATE SET note = EXCLUDED.note;

-- name: conflict_of_interest_remove
-- Forgets conflicts that do not hold any more.
-- args: meeting uuid, applications uuid[], reviewers uuid[], kinds text[]
DELETE FROM conflict_of_interest
USING unnest($2::uuid[], $3::uuid[], $4::text[]) AS given (application, reviewer, kind)
WHERE conflict_of_interest.meeting_id = $1::uuid
  AND conflict_of_interest.application_id = given.application
  AND conflict_of_interest.reviewer_id = given.reviewer
  AND conflict_of_interest.kind = given.kind;

-- name: conflict_of_interest_set_aside
-- Sets a conflict aside, with the reason and by whom.
-- args: meeting uuid, application uuid, reviewer uuid, kinds text[], at timestamptz, reason text
UPDATE conflict_of_interest
SET
  set_aside_at = $5::timestamptz, set_aside_by = acting_account(), set_aside_reason = $6::text
WHERE meeting_id = $1::uuid AND application_id = $2::uuid AND reviewer_id = $3::uuid
  AND kind = ANY ($4::text[]);

-- name: conflict_of_interest_list
-- Conflicts of interest of a meeting, or on these applications where they are given.
-- args: meeting uuid, applications uuid[]
SELECT
  conflict.application_id, application.code AS application, conflict.reviewer_id,
  reviewer.code AS reviewer, conflict.kind, conflict.note,
  COALESCE(conflict.set_aside_reason, '') AS set_aside
FROM conflict_of_interest AS conflict
JOIN application ON application.meeting_id = conflict.meeting_id
  AND application.id = conflict.application_id
JOIN reviewer ON reviewer.meeting_id = conflict.meeting_id
  AND reviewer.person_id = conflict.reviewer_id
WHERE conflict.meeting_id = $1::uuid
  AND ($2::uuid[] IS NULL OR conflict.application_id = ANY ($2::uuid[]))
ORDER BY application.code, reviewer.code, conflict.kind;

-- name: rating_record
-- Records points under the meeting's rubric; a reviewer's new points replace the old ones.
-- args: meeting uuid, rubric uuid, applications text[], reviewers text[], criteria text[], points int[], answers text[]
WITH given AS (
  SELECT application.id AS application, reviewer.person_id AS reviewer, said.criterion, said.points,
    said.answers
  FROM unnest($3::text[], $4::text[], $5::text[], $6::int[], $7::text[])
    AS said (application, reviewer, criterion, points, answers)
  LEFT JOIN application ON application.meeting_id = $1::uuid AND application.code = said.application
  LEFT JOIN reviewer ON reviewer.meeting_id = $1::uuid AND reviewer.code = said.reviewer
), judged AS (
  DELETE FROM cannot_judge
  USING given
  WHERE cannot_judge.meeting_id = $1::uuid AND cannot_judge.application_id = given.application
    AND cannot_judge.reviewer_id = given.reviewer AND cannot_judge.criterion = given.criterion
)
INSERT INTO rating (
  meeting_id, application_id, reviewer_id, rubric_id, criterion, points, answers
)
SELECT $1::uuid, application, reviewer, $2::uuid, criterion, points, answers::smallint[]
FROM given
ON CONFLICT (meeting_id, application_id, reviewer_id, criterion)
DO UPDATE SET points = EXCLUDED.points, answers = EXCLUDED.answers;

-- name: cannot_judge_record
-- Records what reviewers could not judge; points they gave before are taken back.
-- args: meeting uuid, rubric uuid, applications text[], reviewers text[], criteria text[]
WITH given AS (
  SELECT application.id AS application, reviewer.person_id AS reviewer, said.criterion
  FROM unnest($3::text[], $4::text[], $5::text[]) AS said (application, reviewer, criterion)
  LEFT JOIN application ON application.meeting_id = $1::uuid AND application.code = said.application
  LEFT JOIN reviewer ON reviewer.meeting_id = $1::uuid AND reviewer.code = said.reviewer
), taken_back AS (
  DELETE FROM rating
  USING given
  WHERE rating.meeting_id = $1::uuid AND rating.application_id = given.application
    AND rating.reviewer_id = given.reviewer AND rating.criterion = given.criterion
)
INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion)
SELECT $1::uuid, application, reviewer, $2::uuid, criterion FROM given
ON CONFLICT (meeting_id, application_id, reviewer_id, criterion) DO NOTHING;

-- name: cannot_judge_list
-- What reviewers said they cannot judge, of these applications only where they are given.
-- args: meeting uuid, applications uuid[]
SELECT application.code AS application, reviewer.code AS reviewer, cannot_judge.criterion
FROM cannot_judge
JOIN application ON application.meeting_id = cannot_judge.meeting_id
  AND application.id = cannot_judge.application_id
JOIN reviewer ON reviewer.meeting_id = cannot_judge.meeting_id
  AND reviewer.person_id = cannot_judge.reviewer_id
WHERE cannot_judge.meeting_id = $1::uuid
  AND ($2::uuid[] IS NULL OR cannot_judge.application_id = ANY ($2::uuid[]))
ORDER BY application.code, reviewer.code, cannot_judge.criterion;

-- name: rating_list
-- Every rating of a meeting, or those of these applications where they are given.
-- args: meeting uuid, applications uuid[]
SELECT
  application.code AS application, reviewer.code AS reviewer, rating.criterion, rating.points,
  rating.answers::int[] AS answers
FROM rating
JOIN application ON application.meeting_id = rating.meeting_id
  AND application.id = rating.application_id
JOIN reviewer ON reviewer.meeting_id = rating.meeting_id
  AND reviewer.person_id = rating.reviewer_id
WHERE rating.meeting_id = $1::uuid
  AND ($2::uuid[] IS NULL OR rating.application_id = ANY ($2::uuid[]))
ORDER BY application.code, reviewer.code, rating.criterion;

-- name: practice_mark_record
-- Keeps what a reviewer gave a practice application.
-- args: meeting uuid, reviewer uuid, practice text, criteria text[], points int[], at timestamptz
INSERT INTO practice_mark (meeting_id, reviewer_id, practice, criterion, points, given_at)
SELECT $1::uuid, $2::uuid, $3::text, criterion, points, $6::timestamptz
FROM unnest($4::text[], $5::int[]) AS given (criterion, points)
ON CONFLICT (meeting_id, reviewer_id, practice, criterion)
DO UPDATE SET points = EXCLUDED.points, given_at = EXCLUDED.given_at;

-- name: practice_mark_list
-- What reviewers gave the practice applications.
-- args: meeting uuid
SELECT
  reviewer.code AS reviewer, practice_mark.practice, practice_mark.criterion, practice_mark.points
FROM practice_mark
JOIN reviewer ON reviewer.meeting_id = practice_mark.meeting_id
  AND reviewer.person_id = practice_mark.reviewer_id
WHERE practice_mark.meeting_id = $1::uuid
ORDER BY reviewer.code, practice_mark.practice, practice_mark.criterion;

-- name: review_count
-- How many reviews gave at least one rating.
-- args: meeting uuid
SELECT count(*)::int AS reviews
FROM review
WHERE review.meeting_id = $1::uuid AND EXISTS (
  SELECT FROM rating
  WHERE rating.meeting_id = $1::uuid AND rating.application_id = review.application_id
    AND rating.reviewer_id = review.reviewer_id);

-- name: rating_hash
-- SHA-256 of all points and of all that could not be judged, in their order.
-- args: meeting uuid
SELECT rating_hash($1::uuid) AS hash;

-- name: scoring_insert
-- Keeps a computation of all scores with the potential of every pair and hashes of what it saw.
-- args: meeting uuid, id uuid, weights jsonb, applications uuid[], potential bytea, at timestamptz, ratings text, answers text
INSERT INTO scoring (
  meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by,
  ratings_hash, answers_hash
)
SELECT
  $1::uuid, $2::uuid, rubric_id, $3::jsonb, $4::uuid[], $5::bytea, $6::timestamptz,
  acting_account(), $7::text, $8::text
FROM meeting
WHERE id = $1::uuid
RETURNING meeting_id;

-- name: score_insert
-- Keeps the scores of a computation; `$3` is an array of them.
-- args: meeting uuid, scoring uuid, scores jsonb
INSERT INTO score (meeting_id, scoring_id, application_id, rank, total, merit, parts)
SELECT
  $1::uuid, $2::uuid, (s ->> 'application')::uuid, (s ->> 'rank')::int, (s ->> 'total')::int,
  (s ->> 'merit')::int, s -> 'parts'
FROM jsonb_array_elements($3::jsonb) AS s
RETURNING meeting_id;

-- name: scoring_latest
-- The scores in force: the latest computation, without its potentials.
-- args: meeting uuid
SELECT id, applications, computed_at, ratings_hash, answers_hash
FROM scoring
WHERE meeting_id = $1::uuid
ORDER BY number DESC
LIMIT 1;

-- name: scoring_find
-- A computation of all scores and its potentials.
-- args: meeting uuid, id uuid
SELECT id, applications, computed_at, ratings_hash, answers_hash
FROM scoring
WHERE meeting_id = $1::uuid AND id = $2::uuid;

-- name: scoring_latest_id
-- Which scores are in force.
-- args: meeting uuid
SELECT id
FROM scoring
WHERE meeting_id = $1::uuid
ORDER BY number DESC
LIMIT 1;

-- name: scoring_rows
-- The potentials of some applications with all before them, two bytes a pair, row by row.
-- They are given by their places in the computation, from 0.
-- args: meeting uuid, scoring uuid, places int[]
SELECT substr(scoring.potential, place * (place - 1) + 1, 2 * place) AS potentials
FROM scoring, unnest($3::int[]) AS place
WHERE scoring.meeting_id = $1::uuid AND scoring.id = $2::uuid
ORDER BY place;

-- name: score_list
-- Scores of a computation, best first, with what a list of applicants shows.
-- args: meeting uuid, scoring uuid
SELECT
  score.rank, score.application_id, application.code, application.status, application.person_id,
  score.total, score.merit, score.parts::text AS parts
FROM score
JOIN application ON application.meeting_id = score.meeting_id
  AND application.id = score.application_id
WHERE score.meeting_id = $1::uuid AND score.scoring_id = $2::uuid
ORDER BY score.rank;

-- name: rating_take_back
-- Takes points of a review back, and that it was given; what could not be judged likewise.
-- args: meeting uuid, application uuid, reviewer uuid, criteria text[]
WITH points AS (
  DELETE FROM rating
  WHERE meeting_id = $1::uuid AND application_id = $2::uuid AND reviewer_id = $3::uuid
    AND criterion = ANY ($4::text[])
), unjudged AS (
  DELETE FROM cannot_judge
  WHERE meeting_id = $1::uuid AND application_id = $2::uuid AND reviewer_id = $3::uuid
    AND criterion = ANY ($4::text[])
)
UPDATE review
SET given_at = NULL
WHERE meeting_id = $1::uuid AND application_id = $2::uuid AND reviewer_id = $3::uuid
  AND given_at IS NOT NULL;
