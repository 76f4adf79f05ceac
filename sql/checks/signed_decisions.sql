-- Signed decisions are those whose hash was chained with the signature.
WITH signing AS (
  SELECT
    entry.meeting_id, entry.act, entry.at, entry.actor_id, told.body
  FROM audit_entry AS entry
  JOIN audit_body AS told ON told.meeting_id = entry.meeting_id AND told.number = entry.number
  WHERE entry.act IN ('selection.sign')
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
JOIN signing ON signing.meeting_id = selection.meeting_id
  AND signing.body ->> 'selection' ILIKE selection.id::text
WHERE selection.signed_at IS NOT NULL AND signing.body ? 'decisions'
  AND signing.body ->> 'decisions' IS DISTINCT FROM (
    SELECT encode(sha256(convert_to(string_agg(
      COALESCE(application.code, '?') || ' ' || decision.outcome || ' '
        || COALESCE(decision.position::text, '-') || ' ' || COALESCE(decision.reason, '-') || E'\n',
      '' ORDER BY application.code COLLATE "C"), 'UTF8')), 'hex')
    FROM decision
    LEFT JOIN application ON application.meeting_id = decision.meeting_id
      AND application.id = decision.application_id
    WHERE decision.meeting_id = selection.meeting_id AND decision.selection_id = selection.id);
