SELECT plan(9);

SELECT throws_by(
  $test$UPDATE selection SET signed_at = now()$test$,
  '23514', 'selection_signed_by_somebody', 'who signs is known');
SELECT throws_by(
  $test$UPDATE decision SET outcome = 'waitlisted'$test$,
  '23514', 'decision_position_on_waiting_list', 'the waiting list is in order');
SELECT throws_by(
  $test$UPDATE decision SET outcome = 'not_selected'$test$,
  '23514', 'decision_reason_of_regret', 'who is not selected is told why');
SELECT throws_by(
  $test$UPDATE decision SET outcome = 'not_selected', reason = 'disliked'$test$,
  '23514', 'decision_reason_known', 'a reason is from the list');
INSERT INTO selection (
  meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at,
  proposed_by
)
SELECT
  meeting_id, '00000000-0000-7000-8000-000000000032', scoring_id, 1, 0, 0, 0, now(), proposed_by
FROM selection;
INSERT INTO decision (meeting_id, selection_id, application_id, outcome)
SELECT meeting_id, '00000000-0000-7000-8000-000000000032', application_id, 'selected'
FROM decision;
UPDATE selection SET signed_at = now(), signed_by = '00000000-0000-7000-8000-0000000000c1'
WHERE id <> '00000000-0000-7000-8000-000000000032';
SELECT throws_by(
  'DELETE FROM decision', '23514', 'decision_frozen',
  'a signed selection does not change');
SELECT throws_by(
  $test$UPDATE decision SET outcome = 'waitlisted', position = 1$test$, '23514', 'decision_frozen',
  'nor does what it says of one application');
SELECT throws_by(
  $test$INSERT INTO standing (meeting_id, selection_id, application_id, verdict) SELECT meeting_id, selection_id, application_id, 'proposed' FROM decision$test$,
  '23514', 'decision_frozen', 'nor how sure it was');
SELECT throws_by(
  $test$UPDATE decision SET selection_id = '00000000-0000-7000-8000-000000000031' WHERE selection_id = '00000000-0000-7000-8000-000000000032'$test$,
  '23505', 'decision_pkey', 'a decision is made once');
DELETE FROM decision WHERE selection_id = '00000000-0000-7000-8000-000000000032';
SELECT is((SELECT count(*) FROM decision), 1::bigint, 'another proposal still changes');

SELECT * FROM finish();
