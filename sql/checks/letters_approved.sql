-- No letter has left that nobody but who queued it approved where that was asked, nor any that waits
-- for a look at those before it.
SELECT letter.meeting_id, letter.id
FROM letter
JOIN mailing ON mailing.meeting_id = letter.meeting_id AND mailing.id = letter.mailing_id
WHERE letter.status NOT IN ('queued', 'to_post', 'to_sign', 'cancelled') AND (
  mailing.asks AND (mailing.approved_by IS NULL OR mailing.approved_by = mailing.queued_by)
  OR mailing.holds AND NOT letter.is_first AND mailing.continued_at IS NULL);
