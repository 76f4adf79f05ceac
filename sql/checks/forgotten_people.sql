-- Nothing is kept of who was forgotten: forget them again after an older backup was restored.
SELECT forgotten.person_id, 'person' AS kept
FROM forgotten
JOIN person ON person.id = forgotten.person_id
WHERE person.email <> person.id || '@forgotten.invalid'
UNION ALL
SELECT person_alias.person_id, 'person_alias'
FROM forgotten
JOIN person_alias ON person_alias.person_id = forgotten.person_id
UNION ALL
SELECT forgotten.person_id, 'letter'
FROM forgotten
JOIN letter ON forgotten.person_id IN (letter.person_id, letter.reader_id)
WHERE letter.message <> '' OR letter.address <> '' OR letter.reply <> ''
UNION ALL
SELECT mail.person_id, 'mail'
FROM forgotten
JOIN mail ON mail.person_id = forgotten.person_id
WHERE (mail.sender, mail.subject, mail.excerpt) <> ('', '', '')
UNION ALL
SELECT correspondence.person_id, 'correspondence'
FROM forgotten
JOIN correspondence ON correspondence.person_id = forgotten.person_id
WHERE (correspondence.party, correspondence.subject, correspondence.reference) <> ('', '', '')
UNION ALL
SELECT correspondence.person_id, 'scan'
FROM forgotten
JOIN correspondence ON correspondence.person_id = forgotten.person_id
JOIN scan ON scan.meeting_id = correspondence.meeting_id
  AND (scan.year, scan.number) = (correspondence.year, correspondence.number)
WHERE scan.file <> ''
UNION ALL
SELECT forgotten.person_id, 'commitment'
FROM forgotten
JOIN commitment ON forgotten.person_id IN (commitment.who_person, commitment.with_person)
WHERE commitment.what <> '–' OR commitment.settled_reason <> '–'
UNION ALL
SELECT partner.person_id, 'partnership_partner'
FROM forgotten
JOIN partnership_partner AS partner ON partner.person_id = forgotten.person_id
WHERE partner.role <> '–' OR partner.confirmed_who <> '–'
UNION ALL
SELECT application.person_id, 'application'
FROM forgotten
JOIN application ON application.person_id = forgotten.person_id
WHERE application.statements <> '{}' OR application.referees <> '[]'
  OR application.own_answers IS NOT NULL
UNION ALL
SELECT nomination.person_id, 'nomination'
FROM forgotten
JOIN nomination ON nomination.person_id = forgotten.person_id
WHERE nomination.note <> '–' OR nomination.declared IS NOT NULL
UNION ALL
SELECT guest.person_id, 'guest'
FROM forgotten
JOIN guest ON guest.person_id = forgotten.person_id
WHERE (guest.decider, guest.reason) <> ('–', '–') OR guest.declared IS NOT NULL;
