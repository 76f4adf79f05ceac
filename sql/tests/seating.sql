SELECT plan(6);

SELECT throws_by(
  $test$INSERT INTO session (meeting_id, key, kind, during, title) VALUES ('00000000-0000-7000-8000-0000000000e1', 'beside', 'plenary', '[2007-09-05 07:30+00, 2007-09-05 09:00+00)', '{}'); INSERT INTO seat (meeting_id, session_key, during, person_id, role) VALUES ('00000000-0000-7000-8000-0000000000e1', 'beside', '[2007-09-05 07:30+00, 2007-09-05 09:00+00)', '00000000-0000-7000-8000-0000000000b1', 'chair')$test$,
  '23P01', 'seat_person_once', 'nobody sits in two sessions at once');
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-0000000000b2', 'nominated', 'accepted', 1, '2007-08-20', now(), now()); INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', 'nominated', '00000000-0000-7000-8000-000000000012', 'government_designated'); INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no) VALUES ('00000000-0000-7000-8000-0000000000e1', 'round-1', '[2007-09-05 07:00+00, 2007-09-05 08:00+00)', '00000000-0000-7000-8000-0000000000b2', 1, 1)$test$,
  '23505', 'seat_once', 'a seat holds one person');
SELECT throws_by(
  $test$INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no) VALUES ('00000000-0000-7000-8000-0000000000e1', 'round-1', '[2007-09-05 07:00+00, 2007-09-05 08:00+00)', '00000000-0000-7000-8000-0000000000b3', 1, 2)$test$,
  '23503', 'seat_participant_known', 'only who takes part is seated');
SELECT throws_by(
  $test$UPDATE seat SET during = '[2007-09-05 09:00+00, 2007-09-05 10:00+00)'$test$,
  '23503', 'seat_session_known', 'a seat is held while its session lasts');
SELECT throws_by(
  $test$UPDATE seat SET seat_no = NULL$test$,
  '23514', 'seat_at_a_table', 'a place at a table has a number');
UPDATE session SET during = '[2007-09-05 07:15+00, 2007-09-05 08:15+00)' WHERE key = 'round-1';
SELECT is(
  (SELECT lower(during) FROM seat), '2007-09-05 07:15+00'::timestamptz,
  'seats move with their session');

SELECT * FROM finish();
