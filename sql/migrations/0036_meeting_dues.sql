-- What is due in several meetings is told by one statement: every day at a desk begins with it.

CREATE FUNCTION meeting_dues(meetings uuid[], at timestamptz)
RETURNS TABLE (meeting uuid, kind text, number int, day date, names text[])
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
-- What is asked of the second meeting is planned already.
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
  today date;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    -- Rows of one meeting are seen at a time, whoever asks for several.
    PERFORM set_config('app.meeting', one::text, true);
    today := (at AT TIME ZONE (SELECT m.zone FROM meeting AS m WHERE m.id = one))::date;

    RETURN QUERY
    SELECT one, 'today', 1, today, '{}'::text[];

    RETURN QUERY
    SELECT one, 'applications', count(*)::int, NULL::date, '{}'::text[]
    FROM application AS a
    WHERE a.meeting_id = one AND a.status NOT IN ('draft', 'withdrawn');

    RETURN QUERY
    SELECT one, 'reviewers', count(*)::int, NULL::date, '{}'::text[]
    FROM reviewer AS r
    WHERE r.meeting_id = one;

    RETURN QUERY
    WITH given AS (
      SELECT
        r.reviewer_id, count(*) AS reviews,
        count(*) FILTER (WHERE r.given_at IS NULL) AS outstanding,
        min(r.due) FILTER (WHERE r.given_at IS NULL) AS due
      FROM review AS r
      WHERE r.meeting_id = one AND r.standing = 'assigned'
      GROUP BY r.reviewer_id
    ), waited AS (
      SELECT p.name, g.outstanding, g.due, COALESCE(g.due < today, false) AS late
      FROM given AS g
      JOIN person AS p ON p.id = g.reviewer_id
      WHERE g.outstanding > 0
    )
    SELECT one, 'reviews', COALESCE(sum(g.reviews), 0)::int, NULL::date, '{}'::text[]
    FROM given AS g
    UNION ALL
    SELECT
      one, CASE WHEN w.late THEN 'reviews_late' ELSE 'reviews_outstanding' END,
      sum(w.outstanding)::int, min(w.due),
      (array_agg(w.name ORDER BY w.due, w.outstanding DESC, w.name COLLATE "C"))[:4]
    FROM waited AS w
    GROUP BY w.late;

    RETURN QUERY
    SELECT one, 'scored', cardinality(s.applications), NULL::date, '{}'::text[]
    FROM scoring AS s
    WHERE s.meeting_id = one
    ORDER BY s.number DESC
    LIMIT 1;

    RETURN QUERY
    WITH latest AS (
      SELECT s.id, s.number, s.signed_at, s.superseded_at
      FROM selection AS s
      WHERE s.meeting_id = one
      ORDER BY (s.signed_at IS NOT NULL AND s.superseded_at IS NULL) DESC, s.number DESC
      LIMIT 1
    )
    SELECT
      one, CASE WHEN l.signed_at IS NULL THEN 'proposed' ELSE 'signed' END, l.number, NULL::date,
      '{}'::text[]
    FROM latest AS l
    WHERE l.superseded_at IS NULL
    UNION ALL
    SELECT
      one, 'undecided', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY a.code COLLATE "C"))[:4]
    FROM latest AS l
    JOIN standing AS s ON s.meeting_id = one AND s.selection_id = l.id AND s.verdict = 'undecided'
    JOIN application AS a ON a.meeting_id = one AND a.id = s.application_id
    JOIN person AS p ON p.id = a.person_id
    WHERE l.signed_at IS NULL AND NOT EXISTS (
      SELECT FROM choice AS c
      WHERE c.meeting_id = one AND c.selection_id = l.id AND c.application_id = s.application_id);

    RETURN QUERY
    SELECT
      one, 'uninvited', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY a.code COLLATE "C"))[:4]
    FROM application AS a
    JOIN person AS p ON p.id = a.person_id
    WHERE a.meeting_id = one AND a.status = 'selected'
      AND NOT EXISTS (
        SELECT FROM invitation AS i WHERE i.meeting_id = one AND i.person_id = a.person_id)
      AND NOT EXISTS (SELECT FROM forgotten AS f WHERE f.person_id = a.person_id);

    RETURN QUERY
    WITH awaited AS (
      SELECT
        p.name, i.deadline,
        i.track = 'open' AND COALESCE(i.deadline < today, false) AS late
      FROM invitation AS i
      JOIN person AS p ON p.id = i.person_id
      WHERE i.meeting_id = one AND i.status IN ('issued', 'tentative')
    )
    SELECT
      one, CASE WHEN w.late THEN 'answers_late' ELSE 'answers_awaited' END, count(*)::int,
      min(w.deadline), (array_agg(w.name ORDER BY w.deadline, w.name COLLATE "C"))[:4]
    FROM awaited AS w
    GROUP BY w.late;

    RETURN QUERY
    SELECT one, 'held', count(*)::int, NULL::date, (array_agg(p.name ORDER BY s.number))[:4]
    FROM succession AS s
    JOIN application AS a ON a.meeting_id = one AND a.id = s.leaving_id
    JOIN person AS p ON p.id = a.person_id
    WHERE s.meeting_id = one AND s.settled IS NULL;

    RETURN QUERY
    SELECT
      one, t.track || '_free', t.places - t.taken, NULL::date, '{}'::text[]
    FROM place AS t
    WHERE t.meeting_id = one;

    RETURN QUERY
    SELECT
      one, 'letters', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = l.person_id
    WHERE l.meeting_id = one AND l.status = 'queued';

    RETURN QUERY
    SELECT
      one, 'nominations', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY n.code COLLATE "C"))[:4]
    FROM nomination AS n
    JOIN person AS p ON p.id = n.person_id
    WHERE n.meeting_id = one AND n.acknowledged_at IS NULL AND n.withdrawn_at IS NULL;

    RETURN QUERY
    SELECT one, 'participants', count(*)::int, NULL::date, '{}'::text[]
    FROM participant AS p
    WHERE p.meeting_id = one;

    RETURN QUERY
    SELECT one, 'seated', 1, NULL::date, '{}'::text[]
    FROM seating AS s
    WHERE s.meeting_id = one;

    RETURN QUERY
    WITH present AS (
      SELECT p.person_id, s.key
      FROM participant AS p
      CROSS JOIN session AS s
      WHERE p.meeting_id = one AND s.meeting_id = one AND s.round IS NOT NULL
        AND p.attendance <> 'no_show'
        AND NOT EXISTS (
          SELECT FROM seating_absence AS b
          WHERE b.meeting_id = one AND b.person_id = p.person_id AND b.round = s.round)
    ), seated AS (
      SELECT t.person_id, t.session_key AS key, t.table_no
      FROM seat AS t
      WHERE t.meeting_id = one AND t.table_no IS NOT NULL
    ), unfit AS (
      SELECT p.person_id
      FROM present AS p
      LEFT JOIN seated AS t ON t.person_id = p.person_id AND t.key = p.key
      WHERE t.person_id IS NULL
      UNION
      SELECT t.person_id
      FROM seated AS t
      LEFT JOIN present AS p ON p.person_id = t.person_id AND p.key = t.key
      WHERE p.person_id IS NULL
    )
    SELECT
      one, 'unseated', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY p.name COLLATE "C"))[:4]
    FROM unfit AS u
    JOIN person AS p ON p.id = u.person_id
    WHERE EXISTS (SELECT FROM seating AS s WHERE s.meeting_id = one)
    UNION ALL
    SELECT one, 'tables', count(*)::int, NULL::date, '{}'::text[]
    FROM session AS s
    CROSS JOIN round_table AS r
    LEFT JOIN (
      SELECT t.key, t.table_no, count(*) AS people FROM seated AS t GROUP BY t.key, t.table_no
    ) AS t ON t.key = s.key AND t.table_no = r.number
    WHERE s.meeting_id = one AND s.round IS NOT NULL AND r.meeting_id = one
      AND COALESCE(t.people, 0) NOT BETWEEN r.lowest AND r.highest
      AND EXISTS (SELECT FROM seating AS s WHERE s.meeting_id = one);
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION meeting_dues IS
  'How far meetings are and what is due in each, a row a kind with the first names it is about.';
GRANT EXECUTE ON FUNCTION meeting_dues(uuid[], timestamptz) TO convene_app;
