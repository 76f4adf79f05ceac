-- No two organisations of the directory bear one key.
SELECT external_key, count(*) AS organisations
FROM organisation
WHERE external_key IS NOT NULL
GROUP BY external_key
HAVING count(*) > 1;
