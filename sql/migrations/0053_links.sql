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
COMMENT ON COLUMN letter.message IS
  'The finished message, byte for byte as every try sends it but for the secret of its link.';
COMMENT ON COLUMN letter.link_of IS
  'The invitation whose link is filled in as it leaves; null where it has none, or has it whole.';
COMMENT ON COLUMN letter.link IS 'Which link of that invitation.';
COMMENT ON COLUMN letter.link_key IS 'Names the key of the house that the link is made from.';
GRANT SELECT (link_of, link, link_key) ON letter TO convene_mailer;

ALTER TABLE letter FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;

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
