SELECT plan(18);

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
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave) SELECT id, gen_random_uuid(), '00000000-0000-7000-8000-0000000000b3', 'guest', 'draft', 2 FROM meeting$test$,
  '23514', 'invitation_deadline_of_open', 'a guest is asked for an answer by a day');
SELECT throws_by(
  $test$UPDATE place SET places = 0 WHERE track = 'guest'$test$,
  '23514', 'invitation_within_places', 'whoever is invited by name keeps the place');
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
  ('G-0001', 'friend', 'x', 'x', 'guest_role_known', 'a guest is one of those known'),
  ('G-0001', 'guest', ' ', 'x', 'guest_decider_given', 'a guest comes by a decision'),
  ('G-0001', 'guest', 'x', ' ', 'guest_reason_given', 'a guest comes for a reason')
) AS wrong (code, role, decider, reason, rule, sentence);
SELECT throws_by(guest_of('G-0001', 'guest', repeat('x', 1001), 'x'), '23514', 'guest_decider_short', 'in few words');
SELECT throws_by(guest_of('G-0001', 'guest', 'x', repeat('x', 4001)), '23514', 'guest_reason_short', 'for a short reason');
SELECT lives_ok(guest_of('G-0001', 'speaker', 'The Director', 'opens'), 'a guest is invited');
SELECT throws_by(guest_of('G-0002', 'guest', 'x', 'x'), '23505', 'guest_invitation_once', 'once by an invitation');
SELECT throws_by(
  $test$UPDATE guest SET declared = '[]'$test$, '23514', 'guest_declared_shape',
  'what a guest states has three parts');
SELECT throws_by(
  $test$UPDATE guest SET withdrawn_at = now()$test$, '23514', 'guest_withdrawn_whole',
  'who takes it back is known');
SELECT throws_by(
  $test$UPDATE guest SET track = 'open', at_table = false$test$, '23514', 'guest_track_known',
  'a guest takes no open place');
SELECT throws_by(
  $test$UPDATE guest SET invitation_id = '00000000-0000-7000-8000-000000000011'$test$, '23503',
  'guest_invitation_known', 'and comes by an invitation on the track of guests');
INSERT INTO person (id, name, email, country, languages) VALUES
  ('00000000-0000-7000-8000-0000000000b4', 'Claude Trhee', 'three@example.org', 'FR', '{fr}');
SELECT lives_ok(
  $test$SELECT person_merge_in('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b3')$test$,
  'a guest who is somebody else goes over');
SELECT results_eq(
  $test$SELECT guest.person_id, invitation.person_id FROM guest JOIN invitation ON invitation.id = guest.invitation_id$test$,
  $test$VALUES ('00000000-0000-7000-8000-0000000000b4'::uuid, '00000000-0000-7000-8000-0000000000b4'::uuid)$test$,
  'with the invitation');

SELECT * FROM finish();
