-- No letter waits for somebody who objects to being written to, or was forgotten.
SELECT letter.meeting_id, letter.id
FROM letter
JOIN person ON person.id = letter.person_id
WHERE letter.status IN ('queued', 'sending', 'unconfirmed', 'to_post', 'to_sign') AND (
  EXISTS (SELECT FROM forgotten WHERE forgotten.person_id = letter.person_id)
  OR EXISTS (
    SELECT FROM objection, house
    WHERE objection.person_id = letter.person_id OR objection.mailbox IN (
      sha256(site_key || sha256(convert_to(lower(letter.address), 'UTF8'))),
      sha256(site_key || sha256(convert_to(
        lower(letter.address || chr(10) || name_similar(person.name)), 'UTF8'))))));
