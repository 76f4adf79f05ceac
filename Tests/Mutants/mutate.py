"""Breaks the program on purpose, one place at a time, and sees whether a test notices.

A mutant is one small change to a file of Service, Store, Documents or Print: a condition turned
around, `<` for `<=`, a constant that is one more, a call that may fail left out, an early return,
two arguments of one call exchanged, `&&` for `||`, `min` for `max`. Which ones are tried is drawn
by the seed, evenly over all places, so the same seed on the same tree tries the same mutants.

The tree is copied to .build/mutate and built there; the work tree is never touched. What is there
but not committed is copied too. A mutant is

    killed         a test of the rooms above fails, hangs or crashes
    survived       all of them pass
    not buildable  the compiler refuses it; it counts for nothing

The figure is killed / (killed + survived). A mutant that means the same as the original survives
and is counted against the tests: read those that survive before believing the figure.
"""
import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# The tests of each room, and of the rooms above it.
TESTS = {
    "ConveneStore": "ConveneStoreTests|ConveneServiceTests|ConveneCLITests",
    "ConveneService": "ConveneServiceTests|ConveneCLITests",
    "ConveneDocuments": "ConveneDocumentsTests|ConvenePrintTests|ConveneServiceTests",
    "ConvenePrint": "ConvenePrintTests|ConveneDocumentsTests|ConveneCLITests",
}

FLAGS = ["--explicit-target-dependency-import-check", "error"]


def code(text):
    """The text with comments and what stands within quotes blanked, place for place."""
    out = list(text)

    def blank(match):
        for place in range(match.start(), match.end()):
            if out[place] != "\n":
                out[place] = " "

    pattern = r'"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*[\s\S]*?\*/'
    for match in re.finditer(pattern, text):
        blank(match)
    return "".join(out)


def mutants(path, text):
    """All (start, end, replacement, name) of a file, in order."""
    bare = code(text)
    found = []

    def add(start, end, new, name):
        found.append((start, end, new, name))

    for match in re.finditer(r"\b(if|guard|while) (?!let |var |case |#|await |try )", bare):
        end = match.end()
        depth = 0
        while end < len(bare) and not (depth == 0 and (bare[end] in ",{" or
                                                       bare.startswith("else", end))):
            depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(bare[end], 0)
            end += 1
        condition = text[match.end():end].rstrip()
        if condition:
            add(match.end(), match.end() + len(condition), f"!({condition})", "condition turned")
    swaps = [
        (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "), (r" == ", " != "),
        (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "), (r" \+ ", " - "),
        (r" - ", " + "), (r"\.first\b", ".last"), (r"\bmin\(", "max("), (r"\bmax\(", "min("),
        (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r"\.isEmpty\b", ".isEmpty == false"),
    ]
    for pattern, new in swaps:
        for match in re.finditer(pattern, bare):
            add(match.start(), match.end(), new, f"{match.group().strip()} → {new.strip()}")
    for match in re.finditer(r"(?<![\w.#$])\d+(?![\w.])", bare):
        add(match.start(), match.end(), str(int(match.group()) + 1), "constant + 1")
    for match in re.finditer(r"(?m)^( +)(?:_ = )?try (?:await )?[\w.]+\(", bare):
        end, depth = match.end(), 1
        while end < len(bare) and depth:
            depth += {"(": 1, ")": -1}.get(bare[end], 0)
            end += 1
        if bare[end:end + 1] == "\n":
            add(match.start() + len(match.group(1)), end, "do {}", "call left out")
    for match in re.finditer(r"(?m)^ *(?:\w+ )*func [^\n{]*\)[^\n{>]*\{\n", bare):
        if "->" not in match.group():
            add(match.end(), match.end(), "if Bool(\"true\") != nil { return }\n", "early return")
    for match in re.finditer(r"(\w+): (\w+(?:\.\w+)*), (\w+): (\w+(?:\.\w+)*)(?=[,)])", bare):
        if match.group(2) != match.group(4) and not match.group(2)[0].isupper():
            new = (f"{match.group(1)}: {match.group(4)}, {match.group(3)}: {match.group(2)}")
            add(match.start(), match.end(), new, "arguments exchanged")
    return sorted(found)


def run(command, tree, limit):
    """Exit status, or None when the time is over; the words of a run go to a log."""
    with open(os.path.join(tree, ".build", "mutate.log"), "w") as log:
        process = subprocess.Popen(
            command, cwd=tree, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            return process.wait(limit)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            return None


def copy(tree):
    os.makedirs(os.path.join(tree, ".build"), exist_ok=True)
    for name in sorted(os.listdir(tree)):
        if name not in (".build", ".git") and not os.path.exists(os.path.join(ROOT, name)):
            path = os.path.join(tree, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
        check=True, capture_output=True).stdout.decode().split("\0")
    kept = {name for name in listed if name and os.path.isfile(os.path.join(ROOT, name))}
    for name in kept:
        source, target = os.path.join(ROOT, name), os.path.join(tree, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(source, "rb") as file:
            content = file.read()
        # An untouched file keeps its time, so that little is built again.
        if os.path.isfile(target) and open(target, "rb").read() == content:
            continue
        shutil.copy2(source, target)
    for folder, folders, files in os.walk(tree):
        folders[:] = [name for name in folders if name not in (".build", ".git")]
        for name in files:
            path = os.path.join(folder, name)
            if os.path.relpath(path, tree) not in kept:
                os.remove(path)
    resolved = os.path.join(ROOT, "Package.resolved")
    if os.path.isfile(resolved):
        shutil.copy2(resolved, tree)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", default=",".join(TESTS), help="names, divided by commas")
    parser.add_argument("--limit", type=int, default=600, help="seconds for the tests of a mutant")
    parser.add_argument("--filter", help="tests to run, instead of those of the rooms above")
    parser.add_argument("--list", action="store_true", help="say what would be tried, and end")
    parser.add_argument(
        "--tree", default=os.path.join(ROOT, ".build", "mutate"), help="where the copy is kept")
    options = parser.parse_args()
    rooms = options.rooms.split(",")
    unknown = [room for room in rooms if room not in TESTS]
    if unknown:
        parser.error("no such room: " + ", ".join(unknown) + "; there are " + ", ".join(TESTS))

    tests = {room: options.filter or TESTS[room] for room in rooms}
    all_mutants = []
    for room in rooms:
        for folder, _, files in sorted(os.walk(os.path.join(ROOT, "Sources", room))):
            for name in sorted(file for file in files if file.endswith(".swift")):
                path = os.path.relpath(os.path.join(folder, name), ROOT)
                with open(os.path.join(ROOT, path), encoding="utf-8") as file:
                    text = file.read()
                all_mutants += [(room, path) + one for one in mutants(path, text)]
    drawn = random.Random(options.seed).sample(
        all_mutants, min(options.count, len(all_mutants)))
    print(f"{len(drawn)} of {len(all_mutants)} mutants, seed {options.seed}", flush=True)

    def place(path, start):
        with open(os.path.join(ROOT, path), encoding="utf-8") as file:
            return f"{path}:{file.read().count(chr(10), 0, start) + 1}"

    if options.list:
        for room, path, start, end, new, name in drawn:
            print(place(path, start), name)
        return
    copy(options.tree)
    build = ["swift", "build", "--build-tests"] + FLAGS
    test = ["swift", "test", "--skip-build"] + FLAGS
    if run(build, options.tree, 3600) != 0:
        sys.exit("the tree as it is does not build: see .build/mutate.log in " + options.tree)
    for room in sorted({one[0] for one in drawn}):
        if run(test + ["--filter", tests[room]], options.tree, options.limit) != 0:
            sys.exit(f"the tests of {room} fail before anything is changed")

    verdicts = {"killed": 0, "survived": 0, "not buildable": 0}
    for room, path, start, end, new, name in drawn:
        began = time.monotonic()
        target = os.path.join(options.tree, path)
        with open(target, encoding="utf-8") as file:
            text = file.read()
        try:
            with open(target, "w", encoding="utf-8") as file:
                file.write(text[:start] + new + text[end:])
            if run(build, options.tree, 1800) != 0:
                verdict = "not buildable"
            elif run(test + ["--filter", tests[room]], options.tree, options.limit) != 0:
                verdict = "killed"
            else:
                verdict = "survived"
        finally:
            with open(target, "w", encoding="utf-8") as file:
                file.write(text)
        verdicts[verdict] += 1
        seconds = int(time.monotonic() - began)
        print(f"{verdict:14} {place(path, start)}  {name}  ({seconds} s)", flush=True)
    tried = verdicts["killed"] + verdicts["survived"]
    share = f"{100 * verdicts['killed'] / tried:.0f} %" if tried else "nothing to say"
    print(
        f"{verdicts['killed']} killed, {verdicts['survived']} survived, "
        f"{verdicts['not buildable']} not buildable: {share}")


if __name__ == "__main__":
    main()
