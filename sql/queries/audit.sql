-- name: audit_append
-- Adds an act to the end of a meeting's chain.
-- args: meeting uuid, at timestamptz, actor uuid, act text, object text, body jsonb
SELECT audit_append($1::uuid, $2::timestamptz, $3::uuid, $4::text, $5::text, $6::jsonb) AS number;

-- name: audit_list
-- The latest acts of a meeting.
-- args: meeting uuid, limit int
SELECT entry.number, entry.at, account.name AS actor, entry.act, entry.object
FROM audit_entry AS entry
LEFT JOIN account ON account.id = entry.actor_id
WHERE entry.meeting_id = $1::uuid
ORDER BY entry.number DESC
LIMIT $2::int;

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
