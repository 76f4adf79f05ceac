import ConveneValues

/// The bytes of a closed list; `docs/draw.md` says them, and `docs/check-draw.py` reads them.
extension ClosedList {
  private static let version = "2"

  /// What everybody may read: no floor by name, and no letters of a class too small.
  package var published: String {
    var lines = [
      "list \(Self.version)", "meeting \(head.meeting)", "closing \(head.closing)",
      "commitment \(head.commitment)", "value \(head.source)", "known \(head.known)",
      "form \(head.form)", "rule \(head.rule.rawValue)", "places \(places)",
      "smallest \(Self.smallestClass)", "audited \(SHA256(of: Array(audited.utf8)))",
    ]
    let classes = Dictionary(grouping: entries, by: \.letters).mapValues(\.count)
    lines += entries.map { entry in
      let isTelling = classes[entry.letters, default: 0] < Self.smallestClass
      let letters = isTelling ? "*" : Self.joined(entry.letters)
      return entry.isSettled
        ? "in \(entry.code) \(letters)"
        : "band \(entry.code) \(entry.chance.map(String.init) ?? "-") \(entry.share) \(letters)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the auditor reads beside it.
  package var audited: String {
    let lines =
      ["audited \(Self.version)", "salt \(salt)"]
      + floors.map { "floor \($0.letter) \($0.lowest) \($0.name)" }
      + entries.map { "person \($0.code) \(Self.joined($0.letters))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func joined(_ letters: [String]) -> String {
    letters.isEmpty ? "-" : letters.joined(separator: ".")
  }

  /// A list as it was kept; refused where it is not what this program wrote.
  package init(published: String, audited: String) throws(Refusal) {
    guard let list = Self(published, audited), list.published == published,
      list.audited == audited
    else { throw .listNotAsKept() }
    self = list
  }

  private init?(_ published: String, _ audited: String) {
    let said = Self.lines(published)
    let kept = Self.lines(audited)
    func one(_ key: String) -> String? { said.first { $0.key == key }?.rest }
    guard let meeting = one("meeting"), let closing = one("closing").flatMap({ Int($0) }),
      let commitment = one("commitment"), let source = one("value"), let known = one("known"),
      let form = one("form"), let rule = one("rule").flatMap({ LotteryRule(rawValue: $0) }),
      let places = one("places").flatMap({ Int($0) }),
      let salt = kept.first(where: { $0.key == "salt" })?.rest
    else { return nil }
    head = Head(
      meeting: meeting, closing: closing, commitment: commitment, source: source, known: known,
      form: form, rule: rule)
    self.places = places
    self.salt = salt
    floors = kept.filter { $0.key == "floor" }.compactMap { line in
      let parts = line.rest.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let lowest = Int(parts[1]) else { return nil }
      return Floor(letter: parts[0], lowest: lowest, name: parts[2])
    }
    let letters = Dictionary(
      kept.filter { $0.key == "person" }.compactMap { line -> (String, [String])? in
        let parts = line.rest.split(separator: " ").map(String.init)
        guard parts.count == 2 else { return nil }
        return (parts[0], parts[1] == "-" ? [] : parts[1].split(separator: ".").map(String.init))
      }, uniquingKeysWith: { first, _ in first })
    entries = said.compactMap { line in
      let parts = line.rest.split(separator: " ").map(String.init)
      guard let code = parts.first, let letters = letters[code] else { return nil }
      switch (line.key, parts.count) {
      case ("in", 2):
        return Entry(
          code: code, isSettled: true, chance: nil, share: 1_000_000, letters: letters)
      case ("band", 4):
        guard let share = Int(parts[2]) else { return nil }
        return Entry(
          code: code, isSettled: false, chance: Int(parts[1]), share: share, letters: letters)
      default: return nil
      }
    }
  }

  private static func lines(_ text: String) -> [(key: String, rest: String)] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
