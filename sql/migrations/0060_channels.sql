-- Letters that go through a channel, copies to readers of their own, and letters that are cleared step
-- by step before they go.

ALTER TABLE letter NO FORCE ROW LEVEL SECURITY;
ALTER TABLE letter
  ADD COLUMN reader_id uuid,
  ADD COLUMN copy_no smallint CONSTRAINT letter_copy_positive CHECK (copy_no > 0),
  ADD CONSTRAINT letter_reader_known FOREIGN KEY (reader_id) REFERENCES person (id),
  ADD CONSTRAINT letter_copy_has_reader CHECK (copy_no IS NULL OR reader_id IS NOT NULL),
  ADD CONSTRAINT letter_link_of_reader CHECK (reader_id IS NULL OR link_of IS NULL),
  DROP CONSTRAINT letter_once,
  ADD CONSTRAINT letter_once
    UNIQUE NULLS NOT DISTINCT (meeting_id, campaign, person_id, kind, revision, copy_no);
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
CREATE INDEX letter_reader ON letter (reader_id) WHERE reader_id IS NOT NULL;
COMMENT ON COLUMN letter.person_id IS 'Whom it is about, and to unless it goes to another reader.';
COMMENT ON COLUMN letter.reader_id IS
  'Who gets it instead of whom it is about: through whom it goes, or who has a copy.';
COMMENT ON COLUMN letter.copy_no IS 'Which copy it is; null of the letter itself.';

ALTER TABLE meeting
  ADD CONSTRAINT meeting_through_shape CHECK (
    COALESCE(jsonb_typeof(writing -> 'through'), 'array') = 'array'),
  ADD CONSTRAINT meeting_copies_shape CHECK (
    COALESCE(jsonb_typeof(writing -> 'copies'), 'array') = 'array'),
  ADD CONSTRAINT meeting_clearance_shape CHECK (
    COALESCE(jsonb_typeof(writing -> 'clearance'), 'array') = 'array'
    AND NOT COALESCE(writing -> 'clearance', '[]') @? '$[*] ? (
      @.type() != "object" || @.step.type() != "string" || @.by.type() != "array"
      || @.by.size() == 0)');

-- Letters that are cleared are such as a second person is asked about: the last step lets them go.
ALTER TABLE mailing
  ADD COLUMN steps jsonb CONSTRAINT mailing_steps_shape CHECK (
    jsonb_typeof(steps) = 'array' AND jsonb_array_length(steps) > 0),
  ADD CONSTRAINT mailing_steps_asked CHECK (asks OR steps IS NULL);
COMMENT ON COLUMN mailing.steps IS
  'Who clears its letters before they go, step by step, as the meeting asked; null where nobody does.';
GRANT INSERT (steps) ON mailing TO convene_app;

CREATE TABLE clearance (
  meeting_id uuid NOT NULL,
  mailing_id uuid NOT NULL,
  step       smallint NOT NULL CONSTRAINT clearance_step_positive CHECK (step > 0),
  cleared_at timestamptz NOT NULL,
  cleared_by uuid NOT NULL,
  CONSTRAINT clearance_pkey PRIMARY KEY (meeting_id, mailing_id, step),
  CONSTRAINT clearance_mailing_known FOREIGN KEY (meeting_id, mailing_id)
    REFERENCES mailing (meeting_id, id),
  CONSTRAINT clearance_clearer_known FOREIGN KEY (cleared_by) REFERENCES account (id)
);
COMMENT ON TABLE clearance IS 'Which steps said yes to the letters of a mailing, in their order.';
CREATE TRIGGER insert_by_cleared_by BEFORE INSERT ON clearance
  FOR EACH ROW EXECUTE FUNCTION actor_guard('cleared_by', 'cleared_at');
ALTER TABLE clearance ENABLE ROW LEVEL SECURITY;
ALTER TABLE clearance FORCE ROW LEVEL SECURITY;
CREATE POLICY clearance_of_meeting ON clearance USING (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT ON clearance TO convene_app;
GRANT SELECT (meeting_id, mailing_id, step, cleared_at) ON clearance TO convene_reader;

CREATE FUNCTION clearance_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked jsonb := (
    SELECT steps FROM mailing WHERE mailing.meeting_id = NEW.meeting_id AND mailing.id = NEW.mailing_id
    FOR UPDATE);
BEGIN
  IF NEW.step IS DISTINCT FROM (
    SELECT count(*) + 1 FROM clearance
    WHERE clearance.meeting_id = NEW.meeting_id AND clearance.mailing_id = NEW.mailing_id
  ) OR asked -> (NEW.step - 1) IS NULL THEN
    RAISE EXCEPTION 'letters are cleared step by step'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'clearance_in_order', TABLE = 'clearance',
        HINT = 'clearance_in_order';
  END IF;
  IF NOT (asked -> (NEW.step - 1) -> 'by') ? (
    SELECT login FROM account WHERE account.id = NEW.cleared_by
  ) THEN
    RAISE EXCEPTION 'who acts does not hold the step'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'clearance_by_holder', TABLE = 'clearance',
        HINT = 'clearance_by_holder';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION clearance_guard IS
  'Has each step said by an account that holds it, and none before the one ahead of it.';
CREATE TRIGGER said_in_order BEFORE INSERT ON clearance
  FOR EACH ROW EXECUTE FUNCTION clearance_guard();

DO $patch$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT routine, was, becomes
    FROM (VALUES
      -- The last yes lets letters go, and comes after all others.
      ('mailing_guard', E'  RETURN NEW;\n',
        E'  IF NEW.approved_at IS DISTINCT FROM OLD.approved_at\n'
        '    AND jsonb_array_length(NEW.steps) > (\n'
        '      SELECT count(*) FROM clearance\n'
        '      WHERE clearance.meeting_id = NEW.meeting_id AND clearance.mailing_id = NEW.id)\n'
        '  THEN\n'
        '    RAISE EXCEPTION ''letters are cleared step by step''\n'
        '      USING ERRCODE = ''check_violation'', CONSTRAINT = ''mailing_cleared_first'',\n'
        '        TABLE = ''mailing'', HINT = ''mailing_cleared_first'';\n'
        '  END IF;\n  RETURN NEW;\n'),
      ('letter_mailing_guard', 'WHERE (meeting.writing ->> ''twoPeople'')::boolean AND mailing.asks IS NOT TRUE',
        E'WHERE ((meeting.writing ->> ''twoPeople'')::boolean AND mailing.asks IS NOT TRUE'
        '\n        OR mailing.steps IS DISTINCT FROM NULLIF(meeting.writing -> ''clearance'', ''[]''))'),
      ('letter_signed_guard',
        E'AND (meeting.writing ->> ''twoPeople'')::boolean\n      AND NOT EXISTS (',
        E'AND (COALESCE((meeting.writing ->> ''twoPeople'')::boolean, false)\n'
        '        OR NULLIF(meeting.writing -> ''clearance'', ''[]'') IS NOT NULL)\n      AND NOT EXISTS ('),
      ('letter_signed_guard', 'AND mailing.asks AND mailing.approved_at IS NULL)',
        E'AND mailing.asks AND mailing.approved_at IS NULL'
        '\n          AND mailing.steps IS NOT DISTINCT FROM NULLIF(meeting.writing -> ''clearance'', ''[]''))'),
      -- A copy is of what was signed, or of what says so.
      ('letter_sealed_guard', 'WHERE written.status = ''queued''',
        'WHERE written.status = ''queued'' AND written.copy_no IS NULL'),
      ('letter_reader_guard', 'JOIN forgotten ON forgotten.person_id = written.person_id',
        'JOIN forgotten ON forgotten.person_id IN (written.person_id, written.reader_id)'),
      ('letter_reader_guard', 'JOIN objection ON objection.person_id = written.person_id',
        'JOIN objection ON objection.person_id IN (written.person_id, written.reader_id)'),
      ('erase_letters', '(whose IS NULL OR person_id = whose)',
        '(whose IS NULL OR whose IN (person_id, reader_id))'),
      ('erase_correspondence', 'letter.person_id = whose', 'whose IN (letter.person_id, letter.reader_id)'),
      ('forget_in_meeting', 'AND person_id = whose AND status = ''sending'';',
        'AND whose IN (person_id, reader_id) AND status = ''sending'';'),
      ('forget_in_meeting', 'AND person_id = whose AND status IN (''queued'', ''to_post'', ''to_sign'');',
        'AND whose IN (person_id, reader_id) AND status IN (''queued'', ''to_post'', ''to_sign'');'),
      ('person_merge_in', '  UPDATE correspondence SET person_id',
        E'  UPDATE letter SET reader_id = keep WHERE meeting_id = hand AND reader_id = gone;\n'
        '  UPDATE correspondence SET person_id'),
      ('letter_dues', 'AND later.campaign = l.campaign AND later.revision > l.revision',
        E'AND later.campaign = l.campaign AND later.revision > l.revision'
        '\n        AND later.copy_no IS NOT DISTINCT FROM l.copy_no'),
      -- Whom a letter went to, or goes to.
      ('letter_dues', 'JOIN person AS p ON p.id = l.person_id',
        'JOIN person AS p ON p.id = COALESCE(l.reader_id, l.person_id)'),
      ('letter_dues', '      WHEN m.asks AND m.approved_at IS NULL THEN ''letters_unapproved''',
        E'      WHEN m.steps IS NOT NULL AND m.approved_at IS NULL THEN NULL\n'
        '      WHEN m.asks AND m.approved_at IS NULL THEN ''letters_unapproved'''),
      -- In the place of names, for which steps letters wait.
      ('letter_dues', E'  END LOOP;\n',
        E'    RETURN QUERY\n'
        '    SELECT\n'
        '      one, ''letters_uncleared'', sum(w.letters)::int, NULL::date,\n'
        '      (array_agg(DISTINCT w.step))[:4]\n'
        '    FROM (\n'
        '      SELECT count(*) AS letters, m.steps -> (\n'
        '        SELECT count(*)::int FROM clearance AS c\n'
        '        WHERE c.meeting_id = one AND c.mailing_id = m.id) ->> ''step'' AS step\n'
        '      FROM mailing AS m\n'
        '      JOIN letter AS l ON l.meeting_id = one AND l.mailing_id = m.id\n'
        '        AND l.status IN (''queued'', ''to_post'')\n'
        '      WHERE m.meeting_id = one AND m.steps IS NOT NULL AND m.approved_at IS NULL\n'
        '      GROUP BY m.id, m.steps\n'
        '    ) AS w\n'
        '    HAVING count(*) > 0;\n  END LOOP;\n')
    ) AS listed (routine, was, becomes)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.was) = 0 THEN
      RAISE EXCEPTION '% is not as it was: %', changed.routine, changed.was;
    END IF;
    EXECUTE replace(body, changed.was, changed.becomes);
  END LOOP;
END $patch$;

-- What is struck out of the register keeps its number alone.
CREATE FUNCTION scan_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM correspondence AS entry
    WHERE entry.meeting_id = NEW.meeting_id AND entry.year = NEW.year
      AND entry.number = NEW.number AND entry.struck_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'what was struck out keeps no scan'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'scan_of_standing', TABLE = 'scan',
        HINT = 'scan_of_standing';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION scan_guard IS 'Keeps no scan with what was struck out of the register.';
CREATE TRIGGER scan_kept BEFORE INSERT ON scan
  FOR EACH ROW WHEN (NEW.number IS NOT NULL) EXECUTE FUNCTION scan_guard();
GRANT SELECT (copy_no) ON letter TO convene_mailer, convene_reader;

-- A draft goes with what was registered about it, as nothing of it was ever published.
CREATE FUNCTION draft_register_remove(hand uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  removed integer;
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE
    OR EXISTS (SELECT FROM meeting WHERE id = hand AND published_at IS NOT NULL)
    OR EXISTS (SELECT FROM letter WHERE meeting_id = hand)
  THEN
    RAISE EXCEPTION 'only a draft is taken away with its register, by whoever keeps the meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_trial_by_right', TABLE = 'meeting',
        HINT = 'meeting_trial_by_right';
  END IF;
  DELETE FROM scan WHERE meeting_id = hand;
  DELETE FROM correspondence WHERE meeting_id = hand;
  GET DIAGNOSTICS removed = ROW_COUNT;
  DELETE FROM mail WHERE meeting_id = hand;
  RETURN removed;
END $$;
COMMENT ON FUNCTION draft_register_remove IS
  'Takes away what is registered about a draft, which is removed; answers how many numbers there were.';
GRANT EXECUTE ON FUNCTION draft_register_remove(uuid) TO convene_app;
