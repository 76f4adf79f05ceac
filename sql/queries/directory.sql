-- name: organisation_insert
-- Adds organisations; `$1` is an array of them as the program writes them.
-- args: organisations jsonb
INSERT INTO organisation (
  id, external_key, name, short_name, names, sector, country, city, original
)
SELECT
  (o ->> 'id')::uuid, o ->> 'externalKey', o ->> 'name', o ->> 'shortName', o -> 'names',
  o ->> 'sector', o ->> 'country', o ->> 'city', o ->> 'original'
FROM jsonb_array_elements($1::jsonb) AS o;

-- name: organisation_list
-- The directory of organisations, or those whose id is in `$1` when it is given.
-- args: ids uuid[]
SELECT
  id, external_key, name, short_name, names::text AS names, sector, country, city, original
FROM organisation
WHERE $1::uuid[] IS NULL OR id = ANY ($1::uuid[])
ORDER BY lower(name), id;

-- name: organisation_known_keys
-- Which of these external keys the directory has already.
-- args: keys text[]
SELECT external_key
FROM organisation
WHERE external_key = ANY ($1::text[])
ORDER BY external_key;

-- name: organisation_by_name
-- Organisations that bear one of these names, as `name_same` gives them, the oldest first.
-- args: names text[]
SELECT id, external_key, name, short_name, names::text AS names, sector, country, city, original
FROM organisation
WHERE name_same(name) = ANY ($1::text[])
ORDER BY name_same(name), created_at, id;

-- name: person_lock
-- Lets one transaction at a time add people and organisations to the directory.
-- args:
SELECT pg_advisory_xact_lock(hashtext('convene directory'))::text AS locked;

-- name: person_insert
-- Adds people; who is there already, by mailbox and name, is left as they are.
-- args: people jsonb
INSERT INTO person (
  id, name, names, honorific, position, email, organisation_id, country, languages, gender
)
SELECT
  (p ->> 'id')::uuid, p ->> 'name', p -> 'names', p -> 'honorific', p -> 'position',
  p ->> 'email', (p ->> 'organisation')::uuid, p ->> 'country',
  ARRAY(SELECT jsonb_array_elements_text(p -> 'languages')), p ->> 'gender'
FROM jsonb_array_elements($1::jsonb) AS p
ON CONFLICT (lower(email), name_same(name), twin) DO NOTHING;

-- name: person_update
-- Gives people the particulars of `$1`; mailbox and who they are do not change.
-- args: people jsonb
UPDATE person
SET name = p ->> 'name', names = p -> 'names', honorific = p -> 'honorific',
  position = p -> 'position', organisation_id = (p ->> 'organisation')::uuid,
  country = p ->> 'country', gender = p ->> 'gender',
  languages = ARRAY(SELECT jsonb_array_elements_text(p -> 'languages'))
FROM jsonb_array_elements($1::jsonb) AS p
WHERE person.id = (p ->> 'id')::uuid;

-- name: person_by_mailbox
-- Ids of those of these people, given by mailbox and name, who are in the directory.
-- args: emails text[], names text[]
SELECT person.id
FROM person
JOIN unnest($1::text[], $2::text[]) AS given (email, name)
  ON lower(person.email) = lower(given.email) AND name_same(person.name) = name_same(given.name)
ORDER BY person.twin DESC, person.id;

-- name: person_similar
-- Who bears nearly one of these names, as `name_similar` gives them.
-- args: names text[]
SELECT id, name, email
FROM person
WHERE name_similar(name) = ANY ($1::text[])
ORDER BY name, email, id;

-- name: person_list
-- Everybody in the directory, or those whose id is in `$1` when it is given.
-- args: ids uuid[]
SELECT
  id, name, names::text AS names, honorific::text AS honorific, position::text AS position, email,
  organisation_id, country, languages, gender
FROM person
WHERE $1::uuid[] IS NULL OR id = ANY ($1::uuid[])
ORDER BY name, id;

-- name: account_insert
-- Adds somebody who may act.
-- args: id uuid, login text, name text, roles text[]
WITH added AS (
  INSERT INTO account (id, login, name)
  VALUES ($1::uuid, $2::text, $3::text)
  RETURNING id
)
INSERT INTO account_role (account_id, role)
SELECT added.id, role FROM added, unnest($4::text[]) AS role;

-- name: account_exists
-- Whether anybody may act yet.
-- args:
SELECT EXISTS (SELECT FROM account) AS found;

-- name: account_list
-- Everybody who may act, or who acts under one login, with all roles.
-- args: login text
SELECT
  account.id, account.login, account.name,
  ARRAY(
    SELECT role FROM account_role
    WHERE account_id = account.id AND of_meeting IS NULL
    ORDER BY role
  ) AS roles,
  ARRAY(
    SELECT of_meeting FROM account_role
    WHERE account_id = account.id AND of_meeting IS NOT NULL
    ORDER BY of_meeting, role
  ) AS meetings,
  ARRAY(
    SELECT role FROM account_role
    WHERE account_id = account.id AND of_meeting IS NOT NULL
    ORDER BY of_meeting, role
  ) AS meeting_roles
FROM account
WHERE $1::text IS NULL OR account.login = $1::text
ORDER BY account.login;

-- name: account_rename
-- Corrects the name under which somebody acts and signs.
-- args: id uuid, name text
UPDATE account SET name = $2::text WHERE id = $1::uuid;

-- name: account_role_give
-- Gives somebody a role; in every meeting where none is named.
-- args: id uuid, role text, meeting uuid
INSERT INTO account_role (account_id, role, of_meeting) VALUES ($1::uuid, $2::text, $3::uuid)
ON CONFLICT (account_id, role, of_meeting) DO NOTHING;

-- name: account_role_take
-- Takes a role from somebody; the one of the house where no meeting is named.
-- args: id uuid, role text, meeting uuid
DELETE FROM account_role
WHERE account_id = $1::uuid AND role = $2::text AND of_meeting IS NOT DISTINCT FROM $3::uuid;
