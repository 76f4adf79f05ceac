-- name: audit_append
-- Adds an act to the end of a meeting's chain.
-- args: meeting uuid, at timestamptz, actor uuid, act text, object text, body jsonb, kinds text[], objects uuid[], besides uuid[], secrets boolean[], changes jsonb[]
SELECT audit_append(
  $1::uuid, $2::timestamptz, $3::uuid, $4::text, $5::text, $6::jsonb, $7::text[], $8::uuid[],
  $9::uuid[], $10::boolean[], $11::jsonb[]) AS number;

-- name: audit_list
-- The latest acts of a meeting.
-- args: meeting uuid, limit int
SELECT entry.number, entry.at, account.name AS actor, entry.act, entry.object
FROM audit_entry AS entry
LEFT JOIN account ON account.id = entry.actor_id
WHERE entry.meeting_id = $1::uuid
ORDER BY entry.number DESC
LIMIT $2::int;

-- name: audit_find
-- One act of a meeting, or of the house, with what was said of it; without a body it was erased.
-- args: meeting uuid, number bigint
SELECT
  entry.number, entry.at, account.name AS actor, entry.act, entry.object, body.body::text AS body
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
  line.change::text AS change, application.code, beside.name AS beside,
  COALESCE(person.name, organisation.name, account.name, meeting.code) AS name
FROM audit_line AS line
LEFT JOIN application ON application.meeting_id = $1::uuid AND application.id = line.object_id
LEFT JOIN invitation ON invitation.meeting_id = $1::uuid AND invitation.id = line.object_id
LEFT JOIN letter ON letter.meeting_id = $1::uuid AND letter.id = line.object_id
LEFT JOIN person ON person.id = COALESCE(
  application.person_id, invitation.person_id, letter.person_id, line.object_id)
LEFT JOIN person AS beside ON beside.id = line.beside_id
LEFT JOIN organisation ON organisation.id = line.object_id
LEFT JOIN account ON account.id = line.object_id
LEFT JOIN meeting ON meeting.id = line.object_id
WHERE line.meeting_id = $1::uuid AND line.number = ANY ($2::bigint[]) AND line.line <= $3::int
ORDER BY line.number, line.line;

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
FROM audit_head
WHERE meeting_id = $1::uuid;

-- name: audit_broken
-- What in a meeting's chain is not what it was; `$2` and `$3` are an end of it noted elsewhere.
-- args: meeting uuid, number bigint, hash text
WITH chain AS (
  SELECT
    number, at, actor_id, act, object, body_hash, hash, lag(hash, 1, '\x') OVER by_number AS previous,
    row_number() OVER by_number AS expected
  FROM audit_entry
  WHERE meeting_id = $1::uuid
  WINDOW by_number AS (ORDER BY number)
), broken AS (
  SELECT number, 'entry' AS part
  FROM chain
  WHERE number <> expected OR NOT isfinite(at) OR hash <> CASE WHEN isfinite(at) THEN
    audit_entry_hash(previous, $1::uuid, number, at, actor_id, act, object, body_hash) END
  UNION ALL
  SELECT body.number, 'body'
  FROM audit_body AS body
  LEFT JOIN audit_entry AS entry
    ON entry.meeting_id = body.meeting_id AND entry.number = body.number
  WHERE body.meeting_id = $1::uuid AND entry.body_hash
    IS DISTINCT FROM sha256(body.salt || convert_to(body.body::text, 'UTF8'))
  UNION ALL
  SELECT number, 'line'
  FROM audit_line
  WHERE meeting_id = $1::uuid AND salt IS NOT NULL
    AND hash IS DISTINCT FROM audit_line_hash(salt, kind, object_id, beside_id, is_secret, change)
  UNION ALL
  SELECT COALESCE(body.number, lines.number), 'line'
  FROM (SELECT number, body ->> 'lines' AS digest FROM audit_body WHERE meeting_id = $1::uuid) AS body
  FULL JOIN (
    SELECT number, encode(sha256(string_agg(hash, '' ORDER BY line)), 'hex') AS digest
    FROM audit_line
    WHERE meeting_id = $1::uuid
    GROUP BY number
  ) AS lines ON lines.number = body.number
  WHERE body.digest IS DISTINCT FROM lines.digest
  UNION ALL
  SELECT COALESCE(head.number, latest.number), 'head'
  FROM (
    SELECT meeting_id, number, hash FROM audit_head WHERE meeting_id = $1::uuid
  ) AS head
  FULL JOIN (
    SELECT meeting_id, number, hash FROM audit_entry WHERE meeting_id = $1::uuid
    ORDER BY number DESC LIMIT 1
  ) AS latest ON latest.meeting_id = head.meeting_id
  WHERE (head.number, head.hash) IS DISTINCT FROM (latest.number, latest.hash)
  UNION ALL
  SELECT $2::bigint, 'witness'
  WHERE $2::bigint > 0 AND NOT EXISTS (
    SELECT FROM audit_entry
    WHERE meeting_id = $1::uuid AND number = $2::bigint AND encode(hash, 'hex') = $3::text)
)
SELECT number, part
FROM broken
ORDER BY number, part
LIMIT 20;

-- name: audit_wrote
-- Whether this transaction changed or locked any row so far.
-- args:
SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS wrote;
