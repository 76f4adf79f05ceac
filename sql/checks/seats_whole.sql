-- Where a seating plan is in force, every participant has a seat at a table in every round.
SELECT participant.meeting_id, participant.person_id, session.round
FROM seating
JOIN participant ON participant.meeting_id = seating.meeting_id
JOIN session ON session.meeting_id = seating.meeting_id AND session.round IS NOT NULL
LEFT JOIN seat ON seat.meeting_id = session.meeting_id AND seat.session_key = session.key
  AND seat.person_id = participant.person_id AND seat.table_no IS NOT NULL
WHERE seat.person_id IS NULL AND participant.attendance <> 'no_show';
