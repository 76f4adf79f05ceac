-- Every confirmation of an offer's evidence was given by whom, when and as what an act tells.
SELECT seen.meeting_id, seen.application_id, seen.answer
FROM offer_confirmation AS seen
WHERE NOT EXISTS (
  SELECT FROM audit_line AS line
  JOIN audit_entry AS entry ON entry.meeting_id = line.meeting_id AND entry.number = line.number
  WHERE line.meeting_id = seen.meeting_id AND line.object_id = seen.application_id
    AND line.kind = 'application' AND entry.at = seen.confirmed_at
    AND entry.actor_id = seen.confirmed_by AND (
      line.salt IS NULL
      OR line.change -> 'after' ->> ('offer ' || seen.answer) = seen.evidence))
  -- What was confirmed elsewhere was done by somebody of there.
  AND NOT EXISTS (
    SELECT FROM account
    JOIN taken_in ON taken_in.meeting_id = seen.meeting_id
    WHERE account.id = seen.confirmed_by AND account.house IS NOT NULL);
