-- A seat is a substitute's exactly while one stands in, who takes part by an invitation of their own;
-- nobody else takes part as a substitute.
SELECT
  COALESCE(succession.meeting_id, substitution.meeting_id) AS meeting_id, substitution.code,
  succession.number
FROM (
  SELECT meeting_id, number, leaving_id
  FROM succession
  WHERE settled = 'substituted'
) AS succession
FULL JOIN (
  SELECT meeting_id, code, leaving_id, person_id, invitation_id
  FROM substitution
  WHERE withdrawn_at IS NULL
) AS substitution ON substitution.meeting_id = succession.meeting_id
  AND substitution.leaving_id = succession.leaving_id
LEFT JOIN participant ON participant.meeting_id = substitution.meeting_id
  AND participant.invitation_id = substitution.invitation_id
  AND participant.person_id = substitution.person_id
WHERE succession.number IS NULL OR participant.person_id IS NULL
UNION ALL
SELECT participant.meeting_id, substitution.code, NULL
FROM participant
LEFT JOIN substitution ON substitution.meeting_id = participant.meeting_id
  AND substitution.invitation_id = participant.invitation_id
WHERE participant.track = 'substitute' AND (
  substitution.code IS NULL OR substitution.withdrawn_at IS NOT NULL);
