SELECT plan(40);

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


-- Heads of papers.
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '[]'$test$,
  '23514', 'meeting_masthead_shape', 'heads are said in parts');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"distribution": "secret"}'$test$,
  '23514', 'meeting_masthead_distribution_known', 'a paper goes to all, to some, or to few');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"papers": [{"paper": "agenda", "distribution": 1}]}'$test$,
  '23514', 'meeting_masthead_distribution_known', 'and so does a single one');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"classification": "limited"}'$test$,
  '23514', 'meeting_masthead_classification_known', 'how confidential it is, is another matter');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"original": "English"}'$test$,
  '23514', 'meeting_masthead_original_known', 'a language has a code');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"papers": [{"paper": "agenda", "date": "today"}]}'$test$,
  '23514', 'meeting_masthead_dates_shape', 'a paper is of a day');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"papers": [{"date": "2007-08-20"}]}'$test$,
  '23514', 'meeting_masthead_papers_named', 'what is said of a paper says of which');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"disclaimers": [{"en": ""}]}'$test$,
  '23514', 'meeting_masthead_disclaimers_worded', 'small print has words');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"list": {"groups": "sexes"}}'$test$,
  '23514', 'meeting_masthead_list_known', 'a list is by sector or by country');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"list": {"order": "rank"}}'$test$,
  '23514', 'meeting_masthead_list_known', 'in the order of the convener or of a language');
SELECT throws_by(
  $test$UPDATE meeting SET symbols = '{"agenda": "E/1/Rev1"}'$test$,
  '23514', 'meeting_symbols_series', 'a revision has a number behind a point');
SELECT throws_by(
  $test$UPDATE meeting SET symbols = '{"agenda": "E/1/Add.0"}'$test$,
  '23514', 'meeting_symbols_series', 'from one on');
SELECT lives_ok(
  $test$UPDATE meeting SET symbols = '{"agenda": "E/1/Add.12/Rev.1", "seating": "E/Address/2"}'$test$,
  'an addendum may be issued anew');
SELECT throws_by(
  $test$UPDATE meeting SET practical = '{}'$test$,
  '23514', 'meeting_practical_shape', 'matters are a list');
SELECT throws_by(
  $test$UPDATE meeting SET practical = '[{"topic": "weather", "text": {"en": "x"}}]'$test$,
  '23514', 'meeting_practical_topics_known', 'of matters that the note takes up');
SELECT throws_by(
  $test$UPDATE meeting SET practical = '[{"topic": "costs", "text": {"en": ""}}]'$test$,
  '23514', 'meeting_practical_worded', 'in words');
SELECT throws_by(
  $test$INSERT INTO emblem VALUES ('00000000-0000-7000-8000-0000000000e1', 'GIF89a', 16, 16, encode(sha256('GIF89a'), 'hex'))$test$,
  '23514', 'emblem_picture_is_png', 'an emblem is a PNG');
SELECT throws_by(
  $test$INSERT INTO emblem SELECT '00000000-0000-7000-8000-0000000000e1', png, 16, 5000, encode(sha256(png), 'hex') FROM (VALUES ('\x89504e470d0a1a0a0000000d49484452'::bytea)) AS given (png)$test$,
  '23514', 'emblem_height_bounded', 'as large as is drawn');
SELECT throws_by(
  $test$INSERT INTO emblem VALUES ('00000000-0000-7000-8000-0000000000e1', '\x89504e470d0a1a0a0000000d49484452', 16, 16, 'x')$test$,
  '23514', 'emblem_hash_of_picture', 'known by its hash');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"months": "moons"}'$test$,
  '23514', 'meeting_masthead_months_known', 'months have names that are known');
SELECT throws_by(
  $test$UPDATE meeting SET masthead = '{"emblem": "another"}'$test$,
  '23514', 'meeting_masthead_emblem_known', 'papers bear an emblem or none');
SELECT throws_by(
  $test$UPDATE rubric SET title = '{"en": ""}'$test$,
  '23514', 'rubric_title_worded', 'a rubric is called something');
SELECT throws_by(
  $test$INSERT INTO house_emblem (picture, hash) VALUES ('GIF89a', encode(sha256('GIF89a'), 'hex'))$test$,
  '23514', 'house_emblem_picture_is_png', 'the emblem of the house is a PNG');
SELECT throws_by(
  $test$INSERT INTO house_emblem (single, picture, hash) SELECT false, png, encode(sha256(png), 'hex') FROM (VALUES ('\x89504e470d0a1a0a0000000d49484452'::bytea)) AS given (png)$test$,
  '23514', 'house_emblem_one', 'a house has one');

SELECT * FROM finish();
