-- A search by a letter that nearly every name begins with is answered by the index, too: the plan that
-- reads the table would spell every name anew.

CREATE FUNCTION people_called(parts tsquery) RETURNS SETOF uuid
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 1000 ROWS 100
SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
  SELECT id FROM person WHERE name_parts(name, names, ARRAY[email]) @@ parts
$$;
COMMENT ON FUNCTION people_called IS
  'People in whose names or address all these parts stand, by the index whatever the planner guesses.';
GRANT EXECUTE ON FUNCTION people_called(tsquery) TO convene_app;

CREATE FUNCTION organisations_called(parts tsquery) RETURNS SETOF uuid
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 1000 ROWS 100
SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
  SELECT id
  FROM organisation
  WHERE name_parts(name, names, ARRAY[short_name, external_key]) @@ parts
$$;
COMMENT ON FUNCTION organisations_called IS
  'Organisations in whose names or key all these parts stand, by the index likewise.';
GRANT EXECUTE ON FUNCTION organisations_called(tsquery) TO convene_app;

-- What is due names a few people each; no plan reads the whole directory for them.
DO $$
BEGIN
  EXECUTE regexp_replace(
    pg_get_functiondef('meeting_dues(uuid[], timestamptz)'::regprocedure),
    'JOIN person AS p ON p\.id = ([a-z]+\.[a-z_]+)',
    'JOIN LATERAL (SELECT name FROM person WHERE person.id = \1 LIMIT 1) AS p ON true', 'g');
END $$;
