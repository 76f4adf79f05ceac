-- name: credential_insert
-- Keeps what a link or a token is known by.
-- args: id uuid, account uuid, kind text, hash text, name text, scopes text[], at timestamptz, until timestamptz
SELECT credential_add(
  $1::uuid, $2::uuid, $3::text, decode($4::text, 'hex'), $5::text, $6::text[], $7::timestamptz,
  $8::timestamptz);

-- name: credential_exchange
-- Changes the link in hand for a session; false where that was done already.
-- args: id uuid, hash text, at timestamptz, until timestamptz
SELECT credential_exchange(
  $1::uuid, decode($2::text, 'hex'), $3::timestamptz, $4::timestamptz) AS done;

-- name: credential_end
-- Ends all that somebody acts by elsewhere than at a desk, or what is in hand alone; how many.
-- args: account uuid, is_in_hand boolean
SELECT credential_end($1::uuid, $2::boolean) AS ended;

-- name: credential_end_token
-- Ends a token of whoever acts, and for an administrator of anybody.
-- args: id uuid
SELECT credential_end_token($1::uuid) AS done;

-- name: credential_shown
-- Who signed in by the secret in hand, and as what.
-- args:
SELECT
  shown.id, shown.login, shown.name, shown.kind, shown.scopes, shown.expires_at, shown.roles,
  shown.meetings, shown.meeting_roles
FROM credential_shown() AS shown;

-- name: credential_list
-- What somebody acts by elsewhere than at a desk, or everybody, and how long yet; the newest first.
-- args: account uuid, at timestamptz
SELECT
  credential.id, account.login, credential.kind, credential.name, credential.scopes,
  credential.made_at, maker.name AS made_by, credential.expires_at, credential.used_at
FROM credential
JOIN account ON account.id = credential.account_id
JOIN account AS maker ON maker.id = credential.made_by
WHERE credential.revoked_at IS NULL AND credential.expires_at > $2::timestamptz
  AND ($1::uuid IS NULL OR credential.account_id = $1::uuid)
ORDER BY credential.made_at DESC, credential.id;
