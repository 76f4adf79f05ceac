-- How sure a proposal is, what named people decided in it, the lottery, and who follows whom.
-- All of it hangs on applications, so that a person with a nominated seat can be in none of it.

ALTER TABLE selection
  ADD COLUMN number  integer,
  ADD COLUMN revises uuid;
ALTER TABLE selection NO FORCE ROW LEVEL SECURITY;
UPDATE selection
SET number = counted.number
FROM (
  SELECT
    meeting_id, id, row_number() OVER (PARTITION BY meeting_id ORDER BY proposed_at, id) AS number
  FROM selection
) AS counted
WHERE selection.meeting_id = counted.meeting_id AND selection.id = counted.id;
ALTER TABLE selection
  ALTER COLUMN number SET NOT NULL,
  ADD CONSTRAINT selection_number_once UNIQUE (meeting_id, number),
  ADD CONSTRAINT selection_revises_known FOREIGN KEY (meeting_id, revises)
    REFERENCES selection (meeting_id, id);
ALTER TABLE selection FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN selection.number IS 'Counts the proposals of a meeting; the highest is in force.';
COMMENT ON COLUMN selection.revises IS
  'The proposal of the program that this one changes by what named people decided or drew.';

CREATE TABLE standing (
  meeting_id     uuid NOT NULL,
  selection_id   uuid NOT NULL,
  application_id uuid NOT NULL,
  verdict        text NOT NULL CONSTRAINT standing_verdict_known CHECK (
    verdict IN ('proposed', 'undecided', 'not_proposed')),
  expected_rank  integer,
  half_from      integer,
  half_to        integer,
  most_from      integer,
  most_to        integer,
  chance         integer CONSTRAINT standing_chance_in_range CHECK (chance BETWEEN 0 AND 1000),
  calibrated     integer,
  CONSTRAINT standing_pkey PRIMARY KEY (meeting_id, selection_id, application_id),
  CONSTRAINT standing_verdict UNIQUE (meeting_id, selection_id, application_id, verdict),
  CONSTRAINT standing_estimated_whole CHECK (
    num_nulls(expected_rank, half_from, half_to, most_from, most_to, chance) IN (0, 6)),
  CONSTRAINT standing_ranks_nested CHECK (
    most_from >= 1 AND most_from <= half_from AND half_from <= half_to AND half_to <= most_to),
  CONSTRAINT standing_selection_known FOREIGN KEY (meeting_id, selection_id)
    REFERENCES selection (meeting_id, id),
  CONSTRAINT standing_application_known FOREIGN KEY (meeting_id, application_id)
    REFERENCES application (meeting_id, id)
);
COMMENT ON TABLE standing IS
  'How sure a proposal is of an application; ranks are null where the ratings cannot tell.';
COMMENT ON COLUMN standing.expected_rank IS 'In thousandths, like chance.';
COMMENT ON COLUMN standing.half_from IS 'Between half_from and half_to lie half of all draws.';
COMMENT ON COLUMN standing.most_from IS 'Between most_from and most_to lie nine in ten.';
COMMENT ON COLUMN standing.calibrated IS
  'The score in micro-points with reviewers'' leniency taken out; it ranks nobody.';

CREATE TABLE choice (
  meeting_id     uuid NOT NULL,
  selection_id   uuid NOT NULL,
  application_id uuid NOT NULL,
  verdict        text NOT NULL DEFAULT 'undecided'
    CONSTRAINT choice_within_band CHECK (verdict = 'undecided'),
  is_in          boolean NOT NULL,
  reason         text NOT NULL CONSTRAINT choice_reason_known CHECK (reason IN (
    'complements', 'topic', 'evidence', 'authority', 'covered', 'marginal', 'unsupported')),
  decided_at     timestamptz NOT NULL,
  decided_by     uuid NOT NULL,
  CONSTRAINT choice_pkey PRIMARY KEY (meeting_id, selection_id, application_id),
  CONSTRAINT choice_reason_fits CHECK (
    is_in = (reason IN ('complements', 'topic', 'evidence', 'authority'))),
  CONSTRAINT choice_in_band FOREIGN KEY (meeting_id, selection_id, application_id, verdict)
    REFERENCES standing (meeting_id, selection_id, application_id, verdict),
  CONSTRAINT choice_officer_known FOREIGN KEY (decided_by) REFERENCES account (id)
);
COMMENT ON TABLE choice IS
  'What a named person decided where the ratings do not: in or out, by a reason from a fixed list.';

CREATE TRIGGER decision_frozen BEFORE INSERT OR UPDATE OR DELETE ON standing
  FOR EACH ROW EXECUTE FUNCTION decision_guard();
CREATE TRIGGER decision_frozen BEFORE INSERT OR UPDATE OR DELETE ON choice
  FOR EACH ROW EXECUTE FUNCTION decision_guard();

CREATE TABLE lottery (
  meeting_id   uuid NOT NULL,
  commitment   text NOT NULL CONSTRAINT lottery_commitment_shape CHECK (
    commitment ~ '^[0-9a-f]{64}$'),
  public_value text NOT NULL CONSTRAINT lottery_public_value_given CHECK (public_value ~ '\S'),
  CONSTRAINT lottery_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT lottery_commitment UNIQUE (meeting_id, commitment),
  CONSTRAINT lottery_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE lottery IS
  'What the call says of a lottery: the hash of a secret, and which public figure is mixed in.';

CREATE TABLE lottery_draw (
  meeting_id   uuid NOT NULL,
  selection_id uuid NOT NULL,
  commitment   text NOT NULL,
  secret       bytea NOT NULL,
  public_value text NOT NULL CONSTRAINT lottery_draw_public_value_given CHECK (
    public_value ~ '\S'),
  transcript   text NOT NULL,
  drawn_at     timestamptz NOT NULL,
  drawn_by     uuid NOT NULL,
  CONSTRAINT lottery_draw_pkey PRIMARY KEY (meeting_id),
  CONSTRAINT lottery_draw_reveals CHECK (commitment = encode(sha256(secret), 'hex')),
  CONSTRAINT lottery_draw_announced FOREIGN KEY (meeting_id, commitment)
    REFERENCES lottery (meeting_id, commitment),
  CONSTRAINT lottery_draw_selection_known FOREIGN KEY (meeting_id, selection_id)
    REFERENCES selection (meeting_id, id),
  CONSTRAINT lottery_draw_officer_known FOREIGN KEY (drawn_by) REFERENCES account (id)
);
COMMENT ON TABLE lottery_draw IS 'The one draw of a meeting, with all that it takes to replay it.';

CREATE FUNCTION lottery_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM meeting WHERE id = NEW.meeting_id AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a lottery is announced in the call or not at all'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lottery_before_call', TABLE = 'lottery';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION lottery_guard IS 'Refuses a lottery that is announced after the call.';
CREATE TRIGGER lottery_before_call BEFORE INSERT OR UPDATE ON lottery
  FOR EACH ROW EXECUTE FUNCTION lottery_guard();

CREATE FUNCTION selection_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM lottery_draw WHERE meeting_id = NEW.meeting_id) THEN
    RAISE EXCEPTION 'what was drawn is signed as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_after_draw', TABLE = 'selection';
  END IF;
  NEW.number := 1 + COALESCE(
    (SELECT max(number) FROM selection WHERE meeting_id = NEW.meeting_id), 0);
  RETURN NEW;
END $$;
COMMENT ON FUNCTION selection_guard IS 'Numbers proposals, and refuses any after a draw.';
CREATE TRIGGER selection_numbered BEFORE INSERT ON selection
  FOR EACH ROW EXECUTE FUNCTION selection_guard();

CREATE TABLE succession (
  meeting_id  uuid NOT NULL,
  number      integer NOT NULL CONSTRAINT succession_number_positive CHECK (number > 0),
  leaving_id  uuid NOT NULL,
  cause       text NOT NULL CONSTRAINT succession_cause_known CHECK (
    cause IN ('declined', 'bounced', 'expired', 'withdrawn')),
  entering_id uuid,
  at          timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT succession_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT succession_leaving_once UNIQUE (meeting_id, leaving_id),
  CONSTRAINT succession_entering_once UNIQUE (meeting_id, entering_id),
  CONSTRAINT succession_of_two CHECK (leaving_id <> entering_id),
  CONSTRAINT succession_leaving_known FOREIGN KEY (meeting_id, leaving_id)
    REFERENCES application (meeting_id, id),
  CONSTRAINT succession_entering_known FOREIGN KEY (meeting_id, entering_id)
    REFERENCES application (meeting_id, id),
  CONSTRAINT succession_officer_known FOREIGN KEY (recorded_by) REFERENCES account (id)
);
COMMENT ON TABLE succession IS
  'Who left an open seat after the selection was signed, why, and who follows from the waiting list.';
COMMENT ON COLUMN succession.entering_id IS 'Null where nobody was waiting any more.';

CREATE FUNCTION floor_shortfalls(meeting uuid, leaving uuid, entering uuid) RETURNS integer[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT COALESCE(
      array_agg(GREATEST(0, lowest - reached) ORDER BY position, name), '{}')
    FROM (
      SELECT
        floor.position, floor.name, floor.lowest,
        count(application.id) FILTER (WHERE CASE floor.attribute
          WHEN 'sector' THEN organisation.sector = ANY (floor."values")
          WHEN 'country' THEN person.country = ANY (floor."values")
          WHEN 'gender' THEN person.gender = ANY (floor."values")
          WHEN 'language' THEN EXISTS (
            SELECT FROM unnest(person.languages) AS spoken, unnest(floor."values") AS asked
            WHERE spoken = asked OR starts_with(spoken, asked || '-'))
          ELSE true END)::int AS reached
      FROM selection_floor AS floor
      LEFT JOIN (
        application
        JOIN person ON person.id = application.person_id
        LEFT JOIN organisation ON organisation.id = person.organisation_id
      ) ON application.meeting_id = floor.meeting_id AND (
        application.status = 'selected' AND application.id IS DISTINCT FROM leaving
        OR application.id = entering)
      WHERE floor.meeting_id = meeting
      GROUP BY floor.position, floor.name, floor.lowest
    ) AS counted
  );
END $$;
COMMENT ON FUNCTION floor_shortfalls IS
  'How many are missing on each floor, in order, were one of the selected exchanged for another.';

CREATE FUNCTION succession_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  place integer;
  short integer[];
  broken text;
BEGIN
  IF NOT EXISTS (
    SELECT FROM application
    WHERE meeting_id = NEW.meeting_id AND id = NEW.leaving_id AND status = 'withdrawn'
  ) THEN
    broken := 'succession_leaver_gone';
  ELSIF NEW.entering_id IS NULL THEN
    IF EXISTS (
      SELECT FROM application WHERE meeting_id = NEW.meeting_id AND status = 'waitlisted'
    ) THEN
      broken := 'succession_seat_filled';
    END IF;
  ELSE
    SELECT decision.position INTO place
    FROM decision
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id AND selection.signed_at IS NOT NULL
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.entering_id
      AND decision.outcome = 'waitlisted';
    short := floor_shortfalls(NEW.meeting_id, NULL, NULL);
    IF place IS NULL THEN
      broken := 'succession_from_waiting_list';
    ELSIF EXISTS (
      SELECT FROM application
      WHERE meeting_id = NEW.meeting_id AND id = NEW.entering_id AND status = 'selected'
    ) AND EXISTS (
      SELECT
      FROM (
        SELECT
          decision.position,
          floor_shortfalls(NEW.meeting_id, NEW.entering_id, application.id) AS missing
        FROM selection
        JOIN decision ON decision.meeting_id = selection.meeting_id
          AND decision.selection_id = selection.id AND decision.outcome = 'waitlisted'
        JOIN application ON application.meeting_id = decision.meeting_id
          AND application.id = decision.application_id AND application.status = 'waitlisted'
        WHERE selection.meeting_id = NEW.meeting_id AND selection.signed_at IS NOT NULL
          AND (decision.position < place OR 0 < ANY (short))
      ) AS other
      WHERE other.missing < short OR other.position < place AND other.missing = short
    ) THEN
      broken := 'succession_in_order';
    END IF;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'nobody follows like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'succession';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION succession_guard IS
  'Refuses whoever was passed over without need: at the end of a transaction nobody who waits '
  'keeps the floors better, or as well and stands before.';
CREATE CONSTRAINT TRIGGER succession_guarded AFTER INSERT OR UPDATE ON succession
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION succession_guard();

CREATE FUNCTION application_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'selected' AND (
    SELECT count(id) FROM application WHERE meeting_id = NEW.meeting_id AND status = 'selected'
  ) > (
    SELECT places FROM place WHERE meeting_id = NEW.meeting_id AND track = 'open' FOR UPDATE
  ) THEN
    RAISE EXCEPTION 'more are selected than there are open places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_within_places',
        TABLE = 'application';
  END IF;
  IF (OLD.status = 'waitlisted' AND NEW.status = 'selected' AND NOT EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND entering_id = NEW.id
  )) OR (OLD.status = 'selected' AND NEW.status = 'withdrawn' AND NOT EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND leaving_id = NEW.id
  )) THEN
    RAISE EXCEPTION 'who leaves an open seat is followed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_succession',
        TABLE = 'application';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION application_guard IS
  'Keeps the selected within the open places, and every change among them a succession.';
CREATE CONSTRAINT TRIGGER application_guarded AFTER UPDATE OF status ON application
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status)
  EXECUTE FUNCTION application_guard();

CREATE UNIQUE INDEX invitation_offered_once ON invitation (meeting_id, person_id)
  WHERE track = 'open' AND issued_at IS NOT NULL;

CREATE FUNCTION invitation_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM place WHERE meeting_id = NEW.meeting_id AND track = NEW.track FOR UPDATE;
  IF (
    SELECT count(id) FROM invitation
    WHERE meeting_id = NEW.meeting_id AND track = NEW.track
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) > (SELECT places FROM place WHERE meeting_id = NEW.meeting_id AND track = NEW.track) THEN
    RAISE EXCEPTION 'more are invited than there are open places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
        TABLE = 'invitation';
  END IF;
  IF NEW.deadline >= (SELECT starts FROM meeting WHERE id = NEW.meeting_id) THEN
    RAISE EXCEPTION 'an answer is due before the meeting begins'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_before_meeting',
        TABLE = 'invitation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION invitation_guard IS
  'Keeps offers of open seats within the places, and answers before the meeting.';
CREATE TRIGGER invitation_guarded AFTER INSERT ON invitation
  FOR EACH ROW WHEN (NEW.track = 'open') EXECUTE FUNCTION invitation_guard();

DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY['choice', 'lottery', 'lottery_draw', 'standing', 'succession'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand())',
      owned || '_of_meeting', owned);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON choice, lottery, lottery_draw, standing, succession TO convene_app;
GRANT INSERT ON nomination TO convene_app;
GRANT EXECUTE ON FUNCTION floor_shortfalls(uuid, uuid, uuid) TO convene_app;
GRANT SELECT ON lottery TO convene_reader;
