-- Who acts is whose session it is: the database takes the actor from the login, asks whoever signs
-- or changes accounts for the right to, and lets nobody date an act as they like.

-- Who owns a server may take any login, as ever.
CREATE FUNCTION acting_account() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT id FROM account WHERE login = session_user::text);
END $$;
COMMENT ON FUNCTION acting_account IS 'The account of the login that this session is of, if any.';

CREATE FUNCTION acting_is(roles text[], meeting uuid DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM account_role
    WHERE account_id = acting_account() AND role = ANY (roles)
      AND (of_meeting IS NULL OR of_meeting = meeting));
END $$;
COMMENT ON FUNCTION acting_is IS
  'Whether who acts is one of these in every meeting, or in the one that is named.';

CREATE FUNCTION session_of_owner() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN pg_has_role(
    (SELECT usesysid FROM pg_stat_get_activity(pg_backend_pid())), 'convene_owner', 'MEMBER');
END $$;
COMMENT ON FUNCTION session_of_owner IS
  'Whether who signed in owns the schema or is above all, whatever the session took since.';

-- Two roles that log nobody in either. They alone may come to act for others, each by a function
-- that asks for a row of theirs: a link that was opened, a lease that was taken. None is there yet.
DO $$
DECLARE
  wanted text;
  worker text := current_setting('role');
BEGIN
  SET LOCAL ROLE NONE;
  FOREACH wanted IN ARRAY ARRAY['convene_portal', 'convene_worker'] LOOP
    IF to_regrole(wanted) IS NULL THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN
        NULL; -- made at the same moment; or for whoever owns the server, whom the doctor asks
      END;
    END IF;
  END LOOP;
  PERFORM set_config('role', worker, true);
END $$;

-- The trail: an entry that has a login is chained by it, too.
ALTER TABLE audit_entry
  ADD COLUMN login text CONSTRAINT audit_entry_login_given CHECK (login <> '');
COMMENT ON COLUMN audit_entry.login IS
  'The login whose session wrote it; null in what is older than this.';

DROP FUNCTION audit_append(
  uuid, timestamptz, uuid, text, text, jsonb, text[], uuid[], uuid[], boolean[], jsonb[]);
DROP FUNCTION audit_entry_hash(bytea, uuid, bigint, timestamptz, uuid, text, text, bytea);

CREATE FUNCTION audit_entry_hash(
  previous bytea, meeting uuid, number bigint, at timestamptz, actor uuid, login text, act text,
  object text, body_hash bytea
) RETURNS bytea
LANGUAGE sql IMMUTABLE
RETURN sha256(
  previous || uuid_send(meeting) || int8send(number)
  || int8send((extract(epoch FROM at) * 1000000)::bigint) || uuid_send(actor)
  || COALESCE(int4send(octet_length(convert_to(login, 'UTF8'))) || convert_to(login, 'UTF8'), '')
  || int4send(octet_length(convert_to(act, 'UTF8'))) || convert_to(act, 'UTF8')
  || int4send(octet_length(convert_to(object, 'UTF8'))) || convert_to(object, 'UTF8')
  || body_hash);
COMMENT ON FUNCTION audit_entry_hash IS 'What an entry is chained by, of either age.';
GRANT EXECUTE ON FUNCTION
  audit_entry_hash(bytea, uuid, bigint, timestamptz, uuid, text, text, text, bytea)
TO convene_app, convene_auditor;

CREATE FUNCTION audit_write(
  meeting uuid, at timestamptz, actor uuid, act text, object text, body jsonb,
  kinds text[] DEFAULT '{}', objects uuid[] DEFAULT '{}', besides uuid[] DEFAULT '{}',
  secrets boolean[] DEFAULT '{}', changes jsonb[] DEFAULT '{}'
) RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp SET standard_conforming_strings = 'on' AS $$
DECLARE
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
  INSERT INTO audit_line (
    meeting_id, number, line, kind, object_id, beside_id, is_secret, hash, salt, change)
  SELECT
    meeting, head.number, l.line, l.kind, l.object_id, l.beside_id, l.is_secret, l.hash, l.salt,
    l.change
  FROM unnest(kinds, objects, besides, secrets, hashes, salts, changes) WITH ORDINALITY
    AS l (kind, object_id, beside_id, is_secret, hash, salt, change, line);
  UPDATE audit_head SET hash = link WHERE meeting_id = meeting;
  RETURN head.number;
END $$;
COMMENT ON FUNCTION audit_write IS
  'Adds an act to the end of a meeting''s chain, by whomever it is told; for functions of the '
  'owner alone, each of which knows by whom.';

CREATE FUNCTION audit_append(
  meeting uuid, at timestamptz, act text, object text, body jsonb, kinds text[] DEFAULT '{}',
  objects uuid[] DEFAULT '{}', besides uuid[] DEFAULT '{}', secrets boolean[] DEFAULT '{}',
  changes jsonb[] DEFAULT '{}'
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  RETURN audit_write(
    meeting, at, acting_account(), act, object, body, kinds, objects, besides, secrets, changes);
END $$;
COMMENT ON FUNCTION audit_append IS
  'Adds an act of who acts to the end of a meeting''s chain, with a line for each object that it '
  'changed.';
GRANT EXECUTE ON FUNCTION audit_append(
  uuid, timestamptz, text, text, jsonb, text[], uuid[], uuid[], boolean[], jsonb[])
TO convene_app;

CREATE FUNCTION act_require(actor uuid, at timestamptz) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION act_require IS
  'Refuses an act of another than who acts, and one that is not of now; only who owns the schema '
  'plays back what was.';

-- Whoever stands under something in a row is who wrote the row, when they did.
CREATE FUNCTION actor_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  actor uuid;
  at timestamptz;
BEGIN
  IF NOT pg_has_role('convene_owner', 'USAGE') THEN
    EXECUTE format('SELECT ($1).%I, ($1).%I', TG_ARGV[0], TG_ARGV[1]) INTO actor, at USING NEW;
    PERFORM act_require(actor, at);
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION actor_guard IS
  'Refuses a row in another''s name or of another time; its columns of who and when are named. The '
  'owner of the schema puts back what was.';

DO $$
DECLARE
  made record;
BEGIN
  FOR made IN
    SELECT owned, who, at, event
    FROM (VALUES
      ('lottery_draw', 'drawn_by', 'drawn_at', 'INSERT'),
      ('scoring', 'computed_by', 'computed_at', 'INSERT'),
      ('seating', 'solved_by', 'solved_at', 'INSERT'),
      ('seating_absence', 'recorded_by', 'recorded_at', 'INSERT'),
      ('seating_rule', 'made_by', 'made_at', 'INSERT'),
      ('selection', 'proposed_by', 'proposed_at', 'INSERT'),
      ('succession', 'recorded_by', 'at', 'INSERT'),
      ('conflict_of_interest', 'set_aside_by', 'set_aside_at', 'UPDATE'),
      ('seating', 'solved_by', 'solved_at', 'UPDATE'),
      ('selection', 'signed_by', 'signed_at', 'UPDATE'),
      ('selection', 'superseded_by', 'superseded_at', 'UPDATE'),
      ('succession', 'settled_by', 'settled_at', 'UPDATE')
    ) AS listed (owned, who, at, event)
  LOOP
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE %s ON %I FOR EACH ROW %s EXECUTE FUNCTION actor_guard(%L, %L)',
      lower(made.event) || '_by_' || made.who, made.event, made.owned,
      CASE made.event WHEN 'UPDATE' THEN format(
        'WHEN (ROW(OLD.%1$I, OLD.%2$I) IS DISTINCT FROM ROW(NEW.%1$I, NEW.%2$I))',
        made.who, made.at) END,
      made.who, made.at);
  END LOOP;
END $$;

-- A changed proposal takes over what was decided in the one before it.
CREATE FUNCTION choice_actor_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION choice_actor_guard IS
  'Refuses a decision in another''s name that was not one of the proposal before.';
CREATE TRIGGER insert_by_decided_by BEFORE INSERT ON choice
  FOR EACH ROW EXECUTE FUNCTION choice_actor_guard();

CREATE FUNCTION signature_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION signature_guard IS
  'Refuses the signature of whoever may not sign, and that they admit an error in one.';
CREATE TRIGGER update_by_right BEFORE UPDATE ON selection FOR EACH ROW
  WHEN (
    ROW(OLD.signed_by, OLD.superseded_by) IS DISTINCT FROM ROW(NEW.signed_by, NEW.superseded_by))
  EXECUTE FUNCTION signature_guard();

-- What is said later is not said by whoever adds the row.
REVOKE INSERT ON conflict_of_interest, selection, succession FROM convene_app;
GRANT INSERT (meeting_id, application_id, reviewer_id, kind, note, found_at)
ON conflict_of_interest TO convene_app;
GRANT INSERT (
  meeting_id, id, scoring_id, seed, objective, bound, cohort_potential, top_n_potential,
  proposed_at, proposed_by, revises
) ON selection TO convene_app;
GRANT INSERT (meeting_id, number, leaving_id, cause, at, recorded_by) ON succession TO convene_app;

-- Accounts are changed by functions that ask who acts.
REVOKE INSERT, UPDATE, DELETE ON account, account_role FROM convene_app;
REVOKE UPDATE (name) ON account FROM convene_app;

CREATE FUNCTION account_require(roles text[] DEFAULT NULL, meeting uuid DEFAULT NULL) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION account_require IS
  'Refuses who is no administrator; an organiser makes reviewers of the meeting.';

CREATE FUNCTION account_add(who uuid, login text, name text, roles text[], meeting uuid)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM account_require(roles, meeting);
  INSERT INTO account (id, login, name) VALUES (who, login, name);
  INSERT INTO account_role (account_id, role, of_meeting)
  SELECT who, given.role, meeting FROM unnest(roles) AS given (role);
END $$;
COMMENT ON FUNCTION account_add IS
  'Adds somebody who may act, with roles in one meeting or in all.';

CREATE FUNCTION account_rename(who uuid, title text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (who = acting_account()) IS NOT TRUE THEN
    PERFORM account_require();
  END IF;
  UPDATE account SET name = title WHERE id = who;
END $$;
COMMENT ON FUNCTION account_rename IS
  'Corrects the name of who acts, and for an administrator anybody''s.';

CREATE FUNCTION account_role_give(who uuid, given text, meeting uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM account_require(ARRAY[given], meeting);
  INSERT INTO account_role (account_id, role, of_meeting) VALUES (who, given, meeting)
  ON CONFLICT ON CONSTRAINT account_role_once DO NOTHING;
END $$;
COMMENT ON FUNCTION account_role_give IS 'Gives a role in one meeting, or in all.';

CREATE FUNCTION account_role_take(who uuid, taken text, meeting uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM account_require();
  DELETE FROM account_role
  WHERE account_id = who AND role = taken AND of_meeting IS NOT DISTINCT FROM meeting;
END $$;
COMMENT ON FUNCTION account_role_take IS 'Takes a role in one meeting, or in all.';

-- Where nobody is there yet who could act, the owner of the schema says who is.
CREATE FUNCTION account_install(who uuid, login text, name text, is_first boolean)
RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION account_install IS
  'Makes an administrator, and an entry of the house''s trail of it; false where the first is '
  'wanted and somebody is there. For the owner of the schema, whose login the entry bears.';

GRANT EXECUTE ON FUNCTION
  acting_account(), acting_is(text[], uuid), session_of_owner(), act_require(uuid, timestamptz),
  account_add(uuid, text, text, text[], uuid), account_rename(uuid, text),
  account_role_give(uuid, text, uuid), account_role_take(uuid, text, uuid)
TO convene_app;

CREATE OR REPLACE FUNCTION admit_keeper() RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
    audit_line_hash(bytea, text, uuid, uuid, boolean, jsonb), name_same(text), rating_hash(uuid)
  TO convene_keeper;
  RETURN true;
END $$;
SELECT admit_keeper();
