-- name: reviewer_insert
-- Adds reviewers to a meeting.
-- args: meeting uuid, people uuid[], codes text[]
INSERT INTO reviewer (meeting_id, person_id, code)
SELECT $1::uuid, person, code FROM unnest($2::uuid[], $3::text[]) AS given (person, code)
ON CONFLICT (meeting_id, person_id) DO NOTHING;

-- name: reviewer_list
-- A meeting's reviewers with their organisations.
-- args: meeting uuid
SELECT reviewer.code, reviewer.person_id, person.name, person.organisation_id
FROM reviewer
JOIN person ON person.id = reviewer.person_id
WHERE reviewer.meeting_id = $1::uuid
ORDER BY reviewer.code;

-- name: review_insert
-- Records how reviewers stand to applications; what was recorded before stays.
-- args: meeting uuid, applications uuid[], reviewers uuid[], standings text[], reasons text[]
INSERT INTO review (meeting_id, application_id, reviewer_id, standing, reason)
SELECT $1::uuid, application, reviewer, standing, reason
FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[])
  AS given (application, reviewer, standing, reason)
ON CONFLICT (meeting_id, application_id, reviewer_id) DO NOTHING;

-- name: review_conflicts
-- Conflicts of interest of a meeting.
-- args: meeting uuid
SELECT application_id, reviewer_id, reason
FROM review
WHERE meeting_id = $1::uuid AND standing = 'conflict'
ORDER BY application_id, reviewer_id;

-- name: rating_record
-- Records points under the meeting's rubric; a reviewer's new points replace the old ones.
-- args: meeting uuid, rubric uuid, applications uuid[], reviewers uuid[], criteria text[], points int[]
INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
SELECT $1::uuid, application, reviewer, $2::uuid, criterion, points
FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::int[])
  AS given (application, reviewer, criterion, points)
ON CONFLICT (meeting_id, application_id, reviewer_id, criterion)
DO UPDATE SET points = EXCLUDED.points;

-- name: rating_list
-- Every rating of a meeting.
-- args: meeting uuid
SELECT application.code AS application, reviewer.code AS reviewer, rating.criterion, rating.points
FROM rating
JOIN application ON application.meeting_id = rating.meeting_id
  AND application.id = rating.application_id
JOIN reviewer ON reviewer.meeting_id = rating.meeting_id
  AND reviewer.person_id = rating.reviewer_id
WHERE rating.meeting_id = $1::uuid
ORDER BY application.code, reviewer.code, rating.criterion;

-- name: review_count
-- How many reviews gave at least one rating.
-- args: meeting uuid
SELECT count(DISTINCT (application_id, reviewer_id))::int AS reviews
FROM rating
WHERE meeting_id = $1::uuid;

-- name: scoring_insert
-- Keeps a computation of all scores with the potential of every pair it saw.
-- args: meeting uuid, id uuid, weights jsonb, applications uuid[], potential bytea, at timestamptz, actor uuid
INSERT INTO scoring (
  meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by
)
SELECT
  $1::uuid, $2::uuid, rubric_id, $3::jsonb, $4::uuid[], $5::bytea, $6::timestamptz, $7::uuid
FROM meeting
WHERE id = $1::uuid;

-- name: score_insert
-- Keeps the scores of a computation; `$3` is an array of them.
-- args: meeting uuid, scoring uuid, scores jsonb
INSERT INTO score (meeting_id, scoring_id, application_id, rank, total, merit, parts)
SELECT
  $1::uuid, $2::uuid, (s ->> 'application')::uuid, (s ->> 'rank')::int, (s ->> 'total')::int,
  (s ->> 'merit')::int, s -> 'parts'
FROM jsonb_array_elements($3::jsonb) AS s;

-- name: scoring_latest
-- The scores in force: the latest computation and its potentials.
-- args: meeting uuid
SELECT id, applications, potential, computed_at
FROM scoring
WHERE meeting_id = $1::uuid
ORDER BY computed_at DESC, id DESC
LIMIT 1;

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
