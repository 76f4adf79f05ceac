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

-- How participants come, lodge and leave, and what they eat and need, with a clock for both.
ALTER TABLE retention
  DROP CONSTRAINT retention_kind_known,
  ADD CONSTRAINT retention_kind_known CHECK (
    kind IN ('applications', 'letters', 'people', 'secrets', 'trail', 'travel'));

CREATE TABLE travel (
  meeting_id   uuid NOT NULL,
  person_id    uuid NOT NULL,
  arrives_on   date,
  arrives_at   text
    CONSTRAINT travel_arrives_at_shape CHECK (arrives_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  arrives_by   text NOT NULL DEFAULT ''
    CONSTRAINT travel_arrives_by_short CHECK (octet_length(arrives_by) <= 4000),
  arrives_from text NOT NULL DEFAULT ''
    CONSTRAINT travel_arrives_from_short CHECK (octet_length(arrives_from) <= 4000),
  departs_on   date,
  departs_at   text
    CONSTRAINT travel_departs_at_shape CHECK (departs_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  departs_by   text NOT NULL DEFAULT ''
    CONSTRAINT travel_departs_by_short CHECK (octet_length(departs_by) <= 4000),
  departs_to   text NOT NULL DEFAULT ''
    CONSTRAINT travel_departs_to_short CHECK (octet_length(departs_to) <= 4000),
  hotel        text NOT NULL DEFAULT ''
    CONSTRAINT travel_hotel_short CHECK (octet_length(hotel) <= 4000),
  visa_letter  boolean,
  CONSTRAINT travel_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT travel_arrival_dated CHECK (arrives_at IS NULL OR arrives_on IS NOT NULL),
  CONSTRAINT travel_departure_dated CHECK (departs_at IS NULL OR departs_on IS NOT NULL),
  CONSTRAINT travel_in_order CHECK (
    departs_on > arrives_on
    OR departs_on = arrives_on AND COALESCE(departs_at >= arrives_at, true)
    OR num_nonnulls(arrives_on, departs_on) < 2),
  CONSTRAINT travel_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE
);
COMMENT ON TABLE travel IS 'How somebody comes to the meeting, lodges and leaves, in plain words.';
COMMENT ON COLUMN travel.visa_letter IS 'Whether they ask for one; null where nobody said.';
ALTER TABLE travel ENABLE ROW LEVEL SECURITY;
ALTER TABLE travel FORCE ROW LEVEL SECURITY;
CREATE POLICY travel_of_meeting ON travel USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON travel TO convene_app;

CREATE TABLE requirement (
  meeting_id uuid NOT NULL,
  person_id  uuid NOT NULL,
  diet       text NOT NULL DEFAULT ''
    CONSTRAINT requirement_diet_short CHECK (octet_length(diet) <= 4000),
  access     text NOT NULL DEFAULT ''
    CONSTRAINT requirement_access_short CHECK (octet_length(access) <= 4000),
  CONSTRAINT requirement_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT requirement_given CHECK (diet <> '' OR access <> ''),
  CONSTRAINT requirement_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE
);
COMMENT ON TABLE requirement IS
  'What somebody eats, and needs to get about, see or hear; sensitive, and never in the trail.';
ALTER TABLE requirement ENABLE ROW LEVEL SECURITY;
ALTER TABLE requirement FORCE ROW LEVEL SECURITY;
CREATE POLICY requirement_of_meeting ON requirement USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON requirement TO convene_app;

CREATE FUNCTION erase_travel(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
  more integer;
BEGIN
  DELETE FROM travel WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS erased = ROW_COUNT;
  DELETE FROM requirement WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
END $$;
COMMENT ON FUNCTION erase_travel IS
  'Erases how somebody travels, what they eat and need; with nobody named of the whole meeting.';

DO $$
DECLARE
  body text;
BEGIN
  body := pg_get_functiondef('forget_in_meeting'::regproc);
  EXECUTE replace(
    body, E'  places := erase_guests(hand, whose);\n',
    E'  places := erase_travel(hand, whose);\n'
    '  part := ''travel, diet and access'';\n  RETURN NEXT;\n'
    '  places := erase_guests(hand, whose);\n');
  body := pg_get_functiondef('retention_erase'::regproc);
  EXECUTE replace(
    body, E'    WHEN ''trail'' THEN erase_lines(hand, NULL) END;',
    E'    WHEN ''trail'' THEN erase_lines(hand, NULL)\n'
    '    WHEN ''travel'' THEN erase_travel(hand, NULL) END;');
  body := pg_get_functiondef('erase_statistics'::regproc);
  body := replace(body, 'person_alias, practice_mark, rating, review,',
    'person_alias, practice_mark, rating, requirement, review,');
  body := replace(body, 'substitution, succession, wish;', 'substitution, succession, travel, wish;');
  EXECUTE replace(
    body, '(''person_alias''::regclass, ''seating_rule''::regclass)',
    '(''person_alias''::regclass, ''seating_rule''::regclass, ''travel''::regclass,'
    || E'\n      ''requirement''::regclass)');
  -- Of two who are one, what was said of the one that stays holds.
  body := pg_get_functiondef('person_merge_in'::regproc);
  body := replace(
    body, 'guest_candidate_known, invitation_candidate_known,',
    'guest_candidate_known, travel_candidate_known, requirement_candidate_known, '
    'invitation_candidate_known,');
  EXECUTE replace(
    body, '  UPDATE substitution SET person_id',
    E'  DELETE FROM travel\n'
    '  WHERE meeting_id = hand AND person_id = gone AND EXISTS (\n'
    '    SELECT FROM travel WHERE meeting_id = hand AND person_id = keep);\n'
    '  UPDATE travel SET person_id = keep WHERE meeting_id = hand AND person_id = gone;\n'
    '  DELETE FROM requirement\n'
    '  WHERE meeting_id = hand AND person_id = gone AND EXISTS (\n'
    '    SELECT FROM requirement WHERE meeting_id = hand AND person_id = keep);\n'
    '  UPDATE requirement SET person_id = keep WHERE meeting_id = hand AND person_id = gone;\n'
    '  UPDATE substitution SET person_id');
END $$;
