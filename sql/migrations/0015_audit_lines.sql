-- What an act changed, object by object and from what to what: a salted line each, which can be
-- erased alone while the trail still verifies.

CREATE TABLE audit_line (
  meeting_id uuid NOT NULL,
  number     bigint NOT NULL,
  line       integer NOT NULL CONSTRAINT audit_line_line_positive CHECK (line > 0),
  kind       text NOT NULL CONSTRAINT audit_line_kind_known CHECK (kind IN (
    'account', 'application', 'conflict', 'handover', 'invitation', 'letter', 'lottery', 'meeting',
    'nomination', 'organisation', 'participant', 'person', 'review', 'reviewer', 'scoring', 'seat',
    'seating', 'seating_rule', 'selection')),
  object_id  uuid NOT NULL,
  beside_id  uuid,
  is_secret  boolean NOT NULL,
  hash       bytea NOT NULL CONSTRAINT audit_line_hash_length CHECK (octet_length(hash) = 32),
  salt       bytea,
  change     jsonb,
  CONSTRAINT audit_line_pkey PRIMARY KEY (meeting_id, number, line),
  CONSTRAINT audit_line_entry_known FOREIGN KEY (meeting_id, number)
    REFERENCES audit_entry (meeting_id, number),
  CONSTRAINT audit_line_erased_whole CHECK ((salt IS NULL) = (change IS NULL))
);
CREATE INDEX audit_line_object ON audit_line (meeting_id, object_id);
COMMENT ON TABLE audit_line IS
  'One object that an act changed. Names are looked up when it is shown; salt and change may be erased.';
COMMENT ON COLUMN audit_line.object_id IS
  'Of the kind; of a review its application, of a seat or participant the person.';
COMMENT ON COLUMN audit_line.beside_id IS 'Of a review or conflict the reviewer.';
COMMENT ON COLUMN audit_line.is_secret IS 'Told as "changed" to whoever may not see secrets.';
COMMENT ON COLUMN audit_line.change IS
  'Columns before and after; a side that is missing says that the object was not there.';
COMMENT ON COLUMN audit_line.hash IS
  'SHA-256 of salt and contents. The hashes of all lines are in the body of the act.';

ALTER TABLE audit_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_line FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_line_of_meeting ON audit_line USING (
  meeting_id = meeting_in_hand() OR meeting_id = '00000000-0000-0000-0000-000000000000');
CREATE POLICY audit_line_of_all ON audit_line FOR SELECT TO convene_auditor USING (true);
GRANT SELECT ON audit_line TO convene_app, convene_auditor;

CREATE FUNCTION audit_line_hash(
  salt bytea, kind text, object_id uuid, beside_id uuid, is_secret boolean, change jsonb
) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(
    salt || convert_to(
      jsonb_build_array(kind, object_id, beside_id, is_secret, change)::text, 'UTF8'))
$$;
COMMENT ON FUNCTION audit_line_hash IS 'What the line of an act is chained by.';
REVOKE ALL ON FUNCTION audit_line_hash(bytea, text, uuid, uuid, boolean, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_line_hash(bytea, text, uuid, uuid, boolean, jsonb)
TO convene_app, convene_auditor;

DROP FUNCTION audit_append(uuid, timestamptz, uuid, text, text, jsonb);
CREATE FUNCTION audit_append(
  meeting uuid, at timestamptz, actor uuid, act text, object text, body jsonb,
  kinds text[] DEFAULT '{}', objects uuid[] DEFAULT '{}', besides uuid[] DEFAULT '{}',
  secrets boolean[] DEFAULT '{}', changes jsonb[] DEFAULT '{}'
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  head audit_head;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  whole jsonb;
  hidden bytea;
  link bytea;
  salts bytea[] := ARRAY(
    SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
    FROM generate_series(1, cardinality(kinds)));
  hashes bytea[] := ARRAY(
    SELECT audit_line_hash(l.salt, l.kind, l.object_id, l.beside_id, l.is_secret, l.change)
    FROM unnest(salts, kinds, objects, besides, secrets, changes) WITH ORDINALITY
      AS l (salt, kind, object_id, beside_id, is_secret, change, line)
    ORDER BY l.line);
BEGIN
  whole := body - 'lines';
  IF cardinality(kinds) > 0 THEN
    whole := whole || jsonb_build_object('lines', (
      SELECT encode(sha256(string_agg(h.hash, '' ORDER BY h.line)), 'hex')
      FROM unnest(hashes) WITH ORDINALITY AS h (hash, line)));
  END IF;
  hidden := sha256(salt || convert_to(whole::text, 'UTF8'));
  INSERT INTO audit_head AS h (meeting_id, number, hash)
  VALUES (meeting, 1, '\x')
  ON CONFLICT (meeting_id) DO UPDATE SET number = h.number + 1
  RETURNING h.meeting_id, h.number, h.hash INTO head;
  link := audit_entry_hash(
    head.hash, meeting, head.number, at, actor, act, object, hidden);
  INSERT INTO audit_entry (meeting_id, number, at, actor_id, act, object, body_hash, hash)
  VALUES (meeting, head.number, at, actor, act, object, hidden, link);
  INSERT INTO audit_body (meeting_id, number, salt, body)
  VALUES (meeting, head.number, salt, whole);
  INSERT INTO audit_line (
    meeting_id, number, line, kind, object_id, beside_id, is_secret, hash, salt, change)
  SELECT
    meeting, head.number, l.line, l.kind, l.object_id, l.beside_id, l.is_secret, l.hash, l.salt,
    l.change
  FROM unnest(kinds, objects, besides, secrets, hashes, salts, changes) WITH ORDINALITY
    AS l (kind, object_id, beside_id, is_secret, hash, salt, change, line);
  UPDATE audit_head SET hash = link WHERE meeting_id = meeting;
  RETURN head.number;
END $$;
COMMENT ON FUNCTION audit_append IS
  'Adds an act to the end of a meeting''s chain, with a line for each object that it changed.';
REVOKE ALL ON FUNCTION audit_append(
  uuid, timestamptz, uuid, text, text, jsonb, text[], uuid[], uuid[], boolean[], jsonb[])
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(
  uuid, timestamptz, uuid, text, text, jsonb, text[], uuid[], uuid[], boolean[], jsonb[])
TO convene_app;

CREATE FUNCTION rules_hold() RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  SET CONSTRAINTS ALL IMMEDIATE;
  RETURN true;
END $$;
COMMENT ON FUNCTION rules_hold IS
  'Checks what the end of the transaction would: for an act that is only rehearsed.';
REVOKE ALL ON FUNCTION rules_hold() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rules_hold() TO convene_app;
