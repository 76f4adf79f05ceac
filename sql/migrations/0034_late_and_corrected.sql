-- Applications are corrected until the signature, a condition may be met by word of mouth, and who
-- comes after the signature is kept and considered no more.

ALTER TABLE application
  DROP CONSTRAINT application_status_known,
  ADD CONSTRAINT application_status_known CHECK (
    status IN ('draft', 'submitted', 'under_review', 'selected', 'waitlisted', 'not_selected',
      'withdrawn', 'late'));
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('application', '', 'late'),
  ('application', 'late', 'submitted'),
  ('application', 'late', 'withdrawn'),
  ('application', 'withdrawn', 'submitted'),
  ('application', 'withdrawn', 'late');

CREATE TABLE gate_answer (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  number         smallint NOT NULL CONSTRAINT gate_answer_number_positive CHECK (number > 0),
  gate           text NOT NULL,
  is_met         boolean NOT NULL,
  how            text NOT NULL
    CONSTRAINT gate_answer_how_given CHECK (how ~ '\S')
    CONSTRAINT gate_answer_how_short CHECK (octet_length(how) <= 2000),
  recorded_at    timestamptz NOT NULL,
  recorded_by    uuid NOT NULL,
  CONSTRAINT gate_answer_pkey PRIMARY KEY (meeting_id, application_id, number),
  CONSTRAINT gate_answer_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT gate_answer_recorder_known FOREIGN KEY (recorded_by) REFERENCES account (id)
);
COMMENT ON TABLE gate_answer IS
  'Gates answered after the application came in, one after the other; the last of each holds.';
COMMENT ON COLUMN gate_answer.how IS 'How the answer was given, such as by telephone.';
CREATE TRIGGER insert_by_recorded_by BEFORE INSERT ON gate_answer
  FOR EACH ROW EXECUTE FUNCTION actor_guard('recorded_by', 'recorded_at');
ALTER TABLE gate_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE gate_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY gate_answer_of_meeting ON gate_answer USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT ON gate_answer TO convene_app;
GRANT DELETE ON application_topic, offer, need TO convene_app;
GRANT UPDATE (gates, statements) ON application TO convene_app;

-- What was signed on stays as it was read; the owner of the schema erases, and puts back what was.
CREATE FUNCTION answers_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  IF NOT pg_has_role('convene_owner', 'USAGE') AND EXISTS (
    SELECT FROM touched
    JOIN decision ON decision.meeting_id = touched.meeting_id
      AND decision.application_id = touched.application_id
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id
    WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'answers that were signed on do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_answers_frozen',
        TABLE = TG_TABLE_NAME,
        HINT = 'application_answers_frozen';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION answers_guard IS
  'Refuses every change of topics, offers, needs and gates under a signed decision on them.';
DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY['application_topic', 'gate_answer', 'need', 'offer'] LOOP
    EXECUTE format(
      'CREATE TRIGGER answers_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION answers_guard()', owned);
    EXECUTE format(
      'CREATE TRIGGER answers_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION answers_guard()', owned);
  END LOOP;
END $$;

CREATE FUNCTION application_answers_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') AND EXISTS (
    SELECT FROM decision
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.id
      AND selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'answers that were signed on do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_answers_frozen',
        TABLE = 'application',
        HINT = 'application_answers_frozen';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION application_answers_guard IS
  'Refuses every change of gates and statements under a signed decision on the application.';
CREATE TRIGGER answers_update BEFORE UPDATE OF gates, statements ON application FOR EACH ROW
  WHEN (ROW(OLD.gates, OLD.statements) IS DISTINCT FROM ROW(NEW.gates, NEW.statements))
  EXECUTE FUNCTION application_answers_guard();

CREATE FUNCTION application_late_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  astray text;
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  SELECT came.status INTO astray
  FROM (SELECT DISTINCT meeting_id, status FROM touched) AS came
  WHERE (came.status = 'late') <> EXISTS (
    SELECT FROM selection
    WHERE selection.meeting_id = came.meeting_id AND signed_at IS NOT NULL
      AND superseded_at IS NULL)
  LIMIT 1;
  IF FOUND AND NOT pg_has_role('convene_owner', 'USAGE') THEN
    RAISE EXCEPTION 'who comes after the signature is late, and nobody else is, not %', astray
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_late_after_signature',
        TABLE = 'application',
        HINT = 'application_late_after_signature';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION application_late_guard IS
  'Lets applications come in late under a signed selection, and only there.';
CREATE TRIGGER application_late AFTER INSERT ON application REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION application_late_guard();

-- Whoever comes back was decided upon by no signature; the others have seats to be held and given.
CREATE FUNCTION application_back_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  IF (NEW.status = 'late') <> EXISTS (
    SELECT FROM selection
    WHERE meeting_id = NEW.meeting_id AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'who comes back after the signature is late, and nobody else is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_late_after_signature',
        TABLE = 'application',
        HINT = 'application_late_after_signature';
  END IF;
  IF EXISTS (
    SELECT FROM decision
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.id
      AND selection.signed_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'only a signed decision moves who is decided upon'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_decision',
        TABLE = 'application',
        HINT = 'application_by_decision';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION application_back_guard IS
  'Takes applications back that no signature decided upon, late ones under a signature.';
CREATE TRIGGER application_back BEFORE UPDATE OF status ON application FOR EACH ROW
  WHEN (OLD.status IN ('late', 'withdrawn') AND NEW.status IN ('late', 'submitted')
    AND OLD.status <> NEW.status)
  EXECUTE FUNCTION application_back_guard();

-- Whoever is forgotten is not late either, and how they answered goes with what they wrote.
DO $$
DECLARE
  body text := pg_get_functiondef('forget_in_meeting'::regproc);
BEGIN
  EXECUTE replace(
    body, $part$('draft', 'submitted', 'under_review', 'not_selected')$part$,
    $part$('draft', 'submitted', 'under_review', 'not_selected', 'late')$part$);
  body := replace(
    pg_get_functiondef('erase_answers'::regproc),
    $part$        OR referees <> '[]' OR statements <> '{}'$part$,
    $part$        OR referees <> '[]' OR statements <> '{}'
        OR EXISTS (
          SELECT FROM gate_answer
          WHERE gate_answer.meeting_id = hand AND gate_answer.application_id = application.id
            AND gate_answer.how <> '–')$part$);
  EXECUTE replace(
    body, $part$  UPDATE offer SET note = ''$part$,
    $part$  UPDATE gate_answer SET how = '–'
  WHERE meeting_id = hand AND application_id = ANY (said);
  UPDATE offer SET note = ''$part$);
END $$;
