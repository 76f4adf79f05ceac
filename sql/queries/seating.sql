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
-- args: meeting uuid, seed bigint, objective bigint, met bigint, at_random bigint, repeats int, minimum int, at timestamptz, lot_round int, lot_seed bigint, lot_best bigint, lot_drawn bigint
INSERT INTO seating (
  meeting_id, seed, objective, potential_met, at_random, repeats, repeats_minimum, solved_at,
  solved_by, lot_round, lot_seed, lot_best, lot_drawn
)
VALUES (
  $1::uuid, $2::bigint, $3::bigint, $4::bigint, $5::bigint, $6::int, $7::int, $8::timestamptz,
  acting_account(), $9::int, $10::bigint, $11::bigint, $12::bigint
)
ON CONFLICT (meeting_id) DO UPDATE SET
  seed = EXCLUDED.seed, objective = EXCLUDED.objective, potential_met = EXCLUDED.potential_met,
  at_random = EXCLUDED.at_random, repeats = EXCLUDED.repeats,
  repeats_minimum = EXCLUDED.repeats_minimum, solved_at = EXCLUDED.solved_at,
  solved_by = EXCLUDED.solved_by, lot_round = EXCLUDED.lot_round, lot_seed = EXCLUDED.lot_seed,
  lot_best = EXCLUDED.lot_best, lot_drawn = EXCLUDED.lot_drawn;

-- name: seat_take
-- Seats people at tables in rounds.
-- args: meeting uuid, rounds int[], people uuid[], tables int[], seats int[]
INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no)
SELECT $1::uuid, session.key, session.during, given.person, given.table_no, given.seat_no
FROM unnest($2::int[], $3::uuid[], $4::int[], $5::int[]) AS given (round, person, table_no, seat_no)
JOIN session ON session.meeting_id = $1::uuid AND session.round = given.round
RETURNING meeting_id;

-- name: seat_list
-- Who sits where, round by round, table by table.
-- args: meeting uuid
SELECT
  session.round::int AS round, seat.person_id, seat.table_no::int AS table_no,
  seat.seat_no::int AS seat_no, seat.is_locked, seat.by_lot
FROM seat
JOIN session ON session.meeting_id = seat.meeting_id AND session.key = seat.session_key
WHERE seat.meeting_id = $1::uuid AND seat.table_no IS NOT NULL
ORDER BY session.round, seat.table_no, seat.seat_no;

-- name: seating_find
-- How good the plan in force is.
-- args: meeting uuid
SELECT
  objective, potential_met, at_random, repeats, repeats_minimum, solved_at,
  lot_round::int AS lot_round, lot_seed, lot_best, lot_drawn
FROM seating
WHERE meeting_id = $1::uuid;

-- name: seating_show
-- Shows the plan to those who sit in it, each their own tables, or shows it no more.
-- args: meeting uuid, at timestamptz
UPDATE seating SET shown_at = $2::timestamptz
WHERE meeting_id = $1::uuid AND (shown_at IS NULL) = ($2::timestamptz IS NOT NULL)
RETURNING meeting_id;

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

-- name: seat_draw
-- Notes that people were seated in a round by lot.
-- args: meeting uuid, rounds int[], people uuid[]
UPDATE seat
SET by_lot = true
FROM unnest($2::int[], $3::uuid[]) AS given (round, person)
JOIN session ON session.meeting_id = $1::uuid AND session.round = given.round
WHERE seat.meeting_id = $1::uuid AND seat.session_key = session.key
  AND seat.person_id = given.person AND seat.table_no IS NOT NULL;

-- name: seat_pairs_by_lot
-- Pairs of whom the lot alone decided whether they sat together, as they meet in no other round.
-- args: meeting uuid
WITH sat AS (
  SELECT session.round, seat.person_id, seat.table_no, seat.by_lot
  FROM seat
  JOIN session ON session.meeting_id = seat.meeting_id AND session.key = seat.session_key
  WHERE seat.meeting_id = $1::uuid AND seat.table_no IS NOT NULL AND session.round IS NOT NULL
), drawn AS (
  SELECT round, person_id, table_no FROM sat WHERE by_lot
), elsewhere AS (
  SELECT DISTINCT one.person_id AS one_id, other.person_id AS other_id
  FROM sat AS one
  JOIN sat AS other ON other.round = one.round AND other.table_no = one.table_no
    AND other.person_id > one.person_id
  WHERE one.round NOT IN (SELECT round FROM drawn)
)
SELECT
  one.person_id AS one_id, other.person_id AS other_id, one.table_no = other.table_no AS together
FROM drawn AS one
JOIN drawn AS other ON other.round = one.round AND other.person_id > one.person_id
LEFT JOIN elsewhere ON elsewhere.one_id = one.person_id AND elsewhere.other_id = other.person_id
WHERE elsewhere.one_id IS NULL
ORDER BY one.person_id, other.person_id;

-- name: seat_give_back
-- Frees the seats at tables of people who leave.
-- args: meeting uuid, people uuid[]
DELETE FROM seat
WHERE meeting_id = $1::uuid AND person_id = ANY ($2::uuid[]) AND table_no IS NOT NULL;

-- name: seat_clear
-- Frees all seats of sessions, or at tables, that go.
-- args: meeting uuid, sessions text[], tables int[]
DELETE FROM seat
WHERE meeting_id = $1::uuid AND (session_key = ANY ($2::text[]) OR table_no = ANY ($3::int[]));

-- name: seating_absence_clear
-- Forgets who is not there in sessions that go.
-- args: meeting uuid, sessions text[]
DELETE FROM seating_absence
USING session
WHERE seating_absence.meeting_id = $1::uuid AND session.meeting_id = $1::uuid
  AND session.key = ANY ($2::text[]) AND session.round = seating_absence.round;

-- name: seating_rule_insert
-- Asks that two participants share a table in every round, or never do.
-- args: meeting uuid, id uuid, kind text, one uuid, other uuid, reason text, at timestamptz
INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by)
VALUES (
  $1::uuid, $2::uuid, $3::text, LEAST($4::uuid, $5::uuid), GREATEST($4::uuid, $5::uuid), $6::text,
  $7::timestamptz, acting_account()
);

-- name: seating_rule_list
-- What is asked of pairs, with the reasons; for the secretariat alone.
-- args: meeting uuid
SELECT
  seating_rule.id, seating_rule.kind, seating_rule.one_id, seating_rule.other_id,
  seating_rule.reason, seating_rule.made_at, account.name AS made_by
FROM seating_rule
JOIN account ON account.id = seating_rule.made_by
WHERE seating_rule.meeting_id = $1::uuid
ORDER BY seating_rule.made_at, seating_rule.id;

-- name: seating_rule_delete
-- Takes back what was asked of a pair.
-- args: meeting uuid, one uuid, other uuid
DELETE FROM seating_rule
WHERE meeting_id = $1::uuid AND one_id = LEAST($2::uuid, $3::uuid)
  AND other_id = GREATEST($2::uuid, $3::uuid)
RETURNING id;

-- name: seating_absence_insert
-- Records that a participant is not there in a round.
-- args: meeting uuid, person uuid, round int, at timestamptz
INSERT INTO seating_absence (meeting_id, person_id, round, recorded_at, recorded_by)
VALUES ($1::uuid, $2::uuid, $3::int, $4::timestamptz, acting_account());

-- name: seating_absence_delete
-- A participant is there in a round after all.
-- args: meeting uuid, person uuid, round int
DELETE FROM seating_absence
WHERE meeting_id = $1::uuid AND person_id = $2::uuid AND round = $3::int;

-- name: seating_absence_list
-- Who is not there in which round: by the round, or as a no-show in every one.
-- args: meeting uuid
SELECT person_id, round::int AS round
FROM seating_absence
WHERE meeting_id = $1::uuid
UNION
SELECT participant.person_id, session.round::int
FROM participant
JOIN session ON session.meeting_id = participant.meeting_id AND session.round IS NOT NULL
WHERE participant.meeting_id = $1::uuid AND participant.attendance = 'no_show'
ORDER BY round, person_id;
