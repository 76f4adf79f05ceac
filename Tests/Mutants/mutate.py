"""Breaks the program on purpose, one place at a time, and sees whether a test notices.

A mutant is one small change to a file of a room in TESTS: a condition turned around, `<` for `<=`,
a constant that is one more, a call that may fail left out, an early return, two arguments of one
call exchanged, `&&` for `||`, `min` for `max`. Which ones are tried is drawn by the seed, evenly
over all places, so the same seed on the same tree tries the same mutants.

Those that lie in the body of a function are built all at once, each behind a switch of the
environment (switches.py), and tried two at a time; the few others are built one by one. Before it,
all tests run once with every switch off, and tell which of these mutants each of them comes by.

The tree is copied to .build/mutate and built there, with warnings that are no errors: a mutant may
leave a variable unused. The work tree is never touched. What is there but not committed is copied
too. A mutant is

    killed         a test of the room or of one above fails, hangs or crashes
    survived       all of them pass
    not buildable  the compiler refuses it; it counts for nothing

The figure is killed / (killed + survived). A mutant that means the same as the original survives
and is counted against the tests: read those that survive before believing the figure. What is
known to mean the same, or to be refused, is not made: see `mutants`.

What it takes. A mutant is tried before the tests that come by it, a few first and then the others;
what no test comes by survives at once. Where a thread or a process comes by it that belongs to no
test, or it is built alone, first come the tests that name what the file declares, then those of the
whole room and of the rooms above. With --near these two are left out, and so is what has to be built
alone; the figure is told as `at least`.
"""
import argparse
import collections
import concurrent.futures
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time

from switches import CURRENT, SWITCH, switched

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# The tests of each room, and those of the rooms above it.
TESTS = {
    "ConveneCore": ("ConveneCoreTests", "ConveneServiceTests"),
    "ConveneStore": ("ConveneStoreTests", "ConveneServiceTests|ConveneCLITests"),
    "ConveneService": ("ConveneServiceTests", "ConveneCLITests"),
    "ConveneDocuments": ("ConveneDocumentsTests", "ConvenePrintTests|ConveneServiceTests"),
    "ConvenePDF": ("ConvenePDFTests", "ConvenePrintTests"),
    "ConvenePrint": ("ConvenePrintTests", "ConveneDocumentsTests|ConveneCLITests"),
    "ConveneMail": ("ConveneMailTests", "ConveneServiceTests|ConveneCLITests"),
}

FLAGS = ["--explicit-target-dependency-import-check", "error"]


def code(text):
    """The text with comments and what stands within quotes blanked, place for place.

    What is interpolated is code, and stays."""
    out = list(text)
    place = 0

    def blank(end):
        nonlocal place
        while place < min(end, len(text)):
            if out[place] != "\n":
                out[place] = " "
            place += 1

    def words():
        """From one quote to the other, with what is interpolated between."""
        nonlocal place
        hashes = re.compile("#*").match(text, place).group()
        quote = '"""' if text.startswith('"""', place + len(hashes)) else '"'
        escape = "\\" + hashes
        blank(place + len(hashes) + len(quote))
        while place < len(text) and not text.startswith(quote + hashes, place):
            if text.startswith(escape + "(", place):
                blank(place + len(escape) + 1)
                inside(")")
                blank(place + 1)
            else:
                blank(place + (len(escape) + 1 if text.startswith(escape, place) else 1))
        blank(place + len(quote) + len(hashes))

    def inside(closing):
        """Code, up to the bracket that closes it."""
        nonlocal place
        depth = 0
        while place < len(text):
            if re.compile('#*"').match(text, place):
                words()
            elif text.startswith("//", place):
                end = text.find("\n", place)
                blank(len(text) if end < 0 else end)
            elif text.startswith("/*", place):
                blank(text.find("*/", place) + 2)
            elif closing and depth == 0 and text[place] == closing:
                return
            else:
                depth += {"(": 1, ")": -1}.get(text[place], 0)
                place += 1

    inside(None)
    return "".join(out)


def condition(bare, start, ends_with_else):
    """Where the first part of a condition ends, or None."""
    depth, place = 0, start
    while place < len(bare):
        if depth == 0 and bare[place] == ",":
            return place
        if depth == 0 and ends_with_else and re.compile(r"else\b").match(bare, place):
            return place
        if depth == 0 and not ends_with_else and bare[place] == "{":
            return place
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(bare[place], 0)
        if depth < 0:
            return None
        place += 1
    return None


def line(bare, place):
    """The line that holds a place, its start and its end."""
    start = bare.rfind("\n", 0, place) + 1
    end = bare.find("\n", place)
    end = len(bare) if end < 0 else end
    return bare[start:end], start, end


def is_worth(room, bare, text, match):
    """Whether a swap can be built, and can make a difference."""
    whole, start, _ = line(bare, match.start())
    before, after = text[match.start() - 1:match.start()], text[match.end():match.end() + 1]
    sign = match.group().strip()
    if sign in "+-":
        # Strings and lists are joined, and nothing is taken from them.
        is_joined = before in '"]' or after in '"['
        return not is_joined and bare[start:match.start()].strip() != ""
    if sign == ".isEmpty":
        return not re.search(r"\\[\w.?]*$", bare[:match.start()])
    if sign == ".first":
        # A statement that finds one row has no other, and a key path is of another type.
        return not (room == "ConveneStore" and "rows(" in whole) and before != "\\"
    if sign in ("<", "<=", ">", ">="):
        # Of operators that are declared; and of orders, whose equals come as they may.
        return not re.search(r"func |\.(sorted|sort|max|min)( \{|\(by|\(where)", whole)
    return True


def is_value(bare, start, end):
    """Whether a statement is the value of what it stands in, so that nothing can stand there."""
    above = bare[:start].rstrip()
    below = bare[end:].lstrip()
    if below.startswith("."):
        return True
    if not (above.endswith("{") or re.search(r"\bin$", above)) or not below.startswith("}"):
        return False
    header = line(bare, len(above) - 1)[0]
    return "func " not in header or "->" in header


def types_by_label():
    """What each label is mostly declared as, in the whole program."""
    declared = {}
    for folder, _, files in os.walk(os.path.join(ROOT, "Sources")):
        for name in files:
            if name.endswith(".swift"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    bare = code(file.read())
                for label, kind in re.findall(r"\b([a-z]\w*): (\[*[A-Z][\w.]*\]*\??)", bare):
                    declared.setdefault(label, []).append(kind)
    return {label: max(sorted(set(kinds)), key=kinds.count) for label, kinds in declared.items()}


def mutants(path, text, types):
    """All (start, end, replacement, name) of a file, in order.

    Not made are those that cannot be built, such as lists of which something is taken away, and
    those that are known to mean the same, such as the last of one row, or more room to grow."""
    bare = code(text)
    room = path.split("/")[1]
    found = {}

    def add(start, end, new, name):
        # Two ways to the same text are one mutant.
        found.setdefault(text[:start] + new + text[end:], (start, end, new, name))

    turned = []
    for match in re.finditer(r"\b(if|guard|while) (?!let |var |case |#|await |try |_ =)", bare):
        end = condition(bare, match.end(), match.group(1) == "guard")
        words = text[match.end():end].rstrip() if end else ""
        # A list of patterns, or a value that is chosen, ends otherwise.
        if words and " = " not in words and "\n" not in words.strip():
            is_not = words.startswith("!") and not re.search(r" [&|?=!<>]", words)
            negated = words[1:] if is_not else f"!({words})"
            add(match.end(), match.end() + len(words), negated, "condition turned")
            if not re.search(r"&&|\|\||\?|\{", words):
                turned.append(range(match.end(), match.end() + len(words) + 1))
    swaps = [
        (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "), (r" == ", " != "),
        (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "), (r" \+ ", " - "),
        (r" - ", " + "), (r"\.first\b", ".last"), (r"\bmin\(", "max("), (r"\bmax\(", "min("),
        (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r"\.isEmpty\b", ".isEmpty == false"),
    ]
    for pattern, new in swaps:
        for match in re.finditer(pattern, bare):
            is_same = new.strip() in ("==", "!=", ".isEmpty == false") and any(
                match.start() in one for one in turned)
            if is_worth(room, bare, text, match) and not is_same:
                add(match.start(), match.end(), new, f"{match.group().strip()} → {new.strip()}")
    for match in re.finditer(r"(?<![\w.#$])\d+(?![\w.])", bare):
        # How much room is made, and when somebody gives up, no answer depends on.
        here = line(bare, match.start())[0]
        if not re.search(r"reserveCapacity|usleep|\bsleep\(|stackSize", here):
            add(match.start(), match.end(), str(int(match.group()) + 1), "constant + 1")
    for match in re.finditer(r"(?m)^( +)(?:_ = )?try (?:await )?[\w.]+\(", bare):
        end, depth = match.end(), 1
        while end < len(bare) and depth:
            depth += {"(": 1, ")": -1}.get(bare[end], 0)
            end += 1
        start = match.start() + len(match.group(1))
        if bare[end:end + 1] == "\n" and not is_value(bare, start, end):
            add(start, end, "do {}", "call left out")
    for match in re.finditer(r"(?m)^ *(?:\w+ )*func [^\n{]*\)[^\n{>]*\{\n", bare):
        if "->" not in match.group() and bare[match.end():].lstrip()[:1] != "}":
            add(match.end(), match.end(), "if Bool(\"true\") != nil { return }\n", "early return")
    for match in re.finditer(r"(\w+): (\w+(?:\.\w+)*), (\w+): (\w+(?:\.\w+)*)(?=[,)])", bare):
        label, value, other, last = match.groups()
        # Only what is of one type can stand in the other's place.
        kinds = {bool(re.fullmatch(r"\d+|true|false|nil", one)) for one in (value, last)}
        is_alike = label in types and types[label] == types.get(other)
        if value != last and len(kinds) == 1 and is_alike:
            add(
                match.start(), match.end(), f"{label}: {last}, {other}: {value}",
                "arguments exchanged")
    return sorted(found.values())


def near(text, room):
    """A filter for the tests that name what the file declares; empty where none does.

    A name that many files of tests know says nothing."""
    declared = set(re.findall(
        r"\b(?:struct|class|enum|actor|func) `?([A-Za-z]\w{4,})", code(text)))
    suites, known = {}, {}
    for target in "|".join(TESTS[room]).split("|"):
        for folder, _, files in os.walk(os.path.join(ROOT, "Tests", target)):
            for name in sorted(file for file in files if file.endswith(".swift")):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    test = file.read()
                here = re.findall(r"(?m)^(?:@Suite[^\n]* )?struct (\w+Tests)\b", test)
                suites[name] = [f"{target}.{suite}/" for suite in here]
                for word in declared & set(re.findall(r"\w+", code(test))):
                    known.setdefault(word, set()).add(name)
    wanted = set().union(*(names for names in known.values() if len(names) <= 6))
    return "|".join(sorted(suite for name in wanted for suite in suites[name]))


def run(command, tree, limit, number=0):
    """Exit status, or None when the time is over; the words of a run go to a log."""
    with open(os.path.join(tree, ".build", f"mutate-{number}.log"), "w") as log:
        process = subprocess.Popen(
            command, cwd=tree, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            env=dict(os.environ, CONVENE_MUTANT=str(number)))
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
        if name == "Package.swift":
            content = content.replace(b"  .treatAllWarnings(as: .error),\n", b"")
        # An untouched file keeps its time, so that little is built again.
        if os.path.isfile(target) and open(target, "rb").read() == content:
            continue
        with open(target, "wb") as file:
            file.write(content)
        shutil.copymode(source, target)
    for folder, folders, files in os.walk(tree):
        folders[:] = [name for name in folders if name not in (".build", ".git")]
        for name in files:
            path = os.path.join(folder, name)
            if os.path.relpath(path, tree) not in kept:
                os.remove(path)
    resolved = os.path.join(ROOT, "Package.resolved")
    if os.path.isfile(resolved):
        shutil.copy2(resolved, tree)


def build_at_once(numbered, build, tree, read, write, tell):
    """Builds all mutants that can be switched; the numbers of the others, and whether each of these
    was refused by the compiler."""
    began = time.monotonic()
    alone = {}
    for room in {one[0] for one in numbered.values()}:
        write(f"Sources/{room}/Mutant.swift", SWITCH)
    write("Tests/ConveneCoreTests/CurrentTest.swift", CURRENT)
    while True:
        lines = {}
        for path in sorted({one[1] for one in numbered.values()}):
            chosen = [
                (number, start, end, new)
                for number, (_, where, start, end, new, _) in numbered.items()
                if where == path and number not in alone]
            text = read(path)
            text, lines[path], left = switched(text, code(text), chosen)
            alone.update(dict.fromkeys(left, False))
            write(path, text)
        if run(build, tree, 3600) == 0:
            return alone
        with open(os.path.join(tree, ".build", "mutate-0.log")) as log:
            errors = set(re.findall(r"(?m)^\S*?/(Sources/\S+?):(\d+):\d+: error:", log.read()))
        refused, doubtful = set(), set()
        for path, line in errors:
            within = {
                number for number, (first, last) in lines.get(path, {}).items()
                if first <= int(line) <= last}
            refused |= within
            doubtful |= set() if within else set(lines.get(path, {}))
        if not refused | doubtful:
            sys.exit("what is switched does not build: see .build/mutate-0.log in " + tree)
        alone.update(dict.fromkeys(doubtful - refused, False))
        alone.update(dict.fromkeys(refused, True))
        for number in refused:
            tell(number, "not buildable", began)


def trace(tests, chosen, tree):
    """The names of the tests that come by each mutant; an empty name stands for who has none."""
    file = os.path.join(tree, ".build", "mutate-reached.tsv")
    if os.path.exists(file):
        os.remove(file)
    os.environ["CONVENE_REACHED"] = file
    passed = run(tests + ["--filter", chosen], tree, 7200) == 0
    del os.environ["CONVENE_REACHED"]
    if not passed:
        sys.exit("tests fail before anything is changed: see .build/mutate-0.log in " + tree)
    found = {}
    with open(file, encoding="utf-8") as lines:
        for number, test in (one.rstrip("\n").split("\t") for one in lines):
            # Without the place in the file, which no filter knows.
            found.setdefault(int(number), set()).add(re.sub(r"/[^/]*:\d+:\d+$", "", test))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", default=",".join(TESTS), help="names, divided by commas")
    parser.add_argument("--limit", type=int, default=600, help="seconds for the tests of a mutant")
    parser.add_argument("--filter", help="tests to run, instead of those of the rooms")
    parser.add_argument("--near", action="store_true", help="leave the rooms above out")
    parser.add_argument("--list", action="store_true", help="say what would be tried, and end")
    parser.add_argument(
        "--tree", default=os.path.join(ROOT, ".build", "mutate"), help="where the copy is kept")
    options = parser.parse_args()
    rooms = options.rooms.split(",")
    unknown = [room for room in rooms if room not in TESTS]
    if unknown:
        parser.error("no such room: " + ", ".join(unknown) + "; there are " + ", ".join(TESTS))

    types = types_by_label()
    all_mutants = []
    for room in rooms:
        for folder, _, files in sorted(os.walk(os.path.join(ROOT, "Sources", room))):
            for name in sorted(file for file in files if file.endswith(".swift")):
                path = os.path.relpath(os.path.join(folder, name), ROOT)
                with open(os.path.join(ROOT, path), encoding="utf-8") as file:
                    text = file.read()
                all_mutants += [(room, path) + one for one in mutants(path, text, types)]
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
    # What tells the name of a test is found by its name.
    build = ["swift", "build", "--build-tests", "-Xlinker", "--export-dynamic"] + FLAGS
    tests = [".build/debug/convenePackageTests.xctest", "--testing-library", "swift-testing"]

    def stages(room, text):
        """Filters of tests, the likeliest to notice first; what passes all of them survives."""
        if options.filter:
            return [options.filter]
        own, above = TESTS[room]
        wanted = [near(text, room)] + ([] if options.near else [own, above])
        return [one for one in wanted if one]

    def reaching(number, tests_by_mutant):
        """Filters of the tests that come by a mutant: some, more, all; and whether others may."""
        known = sorted(tests_by_mutant.get(number, ()))
        random.Random(number).shuffle(known)
        named = [re.escape(one) + "/" for one in known if one]
        portions = [named[:20], named[20:120]]
        portions += [named[place:place + 400] for place in range(120, len(named), 400)]
        return ["|".join(one) for one in portions if one], "" in known

    def passes(filters, number=0):
        return all(
            run(tests + ["--filter", one], options.tree, options.limit, number) == 0
            for one in filters)

    def write(path, text):
        with open(os.path.join(options.tree, path), "w", encoding="utf-8") as file:
            file.write(text)

    def read(path):
        with open(os.path.join(ROOT, path), encoding="utf-8") as file:
            return file.read()

    numbered = dict(enumerate(drawn, 1))
    verdicts = collections.Counter()

    def tell(number, verdict, began):
        room, path, start, end, new, name = numbered[number]
        verdicts[verdict] += 1
        seconds = int(time.monotonic() - began)
        print(f"{verdict:14} {place(path, start)}  {name}  ({seconds} s)", flush=True)

    if run(build, options.tree, 3600) != 0:
        sys.exit("the tree as it is does not build: see .build/mutate-0.log in " + options.tree)
    alone = build_at_once(numbered, build, options.tree, read, write, tell)
    targets = "|".join(sorted({f"^{one}" for room in rooms for one in TESTS[room]}))
    tests_by_mutant = trace(tests, options.filter or targets, options.tree)

    def attempt(number):
        began = time.monotonic()
        room, path = numbered[number][:2]
        filters, may_others = reaching(number, tests_by_mutant)
        filters += stages(room, read(path)) if may_others else []
        tell(number, "survived" if passes(filters, number) else "killed", began)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(attempt, [number for number in numbered if number not in alone]))
    left = sorted(one for one, is_refused in alone.items() if not is_refused)
    if left and options.near:
        print(f"{len(left)} that are built alone were not tried")
        left = []
    if left:
        copy(options.tree)
    for number in left:
        room, path, start, end, new, name = numbered[number]
        began = time.monotonic()
        text = read(path)
        try:
            write(path, text[:start] + new + text[end:])
            target = ["swift", "build", "--target", room] + FLAGS
            if run(target, options.tree, 1800) != 0 or run(build, options.tree, 1800) != 0:
                tell(number, "not buildable", began)
            else:
                tell(number, "survived" if passes(stages(room, text)) else "killed", began)
        finally:
            write(path, text)
    tried = verdicts["killed"] + verdicts["survived"]
    share = f"{100 * verdicts['killed'] / tried:.0f} %" if tried else "nothing to say"
    if options.near:
        share = "at least " + share
    print(
        f"{verdicts['killed']} killed, {verdicts['survived']} survived, "
        f"{verdicts['not buildable']} not buildable: {share}")


if __name__ == "__main__":
    main()
