-- Who follows waits on the list of the selection that was signed last, whatever was superseded.

CREATE OR REPLACE FUNCTION succession_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  place integer;
  short integer[];
  broken text;
BEGIN
  IF NOT EXISTS (
    SELECT FROM application
    WHERE meeting_id = NEW.meeting_id AND id = NEW.leaving_id AND status = 'withdrawn'
  ) AND EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND number = NEW.number
  ) THEN
    broken := 'succession_leaver_gone';
  ELSIF NEW.entering_id IS NOT NULL THEN
    SELECT decision.position INTO place
    FROM decision
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.entering_id
      AND decision.selection_id = selection_in_force(NEW.meeting_id)
      AND decision.outcome = 'waitlisted';
    short := floor_shortfalls(NEW.meeting_id, NULL, NULL);
    IF place IS NULL THEN
      broken := 'succession_from_waiting_list';
    ELSIF EXISTS (
      SELECT FROM application
      WHERE meeting_id = NEW.meeting_id AND id = NEW.entering_id AND status = 'selected'
    ) AND EXISTS (
      SELECT
      FROM (
        SELECT
          decision.position,
          floor_shortfalls(NEW.meeting_id, NEW.entering_id, application.id) AS missing
        FROM decision
        JOIN application ON application.meeting_id = decision.meeting_id
          AND application.id = decision.application_id AND application.status = 'waitlisted'
        WHERE decision.meeting_id = NEW.meeting_id
          AND decision.selection_id = selection_in_force(NEW.meeting_id)
          AND decision.outcome = 'waitlisted'
          AND (decision.position < place OR 0 < ANY (short))
      ) AS other
      WHERE other.missing < short OR other.position < place AND other.missing = short
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
