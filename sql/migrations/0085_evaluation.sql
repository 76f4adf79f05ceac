-- What participants thought of a meeting is counted as it is told: no sheet is kept, and nothing by which
-- an answer could be joined to whoever gave it.

ALTER TABLE life_cycle_move
  DROP CONSTRAINT life_cycle_move_known,
  ADD CONSTRAINT life_cycle_move_known CHECK (life_cycle IN (
    'application', 'invitation', 'letter', 'attendance', 'partnership', 'commitment',
    'partner_meeting', 'partner_side', 'evaluation'));
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('evaluation', '', 'prepared'),
  ('evaluation', 'prepared', 'open'),
  ('evaluation', 'open', 'closed'),
  ('evaluation', 'closed', 'open');

CREATE TABLE evaluation (
  meeting_id uuid NOT NULL,
  status     text NOT NULL CONSTRAINT evaluation_status_known CHECK (
    status IN ('prepared', 'open', 'closed')),
  until      date,
  questions  jsonb CONSTRAINT evaluation_questions_listed CHECK (
    jsonb_typeof(questions) = 'array' AND jsonb_array_length(questions) BETWEEN 1 AND 12),
  answers    integer NOT NULL DEFAULT 0 CONSTRAINT evaluation_answers_counted CHECK (answers >= 0),
  CONSTRAINT evaluation_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT evaluation_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT evaluation_until_named CHECK (status = 'prepared' OR until IS NOT NULL)
);
COMMENT ON TABLE evaluation IS 'What participants are asked of a meeting, until when, and how many answered.';
COMMENT ON COLUMN evaluation.questions IS 'In words of the meeting; none where the usual ones are asked.';

CREATE TABLE evaluation_handed (
  meeting_id    uuid NOT NULL,
  invitation_id uuid NOT NULL,
  CONSTRAINT evaluation_handed_pkey PRIMARY KEY (meeting_id, invitation_id),
  CONSTRAINT evaluation_handed_evaluation_known FOREIGN KEY (meeting_id)
    REFERENCES evaluation (meeting_id),
  CONSTRAINT evaluation_handed_invitation_known FOREIGN KEY (meeting_id, invitation_id)
    REFERENCES invitation (meeting_id, id)
);
COMMENT ON TABLE evaluation_handed IS
  'Who was handed a questionnaire, by their invitation: neither which one, nor when, nor whether they answered.';

CREATE TABLE evaluation_key (
  meeting_id uuid NOT NULL,
  hash       bytea NOT NULL CONSTRAINT evaluation_key_hashed CHECK (octet_length(hash) = 32),
  CONSTRAINT evaluation_key_pkey PRIMARY KEY (meeting_id, hash),
  CONSTRAINT evaluation_key_evaluation_known FOREIGN KEY (meeting_id)
    REFERENCES evaluation (meeting_id)
);
CREATE INDEX evaluation_key_by_hash ON evaluation_key (hash);
COMMENT ON TABLE evaluation_key IS
  'What questionnaires are known by that were handed out and not answered; whose each is nobody knows.';
ALTER TABLE evaluation_key ALTER COLUMN hash SET STATISTICS 0;

CREATE TABLE evaluation_tally (
  meeting_id uuid NOT NULL,
  question   smallint NOT NULL CONSTRAINT evaluation_tally_question_numbered CHECK (
    question BETWEEN 1 AND 12),
  mark       smallint NOT NULL CONSTRAINT evaluation_tally_mark_of_five CHECK (mark BETWEEN 1 AND 5),
  number     integer NOT NULL CONSTRAINT evaluation_tally_counted CHECK (number >= 0),
  CONSTRAINT evaluation_tally_pkey PRIMARY KEY (meeting_id, question, mark),
  CONSTRAINT evaluation_tally_evaluation_known FOREIGN KEY (meeting_id)
    REFERENCES evaluation (meeting_id)
);
COMMENT ON TABLE evaluation_tally IS 'How many gave a question each mark, from 1 to 5.';

CREATE TABLE evaluation_text (
  meeting_id uuid NOT NULL,
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  question   smallint NOT NULL CONSTRAINT evaluation_text_question_numbered CHECK (
    question BETWEEN 1 AND 12),
  words      text NOT NULL CONSTRAINT evaluation_text_short CHECK (
    words ~ '\S' AND char_length(words) <= 4000),
  CONSTRAINT evaluation_text_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT evaluation_text_evaluation_known FOREIGN KEY (meeting_id)
    REFERENCES evaluation (meeting_id)
);
COMMENT ON TABLE evaluation_text IS 'What was said in words, each by itself and in no order.';
COMMENT ON COLUMN evaluation_text.id IS 'Drawn by chance, anew with every answer, and so of no time.';
ALTER TABLE evaluation_text ALTER COLUMN words SET STATISTICS 0;

CREATE TRIGGER evaluation_life_cycle BEFORE UPDATE OF status ON evaluation
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('evaluation');
CREATE TRIGGER evaluation_begins BEFORE INSERT ON evaluation
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('evaluation');

CREATE FUNCTION evaluation_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.answers > 0 AND NEW.questions IS DISTINCT FROM OLD.questions THEN
    RAISE EXCEPTION 'questions that were answered stay'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluation_questions_stay',
        TABLE = 'evaluation', HINT = 'evaluation_questions_stay';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION evaluation_guard IS 'Keeps questions as they were answered.';
CREATE TRIGGER evaluation_questions_stay BEFORE UPDATE OF questions ON evaluation
  FOR EACH ROW EXECUTE FUNCTION evaluation_guard();

-- All counts are there from the beginning, so that each answer writes every one of them.
CREATE FUNCTION evaluation_lay_out() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  INSERT INTO evaluation_tally (meeting_id, question, mark, number)
  SELECT NEW.meeting_id, question, mark, 0
  FROM generate_series(1, 12) AS question, generate_series(1, 5) AS mark;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION evaluation_lay_out IS 'Begins to count: nobody gave any mark yet.';
CREATE TRIGGER evaluation_laid_out AFTER INSERT ON evaluation
  FOR EACH ROW EXECUTE FUNCTION evaluation_lay_out();

CREATE FUNCTION evaluation_is_open(hand uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM evaluation AS asked
    JOIN meeting AS held ON held.id = hand
    WHERE asked.meeting_id = hand AND asked.status = 'open' AND held.cancelled_at IS NULL
      AND (at AT TIME ZONE held.zone)::date BETWEEN held.starts AND asked.until);
END $$;
COMMENT ON FUNCTION evaluation_is_open IS
  'Whether participants may answer on pages: from the first day of the meeting to the last of the evaluation.';

-- A sheet: marks and words by the numbers of their questions.
CREATE FUNCTION evaluation_count(hand uuid, sheet jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said jsonb;
BEGIN
  UPDATE evaluation SET answers = answers + 1 WHERE meeting_id = hand;
  -- Every count is written anew, so that none tells by when it changed which marks came together.
  UPDATE evaluation_tally AS told SET
    number = told.number
      + CASE WHEN sheet -> told.question::text = to_jsonb(told.mark) THEN 1 ELSE 0 END
  WHERE told.meeting_id = hand;
  -- So are all words, in another order and under other ids.
  said := COALESCE((
      SELECT jsonb_agg(jsonb_build_array(kept.question, kept.words))
      FROM evaluation_text AS kept
      WHERE kept.meeting_id = hand), '[]')
    || COALESCE((
      SELECT jsonb_agg(jsonb_build_array(given.key::int, given.value))
      FROM jsonb_each(sheet) AS given
      WHERE jsonb_typeof(given.value) = 'string'), '[]');
  DELETE FROM evaluation_text WHERE meeting_id = hand;
  INSERT INTO evaluation_text (meeting_id, question, words)
  SELECT hand, (one ->> 0)::smallint, one ->> 1
  FROM jsonb_array_elements(said) AS one
  ORDER BY random();
END $$;
COMMENT ON FUNCTION evaluation_count IS
  'Counts what somebody answered; neither the order of rows nor what wrote them last tells an answer from others.';

CREATE FUNCTION link_evaluation() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM evaluation_key AS known
    WHERE known.meeting_id = meeting_in_hand() AND known.hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;
COMMENT ON FUNCTION link_evaluation IS
  'Whether this transaction was shown a questionnaire of the meeting in hand that nobody answered yet.';

CREATE FUNCTION page_evaluation(at timestamptz) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  IF NOT evaluation_is_open(hand, at) OR NOT EXISTS (
    SELECT FROM invitation AS asked
    JOIN participant AS part ON part.meeting_id = hand AND part.person_id = asked.person_id
    WHERE asked.meeting_id = hand AND asked.id = link_invitation() AND asked.status = 'accepted'
      AND part.attendance <> 'no_show'
  ) THEN
    RETURN NULL;
  END IF;
  RETURN CASE WHEN EXISTS (
    SELECT FROM evaluation_handed AS handed
    WHERE handed.meeting_id = hand AND handed.invitation_id = link_invitation()
  ) THEN 'handed' ELSE 'offered' END;
END $$;
COMMENT ON FUNCTION page_evaluation IS
  'Whether whoever takes part by the link in hand is offered a questionnaire, or was handed one; nothing '
  'where there is none for them.';

CREATE FUNCTION page_evaluation_hand(secret bytea, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := link_invitation();
  handed uuid[];
  known bytea[];
BEGIN
  PERFORM act_require(acting_account(), at);
  PERFORM FROM evaluation AS asked WHERE asked.meeting_id = hand FOR UPDATE;
  IF page_evaluation(at) IS NULL THEN
    RETURN false;
  END IF;
  handed := ARRAY(SELECT one.invitation_id FROM evaluation_handed AS one WHERE one.meeting_id = hand);
  known := ARRAY(SELECT one.hash FROM evaluation_key AS one WHERE one.meeting_id = hand);
  IF own = ANY (handed) THEN
    RETURN secret = ANY (known);
  END IF;
  -- All rows of both are written anew, each in an order of its own, so that none tells which belong together.
  DELETE FROM evaluation_handed AS one WHERE one.meeting_id = hand;
  DELETE FROM evaluation_key AS one WHERE one.meeting_id = hand;
  INSERT INTO evaluation_handed (meeting_id, invitation_id)
  SELECT hand, one FROM unnest(handed || own) AS one ORDER BY random();
  INSERT INTO evaluation_key (meeting_id, hash)
  SELECT hand, one FROM unnest(known || secret) AS one ORDER BY random();
  RETURN true;
END $$;
COMMENT ON FUNCTION page_evaluation_hand IS
  'Hands whoever takes part by the link in hand a questionnaire, once. Answers whether it is one that counts.';

CREATE FUNCTION evaluation_open(secret bytea, at timestamptz) RETURNS TABLE (
  meeting uuid, until date, questions jsonb
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(secret, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM evaluation_key AS known WHERE known.hash = secret;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT asked.meeting_id, asked.until, asked.questions
  FROM evaluation AS asked
  WHERE asked.meeting_id = meeting_in_hand() AND link_evaluation()
    AND evaluation_is_open(asked.meeting_id, at);
END $$;
COMMENT ON FUNCTION evaluation_open IS
  'Takes a questionnaire in hand for this transaction, and its meeting with it; no row where it was answered, '
  'the evaluation is closed, or there never was one.';

CREATE FUNCTION page_evaluation_answer(sheet jsonb, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  PERFORM FROM evaluation AS asked WHERE asked.meeting_id = hand FOR UPDATE;
  IF NOT link_evaluation() OR NOT evaluation_is_open(hand, at) THEN
    RETURN false;
  END IF;
  DELETE FROM evaluation_key AS one WHERE one.meeting_id = hand AND one.hash = link_in_hand();
  PERFORM evaluation_count(hand, sheet);
  RETURN true;
END $$;
COMMENT ON FUNCTION page_evaluation_answer IS
  'Counts what is answered on the questionnaire in hand, which is void from then on. Answers whether it was.';

CREATE FUNCTION evaluation_enter(sheets jsonb, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  PERFORM FROM evaluation AS asked
  WHERE asked.meeting_id = hand AND asked.status = 'open' FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM evaluation_count(hand, sheet) FROM jsonb_array_elements(sheets) AS sheet;
  RETURN true;
END $$;
COMMENT ON FUNCTION evaluation_enter IS
  'Counts what was answered on paper, a sheet each, as long as the evaluation is open. Answers whether it did.';

CREATE FUNCTION evaluation_dues(meetings uuid[])
RETURNS TABLE (meeting uuid, kind text, number int, day date, names text[])
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = 'force_generic_plan' AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one, 'evaluation_open', count(*)::int, min(asked.until), ARRAY[min(asked.answers)::text]
    FROM evaluation AS asked
    JOIN participant AS part ON part.meeting_id = one AND part.attendance <> 'no_show'
    WHERE asked.meeting_id = one AND asked.status = 'open'
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION evaluation_dues IS
  'Beside meeting_dues: an evaluation that is open, of how many who take part; its name is how many answered.';

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'evaluation', 'evaluation_handed', 'evaluation_tally', 'evaluation_text'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL)',
      kept || '_of_meeting', kept);
  END LOOP;
  EXECUTE 'ALTER TABLE evaluation_key ENABLE ROW LEVEL SECURITY';
  EXECUTE 'ALTER TABLE evaluation_key FORCE ROW LEVEL SECURITY';
  EXECUTE format(
    'CREATE POLICY evaluation_key_of_meeting ON evaluation_key TO %s '
    'USING (meeting_id = meeting_in_hand())', (
      SELECT string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
      WHERE rolname IN ('convene_app', 'convene_auditor', 'convene_keeper', 'convene_reader')));
END $$;
CREATE POLICY evaluation_key_of_owner ON evaluation_key TO convene_owner
  USING (meeting_id = meeting_in_hand() OR hash = link_in_hand())
  WITH CHECK (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, UPDATE (status, until, questions) ON evaluation TO convene_app;
GRANT SELECT ON evaluation_handed, evaluation_tally, evaluation_text TO convene_app;

-- The meeting is shown to whoever has a questionnaire of it; the pages hand them out and take them in; words
-- are erased with the secrets of a meeting.
DO $patch$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('page_meeting', 'OR link_partner() IS NOT NULL',
        E'OR link_partner() IS NOT NULL\n      OR link_evaluation()'),
      ('page_meetings', 'OR m.id = meeting_in_hand() AND link_partner() IS NOT NULL',
        E'OR m.id = meeting_in_hand() AND link_partner() IS NOT NULL\n'
        '      OR m.id = meeting_in_hand() AND link_evaluation()'),
      ('erase_secrets', E'  GET DIAGNOSTICS more = ROW_COUNT;\n  RETURN erased + more;\n', $new$  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM evaluation_text WHERE meeting_id = hand AND whose IS NULL;
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
$new$),
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    evaluation_open(bytea, timestamptz), link_evaluation(), page_evaluation(timestamptz),
    page_evaluation_answer(jsonb, timestamptz), page_evaluation_hand(bytea, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$)
    ) AS listed (name, old, new)
  LOOP
    body := pg_get_functiondef(changed.name::regproc);
    IF position(changed.old IN body) = 0 THEN
      RAISE EXCEPTION 'the function % is not as it was', changed.name;
    END IF;
    EXECUTE replace(body, changed.old, changed.new);
  END LOOP;
END $patch$;

REVOKE EXECUTE ON FUNCTION
  evaluation_count(uuid, jsonb), evaluation_dues(uuid[]), evaluation_enter(jsonb, timestamptz),
  evaluation_guard(), evaluation_is_open(uuid, timestamptz), evaluation_lay_out(),
  evaluation_open(bytea, timestamptz), link_evaluation(), page_evaluation(timestamptz),
  page_evaluation_answer(jsonb, timestamptz), page_evaluation_hand(bytea, timestamptz)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION evaluation_dues(uuid[]), evaluation_enter(jsonb, timestamptz) TO convene_app;
SELECT admit_portal();
SELECT admit_signed_in();
