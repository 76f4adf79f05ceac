-- name: meeting_follow
-- A meeting follows an earlier one, or none after all.
-- args: meeting uuid, earlier uuid
UPDATE meeting
SET follows = $2::uuid
WHERE id = $1::uuid
RETURNING code;

-- name: recommendation_last_number
-- The highest number among the recommendations of a meeting; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(number), 0)::int AS number
FROM recommendation
WHERE meeting_id = $1::uuid;

-- name: recommendation_insert
-- Keeps what a meeting recommended.
-- args: meeting uuid, number smallint, id uuid, words jsonb, owner_organisation uuid, owner_person uuid, due date, at timestamptz
INSERT INTO recommendation (
  meeting_id, number, id, words, owner_organisation, owner_person, due, added_at, added_by
)
VALUES (
  $1::uuid, $2::smallint, $3::uuid, $4::jsonb, $5::uuid, $6::uuid, $7::date, $8::timestamptz,
  acting_account()
);

-- name: recommendation_list
-- What a meeting recommended, to whom and by when, by number.
-- args: meeting uuid
SELECT
  one.number, one.id, one.words::text AS words, one.owner_organisation, own.name AS owner_body,
  own.sector AS owner_sector, one.owner_person, person.name AS owner_name, one.due::text AS due
FROM recommendation AS one
LEFT JOIN organisation AS own ON own.id = one.owner_organisation
LEFT JOIN person ON person.id = one.owner_person
WHERE one.meeting_id = $1::uuid
ORDER BY one.number;

-- name: recommendation_change
-- Something else is recommended, to somebody else, or by another day.
-- args: meeting uuid, number smallint, words jsonb, owner_organisation uuid, owner_person uuid, due date
UPDATE recommendation
SET words = $3::jsonb, owner_organisation = $4::uuid, owner_person = $5::uuid, due = $6::date
WHERE meeting_id = $1::uuid AND number = $2::smallint
RETURNING number;

-- name: recommendation_remove
-- Takes away what was kept as recommended by mistake.
-- args: meeting uuid, number smallint
DELETE FROM recommendation
WHERE meeting_id = $1::uuid AND number = $2::smallint
RETURNING number;

-- name: recommendation_answer_list
-- By what a meeting answers recommendations of earlier ones, in the order of meetings and numbers.
-- args: meeting uuid
SELECT
  said.id, said.of_meeting, earlier.code AS of_code, earlier.title::text AS of_title,
  earlier.starts::text AS of_starts, earlier.ends::text AS of_ends, said.recommendation,
  said.words::text AS words, said.session_key, said.project, said.note
FROM recommendation_answer AS said
JOIN meeting AS earlier ON earlier.id = said.of_meeting
WHERE said.meeting_id = $1::uuid
ORDER BY earlier.starts, earlier.code, said.recommendation, said.session_key, said.project;

-- name: recommendation_answer_keep
-- A meeting answers a recommendation of an earlier one, or says otherwise how.
-- args: meeting uuid, id uuid, of_meeting uuid, recommendation smallint, words jsonb, session_key text, project text, note text, at timestamptz
INSERT INTO recommendation_answer (
  meeting_id, id, of_meeting, recommendation, words, session_key, project, note, answered_at,
  answered_by
)
VALUES (
  $1::uuid, $2::uuid, $3::uuid, $4::smallint, $5::jsonb, $6::text, $7::text, $8::text,
  $9::timestamptz, acting_account()
)
ON CONFLICT ON CONSTRAINT recommendation_answer_once DO UPDATE
SET words = excluded.words, note = excluded.note, answered_at = excluded.answered_at,
  answered_by = excluded.answered_by;

-- name: recommendation_answer_remove
-- A meeting does not answer a recommendation in this way after all.
-- args: meeting uuid, id uuid
DELETE FROM recommendation_answer
WHERE meeting_id = $1::uuid AND id = $2::uuid
RETURNING id;

-- name: kept_commitment_list
-- What applicants promised at earlier meetings and kept, as their reviewers see it.
-- args: meeting uuid
SELECT
  application.code AS application, earlier.title::text AS title, kept.commitment, kept.what,
  kept.due::text AS due, kept.kept_on::text AS kept_on
FROM kept_commitment AS kept
JOIN application ON application.meeting_id = $1::uuid AND application.id = kept.application_id
JOIN meeting AS earlier ON earlier.id = kept.of_meeting
WHERE kept.meeting_id = $1::uuid
ORDER BY application.code, earlier.starts, kept.commitment;

-- name: kept_commitment_insert
-- Shows reviewers what an applicant promised at an earlier meeting and kept.
-- args: meeting uuid, application uuid, of_meeting uuid, commitment text, what text, due date, kept_on date, with_person uuid, at timestamptz
INSERT INTO kept_commitment (
  meeting_id, application_id, of_meeting, commitment, what, due, kept_on, with_person, recalled_at,
  recalled_by
)
VALUES (
  $1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::date, $7::date, $8::uuid, $9::timestamptz,
  acting_account()
);

-- name: kept_commitment_remove
-- Shows reviewers nothing any more of what was kept.
-- args: meeting uuid
DELETE FROM kept_commitment WHERE meeting_id = $1::uuid;

-- name: kept_commitment_source
-- What people promised at a meeting by their own name and did, with the day and with whom, of those who came.
-- args: meeting uuid
SELECT
  promise.code, promise.who_person AS person, promise.what, promise.due::text AS due,
  (promise.settled_at AT TIME ZONE held.zone)::date::text AS kept_on, promise.with_person
FROM commitment AS promise
JOIN meeting AS held ON held.id = $1::uuid
JOIN participant ON participant.meeting_id = $1::uuid
  AND participant.person_id = promise.who_person AND participant.attendance = 'attended'
WHERE promise.meeting_id = $1::uuid AND promise.status = 'done' AND promise.what <> '–'
ORDER BY length(promise.code), promise.code;

-- name: kept_commitment_of_page
-- What an applicant promised at earlier meetings and kept, for the reviewer whose link is in hand.
-- args: application uuid
SELECT
  is_hidden, commitment, what, due::text AS due, kept_on::text AS kept_on, title::text AS title
FROM reader_kept($1::uuid);
