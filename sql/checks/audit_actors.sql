-- Every act was done by somebody who has an account.
SELECT entry.meeting_id, entry.number, entry.actor_id
FROM audit_entry AS entry
LEFT JOIN account ON account.id = entry.actor_id
WHERE account.id IS NULL;
