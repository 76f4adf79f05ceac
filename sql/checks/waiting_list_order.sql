-- A waiting list is numbered from 1 without a gap.
SELECT numbered.meeting_id, numbered.selection_id, numbered.application_id, numbered.position
FROM (
  SELECT
    meeting_id, selection_id, application_id, position,
    row_number() OVER (
      PARTITION BY meeting_id, selection_id ORDER BY position, application_id) AS expected
  FROM decision
  WHERE outcome = 'waitlisted'
) AS numbered
WHERE numbered.position IS DISTINCT FROM numbered.expected;
