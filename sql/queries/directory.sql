-- name: organisation_insert
-- Adds organisations; `$1` is an array of them as the program writes them.
-- args: organisations jsonb
INSERT INTO organisation (
  id, external_key, name, short_name, names, sector, country, city, original
)
SELECT
  (o ->> 'id')::uuid, o ->> 'externalKey', o ->> 'name', o ->> 'shortName', o -> 'names',
  o ->> 'sector', o ->> 'country', o ->> 'city', o ->> 'original'
FROM jsonb_array_elements($1::jsonb) AS o
RETURNING id;

-- name: organisation_list
-- The directory of organisations, or those whose id is in `$1` when it is given.
-- args: ids uuid[]
SELECT
  id, external_key, name, short_name, names::text AS names, sector, country, city, original
FROM organisation
WHERE $1::uuid[] IS NULL OR id = ANY ($1::uuid[])
ORDER BY lower(name), id;

-- name: organisation_lines
-- The directory of organisations as lines of a list, from behind `$1` and `$2` on and at most `$3`.
-- args: after text, after_id uuid, most int
SELECT id, external_key, name, sector, country
FROM organisation
WHERE (lower(name), id) > (lower($1::text), $2::uuid)
ORDER BY lower(name), id
LIMIT $3::int;

-- name: organisation_known_keys
-- Which of these external keys the directory has already.
-- args: keys text[]
SELECT external_key
FROM organisation
WHERE external_key = ANY ($1::text[])
UNION
SELECT name
FROM organisation_alias
WHERE name_same(name) = ANY (SELECT name_same(key) FROM unnest($1::text[]) AS key)
  AND name = ANY ($1::text[])
ORDER BY external_key;

-- name: organisation_alike
-- Organisations whose name is one of these, as `name_similar` spells it.
-- args: names text[]
SELECT id, external_key, name, short_name, names::text AS names, sector, country, city, original
FROM organisation
WHERE name_similar(name) = ANY ($1::text[])
ORDER BY id;

-- name: organisation_by_name
-- Organisations that bear one of these names, as `name_same` gives them.
-- The oldest come first, and after all those whose other name it is.
-- args: names text[]
SELECT
  id, external_key, name, short_name, names::text AS names, sector, country, city, original,
  found.key
FROM (
  SELECT id AS whose, name_same(name) AS key, 0 AS place
  FROM organisation
  WHERE name_same(name) = ANY ($1::text[])
  UNION ALL
  SELECT organisation_id, name_same(name), 1
  FROM organisation_alias
  WHERE name_same(name) = ANY ($1::text[])
) AS found
JOIN organisation ON organisation.id = found.whose
ORDER BY found.key, found.place, created_at, id;

-- name: organisation_find
-- Organisations in whose names or key all these parts stand, or in another name of theirs.
-- args: parts text, most int
SELECT
  one.id, one.external_key, one.name, one.short_name, one.names, one.sector, one.country, one.city,
  one.original
FROM (
  SELECT called.id AS whose
  FROM organisations_called($1::text::tsquery, $2::int) AS called (id)
  UNION ALL
  SELECT organisation_id
  FROM organisation_alias
  WHERE name_parts(name, '{}', '{}') @@ $1::text::tsquery
) AS found
-- However many are thought to be called so, the directory is not read from end to end.
CROSS JOIN LATERAL (
  SELECT id, external_key, name, short_name, names::text AS names, sector, country, city, original
  FROM organisation
  WHERE organisation.id = found.whose
  LIMIT 1
) AS one
LIMIT $2::int;

-- name: organisation_update
-- Gives an organisation other particulars.
-- args: id uuid, external_key text, name text, short_name text, names jsonb, sector text, country text, city text
UPDATE organisation
SET external_key = $2::text, name = $3::text, short_name = $4::text, names = $5::jsonb,
  sector = $6::text, country = $7::text, city = $8::text
WHERE id = $1::uuid;

-- name: organisation_alias_list
-- Other names of an organisation.
-- args: organisation uuid
SELECT name FROM organisation_alias WHERE organisation_id = $1::uuid ORDER BY name;

-- name: organisation_alias_add
-- Gives an organisation other names.
-- args: organisation uuid, names text[]
INSERT INTO organisation_alias (organisation_id, name)
SELECT $1::uuid, name FROM unnest($2::text[]) AS name
ON CONFLICT (organisation_id, name) DO NOTHING;

-- name: organisation_alias_remove
-- Takes other names of an organisation away.
-- args: organisation uuid, names text[]
DELETE FROM organisation_alias
WHERE organisation_id = $1::uuid AND name = ANY ($2::text[]);

-- name: organisation_people
-- Who belongs to an organisation and was not forgotten.
-- args: organisation uuid
SELECT id, name, email
FROM person
WHERE organisation_id = $1::uuid
  AND NOT EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id)
ORDER BY name, id;

-- name: person_lock
-- Lets one transaction at a time add people and organisations to the directory.
-- args:
SELECT pg_advisory_xact_lock(hashtext('convene directory'))::text AS locked;

-- name: person_insert
-- Adds people; who is there already, by mailbox and name, is left as they are.
-- args: people jsonb
INSERT INTO person (
  id, name, names, honorific, position, email, organisation_id, country, languages, gender,
  telephone, post
)
SELECT
  (p ->> 'id')::uuid, p ->> 'name', p -> 'names', p -> 'honorific', p -> 'position',
  p ->> 'email', (p ->> 'organisation')::uuid, p ->> 'country',
  ARRAY(SELECT jsonb_array_elements_text(p -> 'languages')), p ->> 'gender', p ->> 'telephone',
  p ->> 'post'
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
-- Who of these people, given by mailbox and name, is in the directory under which of them.
-- By what they are called first, then by another address or name of theirs.
-- args: emails text[], names text[]
SELECT person.id, given.email, given.name, 1 AS place, person.twin
FROM unnest($1::text[], $2::text[]) AS given (email, name)
JOIN person
  ON lower(person.email) = lower(given.email) AND name_same(person.name) = name_same(given.name)
UNION ALL
SELECT person.id, given.email, given.name, 0, person.twin
FROM unnest($1::text[], $2::text[]) AS given (email, name)
JOIN person_alias AS alias
  ON lower(alias.email) = lower(given.email) AND alias.email <> ''
JOIN person ON person.id = alias.person_id
  AND name_same(given.name) IN (name_same(alias.name), name_same(person.name))
UNION ALL
SELECT person.id, given.email, given.name, 0, person.twin
FROM unnest($1::text[], $2::text[]) AS given (email, name)
JOIN person ON lower(person.email) = lower(given.email)
JOIN person_alias AS alias ON alias.person_id = person.id
  AND name_same(alias.name) = name_same(given.name)
ORDER BY place, twin DESC, id;

-- name: person_similar
-- Who bears nearly one of these names, as `name_untitled` gives them.
-- args: names text[]
SELECT id, name, email
FROM person
WHERE name_untitled(name_similar(name)) = ANY ($1::text[])
ORDER BY name, email, id;

-- name: person_list
-- Everybody in the directory, or those whose id is in `$1` when it is given.
-- args: ids uuid[]
SELECT
  id, name, names::text AS names, honorific::text AS honorific, position::text AS position, email,
  organisation_id, country, languages, gender, telephone, post
FROM person
WHERE $1::uuid[] IS NULL OR id = ANY ($1::uuid[])
ORDER BY name, id;

-- name: person_lines
-- Everybody who was not forgotten as lines of a list, from behind `$1` and `$2` on and at most `$3`.
-- args: after text, after_id uuid, most int
SELECT id, name, email, country, languages
FROM person
WHERE (name, id) > ($1::text, $2::uuid)
  AND NOT EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = person.id)
ORDER BY name, id
LIMIT $3::int;

-- name: account_insert
-- Adds somebody who may act, with roles in one meeting, or in every one where none is named.
-- args: id uuid, login text, name text, roles text[], meeting uuid
SELECT account_add($1::uuid, $2::text, $3::text, $4::text[], $5::uuid);

-- name: account_install
-- Makes an administrator; nobody where the first is wanted and somebody is there.
-- args: id uuid, login text, name text, is_first boolean
SELECT account_install($1::uuid, $2::text, $3::text, $4::boolean) AS done;

-- name: account_session
-- The login that this session is of, and whether anybody may act yet.
-- args:
SELECT session_user::text AS login, EXISTS (SELECT FROM account) AS is_anybody_known;

-- name: account_shut_out
-- Accounts whose login the server does not know, and that serve pages as no member of who signs in there.
-- args:
SELECT
  shut.login, shut.is_of_pages, to_regrole(quote_ident(shut.login)) IS NOT NULL AS is_there
FROM (
  SELECT
    login,
    EXISTS (
      SELECT FROM account_role WHERE account_id = account.id AND role = 'portal'
    ) AS is_of_pages
  FROM account
  WHERE house IS NULL
) AS shut
WHERE to_regrole(quote_ident(shut.login)) IS NULL
  OR (
    shut.is_of_pages AND NOT pg_has_role(
      to_regrole(quote_ident(shut.login))::oid, to_regrole('convene_signed_in')::oid, 'MEMBER'))
ORDER BY shut.login;

-- name: account_list
-- Everybody who may act, or who does under one login or by this session, with all roles.
-- args: login text, acting boolean
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
  ) AS meeting_roles,
  EXISTS (
    SELECT FROM account AS other
    WHERE other.house IS NULL AND to_regrole(quote_ident(other.login)) IS NULL
  ) AS is_anybody_shut_out
FROM account
WHERE account.house IS NULL AND ($1::text IS NULL OR account.login = $1::text)
  AND (NOT $2::boolean OR account.login = session_user::text)
ORDER BY account.login;

-- name: account_namesakes
-- Logins of those who are called so, unless the login that is to be added has an account.
-- args: name text, login text
SELECT login
FROM account
WHERE name_similar(name) = name_similar($1::text) AND house IS NULL
  AND NOT EXISTS (SELECT FROM account AS own WHERE own.login = $2::text)
ORDER BY login;

-- name: account_rename
-- Corrects the name under which somebody acts and signs.
-- args: id uuid, name text
SELECT account_rename($1::uuid, $2::text);

-- name: account_role_give
-- Gives somebody a role; in every meeting where none is named.
-- args: id uuid, role text, meeting uuid
SELECT account_role_give($1::uuid, $2::text, $3::uuid);

-- name: account_role_take
-- Takes a role from somebody; the one of the house where no meeting is named.
-- args: id uuid, role text, meeting uuid
SELECT account_role_take($1::uuid, $2::text, $3::uuid);
