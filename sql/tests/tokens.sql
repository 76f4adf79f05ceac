SELECT plan(5);

INSERT INTO account (id, login, name)
VALUES ('00000000-0000-7000-8000-00000000c0de', 'token-holder', 'Token Holder (invented)');
INSERT INTO credential (id, account_id, kind, hash, name, scopes, made_at, made_by, expires_at)
VALUES (
  '00000000-0000-7000-8000-00000000c0d1', '00000000-0000-7000-8000-00000000c0de', 'token',
  decode(repeat('ab', 32), 'hex'), 'website', '{read:meetings}', now(),
  '00000000-0000-7000-8000-00000000c0de', now() + interval '1 day');

SELECT throws_by(
  $test$UPDATE credential SET scopes = '{write:everything}' WHERE name = 'website'$test$,
  '23514', 'credential_scopes_known', 'a token is held to scopes that there are');
SELECT throws_by(
  $test$UPDATE credential SET scopes = '{}' WHERE name = 'website'$test$,
  '23514', 'credential_token_held', 'and to one at least');
SELECT throws_by(
  $test$UPDATE credential SET name = '' WHERE name = 'website'$test$,
  '23514', 'credential_token_held', 'and has a name');
SELECT is(
  credential_end_token('00000000-0000-7000-8000-00000000c0d1'), false,
  'nobody ends the token of somebody else');
SELECT is(
  (SELECT revoked_at FROM credential WHERE name = 'website'), NULL, 'which goes on counting');

SELECT * FROM finish();
