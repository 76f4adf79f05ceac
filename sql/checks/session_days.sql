-- Every session is held on a day of its meeting, as the clocks there tell it.
SELECT session.meeting_id, session.key, session.during
FROM session
JOIN meeting ON meeting.id = session.meeting_id
WHERE lower(session.during) AT TIME ZONE meeting.zone < meeting.starts
  OR upper(session.during) AT TIME ZONE meeting.zone > meeting.ends + 1;
