-- Every chain of the audit trail is whole, from its first entry to its head.
SELECT chain.meeting_id, chain.number
FROM (
  SELECT
    entry.*, lag(hash, 1, '\x') OVER by_number AS previous,
    row_number() OVER by_number AS expected
  FROM audit_entry AS entry
  WINDOW by_number AS (PARTITION BY meeting_id ORDER BY number)
) AS chain
WHERE chain.number IS DISTINCT FROM chain.expected OR chain.hash IS NULL
  OR chain.hash IS DISTINCT FROM CASE WHEN isfinite(chain.at) THEN audit_entry_hash(
    chain.previous, chain.meeting_id, chain.number, chain.at, chain.actor_id, chain.login,
    chain.act, chain.object, chain.body_hash) END
UNION ALL
SELECT head.meeting_id, head.number
FROM audit_head AS head
LEFT JOIN audit_entry AS entry ON entry.meeting_id = head.meeting_id
  AND entry.number = head.number AND entry.hash = head.hash
WHERE entry.number IS NULL;
