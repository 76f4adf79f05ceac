-- Rows by the thousand: indexes where references are asked for from the other side, and rules that
-- are looked after once a statement instead of once a row.

-- What the directory, a reviewer, an applicant or a guest asks: what of this meeting is mine?
CREATE INDEX candidate_person ON candidate (person_id);
CREATE INDEX decision_application ON decision (meeting_id, application_id);
CREATE INDEX invitation_person ON invitation (meeting_id, person_id);
CREATE INDEX letter_leased ON letter (meeting_id, leased_to) WHERE status = 'sending';
CREATE INDEX letter_person ON letter (meeting_id, person_id);
CREATE INDEX nomination_organisation ON nomination (organisation_id)
  WHERE organisation_id IS NOT NULL;
CREATE INDEX participant_invitation ON participant (meeting_id, invitation_id)
  WHERE invitation_id IS NOT NULL;
CREATE INDEX review_reviewer ON review (meeting_id, reviewer_id);
CREATE INDEX reviewer_account ON reviewer (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX reviewer_person ON reviewer (person_id);
CREATE INDEX score_application ON score (meeting_id, application_id);
CREATE INDEX seat_table ON seat (meeting_id, table_no) WHERE table_no IS NOT NULL;
CREATE INDEX standing_application ON standing (meeting_id, application_id);
CREATE INDEX wish_organisation ON wish (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX wish_person ON wish (person_id) WHERE person_id IS NOT NULL;

-- Pairs are read in part, and a part of what is compressed cannot be found.
ALTER TABLE scoring ALTER COLUMN potential SET STORAGE EXTERNAL;

-- Points come 24 an application: the reviews that they belong to are looked at once each.
DROP TRIGGER rating_free_of_conflict ON rating;
CREATE OR REPLACE FUNCTION rating_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    WITH rated AS (
      SELECT DISTINCT meeting_id, application_id, reviewer_id FROM written
    )
    SELECT
    FROM rated
    JOIN conflict_of_interest AS conflict ON conflict.meeting_id = rated.meeting_id
      AND conflict.application_id = rated.application_id
      AND conflict.reviewer_id = rated.reviewer_id AND conflict.set_aside_at IS NULL
    UNION ALL
    SELECT
    FROM rated
    JOIN application ON application.meeting_id = rated.meeting_id
      AND application.id = rated.application_id
    JOIN person AS applicant ON applicant.id = application.person_id
    JOIN person AS reader ON reader.id = rated.reviewer_id
    WHERE applicant.id = reader.id OR applicant.organisation_id = reader.organisation_id
  ) THEN
    RAISE EXCEPTION 'the reviewer is in a conflict of interest'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_free_of_conflict',
        TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER rating_free_of_conflict AFTER INSERT ON rating
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION rating_guard();
CREATE TRIGGER rating_free_of_conflict_still AFTER UPDATE ON rating
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION rating_guard();

-- One trigger has one event when it sees all rows at once, so each table has three.
DROP TRIGGER decision_frozen ON choice;
DROP TRIGGER decision_frozen ON decision;
DROP TRIGGER decision_frozen ON standing;
CREATE OR REPLACE FUNCTION decision_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_frozen boolean := false;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    is_frozen := EXISTS (
      SELECT
      FROM (SELECT DISTINCT meeting_id, selection_id FROM was) AS changed
      JOIN selection ON selection.meeting_id = changed.meeting_id
        AND selection.id = changed.selection_id AND selection.signed_at IS NOT NULL);
  END IF;
  IF TG_OP <> 'DELETE' AND NOT is_frozen THEN
    is_frozen := EXISTS (
      SELECT
      FROM (SELECT DISTINCT meeting_id, selection_id FROM written) AS changed
      JOIN selection ON selection.meeting_id = changed.meeting_id
        AND selection.id = changed.selection_id AND selection.signed_at IS NOT NULL);
  END IF;
  IF is_frozen THEN
    RAISE EXCEPTION 'a signed selection does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_frozen', TABLE = 'decision';
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY['choice', 'decision', 'standing'] LOOP
    EXECUTE format(
      'CREATE TRIGGER decision_frozen AFTER INSERT ON %I REFERENCING NEW TABLE AS written '
      'FOR EACH STATEMENT EXECUTE FUNCTION decision_guard()', owned);
    EXECUTE format(
      'CREATE TRIGGER decision_frozen_changed AFTER UPDATE ON %I REFERENCING OLD TABLE AS was '
      'NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION decision_guard()', owned);
    EXECUTE format(
      'CREATE TRIGGER decision_frozen_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS was '
      'FOR EACH STATEMENT EXECUTE FUNCTION decision_guard()', owned);
  END LOOP;
END $$;
