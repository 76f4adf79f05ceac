-- Nominations whole: whose note names whom, as what and in which capacity; who acknowledged them, and
-- who stands in for whom. Nothing here is scored: ratings, scores and decisions refer to applications.

-- No command received nominations before. What stands here all the same was acknowledged to nobody,
-- came from no body that is named, and bears no date.
ALTER TABLE nomination NO FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE nomination RENAME COLUMN reference TO note;
ALTER TABLE nomination
  ALTER COLUMN note DROP NOT NULL,
  ALTER COLUMN note DROP DEFAULT,
  ADD COLUMN code            text,
  ADD COLUMN state           text,
  ADD COLUMN role            text,
  ADD COLUMN capacity        text,
  ADD COLUMN note_date       date,
  ADD COLUMN received_by     uuid,
  ADD COLUMN acknowledged_by uuid,
  ADD COLUMN invitation_id   uuid,
  ADD COLUMN withdrawn_at    timestamptz,
  ADD COLUMN withdrawn_by    uuid,
  ADD COLUMN replaces        text,
  ADD COLUMN declared        jsonb;
UPDATE nomination
SET code = 'N-' || to_char(counted.number, 'FM0000'),
  state = CASE WHEN nomination.organisation_id IS NULL THEN counted.country END,
  role = 'member',
  capacity = CASE
    WHEN nomination.organisation_id IS NULL THEN 'government_designated' ELSE 'observer' END,
  note = NULLIF(btrim(nomination.note), ''),
  note_date = CASE
    WHEN btrim(nomination.note) <> '' THEN (nomination.received_at AT TIME ZONE 'UTC')::date END,
  acknowledged_at = NULL
FROM (
  SELECT
    one.meeting_id, one.person_id, person.country,
    row_number() OVER (PARTITION BY one.meeting_id ORDER BY one.received_at, one.person_id)
      AS number
  FROM nomination AS one
  JOIN person ON person.id = one.person_id
) AS counted
WHERE counted.meeting_id = nomination.meeting_id AND counted.person_id = nomination.person_id;
ALTER TABLE nomination
  ALTER COLUMN code SET NOT NULL,
  ALTER COLUMN role SET NOT NULL,
  ALTER COLUMN capacity SET NOT NULL,
  DROP CONSTRAINT nomination_pkey,
  ADD CONSTRAINT nomination_pkey PRIMARY KEY (meeting_id, code),
  ADD CONSTRAINT nomination_code_shape CHECK (code ~ '^N-[0-9]{4,}$'),
  ADD CONSTRAINT nomination_by_one CHECK (num_nonnulls(state, organisation_id) = 1),
  ADD CONSTRAINT nomination_role_known CHECK (role IN ('head', 'member', 'alternate')),
  ADD CONSTRAINT nomination_capacity_known CHECK (capacity IN (
    'official_delegation', 'government_designated', 'personal', 'observer', 'resource_person',
    'secretariat')),
  ADD CONSTRAINT nomination_capacity_of_state CHECK (
    state IS NOT NULL OR capacity NOT IN ('official_delegation', 'government_designated')),
  ADD CONSTRAINT nomination_note_given CHECK (note ~ '\S'),
  -- A dash is what is left of a note where whoever was named was forgotten.
  ADD CONSTRAINT nomination_note_dated CHECK (
    CASE WHEN note IS NULL THEN note_date IS NULL ELSE note_date IS NOT NULL OR note = '–' END),
  ADD CONSTRAINT nomination_acknowledged_whole CHECK (
    num_nonnulls(acknowledged_at, acknowledged_by, invitation_id) IN (0, 3)),
  ADD CONSTRAINT nomination_acknowledged_with_note CHECK (
    acknowledged_at IS NULL OR note IS NOT NULL),
  ADD CONSTRAINT nomination_withdrawn_whole CHECK (
    (withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  ADD CONSTRAINT nomination_replaces_with_note CHECK (replaces IS NULL OR note IS NOT NULL),
  ADD CONSTRAINT nomination_replaces_another CHECK (replaces <> code),
  ADD CONSTRAINT nomination_replaces_once UNIQUE (meeting_id, replaces),
  ADD CONSTRAINT nomination_invitation_once UNIQUE (meeting_id, invitation_id),
  ADD CONSTRAINT nomination_declared_shape CHECK (jsonb_typeof(declared) = 'object'),
  ADD CONSTRAINT nomination_declared_short CHECK (octet_length(declared::text) <= 65536),
  ADD CONSTRAINT nomination_of_state UNIQUE (meeting_id, code, state),
  ADD CONSTRAINT nomination_of_organisation UNIQUE (meeting_id, code, organisation_id),
  ADD CONSTRAINT nomination_state_known FOREIGN KEY (state) REFERENCES country (code),
  ADD CONSTRAINT nomination_receiver_known FOREIGN KEY (received_by) REFERENCES account (id),
  ADD CONSTRAINT nomination_acknowledger_known FOREIGN KEY (acknowledged_by)
    REFERENCES account (id),
  ADD CONSTRAINT nomination_withdrawer_known FOREIGN KEY (withdrawn_by) REFERENCES account (id),
  ADD CONSTRAINT nomination_invitation_known FOREIGN KEY (meeting_id, invitation_id)
    REFERENCES invitation (meeting_id, id),
  -- One of the two sees no null, so that whoever replaces was named by whoever named the first.
  ADD CONSTRAINT nomination_replaced_by_state FOREIGN KEY (meeting_id, replaces, state)
    REFERENCES nomination (meeting_id, code, state),
  ADD CONSTRAINT nomination_replaced_by_organisation
    FOREIGN KEY (meeting_id, replaces, organisation_id)
    REFERENCES nomination (meeting_id, code, organisation_id);
ALTER TABLE nomination FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE INDEX nomination_person ON nomination (meeting_id, person_id);
-- Who was withdrawn may be named again.
CREATE UNIQUE INDEX nomination_standing_once ON nomination (meeting_id, person_id)
  WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX nomination_one_head ON nomination (meeting_id, state, organisation_id)
  NULLS NOT DISTINCT WHERE role = 'head' AND withdrawn_at IS NULL;
COMMENT ON TABLE nomination IS
  'A person named by a State or an invited organisation: received and acknowledged, never scored, '
  'ranked, drawn or refused.';
COMMENT ON COLUMN nomination.note IS
  'Number of the note verbale or letter; while it is not registered the nomination is not official.';
COMMENT ON COLUMN nomination.note_date IS 'The date that the note bears.';
COMMENT ON COLUMN nomination.handed_to IS
  'The officer who deals with a nomination that came late or beyond the places.';
COMMENT ON COLUMN nomination.invitation_id IS
  'By which an acknowledged person takes part: accepted at once, as the note says so.';
COMMENT ON COLUMN nomination.replaces IS
  'Code of the nomination that its own State or organisation replaced by this one.';
COMMENT ON COLUMN nomination.declared IS
  'Topics, offers and needs that the person states, for seats alone; null where none are stated.';
-- What is said later is not said by whoever adds the row.
REVOKE INSERT ON nomination FROM convene_app;
GRANT INSERT (
  meeting_id, code, person_id, state, organisation_id, role, capacity, note, note_date, declared,
  replaces, handed_to, received_at, received_by
), UPDATE (
  note, note_date, acknowledged_at, acknowledged_by, invitation_id, withdrawn_at, withdrawn_by
) ON nomination TO convene_app;

CREATE TRIGGER insert_by_received_by BEFORE INSERT ON nomination
  FOR EACH ROW EXECUTE FUNCTION actor_guard('received_by', 'received_at');
CREATE TRIGGER update_by_acknowledged_by BEFORE UPDATE ON nomination FOR EACH ROW
  WHEN (ROW(OLD.acknowledged_by, OLD.acknowledged_at)
    IS DISTINCT FROM ROW(NEW.acknowledged_by, NEW.acknowledged_at))
  EXECUTE FUNCTION actor_guard('acknowledged_by', 'acknowledged_at');
CREATE TRIGGER update_by_withdrawn_by BEFORE UPDATE ON nomination FOR EACH ROW
  WHEN (ROW(OLD.withdrawn_by, OLD.withdrawn_at)
    IS DISTINCT FROM ROW(NEW.withdrawn_by, NEW.withdrawn_at))
  EXECUTE FUNCTION actor_guard('withdrawn_by', 'withdrawn_at');

-- A State is reminded and not refused: the invitation of somebody who was named has no last day.
ALTER TABLE invitation
  ALTER COLUMN deadline DROP NOT NULL,
  ADD CONSTRAINT invitation_deadline_of_open CHECK (track <> 'open' OR deadline IS NOT NULL);

-- Who nominated stays when somebody is forgotten, as who replaces them must come from the same; what
-- else says who it was is erased. Whoever waits to be acknowledged does not come any more.
CREATE FUNCTION erase_nominations(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE nomination SET
    note = CASE WHEN note IS NOT NULL THEN '–' END, note_date = NULL, declared = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND (note <> '–' OR num_nonnulls(note_date, declared) > 0);
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
COMMENT ON FUNCTION erase_nominations IS
  'Erases the notes by which somebody was named, and what they stated for the seats.';

CREATE FUNCTION withdraw_nominations(hand uuid, whose uuid, at timestamptz) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  withdrawn integer;
BEGIN
  UPDATE nomination SET withdrawn_at = at, withdrawn_by = acting_account()
  FROM meeting
  WHERE meeting_id = hand AND person_id = whose
    AND acknowledged_at IS NULL AND withdrawn_at IS NULL
    AND meeting.id = hand AND meeting.ends >= (at AT TIME ZONE meeting.zone)::date;
  GET DIAGNOSTICS withdrawn = ROW_COUNT;
  RETURN withdrawn;
END $$;
COMMENT ON FUNCTION withdraw_nominations IS
  'Withdraws what nobody acknowledged yet of who is to be forgotten, in a meeting that is to come.';

DO $$
DECLARE
  body text := pg_get_functiondef('forget_in_meeting'::regproc);
BEGIN
  body := regexp_replace(
    body, 'UPDATE nomination SET reference[^;]*;[^;]*ROW_COUNT;',
    'places := erase_nominations(hand, whose);');
  body := replace(
    body, E'  part := ''application withdrawn'';\n  RETURN NEXT;\n',
    E'  part := ''application withdrawn'';\n  RETURN NEXT;\n'
    '  places := withdraw_nominations(hand, whose, at);\n'
    '  part := ''nomination withdrawn'';\n  RETURN NEXT;\n');
  EXECUTE body;
END $$;
