-- Every invitation that was issued is in a letter, an acknowledgement where somebody was named; only
-- who comes in place of another, often the evening before, or beside the room may have no address.
SELECT invitation.meeting_id, invitation.id, invitation.status
FROM invitation
WHERE invitation.issued_at IS NOT NULL AND invitation.track NOT IN ('substitute', 'beside')
  AND NOT EXISTS (
  SELECT FROM letter
  WHERE letter.meeting_id = invitation.meeting_id AND letter.person_id = invitation.person_id
    AND letter.copy_no IS NULL
    AND letter.kind = CASE invitation.track
      WHEN 'nominated' THEN 'acknowledgement' ELSE 'invitation' END);
