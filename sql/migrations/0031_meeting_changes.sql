-- A meeting changes: its parts may be written anew, what people relied on stays as it was published or
-- signed, and each change of a published meeting is counted.

ALTER TABLE meeting
  ADD COLUMN cancelled_at timestamptz,
  ADD COLUMN cancelled_reason text,
  ADD CONSTRAINT meeting_cancelled_whole CHECK (
    (cancelled_at IS NULL) = (cancelled_reason IS NULL)),
  ADD CONSTRAINT meeting_cancelled_with_reason CHECK (cancelled_reason ~ '\S');
COMMENT ON COLUMN meeting.cancelled_at IS 'When it was called off; from then on it is only read.';

CREATE TABLE meeting_revision (
  meeting_id uuid NOT NULL,
  number     integer NOT NULL
    CONSTRAINT meeting_revision_number_after_first CHECK (number > 1),
  at         timestamptz NOT NULL,
  parts      text[] NOT NULL
    CONSTRAINT meeting_revision_parts_given CHECK (cardinality(parts) > 0),
  CONSTRAINT meeting_revision_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT meeting_revision_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_revision IS
  'Changes of a meeting since its call was published, which is revision 1.';
COMMENT ON COLUMN meeting_revision.parts IS
  'What reads otherwise, as the meeting file calls it; from what to what is in the audit trail.';
ALTER TABLE meeting_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_revision FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_revision_of_meeting ON meeting_revision
  USING (meeting_id = meeting_in_hand());

CREATE FUNCTION meeting_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'a meeting whose call is published is not removed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_frozen', TABLE = 'meeting',
        HINT = 'meeting_frozen';
  ELSIF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF OLD.cancelled_at IS NOT NULL OR OLD.published_at IS NOT NULL AND (
    NEW.published_at IS DISTINCT FROM OLD.published_at OR NEW.rubric_id <> OLD.rubric_id
    OR COALESCE((NEW.deciding ->> 'twoPeople')::boolean, false)
      <> COALESCE((OLD.deciding ->> 'twoPeople')::boolean, false)
  ) THEN
    RAISE EXCEPTION 'what the call says of the decision does not change, nor what was cancelled'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_frozen', TABLE = 'meeting',
        HINT = 'meeting_frozen';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION meeting_guard IS
  'Keeps rubric and signatures as the call has them, and a meeting that was cancelled as it is.';
CREATE TRIGGER meeting_frozen BEFORE UPDATE OR DELETE ON meeting
  FOR EACH ROW EXECUTE FUNCTION meeting_guard();

CREATE FUNCTION place_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.track = 'open' AND EXISTS (
    SELECT FROM selection
    WHERE meeting_id = NEW.meeting_id AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'a signed selection gives the open places that there were'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'place_frozen', TABLE = 'place',
        HINT = 'place_frozen';
  END IF;
  IF NEW.places < (
    SELECT count(id) FROM invitation
    WHERE meeting_id = NEW.meeting_id AND track = NEW.track
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) THEN
    RAISE EXCEPTION 'more are invited than there would be places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
        TABLE = 'place',
        HINT = 'invitation_within_places';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION place_guard IS
  'Keeps the open places as they were when the selection was signed, and above the invited.';
CREATE TRIGGER place_frozen BEFORE UPDATE OF places ON place
  FOR EACH ROW WHEN (NEW.places <> OLD.places) EXECUTE FUNCTION place_guard();

CREATE FUNCTION selection_floor_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  meeting uuid := COALESCE(NEW.meeting_id, OLD.meeting_id);
  is_kept boolean := false;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- A row that is there already is updated instead, and looked at then.
    is_kept := EXISTS (
      SELECT FROM selection_floor WHERE meeting_id = meeting AND name = NEW.name);
  ELSIF TG_OP = 'UPDATE' THEN
    is_kept := NEW.attribute = OLD.attribute AND NEW."values" = OLD."values" AND (
      NEW.lowest = OLD.lowest OR NEW.lowest < OLD.lowest AND NOT EXISTS (
        SELECT FROM selection
        WHERE meeting_id = meeting AND signed_at IS NOT NULL AND superseded_at IS NULL));
  END IF;
  IF NOT is_kept AND EXISTS (
    SELECT FROM public.meeting AS held WHERE held.id = meeting AND held.published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a floor of the published call is lowered before the signature, or stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_floor_frozen',
        TABLE = 'selection_floor',
        HINT = 'selection_floor_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION selection_floor_guard IS
  'Keeps the floors of a published call; until the signature one may be lowered.';
CREATE TRIGGER selection_floor_frozen BEFORE INSERT OR UPDATE OR DELETE ON selection_floor
  FOR EACH ROW EXECUTE FUNCTION selection_floor_guard();

-- A version of a rubric never changes, except while nothing but one draft knows it.
CREATE FUNCTION rubric_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  touched jsonb := to_jsonb(COALESCE(NEW, OLD));
BEGIN
  IF EXISTS (
    SELECT FROM meeting
    WHERE rubric_id = COALESCE(touched ->> 'rubric_id', touched ->> 'id')::uuid
      AND published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the rubric of a published call does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rubric_frozen', TABLE = TG_TABLE_NAME,
        HINT = 'rubric_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION rubric_guard IS
  'Refuses every change of a rubric that a published call names; a draft''s may be corrected.';
CREATE TRIGGER rubric_frozen BEFORE UPDATE OR DELETE ON rubric
  FOR EACH ROW EXECUTE FUNCTION rubric_guard();
CREATE TRIGGER rubric_frozen BEFORE INSERT OR UPDATE OR DELETE ON gate
  FOR EACH ROW EXECUTE FUNCTION rubric_guard();
CREATE TRIGGER rubric_frozen BEFORE INSERT OR UPDATE OR DELETE ON criterion
  FOR EACH ROW EXECUTE FUNCTION rubric_guard();
COMMENT ON TABLE rubric IS
  'What applications are scored by. A version never changes once a call with it is published.';

CREATE OR REPLACE FUNCTION lottery_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM meeting
    WHERE id = COALESCE(NEW.meeting_id, OLD.meeting_id) AND published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a lottery is announced in the call or not at all'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lottery_before_call', TABLE = 'lottery',
        HINT = 'lottery_before_call';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION lottery_guard IS
  'Refuses a lottery that is announced, changed or taken back after the call.';
CREATE TRIGGER lottery_stays BEFORE DELETE ON lottery
  FOR EACH ROW EXECUTE FUNCTION lottery_guard();

-- What a draft may lose with itself, a published meeting keeps.
CREATE FUNCTION published_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM meeting WHERE id = OLD.meeting_id AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a published meeting keeps its %', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_published',
        TABLE = TG_TABLE_NAME,
        HINT = TG_TABLE_NAME || '_published';
  END IF;
  RETURN OLD;
END $$;
COMMENT ON FUNCTION published_guard IS 'Refuses to take from a meeting whose call is published.';
CREATE TRIGGER aide_memoire_published BEFORE DELETE ON aide_memoire
  FOR EACH ROW EXECUTE FUNCTION published_guard();
CREATE TRIGGER place_published BEFORE DELETE ON place
  FOR EACH ROW EXECUTE FUNCTION published_guard();
CREATE TRIGGER practice_mark_published BEFORE DELETE ON practice_mark
  FOR EACH ROW EXECUTE FUNCTION published_guard();
CREATE TRIGGER reviewer_published BEFORE DELETE ON reviewer
  FOR EACH ROW EXECUTE FUNCTION published_guard();

COMMENT ON COLUMN seat.during IS 'The session''s own time; both move in one statement.';

GRANT SELECT, INSERT ON meeting_revision TO convene_app;
GRANT SELECT ON meeting_revision TO convene_reader;
GRANT SELECT (cancelled_at) ON meeting TO convene_reader;
GRANT UPDATE (
  kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory, rubric_id,
  reviewing, deciding, cancelled_at, cancelled_reason
) ON meeting TO convene_app;
GRANT UPDATE (places) ON place TO convene_app;
GRANT UPDATE (title) ON topic, agenda_item TO convene_app;
GRANT UPDATE (position, kind, title) ON agreed_outcome TO convene_app;
GRANT UPDATE (position, title, attribute, "values", lowest) ON selection_floor TO convene_app;
GRANT UPDATE (position, name, member) ON country_name TO convene_app;
GRANT UPDATE (commitment, public_value) ON lottery TO convene_app;
GRANT UPDATE (position, name, capacity) ON room TO convene_app;
GRANT UPDATE (kind, during, title, room_key, item, topics, notes, round) ON session TO convene_app;
GRANT UPDATE (theme, topic, lowest, highest) ON round_table TO convene_app;
GRANT UPDATE (sha256) ON rubric TO convene_app;
GRANT UPDATE (position, title) ON gate TO convene_app;
GRANT UPDATE (position, weight, principles, title, anchors, favours_endowed) ON criterion
TO convene_app;
GRANT UPDATE (during) ON seat TO convene_app;
GRANT UPDATE (round) ON seating_absence TO convene_app;
GRANT UPDATE (deadline) ON invitation TO convene_app;
GRANT DELETE ON
  agenda_item, agreed_outcome, aide_memoire, country_name, criterion, gate, lottery, meeting, place,
  practice_mark, reviewer, room, round_table, rubric, selection_floor, session, topic
TO convene_app;
