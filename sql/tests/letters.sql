SELECT plan(9);

SELECT lives_ok(
  $test$UPDATE invitation SET sequence = 0; UPDATE invitation SET sequence = 2$test$,
  'each letter has an entry of a higher number');
SELECT throws_by(
  $test$UPDATE invitation SET sequence = 2$test$,
  '23514', 'invitation_sequence_rises', 'no two letters have the same');
SELECT throws_by(
  $test$UPDATE invitation SET sequence = 1$test$,
  '23514', 'invitation_sequence_rises', 'nor a later one a lower');
SELECT throws_by(
  $test$UPDATE invitation SET sequence = NULL$test$,
  '23514', 'invitation_sequence_rises', 'nor is it forgotten');
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, sequence) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'nominated', 'draft', 1, -1)$test$,
  '23514', 'invitation_sequence_not_negative', 'it begins with 0');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, was) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'change', 'change-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), '[]')$test$,
  '23514', 'letter_was_shape', 'what a reader knew is told part by part');
SELECT throws_by(
  $test$UPDATE meeting SET waiting_closed_at = now(); UPDATE application SET status = 'waitlisted'; UPDATE application SET status = 'selected'$test$,
  '23514', 'application_waiting_closed', 'nobody is called from a list that is closed');
UPDATE meeting SET starts = '2026-12-20', ends = '2026-12-21';
UPDATE application SET status = 'waitlisted';
SELECT results_eq(
  $test$SELECT kind, number, names FROM waiting_dues(ARRAY['00000000-0000-7000-8000-0000000000e1'::uuid], '2026-11-29 12:00+00')$test$,
  $test$VALUES ('waiting', 1, ARRAY['Amal One'])$test$,
  'who waits while all answers came is told');
UPDATE meeting SET waiting_closed_at = now();
SELECT results_eq(
  $test$SELECT kind, number FROM waiting_dues(ARRAY['00000000-0000-7000-8000-0000000000e1'::uuid], '2026-11-29 12:00+00')$test$,
  $test$VALUES ('waiting', 0)$test$,
  'and no longer once the list is closed');

SELECT * FROM finish();
