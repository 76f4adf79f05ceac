-- All points, and all that could not be judged, are what acts told of them last.
WITH review_line AS (
  -- Who stood in the directory twice reviewed what either did.
  SELECT
    line.meeting_id, line.object_id AS application_id,
    COALESCE(merged.kept_id, line.beside_id) AS reviewer_id, line.number, line.line, line.change,
    line.salt IS NULL AS is_erased
  FROM audit_line AS line
  JOIN meeting ON meeting.id = line.meeting_id
  LEFT JOIN merged ON merged.gone_id = line.beside_id
  WHERE line.kind = 'review'
), told AS (
  -- What a line tells of before alone was taken back, and without an after all of the review.
  SELECT DISTINCT ON (line.meeting_id, line.application_id, line.reviewer_id, said.key)
    line.meeting_id, line.application_id, line.reviewer_id, said.key AS criterion,
    line.change -> 'after' ->> said.key AS words
  FROM review_line AS line
  CROSS JOIN LATERAL jsonb_each_text(
    COALESCE(line.change -> 'before', '{}') || COALESCE(line.change -> 'after', '{}')) AS said
  -- A line of a review may also tell until when it is due.
  WHERE said.value ~ '^([0-4]( resting on answers.*)?|cannot judge)$'
    AND NOT EXISTS (
      SELECT FROM review_line AS taken_back
      WHERE taken_back.meeting_id = line.meeting_id
        AND taken_back.application_id = line.application_id
        AND taken_back.reviewer_id = line.reviewer_id AND NOT taken_back.change ? 'after'
        AND (taken_back.number, taken_back.line) > (line.number, line.line))
  ORDER BY
    line.meeting_id, line.application_id, line.reviewer_id, said.key, line.number DESC,
    line.line DESC
), given AS (
  SELECT meeting_id, application_id, reviewer_id, criterion, points || CASE
    WHEN cardinality(answers) > 0 THEN ' resting on answers ' || array_to_string(answers, ' ')
    ELSE '' END AS words
  FROM rating
  UNION ALL
  SELECT meeting_id, application_id, reviewer_id, criterion, 'cannot judge'
  FROM cannot_judge
)
SELECT meeting_id, application_id, reviewer_id, criterion, given.words, told.words AS told
FROM given
FULL JOIN told USING (meeting_id, application_id, reviewer_id, criterion)
WHERE given.words IS DISTINCT FROM told.words
  AND NOT EXISTS (
    SELECT FROM review_line AS erased
    WHERE erased.meeting_id = COALESCE(given.meeting_id, told.meeting_id)
      AND erased.application_id = COALESCE(given.application_id, told.application_id)
      AND erased.reviewer_id = COALESCE(given.reviewer_id, told.reviewer_id)
      AND erased.is_erased)
  -- Of what came before acts had lines none tells.
  AND NOT EXISTS (
    SELECT FROM application
    WHERE application.meeting_id = given.meeting_id AND application.id = given.application_id
      AND NOT EXISTS (
        SELECT FROM audit_line AS arrival
        WHERE arrival.meeting_id = application.meeting_id AND arrival.object_id = application.id
          AND arrival.kind = 'application'));
