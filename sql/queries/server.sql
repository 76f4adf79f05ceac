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
    'convene_app', 'convene_auditor', 'convene_mailer', 'convene_migrator', 'convene_owner',
    'convene_reader']) AS role
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
  inet_client_addr() IS NULL AS is_local,
  COALESCE(
    (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false) AS is_encrypted,
  (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) AS is_superuser,
  (SELECT rolbypassrls FROM pg_roles WHERE rolname = session_user) AS is_above_rows,
  COALESCE(has_database_privilege('public', current_database(), 'TEMPORARY'), false)
    AS is_temporary_public,
  COALESCE(has_schema_privilege('public', 'public', 'USAGE'), false) AS is_schema_public,
  ARRAY(SELECT role FROM ours WHERE to_regrole(role) IS NULL) AS missing_roles,
  ARRAY(
    SELECT relname::text
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'meeting_id'
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND NOT (relrowsecurity AND relforcerowsecurity)
    ORDER BY relname) AS open_tables,
  ARRAY(
    SELECT role FROM ours JOIN pg_roles ON rolname = role
    WHERE rolcanlogin OR rolsuper OR rolbypassrls) AS raised_roles;

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
