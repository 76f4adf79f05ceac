-- Every chain of the audit trail is that of a meeting, be it one that was removed, or of the house.
SELECT entry.meeting_id, count(*) AS entries
FROM audit_entry AS entry
LEFT JOIN meeting ON meeting.id = entry.meeting_id
WHERE meeting.id IS NULL AND entry.meeting_id <> '00000000-0000-0000-0000-000000000000'
GROUP BY entry.meeting_id
HAVING NOT bool_or(entry.act = 'meeting.remove');
