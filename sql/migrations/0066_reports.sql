-- What partners tell of their target after the meeting: kept, or changed to another day, and why.

CREATE TABLE partnership_report (
  meeting_id  uuid NOT NULL,
  partnership text NOT NULL,
  number      smallint NOT NULL
    CONSTRAINT partnership_report_number_positive CHECK (number > 0),
  kind        text NOT NULL
    CONSTRAINT partnership_report_kind_known CHECK (kind IN ('kept', 'changed')),
  words       text NOT NULL
    CONSTRAINT partnership_report_words_given CHECK (words ~ '\S')
    CONSTRAINT partnership_report_words_short CHECK (octet_length(words) <= 16000),
  told_on     date NOT NULL,
  due         date,
  reported_at timestamptz NOT NULL,
  reported_by uuid NOT NULL,
  CONSTRAINT partnership_report_pkey PRIMARY KEY (meeting_id, partnership, number),
  CONSTRAINT partnership_report_due_of_changed CHECK ((kind = 'changed') = (due IS NOT NULL)),
  CONSTRAINT partnership_report_partnership_known FOREIGN KEY (meeting_id, partnership)
    REFERENCES partnership (meeting_id, code),
  CONSTRAINT partnership_report_reporter_known FOREIGN KEY (reported_by) REFERENCES account (id)
);
COMMENT ON TABLE partnership_report IS
  'What partners tell of their target after the meeting, in the order in which it was recorded.';
COMMENT ON COLUMN partnership_report.due IS 'The new day, of a target that changed.';
CREATE TRIGGER insert_by_reported_by BEFORE INSERT ON partnership_report
  FOR EACH ROW EXECUTE FUNCTION actor_guard('reported_by', 'reported_at');
ALTER TABLE partnership_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership_report FORCE ROW LEVEL SECURITY;
CREATE POLICY partnership_report_of_meeting ON partnership_report USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT, DELETE ON partnership_report TO convene_app;
DO $patch$
DECLARE
  body text := pg_get_functiondef('meeting_take_in'::regproc);
BEGIN
  IF strpos(body, '''partnership_principle''') = 0 THEN
    RAISE EXCEPTION 'meeting_take_in is not as it was';
  END IF;
  EXECUTE replace(
    body, '''partnership_principle''', '''partnership_principle'', ''partnership_report''');
END $patch$;
