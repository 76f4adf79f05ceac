-- A selection was superseded by whom and when the audit trail says, and so was every one of which
-- the trail says it.
SELECT selection.meeting_id, selection.id, selection.superseded_at
FROM selection
WHERE selection.superseded_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM audit_entry
  JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
    AND audit_body.number = audit_entry.number
  WHERE audit_entry.meeting_id = selection.meeting_id
    AND audit_entry.act = 'selection.supersede' AND audit_entry.at = selection.superseded_at
    AND audit_entry.actor_id = selection.superseded_by
    AND audit_body.body ->> 'selection' ILIKE selection.id::text)
UNION ALL
SELECT audit_entry.meeting_id, NULL, audit_entry.at
FROM audit_entry
JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
  AND audit_body.number = audit_entry.number
JOIN meeting ON meeting.id = audit_entry.meeting_id
WHERE audit_entry.act = 'selection.supersede' AND NOT EXISTS (
  SELECT FROM selection
  WHERE selection.meeting_id = audit_entry.meeting_id
    AND audit_body.body ->> 'selection' ILIKE selection.id::text
    AND selection.superseded_at IS NOT NULL);
