-- No room seats more people in a session than it holds.
SELECT session.meeting_id, session.key, room.capacity, count(*) AS seated
FROM session
JOIN room ON room.meeting_id = session.meeting_id AND room.key = session.room_key
JOIN seat ON seat.meeting_id = session.meeting_id AND seat.session_key = session.key
GROUP BY session.meeting_id, session.key, room.capacity
HAVING count(*) > room.capacity;
