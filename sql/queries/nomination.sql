-- name: nomination_last_number
-- The highest number among a meeting's nominations; 0 when there is none.
-- args: meeting uuid
SELECT COALESCE(max(substr(code, 3)::bigint), 0) AS number
FROM nomination
WHERE meeting_id = $1::uuid AND length(code) <= 11;

-- name: nomination_insert
-- Receives nominations: the people are on the nominated track from now on.
-- args: meeting uuid, nominations jsonb, at timestamptz
WITH given AS (
  SELECT n, (n ->> 'person')::uuid AS person
  FROM jsonb_array_elements($2::jsonb) AS n
), candidates AS (
  INSERT INTO candidate (meeting_id, person_id, track)
  SELECT $1::uuid, person, 'nominated' FROM given
  ON CONFLICT (meeting_id, person_id, track) DO NOTHING
  RETURNING meeting_id
)
INSERT INTO nomination (
  meeting_id, code, person_id, state, organisation_id, role, capacity, note, note_date, declared,
  replaces, handed_to, received_at, received_by
)
SELECT
  $1::uuid, n ->> 'code', person, n ->> 'state', (n ->> 'organisation')::uuid, n ->> 'role',
  n ->> 'capacity', n ->> 'note', (n ->> 'noteDate')::date, n -> 'declared', n ->> 'replaces',
  (n ->> 'officer')::uuid, $3::timestamptz, acting_account()
FROM given
RETURNING meeting_id;

-- name: nomination_list
-- Who was named for a meeting, by whom and what became of it; no figure is known of them.
-- args: meeting uuid
SELECT
  nomination.code, nomination.person_id, person.name, nomination.state,
  nomination.organisation_id, organisation.name AS organisation, nomination.role,
  nomination.capacity, nomination.note, nomination.note_date,
  nomination.declared::text AS declared, nomination.invitation_id, nomination.replaces,
  successor.code AS replaced_by, nomination.received_at, officer.name AS officer,
  nomination.acknowledged_at, acknowledger.name AS acknowledged_by, nomination.withdrawn_at
FROM nomination
JOIN person ON person.id = nomination.person_id
LEFT JOIN organisation ON organisation.id = nomination.organisation_id
LEFT JOIN nomination AS successor ON successor.meeting_id = nomination.meeting_id
  AND successor.replaces = nomination.code
LEFT JOIN account AS officer ON officer.id = nomination.handed_to
LEFT JOIN account AS acknowledger ON acknowledger.id = nomination.acknowledged_by
WHERE nomination.meeting_id = $1::uuid
ORDER BY nomination.code;

-- name: nomination_register
-- Registers a note for nominations that came without one: they are official from now on.
-- args: meeting uuid, codes text[], note text, note_date date
UPDATE nomination
SET note = $3::text, note_date = $4::date
WHERE meeting_id = $1::uuid AND code = ANY ($2::text[]) AND note IS NULL;

-- name: nomination_acknowledge
-- Acknowledges nominations, each with the invitation by which the person takes part.
-- args: meeting uuid, codes text[], invitations uuid[], at timestamptz
UPDATE nomination
SET acknowledged_at = $4::timestamptz, acknowledged_by = acting_account(),
  invitation_id = given.invitation
FROM unnest($2::text[], $3::uuid[]) AS given (code, invitation)
WHERE nomination.meeting_id = $1::uuid AND nomination.code = given.code;

-- name: nomination_withdraw
-- Whoever nominated withdraws it, or names somebody else instead.
-- args: meeting uuid, codes text[], at timestamptz
UPDATE nomination
SET withdrawn_at = $3::timestamptz, withdrawn_by = acting_account()
WHERE meeting_id = $1::uuid AND code = ANY ($2::text[]) AND withdrawn_at IS NULL;
