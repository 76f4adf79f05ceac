SELECT plan(17);

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
SELECT throws_by(
  $test$UPDATE session SET during = '[2007-09-05 07:15+00, 2007-09-05 08:15+00)' WHERE key = 'round-1'$test$,
  '23503', 'seat_session_known', 'a session with seats does not move');

SELECT throws_by(
  $test$INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 'apart', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', 'quarrel', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'seating_rule_other_known', 'a rule is for two who take part');
INSERT INTO invitation (
  meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000012',
  '00000000-0000-7000-8000-0000000000b2', 'nominated', 'accepted', 1, '2007-08-20', now(), now());
UPDATE place SET places = 1, taken = 1 WHERE track = 'nominated';
INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', 'nominated',
  '00000000-0000-7000-8000-000000000012', 'government_designated');
INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 'apart',
  '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', 'quarrel', now(),
  '00000000-0000-7000-8000-0000000000c1');
SELECT throws_by(
  $test$INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000052', 'together', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', '', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23505', 'seating_rule_pair_once', 'a pair has one rule');
SELECT throws_by(
  $test$INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000052', 'together', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b1', '', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'seating_rule_ordered', 'a pair has one order');
SELECT throws_by(
  $test$INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000052', 'together', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', '', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'seating_rule_of_two', 'nobody sits together with themselves');
SELECT throws_by(
  $test$INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000052', 'beside', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', '', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'seating_rule_kind_known', 'two share a table or do not');
SELECT throws_by(
  $test$UPDATE seating_rule SET reason = ' '$test$,
  '23514', 'seating_rule_apart_with_reason', 'nobody is kept apart without a reason');
SELECT throws_by(
  $test$INSERT INTO seating_absence (meeting_id, person_id, round, recorded_at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 2, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'seating_absence_round_known', 'nobody is away from a round that there is not');
SELECT throws_by(
  $test$INSERT INTO seating_absence (meeting_id, person_id, round, recorded_at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 1, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'seating_absence_participant_known', 'only who takes part can be away');
INSERT INTO seating_absence (meeting_id, person_id, round, recorded_at, recorded_by)
VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 1, now(),
  '00000000-0000-7000-8000-0000000000c1');
SELECT throws_by(
  $test$INSERT INTO seating_absence (meeting_id, person_id, round, recorded_at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 1, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23505', 'seating_absence_pkey', 'an absence is recorded once');
SET LOCAL app.reviewer = '00000000-0000-7000-8000-0000000000b3';
SET LOCAL ROLE convene_app;
SELECT set_config('test.seen', (SELECT count(*)::text FROM seating_rule), true) AS seen \gset
RESET ROLE;
RESET app.reviewer;
SELECT is(current_setting('test.seen'), '0', 'a reviewer sees no rule');
DELETE FROM seat WHERE person_id = '00000000-0000-7000-8000-0000000000b1';
DELETE FROM participant WHERE person_id = '00000000-0000-7000-8000-0000000000b1';
SELECT is(
  (SELECT count(*) FROM seating_rule) + (SELECT count(*) FROM seating_absence), 0::bigint,
  'what was asked goes with whoever leaves');

SELECT * FROM finish();
