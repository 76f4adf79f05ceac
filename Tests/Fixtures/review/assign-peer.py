"""Assigns drawn applications to drawn reviewers with OR-tools; run by hand, prints assign-peer.tsv.

    python3 -m venv VENV && VENV/bin/pip install ortools==9.15.6755
    VENV/bin/python Tests/Fixtures/review/assign-peer.py > Tests/Fixtures/review/assign-peer.tsv

Columns: applications, reviewers, the most for each, least mismatch, seconds of CPU of the solver
with its arcs given at once. `convene-benchmark decisions --only assign` draws the same.
"""
import time

import numpy
from ortools.graph.python import min_cost_flow


class Draws:
    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound


def drawn(applications, reviewers):
    draws = Draws(applications)
    readers = [[draws.below(bound) for bound in (3, 3, 8, 8)] for _ in range(reviewers)]
    rows = []
    for _ in range(applications):
        language, first, second = draws.below(3), draws.below(8), draws.below(8)
        row = []
        for one, other, topic, further in readers:
            if draws.below(100) < 2:
                row.append(-1)
                continue
            reads = language in (one, other)
            topics = (topic, further)
            apart = 0 if first in topics else 1 if second in topics else 2
            row.append((0 if reads else 4) + apart)
        rows.append(row)
    return rows


def solve(rows, limit, each=3):
    applications, reviewers = len(rows), len(rows[0])
    total = applications * each
    step = 1 + total * (2 * total + 1)
    source, sink = applications + reviewers, applications + reviewers + 1
    cost = numpy.array(rows)
    i, j = numpy.nonzero(cost >= 0)
    reader = numpy.repeat(numpy.arange(reviewers), limit)
    more = numpy.tile(numpy.arange(limit), reviewers)
    starts = numpy.concatenate([numpy.full(applications, source), i, applications + reader])
    ends = numpy.concatenate([numpy.arange(applications), applications + j,
                              numpy.full(reader.size, sink)])
    caps = numpy.concatenate([numpy.full(applications, each), numpy.ones(i.size + reader.size, int)])
    costs = numpy.concatenate([numpy.zeros(applications, int), step * cost[i, j], 2 * more + 1])
    begin = time.process_time()
    flow = min_cost_flow.SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(starts, ends, caps, costs)
    supplies = numpy.zeros(sink + 1, int)
    supplies[source], supplies[sink] = total, -total
    flow.set_nodes_supplies(numpy.arange(sink + 1), supplies)
    assert flow.solve() == flow.OPTIMAL
    seconds = time.process_time() - begin
    return flow.optimal_cost() // step, seconds


for applications, reviewers in ((500, 63), (1000, 125), (2000, 250), (5000, 625)):
    limit = -(-3 * applications // reviewers)
    mismatch, seconds = solve(drawn(applications, reviewers), limit)
    print(applications, reviewers, limit, mismatch, f"{seconds:.3f}", sep="\t")
