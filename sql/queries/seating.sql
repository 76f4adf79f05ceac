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
