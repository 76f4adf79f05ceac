-- What points rest on is an answer of the application: one of its own numbers, or a fixed question.
SELECT rating.meeting_id, rating.application_id, rating.reviewer_id, rating.criterion
FROM rating, unnest(rating.answers) AS cited
WHERE rating.answers <> '{}' AND cited NOT IN (101, 102, 103, 104, 105, 111, 112)
  AND NOT EXISTS (
    SELECT FROM offer
    WHERE offer.meeting_id = rating.meeting_id
      AND offer.application_id = rating.application_id AND offer.answer = cited)
  AND NOT EXISTS (
    SELECT FROM need
    WHERE need.meeting_id = rating.meeting_id
      AND need.application_id = rating.application_id AND need.answer = cited)
  AND NOT EXISTS (
    SELECT FROM past_partnership AS past
    WHERE past.meeting_id = rating.meeting_id
      AND past.application_id = rating.application_id AND past.answer = cited);
