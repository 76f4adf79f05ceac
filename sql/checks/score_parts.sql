-- The parts of a score sum to it exactly.
SELECT meeting_id, scoring_id, application_id, total
FROM score
WHERE total <> (
  SELECT COALESCE(sum((part ->> 'microPoints')::bigint), 0)
  FROM jsonb_array_elements(parts) AS part);
