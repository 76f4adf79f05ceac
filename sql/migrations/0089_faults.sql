-- What is sent twice is said once; one token of somebody else ends; an address is one in any spelling; the clock
-- of travel erases what the trail tells of it, too.

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
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = link_person();
  IF known = mark THEN
    RETURN true;
  END IF;
  UPDATE passport SET sent_mark = mark
  WHERE meeting_id = meeting_in_hand() AND person_id = link_person();
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

REVOKE EXECUTE ON FUNCTION page_travel_again(text, timestamptz) FROM PUBLIC;
SELECT admit_portal();
SELECT admit_signed_in();
