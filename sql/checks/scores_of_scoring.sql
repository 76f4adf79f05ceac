-- Only what a computation looked at has a score in it.
SELECT meeting_id, scoring_id, application_id
FROM score
EXCEPT
SELECT meeting_id, id, unnest(applications)
FROM scoring;
