SELECT plan(10);

SELECT throws_by(
  $test$INSERT INTO handover (id, at, actor_id, place) VALUES (
    gen_random_uuid(), now(), '00000000-0000-7000-8000-0000000000c1', ' ')$test$,
  '23514', 'handover_place_given', 'a handover says where to');
INSERT INTO handover (id, at, actor_id, place) VALUES (
  '00000000-0000-7000-8000-0000000000e9', now(), '00000000-0000-7000-8000-0000000000c1',
  'the hall');
SELECT throws_by(
  $test$INSERT INTO handover (id, at, actor_id, place) VALUES (
    gen_random_uuid(), now(), '00000000-0000-7000-8000-0000000000c1', 'elsewhere')$test$,
  '23505', 'handover_open_once', 'one handover stands at a time');
SELECT throws_by(
  $test$UPDATE handover SET taken_over_at = now(), called_back_at = now()$test$,
  '23514', 'handover_ends_one_way', 'what was taken over is not called back');
SELECT throws_by(
  $test$UPDATE handover SET called_back_at = at - interval '1 second'$test$,
  '23514', 'handover_ends_after', 'a handover ends after it began');
SELECT handover_close();
SELECT throws_by(
  $test$UPDATE meeting SET published_at = now()$test$,
  '23514', 'handover_took_writes', 'a database that was handed over is not written to');
SELECT throws_by(
  $test$DELETE FROM handover$test$,
  '23514', 'handover_took_writes', 'nor is it forgotten that it was handed over');
SELECT throws_by(
  $test$TRUNCATE seat$test$,
  '23514', 'handover_took_writes', 'nor emptied');
SET LOCAL session_replication_role = replica;
SELECT throws_by(
  $test$UPDATE seat SET seat_no = 2$test$,
  '23514', 'handover_took_writes', 'not even where triggers are off');
SET LOCAL session_replication_role = origin;
SELECT is_empty(
  $test$SELECT oid::regclass FROM pg_class WHERE relnamespace = 'public'::regnamespace
    AND relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM pg_trigger
    WHERE tgrelid = pg_class.oid AND tgname = 'handover_took_writes' AND tgenabled = 'A')$test$,
  'no table is left out');
SELECT handover_open();
SELECT lives_ok($test$UPDATE seat SET seat_no = 2$test$, 'called back, it is written to again');

SELECT * FROM finish();
