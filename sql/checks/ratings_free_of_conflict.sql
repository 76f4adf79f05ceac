-- Nobody rates an application they are in a conflict of interest with, or were not given.
SELECT rating.meeting_id, rating.application_id, rating.reviewer_id
FROM rating
LEFT JOIN review ON review.meeting_id = rating.meeting_id
  AND review.application_id = rating.application_id AND review.reviewer_id = rating.reviewer_id
WHERE review.standing IS DISTINCT FROM 'assigned'
UNION
SELECT review.meeting_id, review.application_id, review.reviewer_id
FROM review
JOIN application ON application.meeting_id = review.meeting_id
  AND application.id = review.application_id AND application.person_id = review.reviewer_id
WHERE EXISTS (
  SELECT FROM rating
  WHERE rating.meeting_id = review.meeting_id
    AND rating.application_id = review.application_id
    AND rating.reviewer_id = review.reviewer_id);
