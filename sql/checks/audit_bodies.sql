-- Every body of the audit trail that was not erased is the one its entry was written for.
SELECT audit_entry.meeting_id, audit_entry.number
FROM audit_entry
JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
  AND audit_body.number = audit_entry.number
WHERE audit_entry.body_hash
  <> sha256(audit_body.salt || convert_to(audit_body.body::text, 'UTF8'));
