-- Doors: where people are checked in on one day of a meeting. Whoever stands there has a link that opens
-- names and codes of that meeting, until that day is over; a telephone keeps them and sends what it noted as
-- a list that only grows. Of several times the earliest holds, and what contradicts is listed for a desk.

CREATE TABLE door (
  meeting_id uuid NOT NULL,
  number     int NOT NULL CONSTRAINT door_number_positive CHECK (number > 0),
  name       text NOT NULL CONSTRAINT door_name_short CHECK (
    name ~ '\S' AND octet_length(name) <= 240),
  day        date NOT NULL,
  link_hash  bytea NOT NULL CONSTRAINT door_link_hashed CHECK (octet_length(link_hash) = 32),
  opened_at  timestamptz NOT NULL,
  closed_at  timestamptz,
  CONSTRAINT door_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT door_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT door_closed_later CHECK (closed_at >= opened_at)
);
CREATE INDEX door_by_link ON door (link_hash);
ALTER TABLE door ALTER COLUMN link_hash SET STATISTICS 0;
COMMENT ON TABLE door IS
  'Where people are checked in on one day of a meeting, and what its link is known by.';

CREATE TABLE arrival (
  meeting_id   uuid NOT NULL,
  id           uuid NOT NULL,
  number       int NOT NULL,
  door         int NOT NULL,
  what         text NOT NULL CONSTRAINT arrival_what_known CHECK (what IN ('came', 'slip', 'walk_in')),
  code         text NOT NULL CONSTRAINT arrival_code_short CHECK (octet_length(code) <= 80),
  at           timestamptz NOT NULL,
  received_at  timestamptz NOT NULL,
  outcome      text NOT NULL CONSTRAINT arrival_outcome_known CHECK (outcome IN (
    'came', 'again', 'twice', 'after_all', 'undone', 'otherwise', 'unknown', 'other_day', 'future',
    'walk_in')),
  was          text CONSTRAINT arrival_was_known CHECK (was IN ('expected', 'attended', 'no_show')),
  was_at       timestamptz,
  undone_by    uuid,
  name         text NOT NULL DEFAULT '' CONSTRAINT arrival_name_short CHECK (octet_length(name) <= 800),
  organisation text NOT NULL DEFAULT '' CONSTRAINT arrival_organisation_short CHECK (
    octet_length(organisation) <= 800),
  with_note    boolean NOT NULL DEFAULT false,
  settled_at   timestamptz,
  CONSTRAINT arrival_pkey PRIMARY KEY (meeting_id, id),
  CONSTRAINT arrival_number_once UNIQUE (meeting_id, number),
  CONSTRAINT arrival_door_known FOREIGN KEY (meeting_id, door) REFERENCES door (meeting_id, number)
    ON DELETE CASCADE,
  CONSTRAINT arrival_walk_in_named CHECK ((what = 'walk_in') = (name ~ '\S')),
  CONSTRAINT arrival_outcome_of_what CHECK (CASE what
    WHEN 'came' THEN outcome IN (
      'came', 'again', 'twice', 'after_all', 'unknown', 'other_day', 'future')
    WHEN 'slip' THEN outcome IN ('undone', 'otherwise', 'unknown')
    ELSE outcome = 'walk_in' END),
  CONSTRAINT arrival_not_to_come CHECK (at <= received_at OR outcome = 'future'),
  CONSTRAINT arrival_was_whole CHECK ((was = 'attended') IS TRUE = (was_at IS NOT NULL)),
  CONSTRAINT arrival_was_of_taken CHECK (
    (was IS NOT NULL) = (outcome IN ('came', 'again', 'twice', 'after_all')))
);
CREATE INDEX arrival_of_door ON arrival (meeting_id, door);
CREATE INDEX arrival_of_code ON arrival (meeting_id, code) WHERE was IS NOT NULL;
CREATE INDEX arrival_open ON arrival (meeting_id, number)
  WHERE outcome IN ('twice', 'after_all', 'otherwise', 'unknown', 'other_day', 'future', 'walk_in')
    AND settled_at IS NULL;
ALTER TABLE arrival
  ALTER COLUMN code SET STATISTICS 0, ALTER COLUMN name SET STATISTICS 0,
  ALTER COLUMN organisation SET STATISTICS 0;
COMMENT ON TABLE arrival IS
  'What was noted at a door, under ids that its telephone made, in the order in which it came here.';
COMMENT ON COLUMN arrival.at IS 'When it was noted, by the clock of the telephone.';
COMMENT ON COLUMN arrival.was IS
  'How the participant stood before any door noted them; with was_at what a slip gives back.';

ALTER TABLE door ENABLE ROW LEVEL SECURITY;
ALTER TABLE door FORCE ROW LEVEL SECURITY;
ALTER TABLE arrival ENABLE ROW LEVEL SECURITY;
ALTER TABLE arrival FORCE ROW LEVEL SECURITY;
CREATE POLICY arrival_of_meeting ON arrival USING (meeting_id = meeting_in_hand());
DO $$
BEGIN
  EXECUTE format(
    'CREATE POLICY door_of_meeting ON door TO %s USING (meeting_id = meeting_in_hand())', (
      SELECT string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
      WHERE rolname IN ('convene_app', 'convene_auditor', 'convene_keeper', 'convene_reader')));
END $$;
-- A door is looked for by its link in all meetings, in the owner's name.
CREATE POLICY door_of_owner ON door TO convene_owner
  USING (meeting_id = meeting_in_hand() OR link_hash = link_in_hand())
  WITH CHECK (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, UPDATE (closed_at) ON door TO convene_app;
GRANT SELECT, INSERT, UPDATE (undone_by, settled_at) ON arrival TO convene_app;

CREATE FUNCTION door_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM meeting WHERE id = NEW.meeting_id AND NEW.day BETWEEN starts - 1 AND ends
  ) THEN
    RAISE EXCEPTION 'people are checked in on the days of the meeting or on its eve'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'door_on_day', TABLE = 'door',
        HINT = 'door_on_day';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION door_guard IS 'Refuses a door on a day on which nobody can come.';
CREATE TRIGGER door_on_day BEFORE INSERT ON door FOR EACH ROW EXECUTE FUNCTION door_guard();

CREATE FUNCTION arrival_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_jsonb(NEW) - '{undone_by,settled_at}'::text[]
      IS DISTINCT FROM to_jsonb(OLD) - '{undone_by,settled_at}'::text[]
    OR OLD.undone_by IS NOT NULL AND NEW.undone_by IS DISTINCT FROM OLD.undone_by
  THEN
    RAISE EXCEPTION 'what was noted at a door stays as it was noted'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'arrival_append_only', TABLE = 'arrival',
        HINT = 'arrival_append_only';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION arrival_guard IS 'Refuses that what was noted at a door becomes something else.';
CREATE TRIGGER arrival_append_only BEFORE UPDATE ON arrival
  FOR EACH ROW EXECUTE FUNCTION arrival_guard();

CREATE FUNCTION door_people(hand uuid) RETURNS TABLE (
  person uuid, code text, attendance text, arrived_at timestamptz, remote boolean
)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    p.person_id, COALESCE(g.code, a.code, n.code, s.code), p.attendance, p.arrived_at,
    i.attends = 'remotely'
  FROM participant AS p
  JOIN invitation AS i ON i.meeting_id = p.meeting_id AND i.id = p.invitation_id
  LEFT JOIN application AS a ON a.meeting_id = p.meeting_id AND a.person_id = p.person_id
  LEFT JOIN nomination AS n ON n.meeting_id = p.meeting_id AND n.invitation_id = p.invitation_id
  LEFT JOIN substitution AS s ON s.meeting_id = p.meeting_id AND s.invitation_id = p.invitation_id
  LEFT JOIN guest AS g ON g.meeting_id = p.meeting_id AND g.invitation_id = p.invitation_id
  WHERE p.meeting_id = hand;
END $$;
COMMENT ON FUNCTION door_people IS
  'Who takes part, by the code that lists know them by, and whether they came.';

CREATE FUNCTION arrival_take(hand uuid, at_door int, list jsonb, received timestamptz)
RETURNS TABLE (
  id uuid, what text, code text, outcome text, person uuid, old_attendance text,
  old_arrived timestamptz, new_attendance text, new_arrived timestamptz
)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  last int := (SELECT COALESCE(max(number), 0) FROM arrival WHERE meeting_id = hand);
  zone text := (SELECT m.zone FROM meeting AS m WHERE m.id = hand);
  held date := (SELECT day FROM door WHERE meeting_id = hand AND number = at_door);
  given record;
  one record;
  base record;
  known timestamptz;
  back text;
  back_at timestamptz;
BEGIN
  PERFORM act_require(acting_account(), received);
  IF held IS NULL OR hand IS DISTINCT FROM meeting_in_hand() THEN
    RAISE EXCEPTION 'there is no such door'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'arrival_door_known', TABLE = 'arrival',
        HINT = 'arrival_door_known';
  END IF;
  FOR given IN
    SELECT
      (said ->> 'id')::uuid AS id, said ->> 'what' AS what, upper(COALESCE(said ->> 'code', '')) AS code,
      date_trunc('second', (said ->> 'at')::timestamptz) AS told, COALESCE(said ->> 'name', '') AS name,
      COALESCE(said ->> 'organisation', '') AS organisation,
      COALESCE((said ->> 'note')::boolean, false) AS with_note
    FROM jsonb_array_elements(list) WITH ORDINALITY AS entry (said, place)
    ORDER BY entry.place
  LOOP
    CONTINUE WHEN EXISTS (
      SELECT FROM arrival AS there WHERE there.meeting_id = hand AND there.id = given.id);
    last := last + 1;
    id := given.id;
    what := given.what;
    code := given.code;
    old_attendance := NULL;
    old_arrived := NULL;
    new_attendance := NULL;
    new_arrived := NULL;
    back := NULL;
    back_at := NULL;
    person := NULL;
    SELECT p.person, p.attendance, p.arrived_at INTO one FROM door_people(hand) AS p
    WHERE p.code = given.code AND given.what <> 'walk_in';
    IF FOUND THEN
      person := one.person;
      old_attendance := one.attendance;
      old_arrived := one.arrived_at;
    END IF;
    -- How somebody stood before any door noted them.
    SELECT there.was, there.was_at INTO base
    FROM arrival AS there
    WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
      AND there.undone_by IS NULL
    ORDER BY there.number LIMIT 1;
    known := (
      SELECT min(there.at) FROM arrival AS there
      WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
        AND there.undone_by IS NULL);
    IF given.what = 'walk_in' THEN
      outcome := 'walk_in';
    ELSIF person IS NULL THEN
      outcome := 'unknown';
    ELSIF given.what = 'slip' THEN
      IF NOT EXISTS (
        SELECT FROM arrival AS there
        WHERE there.meeting_id = hand AND there.code = given.code AND there.door = at_door
          AND there.was IS NOT NULL AND there.undone_by IS NULL)
        OR old_arrived IS DISTINCT FROM LEAST(known, base.was_at)
      THEN
        -- A desk said otherwise since, and knows more than a door.
        outcome := 'otherwise';
      ELSE
        outcome := 'undone';
        UPDATE arrival AS there SET undone_by = given.id
        WHERE there.meeting_id = hand AND there.code = given.code AND there.door = at_door
          AND there.was IS NOT NULL AND there.undone_by IS NULL;
        new_arrived := LEAST(base.was_at, (
          SELECT min(there.at) FROM arrival AS there
          WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
            AND there.undone_by IS NULL));
        new_attendance := CASE WHEN new_arrived IS NOT NULL THEN 'attended' ELSE base.was END;
      END IF;
    ELSIF given.told > received + interval '5 minutes' THEN
      outcome := 'future';
    ELSIF (LEAST(given.told, received) AT TIME ZONE zone)::date <> held THEN
      outcome := 'other_day';
    ELSE
      back := CASE WHEN known IS NULL THEN old_attendance ELSE base.was END;
      back_at := CASE WHEN known IS NULL THEN old_arrived ELSE base.was_at END;
      outcome := CASE
        WHEN old_attendance = 'no_show' THEN 'after_all'
        WHEN EXISTS (
          SELECT FROM arrival AS there
          WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
            AND there.undone_by IS NULL AND there.door <> at_door) THEN 'twice'
        WHEN old_attendance = 'attended' THEN 'again'
        ELSE 'came' END;
      new_attendance := 'attended';
      new_arrived := LEAST(old_arrived, given.told, received);
    END IF;
    INSERT INTO arrival (
      meeting_id, id, number, door, what, code, at, received_at, outcome, was, was_at, name,
      organisation, with_note)
    VALUES (
      hand, given.id, last, at_door, given.what, given.code,
      CASE WHEN outcome = 'future' THEN given.told ELSE LEAST(given.told, received) END, received,
      outcome, back, back_at, given.name, given.organisation, given.with_note);
    IF new_attendance IS NOT NULL
      AND ROW(new_attendance, new_arrived) IS DISTINCT FROM ROW(old_attendance, old_arrived)
    THEN
      UPDATE participant SET
        attendance = new_attendance, arrived_at = new_arrived,
        recorded_at = CASE WHEN new_attendance <> 'expected' THEN received END,
        recorded_by = CASE WHEN new_attendance <> 'expected' THEN acting_account() END
      WHERE participant.meeting_id = hand AND participant.person_id = one.person;
    ELSE
      new_attendance := NULL;
      new_arrived := NULL;
    END IF;
    RETURN NEXT;
  END LOOP;
END $$;
COMMENT ON FUNCTION arrival_take IS
  'Takes the list of a door in, each id once: of several times the earliest holds, and a slip gives back what '
  'was. Answers what is new in it, and what became of whom.';

CREATE FUNCTION door_in_hand(at timestamptz, grace int) RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT door.number
    FROM door
    JOIN meeting ON meeting.id = door.meeting_id
    WHERE door.meeting_id = meeting_in_hand() AND door.link_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}'))
      AND door.closed_at IS NULL AND meeting.cancelled_at IS NULL
      AND (at AT TIME ZONE meeting.zone)::date <= door.day + grace);
END $$;
COMMENT ON FUNCTION door_in_hand IS
  'The door whose link this transaction was shown, in the meeting in hand, until so many days after its own.';

CREATE FUNCTION door_enter(hash bytea, at timestamptz) RETURNS TABLE (
  meeting uuid, number int, name text, day date, zone text, ends timestamptz, is_over boolean
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM door AS known WHERE known.link_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    kept.meeting_id, kept.number, kept.name, kept.day, held.zone,
    (kept.day + 1)::timestamp AT TIME ZONE held.zone, door_in_hand(at, 0) IS NULL
  FROM door AS kept
  JOIN meeting AS held ON held.id = kept.meeting_id
  WHERE kept.meeting_id = meeting_in_hand() AND kept.number = door_in_hand(at, 1);
END $$;
COMMENT ON FUNCTION door_enter IS
  'Takes the link of a door in hand for this transaction, and its meeting with it; no row where it opens '
  'nothing. What was noted in time is still taken on the day after, when nobody is shown any more.';

CREATE FUNCTION door_badges(hand uuid) RETURNS TABLE (person uuid, badge bytea)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  site bytea := (SELECT site_key FROM house);
  inner_key bytea := decode(repeat('36', 64), 'hex');
  outer_key bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  FOR place IN 0..octet_length(site) - 1 LOOP
    inner_key := set_byte(inner_key, place, get_byte(inner_key, place) # get_byte(site, place));
    outer_key := set_byte(outer_key, place, get_byte(outer_key, place) # get_byte(site, place));
  END LOOP;
  RETURN QUERY
  SELECT
    p.person_id,
    -- The mark is the first 80 bits of a seal, in base 32.
    sha256(substr(sha256(outer_key || sha256(inner_key || convert_to(
      'convene badge ' || hand || ' ' || p.person_id, 'UTF8'))), 1, 10))
  FROM participant AS p
  WHERE p.meeting_id = hand;
END $$;
COMMENT ON FUNCTION door_badges IS
  'By what the marks on badges are known to a telephone, which can make none of them.';

CREATE FUNCTION door_list(at timestamptz) RETURNS TABLE (
  code text, name text, names jsonb, attendance text, arrived_at timestamptz, is_own boolean,
  badge bytea
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own constant int := door_in_hand(at, 0);
BEGIN
  RETURN QUERY
  SELECT
    p.code, person.name, person.names, p.attendance, p.arrived_at,
    EXISTS (
      SELECT FROM arrival
      WHERE arrival.meeting_id = meeting_in_hand() AND arrival.code = p.code
        AND arrival.door = own AND arrival.was IS NOT NULL AND arrival.undone_by IS NULL),
    own_badge.badge
  FROM door_people(meeting_in_hand()) AS p
  JOIN person ON person.id = p.person
  JOIN door_badges(meeting_in_hand()) AS own_badge ON own_badge.person = p.person
  WHERE own IS NOT NULL AND (NOT p.remote OR p.attendance = 'attended')
  ORDER BY person.name COLLATE "C", p.code;
END $$;
COMMENT ON FUNCTION door_list IS
  'Names and codes of those who are expected, for whoever shows the link of a door, on its day.';

CREATE FUNCTION door_take(list jsonb, received timestamptz) RETURNS TABLE (
  id uuid, what text, code text, outcome text, person uuid, old_attendance text,
  old_arrived timestamptz, new_attendance text, new_arrived timestamptz
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own constant int := door_in_hand(received, 1);
BEGIN
  IF own IS NULL THEN
    RAISE EXCEPTION 'the link of the door opens nothing'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'arrival_through_link', TABLE = 'arrival',
        HINT = 'arrival_through_link';
  END IF;
  RETURN QUERY
  SELECT
    taken.id, taken.what, taken.code, taken.outcome, taken.person, taken.old_attendance,
    taken.old_arrived, taken.new_attendance, taken.new_arrived
  FROM arrival_take(meeting_in_hand(), own, list, received) AS taken;
END $$;
COMMENT ON FUNCTION door_take IS 'Takes the list of a door in, for whoever shows its link.';

-- Somebody forgotten is forgotten at the doors, and what was noted there goes with its clock.
CREATE FUNCTION erase_arrivals(hand uuid, whose uuid) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  codes constant text[] := ARRAY(
    SELECT application.code FROM application
    WHERE application.meeting_id = hand AND application.person_id = whose
    UNION ALL
    SELECT nomination.code FROM nomination
    WHERE nomination.meeting_id = hand AND nomination.person_id = whose
    UNION ALL
    SELECT guest.code FROM guest WHERE guest.meeting_id = hand AND guest.person_id = whose
    UNION ALL
    SELECT substitution.code FROM substitution
    WHERE substitution.meeting_id = hand AND substitution.person_id = whose);
  gone int;
BEGIN
  DELETE FROM arrival
  WHERE arrival.meeting_id = hand
    AND (whose IS NULL OR arrival.code = ANY (codes) OR names_somebody(arrival.name, whose));
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;
COMMENT ON FUNCTION erase_arrivals IS
  'Erases what was noted at doors, of somebody or with nobody named of the whole meeting; when they came stays.';

DO $$
DECLARE
  body text := pg_get_functiondef('erase_travel'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN erased + more;', E'  RETURN erased + more + erase_arrivals(hand, whose);');
  IF body = before THEN
    RAISE EXCEPTION 'the function that erases how people travel is not as it was';
  END IF;
  EXECUTE body;
  body := pg_get_functiondef('erase_statistics'::regproc);
  before := body;
  body := replace(
    body, 'application_topic, assessment,', 'application_topic, arrival, assessment,');
  IF body = before THEN
    RAISE EXCEPTION 'the function that makes statistics anew is not as it was';
  END IF;
  EXECUTE body;
  body := pg_get_functiondef('audit_append'::regproc);
  before := body;
  body := replace(body, E'  ) IS NOT TRUE\n  THEN\n    RAISE EXCEPTION ', $new$  ) IS NOT TRUE AND (
    act = 'attendance.check_in' AND door_in_hand(at, 1) IS NOT NULL AND meeting = meeting_in_hand()
    AND object = (SELECT m.code FROM meeting AS m WHERE m.id = meeting_in_hand())
    AND octet_length(body::text) < 2000 AND kinds <@ ARRAY['participant']
    AND objects <@ ARRAY(
      SELECT p.person_id FROM participant AS p WHERE p.meeting_id = meeting_in_hand())
  ) IS NOT TRUE
  THEN
    RAISE EXCEPTION $new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells the trail is not as it was';
  END IF;
  EXECUTE body;
END $$;

REVOKE EXECUTE ON FUNCTION
  arrival_guard(), arrival_take(uuid, int, jsonb, timestamptz), door_badges(uuid), door_enter(bytea, timestamptz),
  door_guard(), door_in_hand(timestamptz, int), door_list(timestamptz), door_people(uuid),
  door_take(jsonb, timestamptz), erase_arrivals(uuid, uuid)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION arrival_take(uuid, int, jsonb, timestamptz), door_people(uuid)
TO convene_app;

DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    door_enter(bytea, timestamptz), door_in_hand(timestamptz, int), door_list(timestamptz),
    door_take(jsonb, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();
