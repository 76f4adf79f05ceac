-- What is sent twice is said once; one token of somebody else ends; an address is one in any spelling; the clock
-- of travel erases what the trail tells of it, too; and a sheet that was counted wrongly is taken out by its receipt.

ALTER TABLE passport
  ADD COLUMN sent_mark text CONSTRAINT passport_sent_mark_shape CHECK (
    sent_mark ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN passport.sent_mark IS
  'By what a page knows again what was sent last, made with the secret of the link, which no database has; '
  'nothing where something else was kept since.';
ALTER TABLE passport ALTER COLUMN sent_mark SET STATISTICS 0;

CREATE FUNCTION page_travel_again(mark text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  known text;
BEGIN
  PERFORM act_require(acting_account(), at);
  SELECT own.sent_mark INTO known
  FROM passport AS own
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = (SELECT link_person());
  IF known = mark THEN
    RETURN true;
  END IF;
  UPDATE passport SET sent_mark = mark
  WHERE meeting_id = meeting_in_hand() AND person_id = (SELECT link_person());
  RETURN false;
END $$;
COMMENT ON FUNCTION page_travel_again IS
  'Whether whoever is behind the link in hand sent the same of their passport last; it is known again from '
  'then on.';

CREATE OR REPLACE FUNCTION credential_end_token(ended uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE credential SET revoked_at = now()
  WHERE id = ended AND kind = 'token' AND revoked_at IS NULL
    AND (account_id = acting_account() OR acting_is('{administrator}'));
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION credential_end_token IS
  'Ends a token of whoever acts, and for an administrator of anybody; false where none is to be ended.';

ALTER TABLE evaluation ADD COLUMN receipts bytea[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN evaluation.receipts IS
  'By what sheets that a desk counted are known again: hashes of them with a secret that is kept nowhere, in order '
  'of value.';

CREATE FUNCTION evaluation_count_paper(sheets jsonb, receipt text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT evaluation_enter(sheets, at) THEN
    RETURN false;
  END IF;
  UPDATE evaluation AS asked SET receipts = ARRAY(
    SELECT known
    FROM unnest(array_append(
      asked.receipts, sha256(convert_to(receipt || sheets::text, 'UTF8')))) AS known
    ORDER BY known)
  WHERE asked.meeting_id = meeting_in_hand() AND receipt IS NOT NULL;
  RETURN true;
END $$;
COMMENT ON FUNCTION evaluation_count_paper IS
  'Counts what was answered on paper, so that whoever has the receipt and the sheets may take them out again.';

CREATE FUNCTION evaluation_take_out(sheets jsonb, receipt text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  known constant bytea := sha256(convert_to(receipt || sheets::text, 'UTF8'));
  said jsonb;
  given_back bigint;
BEGIN
  PERFORM act_require(acting_account(), at);
  UPDATE evaluation AS asked SET
    answers = asked.answers - jsonb_array_length(sheets),
    receipts = array_remove(asked.receipts, known)
  WHERE asked.meeting_id = hand AND asked.status = 'open' AND known = ANY (asked.receipts);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  -- As when they are counted, all counts and words are written anew.
  UPDATE evaluation_tally AS told SET
    number = told.number - (
      SELECT count(*)::int
      FROM jsonb_array_elements(sheets) AS sheet
      WHERE sheet -> told.question::text = to_jsonb(told.mark))
  WHERE told.meeting_id = hand;
  said := COALESCE((
    SELECT jsonb_agg(jsonb_build_array(kept.question, kept.words))
    FROM (
      SELECT
        one.question, one.words,
        row_number() OVER (PARTITION BY one.question, one.words) AS number
      FROM evaluation_text AS one
      WHERE one.meeting_id = hand
    ) AS kept
    WHERE kept.number > (
      SELECT count(*)
      FROM jsonb_array_elements(sheets) AS sheet
      WHERE sheet -> kept.question::text = to_jsonb(kept.words))), '[]');
  DELETE FROM evaluation_text WHERE meeting_id = hand;
  WITH filled AS (
    INSERT INTO evaluation_text (meeting_id, question, words)
    SELECT hand, (one ->> 0)::smallint, one ->> 1
    FROM jsonb_array_elements(said) AS one
    ORDER BY random()
    RETURNING meeting_id
  )
  SELECT count(*) FROM filled INTO given_back;
  RETURN true;
END $$;
COMMENT ON FUNCTION evaluation_take_out IS
  'Takes sheets out that were counted under a receipt, as long as the evaluation is open. Answers whether there '
  'were such: without the receipt nobody can try what was answered.';

DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('passport_put', 'said_at = excluded.said_at, filled_at = excluded.filled_at,',
        'said_at = excluded.said_at, filled_at = excluded.filled_at, sent_mark = NULL,'),
      ('author_hand_in', '  INSERT INTO document_file AS kept (', $new$  IF EXISTS (
    SELECT FROM document_file AS f
    WHERE f.meeting_id = hand AND f.document = number AND f.language = tongue
      AND f.person_id = own AND f.kind = sort AND f.content = file AND f.note = words
      AND f.returned_at IS NULL
  ) THEN
    RETURN 'same';
  END IF;
  INSERT INTO document_file AS kept ($new$),
      ('draft_save', 'is_new OR kept.mailbox <> address',
        'is_new OR lower(kept.mailbox) <> lower(address)'),
      ('erase_travel', '  RETURN erased + more + erase_arrivals(', $new$  erased := erased + more;
  more := 0;
  IF whose IS NULL THEN
    UPDATE audit_line SET salt = NULL, change = NULL
    WHERE meeting_id = hand AND salt IS NOT NULL AND kind = 'participant' AND change::text ~
      '"(arrives|departs)_[a-z]+": |"(hotel|visa_letter|emergency)": ';
    GET DIAGNOSTICS more = ROW_COUNT;
  END IF;
  RETURN erased + more + erase_arrivals($new$),
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION page_travel_again(text, timestamptz)
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
COMMENT ON FUNCTION author_hand_in IS
  'Keeps a document that was handed in by the link in hand, instead of one before that waits or was given back. '
  'Answers whether it is kept: saved, same as the one that waits, closed, gone or there.';

REVOKE EXECUTE ON FUNCTION
  page_travel_again(text, timestamptz), evaluation_count_paper(jsonb, text, timestamptz),
  evaluation_take_out(jsonb, text, timestamptz)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  evaluation_count_paper(jsonb, text, timestamptz), evaluation_take_out(jsonb, text, timestamptz)
TO convene_app;
SELECT admit_portal();
SELECT admit_signed_in();
