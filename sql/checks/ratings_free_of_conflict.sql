-- Nobody rates an application they are in a conflict of interest with, or were not given.
SELECT rating.meeting_id, rating.application_id, rating.reviewer_id
FROM rating
LEFT JOIN review ON review.meeting_id = rating.meeting_id
  AND review.application_id = rating.application_id AND review.reviewer_id = rating.reviewer_id
WHERE review.standing IS DISTINCT FROM 'assigned'
UNION
SELECT rating.meeting_id, rating.application_id, rating.reviewer_id
FROM rating
JOIN application ON application.meeting_id = rating.meeting_id
  AND application.id = rating.application_id
WHERE application.person_id = rating.reviewer_id;
