-- A selection was signed after it was proposed, once in a meeting unless superseded, by whom, when
-- and over which scores the audit trail says, and so was every one of which the trail says it.
SELECT selection.meeting_id, selection.id, selection.signed_at
FROM selection
WHERE selection.signed_at IS NOT NULL AND (
  selection.signed_by IS NULL OR selection.signed_at < selection.proposed_at
  OR NOT EXISTS (
    SELECT FROM audit_entry
    LEFT JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
      AND audit_body.number = audit_entry.number
    WHERE audit_entry.meeting_id = selection.meeting_id AND audit_entry.act = 'selection.sign'
      AND audit_entry.at = selection.signed_at AND audit_entry.actor_id = selection.signed_by
      AND COALESCE(audit_body.body ->> 'selection', selection.id::text) ILIKE selection.id::text
      AND COALESCE(audit_body.body ->> 'scoring', selection.scoring_id::text)
        = selection.scoring_id::text)
  OR EXISTS (
    SELECT FROM selection AS other
    WHERE other.meeting_id = selection.meeting_id AND other.id <> selection.id
      AND other.signed_at IS NOT NULL AND other.superseded_at IS NULL
      AND selection.superseded_at IS NULL))
UNION ALL
SELECT audit_entry.meeting_id, NULL, audit_entry.at
FROM audit_entry
JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
  AND audit_body.number = audit_entry.number
JOIN meeting ON meeting.id = audit_entry.meeting_id
WHERE audit_entry.act = 'selection.sign' AND audit_body.body ? 'selection' AND NOT EXISTS (
  SELECT FROM selection
  WHERE selection.meeting_id = audit_entry.meeting_id
    AND audit_body.body ->> 'selection' ILIKE selection.id::text
    AND selection.signed_at IS NOT NULL);
