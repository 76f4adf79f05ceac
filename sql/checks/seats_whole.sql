-- Whoever has a seat at a table in the plan in force has one in every round they are there.
SELECT participant.meeting_id, participant.person_id, session.round
FROM seating
JOIN participant ON participant.meeting_id = seating.meeting_id
JOIN session ON session.meeting_id = seating.meeting_id AND session.round IS NOT NULL
LEFT JOIN seat ON seat.meeting_id = session.meeting_id AND seat.session_key = session.key
  AND seat.person_id = participant.person_id AND seat.table_no IS NOT NULL
WHERE seat.person_id IS NULL AND participant.attendance <> 'no_show' AND EXISTS (
  SELECT FROM seat AS elsewhere
  WHERE elsewhere.meeting_id = participant.meeting_id
    AND elsewhere.person_id = participant.person_id AND elsewhere.table_no IS NOT NULL
) AND NOT EXISTS (
  SELECT FROM seating_absence AS absence
  WHERE absence.meeting_id = session.meeting_id AND absence.round = session.round
    AND absence.person_id = participant.person_id);
