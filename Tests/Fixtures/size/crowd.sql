-- Many invented meetings at once: `crowd.meetings` of them with `crowd.applications` each, three
-- reviews of five points an application, letters, a proposal, and seats for every fifth of them;
-- `crowd.people` stand in the directory. Ends with ANALYZE, which a transaction may.
SET LOCAL session_replication_role = replica;

INSERT INTO organisation (id, name, sector, country)
SELECT md5('organisation ' || n)::uuid, 'Organisation ' || n || ' (invented)', 'government', 'LB'
FROM generate_series(
  1, current_setting('crowd.meetings')::int * current_setting('crowd.applications')::int / 4) AS n;
INSERT INTO person (id, name, email, organisation_id, country, languages)
SELECT
  md5('person ' || n)::uuid, 'Person ' || n, 'p' || n || '@example.org',
  md5('organisation ' || (n / 4 + 1))::uuid, 'LB', '{ar}'
FROM generate_series(
  1, current_setting('crowd.people')::int) AS n;
INSERT INTO account (id, login, name) VALUES (md5('account')::uuid, 'crowd', 'Officer (invented)');
INSERT INTO rubric (id, name, version, sha256)
VALUES (md5('rubric')::uuid, 'crowd', 1, repeat('a', 64));
INSERT INTO criterion (
  rubric_id, code, position, weight, principles, title, anchors, favours_endowed
)
SELECT md5('rubric')::uuid, 'C' || n, n, 20, '{1}', '{}', '[{}, {}, {}, {}, {}]', false
FROM generate_series(1, 5) AS n;

CREATE TEMP TABLE held ON COMMIT DROP AS
SELECT n, md5('meeting ' || n)::uuid AS id
FROM generate_series(1, current_setting('crowd.meetings')::int) AS n;
CREATE TEMP TABLE applied ON COMMIT DROP AS
SELECT
  held.n AS meeting, held.id AS meeting_id, k,
  md5('application ' || held.n || ' ' || k)::uuid AS id,
  md5('person ' || ((held.n - 1) * current_setting('crowd.applications')::int + k))::uuid AS person
FROM held, generate_series(1, current_setting('crowd.applications')::int) AS k;
CREATE TEMP TABLE reading ON COMMIT DROP AS
SELECT
  meeting_id, meeting, r,
  md5('person ' || current_setting('crowd.people')::int - (meeting * 1000 + r) % 20000)::uuid AS person
FROM (SELECT n AS meeting, id AS meeting_id FROM held) AS held,
  generate_series(0, GREATEST(3, current_setting('crowd.applications')::int / 10) - 1) AS r;

INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id
)
SELECT
  id, 'CROWD-' || n, 'workshop', '{}', '{en}', 'Asia/Beirut', '2007-09-05', '2007-09-06', false,
  '{}', '{}', '{}', md5('rubric')::uuid
FROM held;
INSERT INTO place (meeting_id, track, places, taken)
SELECT
  id, track, CASE track WHEN 'open' THEN current_setting('crowd.applications')::int ELSE 0 END,
  CASE track WHEN 'open' THEN current_setting('crowd.applications')::int / 5 ELSE 0 END
FROM held, unnest(ARRAY['open', 'nominated', 'guest']) AS track;
INSERT INTO topic (meeting_id, key, title)
SELECT id, chr(96 + t), '{}' FROM held, generate_series(1, 8) AS t;
INSERT INTO room (meeting_id, key, position, name, capacity) SELECT id, 'hall', 1, '{}', 5000 FROM held;
INSERT INTO session (meeting_id, key, kind, during, title, room_key, round)
SELECT
  id, 'round-' || r, 'round_table',
  tstzrange('2007-09-05 06:00+00'::timestamptz + r * interval '1 hour',
    '2007-09-05 07:00+00'::timestamptz + r * interval '1 hour'), '{}', 'hall', r
FROM held, generate_series(1, 3) AS r;
INSERT INTO round_table (meeting_id, number, theme, topic, lowest, highest)
SELECT id, t, '{}', 'a', 1, 8
FROM held, generate_series(1, current_setting('crowd.applications')::int / 5 / 8 + 1) AS t;

INSERT INTO candidate (meeting_id, person_id, track) SELECT meeting_id, person, 'open' FROM applied;
INSERT INTO application (meeting_id, id, code, person_id, status, authority)
SELECT meeting_id, id, 'A-' || to_char(k, 'FM00000'), person, 'under_review', 'proposes' FROM applied;
INSERT INTO application_topic (meeting_id, application_id, position, topic)
SELECT meeting_id, id, 1, chr(97 + k % 8) FROM applied;
INSERT INTO offer (meeting_id, application_id, answer, asset, topic, countries, size, evidence, note)
SELECT meeting_id, id, 1, 'expertise', chr(97 + k % 8), '{LB}', 1, 'asserted', '' FROM applied;
INSERT INTO need (meeting_id, application_id, answer, asset, topic, countries, size, priority, note)
SELECT meeting_id, id, 51, 'expertise', chr(97 + k % 8), '{LB}', 1, 1, '' FROM applied;
INSERT INTO wish (meeting_id, application_id, position, person_id)
SELECT meeting_id, id, 1, md5('person ' || k)::uuid FROM applied;
INSERT INTO reviewer (meeting_id, person_id, code)
SELECT meeting_id, person, 'R-' || to_char(r, 'FM0000') FROM reading;
INSERT INTO review (meeting_id, application_id, reviewer_id, standing, given_at)
SELECT a.meeting_id, a.id, r.person, 'assigned', CASE WHEN a.k % 2 = 0 THEN now() END
FROM applied AS a CROSS JOIN generate_series(0, 2) AS turn
JOIN reading AS r ON r.meeting_id = a.meeting_id
  AND r.r = (a.k * 3 + turn) % GREATEST(3, current_setting('crowd.applications')::int / 10);
INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
SELECT meeting_id, application_id, reviewer_id, md5('rubric')::uuid, 'C' || c, c % 5
FROM review, generate_series(1, 5) AS c;

INSERT INTO scoring (
  meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by,
  number
)
SELECT
  held.id, md5('scoring ' || held.n)::uuid, md5('rubric')::uuid, '{}',
  ARRAY(SELECT applied.id FROM applied WHERE applied.meeting = held.n ORDER BY k),
  decode(repeat('0001', (
    SELECT (count(*) * (count(*) - 1) / 2)::int FROM applied WHERE applied.meeting = held.n)), 'hex'),
  now(),
  md5('account')::uuid, 1
FROM held;
INSERT INTO score (meeting_id, scoring_id, application_id, rank, total, merit, parts)
SELECT meeting_id, md5('scoring ' || meeting)::uuid, id, k, 0, 0, '[]' FROM applied;
INSERT INTO selection (
  meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at,
  proposed_by, number
)
SELECT
  id, md5('selection ' || n)::uuid, md5('scoring ' || n)::uuid, 1, 0, 0, 0, now(),
  md5('account')::uuid, 1
FROM held;
INSERT INTO decision (meeting_id, selection_id, application_id, outcome)
SELECT meeting_id, md5('selection ' || meeting)::uuid, id, 'selected' FROM applied;
INSERT INTO standing (meeting_id, selection_id, application_id, verdict)
SELECT meeting_id, md5('selection ' || meeting)::uuid, id, 'proposed' FROM applied;
INSERT INTO invitation (
  meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at
)
SELECT meeting_id, md5('invitation ' || id)::uuid, person, 'open', 'accepted', 1, '2007-08-20',
  now(), now()
FROM applied WHERE k % 5 = 0;
INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity)
SELECT meeting_id, person, 'open', md5('invitation ' || id)::uuid, 'personal'
FROM applied WHERE k % 5 = 0;
INSERT INTO seating (
  meeting_id, seed, objective, potential_met, at_random, repeats, repeats_minimum, solved_at,
  solved_by
)
SELECT id, 1, 0, 0, 0, 0, 0, now(), md5('account')::uuid FROM held;
INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no)
SELECT a.meeting_id, s.key, s.during, a.person, a.k / 5 / 8 + 1, a.k / 5 % 8 + 1
FROM applied AS a JOIN session AS s ON s.meeting_id = a.meeting_id WHERE a.k % 5 = 0;
INSERT INTO letter (
  meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at,
  status, sent_at, attempt
)
SELECT
  meeting_id, md5('letter ' || id)::uuid, person, 'invitation', 'wave-1', 'en',
  id || '@example.org', k || '@example.org', 'text', now(),
  CASE WHEN k % 10 = 0 THEN 'queued' ELSE 'sent' END, CASE WHEN k % 10 > 0 THEN now() END,
  CASE WHEN k % 10 = 0 THEN 0 ELSE 1 END
FROM applied;
INSERT INTO audit_entry (meeting_id, number, at, actor_id, act, object, body_hash, hash)
SELECT id, n.n, now(), md5('account')::uuid, 'meeting.import', '', '\x00', sha256(n.n::text::bytea)
FROM held, generate_series(1, 20) AS n;

SET LOCAL session_replication_role = origin;
ANALYZE;
