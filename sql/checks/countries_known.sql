-- Countries that an answer names are countries.
SELECT offer.meeting_id, offer.application_id, offer.answer, named.code
FROM offer
CROSS JOIN unnest(offer.countries) AS named (code)
LEFT JOIN country ON country.code = named.code
WHERE country.code IS NULL
UNION ALL
SELECT need.meeting_id, need.application_id, need.answer, named.code
FROM need
CROSS JOIN unnest(need.countries) AS named (code)
LEFT JOIN country ON country.code = named.code
WHERE country.code IS NULL;
