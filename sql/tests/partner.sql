SELECT plan(58);

-- A meeting to come with two slots; of three people two are there by themselves and one by a State.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = '2007-06-01', starts = '2107-09-05', ends = '2107-09-06';
UPDATE session SET during = tstzrange(lower(during) + interval '100 years', upper(during) + interval '100 years');
UPDATE seat SET during = (SELECT during FROM session WHERE key = 'round-1');
INSERT INTO candidate (meeting_id, person_id, track) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'guest');
INSERT INTO invitation (
  meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at, token_hash
) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000012',
    '00000000-0000-7000-8000-0000000000b2', 'nominated', 'accepted', 1, NULL, now(), now(), sha256('two')),
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000013',
    '00000000-0000-7000-8000-0000000000b3', 'guest', 'accepted', 1, '2107-08-20', now(), now(), sha256('three'));
UPDATE invitation SET token_hash = sha256('one')
WHERE id = '00000000-0000-7000-8000-000000000011';
INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', 'nominated',
    '00000000-0000-7000-8000-000000000012', 'official_delegation'),
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'guest',
    '00000000-0000-7000-8000-000000000013', 'personal');
INSERT INTO guest (
  meeting_id, code, person_id, role, decider, reason, declared, invitation_id, added_at, added_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'G-0001', '00000000-0000-7000-8000-0000000000b3', 'guest',
  'x', 'x', '{"offers": [], "needs": [{"asset": "funding", "topic": "a"}], "topics": ["a"]}',
  '00000000-0000-7000-8000-000000000013', now(), '00000000-0000-7000-8000-0000000000c1');
INSERT INTO offer (meeting_id, application_id, answer, asset, topic, size, evidence) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 1, 'funding', 'a',
  1, 'asserted');
SET LOCAL session_replication_role = origin;
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

-- Offers a meeting of two in a slot, as a desk does; its id ends in the number.
CREATE FUNCTION offered(nth int, slot int, table_no int, one uuid, other uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  hand uuid := '00000000-0000-7000-8000-0000000000e1';
  made text := 'M-000' || nth;
BEGIN
  INSERT INTO partner_meeting (
    meeting_id, code, id, slot, during, table_no, status, answer_by, offered_at, offered_by)
  SELECT
    hand, made, ('00000000-0000-7000-8000-00000000009' || nth)::uuid, offered.slot, known.during,
    offered.table_no, 'offered', '2107-08-20', now(), '00000000-0000-7000-8000-0000000000c1'
  FROM partner_slot AS known
  WHERE known.number = offered.slot;
  INSERT INTO partner_side (meeting_id, code, person_id, other_id, during, status, is_mutual)
  SELECT hand, made, who, whom, known.during, 'offered', partner_mutual(hand, who, whom)
  FROM partner_slot AS known, (VALUES (one, other), (other, one)) AS two (who, whom)
  WHERE known.number = offered.slot;
  SET CONSTRAINTS ALL IMMEDIATE;
  SET CONSTRAINTS ALL DEFERRED;
END $$;

-- Slots.
SELECT is(paged('one', 'SELECT count(*) FROM page_partners(now())'), '0', 'without slots no page shows any');
INSERT INTO partner_slot (meeting_id, number, during, room_key, tables) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 1, '[2107-09-05 08:30+00, 2107-09-05 08:50+00)', 'hall', 2),
  ('00000000-0000-7000-8000-0000000000e1', 2, '[2107-09-05 08:50+00, 2107-09-05 09:10+00)', 'hall', 2);
SELECT throws_by(
  $test$INSERT INTO partner_slot VALUES ('00000000-0000-7000-8000-0000000000e1', 3, '[2107-09-05 09:00+00, 2107-09-05 09:20+00)', 'hall', 2)$test$,
  '23P01', 'partner_slot_once', 'two slots do not overlap');
SELECT throws_by(
  $test$INSERT INTO partner_slot VALUES ('00000000-0000-7000-8000-0000000000e1', 3, '[2107-09-05 07:30+00, 2107-09-05 07:50+00)', 'hall', 2)$test$,
  '23514', 'partner_slot_room_free', 'nor is the room used');
SELECT throws_by(
  $test$INSERT INTO partner_slot VALUES ('00000000-0000-7000-8000-0000000000e1', 3, '[2107-09-09 09:30+00, 2107-09-09 09:50+00)', 'hall', 2)$test$,
  '23514', 'partner_slot_on_days', 'nor on another day');
SELECT throws_by(
  $test$INSERT INTO partner_slot VALUES ('00000000-0000-7000-8000-0000000000e1', 3, '[2107-09-05 09:30+00, 2107-09-05 12:50+00)', 'hall', 2)$test$,
  '23514', 'partner_slot_during_bounded', 'nor for hours');
SELECT throws_by(
  $test$INSERT INTO session (meeting_id, key, kind, during, title, room_key, round) VALUES (
    '00000000-0000-7000-8000-0000000000e1', 'over', 'plenary',
    '[2107-09-05 09:00+00, 2107-09-05 09:40+00)', '{}', 'hall', NULL);
    UPDATE partner_slot SET during = during;
    SET CONSTRAINTS ALL IMMEDIATE$test$,
  '23514', 'partner_slot_in_the_way', 'no session is laid over a slot');
SELECT throws_by(
  $test$UPDATE partner_slot SET during = tstzrange(
    lower(during) + interval '9 days', upper(during) + interval '9 days');
    SET CONSTRAINTS ALL IMMEDIATE$test$,
  '23514', 'partner_slot_in_the_way', 'nor is a slot moved from the days');
SELECT throws_by(
  $test$UPDATE partner_slot SET tables = 0$test$, '23514', 'partner_slot_tables_few', 'it has a table');

-- Who takes part says so.
SELECT is(paged('one', 'SELECT count(*) FROM partner_wish'), '42501', 'wishes are read by no page');
SELECT is(
  paged('one', $q$SELECT is_open || COALESCE(shows::text, '-') || people || meetings FROM page_partners(now())$q$),
  'true-[][]', 'a page asks whether its reader takes part');
SELECT is(
  paged('one', $q$SELECT page_partner_join(true, true, NULL, 'en', now())$q$), 'false',
  'nobody does without consent');
SELECT is(
  paged('none', $q$SELECT page_partner_join(true, true, 'I agree', 'en', now())$q$), 'false',
  'nor by another link');
SELECT is(
  paged('one', $q$SELECT page_partner_join(true, true, 'I agree', 'en', now())$q$), 'true', 'with it, yes');
SELECT is(
  paged('three', $q$SELECT page_partner_join(true, true, 'I agree', 'en', now())$q$), 'true', 'and another');
SELECT throws_by(
  $test$INSERT INTO partner_consent VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', false, true, NULL, NULL, now())$test$,
  '23514', 'partner_consent_at_request', 'whom a State designated is not entered unasked');
SELECT is(
  paged('two', $q$SELECT page_partner_join(true, false, 'I agree', 'en', now())$q$), 'true',
  'but asks for it');
SELECT is(
  paged('one', $q$SELECT jsonb_array_length(people)::text || (people -> 0 ->> 'name') FROM page_partners(now())$q$),
  '2Basim Two', 'who takes part sees who else does');

-- Wishes.
SELECT is(
  paged('one', $q$SELECT page_partner_wish('00000000-0000-7000-8000-0000000000b3', true, now())$q$), 'true',
  'somebody wishes to meet another');
SELECT is(
  paged('one', $q$SELECT page_partner_wish('00000000-0000-7000-8000-0000000000b1', true, now())$q$), 'false',
  'and not themselves');
SELECT is(
  partner_mutual('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b3'),
  false, 'one wish alone tells nothing');
SELECT is(
  paged('three', $q$SELECT people::text LIKE '%"isWished": true%' FROM page_partners(now())$q$), 'false',
  'nor does the page of the other');
SELECT is(
  paged('three', $q$SELECT page_partner_wish('00000000-0000-7000-8000-0000000000b1', true, now())$q$), 'true',
  'the other wishes it, too');
SELECT is(
  partner_mutual('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b3'),
  true, 'then it is mutual');

-- Offers.
SELECT lives_ok(
  $$SELECT offered(1, 1, 1, '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b3')$$,
  'a meeting is offered');
SELECT throws_by(
  $$SELECT offered(2, 1, 2, '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2')$$,
  '23P01', 'partner_side_person_once', 'nobody twice in a slot');
SELECT throws_by(
  $$SELECT offered(2, 2, 2, '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b1')$$,
  '23505', 'partner_side_pair_once', 'no two twice');
SELECT throws_by(
  $$SELECT offered(2, 2, 3, '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b1')$$,
  '23514', 'partner_meeting_table_known', 'at no table that is not there');
INSERT INTO agenda_role (meeting_id, session_key, role, person_id) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'round-1', 'moderator', '00000000-0000-7000-8000-0000000000b2');
INSERT INTO session (meeting_id, key, kind, during, title, round) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'next', 'plenary',
  '[2107-09-05 09:20+00, 2107-09-05 09:40+00)', '{}', NULL);
INSERT INTO agenda_role (meeting_id, session_key, role, person_id) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'next', 'chair', '00000000-0000-7000-8000-0000000000b2');
SELECT throws_by(
  $$SELECT offered(2, 2, 2, '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b1')$$,
  '23514', 'partner_side_free', 'nor in the break of who leads next');
DELETE FROM agenda_role;
INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000077', 'apart',
  '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', 'x', now(),
  '00000000-0000-7000-8000-0000000000c1');
SELECT throws_by(
  $$SELECT offered(2, 2, 2, '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b1')$$,
  '23514', 'partner_side_allowed', 'who sits apart is not brought together');
DELETE FROM seating_rule;
SELECT is(
  paged('one', $q$SELECT (meetings -> 0 ->> 'standing') || (meetings -> 0 ->> 'isMutual') || (meetings -> 0 -> 'grounds') FROM page_partners(now())$q$),
  'offeredtrue[{"sort": "gives", "asset": "funding", "topic": "a"}]', 'the page shows it, and why');
SELECT is(
  paged('two', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'accepted', now())$q$),
  'ended', 'nobody else answers it');
SELECT is(
  paged('one', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'accepted', now())$q$),
  'accepted', 'one accepts');
SELECT throws_by(
  $test$UPDATE partner_meeting SET status = 'agreed'; SET CONSTRAINTS ALL IMMEDIATE$test$, '23514', 'partner_meeting_of_two',
  'it is not held before both do');
SELECT is(
  paged('three', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'accepted', now())$q$),
  'agreed', 'both accept, and it is held');
SELECT is(
  paged('three', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'declined', now())$q$),
  'declined', 'one declines after all');
SELECT is(
  paged('one', $q$SELECT meetings -> 0 ->> 'standing' FROM page_partners(now())$q$), 'none',
  'the other reads that there is no meeting');
SELECT is(
  paged('three', $q$SELECT (meetings -> 0 ->> 'standing') || (meetings -> 0 ->> 'mayReturn') FROM page_partners(now())$q$)
  || paged('one', $q$SELECT meetings -> 0 ->> 'mayReturn' FROM page_partners(now())$q$), 'declinedtruefalse',
  'whoever declined may still accept, and nobody else');
SELECT is(
  paged('one', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'accepted', now())$q$)
  || paged('three', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'accepted', '2107-08-21')$q$),
  'endedended', 'the other does not, nor anybody too late');
SELECT is(
  paged('three', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'accepted', now())$q$),
  'accepted', 'whoever declined accepts after all');
SELECT is(
  paged('one', $q$SELECT meetings -> 0 ->> 'standing' FROM page_partners(now())$q$), 'offered',
  'and the other is asked anew');
SELECT is(
  paged('three', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000091', 'declined', now())$q$),
  'declined', 'one declines for good');
SELECT throws_by(
  $$SELECT offered(2, 2, 2, '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b1')$$,
  '23505', 'partner_side_pair_once', 'and neither is asked again');
SELECT lives_ok(
  $$SELECT offered(3, 2, 1, '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2')$$,
  'another is offered');
SELECT is(
  paged('one', $q$SELECT meetings -> 1 ->> 'grounds' FROM page_partners(now())$q$), '[]',
  'nothing is shown of who does not show it');
SELECT is(
  paged('two', $q$SELECT page_partner_wish('00000000-0000-7000-8000-0000000000b1', true, now())$q$)
  || paged('one', $q$SELECT page_partner_wish('00000000-0000-7000-8000-0000000000b2', true, now())$q$)
  || paged('one', $q$SELECT meetings -> 1 ->> 'isMutual' FROM page_partners(now())$q$), 'truetruefalse',
  'who wishes once it is offered learns nothing of the other');
SELECT is(
  paged('one', $q$SELECT count(*) FROM partner_live(ARRAY['00000000-0000-7000-8000-0000000000b1'::uuid])$q$)
  || paged('three', $q$SELECT count(*) FROM partner_live(ARRAY['00000000-0000-7000-8000-0000000000b1'::uuid])$q$), '10',
  'a page counts its own reader''s alone');
SELECT throws_by(
  $test$UPDATE partner_slot SET room_key = NULL WHERE number = 2$test$, '23514', 'partner_slot_empty',
  'no slot is taken away in which a meeting stands');
SELECT is(
  paged('one', $q$SELECT page_partner_answer('00000000-0000-7000-8000-000000000093', 'accepted', '2107-08-21')$q$),
  'ended', 'too late is too late');
SELECT is(
  partner_end('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000093', true),
  true, 'silence ends it');
SELECT is(
  paged('one', $q$SELECT meetings -> 1 ->> 'standing' FROM page_partners(now())$q$), 'none',
  'and is not told either');
SELECT is(
  paged('three', $q$SELECT page_partner_join(false, false, NULL, 'en', now())$q$), 'true', 'one leaves');
SELECT is(
  (SELECT count(*) FROM partner_wish
    WHERE '00000000-0000-7000-8000-0000000000b3' IN (person_id, whom_id)), 0::bigint, 'and the wishes go');
SELECT is(
  (SELECT count(*) FROM partner_side WHERE code = 'M-0001' AND is_mutual), 0::bigint,
  'with what was known of them');
SELECT throws_by(
  $test$UPDATE partner_side SET status = 'accepted' WHERE code = 'M-0001' AND status = 'declined'$test$,
  '23514', 'partner_side_consented', 'no meeting of whoever left stands again');
SELECT lives_ok(
  $test$UPDATE partner_slot SET room_key = NULL WHERE number = 2$test$, 'a slot is taken away once nothing stands');
SELECT throws_by(
  $test$UPDATE partner_side SET status = 'offered'
    WHERE code = 'M-0003' AND person_id = '00000000-0000-7000-8000-0000000000b1'$test$,
  '23514', 'partner_side_free', 'and nothing stands in it again');
SELECT is(
  paged('one', $q$SELECT page_partner_join(true, true, 'I agree', 'en', now())$q$), 'true', 'one stays');
DELETE FROM participant WHERE person_id = '00000000-0000-7000-8000-0000000000b1';
SELECT is(
  (SELECT count(*) FROM partner_consent WHERE person_id = '00000000-0000-7000-8000-0000000000b1'),
  0::bigint, 'who takes no part has no partner meetings');
SELECT * FROM finish();
