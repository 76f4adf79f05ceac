-- What is asked all day of a house with ten large meetings is answered from indexes alone, lists
-- begin with their first page, and names are looked up of the few that are shown.

CREATE INDEX application_status ON application (meeting_id, status) INCLUDE (id);
CREATE INDEX invitation_awaited ON invitation (meeting_id, person_id)
  WHERE status IN ('issued', 'tentative');
CREATE INDEX invitation_afar ON invitation (meeting_id, id) WHERE attends = 'remotely';
CREATE INDEX organisation_listed ON organisation (lower(name), id);
CREATE INDEX person_listed ON person (name, id);
CREATE INDEX review_outstanding ON review (meeting_id, reviewer_id, due)
  WHERE standing = 'assigned' AND given_at IS NULL;
DROP INDEX letter_waiting;
CREATE INDEX letter_waiting ON letter (meeting_id, queued_at, id) INCLUDE (status, person_id)
  WHERE status IN ('queued', 'unconfirmed');

DO $patch$
DECLARE
  dues text := pg_get_functiondef('meeting_dues(uuid[], timestamptz)'::regprocedure);
BEGIN
  -- Only what is outstanding is counted, and names are looked up of who is furthest behind.
  dues := replace(dues, $old$
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
      JOIN LATERAL (SELECT name FROM person WHERE person.id = g.reviewer_id LIMIT 1) AS p ON true
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
    GROUP BY w.late;$old$, $new$
    WITH waited AS (
      SELECT
        r.reviewer_id, count(*) AS outstanding, min(r.due) AS due,
        COALESCE(min(r.due) < today, false) AS late
      FROM review AS r
      -- Nobody reads on after the signature.
      WHERE r.meeting_id = one AND r.standing = 'assigned' AND r.given_at IS NULL
        AND NOT EXISTS (
          SELECT FROM selection AS l
          WHERE l.meeting_id = one AND l.signed_at IS NOT NULL AND l.superseded_at IS NULL)
      GROUP BY r.reviewer_id
    ), behind AS (
      SELECT
        w.reviewer_id, w.outstanding, w.due, w.late,
        rank() OVER (PARTITION BY w.late ORDER BY w.due, w.outstanding DESC) AS place
      FROM waited AS w
    ), named AS (
      SELECT
        b.late,
        (array_agg(p.name ORDER BY b.due, b.outstanding DESC, p.name COLLATE "C"))[:4] AS names
      FROM behind AS b
      JOIN LATERAL (SELECT name FROM person WHERE person.id = b.reviewer_id LIMIT 1) AS p ON true
      WHERE b.place <= 4
      GROUP BY b.late
    )
    SELECT one, 'reviews', 1, NULL::date, '{}'::text[]
    WHERE EXISTS (SELECT FROM review AS r WHERE r.meeting_id = one AND r.standing = 'assigned')
    UNION ALL
    SELECT
      one, CASE WHEN n.late THEN 'reviews_late' ELSE 'reviews_outstanding' END,
      s.outstanding, s.due, n.names
    FROM named AS n
    JOIN (
      SELECT w.late, sum(w.outstanding)::int AS outstanding, min(w.due) AS due
      FROM waited AS w
      GROUP BY w.late
    ) AS s ON s.late = n.late;$new$);
  dues := replace(dues, $old$
    SELECT
      one, 'letters', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN LATERAL (SELECT name FROM person WHERE person.id = l.person_id LIMIT 1) AS p ON true
    WHERE l.meeting_id = one AND l.status = 'queued';$old$, $new$
    SELECT
      one, 'letters', count(*)::int, NULL::date, (
        SELECT array_agg(p.name ORDER BY f.queued_at, f.id)
        FROM (
          SELECT q.queued_at, q.id, q.person_id
          FROM letter AS q
          WHERE q.meeting_id = one AND q.status = 'queued'
          ORDER BY q.queued_at, q.id
          LIMIT 4
        ) AS f
        JOIN LATERAL (SELECT name FROM person WHERE person.id = f.person_id LIMIT 1) AS p ON true)
    FROM letter AS l
    WHERE l.meeting_id = one AND l.status = 'queued';$new$);
  dues := replace(dues, $old$
      SELECT p.person_id
      FROM present AS p
      LEFT JOIN seated AS t ON t.person_id = p.person_id AND t.key = p.key
      WHERE t.person_id IS NULL
      UNION
      SELECT t.person_id
      FROM seated AS t
      LEFT JOIN present AS p ON p.person_id = t.person_id AND p.key = t.key
      WHERE p.person_id IS NULL
    )$old$, $new$
      SELECT DISTINCT COALESCE(p.person_id, t.person_id) AS person_id
      FROM present AS p
      FULL JOIN seated AS t ON t.person_id = p.person_id AND t.key = p.key
      WHERE t.person_id IS NULL OR p.person_id IS NULL
    )$new$);
  EXECUTE dues;
END $patch$;

-- A part that many names have is looked up no further than is shown.
DROP FUNCTION people_called(tsquery);
CREATE FUNCTION people_called(parts tsquery, most int) RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE COST 1000 ROWS 100
SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
  SELECT id FROM person WHERE name_parts(name, names, ARRAY[email]) @@ parts LIMIT most
$$;
COMMENT ON FUNCTION people_called IS
  'Some people in whose names or address all these parts stand, by the index whatever is guessed.';
GRANT EXECUTE ON FUNCTION people_called(tsquery, int) TO convene_app;

DROP FUNCTION organisations_called(tsquery);
CREATE FUNCTION organisations_called(parts tsquery, most int) RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE COST 1000 ROWS 100
SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
  SELECT id
  FROM organisation
  WHERE name_parts(name, names, ARRAY[short_name, external_key]) @@ parts
  LIMIT most
$$;
COMMENT ON FUNCTION organisations_called IS
  'Some organisations in whose names or key all these parts stand, by the index likewise.';
GRANT EXECUTE ON FUNCTION organisations_called(tsquery, int) TO convene_app;

-- Ten thousand are invited in one statement: places are counted once for all of them.
DROP TRIGGER invitation_guarded ON invitation;
CREATE OR REPLACE FUNCTION invitation_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kind record;
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS invited;
  FOR kind IN
    SELECT DISTINCT meeting_id, CASE track WHEN 'substitute' THEN 'open' ELSE track END AS track
    FROM written
    -- Whoever nominates has places of their own, and beside the room there are none to count.
    WHERE track NOT IN ('nominated', 'beside')
    ORDER BY meeting_id, track
  LOOP
    PERFORM FROM place
    WHERE meeting_id = kind.meeting_id AND track = kind.track
    FOR UPDATE;
    IF (
      SELECT count(id) FROM invitation
      WHERE meeting_id = kind.meeting_id
        AND CASE track WHEN 'substitute' THEN 'open' ELSE track END = kind.track
        AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
    ) > COALESCE((
      SELECT places FROM place WHERE meeting_id = kind.meeting_id AND track = kind.track), 0)
    THEN
      RAISE EXCEPTION 'more are invited than there are places of their kind'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
          TABLE = 'invitation', HINT = 'invitation_within_places';
    END IF;
  END LOOP;
  IF EXISTS (
    SELECT
    FROM written
    JOIN meeting ON meeting.id = written.meeting_id
    WHERE written.track <> 'nominated' AND written.deadline >= meeting.starts
  ) THEN
    RAISE EXCEPTION 'an answer is due before the meeting begins'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_before_meeting',
        TABLE = 'invitation', HINT = 'invitation_before_meeting';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER invitation_guarded AFTER INSERT ON invitation
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION invitation_guard();

-- A letter is marked before the next of its session, and the trail told of a hundred at a time: no
-- send waits for the turn of another, and what a killed one did not tell, the next does.
ALTER TABLE letter ADD COLUMN untold boolean DEFAULT false NOT NULL;
COMMENT ON COLUMN letter.untold IS 'Whether it went and the trail was not told yet.';
GRANT UPDATE (untold) ON letter TO convene_app;
CREATE INDEX letter_untold ON letter (meeting_id, id) WHERE untold;
