#!/usr/bin/env python3
"""mailboxes.py COUNT HOST PORT [KEPT]: opens each person's mailbox over IMAP, and says what lies there.

Ends with 1 unless each has one letter, to that person alone, in the person's language, with text, HTML, and
calendars where there are some. Keeps the first letter of each language in a folder.
"""
import collections
import email
import email.policy
import imaplib
import pathlib
import sys

count, host, port = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
kept = pathlib.Path(sys.argv[4]) if len(sys.argv) > 4 else None
greetings = {"en": "Person {} of the Commission", "ar": "الشخص {} من اللجنة", "fr": "Personne {} à l’École"}
amiss, kinds, references = [], collections.Counter(), set()
for n in range(count):
    language = ["en", "ar", "fr"][n % 3]
    address = f"person-{n + 1}@unit-{n % 7}.example.org"
    mailbox = imaplib.IMAP4(host, port)
    mailbox.login(address, "an-invented-word")
    mailbox.select(readonly=True)
    found = mailbox.search(None, "ALL")[1][0].split()
    if len(found) != 1:
        amiss.append(f"{address} has {len(found)} letters")
    for number in found:
        raw = mailbox.fetch(number, "(BODY.PEEK[])")[1][0][1]
        letter = email.message_from_bytes(raw, policy=email.policy.default)
        parts = {part.get_content_type(): part for part in letter.walk() if not part.is_multipart()}
        kinds.update(list(parts))
        text, html = (parts[kind].get_content() if kind in parts else ""
                      for kind in ["text/plain", "text/html"])
        for what, holds in {
            "the name": greetings[language].format(n + 1) in text + html,
            "the address": address in str(letter["To"]),
            "one recipient": len(letter["To"].addresses) == 1,
            "the language": f'lang="{language}"' in html,
            "no name of another": not any(
                form.format(other) + end in text
                for form in greetings.values() for other in [n, n + 2] for end in ["\n", ",", "،"]),
            "a reference of its own": letter["Message-ID"] not in references,
            "short lines": max(map(len, raw.splitlines())) <= 998,
        }.items():
            if not holds:
                amiss.append(f"{address}: not {what}")
        references.add(letter["Message-ID"])
        if kept and n < 3:
            kept.mkdir(parents=True, exist_ok=True)
            (kept / f"letter.{language}.eml").write_bytes(raw)
            (kept / f"letter.{language}.html").write_text(html)
    mailbox.logout()
for line in amiss[:20]:
    print(line)
print(f"{count} mailboxes opened over IMAP, {len(references)} letters, {len(amiss)} amiss;", dict(kinds))
sys.exit(1 if amiss else 0)
