SELECT plan(7);

UPDATE place SET places = 1 WHERE track = 'guest';
INSERT INTO candidate (meeting_id, person_id, track)
SELECT id, '00000000-0000-7000-8000-0000000000b3', 'guest' FROM meeting;
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline) SELECT id, gen_random_uuid(), '00000000-0000-7000-8000-0000000000b3', 'open', 'draft', 2, '2007-08-20' FROM meeting$test$,
  '23503', 'invitation_candidate_known', 'a guest is invited as one');
INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline)
SELECT
  id, '00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-0000000000b3', 'guest',
  'draft', 2, '2007-08-20'
FROM meeting;
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline) SELECT id, gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'guest', 'draft', 2, '2007-08-20' FROM meeting$test$,
  '23514', 'invitation_within_places', 'no more are invited by name than there are places for guests');
CREATE FUNCTION guest_of(code text, role text, decider text, reason text) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO guest (meeting_id, code, person_id, role, decider, reason, invitation_id, '
    'added_at, added_by) VALUES (''00000000-0000-7000-8000-0000000000e1'', %L, '
    '''00000000-0000-7000-8000-0000000000b3'', %L, %L, %L, '
    '''00000000-0000-7000-8000-000000000012'', now(), '
    '''00000000-0000-7000-8000-0000000000c1'')', code, role, decider, reason)
$$;
SELECT throws_by(guest_of(code, role, decider, reason), '23514', rule, sentence)
FROM (VALUES
  ('A-0001', 'guest', 'x', 'x', 'guest_code_shape', 'a guest has a code of their own'),
  ('G-0001', 'friend', 'x', 'x', 'guest_role_known', 'a guest is one of three'),
  ('G-0001', 'guest', ' ', 'x', 'guest_decider_given', 'a guest comes by a decision'),
  ('G-0001', 'guest', 'x', ' ', 'guest_reason_given', 'a guest comes for a reason')
) AS wrong (code, role, decider, reason, rule, sentence);
SELECT lives_ok(guest_of('G-0001', 'speaker', 'The Director', 'opens'), 'a guest is invited');

SELECT * FROM finish();
