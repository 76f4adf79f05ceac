-- Tables whose policies on some machine are not those of the coordinator; restrictive ones are forgotten
-- there, and more rows seen than here.
WITH machine AS (
  SELECT told.owned, told.said
  FROM run_command_on_all_nodes($far$
    -- Catalogues of relations hide the parts of a table there.
    SELECT json_agg(json_build_object('owned', owned, 'said', said))
    FROM (
      SELECT regexp_replace(polrelid::regclass::text, '_[0-9]{6,}$', '') AS owned, string_agg(
          concat_ws(
            ' ', polname, polpermissive, polcmd, pg_get_expr(polqual, polrelid),
            pg_get_expr(polwithcheck, polrelid)),
          ', ' ORDER BY polname) AS said
      FROM pg_policy
      GROUP BY polrelid
    ) AS policies
  $far$) AS answer
  CROSS JOIN json_to_recordset(NULLIF(answer.result, '')::json) AS told (owned text, said text)
)
SELECT owned
FROM machine
GROUP BY owned
HAVING count(DISTINCT said) > 1
ORDER BY owned;
