-- name: passport_list
-- Of whom something of a passport is kept, without what it says.
-- args: meeting uuid
SELECT person_id, is_whole, expires_on::text AS expires_on
FROM passport
WHERE meeting_id = $1::uuid
ORDER BY person_id;

-- name: passport_keep
-- Puts sealed fields of a passport beside those there are, and takes others away.
-- args: person uuid, boxes jsonb, expires date, gone text[], at timestamptz
SELECT passport_keep($1::uuid, $2::jsonb, $3::date, $4::text[], $5::timestamptz) IS NULL AS is_kept;

-- name: passport_read
-- The sealed passports of the meeting in hand.
-- args: at timestamptz
SELECT person, sealed::text AS sealed, expires_on::text AS expires_on
FROM passport_read($1::timestamptz);

-- name: passport_of_page
-- The information sheet of whoever is behind the link in hand; no row where none is asked for.
-- args:
SELECT
  until::text AS until, visas_by::text AS visas_by, tickets_by::text AS tickets_by, seal_key,
  encode(seal_public, 'base64') AS seal_public, fields,
  COALESCE((
    SELECT jsonb_object_agg(said.part, said.words)
    FROM jsonb_each_text(travel) AS said (part, words)
    WHERE said.words <> ''), '{}')::text AS travel,
  expires_on::text AS expires_on, said_at, is_whole
FROM page_travel();

-- name: passport_by_page
-- Keeps the information sheet of whoever is behind the link in hand; says whether it did.
-- args: travel jsonb, boxes jsonb, expires date, diet text, access text, consent text, language text, at timestamptz
SELECT
  page_travel_keep(
    $1::jsonb, $2::jsonb, $3::date, $4::text, $5::text, $6::text, $7::text, $8::timestamptz
  ) AS is_kept;

-- name: passport_again_by_page
-- Whether whoever is behind the link in hand sent the same of their passport last; keeps by what it is known again.
-- args: mark text, at timestamptz
SELECT page_travel_again($1::text, $2::timestamptz) AS is_again;

-- name: passport_drop_by_page
-- Takes back what whoever is behind the link in hand said of their passport; says whether there was any.
-- args: at timestamptz
SELECT page_travel_drop($1::timestamptz) AS is_dropped;
