SELECT plan(49);

-- A second reviewer, a second application that only they read, and a second meeting with both.
INSERT INTO candidate (meeting_id, person_id, track) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'guest');
INSERT INTO person (id, name, email, organisation_id, country, languages) VALUES
  ('00000000-0000-7000-8000-0000000000b4', 'Dalia Four', 'four@example.org', NULL, 'FR', '{fr}'),
  ('00000000-0000-7000-8000-0000000000b5', 'Emad Five', 'five@example.org',
    '00000000-0000-7000-8000-0000000000a2', 'JO', '{ar}');
INSERT INTO candidate (meeting_id, person_id, track) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b5', 'open');
INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f2', 'A-0002',
  '00000000-0000-7000-8000-0000000000b5', 'under_review', 'proposes');
INSERT INTO reviewer (meeting_id, person_id, code) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b4', 'R-02');
INSERT INTO review (meeting_id, application_id, reviewer_id, standing) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f2',
  '00000000-0000-7000-8000-0000000000b4', 'assigned');
SET LOCAL session_replication_role = replica;
INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id
) VALUES (
  '00000000-0000-7000-8000-0000000000e2', 'TEST-2', 'workshop', '{"en": "Other"}', '{en}',
  'Asia/Beirut', '2099-10-05', '2099-10-06', false, '{}', '{}', '{}',
  '00000000-0000-7000-8000-0000000000d1');
INSERT INTO candidate (meeting_id, person_id, track) VALUES
  ('00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000b1', 'open');
INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES (
  '00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000f3', 'A-0001',
  '00000000-0000-7000-8000-0000000000b1', 'under_review', 'proposes');
INSERT INTO reviewer (meeting_id, person_id, code, link, link_key, link_hash) VALUES (
  '00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000b3', 'R-01', 1,
  repeat('a', 16), sha256('elsewhere'));
INSERT INTO review (meeting_id, application_id, reviewer_id, standing) VALUES (
  '00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000f3',
  '00000000-0000-7000-8000-0000000000b3', 'assigned');
SET LOCAL session_replication_role = origin;
UPDATE reviewer SET link = 1, link_key = repeat('a', 16),
  link_hash = sha256(convert_to('link of ' || code, 'UTF8'))
WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1';
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
  RETURN said;
END $$;
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';

-- The role of the pages has no right on what reviewers read and give.
SELECT is(
  paged('link of R-01', format('SELECT count(*) FROM %I', owned)), '42501', owned || ' is not read')
FROM unnest('{review,rating,cannot_judge,practice_mark,conflict_of_interest,reviewer,person}'::text[]) AS owned;
SELECT is(
  paged('link of R-01', $q$SELECT statements FROM application$q$), '42501', 'nor what applications say');

-- A link opens what its reviewer was given, and nothing else.
SELECT is(
  paged('link of R-01', $q$SELECT code || ' ' || is_over FROM reader_open(sha256('link of R-01'))$q$),
  'R-01 false', 'it opens the page of its reviewer');
SELECT is(
  paged('link of R-01', $q$SELECT count(*) FROM reader_open(sha256('nobody''s'))$q$), '0',
  'one that nobody has opens nothing');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
SELECT is(
  paged('link of R-01', 'SELECT string_agg(application, '','') FROM reader_reviews()'), 'A-0001',
  'each sees what they were given');
SELECT is(
  paged('link of R-02', 'SELECT string_agg(application, '','') FROM reader_reviews()'), 'A-0002',
  'and not what another was');
SELECT is(
  paged('elsewhere', 'SELECT count(*) FROM reader_reviews()'), '0', 'nor what they were in another meeting');
SELECT is(paged(NULL, 'SELECT count(*) FROM reader_reviews()'), '0', 'without a link nothing is seen');

-- Reviewer by assignment by meeting: what is read of an application.
SELECT is(
  paged(link, format('SELECT count(*) FROM reader_people(%L)', application)), seen,
  concat_ws(' ', 'people of', right(application::text, 2), 'by', convert_from(link, 'UTF8')))
FROM (VALUES
  ('link of R-01'::bytea, '00000000-0000-7000-8000-0000000000f1'::uuid, '1'),
  ('link of R-01', '00000000-0000-7000-8000-0000000000f2', '0'),
  ('link of R-01', '00000000-0000-7000-8000-0000000000f3', '0'),
  ('link of R-02', '00000000-0000-7000-8000-0000000000f1', '0'),
  ('link of R-02', '00000000-0000-7000-8000-0000000000f2', '1'),
  ('elsewhere', '00000000-0000-7000-8000-0000000000f1', '0'),
  ('elsewhere', '00000000-0000-7000-8000-0000000000f3', '0')
) AS cell (link, application, seen);
SELECT is(
  paged('link of R-01', format('SELECT reader_application(%L) ->> ''code''', one)), code, 'and the application itself')
FROM (VALUES
  ('00000000-0000-7000-8000-0000000000f1'::uuid, 'A-0001'),
  ('00000000-0000-7000-8000-0000000000f2', NULL)
) AS cell (one, code);
SELECT is(
  paged('link of R-01', $q$SELECT string_agg(email || telephone || post, '') FROM reader_people('00000000-0000-7000-8000-0000000000f1')$q$),
  '', 'no address comes with it');

-- The same of what is written.
SELECT is(
  paged(link, format($q$SELECT reader_record(%L, '{C1}', '{3}', '{"{}"}', now())$q$, application)), became,
  concat_ws(' ', 'points on', right(application::text, 2), 'by', convert_from(link, 'UTF8')))
FROM (VALUES
  ('link of R-01'::bytea, '00000000-0000-7000-8000-0000000000f2'::uuid, '23514 review_given_through_link'),
  ('link of R-01', '00000000-0000-7000-8000-0000000000f3', '23514 review_given_through_link'),
  ('link of R-02', '00000000-0000-7000-8000-0000000000f1', '23514 review_given_through_link'),
  ('elsewhere', '00000000-0000-7000-8000-0000000000f1', '23514 review_given_through_link'),
  ('link of R-01', '00000000-0000-7000-8000-0000000000f1', 'true')
) AS cell (link, application, became);
SELECT is(
  (SELECT array_agg(points) FROM rating WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1'),
  '{3}'::smallint[], 'what was given is kept, once');
SELECT isnt(
  (SELECT given_at FROM review WHERE application_id = '00000000-0000-7000-8000-0000000000f1'), NULL,
  'and the review is whole');
SELECT is(
  paged('link of R-01', $q$SELECT reader_record('00000000-0000-7000-8000-0000000000f1', '{C1}', '{5}', '{"{}"}', now())$q$),
  '23514 rating_points_on_scale', 'five points are none');
SELECT is(
  paged('link of R-01', $q$SELECT reader_record('00000000-0000-7000-8000-0000000000f1', '{C9}', '{1}', '{"{}"}', now())$q$),
  '23503 rating_criterion_known', 'nor any on a criterion that is not asked');
SELECT is(
  paged('link of R-01', $q$SELECT reader_record('00000000-0000-7000-8000-0000000000f1', '{C1}', '{NULL}', '{"{}"}', now())$q$),
  'false', 'that it cannot be judged takes the place of points');
SELECT is(
  (SELECT count(*) FROM rating WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1'), 0::bigint,
  'which go');
SELECT is(
  paged('link of R-02', $q$SELECT count(*) FROM reader_points('00000000-0000-7000-8000-0000000000f1')$q$),
  '0', 'nobody reads what another gave');
SELECT is(
  paged('link of R-01', $q$SELECT reader_practise('X-01', '{C1}', '{2}', now())$q$), 'true', 'practice is kept');
SELECT is(
  paged('link of R-02', 'SELECT count(*) FROM reader_practice()'), '0', 'of each by themselves');

-- The trail is told of one's own alone.
SELECT is(
  paged('link of R-01', format($q$SELECT audit_append('00000000-0000-7000-8000-0000000000e1', now(), %L, 'TEST-1', '{}', '{review}', ARRAY[%L]::uuid[], ARRAY[%L]::uuid[], '{false}', '{"{}"}') > 0$q$, act, object, beside)), told, act || ' ' || told)
FROM (VALUES
  ('review.record', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', 'true'),
  ('review.record', '00000000-0000-7000-8000-0000000000f2', '00000000-0000-7000-8000-0000000000b3', '23514 act_told_by_page'),
  ('review.record', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b4', '23514 act_told_by_page'),
  ('review.assign', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000b3', '23514 act_told_by_page')
) AS cell (act, object, beside, told);

-- A conflict takes the application off the list.
SELECT is(
  paged('link of R-02', $q$SELECT reader_conflict('00000000-0000-7000-8000-0000000000f1', 'cousins', now())$q$),
  '23514 review_given_through_link', 'not off another''s');
SELECT is(
  paged('link of R-01', $q$SELECT reader_conflict('00000000-0000-7000-8000-0000000000f1', 'cousins', now())$q$),
  'true', 'whoever may not judge says so');
SELECT is(
  paged('link of R-01', 'SELECT count(*) FROM reader_reviews()'), '0', 'and is shown it no more');

-- Rules of the link, and that it ends with the reviewing.
SELECT throws_by(
  $test$UPDATE reviewer SET link = 0, link_hash = NULL, link_key = NULL$test$, '23514', 'reviewer_link_rises',
  'a link that ended is not made again');
SELECT throws_by(
  $test$UPDATE reviewer SET link_key = NULL$test$, '23514', 'reviewer_link_made', 'a link is of a key');
SET LOCAL session_replication_role = replica;
UPDATE selection SET signed_at = now(), signed_by = '00000000-0000-7000-8000-0000000000c1'
WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1';
SET LOCAL session_replication_role = origin;
SELECT is(
  paged('link of R-02', $q$SELECT reader_record('00000000-0000-7000-8000-0000000000f2', '{C1}', '{3}', '{"{}"}', now())$q$),
  '23514 review_given_through_link', 'nothing is given once the selection is signed');
SELECT is(
  paged('link of R-02', $q$SELECT is_over FROM reader_open(sha256('link of R-02'))$q$), 'true',
  'which the page says');
