-- Who takes part does so by their own invitation, on the track they stand on or as the meeting itself
-- names them.
SELECT participant.meeting_id, participant.person_id, participant.track
FROM participant
LEFT JOIN invitation ON invitation.meeting_id = participant.meeting_id
  AND invitation.id = participant.invitation_id
LEFT JOIN candidate ON candidate.meeting_id = participant.meeting_id
  AND candidate.person_id = participant.person_id
WHERE (invitation.person_id, invitation.track)
    IS DISTINCT FROM (participant.person_id, participant.track)
  OR participant.track NOT IN ('guest', 'beside')
    AND candidate.track IS DISTINCT FROM participant.track;
