-- The acts of a chain are numbered from 1 without a gap up to its head.
SELECT head.meeting_id, head.number, count(entry.number) AS entries
FROM audit_head AS head
LEFT JOIN audit_entry AS entry ON entry.meeting_id = head.meeting_id
GROUP BY head.meeting_id, head.number
HAVING count(entry.number) <> head.number OR min(entry.number) <> 1
  OR max(entry.number) <> head.number;
