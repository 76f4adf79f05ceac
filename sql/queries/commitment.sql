-- name: commitment_last_number
-- The highest number among the commitments of a meeting; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(substr(code, 3)::bigint), 0) AS number
FROM commitment
WHERE meeting_id = $1::uuid AND length(code) <= 11;

-- name: commitment_insert
-- Keeps what somebody promised.
-- args: meeting uuid, code text, id uuid, who_organisation uuid, who_person uuid, with_organisation uuid, with_person uuid, what text, due date, at timestamptz
INSERT INTO commitment (
  meeting_id, code, id, who_organisation, who_person, with_organisation, with_person, what, due,
  status, added_at, added_by
)
VALUES (
  $1::uuid, $2::text, $3::uuid, $4::uuid, $5::uuid, $6::uuid, $7::uuid, $8::text, $9::date, 'open',
  $10::timestamptz, acting_account()
);

-- name: commitment_list
-- What was promised in a meeting, by whom, with whom and by when, and what became of it, by code.
-- args: meeting uuid
SELECT
  one.code, one.id, one.who_organisation, own.name AS who_body, own.sector AS who_sector,
  one.who_person, person.name AS who_name, one.with_organisation, theirs.name AS with_body,
  theirs.sector AS with_sector, one.with_person, other.name AS with_name, one.what,
  one.due::text AS due, one.status, one.partnership, one.settled_reason, one.added_at
FROM commitment AS one
LEFT JOIN organisation AS own ON own.id = one.who_organisation
LEFT JOIN organisation AS theirs ON theirs.id = one.with_organisation
LEFT JOIN person ON person.id = one.who_person
LEFT JOIN person AS other ON other.id = one.with_person
WHERE one.meeting_id = $1::uuid
ORDER BY length(one.code), one.code;

-- name: commitment_settle
-- What was promised is done, has ended, or is open again.
-- args: meeting uuid, code text, status text, reason text, at timestamptz
UPDATE commitment
SET status = $3::text,
  settled_reason = CASE WHEN $3::text <> 'open' THEN $4::text END,
  settled_at = CASE WHEN $3::text <> 'open' THEN $5::timestamptz END,
  settled_by = CASE WHEN $3::text <> 'open' THEN acting_account() END
WHERE meeting_id = $1::uuid AND code = $2::text
RETURNING code;

-- name: commitment_change
-- Something else is promised, or by another day.
-- args: meeting uuid, code text, what text, due date
UPDATE commitment
SET what = $3::text, due = $4::date
WHERE meeting_id = $1::uuid AND code = $2::text AND status = 'open'
RETURNING code;

-- name: commitment_become
-- A partnership came of what was promised, or none after all.
-- args: meeting uuid, code text, partnership text
UPDATE commitment
SET partnership = $3::text
WHERE meeting_id = $1::uuid AND code = $2::text
RETURNING code;

-- name: commitment_leave
-- No partnership came of what was promised after all.
-- args: meeting uuid, partnership text
UPDATE commitment
SET partnership = NULL
WHERE meeting_id = $1::uuid AND partnership = $2::text
RETURNING code;

-- name: commitment_remove
-- Takes away what was kept by mistake.
-- args: meeting uuid, code text
DELETE FROM commitment
WHERE meeting_id = $1::uuid AND code = $2::text AND status = 'open' AND partnership IS NULL
RETURNING code;
