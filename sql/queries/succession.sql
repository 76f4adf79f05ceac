-- name: succession_insert
-- Who left and who follows; the constraints look at the end of the transaction.
-- args: meeting uuid, leaving uuid[], causes text[], entering uuid[], at timestamptz, actor uuid
INSERT INTO succession (meeting_id, number, leaving_id, cause, entering_id, at, recorded_by)
SELECT
  $1::uuid,
  place + COALESCE((SELECT max(number) FROM succession WHERE meeting_id = $1::uuid), 0),
  leaving, cause, entering, $5::timestamptz, $6::uuid
FROM unnest($2::uuid[], $3::text[], $4::uuid[]) WITH ORDINALITY
  AS given (leaving, cause, entering, place);

-- name: succession_list
-- Who left open seats and who followed, in order.
-- args: meeting uuid
SELECT
  succession.number, leaver.code AS leaving, succession.cause, successor.code AS entering,
  succession.at
FROM succession
JOIN application AS leaver ON leaver.meeting_id = succession.meeting_id
  AND leaver.id = succession.leaving_id
LEFT JOIN application AS successor ON successor.meeting_id = succession.meeting_id
  AND successor.id = succession.entering_id
WHERE succession.meeting_id = $1::uuid
ORDER BY succession.number;

-- name: nomination_insert
-- Receives a nomination: the person is on the nominated track from now on.
-- args: meeting uuid, person uuid, organisation uuid, reference text, at timestamptz, officer uuid
WITH named AS (
  INSERT INTO candidate (meeting_id, person_id, track)
  VALUES ($1::uuid, $2::uuid, 'nominated')
)
INSERT INTO nomination (
  meeting_id, person_id, organisation_id, reference, received_at, acknowledged_at, handed_to
)
VALUES (
  $1::uuid, $2::uuid, $3::uuid, $4::text, $5::timestamptz, $5::timestamptz, $6::uuid
);

-- name: nomination_list
-- Who was named for a meeting; nothing is said of them but that they were.
-- args: meeting uuid
SELECT nomination.person_id, person.name, nomination.reference, account.name AS officer
FROM nomination
JOIN person ON person.id = nomination.person_id
LEFT JOIN account ON account.id = nomination.handed_to
WHERE nomination.meeting_id = $1::uuid
ORDER BY nomination.received_at, nomination.person_id;
