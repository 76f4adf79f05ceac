-- What the link in hand opens is looked up once for a statement, and no more for each row that it
-- reads: an answer took as many look-ups as its meeting had letters.

DO $$
DECLARE
  -- What is asked of the link, where it stands right of a comparison.
  asked constant text :=
    '([^:]= )((?:link_[a-z]+|(?:author|draft|nomination)_in_hand|page_meeting)[(][)])';
  once constant text := chr(92) || '1(SELECT ' || chr(92) || '2)';
  policy record;
  routine record;
BEGIN
  FOR policy IN
    SELECT policyname, tablename, qual, with_check
    FROM pg_policies
    WHERE schemaname = 'public' AND qual ~ asked
  LOOP
    EXECUTE format(
      'ALTER POLICY %I ON %I USING (%s)', policy.policyname, policy.tablename,
      regexp_replace(policy.qual, asked, once, 'g'));
    IF policy.with_check IS NOT NULL THEN
      EXECUTE format(
        'ALTER POLICY %I ON %I WITH CHECK (%s)', policy.policyname, policy.tablename,
        regexp_replace(policy.with_check, asked, once, 'g'));
    END IF;
  END LOOP;
  FOR routine IN
    SELECT pg_get_functiondef(oid) AS body
    FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prolang = (
      SELECT oid FROM pg_language WHERE lanname = 'plpgsql') AND prosrc ~ asked
  LOOP
    EXECUTE regexp_replace(routine.body, asked, once, 'g');
  END LOOP;
END $$;

-- In two, so that either is planned once for a session.
CREATE OR REPLACE FUNCTION page_meetings(wanted uuid DEFAULT NULL) RETURNS TABLE (
  id uuid, code text, kind text, title jsonb, languages text[], zone text, starts date, ends date,
  tentative boolean, venue jsonb, convener jsonb, signatory jsonb, rubric_id uuid,
  published_at timestamptz, cancelled_at timestamptz, cancelled_reason text, trial boolean,
  symbols jsonb, seating jsonb
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF wanted IS NULL THEN
    RETURN QUERY
    SELECT
      m.id, m.code, m.kind, m.title, m.languages, m.zone, m.starts, m.ends, m.tentative, m.venue,
      m.convener, m.signatory, m.rubric_id, m.published_at, m.cancelled_at, m.cancelled_reason,
      m.trial, m.symbols, m.seating
    FROM meeting AS m
    WHERE m.published_at IS NOT NULL OR m.id = (SELECT page_meeting());
  ELSE
    RETURN QUERY
    SELECT
      m.id, m.code, m.kind, m.title, m.languages, m.zone, m.starts, m.ends, m.tentative, m.venue,
      m.convener, m.signatory, m.rubric_id, m.published_at, m.cancelled_at, m.cancelled_reason,
      m.trial, m.symbols, m.seating
    FROM meeting AS m
    WHERE m.id = wanted AND (m.published_at IS NOT NULL OR m.id = (SELECT page_meeting()));
  END IF;
END $$;

-- In the owner's name, so that it reads what the link was found to open and asks for no table again.
CREATE OR REPLACE FUNCTION invitation_behind(hash bytea, in_turn boolean) RETURNS TABLE (
  meeting uuid, version text, id uuid, person_id uuid, name text, languages text[], status text,
  wave int, deadline date, track text, number int, attends text, zone text, answerer text,
  answered_how text, remark text, answered_at timestamptz, code text, application_id uuid,
  cause text, settled text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hand uuid;
  opened_id uuid;
BEGIN
  SELECT opened.meeting, opened.invitation INTO hand, opened_id FROM link_open(hash) AS opened;
  IF hand IS NULL THEN
    RETURN;
  END IF;
  IF in_turn THEN
    PERFORM pg_advisory_xact_lock(hashtext('convene acts'), hashtext(hand::text));
  END IF;
  RETURN QUERY
  SELECT
    own.meeting_id, page_version(hand), own.id, own.person_id, reader.name, reader.languages,
    own.status, own.wave::int, own.deadline, own.track, own.number, own.attends, own.zone,
    COALESCE(own.answerer, ''), own.answered_how, COALESCE(own.remark, ''), own.answered_at,
    COALESCE(guest.code, applied.code, named.code, instead.code),
    CASE WHEN guest.code IS NULL THEN applied.id END,
    leaving.cause, leaving.settled
  FROM invitation AS own
  JOIN person AS reader ON reader.id = own.person_id
  LEFT JOIN application AS applied ON applied.meeting_id = hand
    AND applied.person_id = own.person_id AND own.track = 'open'
  LEFT JOIN nomination AS named ON named.meeting_id = hand AND named.invitation_id = own.id
  LEFT JOIN substitution AS instead ON instead.meeting_id = hand
    AND instead.invitation_id = own.id
  LEFT JOIN guest ON guest.meeting_id = hand AND guest.invitation_id = own.id
  LEFT JOIN succession AS leaving ON leaving.meeting_id = hand AND leaving.leaving_id = applied.id
  WHERE own.meeting_id = hand AND own.id = opened_id;
END $$;

-- Each act of a page has a rule of its own, and the others are not asked.
CREATE FUNCTION told_by_page(
  meeting uuid, at timestamptz, act text, object text, body jsonb, kinds text[], objects uuid[],
  besides uuid[], changes jsonb[]
) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  length constant int := octet_length(body::text);
  length_of_changes constant int := octet_length(changes::text);
  code constant text := (SELECT page.code FROM page_meetings(meeting) AS page);
  invitation_id uuid;
  own uuid;
  seat uuid;
BEGIN
  CASE
    WHEN act IN ('invitation.answer', 'invitation.ask') THEN
      invitation_id := link_invitation();
      SELECT invited.person_id, applied.id INTO own, seat
      FROM invitation AS invited
      LEFT JOIN application AS applied ON applied.meeting_id = invited.meeting_id
        AND applied.person_id = invited.person_id AND invited.track = 'open'
      WHERE invited.meeting_id = meeting_in_hand() AND invited.id = invitation_id;
      RETURN meeting = meeting_in_hand() AND own IS NOT NULL AND object = code AND length < 20000
        AND objects <@ (
          ARRAY[invitation_id, own, seat]
          || ARRAY(SELECT id FROM letter WHERE meeting_id = meeting AND person_id = own)
          || ARRAY(
            SELECT one.id
            FROM partner_side AS side
            JOIN partner_meeting AS one
              ON one.meeting_id = side.meeting_id AND one.code = side.code
            WHERE side.meeting_id = meeting AND side.person_id = own));
    WHEN act = 'attendance.check_in' THEN
      RETURN meeting = meeting_in_hand() AND door_in_hand(at, 1) IS NOT NULL
        AND object = (SELECT m.code FROM meeting AS m WHERE m.id = meeting_in_hand())
        AND length < 2000 AND kinds <@ '{participant}'
        AND objects <@ ARRAY(
          SELECT p.person_id FROM participant AS p WHERE p.meeting_id = meeting_in_hand());
    WHEN act IN ('application.send', 'application.retract') THEN
      RETURN object = code AND length < 20000 AND length_of_changes < 2000
        AND objects <@ ARRAY[draft_in_hand()];
    WHEN act IN ('review.record', 'review.conflict', 'review.practise') THEN
      own := link_reviewer();
      RETURN meeting = meeting_in_hand() AND own IS NOT NULL AND octet_length(object) <= 40
        AND length < 20000 AND length_of_changes < 20000 AND kinds <@ '{review,conflict,reviewer}'
        AND objects <@ (
          ARRAY[own]
          || ARRAY(
            SELECT application_id FROM review WHERE meeting_id = meeting AND reviewer_id = own)
          || ARRAY(
            SELECT application_id FROM conflict_of_interest
            WHERE meeting_id = meeting AND reviewer_id = own))
        AND array_remove(besides, NULL) <@ ARRAY[own];
    WHEN act = 'document.hand' THEN
      RETURN object = code AND length < 20000 AND length_of_changes < 2000
        AND objects <@ ARRAY[author_in_hand()];
    WHEN act = 'nomination.propose' THEN
      RETURN object = code AND length < 20000 AND length_of_changes < 2000
        AND objects <@ ARRAY(
          SELECT id FROM nomination_draft
          WHERE meeting_id = meeting_in_hand() AND link_id = (SELECT nomination_in_hand()));
    WHEN act = 'partnership.tell' THEN
      own := link_partner();
      RETURN meeting = meeting_in_hand() AND own IS NOT NULL AND object = code
        AND length < 20000 AND length_of_changes < 20000 AND kinds <@ '{partnership}'
        AND objects <@ ARRAY(
          SELECT agreed.id FROM partnership_inquiry AS asked
          JOIN partnership AS agreed ON agreed.meeting_id = asked.meeting_id
            AND agreed.code = asked.partnership
          WHERE asked.meeting_id = meeting AND asked.id = own);
    ELSE
      RETURN false;
  END CASE;
END $$;
COMMENT ON FUNCTION told_by_page IS
  'Whether a page may tell of this act: what its link is for, and of nothing else.';
REVOKE ALL ON FUNCTION told_by_page FROM PUBLIC;

CREATE OR REPLACE FUNCTION audit_append(
  meeting uuid, at timestamptz, act text, object text, body jsonb, kinds text[] DEFAULT '{}',
  objects uuid[] DEFAULT '{}', besides uuid[] DEFAULT '{}', secrets boolean[] DEFAULT '{}',
  changes jsonb[] DEFAULT '{}'
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  house constant uuid := '00000000-0000-0000-0000-000000000000';
  actor constant uuid := acting_account();
BEGIN
  PERFORM act_require(actor, at);
  IF 'account' = ANY (kinds) AND (
    acting_is('{administrator}') OR session_of_owner()
    OR meeting <> house AND acting_is('{organiser}', meeting)
    OR act IN (
      'account.address', 'account.link', 'account.password', 'account.password_end',
      'account.sign_in', 'account.sign_out', 'account.token', 'account.token_end',
      'account.name_own', 'account.revoke') AND objects <@ ARRAY[actor]
  ) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not keep accounts'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_told_by_right',
        TABLE = 'audit_line', HINT = 'account_told_by_right';
  END IF;
  IF (act IN ('person.forget', 'retention.run') OR starts_with(act, 'database.'))
    AND (acting_is('{administrator}') OR session_of_owner()) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'who acts neither erases nor keeps the database'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'act_told_by_right',
        TABLE = 'audit_entry', HINT = 'act_told_by_right';
  END IF;
  IF session_of_pages() AND told_by_page(
    meeting, at, act, object, body, kinds, objects, besides, changes) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'a page tells of answers through its link, and of nothing else'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'act_told_by_page', TABLE = 'audit_entry',
        HINT = 'act_told_by_page';
  END IF;
  RETURN audit_write(
    meeting, at, actor, act, object, body, kinds, objects, besides, secrets, changes);
END $$;
