-- Distributes what is not yet, in one transaction: whole or not at all. A superuser's, on the coordinator.
SET LOCAL search_path = public, pg_temp;
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
SET LOCAL citus.propagate_set_commands = 'local';
SET LOCAL citus.enable_unsafe_triggers = true;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';

-- Roles come to the other machines with what they may call there; on a coordinator of their own they
-- sign in for whoever works.
DO $$
DECLARE
  role name;
BEGIN
  CREATE FUNCTION bringing_roles() RETURNS int LANGUAGE sql RETURN 1;
  FOR role IN
    SELECT rolname FROM pg_roles
    WHERE rolname IN (
      'convene_app', 'convene_auditor', 'convene_keeper', 'convene_mailer', 'convene_migrator',
      'convene_owner', 'convene_portal', 'convene_reader', 'convene_signed_in', 'convene_worker')
      OR rolname IN (SELECT login FROM account WHERE house IS NULL) AND NOT rolsuper
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION bringing_roles() TO %I', role);
  END LOOP;
  PERFORM create_distributed_function('bringing_roles()');
  DROP FUNCTION bringing_roles();
  ALTER ROLE convene_app LOGIN;
  ALTER ROLE convene_owner LOGIN;
END $$;

CREATE TEMP TABLE moving ON COMMIT DROP AS
SELECT own.oid::regclass AS owned, own.relname, EXISTS (
    SELECT FROM pg_attribute
    WHERE attrelid = own.oid AND attname = 'meeting_id' AND NOT attisdropped) AS is_by_meeting
FROM pg_class AS own
WHERE own.relnamespace = 'public'::regnamespace AND own.relkind = 'r'
  AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = own.oid)
  AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = own.oid AND deptype = 'e');

-- Foreign keys come back once both tables are where they belong; guards stay away while rows move, as
-- they would refuse those of signed selections.
CREATE TEMP TABLE kept ON COMMIT DROP AS
SELECT
  conrelid::regclass AS owned, conname AS name, 'CONSTRAINT' AS kind,
  format(
    'ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)
  ) AS said,
  1 + (SELECT count(*) FROM pg_attribute WHERE attrelid = confrelid AND attname = 'meeting_id') AS place
FROM pg_constraint
WHERE contype = 'f' AND connamespace = 'public'::regnamespace
  AND (
    conrelid IN (SELECT owned FROM moving) OR confrelid IN (SELECT owned FROM moving))
UNION ALL
SELECT tgrelid::regclass, tgname, 'TRIGGER', pg_get_triggerdef(oid), 3
FROM pg_trigger
WHERE NOT tgisinternal AND tgrelid IN (SELECT owned FROM moving);

DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT owned, name, kind FROM kept LOOP
    EXECUTE CASE one.kind
      WHEN 'CONSTRAINT' THEN format('ALTER TABLE %s DROP CONSTRAINT %I', one.owned, one.name)
      ELSE format('DROP TRIGGER %I ON %s', one.name, one.owned) END;
  END LOOP;
  -- A policy has no subquery there, not even one that saves time.
  FOR one IN
    SELECT
      polname, polrelid::regclass AS owned, pg_get_expr(polqual, polrelid) AS seen,
      pg_get_expr(polwithcheck, polrelid) AS written,
      '( SELECT credential_admits() AS credential_admits)' AS asked
    FROM pg_policy
    WHERE polrelid IN (SELECT owned FROM moving)
      AND strpos(pg_get_expr(polqual, polrelid), 'SELECT credential_admits()') > 0
  LOOP
    EXECUTE format(
      'ALTER POLICY %I ON %s USING (%s)', one.polname, one.owned,
      replace(one.seen, one.asked, 'credential_admits()')
    ) || COALESCE(
      ' WITH CHECK (' || replace(one.written, one.asked, 'credential_admits()') || ')', '');
  END LOOP;
END $$;

-- What policies, rules and guards call is on every machine before them; what is bound to a table, behind it.
CREATE TEMP TABLE bound ON COMMIT DROP AS
WITH RECURSIVE bound AS (
  SELECT objid FROM pg_depend
  WHERE classid = 'pg_proc'::regclass AND refclassid = 'pg_class'::regclass
  UNION
  SELECT calling.objid
  FROM pg_depend AS calling
  JOIN bound ON bound.objid = calling.refobjid
  WHERE calling.classid = 'pg_proc'::regclass AND calling.refclassid = 'pg_proc'::regclass
)
SELECT own.oid::regprocedure AS called, own.oid IN (SELECT objid FROM bound) AS is_behind
FROM pg_proc AS own
WHERE own.pronamespace = 'public'::regnamespace AND own.prokind = 'f'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = own.oid AND deptype = 'e')
  AND NOT EXISTS (
    SELECT FROM pg_dist_object WHERE classid = 'pg_proc'::regclass AND objid = own.oid);

-- The other machines, too, make functions before the tables that these name.
SET LOCAL check_function_bodies = off;
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT called FROM bound WHERE NOT is_behind ORDER BY called LOOP
    PERFORM create_distributed_function(one.called);
  END LOOP;
  FOR one IN SELECT owned FROM moving WHERE NOT is_by_meeting ORDER BY relname LOOP
    PERFORM create_reference_table(one.owned);
  END LOOP;
  FOR one IN
    SELECT owned, relname = 'place' AS is_first FROM moving
    WHERE is_by_meeting ORDER BY relname <> 'place', relname
  LOOP
    IF one.is_first THEN
      PERFORM create_distributed_table(
        one.owned, 'meeting_id', colocate_with := 'none', shard_count := 16);
    ELSE
      PERFORM create_distributed_table(one.owned, 'meeting_id', colocate_with := 'public.place');
    END IF;
  END LOOP;
  FOR one IN SELECT called FROM bound WHERE is_behind ORDER BY called LOOP
    PERFORM create_distributed_function(one.called);
  END LOOP;
  FOR one IN SELECT said FROM kept ORDER BY place, owned::text, name LOOP
    EXECUTE one.said;
  END LOOP;
  -- What is written in the owner's name is written where the meeting's rows lie, by one session.
  FOR one IN
    SELECT oid::regprocedure AS called FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND proname IN ('audit_append', 'audit_write')
  LOOP
    PERFORM create_distributed_function(
      one.called, 'meeting', colocate_with := 'public.audit_head', force_delegation := true);
  END LOOP;
END $$;
