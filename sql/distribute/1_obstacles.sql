-- What keeps the database from being distributed, in the order in which to do something about it.
-- Nothing of Citus is named in a statement that PostgreSQL alone would read.
SELECT obstacle.code, COALESCE(obstacle.said, '') AS said
FROM (
  SELECT
    1 AS place, 'engine-missing' AS code,
    current_database()::text AS said
  WHERE NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus')
  UNION ALL
  SELECT 2, 'engine-old', 'citus ' || extversion
  FROM pg_extension
  WHERE extname = 'citus' AND string_to_array(split_part(extversion, '-', 1), '.')::int[] < '{13,2}'
  UNION ALL
  SELECT 3, 'login-not-above', session_user::text
  WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = session_user AND rolsuper)
  UNION ALL
  SELECT 4, 'workers-missing', 'pg_dist_node'
  WHERE to_regclass('pg_dist_node') IS NOT NULL AND (
    xpath(
      '/table/row/workers/text()',
      query_to_xml(
        'SELECT count(*) AS workers FROM pg_dist_node WHERE isactive AND shouldhaveshards',
        false, false, '')))[1]::text = '0'
) AS obstacle
ORDER BY obstacle.place;
