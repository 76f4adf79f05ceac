"""Chances and verdicts as docs/chances.md says, written from that page alone.

Reads reviews as JSON from standard input and prints how often each application is selected where no
floor is set. Standard library only; nothing of it is taken from the program.
"""
import json
import math
import sys

MASK = (1 << 64) - 1


class Random:
    def __init__(self):
        self.state, self.spare = 1, None

    def word(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ z >> 27) * 0x94D049BB133111EB) & MASK
        return z ^ z >> 31

    def share(self):
        return (self.word() >> 11) / 2 ** 53

    def signed(self):
        word = self.word()
        return ((word - (1 << 64) if word >> 63 else word) >> 11) / 2 ** 52

    def normal(self):
        if self.spare is not None:
            kept, self.spare = self.spare, None
            return kept
        while True:
            u, v = self.signed(), self.signed()
            h = u * u + v * v
            if 0 < h < 1:
                scale = math.sqrt(-2 * math.log(h) / h)
                self.spare = v * scale
                return u * scale


def lower(matrix):
    size = len(matrix)
    found = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(found[i][k] * found[j][k] for k in range(j))
            found[i][j] = math.sqrt(rest) if i == j else rest / found[j][j]
    return found


def forward(triangle, right):
    solved = []
    for i, row in enumerate(triangle):
        solved.append((right[i] - sum(row[k] * solved[k] for k in range(i))) / row[i])
    return solved


def backward(triangle, right):
    """With the transpose."""
    solved = list(right)
    for i in reversed(range(len(right))):
        for k in range(i + 1, len(right)):
            solved[i] -= triangle[k][i] * solved[k]
        solved[i] /= triangle[i][i]
    return solved


class Cell:
    def __init__(self, marks, reviewers, spread, q, s):
        p, mean = 1 / s ** 2, reviewers
        a = [[0.0] * (reviewers + 1) for _ in range(reviewers + 1)]
        b = [0.0] * (reviewers + 1)
        for j in range(reviewers):
            a[j][j] += 1 / spread[j]
        self.marks, self.p = marks, p
        self.w = [1 / q ** 2 + p * len(own) for own in marks]
        self.alone = [p * sum(y for _, y in own) / w for own, w in zip(marks, self.w)]
        for own, w in zip(marks, self.w):
            n, whole = len(own), sum(y for _, y in own)
            for j, y in own:
                a[j][j] += p
                a[j][mean] += p - p * p * n / w
                b[j] += p * (y - p * whole / w)
                for k, _ in own:
                    a[j][k] -= p * p / w
            a[mean][mean] += p * n - p * p * n * n / w
            b[mean] += p * (whole - n * p * whole / w)
        for j in range(reviewers):
            a[mean][j] = a[j][mean]
        self.root = lower(a)
        self.x = backward(self.root, forward(self.root, b))
        surprise = sum(math.log(one) for one in spread)
        surprise += sum(math.log(w * q ** 2) for w in self.w)
        surprise += sum(len(own) for own in marks) * math.log(s ** 2)
        surprise += 2 * sum(math.log(self.root[i][i]) for i in range(reviewers + 1))
        for i, own in enumerate(marks):
            for j, y in own:
                surprise += p * y * (y - self.x[mean] - self.quality(i, self.x) - self.x[j])
        self.logarithm = -surprise / 2 + math.log(s)

    def quality(self, i, x):
        return self.alone[i] - self.p / self.w[i] * sum(x[j] + x[-1] for j, _ in self.marks[i])

    def draw(self, random):
        steps = [random.normal() for _ in self.x]
        z = [x + e for x, e in zip(self.x, backward(self.root, steps))]
        return [
            z[-1] + self.quality(i, z) + random.normal() / math.sqrt(w)
            for i, w in enumerate(self.w)
        ]


def hang_together(marks, reviewers):
    reached, open_ = {0}, [0]
    while open_:
        reviewer = open_.pop()
        for own in marks:
            if any(j == reviewer for j, _ in own):
                for j, _ in own:
                    if j not in reached:
                        reached.add(j)
                        open_.append(j)
    return len(reached) == reviewers


def main():
    told = json.load(sys.stdin)
    people = told["applications"]
    people.sort(key=lambda one: (-one["total"], -one["merit"], one["points"], one["code"]))
    names = sorted({code for one in people for code in one["marks"]})
    given = {
        name: [(i, one["marks"][name]) for i, one in enumerate(people) if name in one["marks"]]
        for name in names
    }
    names.sort(key=lambda name: (given[name], name))
    marks = [
        [(j, one["marks"][name]) for j, name in enumerate(names) if name in one["marks"]]
        for one in people
    ]
    leniency = 5 if hang_together(marks, len(names)) else 0.5
    spread = [0.0001 if len(given[name]) < 4 else leniency ** 2 for name in names]
    cells = [
        Cell(marks, len(names), spread, (r + 0.5) / 6, (c + 0.5) / 6)
        for r in range(12) for c in range(17)
    ]
    highest = max(cell.logarithm for cell in cells)
    near = [cell for cell in cells if cell.logarithm > highest - 12]
    weights = [math.exp(cell.logarithm - highest) for cell in near]
    random, whole = Random(), sum(weights)
    selected = [0] * len(people)
    for _ in range(told["draws"]):
        rest, drawn = random.share() * whole, near[-1]
        for cell, weight in zip(near, weights):
            rest -= weight
            if rest < 0:
                drawn = cell
                break
        values = [
            7 * math.floor(25_000_000 * points + 0.5) + 3 * one["chance"]
            for points, one in zip(drawn.draw(random), people)
        ]
        for i in sorted(range(len(people)), key=lambda i: (-values[i], i))[:told["places"]]:
            selected[i] += 1
    json.dump({one["code"]: k for one, k in zip(people, selected)}, sys.stdout)


main()
