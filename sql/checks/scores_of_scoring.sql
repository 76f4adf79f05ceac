-- Only what a computation looked at has a score in it.
SELECT score.meeting_id, score.scoring_id, score.application_id
FROM score
LEFT JOIN scoring ON scoring.meeting_id = score.meeting_id AND scoring.id = score.scoring_id
WHERE (score.application_id = ANY (scoring.applications)) IS NOT TRUE;
