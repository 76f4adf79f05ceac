SELECT plan(12);

SELECT throws_by(
  $test$UPDATE person SET telephone = E'1\n2'$test$,
  '23514', 'person_telephone_on_a_line', 'a telephone stands on a line');
SELECT throws_by(
  $test$INSERT INTO person_alias VALUES ('00000000-0000-7000-8000-0000000000b1', '', ' ')$test$,
  '23514', 'person_alias_given', 'another form is an address or a name');
SELECT throws_by(
  $test$INSERT INTO person_alias VALUES ('00000000-0000-7000-8000-0000000000b1', 'nowhere', '')$test$,
  '23514', 'person_alias_email_usable', 'another address is one');
SELECT throws_by(
  $test$INSERT INTO person_alias VALUES (gen_random_uuid(), '', 'X')$test$,
  '23503', 'person_alias_person_known', 'somebody bears it');
SELECT throws_by(
  $test$INSERT INTO merged (gone_id, kept_id) VALUES ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1')$test$,
  '23514', 'merged_of_two', 'nobody is their own twin');
SELECT throws_by(
  $test$INSERT INTO not_twins (one_id, other_id) VALUES ('00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b1')$test$,
  '23514', 'not_twins_ordered', 'a pair is said once');
SELECT throws_by(
  $test$SELECT person_merge('00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b2')$test$,
  '23503', 'candidate_person_known', 'who is considered by a meeting goes nowhere alone');
SELECT throws_by(
  $test$SELECT person_merge_in('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b1')$test$,
  '23505', 'candidate_pkey', 'a meeting considers somebody once');
SELECT lives_ok(
  $test$SELECT person_merge_in('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b2')$test$,
  'what is of somebody in a meeting goes over');
INSERT INTO person_alias VALUES ('00000000-0000-7000-8000-0000000000b2', '', 'Basim the Second');
SELECT lives_ok(
  $test$SELECT person_merge('00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b2')$test$,
  'and then who was there twice leaves the directory');
SELECT results_eq(
  $test$SELECT person_id, name FROM person_alias$test$,
  $test$VALUES ('00000000-0000-7000-8000-0000000000b3'::uuid, 'Basim the Second'::text)$test$,
  'with what they were called');
SELECT results_eq(
  $test$SELECT gone_id, kept_id FROM merged$test$,
  $test$VALUES ('00000000-0000-7000-8000-0000000000b2'::uuid, '00000000-0000-7000-8000-0000000000b3'::uuid)$test$,
  'and the id that is gone finds the one that is kept');

SELECT * FROM finish();
