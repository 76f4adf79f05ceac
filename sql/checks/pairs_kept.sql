-- No plan seats two together whom a rule made before it keeps apart, or apart who are to share.
SELECT seating_rule.meeting_id, seating_rule.id, one.session_key
FROM seating
JOIN seating_rule ON seating_rule.meeting_id = seating.meeting_id
  AND seating_rule.made_at < seating.solved_at
JOIN seat AS one ON one.meeting_id = seating_rule.meeting_id
  AND one.person_id = seating_rule.one_id AND one.table_no IS NOT NULL
JOIN seat AS other ON other.meeting_id = one.meeting_id AND other.session_key = one.session_key
  AND other.person_id = seating_rule.other_id AND other.table_no IS NOT NULL
WHERE (one.table_no = other.table_no) = (seating_rule.kind = 'apart')
  -- Who comes in place of another sits where they did until the plan is repaired.
  AND NOT EXISTS (
    SELECT FROM substitution
    WHERE substitution.meeting_id = seating.meeting_id AND substitution.withdrawn_at IS NULL
      AND substitution.decided_at > seating.solved_at
      AND substitution.person_id IN (one.person_id, other.person_id));
