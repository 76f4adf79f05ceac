"""Reads letters from standard input and says what they say otherwise than they should.

Each is a line of JSON with what must be found, the number of its bytes on a line, and these. The
email of Python takes the message apart; the calendar in it is read by a few lines here and, where it
is installed, by icalendar as well."""
import datetime
import email
import email.header
import email.policy
import email.utils
import json
import re
import sys

try:
    import icalendar
except ImportError:
    icalendar = None

DIFFERENCES = 20
FORMAT = "%Y%m%dT%H%M%S"


def pieces(text, separators):
    """Parts of a line between separators that stand outside of quotation marks."""
    parts, quoted = [""], False
    for place, sign in enumerate(text):
        if sign == '"':
            quoted = not quoted
        elif sign in separators and not quoted:
            if sign == ":":
                return parts, text[place + 1:]
            parts.append("")
            continue
        parts[-1] += sign
    return parts, ""


def plain(value):
    out, signs = "", iter(value)
    for sign in signs:
        if sign == "\\":
            sign = next(signs)
            sign = "\n" if sign in "nN" else sign
        out += sign
    return out


def parameter(value):
    value = value.strip('"').replace("^^", "\0").replace("^'", '"').replace("^n", "\n")
    return value.replace("\0", "^")


def properties(text):
    """Name, parameters and value of each line."""
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        (name, *given), value = pieces(line, ";:")
        said = dict(one.split("=", 1) for one in given)
        yield name, {key: parameter(one) for key, one in said.items()}, value


def entries(text):
    found, current = [], None
    for name, parameters, value in properties(text):
        if (name, value) == ("BEGIN", "VEVENT"):
            current = []
        elif (name, value) == ("END", "VEVENT"):
            found.append(current)
            current = None
        elif current is not None:
            current.append((name, parameters, value))
    return found


def occurrences(events):
    """Beginning and end of every day on which an entry stands."""
    stretches, replaced = {}, {}
    for event in events:
        values = {name: value for name, _, value in event}
        start = datetime.datetime.strptime(values["DTSTART"], FORMAT)
        end = datetime.datetime.strptime(values["DTEND"], FORMAT)
        if "RECURRENCE-ID" in values:
            replaced[values["RECURRENCE-ID"]] = (start, end)
            continue
        count = int(values.get("RRULE", "COUNT=1").split("COUNT=")[1])
        for day in range(count):
            step = datetime.timedelta(days=day)
            stretches[(start + step).strftime(FORMAT)] = (start + step, end + step)
    for event in events:
        for name, _, value in event:
            if name == "EXDATE":
                del stretches[value]
    for place, stretch in replaced.items():
        assert place in stretches, f"{place} is no day of the entry"
        stretches[place] = stretch
    return [[one.strftime(FORMAT) for one in pair] for pair in sorted(stretches.values())]


def read_calendar(text, found):
    events = entries(text)
    first = {name: (parameters, value) for name, parameters, value in events[0]}
    found["method"] = next(value for name, _, value in properties(text) if name == "METHOD")
    found["zone"] = next((value for name, _, value in properties(text) if name == "TZID"), "")
    found["uid"] = plain(first["UID"][1])
    found["sequence"] = int(first["SEQUENCE"][1])
    found["summary"] = plain(first["SUMMARY"][1])
    found["organiser"] = first["ORGANIZER"][1].removeprefix("mailto:")
    found["organiserName"] = first["ORGANIZER"][0]["CN"]
    found["attendee"] = first["ATTENDEE"][1].removeprefix("mailto:")
    found["attendeeName"] = first["ATTENDEE"][0]["CN"]
    found["days"] = occurrences(events)
    if any(len(line.encode()) > 75 for line in text.split("\r\n")):
        raise ValueError("a line of the calendar is longer than 75 octets")


def read_by_icalendar(text, expected):
    calendar = icalendar.Calendar.from_ical(text)
    event = calendar.walk("VEVENT")[0]
    said = {
        "method": str(calendar["METHOD"]), "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]), "summary": str(event["SUMMARY"]),
        "organiser": str(event["ORGANIZER"]).removeprefix("mailto:"),
        "attendee": str(event["ATTENDEE"]).removeprefix("mailto:"),
    }
    start = event["DTSTART"].dt
    said["days"] = [[start.strftime(FORMAT), event["DTEND"].dt.strftime(FORMAT)]]
    wanted = {key: expected[key] for key in said}
    # It takes an escaped backslash before an n for the end of a line.
    if "\\n" in wanted["summary"].lower():
        del said["summary"]
    wanted["days"] = expected["days"][:1]
    # A day without its own hours is the one that others replace.
    if len(expected["days"]) > 1:
        said.pop("days"), wanted.pop("days")
    return {key: (wanted[key], said[key]) for key in said if said[key] != wanted[key]}


def mailbox(header):
    """Name and address; the newer reader of email puts blanks between encoded words of a name."""
    name, address = re.fullmatch(r"(?s)(.*?)\s*<([^<>]*)>", header).groups()
    if name.startswith('"'):
        return email.utils.unquote(name), address
    words = [
        one if isinstance(one, str) else one.decode(way or "ascii")
        for one, way in email.header.decode_header(name)
    ]
    return "".join(words), address


def read(raw, expected):
    if b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        raise ValueError("a line does not end in CR LF")
    if max(map(len, raw.split(b"\r\n"))) > 998 or any(byte > 126 for byte in raw):
        raise ValueError("a line is too long or not ASCII")
    letter = email.message_from_bytes(raw, policy=email.policy.default)
    parts = {part.get_content_type(): part for part in letter.walk() if not part.is_multipart()}
    for part in [letter, *parts.values()]:
        if part.defects:
            raise ValueError(str(part.defects[0]))
    plain = email.message_from_bytes(raw)
    sender, reader = mailbox(plain["From"]), mailbox(plain["To"])
    if [len(letter[name].addresses) for name in ("From", "To")] != [1, 1]:
        raise ValueError("there is more than one mailbox")
    found = {
        "id": str(letter["Message-ID"]).strip("<>"), "from": sender[1], "fromName": sender[0],
        "to": reader[1], "toName": reader[0],
        "subject": str(letter["Subject"]), "language": letter["Content-Language"],
        "date": int(letter["Date"].datetime.timestamp()), "headers": len(letter.keys()),
        "text": parts["text/plain"].get_content().replace("\r\n", "\n"),
        "html": parts["text/html"].get_content().replace("\r\n", "\n"),
    }
    calendar = parts.get("text/calendar")
    if calendar is not None:
        text = calendar.get_payload(decode=True).decode()
        read_calendar(text, found)
        if calendar.get_param("method") != found["method"]:
            raise ValueError("the part has another method than its calendar")
        if icalendar is not None:
            other = read_by_icalendar(text, expected)
            if other:
                raise ValueError(f"icalendar reads otherwise: {other}")
    return {
        key: (expected.get(key), found.get(key)) for key in {*expected, *found}
        if expected.get(key) != found.get(key)
    }


def main():
    count, calendars, differences, failed = 0, 0, [], 0
    stream = sys.stdin.buffer
    while line := stream.readline():
        expected = json.loads(line)
        raw = stream.read(int(stream.readline()))
        count += 1
        calendars += "uid" in expected
        try:
            different = read(raw, expected)
        except Exception as error:
            different = f"{type(error).__name__}: {error}"
        if different:
            failed += 1
            if len(differences) < DIFFERENCES:
                differences.append(f"{expected['id']}: {different}"[:1000])
    json.dump({
        "read": count, "calendars": calendars, "failed": failed, "differences": differences,
        "icalendar": icalendar and getattr(icalendar, "__version__", "there"),
    }, sys.stdout)


main()
