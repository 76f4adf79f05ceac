SELECT plan(34);

INSERT INTO meeting (
  id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
  rubric_id
) VALUES (
  '00000000-0000-7000-8000-0000000000e7', 'TEST-0', 'workshop', '{"en": "Before"}', '{en}',
  'Asia/Beirut', '2006-09-05', '2006-09-06', false, '{}', '{}', '{}',
  '00000000-0000-7000-8000-0000000000d1');
SELECT throws_by($test$UPDATE meeting SET follows = id WHERE code = 'TEST-1'$test$, '23514', 'meeting_follows_another', 'no meeting follows itself');
SELECT throws_by($test$UPDATE meeting SET follows = '00000000-0000-7000-8000-0000000000e9' WHERE code = 'TEST-1'$test$, '23503', 'meeting_follows_known', 'what is followed is there');
SELECT lives_ok($test$UPDATE meeting SET follows = '00000000-0000-7000-8000-0000000000e7' WHERE code = 'TEST-1'$test$, 'a meeting follows an earlier one');
SELECT throws_by($test$DELETE FROM meeting WHERE code = 'TEST-0'$test$, '23503', 'meeting_follows_known', 'what is followed stays');

CREATE FUNCTION recommendation_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO recommendation SELECT * FROM jsonb_populate_record(NULL::recommendation, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1", "number": 1,
      "id": "00000000-0000-7000-8000-000000000097", "words": {"en": "Open a fund"},
      "owner_person": "00000000-0000-7000-8000-0000000000b1",
      "added_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('added_at', now()) || changes)
$$;
SELECT throws_by(recommendation_of(changes), state, rule, sentence)
FROM (VALUES
  ('{"number": 0}'::jsonb, '23514', 'recommendation_number_positive', 'they are counted from one'),
  ('{"words": {}}', '23514', 'recommendation_words_given', 'a recommendation says something'),
  ('{"owner_person": "00000000-0000-7000-8000-0000000000b9"}', '23503', 'recommendation_owner_person_known', 'it is addressed to somebody of the directory'),
  ('{"owner_organisation": "00000000-0000-7000-8000-0000000000a9"}', '23503', 'recommendation_owner_organisation_known', 'organisations too')
) AS wrong (changes, state, rule, sentence);
SELECT throws_by(recommendation_of(jsonb_build_object('words', jsonb_build_object('en', repeat('x', 64001)))), '23514', 'recommendation_words_short', 'a recommendation is no book');
SELECT lives_ok(recommendation_of('{}'), 'a meeting recommends something');
SELECT throws_by(recommendation_of('{"id": "00000000-0000-7000-8000-000000000098"}'), '23505', 'recommendation_pkey', 'a number is given once');

CREATE FUNCTION answer_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO recommendation_answer SELECT * FROM jsonb_populate_record(NULL::recommendation_answer, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1",
      "id": "00000000-0000-7000-8000-000000000099",
      "of_meeting": "00000000-0000-7000-8000-0000000000e7", "recommendation": 3,
      "words": {"en": "Open a fund"}, "session_key": "opening", "note": "",
      "answered_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('answered_at', now()) || changes)
$$;
SELECT throws_by(answer_of(changes), state, rule, sentence)
FROM (VALUES
  ('{"recommendation": 0}'::jsonb, '23514', 'recommendation_answer_number_positive', 'what is answered has a number'),
  ('{"words": {}}', '23514', 'recommendation_answer_words_given', 'what is answered says something'),
  ('{"of_meeting": "00000000-0000-7000-8000-0000000000e1"}', '23514', 'recommendation_answer_of_another', 'it is of another meeting'),
  ('{"of_meeting": "00000000-0000-7000-8000-0000000000e9"}', '23503', 'recommendation_answer_of_known', 'which is there'),
  ('{"project": "PR-0001"}', '23514', 'recommendation_answer_by_one', 'a session or a project answers it'),
  ('{"session_key": "nowhere"}', '23503', 'recommendation_answer_session_known', 'a session is there')
) AS wrong (changes, state, rule, sentence);
SELECT lives_ok(answer_of('{}'), 'a session answers it');
SELECT throws_by(answer_of('{"id": "00000000-0000-7000-8000-00000000009a"}'), '23505', 'recommendation_answer_once', 'once');
SELECT lives_ok(answer_of('{"id": "00000000-0000-7000-8000-00000000009a", "session_key": null}'), 'the meeting as a whole, too');
SELECT throws_by(answer_of('{"id": "00000000-0000-7000-8000-00000000009b", "session_key": null}'), '23505', 'recommendation_answer_once', 'which is one way');
SELECT throws_by($test$DELETE FROM session WHERE key = 'opening'$test$, '23503', 'recommendation_answer_session_known', 'what answers stays');
SELECT throws_by(answer_of(jsonb_build_object('recommendation', 9, 'note', repeat('x', 16001))), '23514', 'recommendation_answer_note_short', 'a note is no book');

CREATE FUNCTION kept_of(changes jsonb) RETURNS text
LANGUAGE sql AS $$
  SELECT format(
    'INSERT INTO kept_commitment SELECT * FROM jsonb_populate_record(NULL::kept_commitment, %L)',
    '{"meeting_id": "00000000-0000-7000-8000-0000000000e1",
      "application_id": "00000000-0000-7000-8000-0000000000f1",
      "of_meeting": "00000000-0000-7000-8000-0000000000e7", "commitment": "C-0001",
      "what": "sends the plan", "due": "2006-12-01", "kept_on": "2006-11-20",
      "recalled_by": "00000000-0000-7000-8000-0000000000c1"}'::jsonb
    || jsonb_build_object('recalled_at', now()) || changes)
$$;
SELECT throws_by(kept_of(changes), state, rule, sentence)
FROM (VALUES
  ('{"commitment": "P-0001"}'::jsonb, '23514', 'kept_commitment_code_shape', 'a commitment has its code'),
  ('{"what": " "}', '23514', 'kept_commitment_what_given', 'something was promised'),
  ('{"of_meeting": "00000000-0000-7000-8000-0000000000e1"}', '23514', 'kept_commitment_of_another', 'at another meeting'),
  ('{"application_id": "00000000-0000-7000-8000-0000000000ff"}', '23503', 'kept_commitment_application_known', 'by an applicant'),
  ('{"with_person": "00000000-0000-7000-8000-0000000000b9"}', '23503', 'kept_commitment_with_person_known', 'with somebody of the directory')
) AS wrong (changes, state, rule, sentence);
SELECT lives_ok(kept_of('{}'), 'a promise that was kept is shown');
SELECT throws_by(kept_of('{}'), '23505', 'kept_commitment_pkey', 'once');

-- By a link a reviewer reads what was kept of those they were given, and nothing where reviewing is blind.
UPDATE reviewer SET link_hash = sha256('reads'), link = 1, link_key = repeat('a', 16);
SET LOCAL app.link = '';
SELECT is((SELECT count(*) FROM reader_kept('00000000-0000-7000-8000-0000000000f1'))::int, 0, 'without a link nothing is read');
SELECT set_config('app.link', encode(sha256('reads'), 'hex'), true) AS shown \gset
SELECT is((SELECT what FROM reader_kept('00000000-0000-7000-8000-0000000000f1')), 'sends the plan', 'the reviewer reads what was kept');
SELECT is((SELECT count(*) FROM reader_kept('00000000-0000-7000-8000-0000000000f2'))::int, 0, 'and not of whom they were not given');
UPDATE meeting SET reviewing = '{"blind": true}' WHERE code = 'TEST-1';
SELECT is((SELECT array_agg(is_hidden AND what IS NULL) FROM reader_kept('00000000-0000-7000-8000-0000000000f1')), '{t}', 'where reviewing is blind it is hidden');
