SELECT plan(65);

CREATE FUNCTION ship_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO partnership SELECT * FROM jsonb_populate_record(NULL::partnership, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "code": "P-0001", "measure": "",
      "id": "00000000-0000-7000-8000-000000000081", "title": "Shared incubator",
      "status": "announced", "announced_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('announced_at', now()) || changes)
$$;
CREATE FUNCTION partner_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO partnership_partner
      SELECT * FROM jsonb_populate_record(NULL::partnership_partner, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "partnership": "P-0001", "position": 1,
      "organisation_id": "00000000-0000-7000-8000-0000000000a1", "role": "hosts"}'::jsonb || changes)
$$;

SELECT throws_by(ship_of(changes), '23514', rule, sentence)
FROM (VALUES
  ('{"code": "P1"}'::jsonb, 'partnership_code_shape', 'a code is P and four digits'),
  ('{"title": " "}', 'partnership_title_given', 'a partnership has a title'),
  ('{"status": "hoped"}', 'partnership_status_known', 'it is one of four'),
  ('{"assured_minor": -1, "assured_currency": "USD"}', 'partnership_assured_not_negative', 'funding is not owed'),
  ('{"assured_minor": 1}', 'partnership_assured_whole', 'a sum has a currency'),
  ('{"assured_minor": 1, "assured_currency": "usd"}', 'partnership_assured_currency_shape', 'of three capitals'),
  ('{"expected_minor": -1, "expected_currency": "USD"}', 'partnership_expected_not_negative', 'nor is what is expected'),
  ('{"expected_minor": 1}', 'partnership_expected_whole', 'which has one too'),
  ('{"expected_minor": 1, "expected_currency": "US"}', 'partnership_expected_currency_shape', 'of three'),
  ('{"status": "recognised", "recognised_at": "2007-09-06"}', 'partnership_recognised_whole', 'somebody recognises'),
  ('{"recognised_at": "2007-09-06", "recognised_by": "00000000-0000-7000-8000-0000000000c1"}', 'partnership_recognised_told', 'what is recognised says so'),
  ('{"ended_at": "2007-09-06"}', 'partnership_ended_whole', 'what has ended says so, by whom and why'),
  ('{"ended_at": "2007-09-06", "ended_by": "00000000-0000-7000-8000-0000000000c1", "ended_reason": " ", "status": "ended"}', 'partnership_ended_reason_given', 'in words')
) AS wrong (changes, rule, sentence);
SELECT throws_by(ship_of(jsonb_build_object('title', repeat('x', 1001))), '23514', 'partnership_title_short', 'a title is short');
SELECT throws_by(ship_of(jsonb_build_object('measure', repeat('x', 4001))), '23514', 'partnership_measure_short', 'a measure is short');
SELECT throws_by(ship_of('{"status": "ended", "ended_at": "2007-09-06", "ended_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb || jsonb_build_object('ended_reason', repeat('x', 4001))), '23514', 'partnership_ended_reason_short', 'a reason is short');
SELECT throws_by(ship_of('{}'), '23514', 'partnership_of_two', 'nobody is partner of nobody');
SELECT throws_by(ship_of('{}') || ';' || partner_of('{}'), '23514', 'partnership_of_two', 'nor of oneself');
SELECT lives_ok(
  ship_of('{}') || ';' || partner_of('{}') || ';' || partner_of('{"position": 2,
    "organisation_id": null, "person_id": "00000000-0000-7000-8000-0000000000b3"}')
    || '; SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED', 'two are partners');
SELECT throws_by(ship_of('{"id": "00000000-0000-7000-8000-000000000082"}'), '23505', 'partnership_pkey', 'a code is given once');
SELECT throws_by(ship_of('{"code": "P-0002"}'), '23505', 'partnership_id_once', 'and an id');

SELECT throws_by(partner_of('{"position": 3}'::jsonb || changes), state, rule, sentence)
FROM (VALUES
  ('{"position": 0}'::jsonb, '23514', 'partnership_partner_position_positive', 'partners count from 1'),
  ('{"position": 1}', '23505', 'partnership_partner_pkey', 'each has a place'),
  ('{"organisation_id": null}', '23514', 'partnership_partner_named', 'a partner is somebody'),
  ('{"role": ""}', '23514', 'partnership_partner_role_given', 'who does something'),
  ('{"partnership": "P-0009"}', '23503', 'partnership_partner_partnership_known', 'in a partnership'),
  ('{"organisation_id": "00000000-0000-7000-8000-0000000000a9"}', '23503', 'partnership_partner_organisation_known', 'of the directory'),
  ('{"person_id": "00000000-0000-7000-8000-0000000000b9"}', '23503', 'partnership_partner_person_known', 'as are people'),
  ('{"confirmed_on": "2007-09-06"}', '23514', 'partnership_partner_confirmed_whole', 'what is confirmed is so by somebody'),
  ('{"confirmed_how": "pigeon"}', '23514', 'partnership_partner_confirmed_how_known', 'in one of four ways'),
  ('{"confirmed_who": " "}', '23514', 'partnership_partner_confirmed_who_given', 'by name')
) AS wrong (changes, state, rule, sentence);
SELECT throws_by(partner_of('{"position": 3}'::jsonb || jsonb_build_object('role', repeat('x', 1001))), '23514', 'partnership_partner_role_short', 'a role is short');
SELECT throws_by(partner_of('{"position": 3}'::jsonb || jsonb_build_object('confirmed_who', repeat('x', 1001))), '23514', 'partnership_partner_confirmed_who_short', 'a name too');

CREATE FUNCTION answer_to(number int, words text) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO partnership_answer VALUES (%L, %L, %s, %L, now(), %L)',
    '00000000-0000-7000-8000-0000000000e1', 'P-0001', number, words,
    '00000000-0000-7000-8000-0000000000c1')
$$;
SELECT throws_by(answer_to(8, 'yes'), '23514', 'partnership_answer_principle_known', 'there are seven principles');
SELECT throws_by(answer_to(1, ' '), '23514', 'partnership_answer_given', 'an answer says something');
SELECT throws_by(answer_to(1, repeat('x', 16001)), '23514', 'partnership_answer_short', 'and is not a book');
SELECT lives_ok(answer_to(1, 'An incubator for two countries'), 'one is answered');
SELECT throws_by(answer_to(1, 'Another'), '23505', 'partnership_answer_pkey', 'each once');
SELECT throws_by(
  replace(answer_to(2, 'Freely'), 'P-0001', 'P-0009'), '23503', 'partnership_answer_partnership_known', 'of a partnership');
SELECT throws_by(
  $test$INSERT INTO partnership_outcome VALUES ('00000000-0000-7000-8000-0000000000e1', 'P-0001', 'C9')$test$,
  '23503', 'partnership_outcome_outcome_known', 'an outcome is of the catalogue');
SELECT throws_by(
  $test$INSERT INTO partnership_principle VALUES ('00000000-0000-7000-8000-0000000000e1', 8, '{"en": "x"}')$test$,
  '23514', 'partnership_principle_known', 'a meeting words seven');
SELECT throws_by(
  $test$INSERT INTO partnership_principle VALUES ('00000000-0000-7000-8000-0000000000e1', 1, '{"en": ""}')$test$,
  '23514', 'partnership_principle_wording_shape', 'in words');

-- How it goes on.
SELECT throws_by($test$UPDATE partnership SET status = 'recognised', recognised_at = now(), recognised_by = announced_by$test$, '23514', 'partnership_move_allowed', 'what nobody confirmed is not recognised');
SELECT throws_by($test$UPDATE partnership SET status = 'confirmed'$test$, '23514', 'partnership_confirmed_by_all', 'every partner confirms');
UPDATE partnership_partner SET
  confirmed_at = now(), confirmed_by = '00000000-0000-7000-8000-0000000000c1',
  confirmed_on = '2007-09-06', confirmed_how = 'letter', confirmed_who = 'Amal One';
SELECT lives_ok($test$UPDATE partnership SET status = 'confirmed'$test$, 'all confirmed');
SELECT throws_by($test$UPDATE partnership SET status = 'recognised', recognised_at = now(), recognised_by = announced_by$test$, '23514', 'partnership_principles_answered', 'what is not answered is not recognised');
DO $$
BEGIN
  FOR number IN 2..7 LOOP
    EXECUTE answer_to(number, 'An answer');
  END LOOP;
END $$;
UPDATE partnership SET measure = 'firms housed', due = '2008-09-06', assured_minor = 100,
  assured_currency = 'USD';
SELECT throws_by($test$UPDATE partnership SET status = 'recognised', recognised_at = now(), recognised_by = announced_by$test$, '23514', 'partnership_principles_answered', 'nor what is of one sector');
UPDATE partnership_partner SET organisation_id = '00000000-0000-7000-8000-0000000000a2'
WHERE position = 2;
INSERT INTO agreed_outcome VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'C2', 1, 'action_line', '{"en": "Infrastructure"}');
SELECT throws_by($test$UPDATE partnership SET status = 'recognised', recognised_at = now(), recognised_by = announced_by$test$, '23514', 'partnership_principles_answered', 'nor what advances no agreed outcome of the catalogue');
INSERT INTO partnership_outcome VALUES ('00000000-0000-7000-8000-0000000000e1', 'P-0001', 'C2');
-- Who signed in here is above all; for once they are somebody with the program's rights alone.
SELECT pg_get_functiondef('session_of_owner'::regproc) AS owner_as_it_was \gset
CREATE OR REPLACE FUNCTION session_of_owner() RETURNS boolean LANGUAGE sql AS 'SELECT false';
UPDATE account SET login = session_user;
INSERT INTO account_role (account_id, role) SELECT id, 'organiser' FROM account;
SELECT throws_by($test$UPDATE partnership SET status = 'recognised', recognised_at = now(), recognised_by = announced_by$test$, '23514', 'partnership_recognised_by_right', 'who is no head of unit recognises nothing');
:owner_as_it_was;
SELECT lives_ok($test$UPDATE partnership SET status = 'recognised', recognised_at = now(), recognised_by = announced_by$test$, 'all is answered');
SELECT throws_by($test$UPDATE partnership SET due = '2009-09-06'$test$, '23514', 'partnership_frozen', 'its target stays');
SELECT throws_by($test$UPDATE partnership_answer SET answer = 'Other' WHERE principle = 1$test$, '23514', 'partnership_frozen', 'and what it said');
SELECT throws_by(partner_of('{"position": 3}'), '23514', 'partnership_frozen', 'and of whom it is');
SELECT lives_ok($test$UPDATE partnership SET status = 'ended', ended_at = now(), ended_by = announced_by, ended_reason = 'No money'$test$, 'it ends');

-- Who said yes is forgotten, and what they did.
SELECT is(
  erase_partners('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1'),
  2, 'who said yes is erased wherever they stand');
SELECT is(
  erase_partners('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3'),
  1, 'and what a partner does');
SELECT is(
  (SELECT string_agg(role || confirmed_who, ' ' ORDER BY position) FROM partnership_partner),
  'hosts– ––', 'what an organisation does stays');

-- What partners tell later.
CREATE FUNCTION report_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO partnership_report SELECT * FROM jsonb_populate_record(NULL::partnership_report, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "partnership": "P-0001", "number": 1,
      "kind": "kept", "words": "Twenty firms", "told_on": "2008-09-01",
      "reported_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('reported_at', now()) || changes)
$$;
SELECT throws_by(report_of(changes), '23514', rule, sentence)
FROM (VALUES
  ('{"number": 0}'::jsonb, 'partnership_report_number_positive', 'reports count from 1'),
  ('{"kind": "hoped"}', 'partnership_report_kind_known', 'a target was kept or changed'),
  ('{"words": " "}', 'partnership_report_words_given', 'in words'),
  ('{"due": "2009-01-01"}', 'partnership_report_due_of_changed', 'what was kept has no new day'),
  ('{"kind": "changed"}', 'partnership_report_due_of_changed', 'what changed has one'),
  ('{"kind": "changed", "due": "2008-09-01"}', 'partnership_report_due_comes', 'after it was told'),
  ('{"kind": "changed", "due": "2018-09-02"}', 'partnership_report_due_comes', 'within ten years')
) AS wrong (changes, rule, sentence);
SELECT lives_ok(report_of('{}'), 'a report is kept');
