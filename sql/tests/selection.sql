SELECT plan(5);

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
UPDATE selection SET signed_at = now(), signed_by = '00000000-0000-7000-8000-0000000000c1';
SELECT throws_by(
  'DELETE FROM decision', '23514', 'decision_frozen',
  'a signed selection does not change');

SELECT * FROM finish();
