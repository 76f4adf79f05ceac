SELECT plan(18);

SELECT throws_by(
  $test$INSERT INTO conflict_of_interest (meeting_id, application_id, reviewer_id, kind, note, found_at) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', 'rumour', '', now())$test$,
  '23514', 'conflict_of_interest_kind_known', 'conflicts of interest are of known kinds');
SELECT throws_by(
  $test$INSERT INTO conflict_of_interest (meeting_id, application_id, reviewer_id, kind, note, found_at) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b1', 'declared', '', now())$test$,
  '23503', 'conflict_of_interest_reviewer_known', 'only reviewers are in a conflict of interest');
SELECT throws_by(
  $test$INSERT INTO conflict_of_interest VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', 'colleague', '', now(), now(), '00000000-0000-7000-8000-0000000000c1', 'fine')$test$,
  '23514', 'conflict_of_interest_set_aside_possible', 'that they are colleagues is not set aside');
SELECT throws_by(
  $test$INSERT INTO conflict_of_interest VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', 'past_partner', '', now(), now(), '00000000-0000-7000-8000-0000000000c1', ' ')$test$,
  '23514', 'conflict_of_interest_set_aside_with_reason', 'nothing is set aside without a reason');
SELECT throws_by(
  $test$INSERT INTO conflict_of_interest VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', 'past_partner', '', now(), now(), NULL, 'fine')$test$,
  '23514', 'conflict_of_interest_set_aside_whole', 'who set it aside is known');
SELECT throws_by(
  $test$INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000d1', 'C1')$test$,
  '23503', 'cannot_judge_by_assigned_reviewer', 'only an assigned reviewer says so');
SELECT throws_by(
  $test$INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000d2', 'C1')$test$,
  '23503', 'cannot_judge_under_published_rubric', 'under the published rubric');
SELECT throws_by(
  $test$INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000d1', 'C9')$test$,
  '23503', 'cannot_judge_criterion_known', 'on a criterion of the rubric');
SELECT throws_by(
  $test$INSERT INTO agreed_outcome VALUES ('00000000-0000-7000-8000-0000000000e1', 'c 2', 1, 'action_line', '{}')$test$,
  '23514', 'agreed_outcome_code_shape', 'a code has capitals, digits, points and lines');
SELECT throws_by(
  $test$INSERT INTO agreed_outcome VALUES ('00000000-0000-7000-8000-0000000000e1', 'C2', 1, 'wish', '{}')$test$,
  '23514', 'agreed_outcome_kind_known', 'agreed outcomes are of known kinds');
SELECT throws_by(
  $test$INSERT INTO application_outcome VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 1, 'C2')$test$,
  '23503', 'application_outcome_outcome_known', 'an outcome that the meeting lacks is not cited');
SELECT throws_by(
  $test$INSERT INTO practice_mark VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'X-01', 'C1', 5, now())$test$,
  '23514', 'practice_mark_points_on_scale', 'practice is on the same scale');
SELECT throws_by(
  $test$UPDATE reviewer SET most = 0$test$, '23514', 'reviewer_most_positive',
  'a limit is above 0');

INSERT INTO conflict_of_interest (meeting_id, application_id, reviewer_id, kind, note, found_at)
VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1',
  '00000000-0000-7000-8000-0000000000b3', 'past_partner', '', now());
SELECT throws_by(
  $test$INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000d1', 'C1', 3)$test$,
  '23514', 'rating_free_of_conflict', 'no points in a conflict of interest');
UPDATE conflict_of_interest
SET set_aside_at = now(), set_aside_by = '00000000-0000-7000-8000-0000000000c1',
  set_aside_reason = 'another office of it';
SELECT lives_ok(
  $test$INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000d1', 'C1', 3)$test$,
  'points where the conflict was set aside');
UPDATE person SET organisation_id = '00000000-0000-7000-8000-0000000000a1'
WHERE id = '00000000-0000-7000-8000-0000000000b3';
SELECT throws_by(
  $test$UPDATE rating SET points = 4$test$, '23514', 'rating_free_of_conflict',
  'no points from a colleague, whoever recorded the tie');

SET LOCAL ROLE convene_app;
SET LOCAL app.reviewer = '00000000-0000-7000-8000-0000000000b1';
SELECT
  (SELECT count(*) FROM rating) + (SELECT count(*) FROM review)
    + (SELECT count(*) FROM application) AS seen
\gset
SET LOCAL app.reviewer = '00000000-0000-7000-8000-0000000000b3';
SELECT
  (SELECT count(*) FROM rating) + (SELECT count(*) FROM review)
    + (SELECT count(*) FROM application) AS own
\gset
RESET ROLE;
SELECT is(
  :seen, 0, 'a reviewer sees no application and no points but those given to them');
SELECT is(:own, 3, 'a reviewer sees what they were given and gave');

SELECT * FROM finish();
