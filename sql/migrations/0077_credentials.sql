-- Somebody with an account signs in by a page, or a program in their name: the process of the pages acts
-- for whoever shows a secret that counts, and by it reads and writes what a desk of theirs would. Without
-- one it sees what it saw before.

CREATE TABLE credential (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  kind text NOT NULL,
  hash bytea NOT NULL,
  name text NOT NULL DEFAULT '',
  scopes text[] NOT NULL DEFAULT '{}',
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz,
  CONSTRAINT credential_pkey PRIMARY KEY (id),
  CONSTRAINT credential_account_known FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT credential_maker_known FOREIGN KEY (made_by) REFERENCES account (id),
  CONSTRAINT credential_hash_once UNIQUE (hash),
  CONSTRAINT credential_hash_length CHECK (octet_length(hash) = 32),
  CONSTRAINT credential_kind_known CHECK (kind IN ('link', 'session', 'token')),
  CONSTRAINT credential_name_length CHECK (length(name) <= 200),
  CONSTRAINT credential_scopes_of_token CHECK (kind = 'token' OR scopes = '{}'),
  CONSTRAINT credential_term CHECK (
    expires_at > made_at AND expires_at <= made_at + CASE kind
      WHEN 'link' THEN interval '15 minutes'
      WHEN 'session' THEN interval '12 hours'
      ELSE interval '366 days' END)
);
CREATE INDEX credential_account ON credential (account_id);
CREATE TRIGGER credential_actor BEFORE INSERT OR UPDATE OF made_by ON credential
  FOR EACH ROW EXECUTE FUNCTION actor_guard('made_by', 'made_at');
COMMENT ON TABLE credential IS
  'By which secrets somebody with an account acts elsewhere than at a desk; of a secret its SHA-256 is kept.';
COMMENT ON COLUMN credential.kind IS
  'A link is changed once for a session; a session is a browser''s, a token a program''s.';
COMMENT ON COLUMN credential.scopes IS
  'Permissions that a token is held to; empty where it gives all that the account''s roles give.';
GRANT SELECT (
  id, account_id, kind, name, scopes, made_at, made_by, expires_at, used_at, revoked_at
) ON credential TO convene_app;

-- The role as which the process of the pages works for somebody with an account. It is no member of
-- convene_app, as whom it could work without a secret.
DO $$
DECLARE
  worker text := current_setting('role');
BEGIN
  SET LOCAL ROLE NONE;
  IF to_regrole('convene_signed_in') IS NULL THEN
    BEGIN
      CREATE ROLE convene_signed_in NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN
      NULL; -- made at the same moment; or for whoever owns the server, whom the doctor asks
    END;
  END IF;
  PERFORM set_config('role', worker, true);
END $$;

CREATE FUNCTION credential_in_hand() RETURNS bytea
LANGUAGE sql STABLE
RETURN decode(NULLIF(current_setting('app.credential', true), ''), 'hex');
COMMENT ON FUNCTION credential_in_hand IS
  'What the secret is known by that this transaction was shown, if any.';

CREATE FUNCTION session_of_signed_in() RETURNS boolean
LANGUAGE sql STABLE
RETURN current_setting('role', true) = 'convene_signed_in';
COMMENT ON FUNCTION session_of_signed_in IS
  'Whether this transaction works for somebody who signed in elsewhere than at a desk.';

-- What ends in a transaction counts to its end, so that whoever signs out is told of in the trail.
CREATE FUNCTION credential_account() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_account IS
  'Whose secret this transaction was shown, as long as it counts, their account may do anything, and the '
  'session is of an account that serves the pages.';

CREATE FUNCTION credential_admits() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_admits IS
  'Whether whoever signed in may see rows: of the house, or of a meeting in which they are something.';

CREATE OR REPLACE FUNCTION acting_account() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_of_signed_in() THEN
    RETURN credential_account();
  END IF;
  RETURN (SELECT id FROM account WHERE login = session_user::text AND house IS NULL);
END $$;
COMMENT ON FUNCTION acting_account IS
  'The account of the login that this session is of, if any; of who signed in where it works for them.';

CREATE OR REPLACE FUNCTION session_of_pages() RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN to_regrole('convene_portal') IS NOT NULL
    AND pg_has_role(session_user, to_regrole('convene_portal')::oid, 'MEMBER')
    AND NOT pg_has_role(session_user, 'convene_app', 'MEMBER')
    AND NOT pg_has_role(session_user, 'convene_owner', 'MEMBER')
    AND NOT session_of_signed_in();
END $$;
COMMENT ON FUNCTION session_of_pages IS
  'Whether the login of this session serves the pages, and works at no desk and for nobody who signed in.';

CREATE FUNCTION credential_add(
  made uuid, who uuid, sort text, secret bytea, title text, held_to text[], at timestamptz,
  until timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_add IS
  'Keeps what a link or a token is known by: of who acts, and for an administrator of anybody. What ended '
  'a month ago is forgotten.';

CREATE FUNCTION credential_exchange(
  made uuid, secret bytea, at timestamptz, until timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_exchange IS
  'Changes the link in hand for a session of a browser, once; false where that was done already.';

CREATE FUNCTION credential_end(who uuid, is_in_hand boolean) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_end IS
  'Ends what somebody acts by elsewhere than at a desk, or what is in hand alone: of who acts, and for an '
  'administrator of anybody.';

CREATE FUNCTION credential_shown() RETURNS TABLE (
  id uuid, login text, name text, kind text, scopes text[], expires_at timestamptz, roles text[],
  meetings uuid[], meeting_roles text[]
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_shown IS
  'Who signed in by the secret in hand, and as what; no row where it does not count. That it was used is kept '
  'to five minutes.';

-- Whoever is taken a role signs in anew, by what is left to them.
CREATE FUNCTION credential_role_taken() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE credential SET revoked_at = now()
  WHERE account_id = OLD.account_id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION credential_role_taken IS 'Ends what somebody acts by whom a role is taken.';
CREATE TRIGGER account_role_taken AFTER DELETE ON account_role
  FOR EACH ROW EXECUTE FUNCTION credential_role_taken();

REVOKE EXECUTE ON FUNCTION
  credential_in_hand(), session_of_signed_in(), credential_account(), credential_admits(),
  credential_add(uuid, uuid, text, bytea, text, text[], timestamptz, timestamptz),
  credential_exchange(uuid, bytea, timestamptz, timestamptz), credential_end(uuid, boolean),
  credential_shown(), credential_role_taken()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  session_of_signed_in(),
  credential_add(uuid, uuid, text, bytea, text, text[], timestamptz, timestamptz),
  credential_end(uuid, boolean)
TO convene_app;

-- Where the pages are admitted anew, who signed in keeps their part of the policies with names.
DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, '''convene_reader'',', '''convene_reader'', ''convene_signed_in'',');
  body := replace(
    body, 'session_of_pages(), succession', 'session_of_pages(), session_of_signed_in(), succession');
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();

-- What an address is known by is made in the owner's name: the key of the house is for desks alone.
ALTER FUNCTION mailbox_hash(text) SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp;

-- Rows of the house are there for every desk; only whoever signed in is asked for the secret.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'account', 'account_role', 'credential', 'criterion', 'forgotten', 'gate', 'handover',
    'house_emblem', 'meeting',
    'merged', 'not_twins', 'objection', 'organisation', 'organisation_alias', 'person', 'person_alias',
    'retention', 'rubric'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('CREATE POLICY %I ON %I USING (true)', owned || '_of_house', owned);
  END LOOP;
END $$;

CREATE FUNCTION admit_signed_in() RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
          'draft_in_hand', 'invitation_last_number', 'mailbox_hash', 'session_of_owner',
          'succession_last_number']))
    ) AS rights
  LOOP
    EXECUTE given.said;
  END LOOP;
  GRANT EXECUTE ON FUNCTION
    credential_admits(), credential_exchange(uuid, bytea, timestamptz, timestamptz),
    credential_shown()
  TO convene_signed_in;
  FOR given IN
    SELECT
      format(
        'ALTER POLICY %I ON %s TO %s, convene_signed_in', rule.polname, rule.polrelid::regclass,
        (SELECT string_agg(named::regrole::text, ', ' ORDER BY named::regrole::text)
          FROM unnest(rule.polroles) AS named)) AS said
    FROM pg_policy AS rule
    WHERE to_regrole('convene_app')::oid = ANY (rule.polroles)
      AND to_regrole('convene_signed_in')::oid <> ALL (rule.polroles)
  LOOP
    EXECUTE given.said;
  END LOOP;
  -- Every row that says something of somebody or of a meeting is asked for with the secret: once a
  -- statement, for which it stands in a subquery.
  FOR given IN
    SELECT format(
      'CREATE POLICY %I ON %s AS RESTRICTIVE TO convene_signed_in USING ((SELECT credential_admits()))',
      own.relname || '_of_signed_in', own.oid::regclass) AS said
    FROM pg_class AS own
    WHERE own.relnamespace = 'public'::regnamespace AND own.relrowsecurity
      AND NOT EXISTS (
        SELECT FROM pg_policy
        WHERE polrelid = own.oid AND polname = own.relname || '_of_signed_in')
  LOOP
    EXECUTE given.said;
  END LOOP;
  RETURN true;
END $$;
COMMENT ON FUNCTION admit_signed_in IS
  'Gives the role of those who signed in what a desk has, behind their secret; for the owner of the schema, '
  'again after every migration that makes a table or gives a desk something.';
REVOKE EXECUTE ON FUNCTION admit_signed_in() FROM PUBLIC;
SELECT admit_signed_in();
