-- A selection was superseded by whom and when the audit trail says, and so was every one of which
-- the trail says it.
WITH superseding AS (
  SELECT entry.meeting_id, entry.at, entry.actor_id, told.body
  FROM audit_entry AS entry
  JOIN audit_body AS told ON told.meeting_id = entry.meeting_id AND told.number = entry.number
  WHERE entry.act = 'selection.supersede'
  UNION ALL
  -- Elsewhere, as the act tells that took the meeting in.
  SELECT
    entry.meeting_id, (said.value::jsonb ->> 'superseded at')::timestamptz,
    (said.value::jsonb ->> 'superseded by')::uuid, said.value::jsonb
  FROM audit_entry AS entry
  JOIN audit_body AS told ON told.meeting_id = entry.meeting_id AND told.number = entry.number
  CROSS JOIN LATERAL jsonb_each_text(told.body) AS said
  WHERE entry.act = 'meeting.take_in' AND CASE
    WHEN said.key LIKE 'signature %' THEN said.value::jsonb ? 'superseded at' END
)
SELECT selection.meeting_id, selection.id, selection.superseded_at
FROM selection
WHERE selection.superseded_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM superseding
  WHERE superseding.meeting_id = selection.meeting_id
    AND superseding.at = selection.superseded_at
    AND superseding.actor_id = selection.superseded_by
    AND superseding.body ->> 'selection' ILIKE selection.id::text)
UNION ALL
SELECT superseding.meeting_id, NULL, superseding.at
FROM superseding
JOIN meeting ON meeting.id = superseding.meeting_id
WHERE NOT EXISTS (
  SELECT FROM selection
  WHERE selection.meeting_id = superseding.meeting_id
    AND superseding.body ->> 'selection' ILIKE selection.id::text
    AND selection.superseded_at IS NOT NULL);
