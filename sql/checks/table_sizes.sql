-- No table holds more or fewer people than it may.
SELECT seat.meeting_id, seat.session_key, seat.table_no, count(*) AS seated
FROM seat
JOIN round_table ON round_table.meeting_id = seat.meeting_id
  AND round_table.number = seat.table_no
GROUP BY seat.meeting_id, seat.session_key, seat.table_no, round_table.lowest,
  round_table.highest
HAVING count(*) NOT BETWEEN round_table.lowest AND round_table.highest;
