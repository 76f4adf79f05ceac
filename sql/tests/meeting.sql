SELECT plan(16);

SELECT throws_by(
  $test$INSERT INTO meeting SELECT (jsonb_populate_record(meeting, '{"id": "00000000-0000-7000-8000-0000000000e2"}')).* FROM meeting$test$,
  '23505', 'meeting_code_once', 'a code belongs to one meeting');
SELECT throws_by(
  $test$UPDATE meeting SET ends = starts - 1$test$,
  '23514', 'meeting_ends_after_start', 'a meeting does not end before it starts');
SELECT throws_by(
  $test$INSERT INTO session (meeting_id, key, kind, during, title, room_key) VALUES ('00000000-0000-7000-8000-0000000000e1', 'clash', 'plenary', '[2007-09-05 06:30+00, 2007-09-05 06:45+00)', '{}', 'hall')$test$,
  '23P01', 'session_room_once', 'a room holds one session at a time');
SELECT throws_by(
  $test$INSERT INTO session (meeting_id, key, kind, during, title) VALUES ('00000000-0000-7000-8000-0000000000e1', 'endless', 'plenary', '[2007-09-05 06:30+00,)', '{}')$test$,
  '23514', 'session_during_bounded', 'a session has a beginning and an end');
SELECT throws_by(
  $test$UPDATE session SET round = 2 WHERE key = 'opening'$test$,
  '23514', 'session_round_is_round_table', 'only round tables are rounds');
SELECT throws_by(
  $test$UPDATE round_table SET highest = 0$test$,
  '23514', 'round_table_size_ordered', 'the sizes of a table are in order');
SELECT throws_by(
  $test$UPDATE round_table SET topic = 'z'$test$,
  '23503', 'round_table_topic_known', 'a table is about a topic of its meeting');
SELECT throws_by(
  $test$INSERT INTO selection_floor VALUES ('00000000-0000-7000-8000-0000000000e1', 'x', 1, '{}', 'sector', '{government}', -1)$test$,
  '23514', 'selection_floor_lowest_not_negative', 'a floor is not below zero');
SELECT throws_by(
  $test$UPDATE criterion SET anchors = '[]'$test$,
  '23514', 'criterion_anchors_five', 'a criterion has five anchors');
SELECT throws_by(
  $test$INSERT INTO rubric (id, name, version, sha256) VALUES (gen_random_uuid(), 'principles', 1, repeat('c', 64))$test$,
  '23505', 'rubric_version_once', 'a version of a rubric is written once');
SELECT throws_by(
  $test$UPDATE meeting SET symbols = '[]'$test$,
  '23514', 'meeting_symbols_shape', 'symbols stand by the papers that bear them');
SELECT throws_by(
  $test$UPDATE meeting SET symbols = '{"agenda": "e 1"}'$test$,
  '23514', 'meeting_symbols_shape', 'a symbol has no blanks and begins with a capital');
SELECT throws_by(
  $test$UPDATE meeting SET symbols = '{"agenda": "E/1", "seating": 2}'$test$,
  '23514', 'meeting_symbols_shape', 'and is a text');
SELECT throws_by(
  $test$UPDATE meeting SET deciding = '[]'$test$,
  '23514', 'meeting_deciding_shape', 'how a meeting decides is said in parts');
SELECT throws_by(
  $test$UPDATE meeting SET deciding = '{"twoPeople": "yes"}'$test$,
  '23514', 'meeting_deciding_shape', 'two people are asked for, or not');
SELECT throws_by(
  $test$UPDATE meeting SET deciding = '{"twoPeople": false, "nextFollows": 0}'$test$,
  '23514', 'meeting_deciding_shape', 'who follows has a day to answer');

SELECT * FROM finish();
