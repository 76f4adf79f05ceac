-- Who leads what: people of the directory who chair, moderate, present or report on an item of the
-- agenda or in a session, whether they take part otherwise or not. And meetings that are tried out.

CREATE TABLE agenda_role (
  meeting_id  uuid NOT NULL,
  item        smallint,
  session_key text,
  role        text NOT NULL CONSTRAINT agenda_role_role_known CHECK (
    role IN ('chair', 'moderator', 'presenter', 'rapporteur')),
  person_id   uuid NOT NULL,
  CONSTRAINT agenda_role_once
    UNIQUE NULLS NOT DISTINCT (meeting_id, item, session_key, role, person_id),
  CONSTRAINT agenda_role_of_one CHECK ((item IS NULL) <> (session_key IS NULL)),
  CONSTRAINT agenda_role_item_known FOREIGN KEY (meeting_id, item)
    REFERENCES agenda_item (meeting_id, number),
  CONSTRAINT agenda_role_session_known FOREIGN KEY (meeting_id, session_key)
    REFERENCES session (meeting_id, key),
  CONSTRAINT agenda_role_person_known FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX agenda_role_person ON agenda_role (person_id);
COMMENT ON TABLE agenda_role IS
  'Who leads an item of the agenda or a session, and as what; a speaker need not take part otherwise.';
ALTER TABLE agenda_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_role FORCE ROW LEVEL SECURITY;
CREATE POLICY agenda_role_of_meeting ON agenda_role USING (meeting_id = meeting_in_hand());
GRANT SELECT, INSERT, DELETE ON agenda_role TO convene_app;

-- A speaker whom the meeting does not consider is thought to come.
CREATE FUNCTION agenda_role_away(hand uuid, whose uuid, about smallint, held_in text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM forgotten WHERE person_id = whose) OR EXISTS (
    SELECT FROM participant
    WHERE meeting_id = hand AND person_id = whose AND attendance = 'no_show'
  ) THEN
    RETURN 'stays_away';
  END IF;
  IF NOT EXISTS (
    SELECT FROM invitation
    WHERE meeting_id = hand AND person_id = whose
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) AND (
    EXISTS (SELECT FROM invitation WHERE meeting_id = hand AND person_id = whose)
    OR EXISTS (
      SELECT FROM application
      WHERE meeting_id = hand AND person_id = whose AND status = 'withdrawn')
    OR (
      SELECT bool_and(withdrawn_at IS NOT NULL) FROM nomination
      WHERE meeting_id = hand AND person_id = whose)
  ) THEN
    RETURN 'stays_away';
  END IF;
  IF (
    SELECT bool_and(EXISTS (
      SELECT FROM seating_absence AS missed
      WHERE missed.meeting_id = hand AND missed.person_id = whose
        AND missed.round = held.round))
    FROM session AS held
    WHERE held.meeting_id = hand
      AND (held.key = held_in OR held.item = about)
  ) THEN
    RETURN 'absent';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION agenda_role_away IS
  'Why somebody does not lead what they were to lead; null where nothing is known against it.';
GRANT EXECUTE ON FUNCTION agenda_role_away(uuid, uuid, smallint, text) TO convene_app;

-- Twins who lead the same lead it once, and what nobody leads any more is due.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT routine, place, more
    FROM (VALUES
      ('person_merge_in', E'  UPDATE reviewer SET person_id = keep',
        E'  DELETE FROM agenda_role\n'
        '  WHERE meeting_id = hand AND person_id = gone AND EXISTS (\n'
        '    SELECT FROM agenda_role AS same\n'
        '    WHERE same.meeting_id = hand AND same.person_id = keep\n'
        '      AND same.role = agenda_role.role\n'
        '      AND same.item IS NOT DISTINCT FROM agenda_role.item\n'
        '      AND same.session_key IS NOT DISTINCT FROM agenda_role.session_key);\n'
        '  UPDATE agenda_role SET person_id = keep\n'
        '  WHERE meeting_id = hand AND person_id = gone;\n'),
      ('meeting_dues', E'  END LOOP;\n',
        E'\n    RETURN QUERY\n'
        '    WITH unled AS (\n'
        '      SELECT l.item, l.session_key, l.role\n'
        '      FROM agenda_role AS l\n'
        '      WHERE l.meeting_id = one\n'
        '      GROUP BY l.item, l.session_key, l.role\n'
        '      HAVING bool_and(\n'
        '        agenda_role_away(one, l.person_id, l.item, l.session_key) IS NOT NULL)\n'
        '    )\n'
        '    SELECT\n'
        '      one, ''unled'', count(*)::int, NULL::date,\n'
        '      (array_agg(\n'
        '        CASE WHEN u.item IS NULL\n'
        '          THEN format(''programme (%s), %s'', u.session_key, u.role)\n'
        '          ELSE format(''agenda (%s), %s'', u.item, u.role) END\n'
        '        ORDER BY u.item, u.session_key COLLATE "C", u.role COLLATE "C"))[:4]\n'
        '    FROM unled AS u;\n')
    ) AS listed (routine, place, more)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.place) = 0 THEN
      RAISE EXCEPTION '% does not say: %', changed.routine, changed.place;
    END IF;
    EXECUTE replace(body, changed.place, changed.more || changed.place);
  END LOOP;
END $$;

-- A trial is a meeting as in earnest, but its letters stay in the house and it can be taken away whole.

ALTER TABLE meeting ADD COLUMN trial boolean NOT NULL DEFAULT false;
GRANT SELECT (trial) ON meeting TO convene_reader;
COMMENT ON COLUMN meeting.trial IS
  'Whether it is to try the program: papers say so, no letter leaves, and it goes at any stage.';

-- What was called and signed for a trial binds nobody once it is taken away.
DO $$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT routine, asked
    FROM (VALUES
      ('meeting_guard', 'TG_OP = ''UPDATE'' AND OLD.trial'),
      ('selection_signing_guard',
        'EXISTS (SELECT FROM meeting WHERE id = OLD.meeting_id AND trial)')
    ) AS listed (routine, asked)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, E'\nBEGIN\n') = 0 THEN
      RAISE EXCEPTION '% does not begin', changed.routine;
    END IF;
    -- Nobody at work is the owner, so this is trial_empty.
    EXECUTE replace(
      body, E'\nBEGIN\n',
      E'\nBEGIN\n  IF pg_has_role(''convene_owner'', ''USAGE'') AND ' || changed.asked
        || E' THEN\n    RETURN NEW;\n  END IF;\n');
  END LOOP;
END $$;

CREATE FUNCTION trial_empty(hand uuid) RETURNS TABLE (part text, places integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  rest text[] := ARRAY(
    SELECT relname::text
    FROM pg_class
    JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'meeting_id'
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE 'audit%'
    ORDER BY relname);
  waiting text[];
  whose uuid;
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE
    OR NOT EXISTS (SELECT FROM meeting WHERE id = hand AND trial)
  THEN
    RAISE EXCEPTION 'only a trial is taken away at any stage, by whoever keeps the meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_trial_by_right', TABLE = 'meeting',
        HINT = 'meeting_trial_by_right';
  END IF;
  UPDATE meeting SET published_at = NULL, cancelled_at = NULL, cancelled_reason = NULL
  WHERE id = hand;
  UPDATE selection
  SET signed_at = NULL, signed_by = NULL, superseded_at = NULL, superseded_by = NULL,
    superseded_reason = NULL
  WHERE meeting_id = hand;
  -- Every table of a meeting but its trail, each once nothing refers to its rows any more.
  LOOP
    waiting := '{}';
    FOREACH part IN ARRAY rest LOOP
      BEGIN
        EXECUTE format('DELETE FROM %I WHERE meeting_id = $1', part) USING hand;
        GET DIAGNOSTICS places = ROW_COUNT;
      EXCEPTION WHEN foreign_key_violation THEN
        waiting := waiting || part;
        CONTINUE;
      END;
      CONTINUE WHEN places = 0;
      RETURN NEXT;
    END LOOP;
    EXIT WHEN waiting = rest OR waiting = '{}';
    rest := waiting;
  END LOOP;
  -- Whom and what the trial brought goes with it, unless something else refers to them by now.
  FOREACH part IN ARRAY ARRAY['person', 'organisation'] LOOP
    places := 0;
    FOR whose IN
      SELECT DISTINCT line.object_id
      FROM audit_line AS line
      WHERE line.meeting_id = hand AND line.kind = part AND line.change ? 'after'
        AND NOT line.change ? 'before'
        AND NOT EXISTS (SELECT FROM merged WHERE merged.kept_id = line.object_id)
    LOOP
      BEGIN
        EXECUTE format('DELETE FROM %I WHERE %I = $1', part || '_alias', part || '_id')
        USING whose;
        EXECUTE format('DELETE FROM %I WHERE id = $1', part) USING whose;
        places := places + 1;
        DELETE FROM not_twins WHERE whose IN (one_id, other_id);
      EXCEPTION WHEN foreign_key_violation THEN
        CONTINUE;
      END;
    END LOOP;
    CONTINUE WHEN places = 0;
    RETURN NEXT;
  END LOOP;
END $$;
COMMENT ON FUNCTION trial_empty IS
  'Empties a trial but for its trail, with the people and organisations that it brought; answers how '
  'many rows went, a line a table.';
GRANT EXECUTE ON FUNCTION trial_empty(uuid) TO convene_app;
