"""Potentials and scores as decision 0003 says, written from that page alone.

Reads a panel as JSON from standard input and prints its scores and potentials as JSON. Standard
library only; nothing of it is taken from the program.
"""
import json
import math
import sys

HUNDRED = 100_000_000
WEIGHTS = {
    "complementarity": 3000, "topics": 1000, "merit": 800, "sectors": 500, "history": 1000,
    "wish": 1000, "same sector": 400, "history share": 250, "balance": 500, "elsewhere": 500,
    "base rate": 30, "counted": 800,
}
# With fewer than fifty people: limit and base, of all pairs and as the score reads them.
FEW, FEW_IN_SCORE = (708, -4_370_000), (750, -3_554_000)
IN_SCORE = {"topics": 0, "sectors": 0, "history": 0, "wish": 0}
EVIDENCE = {None: 500, "asserted": 500, "document": 800, "verified": 1000}


def over(number, divisor):
    """To the nearest whole, halves up."""
    return (2 * number + divisor) // (2 * divisor)


def worth(offer, need, evidence):
    if (offer["asset"], offer["topic"]) != (need["asset"], need["topic"]):
        return 0
    there = set(offer["countries"][:3]) & set(need["countries"][:3])
    place = 1000 if there else WEIGHTS["elsewhere"]
    size = min(offer["size"], need["size"])
    return over(place * evidence * size, need["size"])


def coverage(giver, taker):
    """What is said, what is claimed had nobody confirmed anything, and what was confirmed."""
    offers = sorted(giver["offers"], key=lambda offer: offer["answer"])[:3]
    needs = sorted(taker["needs"], key=lambda need: need["answer"])[:3]
    said = claimed = proved = 0
    for offer in offers:
        confirmed = offer.get("confirmed")
        for need in needs:
            now = worth(offer, need, EVIDENCE[confirmed])
            said = max(said, now)
            claimed = max(claimed, worth(offer, need, 500))
            if confirmed in ("document", "verified"):
                proved = max(proved, now)
    return said, claimed, proved


def joined(given, taken, alone):
    both = math.floor(math.sqrt(given * taken) + 0.5)
    return over(WEIGHTS["balance"] * both + (1000 - WEIGHTS["balance"]) * alone, 1000)


def topics(one, other):
    first = dict(zip(one["topics"], (3, 2, 1)))
    second = dict(zip(other["topics"], (3, 2, 1)))
    shared = sum(min(first[topic], second[topic]) for topic in first if topic in second)
    whole = sum(first.values()) + sum(second.values()) - shared
    return over(shared * 1_000_000, whole) if whole else 0


class Pairs:
    def __init__(self, people, scored):
        self.people = people
        self.weights = {**WEIGHTS, **(IN_SCORE if scored else {})}
        count = len(people)
        circles = [
            set(person["ties"]) | ({person["organisation"]} if person["organisation"] else set())
            for person in people
        ]
        members = {}
        for place, circle in enumerate(circles):
            for body in circle:
                members.setdefault(body, []).append(place)
        share = {
            body: math.floor(1_000_000 / math.log(len(those)) + 0.5)
            for body, those in members.items() if len(those) > 1
        }
        self.covered = [[coverage(one, other) for other in people] for one in people]
        self.partners = [
            (i, j) for i in range(count) for j in range(count)
            if i != j and (not people[i]["organisation"]
                           or people[i]["organisation"] != people[j]["organisation"])
        ]
        self.history = {}
        for i, j in self.partners:
            shared = sum(share[body] for body in circles[i] & circles[j])
            self.history[i, j] = over(shared * 1_000_000, 1_000_000 + shared) if shared else 0
        self.scored = scored
        few = FEW_IN_SCORE if scored else FEW
        claimed = sorted(
            words for words in (
                over(self.words(i, j, 1)[0], 1000) for i, j in self.partners if i > j) if words > 0
        )
        place = len(claimed) * self.weights["counted"] // 1000
        self.limit = claimed[min(place, len(claimed) - 1)] if claimed else 0
        if count < 50:
            self.limit = few[0]
        self.odds = {(i, j): over(self.total(i, j), 1000) for i, j in self.partners}
        self.base = self.solve() if count >= 50 else few[1]
        ground = self.chance(0) if scored else 0
        self.potential = {
            pair: math.floor(1000 * (self.chance(odds) - ground) + 0.5)
            for pair, odds in self.odds.items()
        }

    def words(self, i, j, kind):
        """Words of the pair, those of complementarity and topics, and what is besides."""
        weights, one, other = self.weights, self.people[i], self.people[j]
        given, taken = self.covered[i][j][kind], self.covered[j][i][kind]
        match = over(weights["complementarity"] * joined(given, taken, max(given, taken)), 1000)
        shared = over(weights["topics"] * topics(one, other), 1000)
        wish = weights["wish"] * 1000 if j in one["wishes"] and i in other["wishes"] else 0
        merit = 0 if self.scored else weights["merit"] * (one["merit"] + other["merit"]) // 2
        first, second = one.get("sector"), other.get("sector")
        apart = first and second and first != second
        sectors = weights["sectors"] * (1000 if apart else weights["same sector"])
        besides = merit + sectors
        history = 0
        if self.history[i, j]:
            rest = max(0, match + shared + wish + besides)
            room = rest * weights["history share"] // (1000 - weights["history share"])
            history = min(over(weights["history"] * self.history[i, j], 1000), room)
        return match + shared + wish + history, shared, besides

    def total(self, i, j):
        words, shared, besides = self.words(i, j, 0)
        if words > 1000 * self.limit:
            given, taken = self.covered[i][j][2], self.covered[j][i][2]
            alone = given if self.scored else min(given, taken)
            proved = over(self.weights["complementarity"] * joined(given, taken, alone), 1000)
            words = min(words, max(1000 * self.limit, proved + shared))
        return words + besides

    def chance(self, odds, base=None):
        base = self.base if base is None else base
        return 1 / (1 + math.exp(-(base + 1000 * odds) / 1_000_000))

    def solve(self):
        low, high = -100_000_000, 100_000_000
        tally = {}
        for odds in self.odds.values():
            tally[odds] = tally.get(odds, 0) + 1
        while low < high:
            middle = low + (high - low) // 2
            mean = sum(count * self.chance(odds, middle) for odds, count in sorted(tally.items()))
            if mean < len(self.odds) * self.weights["base rate"] / 1000:
                low = middle + 1
            else:
                high = middle
        return low


def apportioned(numbers, divisor):
    shares = [number // divisor for number in numbers]
    remainders = [number % divisor for number in numbers]
    for _ in range(over(sum(numbers), divisor) - sum(shares)):
        most = max(range(len(numbers)), key=lambda place: (remainders[place], -place))
        shares[most] += 1
        remainders[most] = -1
    return shares


def scores(panel, pairs):
    points = {}
    for rating in panel["ratings"]:
        points.setdefault((rating["application"], rating["criterion"]), []).append(rating["points"])
    result = []
    for i, person in enumerate(panel["people"]):
        judged = [one for one in panel["criteria"] if (person["code"], one["code"]) in points]
        if not judged:
            continue
        weight = sum(one["weight"] for one in judged)
        means = [
            over(1_000_000 * sum(points[person["code"], one["code"]]),
                 len(points[person["code"], one["code"]])) for one in judged
        ]
        earned = [one["weight"] * mean * 25 for one, mean in zip(judged, means)]
        best = sorted(
            ((-pairs.potential[i, j], panel["people"][j]["code"]) for k, j in pairs.partners
             if k == i and pairs.potential[i, j] > 0))[:5]
        none = 1
        for value, _ in best:
            none *= 1000 + value
        none *= 1000 ** (5 - len(best))
        chance = over(10 ** 15 - none, 10 ** 15 // HUNDRED)
        parts = apportioned([7 * one for one in earned] + [3 * chance * weight], 10 * weight)
        result.append({
            "code": person["code"], "total": sum(parts), "merit": over(sum(earned), weight),
            "parts": parts, "partners": [{"code": code, "potential": -value} for value, code in best],
        })
    result.sort(key=lambda one: (-one["total"], -one["merit"], one["code"]))
    return result


def main():
    panel = json.load(sys.stdin)
    number = {person["id"]: place for place, person in enumerate(panel["people"])}
    for person in panel["people"]:
        wished = {number[wish] for wish in person["wishes"] if wish in number}
        wished |= {
            place for place, other in enumerate(panel["people"])
            if other["organisation"] in person["wishes"]
        }
        person["wishes"] = wished
    pairs = Pairs(panel["people"], scored=False)
    count = len(panel["people"])
    json.dump({
        "scores": scores(panel, Pairs(panel["people"], scored=True)),
        "potential": [pairs.potential.get((i, j), 0) for i in range(count) for j in range(count)],
    }, sys.stdout)


main()
