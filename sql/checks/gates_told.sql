-- Every condition that was answered after an application came in was answered by whom, when and how
-- an act tells, and so was every one of which one tells it.
SELECT answer.meeting_id, answer.application_id, answer.gate
FROM gate_answer AS answer
WHERE NOT EXISTS (
  SELECT FROM audit_line AS line
  JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
  WHERE line.meeting_id = answer.meeting_id AND line.object_id = answer.application_id
    AND line.kind = 'application' AND entry.at = answer.recorded_at
    AND entry.actor_id = answer.recorded_by AND (
      line.salt IS NULL
      -- How it was answered may be erased before the trail is.
      OR answer.how IN (line.change #>> '{after,how}', '–')
        -- That it was answered as before, no line tells.
        AND COALESCE(line.change -> 'after' ->> ('gate ' || answer.gate), '')
          IN ('', CASE WHEN answer.is_met THEN 'yes' ELSE 'no' END)))
  -- What was answered elsewhere the act tells that took the meeting in.
  AND NOT EXISTS (
    SELECT FROM audit_line AS line
    JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
      AND entry.act = 'meeting.take_in'
    WHERE line.meeting_id = answer.meeting_id AND line.object_id = answer.application_id
      AND line.kind = 'application' AND (
        line.salt IS NULL
        OR line.change -> 'after' ->> ('answered ' || answer.number) = answer.gate || CASE
          WHEN answer.is_met THEN ' yes ' ELSE ' no ' END
          || extract(epoch FROM answer.recorded_at) || ' ' || answer.recorded_by))
UNION ALL
SELECT line.meeting_id, line.object_id, substr(said.key, 6)
FROM audit_line AS line
JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
JOIN application ON application.meeting_id = line.meeting_id AND application.id = line.object_id
CROSS JOIN LATERAL jsonb_each_text(line.change -> 'after') AS said
WHERE line.kind = 'application' AND said.key LIKE 'gate %' AND NOT EXISTS (
  SELECT FROM gate_answer AS answer
  WHERE answer.meeting_id = line.meeting_id AND answer.application_id = line.object_id
    AND answer.gate = substr(said.key, 6) AND answer.recorded_at = entry.at
    AND answer.is_met = (said.value = 'yes'));
