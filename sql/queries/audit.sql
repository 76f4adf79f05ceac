-- name: audit_append
-- Adds an act of who acts to the end of a meeting's chain.
-- args: meeting uuid, at timestamptz, act text, object text, body jsonb, kinds text[], objects uuid[], besides uuid[], secrets boolean[], changes jsonb[]
SELECT audit_append(
  $1::uuid, $2::timestamptz, $3::text, $4::text, $5::jsonb, $6::text[], $7::uuid[], $8::uuid[],
  $9::boolean[], $10::jsonb[]) AS number;

-- name: audit_list
-- The latest acts of a meeting.
-- args: meeting uuid, limit int
SELECT entry.number, entry.at, account.name AS actor, entry.login, entry.act, entry.object
FROM audit_entry AS entry
LEFT JOIN account ON account.id = entry.actor_id
WHERE entry.meeting_id = $1::uuid
ORDER BY entry.number DESC
LIMIT $2::int;

-- name: audit_list_of
-- The latest acts of these kinds in a meeting, taken back or not.
-- args: meeting uuid, acts text[], limit int
SELECT entry.number, entry.at, account.name AS actor, entry.login, entry.act, entry.object
FROM audit_entry AS entry
LEFT JOIN account ON account.id = entry.actor_id
WHERE entry.meeting_id = $1::uuid AND entry.act = ANY ($2::text[])
ORDER BY entry.number DESC
LIMIT $3::int;

-- name: audit_find
-- One act of a meeting, or of the house, with what was said of it; without a body it was erased.
-- args: meeting uuid, number bigint
SELECT
  entry.number, entry.at, account.name AS actor, entry.login, entry.act, entry.object,
  body.body
FROM audit_entry AS entry
LEFT JOIN account ON account.id = entry.actor_id
LEFT JOIN audit_body AS body
  ON body.meeting_id = entry.meeting_id AND body.number = entry.number
WHERE entry.meeting_id = $1::uuid AND entry.number = $2::bigint;

-- name: audit_line_list
-- Objects that acts changed, at most `$3` an act, with the names that they have today.
-- args: meeting uuid, numbers bigint[], most int
SELECT
  line.number, line.line, line.kind, line.object_id, line.beside_id, line.is_secret,
  line.change,
  COALESCE(application.code, partnership.code, commitment.code, partner_meeting.code, project.code, advice.number::text) AS code,
  beside.name AS beside,
  reviewer.code AS beside_code,
  COALESCE(person.name, organisation.name, account.name, meeting.code, partnership.title) AS name,
  merged.gone_id, beside_merged.gone_id AS beside_gone
FROM audit_line AS line
LEFT JOIN application ON application.meeting_id = $1::uuid AND application.id = line.object_id
LEFT JOIN commitment ON commitment.meeting_id = $1::uuid AND commitment.id = line.object_id
LEFT JOIN partnership ON partnership.meeting_id = $1::uuid AND partnership.id = line.object_id
LEFT JOIN partner_meeting ON partner_meeting.meeting_id = $1::uuid
  AND partner_meeting.id = line.object_id
LEFT JOIN project ON project.meeting_id = $1::uuid AND project.id = line.object_id
LEFT JOIN recommendation AS advice ON advice.meeting_id = $1::uuid AND advice.id = line.object_id
LEFT JOIN invitation ON invitation.meeting_id = $1::uuid AND invitation.id = line.object_id
LEFT JOIN letter ON letter.meeting_id = $1::uuid AND letter.id = line.object_id
LEFT JOIN merged ON merged.gone_id = line.object_id
LEFT JOIN person ON person.id = COALESCE(
  application.person_id, invitation.person_id, letter.person_id, merged.kept_id, line.object_id)
LEFT JOIN merged AS beside_merged ON beside_merged.gone_id = line.beside_id
LEFT JOIN person AS beside ON beside.id = COALESCE(beside_merged.kept_id, line.beside_id)
LEFT JOIN reviewer ON reviewer.meeting_id = $1::uuid AND reviewer.person_id = beside.id
LEFT JOIN organisation ON organisation.id = COALESCE(merged.kept_id, line.object_id)
LEFT JOIN account ON account.id = line.object_id
LEFT JOIN meeting ON meeting.id = line.object_id
WHERE line.meeting_id = $1::uuid AND line.number = ANY ($2::bigint[]) AND line.line <= $3::int
ORDER BY line.number, line.line;

-- name: audit_gone
-- How those were called who are one with others since, as the house's trail `$1` tells.
-- args: trail uuid, gone uuid[]
SELECT DISTINCT ON (object_id) object_id, change #>> '{before,name}' AS name
FROM audit_line
WHERE meeting_id = $1::uuid AND object_id = ANY ($2::uuid[]) AND change ? 'before'
  AND NOT change ? 'after'
ORDER BY object_id, number DESC, line DESC;

-- name: audit_later
-- What acts after one of a trail changed of the same objects.
-- args: meeting uuid, number bigint
SELECT
  later.number, entry.act, later.kind, later.object_id, later.beside_id, later.is_secret,
  later.change
FROM audit_line AS line
JOIN audit_line AS later ON later.meeting_id = $1::uuid AND later.number > line.number
  AND later.kind = line.kind AND later.object_id = line.object_id
  AND later.beside_id IS NOT DISTINCT FROM line.beside_id
JOIN audit_entry AS entry ON entry.meeting_id = $1::uuid AND entry.number = later.number
WHERE line.meeting_id = $1::uuid AND line.number = $2::bigint
ORDER BY later.number DESC, later.line;

-- name: audit_merged
-- Which of these ids are another by now, as who or what they were of stood in the directory twice.
-- args: gone uuid[]
SELECT gone_id, kept_id
FROM merged
WHERE gone_id = ANY ($1::uuid[]);

-- name: audit_undoing
-- Which acts of a trail took which back.
-- args: meeting uuid
SELECT number, (body ->> 'undoes')::bigint AS undoes
FROM audit_body
WHERE meeting_id = $1::uuid AND body ->> 'undoes' ~ '^[0-9]+$'
ORDER BY number DESC;

-- name: audit_of_person
-- Acts of a trail that changed something of somebody, the latest first.
-- args: meeting uuid, person uuid, limit int
WITH own AS (
  SELECT $2::uuid AS id
  UNION ALL
  SELECT gone_id FROM merged WHERE kept_id = $2::uuid
  UNION ALL
  SELECT id FROM application WHERE meeting_id = $1::uuid AND person_id = $2::uuid
  UNION ALL
  SELECT id FROM invitation WHERE meeting_id = $1::uuid AND person_id = $2::uuid
  UNION ALL
  SELECT id FROM letter WHERE meeting_id = $1::uuid AND person_id = $2::uuid
  UNION ALL
  SELECT one.id
  FROM partner_side AS side
  JOIN partner_meeting AS one ON one.meeting_id = $1::uuid AND one.code = side.code
  WHERE side.meeting_id = $1::uuid AND side.person_id = $2::uuid
)
SELECT entry.number, entry.at, account.name AS actor, entry.login, entry.act, entry.object
FROM audit_entry AS entry
LEFT JOIN account ON account.id = entry.actor_id
WHERE entry.meeting_id = $1::uuid AND EXISTS (
  SELECT FROM audit_line AS line
  WHERE line.meeting_id = $1::uuid AND line.number = entry.number
    AND (line.object_id IN (SELECT id FROM own) OR line.beside_id = $2::uuid))
ORDER BY entry.number DESC
LIMIT $3::int;

-- name: audit_line_count
-- How many objects each act changed.
-- args: meeting uuid, numbers bigint[]
SELECT number, count(*)::int AS lines
FROM audit_line
WHERE meeting_id = $1::uuid AND number = ANY ($2::bigint[])
GROUP BY number;

-- name: audit_head
-- The end of a meeting's chain: noted elsewhere, it witnesses everything before it.
-- args: meeting uuid
SELECT number, encode(hash, 'hex') AS hash
FROM public.audit_head
WHERE meeting_id = $1::uuid;

-- name: audit_restored
-- The ends that a trail had in the backups which the database was made of, the latest first.
-- args: house uuid, trail text
SELECT body.body ->> $2::text AS head
FROM public.audit_entry AS entry
JOIN public.audit_body AS body ON body.meeting_id = $1::uuid AND body.number = entry.number
WHERE entry.meeting_id = $1::uuid AND body.body ->> $2::text IS NOT NULL
  AND entry.act IN ('database.restore', 'database.take_over', 'database.upgrade')
ORDER BY entry.number DESC;

-- name: audit_signature
-- The entry by which a selection was signed.
-- args: meeting uuid, selection uuid
SELECT entry.number, encode(entry.hash, 'hex') AS hash
FROM selection
JOIN audit_entry AS entry ON entry.meeting_id = $1::uuid AND entry.at = selection.signed_at
WHERE selection.meeting_id = $1::uuid AND selection.id = $2::uuid
  AND entry.act = 'selection.sign'
ORDER BY entry.number
LIMIT 1;

-- name: audit_entry_page
-- Entries of a trail from `$2` on, as they stand.
-- args: meeting uuid, first bigint, limit int
SELECT number, at, actor_id, login, act, object, body_hash, hash
FROM public.audit_entry
WHERE meeting_id = $1::uuid AND number >= $2::bigint
ORDER BY number
LIMIT $3::int;

-- name: audit_body_page
-- What was said of the acts from `$2` to `$3`, as it is kept.
-- args: meeting uuid, first bigint, last bigint
SELECT number, salt, body
FROM public.audit_body
WHERE meeting_id = $1::uuid AND number BETWEEN $2::bigint AND $3::bigint
ORDER BY number;

-- name: audit_line_page
-- What the acts from `$2` to `$3` changed, as it is kept.
-- args: meeting uuid, first bigint, last bigint
SELECT number, line, kind, object_id, beside_id, is_secret, hash, salt, change
FROM public.audit_line
WHERE meeting_id = $1::uuid AND number BETWEEN $2::bigint AND $3::bigint
ORDER BY number, line;

-- name: audit_ends
-- The end that a trail says it has; one row, where nobody meddled.
-- args: meeting uuid
SELECT number, hash
FROM public.audit_head
WHERE meeting_id = $1::uuid;

-- name: audit_erased
-- How many lines of a trail say nothing any more.
-- args: meeting uuid
SELECT count(*)::int AS lines
FROM audit_line
WHERE meeting_id = $1::uuid AND salt IS NULL;

-- name: audit_count
-- How many rows a trail has, those without a number among them.
-- args: meeting uuid
SELECT
  (SELECT count(*) FROM public.audit_entry WHERE meeting_id = $1::uuid) AS entries,
  (SELECT count(*) FROM public.audit_body WHERE meeting_id = $1::uuid) AS bodies,
  (SELECT count(*) FROM public.audit_line WHERE meeting_id = $1::uuid) AS lines;

-- name: audit_accounts
-- Everybody who may act, with the roles that they have in every meeting.
-- args:
SELECT id, login, name, ARRAY(
  SELECT role
  FROM public.account_role
  WHERE account_id = account.id AND of_meeting IS NULL
  ORDER BY role) AS roles
FROM public.account
ORDER BY login, id;

-- name: audit_letters
-- Letters as they are kept, byte for byte.
-- args: meeting uuid, letters uuid[]
SELECT id, message
FROM public.letter
WHERE meeting_id = $1::uuid AND id = ANY ($2::uuid[]);

-- name: audit_wrote
-- Whether this transaction changed or locked any row so far.
-- args:
SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS wrote;

-- name: audit_backups
-- Backups that the house's trail `$1` tells of, the latest first.
-- args: trail uuid, since timestamptz
SELECT object, at
FROM audit_entry
WHERE meeting_id = $1::uuid AND act = 'database.backup' AND at >= $2::timestamptz
ORDER BY number DESC;
