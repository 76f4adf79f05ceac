SELECT plan(8);

INSERT INTO candidate (meeting_id, person_id, track)
SELECT id, '00000000-0000-7000-8000-0000000000b3', 'beside' FROM meeting;
SELECT lives_ok(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave) SELECT id, '00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-0000000000b3', 'beside', 'draft', 2 FROM meeting$test$,
  'beside the room there is no place to take and no day to answer by');
CREATE FUNCTION beside_as(code text, role text, track text, at_table boolean) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO guest (meeting_id, code, person_id, role, track, at_table, decider, reason, '
    'invitation_id, added_at, added_by) VALUES (''00000000-0000-7000-8000-0000000000e1'', %L, '
    '''00000000-0000-7000-8000-0000000000b3'', %L, %L, %L, ''x'', ''x'', '
    '''00000000-0000-7000-8000-000000000012'', now(), '
    '''00000000-0000-7000-8000-0000000000c1'')', code, role, track, at_table)
$$;
SELECT throws_by(beside_as(code, role, track, at_table), '23514', rule, sentence)
FROM (VALUES
  ('G-0001', 'observer', 'guest', true, 'guest_track_of_role', 'an observer is no guest'),
  ('B-0001', 'speaker', 'beside', false, 'guest_track_of_role', 'a speaker is beside no room'),
  ('G-0001', 'observer', 'beside', false, 'guest_track_of_code', 'the code says which'),
  ('B-0001', 'observer', 'beside', true, 'guest_table_of_role', 'an observer has no table'),
  ('G-0001', 'speaker', 'guest', false, 'guest_table_of_role', 'a speaker has one')
) AS wrong (code, role, track, at_table, rule, sentence);
SELECT lives_ok(
  beside_as('B-0001', 'resource_person', 'beside', true), 'a resource person may be given one');
SELECT lives_ok(
  $test$UPDATE guest SET at_table = false WHERE code = 'B-0001'$test$, 'and lose it again');

SELECT * FROM finish();
