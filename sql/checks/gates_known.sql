-- An application passed gates of its meeting's rubric, and no others.
SELECT application.meeting_id, application.id, passed.code
FROM application
JOIN meeting ON meeting.id = application.meeting_id
CROSS JOIN unnest(application.gates) AS passed (code)
LEFT JOIN gate ON gate.rubric_id = meeting.rubric_id AND gate.code = passed.code
WHERE gate.code IS NULL;
