-- A session is about topics of its meeting.
SELECT session.meeting_id, session.key, named.topic
FROM session
CROSS JOIN unnest(session.topics) AS named (topic)
LEFT JOIN topic ON topic.meeting_id = session.meeting_id AND topic.key = named.topic
WHERE topic.key IS NULL;
