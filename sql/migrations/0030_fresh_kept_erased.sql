-- To erase is a right that the database asks for, and the trail keeps a shape that can be read.

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

-- What is said of accounts is what they are compared with, and is said by who keeps them.
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
