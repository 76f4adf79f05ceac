-- What the secretariat asks of the seating plan: who shares a table, who never does, and who is not
-- there in a round. Reasons are read by the secretariat alone, so they stand here and nowhere else.

CREATE TABLE seating_rule (
  meeting_id uuid NOT NULL,
  id         uuid NOT NULL,
  kind       text NOT NULL CONSTRAINT seating_rule_kind_known CHECK (
    kind IN ('apart', 'together')),
  one_id     uuid NOT NULL,
  other_id   uuid NOT NULL,
  reason     text NOT NULL DEFAULT '',
  made_at    timestamptz NOT NULL,
  made_by    uuid NOT NULL,
  CONSTRAINT seating_rule_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT seating_rule_pair_once UNIQUE (meeting_id, one_id, other_id),
  CONSTRAINT seating_rule_of_two CHECK (one_id <> other_id),
  CONSTRAINT seating_rule_ordered CHECK (one_id <= other_id),
  CONSTRAINT seating_rule_apart_with_reason CHECK (kind <> 'apart' OR reason ~ '\S'),
  CONSTRAINT seating_rule_one_known FOREIGN KEY (meeting_id, one_id)
    REFERENCES participant (meeting_id, person_id) ON DELETE CASCADE,
  CONSTRAINT seating_rule_other_known FOREIGN KEY (meeting_id, other_id)
    REFERENCES participant (meeting_id, person_id) ON DELETE CASCADE,
  CONSTRAINT seating_rule_actor_known FOREIGN KEY (made_by) REFERENCES account (id)
);
CREATE INDEX seating_rule_other ON seating_rule (meeting_id, other_id);
COMMENT ON TABLE seating_rule IS
  'Two participants who share a table in every round, or never do; gone with whoever leaves.';
COMMENT ON COLUMN seating_rule.one_id IS 'The lower of the two, so that a pair has one order.';
COMMENT ON COLUMN seating_rule.reason IS 'For the secretariat alone: not in the audit trail either.';

CREATE TABLE seating_absence (
  meeting_id  uuid NOT NULL,
  person_id   uuid NOT NULL,
  round       smallint NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT seating_absence_pkey PRIMARY KEY (meeting_id, person_id, round),
  CONSTRAINT seating_absence_participant_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES participant (meeting_id, person_id) ON DELETE CASCADE,
  CONSTRAINT seating_absence_round_known FOREIGN KEY (meeting_id, round)
    REFERENCES session (meeting_id, round),
  CONSTRAINT seating_absence_actor_known FOREIGN KEY (recorded_by) REFERENCES account (id)
);
COMMENT ON TABLE seating_absence IS
  'A participant who is not there in a round; whoever comes to none is a no-show instead.';

DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY['seating_absence', 'seating_rule'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand())',
      owned || '_of_meeting', owned);
  END LOOP;
END $$;
CREATE POLICY seating_rule_of_secretariat ON seating_rule AS RESTRICTIVE
USING (reviewer_in_hand() IS NULL);

GRANT SELECT, INSERT, DELETE ON seating_absence, seating_rule TO convene_app;
