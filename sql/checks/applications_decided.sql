-- Nobody stands as decided upon without a decision that somebody signed.
SELECT application.meeting_id, application.id, application.status
FROM application
WHERE application.status IN ('selected', 'waitlisted', 'not_selected') AND NOT EXISTS (
  SELECT FROM decision
  JOIN selection ON selection.meeting_id = decision.meeting_id
    AND selection.id = decision.selection_id AND selection.signed_at IS NOT NULL
  WHERE decision.meeting_id = application.meeting_id AND decision.application_id = application.id);
