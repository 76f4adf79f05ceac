-- Every letter that is not cancelled has its cause: an invitation issued, a signed decision, a
-- nomination acknowledged, somebody who comes in place of another, or who takes part.
SELECT letter.meeting_id, letter.id, letter.kind
FROM letter
WHERE letter.status <> 'cancelled' AND CASE
  WHEN letter.kind IN (
    'cancellation', 'change', 'departure', 'extension', 'in_person', 'invitation', 'remote')
  THEN NOT EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = letter.meeting_id AND invitation.person_id = letter.person_id
      AND invitation.issued_at IS NOT NULL)
  WHEN letter.kind = 'reminder' THEN NOT EXISTS (
    SELECT FROM invitation
    WHERE invitation.meeting_id = letter.meeting_id AND invitation.person_id = letter.person_id)
  WHEN letter.kind = 'acknowledgement' THEN NOT EXISTS (
    SELECT FROM nomination
    WHERE nomination.meeting_id = letter.meeting_id AND nomination.person_id = letter.person_id
      AND nomination.acknowledged_at IS NOT NULL)
  WHEN letter.kind = 'substitute' THEN NOT EXISTS (
    SELECT FROM substitution
    WHERE substitution.meeting_id = letter.meeting_id
      AND substitution.person_id = letter.person_id
    UNION ALL
    SELECT FROM guest
    WHERE guest.meeting_id = letter.meeting_id AND guest.person_id = letter.person_id
      AND guest.track = 'beside')
  WHEN letter.kind = 'replaced' THEN NOT EXISTS (
    SELECT FROM substitution
    JOIN application AS leaver ON leaver.meeting_id = substitution.meeting_id
      AND leaver.id = substitution.leaving_id
    WHERE substitution.meeting_id = letter.meeting_id AND (
      leaver.person_id = letter.person_id
      OR substitution.person_id = letter.person_id AND substitution.withdrawn_at IS NOT NULL)
    UNION ALL
    SELECT FROM guest
    WHERE guest.meeting_id = letter.meeting_id AND guest.person_id = letter.person_id
      AND guest.track = 'beside' AND guest.withdrawn_at IS NOT NULL)
  -- Who writes a document may be another by now.
  WHEN letter.kind = 'document' THEN false
  ELSE NOT EXISTS (
    SELECT FROM application
    JOIN decision ON decision.meeting_id = application.meeting_id
      AND decision.application_id = application.id
    JOIN selection ON selection.meeting_id = decision.meeting_id
      AND selection.id = decision.selection_id AND selection.signed_at IS NOT NULL
    WHERE application.meeting_id = letter.meeting_id
      AND application.person_id = letter.person_id) END;
