-- Personal data: who was forgotten, who objects, how long each kind is kept, and what erases it.
-- Erasing empties words and keeps rows, so that signed decisions and the trail still add up: what
-- is left of somebody is the code of an application, with points and categories.

-- Ids and hashes alone, so that both lists can be kept beside backups. Neither refers to a person:
-- a backup that is restored may be older than who is named.
CREATE TABLE forgotten (
  person_id uuid NOT NULL,
  at        timestamptz NOT NULL,
  CONSTRAINT forgotten_pkey PRIMARY KEY (person_id)
);
COMMENT ON TABLE forgotten IS
  'Who was forgotten: to be forgotten again when an older backup is restored.';
GRANT SELECT, INSERT ON forgotten TO convene_app;

CREATE TABLE objection (
  person_id uuid NOT NULL,
  mailbox   bytea NOT NULL CONSTRAINT objection_mailbox_length CHECK (octet_length(mailbox) = 32),
  at        timestamptz NOT NULL,
  CONSTRAINT objection_pkey PRIMARY KEY (person_id, mailbox)
);
COMMENT ON TABLE objection IS
  'Who is not written to again, whoever brings the address back; survives that they are forgotten.';
COMMENT ON COLUMN objection.mailbox IS 'As mailbox_hash gives it.';
GRANT SELECT, INSERT, DELETE ON objection TO convene_app;

CREATE TABLE retention (
  kind text NOT NULL CONSTRAINT retention_kind_known CHECK (
    kind IN ('applications', 'letters', 'people', 'secrets', 'trail')),
  days integer NOT NULL CONSTRAINT retention_days_positive CHECK (days > 0),
  CONSTRAINT retention_pkey PRIMARY KEY (kind)
);
COMMENT ON TABLE retention IS
  'How long a kind of personal data is kept; one that is not here stays until somebody erases it.';
COMMENT ON COLUMN retention.days IS 'After the last day of the meeting.';
GRANT SELECT, INSERT, UPDATE, DELETE ON retention TO convene_app;

-- A wrong mail address can be put right.
GRANT UPDATE (email) ON person TO convene_app;

CREATE FUNCTION mailbox_hash(address text) RETURNS bytea
LANGUAGE sql STABLE STRICT
RETURN (
  SELECT sha256(site_key || sha256(convert_to(lower(address), 'UTF8'))) FROM house
);
COMMENT ON FUNCTION mailbox_hash IS
  'By which a mailbox is known again; without the key of the house nobody tells it by trying.';
GRANT EXECUTE ON FUNCTION mailbox_hash(text) TO convene_app;

CREATE FUNCTION letter_reader_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (SELECT FROM written JOIN forgotten ON forgotten.person_id = written.person_id) THEN
    RAISE EXCEPTION 'who was forgotten is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_nobody', TABLE = 'letter',
        HINT = 'letter_to_nobody';
  END IF;
  IF EXISTS (SELECT FROM objection) AND EXISTS (
    SELECT FROM written
    JOIN objection ON objection.person_id = written.person_id
      OR objection.mailbox = mailbox_hash(written.address)
  ) THEN
    RAISE EXCEPTION 'who objects is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_objector', TABLE = 'letter',
        HINT = 'letter_to_objector';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION letter_reader_guard IS
  'Refuses letters to whoever was forgotten, or objects.';
CREATE TRIGGER letter_to_readers AFTER INSERT ON letter REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION letter_reader_guard();

-- What is signed may lose names, and nothing else: the hash that was signed stays beside the hash
-- of what is left, which the act that erased them says in the trail.
ALTER TABLE assessment
  DROP CONSTRAINT assessment_hash_of_content,
  ADD COLUMN erased_hash text,
  ADD CONSTRAINT assessment_hash_shape CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT assessment_hash_of_content CHECK (
    COALESCE(erased_hash, hash) = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
COMMENT ON COLUMN assessment.content IS
  'JSON, byte for byte as it was hashed; names as they stood, but for those that were erased.';
COMMENT ON COLUMN assessment.erased_hash IS
  'SHA-256 of the content since names in it were erased; null where it is what was signed.';

CREATE OR REPLACE FUNCTION assessment_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Nobody at work may write the hash of what is left, so this is erasing.
  IF TG_OP = 'UPDATE' AND NEW.erased_hash IS NOT NULL AND (
    NEW.meeting_id, NEW.selection_id, NEW.version, NEW.hash, NEW.kept_at
  ) = (OLD.meeting_id, OLD.selection_id, OLD.version, OLD.hash, OLD.kept_at) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM selection
    WHERE meeting_id = COALESCE(NEW.meeting_id, OLD.meeting_id)
      AND id = COALESCE(NEW.selection_id, OLD.selection_id) AND signed_at IS NOT NULL
      AND NOT (before_freeze AND TG_OP = 'INSERT')
  ) THEN
    RAISE EXCEPTION 'what is signed does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_frozen', TABLE = 'assessment',
        HINT = 'assessment_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION assessment_guard IS
  'Refuses every change to the assessment of a signed selection but that names in it are erased; '
  'one that was signed before there were any is given its own once.';

-- Why somebody did not review is no part of what was read, and may be erased under a signature.
CREATE FUNCTION review_frozen_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  frozen text;
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_in_hand())
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  SELECT meeting.code INTO frozen
  FROM selection
  JOIN meeting ON meeting.id = selection.meeting_id
  JOIN touched ON touched.meeting_id = selection.meeting_id
  LEFT JOIN was ON was.meeting_id = touched.meeting_id
    AND was.application_id = touched.application_id AND was.reviewer_id = touched.reviewer_id
  WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
    AND (touched.standing, touched.assigned_at, touched.due, touched.given_at)
      IS DISTINCT FROM (was.standing, was.assigned_at, was.due, was.given_at)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'The selection of % is signed; what was read for it does not change', frozen
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_frozen', TABLE = TG_TABLE_NAME,
        HINT = 'rating_frozen';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION review_frozen_guard IS
  'Refuses every change of reviews under a signed selection, but for the words of a reason.';
DROP TRIGGER frozen_update ON review;
CREATE TRIGGER frozen_update AFTER UPDATE ON review
  REFERENCING OLD TABLE AS was NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION review_frozen_guard();

-- Whoever is forgotten leaves the meetings that are still to come.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status)
VALUES ('application', 'not_selected', 'withdrawn');

-- Each of these erases in one meeting what is somebody's, or with nobody named what has had its
-- time; it answers in how many places something was. They see the meeting in hand alone.
CREATE FUNCTION erase_lines(trail uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  objects uuid[] := ARRAY[whose]
    || ARRAY(SELECT id FROM application WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM invitation WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM letter WHERE meeting_id = trail AND person_id = whose);
  erased integer;
BEGIN
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = trail AND salt IS NOT NULL
    AND CASE
      WHEN whose IS NULL THEN kind <> 'account'
      ELSE object_id = ANY (objects) OR beside_id = whose END
    -- That somebody was forgotten tells nothing of them, and stays told.
    AND (whose IS NULL OR NOT EXISTS (
      SELECT FROM audit_entry
      WHERE audit_entry.meeting_id = audit_line.meeting_id
        AND audit_entry.number = audit_line.number AND audit_entry.act = 'person.forget'));
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
COMMENT ON FUNCTION erase_lines IS 'Erases what acts changed of somebody; the lines'' hashes stay.';

CREATE FUNCTION erase_letters(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  gone uuid[] := ARRAY(
    SELECT id FROM letter
    WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose)
      AND (message <> '' OR address <> '') AND status NOT IN ('queued', 'sending'));
BEGIN
  UPDATE letter SET message = '', address = '' WHERE meeting_id = hand AND id = ANY (gone);
  -- A line holds the fingerprint that the letter is compared with.
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = hand AND kind = 'letter' AND object_id = ANY (gone);
  RETURN cardinality(gone);
END $$;
COMMENT ON FUNCTION erase_letters IS 'Erases letters and addresses; that there was one stays.';

CREATE FUNCTION erase_answers(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said uuid[] := ARRAY(
    SELECT id FROM application
    WHERE meeting_id = hand AND CASE
      WHEN whose IS NOT NULL THEN person_id = whose
      ELSE status <> 'selected' AND NOT EXISTS (
        SELECT FROM participant
        WHERE participant.meeting_id = hand AND participant.person_id = application.person_id) END
      AND (
        num_nonnulls(target, funding_assured_minor, funding_expected_minor) > 0
        OR referees <> '[]' OR statements <> '{}'
        OR EXISTS (
          SELECT FROM offer
          WHERE offer.meeting_id = hand AND offer.application_id = application.id
            AND offer.note <> '')
        OR EXISTS (
          SELECT FROM need
          WHERE need.meeting_id = hand AND need.application_id = application.id
            AND need.note <> '')
        OR EXISTS (
          SELECT FROM past_partnership AS past
          WHERE past.meeting_id = hand AND past.application_id = application.id
            AND (past.title <> '' OR past.output <> '' OR past.partners <> '{}'))));
BEGIN
  UPDATE application SET
    target = NULL, referees = '[]', statements = '{}',
    funding_assured_minor = NULL, funding_assured_currency = NULL,
    funding_expected_minor = NULL, funding_expected_currency = NULL
  WHERE meeting_id = hand AND id = ANY (said);
  UPDATE offer SET note = '' WHERE meeting_id = hand AND application_id = ANY (said);
  UPDATE need SET note = '' WHERE meeting_id = hand AND application_id = ANY (said);
  UPDATE past_partnership SET title = '', output = '', partners = '{}'
  WHERE meeting_id = hand AND application_id = ANY (said);
  RETURN cardinality(said);
END $$;
COMMENT ON FUNCTION erase_answers IS
  'Erases what applicants wrote and what funds they named; offers and needs stay by kind.';

CREATE FUNCTION erase_secrets(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own uuid[] := ARRAY(
    SELECT id FROM application WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose));
  erased integer := 0;
  more integer;
BEGIN
  UPDATE conflict_of_interest SET
    note = '', set_aside_reason = CASE WHEN set_aside_reason IS NOT NULL THEN '–' END
  WHERE meeting_id = hand AND (application_id = ANY (own) OR reviewer_id = whose)
    AND (note <> '' OR set_aside_reason <> '–');
  GET DIAGNOSTICS erased = ROW_COUNT;
  UPDATE review SET reason = '–'
  WHERE meeting_id = hand AND (application_id = ANY (own) OR reviewer_id = whose)
    AND reason NOT IN ('', '–');
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM wish
  WHERE meeting_id = hand AND application_id = ANY (own);
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM seating_rule
  WHERE meeting_id = hand AND (whose IS NULL OR whose IN (one_id, other_id));
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
END $$;
COMMENT ON FUNCTION erase_secrets IS
  'Erases what the secretariat alone reads: grounds of conflicts, wishes, who sits apart and why.';

CREATE FUNCTION erase_names(hand uuid, whose uuid)
RETURNS TABLE (printed uuid, mark text)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  WITH own AS (
    SELECT application.code
    FROM application
    WHERE application.meeting_id = hand AND application.person_id = whose
  ), nameless AS MATERIALIZED (
    SELECT
      kept.selection_id, selection.signed_at IS NOT NULL AS is_signed,
      jsonb_set(kept.content::jsonb, '{candidates}', (
        SELECT jsonb_agg(
          CASE WHEN candidate ->> 'application' = own.code THEN jsonb_set(
            candidate, '{identity}',
            (candidate -> 'identity') - 'sector' || jsonb_build_object(
              'name', own.code, 'names', '{}'::jsonb, 'organisation', '',
              'organisationNames', '{}'::jsonb, 'floors', '[]'::jsonb, 'groups', '[]'::jsonb))
          ELSE candidate END ORDER BY place)
        FROM jsonb_array_elements(kept.content::jsonb -> 'candidates')
          WITH ORDINALITY AS listed (candidate, place)))::text AS content
    FROM assessment AS kept
    JOIN selection ON selection.meeting_id = kept.meeting_id AND selection.id = kept.selection_id
    JOIN own ON kept.content::jsonb @> jsonb_build_object(
      'candidates', jsonb_build_array(jsonb_build_object('application', own.code)))
    WHERE kept.meeting_id = hand AND NOT kept.content::jsonb @> jsonb_build_object(
      'candidates', jsonb_build_array(jsonb_build_object(
        'application', own.code, 'identity', jsonb_build_object('name', own.code))))
  )
  UPDATE assessment AS kept SET
    content = left_over.content,
    hash = CASE WHEN left_over.is_signed THEN kept.hash ELSE left_over.hash END,
    erased_hash = CASE WHEN left_over.is_signed THEN left_over.hash END
  FROM (
    SELECT
      selection_id, content, is_signed, encode(sha256(convert_to(content, 'UTF8')), 'hex') AS hash
    FROM nameless
  ) AS left_over
  WHERE kept.meeting_id = hand AND kept.selection_id = left_over.selection_id
  RETURNING kept.selection_id, COALESCE(kept.erased_hash, '');
END $$;
COMMENT ON FUNCTION erase_names IS
  'Puts the code of an application for who applied in what the papers of selections print.';

CREATE FUNCTION forget_in_meeting(hand uuid, whose uuid, at timestamptz)
RETURNS TABLE (part text, places integer, mark text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Who writes a letter to them this moment is waited for, or waits and is refused.
  IF NOT EXISTS (SELECT FROM forgotten WHERE person_id = whose) THEN
    PERFORM FROM candidate WHERE meeting_id = hand AND person_id = whose FOR UPDATE;
  END IF;
  mark := '';
  UPDATE letter SET status = 'queued', leased_to = NULL
  WHERE meeting_id = hand AND person_id = whose AND status = 'sending';
  UPDATE letter SET status = 'cancelled'
  WHERE meeting_id = hand AND person_id = whose AND status = 'queued';
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'letters withdrawn';
  RETURN NEXT;
  UPDATE application SET status = 'withdrawn'
  FROM meeting
  WHERE meeting_id = hand AND person_id = whose
    AND application.status IN ('draft', 'submitted', 'under_review', 'not_selected')
    AND meeting.id = hand AND meeting.ends >= (at AT TIME ZONE meeting.zone)::date;
  GET DIAGNOSTICS places = ROW_COUNT;
  -- Now, while the meeting is in hand: at the end of the transaction another is, or none.
  SET CONSTRAINTS application_guarded IMMEDIATE;
  SET CONSTRAINTS application_guarded DEFERRED;
  part := 'application withdrawn';
  RETURN NEXT;

  places := erase_answers(hand, whose);
  part := 'answers of an application';
  RETURN NEXT;
  places := erase_secrets(hand, whose);
  part := 'grounds of conflicts, wishes, seating rules';
  RETURN NEXT;
  UPDATE nomination SET reference = '', organisation_id = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND (reference <> '' OR organisation_id IS NOT NULL);
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'nomination';
  RETURN NEXT;
  UPDATE reviewer SET topics = '{}', most = NULL, account_id = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND (topics <> '{}' OR num_nonnulls(most, account_id) > 0);
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'reviewer';
  RETURN NEXT;
  UPDATE invitation SET token_hash = NULL
  WHERE meeting_id = hand AND person_id = whose AND token_hash IS NOT NULL;
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'link of an invitation';
  RETURN NEXT;
  places := 1;
  part := 'papers of a selection';
  FOR mark IN
    SELECT erased.printed || ' ' || erased.mark FROM erase_names(hand, whose) AS erased
  LOOP
    RETURN NEXT;
  END LOOP;
  mark := '';
  places := erase_letters(hand, whose);
  part := 'letters and their addresses';
  RETURN NEXT;
  places := erase_lines(hand, whose);
  part := 'lines of the trail';
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION forget_in_meeting IS
  'Erases in a meeting all that is somebody''s but points and codes, and answers what it found.';
GRANT EXECUTE ON FUNCTION forget_in_meeting(uuid, uuid, timestamptz) TO convene_app;

CREATE FUNCTION forget_in_house(whose uuid, called jsonb, at timestamptz)
RETURNS TABLE (part text, places integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE person SET
    name = called ->> 'en', names = called - 'en', honorific = '{}', position = '{}',
    email = id || '@forgotten.invalid', organisation_id = NULL, languages = '{und}',
    gender = NULL, twin = 0
  WHERE id = whose AND email <> id || '@forgotten.invalid';
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'person';
  RETURN NEXT;
  places := erase_lines('00000000-0000-0000-0000-000000000000', whose);
  part := 'lines of the trail';
  RETURN NEXT;
  INSERT INTO forgotten (person_id, at) VALUES (whose, forget_in_house.at)
  ON CONFLICT (person_id) DO NOTHING;
END $$;
COMMENT ON FUNCTION forget_in_house IS
  'Erases somebody in the directory; the row stays, without a name, for what points to it.';
GRANT EXECUTE ON FUNCTION forget_in_house(uuid, jsonb, timestamptz) TO convene_app;

CREATE FUNCTION retention_erase(hand uuid, kind text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN CASE kind
    WHEN 'applications' THEN erase_answers(hand, NULL)
    WHEN 'letters' THEN erase_letters(hand, NULL)
    WHEN 'secrets' THEN erase_secrets(hand, NULL)
    WHEN 'trail' THEN erase_lines(hand, NULL) END;
END $$;
COMMENT ON FUNCTION retention_erase IS
  'Erases one kind of personal data of a meeting, and answers in how many places it was.';
GRANT EXECUTE ON FUNCTION retention_erase(uuid, text) TO convene_app;
