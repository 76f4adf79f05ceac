-- The form of a call: a letter or another paper that is sent with it, and questions of a meeting's own.

ALTER TABLE application_draft
  ADD COLUMN file bytea,
  ADD COLUMN file_kind text,
  ADD COLUMN files smallint NOT NULL DEFAULT 0,
  ADD CONSTRAINT application_draft_file_short CHECK (octet_length(file) BETWEEN 1 AND 5242880),
  ADD CONSTRAINT application_draft_file_kind_known CHECK (file_kind IN ('jpeg', 'pdf', 'png')),
  ADD CONSTRAINT application_draft_file_as_its_bytes CHECK (
    substr(file, 1, 8) = CASE file_kind
      WHEN 'png' THEN '\x89504e470d0a1a0a'::bytea
      WHEN 'pdf' THEN '\x255044462d'::bytea || substr(file, 6, 3)
      WHEN 'jpeg' THEN '\xffd8ff'::bytea || substr(file, 4, 5) END),
  ADD CONSTRAINT application_draft_file_whole CHECK ((file IS NULL) = (file_kind IS NULL)),
  ADD CONSTRAINT application_draft_file_withdrawn CHECK (withdrawn_at IS NULL OR file IS NULL),
  ADD CONSTRAINT application_draft_files_few CHECK (files BETWEEN 0 AND 20);
COMMENT ON COLUMN application_draft.file IS
  'A letter or another paper that was sent with it, of the kind that its bytes say; no page sends it back. It '
  'stays here once the draft was taken in, and goes with it.';
COMMENT ON COLUMN application_draft.files IS
  'How often one was sent, so that nobody sends without end.';
ALTER TABLE application_draft
  ALTER COLUMN file SET STATISTICS 0, ALTER COLUMN file SET STORAGE EXTERNAL;
CREATE INDEX application_draft_with_file ON application_draft (meeting_id)
  WHERE file_kind IS NOT NULL AND sent_at IS NULL;

DROP FUNCTION draft_open(bytea);
CREATE FUNCTION draft_open(hash bytea) RETURNS TABLE (
  meeting uuid, draft uuid, language text, answers jsonb, mailbox text, by_mail boolean,
  changed_at timestamptz, consented_at timestamptz, letter_wanted boolean,
  letter_sent_at timestamptz, sent_at timestamptz, dropped_at timestamptz,
  withdrawn_at timestamptz, taken_at timestamptz, settled_at timestamptz, code text,
  is_withdrawn boolean, file_kind text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting
  FROM application_draft AS known
  WHERE known.own_hash = hash OR known.mail_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    kept.meeting_id, kept.id, kept.language, kept.answers, kept.mailbox,
    COALESCE(kept.mail_hash = hash, false), kept.changed_at, kept.consented_at,
    kept.letter_wanted_at IS NOT NULL, kept.letter_sent_at, kept.sent_at, kept.dropped_at,
    kept.withdrawn_at, kept.taken_at, kept.settled_at, COALESCE(application.code, ''),
    COALESCE(application.status = 'withdrawn', false), kept.file_kind
  FROM application_draft AS kept
  LEFT JOIN application ON application.meeting_id = kept.meeting_id
    AND application.id = kept.application_id
  WHERE kept.meeting_id = meeting_in_hand() AND kept.id = draft_in_hand();
END $$;
COMMENT ON FUNCTION draft_open IS
  'Takes the link of something written on a form in hand for this transaction, and its meeting with it; no '
  'row where it opens nothing. What became of an application is said no closer than its holder may know.';

CREATE FUNCTION draft_enclose(letter bytea, kind text, at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  kept record;
BEGIN
  PERFORM act_require(acting_account(), at);
  IF link_in_hand() IS NULL OR NOT EXISTS (
    SELECT FROM page_form(hand, at) AS form WHERE form.is_open
  ) THEN
    RETURN 'closed';
  END IF;
  SELECT draft.id, draft.files, COALESCE(draft.mail_hash = link_in_hand(), false) AS is_proved
  INTO kept
  FROM application_draft AS draft
  WHERE draft.meeting_id = hand AND draft.id = draft_in_hand()
    AND draft.sent_at IS NULL AND draft.withdrawn_at IS NULL
  FOR UPDATE;
  IF kept.id IS NULL THEN
    RETURN 'ended';
  END IF;
  -- Whoever proved no address yet shares the room that there is for files of strangers.
  IF letter IS NOT NULL AND (kept.files >= 20 OR NOT kept.is_proved AND 200 <= (
    SELECT count(*) FROM application_draft AS other
    WHERE other.meeting_id = hand AND other.file_kind IS NOT NULL AND other.sent_at IS NULL
      AND other.id <> kept.id
  )) THEN
    RETURN 'full';
  END IF;
  UPDATE application_draft AS draft SET
    file = letter, file_kind = kind, files = draft.files + (letter IS NOT NULL)::int
  WHERE draft.meeting_id = hand AND draft.id = kept.id;
  RETURN 'saved';
END $$;
COMMENT ON FUNCTION draft_enclose IS
  'Keeps a file with what was written on a form, for whoever shows its link, instead of the one before; none '
  'takes it away. Answers whether it did: saved, closed, ended or full.';

-- Questions of a meeting's own stand in its file, and their answers in applications.
ALTER TABLE meeting ADD COLUMN questions jsonb
  CONSTRAINT meeting_questions_shape CHECK (
    jsonb_typeof(questions) = 'array' AND jsonb_array_length(questions) <= 30)
  CONSTRAINT meeting_questions_keyed CHECK (
    NOT questions @? '$[*] ? (!exists(@.key ? (@.type() == "string"
      && @ like_regex "^[a-z][a-z0-9-]{0,23}$")))')
  CONSTRAINT meeting_questions_kinds_known CHECK (
    NOT questions @? '$[*] ? (!exists(@.kind ? (@.type() == "string"
      && @ like_regex "^(text|long|choice|several|number|yes-no)$")))')
  CONSTRAINT meeting_questions_worded CHECK (
    NOT questions @? '$[*] ? (!exists(@.title.* ? (@.type() == "string" && @ != "")))')
  CONSTRAINT meeting_questions_choices_worded CHECK (
    NOT questions @? '$[*].choices[*] ? (!exists(@.title.* ? (@.type() == "string" && @ != ""))
      || !exists(@.key ? (@.type() == "string" && @ like_regex "^[a-z0-9][a-z0-9-]{0,23}$")))');
COMMENT ON COLUMN meeting.questions IS
  'What the form of the call asks beside what all forms ask; null where it asks nothing more.';
GRANT UPDATE (questions) ON meeting TO convene_app;

CREATE FUNCTION questions_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  fault text;
BEGIN
  WITH asked AS (
    SELECT one, place, one ->> 'key' AS key, one ->> 'kind' AS kind,
      COALESCE(one -> 'choices', '[]') AS choices
    FROM jsonb_array_elements(NEW.questions) WITH ORDINALITY AS listed (one, place)
  )
  SELECT asked.key INTO fault
  FROM asked
  WHERE EXISTS (SELECT FROM asked AS other WHERE other.key = asked.key AND other.place < asked.place)
    OR (asked.kind IN ('choice', 'several')) <> (jsonb_array_length(asked.choices) BETWEEN 2 AND 12)
    OR asked.kind NOT IN ('choice', 'several') AND asked.choices <> '[]'
    OR (
      SELECT count(DISTINCT choice ->> 'key') FROM jsonb_array_elements(asked.choices) AS choice
    ) <> jsonb_array_length(asked.choices)
    OR asked.one ? 'when' AND NOT EXISTS (
      SELECT FROM asked AS before
      WHERE before.key = asked.one #>> '{when,question}' AND before.place < asked.place
        AND jsonb_array_length(asked.one #> '{when,is}') > 0
        AND asked.one #> '{when,is}' <@ CASE
          WHEN before.kind = 'yes-no' THEN '["yes", "no"]'::jsonb
          ELSE jsonb_path_query_array(before.choices, '$[*].key') END)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the question % does not fit the others', fault
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_questions_fit', TABLE = 'meeting',
        HINT = 'meeting_questions_fit';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION questions_guard IS
  'Refuses questions of a meeting''s own that stand there twice, have choices where they take none or none '
  'where they need some, or wait for an answer that no question before them can have.';
CREATE TRIGGER meeting_questions BEFORE INSERT OR UPDATE OF questions ON meeting FOR EACH ROW
  WHEN (jsonb_typeof(NEW.questions) = 'array') EXECUTE FUNCTION questions_guard();

ALTER TABLE application ADD COLUMN own_answers jsonb
  CONSTRAINT application_own_answers_shape CHECK (
    jsonb_typeof(own_answers) = 'object' AND own_answers <> '{}'
    AND NOT own_answers @? 'strict $.* ? (@.type() != "array")'
    AND NOT own_answers @? 'strict $.* ? (@.size() == 0)'
    AND NOT own_answers @? 'strict $.*[*] ? (@.type() != "string" || @ == "")')
  CONSTRAINT application_own_answers_short CHECK (octet_length(own_answers::text) <= 131072);
COMMENT ON COLUMN application.own_answers IS
  'What was answered to the questions of the meeting''s own, by their keys: texts, or keys of choices. Null '
  'where nothing was.';
GRANT UPDATE (own_answers) ON application TO convene_app;

CREATE FUNCTION own_answers_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked jsonb := (SELECT questions FROM meeting WHERE id = NEW.meeting_id);
  given record;
  one jsonb;
BEGIN
  -- What a whole meeting brings along was checked where it was answered.
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  FOR given IN
    SELECT answer.key, answer.value, jsonb_array_length(answer.value) AS number,
      answer.value ->> 0 AS said
    FROM jsonb_each(jsonb_path_query_first(
      NEW.own_answers, 'strict $ ? (!exists(@.* ? (@.type() != "array" || @.size() == 0)))')) AS answer
  LOOP
    SELECT listed.question INTO one
    FROM jsonb_array_elements(asked) AS listed (question)
    WHERE listed.question ->> 'key' = given.key;
    IF ((given.number = 1 OR one ->> 'kind' = 'several') AND CASE one ->> 'kind'
      WHEN 'yes-no' THEN given.said IN ('yes', 'no')
      WHEN 'number' THEN given.said ~ '^-?[0-9]{1,9}([.][0-9]{1,2})?$'
      WHEN 'text' THEN char_length(given.said) <= 400
      WHEN 'long' THEN char_length(given.said) <= 2000
      ELSE given.value <@ jsonb_path_query_array(one, '$.choices[*].key')
        AND given.number = (
          SELECT count(DISTINCT said) FROM jsonb_array_elements_text(given.value) AS each (said)) END
    AND (
      NOT one ? 'when' OR EXISTS (
        SELECT FROM jsonb_array_elements_text(
          NEW.own_answers -> (one #>> '{when,question}')) AS before (said)
        WHERE one #> '{when,is}' ? before.said)
    )) THEN
      CONTINUE;
    END IF;
    RAISE EXCEPTION 'nothing asks for the answer to %', given.key
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_own_answers_asked',
        TABLE = 'application', HINT = 'application_own_answers_asked';
  END LOOP;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION own_answers_guard IS
  'Refuses answers to questions that the meeting does not ask, that are none of their choices, or whose '
  'question waits for another answer.';
CREATE TRIGGER own_answers BEFORE INSERT OR UPDATE OF own_answers ON application FOR EACH ROW
  WHEN (jsonb_typeof(NEW.own_answers) = 'object') EXECUTE FUNCTION own_answers_guard();

CREATE FUNCTION page_questions(wanted uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT m.questions FROM page_meetings(wanted) AS page JOIN meeting AS m ON m.id = page.id);
END $$;
COMMENT ON FUNCTION page_questions IS
  'What the form of a meeting asks beside what all forms ask, for whoever sees the meeting on pages: all of '
  'them see the same of it, as what was read for one is kept for the next.';

CREATE OR REPLACE FUNCTION page_months(wanted uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT m.masthead ->> 'months' FROM page_meetings(wanted) AS page JOIN meeting AS m ON m.id = page.id);
END $$;

CREATE FUNCTION page_version(wanted uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT concat_ws(' ', m.xmin, drawn.xmin)
    FROM page_meetings(wanted) AS page
    JOIN meeting AS m ON m.id = page.id
    LEFT JOIN lottery AS drawn ON drawn.meeting_id = m.id);
END $$;
COMMENT ON FUNCTION page_version IS
  'What is another whenever a meeting changes that pages show: all that its file holds is written with its row, '
  'but a lottery that is announced by itself. Null where no page shows it.';

-- Whoever acts waits for their turn, and hears then whether the meeting is held: one way to the server and
-- not two, as each statement of a function sees what came before it.
CREATE FUNCTION meeting_in_turn(wanted uuid, turn text)
RETURNS TABLE (at timestamptz, reason text)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('convene acts'), hashtext(turn));
  RETURN QUERY
  SELECT m.cancelled_at, m.cancelled_reason FROM meeting AS m WHERE m.id = wanted;
END $$;
COMMENT ON FUNCTION meeting_in_turn IS
  'Waits until no other act is at work on a meeting, and says when it was called off, and why; no row where '
  'there is no such meeting.';

-- Both go with what somebody wrote; and a reviewer reads of answers what the meeting says that they do.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('draft_withdraw', $old$mailbox = '', letter_wanted_at$old$,
        $new$mailbox = '', file = NULL, file_kind = NULL, letter_wanted_at$new$),
      ('erase_answers', $old$OR statements <> '{}'$old$,
        $new$OR statements <> '{}' OR own_answers IS NOT NULL$new$),
      ('erase_answers', $old$statements = '{}',$old$, $new$statements = '{}', own_answers = NULL,$new$),
      ('reader_application', $old$'statements', a.statements,$old$,
        $new$'statements', a.statements,
      'ownAnswers', (
        SELECT jsonb_object_agg(said.key, said.value)
        FROM jsonb_each(a.own_answers) AS said
        WHERE said.key IN (
          SELECT asked ->> 'key' FROM jsonb_array_elements(page_questions(a.meeting_id)) AS asked
          WHERE (asked ->> 'reviewers')::boolean)),$new$),
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    draft_enclose(bytea, text, timestamptz), meeting_in_turn(uuid, text), page_questions(uuid),
    page_version(uuid)
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
END $$;
REVOKE EXECUTE ON FUNCTION
  draft_open(bytea), draft_enclose(bytea, text, timestamptz), page_questions(uuid),
  page_version(uuid), meeting_in_turn(uuid, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION meeting_in_turn(uuid, text) TO convene_app;
SELECT admit_portal();
SELECT admit_signed_in();
