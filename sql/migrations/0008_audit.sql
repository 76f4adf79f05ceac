-- Who did what, append-only and chained by hashes, so that a changed row shows.
-- What is personal stands apart under a salted hash: it can be erased and the chain still verifies.

CREATE TABLE audit_head (
  meeting_id uuid NOT NULL,
  number     bigint NOT NULL,
  hash       bytea NOT NULL,
  CONSTRAINT audit_head_pkey PRIMARY KEY (meeting_id)
);
COMMENT ON TABLE audit_head IS
  'The end of each meeting''s chain. Numbers are drawn in this locked row, so their order is the chain''s. '
  'Acts that belong to no meeting are chained under the nil UUID.';

CREATE TABLE audit_entry (
  meeting_id uuid NOT NULL,
  number     bigint NOT NULL,
  at         timestamptz NOT NULL,
  actor_id   uuid NOT NULL,
  act        text NOT NULL CONSTRAINT audit_entry_act_given CHECK (act <> ''),
  object     text NOT NULL,
  body_hash  bytea NOT NULL,
  hash       bytea NOT NULL,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT audit_entry_hash_length CHECK (octet_length(hash) = 32)
);
COMMENT ON TABLE audit_entry IS 'One act. Never changed, never deleted.';
COMMENT ON COLUMN audit_entry.hash IS
  'SHA-256 of the previous hash and of every other column of this row.';

CREATE TABLE audit_body (
  meeting_id uuid NOT NULL,
  number     bigint NOT NULL,
  salt       bytea NOT NULL,
  body       jsonb NOT NULL,
  CONSTRAINT audit_body_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT audit_body_entry_known FOREIGN KEY (meeting_id, number)
    REFERENCES audit_entry (meeting_id, number)
);
COMMENT ON TABLE audit_body IS 'What an act was about, before and after; may be erased.';

CREATE FUNCTION audit_entry_hash(
  previous bytea, meeting uuid, number bigint, at timestamptz, actor uuid, act text, object text,
  body_hash bytea
) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(
    previous || uuid_send(meeting) || int8send(number)
    || int8send((extract(epoch FROM at) * 1000000)::bigint) || uuid_send(actor)
    || int4send(octet_length(convert_to(act, 'UTF8'))) || convert_to(act, 'UTF8')
    || int4send(octet_length(convert_to(object, 'UTF8'))) || convert_to(object, 'UTF8')
    || body_hash)
$$;

CREATE FUNCTION audit_append(
  meeting uuid, at timestamptz, actor uuid, act text, object text, body jsonb
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  head audit_head;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  hidden bytea := sha256(salt || convert_to(body::text, 'UTF8'));
  link bytea;
BEGIN
  INSERT INTO audit_head AS h (meeting_id, number, hash)
  VALUES (meeting, 1, '\x')
  ON CONFLICT (meeting_id) DO UPDATE SET number = h.number + 1
  RETURNING * INTO head;
  link := audit_entry_hash(
    head.hash, meeting, head.number, at, actor, act, object, hidden);
  INSERT INTO audit_entry (meeting_id, number, at, actor_id, act, object, body_hash, hash)
  VALUES (meeting, head.number, at, actor, act, object, hidden, link);
  INSERT INTO audit_body (meeting_id, number, salt, body)
  VALUES (meeting, head.number, salt, body);
  UPDATE audit_head SET hash = link WHERE meeting_id = meeting;
  RETURN head.number;
END $$;
COMMENT ON FUNCTION audit_append IS 'Adds an act to the end of a meeting''s chain.';

CREATE FUNCTION audit_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_append_only', TABLE = TG_TABLE_NAME;
END $$;
COMMENT ON FUNCTION audit_guard IS 'Refuses every change to what was written.';

CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_guard();
