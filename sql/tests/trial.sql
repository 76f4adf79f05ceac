SELECT plan(7);

UPDATE selection SET signed_at = now(), signed_by = proposed_by;
UPDATE meeting SET published_at = now();
INSERT INTO audit_line (
  meeting_id, number, line, kind, object_id, is_secret, hash, salt, change
)
SELECT
  '00000000-0000-7000-8000-0000000000e1', 1, line, kind, object, false, sha256('x'),
  decode(repeat('00', 16), 'hex'), '{"after": {"name": "x"}}'
FROM (VALUES
  (1, 'person', '00000000-0000-7000-8000-0000000000b1'::uuid),
  (2, 'person', '00000000-0000-7000-8000-0000000000b3'::uuid),
  (3, 'organisation', '00000000-0000-7000-8000-0000000000a1'::uuid),
  (4, 'organisation', '00000000-0000-7000-8000-0000000000a2'::uuid)
) AS brought (line, kind, object);

SELECT throws_by(
  $test$SELECT trial_empty('00000000-0000-7000-8000-0000000000e1')$test$,
  '23514', 'meeting_trial_by_right', 'a meeting in earnest is emptied by nobody');
UPDATE meeting SET trial = true
WHERE id = '00000000-0000-7000-8000-0000000000e1' AND published_at IS NOT NULL;
INSERT INTO meeting
SELECT (jsonb_populate_record(
  meeting, '{"id": "00000000-0000-7000-8000-0000000000e2", "code": "TEST-2", "trial": false}')).*
FROM meeting;
SELECT throws_by(
  $test$DELETE FROM meeting WHERE code = 'TEST-1'$test$,
  '23514', 'meeting_frozen', 'a trial is taken away by what empties it alone');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e2';
INSERT INTO reviewer (meeting_id, person_id, code) VALUES (
  '00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000b3', 'R-01');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT results_eq(
  $test$SELECT part, places FROM trial_empty('00000000-0000-7000-8000-0000000000e1') WHERE part IN ('application', 'selection', 'letter', 'person', 'organisation')$test$,
  $test$VALUES ('letter'::text, 1), ('selection', 1), ('application', 1), ('person', 1), ('organisation', 1)$test$,
  'a trial is emptied whatever was published, signed and sent');
SELECT results_eq(
  $test$SELECT published_at IS NULL FROM meeting WHERE code = 'TEST-1'$test$,
  $test$VALUES (true)$test$, 'and is a draft');
SELECT results_eq(
  $test$SELECT name FROM person ORDER BY name$test$,
  $test$VALUES ('Basim Two'::text), ('Claude Three')$test$,
  'whom it brought is gone, and whom another meeting knows or it found there stays');
SELECT results_eq(
  $test$SELECT name FROM organisation$test$,
  $test$VALUES ('Hill Incubator (invented)'::text)$test$, 'as with organisations');
SELECT throws_by(
  $test$UPDATE meeting SET published_at = NULL WHERE code = 'TEST-2'$test$,
  '23514', 'meeting_frozen', 'a meeting in earnest stays published');

SELECT * FROM finish();
