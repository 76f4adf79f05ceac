-- Signed decisions are those whose hash was chained with the signature.
SELECT selection.meeting_id, selection.id
FROM selection
JOIN audit_entry ON audit_entry.meeting_id = selection.meeting_id
  AND audit_entry.act = 'selection.sign'
JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
  AND audit_body.number = audit_entry.number
  AND audit_body.body ->> 'selection' ILIKE selection.id::text
WHERE selection.signed_at IS NOT NULL AND audit_body.body ? 'decisions'
  AND audit_body.body ->> 'decisions' IS DISTINCT FROM (
    SELECT encode(sha256(convert_to(string_agg(
      COALESCE(application.code, '?') || ' ' || decision.outcome || ' '
        || COALESCE(decision.position::text, '-') || ' ' || COALESCE(decision.reason, '-') || E'\n',
      '' ORDER BY application.code COLLATE "C"), 'UTF8')), 'hex')
    FROM decision
    LEFT JOIN application ON application.meeting_id = decision.meeting_id
      AND application.id = decision.application_id
    WHERE decision.meeting_id = selection.meeting_id AND decision.selection_id = selection.id);
