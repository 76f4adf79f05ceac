SELECT plan(13);

SELECT throws_by(
  $test$INSERT INTO objection (person_id, mailbox, at) VALUES (gen_random_uuid(), 'short', now())$test$,
  '23514', 'objection_mailbox_length', 'a mailbox is kept as a hash');
SELECT throws_by(
  $test$INSERT INTO retention (kind, days) VALUES ('names', 1)$test$,
  '23514', 'retention_kind_known', 'kinds are those that something erases');
SELECT throws_by(
  $test$INSERT INTO retention (kind, days) VALUES ('letters', 0)$test$,
  '23514', 'retention_days_positive', 'nothing ends before its meeting');
SELECT throws_by(
  $test$UPDATE assessment SET hash = 'x'$test$,
  '23514', 'assessment_hash_of_content', 'what was signed is a hash of what is there');
SELECT throws_by(
  $test$UPDATE assessment SET hash = 'x', erased_hash = hash$test$,
  '23514', 'assessment_hash_shape', 'what was signed is a hash, also where names were erased');

INSERT INTO objection (person_id, mailbox, at)
SELECT gen_random_uuid(), mailbox_hash('Two@Example.org'), now();
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'invitation', 'wave-1', 'en', 'y@example.org', 'two@example.org', 'text', now())$test$,
  '23514', 'letter_to_objector', 'who objects is not written to under another id either');
UPDATE objection SET person_id = '00000000-0000-7000-8000-0000000000b2';
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'invitation', 'wave-1', 'en', 'y@example.org', 'other@example.org', 'text', now())$test$,
  '23514', 'letter_to_objector', 'who objects is not written to at another address either');
DELETE FROM objection;
INSERT INTO forgotten (person_id, at)
VALUES ('00000000-0000-7000-8000-0000000000b2', now());
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'invitation', 'wave-1', 'en', 'y@example.org', 'two@example.org', 'text', now())$test$,
  '23514', 'letter_to_nobody', 'who was forgotten is not written to');

UPDATE selection SET signed_at = now(), signed_by = proposed_by;
SELECT throws_by(
  $test$UPDATE assessment SET content = '{"a": 1}', hash = encode(sha256('{"a": 1}'), 'hex')$test$,
  '23514', 'assessment_frozen', 'what is signed does not change');
SELECT lives_ok(
  $test$UPDATE assessment SET content = '{"a": 1}', erased_hash = encode(sha256('{"a": 1}'), 'hex')$test$,
  'names in what is signed are erased beside the hash of what was signed');
SELECT throws_by(
  $test$UPDATE review SET due = '2007-09-01'$test$,
  '23514', 'rating_frozen', 'what was read does not change');
SELECT lives_ok(
  $test$UPDATE review SET reason = '–'$test$,
  'why somebody did not review may be erased');

INSERT INTO person_alias
SELECT '00000000-0000-7000-8000-0000000000b1', '', 'Amal the ' || number
FROM generate_series(1, 3) AS number;
ANALYZE person_alias;
DELETE FROM person_alias;
DO $do$ BEGIN
  PERFORM erase_statistics();
END $do$;
SELECT is_empty(
  $test$SELECT attname FROM pg_stats WHERE tablename = 'person_alias' AND attname = 'name'$test$,
  'nor do the statistics of a table that lost its last row keep names');

SELECT * FROM finish();
