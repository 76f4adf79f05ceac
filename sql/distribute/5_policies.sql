-- Tables whose policies on some machine are not those of the coordinator; restrictive ones are forgotten
-- there, and more rows seen than here.
SELECT here.owned, count(*) AS machines
FROM (
  SELECT own.relname::text AS owned, string_agg(
      concat_ws(' ', policy.polpermissive, policy.polcmd, pg_get_expr(policy.polqual, own.oid)),
      ', ' ORDER BY policy.polname) AS said
  FROM pg_class AS own
  JOIN pg_policy AS policy ON policy.polrelid = own.oid
  JOIN pg_dist_partition ON logicalrelid = own.oid
  WHERE own.relnamespace = 'public'::regnamespace
  GROUP BY own.relname
) AS here
JOIN (
  SELECT told.owned, told.said
  FROM run_command_on_workers($far$
    SELECT json_agg(json_build_object('owned', owned, 'said', said))
    FROM (
      SELECT regexp_replace(own.relname, '_[0-9]{6,}$', '') AS owned, string_agg(
          concat_ws(' ', policy.polpermissive, policy.polcmd, pg_get_expr(policy.polqual, own.oid)),
          ', ' ORDER BY policy.polname) AS said
      FROM pg_class AS own
      JOIN pg_policy AS policy ON policy.polrelid = own.oid
      WHERE own.relnamespace = 'public'::regnamespace
      GROUP BY own.oid, own.relname
    ) AS shard
  $far$) AS machine
  CROSS JOIN json_to_recordset(NULLIF(machine.result, '')::json) AS told (owned text, said text)
  WHERE machine.success
) AS there ON there.owned = here.owned AND there.said <> here.said
GROUP BY here.owned
ORDER BY here.owned;
