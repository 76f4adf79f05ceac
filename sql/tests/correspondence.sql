SELECT plan(32);

CREATE FUNCTION entry_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO correspondence SELECT * FROM jsonb_populate_record(NULL::correspondence, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "year": 2007, "number": 1,
      "id": "00000000-0000-7000-8000-000000000061", "direction": "in", "way": "post",
      "day": "2007-08-01", "reference": "", "party": "Mission (invented)", "subject": "Visa",
      "registered_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('registered_at', now()) || changes)
$$;
SELECT throws_by(entry_of(changes), '23514', rule, sentence)
FROM (VALUES
  ('{"year": 7}'::jsonb, 'correspondence_year_shape', 'a year has four digits'),
  ('{"number": 0}', 'correspondence_number_positive', 'numbers count from 1'),
  ('{"direction": "up"}', 'correspondence_direction_known', 'something comes or goes'),
  ('{"way": "pigeon"}', 'correspondence_way_known', 'in one of five ways'),
  ('{"letter_id": "00000000-0000-7000-8000-000000000041"}', 'correspondence_of_one', 'a letter is not entered by hand'),
  ('{"id": null, "direction": null, "way": null, "day": null, "reference": null, "party": null, "subject": null}', 'correspondence_of_one', 'something is registered'),
  ('{"subject": null}', 'correspondence_entered_whole', 'what is entered is entered whole'),
  ('{"id": null, "nomination": "N-0001"}', 'correspondence_entered_whole', 'what is kept elsewhere is not copied'),
  ('{"id": null, "nomination": "N-0001", "direction": null, "way": null, "day": null, "reference": null, "party": null, "subject": null, "person_id": "00000000-0000-7000-8000-0000000000b2"}', 'correspondence_person_entered', 'nor whom it is about'),
  ('{"struck_at": "2007-08-02"}', 'correspondence_struck_whole', 'somebody strikes it out')
) AS wrong (changes, rule, sentence);
SELECT throws_by(entry_of(jsonb_build_object('party', repeat('x', 1001))), '23514', 'correspondence_party_short', 'a name is short');
SELECT throws_by(entry_of(jsonb_build_object('subject', repeat('x', 4001))), '23514', 'correspondence_subject_short', 'a subject is short');
SELECT throws_by(entry_of(jsonb_build_object('reference', repeat('x', 401))), '23514', 'correspondence_reference_short', 'a reference is short');
SELECT throws_by(entry_of('{"id": null, "nomination": "N-0009", "direction": null, "way": null, "day": null, "reference": null, "party": null, "subject": null}'), '23503', 'correspondence_nomination_known', 'a note is of a nomination');
SELECT lives_ok(entry_of('{}'), 'something is entered');
SELECT throws_by(entry_of('{"id": "00000000-0000-7000-8000-000000000062"}'), '23505', 'correspondence_pkey', 'a number is given once');
SELECT throws_by(entry_of('{"number": 2}'), '23505', 'correspondence_id_once', 'what is entered is one');

CREATE FUNCTION scan_of(changes jsonb, bytes bytea) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO scan SELECT * FROM jsonb_populate_record(NULL::scan, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "year": 2007, "number": 1,
      "id": "00000000-0000-7000-8000-000000000071", "name": "note.pdf",
      "added_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('added_at', now(), 'file', bytes, 'hash', sha256(bytes)) || changes)
$$;
SELECT throws_by(scan_of('{}', 'GIF89a'), '23514', 'scan_is_pdf', 'a scan is a PDF');
SELECT throws_by(scan_of('{"hash": "\\xab"}', '%PDF-1.7'), '23514', 'scan_hash_sha256', 'known by its fingerprint');
SELECT throws_by(scan_of('{"number": null}', '%PDF-1.7'), '23514', 'scan_of_one', 'kept with a number');
SELECT throws_by(scan_of('{"number": 9}', '%PDF-1.7'), '23503', 'scan_entry_known', 'that was given');
SELECT throws_by(scan_of(jsonb_build_object('name', repeat('x', 401)), '%PDF-1.7'), '23514', 'scan_name_short', 'the name of a file is short');
SELECT throws_by(scan_of('{}', convert_to(rpad('%PDF-1.7', 10485761), 'UTF8')), '23514', 'scan_file_bounded', 'a scan has 10 MB at most');
SELECT lives_ok(scan_of('{}', '%PDF-1.7'), 'a scan is kept');
SELECT throws_by(scan_of('{"id": "00000000-0000-7000-8000-000000000072"}', '%PDF-1.7'), '23505', 'scan_one_of_entry', 'one with a number');

SELECT is(
  erase_correspondence('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1'),
  0, 'nothing is erased that names nobody');
SELECT is((SELECT party FROM correspondence), 'Mission (invented)', 'what names somebody else stays');
UPDATE person SET name = 'mission (INVENTED)' WHERE id = '00000000-0000-7000-8000-0000000000b1';
SELECT is(
  erase_correspondence('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1'),
  2, 'what names whoever is forgotten goes, with its scan');

-- A note is registered by another whom it nominates once the first is forgotten.
INSERT INTO candidate VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'nominated');
INSERT INTO nomination (
  meeting_id, code, person_id, state, role, capacity, note, note_date, received_at
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'N-0002', '00000000-0000-7000-8000-0000000000b3', 'JO',
  'member', 'official_delegation', 'NV 1', '2007-07-02', now());
INSERT INTO correspondence (
  meeting_id, year, number, nomination, registered_at, registered_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 2007, 900, 'N-0001', now(),
  '00000000-0000-7000-8000-0000000000c1');
SELECT lives_ok(
  $test$SELECT forget_in_meeting('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b2', now())$test$,
  'somebody whom a note names is forgotten');
SELECT is(
  (SELECT nomination FROM correspondence WHERE number = 900), 'N-0002',
  'the note is registered by another whom it names');

SELECT throws_by(
  $test$SELECT draft_register_remove('00000000-0000-7000-8000-0000000000e1')$test$,
  '23514', 'meeting_trial_by_right', 'the register stays where letters were written');
INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id)
SELECT
  '00000000-0000-7000-8000-0000000000e2', 'TEST-9', kind, title, languages, zone, starts, ends,
  tentative, venue, convener, signatory, rubric_id
FROM meeting;
INSERT INTO correspondence (
  meeting_id, year, number, id, direction, way, day, reference, party, subject, registered_at,
  registered_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e2', 2007, 1, gen_random_uuid(), 'in', 'post', '2007-08-01', '',
  'Mission (invented)', 'Visa', now(), '00000000-0000-7000-8000-0000000000c1');
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e2';
SELECT is(
  draft_register_remove('00000000-0000-7000-8000-0000000000e2'), 1,
  'a draft goes with its register');

SELECT * FROM finish();
