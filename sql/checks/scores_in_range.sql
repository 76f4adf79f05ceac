-- A total and the merit within it lie between 0 and 100 points.
SELECT meeting_id, scoring_id, application_id, total, merit
FROM score
WHERE total NOT BETWEEN 0 AND 100000000 OR merit NOT BETWEEN 0 AND 100000000;
