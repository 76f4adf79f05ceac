"""For the auditor: python3 check-floors.py LIST AUDITED TRANSCRIPT; after check-draw.py said ok."""
import functools, hashlib, sys
text = [open(name, "rb").read() for name in sys.argv[1:4]]
public, audited, draw = [[line.split(" ") for line in part.decode().splitlines()] for part in text]
head, told = {row[0]: row[1] for row in public}, {row[0]: row[1:] for row in draw}
mine = {row[1]: row[2].split(".") for row in audited if row[0] == "person"}
floors = [[row[1], int(row[2])] for row in audited if row[0] == "floor"]
gone, sample = told["gone"], told.get("sample", [])
taken = [row[1] for row in public if row[0] == "in" and row[1] not in gone]
line = sample + [code for code in told["order"] if code not in sample]
line = [code for code in line if code not in gone]
places = min(int(head["places"]), len(taken) + len(line))
@functools.cache
def fits(seats, needs, people):  # Whether so many of them can meet what each floor still needs.
    if not any(needs) or not seats or not people:
        return not any(needs)
    met = tuple(max(0, n - (floor[0] in people[0])) for n, floor in zip(needs, floors))
    return met != needs and fits(seats - 1, met, people[1:]) or fits(seats, needs, people[1:])
def holds(taken, others):
    needs = tuple(max(0, low - sum(name in mine[code] for code in taken)) for name, low in floors)
    return fits(places - len(taken), needs, tuple(sorted(tuple(mine[code]) for code in others)))
wanted = [low for _, low in floors]
for floor in floors:
    floor[1] = 0
for floor, low in zip(floors, wanted):  # In the order of the call, each as far as it can be held.
    floor[1] = low
    while not holds(taken, line):
        floor[1] -= 1
drawn = []
for place, code in enumerate(line):
    if len(taken) < places and holds(taken + [code], line[place + 1:]):
        taken, drawn = taken + [code], drawn + [code]
short = [[name, str(low)] for (name, low), first in zip(floors, wanted) if low < first]
right = (hashlib.sha256(text[1]).hexdigest() == head["audited"] and drawn == told["drawn"]
         and short == [row[1:] for row in draw if row[0] == "short"])
print("ok" if right else f"WRONG: the list gives {drawn}, short of floors: {short}")
sys.exit(not right)
