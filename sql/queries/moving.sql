-- name: moved_rows
-- Rows of one table of a whole meeting, or of the directory, as JSON.
-- args: part text, key text, ids uuid[]
SELECT held::text AS held
FROM moved_rows($1::text, $2::text, $3::uuid[]) AS held;

-- name: moved_head
-- The end of a meeting's trail but for that copies were written, and the house that it is in.
-- args: meeting uuid
SELECT
  entry.number || ':' || encode(entry.hash, 'hex') AS head,
  to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, entry.act,
  substr(encode(sha256('convene house ' || house.site_key), 'hex'), 1, 16) AS house
FROM audit_entry AS entry
CROSS JOIN house
WHERE entry.meeting_id = $1::uuid AND entry.act NOT IN ('correspondence.register', 'meeting.export', 'paper.print')
ORDER BY entry.number DESC
LIMIT 1;

-- name: moved_origin
-- Where a meeting was before it was taken in whole, if it was, and when that was.
-- args: meeting uuid
SELECT
  (
    SELECT entry.at FROM audit_entry AS entry
    WHERE entry.meeting_id = $1::uuid AND entry.act = 'meeting.take_in'
    ORDER BY entry.number
    LIMIT 1
  ) AS taken_at,
  house, head, to_char(head_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  before::text AS before, digest
FROM taken_in
WHERE meeting_id = $1::uuid;

-- name: moved_people
-- Who of the directory is meant, by mailbox and name or alone with the mailbox.
-- args: mailboxes text[], names text[]
WITH meant AS (
  SELECT
    place, lower(mailbox) AS mailbox, name_same(name) AS name,
    row_number() OVER (PARTITION BY lower(mailbox), name_same(name) ORDER BY place) AS twin,
    count(*) OVER (PARTITION BY lower(mailbox)) AS sharing
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (mailbox, name, place)
), known AS (
  SELECT
    id, lower(email) AS mailbox, name_same(name) AS name,
    row_number() OVER (PARTITION BY lower(email), name_same(name) ORDER BY twin) AS twin,
    count(*) OVER (PARTITION BY lower(email)) AS sharing
  FROM person
  WHERE email <> '' AND lower(email) IN (SELECT mailbox FROM meant)
)
SELECT meant.place::int AS place, known.id
FROM meant
JOIN known ON known.mailbox = meant.mailbox AND (
  (known.name, known.twin) = (meant.name, meant.twin) OR known.sharing = 1 AND meant.sharing = 1)
ORDER BY meant.place;

-- name: moved_organisations
-- Which organisations of the directory are meant by keys, names and countries, in their order.
-- args: keys text[], names text[], countries text[]
WITH meant AS (
  SELECT
    place, key, name_same(name) AS name, country,
    row_number() OVER (PARTITION BY key, name_same(name), country ORDER BY place) AS twin
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY
    AS given (key, name, country, place)
), known AS (
  SELECT
    id, external_key AS key, name_same(name) AS name, country,
    row_number() OVER (PARTITION BY external_key, name_same(name), country ORDER BY created_at, id)
      AS twin
  FROM organisation
)
SELECT meant.place::int AS place, known.id
FROM meant
JOIN known ON known.key = meant.key OR meant.key IS NULL AND known.key IS NULL
  AND (known.name, known.twin) = (meant.name, meant.twin)
  AND known.country IS NOT DISTINCT FROM meant.country
ORDER BY meant.place;

-- name: moved_accounts
-- Whoever acted elsewhere and is known by a login of there.
-- args: logins text[]
SELECT id, login
FROM account
WHERE house IS NOT NULL AND login = ANY ($1::text[])
ORDER BY login;

-- name: moved_in
-- Makes a meeting of what another desk wrote of it; answers what the act tells of its rows.
-- args: meeting uuid, origin jsonb, parts jsonb
SELECT kind, object_id, beside_id, said::text AS said
FROM meeting_take_in($1::uuid, $2::jsonb, $3::jsonb);
