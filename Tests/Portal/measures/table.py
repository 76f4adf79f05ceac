"""The table that all measurements print, and what is broken."""
import re

broken = []


def say(what, figure, goal="", reached=None):
    mark = "" if reached is None else ("reached" if reached else "MISSED")
    print(f"{what:58} {figure:>26}  {goal:24} {mark}", flush=True)


def missing(program, what):
    say(what, "left out", f"{program} is not installed")


def breaks(what):
    broken.append(what)
    print(f"    BROKEN: {what}", flush=True)


def milliseconds(text):
    number, unit = re.fullmatch(r"([0-9.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]
