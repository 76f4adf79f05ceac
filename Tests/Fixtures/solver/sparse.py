#!/usr/bin/env python3
"""Sparse selections of more than 60 candidates, and what CP-SAT finds in each (PyPI `ortools`).

Hardly any pair has a potential, and quotas are floors or narrow ranges. Each line of `sparse.json` is
one instance as `convene solve selection` reads it, its seed, CP-SAT's value, and whether that is
proved the best.

usage: sparse.py FIRST LAST > sparse.json
"""
import json, random, sys
from ortools.sat.python import cp_model


def instance(seed):
    r = random.Random(seed)
    n = r.randint(80, 300)
    m = n // r.randint(3, 6)
    density = r.choice([0, .001, .003, .006, .010, .015])
    score = [r.randint(20, 100) for _ in range(n)]
    potential = [[a, b, r.randint(1, 100)] for a in range(n) for b in range(a) if r.random() < density]
    quotas = []
    for k in range(6):
        members = [i for i in range(n) if r.random() < .25]
        share = round(m * len(members) / n)
        if seed % 2:
            lo, hi = share + r.randint(0, 2), m
        else:
            lo, hi = max(0, share - r.randint(0, 1)), share + r.randint(0, 1)
        quotas.append(dict(name=f"quota {k}", members=members, lo=lo, hi=hi))
    return dict(kind="select", n=n, m=m, score=score, quotas=quotas, must_in=[], potential=potential)


def best(one):
    model = cp_model.CpModel()
    x = [model.new_bool_var("") for _ in range(one["n"])]
    model.add(sum(x) == one["m"])
    for quota in one["quotas"]:
        model.add_linear_constraint(sum(x[i] for i in quota["members"]), quota["lo"], quota["hi"])
    worth = [s * y for s, y in zip(one["score"], x)]
    for a, b, value in one["potential"]:
        both = model.new_bool_var("")
        model.add_implication(both, x[a])
        model.add_implication(both, x[b])
        worth.append(value * both)
    model.maximize(sum(worth))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers, solver.parameters.max_time_in_seconds = 1, 60
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE): return None, False
    return round(solver.objective_value), status == cp_model.OPTIMAL


lines = []
for seed in range(int(sys.argv[1]), int(sys.argv[2]) + 1):
    one = instance(seed)
    value, proved = best(one)
    if value is not None:
        lines.append(json.dumps(dict(seed=seed, value=value, proved=proved, instance=one)))
    print(seed, value, proved, file=sys.stderr, flush=True)
print("[" + ",\n".join(lines) + "]")
