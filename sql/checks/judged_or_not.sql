-- A criterion has points from a reviewer or could not be judged by them, never both.
SELECT rating.meeting_id, rating.application_id, rating.reviewer_id, rating.criterion
FROM rating
JOIN cannot_judge ON cannot_judge.meeting_id = rating.meeting_id
  AND cannot_judge.application_id = rating.application_id
  AND cannot_judge.reviewer_id = rating.reviewer_id
  AND cannot_judge.criterion = rating.criterion;
