SELECT plan(50);

-- A published meeting whose participant accepted by a link, and a State that has one, too.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = '2007-06-01', starts = current_date + 60, ends = current_date + 61,
  remote_room = 'https://example.org/room';
UPDATE invitation SET token_hash = sha256('open'), deadline = current_date + 20
WHERE id = '00000000-0000-7000-8000-000000000011';
UPDATE letter SET status = 'sent', sent_at = now(), message = 'Text' WHERE kind = 'invitation';
INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id, published_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e2', 'TEST-2', 'workshop', '{"en": "Other"}', '{en}',
  'Asia/Beirut', '2099-10-05', '2099-10-06', false, '{}', '{}', '{}',
  '00000000-0000-7000-8000-0000000000d1', '2007-06-01');
SET LOCAL session_replication_role = origin;
INSERT INTO nomination_link (
  meeting_id, id, sender, capacity, places, until, token_hash, link, link_key, made_at
) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000071', 'JO',
    'government_designated', 1, current_date + 20, sha256('jordan'), 1, repeat('a', 16), now());
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
  PERFORM set_config('app.meeting', '00000000-0000-7000-8000-0000000000e1', true);
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
  PERFORM set_config('app.meeting', '00000000-0000-7000-8000-0000000000e1', true);
  RETURN said;
END $$;

-- Nothing is read or written but by a link.
SELECT is(paged('open', 'SELECT count(*) FROM page_request'), '42501', 'requests are read by no page');
SELECT is(paged('open', 'SELECT count(*) FROM nomination_draft'), '42501', 'nor proposals');
SELECT is(paged('open', 'SELECT count(*) FROM nomination_link'), '42501', 'nor links');
SELECT is(paged('none', 'SELECT count(*) FROM page_own()'), '0', 'another link shows nobody');
SELECT is(paged('none', 'SELECT count(*) FROM page_letters()'), '0', 'and no letter');
SELECT is(
  paged('open', $q$SELECT track || has_room || diet || requests FROM page_own()$q$), 'opentrue[]',
  'a link shows what is its reader''s');
SELECT is(
  paged('open', $q$SELECT language || convert_from(message, 'UTF8') FROM page_letters()$q$),
  'enText', 'and the letter that left');

-- What somebody eats and needs.
SELECT is(
  paged('open', $q$SELECT page_require('Vegan', '', NULL, 'en', now())$q$), 'false',
  'nothing is kept without consent');
SELECT is(
  paged('open', $q$SELECT page_require('Vegan', '', 'I agree', 'en', now())$q$), 'true',
  'with it, it is');
SELECT is(
  (SELECT diet || consent_text FROM requirement), 'VeganI agree', 'as it was said');
SELECT is(
  paged('none', $q$SELECT page_require('', '', NULL, 'en', now())$q$), 'false',
  'nobody else takes it back');
SELECT is(
  paged('open', $q$SELECT page_require('', '', NULL, 'en', now())$q$), 'true',
  'who said it takes it back');
SELECT is((SELECT count(*) FROM requirement), 0::bigint, 'and the consent with it');

-- What an officer decides.
SELECT is(
  paged('open', $q$SELECT page_ask('substitute', '{"name": "X"}', now())$q$), 'true',
  'a substitute is proposed');
SELECT is(
  paged('open', $q$SELECT page_ask('everything', '{"name": "X"}', now())$q$), 'false',
  'and nothing else is asked');
SELECT is(
  paged('open', $q$SELECT page_ask('name', '{"words": "X"}', now() + interval '90 days')$q$), 'false',
  'nor once the meeting is over');
SELECT is(
  (SELECT number || kind FROM page_dues('{00000000-0000-7000-8000-0000000000e1}', now())
    WHERE kind = 'requests_by_page'), '1requests_by_page', 'a desk is told');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  paged('open', $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', now(), 'invitation.ask', 'TEST-1', '{}', '{invitation}', ARRAY['00000000-0000-7000-8000-0000000000b2'::uuid], '{NULL}', '{false}', ARRAY['{}'::jsonb])$q$),
  '23514 act_told_by_page', 'the trail is told of nobody else');

-- Whom a State proposes.
SELECT is(
  paged('none', $q$SELECT became FROM nomination_propose('00000000-0000-7000-8000-0000000000e1', NULL, '{"name": "X"}', NULL, NULL, now())$q$),
  'closed', 'who shows no link proposes nobody');
SELECT is(
  paged('jordan', $q$SELECT became FROM nomination_propose('00000000-0000-7000-8000-0000000000e2', NULL, '{"name": "X"}', NULL, NULL, now())$q$),
  'closed', 'nor to another meeting');
SELECT is(
  paged('jordan', $q$SELECT became FROM nomination_propose('00000000-0000-7000-8000-0000000000e1', NULL, '{"name": "X", "email": "x@example.org"}', NULL, NULL, now())$q$),
  'saved', 'a State proposes somebody');
SELECT is(
  paged('jordan', $q$SELECT became FROM nomination_propose('00000000-0000-7000-8000-0000000000e1', NULL, '{"name": "Y"}', NULL, NULL, now())$q$),
  'full', 'and no more than it has places');
SELECT is(
  paged('jordan', $q$SELECT sender || places || is_open || jsonb_array_length(drafts) FROM nomination_open(sha256('jordan'), now())$q$),
  'JO1true1', 'its page shows it');
SELECT is(
  paged('open', $q$SELECT count(*) FROM nomination_open(sha256('open'), now())$q$), '0',
  'the link of an invitation opens no such page');
SELECT throws_by(
  $test$UPDATE nomination_draft SET taken_at = now(), said = '{}'$test$, '23514', 'nomination_draft_taken_whole',
  'a nomination is somebody''s');
SELECT throws_by(
  $test$UPDATE nomination_draft SET withdrawn_at = now()$test$, '23514',
  'nomination_draft_ended_empty', 'what was taken back is gone');
SELECT throws_by(
  $test$UPDATE nomination_draft SET letter = '\x25'$test$, '23514', 'nomination_draft_letter_whole',
  'a letter has a kind');
SELECT throws_by(
  $test$UPDATE nomination_draft SET letter = '\x25', letter_kind = 'html'$test$, '23514',
  'nomination_draft_letter_kind_known', 'and one of three');
UPDATE nomination_draft SET
  taken_at = now(), said = '{}', person_id = '00000000-0000-7000-8000-0000000000b2';
SELECT is(
  paged('jordan', format($q$SELECT became FROM nomination_propose('00000000-0000-7000-8000-0000000000e1', %L, '{"name": "Z"}', NULL, NULL, now())$q$, (SELECT id FROM nomination_draft))),
  'taken', 'once the note came nothing is changed on the page');
UPDATE nomination_link SET token_hash = NULL;
SELECT is(
  paged('jordan', $q$SELECT count(*) FROM nomination_open(sha256('jordan'), now())$q$), '0',
  'a link that was withdrawn opens nothing');
-- What authors hand in.
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
UPDATE meeting SET documents = '[{"number": 1, "title": {"en": "Costs"}, "languages": []}, {"number": 2, "title": {"en": "Other"}, "languages": []}]'
WHERE id = '00000000-0000-7000-8000-0000000000e1';
INSERT INTO document_author (meeting_id, document, person_id) VALUES ('00000000-0000-7000-8000-0000000000e1', 1, '00000000-0000-7000-8000-0000000000b2');
INSERT INTO document_link (meeting_id, id, person_id, token_hash, link, link_key, made_at) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000072', '00000000-0000-7000-8000-0000000000b2', sha256('author'), 1, repeat('a', 16),
  now());
SELECT is(paged('author', 'SELECT count(*) FROM document_file'), '42501', 'files are read by no page');
SELECT is(paged('author', 'SELECT count(*) FROM document_link'), '42501', 'nor links of authors');
SELECT is(
  paged('none', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e1', 1, 'en', '\x25', 'pdf', '', now())$q$), 'closed',
  'who shows no link hands nothing in');
SELECT is(
  paged('author', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e2', 1, 'en', '\x25', 'pdf', '', now())$q$),
  'closed', 'nor to another meeting');
SELECT is(
  paged('author', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e1', 2, 'en', '\x25', 'pdf', '', now())$q$), 'gone',
  'nor what somebody else writes');
SELECT is(
  paged('author', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e1', 1, 'en', '\x25', 'pdf', 'Draft', now())$q$), 'saved',
  'an author hands in what they write');
SELECT is(
  paged('author', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e1', 1, 'en', '\x25', 'pdf', 'Draft', now())$q$), 'same',
  'and known again where it is sent twice');
SELECT is(
  paged('author', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e1', 1, 'fr', '\x25', 'pdf', '', now() + interval '90 days')$q$),
  'closed', 'until the meeting is over');
SELECT is(
  (SELECT number || kind FROM page_dues('{00000000-0000-7000-8000-0000000000e1}', now()) WHERE kind = 'documents_by_page'),
  '1documents_by_page', 'a desk is told');
SELECT is(
  paged('author', $q$SELECT concat(is_open, jsonb_array_length(documents), documents -> 0 -> 'files' -> 0 ->> 'language') FROM author_open(sha256('author'), now())$q$),
  't1en', 'the page shows what is theirs alone');
SELECT is(
  paged('open', $q$SELECT count(*) FROM author_open(sha256('open'), now())$q$), '0',
  'the link of an invitation opens no such page');
UPDATE document_file SET returned_at = sent_at, reason = 'Page 3 is missing';
SELECT is(
  paged('author', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e1', 1, 'en', '\x2525', 'odt', '', now())$q$), 'saved',
  'another file takes the place of one that was given back');
SELECT is((SELECT concat(kind, reason) FROM document_file), 'odt', 'and waits');
SELECT throws_by(
  $test$UPDATE document_file SET reason = 'X'$test$, '23514', 'document_file_returned_with_reason',
  'what is given back has a reason and an hour');
SELECT throws_by(
  $test$UPDATE document_file SET kind = 'html'$test$, '23514', 'document_file_kind_known',
  'a file is one of three');
UPDATE meeting SET documents = jsonb_set(documents, '{0,languages}', '["en"]') WHERE id = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  paged('author', $q$SELECT author_hand_in('00000000-0000-7000-8000-0000000000e1', 1, 'en', '\x25', 'pdf', '', now())$q$), 'there',
  'what the desk has is not sent again');
SELECT is(
  (SELECT count(*) FROM page_dues('{00000000-0000-7000-8000-0000000000e1}', now()) WHERE kind = 'documents_by_page'), 0::bigint,
  'and waits no more');
SELECT is(
  paged('author', $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', now(), 'document.hand', 'TEST-1', '{}', '{person}', ARRAY['00000000-0000-7000-8000-0000000000b3'::uuid], '{NULL}', '{false}', ARRAY['{}'::jsonb])$q$),
  '23514 act_told_by_page', 'the trail is told of nobody else''s');
UPDATE document_link SET token_hash = NULL;
SELECT is(
  paged('author', $q$SELECT count(*) FROM author_open(sha256('author'), now())$q$), '0',
  'a link that was ended opens nothing');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(erase_travel('00000000-0000-7000-8000-0000000000e1', NULL), 1, 'requests go with their clock');
SELECT * FROM finish();
