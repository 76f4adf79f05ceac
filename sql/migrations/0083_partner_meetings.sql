-- Partner meetings: beside the round tables two people meet for some minutes, of those alone who asked to
-- take part in it. The secretariat offers; both accept, or there is no meeting, and neither is told why.

CREATE TABLE partner_slot (
  meeting_id uuid NOT NULL,
  number     smallint NOT NULL CONSTRAINT partner_slot_number_positive CHECK (number > 0),
  during     tstzrange NOT NULL CONSTRAINT partner_slot_during_bounded CHECK (
    NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during) AND NOT lower_inf(during)
    AND NOT upper_inf(during) AND upper(during) - lower(during) BETWEEN '5 minutes' AND '2 hours'),
  room_key   text,
  tables     smallint NOT NULL CONSTRAINT partner_slot_tables_few CHECK (tables BETWEEN 1 AND 200),
  CONSTRAINT partner_slot_pkey PRIMARY KEY (meeting_id, number),
  CONSTRAINT partner_slot_time UNIQUE (meeting_id, number, during),
  CONSTRAINT partner_slot_once EXCLUDE USING gist (meeting_id WITH =, during WITH &&)
    WHERE (room_key IS NOT NULL),
  CONSTRAINT partner_slot_meeting_known FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT partner_slot_room_known FOREIGN KEY (meeting_id, room_key)
    REFERENCES room (meeting_id, key)
);
CREATE INDEX partner_slot_room ON partner_slot (meeting_id, room_key);
COMMENT ON TABLE partner_slot IS
  'When partner meetings are held, in which room and at how many tables for two.';
COMMENT ON COLUMN partner_slot.room_key IS
  'None of a slot that was taken away: what was offered in it and ended is still known.';

CREATE TABLE partner_consent (
  meeting_id       uuid NOT NULL,
  person_id        uuid NOT NULL,
  own_request      boolean NOT NULL,
  shows            boolean NOT NULL,
  consent_text     text CONSTRAINT partner_consent_text_given CHECK (consent_text ~ '\S'),
  consent_language text CONSTRAINT partner_consent_language_known CHECK (
    consent_language IN ('ar', 'en', 'fr')),
  consented_at     timestamptz NOT NULL,
  CONSTRAINT partner_consent_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT partner_consent_whole CHECK ((consent_text IS NULL) = (consent_language IS NULL)),
  CONSTRAINT partner_consent_candidate_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE
);
COMMENT ON TABLE partner_consent IS
  'Who takes part in partner meetings, by their own word on the page behind their link or to a desk.';
COMMENT ON COLUMN partner_consent.own_request IS
  'Whether they asked for it themselves; people whom a State designated take part only then.';
COMMENT ON COLUMN partner_consent.shows IS
  'Whether whom they meet may read what they offer, need and care about; where one of two may not, neither.';
COMMENT ON COLUMN partner_consent.consent_text IS
  'What was agreed to on the page behind the link; none where a desk recorded what somebody said.';
ALTER TABLE partner_consent ALTER COLUMN consent_text SET STATISTICS 0;

CREATE TABLE partner_wish (
  meeting_id uuid NOT NULL,
  person_id  uuid NOT NULL,
  whom_id    uuid NOT NULL,
  wished_at  timestamptz NOT NULL,
  CONSTRAINT partner_wish_pkey PRIMARY KEY (meeting_id, person_id, whom_id),
  CONSTRAINT partner_wish_of_another CHECK (person_id <> whom_id),
  CONSTRAINT partner_wish_person_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT partner_wish_whom_known FOREIGN KEY (meeting_id, whom_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE
);
CREATE INDEX partner_wish_whom ON partner_wish (meeting_id, whom_id);
COMMENT ON TABLE partner_wish IS
  'Whom somebody wishes to meet; nobody but they themselves ever reads it, unless the other wishes it, too.';
ALTER TABLE partner_wish
  ALTER COLUMN person_id SET STATISTICS 0, ALTER COLUMN whom_id SET STATISTICS 0;

ALTER TABLE life_cycle_move
  DROP CONSTRAINT life_cycle_move_known,
  ADD CONSTRAINT life_cycle_move_known CHECK (life_cycle IN (
    'application', 'invitation', 'letter', 'attendance', 'partnership', 'commitment',
    'partner_meeting', 'partner_side'));
-- What goes back is taken back.
INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('partner_meeting', '', 'offered'),
  ('partner_meeting', 'offered', 'agreed'),
  ('partner_meeting', 'offered', 'ended'),
  ('partner_meeting', 'agreed', 'offered'),
  ('partner_meeting', 'agreed', 'ended'),
  ('partner_meeting', 'ended', 'offered'),
  ('partner_meeting', 'ended', 'agreed'),
  ('partner_side', '', 'offered'),
  ('partner_side', 'offered', 'accepted'),
  ('partner_side', 'offered', 'declined'),
  ('partner_side', 'offered', 'lapsed'),
  ('partner_side', 'offered', 'withdrawn'),
  ('partner_side', 'accepted', 'offered'),
  ('partner_side', 'accepted', 'declined'),
  ('partner_side', 'accepted', 'withdrawn'),
  ('partner_side', 'declined', 'offered'),
  ('partner_side', 'declined', 'accepted'),
  ('partner_side', 'lapsed', 'offered'),
  ('partner_side', 'withdrawn', 'offered'),
  ('partner_side', 'withdrawn', 'accepted');

CREATE TABLE partner_meeting (
  meeting_id uuid NOT NULL,
  code       text NOT NULL CONSTRAINT partner_meeting_code_shape CHECK (code ~ '^M-[0-9]{4,}$'),
  id         uuid NOT NULL,
  slot       smallint NOT NULL,
  during     tstzrange NOT NULL,
  table_no   smallint NOT NULL CONSTRAINT partner_meeting_table_positive CHECK (table_no > 0),
  status     text NOT NULL CONSTRAINT partner_meeting_status_known CHECK (
    status IN ('offered', 'agreed', 'ended')),
  answer_by  date NOT NULL,
  offered_at timestamptz NOT NULL,
  offered_by uuid NOT NULL,
  CONSTRAINT partner_meeting_pkey PRIMARY KEY (meeting_id, code),
  CONSTRAINT partner_meeting_id_once UNIQUE (meeting_id, id),
  CONSTRAINT partner_meeting_time UNIQUE (meeting_id, code, during),
  CONSTRAINT partner_meeting_slot_known FOREIGN KEY (meeting_id, slot, during)
    REFERENCES partner_slot (meeting_id, number, during),
  CONSTRAINT partner_meeting_offerer_known FOREIGN KEY (offered_by) REFERENCES account (id)
);
CREATE UNIQUE INDEX partner_meeting_table_once ON partner_meeting (meeting_id, slot, table_no)
  WHERE status <> 'ended';
CREATE INDEX partner_meeting_slot ON partner_meeting (meeting_id, slot);
COMMENT ON TABLE partner_meeting IS
  'A meeting of two that the secretariat offered, in a slot and at a table; held once both accepted.';
COMMENT ON COLUMN partner_meeting.answer_by IS 'The day by which both answer; silence ends it.';

CREATE TABLE partner_side (
  meeting_id  uuid NOT NULL,
  code        text NOT NULL,
  person_id   uuid NOT NULL,
  other_id    uuid NOT NULL,
  during      tstzrange NOT NULL,
  status      text NOT NULL CONSTRAINT partner_side_status_known CHECK (
    status IN ('offered', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  answered_at timestamptz,
  is_mutual   boolean NOT NULL DEFAULT false,
  CONSTRAINT partner_side_pkey PRIMARY KEY (meeting_id, code, person_id),
  CONSTRAINT partner_side_of_another CHECK (person_id <> other_id),
  CONSTRAINT partner_side_answered CHECK (
    status NOT IN ('accepted', 'declined') OR answered_at IS NOT NULL),
  CONSTRAINT partner_side_person_once EXCLUDE USING gist (
    meeting_id WITH =, person_id WITH =, during WITH &&)
    WHERE (status IN ('offered', 'accepted')),
  CONSTRAINT partner_side_meeting_known FOREIGN KEY (meeting_id, code, during)
    REFERENCES partner_meeting (meeting_id, code, during),
  CONSTRAINT partner_side_person_known FOREIGN KEY (meeting_id, person_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE,
  CONSTRAINT partner_side_other_known FOREIGN KEY (meeting_id, other_id)
    REFERENCES candidate (meeting_id, person_id) DEFERRABLE
);
CREATE UNIQUE INDEX partner_side_pair_once ON partner_side (meeting_id, person_id, other_id)
  WHERE status <> 'withdrawn';
CREATE INDEX partner_side_person ON partner_side (meeting_id, person_id);
CREATE INDEX partner_side_other ON partner_side (meeting_id, other_id);
COMMENT ON TABLE partner_side IS
  'One of the two of a partner meeting, and what they said. When one declines or is silent, the other side is '
  'withdrawn: it tells no more than that there is no meeting.';
COMMENT ON COLUMN partner_side.is_mutual IS
  'Whether the two wished to meet each other when it was offered: who wishes afterwards learns nothing by it.';
ALTER TABLE partner_side ALTER COLUMN is_mutual SET STATISTICS 0;

CREATE TRIGGER partner_meeting_life_cycle BEFORE UPDATE OF status ON partner_meeting
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('partner_meeting');
CREATE TRIGGER partner_meeting_begins BEFORE INSERT ON partner_meeting
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('partner_meeting');
CREATE TRIGGER partner_side_life_cycle BEFORE UPDATE OF status ON partner_side
  FOR EACH ROW EXECUTE FUNCTION life_cycle_guard('partner_side');
CREATE TRIGGER partner_side_begins BEFORE INSERT ON partner_side
  FOR EACH ROW EXECUTE FUNCTION life_cycle_begin_guard('partner_side');
CREATE TRIGGER insert_by_offered_by BEFORE INSERT ON partner_meeting
  FOR EACH ROW EXECUTE FUNCTION actor_guard('offered_by', 'offered_at');

CREATE FUNCTION partner_slot_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM meeting
    WHERE meeting.id = NEW.meeting_id
      AND (lower(NEW.during) AT TIME ZONE meeting.zone)::date BETWEEN meeting.starts AND meeting.ends
  ) THEN
    RAISE EXCEPTION 'partner meetings are held on the days of the meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_slot_on_days', TABLE = 'partner_slot',
        HINT = 'partner_slot_on_days';
  END IF;
  IF EXISTS (
    SELECT FROM session
    WHERE session.meeting_id = NEW.meeting_id AND session.room_key = NEW.room_key
      AND session.kind NOT IN ('pause', 'registration') AND session.during && NEW.during
  ) THEN
    RAISE EXCEPTION 'a session is held in the room then'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_slot_room_free',
        TABLE = 'partner_slot', HINT = 'partner_slot_room_free';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION partner_slot_guard IS
  'Refuses a slot on a day without the meeting, or in a room where a session is held.';
CREATE TRIGGER partner_slot_free BEFORE INSERT ON partner_slot
  FOR EACH ROW EXECUTE FUNCTION partner_slot_guard();

-- Whoever writes a meeting anew writes its slots anew, too: how all of them lie is asked at the end.
CREATE FUNCTION partner_slot_clash_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF EXISTS (
    SELECT FROM partner_slot AS slot
    JOIN meeting ON meeting.id = slot.meeting_id
    WHERE slot.meeting_id = NEW.meeting_id AND slot.room_key IS NOT NULL AND (
      (lower(slot.during) AT TIME ZONE meeting.zone)::date NOT BETWEEN meeting.starts AND meeting.ends
      OR EXISTS (
        SELECT FROM session
        WHERE session.meeting_id = slot.meeting_id AND session.room_key = slot.room_key
          AND session.kind NOT IN ('pause', 'registration') AND session.during && slot.during))
  ) THEN
    RAISE EXCEPTION 'a slot for partner meetings is in the way'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_slot_in_the_way',
        TABLE = 'partner_slot', HINT = 'partner_slot_in_the_way';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION partner_slot_clash_guard IS
  'Refuses a session over a slot in the same room, and days of a meeting without those of its slots, once the '
  'slots are written anew.';
CREATE CONSTRAINT TRIGGER partner_slot_moved AFTER UPDATE OF during ON partner_slot
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partner_slot_clash_guard();

CREATE FUNCTION partner_consent_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  designated boolean := (
    SELECT part.capacity IN ('government_designated', 'official_delegation')
    FROM participant AS part
    WHERE part.meeting_id = NEW.meeting_id AND part.person_id = NEW.person_id);
BEGIN
  IF designated IS NULL THEN
    RAISE EXCEPTION 'only who takes part has partner meetings'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_consent_of_participant',
        TABLE = 'partner_consent', HINT = 'partner_consent_of_participant';
  END IF;
  IF designated AND NOT NEW.own_request THEN
    RAISE EXCEPTION 'whom a State designated has partner meetings at their own request alone'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_consent_at_request',
        TABLE = 'partner_consent', HINT = 'partner_consent_at_request';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION partner_consent_guard IS
  'Has those alone take part in partner meetings who take part in the meeting, and whom a State designated at '
  'their own request.';
CREATE TRIGGER partner_consent_right BEFORE INSERT OR UPDATE OF own_request ON partner_consent
  FOR EACH ROW EXECUTE FUNCTION partner_consent_guard();

CREATE FUNCTION partner_taken(hand uuid) RETURNS TABLE (whose uuid, during tstzrange)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    seat.person_id,
    CASE WHEN seat.role IN ('chair', 'moderator') THEN
      tstzrange(
        lower(seat.during) - interval '15 minutes', upper(seat.during) + interval '15 minutes')
    ELSE seat.during END
  FROM seat
  WHERE seat.meeting_id = hand
  UNION ALL
  SELECT
    led.person_id,
    tstzrange(
      lower(session.during) - interval '15 minutes', upper(session.during) + interval '15 minutes')
  FROM agenda_role AS led
  JOIN session ON session.meeting_id = hand AND (
    session.key = led.session_key OR session.item = led.item)
  WHERE led.meeting_id = hand;
END $$;
COMMENT ON FUNCTION partner_taken IS
  'When people have no partner meeting: while they sit somewhere, and while they chair, moderate, present or '
  'report and a quarter of an hour before and after it.';

CREATE FUNCTION partner_comes(hand uuid, whose uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM partner_consent AS said
    JOIN participant AS part ON part.meeting_id = hand AND part.person_id = said.person_id
    JOIN invitation AS i ON i.meeting_id = hand AND i.id = part.invitation_id
      AND i.attends = 'in_person'
    WHERE said.meeting_id = hand AND said.person_id = whose);
END $$;
COMMENT ON FUNCTION partner_comes IS
  'Whether somebody takes part in the meeting in person, and in partner meetings.';

CREATE FUNCTION partner_side_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT partner_comes(NEW.meeting_id, NEW.person_id) THEN
    RAISE EXCEPTION 'only who asked for partner meetings is offered one'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_side_consented',
        TABLE = 'partner_side', HINT = 'partner_side_consented';
  END IF;
  IF EXISTS (
    SELECT FROM partner_taken(NEW.meeting_id) AS taken
    WHERE taken.whose = NEW.person_id AND taken.during && NEW.during
  ) OR EXISTS (
    SELECT FROM partner_meeting AS one
    JOIN partner_slot AS slot ON slot.meeting_id = one.meeting_id AND slot.number = one.slot
    WHERE one.meeting_id = NEW.meeting_id AND one.code = NEW.code AND slot.room_key IS NULL
  ) THEN
    RAISE EXCEPTION 'somebody sits elsewhere then, leads, or has their break'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_side_free', TABLE = 'partner_side',
        HINT = 'partner_side_free';
  END IF;
  IF EXISTS (
    SELECT FROM seating_rule AS rule
    WHERE rule.meeting_id = NEW.meeting_id AND rule.kind = 'apart'
      AND rule.one_id = LEAST(NEW.person_id, NEW.other_id)
      AND rule.other_id = GREATEST(NEW.person_id, NEW.other_id)
  ) THEN
    RAISE EXCEPTION 'these two are not offered a meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_side_allowed', TABLE = 'partner_side',
        HINT = 'partner_side_allowed';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION partner_side_guard IS
  'Offers a partner meeting to those alone who asked for it, are free then and may be brought together.';
CREATE TRIGGER partner_side_right BEFORE INSERT ON partner_side
  FOR EACH ROW EXECUTE FUNCTION partner_side_guard();
CREATE TRIGGER partner_side_again BEFORE UPDATE OF status ON partner_side
  FOR EACH ROW WHEN (
    NEW.status IN ('offered', 'accepted') AND OLD.status NOT IN ('offered', 'accepted'))
  EXECUTE FUNCTION partner_side_guard();

CREATE FUNCTION partner_slot_drop_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM partner_meeting AS one
    WHERE one.meeting_id = NEW.meeting_id AND one.slot = NEW.number AND one.status <> 'ended'
  ) THEN
    RAISE EXCEPTION 'meetings stand in the slot'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_slot_empty', TABLE = 'partner_slot',
        HINT = 'partner_slot_empty';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION partner_slot_drop_guard IS
  'Refuses that a slot is taken away in which partner meetings stand.';
CREATE TRIGGER partner_slot_dropped BEFORE UPDATE OF room_key ON partner_slot
  FOR EACH ROW WHEN (NEW.room_key IS NULL) EXECUTE FUNCTION partner_slot_drop_guard();

-- It is asked at the end of what a page does, too, whose role reads no such rows.
CREATE FUNCTION partner_meeting_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF EXISTS (
    SELECT FROM partner_meeting AS one
    JOIN partner_slot AS slot ON slot.meeting_id = one.meeting_id AND slot.number = one.slot
    WHERE one.meeting_id = NEW.meeting_id AND one.code = NEW.code AND one.table_no > slot.tables
  ) THEN
    RAISE EXCEPTION 'there is no such table in the slot'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_meeting_table_known',
        TABLE = 'partner_meeting', HINT = 'partner_meeting_table_known';
  END IF;
  IF EXISTS (
    SELECT FROM partner_meeting AS one
    WHERE one.meeting_id = NEW.meeting_id AND one.code = NEW.code AND (
      SELECT
        count(other.person_id) = 2 AND count(*) = 2
        AND CASE one.status
          WHEN 'agreed' THEN bool_and(side.status = 'accepted')
          WHEN 'offered' THEN
            bool_and(side.status IN ('offered', 'accepted')) AND bool_or(side.status = 'offered')
          ELSE bool_and(side.status NOT IN ('offered', 'accepted')) END
      FROM partner_side AS side
      LEFT JOIN partner_side AS other ON other.meeting_id = side.meeting_id
        AND other.code = side.code AND other.person_id = side.other_id
        AND other.other_id = side.person_id
      WHERE side.meeting_id = one.meeting_id AND side.code = one.code
    ) IS NOT TRUE
  ) THEN
    RAISE EXCEPTION 'a partner meeting stands as its two sides say'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partner_meeting_of_two',
        TABLE = 'partner_meeting', HINT = 'partner_meeting_of_two';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION partner_meeting_guard IS
  'Refuses a partner meeting of other than two, or that is held while one of them did not accept.';
CREATE CONSTRAINT TRIGGER partner_meeting_of_two
  AFTER INSERT OR UPDATE OF status ON partner_meeting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partner_meeting_guard();
CREATE CONSTRAINT TRIGGER partner_side_of_two AFTER INSERT OR UPDATE OF status ON partner_side
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partner_meeting_guard();

CREATE FUNCTION partner_end(hand uuid, which uuid, is_lapsed boolean) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  ended text;
BEGIN
  UPDATE partner_meeting SET status = 'ended'
  WHERE meeting_id = hand AND id = which AND status <> 'ended'
  RETURNING code INTO ended;
  UPDATE partner_side SET
    status = CASE WHEN is_lapsed AND status = 'offered' THEN 'lapsed' ELSE 'withdrawn' END
  WHERE meeting_id = hand AND code = ended AND status IN ('offered', 'accepted');
  RETURN ended IS NOT NULL;
END $$;
COMMENT ON FUNCTION partner_end IS
  'Ends a partner meeting, withdrawn or because somebody was silent; false where it had ended.';

CREATE FUNCTION partner_returns(hand uuid, which uuid, who uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM partner_meeting AS one
    JOIN partner_slot AS slot ON slot.meeting_id = hand AND slot.number = one.slot
      AND slot.room_key IS NOT NULL
    JOIN partner_side AS own ON own.meeting_id = hand AND own.code = one.code
      AND own.person_id = who AND own.status = 'declined'
    JOIN partner_side AS other ON other.meeting_id = hand AND other.code = one.code
      AND other.person_id = own.other_id AND other.status = 'withdrawn'
    WHERE one.meeting_id = hand AND one.id = which AND one.status = 'ended'
      AND lower(one.during) > at
      AND NOT EXISTS (
        SELECT FROM partner_meeting AS same
        WHERE same.meeting_id = hand AND same.slot = one.slot AND same.table_no = one.table_no
          AND same.status <> 'ended')
      AND NOT EXISTS (
        SELECT FROM seating_rule AS rule
        WHERE rule.meeting_id = hand AND rule.kind = 'apart'
          AND rule.one_id = LEAST(own.person_id, other.person_id)
          AND rule.other_id = GREATEST(own.person_id, other.person_id))
      AND NOT EXISTS (
        SELECT FROM unnest(ARRAY[own.person_id, other.person_id]) AS two (whose)
        WHERE NOT partner_comes(hand, two.whose)
          OR EXISTS (
            SELECT FROM partner_side AS busy
            WHERE busy.meeting_id = hand AND busy.person_id = two.whose
              AND busy.status IN ('offered', 'accepted') AND busy.during && one.during)
          OR EXISTS (
            SELECT FROM partner_taken(hand) AS taken
            WHERE taken.whose = two.whose AND taken.during && one.during)));
END $$;
COMMENT ON FUNCTION partner_returns IS
  'Whether a partner meeting that somebody declined can still be held: both are free, and the table is.';

CREATE FUNCTION partner_answer(
  hand uuid, which uuid, who uuid, says text, at timestamptz
) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one record;
BEGIN
  SELECT own.code, own.status, told.status AS own_status INTO one
  FROM partner_meeting AS own
  JOIN partner_side AS told ON told.meeting_id = hand AND told.code = own.code
    AND told.person_id = who
  WHERE own.meeting_id = hand AND own.id = which
  FOR UPDATE OF own;
  IF NOT FOUND OR says NOT IN ('accepted', 'declined') THEN
    RETURN 'ended';
  END IF;
  IF one.status = 'ended' THEN
    IF says = 'declined' OR NOT partner_returns(hand, which, who, at) THEN
      RETURN 'ended';
    END IF;
    UPDATE partner_side SET
      status = CASE WHEN person_id = who THEN says ELSE 'offered' END,
      answered_at = CASE WHEN person_id = who THEN at ELSE answered_at END
    WHERE meeting_id = hand AND code = one.code;
    UPDATE partner_meeting SET status = 'offered' WHERE meeting_id = hand AND code = one.code;
    RETURN 'accepted';
  END IF;
  IF one.own_status = says THEN
    RETURN one.status;
  END IF;
  UPDATE partner_side SET status = says, answered_at = at
  WHERE meeting_id = hand AND code = one.code AND person_id = who;
  IF says = 'declined' THEN
    UPDATE partner_side SET status = 'withdrawn'
    WHERE meeting_id = hand AND code = one.code AND person_id <> who;
    UPDATE partner_meeting SET status = 'ended' WHERE meeting_id = hand AND code = one.code;
    RETURN 'declined';
  END IF;
  IF NOT EXISTS (
    SELECT FROM partner_side
    WHERE meeting_id = hand AND code = one.code AND status <> 'accepted'
  ) THEN
    UPDATE partner_meeting SET status = 'agreed' WHERE meeting_id = hand AND code = one.code;
    RETURN 'agreed';
  END IF;
  RETURN 'accepted';
END $$;
COMMENT ON FUNCTION partner_answer IS
  'Keeps what one of two says to a partner meeting, and answers what became of it. Who declined may accept after '
  'all while it can be held; the other is offered it anew.';

CREATE FUNCTION partner_leave(hand uuid, who uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  standing uuid;
BEGIN
  FOR standing IN
    SELECT one.id
    FROM partner_side AS own
    JOIN partner_meeting AS one ON one.meeting_id = hand AND one.code = own.code
    WHERE own.meeting_id = hand AND own.person_id = who AND own.status IN ('offered', 'accepted')
  LOOP
    PERFORM partner_answer(hand, standing, who, 'declined', at);
  END LOOP;
  DELETE FROM partner_wish WHERE meeting_id = hand AND who IN (person_id, whom_id);
  UPDATE partner_side SET is_mutual = false
  WHERE meeting_id = hand AND is_mutual AND who IN (person_id, other_id);
  DELETE FROM partner_consent WHERE meeting_id = hand AND person_id = who;
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION partner_leave IS
  'Takes somebody out of partner meetings: what they wished goes, and what stands is declined.';

-- Whoever takes no part any more has no partner meeting either, whoever says so.
CREATE FUNCTION partner_participant_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM partner_consent AS said
    WHERE said.meeting_id = OLD.meeting_id AND said.person_id = OLD.person_id
  ) THEN
    PERFORM partner_leave(OLD.meeting_id, OLD.person_id, now());
  END IF;
  RETURN OLD;
END $$;
COMMENT ON FUNCTION partner_participant_guard IS
  'Takes whoever takes no part any more out of partner meetings.';
CREATE TRIGGER partner_participant_left BEFORE DELETE ON participant
  FOR EACH ROW EXECUTE FUNCTION partner_participant_guard();

-- The pages ask it, too, before somebody leaves by one: that there are meetings, and nothing of them.
CREATE FUNCTION partner_live(whose uuid[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT one.id
  FROM partner_side AS own
  JOIN partner_meeting AS one ON one.meeting_id = own.meeting_id AND one.code = own.code
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = ANY (whose)
    AND acting_account() IS NOT NULL AND own.status IN ('offered', 'accepted') AND (
      own.person_id = link_person() OR acting_is('{portal}', meeting_in_hand()) IS NOT TRUE)
  GROUP BY one.id
  ORDER BY one.id;
END $$;
COMMENT ON FUNCTION partner_live IS
  'Which partner meetings of some people stand in the meeting in hand, for the trail of what ends them.';

CREATE FUNCTION partner_stated(hand uuid, whose uuid)
RETURNS TABLE (sort text, asset text, topic text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT stated.sort, stated.asset, stated.topic
  FROM (
    SELECT own.id, 'offer' AS sort, said.asset, said.topic
    FROM application AS own
    JOIN offer AS said ON said.meeting_id = hand AND said.application_id = own.id
    WHERE own.meeting_id = hand AND own.person_id = whose AND own.status <> 'withdrawn'
    UNION
    SELECT own.id, 'need', said.asset, said.topic
    FROM application AS own
    JOIN need AS said ON said.meeting_id = hand AND said.application_id = own.id
    WHERE own.meeting_id = hand AND own.person_id = whose AND own.status <> 'withdrawn'
    UNION
    SELECT own.id, 'topic', '', said.topic
    FROM application AS own
    JOIN application_topic AS said ON said.meeting_id = hand AND said.application_id = own.id
    WHERE own.meeting_id = hand AND own.person_id = whose AND own.status <> 'withdrawn'
  ) AS stated
  UNION
  SELECT told.sort, COALESCE(told.one ->> 'asset', ''), COALESCE(told.one ->> 'topic', told.one #>> '{}')
  FROM (
    SELECT declared FROM nomination
    WHERE meeting_id = hand AND person_id = whose AND withdrawn_at IS NULL
    UNION ALL
    SELECT declared FROM guest
    WHERE meeting_id = hand AND person_id = whose AND withdrawn_at IS NULL
  ) AS named
  CROSS JOIN LATERAL (
    SELECT 'offer' AS sort, value AS one
    FROM jsonb_array_elements(COALESCE(named.declared -> 'offers', '[]'))
    UNION ALL
    SELECT 'need', value FROM jsonb_array_elements(COALESCE(named.declared -> 'needs', '[]'))
    UNION ALL
    SELECT 'topic', value FROM jsonb_array_elements(COALESCE(named.declared -> 'topics', '[]'))
  ) AS told;
END $$;
COMMENT ON FUNCTION partner_stated IS
  'What somebody offers, needs and cares about in a meeting, however they came to take part.';

CREATE FUNCTION partner_grounds(hand uuid, whose uuid, other uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF 2 > (
    SELECT count(*) FROM partner_consent AS said
    WHERE said.meeting_id = hand AND said.person_id IN (whose, other) AND said.shows
  ) THEN
    RETURN '[]';
  END IF;
  RETURN COALESCE((
    WITH own AS (
      SELECT sort, asset, topic FROM partner_stated(hand, whose)
    ), theirs AS (
      SELECT sort, asset, topic FROM partner_stated(hand, other)
    ), grounds AS (
      SELECT 'gives' AS sort, own.asset, own.topic
      FROM own
      JOIN theirs ON (theirs.asset, theirs.topic) = (own.asset, own.topic)
      WHERE own.sort = 'offer' AND theirs.sort = 'need'
      UNION
      SELECT 'gets', own.asset, own.topic
      FROM own
      JOIN theirs ON (theirs.asset, theirs.topic) = (own.asset, own.topic)
      WHERE own.sort = 'need' AND theirs.sort = 'offer'
      UNION
      SELECT 'shares', '', own.topic
      FROM own
      JOIN theirs ON theirs.topic = own.topic
      WHERE own.sort = 'topic' AND theirs.sort = 'topic'
    )
    SELECT jsonb_agg(
      jsonb_build_object('sort', sort, 'asset', asset, 'topic', topic)
      ORDER BY sort, asset, topic)
    FROM grounds), '[]');
END $$;
COMMENT ON FUNCTION partner_grounds IS
  'Why two may want to meet, as one of them reads it: what one offers and the other needs, and topics of '
  'both; nothing unless both agreed to show it.';

CREATE FUNCTION partner_mutual(hand uuid, whose uuid, other uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN 2 = (
    SELECT count(*) FROM partner_wish AS wished
    WHERE wished.meeting_id = hand
      AND (wished.person_id, wished.whom_id) IN ((whose, other), (other, whose)));
END $$;
COMMENT ON FUNCTION partner_mutual IS 'Whether two wish to meet each other; of one who does alone nothing is told.';

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'partner_consent', 'partner_meeting', 'partner_side', 'partner_slot', 'partner_wish'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (meeting_id = meeting_in_hand() AND reviewer_in_hand() IS NULL)',
      kept || '_of_meeting', kept);
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE, UPDATE (during, room_key) ON partner_slot TO convene_app;
GRANT SELECT, INSERT, DELETE, UPDATE (shows, own_request) ON partner_consent TO convene_app;
GRANT SELECT, DELETE ON partner_wish TO convene_app;
GRANT SELECT, INSERT, UPDATE (status, during, answer_by) ON partner_meeting TO convene_app;
GRANT SELECT, INSERT, UPDATE (status, answered_at, during, is_mutual) ON partner_side
TO convene_app;

-- What the page behind a link shows of partner meetings, and keeps.
CREATE FUNCTION page_partners(at timestamptz) RETURNS TABLE (
  is_open boolean, shows boolean, people jsonb, meetings jsonb
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := link_person();
BEGIN
  IF page_asks(at) IS DISTINCT FROM 'accepted' OR NOT EXISTS (
    SELECT FROM partner_slot AS slot WHERE slot.meeting_id = hand
  ) OR EXISTS (
    SELECT FROM invitation AS i
    WHERE i.meeting_id = hand AND i.id = link_invitation() AND i.attends = 'remotely'
  ) THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT
    EXISTS (
      SELECT FROM partner_slot AS slot
      WHERE slot.meeting_id = hand AND slot.room_key IS NOT NULL AND lower(slot.during) > at),
    (SELECT said.shows FROM partner_consent AS said
      WHERE said.meeting_id = hand AND said.person_id = own),
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'id', p.id, 'name', p.name, 'names', p.names, 'country', p.country,
        'organisation', COALESCE(o.name, ''), 'organisationNames', COALESCE(o.names, '{}'),
        'isWished', EXISTS (
          SELECT FROM partner_wish AS wished
          WHERE wished.meeting_id = hand AND wished.person_id = own AND wished.whom_id = p.id))
        ORDER BY p.name COLLATE "C", p.id)
      FROM partner_consent AS asked
      JOIN participant AS part ON part.meeting_id = hand AND part.person_id = asked.person_id
      JOIN person AS p ON p.id = asked.person_id
      LEFT JOIN organisation AS o ON o.id = p.organisation_id
      WHERE asked.meeting_id = hand AND asked.person_id <> own
        AND EXISTS (
          SELECT FROM partner_consent AS said
          WHERE said.meeting_id = hand AND said.person_id = own)
    ), '[]'),
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'id', one.id, 'starts', EXTRACT(epoch FROM lower(one.during))::bigint,
        'ends', EXTRACT(epoch FROM upper(one.during))::bigint, 'room', COALESCE(room.name, '{}'),
        'table', one.table_no, 'answerBy', one.answer_by,
        'standing', CASE
          WHEN side.status IN ('lapsed', 'withdrawn') THEN 'none'
          WHEN side.status = 'declined' THEN 'declined'
          WHEN one.status = 'agreed' THEN 'agreed'
          WHEN one.answer_by < (at AT TIME ZONE m.zone)::date OR lower(one.during) <= at THEN 'none'
          ELSE side.status END,
        'mayReturn', one.answer_by >= (at AT TIME ZONE m.zone)::date
          AND partner_returns(hand, one.id, own, at),
        'name', p.name, 'names', p.names, 'country', p.country,
        'organisation', COALESCE(o.name, ''), 'organisationNames', COALESCE(o.names, '{}'),
        'grounds', partner_grounds(hand, own, side.other_id),
        'isMutual', side.is_mutual) ORDER BY lower(one.during), one.code)
      FROM partner_side AS side
      JOIN partner_meeting AS one ON one.meeting_id = hand AND one.code = side.code
      JOIN partner_slot AS slot ON slot.meeting_id = hand AND slot.number = one.slot
      LEFT JOIN room ON room.meeting_id = hand AND room.key = slot.room_key
      JOIN meeting AS m ON m.id = hand
      JOIN person AS p ON p.id = side.other_id
      LEFT JOIN organisation AS o ON o.id = p.organisation_id
      WHERE side.meeting_id = hand AND side.person_id = own
    ), '[]');
END $$;
COMMENT ON FUNCTION page_partners IS
  'Partner meetings of whoever accepted by the link in hand: whether they take part, who else does and whom '
  'they wish to meet, and what they are offered; no row where there are none.';

CREATE FUNCTION page_partner_join(
  joins boolean, showing boolean, consent text, tongue text, at timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := link_person();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF page_asks(at) IS DISTINCT FROM 'accepted' THEN
    RETURN false;
  END IF;
  IF NOT joins THEN
    PERFORM partner_leave(hand, own, at);
    RETURN true;
  END IF;
  IF consent IS NULL OR NOT EXISTS (
    SELECT FROM partner_slot AS slot
    WHERE slot.meeting_id = hand AND slot.room_key IS NOT NULL AND lower(slot.during) > at
  ) THEN
    RETURN false;
  END IF;
  INSERT INTO partner_consent AS kept (
    meeting_id, person_id, own_request, shows, consent_text, consent_language, consented_at)
  VALUES (hand, own, true, showing, consent, tongue, at)
  ON CONFLICT (meeting_id, person_id) DO UPDATE SET
    own_request = true, shows = excluded.shows, consent_text = excluded.consent_text,
    consent_language = excluded.consent_language, consented_at = excluded.consented_at;
  RETURN true;
END $$;
COMMENT ON FUNCTION page_partner_join IS
  'Keeps that whoever accepted by the link in hand takes part in partner meetings, or does no more. Answers '
  'whether it did.';

CREATE FUNCTION page_partner_wish(whom uuid, is_wished boolean, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := link_person();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF page_asks(at) IS DISTINCT FROM 'accepted' OR whom = own OR 2 > (
    SELECT count(*) FROM partner_consent AS said
    WHERE said.meeting_id = hand AND said.person_id IN (own, whom)
  ) THEN
    RETURN false;
  END IF;
  IF is_wished THEN
    INSERT INTO partner_wish (meeting_id, person_id, whom_id, wished_at)
    VALUES (hand, own, whom, at)
    ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM partner_wish
    WHERE meeting_id = hand AND person_id = own AND whom_id = whom;
  END IF;
  RETURN true;
END $$;
COMMENT ON FUNCTION page_partner_wish IS
  'Keeps whom whoever is behind the link in hand wishes to meet, of those who take part, or no more. Answers '
  'whether it did.';

CREATE FUNCTION page_partner_answer(which uuid, says text, at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF page_asks(at) IS DISTINCT FROM 'accepted' OR NOT EXISTS (
    SELECT FROM partner_meeting AS one
    JOIN meeting AS m ON m.id = one.meeting_id
    WHERE one.meeting_id = meeting_in_hand() AND one.id = which AND lower(one.during) > at
      AND (says = 'declined' OR one.status = 'agreed'
        OR one.answer_by >= (at AT TIME ZONE m.zone)::date)
  ) THEN
    RETURN 'ended';
  END IF;
  RETURN partner_answer(meeting_in_hand(), which, link_person(), says, at);
END $$;
COMMENT ON FUNCTION page_partner_answer IS
  'Keeps what whoever is behind the link in hand says to a partner meeting, in time. Answers what became of it.';

-- The trail tells of partner meetings by a kind of its own; wishes and consents go with the secrets of a
-- meeting and with whoever is forgotten; who is put together with a twin keeps them.
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
    replace(rule, '''partnership''::text', '''partner_meeting''::text, ''partnership''::text'));
  FOR changed IN
    SELECT listed.name, listed.old, listed.new
    FROM (VALUES
      ('erase_secrets', E'  GET DIAGNOSTICS more = ROW_COUNT;\n  RETURN erased + more;\n', $new$  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  UPDATE partner_side SET is_mutual = false
  WHERE meeting_id = hand AND is_mutual AND (whose IS NULL OR whose IN (person_id, other_id));
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM partner_wish WHERE meeting_id = hand AND (whose IS NULL OR whose IN (person_id, whom_id));
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM partner_consent WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
$new$),
      ('audit_append',
        '|| ARRAY(SELECT id FROM letter WHERE meeting_id = meeting AND person_id = link_person()))',
        $new$|| ARRAY(SELECT id FROM letter WHERE meeting_id = meeting AND person_id = link_person())
      || ARRAY(
        SELECT one.id
        FROM partner_side AS own
        JOIN partner_meeting AS one ON one.meeting_id = own.meeting_id AND one.code = own.code
        WHERE own.meeting_id = meeting AND own.person_id = link_person()))$new$),
      ('erase_statistics', 'participant, partnership_partner,',
        'participant, partner_consent, partner_side, partner_wish, partnership_partner,'),
      ('person_merge_in', 'participant_candidate_known, seat_participant_known,',
        'participant_candidate_known, partner_consent_candidate_known, partner_side_other_known, '
        'partner_side_person_known, partner_wish_person_known, partner_wish_whom_known, '
        'seat_participant_known,'),
      ('person_merge_in', E'  UPDATE seat SET person_id = keep', $new$  DELETE FROM partner_consent AS said
  WHERE said.meeting_id = hand AND said.person_id = gone AND EXISTS (
    SELECT FROM partner_consent AS same WHERE same.meeting_id = hand AND same.person_id = keep);
  UPDATE partner_consent SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM partner_wish AS wished
  WHERE wished.meeting_id = hand AND (
    (wished.person_id, wished.whom_id) IN ((keep, gone), (gone, keep))
    OR wished.person_id = gone AND EXISTS (
      SELECT FROM partner_wish AS same
      WHERE same.meeting_id = hand AND same.person_id = keep AND same.whom_id = wished.whom_id)
    OR wished.whom_id = gone AND EXISTS (
      SELECT FROM partner_wish AS same
      WHERE same.meeting_id = hand AND same.whom_id = keep AND same.person_id = wished.person_id));
  UPDATE partner_wish SET
    person_id = CASE WHEN person_id = gone THEN keep ELSE person_id END,
    whom_id = CASE WHEN whom_id = gone THEN keep ELSE whom_id END
  WHERE meeting_id = hand AND gone IN (person_id, whom_id);
  UPDATE partner_side SET
    person_id = CASE WHEN person_id = gone THEN keep ELSE person_id END,
    other_id = CASE WHEN other_id = gone THEN keep ELSE other_id END
  WHERE meeting_id = hand AND gone IN (person_id, other_id);
  UPDATE seat SET person_id = keep$new$),
      ('admit_portal', E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    page_partner_answer(uuid, text, timestamptz),
    page_partner_join(boolean, boolean, text, text, timestamptz),
    page_partner_wish(uuid, boolean, timestamptz), page_partners(timestamptz), partner_live(uuid[])
  TO convene_portal;
  RETURN true;
END$new$),
      ('admit_signed_in', '''passport_held'',', '''partner_live'', ''passport_held'',')
    ) AS listed (name, old, new)
  LOOP
    body := pg_get_functiondef(changed.name::regproc);
    IF position(changed.old IN body) = 0 THEN
      RAISE EXCEPTION 'the function % is not as it was', changed.name;
    END IF;
    EXECUTE replace(body, changed.old, changed.new);
  END LOOP;
END $patch$;

REVOKE EXECUTE ON FUNCTION
  page_partner_answer(uuid, text, timestamptz),
  page_partner_join(boolean, boolean, text, text, timestamptz),
  page_partner_wish(uuid, boolean, timestamptz), page_partners(timestamptz),
  partner_answer(uuid, uuid, uuid, text, timestamptz), partner_comes(uuid, uuid),
  partner_end(uuid, uuid, boolean), partner_grounds(uuid, uuid, uuid),
  partner_leave(uuid, uuid, timestamptz), partner_live(uuid[]), partner_mutual(uuid, uuid, uuid),
  partner_returns(uuid, uuid, uuid, timestamptz), partner_stated(uuid, uuid), partner_taken(uuid),
  partner_consent_guard(), partner_meeting_guard(), partner_participant_guard(),
  partner_side_guard(), partner_slot_clash_guard(), partner_slot_drop_guard(),
  partner_slot_guard()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  partner_answer(uuid, uuid, uuid, text, timestamptz), partner_comes(uuid, uuid),
  partner_end(uuid, uuid, boolean), partner_grounds(uuid, uuid, uuid),
  partner_leave(uuid, uuid, timestamptz), partner_live(uuid[]), partner_mutual(uuid, uuid, uuid),
  partner_returns(uuid, uuid, uuid, timestamptz), partner_stated(uuid, uuid), partner_taken(uuid)
TO convene_app;
SELECT admit_portal();
SELECT admit_signed_in();
