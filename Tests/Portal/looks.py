#!/usr/bin/env python3
"""Reads what browser.py saw of all pages; prints a table, and ends with 1 if anything is amiss."""
import json
import sys

HEAVIEST = 60_000
pages = [json.loads(line) for line in sys.stdin if line.startswith("{")]
amiss = 0
print(f"{'page':44} {'bytes':>7} {'shift':>6} {'axe':>4}")
for page in pages:
    wrong = page["violations"] + page["faults"] + page["outside"] + page["wide"]
    if page["step"].endswith(".telephone"):
        wrong += page["small"]
    if page["bytes"] >= HEAVIEST:
        wrong.append(f"weighs {page['bytes']} bytes")
    if page["shifted"]:
        wrong.append(f"moves by {page['shifted']:.3f}")
    amiss += bool(wrong)
    print(f"{page['step']:44} {page['bytes']:7} {page['shifted']:6.3f} {len(page['violations']):4}")
    for fault in wrong:
        print(f"    {fault}")
print(f"{len(pages)} looks, {amiss} amiss")
sys.exit(1 if amiss or not pages else 0)
