-- Guards do not hang on what a session says of itself, and who keeps the database has a role.

-- A guard that is asked after its statement, or at the end of the transaction, looks where row-level
-- security lets it look, and meanwhile the session may have taken another meeting in hand. It refuses
-- what it cannot see.
CREATE FUNCTION require_in_sight(held oid, meeting uuid, reviewer uuid DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF row_security_active(held) AND (
    meeting IS DISTINCT FROM meeting_in_hand()
    OR reviewer_in_hand() IS NOT NULL AND reviewer_in_hand() IS DISTINCT FROM reviewer
  ) THEN
    RAISE EXCEPTION 'a guard does not see the meeting any more'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_in_sight',
        TABLE = held::regclass::text,
        HINT = 'meeting_in_sight';
  END IF;
END $$;
COMMENT ON FUNCTION require_in_sight IS
  'Refuses to judge rows of a meeting of which the session sees nothing, or one reviewer''s part.';
GRANT EXECUTE ON FUNCTION require_in_sight(oid, uuid, uuid) TO convene_app;

DO $$
DECLARE
  guard record;
BEGIN
  FOR guard IN
    SELECT pg_get_functiondef(name::regproc) AS text, sight
    FROM (VALUES
      ('application_guard', 'PERFORM require_in_sight(TG_RELID, NEW.meeting_id);'),
      ('invitation_guard', 'PERFORM require_in_sight(TG_RELID, NEW.meeting_id);'),
      ('succession_guard', 'PERFORM require_in_sight(TG_RELID, NEW.meeting_id);'),
      (
        'decision_guard',
        E'IF TG_OP = ''DELETE'' THEN\n'
        '    PERFORM require_in_sight(TG_RELID, meeting_id)\n'
        '    FROM (SELECT DISTINCT meeting_id FROM was) AS changed;\n'
        '  ELSE\n'
        '    PERFORM require_in_sight(TG_RELID, meeting_id)\n'
        '    FROM (SELECT DISTINCT meeting_id FROM written) AS changed;\n'
        '  END IF;'
      ),
      -- A reviewer sees what stands between them and what they were given.
      (
        'rating_guard',
        E'PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_id)\n'
        '  FROM (SELECT DISTINCT meeting_id, reviewer_id FROM written) AS rated;'
      ),
      -- What is signed is hidden from no reviewer.
      (
        'frozen_guard',
        E'PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_in_hand())\n'
        '  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;'
      )
    ) AS blind (name, sight)
  LOOP
    EXECUTE regexp_replace(guard.text, '\nBEGIN\n', E'\nBEGIN\n  ' || guard.sight || E'\n');
  END LOOP;
END $$;

-- A session says how it reads a backslash, and so what a text with one in it means.
DO $$
DECLARE
  made record;
BEGIN
  FOR made IN
    SELECT oid::regprocedure AS name, proconfig
    FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND prosqlbody IS NULL
      AND NOT EXISTS (
        SELECT FROM pg_depend
        WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
      AND (prosrc ~ '\\' OR 'search_path=pg_catalog' = ANY (proconfig))
    ORDER BY 1
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET standard_conforming_strings = on', made.name);
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', made.name);
  END LOOP;
END $$;

-- Who keeps the database reads all of it, in every meeting, and writes nothing. Whoever may not make
-- such a role migrates all the same, and `convene doctor --deploy` says what is left to do.
DO $$
DECLARE
  worker text := current_setting('role');
BEGIN
  SET LOCAL ROLE NONE;
  IF to_regrole('convene_keeper') IS NULL THEN
    BEGIN
      CREATE ROLE convene_keeper NOLOGIN BYPASSRLS;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of this server was migrated at the same moment
      WHEN insufficient_privilege THEN
        BEGIN
          CREATE ROLE convene_keeper NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN
          NULL;
        END;
    END;
  END IF;
  PERFORM set_config('role', worker, true);
END $$;

CREATE FUNCTION admit_keeper() RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_regrole('convene_keeper') IS NULL THEN
    RETURN false;
  END IF;
  GRANT USAGE ON SCHEMA public TO convene_keeper;
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO convene_keeper;
  ALTER DEFAULT PRIVILEGES FOR ROLE convene_owner IN SCHEMA public
    GRANT SELECT ON TABLES TO convene_keeper;
  GRANT EXECUTE ON FUNCTION
    audit_entry_hash(bytea, uuid, bigint, timestamptz, uuid, text, text, bytea),
    audit_line_hash(bytea, text, uuid, uuid, boolean, jsonb), name_same(text), rating_hash(uuid)
  TO convene_keeper;
  RETURN true;
END $$;
COMMENT ON FUNCTION admit_keeper IS
  'Lets the role that keeps the database read it, where there is one; for the owner of the schema.';
SELECT admit_keeper();
