-- name: succession_insert
-- Who left open seats; the seats are held.
-- args: meeting uuid, leaving uuid[], causes text[], at timestamptz
INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by)
SELECT
  $1::uuid,
  place + succession_last_number($1::uuid),
  leaving, cause, $4::timestamptz, acting_account()
FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS given (leaving, cause, place)
RETURNING number;

-- name: succession_settle
-- What becomes of held seats: who follows, or nobody; the rules look at the end of the transaction.
-- args: meeting uuid, leaving uuid[], entering uuid[], at timestamptz
UPDATE succession
SET
  entering_id = given.entering,
  settled = CASE WHEN given.entering IS NULL THEN 'left_free' ELSE 'followed' END,
  settled_at = $4::timestamptz, settled_by = acting_account()
FROM unnest($2::uuid[], $3::uuid[]) AS given (leaving, entering)
WHERE succession.meeting_id = $1::uuid AND succession.leaving_id = given.leaving;

-- name: succession_substitute
-- A named officer gives a seat that somebody left to a substitute.
-- args: meeting uuid, leaving uuid, at timestamptz
UPDATE succession
SET settled = 'substituted', settled_at = $3::timestamptz, settled_by = acting_account()
WHERE meeting_id = $1::uuid AND leaving_id = $2::uuid;

-- name: succession_undo
-- Somebody keeps the seat after all; nobody followed yet.
-- args: meeting uuid, leaving uuid
DELETE FROM succession
WHERE meeting_id = $1::uuid AND leaving_id = $2::uuid;

-- name: succession_list
-- Who left open seats and who followed, in order.
-- args: meeting uuid
SELECT
  succession.number, leaver.code AS leaving, leaver.id AS leaving_id, person.name,
  succession.cause, successor.code AS entering, succession.at, account.name AS recorded_by,
  succession.settled, substitution.code AS substitute
FROM succession
JOIN application AS leaver ON leaver.meeting_id = succession.meeting_id
  AND leaver.id = succession.leaving_id
JOIN person ON person.id = leaver.person_id
LEFT JOIN application AS successor ON successor.meeting_id = succession.meeting_id
  AND successor.id = succession.entering_id
LEFT JOIN substitution ON substitution.meeting_id = succession.meeting_id
  AND substitution.leaving_id = succession.leaving_id AND substitution.withdrawn_at IS NULL
LEFT JOIN account ON account.id = succession.recorded_by
WHERE succession.meeting_id = $1::uuid
ORDER BY succession.number;

-- name: succession_take_back
-- Takes a seat back from whoever follows and was not written to; answers what went with it.
-- args: meeting uuid, leaving uuid
SELECT kind, gone, said ->> 'status' AS status
FROM follower_take_back($1::uuid, $2::uuid);
