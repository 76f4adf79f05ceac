-- Every application that an act took in is there, where an act put it last.
WITH told AS (
  SELECT DISTINCT ON (meeting_id, object_id)
    meeting_id, object_id AS application_id, change #>> '{after,status}' AS status,
    salt IS NULL AS is_erased
  FROM audit_line
  WHERE kind = 'application' AND (salt IS NULL OR change -> 'after' ?| '{code,status}')
  ORDER BY meeting_id, object_id, number DESC, line DESC
)
SELECT told.meeting_id, told.application_id, told.status AS told, application.status
FROM told
JOIN meeting ON meeting.id = told.meeting_id
LEFT JOIN application ON application.meeting_id = told.meeting_id
  AND application.id = told.application_id
WHERE NOT told.is_erased AND CASE
  -- That it is read, no line tells.
  WHEN COALESCE(told.status, 'submitted') IN ('draft', 'submitted', 'under_review')
    THEN application.status IN ('draft', 'submitted', 'under_review')
  ELSE application.status = told.status
END IS NOT TRUE;
