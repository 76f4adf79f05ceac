SELECT plan(13);

SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"sealed": "invitation"}'$test$,
  '23514', 'meeting_sealed_shape', 'kinds of letters are listed');
UPDATE meeting SET writing = '{"sealed": ["invitation"]}';

CREATE FUNCTION letter_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO letter SELECT * FROM jsonb_populate_record(NULL::letter, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "kind": "invitation",
      "id": "00000000-0000-7000-8000-000000000081", "campaign": "sealed", "revision": 1,
      "person_id": "00000000-0000-7000-8000-0000000000b1", "language": "en", "attempt": 0, "tries": 0,
      "message_id": "mark@example.org", "address": "one@example.org", "status": "to_sign",
      "reply": "", "untold": false, "is_first": false}'::jsonb
    || jsonb_build_object('queued_at', now(), 'message', convert_to('%PDF-1.7', 'UTF8')) || changes)
$$;
SELECT throws_by(letter_of('{"status": "queued"}'), '23514', 'letter_sealed', 'a sealed letter waits to be signed');
SELECT throws_by(letter_of('{"address": ""}'), '23514', 'letter_to_sign_by_mail', 'it leaves by mail');
SELECT throws_by(letter_of('{"signed": "\\x00"}'), '23514', 'letter_signed_later', 'it is not signed yet');
SELECT lives_ok(letter_of('{}'), 'it waits');
SELECT throws_by(
  $test$UPDATE letter SET status = 'queued' WHERE campaign = 'sealed'$test$,
  '23514', 'letter_signed_first', 'it does not go before it is signed');
SELECT throws_by(
  $test$SELECT letter_sign('00000000-0000-7000-8000-0000000000e1', '{00000000-0000-7000-8000-000000000081}', '{one@example.org}', '{mail}', NULL)$test$,
  '23514', 'letter_signed_first', 'nor before its scan is there');
INSERT INTO scan (meeting_id, id, letter_id, name, file, hash, added_at, added_by)
VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000091',
  '00000000-0000-7000-8000-000000000081', 'a.pdf', '%PDF-1.7', sha256('%PDF-1.7'), now(),
  '00000000-0000-7000-8000-0000000000c1');
SELECT throws_by(
  $test$INSERT INTO scan (meeting_id, id, letter_id, name, file, hash, added_at, added_by) SELECT meeting_id, gen_random_uuid(), letter_id, name, file, hash, added_at, added_by FROM scan$test$,
  '23505', 'scan_one_of_letter', 'a letter has one scan');
UPDATE meeting SET writing = '{"sealed": ["invitation"], "twoPeople": true}';
SELECT throws_by(
  $test$SELECT letter_sign('00000000-0000-7000-8000-0000000000e1', '{00000000-0000-7000-8000-000000000081}', '{one@example.org}', '{mail}', NULL)$test$,
  '23514', 'letter_asks_for_two', 'nor past a second person');
UPDATE meeting SET writing = '{"sealed": ["invitation"]}';
SELECT is(
  letter_sign('00000000-0000-7000-8000-0000000000e1', '{00000000-0000-7000-8000-000000000081}', '{new@example.org}', '{mail}', NULL),
  '00000000-0000-7000-8000-000000000081'::uuid, 'it is queued once it is signed');
SELECT is(
  letter_unsign('00000000-0000-7000-8000-0000000000e1', '{00000000-0000-7000-8000-000000000081}'),
  '00000000-0000-7000-8000-000000000081'::uuid, 'and waits again');
SELECT throws_by(
  $test$UPDATE letter SET status = 'cancelled' WHERE campaign = 'sealed'; UPDATE letter SET status = 'to_sign' WHERE campaign = 'sealed'$test$,
  '23514', 'letter_signed_back', 'what was withdrawn is not signed');
SELECT throws_by(
  $test$SELECT letter_sign('00000000-0000-7000-8000-0000000000e1', '{00000000-0000-7000-8000-000000000081}', '{new@example.org}', '{mail}', NULL);
    UPDATE letter SET status = 'sending', attempt = 1, leased_to = now() WHERE campaign = 'sealed';
    UPDATE letter SET status = 'queued', leased_to = NULL, unconfirmed_at = now() WHERE campaign = 'sealed';
    UPDATE letter SET status = 'to_sign', signed = NULL WHERE campaign = 'sealed'$test$,
  '23514', 'letter_signed_back', 'nor what may have arrived');

SELECT * FROM finish();
