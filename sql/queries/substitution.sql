-- name: substitution_last_number
-- The highest number among a meeting's substitutes; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(substr(code, 3)::bigint), 0) AS number
FROM substitution
WHERE meeting_id = $1::uuid AND length(code) <= 11;

-- name: substitution_candidate
-- Somebody is considered as a substitute, and for nothing else.
-- args: meeting uuid, person uuid
INSERT INTO candidate (meeting_id, person_id, track)
VALUES ($1::uuid, $2::uuid, 'substitute')
ON CONFLICT (meeting_id, person_id, track) DO NOTHING;

-- name: substitution_insert
-- Somebody comes to an open seat in place of whoever was selected.
-- args: meeting uuid, code text, person uuid, leaving uuid, invitation uuid, reason text, at timestamptz
INSERT INTO substitution (
  meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by
)
VALUES (
  $1::uuid, $2::text, $3::uuid, $4::uuid, $5::uuid, $6::text, $7::timestamptz, acting_account()
);

-- name: substitution_withdraw
-- A substitute gives the seat back.
-- args: meeting uuid, code text, at timestamptz
UPDATE substitution
SET withdrawn_at = $3::timestamptz, withdrawn_by = acting_account()
WHERE meeting_id = $1::uuid AND code = $2::text AND withdrawn_at IS NULL;

-- name: substitution_list
-- Who came in place of whom, by whose decision and why.
-- args: meeting uuid
SELECT
  substitution.code, substitution.person_id, person.name, substitution.leaving_id,
  leaver.code AS leaving, leaver.person_id AS leaver_id, gone.name AS leaver,
  substitution.invitation_id, substitution.reason, substitution.decided_at,
  account.name AS decided_by, substitution.withdrawn_at
FROM substitution
JOIN person ON person.id = substitution.person_id
JOIN application AS leaver ON leaver.meeting_id = substitution.meeting_id
  AND leaver.id = substitution.leaving_id
JOIN person AS gone ON gone.id = leaver.person_id
JOIN account ON account.id = substitution.decided_by
WHERE substitution.meeting_id = $1::uuid
ORDER BY substitution.code;
