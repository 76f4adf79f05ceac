SELECT plan(31);

-- The pages have an account, and an organiser of one meeting signs in through them.
SET LOCAL session_replication_role = replica;
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
CREATE ROLE page_of_test LOGIN IN ROLE convene_portal, convene_signed_in;
CREATE ROLE desk_of_test LOGIN IN ROLE convene_app;
INSERT INTO account (id, login, name) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)'),
  ('00000000-0000-7000-8000-0000000000c3', 'desk_of_test', 'Karim (invented)');
INSERT INTO account_role (account_id, role, of_meeting) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'portal', NULL),
  ('00000000-0000-7000-8000-0000000000c3', 'organiser', '00000000-0000-7000-8000-0000000000e1');

-- What a session of `login` as `role` gets that was shown a secret, in text; its error where refused.
CREATE FUNCTION shown(login text, role text, secret text, statement text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  said text;
  rule text;
BEGIN
  PERFORM set_config(
    'app.credential', COALESCE(encode(sha256(convert_to(secret, 'UTF8')), 'hex'), ''), true);
  BEGIN
    EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I', login);
    EXECUTE format('SET LOCAL ROLE %I', role);
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
CREATE FUNCTION signed_in(secret text, statement text) RETURNS text
LANGUAGE sql AS $$ SELECT shown('page_of_test', 'convene_signed_in', secret, statement) $$;
CREATE FUNCTION at_desk(statement text) RETURNS text
LANGUAGE sql AS $$ SELECT shown('desk_of_test', 'convene_app', NULL, statement) $$;

-- A link is handed out at a desk.
SELECT is(
  at_desk($q$SELECT credential_add(
    '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000c3', 'link',
    sha256('link'), '', '{}', now(), now() + interval '15 minutes')::text$q$),
  '', 'of one''s own account by anybody who has one');
SELECT is(
  at_desk($q$SELECT credential_add(
    '00000000-0000-7000-8000-0000000000f2', '00000000-0000-7000-8000-0000000000c1', 'link',
    sha256('other'), '', '{}', now(), now() + interval '15 minutes')::text$q$),
  '23514 account_kept_by_right', 'of another''s by an administrator alone');
SELECT is(
  at_desk($q$SELECT credential_add(
    '00000000-0000-7000-8000-0000000000f2', '00000000-0000-7000-8000-0000000000c3', 'session',
    sha256('other'), '', '{}', now(), now() + interval '15 minutes')::text$q$),
  '23514 credential_made_at_desk', 'a session comes of a link');
SELECT is(
  at_desk($q$SELECT credential_add(
    '00000000-0000-7000-8000-0000000000f2', '00000000-0000-7000-8000-0000000000c3', 'link',
    sha256('other'), '', '{}', now(), now() + interval '1 hour')::text$q$),
  '23514 credential_term', 'a link counts for a quarter of an hour');
SELECT is(
  at_desk($q$SELECT hash::text FROM credential$q$), '42501', 'nobody reads what secrets are known by');
SELECT throws_by(
  $test$INSERT INTO credential (id, account_id, kind, hash, made_at, made_by, expires_at) VALUES ('00000000-0000-7000-8000-0000000000f9', '00000000-0000-7000-8000-0000000000c3', 'key', sha256('x'), now(), '00000000-0000-7000-8000-0000000000c3', now() + interval '1 minute')$test$,
  '23514', 'credential_kind_known', 'a secret is of a kind');
SELECT throws_by(
  $test$INSERT INTO credential (id, account_id, kind, hash, made_at, made_by, expires_at) VALUES ('00000000-0000-7000-8000-0000000000f9', '00000000-0000-7000-8000-0000000000c3', 'link', '\x00', now(), '00000000-0000-7000-8000-0000000000c3', now() + interval '1 minute')$test$,
  '23514', 'credential_hash_length', 'and known by a hash');
SELECT throws_by(
  $test$INSERT INTO credential (id, account_id, kind, hash, scopes, made_at, made_by, expires_at) VALUES ('00000000-0000-7000-8000-0000000000f9', '00000000-0000-7000-8000-0000000000c3', 'link', sha256('x'), '{read:meetings}', now(), '00000000-0000-7000-8000-0000000000c3', now() + interval '1 minute')$test$,
  '23514', 'credential_scopes_of_token', 'a token alone is held to something');
SELECT throws_by(
  $test$INSERT INTO credential (id, account_id, kind, hash, name, made_at, made_by, expires_at) VALUES ('00000000-0000-7000-8000-0000000000f9', '00000000-0000-7000-8000-0000000000c3', 'link', sha256('x'), repeat('x', 201), now(), '00000000-0000-7000-8000-0000000000c3', now() + interval '1 minute')$test$,
  '23514', 'credential_name_length', 'its name is short');
SELECT is(
  at_desk($q$SELECT credential_shown()::text$q$), '42501', 'nobody shows a secret at a desk');

-- It is changed once for a session.
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  signed_in('link', 'SELECT login || kind FROM credential_shown()'), 'desk_of_testlink',
  'the link is known');
SELECT is(signed_in('link', 'SELECT count(*) FROM application'), '0', 'and shows no row');
SELECT is(signed_in('nothing', 'SELECT count(*) FROM credential_shown()'), '0', 'another is not');
SELECT is(
  signed_in('link', $q$SELECT credential_exchange(
    '00000000-0000-7000-8000-0000000000f3', sha256('session'), now(),
    now() + interval '12 hours')$q$), 'true', 'it becomes a session');
UPDATE credential SET revoked_at = now() - interval '1 second' WHERE kind = 'link';
SELECT is(
  signed_in('link', $q$SELECT credential_exchange(
    '00000000-0000-7000-8000-0000000000f4', sha256('again'), now(),
    now() + interval '12 hours')$q$), '23514 act_by_session', 'and once alone');

-- By a session its account reads and acts.
SELECT is(
  signed_in('session', 'SELECT acting_account()::text'), '00000000-0000-7000-8000-0000000000c3',
  'who acts is the account');
SELECT is(
  signed_in('session', 'SELECT count(*) FROM application'),
  (SELECT count(*)::text FROM application), 'the rows of its meeting are there');
SELECT isnt(signed_in('session', 'SELECT count(*) FROM person'), '0', 'and those of the house');
SELECT is(
  signed_in('session', $q$SELECT audit_append(
    meeting_in_hand(), now(), 'seating.move', 'TEST-1', '{}') > 0$q$), 'true', 'the trail is told');
SELECT is(
  (SELECT actor_id::text || login FROM audit_entry WHERE act = 'seating.move'),
  '00000000-0000-7000-8000-0000000000c3page_of_test', 'of the account, and of the login beside it');
SELECT is(
  signed_in('session', $q$SELECT credential_add(
    '00000000-0000-7000-8000-0000000000f5', '00000000-0000-7000-8000-0000000000c3', 'token',
    sha256('token'), '', '{}', now(), now() + interval '1 day')::text$q$),
  '42501', 'and hands out no other secret');
SELECT is(
  signed_in('session', 'SELECT session_of_pages()::text'), 'false', 'no guard of pages is asked');

-- Nothing is there without one, as convene_signed_in, as the pages, or as the login itself.
SELECT is(signed_in(NULL, 'SELECT count(*) FROM person'), '0', 'nobody without a secret');
SELECT is(signed_in(NULL, 'SELECT acting_account()::text'), NULL, 'and nobody acts');
SELECT is(
  shown('page_of_test', 'convene_app', 'session', 'SELECT 1'), '42501',
  'the pages are at no desk');
SELECT is(
  shown('page_of_test', 'none', NULL, 'SELECT count(*) FROM person'), '0', 'nor by their login');
SELECT is(
  signed_in('session', 'SELECT site_key::text FROM house'), '42501', 'the keys stay at a desk');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e2';
SELECT is(
  signed_in('session', 'SELECT count(*) FROM topic'), '0', 'another meeting is not theirs');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';

-- It ends.
SELECT is(
  signed_in('session', $q$SELECT credential_end(acting_account(), true)::text
    || (acting_account() IS NOT NULL)$q$), '1true', 'signing out is told by whoever does');
UPDATE credential SET revoked_at = NULL WHERE kind = 'session';
DELETE FROM account_role WHERE account_id = '00000000-0000-7000-8000-0000000000c3';
UPDATE credential SET revoked_at = revoked_at - interval '1 second';
SELECT is(
  signed_in('session', 'SELECT count(*) FROM credential_shown()'), '0',
  'who is taken a role is signed out');
UPDATE credential SET revoked_at = NULL WHERE kind = 'session';
INSERT INTO account_role (account_id, role)
VALUES ('00000000-0000-7000-8000-0000000000c3', 'assistant');
DELETE FROM account_role WHERE account_id = '00000000-0000-7000-8000-0000000000c2';
SELECT is(
  signed_in('session', 'SELECT count(*) FROM credential_shown()'), '0',
  'and everybody where the pages serve no more');
