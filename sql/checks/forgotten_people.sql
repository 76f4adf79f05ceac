-- Nothing is kept of who was forgotten: forget them again after an older backup was restored.
SELECT forgotten.person_id, 'person' AS kept
FROM forgotten
JOIN person ON person.id = forgotten.person_id
WHERE person.email <> person.id || '@forgotten.invalid'
UNION ALL
SELECT letter.person_id, 'letter'
FROM forgotten
JOIN letter ON letter.person_id = forgotten.person_id
WHERE letter.message <> '' OR letter.address <> ''
UNION ALL
SELECT application.person_id, 'application'
FROM forgotten
JOIN application ON application.person_id = forgotten.person_id
WHERE application.statements <> '{}' OR application.referees <> '[]';
