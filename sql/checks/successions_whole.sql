-- Who left an open seat is gone, and who followed was waiting.
SELECT succession.meeting_id, succession.number
FROM succession
JOIN application AS leaver ON leaver.meeting_id = succession.meeting_id
  AND leaver.id = succession.leaving_id
WHERE leaver.status <> 'withdrawn'
  OR (succession.entering_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM decision
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id AND selection.signed_at IS NOT NULL
    WHERE decision.meeting_id = succession.meeting_id
      AND decision.application_id = succession.entering_id
      AND decision.outcome = 'waitlisted'));
