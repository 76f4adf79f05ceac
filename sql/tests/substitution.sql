SELECT plan(18);

SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-1', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'substitution_code_shape', 'a substitute has a code');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'ill', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'substitution_reason_known', 'a reason is from the list');
SELECT throws_by(
  $test$INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'substitution_is_substitute', 'whoever comes instead is considered as nothing else');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000ff', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'substitution_leaving_known', 'somebody was selected for the seat');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000ff', 'late', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'substitution_invitation_known', 'a substitute is invited');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000ff')$test$,
  '23503', 'substitution_decider_known', 'a named officer decides');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23505', 'substitution_pkey', 'a code is given once');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0002', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23505', 'substitution_invitation_once', 'each has an invitation of their own');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE substitution SET withdrawn_at = now()$test$,
  '23514', 'substitution_withdrawn_whole', 'somebody records that a seat was given back');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE substitution SET withdrawn_at = now(), withdrawn_by = '00000000-0000-7000-8000-0000000000ff'$test$,
  '23503', 'substitution_withdrawer_known', 'who it is, is known');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'open'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'substitution_is_substitute', 'who applies does not stand in');
SELECT throws_by(
  $test$INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000ff', 'A-0002', '00000000-0000-7000-8000-0000000000b3', 'submitted', 'personal')$test$,
  '23503', 'application_is_open', 'and who stands in is not scored');
SELECT throws_by(
  $test$UPDATE invitation SET number = 0$test$,
  '23514', 'invitation_number_positive', 'numbers count from one');
SELECT throws_by(
  $test$INSERT INTO printed_sheet VALUES ('00000000-0000-7000-8000-0000000000e1', 'agenda', 'en', 'x')$test$,
  '23514', 'printed_sheet_hash_shape', 'a sheet is known by a hash');
SELECT throws_by(
  $test$INSERT INTO printed_sheet VALUES ('00000000-0000-7000-8000-0000000000e1', '', 'en', repeat('a', 64))$test$,
  '23514', 'printed_sheet_paper_given', 'a sheet is of a paper');
SELECT throws_by(
  $test$INSERT INTO printed_sheet VALUES ('00000000-0000-7000-8000-0000000000e1', 'agenda', 'en', repeat('a', 64)), ('00000000-0000-7000-8000-0000000000e1', 'agenda', 'en', repeat('a', 64))$test$,
  '23505', 'printed_sheet_pkey', 'a sheet is remembered once');
SELECT throws_by(
  $test$UPDATE application SET status = 'selected'; UPDATE application SET status = 'withdrawn'; INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by, settled, settled_at, settled_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 1, '00000000-0000-7000-8000-0000000000f1', 'withdrawn', now(), '00000000-0000-7000-8000-0000000000c1', 'substituted', now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1'); DELETE FROM succession$test$,
  '23514', 'succession_settled_once', 'a seat is not taken from whoever stands in');
SELECT lives_ok(
  $test$UPDATE application SET status = 'selected'; UPDATE application SET status = 'withdrawn'; INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by, settled, settled_at, settled_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 1, '00000000-0000-7000-8000-0000000000f1', 'withdrawn', now(), '00000000-0000-7000-8000-0000000000c1', 'substituted', now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO candidate VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute'); INSERT INTO substitution (meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 'S-0001', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000011', 'late', now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE substitution SET withdrawn_at = now(), withdrawn_by = '00000000-0000-7000-8000-0000000000c1'; DELETE FROM succession$test$,
  'once the substitute gave it back, the seat is held anew');

SELECT * FROM finish();
