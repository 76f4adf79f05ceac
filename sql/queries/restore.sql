-- name: server_strays
-- What a database has besides what the server and its extensions bring: an empty one has nothing.
-- args:
WITH things AS (
  SELECT 'pg_class'::regclass AS catalogue, oid
  FROM pg_class
  WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c') AND relpersistence <> 't'
  UNION ALL
  SELECT 'pg_proc'::regclass, oid FROM pg_proc
  UNION ALL
  SELECT 'pg_type'::regclass, oid FROM pg_type
  UNION ALL
  SELECT 'pg_namespace'::regclass, oid FROM pg_namespace WHERE nspname !~ '^(public$|pg_)'
  UNION ALL
  SELECT 'pg_operator'::regclass, oid FROM pg_operator
  UNION ALL
  SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily
  UNION ALL
  SELECT 'pg_opclass'::regclass, oid FROM pg_opclass
  UNION ALL
  SELECT 'pg_cast'::regclass, oid FROM pg_cast
  UNION ALL
  SELECT 'pg_collation'::regclass, oid FROM pg_collation
  UNION ALL
  SELECT 'pg_conversion'::regclass, oid FROM pg_conversion
  UNION ALL
  SELECT 'pg_language'::regclass, oid FROM pg_language
  UNION ALL
  SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext
  UNION ALL
  SELECT 'pg_ts_config'::regclass, oid FROM pg_ts_config
  UNION ALL
  SELECT 'pg_ts_dict'::regclass, oid FROM pg_ts_dict
  UNION ALL
  SELECT 'pg_ts_parser'::regclass, oid FROM pg_ts_parser
  UNION ALL
  SELECT 'pg_ts_template'::regclass, oid FROM pg_ts_template
  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, oid FROM pg_foreign_data_wrapper
  UNION ALL
  SELECT 'pg_foreign_server'::regclass, oid FROM pg_foreign_server
  UNION ALL
  SELECT 'pg_event_trigger'::regclass, oid FROM pg_event_trigger
  UNION ALL
  SELECT 'pg_publication'::regclass, oid FROM pg_publication
  UNION ALL
  SELECT 'pg_largeobject'::regclass, oid FROM pg_largeobject_metadata
)
SELECT told.type || ' ' || told.identity AS name
FROM things
CROSS JOIN LATERAL pg_identify_object(things.catalogue, things.oid, 0) AS told
WHERE (things.oid >= 16384 OR things.catalogue = 'pg_largeobject'::regclass)
  AND COALESCE(told.schema, '') !~ '^pg_(temp|toast)'
  -- What belongs to an extension, or to something else that is told.
  AND NOT EXISTS (
    SELECT
    FROM pg_depend AS bond
    WHERE bond.classid = things.catalogue AND bond.objid = things.oid AND bond.deptype IN ('e', 'i'))
ORDER BY name;

-- name: server_columns
-- Our tables, each with the columns that rows are copied into.
-- args:
SELECT class.relname::text AS name, array_agg(part.attname::text ORDER BY part.attnum) AS columns
FROM pg_class AS class
JOIN pg_attribute AS part ON part.attrelid = class.oid
WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r'
  AND part.attnum > 0 AND NOT part.attisdropped AND part.attgenerated = ''
GROUP BY class.relname
ORDER BY class.relname;

-- name: server_ties
-- What holds rows as they come, and how it is untied and, in this order, tied again for all rows.
-- args:
WITH tables AS (
  SELECT oid, oid::regclass AS name
  FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
), ties AS (
  SELECT 1 AS turn, entry.indexrelid::regclass::text AS name,
    format('DROP INDEX %s', entry.indexrelid::regclass) AS untie,
    pg_get_indexdef(entry.indexrelid) AS tie
  FROM pg_index AS entry
  JOIN tables ON tables.oid = entry.indrelid
  WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = entry.indexrelid AND contype <> 'f')
  UNION ALL
  SELECT CASE held.contype WHEN 'f' THEN 3 ELSE 2 END, format('%s %I', tables.name, held.conname),
    format('ALTER TABLE %s DROP CONSTRAINT %I', tables.name, held.conname),
    format(
      'ALTER TABLE %s ADD CONSTRAINT %I %s', tables.name, held.conname,
      pg_get_constraintdef(held.oid))
  FROM pg_constraint AS held
  JOIN tables ON tables.oid = held.conrelid
  WHERE held.contype IN ('f', 'p', 'u', 'x')
  UNION ALL
  SELECT 4, format('%s %I', tables.name, guard.tgname),
    format('ALTER TABLE %s DISABLE TRIGGER %I', tables.name, guard.tgname),
    format(
      'ALTER TABLE %s ENABLE%s TRIGGER %I', tables.name,
      CASE guard.tgenabled WHEN 'A' THEN ' ALWAYS' WHEN 'R' THEN ' REPLICA' ELSE '' END,
      guard.tgname)
  FROM pg_trigger AS guard
  JOIN tables ON tables.oid = guard.tgrelid
  WHERE NOT guard.tgisinternal AND guard.tgenabled <> 'D'
)
SELECT untie, tie
FROM ties
ORDER BY turn, name;

-- name: server_veils
-- How rows of other meetings are shown to the owner of a table, and hidden again.
-- args:
SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass) AS lift,
  format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass) AS lower
FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relforcerowsecurity
ORDER BY relname;
