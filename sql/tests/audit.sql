SELECT plan(5);

SELECT throws_by(
  $test$UPDATE audit_entry SET act = 'nothing'$test$,
  '23514', 'audit_append_only', 'the audit trail is not changed');
SELECT throws_by(
  $test$DELETE FROM audit_entry$test$,
  '23514', 'audit_append_only', 'the audit trail is not cut');
SELECT is(
  audit_append(
    '00000000-0000-7000-8000-0000000000e1', now(), '00000000-0000-7000-8000-0000000000c1', 'second',
    'TEST-1', '{}'),
  2::bigint, 'an act is added at the end');
SELECT is(
  (SELECT number FROM audit_head), 2::bigint, 'numbers are drawn in the head');
SELECT is(
  (SELECT hash FROM audit_head),
  (SELECT hash FROM audit_entry ORDER BY number DESC LIMIT 1),
  'the head is the last entry');

SELECT * FROM finish();
