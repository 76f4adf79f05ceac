-- More ways in for somebody with an account: a link that is written to their address, a password with codes
-- of a telephone, or the word of the house's own proxy. Each comes to a link of a minute or fifteen, which
-- becomes a session as every link does.

CREATE TABLE account_mailbox (
  account_id uuid NOT NULL,
  mailbox text NOT NULL,
  language text NOT NULL,
  CONSTRAINT account_mailbox_pkey PRIMARY KEY (account_id),
  CONSTRAINT account_mailbox_account_known FOREIGN KEY (account_id) REFERENCES account (id)
    ON DELETE CASCADE,
  CONSTRAINT account_mailbox_usable CHECK (mail_address_usable(mailbox)),
  CONSTRAINT account_mailbox_language_known CHECK (language IN ('ar', 'en', 'fr'))
);
CREATE UNIQUE INDEX account_mailbox_once ON account_mailbox (lower(mailbox));
ALTER TABLE account_mailbox ALTER COLUMN mailbox SET STATISTICS 0;
COMMENT ON TABLE account_mailbox IS
  'Where a link is written to by which somebody with an account signs in, and in which language.';

CREATE TABLE sign_in_letter (
  id uuid NOT NULL,
  account_id uuid,
  addressed bytea NOT NULL,
  wanted_at timestamptz NOT NULL,
  leased_to timestamptz,
  tries smallint NOT NULL DEFAULT 0,
  settled_at timestamptz,
  CONSTRAINT sign_in_letter_pkey PRIMARY KEY (id),
  CONSTRAINT sign_in_letter_account_known FOREIGN KEY (account_id) REFERENCES account (id)
    ON DELETE CASCADE,
  CONSTRAINT sign_in_letter_addressed_hashed CHECK (octet_length(addressed) = 32),
  CONSTRAINT sign_in_letter_tries_counted CHECK (tries >= 0)
);
CREATE INDEX sign_in_letter_account ON sign_in_letter (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX sign_in_letter_wanted ON sign_in_letter (wanted_at);
CREATE INDEX sign_in_letter_to ON sign_in_letter (addressed, wanted_at);
COMMENT ON TABLE sign_in_letter IS
  'That somebody asked on a page for a link to sign in by; for a day. One is kept for an address of nobody, '
  'too, so that asking takes as long.';
COMMENT ON COLUMN sign_in_letter.addressed IS 'As mailbox_hash gives it.';

CREATE TABLE account_password (
  account_id uuid NOT NULL,
  is_confirmed boolean NOT NULL,
  salt bytea NOT NULL,
  passes int NOT NULL,
  memory int NOT NULL,
  verifier bytea NOT NULL,
  sealed bytea NOT NULL,
  recovery bytea[] NOT NULL,
  step bigint NOT NULL DEFAULT 0,
  set_at timestamptz NOT NULL,
  CONSTRAINT account_password_pkey PRIMARY KEY (account_id, is_confirmed),
  CONSTRAINT account_password_account_known FOREIGN KEY (account_id) REFERENCES account (id)
    ON DELETE CASCADE,
  CONSTRAINT account_password_salt_length CHECK (octet_length(salt) = 16),
  CONSTRAINT account_password_costs CHECK (passes BETWEEN 2 AND 16 AND memory BETWEEN 19456 AND 1048576),
  CONSTRAINT account_password_verifier_length CHECK (octet_length(verifier) = 32),
  CONSTRAINT account_password_sealed_length CHECK (octet_length(sealed) BETWEEN 41 AND 200),
  CONSTRAINT account_password_recovery_few CHECK (
    cardinality(recovery) <= 10 AND array_position(recovery, NULL) IS NULL)
);
ALTER TABLE account_password
  ALTER COLUMN salt SET STATISTICS 0, ALTER COLUMN verifier SET STATISTICS 0,
  ALTER COLUMN sealed SET STATISTICS 0, ALTER COLUMN recovery SET STATISTICS 0;
COMMENT ON TABLE account_password IS
  'The password of an account, and one that is being set. The pages make a key of it by Argon2id; what is '
  'kept of that key is its SHA-256, and the secret of the codes sealed with it.';
COMMENT ON COLUMN account_password.memory IS 'In KiB.';
COMMENT ON COLUMN account_password.recovery IS 'SHA-256 of the codes for whoever lost the telephone, each for once.';
COMMENT ON COLUMN account_password.step IS
  'The half minute of the latest code that was taken: none of it or before it is taken again.';

CREATE TABLE house_proxy (
  is_house boolean NOT NULL DEFAULT true,
  hash bytea NOT NULL,
  set_at timestamptz NOT NULL,
  set_by uuid NOT NULL,
  CONSTRAINT house_proxy_pkey PRIMARY KEY (is_house),
  CONSTRAINT house_proxy_only_one CHECK (is_house),
  CONSTRAINT house_proxy_setter_known FOREIGN KEY (set_by) REFERENCES account (id),
  CONSTRAINT house_proxy_hash_length CHECK (octet_length(hash) = 32)
);
CREATE TRIGGER house_proxy_actor BEFORE INSERT OR UPDATE OF set_by ON house_proxy
  FOR EACH ROW EXECUTE FUNCTION actor_guard('set_by', 'set_at');
COMMENT ON TABLE house_proxy IS
  'By which secret the proxy of the house is known that says who somebody is: the SHA-256 of its SHA-256.';

CREATE TABLE viewing (
  account_id uuid NOT NULL,
  of_meeting uuid NOT NULL,
  page text NOT NULL,
  hour timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  CONSTRAINT viewing_pkey PRIMARY KEY (account_id, of_meeting, page, hour),
  CONSTRAINT viewing_account_known FOREIGN KEY (account_id) REFERENCES account (id)
    ON DELETE CASCADE,
  CONSTRAINT viewing_meeting_known FOREIGN KEY (of_meeting) REFERENCES meeting (id)
    ON DELETE CASCADE,
  CONSTRAINT viewing_page_named CHECK (page ~ '^/[a-z/{}-]{1,79}$')
);
CREATE INDEX viewing_meeting ON viewing (of_meeting, hour);
COMMENT ON TABLE viewing IS
  'Who looked at which page of a meeting behind an account, or read it by a token: a row an hour, for two years.';
COMMENT ON COLUMN viewing.last_at IS 'Kept to five minutes.';
-- Whose trail it is, theirs it is to see.
ALTER TABLE viewing ENABLE ROW LEVEL SECURITY;
CREATE POLICY viewing_of_meeting ON viewing USING (of_meeting = meeting_in_hand());
GRANT SELECT ON viewing TO convene_app;

CREATE FUNCTION viewing_note(wanted text, seen text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION viewing_note IS
  'Keeps that whoever signed in looks at a page of a meeting in which they are something.';

DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'account_mailbox', 'account_password', 'house_proxy', 'sign_in_letter'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('CREATE POLICY %I ON %I USING (true)', owned || '_of_house', owned);
  END LOOP;
END $$;
GRANT SELECT ON account_mailbox TO convene_app;
GRANT SELECT (account_id, is_confirmed, set_at) ON account_password TO convene_app;
GRANT SELECT (is_house, set_at, set_by) ON house_proxy TO convene_app;
GRANT SELECT, UPDATE (leased_to, tries, settled_at) ON sign_in_letter TO convene_app;

-- Letters.

CREATE FUNCTION account_mailbox_set(who uuid, address text, tongue text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION account_mailbox_set IS
  'Says where somebody is written a link to, or nowhere any more: of who acts, and for an administrator of '
  'anybody.';

CREATE FUNCTION page_serving_require(at timestamptz) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM act_require(acting_account(), at);
  IF acting_is('{portal}') IS NOT TRUE THEN
    RAISE EXCEPTION 'who serves the pages is told to serve them no more'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;
COMMENT ON FUNCTION page_serving_require IS 'Refuses who does not serve the pages.';

CREATE FUNCTION sign_in_ask(made uuid, address text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION sign_in_ask IS
  'Asks for a letter with a link to sign in by, of an account or of none alike: one in five minutes to an '
  'address. False where too many were asked for by all, though an account has its letter all the same.';

CREATE FUNCTION sign_in_letter_link(
  letter uuid, made uuid, secret bytea, at timestamptz, until timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION sign_in_letter_link IS
  'Keeps by what the link is known that a letter bears to whoever asked for it; for an administrator. False '
  'where it is wanted no more.';

CREATE FUNCTION credential_way() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT COALESCE(NULLIF(shown.name, ''), 'link')
    FROM credential AS shown
    WHERE shown.hash = credential_in_hand() AND shown.kind = 'link'
      AND shown.account_id = credential_account());
END $$;
COMMENT ON FUNCTION credential_way IS
  'By what the link in hand was come by, for the trail: letter, password, proxy, or link of a desk.';

-- Passwords. The pages show the key that they made of one, and learn nothing before.

CREATE FUNCTION password_salt(who text) RETURNS TABLE (salt bytea, passes int, memory int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION password_salt IS
  'By what a key is made of the password of a login; as much of one that is nobody''s, always the same.';

CREATE FUNCTION password_open(who text, key bytea) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM page_serving_require(clock_timestamp());
  RETURN (
    SELECT kept.sealed
    FROM account
    JOIN account_password AS kept ON kept.account_id = account.id AND kept.is_confirmed
    WHERE account.login = who AND account.house IS NULL AND kept.verifier = sha256(key));
END $$;
COMMENT ON FUNCTION password_open IS
  'The sealed secret of the codes of whoever has the password; nothing for anybody else.';

CREATE FUNCTION password_step_counts(step bigint) RETURNS boolean
LANGUAGE sql STABLE
RETURN abs(step - floor(extract(epoch FROM clock_timestamp()) / 30)::bigint) <= 1;
COMMENT ON FUNCTION password_step_counts IS 'Whether a code of this half minute is taken now.';

CREATE FUNCTION credential_by_password(
  who text, key bytea, half_minute bigint, code bytea, made uuid, secret bytea, at timestamptz,
  until timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_by_password IS
  'Makes a link for the pages of whoever shows the key of their password, and a code of this half minute or '
  'one of those for whoever lost the telephone; each code once.';

CREATE FUNCTION password_setter() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT shown.account_id
    FROM credential AS shown
    WHERE shown.hash = credential_in_hand() AND shown.kind = 'session'
      AND shown.account_id = credential_account()
      AND shown.made_at > now() - interval '15 minutes');
END $$;
COMMENT ON FUNCTION password_setter IS
  'Who may set their password: whoever signed in within the last quarter of an hour, by whatever way.';

CREATE FUNCTION password_draft(
  salt bytea, passes int, memory int, verifier bytea, sealed bytea, recovery bytea[],
  at timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION password_draft IS
  'Keeps a password that is being set; it counts once a code of its telephone was shown.';

CREATE FUNCTION password_own()
RETURNS TABLE (
  set_at timestamptz, recovery int, may_set boolean, salt bytea, passes int, memory int, sealed bytea
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION password_own IS
  'How it is with one''s own password: since when it counts, how many codes are left, whether it may be set '
  'now, and what is being set.';

CREATE FUNCTION password_confirm(key bytea, half_minute bigint, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION password_confirm IS
  'Has the password count that is being set, for whoever shows its key and a code; every other session of '
  'theirs ends.';

CREATE FUNCTION password_forget(who uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION password_forget IS
  'Forgets a password, and ends the sessions of its account: of who acts, and for an administrator of anybody.';

-- The proxy of the house.

CREATE FUNCTION house_proxy_set(secret bytea, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION house_proxy_set IS
  'Says by what the proxy of the house is known, or that it is believed no more; for an administrator.';

CREATE FUNCTION credential_by_proxy(
  who text, known bytea, made uuid, secret bytea, at timestamptz, until timestamptz
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
COMMENT ON FUNCTION credential_by_proxy IS
  'Makes a link for the pages of whom the proxy of the house names, which shows its secret.';

REVOKE EXECUTE ON FUNCTION
  account_mailbox_set(uuid, text, text), page_serving_require(timestamptz),
  sign_in_ask(uuid, text, timestamptz), credential_way(),
  sign_in_letter_link(uuid, uuid, bytea, timestamptz, timestamptz), password_salt(text),
  password_open(text, bytea), password_step_counts(bigint),
  credential_by_password(
    text, bytea, bigint, bytea, uuid, bytea, timestamptz, timestamptz),
  password_setter(), password_draft(bytea, int, int, bytea, bytea, bytea[], timestamptz),
  password_own(), password_confirm(bytea, bigint, timestamptz), password_forget(uuid),
  house_proxy_set(bytea, timestamptz),
  credential_by_proxy(text, bytea, uuid, bytea, timestamptz, timestamptz),
  viewing_note(text, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  account_mailbox_set(uuid, text, text),
  sign_in_letter_link(uuid, uuid, bytea, timestamptz, timestamptz), password_forget(uuid),
  house_proxy_set(bytea, timestamptz)
TO convene_app;

DO $$
DECLARE
  body text := pg_get_functiondef('admit_portal'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'  RETURN true;\nEND', $new$  GRANT EXECUTE ON FUNCTION
    sign_in_ask(uuid, text, timestamptz), password_salt(text), password_open(text, bytea),
    credential_by_password(
      text, bytea, bigint, bytea, uuid, bytea, timestamptz, timestamptz),
    credential_by_proxy(text, bytea, uuid, bytea, timestamptz, timestamptz)
  TO convene_portal;
  RETURN true;
END$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits the pages is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_portal();

-- Who signed in sets their own password.
DO $$
DECLARE
  body text := pg_get_functiondef('admit_signed_in'::regproc);
  before text := body;
BEGIN
  body := replace(body, E'credential_shown()\n  TO convene_signed_in', $new$credential_shown(), credential_way(), viewing_note(text, text), password_own(),
    password_draft(bytea, int, int, bytea, bytea, bytea[], timestamptz),
    password_confirm(bytea, bigint, timestamptz)
  TO convene_signed_in$new$);
  IF body = before THEN
    RAISE EXCEPTION 'the function that admits who signed in is not as it was';
  END IF;
  EXECUTE body;
END $$;
SELECT admit_signed_in();

-- Of one's own ways in everybody tells, at a desk or by a page.
DO $$
DECLARE
  body text := pg_get_functiondef('audit_append'::regproc);
  before text := body;
BEGIN
  body := replace(
    body, 'act IN (''account.token'',',
    'act IN (''account.address'', ''account.link'', ''account.password'', ''account.password_end'', '
    || '''account.sign_in'', ''account.sign_out'', ''account.token'',');
  IF body = before THEN
    RAISE EXCEPTION 'the function that tells of acts is not as it was';
  END IF;
  EXECUTE body;
END $$;
