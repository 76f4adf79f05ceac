-- What an answer came with, letters to those who leave, and holidays, on which nobody is reminded.

ALTER TABLE invitation
  ADD COLUMN answered_by text CONSTRAINT invitation_answered_by_said CHECK (answered_by <> ''),
  ADD COLUMN answered_how text CONSTRAINT invitation_answered_how_known CHECK (
    answered_how IN ('calendar', 'letter', 'mail', 'telephone')),
  ADD COLUMN remark text CONSTRAINT invitation_remark_said CHECK (remark <> ''),
  ADD CONSTRAINT invitation_said_with_answer CHECK (
    answered_at IS NOT NULL OR num_nonnulls(answered_by, answered_how, remark) = 0);
COMMENT ON COLUMN invitation.answered_by IS
  'Who gave the answer, where nobody says that it was whoever is invited.';
COMMENT ON COLUMN invitation.answered_how IS 'How the answer came; null where nobody says.';
COMMENT ON COLUMN invitation.remark IS 'What was said with the answer.';
GRANT UPDATE (answered_by, answered_how, remark) ON invitation TO convene_app;

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
    E'  UPDATE invitation SET answered_by = NULL, answered_how = NULL, remark = NULL\n'
    '  WHERE meeting_id = hand AND person_id = whose\n'
    '    AND num_nonnulls(answered_by, answered_how, remark) > 0;\n'
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
