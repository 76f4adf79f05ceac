-- Substitutes: who comes to an open seat in place of whoever was selected, by whose decision and why;
-- numbers of participants that stay; and which sheets lie printed.

-- Somebody who comes in place of another did not apply and was not named. An application refers to the
-- open track, so that nothing can score them.
ALTER TABLE candidate
  DROP CONSTRAINT candidate_track_known,
  ADD CONSTRAINT candidate_track_known CHECK (track IN ('open', 'nominated', 'substitute'));
ALTER TABLE succession
  DROP CONSTRAINT succession_settled_known,
  ADD CONSTRAINT succession_settled_known CHECK (
    settled IN ('followed', 'left_free', 'substituted'));
ALTER TABLE letter
  DROP CONSTRAINT letter_kind_known,
  ADD CONSTRAINT letter_kind_known CHECK (kind IN (
    'invitation', 'waiting_list', 'regret', 'reminder', 'acknowledgement', 'substitute',
    'replaced'));

CREATE TABLE substitution (
  meeting_id    uuid NOT NULL,
  code          text NOT NULL CONSTRAINT substitution_code_shape CHECK (code ~ '^S-[0-9]{4,}$'),
  person_id     uuid NOT NULL,
  track         text NOT NULL DEFAULT 'substitute'
    CONSTRAINT substitution_track_fixed CHECK (track = 'substitute'),
  leaving_id    uuid NOT NULL,
  invitation_id uuid NOT NULL,
  reason        text NOT NULL CONSTRAINT substitution_reason_known CHECK (reason IN (
    'office', 'colleague', 'expertise', 'late')),
  decided_at    timestamptz NOT NULL,
  decided_by    uuid NOT NULL,
  withdrawn_at  timestamptz,
  withdrawn_by  uuid,
  CONSTRAINT substitution_pkey PRIMARY KEY (meeting_id, code),
  CONSTRAINT substitution_invitation_once UNIQUE (meeting_id, invitation_id),
  CONSTRAINT substitution_withdrawn_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  CONSTRAINT substitution_is_substitute FOREIGN KEY (meeting_id, person_id, track)
    REFERENCES candidate (meeting_id, person_id, track),
  CONSTRAINT substitution_leaving_known FOREIGN KEY (meeting_id, leaving_id)
    REFERENCES application (meeting_id, id),
  CONSTRAINT substitution_invitation_known FOREIGN KEY (meeting_id, invitation_id)
    REFERENCES invitation (meeting_id, id),
  CONSTRAINT substitution_decider_known FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT substitution_withdrawer_known FOREIGN KEY (withdrawn_by) REFERENCES account (id)
);
CREATE INDEX substitution_leaving ON substitution (meeting_id, leaving_id);
CREATE INDEX substitution_person ON substitution (meeting_id, person_id);
CREATE UNIQUE INDEX substitution_standing_once ON substitution (meeting_id, leaving_id)
  WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX substitution_standing_person ON substitution (meeting_id, person_id)
  WHERE withdrawn_at IS NULL;
COMMENT ON TABLE substitution IS
  'Who comes to an open seat in place of whoever was selected: decided by name, and never scored.';
COMMENT ON COLUMN substitution.leaving_id IS
  'The application whose seat it is, also where one substitute comes after another.';
COMMENT ON COLUMN substitution.reason IS 'From a fixed list that tells of no health and no family.';
COMMENT ON COLUMN substitution.withdrawn_at IS 'When the substitute gave the seat back.';
ALTER TABLE substitution ENABLE ROW LEVEL SECURITY;
ALTER TABLE substitution FORCE ROW LEVEL SECURITY;
CREATE POLICY substitution_of_meeting ON substitution USING (meeting_id = meeting_in_hand());
CREATE TRIGGER insert_by_decided_by BEFORE INSERT ON substitution
  FOR EACH ROW EXECUTE FUNCTION actor_guard('decided_by', 'decided_at');
CREATE TRIGGER update_by_withdrawn_by BEFORE UPDATE ON substitution FOR EACH ROW
  WHEN (ROW(OLD.withdrawn_by, OLD.withdrawn_at)
    IS DISTINCT FROM ROW(NEW.withdrawn_by, NEW.withdrawn_at))
  EXECUTE FUNCTION actor_guard('withdrawn_by', 'withdrawn_at');
GRANT SELECT, INSERT (
  meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by
), UPDATE (withdrawn_at, withdrawn_by) ON substitution TO convene_app;

CREATE OR REPLACE FUNCTION succession_settled_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.settled = 'followed' OR OLD.settled = 'substituted' AND EXISTS (
    SELECT FROM substitution
    WHERE meeting_id = OLD.meeting_id AND leaving_id = OLD.leaving_id AND withdrawn_at IS NULL
  ) THEN
    RAISE EXCEPTION 'somebody follows already'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_settled_once',
        TABLE = 'succession', HINT = 'succession_settled_once';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION succession_settled_guard IS
  'Refuses to take a seat back from whoever follows or stands in; one left free may be filled.';

-- Whoever gave a seat to another may come after all, once the other gave it back.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('invitation', 'delegated', 'accepted'),
  ('invitation', 'delegated', 'tentative');

-- A substitute sits on an open place.
CREATE OR REPLACE FUNCTION invitation_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  PERFORM FROM place WHERE meeting_id = NEW.meeting_id AND track = 'open' FOR UPDATE;
  IF (
    SELECT count(id) FROM invitation
    WHERE meeting_id = NEW.meeting_id AND track <> 'nominated'
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) > (SELECT places FROM place WHERE meeting_id = NEW.meeting_id AND track = 'open') THEN
    RAISE EXCEPTION 'more are invited than there are open places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
        TABLE = 'invitation', HINT = 'invitation_within_places';
  END IF;
  IF NEW.deadline >= (SELECT starts FROM meeting WHERE id = NEW.meeting_id) THEN
    RAISE EXCEPTION 'an answer is due before the meeting begins'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_before_meeting',
        TABLE = 'invitation', HINT = 'invitation_before_meeting';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER invitation_guarded ON invitation;
CREATE TRIGGER invitation_guarded AFTER INSERT ON invitation
  FOR EACH ROW WHEN (NEW.track <> 'nominated') EXECUTE FUNCTION invitation_guard();

DO $$
DECLARE
  body text := pg_get_functiondef('place_guard'::regproc);
BEGIN
  body := replace(
    body, 'AND track = NEW.track
      AND status IN', 'AND (track = ''nominated'') = (NEW.track = ''nominated'')
      AND status IN');
  EXECUTE body;
END $$;

-- Floors count a substitute as they would an applicant.
CREATE OR REPLACE FUNCTION floor_shortfalls(meeting uuid, leaving uuid, entering uuid)
RETURNS integer[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT COALESCE(
      array_agg(GREATEST(0, lowest - reached) ORDER BY position, name), '{}')
    FROM (
      SELECT
        floor.position, floor.name, floor.lowest,
        count(seated.id) FILTER (WHERE CASE floor.attribute
          WHEN 'sector' THEN organisation.sector = ANY (floor."values")
          WHEN 'country' THEN person.country = ANY (floor."values")
          WHEN 'gender' THEN person.gender = ANY (floor."values")
          WHEN 'language' THEN EXISTS (
            SELECT FROM unnest(person.languages) AS spoken, unnest(floor."values") AS asked
            WHERE spoken = asked OR starts_with(spoken, asked || '-'))
          ELSE true END)::int AS reached
      FROM selection_floor AS floor
      LEFT JOIN (
        (
          SELECT id, person_id
          FROM application
          WHERE meeting_id = meeting AND (
            status = 'selected' AND id IS DISTINCT FROM leaving OR id = entering)
          UNION ALL
          SELECT invitation_id, person_id
          FROM substitution
          WHERE meeting_id = meeting AND withdrawn_at IS NULL
        ) AS seated
        JOIN person ON person.id = seated.person_id
        LEFT JOIN organisation ON organisation.id = person.organisation_id
      ) ON true
      WHERE floor.meeting_id = meeting
      GROUP BY floor.position, floor.name, floor.lowest
    ) AS counted
  );
END $$;

-- A number is given with the first seating plan, or to whoever comes later, and to nobody else but who
-- comes in their place.
ALTER TABLE invitation
  ADD COLUMN number integer CONSTRAINT invitation_number_positive CHECK (number > 0);
CREATE UNIQUE INDEX invitation_number_once ON invitation (meeting_id, number)
  WHERE status = 'accepted';
COMMENT ON COLUMN invitation.number IS
  'Of the participant, on the list and the seating plan; it stays with whoever leaves and comes back.';
GRANT UPDATE (number) ON invitation TO convene_app;

CREATE TABLE printed_sheet (
  meeting_id uuid NOT NULL,
  paper      text NOT NULL CONSTRAINT printed_sheet_paper_given CHECK (paper <> ''),
  language   text NOT NULL,
  hash       text NOT NULL CONSTRAINT printed_sheet_hash_shape CHECK (hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT printed_sheet_pkey PRIMARY KEY (meeting_id, paper, language, hash),
  CONSTRAINT printed_sheet_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE printed_sheet IS
  'The sheets of a paper as they were printed last, by what they say under the key of messages.';
ALTER TABLE printed_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE printed_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY printed_sheet_of_meeting ON printed_sheet USING (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, DELETE ON printed_sheet TO convene_app;

-- A sheet says a name: whoever knows the key could try names.
DO $$
DECLARE
  body text := pg_get_functiondef('forget_in_meeting'::regproc);
BEGIN
  body := replace(
    body, E'  UPDATE reviewer SET topics',
    E'  DELETE FROM printed_sheet\n'
    '  WHERE meeting_id = hand AND EXISTS (\n'
    '    SELECT FROM candidate WHERE meeting_id = hand AND person_id = whose);\n'
    '  GET DIAGNOSTICS places = ROW_COUNT;\n'
    '  part := ''marks of printed sheets'';\n  RETURN NEXT;\n'
    '  UPDATE reviewer SET topics');
  EXECUTE body;
END $$;
