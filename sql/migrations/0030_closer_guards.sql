-- What guards did not hold: everything comes in where its life begins, nobody is decided on but by a
-- signature, a house keeps an administrator, to erase is a right that the database asks for, and the
-- trail keeps a shape that can be read.

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

-- Two who give a login an account at once hear who came second.
CREATE OR REPLACE FUNCTION account_add(
  who uuid, login text, name text, roles text[], meeting uuid
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM account_require(roles, meeting);
  INSERT INTO account (id, login, name) VALUES (who, login, name)
  ON CONFLICT ON CONSTRAINT account_login_once DO NOTHING;
  IF NOT FOUND THEN
    RAISE EXCEPTION '% has an account', login
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'account_login_once', TABLE = 'account',
        HINT = 'account_login_once';
  END IF;
  INSERT INTO account_role (account_id, role, of_meeting)
  SELECT who, given.role, meeting FROM unnest(roles) AS given (role);
END $$;

-- A name is what others read beneath a decision: nobody takes one that somebody else bears.
CREATE OR REPLACE FUNCTION account_rename(who uuid, title text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (who = acting_account()) IS NOT TRUE THEN
    PERFORM account_require();
  END IF;
  LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE;
  IF EXISTS (
    SELECT FROM account WHERE id <> who AND name_similar(name) = name_similar(title)) THEN
    RAISE EXCEPTION 'somebody else is called so'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'account_name_free', TABLE = 'account',
        HINT = 'account_name_free';
  END IF;
  UPDATE account SET name = title WHERE id = who;
END $$;

CREATE FUNCTION erase_require(whose uuid DEFAULT NULL) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (acting_is('{administrator}') OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not erase'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'erased_by_right', TABLE = 'audit_line',
        HINT = 'erased_by_right';
  END IF;
  -- Lines are erased by what they are about, and an id of something else would reach its lines.
  IF whose IS NOT NULL AND NOT EXISTS (SELECT FROM person WHERE id = whose) THEN
    RAISE EXCEPTION 'nobody has this id'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'erased_is_somebody',
        TABLE = 'person', HINT = 'erased_is_somebody';
  END IF;
END $$;
COMMENT ON FUNCTION erase_require IS
  'Refuses who is no administrator, and an id that is nobody''s.';

CREATE OR REPLACE FUNCTION erase_lines(trail uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  objects uuid[] := ARRAY[whose]
    || ARRAY(SELECT id FROM application WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM invitation WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM letter WHERE meeting_id = trail AND person_id = whose);
  erased integer;
BEGIN
  PERFORM erase_require(whose);
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = trail AND salt IS NOT NULL
    -- Accounts are compared with these.
    AND kind <> 'account'
    AND (whose IS NULL OR object_id = ANY (objects) OR beside_id = whose)
    -- And letters with these, as long as there is one to compare.
    AND (whose IS NOT NULL OR kind <> 'letter' OR NOT EXISTS (
      SELECT FROM letter
      WHERE letter.meeting_id = trail AND letter.id = object_id AND letter.message <> ''))
    -- That somebody was forgotten tells nothing of them, and stays told.
    AND (whose IS NULL OR NOT EXISTS (
      SELECT FROM audit_entry
      WHERE audit_entry.meeting_id = audit_line.meeting_id
        AND audit_entry.number = audit_line.number AND audit_entry.act = 'person.forget'));
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

CREATE OR REPLACE FUNCTION retention_erase(hand uuid, kind text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM erase_require();
  RETURN CASE kind
    WHEN 'applications' THEN erase_answers(hand, NULL)
    WHEN 'letters' THEN erase_letters(hand, NULL)
    WHEN 'secrets' THEN erase_secrets(hand, NULL)
    WHEN 'trail' THEN erase_lines(hand, NULL) END;
END $$;

-- What the planner keeps of a column is words of people, too, and any login may read it.
CREATE FUNCTION erase_statistics() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM erase_require();
  ANALYZE application, assessment, audit_line, conflict_of_interest, invitation, letter, need,
    nomination, offer, past_partnership, person, review, reviewer, seating_rule, wish;
END $$;
COMMENT ON FUNCTION erase_statistics IS
  'Has the statistics of what was erased made anew, in the transaction that erases.';

GRANT EXECUTE ON FUNCTION erase_statistics() TO convene_app;

-- What is said of accounts is what they are compared with, and is said by who keeps them; what is
-- said of erasing and of backups is what the trail itself is held against.
CREATE OR REPLACE FUNCTION audit_append(
  meeting uuid, at timestamptz, act text, object text, body jsonb, kinds text[] DEFAULT '{}',
  objects uuid[] DEFAULT '{}', besides uuid[] DEFAULT '{}', secrets boolean[] DEFAULT '{}',
  changes jsonb[] DEFAULT '{}'
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  house constant uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
  PERFORM act_require(acting_account(), at);
  IF 'account' = ANY (kinds) AND (
    acting_is('{administrator}') OR session_of_owner()
    OR meeting <> house AND acting_is('{organiser}', meeting)
    OR act IN ('account.name_own', 'account.revoke') AND objects <@ ARRAY[acting_account()]
  ) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not keep accounts'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_told_by_right',
        TABLE = 'audit_line', HINT = 'account_told_by_right';
  END IF;
  IF (act IN ('person.forget', 'retention.run') OR starts_with(act, 'database.'))
    AND (acting_is('{administrator}') OR session_of_owner()) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'who acts neither erases nor keeps the database'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'act_told_by_right',
        TABLE = 'audit_entry', HINT = 'act_told_by_right';
  END IF;
  RETURN audit_write(
    meeting, at, acting_account(), act, object, body, kinds, objects, besides, secrets, changes);
END $$;

-- The trail cannot be mended, so nothing enters it that nobody could read.
ALTER TABLE audit_line ADD CONSTRAINT audit_line_change_shaped CHECK (
  jsonb_typeof(change) = 'object' AND change - 'before' - 'after' = '{}'
  AND NOT jsonb_path_exists(change, 'strict $.* ? (@.type() != "object")', '{}', true)
  AND NOT jsonb_path_exists(change, 'strict $.*.* ? (@.type() != "string")', '{}', true));
ALTER TABLE audit_body ADD CONSTRAINT audit_body_shaped CHECK (
  jsonb_typeof(body) = 'object'
  AND NOT jsonb_path_exists(body, 'strict $.* ? (@.type() != "string")', '{}', true));
