-- Resource persons, observers and the secretariat take part beside the room: by decision and under a
-- code of their own like guests, and out of no places.

ALTER TABLE candidate
  DROP CONSTRAINT candidate_track_known,
  ADD CONSTRAINT candidate_track_known CHECK (
    track IN ('open', 'nominated', 'substitute', 'guest', 'beside'));
ALTER TABLE guest NO FORCE ROW LEVEL SECURITY;
ALTER TABLE guest
  DROP CONSTRAINT guest_code_shape,
  DROP CONSTRAINT guest_role_known,
  DROP CONSTRAINT guest_track_fixed,
  ADD COLUMN at_table boolean NOT NULL DEFAULT true,
  ADD CONSTRAINT guest_code_shape CHECK (code ~ '^[BG]-[0-9]{4,}$'),
  ADD CONSTRAINT guest_role_known CHECK (
    role IN ('guest', 'donor', 'speaker', 'resource_person', 'observer', 'secretariat')),
  ADD CONSTRAINT guest_track_known CHECK (track IN ('guest', 'beside')),
  ADD CONSTRAINT guest_track_of_role CHECK (
    (track = 'beside') = (role IN ('resource_person', 'observer', 'secretariat'))),
  ADD CONSTRAINT guest_track_of_code CHECK ((track = 'beside') = (code ~ '^B')),
  ADD CONSTRAINT guest_table_of_role CHECK (
    at_table = (track = 'guest') OR role = 'resource_person');
ALTER TABLE guest FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE guest IS
  'Somebody whom the meeting itself names, on a place for guests or beside the room; never scored.';
COMMENT ON COLUMN guest.at_table IS
  'Whether they are seated at round tables: every guest, and of those beside the room who shall be.';
GRANT INSERT (track, at_table), UPDATE (at_table) ON guest TO convene_app;

CREATE OR REPLACE FUNCTION invitation_track_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.track NOT IN ('guest', 'beside') AND NOT EXISTS (
    SELECT FROM candidate
    WHERE meeting_id = NEW.meeting_id AND person_id = NEW.person_id AND track = NEW.track
  ) THEN
    RAISE EXCEPTION 'nobody is invited on a track that they do not stand on'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'invitation_candidate_known',
        TABLE = 'invitation', HINT = 'invitation_candidate_known';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION invitation_track_guard IS
  'Keeps invitations on the track of their candidate, but for those whom the meeting itself names.';

DO $$
DECLARE
  body text;
BEGIN
  -- There are no places to count beside the room.
  body := pg_get_functiondef('invitation_guard'::regproc);
  EXECUTE replace(
    body, E'  IF (\n    SELECT count(id)', E'  IF kind <> ''beside'' AND (\n    SELECT count(id)');

  -- Who is beside the room is counted apart, and stands at no table unless they were given one.
  body := pg_get_functiondef('meeting_dues'::regproc);
  body := replace(
    body,
    E'    SELECT one, ''participants'', count(*)::int, NULL::date, ''{}''::text[]\n'
    '    FROM participant AS p\n    WHERE p.meeting_id = one;\n',
    E'    SELECT\n'
    '      one, CASE p.track WHEN ''beside'' THEN ''beside'' ELSE ''participants'' END,\n'
    '      count(*)::int, NULL::date, ''{}''::text[]\n'
    '    FROM participant AS p\n    WHERE p.meeting_id = one\n    GROUP BY 2;\n');
  body := replace(
    body,
    E'      WHERE p.meeting_id = one AND s.meeting_id = one AND s.round IS NOT NULL\n'
    '        AND p.attendance <> ''no_show''\n',
    E'      WHERE p.meeting_id = one AND s.meeting_id = one AND s.round IS NOT NULL\n'
    '        AND p.attendance <> ''no_show'' AND NOT EXISTS (\n'
    '          SELECT FROM guest AS g\n'
    '          WHERE g.meeting_id = one AND g.invitation_id = p.invitation_id AND NOT g.at_table)\n');
  body := replace(
    body,
    E'      LEFT JOIN session AS s ON s.meeting_id = one AND s.round IS NOT NULL\n'
    '        AND p.attendance <> ''no_show''\n',
    E'      LEFT JOIN session AS s ON s.meeting_id = one AND s.round IS NOT NULL\n'
    '        AND p.attendance <> ''no_show'' AND NOT EXISTS (\n'
    '          SELECT FROM guest AS g\n'
    '          WHERE g.meeting_id = one AND g.invitation_id = p.invitation_id AND NOT g.at_table)\n');
  EXECUTE body;
END $$;
