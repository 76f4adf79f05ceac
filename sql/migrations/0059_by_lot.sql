-- How seats at round tables are given, as the aide-memoire announces it, and seats given by lot.

ALTER TABLE meeting
  ADD COLUMN seating jsonb CONSTRAINT meeting_seating_shape CHECK (
    jsonb_typeof(seating) = 'object'
    AND COALESCE(jsonb_typeof(seating -> 'firm'), 'array') = 'array'
    AND COALESCE(jsonb_typeof(seating -> 'interpreted'), 'array') = 'array'
    AND COALESCE(jsonb_typeof(seating -> 'byLot'), 'boolean') = 'boolean');
COMMENT ON COLUMN meeting.seating IS
  'What is kept at tables or no plan is made, which of them have interpretation, and whether open '
  'seats of a round may be given by lot.';
GRANT UPDATE (seating) ON meeting TO convene_app;

CREATE FUNCTION meeting_seating_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'how seats are given is announced in the call or not at all'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_seating_before_call',
      TABLE = 'meeting',
      HINT = 'meeting_seating_before_call';
END $$;
COMMENT ON FUNCTION meeting_seating_guard IS
  'Refuses that a published call says anything else of seats given by lot, or of what is kept.';
CREATE TRIGGER meeting_seating_before_call BEFORE UPDATE OF seating ON meeting
  FOR EACH ROW WHEN (
    OLD.published_at IS NOT NULL
    AND (
      COALESCE((OLD.seating ->> 'byLot')::boolean, false)
      <> COALESCE((NEW.seating ->> 'byLot')::boolean, false)
      OR COALESCE(OLD.seating -> 'firm', '[]') <> COALESCE(NEW.seating -> 'firm', '[]')))
  EXECUTE FUNCTION meeting_seating_guard();

ALTER TABLE seating
  ADD COLUMN lot_round smallint
    CONSTRAINT seating_lot_round_positive CHECK (lot_round > 0),
  ADD COLUMN lot_seed bigint,
  ADD COLUMN lot_best bigint,
  ADD COLUMN lot_drawn bigint,
  ADD CONSTRAINT seating_lot_whole CHECK (
    num_nonnulls(lot_round, lot_seed, lot_best, lot_drawn) IN (0, 4));
COMMENT ON COLUMN seating.lot_round IS
  'The round whose open seats were drawn; null where none were.';
COMMENT ON COLUMN seating.lot_seed IS 'What the draw follows from.';
COMMENT ON COLUMN seating.lot_best IS 'What the best plan was worth of which it was drawn.';
COMMENT ON COLUMN seating.lot_drawn IS 'What the plan was worth when it was drawn.';
GRANT UPDATE (lot_round, lot_seed, lot_best, lot_drawn) ON seating TO convene_app;

CREATE FUNCTION seating_lot_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF being_taken_in(NEW.meeting_id) THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM meeting
    WHERE id = NEW.meeting_id AND published_at IS NOT NULL AND (seating ->> 'byLot')::boolean
  ) THEN
    RAISE EXCEPTION 'seats are given by lot only where the published call announces it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'seating_lot_announced', TABLE = 'seating',
        HINT = 'seating_lot_announced';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION seating_lot_guard IS
  'Refuses seats by lot where the published call does not announce them.';
CREATE TRIGGER seating_lot_announced BEFORE INSERT OR UPDATE OF lot_round ON seating
  FOR EACH ROW WHEN (NEW.lot_round IS NOT NULL) EXECUTE FUNCTION seating_lot_guard();

ALTER TABLE seat
  ADD COLUMN by_lot boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT seat_by_lot_at_a_table CHECK (table_no IS NOT NULL OR NOT by_lot);
COMMENT ON COLUMN seat.by_lot IS 'Whether it was drawn; a seat given on purpose later is not.';
GRANT UPDATE (by_lot) ON seat TO convene_app;

CREATE FUNCTION seat_by_lot_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM participant
    WHERE meeting_id = NEW.meeting_id AND person_id = NEW.person_id AND track = 'open'
  ) THEN
    RAISE EXCEPTION 'only open seats are given by lot'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'seat_by_lot_open', TABLE = 'seat',
        HINT = 'seat_by_lot_open';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION seat_by_lot_guard IS
  'Refuses to seat by lot whoever a State or organisation designated, or the meeting itself named.';
CREATE TRIGGER seat_by_lot_open BEFORE INSERT OR UPDATE OF by_lot ON seat
  FOR EACH ROW WHEN (NEW.by_lot) EXECUTE FUNCTION seat_by_lot_guard();
