-- Projects of the plan of action exist before the meeting: each has an owner, a status and what it lacks,
-- may be the theme of a round table, and a partnership may come of it.

ALTER TABLE life_cycle_move
  DROP CONSTRAINT life_cycle_move_known,
  ADD CONSTRAINT life_cycle_move_known CHECK (life_cycle IN (
    'application', 'invitation', 'letter', 'attendance', 'partnership', 'commitment',
    'partner_meeting', 'partner_side', 'evaluation', 'project'));
-- What goes back is taken back.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('project', '', 'planned'),
  ('project', 'planned', 'running'),
  ('project', 'planned', 'done'),
  ('project', 'planned', 'ended'),
  ('project', 'running', 'done'),
  ('project', 'running', 'ended'),
  ('project', 'running', 'planned'),
  ('project', 'done', 'planned'),
  ('project', 'done', 'running'),
  ('project', 'ended', 'planned'),
  ('project', 'ended', 'running');

CREATE TABLE project (
  meeting_id         uuid NOT NULL,
  code               text NOT NULL CONSTRAINT project_code_shape CHECK (code ~ '^PR-[0-9]{4,}$'),
  id                 uuid NOT NULL,
  title              jsonb NOT NULL CONSTRAINT project_title_given CHECK (title <> '{}'),
  outcome            text,
  owner_organisation uuid,
  owner_person       uuid,
  table_no           smallint,
  partnership        text,
  status             text NOT NULL CONSTRAINT project_status_known CHECK (
    status IN ('planned', 'running', 'done', 'ended')),
  added_at           timestamptz NOT NULL,
  added_by           uuid NOT NULL,
  settled_at         timestamptz,
  settled_by         uuid,
  settled_reason     text CONSTRAINT project_settled_reason_short CHECK (
    octet_length(settled_reason) <= 16000),
  CONSTRAINT project_pkey PRIMARY KEY (meeting_id, code),
  CONSTRAINT project_id_once UNIQUE (meeting_id, id),
  CONSTRAINT project_table_once UNIQUE (meeting_id, table_no),
  CONSTRAINT project_settled_whole CHECK (
    num_nonnulls(settled_at, settled_by, settled_reason)
      = CASE WHEN status IN ('done', 'ended') THEN 3 ELSE 0 END),
  CONSTRAINT project_ended_for_reason CHECK (status <> 'ended' OR settled_reason ~ '\S'),
  CONSTRAINT project_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT project_outcome_known FOREIGN KEY (meeting_id, outcome)
    REFERENCES agreed_outcome (meeting_id, code),
  CONSTRAINT project_table_known FOREIGN KEY (meeting_id, table_no)
    REFERENCES round_table (meeting_id, number),
  CONSTRAINT project_partnership_known FOREIGN KEY (meeting_id, partnership)
    REFERENCES partnership (meeting_id, code),
  CONSTRAINT project_owner_organisation_known FOREIGN KEY (owner_organisation)
    REFERENCES organisation (id),
  CONSTRAINT project_owner_person_known FOREIGN KEY (owner_person) REFERENCES person (id),
  CONSTRAINT project_adder_known FOREIGN KEY (added_by) REFERENCES account (id),
  CONSTRAINT project_settler_known FOREIGN KEY (settled_by) REFERENCES account (id)
);
CREATE INDEX project_outcome ON project (meeting_id, outcome);
CREATE INDEX project_partnership ON project (meeting_id, partnership);
CREATE INDEX project_owner_organisation ON project (owner_organisation);
CREATE INDEX project_owner_person ON project (owner_person);
COMMENT ON TABLE project IS
  'A project of the plan of action, from before the meeting to what became of it; one that ended stays.';
COMMENT ON COLUMN project.outcome IS 'The agreed outcome, or point of the plan of action, that it is part of.';
COMMENT ON COLUMN project.owner_organisation IS 'Of a person, where they were when they were named.';
COMMENT ON COLUMN project.table_no IS 'The round table whose theme it is.';
COMMENT ON COLUMN project.partnership IS 'The partnership that came of it.';

CREATE TABLE project_lack (
  meeting_id          uuid NOT NULL,
  project             text NOT NULL,
  number              smallint NOT NULL CONSTRAINT project_lack_number_positive CHECK (number > 0),
  kind                text NOT NULL CONSTRAINT project_lack_kind_known CHECK (kind IN (
    'approval', 'data', 'expertise', 'finance', 'implementer', 'incubator', 'owner', 'technology',
    'training')),
  asset               text CONSTRAINT project_lack_asset_known CHECK (asset IN (
    'funding', 'expertise', 'data', 'technology', 'delivery', 'convening', 'regulatory', 'training',
    'outreach', 'premises')),
  topic               text,
  filler_organisation uuid,
  filler_person       uuid,
  filled_at           timestamptz,
  filled_by           uuid,
  CONSTRAINT project_lack_pkey PRIMARY KEY (meeting_id, project, number),
  CONSTRAINT project_lack_filled_whole CHECK (
    num_nonnulls(filled_at, filled_by)
      = CASE WHEN num_nonnulls(filler_organisation, filler_person) > 0 THEN 2 ELSE 0 END),
  CONSTRAINT project_lack_project_known FOREIGN KEY (meeting_id, project)
    REFERENCES project (meeting_id, code),
  CONSTRAINT project_lack_topic_known FOREIGN KEY (meeting_id, topic)
    REFERENCES topic (meeting_id, key),
  CONSTRAINT project_lack_filler_organisation_known FOREIGN KEY (filler_organisation)
    REFERENCES organisation (id),
  CONSTRAINT project_lack_filler_person_known FOREIGN KEY (filler_person) REFERENCES person (id),
  CONSTRAINT project_lack_filling_known FOREIGN KEY (filled_by) REFERENCES account (id)
);
CREATE INDEX project_lack_topic ON project_lack (meeting_id, topic);
CREATE INDEX project_lack_filler_organisation ON project_lack (filler_organisation);
CREATE INDEX project_lack_filler_person ON project_lack (filler_person);
COMMENT ON TABLE project_lack IS
  'What a project lacks: a role to be filled, by whoever offers that asset; filled once somebody takes it.';
COMMENT ON COLUMN project_lack.asset IS 'What somebody has to offer to fill it; none where no offer does.';
COMMENT ON COLUMN project_lack.topic IS 'The topic on which it is lacking; any where there is none.';

CREATE TRIGGER project_life_cycle BEFORE UPDATE OF status ON project
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('project');
CREATE TRIGGER project_begins BEFORE INSERT ON project
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('project');
CREATE TRIGGER insert_by_added_by BEFORE INSERT ON project
  FOR EACH ROW EXECUTE FUNCTION actor_guard('added_by', 'added_at');
CREATE TRIGGER update_by_settled_by BEFORE UPDATE ON project FOR EACH ROW
  WHEN (NEW.settled_by IS NOT NULL AND ROW(OLD.settled_by, OLD.settled_at)
    IS DISTINCT FROM ROW(NEW.settled_by, NEW.settled_at))
  EXECUTE FUNCTION actor_guard('settled_by', 'settled_at');
CREATE TRIGGER update_by_filled_by BEFORE UPDATE ON project_lack FOR EACH ROW
  WHEN (NEW.filled_by IS NOT NULL AND ROW(OLD.filled_by, OLD.filled_at)
    IS DISTINCT FROM ROW(NEW.filled_by, NEW.filled_at))
  EXECUTE FUNCTION actor_guard('filled_by', 'filled_at');
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['project', 'project_lack'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL)',
      kept || '_of_meeting', kept);
  END LOOP;
END $$;
GRANT SELECT, DELETE, INSERT (
  meeting_id, code, id, title, outcome, owner_organisation, owner_person, table_no, status, added_at,
  added_by
), UPDATE (
  title, outcome, owner_organisation, owner_person, table_no, partnership, status, settled_at, settled_by,
  settled_reason
) ON project TO convene_app;
GRANT SELECT, DELETE, INSERT (meeting_id, project, number, kind, asset, topic),
  UPDATE (filler_organisation, filler_person, filled_at, filled_by) ON project_lack TO convene_app;

-- The trail tells of projects by a kind of its own; owners and who fills what are put together with their
-- twins, and go with a meeting that moves.
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
    replace(rule, '''review''::text', '''project''::text, ''review''::text'));
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('erase_lines', 'kind IN (''commitment'', ''partnership'') AND (',
        'kind IN (''commitment'', ''partnership'', ''project'') AND ('),
      ('erase_lines', 'AND whose IN (commitment.who_person, commitment.with_person)));',
        $new$AND whose IN (commitment.who_person, commitment.with_person)
      UNION ALL
      SELECT project.id FROM project
      WHERE project.meeting_id = trail AND (project.owner_person = whose OR EXISTS (
        SELECT FROM project_lack AS lack
        WHERE lack.meeting_id = trail AND lack.project = project.code
          AND lack.filler_person = whose))));$new$),
      ('person_merge_in', '  UPDATE partnership_partner SET person_id', $new$  UPDATE project SET owner_person = keep WHERE meeting_id = hand AND owner_person = gone;
  UPDATE project_lack SET filler_person = keep WHERE meeting_id = hand AND filler_person = gone;
  UPDATE partnership_partner SET person_id$new$),
      ('organisation_merge_in', '  UPDATE partnership_partner SET organisation_id', $new$  UPDATE project SET owner_organisation = keep
  WHERE meeting_id = hand AND owner_organisation = gone;
  UPDATE project_lack SET filler_organisation = keep
  WHERE meeting_id = hand AND filler_organisation = gone;
  UPDATE partnership_partner SET organisation_id$new$),
      ('meeting_take_in', '''partnership_report'', ''commitment'']',
        '''partnership_report'', ''commitment'', ''project'', ''project_lack'']')
    ) AS listed (name, old, new)
  LOOP
    body := pg_get_functiondef(changed.name::regproc);
    IF position(changed.old IN body) = 0 THEN
      RAISE EXCEPTION 'the function % is not as it was: %', changed.name, changed.old;
    END IF;
    EXECUTE replace(body, changed.old, changed.new);
  END LOOP;
END $patch$;
SELECT admit_signed_in();
