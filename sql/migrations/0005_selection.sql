-- Decisions on open seats: the program proposes, a named person signs.

CREATE TABLE selection (
  meeting_id       uuid NOT NULL,
  id               uuid NOT NULL,
  scoring_id       uuid NOT NULL,
  seed             bigint NOT NULL,
  objective        bigint NOT NULL,
  bound            bigint,
  cohort_potential bigint NOT NULL,
  top_n_potential  bigint NOT NULL,
  proposed_at      timestamptz NOT NULL,
  proposed_by      uuid NOT NULL,
  signed_at        timestamptz,
  signed_by        uuid,
  CONSTRAINT selection_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT selection_signed_by_somebody CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
  CONSTRAINT selection_scoring_known FOREIGN KEY (meeting_id, scoring_id)
    REFERENCES scoring (meeting_id, id),
  CONSTRAINT selection_proposer_known FOREIGN KEY (proposed_by) REFERENCES account (id),
  CONSTRAINT selection_signatory_known FOREIGN KEY (signed_by) REFERENCES account (id)
);
CREATE UNIQUE INDEX selection_signed_once ON selection (meeting_id) WHERE signed_at IS NOT NULL;
COMMENT ON TABLE selection IS 'A proposal which applications get the open seats; at most one is signed.';

CREATE TABLE decision (
  meeting_id     uuid NOT NULL,
  selection_id   uuid NOT NULL,
  application_id uuid NOT NULL,
  outcome        text NOT NULL CONSTRAINT decision_outcome_known CHECK (
    outcome IN ('selected', 'waitlisted', 'not_selected')),
  reason         text CONSTRAINT decision_reason_known CHECK (reason IN (
    'places', 'floors', 'gate', 'incomplete', 'late', 'topics', 'evidence')),
  position       integer CONSTRAINT decision_position_positive CHECK (position > 0),
  CONSTRAINT decision_pkey PRIMARY KEY (meeting_id, selection_id, application_id),
  CONSTRAINT decision_position_once UNIQUE (meeting_id, selection_id, position),
  CONSTRAINT decision_reason_of_regret CHECK (
    (outcome = 'not_selected') = (reason IS NOT NULL)),
  CONSTRAINT decision_position_on_waiting_list CHECK (
    (outcome = 'waitlisted') = (position IS NOT NULL)),
  CONSTRAINT decision_selection_known FOREIGN KEY (meeting_id, selection_id)
    REFERENCES selection (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT decision_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id)
);
COMMENT ON TABLE decision IS 'What a selection says of one application. The reasons are a fixed list and name nobody.';
COMMENT ON COLUMN decision.position IS 'On the waiting list, 1 is next.';

CREATE FUNCTION decision_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM selection
    WHERE meeting_id = COALESCE(NEW.meeting_id, OLD.meeting_id)
      AND id = COALESCE(NEW.selection_id, OLD.selection_id)
      AND signed_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a signed selection does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_frozen', TABLE = 'decision';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION decision_guard IS 'Refuses every change to the decisions of a signed selection.';

CREATE TRIGGER decision_frozen BEFORE INSERT OR UPDATE OR DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION decision_guard();
