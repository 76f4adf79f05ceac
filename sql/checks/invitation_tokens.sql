-- Only an invitation that was issued has a secret link, and no two share one.
SELECT meeting_id, id, status
FROM invitation
WHERE num_nonnulls(token_hash, former_hash) > 0 AND issued_at IS NULL
  OR token_hash IN (
    SELECT token_hash FROM invitation GROUP BY token_hash HAVING count(*) > 1)
  OR former_hash IN (SELECT token_hash FROM invitation);
