SELECT plan(8);

INSERT INTO seating (
  meeting_id, seed, objective, potential_met, at_random, repeats, repeats_minimum, solved_at,
  solved_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 1, 1, 1, 1, 0, 0, now(),
  '00000000-0000-7000-8000-0000000000c1');

SELECT throws_by(
  $test$UPDATE meeting SET seating = '[]'$test$,
  '23514', 'meeting_seating_shape', 'what is said of seats is an object');
SELECT throws_by(
  $test$UPDATE seating SET lot_round = 1$test$,
  '23514', 'seating_lot_announced', 'a draft announces nothing');
UPDATE meeting SET seating = '{"byLot": true}';
UPDATE meeting SET published_at = now();
SELECT throws_by(
  $test$UPDATE seating SET lot_round = 1$test$,
  '23514', 'seating_lot_whole', 'a draw is kept whole');
SELECT throws_by(
  $test$UPDATE seating SET lot_round = 0, lot_seed = 1, lot_best = 1, lot_drawn = 1$test$,
  '23514', 'seating_lot_round_positive', 'rounds count from one');
SELECT throws_by(
  $test$UPDATE meeting SET seating = '{"byLot": false}'$test$,
  '23514', 'meeting_seating_before_call', 'what the call announced of seats stays');
SELECT throws_by(
  $test$UPDATE meeting SET seating = '{"byLot": true, "firm": ["sectors"]}'$test$,
  '23514', 'meeting_seating_before_call', 'what is kept at tables stays as announced');
SELECT throws_by(
  $test$UPDATE seat SET table_no = NULL, seat_no = NULL, by_lot = true$test$,
  '23514', 'seat_by_lot_at_a_table', 'a lot gives places at tables');
INSERT INTO invitation (
  meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000012',
  '00000000-0000-7000-8000-0000000000b2', 'nominated', 'accepted', 1, '2007-08-20', now(), now());
UPDATE place SET places = 1, taken = 1 WHERE track = 'nominated';
INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', 'nominated',
  '00000000-0000-7000-8000-000000000012', 'government_designated');
INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'round-1', '[2007-09-05 07:00+00, 2007-09-05 08:00+00)',
  '00000000-0000-7000-8000-0000000000b2', 2, 1);
SELECT throws_by(
  $test$UPDATE seat SET by_lot = true WHERE person_id = '00000000-0000-7000-8000-0000000000b2'$test$,
  '23514', 'seat_by_lot_open', 'nobody who was designated is seated by lot');

SELECT * FROM finish();
