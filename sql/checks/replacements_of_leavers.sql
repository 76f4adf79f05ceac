-- An invitation that has not ended fills only the place of somebody who does not come, and every one
-- that fills a place is in a later wave.
SELECT invitation.meeting_id, invitation.id, leaver.status
FROM invitation
LEFT JOIN invitation AS leaver ON leaver.meeting_id = invitation.meeting_id
  AND leaver.id = invitation.replaces
WHERE invitation.replaces IS NOT NULL AND (
  leaver.id IS NULL OR leaver.wave >= invitation.wave
  OR leaver.status NOT IN ('declined', 'delegated', 'expired', 'withdrawn')
    AND invitation.status NOT IN ('declined', 'delegated', 'expired', 'withdrawn'));
