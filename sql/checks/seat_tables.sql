-- A seat at a table is at one that stands there, in a round.
SELECT seat.meeting_id, seat.session_key, seat.person_id, seat.table_no, seat.seat_no
FROM seat
LEFT JOIN session ON session.meeting_id = seat.meeting_id AND session.key = seat.session_key
LEFT JOIN round_table ON round_table.meeting_id = seat.meeting_id
  AND round_table.number = seat.table_no
WHERE seat.table_no IS NOT NULL AND (round_table.number IS NULL OR session.round IS NULL);
