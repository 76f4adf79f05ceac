SELECT plan(24);

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
  format(statement, '00000000-0000-7000-8000-0000000000f1'), '23503', 'merged_of_directory',
  sentence)
FROM (VALUES
  ($test$SELECT person_merge('00000000-0000-7000-8000-0000000000b3', %L)$test$,
    'the id of an application is nobody who is gone'),
  ($test$SELECT person_merge(%L, '00000000-0000-7000-8000-0000000000b3')$test$,
    'nor anybody who is kept'),
  ($test$SELECT person_merge_in('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', %L)$test$,
    'nor in a meeting'),
  ($test$SELECT organisation_merge('00000000-0000-7000-8000-0000000000a1', %L)$test$,
    'nor an organisation'),
  ($test$SELECT organisation_merge_in('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000a1', %L)$test$,
    'nor one in a meeting')
) AS merging (statement, sentence);
SELECT throws_by(
  $test$SELECT person_merge('00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000a1')$test$,
  '23503', 'merged_of_directory', 'an organisation is no person');
SELECT throws_by(
  $test$SELECT person_merge_in('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b1')$test$,
  '23514', 'merged_alike', 'who is invited becomes nobody who is not alike');
UPDATE person SET name = 'Two, Basim Omar' WHERE id = '00000000-0000-7000-8000-0000000000b1';
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

SELECT throws_by(
  'SET CONSTRAINTS merged_told IMMEDIATE', '23514', 'merged_told', 'which an act must tell');
SELECT is(
  merge_told('00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b3'), false,
  'and is not believed without');
DO $do$ BEGIN
  PERFORM audit_write(
  '00000000-0000-0000-0000-000000000000', now(), '00000000-0000-7000-8000-0000000000c1',
  'person.merge', 'directory', '{}', '{person,person}',
  ARRAY[
    '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b2']::uuid[],
  '{NULL,NULL}', '{false,false}', ARRAY['{"after": {}}', '{"before": {}}']::jsonb[]);
END $do$;
SELECT lives_ok('SET CONSTRAINTS merged_told IMMEDIATE', 'once it is told it stands');
SELECT is(
  merge_told('00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b3'), true,
  'and is believed');
-- A row that no act tells of brings forgetting to nobody else's lines.
UPDATE account SET login = session_user WHERE id = '00000000-0000-7000-8000-0000000000c1';
INSERT INTO account_role VALUES ('00000000-0000-7000-8000-0000000000c1', 'administrator', NULL);
SET LOCAL session_replication_role = replica;
INSERT INTO merged VALUES (
  '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b3');
SET LOCAL session_replication_role = origin;
DO $do$ BEGIN
  PERFORM audit_write(
  '00000000-0000-0000-0000-000000000000', now(), '00000000-0000-7000-8000-0000000000c1',
  'person.edit', 'directory', '{}', '{person}',
  ARRAY['00000000-0000-7000-8000-0000000000b1']::uuid[], '{NULL}', '{false}',
  ARRAY['{"after": {"name": "Omar"}}']::jsonb[]);
END $do$;
SELECT is(
  erase_lines(
    '00000000-0000-0000-0000-000000000000', '00000000-0000-7000-8000-0000000000b3'), 2,
  'forgetting reaches the lines of whom an act put together, and no others');

SELECT * FROM finish();
