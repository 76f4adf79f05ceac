-- Every meeting that came whole from elsewhere is told of by its first act, and so is everybody who
-- acted there.
SELECT taken_in.meeting_id, taken_in.digest AS said
FROM taken_in
WHERE NOT EXISTS (
  SELECT FROM audit_entry AS entry
  JOIN audit_body AS told ON told.meeting_id = entry.meeting_id AND told.number = entry.number
  WHERE entry.meeting_id = taken_in.meeting_id AND entry.number = 1
    AND entry.act = 'meeting.take_in'
    AND (told.body ->> 'house', told.body ->> 'head', told.body ->> 'digest')
      = (taken_in.house, taken_in.head, taken_in.digest))
UNION ALL
SELECT entry.meeting_id, entry.object
FROM audit_entry AS entry
JOIN meeting ON meeting.id = entry.meeting_id
WHERE entry.act = 'meeting.take_in'
  AND NOT EXISTS (SELECT FROM taken_in WHERE taken_in.meeting_id = entry.meeting_id)
UNION ALL
SELECT NULL, account.login
FROM account
WHERE account.house IS NOT NULL AND NOT EXISTS (
  SELECT FROM audit_line AS line
  JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
    AND entry.act = 'meeting.take_in'
  WHERE line.kind = 'account' AND line.object_id = account.id
    AND line.change #>> '{after,login}' = account.login);
