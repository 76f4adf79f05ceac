SELECT plan(23);

CREATE FUNCTION parts_of(account jsonb, solver text) RETURNS jsonb
LANGUAGE sql AS $$
  SELECT jsonb_build_object(
    'account', account,
    'meeting', jsonb_build_array(
      to_jsonb(meeting) - 'id' || '{"code": "TEST-9", "published_at": "2007-06-01T00:00:00Z"}'),
    'seating', jsonb_build_array(jsonb_build_object(
      'seed', 1, 'objective', 1, 'potential_met', 1, 'at_random', 1, 'repeats', 0,
      'repeats_minimum', 0, 'solved_at', now(), 'solved_by', solver)))
  FROM meeting
  WHERE code = 'TEST-1'
$$;
CREATE FUNCTION taking(hand text, account jsonb, solver text) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'SELECT count(*) FROM meeting_take_in(%L, ''{"house": "00000000000000aa", "head": "1:%s", '
    '"head_at": "2007-07-01T00:00:00Z", "before": [], "digest": "%s"}'', %L)', hand,
    repeat('0', 64), repeat('0', 64), parts_of(account, solver))
$$;
CREATE FUNCTION elsewhere() RETURNS jsonb
LANGUAGE sql AS $$
  SELECT '[{"id": "00000000-0000-7000-8000-0000000000c8", "login": "amal@00000000000000aa",
    "name": "Amal (invented)", "house": "00000000000000aa"}]'::jsonb
$$;

SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e9';
SELECT throws_by(
  taking('00000000-0000-7000-8000-0000000000e9', elsewhere(), '00000000-0000-7000-8000-0000000000c8'),
  '23514', 'taken_in_by_right', 'who keeps no meetings takes none in');
INSERT INTO account (id, login, name)
VALUES ('00000000-0000-7000-8000-0000000000c9', session_user, 'Karim (invented)');
INSERT INTO account_role (account_id, role)
VALUES ('00000000-0000-7000-8000-0000000000c9', 'organiser');
SELECT throws_by(
  taking('00000000-0000-7000-8000-0000000000e1', elsewhere(), '00000000-0000-7000-8000-0000000000c8'),
  '23514', 'taken_in_from_elsewhere', 'a meeting that is not in hand takes nothing in');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT throws_by(
  taking('00000000-0000-7000-8000-0000000000e1', elsewhere(), '00000000-0000-7000-8000-0000000000c8'),
  '23514', 'taken_in_from_elsewhere', 'nor one that is there');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e9';
SELECT throws_by(
  taking('00000000-0000-7000-8000-0000000000e9',
    '[{"id": "00000000-0000-7000-8000-0000000000c8", "login": "amal", "name": "Amal"}]',
    '00000000-0000-7000-8000-0000000000c8'),
  '23514', 'taken_in_from_elsewhere', 'no account comes in that could act');
SELECT throws_by(
  taking('00000000-0000-7000-8000-0000000000e9', elsewhere(), '00000000-0000-7000-8000-0000000000c1'),
  '23514', 'taken_in_from_elsewhere', 'nobody of here did what was done elsewhere');
SELECT lives_ok(
  taking('00000000-0000-7000-8000-0000000000e9', elsewhere(), '00000000-0000-7000-8000-0000000000c8'),
  'what was done there comes as it was');
SELECT results_eq(
  $test$SELECT published_at IS NOT NULL FROM meeting WHERE code = 'TEST-9'$test$,
  $test$VALUES (true)$test$, 'and is published as it was');
SELECT throws_by(
  $test$UPDATE meeting SET published_at = NULL WHERE code = 'TEST-9'$test$,
  '23514', 'meeting_frozen', 'from then on it is kept like all others');
SELECT throws_by(
  $test$INSERT INTO account (id, login, name, house) VALUES (gen_random_uuid(), 'amal', 'Amal', '00000000000000aa')$test$,
  '23514', 'account_house_in_login', 'whoever acted elsewhere has a login of elsewhere');
SELECT throws_by(
  format('INSERT INTO taken_in VALUES (''00000000-0000-7000-8000-0000000000e1'', %L, %L, now(), %L, %L)',
    house, head, before, digest),
  '23514', rule, sentence)
FROM (VALUES
  ('x', '1:' || repeat('0', 64), '[]', repeat('0', 64), 'taken_in_house_shape', 'a house has a name'),
  (repeat('0', 16), 'x', '[]', repeat('0', 64), 'taken_in_head_shape', 'a trail has an end'),
  (repeat('0', 16), '1:' || repeat('0', 64), '{}', repeat('0', 64), 'taken_in_before_listed', 'houses are listed'),
  (repeat('0', 16), '1:' || repeat('0', 64), '[]', 'x', 'taken_in_digest_shape', 'a file has a fingerprint')
) AS wrong (house, head, before, digest, rule, sentence);
SELECT throws_by(
  format('INSERT INTO taken_in VALUES (''00000000-0000-7000-8000-0000000000e7'', %L, %L, now(), ''[]'', %L)',
    repeat('0', 16), '1:' || repeat('0', 64), repeat('0', 64)),
  '23503', 'taken_in_meeting_known', 'what was taken in is a meeting');

INSERT INTO person (id, name, email, country, languages) VALUES
  ('00000000-0000-7000-8000-0000000000b8', 'Dana Eight', 'eight@example.org', 'JO', '{ar}'),
  ('00000000-0000-7000-8000-0000000000b9', 'Elias Nine', 'nine@example.org', 'JO', '{ar}');
CREATE FUNCTION told(chain text, entry integer, act text) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO audit_entry (meeting_id, number, at, actor_id, login, act, object, body_hash, hash) '
    'VALUES (%L, %s, now(), ''00000000-0000-7000-8000-0000000000c9'', ''karim'', %L, ''TEST-9'', '
    'sha256(''x''), sha256(''x''))', chain, entry, act)
$$;
SELECT throws_by(
  $test$SELECT trial_empty('00000000-0000-7000-8000-0000000000e9')$test$,
  '23514', 'meeting_trial_by_right', 'what no act took in is emptied by nobody');
SELECT lives_ok(told('00000000-0000-7000-8000-0000000000e9', 1, 'meeting.take_in'), 'an act tells it');
SELECT lives_ok(told('00000000-0000-7000-8000-0000000000e9', 2, 'meeting.export'), 'and of a copy');
SELECT lives_ok(
  told('00000000-0000-0000-0000-000000000000', 1, 'person.edit'), 'and somebody is worked on');
INSERT INTO audit_line (
  meeting_id, number, line, kind, object_id, is_secret, hash, salt, change
)
SELECT
  chain::uuid, 1, line, kind, object::uuid, false, sha256('x'),
  decode(repeat('00', 16), 'hex'), '{"after": {"name": "x"}}'
FROM (VALUES
  ('00000000-0000-7000-8000-0000000000e9', 1, 'person', '00000000-0000-7000-8000-0000000000b1'),
  ('00000000-0000-7000-8000-0000000000e9', 2, 'person', '00000000-0000-7000-8000-0000000000b8'),
  ('00000000-0000-7000-8000-0000000000e9', 3, 'person', '00000000-0000-7000-8000-0000000000b9'),
  ('00000000-0000-7000-8000-0000000000e9', 4, 'account', '00000000-0000-7000-8000-0000000000c8'),
  ('00000000-0000-0000-0000-000000000000', 1, 'person', '00000000-0000-7000-8000-0000000000b8')
) AS brought (chain, line, kind, object);
SELECT throws_by(
  told('00000000-0000-7000-8000-0000000000e9', 3, 'meeting.update')
    || $test$; SELECT trial_empty('00000000-0000-7000-8000-0000000000e9')$test$,
  '23514', 'meeting_trial_by_right', 'what is worked on here stays');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e9';
SELECT results_eq(
  $test$SELECT part, places FROM trial_empty('00000000-0000-7000-8000-0000000000e9') WHERE part IN ('taken_in', 'seating', 'person', 'account', 'staying') ORDER BY part$test$,
  $test$VALUES ('account'::text, 1), ('person', 1), ('seating', 1), ('staying', 2), ('taken_in', 1)$test$,
  'what nobody worked on goes, whatever was published elsewhere');
SELECT results_eq(
  $test$SELECT name FROM person ORDER BY name$test$,
  $test$VALUES ('Amal One'::text), ('Basim Two'), ('Claude Three'), ('Dana Eight')$test$,
  'with whom it brought, unless another meeting or an act knows them');
SELECT results_eq(
  $test$SELECT count(*)::int FROM audit_line WHERE meeting_id = '00000000-0000-7000-8000-0000000000e9' AND salt IS NOT NULL$test$,
  'VALUES (0)', 'and what was told of them is erased');
SELECT lives_ok(
  $test$DELETE FROM meeting WHERE code = 'TEST-9'$test$, 'so that the draft which is left is removed');

SELECT * FROM finish();
