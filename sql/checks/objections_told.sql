-- Whoever objects to being written to said so when an act tells, or one took it over from
-- elsewhere, and nobody of whom an act tells it last is missing.
WITH told AS (
  SELECT
    entry.at, entry.number, COALESCE(merged.kept_id, line.object_id) AS person_id,
    line.change #>> '{after,written to}' AS written, line.salt IS NULL AS is_erased
  FROM audit_line AS line
  JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
  LEFT JOIN merged ON merged.gone_id = line.object_id
  WHERE line.meeting_id = '00000000-0000-0000-0000-000000000000' AND line.kind = 'person'
    AND (line.salt IS NULL OR line.change -> 'after' ? 'written to')
)
SELECT objection.person_id, objection.at
FROM objection
WHERE NOT EXISTS (
  SELECT FROM told
  WHERE told.person_id = objection.person_id AND told.at = objection.at
    AND (told.is_erased OR told.written = 'no'))
  AND NOT EXISTS (
    SELECT FROM audit_entry AS entry
    JOIN audit_body ON audit_body.meeting_id = entry.meeting_id
      AND audit_body.number = entry.number AND audit_body.body ? 'taken over'
    WHERE entry.meeting_id = '00000000-0000-0000-0000-000000000000'
      AND entry.act = 'person.forget')
UNION ALL
SELECT told.person_id, told.at
FROM told
WHERE told.written = 'no'
  -- Whoever is written to again takes back what another row of their mailbox says, too.
  AND NOT EXISTS (
    SELECT FROM told AS later
    WHERE later.number > told.number AND (later.written = 'yes' OR later.is_erased))
  AND NOT EXISTS (SELECT FROM objection WHERE objection.person_id = told.person_id);
