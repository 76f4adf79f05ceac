-- What the migrations add up to: written by `make schema`, compared by `make test`.

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE FUNCTION public.account_add(who uuid, login text, name text, roles text[], meeting uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  given_back bigint;
BEGIN
  PERFORM account_require(roles, meeting);
  INSERT INTO account (id, login, name) VALUES (who, login, name)
  ON CONFLICT ON CONSTRAINT account_login_once DO NOTHING;
  IF NOT FOUND THEN
    RAISE EXCEPTION '% has an account', login
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'account_login_once', TABLE = 'account',
        HINT = 'account_login_once';
  END IF;
  WITH filled AS (INSERT INTO account_role (account_id, role, of_meeting)
  SELECT who, given.role, meeting FROM unnest(roles) AS given (role) RETURNING account_role.account_id) SELECT count(*) FROM filled INTO given_back;
END $$;

COMMENT ON FUNCTION public.account_add(who uuid, login text, name text, roles text[], meeting uuid) IS 'Adds somebody who may act, with roles in one meeting or in all.';

CREATE FUNCTION public.account_install(who uuid, login text, name text, is_first boolean) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE;
  IF is_first AND EXISTS (SELECT FROM account) THEN
    RETURN false;
  END IF;
  INSERT INTO account (id, login, name) VALUES (who, login, name);
  INSERT INTO account_role (account_id, role) VALUES (who, 'administrator');
  PERFORM audit_write(
    '00000000-0000-0000-0000-000000000000', clock_timestamp(), who, 'account.add', login, '{}',
    '{account}', ARRAY[who], ARRAY[NULL]::uuid[], '{false}', ARRAY[jsonb_build_object(
      'after', jsonb_build_object('login', login, 'name', name, 'roles', 'administrator'))]);
  RETURN true;
END $$;

COMMENT ON FUNCTION public.account_install(who uuid, login text, name text, is_first boolean) IS 'Makes an administrator, and an entry of the house''s trail of it; false where the first is wanted and somebody is there. For the owner of the schema, whose login the entry bears.';

CREATE FUNCTION public.account_mailbox_set(who uuid, address text, tongue text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (who = acting_account()) IS NOT TRUE THEN
    PERFORM account_require();
  END IF;
  -- What was asked for goes nowhere else than where it was asked for.
  DELETE FROM sign_in_letter WHERE account_id = who;
  IF address IS NULL THEN
    DELETE FROM account_mailbox WHERE account_id = who;
    RETURN;
  END IF;
  INSERT INTO account_mailbox (account_id, mailbox, language) VALUES (who, address, tongue)
  ON CONFLICT (account_id) DO UPDATE SET mailbox = address, language = tongue;
END $$;

COMMENT ON FUNCTION public.account_mailbox_set(who uuid, address text, tongue text) IS 'Says where somebody is written a link to, or nowhere any more: of who acts, and for an administrator of anybody.';

CREATE FUNCTION public.account_rename(who uuid, title text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (who = acting_account()) IS NOT TRUE THEN
    PERFORM account_require();
  END IF;
  LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE;
  IF EXISTS (
    SELECT FROM account WHERE id <> who AND name_similar(name) = name_similar(title)) THEN
    RAISE EXCEPTION 'somebody else is called so'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'account_name_free', TABLE = 'account',
        HINT = 'account_name_free';
  END IF;
  UPDATE account SET name = title WHERE id = who;
END $$;

COMMENT ON FUNCTION public.account_rename(who uuid, title text) IS 'Corrects the name of who acts, and for an administrator anybody''s.';

CREATE FUNCTION public.account_require(roles text[] DEFAULT NULL::text[], meeting uuid DEFAULT NULL::uuid) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (
    acting_is('{administrator}')
    OR meeting IS NOT NULL AND roles <@ '{reviewer}' AND acting_is('{organiser}', meeting)
  ) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not keep accounts'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_kept_by_right', TABLE = 'account',
        HINT = 'account_kept_by_right';
  END IF;
END $$;

COMMENT ON FUNCTION public.account_require(roles text[], meeting uuid) IS 'Refuses who is no administrator; an organiser makes reviewers of the meeting.';

CREATE FUNCTION public.account_role_give(who uuid, given text, meeting uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM account_require(ARRAY[given], meeting);
  INSERT INTO account_role (account_id, role, of_meeting) VALUES (who, given, meeting)
  ON CONFLICT ON CONSTRAINT account_role_once DO NOTHING;
END $$;

COMMENT ON FUNCTION public.account_role_give(who uuid, given text, meeting uuid) IS 'Gives a role in one meeting, or in all.';

CREATE FUNCTION public.account_role_portal_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.account_role_portal_guard() IS 'Refuses an account that serves the pages and may do anything else.';

CREATE FUNCTION public.account_role_take(who uuid, taken text, meeting uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM account_require();
  DELETE FROM account_role
  WHERE account_id = who AND role = taken AND of_meeting IS NOT DISTINCT FROM meeting;
END $$;

COMMENT ON FUNCTION public.account_role_take(who uuid, taken text, meeting uuid) IS 'Takes a role in one meeting, or in all.';

CREATE FUNCTION public.act_require(actor uuid, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (actor = acting_account()) IS NOT TRUE THEN
    RAISE EXCEPTION 'nobody acts in another''s name'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'act_by_session', HINT = 'act_by_session';
  END IF;
  -- The server's clock is asked first, as whoever signed in is looked up among all sessions.
  IF (at BETWEEN clock_timestamp() - interval '10 minutes'
      AND clock_timestamp() + interval '10 minutes') IS NOT TRUE
    AND session_of_owner() IS NOT TRUE
  THEN
    RAISE EXCEPTION 'nobody dates an act'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'act_in_time', HINT = 'act_in_time';
  END IF;
END $$;

COMMENT ON FUNCTION public.act_require(actor uuid, at timestamp with time zone) IS 'Refuses an act of another than who acts, and one that is not of now; only who owns the schema plays back what was.';

CREATE FUNCTION public.acting_account() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_signed_in() THEN
    RETURN credential_account();
  END IF;
  RETURN (SELECT id FROM account WHERE login = session_user::text AND house IS NULL);
END $$;

COMMENT ON FUNCTION public.acting_account() IS 'The account of the login that this session is of, if any; of who signed in where it works for them.';

CREATE FUNCTION public.acting_is(roles text[], meeting uuid DEFAULT NULL::uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM account_role
    WHERE account_id = acting_account() AND role = ANY (roles)
      AND (of_meeting IS NULL OR of_meeting = meeting));
END $$;

COMMENT ON FUNCTION public.acting_is(roles text[], meeting uuid) IS 'Whether who acts is one of these in every meeting, or in the one that is named.';

CREATE FUNCTION public.actor_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  actor uuid;
  at timestamptz;
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') THEN
    EXECUTE format('SELECT ($1).%I, ($1).%I', TG_ARGV[0], TG_ARGV[1]) INTO actor, at USING NEW;
    PERFORM act_require(actor, at);
  END IF;
  RETURN NEW;
END $_$;

COMMENT ON FUNCTION public.actor_guard() IS 'Refuses a row in another''s name or of another time; its columns of who and when are named. The owner of the schema puts back what was.';

CREATE FUNCTION public.administrator_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE;
  IF NEW.role IS DISTINCT FROM 'administrator' AND NOT EXISTS (
    SELECT FROM account_role WHERE role = 'administrator' AND account_id <> OLD.account_id
  ) THEN
    RAISE EXCEPTION '% is the only administrator', COALESCE(
      (SELECT login FROM account WHERE id = OLD.account_id), OLD.account_id::text)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_role_administrator_stays',
        TABLE = 'account_role',
        HINT = 'account_role_administrator_stays';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

COMMENT ON FUNCTION public.administrator_guard() IS 'Refuses that the last administrator goes, whoever says so.';

CREATE FUNCTION public.admit_keeper() RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF to_regrole('convene_keeper') IS NULL THEN
    RETURN false;
  END IF;
  GRANT USAGE ON SCHEMA public TO convene_keeper;
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO convene_keeper;
  ALTER DEFAULT PRIVILEGES FOR ROLE convene_owner IN SCHEMA public
    GRANT SELECT ON TABLES TO convene_keeper;
  GRANT EXECUTE ON FUNCTION
    acting_account(),
    audit_entry_hash(bytea, uuid, bigint, timestamptz, uuid, text, text, text, bytea),
    audit_line_hash(bytea, text, uuid, uuid, boolean, jsonb), name_same(text), name_similar(text),
    rating_hash(uuid)
  TO convene_keeper;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.admit_keeper() IS 'Lets the role that keeps the database read it, where there is one; for the owner of the schema.';

CREATE FUNCTION public.admit_portal() RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
      ('agenda_item', 'meeting_id = (SELECT page_meeting())'),
      ('aide_memoire', 'meeting_id = (SELECT page_meeting())'),
      ('application', 'meeting_id = meeting_in_hand() AND id = (SELECT link_application())'),
      ('country_name', 'meeting_id = (SELECT page_meeting())'),
      ('decision', 'meeting_id = meeting_in_hand() AND application_id = (SELECT link_application())'),
      ('guest', 'meeting_id = meeting_in_hand() AND invitation_id = (SELECT link_invitation())'),
      ('invitation', 'meeting_id = meeting_in_hand() AND id = (SELECT link_invitation())'),
      ('letter', 'meeting_id = meeting_in_hand() AND person_id = (SELECT link_person())'),
      ('lottery', 'meeting_id = (SELECT page_meeting())'),
      ('meeting_revision', 'meeting_id = (SELECT page_meeting())'),
      ('nomination', 'meeting_id = meeting_in_hand() AND invitation_id = (SELECT link_invitation())'),
      ('participant', 'meeting_id = meeting_in_hand() AND person_id = (SELECT link_person())'),
      ('place', 'meeting_id = (SELECT page_meeting())'),
      ('room', 'meeting_id = (SELECT page_meeting())'),
      ('round_table', 'meeting_id = (SELECT page_meeting())'),
      ('seat', 'meeting_id = meeting_in_hand() AND person_id = (SELECT link_person())'),
      ('selection', 'meeting_id = (SELECT link_meeting())'),
      ('selection_closing', 'meeting_id = (SELECT link_meeting())'),
      ('selection_floor', 'meeting_id = (SELECT page_meeting())'),
      ('session', 'meeting_id = (SELECT page_meeting())'),
      ('substitution', 'meeting_id = meeting_in_hand() AND invitation_id = (SELECT link_invitation())'),
      ('succession', 'meeting_id = meeting_in_hand() AND leaving_id = (SELECT link_application())'),
      ('taken_in', 'meeting_id = (SELECT link_meeting())'),
      ('topic', 'meeting_id = (SELECT page_meeting())')
    ) AS listed (owned, rows)
  LOOP
    EXECUTE format(
      'ALTER POLICY %I ON %I TO %s', shown.owned || '_of_meeting', shown.owned,
      others || CASE shown.owned WHEN 'invitation' THEN '' ELSE ', convene_owner' END);
    EXECUTE format('DROP POLICY IF EXISTS %I ON %I', shown.owned || '_of_page', shown.owned);
    EXECUTE format(
      'CREATE POLICY %I ON %I TO convene_portal USING ('
      'CURRENT_USER = ''convene_portal'' AND %s) WITH CHECK (CURRENT_USER = ''convene_portal'' AND %s)',
      shown.owned || '_of_page', shown.owned, shown.rows,
      shown.rows || CASE shown.owned
        WHEN 'application' THEN ' AND status IN (''selected'', ''withdrawn'')'
        WHEN 'letter' THEN ' AND status = ''cancelled'''
        WHEN 'participant' THEN ' AND invitation_id = (SELECT link_invitation())'
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
    session_of_pages(), session_of_signed_in(), succession_last_number(uuid)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    draft_in_hand(), draft_open(bytea),
    draft_save(text, jsonb, text, text, boolean, timestamptz), draft_send(timestamptz),
    draft_withdraw(timestamptz), page_form(uuid, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION page_seats() TO convene_portal;
  GRANT EXECUTE ON FUNCTION page_months(uuid) TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    nomination_in_hand(), nomination_open(bytea, timestamptz),
    nomination_propose(uuid, uuid, jsonb, bytea, text, timestamptz),
    page_ask(text, jsonb, timestamptz),
    page_letters(), page_own(), page_require(text, text, text, text, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    door_enter(bytea, timestamptz), door_in_hand(timestamptz, int), door_list(timestamptz),
    door_take(jsonb, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    link_reader(), link_reviewer(), reader_open(bytea), reader_reviews(), reader_points(uuid),
    reader_application(uuid), reader_people(uuid), reader_organisations(uuid), reader_practice(),
    reader_record(uuid, text[], int[], text[], timestamptz),
    reader_conflict(uuid, text, timestamptz),
    reader_practise(text, text[], int[], timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    author_in_hand(), author_open(bytea, timestamptz),
    author_hand_in(uuid, int, text, bytea, text, text, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    sign_in_ask(uuid, text, timestamptz), password_salt(text), password_open(text, bytea),
    credential_by_password(
      text, bytea, bigint, bytea, uuid, bytea, timestamptz, timestamptz),
    credential_by_proxy(text, bytea, uuid, bytea, timestamptz, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    draft_enclose(bytea, text, timestamptz), meeting_in_turn(uuid, text), page_questions(uuid),
    page_version(uuid)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    page_travel(), page_travel_drop(timestamptz),
    page_travel_keep(jsonb, jsonb, date, text, text, text, text, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    page_partner_answer(uuid, text, timestamptz),
    page_partner_join(boolean, boolean, text, text, timestamptz),
    page_partner_wish(uuid, boolean, timestamptz), page_partners(timestamptz), partner_live(uuid[])
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    link_partner(), partner_open(bytea), partner_tell(text, text, date, date, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION invitation_behind(bytea, boolean) TO convene_portal;
  GRANT EXECUTE ON FUNCTION
    evaluation_open(bytea, timestamptz), link_evaluation(), page_evaluation(timestamptz),
    page_evaluation_answer(jsonb, timestamptz), page_evaluation_hand(bytea, timestamptz)
  TO convene_portal;
  GRANT EXECUTE ON FUNCTION reader_kept(uuid) TO convene_portal;
  GRANT EXECUTE ON FUNCTION page_travel_again(text, timestamptz)
  TO convene_portal;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.admit_portal() IS 'Gives the role of the pages what they need, where the server has such a role; for the owner of the schema.';

CREATE FUNCTION public.admit_signed_in() RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  given record;
BEGIN
  IF to_regrole('convene_signed_in') IS NULL THEN
    RETURN false;
  END IF;
  GRANT USAGE ON SCHEMA public TO convene_signed_in;
  -- What names messages and links is not among it, and what is done in the owner's name asks who acts or
  -- is done at a desk.
  FOR given IN
    SELECT format('GRANT %s ON %s TO convene_signed_in', rights.privilege, rights.owned) AS said
    FROM (
      SELECT of_table.privilege_type AS privilege, own.oid::regclass::text AS owned
      FROM pg_class AS own, aclexplode(own.relacl) AS of_table
      WHERE own.relnamespace = 'public'::regnamespace AND own.relkind = 'r'
        AND own.relname <> 'house' AND of_table.grantee = to_regrole('convene_app')::oid
      UNION ALL
      SELECT
        format('%s (%I)', of_column.privilege_type, part.attname), own.oid::regclass::text
      FROM pg_class AS own
      JOIN pg_attribute AS part ON part.attrelid = own.oid AND NOT part.attisdropped,
      aclexplode(part.attacl) AS of_column
      WHERE own.relnamespace = 'public'::regnamespace AND own.relkind = 'r'
        AND own.relname <> 'house' AND of_column.grantee = to_regrole('convene_app')::oid
      UNION ALL
      SELECT 'EXECUTE', 'FUNCTION ' || done.oid::regprocedure::text
      FROM pg_proc AS done, aclexplode(done.proacl) AS of_function
      WHERE done.pronamespace = 'public'::regnamespace
        AND of_function.grantee = to_regrole('convene_app')::oid
        AND (NOT done.prosecdef OR done.proname = ANY (ARRAY[
          'account_add', 'account_rename', 'account_role_give', 'account_role_take',
          'acting_account', 'acting_is', 'audit_append', 'credential_end', 'draft_expire',
          'draft_in_hand', 'invitation_last_number', 'letter_author_link', 'mailbox_hash', 'partner_live', 'passport_held', 'session_of_owner',
          'succession_last_number']))
    ) AS rights
  LOOP
    EXECUTE given.said;
  END LOOP;
  GRANT EXECUTE ON FUNCTION
    credential_admits(), credential_exchange(uuid, bytea, timestamptz, timestamptz),
    credential_shown(), credential_way(), viewing_note(text, text), password_own(),
    password_draft(bytea, int, int, bytea, bytea, bytea[], timestamptz),
    password_confirm(bytea, bigint, timestamptz)
  TO convene_signed_in;
  -- Every row that says something of somebody or of a meeting is asked for with the secret: once a
  -- statement, for which it stands in a subquery.
  FOR given IN
    SELECT
      own.oid::regclass AS owned, own.relname || '_of_signed_in' AS policy,
      own.relname || '_of_page' AS page_policy, desk.polname AS of_desk,
      desk.seen, desk.written, secret.asked,
      desk.polroles = '{0}' AND EXISTS (
        SELECT FROM aclexplode(own.relacl) WHERE grantee = to_regrole('convene_portal')
        UNION ALL
        SELECT FROM pg_attribute AS part, aclexplode(part.attacl)
        WHERE part.attrelid = own.oid AND grantee = to_regrole('convene_portal')) AS is_for_pages,
      CASE WHEN desk.polroles && ARRAY[0, to_regrole('convene_signed_in')::oid] THEN (
        SELECT string_agg(quote_ident(rolname), ', ' ORDER BY rolname)
        FROM pg_roles
        WHERE oid = ANY (desk.polroles) AND rolname <> 'convene_signed_in'
          OR desk.polroles = '{0}' AND rolname IN (
            'convene_app', 'convene_auditor', 'convene_keeper', 'convene_mailer', 'convene_owner',
            'convene_reader', 'convene_worker')
      ) END AS others
    FROM pg_class AS own
    JOIN LATERAL (
      SELECT
        polname, polroles, NULLIF(pg_get_expr(polqual, own.oid), 'true') AS seen,
        pg_get_expr(polwithcheck, own.oid) AS written
      FROM pg_policy
      WHERE polrelid = own.oid AND polcmd = '*'
        AND polroles && ARRAY[0, to_regrole('convene_app')::oid]
    ) AS desk ON true,
    (
      -- Where rows are spread over machines a policy has no subquery.
      SELECT CASE WHEN EXISTS (SELECT FROM pg_extension WHERE extname = 'citus')
        THEN 'credential_admits()' ELSE '( SELECT credential_admits() AS credential_admits)'
      END AS asked
    ) AS secret
    WHERE own.relnamespace = 'public'::regnamespace AND own.relrowsecurity
      AND (
        desk.polroles && ARRAY[0, to_regrole('convene_signed_in')::oid]
        OR NOT EXISTS (
          SELECT FROM pg_policy
          WHERE polrelid = own.oid AND polname = own.relname || '_of_signed_in' AND polpermissive
            AND pg_get_expr(polqual, own.oid) = ANY (
              ARRAY[
                COALESCE('(' || desk.seen || ' AND ' || secret.asked || ')', secret.asked),
                regexp_replace(desk.seen, '.$', '') || ' AND ' || secret.asked || ')'])
            AND (
              polwithcheck IS NULL AND desk.written IS NULL
              OR pg_get_expr(polwithcheck, own.oid) = ANY (
                ARRAY[
                  '(' || desk.written || ' AND ' || secret.asked || ')',
                  regexp_replace(desk.written, '.$', '') || ' AND ' || secret.asked || ')']))))
  LOOP
    IF given.others IS NOT NULL THEN
      EXECUTE format('ALTER POLICY %I ON %s TO %s', given.of_desk, given.owned, given.others);
    END IF;
    -- A login that works in both roles has the rows of neither by itself.
    IF given.is_for_pages THEN
      EXECUTE format(
        'CREATE POLICY %I ON %s TO convene_portal USING (%s)', given.page_policy, given.owned,
        concat_ws(' AND ', 'CURRENT_USER = ''convene_portal''', given.seen));
    END IF;
    EXECUTE format('DROP POLICY IF EXISTS %I ON %s', given.policy, given.owned);
    EXECUTE format(
      'CREATE POLICY %I ON %s TO convene_signed_in USING (%s)%s', given.policy, given.owned,
      concat_ws(' AND ', given.seen, given.asked),
      ' WITH CHECK (' || given.written || ' AND ' || given.asked || ')');
  END LOOP;
  RETURN true;
END $_$;

COMMENT ON FUNCTION public.admit_signed_in() IS 'Gives the role of those who signed in what a desk has, behind their secret; for the owner of the schema, again after every migration that makes a table or gives a desk something.';

CREATE FUNCTION public.agenda_dues(meetings uuid[]) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    WITH led AS (
      SELECT
        r.person_id, s.key, s.during,
        array_agg(DISTINCT COALESCE(r.session_key, r.item::text)) AS parts
      FROM agenda_role AS r
      JOIN session AS s ON s.meeting_id = one AND (s.key = r.session_key OR s.item = r.item)
      WHERE r.meeting_id = one
        AND agenda_role_away(one, r.person_id, r.item, r.session_key) IS NULL
      GROUP BY r.person_id, s.key, s.during
    ), twice AS (
      SELECT DISTINCT first.person_id
      FROM led AS first
      JOIN led AS other ON other.person_id = first.person_id AND other.key > first.key
        AND other.during && first.during
      WHERE NOT (
        first.parts = other.parts AND cardinality(first.parts) = 1)
    )
    SELECT
      one, 'led_twice', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY p.name COLLATE "C"))[:4]
    FROM twice AS t
    JOIN person AS p ON p.id = t.person_id
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT
      one, 'documents_due', count(*)::int, min((d ->> 'due')::date),
      (array_agg(
        COALESCE(
          d ->> 'symbol', d -> 'title' ->> 'en', d -> 'title' ->> 'fr', d -> 'title' ->> 'ar')
        ORDER BY d ->> 'due', (d ->> 'number')::int))[:4]
    FROM meeting AS m
    CROSS JOIN LATERAL jsonb_array_elements(m.documents) AS d
    WHERE m.id = one AND d ? 'due' AND d -> 'languages' = '[]' AND NOT EXISTS (
      SELECT FROM document_file AS handed
      WHERE handed.meeting_id = one AND handed.document = (d ->> 'number')::int
        AND handed.returned_at IS NULL)
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.agenda_dues(meetings uuid[]) IS 'Who of those who lead parts of the programme is to be in two places at once; documents awaited.';

CREATE FUNCTION public.agenda_role_away(hand uuid, whose uuid, about smallint, held_in text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.agenda_role_away(hand uuid, whose uuid, about smallint, held_in text) IS 'Why somebody does not lead what they were to lead; null where nothing is known against it.';

CREATE FUNCTION public.answers_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  IF NOT pg_has_role('convene_owner', 'USAGE') AND EXISTS (
    SELECT FROM touched
    JOIN decision ON decision.meeting_id = touched.meeting_id
      AND decision.application_id = touched.application_id
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id
    WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'answers that were signed on do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_answers_frozen',
        TABLE = TG_TABLE_NAME,
        HINT = 'application_answers_frozen';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.answers_guard() IS 'Refuses every change of topics, offers, needs and gates under a signed decision on them.';

CREATE FUNCTION public.application_answers_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') AND EXISTS (
    SELECT FROM decision
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.id
      AND selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'answers that were signed on do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_answers_frozen',
        TABLE = 'application',
        HINT = 'application_answers_frozen';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.application_answers_guard() IS 'Refuses every change of gates and statements under a signed decision on the application.';

CREATE FUNCTION public.application_back_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  IF (NEW.status = 'late') <> EXISTS (
    SELECT FROM selection
    WHERE meeting_id = NEW.meeting_id AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'who comes back after the signature is late, and nobody else is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_late_after_signature',
        TABLE = 'application',
        HINT = 'application_late_after_signature';
  END IF;
  IF EXISTS (
    SELECT FROM decision
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id
    WHERE decision.meeting_id = NEW.meeting_id AND decision.application_id = NEW.id
      AND selection.signed_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'only a signed decision moves who is decided upon'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_decision',
        TABLE = 'application',
        HINT = 'application_by_decision';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.application_back_guard() IS 'Takes applications back that no signature decided upon, late ones under a signature.';

CREATE FUNCTION public.application_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  is_decided boolean;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF NEW.status = 'selected' AND (
    SELECT count(id) FROM application WHERE meeting_id = NEW.meeting_id AND status = 'selected'
  ) > (
    SELECT places FROM place WHERE meeting_id = NEW.meeting_id AND track = 'open' FOR UPDATE
  ) THEN
    RAISE EXCEPTION 'more are selected than there are open places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_within_places',
        TABLE = 'application',
        HINT = 'application_within_places';
  END IF;
  is_decided := EXISTS (
    SELECT FROM decision
    WHERE meeting_id = NEW.meeting_id AND selection_id = selection_in_force(NEW.meeting_id)
      AND application_id = NEW.id AND outcome = NEW.status);
  IF NOT is_decided AND NEW.status = 'selected' AND OLD.status IN ('waitlisted', 'withdrawn')
    AND NOT EXISTS (
      SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND entering_id = NEW.id)
    OR OLD.status = 'selected' AND NEW.status = 'withdrawn' AND NOT EXISTS (
      SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND leaving_id = NEW.id)
  THEN
    RAISE EXCEPTION 'who leaves an open seat is followed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_succession',
        TABLE = 'application',
        HINT = 'application_by_succession';
  END IF;
  IF NOT is_decided AND (
    OLD.status = 'selected' AND NEW.status IN ('waitlisted', 'not_selected')
    OR OLD.status = 'not_selected' AND NEW.status IN ('selected', 'waitlisted')
    OR OLD.status = 'under_review' AND NEW.status IN ('selected', 'waitlisted', 'not_selected')
      AND NOT pg_has_role('convene_owner', 'USAGE')
  ) THEN
    RAISE EXCEPTION 'only a signed decision moves who is decided upon'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_decision',
        TABLE = 'application',
        HINT = 'application_by_decision';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.application_guard() IS 'Keeps the selected within the open places, and everybody where the selection in force or a succession puts them. The owner of the schema puts back what was.';

CREATE FUNCTION public.application_held(hand uuid) RETURNS TABLE(application_id uuid, nomination text, by_mailbox boolean, by_name boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH named AS MATERIALIZED (
    SELECT nomination.code, person.id, person.name, person.names, lower(person.email) AS mailbox
    FROM nomination
    JOIN person ON person.id = nomination.person_id
    WHERE nomination.meeting_id = hand AND nomination.withdrawn_at IS NULL
  ), spelt AS MATERIALIZED (
    SELECT code, id, name_untitled(name_similar(name)) AS key FROM named
    UNION
    SELECT named.code, named.id, name_untitled(name_similar(form.value))
    FROM named
    CROSS JOIN LATERAL jsonb_each_text(named.names) AS form
    UNION
    SELECT named.code, named.id, name_untitled(name_similar(person_alias.name))
    FROM named
    JOIN person_alias ON person_alias.person_id = named.id
  ), reached AS MATERIALIZED (
    SELECT code, id, mailbox FROM named WHERE mailbox <> ''
    UNION
    SELECT named.code, named.id, lower(person_alias.email)
    FROM named
    JOIN person_alias ON person_alias.person_id = named.id
    WHERE person_alias.email <> ''
  ), alike AS (
    SELECT spelt.code, person.id AS other, false AS by_mailbox, true AS by_name
    FROM spelt
    CROSS JOIN LATERAL people_called(
      (SELECT string_agg(quote_literal(word), ' & ')
       FROM unnest(string_to_array(spelt.key, ' ')) AS word)::tsquery, NULL) AS called (id)
    JOIN person ON person.id = called.id
    WHERE spelt.key <> '' AND person.id <> spelt.id AND (
      name_untitled(name_similar(person.name)) = spelt.key OR EXISTS (
        SELECT FROM jsonb_each_text(person.names) AS form
        WHERE name_untitled(name_similar(form.value)) = spelt.key))
    UNION ALL
    SELECT reached.code, person.id, true, false
    FROM reached
    JOIN person ON lower(person.email) = reached.mailbox
    WHERE person.id <> reached.id
    UNION ALL
    SELECT reached.code, person_alias.person_id, true, false
    FROM reached
    JOIN person_alias ON lower(person_alias.email) = reached.mailbox
    WHERE person_alias.person_id <> reached.id
  )
  SELECT application.id, alike.code, bool_or(alike.by_mailbox), bool_or(alike.by_name)
  FROM alike
  JOIN application ON application.meeting_id = hand AND application.person_id = alike.other
  WHERE application.status NOT IN ('draft', 'withdrawn', 'late')
    AND alike.code <> ALL (application.apart_from)
  GROUP BY application.id, alike.code;
END $$;

COMMENT ON FUNCTION public.application_held(hand uuid) IS 'Applications by somebody who may be a nominated person, by mailbox or by a name spelt nearly so in any script, and whom nobody told apart yet.';

CREATE FUNCTION public.application_late_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  astray text;
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  SELECT came.status INTO astray
  FROM (SELECT DISTINCT meeting_id, status FROM touched) AS came
  WHERE (came.status = 'late') <> EXISTS (
    SELECT FROM selection
    WHERE selection.meeting_id = came.meeting_id AND signed_at IS NOT NULL
      AND superseded_at IS NULL)
  LIMIT 1;
  IF FOUND AND NOT pg_has_role('convene_owner', 'USAGE') THEN
    RAISE EXCEPTION 'who comes after the signature is late, and nobody else is, not %', astray
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_late_after_signature',
        TABLE = 'application',
        HINT = 'application_late_after_signature';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.application_late_guard() IS 'Lets applications come in late under a signed selection, and only there.';

CREATE FUNCTION public.application_waiting_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (
    SELECT FROM meeting WHERE id = NEW.meeting_id AND waiting_closed_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'those who wait were told that no place comes'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_waiting_closed',
        TABLE = 'application', HINT = 'application_waiting_closed';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.application_waiting_guard() IS 'Calls nobody from a waiting list that is closed.';

CREATE FUNCTION public.arrival_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF to_jsonb(NEW) - '{undone_by,settled_at}'::text[]
      IS DISTINCT FROM to_jsonb(OLD) - '{undone_by,settled_at}'::text[]
    OR OLD.undone_by IS NOT NULL AND NEW.undone_by IS DISTINCT FROM OLD.undone_by
  THEN
    RAISE EXCEPTION 'what was noted at a door stays as it was noted'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'arrival_append_only', TABLE = 'arrival',
        HINT = 'arrival_append_only';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.arrival_guard() IS 'Refuses that what was noted at a door becomes something else.';

CREATE FUNCTION public.arrival_take(hand uuid, at_door integer, list jsonb, received timestamp with time zone) RETURNS TABLE(id uuid, what text, code text, outcome text, person uuid, old_attendance text, old_arrived timestamp with time zone, new_attendance text, new_arrived timestamp with time zone)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
  last int := (SELECT COALESCE(max(number), 0) FROM arrival WHERE meeting_id = hand);
  zone text := (SELECT m.zone FROM meeting AS m WHERE m.id = hand);
  held date := (SELECT day FROM door WHERE meeting_id = hand AND number = at_door);
  given record;
  one record;
  base record;
  known timestamptz;
  back text;
  back_at timestamptz;
BEGIN
  PERFORM act_require(acting_account(), received);
  IF held IS NULL OR hand IS DISTINCT FROM meeting_in_hand() THEN
    RAISE EXCEPTION 'there is no such door'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'arrival_door_known', TABLE = 'arrival',
        HINT = 'arrival_door_known';
  END IF;
  FOR given IN
    SELECT
      (said ->> 'id')::uuid AS id, said ->> 'what' AS what, upper(COALESCE(said ->> 'code', '')) AS code,
      date_trunc('second', (said ->> 'at')::timestamptz) AS told, COALESCE(said ->> 'name', '') AS name,
      COALESCE(said ->> 'organisation', '') AS organisation,
      COALESCE((said ->> 'note')::boolean, false) AS with_note
    FROM jsonb_array_elements(list) WITH ORDINALITY AS entry (said, place)
    ORDER BY entry.place
  LOOP
    CONTINUE WHEN EXISTS (
      SELECT FROM arrival AS there WHERE there.meeting_id = hand AND there.id = given.id);
    last := last + 1;
    id := given.id;
    what := given.what;
    code := given.code;
    old_attendance := NULL;
    old_arrived := NULL;
    new_attendance := NULL;
    new_arrived := NULL;
    back := NULL;
    back_at := NULL;
    person := NULL;
    SELECT p.person, p.attendance, p.arrived_at INTO one FROM door_people(hand) AS p
    WHERE p.code = given.code AND given.what <> 'walk_in';
    IF FOUND THEN
      person := one.person;
      old_attendance := one.attendance;
      old_arrived := one.arrived_at;
    END IF;
    -- How somebody stood before any door noted them.
    SELECT there.was, there.was_at INTO base
    FROM arrival AS there
    WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
      AND there.undone_by IS NULL
    ORDER BY there.number LIMIT 1;
    known := (
      SELECT min(there.at) FROM arrival AS there
      WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
        AND there.undone_by IS NULL);
    IF given.what = 'walk_in' THEN
      outcome := 'walk_in';
    ELSIF person IS NULL THEN
      outcome := 'unknown';
    ELSIF given.what = 'slip' THEN
      IF NOT EXISTS (
        SELECT FROM arrival AS there
        WHERE there.meeting_id = hand AND there.code = given.code AND there.door = at_door
          AND there.was IS NOT NULL AND there.undone_by IS NULL)
        OR old_arrived IS DISTINCT FROM LEAST(known, base.was_at)
      THEN
        -- A desk said otherwise since, and knows more than a door.
        outcome := 'otherwise';
      ELSE
        outcome := 'undone';
        UPDATE arrival AS there SET undone_by = given.id
        WHERE there.meeting_id = hand AND there.code = given.code AND there.door = at_door
          AND there.was IS NOT NULL AND there.undone_by IS NULL;
        new_arrived := LEAST(base.was_at, (
          SELECT min(there.at) FROM arrival AS there
          WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
            AND there.undone_by IS NULL));
        new_attendance := CASE WHEN new_arrived IS NOT NULL THEN 'attended' ELSE base.was END;
      END IF;
    ELSIF given.told > received + interval '5 minutes' THEN
      outcome := 'future';
    ELSIF (LEAST(given.told, received) AT TIME ZONE zone)::date <> held THEN
      outcome := 'other_day';
    ELSE
      back := CASE WHEN known IS NULL THEN old_attendance ELSE base.was END;
      back_at := CASE WHEN known IS NULL THEN old_arrived ELSE base.was_at END;
      outcome := CASE
        WHEN old_attendance = 'no_show' THEN 'after_all'
        WHEN EXISTS (
          SELECT FROM arrival AS there
          WHERE there.meeting_id = hand AND there.code = given.code AND there.was IS NOT NULL
            AND there.undone_by IS NULL AND there.door <> at_door) THEN 'twice'
        WHEN old_attendance = 'attended' THEN 'again'
        ELSE 'came' END;
      new_attendance := 'attended';
      new_arrived := LEAST(old_arrived, given.told, received);
    END IF;
    INSERT INTO arrival (
      meeting_id, id, number, door, what, code, at, received_at, outcome, was, was_at, name,
      organisation, with_note)
    VALUES (
      hand, given.id, last, at_door, given.what, given.code,
      CASE WHEN outcome = 'future' THEN given.told ELSE LEAST(given.told, received) END, received,
      outcome, back, back_at, given.name, given.organisation, given.with_note);
    IF new_attendance IS NOT NULL
      AND ROW(new_attendance, new_arrived) IS DISTINCT FROM ROW(old_attendance, old_arrived)
    THEN
      UPDATE participant SET
        attendance = new_attendance, arrived_at = new_arrived,
        recorded_at = CASE WHEN new_attendance <> 'expected' THEN received END,
        recorded_by = CASE WHEN new_attendance <> 'expected' THEN acting_account() END
      WHERE participant.meeting_id = hand AND participant.person_id = one.person;
    ELSE
      new_attendance := NULL;
      new_arrived := NULL;
    END IF;
    RETURN NEXT;
  END LOOP;
END $$;

COMMENT ON FUNCTION public.arrival_take(hand uuid, at_door integer, list jsonb, received timestamp with time zone) IS 'Takes the list of a door in, each id once: of several times the earliest holds, and a slip gives back what was. Answers what is new in it, and what became of whom.';

CREATE FUNCTION public.assessment_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  -- Nobody at work may write the hash of what is left, so this is erasing.
  IF TG_OP = 'UPDATE' AND NEW.erased_hash IS NOT NULL AND (
    NEW.meeting_id, NEW.selection_id, NEW.version, NEW.hash, NEW.kept_at
  ) = (OLD.meeting_id, OLD.selection_id, OLD.version, OLD.hash, OLD.kept_at) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM selection
    WHERE meeting_id = COALESCE(NEW.meeting_id, OLD.meeting_id)
      AND id = COALESCE(NEW.selection_id, OLD.selection_id) AND signed_at IS NOT NULL
      AND NOT (before_freeze AND TG_OP = 'INSERT')
  ) THEN
    RAISE EXCEPTION 'what is signed does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_frozen', TABLE = 'assessment',
        HINT = 'assessment_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

COMMENT ON FUNCTION public.assessment_guard() IS 'Refuses every change to the assessment of a signed selection but that names in it are erased; one that was signed before there were any is given its own once.';

CREATE FUNCTION public.attendance_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.attendance_guard() IS 'Lets attendance go as its life cycle does, and people come on the days of the meeting or on its eve.';

CREATE FUNCTION public.attending_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.attending_guard() IS 'Lets nobody attend remotely where there is no room to enter, nor read times in an unknown zone.';

CREATE FUNCTION public.audit_append(meeting uuid, at timestamp with time zone, act text, object text, body jsonb, kinds text[] DEFAULT '{}'::text[], objects uuid[] DEFAULT '{}'::uuid[], besides uuid[] DEFAULT '{}'::uuid[], secrets boolean[] DEFAULT '{}'::boolean[], changes jsonb[] DEFAULT '{}'::jsonb[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.audit_append(meeting uuid, at timestamp with time zone, act text, object text, body jsonb, kinds text[], objects uuid[], besides uuid[], secrets boolean[], changes jsonb[]) IS 'Adds an act of who acts to the end of a meeting''s chain, with a line for each object that it changed.';

CREATE FUNCTION public.audit_entry_hash(previous bytea, meeting uuid, number bigint, at timestamp with time zone, actor uuid, login text, act text, object text, body_hash bytea) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    RETURN sha256(((((((((((previous || uuid_send(meeting)) || int8send(number)) || int8send(((EXTRACT(epoch FROM at) * (1000000)::numeric))::bigint)) || uuid_send(actor)) || COALESCE((int4send(octet_length(convert_to(login, 'UTF8'::name))) || convert_to(login, 'UTF8'::name)), '\x'::bytea)) || int4send(octet_length(convert_to(act, 'UTF8'::name)))) || convert_to(act, 'UTF8'::name)) || int4send(octet_length(convert_to(object, 'UTF8'::name)))) || convert_to(object, 'UTF8'::name)) || body_hash));
COMMENT ON FUNCTION public.audit_entry_hash(previous bytea, meeting uuid, number bigint, at timestamp with time zone, actor uuid, login text, act text, object text, body_hash bytea) IS 'What an entry is chained by, of either age.';

CREATE FUNCTION public.audit_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_append_only', HINT = 'audit_append_only', TABLE = TG_TABLE_NAME;
END $$;

COMMENT ON FUNCTION public.audit_guard() IS 'Refuses every change to what was written.';

CREATE FUNCTION public.audit_line_hash(salt bytea, kind text, object_id uuid, beside_id uuid, is_secret boolean, change jsonb) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    RETURN sha256((salt || convert_to((jsonb_build_array(kind, object_id, beside_id, is_secret, change))::text, 'UTF8'::name)));
COMMENT ON FUNCTION public.audit_line_hash(salt bytea, kind text, object_id uuid, beside_id uuid, is_secret boolean, change jsonb) IS 'What the line of an act is chained by.';

CREATE FUNCTION public.audit_write(meeting uuid, at timestamp with time zone, actor uuid, act text, object text, body jsonb, kinds text[] DEFAULT '{}'::text[], objects uuid[] DEFAULT '{}'::uuid[], besides uuid[] DEFAULT '{}'::uuid[], secrets boolean[] DEFAULT '{}'::boolean[], changes jsonb[] DEFAULT '{}'::jsonb[]) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET standard_conforming_strings TO 'on'
    AS $$
DECLARE
  given_back bigint;
  head audit_head;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  whole jsonb;
  hidden bytea;
  link bytea;
  salts bytea[] := ARRAY(
    SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
    FROM generate_series(1, cardinality(kinds)));
  hashes bytea[] := ARRAY(
    SELECT audit_line_hash(l.salt, l.kind, l.object_id, l.beside_id, l.is_secret, l.change)
    FROM unnest(salts, kinds, objects, besides, secrets, changes) WITH ORDINALITY
      AS l (salt, kind, object_id, beside_id, is_secret, change, line)
    ORDER BY l.line);
BEGIN
  whole := body - 'lines';
  IF cardinality(kinds) > 0 THEN
    whole := whole || jsonb_build_object('lines', (
      SELECT encode(sha256(string_agg(h.hash, '' ORDER BY h.line)), 'hex')
      FROM unnest(hashes) WITH ORDINALITY AS h (hash, line)));
  END IF;
  hidden := sha256(salt || convert_to(whole::text, 'UTF8'));
  INSERT INTO audit_head AS h (meeting_id, number, hash)
  VALUES (meeting, 1, '\x')
  ON CONFLICT (meeting_id) DO UPDATE SET number = h.number + 1
  RETURNING h.meeting_id, h.number, h.hash INTO head;
  link := audit_entry_hash(
    head.hash, meeting, head.number, at, actor, session_user, act, object, hidden);
  INSERT INTO audit_entry (meeting_id, number, at, actor_id, login, act, object, body_hash, hash)
  VALUES (meeting, head.number, at, actor, session_user, act, object, hidden, link);
  INSERT INTO audit_body (meeting_id, number, salt, body)
  VALUES (meeting, head.number, salt, whole);
  WITH filled AS (INSERT INTO audit_line (
    meeting_id, number, line, kind, object_id, beside_id, is_secret, hash, salt, change)
  SELECT
    meeting, head.number, l.line, l.kind, l.object_id, l.beside_id, l.is_secret, l.hash, l.salt,
    l.change
  FROM unnest(kinds, objects, besides, secrets, hashes, salts, changes) WITH ORDINALITY
    AS l (kind, object_id, beside_id, is_secret, hash, salt, change, line) RETURNING audit_line.meeting_id) SELECT count(*) FROM filled INTO given_back;
  UPDATE audit_head SET hash = link WHERE meeting_id = meeting;
  RETURN head.number;
END $$;

COMMENT ON FUNCTION public.audit_write(meeting uuid, at timestamp with time zone, actor uuid, act text, object text, body jsonb, kinds text[], objects uuid[], besides uuid[], secrets boolean[], changes jsonb[]) IS 'Adds an act to the end of a meeting''s chain, by whomever it is told; for functions of the owner alone, each of which knows by whom.';

CREATE FUNCTION public.author_hand_in(hand uuid, number integer, tongue text, file bytea, sort text, words text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own constant uuid := author_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF hand IS DISTINCT FROM meeting_in_hand() OR NOT author_hands_in(at) THEN
    RETURN 'closed';
  END IF;
  IF NOT EXISTS (
    SELECT FROM meeting AS m
    CROSS JOIN LATERAL jsonb_array_elements(m.documents) AS d
    JOIN document_author AS written ON written.meeting_id = m.id AND written.person_id = own
      AND written.document = (d ->> 'number')::int
    WHERE m.id = hand AND (d ->> 'number')::int = number
  ) THEN
    RETURN 'gone';
  END IF;
  IF EXISTS (
    SELECT FROM meeting AS m
    CROSS JOIN LATERAL jsonb_array_elements(m.documents) AS d
    WHERE m.id = hand AND (d ->> 'number')::int = number AND d -> 'languages' ? tongue
  ) THEN
    RETURN 'there';
  END IF;
  IF EXISTS (
    SELECT FROM document_file AS f
    WHERE f.meeting_id = hand AND f.document = number AND f.language = tongue
      AND f.person_id = own AND f.kind = sort AND f.content = file AND f.note = words
      AND f.returned_at IS NULL
  ) THEN
    RETURN 'same';
  END IF;
  INSERT INTO document_file AS kept (
    meeting_id, document, language, person_id, kind, content, note, sent_at)
  VALUES (hand, number, tongue, own, sort, file, words, at)
  ON CONFLICT (meeting_id, document, language) DO UPDATE SET
    person_id = excluded.person_id, kind = excluded.kind, content = excluded.content,
    note = excluded.note, sent_at = excluded.sent_at, returned_at = NULL, reason = NULL;
  RETURN 'saved';
END $$;

COMMENT ON FUNCTION public.author_hand_in(hand uuid, number integer, tongue text, file bytea, sort text, words text, at timestamp with time zone) IS 'Keeps a document that was handed in by the link in hand, instead of one before that waits or was given back. Answers whether it is kept: saved, same as the one that waits, closed, gone or there.';

CREATE FUNCTION public.author_hands_in(at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN author_in_hand() IS NOT NULL AND EXISTS (
    SELECT FROM meeting AS m
    WHERE m.id = meeting_in_hand() AND m.published_at IS NOT NULL AND m.cancelled_at IS NULL
      AND (at AT TIME ZONE m.zone)::date <= m.ends);
END $$;

COMMENT ON FUNCTION public.author_hands_in(at timestamp with time zone) IS 'Whether documents may be handed in by the link in hand: until a meeting that takes place is over.';

CREATE FUNCTION public.author_in_hand() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT person_id FROM document_link
    WHERE meeting_id = meeting_in_hand() AND token_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;

COMMENT ON FUNCTION public.author_in_hand() IS 'Whose link to hand documents in this transaction was shown, in the meeting in hand.';

CREATE FUNCTION public.author_open(hash bytea, at timestamp with time zone) RETURNS TABLE(meeting uuid, person uuid, name text, names jsonb, is_open boolean, documents jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM document_link AS known WHERE known.token_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    m.id, p.id, p.name, p.names, author_hands_in(at), COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'document', d, 'item', (
          SELECT i.title FROM agenda_item AS i
          WHERE i.meeting_id = m.id AND i.number = (d ->> 'item')::int),
        'files', COALESCE((
          SELECT jsonb_agg(jsonb_build_object(
            'language', f.language, 'kind', f.kind, 'reason', f.reason,
            'sent', extract(epoch FROM f.sent_at)::bigint) ORDER BY f.language)
          FROM document_file AS f
          WHERE f.meeting_id = m.id AND f.document = (d ->> 'number')::int), '[]'::jsonb))
        ORDER BY (d ->> 'number')::int)
      FROM jsonb_array_elements(m.documents) AS d
      WHERE EXISTS (
        SELECT FROM document_author AS own
        WHERE own.meeting_id = m.id AND own.person_id = p.id
          AND own.document = (d ->> 'number')::int)), '[]'::jsonb)
  FROM meeting AS m
  JOIN person AS p ON p.id = (SELECT author_in_hand())
  WHERE m.id = meeting_in_hand() AND m.published_at IS NOT NULL;
END $$;

COMMENT ON FUNCTION public.author_open(hash bytea, at timestamp with time zone) IS 'Takes the link of an author in hand for this transaction, and its meeting with it, with the documents that they write and what was handed in of each; no row where it opens nothing.';

CREATE FUNCTION public.being_taken_in(meeting uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM taken_in
    WHERE meeting_id = meeting AND xmin::text = pg_current_xact_id_if_assigned()::xid::text);
END $$;

COMMENT ON FUNCTION public.being_taken_in(meeting uuid) IS 'Whether this transaction is the one that takes the meeting in; nobody at work writes such a row.';

CREATE FUNCTION public.calendar_hints(hand uuid) RETURNS TABLE(person_id uuid, number integer, answer text)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT last.person_id, last.number, last.answer
  FROM (
    SELECT DISTINCT ON (mail.person_id)
      mail.person_id, mail.number, mail.answer, mail.received_at
    FROM mail
    WHERE mail.meeting_id = hand AND mail.kind = 'calendar' AND mail.answer IS NOT NULL
      AND mail.person_id IS NOT NULL
    ORDER BY mail.person_id, mail.number DESC
  ) AS last
  WHERE last.answer IN ('accepted', 'declined', 'tentative') AND EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = hand AND invitation.person_id = last.person_id
      AND invitation.track IN ('open', 'guest', 'beside')
      AND invitation.status IN ('issued', 'tentative', 'accepted')
      AND invitation.status <> last.answer
      AND (invitation.answered_at IS NULL OR invitation.answered_at < last.received_at));
END $$;

COMMENT ON FUNCTION public.calendar_hints(hand uuid) IS 'The last that the calendar of each who was asked says, where no answer was recorded since.';

CREATE FUNCTION public.choice_actor_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') AND NOT EXISTS (
    SELECT FROM selection AS own
    JOIN selection AS before
      ON before.meeting_id = own.meeting_id AND before.number = own.number - 1
    JOIN choice ON choice.meeting_id = before.meeting_id AND choice.selection_id = before.id
    WHERE own.meeting_id = NEW.meeting_id AND own.id = NEW.selection_id
      AND ROW(choice.application_id, choice.is_in, choice.reason, choice.decided_at,
        choice.decided_by)
      = ROW(NEW.application_id, NEW.is_in, NEW.reason, NEW.decided_at, NEW.decided_by)
  ) THEN
    PERFORM act_require(NEW.decided_by, NEW.decided_at);
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.choice_actor_guard() IS 'Refuses a decision in another''s name that was not one of the proposal before.';

CREATE FUNCTION public.clearance_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  asked jsonb := (
    SELECT steps FROM mailing WHERE mailing.meeting_id = NEW.meeting_id AND mailing.id = NEW.mailing_id
    FOR UPDATE);
BEGIN
  IF NEW.step IS DISTINCT FROM (
    SELECT count(*) + 1 FROM clearance
    WHERE clearance.meeting_id = NEW.meeting_id AND clearance.mailing_id = NEW.mailing_id
  ) OR asked -> (NEW.step - 1) IS NULL THEN
    RAISE EXCEPTION 'letters are cleared step by step'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'clearance_in_order', TABLE = 'clearance',
        HINT = 'clearance_in_order';
  END IF;
  IF NOT (asked -> (NEW.step - 1) -> 'by') ? (
    SELECT login FROM account WHERE account.id = NEW.cleared_by
  ) THEN
    RAISE EXCEPTION 'who acts does not hold the step'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'clearance_by_holder', TABLE = 'clearance',
        HINT = 'clearance_by_holder';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.clearance_guard() IS 'Has each step said by an account that holds it, and none before the one ahead of it.';

CREATE FUNCTION public.credential_account() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT shown.account_id
    FROM credential AS shown
    JOIN account ON account.id = shown.account_id AND account.house IS NULL
    WHERE shown.hash = credential_in_hand() AND shown.expires_at > now()
      AND (shown.revoked_at IS NULL OR shown.revoked_at = now())
      AND EXISTS (SELECT FROM account_role WHERE account_id = shown.account_id)
      AND EXISTS (
        SELECT FROM account AS serving
        JOIN account_role AS held ON held.account_id = serving.id AND held.role = 'portal'
        WHERE serving.login = session_user::text AND serving.house IS NULL));
END $$;

COMMENT ON FUNCTION public.credential_account() IS 'Whose secret this transaction was shown, as long as it counts, their account may do anything, and the session is of an account that serves the pages.';

CREATE FUNCTION public.credential_add(made uuid, who uuid, sort text, secret bytea, title text, held_to text[], at timestamp with time zone, until timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF session_of_signed_in() OR sort = 'session' THEN
    RAISE EXCEPTION 'a secret is handed out at a desk'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'credential_made_at_desk',
        TABLE = 'credential', HINT = 'credential_made_at_desk';
  END IF;
  IF who <> acting_account() THEN
    PERFORM account_require();
  END IF;
  IF NOT EXISTS (
    SELECT FROM account
    JOIN account_role AS held ON held.account_id = account.id AND held.role <> 'portal'
    WHERE account.id = who AND account.house IS NULL
  ) THEN
    RAISE EXCEPTION 'that account signs in nowhere'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'credential_of_somebody',
        TABLE = 'credential', HINT = 'credential_of_somebody';
  END IF;
  DELETE FROM credential
  WHERE account_id = who AND LEAST(expires_at, revoked_at) < now() - interval '30 days';
  INSERT INTO credential (
    id, account_id, kind, hash, name, scopes, made_at, made_by, expires_at)
  VALUES (made, who, sort, secret, title, held_to, at, acting_account(), until);
END $$;

COMMENT ON FUNCTION public.credential_add(made uuid, who uuid, sort text, secret bytea, title text, held_to text[], at timestamp with time zone, until timestamp with time zone) IS 'Keeps what a link or a token is known by: of who acts, and for an administrator of anybody. What ended a month ago is forgotten.';

CREATE FUNCTION public.credential_admits() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM credential AS shown
    JOIN account_role AS held ON held.account_id = shown.account_id
    WHERE shown.hash = credential_in_hand() AND shown.kind <> 'link'
      AND shown.account_id = credential_account()
      AND (
        held.of_meeting IS NULL OR held.of_meeting = meeting_in_hand() OR meeting_in_hand() IS NULL
        OR meeting_in_hand() = '00000000-0000-0000-0000-000000000000'));
END $$;

COMMENT ON FUNCTION public.credential_admits() IS 'Whether whoever signed in may see rows: of the house, or of a meeting in which they are something.';

CREATE FUNCTION public.credential_by_password(who text, key bytea, half_minute bigint, code bytea, made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own uuid;
BEGIN
  PERFORM page_serving_require(at);
  -- A code counts once: of two that come at once, the second finds the step that the first left.
  UPDATE account_password AS kept SET
    step = CASE WHEN half_minute IS NULL THEN kept.step ELSE half_minute END,
    recovery = CASE WHEN half_minute IS NULL THEN array_remove(kept.recovery, code) ELSE kept.recovery END
  FROM account
  WHERE account.login = who AND account.house IS NULL AND kept.account_id = account.id
    AND kept.is_confirmed AND kept.verifier = sha256(key)
    AND CASE
      WHEN half_minute IS NULL THEN code = ANY (kept.recovery)
      ELSE half_minute > kept.step AND password_step_counts(half_minute) END
    AND EXISTS (
      SELECT FROM account_role AS held WHERE held.account_id = account.id AND held.role <> 'portal')
  RETURNING kept.account_id INTO own;
  IF own IS NULL THEN
    RETURN false;
  END IF;
  INSERT INTO credential (id, account_id, kind, hash, name, made_at, made_by, expires_at)
  VALUES (made, own, 'link', secret, 'password', at, acting_account(), until);
  RETURN true;
END $$;

COMMENT ON FUNCTION public.credential_by_password(who text, key bytea, half_minute bigint, code bytea, made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) IS 'Makes a link for the pages of whoever shows the key of their password, and a code of this half minute or one of those for whoever lost the telephone; each code once.';

CREATE FUNCTION public.credential_by_proxy(who text, known bytea, made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own uuid;
BEGIN
  PERFORM page_serving_require(at);
  SELECT account.id INTO own
  FROM account
  JOIN house_proxy ON house_proxy.hash = sha256(known)
  WHERE account.login = who AND account.house IS NULL
    AND EXISTS (
      SELECT FROM account_role AS held WHERE held.account_id = account.id AND held.role <> 'portal');
  IF own IS NULL THEN
    RETURN false;
  END IF;
  INSERT INTO credential (id, account_id, kind, hash, name, made_at, made_by, expires_at)
  VALUES (made, own, 'link', secret, 'proxy', at, acting_account(), until);
  RETURN true;
END $$;

COMMENT ON FUNCTION public.credential_by_proxy(who text, known bytea, made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) IS 'Makes a link for the pages of whom the proxy of the house names, which shows its secret.';

CREATE FUNCTION public.credential_end(who uuid, is_in_hand boolean) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  ended int;
BEGIN
  IF (who = acting_account()) IS NOT TRUE THEN
    PERFORM account_require();
  END IF;
  UPDATE credential SET revoked_at = now()
  WHERE account_id = who AND revoked_at IS NULL AND expires_at > now()
    AND (NOT is_in_hand OR hash = credential_in_hand());
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;

COMMENT ON FUNCTION public.credential_end(who uuid, is_in_hand boolean) IS 'Ends what somebody acts by elsewhere than at a desk, or what is in hand alone: of who acts, and for an administrator of anybody.';

CREATE FUNCTION public.credential_end_token(ended uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE credential SET revoked_at = now()
  WHERE id = ended AND kind = 'token' AND revoked_at IS NULL
    AND (account_id = acting_account() OR acting_is('{administrator}'));
  RETURN FOUND;
END $$;

COMMENT ON FUNCTION public.credential_end_token(ended uuid) IS 'Ends a token of whoever acts, and for an administrator of anybody; false where none is to be ended.';

CREATE FUNCTION public.credential_exchange(made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  who uuid := credential_account();
BEGIN
  PERFORM act_require(acting_account(), at);
  UPDATE credential SET used_at = now(), revoked_at = now()
  WHERE hash = credential_in_hand() AND kind = 'link' AND revoked_at IS NULL AND account_id = who;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO credential (id, account_id, kind, hash, made_at, made_by, expires_at)
  VALUES (made, who, 'session', secret, at, who, until);
  RETURN true;
END $$;

COMMENT ON FUNCTION public.credential_exchange(made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) IS 'Changes the link in hand for a session of a browser, once; false where that was done already.';

CREATE FUNCTION public.credential_in_hand() RETURNS bytea
    LANGUAGE sql STABLE
    RETURN decode(NULLIF(current_setting('app.credential'::text, true), ''::text), 'hex'::text);
COMMENT ON FUNCTION public.credential_in_hand() IS 'What the secret is known by that this transaction was shown, if any.';

CREATE FUNCTION public.credential_role_taken() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE credential SET revoked_at = now()
  WHERE account_id = OLD.account_id AND revoked_at IS NULL;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.credential_role_taken() IS 'Ends what somebody acts by whom a role is taken.';

CREATE FUNCTION public.credential_shown() RETURNS TABLE(id uuid, login text, name text, kind text, scopes text[], expires_at timestamp with time zone, roles text[], meetings uuid[], meeting_roles text[])
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE credential AS shown SET used_at = now()
  WHERE shown.hash = credential_in_hand() AND shown.kind <> 'link'
    AND shown.account_id = credential_account()
    AND (shown.used_at IS NULL OR shown.used_at < now() - interval '5 minutes');
  RETURN QUERY
  SELECT
    account.id, account.login, account.name, shown.kind, shown.scopes, shown.expires_at,
    ARRAY(
      SELECT held.role FROM account_role AS held
      WHERE held.account_id = account.id AND held.of_meeting IS NULL
      ORDER BY held.role),
    ARRAY(
      SELECT held.of_meeting FROM account_role AS held
      WHERE held.account_id = account.id AND held.of_meeting IS NOT NULL
      ORDER BY held.of_meeting, held.role),
    ARRAY(
      SELECT held.role FROM account_role AS held
      WHERE held.account_id = account.id AND held.of_meeting IS NOT NULL
      ORDER BY held.of_meeting, held.role)
  FROM credential AS shown
  JOIN account ON account.id = shown.account_id
  WHERE shown.hash = credential_in_hand() AND shown.account_id = credential_account();
END $$;

COMMENT ON FUNCTION public.credential_shown() IS 'Who signed in by the secret in hand, and as what; no row where it does not count. That it was used is kept to five minutes.';

CREATE FUNCTION public.credential_way() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT COALESCE(NULLIF(shown.name, ''), 'link')
    FROM credential AS shown
    WHERE shown.hash = credential_in_hand() AND shown.kind = 'link'
      AND shown.account_id = credential_account());
END $$;

COMMENT ON FUNCTION public.credential_way() IS 'By what the link in hand was come by, for the trail: letter, password, proxy, or link of a desk.';

CREATE FUNCTION public.decision_closed_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NULL;
  END IF;
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  IF EXISTS (
    SELECT FROM touched
    JOIN selection_closing AS closing ON closing.meeting_id = touched.meeting_id
      AND closing.selection_id = touched.selection_id
    WHERE closing.reopened_at IS NULL
  ) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = TG_TABLE_NAME, HINT = 'selection_list_closed';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.decision_closed_guard() IS 'Refuses every change of verdicts and decisions of the proposal that was closed.';

CREATE FUNCTION public.decision_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  is_frozen boolean := false;
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM require_in_sight(TG_RELID, meeting_id)
    FROM (SELECT DISTINCT meeting_id FROM was) AS changed;
  ELSE
    PERFORM require_in_sight(TG_RELID, meeting_id)
    FROM (SELECT DISTINCT meeting_id FROM written) AS changed;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    is_frozen := EXISTS (
      SELECT
      FROM (SELECT DISTINCT meeting_id, selection_id FROM was) AS changed
      JOIN selection ON selection.meeting_id = changed.meeting_id
        AND selection.id = changed.selection_id AND selection.signed_at IS NOT NULL);
  END IF;
  IF TG_OP <> 'DELETE' AND NOT is_frozen THEN
    is_frozen := EXISTS (
      SELECT
      FROM (SELECT DISTINCT meeting_id, selection_id FROM written) AS changed
      JOIN selection ON selection.meeting_id = changed.meeting_id
        AND selection.id = changed.selection_id AND selection.signed_at IS NOT NULL);
  END IF;
  IF is_frozen THEN
    RAISE EXCEPTION 'a signed selection does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_frozen', HINT = 'decision_frozen', TABLE = 'decision';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.decision_guard() IS 'Refuses every change to the decisions of a signed selection.';

CREATE FUNCTION public.door_badges(hand uuid) RETURNS TABLE(person uuid, badge bytea)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  site bytea := (SELECT site_key FROM house);
  inner_key bytea := decode(repeat('36', 64), 'hex');
  outer_key bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  FOR place IN 0..octet_length(site) - 1 LOOP
    inner_key := set_byte(inner_key, place, get_byte(inner_key, place) # get_byte(site, place));
    outer_key := set_byte(outer_key, place, get_byte(outer_key, place) # get_byte(site, place));
  END LOOP;
  RETURN QUERY
  SELECT
    p.person_id,
    -- The mark is the first 80 bits of a seal, in base 32.
    sha256(substr(sha256(outer_key || sha256(inner_key || convert_to(
      'convene badge ' || hand || ' ' || p.person_id, 'UTF8'))), 1, 10))
  FROM participant AS p
  WHERE p.meeting_id = hand;
END $$;

COMMENT ON FUNCTION public.door_badges(hand uuid) IS 'By what the marks on badges are known to a telephone, which can make none of them.';

CREATE FUNCTION public.door_enter(hash bytea, at timestamp with time zone) RETURNS TABLE(meeting uuid, number integer, name text, day date, zone text, ends timestamp with time zone, is_over boolean)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM door AS known WHERE known.link_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    kept.meeting_id, kept.number, kept.name, kept.day, held.zone,
    (kept.day + 1)::timestamp AT TIME ZONE held.zone, door_in_hand(at, 0) IS NULL
  FROM door AS kept
  JOIN meeting AS held ON held.id = kept.meeting_id
  WHERE kept.meeting_id = meeting_in_hand() AND kept.number = door_in_hand(at, 1);
END $$;

COMMENT ON FUNCTION public.door_enter(hash bytea, at timestamp with time zone) IS 'Takes the link of a door in hand for this transaction, and its meeting with it; no row where it opens nothing. What was noted in time is still taken on the day after, when nobody is shown any more.';

CREATE FUNCTION public.door_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM meeting WHERE id = NEW.meeting_id AND NEW.day BETWEEN starts - 1 AND ends
  ) THEN
    RAISE EXCEPTION 'people are checked in on the days of the meeting or on its eve'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'door_on_day', TABLE = 'door',
        HINT = 'door_on_day';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.door_guard() IS 'Refuses a door on a day on which nobody can come.';

CREATE FUNCTION public.door_in_hand(at timestamp with time zone, grace integer) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT door.number
    FROM door
    JOIN meeting ON meeting.id = door.meeting_id
    WHERE door.meeting_id = meeting_in_hand() AND door.link_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}'))
      AND door.closed_at IS NULL AND meeting.cancelled_at IS NULL
      AND (at AT TIME ZONE meeting.zone)::date <= door.day + grace);
END $$;

COMMENT ON FUNCTION public.door_in_hand(at timestamp with time zone, grace integer) IS 'The door whose link this transaction was shown, in the meeting in hand, until so many days after its own.';

CREATE FUNCTION public.door_list(at timestamp with time zone) RETURNS TABLE(code text, name text, names jsonb, attendance text, arrived_at timestamp with time zone, is_own boolean, badge bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own constant int := door_in_hand(at, 0);
BEGIN
  RETURN QUERY
  SELECT
    p.code, person.name, person.names, p.attendance, p.arrived_at,
    EXISTS (
      SELECT FROM arrival
      WHERE arrival.meeting_id = meeting_in_hand() AND arrival.code = p.code
        AND arrival.door = own AND arrival.was IS NOT NULL AND arrival.undone_by IS NULL),
    own_badge.badge
  FROM door_people(meeting_in_hand()) AS p
  JOIN person ON person.id = p.person
  JOIN door_badges(meeting_in_hand()) AS own_badge ON own_badge.person = p.person
  WHERE own IS NOT NULL AND (NOT p.remote OR p.attendance = 'attended')
  ORDER BY person.name COLLATE "C", p.code;
END $$;

COMMENT ON FUNCTION public.door_list(at timestamp with time zone) IS 'Names and codes of those who are expected, for whoever shows the link of a door, on its day.';

CREATE FUNCTION public.door_people(hand uuid) RETURNS TABLE(person uuid, code text, attendance text, arrived_at timestamp with time zone, remote boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    p.person_id, COALESCE(g.code, a.code, n.code, s.code), p.attendance, p.arrived_at,
    i.attends = 'remotely'
  FROM participant AS p
  JOIN invitation AS i ON i.meeting_id = p.meeting_id AND i.id = p.invitation_id
  LEFT JOIN application AS a ON a.meeting_id = p.meeting_id AND a.person_id = p.person_id
  LEFT JOIN nomination AS n ON n.meeting_id = p.meeting_id AND n.invitation_id = p.invitation_id
  LEFT JOIN substitution AS s ON s.meeting_id = p.meeting_id AND s.invitation_id = p.invitation_id
  LEFT JOIN guest AS g ON g.meeting_id = p.meeting_id AND g.invitation_id = p.invitation_id
  WHERE p.meeting_id = hand;
END $$;

COMMENT ON FUNCTION public.door_people(hand uuid) IS 'Who takes part, by the code that lists know them by, and whether they came.';

CREATE FUNCTION public.door_take(list jsonb, received timestamp with time zone) RETURNS TABLE(id uuid, what text, code text, outcome text, person uuid, old_attendance text, old_arrived timestamp with time zone, new_attendance text, new_arrived timestamp with time zone)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own constant int := door_in_hand(received, 1);
BEGIN
  IF own IS NULL THEN
    RAISE EXCEPTION 'the link of the door opens nothing'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'arrival_through_link', TABLE = 'arrival',
        HINT = 'arrival_through_link';
  END IF;
  RETURN QUERY
  SELECT
    taken.id, taken.what, taken.code, taken.outcome, taken.person, taken.old_attendance,
    taken.old_arrived, taken.new_attendance, taken.new_arrived
  FROM arrival_take(meeting_in_hand(), own, list, received) AS taken;
END $$;

COMMENT ON FUNCTION public.door_take(list jsonb, received timestamp with time zone) IS 'Takes the list of a door in, for whoever shows its link.';

CREATE FUNCTION public.draft_enclose(letter bytea, kind text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  kept record;
BEGIN
  PERFORM act_require(acting_account(), at);
  IF link_in_hand() IS NULL OR NOT EXISTS (
    SELECT FROM page_form(hand, at) AS form WHERE form.is_open
  ) THEN
    RETURN 'closed';
  END IF;
  SELECT draft.id, draft.files, COALESCE(draft.mail_hash = link_in_hand(), false) AS is_proved
  INTO kept
  FROM application_draft AS draft
  WHERE draft.meeting_id = hand AND draft.id = (SELECT draft_in_hand())
    AND draft.sent_at IS NULL AND draft.withdrawn_at IS NULL
  FOR UPDATE;
  IF kept.id IS NULL THEN
    RETURN 'ended';
  END IF;
  -- Whoever proved no address yet shares the room that there is for files of strangers.
  IF letter IS NOT NULL AND (kept.files >= 20 OR NOT kept.is_proved AND 200 <= (
    SELECT count(*) FROM application_draft AS other
    WHERE other.meeting_id = hand AND other.file_kind IS NOT NULL AND other.sent_at IS NULL
      AND other.id <> kept.id
  )) THEN
    RETURN 'full';
  END IF;
  UPDATE application_draft AS draft SET
    file = letter, file_kind = kind, files = draft.files + (letter IS NOT NULL)::int
  WHERE draft.meeting_id = hand AND draft.id = kept.id;
  RETURN 'saved';
END $$;

COMMENT ON FUNCTION public.draft_enclose(letter bytea, kind text, at timestamp with time zone) IS 'Keeps a file with what was written on a form, for whoever shows its link, instead of the one before; none takes it away. Answers whether it did: saved, closed, ended or full.';

CREATE FUNCTION public.draft_expire(at timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  gone int;
BEGIN
  PERFORM act_require(acting_account(), at);
  DELETE FROM application_draft
  WHERE meeting_id = meeting_in_hand() AND sent_at IS NULL
    AND changed_at < at - CASE WHEN withdrawn_at IS NULL THEN interval '30 days' ELSE interval '2 days' END;
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;

COMMENT ON FUNCTION public.draft_expire(at timestamp with time zone) IS 'Erases what was written on the form of the meeting in hand, was never sent, and was not touched for 30 days.';

CREATE FUNCTION public.draft_in_hand() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT id FROM application_draft
    WHERE meeting_id = meeting_in_hand()
      AND (own_hash = link_in_hand() OR mail_hash = link_in_hand())
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;

COMMENT ON FUNCTION public.draft_in_hand() IS 'What was written on a form whose link this transaction was shown, in the meeting in hand.';

CREATE FUNCTION public.draft_open(hash bytea) RETURNS TABLE(meeting uuid, draft uuid, language text, answers jsonb, mailbox text, by_mail boolean, changed_at timestamp with time zone, consented_at timestamp with time zone, letter_wanted boolean, letter_sent_at timestamp with time zone, sent_at timestamp with time zone, dropped_at timestamp with time zone, withdrawn_at timestamp with time zone, taken_at timestamp with time zone, settled_at timestamp with time zone, code text, is_withdrawn boolean, file_kind text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting
  FROM application_draft AS known
  WHERE known.own_hash = hash OR known.mail_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    kept.meeting_id, kept.id, kept.language, kept.answers, kept.mailbox,
    COALESCE(kept.mail_hash = hash, false), kept.changed_at, kept.consented_at,
    kept.letter_wanted_at IS NOT NULL, kept.letter_sent_at, kept.sent_at, kept.dropped_at,
    kept.withdrawn_at, kept.taken_at, kept.settled_at, COALESCE(application.code, ''),
    COALESCE(application.status = 'withdrawn', false), kept.file_kind
  FROM application_draft AS kept
  LEFT JOIN application ON application.meeting_id = kept.meeting_id
    AND application.id = kept.application_id
  WHERE kept.meeting_id = meeting_in_hand() AND kept.id = (SELECT draft_in_hand());
END $$;

COMMENT ON FUNCTION public.draft_open(hash bytea) IS 'Takes the link of something written on a form in hand for this transaction, and its meeting with it; no row where it opens nothing. What became of an application is said no closer than its holder may know.';

CREATE FUNCTION public.draft_register_remove(hand uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  removed integer;
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE
    OR EXISTS (SELECT FROM meeting WHERE id = hand AND published_at IS NOT NULL)
    OR EXISTS (SELECT FROM letter WHERE meeting_id = hand)
  THEN
    RAISE EXCEPTION 'only a draft is taken away with its register, by whoever keeps the meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_trial_by_right', TABLE = 'meeting',
        HINT = 'meeting_trial_by_right';
  END IF;
  DELETE FROM scan WHERE meeting_id = hand;
  DELETE FROM correspondence WHERE meeting_id = hand;
  GET DIAGNOSTICS removed = ROW_COUNT;
  DELETE FROM mail WHERE meeting_id = hand;
  RETURN removed;
END $$;

COMMENT ON FUNCTION public.draft_register_remove(hand uuid) IS 'Takes away what is registered about a draft, which is removed; answers how many numbers there were.';

CREATE FUNCTION public.draft_save(tongue text, said jsonb, address text, consent text, again boolean, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  addressed constant text := encode(sha256(convert_to(lower(address), 'UTF8')), 'hex');
  kept record;
  is_new boolean;
  is_moved boolean;
  wants boolean;
BEGIN
  PERFORM act_require(acting_account(), at);
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF link_in_hand() IS NULL OR NOT EXISTS (
    SELECT FROM page_form(hand, at) AS form WHERE form.is_open
  ) THEN
    RETURN 'closed';
  END IF;
  PERFORM draft_expire(at);
  SELECT
    id, mailbox, own_hash, mail_hash, link, consent_text, consented_at, letter_wanted_at,
    letter_leased_to, letter_sent_at, letter_tries, letters, written_to, sent_at, withdrawn_at
  INTO kept
  FROM application_draft AS draft
  WHERE draft.meeting_id = hand
    AND (draft.own_hash = link_in_hand() OR draft.mail_hash = link_in_hand())
  FOR UPDATE;
  is_new := kept.id IS NULL;
  IF kept.sent_at IS NOT NULL OR kept.withdrawn_at IS NOT NULL THEN
    RETURN 'ended';
  END IF;
  IF is_new AND 500 <= (
    SELECT count(*) FROM application_draft
    WHERE meeting_id = hand AND changed_at > at - interval '1 hour' AND sent_at IS NULL
  ) THEN
    RETURN 'too_many';
  END IF;
  is_moved := is_new OR lower(kept.mailbox) <> lower(address);
  wants := address <> '' AND COALESCE(kept.letters, 0) < 5
    AND (
      is_moved OR again AND kept.letter_wanted_at IS NULL
      AND (kept.letter_sent_at < at - interval '10 minutes') IS NOT FALSE)
    AND 3 > (
      SELECT count(*)
      FROM application_draft AS other
      CROSS JOIN LATERAL unnest(other.written_to) AS written (address)
      WHERE other.meeting_id = hand AND other.changed_at > at - interval '1 day'
        AND written.address = addressed);
  IF is_new THEN
    INSERT INTO application_draft (
      meeting_id, id, own_hash, language, answers, mailbox, created_at, changed_at)
    VALUES (hand, gen_random_uuid(), link_in_hand(), tongue, said, address, at, at)
    RETURNING
      id, mailbox, own_hash, mail_hash, link, consent_text, consented_at, letter_wanted_at,
      letter_leased_to, letter_sent_at, letter_tries, letters, written_to, sent_at, withdrawn_at
    INTO kept;
  END IF;
  -- A link proves the address that it was written to, and no other; whoever names another goes on by the
  -- link that they have.
  UPDATE application_draft AS draft SET
    language = tongue, answers = said, mailbox = address, changed_at = at,
    consent_text = consent, consent_language = CASE WHEN consent IS NOT NULL THEN tongue END,
    consent_version = encode(sha256(convert_to(consent, 'UTF8')), 'hex'),
    consented_at = CASE
      WHEN consent IS NULL THEN NULL
      WHEN consent = kept.consent_text THEN kept.consented_at ELSE at END,
    -- Whoever writes by the letter has it alone from then on, whoever began it.
    own_hash = CASE
      WHEN is_moved THEN link_in_hand() WHEN link_in_hand() = kept.mail_hash THEN NULL
      ELSE kept.own_hash END,
    mail_hash = CASE WHEN NOT is_moved THEN kept.mail_hash END,
    link = kept.link + is_moved::int,
    letter_wanted_at = CASE
      WHEN wants THEN at WHEN NOT is_moved THEN kept.letter_wanted_at END,
    letter_sent_at = CASE WHEN NOT is_moved THEN kept.letter_sent_at END,
    letter_tries = CASE WHEN wants THEN 0 ELSE kept.letter_tries END,
    letter_leased_to = CASE WHEN NOT wants THEN kept.letter_leased_to END,
    letters = kept.letters + wants::int,
    written_to = kept.written_to || CASE WHEN wants THEN ARRAY[addressed] ELSE '{}'::text[] END
  WHERE draft.meeting_id = hand AND draft.id = kept.id;
  IF wants THEN
    PERFORM pg_notify('convene_letters', '');
  END IF;
  RETURN 'saved';
END $$;

COMMENT ON FUNCTION public.draft_save(tongue text, said jsonb, address text, consent text, again boolean, at timestamp with time zone) IS 'Keeps what was written on a form, for whoever shows its link, and asks for a letter to an address that is new. Answers whether it is kept: saved, closed, ended or too_many.';

CREATE FUNCTION public.draft_send(at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF draft_in_hand() IS NULL OR NOT EXISTS (
    SELECT FROM page_form(hand, at) AS form WHERE form.is_open
  ) THEN
    RETURN 'closed';
  END IF;
  UPDATE application_draft SET sent_at = at, own_hash = NULL
  WHERE meeting_id = hand AND id = (SELECT draft_in_hand()) AND mail_hash = link_in_hand()
    AND sent_at IS NULL AND withdrawn_at IS NULL AND consented_at IS NOT NULL;
  RETURN CASE WHEN FOUND THEN 'sent' ELSE 'unconfirmed' END;
END $$;

COMMENT ON FUNCTION public.draft_send(at timestamp with time zone) IS 'Sends what was written on a form, for whoever shows the link that was written to its address.';

CREATE FUNCTION public.draft_withdraw(at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  UPDATE application_draft SET
    withdrawn_at = at, answers = '{}', mailbox = '', file = NULL, file_kind = NULL, letter_wanted_at = NULL,
    letter_leased_to = NULL
  WHERE meeting_id = meeting_in_hand() AND id = (SELECT draft_in_hand()) AND withdrawn_at IS NULL;
  RETURN FOUND;
END $$;

COMMENT ON FUNCTION public.draft_withdraw(at timestamp with time zone) IS 'Takes what was written on a form back, and the consent with it, for whoever shows its link.';

CREATE FUNCTION public.erase_answers(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  said uuid[] := ARRAY(
    SELECT id FROM application
    WHERE meeting_id = hand AND CASE
      WHEN whose IS NOT NULL THEN person_id = whose
      ELSE status <> 'selected' AND NOT EXISTS (
        SELECT FROM participant
        WHERE participant.meeting_id = hand AND participant.person_id = application.person_id) END
      AND (
        num_nonnulls(target, funding_assured_minor, funding_expected_minor) > 0
        OR referees <> '[]' OR statements <> '{}' OR own_answers IS NOT NULL OR apart_reason <> '–'
        OR EXISTS (
          SELECT FROM offer_confirmation AS seen
          WHERE seen.meeting_id = hand AND seen.application_id = application.id
            AND seen.remark <> '')
        OR EXISTS (
          SELECT FROM kept_commitment AS kept
          WHERE kept.meeting_id = hand AND kept.application_id = application.id)
        OR EXISTS (
          SELECT FROM gate_answer
          WHERE gate_answer.meeting_id = hand AND gate_answer.application_id = application.id
            AND gate_answer.how <> '–')
        OR EXISTS (
          SELECT FROM offer
          WHERE offer.meeting_id = hand AND offer.application_id = application.id
            AND offer.note <> '')
        OR EXISTS (
          SELECT FROM need
          WHERE need.meeting_id = hand AND need.application_id = application.id
            AND need.note <> '')
        OR EXISTS (
          SELECT FROM past_partnership AS past
          WHERE past.meeting_id = hand AND past.application_id = application.id
            AND (past.title <> '' OR past.output <> '' OR past.partners <> '{}' OR past.partners_named <> '{}'))));
BEGIN
  UPDATE application SET
    target = NULL, referees = '[]', statements = '{}', own_answers = NULL,
    apart_reason = CASE WHEN apart_reason IS NOT NULL THEN '–' END,
    funding_assured_minor = NULL, funding_assured_currency = NULL,
    funding_expected_minor = NULL, funding_expected_currency = NULL
  WHERE meeting_id = hand AND id = ANY (said);
  UPDATE gate_answer SET how = '–'
  WHERE meeting_id = hand AND application_id = ANY (said);
  UPDATE offer_confirmation SET remark = ''
  WHERE meeting_id = hand AND application_id = ANY (said);
  UPDATE offer SET note = '' WHERE meeting_id = hand AND application_id = ANY (said);
  UPDATE need SET note = '' WHERE meeting_id = hand AND application_id = ANY (said);
  UPDATE past_partnership SET title = '', output = '', partners = '{}', partners_named = '{}'
  WHERE meeting_id = hand AND application_id = ANY (said);
  DELETE FROM kept_commitment
  WHERE meeting_id = hand AND (application_id = ANY (said) OR with_person = whose);
  DELETE FROM document_file
  WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  DELETE FROM document_link
  WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  DELETE FROM nomination_draft AS draft
  WHERE draft.meeting_id = hand AND (
    whose IS NULL OR draft.person_id = whose OR lower(draft.said ->> 'email') IN (
      SELECT lower(email) FROM person WHERE id = whose AND email <> ''));
  RETURN cardinality(said) + erase_drafts(hand, whose);
END $$;

COMMENT ON FUNCTION public.erase_answers(hand uuid, whose uuid) IS 'Erases what applicants wrote and what funds they named; offers and needs stay by kind.';

CREATE FUNCTION public.erase_arrivals(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  codes constant text[] := ARRAY(
    SELECT application.code FROM application
    WHERE application.meeting_id = hand AND application.person_id = whose
    UNION ALL
    SELECT nomination.code FROM nomination
    WHERE nomination.meeting_id = hand AND nomination.person_id = whose
    UNION ALL
    SELECT guest.code FROM guest WHERE guest.meeting_id = hand AND guest.person_id = whose
    UNION ALL
    SELECT substitution.code FROM substitution
    WHERE substitution.meeting_id = hand AND substitution.person_id = whose);
  gone int;
BEGIN
  DELETE FROM arrival
  WHERE arrival.meeting_id = hand
    AND (whose IS NULL OR arrival.code = ANY (codes) OR names_somebody(arrival.name, whose));
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;

COMMENT ON FUNCTION public.erase_arrivals(hand uuid, whose uuid) IS 'Erases what was noted at doors, of somebody or with nobody named of the whole meeting; when they came stays.';

CREATE FUNCTION public.erase_commitments(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.erase_commitments(hand uuid, whose uuid) IS 'Erases what somebody promised, or was promised.';

CREATE FUNCTION public.erase_correspondence(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  erased integer;
  more integer;
BEGIN
  UPDATE scan SET file = '', name = ''
  WHERE scan.meeting_id = hand AND (scan.file, scan.name) <> ('', '') AND EXISTS (
    SELECT FROM letter
    WHERE letter.meeting_id = hand AND letter.id = scan.letter_id
      AND (whose IS NULL OR whose IN (letter.person_id, letter.reader_id))
      AND letter.status NOT IN ('queued', 'sending'));
  GET DIAGNOSTICS more = ROW_COUNT;
  UPDATE scan SET file = '', name = ''
  FROM correspondence AS entry
  WHERE scan.meeting_id = hand AND (scan.file, scan.name) <> ('', '')
    AND entry.meeting_id = hand AND (entry.year, entry.number) = (scan.year, scan.number)
    AND (whose IS NULL OR entry.person_id = whose OR EXISTS (
      SELECT FROM letter
      WHERE letter.meeting_id = hand AND letter.id = entry.letter_id AND whose IN (letter.person_id, letter.reader_id)
    ) OR EXISTS (
      SELECT FROM mail
      WHERE mail.meeting_id = hand AND mail.id = entry.mail_id AND mail.person_id = whose
    ) OR EXISTS (
      -- A note names all whom it nominates.
      SELECT FROM nomination AS first
      JOIN nomination AS other ON other.meeting_id = hand
        AND other.state IS NOT DISTINCT FROM first.state
        AND other.organisation_id IS NOT DISTINCT FROM first.organisation_id
        AND (other.note, other.note_date) IS NOT DISTINCT FROM (first.note, first.note_date)
      WHERE first.meeting_id = hand AND first.code = entry.nomination
        AND other.person_id = whose
    ) OR entry.id IS NOT NULL AND entry.person_id IS NULL AND names_somebody(
      concat_ws(' ', entry.party, entry.subject, entry.reference), whose));
  GET DIAGNOSTICS erased = ROW_COUNT;
  erased := erased + more;
  UPDATE correspondence SET party = '', subject = '', reference = ''
  WHERE meeting_id = hand AND id IS NOT NULL AND (party, subject, reference) <> ('', '', '') AND (
    whose IS NULL OR person_id = whose
    -- What was entered about nobody may be about somebody all the same.
    OR person_id IS NULL AND names_somebody(concat_ws(' ', party, subject, reference), whose));
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
END $$;

COMMENT ON FUNCTION public.erase_correspondence(hand uuid, whose uuid) IS 'Erases scans, and what was entered by hand; that something came or went, and when, stays.';

CREATE FUNCTION public.erase_drafts(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  gone int;
BEGIN
  DELETE FROM application_draft AS draft
  WHERE draft.meeting_id = hand AND CASE
    WHEN whose IS NOT NULL THEN
      draft.application_id IN (
        SELECT id FROM application WHERE meeting_id = hand AND person_id = whose)
      OR lower(draft.mailbox) IN (
        SELECT lower(email) FROM person WHERE id = whose AND email <> '')
    ELSE NOT EXISTS (
      SELECT FROM application
      WHERE meeting_id = hand AND id = draft.application_id
        AND (status = 'selected' OR EXISTS (
          SELECT FROM participant
          WHERE participant.meeting_id = hand
            AND participant.person_id = application.person_id)))
    END;
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;

COMMENT ON FUNCTION public.erase_drafts(hand uuid, whose uuid) IS 'Erases what came by the form: of somebody, or of all who were not selected, with the consent.';

CREATE FUNCTION public.erase_guests(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE guest SET decider = '–', reason = '–', declared = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND ((decider, reason) <> ('–', '–') OR declared IS NOT NULL);
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

COMMENT ON FUNCTION public.erase_guests(hand uuid, whose uuid) IS 'Erases by whose decision and why somebody was invited by name, and what they stated for the seats.';

CREATE FUNCTION public.erase_letters(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  gone uuid[] := ARRAY(
    SELECT id FROM letter
    WHERE meeting_id = hand AND (whose IS NULL OR whose IN (person_id, reader_id))
      AND (message <> '' OR address <> '' OR reply <> '') AND status NOT IN ('queued', 'sending', 'to_post', 'to_sign'));
  registered integer;
BEGIN
  registered := erase_correspondence(hand, whose);
  UPDATE letter SET status = 'cancelled'
  WHERE meeting_id = hand AND id = ANY (gone) AND status = 'unconfirmed';
  UPDATE letter SET message = '', signed = NULL, address = '', reply = ''
  WHERE meeting_id = hand AND id = ANY (gone);
  -- A line holds the fingerprint that the letter is compared with.
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = hand AND kind = 'letter' AND object_id = ANY (gone);
  RETURN registered + cardinality(gone) + erase_mail(hand, whose);
END $$;

COMMENT ON FUNCTION public.erase_letters(hand uuid, whose uuid) IS 'Erases letters and addresses; that there was one stays.';

CREATE FUNCTION public.erase_lines(trail uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  people uuid[] := ARRAY[whose] || ARRAY(SELECT gone_id FROM merged WHERE kept_id = whose AND merge_told(gone_id, kept_id));
  objects uuid[] := people
    || ARRAY(SELECT id FROM application WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM invitation WHERE meeting_id = trail AND person_id = whose)
    || ARRAY(SELECT id FROM letter WHERE meeting_id = trail AND person_id = whose);
  erased integer;
  more integer;
BEGIN
  PERFORM erase_require(whose);
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = trail AND salt IS NOT NULL
    -- Accounts are compared with these.
    AND kind <> 'account'
    AND (whose IS NULL OR object_id = ANY (objects) OR beside_id = ANY (people))
    -- And letters with these, as long as there is one to compare.
    AND (whose IS NOT NULL OR kind <> 'letter' OR NOT EXISTS (
      SELECT FROM letter
      WHERE letter.meeting_id = trail AND letter.id = object_id AND letter.message <> ''))
    -- That somebody was forgotten tells nothing of them, and stays told.
    AND (whose IS NULL OR NOT EXISTS (
      SELECT FROM audit_entry
      WHERE audit_entry.meeting_id = audit_line.meeting_id
        AND audit_entry.number = audit_line.number AND audit_entry.act = 'person.forget'));
  GET DIAGNOSTICS erased = ROW_COUNT;
  UPDATE audit_line SET salt = NULL, change = NULL
  WHERE meeting_id = trail AND salt IS NOT NULL AND kind IN ('commitment', 'partnership', 'project', 'recommendation') AND (
    names_somebody(change::text, whose) OR object_id IN (
      SELECT partnership.id
      FROM partnership
      JOIN partnership_partner AS partner ON partner.meeting_id = trail
        AND partner.partnership = partnership.code
      WHERE partnership.meeting_id = trail AND partner.person_id = whose
      UNION ALL
      SELECT commitment.id FROM commitment
      WHERE commitment.meeting_id = trail
        AND whose IN (commitment.who_person, commitment.with_person)
      UNION ALL
      SELECT advice.id FROM recommendation AS advice
      WHERE advice.meeting_id = trail AND advice.owner_person = whose
      UNION ALL
      SELECT project.id FROM project
      WHERE project.meeting_id = trail AND (project.owner_person = whose OR EXISTS (
        SELECT FROM project_lack AS lack
        WHERE lack.meeting_id = trail AND lack.project = project.code
          AND lack.filler_person = whose))));
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
END $$;

COMMENT ON FUNCTION public.erase_lines(trail uuid, whose uuid) IS 'Erases what acts changed of somebody; the lines'' hashes stay.';

CREATE FUNCTION public.erase_mail(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE mail SET sender = '', subject = '', excerpt = ''
  WHERE meeting_id = hand AND (sender, subject, excerpt) <> ('', '', '') AND (
    whose IS NULL OR person_id = whose
    -- What nobody was found for may be somebody's all the same.
    OR person_id IS NULL AND (
      SELECT position(lower(email) IN lower(concat_ws(' ', sender, subject, excerpt))) > 0
      FROM person
      WHERE id = whose AND email <> ''));
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

COMMENT ON FUNCTION public.erase_mail(hand uuid, whose uuid) IS 'Erases who wrote and what; that something came back, and what kind of thing, stays.';

CREATE FUNCTION public.erase_names(hand uuid, whose uuid) RETURNS TABLE(printed uuid, mark text)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE standing SET floors = '{}'
  FROM application
  WHERE standing.meeting_id = hand AND standing.floors <> '{}'
    AND application.meeting_id = hand AND application.id = standing.application_id
    AND application.person_id = whose;
  RETURN QUERY
  WITH own AS (
    SELECT application.code
    FROM application
    WHERE application.meeting_id = hand AND application.person_id = whose
  ), nameless AS MATERIALIZED (
    SELECT
      kept.selection_id, selection.signed_at IS NOT NULL AS is_signed,
      jsonb_set(kept.content::jsonb, '{candidates}', (
        SELECT jsonb_agg(
          CASE WHEN candidate ->> 'application' = own.code THEN jsonb_set(
            candidate, '{identity}',
            (candidate -> 'identity') - 'sector' || jsonb_build_object(
              'name', own.code, 'names', '{}'::jsonb, 'organisation', '',
              'organisationNames', '{}'::jsonb, 'floors', '[]'::jsonb, 'groups', '[]'::jsonb))
          ELSE candidate END ORDER BY place)
        FROM jsonb_array_elements(kept.content::jsonb -> 'candidates')
          WITH ORDINALITY AS listed (candidate, place)))::text AS content
    FROM assessment AS kept
    JOIN selection ON selection.meeting_id = kept.meeting_id AND selection.id = kept.selection_id
    JOIN own ON kept.content::jsonb @> jsonb_build_object(
      'candidates', jsonb_build_array(jsonb_build_object('application', own.code)))
    WHERE kept.meeting_id = hand AND NOT kept.content::jsonb @> jsonb_build_object(
      'candidates', jsonb_build_array(jsonb_build_object(
        'application', own.code, 'identity', jsonb_build_object('name', own.code))))
  )
  UPDATE assessment AS kept SET
    content = left_over.content,
    hash = CASE WHEN left_over.is_signed THEN kept.hash ELSE left_over.hash END,
    erased_hash = CASE WHEN left_over.is_signed THEN left_over.hash END
  FROM (
    SELECT
      selection_id, content, is_signed, encode(sha256(convert_to(content, 'UTF8')), 'hex') AS hash
    FROM nameless
  ) AS left_over
  WHERE kept.meeting_id = hand AND kept.selection_id = left_over.selection_id
  RETURNING kept.selection_id, COALESCE(kept.erased_hash, '');
END $$;

COMMENT ON FUNCTION public.erase_names(hand uuid, whose uuid) IS 'Puts the code of an application for who applied in what the papers of selections print.';

CREATE FUNCTION public.erase_nominations(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.erase_nominations(hand uuid, whose uuid) IS 'Erases the notes by which somebody was named, and what they stated for the seats.';

CREATE FUNCTION public.erase_partners(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  erased integer;
BEGIN
  UPDATE partnership_inquiry AS asked SET
    link_hash = NULL, wanted_due = NULL, wanted_stage = NULL, letter_wanted_at = NULL,
    letter_mailing = NULL, letter_leased_to = NULL
  FROM partnership_partner AS partner
  WHERE asked.meeting_id = hand AND partner.meeting_id = hand AND partner.person_id = whose
    AND partner.partnership = asked.partnership AND partner.position = asked.position
    AND num_nonnulls(asked.link_hash, asked.letter_wanted_at) > 0;
  UPDATE partnership_partner SET
    role = CASE WHEN person_id = whose THEN '–' ELSE role END,
    confirmed_who = CASE WHEN confirmed_who IS NOT NULL THEN '–' END
  WHERE meeting_id = hand AND (
    person_id = whose AND (role <> '–' OR confirmed_who <> '–')
    OR confirmed_who IS NOT NULL AND names_somebody(confirmed_who, whose));
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

COMMENT ON FUNCTION public.erase_partners(hand uuid, whose uuid) IS 'Erases what somebody does in a partnership, and that they said yes for a partner.';

CREATE FUNCTION public.erase_passports(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  erased integer;
BEGIN
  DELETE FROM passport WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS erased = ROW_COUNT;
  DELETE FROM printed_line
  WHERE meeting_id = hand AND paper = 'visa-list' AND (whose IS NULL OR person_id = whose);
  DELETE FROM printed_sheet WHERE meeting_id = hand AND paper = 'visa-list';
  RETURN erased;
END $$;

COMMENT ON FUNCTION public.erase_passports(hand uuid, whose uuid) IS 'Erases what a passport says, and by what it is known again on a list; with nobody named of the whole meeting.';

CREATE FUNCTION public.erase_require(whose uuid DEFAULT NULL::uuid) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (acting_is('{administrator}') OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not erase'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'erased_by_right', TABLE = 'audit_line',
        HINT = 'erased_by_right';
  END IF;
  -- Lines are erased by what they are about, and an id of something else would reach its lines.
  IF whose IS NOT NULL AND NOT EXISTS (SELECT FROM person WHERE id = whose) THEN
    RAISE EXCEPTION 'nobody has this id'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'erased_is_somebody',
        TABLE = 'person', HINT = 'erased_is_somebody';
  END IF;
END $$;

COMMENT ON FUNCTION public.erase_require(whose uuid) IS 'Refuses who is no administrator, and an id that is nobody''s.';

CREATE FUNCTION public.erase_secrets(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own uuid[] := ARRAY(
    SELECT id FROM application WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose));
  erased integer := 0;
  more integer;
BEGIN
  UPDATE conflict_of_interest SET
    note = '', set_aside_reason = CASE WHEN set_aside_reason IS NOT NULL THEN '–' END
  WHERE meeting_id = hand AND (application_id = ANY (own) OR reviewer_id = whose)
    AND (note <> '' OR set_aside_reason <> '–');
  GET DIAGNOSTICS erased = ROW_COUNT;
  UPDATE review SET reason = '–'
  WHERE meeting_id = hand AND (application_id = ANY (own) OR reviewer_id = whose)
    AND reason NOT IN ('', '–');
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM wish
  WHERE meeting_id = hand AND application_id = ANY (own);
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM seating_rule
  WHERE meeting_id = hand AND (whose IS NULL OR whose IN (one_id, other_id));
  GET DIAGNOSTICS more = ROW_COUNT;
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
  erased := erased + more;
  DELETE FROM evaluation_text WHERE meeting_id = hand AND whose IS NULL;
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN erased + more;
END $$;

COMMENT ON FUNCTION public.erase_secrets(hand uuid, whose uuid) IS 'Erases what the secretariat alone reads: grounds of conflicts, wishes, who sits apart and why.';

CREATE FUNCTION public.erase_statistics() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  emptied record;
BEGIN
  PERFORM erase_require();
  ANALYZE agenda_role, application, application_draft, application_outcome, application_topic, arrival, assessment,
    audit_line, candidate, cannot_judge, choice, commitment, conflict_of_interest, correspondence, decision, document_author, document_file, document_link, forgotten,
    gate_answer, guest, invitation, kept_commitment, letter, mail, need, nomination, nomination_draft, objection, offer, offer_confirmation, page_request, participant, partner_consent, partner_side, partner_wish, partnership_inquiry, partnership_partner, passport,
   
    past_partnership, person, person_alias, practice_mark, printed_line, rating, requirement, review, reviewer, scan, score,
    scoring, seat, seating_absence, seating_rule, standing, substitution, succession, travel, travel_payer, wish;
  -- Of a table without rows nothing new is known, and what was known stays; a type given anew forgets.
  FOR emptied IN
    SELECT attrelid::regclass AS name, attname AS part
    FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    WHERE attrelid IN ('person_alias'::regclass, 'seating_rule'::regclass, 'travel'::regclass,
      'requirement'::regclass) AND reltuples = 0
      AND attnum > 0 AND NOT attisdropped AND atttypid = 'text'::regtype
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE text', emptied.name, emptied.part);
  END LOOP;
END $$;

COMMENT ON FUNCTION public.erase_statistics() IS 'Has the statistics of what was erased made anew, in the transaction that erases.';

CREATE FUNCTION public.erase_travel(hand uuid, whose uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  erased integer;
  more integer;
BEGIN
  DELETE FROM travel WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS erased = ROW_COUNT;
  DELETE FROM requirement WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM page_request WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM printed_line WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  DELETE FROM travel_payer WHERE meeting_id = hand AND (whose IS NULL OR person_id = whose);
  GET DIAGNOSTICS more = ROW_COUNT;
  erased := erased + more;
  more := 0;
  IF whose IS NULL THEN
    UPDATE audit_line SET salt = NULL, change = NULL
    WHERE meeting_id = hand AND salt IS NOT NULL AND kind = 'participant' AND change::text ~
      '"(arrives|departs)_[a-z]+": |"(hotel|visa_letter|emergency)": ';
    GET DIAGNOSTICS more = ROW_COUNT;
  END IF;
  RETURN erased + more + erase_arrivals(hand, whose) + erase_passports(hand, whose);
END $$;

COMMENT ON FUNCTION public.erase_travel(hand uuid, whose uuid) IS 'Erases how somebody travels, what they eat and need; with nobody named of the whole meeting.';

CREATE FUNCTION public.evaluation_count(hand uuid, sheet jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  given_back bigint;
  said jsonb;
BEGIN
  UPDATE evaluation SET answers = answers + 1 WHERE meeting_id = hand;
  -- Every count is written anew, so that none tells by when it changed which marks came together.
  UPDATE evaluation_tally AS told SET
    number = told.number
      + CASE WHEN sheet -> told.question::text = to_jsonb(told.mark) THEN 1 ELSE 0 END
  WHERE told.meeting_id = hand;
  -- So are all words, in another order and under other ids.
  said := COALESCE((
      SELECT jsonb_agg(jsonb_build_array(kept.question, kept.words))
      FROM evaluation_text AS kept
      WHERE kept.meeting_id = hand), '[]')
    || COALESCE((
      SELECT jsonb_agg(jsonb_build_array(given.key::int, given.value))
      FROM jsonb_each(sheet) AS given
      WHERE jsonb_typeof(given.value) = 'string'), '[]');
  DELETE FROM evaluation_text WHERE meeting_id = hand;
  WITH filled AS (INSERT INTO evaluation_text (meeting_id, question, words)
  SELECT hand, (one ->> 0)::smallint, one ->> 1
  FROM jsonb_array_elements(said) AS one
  ORDER BY random() RETURNING evaluation_text.meeting_id) SELECT count(*) FROM filled INTO given_back;
END $$;

COMMENT ON FUNCTION public.evaluation_count(hand uuid, sheet jsonb) IS 'Counts what somebody answered; neither the order of rows nor what wrote them last tells an answer from others.';

CREATE FUNCTION public.evaluation_count_paper(sheets jsonb, receipt text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT evaluation_enter(sheets, at) THEN
    RETURN false;
  END IF;
  UPDATE evaluation AS asked SET receipts = ARRAY(
    SELECT known
    FROM unnest(array_append(
      asked.receipts, sha256(convert_to(receipt || sheets::text, 'UTF8')))) AS known
    ORDER BY known)
  WHERE asked.meeting_id = meeting_in_hand() AND receipt IS NOT NULL;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.evaluation_count_paper(sheets jsonb, receipt text, at timestamp with time zone) IS 'Counts what was answered on paper, so that whoever has the receipt and the sheets may take them out again.';

CREATE FUNCTION public.evaluation_dues(meetings uuid[]) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one, 'evaluation_open', count(*)::int, min(asked.until), ARRAY[min(asked.answers)::text]
    FROM evaluation AS asked
    JOIN participant AS part ON part.meeting_id = one AND part.attendance <> 'no_show'
    WHERE asked.meeting_id = one AND asked.status = 'open'
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.evaluation_dues(meetings uuid[]) IS 'Beside meeting_dues: an evaluation that is open, of how many who take part; its name is how many answered.';

CREATE FUNCTION public.evaluation_enter(sheets jsonb, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  PERFORM FROM evaluation AS asked
  WHERE asked.meeting_id = hand AND asked.status = 'open' FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM evaluation_count(hand, sheet) FROM jsonb_array_elements(sheets) AS sheet;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.evaluation_enter(sheets jsonb, at timestamp with time zone) IS 'Counts what was answered on paper, a sheet each, as long as the evaluation is open. Answers whether it did.';

CREATE FUNCTION public.evaluation_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF OLD.answers > 0 AND NEW.questions IS DISTINCT FROM OLD.questions THEN
    RAISE EXCEPTION 'questions that were answered stay'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluation_questions_stay',
        TABLE = 'evaluation', HINT = 'evaluation_questions_stay';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.evaluation_guard() IS 'Keeps questions as they were answered.';

CREATE FUNCTION public.evaluation_is_open(hand uuid, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM evaluation AS asked
    JOIN meeting AS held ON held.id = hand
    WHERE asked.meeting_id = hand AND asked.status = 'open' AND held.cancelled_at IS NULL
      AND (at AT TIME ZONE held.zone)::date BETWEEN held.starts AND asked.until);
END $$;

COMMENT ON FUNCTION public.evaluation_is_open(hand uuid, at timestamp with time zone) IS 'Whether participants may answer on pages: from the first day of the meeting to the last of the evaluation.';

CREATE FUNCTION public.evaluation_lay_out() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  given_back bigint;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  WITH filled AS (INSERT INTO evaluation_tally (meeting_id, question, mark, number)
  SELECT NEW.meeting_id, question, mark, 0
  FROM generate_series(1, 12) AS question, generate_series(1, 5) AS mark RETURNING evaluation_tally.meeting_id) SELECT count(*) FROM filled INTO given_back;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.evaluation_lay_out() IS 'Begins to count: nobody gave any mark yet.';

CREATE FUNCTION public.evaluation_open(secret bytea, at timestamp with time zone) RETURNS TABLE(meeting uuid, until date, questions jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(secret, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM evaluation_key AS known WHERE known.hash = secret;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT asked.meeting_id, asked.until, asked.questions
  FROM evaluation AS asked
  WHERE asked.meeting_id = meeting_in_hand() AND link_evaluation()
    AND evaluation_is_open(asked.meeting_id, at);
END $$;

COMMENT ON FUNCTION public.evaluation_open(secret bytea, at timestamp with time zone) IS 'Takes a questionnaire in hand for this transaction, and its meeting with it; no row where it was answered, the evaluation is closed, or there never was one.';

CREATE FUNCTION public.evaluation_take_out(sheets jsonb, receipt text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  known constant bytea := sha256(convert_to(receipt || sheets::text, 'UTF8'));
  said jsonb;
  given_back bigint;
BEGIN
  PERFORM act_require(acting_account(), at);
  UPDATE evaluation AS asked SET
    answers = asked.answers - jsonb_array_length(sheets),
    receipts = array_remove(asked.receipts, known)
  WHERE asked.meeting_id = hand AND asked.status = 'open' AND known = ANY (asked.receipts);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  -- As when they are counted, all counts and words are written anew.
  UPDATE evaluation_tally AS told SET
    number = told.number - (
      SELECT count(*)::int
      FROM jsonb_array_elements(sheets) AS sheet
      WHERE sheet -> told.question::text = to_jsonb(told.mark))
  WHERE told.meeting_id = hand;
  said := COALESCE((
    SELECT jsonb_agg(jsonb_build_array(kept.question, kept.words))
    FROM (
      SELECT
        one.question, one.words,
        row_number() OVER (PARTITION BY one.question, one.words) AS number
      FROM evaluation_text AS one
      WHERE one.meeting_id = hand
    ) AS kept
    WHERE kept.number > (
      SELECT count(*)
      FROM jsonb_array_elements(sheets) AS sheet
      WHERE sheet -> kept.question::text = to_jsonb(kept.words))), '[]');
  DELETE FROM evaluation_text WHERE meeting_id = hand;
  WITH filled AS (
    INSERT INTO evaluation_text (meeting_id, question, words)
    SELECT hand, (one ->> 0)::smallint, one ->> 1
    FROM jsonb_array_elements(said) AS one
    ORDER BY random()
    RETURNING meeting_id
  )
  SELECT count(*) FROM filled INTO given_back;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.evaluation_take_out(sheets jsonb, receipt text, at timestamp with time zone) IS 'Takes sheets out that were counted under a receipt, as long as the evaluation is open. Answers whether there were such: without the receipt nobody can try what was answered.';

CREATE FUNCTION public.floor_dues(meetings uuid[]) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    WITH missing AS (
      SELECT floor.name, floor.position, floor.lowest, short.missing
      FROM (
        SELECT
          f.name, f.position, f.lowest,
          row_number() OVER (ORDER BY f.position, f.name) AS place
        FROM selection_floor AS f
        WHERE f.meeting_id = one
      ) AS floor
      JOIN unnest(floor_shortfalls(one, NULL, NULL)) WITH ORDINALITY AS short (missing, place)
        ON short.place = floor.place
      WHERE short.missing > 0
    ), free AS (
      SELECT
        (SELECT count(*) FROM succession AS s
          WHERE s.meeting_id = one AND s.settled IS NULL)::int AS held,
        EXISTS (
          SELECT FROM meeting AS m WHERE m.id = one AND m.waiting_closed_at IS NULL) AS is_open
    ), reserve AS (
      SELECT missing.name, count(a.id)::int AS waiting
      FROM missing
      CROSS JOIN free
      LEFT JOIN standing AS t ON t.meeting_id = one AND t.selection_id = selection_in_force(one)
        AND (missing.name = ANY (t.floors) OR t.floors IS NULL) AND free.is_open
      LEFT JOIN application AS a ON a.meeting_id = one AND a.id = t.application_id
        AND a.status = 'waitlisted'
      GROUP BY missing.name
    ), lost AS (
      SELECT
        missing.name, missing.position, missing.lowest,
        missing.lowest - missing.missing + LEAST(free.held, reserve.waiting) AS reached
      FROM missing
      JOIN reserve ON reserve.name = missing.name
      CROSS JOIN free
      WHERE missing.missing > LEAST(free.held, reserve.waiting)
    )
    SELECT
      one, 'floors', count(*)::int, NULL::date,
      (array_agg(
        lost.name || ' ' || lost.reached || '/' || lost.lowest
        ORDER BY lost.position, lost.name COLLATE "C"))[:4]
    FROM lost
    WHERE selection_in_force(one) IS NOT NULL
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.floor_dues(meetings uuid[]) IS 'Floors that cannot be held any more by who has a seat and who would follow, with how far.';

CREATE FUNCTION public.floor_shortfalls(meeting uuid, leaving uuid, entering uuid) RETURNS integer[]
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT COALESCE(
      array_agg(GREATEST(0, lowest - reached) ORDER BY position, name), '{}')
    FROM (
      SELECT
        floor.position, floor.name, floor.lowest,
        count(seated.id) FILTER (WHERE CASE
          WHEN seated.floors IS NOT NULL THEN floor.name = ANY (seated.floors)
          WHEN floor.attribute = 'sector' THEN organisation.sector = ANY (floor."values")
          WHEN floor.attribute = 'country' THEN person.country = ANY (floor."values")
          WHEN floor.attribute = 'gender' THEN person.gender = ANY (floor."values")
          WHEN floor.attribute = 'language' THEN EXISTS (
            SELECT FROM unnest(person.languages) AS spoken, unnest(floor."values") AS asked
            WHERE spoken = asked OR starts_with(spoken, asked || '-'))
          ELSE true END)::int AS reached
      FROM selection_floor AS floor
      LEFT JOIN (
        (
          SELECT application.id, application.person_id, standing.floors
          FROM application
          LEFT JOIN selection ON selection.meeting_id = meeting
            AND selection.id = selection_in_force(meeting) AND selection.waiting_order <> 'listed'
          LEFT JOIN standing ON standing.meeting_id = meeting
            AND standing.selection_id = selection.id AND standing.application_id = application.id
          WHERE application.meeting_id = meeting AND (
            application.status = 'selected' AND application.id IS DISTINCT FROM leaving
            OR application.id = entering)
          UNION ALL
          SELECT invitation_id, person_id, NULL::text[]
          FROM substitution
          WHERE meeting_id = meeting AND withdrawn_at IS NULL
        ) AS seated
        JOIN person ON person.id = seated.person_id
        LEFT JOIN organisation ON organisation.id = person.organisation_id
      ) ON true
      WHERE floor.meeting_id = meeting
      GROUP BY floor.position, floor.name, floor.lowest
    ) AS counted
  );
END $$;

COMMENT ON FUNCTION public.floor_shortfalls(meeting uuid, leaving uuid, entering uuid) IS 'How many are missing on each floor, in order, were one of the selected exchanged for another.';

CREATE FUNCTION public.follower_take_back(hand uuid, leaving uuid) RETURNS TABLE(kind text, gone uuid, said jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  entering uuid;
  whose uuid;
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not take invitations back'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_by_right', TABLE = 'succession',
        HINT = 'succession_by_right';
  END IF;
  SELECT application.id, application.person_id INTO entering, whose
  FROM succession
  JOIN application ON application.meeting_id = hand AND application.id = succession.entering_id
  WHERE succession.meeting_id = hand AND succession.leaving_id = leaving;
  IF entering IS NULL THEN
    RETURN;
  END IF;
  IF EXISTS (
    SELECT FROM letter
    WHERE letter.meeting_id = hand AND letter.person_id = whose AND letter.kind IN ('change', 'extension', 'invitation', 'reminder')
      AND letter.status NOT IN ('queued', 'to_post', 'to_sign', 'cancelled')
  ) OR EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = hand AND invitation.person_id = whose
      AND invitation.status <> 'issued'
  ) THEN
    RAISE EXCEPTION 'whoever follows was written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_written_to',
        TABLE = 'succession', HINT = 'succession_written_to';
  END IF;
  -- What never left the house is as if it had not been: they may be invited yet.
  DELETE FROM scan USING letter
  WHERE scan.meeting_id = hand AND letter.meeting_id = hand
    AND letter.id = scan.letter_id AND letter.person_id = whose
    AND letter.kind IN ('change', 'extension', 'invitation', 'reminder');
  RETURN QUERY DELETE FROM letter
  WHERE letter.meeting_id = hand AND letter.person_id = whose AND letter.kind IN ('change', 'extension', 'invitation', 'reminder')
  RETURNING 'letter', letter.id, jsonb_build_object('status', letter.status);
  RETURN QUERY DELETE FROM invitation
  WHERE invitation.meeting_id = hand AND invitation.person_id = whose
  RETURNING 'invitation', invitation.id, jsonb_build_object('status', invitation.status);
  UPDATE succession SET entering_id = NULL, settled = NULL, settled_at = NULL, settled_by = NULL
  WHERE succession.meeting_id = hand AND succession.leaving_id = leaving;
  UPDATE application SET status = 'waitlisted'
  WHERE application.meeting_id = hand AND application.id = entering;
  kind := 'application';
  gone := entering;
  said := jsonb_build_object('status', 'selected');
  RETURN NEXT;
END $$;

COMMENT ON FUNCTION public.follower_take_back(hand uuid, leaving uuid) IS 'Takes a seat back from whoever follows and was not written to yet; answers what went with it.';

CREATE FUNCTION public.forget_in_house(whose uuid, called jsonb, at timestamp with time zone) RETURNS TABLE(part text, places integer)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE person SET
    name = called ->> 'en', names = called - 'en', honorific = '{}', position = '{}',
    email = id || '@forgotten.invalid', organisation_id = NULL, languages = '{und}',
    gender = NULL, twin = 0, telephone = '', post = ''
  WHERE id = whose AND email <> id || '@forgotten.invalid';
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'person';
  RETURN NEXT;
  places := erase_lines('00000000-0000-0000-0000-000000000000', whose);
  part := 'lines of the trail';
  RETURN NEXT;
  DELETE FROM person_alias WHERE person_id = whose;
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'other addresses and names';
  RETURN NEXT;
  -- An older backup has both of whom somebody was one with.
  INSERT INTO forgotten (person_id, at)
  SELECT id, forget_in_house.at
  FROM unnest(ARRAY[whose] || ARRAY(SELECT gone_id FROM merged WHERE kept_id = whose AND merge_told(gone_id, kept_id))) AS id
  ON CONFLICT (person_id) DO NOTHING;
END $$;

COMMENT ON FUNCTION public.forget_in_house(whose uuid, called jsonb, at timestamp with time zone) IS 'Erases somebody in the directory; the row stays, without a name, for what points to it.';

CREATE FUNCTION public.forget_in_meeting(hand uuid, whose uuid, at timestamp with time zone) RETURNS TABLE(part text, places integer, mark text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  -- Who writes a letter to them this moment is waited for, or waits and is refused.
  IF NOT EXISTS (SELECT FROM forgotten WHERE person_id = whose) THEN
    PERFORM FROM candidate WHERE meeting_id = hand AND person_id = whose FOR UPDATE;
  END IF;
  mark := '';
  UPDATE letter SET status = 'queued', leased_to = NULL
  WHERE meeting_id = hand AND whose IN (person_id, reader_id) AND status = 'sending';
  UPDATE letter SET status = 'cancelled'
  WHERE meeting_id = hand AND whose IN (person_id, reader_id) AND status IN ('queued', 'to_post', 'to_sign');
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'letters withdrawn';
  RETURN NEXT;
  UPDATE application SET status = 'withdrawn'
  FROM meeting
  WHERE meeting_id = hand AND person_id = whose
    AND application.status IN ('draft', 'submitted', 'under_review', 'not_selected', 'late')
    AND meeting.id = hand AND meeting.ends >= (at AT TIME ZONE meeting.zone)::date;
  GET DIAGNOSTICS places = ROW_COUNT;
  -- Now, while the meeting is in hand: at the end of the transaction another is, or none.
  SET CONSTRAINTS application_guarded IMMEDIATE;
  SET CONSTRAINTS application_guarded DEFERRED;
  part := 'application withdrawn';
  RETURN NEXT;
  places := withdraw_nominations(hand, whose, at);
  part := 'nomination withdrawn';
  RETURN NEXT;
  UPDATE reviewer SET
    link_hash = NULL, letter_wanted_at = NULL, letter_mailing = NULL, letter_leased_to = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND num_nonnulls(link_hash, letter_wanted_at) > 0;
  places := erase_answers(hand, whose);
  part := 'answers of an application';
  RETURN NEXT;
  places := erase_secrets(hand, whose);
  part := 'grounds of conflicts, wishes, seating rules';
  RETURN NEXT;
  places := erase_travel(hand, whose);
  part := 'travel, diet and access';
  RETURN NEXT;
  UPDATE correspondence SET nomination = other.code
  FROM (
    SELECT first.code AS was, min(one.code) AS code
    FROM nomination AS first
    JOIN nomination AS one ON one.meeting_id = hand
      AND (one.state, one.organisation_id)
        IS NOT DISTINCT FROM (first.state, first.organisation_id)
      AND (one.note, one.note_date) = (first.note, first.note_date)
    WHERE first.meeting_id = hand AND first.person_id = whose
      AND one.person_id <> whose
    GROUP BY first.code
  ) AS other
  WHERE correspondence.meeting_id = hand AND correspondence.nomination = other.was;
  places := erase_correspondence(hand, whose);
  part := 'scans, and what was registered by hand';
  RETURN NEXT;
  places := erase_guests(hand, whose);
  part := 'guest';
  RETURN NEXT;
  places := erase_partners(hand, whose);
  part := 'partnership';
  RETURN NEXT;
  places := erase_commitments(hand, whose);
  part := 'commitment';
  RETURN NEXT;
  places := erase_nominations(hand, whose);
  part := 'nomination';
  RETURN NEXT;
  DELETE FROM printed_sheet
  WHERE meeting_id = hand AND EXISTS (
    SELECT FROM candidate WHERE meeting_id = hand AND person_id = whose);
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'marks of printed sheets';
  RETURN NEXT;
  UPDATE reviewer SET topics = '{}', most = NULL, account_id = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND (topics <> '{}' OR num_nonnulls(most, account_id) > 0);
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'reviewer';
  RETURN NEXT;
  UPDATE invitation SET zone = NULL
  WHERE meeting_id = hand AND person_id = whose AND zone IS NOT NULL;
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'zone of an invitation';
  RETURN NEXT;
  UPDATE invitation SET answerer = NULL, answered_how = NULL, remark = NULL
  WHERE meeting_id = hand AND person_id = whose
    AND num_nonnulls(answerer, answered_how, remark) > 0;
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'what an answer came with';
  RETURN NEXT;
  UPDATE invitation SET token_hash = NULL, former_hash = NULL
  WHERE meeting_id = hand AND person_id = whose AND num_nonnulls(token_hash, former_hash) > 0;
  GET DIAGNOSTICS places = ROW_COUNT;
  part := 'link of an invitation';
  RETURN NEXT;
  places := 1;
  part := 'papers of a selection';
  FOR mark IN
    SELECT erased.printed || ' ' || erased.mark FROM erase_names(hand, whose) AS erased
  LOOP
    RETURN NEXT;
  END LOOP;
  mark := '';
  places := erase_letters(hand, whose);
  part := 'letters and their addresses';
  RETURN NEXT;
  places := erase_lines(hand, whose);
  part := 'lines of the trail';
  RETURN NEXT;
END $$;

COMMENT ON FUNCTION public.forget_in_meeting(hand uuid, whose uuid, at timestamp with time zone) IS 'Erases in a meeting all that is somebody''s but points and codes, and answers what it found.';

CREATE FUNCTION public.form_dues(meetings uuid[], at timestamp with time zone) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one, 'applications_by_form', count(*)::int, NULL::date,
      (array_agg(waiting.answers ->> 'name' ORDER BY waiting.sent_at, waiting.id))[:4]
    FROM application_draft AS waiting
    WHERE waiting.meeting_id = one AND waiting.sent_at IS NOT NULL AND waiting.taken_at IS NULL
      AND waiting.withdrawn_at IS NULL AND waiting.dropped_at IS NULL
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT one, 'withdrawals_by_form', count(*)::int, NULL::date, '{}'::text[]
    FROM application_draft AS gone
    WHERE gone.meeting_id = one AND gone.withdrawn_at IS NOT NULL AND gone.taken_at IS NOT NULL
      AND gone.settled_at IS NULL
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.form_dues(meetings uuid[], at timestamp with time zone) IS 'Beside meeting_dues: applications that came by the form and are to be taken in, and those of them that were withdrawn there since.';

CREATE FUNCTION public.frozen_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  frozen text;
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_in_hand())
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  SELECT meeting.code INTO frozen
  FROM selection
  JOIN meeting ON meeting.id = selection.meeting_id
  WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
    AND selection.meeting_id IN (SELECT meeting_id FROM touched)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'The selection of % is signed; what was read for it does not change', frozen
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_frozen', TABLE = TG_TABLE_NAME,
        HINT = 'rating_frozen';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.frozen_guard() IS 'Refuses every change of what reviewers gave, and of scores, under a signed selection.';

CREATE FUNCTION public.handover_close() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  owned regclass;
BEGIN
  FOR owned IN SELECT handover_tables() LOOP
    EXECUTE format(
      'CREATE TRIGGER handover_took_writes BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s '
      'FOR EACH STATEMENT EXECUTE FUNCTION handover_guard()', owned);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER handover_took_writes', owned);
  END LOOP;
END $$;

COMMENT ON FUNCTION public.handover_close() IS 'From the end of the transaction on, nothing is written.';

CREATE FUNCTION public.handover_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  open handover;
BEGIN
  SELECT id, at, actor_id, place, taken_over_at, called_back_at INTO open
  FROM public.handover
  WHERE taken_over_at IS NULL AND called_back_at IS NULL;
  RAISE EXCEPTION 'handed over to % at % UTC', COALESCE(open.place, 'another machine'),
    to_char(COALESCE(open.at, clock_timestamp()) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
    USING ERRCODE = 'check_violation', CONSTRAINT = 'handover_took_writes', HINT = 'handover_took_writes', TABLE = TG_TABLE_NAME;
END $$;

COMMENT ON FUNCTION public.handover_guard() IS 'Refuses every write, and says where the meetings went.';

CREATE FUNCTION public.handover_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  owned regclass;
BEGIN
  FOR owned IN SELECT handover_tables() LOOP
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', owned);
  END LOOP;
END $$;

COMMENT ON FUNCTION public.handover_lock() IS 'Waits until nobody writes, and keeps it so to the end.';

CREATE FUNCTION public.handover_open() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  owned regclass;
BEGIN
  FOR owned IN SELECT handover_tables() LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS handover_took_writes ON %s', owned);
  END LOOP;
END $$;

COMMENT ON FUNCTION public.handover_open() IS 'Takes writes again.';

CREATE FUNCTION public.handover_tables() RETURNS SETOF regclass
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT oid::regclass
  FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
  ORDER BY relname
$$;

COMMENT ON FUNCTION public.handover_tables() IS 'Every table there is, in one order for all who lock them.';

CREATE FUNCTION public.held_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM added) AS hand;
  IF NOT pg_has_role('convene_owner', 'USAGE') AND EXISTS (
    SELECT FROM (SELECT DISTINCT meeting_id FROM added) AS hand
    CROSS JOIN LATERAL application_held(hand.meeting_id) AS held
    JOIN added ON added.meeting_id = hand.meeting_id
      AND added.application_id = held.application_id
  ) THEN
    RAISE EXCEPTION 'whoever may be a nominated person is neither read nor scored'
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_not_held',
        TABLE = TG_TABLE_NAME, HINT = TG_TABLE_NAME || '_not_held';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.held_guard() IS 'Refuses reviews and scores of applications by somebody who may be a nominated person.';

CREATE FUNCTION public.house_proxy_set(secret bytea, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  PERFORM account_require();
  IF secret IS NULL THEN
    DELETE FROM house_proxy;
    RETURN;
  END IF;
  INSERT INTO house_proxy (hash, set_at, set_by) VALUES (sha256(secret), at, acting_account())
  ON CONFLICT (is_house) DO UPDATE
  SET hash = excluded.hash, set_at = excluded.set_at, set_by = excluded.set_by;
END $$;

COMMENT ON FUNCTION public.house_proxy_set(secret bytea, at timestamp with time zone) IS 'Says by what the proxy of the house is known, or that it is believed no more; for an administrator.';

CREATE FUNCTION public.invitation_behind(hash bytea, in_turn boolean) RETURNS TABLE(meeting uuid, version text, id uuid, person_id uuid, name text, languages text[], status text, wave integer, deadline date, track text, number integer, attends text, zone text, answerer text, answered_how text, remark text, answered_at timestamp with time zone, code text, application_id uuid, cause text, settled text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.invitation_behind(hash bytea, in_turn boolean) IS 'Takes a link in hand for this transaction, and its meeting with it, and tells of the invitation that it opens as it stands once no other act is at work, where that is waited for; no row where the link was ended, or there never was one.';

CREATE FUNCTION public.invitation_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  kind record;
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS invited;
  FOR kind IN
    SELECT DISTINCT meeting_id, CASE track WHEN 'substitute' THEN 'open' ELSE track END AS track
    FROM written
    -- Whoever nominates has places of their own, and beside the room there are none to count.
    WHERE track NOT IN ('nominated', 'beside')
    ORDER BY meeting_id, track
  LOOP
    PERFORM FROM place
    WHERE meeting_id = kind.meeting_id AND track = kind.track
    FOR UPDATE;
    IF (
      SELECT count(id) FROM invitation
      WHERE meeting_id = kind.meeting_id
        AND CASE track WHEN 'substitute' THEN 'open' ELSE track END = kind.track
        AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
    ) > COALESCE((
      SELECT places FROM place WHERE meeting_id = kind.meeting_id AND track = kind.track), 0)
    THEN
      RAISE EXCEPTION 'more are invited than there are places of their kind'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
          TABLE = 'invitation', HINT = 'invitation_within_places';
    END IF;
  END LOOP;
  IF EXISTS (
    SELECT
    FROM written
    JOIN meeting ON meeting.id = written.meeting_id
    WHERE written.track <> 'nominated' AND written.deadline >= meeting.starts
  ) THEN
    RAISE EXCEPTION 'an answer is due before the meeting begins'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_before_meeting',
        TABLE = 'invitation', HINT = 'invitation_before_meeting';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.invitation_guard() IS 'Keeps offers of open seats within the places, and answers before the meeting.';

CREATE FUNCTION public.invitation_last_number(hand uuid) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (SELECT COALESCE(max(number), 0) FROM invitation WHERE meeting_id = hand);
END $$;

COMMENT ON FUNCTION public.invitation_last_number(hand uuid) IS 'The highest number of a participant in the meeting in hand; 0 where nobody has one.';

CREATE FUNCTION public.invitation_link_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'a link that ended is not made again'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_link_rises', TABLE = 'invitation',
      HINT = 'invitation_link_rises';
END $$;

COMMENT ON FUNCTION public.invitation_link_guard() IS 'Lets no link of an invitation be one that there was, which is known by its number.';

CREATE FUNCTION public.invitation_page_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
    WHERE meeting_id = NEW.meeting_id AND leaving_id = (SELECT link_application())
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

COMMENT ON FUNCTION public.invitation_page_guard() IS 'Refuses an answer by a page that its reader could not give, and says of the others how they came.';

CREATE FUNCTION public.invitation_sequence_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'a calendar takes the entry with the higher number, and each letter has its own'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_sequence_rises',
      TABLE = 'invitation', HINT = 'invitation_sequence_rises';
END $$;

COMMENT ON FUNCTION public.invitation_sequence_guard() IS 'Lets no two letters of an invitation have entries of one number, nor a later one a lower.';

CREATE FUNCTION public.invitation_track_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.invitation_track_guard() IS 'Keeps invitations on the track of their candidate, but for those whom the meeting itself names.';

CREATE FUNCTION public.letter_announce() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM pg_notify('convene_letters', '');
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.letter_announce() IS 'Wakes whoever hands letters over.';

CREATE FUNCTION public.letter_author_link(wanted uuid) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT concat_ws(' ', known.id, known.link, known.link_key)
    FROM letter AS told
    JOIN document_link AS known ON known.meeting_id = told.meeting_id
      AND known.person_id = told.person_id AND known.token_hash IS NOT NULL
    WHERE told.meeting_id = meeting_in_hand() AND told.id = wanted AND told.kind = 'document'
      AND told.copy_no IS NULL AND told.reader_id IS NULL);
END $$;

COMMENT ON FUNCTION public.letter_author_link(wanted uuid) IS 'The link that is filled in as a reminder of documents leaves: of which row, which one, and from which key.';

CREATE FUNCTION public.letter_dues(meetings uuid[]) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one, 'letters_refused', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = COALESCE(l.reader_id, l.person_id)
    WHERE l.meeting_id = one AND l.status = 'failed' AND l.message <> '' AND NOT EXISTS (
      SELECT FROM letter AS later
      WHERE later.meeting_id = one AND later.person_id = l.person_id
        AND later.campaign = l.campaign AND later.revision > l.revision
        AND later.copy_no IS NOT DISTINCT FROM l.copy_no
    ) AND (l.kind <> 'invitation' OR EXISTS (
      SELECT FROM invitation AS i
      WHERE i.meeting_id = one AND i.person_id = l.person_id
        AND i.status IN ('issued', 'tentative')));
    RETURN QUERY
    SELECT
      one, 'letters_returned', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = COALESCE(l.reader_id, l.person_id)
    WHERE l.meeting_id = one AND l.status <> 'failed' AND l.message <> '' AND EXISTS (
      SELECT FROM mail AS m
      WHERE m.meeting_id = one AND m.letter_id = l.id AND m.hard AND m.settled_at IS NULL
    ) AND NOT EXISTS (
      SELECT FROM letter AS later
      WHERE later.meeting_id = one AND later.person_id = l.person_id
        AND later.campaign = l.campaign AND later.revision > l.revision
        AND later.copy_no IS NOT DISTINCT FROM l.copy_no
    ) AND (l.kind <> 'invitation' OR EXISTS (
      SELECT FROM invitation AS i
      WHERE i.meeting_id = one AND i.person_id = l.person_id
        AND i.status IN ('issued', 'tentative')));
    RETURN QUERY
    SELECT
      one, 'letters_unconfirmed', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = COALESCE(l.reader_id, l.person_id)
    WHERE l.meeting_id = one AND l.status = 'unconfirmed';
    RETURN QUERY
    SELECT
      one, part, count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM (
      SELECT
        letter.id, letter.mailing_id, letter.queued_at, letter.is_first,
        COALESCE(letter.reader_id, letter.person_id) AS reader
      FROM letter
      WHERE letter.meeting_id = one AND letter.status IN ('queued', 'to_post')
      UNION ALL
      SELECT own.id, own.mailing, own.wanted_at, true, own.reader
      FROM letters_with_links(one) AS own
    ) AS l
    JOIN mailing AS m ON m.meeting_id = one AND m.id = l.mailing_id
    JOIN person AS p ON p.id = l.reader
    CROSS JOIN LATERAL (SELECT CASE
      WHEN m.steps IS NOT NULL AND m.approved_at IS NULL THEN NULL
      WHEN m.asks AND m.approved_at IS NULL THEN 'letters_unapproved'
      WHEN m.holds AND m.continued_at IS NULL AND NOT l.is_first THEN 'letters_held' END AS part
    ) AS waits
    WHERE part IS NOT NULL
    GROUP BY part;
    RETURN QUERY
    SELECT
      one, 'letters_to_post', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    LEFT JOIN mailing AS m ON m.meeting_id = one AND m.id = l.mailing_id
    JOIN person AS p ON p.id = COALESCE(l.reader_id, l.person_id)
    WHERE l.meeting_id = one AND l.status = 'to_post'
      AND (m.id IS NULL OR (NOT m.asks OR m.approved_at IS NOT NULL)
        AND (NOT m.holds OR l.is_first OR m.continued_at IS NOT NULL));
    RETURN QUERY
    SELECT
      one, 'letters_to_sign', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY l.queued_at, l.id))[:4]
    FROM letter AS l
    JOIN person AS p ON p.id = COALESCE(l.reader_id, l.person_id)
    WHERE l.meeting_id = one AND l.status = 'to_sign';
    RETURN QUERY
    SELECT
      one, 'answers_hinted', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY h.number))[:4]
    FROM calendar_hints(one) AS h
    JOIN person AS p ON p.id = h.person_id;
    RETURN QUERY
    SELECT
      one, 'letters_uncleared', sum(w.letters)::int, NULL::date,
      (array_agg(DISTINCT w.step))[:4]
    FROM (
      SELECT count(*) AS letters, m.steps -> (
        SELECT count(*)::int FROM clearance AS c
        WHERE c.meeting_id = one AND c.mailing_id = m.id) ->> 'step' AS step
      FROM mailing AS m
      JOIN (
        SELECT letter.mailing_id AS mailing
        FROM letter
        WHERE letter.meeting_id = one AND letter.status IN ('queued', 'to_post')
        UNION ALL
        SELECT own.mailing
        FROM letters_with_links(one) AS own
      ) AS l ON l.mailing = m.id
      WHERE m.meeting_id = one AND m.steps IS NOT NULL AND m.approved_at IS NULL
      GROUP BY m.id, m.steps
    ) AS w
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.letter_dues(meetings uuid[]) IS 'Letters that were refused for good, came back, may have arrived, and that wait for somebody.';

CREATE FUNCTION public.letter_leave_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM mailing
    WHERE meeting_id = NEW.meeting_id AND id = NEW.mailing_id
      AND (NOT asks OR approved_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'a second person has not approved the letter'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_approved', TABLE = 'letter',
        HINT = 'letter_approved';
  END IF;
  IF NOT NEW.is_first AND NOT EXISTS (
    SELECT FROM mailing
    WHERE meeting_id = NEW.meeting_id AND id = NEW.mailing_id
      AND (NOT holds OR continued_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'nobody has said that the others go, too'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_after_first', TABLE = 'letter',
        HINT = 'letter_after_first';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.letter_leave_guard() IS 'Lets no letter leave that waits for a second person, or for a look at those that went first.';

CREATE FUNCTION public.letter_mailing_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (
    SELECT FROM written
    JOIN meeting ON meeting.id = written.meeting_id
    LEFT JOIN mailing ON mailing.meeting_id = written.meeting_id
      AND mailing.id = written.mailing_id
    WHERE ((meeting.writing ->> 'twoPeople')::boolean AND mailing.asks IS NOT TRUE
        OR mailing.steps IS DISTINCT FROM NULLIF(meeting.writing -> 'clearance', '[]'))
      AND written.status <> 'to_sign'
      AND NOT being_taken_in(written.meeting_id)
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_asks_for_two', TABLE = 'letter',
        HINT = 'letter_asks_for_two';
  END IF;
  IF EXISTS (
    SELECT FROM written
    JOIN mailing ON mailing.meeting_id = written.meeting_id AND mailing.id = written.mailing_id
    WHERE mailing.approved_at IS NOT NULL OR mailing.continued_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'somebody looked at the letters that there were'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_joins_before', TABLE = 'letter',
        HINT = 'letter_joins_before';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.letter_mailing_guard() IS 'Has letters wait for a second person where the meeting asks, and none join those looked at.';

CREATE FUNCTION public.letter_reader_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (
    SELECT FROM written
    JOIN forgotten ON forgotten.person_id IN (written.person_id, written.reader_id)
    WHERE NOT being_taken_in(written.meeting_id)
  ) THEN
    RAISE EXCEPTION 'who was forgotten is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_nobody', TABLE = 'letter',
        HINT = 'letter_to_nobody';
  END IF;
  IF EXISTS (SELECT FROM objection) AND EXISTS (
    SELECT FROM written
    JOIN person ON person.id = written.person_id
    JOIN objection ON objection.person_id IN (written.person_id, written.reader_id)
      OR objection.mailbox IN (
        mailbox_hash(written.address), objection_hash(written.address, person.name))
    WHERE NOT being_taken_in(written.meeting_id)
  ) THEN
    RAISE EXCEPTION 'who objects is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_to_objector', TABLE = 'letter',
        HINT = 'letter_to_objector';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.letter_reader_guard() IS 'Refuses letters to whoever was forgotten, or objects.';

CREATE FUNCTION public.letter_sealed_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS queued;
  IF EXISTS (
    SELECT FROM written
    JOIN meeting ON meeting.id = written.meeting_id
    WHERE written.status = 'queued' AND written.copy_no IS NULL AND (meeting.writing -> 'sealed') ? written.kind
      AND NOT being_taken_in(written.meeting_id)
  ) THEN
    RAISE EXCEPTION 'letters of this kind leave signed and sealed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_sealed', TABLE = 'letter',
        HINT = 'letter_sealed';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.letter_sealed_guard() IS 'Has letters of the kinds that a meeting seals wait until they are signed.';

CREATE FUNCTION public.letter_sign(hand uuid, letters uuid[], addresses text[], messages text[], waits uuid, links_of uuid[] DEFAULT NULL::uuid[], links integer[] DEFAULT NULL::integer[], link_keys text[] DEFAULT NULL::text[]) RETURNS SETOF uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not let letters leave in this meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_by_right', TABLE = 'letter',
        HINT = 'letter_signed_by_right';
  END IF;
  RETURN QUERY
  UPDATE letter
  SET status = 'queued', address = given.address, signed = convert_to(given.message, 'UTF8'),
    mailing_id = waits, link_of = given.link_of, link = given.link, link_key = given.link_key
  FROM unnest(letters, addresses, messages, links_of, links, link_keys)
    AS given (id, address, message, link_of, link, link_key)
  WHERE letter.meeting_id = hand AND letter.id = given.id AND letter.status = 'to_sign'
  RETURNING letter.id;
END $$;

COMMENT ON FUNCTION public.letter_sign(hand uuid, letters uuid[], addresses text[], messages text[], waits uuid, links_of uuid[], links integer[], link_keys text[]) IS 'Queues letters that were signed, as the mails that carry their scans, or to wait for a second person.';

CREATE FUNCTION public.letter_signed_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF OLD.status = 'to_sign' AND NEW.status = 'queued' AND (NEW.signed IS NULL OR NOT EXISTS (
    SELECT FROM scan
    WHERE scan.meeting_id = NEW.meeting_id AND scan.letter_id = NEW.id AND scan.file <> ''
  )) THEN
    RAISE EXCEPTION 'no scan of the signed letter was taken in'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_first', TABLE = 'letter',
        HINT = 'letter_signed_first';
  END IF;
  IF NEW.status = 'queued' AND EXISTS (
    SELECT FROM meeting
    WHERE meeting.id = NEW.meeting_id AND (COALESCE((meeting.writing ->> 'twoPeople')::boolean, false)
        OR NULLIF(meeting.writing -> 'clearance', '[]') IS NOT NULL)
      AND NOT EXISTS (
        SELECT FROM mailing
        WHERE mailing.meeting_id = NEW.meeting_id AND mailing.id = NEW.mailing_id
          AND mailing.asks AND mailing.approved_at IS NULL
          AND mailing.steps IS NOT DISTINCT FROM NULLIF(meeting.writing -> 'clearance', '[]'))
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_asks_for_two', TABLE = 'letter',
        HINT = 'letter_asks_for_two';
  END IF;
  IF NEW.status = 'to_sign' AND (OLD.signed IS NULL OR OLD.unconfirmed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'what may have arrived, or was never signed, is not signed anew'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_back', TABLE = 'letter',
        HINT = 'letter_signed_back';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.letter_signed_guard() IS 'Lets no letter leave that waits to be signed before its scan is there, nor past a second person.';

CREATE FUNCTION public.letter_unsign(hand uuid, letters uuid[]) RETURNS SETOF uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (acting_is('{administrator,organiser}', hand) OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not take letters back in this meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'letter_signed_by_right', TABLE = 'letter',
        HINT = 'letter_signed_by_right';
  END IF;
  RETURN QUERY
  UPDATE letter
  SET status = 'to_sign', signed = NULL, mailing_id = NULL, next_try = NULL, is_first = false,
    link_of = NULL, link = NULL, link_key = NULL
  WHERE letter.meeting_id = hand AND letter.id = ANY (letters) AND letter.status = 'queued'
    AND letter.signed IS NOT NULL AND letter.unconfirmed_at IS NULL
  RETURNING letter.id;
END $$;

COMMENT ON FUNCTION public.letter_unsign(hand uuid, letters uuid[]) IS 'Has letters wait again until they are signed, where none can have arrived.';

CREATE FUNCTION public.letters_with_links(hand uuid) RETURNS TABLE(id uuid, mailing uuid, wanted_at timestamp with time zone, reader uuid)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT own.person_id, own.letter_mailing, own.letter_wanted_at, own.person_id
  FROM reviewer AS own
  WHERE own.meeting_id = hand AND own.letter_wanted_at IS NOT NULL
  UNION ALL
  SELECT asked.id, asked.letter_mailing, asked.letter_wanted_at, partner.person_id
  FROM partnership_inquiry AS asked
  JOIN partnership_partner AS partner ON partner.meeting_id = hand
    AND partner.partnership = asked.partnership AND partner.position = asked.position
  WHERE asked.meeting_id = hand AND asked.letter_wanted_at IS NOT NULL;
END $$;

COMMENT ON FUNCTION public.letters_with_links(hand uuid) IS 'Letters that wait and are none of the outbox, as each bears a link of its reader''s own, with their mailing.';

CREATE FUNCTION public.life_cycle_begin_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') AND NOT EXISTS (
    SELECT FROM life_cycle_move
    WHERE life_cycle = TG_ARGV[0] AND from_status = '' AND to_status = NEW.status
  ) THEN
    RAISE EXCEPTION '% does not come in as %', TG_ARGV[0], NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0] || '_begins',
        TABLE = TG_TABLE_NAME,
        HINT = TG_ARGV[0] || '_begins';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.life_cycle_begin_guard() IS 'Refuses what comes in further on than its life begins. The owner of the schema puts back what was.';

CREATE FUNCTION public.life_cycle_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NEW.status <> OLD.status AND NOT EXISTS (
    SELECT FROM life_cycle_move
    WHERE life_cycle = TG_ARGV[0] AND from_status = OLD.status AND to_status = NEW.status
  ) THEN
    RAISE EXCEPTION '% cannot go from % to %', TG_ARGV[0], OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0] || '_move_allowed', HINT = TG_ARGV[0] || '_move_allowed',
        TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.life_cycle_guard() IS 'Refuses a change of status that is not a life_cycle_move.';

CREATE FUNCTION public.link_application() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT application.id
    FROM invitation
    JOIN application ON application.meeting_id = invitation.meeting_id
      AND application.person_id = invitation.person_id
    WHERE invitation.meeting_id = meeting_in_hand() AND invitation.id = (SELECT link_invitation())
      AND invitation.track = 'open');
END $$;

COMMENT ON FUNCTION public.link_application() IS 'The application that the open seat is of, of whoever is invited by the link in hand.';

CREATE FUNCTION public.link_evaluation() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM evaluation_key AS known
    WHERE known.meeting_id = meeting_in_hand() AND known.hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;

COMMENT ON FUNCTION public.link_evaluation() IS 'Whether this transaction was shown a questionnaire of the meeting in hand that nobody answered yet.';

CREATE FUNCTION public.link_in_hand() RETURNS bytea
    LANGUAGE sql STABLE
    RETURN decode(NULLIF(current_setting('app.link'::text, true), ''::text), 'hex'::text);
COMMENT ON FUNCTION public.link_in_hand() IS 'What the link is known by that this transaction was shown, if any.';

CREATE FUNCTION public.link_invitation() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.link_invitation() IS 'The invitation whose link this transaction was shown, in the meeting in hand. A link opens it as long as letters are kept that bear it, whatever became of it.';

CREATE FUNCTION public.link_meeting() RETURNS uuid
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN CASE WHEN link_invitation() IS NOT NULL THEN meeting_in_hand() END;
END $$;

COMMENT ON FUNCTION public.link_meeting() IS 'The meeting in hand, where the link was shown of one of its invitations.';

CREATE FUNCTION public.link_open(hash bytea) RETURNS TABLE(meeting uuid, invitation uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.link_open(hash bytea) IS 'Takes a link in hand for this transaction, and its meeting with it; no row where the link was ended, or there never was one.';

CREATE FUNCTION public.link_partner() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT asked.id FROM partnership_inquiry AS asked
    WHERE asked.meeting_id = meeting_in_hand() AND asked.link_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;

COMMENT ON FUNCTION public.link_partner() IS 'The partner whose link this transaction was shown, by what asks them, in the meeting in hand.';

CREATE FUNCTION public.link_person() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT person_id FROM invitation
    WHERE meeting_id = meeting_in_hand() AND id = (SELECT link_invitation()));
END $$;

COMMENT ON FUNCTION public.link_person() IS 'Who is invited by the link that this transaction was shown.';

CREATE FUNCTION public.link_reader() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT person_id FROM reviewer
    WHERE meeting_id = meeting_in_hand() AND link_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;

COMMENT ON FUNCTION public.link_reader() IS 'Whose link as a reviewer this transaction was shown, in the meeting in hand, whether or not it still counts.';

CREATE FUNCTION public.link_reads(application uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM review
    WHERE review.meeting_id = meeting_in_hand() AND review.application_id = application
      AND review.reviewer_id = (SELECT link_reviewer()) AND review.standing = 'assigned');
END $$;

COMMENT ON FUNCTION public.link_reads(application uuid) IS 'Whether the reviewer whose link this transaction was shown was given the application.';

CREATE FUNCTION public.link_reviewer() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN CASE WHEN link_reader() IS NOT NULL AND NOT reviewing_is_over(meeting_in_hand())
    THEN link_reader() END;
END $$;

COMMENT ON FUNCTION public.link_reviewer() IS 'The reviewer whose link this transaction was shown, as long as the reviewing goes on.';

CREATE FUNCTION public.list_closed_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NULL;
  END IF;
  -- That a list is closed is hidden from no reviewer.
  PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_in_hand())
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT meeting_id FROM touched) AS changed
    WHERE list_is_closed(changed.meeting_id)
  ) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = TG_TABLE_NAME, HINT = 'selection_list_closed';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.list_closed_guard() IS 'Refuses every change of ratings, scores, answers, applications and floors under a closed list.';

CREATE FUNCTION public.list_closed_row_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') AND list_is_closed(NEW.meeting_id) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = TG_TABLE_NAME, HINT = 'selection_list_closed';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.list_closed_row_guard() IS 'Refuses that the places, the answers of an application, or who is on it, change under a closed list.';

CREATE FUNCTION public.list_is_closed(hand uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM selection_closing AS closing
    WHERE closing.meeting_id = hand AND closing.reopened_at IS NULL AND NOT EXISTS (
      SELECT FROM selection
      WHERE selection.meeting_id = hand AND selection.signed_at >= closing.closed_at)
  );
END $$;

COMMENT ON FUNCTION public.list_is_closed(hand uuid) IS 'Whether the list of the meeting''s lottery is closed, so that nothing it was made of may change.';

CREATE FUNCTION public.lottery_draw_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  held record;
  broken text;
  pattern text;
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  SELECT closing.known_at, closing.reopened_at, terms.form INTO held
  FROM selection_closing AS closing
  JOIN lottery_terms(NEW.meeting_id) AS terms ON terms.known_at = closing.known_at
  WHERE closing.meeting_id = NEW.meeting_id AND closing.number = NEW.closing;
  IF NOT FOUND OR held.reopened_at IS NOT NULL THEN
    broken := 'lottery_draw_from_closed';
  ELSIF NEW.drawn_at < held.known_at THEN
    broken := 'lottery_draw_after_value';
  ELSE
    -- One nought is a number of any length, several are as many digits.
    pattern := replace(regexp_replace(held.form, '(?<![0.])0(?!0)', 'N', 'g'), '.', '[.]');
    pattern := replace(replace(pattern, '0', '[0-9]'), 'N', '(0|[1-9][0-9]{0,17})');
    IF NEW.public_value !~ ('^' || pattern || '$') THEN
      broken := 'lottery_draw_value_in_form';
    END IF;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'nothing is drawn like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'lottery_draw',
        HINT = broken;
  END IF;
  RETURN NEW;
END $_$;

COMMENT ON FUNCTION public.lottery_draw_guard() IS 'Refuses a draw from a list that is not closed, before the value is known, and of a value that is not written as announced.';

CREATE FUNCTION public.lottery_dues(meetings uuid[], at timestamp with time zone) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one,
      CASE
        WHEN NOT list_is_closed(one) THEN
          CASE WHEN COALESCE(terms.known_at > at, false) AND NOT EXISTS (
            SELECT FROM selection_closing AS used
            WHERE used.meeting_id = one AND used.known_at = terms.known_at
          ) THEN 'closing' ELSE 'value_unsaid' END
        WHEN terms.known_at > at THEN 'value_awaited'
        ELSE 'draw'
      END,
      1, terms.day,
      ARRAY(SELECT to_char(terms.hour, 'HH24:MI') WHERE terms.hour IS NOT NULL)
    FROM lottery_terms(one) AS terms
    JOIN meeting AS m ON m.id = one AND m.published_at IS NOT NULL
    WHERE EXISTS (SELECT FROM scoring AS s WHERE s.meeting_id = one)
      AND NOT EXISTS (SELECT FROM lottery_draw AS d WHERE d.meeting_id = one)
      AND NOT EXISTS (
        SELECT FROM selection AS s WHERE s.meeting_id = one AND s.signed_at IS NOT NULL);
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.lottery_dues(meetings uuid[], at timestamp with time zone) IS 'Beside meeting_dues: until when a list is to be closed, when its value is known, and what is to be drawn.';

CREATE FUNCTION public.lottery_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (
    SELECT FROM meeting
    WHERE id = COALESCE(NEW.meeting_id, OLD.meeting_id) AND published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a lottery is announced in the call or not at all'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lottery_before_call', TABLE = 'lottery',
        HINT = 'lottery_before_call';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

COMMENT ON FUNCTION public.lottery_guard() IS 'Refuses a lottery that is announced, changed or taken back after the call.';

CREATE FUNCTION public.lottery_terms(hand uuid) RETURNS TABLE(number integer, public_value text, day date, hour time without time zone, form text, known_at timestamp with time zone)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT
    said.number, said.public_value, said.day, said.hour, said.form,
    (said.day + said.hour) AT TIME ZONE meeting.zone
  FROM (
    SELECT value.number, value.public_value, value.day, value.hour, value.form
    FROM lottery_value AS value
    WHERE value.meeting_id = hand
    UNION ALL
    SELECT 0, lottery.public_value, lottery.day, lottery.hour, lottery.form
    FROM lottery
    WHERE lottery.meeting_id = hand
  ) AS said
  JOIN meeting ON meeting.id = hand
  ORDER BY said.number DESC
  LIMIT 1;
END $$;

COMMENT ON FUNCTION public.lottery_terms(hand uuid) IS 'Which public figure is mixed in and when it becomes known: as announced last, or in the call.';

CREATE FUNCTION public.lottery_told_anew() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  DELETE FROM lottery_value WHERE meeting_id = NEW.meeting_id;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.lottery_told_anew() IS 'Lets what a draft says anew of its lottery hold alone; after the call it says nothing anew.';

CREATE FUNCTION public.lottery_value_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  broken text;
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  IF list_is_closed(NEW.meeting_id) THEN
    broken := 'lottery_value_before_closing';
  ELSIF (NEW.day + NEW.hour) AT TIME ZONE (
    SELECT zone FROM meeting WHERE id = NEW.meeting_id) <= GREATEST(NEW.announced_at, (
      SELECT max(known_at) FROM selection_closing WHERE meeting_id = NEW.meeting_id))
  THEN
    broken := 'lottery_value_to_come';
  ELSIF EXISTS (
    SELECT FROM lottery_terms(NEW.meeting_id) AS held
    WHERE held.known_at > NEW.announced_at AND NOT EXISTS (
      SELECT FROM selection_closing
      WHERE meeting_id = NEW.meeting_id AND known_at = held.known_at)
  ) THEN
    broken := 'lottery_value_needed';
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'no other public value is announced like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'lottery_value',
        HINT = broken;
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.lottery_value_guard() IS 'Lets another public value be announced where the one before went by, was reopened or had no hour, and nobody can know the new one.';

CREATE FUNCTION public.mail_address_usable(address text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET standard_conforming_strings TO 'on'
    AS $_$
  SELECT octet_length(address) <= 254
    AND address ~ '^[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$'
    AND address !~ '\.[0-9]+$'
    AND octet_length(split_part(address, '@', 1)) <= 64
    AND octet_length(split_part(address, '@', 2)) <= 253
$_$;

COMMENT ON FUNCTION public.mail_address_usable(address text) IS 'Whether a letter can be sent there: the dot-atom form of RFC 5322, plain ASCII.';

CREATE FUNCTION public.mail_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM letter
    WHERE meeting_id = NEW.meeting_id AND id = NEW.letter_id AND person_id = NEW.person_id
      AND attempt > 0
  ) THEN
    RAISE EXCEPTION 'nothing comes back to a letter of another reader, or that never left'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mail_of_reader', TABLE = 'mail',
        HINT = 'mail_of_reader';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.mail_guard() IS 'Keeps what came back to a letter with the reader of that letter, and with letters that left.';

CREATE TABLE public.house (
    is_house boolean DEFAULT true NOT NULL,
    site_key bytea NOT NULL,
    CONSTRAINT house_only_one CHECK (is_house),
    CONSTRAINT house_site_key_length CHECK ((octet_length(site_key) = 32))
);

COMMENT ON TABLE public.house IS 'What belongs to this installation as a whole.';

COMMENT ON COLUMN public.house.site_key IS 'Names messages so that nobody outside can foretell the names.';

CREATE FUNCTION public.mailbox_hash(address text) RETURNS bytea
    LANGUAGE sql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN (SELECT sha256((house.site_key || sha256(convert_to(lower(mailbox_hash.address), 'UTF8'::name)))) AS sha256 FROM public.house);
COMMENT ON FUNCTION public.mailbox_hash(address text) IS 'By which a mailbox is known again; without the key of the house nobody tells it by trying.';

CREATE FUNCTION public.mailing_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF OLD.approved_at IS NOT NULL AND NEW.approved_at IS DISTINCT FROM OLD.approved_at
    OR OLD.continued_at IS NOT NULL AND NEW.continued_at IS DISTINCT FROM OLD.continued_at
  THEN
    RAISE EXCEPTION 'what was said of letters stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mailing_said_once', TABLE = 'mailing',
        HINT = 'mailing_said_once';
  END IF;
  IF NEW.approved_at IS DISTINCT FROM OLD.approved_at
    AND NOT pg_has_role('convene_owner', 'USAGE')
    AND acting_is('{administrator,head_of_unit,organiser}', NEW.meeting_id) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'who acts does not approve letters in this meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mailing_approved_by_right',
        TABLE = 'mailing', HINT = 'mailing_approved_by_right';
  END IF;
  IF NEW.approved_at IS DISTINCT FROM OLD.approved_at
    AND jsonb_array_length(NEW.steps) > (
      SELECT count(*) FROM clearance
      WHERE clearance.meeting_id = NEW.meeting_id AND clearance.mailing_id = NEW.id)
  THEN
    RAISE EXCEPTION 'letters are cleared step by step'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mailing_cleared_first',
        TABLE = 'mailing', HINT = 'mailing_cleared_first';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.mailing_guard() IS 'Refuses the approval of whoever may not approve, and that what was said of letters is said anew.';

CREATE FUNCTION public.meeting_dues(meetings uuid[], at timestamp with time zone) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
  today date;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    -- Rows of one meeting are seen at a time, whoever asks for several.
    PERFORM set_config('app.meeting', one::text, true);
    today := (at AT TIME ZONE (SELECT m.zone FROM meeting AS m WHERE m.id = one))::date;
    RETURN QUERY
    SELECT one, 'today', 1, today, '{}'::text[];
    RETURN QUERY
    SELECT one, 'applications', count(*)::int, NULL::date, '{}'::text[]
    FROM application AS a
    WHERE a.meeting_id = one AND a.status <> 'draft' AND (
      a.status <> 'withdrawn' OR EXISTS (
        SELECT FROM decision AS d
        JOIN selection AS l ON l.meeting_id = one AND l.id = d.selection_id
        WHERE d.meeting_id = one AND d.application_id = a.id AND l.signed_at IS NOT NULL));
    RETURN QUERY
    SELECT one, 'nominees', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY a.code COLLATE "C"))[:4]
    FROM (SELECT DISTINCT h.application_id FROM application_held(one) AS h) AS held
    JOIN application AS a ON a.meeting_id = one AND a.id = held.application_id
    JOIN LATERAL (SELECT name FROM person WHERE person.id = a.person_id LIMIT 1) AS p
      ON true;
    RETURN QUERY
    SELECT one, 'reviewers', count(*)::int, NULL::date, '{}'::text[]
    FROM reviewer AS r
    WHERE r.meeting_id = one;
    RETURN QUERY
    WITH waited AS (
      SELECT
        r.reviewer_id, count(*) AS outstanding, min(r.due) AS due,
        COALESCE(min(r.due) < today, false) AS late
      FROM review AS r
      -- Nobody reads on after the signature.
      WHERE r.meeting_id = one AND r.standing = 'assigned' AND r.given_at IS NULL
        AND NOT EXISTS (
          SELECT FROM selection AS l
          WHERE l.meeting_id = one AND l.signed_at IS NOT NULL AND l.superseded_at IS NULL)
      GROUP BY r.reviewer_id
    ), behind AS (
      SELECT
        w.reviewer_id, w.outstanding, w.due, w.late,
        rank() OVER (PARTITION BY w.late ORDER BY w.due, w.outstanding DESC) AS place
      FROM waited AS w
    ), named AS (
      SELECT
        b.late,
        (array_agg(p.name ORDER BY b.due, b.outstanding DESC, p.name COLLATE "C"))[:4] AS names
      FROM behind AS b
      JOIN LATERAL (SELECT name FROM person WHERE person.id = b.reviewer_id LIMIT 1) AS p ON true
      WHERE b.place <= 4
      GROUP BY b.late
    )
    SELECT one, 'reviews', 1, NULL::date, '{}'::text[]
    WHERE EXISTS (SELECT FROM review AS r WHERE r.meeting_id = one AND r.standing = 'assigned')
    UNION ALL
    SELECT
      one, CASE WHEN n.late THEN 'reviews_late' ELSE 'reviews_outstanding' END,
      s.outstanding, s.due, n.names
    FROM named AS n
    JOIN (
      SELECT w.late, sum(w.outstanding)::int AS outstanding, min(w.due) AS due
      FROM waited AS w
      GROUP BY w.late
    ) AS s ON s.late = n.late;
    RETURN QUERY
    SELECT one, 'scored', cardinality(s.applications), NULL::date, '{}'::text[]
    FROM scoring AS s
    WHERE s.meeting_id = one
    ORDER BY s.number DESC
    LIMIT 1;
    RETURN QUERY
    WITH latest AS (
      SELECT s.id, s.number, s.signed_at, s.superseded_at
      FROM selection AS s
      WHERE s.meeting_id = one
      ORDER BY (s.signed_at IS NOT NULL AND s.superseded_at IS NULL) DESC, s.number DESC
      LIMIT 1
    )
    SELECT
      one, CASE WHEN l.signed_at IS NULL THEN 'proposed' ELSE 'signed' END, l.number, NULL::date,
      '{}'::text[]
    FROM latest AS l
    WHERE l.superseded_at IS NULL
    UNION ALL
    SELECT
      one, 'undecided', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY a.code COLLATE "C"))[:4]
    FROM latest AS l
    JOIN standing AS s ON s.meeting_id = one AND s.selection_id = l.id AND s.verdict = 'undecided'
    JOIN application AS a ON a.meeting_id = one AND a.id = s.application_id
    JOIN LATERAL (SELECT name FROM person WHERE person.id = a.person_id LIMIT 1) AS p ON true
    WHERE l.signed_at IS NULL AND NOT EXISTS (
      SELECT FROM choice AS c
      WHERE c.meeting_id = one AND c.selection_id = l.id AND c.application_id = s.application_id);
    RETURN QUERY
    SELECT
      one, 'uninvited', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY a.code COLLATE "C"))[:4]
    FROM application AS a
    JOIN LATERAL (SELECT name FROM person WHERE person.id = a.person_id LIMIT 1) AS p ON true
    WHERE a.meeting_id = one AND a.status = 'selected'
      AND NOT EXISTS (
        SELECT FROM invitation AS i WHERE i.meeting_id = one AND i.person_id = a.person_id AND (
          i.track = 'open'
          OR i.status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')))
      AND NOT EXISTS (SELECT FROM forgotten AS f WHERE f.person_id = a.person_id);
    RETURN QUERY
    WITH awaited AS (
      SELECT
        p.name, i.deadline,
        i.track <> 'nominated' AND COALESCE(i.deadline < today, false) AS late
      FROM invitation AS i
      JOIN LATERAL (SELECT name FROM person WHERE person.id = i.person_id LIMIT 1) AS p ON true
      WHERE i.meeting_id = one AND i.status IN ('issued', 'tentative')
    )
    SELECT
      one, CASE WHEN w.late THEN 'answers_late' ELSE 'answers_awaited' END, count(*)::int,
      min(w.deadline), (array_agg(w.name ORDER BY w.deadline, w.name COLLATE "C"))[:4]
    FROM awaited AS w
    GROUP BY w.late;
    RETURN QUERY
    SELECT one, 'held', count(*)::int, NULL::date, (array_agg(p.name ORDER BY s.number))[:4]
    FROM succession AS s
    JOIN application AS a ON a.meeting_id = one AND a.id = s.leaving_id
    JOIN LATERAL (SELECT name FROM person WHERE person.id = a.person_id LIMIT 1) AS p ON true
    WHERE s.meeting_id = one AND s.settled IS NULL;
    RETURN QUERY
    SELECT
      one, t.track || '_free', GREATEST(0, t.places - t.taken - (
        SELECT count(*)::int
        FROM invitation AS i
        WHERE i.meeting_id = one AND i.status IN ('issued', 'tentative')
          AND CASE i.track WHEN 'substitute' THEN 'open' ELSE i.track END = t.track) - (
        SELECT count(*)::int
        FROM succession AS s
        WHERE s.meeting_id = one AND s.settled IS NULL AND t.track = 'open')),
      NULL::date, '{}'::text[]
    FROM place AS t
    WHERE t.meeting_id = one;
    RETURN QUERY
    SELECT
      one, 'letters', count(*)::int, NULL::date, (
        SELECT array_agg(p.name ORDER BY f.queued_at, f.id)
        FROM (
          SELECT q.queued_at, q.id, q.person_id
          FROM letter AS q
          WHERE q.meeting_id = one AND q.status = 'queued'
          ORDER BY q.queued_at, q.id
          LIMIT 4
        ) AS f
        JOIN LATERAL (SELECT name FROM person WHERE person.id = f.person_id LIMIT 1) AS p ON true)
    FROM letter AS l
    WHERE l.meeting_id = one AND l.status = 'queued';
    RETURN QUERY
    SELECT
      one, 'nominations', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY n.code COLLATE "C"))[:4]
    FROM nomination AS n
    JOIN LATERAL (SELECT name FROM person WHERE person.id = n.person_id LIMIT 1) AS p ON true
    WHERE n.meeting_id = one AND n.acknowledged_at IS NULL AND n.withdrawn_at IS NULL;
    RETURN QUERY
    SELECT
      one, CASE p.track WHEN 'beside' THEN 'beside' ELSE 'participants' END,
      count(*)::int, NULL::date, '{}'::text[]
    FROM participant AS p
    WHERE p.meeting_id = one
    GROUP BY 2;
    RETURN QUERY
    SELECT one, 'seated', 1, NULL::date, '{}'::text[]
    FROM seating AS s
    WHERE s.meeting_id = one;
    RETURN QUERY
    WITH present AS (
      SELECT p.person_id, s.key
      FROM participant AS p
      CROSS JOIN session AS s
      WHERE p.meeting_id = one AND s.meeting_id = one AND s.round IS NOT NULL
        AND p.attendance <> 'no_show' AND NOT EXISTS (
          SELECT FROM guest AS g
          WHERE g.meeting_id = one AND g.invitation_id = p.invitation_id AND NOT g.at_table)
        AND NOT EXISTS (
          SELECT FROM seating_absence AS b
          WHERE b.meeting_id = one AND b.person_id = p.person_id AND b.round = s.round)
    ), seated AS (
      SELECT t.person_id, t.session_key AS key, t.table_no
      FROM seat AS t
      WHERE t.meeting_id = one AND t.table_no IS NOT NULL
    ), unfit AS (
      SELECT DISTINCT COALESCE(p.person_id, t.person_id) AS person_id
      FROM present AS p
      FULL JOIN seated AS t ON t.person_id = p.person_id AND t.key = p.key
      WHERE t.person_id IS NULL OR p.person_id IS NULL
    )
    SELECT
      one, 'unseated', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY p.name COLLATE "C"))[:4]
    FROM unfit AS u
    JOIN LATERAL (SELECT name FROM person WHERE person.id = u.person_id LIMIT 1) AS p ON true
    WHERE EXISTS (SELECT FROM seating AS s WHERE s.meeting_id = one)
    UNION ALL
    SELECT one, 'tables', count(*)::int, NULL::date, '{}'::text[]
    FROM session AS s
    CROSS JOIN round_table AS r
    LEFT JOIN (
      SELECT t.key, t.table_no, count(*) AS people FROM seated AS t GROUP BY t.key, t.table_no
    ) AS t ON t.key = s.key AND t.table_no = r.number
    WHERE s.meeting_id = one AND s.round IS NOT NULL AND r.meeting_id = one
      AND COALESCE(t.people, 0) NOT BETWEEN r.lowest AND r.highest
      AND EXISTS (SELECT FROM seating AS s WHERE s.meeting_id = one);
    RETURN QUERY
    WITH unled AS (
      SELECT l.item, l.session_key, l.role
      FROM agenda_role AS l
      WHERE l.meeting_id = one
      GROUP BY l.item, l.session_key, l.role
      HAVING bool_and(
        agenda_role_away(one, l.person_id, l.item, l.session_key) IS NOT NULL)
    )
    SELECT
      one, 'unled', count(*)::int, NULL::date,
      (array_agg(
        CASE WHEN u.item IS NULL
          THEN format('programme (%s), %s%s%s', u.session_key, u.role, chr(10), (
            SELECT jsonb_build_object(
              'key', s.key, 'title', s.title, 'kind', s.kind,
              'day', (lower(s.during) AT TIME ZONE m.zone)::date,
              'start', to_char(lower(s.during) AT TIME ZONE m.zone, 'HH24:MI'))
            FROM session AS s
            JOIN meeting AS m ON m.id = s.meeting_id
            WHERE s.meeting_id = one AND s.key = u.session_key))
          ELSE format('agenda (%s), %s', u.item, u.role) END
        ORDER BY u.item, u.session_key COLLATE "C", u.role COLLATE "C"))[:4]
    FROM unled AS u;
    RETURN QUERY
    WITH afar AS (
      SELECT p.person_id, s.key, s.round
      FROM participant AS p
      JOIN invitation AS i ON i.meeting_id = one AND i.id = p.invitation_id
      LEFT JOIN session AS s ON s.meeting_id = one AND s.round IS NOT NULL
        AND p.attendance <> 'no_show' AND NOT EXISTS (
          SELECT FROM guest AS g
          WHERE g.meeting_id = one AND g.invitation_id = p.invitation_id AND NOT g.at_table)
        AND NOT EXISTS (
          SELECT FROM seating_absence AS b
          WHERE b.meeting_id = one AND b.person_id = p.person_id AND b.round = s.round)
      WHERE p.meeting_id = one AND i.attends = 'remotely'
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
    SELECT one, 'remote', count(DISTINCT a.person_id)::int, NULL::date, '{}'::text[]
    FROM afar AS a
    UNION ALL
    SELECT one, 'screens', COALESCE(max(l.people), 0)::int, NULL::date, '{}'::text[]
    FROM lacking AS l
    WHERE EXISTS (SELECT FROM round_table AS r WHERE r.meeting_id = one)
    UNION ALL
    SELECT
      one, 'screenless', COALESCE(max(l.elsewhere - l.people), 0)::int, NULL::date, '{}'::text[]
    FROM lacking AS l;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.meeting_dues(meetings uuid[], at timestamp with time zone) IS 'How far meetings are and what is due in each, a row a kind with the first names it is about.';

CREATE FUNCTION public.meeting_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') AND TG_OP = 'UPDATE' AND (OLD.trial OR taken_in_untouched(OLD.id)) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'a meeting whose call is published is not removed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_frozen', TABLE = 'meeting',
        HINT = 'meeting_frozen';
  ELSIF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF OLD.cancelled_at IS NOT NULL OR OLD.published_at IS NOT NULL AND (
    NEW.published_at IS DISTINCT FROM OLD.published_at OR NEW.rubric_id <> OLD.rubric_id
    OR COALESCE((NEW.deciding ->> 'twoPeople')::boolean, false)
      <> COALESCE((OLD.deciding ->> 'twoPeople')::boolean, false)
  ) THEN
    RAISE EXCEPTION 'what the call says of the decision does not change, nor what was cancelled'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_frozen', TABLE = 'meeting',
        HINT = 'meeting_frozen';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.meeting_guard() IS 'Keeps rubric and signatures as the call has them, and a meeting that was cancelled as it is.';

CREATE FUNCTION public.meeting_in_hand() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('app.meeting'::text, true), ''::text))::uuid;
COMMENT ON FUNCTION public.meeting_in_hand() IS 'The meeting that this transaction is about, if any.';

CREATE FUNCTION public.meeting_in_turn(wanted uuid, turn text) RETURNS TABLE(at timestamp with time zone, reason text)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('convene acts'), hashtext(turn));
  RETURN QUERY
  SELECT m.cancelled_at, m.cancelled_reason FROM meeting AS m WHERE m.id = wanted;
END $$;

COMMENT ON FUNCTION public.meeting_in_turn(wanted uuid, turn text) IS 'Waits until no other act is at work on a meeting, and says when it was called off, and why; no row where there is no such meeting.';

CREATE FUNCTION public.meeting_seating_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'how seats are given is announced in the call or not at all'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_seating_before_call',
      TABLE = 'meeting',
      HINT = 'meeting_seating_before_call';
END $$;

COMMENT ON FUNCTION public.meeting_seating_guard() IS 'Refuses that a published call says anything else of seats given by lot, or of what is kept.';

CREATE FUNCTION public.meeting_take_in(hand uuid, origin jsonb, parts jsonb) RETURNS TABLE(kind text, object_id uuid, beside_id uuid, said jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET standard_conforming_strings TO 'on'
    AS $_$
DECLARE
  part text;
  own record;
  is_here boolean;
BEGIN
  IF acting_is('{administrator,organiser}') IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts takes no meeting in'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'taken_in_by_right', TABLE = 'taken_in',
        HINT = 'taken_in_by_right';
  END IF;
  IF hand IS DISTINCT FROM meeting_in_hand() OR EXISTS (SELECT FROM meeting WHERE id = hand)
    OR EXISTS (
      SELECT FROM jsonb_array_elements(parts -> 'account') AS who WHERE who ->> 'house' IS NULL)
  THEN
    RAISE EXCEPTION 'what is taken in is new here, and done by people of elsewhere'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'taken_in_from_elsewhere',
        TABLE = 'taken_in', HINT = 'taken_in_from_elsewhere';
  END IF;
  PERFORM take_rows(NULL, 'organisation', parts -> 'organisation');
  PERFORM take_rows(NULL, 'organisation_alias', parts -> 'organisation_alias');
  FOR own IN
    SELECT person.given FROM jsonb_array_elements(parts -> 'person') AS person (given)
  LOOP
    -- Who shares mailbox and name with somebody here, and is not them, is their twin.
    PERFORM take_rows(NULL, 'person', jsonb_build_array(own.given || jsonb_build_object('twin', (
      SELECT COALESCE(max(twin) + 1, 0) FROM person
      WHERE lower(email) = lower(own.given ->> 'email')
        AND name_same(name) = name_same(own.given ->> 'name')))));
  END LOOP;
  FOREACH part IN ARRAY '{person_alias,forgotten,account,rubric,gate,criterion}'::text[] LOOP
    PERFORM take_rows(NULL, part, parts -> part);
  END LOOP;
  PERFORM take_rows(NULL, 'meeting', jsonb_build_array(
    parts #> '{meeting,0}' || jsonb_build_object('id', hand)
      || '{"published_at": null, "cancelled_at": null, "cancelled_reason": null}'));
  PERFORM take_rows(hand, 'taken_in', jsonb_build_array(origin));
  FOREACH part IN ARRAY ARRAY[
    'country_name', 'place', 'topic', 'agreed_outcome', 'aide_memoire', 'room', 'agenda_item',
    'session', 'round_table', 'agenda_role', 'document_author', 'selection_floor', 'lottery', 'lottery_value', 'meeting_revision',
    'candidate', 'application', 'application_outcome', 'application_topic', 'offer', 'need',
    'past_partnership', 'gate_answer', 'offer_confirmation', 'wish', 'reviewer', 'review', 'conflict_of_interest',
    'rating', 'cannot_judge', 'practice_mark', 'scoring', 'score'] LOOP
    PERFORM take_rows(hand, part, parts -> part);
  END LOOP;
  PERFORM take_rows(hand, 'selection', (
    SELECT jsonb_agg(
      given - '{signed_at,signed_by,superseded_at,superseded_by,superseded_reason}'::text[]
      ORDER BY place)
    FROM jsonb_array_elements(parts -> 'selection') WITH ORDINALITY AS selection (given, place)));
  -- Numbers were given anew, and some may be missing where proposals were taken back.
  FOR own IN
    SELECT id, number FROM jsonb_populate_recordset(NULL::scoring, parts -> 'scoring')
    ORDER BY number DESC
  LOOP
    UPDATE scoring SET number = own.number WHERE meeting_id = hand AND id = own.id;
  END LOOP;
  FOR own IN
    SELECT id, number FROM jsonb_populate_recordset(NULL::selection, parts -> 'selection')
    ORDER BY number DESC
  LOOP
    UPDATE selection SET number = own.number WHERE meeting_id = hand AND id = own.id;
  END LOOP;
  FOREACH part IN ARRAY ARRAY[
    'standing', 'choice', 'decision', 'assessment', 'selection_closing', 'lottery_draw', 'succession', 'invitation',
    'letter', 'nomination', 'guest', 'travel', 'requirement', 'substitution', 'participant',
    'seating', 'seating_absence', 'seating_rule', 'seat', 'printed_sheet',
    'partnership', 'partnership_partner', 'partnership_answer', 'partnership_outcome',
    'partnership_principle', 'emblem', 'partnership_report', 'commitment', 'project', 'project_lack', 'recommendation'] LOOP
    PERFORM take_rows(hand, part, parts -> part);
  END LOOP;
  UPDATE selection SET
    signed_at = told.signed_at, signed_by = told.signed_by, superseded_at = told.superseded_at,
    superseded_by = told.superseded_by, superseded_reason = told.superseded_reason
  FROM jsonb_populate_recordset(NULL::selection, parts -> 'selection') AS told
  WHERE selection.meeting_id = hand AND selection.id = told.id AND told.signed_at IS NOT NULL;
  UPDATE meeting SET published_at = told.published_at
  FROM jsonb_populate_recordset(NULL::meeting, parts -> 'meeting') AS told
  WHERE meeting.id = hand AND told.published_at IS NOT NULL;
  UPDATE meeting SET
    cancelled_at = told.cancelled_at, cancelled_reason = told.cancelled_reason
  FROM jsonb_populate_recordset(NULL::meeting, parts -> 'meeting') AS told
  WHERE meeting.id = hand AND told.cancelled_at IS NOT NULL;
  FOR own IN
    SELECT conrelid::regclass AS held, attname AS actor
    FROM pg_constraint
    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f' AND confrelid = 'account'::regclass AND EXISTS (
      SELECT FROM pg_attribute AS key WHERE key.attrelid = conrelid AND key.attname = 'meeting_id')
  LOOP
    EXECUTE format(
      'SELECT EXISTS (SELECT FROM %s AS held JOIN account ON account.id = held.%I '
      'WHERE held.meeting_id = $1 AND account.house IS NULL)', own.held, own.actor)
    INTO is_here USING hand;
    IF is_here THEN
      RAISE EXCEPTION 'what was done elsewhere nobody did here'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'taken_in_from_elsewhere',
          TABLE = 'taken_in', HINT = 'taken_in_from_elsewhere';
    END IF;
  END LOOP;
  RETURN QUERY
  SELECT 'account', account.id, NULL::uuid,
    jsonb_build_object('login', account.login, 'name', account.name)
  FROM jsonb_populate_recordset(NULL::account, parts -> 'account') AS account
  UNION ALL
  SELECT 'organisation', organisation.id, NULL, jsonb_build_object('name', organisation.name)
  FROM jsonb_populate_recordset(NULL::organisation, parts -> 'organisation') AS organisation
  UNION ALL
  SELECT 'person', person.id, NULL, jsonb_build_object('name', person.name)
  FROM jsonb_populate_recordset(NULL::person, parts -> 'person') AS person
  UNION ALL
  SELECT 'application', application.id, NULL,
    jsonb_build_object('code', application.code, 'status', application.status) || COALESCE((
      SELECT jsonb_object_agg('answered ' || answer.number, answer.gate || CASE
        WHEN answer.is_met THEN ' yes ' ELSE ' no ' END || extract(epoch FROM answer.recorded_at)
        || ' ' || answer.recorded_by)
      FROM gate_answer AS answer
      WHERE answer.meeting_id = hand AND answer.application_id = application.id), '{}')
  FROM application
  WHERE application.meeting_id = hand
  UNION ALL
  SELECT 'review', given.application_id, given.reviewer_id,
    jsonb_object_agg(given.criterion, given.words)
  FROM (
    SELECT rating.application_id, rating.reviewer_id, rating.criterion, points || CASE
      WHEN cardinality(answers) > 0 THEN ' resting on answers ' || array_to_string(answers, ' ')
      ELSE '' END AS words
    FROM rating
    WHERE rating.meeting_id = hand
    UNION ALL
    SELECT cannot_judge.application_id, cannot_judge.reviewer_id, cannot_judge.criterion,
      'cannot judge'
    FROM cannot_judge
    WHERE cannot_judge.meeting_id = hand
  ) AS given
  GROUP BY given.application_id, given.reviewer_id
  UNION ALL
  SELECT 'participant', substitution.person_id, NULL, jsonb_build_object(
    'code', substitution.code, 'because', substitution.reason, 'decided',
    extract(epoch FROM substitution.decided_at) || ' ' || substitution.decided_by, 'gave back',
    COALESCE(
      extract(epoch FROM substitution.withdrawn_at) || ' ' || substitution.withdrawn_by, 'no'))
  FROM substitution
  WHERE substitution.meeting_id = hand
  UNION ALL
  -- Told in the particulars, which no clock erases.
  SELECT 'signature', selection.id, NULL, jsonb_strip_nulls(jsonb_build_object(
    'selection', selection.id::text, 'scoring', selection.scoring_id::text,
    'signed at', selection.signed_at, 'signed by', selection.signed_by,
    'superseded at', selection.superseded_at, 'superseded by', selection.superseded_by,
    'assessment', (
      SELECT assessment.hash FROM assessment
      WHERE assessment.meeting_id = hand AND assessment.selection_id = selection.id),
    'ratings', CASE WHEN selection.superseded_at IS NULL THEN rating_hash(hand) END,
    'choices', (
      SELECT encode(sha256(convert_to(COALESCE(string_agg(
        application.code || ' ' || choice.is_in || ' ' || choice.reason || ' '
          || choice.decided_by || E'\n',
        '' ORDER BY application.code COLLATE "C"), ''), 'UTF8')), 'hex')
      FROM choice
      JOIN application ON application.meeting_id = hand AND application.id = choice.application_id
      WHERE choice.meeting_id = hand AND choice.selection_id = selection.id),
    'decisions', (
      SELECT encode(sha256(convert_to(string_agg(
        application.code || ' ' || decision.outcome || ' '
          || COALESCE(decision.position::text, '-') || ' ' || COALESCE(decision.reason, '-')
          || E'\n', '' ORDER BY application.code COLLATE "C"), 'UTF8')), 'hex')
      FROM decision
      JOIN application ON application.meeting_id = hand
        AND application.id = decision.application_id
      WHERE decision.meeting_id = hand AND decision.selection_id = selection.id)))
  FROM selection
  WHERE selection.meeting_id = hand AND selection.signed_at IS NOT NULL;
END $_$;

COMMENT ON FUNCTION public.meeting_take_in(hand uuid, origin jsonb, parts jsonb) IS 'Makes a meeting of what a file of another desk holds, once, with nobody of here in it; answers what the act tells of its rows, so that they are held against it.';

CREATE FUNCTION public.merge_alike(hand uuid, keep uuid, gone uuid) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT acting_is('{administrator}') AND NOT people_alike(keep, gone) AND (
    EXISTS (SELECT FROM invitation WHERE meeting_id = hand AND person_id = gone)
    OR EXISTS (SELECT FROM participant WHERE meeting_id = hand AND person_id = gone)
    OR EXISTS (SELECT FROM review WHERE meeting_id = hand AND reviewer_id = gone)
    OR EXISTS (
      SELECT FROM application
      JOIN decision ON decision.meeting_id = hand AND decision.application_id = application.id
      JOIN selection ON selection.meeting_id = hand AND selection.id = decision.selection_id
        AND selection.signed_at IS NOT NULL
      WHERE application.meeting_id = hand AND application.person_id = gone))
  THEN
    RAISE EXCEPTION 'nothing says that the two are one'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_alike', TABLE = 'merged',
        HINT = 'merged_alike';
  END IF;
END $$;

COMMENT ON FUNCTION public.merge_alike(hand uuid, keep uuid, gone uuid) IS 'Refuses that an invitation, a seat, reviews or a signed decision go to somebody who is not alike, unless an administrator says so.';

CREATE FUNCTION public.merge_begin(part text, keep uuid, gone uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF 2 <> (
    SELECT count(*)
    FROM (
      SELECT id FROM person WHERE part = 'person'
      UNION ALL
      SELECT id FROM organisation WHERE part = 'organisation') AS known
    WHERE id IN (keep, gone)
  ) THEN
    RAISE EXCEPTION 'twins are two of the directory'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'merged_of_directory',
        TABLE = 'merged', HINT = 'merged_of_directory';
  END IF;
  INSERT INTO merged (gone_id, kept_id) VALUES (gone, keep) ON CONFLICT (gone_id) DO NOTHING;
END $$;

COMMENT ON FUNCTION public.merge_begin(part text, keep uuid, gone uuid) IS 'Says which id is now which, of two of the directory; the end of the transaction asks for the rest.';

CREATE FUNCTION public.merge_require() RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (acting_is('{administrator,organiser}') OR session_of_owner()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not put twins together'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_by_right', TABLE = 'merged',
        HINT = 'merged_by_right';
  END IF;
END $$;

COMMENT ON FUNCTION public.merge_require() IS 'Refuses who is neither organiser nor administrator.';

CREATE FUNCTION public.merge_told(gone uuid, kept uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM audit_line AS line
    JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
      AND entry.act = line.kind || '.merge'
    -- Older acts have none of who was kept where nothing was said of them anew.
    LEFT JOIN audit_line AS beside ON beside.meeting_id = line.meeting_id
      AND beside.number = line.number AND beside.kind = line.kind AND beside.line <> line.line
    WHERE line.meeting_id = '00000000-0000-0000-0000-000000000000' AND line.object_id = gone
      AND (line.salt IS NULL OR NOT line.change ? 'after')
      -- Who was kept may have been put together with a third since.
      AND (beside.object_id IS NULL OR beside.object_id = kept OR EXISTS (
        SELECT FROM merged WHERE gone_id = beside.object_id AND kept_id = kept)));
END $$;

COMMENT ON FUNCTION public.merge_told(gone uuid, kept uuid) IS 'Whether an act tells that one id is now the other.';

CREATE FUNCTION public.merged_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (SELECT FROM person WHERE id = NEW.gone_id)
    OR EXISTS (SELECT FROM organisation WHERE id = NEW.gone_id)
    OR NOT EXISTS (
      SELECT FROM audit_line AS line
      JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id
        AND entry.number = line.number AND entry.act = line.kind || '.merge'
        -- Of this transaction: what others wrote before it is older than it.
        AND age(entry.xmin) <= 0
      JOIN audit_line AS beside ON beside.meeting_id = line.meeting_id
        AND beside.number = line.number AND beside.kind = line.kind
        AND beside.object_id = NEW.kept_id
      WHERE line.meeting_id = '00000000-0000-0000-0000-000000000000'
        AND line.object_id = NEW.gone_id AND NOT line.change ? 'after')
  THEN
    RAISE EXCEPTION 'no act tells that the two are one'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_told', TABLE = 'merged',
        HINT = 'merged_told';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.merged_guard() IS 'Refuses at the end that somebody is gone of whom no act of the transaction tells, or who is there.';

CREATE FUNCTION public.moved_rows(part text, key text, ids uuid[]) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO'
    SET bytea_output TO 'hex'
    AS $_$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT to_jsonb(held) FROM %I AS held WHERE held.%I = ANY ($1)', part, key) USING ids;
END $_$;

COMMENT ON FUNCTION public.moved_rows(part text, key text, ids uuid[]) IS 'Rows of one table, all that whoever asks may see of them, each value in one spelling.';

CREATE FUNCTION public.name_parts(name text, names jsonb, others text[]) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE COST 2000 PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET standard_conforming_strings TO 'on'
    AS $_$
DECLARE
  forms text := substr(concat_ws(' ', VARIADIC name || others), 1, 2000);
  word text;
  parts text[] := '{}';
BEGIN
  IF forms ~ '^[ -~]*$' THEN
    forms := lower(translate(
      forms, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32)) COLLATE "C");
  ELSE
    forms := name_similar(forms);
  END IF;
  IF names <> '{}' THEN
    forms := forms || ' ' || name_similar(substr(
      (SELECT string_agg(value, ' ') FROM jsonb_each_text(names)), 1, 2000));
  END IF;
  FOREACH word IN ARRAY string_to_array(forms, ' ') LOOP
    CONTINUE WHEN word = '';
    FOR place IN 1..greatest(length(word) - 2, 1) LOOP
      parts := parts || substr(word, place, 60);
    END LOOP;
  END LOOP;
  RETURN array_to_tsvector(parts);
END $_$;

COMMENT ON FUNCTION public.name_parts(name text, names jsonb, others text[]) IS 'Every word of a name as name_similar spells it, from each of its letters on: what begins so is a part of it.';

CREATE FUNCTION public.name_same(name text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT COST 200 PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET standard_conforming_strings TO 'on'
    AS $_$
BEGIN
  -- What is plain has one way to be encoded, and nothing that nobody sees.
  IF name ~ '^[!-~]+( [!-~]+)*$' THEN
    RETURN lower(name COLLATE "C");
  END IF;
  -- Nor have the letters of French and Arabic, once they stand as they are encoded.
  IF name ~ '^[!-~\u00c0-\u012f\u0131-\u017f\u0621-\u065f]+( [!-~\u00c0-\u012f\u0131-\u017f\u0621-\u065f]+)*$'
    AND name IS NFC NORMALIZED THEN
    RETURN lower(name COLLATE "und-x-icu");
  END IF;
  RETURN btrim(regexp_replace(
    normalize(replace(lower(normalize(regexp_replace(
      name,
      '[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+',
      '', 'g'), NFC) COLLATE "und-x-icu"), U&'\03c2', U&'\03c3'), NFC),
    '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+',
    ' ', 'g'), ' ');
END $_$;

COMMENT ON FUNCTION public.name_same(name text) IS 'What makes two spellings one name: no case, runs of blanks, ways to encode, invisible signs.';

CREATE FUNCTION public.name_similar(name text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT COST 400 PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET standard_conforming_strings TO 'on'
    AS $_$
DECLARE
  spelt text := name;
BEGIN
  -- Where the letters that most names have are all that is left, nothing else is to be looked for.
  IF octet_length(spelt) > length(spelt) THEN
    spelt := normalize(spelt, NFKD);
  END IF;
  spelt := translate(
    lower(spelt COLLATE "C"),
    '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~' ||
      U&'\0649\0629\0300\0301\0302\0308\030c\0327\0640\064b\064c\064d\064e\064f\0650\0651\0652\0653\0654\0655',
    repeat(' ', 32) || U&'\064a\0647');
  IF spelt ~ '^[a-z0-9\u0621-\u063a\u0641-\u064a]+( [a-z0-9\u0621-\u063a\u0641-\u064a]+)*$' THEN
    RETURN spelt;
  END IF;
  RETURN btrim(regexp_replace(regexp_replace(
    regexp_replace(
      replace(replace(replace(replace(
        translate(
          lower(normalize(public.name_same(name), NFKD) COLLATE "und-x-icu"),
          U&'\03c2\0131\00f8\0111\00f0\0142\0127\0167\0671\0649\06cc\0629\06be\06c1\06d5\06a9',
          U&'\03c3ioddlht\0627\064a\064a\0647\0647\0647\0647\0643'),
        U&'\00df', 'ss'), U&'\00e6', 'ae'), U&'\0153', 'oe'), U&'\00fe', 'th'),
      '[\u02bb-\u02bf\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+',
      '', 'g'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u060c\u060d\u061b-\u061f\u066a-\u066d\u06d4\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\U0001f000-\U0001faff]+',
    ' ', 'g'),
    '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+',
    ' ', 'g'), ' ');
END $_$;

COMMENT ON FUNCTION public.name_similar(name text) IS 'What two spellings of a name have in common beyond that; it finds and never makes two people one.';

CREATE FUNCTION public.name_untitled(key text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(key, ((((('^(('::text || 'dr|prof|professor|doctor|mr|mrs|ms|miss|madam|eng|h e|his excellency'::text) || '|her excellency|pr|professeur|docteur|m|mme|mlle|monsieur|madame|mademoiselle'::text) || '|s e|son excellence|د|ا د|ا م د|دكتور|دكتوره|الدكتور|الدكتوره|الاستاذ|الاستاذه'::text) || '|السيد|السيده|الانسه|المهندس|المهندسه|معالي|سعاده'::text) || ') )+(?=[^ ]+ [^ ])'::text), ''::text);
COMMENT ON FUNCTION public.name_untitled(key text) IS 'What name_similar gives, without the titles before a name, where two words or more are left.';

CREATE FUNCTION public.names_somebody(words text, whose uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT EXISTS (
    SELECT FROM person
    WHERE id = whose AND (
      email <> '' AND position(lower(email) IN lower(words)) > 0
      OR name <> '' AND position(lower(name) IN lower(words)) > 0))
$$;

COMMENT ON FUNCTION public.names_somebody(words text, whose uuid) IS 'Whether words have the name or the mailbox of somebody.';

CREATE FUNCTION public.nomination_in_hand() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT id FROM nomination_link
    WHERE meeting_id = meeting_in_hand() AND token_hash = link_in_hand()
      AND (NOT session_of_pages() OR acting_is('{portal}')));
END $$;

COMMENT ON FUNCTION public.nomination_in_hand() IS 'The link of a State or an organisation that this transaction was shown, in the meeting in hand.';

CREATE FUNCTION public.nomination_is_open(at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT
    FROM nomination_link AS known
    JOIN meeting AS m ON m.id = known.meeting_id
    WHERE known.meeting_id = meeting_in_hand() AND known.id = (SELECT nomination_in_hand())
      AND m.published_at IS NOT NULL AND m.cancelled_at IS NULL
      AND (at AT TIME ZONE m.zone)::date <= known.until);
END $$;

COMMENT ON FUNCTION public.nomination_is_open(at timestamp with time zone) IS 'Whether people may be proposed by the link in hand: until its last day, to a meeting that takes place.';

CREATE FUNCTION public.nomination_open(hash bytea, at timestamp with time zone) RETURNS TABLE(meeting uuid, link uuid, sender text, organisation_names jsonb, places integer, until date, is_open boolean, drafts jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM nomination_link AS known WHERE known.token_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    known.meeting_id, known.id, known.sender, COALESCE((
      SELECT o.names FROM organisation AS o WHERE o.name = known.sender ORDER BY o.id LIMIT 1),
      '{}'::jsonb),
    known.places::int, known.until, nomination_is_open(at), COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'id', draft.id, 'said', draft.said, 'name', COALESCE(p.name, ''),
        'isTaken', draft.taken_at IS NOT NULL, 'letter', draft.letter_kind) ORDER BY draft.changed_at, draft.id)
      FROM nomination_draft AS draft
      LEFT JOIN person AS p ON p.id = draft.person_id
      WHERE draft.meeting_id = known.meeting_id AND draft.link_id = known.id
        AND draft.withdrawn_at IS NULL), '[]'::jsonb)
  FROM nomination_link AS known
  JOIN meeting AS m ON m.id = known.meeting_id AND m.published_at IS NOT NULL
  WHERE known.meeting_id = meeting_in_hand() AND known.id = (SELECT nomination_in_hand());
END $$;

COMMENT ON FUNCTION public.nomination_open(hash bytea, at timestamp with time zone) IS 'Takes the link of a State or an organisation in hand for this transaction, and its meeting with it, with whom it proposed; no row where it opens nothing.';

CREATE FUNCTION public.nomination_propose(hand uuid, draft uuid, words jsonb, file bytea, kind text, at timestamp with time zone, OUT became text, OUT proposal uuid) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own constant uuid := nomination_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  became := 'closed';
  IF hand IS DISTINCT FROM meeting_in_hand() OR NOT nomination_is_open(at) THEN
    RETURN;
  END IF;
  IF draft IS NULL THEN
    IF (
      SELECT places FROM nomination_link WHERE meeting_id = hand AND id = own
    ) <= (
      SELECT count(*) FROM nomination_draft
      WHERE meeting_id = hand AND link_id = own AND withdrawn_at IS NULL
    ) OR 100 < (
      SELECT count(*) FROM nomination_draft WHERE meeting_id = hand AND link_id = own
    ) THEN
      became := 'full';
      RETURN;
    END IF;
    INSERT INTO nomination_draft (
      meeting_id, id, link_id, said, letter, letter_kind, changed_at)
    VALUES (hand, gen_random_uuid(), own, words, file, kind, at)
    RETURNING id INTO proposal;
  ELSE
    UPDATE nomination_draft AS kept SET
      said = words, changed_at = at,
      letter = CASE WHEN words <> '{}' THEN COALESCE(file, kept.letter) END,
      letter_kind = CASE WHEN words <> '{}' THEN COALESCE(kind, kept.letter_kind) END,
      withdrawn_at = CASE WHEN words = '{}' THEN at END
    WHERE kept.meeting_id = hand AND kept.id = draft AND kept.link_id = own
      AND kept.taken_at IS NULL AND kept.withdrawn_at IS NULL
    RETURNING kept.id INTO proposal;
  END IF;
  became := CASE WHEN proposal IS NULL THEN 'taken' ELSE 'saved' END;
END $$;

COMMENT ON FUNCTION public.nomination_propose(hand uuid, draft uuid, words jsonb, file bytea, kind text, at timestamp with time zone, OUT became text, OUT proposal uuid) IS 'Keeps whom somebody proposes by the link in hand, or takes a proposal back where nothing is said of it. Answers whether it is kept: saved, closed, full or taken.';

CREATE FUNCTION public.objection_hash(address text, name text) RETURNS bytea
    LANGUAGE sql STABLE STRICT
    RETURN public.mailbox_hash(((address || '
'::text) || public.name_similar(name)));

COMMENT ON FUNCTION public.objection_hash(address text, name text) IS 'By which somebody is known again who objects: their mailbox, and nearly their name.';

CREATE FUNCTION public.organisation_merge(keep uuid, gone uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  moved integer;
BEGIN
  PERFORM merge_require();
  PERFORM merge_begin('organisation', keep, gone);
  UPDATE person SET organisation_id = keep WHERE organisation_id = gone;
  GET DIAGNOSTICS moved = ROW_COUNT;
  INSERT INTO organisation_alias (organisation_id, name)
  SELECT keep, name FROM organisation_alias WHERE organisation_id = gone
  ON CONFLICT (organisation_id, name) DO NOTHING;
  DELETE FROM organisation_alias WHERE organisation_id = gone;
  DELETE FROM not_twins WHERE gone IN (one_id, other_id);
  DELETE FROM organisation WHERE id = gone;
  UPDATE merged SET kept_id = keep WHERE kept_id = gone;
  RETURN moved;
END $$;

COMMENT ON FUNCTION public.organisation_merge(keep uuid, gone uuid) IS 'Takes an organisation out of the directory that stood in it twice; its people are the other''s.';

CREATE FUNCTION public.organisation_merge_in(hand uuid, keep uuid, gone uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  moved integer;
  more integer;
BEGIN
  PERFORM merge_require();
  PERFORM merge_begin('organisation', keep, gone);
  SET CONSTRAINTS nomination_replaced_by_organisation DEFERRED;
  UPDATE nomination SET organisation_id = keep
  WHERE meeting_id = hand AND organisation_id = gone;
  GET DIAGNOSTICS moved = ROW_COUNT;
  SET CONSTRAINTS nomination_replaced_by_organisation IMMEDIATE;
  UPDATE commitment SET
    who_organisation = CASE WHEN who_organisation = gone THEN keep ELSE who_organisation END,
    with_organisation = CASE WHEN with_organisation = gone THEN keep ELSE with_organisation END
  WHERE meeting_id = hand AND gone IN (who_organisation, with_organisation);
  UPDATE recommendation SET owner_organisation = keep
  WHERE meeting_id = hand AND owner_organisation = gone;
  UPDATE project SET owner_organisation = keep
  WHERE meeting_id = hand AND owner_organisation = gone;
  UPDATE project_lack SET filler_organisation = keep
  WHERE meeting_id = hand AND filler_organisation = gone;
  UPDATE partnership_partner SET organisation_id = keep
  WHERE meeting_id = hand AND organisation_id = gone;
  GET DIAGNOSTICS more = ROW_COUNT;
  moved := moved + more;
  DELETE FROM wish
  WHERE meeting_id = hand AND organisation_id = gone AND EXISTS (
    SELECT FROM wish AS same
    WHERE same.meeting_id = hand AND same.application_id = wish.application_id
      AND same.organisation_id = keep);
  UPDATE wish SET organisation_id = keep WHERE meeting_id = hand AND organisation_id = gone;
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN moved + more;
END $$;

COMMENT ON FUNCTION public.organisation_merge_in(hand uuid, keep uuid, gone uuid) IS 'Gives nominations and wishes in a meeting to the organisation that theirs is one with.';

CREATE FUNCTION public.organisations_called(parts tsquery, most integer) RETURNS SETOF uuid
    LANGUAGE sql STABLE COST 1000 ROWS 100 PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
  SELECT id
  FROM organisation
  WHERE name_parts(name, names, ARRAY[short_name, external_key]) @@ parts
  LIMIT most
$$;

COMMENT ON FUNCTION public.organisations_called(parts tsquery, most integer) IS 'Some organisations in whose names or key all these parts stand, by the index likewise.';

CREATE FUNCTION public.own_answers_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  asked jsonb := (SELECT questions FROM meeting WHERE id = NEW.meeting_id);
  given record;
  one jsonb;
BEGIN
  -- What a whole meeting brings along was checked where it was answered.
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  FOR given IN
    SELECT answer.key, answer.value, jsonb_array_length(answer.value) AS number,
      answer.value ->> 0 AS said
    FROM jsonb_each(jsonb_path_query_first(
      NEW.own_answers, 'strict $ ? (!exists(@.* ? (@.type() != "array" || @.size() == 0)))')) AS answer
  LOOP
    SELECT listed.question INTO one
    FROM jsonb_array_elements(asked) AS listed (question)
    WHERE listed.question ->> 'key' = given.key;
    IF ((given.number = 1 OR one ->> 'kind' = 'several') AND CASE one ->> 'kind'
      WHEN 'yes-no' THEN given.said IN ('yes', 'no')
      WHEN 'number' THEN given.said ~ '^-?[0-9]{1,9}([.][0-9]{1,2})?$'
      WHEN 'text' THEN char_length(given.said) <= 400
      WHEN 'long' THEN char_length(given.said) <= 2000
      ELSE given.value <@ jsonb_path_query_array(one, '$.choices[*].key')
        AND given.number = (
          SELECT count(DISTINCT said) FROM jsonb_array_elements_text(given.value) AS each (said)) END
    AND (
      NOT one ? 'when' OR EXISTS (
        SELECT FROM jsonb_array_elements_text(
          NEW.own_answers -> (one #>> '{when,question}')) AS before (said)
        WHERE one #> '{when,is}' ? before.said)
    )) THEN
      CONTINUE;
    END IF;
    RAISE EXCEPTION 'nothing asks for the answer to %', given.key
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_own_answers_asked',
        TABLE = 'application', HINT = 'application_own_answers_asked';
  END LOOP;
  RETURN NEW;
END $_$;

COMMENT ON FUNCTION public.own_answers_guard() IS 'Refuses answers to questions that the meeting does not ask, that are none of their choices, or whose question waits for another answer.';

CREATE FUNCTION public.own_review_is_assigned(meeting uuid, application uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM review AS own
    WHERE own.meeting_id = meeting AND own.application_id = application
      AND own.reviewer_id = reviewer_in_hand() AND own.standing = 'assigned');
END $$;

COMMENT ON FUNCTION public.own_review_is_assigned(meeting uuid, application uuid) IS 'Whether the reviewer in hand was given the application.';

CREATE FUNCTION public.own_review_is_given(meeting uuid, application uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM review AS own
    WHERE own.meeting_id = meeting AND own.application_id = application
      AND own.reviewer_id = reviewer_in_hand() AND own.given_at IS NOT NULL);
END $$;

COMMENT ON FUNCTION public.own_review_is_given(meeting uuid, application uuid) IS 'Whether the reviewer in hand has given their own review of the application.';

CREATE FUNCTION public.page_ask(wanted text, words jsonb, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  standing constant text := page_asks(at);
BEGIN
  PERFORM act_require(acting_account(), at);
  IF (CASE wanted
    WHEN 'name' THEN standing IN ('issued', 'tentative', 'accepted')
    WHEN 'substitute' THEN standing IN ('issued', 'tentative', 'accepted', 'declined')
    WHEN 'remotely' THEN standing = 'accepted' AND EXISTS (
      SELECT FROM meeting WHERE id = meeting_in_hand() AND remote_room IS NOT NULL)
    ELSE false END) IS NOT TRUE
  THEN
    RETURN false;
  END IF;
  IF words = '{}' THEN
    DELETE FROM page_request
    WHERE meeting_id = meeting_in_hand() AND person_id = (SELECT link_person()) AND kind = wanted;
    RETURN true;
  END IF;
  INSERT INTO page_request AS kept (meeting_id, person_id, kind, said, said_at)
  VALUES (meeting_in_hand(), link_person(), wanted, words, at)
  ON CONFLICT (meeting_id, person_id, kind) DO UPDATE SET
    said = excluded.said, said_at = excluded.said_at, settled_at = NULL
  WHERE kept.said <> excluded.said OR kept.settled_at IS NULL;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.page_ask(wanted text, words jsonb, at timestamp with time zone) IS 'Keeps what whoever is behind the link in hand asks for, until an officer settles it; nothing said takes it back. Answers whether it did.';

CREATE FUNCTION public.page_asks(at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT i.status
    FROM invitation AS i
    JOIN meeting AS m ON m.id = i.meeting_id
    WHERE i.meeting_id = meeting_in_hand() AND i.id = (SELECT link_invitation())
      AND m.cancelled_at IS NULL AND (at AT TIME ZONE m.zone)::date <= m.ends);
END $$;

COMMENT ON FUNCTION public.page_asks(at timestamp with time zone) IS 'How the invitation of the link in hand stands, while its reader may ask for anything: until a meeting that takes place is over.';

CREATE FUNCTION public.page_dues(meetings uuid[], at timestamp with time zone) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
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
    RETURN QUERY
    SELECT
      one, 'requests_by_page', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY asked.said_at, p.name COLLATE "C"))[:4]
    FROM page_request AS asked
    JOIN person AS p ON p.id = asked.person_id
    WHERE asked.meeting_id = one AND asked.settled_at IS NULL
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT
      one, 'nominations_by_page', count(*)::int, NULL::date,
      (array_agg(draft.said ->> 'name' ORDER BY draft.changed_at, draft.id))[:4]
    FROM nomination_draft AS draft
    WHERE draft.meeting_id = one AND draft.taken_at IS NULL AND draft.withdrawn_at IS NULL
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT
      one, 'documents_by_page', count(*)::int, NULL::date,
      (array_agg(
        p.name || ' (' || sent.document || ', ' || sent.language || ')'
        ORDER BY sent.sent_at, sent.document, sent.language))[:4]
    FROM document_file AS sent
    JOIN person AS p ON p.id = sent.person_id
    JOIN meeting AS m ON m.id = sent.meeting_id
    WHERE sent.meeting_id = one AND sent.returned_at IS NULL AND NOT EXISTS (
      SELECT FROM jsonb_array_elements(m.documents) AS d
      WHERE (d ->> 'number')::int = sent.document AND d -> 'languages' ? sent.language)
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.page_dues(meetings uuid[], at timestamp with time zone) IS 'Who answered on a page today or yesterday, as it is where the meeting is; who asked for something behind their link that nobody settled; and whom States and organisations proposed by theirs.';

CREATE FUNCTION public.page_evaluation(at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  IF NOT evaluation_is_open(hand, at) OR NOT EXISTS (
    SELECT FROM invitation AS asked
    JOIN participant AS part ON part.meeting_id = hand AND part.person_id = asked.person_id
    WHERE asked.meeting_id = hand AND asked.id = (SELECT link_invitation()) AND asked.status = 'accepted'
      AND part.attendance <> 'no_show'
  ) THEN
    RETURN NULL;
  END IF;
  RETURN CASE WHEN EXISTS (
    SELECT FROM evaluation_handed AS handed
    WHERE handed.meeting_id = hand AND handed.invitation_id = (SELECT link_invitation())
  ) THEN 'handed' ELSE 'offered' END;
END $$;

COMMENT ON FUNCTION public.page_evaluation(at timestamp with time zone) IS 'Whether whoever takes part by the link in hand is offered a questionnaire, or was handed one; nothing where there is none for them.';

CREATE FUNCTION public.page_evaluation_answer(sheet jsonb, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
BEGIN
  PERFORM act_require(acting_account(), at);
  PERFORM FROM evaluation AS asked WHERE asked.meeting_id = hand FOR UPDATE;
  IF NOT link_evaluation() OR NOT evaluation_is_open(hand, at) THEN
    RETURN false;
  END IF;
  DELETE FROM evaluation_key AS one WHERE one.meeting_id = hand AND one.hash = link_in_hand();
  PERFORM evaluation_count(hand, sheet);
  RETURN true;
END $$;

COMMENT ON FUNCTION public.page_evaluation_answer(sheet jsonb, at timestamp with time zone) IS 'Counts what is answered on the questionnaire in hand, which is void from then on. Answers whether it was.';

CREATE FUNCTION public.page_evaluation_hand(secret bytea, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  given_back bigint;
  hand constant uuid := meeting_in_hand();
  own constant uuid := link_invitation();
  handed uuid[];
  known bytea[];
BEGIN
  PERFORM act_require(acting_account(), at);
  PERFORM FROM evaluation AS asked WHERE asked.meeting_id = hand FOR UPDATE;
  IF page_evaluation(at) IS NULL THEN
    RETURN false;
  END IF;
  handed := ARRAY(SELECT one.invitation_id FROM evaluation_handed AS one WHERE one.meeting_id = hand);
  known := ARRAY(SELECT one.hash FROM evaluation_key AS one WHERE one.meeting_id = hand);
  IF own = ANY (handed) THEN
    RETURN secret = ANY (known);
  END IF;
  -- All rows of both are written anew, each in an order of its own, so that none tells which belong together.
  DELETE FROM evaluation_handed AS one WHERE one.meeting_id = hand;
  DELETE FROM evaluation_key AS one WHERE one.meeting_id = hand;
  WITH filled AS (INSERT INTO evaluation_handed (meeting_id, invitation_id)
  SELECT hand, one FROM unnest(handed || own) AS one ORDER BY random() RETURNING evaluation_handed.meeting_id) SELECT count(*) FROM filled INTO given_back;
  WITH filled AS (INSERT INTO evaluation_key (meeting_id, hash)
  SELECT hand, one FROM unnest(known || secret) AS one ORDER BY random() RETURNING evaluation_key.meeting_id) SELECT count(*) FROM filled INTO given_back;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.page_evaluation_hand(secret bytea, at timestamp with time zone) IS 'Hands whoever takes part by the link in hand a questionnaire, once. Answers whether it is one that counts.';

CREATE FUNCTION public.page_form(wanted uuid, at timestamp with time zone) RETURNS TABLE(until date, is_open boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    form.until,
    form.closed_at IS NULL AND m.cancelled_at IS NULL AND m.published_at IS NOT NULL
      AND (at AT TIME ZONE m.zone)::date <= form.until
  FROM application_form AS form
  JOIN meeting AS m ON m.id = form.meeting_id
  WHERE form.meeting_id = wanted AND m.published_at IS NOT NULL;
END $$;

COMMENT ON FUNCTION public.page_form(wanted uuid, at timestamp with time zone) IS 'Until when the form of a published call is open, and whether it is; for the meeting in hand.';

CREATE FUNCTION public.page_letters() RETURNS TABLE(language text, sent_at timestamp with time zone, message bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT DISTINCT ON (sent.language)
    sent.language, sent.sent_at, substring(COALESCE(sent.signed, sent.message) FROM 1 FOR 200000)
  FROM letter AS sent
  WHERE sent.meeting_id = meeting_in_hand() AND sent.person_id = (SELECT link_person())
    AND sent.copy_no IS NULL AND sent.sent_at IS NOT NULL AND sent.posted_on IS NULL
    AND sent.kind IN ('invitation', 'reminder', 'acknowledgement', 'substitute')
  ORDER BY sent.language, sent.kind = 'reminder', sent.sent_at DESC, sent.id;
END $$;

COMMENT ON FUNCTION public.page_letters() IS 'The letter by which whoever is behind the link in hand was invited, as it left, in each language in which one did; its first part, without what was enclosed.';

CREATE FUNCTION public.page_meeting() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT id FROM meeting
    WHERE id = meeting_in_hand() AND (published_at IS NOT NULL OR link_invitation() IS NOT NULL
      OR link_reader() IS NOT NULL
      OR link_partner() IS NOT NULL
      OR link_evaluation()));
END $$;

COMMENT ON FUNCTION public.page_meeting() IS 'The meeting in hand, where its call is published or whoever looks was invited.';

CREATE FUNCTION public.page_meetings(wanted uuid DEFAULT NULL::uuid) RETURNS TABLE(id uuid, code text, kind text, title jsonb, languages text[], zone text, starts date, ends date, tentative boolean, venue jsonb, convener jsonb, signatory jsonb, rubric_id uuid, published_at timestamp with time zone, cancelled_at timestamp with time zone, cancelled_reason text, trial boolean, symbols jsonb, seating jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.page_meetings(wanted uuid) IS 'What the pages say of meetings whose calls are published, and of the one that the link in hand is of.';

CREATE FUNCTION public.page_months(wanted uuid) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT m.masthead ->> 'months' FROM page_meetings(wanted) AS page JOIN meeting AS m ON m.id = page.id);
END $$;

COMMENT ON FUNCTION public.page_months(wanted uuid) IS 'Which names of months the pages of a meeting say; of the rest of its heads they say nothing.';

CREATE FUNCTION public.page_own() RETURNS TABLE(track text, names jsonb, honorific jsonb, country text, organisation text, organisation_names jsonb, role text, has_room boolean, diet text, access text, consented_at timestamp with time zone, requests jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    i.track, p.names, p.honorific, p.country, COALESCE(o.name, ''),
    COALESCE(o.names, '{}'::jsonb), g.role, m.remote_room IS NOT NULL, COALESCE(r.diet, ''),
    COALESCE(r.access, ''), r.consented_at, COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'kind', asked.kind, 'said', asked.said, 'isSettled', asked.settled_at IS NOT NULL)
        ORDER BY asked.kind)
      FROM page_request AS asked
      WHERE asked.meeting_id = i.meeting_id AND asked.person_id = i.person_id), '[]'::jsonb)
  FROM invitation AS i
  JOIN meeting AS m ON m.id = i.meeting_id
  JOIN person AS p ON p.id = i.person_id
  LEFT JOIN organisation AS o ON o.id = p.organisation_id
  LEFT JOIN guest AS g ON g.meeting_id = i.meeting_id AND g.invitation_id = i.id
  LEFT JOIN requirement AS r ON r.meeting_id = i.meeting_id AND r.person_id = i.person_id
  WHERE i.meeting_id = meeting_in_hand() AND i.id = (SELECT link_invitation());
END $$;

COMMENT ON FUNCTION public.page_own() IS 'How whoever is invited by the link in hand is called on papers, what they said that they eat and need, and what they asked for.';

CREATE FUNCTION public.page_partner_answer(which uuid, says text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.page_partner_answer(which uuid, says text, at timestamp with time zone) IS 'Keeps what whoever is behind the link in hand says to a partner meeting, in time. Answers what became of it.';

CREATE FUNCTION public.page_partner_join(joins boolean, showing boolean, consent text, tongue text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.page_partner_join(joins boolean, showing boolean, consent text, tongue text, at timestamp with time zone) IS 'Keeps that whoever accepted by the link in hand takes part in partner meetings, or does no more. Answers whether it did.';

CREATE FUNCTION public.page_partner_wish(whom uuid, is_wished boolean, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.page_partner_wish(whom uuid, is_wished boolean, at timestamp with time zone) IS 'Keeps whom whoever is behind the link in hand wishes to meet, of those who take part, or no more. Answers whether it did.';

CREATE FUNCTION public.page_partners(at timestamp with time zone) RETURNS TABLE(is_open boolean, shows boolean, people jsonb, meetings jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := link_person();
BEGIN
  IF page_asks(at) IS DISTINCT FROM 'accepted' OR NOT EXISTS (
    SELECT FROM partner_slot AS slot WHERE slot.meeting_id = hand
  ) OR EXISTS (
    SELECT FROM invitation AS i
    WHERE i.meeting_id = hand AND i.id = (SELECT link_invitation()) AND i.attends = 'remotely'
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

COMMENT ON FUNCTION public.page_partners(at timestamp with time zone) IS 'Partner meetings of whoever accepted by the link in hand: whether they take part, who else does and whom they wish to meet, and what they are offered; no row where there are none.';

CREATE FUNCTION public.page_person() RETURNS TABLE(id uuid, name text, languages text[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT p.id, p.name, p.languages FROM person AS p WHERE p.id = (SELECT link_person());
END $$;

COMMENT ON FUNCTION public.page_person() IS 'Who is invited by the link in hand.';

CREATE FUNCTION public.page_questions(wanted uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT m.questions FROM page_meetings(wanted) AS page JOIN meeting AS m ON m.id = page.id);
END $$;

COMMENT ON FUNCTION public.page_questions(wanted uuid) IS 'What the form of a meeting asks beside what all forms ask, for whoever sees the meeting on pages: all of them see the same of it, as what was read for one is kept for the next.';

CREATE FUNCTION public.page_require(eats text, needs text, consent text, tongue text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF page_asks(at) IS DISTINCT FROM 'accepted' OR (
    consent IS NULL AND (eats <> '' OR needs <> '')
  ) THEN
    RETURN false;
  END IF;
  IF eats = '' AND needs = '' THEN
    DELETE FROM requirement
    WHERE meeting_id = meeting_in_hand() AND person_id = (SELECT link_person());
    RETURN true;
  END IF;
  INSERT INTO requirement AS kept (
    meeting_id, person_id, diet, access, consent_text, consent_language, consented_at)
  VALUES (meeting_in_hand(), link_person(), eats, needs, consent, tongue, at)
  ON CONFLICT (meeting_id, person_id) DO UPDATE SET
    diet = excluded.diet, access = excluded.access, consent_text = excluded.consent_text,
    consent_language = excluded.consent_language, consented_at = excluded.consented_at;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.page_require(eats text, needs text, consent text, tongue text, at timestamp with time zone) IS 'Keeps what whoever accepted by the link in hand says that they eat and need, with their consent; nothing said takes it back. Answers whether it did.';

CREATE FUNCTION public.page_seats() RETURNS TABLE(session_key text, table_no integer, name text, names jsonb, country text, organisation text, organisation_names jsonb, is_own boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    own.session_key, own.table_no::int, p.name, p.names, p.country, COALESCE(o.name, ''),
    COALESCE(o.names, '{}'::jsonb), other.person_id = own.person_id
  FROM seat AS own
  JOIN seating ON seating.meeting_id = own.meeting_id AND seating.shown_at IS NOT NULL
  JOIN session ON session.meeting_id = own.meeting_id AND session.key = own.session_key
  JOIN seat AS other ON other.meeting_id = own.meeting_id
    AND other.session_key = own.session_key AND other.table_no = own.table_no
  JOIN person AS p ON p.id = other.person_id
  LEFT JOIN organisation AS o ON o.id = p.organisation_id
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = (SELECT link_person())
    AND session.round IS NOT NULL
    AND EXISTS (
      SELECT FROM invitation
      WHERE invitation.meeting_id = own.meeting_id AND invitation.id = (SELECT link_invitation())
        AND invitation.status = 'accepted')
  ORDER BY session.round, other.seat_no;
END $$;

COMMENT ON FUNCTION public.page_seats() IS 'The tables of whoever accepted by the link in hand, round by round, with all who sit there, where a desk shows the plan; nothing otherwise.';

CREATE FUNCTION public.page_serving_require(at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF acting_is('{portal}') IS NOT TRUE THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

COMMENT ON FUNCTION public.page_serving_require(at timestamp with time zone) IS 'Refuses who does not serve the pages.';

CREATE FUNCTION public.page_travel() RETURNS TABLE(until date, visas_by date, tickets_by date, seal_key text, seal_public bytea, travel jsonb, fields text[], expires_on date, said_at timestamp with time zone, is_whole boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    term.until, term.visas_by, term.tickets_by, term.seal_key, term.seal_public,
    COALESCE(to_jsonb(t) - '{meeting_id,person_id}'::text[], '{}'),
    ARRAY(SELECT jsonb_object_keys(COALESCE(kept.sealed, '{}')) ORDER BY 1), kept.expires_on,
    kept.said_at, COALESCE(kept.is_whole, false)
  FROM travel_term AS term
  LEFT JOIN travel AS t ON t.meeting_id = term.meeting_id AND t.person_id = (SELECT link_person())
  LEFT JOIN passport AS kept ON kept.meeting_id = term.meeting_id
    AND kept.person_id = (SELECT link_person())
  WHERE term.meeting_id = meeting_in_hand() AND link_invitation() IS NOT NULL;
END $$;

COMMENT ON FUNCTION public.page_travel() IS 'The information sheet of whoever is behind the link in hand: how they travel, and of which fields of their passport something is kept; what they say opens to nobody.';

CREATE FUNCTION public.page_travel_again(mark text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  known text;
BEGIN
  PERFORM act_require(acting_account(), at);
  SELECT own.sent_mark INTO known
  FROM passport AS own
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = (SELECT link_person());
  IF known = mark THEN
    RETURN true;
  END IF;
  UPDATE passport SET sent_mark = mark
  WHERE meeting_id = meeting_in_hand() AND person_id = (SELECT link_person());
  RETURN false;
END $$;

COMMENT ON FUNCTION public.page_travel_again(mark text, at timestamp with time zone) IS 'Whether whoever is behind the link in hand sent the same of their passport last; it is known again from then on.';

CREATE FUNCTION public.page_travel_drop(at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  DELETE FROM printed_line
  WHERE meeting_id = meeting_in_hand() AND person_id = (SELECT link_person()) AND paper = 'visa-list';
  DELETE FROM passport WHERE meeting_id = meeting_in_hand() AND person_id = (SELECT link_person());
  RETURN FOUND;
END $$;

COMMENT ON FUNCTION public.page_travel_drop(at timestamp with time zone) IS 'Takes back what whoever is behind the link in hand said of their passport, and the consent with it.';

CREATE FUNCTION public.page_travel_keep(given jsonb, boxes jsonb, expires date, eats text, needs text, consent text, tongue text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  said travel;
BEGIN
  IF consent IS NULL OR NOT EXISTS (SELECT FROM travel_term WHERE meeting_id = meeting_in_hand())
    OR NOT page_require(eats, needs, consent, tongue, at)
  THEN
    RETURN false;
  END IF;
  said := jsonb_populate_record(NULL::travel, given);
  INSERT INTO travel AS kept (
    meeting_id, person_id, arrives_on, arrives_at, arrives_by, arrives_from, departs_on, departs_at,
    departs_by, departs_to, hotel, visa_letter, emergency)
  VALUES (
    meeting_in_hand(), link_person(), said.arrives_on, said.arrives_at,
    COALESCE(said.arrives_by, ''), COALESCE(said.arrives_from, ''), said.departs_on,
    said.departs_at, COALESCE(said.departs_by, ''), COALESCE(said.departs_to, ''),
    COALESCE(said.hotel, ''), said.visa_letter, COALESCE(said.emergency, ''))
  ON CONFLICT (meeting_id, person_id) DO UPDATE SET
    arrives_on = excluded.arrives_on, arrives_at = excluded.arrives_at,
    arrives_by = excluded.arrives_by, arrives_from = excluded.arrives_from,
    departs_on = excluded.departs_on, departs_at = excluded.departs_at,
    departs_by = excluded.departs_by, departs_to = excluded.departs_to, hotel = excluded.hotel,
    visa_letter = excluded.visa_letter, emergency = excluded.emergency;
  PERFORM passport_put(link_person(), boxes, expires, '{}', consent, tongue, at);
  RETURN true;
END $$;

COMMENT ON FUNCTION public.page_travel_keep(given jsonb, boxes jsonb, expires date, eats text, needs text, consent text, tongue text, at timestamp with time zone) IS 'Keeps the information sheet of whoever accepted by the link in hand, with their consent; answers whether it did.';

CREATE FUNCTION public.page_version(wanted uuid) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT concat_ws(' ', m.xmin, drawn.xmin)
    FROM page_meetings(wanted) AS page
    JOIN meeting AS m ON m.id = page.id
    LEFT JOIN lottery AS drawn ON drawn.meeting_id = m.id);
END $$;

COMMENT ON FUNCTION public.page_version(wanted uuid) IS 'What is another whenever a meeting changes that pages show: all that its file holds is written with its row, but a lottery that is announced by itself. Null where no page shows it.';

CREATE FUNCTION public.partner_answer(hand uuid, which uuid, who uuid, says text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_answer(hand uuid, which uuid, who uuid, says text, at timestamp with time zone) IS 'Keeps what one of two says to a partner meeting, and answers what became of it. Who declined may accept after all while it can be held; the other is offered it anew.';

CREATE FUNCTION public.partner_comes(hand uuid, whose uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM partner_consent AS said
    JOIN participant AS part ON part.meeting_id = hand AND part.person_id = said.person_id
    JOIN invitation AS i ON i.meeting_id = hand AND i.id = part.invitation_id
      AND i.attends = 'in_person'
    WHERE said.meeting_id = hand AND said.person_id = whose);
END $$;

COMMENT ON FUNCTION public.partner_comes(hand uuid, whose uuid) IS 'Whether somebody takes part in the meeting in person, and in partner meetings.';

CREATE FUNCTION public.partner_consent_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_consent_guard() IS 'Has those alone take part in partner meetings who take part in the meeting, and whom a State designated at their own request.';

CREATE FUNCTION public.partner_end(hand uuid, which uuid, is_lapsed boolean) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_end(hand uuid, which uuid, is_lapsed boolean) IS 'Ends a partner meeting, withdrawn or because somebody was silent; false where it had ended.';

CREATE FUNCTION public.partner_grounds(hand uuid, whose uuid, other uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_grounds(hand uuid, whose uuid, other uuid) IS 'Why two may want to meet, as one of them reads it: what one offers and the other needs, and topics of both; nothing unless both agreed to show it.';

CREATE FUNCTION public.partner_leave(hand uuid, who uuid, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_leave(hand uuid, who uuid, at timestamp with time zone) IS 'Takes somebody out of partner meetings: what they wished goes, and what stands is declined.';

CREATE FUNCTION public.partner_live(whose uuid[]) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT one.id
  FROM partner_side AS own
  JOIN partner_meeting AS one ON one.meeting_id = own.meeting_id AND one.code = own.code
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = ANY (whose)
    AND acting_account() IS NOT NULL AND own.status IN ('offered', 'accepted') AND (
      own.person_id = (SELECT link_person()) OR acting_is('{portal}', meeting_in_hand()) IS NOT TRUE)
  GROUP BY one.id
  ORDER BY one.id;
END $$;

COMMENT ON FUNCTION public.partner_live(whose uuid[]) IS 'Which partner meetings of some people stand in the meeting in hand, for the trail of what ends them.';

CREATE FUNCTION public.partner_meeting_guard() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_meeting_guard() IS 'Refuses a partner meeting of other than two, or that is held while one of them did not accept.';

CREATE FUNCTION public.partner_mutual(hand uuid, whose uuid, other uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN 2 = (
    SELECT count(*) FROM partner_wish AS wished
    WHERE wished.meeting_id = hand
      AND (wished.person_id, wished.whom_id) IN ((whose, other), (other, whose)));
END $$;

COMMENT ON FUNCTION public.partner_mutual(hand uuid, whose uuid, other uuid) IS 'Whether two wish to meet each other; of one who does alone nothing is told.';

CREATE FUNCTION public.partner_open(hash bytea) RETURNS TABLE(meeting uuid, partnership text, id uuid, "position" integer, languages text[], title text, measure text, due date, partners jsonb, reports jsonb, countries jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT asked.meeting_id INTO meeting FROM partnership_inquiry AS asked
  WHERE asked.link_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    agreed.meeting_id, agreed.code, agreed.id, asked.position::int, own.languages, agreed.title,
    agreed.measure, agreed.due, (
      SELECT jsonb_agg(jsonb_build_object(
        'position', partner.position, 'role', partner.role,
        'person', known.name, 'personNames', known.names,
        'organisation', body.name, 'organisationNames', body.names)
        ORDER BY partner.position)
      FROM partnership_partner AS partner
      LEFT JOIN person AS known ON known.id = partner.person_id
      LEFT JOIN organisation AS body ON body.id = partner.organisation_id
      WHERE partner.meeting_id = agreed.meeting_id AND partner.partnership = agreed.code),
    (SELECT COALESCE(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'number', told.number, 'kind', told.kind, 'words', told.words, 'day', told.told_on,
        'due', told.due, 'partner', told.partner)) ORDER BY told.number), '[]')
      FROM partnership_report AS told
      WHERE told.meeting_id = agreed.meeting_id AND told.partnership = agreed.code),
    (SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'code', named.country, 'name', named.name, 'member', named.member)
        ORDER BY named.position), '[]')
      FROM country_name AS named WHERE named.meeting_id = agreed.meeting_id)
  FROM partnership_inquiry AS asked
  JOIN partnership AS agreed ON agreed.meeting_id = asked.meeting_id
    AND agreed.code = asked.partnership AND agreed.status <> 'ended'
  JOIN partnership_partner AS self ON self.meeting_id = asked.meeting_id
    AND self.partnership = asked.partnership AND self.position = asked.position
  LEFT JOIN person AS own ON own.id = self.person_id
  WHERE asked.meeting_id = meeting_in_hand() AND asked.id = (SELECT link_partner());
END $$;

COMMENT ON FUNCTION public.partner_open(hash bytea) IS 'Takes the link of a partner in hand for this transaction, and its meeting with it, with the target and what was told of it; no row where it opens nothing.';

CREATE FUNCTION public.partner_participant_guard() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (
    SELECT FROM partner_consent AS said
    WHERE said.meeting_id = OLD.meeting_id AND said.person_id = OLD.person_id
  ) THEN
    PERFORM partner_leave(OLD.meeting_id, OLD.person_id, now());
  END IF;
  RETURN OLD;
END $$;

COMMENT ON FUNCTION public.partner_participant_guard() IS 'Takes whoever takes no part any more out of partner meetings.';

CREATE FUNCTION public.partner_returns(hand uuid, which uuid, who uuid, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_returns(hand uuid, which uuid, who uuid, at timestamp with time zone) IS 'Whether a partner meeting that somebody declined can still be held: both are free, and the table is.';

CREATE FUNCTION public.partner_side_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_side_guard() IS 'Offers a partner meeting to those alone who asked for it, are free then and may be brought together.';

CREATE FUNCTION public.partner_slot_clash_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_slot_clash_guard() IS 'Refuses a session over a slot in the same room, and days of a meeting without those of its slots, once the slots are written anew.';

CREATE FUNCTION public.partner_slot_drop_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_slot_drop_guard() IS 'Refuses that a slot is taken away in which partner meetings stand.';

CREATE FUNCTION public.partner_slot_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_slot_guard() IS 'Refuses a slot on a day without the meeting, or in a room where a session is held.';

CREATE FUNCTION public.partner_stated(hand uuid, whose uuid) RETURNS TABLE(sort text, asset text, topic text)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_stated(hand uuid, whose uuid) IS 'What somebody offers, needs and cares about in a meeting, however they came to take part.';

CREATE FUNCTION public.partner_taken(hand uuid) RETURNS TABLE(whose uuid, during tstzrange)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partner_taken(hand uuid) IS 'When people have no partner meeting: while they sit somewhere, and while they chair, moderate, present or report and a quarter of an hour before and after it.';

CREATE FUNCTION public.partner_tell(what text, said text, day date, instead date, at timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  agreed text;
  place smallint;
  told int;
BEGIN
  PERFORM act_require(acting_account(), at);
  SELECT asked.partnership, asked.position INTO agreed, place
  FROM partnership_inquiry AS asked
  JOIN partnership ON partnership.meeting_id = hand AND partnership.code = asked.partnership
    AND partnership.status <> 'ended'
  WHERE asked.meeting_id = hand AND asked.id = (SELECT link_partner());
  IF agreed IS NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO partnership_report AS kept (
    meeting_id, partnership, number, kind, words, told_on, due, partner, reported_at, reported_by)
  SELECT
    hand, agreed, 1 + COALESCE(max(before.number), 0), what, said, day, instead, place, at,
    acting_account()
  FROM partnership_report AS before
  WHERE before.meeting_id = hand AND before.partnership = agreed
  RETURNING kept.number INTO told;
  RETURN told;
END $$;

COMMENT ON FUNCTION public.partner_tell(what text, said text, day date, instead date, at timestamp with time zone) IS 'Keeps what the partner whose link is in hand tells of the target; answers by which number, or nothing where the partnership has ended.';

CREATE FUNCTION public.partnership_dues(meetings uuid[], at timestamp with time zone) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
  today date;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    today := (SELECT (at AT TIME ZONE held.zone)::date FROM meeting AS held WHERE held.id = one);
    RETURN QUERY
    SELECT
      one, target.standing, count(*)::int, min(target.due),
      (array_agg(
        target.code || ' ' || target.title
        || CASE target.standing WHEN 'targets_escalated' THEN COALESCE(' (' || target.officer || ')', '')
          ELSE '' END
        ORDER BY target.due, target.code))[:4]
    FROM (
      SELECT
        agreed.code, agreed.title, stated.due, officer.name AS officer,
        CASE WHEN stated.due < today - 30 THEN 'targets_escalated'
          WHEN stated.due < today THEN 'targets_late' ELSE 'targets_due' END AS standing
      FROM partnership AS agreed
      LEFT JOIN account AS officer ON officer.id = agreed.recognised_by
      CROSS JOIN LATERAL (
        SELECT COALESCE((
          SELECT told.due FROM partnership_report AS told
          WHERE told.meeting_id = one AND told.partnership = agreed.code AND told.kind = 'changed'
          ORDER BY told.number DESC LIMIT 1), agreed.due) AS due) AS stated
      WHERE agreed.meeting_id = one AND agreed.status <> 'ended' AND stated.due - 30 <= today
        AND true IS DISTINCT FROM (
          SELECT last.kind IN ('ended', 'kept') FROM partnership_report AS last
          WHERE last.meeting_id = one AND last.partnership = agreed.code
          ORDER BY last.number DESC LIMIT 1)
    ) AS target
    GROUP BY target.standing;
    RETURN QUERY
    SELECT
      one, 'partnerships_told_ended', count(*)::int, min(told.day),
      (array_agg(told.code || ' ' || told.title ORDER BY told.code))[:4]
    FROM (
      SELECT agreed.code, agreed.title, last.told_on AS day
      FROM partnership AS agreed
      CROSS JOIN LATERAL (
        SELECT said.kind, said.told_on FROM partnership_report AS said
        WHERE said.meeting_id = one AND said.partnership = agreed.code
        ORDER BY said.number DESC LIMIT 1) AS last
      WHERE agreed.meeting_id = one AND agreed.status <> 'ended' AND last.kind = 'ended'
    ) AS told
    HAVING count(*) > 0;
    RETURN QUERY
    SELECT
      one, 'commitments_late', count(*)::int, min(late.due),
      (array_agg(late.code || ' ' || substr(late.what, 1, 60) ORDER BY late.due, late.code))[:4]
    FROM commitment AS late
    WHERE late.meeting_id = one AND late.status = 'open' AND late.due < today
    HAVING count(*) > 0;
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.partnership_dues(meetings uuid[], at timestamp with time zone) IS 'Beside meeting_dues: targets of partnerships that are due from thirty days before their day, overdue, or overdue for more than thirty days, with the officer who recognised them; and what was promised and is late.';

CREATE FUNCTION public.partnership_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partnership_guard() IS 'Has every partner confirm, all principles be answered and an officer with the right recognise; what was recognised stays as it was.';

CREATE FUNCTION public.partnership_inquiry_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.link < OLD.link THEN
    RAISE EXCEPTION 'a link that ended is not made again'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_inquiry_link_rises',
        TABLE = 'partnership_inquiry', HINT = 'partnership_inquiry_link_rises';
  END IF;
  IF NEW.letter_wanted_at IS NULL OR TG_OP = 'UPDATE'
    AND NEW.letter_wanted_at IS NOT DISTINCT FROM OLD.letter_wanted_at
  THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM meeting
    LEFT JOIN mailing ON mailing.meeting_id = meeting.id AND mailing.id = NEW.letter_mailing
    WHERE meeting.id = NEW.meeting_id
      AND ((meeting.writing ->> 'twoPeople')::boolean AND mailing.asks IS NOT TRUE
        OR mailing.steps IS DISTINCT FROM NULLIF(meeting.writing -> 'clearance', '[]')
        OR mailing.approved_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_inquiry_asks_for_two',
        TABLE = 'partnership_inquiry', HINT = 'partnership_inquiry_asks_for_two';
  END IF;
  IF EXISTS (
    SELECT
    FROM partnership_partner AS partner
    JOIN person ON person.id = partner.person_id
    WHERE partner.meeting_id = NEW.meeting_id AND partner.partnership = NEW.partnership
      AND partner.position = NEW.position AND (
        EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id)
        OR EXISTS (
          SELECT FROM objection
          WHERE objection.person_id = person.id OR objection.mailbox IN (
            mailbox_hash(person.email), objection_hash(person.email, person.name))))
  ) THEN
    RAISE EXCEPTION 'who was forgotten, or objects, is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_inquiry_to_nobody',
        TABLE = 'partnership_inquiry', HINT = 'partnership_inquiry_to_nobody';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.partnership_inquiry_guard() IS 'Has letters to partners wait for a second person where the meeting asks, and refuses those that nobody may get.';

CREATE FUNCTION public.partnership_inquiry_settle() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  named constant text := CASE TG_TABLE_NAME WHEN 'partnership' THEN to_jsonb(NEW) ->> 'code'
    ELSE to_jsonb(NEW) ->> 'partnership' END;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  UPDATE partnership_inquiry SET
    wanted_due = NULL, wanted_stage = NULL, letter_wanted_at = NULL, letter_mailing = NULL,
    letter_leased_to = NULL
  WHERE meeting_id = NEW.meeting_id AND partnership = named AND letter_wanted_at IS NOT NULL;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.partnership_inquiry_settle() IS 'Takes letters back that wait to ask what was answered, or what of has ended.';

CREATE FUNCTION public.partnership_part_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partnership_part_guard() IS 'Keeps partners, answers and outcomes of a partnership that was recognised or ended as they were.';

CREATE FUNCTION public.partnership_removal_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF OLD.status <> 'announced' AND NOT pg_has_role('convene_owner', 'USAGE') THEN
    RAISE EXCEPTION 'a partnership that was confirmed is not taken away'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'partnership_stays', TABLE = 'partnership',
        HINT = 'partnership_stays';
  END IF;
  RETURN OLD;
END $$;

COMMENT ON FUNCTION public.partnership_removal_guard() IS 'Refuses to take away a partnership that was confirmed, recognised or ended.';

CREATE FUNCTION public.partnership_two_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.partnership_two_guard() IS 'Refuses a partnership of fewer than two.';

CREATE FUNCTION public.passport_held(hand uuid, whose uuid) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT to_jsonb(kept)
  FROM passport AS kept
  WHERE kept.meeting_id = hand AND hand = meeting_in_hand() AND kept.person_id = whose
    AND (acting_is('{administrator,organiser}', hand) OR session_of_owner());
END $$;

COMMENT ON FUNCTION public.passport_held(hand uuid, whose uuid) IS 'What is kept of somebody''s passport, sealed as it is, for whoever may see all that is held on people.';

CREATE FUNCTION public.passport_keep(whose uuid, boxes jsonb, expires date, gone text[], at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF acting_is('{administrator,organiser,travel_officer}', meeting_in_hand()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not look after passports'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'passport_by_right', TABLE = 'passport',
        HINT = 'passport_by_right';
  END IF;
  PERFORM passport_put(whose, boxes, expires, gone, NULL, NULL, at);
END $$;

COMMENT ON FUNCTION public.passport_keep(whose uuid, boxes jsonb, expires date, gone text[], at timestamp with time zone) IS 'Keeps what a passport says, for whoever looks after travel in the meeting in hand.';

CREATE FUNCTION public.passport_put(whose uuid, boxes jsonb, expires date, gone text[], consent text, tongue text, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  before record;
  after jsonb;
  ends date;
BEGIN
  SELECT own.sealed, own.expires_on, own.filled_at INTO before
  FROM passport AS own
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = whose;
  after := (COALESCE(before.sealed, '{}') || boxes) - gone;
  ends := CASE
    WHEN 'expires_on' = ANY (gone) THEN NULL ELSE COALESCE(expires, before.expires_on) END;
  INSERT INTO passport AS kept (
    meeting_id, person_id, sealed, is_whole, expires_on, said_at, filled_at, consent_text,
    consent_language, consented_at)
  VALUES (
    meeting_in_hand(), whose, after,
    ends IS NOT NULL
      AND after ?& '{birthplace,born_on,issued_on,name,nationality,number}'::text[],
    ends, at,
    CASE
      WHEN (after, ends) IS DISTINCT FROM (before.sealed, before.expires_on) THEN at
      ELSE before.filled_at END,
    consent, tongue, CASE WHEN consent IS NOT NULL THEN at END)
  ON CONFLICT (meeting_id, person_id) DO UPDATE SET
    sealed = excluded.sealed, is_whole = excluded.is_whole, expires_on = excluded.expires_on,
    said_at = excluded.said_at, filled_at = excluded.filled_at, sent_mark = NULL,
    consent_text = COALESCE(excluded.consent_text, kept.consent_text),
    consent_language = COALESCE(excluded.consent_language, kept.consent_language),
    consented_at = COALESCE(excluded.consented_at, kept.consented_at);
END $$;

COMMENT ON FUNCTION public.passport_put(whose uuid, boxes jsonb, expires date, gone text[], consent text, tongue text, at timestamp with time zone) IS 'Puts sealed fields of a passport beside those there are, and takes others away.';

CREATE FUNCTION public.passport_read(at timestamp with time zone) RETURNS TABLE(person uuid, sealed jsonb, expires_on date)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF acting_is('{administrator,organiser,travel_officer}', meeting_in_hand()) IS NOT TRUE THEN
    RAISE EXCEPTION 'who acts does not look after passports'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'passport_by_right', TABLE = 'passport',
        HINT = 'passport_by_right';
  END IF;
  RETURN QUERY
  SELECT kept.person_id, kept.sealed, kept.expires_on
  FROM passport AS kept
  WHERE kept.meeting_id = meeting_in_hand()
  ORDER BY kept.person_id;
END $$;

COMMENT ON FUNCTION public.passport_read(at timestamp with time zone) IS 'The sealed passports of the meeting in hand, for whoever looks after travel there.';

CREATE FUNCTION public.password_confirm(key bytea, half_minute bigint, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  who constant uuid := password_setter();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF NOT EXISTS (
    SELECT FROM account_password AS draft
    WHERE draft.account_id = who AND NOT draft.is_confirmed AND draft.verifier = sha256(key)
      AND draft.set_at > now() - interval '15 minutes' AND password_step_counts(half_minute))
  THEN
    RETURN false;
  END IF;
  DELETE FROM account_password WHERE account_id = who AND is_confirmed;
  UPDATE account_password SET is_confirmed = true, step = half_minute, set_at = at
  WHERE account_id = who AND NOT is_confirmed;
  UPDATE credential SET revoked_at = now()
  WHERE account_id = who AND revoked_at IS NULL AND kind <> 'token' AND hash <> credential_in_hand();
  RETURN true;
END $$;

COMMENT ON FUNCTION public.password_confirm(key bytea, half_minute bigint, at timestamp with time zone) IS 'Has the password count that is being set, for whoever shows its key and a code; every other session of theirs ends.';

CREATE FUNCTION public.password_draft(salt bytea, passes integer, memory integer, verifier bytea, sealed bytea, recovery bytea[], at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  who constant uuid := password_setter();
BEGIN
  PERFORM act_require(acting_account(), at);
  IF who IS NULL THEN
    RAISE EXCEPTION 'a password is set soon after signing in'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_password_set_soon',
        TABLE = 'account_password', HINT = 'account_password_set_soon';
  END IF;
  DELETE FROM account_password WHERE account_id = who AND NOT is_confirmed;
  INSERT INTO account_password (
    account_id, is_confirmed, salt, passes, memory, verifier, sealed, recovery, set_at)
  VALUES (who, false, salt, passes, memory, verifier, sealed, recovery, at);
END $$;

COMMENT ON FUNCTION public.password_draft(salt bytea, passes integer, memory integer, verifier bytea, sealed bytea, recovery bytea[], at timestamp with time zone) IS 'Keeps a password that is being set; it counts once a code of its telephone was shown.';

CREATE FUNCTION public.password_forget(who uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF (who = acting_account()) IS NOT TRUE THEN
    PERFORM account_require();
  END IF;
  DELETE FROM account_password WHERE account_id = who;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE credential SET revoked_at = now()
  WHERE account_id = who AND revoked_at IS NULL AND kind <> 'token';
  RETURN true;
END $$;

COMMENT ON FUNCTION public.password_forget(who uuid) IS 'Forgets a password, and ends the sessions of its account: of who acts, and for an administrator of anybody.';

CREATE FUNCTION public.password_open(who text, key bytea) RETURNS bytea
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM page_serving_require(clock_timestamp());
  RETURN (
    SELECT kept.sealed
    FROM account
    JOIN account_password AS kept ON kept.account_id = account.id AND kept.is_confirmed
    WHERE account.login = who AND account.house IS NULL AND kept.verifier = sha256(key));
END $$;

COMMENT ON FUNCTION public.password_open(who text, key bytea) IS 'The sealed secret of the codes of whoever has the password; nothing for anybody else.';

CREATE FUNCTION public.password_own() RETURNS TABLE(set_at timestamp with time zone, recovery integer, may_set boolean, salt bytea, passes integer, memory integer, sealed bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    kept.set_at, COALESCE(cardinality(kept.recovery), 0), password_setter() IS NOT NULL,
    draft.salt, draft.passes, draft.memory, draft.sealed
  FROM (VALUES (acting_account())) AS own (id)
  LEFT JOIN account_password AS kept ON kept.account_id = own.id AND kept.is_confirmed
  LEFT JOIN account_password AS draft ON draft.account_id = own.id AND NOT draft.is_confirmed
    AND draft.account_id = password_setter() AND draft.set_at > now() - interval '15 minutes'
  WHERE own.id IS NOT NULL;
END $$;

COMMENT ON FUNCTION public.password_own() IS 'How it is with one''s own password: since when it counts, how many codes are left, whether it may be set now, and what is being set.';

CREATE FUNCTION public.password_salt(who text) RETURNS TABLE(salt bytea, passes integer, memory integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM page_serving_require(clock_timestamp());
  RETURN QUERY
  SELECT
    COALESCE(kept.salt, substring(mailbox_hash('password of ' || who) FOR 16)),
    COALESCE(kept.passes, 2), COALESCE(kept.memory, 65536)
  FROM (VALUES (who)) AS asked (login)
  LEFT JOIN account ON account.login = asked.login AND account.house IS NULL
  LEFT JOIN account_password AS kept ON kept.account_id = account.id AND kept.is_confirmed;
END $$;

COMMENT ON FUNCTION public.password_salt(who text) IS 'By what a key is made of the password of a login; as much of one that is nobody''s, always the same.';

CREATE FUNCTION public.password_setter() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT shown.account_id
    FROM credential AS shown
    WHERE shown.hash = credential_in_hand() AND shown.kind = 'session'
      AND shown.account_id = credential_account()
      AND shown.made_at > now() - interval '15 minutes');
END $$;

COMMENT ON FUNCTION public.password_setter() IS 'Who may set their password: whoever signed in within the last quarter of an hour, by whatever way.';

CREATE FUNCTION public.password_step_counts(step bigint) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (abs((step - (floor((EXTRACT(epoch FROM clock_timestamp()) / (30)::numeric)))::bigint)) <= 1);
COMMENT ON FUNCTION public.password_step_counts(step bigint) IS 'Whether a code of this half minute is taken now.';

CREATE FUNCTION public.people_alike(one uuid, other uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  WITH forms AS (
    SELECT id, lower(email) AS mailbox, name_similar(name) AS name
    FROM person
    WHERE id IN (one, other)
    UNION ALL
    SELECT id, '', name_similar(form.value)
    FROM person
    CROSS JOIN LATERAL jsonb_each_text(names) AS form
    WHERE id IN (one, other)
  )
  SELECT EXISTS (
    SELECT FROM forms AS theirs
    JOIN forms AS others ON others.id = other AND theirs.id = one
    CROSS JOIN LATERAL (SELECT
      string_to_array(theirs.name, ' ') AS own, string_to_array(others.name, ' ') AS beside
    ) AS words
    WHERE theirs.mailbox <> '' AND theirs.mailbox = others.mailbox
      OR theirs.name <> '' AND theirs.name = others.name
      OR cardinality(own) > 1 AND own <@ beside
      OR cardinality(beside) > 1 AND beside <@ own)
$$;

COMMENT ON FUNCTION public.people_alike(one uuid, other uuid) IS 'Whether two people have one mailbox, or a name spelt nearly so in any script, or two words of it.';

CREATE FUNCTION public.people_called(parts tsquery, most integer) RETURNS SETOF uuid
    LANGUAGE sql STABLE COST 1000 ROWS 100 PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
  SELECT id FROM person WHERE name_parts(name, names, ARRAY[email]) @@ parts LIMIT most
$$;

COMMENT ON FUNCTION public.people_called(parts tsquery, most integer) IS 'Some people in whose names or address all these parts stand, by the index whatever is guessed.';

CREATE FUNCTION public.person_merge(keep uuid, gone uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM merge_require();
  PERFORM merge_begin('person', keep, gone);
  UPDATE person_alias SET person_id = keep
  WHERE person_id = gone AND NOT EXISTS (
    SELECT FROM person_alias AS same
    WHERE same.person_id = keep AND same.email = person_alias.email
      AND same.name = person_alias.name);
  DELETE FROM person_alias WHERE person_id = gone;
  INSERT INTO objection (person_id, mailbox, at)
  SELECT keep, mailbox, at FROM objection WHERE person_id = gone
  ON CONFLICT (person_id, mailbox) DO NOTHING;
  DELETE FROM objection WHERE person_id = gone;
  DELETE FROM not_twins WHERE gone IN (one_id, other_id);
  DELETE FROM person WHERE id = gone;
  UPDATE merged SET kept_id = keep WHERE kept_id = gone;
END $$;

COMMENT ON FUNCTION public.person_merge(keep uuid, gone uuid) IS 'Takes somebody out of the directory who stood in it twice; what points to them went over before.';

CREATE FUNCTION public.person_merge_in(hand uuid, keep uuid, gone uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  moved integer;
  more integer;
BEGIN
  PERFORM merge_require();
  PERFORM merge_begin('person', keep, gone);
  PERFORM merge_alike(hand, keep, gone);
  SET CONSTRAINTS
    nomination_is_nominated, application_is_open, substitution_is_substitute,
    guest_candidate_known, travel_candidate_known, passport_candidate_known, printed_line_candidate_known, travel_payer_candidate_known, requirement_candidate_known, page_request_candidate_known, nomination_draft_candidate_known, invitation_candidate_known,
    correspondence_candidate_known, letter_candidate_known, mail_candidate_known, participant_candidate_known, partner_consent_candidate_known, partner_side_other_known, partner_side_person_known, partner_wish_person_known, partner_wish_whom_known, seat_participant_known,
    seating_absence_participant_known, seating_rule_one_known, seating_rule_other_known,
    review_reviewer_known, rating_by_assigned_reviewer, cannot_judge_by_assigned_reviewer,
    conflict_of_interest_reviewer_known, practice_mark_reviewer_known
    DEFERRED;
  UPDATE candidate SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  GET DIAGNOSTICS moved = ROW_COUNT;
  UPDATE nomination SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE application SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE guest SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM travel
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM travel WHERE meeting_id = hand AND person_id = keep);
  UPDATE travel SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM requirement
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM requirement WHERE meeting_id = hand AND person_id = keep);
  UPDATE requirement SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM page_request AS asked
  WHERE asked.meeting_id = hand AND asked.person_id = gone AND EXISTS (
    SELECT FROM page_request AS same
    WHERE same.meeting_id = hand AND same.person_id = keep AND same.kind = asked.kind);
  UPDATE page_request SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE nomination_draft SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM passport
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM passport WHERE meeting_id = hand AND person_id = keep);
  UPDATE passport SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM printed_line WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM travel_payer
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM travel_payer WHERE meeting_id = hand AND person_id = keep);
  UPDATE travel_payer SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE substitution SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE invitation SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE letter SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE letter SET reader_id = keep WHERE meeting_id = hand AND reader_id = gone;
  UPDATE correspondence SET person_id = keep
  WHERE meeting_id = hand AND person_id = gone;
  UPDATE mail SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE participant SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE commitment SET
    who_person = CASE WHEN who_person = gone THEN keep ELSE who_person END,
    with_person = CASE WHEN with_person = gone THEN keep ELSE with_person END
  WHERE meeting_id = hand AND gone IN (who_person, with_person);
  UPDATE recommendation SET owner_person = keep
  WHERE meeting_id = hand AND owner_person = gone;
  UPDATE kept_commitment SET with_person = keep WHERE meeting_id = hand AND with_person = gone;
  UPDATE project SET owner_person = keep WHERE meeting_id = hand AND owner_person = gone;
  UPDATE project_lack SET filler_person = keep WHERE meeting_id = hand AND filler_person = gone;
  UPDATE partnership_partner SET person_id = keep
  WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM partner_consent AS said
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
  UPDATE seat SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE seating_absence SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE seating_rule SET
    one_id = LEAST(keep, CASE WHEN one_id = gone THEN other_id ELSE one_id END),
    other_id = GREATEST(keep, CASE WHEN one_id = gone THEN other_id ELSE one_id END)
  WHERE meeting_id = hand AND gone IN (one_id, other_id);
  DELETE FROM agenda_role
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM agenda_role AS same
    WHERE same.meeting_id = hand AND same.person_id = keep
      AND same.role = agenda_role.role
      AND same.item IS NOT DISTINCT FROM agenda_role.item
      AND same.session_key IS NOT DISTINCT FROM agenda_role.session_key);
  UPDATE agenda_role SET person_id = keep
  WHERE meeting_id = hand AND person_id = gone;
  DELETE FROM document_author
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM document_author AS same
    WHERE same.meeting_id = hand AND same.person_id = keep
      AND same.document = document_author.document);
  DELETE FROM document_link AS known
  WHERE known.meeting_id = hand AND known.person_id = gone AND EXISTS (
    SELECT FROM document_link AS same
    WHERE same.meeting_id = hand AND same.person_id = keep);
  UPDATE document_link SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE document_file SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  UPDATE document_author SET person_id = keep
  WHERE meeting_id = hand AND person_id = gone;
  UPDATE reviewer SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  GET DIAGNOSTICS more = ROW_COUNT;
  moved := moved + more;
  UPDATE practice_mark SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
  UPDATE conflict_of_interest SET reviewer_id = keep
  WHERE meeting_id = hand AND reviewer_id = gone;
  IF more > 0 THEN
    UPDATE review SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
    UPDATE rating SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
    UPDATE cannot_judge SET reviewer_id = keep WHERE meeting_id = hand AND reviewer_id = gone;
  END IF;
  -- Whom somebody wishes to meet is one, though both were named, and not oneself.
  DELETE FROM wish
  WHERE meeting_id = hand AND person_id = gone AND EXISTS (
    SELECT FROM wish AS same
    WHERE same.meeting_id = hand AND same.application_id = wish.application_id
      AND same.person_id = keep);
  UPDATE wish SET person_id = keep WHERE meeting_id = hand AND person_id = gone;
  GET DIAGNOSTICS more = ROW_COUNT;
  DELETE FROM wish
  USING application AS own
  WHERE wish.meeting_id = hand AND wish.person_id = keep AND own.meeting_id = hand
    AND own.id = wish.application_id AND own.person_id = keep;
  -- Now, while the meeting is in hand: at the end of the transaction another is, or none.
  SET CONSTRAINTS
    nomination_is_nominated, application_is_open, substitution_is_substitute,
    guest_candidate_known, travel_candidate_known, passport_candidate_known, printed_line_candidate_known, travel_payer_candidate_known, requirement_candidate_known, page_request_candidate_known, nomination_draft_candidate_known, invitation_candidate_known,
    correspondence_candidate_known, letter_candidate_known, mail_candidate_known, participant_candidate_known, partner_consent_candidate_known, partner_side_other_known, partner_side_person_known, partner_wish_person_known, partner_wish_whom_known, seat_participant_known,
    seating_absence_participant_known, seating_rule_one_known, seating_rule_other_known,
    review_reviewer_known, rating_by_assigned_reviewer, cannot_judge_by_assigned_reviewer,
    conflict_of_interest_reviewer_known, practice_mark_reviewer_known
    IMMEDIATE;
  RETURN moved + more;
END $$;

COMMENT ON FUNCTION public.person_merge_in(hand uuid, keep uuid, gone uuid) IS 'Gives all that is somebody''s in a meeting to whom they are one with; answers how much it was.';

CREATE FUNCTION public.place_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NEW.track = 'open' AND EXISTS (
    SELECT FROM selection
    WHERE meeting_id = NEW.meeting_id AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'a signed selection gives the open places that there were'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'place_frozen', TABLE = 'place',
        HINT = 'place_frozen';
  END IF;
  IF NEW.places < (
    SELECT count(id) FROM invitation
    WHERE meeting_id = NEW.meeting_id
      AND CASE track WHEN 'substitute' THEN 'open' ELSE track END = NEW.track
      AND status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  ) THEN
    RAISE EXCEPTION 'more are invited than there would be places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invitation_within_places',
        TABLE = 'place', HINT = 'invitation_within_places';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.place_guard() IS 'Keeps the open places as they were when the selection was signed, and above the invited.';

CREATE FUNCTION public.place_page_guard() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.place_page_guard() IS 'Refuses that a page takes places, or gives them back, otherwise than people take part.';

CREATE FUNCTION public.portal_account() RETURNS TABLE(id uuid, name text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT account.id, account.name FROM account
  WHERE account.id = acting_account() AND acting_is('{portal}');
END $$;

COMMENT ON FUNCTION public.portal_account() IS 'The account of this session, where it is one that serves the pages.';

CREATE FUNCTION public.published_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (SELECT FROM meeting WHERE id = OLD.meeting_id AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a published meeting keeps its %', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_published',
        TABLE = TG_TABLE_NAME,
        HINT = TG_TABLE_NAME || '_published';
  END IF;
  RETURN OLD;
END $$;

COMMENT ON FUNCTION public.published_guard() IS 'Refuses to take from a meeting whose call is published.';

CREATE FUNCTION public.questions_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  fault text;
BEGIN
  WITH asked AS (
    SELECT one, place, one ->> 'key' AS key, one ->> 'kind' AS kind,
      COALESCE(one -> 'choices', '[]') AS choices
    FROM jsonb_array_elements(NEW.questions) WITH ORDINALITY AS listed (one, place)
  )
  SELECT asked.key INTO fault
  FROM asked
  WHERE EXISTS (SELECT FROM asked AS other WHERE other.key = asked.key AND other.place < asked.place)
    OR (asked.kind IN ('choice', 'several')) <> (jsonb_array_length(asked.choices) BETWEEN 2 AND 12)
    OR asked.kind NOT IN ('choice', 'several') AND asked.choices <> '[]'
    OR (
      SELECT count(DISTINCT choice ->> 'key') FROM jsonb_array_elements(asked.choices) AS choice
    ) <> jsonb_array_length(asked.choices)
    OR asked.one ? 'when' AND NOT EXISTS (
      SELECT FROM asked AS before
      WHERE before.key = asked.one #>> '{when,question}' AND before.place < asked.place
        AND jsonb_array_length(asked.one #> '{when,is}') > 0
        AND asked.one #> '{when,is}' <@ CASE
          WHEN before.kind = 'yes-no' THEN '["yes", "no"]'::jsonb
          ELSE jsonb_path_query_array(before.choices, '$[*].key') END)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the question % does not fit the others', fault
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_questions_fit', TABLE = 'meeting',
        HINT = 'meeting_questions_fit';
  END IF;
  RETURN NEW;
END $_$;

COMMENT ON FUNCTION public.questions_guard() IS 'Refuses questions of a meeting''s own that stand there twice, have choices where they take none or none where they need some, or wait for an answer that no question before them can have.';

CREATE FUNCTION public.rating_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_id)
  FROM (SELECT DISTINCT meeting_id, reviewer_id FROM written) AS rated;
  IF EXISTS (
    WITH rated AS (
      SELECT DISTINCT meeting_id, application_id, reviewer_id FROM written
    )
    SELECT
    FROM rated
    JOIN conflict_of_interest AS conflict ON conflict.meeting_id = rated.meeting_id
      AND conflict.application_id = rated.application_id
      AND conflict.reviewer_id = rated.reviewer_id AND conflict.set_aside_at IS NULL
    UNION ALL
    SELECT
    FROM rated
    JOIN application ON application.meeting_id = rated.meeting_id
      AND application.id = rated.application_id
    JOIN person AS applicant ON applicant.id = application.person_id
    JOIN person AS reader ON reader.id = rated.reviewer_id
    WHERE applicant.id = reader.id OR applicant.organisation_id = reader.organisation_id
  ) THEN
    RAISE EXCEPTION 'the reviewer is in a conflict of interest'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_free_of_conflict', HINT = 'rating_free_of_conflict',
        TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.rating_guard() IS 'Refuses points from a reviewer in a conflict of interest.';

CREATE FUNCTION public.rating_hash(meeting uuid) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET standard_conforming_strings TO 'on'
    AS $$
BEGIN
  RETURN (
    SELECT encode(sha256(convert_to(
      COALESCE(string_agg(line, '' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex')
    FROM (
      SELECT
        application.code || ' ' || reviewer.code || ' ' || rating.criterion || ' ' || rating.points
          || ' ' || array_to_string(rating.answers, ',') || E'\n' AS line
      FROM rating
      JOIN application ON application.meeting_id = rating.meeting_id
        AND application.id = rating.application_id
      JOIN reviewer ON reviewer.meeting_id = rating.meeting_id
        AND reviewer.person_id = rating.reviewer_id
      WHERE rating.meeting_id = meeting
      UNION ALL
      SELECT
        application.code || ' ' || reviewer.code || ' ' || cannot_judge.criterion || E' -\n'
      FROM cannot_judge
      JOIN application ON application.meeting_id = cannot_judge.meeting_id
        AND application.id = cannot_judge.application_id
      JOIN reviewer ON reviewer.meeting_id = cannot_judge.meeting_id
        AND reviewer.person_id = cannot_judge.reviewer_id
      WHERE cannot_judge.meeting_id = meeting
    ) AS given);
END $$;

COMMENT ON FUNCTION public.rating_hash(meeting uuid) IS 'SHA-256 of all points of a meeting and of all that could not be judged, in their order.';

CREATE FUNCTION public.reader_application(wanted uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT jsonb_strip_nulls(jsonb_build_object(
      'id', a.id, 'code', a.code, 'person', a.person_id, 'status', a.status,
      'authority', a.authority, 'gates', to_jsonb(a.gates), 'target', a.target,
      'topics', ARRAY(
        SELECT topic FROM application_topic AS t
        WHERE t.meeting_id = a.meeting_id AND t.application_id = a.id ORDER BY t.position),
      'outcomes', ARRAY(
        SELECT outcome FROM application_outcome AS o
        WHERE o.meeting_id = a.meeting_id AND o.application_id = a.id ORDER BY o.position),
      'referees', a.referees, 'statements', a.statements,
      'ownAnswers', (
        SELECT jsonb_object_agg(said.key, said.value)
        FROM jsonb_each(a.own_answers) AS said
        WHERE said.key IN (
          SELECT asked ->> 'key' FROM jsonb_array_elements(page_questions(a.meeting_id)) AS asked
          WHERE (asked ->> 'reviewers')::boolean)),
      'offers', ARRAY(
        SELECT jsonb_build_object(
          'answer', offer.answer, 'asset', offer.asset, 'topic', offer.topic,
          'countries', to_jsonb(offer.countries), 'size', offer.size,
          'availableFrom', offer.available_from, 'evidence', offer.evidence,
          'confirmed', seen.evidence, 'note', offer.note)
        FROM offer
        LEFT JOIN offer_confirmation AS seen ON seen.meeting_id = offer.meeting_id
          AND seen.application_id = offer.application_id AND seen.answer = offer.answer
        WHERE offer.meeting_id = a.meeting_id AND offer.application_id = a.id
        ORDER BY offer.answer),
      'needs', ARRAY(
        SELECT jsonb_build_object(
          'answer', n.answer, 'asset', n.asset, 'topic', n.topic,
          'countries', to_jsonb(n.countries), 'size', n.size, 'priority', n.priority,
          'note', n.note)
        FROM need AS n
        WHERE n.meeting_id = a.meeting_id AND n.application_id = a.id ORDER BY n.answer),
      'wishes', ARRAY(
        SELECT jsonb_build_object('person', w.person_id, 'organisation', w.organisation_id)
        FROM wish AS w
        WHERE w.meeting_id = a.meeting_id AND w.application_id = a.id ORDER BY w.position),
      'pastPartnerships', ARRAY(
        SELECT jsonb_build_object(
          'answer', past.answer, 'title', past.title, 'partners', to_jsonb(past.partners),
          'named', to_jsonb(NULLIF(past.partners_named, '{}')),
          'sectors', to_jsonb(past.sectors), 'from', past.from_year, 'to', past.to_year,
          'output', past.output)
        FROM past_partnership AS past
        WHERE past.meeting_id = a.meeting_id AND past.application_id = a.id
        ORDER BY past.answer),
      'fundingAssured', CASE WHEN a.funding_assured_minor IS NOT NULL THEN jsonb_build_object(
        'minorUnits', a.funding_assured_minor, 'currency', a.funding_assured_currency) END,
      'fundingExpected', CASE WHEN a.funding_expected_minor IS NOT NULL THEN jsonb_build_object(
        'minorUnits', a.funding_expected_minor, 'currency', a.funding_expected_currency) END))
    FROM application AS a
    WHERE a.meeting_id = meeting_in_hand() AND a.id = wanted AND link_reads(a.id));
END $$;

COMMENT ON FUNCTION public.reader_application(wanted uuid) IS 'An application as the reviewer whose link is in hand was given it; the program covers what is hidden where reviewing is blind, as it does on sheets.';

CREATE FUNCTION public.reader_conflict(wanted uuid, ground text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := reader_require(wanted, at);
BEGIN
  DELETE FROM review
  WHERE review.meeting_id = hand AND review.application_id = wanted AND review.reviewer_id = own;
  INSERT INTO conflict_of_interest (
    meeting_id, application_id, reviewer_id, kind, note, found_at)
  VALUES (hand, wanted, own, 'declared', ground, at)
  ON CONFLICT (meeting_id, application_id, reviewer_id, kind) DO UPDATE SET note = EXCLUDED.note;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.reader_conflict(wanted uuid, ground text, at timestamp with time zone) IS 'Takes a review back with its points, as the reviewer whose link is in hand says that they may not judge.';

CREATE FUNCTION public.reader_kept(wanted uuid) RETURNS TABLE(is_hidden boolean, commitment text, what text, due date, kept_on date, title jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  is_blind boolean;
  follows_one boolean;
BEGIN
  SELECT COALESCE((m.reviewing ->> 'blind')::boolean, false), m.follows IS NOT NULL
  INTO is_blind, follows_one
  FROM meeting AS m
  WHERE m.id = meeting_in_hand() AND link_reads(wanted);
  IF is_blind AND follows_one THEN
    RETURN QUERY SELECT true, NULL::text, NULL::text, NULL::date, NULL::date, NULL::jsonb;
  ELSIF NOT is_blind THEN
    RETURN QUERY
    SELECT false, kept.commitment, kept.what, kept.due, kept.kept_on, earlier.title
    FROM kept_commitment AS kept
    JOIN meeting AS earlier ON earlier.id = kept.of_meeting
    WHERE kept.meeting_id = meeting_in_hand() AND kept.application_id = wanted
    ORDER BY earlier.starts, kept.commitment;
  END IF;
END $$;

COMMENT ON FUNCTION public.reader_kept(wanted uuid) IS 'What an applicant promised at earlier meetings and kept, for the reviewer whose link is in hand; that it is hidden where reviewing is blind.';

CREATE FUNCTION public.reader_open(hash bytea) RETURNS TABLE(meeting uuid, reviewer uuid, code text, name text, email text, languages text[], is_over boolean, reviewing jsonb, countries jsonb, agreed_outcomes jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF session_of_pages() AND NOT acting_is('{portal}') THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('app.link', encode(hash, 'hex'), true);
  SELECT known.meeting_id INTO meeting FROM reviewer AS known WHERE known.link_hash = hash;
  PERFORM set_config('app.meeting', COALESCE(meeting::text, ''), true);
  RETURN QUERY
  SELECT
    own.meeting_id, own.person_id, own.code, p.name, p.email, p.languages,
    link_reviewer() IS NULL, m.reviewing,
    (SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'code', named.country, 'name', named.name, 'member', named.member)
        ORDER BY named.position), '[]')
      FROM country_name AS named WHERE named.meeting_id = own.meeting_id),
    (SELECT jsonb_agg(jsonb_build_object(
        'code', agreed.code, 'kind', agreed.kind, 'title', agreed.title) ORDER BY agreed.position)
      FROM agreed_outcome AS agreed WHERE agreed.meeting_id = own.meeting_id)
  FROM reviewer AS own
  JOIN person AS p ON p.id = own.person_id
  JOIN meeting AS m ON m.id = own.meeting_id
  WHERE own.meeting_id = meeting_in_hand() AND own.person_id = (SELECT link_reader());
END $$;

COMMENT ON FUNCTION public.reader_open(hash bytea) IS 'Takes the link of a reviewer in hand for this transaction, and its meeting with it; no row where it opens nothing. How the meeting is reviewed is told to whoever reviews in it.';

CREATE FUNCTION public.reader_organisations(wanted uuid) RETURNS TABLE(id uuid, external_key text, name text, short_name text, names text, sector text, country text, city text, original text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    o.id, o.external_key, o.name, o.short_name, o.names::text, o.sector, o.country, o.city,
    o.original
  FROM organisation AS o
  WHERE link_reads(wanted) AND o.id IN (
    SELECT p.organisation_id FROM application
    JOIN person AS p ON p.id = application.person_id
    WHERE application.meeting_id = meeting_in_hand() AND application.id = wanted
    UNION ALL
    SELECT unnest(past.partners) FROM past_partnership AS past
    WHERE past.meeting_id = meeting_in_hand() AND past.application_id = wanted
    UNION ALL
    SELECT wish.organisation_id FROM wish
    WHERE wish.meeting_id = meeting_in_hand() AND wish.application_id = wanted)
  ORDER BY o.id;
END $$;

COMMENT ON FUNCTION public.reader_organisations(wanted uuid) IS 'The organisations of an application that was given to the reviewer whose link is in hand.';

CREATE FUNCTION public.reader_people(wanted uuid) RETURNS TABLE(id uuid, name text, names text, honorific text, "position" text, email text, organisation_id uuid, country text, languages text[], gender text, telephone text, post text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    p.id, p.name, p.names::text, '{}', '{}', '', p.organisation_id, p.country, '{}'::text[],
    NULL::text, '', ''
  FROM person AS p
  WHERE link_reads(wanted) AND p.id IN (
    SELECT person_id FROM application
    WHERE application.meeting_id = meeting_in_hand() AND application.id = wanted
    UNION ALL
    SELECT wish.person_id FROM wish
    WHERE wish.meeting_id = meeting_in_hand() AND wish.application_id = wanted)
  ORDER BY p.id;
END $$;

COMMENT ON FUNCTION public.reader_people(wanted uuid) IS 'Who applies, and whom they wish to meet, by name, for whoever was given the application by the link in hand.';

CREATE FUNCTION public.reader_points(wanted uuid) RETURNS TABLE(criterion text, points integer, answers integer[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT rating.criterion, rating.points::int, rating.answers::int[]
  FROM rating
  WHERE rating.meeting_id = meeting_in_hand() AND rating.application_id = wanted
    AND rating.reviewer_id = (SELECT link_reviewer()) AND link_reads(wanted)
  UNION ALL
  SELECT cannot_judge.criterion, NULL::int, '{}'::int[]
  FROM cannot_judge
  WHERE cannot_judge.meeting_id = meeting_in_hand() AND cannot_judge.application_id = wanted
    AND cannot_judge.reviewer_id = (SELECT link_reviewer()) AND link_reads(wanted)
  ORDER BY 1;
END $$;

COMMENT ON FUNCTION public.reader_points(wanted uuid) IS 'What the reviewer whose link is in hand gave an application, and what they could not judge; nobody else''s.';

CREATE FUNCTION public.reader_practice() RETURNS TABLE(practice text, criterion text, points integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT mark.practice, mark.criterion, mark.points::int
  FROM practice_mark AS mark
  WHERE mark.meeting_id = meeting_in_hand() AND mark.reviewer_id = (SELECT link_reviewer())
  ORDER BY mark.practice, mark.criterion;
END $$;

COMMENT ON FUNCTION public.reader_practice() IS 'What the reviewer whose link is in hand gave the practice applications.';

CREATE FUNCTION public.reader_practise(wanted text, criteria text[], given integer[], at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := reader_require(NULL, at);
BEGIN
  INSERT INTO practice_mark (meeting_id, reviewer_id, practice, criterion, points, given_at)
  SELECT hand, own, wanted, said.criterion, said.points, at
  FROM unnest(criteria, given) AS said (criterion, points)
  ON CONFLICT (meeting_id, reviewer_id, practice, criterion)
  DO UPDATE SET points = EXCLUDED.points, given_at = EXCLUDED.given_at;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.reader_practise(wanted text, criteria text[], given integer[], at timestamp with time zone) IS 'Keeps what the reviewer whose link is in hand gave a practice application.';

CREATE FUNCTION public.reader_record(wanted uuid, criteria text[], given integer[], rests text[], at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  hand constant uuid := meeting_in_hand();
  own constant uuid := reader_require(wanted, at);
  rubric constant uuid := (SELECT rubric_id FROM meeting WHERE id = hand);
BEGIN
  DELETE FROM cannot_judge AS gone
  WHERE gone.meeting_id = hand AND gone.application_id = wanted AND gone.reviewer_id = own
    AND gone.criterion IN (
      SELECT said.criterion FROM unnest(criteria, given) AS said (criterion, points)
      WHERE said.points IS NOT NULL);
  DELETE FROM rating AS gone
  WHERE gone.meeting_id = hand AND gone.application_id = wanted AND gone.reviewer_id = own
    AND gone.criterion IN (
      SELECT said.criterion FROM unnest(criteria, given) AS said (criterion, points)
      WHERE said.points IS NULL);
  INSERT INTO rating (
    meeting_id, application_id, reviewer_id, rubric_id, criterion, points, answers)
  SELECT hand, wanted, own, rubric, said.criterion, said.points, said.answers::smallint[]
  FROM unnest(criteria, given, rests) AS said (criterion, points, answers)
  WHERE said.points IS NOT NULL
  ON CONFLICT (meeting_id, application_id, reviewer_id, criterion)
  DO UPDATE SET points = EXCLUDED.points, answers = EXCLUDED.answers;
  INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion)
  SELECT hand, wanted, own, rubric, said.criterion
  FROM unnest(criteria, given) AS said (criterion, points)
  WHERE said.points IS NULL
  ON CONFLICT (meeting_id, application_id, reviewer_id, criterion) DO NOTHING;
  UPDATE review SET given_at = at
  WHERE review.meeting_id = hand AND review.application_id = wanted AND review.reviewer_id = own
    AND review.given_at IS NULL AND review.standing = 'assigned'
    AND NOT EXISTS (
      SELECT FROM criterion AS asked
      WHERE asked.rubric_id = rubric AND NOT EXISTS (
        SELECT FROM rating AS mine
        WHERE mine.meeting_id = hand AND mine.application_id = wanted AND mine.reviewer_id = own
          AND mine.criterion = asked.code
      ) AND NOT EXISTS (
        SELECT FROM cannot_judge AS mine
        WHERE mine.meeting_id = hand AND mine.application_id = wanted AND mine.reviewer_id = own
          AND mine.criterion = asked.code));
  RETURN FOUND;
END $$;

COMMENT ON FUNCTION public.reader_record(wanted uuid, criteria text[], given integer[], rests text[], at timestamp with time zone) IS 'Records points of the reviewer whose link is in hand, or that they cannot judge where none are given; answers whether the review became whole by that.';

CREATE FUNCTION public.reader_require(wanted uuid, at timestamp with time zone) RETURNS uuid
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF wanted IS NULL AND link_reviewer() IS NULL OR wanted IS NOT NULL AND NOT link_reads(wanted) THEN
    RAISE EXCEPTION 'the link of the reviewer was not shown'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_given_through_link',
        TABLE = 'review', HINT = 'review_given_through_link';
  END IF;
  RETURN link_reviewer();
END $$;

COMMENT ON FUNCTION public.reader_require(wanted uuid, at timestamp with time zone) IS 'The reviewer whose link is in hand; refuses what was given to somebody else, or by nobody.';

CREATE FUNCTION public.reader_reviews() RETURNS TABLE(application_id uuid, application text, due date, given_at timestamp with time zone, rated integer, unjudged integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    review.application_id, application.code, review.due, review.given_at,
    (SELECT count(*) FROM rating
      WHERE rating.meeting_id = review.meeting_id
        AND rating.application_id = review.application_id
        AND rating.reviewer_id = review.reviewer_id)::int,
    (SELECT count(*) FROM cannot_judge
      WHERE cannot_judge.meeting_id = review.meeting_id
        AND cannot_judge.application_id = review.application_id
        AND cannot_judge.reviewer_id = review.reviewer_id)::int
  FROM review
  JOIN application ON application.meeting_id = review.meeting_id
    AND application.id = review.application_id
  WHERE review.meeting_id = meeting_in_hand() AND review.reviewer_id = (SELECT link_reviewer())
    AND review.standing = 'assigned'
  ORDER BY application.code;
END $$;

COMMENT ON FUNCTION public.reader_reviews() IS 'What the reviewer whose link is in hand was given, until when, and how far they are.';

CREATE FUNCTION public.remote_room_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.remote_room_guard() IS 'Keeps a remote room as long as somebody attends remotely; another may take its place.';

CREATE FUNCTION public.require_in_sight(held oid, meeting uuid, reviewer uuid DEFAULT NULL::uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF row_security_active(held) AND (
    meeting IS DISTINCT FROM meeting_in_hand()
    OR reviewer_in_hand() IS NOT NULL AND reviewer_in_hand() IS DISTINCT FROM reviewer
  ) THEN
    RAISE EXCEPTION 'a guard does not see the meeting any more'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_in_sight',
        TABLE = held::regclass::text,
        HINT = 'meeting_in_sight';
  END IF;
END $$;

COMMENT ON FUNCTION public.require_in_sight(held oid, meeting uuid, reviewer uuid) IS 'Refuses to judge rows of a meeting of which the session sees nothing, or one reviewer''s part.';

CREATE FUNCTION public.retention_erase(hand uuid, kind text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM erase_require();
  RETURN CASE kind
    WHEN 'applications' THEN erase_answers(hand, NULL)
    WHEN 'letters' THEN erase_letters(hand, NULL)
    WHEN 'passports' THEN erase_passports(hand, NULL)
    WHEN 'secrets' THEN erase_secrets(hand, NULL)
    WHEN 'trail' THEN erase_lines(hand, NULL)
    WHEN 'travel' THEN erase_travel(hand, NULL) END;
END $$;

COMMENT ON FUNCTION public.retention_erase(hand uuid, kind text) IS 'Erases one kind of personal data of a meeting, and answers in how many places it was.';

CREATE FUNCTION public.review_frozen_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  frozen text;
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id, reviewer_in_hand())
  FROM (SELECT DISTINCT meeting_id FROM touched) AS changed;
  SELECT meeting.code INTO frozen
  FROM selection
  JOIN meeting ON meeting.id = selection.meeting_id
  JOIN touched ON touched.meeting_id = selection.meeting_id
  LEFT JOIN was ON was.meeting_id = touched.meeting_id
    AND was.application_id = touched.application_id AND was.reviewer_id = touched.reviewer_id
  WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
    AND (touched.standing, touched.assigned_at, touched.due, touched.given_at)
      IS DISTINCT FROM (was.standing, was.assigned_at, was.due, was.given_at)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'The selection of % is signed; what was read for it does not change', frozen
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_frozen', TABLE = TG_TABLE_NAME,
        HINT = 'rating_frozen';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.review_frozen_guard() IS 'Refuses every change of reviews under a signed selection, but for the words of a reason.';

CREATE FUNCTION public.reviewer_in_hand() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('app.reviewer'::text, true), ''::text))::uuid;
COMMENT ON FUNCTION public.reviewer_in_hand() IS 'The reviewer for whom this transaction reads, if any.';

CREATE FUNCTION public.reviewer_letter_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NEW.link < OLD.link THEN
    RAISE EXCEPTION 'a link that ended is not made again'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewer_link_rises', TABLE = 'reviewer',
        HINT = 'reviewer_link_rises';
  END IF;
  IF NEW.letter_wanted_at IS NULL
    OR NEW.letter_wanted_at IS NOT DISTINCT FROM OLD.letter_wanted_at
  THEN
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM meeting
    LEFT JOIN mailing ON mailing.meeting_id = meeting.id AND mailing.id = NEW.letter_mailing
    WHERE meeting.id = NEW.meeting_id
      AND ((meeting.writing ->> 'twoPeople')::boolean AND mailing.asks IS NOT TRUE
        OR mailing.steps IS DISTINCT FROM NULLIF(meeting.writing -> 'clearance', '[]')
        OR mailing.approved_at IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'letters of the meeting wait for a second person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewer_letter_asks_for_two',
        TABLE = 'reviewer', HINT = 'reviewer_letter_asks_for_two';
  END IF;
  IF EXISTS (SELECT FROM forgotten WHERE person_id = NEW.person_id) OR EXISTS (
    SELECT FROM objection
    JOIN person ON person.id = NEW.person_id
    WHERE objection.person_id = NEW.person_id OR objection.mailbox IN (
      mailbox_hash(person.email), objection_hash(person.email, person.name))
  ) THEN
    RAISE EXCEPTION 'who was forgotten, or objects, is not written to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewer_letter_to_nobody',
        TABLE = 'reviewer', HINT = 'reviewer_letter_to_nobody';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.reviewer_letter_guard() IS 'Has letters to reviewers wait for a second person where the meeting asks, and refuses those that nobody may get.';

CREATE FUNCTION public.reviewing_is_over(hand uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN list_is_closed(hand) OR EXISTS (
    SELECT FROM selection
    WHERE meeting_id = hand AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) OR EXISTS (SELECT FROM meeting WHERE id = hand AND cancelled_at IS NOT NULL);
END $$;

COMMENT ON FUNCTION public.reviewing_is_over(hand uuid) IS 'Whether no points of the meeting change any more: a selection is signed, the list of a draw is closed, or it was called off.';

CREATE FUNCTION public.rubric_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  touched jsonb := to_jsonb(COALESCE(NEW, OLD));
BEGIN
  IF EXISTS (
    SELECT FROM meeting
    WHERE rubric_id = COALESCE(touched ->> 'rubric_id', touched ->> 'id')::uuid
      AND published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the rubric of a published call does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rubric_frozen', TABLE = TG_TABLE_NAME,
        HINT = 'rubric_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

COMMENT ON FUNCTION public.rubric_guard() IS 'Refuses every change of a rubric that a published call names; a draft''s may be corrected.';

CREATE FUNCTION public.rules_hold() RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  SET CONSTRAINTS ALL IMMEDIATE;
  RETURN true;
END $$;

COMMENT ON FUNCTION public.rules_hold() IS 'Checks what the end of the transaction would: for an act that is only rehearsed.';

CREATE FUNCTION public.scan_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (
    SELECT FROM correspondence AS entry
    WHERE entry.meeting_id = NEW.meeting_id AND entry.year = NEW.year
      AND entry.number = NEW.number AND entry.struck_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'what was struck out keeps no scan'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'scan_of_standing', TABLE = 'scan',
        HINT = 'scan_of_standing';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.scan_guard() IS 'Keeps no scan with what was struck out of the register.';

CREATE FUNCTION public.scoring_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  NEW.number := 1 + COALESCE(
    (SELECT max(number) FROM scoring WHERE meeting_id = NEW.meeting_id), 0);
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.scoring_guard() IS 'Numbers computations of all scores.';

CREATE FUNCTION public.seat_by_lot_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM participant
    WHERE meeting_id = NEW.meeting_id AND person_id = NEW.person_id AND track = 'open'
  ) THEN
    RAISE EXCEPTION 'only open seats are given by lot'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'seat_by_lot_open', TABLE = 'seat',
        HINT = 'seat_by_lot_open';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.seat_by_lot_guard() IS 'Refuses to seat by lot whoever a State or organisation designated, or the meeting itself named.';

CREATE FUNCTION public.seating_lot_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF being_taken_in(NEW.meeting_id) THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM meeting
    WHERE id = NEW.meeting_id AND published_at IS NOT NULL AND (seating ->> 'byLot')::boolean
  ) THEN
    RAISE EXCEPTION 'seats are given by lot only where the published call announces it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'seating_lot_announced', TABLE = 'seating',
        HINT = 'seating_lot_announced';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.seating_lot_guard() IS 'Refuses seats by lot where the published call does not announce them.';

CREATE FUNCTION public.selection_closed_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF list_is_closed(NEW.meeting_id) AND NOT EXISTS (
    SELECT FROM lottery_draw WHERE meeting_id = NEW.meeting_id AND selection_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'the list of the draw is closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_list_closed',
        TABLE = 'selection', HINT = 'selection_list_closed';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.selection_closed_guard() IS 'Refuses a proposal beside a closed list, but for what was drawn from it.';

CREATE FUNCTION public.selection_closing_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  broken text;
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.reopened_at IS NOT NULL THEN
      broken := 'selection_closing_reopened_once';
    ELSIF EXISTS (SELECT FROM lottery_draw WHERE meeting_id = NEW.meeting_id) THEN
      broken := 'selection_closing_drawn';
    END IF;
  ELSIF EXISTS (SELECT FROM lottery_draw WHERE meeting_id = NEW.meeting_id) THEN
    broken := 'selection_closing_drawn';
  ELSIF NOT EXISTS (
    SELECT FROM lottery_terms(NEW.meeting_id) AS held WHERE held.known_at = NEW.known_at
  ) OR EXISTS (
    SELECT FROM selection_closing
    WHERE meeting_id = NEW.meeting_id AND known_at >= NEW.known_at
  ) THEN
    broken := 'selection_closing_of_new_value';
  ELSIF EXISTS (
    SELECT FROM selection AS later
    JOIN selection AS own ON own.meeting_id = later.meeting_id AND own.id = NEW.selection_id
    WHERE later.meeting_id = NEW.meeting_id AND later.number > own.number
  ) THEN
    broken := 'selection_closing_of_latest';
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'a list is not closed or reopened like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'selection_closing',
        HINT = broken;
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.selection_closing_guard() IS 'Lets the latest proposal be closed before a value that was announced and closed nothing yet, and a closed list be reopened once, until it is drawn from.';

CREATE FUNCTION public.selection_floor_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  meeting uuid := COALESCE(NEW.meeting_id, OLD.meeting_id);
  is_kept boolean := false;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- A row that is there already is updated instead, and looked at then.
    is_kept := EXISTS (
      SELECT FROM selection_floor WHERE meeting_id = meeting AND name = NEW.name);
  ELSIF TG_OP = 'UPDATE' THEN
    is_kept := NEW.attribute = OLD.attribute AND NEW."values" = OLD."values" AND (
      NEW.lowest = OLD.lowest OR NEW.lowest < OLD.lowest AND NOT EXISTS (
        SELECT FROM selection
        WHERE meeting_id = meeting AND signed_at IS NOT NULL AND superseded_at IS NULL));
  END IF;
  IF NOT is_kept AND EXISTS (
    SELECT FROM public.meeting AS held WHERE held.id = meeting AND held.published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a floor of the published call is lowered before the signature, or stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_floor_frozen',
        TABLE = 'selection_floor',
        HINT = 'selection_floor_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

COMMENT ON FUNCTION public.selection_floor_guard() IS 'Keeps the floors of a published call; until the signature one may be lowered.';

CREATE FUNCTION public.selection_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (
    SELECT FROM selection
    WHERE meeting_id = NEW.meeting_id AND signed_at IS NOT NULL AND superseded_at IS NULL
  ) THEN
    RAISE EXCEPTION 'nothing is proposed beside what is signed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_after_signature',
        TABLE = 'selection',
        HINT = 'selection_after_signature';
  END IF;
  IF EXISTS (
    SELECT FROM lottery_draw
    JOIN selection ON selection.meeting_id = lottery_draw.meeting_id
      AND selection.id = lottery_draw.selection_id AND selection.superseded_at IS NULL
    WHERE lottery_draw.meeting_id = NEW.meeting_id
  ) THEN
    RAISE EXCEPTION 'what was drawn is signed as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_after_draw', TABLE = 'selection',
        HINT = 'selection_after_draw';
  END IF;
  NEW.number := 1 + COALESCE(
    (SELECT max(number) FROM selection WHERE meeting_id = NEW.meeting_id), 0);
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.selection_guard() IS 'Numbers proposals, and refuses any beside a signed selection or after a draw.';

CREATE FUNCTION public.selection_held_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE')
    AND EXISTS (SELECT FROM application_held(NEW.meeting_id)) THEN
    RAISE EXCEPTION 'nothing is signed while somebody who applied may be a nominated person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_not_held', TABLE = 'selection',
        HINT = 'selection_not_held';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.selection_held_guard() IS 'Refuses a signature while somebody who applied may be a nominated person.';

CREATE FUNCTION public.selection_in_force(meeting uuid) RETURNS uuid
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (
    SELECT id FROM selection
    WHERE meeting_id = meeting AND signed_at IS NOT NULL
    ORDER BY number DESC
    LIMIT 1
  );
END $$;

COMMENT ON FUNCTION public.selection_in_force(meeting uuid) IS 'The selection signed last: seats are held and filled by it, also while another is prepared.';

CREATE FUNCTION public.selection_signing_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF pg_has_role('convene_owner', 'USAGE') AND (EXISTS (SELECT FROM meeting WHERE id = OLD.meeting_id AND trial) OR taken_in_untouched(OLD.meeting_id)) THEN
    RETURN NEW;
  END IF;
  IF OLD.signed_at IS NOT NULL AND (
    NEW.signed_at IS DISTINCT FROM OLD.signed_at OR NEW.signed_by IS DISTINCT FROM OLD.signed_by
    OR (OLD.superseded_at IS NOT NULL AND NEW.superseded_at IS DISTINCT FROM OLD.superseded_at)
  ) THEN
    RAISE EXCEPTION 'a signature stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_signature_stays',
        TABLE = 'selection',
        HINT = 'selection_signature_stays';
  END IF;
  IF OLD.signed_at IS NULL AND NEW.signed_at IS NOT NULL AND NOT EXISTS (
    SELECT FROM assessment WHERE meeting_id = NEW.meeting_id AND selection_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'what is signed is kept'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_signed_with_assessment',
        TABLE = 'selection',
        HINT = 'selection_signed_with_assessment';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.selection_signing_guard() IS 'Refuses a signature under nothing, and every change of one.';

CREATE FUNCTION public.selection_two_people_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (
    SELECT FROM meeting WHERE id = NEW.meeting_id AND (deciding ->> 'twoPeople')::boolean
  ) AND (
    NEW.signed_by = NEW.proposed_by
    OR EXISTS (
      SELECT FROM selection
      WHERE meeting_id = NEW.meeting_id AND id = NEW.revises AND proposed_by = NEW.signed_by)
    OR EXISTS (
      SELECT FROM choice
      WHERE meeting_id = NEW.meeting_id AND selection_id = NEW.id AND decided_by = NEW.signed_by)
  ) THEN
    RAISE EXCEPTION 'who proposes does not sign'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_by_two_people',
        TABLE = 'selection',
        HINT = 'selection_by_two_people';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.selection_two_people_guard() IS 'Refuses the signature of whoever had a hand in the proposal, where the meeting asks for two.';

CREATE FUNCTION public.session_of_owner() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN pg_has_role(
    (SELECT usesysid FROM pg_stat_get_activity(pg_backend_pid())), 'convene_owner', 'MEMBER');
END $$;

COMMENT ON FUNCTION public.session_of_owner() IS 'Whether who signed in owns the schema or is above all, whatever the session took since.';

CREATE FUNCTION public.session_of_pages() RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN to_regrole('convene_portal') IS NOT NULL
    AND pg_has_role(session_user, to_regrole('convene_portal')::oid, 'MEMBER')
    AND NOT pg_has_role(session_user, 'convene_app', 'MEMBER')
    AND NOT pg_has_role(session_user, 'convene_owner', 'MEMBER')
    AND NOT session_of_signed_in();
END $$;

COMMENT ON FUNCTION public.session_of_pages() IS 'Whether the login of this session serves the pages, and works at no desk and for nobody who signed in.';

CREATE FUNCTION public.session_of_signed_in() RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (current_setting('role'::text, true) = 'convene_signed_in'::text);
COMMENT ON FUNCTION public.session_of_signed_in() IS 'Whether this transaction works for somebody who signed in elsewhere than at a desk.';

CREATE FUNCTION public.sign_in_ask(made uuid, address text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  known constant bytea := mailbox_hash(address);
  who constant uuid := (
    SELECT own.account_id
    FROM account_mailbox AS own
    JOIN account ON account.id = own.account_id AND account.house IS NULL
    WHERE lower(own.mailbox) = lower(address)
      AND EXISTS (
        SELECT FROM account_role AS held
        WHERE held.account_id = own.account_id AND held.role <> 'portal'));
  are_too_many boolean;
BEGIN
  PERFORM page_serving_require(at);
  DELETE FROM sign_in_letter WHERE wanted_at < now() - interval '1 day';
  are_too_many := 10000 <= (
    SELECT count(*) FROM sign_in_letter WHERE wanted_at > now() - interval '1 hour');
  -- However often strangers ask, whoever has the address waits five minutes for a letter and no longer.
  IF NOT EXISTS (
    SELECT FROM sign_in_letter
    WHERE addressed = known AND wanted_at > now() - interval '5 minutes')
    AND (NOT are_too_many OR who IS NOT NULL)
  THEN
    INSERT INTO sign_in_letter (id, account_id, addressed, wanted_at) VALUES (made, who, known, now());
  END IF;
  PERFORM pg_notify('convene_letters', '');
  RETURN NOT are_too_many;
END $$;

COMMENT ON FUNCTION public.sign_in_ask(made uuid, address text, at timestamp with time zone) IS 'Asks for a letter with a link to sign in by, of an account or of none alike: one in five minutes to an address. False where too many were asked for by all, though an account has its letter all the same.';

CREATE FUNCTION public.sign_in_letter_link(letter uuid, made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  who uuid;
BEGIN
  PERFORM act_require(acting_account(), at);
  -- Whoever writes it could sign in by it, as anybody.
  PERFORM account_require();
  SELECT account_id INTO who
  FROM sign_in_letter
  WHERE id = letter AND settled_at IS NULL AND leased_to > at
  FOR UPDATE;
  IF who IS NULL THEN
    RETURN false;
  END IF;
  INSERT INTO credential (id, account_id, kind, hash, name, made_at, made_by, expires_at)
  VALUES (made, who, 'link', secret, 'letter', at, acting_account(), until)
  ON CONFLICT (hash) DO UPDATE SET made_at = at, expires_at = until
  WHERE credential.revoked_at IS NULL AND credential.account_id = who;
  RETURN FOUND;
END $$;

COMMENT ON FUNCTION public.sign_in_letter_link(letter uuid, made uuid, secret bytea, at timestamp with time zone, until timestamp with time zone) IS 'Keeps by what the link is known that a letter bears to whoever asked for it; for an administrator. False where it is wanted no more.';

CREATE FUNCTION public.signature_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE')
    AND acting_is('{administrator,head_of_unit}', NEW.meeting_id) IS NOT TRUE
  THEN
    RAISE EXCEPTION 'who acts does not sign in this meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'selection_signed_by_right',
        TABLE = 'selection', HINT = 'selection_signed_by_right';
  END IF;
  RETURN NEW;
END $$;

COMMENT ON FUNCTION public.signature_guard() IS 'Refuses the signature of whoever may not sign, and that they admit an error in one.';

CREATE FUNCTION public.standing_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM require_in_sight(TG_RELID, meeting_id)
  FROM (SELECT DISTINCT meeting_id FROM written) AS changed;
  IF EXISTS (
    SELECT
    FROM was
    JOIN selection ON selection.meeting_id = was.meeting_id
      AND selection.id = was.selection_id AND selection.signed_at IS NOT NULL
    LEFT JOIN written ON written.meeting_id = was.meeting_id
      AND written.selection_id = was.selection_id
      AND written.application_id = was.application_id AND written.floors = '{}'
      AND to_jsonb(written) - 'floors' = to_jsonb(was) - 'floors'
      AND pg_has_role(current_user, 'convene_owner', 'USAGE')
    WHERE written.meeting_id IS NULL
  ) OR EXISTS (
    SELECT
    FROM written
    JOIN selection ON selection.meeting_id = written.meeting_id
      AND selection.id = written.selection_id AND selection.signed_at IS NOT NULL
    LEFT JOIN was ON was.meeting_id = written.meeting_id
      AND was.selection_id = written.selection_id
      AND was.application_id = written.application_id
    WHERE was.meeting_id IS NULL
  ) THEN
    RAISE EXCEPTION 'a signed selection does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_frozen', TABLE = 'standing',
        HINT = 'decision_frozen';
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.standing_guard() IS 'Refuses every change of how sure a signed selection is, but that floors are erased of somebody.';

CREATE FUNCTION public.succession_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  own integer[];
  short integer[];
  broken text;
BEGIN
  PERFORM require_in_sight(TG_RELID, NEW.meeting_id);
  IF being_taken_in(NEW.meeting_id) THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
    SELECT FROM application
    WHERE meeting_id = NEW.meeting_id AND id = NEW.leaving_id AND status = 'withdrawn'
  ) AND EXISTS (
    SELECT FROM succession WHERE meeting_id = NEW.meeting_id AND number = NEW.number
  ) THEN
    broken := 'succession_leaver_gone';
  ELSIF NEW.entering_id IS NOT NULL THEN
    SELECT waiting.place INTO own
    FROM waiting_places(NEW.meeting_id) AS waiting
    WHERE waiting.application_id = NEW.entering_id;
    short := floor_shortfalls(NEW.meeting_id, NULL, NULL);
    IF own IS NULL THEN
      broken := 'succession_from_waiting_list';
    ELSIF EXISTS (
      SELECT FROM application
      WHERE meeting_id = NEW.meeting_id AND id = NEW.entering_id AND status = 'selected'
    ) AND EXISTS (
      SELECT
      FROM (
        SELECT
          waiting.place,
          floor_shortfalls(NEW.meeting_id, NEW.entering_id, application.id) AS missing
        FROM waiting_places(NEW.meeting_id) AS waiting
        JOIN application ON application.meeting_id = NEW.meeting_id
          AND application.id = waiting.application_id AND application.status = 'waitlisted'
        WHERE waiting.place < own OR 0 < ANY (short)
      ) AS other
      WHERE other.missing < short OR other.place < own AND other.missing = short
    ) THEN
      broken := 'succession_in_order';
    END IF;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'nobody follows like this'
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'succession', HINT = broken;
  END IF;
  RETURN NULL;
END $$;

COMMENT ON FUNCTION public.succession_guard() IS 'Refuses whoever was passed over without need: at the end of a transaction nobody who waits keeps the floors better, or as well and has a lower place.';

CREATE FUNCTION public.succession_last_number(hand uuid) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN (SELECT COALESCE(max(number), 0) FROM succession WHERE meeting_id = hand);
END $$;

COMMENT ON FUNCTION public.succession_last_number(hand uuid) IS 'How many open seats were left in the meeting in hand.';

CREATE FUNCTION public.succession_settled_guard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  -- Nobody at work is the owner, so this is follower_take_back.
  IF OLD.settled = 'followed' AND NOT pg_has_role('convene_owner', 'USAGE')
    OR OLD.settled = 'substituted' AND EXISTS (
      SELECT FROM substitution
      WHERE meeting_id = OLD.meeting_id AND leaving_id = OLD.leaving_id AND withdrawn_at IS NULL
    ) THEN
    RAISE EXCEPTION 'somebody follows already'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_settled_once',
        TABLE = 'succession', HINT = 'succession_settled_once';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

COMMENT ON FUNCTION public.succession_settled_guard() IS 'Refuses to take a seat back from whoever follows or stands in; one left free may be filled.';

CREATE FUNCTION public.take_rows(hand uuid, part text, taken jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  columns text;
BEGIN
  IF COALESCE(jsonb_array_length(taken), 0) > 0 THEN
    SELECT string_agg(quote_ident(key), ', ' ORDER BY key) INTO columns
    FROM jsonb_object_keys(taken -> 0) AS key;
    EXECUTE format(
      'INSERT INTO %I (%s%s) SELECT %s%s FROM jsonb_populate_recordset(NULL::%I, $1)', part,
      CASE WHEN hand IS NOT NULL THEN 'meeting_id, ' ELSE '' END, columns,
      CASE WHEN hand IS NOT NULL THEN '$2, ' ELSE '' END, columns, part) USING taken, hand;
  END IF;
END $_$;

COMMENT ON FUNCTION public.take_rows(hand uuid, part text, taken jsonb) IS 'Takes rows of one table in as they are written, those of a meeting under its id.';

CREATE FUNCTION public.taken_in_untouched(hand uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN EXISTS (SELECT FROM taken_in WHERE meeting_id = hand)
    AND 'meeting.take_in' IS NOT DISTINCT FROM (
      SELECT act FROM audit_entry
      WHERE meeting_id = hand AND act NOT IN ('correspondence.register', 'meeting.export', 'paper.print')
      ORDER BY number DESC
      LIMIT 1);
END $$;

COMMENT ON FUNCTION public.taken_in_untouched(hand uuid) IS 'Whether a meeting was taken in whole and nothing was done to it since but writing copies.';

CREATE FUNCTION public.told_by_page(meeting uuid, at timestamp with time zone, act text, object text, body jsonb, kinds text[], objects uuid[], besides uuid[], changes jsonb[]) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.told_by_page(meeting uuid, at timestamp with time zone, act text, object text, body jsonb, kinds text[], objects uuid[], besides uuid[], changes jsonb[]) IS 'Whether a page may tell of this act: what its link is for, and of nothing else.';

CREATE FUNCTION public.travel_dues(meetings uuid[], at timestamp with time zone) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    WITH term AS (
      SELECT t.until, t.visas_by, t.tickets_by, m.ends, (at AT TIME ZONE m.zone)::date AS today
      FROM travel_term AS t
      JOIN meeting AS m ON m.id = t.meeting_id
      WHERE t.meeting_id = one
    ), coming AS (
      SELECT
        term.until, term.visas_by, term.tickets_by, term.ends, term.today, who.name,
        t.arrives_on, t.departs_on, COALESCE(t.visa_letter, false) AS needs_visa,
        COALESCE(kept.is_whole, false) AS is_whole, kept.said_at, kept.expires_on,
        EXISTS (
          SELECT FROM printed_line AS line
          WHERE line.meeting_id = one AND line.paper = 'visa-list'
            AND line.person_id = p.person_id AND line.read_at >= kept.filled_at) AS is_asked
      FROM term
      JOIN participant AS p ON p.meeting_id = one
      JOIN invitation AS i ON i.meeting_id = one AND i.id = p.invitation_id
        AND i.attends = 'in_person'
      JOIN person AS who ON who.id = p.person_id
      LEFT JOIN travel AS t ON t.meeting_id = one AND t.person_id = p.person_id
      LEFT JOIN passport AS kept ON kept.meeting_id = one AND kept.person_id = p.person_id
    ), told (due, day, name) AS (
      SELECT 'sheets_missing', coming.until, coming.name
      FROM coming
      WHERE coming.said_at IS NULL OR coming.needs_visa AND NOT coming.is_whole
      UNION ALL
      SELECT 'passports_short', NULL::date, coming.name
      FROM coming
      WHERE coming.expires_on
        < (COALESCE(coming.departs_on, coming.ends) + interval '6 months')::date
      UNION ALL
      SELECT 'visas_due', coming.visas_by, coming.name
      FROM coming
      WHERE coming.needs_visa AND coming.is_whole AND NOT coming.is_asked
      UNION ALL
      SELECT 'tickets_late', coming.tickets_by, coming.name
      FROM coming
      WHERE coming.tickets_by < coming.today AND coming.arrives_on IS NULL
    )
    SELECT
      one, told.due, count(*)::int, min(told.day),
      (array_agg(told.name ORDER BY told.name COLLATE "C"))[:4]
    FROM told
    GROUP BY told.due;
    RETURN QUERY
    SELECT one, 'over_ceiling', 1, NULL::date, '{}'::text[]
    FROM travel_budget AS b
    JOIN meeting AS m ON m.id = b.meeting_id
    WHERE b.meeting_id = one AND b.ceiling_minor < (
      SELECT sum(
        COALESCE(f.ticket_minor, 0) + b.terminals_minor + b.daily_minor * COALESCE(
          t.departs_on - t.arrives_on, m.ends - m.starts + 1))
      FROM travel_payer AS f
      JOIN participant AS p ON p.meeting_id = one AND p.person_id = f.person_id
      JOIN invitation AS i ON i.meeting_id = one AND i.id = p.invitation_id
        AND i.attends = 'in_person'
      LEFT JOIN travel AS t ON t.meeting_id = one AND t.person_id = f.person_id
      WHERE f.meeting_id = one AND f.payer = 'convener');
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.travel_dues(meetings uuid[], at timestamp with time zone) IS 'Who has sent no information sheet, whose passport ends within six months of leaving, whose passport is on no list for visas as it is, whose journey is not known though tickets were to be bought; and whether funded places cost too much.';

CREATE FUNCTION public.trial_empty(hand uuid) RETURNS TABLE(part text, places integer)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
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
END $_$;

COMMENT ON FUNCTION public.trial_empty(hand uuid) IS 'Empties a trial, or a meeting that was taken in and not worked on, but for its trail, with the people and organisations that it brought; answers how many rows went, a line a table, and how many people stay.';

CREATE FUNCTION public.viewing_note(wanted text, seen text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  who constant uuid := credential_account();
  hand constant uuid := (
    SELECT own.id FROM meeting AS own
    WHERE own.code = wanted AND EXISTS (
      SELECT FROM account_role AS held
      WHERE held.account_id = who AND (held.of_meeting IS NULL OR held.of_meeting = own.id)));
BEGIN
  IF who IS NULL OR hand IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO viewing (account_id, of_meeting, page, hour, last_at)
  VALUES (who, hand, seen, date_trunc('hour', now(), 'UTC'), now())
  ON CONFLICT (account_id, of_meeting, page, hour) DO UPDATE SET last_at = now()
  WHERE viewing.last_at < now() - interval '5 minutes';
  IF FOUND THEN
    DELETE FROM viewing
    WHERE account_id = who AND of_meeting = hand AND hour < now() - interval '2 years';
  END IF;
END $$;

COMMENT ON FUNCTION public.viewing_note(wanted text, seen text) IS 'Keeps that whoever signed in looks at a page of a meeting in which they are something.';

CREATE FUNCTION public.waiting_dues(meetings uuid[], at timestamp with time zone) RETURNS TABLE(meeting uuid, kind text, number integer, day date, names text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  before text := current_setting('app.meeting', true);
  one uuid;
BEGIN
  FOREACH one IN ARRAY meetings LOOP
    PERFORM set_config('app.meeting', one::text, true);
    RETURN QUERY
    SELECT
      one, 'waiting', count(*)::int, NULL::date,
      (array_agg(p.name ORDER BY p.name COLLATE "C"))[:4]
    FROM application AS a
    JOIN person AS p ON p.id = a.person_id
    WHERE a.meeting_id = one AND a.status = 'waitlisted'
      AND EXISTS (
        SELECT FROM meeting AS m
        WHERE m.id = one AND m.waiting_closed_at IS NULL
          AND m.starts - (at AT TIME ZONE m.zone)::date <= 30)
      AND EXISTS (
        SELECT FROM invitation AS i WHERE i.meeting_id = one AND i.track = 'open')
      AND NOT EXISTS (
        SELECT FROM invitation AS i
        WHERE i.meeting_id = one AND i.track = 'open'
          AND i.status IN ('draft', 'approved', 'issued', 'tentative'))
      AND NOT EXISTS (
        SELECT FROM succession AS s WHERE s.meeting_id = one AND s.settled IS NULL);
  END LOOP;
  PERFORM set_config('app.meeting', COALESCE(before, ''), true);
END $$;

COMMENT ON FUNCTION public.waiting_dues(meetings uuid[], at timestamp with time zone) IS 'Who waits in vain a month before: all answers came, no seat is held, and nobody told them.';

CREATE FUNCTION public.waiting_places(meeting uuid) RETURNS TABLE(application_id uuid, place integer[])
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT
    decision.application_id,
    CASE
      WHEN selection.waiting_order = 'listed' THEN ARRAY[decision.position]
      WHEN standing.verdict = 'not_proposed' THEN ARRAY[1, decision.position]
      -- What each adds then is the officer's to confirm, as the core derives it.
      WHEN selection.waiting_order = 'worth' THEN ARRAY[0, 0]
      ELSE ARRAY[0, decision.position] END
  FROM selection
  JOIN decision ON decision.meeting_id = selection.meeting_id
    AND decision.selection_id = selection.id AND decision.outcome = 'waitlisted'
  LEFT JOIN standing ON standing.meeting_id = decision.meeting_id
    AND standing.selection_id = decision.selection_id
    AND standing.application_id = decision.application_id
  WHERE selection.meeting_id = meeting AND selection.id = selection_in_force(meeting);
END $$;

COMMENT ON FUNCTION public.waiting_places(meeting uuid) IS 'Who waits by the selection in force; of two with the same floors, whose place is lower is called first, and where places are equal the core says who.';

CREATE FUNCTION public.withdraw_nominations(hand uuid, whose uuid, at timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION public.withdraw_nominations(hand uuid, whose uuid, at timestamp with time zone) IS 'Withdraws what nobody acknowledged yet of who is to be forgotten, in a meeting that is to come.';

CREATE TABLE public.account (
    id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    house text,
    CONSTRAINT account_house_in_login CHECK (("right"(login, (length(house) + 1)) = ('@'::text || house))),
    CONSTRAINT account_login_given CHECK ((login <> ''::text)),
    CONSTRAINT account_name_given CHECK ((btrim(name) <> ''::text))
);

COMMENT ON TABLE public.account IS 'Somebody who may act; on one desk the login is the operating system''s.';

COMMENT ON COLUMN public.account.house IS 'Where somebody acted for a meeting that was taken in; they act nowhere here, whoever logs in.';

CREATE TABLE public.account_mailbox (
    account_id uuid NOT NULL,
    mailbox text NOT NULL,
    language text NOT NULL,
    CONSTRAINT account_mailbox_language_known CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
    CONSTRAINT account_mailbox_usable CHECK (public.mail_address_usable(mailbox))
);

ALTER TABLE ONLY public.account_mailbox ALTER COLUMN mailbox SET STATISTICS 0;

COMMENT ON TABLE public.account_mailbox IS 'Where a link is written to by which somebody with an account signs in, and in which language.';

CREATE TABLE public.account_password (
    account_id uuid NOT NULL,
    is_confirmed boolean NOT NULL,
    salt bytea NOT NULL,
    passes integer NOT NULL,
    memory integer NOT NULL,
    verifier bytea NOT NULL,
    sealed bytea NOT NULL,
    recovery bytea[] NOT NULL,
    step bigint DEFAULT 0 NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT account_password_costs CHECK ((((passes >= 2) AND (passes <= 16)) AND ((memory >= 19456) AND (memory <= 1048576)))),
    CONSTRAINT account_password_recovery_few CHECK (((cardinality(recovery) <= 10) AND (array_position(recovery, NULL::bytea) IS NULL))),
    CONSTRAINT account_password_salt_length CHECK ((octet_length(salt) = 16)),
    CONSTRAINT account_password_sealed_length CHECK (((octet_length(sealed) >= 41) AND (octet_length(sealed) <= 200))),
    CONSTRAINT account_password_verifier_length CHECK ((octet_length(verifier) = 32))
);

ALTER TABLE ONLY public.account_password ALTER COLUMN salt SET STATISTICS 0;

ALTER TABLE ONLY public.account_password ALTER COLUMN verifier SET STATISTICS 0;

ALTER TABLE ONLY public.account_password ALTER COLUMN sealed SET STATISTICS 0;

ALTER TABLE ONLY public.account_password ALTER COLUMN recovery SET STATISTICS 0;

COMMENT ON TABLE public.account_password IS 'The password of an account, and one that is being set. The pages make a key of it by Argon2id; what is kept of that key is its SHA-256, and the secret of the codes sealed with it.';

COMMENT ON COLUMN public.account_password.memory IS 'In KiB.';

COMMENT ON COLUMN public.account_password.recovery IS 'SHA-256 of the codes for whoever lost the telephone, each for once.';

COMMENT ON COLUMN public.account_password.step IS 'The half minute of the latest code that was taken: none of it or before it is taken again.';

CREATE TABLE public.account_role (
    account_id uuid NOT NULL,
    role text NOT NULL,
    of_meeting uuid,
    CONSTRAINT account_role_administrator_of_house CHECK (((role <> 'administrator'::text) OR (of_meeting IS NULL))),
    CONSTRAINT account_role_known CHECK ((role = ANY (ARRAY['administrator'::text, 'organiser'::text, 'assistant'::text, 'head_of_unit'::text, 'reviewer'::text, 'moderator'::text, 'rapporteur'::text, 'check_in'::text, 'focal_point'::text, 'portal'::text, 'travel_officer'::text]))),
    CONSTRAINT account_role_portal_of_house CHECK (((role <> 'portal'::text) OR (of_meeting IS NULL)))
);

COMMENT ON TABLE public.account_role IS 'What an account may be, in one meeting or in every one.';

COMMENT ON COLUMN public.account_role.of_meeting IS 'Null: of the house, and so of every meeting.';

CREATE TABLE public.agenda_item (
    meeting_id uuid NOT NULL,
    number smallint NOT NULL,
    title jsonb NOT NULL,
    CONSTRAINT agenda_item_number_positive CHECK ((number > 0))
);

ALTER TABLE ONLY public.agenda_item FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.agenda_item IS 'A numbered item of the provisional agenda.';

CREATE TABLE public.agenda_role (
    meeting_id uuid NOT NULL,
    item smallint,
    session_key text,
    role text NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT agenda_role_of_one CHECK (((item IS NULL) <> (session_key IS NULL))),
    CONSTRAINT agenda_role_role_known CHECK ((role = ANY (ARRAY['chair'::text, 'moderator'::text, 'presenter'::text, 'rapporteur'::text])))
);

ALTER TABLE ONLY public.agenda_role FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.agenda_role IS 'Who leads an item of the agenda or a session, and as what; a speaker need not take part otherwise.';

CREATE TABLE public.agreed_outcome (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    "position" smallint NOT NULL,
    kind text NOT NULL,
    title jsonb NOT NULL,
    CONSTRAINT agreed_outcome_code_shape CHECK ((code ~ '^[A-Z0-9.-]+$'::text)),
    CONSTRAINT agreed_outcome_kind_known CHECK ((kind = ANY (ARRAY['action_line'::text, 'development_goal'::text, 'plan_item'::text])))
);

ALTER TABLE ONLY public.agreed_outcome FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.agreed_outcome IS 'What governments agreed before, in the catalogue of a meeting; applications cite its codes.';

CREATE TABLE public.aide_memoire (
    meeting_id uuid NOT NULL,
    version integer NOT NULL,
    body jsonb NOT NULL,
    sha256 text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT aide_memoire_sha256_shape CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT aide_memoire_version_positive CHECK ((version > 0))
);

ALTER TABLE ONLY public.aide_memoire FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.aide_memoire IS 'Why the meeting is held; the highest version is in force.';

CREATE TABLE public.application (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    person_id uuid NOT NULL,
    track text DEFAULT 'open'::text NOT NULL,
    status text NOT NULL,
    authority text NOT NULL,
    gates text[] DEFAULT '{}'::text[] NOT NULL,
    target jsonb,
    funding_assured_minor bigint,
    funding_assured_currency text,
    funding_expected_minor bigint,
    funding_expected_currency text,
    submitted_at timestamp with time zone DEFAULT now() NOT NULL,
    referees jsonb DEFAULT '[]'::jsonb NOT NULL,
    statements jsonb DEFAULT '{}'::jsonb NOT NULL,
    apart_from text[] DEFAULT '{}'::text[] NOT NULL,
    apart_reason text,
    apart_at timestamp with time zone,
    apart_by uuid,
    own_answers jsonb,
    CONSTRAINT application_apart_reason_given CHECK ((apart_reason ~ '\S'::text)),
    CONSTRAINT application_apart_reason_short CHECK ((octet_length(apart_reason) <= 2000)),
    CONSTRAINT application_apart_whole CHECK ((num_nonnulls(apart_reason, apart_at, apart_by) =
CASE
    WHEN (cardinality(apart_from) > 0) THEN 3
    ELSE 0
END)),
    CONSTRAINT application_authority_known CHECK ((authority = ANY (ARRAY['personal'::text, 'reports'::text, 'proposes'::text, 'commits'::text, 'delegated'::text]))),
    CONSTRAINT application_code_shape CHECK ((code ~ '^A-[0-9]{4,}$'::text)),
    CONSTRAINT application_funding_assured_currency_shape CHECK ((funding_assured_currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT application_funding_assured_whole CHECK (((funding_assured_minor IS NULL) = (funding_assured_currency IS NULL))),
    CONSTRAINT application_funding_expected_currency_shape CHECK ((funding_expected_currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT application_funding_expected_whole CHECK (((funding_expected_minor IS NULL) = (funding_expected_currency IS NULL))),
    CONSTRAINT application_own_answers_shape CHECK (((jsonb_typeof(own_answers) = 'object'::text) AND (own_answers <> '{}'::jsonb) AND (NOT (own_answers @? 'strict $.*?(@.type() != "array")'::jsonpath)) AND (NOT (own_answers @? 'strict $.*?(@.size() == 0)'::jsonpath)) AND (NOT (own_answers @? 'strict $.*[*]?(@.type() != "string" || @ == "")'::jsonpath)))),
    CONSTRAINT application_own_answers_short CHECK ((octet_length((own_answers)::text) <= 131072)),
    CONSTRAINT application_referees_listed CHECK ((jsonb_typeof(referees) = 'array'::text)),
    CONSTRAINT application_statements_are_texts CHECK (((jsonb_typeof(statements) = 'object'::text) AND (NOT jsonb_path_exists(statements, '$.*?(@.type() != "string")'::jsonpath)))),
    CONSTRAINT application_statements_short CHECK ((octet_length((statements)::text) <= 65536)),
    CONSTRAINT application_status_known CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'under_review'::text, 'selected'::text, 'waitlisted'::text, 'not_selected'::text, 'withdrawn'::text, 'late'::text]))),
    CONSTRAINT application_track_fixed CHECK ((track = 'open'::text))
);

ALTER TABLE ONLY public.application FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.application IS 'What somebody says who would like an open seat.';

COMMENT ON COLUMN public.application.referees IS 'Who vouches for the applicant, or put them forward.';

COMMENT ON COLUMN public.application.statements IS 'What the applicant wrote, by the name of the statement; one left blank is not there.';

COMMENT ON COLUMN public.application.apart_from IS 'Codes of nominations of whom the applicant was said to be somebody else.';

COMMENT ON COLUMN public.application.apart_reason IS 'How that is known.';

COMMENT ON COLUMN public.application.own_answers IS 'What was answered to the questions of the meeting''s own, by their keys: texts, or keys of choices. Null where nothing was.';

CREATE TABLE public.application_draft (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    own_hash bytea,
    mail_hash bytea,
    link smallint DEFAULT 0 NOT NULL,
    link_key text,
    language text NOT NULL,
    answers jsonb NOT NULL,
    mailbox text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    consent_text text,
    consent_language text,
    consent_version text,
    consented_at timestamp with time zone,
    letter_wanted_at timestamp with time zone,
    letter_leased_to timestamp with time zone,
    letter_sent_at timestamp with time zone,
    letter_tries smallint DEFAULT 0 NOT NULL,
    letters smallint DEFAULT 0 NOT NULL,
    written_to text[] DEFAULT '{}'::text[] NOT NULL,
    sent_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    taken_at timestamp with time zone,
    application_id uuid,
    settled_at timestamp with time zone,
    dropped_at timestamp with time zone,
    file bytea,
    file_kind text,
    files smallint DEFAULT 0 NOT NULL,
    CONSTRAINT application_draft_answers_shape CHECK (((jsonb_typeof(answers) = 'object'::text) AND (octet_length((answers)::text) <= 60000))),
    CONSTRAINT application_draft_consent_given CHECK ((consent_text ~ '\S'::text)),
    CONSTRAINT application_draft_consent_language_known CHECK ((consent_language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
    CONSTRAINT application_draft_consent_versioned CHECK ((consent_version = encode(sha256(convert_to(consent_text, 'UTF8'::name)), 'hex'::text))),
    CONSTRAINT application_draft_consent_whole CHECK ((num_nonnulls(consent_text, consent_language, consent_version, consented_at) = ANY (ARRAY[0, 4]))),
    CONSTRAINT application_draft_dropped_as_sent CHECK (((dropped_at IS NULL) OR ((sent_at IS NOT NULL) AND (taken_at IS NULL)))),
    CONSTRAINT application_draft_file_as_its_bytes CHECK ((substr(file, 1, 8) =
CASE file_kind
    WHEN 'png'::text THEN '\x89504e470d0a1a0a'::bytea
    WHEN 'pdf'::text THEN ('\x255044462d'::bytea || substr(file, 6, 3))
    WHEN 'jpeg'::text THEN ('\xffd8ff'::bytea || substr(file, 4, 5))
    ELSE NULL::bytea
END)),
    CONSTRAINT application_draft_file_kind_known CHECK ((file_kind = ANY (ARRAY['jpeg'::text, 'pdf'::text, 'png'::text]))),
    CONSTRAINT application_draft_file_short CHECK (((octet_length(file) >= 1) AND (octet_length(file) <= 5242880))),
    CONSTRAINT application_draft_file_whole CHECK (((file IS NULL) = (file_kind IS NULL))),
    CONSTRAINT application_draft_file_withdrawn CHECK (((withdrawn_at IS NULL) OR (file IS NULL))),
    CONSTRAINT application_draft_files_few CHECK (((files >= 0) AND (files <= 20))),
    CONSTRAINT application_draft_language_known CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
    CONSTRAINT application_draft_letters_few CHECK (((letters >= 0) AND (letters <= 5))),
    CONSTRAINT application_draft_link_counted CHECK ((link >= 0)),
    CONSTRAINT application_draft_link_key_shape CHECK ((link_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT application_draft_link_made CHECK (((mail_hash IS NULL) OR ((link > 0) AND (link_key IS NOT NULL)))),
    CONSTRAINT application_draft_mail_link_hashed CHECK ((octet_length(mail_hash) = 32)),
    CONSTRAINT application_draft_mailbox_short CHECK ((octet_length(mailbox) <= 320)),
    CONSTRAINT application_draft_own_link_hashed CHECK ((octet_length(own_hash) = 32)),
    CONSTRAINT application_draft_sent_by_address CHECK (((sent_at IS NULL) OR ((mail_hash IS NOT NULL) AND (consented_at IS NOT NULL)))),
    CONSTRAINT application_draft_sent_by_mail_alone CHECK (((sent_at IS NULL) OR (own_hash IS NULL))),
    CONSTRAINT application_draft_settled_as_withdrawn CHECK (((settled_at IS NULL) OR ((withdrawn_at IS NOT NULL) AND (taken_at IS NOT NULL)))),
    CONSTRAINT application_draft_taken_as_sent CHECK (((taken_at IS NULL) OR ((sent_at IS NOT NULL) AND (answers = '{}'::jsonb) AND (mailbox = ''::text)))),
    CONSTRAINT application_draft_taken_under_its_id CHECK ((application_id = id)),
    CONSTRAINT application_draft_taken_whole CHECK ((num_nulls(taken_at, application_id) = ANY (ARRAY[0, 2]))),
    CONSTRAINT application_draft_tries_counted CHECK ((letter_tries >= 0)),
    CONSTRAINT application_draft_withdrawn_empty CHECK (((withdrawn_at IS NULL) OR ((answers = '{}'::jsonb) AND (mailbox = ''::text))))
);

ALTER TABLE ONLY public.application_draft ALTER COLUMN own_hash SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN mail_hash SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN link_key SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN answers SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN mailbox SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN consent_text SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN written_to SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN file SET STATISTICS 0;

ALTER TABLE ONLY public.application_draft ALTER COLUMN file SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.application_draft FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.application_draft IS 'What somebody wrote on the form of a call. Once it was taken in, or withdrawn, it says no more than that it was, and what was consented to.';

COMMENT ON COLUMN public.application_draft.own_hash IS 'What the link is known by of the browser in which it was begun; none once it was sent.';

COMMENT ON COLUMN public.application_draft.mail_hash IS 'What the link is known by that was written to its address: whoever has it reads that mailbox.';

COMMENT ON COLUMN public.application_draft.written_to IS 'Hashes of the addresses for which a letter was asked, so that nobody is written to without end.';

COMMENT ON COLUMN public.application_draft.settled_at IS 'When a desk did what was asked by a withdrawal of what it had taken in.';

COMMENT ON COLUMN public.application_draft.dropped_at IS 'When somebody said that it will not be taken in; what was written stays until its clock erases it.';

COMMENT ON COLUMN public.application_draft.file IS 'A letter or another paper that was sent with it, of the kind that its bytes say; no page sends it back. It stays here once the draft was taken in, and goes with it.';

COMMENT ON COLUMN public.application_draft.files IS 'How often one was sent, so that nobody sends without end.';

CREATE TABLE public.application_form (
    meeting_id uuid NOT NULL,
    until date NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT application_form_closed_later CHECK ((closed_at >= opened_at))
);

ALTER TABLE ONLY public.application_form FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.application_form IS 'Where the form of a published call is open: its last day, where the meeting is.';

CREATE TABLE public.application_outcome (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    "position" smallint NOT NULL,
    outcome text NOT NULL
);

ALTER TABLE ONLY public.application_outcome FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.application_outcome IS 'Agreed outcomes that an application would advance.';

CREATE TABLE public.application_topic (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    "position" smallint NOT NULL,
    topic text NOT NULL,
    CONSTRAINT application_topic_at_most_three CHECK ((("position" >= 1) AND ("position" <= 3)))
);

ALTER TABLE ONLY public.application_topic FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.application_topic IS 'Topics an applicant chose, the most important first.';

CREATE TABLE public.arrival (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    door integer NOT NULL,
    what text NOT NULL,
    code text NOT NULL,
    at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    was text,
    was_at timestamp with time zone,
    undone_by uuid,
    name text DEFAULT ''::text NOT NULL,
    organisation text DEFAULT ''::text NOT NULL,
    with_note boolean DEFAULT false NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT arrival_code_short CHECK ((octet_length(code) <= 80)),
    CONSTRAINT arrival_name_short CHECK ((octet_length(name) <= 800)),
    CONSTRAINT arrival_not_to_come CHECK (((at <= received_at) OR (outcome = 'future'::text))),
    CONSTRAINT arrival_organisation_short CHECK ((octet_length(organisation) <= 800)),
    CONSTRAINT arrival_outcome_known CHECK ((outcome = ANY (ARRAY['came'::text, 'again'::text, 'twice'::text, 'after_all'::text, 'undone'::text, 'otherwise'::text, 'unknown'::text, 'other_day'::text, 'future'::text, 'walk_in'::text]))),
    CONSTRAINT arrival_outcome_of_what CHECK (
CASE what
    WHEN 'came'::text THEN (outcome = ANY (ARRAY['came'::text, 'again'::text, 'twice'::text, 'after_all'::text, 'unknown'::text, 'other_day'::text, 'future'::text]))
    WHEN 'slip'::text THEN (outcome = ANY (ARRAY['undone'::text, 'otherwise'::text, 'unknown'::text]))
    ELSE (outcome = 'walk_in'::text)
END),
    CONSTRAINT arrival_walk_in_named CHECK (((what = 'walk_in'::text) = (name ~ '\S'::text))),
    CONSTRAINT arrival_was_known CHECK ((was = ANY (ARRAY['expected'::text, 'attended'::text, 'no_show'::text]))),
    CONSTRAINT arrival_was_of_taken CHECK (((was IS NOT NULL) = (outcome = ANY (ARRAY['came'::text, 'again'::text, 'twice'::text, 'after_all'::text])))),
    CONSTRAINT arrival_was_whole CHECK ((((was = 'attended'::text) IS TRUE) = (was_at IS NOT NULL))),
    CONSTRAINT arrival_what_known CHECK ((what = ANY (ARRAY['came'::text, 'slip'::text, 'walk_in'::text])))
);

ALTER TABLE ONLY public.arrival ALTER COLUMN code SET STATISTICS 0;

ALTER TABLE ONLY public.arrival ALTER COLUMN name SET STATISTICS 0;

ALTER TABLE ONLY public.arrival ALTER COLUMN organisation SET STATISTICS 0;

ALTER TABLE ONLY public.arrival FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.arrival IS 'What was noted at a door, under ids that its telephone made, in the order in which it came here.';

COMMENT ON COLUMN public.arrival.at IS 'When it was noted, by the clock of the telephone.';

COMMENT ON COLUMN public.arrival.was IS 'How the participant stood before any door noted them; with was_at what a slip gives back.';

CREATE TABLE public.assessment (
    meeting_id uuid NOT NULL,
    selection_id uuid NOT NULL,
    version smallint NOT NULL,
    content text NOT NULL,
    hash text NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    erased_hash text,
    CONSTRAINT assessment_content_object CHECK ((jsonb_typeof((content)::jsonb) = 'object'::text)),
    CONSTRAINT assessment_hash_of_content CHECK ((COALESCE(erased_hash, hash) = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text))),
    CONSTRAINT assessment_hash_shape CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT assessment_version_positive CHECK ((version > 0))
);

ALTER TABLE ONLY public.assessment FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.assessment IS 'All that the papers of a selection print, as one document; after the signature it is frozen.';

COMMENT ON COLUMN public.assessment.content IS 'JSON, byte for byte as it was hashed; names as they stood, but for those that were erased.';

COMMENT ON COLUMN public.assessment.erased_hash IS 'SHA-256 of the content since names in it were erased; null where it is what was signed.';

CREATE TABLE public.audit_body (
    meeting_id uuid NOT NULL,
    number bigint NOT NULL,
    salt bytea NOT NULL,
    body jsonb NOT NULL,
    CONSTRAINT audit_body_shaped CHECK (((jsonb_typeof(body) = 'object'::text) AND (NOT jsonb_path_exists(body, 'strict $.*?(@.type() != "string")'::jsonpath, '{}'::jsonb, true))))
);

ALTER TABLE ONLY public.audit_body FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.audit_body IS 'What an act was about, before and after; may be erased.';

CREATE TABLE public.audit_entry (
    meeting_id uuid NOT NULL,
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid NOT NULL,
    act text NOT NULL,
    object text NOT NULL,
    body_hash bytea NOT NULL,
    hash bytea NOT NULL,
    login text,
    CONSTRAINT audit_entry_act_given CHECK ((act <> ''::text)),
    CONSTRAINT audit_entry_hash_length CHECK ((octet_length(hash) = 32)),
    CONSTRAINT audit_entry_login_given CHECK ((login <> ''::text))
);

ALTER TABLE ONLY public.audit_entry FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.audit_entry IS 'One act. Never changed, never deleted.';

COMMENT ON COLUMN public.audit_entry.hash IS 'SHA-256 of the previous hash and of every other column of this row.';

COMMENT ON COLUMN public.audit_entry.login IS 'The login whose session wrote it; null in what is older than this.';

CREATE TABLE public.audit_head (
    meeting_id uuid NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL
);

ALTER TABLE ONLY public.audit_head FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.audit_head IS 'The end of each meeting''s chain. Numbers are drawn in this locked row, so their order is the chain''s. Acts that belong to no meeting are chained under the nil UUID.';

CREATE TABLE public.audit_line (
    meeting_id uuid NOT NULL,
    number bigint NOT NULL,
    line integer NOT NULL,
    kind text NOT NULL,
    object_id uuid NOT NULL,
    beside_id uuid,
    is_secret boolean NOT NULL,
    hash bytea NOT NULL,
    salt bytea,
    change jsonb,
    CONSTRAINT audit_line_change_shaped CHECK (((jsonb_typeof(change) = 'object'::text) AND (((change - 'before'::text) - 'after'::text) = '{}'::jsonb) AND (NOT jsonb_path_exists(change, 'strict $.*?(@.type() != "object")'::jsonpath, '{}'::jsonb, true)) AND (NOT jsonb_path_exists(change, 'strict $.*.*?(@.type() != "string")'::jsonpath, '{}'::jsonb, true)))),
    CONSTRAINT audit_line_erased_whole CHECK (((salt IS NULL) = (change IS NULL))),
    CONSTRAINT audit_line_hash_length CHECK ((octet_length(hash) = 32)),
    CONSTRAINT audit_line_kind_known CHECK ((kind = ANY (ARRAY['account'::text, 'application'::text, 'commitment'::text, 'conflict'::text, 'correspondence'::text, 'handover'::text, 'invitation'::text, 'letter'::text, 'lottery'::text, 'mail'::text, 'meeting'::text, 'nomination'::text, 'organisation'::text, 'participant'::text, 'partner_meeting'::text, 'partnership'::text, 'person'::text, 'project'::text, 'recommendation'::text, 'review'::text, 'reviewer'::text, 'scoring'::text, 'seat'::text, 'seating'::text, 'seating_rule'::text, 'selection'::text]))),
    CONSTRAINT audit_line_line_positive CHECK ((line > 0))
);

ALTER TABLE ONLY public.audit_line FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.audit_line IS 'One object that an act changed. Names are looked up when it is shown; salt and change may be erased.';

COMMENT ON COLUMN public.audit_line.object_id IS 'Of the kind; of a review its application, of a seat or participant the person.';

COMMENT ON COLUMN public.audit_line.beside_id IS 'Of a review or conflict the reviewer.';

COMMENT ON COLUMN public.audit_line.is_secret IS 'Told as "changed" to whoever may not see secrets.';

COMMENT ON COLUMN public.audit_line.hash IS 'SHA-256 of salt and contents. The hashes of all lines are in the body of the act.';

COMMENT ON COLUMN public.audit_line.change IS 'Columns before and after; a side that is missing says that the object was not there.';

CREATE TABLE public.candidate (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    track text NOT NULL,
    CONSTRAINT candidate_track_known CHECK ((track = ANY (ARRAY['open'::text, 'nominated'::text, 'substitute'::text, 'guest'::text, 'beside'::text])))
);

ALTER TABLE ONLY public.candidate FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.candidate IS 'A person considered for a meeting, on one track only.';

CREATE TABLE public.cannot_judge (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    standing text DEFAULT 'assigned'::text NOT NULL,
    rubric_id uuid NOT NULL,
    criterion text NOT NULL,
    CONSTRAINT cannot_judge_standing_fixed CHECK ((standing = 'assigned'::text))
);

ALTER TABLE ONLY public.cannot_judge FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.cannot_judge IS 'A reviewer could not judge an application on a criterion: said, not forgotten, and never 0.';

CREATE TABLE public.choice (
    meeting_id uuid NOT NULL,
    selection_id uuid NOT NULL,
    application_id uuid NOT NULL,
    verdict text DEFAULT 'undecided'::text NOT NULL,
    is_in boolean NOT NULL,
    reason text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by uuid NOT NULL,
    CONSTRAINT choice_reason_fits CHECK ((is_in = (reason = ANY (ARRAY['complements'::text, 'topic'::text, 'evidence'::text, 'authority'::text])))),
    CONSTRAINT choice_reason_known CHECK ((reason = ANY (ARRAY['complements'::text, 'topic'::text, 'evidence'::text, 'authority'::text, 'covered'::text, 'marginal'::text, 'unsupported'::text]))),
    CONSTRAINT choice_within_band CHECK ((verdict = 'undecided'::text))
);

ALTER TABLE ONLY public.choice FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.choice IS 'What a named person decided where the ratings do not: in or out, by a reason from a fixed list.';

CREATE TABLE public.clearance (
    meeting_id uuid NOT NULL,
    mailing_id uuid NOT NULL,
    step smallint NOT NULL,
    cleared_at timestamp with time zone NOT NULL,
    cleared_by uuid NOT NULL,
    CONSTRAINT clearance_step_positive CHECK ((step > 0))
);

ALTER TABLE ONLY public.clearance FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.clearance IS 'Which steps said yes to the letters of a mailing, in their order.';

CREATE TABLE public.commitment (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    id uuid NOT NULL,
    who_organisation uuid,
    who_person uuid,
    with_organisation uuid,
    with_person uuid,
    what text NOT NULL,
    due date NOT NULL,
    status text NOT NULL,
    partnership text,
    added_at timestamp with time zone NOT NULL,
    added_by uuid NOT NULL,
    settled_at timestamp with time zone,
    settled_by uuid,
    settled_reason text,
    CONSTRAINT commitment_code_shape CHECK ((code ~ '^C-[0-9]{4,}$'::text)),
    CONSTRAINT commitment_ended_for_reason CHECK (((status <> 'ended'::text) OR (settled_reason ~ '\S'::text))),
    CONSTRAINT commitment_of_somebody CHECK ((num_nonnulls(who_organisation, who_person) > 0)),
    CONSTRAINT commitment_settled_reason_short CHECK ((octet_length(settled_reason) <= 16000)),
    CONSTRAINT commitment_settled_whole CHECK ((num_nonnulls(settled_at, settled_by, settled_reason) =
CASE status
    WHEN 'open'::text THEN 0
    ELSE 3
END)),
    CONSTRAINT commitment_status_known CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'ended'::text]))),
    CONSTRAINT commitment_what_given CHECK ((what ~ '\S'::text)),
    CONSTRAINT commitment_what_short CHECK ((octet_length(what) <= 16000))
);

ALTER TABLE ONLY public.commitment FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.commitment IS 'What somebody promised to do by a day, with somebody else or alone.';

COMMENT ON COLUMN public.commitment.partnership IS 'The partnership that came of it.';

CREATE TABLE public.conflict_of_interest (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    kind text NOT NULL,
    note text NOT NULL,
    found_at timestamp with time zone NOT NULL,
    set_aside_at timestamp with time zone,
    set_aside_by uuid,
    set_aside_reason text,
    CONSTRAINT conflict_of_interest_kind_known CHECK ((kind = ANY (ARRAY['declared'::text, 'applicant'::text, 'colleague'::text, 'alias'::text, 'delegation'::text, 'co_applicant'::text, 'nominator'::text, 'past_partner'::text, 'replaced'::text]))),
    CONSTRAINT conflict_of_interest_set_aside_possible CHECK (((set_aside_at IS NULL) OR (kind = ANY (ARRAY['alias'::text, 'delegation'::text, 'past_partner'::text])))),
    CONSTRAINT conflict_of_interest_set_aside_whole CHECK ((num_nonnulls(set_aside_at, set_aside_by, set_aside_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT conflict_of_interest_set_aside_with_reason CHECK ((btrim(set_aside_reason) <> ''::text))
);

ALTER TABLE ONLY public.conflict_of_interest FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.conflict_of_interest IS 'What stands between a reviewer and an application: declared by them or found, each by its kind.';

CREATE TABLE public.correspondence (
    meeting_id uuid NOT NULL,
    year smallint NOT NULL,
    number integer NOT NULL,
    letter_id uuid,
    mail_id uuid,
    nomination text,
    id uuid,
    direction text,
    way text,
    day date,
    reference text,
    party text,
    subject text,
    person_id uuid,
    registered_at timestamp with time zone NOT NULL,
    registered_by uuid NOT NULL,
    struck_at timestamp with time zone,
    struck_by uuid,
    CONSTRAINT correspondence_direction_known CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
    CONSTRAINT correspondence_entered_whole CHECK ((num_nonnulls(direction, way, day, reference, party, subject) =
CASE
    WHEN (id IS NULL) THEN 0
    ELSE 6
END)),
    CONSTRAINT correspondence_number_positive CHECK ((number > 0)),
    CONSTRAINT correspondence_of_one CHECK ((num_nonnulls(letter_id, mail_id, nomination, id) = 1)),
    CONSTRAINT correspondence_party_short CHECK ((octet_length(party) <= 1000)),
    CONSTRAINT correspondence_person_entered CHECK (((person_id IS NULL) OR (id IS NOT NULL))),
    CONSTRAINT correspondence_reference_short CHECK ((octet_length(reference) <= 400)),
    CONSTRAINT correspondence_struck_entered CHECK (((struck_at IS NULL) OR (id IS NOT NULL))),
    CONSTRAINT correspondence_struck_whole CHECK (((struck_at IS NULL) = (struck_by IS NULL))),
    CONSTRAINT correspondence_subject_short CHECK ((octet_length(subject) <= 4000)),
    CONSTRAINT correspondence_way_known CHECK ((way = ANY (ARRAY['mail'::text, 'post'::text, 'note_verbale'::text, 'telephone'::text, 'by_hand'::text]))),
    CONSTRAINT correspondence_year_shape CHECK (((year >= 1900) AND (year <= 9999)))
);

ALTER TABLE ONLY public.correspondence FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.correspondence IS 'The register: under a running number a letter, a message that came back, a note, or what somebody entered by hand. What is kept elsewhere is named and not copied.';

COMMENT ON COLUMN public.correspondence.year IS 'In which it was registered, in the zone of the meeting.';

COMMENT ON COLUMN public.correspondence.nomination IS 'The first nomination by the note; all others by the same note of the same sender belong to it.';

COMMENT ON COLUMN public.correspondence.id IS 'Of what was entered by hand; null for what is kept elsewhere.';

COMMENT ON COLUMN public.correspondence.reference IS 'As the organisation or whoever wrote counts it; may be empty.';

COMMENT ON COLUMN public.correspondence.party IS 'From whom it came, or to whom it went.';

COMMENT ON COLUMN public.correspondence.struck_at IS 'When what was entered by mistake was struck out; the number stays.';

CREATE TABLE public.country (
    code text NOT NULL,
    alpha3 text NOT NULL,
    CONSTRAINT country_alpha3_shape CHECK ((alpha3 ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT country_code_shape CHECK ((code ~ '^[A-Z]{2}$'::text))
);

COMMENT ON TABLE public.country IS 'Codes of ISO 3166-1; printed names and their order are each convener''s own (country_name).';

CREATE TABLE public.country_name (
    meeting_id uuid NOT NULL,
    country text NOT NULL,
    "position" smallint NOT NULL,
    name jsonb NOT NULL,
    member boolean NOT NULL
);

ALTER TABLE ONLY public.country_name FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.country_name IS 'Countries as the convening organisation names and orders them.';

CREATE TABLE public.credential (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    hash bytea NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    scopes text[] DEFAULT '{}'::text[] NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT credential_hash_length CHECK ((octet_length(hash) = 32)),
    CONSTRAINT credential_kind_known CHECK ((kind = ANY (ARRAY['link'::text, 'session'::text, 'token'::text]))),
    CONSTRAINT credential_name_length CHECK ((length(name) <= 200)),
    CONSTRAINT credential_scopes_known CHECK ((scopes <@ ARRAY['read:meetings'::text, 'read:agenda'::text, 'read:applications'::text, 'read:participants'::text, 'read:invitations'::text, 'read:seating'::text, 'read:attendance'::text, 'read:documents'::text, 'write:attendance'::text])),
    CONSTRAINT credential_scopes_of_token CHECK (((kind = 'token'::text) OR (scopes = '{}'::text[]))),
    CONSTRAINT credential_term CHECK (((expires_at > made_at) AND (expires_at <= (made_at +
CASE kind
    WHEN 'link'::text THEN '00:15:00'::interval
    WHEN 'session'::text THEN '12:00:00'::interval
    ELSE '366 days'::interval
END)))),
    CONSTRAINT credential_token_held CHECK (((kind <> 'token'::text) OR ((cardinality(scopes) > 0) AND (name <> ''::text))))
);

COMMENT ON TABLE public.credential IS 'By which secrets somebody with an account acts elsewhere than at a desk; of a secret its SHA-256 is kept.';

COMMENT ON COLUMN public.credential.kind IS 'A link is changed once for a session; a session is a browser''s, a token a program''s.';

COMMENT ON COLUMN public.credential.scopes IS 'Permissions that a token is held to; empty where it gives all that the account''s roles give.';

CREATE TABLE public.criterion (
    rubric_id uuid NOT NULL,
    code text NOT NULL,
    "position" smallint NOT NULL,
    weight integer NOT NULL,
    principles smallint[] NOT NULL,
    title jsonb NOT NULL,
    anchors jsonb NOT NULL,
    favours_endowed boolean NOT NULL,
    CONSTRAINT criterion_anchors_five CHECK ((jsonb_array_length(anchors) = 5)),
    CONSTRAINT criterion_principles_known CHECK ((principles <@ '{1,2,3,4,5,6,7}'::smallint[])),
    CONSTRAINT criterion_weight_positive CHECK ((weight > 0))
);

COMMENT ON TABLE public.criterion IS 'One thing that reviewers give 0 to 4 points for.';

CREATE TABLE public.decision (
    meeting_id uuid NOT NULL,
    selection_id uuid NOT NULL,
    application_id uuid NOT NULL,
    outcome text NOT NULL,
    reason text,
    "position" integer,
    CONSTRAINT decision_outcome_known CHECK ((outcome = ANY (ARRAY['selected'::text, 'waitlisted'::text, 'not_selected'::text]))),
    CONSTRAINT decision_position_on_waiting_list CHECK (((outcome = 'waitlisted'::text) = ("position" IS NOT NULL))),
    CONSTRAINT decision_position_positive CHECK (("position" > 0)),
    CONSTRAINT decision_reason_known CHECK ((reason = ANY (ARRAY['places'::text, 'floors'::text, 'gate'::text, 'incomplete'::text, 'late'::text, 'topics'::text, 'evidence'::text, 'unreviewed'::text, 'rated'::text, 'completed'::text, 'drawn'::text, 'covered'::text, 'marginal'::text, 'unsupported'::text]))),
    CONSTRAINT decision_reason_of_regret CHECK (((outcome = 'not_selected'::text) = (reason IS NOT NULL)))
);

ALTER TABLE ONLY public.decision FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.decision IS 'What a selection says of one application. The reasons are a fixed list and name nobody.';

COMMENT ON COLUMN public.decision."position" IS 'On the waiting list, 1 is next.';

CREATE TABLE public.document_author (
    meeting_id uuid NOT NULL,
    document integer NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT document_author_document_positive CHECK ((document > 0))
);

ALTER TABLE ONLY public.document_author FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.document_author IS 'Who of the directory writes a document before the meeting; how it is printed is said by the document.';

CREATE TABLE public.document_file (
    meeting_id uuid NOT NULL,
    document integer NOT NULL,
    language text NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    content bytea NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    returned_at timestamp with time zone,
    reason text,
    CONSTRAINT document_file_content_bounded CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 20971520))),
    CONSTRAINT document_file_document_positive CHECK ((document > 0)),
    CONSTRAINT document_file_kind_known CHECK ((kind = ANY (ARRAY['docx'::text, 'odt'::text, 'pdf'::text]))),
    CONSTRAINT document_file_language_known CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
    CONSTRAINT document_file_note_short CHECK ((octet_length(note) <= 4000)),
    CONSTRAINT document_file_reason_given CHECK ((reason ~ '\S'::text)),
    CONSTRAINT document_file_returned_later CHECK ((returned_at >= sent_at)),
    CONSTRAINT document_file_returned_with_reason CHECK (((returned_at IS NULL) = (reason IS NULL)))
);

ALTER TABLE ONLY public.document_file ALTER COLUMN content SET STATISTICS 0;

ALTER TABLE ONLY public.document_file ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.document_file ALTER COLUMN note SET STATISTICS 0;

ALTER TABLE ONLY public.document_file ALTER COLUMN reason SET STATISTICS 0;

ALTER TABLE ONLY public.document_file FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.document_file IS 'What an author handed in behind their link, a file a language; it waits until the desk records that the document is there in that language, or gives it back.';

COMMENT ON COLUMN public.document_file.content IS 'The file, of the kind that its bytes say; no page sends it back.';

CREATE TABLE public.document_link (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash bytea,
    link smallint NOT NULL,
    link_key text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT document_link_counted CHECK ((link > 0)),
    CONSTRAINT document_link_key_shape CHECK ((link_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT document_link_token_hashed CHECK ((octet_length(token_hash) = 32))
);

ALTER TABLE ONLY public.document_link FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.document_link IS 'The link by which somebody who writes documents before the meeting hands them in.';

COMMENT ON COLUMN public.document_link.token_hash IS 'SHA-256 of the secret in the link, which is nowhere in the database; null once it was ended.';

CREATE TABLE public.door (
    meeting_id uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    day date NOT NULL,
    link_hash bytea NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT door_closed_later CHECK ((closed_at >= opened_at)),
    CONSTRAINT door_link_hashed CHECK ((octet_length(link_hash) = 32)),
    CONSTRAINT door_name_short CHECK (((name ~ '\S'::text) AND (octet_length(name) <= 240))),
    CONSTRAINT door_number_positive CHECK ((number > 0))
);

ALTER TABLE ONLY public.door ALTER COLUMN link_hash SET STATISTICS 0;

ALTER TABLE ONLY public.door FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.door IS 'Where people are checked in on one day of a meeting, and what its link is known by.';

CREATE TABLE public.emblem (
    meeting_id uuid NOT NULL,
    picture bytea NOT NULL,
    width smallint NOT NULL,
    height smallint NOT NULL,
    hash text NOT NULL,
    CONSTRAINT emblem_hash_of_picture CHECK ((hash = encode(sha256(picture), 'hex'::text))),
    CONSTRAINT emblem_height_bounded CHECK (((height >= 16) AND (height <= 1200))),
    CONSTRAINT emblem_picture_bounded CHECK ((octet_length(picture) <= 524288)),
    CONSTRAINT emblem_picture_is_png CHECK (((substr(picture, 1, 8) = '\x89504e470d0a1a0a'::bytea) AND (substr(picture, 13, 4) = '\x49484452'::bytea))),
    CONSTRAINT emblem_width_bounded CHECK (((width >= 16) AND (width <= 1200)))
);

ALTER TABLE ONLY public.emblem FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.emblem IS 'The emblem in the heads of a meeting''s papers, as the convener gave it; none comes with the program.';

CREATE TABLE public.evaluation (
    meeting_id uuid NOT NULL,
    status text NOT NULL,
    until date,
    questions jsonb,
    answers integer DEFAULT 0 NOT NULL,
    receipts bytea[] DEFAULT '{}'::bytea[] NOT NULL,
    CONSTRAINT evaluation_answers_counted CHECK ((answers >= 0)),
    CONSTRAINT evaluation_questions_listed CHECK (((jsonb_typeof(questions) = 'array'::text) AND ((jsonb_array_length(questions) >= 1) AND (jsonb_array_length(questions) <= 12)))),
    CONSTRAINT evaluation_status_known CHECK ((status = ANY (ARRAY['prepared'::text, 'open'::text, 'closed'::text]))),
    CONSTRAINT evaluation_until_named CHECK (((status = 'prepared'::text) OR (until IS NOT NULL)))
);

ALTER TABLE ONLY public.evaluation FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.evaluation IS 'What participants are asked of a meeting, until when, and how many answered.';

COMMENT ON COLUMN public.evaluation.questions IS 'In words of the meeting; none where the usual ones are asked.';

COMMENT ON COLUMN public.evaluation.receipts IS 'By what sheets that a desk counted are known again: hashes of them with a secret that is kept nowhere, in order of value.';

CREATE TABLE public.evaluation_handed (
    meeting_id uuid NOT NULL,
    invitation_id uuid NOT NULL
);

ALTER TABLE ONLY public.evaluation_handed FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.evaluation_handed IS 'Who was handed a questionnaire, by their invitation: neither which one, nor when, nor whether they answered.';

CREATE TABLE public.evaluation_key (
    meeting_id uuid NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT evaluation_key_hashed CHECK ((octet_length(hash) = 32))
);

ALTER TABLE ONLY public.evaluation_key ALTER COLUMN hash SET STATISTICS 0;

ALTER TABLE ONLY public.evaluation_key FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.evaluation_key IS 'What questionnaires are known by that were handed out and not answered; whose each is nobody knows.';

CREATE TABLE public.evaluation_tally (
    meeting_id uuid NOT NULL,
    question smallint NOT NULL,
    mark smallint NOT NULL,
    number integer NOT NULL,
    CONSTRAINT evaluation_tally_counted CHECK ((number >= 0)),
    CONSTRAINT evaluation_tally_mark_of_five CHECK (((mark >= 1) AND (mark <= 5))),
    CONSTRAINT evaluation_tally_question_numbered CHECK (((question >= 1) AND (question <= 12)))
);

ALTER TABLE ONLY public.evaluation_tally FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.evaluation_tally IS 'How many gave a question each mark, from 1 to 5.';

CREATE TABLE public.evaluation_text (
    meeting_id uuid NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    question smallint NOT NULL,
    words text NOT NULL,
    CONSTRAINT evaluation_text_question_numbered CHECK (((question >= 1) AND (question <= 12))),
    CONSTRAINT evaluation_text_short CHECK (((words ~ '\S'::text) AND (char_length(words) <= 4000)))
);

ALTER TABLE ONLY public.evaluation_text ALTER COLUMN words SET STATISTICS 0;

ALTER TABLE ONLY public.evaluation_text FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.evaluation_text IS 'What was said in words, each by itself and in no order.';

COMMENT ON COLUMN public.evaluation_text.id IS 'Drawn by chance, anew with every answer, and so of no time.';

CREATE TABLE public.forgotten (
    person_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);

COMMENT ON TABLE public.forgotten IS 'Who was forgotten: to be forgotten again when an older backup is restored.';

CREATE TABLE public.gate (
    rubric_id uuid NOT NULL,
    code text NOT NULL,
    "position" smallint NOT NULL,
    title jsonb NOT NULL
);

COMMENT ON TABLE public.gate IS 'A question answered with yes or no before anything is scored.';

CREATE TABLE public.gate_answer (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    number smallint NOT NULL,
    gate text NOT NULL,
    is_met boolean NOT NULL,
    how text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT gate_answer_how_given CHECK ((how ~ '\S'::text)),
    CONSTRAINT gate_answer_how_short CHECK ((octet_length(how) <= 2000)),
    CONSTRAINT gate_answer_number_positive CHECK ((number > 0))
);

ALTER TABLE ONLY public.gate_answer FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.gate_answer IS 'Gates answered after the application came in, one after the other; the last of each holds.';

COMMENT ON COLUMN public.gate_answer.how IS 'How the answer was given, such as by telephone.';

CREATE TABLE public.guest (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    decider text NOT NULL,
    reason text NOT NULL,
    declared jsonb,
    invitation_id uuid NOT NULL,
    track text DEFAULT 'guest'::text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by uuid NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    at_table boolean DEFAULT true NOT NULL,
    CONSTRAINT guest_code_shape CHECK ((code ~ '^[BG]-[0-9]{4,}$'::text)),
    CONSTRAINT guest_decider_given CHECK ((decider ~ '\S'::text)),
    CONSTRAINT guest_decider_short CHECK ((octet_length(decider) <= 1000)),
    CONSTRAINT guest_declared_shape CHECK ((jsonb_typeof(declared) = 'object'::text)),
    CONSTRAINT guest_declared_short CHECK ((octet_length((declared)::text) <= 65536)),
    CONSTRAINT guest_reason_given CHECK ((reason ~ '\S'::text)),
    CONSTRAINT guest_reason_short CHECK ((octet_length(reason) <= 4000)),
    CONSTRAINT guest_role_known CHECK ((role = ANY (ARRAY['guest'::text, 'donor'::text, 'speaker'::text, 'resource_person'::text, 'observer'::text, 'secretariat'::text]))),
    CONSTRAINT guest_table_of_role CHECK (((at_table = (track = 'guest'::text)) OR (role = 'resource_person'::text))),
    CONSTRAINT guest_track_known CHECK ((track = ANY (ARRAY['guest'::text, 'beside'::text]))),
    CONSTRAINT guest_track_of_code CHECK (((track = 'beside'::text) = (code ~ '^B'::text))),
    CONSTRAINT guest_track_of_role CHECK (((track = 'beside'::text) = (role = ANY (ARRAY['resource_person'::text, 'observer'::text, 'secretariat'::text])))),
    CONSTRAINT guest_withdrawn_whole CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)))
);

ALTER TABLE ONLY public.guest FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.guest IS 'Somebody whom the meeting itself names, on a place for guests or beside the room; never scored.';

COMMENT ON COLUMN public.guest.decider IS 'Whose decision it is, in words: often of somebody without a login.';

COMMENT ON COLUMN public.guest.declared IS 'Topics, offers and needs that the person states, for seats alone; null where none are stated.';

COMMENT ON COLUMN public.guest.at_table IS 'Whether they are seated at round tables: every guest, and of those beside the room who shall be.';

CREATE TABLE public.handover (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid NOT NULL,
    place text NOT NULL,
    taken_over_at timestamp with time zone,
    called_back_at timestamp with time zone,
    CONSTRAINT handover_ends_after CHECK ((COALESCE(taken_over_at, called_back_at, at) >= at)),
    CONSTRAINT handover_ends_one_way CHECK (((taken_over_at IS NULL) OR (called_back_at IS NULL))),
    CONSTRAINT handover_place_given CHECK ((btrim(place) <> ''::text))
);

COMMENT ON TABLE public.handover IS 'When the database was handed over to another machine, and how that ended, seen from here.';

COMMENT ON COLUMN public.handover.place IS 'Where the meetings went, in the words of who sent them.';

COMMENT ON COLUMN public.handover.taken_over_at IS 'Known where it was taken over; the database that was left never learns it.';

CREATE TABLE public.holiday (
    country text NOT NULL,
    day date NOT NULL,
    name text NOT NULL,
    CONSTRAINT holiday_name_given CHECK ((btrim(name) <> ''::text))
);

COMMENT ON TABLE public.holiday IS 'Days on which offices of a country rest besides those of each week, as somebody listed them.';

CREATE TABLE public.house_emblem (
    single boolean DEFAULT true NOT NULL,
    picture bytea NOT NULL,
    hash text NOT NULL,
    CONSTRAINT house_emblem_hash_of_picture CHECK ((hash = encode(sha256(picture), 'hex'::text))),
    CONSTRAINT house_emblem_one CHECK (single),
    CONSTRAINT house_emblem_picture_bounded CHECK ((octet_length(picture) <= 524288)),
    CONSTRAINT house_emblem_picture_is_png CHECK (((substr(picture, 1, 8) = '\x89504e470d0a1a0a'::bytea) AND (substr(picture, 13, 4) = '\x49484452'::bytea)))
);

COMMENT ON TABLE public.house_emblem IS 'The emblem of the house, in the heads of papers of meetings that have none of their own.';

CREATE TABLE public.house_proxy (
    is_house boolean DEFAULT true NOT NULL,
    hash bytea NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by uuid NOT NULL,
    CONSTRAINT house_proxy_hash_length CHECK ((octet_length(hash) = 32)),
    CONSTRAINT house_proxy_only_one CHECK (is_house)
);

COMMENT ON TABLE public.house_proxy IS 'By which secret the proxy of the house is known that says who somebody is: the SHA-256 of its SHA-256.';

CREATE TABLE public.invitation (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    track text NOT NULL,
    status text NOT NULL,
    wave smallint NOT NULL,
    deadline date,
    replaces uuid,
    token_hash bytea,
    issued_at timestamp with time zone,
    answered_at timestamp with time zone,
    number integer,
    attends text DEFAULT 'in_person'::text NOT NULL,
    zone text,
    sequence integer,
    answerer text,
    answered_how text,
    remark text,
    link smallint DEFAULT 0 NOT NULL,
    link_key text,
    former_hash bytea,
    CONSTRAINT invitation_answered_at_given CHECK (((status <> ALL (ARRAY['accepted'::text, 'tentative'::text, 'declined'::text, 'delegated'::text])) OR (answered_at IS NOT NULL))),
    CONSTRAINT invitation_answered_how_known CHECK ((answered_how = ANY (ARRAY['calendar'::text, 'letter'::text, 'mail'::text, 'page'::text, 'telephone'::text]))),
    CONSTRAINT invitation_answerer_said CHECK ((answerer <> ''::text)),
    CONSTRAINT invitation_attends_known CHECK ((attends = ANY (ARRAY['in_person'::text, 'remotely'::text]))),
    CONSTRAINT invitation_deadline_of_open CHECK (((track <> ALL (ARRAY['open'::text, 'guest'::text])) OR (deadline IS NOT NULL))),
    CONSTRAINT invitation_former_hash_length CHECK ((octet_length(former_hash) = 32)),
    CONSTRAINT invitation_issued_at_given CHECK (((status = ANY (ARRAY['draft'::text, 'approved'::text, 'withdrawn'::text])) OR (issued_at IS NOT NULL))),
    CONSTRAINT invitation_link_key_shape CHECK ((link_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT invitation_link_not_negative CHECK ((link >= 0)),
    CONSTRAINT invitation_link_of_key CHECK (((link > 0) = (link_key IS NOT NULL))),
    CONSTRAINT invitation_not_answered_yet CHECK (((status <> ALL (ARRAY['draft'::text, 'approved'::text, 'issued'::text])) OR (answered_at IS NULL))),
    CONSTRAINT invitation_not_issued_yet CHECK (((status <> ALL (ARRAY['draft'::text, 'approved'::text])) OR (issued_at IS NULL))),
    CONSTRAINT invitation_number_positive CHECK ((number > 0)),
    CONSTRAINT invitation_remark_said CHECK ((remark <> ''::text)),
    CONSTRAINT invitation_said_with_answer CHECK (((answered_at IS NOT NULL) OR (num_nonnulls(answerer, answered_how, remark) = 0))),
    CONSTRAINT invitation_sequence_not_negative CHECK ((sequence >= 0)),
    CONSTRAINT invitation_status_known CHECK ((status = ANY (ARRAY['draft'::text, 'approved'::text, 'issued'::text, 'accepted'::text, 'tentative'::text, 'declined'::text, 'delegated'::text, 'expired'::text, 'withdrawn'::text]))),
    CONSTRAINT invitation_token_hash_length CHECK ((octet_length(token_hash) = 32)),
    CONSTRAINT invitation_wave_positive CHECK ((wave > 0)),
    CONSTRAINT invitation_zone_of_remote CHECK (((zone IS NULL) OR (attends = 'remotely'::text))),
    CONSTRAINT invitation_zone_shape CHECK ((zone ~ '^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$'::text))
);

ALTER TABLE ONLY public.invitation FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.invitation IS 'An invitation to take part, from draft to answer.';

COMMENT ON COLUMN public.invitation.replaces IS 'The invitation whose place this one fills.';

COMMENT ON COLUMN public.invitation.token_hash IS 'SHA-256 of the secret in its link; the secret itself is nowhere in the database.';

COMMENT ON COLUMN public.invitation.number IS 'Of the participant, on the list and the seating plan; it stays with whoever leaves and comes back.';

COMMENT ON COLUMN public.invitation.attends IS 'In the meeting''s rooms, or from afar.';

COMMENT ON COLUMN public.invitation.zone IS 'The zone in which whoever attends remotely reads clock times; null for the meeting''s alone.';

COMMENT ON COLUMN public.invitation.sequence IS 'Of the entry in the invitee''s calendar, as the last letter had it; null where none was written.';

COMMENT ON COLUMN public.invitation.answerer IS 'Who gave the answer, where nobody says that it was whoever is invited.';

COMMENT ON COLUMN public.invitation.answered_how IS 'How the answer came; null where nobody says.';

COMMENT ON COLUMN public.invitation.remark IS 'What was said with the answer.';

COMMENT ON COLUMN public.invitation.link IS 'Counts its links that were made from a key of the house; 0 where none was.';

COMMENT ON COLUMN public.invitation.link_key IS 'Names the key of the house that the last link is made from, and does not tell it.';

COMMENT ON COLUMN public.invitation.former_hash IS 'Of the link before, which is out and still answers, where the last one is of another key.';

CREATE TABLE public.kept_commitment (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    of_meeting uuid NOT NULL,
    commitment text NOT NULL,
    what text NOT NULL,
    due date NOT NULL,
    kept_on date NOT NULL,
    with_person uuid,
    recalled_at timestamp with time zone NOT NULL,
    recalled_by uuid NOT NULL,
    CONSTRAINT kept_commitment_code_shape CHECK ((commitment ~ '^C-[0-9]{4,}$'::text)),
    CONSTRAINT kept_commitment_of_another CHECK ((of_meeting <> meeting_id)),
    CONSTRAINT kept_commitment_what_given CHECK ((what ~ '\S'::text))
);

ALTER TABLE ONLY public.kept_commitment FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.kept_commitment IS 'What an applicant promised at an earlier meeting and kept, as those who review are shown it; never scored.';

COMMENT ON COLUMN public.kept_commitment.with_person IS 'With whom it was promised, by whom it is erased too; told to nobody.';

CREATE TABLE public.letter (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    campaign text NOT NULL,
    revision smallint DEFAULT 1 NOT NULL,
    language text NOT NULL,
    message_id text NOT NULL,
    address text NOT NULL,
    message bytea NOT NULL,
    status text DEFAULT 'queued'::text NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    leased_to timestamp with time zone,
    sent_at timestamp with time zone,
    tries integer DEFAULT 0 NOT NULL,
    next_try timestamp with time zone,
    unconfirmed_at timestamp with time zone,
    reply text DEFAULT ''::text NOT NULL,
    was jsonb,
    untold boolean DEFAULT false NOT NULL,
    mailing_id uuid,
    is_first boolean DEFAULT false NOT NULL,
    wording text,
    posted_on date,
    signed bytea,
    link_of uuid,
    link smallint,
    link_key text,
    reader_id uuid,
    copy_no smallint,
    CONSTRAINT letter_attempt_not_negative CHECK ((attempt >= 0)),
    CONSTRAINT letter_copy_has_reader CHECK (((copy_no IS NULL) OR (reader_id IS NOT NULL))),
    CONSTRAINT letter_copy_positive CHECK ((copy_no > 0)),
    CONSTRAINT letter_first_of_mailing CHECK (((mailing_id IS NOT NULL) OR (NOT is_first))),
    CONSTRAINT letter_kind_known CHECK ((kind = ANY (ARRAY['invitation'::text, 'waiting_list'::text, 'regret'::text, 'reminder'::text, 'acknowledgement'::text, 'substitute'::text, 'replaced'::text, 'remote'::text, 'in_person'::text, 'change'::text, 'cancellation'::text, 'closing'::text, 'extension'::text, 'departure'::text, 'document'::text]))),
    CONSTRAINT letter_leased_while_sending CHECK (((status = 'sending'::text) = (leased_to IS NOT NULL))),
    CONSTRAINT letter_link_key_shape CHECK ((link_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT letter_link_of_reader CHECK (((reader_id IS NULL) OR (link_of IS NULL))),
    CONSTRAINT letter_link_positive CHECK ((link > 0)),
    CONSTRAINT letter_link_whole CHECK ((num_nonnulls(link_of, link, link_key) = ANY (ARRAY[0, 3]))),
    CONSTRAINT letter_not_sent_yet CHECK (((status <> ALL (ARRAY['queued'::text, 'sending'::text, 'cancelled'::text, 'to_post'::text, 'to_sign'::text])) OR (sent_at IS NULL))),
    CONSTRAINT letter_posted_and_sent CHECK (((posted_on IS NULL) OR (status = ANY (ARRAY['sent'::text, 'delivered'::text, 'bounced'::text])))),
    CONSTRAINT letter_revision_positive CHECK ((revision > 0)),
    CONSTRAINT letter_sent_at_given CHECK (((status <> ALL (ARRAY['sent'::text, 'delivered'::text, 'bounced'::text])) OR (sent_at IS NOT NULL))),
    CONSTRAINT letter_signed_later CHECK (((status <> 'to_sign'::text) OR (signed IS NULL))),
    CONSTRAINT letter_status_known CHECK ((status = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'unconfirmed'::text, 'failed'::text, 'cancelled'::text, 'delivered'::text, 'bounced'::text, 'to_post'::text, 'to_sign'::text]))),
    CONSTRAINT letter_to_post_on_paper CHECK (((status <> 'to_post'::text) OR (address = ''::text))),
    CONSTRAINT letter_to_sign_by_mail CHECK (((status <> 'to_sign'::text) OR (address <> ''::text))),
    CONSTRAINT letter_tries_not_negative CHECK ((tries >= 0)),
    CONSTRAINT letter_unconfirmed_since CHECK (((status <> 'unconfirmed'::text) OR (unconfirmed_at IS NOT NULL))),
    CONSTRAINT letter_was_shape CHECK ((jsonb_typeof(was) = 'object'::text)),
    CONSTRAINT letter_wording_shape CHECK ((wording ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.letter FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.letter IS 'The outbox: a letter is queued in the transaction of its cause and rendered once.';

COMMENT ON COLUMN public.letter.person_id IS 'Whom it is about, and to unless it goes to another reader.';

COMMENT ON COLUMN public.letter.message IS 'The finished message, byte for byte as every try sends it but for the secret of its link.';

COMMENT ON COLUMN public.letter.attempt IS 'Counts the claims: who marks a letter names the one that is theirs.';

COMMENT ON COLUMN public.letter.tries IS 'How often a mail server was asked to take it.';

COMMENT ON COLUMN public.letter.next_try IS 'Before which nobody tries again by themselves.';

COMMENT ON COLUMN public.letter.unconfirmed_at IS 'When all of it had gone and no answer came, the first time: it may have arrived.';

COMMENT ON COLUMN public.letter.reply IS 'What the mail server said last, or why it was not heard.';

COMMENT ON COLUMN public.letter.was IS 'Of a letter about a change: what its reader knew of the meeting before, in the letter''s language.';

COMMENT ON COLUMN public.letter.untold IS 'Whether it went and the trail was not told yet.';

COMMENT ON COLUMN public.letter.mailing_id IS 'With which others it waits for somebody; null where it goes.';

COMMENT ON COLUMN public.letter.is_first IS 'Whether it goes before the others of its mailing.';

COMMENT ON COLUMN public.letter.wording IS 'Hash of what it says without what is of its reader; null in letters from before there was one.';

COMMENT ON COLUMN public.letter.posted_on IS 'The day on which it was given to the post, of a letter to somebody without a mailbox.';

COMMENT ON COLUMN public.letter.signed IS 'The mail with the scan of what was signed, which leaves instead of what was printed.';

COMMENT ON COLUMN public.letter.link_of IS 'The invitation whose link is filled in as it leaves; null where it has none, or has it whole.';

COMMENT ON COLUMN public.letter.link IS 'Which link of that invitation.';

COMMENT ON COLUMN public.letter.link_key IS 'Names the key of the house that the link is made from.';

COMMENT ON COLUMN public.letter.reader_id IS 'Who gets it instead of whom it is about: through whom it goes, or who has a copy.';

COMMENT ON COLUMN public.letter.copy_no IS 'Which copy it is; null of the letter itself.';

CREATE TABLE public.letter_proof (
    meeting_id uuid NOT NULL,
    kind text NOT NULL,
    wording text NOT NULL,
    CONSTRAINT letter_proof_kind_shape CHECK ((kind ~ '^[a-z_]+$'::text)),
    CONSTRAINT letter_proof_wording_shape CHECK ((wording ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.letter_proof FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.letter_proof IS 'Hashes of the wordings that somebody looked at as they arrive, without what is of one reader.';

CREATE TABLE public.life_cycle_move (
    life_cycle text NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    CONSTRAINT life_cycle_move_known CHECK ((life_cycle = ANY (ARRAY['application'::text, 'invitation'::text, 'letter'::text, 'attendance'::text, 'partnership'::text, 'commitment'::text, 'partner_meeting'::text, 'partner_side'::text, 'evaluation'::text, 'project'::text]))),
    CONSTRAINT life_cycle_move_moves CHECK ((from_status <> to_status))
);

COMMENT ON TABLE public.life_cycle_move IS 'Every move a thing may make; what is not here is refused, by triggers and by the program.';

COMMENT ON COLUMN public.life_cycle_move.from_status IS 'Empty where it comes in.';

CREATE TABLE public.lottery (
    meeting_id uuid NOT NULL,
    commitment text NOT NULL,
    public_value text NOT NULL,
    day date,
    hour time without time zone,
    form text,
    rule text,
    CONSTRAINT lottery_commitment_shape CHECK ((commitment ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT lottery_form_shape CHECK (((form ~ '^0+([./:-]0+)*$'::text) AND (octet_length(form) <= 40))),
    CONSTRAINT lottery_hour_in_minutes CHECK ((date_trunc('minute'::text, (hour)::interval) = (hour)::interval)),
    CONSTRAINT lottery_public_value_given CHECK ((public_value ~ '\S'::text)),
    CONSTRAINT lottery_rule_known CHECK ((rule = ANY (ARRAY['equal'::text, 'chances'::text]))),
    CONSTRAINT lottery_terms_whole CHECK ((num_nulls(day, hour, form, rule) = ANY (ARRAY[0, 4])))
);

ALTER TABLE ONLY public.lottery FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.lottery IS 'What the call says of a lottery: the hash of a secret, and which public figure is mixed in.';

COMMENT ON COLUMN public.lottery.day IS 'When the public figure becomes known, with the hour, by the clock of the meeting''s zone; null, like form and rule, in calls of earlier programs.';

COMMENT ON COLUMN public.lottery.form IS 'How the figure is written: noughts, and signs between them.';

COMMENT ON COLUMN public.lottery.rule IS 'Whether all in the band are as likely as each other, or each by the chance of the ratings.';

CREATE TABLE public.lottery_draw (
    meeting_id uuid NOT NULL,
    selection_id uuid NOT NULL,
    commitment text NOT NULL,
    secret bytea NOT NULL,
    public_value text NOT NULL,
    transcript text NOT NULL,
    drawn_at timestamp with time zone NOT NULL,
    drawn_by uuid NOT NULL,
    closing integer,
    CONSTRAINT lottery_draw_public_value_given CHECK ((public_value ~ '\S'::text)),
    CONSTRAINT lottery_draw_reveals CHECK ((commitment = encode(sha256(secret), 'hex'::text)))
);

ALTER TABLE ONLY public.lottery_draw FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.lottery_draw IS 'The one draw of a meeting, with all that it takes to replay it.';

COMMENT ON COLUMN public.lottery_draw.closing IS 'The list that was drawn from; null in draws of earlier programs.';

CREATE TABLE public.lottery_value (
    meeting_id uuid NOT NULL,
    number integer NOT NULL,
    public_value text NOT NULL,
    day date NOT NULL,
    hour time without time zone NOT NULL,
    form text NOT NULL,
    reason text NOT NULL,
    announced_at timestamp with time zone NOT NULL,
    announced_by uuid NOT NULL,
    CONSTRAINT lottery_value_form_shape CHECK (((form ~ '^0+([./:-]0+)*$'::text) AND (octet_length(form) <= 40))),
    CONSTRAINT lottery_value_given CHECK ((public_value ~ '\S'::text)),
    CONSTRAINT lottery_value_hour_in_minutes CHECK ((date_trunc('minute'::text, (hour)::interval) = (hour)::interval)),
    CONSTRAINT lottery_value_number_positive CHECK ((number > 0)),
    CONSTRAINT lottery_value_reason_given CHECK ((btrim(reason) <> ''::text))
);

ALTER TABLE ONLY public.lottery_value FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.lottery_value IS 'Another public figure than the call names, where that was reopened, went by, or had no hour; the last holds.';

CREATE TABLE public.mail (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    hash bytea NOT NULL,
    kind text NOT NULL,
    reason text,
    hard boolean NOT NULL,
    answer text,
    letter_id uuid,
    person_id uuid,
    sender text NOT NULL,
    subject text NOT NULL,
    excerpt text NOT NULL,
    written_at timestamp with time zone,
    received_at timestamp with time zone NOT NULL,
    received_by uuid NOT NULL,
    settled_at timestamp with time zone,
    settled_by uuid,
    CONSTRAINT mail_answer_known CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text, 'tentative'::text, 'delegated'::text, 'other'::text]))),
    CONSTRAINT mail_answer_of_calendar CHECK (((answer IS NULL) OR (kind = 'calendar'::text))),
    CONSTRAINT mail_excerpt_short CHECK ((octet_length(excerpt) <= 16000)),
    CONSTRAINT mail_hard_of_failure CHECK (((NOT hard) OR ((kind = 'failure'::text) AND (reason = ANY (ARRAY['no_mailbox'::text, 'no_host'::text]))))),
    CONSTRAINT mail_hash_sha256 CHECK ((octet_length(hash) = 32)),
    CONSTRAINT mail_kind_known CHECK ((kind = ANY (ARRAY['failure'::text, 'delayed'::text, 'complaint'::text, 'away'::text, 'calendar'::text, 'notice'::text, 'reply'::text]))),
    CONSTRAINT mail_letter_has_reader CHECK (((letter_id IS NULL) OR (person_id IS NOT NULL))),
    CONSTRAINT mail_number_positive CHECK ((number > 0)),
    CONSTRAINT mail_reason_known CHECK ((reason = ANY (ARRAY['no_mailbox'::text, 'no_host'::text, 'mailbox_full'::text, 'mailbox_closed'::text, 'refused'::text, 'too_large'::text, 'unreached'::text, 'other'::text]))),
    CONSTRAINT mail_reason_of_failure CHECK (((reason IS NOT NULL) = (kind = ANY (ARRAY['failure'::text, 'delayed'::text])))),
    CONSTRAINT mail_sender_short CHECK ((octet_length(sender) <= 1000)),
    CONSTRAINT mail_settled_of_hard CHECK (((settled_at IS NULL) OR hard)),
    CONSTRAINT mail_settled_whole CHECK (((settled_at IS NULL) = (settled_by IS NULL))),
    CONSTRAINT mail_subject_short CHECK ((octet_length(subject) <= 4000))
);

ALTER TABLE ONLY public.mail FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.mail IS 'A message that came back to the meeting, taken in once.';

COMMENT ON COLUMN public.mail.hash IS 'Of its bytes: the same mail is the same wherever it was found.';

COMMENT ON COLUMN public.mail.hard IS 'Whether the address that the letter went to will never be reached.';

COMMENT ON COLUMN public.mail.answer IS 'What a calendar program says: a hint, and no answer.';

COMMENT ON COLUMN public.mail.letter_id IS 'The letter that it is about, by a Message-ID that was made for its reader alone.';

COMMENT ON COLUMN public.mail.person_id IS 'The reader of that letter, or whoever it says it is from.';

COMMENT ON COLUMN public.mail.settled_at IS 'When somebody said that nothing more is to be done about a letter that came back.';

CREATE TABLE public.mailbox (
    meeting_id uuid NOT NULL,
    address text NOT NULL,
    validity bigint NOT NULL,
    last_uid bigint NOT NULL,
    read_at timestamp with time zone NOT NULL,
    CONSTRAINT mailbox_address_short CHECK (((octet_length(address) >= 1) AND (octet_length(address) <= 1000))),
    CONSTRAINT mailbox_last_uid_not_negative CHECK ((last_uid >= 0)),
    CONSTRAINT mailbox_validity_positive CHECK ((validity > 0))
);

ALTER TABLE ONLY public.mailbox FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.mailbox IS 'A mailbox of a mail server that the meeting''s mail is fetched from.';

COMMENT ON COLUMN public.mailbox.validity IS 'What the server numbers its messages under (UIDVALIDITY): with another one it began anew.';

COMMENT ON COLUMN public.mailbox.last_uid IS 'The highest number of a message that was fetched.';

CREATE TABLE public.mailing (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    letters integer NOT NULL,
    asks boolean NOT NULL,
    holds boolean NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    queued_by uuid NOT NULL,
    approved_at timestamp with time zone,
    approved_by uuid,
    continued_at timestamp with time zone,
    continued_by uuid,
    steps jsonb,
    CONSTRAINT mailing_approved_by_another CHECK ((approved_by <> queued_by)),
    CONSTRAINT mailing_approved_where_asked CHECK ((asks OR (approved_at IS NULL))),
    CONSTRAINT mailing_approved_whole CHECK (((approved_at IS NULL) = (approved_by IS NULL))),
    CONSTRAINT mailing_continued_where_held CHECK ((holds OR (continued_at IS NULL))),
    CONSTRAINT mailing_continued_whole CHECK (((continued_at IS NULL) = (continued_by IS NULL))),
    CONSTRAINT mailing_letters_positive CHECK ((letters > 0)),
    CONSTRAINT mailing_steps_asked CHECK ((asks OR (steps IS NULL))),
    CONSTRAINT mailing_steps_shape CHECK (((jsonb_typeof(steps) = 'array'::text) AND (jsonb_array_length(steps) > 0))),
    CONSTRAINT mailing_waits CHECK ((asks OR holds))
);

ALTER TABLE ONLY public.mailing FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.mailing IS 'The letters of one act, where they wait for somebody before they go.';

COMMENT ON COLUMN public.mailing.asks IS 'Whether somebody else than who queued them approves them.';

COMMENT ON COLUMN public.mailing.holds IS 'Whether a few go first, and the others once somebody who looked at these says so.';

COMMENT ON COLUMN public.mailing.steps IS 'Who clears its letters before they go, step by step, as the meeting asked; null where nobody does.';

CREATE TABLE public.meeting (
    id uuid NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    title jsonb NOT NULL,
    languages text[] NOT NULL,
    zone text NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    tentative boolean NOT NULL,
    venue jsonb NOT NULL,
    convener jsonb NOT NULL,
    signatory jsonb NOT NULL,
    rubric_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    published_at timestamp with time zone,
    reviewing jsonb,
    deciding jsonb,
    cancelled_at timestamp with time zone,
    cancelled_reason text,
    trial boolean DEFAULT false NOT NULL,
    remote_room text,
    waiting_closed_at timestamp with time zone,
    writing jsonb,
    symbols jsonb,
    seating jsonb,
    documents jsonb,
    masthead jsonb,
    practical jsonb,
    questions jsonb,
    follows uuid,
    CONSTRAINT meeting_cancelled_whole CHECK (((cancelled_at IS NULL) = (cancelled_reason IS NULL))),
    CONSTRAINT meeting_cancelled_with_reason CHECK ((cancelled_reason ~ '\S'::text)),
    CONSTRAINT meeting_clearance_shape CHECK (((COALESCE(jsonb_typeof((writing -> 'clearance'::text)), 'array'::text) = 'array'::text) AND (NOT (COALESCE((writing -> 'clearance'::text), '[]'::jsonb) @? '$[*]?(((@.type() != "object" || @."step".type() != "string") || @."by".type() != "array") || @."by".size() == 0)'::jsonpath)))),
    CONSTRAINT meeting_code_shape CHECK ((code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'::text)),
    CONSTRAINT meeting_copies_shape CHECK ((COALESCE(jsonb_typeof((writing -> 'copies'::text)), 'array'::text) = 'array'::text)),
    CONSTRAINT meeting_deciding_shape CHECK (((jsonb_typeof(deciding) = 'object'::text) AND (COALESCE(jsonb_typeof((deciding -> 'twoPeople'::text)), 'boolean'::text) = 'boolean'::text) AND COALESCE((((deciding ->> 'nextFollows'::text))::integer > 0), true))),
    CONSTRAINT meeting_documents_shape CHECK ((jsonb_typeof(documents) = 'array'::text)),
    CONSTRAINT meeting_ends_after_start CHECK ((ends >= starts)),
    CONSTRAINT meeting_follows_another CHECK ((follows <> id)),
    CONSTRAINT meeting_kind_known CHECK ((kind = ANY (ARRAY['expert_group_meeting'::text, 'round_table'::text, 'workshop'::text, 'consultation'::text]))),
    CONSTRAINT meeting_languages_given CHECK ((cardinality(languages) > 0)),
    CONSTRAINT meeting_masthead_classification_known CHECK ((NOT (masthead @? '$.**."classification"?(@.type() != "string" || !(@ like_regex "^(unclassified|confidential|strictly-confidential)$"))'::jsonpath))),
    CONSTRAINT meeting_masthead_dates_shape CHECK ((NOT (masthead @? '$."papers"[*]."date"?(@.type() != "string" || !(@ like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))'::jsonpath))),
    CONSTRAINT meeting_masthead_disclaimers_worded CHECK ((NOT (masthead @? '$."disclaimers"[*].*?(@.type() != "string" || @ == "")'::jsonpath))),
    CONSTRAINT meeting_masthead_distribution_known CHECK ((NOT (masthead @? '$.**."distribution"?(@.type() != "string" || !(@ like_regex "^(general|limited|restricted)$"))'::jsonpath))),
    CONSTRAINT meeting_masthead_emblem_known CHECK ((NOT (masthead @? '$."emblem"?(@.type() != "string" || !(@ like_regex "^(usual|none)$"))'::jsonpath))),
    CONSTRAINT meeting_masthead_list_known CHECK ((NOT (masthead @? '$."list"?(exists (@."groups"?(@.type() != "string" || !(@ like_regex "^(sectors|countries)$"))) || exists (@."order"?(@.type() != "string" || !(@ like_regex "^(convener|alphabetical)$"))))'::jsonpath))),
    CONSTRAINT meeting_masthead_months_known CHECK ((NOT (masthead @? '$."months"?(@.type() != "string" || !(@ like_regex "^(paired|headquarters|levant|international|maghreb)$"))'::jsonpath))),
    CONSTRAINT meeting_masthead_original_known CHECK ((NOT (masthead @? '$.**."original"?(@.type() != "string" || !(@ like_regex "^[a-z]{2}$"))'::jsonpath))),
    CONSTRAINT meeting_masthead_papers_named CHECK ((NOT (masthead @? '$."papers"[*]?(!(exists (@."paper"?(@.type() == "string"))))'::jsonpath))),
    CONSTRAINT meeting_masthead_shape CHECK ((jsonb_typeof(masthead) = 'object'::text)),
    CONSTRAINT meeting_practical_shape CHECK ((jsonb_typeof(practical) = 'array'::text)),
    CONSTRAINT meeting_practical_topics_known CHECK ((NOT (practical @? '$[*]?(!(exists (@."topic"?(@.type() == "string" && @ like_regex "^(registration|interpretation|costs|visa|accommodation|transport|health|security|other|nominations)$"))))'::jsonpath))),
    CONSTRAINT meeting_practical_worded CHECK ((NOT (practical @? '$[*]?(!(exists (@."text".*?(@.type() == "string" && @ != ""))))'::jsonpath))),
    CONSTRAINT meeting_questions_choices_worded CHECK ((NOT (questions @? '$[*]."choices"[*]?(!(exists (@."title".*?(@.type() == "string" && @ != ""))) || !(exists (@."key"?(@.type() == "string" && @ like_regex "^[a-z0-9][a-z0-9-]{0,23}$"))))'::jsonpath))),
    CONSTRAINT meeting_questions_keyed CHECK ((NOT (questions @? '$[*]?(!(exists (@."key"?(@.type() == "string" && @ like_regex "^[a-z][a-z0-9-]{0,23}$"))))'::jsonpath))),
    CONSTRAINT meeting_questions_kinds_known CHECK ((NOT (questions @? '$[*]?(!(exists (@."kind"?(@.type() == "string" && @ like_regex "^(text|long|choice|several|number|yes-no)$"))))'::jsonpath))),
    CONSTRAINT meeting_questions_shape CHECK (((jsonb_typeof(questions) = 'array'::text) AND (jsonb_array_length(questions) <= 30))),
    CONSTRAINT meeting_questions_worded CHECK ((NOT (questions @? '$[*]?(!(exists (@."title".*?(@.type() == "string" && @ != ""))))'::jsonpath))),
    CONSTRAINT meeting_remote_room_https CHECK ((remote_room ~ '^https://[A-Za-z0-9][!-~]*$'::text)),
    CONSTRAINT meeting_reviewing_shape CHECK ((jsonb_typeof(reviewing) = 'object'::text)),
    CONSTRAINT meeting_sealed_shape CHECK ((COALESCE(jsonb_typeof((writing -> 'sealed'::text)), 'array'::text) = 'array'::text)),
    CONSTRAINT meeting_seating_shape CHECK (((jsonb_typeof(seating) = 'object'::text) AND (COALESCE(jsonb_typeof((seating -> 'firm'::text)), 'array'::text) = 'array'::text) AND (COALESCE(jsonb_typeof((seating -> 'interpreted'::text)), 'array'::text) = 'array'::text) AND (COALESCE(jsonb_typeof((seating -> 'byLot'::text)), 'boolean'::text) = 'boolean'::text))),
    CONSTRAINT meeting_symbols_series CHECK ((NOT (symbols @? '$.*?(@ like_regex "/(Rev|Corr|Add)(/|$|[0-9]|[.](/|$|[^1-9/]|[1-9][0-9]{0,2}[^0-9/]|[1-9][0-9]{3}))")'::jsonpath))),
    CONSTRAINT meeting_symbols_shape CHECK (((jsonb_typeof(symbols) = 'object'::text) AND (NOT (symbols @? '$.*?(@.type() != "string" || !(@ like_regex "^[A-Z][A-Za-z0-9/().,_+-]{1,79}$"))'::jsonpath)))),
    CONSTRAINT meeting_through_shape CHECK ((COALESCE(jsonb_typeof((writing -> 'through'::text)), 'array'::text) = 'array'::text)),
    CONSTRAINT meeting_writing_shape CHECK (((jsonb_typeof(writing) = 'object'::text) AND (COALESCE(jsonb_typeof((writing -> 'twoPeople'::text)), 'boolean'::text) = 'boolean'::text)))
);

COMMENT ON TABLE public.meeting IS 'One meeting. A reference table: nothing hot is counted here.';

COMMENT ON COLUMN public.meeting.reviewing IS 'How applications are reviewed: blind or not, by how many, and what there is to practise on.';

COMMENT ON COLUMN public.meeting.deciding IS 'Whether who proposes and who signs are two people, and in how many days the next answers who follows by itself.';

COMMENT ON COLUMN public.meeting.cancelled_at IS 'When it was called off; from then on it is only read.';

COMMENT ON COLUMN public.meeting.trial IS 'Whether it is to try the program: papers say so, no letter leaves, and it goes at any stage.';

COMMENT ON COLUMN public.meeting.remote_room IS 'The address of the room for those who attend remotely: in their letters, and on no paper.';

COMMENT ON COLUMN public.meeting.waiting_closed_at IS 'When those who wait were told that no place comes; null where somebody may still be called.';

COMMENT ON COLUMN public.meeting.writing IS 'How letters are written: whether somebody else approves them before they go.';

COMMENT ON COLUMN public.meeting.symbols IS 'Under which symbol each paper is registered; null where none is.';

COMMENT ON COLUMN public.meeting.seating IS 'What is kept at tables or no plan is made, which of them have interpretation, and whether open seats of a round may be given by lot.';

COMMENT ON COLUMN public.meeting.documents IS 'Number, title, item, symbol, author as printed, due day, languages in which it is there, file.';

COMMENT ON COLUMN public.meeting.masthead IS 'What papers say in their heads, all of them and single ones, and below; null where nothing is said.';

COMMENT ON COLUMN public.meeting.practical IS 'What participants are told of practical matters, a text a paragraph; null where nothing is known yet.';

COMMENT ON COLUMN public.meeting.questions IS 'What the form of the call asks beside what all forms ask; null where it asks nothing more.';

COMMENT ON COLUMN public.meeting.follows IS 'The meeting before it in the same series; none of a first one.';

CREATE TABLE public.meeting_revision (
    meeting_id uuid NOT NULL,
    number integer NOT NULL,
    at timestamp with time zone NOT NULL,
    parts text[] NOT NULL,
    CONSTRAINT meeting_revision_number_after_first CHECK ((number > 1)),
    CONSTRAINT meeting_revision_parts_given CHECK ((cardinality(parts) > 0))
);

ALTER TABLE ONLY public.meeting_revision FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.meeting_revision IS 'Changes of a meeting since its call was published, which is revision 1.';

COMMENT ON COLUMN public.meeting_revision.parts IS 'What reads otherwise, as the meeting file calls it; from what to what is in the audit trail.';

CREATE TABLE public.merged (
    gone_id uuid NOT NULL,
    kept_id uuid NOT NULL,
    CONSTRAINT merged_of_two CHECK ((gone_id <> kept_id))
);

COMMENT ON TABLE public.merged IS 'People and organisations that stood in the directory twice: which id is now which.';

CREATE TABLE public.need (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    answer smallint NOT NULL,
    asset text NOT NULL,
    topic text NOT NULL,
    countries text[] DEFAULT '{}'::text[] NOT NULL,
    size smallint NOT NULL,
    priority smallint NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    CONSTRAINT need_asset_known CHECK ((asset = ANY (ARRAY['funding'::text, 'expertise'::text, 'data'::text, 'technology'::text, 'delivery'::text, 'convening'::text, 'regulatory'::text, 'training'::text, 'outreach'::text, 'premises'::text]))),
    CONSTRAINT need_priority_known CHECK (((priority >= 1) AND (priority <= 3))),
    CONSTRAINT need_size_known CHECK (((size >= 1) AND (size <= 3)))
);

ALTER TABLE ONLY public.need FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.need IS 'Something an applicant lacks.';

CREATE TABLE public.nomination (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    track text DEFAULT 'nominated'::text NOT NULL,
    organisation_id uuid,
    note text,
    received_at timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    handed_to uuid,
    code text NOT NULL,
    state text,
    role text NOT NULL,
    capacity text NOT NULL,
    note_date date,
    received_by uuid,
    acknowledged_by uuid,
    invitation_id uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    replaces text,
    declared jsonb,
    CONSTRAINT nomination_acknowledged_whole CHECK ((num_nonnulls(acknowledged_at, acknowledged_by, invitation_id) = ANY (ARRAY[0, 3]))),
    CONSTRAINT nomination_acknowledged_with_note CHECK (((acknowledged_at IS NULL) OR (note IS NOT NULL))),
    CONSTRAINT nomination_by_one CHECK ((num_nonnulls(state, organisation_id) = 1)),
    CONSTRAINT nomination_capacity_known CHECK ((capacity = ANY (ARRAY['official_delegation'::text, 'government_designated'::text, 'personal'::text, 'observer'::text, 'resource_person'::text, 'secretariat'::text]))),
    CONSTRAINT nomination_capacity_of_state CHECK (((state IS NOT NULL) OR (capacity <> ALL (ARRAY['official_delegation'::text, 'government_designated'::text])))),
    CONSTRAINT nomination_code_shape CHECK ((code ~ '^N-[0-9]{4,}$'::text)),
    CONSTRAINT nomination_declared_shape CHECK ((jsonb_typeof(declared) = 'object'::text)),
    CONSTRAINT nomination_declared_short CHECK ((octet_length((declared)::text) <= 65536)),
    CONSTRAINT nomination_note_dated CHECK (
CASE
    WHEN (note IS NULL) THEN (note_date IS NULL)
    ELSE ((note_date IS NOT NULL) OR (note = '–'::text))
END),
    CONSTRAINT nomination_note_given CHECK ((note ~ '\S'::text)),
    CONSTRAINT nomination_replaces_another CHECK ((replaces <> code)),
    CONSTRAINT nomination_replaces_with_note CHECK (((replaces IS NULL) OR (note IS NOT NULL))),
    CONSTRAINT nomination_role_known CHECK ((role = ANY (ARRAY['head'::text, 'member'::text, 'alternate'::text]))),
    CONSTRAINT nomination_track_fixed CHECK ((track = 'nominated'::text)),
    CONSTRAINT nomination_withdrawn_whole CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)))
);

ALTER TABLE ONLY public.nomination FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.nomination IS 'A person named by a State or an invited organisation: received and acknowledged, never scored, ranked, drawn or refused.';

COMMENT ON COLUMN public.nomination.note IS 'Number of the note verbale or letter; while it is not registered the nomination is not official.';

COMMENT ON COLUMN public.nomination.handed_to IS 'The officer who deals with a nomination that came late or beyond the places.';

COMMENT ON COLUMN public.nomination.note_date IS 'The date that the note bears.';

COMMENT ON COLUMN public.nomination.invitation_id IS 'By which an acknowledged person takes part: accepted at once, as the note says so.';

COMMENT ON COLUMN public.nomination.replaces IS 'Code of the nomination that its own State or organisation replaced by this one.';

COMMENT ON COLUMN public.nomination.declared IS 'Topics, offers and needs that the person states, for seats alone; null where none are stated.';

CREATE TABLE public.nomination_draft (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    link_id uuid NOT NULL,
    person_id uuid,
    said jsonb NOT NULL,
    letter bytea,
    letter_kind text,
    changed_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    CONSTRAINT nomination_draft_ended_empty CHECK (((num_nonnulls(taken_at, withdrawn_at) = 0) OR (said = '{}'::jsonb))),
    CONSTRAINT nomination_draft_ended_once CHECK ((num_nonnulls(taken_at, withdrawn_at) < 2)),
    CONSTRAINT nomination_draft_letter_kind_known CHECK ((letter_kind = ANY (ARRAY['jpeg'::text, 'pdf'::text, 'png'::text]))),
    CONSTRAINT nomination_draft_letter_short CHECK (((octet_length(letter) >= 1) AND (octet_length(letter) <= 5242880))),
    CONSTRAINT nomination_draft_letter_whole CHECK (((letter IS NULL) = (letter_kind IS NULL))),
    CONSTRAINT nomination_draft_letter_withdrawn CHECK (((withdrawn_at IS NULL) OR (letter IS NULL))),
    CONSTRAINT nomination_draft_said_shape CHECK (((jsonb_typeof(said) = 'object'::text) AND (octet_length((said)::text) <= 8000))),
    CONSTRAINT nomination_draft_taken_whole CHECK (((taken_at IS NULL) = (person_id IS NULL)))
);

ALTER TABLE ONLY public.nomination_draft ALTER COLUMN said SET STATISTICS 0;

ALTER TABLE ONLY public.nomination_draft ALTER COLUMN letter SET STATISTICS 0;

ALTER TABLE ONLY public.nomination_draft ALTER COLUMN letter SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.nomination_draft FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.nomination_draft IS 'Whom somebody proposes behind the link of a State or an organisation. Once a desk took it in by a note it is a nomination, and says no more here.';

COMMENT ON COLUMN public.nomination_draft.letter IS 'The letter that was sent with it, of the kind that its bytes say; no page sends it back.';

CREATE TABLE public.nomination_link (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    sender text NOT NULL,
    capacity text NOT NULL,
    places smallint NOT NULL,
    until date NOT NULL,
    token_hash bytea,
    link smallint NOT NULL,
    link_key text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT nomination_link_capacity_known CHECK ((capacity = ANY (ARRAY['government_designated'::text, 'observer'::text, 'official_delegation'::text, 'personal'::text, 'resource_person'::text, 'secretariat'::text]))),
    CONSTRAINT nomination_link_counted CHECK ((link > 0)),
    CONSTRAINT nomination_link_key_shape CHECK ((link_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT nomination_link_places_few CHECK (((places >= 1) AND (places <= 20))),
    CONSTRAINT nomination_link_sender_given CHECK (((sender ~ '\S'::text) AND (octet_length(sender) <= 1000))),
    CONSTRAINT nomination_link_token_hashed CHECK ((octet_length(token_hash) = 32))
);

ALTER TABLE ONLY public.nomination_link FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.nomination_link IS 'The link by which a State, by its code, or an organisation, by its name, proposes whom it would name.';

COMMENT ON COLUMN public.nomination_link.token_hash IS 'SHA-256 of the secret in the link, which is nowhere in the database; null once it was withdrawn.';

CREATE TABLE public.not_twins (
    one_id uuid NOT NULL,
    other_id uuid NOT NULL,
    CONSTRAINT not_twins_ordered CHECK ((one_id < other_id))
);

COMMENT ON TABLE public.not_twins IS 'Pairs of people or organisations that look alike and are two, as somebody said.';

CREATE TABLE public.objection (
    person_id uuid NOT NULL,
    mailbox bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT objection_mailbox_length CHECK ((octet_length(mailbox) = 32))
);

COMMENT ON TABLE public.objection IS 'Who is not written to again, whoever brings the address back; survives that they are forgotten.';

COMMENT ON COLUMN public.objection.mailbox IS 'As objection_hash gives it; as mailbox_hash does where it is of the whole mailbox.';

CREATE TABLE public.offer (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    answer smallint NOT NULL,
    asset text NOT NULL,
    topic text NOT NULL,
    countries text[] DEFAULT '{}'::text[] NOT NULL,
    size smallint NOT NULL,
    available_from date,
    evidence text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    CONSTRAINT offer_asset_known CHECK ((asset = ANY (ARRAY['funding'::text, 'expertise'::text, 'data'::text, 'technology'::text, 'delivery'::text, 'convening'::text, 'regulatory'::text, 'training'::text, 'outreach'::text, 'premises'::text]))),
    CONSTRAINT offer_evidence_known CHECK ((evidence = ANY (ARRAY['asserted'::text, 'document'::text, 'verified'::text]))),
    CONSTRAINT offer_size_known CHECK (((size >= 1) AND (size <= 3)))
);

ALTER TABLE ONLY public.offer FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.offer IS 'Something an applicant can bring to a partnership.';

CREATE TABLE public.offer_confirmation (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    answer smallint NOT NULL,
    evidence text NOT NULL,
    remark text DEFAULT ''::text NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    confirmed_by uuid NOT NULL,
    CONSTRAINT offer_confirmation_evidence_known CHECK ((evidence = ANY (ARRAY['document'::text, 'verified'::text]))),
    CONSTRAINT offer_confirmation_remark_short CHECK ((octet_length(remark) <= 2000))
);

ALTER TABLE ONLY public.offer_confirmation FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.offer_confirmation IS 'Evidence of offers that a reviewer or officer saw; only that counts for more than words.';

COMMENT ON COLUMN public.offer_confirmation.remark IS 'What was seen, such as a contract by its number.';

CREATE TABLE public.organisation (
    id uuid NOT NULL,
    external_key text,
    name text NOT NULL,
    short_name text DEFAULT ''::text NOT NULL,
    names jsonb DEFAULT '{}'::jsonb NOT NULL,
    sector text,
    country text,
    city text DEFAULT ''::text NOT NULL,
    original text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organisation_external_key_given CHECK ((external_key <> ''::text)),
    CONSTRAINT organisation_name_given CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT organisation_names_by_language CHECK ((jsonb_typeof(names) = 'object'::text)),
    CONSTRAINT organisation_sector_known CHECK ((sector = ANY (ARRAY['government'::text, 'international_organisation'::text, 'private_sector'::text, 'academia'::text, 'civil_society'::text, 'incubator'::text, 'media'::text, 'donor'::text])))
);

COMMENT ON TABLE public.organisation IS 'An institution of the directory.';

COMMENT ON COLUMN public.organisation.external_key IS 'Its key where it came from, such as a PIC.';

COMMENT ON COLUMN public.organisation.sector IS 'Null when the source does not say.';

COMMENT ON COLUMN public.organisation.original IS 'The row as read, where its encoding was repaired.';

CREATE TABLE public.organisation_alias (
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT organisation_alias_name_given CHECK ((btrim(name) <> ''::text))
);

COMMENT ON TABLE public.organisation_alias IS 'Other names by which tables and people mean an organisation; papers print none of them.';

CREATE TABLE public.page_request (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    said jsonb NOT NULL,
    said_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT page_request_kind_known CHECK ((kind = ANY (ARRAY['name'::text, 'remotely'::text, 'substitute'::text]))),
    CONSTRAINT page_request_said_shape CHECK (((jsonb_typeof(said) = 'object'::text) AND (octet_length((said)::text) <= 8000))),
    CONSTRAINT page_request_settled_later CHECK ((settled_at >= said_at))
);

ALTER TABLE ONLY public.page_request ALTER COLUMN said SET STATISTICS 0;

ALTER TABLE ONLY public.page_request FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.page_request IS 'What somebody asked for on the page behind their link, which an officer decides: another name on the plate, to attend remotely, somebody else in their place.';

CREATE TABLE public.participant (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    track text NOT NULL,
    invitation_id uuid NOT NULL,
    capacity text NOT NULL,
    attendance text DEFAULT 'expected'::text NOT NULL,
    arrived_at timestamp with time zone,
    recorded_at timestamp with time zone,
    recorded_by uuid,
    CONSTRAINT participant_arrived_told CHECK (((attendance = 'attended'::text) = (arrived_at IS NOT NULL))),
    CONSTRAINT participant_attendance_known CHECK ((attendance = ANY (ARRAY['expected'::text, 'attended'::text, 'no_show'::text]))),
    CONSTRAINT participant_capacity_known CHECK ((capacity = ANY (ARRAY['official_delegation'::text, 'government_designated'::text, 'personal'::text, 'observer'::text, 'resource_person'::text, 'secretariat'::text]))),
    CONSTRAINT participant_recorded_whole CHECK ((((recorded_at IS NULL) = (recorded_by IS NULL)) AND ((recorded_at IS NULL) = (attendance = 'expected'::text))))
);

ALTER TABLE ONLY public.participant FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.participant IS 'Somebody who accepted and holds a place.';

COMMENT ON COLUMN public.participant.arrived_at IS 'When somebody came, as the door or the list on paper says; the earliest where several do.';

COMMENT ON COLUMN public.participant.recorded_at IS 'When it was recorded that somebody came, or did not; null while that is not known.';

CREATE TABLE public.partner_consent (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    own_request boolean NOT NULL,
    shows boolean NOT NULL,
    consent_text text,
    consent_language text,
    consented_at timestamp with time zone NOT NULL,
    CONSTRAINT partner_consent_language_known CHECK ((consent_language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
    CONSTRAINT partner_consent_text_given CHECK ((consent_text ~ '\S'::text)),
    CONSTRAINT partner_consent_whole CHECK (((consent_text IS NULL) = (consent_language IS NULL)))
);

ALTER TABLE ONLY public.partner_consent ALTER COLUMN consent_text SET STATISTICS 0;

ALTER TABLE ONLY public.partner_consent FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partner_consent IS 'Who takes part in partner meetings, by their own word on the page behind their link or to a desk.';

COMMENT ON COLUMN public.partner_consent.own_request IS 'Whether they asked for it themselves; people whom a State designated take part only then.';

COMMENT ON COLUMN public.partner_consent.shows IS 'Whether whom they meet may read what they offer, need and care about; where one of two may not, neither.';

COMMENT ON COLUMN public.partner_consent.consent_text IS 'What was agreed to on the page behind the link; none where a desk recorded what somebody said.';

CREATE TABLE public.partner_meeting (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    id uuid NOT NULL,
    slot smallint NOT NULL,
    during tstzrange NOT NULL,
    table_no smallint NOT NULL,
    status text NOT NULL,
    answer_by date NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    offered_by uuid NOT NULL,
    CONSTRAINT partner_meeting_code_shape CHECK ((code ~ '^M-[0-9]{4,}$'::text)),
    CONSTRAINT partner_meeting_status_known CHECK ((status = ANY (ARRAY['offered'::text, 'agreed'::text, 'ended'::text]))),
    CONSTRAINT partner_meeting_table_positive CHECK ((table_no > 0))
);

ALTER TABLE ONLY public.partner_meeting FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partner_meeting IS 'A meeting of two that the secretariat offered, in a slot and at a table; held once both accepted.';

COMMENT ON COLUMN public.partner_meeting.answer_by IS 'The day by which both answer; silence ends it.';

CREATE TABLE public.partner_side (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    person_id uuid NOT NULL,
    other_id uuid NOT NULL,
    during tstzrange NOT NULL,
    status text NOT NULL,
    answered_at timestamp with time zone,
    is_mutual boolean DEFAULT false NOT NULL,
    CONSTRAINT partner_side_answered CHECK (((status <> ALL (ARRAY['accepted'::text, 'declined'::text])) OR (answered_at IS NOT NULL))),
    CONSTRAINT partner_side_of_another CHECK ((person_id <> other_id)),
    CONSTRAINT partner_side_status_known CHECK ((status = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY public.partner_side ALTER COLUMN is_mutual SET STATISTICS 0;

ALTER TABLE ONLY public.partner_side FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partner_side IS 'One of the two of a partner meeting, and what they said. When one declines or is silent, the other side is withdrawn: it tells no more than that there is no meeting.';

COMMENT ON COLUMN public.partner_side.is_mutual IS 'Whether the two wished to meet each other when it was offered: who wishes afterwards learns nothing by it.';

CREATE TABLE public.partner_slot (
    meeting_id uuid NOT NULL,
    number smallint NOT NULL,
    during tstzrange NOT NULL,
    room_key text,
    tables smallint NOT NULL,
    CONSTRAINT partner_slot_during_bounded CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during)) AND (((upper(during) - lower(during)) >= '00:05:00'::interval) AND ((upper(during) - lower(during)) <= '02:00:00'::interval)))),
    CONSTRAINT partner_slot_number_positive CHECK ((number > 0)),
    CONSTRAINT partner_slot_tables_few CHECK (((tables >= 1) AND (tables <= 200)))
);

ALTER TABLE ONLY public.partner_slot FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partner_slot IS 'When partner meetings are held, in which room and at how many tables for two.';

COMMENT ON COLUMN public.partner_slot.room_key IS 'None of a slot that was taken away: what was offered in it and ended is still known.';

CREATE TABLE public.partner_wish (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    whom_id uuid NOT NULL,
    wished_at timestamp with time zone NOT NULL,
    CONSTRAINT partner_wish_of_another CHECK ((person_id <> whom_id))
);

ALTER TABLE ONLY public.partner_wish ALTER COLUMN person_id SET STATISTICS 0;

ALTER TABLE ONLY public.partner_wish ALTER COLUMN whom_id SET STATISTICS 0;

ALTER TABLE ONLY public.partner_wish FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partner_wish IS 'Whom somebody wishes to meet; nobody but they themselves ever reads it, unless the other wishes it, too.';

CREATE TABLE public.partnership (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    measure text DEFAULT ''::text NOT NULL,
    due date,
    assured_minor bigint,
    assured_currency text,
    expected_minor bigint,
    expected_currency text,
    announced_at timestamp with time zone NOT NULL,
    announced_by uuid NOT NULL,
    recognised_at timestamp with time zone,
    recognised_by uuid,
    ended_at timestamp with time zone,
    ended_by uuid,
    ended_reason text,
    CONSTRAINT partnership_assured_currency_shape CHECK ((assured_currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT partnership_assured_not_negative CHECK ((assured_minor >= 0)),
    CONSTRAINT partnership_assured_whole CHECK (((assured_minor IS NULL) = (assured_currency IS NULL))),
    CONSTRAINT partnership_code_shape CHECK ((code ~ '^P-[0-9]{4,}$'::text)),
    CONSTRAINT partnership_ended_reason_given CHECK ((ended_reason ~ '\S'::text)),
    CONSTRAINT partnership_ended_reason_short CHECK ((octet_length(ended_reason) <= 4000)),
    CONSTRAINT partnership_ended_whole CHECK ((num_nonnulls(ended_at, ended_by, ended_reason) =
CASE status
    WHEN 'ended'::text THEN 3
    ELSE 0
END)),
    CONSTRAINT partnership_expected_currency_shape CHECK ((expected_currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT partnership_expected_not_negative CHECK ((expected_minor >= 0)),
    CONSTRAINT partnership_expected_whole CHECK (((expected_minor IS NULL) = (expected_currency IS NULL))),
    CONSTRAINT partnership_measure_short CHECK ((octet_length(measure) <= 4000)),
    CONSTRAINT partnership_recognised_told CHECK (
CASE status
    WHEN 'recognised'::text THEN (recognised_at IS NOT NULL)
    WHEN 'ended'::text THEN true
    ELSE (recognised_at IS NULL)
END),
    CONSTRAINT partnership_recognised_whole CHECK (((recognised_at IS NULL) = (recognised_by IS NULL))),
    CONSTRAINT partnership_status_known CHECK ((status = ANY (ARRAY['announced'::text, 'confirmed'::text, 'recognised'::text, 'ended'::text]))),
    CONSTRAINT partnership_title_given CHECK ((title ~ '\S'::text)),
    CONSTRAINT partnership_title_short CHECK ((octet_length(title) <= 1000))
);

ALTER TABLE ONLY public.partnership FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partnership IS 'A partnership that came of a meeting, from its announcement to its end; one that ended stays.';

COMMENT ON COLUMN public.partnership.measure IS 'By what it is seen that its target is reached.';

COMMENT ON COLUMN public.partnership.due IS 'The day by which its target is to be reached.';

COMMENT ON COLUMN public.partnership.assured_minor IS 'Funding that is assured, apart from what is expected, in the smallest unit of its currency.';

CREATE TABLE public.partnership_answer (
    meeting_id uuid NOT NULL,
    partnership text NOT NULL,
    principle smallint NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by uuid NOT NULL,
    CONSTRAINT partnership_answer_given CHECK ((answer ~ '\S'::text)),
    CONSTRAINT partnership_answer_principle_known CHECK (((principle >= 1) AND (principle <= 7))),
    CONSTRAINT partnership_answer_short CHECK ((octet_length(answer) <= 16000))
);

ALTER TABLE ONLY public.partnership_answer FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partnership_answer IS 'What the partners say to one of the seven principles, as an officer recorded it.';

CREATE TABLE public.partnership_inquiry (
    meeting_id uuid NOT NULL,
    partnership text NOT NULL,
    "position" smallint NOT NULL,
    id uuid NOT NULL,
    due date,
    stage text,
    wanted_due date,
    wanted_stage text,
    link smallint NOT NULL,
    link_hash bytea,
    link_key text,
    letter_wanted_at timestamp with time zone,
    letter_mailing uuid,
    letter_leased_to timestamp with time zone,
    letter_tries smallint DEFAULT 0 NOT NULL,
    letter_sent_at timestamp with time zone,
    CONSTRAINT partnership_inquiry_letter_waits CHECK (((letter_wanted_at IS NOT NULL) OR (num_nonnulls(letter_mailing, letter_leased_to) = 0))),
    CONSTRAINT partnership_inquiry_link_counted CHECK ((link > 0)),
    CONSTRAINT partnership_inquiry_link_hashed CHECK ((octet_length(link_hash) = 32)),
    CONSTRAINT partnership_inquiry_link_key_shape CHECK ((link_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT partnership_inquiry_link_made CHECK (((link_hash IS NULL) OR (link_key IS NOT NULL))),
    CONSTRAINT partnership_inquiry_sent_whole CHECK ((num_nonnulls(due, stage, letter_sent_at) = ANY (ARRAY[0, 3]))),
    CONSTRAINT partnership_inquiry_stage_known CHECK ((stage = ANY (ARRAY['due'::text, 'overdue'::text]))),
    CONSTRAINT partnership_inquiry_tries_counted CHECK ((letter_tries >= 0)),
    CONSTRAINT partnership_inquiry_wanted_stage_known CHECK ((wanted_stage = ANY (ARRAY['due'::text, 'overdue'::text]))),
    CONSTRAINT partnership_inquiry_wanted_whole CHECK ((num_nonnulls(wanted_due, wanted_stage, letter_wanted_at) = ANY (ARRAY[0, 3])))
);

ALTER TABLE ONLY public.partnership_inquiry ALTER COLUMN link_hash SET STATISTICS 0;

ALTER TABLE ONLY public.partnership_inquiry ALTER COLUMN link_key SET STATISTICS 0;

ALTER TABLE ONLY public.partnership_inquiry FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partnership_inquiry IS 'The last letter that asks a partner what became of the target, and the link by which they answer.';

COMMENT ON COLUMN public.partnership_inquiry.due IS 'The day of the target that the letter asked about that left last.';

COMMENT ON COLUMN public.partnership_inquiry.stage IS 'Whether that day was near then, or had passed.';

COMMENT ON COLUMN public.partnership_inquiry.wanted_due IS 'The same of the letter that waits; none where none does.';

COMMENT ON COLUMN public.partnership_inquiry.link IS 'Counts the links that were made for the partner; each ends the one before as its letter leaves.';

COMMENT ON COLUMN public.partnership_inquiry.link_hash IS 'What the link is known by that opens the partner''s page; none before its letter leaves.';

CREATE TABLE public.partnership_outcome (
    meeting_id uuid NOT NULL,
    partnership text NOT NULL,
    outcome text NOT NULL
);

ALTER TABLE ONLY public.partnership_outcome FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partnership_outcome IS 'Which agreed outcome of the meeting''s catalogue a partnership advances.';

CREATE TABLE public.partnership_partner (
    meeting_id uuid NOT NULL,
    partnership text NOT NULL,
    "position" smallint NOT NULL,
    organisation_id uuid,
    person_id uuid,
    role text NOT NULL,
    confirmed_at timestamp with time zone,
    confirmed_by uuid,
    confirmed_on date,
    confirmed_how text,
    confirmed_who text,
    CONSTRAINT partnership_partner_confirmed_how_known CHECK ((confirmed_how = ANY (ARRAY['in_person'::text, 'letter'::text, 'mail'::text, 'telephone'::text]))),
    CONSTRAINT partnership_partner_confirmed_who_given CHECK ((confirmed_who ~ '\S'::text)),
    CONSTRAINT partnership_partner_confirmed_who_short CHECK ((octet_length(confirmed_who) <= 1000)),
    CONSTRAINT partnership_partner_confirmed_whole CHECK ((num_nonnulls(confirmed_at, confirmed_by, confirmed_on, confirmed_how, confirmed_who) = ANY (ARRAY[0, 5]))),
    CONSTRAINT partnership_partner_named CHECK ((num_nonnulls(organisation_id, person_id) > 0)),
    CONSTRAINT partnership_partner_position_positive CHECK (("position" > 0)),
    CONSTRAINT partnership_partner_role_given CHECK ((role ~ '\S'::text)),
    CONSTRAINT partnership_partner_role_short CHECK ((octet_length(role) <= 1000))
);

ALTER TABLE ONLY public.partnership_partner FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partnership_partner IS 'An organisation or a person in a partnership, what it does there, and who confirmed that for it.';

COMMENT ON COLUMN public.partnership_partner.organisation_id IS 'Of a person, where they were when it was announced.';

COMMENT ON COLUMN public.partnership_partner.confirmed_by IS 'Who recorded it.';

COMMENT ON COLUMN public.partnership_partner.confirmed_who IS 'Who said yes for it, by name.';

CREATE TABLE public.partnership_principle (
    meeting_id uuid NOT NULL,
    principle smallint NOT NULL,
    wording jsonb NOT NULL,
    CONSTRAINT partnership_principle_known CHECK (((principle >= 1) AND (principle <= 7))),
    CONSTRAINT partnership_principle_wording_shape CHECK (((jsonb_typeof(wording) = 'object'::text) AND (wording <> '{}'::jsonb) AND (NOT (wording @? '$.*?(@.type() != "string" || @ == "")'::jsonpath))))
);

ALTER TABLE ONLY public.partnership_principle FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partnership_principle IS 'How a meeting asks a principle, by language; where no row says it, in the usual words.';

CREATE TABLE public.partnership_report (
    meeting_id uuid NOT NULL,
    partnership text NOT NULL,
    number smallint NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    told_on date NOT NULL,
    due date,
    reported_at timestamp with time zone NOT NULL,
    reported_by uuid NOT NULL,
    partner smallint,
    CONSTRAINT partnership_report_due_comes CHECK (((due > told_on) AND (due <= ((told_on + '10 years'::interval))::date))),
    CONSTRAINT partnership_report_due_of_changed CHECK (((kind = 'changed'::text) = (due IS NOT NULL))),
    CONSTRAINT partnership_report_kind_known CHECK ((kind = ANY (ARRAY['changed'::text, 'ended'::text, 'kept'::text]))),
    CONSTRAINT partnership_report_number_positive CHECK ((number > 0)),
    CONSTRAINT partnership_report_partner_positive CHECK ((partner > 0)),
    CONSTRAINT partnership_report_words_given CHECK ((words ~ '\S'::text)),
    CONSTRAINT partnership_report_words_short CHECK ((octet_length(words) <= 16000))
);

ALTER TABLE ONLY public.partnership_report FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partnership_report IS 'What partners tell of their target after the meeting, in the order in which it was recorded.';

COMMENT ON COLUMN public.partnership_report.kind IS 'Of ended, that a partner says so: the partnership ends by an officer alone.';

COMMENT ON COLUMN public.partnership_report.due IS 'The new day, of a target that changed.';

COMMENT ON COLUMN public.partnership_report.partner IS 'Which partner answered behind their link; none where a desk recorded what was told.';

CREATE TABLE public.passport (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    sealed jsonb NOT NULL,
    is_whole boolean NOT NULL,
    expires_on date,
    said_at timestamp with time zone NOT NULL,
    filled_at timestamp with time zone NOT NULL,
    consent_text text,
    consent_language text,
    consented_at timestamp with time zone,
    sent_mark text,
    CONSTRAINT passport_consent_given CHECK ((consent_text ~ '\S'::text)),
    CONSTRAINT passport_consent_language_known CHECK ((consent_language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
    CONSTRAINT passport_consent_whole CHECK ((num_nonnulls(consent_text, consent_language, consented_at) = ANY (ARRAY[0, 3]))),
    CONSTRAINT passport_sealed_fields CHECK (((sealed - '{birthplace,born_on,issued_on,name,nationality,number}'::text[]) = '{}'::jsonb)),
    CONSTRAINT passport_sealed_shape CHECK (((jsonb_typeof(sealed) = 'object'::text) AND (octet_length((sealed)::text) <= 16000))),
    CONSTRAINT passport_sent_mark_shape CHECK ((sent_mark ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT passport_whole_given CHECK (((NOT is_whole) OR ((expires_on IS NOT NULL) AND (sealed ?& '{birthplace,born_on,issued_on,name,nationality,number}'::text[]))))
);

ALTER TABLE ONLY public.passport ALTER COLUMN sealed SET STATISTICS 0;

ALTER TABLE ONLY public.passport ALTER COLUMN expires_on SET STATISTICS 0;

ALTER TABLE ONLY public.passport ALTER COLUMN consent_text SET STATISTICS 0;

ALTER TABLE ONLY public.passport ALTER COLUMN sent_mark SET STATISTICS 0;

ALTER TABLE ONLY public.passport FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.passport IS 'What the passport of somebody who takes part says, each field sealed by itself; with no field somebody sent their sheet and said nothing of it.';

COMMENT ON COLUMN public.passport.sealed IS 'By field the name of the key of the house and what is sealed for it; no role reads it but by a function.';

COMMENT ON COLUMN public.passport.expires_on IS 'Open, so that one that ends too early is told in time.';

COMMENT ON COLUMN public.passport.filled_at IS 'When what it says was said last; what was printed before is not what is kept.';

COMMENT ON COLUMN public.passport.sent_mark IS 'By what a page knows again what was sent last, made with the secret of the link, which no database has; nothing where something else was kept since.';

CREATE TABLE public.past_partnership (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    answer smallint NOT NULL,
    title text NOT NULL,
    partners uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    sectors text[] DEFAULT '{}'::text[] NOT NULL,
    from_year smallint NOT NULL,
    to_year smallint,
    output text DEFAULT ''::text NOT NULL,
    partners_named text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT past_partnership_named_by_words CHECK ((''::text <> ALL (partners_named))),
    CONSTRAINT past_partnership_years_ordered CHECK ((to_year >= from_year))
);

ALTER TABLE ONLY public.past_partnership FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.past_partnership IS 'A partnership an applicant was part of before.';

COMMENT ON COLUMN public.past_partnership.partners IS 'Organisations of the directory.';

COMMENT ON COLUMN public.past_partnership.partners_named IS 'Partners that are no organisation of the directory, as they were said.';

CREATE TABLE public.person (
    id uuid NOT NULL,
    name text NOT NULL,
    names jsonb DEFAULT '{}'::jsonb NOT NULL,
    honorific jsonb DEFAULT '{}'::jsonb NOT NULL,
    "position" jsonb DEFAULT '{}'::jsonb NOT NULL,
    email text NOT NULL,
    organisation_id uuid,
    country text NOT NULL,
    languages text[] NOT NULL,
    gender text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    twin integer DEFAULT 0 NOT NULL,
    telephone text DEFAULT ''::text NOT NULL,
    post text DEFAULT ''::text NOT NULL,
    CONSTRAINT person_gender_self_stated CHECK ((gender = ANY (ARRAY['f'::text, 'm'::text, 'x'::text]))),
    CONSTRAINT person_honorific_by_language CHECK ((jsonb_typeof(honorific) = 'object'::text)),
    CONSTRAINT person_languages_given CHECK ((cardinality(languages) > 0)),
    CONSTRAINT person_name_given CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT person_names_by_language CHECK ((jsonb_typeof(names) = 'object'::text)),
    CONSTRAINT person_position_by_language CHECK ((jsonb_typeof("position") = 'object'::text)),
    CONSTRAINT person_telephone_on_a_line CHECK ((telephone !~ '[[:cntrl:]]'::text)),
    CONSTRAINT person_twin_not_negative CHECK ((twin >= 0))
);

COMMENT ON TABLE public.person IS 'A human being, once, whatever roles they have. One mailbox may serve several people.';

COMMENT ON COLUMN public.person.names IS 'The name in other scripts as given; never transliterated.';

COMMENT ON COLUMN public.person.email IS 'The address that letters use; empty where there is none.';

COMMENT ON COLUMN public.person.gender IS 'Self-stated; null when not stated; never derived.';

COMMENT ON COLUMN public.person.twin IS 'Above 0 for a second spelling of one person that came in before spellings were one.';

COMMENT ON COLUMN public.person.post IS 'The address for the post, line by line.';

CREATE TABLE public.person_alias (
    person_id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    CONSTRAINT person_alias_email_usable CHECK (((email = ''::text) OR public.mail_address_usable(email))),
    CONSTRAINT person_alias_given CHECK (((email <> ''::text) OR (btrim(name) <> ''::text)))
);

COMMENT ON TABLE public.person_alias IS 'Other addresses and names by which tables and people mean somebody; letters and papers use none.';

COMMENT ON COLUMN public.person_alias.email IS 'Empty where it is another name alone.';

COMMENT ON COLUMN public.person_alias.name IS 'Empty where it is another address alone.';

CREATE TABLE public.place (
    meeting_id uuid NOT NULL,
    track text NOT NULL,
    places integer NOT NULL,
    taken integer DEFAULT 0 NOT NULL,
    CONSTRAINT meeting_has_room CHECK ((taken <= places)),
    CONSTRAINT place_places_not_negative CHECK ((places >= 0)),
    CONSTRAINT place_taken_not_negative CHECK ((taken >= 0)),
    CONSTRAINT place_track_known CHECK ((track = ANY (ARRAY['open'::text, 'nominated'::text, 'guest'::text])))
);

ALTER TABLE ONLY public.place FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.place IS 'How many may take part, and how many accepted, by track: nominated and open are apart.';

CREATE TABLE public.practice_mark (
    meeting_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    practice text NOT NULL,
    criterion text NOT NULL,
    points smallint NOT NULL,
    given_at timestamp with time zone NOT NULL,
    CONSTRAINT practice_mark_points_on_scale CHECK (((points >= 0) AND (points <= 4)))
);

ALTER TABLE ONLY public.practice_mark FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.practice_mark IS 'Points that a reviewer gave a practice application, to be held against the reference marks.';

CREATE TABLE public.printed_line (
    meeting_id uuid NOT NULL,
    paper text NOT NULL,
    person_id uuid NOT NULL,
    mark text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    CONSTRAINT printed_line_mark_shape CHECK ((mark ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT printed_line_paper_short CHECK ((octet_length(paper) <= 40))
);

ALTER TABLE ONLY public.printed_line ALTER COLUMN mark SET STATISTICS 0;

ALTER TABLE ONLY public.printed_line FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.printed_line IS 'Who stood on a list of travel as it was printed last, and by what their line is known again.';

COMMENT ON COLUMN public.printed_line.mark IS 'Made with a key of the house, which no database has: nobody with the database alone can try what it says.';

COMMENT ON COLUMN public.printed_line.read_at IS 'When what the line says was read.';

CREATE TABLE public.printed_sheet (
    meeting_id uuid NOT NULL,
    paper text NOT NULL,
    language text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT printed_sheet_hash_shape CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT printed_sheet_paper_given CHECK ((paper <> ''::text))
);

ALTER TABLE ONLY public.printed_sheet FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.printed_sheet IS 'The sheets of a paper as they were printed last, by what they say under the key of messages.';

CREATE TABLE public.project (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    id uuid NOT NULL,
    title jsonb NOT NULL,
    outcome text,
    owner_organisation uuid,
    owner_person uuid,
    table_no smallint,
    partnership text,
    status text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by uuid NOT NULL,
    settled_at timestamp with time zone,
    settled_by uuid,
    settled_reason text,
    CONSTRAINT project_code_shape CHECK ((code ~ '^PR-[0-9]{4,}$'::text)),
    CONSTRAINT project_ended_for_reason CHECK (((status <> 'ended'::text) OR (settled_reason ~ '\S'::text))),
    CONSTRAINT project_settled_reason_short CHECK ((octet_length(settled_reason) <= 16000)),
    CONSTRAINT project_settled_whole CHECK ((num_nonnulls(settled_at, settled_by, settled_reason) =
CASE
    WHEN (status = ANY (ARRAY['done'::text, 'ended'::text])) THEN 3
    ELSE 0
END)),
    CONSTRAINT project_status_known CHECK ((status = ANY (ARRAY['planned'::text, 'running'::text, 'done'::text, 'ended'::text]))),
    CONSTRAINT project_title_given CHECK ((title <> '{}'::jsonb))
);

ALTER TABLE ONLY public.project FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.project IS 'A project of the plan of action, from before the meeting to what became of it; one that ended stays.';

COMMENT ON COLUMN public.project.outcome IS 'The agreed outcome, or point of the plan of action, that it is part of.';

COMMENT ON COLUMN public.project.owner_organisation IS 'Of a person, where they were when they were named.';

COMMENT ON COLUMN public.project.table_no IS 'The round table whose theme it is.';

COMMENT ON COLUMN public.project.partnership IS 'The partnership that came of it.';

CREATE TABLE public.project_lack (
    meeting_id uuid NOT NULL,
    project text NOT NULL,
    number smallint NOT NULL,
    kind text NOT NULL,
    asset text,
    topic text,
    filler_organisation uuid,
    filler_person uuid,
    filled_at timestamp with time zone,
    filled_by uuid,
    CONSTRAINT project_lack_asset_known CHECK ((asset = ANY (ARRAY['funding'::text, 'expertise'::text, 'data'::text, 'technology'::text, 'delivery'::text, 'convening'::text, 'regulatory'::text, 'training'::text, 'outreach'::text, 'premises'::text]))),
    CONSTRAINT project_lack_filled_whole CHECK ((num_nonnulls(filled_at, filled_by) =
CASE
    WHEN (num_nonnulls(filler_organisation, filler_person) > 0) THEN 2
    ELSE 0
END)),
    CONSTRAINT project_lack_kind_known CHECK ((kind = ANY (ARRAY['approval'::text, 'data'::text, 'expertise'::text, 'finance'::text, 'implementer'::text, 'incubator'::text, 'owner'::text, 'technology'::text, 'training'::text]))),
    CONSTRAINT project_lack_number_positive CHECK ((number > 0))
);

ALTER TABLE ONLY public.project_lack FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.project_lack IS 'What a project lacks: a role to be filled, by whoever offers that asset; filled once somebody takes it.';

COMMENT ON COLUMN public.project_lack.asset IS 'What somebody has to offer to fill it; none where no offer does.';

COMMENT ON COLUMN public.project_lack.topic IS 'The topic on which it is lacking; any where there is none.';

CREATE TABLE public.rating (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    standing text DEFAULT 'assigned'::text NOT NULL,
    rubric_id uuid NOT NULL,
    criterion text NOT NULL,
    points smallint NOT NULL,
    answers smallint[] DEFAULT '{}'::smallint[] NOT NULL,
    CONSTRAINT rating_points_on_scale CHECK (((points >= 0) AND (points <= 4))),
    CONSTRAINT rating_standing_fixed CHECK ((standing = 'assigned'::text))
);

ALTER TABLE ONLY public.rating FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.rating IS 'Points of one reviewer on one criterion; "cannot judge" is no row, never 0.';

COMMENT ON COLUMN public.rating.answers IS 'Numbers of the applicant''s answers that the points rest on.';

CREATE TABLE public.recommendation (
    meeting_id uuid NOT NULL,
    number smallint NOT NULL,
    id uuid NOT NULL,
    words jsonb NOT NULL,
    owner_organisation uuid,
    owner_person uuid,
    due date,
    added_at timestamp with time zone NOT NULL,
    added_by uuid NOT NULL,
    CONSTRAINT recommendation_number_positive CHECK ((number > 0)),
    CONSTRAINT recommendation_words_given CHECK ((words <> '{}'::jsonb)),
    CONSTRAINT recommendation_words_short CHECK ((octet_length((words)::text) <= 64000))
);

ALTER TABLE ONLY public.recommendation FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.recommendation IS 'What a meeting recommended, to whom, and by when, as its report numbers it.';

COMMENT ON COLUMN public.recommendation.owner_organisation IS 'Of a person, where they were when they were named.';

CREATE TABLE public.recommendation_answer (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    of_meeting uuid NOT NULL,
    recommendation smallint NOT NULL,
    words jsonb NOT NULL,
    session_key text,
    project text,
    note text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by uuid NOT NULL,
    CONSTRAINT recommendation_answer_by_one CHECK ((num_nonnulls(session_key, project) < 2)),
    CONSTRAINT recommendation_answer_note_short CHECK ((octet_length(note) <= 16000)),
    CONSTRAINT recommendation_answer_number_positive CHECK ((recommendation > 0)),
    CONSTRAINT recommendation_answer_of_another CHECK ((of_meeting <> meeting_id)),
    CONSTRAINT recommendation_answer_words_given CHECK ((words <> '{}'::jsonb))
);

ALTER TABLE ONLY public.recommendation_answer FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.recommendation_answer IS 'By what a meeting answers a recommendation of an earlier one: a session, a project, or as a whole.';

COMMENT ON COLUMN public.recommendation_answer.words IS 'What was recommended, as it stood when it was answered: rows of the other meeting are not in sight.';

CREATE TABLE public.requirement (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    diet text DEFAULT ''::text NOT NULL,
    access text DEFAULT ''::text NOT NULL,
    consent_text text,
    consent_language text,
    consented_at timestamp with time zone,
    CONSTRAINT requirement_access_short CHECK ((octet_length(access) <= 4000)),
    CONSTRAINT requirement_consent_given CHECK ((consent_text ~ '\S'::text)),
    CONSTRAINT requirement_consent_language_known CHECK ((consent_language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
    CONSTRAINT requirement_consent_whole CHECK ((num_nonnulls(consent_text, consent_language, consented_at) = ANY (ARRAY[0, 3]))),
    CONSTRAINT requirement_diet_short CHECK ((octet_length(diet) <= 4000)),
    CONSTRAINT requirement_given CHECK (((diet <> ''::text) OR (access <> ''::text)))
);

ALTER TABLE ONLY public.requirement ALTER COLUMN consent_text SET STATISTICS 0;

ALTER TABLE ONLY public.requirement FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.requirement IS 'What somebody eats, and needs to get about, see or hear; sensitive, and never in the trail.';

COMMENT ON COLUMN public.requirement.consent_text IS 'What was agreed to on the page behind the link; none where a desk recorded what somebody said.';

CREATE TABLE public.retention (
    kind text NOT NULL,
    days integer NOT NULL,
    CONSTRAINT retention_days_positive CHECK ((days > 0)),
    CONSTRAINT retention_kind_known CHECK ((kind = ANY (ARRAY['applications'::text, 'letters'::text, 'passports'::text, 'people'::text, 'secrets'::text, 'trail'::text, 'travel'::text])))
);

COMMENT ON TABLE public.retention IS 'How long a kind of personal data is kept; one that is not here stays until somebody erases it.';

COMMENT ON COLUMN public.retention.days IS 'After the last day of the meeting.';

CREATE TABLE public.review (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    standing text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    assigned_at timestamp with time zone,
    due date,
    given_at timestamp with time zone,
    CONSTRAINT review_conflict_has_reason CHECK (((standing <> 'conflict'::text) OR (reason <> ''::text))),
    CONSTRAINT review_standing_known CHECK ((standing = ANY (ARRAY['assigned'::text, 'conflict'::text])))
);

ALTER TABLE ONLY public.review FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.review IS 'How a reviewer stands to an application: assigned to it, or in a conflict of interest.';

COMMENT ON COLUMN public.review.given_at IS 'When every criterion had points or could not be judged; from then on others'' ratings show.';

CREATE TABLE public.reviewer (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    code text NOT NULL,
    topics text[] DEFAULT '{}'::text[] NOT NULL,
    most smallint,
    account_id uuid,
    link_hash bytea,
    link smallint DEFAULT 0 NOT NULL,
    link_key text,
    letter_wanted_at timestamp with time zone,
    letter_mailing uuid,
    letter_leased_to timestamp with time zone,
    letter_tries smallint DEFAULT 0 NOT NULL,
    letter_sent_at timestamp with time zone,
    CONSTRAINT reviewer_code_shape CHECK ((code ~ '^R-[0-9]{2,}$'::text)),
    CONSTRAINT reviewer_letter_has_link CHECK (((letter_wanted_at IS NULL) OR (link > 0))),
    CONSTRAINT reviewer_letter_tries_counted CHECK ((letter_tries >= 0)),
    CONSTRAINT reviewer_letter_waits CHECK (((letter_wanted_at IS NOT NULL) OR (num_nonnulls(letter_mailing, letter_leased_to) = 0))),
    CONSTRAINT reviewer_link_counted CHECK ((link >= 0)),
    CONSTRAINT reviewer_link_hashed CHECK ((octet_length(link_hash) = 32)),
    CONSTRAINT reviewer_link_key_shape CHECK ((link_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT reviewer_link_made CHECK (((link_hash IS NULL) OR ((link > 0) AND (link_key IS NOT NULL)))),
    CONSTRAINT reviewer_most_positive CHECK ((most > 0))
);

ALTER TABLE ONLY public.reviewer ALTER COLUMN link_hash SET STATISTICS 0;

ALTER TABLE ONLY public.reviewer ALTER COLUMN link_key SET STATISTICS 0;

ALTER TABLE ONLY public.reviewer FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.reviewer IS 'Somebody who gives points to applications of a meeting.';

COMMENT ON COLUMN public.reviewer.topics IS 'Topics they know; empty when they named none.';

COMMENT ON COLUMN public.reviewer.most IS 'The most reviews they take.';

COMMENT ON COLUMN public.reviewer.account_id IS 'The account under which they act themselves.';

COMMENT ON COLUMN public.reviewer.link_hash IS 'What the link is known by that opens the reviewer''s page; none before its letter leaves.';

COMMENT ON COLUMN public.reviewer.link IS 'Counts the links that were made for the reviewer; each ends the one before as its letter leaves.';

COMMENT ON COLUMN public.reviewer.letter_wanted_at IS 'Since when a letter with a link waits to be handed over; none where none waits.';

COMMENT ON COLUMN public.reviewer.letter_mailing IS 'With which letters it waits for a second person; none where the meeting asks for none.';

CREATE TABLE public.room (
    meeting_id uuid NOT NULL,
    key text NOT NULL,
    "position" smallint NOT NULL,
    name jsonb NOT NULL,
    capacity integer NOT NULL,
    CONSTRAINT room_capacity_positive CHECK ((capacity > 0))
);

ALTER TABLE ONLY public.room FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.room IS 'Where sessions are held.';

CREATE TABLE public.round_table (
    meeting_id uuid NOT NULL,
    number smallint NOT NULL,
    theme jsonb NOT NULL,
    topic text NOT NULL,
    lowest smallint NOT NULL,
    highest smallint NOT NULL,
    screen boolean,
    CONSTRAINT round_table_lowest_positive CHECK ((lowest > 0)),
    CONSTRAINT round_table_number_positive CHECK ((number > 0)),
    CONSTRAINT round_table_size_ordered CHECK ((lowest <= highest))
);

ALTER TABLE ONLY public.round_table FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.round_table IS 'A table of the round tables, the same furniture in every round.';

COMMENT ON COLUMN public.round_table.screen IS 'Whether those who attend remotely can be seated there; null where the file does not say.';

CREATE TABLE public.rubric (
    id uuid NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    sha256 text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    title jsonb,
    CONSTRAINT rubric_sha256_shape CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT rubric_title_worded CHECK (((jsonb_typeof(title) = 'object'::text) AND (NOT (title @? '$.*?(@.type() != "string" || @ == "")'::jsonpath)))),
    CONSTRAINT rubric_version_positive CHECK ((version > 0))
);

COMMENT ON TABLE public.rubric IS 'What applications are scored by. A version never changes once a call with it is published.';

COMMENT ON COLUMN public.rubric.sha256 IS 'Of its whole content as written in the meeting file.';

COMMENT ON COLUMN public.rubric.title IS 'What papers call it in each language; its name, by which it is known, where null.';

CREATE TABLE public.scan (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    year smallint,
    number integer,
    letter_id uuid,
    name text NOT NULL,
    file bytea NOT NULL,
    hash bytea NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by uuid NOT NULL,
    CONSTRAINT scan_file_bounded CHECK ((octet_length(file) <= 10485760)),
    CONSTRAINT scan_hash_sha256 CHECK ((octet_length(hash) = 32)),
    CONSTRAINT scan_is_pdf CHECK (((file = '\x'::bytea) OR ((substr(file, 1, 5) = '\x255044462d'::bytea) AND (sha256(file) = hash)))),
    CONSTRAINT scan_name_short CHECK ((octet_length(name) <= 400)),
    CONSTRAINT scan_of_one CHECK ((num_nonnulls(year, number) =
CASE
    WHEN (letter_id IS NULL) THEN 2
    ELSE 0
END))
);

ALTER TABLE ONLY public.scan FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.scan IS 'A PDF of a page as it came or went, byte for byte; empty once it was erased.';

COMMENT ON COLUMN public.scan.letter_id IS 'The letter that leaves as this scan of what was signed; null of a scan of what is registered.';

COMMENT ON COLUMN public.scan.name IS 'Of the file that was taken in, without where it lay.';

CREATE TABLE public.schema_migration (
    name text NOT NULL,
    sha256 bytea NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

COMMENT ON TABLE public.schema_migration IS 'Migrations applied, each with the hash of its text.';

CREATE TABLE public.score (
    meeting_id uuid NOT NULL,
    scoring_id uuid NOT NULL,
    application_id uuid NOT NULL,
    rank integer NOT NULL,
    total integer NOT NULL,
    merit integer NOT NULL,
    parts jsonb NOT NULL,
    CONSTRAINT score_merit_in_range CHECK (((merit >= 0) AND (merit <= 100000000))),
    CONSTRAINT score_rank_positive CHECK ((rank > 0)),
    CONSTRAINT score_total_in_range CHECK (((total >= 0) AND (total <= 100000000)))
);

ALTER TABLE ONLY public.score FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.score IS 'The weighted result of an application in micro-points of 100 points.';

COMMENT ON COLUMN public.score.parts IS 'What the total is made of; the parts sum to it exactly.';

CREATE TABLE public.scoring (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    rubric_id uuid NOT NULL,
    weights jsonb NOT NULL,
    applications uuid[] NOT NULL,
    potential bytea NOT NULL,
    computed_at timestamp with time zone NOT NULL,
    computed_by uuid NOT NULL,
    ratings_hash text,
    answers_hash text,
    number integer NOT NULL,
    CONSTRAINT scoring_answers_hash_shape CHECK ((answers_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT scoring_potential_whole CHECK ((octet_length(potential) = (cardinality(applications) * (cardinality(applications) - 1)))),
    CONSTRAINT scoring_ratings_hash_shape CHECK ((ratings_hash ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.scoring ALTER COLUMN potential SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.scoring FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.scoring IS 'One computation of all scores, with the weights it used.';

COMMENT ON COLUMN public.scoring.potential IS 'Two bytes for each pair of applications, row by row of the lower triangle, the most significant first.';

COMMENT ON COLUMN public.scoring.ratings_hash IS 'SHA-256 of all points and all that could not be judged, as the computation read them; null in what is older than this.';

COMMENT ON COLUMN public.scoring.answers_hash IS 'SHA-256 of the answers it read.';

COMMENT ON COLUMN public.scoring.number IS 'Counts the computations of a meeting; the highest is in force, whatever a clock says.';

CREATE TABLE public.seat (
    meeting_id uuid NOT NULL,
    session_key text NOT NULL,
    during tstzrange NOT NULL,
    person_id uuid NOT NULL,
    role text DEFAULT 'participant'::text NOT NULL,
    table_no smallint,
    seat_no smallint,
    is_locked boolean DEFAULT false NOT NULL,
    by_lot boolean DEFAULT false NOT NULL,
    CONSTRAINT seat_at_a_table CHECK (((table_no IS NULL) = (seat_no IS NULL))),
    CONSTRAINT seat_by_lot_at_a_table CHECK (((table_no IS NOT NULL) OR (NOT by_lot))),
    CONSTRAINT seat_no_positive CHECK ((seat_no > 0)),
    CONSTRAINT seat_role_known CHECK ((role = ANY (ARRAY['participant'::text, 'chair'::text, 'moderator'::text, 'rapporteur'::text, 'presenter'::text, 'discussant'::text])))
);

ALTER TABLE ONLY public.seat FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.seat IS 'A person''s place in a session, at a round table or on the podium: nobody is in two at once.';

COMMENT ON COLUMN public.seat.during IS 'The session''s own time; both move in one statement.';

COMMENT ON COLUMN public.seat.by_lot IS 'Whether it was drawn; a seat given on purpose later is not.';

CREATE TABLE public.seating (
    meeting_id uuid NOT NULL,
    seed bigint NOT NULL,
    objective bigint NOT NULL,
    potential_met bigint NOT NULL,
    at_random bigint NOT NULL,
    repeats integer NOT NULL,
    repeats_minimum integer NOT NULL,
    solved_at timestamp with time zone NOT NULL,
    solved_by uuid NOT NULL,
    lot_round smallint,
    lot_seed bigint,
    lot_best bigint,
    lot_drawn bigint,
    shown_at timestamp with time zone,
    CONSTRAINT seating_lot_round_positive CHECK ((lot_round > 0)),
    CONSTRAINT seating_lot_whole CHECK ((num_nonnulls(lot_round, lot_seed, lot_best, lot_drawn) = ANY (ARRAY[0, 4]))),
    CONSTRAINT seating_repeats_not_negative CHECK ((repeats >= 0)),
    CONSTRAINT seating_repeats_reach_minimum CHECK ((repeats >= repeats_minimum))
);

ALTER TABLE ONLY public.seating FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.seating IS 'The seating plan in force, and how good it is.';

COMMENT ON COLUMN public.seating.at_random IS 'Mean potential met of random plans that break no rule.';

COMMENT ON COLUMN public.seating.lot_round IS 'The round whose open seats were drawn; null where none were.';

COMMENT ON COLUMN public.seating.lot_seed IS 'What the draw follows from.';

COMMENT ON COLUMN public.seating.lot_best IS 'What the best plan was worth of which it was drawn.';

COMMENT ON COLUMN public.seating.lot_drawn IS 'What the plan was worth when it was drawn.';

COMMENT ON COLUMN public.seating.shown_at IS 'Since when each who takes part sees their own tables behind their link; no time while nobody does.';

CREATE TABLE public.seating_absence (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    round smallint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by uuid NOT NULL
);

ALTER TABLE ONLY public.seating_absence FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.seating_absence IS 'A participant who is not there in a round; whoever comes to none is a no-show instead.';

CREATE TABLE public.seating_rule (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    one_id uuid NOT NULL,
    other_id uuid NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by uuid NOT NULL,
    CONSTRAINT seating_rule_apart_with_reason CHECK (((kind <> 'apart'::text) OR (reason ~ '\S'::text))),
    CONSTRAINT seating_rule_kind_known CHECK ((kind = ANY (ARRAY['apart'::text, 'together'::text]))),
    CONSTRAINT seating_rule_of_two CHECK ((one_id <> other_id)),
    CONSTRAINT seating_rule_ordered CHECK ((one_id <= other_id))
);

ALTER TABLE ONLY public.seating_rule FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.seating_rule IS 'Two participants who share a table in every round, or never do; gone with whoever leaves.';

COMMENT ON COLUMN public.seating_rule.one_id IS 'The lower of the two, so that a pair has one order.';

COMMENT ON COLUMN public.seating_rule.reason IS 'For the secretariat alone: not in the audit trail either.';

CREATE TABLE public.selection (
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    scoring_id uuid NOT NULL,
    seed bigint NOT NULL,
    objective bigint NOT NULL,
    bound bigint,
    cohort_potential bigint NOT NULL,
    top_n_potential bigint NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    proposed_by uuid NOT NULL,
    signed_at timestamp with time zone,
    signed_by uuid,
    number integer NOT NULL,
    revises uuid,
    before_freeze boolean DEFAULT false NOT NULL,
    superseded_at timestamp with time zone,
    superseded_by uuid,
    superseded_reason text,
    waiting_order text DEFAULT 'listed'::text NOT NULL,
    CONSTRAINT selection_signed_by_somebody CHECK (((signed_at IS NULL) = (signed_by IS NULL))),
    CONSTRAINT selection_superseded_signed CHECK (((superseded_at IS NULL) OR (signed_at IS NOT NULL))),
    CONSTRAINT selection_superseded_whole CHECK ((num_nonnulls(superseded_at, superseded_by, superseded_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT selection_superseded_with_reason CHECK ((btrim(superseded_reason) <> ''::text)),
    CONSTRAINT selection_waiting_order_known CHECK ((waiting_order = ANY (ARRAY['listed'::text, 'worth'::text, 'lot'::text])))
);

ALTER TABLE ONLY public.selection FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.selection IS 'A proposal which applications get the open seats; at most one is signed and not superseded.';

COMMENT ON COLUMN public.selection.number IS 'Counts the proposals of a meeting; the highest is in force.';

COMMENT ON COLUMN public.selection.revises IS 'The proposal of the program that this one changes by what named people decided or drew.';

COMMENT ON COLUMN public.selection.before_freeze IS 'Signed by a program that kept no assessment; its papers are kept when they are first printed.';

COMMENT ON COLUMN public.selection.superseded_at IS 'When an error in what is signed was admitted; it stays as it was, and another is signed.';

COMMENT ON COLUMN public.selection.waiting_order IS 'By what its waiting list is called: the places on it, what each adds then, or the drawn order; in the last two those whom the ratings leave open come first.';

CREATE TABLE public.selection_closing (
    meeting_id uuid NOT NULL,
    number integer NOT NULL,
    selection_id uuid NOT NULL,
    published text NOT NULL,
    audited text NOT NULL,
    hash text NOT NULL,
    known_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    closed_by uuid NOT NULL,
    reopened_at timestamp with time zone,
    reopened_by uuid,
    reopened_reason text,
    CONSTRAINT selection_closing_audited CHECK ((strpos(published, (('
audited '::text || encode(sha256(convert_to(audited, 'UTF8'::name)), 'hex'::text)) || '
'::text)) > 0)),
    CONSTRAINT selection_closing_before_value CHECK ((closed_at < known_at)),
    CONSTRAINT selection_closing_hash_of_list CHECK ((hash = encode(sha256(convert_to(published, 'UTF8'::name)), 'hex'::text))),
    CONSTRAINT selection_closing_number_positive CHECK ((number > 0)),
    CONSTRAINT selection_closing_reopened_whole CHECK ((num_nonnulls(reopened_at, reopened_by, reopened_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT selection_closing_reopened_with_reason CHECK ((btrim(reopened_reason) <> ''::text))
);

ALTER TABLE ONLY public.selection_closing FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.selection_closing IS 'A list of a lottery as it was closed before its public value was known; at most one is not reopened.';

COMMENT ON COLUMN public.selection_closing.published IS 'Codes, chances and letters of floors, byte for byte as it is hashed.';

COMMENT ON COLUMN public.selection_closing.audited IS 'For the auditor alone: the salt, and which floor each letter stands for.';

COMMENT ON COLUMN public.selection_closing.known_at IS 'When the public value becomes known.';

CREATE TABLE public.selection_floor (
    meeting_id uuid NOT NULL,
    name text NOT NULL,
    "position" smallint NOT NULL,
    title jsonb NOT NULL,
    attribute text NOT NULL,
    "values" text[] NOT NULL,
    lowest integer NOT NULL,
    CONSTRAINT selection_floor_attribute_known CHECK ((attribute = ANY (ARRAY['sector'::text, 'country'::text, 'gender'::text, 'language'::text, 'newcomer'::text]))),
    CONSTRAINT selection_floor_lowest_not_negative CHECK ((lowest >= 0))
);

ALTER TABLE ONLY public.selection_floor FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.selection_floor IS 'The least number of open seats for people with an attribute. There is no column for a cap.';

CREATE TABLE public.session (
    meeting_id uuid NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    during tstzrange NOT NULL,
    title jsonb NOT NULL,
    room_key text,
    item smallint,
    topics text[] DEFAULT '{}'::text[] NOT NULL,
    notes jsonb DEFAULT '[]'::jsonb NOT NULL,
    round smallint,
    listing jsonb,
    interpretation text[],
    CONSTRAINT session_during_bounded CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during)))),
    CONSTRAINT session_during_of_a_day CHECK (((upper(during) - lower(during)) <= '25:00:00'::interval)),
    CONSTRAINT session_interpretation_between CHECK ((cardinality(interpretation) >= 2)),
    CONSTRAINT session_interpretation_known CHECK ((interpretation <@ ARRAY['ar'::text, 'en'::text, 'fr'::text])),
    CONSTRAINT session_interpretation_once CHECK ((cardinality(interpretation) = (((('ar'::text = ANY (interpretation)))::integer + (('en'::text = ANY (interpretation)))::integer) + (('fr'::text = ANY (interpretation)))::integer))),
    CONSTRAINT session_kind_known CHECK ((kind = ANY (ARRAY['registration'::text, 'plenary'::text, 'round_table'::text, 'pause'::text, 'reception'::text]))),
    CONSTRAINT session_listing_shape CHECK ((jsonb_typeof(listing) = 'object'::text)),
    CONSTRAINT session_round_is_round_table CHECK (((kind = 'round_table'::text) = (round IS NOT NULL))),
    CONSTRAINT session_round_positive CHECK ((round > 0))
);

ALTER TABLE ONLY public.session FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.session IS 'A stretch of the programme; a session of round tables is one round.';

COMMENT ON COLUMN public.session.listing IS 'As the schedule that it came by says: subtitle, abstract, speakers, track, type, language.';

COMMENT ON COLUMN public.session.interpretation IS 'Between which languages what is said there is interpreted; null where it is not.';

CREATE TABLE public.sign_in_letter (
    id uuid NOT NULL,
    account_id uuid,
    addressed bytea NOT NULL,
    wanted_at timestamp with time zone NOT NULL,
    leased_to timestamp with time zone,
    tries smallint DEFAULT 0 NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT sign_in_letter_addressed_hashed CHECK ((octet_length(addressed) = 32)),
    CONSTRAINT sign_in_letter_tries_counted CHECK ((tries >= 0))
);

COMMENT ON TABLE public.sign_in_letter IS 'That somebody asked on a page for a link to sign in by; for a day. One is kept for an address of nobody, too, so that asking takes as long.';

COMMENT ON COLUMN public.sign_in_letter.addressed IS 'As mailbox_hash gives it.';

CREATE TABLE public.standing (
    meeting_id uuid NOT NULL,
    selection_id uuid NOT NULL,
    application_id uuid NOT NULL,
    verdict text NOT NULL,
    expected_rank integer,
    half_from integer,
    half_to integer,
    most_from integer,
    most_to integer,
    chance integer,
    calibrated integer,
    floors text[],
    CONSTRAINT standing_chance_in_range CHECK (((chance >= 0) AND (chance <= 1000))),
    CONSTRAINT standing_estimated_whole CHECK ((num_nulls(expected_rank, half_from, half_to, most_from, most_to, chance) = ANY (ARRAY[0, 6]))),
    CONSTRAINT standing_ranks_nested CHECK (((most_from >= 1) AND (most_from <= half_from) AND (half_from <= half_to) AND (half_to <= most_to))),
    CONSTRAINT standing_verdict_known CHECK ((verdict = ANY (ARRAY['proposed'::text, 'undecided'::text, 'not_proposed'::text])))
);

ALTER TABLE ONLY public.standing FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.standing IS 'How sure a proposal is of an application; ranks are null where the ratings cannot tell.';

COMMENT ON COLUMN public.standing.expected_rank IS 'In thousandths, like chance.';

COMMENT ON COLUMN public.standing.half_from IS 'Between half_from and half_to lie half of all draws.';

COMMENT ON COLUMN public.standing.most_from IS 'Between most_from and most_to lie nine in ten.';

COMMENT ON COLUMN public.standing.calibrated IS 'The score in micro-points with reviewers'' leniency taken out; it ranks nobody.';

COMMENT ON COLUMN public.standing.floors IS 'Names of the floors for which the application counts, as its papers print it; null in what is called by the places on the list.';

CREATE TABLE public.substitution (
    meeting_id uuid NOT NULL,
    code text NOT NULL,
    person_id uuid NOT NULL,
    track text DEFAULT 'substitute'::text NOT NULL,
    leaving_id uuid NOT NULL,
    invitation_id uuid NOT NULL,
    reason text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by uuid NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    CONSTRAINT substitution_code_shape CHECK ((code ~ '^S-[0-9]{4,}$'::text)),
    CONSTRAINT substitution_reason_known CHECK ((reason = ANY (ARRAY['office'::text, 'colleague'::text, 'expertise'::text, 'late'::text]))),
    CONSTRAINT substitution_track_fixed CHECK ((track = 'substitute'::text)),
    CONSTRAINT substitution_withdrawn_whole CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)))
);

ALTER TABLE ONLY public.substitution FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.substitution IS 'Who comes to an open seat in place of whoever was selected: decided by name, and never scored.';

COMMENT ON COLUMN public.substitution.leaving_id IS 'The application whose seat it is, also where one substitute comes after another.';

COMMENT ON COLUMN public.substitution.reason IS 'From a fixed list that tells of no health and no family.';

COMMENT ON COLUMN public.substitution.withdrawn_at IS 'When the substitute gave the seat back.';

CREATE TABLE public.succession (
    meeting_id uuid NOT NULL,
    number integer NOT NULL,
    leaving_id uuid NOT NULL,
    cause text NOT NULL,
    entering_id uuid,
    at timestamp with time zone NOT NULL,
    recorded_by uuid NOT NULL,
    settled text,
    settled_at timestamp with time zone,
    settled_by uuid,
    CONSTRAINT succession_cause_known CHECK ((cause = ANY (ARRAY['declined'::text, 'bounced'::text, 'expired'::text, 'withdrawn'::text]))),
    CONSTRAINT succession_follower_said CHECK (((entering_id IS NOT NULL) = (NOT (settled IS DISTINCT FROM 'followed'::text)))),
    CONSTRAINT succession_number_positive CHECK ((number > 0)),
    CONSTRAINT succession_of_two CHECK ((leaving_id <> entering_id)),
    CONSTRAINT succession_settled_known CHECK ((settled = ANY (ARRAY['followed'::text, 'left_free'::text, 'substituted'::text]))),
    CONSTRAINT succession_settled_whole CHECK ((((settled IS NULL) = (settled_at IS NULL)) AND ((settled IS NULL) = (settled_by IS NULL))))
);

ALTER TABLE ONLY public.succession FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.succession IS 'Who left an open seat after the selection was signed and why, and what became of the seat.';

COMMENT ON COLUMN public.succession.entering_id IS 'Who follows from the waiting list.';

COMMENT ON COLUMN public.succession.settled IS 'Null while the seat is held.';

CREATE TABLE public.taken_in (
    meeting_id uuid NOT NULL,
    house text NOT NULL,
    head text NOT NULL,
    head_at timestamp with time zone NOT NULL,
    before jsonb NOT NULL,
    digest text NOT NULL,
    CONSTRAINT taken_in_before_listed CHECK ((jsonb_typeof(before) = 'array'::text)),
    CONSTRAINT taken_in_digest_shape CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT taken_in_head_shape CHECK ((head ~ '^[0-9]+:[0-9a-f]{64}$'::text)),
    CONSTRAINT taken_in_house_shape CHECK ((house ~ '^[0-9a-f]{16}$'::text))
);

ALTER TABLE ONLY public.taken_in FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.taken_in IS 'Where a meeting was before it was taken in here, and the end that its trail had there.';

CREATE TABLE public.topic (
    meeting_id uuid NOT NULL,
    key text NOT NULL,
    title jsonb NOT NULL,
    CONSTRAINT topic_key_shape CHECK ((key ~ '^[a-z]$'::text))
);

ALTER TABLE ONLY public.topic FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.topic IS 'A subject of the meeting, lettered as in the aide-memoire.';

CREATE TABLE public.travel (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    arrives_on date,
    arrives_at text,
    arrives_by text DEFAULT ''::text NOT NULL,
    arrives_from text DEFAULT ''::text NOT NULL,
    departs_on date,
    departs_at text,
    departs_by text DEFAULT ''::text NOT NULL,
    departs_to text DEFAULT ''::text NOT NULL,
    hotel text DEFAULT ''::text NOT NULL,
    visa_letter boolean,
    emergency text DEFAULT ''::text NOT NULL,
    CONSTRAINT travel_arrival_dated CHECK (((arrives_at IS NULL) OR (arrives_on IS NOT NULL))),
    CONSTRAINT travel_arrives_at_shape CHECK ((arrives_at ~ '^([01]\d|2[0-3]):[0-5]\d$'::text)),
    CONSTRAINT travel_arrives_by_short CHECK ((octet_length(arrives_by) <= 4000)),
    CONSTRAINT travel_arrives_from_short CHECK ((octet_length(arrives_from) <= 4000)),
    CONSTRAINT travel_departs_at_shape CHECK ((departs_at ~ '^([01]\d|2[0-3]):[0-5]\d$'::text)),
    CONSTRAINT travel_departs_by_short CHECK ((octet_length(departs_by) <= 4000)),
    CONSTRAINT travel_departs_to_short CHECK ((octet_length(departs_to) <= 4000)),
    CONSTRAINT travel_departure_dated CHECK (((departs_at IS NULL) OR (departs_on IS NOT NULL))),
    CONSTRAINT travel_emergency_short CHECK ((octet_length(emergency) <= 4000)),
    CONSTRAINT travel_hotel_short CHECK ((octet_length(hotel) <= 4000)),
    CONSTRAINT travel_in_order CHECK (((departs_on > arrives_on) OR ((departs_on = arrives_on) AND COALESCE((departs_at >= arrives_at), true)) OR (num_nonnulls(arrives_on, departs_on) < 2)))
);

ALTER TABLE ONLY public.travel FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.travel IS 'How somebody comes to the meeting, lodges and leaves, in plain words.';

COMMENT ON COLUMN public.travel.visa_letter IS 'Whether they ask for one; null where nobody said.';

COMMENT ON COLUMN public.travel.emergency IS 'Whom to call in an emergency, by name and telephone.';

CREATE TABLE public.travel_budget (
    meeting_id uuid NOT NULL,
    currency text NOT NULL,
    daily_minor bigint NOT NULL,
    terminals_minor bigint NOT NULL,
    ceiling_minor bigint,
    CONSTRAINT travel_budget_ceiling_counted CHECK (((ceiling_minor >= 0) AND (ceiling_minor <= '1000000000000'::bigint))),
    CONSTRAINT travel_budget_currency_shape CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT travel_budget_daily_counted CHECK (((daily_minor >= 0) AND (daily_minor <= '1000000000000'::bigint))),
    CONSTRAINT travel_budget_terminals_counted CHECK (((terminals_minor >= 0) AND (terminals_minor <= '1000000000000'::bigint)))
);

ALTER TABLE ONLY public.travel_budget FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.travel_budget IS 'What a night of somebody on a funded place is paid with, what the ways to and from terminals are, and what all of them may cost.';

CREATE TABLE public.travel_payer (
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    payer text NOT NULL,
    ticket_minor bigint,
    CONSTRAINT travel_payer_payer_known CHECK ((payer = ANY (ARRAY['convener'::text, 'organisation'::text, 'self'::text]))),
    CONSTRAINT travel_payer_ticket_counted CHECK (((ticket_minor >= 0) AND (ticket_minor <= '1000000000000'::bigint)))
);

ALTER TABLE ONLY public.travel_payer FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.travel_payer IS 'Who pays for the journey of somebody; of a funded place what the ticket costs, in the currency of the budget.';

CREATE TABLE public.travel_term (
    meeting_id uuid NOT NULL,
    until date NOT NULL,
    visas_by date,
    tickets_by date,
    seal_key text NOT NULL,
    seal_public bytea NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    CONSTRAINT travel_term_key_shape CHECK ((seal_key ~ '^[0-9a-f]{16}$'::text)),
    CONSTRAINT travel_term_public_whole CHECK ((octet_length(seal_public) = 32))
);

ALTER TABLE ONLY public.travel_term FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.travel_term IS 'That a meeting asks for information sheets: the last days for the sheet, for visas and for tickets, and for which key of the house passports are sealed.';

COMMENT ON COLUMN public.travel_term.seal_public IS 'The public half of a pair made from that key: whoever has it can seal, and open nothing.';

CREATE TABLE public.viewing (
    account_id uuid NOT NULL,
    of_meeting uuid NOT NULL,
    page text NOT NULL,
    hour timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT viewing_page_named CHECK ((page ~ '^/[a-z/{}-]{1,79}$'::text))
);

COMMENT ON TABLE public.viewing IS 'Who looked at which page of a meeting behind an account, or read it by a token: a row an hour, for two years.';

COMMENT ON COLUMN public.viewing.last_at IS 'Kept to five minutes.';

CREATE TABLE public.wish (
    meeting_id uuid NOT NULL,
    application_id uuid NOT NULL,
    "position" smallint NOT NULL,
    person_id uuid,
    organisation_id uuid,
    CONSTRAINT wish_of_one_kind CHECK ((num_nonnulls(person_id, organisation_id) = 1))
);

ALTER TABLE ONLY public.wish FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.wish IS 'Whom an applicant wishes to meet.';

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_once UNIQUE (login);
ALTER TABLE ONLY public.account_mailbox
    ADD CONSTRAINT account_mailbox_pkey PRIMARY KEY (account_id);
ALTER TABLE ONLY public.account_password
    ADD CONSTRAINT account_password_pkey PRIMARY KEY (account_id, is_confirmed);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_once UNIQUE NULLS NOT DISTINCT (account_id, role, of_meeting);
ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.agenda_role
    ADD CONSTRAINT agenda_role_once UNIQUE NULLS NOT DISTINCT (meeting_id, item, session_key, role, person_id);
ALTER TABLE ONLY public.agreed_outcome
    ADD CONSTRAINT agreed_outcome_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.aide_memoire
    ADD CONSTRAINT aide_memoire_pkey PRIMARY KEY (meeting_id, version);
ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_code_once UNIQUE (meeting_id, code);
ALTER TABLE ONLY public.application_draft
    ADD CONSTRAINT application_draft_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.application_form
    ADD CONSTRAINT application_form_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.application_outcome
    ADD CONSTRAINT application_outcome_pkey PRIMARY KEY (meeting_id, application_id, outcome);
ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_person_once UNIQUE (meeting_id, person_id);
ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.application_topic
    ADD CONSTRAINT application_topic_once UNIQUE (meeting_id, application_id, topic);
ALTER TABLE ONLY public.application_topic
    ADD CONSTRAINT application_topic_pkey PRIMARY KEY (meeting_id, application_id, "position");
ALTER TABLE ONLY public.arrival
    ADD CONSTRAINT arrival_number_once UNIQUE (meeting_id, number);
ALTER TABLE ONLY public.arrival
    ADD CONSTRAINT arrival_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (meeting_id, selection_id);
ALTER TABLE ONLY public.audit_body
    ADD CONSTRAINT audit_body_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.audit_line
    ADD CONSTRAINT audit_line_pkey PRIMARY KEY (meeting_id, number, line);
ALTER TABLE ONLY public.candidate
    ADD CONSTRAINT candidate_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.candidate
    ADD CONSTRAINT candidate_track UNIQUE (meeting_id, person_id, track);
ALTER TABLE ONLY public.cannot_judge
    ADD CONSTRAINT cannot_judge_pkey PRIMARY KEY (meeting_id, application_id, reviewer_id, criterion);
ALTER TABLE ONLY public.choice
    ADD CONSTRAINT choice_pkey PRIMARY KEY (meeting_id, selection_id, application_id);
ALTER TABLE ONLY public.clearance
    ADD CONSTRAINT clearance_pkey PRIMARY KEY (meeting_id, mailing_id, step);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_id_once UNIQUE (meeting_id, id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.conflict_of_interest
    ADD CONSTRAINT conflict_of_interest_pkey PRIMARY KEY (meeting_id, application_id, reviewer_id, kind);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_id_once UNIQUE (meeting_id, id);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_letter_once UNIQUE (meeting_id, letter_id);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_mail_once UNIQUE (meeting_id, mail_id);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_nomination_once UNIQUE (meeting_id, nomination);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_pkey PRIMARY KEY (meeting_id, year, number);
ALTER TABLE ONLY public.country
    ADD CONSTRAINT country_alpha3_once UNIQUE (alpha3);
ALTER TABLE ONLY public.country_name
    ADD CONSTRAINT country_name_pkey PRIMARY KEY (meeting_id, country);
ALTER TABLE ONLY public.country
    ADD CONSTRAINT country_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_hash_once UNIQUE (hash);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.criterion
    ADD CONSTRAINT criterion_pkey PRIMARY KEY (rubric_id, code);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (meeting_id, selection_id, application_id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_position_once UNIQUE (meeting_id, selection_id, "position");
ALTER TABLE ONLY public.document_author
    ADD CONSTRAINT document_author_pkey PRIMARY KEY (meeting_id, document, person_id);
ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_pkey PRIMARY KEY (meeting_id, document, language);
ALTER TABLE ONLY public.document_link
    ADD CONSTRAINT document_link_person_once UNIQUE (meeting_id, person_id);
ALTER TABLE ONLY public.document_link
    ADD CONSTRAINT document_link_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.door
    ADD CONSTRAINT door_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.emblem
    ADD CONSTRAINT emblem_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.evaluation_handed
    ADD CONSTRAINT evaluation_handed_pkey PRIMARY KEY (meeting_id, invitation_id);
ALTER TABLE ONLY public.evaluation_key
    ADD CONSTRAINT evaluation_key_pkey PRIMARY KEY (meeting_id, hash);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.evaluation_tally
    ADD CONSTRAINT evaluation_tally_pkey PRIMARY KEY (meeting_id, question, mark);
ALTER TABLE ONLY public.evaluation_text
    ADD CONSTRAINT evaluation_text_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.forgotten
    ADD CONSTRAINT forgotten_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.gate_answer
    ADD CONSTRAINT gate_answer_pkey PRIMARY KEY (meeting_id, application_id, number);
ALTER TABLE ONLY public.gate
    ADD CONSTRAINT gate_pkey PRIMARY KEY (rubric_id, code);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_invitation_once UNIQUE (meeting_id, invitation_id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (country, day);
ALTER TABLE ONLY public.house_emblem
    ADD CONSTRAINT house_emblem_pkey PRIMARY KEY (single);
ALTER TABLE ONLY public.house
    ADD CONSTRAINT house_pkey PRIMARY KEY (is_house);
ALTER TABLE ONLY public.house_proxy
    ADD CONSTRAINT house_proxy_pkey PRIMARY KEY (is_house);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_of_track UNIQUE (meeting_id, id, track);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_replaces_once UNIQUE (meeting_id, replaces);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_token_once UNIQUE (meeting_id, token_hash);
ALTER TABLE ONLY public.kept_commitment
    ADD CONSTRAINT kept_commitment_pkey PRIMARY KEY (meeting_id, application_id, of_meeting, commitment);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_message_id_once UNIQUE (meeting_id, message_id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_once UNIQUE NULLS NOT DISTINCT (meeting_id, campaign, person_id, kind, revision, copy_no);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.letter_proof
    ADD CONSTRAINT letter_proof_pkey PRIMARY KEY (meeting_id, wording);
ALTER TABLE ONLY public.life_cycle_move
    ADD CONSTRAINT life_cycle_move_pkey PRIMARY KEY (life_cycle, from_status, to_status);
ALTER TABLE ONLY public.lottery
    ADD CONSTRAINT lottery_commitment UNIQUE (meeting_id, commitment);
ALTER TABLE ONLY public.lottery_draw
    ADD CONSTRAINT lottery_draw_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.lottery
    ADD CONSTRAINT lottery_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.lottery_value
    ADD CONSTRAINT lottery_value_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_hash_once UNIQUE (meeting_id, hash);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_number_once UNIQUE (meeting_id, number);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_pkey PRIMARY KEY (meeting_id, address);
ALTER TABLE ONLY public.mailing
    ADD CONSTRAINT mailing_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_code_once UNIQUE (code);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_revision
    ADD CONSTRAINT meeting_revision_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_rubric UNIQUE (id, rubric_id);
ALTER TABLE ONLY public.merged
    ADD CONSTRAINT merged_pkey PRIMARY KEY (gone_id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT need_pkey PRIMARY KEY (meeting_id, application_id, answer);
ALTER TABLE ONLY public.nomination_draft
    ADD CONSTRAINT nomination_draft_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_invitation_once UNIQUE (meeting_id, invitation_id);
ALTER TABLE ONLY public.nomination_link
    ADD CONSTRAINT nomination_link_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.nomination_link
    ADD CONSTRAINT nomination_link_sender_once UNIQUE (meeting_id, sender);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_of_organisation UNIQUE (meeting_id, code, organisation_id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_of_state UNIQUE (meeting_id, code, state);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_replaces_once UNIQUE (meeting_id, replaces);
ALTER TABLE ONLY public.not_twins
    ADD CONSTRAINT not_twins_pkey PRIMARY KEY (one_id, other_id);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (person_id, mailbox);
ALTER TABLE ONLY public.offer_confirmation
    ADD CONSTRAINT offer_confirmation_pkey PRIMARY KEY (meeting_id, application_id, answer);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_pkey PRIMARY KEY (meeting_id, application_id, answer);
ALTER TABLE ONLY public.organisation_alias
    ADD CONSTRAINT organisation_alias_pkey PRIMARY KEY (organisation_id, name);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_external_key_once UNIQUE (external_key);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.page_request
    ADD CONSTRAINT page_request_pkey PRIMARY KEY (meeting_id, person_id, kind);
ALTER TABLE ONLY public.participant
    ADD CONSTRAINT participant_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.partner_consent
    ADD CONSTRAINT partner_consent_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.partner_meeting
    ADD CONSTRAINT partner_meeting_id_once UNIQUE (meeting_id, id);
ALTER TABLE ONLY public.partner_meeting
    ADD CONSTRAINT partner_meeting_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.partner_meeting
    ADD CONSTRAINT partner_meeting_time UNIQUE (meeting_id, code, during);
ALTER TABLE ONLY public.partner_side
    ADD CONSTRAINT partner_side_person_once EXCLUDE USING gist (meeting_id WITH =, person_id WITH =, during WITH &&) WHERE ((status = ANY (ARRAY['offered'::text, 'accepted'::text])));
ALTER TABLE ONLY public.partner_side
    ADD CONSTRAINT partner_side_pkey PRIMARY KEY (meeting_id, code, person_id);
ALTER TABLE ONLY public.partner_slot
    ADD CONSTRAINT partner_slot_once EXCLUDE USING gist (meeting_id WITH =, during WITH &&) WHERE ((room_key IS NOT NULL));
ALTER TABLE ONLY public.partner_slot
    ADD CONSTRAINT partner_slot_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.partner_slot
    ADD CONSTRAINT partner_slot_time UNIQUE (meeting_id, number, during);
ALTER TABLE ONLY public.partner_wish
    ADD CONSTRAINT partner_wish_pkey PRIMARY KEY (meeting_id, person_id, whom_id);
ALTER TABLE ONLY public.partnership_answer
    ADD CONSTRAINT partnership_answer_pkey PRIMARY KEY (meeting_id, partnership, principle);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_id_once UNIQUE (meeting_id, id);
ALTER TABLE ONLY public.partnership_inquiry
    ADD CONSTRAINT partnership_inquiry_id_once UNIQUE (meeting_id, id);
ALTER TABLE ONLY public.partnership_inquiry
    ADD CONSTRAINT partnership_inquiry_pkey PRIMARY KEY (meeting_id, partnership, "position");
ALTER TABLE ONLY public.partnership_outcome
    ADD CONSTRAINT partnership_outcome_pkey PRIMARY KEY (meeting_id, partnership, outcome);
ALTER TABLE ONLY public.partnership_partner
    ADD CONSTRAINT partnership_partner_pkey PRIMARY KEY (meeting_id, partnership, "position");
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.partnership_principle
    ADD CONSTRAINT partnership_principle_pkey PRIMARY KEY (meeting_id, principle);
ALTER TABLE ONLY public.partnership_report
    ADD CONSTRAINT partnership_report_pkey PRIMARY KEY (meeting_id, partnership, number);
ALTER TABLE ONLY public.passport
    ADD CONSTRAINT passport_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.past_partnership
    ADD CONSTRAINT past_partnership_pkey PRIMARY KEY (meeting_id, application_id, answer);
ALTER TABLE ONLY public.person_alias
    ADD CONSTRAINT person_alias_pkey PRIMARY KEY (person_id, email, name);
ALTER TABLE public.person
    ADD CONSTRAINT person_email_usable CHECK (((email = ''::text) OR public.mail_address_usable(email))) NOT VALID;
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (meeting_id, track);
ALTER TABLE ONLY public.practice_mark
    ADD CONSTRAINT practice_mark_pkey PRIMARY KEY (meeting_id, reviewer_id, practice, criterion);
ALTER TABLE ONLY public.printed_line
    ADD CONSTRAINT printed_line_pkey PRIMARY KEY (meeting_id, paper, person_id);
ALTER TABLE ONLY public.printed_sheet
    ADD CONSTRAINT printed_sheet_pkey PRIMARY KEY (meeting_id, paper, language, hash);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_id_once UNIQUE (meeting_id, id);
ALTER TABLE ONLY public.project_lack
    ADD CONSTRAINT project_lack_pkey PRIMARY KEY (meeting_id, project, number);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_table_once UNIQUE (meeting_id, table_no);
ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_pkey PRIMARY KEY (meeting_id, application_id, reviewer_id, criterion);
ALTER TABLE ONLY public.recommendation_answer
    ADD CONSTRAINT recommendation_answer_once UNIQUE NULLS NOT DISTINCT (meeting_id, of_meeting, recommendation, session_key, project);
ALTER TABLE ONLY public.recommendation_answer
    ADD CONSTRAINT recommendation_answer_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_id_once UNIQUE (meeting_id, id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.requirement
    ADD CONSTRAINT requirement_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.retention
    ADD CONSTRAINT retention_pkey PRIMARY KEY (kind);
ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (meeting_id, application_id, reviewer_id);
ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_standing UNIQUE (meeting_id, application_id, reviewer_id, standing);
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_account_once UNIQUE (meeting_id, account_id);
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_code_once UNIQUE (meeting_id, code);
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (meeting_id, key);
ALTER TABLE ONLY public.round_table
    ADD CONSTRAINT round_table_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.rubric
    ADD CONSTRAINT rubric_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rubric
    ADD CONSTRAINT rubric_version_once UNIQUE (name, version);
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_one_of_entry UNIQUE (meeting_id, year, number);
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_one_of_letter UNIQUE (meeting_id, letter_id);
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.score
    ADD CONSTRAINT score_pkey PRIMARY KEY (meeting_id, scoring_id, application_id);
ALTER TABLE ONLY public.score
    ADD CONSTRAINT score_rank_once UNIQUE (meeting_id, scoring_id, rank);
ALTER TABLE ONLY public.scoring
    ADD CONSTRAINT scoring_number_once UNIQUE (meeting_id, number);
ALTER TABLE ONLY public.scoring
    ADD CONSTRAINT scoring_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_once UNIQUE (meeting_id, session_key, table_no, seat_no);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_person_once EXCLUDE USING gist (meeting_id WITH =, person_id WITH =, during WITH &&);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (meeting_id, session_key, person_id);
ALTER TABLE ONLY public.seating_absence
    ADD CONSTRAINT seating_absence_pkey PRIMARY KEY (meeting_id, person_id, round);
ALTER TABLE ONLY public.seating
    ADD CONSTRAINT seating_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.seating_rule
    ADD CONSTRAINT seating_rule_pair_once UNIQUE (meeting_id, one_id, other_id);
ALTER TABLE ONLY public.seating_rule
    ADD CONSTRAINT seating_rule_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.selection_closing
    ADD CONSTRAINT selection_closing_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.selection_floor
    ADD CONSTRAINT selection_floor_pkey PRIMARY KEY (meeting_id, name);
ALTER TABLE ONLY public.selection
    ADD CONSTRAINT selection_number_once UNIQUE (meeting_id, number);
ALTER TABLE ONLY public.selection
    ADD CONSTRAINT selection_pkey PRIMARY KEY (meeting_id, id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (meeting_id, key);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_room_once EXCLUDE USING gist (meeting_id WITH =, room_key WITH =, during WITH &&);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_round_once UNIQUE (meeting_id, round);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_time UNIQUE (meeting_id, key, during);
ALTER TABLE ONLY public.sign_in_letter
    ADD CONSTRAINT sign_in_letter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (meeting_id, selection_id, application_id);
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_verdict UNIQUE (meeting_id, selection_id, application_id, verdict);
ALTER TABLE ONLY public.substitution
    ADD CONSTRAINT substitution_invitation_once UNIQUE (meeting_id, invitation_id);
ALTER TABLE ONLY public.substitution
    ADD CONSTRAINT substitution_pkey PRIMARY KEY (meeting_id, code);
ALTER TABLE ONLY public.succession
    ADD CONSTRAINT succession_entering_once UNIQUE (meeting_id, entering_id);
ALTER TABLE ONLY public.succession
    ADD CONSTRAINT succession_leaving_once UNIQUE (meeting_id, leaving_id);
ALTER TABLE ONLY public.succession
    ADD CONSTRAINT succession_pkey PRIMARY KEY (meeting_id, number);
ALTER TABLE ONLY public.taken_in
    ADD CONSTRAINT taken_in_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (meeting_id, key);
ALTER TABLE ONLY public.travel_budget
    ADD CONSTRAINT travel_budget_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.travel_payer
    ADD CONSTRAINT travel_payer_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.travel
    ADD CONSTRAINT travel_pkey PRIMARY KEY (meeting_id, person_id);
ALTER TABLE ONLY public.travel_term
    ADD CONSTRAINT travel_term_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.viewing
    ADD CONSTRAINT viewing_pkey PRIMARY KEY (account_id, of_meeting, page, hour);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT wish_pkey PRIMARY KEY (meeting_id, application_id, "position");
CREATE UNIQUE INDEX account_mailbox_once ON public.account_mailbox USING btree (lower(mailbox));

CREATE INDEX account_role_meeting ON public.account_role USING btree (of_meeting) WHERE (of_meeting IS NOT NULL);

CREATE INDEX agenda_role_person ON public.agenda_role USING btree (person_id);

CREATE INDEX application_draft_application ON public.application_draft USING btree (meeting_id, application_id) WHERE (application_id IS NOT NULL);

CREATE INDEX application_draft_by_mail_link ON public.application_draft USING btree (mail_hash) WHERE (mail_hash IS NOT NULL);

CREATE INDEX application_draft_by_own_link ON public.application_draft USING btree (own_hash) WHERE (own_hash IS NOT NULL);

CREATE INDEX application_draft_changed ON public.application_draft USING btree (meeting_id, changed_at);

CREATE INDEX application_draft_to_write ON public.application_draft USING btree (meeting_id, letter_wanted_at) WHERE (letter_wanted_at IS NOT NULL);

CREATE INDEX application_draft_with_file ON public.application_draft USING btree (meeting_id) WHERE ((file_kind IS NOT NULL) AND (sent_at IS NULL));

CREATE INDEX application_status ON public.application USING btree (meeting_id, status) INCLUDE (id);

CREATE INDEX arrival_of_code ON public.arrival USING btree (meeting_id, code) WHERE (was IS NOT NULL);

CREATE INDEX arrival_of_door ON public.arrival USING btree (meeting_id, door);

CREATE INDEX arrival_open ON public.arrival USING btree (meeting_id, number) WHERE ((outcome = ANY (ARRAY['twice'::text, 'after_all'::text, 'otherwise'::text, 'unknown'::text, 'other_day'::text, 'future'::text, 'walk_in'::text])) AND (settled_at IS NULL));

CREATE INDEX audit_line_object ON public.audit_line USING btree (meeting_id, object_id);

CREATE INDEX candidate_person ON public.candidate USING btree (person_id);

CREATE INDEX commitment_partnership ON public.commitment USING btree (meeting_id, partnership);

CREATE INDEX commitment_who_organisation ON public.commitment USING btree (who_organisation);

CREATE INDEX commitment_who_person ON public.commitment USING btree (who_person);

CREATE INDEX commitment_with_organisation ON public.commitment USING btree (with_organisation);

CREATE INDEX commitment_with_person ON public.commitment USING btree (with_person);

CREATE INDEX conflict_of_interest_reviewer ON public.conflict_of_interest USING btree (meeting_id, reviewer_id);

CREATE INDEX correspondence_person ON public.correspondence USING btree (meeting_id, person_id);

CREATE INDEX credential_account ON public.credential USING btree (account_id);

CREATE INDEX decision_application ON public.decision USING btree (meeting_id, application_id);

CREATE INDEX document_author_person ON public.document_author USING btree (person_id);

CREATE INDEX document_file_person ON public.document_file USING btree (person_id);

CREATE INDEX document_link_by_token ON public.document_link USING btree (token_hash) WHERE (token_hash IS NOT NULL);

CREATE INDEX document_link_person ON public.document_link USING btree (person_id);

CREATE INDEX door_by_link ON public.door USING btree (link_hash);

CREATE INDEX evaluation_key_by_hash ON public.evaluation_key USING btree (hash);

CREATE INDEX guest_person ON public.guest USING btree (meeting_id, person_id);

CREATE UNIQUE INDEX guest_standing_once ON public.guest USING btree (meeting_id, person_id) WHERE (withdrawn_at IS NULL);

CREATE UNIQUE INDEX handover_open_once ON public.handover USING btree ((true)) WHERE ((taken_over_at IS NULL) AND (called_back_at IS NULL));

CREATE INDEX invitation_afar ON public.invitation USING btree (meeting_id, id) WHERE (attends = 'remotely'::text);

CREATE INDEX invitation_awaited ON public.invitation USING btree (meeting_id, person_id) WHERE (status = ANY (ARRAY['issued'::text, 'tentative'::text]));

CREATE INDEX invitation_by_former ON public.invitation USING btree (former_hash) WHERE (former_hash IS NOT NULL);

CREATE INDEX invitation_by_token ON public.invitation USING btree (token_hash) WHERE (token_hash IS NOT NULL);

CREATE UNIQUE INDEX invitation_number_once ON public.invitation USING btree (meeting_id, number) WHERE (status = 'accepted'::text);

CREATE UNIQUE INDEX invitation_offered_once ON public.invitation USING btree (meeting_id, person_id) WHERE ((track = 'open'::text) AND (issued_at IS NOT NULL));

CREATE UNIQUE INDEX invitation_one_active ON public.invitation USING btree (meeting_id, person_id) WHERE (status = ANY (ARRAY['draft'::text, 'approved'::text, 'issued'::text, 'accepted'::text, 'tentative'::text]));

CREATE INDEX invitation_person ON public.invitation USING btree (meeting_id, person_id);

CREATE INDEX kept_commitment_of ON public.kept_commitment USING btree (of_meeting);

CREATE INDEX kept_commitment_with_person ON public.kept_commitment USING btree (with_person);

CREATE INDEX letter_failed ON public.letter USING btree (meeting_id, person_id) WHERE (status = 'failed'::text);

CREATE INDEX letter_leased ON public.letter USING btree (meeting_id, leased_to) WHERE (status = 'sending'::text);

CREATE INDEX letter_link ON public.letter USING btree (meeting_id, link_of);

CREATE INDEX letter_mailing ON public.letter USING btree (meeting_id, mailing_id) WHERE (mailing_id IS NOT NULL);

CREATE INDEX letter_person ON public.letter USING btree (meeting_id, person_id);

CREATE INDEX letter_reader ON public.letter USING btree (reader_id) WHERE (reader_id IS NOT NULL);

CREATE INDEX letter_to_post ON public.letter USING btree (meeting_id, queued_at, id) WHERE (status = 'to_post'::text);

CREATE INDEX letter_to_sign ON public.letter USING btree (meeting_id, queued_at, id) WHERE (status = 'to_sign'::text);

CREATE INDEX letter_untold ON public.letter USING btree (meeting_id, id) WHERE untold;

CREATE INDEX letter_waiting ON public.letter USING btree (meeting_id, queued_at, id) INCLUDE (status, person_id) WHERE (status = ANY (ARRAY['queued'::text, 'unconfirmed'::text]));

CREATE INDEX lottery_draw_closing ON public.lottery_draw USING btree (meeting_id, closing);

CREATE INDEX mail_letter ON public.mail USING btree (meeting_id, letter_id);

CREATE INDEX mail_person ON public.mail USING btree (meeting_id, person_id);

CREATE INDEX meeting_follows ON public.meeting USING btree (follows);

CREATE INDEX merged_kept ON public.merged USING btree (kept_id);

CREATE INDEX nomination_draft_candidate ON public.nomination_draft USING btree (meeting_id, person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX nomination_draft_link ON public.nomination_draft USING btree (meeting_id, link_id);

CREATE INDEX nomination_link_by_token ON public.nomination_link USING btree (token_hash) WHERE (token_hash IS NOT NULL);

CREATE UNIQUE INDEX nomination_one_head ON public.nomination USING btree (meeting_id, state, organisation_id) NULLS NOT DISTINCT WHERE ((role = 'head'::text) AND (withdrawn_at IS NULL));

CREATE INDEX nomination_organisation ON public.nomination USING btree (organisation_id) WHERE (organisation_id IS NOT NULL);

CREATE INDEX nomination_person ON public.nomination USING btree (meeting_id, person_id);

CREATE UNIQUE INDEX nomination_standing_once ON public.nomination USING btree (meeting_id, person_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX organisation_alias_name ON public.organisation_alias USING btree (public.name_same(name));

CREATE INDEX organisation_alias_parts ON public.organisation_alias USING gin (public.name_parts(name, '{}'::jsonb, '{}'::text[])) WITH (gin_pending_list_limit='256');

CREATE INDEX organisation_listed ON public.organisation USING btree (lower(name), id);

CREATE INDEX organisation_name ON public.organisation USING btree (public.name_same(name));

CREATE INDEX organisation_parts ON public.organisation USING gin (public.name_parts(name, names, ARRAY[short_name, external_key])) WITH (gin_pending_list_limit='256');

CREATE INDEX organisation_similar ON public.organisation USING btree (public.name_similar(name));

CREATE INDEX participant_invitation ON public.participant USING btree (meeting_id, invitation_id) WHERE (invitation_id IS NOT NULL);

CREATE INDEX partner_meeting_slot ON public.partner_meeting USING btree (meeting_id, slot);

CREATE UNIQUE INDEX partner_meeting_table_once ON public.partner_meeting USING btree (meeting_id, slot, table_no) WHERE (status <> 'ended'::text);

CREATE INDEX partner_side_other ON public.partner_side USING btree (meeting_id, other_id);

CREATE UNIQUE INDEX partner_side_pair_once ON public.partner_side USING btree (meeting_id, person_id, other_id) WHERE (status <> 'withdrawn'::text);

CREATE INDEX partner_side_person ON public.partner_side USING btree (meeting_id, person_id);

CREATE INDEX partner_slot_room ON public.partner_slot USING btree (meeting_id, room_key);

CREATE INDEX partner_wish_whom ON public.partner_wish USING btree (meeting_id, whom_id);

CREATE INDEX partnership_inquiry_by_link ON public.partnership_inquiry USING btree (link_hash) WHERE (link_hash IS NOT NULL);

CREATE INDEX partnership_inquiry_mailing ON public.partnership_inquiry USING btree (meeting_id, letter_mailing) WHERE (letter_mailing IS NOT NULL);

CREATE INDEX partnership_inquiry_to_write ON public.partnership_inquiry USING btree (meeting_id, letter_wanted_at) WHERE (letter_wanted_at IS NOT NULL);

CREATE INDEX partnership_partner_organisation ON public.partnership_partner USING btree (organisation_id);

CREATE INDEX partnership_partner_person ON public.partnership_partner USING btree (person_id);

CREATE INDEX person_alias_email ON public.person_alias USING btree (lower(email));

CREATE INDEX person_alias_parts ON public.person_alias USING gin (public.name_parts(name, '{}'::jsonb, ARRAY[email])) WITH (gin_pending_list_limit='256');

CREATE INDEX person_listed ON public.person USING btree (name, id);

CREATE UNIQUE INDEX person_once ON public.person USING btree (lower(email), public.name_same(name), twin);

CREATE INDEX person_organisation ON public.person USING btree (organisation_id);

CREATE INDEX person_parts ON public.person USING gin (public.name_parts(name, names, ARRAY[email])) WITH (gin_pending_list_limit='256');

CREATE INDEX person_similar ON public.person USING btree (public.name_untitled(public.name_similar(name))) INCLUDE (name, id);

CREATE INDEX printed_line_candidate ON public.printed_line USING btree (meeting_id, person_id);

CREATE INDEX project_lack_filler_organisation ON public.project_lack USING btree (filler_organisation);

CREATE INDEX project_lack_filler_person ON public.project_lack USING btree (filler_person);

CREATE INDEX project_lack_topic ON public.project_lack USING btree (meeting_id, topic);

CREATE INDEX project_outcome ON public.project USING btree (meeting_id, outcome);

CREATE INDEX project_owner_organisation ON public.project USING btree (owner_organisation);

CREATE INDEX project_owner_person ON public.project USING btree (owner_person);

CREATE INDEX project_partnership ON public.project USING btree (meeting_id, partnership);

CREATE INDEX recommendation_answer_of ON public.recommendation_answer USING btree (of_meeting);

CREATE INDEX recommendation_answer_project ON public.recommendation_answer USING btree (meeting_id, project);

CREATE INDEX recommendation_answer_session ON public.recommendation_answer USING btree (meeting_id, session_key);

CREATE INDEX recommendation_owner_organisation ON public.recommendation USING btree (owner_organisation);

CREATE INDEX recommendation_owner_person ON public.recommendation USING btree (owner_person);

CREATE INDEX review_outstanding ON public.review USING btree (meeting_id, reviewer_id, due) WHERE ((standing = 'assigned'::text) AND (given_at IS NULL));

CREATE INDEX review_reviewer ON public.review USING btree (meeting_id, reviewer_id);

CREATE INDEX reviewer_account ON public.reviewer USING btree (account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX reviewer_by_link ON public.reviewer USING btree (link_hash) WHERE (link_hash IS NOT NULL);

CREATE INDEX reviewer_mailing ON public.reviewer USING btree (meeting_id, letter_mailing) WHERE (letter_mailing IS NOT NULL);

CREATE INDEX reviewer_person ON public.reviewer USING btree (person_id);

CREATE INDEX reviewer_to_write ON public.reviewer USING btree (meeting_id, letter_wanted_at) WHERE (letter_wanted_at IS NOT NULL);

CREATE INDEX score_application ON public.score USING btree (meeting_id, application_id);

CREATE INDEX seat_table ON public.seat USING btree (meeting_id, table_no) WHERE (table_no IS NOT NULL);

CREATE INDEX seating_rule_other ON public.seating_rule USING btree (meeting_id, other_id);

CREATE UNIQUE INDEX selection_closing_once ON public.selection_closing USING btree (meeting_id) WHERE (reopened_at IS NULL);

CREATE INDEX selection_closing_selection ON public.selection_closing USING btree (meeting_id, selection_id);

CREATE UNIQUE INDEX selection_signed_once ON public.selection USING btree (meeting_id) WHERE ((signed_at IS NOT NULL) AND (superseded_at IS NULL));

CREATE INDEX sign_in_letter_account ON public.sign_in_letter USING btree (account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX sign_in_letter_to ON public.sign_in_letter USING btree (addressed, wanted_at);

CREATE INDEX sign_in_letter_wanted ON public.sign_in_letter USING btree (wanted_at);

CREATE INDEX standing_application ON public.standing USING btree (meeting_id, application_id);

CREATE INDEX substitution_leaving ON public.substitution USING btree (meeting_id, leaving_id);

CREATE INDEX substitution_person ON public.substitution USING btree (meeting_id, person_id);

CREATE UNIQUE INDEX substitution_standing_once ON public.substitution USING btree (meeting_id, leaving_id) WHERE (withdrawn_at IS NULL);

CREATE UNIQUE INDEX substitution_standing_person ON public.substitution USING btree (meeting_id, person_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX viewing_meeting ON public.viewing USING btree (of_meeting, hour);

CREATE INDEX wish_organisation ON public.wish USING btree (organisation_id) WHERE (organisation_id IS NOT NULL);

CREATE INDEX wish_person ON public.wish USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE TRIGGER account_role_portal_alone BEFORE INSERT ON public.account_role FOR EACH ROW EXECUTE FUNCTION public.account_role_portal_guard();

CREATE TRIGGER account_role_taken AFTER DELETE ON public.account_role FOR EACH ROW EXECUTE FUNCTION public.credential_role_taken();

CREATE TRIGGER administrator_stays BEFORE DELETE OR UPDATE OF role ON public.account_role FOR EACH ROW WHEN ((old.role = 'administrator'::text)) EXECUTE FUNCTION public.administrator_guard();

CREATE TRIGGER aide_memoire_published BEFORE DELETE ON public.aide_memoire FOR EACH ROW EXECUTE FUNCTION public.published_guard();

CREATE TRIGGER answers_delete AFTER DELETE ON public.application_topic REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_delete AFTER DELETE ON public.gate_answer REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_delete AFTER DELETE ON public.need REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_delete AFTER DELETE ON public.offer REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_delete AFTER DELETE ON public.offer_confirmation REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_delete AFTER DELETE ON public.past_partnership REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_insert AFTER INSERT ON public.application_topic REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_insert AFTER INSERT ON public.gate_answer REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_insert AFTER INSERT ON public.need REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_insert AFTER INSERT ON public.offer REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_insert AFTER INSERT ON public.offer_confirmation REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_insert AFTER INSERT ON public.past_partnership REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.answers_guard();

CREATE TRIGGER answers_update BEFORE UPDATE OF gates, statements ON public.application FOR EACH ROW WHEN (((old.gates IS DISTINCT FROM new.gates) OR (old.statements IS DISTINCT FROM new.statements))) EXECUTE FUNCTION public.application_answers_guard();

CREATE TRIGGER application_back BEFORE UPDATE OF status ON public.application FOR EACH ROW WHEN (((old.status = ANY (ARRAY['late'::text, 'withdrawn'::text])) AND (new.status = ANY (ARRAY['late'::text, 'submitted'::text])) AND (old.status <> new.status))) EXECUTE FUNCTION public.application_back_guard();

CREATE TRIGGER application_begins BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('application');

CREATE CONSTRAINT TRIGGER application_guarded AFTER UPDATE OF status ON public.application DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION public.application_guard();

CREATE TRIGGER application_late AFTER INSERT ON public.application REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.application_late_guard();

CREATE TRIGGER application_life_cycle BEFORE UPDATE OF status ON public.application FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('application');

CREATE TRIGGER application_waiting_closed BEFORE UPDATE OF status ON public.application FOR EACH ROW WHEN (((old.status = 'waitlisted'::text) AND (new.status = 'selected'::text))) EXECUTE FUNCTION public.application_waiting_guard();

CREATE TRIGGER arrival_append_only BEFORE UPDATE ON public.arrival FOR EACH ROW EXECUTE FUNCTION public.arrival_guard();

CREATE TRIGGER assessment_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION public.assessment_guard();

CREATE TRIGGER attendance_moves BEFORE INSERT OR UPDATE OF attendance, arrived_at ON public.participant FOR EACH ROW EXECUTE FUNCTION public.attendance_guard();

CREATE TRIGGER attending_insert BEFORE INSERT ON public.invitation FOR EACH ROW WHEN ((new.attends = 'remotely'::text)) EXECUTE FUNCTION public.attending_guard();

CREATE TRIGGER attending_update BEFORE UPDATE OF attends, zone ON public.invitation FOR EACH ROW WHEN ((new.attends = 'remotely'::text)) EXECUTE FUNCTION public.attending_guard();

CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.audit_guard();

CREATE TRIGGER closed_answers BEFORE UPDATE OF gates, statements ON public.application FOR EACH ROW WHEN (((old.gates IS DISTINCT FROM new.gates) OR (old.statements IS DISTINCT FROM new.statements))) EXECUTE FUNCTION public.list_closed_row_guard();

CREATE TRIGGER closed_back BEFORE UPDATE OF status ON public.application FOR EACH ROW WHEN (((old.status = 'withdrawn'::text) AND (new.status <> 'withdrawn'::text))) EXECUTE FUNCTION public.list_closed_row_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.application_topic REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.cannot_judge REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.gate_answer REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.need REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.offer REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.offer_confirmation REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.rating REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.score REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.scoring REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_delete AFTER DELETE ON public.selection_floor REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.application REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.application_topic REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.cannot_judge REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.choice REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.decision_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.gate_answer REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.need REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.offer REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.offer_confirmation REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.rating REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.score REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.scoring REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.selection_floor REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_insert AFTER INSERT ON public.standing REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.decision_closed_guard();

CREATE TRIGGER closed_places BEFORE UPDATE OF places ON public.place FOR EACH ROW WHEN (((new.track = 'open'::text) AND (old.places IS DISTINCT FROM new.places))) EXECUTE FUNCTION public.list_closed_row_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.application_topic REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.cannot_judge REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.gate_answer REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.need REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.offer REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.offer_confirmation REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.rating REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.score REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.scoring REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER closed_update AFTER UPDATE ON public.selection_floor REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.list_closed_guard();

CREATE TRIGGER commitment_begins BEFORE INSERT ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('commitment');

CREATE TRIGGER commitment_life_cycle BEFORE UPDATE OF status ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('commitment');

CREATE TRIGGER credential_actor BEFORE INSERT OR UPDATE OF made_by ON public.credential FOR EACH ROW EXECUTE FUNCTION public.actor_guard('made_by', 'made_at');

CREATE TRIGGER decision_frozen AFTER INSERT ON public.choice REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER decision_frozen AFTER INSERT ON public.decision REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER decision_frozen AFTER INSERT ON public.standing REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER decision_frozen_changed AFTER UPDATE ON public.choice REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER decision_frozen_changed AFTER UPDATE ON public.decision REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER decision_frozen_changed AFTER UPDATE ON public.standing REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.standing_guard();

CREATE TRIGGER decision_frozen_removed AFTER DELETE ON public.choice REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER decision_frozen_removed AFTER DELETE ON public.decision REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER decision_frozen_removed AFTER DELETE ON public.standing REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION public.decision_guard();

CREATE TRIGGER door_on_day BEFORE INSERT ON public.door FOR EACH ROW EXECUTE FUNCTION public.door_guard();

CREATE TRIGGER evaluation_begins BEFORE INSERT ON public.evaluation FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('evaluation');

CREATE TRIGGER evaluation_laid_out AFTER INSERT ON public.evaluation FOR EACH ROW EXECUTE FUNCTION public.evaluation_lay_out();

CREATE TRIGGER evaluation_life_cycle BEFORE UPDATE OF status ON public.evaluation FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('evaluation');

CREATE TRIGGER evaluation_questions_stay BEFORE UPDATE OF questions ON public.evaluation FOR EACH ROW EXECUTE FUNCTION public.evaluation_guard();

CREATE TRIGGER frozen_answer BEFORE INSERT OR DELETE OR UPDATE OF answer ON public.partnership_answer FOR EACH ROW EXECUTE FUNCTION public.partnership_part_guard();

CREATE TRIGGER frozen_delete AFTER DELETE ON public.cannot_judge REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_delete AFTER DELETE ON public.rating REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_delete AFTER DELETE ON public.review REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_delete AFTER DELETE ON public.score REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_delete AFTER DELETE ON public.scoring REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_insert AFTER INSERT ON public.cannot_judge REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_insert AFTER INSERT ON public.rating REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_insert AFTER INSERT ON public.review REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_insert AFTER INSERT ON public.score REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_insert AFTER INSERT ON public.scoring REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_outcome BEFORE INSERT OR DELETE ON public.partnership_outcome FOR EACH ROW EXECUTE FUNCTION public.partnership_part_guard();

CREATE TRIGGER frozen_partner BEFORE INSERT OR DELETE OR UPDATE OF confirmed_at ON public.partnership_partner FOR EACH ROW EXECUTE FUNCTION public.partnership_part_guard();

CREATE TRIGGER frozen_update AFTER UPDATE ON public.cannot_judge REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_update AFTER UPDATE ON public.rating REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_update AFTER UPDATE ON public.review REFERENCING OLD TABLE AS was NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.review_frozen_guard();

CREATE TRIGGER frozen_update AFTER UPDATE ON public.score REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER frozen_update AFTER UPDATE ON public.scoring REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_guard();

CREATE TRIGGER house_proxy_actor BEFORE INSERT OR UPDATE OF set_by ON public.house_proxy FOR EACH ROW EXECUTE FUNCTION public.actor_guard('set_by', 'set_at');

CREATE TRIGGER inquiries_answered AFTER INSERT ON public.partnership_report FOR EACH ROW EXECUTE FUNCTION public.partnership_inquiry_settle();

CREATE TRIGGER inquiries_ended AFTER UPDATE OF status ON public.partnership FOR EACH ROW WHEN ((new.status = 'ended'::text)) EXECUTE FUNCTION public.partnership_inquiry_settle();

CREATE TRIGGER insert_by_added_by BEFORE INSERT ON public.commitment FOR EACH ROW EXECUTE FUNCTION public.actor_guard('added_by', 'added_at');

CREATE TRIGGER insert_by_added_by BEFORE INSERT ON public.guest FOR EACH ROW EXECUTE FUNCTION public.actor_guard('added_by', 'added_at');

CREATE TRIGGER insert_by_added_by BEFORE INSERT ON public.project FOR EACH ROW EXECUTE FUNCTION public.actor_guard('added_by', 'added_at');

CREATE TRIGGER insert_by_added_by BEFORE INSERT ON public.recommendation FOR EACH ROW EXECUTE FUNCTION public.actor_guard('added_by', 'added_at');

CREATE TRIGGER insert_by_added_by BEFORE INSERT ON public.scan FOR EACH ROW EXECUTE FUNCTION public.actor_guard('added_by', 'added_at');

CREATE TRIGGER insert_by_announced_by BEFORE INSERT ON public.lottery_value FOR EACH ROW EXECUTE FUNCTION public.actor_guard('announced_by', 'announced_at');

CREATE TRIGGER insert_by_announced_by BEFORE INSERT ON public.partnership FOR EACH ROW EXECUTE FUNCTION public.actor_guard('announced_by', 'announced_at');

CREATE TRIGGER insert_by_answered_by BEFORE INSERT OR UPDATE ON public.partnership_answer FOR EACH ROW EXECUTE FUNCTION public.actor_guard('answered_by', 'answered_at');

CREATE TRIGGER insert_by_answered_by BEFORE INSERT OR UPDATE ON public.recommendation_answer FOR EACH ROW EXECUTE FUNCTION public.actor_guard('answered_by', 'answered_at');

CREATE TRIGGER insert_by_cleared_by BEFORE INSERT ON public.clearance FOR EACH ROW EXECUTE FUNCTION public.actor_guard('cleared_by', 'cleared_at');

CREATE TRIGGER insert_by_closed_by BEFORE INSERT ON public.selection_closing FOR EACH ROW EXECUTE FUNCTION public.actor_guard('closed_by', 'closed_at');

CREATE TRIGGER insert_by_computed_by BEFORE INSERT ON public.scoring FOR EACH ROW EXECUTE FUNCTION public.actor_guard('computed_by', 'computed_at');

CREATE TRIGGER insert_by_confirmed_by BEFORE INSERT ON public.offer_confirmation FOR EACH ROW EXECUTE FUNCTION public.actor_guard('confirmed_by', 'confirmed_at');

CREATE TRIGGER insert_by_decided_by BEFORE INSERT ON public.choice FOR EACH ROW EXECUTE FUNCTION public.choice_actor_guard();

CREATE TRIGGER insert_by_decided_by BEFORE INSERT ON public.substitution FOR EACH ROW EXECUTE FUNCTION public.actor_guard('decided_by', 'decided_at');

CREATE TRIGGER insert_by_drawn_by BEFORE INSERT ON public.lottery_draw FOR EACH ROW EXECUTE FUNCTION public.actor_guard('drawn_by', 'drawn_at');

CREATE TRIGGER insert_by_made_by BEFORE INSERT ON public.seating_rule FOR EACH ROW EXECUTE FUNCTION public.actor_guard('made_by', 'made_at');

CREATE TRIGGER insert_by_offered_by BEFORE INSERT ON public.partner_meeting FOR EACH ROW EXECUTE FUNCTION public.actor_guard('offered_by', 'offered_at');

CREATE TRIGGER insert_by_proposed_by BEFORE INSERT ON public.selection FOR EACH ROW EXECUTE FUNCTION public.actor_guard('proposed_by', 'proposed_at');

CREATE TRIGGER insert_by_queued_by BEFORE INSERT ON public.mailing FOR EACH ROW EXECUTE FUNCTION public.actor_guard('queued_by', 'queued_at');

CREATE TRIGGER insert_by_recalled_by BEFORE INSERT ON public.kept_commitment FOR EACH ROW EXECUTE FUNCTION public.actor_guard('recalled_by', 'recalled_at');

CREATE TRIGGER insert_by_received_by BEFORE INSERT ON public.mail FOR EACH ROW EXECUTE FUNCTION public.actor_guard('received_by', 'received_at');

CREATE TRIGGER insert_by_received_by BEFORE INSERT ON public.nomination FOR EACH ROW EXECUTE FUNCTION public.actor_guard('received_by', 'received_at');

CREATE TRIGGER insert_by_recorded_by BEFORE INSERT ON public.gate_answer FOR EACH ROW EXECUTE FUNCTION public.actor_guard('recorded_by', 'recorded_at');

CREATE TRIGGER insert_by_recorded_by BEFORE INSERT ON public.seating_absence FOR EACH ROW EXECUTE FUNCTION public.actor_guard('recorded_by', 'recorded_at');

CREATE TRIGGER insert_by_recorded_by BEFORE INSERT ON public.succession FOR EACH ROW EXECUTE FUNCTION public.actor_guard('recorded_by', 'at');

CREATE TRIGGER insert_by_registered_by BEFORE INSERT ON public.correspondence FOR EACH ROW EXECUTE FUNCTION public.actor_guard('registered_by', 'registered_at');

CREATE TRIGGER insert_by_reported_by BEFORE INSERT ON public.partnership_report FOR EACH ROW EXECUTE FUNCTION public.actor_guard('reported_by', 'reported_at');

CREATE TRIGGER insert_by_solved_by BEFORE INSERT ON public.seating FOR EACH ROW EXECUTE FUNCTION public.actor_guard('solved_by', 'solved_at');

CREATE TRIGGER invitation_answered_by_page BEFORE UPDATE ON public.invitation FOR EACH ROW WHEN (public.session_of_pages()) EXECUTE FUNCTION public.invitation_page_guard();

CREATE TRIGGER invitation_begins BEFORE INSERT ON public.invitation FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('invitation');

CREATE TRIGGER invitation_guarded AFTER INSERT ON public.invitation REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.invitation_guard();

CREATE TRIGGER invitation_life_cycle BEFORE UPDATE OF status ON public.invitation FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('invitation');

CREATE TRIGGER invitation_link_rises BEFORE UPDATE OF link, link_key ON public.invitation FOR EACH ROW WHEN (((new.link < old.link) OR ((new.link = old.link) AND (new.link_key IS DISTINCT FROM old.link_key)))) EXECUTE FUNCTION public.invitation_link_guard();

CREATE TRIGGER invitation_on_track BEFORE INSERT OR UPDATE OF track, person_id ON public.invitation FOR EACH ROW EXECUTE FUNCTION public.invitation_track_guard();

CREATE TRIGGER invitation_sequence_rises BEFORE UPDATE OF sequence ON public.invitation FOR EACH ROW WHEN (((old.sequence IS NOT NULL) AND ((new.sequence IS NULL) OR (new.sequence <= old.sequence)))) EXECUTE FUNCTION public.invitation_sequence_guard();

CREATE TRIGGER letter_announced AFTER INSERT ON public.letter FOR EACH STATEMENT EXECUTE FUNCTION public.letter_announce();

CREATE TRIGGER letter_begins BEFORE INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('letter');

CREATE TRIGGER letter_in_mailing AFTER INSERT ON public.letter REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.letter_mailing_guard();

CREATE TRIGGER letter_is_signed BEFORE UPDATE OF status ON public.letter FOR EACH ROW WHEN ((((old.status = 'to_sign'::text) AND (new.status = 'queued'::text)) OR (new.status = 'to_sign'::text))) EXECUTE FUNCTION public.letter_signed_guard();

CREATE TRIGGER letter_leaves BEFORE UPDATE OF status ON public.letter FOR EACH ROW WHEN (((new.mailing_id IS NOT NULL) AND ((new.status = 'sending'::text) OR ((old.status = 'to_post'::text) AND (new.status = 'sent'::text))))) EXECUTE FUNCTION public.letter_leave_guard();

CREATE TRIGGER letter_life_cycle BEFORE UPDATE OF status ON public.letter FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('letter');

CREATE TRIGGER letter_to_be_sealed AFTER INSERT ON public.letter REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.letter_sealed_guard();

CREATE TRIGGER letter_to_readers AFTER INSERT ON public.letter REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.letter_reader_guard();

CREATE TRIGGER lottery_before_call BEFORE INSERT OR UPDATE ON public.lottery FOR EACH ROW EXECUTE FUNCTION public.lottery_guard();

CREATE TRIGGER lottery_draw_guarded BEFORE INSERT ON public.lottery_draw FOR EACH ROW EXECUTE FUNCTION public.lottery_draw_guard();

CREATE TRIGGER lottery_stays BEFORE DELETE ON public.lottery FOR EACH ROW EXECUTE FUNCTION public.lottery_guard();

CREATE TRIGGER lottery_told_anew BEFORE UPDATE ON public.lottery FOR EACH ROW EXECUTE FUNCTION public.lottery_told_anew();

CREATE TRIGGER lottery_value_announced BEFORE INSERT ON public.lottery_value FOR EACH ROW EXECUTE FUNCTION public.lottery_value_guard();

CREATE TRIGGER lottery_value_stays BEFORE DELETE ON public.lottery_value FOR EACH ROW EXECUTE FUNCTION public.lottery_guard();

CREATE TRIGGER mail_of_reader BEFORE INSERT ON public.mail FOR EACH ROW WHEN ((new.letter_id IS NOT NULL)) EXECUTE FUNCTION public.mail_guard();

CREATE TRIGGER mailing_announced AFTER UPDATE ON public.mailing FOR EACH STATEMENT EXECUTE FUNCTION public.letter_announce();

CREATE TRIGGER mailing_said BEFORE UPDATE ON public.mailing FOR EACH ROW EXECUTE FUNCTION public.mailing_guard();

CREATE TRIGGER meeting_frozen BEFORE DELETE OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION public.meeting_guard();

CREATE TRIGGER meeting_questions BEFORE INSERT OR UPDATE OF questions ON public.meeting FOR EACH ROW WHEN ((jsonb_typeof(new.questions) = 'array'::text)) EXECUTE FUNCTION public.questions_guard();

CREATE TRIGGER meeting_seating_before_call BEFORE UPDATE OF seating ON public.meeting FOR EACH ROW WHEN (((old.published_at IS NOT NULL) AND ((COALESCE(((old.seating ->> 'byLot'::text))::boolean, false) <> COALESCE(((new.seating ->> 'byLot'::text))::boolean, false)) OR (COALESCE((old.seating -> 'firm'::text), '[]'::jsonb) <> COALESCE((new.seating -> 'firm'::text), '[]'::jsonb))))) EXECUTE FUNCTION public.meeting_seating_guard();

CREATE CONSTRAINT TRIGGER merged_told AFTER INSERT ON public.merged DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.merged_guard();

CREATE TRIGGER own_answers BEFORE INSERT OR UPDATE OF own_answers ON public.application FOR EACH ROW WHEN ((jsonb_typeof(new.own_answers) = 'object'::text)) EXECUTE FUNCTION public.own_answers_guard();

CREATE TRIGGER partner_consent_right BEFORE INSERT OR UPDATE OF own_request ON public.partner_consent FOR EACH ROW EXECUTE FUNCTION public.partner_consent_guard();

CREATE TRIGGER partner_meeting_begins BEFORE INSERT ON public.partner_meeting FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('partner_meeting');

CREATE TRIGGER partner_meeting_life_cycle BEFORE UPDATE OF status ON public.partner_meeting FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('partner_meeting');

CREATE CONSTRAINT TRIGGER partner_meeting_of_two AFTER INSERT OR UPDATE OF status ON public.partner_meeting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.partner_meeting_guard();

CREATE TRIGGER partner_participant_left BEFORE DELETE ON public.participant FOR EACH ROW EXECUTE FUNCTION public.partner_participant_guard();

CREATE TRIGGER partner_side_again BEFORE UPDATE OF status ON public.partner_side FOR EACH ROW WHEN (((new.status = ANY (ARRAY['offered'::text, 'accepted'::text])) AND (old.status <> ALL (ARRAY['offered'::text, 'accepted'::text])))) EXECUTE FUNCTION public.partner_side_guard();

CREATE TRIGGER partner_side_begins BEFORE INSERT ON public.partner_side FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('partner_side');

CREATE TRIGGER partner_side_life_cycle BEFORE UPDATE OF status ON public.partner_side FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('partner_side');

CREATE CONSTRAINT TRIGGER partner_side_of_two AFTER INSERT OR UPDATE OF status ON public.partner_side DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.partner_meeting_guard();

CREATE TRIGGER partner_side_right BEFORE INSERT ON public.partner_side FOR EACH ROW EXECUTE FUNCTION public.partner_side_guard();

CREATE TRIGGER partner_slot_dropped BEFORE UPDATE OF room_key ON public.partner_slot FOR EACH ROW WHEN ((new.room_key IS NULL)) EXECUTE FUNCTION public.partner_slot_drop_guard();

CREATE TRIGGER partner_slot_free BEFORE INSERT ON public.partner_slot FOR EACH ROW EXECUTE FUNCTION public.partner_slot_guard();

CREATE CONSTRAINT TRIGGER partner_slot_moved AFTER UPDATE OF during ON public.partner_slot DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.partner_slot_clash_guard();

CREATE TRIGGER partnership_begins BEFORE INSERT ON public.partnership FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('partnership');

CREATE TRIGGER partnership_inquiry_announced AFTER INSERT OR UPDATE OF letter_wanted_at ON public.partnership_inquiry FOR EACH STATEMENT EXECUTE FUNCTION public.letter_announce();

CREATE TRIGGER partnership_inquiry_guarded BEFORE INSERT OR UPDATE OF link, letter_wanted_at ON public.partnership_inquiry FOR EACH ROW EXECUTE FUNCTION public.partnership_inquiry_guard();

CREATE TRIGGER partnership_life_cycle BEFORE UPDATE OF status ON public.partnership FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('partnership');

CREATE TRIGGER partnership_moves BEFORE UPDATE ON public.partnership FOR EACH ROW EXECUTE FUNCTION public.partnership_guard();

CREATE CONSTRAINT TRIGGER partnership_of_two AFTER INSERT ON public.partnership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.partnership_two_guard();

CREATE TRIGGER partnership_removed BEFORE DELETE ON public.partnership FOR EACH ROW EXECUTE FUNCTION public.partnership_removal_guard();

CREATE TRIGGER place_frozen BEFORE UPDATE OF places ON public.place FOR EACH ROW WHEN ((new.places <> old.places)) EXECUTE FUNCTION public.place_guard();

CREATE TRIGGER place_published BEFORE DELETE ON public.place FOR EACH ROW EXECUTE FUNCTION public.published_guard();

CREATE CONSTRAINT TRIGGER place_taken_by_page AFTER UPDATE ON public.place DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (public.session_of_pages()) EXECUTE FUNCTION public.place_page_guard();

CREATE TRIGGER practice_mark_published BEFORE DELETE ON public.practice_mark FOR EACH ROW EXECUTE FUNCTION public.published_guard();

CREATE TRIGGER project_begins BEFORE INSERT ON public.project FOR EACH ROW EXECUTE FUNCTION public.life_cycle_begin_guard('project');

CREATE TRIGGER project_life_cycle BEFORE UPDATE OF status ON public.project FOR EACH ROW EXECUTE FUNCTION public.life_cycle_guard('project');

CREATE TRIGGER rating_free_of_conflict AFTER INSERT ON public.rating REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.rating_guard();

CREATE TRIGGER rating_free_of_conflict_still AFTER UPDATE ON public.rating REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.rating_guard();

CREATE TRIGGER remote_room_stays BEFORE UPDATE OF remote_room ON public.meeting FOR EACH ROW WHEN (((old.remote_room IS NOT NULL) AND (new.remote_room IS NULL))) EXECUTE FUNCTION public.remote_room_guard();

CREATE TRIGGER review_not_held AFTER INSERT ON public.review REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.held_guard();

CREATE TRIGGER reviewer_letter_announced AFTER UPDATE OF letter_wanted_at ON public.reviewer FOR EACH STATEMENT EXECUTE FUNCTION public.letter_announce();

CREATE TRIGGER reviewer_letter_guarded BEFORE UPDATE OF link, letter_wanted_at ON public.reviewer FOR EACH ROW EXECUTE FUNCTION public.reviewer_letter_guard();

CREATE TRIGGER reviewer_published BEFORE DELETE ON public.reviewer FOR EACH ROW EXECUTE FUNCTION public.published_guard();

CREATE TRIGGER rubric_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.criterion FOR EACH ROW EXECUTE FUNCTION public.rubric_guard();

CREATE TRIGGER rubric_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.gate FOR EACH ROW EXECUTE FUNCTION public.rubric_guard();

CREATE TRIGGER rubric_frozen BEFORE DELETE OR UPDATE ON public.rubric FOR EACH ROW EXECUTE FUNCTION public.rubric_guard();

CREATE TRIGGER said_in_order BEFORE INSERT ON public.clearance FOR EACH ROW EXECUTE FUNCTION public.clearance_guard();

CREATE TRIGGER scan_kept BEFORE INSERT ON public.scan FOR EACH ROW WHEN ((new.number IS NOT NULL)) EXECUTE FUNCTION public.scan_guard();

CREATE TRIGGER score_not_held AFTER INSERT ON public.score REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.held_guard();

CREATE TRIGGER scoring_numbered BEFORE INSERT ON public.scoring FOR EACH ROW EXECUTE FUNCTION public.scoring_guard();

CREATE TRIGGER seat_by_lot_open BEFORE INSERT OR UPDATE OF by_lot ON public.seat FOR EACH ROW WHEN (new.by_lot) EXECUTE FUNCTION public.seat_by_lot_guard();

CREATE TRIGGER seating_lot_announced BEFORE INSERT OR UPDATE OF lot_round ON public.seating FOR EACH ROW WHEN ((new.lot_round IS NOT NULL)) EXECUTE FUNCTION public.seating_lot_guard();

CREATE TRIGGER selection_by_two_people BEFORE INSERT OR UPDATE OF signed_by ON public.selection FOR EACH ROW WHEN ((new.signed_by IS NOT NULL)) EXECUTE FUNCTION public.selection_two_people_guard();

CREATE TRIGGER selection_closing_guarded BEFORE INSERT OR UPDATE ON public.selection_closing FOR EACH ROW EXECUTE FUNCTION public.selection_closing_guard();

CREATE TRIGGER selection_floor_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.selection_floor FOR EACH ROW EXECUTE FUNCTION public.selection_floor_guard();

CREATE TRIGGER selection_list_closed BEFORE INSERT ON public.selection FOR EACH ROW EXECUTE FUNCTION public.selection_closed_guard();

CREATE TRIGGER selection_not_held BEFORE UPDATE OF signed_at ON public.selection FOR EACH ROW WHEN (((old.signed_at IS NULL) AND (new.signed_at IS NOT NULL))) EXECUTE FUNCTION public.selection_held_guard();

CREATE TRIGGER selection_numbered BEFORE INSERT ON public.selection FOR EACH ROW EXECUTE FUNCTION public.selection_guard();

CREATE TRIGGER selection_signed BEFORE UPDATE ON public.selection FOR EACH ROW EXECUTE FUNCTION public.selection_signing_guard();

CREATE CONSTRAINT TRIGGER succession_guarded AFTER INSERT OR UPDATE ON public.succession DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.succession_guard();

CREATE TRIGGER succession_settled BEFORE DELETE OR UPDATE ON public.succession FOR EACH ROW EXECUTE FUNCTION public.succession_settled_guard();

CREATE TRIGGER update_by_acknowledged_by BEFORE UPDATE ON public.nomination FOR EACH ROW WHEN (((old.acknowledged_by IS DISTINCT FROM new.acknowledged_by) OR (old.acknowledged_at IS DISTINCT FROM new.acknowledged_at))) EXECUTE FUNCTION public.actor_guard('acknowledged_by', 'acknowledged_at');

CREATE TRIGGER update_by_apart_by BEFORE UPDATE ON public.application FOR EACH ROW WHEN (((((old.apart_from IS DISTINCT FROM new.apart_from) OR (old.apart_by IS DISTINCT FROM new.apart_by)) OR (old.apart_at IS DISTINCT FROM new.apart_at)) AND (NOT ((new.apart_from <@ old.apart_from) AND (new.apart_from <> old.apart_from) AND ((new.apart_by IS NULL) OR (NOT (((new.apart_by IS DISTINCT FROM old.apart_by) OR (new.apart_at IS DISTINCT FROM old.apart_at)) OR (new.apart_reason IS DISTINCT FROM old.apart_reason)))))))) EXECUTE FUNCTION public.actor_guard('apart_by', 'apart_at');

CREATE TRIGGER update_by_approved_by BEFORE UPDATE ON public.mailing FOR EACH ROW WHEN (((old.approved_by IS DISTINCT FROM new.approved_by) OR (old.approved_at IS DISTINCT FROM new.approved_at))) EXECUTE FUNCTION public.actor_guard('approved_by', 'approved_at');

CREATE TRIGGER update_by_confirmed_by BEFORE UPDATE OF confirmed_at, confirmed_by, confirmed_on, confirmed_how ON public.partnership_partner FOR EACH ROW WHEN ((new.confirmed_by IS NOT NULL)) EXECUTE FUNCTION public.actor_guard('confirmed_by', 'confirmed_at');

CREATE TRIGGER update_by_continued_by BEFORE UPDATE ON public.mailing FOR EACH ROW WHEN (((old.continued_by IS DISTINCT FROM new.continued_by) OR (old.continued_at IS DISTINCT FROM new.continued_at))) EXECUTE FUNCTION public.actor_guard('continued_by', 'continued_at');

CREATE TRIGGER update_by_ended_by BEFORE UPDATE ON public.partnership FOR EACH ROW WHEN (((new.ended_by IS NOT NULL) AND (((old.ended_by IS DISTINCT FROM new.ended_by) OR (old.ended_at IS DISTINCT FROM new.ended_at)) OR (old.ended_reason IS DISTINCT FROM new.ended_reason)))) EXECUTE FUNCTION public.actor_guard('ended_by', 'ended_at');

CREATE TRIGGER update_by_filled_by BEFORE UPDATE ON public.project_lack FOR EACH ROW WHEN (((new.filled_by IS NOT NULL) AND ((old.filled_by IS DISTINCT FROM new.filled_by) OR (old.filled_at IS DISTINCT FROM new.filled_at)))) EXECUTE FUNCTION public.actor_guard('filled_by', 'filled_at');

CREATE TRIGGER update_by_recognised_by BEFORE UPDATE ON public.partnership FOR EACH ROW WHEN (((new.recognised_by IS NOT NULL) AND ((old.recognised_by IS DISTINCT FROM new.recognised_by) OR (old.recognised_at IS DISTINCT FROM new.recognised_at)))) EXECUTE FUNCTION public.actor_guard('recognised_by', 'recognised_at');

CREATE TRIGGER update_by_recorded_by BEFORE UPDATE ON public.participant FOR EACH ROW WHEN (((new.recorded_by IS NOT NULL) AND ((((old.recorded_by IS DISTINCT FROM new.recorded_by) OR (old.recorded_at IS DISTINCT FROM new.recorded_at)) OR (old.attendance IS DISTINCT FROM new.attendance)) OR (old.arrived_at IS DISTINCT FROM new.arrived_at)))) EXECUTE FUNCTION public.actor_guard('recorded_by', 'recorded_at');

CREATE TRIGGER update_by_reopened_by BEFORE UPDATE ON public.selection_closing FOR EACH ROW WHEN (((old.reopened_by IS DISTINCT FROM new.reopened_by) OR (old.reopened_at IS DISTINCT FROM new.reopened_at))) EXECUTE FUNCTION public.actor_guard('reopened_by', 'reopened_at');

CREATE TRIGGER update_by_right BEFORE UPDATE ON public.selection FOR EACH ROW WHEN (((old.signed_by IS DISTINCT FROM new.signed_by) OR (old.superseded_by IS DISTINCT FROM new.superseded_by))) EXECUTE FUNCTION public.signature_guard();

CREATE TRIGGER update_by_set_aside_by BEFORE UPDATE ON public.conflict_of_interest FOR EACH ROW WHEN (((old.set_aside_by IS DISTINCT FROM new.set_aside_by) OR (old.set_aside_at IS DISTINCT FROM new.set_aside_at))) EXECUTE FUNCTION public.actor_guard('set_aside_by', 'set_aside_at');

CREATE TRIGGER update_by_settled_by BEFORE UPDATE ON public.commitment FOR EACH ROW WHEN (((new.settled_by IS NOT NULL) AND ((old.settled_by IS DISTINCT FROM new.settled_by) OR (old.settled_at IS DISTINCT FROM new.settled_at)))) EXECUTE FUNCTION public.actor_guard('settled_by', 'settled_at');

CREATE TRIGGER update_by_settled_by BEFORE UPDATE ON public.mail FOR EACH ROW WHEN (((old.settled_by IS DISTINCT FROM new.settled_by) OR (old.settled_at IS DISTINCT FROM new.settled_at))) EXECUTE FUNCTION public.actor_guard('settled_by', 'settled_at');

CREATE TRIGGER update_by_settled_by BEFORE UPDATE ON public.project FOR EACH ROW WHEN (((new.settled_by IS NOT NULL) AND ((old.settled_by IS DISTINCT FROM new.settled_by) OR (old.settled_at IS DISTINCT FROM new.settled_at)))) EXECUTE FUNCTION public.actor_guard('settled_by', 'settled_at');

CREATE TRIGGER update_by_settled_by BEFORE UPDATE ON public.succession FOR EACH ROW WHEN (((old.settled_by IS DISTINCT FROM new.settled_by) OR (old.settled_at IS DISTINCT FROM new.settled_at))) EXECUTE FUNCTION public.actor_guard('settled_by', 'settled_at');

CREATE TRIGGER update_by_signed_by BEFORE UPDATE ON public.selection FOR EACH ROW WHEN (((old.signed_by IS DISTINCT FROM new.signed_by) OR (old.signed_at IS DISTINCT FROM new.signed_at))) EXECUTE FUNCTION public.actor_guard('signed_by', 'signed_at');

CREATE TRIGGER update_by_solved_by BEFORE UPDATE ON public.seating FOR EACH ROW WHEN (((old.solved_by IS DISTINCT FROM new.solved_by) OR (old.solved_at IS DISTINCT FROM new.solved_at))) EXECUTE FUNCTION public.actor_guard('solved_by', 'solved_at');

CREATE TRIGGER update_by_struck_by BEFORE UPDATE ON public.correspondence FOR EACH ROW WHEN (((old.struck_by IS DISTINCT FROM new.struck_by) OR (old.struck_at IS DISTINCT FROM new.struck_at))) EXECUTE FUNCTION public.actor_guard('struck_by', 'struck_at');

CREATE TRIGGER update_by_superseded_by BEFORE UPDATE ON public.selection FOR EACH ROW WHEN (((old.superseded_by IS DISTINCT FROM new.superseded_by) OR (old.superseded_at IS DISTINCT FROM new.superseded_at))) EXECUTE FUNCTION public.actor_guard('superseded_by', 'superseded_at');

CREATE TRIGGER update_by_withdrawn_by BEFORE UPDATE ON public.guest FOR EACH ROW WHEN (((old.withdrawn_by IS DISTINCT FROM new.withdrawn_by) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at))) EXECUTE FUNCTION public.actor_guard('withdrawn_by', 'withdrawn_at');

CREATE TRIGGER update_by_withdrawn_by BEFORE UPDATE ON public.nomination FOR EACH ROW WHEN (((old.withdrawn_by IS DISTINCT FROM new.withdrawn_by) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at))) EXECUTE FUNCTION public.actor_guard('withdrawn_by', 'withdrawn_at');

CREATE TRIGGER update_by_withdrawn_by BEFORE UPDATE ON public.substitution FOR EACH ROW WHEN (((old.withdrawn_by IS DISTINCT FROM new.withdrawn_by) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at))) EXECUTE FUNCTION public.actor_guard('withdrawn_by', 'withdrawn_at');

ALTER TABLE ONLY public.account_mailbox
    ADD CONSTRAINT account_mailbox_account_known FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.account_password
    ADD CONSTRAINT account_password_account_known FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_account_known FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_meeting_known FOREIGN KEY (of_meeting) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.agenda_role
    ADD CONSTRAINT agenda_role_item_known FOREIGN KEY (meeting_id, item) REFERENCES public.agenda_item(meeting_id, number);
ALTER TABLE ONLY public.agenda_role
    ADD CONSTRAINT agenda_role_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.agenda_role
    ADD CONSTRAINT agenda_role_session_known FOREIGN KEY (meeting_id, session_key) REFERENCES public.session(meeting_id, key);
ALTER TABLE ONLY public.agreed_outcome
    ADD CONSTRAINT agreed_outcome_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.aide_memoire
    ADD CONSTRAINT aide_memoire_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_distinguisher_known FOREIGN KEY (apart_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.application_draft
    ADD CONSTRAINT application_draft_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.application_draft
    ADD CONSTRAINT application_draft_form_known FOREIGN KEY (meeting_id) REFERENCES public.application_form(meeting_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.application_form
    ADD CONSTRAINT application_form_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_is_open FOREIGN KEY (meeting_id, person_id, track) REFERENCES public.candidate(meeting_id, person_id, track) DEFERRABLE;
ALTER TABLE ONLY public.application_outcome
    ADD CONSTRAINT application_outcome_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.application_outcome
    ADD CONSTRAINT application_outcome_outcome_known FOREIGN KEY (meeting_id, outcome) REFERENCES public.agreed_outcome(meeting_id, code);
ALTER TABLE ONLY public.application_topic
    ADD CONSTRAINT application_topic_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.application_topic
    ADD CONSTRAINT application_topic_topic_known FOREIGN KEY (meeting_id, topic) REFERENCES public.topic(meeting_id, key);
ALTER TABLE ONLY public.arrival
    ADD CONSTRAINT arrival_door_known FOREIGN KEY (meeting_id, door) REFERENCES public.door(meeting_id, number) ON DELETE CASCADE;
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_selection_known FOREIGN KEY (meeting_id, selection_id) REFERENCES public.selection(meeting_id, id);
ALTER TABLE ONLY public.audit_body
    ADD CONSTRAINT audit_body_entry_known FOREIGN KEY (meeting_id, number) REFERENCES public.audit_entry(meeting_id, number);
ALTER TABLE ONLY public.audit_line
    ADD CONSTRAINT audit_line_entry_known FOREIGN KEY (meeting_id, number) REFERENCES public.audit_entry(meeting_id, number);
ALTER TABLE ONLY public.candidate
    ADD CONSTRAINT candidate_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.candidate
    ADD CONSTRAINT candidate_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.cannot_judge
    ADD CONSTRAINT cannot_judge_by_assigned_reviewer FOREIGN KEY (meeting_id, application_id, reviewer_id, standing) REFERENCES public.review(meeting_id, application_id, reviewer_id, standing) ON DELETE CASCADE DEFERRABLE;
ALTER TABLE ONLY public.cannot_judge
    ADD CONSTRAINT cannot_judge_criterion_known FOREIGN KEY (rubric_id, criterion) REFERENCES public.criterion(rubric_id, code);
ALTER TABLE ONLY public.cannot_judge
    ADD CONSTRAINT cannot_judge_under_published_rubric FOREIGN KEY (meeting_id, rubric_id) REFERENCES public.meeting(id, rubric_id);
ALTER TABLE ONLY public.choice
    ADD CONSTRAINT choice_in_band FOREIGN KEY (meeting_id, selection_id, application_id, verdict) REFERENCES public.standing(meeting_id, selection_id, application_id, verdict);
ALTER TABLE ONLY public.choice
    ADD CONSTRAINT choice_officer_known FOREIGN KEY (decided_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.clearance
    ADD CONSTRAINT clearance_clearer_known FOREIGN KEY (cleared_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.clearance
    ADD CONSTRAINT clearance_mailing_known FOREIGN KEY (meeting_id, mailing_id) REFERENCES public.mailing(meeting_id, id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_adder_known FOREIGN KEY (added_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_partnership_known FOREIGN KEY (meeting_id, partnership) REFERENCES public.partnership(meeting_id, code);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_settler_known FOREIGN KEY (settled_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_who_organisation_known FOREIGN KEY (who_organisation) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_who_person_known FOREIGN KEY (who_person) REFERENCES public.person(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_with_organisation_known FOREIGN KEY (with_organisation) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT commitment_with_person_known FOREIGN KEY (with_person) REFERENCES public.person(id);
ALTER TABLE ONLY public.conflict_of_interest
    ADD CONSTRAINT conflict_of_interest_actor_known FOREIGN KEY (set_aside_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.conflict_of_interest
    ADD CONSTRAINT conflict_of_interest_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.conflict_of_interest
    ADD CONSTRAINT conflict_of_interest_reviewer_known FOREIGN KEY (meeting_id, reviewer_id) REFERENCES public.reviewer(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_letter_known FOREIGN KEY (meeting_id, letter_id) REFERENCES public.letter(meeting_id, id);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_mail_known FOREIGN KEY (meeting_id, mail_id) REFERENCES public.mail(meeting_id, id);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_nomination_known FOREIGN KEY (meeting_id, nomination) REFERENCES public.nomination(meeting_id, code);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_registrar_known FOREIGN KEY (registered_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_striker_known FOREIGN KEY (struck_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.country_name
    ADD CONSTRAINT country_name_country_known FOREIGN KEY (country) REFERENCES public.country(code);
ALTER TABLE ONLY public.country_name
    ADD CONSTRAINT country_name_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_known FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_maker_known FOREIGN KEY (made_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.criterion
    ADD CONSTRAINT criterion_rubric_known FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_selection_known FOREIGN KEY (meeting_id, selection_id) REFERENCES public.selection(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.document_author
    ADD CONSTRAINT document_author_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.document_author
    ADD CONSTRAINT document_author_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.document_link
    ADD CONSTRAINT document_link_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.document_link
    ADD CONSTRAINT document_link_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.door
    ADD CONSTRAINT door_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.emblem
    ADD CONSTRAINT emblem_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.evaluation_handed
    ADD CONSTRAINT evaluation_handed_evaluation_known FOREIGN KEY (meeting_id) REFERENCES public.evaluation(meeting_id);
ALTER TABLE ONLY public.evaluation_handed
    ADD CONSTRAINT evaluation_handed_invitation_known FOREIGN KEY (meeting_id, invitation_id) REFERENCES public.invitation(meeting_id, id);
ALTER TABLE ONLY public.evaluation_key
    ADD CONSTRAINT evaluation_key_evaluation_known FOREIGN KEY (meeting_id) REFERENCES public.evaluation(meeting_id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.evaluation_tally
    ADD CONSTRAINT evaluation_tally_evaluation_known FOREIGN KEY (meeting_id) REFERENCES public.evaluation(meeting_id);
ALTER TABLE ONLY public.evaluation_text
    ADD CONSTRAINT evaluation_text_evaluation_known FOREIGN KEY (meeting_id) REFERENCES public.evaluation(meeting_id);
ALTER TABLE ONLY public.gate_answer
    ADD CONSTRAINT gate_answer_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gate_answer
    ADD CONSTRAINT gate_answer_recorder_known FOREIGN KEY (recorded_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.gate
    ADD CONSTRAINT gate_rubric_known FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_adder_known FOREIGN KEY (added_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_invitation_known FOREIGN KEY (meeting_id, invitation_id, track) REFERENCES public.invitation(meeting_id, id, track);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_withdrawer_known FOREIGN KEY (withdrawn_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_country_known FOREIGN KEY (country) REFERENCES public.country(code);
ALTER TABLE ONLY public.house_proxy
    ADD CONSTRAINT house_proxy_setter_known FOREIGN KEY (set_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_replaces_known FOREIGN KEY (meeting_id, replaces) REFERENCES public.invitation(meeting_id, id);
ALTER TABLE ONLY public.kept_commitment
    ADD CONSTRAINT kept_commitment_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.kept_commitment
    ADD CONSTRAINT kept_commitment_of_known FOREIGN KEY (of_meeting) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.kept_commitment
    ADD CONSTRAINT kept_commitment_recaller_known FOREIGN KEY (recalled_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.kept_commitment
    ADD CONSTRAINT kept_commitment_with_person_known FOREIGN KEY (with_person) REFERENCES public.person(id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_link_known FOREIGN KEY (meeting_id, link_of) REFERENCES public.invitation(meeting_id, id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_mailing_known FOREIGN KEY (meeting_id, mailing_id) REFERENCES public.mailing(meeting_id, id);
ALTER TABLE ONLY public.letter_proof
    ADD CONSTRAINT letter_proof_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_reader_known FOREIGN KEY (reader_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.lottery_draw
    ADD CONSTRAINT lottery_draw_announced FOREIGN KEY (meeting_id, commitment) REFERENCES public.lottery(meeting_id, commitment);
ALTER TABLE ONLY public.lottery_draw
    ADD CONSTRAINT lottery_draw_closing_known FOREIGN KEY (meeting_id, closing) REFERENCES public.selection_closing(meeting_id, number);
ALTER TABLE ONLY public.lottery_draw
    ADD CONSTRAINT lottery_draw_officer_known FOREIGN KEY (drawn_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.lottery_draw
    ADD CONSTRAINT lottery_draw_selection_known FOREIGN KEY (meeting_id, selection_id) REFERENCES public.selection(meeting_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lottery
    ADD CONSTRAINT lottery_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.lottery_value
    ADD CONSTRAINT lottery_value_announced FOREIGN KEY (meeting_id) REFERENCES public.lottery(meeting_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.lottery_value
    ADD CONSTRAINT lottery_value_officer_known FOREIGN KEY (announced_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_letter_known FOREIGN KEY (meeting_id, letter_id) REFERENCES public.letter(meeting_id, id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_receiver_known FOREIGN KEY (received_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_settler_known FOREIGN KEY (settled_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.mailing
    ADD CONSTRAINT mailing_approver_known FOREIGN KEY (approved_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.mailing
    ADD CONSTRAINT mailing_continuer_known FOREIGN KEY (continued_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.mailing
    ADD CONSTRAINT mailing_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.mailing
    ADD CONSTRAINT mailing_queuer_known FOREIGN KEY (queued_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_follows_known FOREIGN KEY (follows) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.meeting_revision
    ADD CONSTRAINT meeting_revision_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_rubric_known FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT need_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.need
    ADD CONSTRAINT need_topic_known FOREIGN KEY (meeting_id, topic) REFERENCES public.topic(meeting_id, key);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_acknowledger_known FOREIGN KEY (acknowledged_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.nomination_draft
    ADD CONSTRAINT nomination_draft_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.nomination_draft
    ADD CONSTRAINT nomination_draft_link_known FOREIGN KEY (meeting_id, link_id) REFERENCES public.nomination_link(meeting_id, id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_invitation_known FOREIGN KEY (meeting_id, invitation_id) REFERENCES public.invitation(meeting_id, id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_is_nominated FOREIGN KEY (meeting_id, person_id, track) REFERENCES public.candidate(meeting_id, person_id, track) DEFERRABLE;
ALTER TABLE ONLY public.nomination_link
    ADD CONSTRAINT nomination_link_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_officer_known FOREIGN KEY (handed_to) REFERENCES public.account(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_organisation_known FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_receiver_known FOREIGN KEY (received_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_replaced_by_organisation FOREIGN KEY (meeting_id, replaces, organisation_id) REFERENCES public.nomination(meeting_id, code, organisation_id) DEFERRABLE;
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_replaced_by_state FOREIGN KEY (meeting_id, replaces, state) REFERENCES public.nomination(meeting_id, code, state);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_state_known FOREIGN KEY (state) REFERENCES public.country(code);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_withdrawer_known FOREIGN KEY (withdrawn_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.offer_confirmation
    ADD CONSTRAINT offer_confirmation_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.offer_confirmation
    ADD CONSTRAINT offer_confirmation_confirmer_known FOREIGN KEY (confirmed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.offer_confirmation
    ADD CONSTRAINT offer_confirmation_offer_known FOREIGN KEY (meeting_id, application_id, answer) REFERENCES public.offer(meeting_id, application_id, answer) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_topic_known FOREIGN KEY (meeting_id, topic) REFERENCES public.topic(meeting_id, key);
ALTER TABLE ONLY public.organisation_alias
    ADD CONSTRAINT organisation_alias_organisation_known FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_country_known FOREIGN KEY (country) REFERENCES public.country(code);
ALTER TABLE ONLY public.page_request
    ADD CONSTRAINT page_request_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.participant
    ADD CONSTRAINT participant_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.participant
    ADD CONSTRAINT participant_invitation_known FOREIGN KEY (meeting_id, invitation_id, track) REFERENCES public.invitation(meeting_id, id, track);
ALTER TABLE ONLY public.participant
    ADD CONSTRAINT participant_recorder_known FOREIGN KEY (recorded_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.partner_consent
    ADD CONSTRAINT partner_consent_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.partner_meeting
    ADD CONSTRAINT partner_meeting_offerer_known FOREIGN KEY (offered_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.partner_meeting
    ADD CONSTRAINT partner_meeting_slot_known FOREIGN KEY (meeting_id, slot, during) REFERENCES public.partner_slot(meeting_id, number, during);
ALTER TABLE ONLY public.partner_side
    ADD CONSTRAINT partner_side_meeting_known FOREIGN KEY (meeting_id, code, during) REFERENCES public.partner_meeting(meeting_id, code, during);
ALTER TABLE ONLY public.partner_side
    ADD CONSTRAINT partner_side_other_known FOREIGN KEY (meeting_id, other_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.partner_side
    ADD CONSTRAINT partner_side_person_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.partner_slot
    ADD CONSTRAINT partner_slot_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.partner_slot
    ADD CONSTRAINT partner_slot_room_known FOREIGN KEY (meeting_id, room_key) REFERENCES public.room(meeting_id, key);
ALTER TABLE ONLY public.partner_wish
    ADD CONSTRAINT partner_wish_person_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.partner_wish
    ADD CONSTRAINT partner_wish_whom_known FOREIGN KEY (meeting_id, whom_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_announcer_known FOREIGN KEY (announced_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.partnership_answer
    ADD CONSTRAINT partnership_answer_answerer_known FOREIGN KEY (answered_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.partnership_answer
    ADD CONSTRAINT partnership_answer_partnership_known FOREIGN KEY (meeting_id, partnership) REFERENCES public.partnership(meeting_id, code);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_ender_known FOREIGN KEY (ended_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.partnership_inquiry
    ADD CONSTRAINT partnership_inquiry_mailing_known FOREIGN KEY (meeting_id, letter_mailing) REFERENCES public.mailing(meeting_id, id);
ALTER TABLE ONLY public.partnership_inquiry
    ADD CONSTRAINT partnership_inquiry_partner_known FOREIGN KEY (meeting_id, partnership, "position") REFERENCES public.partnership_partner(meeting_id, partnership, "position") ON DELETE CASCADE;
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.partnership_outcome
    ADD CONSTRAINT partnership_outcome_outcome_known FOREIGN KEY (meeting_id, outcome) REFERENCES public.agreed_outcome(meeting_id, code);
ALTER TABLE ONLY public.partnership_outcome
    ADD CONSTRAINT partnership_outcome_partnership_known FOREIGN KEY (meeting_id, partnership) REFERENCES public.partnership(meeting_id, code);
ALTER TABLE ONLY public.partnership_partner
    ADD CONSTRAINT partnership_partner_confirmer_known FOREIGN KEY (confirmed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.partnership_partner
    ADD CONSTRAINT partnership_partner_organisation_known FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.partnership_partner
    ADD CONSTRAINT partnership_partner_partnership_known FOREIGN KEY (meeting_id, partnership) REFERENCES public.partnership(meeting_id, code);
ALTER TABLE ONLY public.partnership_partner
    ADD CONSTRAINT partnership_partner_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.partnership_principle
    ADD CONSTRAINT partnership_principle_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_recogniser_known FOREIGN KEY (recognised_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.partnership_report
    ADD CONSTRAINT partnership_report_partnership_known FOREIGN KEY (meeting_id, partnership) REFERENCES public.partnership(meeting_id, code);
ALTER TABLE ONLY public.partnership_report
    ADD CONSTRAINT partnership_report_reporter_known FOREIGN KEY (reported_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.passport
    ADD CONSTRAINT passport_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.past_partnership
    ADD CONSTRAINT past_partnership_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.person_alias
    ADD CONSTRAINT person_alias_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_country_known FOREIGN KEY (country) REFERENCES public.country(code);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_organisation_known FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.practice_mark
    ADD CONSTRAINT practice_mark_reviewer_known FOREIGN KEY (meeting_id, reviewer_id) REFERENCES public.reviewer(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.printed_line
    ADD CONSTRAINT printed_line_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.printed_sheet
    ADD CONSTRAINT printed_sheet_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_adder_known FOREIGN KEY (added_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.project_lack
    ADD CONSTRAINT project_lack_filler_organisation_known FOREIGN KEY (filler_organisation) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.project_lack
    ADD CONSTRAINT project_lack_filler_person_known FOREIGN KEY (filler_person) REFERENCES public.person(id);
ALTER TABLE ONLY public.project_lack
    ADD CONSTRAINT project_lack_filling_known FOREIGN KEY (filled_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.project_lack
    ADD CONSTRAINT project_lack_project_known FOREIGN KEY (meeting_id, project) REFERENCES public.project(meeting_id, code);
ALTER TABLE ONLY public.project_lack
    ADD CONSTRAINT project_lack_topic_known FOREIGN KEY (meeting_id, topic) REFERENCES public.topic(meeting_id, key);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_outcome_known FOREIGN KEY (meeting_id, outcome) REFERENCES public.agreed_outcome(meeting_id, code);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_owner_organisation_known FOREIGN KEY (owner_organisation) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_owner_person_known FOREIGN KEY (owner_person) REFERENCES public.person(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_partnership_known FOREIGN KEY (meeting_id, partnership) REFERENCES public.partnership(meeting_id, code);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_settler_known FOREIGN KEY (settled_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_table_known FOREIGN KEY (meeting_id, table_no) REFERENCES public.round_table(meeting_id, number);
ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_by_assigned_reviewer FOREIGN KEY (meeting_id, application_id, reviewer_id, standing) REFERENCES public.review(meeting_id, application_id, reviewer_id, standing) ON DELETE CASCADE DEFERRABLE;
ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_criterion_known FOREIGN KEY (rubric_id, criterion) REFERENCES public.criterion(rubric_id, code);
ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_under_published_rubric FOREIGN KEY (meeting_id, rubric_id) REFERENCES public.meeting(id, rubric_id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_adder_known FOREIGN KEY (added_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.recommendation_answer
    ADD CONSTRAINT recommendation_answer_answerer_known FOREIGN KEY (answered_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.recommendation_answer
    ADD CONSTRAINT recommendation_answer_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.recommendation_answer
    ADD CONSTRAINT recommendation_answer_of_known FOREIGN KEY (of_meeting) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.recommendation_answer
    ADD CONSTRAINT recommendation_answer_project_known FOREIGN KEY (meeting_id, project) REFERENCES public.project(meeting_id, code);
ALTER TABLE ONLY public.recommendation_answer
    ADD CONSTRAINT recommendation_answer_session_known FOREIGN KEY (meeting_id, session_key) REFERENCES public.session(meeting_id, key);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_owner_organisation_known FOREIGN KEY (owner_organisation) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_owner_person_known FOREIGN KEY (owner_person) REFERENCES public.person(id);
ALTER TABLE ONLY public.requirement
    ADD CONSTRAINT requirement_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_reviewer_known FOREIGN KEY (meeting_id, reviewer_id) REFERENCES public.reviewer(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_account_known FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_letter_mailing_known FOREIGN KEY (meeting_id, letter_mailing) REFERENCES public.mailing(meeting_id, id);
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.round_table
    ADD CONSTRAINT round_table_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.round_table
    ADD CONSTRAINT round_table_topic_known FOREIGN KEY (meeting_id, topic) REFERENCES public.topic(meeting_id, key);
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_adder_known FOREIGN KEY (added_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_entry_known FOREIGN KEY (meeting_id, year, number) REFERENCES public.correspondence(meeting_id, year, number);
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_letter_known FOREIGN KEY (meeting_id, letter_id) REFERENCES public.letter(meeting_id, id);
ALTER TABLE ONLY public.score
    ADD CONSTRAINT score_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.score
    ADD CONSTRAINT score_scoring_known FOREIGN KEY (meeting_id, scoring_id) REFERENCES public.scoring(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.scoring
    ADD CONSTRAINT scoring_actor_known FOREIGN KEY (computed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.scoring
    ADD CONSTRAINT scoring_under_published_rubric FOREIGN KEY (meeting_id, rubric_id) REFERENCES public.meeting(id, rubric_id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_participant_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.participant(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_session_known FOREIGN KEY (meeting_id, session_key, during) REFERENCES public.session(meeting_id, key, during);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_table_known FOREIGN KEY (meeting_id, table_no) REFERENCES public.round_table(meeting_id, number);
ALTER TABLE ONLY public.seating_absence
    ADD CONSTRAINT seating_absence_actor_known FOREIGN KEY (recorded_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.seating_absence
    ADD CONSTRAINT seating_absence_participant_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.participant(meeting_id, person_id) ON DELETE CASCADE DEFERRABLE;
ALTER TABLE ONLY public.seating_absence
    ADD CONSTRAINT seating_absence_round_known FOREIGN KEY (meeting_id, round) REFERENCES public.session(meeting_id, round);
ALTER TABLE ONLY public.seating
    ADD CONSTRAINT seating_actor_known FOREIGN KEY (solved_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.seating
    ADD CONSTRAINT seating_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.seating_rule
    ADD CONSTRAINT seating_rule_actor_known FOREIGN KEY (made_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.seating_rule
    ADD CONSTRAINT seating_rule_one_known FOREIGN KEY (meeting_id, one_id) REFERENCES public.participant(meeting_id, person_id) ON DELETE CASCADE DEFERRABLE;
ALTER TABLE ONLY public.seating_rule
    ADD CONSTRAINT seating_rule_other_known FOREIGN KEY (meeting_id, other_id) REFERENCES public.participant(meeting_id, person_id) ON DELETE CASCADE DEFERRABLE;
ALTER TABLE ONLY public.selection_closing
    ADD CONSTRAINT selection_closing_closer_known FOREIGN KEY (closed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.selection_closing
    ADD CONSTRAINT selection_closing_reopener_known FOREIGN KEY (reopened_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.selection_closing
    ADD CONSTRAINT selection_closing_selection_known FOREIGN KEY (meeting_id, selection_id) REFERENCES public.selection(meeting_id, id);
ALTER TABLE ONLY public.selection_floor
    ADD CONSTRAINT selection_floor_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.selection
    ADD CONSTRAINT selection_proposer_known FOREIGN KEY (proposed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.selection
    ADD CONSTRAINT selection_revises_known FOREIGN KEY (meeting_id, revises) REFERENCES public.selection(meeting_id, id);
ALTER TABLE ONLY public.selection
    ADD CONSTRAINT selection_scoring_known FOREIGN KEY (meeting_id, scoring_id) REFERENCES public.scoring(meeting_id, id);
ALTER TABLE ONLY public.selection
    ADD CONSTRAINT selection_signatory_known FOREIGN KEY (signed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.selection
    ADD CONSTRAINT selection_superseder_known FOREIGN KEY (superseded_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_item_known FOREIGN KEY (meeting_id, item) REFERENCES public.agenda_item(meeting_id, number);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_room_known FOREIGN KEY (meeting_id, room_key) REFERENCES public.room(meeting_id, key);
ALTER TABLE ONLY public.sign_in_letter
    ADD CONSTRAINT sign_in_letter_account_known FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_selection_known FOREIGN KEY (meeting_id, selection_id) REFERENCES public.selection(meeting_id, id);
ALTER TABLE ONLY public.substitution
    ADD CONSTRAINT substitution_decider_known FOREIGN KEY (decided_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.substitution
    ADD CONSTRAINT substitution_invitation_known FOREIGN KEY (meeting_id, invitation_id) REFERENCES public.invitation(meeting_id, id);
ALTER TABLE ONLY public.substitution
    ADD CONSTRAINT substitution_is_substitute FOREIGN KEY (meeting_id, person_id, track) REFERENCES public.candidate(meeting_id, person_id, track) DEFERRABLE;
ALTER TABLE ONLY public.substitution
    ADD CONSTRAINT substitution_leaving_known FOREIGN KEY (meeting_id, leaving_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.substitution
    ADD CONSTRAINT substitution_withdrawer_known FOREIGN KEY (withdrawn_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.succession
    ADD CONSTRAINT succession_entering_known FOREIGN KEY (meeting_id, entering_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.succession
    ADD CONSTRAINT succession_leaving_known FOREIGN KEY (meeting_id, leaving_id) REFERENCES public.application(meeting_id, id);
ALTER TABLE ONLY public.succession
    ADD CONSTRAINT succession_officer_known FOREIGN KEY (recorded_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.succession
    ADD CONSTRAINT succession_settler_known FOREIGN KEY (settled_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.taken_in
    ADD CONSTRAINT taken_in_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.travel_budget
    ADD CONSTRAINT travel_budget_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.travel
    ADD CONSTRAINT travel_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.travel_payer
    ADD CONSTRAINT travel_payer_candidate_known FOREIGN KEY (meeting_id, person_id) REFERENCES public.candidate(meeting_id, person_id) DEFERRABLE;
ALTER TABLE ONLY public.travel_term
    ADD CONSTRAINT travel_term_meeting_known FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.viewing
    ADD CONSTRAINT viewing_account_known FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.viewing
    ADD CONSTRAINT viewing_meeting_known FOREIGN KEY (of_meeting) REFERENCES public.meeting(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT wish_application_known FOREIGN KEY (meeting_id, application_id) REFERENCES public.application(meeting_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT wish_organisation_known FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT wish_person_known FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.account_mailbox ENABLE ROW LEVEL SECURITY;

CREATE POLICY account_mailbox_of_house ON public.account_mailbox TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY account_mailbox_of_signed_in ON public.account_mailbox TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

CREATE POLICY account_of_house ON public.account TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY account_of_signed_in ON public.account TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.account_password ENABLE ROW LEVEL SECURITY;

CREATE POLICY account_password_of_house ON public.account_password TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY account_password_of_signed_in ON public.account_password TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.account_role ENABLE ROW LEVEL SECURITY;

CREATE POLICY account_role_of_house ON public.account_role TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY account_role_of_signed_in ON public.account_role TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.agenda_item ENABLE ROW LEVEL SECURITY;

CREATE POLICY agenda_item_of_meeting ON public.agenda_item TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY agenda_item_of_page ON public.agenda_item TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY agenda_item_of_signed_in ON public.agenda_item TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.agenda_role ENABLE ROW LEVEL SECURITY;

CREATE POLICY agenda_role_of_meeting ON public.agenda_role TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY agenda_role_of_signed_in ON public.agenda_role TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.agreed_outcome ENABLE ROW LEVEL SECURITY;

CREATE POLICY agreed_outcome_of_meeting ON public.agreed_outcome TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY agreed_outcome_of_signed_in ON public.agreed_outcome TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.aide_memoire ENABLE ROW LEVEL SECURITY;

CREATE POLICY aide_memoire_of_meeting ON public.aide_memoire TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY aide_memoire_of_page ON public.aide_memoire TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY aide_memoire_of_signed_in ON public.aide_memoire TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.application ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.application_draft ENABLE ROW LEVEL SECURITY;

CREATE POLICY application_draft_of_meeting ON public.application_draft TO convene_app, convene_reader, convene_auditor, convene_keeper USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY application_draft_of_owner ON public.application_draft TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (own_hash = public.link_in_hand()) OR (mail_hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY application_draft_of_signed_in ON public.application_draft TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.application_form ENABLE ROW LEVEL SECURITY;

CREATE POLICY application_form_of_meeting ON public.application_form TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY application_form_of_signed_in ON public.application_form TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY application_of_meeting ON public.application TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR public.own_review_is_assigned(meeting_id, id))));

CREATE POLICY application_of_page ON public.application TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (id = ( SELECT public.link_application() AS link_application)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (id = ( SELECT public.link_application() AS link_application)) AND (status = ANY (ARRAY['selected'::text, 'withdrawn'::text]))));

CREATE POLICY application_of_signed_in ON public.application TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR public.own_review_is_assigned(meeting_id, id)) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.application_outcome ENABLE ROW LEVEL SECURITY;

CREATE POLICY application_outcome_of_meeting ON public.application_outcome TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY application_outcome_of_signed_in ON public.application_outcome TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.application_topic ENABLE ROW LEVEL SECURITY;

CREATE POLICY application_topic_of_meeting ON public.application_topic TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY application_topic_of_signed_in ON public.application_topic TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.arrival ENABLE ROW LEVEL SECURITY;

CREATE POLICY arrival_of_meeting ON public.arrival TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY arrival_of_signed_in ON public.arrival TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.assessment ENABLE ROW LEVEL SECURITY;

CREATE POLICY assessment_of_meeting ON public.assessment TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY assessment_of_signed_in ON public.assessment TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.audit_body ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit_body_of_all ON public.audit_body FOR SELECT TO convene_auditor USING (true);

CREATE POLICY audit_body_of_meeting ON public.audit_body TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)));

CREATE POLICY audit_body_of_signed_in ON public.audit_body TO convene_signed_in USING ((((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit_entry_of_all ON public.audit_entry FOR SELECT TO convene_auditor USING (true);

CREATE POLICY audit_entry_of_meeting ON public.audit_entry TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)));

CREATE POLICY audit_entry_of_signed_in ON public.audit_entry TO convene_signed_in USING ((((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.audit_head ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit_head_of_all ON public.audit_head FOR SELECT TO convene_auditor USING (true);

CREATE POLICY audit_head_of_meeting ON public.audit_head TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)));

CREATE POLICY audit_head_of_signed_in ON public.audit_head TO convene_signed_in USING ((((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.audit_line ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit_line_of_all ON public.audit_line FOR SELECT TO convene_auditor USING (true);

CREATE POLICY audit_line_of_meeting ON public.audit_line TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)));

CREATE POLICY audit_line_of_signed_in ON public.audit_line TO convene_signed_in USING ((((meeting_id = public.meeting_in_hand()) OR (meeting_id = '00000000-0000-0000-0000-000000000000'::uuid)) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.candidate ENABLE ROW LEVEL SECURITY;

CREATE POLICY candidate_of_meeting ON public.candidate TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY candidate_of_signed_in ON public.candidate TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.cannot_judge ENABLE ROW LEVEL SECURITY;

CREATE POLICY cannot_judge_of_meeting ON public.cannot_judge TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()) OR public.own_review_is_given(meeting_id, application_id)))) WITH CHECK (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()))));

CREATE POLICY cannot_judge_of_signed_in ON public.cannot_judge TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()) OR public.own_review_is_given(meeting_id, application_id)) AND ( SELECT public.credential_admits() AS credential_admits))) WITH CHECK (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand())) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.choice ENABLE ROW LEVEL SECURITY;

CREATE POLICY choice_of_meeting ON public.choice TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY choice_of_signed_in ON public.choice TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.clearance ENABLE ROW LEVEL SECURITY;

CREATE POLICY clearance_of_meeting ON public.clearance TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY clearance_of_signed_in ON public.clearance TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.commitment ENABLE ROW LEVEL SECURITY;

CREATE POLICY commitment_of_meeting ON public.commitment TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY commitment_of_signed_in ON public.commitment TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.conflict_of_interest ENABLE ROW LEVEL SECURITY;

CREATE POLICY conflict_of_interest_of_meeting ON public.conflict_of_interest TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY conflict_of_interest_of_signed_in ON public.conflict_of_interest TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.correspondence ENABLE ROW LEVEL SECURITY;

CREATE POLICY correspondence_of_meeting ON public.correspondence TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY correspondence_of_signed_in ON public.correspondence TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.country_name ENABLE ROW LEVEL SECURITY;

CREATE POLICY country_name_of_meeting ON public.country_name TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY country_name_of_page ON public.country_name TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY country_name_of_signed_in ON public.country_name TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.credential ENABLE ROW LEVEL SECURITY;

CREATE POLICY credential_of_house ON public.credential TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY credential_of_signed_in ON public.credential TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.criterion ENABLE ROW LEVEL SECURITY;

CREATE POLICY criterion_of_house ON public.criterion TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY criterion_of_page ON public.criterion TO convene_portal USING ((CURRENT_USER = 'convene_portal'::name));

CREATE POLICY criterion_of_signed_in ON public.criterion TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.decision ENABLE ROW LEVEL SECURITY;

CREATE POLICY decision_of_meeting ON public.decision TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY decision_of_page ON public.decision TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (application_id = ( SELECT public.link_application() AS link_application)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (application_id = ( SELECT public.link_application() AS link_application))));

CREATE POLICY decision_of_signed_in ON public.decision TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.document_author ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_author_of_meeting ON public.document_author TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY document_author_of_signed_in ON public.document_author TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.document_file ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_file_of_meeting ON public.document_file TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY document_file_of_signed_in ON public.document_file TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.document_link ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_link_of_meeting ON public.document_link TO convene_app, convene_reader, convene_auditor, convene_keeper USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY document_link_of_owner ON public.document_link TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (token_hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY document_link_of_signed_in ON public.document_link TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.door ENABLE ROW LEVEL SECURITY;

CREATE POLICY door_of_meeting ON public.door TO convene_app, convene_reader, convene_auditor, convene_keeper USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY door_of_owner ON public.door TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (link_hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY door_of_signed_in ON public.door TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.emblem ENABLE ROW LEVEL SECURITY;

CREATE POLICY emblem_of_meeting ON public.emblem TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY emblem_of_signed_in ON public.emblem TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.evaluation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.evaluation_handed ENABLE ROW LEVEL SECURITY;

CREATE POLICY evaluation_handed_of_meeting ON public.evaluation_handed TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY evaluation_handed_of_signed_in ON public.evaluation_handed TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.evaluation_key ENABLE ROW LEVEL SECURITY;

CREATE POLICY evaluation_key_of_meeting ON public.evaluation_key TO convene_app, convene_reader, convene_auditor, convene_keeper USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY evaluation_key_of_owner ON public.evaluation_key TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY evaluation_key_of_signed_in ON public.evaluation_key TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY evaluation_of_meeting ON public.evaluation TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY evaluation_of_signed_in ON public.evaluation TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.evaluation_tally ENABLE ROW LEVEL SECURITY;

CREATE POLICY evaluation_tally_of_meeting ON public.evaluation_tally TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY evaluation_tally_of_signed_in ON public.evaluation_tally TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.evaluation_text ENABLE ROW LEVEL SECURITY;

CREATE POLICY evaluation_text_of_meeting ON public.evaluation_text TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY evaluation_text_of_signed_in ON public.evaluation_text TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.forgotten ENABLE ROW LEVEL SECURITY;

CREATE POLICY forgotten_of_house ON public.forgotten TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY forgotten_of_signed_in ON public.forgotten TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.gate ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gate_answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY gate_answer_of_meeting ON public.gate_answer TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY gate_answer_of_signed_in ON public.gate_answer TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY gate_of_house ON public.gate TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY gate_of_page ON public.gate TO convene_portal USING ((CURRENT_USER = 'convene_portal'::name));

CREATE POLICY gate_of_signed_in ON public.gate TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.guest ENABLE ROW LEVEL SECURITY;

CREATE POLICY guest_of_meeting ON public.guest TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY guest_of_page ON public.guest TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (invitation_id = ( SELECT public.link_invitation() AS link_invitation)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (invitation_id = ( SELECT public.link_invitation() AS link_invitation))));

CREATE POLICY guest_of_signed_in ON public.guest TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.handover ENABLE ROW LEVEL SECURITY;

CREATE POLICY handover_of_house ON public.handover TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY handover_of_signed_in ON public.handover TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.house_emblem ENABLE ROW LEVEL SECURITY;

CREATE POLICY house_emblem_of_house ON public.house_emblem TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY house_emblem_of_signed_in ON public.house_emblem TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.house_proxy ENABLE ROW LEVEL SECURITY;

CREATE POLICY house_proxy_of_house ON public.house_proxy TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY house_proxy_of_signed_in ON public.house_proxy TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.invitation ENABLE ROW LEVEL SECURITY;

CREATE POLICY invitation_of_meeting ON public.invitation TO convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY invitation_of_owner ON public.invitation TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (token_hash = public.link_in_hand()) OR (former_hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY invitation_of_page ON public.invitation TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (id = ( SELECT public.link_invitation() AS link_invitation)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (id = ( SELECT public.link_invitation() AS link_invitation))));

CREATE POLICY invitation_of_signed_in ON public.invitation TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.kept_commitment ENABLE ROW LEVEL SECURITY;

CREATE POLICY kept_commitment_of_meeting ON public.kept_commitment TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR public.own_review_is_assigned(meeting_id, application_id))));

CREATE POLICY kept_commitment_of_signed_in ON public.kept_commitment TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR public.own_review_is_assigned(meeting_id, application_id)) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

CREATE POLICY letter_of_meeting ON public.letter TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY letter_of_page ON public.letter TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (person_id = ( SELECT public.link_person() AS link_person)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (person_id = ( SELECT public.link_person() AS link_person)) AND (status = 'cancelled'::text)));

CREATE POLICY letter_of_signed_in ON public.letter TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.letter_proof ENABLE ROW LEVEL SECURITY;

CREATE POLICY letter_proof_of_meeting ON public.letter_proof TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY letter_proof_of_signed_in ON public.letter_proof TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.lottery ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.lottery_draw ENABLE ROW LEVEL SECURITY;

CREATE POLICY lottery_draw_of_meeting ON public.lottery_draw TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY lottery_draw_of_signed_in ON public.lottery_draw TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY lottery_of_meeting ON public.lottery TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY lottery_of_page ON public.lottery TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY lottery_of_signed_in ON public.lottery TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.lottery_value ENABLE ROW LEVEL SECURITY;

CREATE POLICY lottery_value_of_meeting ON public.lottery_value TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY lottery_value_of_signed_in ON public.lottery_value TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.mail ENABLE ROW LEVEL SECURITY;

CREATE POLICY mail_of_meeting ON public.mail TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY mail_of_signed_in ON public.mail TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.mailbox ENABLE ROW LEVEL SECURITY;

CREATE POLICY mailbox_of_meeting ON public.mailbox TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY mailbox_of_signed_in ON public.mailbox TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.mailing ENABLE ROW LEVEL SECURITY;

CREATE POLICY mailing_of_meeting ON public.mailing TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY mailing_of_signed_in ON public.mailing TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.meeting ENABLE ROW LEVEL SECURITY;

CREATE POLICY meeting_of_house ON public.meeting TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY meeting_of_page ON public.meeting TO convene_portal USING ((CURRENT_USER = 'convene_portal'::name));

CREATE POLICY meeting_of_signed_in ON public.meeting TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.meeting_revision ENABLE ROW LEVEL SECURITY;

CREATE POLICY meeting_revision_of_meeting ON public.meeting_revision TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY meeting_revision_of_page ON public.meeting_revision TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY meeting_revision_of_signed_in ON public.meeting_revision TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.merged ENABLE ROW LEVEL SECURITY;

CREATE POLICY merged_of_house ON public.merged TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY merged_of_signed_in ON public.merged TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.need ENABLE ROW LEVEL SECURITY;

CREATE POLICY need_of_meeting ON public.need TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY need_of_signed_in ON public.need TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.nomination ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.nomination_draft ENABLE ROW LEVEL SECURITY;

CREATE POLICY nomination_draft_of_meeting ON public.nomination_draft TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY nomination_draft_of_signed_in ON public.nomination_draft TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.nomination_link ENABLE ROW LEVEL SECURITY;

CREATE POLICY nomination_link_of_meeting ON public.nomination_link TO convene_app, convene_reader, convene_auditor, convene_keeper USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY nomination_link_of_owner ON public.nomination_link TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (token_hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY nomination_link_of_signed_in ON public.nomination_link TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY nomination_of_meeting ON public.nomination TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY nomination_of_page ON public.nomination TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (invitation_id = ( SELECT public.link_invitation() AS link_invitation)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (invitation_id = ( SELECT public.link_invitation() AS link_invitation))));

CREATE POLICY nomination_of_signed_in ON public.nomination TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.not_twins ENABLE ROW LEVEL SECURITY;

CREATE POLICY not_twins_of_house ON public.not_twins TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY not_twins_of_signed_in ON public.not_twins TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.objection ENABLE ROW LEVEL SECURITY;

CREATE POLICY objection_of_house ON public.objection TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY objection_of_signed_in ON public.objection TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.offer ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.offer_confirmation ENABLE ROW LEVEL SECURITY;

CREATE POLICY offer_confirmation_of_meeting ON public.offer_confirmation TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR public.own_review_is_assigned(meeting_id, application_id))));

CREATE POLICY offer_confirmation_of_signed_in ON public.offer_confirmation TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR public.own_review_is_assigned(meeting_id, application_id)) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY offer_of_meeting ON public.offer TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY offer_of_signed_in ON public.offer TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.organisation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.organisation_alias ENABLE ROW LEVEL SECURITY;

CREATE POLICY organisation_alias_of_house ON public.organisation_alias TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY organisation_alias_of_signed_in ON public.organisation_alias TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

CREATE POLICY organisation_of_house ON public.organisation TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY organisation_of_signed_in ON public.organisation TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.page_request ENABLE ROW LEVEL SECURITY;

CREATE POLICY page_request_of_meeting ON public.page_request TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY page_request_of_signed_in ON public.page_request TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.participant ENABLE ROW LEVEL SECURITY;

CREATE POLICY participant_of_meeting ON public.participant TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY participant_of_page ON public.participant TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (person_id = ( SELECT public.link_person() AS link_person)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (person_id = ( SELECT public.link_person() AS link_person)) AND (invitation_id = ( SELECT public.link_invitation() AS link_invitation))));

CREATE POLICY participant_of_signed_in ON public.participant TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partner_consent ENABLE ROW LEVEL SECURITY;

CREATE POLICY partner_consent_of_meeting ON public.partner_consent TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partner_consent_of_signed_in ON public.partner_consent TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partner_meeting ENABLE ROW LEVEL SECURITY;

CREATE POLICY partner_meeting_of_meeting ON public.partner_meeting TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partner_meeting_of_signed_in ON public.partner_meeting TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partner_side ENABLE ROW LEVEL SECURITY;

CREATE POLICY partner_side_of_meeting ON public.partner_side TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partner_side_of_signed_in ON public.partner_side TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partner_slot ENABLE ROW LEVEL SECURITY;

CREATE POLICY partner_slot_of_meeting ON public.partner_slot TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partner_slot_of_signed_in ON public.partner_slot TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partner_wish ENABLE ROW LEVEL SECURITY;

CREATE POLICY partner_wish_of_meeting ON public.partner_wish TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partner_wish_of_signed_in ON public.partner_wish TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partnership ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.partnership_answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY partnership_answer_of_meeting ON public.partnership_answer TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partnership_answer_of_signed_in ON public.partnership_answer TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partnership_inquiry ENABLE ROW LEVEL SECURITY;

CREATE POLICY partnership_inquiry_of_meeting ON public.partnership_inquiry TO convene_app, convene_reader, convene_auditor, convene_keeper USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY partnership_inquiry_of_owner ON public.partnership_inquiry TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (link_hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY partnership_inquiry_of_signed_in ON public.partnership_inquiry TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY partnership_of_meeting ON public.partnership TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partnership_of_signed_in ON public.partnership TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partnership_outcome ENABLE ROW LEVEL SECURITY;

CREATE POLICY partnership_outcome_of_meeting ON public.partnership_outcome TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partnership_outcome_of_signed_in ON public.partnership_outcome TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partnership_partner ENABLE ROW LEVEL SECURITY;

CREATE POLICY partnership_partner_of_meeting ON public.partnership_partner TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partnership_partner_of_signed_in ON public.partnership_partner TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partnership_principle ENABLE ROW LEVEL SECURITY;

CREATE POLICY partnership_principle_of_meeting ON public.partnership_principle TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partnership_principle_of_signed_in ON public.partnership_principle TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.partnership_report ENABLE ROW LEVEL SECURITY;

CREATE POLICY partnership_report_of_meeting ON public.partnership_report TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY partnership_report_of_signed_in ON public.partnership_report TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.passport ENABLE ROW LEVEL SECURITY;

CREATE POLICY passport_of_meeting ON public.passport TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY passport_of_signed_in ON public.passport TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.past_partnership ENABLE ROW LEVEL SECURITY;

CREATE POLICY past_partnership_of_meeting ON public.past_partnership TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY past_partnership_of_signed_in ON public.past_partnership TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person_alias ENABLE ROW LEVEL SECURITY;

CREATE POLICY person_alias_of_house ON public.person_alias TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY person_alias_of_signed_in ON public.person_alias TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

CREATE POLICY person_of_house ON public.person TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY person_of_signed_in ON public.person TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.place ENABLE ROW LEVEL SECURITY;

CREATE POLICY place_of_meeting ON public.place TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY place_of_page ON public.place TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY place_of_signed_in ON public.place TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.practice_mark ENABLE ROW LEVEL SECURITY;

CREATE POLICY practice_mark_of_meeting ON public.practice_mark TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()))));

CREATE POLICY practice_mark_of_signed_in ON public.practice_mark TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand())) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.printed_line ENABLE ROW LEVEL SECURITY;

CREATE POLICY printed_line_of_meeting ON public.printed_line TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY printed_line_of_signed_in ON public.printed_line TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.printed_sheet ENABLE ROW LEVEL SECURITY;

CREATE POLICY printed_sheet_of_meeting ON public.printed_sheet TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY printed_sheet_of_signed_in ON public.printed_sheet TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.project ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.project_lack ENABLE ROW LEVEL SECURITY;

CREATE POLICY project_lack_of_meeting ON public.project_lack TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY project_lack_of_signed_in ON public.project_lack TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY project_of_meeting ON public.project TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY project_of_signed_in ON public.project TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.rating ENABLE ROW LEVEL SECURITY;

CREATE POLICY rating_of_meeting ON public.rating TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()) OR public.own_review_is_given(meeting_id, application_id)))) WITH CHECK (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()))));

CREATE POLICY rating_of_signed_in ON public.rating TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()) OR public.own_review_is_given(meeting_id, application_id)) AND ( SELECT public.credential_admits() AS credential_admits))) WITH CHECK (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand())) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.recommendation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.recommendation_answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY recommendation_answer_of_meeting ON public.recommendation_answer TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY recommendation_answer_of_signed_in ON public.recommendation_answer TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY recommendation_of_meeting ON public.recommendation TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY recommendation_of_signed_in ON public.recommendation TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.requirement ENABLE ROW LEVEL SECURITY;

CREATE POLICY requirement_of_meeting ON public.requirement TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY requirement_of_signed_in ON public.requirement TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.retention ENABLE ROW LEVEL SECURITY;

CREATE POLICY retention_of_house ON public.retention TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY retention_of_signed_in ON public.retention TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.review ENABLE ROW LEVEL SECURITY;

CREATE POLICY review_of_meeting ON public.review TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand()))));

CREATE POLICY review_of_signed_in ON public.review TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ((public.reviewer_in_hand() IS NULL) OR (reviewer_id = public.reviewer_in_hand())) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.reviewer ENABLE ROW LEVEL SECURITY;

CREATE POLICY reviewer_of_meeting ON public.reviewer TO convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY reviewer_of_owner ON public.reviewer TO convene_owner USING (((meeting_id = public.meeting_in_hand()) OR (link_hash = public.link_in_hand()))) WITH CHECK ((meeting_id = public.meeting_in_hand()));

CREATE POLICY reviewer_of_signed_in ON public.reviewer TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.room ENABLE ROW LEVEL SECURITY;

CREATE POLICY room_of_meeting ON public.room TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY room_of_page ON public.room TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY room_of_signed_in ON public.room TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.round_table ENABLE ROW LEVEL SECURITY;

CREATE POLICY round_table_of_meeting ON public.round_table TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY round_table_of_page ON public.round_table TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY round_table_of_signed_in ON public.round_table TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.rubric ENABLE ROW LEVEL SECURITY;

CREATE POLICY rubric_of_house ON public.rubric TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY rubric_of_page ON public.rubric TO convene_portal USING ((CURRENT_USER = 'convene_portal'::name));

CREATE POLICY rubric_of_signed_in ON public.rubric TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.scan ENABLE ROW LEVEL SECURITY;

CREATE POLICY scan_of_meeting ON public.scan TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY scan_of_signed_in ON public.scan TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.score ENABLE ROW LEVEL SECURITY;

CREATE POLICY score_of_meeting ON public.score TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY score_of_signed_in ON public.score TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.scoring ENABLE ROW LEVEL SECURITY;

CREATE POLICY scoring_of_meeting ON public.scoring TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY scoring_of_signed_in ON public.scoring TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.seat ENABLE ROW LEVEL SECURITY;

CREATE POLICY seat_of_meeting ON public.seat TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY seat_of_page ON public.seat TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (person_id = ( SELECT public.link_person() AS link_person)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (person_id = ( SELECT public.link_person() AS link_person))));

CREATE POLICY seat_of_signed_in ON public.seat TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.seating ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.seating_absence ENABLE ROW LEVEL SECURITY;

CREATE POLICY seating_absence_of_meeting ON public.seating_absence TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY seating_absence_of_signed_in ON public.seating_absence TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY seating_of_meeting ON public.seating TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY seating_of_signed_in ON public.seating TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.seating_rule ENABLE ROW LEVEL SECURITY;

CREATE POLICY seating_rule_of_meeting ON public.seating_rule TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY seating_rule_of_signed_in ON public.seating_rule TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.selection ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.selection_closing ENABLE ROW LEVEL SECURITY;

CREATE POLICY selection_closing_of_meeting ON public.selection_closing TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY selection_closing_of_page ON public.selection_closing TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.link_meeting() AS link_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.link_meeting() AS link_meeting))));

CREATE POLICY selection_closing_of_signed_in ON public.selection_closing TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.selection_floor ENABLE ROW LEVEL SECURITY;

CREATE POLICY selection_floor_of_meeting ON public.selection_floor TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY selection_floor_of_page ON public.selection_floor TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY selection_floor_of_signed_in ON public.selection_floor TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY selection_of_meeting ON public.selection TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY selection_of_page ON public.selection TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.link_meeting() AS link_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.link_meeting() AS link_meeting))));

CREATE POLICY selection_of_signed_in ON public.selection TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

CREATE POLICY session_of_meeting ON public.session TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY session_of_page ON public.session TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY session_of_signed_in ON public.session TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.sign_in_letter ENABLE ROW LEVEL SECURITY;

CREATE POLICY sign_in_letter_of_house ON public.sign_in_letter TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (true);

CREATE POLICY sign_in_letter_of_signed_in ON public.sign_in_letter TO convene_signed_in USING (( SELECT public.credential_admits() AS credential_admits));

ALTER TABLE public.standing ENABLE ROW LEVEL SECURITY;

CREATE POLICY standing_of_meeting ON public.standing TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY standing_of_signed_in ON public.standing TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.substitution ENABLE ROW LEVEL SECURITY;

CREATE POLICY substitution_of_meeting ON public.substitution TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY substitution_of_page ON public.substitution TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (invitation_id = ( SELECT public.link_invitation() AS link_invitation)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (invitation_id = ( SELECT public.link_invitation() AS link_invitation))));

CREATE POLICY substitution_of_signed_in ON public.substitution TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.succession ENABLE ROW LEVEL SECURITY;

CREATE POLICY succession_of_meeting ON public.succession TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY succession_of_page ON public.succession TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (leaving_id = ( SELECT public.link_application() AS link_application)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = public.meeting_in_hand()) AND (leaving_id = ( SELECT public.link_application() AS link_application)) AND (cause = 'declined'::text)));

CREATE POLICY succession_of_signed_in ON public.succession TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.taken_in ENABLE ROW LEVEL SECURITY;

CREATE POLICY taken_in_of_meeting ON public.taken_in TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY taken_in_of_page ON public.taken_in TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.link_meeting() AS link_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.link_meeting() AS link_meeting))));

CREATE POLICY taken_in_of_signed_in ON public.taken_in TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.topic ENABLE ROW LEVEL SECURITY;

CREATE POLICY topic_of_meeting ON public.topic TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY topic_of_page ON public.topic TO convene_portal USING (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting)))) WITH CHECK (((CURRENT_USER = 'convene_portal'::name) AND (meeting_id = ( SELECT public.page_meeting() AS page_meeting))));

CREATE POLICY topic_of_signed_in ON public.topic TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.travel ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.travel_budget ENABLE ROW LEVEL SECURITY;

CREATE POLICY travel_budget_of_meeting ON public.travel_budget TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY travel_budget_of_signed_in ON public.travel_budget TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

CREATE POLICY travel_of_meeting ON public.travel TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY travel_of_signed_in ON public.travel TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.travel_payer ENABLE ROW LEVEL SECURITY;

CREATE POLICY travel_payer_of_meeting ON public.travel_payer TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL)));

CREATE POLICY travel_payer_of_signed_in ON public.travel_payer TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND (public.reviewer_in_hand() IS NULL) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.travel_term ENABLE ROW LEVEL SECURITY;

CREATE POLICY travel_term_of_meeting ON public.travel_term TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY travel_term_of_signed_in ON public.travel_term TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.viewing ENABLE ROW LEVEL SECURITY;

CREATE POLICY viewing_of_meeting ON public.viewing TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((of_meeting = public.meeting_in_hand()));

CREATE POLICY viewing_of_signed_in ON public.viewing TO convene_signed_in USING (((of_meeting = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));

ALTER TABLE public.wish ENABLE ROW LEVEL SECURITY;

CREATE POLICY wish_of_meeting ON public.wish TO convene_owner, convene_app, convene_mailer, convene_reader, convene_auditor, convene_keeper, convene_worker USING ((meeting_id = public.meeting_in_hand()));

CREATE POLICY wish_of_signed_in ON public.wish TO convene_signed_in USING (((meeting_id = public.meeting_in_hand()) AND ( SELECT public.credential_admits() AS credential_admits)));
