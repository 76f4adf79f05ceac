-- name: retention_list
-- How long kinds of personal data are kept.
-- args:
SELECT kind, days
FROM retention
ORDER BY kind;

-- name: retention_set
-- Says how long a kind of personal data is kept.
-- args: kind text, days int
INSERT INTO retention (kind, days) VALUES ($1::text, $2::int)
ON CONFLICT (kind) DO UPDATE SET days = EXCLUDED.days;

-- name: retention_unset
-- Keeps a kind of personal data until somebody erases it.
-- args: kind text
DELETE FROM retention WHERE kind = $1::text;

-- name: retention_erase
-- Erases one kind of personal data of a meeting.
-- args: meeting uuid, kind text
SELECT retention_erase($1::uuid, $2::text) AS places;

-- name: retention_runs
-- What clocks erased of which meetings, as the house's trail `$1` tells.
-- args: trail uuid, since timestamptz
SELECT DISTINCT told.particular
FROM audit_entry
JOIN audit_body ON audit_body.meeting_id = $1::uuid AND audit_body.number = audit_entry.number
CROSS JOIN LATERAL jsonb_object_keys(audit_body.body) AS told (particular)
WHERE audit_entry.meeting_id = $1::uuid AND audit_entry.act = 'retention.run'
  AND audit_entry.at >= $2::timestamptz
ORDER BY told.particular;

-- name: retention_people
-- People whom a meeting considered, or who reviewed for it, and whether they took part.
-- args: meeting uuid
SELECT
  candidate.person_id, EXISTS (
    SELECT FROM participant
    WHERE participant.meeting_id = $1::uuid AND participant.person_id = candidate.person_id
  ) AS took_part
FROM candidate
WHERE candidate.meeting_id = $1::uuid
UNION ALL
SELECT reviewer.person_id, true
FROM reviewer
WHERE reviewer.meeting_id = $1::uuid;

-- name: person_ages
-- Everybody who was not forgotten, and since when they are in the directory.
-- args:
SELECT id, created_at
FROM person
WHERE NOT EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id)
ORDER BY created_at, id;
