-- What came by the form of a call and will not be taken in: somebody says so, and may take it back. Its
-- page says it too, as it does where a desk took a withdrawn application back, and says that a letter is on
-- its way only where one is.

ALTER TABLE application_draft
  ADD COLUMN dropped_at timestamptz,
  ADD CONSTRAINT application_draft_dropped_as_sent CHECK (
    dropped_at IS NULL OR sent_at IS NOT NULL AND taken_at IS NULL);
COMMENT ON COLUMN application_draft.dropped_at IS
  'When somebody said that it will not be taken in; what was written stays until its clock erases it.';
GRANT UPDATE (dropped_at) ON application_draft TO convene_app;

DROP FUNCTION draft_open(bytea);
CREATE FUNCTION draft_open(hash bytea) RETURNS TABLE (
  meeting uuid, draft uuid, language text, answers jsonb, mailbox text, by_mail boolean,
  changed_at timestamptz, consented_at timestamptz, letter_wanted boolean,
  letter_sent_at timestamptz, sent_at timestamptz, dropped_at timestamptz,
  withdrawn_at timestamptz, taken_at timestamptz, settled_at timestamptz, code text,
  is_withdrawn boolean
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
    COALESCE(application.status = 'withdrawn', false)
  FROM application_draft AS kept
  LEFT JOIN application ON application.meeting_id = kept.meeting_id
    AND application.id = kept.application_id
  WHERE kept.meeting_id = meeting_in_hand() AND kept.id = draft_in_hand();
END $$;
COMMENT ON FUNCTION draft_open IS
  'Takes the link of something written on a form in hand for this transaction, and its meeting with it; no '
  'row where it opens nothing. What became of an application is said no closer than its holder may know.';
REVOKE EXECUTE ON FUNCTION draft_open(bytea) FROM PUBLIC;
SELECT admit_portal();

DO $$
DECLARE
  body text := pg_get_functiondef('form_dues'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, 'AND waiting.withdrawn_at IS NULL',
    'AND waiting.withdrawn_at IS NULL AND waiting.dropped_at IS NULL');
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells what came by forms is not as it was';
  END IF;
  EXECUTE body;
END $$;
