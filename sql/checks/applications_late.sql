-- Whoever came after the signature has no score, no decision and no open seat.
SELECT application.meeting_id, application.id
FROM application
WHERE application.status = 'late' AND (
  EXISTS (
    SELECT FROM decision
    WHERE decision.meeting_id = application.meeting_id
      AND decision.application_id = application.id)
  OR EXISTS (
    SELECT FROM score
    WHERE score.meeting_id = application.meeting_id AND score.application_id = application.id)
  OR EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = application.meeting_id
      AND invitation.person_id = application.person_id AND invitation.track = 'open'));
