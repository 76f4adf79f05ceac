-- Once a selection is signed, who is invited to an open seat was selected and has not withdrawn.
SELECT invitation.meeting_id, invitation.id, application.status
FROM invitation
JOIN selection ON selection.meeting_id = invitation.meeting_id AND selection.signed_at IS NOT NULL
  AND selection.superseded_at IS NULL
JOIN application ON application.meeting_id = invitation.meeting_id
  AND application.person_id = invitation.person_id
WHERE invitation.track = 'open'
  AND invitation.status IN ('draft', 'approved', 'issued', 'accepted', 'tentative')
  AND application.status <> 'selected';
