-- One permissive policy for each role also where somebody signed in: a restrictive one beside it is
-- forgotten where rows are spread over machines, and whoever signed in would see all meetings there.
DO $$
DECLARE
  change record;
  body text;
BEGIN
  FOR change IN
    SELECT name, old, new
    FROM (VALUES
      ('admit_portal', '''convene_signed_in'',', ''),
      ('admit_portal', 'TO convene_portal USING (%s) WITH CHECK (%s)', $new$TO convene_portal USING ('
      'CURRENT_USER = ''convene_portal'' AND %s) WITH CHECK (CURRENT_USER = ''convene_portal'' AND %s)$new$),
      ('admit_signed_in', $old$  FOR given IN
    SELECT
      format(
        'ALTER POLICY %I ON %s TO %s, convene_signed_in', rule.polname, rule.polrelid::regclass,
        (SELECT string_agg(named::regrole::text, ', ' ORDER BY named::regrole::text)
          FROM unnest(rule.polroles) AS named)) AS said
    FROM pg_policy AS rule
    WHERE to_regrole('convene_app')::oid = ANY (rule.polroles)
      AND to_regrole('convene_signed_in')::oid <> ALL (rule.polroles)
  LOOP
    EXECUTE given.said;
  END LOOP;
$old$, ''),
      ('admit_signed_in', $old$  FOR given IN
    SELECT format(
      'CREATE POLICY %I ON %s AS RESTRICTIVE TO convene_signed_in USING ((SELECT credential_admits()))',
      own.relname || '_of_signed_in', own.oid::regclass) AS said
    FROM pg_class AS own
    WHERE own.relnamespace = 'public'::regnamespace AND own.relrowsecurity
      AND NOT EXISTS (
        SELECT FROM pg_policy
        WHERE polrelid = own.oid AND polname = own.relname || '_of_signed_in')
  LOOP
    EXECUTE given.said;
  END LOOP;
$old$, $new$  FOR given IN
    SELECT
      own.oid::regclass AS owned, own.relname || '_of_signed_in' AS policy,
      own.relname || '_of_page' AS page_policy, desk.polname AS of_desk,
      desk.seen, desk.written, secret.asked,
      desk.polroles = '{0}' AND EXISTS (
        SELECT FROM aclexplode(own.relacl) WHERE grantee = to_regrole('convene_portal')
        UNION ALL
        SELECT FROM pg_attribute AS part, aclexplode(part.attacl)
        WHERE part.attrelid = own.oid AND grantee = to_regrole('convene_portal')) AS is_for_pages,
      CASE WHEN desk.polroles && ARRAY[0, to_regrole('convene_signed_in')::oid] THEN (
        SELECT string_agg(quote_ident(rolname), ', ' ORDER BY rolname)
        FROM pg_roles
        WHERE oid = ANY (desk.polroles) AND rolname <> 'convene_signed_in'
          OR desk.polroles = '{0}' AND rolname IN (
            'convene_app', 'convene_auditor', 'convene_keeper', 'convene_mailer', 'convene_owner',
            'convene_reader', 'convene_worker')
      ) END AS others
    FROM pg_class AS own
    JOIN LATERAL (
      SELECT
        polname, polroles, NULLIF(pg_get_expr(polqual, own.oid), 'true') AS seen,
        pg_get_expr(polwithcheck, own.oid) AS written
      FROM pg_policy
      WHERE polrelid = own.oid AND polcmd = '*'
        AND polroles && ARRAY[0, to_regrole('convene_app')::oid]
    ) AS desk ON true,
    (
      -- Where rows are spread over machines a policy has no subquery.
      SELECT CASE WHEN EXISTS (SELECT FROM pg_extension WHERE extname = 'citus')
        THEN 'credential_admits()' ELSE '( SELECT credential_admits() AS credential_admits)'
      END AS asked
    ) AS secret
    WHERE own.relnamespace = 'public'::regnamespace AND own.relrowsecurity
      AND (
        desk.polroles && ARRAY[0, to_regrole('convene_signed_in')::oid]
        OR NOT EXISTS (
          SELECT FROM pg_policy
          WHERE polrelid = own.oid AND polname = own.relname || '_of_signed_in' AND polpermissive
            AND pg_get_expr(polqual, own.oid) = ANY (
              ARRAY[
                COALESCE('(' || desk.seen || ' AND ' || secret.asked || ')', secret.asked),
                regexp_replace(desk.seen, '.$', '') || ' AND ' || secret.asked || ')'])
            AND (
              polwithcheck IS NULL AND desk.written IS NULL
              OR pg_get_expr(polwithcheck, own.oid) = ANY (
                ARRAY[
                  '(' || desk.written || ' AND ' || secret.asked || ')',
                  regexp_replace(desk.written, '.$', '') || ' AND ' || secret.asked || ')']))))
  LOOP
    IF given.others IS NOT NULL THEN
      EXECUTE format('ALTER POLICY %I ON %s TO %s', given.of_desk, given.owned, given.others);
    END IF;
    -- A login that works in both roles has the rows of neither by itself.
    IF given.is_for_pages THEN
      EXECUTE format(
        'CREATE POLICY %I ON %s TO convene_portal USING (%s)', given.page_policy, given.owned,
        concat_ws(' AND ', 'CURRENT_USER = ''convene_portal''', given.seen));
    END IF;
    EXECUTE format('DROP POLICY IF EXISTS %I ON %s', given.policy, given.owned);
    EXECUTE format(
      'CREATE POLICY %I ON %s TO convene_signed_in USING (%s)%s', given.policy, given.owned,
      concat_ws(' AND ', given.seen, given.asked),
      ' WITH CHECK (' || given.written || ' AND ' || given.asked || ')');
  END LOOP;
$new$)
    ) AS changes (name, old, new)
  LOOP
    body := pg_get_functiondef(change.name::regproc);
    IF position(change.old IN body) = 0 THEN
      RAISE EXCEPTION 'function % is not as it was', change.name;
    END IF;
    EXECUTE replace(body, change.old, change.new);
  END LOOP;
END $$;
SELECT admit_portal();
SELECT admit_signed_in();
