SELECT plan(38);

-- A published meeting of today with two doors, and a draft of another with one.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = '2007-06-01', starts = (now() AT TIME ZONE 'Asia/Beirut')::date,
  ends = (now() AT TIME ZONE 'Asia/Beirut')::date + 1;
INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id, published_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e2', 'TEST-2', 'workshop', '{"en": "Other"}', '{en}',
  'Asia/Beirut', current_date - 1, current_date + 1, false, '{}', '{}', '{}',
  '00000000-0000-7000-8000-0000000000d1', '2007-06-01');
SET LOCAL session_replication_role = origin;
CREATE FUNCTION today() RETURNS date LANGUAGE sql RETURN (now() AT TIME ZONE 'Asia/Beirut')::date;
INSERT INTO door (meeting_id, number, name, day, link_hash, opened_at) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 1, 'North', today(), sha256('north'), now()),
  ('00000000-0000-7000-8000-0000000000e1', 2, 'South', today(), sha256('south'), now()),
  ('00000000-0000-7000-8000-0000000000e1', 3, 'Eve', today() - 1, sha256('eve'), now());
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e2';
INSERT INTO door (meeting_id, number, name, day, link_hash, opened_at) VALUES
  ('00000000-0000-7000-8000-0000000000e2', 1, 'Other', today(), sha256('other'), now());
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
CREATE ROLE page_of_test LOGIN IN ROLE convene_portal;
INSERT INTO account (id, login, name)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)');
INSERT INTO account_role (account_id, role)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'portal');

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
  EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS rule = CONSTRAINT_NAME, said = RETURNED_SQLSTATE;
    said := concat_ws(' ', said, NULLIF(rule, ''));
  END;
  SET LOCAL SESSION AUTHORIZATION DEFAULT;
  SET LOCAL ROLE NONE;
  RETURN said;
END $$;
-- One entry of a list; its id is made of a letter.
CREATE FUNCTION noted(id text, what text, code text, at timestamptz) RETURNS text
LANGUAGE sql RETURN format(
  'SELECT string_agg(outcome, '','') FROM door_take(%L, now())', jsonb_build_array(
    jsonb_build_object(
      'id', '00000000-0000-4000-8000-00000000000' || id, 'what', what, 'code', code, 'at', at)));
CREATE FUNCTION stands() RETURNS text
LANGUAGE sql AS $$
  SELECT concat_ws(' ', attendance, (arrived_at - date_trunc('second', now()))::text) FROM participant
$$;

-- What a link opens, and what not.
SELECT is(paged('north', 'SELECT count(*) FROM door'), '42501', 'no right on the table of doors');
SELECT is(paged('north', 'SELECT count(*) FROM arrival'), '42501', 'nor on what was noted');
SELECT is(paged('north', 'SELECT count(*) FROM door_badges(NULL)'), '42501', 'nor on how badges are made');
SELECT is(paged('north', 'UPDATE participant SET attendance = ''no_show'''), '42501', 'nor on who came');
SELECT is(paged('north', 'SELECT count(*) FROM arrival_take(NULL, 1, ''[]'', now())'), '42501',
  'and takes nothing in for another door');
SELECT is(paged('north', 'SELECT name FROM door_enter(sha256(''north''), now())'), 'North', 'a link opens its door');
SELECT is(paged(NULL, 'SELECT name FROM door_enter(sha256(''nothing''), now())'), NULL, 'an unknown one none');
SELECT is(paged('other', 'SELECT meeting FROM door_enter(sha256(''other''), now())'),
  '00000000-0000-7000-8000-0000000000e2', 'and that of another meeting that meeting');
SELECT is(paged('other', 'SELECT string_agg(code, '','') FROM door_list(now())'), NULL,
  'whose link shows nobody of this one');
SELECT is(paged('other', noted('0', 'came', 'A-0001', now())), '23514 arrival_through_link', 'nor takes anybody in');
SELECT is(paged('north', 'SELECT concat_ws('' '', code, name, attendance) FROM door_list(now())'),
  'A-0001 Amal One expected', 'names and codes are shown');
SELECT is(paged('eve', 'SELECT is_over FROM door_enter(sha256(''eve''), now())'), 'true', 'the day after it is over');
SELECT is(paged('eve', 'SELECT string_agg(code, '','') FROM door_list(now())'), NULL, 'and shows nobody');
SELECT is(paged('north', 'SELECT string_agg(code, '','') FROM door_list(now() + interval ''2 days'')'), NULL,
  'as any door does then');
SELECT is(paged('north', noted('1', 'came', 'A-0001', now() - interval '2 days')), 'other_day',
  'nobody is noted for another day');
SELECT is(paged('north', noted('2', 'came', 'A-0001', now() + interval '10 minutes')), 'future',
  'nor for a time to come');
SELECT is(paged('north', noted('3', 'came', 'X-9999', now())), 'unknown', 'nor under a code that nobody has');
SELECT is(stands(), 'expected', 'and none of it changes who came');

-- Of several times the earliest holds, whatever comes first.
SELECT is(paged('south', noted('4', 'came', 'A-0001', now() - interval '10 seconds')), 'came', 'somebody came');
SELECT is(paged('south', noted('4', 'came', 'A-0001', now())), NULL, 'what is sent again is not taken again');
SELECT is(paged('north', noted('5', 'came', 'A-0001', now() - interval '20 seconds')), 'twice', 'twice is told');
SELECT is(stands(), 'attended -00:00:20', 'the earliest holds');
SELECT is(paged('north', noted('6', 'came', 'A-0001', now() - interval '5 seconds')), 'twice', 'a later one is noted');
SELECT is(stands(), 'attended -00:00:20', 'and changes nothing');
SELECT is(paged('north', noted('7', 'slip', 'A-0001', now())), 'undone', 'a slip is taken back');
SELECT is(stands(), 'attended -00:00:10', 'to what the other door has');
SELECT is(paged('north', noted('8', 'slip', 'A-0001', now())), 'otherwise', 'a door takes back its own alone');
SELECT is(paged('south', noted('9', 'slip', 'A-0001', now())), 'undone', 'the other takes its own back');
SELECT is(stands(), 'expected', 'and somebody is expected again');
UPDATE participant SET attendance = 'no_show', recorded_at = now(), recorded_by = '00000000-0000-7000-8000-0000000000c1';
SELECT is(paged('south', noted('a', 'came', 'A-0001', now())), 'after_all', 'who was missing came after all');
SELECT is(paged('south', noted('b', 'slip', 'A-0001', now())), 'undone', 'or did not');
SELECT is(stands(), 'no_show', 'and is missing again');

-- What is noted stays; a door is of the meeting's days, and closed for good.
SELECT throws_by('UPDATE arrival SET code = ''A-0002''', '23514', 'arrival_append_only', 'nothing noted is changed');
SELECT throws_by($test$INSERT INTO door (meeting_id, number, name, day, link_hash, opened_at) VALUES ('00000000-0000-7000-8000-0000000000e1', 4, 'Late', today() + 9, sha256('late'), now())$test$,
  '23514', 'door_on_day', 'nobody comes when the meeting is over');
SELECT throws_by($test$INSERT INTO arrival (meeting_id, id, number, door, what, code, at, received_at, outcome) VALUES ('00000000-0000-7000-8000-0000000000e1', gen_random_uuid(), 99, 1, 'walk_in', '', now(), now(), 'walk_in')$test$,
  '23514', 'arrival_walk_in_named', 'whoever walks in has a name');
UPDATE door SET closed_at = now() WHERE number = 2;
SELECT is(paged('south', 'SELECT string_agg(code, '','') FROM door_list(now())'), NULL, 'a closed door shows nobody');
SELECT is(paged('south', noted('c', 'came', 'A-0001', now())), '23514 arrival_through_link', 'and takes nobody in');
SELECT erase_arrivals('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1') AS gone \gset
SELECT is((SELECT string_agg(code, ',') FROM arrival), 'X-9999', 'who is forgotten is forgotten at the doors');
