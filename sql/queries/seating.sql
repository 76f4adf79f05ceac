-- name: round_list
-- The sessions of round tables, one a round.
-- args: meeting uuid
SELECT round::int AS round, key
FROM session
WHERE meeting_id = $1::uuid AND round IS NOT NULL
ORDER BY round;

-- name: seating_clear
-- Takes the seats of the plan in force back, except what the podium holds.
-- args: meeting uuid
DELETE FROM seat
WHERE meeting_id = $1::uuid AND table_no IS NOT NULL;

-- name: seating_record
-- Keeps how good the plan in force is.
-- args: meeting uuid, seed bigint, objective bigint, met bigint, at_random bigint, repeats int, minimum int, at timestamptz, actor uuid
INSERT INTO seating (
  meeting_id, seed, objective, potential_met, at_random, repeats, repeats_minimum, solved_at,
  solved_by
)
VALUES (
  $1::uuid, $2::bigint, $3::bigint, $4::bigint, $5::bigint, $6::int, $7::int, $8::timestamptz,
  $9::uuid
)
ON CONFLICT (meeting_id) DO UPDATE SET
  seed = EXCLUDED.seed, objective = EXCLUDED.objective, potential_met = EXCLUDED.potential_met,
  at_random = EXCLUDED.at_random, repeats = EXCLUDED.repeats,
  repeats_minimum = EXCLUDED.repeats_minimum, solved_at = EXCLUDED.solved_at,
  solved_by = EXCLUDED.solved_by;

-- name: seat_take
-- Seats people at tables in rounds.
-- args: meeting uuid, rounds int[], people uuid[], tables int[], seats int[]
INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no)
SELECT $1::uuid, session.key, session.during, given.person, given.table_no, given.seat_no
FROM unnest($2::int[], $3::uuid[], $4::int[], $5::int[]) AS given (round, person, table_no, seat_no)
JOIN session ON session.meeting_id = $1::uuid AND session.round = given.round;

-- name: seat_list
-- Who sits where, round by round, table by table.
-- args: meeting uuid
SELECT
  session.round::int AS round, seat.person_id, seat.table_no::int AS table_no,
  seat.seat_no::int AS seat_no, seat.is_locked
FROM seat
JOIN session ON session.meeting_id = seat.meeting_id AND session.key = seat.session_key
WHERE seat.meeting_id = $1::uuid AND seat.table_no IS NOT NULL
ORDER BY session.round, seat.table_no, seat.seat_no;

-- name: seating_find
-- How good the plan in force is.
-- args: meeting uuid
SELECT objective, potential_met, at_random, repeats, repeats_minimum, solved_at
FROM seating
WHERE meeting_id = $1::uuid;

-- name: seating_amend
-- Keeps how good the plan in force is after a few seats changed.
-- args: meeting uuid, objective bigint, met bigint, repeats int, minimum int
UPDATE seating
SET objective = $2::bigint, potential_met = $3::bigint, repeats = $4::int,
  repeats_minimum = $5::int
WHERE meeting_id = $1::uuid;

-- name: seat_lock
-- Binds people to their seats at tables, or frees them; one row each.
-- args: meeting uuid, rounds int[], people uuid[], locked boolean
UPDATE seat
SET is_locked = $4::boolean
FROM unnest($2::int[], $3::uuid[]) AS given (round, person)
JOIN session ON session.meeting_id = $1::uuid AND session.round = given.round
WHERE seat.meeting_id = $1::uuid AND seat.session_key = session.key
  AND seat.person_id = given.person AND seat.table_no IS NOT NULL;

-- name: seat_give_back
-- Frees the seats at tables of people who leave.
-- args: meeting uuid, people uuid[]
DELETE FROM seat
WHERE meeting_id = $1::uuid AND person_id = ANY ($2::uuid[]) AND table_no IS NOT NULL;

-- name: seat_absent
-- Participants who were recorded absent.
-- args: meeting uuid
SELECT person_id
FROM participant
WHERE meeting_id = $1::uuid AND attendance = 'no_show'
ORDER BY person_id;
