SELECT plan(25);

INSERT INTO agenda_item (meeting_id, number, title)
VALUES ('00000000-0000-7000-8000-0000000000e1', 3, '{"en": "Item"}');
INSERT INTO agenda_role (meeting_id, item, role, person_id) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 3, 'moderator', '00000000-0000-7000-8000-0000000000b1');
SELECT throws_by(
  $test$INSERT INTO agenda_role (meeting_id, item, role, person_id) SELECT meeting_id, 3, 'host', person_id FROM agenda_role$test$,
  '23514', 'agenda_role_role_known', 'what somebody leads as is one of a list');
SELECT throws_by(
  $test$INSERT INTO agenda_role (meeting_id, item, session_key, role, person_id) SELECT meeting_id, 3, 'opening', 'chair', person_id FROM agenda_role$test$,
  '23514', 'agenda_role_of_one', 'an item is led or a session, not both in one row');
SELECT throws_by(
  $test$INSERT INTO agenda_role (meeting_id, role, person_id) SELECT meeting_id, 'chair', person_id FROM agenda_role$test$,
  '23514', 'agenda_role_of_one', 'something is led');
SELECT throws_by(
  $test$INSERT INTO agenda_role (meeting_id, item, role, person_id) SELECT meeting_id, item, role, person_id FROM agenda_role$test$,
  '23505', 'agenda_role_once', 'somebody is something in a part once');
SELECT throws_by(
  $test$INSERT INTO agenda_role (meeting_id, item, role, person_id) SELECT meeting_id, 4, role, person_id FROM agenda_role$test$,
  '23503', 'agenda_role_item_known', 'an item that is led is on the agenda');
SELECT throws_by(
  $test$INSERT INTO agenda_role (meeting_id, session_key, role, person_id) SELECT meeting_id, 'closing', role, person_id FROM agenda_role$test$,
  '23503', 'agenda_role_session_known', 'a session that is led is on the programme');
SELECT throws_by(
  $test$INSERT INTO agenda_role (meeting_id, item, role, person_id) SELECT meeting_id, 3, role, gen_random_uuid() FROM agenda_role$test$,
  '23503', 'agenda_role_person_known', 'who leads is in the directory');

INSERT INTO agenda_role (meeting_id, session_key, role, person_id) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'round-1', 'chair',
    '00000000-0000-7000-8000-0000000000b1'),
  ('00000000-0000-7000-8000-0000000000e1', 'opening', 'chair',
    '00000000-0000-7000-8000-0000000000b3'),
  ('00000000-0000-7000-8000-0000000000e1', 'opening', 'rapporteur',
    '00000000-0000-7000-8000-0000000000b1');
INSERT INTO seating_absence (meeting_id, person_id, round, recorded_at, recorded_by) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 1, now(),
  '00000000-0000-7000-8000-0000000000c1');
SELECT results_eq(
  $test$SELECT number, ARRAY(SELECT split_part(n, E'\n', 1) FROM unnest(names) AS n) FROM meeting_dues('{00000000-0000-7000-8000-0000000000e1}', now()) WHERE kind = 'unled'$test$,
  $test$VALUES (1, '{"programme (round-1), chair"}'::text[])$test$,
  'who is away in a round does not lead it, and leads the rest');
INSERT INTO agenda_role (meeting_id, session_key, role, person_id) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'round-1', 'chair',
  '00000000-0000-7000-8000-0000000000b3');
INSERT INTO forgotten (person_id, at) VALUES ('00000000-0000-7000-8000-0000000000b1', now());
SELECT results_eq(
  $test$SELECT number, ARRAY(SELECT split_part(n, E'\n', 1) FROM unnest(names) AS n) FROM meeting_dues('{00000000-0000-7000-8000-0000000000e1}', now()) WHERE kind = 'unled'$test$,
  $test$VALUES (2, '{"agenda (3), moderator","programme (opening), rapporteur"}'::text[])$test$,
  'a part that somebody else leads too is led');

INSERT INTO agenda_role (meeting_id, session_key, role, person_id) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'opening', 'chair',
    '00000000-0000-7000-8000-0000000000b2');
UPDATE person SET email = 'two@example.org' WHERE id = '00000000-0000-7000-8000-0000000000b3';
SELECT lives_ok(
  $test$SELECT person_merge_in('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b3')$test$,
  'what twins lead goes over');
SELECT results_eq(
  $test$SELECT session_key FROM agenda_role WHERE person_id = '00000000-0000-7000-8000-0000000000b2' ORDER BY session_key$test$,
  $test$VALUES ('opening'), ('round-1')$test$,
  'twins who led the same lead it once, and the rest as before');

-- Sessions over midnight, schedules of other programs, and who is in two places at once.
SELECT throws_by(
  $test$UPDATE session SET listing = '[]' WHERE key = 'opening'$test$,
  '23514', 'session_listing_shape', 'what a schedule says stands in parts');
SELECT throws_by(
  $test$UPDATE session SET interpretation = '{ar,la}' WHERE key = 'opening'$test$,
  '23514', 'session_interpretation_known', 'what is interpreted is in languages that papers have');
SELECT throws_by(
  $test$UPDATE session SET interpretation = '{ar}' WHERE key = 'opening'$test$,
  '23514', 'session_interpretation_between', 'who interprets does so between two languages');
SELECT throws_by(
  $test$UPDATE session SET interpretation = '{ar,en,ar}' WHERE key = 'opening'$test$,
  '23514', 'session_interpretation_once', 'a session is interpreted into a language once');
SELECT throws_by(
  $test$INSERT INTO session (meeting_id, key, kind, during, title) VALUES ('00000000-0000-7000-8000-0000000000e1', 'long', 'plenary', '[2007-09-05 06:00+00, 2007-09-06 08:00+00)', '{}')$test$,
  '23514', 'session_during_of_a_day', 'a session lasts no longer than a day');
INSERT INTO session (meeting_id, key, kind, during, title, listing) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'night', 'plenary',
    '[2007-09-05 20:00+00, 2007-09-05 23:00+00)', '{}', '{"track": "Late"}'),
  ('00000000-0000-7000-8000-0000000000e1', 'late', 'plenary',
    '[2007-09-05 22:30+00, 2007-09-05 23:30+00)', '{}', NULL);
INSERT INTO agenda_role (meeting_id, session_key, role, person_id) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'night', 'chair',
    '00000000-0000-7000-8000-0000000000b3');
SELECT is_empty(
  $$SELECT * FROM agenda_dues('{00000000-0000-7000-8000-0000000000e1}')$$,
  'whoever leads one session is in one place');
INSERT INTO agenda_role (meeting_id, session_key, role, person_id) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'late', 'rapporteur',
    '00000000-0000-7000-8000-0000000000b3');
SELECT is(
  (SELECT number || kind || names::text FROM agenda_dues('{00000000-0000-7000-8000-0000000000e1}')),
  '1led_twice{"Claude Three"}', 'whoever leads two over midnight is told');

-- Documents before the meeting.
SELECT throws_by(
  $test$UPDATE meeting SET documents = '{}'$test$,
  '23514', 'meeting_documents_shape', 'documents are a list');
UPDATE meeting SET documents = '[
  {"number": 1, "title": {"en": "Costs"}, "due": "2007-08-01", "languages": []},
  {"number": 2, "title": {"en": "There"}, "due": "2007-07-01", "languages": ["en"]},
  {"number": 3, "title": {"fr": "Villes"}, "symbol": "E/3", "due": "2007-07-20", "languages": []},
  {"number": 4, "title": {"en": "Some day"}, "languages": []}]';
SELECT is(
  (SELECT number || kind || day || names::text
    FROM agenda_dues('{00000000-0000-7000-8000-0000000000e1}') WHERE kind = 'documents_due'),
  '2documents_due2007-07-20{E/3,Costs}', 'documents that are awaited are told by their days');

-- Who of the directory writes them.
INSERT INTO document_author (meeting_id, document, person_id) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 1, '00000000-0000-7000-8000-0000000000b3');
SELECT throws_by(
  $test$INSERT INTO document_author (meeting_id, document, person_id) SELECT meeting_id, 0, person_id FROM document_author$test$,
  '23514', 'document_author_document_positive', 'documents count from 1');
SELECT throws_by(
  $test$INSERT INTO document_author (meeting_id, document, person_id) SELECT meeting_id, document, person_id FROM document_author$test$,
  '23505', 'document_author_pkey', 'somebody writes a document once');
SELECT throws_by(
  $test$INSERT INTO document_author (meeting_id, document, person_id) SELECT meeting_id, document, gen_random_uuid() FROM document_author$test$,
  '23503', 'document_author_person_known', 'who writes is in the directory');
SELECT throws_by(
  $test$INSERT INTO document_author (meeting_id, document, person_id) SELECT gen_random_uuid(), document, person_id FROM document_author$test$,
  '23503', 'document_author_meeting_known', 'a document is of a meeting');
INSERT INTO candidate (meeting_id, person_id, track) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'guest');
SELECT lives_ok(
  $test$INSERT INTO letter (
    meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at)
    SELECT meeting_id, gen_random_uuid(), person_id, 'document', 'documents', 'fr', 'd1@example.org',
      'three@example.org', 'x', now() FROM document_author$test$,
  'a letter may be about a document that is due');

SELECT * FROM finish();
