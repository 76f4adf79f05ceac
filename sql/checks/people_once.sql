-- No two people of the directory share both mailbox and name.
SELECT lower(email) AS email, name, count(*) AS people
FROM person
GROUP BY lower(email), name
HAVING count(*) > 1;
