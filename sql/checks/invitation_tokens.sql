-- Only an invitation that was issued has a secret link, and no two share one.
SELECT meeting_id, id, status
FROM invitation
WHERE token_hash IS NOT NULL AND issued_at IS NULL
UNION ALL
SELECT one.meeting_id, one.id, one.status
FROM invitation AS one
JOIN invitation AS other ON other.token_hash = one.token_hash
  AND (other.meeting_id, other.id) <> (one.meeting_id, one.id);
