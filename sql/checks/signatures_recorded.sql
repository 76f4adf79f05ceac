-- A selection was signed after it was proposed, once in a meeting unless superseded, by whom, when
-- and over which scores the audit trail says, and so was every one of which the trail says it.
WITH signing AS (
  SELECT
    entry.meeting_id, entry.act, entry.at, entry.actor_id, told.body
  FROM audit_entry AS entry
  LEFT JOIN audit_body AS told ON told.meeting_id = entry.meeting_id AND told.number = entry.number
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
SELECT selection.meeting_id, selection.id, selection.signed_at
FROM selection
WHERE selection.signed_at IS NOT NULL AND (
  selection.signed_by IS NULL OR selection.signed_at < selection.proposed_at
  OR NOT EXISTS (
    SELECT FROM signing
    WHERE signing.meeting_id = selection.meeting_id
      AND signing.at = selection.signed_at AND signing.actor_id = selection.signed_by
      AND COALESCE(signing.body ->> 'selection', selection.id::text) ILIKE selection.id::text
      AND COALESCE(signing.body ->> 'scoring', selection.scoring_id::text)
        = selection.scoring_id::text)
  OR EXISTS (
    SELECT FROM selection AS other
    WHERE other.meeting_id = selection.meeting_id AND other.id <> selection.id
      AND other.signed_at IS NOT NULL AND other.superseded_at IS NULL
      AND selection.superseded_at IS NULL))
UNION ALL
SELECT signing.meeting_id, NULL, signing.at
FROM signing
JOIN meeting ON meeting.id = signing.meeting_id
WHERE signing.body ? 'selection' AND NOT EXISTS (
  SELECT FROM selection
  WHERE selection.meeting_id = signing.meeting_id
    AND signing.body ->> 'selection' ILIKE selection.id::text
    AND selection.signed_at IS NOT NULL);
