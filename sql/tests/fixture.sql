-- One small meeting to break rules on; every test begins with it and is rolled back.
INSERT INTO organisation (id, name, sector, country) VALUES
  ('00000000-0000-7000-8000-0000000000a1', 'Ministry of Posts (invented)', 'government', 'LB'),
  ('00000000-0000-7000-8000-0000000000a2', 'Hill Incubator (invented)', 'incubator', 'JO');
INSERT INTO person (id, name, email, organisation_id, country, languages) VALUES
  ('00000000-0000-7000-8000-0000000000b1', 'Amal One', 'one@example.org',
    '00000000-0000-7000-8000-0000000000a1', 'LB', '{ar,en}'),
  ('00000000-0000-7000-8000-0000000000b2', 'Basim Two', 'two@example.org',
    '00000000-0000-7000-8000-0000000000a2', 'JO', '{ar}'),
  ('00000000-0000-7000-8000-0000000000b3', 'Claude Three', 'three@example.org', NULL, 'FR', '{fr}');
INSERT INTO account (id, login, name)
VALUES ('00000000-0000-7000-8000-0000000000c1', 'officer', 'Officer (invented)');
INSERT INTO rubric (id, name, version, sha256) VALUES
  ('00000000-0000-7000-8000-0000000000d1', 'principles', 1, repeat('a', 64)),
  ('00000000-0000-7000-8000-0000000000d2', 'principles', 2, repeat('b', 64));
INSERT INTO criterion (rubric_id, code, position, weight, principles, title, anchors, favours_endowed)
SELECT id, 'C1', 1, 10, '{1}', '{"en": "Fit"}', '[{}, {}, {}, {}, {}]', false FROM rubric;
INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'TEST-1', 'workshop', '{"en": "Test"}', '{en}',
  'Asia/Beirut', '2007-09-05', '2007-09-06', false, '{}', '{}', '{}',
  '00000000-0000-7000-8000-0000000000d1');
INSERT INTO place (meeting_id, track, places) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'open', 1),
  ('00000000-0000-7000-8000-0000000000e1', 'nominated', 0),
  ('00000000-0000-7000-8000-0000000000e1', 'guest', 0);
INSERT INTO topic (meeting_id, key, title)
VALUES ('00000000-0000-7000-8000-0000000000e1', 'a', '{"en": "Topic"}');
INSERT INTO room (meeting_id, key, position, name, capacity)
VALUES ('00000000-0000-7000-8000-0000000000e1', 'hall', 1, '{"en": "Hall"}', 40);
INSERT INTO session (meeting_id, key, kind, during, title, room_key, round) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'opening', 'plenary',
    '[2007-09-05 06:00+00, 2007-09-05 07:00+00)', '{}', 'hall', NULL),
  ('00000000-0000-7000-8000-0000000000e1', 'round-1', 'round_table',
    '[2007-09-05 07:00+00, 2007-09-05 08:00+00)', '{}', 'hall', 1);
INSERT INTO round_table (meeting_id, number, theme, topic, lowest, highest) VALUES
  ('00000000-0000-7000-8000-0000000000e1', 1, '{}', 'a', 1, 8),
  ('00000000-0000-7000-8000-0000000000e1', 2, '{}', 'a', 1, 8);
INSERT INTO candidate (meeting_id, person_id, track) VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 'open'),
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', 'nominated');
INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1', 'A-0001',
  '00000000-0000-7000-8000-0000000000b1', 'under_review', 'proposes');
INSERT INTO nomination (
  meeting_id, code, person_id, state, role, capacity, note, note_date, received_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'N-0001', '00000000-0000-7000-8000-0000000000b2', 'JO',
  'head', 'official_delegation', 'NV 1', '2007-07-02', now());
INSERT INTO invitation (
  meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000011',
  '00000000-0000-7000-8000-0000000000b1', 'open', 'accepted', 1, '2007-08-20', now(), now());
INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 'open',
  '00000000-0000-7000-8000-000000000011', 'personal');
UPDATE place SET taken = 1
WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1' AND track = 'open';
INSERT INTO seat (meeting_id, session_key, during, person_id, table_no, seat_no) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'round-1', '[2007-09-05 07:00+00, 2007-09-05 08:00+00)',
  '00000000-0000-7000-8000-0000000000b1', 1, 1);
INSERT INTO reviewer (meeting_id, person_id, code) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'R-01');
INSERT INTO review (meeting_id, application_id, reviewer_id, standing) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000f1',
  '00000000-0000-7000-8000-0000000000b3', 'assigned');
INSERT INTO scoring (
  meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000021',
  '00000000-0000-7000-8000-0000000000d1', '{}', '{00000000-0000-7000-8000-0000000000f1}', '',
  now(), '00000000-0000-7000-8000-0000000000c1');
INSERT INTO selection (
  meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at,
  proposed_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000031',
  '00000000-0000-7000-8000-000000000021', 1, 0, 0, 0, now(),
  '00000000-0000-7000-8000-0000000000c1');
INSERT INTO decision (meeting_id, selection_id, application_id, outcome) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000031',
  '00000000-0000-7000-8000-0000000000f1', 'selected');
INSERT INTO assessment (meeting_id, selection_id, version, content, hash, kept_at) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000031', 1, '{}',
  encode(sha256('{}'), 'hex'), now());
INSERT INTO letter (
  meeting_id, id, person_id, kind, campaign, language, message_id, address, message, queued_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000041',
  '00000000-0000-7000-8000-0000000000b1', 'invitation', 'wave-1', 'en', 'x@example.org',
  'one@example.org', 'text', now());
SELECT set_config('app.meeting', '00000000-0000-7000-8000-0000000000e1', true);
SELECT audit_write(
  '00000000-0000-7000-8000-0000000000e1', now(), '00000000-0000-7000-8000-0000000000c1',
  'meeting.import', 'TEST-1', '{}');
