SELECT plan(9);

SELECT throws_by(
  $test$UPDATE audit_entry SET act = 'nothing'$test$,
  '23514', 'audit_append_only', 'the audit trail is not changed');
SELECT throws_by(
  $test$DELETE FROM audit_entry$test$,
  '23514', 'audit_append_only', 'the audit trail is not cut');
SELECT is(
  audit_write(
    '00000000-0000-7000-8000-0000000000e1', now(), '00000000-0000-7000-8000-0000000000c1', 'second',
    'TEST-1', '{}'),
  2::bigint, 'an act is added at the end');
SELECT is(
  (SELECT number FROM audit_head), 2::bigint, 'numbers are drawn in the head');
SELECT is(
  (SELECT hash FROM audit_head),
  (SELECT hash FROM audit_entry ORDER BY number DESC LIMIT 1),
  'the head is the last entry');

SELECT throws_by(
  $test$INSERT INTO audit_entry SELECT meeting_id, 9, at, actor_id, act, object, body_hash, hash, '' FROM audit_entry WHERE number = 1$test$,
  '23514', 'audit_entry_login_given', 'whose session wrote an act has a name');
SELECT is(
  encode(audit_entry_hash(
    '\x01', '00000000-0000-7000-8000-0000000000e1', 7, '2007-09-05 06:00+00',
    '00000000-0000-7000-8000-0000000000c1', login, 'meeting.import', 'TEST-1', sha256('')), 'hex'),
  wanted, sentence)
FROM (VALUES
  (NULL, '1cb7cc47b29fc80ce4db841b8c80d1f1c86744769fd8f2a4c5f9af649a665456',
    'an act without a login is chained as it was before there were any'),
  ('rana', 'f8486fc84ae1f6ffb4f6fe3031b1fecdff771bda410694008636605466b47cc2',
    'an act with a login is chained by it')
) AS known (login, wanted, sentence);
SELECT throws_by(
  $test$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', now(), 'third', 'TEST-1', '{}')$test$,
  '23514', 'act_by_session', 'a session without an account acts for nobody');

SELECT * FROM finish();
