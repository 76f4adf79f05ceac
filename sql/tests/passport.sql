SELECT plan(35);

-- A published meeting whose participant accepted by a link, and that asks for information sheets.
SET LOCAL session_replication_role = replica;
UPDATE meeting SET published_at = '2007-06-01', starts = current_date + 60, ends = current_date + 61;
UPDATE invitation SET token_hash = sha256('open'), deadline = current_date + 20
WHERE id = '00000000-0000-7000-8000-000000000011';
UPDATE letter SET status = 'sent', sent_at = now(), message = 'Text' WHERE kind = 'invitation';
SET LOCAL session_replication_role = origin;
CREATE ROLE page_of_test LOGIN IN ROLE convene_portal;
CREATE ROLE officer LOGIN IN ROLE convene_app;
CREATE ROLE helper LOGIN IN ROLE convene_app;
INSERT INTO account (id, login, name) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'page_of_test', 'Pages (invented)'),
  ('00000000-0000-7000-8000-0000000000c3', 'helper', 'Helper (invented)');
INSERT INTO account_role (account_id, role) VALUES
  ('00000000-0000-7000-8000-0000000000c2', 'portal'),
  ('00000000-0000-7000-8000-0000000000c1', 'travel_officer'),
  ('00000000-0000-7000-8000-0000000000c3', 'assistant');

-- What a session of somebody gets, in text; its error where it is refused.
CREATE FUNCTION got(login text, works_as text, link bytea, statement text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  said text;
  rule text;
BEGIN
  PERFORM set_config('app.link', COALESCE(encode(sha256(link), 'hex'), ''), true);
  PERFORM set_config('app.meeting', '00000000-0000-7000-8000-0000000000e1', true);
  BEGIN
    EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I', login);
    EXECUTE format('SET LOCAL ROLE %I', works_as);
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
CREATE FUNCTION paged(link bytea, statement text) RETURNS text
LANGUAGE sql AS $$ SELECT got('page_of_test', 'convene_portal', link, statement) $$;
CREATE FUNCTION officer(statement text) RETURNS text
LANGUAGE sql AS $$ SELECT got('officer', 'convene_app', NULL, statement) $$;
CREATE FUNCTION helper(statement text) RETURNS text
LANGUAGE sql AS $$ SELECT got('helper', 'convene_app', NULL, statement) $$;
CREATE FUNCTION dues() RETURNS text
LANGUAGE sql AS $$
  SELECT COALESCE(string_agg(kind || ' ' || number, ', ' ORDER BY kind COLLATE "C"), '')
  FROM travel_dues(ARRAY['00000000-0000-7000-8000-0000000000e1']::uuid[], now())
$$;

-- While no sheet is asked for there is none.
SELECT is(paged('open', 'SELECT count(*) FROM page_travel()'), '0', 'nobody is asked');
SELECT is(dues(), '', 'and nothing is due');
SELECT is(
  paged('open', $q$SELECT page_travel_keep('{}', '{}', NULL, '', '', 'Yes', 'en', now())$q$),
  'false', 'nothing is kept either');
INSERT INTO travel_term (meeting_id, until, seal_key, seal_public, asked_at) VALUES (
  '00000000-0000-7000-8000-0000000000e1', current_date + 20, repeat('a', 16),
  decode(repeat('ab', 32), 'hex'), now());
SELECT is(
  paged('open', 'SELECT seal_key || cardinality(fields) FROM page_travel()'),
  repeat('a', 16) || '0', 'whoever accepted is');
SELECT is(paged('none', 'SELECT count(*) FROM page_travel()'), '0', 'nobody by another link');
SELECT is(dues(), 'sheets_missing 1', 'the sheet is due');

-- A page keeps a part, and then the rest, and sees fields and never boxes.
SELECT is(
  paged('open', $q$SELECT page_travel_keep('{}', '{}', NULL, '', '', NULL, 'en', now())$q$),
  'false', 'nothing without consent');
SELECT is(
  paged('open', $q$SELECT page_travel_keep(
    '{"arrives_on": "2038-05-11", "arrives_at": "14:30", "visa_letter": "yes"}',
    '{"name": "k:1", "number": "k:2"}', '2038-06-01', 'vegan', '', 'I agree', 'en', now())$q$),
  'true', 'a part is kept');
SELECT is(
  paged('open', $q$SELECT page_travel_keep('{"visa_letter": "yes"}',
    '{"number": "k:3", "nationality": "k:4", "issued_on": "k:5", "born_on": "k:6", "birthplace": "k:7"}',
    NULL, '', '', 'I agree', 'en', now())$q$), 'true', 'and the rest');
SELECT is(
  (SELECT concat_ws(' ', sealed ->> 'name', sealed ->> 'number', is_whole, expires_on) FROM passport),
  'k:1 k:3 t 2038-06-01', 'beside what there was');
SELECT is((SELECT count(*)::int FROM travel WHERE arrives_on IS NULL AND visa_letter), 1, 'the journey as it was said last');
SELECT is((SELECT count(*)::int FROM requirement), 0, 'and so is what somebody eats');
SELECT is(
  paged('open', $q$SELECT page_travel_again(repeat('a', 64), now())$q$), 'false',
  'what is sent first was not sent before');
SELECT is(
  paged('open', $q$SELECT page_travel_again(repeat('a', 64), now())$q$), 'true', 'the second time it was');
SELECT is(
  paged('open', $q$SELECT page_travel_again(repeat('b', 64), now())$q$), 'false', 'and something else was not');
SELECT is(
  paged('none', $q$SELECT page_travel_again(repeat('b', 64), now())$q$), 'false', 'nor is it by another link');
SELECT is(paged('open', 'SELECT sealed FROM passport'), '42501', 'no page reads a box');
SELECT is(
  paged('open', 'SELECT sealed FROM passport_read(now())'), '42501', 'nor calls who does');
SELECT is(
  paged('open', 'SELECT cardinality(fields) FROM page_travel()'), '6', 'it sees what is kept');
SELECT is(dues(), 'visas_due 1', 'a visa is to be asked for');
INSERT INTO printed_line (meeting_id, paper, person_id, mark, read_at) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'visa-list', '00000000-0000-7000-8000-0000000000b1',
  repeat('a', 64), now() - interval '1 minute');
SELECT is(dues(), 'visas_due 1', 'what was printed before the passport was whole asked for none');
UPDATE printed_line SET read_at = now();
SELECT is(
  paged('open', $q$SELECT page_travel_keep('{"visa_letter": "yes"}', '{}', '2038-06-01', '', '', 'I agree', 'en',
    now() + interval '1 minute')$q$) || dues(), 'true', 'once it is printed as it is, none is due');
UPDATE passport SET expires_on = current_date + 90;
SELECT is(dues(), 'passports_short 1', 'once it is, a passport that ends too early is left');
UPDATE travel_term SET tickets_by = current_date - 1;
SELECT is(dues(), 'passports_short 1, tickets_late 1', 'and a journey that nobody knows');

-- At a desk the boxes are read by right, through a function alone.
SELECT is(helper('SELECT is_whole FROM passport'), 'true', 'that there is one is seen');
SELECT is(officer('SELECT sealed FROM passport'), '42501', 'what it says by nobody');
SELECT is(
  helper('SELECT count(*) FROM passport_read(now())'), '23514 passport_by_right', 'not by all');
SELECT is(officer('SELECT count(*) FROM passport_read(now())'), '1', 'by whoever looks after travel');
SELECT is(
  helper($q$SELECT passport_keep('00000000-0000-7000-8000-0000000000b1', '{}', NULL, '{}', now())$q$),
  '23514 passport_by_right', 'nor is it written by all');
SELECT is(
  officer($q$SELECT passport_keep('00000000-0000-7000-8000-0000000000b1', '{"shoes": "k:9"}', NULL, '{}', now())$q$),
  '23514 passport_sealed_fields', 'nor is anything but a passport');
SELECT is(
  officer($q$SELECT passport_keep('00000000-0000-7000-8000-0000000000b1', '{}', NULL, '{name}', now())$q$),
  '', 'what is taken away');
SELECT is((SELECT is_whole FROM passport), false, 'leaves a part');

-- It is taken back by whoever said it, and erased by a clock of its own.
SELECT is(
  paged('none', 'SELECT page_travel_drop(now())') || paged('open', 'SELECT page_travel_drop(now())'),
  'falsetrue', 'its owner takes it back');
SELECT is(
  (SELECT count(*)::int FROM printed_line), 0, 'and by what it was known again on a list');
SELECT results_eq(
  $test$SELECT erase_passports('00000000-0000-7000-8000-0000000000e1', NULL)$test$,
  $test$VALUES (0)$test$, 'then there is none');

SELECT * FROM finish();
