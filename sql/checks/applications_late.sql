-- Nobody who came after the signature was decided upon by it or invited to an open seat.
SELECT application.meeting_id, application.id
FROM application
WHERE application.status = 'late' AND (
  EXISTS (
    SELECT FROM decision
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id AND selection.signed_at IS NOT NULL
    WHERE decision.meeting_id = application.meeting_id
      AND decision.application_id = application.id)
  OR EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = application.meeting_id
      AND invitation.person_id = application.person_id AND invitation.track = 'open'));
