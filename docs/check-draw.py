"""Checks a draw: python3 check-draw.py LIST TRANSCRIPT SECRET VALUE; what is checked says draw.md."""
import hashlib, itertools, sys
text = [open(name, "rb").read() for name in sys.argv[1:4]]
rows = [[line.split(" ") for line in part.decode().splitlines()] for part in text]
head = {row[0]: row[1] for row in rows[0] if row[0] not in ("in", "band")}
told = {row[0]: row[1:] for row in rows[1]}
share = {row[1]: int(row[3]) for row in rows[0] if row[0] == "band"}
sha = lambda part: hashlib.sha256(part).digest()
secret, start, sample = bytes.fromhex(text[2].decode().strip()), None, []
seed = sha(secret + sha(text[0]) + sys.argv[4].encode())
blocks = (sha(seed + counter.to_bytes(8, "big")) for counter in itertools.count())
numbers = (int.from_bytes(b[i:i + 8], "big") for b in blocks for i in (0, 8, 16, 24))
def below(bound):
    return next(n for n in numbers if n < 2**64 - 1 - (2**64 - 1) % bound) % bound
order = sorted(share)
for place in range(len(order) - 1, 0, -1):
    other = below(place + 1)
    order[place], order[other] = order[other], order[place]
if head["rule"] == "chances":
    start, end = below(10**6), 0
    for code in order:
        end += share[code]
        sample += [code] if start + len(sample) * 10**6 < end else []
line = [code for code in sample + [c for c in order if c not in sample] if code not in told["gone"]]
held = [row[1] for row in rows[0] if row[0] == "in" and row[1] not in told["gone"]]
first = line[:max(0, int(head["places"]) - len(held))]
letters = {row[1]: row[-1] for row in rows[0] if row[0] in ("in", "band")}
early = [code for code in first if code not in told["drawn"]]  # Passed over, and who came for them:
late = [code for code in told["drawn"] if code not in first]
def fair(one, other):  # Only who counts for a floor that the other does not; * may be any.
    mine, theirs = letters[one].split("."), letters[other].split(".")
    return mine != ["-"] and ("*" in mine + theirs or set(mine) - set(theirs))
mine = {"commitment": [sha(secret).hex()], "list": [sha(text[0]).hex()], "seed": [seed.hex()],
        "order": order, "sample": sample, "start": [str(start)],
        "drawn": [code for code in line if code in told["drawn"]]}
wrong = [key for key in mine if key in told and told[key] != mine[key]]
wrong += ["secret"] if head["commitment"] != sha(secret).hex() else []
wrong += ["drawn"] if len(early) != len(late) or not all(
    any(fair(l, e) for l in late) for e in early) or not all(
    any(fair(l, e) for e in early) for l in late) else []
print("withdrawn", *told["gone"], "\npassed over for a floor", *early)
print(f"WRONG: {wrong}" if wrong else "ok, if the auditor found the floors right" if early else "ok")
sys.exit(bool(wrong))
