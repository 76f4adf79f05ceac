-- A seat that somebody leaves is held until a named person says who follows, or leaves it free.

DROP TRIGGER succession_guarded ON succession;
-- The check of a new reference reads every row, which even the owner may only without the lock.
ALTER TABLE succession NO FORCE ROW LEVEL SECURITY;
ALTER TABLE succession
  ADD COLUMN settled text CONSTRAINT succession_settled_known CHECK (
    settled IN ('followed', 'left_free')),
  ADD COLUMN settled_at timestamptz,
  ADD COLUMN settled_by uuid,
  ADD CONSTRAINT succession_settler_known FOREIGN KEY (settled_by) REFERENCES account (id);
UPDATE succession SET
  settled = CASE WHEN entering_id IS NULL THEN 'left_free' ELSE 'followed' END,
  settled_at = at, settled_by = recorded_by;
ALTER TABLE succession FORCE ROW LEVEL SECURITY;
ALTER TABLE succession
  ADD CONSTRAINT succession_settled_whole CHECK (
    (settled IS NULL) = (settled_at IS NULL) AND (settled IS NULL) = (settled_by IS NULL)),
  ADD CONSTRAINT succession_follower_said CHECK (
    (entering_id IS NOT NULL) = (settled IS NOT DISTINCT FROM 'followed'));
COMMENT ON TABLE succession IS
  'Who left an open seat after the selection was signed and why, and what became of the seat.';
COMMENT ON COLUMN succession.entering_id IS 'Who follows from the waiting list.';
COMMENT ON COLUMN succession.settled IS 'Null while the seat is held.';
GRANT UPDATE (entering_id, settled, settled_at, settled_by) ON succession TO convene_app;
GRANT DELETE ON succession TO convene_app;

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
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id AND selection.signed_at IS NOT NULL
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.entering_id
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
        FROM selection
        JOIN decision ON decision.meeting_id = selection.meeting_id
          AND decision.selection_id = selection.id AND decision.outcome = 'waitlisted'
        JOIN application ON application.meeting_id = decision.meeting_id
          AND application.id = decision.application_id AND application.status = 'waitlisted'
        WHERE selection.meeting_id = NEW.meeting_id AND selection.signed_at IS NOT NULL
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
COMMENT ON FUNCTION succession_guard IS
  'Refuses whoever was passed over without need: at the end of a transaction nobody who waits '
  'keeps the floors better, or as well and stands before.';
CREATE CONSTRAINT TRIGGER succession_guarded AFTER INSERT OR UPDATE ON succession
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION succession_guard();

CREATE FUNCTION succession_settled_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.settled = 'followed' THEN
    RAISE EXCEPTION 'somebody follows already'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_settled_once',
        TABLE = 'succession', HINT = 'succession_settled_once';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION succession_settled_guard IS
  'Refuses to take a seat back from whoever follows; one that was left free may still be filled.';
CREATE TRIGGER succession_settled BEFORE UPDATE OR DELETE ON succession
  FOR EACH ROW EXECUTE FUNCTION succession_settled_guard();

-- An answer recorded by mistake is put right while the seat is held.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('application', 'withdrawn', 'selected'),
  ('invitation', 'declined', 'accepted'),
  ('invitation', 'declined', 'tentative');
