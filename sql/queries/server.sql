-- name: house_site_key
-- The key under which messages are named.
-- args:
SELECT site_key
FROM house;

-- name: life_cycle_moves
-- Every move a thing may make.
-- args:
SELECT life_cycle, from_status, to_status
FROM life_cycle_move
ORDER BY life_cycle, from_status, to_status;

-- name: server_settings
-- What `doctor --deploy` judges: settings of the server and of this login.
-- args:
WITH ours AS (
  SELECT role
  FROM unnest(ARRAY[
    'convene_app', 'convene_auditor', 'convene_keeper', 'convene_mailer', 'convene_migrator',
    'convene_owner', 'convene_portal', 'convene_reader', 'convene_signed_in',
    'convene_worker']) AS role
), signed_in AS (
  SELECT rolsuper, rolbypassrls
  FROM pg_roles
  WHERE oid = (SELECT usesysid FROM pg_stat_get_activity(pg_backend_pid()))
), colleagues AS (
  SELECT oid, rolname, rolsuper, EXISTS (
    SELECT FROM account JOIN account_role ON account_id = account.id
    WHERE login = rolname AND role = 'administrator') AS keeps
  FROM pg_roles
  WHERE rolcanlogin AND rolname IN (SELECT login FROM account) AND oid <> (
    SELECT datdba FROM pg_database WHERE datname = current_database())
)
SELECT
  current_setting('fsync') AS fsync,
  current_setting('full_page_writes') AS full_page_writes,
  current_setting('synchronous_commit') AS synchronous_commit,
  current_setting('data_checksums') AS data_checksums,
  current_setting('password_encryption') AS password_encryption,
  current_setting('archive_mode') AS archive_mode,
  current_setting('server_encoding') AS server_encoding,
  current_setting('statement_timeout') AS statement_timeout,
  current_setting('lock_timeout') AS lock_timeout,
  current_setting('idle_in_transaction_session_timeout') AS idle_in_transaction_session_timeout,
  current_setting('server_version_num')::int AS version,
  current_setting('listen_addresses') AS listen_addresses,
  (current_setting('synchronous_standby_names') = ''
    OR current_setting('synchronous_commit') IN ('local', 'off'))
    AND EXISTS (SELECT FROM pg_stat_replication) AS is_followed_later,
  CASE WHEN NOT pg_is_in_recovery() THEN (
    SELECT min(pg_wal_lsn_diff(pg_current_wal_lsn(), flush_lsn))::bigint
    FROM pg_stat_replication) END AS bytes_behind,
  current_setting('synchronous_standby_names') <> ''
    AND NOT pg_is_in_recovery()
    AND NOT EXISTS (SELECT FROM pg_stat_replication) AS is_followed_by_none,
  inet_client_addr() IS NULL AS is_local,
  COALESCE(
    (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false) AS is_encrypted,
  (SELECT rolsuper FROM signed_in) AS is_superuser,
  (SELECT rolbypassrls FROM signed_in) AS is_above_rows,
  EXISTS (
    SELECT FROM ours JOIN pg_roles ON rolname = role
    WHERE role NOT IN ('convene_migrator', 'convene_owner')
      AND has_database_privilege(rolname, current_database(), 'TEMPORARY')) AS is_temporary_open,
  COALESCE(has_schema_privilege('public', 'public', 'USAGE'), false) AS is_schema_public,
  ARRAY(
    SELECT role FROM ours
    WHERE to_regrole(role) IS NULL AND role <> 'convene_keeper') AS missing_roles,
  EXISTS (
    SELECT FROM pg_roles
    WHERE rolname = 'convene_keeper' AND rolbypassrls
      AND has_table_privilege(oid, 'schema_migration', 'SELECT')) AS has_keeper,
  ARRAY(
    SELECT relname::text
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'meeting_id'
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND NOT (relrowsecurity AND relforcerowsecurity)
    ORDER BY relname) AS open_tables,
  ARRAY(
    SELECT role FROM ours JOIN pg_roles ON rolname = role
    WHERE rolsuper OR rolbypassrls AND role <> 'convene_keeper'
      -- Where rows lie on several machines these two are at the door of the others.
      OR rolcanlogin AND NOT (
        role IN ('convene_app', 'convene_owner')
        AND EXISTS (SELECT FROM pg_extension WHERE extname = 'citus'))) AS raised_roles,
  ARRAY(
    SELECT rolname::text FROM pg_roles
    WHERE rolbypassrls AND NOT rolsuper AND rolname <> session_user
      AND rolname NOT IN (SELECT role FROM ours) AND EXISTS (
        SELECT FROM ours
        WHERE to_regrole(role) IS NOT NULL AND pg_has_role(pg_roles.oid, to_regrole(role), 'MEMBER'))
    ORDER BY rolname) AS roles_above,
  ARRAY(
    SELECT rolname::text
    FROM pg_roles
    WHERE rolcanlogin AND NOT rolsuper AND pg_has_role(oid, 'convene_app', 'MEMBER')
      AND rolname NOT IN (SELECT role FROM ours)
      AND NOT EXISTS (SELECT FROM account WHERE login = rolname)
    ORDER BY rolname) AS strange_logins,
  ARRAY(
    SELECT DISTINCT colleagues.rolname || ' ' || may.what AS may
    FROM colleagues
    JOIN pg_roles AS held ON held.oid = colleagues.oid
      OR NOT colleagues.rolsuper AND pg_has_role(colleagues.oid, held.oid, 'MEMBER')
    CROSS JOIN LATERAL (VALUES
      ('SUPERUSER', held.rolsuper), ('CREATEROLE', held.rolcreaterole),
      ('REPLICATION', held.rolreplication),
      (held.rolname::text, held.rolname IN (
        'convene_migrator', 'convene_owner', 'pg_execute_server_program', 'pg_read_all_data',
        'pg_read_server_files', 'pg_write_all_data', 'pg_write_server_files')
        OR held.rolname = 'convene_keeper' AND NOT colleagues.keeps
        OR held.oid = (SELECT datdba FROM pg_database WHERE datname = current_database()))
    ) AS may (what, is_so)
    WHERE may.is_so
    ORDER BY may) AS raised_logins,
  ARRAY(
    SELECT login
    FROM account
    WHERE house IS NULL
      AND NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login AND rolcanlogin)
    ORDER BY login) AS shut_out_accounts;

-- name: server_follows
-- Whether the server follows another one and hears of it just now.
-- args:
SELECT pg_is_in_recovery() AND EXISTS (SELECT FROM pg_stat_wal_receiver) AS follows;

-- name: server_replica_logins
-- Logins of accounts that may let go of all triggers.
-- args:
SELECT rolname::text AS login
FROM pg_roles
WHERE rolcanlogin AND NOT rolsuper AND rolname IN (SELECT login FROM account)
  AND has_parameter_privilege(oid, 'session_replication_role', 'SET')
ORDER BY rolname;

-- name: server_keeper
-- Works as who keeps the database until the transaction ends, where the login may and needs to.
-- args:
SELECT set_config('role', keeper.rolname, true) AS role
FROM pg_roles AS keeper
JOIN pg_roles AS login ON login.rolname = session_user
WHERE keeper.rolname = 'convene_keeper' AND keeper.rolbypassrls
  AND pg_has_role(login.oid, keeper.oid, 'MEMBER') AND NOT (login.rolsuper OR login.rolbypassrls);

-- name: server_shared_logins
-- Logins of accounts that several people share, and lines that let anybody in; for superusers.
-- args:
SELECT
  ARRAY(
    SELECT pg_username
    FROM pg_ident_file_mappings
    WHERE pg_username IN (SELECT login FROM account)
    GROUP BY pg_username
    HAVING count(DISTINCT sys_name) > 1 OR bool_or(starts_with(sys_name, '/'))
    ORDER BY pg_username) AS logins,
  ARRAY(
    SELECT line_number
    FROM pg_hba_file_rules
    WHERE auth_method = 'trust'
    ORDER BY line_number) AS lines;

-- name: server_rules_hold
-- Checks now what is otherwise checked at the end of the transaction.
-- args:
SELECT rules_hold() AS held;

-- name: server_database_mark
-- What is said of a database of the server.
-- args: name text
SELECT COALESCE(shobj_description(oid, 'pg_database'), '') AS mark
FROM pg_database
WHERE datname = $1::text;

-- name: server_objects
-- What the schema is made of, and who may do what with it, each told with all names written out.
-- args:
-- Names are made by output functions and not by casts, which whoever owns the database can make.
WITH theirs AS (
  SELECT dep.classid, dep.objid
  FROM pg_catalog.pg_depend AS dep
  WHERE dep.deptype = 'e'
), known AS (
  SELECT dep.classid, dep.objid
  FROM pg_catalog.pg_depend AS dep
  JOIN pg_catalog.pg_extension AS extension ON extension.oid = dep.refobjid
  WHERE dep.deptype = 'e' AND dep.refclassid = 'pg_catalog.pg_extension'::regclass
    AND extension.extname IN ('btree_gist', 'plpgsql')
), beside AS (
  -- What changes the meaning of a statement wherever it lies; the server's own has lower numbers.
  SELECT 'cast' AS kind, 'pg_catalog.pg_cast'::regclass AS class, made.oid, NULL::oid AS schema,
    pg_catalog.format(
      '(%s AS %s)', pg_catalog.format_type(castsource, NULL),
      pg_catalog.format_type(casttarget, NULL)) AS name,
    concat_ws(' ', castfunc::regprocedure, castcontext, castmethod) AS definition
  FROM pg_catalog.pg_cast AS made
  UNION ALL
  SELECT 'operator', 'pg_catalog.pg_operator'::regclass, made.oid, oprnamespace,
    pg_catalog.format('%s', made.oid::regoperator), pg_catalog.format('%s', oprcode)
  FROM pg_catalog.pg_operator AS made
  UNION ALL
  SELECT 'operator class', 'pg_catalog.pg_opclass'::regclass, made.oid, opcnamespace,
    pg_catalog.format(
      '%s.%I for %s', opcnamespace::regnamespace, opcname,
      pg_catalog.format_type(opcintype, NULL)),
    concat_ws(' ', opcmethod, opcdefault)
  FROM pg_catalog.pg_opclass AS made
  UNION ALL
  SELECT 'conversion', 'pg_catalog.pg_conversion'::regclass, made.oid, connamespace,
    pg_catalog.format('%s.%I', connamespace::regnamespace, conname),
    concat_ws(' ', conproc, condefault)
  FROM pg_catalog.pg_conversion AS made
  UNION ALL
  SELECT 'collation', 'pg_catalog.pg_collation'::regclass, made.oid, collnamespace,
    pg_catalog.format('%s', made.oid::regcollation), concat_ws(' ', collprovider, collcollate)
  FROM pg_catalog.pg_collation AS made
  -- Those that the operating system has may be taken in at any time.
  WHERE collnamespace <> 'pg_catalog'::regnamespace
  UNION ALL
  SELECT 'text search', 'pg_catalog.pg_ts_config'::regclass, made.oid, cfgnamespace,
    pg_catalog.format('configuration %s', made.oid::regconfig), ''
  FROM pg_catalog.pg_ts_config AS made
  UNION ALL
  SELECT 'text search', 'pg_catalog.pg_ts_dict'::regclass, made.oid, dictnamespace,
    pg_catalog.format('dictionary %s', made.oid::regdictionary), COALESCE(dictinitoption, '')
  FROM pg_catalog.pg_ts_dict AS made
  UNION ALL
  SELECT 'text search', 'pg_catalog.pg_ts_parser'::regclass, made.oid, prsnamespace,
    pg_catalog.format('parser %s.%I', prsnamespace::regnamespace, prsname), ''
  FROM pg_catalog.pg_ts_parser AS made
  UNION ALL
  SELECT 'text search', 'pg_catalog.pg_ts_template'::regclass, made.oid, tmplnamespace,
    pg_catalog.format('template %s.%I', tmplnamespace::regnamespace, tmplname), ''
  FROM pg_catalog.pg_ts_template AS made
), ours AS (
  SELECT
    class.oid, class.relname, class.relkind, class.relowner, class.relacl, class.relrowsecurity,
    class.relforcerowsecurity, class.relpersistence, class.relispartition,
    pg_catalog.format('public.%I', class.relname) AS name
  FROM pg_catalog.pg_class AS class
  WHERE class.relnamespace = 'public'::regnamespace
    AND ('pg_catalog.pg_class'::regclass, class.oid) NOT IN (SELECT classid, objid FROM theirs)
), routines AS (
  SELECT proc.oid, proc.proowner, proc.proacl,
    pg_catalog.format('%s', proc.oid::regprocedure) AS name
  FROM pg_catalog.pg_proc AS proc
  WHERE (proc.pronamespace = 'public'::regnamespace
      OR proc.pronamespace = 'pg_catalog'::regnamespace AND proc.oid >= 16384)
    AND ('pg_catalog.pg_proc'::regclass, proc.oid) NOT IN (SELECT classid, objid FROM theirs)
), rights AS (
  SELECT name AS object, relowner AS owner, COALESCE(
    relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner)) AS acl
  FROM ours
  WHERE relkind NOT IN ('i', 'I', 'c', 't')
  UNION ALL
  SELECT ours.name || '.' || quote_ident(part.attname), ours.relowner, part.attacl
  FROM ours
  JOIN pg_catalog.pg_attribute AS part ON part.attrelid = ours.oid
  WHERE part.attacl IS NOT NULL AND NOT part.attisdropped
  UNION ALL
  SELECT name, proowner, COALESCE(proacl, acldefault('f', proowner)) FROM routines
  UNION ALL
  SELECT 'schema public', nspowner, COALESCE(nspacl, acldefault('n', nspowner))
  FROM pg_catalog.pg_namespace
  WHERE nspname = 'public'
  UNION ALL
  SELECT
    concat('new ', CASE defaclobjtype
      WHEN 'r' THEN 'tables' WHEN 'f' THEN 'functions' WHEN 'S' THEN 'sequences'
      WHEN 'T' THEN 'types' ELSE 'schemas' END, ' of ', defaclrole::regrole),
    defaclrole, defaclacl
  FROM pg_catalog.pg_default_acl
  WHERE defaclnamespace IN (0, 'public'::regnamespace)
)
SELECT 'table' AS kind, name, concat_ws(
  ' ', relkind, relpersistence, relrowsecurity, relforcerowsecurity, relispartition,
  pg_catalog.pg_get_viewdef(oid)) AS definition
FROM ours
WHERE relkind NOT IN ('i', 'I', 'c', 't')
UNION ALL
SELECT 'owner', name, pg_catalog.pg_get_userbyid(relowner)
FROM ours
WHERE relkind NOT IN ('i', 'I', 'c', 't')
UNION ALL
SELECT 'column', ours.name || '.' || quote_ident(part.attname), concat_ws(
  ' ', pg_catalog.format_type(part.atttypid, part.atttypmod), part.attnotnull, part.attidentity,
  part.attgenerated, part.attcollation::regcollation,
  pg_catalog.pg_get_expr(missing.adbin, missing.adrelid))
FROM ours
JOIN pg_catalog.pg_attribute AS part ON part.attrelid = ours.oid
LEFT JOIN pg_catalog.pg_attrdef AS missing
  ON missing.adrelid = part.attrelid AND missing.adnum = part.attnum
WHERE ours.relkind NOT IN ('i', 'I', 't') AND part.attnum > 0 AND NOT part.attisdropped
UNION ALL
SELECT 'constraint', ours.name || '.' || quote_ident(held.conname), concat_ws(
  ' ', pg_catalog.pg_get_constraintdef(held.oid), held.convalidated, (
    SELECT string_agg(inner_trigger.tgenabled::text, '' ORDER BY inner_trigger.tgtype)
    FROM pg_catalog.pg_trigger AS inner_trigger
    WHERE inner_trigger.tgconstraint = held.oid AND inner_trigger.tgisinternal))
FROM ours
JOIN pg_catalog.pg_constraint AS held ON held.conrelid = ours.oid
WHERE held.contype NOT IN ('n', 't')
UNION ALL
SELECT 'index', ours.name, concat_ws(
  ' ', pg_catalog.pg_get_indexdef(ours.oid), entry.indisunique, entry.indisvalid, entry.indisready,
  entry.indimmediate)
FROM ours
JOIN pg_catalog.pg_index AS entry ON entry.indexrelid = ours.oid
UNION ALL
SELECT 'trigger', ours.name || '.' || quote_ident(guard.tgname),
  concat_ws(' ', pg_catalog.pg_get_triggerdef(guard.oid), guard.tgenabled)
FROM ours
JOIN pg_catalog.pg_trigger AS guard ON guard.tgrelid = ours.oid AND NOT guard.tgisinternal
UNION ALL
SELECT 'policy', ours.name || '.' || quote_ident(policy.polname), concat_ws(
  ' ', policy.polcmd, policy.polpermissive, (
    SELECT string_agg(name, ',' ORDER BY name)
    FROM (
      SELECT CASE role WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(role) END::text AS name
      FROM unnest(policy.polroles) AS role) AS roles),
  pg_catalog.pg_get_expr(policy.polqual, policy.polrelid),
  pg_catalog.pg_get_expr(policy.polwithcheck, policy.polrelid))
FROM ours
JOIN pg_catalog.pg_policy AS policy ON policy.polrelid = ours.oid
UNION ALL
SELECT 'rule', ours.name || '.' || quote_ident(rule.rulename),
  concat_ws(' ', pg_catalog.pg_get_ruledef(rule.oid), rule.ev_enabled)
FROM ours
JOIN pg_catalog.pg_rewrite AS rule ON rule.ev_class = ours.oid
WHERE rule.rulename <> '_RETURN'
UNION ALL
SELECT 'function', routines.name, concat_ws(
  ' ', proc.prokind, language.lanname, pg_catalog.pg_get_function_arguments(proc.oid),
  pg_catalog.pg_get_function_result(proc.oid), proc.prosecdef, proc.proleakproof, proc.proisstrict,
  proc.provolatile, proc.proparallel, proc.proconfig, proc.probin,
  COALESCE(pg_catalog.pg_get_function_sqlbody(proc.oid), proc.prosrc))
FROM routines
JOIN pg_catalog.pg_proc AS proc ON proc.oid = routines.oid
JOIN pg_catalog.pg_language AS language ON language.oid = proc.prolang
UNION ALL
SELECT 'extension', extname::text, CASE
  WHEN extname = 'plpgsql' OR current_setting('server_version_num')::int < 180000 THEN extversion
  ELSE '1.7' END
FROM pg_catalog.pg_extension
WHERE extname IN ('btree_gist', 'plpgsql')
UNION ALL
-- What belongs to an extension in the version that this program knows.
SELECT 'member', concat(
  known.type, ' ',
  CASE WHEN proc.oid IS NULL THEN known.identity
    ELSE pg_catalog.format('%s', proc.oid::regprocedure) END, ' of ', extname),
  concat_ws(
    ' ', proc.prokind, language.lanname, proc.prorettype::regtype, proc.prosecdef,
    proc.proleakproof, proc.proisstrict, proc.provolatile, proc.proparallel,
    proc.proconfig, proc.probin, proc.prosrc, owner.rolsuper)
FROM pg_catalog.pg_extension AS extension
JOIN pg_catalog.pg_depend AS dep ON dep.refclassid = 'pg_catalog.pg_extension'::regclass
  AND dep.refobjid = extension.oid AND dep.deptype = 'e'
CROSS JOIN LATERAL pg_catalog.pg_identify_object(dep.classid, dep.objid, 0) AS known
LEFT JOIN pg_catalog.pg_proc AS proc ON dep.classid = 'pg_catalog.pg_proc'::regclass
  AND proc.oid = dep.objid
LEFT JOIN pg_catalog.pg_language AS language ON language.oid = proc.prolang
LEFT JOIN pg_catalog.pg_roles AS owner ON owner.oid = proc.proowner
WHERE (extname, extversion) IN (('btree_gist', '1.7'), ('plpgsql', '1.0'))
UNION ALL
SELECT 'owner', name, pg_catalog.pg_get_userbyid(proowner) FROM routines
UNION ALL
SELECT 'type', pg_catalog.format('public.%I', sort.typname), concat_ws(
  ' ', sort.typtype, sort.typnotnull, sort.typdefault, pg_catalog.pg_get_userbyid(sort.typowner), (
    SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder)
    FROM pg_catalog.pg_enum
    WHERE enumtypid = sort.oid), (
    SELECT string_agg(pg_catalog.pg_get_constraintdef(oid), ',' ORDER BY conname)
    FROM pg_catalog.pg_constraint
    WHERE contypid = sort.oid))
FROM pg_catalog.pg_type AS sort
WHERE sort.typnamespace = 'public'::regnamespace AND sort.typtype IN ('d', 'e', 'r')
  AND ('pg_catalog.pg_type'::regclass, sort.oid) NOT IN (SELECT classid, objid FROM theirs)
UNION ALL
SELECT 'owner', 'schema public', pg_catalog.pg_get_userbyid(nspowner)
FROM pg_catalog.pg_namespace
WHERE nspname = 'public'
UNION ALL
SELECT DISTINCT 'grant', concat(
  CASE given.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(given.grantee) END,
  ' may ', given.privilege_type, ' ', rights.object,
  CASE WHEN given.is_grantable THEN ' and grant it' END), ''
FROM rights
CROSS JOIN LATERAL aclexplode(rights.acl) AS given
WHERE given.grantee <> rights.owner
UNION ALL
SELECT 'heir', concat(pg_inherits.inhrelid::regclass, ' of ', ours.name), ''
FROM ours
JOIN pg_catalog.pg_inherits ON pg_inherits.inhparent = ours.oid
WHERE ours.relkind NOT IN ('i', 'I')
UNION ALL
SELECT 'setting', concat_ws(
  ' ', split_part(setting, '=', 1), 'of',
  CASE setrole WHEN 0 THEN 'the database' ELSE pg_catalog.pg_get_userbyid(setrole) END), setting
FROM pg_catalog.pg_db_role_setting
CROSS JOIN LATERAL unnest(setconfig) AS setting
WHERE setdatabase IN (0, (
    SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()))
  AND split_part(setting, '=', 1) IN (
    'search_path', 'session_replication_role', 'row_security', 'role')
UNION ALL
-- What holds for every session from its beginning, unless a line above says so already.
SELECT 'setting', concat(name, ' of the server'), reset_val
FROM pg_catalog.pg_settings
WHERE name IN ('session_replication_role', 'row_security') AND reset_val <> boot_val
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_db_role_setting
    CROSS JOIN LATERAL unnest(setconfig) AS setting
    WHERE split_part(setting, '=', 1) = name AND setdatabase IN (0, (
        SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())))
UNION ALL
SELECT kind, name, definition
FROM beside
WHERE oid >= 16384 AND (class, oid) NOT IN (SELECT classid, objid FROM known)
  AND (schema IS NULL OR schema <> COALESCE(pg_my_temp_schema(), 0))
ORDER BY 1, 2;

-- name: server_path
-- In which schemas names without one are looked for.
-- args:
SELECT pg_catalog.current_setting('search_path') AS path;

-- name: server_path_set
-- Looks for names in these schemas until the transaction ends, and quotes what must be alone.
-- args: path text
SELECT
  pg_catalog.set_config('search_path', $1::pg_catalog.text, true) AS path,
  pg_catalog.set_config('quote_all_identifiers', 'off', true) AS quoting;

-- name: server_distributed
-- One row where the rows of meetings lie on several machines.
-- args:
SELECT true AS is_so FROM pg_extension WHERE extname = 'citus';
