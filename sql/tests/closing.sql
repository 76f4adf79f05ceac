SELECT plan(30);

-- Whoever acts has an account, and rights in the meeting.
UPDATE account SET login = session_user WHERE id = '00000000-0000-7000-8000-0000000000c1';
UPDATE place SET places = 3 WHERE track = 'open';
INSERT INTO lottery (meeting_id, commitment, public_value)
SELECT id, encode(sha256(repeat('s', 32)::bytea), 'hex'), 'a figure' FROM meeting;
INSERT INTO standing (meeting_id, selection_id, application_id, verdict)
SELECT meeting_id, selection_id, application_id, 'undecided' FROM decision;
INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
SELECT meeting_id, application_id, reviewer_id, '00000000-0000-7000-8000-0000000000d1', 'C1', 1
FROM review;
INSERT INTO candidate (meeting_id, person_id, track)
SELECT id, '00000000-0000-7000-8000-0000000000b3', 'open' FROM meeting;

CREATE FUNCTION as_app(statement text) RETURNS text LANGUAGE sql AS $$
  SELECT 'SET LOCAL ROLE convene_app; ' || statement || '; RESET ROLE'
$$;
CREATE FUNCTION announcing(number int, day text) RETURNS text LANGUAGE sql AS $$
  SELECT as_app(format(
    'INSERT INTO lottery_value (meeting_id, number, public_value, day, hour, form, reason, '
    'announced_at, announced_by) SELECT id, %s, ''a figure'', %L, ''18:00'', ''0.00'', ''a slip'', '
    'now(), acting_account() FROM meeting', number, day))
$$;
CREATE FUNCTION closing(number int, known text DEFAULT NULL, audited text DEFAULT 'salt')
RETURNS text LANGUAGE sql AS $$
  SELECT as_app(format(
    'INSERT INTO selection_closing (meeting_id, number, selection_id, published, audited, hash, '
    'known_at, closed_at, closed_by) SELECT meeting_id, %s, id, list, %L, '
    'encode(sha256(convert_to(list, ''UTF8'')), ''hex''), COALESCE(%L::timestamptz, (SELECT known_at '
    'FROM lottery_terms(meeting_id))), now(), acting_account() FROM selection CROSS JOIN (SELECT '
    'E''list 2\naudited '' || encode(sha256(''salt''), ''hex'') || E''\n'') AS said (list)',
    number, audited, known))
$$;
CREATE FUNCTION drawing(value text, number int) RETURNS text LANGUAGE sql AS $$
  SELECT as_app(format(
    'INSERT INTO lottery_draw (meeting_id, selection_id, commitment, secret, public_value, '
    'transcript, drawn_at, drawn_by, closing) SELECT meeting_id, id, '
    'encode(sha256(repeat(''s'', 32)::bytea), ''hex''), repeat(''s'', 32)::bytea, %L, '''', now(), '
    'acting_account(), %s FROM selection', value, number))
$$;

SELECT throws_by(
  closing(1, '2100-01-05'), '23514', 'selection_closing_of_new_value',
  'nothing is closed where nobody said when the value is known');
SELECT throws_by(
  announcing(1, '2007-01-01'), '23514', 'lottery_value_to_come', 'nobody may know the value');
SELECT lives_ok(announcing(1, '2100-01-01'), 'a call without an hour is given one');
SELECT throws_by(
  announcing(2, '2100-01-02'), '23514', 'lottery_value_needed', 'and keeps it');
SELECT throws_by(
  closing(1, '2100-01-05'), '23514', 'selection_closing_of_new_value', 'no other value counts');
SELECT throws_by(
  closing(1, NULL, 'other'), '23514', 'selection_closing_audited',
  'the published list names what the auditor reads');
SELECT throws_by(
  drawing('12.34', 1), '23514', 'lottery_draw_from_closed', 'what is not closed is not drawn');
SELECT lives_ok(closing(1), 'the list is closed before its value is known');
SELECT throws_by(closing(2), '23514', 'selection_closing_of_new_value', 'and no other before it');
SELECT throws_by(
  announcing(2, '2100-01-02'), '23514', 'lottery_value_before_closing',
  'under a closed list no other value is announced');
SELECT throws_by(as_app(statement), '23514', 'selection_list_closed', sentence)
FROM (VALUES
  ('UPDATE rating SET points = 2', 'points stay'),
  ('INSERT INTO scoring (meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by) SELECT meeting_id, gen_random_uuid(), rubric_id, ''{}'', applications, '''', now(), acting_account() FROM scoring', 'nothing is scored'),
  ('INSERT INTO selection (meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at, proposed_by) SELECT meeting_id, gen_random_uuid(), scoring_id, 6, 0, 0, 0, now(), acting_account() FROM selection', 'nothing is proposed'),
  ('INSERT INTO choice (meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by) SELECT meeting_id, selection_id, application_id, true, ''topic'', now(), acting_account() FROM standing', 'nothing is decided'),
  ('UPDATE application SET gates = ''{G1}''', 'answers stay'),
  ('INSERT INTO application_topic SELECT meeting_id, id, 1, ''a'' FROM application', 'topics stay'),
  ('INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES (''00000000-0000-7000-8000-0000000000e1'', gen_random_uuid(), ''A-0003'', ''00000000-0000-7000-8000-0000000000b3'', ''submitted'', ''personal'')', 'nobody comes in'),
  ('UPDATE place SET places = 2 WHERE track = ''open''', 'places stay')
) AS way (statement, sentence);
SELECT throws_by(
  drawing('12.34', 1), '23514', 'lottery_draw_after_value', 'what nobody knows is not drawn by');
SELECT lives_ok(
  as_app('UPDATE application SET status = ''withdrawn'' WHERE code = ''A-0001'''),
  'whoever withdraws stays on the list');
SELECT throws_by(
  as_app('UPDATE application SET status = ''submitted'' WHERE code = ''A-0001'''), '23514',
  'selection_list_closed', 'and does not come back to it');

-- The hour passes.
SET LOCAL session_replication_role = replica;
UPDATE lottery_value SET day = '2007-01-02';
UPDATE selection_closing SET closed_at = '2007-01-01', known_at = '2007-01-02 16:00Z';
SET LOCAL session_replication_role = origin;
SELECT throws_by(
  drawing('12.3', 1), '23514', 'lottery_draw_value_in_form', 'the value is written as announced');
SELECT lives_ok(
  as_app('UPDATE selection_closing SET reopened_at = now(), reopened_by = acting_account(), reopened_reason = ''a slip'''),
  'a list is reopened for a reason');
SELECT throws_by(
  as_app('UPDATE selection_closing SET reopened_reason = ''another'''), '23514',
  'selection_closing_reopened_once', 'which stays');
SELECT throws_by(
  drawing('12.34', 1), '23514', 'lottery_draw_from_closed', 'what was reopened is not drawn from');

-- The call is a draft still, and may say something else, or nothing, of a lottery.
SELECT lives_ok(
  as_app('UPDATE lottery SET public_value = ''another figure'''), 'a draft says another lottery');
SELECT is_empty('SELECT FROM lottery_value', 'which holds alone');
SELECT lives_ok(announcing(3, '2100-03-01'), 'it had no hour, and is given one');
SELECT lives_ok(as_app('DELETE FROM lottery'), 'what a draft says of a lottery goes as a whole');
INSERT INTO lottery (meeting_id, commitment, public_value)
SELECT id, encode(sha256(repeat('s', 32)::bytea), 'hex'), 'a figure' FROM meeting;
UPDATE meeting SET published_at = '2007-01-01';
DO $$ BEGIN EXECUTE announcing(1, '2100-03-01'); END $$;
SELECT throws_by(
  as_app('DELETE FROM lottery_value'), '23514', 'lottery_before_call', 'and stays after the call');

SELECT * FROM finish();
