-- The list of a lottery is closed and published before its public value is known; from then on nothing
-- that it was made of changes, until a named person reopens it and another value is announced.

ALTER TABLE lottery
  ADD COLUMN day  date,
  ADD COLUMN hour time CONSTRAINT lottery_hour_in_minutes CHECK (
    date_trunc('minute', hour::interval) = hour::interval),
  ADD COLUMN form text CONSTRAINT lottery_form_shape CHECK (
    form ~ '^0+([./:-]0+)*$' AND octet_length(form) <= 40),
  ADD COLUMN rule text CONSTRAINT lottery_rule_known CHECK (rule IN ('equal', 'chances')),
  ADD CONSTRAINT lottery_terms_whole CHECK (num_nulls(day, hour, form, rule) IN (0, 4));
COMMENT ON COLUMN lottery.day IS
  'When the public figure becomes known, with the hour, by the clock of the meeting''s zone; null, '
  'like form and rule, in calls of earlier programs.';
COMMENT ON COLUMN lottery.form IS 'How the figure is written: noughts, and signs between them.';
COMMENT ON COLUMN lottery.rule IS
  'Whether all in the band are as likely as each other, or each by the chance of the ratings.';
GRANT UPDATE (day, hour, form, rule) ON lottery TO convene_app;

CREATE TABLE lottery_value (
  meeting_id   uuid NOT NULL,
  number       integer NOT NULL CONSTRAINT lottery_value_number_positive CHECK (number > 0),
  public_value text NOT NULL CONSTRAINT lottery_value_given CHECK (public_value ~ '\S'),
  day          date NOT NULL,
  hour         time NOT NULL CONSTRAINT lottery_value_hour_in_minutes CHECK (
    date_trunc('minute', hour::interval) = hour::interval),
  form         text NOT NULL CONSTRAINT lottery_value_form_shape CHECK (
    form ~ '^0+([./:-]0+)*$' AND octet_length(form) <= 40),
  reason       text NOT NULL CONSTRAINT lottery_value_reason_given CHECK (btrim(reason) <> ''),
  announced_at timestamptz NOT NULL,
  announced_by uuid NOT NULL,
  CONSTRAINT lottery_value_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT lottery_value_announced FOREIGN KEY (meeting_id) REFERENCES lottery (meeting_id),
  CONSTRAINT lottery_value_officer_known FOREIGN KEY (announced_by) REFERENCES account (id)
);
COMMENT ON TABLE lottery_value IS
  'Another public figure than the call names, where that was reopened, went by, or had no hour; the '
  'last holds.';

CREATE TABLE selection_closing (
  meeting_id      uuid NOT NULL,
  number          integer NOT NULL CONSTRAINT selection_closing_number_positive CHECK (number > 0),
  selection_id    uuid NOT NULL,
  published       text NOT NULL,
  audited         text NOT NULL,
  hash            text NOT NULL CONSTRAINT selection_closing_hash_of_list CHECK (
    hash = encode(sha256(convert_to(published, 'UTF8')), 'hex')),
  known_at        timestamptz NOT NULL,
  closed_at       timestamptz NOT NULL,
  closed_by       uuid NOT NULL,
  reopened_at     timestamptz,
  reopened_by     uuid,
  reopened_reason text,
  CONSTRAINT selection_closing_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT selection_closing_audited CHECK (strpos(
    published, E'\naudited ' || encode(sha256(convert_to(audited, 'UTF8')), 'hex') || E'\n') > 0),
  CONSTRAINT selection_closing_before_value CHECK (closed_at < known_at),
  CONSTRAINT selection_closing_reopened_whole CHECK (
    num_nonnulls(reopened_at, reopened_by, reopened_reason) IN (0, 3)),
  CONSTRAINT selection_closing_reopened_with_reason CHECK (btrim(reopened_reason) <> ''),
  CONSTRAINT selection_closing_selection_known FOREIGN KEY (meeting_id, selection_id)
    REFERENCES selection (meeting_id, id),
  CONSTRAINT selection_closing_closer_known FOREIGN KEY (closed_by) REFERENCES account (id),
  CONSTRAINT selection_closing_reopener_known FOREIGN KEY (reopened_by) REFERENCES account (id)
);
CREATE UNIQUE INDEX selection_closing_once ON selection_closing (meeting_id)
  WHERE reopened_at IS NULL;
CREATE INDEX selection_closing_selection ON selection_closing (meeting_id, selection_id);
COMMENT ON TABLE selection_closing IS
  'A list of a lottery as it was closed before its public value was known; at most one is not '
  'reopened.';
COMMENT ON COLUMN selection_closing.published IS
  'Codes, chances and letters of floors, byte for byte as it is hashed.';
COMMENT ON COLUMN selection_closing.audited IS
  'For the auditor alone: the salt, and which floor each letter stands for.';
COMMENT ON COLUMN selection_closing.known_at IS 'When the public value becomes known.';

CREATE TRIGGER insert_by_announced_by BEFORE INSERT ON lottery_value
  FOR EACH ROW EXECUTE FUNCTION actor_guard('announced_by', 'announced_at');
CREATE TRIGGER insert_by_closed_by BEFORE INSERT ON selection_closing
  FOR EACH ROW EXECUTE FUNCTION actor_guard('closed_by', 'closed_at');
CREATE TRIGGER update_by_reopened_by BEFORE UPDATE ON selection_closing FOR EACH ROW
  WHEN (ROW(OLD.reopened_by, OLD.reopened_at) IS DISTINCT FROM ROW(NEW.reopened_by, NEW.reopened_at))
  EXECUTE FUNCTION actor_guard('reopened_by', 'reopened_at');

-- A draw of earlier programs had no closed list, and stays.
ALTER TABLE lottery_draw NO FORCE ROW LEVEL SECURITY;
ALTER TABLE selection_closing NO FORCE ROW LEVEL SECURITY;
ALTER TABLE lottery_draw
  ADD COLUMN closing integer,
  ALTER CONSTRAINT lottery_draw_selection_known DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT lottery_draw_closing_known FOREIGN KEY (meeting_id, closing)
    REFERENCES selection_closing (meeting_id, number);
ALTER TABLE lottery_draw FORCE ROW LEVEL SECURITY;
CREATE INDEX lottery_draw_closing ON lottery_draw (meeting_id, closing);
COMMENT ON COLUMN lottery_draw.closing IS
  'The list that was drawn from; null in draws of earlier programs.';

-- The terms that hold: those announced last, else those of the call.
CREATE FUNCTION lottery_terms(hand uuid)
RETURNS TABLE (number int, public_value text, day date, hour time, form text, known_at timestamptz)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT
    said.number, said.public_value, said.day, said.hour, said.form,
    (said.day + said.hour) AT TIME ZONE meeting.zone
  FROM (
    SELECT value.number, value.public_value, value.day, value.hour, value.form
    FROM lottery_value AS value
    WHERE value.meeting_id = hand
    UNION ALL
    SELECT 0, lottery.public_value, lottery.day, lottery.hour, lottery.form
    FROM lottery
    WHERE lottery.meeting_id = hand
  ) AS said
  JOIN meeting ON meeting.id = hand
  ORDER BY said.number DESC
  LIMIT 1;
END $$;
COMMENT ON FUNCTION lottery_terms IS
  'Which public figure is mixed in and when it becomes known: as announced last, or in the call.';
GRANT EXECUTE ON FUNCTION lottery_terms(uuid) TO convene_app;

-- What was drawn and signed is frozen by its signature.
CREATE FUNCTION list_is_closed(hand uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM selection_closing AS closing
    WHERE closing.meeting_id = hand AND closing.reopened_at IS NULL AND NOT EXISTS (
      SELECT FROM selection
      WHERE selection.meeting_id = hand AND selection.signed_at >= closing.closed_at)
  );
END $$;
COMMENT ON FUNCTION list_is_closed IS
  'Whether the list of the meeting''s lottery is closed, so that nothing it was made of may change.';
GRANT EXECUTE ON FUNCTION list_is_closed(uuid) TO convene_app;

CREATE FUNCTION lottery_value_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  broken text;
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  IF list_is_closed(NEW.meeting_id) THEN
    broken := 'lottery_value_before_closing';
  ELSIF (NEW.day + NEW.hour) AT TIME ZONE (
    SELECT zone FROM meeting WHERE id = NEW.meeting_id) <= GREATEST(NEW.announced_at, (
      SELECT max(known_at) FROM selection_closing WHERE meeting_id = NEW.meeting_id))
  THEN
    broken := 'lottery_value_to_come';
  ELSIF EXISTS (
    SELECT FROM lottery_terms(NEW.meeting_id) AS held
    WHERE held.known_at > NEW.announced_at AND NOT EXISTS (
      SELECT FROM selection_closing
      WHERE meeting_id = NEW.meeting_id AND known_at = held.known_at)
  ) THEN
    broken := 'lottery_value_needed';
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'no other public value is announced like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'lottery_value',
        HINT = broken;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION lottery_value_guard IS
  'Lets another public value be announced where the one before went by, was reopened or had no hour, '
  'and nobody can know the new one.';
CREATE TRIGGER lottery_value_announced BEFORE INSERT ON lottery_value
  FOR EACH ROW EXECUTE FUNCTION lottery_value_guard();

CREATE FUNCTION selection_closing_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  broken text;
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.reopened_at IS NOT NULL THEN
      broken := 'selection_closing_reopened_once';
    ELSIF EXISTS (SELECT FROM lottery_draw WHERE meeting_id = NEW.meeting_id) THEN
      broken := 'selection_closing_drawn';
    END IF;
  ELSIF EXISTS (SELECT FROM lottery_draw WHERE meeting_id = NEW.meeting_id) THEN
    broken := 'selection_closing_drawn';
  ELSIF NOT EXISTS (
    SELECT FROM lottery_terms(NEW.meeting_id) AS held WHERE held.known_at = NEW.known_at
  ) OR EXISTS (
    SELECT FROM selection_closing
    WHERE meeting_id = NEW.meeting_id AND known_at >= NEW.known_at
  ) THEN
    broken := 'selection_closing_of_new_value';
  ELSIF EXISTS (
    SELECT FROM selection AS later
    JOIN selection AS own ON own.meeting_id = later.meeting_id AND own.id = NEW.selection_id
    WHERE later.meeting_id = NEW.meeting_id AND later.number > own.number
  ) THEN
    broken := 'selection_closing_of_latest';
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'a list is not closed or reopened like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'selection_closing',
        HINT = broken;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION selection_closing_guard IS
  'Lets the latest proposal be closed before a value that was announced and closed nothing yet, and '
  'a closed list be reopened once, until it is drawn from.';
CREATE TRIGGER selection_closing_guarded BEFORE INSERT OR UPDATE ON selection_closing
  FOR EACH ROW EXECUTE FUNCTION selection_closing_guard();

CREATE FUNCTION lottery_draw_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  held record;
  broken text;
  pattern text;
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  SELECT closing.known_at, closing.reopened_at, terms.form INTO held
  FROM selection_closing AS closing
  JOIN lottery_terms(NEW.meeting_id) AS terms ON terms.known_at = closing.known_at
  WHERE closing.meeting_id = NEW.meeting_id AND closing.number = NEW.closing;
  IF NOT FOUND OR held.reopened_at IS NOT NULL THEN
    broken := 'lottery_draw_from_closed';
  ELSIF NEW.drawn_at < held.known_at THEN
    broken := 'lottery_draw_after_value';
  ELSE
    -- One nought is a number of any length, several are as many digits.
    pattern := replace(regexp_replace(held.form, '(?<![0.])0(?!0)', 'N', 'g'), '.', '[.]');
    pattern := replace(replace(pattern, '0', '[0-9]'), 'N', '(0|[1-9][0-9]{0,17})');
    IF NEW.public_value !~ ('^' || pattern || '$') THEN
      broken := 'lottery_draw_value_in_form';
    END IF;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'nothing is drawn like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'lottery_draw',
        HINT = broken;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION lottery_draw_guard IS
  'Refuses a draw from a list that is not closed, before the value is known, and of a value that is '
  'not written as announced.';
CREATE TRIGGER lottery_draw_guarded BEFORE INSERT ON lottery_draw
  FOR EACH ROW EXECUTE FUNCTION lottery_draw_guard();

-- The only proposal that comes after the closing is what was drawn, and the draw is kept first.
CREATE FUNCTION selection_closed_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF list_is_closed(NEW.meeting_id) AND NOT EXISTS (
    SELECT FROM lottery_draw WHERE meeting_id = NEW.meeting_id AND selection_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = 'selection', HINT = 'selection_list_closed';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION selection_closed_guard IS
  'Refuses a proposal beside a closed list, but for what was drawn from it.';
CREATE TRIGGER selection_list_closed BEFORE INSERT ON selection
  FOR EACH ROW EXECUTE FUNCTION selection_closed_guard();

-- One statement, one look, at what a closed list was made of.
CREATE FUNCTION list_closed_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NULL;
  END IF;
  -- That a list is closed is hidden from no reviewer.
  PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_in_hand())
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT meeting_id FROM touched) AS changed
    WHERE list_is_closed(changed.meeting_id)
  ) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = TG_TABLE_NAME, HINT = 'selection_list_closed';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION list_closed_guard IS
  'Refuses every change of ratings, scores, answers, applications and floors under a closed list.';
DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'application_topic', 'cannot_judge', 'gate_answer', 'need', 'offer', 'offer_confirmation',
    'rating', 'score',
    'scoring', 'selection_floor'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER closed_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION list_closed_guard()', owned);
    EXECUTE format(
      'CREATE TRIGGER closed_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION list_closed_guard()', owned);
    EXECUTE format(
      'CREATE TRIGGER closed_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS touched '
      'FOR EACH STATEMENT EXECUTE FUNCTION list_closed_guard()', owned);
  END LOOP;
END $$;
CREATE TRIGGER closed_insert AFTER INSERT ON application REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION list_closed_guard();

-- What stands in one row: whoever withdraws stays on the list, and nobody comes back to it.
CREATE FUNCTION list_closed_row_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') AND list_is_closed(NEW.meeting_id) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = TG_TABLE_NAME, HINT = 'selection_list_closed';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION list_closed_row_guard IS
  'Refuses that the places, the answers of an application, or who is on it, change under a closed '
  'list.';
CREATE TRIGGER closed_answers BEFORE UPDATE OF gates, statements ON application FOR EACH ROW
  WHEN (ROW(OLD.gates, OLD.statements) IS DISTINCT FROM ROW(NEW.gates, NEW.statements))
  EXECUTE FUNCTION list_closed_row_guard();
CREATE TRIGGER closed_back BEFORE UPDATE OF status ON application FOR EACH ROW
  WHEN (OLD.status = 'withdrawn' AND NEW.status <> 'withdrawn')
  EXECUTE FUNCTION list_closed_row_guard();
CREATE TRIGGER closed_places BEFORE UPDATE OF places ON place FOR EACH ROW
  WHEN (NEW.track = 'open' AND OLD.places IS DISTINCT FROM NEW.places)
  EXECUTE FUNCTION list_closed_row_guard();

-- What was decided in the proposal that was closed is no more changed than the proposal.
CREATE FUNCTION decision_closed_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NULL;
  END IF;
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  IF EXISTS (
    SELECT FROM touched
    JOIN selection_closing AS closing ON closing.meeting_id = touched.meeting_id
      AND closing.selection_id = touched.selection_id
    WHERE closing.reopened_at IS NULL
  ) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = TG_TABLE_NAME, HINT = 'selection_list_closed';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION decision_closed_guard IS
  'Refuses every change of verdicts and decisions of the proposal that was closed.';
CREATE TRIGGER closed_insert AFTER INSERT ON choice REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION decision_closed_guard();
CREATE TRIGGER closed_insert AFTER INSERT ON standing REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION decision_closed_guard();

-- What is due before the value is known, and when it will be.
CREATE FUNCTION lottery_dues(meetings uuid[], at timestamptz)
RETURNS TABLE (meeting uuid, kind text, number int, day date, names text[])
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one,
      CASE
        WHEN NOT list_is_closed(one) THEN
          CASE WHEN COALESCE(terms.known_at > at, false) AND NOT EXISTS (
            SELECT FROM selection_closing AS used
            WHERE used.meeting_id = one AND used.known_at = terms.known_at
          ) THEN 'closing' ELSE 'value_unsaid' END
        WHEN terms.known_at > at THEN 'value_awaited'
        ELSE 'draw'
      END,
      1, terms.day,
      ARRAY(SELECT to_char(terms.hour, 'HH24:MI') WHERE terms.hour IS NOT NULL)
    FROM lottery_terms(one) AS terms
    JOIN meeting AS m ON m.id = one AND m.published_at IS NOT NULL
    WHERE EXISTS (SELECT FROM scoring AS s WHERE s.meeting_id = one)
      AND NOT EXISTS (SELECT FROM lottery_draw AS d WHERE d.meeting_id = one)
      AND NOT EXISTS (
        SELECT FROM selection AS s WHERE s.meeting_id = one AND s.signed_at IS NOT NULL);
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION lottery_dues IS
  'Beside meeting_dues: until when a list is to be closed, when its value is known, and what is to be '
  'drawn.';
GRANT EXECUTE ON FUNCTION lottery_dues(uuid[], timestamptz) TO convene_app;

DO $$
DECLARE
  owned name;
BEGIN
  FOREACH owned IN ARRAY ARRAY['lottery_value', 'selection_closing'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand())', owned || '_of_meeting', owned);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON lottery_value TO convene_app;
GRANT SELECT, INSERT (
  meeting_id, number, selection_id, published, audited, hash, known_at, closed_at, closed_by
), UPDATE (reopened_at, reopened_by, reopened_reason) ON selection_closing TO convene_app;
GRANT SELECT ON lottery_value TO convene_reader;

-- A meeting that moves takes its closed lists along.
DO $$
DECLARE
  routine regprocedure;
  body text;
BEGIN
  SELECT oid::regprocedure INTO STRICT routine
  FROM pg_proc
  WHERE prosrc LIKE '%''selection_floor'', ''lottery'', ''meeting_revision''%'
    AND pronamespace = 'public'::regnamespace;
  body := pg_get_functiondef(routine);
  body := replace(body, '''lottery'', ''meeting_revision''',
    '''lottery'', ''lottery_value'', ''meeting_revision''');
  IF strpos(body, '''assessment'', ''lottery_draw''') = 0 THEN
    RAISE EXCEPTION 'whole meetings are not taken in as they were';
  END IF;
  EXECUTE replace(body, '''assessment'', ''lottery_draw''',
    '''assessment'', ''selection_closing'', ''lottery_draw''');
END $$;
