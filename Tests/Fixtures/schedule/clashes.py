"""Counts pairs of events of a schedule.xml that are in one room, or name one person, at one time."""

import sys
from datetime import datetime, timedelta
from itertools import combinations
from xml.etree import ElementTree


def length(text):
    numbers = [int(part) for part in text.split(":")]
    hours = numbers[0] if len(numbers) == 2 else numbers[0] * 24 + numbers[1]
    return timedelta(minutes=hours * 60 + numbers[-1])


events = []
for event in ElementTree.parse(sys.argv[1]).getroot().iter("event"):
    starts = datetime.fromisoformat(event.findtext("date"))
    people = {person.text.strip() for person in event.iter("person") if person.text}
    events.append(
        (starts, starts + length(event.findtext("duration")), event.findtext("room"), people))

at_once = [
    (one, other) for one, other in combinations(events, 2)
    if one[0] < other[1] and other[0] < one[1]
]
print("events", len(events))
print("at once", len(at_once))
print("in one room", sum(one[2] == other[2] for one, other in at_once))
print("naming one person", sum(len(one[3] & other[3]) for one, other in at_once))
