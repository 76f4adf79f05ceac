import ConveneTables
import ConveneValues
import Foundation

/// The meeting file: one meeting whole, as JSON with sorted names, in and out without loss.
package enum MeetingFile {
  /// Reads a meeting, or refuses the file with every part that is missing, unknown or misspelt.
  ///
  /// Whether the parts fit together is asked afterwards, of `Meeting.throwIfProblems`.
  package static func read(_ bytes: [UInt8]) throws(Refusal) -> Meeting {
    guard bytes.count <= largest else { throw .fileTooLarge(most: largest >> 20) }
    let given = try JSONTree.read(bytes, values: mostValues).held
    guard let sample = Meeting.pattern, let bytes = try? write(sample) else {
      throw .meetingUnreadable(
        count: 1, problems: [.noPatternOfMeeting(at: "the program")])
    }
    let pattern = try JSONTree.read(bytes).held
    var problems: [Problem] = []
    var more = 0
    func tell(_ path: [any CodingKey], _ problem: ProblemAt) {
      guard problems.count < TableProblems.most else {
        more += 1
        return
      }
      problems.append(problem(given.words(for: path)))
    }
    given.findSigns(at: [], tell: tell)
    var tree = given.like(pattern, at: [], tell: tell)
    // A part that cannot be read is put right from the pattern and the file is read again, so that
    // one refusal names every such part; each turn mends one.
    for _ in 0..<most {
      do {
        var meeting = try JSONDecoder().decode(Meeting.self, from: Data(tree.bytes))
        // A meeting in earnest is written one way.
        if !meeting.isTrial { meeting.trial = nil }
        if problems.isEmpty { return meeting }
        break
      } catch let error as DecodingError {
        let fault = Fault(error)
        tell(fault.path, fault.problem)
        guard let mended = tree.replacing(fault.path[...], from: pattern), mended != tree else {
          break
        }
        tree = mended
      } catch {
        let refusal = error as? Refusal
        problems.append(
          refusal.map { Problem("the file", of: $0) } ?? .partNotReadable(at: "the file"))
        break
      }
    }
    if more > 0 { problems.append(.moreOfTheKind(at: "the file", count: more)) }
    throw .meetingUnreadable(count: problems.count + max(0, more - 1), problems: problems)
  }

  /// The meeting as the bytes of its file; the same meeting always gives the same bytes.
  package static func write(_ meeting: Meeting) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(meeting)) + [UInt8(ascii: "\n")]
  }

  /// More parts than this are not mended to find the next.
  private static let most = 100

  /// More bytes than this are no meeting.
  package static let largest = 4 << 20

  /// More texts, numbers, lists and objects than this are no meeting.
  package static let mostValues = 200_000

  /// More topics, tables or others of one kind than this are no meeting.
  package static let longestList = 1_000

  /// More sessions than this are no meeting.
  package static let longestProgramme = 2_000
}

private typealias ProblemAt = (_ at: String) -> Problem

/// What a decoder stumbled over, as the organiser would say it.
private struct Fault {
  let path: [any CodingKey]
  let problem: ProblemAt

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      path = context.codingPath + [key]
      problem = Problem.partMissing
    case .valueNotFound(_, let context):
      path = context.codingPath
      problem = Problem.partEmpty
    case .typeMismatch(let type, let context):
      path = context.codingPath
      problem = Self.wanted(type)
    case .dataCorrupted(let context):
      path = context.codingPath
      if let words = Self.allowed(at: context.codingPath) {
        problem = { .mustBeOneOf(at: $0, allowed: words) }
      } else if let known = context.underlyingError as? Problem {
        problem = known.moved
      } else {
        problem = { .partFault(at: $0, why: context.debugDescription) }
      }
    @unknown default:
      path = []
      problem = { .partFault(at: $0, why: "\(error)") }
    }
  }

  private static func wanted(_ type: any Any.Type) -> ProblemAt {
    switch type {
    case is String.Type: Problem.textBelongsHere
    case is Bool.Type: Problem.flagBelongsHere
    case is Int.Type: Problem.numberBelongsHere
    case is any BidirectionalCollection.Type: Problem.listBelongsHere
    default: Problem.objectBelongsHere
    }
  }

  private static func allowed(at path: [any CodingKey]) -> [String]? {
    switch path.map({ $0.intValue == nil ? $0.stringValue : "" }) {
    case ["kind"]: Meeting.Kind.allCases.map(\.rawValue)
    case ["languages", ""]: Language.allCases.map(\.rawValue)
    case ["programme", "", "kind"]: Session.Kind.allCases.map(\.rawValue)
    case ["programme", "", "interpretation", ""]: Language.allCases.map(\.rawValue)
    case ["floors", "", "attribute"]: Floor.Attribute.allCases.map(\.rawValue)
    case ["agreedOutcomes", "", "kind"]: AgreedOutcome.Kind.allCases.map(\.rawValue)
    case ["projects", "", "lacks", "", "kind"]: Project.Lack.Kind.allCases.map(\.rawValue)
    case ["projects", "", "lacks", "", "asset"]: Asset.allCases.map(\.rawValue)
    case ["practical", "", "topic"]: PracticalNote.Topic.allCases.map(\.rawValue)
    case ["questions", "", "kind"]: OwnQuestion.Kind.allCases.map(\.rawValue)
    case ["masthead", "distribution"], ["masthead", "papers", "", "distribution"]:
      Masthead.Distribution.allCases.map(\.rawValue)
    case ["masthead", "classification"], ["masthead", "papers", "", "classification"]:
      Masthead.Classification.allCases.map(\.rawValue)
    case ["masthead", "original"], ["masthead", "papers", "", "original"]:
      Language.allCases.map(\.rawValue)
    case ["masthead", "emblem"]: Masthead.EmblemUse.allCases.map(\.rawValue)
    case ["masthead", "months"]: MonthNames.allCases.map(\.rawValue)
    case ["masthead", "list", "groups"]: ListSetting.Groups.allCases.map(\.rawValue)
    case ["masthead", "list", "order"]: ListSetting.Order.allCases.map(\.rawValue)
    case ["masthead", "list", "sectors", ""]: Sector.allCases.map(\.rawValue)
    case ["masthead", "papers", "", "paper"]: HeadedPaper.allCases.map(\.rawValue)
    default: nil
    }
  }
}

extension JSONTree {
  private func part(_ key: any CodingKey) -> JSONTree? {
    switch self {
    case .object(let parts): parts[key.stringValue]
    case .list(let items):
      key.intValue.flatMap { items.trees.indices.contains($0) ? items.trees[$0] : nil }
    default: nil
    }
  }

  /// A place in this tree in the organiser's words: `programme 3 (d1-opening), start`.
  fileprivate func words(for path: [any CodingKey]) -> String {
    var words = ""
    var tree: JSONTree? = self
    for key in path {
      tree = tree?.part(key)
      if let index = key.intValue {
        words += " \(index + 1)"
        if let name = tree?.ownName { words += " (\(name))" }
      } else {
        words += (words.isEmpty ? "" : ", ") + key.stringValue
      }
    }
    return words.isEmpty ? "the file" : words
  }

  /// Tells of lists and texts that are too long, of texts with control characters, and of names and
  /// titles that hold what nobody sees or go over several lines.
  fileprivate func findSigns(
    at path: [any CodingKey], tell: ([any CodingKey], ProblemAt) -> Void
  ) {
    switch self {
    case .object(let parts):
      for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
        part.findSigns(at: path + [Step(name)], tell: tell)
      }
    case .list(let items):
      let most =
        path.last?.stringValue == "programme"
        ? MeetingFile.longestProgramme : MeetingFile.longestList
      if items.count > most { tell(path) { .listTooLong(at: $0, count: items.count, most: most) } }
      for (index, item) in items.enumerated() {
        item.findSigns(at: path + [Step(index)], tell: tell)
      }
    case .string(let text):
      let isLine = Self.prose.isDisjoint(with: path.map(\.stringValue))
      let most = isLine ? CellReader.longest : CellReader.longestCell
      if text.isLonger(than: most) { tell(path) { .cellTooLong(at: $0, most: most) } }
      if let scalar = text.firstControl {
        tell(path) { .cellHoldsControl(at: $0, sign: scalar.codePoint) }
      } else if isLine, let scalar = text.firstUnmeant {
        tell(path) { .cellHoldsHidden(at: $0, sign: scalar.codePoint) }
      } else if isLine, text.unicodeScalars.contains(where: \.breaksLine) {
        tell(path, Problem.textOverLines)
      }
    default: break
    }
  }

  /// Numbers that count tables, items and those who sit together.
  private static let small: Set = ["number", "lowest", "highest", "item", "day"]

  /// Parts in which texts may have several lines.
  private static let prose: Set = [
    "abstract", "aideMemoire", "anchors", "disclaimers", "notes", "practical", "practice",
  ]

  private var ownName: String? {
    guard case .object(let parts) = self else { return nil }
    for key in ["key", "code", "name", "number", "paper"] {
      switch parts[key] {
      case .string(let text): return text
      case .number(let digits): return digits
      default: continue
      }
    }
    return nil
  }

  /// This tree without names that `pattern` does not have and numbers that are not whole, which
  /// a decoder passes over or cannot place; each is told first.
  fileprivate func like(
    _ pattern: JSONTree, at path: [any CodingKey], tell: ([any CodingKey], ProblemAt) -> Void
  ) -> JSONTree {
    switch (self, pattern) {
    case (.object(let parts), .object(let known)):
      var kept: [String: JSONTree] = [:]
      for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
        if let pattern = known[name] {
          kept[name] = part.like(pattern, at: path + [Step(name)], tell: tell)
        } else {
          tell(path) { .nameNotKnownHere(at: $0, name: name) }
        }
      }
      return .object(kept)
    case (.list(let items), .list(let known)):
      guard let pattern = known.trees.first else { return self }
      return .list(
        JSONList(
          items.enumerated().map { index, item in
            item.like(pattern, at: path + [Step(index)], tell: tell)
          }))
    case (.number(let digits), .number):
      guard let number = Int(digits) else {
        tell(path) { .noWholeNumber(at: $0, given: digits) }
        return pattern
      }
      let most = Self.small.contains(path.last?.stringValue ?? "") ? 30_000 : 1_000_000
      guard -most...most ~= number else {
        tell(path) { .numberBeyond(at: $0, given: digits, most: most) }
        return pattern
      }
      return self
    default: return self
    }
  }

  /// This tree with the part at `path` taken from `pattern`, whose lists have one item for all.
  fileprivate func replacing(
    _ path: ArraySlice<any CodingKey>, from pattern: JSONTree
  ) -> JSONTree? {
    guard let key = path.first else { return pattern }
    switch (self, pattern) {
    case (.object(var parts), .object(let known)):
      guard let like = known[key.stringValue] else { return nil }
      parts[key.stringValue] =
        parts[key.stringValue, default: .null].replacing(path.dropFirst(), from: like)
      return .object(parts)
    case (.list(let list), .list(let known)):
      var items = list.trees
      guard let index = key.intValue, items.indices.contains(index), let like = known.trees.first,
        let item = items[index].replacing(path.dropFirst(), from: like)
      else { return nil }
      items[index] = item
      return .list(JSONList(items))
    default: return pattern
    }
  }
}

private struct Step: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) { self.init(stringValue: name) }

  init(_ index: Int) { self.init(intValue: index) }

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = String(intValue)
    self.intValue = intValue
  }
}
