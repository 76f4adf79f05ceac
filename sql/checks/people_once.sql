-- No two people of the directory share mailbox and name; earlier twins are numbered.
SELECT lower(email) AS email, name_same(name) AS name, twin, count(*) AS people
FROM person
WHERE lower(email) IN (SELECT lower(email) FROM person GROUP BY lower(email) HAVING count(*) > 1)
GROUP BY lower(email), name_same(name), twin
HAVING count(*) > 1;
