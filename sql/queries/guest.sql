-- name: guest_last_number
-- The highest number among the guests of a meeting or those beside its room; 0 when there is none.
-- args: meeting uuid, track text
SELECT COALESCE(max(substr(code, 3)::bigint), 0) AS number
FROM guest
WHERE meeting_id = $1::uuid AND track = $2::text AND length(code) <= 11;

-- name: guest_candidate
-- Considers somebody who is invited by name; who applied stays on the open track.
-- args: meeting uuid, person uuid, track text
INSERT INTO candidate (meeting_id, person_id, track)
VALUES ($1::uuid, $2::uuid, $3::text)
ON CONFLICT (meeting_id, person_id) DO NOTHING;

-- name: guest_leave_track
-- Whoever was invited by name and is no more stands on another track from now on.
-- args: meeting uuid, people uuid[], track text
UPDATE candidate
SET track = $3::text
WHERE meeting_id = $1::uuid AND person_id = ANY ($2::uuid[]) AND track IN ('guest', 'beside')
  AND NOT EXISTS (
    SELECT FROM guest
    WHERE guest.meeting_id = $1::uuid AND guest.person_id = candidate.person_id
      AND guest.withdrawn_at IS NULL);

-- name: guest_insert
-- Keeps by whose decision, and why, somebody is invited by name.
-- args: meeting uuid, code text, person uuid, role text, track text, table boolean, decider text, reason text, declared jsonb, invitation uuid, at timestamptz
INSERT INTO guest (
  meeting_id, code, person_id, role, track, at_table, decider, reason, declared, invitation_id,
  added_at, added_by
)
VALUES (
  $1::uuid, $2::text, $3::uuid, $4::text, $5::text, $6::boolean, $7::text, $8::text, $9::jsonb,
  $10::uuid, $11::timestamptz, acting_account()
);

-- name: guest_list
-- Whom a meeting invited by name, by whose decision and why, and what became of it.
-- args: meeting uuid
SELECT
  guest.code, guest.person_id, person.name, guest.role, guest.at_table, guest.decider, guest.reason,
  guest.declared::text AS declared, guest.invitation_id, invitation.status, guest.withdrawn_at,
  application.code AS application
FROM guest
JOIN person ON person.id = guest.person_id
JOIN invitation ON invitation.meeting_id = guest.meeting_id
  AND invitation.id = guest.invitation_id
LEFT JOIN application ON application.meeting_id = guest.meeting_id
  AND application.person_id = guest.person_id
WHERE guest.meeting_id = $1::uuid
ORDER BY guest.track DESC, guest.code;

-- name: guest_withdraw
-- Takes back that somebody is invited by name.
-- args: meeting uuid, code text, at timestamptz
UPDATE guest
SET withdrawn_at = $3::timestamptz, withdrawn_by = acting_account()
WHERE meeting_id = $1::uuid AND code = $2::text AND withdrawn_at IS NULL;

-- name: guest_table
-- Whether somebody beside the room is seated at round tables.
-- args: meeting uuid, code text, table boolean
UPDATE guest
SET at_table = $3::boolean
WHERE meeting_id = $1::uuid AND code = $2::text AND withdrawn_at IS NULL;
