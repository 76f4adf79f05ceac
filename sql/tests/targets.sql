SELECT plan(9);

CREATE FUNCTION told(today date) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(kind || ' ' || number || names::text, ', ' ORDER BY kind)
  FROM partnership_dues('{00000000-0000-7000-8000-0000000000e1}', today + interval '12 hours')
$$;
INSERT INTO partnership (meeting_id, code, id, title, status, due, announced_at, announced_by)
VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'P-0001', '00000000-0000-7000-8000-000000000081', 'School',
  'announced', '2008-09-05', now(), '00000000-0000-7000-8000-0000000000c1');
INSERT INTO partnership_partner (meeting_id, partnership, position, organisation_id, person_id, role)
VALUES
  ('00000000-0000-7000-8000-0000000000e1', 'P-0001', 1, '00000000-0000-7000-8000-0000000000a1', NULL,
    'hosts'),
  ('00000000-0000-7000-8000-0000000000e1', 'P-0001', 2, NULL, '00000000-0000-7000-8000-0000000000b3',
    'leads');
INSERT INTO commitment (meeting_id, code, id, who_person, what, due, status, added_at, added_by)
VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'C-0001', '00000000-0000-7000-8000-000000000082',
  '00000000-0000-7000-8000-0000000000b3', 'calls', '2008-09-05', 'open', now(),
  '00000000-0000-7000-8000-0000000000c1');

SELECT is(told('2008-08-05'), NULL, 'long before its day a target is not due');
SELECT is(told('2008-08-06'), 'targets_due 1{"P-0001 School"}', 'it is from thirty days before');
SELECT is(told('2008-09-05'), 'targets_due 1{"P-0001 School"}', 'and on its day');
SELECT is(
  told('2008-10-05'), 'commitments_late 1{"C-0001 calls"}, targets_late 1{"P-0001 School"}',
  'it is overdue from the day after');
SELECT is(
  told('2008-10-06'), 'commitments_late 1{"C-0001 calls"}, targets_escalated 1{"P-0001 School"}',
  'and an officer takes it up after thirty days');
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE partnership DISABLE TRIGGER USER;
UPDATE partnership SET
  status = 'recognised', recognised_at = now(), recognised_by = '00000000-0000-7000-8000-0000000000c1';
SELECT is(
  told('2008-10-06'),
  'commitments_late 1{"C-0001 calls"}, targets_escalated 1{"P-0001 School (Officer (invented))"}',
  'by name where somebody recognised it');
INSERT INTO partnership_report (
  meeting_id, partnership, number, kind, words, told_on, due, reported_at, reported_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'P-0001', 1, 'changed', 'Later', '2008-09-01', '2009-01-31',
  now(), '00000000-0000-7000-8000-0000000000c1');
SELECT is(
  told('2008-10-06'), 'commitments_late 1{"C-0001 calls"}', 'what changed has its new day');
UPDATE commitment SET
  status = 'done', settled_at = now(), settled_by = '00000000-0000-7000-8000-0000000000c1',
  settled_reason = '';
SELECT is(told('2009-01-31'), 'targets_due 1{"P-0001 School"}', 'and what is done is not late');
INSERT INTO partnership_report (
  meeting_id, partnership, number, kind, words, told_on, reported_at, reported_by
) VALUES (
  '00000000-0000-7000-8000-0000000000e1', 'P-0001', 2, 'kept', 'Done', '2009-01-30', now(),
  '00000000-0000-7000-8000-0000000000c1');
SELECT is(told('2010-01-01'), NULL, 'nobody is called about what was kept');
