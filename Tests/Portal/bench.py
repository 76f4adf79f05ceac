#!/usr/bin/env python3
"""How fast the pages are, what they weigh and what they stand, beside nginx and pgbench in the same run.

bench.py PROGRAMS [--seconds 10] [--load 60] [--letters 500] [--cases 20000] [--scan 600] [--depth 5] [--peer 12.5]
         [--only crawl,scan]
  PROGRAMS   the folder of convene and convene-portal, a release build
  --load     seconds under load over which memory is looked at; make soak asks for 900
  --letters  how many people are invited, whose links a robot opens ten times
  --cases    of schemathesis; --scan: seconds that wapiti has; --depth: sqlmap's level
  --peer     requests a second of another program's page, where that was measured
A server of PostgreSQL of its own holds the demo meeting of next year; all goes through loopback. What is
not installed is left out in words. Ends with 1 where something broke, not where something was slow.
"""
import argparse
import pathlib
import shutil
import signal
import sys
import tempfile

from measures.crawl import crawler
from measures.harm import attacks
from measures.house import CLIENTS, House, metric
from measures.scan import scanners
from measures.speed import answers, public_page, under_load
from measures.table import breaks, broken, say


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--load", type=int, default=60)
    parser.add_argument("--letters", type=int, default=500)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--scan", type=int, default=600)
    parser.add_argument("--depth", type=int, default=5)
    parser.add_argument("--peer", type=float)
    parser.add_argument("--only", default="speed,crawl,answers,harm,scan,load")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    house, home = None, pathlib.Path(tempfile.mkdtemp(prefix="convene-bench-"))
    home.chmod(0o755)
    measures = {
        "speed": lambda: public_page(house, given.seconds, given.peer),
        "crawl": lambda: crawler(house),
        "answers": lambda: answers(house, given.seconds),
        "harm": lambda: attacks(house, given.seconds),
        "scan": lambda: scanners(house, given.cases, given.scan, given.depth),
        "load": lambda: under_load(house, given.load),
    }
    try:
        house = House(given.programs.resolve(), home)
        house.open(max(given.letters, CLIENTS))
        say("memory when nothing was asked yet", f"{house.memory():.0f} MB")
        for name in given.only.split(","):
            measures[name]()
        faults = metric(house, "convene_portal_errors_total")
        say("server errors of all that was asked", str(faults), "0", not faults)
        if faults:
            breaks("the log says: " + (home / "portal.log").read_text()[-2000:])
    finally:
        if house:
            house.stop()
        shutil.rmtree(home, ignore_errors=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
