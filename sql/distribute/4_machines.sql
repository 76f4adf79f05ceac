-- What every machine is told, and the schema there belongs to whom it belongs here; a superuser's, and
-- again for each machine that is added.
SELECT success, result
FROM run_command_on_all_nodes(format(
  'SET citus.enable_ddl_propagation = off;'
  'ALTER DATABASE %1$I SET citus.propagate_set_commands = ''local'';'
  'ALTER DATABASE %1$I SET convene.works_as = ''own'';'
  'ALTER DATABASE %1$I SET citus.enable_unsafe_triggers = on;'
  'ALTER DATABASE %1$I SET citus.allow_nested_distributed_execution = on;'
  'ALTER DATABASE %1$I SET citus.skip_advisory_lock_permission_checks = on', current_database()))
UNION ALL
SELECT success, result
FROM run_command_on_workers(concat_ws(
  ';', 'SET citus.enable_ddl_propagation = off', (
    SELECT format('ALTER SCHEMA public OWNER TO %I', pg_get_userbyid(nspowner))
    FROM pg_namespace
    WHERE nspname = 'public'), 'REVOKE ALL ON SCHEMA public FROM PUBLIC', (
    SELECT string_agg(
      format('GRANT USAGE ON SCHEMA public TO %I', pg_get_userbyid(given.grantee)), ';')
    FROM pg_namespace, aclexplode(nspacl) AS given
    WHERE nspname = 'public' AND given.privilege_type = 'USAGE' AND given.grantee <> 0)));
