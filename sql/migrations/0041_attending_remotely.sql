-- Who attends from afar: by invitation, with the zone that they live in; the room that they enter
-- by an address; and tables with a screen, where alone they are seated.

ALTER TABLE meeting
  ADD COLUMN remote_room text
    CONSTRAINT meeting_remote_room_https CHECK (remote_room ~ '^https://[A-Za-z0-9][!-~]*$');
GRANT UPDATE (remote_room) ON meeting TO convene_app;
COMMENT ON COLUMN meeting.remote_room IS
  'The address of the room for those who attend remotely: in their letters, and on no paper.';

ALTER TABLE round_table ADD COLUMN screen boolean;
COMMENT ON COLUMN round_table.screen IS
  'Whether those who attend remotely can be seated there; null where the file does not say.';
GRANT UPDATE (screen) ON round_table TO convene_app;

-- It stays with the invitation, as the number does: whoever comes back attends as before.
ALTER TABLE invitation
  ADD COLUMN attends text NOT NULL DEFAULT 'in_person'
    CONSTRAINT invitation_attends_known CHECK (attends IN ('in_person', 'remotely')),
  ADD COLUMN zone text
    CONSTRAINT invitation_zone_shape CHECK (zone ~ '^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$'),
  ADD CONSTRAINT invitation_zone_of_remote CHECK (zone IS NULL OR attends = 'remotely');
COMMENT ON COLUMN invitation.attends IS 'In the meeting''s rooms, or from afar.';
COMMENT ON COLUMN invitation.zone IS
  'The zone in which whoever attends remotely reads clock times; null for the meeting''s alone.';
GRANT UPDATE (attends, zone) ON invitation TO convene_app;

CREATE FUNCTION attending_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM meeting WHERE id = NEW.meeting_id AND remote_room IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'nobody attends remotely without a room to enter'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_remote_has_room',
        TABLE = 'invitation', HINT = 'invitation_remote_has_room';
  END IF;
  IF NEW.zone IS NOT NULL THEN
    BEGIN
      PERFORM now() AT TIME ZONE NEW.zone;
    EXCEPTION WHEN invalid_parameter_value THEN
      RAISE EXCEPTION 'nothing is known of the zone'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_zone_known',
          TABLE = 'invitation', HINT = 'invitation_zone_known';
    END;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION attending_guard IS
  'Lets nobody attend remotely where there is no room to enter, nor read times in an unknown zone.';
CREATE TRIGGER attending_insert BEFORE INSERT ON invitation
  FOR EACH ROW WHEN (NEW.attends = 'remotely') EXECUTE FUNCTION attending_guard();
CREATE TRIGGER attending_update BEFORE UPDATE OF attends, zone ON invitation
  FOR EACH ROW WHEN (NEW.attends = 'remotely') EXECUTE FUNCTION attending_guard();

CREATE FUNCTION remote_room_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight('invitation'::regclass, NEW.id);
  IF EXISTS (
    SELECT FROM invitation
    WHERE meeting_id = NEW.id AND attends = 'remotely'
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) THEN
    RAISE EXCEPTION 'somebody attends remotely, and keeps a room to enter'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_remote_room_stays',
        TABLE = 'meeting', HINT = 'meeting_remote_room_stays';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION remote_room_guard IS
  'Keeps a remote room as long as somebody attends remotely; another may take its place.';
CREATE TRIGGER remote_room_stays BEFORE UPDATE OF remote_room ON meeting
  FOR EACH ROW WHEN (OLD.remote_room IS NOT NULL AND NEW.remote_room IS NULL)
  EXECUTE FUNCTION remote_room_guard();

-- How to enter, and where to come after all; what others know of letters stays.
DO $$
DECLARE
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'letter'::regclass AND conname = 'letter_kind_known');
BEGIN
  EXECUTE format(
    'ALTER TABLE letter DROP CONSTRAINT letter_kind_known, ADD CONSTRAINT letter_kind_known %s',
    replace(
      rule, '''replaced''::text', '''replaced''::text, ''remote''::text, ''in_person''::text'));
END $$;

-- The zone says where somebody lives.
DO $$
DECLARE
  body text := pg_get_functiondef('forget_in_meeting'::regproc);
BEGIN
  body := replace(
    body, E'  UPDATE invitation SET token_hash = NULL\n',
    E'  UPDATE invitation SET zone = NULL\n'
    '  WHERE meeting_id = hand AND person_id = whose AND zone IS NOT NULL;\n'
    '  GET DIAGNOSTICS places = ROW_COUNT;\n'
    '  part := ''zone of an invitation'';\n  RETURN NEXT;\n'
    '  UPDATE invitation SET token_hash = NULL\n');
  EXECUTE body;
END $$;

-- The page of the desk tells how many attend remotely, how many of them no table with a screen has
-- a place for, and how many sit at another though one has.
DO $$
DECLARE
  body text := pg_get_functiondef('meeting_dues'::regproc);
BEGIN
  body := replace(body, E'  END LOOP;\n', E'
    RETURN QUERY
    WITH afar AS (
      SELECT p.person_id, s.key, s.round
      FROM participant AS p
      JOIN invitation AS i ON i.meeting_id = one AND i.id = p.invitation_id
      LEFT JOIN session AS s ON s.meeting_id = one AND s.round IS NOT NULL
        AND p.attendance <> ''no_show''
        AND NOT EXISTS (
          SELECT FROM seating_absence AS b
          WHERE b.meeting_id = one AND b.person_id = p.person_id AND b.round = s.round)
      WHERE p.meeting_id = one AND i.attends = ''remotely''
    ), screens AS (
      SELECT COALESCE(sum(r.highest), 0) AS places
      FROM round_table AS r
      WHERE r.meeting_id = one AND r.screen
    ), lacking AS (
      SELECT
        a.key, GREATEST(0, count(*) - screens.places) AS people,
        count(*) FILTER (WHERE t.table_no IS NOT NULL AND r.screen IS NOT TRUE) AS elsewhere
      FROM afar AS a
      CROSS JOIN screens
      LEFT JOIN seat AS t ON t.meeting_id = one AND t.person_id = a.person_id
        AND t.session_key = a.key
      LEFT JOIN round_table AS r ON r.meeting_id = one AND r.number = t.table_no
      WHERE a.key IS NOT NULL
      GROUP BY a.key, screens.places
    )
    SELECT one, ''remote'', count(DISTINCT a.person_id)::int, NULL::date, ''{}''::text[]
    FROM afar AS a
    UNION ALL
    SELECT one, ''screens'', COALESCE(max(l.people), 0)::int, NULL::date, ''{}''::text[]
    FROM lacking AS l
    WHERE EXISTS (SELECT FROM round_table AS r WHERE r.meeting_id = one)
    UNION ALL
    SELECT
      one, ''screenless'', COALESCE(max(l.elsewhere - l.people), 0)::int, NULL::date, ''{}''::text[]
    FROM lacking AS l;
  END LOOP;\n');
  EXECUTE body;
END $$;
