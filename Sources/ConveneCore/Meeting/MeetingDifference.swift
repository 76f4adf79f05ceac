import ConveneTables
import ConveneValues

/// A part of a meeting that reads otherwise than before.
package struct MeetingDifference: Hashable, Sendable {
  /// The object that it belongs to, as problems of a meeting file call it: `programme (d1-opening)`.
  package let object: String
  /// The part of the object, such as `start`; empty where it came or went whole, or is one part.
  package let part: String
  /// Empty where it was not there.
  package let old: String
  /// Empty where it is gone.
  package let new: String
  /// What the session is called to which it belongs, for people.
  package let session: SessionName?

  package init(
    object: String, part: String, old: String, new: String, session: SessionName? = nil
  ) {
    (self.object, self.part, self.old, self.new) = (object, part, old, new)
    self.session = session
  }

  package var at: String { part.isEmpty ? object : "\(object), \(part)" }
}

extension Meeting {
  /// All that reads otherwise here than in `stored`, in the order of the names in a meeting file.
  package func differences(from stored: Meeting) throws -> [MeetingDifference] {
    var comparison = MeetingComparison(language: languages.first ?? .english)
    comparison.compare(
      try JSONTree.read(MeetingFile.write(stored)), try JSONTree.read(MeetingFile.write(self)),
      at: [])
    guard !comparison.found.isEmpty else { return [] }
    var called: [String: SessionName] = [:]
    for session in programme { called[session.key] = name(of: session) }
    for session in stored.programme { called[session.key] = stored.name(of: session) }
    return comparison.found.map { one in
      MeetingDifference(
        object: one.object, part: one.part, old: one.old, new: one.new,
        session: Self.sessionKey(at: one.object).flatMap { called[$0] })
    }
  }
}

/// Walks through two meeting files at once, so that no part can be forgotten.
private struct MeetingComparison {
  /// In which what came or went is named.
  let language: Language
  private(set) var found: [MeetingDifference] = []

  init(language: Language) { self.language = language }

  /// A step on the way to a part.
  struct Step {
    let text: String
    /// Whether it names one object of a list.
    var isObject = false
  }

  mutating func compare(_ old: JSONTree?, _ new: JSONTree?, at path: [Step]) {
    switch (old, new) {
    case (.object(let before)?, .object(let after)?): parts(before, after, path)
    case (.object(let before)?, nil): parts(before, [:], path)
    case (nil, .object(let after)?): parts([:], after, path)
    case (.list(let before)?, .list(let after)?): items(before.trees, after.trees, path)
    case (.list(let before)?, nil): items(before.trees, [], path)
    case (nil, .list(let after)?): items([], after.trees, path)
    default: add(path, old?.text ?? "", new?.text ?? "")
    }
  }

  private mutating func parts(
    _ old: [String: JSONTree], _ new: [String: JSONTree], _ path: [Step]
  ) {
    for name in Set(old.keys).union(new.keys).sorted() {
      compare(old[name], new[name], at: path + [Step(text: name)])
    }
  }

  /// Objects that have a name are the same by it; paragraphs by their place; words are one text.
  private mutating func items(_ old: [JSONTree], _ new: [JSONTree], _ path: [Step]) {
    let all = old + new
    guard all.contains(where: { $0.isWhole }) else {
      return add(path, old.joined, new.joined)
    }
    guard all.allSatisfy({ $0.name != nil }) else {
      for place in 0..<max(old.count, new.count) {
        let (before, after) = (old.dropFirst(place).first, new.dropFirst(place).first)
        compare(before, after, at: path.naming("\(place + 1)", asObject: false))
      }
      return
    }
    objects(old, new, path)
  }

  private mutating func objects(_ old: [JSONTree], _ new: [JSONTree], _ path: [Step]) {
    let (before, after) = (old.compactMap(\.name), new.compactMap(\.name))
    for (name, item) in zip(before, old) {
      let place = path.naming("(\(name))", asObject: true)
      if let same = after.firstIndex(of: name) {
        compare(item, new[same], at: place)
      } else {
        add(place, item.summary(in: language), "")
      }
    }
    for (name, item) in zip(after, new) where !before.contains(name) {
      add(path.naming("(\(name))", asObject: true), "", item.summary(in: language))
    }
    guard let list = path.last?.text, Self.ordered.contains(list) else { return }
    let kept = (before.filter(after.contains), after.filter(before.contains))
    add(
      path + [Step(text: "order")], kept.0.joined(separator: ", "),
      kept.1.joined(separator: ", "))
  }

  private mutating func add(_ path: [Step], _ old: String, _ new: String) {
    guard old != new else { return }
    let object = (path.lastIndex(where: \.isObject) ?? 0) + 1
    func words(_ steps: ArraySlice<Step>) -> String {
      steps.map(\.text).joined(separator: ", ")
    }
    found.append(
      MeetingDifference(
        object: words(path.prefix(object)), part: words(path.dropFirst(object)), old: old,
        new: new))
  }

  /// Lists whose order is kept; the others are in the order of their numbers, letters or times.
  private static let ordered: Set = [
    "agreedOutcomes", "countries", "criteria", "floors", "gates", "practice", "rooms",
  ]
}

extension [MeetingComparison.Step] {
  /// The same way with the last step named more closely: `programme (d1-opening)`.
  fileprivate func naming(_ name: String, asObject isObject: Bool) -> Self {
    guard let last else { return self }
    return dropLast() + [Element(text: "\(last.text) \(name)", isObject: isObject)]
  }
}

extension [JSONTree] {
  fileprivate var joined: String { map(\.text).joined(separator: ", ") }
}

extension JSONTree {
  fileprivate var isWhole: Bool {
    if case .object = self { true } else { false }
  }

  /// What an object of a list is known by.
  fileprivate var name: String? {
    guard case .object(let parts) = self else { return nil }
    return ["key", "code", "name", "number", "criterion", "paper"].lazy.compactMap { name in
      switch parts[name] {
      case .string(let text): text
      case .number(let digits): digits
      default: nil
      }
    }.first
  }

  fileprivate var text: String {
    switch self {
    case .null: ""
    case .bool(let isTrue): isTrue ? "yes" : "no"
    case .number(let digits): digits
    case .string(let text): text
    case .list(let items): items.trees.joined
    case .object(let parts): parts.sorted { $0.key < $1.key }.map(\.value).joined
    }
  }

  /// An object in a few words: when it is, what it is called, how many it takes.
  fileprivate func summary(in language: Language) -> String {
    guard case .object(let parts) = self else { return text }
    func part(_ name: String) -> String? { parts[name].map(\.text) }
    let title = ["title", "theme", "name", "text"].lazy.compactMap { parts[$0] }.first
    var words = title?.words(in: language) ?? name ?? ""
    if let day = part("day"), let start = part("start"), let end = part("end") {
      words = "day \(day), \(start)–\(end): \(words)"
    }
    if let lowest = part("lowest") {
      words += " (\(lowest)\(part("highest").map { "–\($0)" } ?? ""))"
    } else if let capacity = part("capacity") {
      words += " (\(capacity))"
    }
    return words
  }

  private func words(in language: Language) -> String {
    switch self {
    case .object(let byLanguage):
      (byLanguage[language.rawValue] ?? byLanguage.sorted { $0.key < $1.key }.first?.value)?.text
        ?? ""
    case .list(let items): items.first { _ in true }?.words(in: language) ?? ""
    default: text
    }
  }
}
