-- A meeting follows an earlier one of the same series: it answers what was recommended there, and those who
-- review for it may see which promises of the meeting before were kept.

ALTER TABLE meeting
  ADD COLUMN follows uuid,
  ADD CONSTRAINT meeting_follows_another CHECK (follows <> id),
  ADD CONSTRAINT meeting_follows_known FOREIGN KEY (follows) REFERENCES meeting (id);
CREATE INDEX meeting_follows ON meeting (follows);
COMMENT ON COLUMN meeting.follows IS 'The meeting before it in the same series; none of a first one.';
GRANT UPDATE (follows) ON meeting TO convene_app;
GRANT SELECT (follows) ON meeting TO convene_reader;

CREATE TABLE recommendation (
  meeting_id         uuid NOT NULL,
  number             smallint NOT NULL
    CONSTRAINT recommendation_number_positive CHECK (number > 0),
  id                 uuid NOT NULL,
  words              jsonb NOT NULL
    CONSTRAINT recommendation_words_given CHECK (words <> '{}')
    CONSTRAINT recommendation_words_short CHECK (octet_length(words::text) <= 64000),
  owner_organisation uuid,
  owner_person       uuid,
  due                date,
  added_at           timestamptz NOT NULL,
  added_by           uuid NOT NULL,
  CONSTRAINT recommendation_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT recommendation_id_once UNIQUE (meeting_id, id),
  CONSTRAINT recommendation_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT recommendation_owner_organisation_known FOREIGN KEY (owner_organisation)
    REFERENCES organisation (id),
  CONSTRAINT recommendation_owner_person_known FOREIGN KEY (owner_person) REFERENCES person (id),
  CONSTRAINT recommendation_adder_known FOREIGN KEY (added_by) REFERENCES account (id)
);
CREATE INDEX recommendation_owner_organisation ON recommendation (owner_organisation);
CREATE INDEX recommendation_owner_person ON recommendation (owner_person);
COMMENT ON TABLE recommendation IS 'What a meeting recommended, to whom, and by when, as its report numbers it.';
COMMENT ON COLUMN recommendation.owner_organisation IS 'Of a person, where they were when they were named.';
CREATE TRIGGER insert_by_added_by BEFORE INSERT ON recommendation
  FOR EACH ROW EXECUTE FUNCTION actor_guard('added_by', 'added_at');

CREATE TABLE recommendation_answer (
  meeting_id     uuid NOT NULL,
  id             uuid NOT NULL,
  of_meeting     uuid NOT NULL,
  recommendation smallint NOT NULL
    CONSTRAINT recommendation_answer_number_positive CHECK (recommendation > 0),
  words          jsonb NOT NULL
    CONSTRAINT recommendation_answer_words_given CHECK (words <> '{}'),
  session_key    text,
  project        text,
  note           text NOT NULL
    CONSTRAINT recommendation_answer_note_short CHECK (octet_length(note) <= 16000),
  answered_at    timestamptz NOT NULL,
  answered_by    uuid NOT NULL,
  CONSTRAINT recommendation_answer_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT recommendation_answer_once
    UNIQUE NULLS NOT DISTINCT (meeting_id, of_meeting, recommendation, session_key, project),
  CONSTRAINT recommendation_answer_of_another CHECK (of_meeting <> meeting_id),
  CONSTRAINT recommendation_answer_by_one CHECK (num_nonnulls(session_key, project) < 2),
  CONSTRAINT recommendation_answer_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT recommendation_answer_of_known FOREIGN KEY (of_meeting) REFERENCES meeting (id),
  CONSTRAINT recommendation_answer_session_known FOREIGN KEY (meeting_id, session_key)
    REFERENCES session (meeting_id, key),
  CONSTRAINT recommendation_answer_project_known FOREIGN KEY (meeting_id, project)
    REFERENCES project (meeting_id, code),
  CONSTRAINT recommendation_answer_answerer_known FOREIGN KEY (answered_by) REFERENCES account (id)
);
CREATE INDEX recommendation_answer_of ON recommendation_answer (of_meeting);
CREATE INDEX recommendation_answer_session ON recommendation_answer (meeting_id, session_key);
CREATE INDEX recommendation_answer_project ON recommendation_answer (meeting_id, project);
COMMENT ON TABLE recommendation_answer IS
  'By what a meeting answers a recommendation of an earlier one: a session, a project, or as a whole.';
COMMENT ON COLUMN recommendation_answer.words IS
  'What was recommended, as it stood when it was answered: rows of the other meeting are not in sight.';
CREATE TRIGGER insert_by_answered_by BEFORE INSERT OR UPDATE ON recommendation_answer
  FOR EACH ROW EXECUTE FUNCTION actor_guard('answered_by', 'answered_at');

CREATE TABLE kept_commitment (
  meeting_id     uuid NOT NULL,
  application_id uuid NOT NULL,
  of_meeting     uuid NOT NULL,
  commitment     text NOT NULL
    CONSTRAINT kept_commitment_code_shape CHECK (commitment ~ '^C-[0-9]{4,}$'),
  what           text NOT NULL CONSTRAINT kept_commitment_what_given CHECK (what ~ '\S'),
  due            date NOT NULL,
  kept_on        date NOT NULL,
  with_person    uuid,
  recalled_at    timestamptz NOT NULL,
  recalled_by    uuid NOT NULL,
  CONSTRAINT kept_commitment_pkey PRIMARY KEY (meeting_id, application_id, of_meeting, commitment),
  CONSTRAINT kept_commitment_of_another CHECK (of_meeting <> meeting_id),
  CONSTRAINT kept_commitment_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id),
  CONSTRAINT kept_commitment_of_known FOREIGN KEY (of_meeting) REFERENCES meeting (id),
  CONSTRAINT kept_commitment_with_person_known FOREIGN KEY (with_person) REFERENCES person (id),
  CONSTRAINT kept_commitment_recaller_known FOREIGN KEY (recalled_by) REFERENCES account (id)
);
CREATE INDEX kept_commitment_of ON kept_commitment (of_meeting);
CREATE INDEX kept_commitment_with_person ON kept_commitment (with_person);
COMMENT ON TABLE kept_commitment IS
  'What an applicant promised at an earlier meeting and kept, as those who review are shown it; never scored.';
COMMENT ON COLUMN kept_commitment.with_person IS
  'With whom it was promised, by whom it is erased too; told to nobody.';
CREATE TRIGGER insert_by_recalled_by BEFORE INSERT ON kept_commitment
  FOR EACH ROW EXECUTE FUNCTION actor_guard('recalled_by', 'recalled_at');

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['recommendation', 'recommendation_answer', 'kept_commitment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['recommendation', 'recommendation_answer'] LOOP
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL)',
      kept || '_of_meeting', kept);
  END LOOP;
END $$;
CREATE POLICY kept_commitment_of_meeting ON kept_commitment USING (
  meeting_id = meeting_in_hand()
  AND (reviewer_in_hand() IS NULL OR own_review_is_assigned(meeting_id, application_id)));
GRANT SELECT, INSERT, DELETE, UPDATE (words, owner_organisation, owner_person, due)
  ON recommendation TO convene_app;
GRANT SELECT, INSERT, DELETE, UPDATE (words, note, answered_at, answered_by)
  ON recommendation_answer TO convene_app;
GRANT SELECT, INSERT, DELETE ON kept_commitment TO convene_app;

-- Nothing of it where sheets are blind: that somebody was there tells who they are.
CREATE FUNCTION reader_kept(wanted uuid) RETURNS TABLE (
  is_hidden boolean, commitment text, what text, due date, kept_on date, title jsonb
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_blind boolean;
  follows_one boolean;
BEGIN
  SELECT COALESCE((m.reviewing ->> 'blind')::boolean, false), m.follows IS NOT NULL
  INTO is_blind, follows_one
  FROM meeting AS m
  WHERE m.id = meeting_in_hand() AND link_reads(wanted);
  IF is_blind AND follows_one THEN
    RETURN QUERY SELECT true, NULL::text, NULL::text, NULL::date, NULL::date, NULL::jsonb;
  ELSIF NOT is_blind THEN
    RETURN QUERY
    SELECT false, kept.commitment, kept.what, kept.due, kept.kept_on, earlier.title
    FROM kept_commitment AS kept
    JOIN meeting AS earlier ON earlier.id = kept.of_meeting
    WHERE kept.meeting_id = meeting_in_hand() AND kept.application_id = wanted
    ORDER BY earlier.starts, kept.commitment;
  END IF;
END $$;
COMMENT ON FUNCTION reader_kept IS
  'What an applicant promised at earlier meetings and kept, for the reviewer whose link is in hand; that it is '
  'hidden where reviewing is blind.';
REVOKE EXECUTE ON FUNCTION reader_kept(uuid) FROM PUBLIC;

-- The trail tells of recommendations by a kind of its own; owners are put together with their twins, what was
-- kept is erased with the answers of an application, and recommendations go with a meeting that moves.
DO $patch$
DECLARE
  changed record;
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'audit_line'::regclass AND conname = 'audit_line_kind_known');
  body text;
BEGIN
  EXECUTE format(
    'ALTER TABLE audit_line DROP CONSTRAINT audit_line_kind_known, '
    'ADD CONSTRAINT audit_line_kind_known %s',
    replace(rule, '''review''::text', '''recommendation''::text, ''review''::text'));
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION reader_kept(uuid) TO convene_portal;
  RETURN true;
END$new$),
      ('erase_answers', E'        OR EXISTS (\n          SELECT FROM gate_answer', $new$        OR EXISTS (
          SELECT FROM kept_commitment AS kept
          WHERE kept.meeting_id = hand AND kept.application_id = application.id)
        OR EXISTS (
          SELECT FROM gate_answer$new$),
      ('erase_answers', E'  DELETE FROM document_file\n', $new$  DELETE FROM kept_commitment
  WHERE meeting_id = hand AND (application_id = ANY (said) OR with_person = whose);
  DELETE FROM document_file
$new$),
      ('erase_lines', 'kind IN (''commitment'', ''partnership'', ''project'') AND (',
        'kind IN (''commitment'', ''partnership'', ''project'', ''recommendation'') AND ('),
      ('erase_lines', E'      UNION ALL\n      SELECT project.id FROM project', $new$      UNION ALL
      SELECT advice.id FROM recommendation AS advice
      WHERE advice.meeting_id = trail AND advice.owner_person = whose
      UNION ALL
      SELECT project.id FROM project$new$),
      ('erase_statistics', 'invitation, letter, mail,', 'invitation, kept_commitment, letter, mail,'),
      ('person_merge_in', '  UPDATE project SET owner_person', $new$  UPDATE recommendation SET owner_person = keep
  WHERE meeting_id = hand AND owner_person = gone;
  UPDATE kept_commitment SET with_person = keep WHERE meeting_id = hand AND with_person = gone;
  UPDATE project SET owner_person$new$),
      ('organisation_merge_in', '  UPDATE project SET owner_organisation', $new$  UPDATE recommendation SET owner_organisation = keep
  WHERE meeting_id = hand AND owner_organisation = gone;
  UPDATE project SET owner_organisation$new$),
      ('meeting_take_in', '''project'', ''project_lack'']', '''project'', ''project_lack'', ''recommendation'']')
    ) AS listed (name, old, new)
  LOOP
    body := pg_get_functiondef(changed.name::regproc);
    IF position(changed.old IN body) = 0 THEN
      RAISE EXCEPTION 'the function % is not as it was: %', changed.name, changed.old;
    END IF;
    EXECUTE replace(body, changed.old, changed.new);
  END LOOP;
END $patch$;
SELECT admit_portal();
SELECT admit_signed_in();
