-- Points are given on criteria of the rubric that the meeting was published with, and on its scale.
SELECT rating.meeting_id, rating.application_id, rating.reviewer_id, rating.criterion
FROM rating
JOIN meeting ON meeting.id = rating.meeting_id
LEFT JOIN criterion ON criterion.rubric_id = meeting.rubric_id
  AND criterion.code = rating.criterion
WHERE rating.rubric_id <> meeting.rubric_id OR criterion.code IS NULL
  OR rating.points NOT BETWEEN 0 AND 4;
