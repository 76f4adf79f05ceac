"""Many mutants in one build, each behind a switch of the environment.

The body of a function in which something is broken is written once more for each of its mutants:

    func f() -> Int {
      if isMutant(7) { …the body with mutant 7… } else { …the body… }
    }

so that a hundred mutants cost one build instead of a hundred. What lies in no body, a constant of a
type say, cannot be switched and is built alone.
"""
import re

# What a room with switched mutants is given, as a file of its own. Where CONVENE_REACHED names a file,
# it is told once for each test which mutants the test comes by.
SWITCH = """import Glibc

private let inForce = getenv("CONVENE_MUTANT").flatMap { Int(String(cString: $0)) }
private let reached = getenv("CONVENE_REACHED").map { open($0, O_WRONLY | O_APPEND | O_CREAT, 0o600) }
private let test = dlsym(nil, "convene_current_test").map {
  unsafeBitCast($0, to: (@convention(c) () -> UnsafeMutablePointer<CChar>?).self)
}
private nonisolated(unsafe) var told: [Int: Set<String>] = [:]
private nonisolated(unsafe) var calls: [Int: Int] = [:]
private nonisolated(unsafe) var gate = pthread_mutex_t()

func isMutant(_ number: Int) -> Bool {
  if let reached { tell(number, reached) }
  return number == inForce
}

private func tell(_ number: Int, _ file: Int32) {
  pthread_mutex_lock(&gate)
  defer { pthread_mutex_unlock(&gate) }
  let call = calls[number, default: 0]
  calls[number] = call + 1
  guard call < 100_000 || call % 1_000 == 0 else { return }
  let name = test?().map { name in
    defer { free(name) }
    return String(cString: name)
  }
  guard told[number, default: []].insert(name ?? "").inserted else { return }
  let line = "\\(number)\\t\\(name ?? "")\\n"
  _ = line.withCString { write(file, $0, strlen($0)) }
}
"""

# What tells the tests' own name to it.
CURRENT = """import Glibc
import Testing

@_cdecl("convene_current_test") public func currentTest() -> UnsafeMutablePointer<CChar>? {
  Test.current.flatMap { strdup("\\($0.id)") }
}
"""

HEAD = re.compile(
    r"\b(?:func\s+[^{}]*?|(?<!\.)init[?!]?\s*(?:<[^<>{}]*>)?\([^{}]*?"
    r"|(?:var|subscript)\b[^={}\n]*|\b(?:get|set|didSet|willSet)(?: throws)?\s*)\{")


def bodies(bare):
    """(start, end) of what stands between the braces of each function, in order."""
    found = []
    for head in HEAD.finditer(bare):
        depth, place = 1, head.end()
        while place < len(bare) and depth:
            depth += {"{": 1, "}": -1}.get(bare[place], 0)
            place += 1
        body = bare[head.end():place - 1]
        if body.strip() and not re.match(r"\s*(?:get|set|didSet|willSet|_read|_modify)\b", body):
            found.append((head.end(), place - 1))
    return found


def switched(text, bare, chosen):
    """The text with all mutants (number, start, end, new) that lie in a body.

    Returns the text, the lines (first, last) of each number that is in it, and the numbers that
    are not."""
    all_bodies = bodies(bare)
    groups, left = {}, []
    for number, start, end, new in chosen:
        # The outermost, as two of one function may lie in closures or functions within it.
        around = [one for one in all_bodies if one[0] <= start and end <= one[1]]
        if around:
            groups.setdefault(min(around), []).append((number, start, end, new))
        else:
            left.append(number)
    out, lines, place = "", {}, 0
    for (first, last), members in sorted(groups.items()):
        out += text[place:first] + " "
        for number, start, end, new in members:
            out += f"if isMutant({number}) {{"
            top = out.count("\n") + 1
            out += text[first:start] + new + text[end:last] + "\n} else "
            lines[number] = (top, out.count("\n") + 1)
        out += "{" + text[first:last] + "}\n"
        place = last
    return out + text[place:], lines, left
