-- A seat is held for as long as its session lasts.
SELECT seat.meeting_id, seat.session_key, seat.person_id, seat.during
FROM seat
LEFT JOIN session ON session.meeting_id = seat.meeting_id AND session.key = seat.session_key
WHERE session.during IS DISTINCT FROM seat.during;
