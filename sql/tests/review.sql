SELECT plan(9);

SELECT throws_by(
  $test$INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000d1', 'C1', 5)$test$,
  '23514', 'rating_points_on_scale', 'points are 0 to 4');
SELECT throws_by(
  $test$INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000d2', 'C1', 3)$test$,
  '23503', 'rating_under_published_rubric', 'another version of the rubric is refused');
SELECT throws_by(
  $test$INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000d1', 'C9', 3)$test$,
  '23503', 'rating_criterion_known', 'a rating is on a criterion of the rubric');
SELECT throws_by(
  $test$INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000d1', 'C1', 3)$test$,
  '23503', 'rating_by_assigned_reviewer', 'only an assigned reviewer rates');
SELECT throws_by(
  $test$UPDATE review SET standing = 'conflict'$test$,
  '23514', 'review_conflict_has_reason', 'a conflict of interest has a reason');
SELECT throws_by(
  $test$INSERT INTO score VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000021', gen_random_uuid(), 1, 0, 0, '[]')$test$,
  '23503', 'score_application_known', 'a score belongs to an application of its meeting');
SELECT throws_by(
  $test$INSERT INTO score VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000021', '00000000-0000-7000-8000-0000000000f1', 1, 100000001, 0, '[]')$test$,
  '23514', 'score_total_in_range', 'a score is 0 to 100 points');
SELECT throws_by(
  $test$WITH added AS (INSERT INTO scoring (meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by) SELECT meeting_id, gen_random_uuid(), rubric_id, '{}', '{}', '', now(), computed_by FROM scoring RETURNING number) UPDATE scoring SET number = added.number FROM added$test$,
  '23505', 'scoring_number_once', 'a number counts one computation');
SELECT throws_by(
  $test$UPDATE scoring SET potential = '\x00'$test$,
  '23514', 'scoring_potential_whole', 'a computation keeps the potential of every pair');

SELECT * FROM finish();
