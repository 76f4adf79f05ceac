-- Everything that has a life cycle is at a stage of it.
SELECT staged.life_cycle, staged.meeting_id, staged.id, staged.status
FROM (
  SELECT 'application' AS life_cycle, meeting_id, id, status FROM application
  UNION ALL
  SELECT 'invitation', meeting_id, id, status FROM invitation
  UNION ALL
  SELECT 'letter', meeting_id, id, status FROM letter
  UNION ALL
  SELECT 'attendance', meeting_id, person_id, attendance FROM participant
) AS staged
WHERE NOT EXISTS (
  SELECT FROM life_cycle_move AS move
  WHERE move.life_cycle = staged.life_cycle
    AND staged.status = move.to_status);
