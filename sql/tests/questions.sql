SELECT plan(37);

-- Questions of a meeting's own.
SELECT throws_by(
  $test$UPDATE meeting SET questions = '{}'$test$,
  '23514', 'meeting_questions_keyed', 'questions are a list');
SELECT throws_by(
  $test$UPDATE meeting SET questions = (SELECT jsonb_agg(jsonb_build_object('key', 'a' || n, 'kind', 'text', 'title', '{"en": "x"}'::jsonb)) FROM generate_series(1, 31) AS n)$test$,
  '23514', 'meeting_questions_shape', 'of thirty at most');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "A b", "kind": "text", "title": {"en": "x"}}]'$test$,
  '23514', 'meeting_questions_keyed', 'with plain keys');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "colour", "title": {"en": "x"}}]'$test$,
  '23514', 'meeting_questions_kinds_known', 'of kinds that a form has');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "text", "title": {"en": ""}}]'$test$,
  '23514', 'meeting_questions_worded', 'in words');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "choice", "title": {"en": "x"}, "choices": [{"key": "b", "title": {"en": "x"}}, {"key": "c"}]}]'$test$,
  '23514', 'meeting_questions_choices_worded', 'with choices in words');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "text", "title": {"en": "x"}}, {"key": "a", "kind": "text", "title": {"en": "x"}}]'$test$,
  '23514', 'meeting_questions_fit', 'each once');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "choice", "title": {"en": "x"}}]'$test$,
  '23514', 'meeting_questions_fit', 'with something to choose from');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "text", "title": {"en": "x"}, "choices": [{"key": "b", "title": {"en": "x"}}, {"key": "c", "title": {"en": "x"}}]}]'$test$,
  '23514', 'meeting_questions_fit', 'where one chooses');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "choice", "title": {"en": "x"}, "choices": [{"key": "b", "title": {"en": "x"}}, {"key": "b", "title": {"en": "y"}}]}]'$test$,
  '23514', 'meeting_questions_fit', 'no choice twice');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "a", "kind": "text", "title": {"en": "x"}, "when": {"question": "b", "is": ["yes"]}}, {"key": "b", "kind": "yes-no", "title": {"en": "x"}}]'$test$,
  '23514', 'meeting_questions_fit', 'none waits for one that comes later');
SELECT throws_by(
  $test$UPDATE meeting SET questions = '[{"key": "b", "kind": "yes-no", "title": {"en": "x"}}, {"key": "a", "kind": "text", "title": {"en": "x"}, "when": {"question": "b", "is": ["perhaps"]}}]'$test$,
  '23514', 'meeting_questions_fit', 'nor for an answer that nobody can give');
SELECT lives_ok(
  $test$UPDATE meeting SET questions = '[
    {"key": "talk", "kind": "yes-no", "title": {"en": "Will you speak?"}, "required": true},
    {"key": "tool", "kind": "choice", "title": {"en": "With what?"}, "when": {"question": "talk", "is": ["yes"]},
      "choices": [{"key": "slides", "title": {"en": "Slides"}}, {"key": "none", "title": {"en": "Nothing"}}]},
    {"key": "days", "kind": "several", "title": {"en": "On which days?"},
      "choices": [{"key": "1", "title": {"en": "1"}}, {"key": "2", "title": {"en": "2"}}]},
    {"key": "years", "kind": "number", "title": {"en": "For how many years?"}},
    {"key": "why", "kind": "long", "title": {"en": "Why?"}, "reviewers": true}]'$test$,
  'questions fit together');

-- Answers, by an officer of the meeting.
CREATE ROLE officer LOGIN IN ROLE convene_app;
SET LOCAL app.meeting = '00000000-0000-7000-8000-0000000000e1';
CREATE FUNCTION answered(said jsonb) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  rule text;
BEGIN
  SET LOCAL SESSION AUTHORIZATION officer;
  SET LOCAL ROLE convene_app;
  BEGIN
    UPDATE application SET own_answers = said
    WHERE meeting_id = '00000000-0000-7000-8000-0000000000e1' AND code = 'A-0001';
    rule := 'kept';
  EXCEPTION WHEN check_violation THEN
    GET STACKED DIAGNOSTICS rule = CONSTRAINT_NAME;
  END;
  SET LOCAL SESSION AUTHORIZATION DEFAULT;
  SET LOCAL ROLE NONE;
  RETURN rule;
END $$;
SELECT is(
  answered('{"talk": ["yes"], "tool": ["slides"], "days": ["2", "1"], "years": ["-1.5"], "why": ["So"]}'),
  'kept', 'answers are kept');
SELECT is(answered('{"talk": ["no"], "days": ["1"]}'), 'kept', 'some may be left open');
SELECT is(answered('{}'), 'application_own_answers_shape', 'none at all is null');
SELECT is(answered('{"talk": "yes"}'), 'application_own_answers_shape', 'answers are lists');
SELECT is(answered('{"talk": []}'), 'application_own_answers_shape', 'of something');
SELECT is(answered('{"why": [""]}'), 'application_own_answers_shape', 'that says something');
SELECT is(answered('{"other": ["x"]}'), 'application_own_answers_asked', 'nothing else is answered');
SELECT is(answered('{"talk": ["perhaps"]}'), 'application_own_answers_asked', 'yes or no is one of both');
SELECT is(answered('{"talk": ["yes", "no"]}'), 'application_own_answers_asked', 'and not both');
SELECT is(
  answered('{"talk": ["yes"], "tool": ["film"]}'), 'application_own_answers_asked',
  'a choice is one of those that there are');
SELECT is(
  answered('{"talk": ["no"], "tool": ["slides"]}'), 'application_own_answers_asked',
  'what is not asked is not answered');
SELECT is(
  answered('{"tool": ["slides"]}'), 'application_own_answers_asked', 'nor before what it waits for');
SELECT is(answered('{"days": ["1", "1"]}'), 'application_own_answers_asked', 'nothing is chosen twice');
SELECT is(answered('{"years": ["many"]}'), 'application_own_answers_asked', 'a number is one');
SELECT is(
  answered(jsonb_build_object('why', ARRAY[repeat('x', 2001)])), 'application_own_answers_asked',
  'a text is no book');
SELECT is(
  (SELECT own_answers FROM application WHERE code = 'A-0001'), '{"talk": ["no"], "days": ["1"]}',
  'the last that was kept is there');
UPDATE meeting SET questions = NULL;
SELECT is(answered('{"days": ["1"]}'), 'application_own_answers_asked', 'where nothing is asked, nothing is answered');
SELECT is(
  erase_answers(
    '00000000-0000-7000-8000-0000000000e1',
    (SELECT person_id FROM application WHERE code = 'A-0001')), 1,
  'answers are erased');
SELECT is((SELECT own_answers FROM application WHERE code = 'A-0001'), NULL, 'with all else');

-- A file that is sent with a draft.
SET LOCAL session_replication_role = replica;
INSERT INTO application_form (meeting_id, until, opened_at)
VALUES ('00000000-0000-7000-8000-0000000000e1', current_date + 20, '2007-06-01');
INSERT INTO application_draft (meeting_id, id, own_hash, language, answers, created_at, changed_at)
VALUES (
  '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000ff', sha256('own'), 'en',
  '{}', now(), now());
SET LOCAL session_replication_role = origin;
SELECT lives_ok(
  $test$UPDATE application_draft SET file = '%PDF-1.7', file_kind = 'pdf'$test$, 'a file is kept');
SELECT throws_by(
  $test$UPDATE application_draft SET file_kind = 'png'$test$,
  '23514', 'application_draft_file_as_its_bytes', 'of the kind that its bytes say');
SELECT throws_by(
  $test$UPDATE application_draft SET file_kind = NULL$test$,
  '23514', 'application_draft_file_whole', 'which is known');
SELECT throws_by(
  $test$UPDATE application_draft SET files = 21$test$,
  '23514', 'application_draft_files_few', 'nobody sends files without end');
SELECT throws_by(
  $test$UPDATE application_draft SET withdrawn_at = now()$test$,
  '23514', 'application_draft_file_withdrawn', 'and it goes when it is withdrawn');

SELECT * FROM finish();
