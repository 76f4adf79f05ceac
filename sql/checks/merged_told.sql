-- Whoever is said to be one with somebody else is gone and told of by an act, and nobody whom such
-- an act took away is missing there.
SELECT merged.gone_id, merged.kept_id, NULL::bigint AS number
FROM merged
WHERE EXISTS (SELECT FROM person WHERE id = merged.gone_id)
  OR EXISTS (SELECT FROM organisation WHERE id = merged.gone_id)
  OR NOT EXISTS (
    SELECT FROM person WHERE id = merged.kept_id
    UNION ALL
    SELECT FROM organisation WHERE id = merged.kept_id)
  OR NOT EXISTS (
    SELECT FROM audit_line AS line
    JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
      AND entry.act = line.kind || '.merge'
    -- Older acts have none of who was kept where nothing was said of them anew.
    LEFT JOIN audit_line AS beside ON beside.meeting_id = line.meeting_id
      AND beside.number = line.number AND beside.kind = line.kind AND beside.line <> line.line
    WHERE line.meeting_id = '00000000-0000-0000-0000-000000000000'
      AND line.object_id = merged.gone_id AND (line.salt IS NULL OR NOT line.change ? 'after')
      -- Who was kept may have been put together with a third since.
      AND (beside.object_id IS NULL OR beside.object_id = merged.kept_id OR EXISTS (
        SELECT FROM merged AS later
        WHERE later.gone_id = beside.object_id AND later.kept_id = merged.kept_id)))
UNION ALL
SELECT NULL, NULL, entry.number
FROM audit_entry AS entry
WHERE entry.meeting_id = '00000000-0000-0000-0000-000000000000'
  AND entry.act IN ('person.merge', 'organisation.merge') AND NOT EXISTS (
    SELECT FROM audit_line AS line
    JOIN merged ON merged.gone_id = line.object_id
    WHERE line.meeting_id = entry.meeting_id AND line.number = entry.number
      AND (line.salt IS NULL OR NOT line.change ? 'after'));
