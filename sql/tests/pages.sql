SELECT plan(51);

-- A published meeting with one open seat by a signed decision and one place for a guest; both were
-- invited by links. A second meeting is a draft.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = '2007-06-01', remote_room = 'https://example.org/room';
UPDATE selection SET signed_at = '2007-07-01', signed_by = '00000000-0000-7000-8000-0000000000c1';
UPDATE application SET status = 'selected';
UPDATE place SET places = 1 WHERE track = 'guest';
INSERT INTO candidate (meeting_id, person_id, track) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'guest');
INSERT INTO letter (
  meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000042',
  '00000000-0000-7000-8000-0000000000b3', 'reminder', 'reminder-1', 'en', 'y@example.org',
  'three@example.org', 'text', now());
INSERT INTO invitation (
  meeting_id, id, person_id, track, status, wave, deadline, issued_at, token_hash, former_hash
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000012',
  '00000000-0000-7000-8000-0000000000b3', 'guest', 'issued', 1, '2007-08-20', now(),
  sha256('guest'), sha256('guest before'));
INSERT INTO guest (
  meeting_id, code, person_id, track, role, invitation_id, reason, decider, at_table, added_at,
  added_by
)
SELECT
  '00000000-0000-7000-8000-0000000000e1', 'G-0001', '00000000-0000-7000-8000-0000000000b3',
  'guest', 'donor', '00000000-0000-7000-8000-000000000012', 'gives', 'Officer', true, now(),
  '00000000-0000-7000-8000-0000000000c1';
UPDATE invitation SET token_hash = sha256('open'), deadline = '2007-08-20'
WHERE id = '00000000-0000-7000-8000-000000000011';
INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id
) VALUES (
  '00000000-0000-7000-8000-0000000000e2', 'TEST-2', 'workshop', '{"en": "Draft"}', '{en}',
  'Asia/Beirut', '2007-10-05', '2007-10-06', false, '{}', '{}', '{}',
  '00000000-0000-7000-8000-0000000000d1');
INSERT INTO topic (meeting_id, key, title)
VALUES ('00000000-0000-7000-8000-0000000000e2', 'a', '{"en": "Not yet"}');
SET LOCAL session_replication_role = origin;
CREATE ROLE page_of_test LOGIN IN ROLE convene_portal;
SELECT throws_by(
  $test$INSERT INTO account (id, login, name) VALUES ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)'); INSERT INTO account_role (account_id, role, of_meeting) VALUES ('00000000-0000-7000-8000-0000000000c2', 'portal', '00000000-0000-7000-8000-0000000000e1')$test$,
  '23514', 'account_role_portal_of_house', 'the pages are of the house');
INSERT INTO account (id, login, name)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)');
INSERT INTO account_role (account_id, role)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'portal');
SELECT throws_by(
  $test$INSERT INTO account_role (account_id, role) VALUES ('00000000-0000-7000-8000-0000000000c2', 'organiser')$test$,
  '23514', 'account_role_portal_alone', 'who serves the pages is nothing else');

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

-- Links.
SELECT is(
  paged(NULL, $q$SELECT invitation FROM link_open(sha256('open'))$q$),
  '00000000-0000-7000-8000-000000000011', 'a link is known by its hash');
SELECT is(
  paged(NULL, $q$SELECT invitation FROM link_open(sha256('guest before'))$q$),
  '00000000-0000-7000-8000-000000000012', 'and so is the one before, while it is out');
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM link_open(sha256('other'))$q$), '0',
  'another opens nothing');
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM link_open('\x00')$q$), '0', 'nor does one of another length');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
INSERT INTO retention (kind, days) VALUES ('letters', 30);
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM link_open(sha256('open'))$q$), '0',
  'nor one whose letter is not kept any more');
DELETE FROM retention;
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';

-- What is read.
SELECT is(paged(NULL, 'SELECT count(*) FROM invitation'), '0', 'no link, no invitation');
SELECT is(
  paged('open', 'SELECT string_agg(id::text, $$,$$) FROM invitation'),
  '00000000-0000-7000-8000-000000000011', 'a link shows its own invitation alone');
SELECT is(
  paged('open', 'SELECT count(*)::text || max(name) FROM page_person()'), '1Amal One',
  'and whoever is invited');
SELECT is(
  paged(NULL, 'SELECT count(*)::text || COALESCE(max(name), $$-$$) FROM page_person()'), '0-',
  'nobody without one');
SELECT is(
  paged('guest', 'SELECT count(*) FROM application') || paged('guest', 'SELECT count(*) FROM decision')
  || paged('guest', 'SELECT count(*) FROM participant') || paged('guest', 'SELECT count(*) FROM seat')
  || paged('guest', 'SELECT count(id) FROM letter'), '00001', 'nothing of anybody else');
SELECT is(
  paged(NULL, 'SELECT string_agg(code, $$,$$) FROM page_meetings()'), 'TEST-1',
  'drafts are not shown');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e2';
SELECT is(paged(NULL, 'SELECT count(*) FROM topic'), '0', 'nor what they say');
SELECT is(paged('open', 'SELECT count(*) FROM topic'), '0', 'whatever link was shown');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(paged(NULL, 'SELECT count(*) FROM topic'), '1', 'what is published is');
SELECT is(
  (
    SELECT string_agg(owned || ' ' || answer, ', ')
    FROM (
      SELECT owned, paged('open', format('SELECT count(*) FROM %I', owned)) AS answer
      FROM unnest(ARRAY[
        'account', 'assessment', 'audit_body', 'audit_entry', 'audit_line', 'choice',
        'conflict_of_interest', 'correspondence', 'forgotten', 'gate_answer', 'house', 'mail',
        'meeting_moved', 'need', 'objection', 'offer', 'organisation', 'partnership',
        'partnership_answer', 'partnership_partner', 'person', 'person_alias',
        'rating', 'requirement', 'retention', 'review', 'reviewer', 'scan', 'score', 'scoring',
        'seating', 'seating_rule', 'travel', 'wish']) AS listed (owned)
      WHERE to_regclass(owned) IS NOT NULL
    ) AS asked
    WHERE answer <> '42501'
  ), NULL, 'nothing is read that is not a page''s');
SELECT is(
  paged('open', 'SELECT token_hash FROM invitation'), '42501', 'nor by what links are known');
-- Seats are shown to whoever accepted, once a desk shows them, and through their own link; what is set up
-- for that is taken back.
CREATE FUNCTION seats_seen() RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  seen text;
  asked constant text := 'SELECT count(*)::text || COALESCE(bool_or(is_own)::text, '''') FROM page_seats()';
BEGIN
  SET LOCAL session_replication_role = replica;
  INSERT INTO seating (
    meeting_id, seed, objective, potential_met, at_random, repeats, repeats_minimum, solved_at,
    solved_by
  ) VALUES (
    '00000000-0000-7000-8000-0000000000e1', 1, 1, 1, 1, 0, 0, now(),
    '00000000-0000-7000-8000-0000000000c1');
  DELETE FROM seat;
  INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no)
  SELECT meeting_id, key, during, person, 1, place
  FROM session
  CROSS JOIN LATERAL (VALUES
    ((SELECT person_id FROM invitation WHERE token_hash = sha256('open')), 1),
    ('00000000-0000-7000-8000-0000000000b3'::uuid, 2)) AS given (person, place)
  WHERE round = 1;
  UPDATE invitation SET status = 'accepted' WHERE token_hash = sha256('open');
  SET LOCAL session_replication_role = origin;
  seen := paged('open', asked);
  UPDATE seating SET shown_at = now();
  seen := concat_ws(' ', seen, paged('open', asked), paged('guest', asked), paged(NULL, asked));
  RAISE EXCEPTION USING MESSAGE = seen;
EXCEPTION WHEN raise_exception THEN
  RETURN SQLERRM;
END $$;
SELECT is(
  seats_seen(), '0 2true 0 0',
  'own tables with who sits there, once shown, by whoever accepted and behind their link alone');
SELECT is(
  paged('open', 'SELECT message FROM letter'), '42501', 'nor letters');
SELECT is(
  paged('open', 'SELECT remote_room FROM meeting'), '42501', 'nor the room of who attends remotely');

-- What is written.
SELECT is(
  paged(NULL, $q$WITH done AS (UPDATE invitation SET status = 'declined', answered_at = '2007-08-01' RETURNING 1) SELECT count(*) FROM done$q$),
  '0', 'no link, no answer');
SELECT is(
  paged('guest', $q$WITH done AS (UPDATE invitation SET status = 'declined', answered_at = '2007-08-01' WHERE id = '00000000-0000-7000-8000-000000000011' RETURNING 1) SELECT count(*) FROM done$q$),
  '0', 'nor one of another');
SELECT is(
  paged('guest', $q$UPDATE invitation SET status = 'accepted', answered_at = '2007-08-21' RETURNING 1$q$),
  '23514 invitation_answered_in_time', 'nor one after the last day');
SELECT is(
  paged('guest', $q$UPDATE invitation SET status = 'withdrawn', answered_at = '2007-08-01' RETURNING 1$q$),
  '23514 invitation_answered_by_page', 'nor another than an answer');
SELECT is(
  paged('guest', $q$UPDATE invitation SET status = 'accepted', answered_at = '2007-08-01', answerer = 'x' RETURNING 1$q$),
  '23514 invitation_answered_by_page', 'nor somebody else''s');
SELECT is(
  paged('guest', $q$UPDATE invitation SET deadline = '2007-09-01' RETURNING 1$q$), '42501',
  'the last day stays');
SELECT is(
  paged('guest', $q$UPDATE place SET taken = taken + 1 WHERE track = 'guest' RETURNING 1$q$),
  '23514 place_taken_by_page', 'no place is taken for nobody');
SELECT is(
  paged('guest', $q$INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', 'nominated', '00000000-0000-7000-8000-000000000012', 'personal') RETURNING 1$q$),
  '42501', 'nor for somebody else');
SELECT is(
  paged('guest', $q$UPDATE letter SET status = 'sending' RETURNING 1$q$), '42501',
  'letters are withdrawn, and nothing else');
SELECT is(
  paged('guest', $q$INSERT INTO letter (meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), '00000000-0000-7000-8000-0000000000b3', 'invitation', 'x', 'en', 'z', 'a@example.org', 'x', now()) RETURNING 1$q$),
  '42501', 'and none is written');
SELECT is(
  paged('guest', $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', '2007-08-01', 'selection.sign', 'TEST-1', '{}')$q$),
  '23514 act_told_by_page', 'the trail is told of answers');
SELECT is(
  paged(NULL, $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', '2007-08-01', 'invitation.answer', 'TEST-1', '{}')$q$),
  '23514 act_told_by_page', 'through a link');
SELECT is(paged('guest', 'SET ROLE convene_app'), '42501', 'no session of the pages works at a desk');
SELECT is(
  paged('guest', $q$SELECT account_add(gen_random_uuid(), 'x', 'X', '{administrator}', NULL)$q$),
  '42501', 'nor makes accounts');

-- An answer whole.
SELECT is(
  paged('guest', $q$WITH answered AS (UPDATE invitation SET status = 'accepted', answered_at = '2007-08-01' WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1' RETURNING answered_how) SELECT answered_how FROM answered$q$),
  'page', 'an answer by a page says so');
SELECT is(
  paged('guest', $q$WITH came AS (INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'guest', '00000000-0000-7000-8000-000000000012', 'personal') RETURNING 1), taken AS (UPDATE place SET taken = taken + 1 WHERE track = 'guest' RETURNING taken) SELECT taken FROM came, taken$q$),
  '1', 'and takes a place');
SELECT is(
  paged('guest', $q$WITH done AS (UPDATE letter SET status = 'cancelled' WHERE status = 'queued' RETURNING 1) SELECT count(*) FROM done$q$),
  '1', 'who answered is not reminded');
SELECT is(
  paged('guest', $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', '2007-08-01', 'invitation.answer', 'TEST-1', '{}') > 0$q$),
  'true', 'and the trail is told');
SELECT is(
  paged('open', $q$WITH answered AS (UPDATE invitation SET status = 'declined', answered_at = '2007-08-01' RETURNING 1), stood AS (DELETE FROM seat WHERE table_no IS NOT NULL RETURNING 1) SELECT count(*) FROM answered, stood$q$),
  '1', 'who declines gives the seat at a table back');
SELECT is(
  paged('open', $q$WITH left_by AS (DELETE FROM participant RETURNING 1), place AS (UPDATE place SET taken = taken - 1 WHERE track = 'open' RETURNING taken) SELECT taken FROM left_by, place$q$),
  '0', 'and the place');
SELECT is(
  paged('open', $q$WITH gone AS (UPDATE application SET status = 'withdrawn' RETURNING 1), held AS (INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by) VALUES ('00000000-0000-7000-8000-0000000000e1', 1 + succession_last_number('00000000-0000-7000-8000-0000000000e1'), '00000000-0000-7000-8000-0000000000f1', 'declined', '2007-08-01', acting_account()) RETURNING number) SELECT number FROM gone, held$q$),
  '1', 'the open seat is held');
SELECT is(
  paged('open', $q$WITH kept AS (DELETE FROM succession RETURNING 1), back AS (UPDATE application SET status = 'selected' RETURNING 1) SELECT count(*) FROM kept, back$q$),
  '1', 'and taken back by whoever left it');

-- What whoever takes the pages over could try beside.
SELECT is(
  paged('open', $q$UPDATE invitation SET number = 2147483647 RETURNING 1$q$),
  '23514 invitation_numbered_by_page', 'no number is given but the next');
SELECT is(
  paged('open', $q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', '2007-08-01', 'invitation.answer', 'TEST-1', '{}', '{invitation}', '{00000000-0000-7000-8000-000000000012}', '{NULL}', '{false}', ARRAY['{}'::jsonb])$q$),
  '23514 act_told_by_page', 'nor is the trail told of others');
SET LOCAL session_replication_role = replica;
INSERT INTO succession (
  meeting_id, number, leaving_id, cause, at, recorded_by, settled, settled_at, settled_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 1, '00000000-0000-7000-8000-0000000000f1', 'declined',
  '2007-08-01', '00000000-0000-7000-8000-0000000000c2', 'substituted', '2007-08-01',
  '00000000-0000-7000-8000-0000000000c1');
SET LOCAL session_replication_role = origin;
SELECT is(
  paged('open', $q$UPDATE invitation SET status = 'accepted', answered_at = '2007-08-02' RETURNING 1$q$),
  '23514 invitation_seat_given', 'nor is a seat taken back that somebody else has');
-- What is kept of a meeting for one who looks is shown to the next: all who see it see the same of it.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = NULL, masthead = '{"months": "levant"}',
  questions = '[{"key": "talk", "kind": "yes-no", "title": {"en": "x"}}]'
WHERE code = 'TEST-1';
UPDATE reviewer SET link = 1, link_key = repeat('a', 16), link_hash = sha256('reader')
WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1';
SET LOCAL session_replication_role = origin;
CREATE FUNCTION shown_of_meeting() RETURNS text LANGUAGE sql AS $f$
  SELECT $q$SELECT concat_ws(' ', code, page_months(id), page_questions(id) #>> '{0,key}')
    FROM page_meetings('00000000-0000-7000-8000-0000000000e1')$q$
$f$;
SELECT is(paged('open', shown_of_meeting()), 'TEST-1 levant talk', 'whoever is invited sees all of it');
SELECT is(paged('reader', shown_of_meeting()), 'TEST-1 levant talk', 'a reviewer as much');
SELECT is(paged(NULL, shown_of_meeting()), NULL, 'and whoever has no link nothing');
SET LOCAL session_replication_role = replica;
DELETE FROM account_role WHERE role = 'portal';
SET LOCAL session_replication_role = origin;
SELECT is(
  paged('guest', 'SELECT count(*) FROM invitation'), '0',
  'an account that serves no pages any more sees none');
SELECT is(
  paged(NULL, $q$SELECT count(*) FROM link_open(sha256('open'))$q$), '42501',
  'and is told so where it asks');

SELECT * FROM finish();
