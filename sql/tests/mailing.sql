SELECT plan(32);

SELECT throws_by(
  $test$UPDATE meeting SET writing = '[]'$test$,
  '23514', 'meeting_writing_shape', 'how letters are written has names');
SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"twoPeople": "yes"}'$test$,
  '23514', 'meeting_writing_shape', 'two people are asked for or not');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 0, true, false, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'mailing_letters_positive', 'nothing waits for nobody');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, false, false, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23514', 'mailing_waits', 'what waits for nobody goes');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23505', 'mailing_pkey', 'letters wait once');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000ff', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1')$test$,
  '23503', 'mailing_meeting_known', 'letters are of a meeting');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000ff')$test$,
  '23503', 'mailing_queuer_known', 'who queued letters is known');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET approved_at = now()$test$,
  '23514', 'mailing_approved_whole', 'somebody approves');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000c1'$test$,
  '23514', 'mailing_approved_by_another', 'nobody approves what they queued');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000ff'$test$,
  '23503', 'mailing_approver_known', 'who approves is known');
SELECT throws_by(
  $test$INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, false, true, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000c2'$test$,
  '23514', 'mailing_approved_where_asked', 'nobody approves unasked');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, true, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET continued_at = now()$test$,
  '23514', 'mailing_continued_whole', 'somebody lets the others go');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, true, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET continued_at = now(), continued_by = '00000000-0000-7000-8000-0000000000ff'$test$,
  '23503', 'mailing_continuer_known', 'who lets the others go is known');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET continued_at = now(), continued_by = '00000000-0000-7000-8000-0000000000c1'$test$,
  '23514', 'mailing_continued_where_held', 'what is not held is not let go');
SELECT throws_by(
  $test$INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000c2'; UPDATE mailing SET approved_at = NULL, approved_by = NULL$test$,
  '23514', 'mailing_said_once', 'what was approved stays approved');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, true, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET continued_at = now(), continued_by = '00000000-0000-7000-8000-0000000000c1'; UPDATE mailing SET continued_at = NULL, continued_by = NULL$test$,
  '23514', 'mailing_said_once', 'and what was let go');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051', false, NULL)$test$,
  '23503', 'letter_mailing_known', 'letters wait with others that there are');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), NULL, true, NULL)$test$,
  '23514', 'letter_first_of_mailing', 'none goes first where none follows');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), NULL, false, 'x')$test$,
  '23514', 'letter_wording_shape', 'a wording is known by a hash');
SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"twoPeople": true}'; INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), NULL, false, NULL)$test$,
  '23514', 'letter_asks_for_two', 'where two people are asked for, letters wait');
SELECT throws_by(
  $test$UPDATE meeting SET writing = '{"twoPeople": true}'; INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, false, true, now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051', false, NULL)$test$,
  '23514', 'letter_asks_for_two', 'and for a second person');
SELECT throws_by(
  $test$INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000c2'; INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051', false, NULL)$test$,
  '23514', 'letter_joins_before', 'what is approved does not grow');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051', false, NULL); UPDATE letter SET status = 'sending', attempt = 1, leased_to = now() WHERE campaign = 'wave-2'$test$,
  '23514', 'letter_approved', 'what nobody approved does not leave');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, false, true, now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051', false, NULL); UPDATE letter SET status = 'sending', attempt = 1, leased_to = now() WHERE campaign = 'wave-2'$test$,
  '23514', 'letter_after_first', 'the others do not leave with the first');
SELECT throws_by(
  $test$UPDATE letter SET posted_on = now()$test$,
  '23514', 'letter_posted_and_sent', 'what was posted is sent');
SELECT throws_by(
  $test$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, status) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), 'to_post')$test$,
  '23514', 'letter_to_post_on_paper', 'who has a mailbox is not written to by the post');
SELECT throws_by(
  $test$INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, false, now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, status, mailing_id) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', '', 'pdf', now(), 'to_post', '00000000-0000-7000-8000-000000000051'); UPDATE letter SET status = 'sent', sent_at = now(), posted_on = now() WHERE campaign = 'wave-2'$test$,
  '23514', 'letter_approved', 'nor is it posted');
SELECT throws_by(
  $test$INSERT INTO letter_proof VALUES ('00000000-0000-7000-8000-0000000000e1', 'In vitation', repeat('a', 64))$test$,
  '23514', 'letter_proof_kind_shape', 'a proof is of a kind');
SELECT throws_by(
  $test$INSERT INTO letter_proof VALUES ('00000000-0000-7000-8000-0000000000e1', 'invitation', 'x')$test$,
  '23514', 'letter_proof_wording_shape', 'a proof is of a wording');
SELECT throws_by(
  $test$INSERT INTO letter_proof VALUES ('00000000-0000-7000-8000-0000000000e1', 'invitation', repeat('a', 64)); INSERT INTO letter_proof VALUES ('00000000-0000-7000-8000-0000000000e1', 'regret', repeat('a', 64))$test$,
  '23505', 'letter_proof_pkey', 'a wording is looked at once');
SELECT throws_by(
  $test$INSERT INTO letter_proof VALUES ('00000000-0000-7000-8000-0000000000ff', 'invitation', repeat('a', 64))$test$,
  '23503', 'letter_proof_meeting_known', 'a proof is of a meeting');
SELECT lives_ok(
  $test$INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'second', 'Second (invented)'); INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000051', 1, true, true, now(), '00000000-0000-7000-8000-0000000000c1'); INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at, mailing_id, is_first, wording) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-2', 'en', 'y@example.org', 'one@example.org', 'text', now(), '00000000-0000-7000-8000-000000000051', true, NULL); UPDATE mailing SET approved_at = now(), approved_by = '00000000-0000-7000-8000-0000000000c2'; UPDATE letter SET status = 'sending', attempt = 1, leased_to = now() WHERE campaign = 'wave-2'$test$,
  'what somebody else approved leaves, the first at once');

SELECT * FROM finish();
