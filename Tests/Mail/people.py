#!/usr/bin/env python3
"""people.py COUNT FOLDER: a meeting of that many people named by States, in three languages, as files."""
import csv
import json
import pathlib
import sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
source = pathlib.Path(__file__).parents[2] / "Sources/ConveneDemo/Files/egm-2007.json"
meeting = json.loads(source.read_text().replace("2007", "2027"))
meeting["places"] = {"open": 40, "nominated": count}
for room in meeting["rooms"]:
    room["capacity"] = count + 100
for table in meeting["tables"]:
    table["highest"] = count // len(meeting["tables"]) + 30
(folder / "meeting.json").write_text(json.dumps(meeting, ensure_ascii=False))

names = {"en": "Person {} of the Commission", "fr": "Personne {} à l’École", "ar": "الشخص {} من اللجنة"}
addresses = [f"person-{n + 1}@unit-{n % 7}.example.org" for n in range(count)]
(folder / "mailboxes.map").write_text("".join(
    f"{address} {address.split('@')[1]}/{address.split('@')[0]}/\n"
    for address in addresses + ["secretariat@example.org"]))
with open(folder / "nominations.csv", "w", newline="") as file:
    rows = csv.writer(file)
    rows.writerow("nominated_by,note,note_date,role,capacity,name,email,organisation,country,languages".split(","))
    for n in range(count):
        language = ["en", "ar", "fr"][n % 3]
        rows.writerow(["JO", "NV 1/2027", "2027-07-04", "member", "official_delegation",
                       names[language].format(n + 1), addresses[n],
                       "Planning Office (invented)", "JO",
                       language])
