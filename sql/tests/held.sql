SELECT plan(13);

-- Two who apply under the name and at the mailbox of the nominated person, and one who is somebody else.
INSERT INTO person (id, name, email, country, languages, names) VALUES
  ('00000000-0000-7000-8000-0000000000b4', 'Prof. Dr. BASIM  Twó', 'private@example.org', 'JO', '{ar}', '{}'),
  ('00000000-0000-7000-8000-0000000000b5', 'Office Post', 'TWO@example.org', 'JO', '{ar}', '{}'),
  ('00000000-0000-7000-8000-0000000000b6', 'Basim Twomey', 'twomey@example.org', 'JO', '{ar}', '{}');
INSERT INTO candidate (meeting_id, person_id, track)
SELECT '00000000-0000-7000-8000-0000000000e1', id, 'open' FROM person WHERE id::text ~ '0b[456]$';
INSERT INTO application (meeting_id, id, code, person_id, status, authority)
SELECT '00000000-0000-7000-8000-0000000000e1', regexp_replace(id::text, 'b(.)$', '9\1')::uuid,
  'A-000' || substr(id::text, 36), id, 'submitted', 'personal'
FROM person WHERE id::text ~ '0b[456]$';
SELECT results_eq(
  $test$SELECT code, by_mailbox, by_name FROM application_held('00000000-0000-7000-8000-0000000000e1') JOIN application ON id = application_id ORDER BY code$test$,
  $test$VALUES ('A-0004', false, true), ('A-0005', true, false)$test$,
  'whoever has the name or the mailbox of a nominated person is held');

INSERT INTO reviewer (meeting_id, person_id, code)
VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'R-09')
ON CONFLICT DO NOTHING;
SELECT throws_by(
  $test$SET LOCAL ROLE convene_app; INSERT INTO review (meeting_id, application_id, reviewer_id, standing, assigned_at) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000094', '00000000-0000-7000-8000-0000000000b3', 'assigned', now())$test$,
  '23514', 'review_not_held', 'nobody reads what is held');
SELECT throws_by(
  $test$SET LOCAL ROLE convene_app; INSERT INTO score (meeting_id, scoring_id, application_id, rank, total, merit, parts) SELECT meeting_id, id, '00000000-0000-7000-8000-000000000094', 9, 1, 1, '[]' FROM scoring$test$,
  '23514', 'score_not_held', 'nor is it scored');
INSERT INTO account_role (account_id, role)
VALUES ('00000000-0000-7000-8000-0000000000c1', 'administrator') ON CONFLICT DO NOTHING;
SELECT throws_by(
  $test$SET LOCAL ROLE convene_app; UPDATE selection SET signed_at = now(), signed_by = acting_account()$test$,
  '23514', 'selection_not_held', 'and nothing is signed');

SELECT throws_by(
  $test$UPDATE application SET apart_from = '{N-0001}' WHERE code = 'A-0004'$test$,
  '23514', 'application_apart_whole', 'who says that two are two says why');
SELECT throws_by(
  $test$UPDATE application SET apart_from = '{N-0001}', apart_reason = ' ', apart_at = now(), apart_by = '00000000-0000-7000-8000-0000000000c1' WHERE code = 'A-0004'$test$,
  '23514', 'application_apart_reason_given', 'in words');
SELECT throws_by(
  $test$UPDATE application SET apart_from = '{N-0001}', apart_reason = repeat('x', 3000), apart_at = now(), apart_by = '00000000-0000-7000-8000-0000000000c1' WHERE code = 'A-0004'$test$,
  '23514', 'application_apart_reason_short', 'and in few');
SELECT throws_by(
  $test$UPDATE application SET apart_from = '{N-0001}', apart_reason = 'told', apart_at = now(), apart_by = '00000000-0000-7000-8000-0000000000a1' WHERE code = 'A-0004'$test$,
  '23503', 'application_distinguisher_known', 'by an account');
UPDATE application SET apart_from = '{N-0001}', apart_reason = 'told', apart_at = now(),
  apart_by = '00000000-0000-7000-8000-0000000000c1'
WHERE code IN ('A-0004', 'A-0005');
SELECT is_empty(
  $test$SELECT * FROM application_held('00000000-0000-7000-8000-0000000000e1')$test$,
  'until somebody says that they are somebody else');

SELECT throws_by(
  $test$SET LOCAL ROLE convene_app; UPDATE application SET apart_at = apart_at - interval '1 year' WHERE code = 'A-0004'$test$,
  '23514', 'act_by_session', 'nobody says when another said it');
SELECT throws_by(
  $test$SET LOCAL ROLE convene_app; UPDATE application SET apart_from = '{N-0009}' WHERE code = 'A-0004'$test$,
  '23514', 'act_by_session', 'nor of whom');
SELECT lives_ok(
  $test$UPDATE application SET apart_from = '{}', apart_reason = NULL, apart_at = NULL, apart_by = NULL WHERE code IN ('A-0004', 'A-0005')$test$,
  'what was said is taken back');
SELECT results_eq(
  $test$SELECT code FROM application_held('00000000-0000-7000-8000-0000000000e1') JOIN application ON id = application_id ORDER BY code$test$,
  $test$VALUES ('A-0004'), ('A-0005')$test$,
  'and they are held again');

SELECT * FROM finish();
