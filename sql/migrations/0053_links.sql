-- Links are made from a key of the house as a letter leaves, and mail is fetched from where that
-- was left off.

ALTER TABLE invitation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE letter NO FORCE ROW LEVEL SECURITY;

ALTER TABLE invitation
  ADD COLUMN link smallint NOT NULL DEFAULT 0
    CONSTRAINT invitation_link_not_negative CHECK (link >= 0),
  ADD COLUMN link_key text CONSTRAINT invitation_link_key_shape CHECK (link_key ~ '^[0-9a-f]{16}$'),
  ADD COLUMN former_hash bytea
    CONSTRAINT invitation_former_hash_length CHECK (octet_length(former_hash) = 32),
  ADD CONSTRAINT invitation_link_of_key CHECK ((link > 0) = (link_key IS NOT NULL));
COMMENT ON COLUMN invitation.token_hash IS
  'SHA-256 of the secret in its link; the secret itself is nowhere in the database.';
COMMENT ON COLUMN invitation.link IS
  'Counts its links that were made from a key of the house; 0 where none was.';
COMMENT ON COLUMN invitation.link_key IS
  'Names the key of the house that the last link is made from, and does not tell it.';
COMMENT ON COLUMN invitation.former_hash IS
  'Of the link before, which is out and still answers, where the last one is of another key.';
GRANT UPDATE (link, link_key, former_hash) ON invitation TO convene_app;

CREATE FUNCTION invitation_link_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a link that ended is not made again'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_link_rises', TABLE = 'invitation',
      HINT = 'invitation_link_rises';
END $$;
COMMENT ON FUNCTION invitation_link_guard IS
  'Lets no link of an invitation be one that there was, which is known by its number.';
CREATE TRIGGER invitation_link_rises BEFORE UPDATE OF link, link_key ON invitation
  FOR EACH ROW WHEN (
    NEW.link < OLD.link OR NEW.link = OLD.link AND NEW.link_key IS DISTINCT FROM OLD.link_key)
  EXECUTE FUNCTION invitation_link_guard();

ALTER TABLE letter
  ADD COLUMN link_of uuid,
  ADD COLUMN link smallint CONSTRAINT letter_link_positive CHECK (link > 0),
  ADD COLUMN link_key text CONSTRAINT letter_link_key_shape CHECK (link_key ~ '^[0-9a-f]{16}$'),
  ADD CONSTRAINT letter_link_whole CHECK (num_nonnulls(link_of, link, link_key) IN (0, 3)),
  ADD CONSTRAINT letter_link_known FOREIGN KEY (meeting_id, link_of)
    REFERENCES invitation (meeting_id, id);
CREATE INDEX letter_link ON letter (meeting_id, link_of);
COMMENT ON COLUMN letter.message IS
  'The finished message, byte for byte as every try sends it but for the secret of its link.';
COMMENT ON COLUMN letter.link_of IS
  'The invitation whose link is filled in as it leaves; null where it has none, or has it whole.';
COMMENT ON COLUMN letter.link IS 'Which link of that invitation.';
COMMENT ON COLUMN letter.link_key IS 'Names the key of the house that the link is made from.';
GRANT SELECT (link_of, link, link_key) ON letter TO convene_mailer;

ALTER TABLE letter FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;

-- What is signed leaves with a link of its own.
CREATE FUNCTION letter_sign(
  hand uuid, letters uuid[], addresses text[], messages text[], waits uuid,
  links_of uuid[] DEFAULT NULL, links int[] DEFAULT NULL, link_keys text[] DEFAULT NULL
) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not let letters leave in this meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_by_right', TABLE = 'letter',
        HINT = 'letter_signed_by_right';
  END IF;
  RETURN QUERY
  UPDATE letter
  SET status = 'queued', address = given.address, signed = convert_to(given.message, 'UTF8'),
    mailing_id = waits, link_of = given.link_of, link = given.link, link_key = given.link_key
  FROM unnest(letters, addresses, messages, links_of, links, link_keys)
    AS given (id, address, message, link_of, link, link_key)
  WHERE letter.meeting_id = hand AND letter.id = given.id AND letter.status = 'to_sign'
  RETURNING letter.id;
END $$;
COMMENT ON FUNCTION letter_sign IS
  'Queues letters that were signed, as the mails that carry their scans, or to wait for a second person.';
GRANT EXECUTE ON FUNCTION
  letter_sign(uuid, uuid[], text[], text[], uuid, uuid[], int[], text[]) TO convene_app;
CREATE FUNCTION letter_unsign(hand uuid, letters uuid[]) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not take letters back in this meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_by_right', TABLE = 'letter',
        HINT = 'letter_signed_by_right';
  END IF;
  RETURN QUERY
  UPDATE letter
  SET status = 'to_sign', signed = NULL, mailing_id = NULL, next_try = NULL, is_first = false,
    link_of = NULL, link = NULL, link_key = NULL
  WHERE letter.meeting_id = hand AND letter.id = ANY (letters) AND letter.status = 'queued'
    AND letter.signed IS NOT NULL AND letter.unconfirmed_at IS NULL
  RETURNING letter.id;
END $$;
COMMENT ON FUNCTION letter_unsign IS
  'Has letters wait again until they are signed, where none can have arrived.';
GRANT EXECUTE ON FUNCTION letter_unsign(uuid, uuid[]) TO convene_app;

-- Whoever is forgotten answers by no link, the one before included.
DO $$
DECLARE
  body text := pg_get_functiondef('forget_in_meeting'::regproc);
BEGIN
  body := replace(
    body, E'  UPDATE invitation SET token_hash = NULL\n',
    E'  UPDATE invitation SET token_hash = NULL, former_hash = NULL\n');
  body := replace(
    body, 'AND token_hash IS NOT NULL;', 'AND num_nonnulls(token_hash, former_hash) > 0;');
  EXECUTE body;
END $$;

-- How far each mailbox was read that answers come to, so that nothing is fetched twice.
CREATE TABLE mailbox (
  meeting_id uuid NOT NULL,
  address    text NOT NULL
    CONSTRAINT mailbox_address_short CHECK (octet_length(address) BETWEEN 1 AND 1000),
  validity   bigint NOT NULL CONSTRAINT mailbox_validity_positive CHECK (validity > 0),
  last_uid   bigint NOT NULL CONSTRAINT mailbox_last_uid_not_negative CHECK (last_uid >= 0),
  read_at    timestamptz NOT NULL,
  CONSTRAINT mailbox_pkey PRIMARY KEY (meeting_id, address),
  CONSTRAINT mailbox_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE mailbox IS 'A mailbox of a mail server that the meeting''s mail is fetched from.';
COMMENT ON COLUMN mailbox.validity IS
  'What the server numbers its messages under (UIDVALIDITY): with another one it began anew.';
COMMENT ON COLUMN mailbox.last_uid IS 'The highest number of a message that was fetched.';
ALTER TABLE mailbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE mailbox FORCE ROW LEVEL SECURITY;
CREATE POLICY mailbox_of_meeting ON mailbox USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT, DELETE, UPDATE (validity, last_uid, read_at) ON mailbox TO convene_app;
