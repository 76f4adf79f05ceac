-- How a meeting decides: by two people or by one, and whether the next follows by itself.

ALTER TABLE meeting
  ADD COLUMN deciding jsonb CONSTRAINT meeting_deciding_shape CHECK (
    jsonb_typeof(deciding) = 'object'
    AND COALESCE(jsonb_typeof(deciding -> 'twoPeople'), 'boolean') = 'boolean'
    AND COALESCE((deciding ->> 'nextFollows')::int > 0, true));
COMMENT ON COLUMN meeting.deciding IS
  'Whether who proposes and who signs are two people, and in how many days the next answers who '
  'follows by itself.';

CREATE FUNCTION selection_two_people_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM meeting WHERE id = NEW.meeting_id AND (deciding ->> 'twoPeople')::boolean
  ) AND (
    NEW.signed_by = NEW.proposed_by
    OR EXISTS (
      SELECT FROM selection
      WHERE meeting_id = NEW.meeting_id AND id = NEW.revises AND proposed_by = NEW.signed_by)
    OR EXISTS (
      SELECT FROM choice
      WHERE meeting_id = NEW.meeting_id AND selection_id = NEW.id AND decided_by = NEW.signed_by)
  ) THEN
    RAISE EXCEPTION 'who proposes does not sign'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_by_two_people',
        TABLE = 'selection',
        HINT = 'selection_by_two_people';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION selection_two_people_guard IS
  'Refuses the signature of whoever had a hand in the proposal, where the meeting asks for two.';
CREATE TRIGGER selection_by_two_people BEFORE INSERT OR UPDATE OF signed_by ON selection
  FOR EACH ROW WHEN (NEW.signed_by IS NOT NULL) EXECUTE FUNCTION selection_two_people_guard();
