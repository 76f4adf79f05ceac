-- What guards did not hold: everything comes in where its life begins, nobody is decided on but by a
-- signature, and a house keeps an administrator.

INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('application', '', 'draft'),
  ('application', '', 'submitted'),
  ('invitation', '', 'draft'),
  ('letter', '', 'queued'),
  ('attendance', '', 'expected');
COMMENT ON COLUMN life_cycle_move.from_status IS 'Empty where it comes in.';

CREATE FUNCTION life_cycle_begin_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') AND NOT EXISTS (
    SELECT FROM life_cycle_move
    WHERE life_cycle = TG_ARGV[0] AND from_status = '' AND to_status = NEW.status
  ) THEN
    RAISE EXCEPTION '% does not come in as %', TG_ARGV[0], NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0] || '_begins',
        TABLE = TG_TABLE_NAME,
        HINT = TG_ARGV[0] || '_begins';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION life_cycle_begin_guard IS
  'Refuses what comes in further on than its life begins. The owner of the schema puts back what was.';
CREATE TRIGGER application_begins BEFORE INSERT ON application
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('application');
CREATE TRIGGER invitation_begins BEFORE INSERT ON invitation
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('invitation');
CREATE TRIGGER letter_begins BEFORE INSERT ON letter
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('letter');

CREATE OR REPLACE FUNCTION application_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_decided boolean;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF NEW.status = 'selected' AND (
    SELECT count(id) FROM application WHERE meeting_id = NEW.meeting_id AND status = 'selected'
  ) > (
    SELECT places FROM place WHERE meeting_id = NEW.meeting_id AND track = 'open' FOR UPDATE
  ) THEN
    RAISE EXCEPTION 'more are selected than there are open places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_within_places',
        TABLE = 'application',
        HINT = 'application_within_places';
  END IF;
  is_decided := EXISTS (
    SELECT FROM decision
    WHERE meeting_id = NEW.meeting_id AND selection_id = selection_in_force(NEW.meeting_id)
      AND application_id = NEW.id AND outcome = NEW.status);
  IF NOT is_decided AND NEW.status = 'selected' AND OLD.status IN ('waitlisted', 'withdrawn')
    AND NOT EXISTS (
      SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND entering_id = NEW.id)
    OR OLD.status = 'selected' AND NEW.status = 'withdrawn' AND NOT EXISTS (
      SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND leaving_id = NEW.id)
  THEN
    RAISE EXCEPTION 'who leaves an open seat is followed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_succession',
        TABLE = 'application',
        HINT = 'application_by_succession';
  END IF;
  IF NOT is_decided AND (
    OLD.status = 'selected' AND NEW.status IN ('waitlisted', 'not_selected')
    OR OLD.status = 'not_selected' AND NEW.status IN ('selected', 'waitlisted')
    OR OLD.status = 'under_review' AND NEW.status IN ('selected', 'waitlisted', 'not_selected')
      AND NOT pg_has_role('convene_owner', 'USAGE')
  ) THEN
    RAISE EXCEPTION 'only a signed decision moves who is decided upon'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_decision',
        TABLE = 'application',
        HINT = 'application_by_decision';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION application_guard IS
  'Keeps the selected within the open places, and everybody where the selection in force or a '
  'succession puts them. The owner of the schema puts back what was.';

-- Two who go at once wait for each other, as two do who come first.
CREATE FUNCTION administrator_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE;
  IF NEW.role IS DISTINCT FROM 'administrator' AND NOT EXISTS (
    SELECT FROM account_role WHERE role = 'administrator' AND account_id <> OLD.account_id
  ) THEN
    RAISE EXCEPTION '% is the only administrator', COALESCE(
      (SELECT login FROM account WHERE id = OLD.account_id), OLD.account_id::text)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_role_administrator_stays',
        TABLE = 'account_role',
        HINT = 'account_role_administrator_stays';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION administrator_guard IS
  'Refuses that the last administrator goes, whoever says so.';
CREATE TRIGGER administrator_stays BEFORE DELETE OR UPDATE OF role ON account_role
  FOR EACH ROW WHEN (OLD.role = 'administrator') EXECUTE FUNCTION administrator_guard();
