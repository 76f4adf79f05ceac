-- Every invitation on the tracks of those whom the meeting itself names is of one of them, and none is
-- open of whoever was taken back.
SELECT invitation.meeting_id, invitation.id, guest.code
FROM invitation
LEFT JOIN guest ON guest.meeting_id = invitation.meeting_id AND guest.invitation_id = invitation.id
WHERE invitation.track IN ('guest', 'beside') AND (
  guest.person_id IS DISTINCT FROM invitation.person_id
  OR guest.withdrawn_at IS NOT NULL
    AND invitation.status IN ('draft', 'approved', 'issued', 'accepted', 'tentative'));
