-- Who is replaced was withdrawn, and by a note of its own from whoever had named them.
SELECT nomination.meeting_id, nomination.code, nomination.replaces
FROM nomination
LEFT JOIN nomination AS replaced ON replaced.meeting_id = nomination.meeting_id
  AND replaced.code = nomination.replaces
WHERE nomination.replaces IS NOT NULL AND (
  replaced.withdrawn_at IS NULL
  OR (nomination.state, nomination.organisation_id)
    IS DISTINCT FROM (replaced.state, replaced.organisation_id)
  OR nomination.note IS NULL
  OR (nomination.note, nomination.note_date) = (replaced.note, replaced.note_date));
