-- Who left an open seat is gone, and who followed was waiting.
SELECT succession.meeting_id, succession.number
FROM succession
JOIN application AS leaver ON leaver.meeting_id = succession.meeting_id
  AND leaver.id = succession.leaving_id
LEFT JOIN decision ON decision.meeting_id = succession.meeting_id
  AND decision.application_id = succession.entering_id AND decision.outcome = 'waitlisted'
  AND decision.selection_id = (
    SELECT id FROM selection
    WHERE meeting_id = succession.meeting_id AND signed_at IS NOT NULL)
WHERE leaver.status <> 'withdrawn'
  OR (succession.entering_id IS NOT NULL AND decision.application_id IS NULL);
