SELECT plan(14);

SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'open', 'draft', 1, '2007-08-20')$test$,
  '23505', 'invitation_one_active', 'a person has one invitation');
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'nominated', 'issued', 1, '2007-08-20')$test$,
  '23514', 'invitation_issued_at_given', 'what was issued has a date');
SELECT throws_by(
  $test$INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b2', 'open', 'draft', 1, '2007-08-20')$test$,
  '23503', 'invitation_candidate_known', 'an invitation keeps to the track of its person');
SELECT throws_by(
  $test$UPDATE invitation SET status = 'approved'$test$,
  '23514', 'invitation_move_allowed', 'what was issued is no draft again');
SELECT throws_by(
  $test$UPDATE place SET taken = taken + 1 WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1' AND track = 'open'$test$,
  '23514', 'meeting_has_room', 'the last place goes once');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-1', 'en', 'y@example.org', 'one@example.org', 'text', now())$test$,
  '23505', 'letter_once', 'a letter is written once');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, status) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), 'sent')$test$,
  '23514', 'letter_sent_at_given', 'what was sent has a date');
SELECT throws_by(
  $test$UPDATE letter SET status = 'sent', sent_at = now()$test$,
  '23514', 'letter_move_allowed', 'a letter is not sent without being claimed');
SELECT throws_by(
  $test$UPDATE letter SET status = 'unconfirmed'$test$,
  '23514', 'letter_move_allowed', 'what nobody tried is not unconfirmed');
SELECT throws_by(
  $test$UPDATE letter SET status = 'sending', attempt = 1, leased_to = now(); UPDATE letter SET status = 'unconfirmed', leased_to = NULL$test$,
  '23514', 'letter_unconfirmed_since', 'what may have arrived says since when');
SELECT lives_ok(
  $test$UPDATE letter SET status = 'sending', attempt = 1, leased_to = now(); UPDATE letter SET status = 'unconfirmed', leased_to = NULL, unconfirmed_at = now(); UPDATE letter SET status = 'sending', attempt = 2, leased_to = now(); UPDATE letter SET status = 'queued', leased_to = NULL$test$,
  'what may have arrived is tried again');

SELECT throws_by(
  $test$UPDATE invitation SET link = 2, link_key = repeat('a', 16); UPDATE invitation SET link = 1$test$,
  '23514', 'invitation_link_rises', 'a link that ended is not made again');
SELECT throws_by(
  $test$UPDATE invitation SET link = 1$test$,
  '23514', 'invitation_link_of_key', 'a link is made from a key');
SELECT throws_by(
  $test$UPDATE letter SET link = 1$test$,
  '23514', 'letter_link_whole', 'what is filled in is the link of an invitation');

SELECT * FROM finish();
