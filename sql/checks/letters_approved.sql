-- No letter has left that nobody but who queued it approved where that was asked, nor any that waits
-- for a look at those before it.
SELECT letter.meeting_id, letter.id
FROM letter
JOIN mailing ON mailing.meeting_id = letter.meeting_id AND mailing.id = letter.mailing_id
WHERE letter.status NOT IN ('queued', 'to_post', 'to_sign', 'cancelled') AND (
  mailing.asks AND (mailing.approved_by IS NULL OR mailing.approved_by = mailing.queued_by)
  OR jsonb_array_length(mailing.steps) > (
    SELECT count(*) FROM clearance
    WHERE clearance.meeting_id = mailing.meeting_id AND clearance.mailing_id = mailing.id)
  OR mailing.holds AND NOT letter.is_first AND mailing.continued_at IS NULL);
