-- A letter's status, lease and dates tell the same story, in order.
SELECT meeting_id, id, status, leased_to, queued_at, sent_at
FROM letter
WHERE (status = 'sending') <> (leased_to IS NOT NULL)
  OR (status IN ('sent', 'delivered', 'bounced') AND sent_at IS NULL)
  OR (status IN ('queued', 'sending', 'cancelled', 'to_post', 'to_sign') AND sent_at IS NOT NULL)
  OR (status = 'unconfirmed' AND unconfirmed_at IS NULL)
  OR sent_at < queued_at OR tries > attempt OR (sent_at IS NOT NULL AND (attempt = 0) <> (posted_on IS NOT NULL));
