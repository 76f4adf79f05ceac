SELECT plan(20);

SELECT throws_by(
  $test$UPDATE assessment SET content = '[]', hash = encode(sha256('[]'), 'hex')$test$,
  '23514', 'assessment_content_object', 'what is kept is an object');
SELECT throws_by(
  $test$UPDATE assessment SET content = '{"a": 1}'$test$,
  '23514', 'assessment_hash_of_content', 'what is kept is what was hashed');
SELECT throws_by(
  'UPDATE assessment SET version = 0',
  '23514', 'assessment_version_positive', 'a document has a version');
SELECT throws_by(
  $test$UPDATE scoring SET ratings_hash = 'x'$test$,
  '23514', 'scoring_ratings_hash_shape', 'a hash of ratings is one');
SELECT throws_by(
  $test$UPDATE scoring SET answers_hash = 'x'$test$,
  '23514', 'scoring_answers_hash_shape', 'a hash of answers is one');
SELECT throws_by(
  $test$DELETE FROM assessment; UPDATE selection SET signed_at = now(), signed_by = proposed_by$test$,
  '23514', 'selection_signed_with_assessment', 'nobody signs what is not kept');
SELECT throws_by(
  $test$UPDATE selection SET superseded_at = now(), superseded_by = proposed_by, superseded_reason = 'a slip'$test$,
  '23514', 'selection_superseded_signed', 'only what is signed is superseded');
UPDATE meeting SET deciding = '{"twoPeople": true}';
INSERT INTO account (id, login, name) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'),
  ('00000000-0000-7000-8000-0000000000c3', 'third', 'Third (invented)');
INSERT INTO selection (
  meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at,
  proposed_by, revises
)
SELECT
  meeting_id, '00000000-0000-7000-8000-000000000032', scoring_id, 1, 0, 0, 0, now(),
  '00000000-0000-7000-8000-0000000000c2', id
FROM selection;
INSERT INTO standing (meeting_id, selection_id, application_id, verdict)
SELECT meeting_id, '00000000-0000-7000-8000-000000000032', application_id, 'undecided'
FROM decision;
INSERT INTO choice (
  meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by
)
SELECT
  meeting_id, selection_id, application_id, true, 'topic', now(),
  '00000000-0000-7000-8000-0000000000c3'
FROM standing WHERE selection_id = '00000000-0000-7000-8000-000000000032';
INSERT INTO assessment
SELECT meeting_id, '00000000-0000-7000-8000-000000000032', version, content, hash, kept_at
FROM assessment;
SELECT throws_by(
  format(
    $test$UPDATE selection SET signed_at = now(), signed_by = %L WHERE revises IS NOT NULL$test$,
    signatory),
  '23514', 'selection_by_two_people', sentence)
FROM (VALUES
  ('00000000-0000-7000-8000-0000000000c1', 'who ran a selection does not sign what changes it'),
  ('00000000-0000-7000-8000-0000000000c2', 'who changed a selection does not sign it'),
  ('00000000-0000-7000-8000-0000000000c3', 'who decided in a selection does not sign it')
) AS hand (signatory, sentence);
SELECT throws_by(
  $test$INSERT INTO selection (meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at, proposed_by, signed_at, signed_by) SELECT meeting_id, gen_random_uuid(), scoring_id, 1, 0, 0, 0, now(), proposed_by, now(), proposed_by FROM selection WHERE revises IS NULL$test$,
  '23514', 'selection_by_two_people', 'nor does anybody propose what is signed already');
DELETE FROM choice;
DELETE FROM standing;
DELETE FROM assessment WHERE selection_id = '00000000-0000-7000-8000-000000000032';
DELETE FROM selection WHERE revises IS NOT NULL;
UPDATE meeting SET deciding = NULL;
UPDATE selection SET signed_at = now(), signed_by = proposed_by;
SELECT throws_by(
  'DELETE FROM assessment', '23514', 'assessment_frozen', 'what is signed is kept');
SELECT throws_by(
  'UPDATE selection SET signed_at = NULL, signed_by = NULL',
  '23514', 'selection_signature_stays', 'a signature stays');
SELECT throws_by(
  $test$INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points) SELECT meeting_id, application_id, reviewer_id, '00000000-0000-7000-8000-0000000000d1', 'C1', 3 FROM review$test$,
  '23514', 'rating_frozen', 'nobody gives points after the signature');
SELECT throws_by(
  'DELETE FROM review', '23514', 'rating_frozen', 'nobody takes a review back after the signature');
SELECT throws_by(
  $test$INSERT INTO selection (meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at, proposed_by) SELECT meeting_id, gen_random_uuid(), scoring_id, 1, 0, 0, 0, now(), proposed_by FROM selection$test$,
  '23514', 'selection_after_signature', 'nothing is proposed beside what is signed');
SELECT throws_by(
  $test$UPDATE application SET status = 'selected'; UPDATE application SET status = 'not_selected'$test$,
  '23514', 'application_by_decision', 'only a signed selection takes a seat away');
SELECT throws_by(
  $test$UPDATE selection SET superseded_at = now()$test$,
  '23514', 'selection_superseded_whole', 'who admits an error is known, and why');
SELECT throws_by(
  $test$UPDATE selection SET superseded_at = now(), superseded_by = proposed_by, superseded_reason = ' '$test$,
  '23514', 'selection_superseded_with_reason', 'an error is admitted with the reason');
UPDATE selection
SET superseded_at = now(), superseded_by = proposed_by, superseded_reason = 'a slip';
SELECT lives_ok('DELETE FROM review', 'under what is superseded ratings may be corrected');

SELECT * FROM finish();
