-- What is signed is kept and hashed, and both are as they were when it was signed, but for names
-- that an act erased which forgot somebody of the meeting.
SELECT selection.meeting_id, selection.id
FROM selection
LEFT JOIN assessment ON assessment.meeting_id = selection.meeting_id
  AND assessment.selection_id = selection.id
LEFT JOIN (
  audit_entry
  JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
    AND audit_body.number = audit_entry.number
) ON audit_entry.meeting_id = selection.meeting_id
  AND audit_entry.act IN ('selection.sign', 'selection.keep')
  AND audit_body.body ->> 'selection' ILIKE selection.id::text
  AND audit_body.body ? 'assessment'
WHERE selection.signed_at IS NOT NULL
  AND NOT (selection.before_freeze AND assessment.content IS NULL)
  AND (
    assessment.content IS NULL OR audit_body.body IS NULL
    OR audit_body.body ->> 'assessment' <> assessment.hash
    OR COALESCE(assessment.erased_hash, assessment.hash)
      <> encode(sha256(convert_to(assessment.content, 'UTF8')), 'hex')
    OR assessment.erased_hash IS NOT NULL AND NOT EXISTS (
      SELECT FROM audit_entry AS erasing
      JOIN audit_body AS told
        ON told.meeting_id = erasing.meeting_id AND told.number = erasing.number
      JOIN audit_line AS line
        ON line.meeting_id = erasing.meeting_id AND line.number = erasing.number
      JOIN application AS own
        ON own.meeting_id = selection.meeting_id AND own.person_id = line.object_id
      WHERE erasing.meeting_id = '00000000-0000-0000-0000-000000000000'
        AND erasing.act IN ('person.forget', 'retention.run') AND line.kind = 'person'
        AND told.body ->> ('papers of ' || selection.id) = assessment.erased_hash)
    OR audit_body.body ? 'choices' AND audit_body.body ->> 'choices' <> (
      SELECT encode(sha256(convert_to(COALESCE(string_agg(
        application.code || ' ' || choice.is_in || ' ' || choice.reason || ' '
          || choice.decided_by || E'\n',
        '' ORDER BY application.code COLLATE "C"), ''), 'UTF8')), 'hex')
      FROM choice
      JOIN application ON application.meeting_id = choice.meeting_id
        AND application.id = choice.application_id
      WHERE choice.meeting_id = selection.meeting_id AND choice.selection_id = selection.id)
    OR audit_body.body ? 'signed' AND audit_body.body ->> 'signed'
      <> encode(sha256(convert_to(
        'decisions ' || (audit_body.body ->> 'decisions') || E'\n'
          || 'choices ' || (audit_body.body ->> 'choices') || E'\n'
          || 'assessment ' || (audit_body.body ->> 'assessment') || E'\n'
          || 'ratings ' || (audit_body.body ->> 'ratings') || E'\n', 'UTF8')), 'hex'));
