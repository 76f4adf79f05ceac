SELECT plan(29);

-- A meeting that is held today, with one who takes part behind the link 'one'.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = '2007-06-01', starts = current_date - 1, ends = current_date + 1;
UPDATE invitation SET status = 'accepted', token_hash = sha256('one')
WHERE id = '00000000-0000-7000-8000-000000000011';
SET LOCAL session_replication_role = origin;
CREATE ROLE page_of_test LOGIN IN ROLE convene_portal;
CREATE ROLE desk_of_test LOGIN IN ROLE convene_app;
INSERT INTO account (id, login, name) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)'),
  ('00000000-0000-7000-8000-0000000000c3', 'desk_of_test', 'Desk (invented)');
INSERT INTO account_role (account_id, role) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'portal'),
  ('00000000-0000-7000-8000-0000000000c3', 'organiser');

-- What a session gets that was shown a link, in text; its error where it is refused.
CREATE FUNCTION said(who text, link bytea, statement text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  said text;
  rule text;
BEGIN
  PERFORM set_config('app.link', COALESCE(encode(sha256(link), 'hex'), ''), true);
  PERFORM set_config('app.meeting', '00000000-0000-7000-8000-0000000000e1', true);
  BEGIN
    IF who = 'page' THEN
      SET LOCAL SESSION AUTHORIZATION page_of_test;
      SET LOCAL ROLE convene_portal;
    ELSE
      SET LOCAL SESSION AUTHORIZATION desk_of_test;
      SET LOCAL ROLE convene_app;
    END IF;
    EXECUTE statement INTO said;
  EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS rule = CONSTRAINT_NAME, said = RETURNED_SQLSTATE;
    said := concat_ws(' ', said, NULLIF(rule, ''));
  END;
  SET LOCAL SESSION AUTHORIZATION DEFAULT;
  SET LOCAL ROLE NONE;
  PERFORM set_config('app.link', '', true);
  RETURN said;
END $$;

SELECT is(said('desk', NULL, $$INSERT INTO evaluation (meeting_id, status)
  VALUES (meeting_in_hand(), 'open') RETURNING status$$), '23514 evaluation_begins',
  'nothing is open before it was prepared');
SELECT is(said('desk', NULL, $$INSERT INTO evaluation (meeting_id, status)
  VALUES (meeting_in_hand(), 'prepared') RETURNING status$$), 'prepared', 'a desk prepares');
SELECT is(said('desk', NULL, 'SELECT count(*) FROM evaluation_tally'), '60',
  'all counts are there from the beginning');
SELECT is(said('page', 'one', 'SELECT page_evaluation(now())'), NULL, 'nobody is asked before it opens');
SELECT is(said('desk', NULL, $$UPDATE evaluation SET status = 'closed' RETURNING status$$),
  '23514 evaluation_move_allowed', 'what was not open is not closed');
SELECT is(said('desk', NULL, $$UPDATE evaluation SET status = 'open', until = current_date + 9
  RETURNING status$$), 'open', 'a desk opens');
SELECT is(said('page', 'one', 'SELECT page_evaluation(now())'), 'offered', 'who takes part is offered one');
SELECT is(said('page', 'two', 'SELECT page_evaluation(now())'), NULL, 'whoever shows no link is not');
SELECT is(said('page', 'two', $$SELECT page_evaluation_hand(sha256('a'), now())$$), 'false',
  'nor handed one');
SELECT is(said('page', 'one', $$SELECT page_evaluation_hand(sha256('a'), now())$$), 'true',
  'who takes part is handed one');
SELECT is(said('page', 'one', $$SELECT page_evaluation_hand(sha256('a'), now())$$), 'true',
  'the same, pressed twice');
SELECT is(said('page', 'one', $$SELECT page_evaluation_hand(sha256('b'), now())$$), 'false',
  'and no other');
SELECT is(said('page', 'one', 'SELECT page_evaluation(now())'), 'handed', 'it is known that they were');
SELECT is(said('page', 'b', $$SELECT page_evaluation_answer('{"1": 5}', now())$$), 'false',
  'what was not handed out is not counted');
SELECT is(said('page', 'a', 'SELECT page_meeting()'), '00000000-0000-7000-8000-0000000000e1',
  'the meeting is shown to whoever has one');
SELECT is(said('page', 'a', $$SELECT page_evaluation_answer('{"1": 5, "6": "Well"}', now())$$), 'true',
  'what was handed out is counted');
SELECT is(said('page', 'a', $$SELECT page_evaluation_answer('{"1": 5, "6": "Well"}', now())$$), 'false',
  'once');
SELECT is(said('desk', NULL, $$SELECT evaluation_enter('[{"1": 4}]', now())$$), 'true', 'paper is counted');
SELECT is(said('desk', NULL, $$SELECT string_agg(mark || ':' || number, ' ' ORDER BY mark)
  FROM evaluation_tally WHERE question = 1 AND number > 0$$), '4:1 5:1', 'by mark');
SELECT is(said('desk', NULL, $$UPDATE evaluation SET questions = '[{"kind": "scale"}]'
  RETURNING status$$), '23514 evaluation_questions_stay', 'questions that were answered stay');
SELECT is(said('desk', NULL, 'UPDATE evaluation SET answers = 0 RETURNING answers'), '42501',
  'nobody counts by hand');
SELECT is(said('desk', NULL, 'SELECT count(*) FROM evaluation_key'), '42501',
  'a desk reads no questionnaire');
SELECT is(said('page', 'a', 'SELECT count(*) FROM evaluation_text'), '42501', 'pages read no answers');
SELECT is((SELECT count(*) FROM evaluation_key), 0::bigint, 'what was answered is void');

-- A receipt takes out what was counted under it, and nothing else.
UPDATE evaluation SET status = 'open', until = current_date + 1 WHERE status <> 'open';
SELECT is(
  said('desk', NULL, $q$SELECT evaluation_count_paper('[{"1": 2, "6": "Slip"}]', 'abc', now())$q$), 'true',
  'paper is counted under a receipt');
SELECT is(
  said('desk', NULL, $q$SELECT evaluation_take_out('[{"1": 3, "6": "Slip"}]', 'abc', now())$q$), 'false',
  'other answers are not taken out by it');
SELECT is(
  said('desk', NULL, $q$SELECT evaluation_take_out('[{"6": "Slip", "1": 2}]', 'abc', now())$q$), 'true',
  'the same are');
SELECT is(
  said('desk', NULL, $q$SELECT evaluation_take_out('[{"1": 2, "6": "Slip"}]', 'abc', now())$q$), 'false', 'and once');
SELECT is(
  (SELECT count(*)::int FROM evaluation_text WHERE words = 'Slip'), 0, 'with their words');

SELECT finish();
