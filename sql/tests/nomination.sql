SELECT plan(33);

SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-1', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'LB')$test$,
  '23514', 'nomination_code_shape', 'a nomination has a code');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0001', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'LB')$test$,
  '23505', 'nomination_pkey', 'a code is given once');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal')$test$,
  '23514', 'nomination_by_one', 'somebody names whoever is named');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state, organisation_id) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'LB', '00000000-0000-7000-8000-0000000000a1')$test$,
  '23514', 'nomination_by_one', 'and one body alone');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'QQ')$test$,
  '23503', 'nomination_state_known', 'a State is a country that is known');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'chief', 'personal', 'LB')$test$,
  '23514', 'nomination_role_known', 'a delegation has a head, members and alternates');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'guest', 'LB')$test$,
  '23514', 'nomination_capacity_known', 'whoever is named states the capacity');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, organisation_id) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'official_delegation', '00000000-0000-7000-8000-0000000000a1')$test$,
  '23514', 'nomination_capacity_of_state', 'only a State sends a delegation');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state, note, note_date) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'LB', ' ', '2007-07-02')$test$,
  '23514', 'nomination_note_given', 'a note has a number');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state, note) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'LB', 'NV 2')$test$,
  '23514', 'nomination_note_dated', 'a note has a date');
SELECT throws_by(
  $test$INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b2', now(), 'member', 'personal', 'JO')$test$,
  '23505', 'nomination_standing_once', 'nobody is named twice at one time');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'head', 'official_delegation', 'JO')$test$,
  '23505', 'nomination_one_head', 'a delegation has one head');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state, replaces, note, note_date) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'LB', 'N-0001', 'NV 2', '2007-08-20')$test$,
  '23503', 'nomination_replaced_by_state', 'nobody but the State that named somebody replaces them');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, organisation_id, replaces, note, note_date) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', '00000000-0000-7000-8000-0000000000a1', 'N-0001', 'NV 2', '2007-08-20')$test$,
  '23503', 'nomination_replaced_by_organisation', 'and no organisation either');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated'); INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state, replaces) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', now(), 'member', 'personal', 'JO', 'N-0001')$test$,
  '23514', 'nomination_replaces_with_note', 'a replacement has a note of its own');
SELECT throws_by(
  $test$UPDATE nomination SET replaces = code$test$,
  '23514', 'nomination_replaces_another', 'nobody replaces themselves');
SELECT throws_by(
  $test$UPDATE nomination SET acknowledged_at = now()$test$,
  '23514', 'nomination_acknowledged_whole', 'a named officer acknowledges');
SELECT throws_by(
  $test$UPDATE nomination SET acknowledged_at = now(), acknowledged_by = '00000000-0000-7000-8000-0000000000c1', invitation_id = '00000000-0000-7000-8000-000000000011', note = NULL, note_date = NULL$test$,
  '23514', 'nomination_acknowledged_with_note', 'nothing is acknowledged without a note');
SELECT throws_by(
  $test$UPDATE nomination SET acknowledged_at = now(), acknowledged_by = '00000000-0000-7000-8000-0000000000c1', invitation_id = '00000000-0000-7000-8000-0000000000e1'$test$,
  '23503', 'nomination_invitation_known', 'whoever is acknowledged is invited');
SELECT throws_by(
  $test$UPDATE nomination SET note = NULL$test$,
  '23514', 'nomination_note_dated', 'a date is that of a note');
SELECT lives_ok(
  $test$UPDATE nomination SET note = '–', note_date = NULL$test$,
  'what is left of a note that was erased has no date');
SELECT is(
  (SELECT withdraw_nominations(meeting_id, person_id, '2007-09-07') FROM nomination), 0,
  'nobody is withdrawn from what is over');
SELECT throws_by(
  $test$UPDATE nomination SET withdrawn_at = now()$test$,
  '23514', 'nomination_withdrawn_whole', 'somebody records that a nomination is withdrawn');
SELECT throws_by(
  $test$UPDATE nomination SET declared = '[]'$test$,
  '23514', 'nomination_declared_shape', 'what is stated is an object');
SELECT throws_by(
  $test$UPDATE nomination SET declared = jsonb_build_object('topics', repeat('x', 70000))$test$,
  '23514', 'nomination_declared_short', 'what is stated is no book');
SELECT throws_by(
  $test$UPDATE nomination SET acknowledged_by = '00000000-0000-7000-8000-0000000000e1', acknowledged_at = now(), invitation_id = '00000000-0000-7000-8000-000000000011'$test$,
  '23503', 'nomination_acknowledger_known', 'whoever acknowledges has an account');
SELECT throws_by(
  $test$UPDATE nomination SET withdrawn_by = '00000000-0000-7000-8000-0000000000e1', withdrawn_at = now()$test$,
  '23503', 'nomination_withdrawer_known', 'whoever records a withdrawal has an account');
SELECT throws_by(
  $test$UPDATE nomination SET received_by = '00000000-0000-7000-8000-0000000000e1'$test$,
  '23503', 'nomination_receiver_known', 'whoever receives has an account');
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'open', 'draft', 1)$test$,
  '23514', 'invitation_deadline_of_open', 'an open seat is answered by a day');
SELECT throws_by(
  $test$INSERT INTO score (meeting_id, scoring_id, application_id, rank, total, merit, parts) SELECT meeting_id, '00000000-0000-7000-8000-000000000021', person_id, 2, 0, 0, '[]' FROM nomination$test$,
  '23503', 'score_application_known', 'nobody who was named has a score');
SELECT throws_by(
  $test$INSERT INTO decision (meeting_id, selection_id, application_id, outcome) SELECT meeting_id, '00000000-0000-7000-8000-000000000031', person_id, 'selected' FROM nomination$test$,
  '23503', 'decision_application_known', 'or a decision');
SELECT throws_by(
  $test$INSERT INTO review (meeting_id, application_id, reviewer_id, standing) SELECT meeting_id, person_id, '00000000-0000-7000-8000-0000000000b3', 'assigned' FROM nomination$test$,
  '23503', 'review_application_known', 'or a reviewer');
SELECT lives_ok(
  $test$UPDATE nomination SET withdrawn_at = now(), withdrawn_by = '00000000-0000-7000-8000-0000000000c1'; INSERT INTO nomination (meeting_id, code, person_id, received_at, role, capacity, state, note, note_date, replaces) VALUES ('00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b2', now(), 'head', 'personal', 'JO', 'NV 2', '2007-08-20', 'N-0001')$test$,
  'who was withdrawn may be named again, and lead again');

SELECT * FROM finish();
