-- What an applicant claims of evidence counts as words until somebody confirms it, and is kept beside
-- what was claimed.

CREATE TABLE offer_confirmation (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  answer         smallint NOT NULL,
  evidence       text NOT NULL CONSTRAINT offer_confirmation_evidence_known CHECK (
    evidence IN ('document', 'verified')),
  remark         text NOT NULL DEFAULT ''
    CONSTRAINT offer_confirmation_remark_short CHECK (octet_length(remark) <= 2000),
  confirmed_at   timestamptz NOT NULL,
  confirmed_by   uuid NOT NULL,
  CONSTRAINT offer_confirmation_pkey PRIMARY KEY (meeting_id, application_id, answer),
  CONSTRAINT offer_confirmation_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id) ON DELETE CASCADE,
  -- Answers are written anew as a whole in one act; who confirmed what stays where it is said still.
  CONSTRAINT offer_confirmation_offer_known FOREIGN KEY (meeting_id, application_id, answer)
    REFERENCES offer (meeting_id, application_id, answer) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT offer_confirmation_confirmer_known FOREIGN KEY (confirmed_by) REFERENCES account (id)
);
COMMENT ON TABLE offer_confirmation IS
  'Evidence of offers that a reviewer or officer saw; only that counts for more than words.';
COMMENT ON COLUMN offer_confirmation.remark IS 'What was seen, such as a contract by its number.';
CREATE TRIGGER insert_by_confirmed_by BEFORE INSERT ON offer_confirmation
  FOR EACH ROW EXECUTE FUNCTION actor_guard('confirmed_by', 'confirmed_at');
CREATE TRIGGER answers_insert AFTER INSERT ON offer_confirmation REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION answers_guard();
CREATE TRIGGER answers_delete AFTER DELETE ON offer_confirmation REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION answers_guard();
ALTER TABLE offer_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_confirmation FORCE ROW LEVEL SECURITY;
CREATE POLICY offer_confirmation_of_meeting ON offer_confirmation USING (
  meeting_id = meeting_in_hand()
  AND (reviewer_in_hand() IS NULL OR own_review_is_assigned(meeting_id, application_id)));
GRANT SELECT, INSERT, DELETE ON offer_confirmation TO convene_app;

-- With whom somebody worked before is kept as it was said where the directory knows no such body.
ALTER TABLE past_partnership ADD COLUMN partners_named text[] NOT NULL DEFAULT '{}'
  CONSTRAINT past_partnership_named_by_words CHECK ('' <> ALL (partners_named));
COMMENT ON COLUMN past_partnership.partners_named IS
  'Partners that are no organisation of the directory, as they were said.';
CREATE TRIGGER answers_insert AFTER INSERT ON past_partnership REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION answers_guard();
CREATE TRIGGER answers_delete AFTER DELETE ON past_partnership REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION answers_guard();
GRANT DELETE ON past_partnership TO convene_app;

-- It goes with what applicants wrote, moves with a whole meeting, and leaves no statistics behind.
DO $patch$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT routine, was, becomes
    FROM (VALUES
      ('erase_answers', 'OR referees <> ''[]'' OR statements <> ''{}''',
        'OR referees <> ''[]'' OR statements <> ''{}'''
        || E'\n        OR EXISTS (\n          SELECT FROM offer_confirmation AS seen\n'
        || E'          WHERE seen.meeting_id = hand AND seen.application_id = application.id\n'
        || E'            AND seen.remark <> '''')'),
      ('erase_answers', '  UPDATE offer SET note = ''''',
        E'  UPDATE offer_confirmation SET remark = ''''\n'
        || E'  WHERE meeting_id = hand AND application_id = ANY (said);\n'
        || E'  UPDATE offer SET note = '''''),
      ('erase_answers', 'OR past.partners <> ''{}''',
        'OR past.partners <> ''{}'' OR past.partners_named <> ''{}'''),
      ('erase_answers', 'output = '''', partners = ''{}''',
        'output = '''', partners = ''{}'', partners_named = ''{}'''),
      ('meeting_take_in', '''past_partnership'', ''gate_answer'',',
        '''past_partnership'', ''gate_answer'', ''offer_confirmation'','),
      ('erase_statistics', 'objection, offer,', 'objection, offer, offer_confirmation,')
    ) AS listed (routine, was, becomes)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.was) = 0 THEN
      RAISE EXCEPTION '% does not say: %', changed.routine, changed.was;
    END IF;
    EXECUTE replace(body, changed.was, changed.becomes);
  END LOOP;
END $patch$;
