-- A conflict of interest that stands and points for the same application do not go together.
SELECT conflict.meeting_id, conflict.application_id, conflict.reviewer_id
FROM conflict_of_interest AS conflict
JOIN rating ON rating.meeting_id = conflict.meeting_id
  AND rating.application_id = conflict.application_id
  AND rating.reviewer_id = conflict.reviewer_id
WHERE conflict.set_aside_at IS NULL
GROUP BY conflict.meeting_id, conflict.application_id, conflict.reviewer_id;
