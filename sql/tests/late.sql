SELECT plan(10);

-- Somebody who did not apply yet, and the program's own rights.
INSERT INTO candidate (meeting_id, person_id, track)
SELECT id, '00000000-0000-7000-8000-0000000000b3', 'open' FROM meeting;
CREATE FUNCTION comes_in_as(status text) RETURNS text LANGUAGE sql AS $$
  SELECT format(
    'SET LOCAL ROLE convene_app; INSERT INTO application (meeting_id, id, code, person_id, status, '
    'authority) VALUES (''00000000-0000-7000-8000-0000000000e1'', '
    '''00000000-0000-7000-8000-0000000000f3'', ''A-0003'', '
    '''00000000-0000-7000-8000-0000000000b3'', %L, ''personal''); RESET ROLE', status)
$$;
SELECT throws_by(
  comes_in_as('late'), '23514', 'application_late_after_signature',
  'nobody is late before the signature');
SELECT lives_ok(
  $test$SET LOCAL ROLE convene_app; UPDATE application SET gates = '{G1}'; RESET ROLE$test$,
  'a gate may be answered until the signature');

UPDATE selection SET signed_at = now(), signed_by = proposed_by;
SELECT throws_by(
  comes_in_as('submitted'), '23514', 'application_late_after_signature',
  'after the signature nobody comes in to be considered');
SELECT lives_ok(comes_in_as('late'), 'but as late');
SELECT throws_by('SET LOCAL ROLE convene_app; ' || statement, '23514', rule, sentence)
FROM (VALUES
  (
    $test$UPDATE application SET gates = '{}' WHERE code = 'A-0001'$test$,
    'application_answers_frozen', 'gates stay as they were signed on'
  ),
  (
    $test$UPDATE application SET statements = '{"motivation": "x"}' WHERE code = 'A-0001'$test$,
    'application_answers_frozen', 'so do statements'
  ),
  (
    $test$INSERT INTO application_topic SELECT meeting_id, id, 1, 'a' FROM application WHERE code = 'A-0001'$test$,
    'application_answers_frozen', 'and topics'
  ),
  (
    $test$UPDATE application SET status = 'submitted' WHERE code = 'A-0003'$test$,
    'application_late_after_signature', 'who is late stays late under the signature'
  ),
  (
    $test$UPDATE application SET status = 'withdrawn' WHERE code = 'A-0001'; UPDATE application SET status = 'late' WHERE code = 'A-0001'$test$,
    'application_by_decision', 'who was decided upon does not come back as late'
  )
) AS way (statement, rule, sentence);
SELECT lives_ok(
  $test$SET LOCAL ROLE convene_app; INSERT INTO application_topic SELECT meeting_id, id, 1, 'a' FROM application WHERE code = 'A-0003'; RESET ROLE$test$,
  'what is late may be put right');

SELECT * FROM finish();
