-- Under a signed selection the ratings are those that were read for it.
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
WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
  AND signing.body ? 'ratings' AND signing.body ->> 'ratings' <> rating_hash(selection.meeting_id);
