-- Countries that an answer names are countries.
SELECT answer.meeting_id, answer.application_id, answer.answer, named.code
FROM (
  SELECT meeting_id, application_id, answer, countries FROM offer
  UNION ALL
  SELECT meeting_id, application_id, answer, countries FROM need
) AS answer, unnest(answer.countries) AS named (code)
LEFT JOIN country ON country.code = named.code
WHERE country.code IS NULL;
