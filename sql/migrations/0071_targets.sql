-- A desk is told which targets of partnerships are due or overdue, and what was promised and is late.

CREATE FUNCTION partnership_dues(meetings uuid[], at timestamptz)
RETURNS TABLE (meeting uuid, kind text, number int, day date, names text[])
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = 'force_generic_plan' AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
  today date;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    today := (SELECT (at AT TIME ZONE held.zone)::date FROM meeting AS held WHERE held.id = one);
    RETURN QUERY
    SELECT
      one, target.standing, count(*)::int, min(target.due),
      (array_agg(
        target.code || ' ' || target.title
        || CASE target.standing WHEN 'targets_escalated' THEN COALESCE(' (' || target.officer || ')', '')
          ELSE '' END
        ORDER BY target.due, target.code))[:4]
    FROM (
      SELECT
        agreed.code, agreed.title, stated.due, officer.name AS officer,
        CASE WHEN stated.due < today - 30 THEN 'targets_escalated'
          WHEN stated.due < today THEN 'targets_late' ELSE 'targets_due' END AS standing
      FROM partnership AS agreed
      LEFT JOIN account AS officer ON officer.id = agreed.recognised_by
      CROSS JOIN LATERAL (
        SELECT COALESCE((
          SELECT told.due FROM partnership_report AS told
          WHERE told.meeting_id = one AND told.partnership = agreed.code AND told.kind = 'changed'
          ORDER BY told.number DESC LIMIT 1), agreed.due) AS due) AS stated
      WHERE agreed.meeting_id = one AND agreed.status <> 'ended' AND stated.due - 30 <= today
        AND 'kept' IS DISTINCT FROM (
          SELECT last.kind FROM partnership_report AS last
          WHERE last.meeting_id = one AND last.partnership = agreed.code
          ORDER BY last.number DESC LIMIT 1)
    ) AS target
    GROUP BY target.standing;
    RETURN QUERY
    SELECT
      one, 'commitments_late', count(*)::int, min(late.due),
      (array_agg(late.code || ' ' || substr(late.what, 1, 60) ORDER BY late.due, late.code))[:4]
    FROM commitment AS late
    WHERE late.meeting_id = one AND late.status = 'open' AND late.due < today
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION partnership_dues IS
  'Beside meeting_dues: targets of partnerships that are due from thirty days before their day, overdue, or '
  'overdue for more than thirty days, with the officer who recognised them; and what was promised and is late.';
REVOKE EXECUTE ON FUNCTION partnership_dues(uuid[], timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION partnership_dues(uuid[], timestamptz) TO convene_app;
