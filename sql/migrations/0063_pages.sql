-- Pages: whoever opens the link in their letter sees their invitation and answers it. The process of
-- the pages signs in as an account of its own, which may do that and nothing else, and for no other
-- invitation than the one whose link its transaction was shown.

ALTER TABLE account_role
  DROP CONSTRAINT account_role_known,
  ADD CONSTRAINT account_role_known CHECK (role IN (
    'administrator', 'organiser', 'assistant', 'head_of_unit', 'reviewer', 'moderator', 'rapporteur',
    'check_in', 'focal_point', 'portal')),
  ADD CONSTRAINT account_role_portal_of_house CHECK (role <> 'portal' OR of_meeting IS NULL);

CREATE FUNCTION account_role_portal_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM account_role
    WHERE account_id = NEW.account_id AND (role = 'portal') <> (NEW.role = 'portal')
  ) THEN
    RAISE EXCEPTION 'who serves the pages is nothing else'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_role_portal_alone',
        TABLE = 'account_role', HINT = 'account_role_portal_alone';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION account_role_portal_guard IS
  'Refuses an account that serves the pages and may do anything else.';
CREATE TRIGGER account_role_portal_alone BEFORE INSERT ON account_role
  FOR EACH ROW EXECUTE FUNCTION account_role_portal_guard();

ALTER TABLE invitation
  DROP CONSTRAINT invitation_answered_how_known,
  ADD CONSTRAINT invitation_answered_how_known CHECK (
    answered_how IN ('calendar', 'letter', 'mail', 'page', 'telephone'));
CREATE INDEX invitation_by_token ON invitation (token_hash) WHERE token_hash IS NOT NULL;
CREATE INDEX invitation_by_former ON invitation (former_hash) WHERE former_hash IS NOT NULL;

-- Which link a transaction was shown is said by what it is known by. Nobody can say so of a link that
-- they were not shown: no session reads these hashes but those of the desk, and each is asked anew.
CREATE FUNCTION link_in_hand() RETURNS bytea
LANGUAGE sql STABLE
RETURN decode(NULLIF(current_setting('app.link', true), ''), 'hex');
COMMENT ON FUNCTION link_in_hand IS
  'What the link is known by that this transaction was shown, if any.';

CREATE FUNCTION link_invitation() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT invitation.id
    FROM invitation
    JOIN meeting ON meeting.id = invitation.meeting_id
    WHERE invitation.meeting_id = meeting_in_hand()
      AND (token_hash = link_in_hand() OR former_hash = link_in_hand())
      AND (NOT session_of_pages() OR acting_is('{portal}'))
      AND NOT EXISTS (
        SELECT FROM retention
        WHERE kind = 'letters'
          AND (now() AT TIME ZONE meeting.zone)::date > meeting.ends + retention.days));
END $$;
COMMENT ON FUNCTION link_invitation IS
  'The invitation whose link this transaction was shown, in the meeting in hand. A link opens it as long as '
  'letters are kept that bear it, whatever became of it.';

CREATE FUNCTION link_meeting() RETURNS uuid
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN CASE WHEN link_invitation() IS NOT NULL THEN meeting_in_hand() END;
END $$;
COMMENT ON FUNCTION link_meeting IS 'The meeting in hand, where the link was shown of one of its invitations.';

CREATE FUNCTION link_person() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT person_id FROM invitation
    WHERE meeting_id = meeting_in_hand() AND id = link_invitation());
END $$;
COMMENT ON FUNCTION link_person IS 'Who is invited by the link that this transaction was shown.';

CREATE FUNCTION link_application() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT application.id
    FROM invitation
    JOIN application ON application.meeting_id = invitation.meeting_id
      AND application.person_id = invitation.person_id
    WHERE invitation.meeting_id = meeting_in_hand() AND invitation.id = link_invitation()
      AND invitation.track = 'open');
END $$;
COMMENT ON FUNCTION link_application IS
  'The application that the open seat is of, of whoever is invited by the link in hand.';

CREATE FUNCTION link_open(hash bytea) RETURNS TABLE (meeting uuid, invitation uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting
  FROM invitation AS known
  WHERE known.token_hash = hash OR known.former_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  invitation := link_invitation();
  IF invitation IS NOT NULL THEN
    RETURN NEXT;
  END IF;
END $$;
COMMENT ON FUNCTION link_open IS
  'Takes a link in hand for this transaction, and its meeting with it; no row where the link was ended, or '
  'there never was one.';

CREATE FUNCTION page_meeting() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT id FROM meeting
    WHERE id = meeting_in_hand() AND (published_at IS NOT NULL OR link_invitation() IS NOT NULL));
END $$;
COMMENT ON FUNCTION page_meeting IS
  'The meeting in hand, where its call is published or whoever looks was invited.';

CREATE FUNCTION session_of_pages() RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN to_regrole('convene_portal') IS NOT NULL
    AND pg_has_role(session_user, to_regrole('convene_portal')::oid, 'MEMBER')
    AND NOT pg_has_role(session_user, 'convene_app', 'MEMBER')
    AND NOT pg_has_role(session_user, 'convene_owner', 'MEMBER');
END $$;
COMMENT ON FUNCTION session_of_pages IS
  'Whether the login of this session serves the pages, and works at no desk.';

CREATE FUNCTION portal_account() RETURNS TABLE (id uuid, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT account.id, account.name FROM account
  WHERE account.id = acting_account() AND acting_is('{portal}');
END $$;
COMMENT ON FUNCTION portal_account IS 'The account of this session, where it is one that serves the pages.';

-- What a statement must know of rows that the session may not see.
CREATE FUNCTION invitation_last_number(hand uuid) RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT COALESCE(max(number), 0) FROM invitation WHERE meeting_id = hand);
END $$;
COMMENT ON FUNCTION invitation_last_number IS
  'The highest number of a participant in the meeting in hand; 0 where nobody has one.';

CREATE FUNCTION succession_last_number(hand uuid) RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT COALESCE(max(number), 0) FROM succession WHERE meeting_id = hand);
END $$;
COMMENT ON FUNCTION succession_last_number IS
  'How many open seats were left in the meeting in hand.';

-- Who is behind the link, and the meetings that everybody may see or that the link is of.
CREATE FUNCTION page_person() RETURNS TABLE (id uuid, name text, languages text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT p.id, p.name, p.languages FROM person AS p WHERE p.id = link_person();
END $$;
COMMENT ON FUNCTION page_person IS 'Who is invited by the link in hand.';

CREATE FUNCTION page_meetings(wanted uuid DEFAULT NULL) RETURNS TABLE (
  id uuid, code text, kind text, title jsonb, languages text[], zone text, starts date, ends date,
  tentative boolean, venue jsonb, convener jsonb, signatory jsonb, rubric_id uuid,
  published_at timestamptz, cancelled_at timestamptz, cancelled_reason text, trial boolean,
  symbols jsonb, seating jsonb
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT
    m.id, m.code, m.kind, m.title, m.languages, m.zone, m.starts, m.ends, m.tentative, m.venue,
    m.convener, m.signatory, m.rubric_id, m.published_at, m.cancelled_at, m.cancelled_reason,
    m.trial, m.symbols, m.seating
  FROM meeting AS m
  WHERE (wanted IS NULL OR m.id = wanted)
    AND (m.published_at IS NOT NULL OR m.id = link_meeting());
END $$;
COMMENT ON FUNCTION page_meetings IS
  'What the pages say of meetings whose calls are published, and of the one that the link in hand is of.';

-- An answer by a page is of whoever is invited, in time, and one of three.
CREATE FUNCTION invitation_page_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.number IS DISTINCT FROM OLD.number
    AND (OLD.number IS NULL AND NEW.number = invitation_last_number(NEW.meeting_id) + 1) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'a page gives whoever comes the next number, and no other'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_numbered_by_page',
        TABLE = 'invitation', HINT = 'invitation_numbered_by_page';
  END IF;
  IF ROW(OLD.status, OLD.answered_at, OLD.answerer, OLD.answered_how, OLD.remark)
    IS NOT DISTINCT FROM
    ROW(NEW.status, NEW.answered_at, NEW.answerer, NEW.answered_how, NEW.remark)
  THEN
    RETURN NEW;
  END IF;
  IF NEW.id IS DISTINCT FROM link_invitation() THEN
    RAISE EXCEPTION 'the link of the invitation was not shown'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_answered_through_link',
        TABLE = 'invitation', HINT = 'invitation_answered_through_link';
  END IF;
  IF OLD.status NOT IN ('issued', 'tentative', 'accepted', 'declined')
    OR NEW.status NOT IN ('tentative', 'accepted', 'declined')
    OR NEW.track NOT IN ('open', 'guest', 'beside') OR NEW.answerer IS NOT NULL
  THEN
    RAISE EXCEPTION 'a page takes the answer of whoever is invited, and no other'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_answered_by_page',
        TABLE = 'invitation', HINT = 'invitation_answered_by_page';
  END IF;
  IF NEW.status <> 'declined' AND EXISTS (
    SELECT FROM succession
    WHERE meeting_id = NEW.meeting_id AND leaving_id = link_application()
      AND settled IN ('followed', 'substituted')
  ) THEN
    RAISE EXCEPTION 'the seat that was left is somebody else''s'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_seat_given',
        TABLE = 'invitation', HINT = 'invitation_seat_given';
  END IF;
  PERFORM act_require(acting_account(), NEW.answered_at);
  IF EXISTS (
    SELECT FROM page_meetings(NEW.meeting_id) WHERE (
      cancelled_at IS NOT NULL
      OR (NEW.answered_at AT TIME ZONE zone)::date > COALESCE(OLD.deadline, starts - 1))
  ) THEN
    RAISE EXCEPTION 'the last day for an answer has passed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_answered_in_time',
        TABLE = 'invitation', HINT = 'invitation_answered_in_time';
  END IF;
  NEW.answered_how := 'page';
  RETURN NEW;
END $$;
COMMENT ON FUNCTION invitation_page_guard IS
  'Refuses an answer by a page that its reader could not give, and says of the others how they came.';
CREATE TRIGGER invitation_answered_by_page BEFORE UPDATE ON invitation
  FOR EACH ROW WHEN (session_of_pages()) EXECUTE FUNCTION invitation_page_guard();

CREATE FUNCTION place_page_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF (
    SELECT taken FROM place WHERE meeting_id = NEW.meeting_id AND track = NEW.track
  ) <> (
    SELECT count(person_id) FROM participant
    WHERE meeting_id = NEW.meeting_id
      AND CASE track WHEN 'substitute' THEN 'open' ELSE track END = NEW.track
  ) THEN
    RAISE EXCEPTION 'a page takes the place of whoever answers, and no other'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'place_taken_by_page', TABLE = 'place',
        HINT = 'place_taken_by_page';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION place_page_guard IS
  'Refuses that a page takes places, or gives them back, otherwise than people take part.';
CREATE CONSTRAINT TRIGGER place_taken_by_page AFTER UPDATE ON place DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (session_of_pages()) EXECUTE FUNCTION place_page_guard();

-- The trail is told by a page of answers, and of nothing else.
DO $$
DECLARE
  body text := pg_get_functiondef('audit_append'::regproc);
BEGIN
  body := replace(body, E'  RETURN audit_write(\n', $new$  IF session_of_pages() AND (
    act = 'invitation.answer' AND meeting = link_meeting()
    AND object = (SELECT code FROM page_meetings(meeting)) AND octet_length(body::text) < 20000
    AND objects <@ (
      ARRAY[link_invitation(), link_person(), link_application()]
      || ARRAY(SELECT id FROM letter WHERE meeting_id = meeting AND person_id = link_person()))
  ) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'a page tells of answers through its link, and of nothing else'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'act_told_by_page', TABLE = 'audit_entry',
        HINT = 'act_told_by_page';
  END IF;
  RETURN audit_write(
$new$);
  EXECUTE body;
END $$;

-- What a desk is told of pages: who answered on one since yesterday began.
CREATE FUNCTION page_dues(meetings uuid[], at timestamptz)
RETURNS TABLE (meeting uuid, kind text, number int, day date, names text[])
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = 'force_generic_plan' AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one, 'answers_by_page', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY i.answered_at DESC, p.name COLLATE "C"))[:4]
    FROM invitation AS i
    JOIN LATERAL (SELECT name FROM person WHERE person.id = i.person_id LIMIT 1) AS p ON true
    WHERE i.meeting_id = one AND i.answered_how = 'page'
      AND i.answered_at >= (
        SELECT ((at AT TIME ZONE m.zone)::date - 1)::timestamp AT TIME ZONE m.zone
        FROM meeting AS m WHERE m.id = one);
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;
COMMENT ON FUNCTION page_dues IS
  'Who answered on a page today or yesterday, as it is where the meeting is.';

GRANT EXECUTE ON FUNCTION
  page_dues(uuid[], timestamptz), invitation_last_number(uuid), succession_last_number(uuid),
  session_of_pages()
TO convene_app;

-- What the pages and an answer need, and no more. Rows of people are those of whoever is behind the
-- link.
CREATE FUNCTION admit_portal() RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  shown record;
  others text := (
    SELECT string_agg(rolname, ', ' ORDER BY rolname)
    FROM pg_roles
    WHERE rolname IN (
      'convene_app', 'convene_auditor', 'convene_keeper', 'convene_mailer', 'convene_reader',
      'convene_worker'));
BEGIN
  IF to_regrole('convene_portal') IS NULL THEN
    RETURN false;
  END IF;
  GRANT USAGE ON SCHEMA public TO convene_portal;
  FOR shown IN
    SELECT owned, rows
    FROM (VALUES
      ('agenda_item', 'meeting_id = page_meeting()'),
      ('aide_memoire', 'meeting_id = page_meeting()'),
      ('application', 'meeting_id = meeting_in_hand() AND id = link_application()'),
      ('country_name', 'meeting_id = page_meeting()'),
      ('decision', 'meeting_id = meeting_in_hand() AND application_id = link_application()'),
      ('guest', 'meeting_id = meeting_in_hand() AND invitation_id = link_invitation()'),
      ('invitation', 'meeting_id = meeting_in_hand() AND id = link_invitation()'),
      ('letter', 'meeting_id = meeting_in_hand() AND person_id = link_person()'),
      ('lottery', 'meeting_id = page_meeting()'),
      ('meeting_revision', 'meeting_id = page_meeting()'),
      ('nomination', 'meeting_id = meeting_in_hand() AND invitation_id = link_invitation()'),
      ('participant', 'meeting_id = meeting_in_hand() AND person_id = link_person()'),
      ('place', 'meeting_id = page_meeting()'),
      ('room', 'meeting_id = page_meeting()'),
      ('round_table', 'meeting_id = page_meeting()'),
      ('seat', 'meeting_id = meeting_in_hand() AND person_id = link_person()'),
      ('selection', 'meeting_id = link_meeting()'),
      ('selection_closing', 'meeting_id = link_meeting()'),
      ('selection_floor', 'meeting_id = page_meeting()'),
      ('session', 'meeting_id = page_meeting()'),
      ('substitution', 'meeting_id = meeting_in_hand() AND invitation_id = link_invitation()'),
      ('succession', 'meeting_id = meeting_in_hand() AND leaving_id = link_application()'),
      ('taken_in', 'meeting_id = link_meeting()'),
      ('topic', 'meeting_id = page_meeting()')
    ) AS listed (owned, rows)
  LOOP
    EXECUTE format(
      'ALTER POLICY %I ON %I TO %s', shown.owned || '_of_meeting', shown.owned,
      others || CASE shown.owned WHEN 'invitation' THEN '' ELSE ', convene_owner' END);
    EXECUTE format('DROP POLICY IF EXISTS %I ON %I', shown.owned || '_of_page', shown.owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I TO convene_portal USING (%s) WITH CHECK (%s)',
      shown.owned || '_of_page', shown.owned, shown.rows,
      shown.rows || CASE shown.owned
        WHEN 'application' THEN ' AND status IN (''selected'', ''withdrawn'')'
        WHEN 'letter' THEN ' AND status = ''cancelled'''
        WHEN 'participant' THEN ' AND invitation_id = link_invitation()'
        WHEN 'succession' THEN ' AND cause = ''declined'''
        ELSE '' END);
  END LOOP;
  -- A link is looked for in all meetings, in the owner's name.
  DROP POLICY IF EXISTS invitation_of_owner ON invitation;
  CREATE POLICY invitation_of_owner ON invitation TO convene_owner
    USING (
      meeting_id = meeting_in_hand() OR token_hash = link_in_hand()
      OR former_hash = link_in_hand())
    WITH CHECK (meeting_id = meeting_in_hand());
  GRANT SELECT ON
    agenda_item, aide_memoire, country_name, criterion, gate, life_cycle_move, lottery, meeting_revision, place,
    room, round_table, rubric, selection_floor, session, topic
  TO convene_portal;
  GRANT SELECT (id, cancelled_at, cancelled_reason) ON meeting TO convene_portal;
  GRANT SELECT (name) ON schema_migration TO convene_portal;
  GRANT SELECT (
    meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at, answerer,
    answered_how, remark, number, attends, zone
  ), UPDATE (status, answered_at, answerer, answered_how, remark, number) ON invitation
  TO convene_portal;
  GRANT SELECT (meeting_id, id, code, person_id, status), UPDATE (status) ON application
  TO convene_portal;
  GRANT SELECT (meeting_id, selection_id, application_id, outcome) ON decision TO convene_portal;
  GRANT SELECT (meeting_id, id, number, signed_at, superseded_at) ON selection TO convene_portal;
  GRANT SELECT (meeting_id, closed_at, reopened_at) ON selection_closing TO convene_portal;
  GRANT SELECT (meeting_id, xmin) ON taken_in TO convene_portal;
  GRANT SELECT (meeting_id, invitation_id, code, track, role, at_table) ON guest TO convene_portal;
  GRANT SELECT (meeting_id, invitation_id, code, capacity) ON nomination TO convene_portal;
  GRANT SELECT (meeting_id, invitation_id, code, leaving_id, withdrawn_at) ON substitution
  TO convene_portal;
  GRANT SELECT (meeting_id, id, person_id, kind, language, status, was), UPDATE (status) ON letter
  TO convene_portal;
  GRANT SELECT (meeting_id, person_id, invitation_id, track, capacity), INSERT, DELETE ON participant
  TO convene_portal;
  GRANT UPDATE (taken) ON place TO convene_portal;
  GRANT SELECT (meeting_id, person_id, session_key, table_no), DELETE ON seat TO convene_portal;
  GRANT
    SELECT (meeting_id, number, leaving_id, entering_id, cause, at, recorded_by, settled),
    INSERT (meeting_id, number, leaving_id, cause, at, recorded_by), DELETE
  ON succession TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    acting_account(), act_require(uuid, timestamptz),
    audit_append(
      uuid, timestamptz, text, text, jsonb, text[], uuid[], uuid[], boolean[], jsonb[]),
    invitation_last_number(uuid), link_application(), link_in_hand(), link_invitation(),
    link_meeting(), link_open(bytea), link_person(), meeting_in_hand(), page_meeting(),
    page_meetings(uuid), page_person(),
    portal_account(), require_in_sight(oid, uuid, uuid), being_taken_in(uuid),
    selection_in_force(uuid), list_is_closed(uuid), reviewer_in_hand(), session_of_owner(),
    session_of_pages(), succession_last_number(uuid)
  TO convene_portal;
  RETURN true;
END $$;
COMMENT ON FUNCTION admit_portal IS
  'Gives the role of the pages what they need, where the server has such a role; for the owner of the '
  'schema.';
SELECT admit_portal();
