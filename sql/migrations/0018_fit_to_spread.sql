-- What must hold where a meeting's rows live on another machine than its neighbours', and where
-- somebody may make tables that are named like ours.

-- One policy a table and role: a second, restrictive one is forgotten where rows are spread, and so
-- are subqueries; both stand in functions. Nobody needs a right on `review` to count applications.
CREATE FUNCTION own_review_is_assigned(meeting uuid, application uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM review AS own
    WHERE own.meeting_id = meeting AND own.application_id = application
      AND own.reviewer_id = reviewer_in_hand() AND own.standing = 'assigned');
END $$;
COMMENT ON FUNCTION own_review_is_assigned IS
  'Whether the reviewer in hand was given the application.';
CREATE FUNCTION own_review_is_given(meeting uuid, application uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM review AS own
    WHERE own.meeting_id = meeting AND own.application_id = application
      AND own.reviewer_id = reviewer_in_hand() AND own.given_at IS NOT NULL);
END $$;
COMMENT ON FUNCTION own_review_is_given IS
  'Whether the reviewer in hand has given their own review of the application.';
GRANT EXECUTE ON FUNCTION
  own_review_is_assigned(uuid, uuid), own_review_is_given(uuid, uuid)
TO convene_app, convene_mailer, convene_reader, convene_auditor;

DROP POLICY application_of_reviewer ON application;
ALTER POLICY application_of_meeting ON application USING (
  meeting_id = meeting_in_hand()
  AND (reviewer_in_hand() IS NULL OR own_review_is_assigned(meeting_id, id)));
DROP POLICY seating_rule_of_secretariat ON seating_rule;
ALTER POLICY seating_rule_of_meeting ON seating_rule USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY['cannot_judge', 'rating'] LOOP
    EXECUTE format('DROP POLICY %I ON %I', owned || '_of_reviewer', owned);
    EXECUTE format(
      'ALTER POLICY %I ON %I USING ('
      '  meeting_id = meeting_in_hand() AND ('
      '    reviewer_in_hand() IS NULL OR reviewer_id = reviewer_in_hand()'
      '    OR own_review_is_given(meeting_id, application_id))'
      ') WITH CHECK ('
      '  meeting_id = meeting_in_hand()'
      '  AND (reviewer_in_hand() IS NULL OR reviewer_id = reviewer_in_hand()))',
      owned || '_of_meeting', owned);
  END LOOP;
  FOREACH owned IN ARRAY ARRAY['practice_mark', 'review'] LOOP
    EXECUTE format('DROP POLICY %I ON %I', owned || '_of_reviewer', owned);
    EXECUTE format(
      'ALTER POLICY %I ON %I USING (meeting_id = meeting_in_hand()'
      '  AND (reviewer_in_hand() IS NULL OR reviewer_id = reviewer_in_hand()))',
      owned || '_of_meeting', owned);
  END LOOP;
  FOREACH owned IN ARRAY ARRAY['audit_body', 'audit_entry', 'audit_head'] LOOP
    EXECUTE format('DROP POLICY %I ON %I', owned || '_of_house', owned);
    EXECUTE format(
      'ALTER POLICY %I ON %I USING ('
      '  meeting_id = meeting_in_hand()'
      '  OR meeting_id = ''00000000-0000-0000-0000-000000000000'')',
      owned || '_of_meeting', owned);
  END LOOP;
END $$;

-- Seats move with their session when somebody moves them, not by themselves: a key that says where
-- rows live is not changed from afar.
ALTER TABLE seat NO FORCE ROW LEVEL SECURITY;
ALTER TABLE session NO FORCE ROW LEVEL SECURITY;
ALTER TABLE seat DROP CONSTRAINT seat_session_known;
ALTER TABLE seat ADD CONSTRAINT seat_session_known
  FOREIGN KEY (meeting_id, session_key, during) REFERENCES session (meeting_id, key, during);
ALTER TABLE session FORCE ROW LEVEL SECURITY;
ALTER TABLE seat FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN seat.during IS
  'The session''s own time: a session with seats does not move before they are given back.';

-- A table of the session's own, named like one of ours, is looked at last. What SQL can say in one
-- expression is bound when it is made, so that it is still taken into the statement around it.
CREATE OR REPLACE FUNCTION meeting_in_hand() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.meeting', true), '')::uuid;
CREATE OR REPLACE FUNCTION reviewer_in_hand() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.reviewer', true), '')::uuid;
CREATE OR REPLACE FUNCTION audit_entry_hash(
  previous bytea, meeting uuid, number bigint, at timestamptz, actor uuid, act text, object text,
  body_hash bytea
) RETURNS bytea
LANGUAGE sql IMMUTABLE
RETURN sha256(
  previous || uuid_send(meeting) || int8send(number)
  || int8send((extract(epoch FROM at) * 1000000)::bigint) || uuid_send(actor)
  || int4send(octet_length(convert_to(act, 'UTF8'))) || convert_to(act, 'UTF8')
  || int4send(octet_length(convert_to(object, 'UTF8'))) || convert_to(object, 'UTF8')
  || body_hash);
CREATE OR REPLACE FUNCTION audit_line_hash(
  salt bytea, kind text, object_id uuid, beside_id uuid, is_secret boolean, change jsonb
) RETURNS bytea
LANGUAGE sql IMMUTABLE
RETURN sha256(
  salt || convert_to(
    jsonb_build_array(kind, object_id, beside_id, is_secret, change)::text, 'UTF8'));

-- Every other function gets its path, and every guard says its rule's name once more as a hint: the
-- name of a constraint gets lost on the way from another machine, a hint does not.
DO $$
DECLARE
  made record;
BEGIN
  FOR made IN
    SELECT
      oid::regprocedure AS name, proconfig IS NULL AS is_astray,
      prosrc LIKE '%CONSTRAINT = %' AND prosrc NOT LIKE '%HINT = %' AS is_mute,
      regexp_replace(
        pg_get_functiondef(oid), '(CONSTRAINT = ([^,]+),)', '\1 HINT = \2,', 'g') AS text
    FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND prosqlbody IS NULL
      AND NOT EXISTS (
        SELECT FROM pg_depend
        WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
    ORDER BY proname
  LOOP
    IF made.is_mute THEN
      EXECUTE made.text;
    END IF;
    IF made.is_astray THEN
      EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', made.name);
    END IF;
  END LOOP;
END $$;

-- Only who owns the database may say this; elsewhere `convene doctor --deploy` asks for it.
DO $$
DECLARE
  worker text := current_setting('role');
BEGIN
  SET LOCAL ROLE NONE;
  IF pg_has_role((SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE') THEN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  END IF;
  PERFORM set_config('role', worker, true);
END $$;
