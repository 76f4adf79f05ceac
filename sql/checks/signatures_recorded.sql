-- A selection was signed after it was proposed, once in a meeting unless superseded, and the audit trail knows of it.
SELECT selection.meeting_id, selection.id, selection.signed_at
FROM selection
WHERE selection.signed_at IS NOT NULL AND (
  selection.signed_by IS NULL OR selection.signed_at < selection.proposed_at
  OR NOT EXISTS (
    SELECT FROM audit_entry
    WHERE audit_entry.meeting_id = selection.meeting_id AND audit_entry.act = 'selection.sign')
  OR EXISTS (
    SELECT FROM selection AS other
    WHERE other.meeting_id = selection.meeting_id AND other.id <> selection.id
      AND other.signed_at IS NOT NULL AND other.superseded_at IS NULL
      AND selection.superseded_at IS NULL));
