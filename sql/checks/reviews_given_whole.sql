-- A review that counts as given has points, or "cannot judge", on every criterion of the rubric.
SELECT review.meeting_id, review.application_id, review.reviewer_id
FROM review
JOIN meeting ON meeting.id = review.meeting_id
JOIN criterion ON criterion.rubric_id = meeting.rubric_id
LEFT JOIN rating ON rating.meeting_id = review.meeting_id
  AND rating.application_id = review.application_id
  AND rating.reviewer_id = review.reviewer_id AND rating.criterion = criterion.code
LEFT JOIN cannot_judge ON cannot_judge.meeting_id = review.meeting_id
  AND cannot_judge.application_id = review.application_id
  AND cannot_judge.reviewer_id = review.reviewer_id AND cannot_judge.criterion = criterion.code
WHERE review.given_at IS NOT NULL AND rating.criterion IS NULL
  AND cannot_judge.criterion IS NULL
GROUP BY review.meeting_id, review.application_id, review.reviewer_id;
