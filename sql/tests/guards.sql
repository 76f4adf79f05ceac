SELECT plan(18);

-- Whoever acts has an account.
UPDATE account SET login = session_user WHERE id = '00000000-0000-7000-8000-0000000000c1';

-- Somebody with the program's rights and a connection of their own.
UPDATE place SET places = 2 WHERE track = 'open';
INSERT INTO candidate (meeting_id, person_id, track)
SELECT id, '00000000-0000-7000-8000-0000000000b3', 'open' FROM meeting;
INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
SELECT meeting_id, application_id, reviewer_id, '00000000-0000-7000-8000-0000000000d1', 'C1', 1
FROM review;
SELECT lives_ok(
  'SET LOCAL ROLE convene_app; UPDATE rating SET points = 2; RESET ROLE',
  'who keeps the meeting in hand is let through');
SELECT throws_by(
  'SET LOCAL ROLE convene_app; ' || statement, '23514', 'meeting_in_sight', sentence)
FROM (VALUES
  (
    $test$UPDATE rating SET points = 3 RETURNING set_config('app.meeting', '', true)$test$,
    'nobody changes points while no meeting is in hand'
  ),
  (
    $test$UPDATE rating SET points = 3 RETURNING set_config('app.reviewer', meeting_id::text, true)$test$,
    'nobody gives points in the name of one and in sight of another'
  ),
  (
    $test$DELETE FROM rating WHERE set_config('app.meeting', reviewer_id::text, true) <> ''$test$,
    'nobody takes points back while another meeting is in hand'
  ),
  (
    $test$INSERT INTO standing (meeting_id, selection_id, application_id, verdict) SELECT meeting_id, selection_id, application_id, 'proposed' FROM decision RETURNING set_config('app.meeting', '', true)$test$,
    'nobody adds to a selection that they do not see'
  ),
  (
    $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline) SELECT meeting_id, gen_random_uuid(), person_id, 'open', 'draft', 2, '2007-08-20' FROM candidate WHERE person_id = '00000000-0000-7000-8000-0000000000b3' RETURNING set_config('app.meeting', '', true)$test$,
    'nobody invites where places cannot be counted'
  ),
  (
    $test$UPDATE application SET status = 'selected'; SET LOCAL app.meeting = ''$test$,
    'nobody is selected where the selected cannot be counted'
  ),
  (
    $test$UPDATE application SET status = 'selected'; SET LOCAL app.reviewer = '00000000-0000-7000-8000-0000000000b3'$test$,
    'nor where those alone are counted whom a reviewer reads'
  ),
  (
    $test$INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by) SELECT meeting_id, 1, application_id, 'declined', now(), '00000000-0000-7000-8000-0000000000c1' FROM decision; SET LOCAL app.meeting = ''$test$,
    'nobody follows where it is not seen who waits'
  )
) AS way (statement, sentence);
SELECT throws_by(
  $test$SET LOCAL ROLE convene_app; INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'A-0003', '00000000-0000-7000-8000-0000000000b3', 'selected', 'personal')$test$,
  '23514', 'application_begins', 'no application comes in selected');
SELECT lives_ok(
  $test$SET LOCAL ROLE convene_app; INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'A-0003', '00000000-0000-7000-8000-0000000000b3', 'submitted', 'personal'); RESET ROLE$test$,
  'an application comes in');
SELECT throws_by('SET LOCAL ROLE convene_app; ' || statement, '23514', rule, sentence)
FROM (VALUES
  (
    $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline, issued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b3', 'open', 'issued', 2, '2007-08-20', now())$test$,
    'invitation_begins', 'no invitation comes in issued'
  ),
  (
    $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, status, sent_at, attempt) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'invitation', 'wave-2', 'en', 'y@example.org', 'two@example.org', 'text', now(), 'sent', now(), 1)$test$,
    'letter_begins', 'no letter comes in sent'
  ),
  (
    $test$UPDATE application SET status = 'selected' WHERE status = 'under_review'$test$,
    'application_by_decision', 'nobody is selected but by a signature'
  ),
  (
    $test$UPDATE application SET status = 'not_selected' WHERE status = 'under_review'$test$,
    'application_by_decision', 'nobody is turned down but by a signature'
  ),
  (
    $test$UPDATE application SET status = 'withdrawn'; UPDATE application SET status = 'selected' WHERE code = 'A-0003'$test$,
    'application_by_succession', 'who withdrew takes no seat'
  )
) AS way (statement, rule, sentence);
SELECT throws_by(
  $test$SET LOCAL standard_conforming_strings = off; SET LOCAL escape_string_warning = off; INSERT INTO person (id, name, email, country, languages) VALUES (gen_random_uuid(), 'Dana Four', 'four,five@example.org', 'LB', '{ar}')$test$,
  '23514', 'person_email_usable', 'an address is one however a session reads backslashes');

INSERT INTO account_role (account_id, role)
VALUES ('00000000-0000-7000-8000-0000000000c1', 'administrator');
SELECT lives_ok(
  $test$SET LOCAL ROLE convene_app; UPDATE selection SET signed_at = now(), signed_by = acting_account(); UPDATE application SET status = outcome FROM decision WHERE application_id = id; SET CONSTRAINTS ALL IMMEDIATE; RESET ROLE$test$,
  'by a signature they are');

SELECT * FROM finish();
