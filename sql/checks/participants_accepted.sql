-- Who takes part has accepted, and who has accepted takes part.
SELECT invitation.meeting_id, invitation.id, invitation.status
FROM invitation
FULL JOIN participant ON participant.meeting_id = invitation.meeting_id
  AND participant.invitation_id = invitation.id
WHERE (invitation.status = 'accepted') IS DISTINCT FROM (participant.person_id IS NOT NULL);
