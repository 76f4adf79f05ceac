-- The application form of an open call: whoever would take part writes an application on a page, keeps
-- it there unfinished without an account, and sends it once a letter has come to the address it names.
-- The pages put it down; a desk takes it in, by the rules of every other application.

CREATE TABLE application_form (
  meeting_id uuid NOT NULL,
  until      date NOT NULL,
  opened_at  timestamptz NOT NULL,
  closed_at  timestamptz,
  CONSTRAINT application_form_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT application_form_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
    ON DELETE CASCADE,
  CONSTRAINT application_form_closed_later CHECK (closed_at >= opened_at)
);
COMMENT ON TABLE application_form IS
  'Where the form of a published call is open: its last day, where the meeting is.';

CREATE TABLE application_draft (
  meeting_id       uuid NOT NULL,
  id               uuid NOT NULL,
  own_hash         bytea CONSTRAINT application_draft_own_link_hashed CHECK (octet_length(own_hash) = 32),
  mail_hash        bytea CONSTRAINT application_draft_mail_link_hashed CHECK (octet_length(mail_hash) = 32),
  link             smallint NOT NULL DEFAULT 0 CONSTRAINT application_draft_link_counted CHECK (link >= 0),
  link_key         text CONSTRAINT application_draft_link_key_shape CHECK (link_key ~ '^[0-9a-f]{16}$'),
  language         text NOT NULL CONSTRAINT application_draft_language_known CHECK (
    language IN ('ar', 'en', 'fr')),
  answers          jsonb NOT NULL CONSTRAINT application_draft_answers_shape CHECK (
    jsonb_typeof(answers) = 'object' AND octet_length(answers::text) <= 60000),
  mailbox          text NOT NULL DEFAULT '' CONSTRAINT application_draft_mailbox_short CHECK (
    octet_length(mailbox) <= 320),
  created_at       timestamptz NOT NULL,
  changed_at       timestamptz NOT NULL,
  consent_text     text CONSTRAINT application_draft_consent_given CHECK (consent_text ~ '\S'),
  consent_language text CONSTRAINT application_draft_consent_language_known CHECK (
    consent_language IN ('ar', 'en', 'fr')),
  consent_version  text,
  consented_at     timestamptz,
  letter_wanted_at timestamptz,
  letter_leased_to timestamptz,
  letter_sent_at   timestamptz,
  letter_tries     smallint NOT NULL DEFAULT 0 CONSTRAINT application_draft_tries_counted CHECK (
    letter_tries >= 0),
  letters          smallint NOT NULL DEFAULT 0 CONSTRAINT application_draft_letters_few CHECK (
    letters BETWEEN 0 AND 5),
  written_to       text[] NOT NULL DEFAULT '{}',
  sent_at          timestamptz,
  withdrawn_at     timestamptz,
  taken_at         timestamptz,
  application_id   uuid,
  settled_at       timestamptz,
  CONSTRAINT application_draft_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT application_draft_form_known FOREIGN KEY (meeting_id)
    REFERENCES application_form (meeting_id) ON DELETE CASCADE,
  CONSTRAINT application_draft_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id),
  CONSTRAINT application_draft_consent_whole CHECK (
    num_nonnulls(consent_text, consent_language, consent_version, consented_at) IN (0, 4)),
  CONSTRAINT application_draft_consent_versioned CHECK (
    consent_version = encode(sha256(convert_to(consent_text, 'UTF8')), 'hex')),
  CONSTRAINT application_draft_link_made CHECK (
    mail_hash IS NULL OR link > 0 AND link_key IS NOT NULL),
  CONSTRAINT application_draft_sent_by_address CHECK (
    sent_at IS NULL OR mail_hash IS NOT NULL AND consented_at IS NOT NULL),
  CONSTRAINT application_draft_sent_by_mail_alone CHECK (sent_at IS NULL OR own_hash IS NULL),
  CONSTRAINT application_draft_taken_whole CHECK (num_nulls(taken_at, application_id) IN (0, 2)),
  CONSTRAINT application_draft_taken_under_its_id CHECK (application_id = id),
  CONSTRAINT application_draft_taken_as_sent CHECK (
    taken_at IS NULL OR sent_at IS NOT NULL AND answers = '{}' AND mailbox = ''),
  CONSTRAINT application_draft_withdrawn_empty CHECK (
    withdrawn_at IS NULL OR answers = '{}' AND mailbox = ''),
  CONSTRAINT application_draft_settled_as_withdrawn CHECK (
    settled_at IS NULL OR withdrawn_at IS NOT NULL AND taken_at IS NOT NULL)
);
CREATE INDEX application_draft_by_own_link ON application_draft (own_hash) WHERE own_hash IS NOT NULL;
CREATE INDEX application_draft_by_mail_link ON application_draft (mail_hash)
  WHERE mail_hash IS NOT NULL;
CREATE INDEX application_draft_changed ON application_draft (meeting_id, changed_at);
CREATE INDEX application_draft_application ON application_draft (meeting_id, application_id)
  WHERE application_id IS NOT NULL;
CREATE INDEX application_draft_to_write ON application_draft (meeting_id, letter_wanted_at)
  WHERE letter_wanted_at IS NOT NULL;
-- What somebody wrote leaves no trace in what the planner knows of these columns.
ALTER TABLE application_draft
  ALTER COLUMN answers SET STATISTICS 0, ALTER COLUMN mailbox SET STATISTICS 0,
  ALTER COLUMN consent_text SET STATISTICS 0, ALTER COLUMN own_hash SET STATISTICS 0,
  ALTER COLUMN mail_hash SET STATISTICS 0, ALTER COLUMN written_to SET STATISTICS 0,
  ALTER COLUMN link_key SET STATISTICS 0;
COMMENT ON TABLE application_draft IS
  'What somebody wrote on the form of a call. Once it was taken in, or withdrawn, it says no more than that '
  'it was, and what was consented to.';
COMMENT ON COLUMN application_draft.own_hash IS
  'What the link is known by of the browser in which it was begun; none once it was sent.';
COMMENT ON COLUMN application_draft.mail_hash IS
  'What the link is known by that was written to its address: whoever has it reads that mailbox.';
COMMENT ON COLUMN application_draft.written_to IS
  'Hashes of the addresses for which a letter was asked, so that nobody is written to without end.';
COMMENT ON COLUMN application_draft.settled_at IS
  'When a desk did what was asked by a withdrawal of what it had taken in.';

-- Both tables look at rows of one meeting; the owner's functions find a draft by its link in all.
ALTER TABLE application_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE application_form FORCE ROW LEVEL SECURITY;
CREATE POLICY application_form_of_meeting ON application_form
  USING (meeting_id = meeting_in_hand());
ALTER TABLE application_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE application_draft FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  EXECUTE format(
    'CREATE POLICY application_draft_of_meeting ON application_draft TO %s '
    'USING (meeting_id = meeting_in_hand())', (
      SELECT string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
      WHERE rolname IN ('convene_app', 'convene_auditor', 'convene_keeper', 'convene_reader')));
END $$;
CREATE POLICY application_draft_of_owner ON application_draft TO convene_owner
  USING (
    meeting_id = meeting_in_hand() OR own_hash = link_in_hand() OR mail_hash = link_in_hand())
  WITH CHECK (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, UPDATE (until, opened_at, closed_at) ON application_form TO convene_app;
GRANT SELECT, UPDATE (
  mail_hash, link_key, letter_wanted_at, letter_leased_to, letter_sent_at, letter_tries, answers,
  mailbox, taken_at, application_id, settled_at
) ON application_draft TO convene_app;

CREATE FUNCTION page_form(wanted uuid, at timestamptz)
RETURNS TABLE (until date, is_open boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    form.until,
    form.closed_at IS NULL AND m.cancelled_at IS NULL AND m.published_at IS NOT NULL
      AND (at AT TIME ZONE m.zone)::date <= form.until
  FROM application_form AS form
  JOIN meeting AS m ON m.id = form.meeting_id
  WHERE form.meeting_id = wanted AND m.published_at IS NOT NULL;
END $$;
COMMENT ON FUNCTION page_form IS
  'Until when the form of a published call is open, and whether it is; for the meeting in hand.';

CREATE FUNCTION draft_in_hand() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT id FROM application_draft
    WHERE meeting_id = meeting_in_hand()
      AND (own_hash = link_in_hand() OR mail_hash = link_in_hand())
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;
COMMENT ON FUNCTION draft_in_hand IS
  'What was written on a form whose link this transaction was shown, in the meeting in hand.';

CREATE FUNCTION draft_open(hash bytea) RETURNS TABLE (
  meeting uuid, draft uuid, language text, answers jsonb, mailbox text, by_mail boolean,
  changed_at timestamptz, consented_at timestamptz, letter_sent_at timestamptz,
  sent_at timestamptz, withdrawn_at timestamptz, taken_at timestamptz, settled_at timestamptz,
  code text, status text
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
    kept.letter_sent_at, kept.sent_at, kept.withdrawn_at, kept.taken_at, kept.settled_at,
    COALESCE(application.code, ''), COALESCE(application.status, '')
  FROM application_draft AS kept
  LEFT JOIN application ON application.meeting_id = kept.meeting_id
    AND application.id = kept.application_id
  WHERE kept.meeting_id = meeting_in_hand() AND kept.id = draft_in_hand();
END $$;
COMMENT ON FUNCTION draft_open IS
  'Takes the link of something written on a form in hand for this transaction, and its meeting with it; no '
  'row where it opens nothing. What became of an application is said no closer than its holder may know.';

CREATE FUNCTION draft_save(
  tongue text, said jsonb, address text, consent text, again boolean, at timestamptz
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  addressed constant text := encode(sha256(convert_to(lower(address), 'UTF8')), 'hex');
  kept record;
  is_new boolean;
  is_moved boolean;
  wants boolean;
BEGIN
  PERFORM act_require(acting_account(), at);
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF link_in_hand() IS NULL OR NOT EXISTS (
    SELECT FROM page_form(hand, at) AS form WHERE form.is_open
  ) THEN
    RETURN 'closed';
  END IF;
  PERFORM draft_expire(at);
  SELECT
    id, mailbox, own_hash, mail_hash, link, consent_text, consented_at, letter_wanted_at,
    letter_leased_to, letter_sent_at, letter_tries, letters, written_to, sent_at, withdrawn_at
  INTO kept
  FROM application_draft AS draft
  WHERE draft.meeting_id = hand
    AND (draft.own_hash = link_in_hand() OR draft.mail_hash = link_in_hand())
  FOR UPDATE;
  is_new := kept.id IS NULL;
  IF kept.sent_at IS NOT NULL OR kept.withdrawn_at IS NOT NULL THEN
    RETURN 'ended';
  END IF;
  IF is_new AND 500 <= (
    SELECT count(*) FROM application_draft
    WHERE meeting_id = hand AND changed_at > at - interval '1 hour' AND sent_at IS NULL
  ) THEN
    RETURN 'too_many';
  END IF;
  is_moved := is_new OR kept.mailbox <> address;
  wants := address <> '' AND COALESCE(kept.letters, 0) < 5
    AND (
      is_moved OR again AND kept.letter_wanted_at IS NULL
      AND (kept.letter_sent_at < at - interval '10 minutes') IS NOT FALSE)
    AND 3 > (
      SELECT count(*)
      FROM application_draft AS other
      CROSS JOIN LATERAL unnest(other.written_to) AS written (address)
      WHERE other.meeting_id = hand AND other.changed_at > at - interval '1 day'
        AND written.address = addressed);
  IF is_new THEN
    INSERT INTO application_draft (
      meeting_id, id, own_hash, language, answers, mailbox, created_at, changed_at)
    VALUES (hand, gen_random_uuid(), link_in_hand(), tongue, said, address, at, at)
    RETURNING
      id, mailbox, own_hash, mail_hash, link, consent_text, consented_at, letter_wanted_at,
      letter_leased_to, letter_sent_at, letter_tries, letters, written_to, sent_at, withdrawn_at
    INTO kept;
  END IF;
  -- A link proves the address that it was written to, and no other; whoever names another goes on by the
  -- link that they have.
  UPDATE application_draft AS draft SET
    language = tongue, answers = said, mailbox = address, changed_at = at,
    consent_text = consent, consent_language = CASE WHEN consent IS NOT NULL THEN tongue END,
    consent_version = encode(sha256(convert_to(consent, 'UTF8')), 'hex'),
    consented_at = CASE
      WHEN consent IS NULL THEN NULL
      WHEN consent = kept.consent_text THEN kept.consented_at ELSE at END,
    -- Whoever writes by the letter has it alone from then on, whoever began it.
    own_hash = CASE
      WHEN is_moved THEN link_in_hand() WHEN link_in_hand() = kept.mail_hash THEN NULL
      ELSE kept.own_hash END,
    mail_hash = CASE WHEN NOT is_moved THEN kept.mail_hash END,
    link = kept.link + is_moved::int,
    letter_wanted_at = CASE
      WHEN wants THEN at WHEN NOT is_moved THEN kept.letter_wanted_at END,
    letter_sent_at = CASE WHEN NOT is_moved THEN kept.letter_sent_at END,
    letter_tries = CASE WHEN wants THEN 0 ELSE kept.letter_tries END,
    letter_leased_to = CASE WHEN NOT wants THEN kept.letter_leased_to END,
    letters = kept.letters + wants::int,
    written_to = kept.written_to || CASE WHEN wants THEN ARRAY[addressed] ELSE '{}'::text[] END
  WHERE draft.meeting_id = hand AND draft.id = kept.id;
  IF wants THEN
    PERFORM pg_notify('convene_letters', '');
  END IF;
  RETURN 'saved';
END $$;
COMMENT ON FUNCTION draft_save IS
  'Keeps what was written on a form, for whoever shows its link, and asks for a letter to an address that '
  'is new. Answers whether it is kept: saved, closed, ended or too_many.';

CREATE FUNCTION draft_send(at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF draft_in_hand() IS NULL OR NOT EXISTS (
    SELECT FROM page_form(hand, at) AS form WHERE form.is_open
  ) THEN
    RETURN 'closed';
  END IF;
  UPDATE application_draft SET sent_at = at, own_hash = NULL
  WHERE meeting_id = hand AND id = draft_in_hand() AND mail_hash = link_in_hand()
    AND sent_at IS NULL AND withdrawn_at IS NULL AND consented_at IS NOT NULL;
  RETURN CASE WHEN FOUND THEN 'sent' ELSE 'unconfirmed' END;
END $$;
COMMENT ON FUNCTION draft_send IS
  'Sends what was written on a form, for whoever shows the link that was written to its address.';

CREATE FUNCTION draft_withdraw(at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  UPDATE application_draft SET
    withdrawn_at = at, answers = '{}', mailbox = '', letter_wanted_at = NULL,
    letter_leased_to = NULL
  WHERE meeting_id = meeting_in_hand() AND id = draft_in_hand() AND withdrawn_at IS NULL;
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION draft_withdraw IS
  'Takes what was written on a form back, and the consent with it, for whoever shows its link.';

CREATE FUNCTION draft_expire(at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  gone int;
BEGIN
  PERFORM act_require(acting_account(), at);
  DELETE FROM application_draft
  WHERE meeting_id = meeting_in_hand() AND sent_at IS NULL
    AND changed_at < at - CASE WHEN withdrawn_at IS NULL THEN interval '30 days' ELSE interval '2 days' END;
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;
COMMENT ON FUNCTION draft_expire IS
  'Erases what was written on the form of the meeting in hand, was never sent, and was not touched for '
  '30 days.';

-- The trail is told of what was sent by a form, and what was taken back, too.
DO $$
DECLARE
  body text := pg_get_functiondef('audit_append'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  IF session_of_pages() AND (\n    act = ', $new$  IF session_of_pages() AND (
    act IN ('application.send', 'application.retract')
    AND object = (SELECT code FROM page_meetings(meeting)) AND octet_length(body::text) < 20000
    AND octet_length(changes::text) < 2000 AND objects <@ ARRAY[draft_in_hand()]
  ) IS NOT TRUE AND (
    act = $new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells the trail is not as it was';
  END IF;
  EXECUTE body;
END $$;

-- What applicants wrote goes with its clock, and with whoever is forgotten.
CREATE FUNCTION erase_drafts(hand uuid, whose uuid) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  gone int;
BEGIN
  DELETE FROM application_draft AS draft
  WHERE draft.meeting_id = hand AND CASE
    WHEN whose IS NOT NULL THEN
      draft.application_id IN (
        SELECT id FROM application WHERE meeting_id = hand AND person_id = whose)
      OR lower(draft.mailbox) IN (
        SELECT lower(email) FROM person WHERE id = whose AND email <> '')
    ELSE NOT EXISTS (
      SELECT FROM application
      WHERE meeting_id = hand AND id = draft.application_id
        AND (status = 'selected' OR EXISTS (
          SELECT FROM participant
          WHERE participant.meeting_id = hand
            AND participant.person_id = application.person_id)))
    END;
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;
COMMENT ON FUNCTION erase_drafts IS
  'Erases what came by the form: of somebody, or of all who were not selected, with the consent.';
DO $$
DECLARE
  body text := pg_get_functiondef('erase_answers'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, E'  RETURN cardinality(said);', E'  RETURN cardinality(said) + erase_drafts(hand, whose);');
  IF body = before THEN
    RAISE EXCEPTION 'the function that erases answers is not as it was';
  END IF;
  EXECUTE body;
END $$;

DO $$
DECLARE
  body text := pg_get_functiondef('erase_statistics'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, 'ANALYZE agenda_role, application, application_outcome',
    'ANALYZE agenda_role, application, application_draft, application_outcome');
  IF body = before THEN
    RAISE EXCEPTION 'the function that makes statistics anew is not as it was';
  END IF;
  EXECUTE body;
END $$;

-- Beside meeting_dues: what came by the form and waits for a desk.
CREATE FUNCTION form_dues(meetings uuid[], at timestamptz)
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
      one, 'applications_by_form', count(*)::int, NULL::date,
      (array_agg(waiting.answers ->> 'name' ORDER BY waiting.sent_at, waiting.id))[:4]
    FROM application_draft AS waiting
    WHERE waiting.meeting_id = one AND waiting.sent_at IS NOT NULL AND waiting.taken_at IS NULL
      AND waiting.withdrawn_at IS NULL
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT one, 'withdrawals_by_form', count(*)::int, NULL::date, '{}'::text[]
    FROM application_draft AS gone
    WHERE gone.meeting_id = one AND gone.withdrawn_at IS NOT NULL AND gone.taken_at IS NOT NULL
      AND gone.settled_at IS NULL
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION form_dues IS
  'Beside meeting_dues: applications that came by the form and are to be taken in, and those of them that '
  'were withdrawn there since.';

REVOKE EXECUTE ON FUNCTION
  page_form(uuid, timestamptz), draft_in_hand(), draft_open(bytea),
  draft_save(text, jsonb, text, text, boolean, timestamptz), draft_send(timestamptz),
  draft_withdraw(timestamptz), draft_expire(timestamptz), erase_drafts(uuid, uuid),
  form_dues(uuid[], timestamptz)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  draft_expire(timestamptz), draft_in_hand(), form_dues(uuid[], timestamptz)
TO convene_app;

-- The role of the pages has no right on either table: it calls what asks for the link.
DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    draft_in_hand(), draft_open(bytea),
    draft_save(text, jsonb, text, text, boolean, timestamptz), draft_send(timestamptz),
    draft_withdraw(timestamptz), page_form(uuid, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();
