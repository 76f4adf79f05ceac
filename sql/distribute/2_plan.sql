-- Tables that are not distributed yet: by meeting, or whole on every machine.
SELECT own.relname::text AS name, EXISTS (
    SELECT FROM pg_attribute
    WHERE attrelid = own.oid AND attname = 'meeting_id' AND NOT attisdropped) AS is_by_meeting
FROM pg_class AS own
WHERE own.relnamespace = 'public'::regnamespace AND own.relkind = 'r'
  AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = own.oid)
  AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = own.oid AND deptype = 'e')
ORDER BY 2, 1;
