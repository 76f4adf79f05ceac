-- Ranks of a computation run from 1 without a gap, in the order of the totals.
SELECT ranked.meeting_id, ranked.scoring_id, ranked.application_id, ranked.rank
FROM (
  SELECT
    meeting_id, scoring_id, application_id, rank, total,
    row_number() OVER by_rank AS expected, lag(total) OVER by_rank AS better
  FROM score
  WINDOW by_rank AS (PARTITION BY meeting_id, scoring_id ORDER BY rank)
) AS ranked
WHERE ranked.rank <> ranked.expected OR ranked.total > ranked.better;
