-- Every entry of the audit trail has the body that it was written for.
SELECT audit_entry.meeting_id, audit_entry.number
FROM audit_entry
LEFT JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
  AND audit_body.number = audit_entry.number
WHERE audit_entry.body_hash IS NULL OR audit_entry.body_hash
  IS DISTINCT FROM sha256(audit_body.salt || convert_to(audit_body.body::text, 'UTF8'));
