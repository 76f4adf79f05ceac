-- Where a seating plan is in force, every participant has a seat in every round they are there.
SELECT participant.meeting_id, participant.person_id, session.round
FROM seating
JOIN participant ON participant.meeting_id = seating.meeting_id
JOIN session ON session.meeting_id = seating.meeting_id AND session.round IS NOT NULL
LEFT JOIN seat ON seat.meeting_id = session.meeting_id AND seat.session_key = session.key
  AND seat.person_id = participant.person_id AND seat.table_no IS NOT NULL
WHERE seat.person_id IS NULL AND participant.attendance <> 'no_show' AND NOT EXISTS (
  SELECT FROM seating_absence AS absence
  WHERE absence.meeting_id = session.meeting_id AND absence.round = session.round
    AND absence.person_id = participant.person_id);
