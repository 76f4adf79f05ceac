SELECT plan(14);

SELECT throws_by(
  $test$INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'A-0002', '00000000-0000-7000-8000-0000000000b2', 'under_review', 'proposes')$test$,
  '23503', 'application_is_open', 'a nominated person has no application, and so nothing below');
SELECT is(
  ARRAY(
    SELECT conrelid::regclass::text
    FROM pg_constraint
    WHERE contype = 'f' AND confrelid = 'application'::regclass
      AND conrelid IN ('standing'::regclass, 'succession'::regclass, 'decision'::regclass)
    ORDER BY 1),
  ARRAY['decision', 'standing', 'succession', 'succession'],
  'who is ranked, decided on or follows has an application');
SELECT throws_by(
  $test$INSERT INTO standing (meeting_id, selection_id, application_id, verdict) SELECT meeting_id, id, gen_random_uuid(), 'undecided' FROM selection$test$,
  '23503', 'standing_application_known', 'nobody without an application has a chance');
SELECT throws_by(
  $test$INSERT INTO standing (meeting_id, selection_id, application_id, verdict, chance) SELECT meeting_id, selection_id, application_id, 'undecided', 300 FROM decision$test$,
  '23514', 'standing_estimated_whole', 'a chance comes with its ranks');
INSERT INTO standing (meeting_id, selection_id, application_id, verdict)
SELECT meeting_id, selection_id, application_id, 'proposed' FROM decision;
SELECT throws_by(
  $test$INSERT INTO choice (meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by) SELECT meeting_id, selection_id, application_id, true, 'topic', now(), '00000000-0000-7000-8000-0000000000c1' FROM decision$test$,
  '23503', 'choice_in_band', 'nobody decides outside the band');
SELECT throws_by(
  $test$INSERT INTO choice (meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by) SELECT meeting_id, selection_id, application_id, true, 'covered', now(), '00000000-0000-7000-8000-0000000000c1' FROM decision$test$,
  '23514', 'choice_reason_fits', 'a reason against an application gives it no seat');
SELECT throws_by(
  $test$DELETE FROM seat; DELETE FROM participant; DELETE FROM invitation; UPDATE application SET status = 'selected'; UPDATE place SET taken = 0, places = 0 WHERE track = 'open'$test$,
  '23514', 'application_within_places', 'no more are selected than there are places');
SELECT throws_by(
  $test$UPDATE application SET status = 'selected'; UPDATE application SET status = 'withdrawn'$test$,
  '23514', 'application_by_succession', 'who leaves an open seat is followed');
SELECT throws_by(
  $test$INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by) SELECT meeting_id, 1, id, 'declined', now(), '00000000-0000-7000-8000-0000000000c1' FROM application$test$,
  '23514', 'succession_leaver_gone', 'a seat is free before somebody follows');
SELECT throws_by(
  $test$UPDATE invitation SET status = 'declined'; INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline, issued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'open', 'issued', 2, '2007-08-20', now())$test$,
  '23505', 'invitation_offered_once', 'nobody is offered an open seat twice');
SELECT throws_by(
  $test$UPDATE invitation SET status = 'declined'; INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'open', 'draft', 2, '2007-09-05')$test$,
  '23514', 'invitation_before_meeting', 'an answer is due before the meeting begins');
INSERT INTO lottery (meeting_id, commitment, public_value)
SELECT id, encode(sha256(repeat('s', 32)::bytea), 'hex'), 'a figure' FROM meeting;
SELECT throws_by(
  $test$INSERT INTO lottery_draw (meeting_id, selection_id, commitment, secret, public_value, transcript, drawn_at, drawn_by) SELECT meeting_id, id, encode(sha256(repeat('s', 32)::bytea), 'hex'), repeat('t', 32)::bytea, '7', '', now(), proposed_by FROM selection$test$,
  '23514', 'lottery_draw_reveals', 'the secret is the one whose hash was published');
INSERT INTO lottery_draw (
  meeting_id, selection_id, commitment, secret, public_value, transcript, drawn_at, drawn_by
)
SELECT
  meeting_id, id, encode(sha256(repeat('s', 32)::bytea), 'hex'), repeat('s', 32)::bytea, '7', '',
  now(), proposed_by
FROM selection;
SELECT throws_by(
  $test$INSERT INTO selection (meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at, proposed_by) SELECT meeting_id, gen_random_uuid(), scoring_id, 1, 0, 0, 0, now(), proposed_by FROM selection$test$,
  '23514', 'selection_after_draw', 'nothing is proposed after the draw');
UPDATE meeting SET published_at = now();
SELECT throws_by(
  $test$UPDATE lottery SET public_value = 'another'$test$,
  '23514', 'lottery_before_call', 'what the call announced stays');

SELECT * FROM finish();
