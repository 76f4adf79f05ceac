-- Under a signed selection the ratings are those that were read for it.
SELECT selection.meeting_id, selection.id
FROM selection
JOIN audit_entry ON audit_entry.meeting_id = selection.meeting_id
  AND audit_entry.act = 'selection.sign'
JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
  AND audit_body.number = audit_entry.number
  AND audit_body.body ->> 'selection' ILIKE selection.id::text
WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
  AND audit_body.body ? 'ratings' AND audit_body.body ->> 'ratings' <> rating_hash(selection.meeting_id);
