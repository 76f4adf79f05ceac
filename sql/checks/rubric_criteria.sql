-- The criteria of a rubric stand in order without a gap, each with a weight.
SELECT numbered.rubric_id, numbered.code, numbered.position, numbered.weight
FROM (
  SELECT
    rubric_id, code, position, weight,
    row_number() OVER (PARTITION BY rubric_id ORDER BY position, code) AS expected
  FROM criterion
) AS numbered
WHERE numbered.position <> numbered.expected OR numbered.weight <= 0;
