"""Line coverage of each room, from the profile that `swift test --enable-code-coverage` left.

coverage.py SCRATCH: the folder given to swift test as --scratch-path.
"""
import collections
import glob
import json
import os
import sys

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
found = glob.glob(os.path.join(sys.argv[1], "**", "codecov", "*.json"), recursive=True)
if not found:
    sys.exit("no profile below " + sys.argv[1] + ": run make coverage")
with open(max(found, key=os.path.getmtime)) as file:
    files = json.load(file)["data"][0]["files"]

rooms = collections.defaultdict(lambda: [0, 0])
for entry in files:
    # SwiftPM writes the paths as the compiler saw them.
    parts = entry["filename"].split("/Sources/", 1)
    if len(parts) < 2 or "/checkouts/" in entry["filename"] or ".build/" in parts[1]:
        continue
    lines = entry["summary"]["lines"]
    room = rooms[parts[1].split("/")[0]]
    room[0] += lines["covered"]
    room[1] += lines["count"]
rooms = {name: room for name, room in rooms.items() if room[1]}
for name, (covered, count) in sorted(rooms.items()):
    print(f"{name:20} {covered:6} of {count:6} lines  {100 * covered / count:5.1f} %")
