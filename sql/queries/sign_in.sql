-- name: account_mailbox_of
-- Where somebody with an account is written to.
-- args: account uuid
SELECT mailbox, language FROM account_mailbox WHERE account_id = $1::uuid;

-- name: account_mailbox_set
-- Says where somebody with an account is written to, or with NULL that nowhere.
-- args: account uuid, address text, language text
SELECT account_mailbox_set($1::uuid, $2::text, $3::text);

-- name: sign_in_letter_ask
-- Asks for a letter with a link to sign in by; false where too many were asked for by all.
-- args: id uuid, address text, at timestamptz
SELECT sign_in_ask($1::uuid, $2::text, $3::timestamptz) AS done;

-- name: sign_in_letter_waits
-- Whether somebody waits for a link to sign in by who has an account for this meeting or for all.
-- args: meeting uuid, at timestamptz
SELECT EXISTS (
  SELECT FROM sign_in_letter AS letter
  JOIN account_mailbox AS own ON own.account_id = letter.account_id
  JOIN account_role AS held ON held.account_id = letter.account_id
  WHERE letter.settled_at IS NULL AND letter.wanted_at > $2::timestamptz - interval '1 hour'
    AND COALESCE(letter.leased_to, $2::timestamptz) <= $2::timestamptz
    AND (held.of_meeting IS NULL OR held.of_meeting = $1::uuid)) AS are_waiting;

-- name: sign_in_letter_claim
-- Claims letters with a link to sign in by, each for one who hands them over.
-- args: meeting uuid, at timestamptz, lease timestamptz, most int
UPDATE sign_in_letter AS letter SET leased_to = $3::timestamptz, tries = letter.tries + 1
FROM (
  SELECT waiting.id, own.mailbox, own.language
  FROM sign_in_letter AS waiting
  JOIN account_mailbox AS own ON own.account_id = waiting.account_id
  WHERE waiting.settled_at IS NULL AND waiting.wanted_at > $2::timestamptz - interval '1 hour'
    AND COALESCE(waiting.leased_to, $2::timestamptz) <= $2::timestamptz
    AND EXISTS (
      SELECT FROM account_role AS held
      WHERE held.account_id = waiting.account_id
        AND (held.of_meeting IS NULL OR held.of_meeting = $1::uuid))
  ORDER BY waiting.wanted_at, waiting.id
  LIMIT $4::int
  FOR UPDATE OF waiting SKIP LOCKED
) AS wanted
WHERE letter.id = wanted.id
RETURNING
  letter.id, letter.account_id, wanted.mailbox, wanted.language, letter.wanted_at, letter.tries;

-- name: sign_in_letter_link
-- Keeps by what the link is known that a letter bears; false where it is wanted no more.
-- args: letter uuid, id uuid, hash text, at timestamptz, until timestamptz
SELECT sign_in_letter_link(
  $1::uuid, $2::uuid, decode($3::text, 'hex'), $4::timestamptz, $5::timestamptz) AS done;

-- name: sign_in_letter_settle
-- Says that a letter with a link to sign in by went, or is given up.
-- args: id uuid, at timestamptz
UPDATE sign_in_letter SET settled_at = $2::timestamptz WHERE id = $1::uuid;

-- name: sign_in_letter_put_off
-- Lets a letter with a link to sign in by be tried again later.
-- args: id uuid, at timestamptz
UPDATE sign_in_letter SET leased_to = $2::timestamptz
WHERE id = $1::uuid AND settled_at IS NULL;

-- name: credential_way
-- By what the link in hand was come by.
-- args:
SELECT credential_way() AS way;

-- name: account_password_salt
-- By what a key is made of the password of a login, whether it has one or not.
-- args: login text
SELECT encode(known.salt, 'hex') AS salt, known.passes, known.memory
FROM password_salt($1::text) AS known;

-- name: account_password_open
-- The sealed secret of the codes of whoever has the password, as hexadecimal digits; NULL for anybody else.
-- args: login text, key text
SELECT encode(password_open($1::text, decode($2::text, 'hex')), 'hex') AS sealed;

-- name: credential_by_password
-- Makes a link for whoever shows the key of their password and a code; false for anybody else.
-- args: login text, key text, step bigint, code text, id uuid, hash text, at timestamptz, until timestamptz
SELECT credential_by_password(
  $1::text, decode($2::text, 'hex'), $3::bigint, decode($4::text, 'hex'), $5::uuid,
  decode($6::text, 'hex'), $7::timestamptz, $8::timestamptz) AS done;

-- name: account_password_own
-- How it is with one's own password, and what is being set.
-- args:
SELECT
  own.set_at, own.recovery, own.may_set, encode(own.salt, 'hex') AS salt, own.passes, own.memory,
  encode(own.sealed, 'hex') AS sealed
FROM password_own() AS own;

-- name: account_password_draft
-- Keeps a password that is being set.
-- args: salt text, passes int, memory int, verifier text, sealed text, recovery text[], at timestamptz
SELECT password_draft(
  decode($1::text, 'hex'), $2::int, $3::int, decode($4::text, 'hex'), decode($5::text, 'hex'),
  ARRAY(
    SELECT decode(given.code, 'hex')
    FROM unnest($6::text[]) WITH ORDINALITY AS given (code, place)
    ORDER BY given.place),
  $7::timestamptz);

-- name: account_password_confirm
-- Has the password count that is being set; false where it is another, or the code is wrong.
-- args: key text, step bigint, at timestamptz
SELECT password_confirm(decode($1::text, 'hex'), $2::bigint, $3::timestamptz) AS done;

-- name: account_password_forget
-- Forgets a password and ends the sessions of its account; false where there was none.
-- args: account uuid
SELECT password_forget($1::uuid) AS done;

-- name: account_password_since
-- Since when somebody has a password.
-- args: account uuid
SELECT set_at FROM account_password WHERE account_id = $1::uuid AND is_confirmed;

-- name: house_proxy_set
-- Says by what the proxy of the house is known, or with NULL that it is believed no more.
-- args: secret text, at timestamptz
SELECT house_proxy_set(decode($1::text, 'hex'), $2::timestamptz);

-- name: house_proxy_since
-- Since when the proxy of the house is believed.
-- args:
SELECT set_at FROM house_proxy;

-- name: viewing_note
-- Keeps that whoever signed in looks at a page of a meeting.
-- args: code text, page text
SELECT viewing_note($1::text, $2::text);

-- name: viewing_list
-- Who looked at which page of the meeting in hand, the latest first.
-- args: meeting uuid, most int
SELECT viewing.last_at, account.name AS actor, account.login, viewing.page
FROM viewing
JOIN account ON account.id = viewing.account_id
WHERE viewing.of_meeting = $1::uuid
ORDER BY viewing.hour DESC, viewing.last_at DESC, account.login, viewing.page
LIMIT $2::int;

-- name: credential_by_proxy
-- Makes a link for whom the proxy of the house names; false where it is not believed, or names nobody.
-- args: login text, secret text, id uuid, hash text, at timestamptz, until timestamptz
SELECT credential_by_proxy(
  $1::text, decode($2::text, 'hex'), $3::uuid, decode($4::text, 'hex'), $5::timestamptz,
  $6::timestamptz) AS done;
