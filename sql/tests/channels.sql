SELECT plan(25);

SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"through": "mission"}'$test$,
  '23514', 'meeting_through_shape', 'channels are listed');
SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"copies": {}}'$test$,
  '23514', 'meeting_copies_shape', 'copies are listed');
SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"clearance": ["director"]}'$test$,
  '23514', 'meeting_clearance_shape', 'steps have names and accounts');
SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"clearance": [{"step": "director", "by": []}]}'$test$,
  '23514', 'meeting_clearance_shape', 'somebody holds a step');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id, copy_no) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000b3', 0)$test$,
  '23514', 'letter_copy_positive', 'copies are counted from 1');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000ff')$test$,
  '23503', 'letter_reader_known', 'who gets a letter is in the directory');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, copy_no) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), 1)$test$,
  '23514', 'letter_copy_has_reader', 'a copy has a reader of its own');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id, link_of, link, link_key) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000b3', gen_random_uuid(), 1, repeat('0', 16))$test$,
  '23514', 'letter_link_of_reader', 'nobody else gets the link of whom a letter is about');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id, copy_no) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000b3', 1); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id, copy_no) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000b3', 1)$test$,
  '23505', 'letter_once', 'a copy is written once');
SELECT lives_ok(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, revision) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), 9); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id, copy_no, revision) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000b3', 1, 9); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id, copy_no, revision) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000b3', 2, 9)$test$,
  'copies stand beside their letter');
SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"sealed": ["invitation"]}'; INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now())$test$,
  '23514', 'letter_sealed', 'a sealed letter waits to be signed');
SELECT throws_by(
  $test$INSERT INTO forgotten (person_id, at) VALUES ('00000000-0000-7000-8000-0000000000b3', now()); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, reader_id, copy_no) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-0000000000b3', 3)$test$,
  '23514', 'letter_to_nobody', 'who was forgotten has no copies');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', '[]')$test$,
  '23514', 'mailing_steps_shape', 'there is a step where there are any');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, false, true, now(), '00000000-0000-7000-8000-0000000000c1', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]')$test$,
  '23514', 'mailing_steps_asked', 'letters that are cleared wait for somebody');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'); INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 2, now(), '00000000-0000-7000-8000-0000000000c2')$test$,
  '23514', 'clearance_in_order', 'the first step comes first');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'); INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 0, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'clearance_in_order', 'steps are counted from 1');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'); INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, now(), '00000000-0000-7000-8000-0000000000c2')$test$,
  '23514', 'clearance_by_holder', 'a step is said by who holds it');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'); INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000c2'$test$,
  '23514', 'mailing_cleared_first', 'letters go after the last step');
SELECT throws_by(
  $test$UPDATE meeting SET writing = jsonb_build_object('clearance', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'::jsonb); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now())$test$,
  '23514', 'letter_asks_for_two', 'where letters are cleared they wait for it');
SELECT throws_by(
  $test$UPDATE meeting SET writing = jsonb_build_object('clearance', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'::jsonb); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', NULL); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051')$test$,
  '23514', 'letter_asks_for_two', 'by all steps that the meeting asks');
SELECT throws_by(
  $test$UPDATE meeting SET writing = jsonb_build_object('clearance', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'::jsonb); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'); INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051'); INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE letter SET status = 'sending', attempt = 1, leased_to = now() WHERE campaign = 'wave-2'$test$,
  '23514', 'letter_approved', 'no letter leaves before the last step');
SELECT lives_ok(
  $test$UPDATE meeting SET writing = jsonb_build_object('clearance', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'::jsonb); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1', '[{"step": "section", "by": ["officer"]}, {"step": "director", "by": ["second"]}]'); INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, revision) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', gen_random_uuid() || '@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051', 2); INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 2, now(), '00000000-0000-7000-8000-0000000000c2'); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000c2'; UPDATE letter SET status = 'sending', attempt = 1, leased_to = now() WHERE campaign = 'wave-2' AND mailing_id IS NOT NULL$test$,
  'with the last step letters go');
SELECT throws_by(
  $test$INSERT INTO correspondence (meeting_id, year, number, id, direction, way, day, reference, party, subject, registered_at, registered_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 2007, 1, gen_random_uuid(), 'in', 'post', '2007-08-01', '', 'A', 'B', now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE correspondence SET struck_at = now(), struck_by = '00000000-0000-7000-8000-0000000000c1'; INSERT INTO scan (meeting_id, id, year, number, name, file, hash, added_at, added_by) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 2007, 1, 'a.pdf', '%PDF-1.7', sha256('%PDF-1.7'), now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'scan_of_standing', 'what was struck out keeps no scan');
SELECT matches(
  pg_get_functiondef('forget_in_meeting'::regproc), 'former_hash = NULL',
  'whoever is forgotten answers by no link, the one before included');
SELECT matches(
  pg_get_functiondef('forget_in_meeting'::regproc),
  'num_nonnulls\(token_hash, former_hash\) > 0', 'and it is told where there was one');

SELECT * FROM finish();
