-- Partnerships: announced by two partners or more, confirmed by each for its own role, recognised by a
-- named officer once all that is asked of them is answered, and ended, which counts too. Who came to the
-- meeting, and what was promised there.

ALTER TABLE life_cycle_move
  DROP CONSTRAINT life_cycle_move_known,
  ADD CONSTRAINT life_cycle_move_known CHECK (
    life_cycle IN ('application', 'invitation', 'letter', 'attendance', 'partnership'));
-- What goes back is taken back.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('partnership', '', 'announced'),
  ('partnership', 'announced', 'confirmed'),
  ('partnership', 'confirmed', 'announced'),
  ('partnership', 'confirmed', 'recognised'),
  ('partnership', 'recognised', 'confirmed'),
  ('partnership', 'announced', 'ended'),
  ('partnership', 'confirmed', 'ended'),
  ('partnership', 'recognised', 'ended'),
  ('partnership', 'ended', 'announced'),
  ('partnership', 'ended', 'confirmed'),
  ('partnership', 'ended', 'recognised');

CREATE TABLE partnership (
  meeting_id        uuid NOT NULL,
  code              text NOT NULL CONSTRAINT partnership_code_shape CHECK (code ~ '^P-[0-9]{4,}$'),
  id                uuid NOT NULL,
  title             text NOT NULL
    CONSTRAINT partnership_title_given CHECK (title ~ '\S')
    CONSTRAINT partnership_title_short CHECK (octet_length(title) <= 1000),
  status            text NOT NULL CONSTRAINT partnership_status_known CHECK (
    status IN ('announced', 'confirmed', 'recognised', 'ended')),
  measure           text NOT NULL DEFAULT ''
    CONSTRAINT partnership_measure_short CHECK (octet_length(measure) <= 4000),
  due               date,
  assured_minor     bigint CONSTRAINT partnership_assured_not_negative CHECK (assured_minor >= 0),
  assured_currency  text CONSTRAINT partnership_assured_currency_shape CHECK (
    assured_currency ~ '^[A-Z]{3}$'),
  expected_minor    bigint CONSTRAINT partnership_expected_not_negative CHECK (expected_minor >= 0),
  expected_currency text CONSTRAINT partnership_expected_currency_shape CHECK (
    expected_currency ~ '^[A-Z]{3}$'),
  announced_at      timestamptz NOT NULL,
  announced_by      uuid NOT NULL,
  recognised_at     timestamptz,
  recognised_by     uuid,
  ended_at          timestamptz,
  ended_by          uuid,
  ended_reason      text
    CONSTRAINT partnership_ended_reason_given CHECK (ended_reason ~ '\S')
    CONSTRAINT partnership_ended_reason_short CHECK (octet_length(ended_reason) <= 4000),
  CONSTRAINT partnership_pkey PRIMARY KEY (meeting_id, code),
  CONSTRAINT partnership_id_once UNIQUE (meeting_id, id),
  CONSTRAINT partnership_assured_whole CHECK (
    (assured_minor IS NULL) = (assured_currency IS NULL)),
  CONSTRAINT partnership_expected_whole CHECK (
    (expected_minor IS NULL) = (expected_currency IS NULL)),
  CONSTRAINT partnership_recognised_whole CHECK (
    (recognised_at IS NULL) = (recognised_by IS NULL)),
  CONSTRAINT partnership_recognised_told CHECK (
    CASE status WHEN 'recognised' THEN recognised_at IS NOT NULL
      WHEN 'ended' THEN true ELSE recognised_at IS NULL END),
  CONSTRAINT partnership_ended_whole CHECK (
    num_nonnulls(ended_at, ended_by, ended_reason) = CASE status WHEN 'ended' THEN 3 ELSE 0 END),
  CONSTRAINT partnership_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT partnership_announcer_known FOREIGN KEY (announced_by) REFERENCES account (id),
  CONSTRAINT partnership_recogniser_known FOREIGN KEY (recognised_by) REFERENCES account (id),
  CONSTRAINT partnership_ender_known FOREIGN KEY (ended_by) REFERENCES account (id)
);
COMMENT ON TABLE partnership IS
  'A partnership that came of a meeting, from its announcement to its end; one that ended stays.';
COMMENT ON COLUMN partnership.measure IS 'By what it is seen that its target is reached.';
COMMENT ON COLUMN partnership.due IS 'The day by which its target is to be reached.';
COMMENT ON COLUMN partnership.assured_minor IS
  'Funding that is assured, apart from what is expected, in the smallest unit of its currency.';

CREATE TABLE partnership_partner (
  meeting_id      uuid NOT NULL,
  partnership     text NOT NULL,
  position        smallint NOT NULL
    CONSTRAINT partnership_partner_position_positive CHECK (position > 0),
  organisation_id uuid,
  person_id       uuid,
  role            text NOT NULL
    CONSTRAINT partnership_partner_role_given CHECK (role ~ '\S')
    CONSTRAINT partnership_partner_role_short CHECK (octet_length(role) <= 1000),
  confirmed_at    timestamptz,
  confirmed_by    uuid,
  confirmed_on    date,
  confirmed_how   text CONSTRAINT partnership_partner_confirmed_how_known CHECK (
    confirmed_how IN ('in_person', 'letter', 'mail', 'telephone')),
  confirmed_who   text
    CONSTRAINT partnership_partner_confirmed_who_given CHECK (confirmed_who ~ '\S')
    CONSTRAINT partnership_partner_confirmed_who_short CHECK (octet_length(confirmed_who) <= 1000),
  CONSTRAINT partnership_partner_pkey PRIMARY KEY (meeting_id, partnership, position),
  CONSTRAINT partnership_partner_named CHECK (num_nonnulls(organisation_id, person_id) > 0),
  CONSTRAINT partnership_partner_confirmed_whole CHECK (
    num_nonnulls(confirmed_at, confirmed_by, confirmed_on, confirmed_how, confirmed_who) IN (0, 5)),
  CONSTRAINT partnership_partner_partnership_known FOREIGN KEY (meeting_id, partnership)
    REFERENCES partnership (meeting_id, code),
  CONSTRAINT partnership_partner_organisation_known FOREIGN KEY (organisation_id)
    REFERENCES organisation (id),
  CONSTRAINT partnership_partner_person_known FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT partnership_partner_confirmer_known FOREIGN KEY (confirmed_by) REFERENCES account (id)
);
CREATE INDEX partnership_partner_organisation ON partnership_partner (organisation_id);
CREATE INDEX partnership_partner_person ON partnership_partner (person_id);
COMMENT ON TABLE partnership_partner IS
  'An organisation or a person in a partnership, what it does there, and who confirmed that for it.';
COMMENT ON COLUMN partnership_partner.organisation_id IS
  'Of a person, where they were when it was announced.';
COMMENT ON COLUMN partnership_partner.confirmed_who IS 'Who said yes for it, by name.';
COMMENT ON COLUMN partnership_partner.confirmed_by IS 'Who recorded it.';

CREATE TABLE partnership_answer (
  meeting_id  uuid NOT NULL,
  partnership text NOT NULL,
  principle   smallint NOT NULL
    CONSTRAINT partnership_answer_principle_known CHECK (principle BETWEEN 1 AND 7),
  answer      text NOT NULL
    CONSTRAINT partnership_answer_given CHECK (answer ~ '\S')
    CONSTRAINT partnership_answer_short CHECK (octet_length(answer) <= 16000),
  answered_at timestamptz NOT NULL,
  answered_by uuid NOT NULL,
  CONSTRAINT partnership_answer_pkey PRIMARY KEY (meeting_id, partnership, principle),
  CONSTRAINT partnership_answer_partnership_known FOREIGN KEY (meeting_id, partnership)
    REFERENCES partnership (meeting_id, code),
  CONSTRAINT partnership_answer_answerer_known FOREIGN KEY (answered_by) REFERENCES account (id)
);
COMMENT ON TABLE partnership_answer IS
  'What the partners say to one of the seven principles, as an officer recorded it.';

CREATE TABLE partnership_outcome (
  meeting_id  uuid NOT NULL,
  partnership text NOT NULL,
  outcome     text NOT NULL,
  CONSTRAINT partnership_outcome_pkey PRIMARY KEY (meeting_id, partnership, outcome),
  CONSTRAINT partnership_outcome_partnership_known FOREIGN KEY (meeting_id, partnership)
    REFERENCES partnership (meeting_id, code),
  CONSTRAINT partnership_outcome_outcome_known FOREIGN KEY (meeting_id, outcome)
    REFERENCES agreed_outcome (meeting_id, code)
);
COMMENT ON TABLE partnership_outcome IS
  'Which agreed outcome of the meeting''s catalogue a partnership advances.';

CREATE TABLE partnership_principle (
  meeting_id uuid NOT NULL,
  principle  smallint NOT NULL
    CONSTRAINT partnership_principle_known CHECK (principle BETWEEN 1 AND 7),
  wording    jsonb NOT NULL CONSTRAINT partnership_principle_wording_shape CHECK (
    jsonb_typeof(wording) = 'object' AND wording <> '{}'
    AND NOT wording @? '$.* ? (@.type() != "string" || @ == "")'),
  CONSTRAINT partnership_principle_pkey PRIMARY KEY (meeting_id, principle),
  CONSTRAINT partnership_principle_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE partnership_principle IS
  'How a meeting asks a principle, by language; where no row says it, in the usual words.';

CREATE TRIGGER partnership_life_cycle BEFORE UPDATE OF status ON partnership
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('partnership');
CREATE TRIGGER partnership_begins BEFORE INSERT ON partnership
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('partnership');
CREATE TRIGGER insert_by_announced_by BEFORE INSERT ON partnership
  FOR EACH ROW EXECUTE FUNCTION actor_guard('announced_by', 'announced_at');
CREATE TRIGGER update_by_recognised_by BEFORE UPDATE ON partnership FOR EACH ROW
  WHEN (NEW.recognised_by IS NOT NULL AND ROW(OLD.recognised_by, OLD.recognised_at)
    IS DISTINCT FROM ROW(NEW.recognised_by, NEW.recognised_at))
  EXECUTE FUNCTION actor_guard('recognised_by', 'recognised_at');
CREATE TRIGGER update_by_ended_by BEFORE UPDATE ON partnership FOR EACH ROW
  WHEN (NEW.ended_by IS NOT NULL AND ROW(OLD.ended_by, OLD.ended_at, OLD.ended_reason)
    IS DISTINCT FROM ROW(NEW.ended_by, NEW.ended_at, NEW.ended_reason))
  EXECUTE FUNCTION actor_guard('ended_by', 'ended_at');
CREATE TRIGGER update_by_confirmed_by BEFORE UPDATE OF
  confirmed_at, confirmed_by, confirmed_on, confirmed_how ON partnership_partner FOR EACH ROW
  WHEN (NEW.confirmed_by IS NOT NULL)
  EXECUTE FUNCTION actor_guard('confirmed_by', 'confirmed_at');
CREATE TRIGGER insert_by_answered_by BEFORE INSERT OR UPDATE ON partnership_answer
  FOR EACH ROW EXECUTE FUNCTION actor_guard('answered_by', 'answered_at');

CREATE FUNCTION partnership_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.status IN ('recognised', 'ended') AND ROW(
    OLD.title, OLD.measure, OLD.due, OLD.assured_minor, OLD.assured_currency, OLD.expected_minor,
    OLD.expected_currency
  ) IS DISTINCT FROM ROW(
    NEW.title, NEW.measure, NEW.due, NEW.assured_minor, NEW.assured_currency, NEW.expected_minor,
    NEW.expected_currency
  ) THEN
    RAISE EXCEPTION 'what a partnership was recognised for stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_frozen', TABLE = 'partnership',
        HINT = 'partnership_frozen';
  END IF;
  IF NEW.status = OLD.status OR OLD.status = 'ended' THEN
    RETURN NEW;
  END IF;
  IF NEW.status IN ('confirmed', 'recognised') AND EXISTS (
    SELECT FROM partnership_partner AS partner
    WHERE partner.meeting_id = NEW.meeting_id AND partner.partnership = NEW.code
      AND partner.confirmed_at IS NULL
  ) THEN
    RAISE EXCEPTION 'a partner has not confirmed its role'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_confirmed_by_all',
        TABLE = 'partnership', HINT = 'partnership_confirmed_by_all';
  END IF;
  IF 'recognised' NOT IN (OLD.status, NEW.status) OR NEW.status = 'ended' THEN
    RETURN NEW;
  END IF;
  IF (acting_is('{administrator,head_of_unit}', NEW.meeting_id) OR session_of_owner()) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'who acts recognises no partnership'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_recognised_by_right',
        TABLE = 'partnership', HINT = 'partnership_recognised_by_right';
  END IF;
  IF NEW.status = 'recognised' AND (
    NEW.measure = '' OR NEW.due IS NULL OR COALESCE(NEW.assured_minor, 0) = 0
    OR 7 > (
      SELECT count(*) FROM partnership_answer AS said
      WHERE said.meeting_id = NEW.meeting_id AND said.partnership = NEW.code)
    OR 2 > (
      SELECT count(DISTINCT organisation.sector)
      FROM partnership_partner AS partner
      JOIN organisation ON organisation.id = partner.organisation_id
      WHERE partner.meeting_id = NEW.meeting_id AND partner.partnership = NEW.code)
    OR EXISTS (SELECT FROM agreed_outcome AS asked WHERE asked.meeting_id = NEW.meeting_id)
      AND NOT EXISTS (
        SELECT FROM partnership_outcome AS cited
        WHERE cited.meeting_id = NEW.meeting_id AND cited.partnership = NEW.code)
  ) THEN
    RAISE EXCEPTION 'a partnership is recognised once all principles are answered'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_principles_answered',
        TABLE = 'partnership', HINT = 'partnership_principles_answered';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION partnership_guard IS
  'Has every partner confirm, all principles be answered and an officer with the right recognise; what was '
  'recognised stays as it was.';
CREATE TRIGGER partnership_moves BEFORE UPDATE ON partnership
  FOR EACH ROW EXECUTE FUNCTION partnership_guard();

CREATE FUNCTION partnership_two_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF EXISTS (
    SELECT FROM partnership WHERE meeting_id = NEW.meeting_id AND code = NEW.code
  ) AND 2 > (
    SELECT count(*) FROM partnership_partner AS partner
    WHERE partner.meeting_id = NEW.meeting_id AND partner.partnership = NEW.code
  ) THEN
    RAISE EXCEPTION 'a partnership is of two partners at least'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_of_two', TABLE = 'partnership',
        HINT = 'partnership_of_two';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION partnership_two_guard IS 'Refuses a partnership of fewer than two.';
CREATE CONSTRAINT TRIGGER partnership_of_two AFTER INSERT ON partnership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partnership_two_guard();

CREATE FUNCTION partnership_part_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  part record;
BEGIN
  part := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  -- What is taken away with its meeting, or comes with it, is not changed.
  IF NOT (TG_OP = 'DELETE' AND pg_has_role('convene_owner', 'USAGE'))
    AND NOT being_taken_in(part.meeting_id)
    AND EXISTS (
      SELECT FROM partnership
      WHERE partnership.meeting_id = part.meeting_id AND partnership.code = part.partnership
        AND partnership.status IN ('recognised', 'ended'))
  THEN
    RAISE EXCEPTION 'what a partnership was recognised for stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_frozen',
        TABLE = TG_TABLE_NAME, HINT = 'partnership_frozen';
  END IF;
  RETURN part;
END $$;
COMMENT ON FUNCTION partnership_part_guard IS
  'Keeps partners, answers and outcomes of a partnership that was recognised or ended as they were.';
CREATE TRIGGER frozen_partner BEFORE INSERT OR DELETE OR UPDATE OF confirmed_at
  ON partnership_partner FOR EACH ROW EXECUTE FUNCTION partnership_part_guard();
CREATE TRIGGER frozen_answer BEFORE INSERT OR DELETE OR UPDATE OF answer ON partnership_answer
  FOR EACH ROW EXECUTE FUNCTION partnership_part_guard();
CREATE TRIGGER frozen_outcome BEFORE INSERT OR DELETE ON partnership_outcome
  FOR EACH ROW EXECUTE FUNCTION partnership_part_guard();

-- Only what nobody confirmed was announced by mistake; all else ends, and counts.
CREATE FUNCTION partnership_removal_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.status <> 'announced' AND NOT pg_has_role('convene_owner', 'USAGE') THEN
    RAISE EXCEPTION 'a partnership that was confirmed is not taken away'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_stays', TABLE = 'partnership',
        HINT = 'partnership_stays';
  END IF;
  RETURN OLD;
END $$;
COMMENT ON FUNCTION partnership_removal_guard IS
  'Refuses to take away a partnership that was confirmed, recognised or ended.';
CREATE TRIGGER partnership_removed BEFORE DELETE ON partnership
  FOR EACH ROW EXECUTE FUNCTION partnership_removal_guard();

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'partnership', 'partnership_answer', 'partnership_outcome', 'partnership_partner',
    'partnership_principle'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL)',
      kept || '_of_meeting', kept);
  END LOOP;
END $$;
GRANT SELECT, DELETE, INSERT (
  meeting_id, code, id, title, status, announced_at, announced_by
), UPDATE (
  status, measure, due, assured_minor, assured_currency, expected_minor, expected_currency,
  recognised_at, recognised_by, ended_at, ended_by, ended_reason
) ON partnership TO convene_app;
GRANT SELECT, DELETE, INSERT (
  meeting_id, partnership, position, organisation_id, person_id, role
), UPDATE (
  confirmed_at, confirmed_by, confirmed_on, confirmed_how, confirmed_who
) ON partnership_partner TO convene_app;
GRANT SELECT, INSERT, DELETE, UPDATE (answer, answered_at, answered_by)
  ON partnership_answer TO convene_app;
GRANT SELECT, INSERT, DELETE ON partnership_outcome TO convene_app;
GRANT SELECT, INSERT, DELETE, UPDATE (wording) ON partnership_principle TO convene_app;

CREATE FUNCTION erase_partners(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE partnership_partner SET
    role = CASE WHEN person_id = whose THEN '–' ELSE role END,
    confirmed_who = CASE WHEN confirmed_who IS NOT NULL THEN '–' END
  WHERE meeting_id = hand AND (
    person_id = whose AND (role <> '–' OR confirmed_who <> '–')
    OR confirmed_who IS NOT NULL AND names_somebody(confirmed_who, whose));
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
COMMENT ON FUNCTION erase_partners IS
  'Erases what somebody does in a partnership, and that they said yes for a partner.';

DO $patch$
DECLARE
  changed record;
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'audit_line'::regclass AND conname = 'audit_line_kind_known');
  body text;
BEGIN
  EXECUTE format(
    'ALTER TABLE audit_line DROP CONSTRAINT audit_line_kind_known, '
    'ADD CONSTRAINT audit_line_kind_known %s',
    replace(rule, '''participant''::text', '''participant''::text, ''partnership''::text'));

  FOR changed IN
    SELECT routine, was, becomes
    FROM (VALUES
      ('forget_in_meeting', E'  places := erase_nominations(hand, whose);\n',
        E'  places := erase_partners(hand, whose);\n  part := ''partnership'';\n  RETURN NEXT;\n'
        '  places := erase_nominations(hand, whose);\n'),
      ('erase_lines', E'  erased integer;\n', E'  erased integer;\n  more integer;\n'),
      -- What was said of partnerships, where it is about them.
      ('erase_lines', E'  RETURN erased;\n',
        E'  UPDATE audit_line SET salt = NULL, change = NULL\n'
        '  WHERE meeting_id = trail AND salt IS NOT NULL AND kind = ''partnership'' AND (\n'
        '    names_somebody(change::text, whose) OR object_id IN (\n'
        '      SELECT partnership.id\n'
        '      FROM partnership\n'
        '      JOIN partnership_partner AS partner ON partner.meeting_id = trail\n'
        '        AND partner.partnership = partnership.code\n'
        '      WHERE partnership.meeting_id = trail AND partner.person_id = whose));\n'
        '  GET DIAGNOSTICS more = ROW_COUNT;\n  RETURN erased + more;\n'),
      ('erase_statistics', 'objection, offer, offer_confirmation, participant,',
        E'objection, offer, offer_confirmation, participant, partnership_partner,\n   '),
      ('person_merge_in', '  UPDATE seat SET person_id',
        E'  UPDATE partnership_partner SET person_id = keep\n'
        '  WHERE meeting_id = hand AND person_id = gone;\n'
        '  UPDATE seat SET person_id'),
      ('organisation_merge_in', E'  DELETE FROM wish\n',
        E'  UPDATE partnership_partner SET organisation_id = keep\n'
        '  WHERE meeting_id = hand AND organisation_id = gone;\n'
        '  GET DIAGNOSTICS more = ROW_COUNT;\n  moved := moved + more;\n'
        '  DELETE FROM wish\n'),
      ('meeting_take_in', '''seating_rule'', ''seat'', ''printed_sheet'']',
        E'''seating_rule'', ''seat'', ''printed_sheet'',\n'
        '    ''partnership'', ''partnership_partner'', ''partnership_answer'', ''partnership_outcome'',\n'
        '    ''partnership_principle'']')
    ) AS listed (routine, was, becomes)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.was) = 0 THEN
      RAISE EXCEPTION '% is not as it was: %', changed.routine, changed.was;
    END IF;
    EXECUTE replace(body, changed.was, changed.becomes);
  END LOOP;
END $patch$;

-- Who came, and when: recorded at the door, or afterwards from a list on paper.
ALTER TABLE participant NO FORCE ROW LEVEL SECURITY;
ALTER TABLE participant
  ADD COLUMN arrived_at timestamptz,
  ADD COLUMN recorded_at timestamptz,
  ADD COLUMN recorded_by uuid,
  ADD CONSTRAINT participant_arrived_told CHECK (
    (attendance = 'attended') = (arrived_at IS NOT NULL)),
  ADD CONSTRAINT participant_recorded_whole CHECK (
    (recorded_at IS NULL) = (recorded_by IS NULL)
    AND (recorded_at IS NULL) = (attendance = 'expected')),
  ADD CONSTRAINT participant_recorder_known FOREIGN KEY (recorded_by) REFERENCES account (id);
ALTER TABLE participant FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN participant.arrived_at IS
  'When somebody came, as the door or the list on paper says; the earliest where several do.';
COMMENT ON COLUMN participant.recorded_at IS
  'When it was recorded that somebody came, or did not; null while that is not known.';
-- Whoever was recorded by mistake did not come after all.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('attendance', 'attended', 'no_show');
CREATE TRIGGER update_by_recorded_by BEFORE UPDATE ON participant FOR EACH ROW
  WHEN (NEW.recorded_by IS NOT NULL
    AND ROW(OLD.recorded_by, OLD.recorded_at, OLD.attendance, OLD.arrived_at)
      IS DISTINCT FROM ROW(NEW.recorded_by, NEW.recorded_at, NEW.attendance, NEW.arrived_at))
  EXECUTE FUNCTION actor_guard('recorded_by', 'recorded_at');
GRANT UPDATE (attendance, arrived_at, recorded_at, recorded_by) ON participant TO convene_app;

CREATE FUNCTION attendance_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was text := CASE TG_OP WHEN 'INSERT' THEN '' ELSE OLD.attendance END;
BEGIN
  IF TG_OP = 'INSERT' AND NEW.attendance = 'expected' OR being_taken_in(NEW.meeting_id) THEN
    RETURN NEW;
  END IF;
  IF was <> NEW.attendance AND NOT EXISTS (
    SELECT FROM life_cycle_move
    WHERE life_cycle = 'attendance' AND from_status = was AND to_status = NEW.attendance
  ) THEN
    RAISE EXCEPTION 'attendance cannot go from % to %', was, NEW.attendance
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attendance_move_allowed',
        TABLE = 'participant', HINT = 'attendance_move_allowed';
  END IF;
  IF NEW.arrived_at IS NOT NULL AND NOT EXISTS (
    SELECT FROM meeting
    WHERE meeting.id = NEW.meeting_id
      AND (NEW.arrived_at AT TIME ZONE meeting.zone)::date BETWEEN meeting.starts - 1 AND meeting.ends
  ) THEN
    RAISE EXCEPTION 'nobody comes to a meeting on another day'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_arrived_on_day',
        TABLE = 'participant', HINT = 'participant_arrived_on_day';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION attendance_guard IS
  'Lets attendance go as its life cycle does, and people come on the days of the meeting or on its eve.';
CREATE TRIGGER attendance_moves BEFORE INSERT OR UPDATE OF attendance, arrived_at ON participant
  FOR EACH ROW EXECUTE FUNCTION attendance_guard();

-- What people promise each other at the tables: who will do what with whom, and by when.
ALTER TABLE life_cycle_move
  DROP CONSTRAINT life_cycle_move_known,
  ADD CONSTRAINT life_cycle_move_known CHECK (life_cycle IN (
    'application', 'invitation', 'letter', 'attendance', 'partnership', 'commitment'));
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('commitment', '', 'open'),
  ('commitment', 'open', 'done'),
  ('commitment', 'open', 'ended'),
  ('commitment', 'done', 'open'),
  ('commitment', 'ended', 'open');

CREATE TABLE commitment (
  meeting_id        uuid NOT NULL,
  code              text NOT NULL CONSTRAINT commitment_code_shape CHECK (code ~ '^C-[0-9]{4,}$'),
  id                uuid NOT NULL,
  who_organisation  uuid,
  who_person        uuid,
  with_organisation uuid,
  with_person       uuid,
  what              text NOT NULL
    CONSTRAINT commitment_what_given CHECK (what ~ '\S')
    CONSTRAINT commitment_what_short CHECK (octet_length(what) <= 16000),
  due               date NOT NULL,
  status            text NOT NULL
    CONSTRAINT commitment_status_known CHECK (status IN ('open', 'done', 'ended')),
  partnership       text,
  added_at          timestamptz NOT NULL,
  added_by          uuid NOT NULL,
  settled_at        timestamptz,
  settled_by        uuid,
  settled_reason    text CONSTRAINT commitment_settled_reason_short CHECK (
    octet_length(settled_reason) <= 16000),
  CONSTRAINT commitment_pkey PRIMARY KEY (meeting_id, code),
  CONSTRAINT commitment_id_once UNIQUE (meeting_id, id),
  CONSTRAINT commitment_of_somebody CHECK (num_nonnulls(who_organisation, who_person) > 0),
  CONSTRAINT commitment_settled_whole CHECK (
    num_nonnulls(settled_at, settled_by, settled_reason)
      = CASE status WHEN 'open' THEN 0 ELSE 3 END),
  CONSTRAINT commitment_ended_for_reason CHECK (status <> 'ended' OR settled_reason ~ '\S'),
  CONSTRAINT commitment_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT commitment_partnership_known FOREIGN KEY (meeting_id, partnership)
    REFERENCES partnership (meeting_id, code),
  CONSTRAINT commitment_who_organisation_known FOREIGN KEY (who_organisation)
    REFERENCES organisation (id),
  CONSTRAINT commitment_who_person_known FOREIGN KEY (who_person) REFERENCES person (id),
  CONSTRAINT commitment_with_organisation_known FOREIGN KEY (with_organisation)
    REFERENCES organisation (id),
  CONSTRAINT commitment_with_person_known FOREIGN KEY (with_person) REFERENCES person (id),
  CONSTRAINT commitment_adder_known FOREIGN KEY (added_by) REFERENCES account (id),
  CONSTRAINT commitment_settler_known FOREIGN KEY (settled_by) REFERENCES account (id)
);
CREATE INDEX commitment_partnership ON commitment (meeting_id, partnership);
CREATE INDEX commitment_who_organisation ON commitment (who_organisation);
CREATE INDEX commitment_who_person ON commitment (who_person);
CREATE INDEX commitment_with_organisation ON commitment (with_organisation);
CREATE INDEX commitment_with_person ON commitment (with_person);
COMMENT ON TABLE commitment IS 'What somebody promised to do by a day, with somebody else or alone.';
COMMENT ON COLUMN commitment.partnership IS 'The partnership that came of it.';
CREATE TRIGGER commitment_life_cycle BEFORE UPDATE OF status ON commitment
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('commitment');
CREATE TRIGGER commitment_begins BEFORE INSERT ON commitment
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('commitment');
CREATE TRIGGER insert_by_added_by BEFORE INSERT ON commitment
  FOR EACH ROW EXECUTE FUNCTION actor_guard('added_by', 'added_at');
CREATE TRIGGER update_by_settled_by BEFORE UPDATE ON commitment FOR EACH ROW
  WHEN (NEW.settled_by IS NOT NULL AND ROW(OLD.settled_by, OLD.settled_at)
    IS DISTINCT FROM ROW(NEW.settled_by, NEW.settled_at))
  EXECUTE FUNCTION actor_guard('settled_by', 'settled_at');
ALTER TABLE commitment ENABLE ROW LEVEL SECURITY;
ALTER TABLE commitment FORCE ROW LEVEL SECURITY;
CREATE POLICY commitment_of_meeting ON commitment USING (
  meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL);
GRANT SELECT, DELETE, INSERT (
  meeting_id, code, id, who_organisation, who_person, with_organisation, with_person, what, due,
  status, added_at, added_by
), UPDATE (what, due, status, partnership, settled_at, settled_by, settled_reason)
  ON commitment TO convene_app;

CREATE FUNCTION erase_commitments(hand uuid, whose uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE commitment SET
    what = '–', settled_reason = CASE WHEN settled_reason IS NOT NULL THEN '–' END
  WHERE meeting_id = hand AND whose IN (who_person, with_person)
    AND (what, COALESCE(settled_reason, '–')) <> ('–', '–');
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
COMMENT ON FUNCTION erase_commitments IS 'Erases what somebody promised, or was promised.';

DO $patch$
DECLARE
  changed record;
  rule text := (
    SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'audit_line'::regclass AND conname = 'audit_line_kind_known');
  body text;
BEGIN
  EXECUTE format(
    'ALTER TABLE audit_line DROP CONSTRAINT audit_line_kind_known, '
    'ADD CONSTRAINT audit_line_kind_known %s',
    replace(rule, '''conflict''::text', '''commitment''::text, ''conflict''::text'));
  FOR changed IN
    SELECT routine, was, becomes
    FROM (VALUES
      ('forget_in_meeting', E'  part := ''partnership'';\n  RETURN NEXT;\n',
        E'  part := ''partnership'';\n  RETURN NEXT;\n'
        '  places := erase_commitments(hand, whose);\n  part := ''commitment'';\n  RETURN NEXT;\n'),
      ('erase_lines', 'kind = ''partnership'' AND (',
        'kind IN (''commitment'', ''partnership'') AND ('),
      ('erase_lines', 'AND partner.person_id = whose));',
        E'AND partner.person_id = whose\n      UNION ALL\n'
        '      SELECT commitment.id FROM commitment\n'
        '      WHERE commitment.meeting_id = trail\n'
        '        AND whose IN (commitment.who_person, commitment.with_person)));'),
      ('erase_statistics', 'choice, conflict_of_interest,', 'choice, commitment, conflict_of_interest,'),
      ('person_merge_in', '  UPDATE partnership_partner SET person_id',
        E'  UPDATE commitment SET\n'
        '    who_person = CASE WHEN who_person = gone THEN keep ELSE who_person END,\n'
        '    with_person = CASE WHEN with_person = gone THEN keep ELSE with_person END\n'
        '  WHERE meeting_id = hand AND gone IN (who_person, with_person);\n'
        '  UPDATE partnership_partner SET person_id'),
      ('organisation_merge_in', '  UPDATE partnership_partner SET organisation_id',
        E'  UPDATE commitment SET\n'
        '    who_organisation = CASE WHEN who_organisation = gone THEN keep ELSE who_organisation END,\n'
        '    with_organisation = CASE WHEN with_organisation = gone THEN keep ELSE with_organisation END\n'
        '  WHERE meeting_id = hand AND gone IN (who_organisation, with_organisation);\n'
        '  UPDATE partnership_partner SET organisation_id'),
      ('meeting_take_in', '''partnership_principle'']', '''partnership_principle'', ''commitment'']')
    ) AS listed (routine, was, becomes)
  LOOP
    body := pg_get_functiondef(changed.routine::regproc);
    IF strpos(body, changed.was) = 0 THEN
      RAISE EXCEPTION '% is not as it was: %', changed.routine, changed.was;
    END IF;
    EXECUTE replace(body, changed.was, changed.becomes);
  END LOOP;
END $patch$;
