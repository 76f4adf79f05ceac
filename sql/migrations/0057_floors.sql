-- Floors are held after people leave: whom the ratings leave open is called first, in the order of
-- what each adds then, and a floor that is short is told.

-- The core derives that order and a named officer confirms it; what must hold whoever is called is
-- asked here. What was signed before keeps the rule under which it was signed.
ALTER TABLE selection ADD COLUMN waiting_order text NOT NULL DEFAULT 'listed'
  CONSTRAINT selection_waiting_order_known CHECK (waiting_order IN ('listed', 'worth', 'lot'));
COMMENT ON COLUMN selection.waiting_order IS
  'By what its waiting list is called: the places on it, what each adds then, or the drawn order; in '
  'the last two those whom the ratings leave open come first.';

ALTER TABLE standing ADD COLUMN floors text[];
COMMENT ON COLUMN standing.floors IS
  'Names of the floors for which the application counts, as its papers print it; null in what is '
  'called by the places on the list.';
GRANT UPDATE (floors) ON standing TO convene_app;
GRANT INSERT (waiting_order) ON selection TO convene_app;

-- For which floors somebody counts is erased with the rest that papers print of them, by whoever keeps
-- the schema; nothing else of what is signed changes.
CREATE FUNCTION standing_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS changed;
  IF EXISTS (
    SELECT
    FROM was
    JOIN selection ON selection.meeting_id = was.meeting_id
      AND selection.id = was.selection_id AND selection.signed_at IS NOT NULL
    LEFT JOIN written ON written.meeting_id = was.meeting_id
      AND written.selection_id = was.selection_id
      AND written.application_id = was.application_id AND written.floors = '{}'
      AND to_jsonb(written) - 'floors' = to_jsonb(was) - 'floors'
      AND pg_has_role(current_user, 'convene_owner', 'USAGE')
    WHERE written.meeting_id IS NULL
  ) OR EXISTS (
    SELECT
    FROM written
    JOIN selection ON selection.meeting_id = written.meeting_id
      AND selection.id = written.selection_id AND selection.signed_at IS NOT NULL
    LEFT JOIN was ON was.meeting_id = written.meeting_id
      AND was.selection_id = written.selection_id
      AND was.application_id = written.application_id
    WHERE was.meeting_id IS NULL
  ) THEN
    RAISE EXCEPTION 'a signed selection does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_frozen', TABLE = 'standing',
        HINT = 'decision_frozen';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION standing_guard IS
  'Refuses every change of how sure a signed selection is, but that floors are erased of somebody.';
DROP TRIGGER decision_frozen_changed ON standing;
CREATE TRIGGER decision_frozen_changed AFTER UPDATE ON standing
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION standing_guard();
DO $$
DECLARE
  body text := pg_get_functiondef('erase_names(uuid, uuid)'::regprocedure);
  wanted text := replace(body, E'\nBEGIN\n  RETURN QUERY\n', E'\nBEGIN\n'
    '  UPDATE standing SET floors = ''{}''\n'
    '  FROM application\n'
    '  WHERE standing.meeting_id = hand AND standing.floors <> ''{}''\n'
    '    AND application.meeting_id = hand AND application.id = standing.application_id\n'
    '    AND application.person_id = whose;\n'
    '  RETURN QUERY\n');
BEGIN
  ASSERT wanted <> body;
  EXECUTE wanted;
END $$;

ALTER TABLE decision DROP CONSTRAINT decision_reason_known;
ALTER TABLE decision ADD CONSTRAINT decision_reason_known CHECK (reason IN (
  'places', 'floors', 'gate', 'incomplete', 'late', 'topics', 'evidence', 'unreviewed', 'rated',
  'completed', 'drawn', 'covered', 'marginal', 'unsupported'));

-- Floors count whoever applied as the signed papers do, and a substitute as the directory does.
CREATE OR REPLACE FUNCTION floor_shortfalls(meeting uuid, leaving uuid, entering uuid)
RETURNS integer[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT COALESCE(
      array_agg(GREATEST(0, lowest - reached) ORDER BY position, name), '{}')
    FROM (
      SELECT
        floor.position, floor.name, floor.lowest,
        count(seated.id) FILTER (WHERE CASE
          WHEN seated.floors IS NOT NULL THEN floor.name = ANY (seated.floors)
          WHEN floor.attribute = 'sector' THEN organisation.sector = ANY (floor."values")
          WHEN floor.attribute = 'country' THEN person.country = ANY (floor."values")
          WHEN floor.attribute = 'gender' THEN person.gender = ANY (floor."values")
          WHEN floor.attribute = 'language' THEN EXISTS (
            SELECT FROM unnest(person.languages) AS spoken, unnest(floor."values") AS asked
            WHERE spoken = asked OR starts_with(spoken, asked || '-'))
          ELSE true END)::int AS reached
      FROM selection_floor AS floor
      LEFT JOIN (
        (
          SELECT application.id, application.person_id, standing.floors
          FROM application
          LEFT JOIN selection ON selection.meeting_id = meeting
            AND selection.id = selection_in_force(meeting) AND selection.waiting_order <> 'listed'
          LEFT JOIN standing ON standing.meeting_id = meeting
            AND standing.selection_id = selection.id AND standing.application_id = application.id
          WHERE application.meeting_id = meeting AND (
            application.status = 'selected' AND application.id IS DISTINCT FROM leaving
            OR application.id = entering)
          UNION ALL
          SELECT invitation_id, person_id, NULL::text[]
          FROM substitution
          WHERE meeting_id = meeting AND withdrawn_at IS NULL
        ) AS seated
        JOIN person ON person.id = seated.person_id
        LEFT JOIN organisation ON organisation.id = person.organisation_id
      ) ON true
      WHERE floor.meeting_id = meeting
      GROUP BY floor.position, floor.name, floor.lowest
    ) AS counted
  );
END $$;

CREATE FUNCTION waiting_places(meeting uuid)
RETURNS TABLE (application_id uuid, place int[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    decision.application_id,
    CASE
      WHEN selection.waiting_order = 'listed' THEN ARRAY[decision.position]
      WHEN standing.verdict = 'not_proposed' THEN ARRAY[1, decision.position]
      -- What each adds then is the officer's to confirm, as the core derives it.
      WHEN selection.waiting_order = 'worth' THEN ARRAY[0, 0]
      ELSE ARRAY[0, decision.position] END
  FROM selection
  JOIN decision ON decision.meeting_id = selection.meeting_id
    AND decision.selection_id = selection.id AND decision.outcome = 'waitlisted'
  LEFT JOIN standing ON standing.meeting_id = decision.meeting_id
    AND standing.selection_id = decision.selection_id
    AND standing.application_id = decision.application_id
  WHERE selection.meeting_id = meeting AND selection.id = selection_in_force(meeting);
END $$;
COMMENT ON FUNCTION waiting_places IS
  'Who waits by the selection in force; of two with the same floors, whose place is lower is called '
  'first, and where places are equal the core says who.';
GRANT EXECUTE ON FUNCTION waiting_places(uuid) TO convene_app;

CREATE OR REPLACE FUNCTION succession_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own integer[];
  short integer[];
  broken text;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF being_taken_in(NEW.meeting_id) THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
    SELECT FROM application
    WHERE meeting_id = NEW.meeting_id AND id = NEW.leaving_id AND status = 'withdrawn'
  ) AND EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND number = NEW.number
  ) THEN
    broken := 'succession_leaver_gone';
  ELSIF NEW.entering_id IS NOT NULL THEN
    SELECT waiting.place INTO own
    FROM waiting_places(NEW.meeting_id) AS waiting
    WHERE waiting.application_id = NEW.entering_id;
    short := floor_shortfalls(NEW.meeting_id, NULL, NULL);
    IF own IS NULL THEN
      broken := 'succession_from_waiting_list';
    ELSIF EXISTS (
      SELECT FROM application
      WHERE meeting_id = NEW.meeting_id AND id = NEW.entering_id AND status = 'selected'
    ) AND EXISTS (
      SELECT
      FROM (
        SELECT
          waiting.place,
          floor_shortfalls(NEW.meeting_id, NEW.entering_id, application.id) AS missing
        FROM waiting_places(NEW.meeting_id) AS waiting
        JOIN application ON application.meeting_id = NEW.meeting_id
          AND application.id = waiting.application_id AND application.status = 'waitlisted'
        WHERE waiting.place < own OR 0 < ANY (short)
      ) AS other
      WHERE other.missing < short OR other.place < own AND other.missing = short
    ) THEN
      broken := 'succession_in_order';
    END IF;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'nobody follows like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'succession', HINT = broken;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION succession_guard IS
  'Refuses whoever was passed over without need: at the end of a transaction nobody who waits '
  'keeps the floors better, or as well and has a lower place.';

-- Beside meeting_dues: the floors that those who have a seat do not hold, even if all held seats go to
-- people of the waiting list who count for them.
CREATE FUNCTION floor_dues(meetings uuid[])
RETURNS TABLE (meeting uuid, kind text, number int, day date, names text[])
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    WITH missing AS (
      SELECT floor.name, floor.position, floor.lowest, short.missing
      FROM (
        SELECT
          f.name, f.position, f.lowest,
          row_number() OVER (ORDER BY f.position, f.name) AS place
        FROM selection_floor AS f
        WHERE f.meeting_id = one
      ) AS floor
      JOIN unnest(floor_shortfalls(one, NULL, NULL)) WITH ORDINALITY AS short (missing, place)
        ON short.place = floor.place
      WHERE short.missing > 0
    ), free AS (
      SELECT
        (SELECT count(*) FROM succession AS s
          WHERE s.meeting_id = one AND s.settled IS NULL)::int AS held,
        EXISTS (
          SELECT FROM meeting AS m WHERE m.id = one AND m.waiting_closed_at IS NULL) AS is_open
    ), reserve AS (
      SELECT missing.name, count(a.id)::int AS waiting
      FROM missing
      CROSS JOIN free
      LEFT JOIN standing AS t ON t.meeting_id = one AND t.selection_id = selection_in_force(one)
        AND (missing.name = ANY (t.floors) OR t.floors IS NULL) AND free.is_open
      LEFT JOIN application AS a ON a.meeting_id = one AND a.id = t.application_id
        AND a.status = 'waitlisted'
      GROUP BY missing.name
    ), lost AS (
      SELECT
        missing.name, missing.position, missing.lowest,
        missing.lowest - missing.missing + LEAST(free.held, reserve.waiting) AS reached
      FROM missing
      JOIN reserve ON reserve.name = missing.name
      CROSS JOIN free
      WHERE missing.missing > LEAST(free.held, reserve.waiting)
    )
    SELECT
      one, 'floors', count(*)::int, NULL::date,
      (array_agg(
        lost.name || ' ' || lost.reached || '/' || lost.lowest
        ORDER BY lost.position, lost.name COLLATE "C"))[:4]
    FROM lost
    WHERE selection_in_force(one) IS NOT NULL
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION floor_dues IS
  'Floors that cannot be held any more by who has a seat and who would follow, with how far.';
GRANT EXECUTE ON FUNCTION floor_dues(uuid[]) TO convene_app;
