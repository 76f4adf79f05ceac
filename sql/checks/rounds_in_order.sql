-- Rounds are numbered from 1 without a gap, in the order in which they are held.
SELECT numbered.meeting_id, numbered.key, numbered.round
FROM (
  SELECT
    meeting_id, key, round,
    row_number() OVER (PARTITION BY meeting_id ORDER BY lower(during), key) AS expected
  FROM session
  WHERE round IS NOT NULL
) AS numbered
WHERE numbered.round <> numbered.expected;
