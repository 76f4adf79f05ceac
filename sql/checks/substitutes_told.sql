-- Whoever comes to an open seat in place of another was sent and gave it back by whom, when and why
-- an act tells, and so was everybody of whom one tells it.
WITH act AS (
  SELECT
    entry.meeting_id, entry.number, entry.act, entry.at, entry.actor_id, line.kind,
    COALESCE(merged.kept_id, line.object_id) AS object_id, line.change,
    line.salt IS NULL AS is_erased
  FROM audit_entry AS entry
  JOIN audit_line AS line ON line.meeting_id = entry.meeting_id AND line.number = entry.number
    AND line.kind IN ('application', 'participant')
  LEFT JOIN merged ON merged.gone_id = line.object_id
  JOIN meeting ON meeting.id = entry.meeting_id
), elsewhere AS (
  -- Whoever was sent before the meeting was taken in, as the act tells that took it in.
  SELECT
    substitution.meeting_id, substitution.code, act.is_erased,
    act.change #>> '{after,gave back}' AS gave_back
  FROM substitution
  JOIN act ON act.meeting_id = substitution.meeting_id AND act.act = 'meeting.take_in'
    AND act.kind = 'participant' AND act.object_id = substitution.person_id AND (
      act.is_erased OR (
        act.change #>> '{after,code}', act.change #>> '{after,because}',
        act.change #>> '{after,decided}'
      ) = (
        substitution.code, substitution.reason,
        extract(epoch FROM substitution.decided_at) || ' ' || substitution.decided_by))
)
SELECT substitution.meeting_id, substitution.code
FROM substitution
WHERE NOT EXISTS (
    SELECT FROM elsewhere
    WHERE elsewhere.meeting_id = substitution.meeting_id AND elsewhere.code = substitution.code)
  AND NOT EXISTS (
  SELECT FROM act AS sent
  JOIN act AS given ON given.meeting_id = sent.meeting_id AND given.number = sent.number
    AND given.kind = 'application' AND given.object_id = substitution.leaving_id
    AND (given.is_erased OR given.change #>> '{after,seat}' = substitution.code)
  WHERE sent.meeting_id = substitution.meeting_id AND sent.at = substitution.decided_at
    AND sent.actor_id = substitution.decided_by AND sent.kind = 'participant'
    AND sent.object_id = substitution.person_id AND (
      sent.is_erased OR (sent.change #>> '{after,code}', sent.change #>> '{after,because}')
        = (substitution.code, substitution.reason)))
UNION ALL
SELECT substitution.meeting_id, substitution.code
FROM substitution
WHERE substitution.withdrawn_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM act AS given
  WHERE given.meeting_id = substitution.meeting_id AND given.at = substitution.withdrawn_at
    AND given.actor_id = substitution.withdrawn_by AND given.kind = 'application'
    AND given.object_id = substitution.leaving_id AND (
      given.is_erased OR (given.change #>> '{before,seat}', given.change #>> '{after,seat}')
        = (substitution.code, 'held')))
  AND NOT EXISTS (
    SELECT FROM elsewhere
    WHERE elsewhere.meeting_id = substitution.meeting_id AND elsewhere.code = substitution.code
      AND (
        elsewhere.is_erased OR elsewhere.gave_back
          = extract(epoch FROM substitution.withdrawn_at) || ' ' || substitution.withdrawn_by))
UNION ALL
SELECT act.meeting_id, act.change #>> '{after,code}'
FROM act
-- Who answers anew is told of without a code.
WHERE act.kind = 'participant' AND act.change #>> '{after,track}' = 'substitute'
  AND act.change #>> '{after,code}' IS NOT NULL AND NOT EXISTS (
  SELECT FROM substitution
  WHERE substitution.meeting_id = act.meeting_id AND substitution.person_id = act.object_id
    AND substitution.code = act.change #>> '{after,code}')
UNION ALL
SELECT act.meeting_id, act.change #>> '{before,seat}'
FROM act
WHERE act.kind = 'application' AND act.change #>> '{after,seat}' = 'held'
  AND act.change #>> '{before,seat}' LIKE 'S-%' AND NOT EXISTS (
    SELECT FROM substitution
    WHERE substitution.meeting_id = act.meeting_id
      AND substitution.code = act.change #>> '{before,seat}'
      AND substitution.withdrawn_at = act.at);
