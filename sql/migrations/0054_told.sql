-- Papers tell the symbols under which they are registered; and a meeting that was taken in whole, and
-- to which nothing was done since, is taken away again.

ALTER TABLE meeting
  ADD COLUMN symbols jsonb CONSTRAINT meeting_symbols_shape CHECK (
    jsonb_typeof(symbols) = 'object'
    AND NOT symbols @? '$.* ? (@.type() != "string"
      || !(@ like_regex "^[A-Z][A-Za-z0-9/().,_+-]{1,79}$"))');
COMMENT ON COLUMN meeting.symbols IS
  'Under which symbol each paper is registered; null where none is.';
GRANT UPDATE (symbols) ON meeting TO convene_app;

CREATE FUNCTION taken_in_untouched(hand uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM taken_in WHERE meeting_id = hand)
    AND 'meeting.take_in' IS NOT DISTINCT FROM (
      SELECT act FROM audit_entry
      WHERE meeting_id = hand AND act NOT IN ('correspondence.register', 'meeting.export', 'paper.print')
      ORDER BY number DESC
      LIMIT 1);
END $$;
COMMENT ON FUNCTION taken_in_untouched IS
  'Whether a meeting was taken in whole and nothing was done to it since but writing copies.';
GRANT EXECUTE ON FUNCTION taken_in_untouched(uuid) TO convene_app;

-- What was called and signed elsewhere binds there, and nobody here who did nothing with it.
DO $patch$
DECLARE
  changed record;
  body text;
BEGIN
  FOR changed IN
    SELECT routine, asked, more
    FROM (VALUES
      ('meeting_guard', 'TG_OP = ''UPDATE'' AND OLD.trial',
        'TG_OP = ''UPDATE'' AND (OLD.trial OR taken_in_untouched(OLD.id))'),
      ('selection_signing_guard',
        'EXISTS (SELECT FROM meeting WHERE id = OLD.meeting_id AND trial)',
        '(EXISTS (SELECT FROM meeting WHERE id = OLD.meeting_id AND trial)'
        ' OR taken_in_untouched(OLD.meeting_id))')
    ) AS listed (routine, asked, more)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.asked) = 0 THEN
      RAISE EXCEPTION '% does not ask: %', changed.routine, changed.asked;
    END IF;
    EXECUTE replace(body, changed.asked, changed.more);
  END LOOP;
END $patch$;

CREATE OR REPLACE FUNCTION trial_empty(hand uuid) RETURNS TABLE (part text, places integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  rest text[] := ARRAY(
    SELECT relname::text
    FROM pg_class
    JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'meeting_id'
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE 'audit%'
    ORDER BY relname);
  is_trial boolean := EXISTS (SELECT FROM meeting WHERE id = hand AND trial);
  waiting text[];
  whose uuid;
  staying integer := 0;
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE
    OR NOT (is_trial OR taken_in_untouched(hand))
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
  -- Whom and what it brought goes with it, unless something else refers to them by now.
  FOREACH part IN ARRAY ARRAY['person', 'organisation'] LOOP
    places := 0;
    FOR whose IN
      SELECT DISTINCT line.object_id
      FROM audit_line AS line
      WHERE line.meeting_id = hand AND line.kind = part AND line.change ? 'after'
        AND NOT line.change ? 'before'
        AND NOT EXISTS (SELECT FROM merged WHERE merged.kept_id = line.object_id)
        -- Whom somebody worked on here since, they know.
        AND (is_trial OR NOT EXISTS (
          SELECT FROM audit_line AS later
          WHERE later.meeting_id = '00000000-0000-0000-0000-000000000000'
            AND later.object_id = line.object_id))
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
  IF is_trial THEN
    RETURN;
  END IF;
  SELECT count(DISTINCT person.id) INTO staying
  FROM audit_line AS line
  JOIN person ON person.id = line.object_id
  WHERE line.meeting_id = hand AND line.kind = 'person';
  -- Whoever acted elsewhere for this meeting alone is nobody here.
  part := 'account';
  places := 0;
  FOR whose IN
    SELECT account.id
    FROM audit_line AS line
    JOIN account ON account.id = line.object_id AND account.house IS NOT NULL
    WHERE line.meeting_id = hand AND line.kind = 'account'
  LOOP
    BEGIN
      DELETE FROM account WHERE id = whose;
      places := places + 1;
    EXCEPTION WHEN foreign_key_violation THEN
      CONTINUE;
    END;
  END LOOP;
  IF places > 0 THEN
    RETURN NEXT;
  END IF;
  -- What the trail told of them goes too; hashes stay, and lines with which accounts are compared.
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = hand AND salt IS NOT NULL
    AND NOT (kind = 'account' AND EXISTS (SELECT FROM account WHERE account.id = object_id));
  part := 'staying';
  places := staying;
  IF places > 0 THEN
    RETURN NEXT;
  END IF;
END $$;
COMMENT ON FUNCTION trial_empty IS
  'Empties a trial, or a meeting that was taken in and not worked on, but for its trail, with the '
  'people and organisations that it brought; answers how many rows went, a line a table, and how '
  'many people stay.';
