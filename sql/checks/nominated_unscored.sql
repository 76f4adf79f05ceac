-- Nobody on the nominated track was ever rated, scored or decided upon.
SELECT application.meeting_id, application.id
FROM application
JOIN nomination ON nomination.meeting_id = application.meeting_id
  AND nomination.person_id = application.person_id;
