-- What is signed is kept and hashed, and both are as they were when it was signed, but for names
-- that an act erased which forgot somebody of the meeting.
WITH signing AS (
  SELECT
    entry.meeting_id, entry.act, entry.at, entry.actor_id, told.body
  FROM audit_entry AS entry
  JOIN audit_body AS told ON told.meeting_id = entry.meeting_id AND told.number = entry.number
  WHERE entry.act IN ('selection.sign', 'selection.keep')
  UNION ALL
  -- Elsewhere, as the act tells that took the meeting in.
  SELECT
    entry.meeting_id, 'selection.sign', (said.value::jsonb ->> 'signed at')::timestamptz,
    (said.value::jsonb ->> 'signed by')::uuid, said.value::jsonb
  FROM audit_entry AS entry
  JOIN audit_body AS told ON told.meeting_id = entry.meeting_id AND told.number = entry.number
  CROSS JOIN LATERAL jsonb_each_text(told.body) AS said
  WHERE entry.act = 'meeting.take_in' AND said.key LIKE 'signature %'
)
SELECT selection.meeting_id, selection.id
FROM selection
LEFT JOIN assessment ON assessment.meeting_id = selection.meeting_id
  AND assessment.selection_id = selection.id
LEFT JOIN signing ON signing.meeting_id = selection.meeting_id
  AND signing.body ->> 'selection' ILIKE selection.id::text AND signing.body ? 'assessment'
WHERE selection.signed_at IS NOT NULL
  AND NOT (selection.before_freeze AND assessment.content IS NULL)
  AND (
    assessment.content IS NULL OR signing.body IS NULL
    OR signing.body ->> 'assessment' <> assessment.hash
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
    OR signing.body ? 'choices' AND signing.body ->> 'choices' <> (
      SELECT encode(sha256(convert_to(COALESCE(string_agg(
        application.code || ' ' || choice.is_in || ' ' || choice.reason || ' '
          || choice.decided_by || E'\n',
        '' ORDER BY application.code COLLATE "C"), ''), 'UTF8')), 'hex')
      FROM choice
      JOIN application ON application.meeting_id = choice.meeting_id
        AND application.id = choice.application_id
      WHERE choice.meeting_id = selection.meeting_id AND choice.selection_id = selection.id)
    OR signing.body ? 'signed' AND signing.body ->> 'signed'
      <> encode(sha256(convert_to(
        'decisions ' || (signing.body ->> 'decisions') || E'\n'
          || 'choices ' || (signing.body ->> 'choices') || E'\n'
          || 'assessment ' || (signing.body ->> 'assessment') || E'\n'
          || 'ratings ' || (signing.body ->> 'ratings') || E'\n', 'UTF8')), 'hex'));
