SELECT plan(24);

CREATE FUNCTION mail_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO mail SELECT * FROM jsonb_populate_record(NULL::mail, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "number": 1, "kind": "reply",
      "hard": false, "sender": "one@example.org", "subject": "Re", "excerpt": "Yes",
      "received_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object(
      'id', gen_random_uuid(), 'hash', '\x' || repeat('ab', 32), 'received_at', now())
    || changes)
$$;
SELECT throws_by(mail_of(changes), '23514', rule, sentence)
FROM (VALUES
  ('{"number": 0}'::jsonb, 'mail_number_positive', 'messages are counted from 1'),
  ('{"hash": "\\xab"}', 'mail_hash_sha256', 'a message is known by its fingerprint'),
  ('{"kind": "wish"}', 'mail_kind_known', 'what came back is one of seven'),
  ('{"kind": "failure", "reason": "moon"}', 'mail_reason_known', 'for one of eight reasons'),
  ('{"kind": "calendar", "answer": "maybe"}', 'mail_answer_known', 'a calendar says one of five'),
  ('{"kind": "failure"}', 'mail_reason_of_failure', 'a failure has a reason'),
  ('{"reason": "other"}', 'mail_reason_of_failure', 'and nothing else has'),
  ('{"hard": true}', 'mail_hard_of_failure', 'a reply is not hard'),
  ('{"kind": "failure", "reason": "mailbox_full", "hard": true}', 'mail_hard_of_failure', 'nor is a full mailbox'),
  ('{"answer": "accepted"}', 'mail_answer_of_calendar', 'a calendar alone answers so'),
  ('{"settled_at": "2007-09-01", "settled_by": "00000000-0000-7000-8000-0000000000c1"}', 'mail_settled_of_hard', 'what is not hard needs no settling'),
  ('{"letter_id": "00000000-0000-7000-8000-000000000041", "person_id": "00000000-0000-7000-8000-0000000000b2"}', 'mail_of_reader', 'nothing comes back to the letter of somebody else'),
  ('{"letter_id": "00000000-0000-7000-8000-000000000041", "person_id": "00000000-0000-7000-8000-0000000000b1"}', 'mail_of_reader', 'or to one that never left')
) AS wrong (changes, rule, sentence);
SELECT throws_by(mail_of(jsonb_build_object('sender', repeat('x', 1001))), '23514', 'mail_sender_short', 'an address is short');
SELECT throws_by(mail_of(jsonb_build_object('subject', repeat('x', 4001))), '23514', 'mail_subject_short', 'a subject is short');
SELECT throws_by(mail_of(jsonb_build_object('excerpt', repeat('x', 16001))), '23514', 'mail_excerpt_short', 'an excerpt is short');
UPDATE letter SET status = 'sending', attempt = 1, leased_to = now();
UPDATE letter SET status = 'sent', leased_to = NULL, sent_at = now();
SELECT lives_ok(
  mail_of('{"kind": "failure", "reason": "no_mailbox", "hard": true, "letter_id": "00000000-0000-7000-8000-000000000041", "person_id": "00000000-0000-7000-8000-0000000000b1"}'),
  'a letter comes back');
SELECT throws_by(
  $test$UPDATE mail SET person_id = NULL$test$, '23514', 'mail_letter_has_reader', 'a letter has a reader');
SELECT throws_by(
  $test$UPDATE mail SET settled_at = now()$test$, '23514', 'mail_settled_whole', 'who settles it is known');
SELECT throws_by(mail_of('{"number": 2}'), '23505', 'mail_hash_once', 'the same message is one');
SELECT throws_by(
  mail_of(jsonb_build_object('hash', '\x' || repeat('cd', 32))), '23505', 'mail_number_once', 'each has a number of its own');
SELECT results_eq(
  $test$SELECT number, names FROM letter_dues('{00000000-0000-7000-8000-0000000000e1}') WHERE kind = 'letters_returned'$test$,
  $test$VALUES (0, NULL::text[])$test$, 'an answer ends what is due about an invitation');
UPDATE letter SET kind = 'acknowledgement';
SELECT results_eq(
  $test$SELECT number, names FROM letter_dues('{00000000-0000-7000-8000-0000000000e1}') WHERE kind = 'letters_returned'$test$,
  $test$VALUES (1, '{Amal One}'::text[])$test$, 'a letter that came back is due');
UPDATE mail SET settled_at = now(), settled_by = '00000000-0000-7000-8000-0000000000c1';
SELECT is(
  (SELECT number FROM letter_dues('{00000000-0000-7000-8000-0000000000e1}') WHERE kind = 'letters_returned'),
  0, 'until somebody says that nothing more is to be done');

SELECT * FROM finish();
