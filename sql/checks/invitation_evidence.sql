-- An invitation's status and its dates tell the same story, in order.
SELECT meeting_id, id, status, issued_at, answered_at
FROM invitation
WHERE CASE
  WHEN status IN ('draft', 'approved') THEN issued_at IS NOT NULL OR answered_at IS NOT NULL
  WHEN status = 'issued' THEN issued_at IS NULL OR answered_at IS NOT NULL
  WHEN status = 'expired' THEN issued_at IS NULL
  WHEN status = 'withdrawn' THEN false
  ELSE issued_at IS NULL OR answered_at IS NULL END
  OR answered_at < issued_at OR (answered_at IS NOT NULL AND issued_at IS NULL);
