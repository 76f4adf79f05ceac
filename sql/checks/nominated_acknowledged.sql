-- Who takes part on a nominated seat was acknowledged under a standing nomination, and whoever was
-- takes part.
SELECT
  COALESCE(nomination.meeting_id, participant.meeting_id) AS meeting_id, nomination.code,
  participant.person_id
FROM (
  SELECT meeting_id, code, person_id, invitation_id
  FROM nomination
  WHERE acknowledged_at IS NOT NULL AND withdrawn_at IS NULL
) AS nomination
FULL JOIN (
  SELECT meeting_id, person_id, invitation_id
  FROM participant
  WHERE track = 'nominated'
) AS participant ON participant.meeting_id = nomination.meeting_id
  AND participant.invitation_id = nomination.invitation_id
WHERE nomination.person_id IS DISTINCT FROM participant.person_id;
