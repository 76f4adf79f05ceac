#!/usr/bin/env python3
"""Sparse selections of more than 60 candidates, with the best that an exact solver finds in each.

Hardly any pair has a potential, and quotas are floors or narrow ranges. Each line of `sparse.json` is
one instance as `convene solve selection` reads it, its seed, the best value, and whether that is
proved: by HiGHS (PyPI `highspy`), which proves most in a blink where CP-SAT takes minutes.

usage: sparse.py FIRST LAST sparse.json
"""
import json, random, sys
import highspy


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
    h = highspy.Highs()
    h.setOptionValue("output_flag", False)
    h.setOptionValue("threads", 1)
    h.setOptionValue("time_limit", 120.0)
    h.setOptionValue("mip_rel_gap", 0.0)
    x = [h.addVariable(0, 1, type=highspy.HighsVarType.kInteger) for _ in range(one["n"])]
    both = [h.addVariable(0, 1) for _ in one["potential"]]
    h.addConstr(sum(x) == one["m"])
    for quota in one["quotas"]:
        count = sum(x[i] for i in quota["members"])
        h.addConstr(count >= quota["lo"])
        h.addConstr(count <= quota["hi"])
    for (a, b, _), y in zip(one["potential"], both):
        h.addConstr(y <= x[a])
        h.addConstr(y <= x[b])
    h.maximize(
        sum(s * y for s, y in zip(one["score"], x))
        + sum(p[2] * y for p, y in zip(one["potential"], both)))
    proved = h.getModelStatus() == highspy.HighsModelStatus.kOptimal
    value = h.getInfo().objective_function_value
    return (round(value), proved) if abs(value) < 1e9 and value > 0 else (None, False)


lines = []
for seed in range(int(sys.argv[1]), int(sys.argv[2]) + 1):
    one = instance(seed)
    value, proved = best(one)
    if value is not None:
        lines.append(json.dumps(dict(seed=seed, value=value, proved=proved, instance=one)))
    print(seed, value, proved, file=sys.stderr, flush=True)
with open(sys.argv[3], "w") as file:
    file.write("[" + ",\n".join(lines) + "]\n")
