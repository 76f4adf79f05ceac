SELECT plan(54);

-- A published meeting whose form is open until the middle of August, and a draft of another.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = '2007-06-01', starts = current_date + 60, ends = current_date + 61;
INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id, published_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e2', 'TEST-2', 'workshop', '{"en": "Other"}', '{en}',
  'Asia/Beirut', '2099-10-05', '2099-10-06', false, '{}', '{}', '{}',
  '00000000-0000-7000-8000-0000000000d1', '2007-06-01');
SET LOCAL session_replication_role = origin;
INSERT INTO application_form (meeting_id, until, opened_at) VALUES
  ('00000000-0000-7000-8000-0000000000e1', current_date + 20, '2007-06-01'),
  ('00000000-0000-7000-8000-0000000000e2', current_date + 20, '2007-06-01');
CREATE ROLE page_of_test LOGIN IN ROLE convene_portal;
INSERT INTO account (id, login, name)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)');
INSERT INTO account_role (account_id, role)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'portal');

-- What a session of the pages gets that was shown a link, in text; its error where it is refused.
CREATE FUNCTION paged(link bytea, statement text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  said text;
  rule text;
BEGIN
  PERFORM set_config('app.link', COALESCE(encode(sha256(link), 'hex'), ''), true);
  BEGIN
    SET LOCAL SESSION AUTHORIZATION page_of_test;
    SET LOCAL ROLE convene_portal;
    EXECUTE statement INTO said;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
  EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS rule = CONSTRAINT_NAME, said = RETURNED_SQLSTATE;
    said := concat_ws(' ', said, NULLIF(rule, ''));
  END;
  SET LOCAL SESSION AUTHORIZATION DEFAULT;
  SET LOCAL ROLE NONE;
  RETURN said;
END $$;
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';

-- The role of the pages has no right on the tables.
SELECT is(paged('own', 'SELECT count(*) FROM application_draft'), '42501', 'nothing is read but by a link');
SELECT is(paged('own', 'SELECT count(*) FROM application_form'), '42501', 'nor the form');
SELECT is(
  paged('own', $q$INSERT INTO application_draft (meeting_id, id, language, answers, created_at, changed_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 'en', '{}', now(), now()) RETURNING 1$q$),
  '42501', 'nor written');
SELECT is(
  paged('own', 'SELECT draft_expire(now())'), '42501', 'nor erased by a page');
SELECT is(
  paged(NULL, $q$SELECT is_open FROM page_form('00000000-0000-7000-8000-0000000000e1', now())$q$), 'true',
  'that it is open, everybody may see');
SELECT is(
  paged(NULL, $q$SELECT is_open FROM page_form('00000000-0000-7000-8000-0000000000e1', now() + interval '30 days')$q$),
  'false', 'until its last day');

-- What it asks beside what all forms ask, and whether the meeting is another by now.
UPDATE meeting SET questions = '[{"key": "talk", "kind": "yes-no", "title": {"en": "x"}}]'
WHERE code = 'TEST-1';
SELECT is(
  paged(NULL, $q$SELECT page_questions('00000000-0000-7000-8000-0000000000e1') #>> '{0,key}'$q$), 'talk',
  'pages know what is asked');
SELECT is(
  paged(NULL, $q$SELECT page_version('00000000-0000-7000-8000-0000000000e1') ~ '^[0-9]+'$q$), 'true',
  'and whether a meeting is another by now');
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = NULL WHERE code = 'TEST-2';
SET LOCAL session_replication_role = origin;
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e2';
SELECT is(
  paged(NULL, $q$SELECT page_questions('00000000-0000-7000-8000-0000000000e2')::text$q$), NULL,
  'but nothing of a draft');
SELECT is(
  paged(NULL, $q$SELECT page_version('00000000-0000-7000-8000-0000000000e2')$q$), NULL, 'not even that');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';

-- A draft.
SELECT is(
  paged(NULL, $q$SELECT draft_save('en', '{"name": "X"}', '', NULL, false, now())$q$), 'closed',
  'who shows no link keeps nothing');
SELECT is(
  paged('own', $q$SELECT draft_save('en', '{"name": "X"}', 'x@example.org', NULL, false, now())$q$),
  'saved', 'a draft is kept');
SELECT is(
  (SELECT count(*) FROM application_draft WHERE letter_wanted_at IS NOT NULL AND mail_hash IS NULL),
  1::bigint, 'and its address is written to');
SELECT is(
  paged(NULL, $q$SELECT answers ->> 'name' || by_mail FROM draft_open(sha256('own'))$q$), 'Xfalse',
  'its link opens it');
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM draft_open(sha256('other'))$q$), '0', 'and no other link');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  paged('own', 'SELECT draft_send(now())'), 'unconfirmed', 'nothing is sent before the address is proved');
SELECT is(
  paged('own', $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', now(), 'application.send', 'TEST-1', '{}', '{application}', '{00000000-0000-7000-8000-0000000000f1}', '{NULL}', '{false}', ARRAY['{}'::jsonb])$q$),
  '23514 act_told_by_page', 'nor is the trail told of others');

-- What is sent with it.
SELECT is(
  paged('other', $q$SELECT draft_enclose('%PDF-1.7', 'pdf', now())$q$), 'ended',
  'a file comes with what was written, and with nothing else');
SELECT is(
  paged('own', $q$SELECT draft_enclose('%PDF-1.7', 'pdf', now())$q$), 'saved', 'a file is kept');
SELECT is(
  paged(NULL, $q$SELECT file_kind FROM draft_open(sha256('own'))$q$), 'pdf', 'and its page is told');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  paged('own', $q$SELECT draft_enclose('GIF89a', 'png', now())$q$),
  '23514 application_draft_file_as_its_bytes', 'what it is, its bytes say');
UPDATE application_draft SET files = 20;
SELECT is(
  paged('own', $q$SELECT draft_enclose('%PDF-1.7', 'pdf', now())$q$), 'full',
  'nobody sends files without end');
SELECT is(
  paged('own', 'SELECT draft_enclose(NULL, NULL, now())'), 'saved', 'it is taken away');
SELECT is(
  (SELECT count(*) FROM application_draft WHERE file IS NOT NULL), 0::bigint, 'and gone');

-- Its letter.
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
UPDATE application_draft SET link_key = repeat('a', 16), mail_hash = sha256('mailed'),
  letter_wanted_at = NULL, letter_sent_at = now();
SELECT is(
  paged(NULL, $q$SELECT by_mail::text FROM draft_open(sha256('mailed'))$q$), 'true',
  'the link in the letter opens it, too');
SELECT is(
  paged('mailed', 'SELECT draft_send(now())'), 'unconfirmed', 'nothing is sent without consent');
SELECT is(
  paged('own', $q$SELECT draft_save('en', '{"name": "X"}', 'y@example.org', 'I agree', false, now())$q$),
  'saved', 'who has its own link may still change it');
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM draft_open(sha256('mailed'))$q$), '0',
  'but a link proves no other address');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is((SELECT letters FROM application_draft), 2::smallint, 'and the other is written to');
UPDATE application_draft SET link_key = repeat('a', 16), mail_hash = sha256('mailed again'),
  letter_wanted_at = NULL, letter_sent_at = now() - interval '1 hour';
SELECT is(
  paged('own', $q$SELECT draft_save('en', '{"name": "X"}', 'y@example.org', 'I agree', true, now())$q$),
  'saved', 'a letter may be asked for again');
SELECT is((SELECT letters FROM application_draft), 3::smallint, 'once it is a while ago');
SELECT is(
  paged('stranger', $q$SELECT draft_save('en', '{}', 'y@example.org', NULL, false, now())$q$), 'saved',
  'another may name the same address');
SELECT is(
  paged('stranger 2', $q$SELECT draft_save('en', '{}', 'Y@example.org', NULL, false, now())$q$), 'saved',
  'and another');
SELECT is(
  (SELECT sum(letters) FROM application_draft), 4::bigint, 'but nobody is written to more than thrice a day');
SELECT is(
  paged('mailed again', $q$SELECT draft_save('en', '{"name": "X"}', 'y@example.org', 'I agree', false, now())$q$),
  'saved', 'who reads the mailbox writes on it');
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM draft_open(sha256('own'))$q$), '0',
  'from then on the first link opens nothing');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  paged('mailed again', 'SELECT draft_send(now())'), 'sent', 'who reads the mailbox and consents sends it');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  paged('mailed again', $q$SELECT draft_save('en', '{"name": "Z"}', 'y@example.org', 'I agree', false, now())$q$),
  'ended', 'and nothing is changed any more');
SELECT is(
  paged('mailed again', $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', now(), 'application.send', 'TEST-1', '{}', '{application}', ARRAY[draft_in_hand()], '{NULL}', '{false}', ARRAY['{"after": {"form": "sent"}}'::jsonb]) > 0$q$),
  'true', 'the trail is told');
SELECT is(
  (SELECT consent_version FROM application_draft WHERE sent_at IS NOT NULL),
  encode(sha256('I agree'), 'hex'), 'what was agreed to is kept');
SELECT is(
  (SELECT number || kind || names::text FROM form_dues('{00000000-0000-7000-8000-0000000000e1}', now())),
  '1applications_by_form{X}', 'and a desk is told');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';

SELECT is(
  paged('mailed again', $q$SELECT draft_enclose('%PDF-1.7', 'pdf', now())$q$), 'ended',
  'nor is a file');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';

-- Rules of the table.
SELECT throws_by(
  $test$UPDATE application_draft SET sent_at = now() WHERE sent_at IS NULL$test$, '23514',
  'application_draft_sent_by_address', 'nothing is sent by an address that was not proved');
SELECT throws_by(
  $test$UPDATE application_draft SET consent_text = 'I do not' WHERE sent_at IS NOT NULL$test$, '23514',
  'application_draft_consent_versioned', 'what was agreed to is not another text');
SELECT throws_by(
  $test$UPDATE application_draft SET taken_at = now(), application_id = '00000000-0000-7000-8000-0000000000f1', answers = '{}', mailbox = '' WHERE sent_at IS NOT NULL$test$,
  '23514', 'application_draft_taken_under_its_id', 'it becomes no application of another id');
SELECT throws_by(
  $test$UPDATE application_draft SET withdrawn_at = now() WHERE sent_at IS NOT NULL$test$, '23514',
  'application_draft_withdrawn_empty', 'what is withdrawn is gone');
SELECT throws_by(
  $test$UPDATE application_draft SET dropped_at = now() WHERE sent_at IS NULL$test$, '23514',
  'application_draft_dropped_as_sent', 'what was not sent is not dropped');
SELECT throws_by(
  $test$UPDATE application_draft SET letters = 6$test$, '23514', 'application_draft_letters_few',
  'letters are few');

-- Taken back, closed and erased.
SELECT is(
  paged('mailed again', 'SELECT draft_withdraw(now())'), 'true', 'it is withdrawn by its link');
SELECT is(
  (SELECT answers::text || mailbox FROM application_draft WHERE withdrawn_at IS NOT NULL), '{}',
  'and says nothing any more');
UPDATE application_form SET closed_at = now();
SELECT is(
  paged('late', $q$SELECT draft_save('en', '{}', '', NULL, false, now())$q$), 'closed',
  'a closed form keeps nothing');
UPDATE application_draft SET changed_at = now() - interval '31 days' WHERE sent_at IS NULL;
CREATE ROLE officer LOGIN IN ROLE convene_app;
CREATE FUNCTION expired_at_desk() RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  gone int;
BEGIN
  SET LOCAL SESSION AUTHORIZATION officer;
  SET LOCAL ROLE convene_app;
  gone := draft_expire(now());
  SET LOCAL SESSION AUTHORIZATION DEFAULT;
  SET LOCAL ROLE NONE;
  RETURN gone;
END $$;
SELECT is(expired_at_desk(), 2, 'what was never sent is erased in time');
SELECT is((SELECT count(*) FROM application_draft), 1::bigint, 'and nothing else');
SET LOCAL session_replication_role = replica;
DELETE FROM account_role WHERE role = 'portal';
SET LOCAL session_replication_role = origin;
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM draft_open(sha256('mailed again'))$q$), '42501',
  'an account that serves no pages any more opens nothing');

SELECT * FROM finish();
