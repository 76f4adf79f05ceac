-- name: door_enter
-- The door that a link opens, which is in hand from then on; no row where it opens nothing.
-- args: hash text, at timestamptz
SELECT
  opened.meeting, opened.number, opened.name, opened.day - DATE '1970-01-01' AS day, opened.zone, opened.ends,
  opened.is_over
FROM door_enter(decode($1::text, 'hex'), $2::timestamptz) AS opened;

-- name: door_people
-- Names and codes of those who are expected, at the door in hand.
-- args: at timestamptz
SELECT
  shown.code, shown.name, shown.names::text AS names, shown.attendance, shown.arrived_at,
  shown.is_own, encode(shown.badge, 'hex') AS badge
FROM door_list($1::timestamptz) AS shown;

-- name: door_take
-- Takes the list of the door in hand in, each id once; answers what is new in it.
-- args: list jsonb, at timestamptz
SELECT
  taken.id, taken.what, taken.code, taken.outcome, taken.person, taken.old_attendance,
  taken.old_arrived, taken.new_attendance, taken.new_arrived
FROM door_take($1::jsonb, $2::timestamptz) AS taken;

-- name: arrival_take
-- Takes the list of a door in that came as a file, each id once; answers what is new in it.
-- args: meeting uuid, door int, list jsonb, at timestamptz
SELECT
  taken.id, taken.what, taken.code, taken.outcome, taken.person, taken.old_attendance,
  taken.old_arrived, taken.new_attendance, taken.new_arrived
FROM arrival_take($1::uuid, $2::int, $3::jsonb, $4::timestamptz) AS taken;

-- name: door_insert
-- Opens a door, under the next number.
-- args: meeting uuid, name text, day date, hash text, at timestamptz
INSERT INTO door (meeting_id, number, name, day, link_hash, opened_at)
SELECT
  $1::uuid, COALESCE(max(door.number), 0) + 1, $2::text, $3::date, decode($4::text, 'hex'),
  $5::timestamptz
FROM door
WHERE door.meeting_id = $1::uuid
RETURNING number;

-- name: door_close
-- Closes a door for good; no row where it was.
-- args: meeting uuid, number int, at timestamptz
UPDATE door SET closed_at = $3::timestamptz
WHERE meeting_id = $1::uuid AND number = $2::int AND closed_at IS NULL
RETURNING number;

-- name: door_list
-- Doors of a meeting, with how many arrivals were noted at each.
-- args: meeting uuid
SELECT
  door.number, door.name, door.day - DATE '1970-01-01' AS day, door.opened_at, door.closed_at,
  (
    SELECT count(*)::int FROM arrival
    WHERE arrival.meeting_id = $1::uuid AND arrival.door = door.number
      AND arrival.was IS NOT NULL AND arrival.undone_by IS NULL) AS arrivals
FROM door
WHERE door.meeting_id = $1::uuid
ORDER BY door.number;

-- name: arrival_open
-- What was noted at doors and asks for a desk, in the order in which it came.
-- args: meeting uuid
SELECT
  arrival.number, arrival.door, arrival.code, arrival.at, arrival.outcome, arrival.name,
  arrival.organisation, arrival.with_note
FROM arrival
WHERE arrival.meeting_id = $1::uuid AND arrival.settled_at IS NULL
  AND arrival.outcome IN (
    'twice', 'after_all', 'otherwise', 'unknown', 'other_day', 'future', 'walk_in')
ORDER BY arrival.number;

-- name: arrival_settle
-- Says that a desk has seen to what was noted.
-- args: meeting uuid, numbers int[], at timestamptz
UPDATE arrival SET settled_at = $3::timestamptz
WHERE meeting_id = $1::uuid AND number = ANY ($2::int[]) AND settled_at IS NULL
RETURNING number;
