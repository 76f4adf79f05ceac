-- Nobody beside the room sits at a table unless they were given one.
SELECT seat.meeting_id, seat.person_id, guest.code
FROM seat
JOIN participant ON participant.meeting_id = seat.meeting_id
  AND participant.person_id = seat.person_id
JOIN guest ON guest.meeting_id = participant.meeting_id
  AND guest.invitation_id = participant.invitation_id
WHERE seat.table_no IS NOT NULL AND NOT guest.at_table;
