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

-- name: audit_broken
-- The first entry of a meeting's chain that is not what it was, not where it was, or cut off.
-- args: meeting uuid
WITH chain AS (
  SELECT
    entry.*, lag(hash, 1, '\x') OVER by_number AS previous,
    row_number() OVER by_number AS expected
  FROM audit_entry AS entry
  WHERE meeting_id = $1::uuid
  WINDOW by_number AS (ORDER BY number)
)
SELECT number
FROM chain
WHERE number <> expected
  OR hash <> audit_entry_hash(previous, meeting_id, number, at, actor_id, act, object, body_hash)
UNION ALL
SELECT head.number
FROM audit_head AS head
LEFT JOIN audit_entry AS entry ON entry.meeting_id = head.meeting_id
  AND entry.number = head.number AND entry.hash = head.hash
WHERE head.meeting_id = $1::uuid AND entry.number IS NULL
ORDER BY number
LIMIT 1;
