"""What robots that open every link of every letter change."""
import email
import email.policy
import http.client
import re
from urllib.parse import urlsplit

from measures.table import breaks, say


def links(house):
    """Every address of ours in a letter, however it is written there."""
    found = set()
    for letter in house.letters:
        message = email.message_from_bytes(letter, policy=email.policy.default)
        for part in message.walk():
            if part.get_content_maintype() == "text":
                found |= set(re.findall(re.escape(house.origin) + r"""[^\s"'<>]*""", part.get_content()))
    return sorted(found)


def crawler(house):
    every = links(house)
    before, rows = house.server.fingerprint()
    count = 0
    for link in every:
        for method in ["GET", "HEAD"] * 10:
            connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=30)
            # Each as if from an address of its own.
            headers = {"X-Forwarded-For": f"10.{count // 62_500}.{count // 250 % 250}.{count % 250}"}
            place, answer = urlsplit(link).path, None
            for _ in range(3):
                connection.request(method, place, headers=headers)
                answer = connection.getresponse()
                answer.read()
                if answer.status != 303:
                    break
                place = answer.headers["Location"]
                if "Set-Cookie" in answer.headers:
                    headers["Cookie"] = answer.headers["Set-Cookie"].split(";")[0]
            connection.close()
            count += 1
            if answer.status != 200:
                breaks(f"{method} of a link answers {answer.status}")
    after, rows_after = house.server.fingerprint()
    changed = len(rows ^ rows_after)
    if after != before:
        breaks(f"{changed} rows changed by looking")
    say(f"rows changed by {count} looks at {len(every)} links of {len(house.letters)} letters", str(changed), "0",
        after == before)
