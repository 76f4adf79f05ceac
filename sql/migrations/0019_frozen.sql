-- What is signed is frozen: what its papers print is kept and hashed, what was read for it does not
-- change, and an error that is admitted makes a new signed selection beside the old one.

ALTER TABLE scoring
  ADD COLUMN ratings_hash text
    CONSTRAINT scoring_ratings_hash_shape CHECK (ratings_hash ~ '^[0-9a-f]{64}$'),
  ADD COLUMN answers_hash text
    CONSTRAINT scoring_answers_hash_shape CHECK (answers_hash ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN scoring.ratings_hash IS
  'SHA-256 of all points and all that could not be judged, as the computation read them; null in '
  'what is older than this.';
COMMENT ON COLUMN scoring.answers_hash IS 'SHA-256 of the answers it read.';

-- The check of a new reference reads every row, which even the owner may only without the lock.
ALTER TABLE selection NO FORCE ROW LEVEL SECURITY;
ALTER TABLE selection
  ADD COLUMN before_freeze boolean NOT NULL DEFAULT false,
  ADD COLUMN superseded_at timestamptz,
  ADD COLUMN superseded_by uuid,
  ADD COLUMN superseded_reason text,
  ADD CONSTRAINT selection_superseded_whole CHECK (
    num_nonnulls(superseded_at, superseded_by, superseded_reason) IN (0, 3)),
  ADD CONSTRAINT selection_superseded_with_reason CHECK (btrim(superseded_reason) <> ''),
  ADD CONSTRAINT selection_superseded_signed CHECK (
    superseded_at IS NULL OR signed_at IS NOT NULL),
  ADD CONSTRAINT selection_superseder_known FOREIGN KEY (superseded_by) REFERENCES account (id);
UPDATE selection SET before_freeze = true WHERE signed_at IS NOT NULL;
ALTER TABLE selection FORCE ROW LEVEL SECURITY;
DROP INDEX selection_signed_once;
CREATE UNIQUE INDEX selection_signed_once ON selection (meeting_id)
  WHERE signed_at IS NOT NULL AND superseded_at IS NULL;
COMMENT ON TABLE selection IS
  'A proposal which applications get the open seats; at most one is signed and not superseded.';
COMMENT ON COLUMN selection.before_freeze IS
  'Signed by a program that kept no assessment; its papers are kept when they are first printed.';
COMMENT ON COLUMN selection.superseded_at IS
  'When an error in what is signed was admitted; it stays as it was, and another is signed.';

CREATE TABLE assessment (
  meeting_id   uuid NOT NULL,
  selection_id uuid NOT NULL,
  version      smallint NOT NULL CONSTRAINT assessment_version_positive CHECK (version > 0),
  content      text NOT NULL
    CONSTRAINT assessment_content_object CHECK (jsonb_typeof(content::jsonb) = 'object'),
  hash         text NOT NULL CONSTRAINT assessment_hash_of_content CHECK (
    hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  kept_at      timestamptz NOT NULL,
  CONSTRAINT assessment_pkey PRIMARY KEY (meeting_id, selection_id),
  CONSTRAINT assessment_selection_known FOREIGN KEY (meeting_id, selection_id)
    REFERENCES selection (meeting_id, id)
);
COMMENT ON TABLE assessment IS
  'All that the papers of a selection print, as one document; after the signature it is frozen.';
COMMENT ON COLUMN assessment.content IS
  'JSON with sorted keys, byte for byte as it was hashed; names as they stood.';

CREATE FUNCTION assessment_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM selection
    WHERE meeting_id = COALESCE(NEW.meeting_id, OLD.meeting_id)
      AND id = COALESCE(NEW.selection_id, OLD.selection_id) AND signed_at IS NOT NULL
      AND NOT (before_freeze AND TG_OP = 'INSERT')
  ) THEN
    RAISE EXCEPTION 'what is signed does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_frozen', TABLE = 'assessment',
        HINT = 'assessment_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION assessment_guard IS
  'Refuses every change to the assessment of a signed selection; one that was signed before there '
  'were any is given its own once.';
CREATE TRIGGER assessment_frozen BEFORE INSERT OR UPDATE OR DELETE ON assessment
  FOR EACH ROW EXECUTE FUNCTION assessment_guard();

CREATE FUNCTION selection_in_force(meeting uuid) RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT id FROM selection
    WHERE meeting_id = meeting AND signed_at IS NOT NULL
    ORDER BY number DESC
    LIMIT 1
  );
END $$;
COMMENT ON FUNCTION selection_in_force IS
  'The selection signed last: seats are held and filled by it, also while another is prepared.';

CREATE FUNCTION selection_signing_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.signed_at IS NOT NULL AND (
    NEW.signed_at IS DISTINCT FROM OLD.signed_at OR NEW.signed_by IS DISTINCT FROM OLD.signed_by
    OR (OLD.superseded_at IS NOT NULL AND NEW.superseded_at IS DISTINCT FROM OLD.superseded_at)
  ) THEN
    RAISE EXCEPTION 'a signature stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_signature_stays',
        TABLE = 'selection',
        HINT = 'selection_signature_stays';
  END IF;
  IF OLD.signed_at IS NULL AND NEW.signed_at IS NOT NULL AND NOT EXISTS (
    SELECT FROM assessment WHERE meeting_id = NEW.meeting_id AND selection_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'what is signed is kept'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_signed_with_assessment',
        TABLE = 'selection',
        HINT = 'selection_signed_with_assessment';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION selection_signing_guard IS
  'Refuses a signature under nothing, and every change of one.';
CREATE TRIGGER selection_signed BEFORE UPDATE ON selection
  FOR EACH ROW EXECUTE FUNCTION selection_signing_guard();

CREATE OR REPLACE FUNCTION selection_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM selection
    WHERE meeting_id = NEW.meeting_id AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'nothing is proposed beside what is signed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_after_signature',
        TABLE = 'selection',
        HINT = 'selection_after_signature';
  END IF;
  IF EXISTS (
    SELECT FROM lottery_draw
    JOIN selection ON selection.meeting_id = lottery_draw.meeting_id
      AND selection.id = lottery_draw.selection_id AND selection.superseded_at IS NULL
    WHERE lottery_draw.meeting_id = NEW.meeting_id
  ) THEN
    RAISE EXCEPTION 'what was drawn is signed as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_after_draw', TABLE = 'selection',
        HINT = 'selection_after_draw';
  END IF;
  NEW.number := 1 + COALESCE(
    (SELECT max(number) FROM selection WHERE meeting_id = NEW.meeting_id), 0);
  RETURN NEW;
END $$;
COMMENT ON FUNCTION selection_guard IS
  'Numbers proposals, and refuses any beside a signed selection or after a draw.';

-- One statement, one look: `touched` is what the statement wrote or took away.
CREATE FUNCTION frozen_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  frozen text;
BEGIN
  SELECT meeting.code INTO frozen
  FROM selection
  JOIN meeting ON meeting.id = selection.meeting_id
  WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
    AND selection.meeting_id IN (SELECT meeting_id FROM touched)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'The selection of % is signed; what was read for it does not change', frozen
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_frozen', TABLE = TG_TABLE_NAME,
        HINT = 'rating_frozen';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION frozen_guard IS
  'Refuses every change of what reviewers gave, and of scores, under a signed selection.';

DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY['cannot_judge', 'rating', 'review', 'score', 'scoring'] LOOP
    EXECUTE format(
      'CREATE TRIGGER frozen_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION frozen_guard()', owned);
    EXECUTE format(
      'CREATE TRIGGER frozen_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION frozen_guard()', owned);
    EXECUTE format(
      'CREATE TRIGGER frozen_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION frozen_guard()', owned);
  END LOOP;
END $$;

ALTER TABLE decision DROP CONSTRAINT decision_reason_known;
ALTER TABLE decision ADD CONSTRAINT decision_reason_known CHECK (reason IN (
  'places', 'floors', 'gate', 'incomplete', 'late', 'topics', 'evidence', 'unreviewed'));

INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('application', 'selected', 'waitlisted'),
  ('application', 'selected', 'not_selected'),
  ('application', 'not_selected', 'selected'),
  ('application', 'not_selected', 'waitlisted');

CREATE OR REPLACE FUNCTION application_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_decided boolean;
BEGIN
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
  IF (OLD.status = 'waitlisted' AND NEW.status = 'selected' AND NOT is_decided AND NOT EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND entering_id = NEW.id
  )) OR (OLD.status = 'selected' AND NEW.status = 'withdrawn' AND NOT EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND leaving_id = NEW.id
  )) THEN
    RAISE EXCEPTION 'who leaves an open seat is followed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_succession',
        TABLE = 'application',
        HINT = 'application_by_succession';
  END IF;
  IF NOT is_decided AND (
    OLD.status = 'selected' AND NEW.status IN ('waitlisted', 'not_selected')
    OR OLD.status = 'not_selected' AND NEW.status IN ('selected', 'waitlisted')
  ) THEN
    RAISE EXCEPTION 'only a signed decision moves who is decided upon'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_decision',
        TABLE = 'application',
        HINT = 'application_by_decision';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION application_guard IS
  'Keeps the selected within the open places, and every change among them a succession or what the '
  'selection in force decides.';

ALTER TABLE assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment FORCE ROW LEVEL SECURITY;
CREATE POLICY assessment_of_meeting ON assessment USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);

GRANT SELECT, INSERT ON assessment TO convene_app;
GRANT UPDATE (version, content, hash, kept_at) ON assessment TO convene_app;
GRANT UPDATE (superseded_at, superseded_by, superseded_reason) ON selection TO convene_app;
GRANT EXECUTE ON FUNCTION selection_in_force(uuid) TO convene_app;
