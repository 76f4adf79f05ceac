-- Partners that an applicant names are organisations of the directory.
SELECT past.meeting_id, past.application_id, past.answer, named.id
FROM past_partnership AS past
CROSS JOIN unnest(past.partners) AS named (id)
LEFT JOIN organisation ON organisation.id = named.id
WHERE organisation.id IS NULL;
