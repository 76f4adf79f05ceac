-- Under a signed selection the ratings are those that were read for it.
SELECT selection.meeting_id, selection.id
FROM selection
JOIN audit_entry ON audit_entry.meeting_id = selection.meeting_id
  AND audit_entry.act = 'selection.sign'
JOIN audit_body ON audit_body.meeting_id = audit_entry.meeting_id
  AND audit_body.number = audit_entry.number
  AND audit_body.body ->> 'selection' ILIKE selection.id::text
WHERE selection.signed_at IS NOT NULL AND selection.superseded_at IS NULL
  AND audit_body.body ? 'ratings' AND audit_body.body ->> 'ratings' <> (
    SELECT encode(sha256(convert_to(
      COALESCE(string_agg(line, '' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex')
    FROM (
      SELECT
        application.code || ' ' || reviewer.code || ' ' || rating.criterion || ' '
          || rating.points || ' ' || array_to_string(rating.answers, ',') || E'\n' AS line
      FROM rating
      JOIN application ON application.meeting_id = rating.meeting_id
        AND application.id = rating.application_id
      JOIN reviewer ON reviewer.meeting_id = rating.meeting_id
        AND reviewer.person_id = rating.reviewer_id
      WHERE rating.meeting_id = selection.meeting_id
      UNION ALL
      SELECT
        application.code || ' ' || reviewer.code || ' ' || cannot_judge.criterion || E' -\n'
      FROM cannot_judge
      JOIN application ON application.meeting_id = cannot_judge.meeting_id
        AND application.id = cannot_judge.application_id
      JOIN reviewer ON reviewer.meeting_id = cannot_judge.meeting_id
        AND reviewer.person_id = cannot_judge.reviewer_id
      WHERE cannot_judge.meeting_id = selection.meeting_id
    ) AS given);
