-- The first act on every meeting is that somebody took it in, as a draft or whole from elsewhere.
SELECT meeting.id AS meeting_id, meeting.code, entry.act
FROM meeting
LEFT JOIN audit_entry AS entry ON entry.meeting_id = meeting.id AND entry.number = 1
WHERE entry.act IS NULL OR entry.act NOT IN ('meeting.import', 'meeting.take_in');
