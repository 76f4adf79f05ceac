SELECT plan(67);

-- The pages have an account; an organiser and an administrator sign in through them.
CREATE ROLE page_of_test LOGIN IN ROLE convene_portal, convene_signed_in;
CREATE ROLE desk_of_test LOGIN IN ROLE convene_app;
CREATE ROLE head_of_test LOGIN IN ROLE convene_app;
INSERT INTO account (id, login, name) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)'),
  ('00000000-0000-7000-8000-0000000000c3', 'desk_of_test', 'Karim (invented)'),
  ('00000000-0000-7000-8000-0000000000c4', 'head_of_test', 'Rana (invented)');
INSERT INTO account_role (account_id, role, of_meeting) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'portal', NULL),
  ('00000000-0000-7000-8000-0000000000c3', 'organiser', '00000000-0000-7000-8000-0000000000e1'),
  ('00000000-0000-7000-8000-0000000000c4', 'administrator', NULL);

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
CREATE FUNCTION by_page(statement text) RETURNS text
LANGUAGE sql AS $$ SELECT shown('page_of_test', 'convene_portal', NULL, statement) $$;
CREATE FUNCTION signed_in(secret text, statement text) RETURNS text
LANGUAGE sql AS $$ SELECT shown('page_of_test', 'convene_signed_in', secret, statement) $$;
CREATE FUNCTION at_desk(login text, statement text) RETURNS text
LANGUAGE sql AS $$ SELECT shown(login, 'convene_app', NULL, statement) $$;

-- Where somebody is written to they say, or an administrator.
SELECT is(
  at_desk('desk_of_test', $q$SELECT account_mailbox_set(
    '00000000-0000-7000-8000-0000000000c3', 'karim@example.org', 'fr')::text$q$), '',
  'one''s own address is one''s own');
SELECT is(
  at_desk('desk_of_test', $q$SELECT account_mailbox_set(
    '00000000-0000-7000-8000-0000000000c4', 'mine@example.org', 'en')::text$q$),
  '23514 account_kept_by_right', 'another''s is for an administrator');
SELECT is(
  at_desk('head_of_test', $q$SELECT account_mailbox_set(
    '00000000-0000-7000-8000-0000000000c4', 'Karim@Example.org', 'en')::text$q$),
  '23505 account_mailbox_once', 'one address, one account');
SELECT is(
  at_desk('head_of_test', $q$SELECT account_mailbox_set(
    '00000000-0000-7000-8000-0000000000c4', 'no address', 'en')::text$q$),
  '23514 account_mailbox_usable', 'a letter reaches it');
SELECT throws_by(
  $test$INSERT INTO account_mailbox (account_id, mailbox, language) VALUES ('00000000-0000-7000-8000-0000000000c4', 'a@example.org', 'de')$test$,
  '23514', 'account_mailbox_language_known', 'in a language of ours');

-- A letter is asked for alike, whoever has the address.
SELECT is(
  by_page($q$SELECT sign_in_ask(gen_random_uuid(), 'KARIM@example.org', now())$q$), 'true', 'of an account');
SELECT is(
  by_page($q$SELECT sign_in_ask(gen_random_uuid(), 'nobody@example.org', now())$q$), 'true',
  'of nobody');
SELECT is(
  (SELECT string_agg(COALESCE(account_id::text, 'nobody'), ' ' ORDER BY account_id) FROM sign_in_letter),
  '00000000-0000-7000-8000-0000000000c3 nobody', 'and a row is kept of each');
SELECT is(
  (SELECT count(*)::int FROM (
    SELECT by_page($q$SELECT sign_in_ask(gen_random_uuid(), 'karim@example.org', now())$q$)
    FROM generate_series(1, 5)) AS asked), 5, 'however often');
SELECT is(
  (SELECT count(*)::int FROM sign_in_letter WHERE account_id IS NOT NULL), 1, 'there is one letter');
UPDATE sign_in_letter SET wanted_at = wanted_at - interval '6 minutes';
SELECT is(
  by_page($q$SELECT sign_in_ask(gen_random_uuid(), 'karim@example.org', now())$q$), 'true',
  'whoever strangers asked for');
SELECT is(
  (SELECT count(*)::int FROM sign_in_letter WHERE account_id IS NOT NULL), 2,
  'gets another after five minutes');
INSERT INTO sign_in_letter (id, addressed, wanted_at)
SELECT gen_random_uuid(), sha256(convert_to('x' || n, 'UTF8')), now() FROM generate_series(1, 10000) AS n;
UPDATE sign_in_letter SET wanted_at = wanted_at - interval '6 minutes' WHERE account_id IS NOT NULL;
SELECT is(
  by_page($q$SELECT sign_in_ask(gen_random_uuid(), 'karim@example.org', now())$q$)
    || by_page($q$SELECT sign_in_ask(gen_random_uuid(), 'other@example.org', now())$q$), 'falsefalse',
  'where too many ask all are answered alike');
SELECT is(
  (SELECT string_agg(number::text, ' ') FROM (
    SELECT count(*) AS number FROM sign_in_letter GROUP BY account_id IS NULL ORDER BY 1) AS kept),
  '3 10001', 'and an account has its letter all the same');
DELETE FROM sign_in_letter WHERE account_id IS NULL;
SELECT is(
  by_page($q$SELECT account_id::text FROM sign_in_letter$q$), '42501', 'the pages read none of it');
SELECT is(
  at_desk('head_of_test', $q$SELECT sign_in_ask(gen_random_uuid(), 'x@example.org', now())$q$), '42501',
  'and no desk asks');
SELECT throws_by(
  $test$UPDATE sign_in_letter SET addressed = '\x00'$test$, '23514', 'sign_in_letter_addressed_hashed',
  'an address is hashed');
SELECT throws_by(
  $test$UPDATE sign_in_letter SET tries = -1$test$, '23514', 'sign_in_letter_tries_counted',
  'tries are counted');

-- Its link is made by an administrator, once it is in hand.
CREATE TEMPORARY TABLE wanted AS
SELECT id FROM sign_in_letter WHERE account_id IS NOT NULL ORDER BY id LIMIT 1;
GRANT SELECT ON wanted TO PUBLIC;
CREATE FUNCTION linking() RETURNS text LANGUAGE sql AS $f$
  SELECT $q$SELECT sign_in_letter_link(
    (SELECT id FROM wanted), '00000000-0000-7000-8000-0000000000f1', sha256('letter'), now(),
    now() + interval '15 minutes')$q$
$f$;
SELECT is(at_desk('head_of_test', linking()), 'false', 'nobody''s in hand is linked to nothing');
UPDATE sign_in_letter SET leased_to = now() + interval '1 minute' WHERE id = (SELECT id FROM wanted);
SELECT is(
  at_desk('desk_of_test', linking()), '23514 account_kept_by_right',
  'whoever could sign in by it as anybody is an administrator');
SELECT is(signed_in('letter', linking()), '42501', 'at a desk');
SELECT is(at_desk('head_of_test', linking()), 'true', 'the letter bears a link');
SELECT is(at_desk('head_of_test', linking()), 'true', 'the same on another try');
SELECT is(
  signed_in('letter', 'SELECT login || kind FROM credential_shown()'), 'desk_of_testlink',
  'of whoever asked');
SELECT is(signed_in('letter', 'SELECT credential_way()'), 'letter', 'who came by it');
SELECT is(signed_in('nothing', 'SELECT credential_way()'), NULL, 'and nobody by nothing');
SELECT is(
  signed_in('letter', $q$SELECT credential_exchange(
    '00000000-0000-7000-8000-0000000000f2', sha256('session'), now(), now() + interval '12 hours')$q$),
  'true', 'and becomes a session');
SELECT is(at_desk('head_of_test', linking()), 'false', 'once');
SELECT is(
  signed_in('session', $q$SELECT audit_append(
    '00000000-0000-0000-0000-000000000000', now(), 'account.sign_in', 'karim', '{}',
    ARRAY['account'], ARRAY['00000000-0000-7000-8000-0000000000c3'::uuid], ARRAY[NULL::uuid],
    ARRAY[false], ARRAY['{"before": {"sign_in": "link"}, "after": {"sign_in": "session"}}'::jsonb]) > 0$q$),
  'true', 'the trail is told');

-- A password is set by whoever signed in lately, and counts by a code.
CREATE FUNCTION drafting() RETURNS text LANGUAGE sql AS $f$
  SELECT $q$SELECT password_draft(
    '\x000102030405060708090a0b0c0d0e0f', 2, 65536, sha256('key'), decode(repeat('00', 60), 'hex'),
    ARRAY[sha256('one'), sha256('two')], now())::text$q$
$f$;
CREATE FUNCTION half_minute(apart int) RETURNS bigint LANGUAGE sql AS $f$
  SELECT floor(extract(epoch FROM clock_timestamp()) / 30)::bigint + apart
$f$;
SELECT is(signed_in('nothing', drafting()), '23514 act_by_session', 'not by anybody');
UPDATE credential SET made_at = now() - interval '20 minutes', expires_at = now() + interval '1 hour'
WHERE kind = 'session';
SELECT is(
  signed_in('session', drafting()), '23514 account_password_set_soon', 'nor long after signing in');
UPDATE credential SET made_at = now() WHERE kind = 'session';
SELECT is(signed_in('session', drafting()), '', 'it is being set');
SELECT is(
  by_page($q$SELECT password_open('desk_of_test', 'key')::text$q$), NULL, 'and opens nothing yet');
SELECT is(
  signed_in('session', format('SELECT password_confirm(%L, %s, now())', 'other', half_minute(0))),
  'false', 'nor with another password');
INSERT INTO credential (id, account_id, kind, hash, made_at, made_by, expires_at) VALUES (
  '00000000-0000-7000-8000-0000000000f6', '00000000-0000-7000-8000-0000000000c3', 'session',
  sha256('stolen'), now(), '00000000-0000-7000-8000-0000000000c3', now() + interval '1 hour');
SELECT is(
  signed_in('session', format('SELECT password_confirm(%L, %s, now())', 'key', half_minute(0))),
  'true', 'it counts by a code');
UPDATE credential SET revoked_at = revoked_at - interval '1 second' WHERE revoked_at IS NOT NULL;
SELECT is(
  signed_in('stolen', 'SELECT count(*) FROM credential_shown()'), '0', 'and every other session ends');
SELECT is(
  signed_in('session', 'SELECT recovery FROM password_own()'), '2', 'one''s own tells how it is');
SELECT is(
  signed_in('session', 'SELECT count(*) FROM account_password WHERE verifier IS NOT NULL'), '42501',
  'and nobody reads what it is known by');

-- What the pages learn of it.
SELECT is(
  by_page($q$SELECT salt = (SELECT salt FROM password_salt('nobody')) AND passes = 2
    AND octet_length(salt) = 16 FROM password_salt('nobody')$q$), 'true',
  'of nobody as much as of anybody, always the same');
SELECT is(
  by_page($q$SELECT password_open('desk_of_test', 'wrong')::text$q$), NULL, 'by a wrong password nothing');
SELECT is(
  by_page($q$SELECT octet_length(password_open('desk_of_test', 'key'))$q$), '60', 'by the right one the seal');
CREATE FUNCTION entering(who text, key text, step text, code text, made text) RETURNS text
LANGUAGE sql AS $f$
  SELECT by_page(format(
    'SELECT credential_by_password(%L, %L, %s, sha256(%L), gen_random_uuid(), sha256(%L), now(), '
    'now() + interval ''1 minute'')', who, key, step, code, made))
$f$;
SELECT is(
  entering('desk_of_test', 'key', half_minute(0)::text, 'x', 'a'), 'false', 'a code was taken before');
SELECT is(
  entering('desk_of_test', 'key', half_minute(9)::text, 'x', 'b'), 'false', 'none of later is taken');
SELECT is(
  entering('desk_of_test', 'other', half_minute(1)::text, 'x', 'c'), 'false', 'nor by another password');
SELECT is(entering('desk_of_test', 'key', half_minute(1)::text, 'x', 'd'), 'true', 'the next is');
SELECT is(entering('desk_of_test', 'key', half_minute(1)::text, 'x', 'e'), 'false', 'and once');
SELECT is(entering('desk_of_test', 'key', 'NULL', 'one', 'f'), 'true', 'without the telephone');
SELECT is(entering('desk_of_test', 'key', 'NULL', 'one', 'g'), 'false', 'each code once');
SELECT is(
  signed_in('d', 'SELECT login || kind FROM credential_shown()'), 'desk_of_testlink',
  'what is made is a link');

-- The proxy of the house is believed by its secret alone.
CREATE FUNCTION named(who text, secret text, made text) RETURNS text LANGUAGE sql AS $f$
  SELECT by_page(format(
    'SELECT credential_by_proxy(%L, sha256(%L), gen_random_uuid(), sha256(%L), now(), '
    'now() + interval ''1 minute'')', who, secret, made))
$f$;
SELECT is(
  at_desk('desk_of_test', $q$SELECT house_proxy_set(sha256('mine'), now())::text$q$),
  '23514 account_kept_by_right', 'who keeps accounts says by which');
SELECT is(
  at_desk('head_of_test', $q$SELECT house_proxy_set(sha256('shared'), now())::text$q$)
    || named('desk_of_test', 'guessed', 'h') || named('nobody', 'shared', 'i')
    || named('page_of_test', 'shared', 'j') || named('desk_of_test', 'shared', 'k'),
  'falsefalsefalsetrue', 'whom it names signs in, and nobody else');
SELECT is(
  at_desk('head_of_test', $q$SELECT house_proxy_set(NULL, now())::text$q$)
    || named('desk_of_test', 'shared', 'l'), 'false', 'until it is believed no more');

-- It is forgotten.
SELECT is(
  at_desk('desk_of_test', $q$SELECT password_forget('00000000-0000-7000-8000-0000000000c4')::text$q$),
  '23514 account_kept_by_right', 'another''s password is for an administrator');
SELECT is(
  at_desk('head_of_test', $q$SELECT password_forget('00000000-0000-7000-8000-0000000000c3')::text$q$),
  'true', 'which forgets it');

-- Who looks at a page of a meeting is kept.
UPDATE credential SET revoked_at = NULL WHERE hash = sha256('stolen');
SELECT is(
  signed_in('stolen', $q$SELECT viewing_note('TEST-1', '/board/{code}')::text
    || viewing_note('TEST-1', '/board/{code}')::text || viewing_note('NONE', '/board/{code}')::text$q$),
  '', 'of a meeting in which they are something');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  at_desk('desk_of_test', 'SELECT count(*) || min(page) FROM viewing'), '1/board/{code}', 'once an hour');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e9';
SELECT is(at_desk('desk_of_test', 'SELECT count(*) FROM viewing'), '0', 'it is of that meeting alone');
SELECT is(
  at_desk('desk_of_test', $q$SELECT viewing_note('TEST-1', '/board/{code}')::text$q$), '42501',
  'nobody at a desk says what others saw');
SELECT throws_by(
  $test$UPDATE viewing SET page = 'Rana'$test$, '23514', 'viewing_page_named', 'a page is known by its way');

-- What is kept of a password, and of the proxy, is of one shape.
INSERT INTO account_password (
  account_id, is_confirmed, salt, passes, memory, verifier, sealed, recovery, set_at)
VALUES (
  '00000000-0000-7000-8000-0000000000c4', true, decode(repeat('00', 16), 'hex'), 2, 65536,
  sha256('x'), decode(repeat('00', 60), 'hex'), '{}', now());
INSERT INTO house_proxy (hash, set_at, set_by)
VALUES (sha256('x'), now(), '00000000-0000-7000-8000-0000000000c4');
SELECT throws_by(
  $test$UPDATE account_password SET salt = '\x00'$test$, '23514', 'account_password_salt_length',
  'a salt has 16 bytes');
SELECT throws_by(
  $test$UPDATE account_password SET passes = 1$test$, '23514', 'account_password_costs',
  'no password is cheap to guess');
SELECT throws_by(
  $test$UPDATE account_password SET memory = 1024$test$, '23514', 'account_password_costs', 'in memory');
SELECT throws_by(
  $test$UPDATE account_password SET verifier = '\x00'$test$, '23514',
  'account_password_verifier_length', 'a password is known by a hash');
SELECT throws_by(
  $test$UPDATE account_password SET sealed = '\x00'$test$, '23514', 'account_password_sealed_length',
  'a secret is sealed');
SELECT throws_by(
  $test$UPDATE account_password SET recovery = array_fill(sha256('x'), ARRAY[11])$test$, '23514',
  'account_password_recovery_few', 'ten codes for whoever lost the telephone');
SELECT throws_by(
  $test$UPDATE house_proxy SET hash = '\x00'$test$, '23514', 'house_proxy_hash_length',
  'a proxy is known by a hash');
SELECT throws_by(
  $test$UPDATE house_proxy SET is_house = false$test$, '23514', 'house_proxy_only_one', 'there is one');
