-- What an answer came with, letters to those who leave, what calendars say, and holidays, on which
-- nobody is reminded.

ALTER TABLE invitation
  ADD COLUMN answerer text CONSTRAINT invitation_answerer_said CHECK (answerer <> ''),
  ADD COLUMN answered_how text CONSTRAINT invitation_answered_how_known CHECK (
    answered_how IN ('calendar', 'letter', 'mail', 'telephone')),
  ADD COLUMN remark text CONSTRAINT invitation_remark_said CHECK (remark <> ''),
  ADD CONSTRAINT invitation_said_with_answer CHECK (
    answered_at IS NOT NULL OR num_nonnulls(answerer, answered_how, remark) = 0);
COMMENT ON COLUMN invitation.answerer IS
  'Who gave the answer, where nobody says that it was whoever is invited.';
COMMENT ON COLUMN invitation.answered_how IS 'How the answer came; null where nobody says.';
COMMENT ON COLUMN invitation.remark IS 'What was said with the answer.';
GRANT UPDATE (answerer, answered_how, remark) ON invitation TO convene_app;

DO $$
DECLARE
  body text := pg_get_functiondef('forget_in_meeting'::regproc);
  link text := E'  UPDATE invitation SET token_hash = NULL\n';
BEGIN
  IF strpos(body, link) = 0 THEN
    RAISE EXCEPTION 'forget_in_meeting is not as it was';
  END IF;
  EXECUTE replace(
    body, link,
    E'  UPDATE invitation SET answerer = NULL, answered_how = NULL, remark = NULL\n'
    '  WHERE meeting_id = hand AND person_id = whose\n'
    '    AND num_nonnulls(answerer, answered_how, remark) > 0;\n'
    '  GET DIAGNOSTICS places = ROW_COUNT;\n'
    '  part := ''what an answer came with'';\n  RETURN NEXT;\n' || link);
END $$;

-- To whoever said yes and does not come: the entry in their calendar is taken back.
DO $$
DECLARE
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'letter'::regclass AND conname = 'letter_kind_known');
BEGIN
  EXECUTE format(
    'ALTER TABLE letter DROP CONSTRAINT letter_kind_known, ADD CONSTRAINT letter_kind_known %s',
    replace(rule, '''extension''::text', '''extension''::text, ''departure''::text'));
END $$;

-- What the calendar of somebody says is a hint, until an answer is recorded.
CREATE FUNCTION calendar_hints(hand uuid)
RETURNS TABLE (person_id uuid, number int, answer text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT last.person_id, last.number, last.answer
  FROM (
    SELECT DISTINCT ON (mail.person_id)
      mail.person_id, mail.number, mail.answer, mail.received_at
    FROM mail
    WHERE mail.meeting_id = hand AND mail.kind = 'calendar' AND mail.answer IS NOT NULL
      AND mail.person_id IS NOT NULL
    ORDER BY mail.person_id, mail.number DESC
  ) AS last
  WHERE last.answer IN ('accepted', 'declined', 'tentative') AND EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = hand AND invitation.person_id = last.person_id
      AND invitation.track IN ('open', 'guest', 'beside')
      AND invitation.status IN ('issued', 'tentative', 'accepted')
      AND invitation.status <> last.answer
      AND (invitation.answered_at IS NULL OR invitation.answered_at < last.received_at));
END $$;
COMMENT ON FUNCTION calendar_hints IS
  'The last that the calendar of each who was asked says, where no answer was recorded since.';
GRANT EXECUTE ON FUNCTION calendar_hints(uuid) TO convene_app;

DO $$
DECLARE
  body text := pg_get_functiondef('letter_dues'::regproc);
  finish text := E'  END LOOP;\n';
BEGIN
  IF strpos(body, finish) = 0 THEN
    RAISE EXCEPTION 'letter_dues is not as it was';
  END IF;
  EXECUTE replace(body, finish, E'    RETURN QUERY
    SELECT
      one, ''answers_hinted'', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY h.number))[:4]
    FROM calendar_hints(one) AS h
    JOIN person AS p ON p.id = h.person_id;
' || finish);
END $$;

-- Holidays move, and no list of them is right everywhere: only what somebody took in counts.
CREATE TABLE holiday (
  country text NOT NULL,
  day     date NOT NULL,
  name    text NOT NULL CONSTRAINT holiday_name_given CHECK (btrim(name) <> ''),
  CONSTRAINT holiday_pkey PRIMARY KEY (country, day),
  CONSTRAINT holiday_country_known FOREIGN KEY (country) REFERENCES country (code)
);
COMMENT ON TABLE holiday IS
  'Days on which offices of a country rest besides those of each week, as somebody listed them.';
GRANT SELECT, INSERT, UPDATE (name), DELETE ON holiday TO convene_app;
