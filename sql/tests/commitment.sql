SELECT plan(15);

CREATE FUNCTION promise_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO commitment SELECT * FROM jsonb_populate_record(NULL::commitment, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "code": "C-0001",
      "id": "00000000-0000-7000-8000-000000000091", "what": "sends the plan", "due": "2007-12-01",
      "who_person": "00000000-0000-7000-8000-0000000000b1", "status": "open",
      "added_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('added_at', now()) || changes)
$$;
SELECT throws_by(promise_of(changes), state, rule, sentence)
FROM (VALUES
  ('{"code": "C2"}'::jsonb, '23514', 'commitment_code_shape', 'a code is C and four digits'),
  ('{"what": " "}', '23514', 'commitment_what_given', 'something is promised'),
  ('{"status": "hoped", "settled_at": "2007-12-01", "settled_by": "00000000-0000-7000-8000-0000000000c1", "settled_reason": "x"}', '23514', 'commitment_status_known', 'it is one of three'),
  ('{"who_person": null}', '23514', 'commitment_of_somebody', 'by somebody'),
  ('{"status": "done"}', '23514', 'commitment_settled_whole', 'who says that it is done is told'),
  ('{"status": "ended", "settled_at": "2007-12-01", "settled_by": "00000000-0000-7000-8000-0000000000c1", "settled_reason": ""}', '23514', 'commitment_ended_for_reason', 'what ends does for a reason'),
  ('{"who_person": "00000000-0000-7000-8000-0000000000b9"}', '23503', 'commitment_who_person_known', 'people are of the directory'),
  ('{"with_organisation": "00000000-0000-7000-8000-0000000000a9"}', '23503', 'commitment_with_organisation_known', 'organisations too'),
  ('{"partnership": "P-0009"}', '23503', 'commitment_partnership_known', 'a partnership is there')
) AS wrong (changes, state, rule, sentence);
SELECT throws_by(promise_of(jsonb_build_object('what', repeat('x', 16001))), '23514', 'commitment_what_short', 'a promise is no book');
SELECT lives_ok(promise_of('{}'), 'something is promised');
SELECT throws_by(promise_of('{"id": "00000000-0000-7000-8000-000000000092"}'), '23505', 'commitment_pkey', 'a code is given once');
UPDATE commitment SET status = 'ended', settled_at = now(), settled_reason = 'No',
  settled_by = '00000000-0000-7000-8000-0000000000c1';
SELECT throws_by($test$UPDATE commitment SET status = 'done'$test$, '23514', 'commitment_move_allowed', 'what ended is not done');
SELECT is(
  erase_commitments('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1'),
  1, 'what somebody promised is erased');
SELECT is((SELECT what || settled_reason FROM commitment), '––', 'with what became of it');
