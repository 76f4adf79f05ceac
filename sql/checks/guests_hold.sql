-- Every invitation on the track of guests is of somebody who is invited by name, and none is open of
-- whoever was taken back.
SELECT invitation.meeting_id, invitation.id, guest.code
FROM invitation
LEFT JOIN guest ON guest.meeting_id = invitation.meeting_id AND guest.invitation_id = invitation.id
WHERE invitation.track = 'guest' AND (
  guest.person_id IS DISTINCT FROM invitation.person_id
  OR guest.withdrawn_at IS NOT NULL
    AND invitation.status IN ('draft', 'approved', 'issued', 'accepted', 'tentative'));
