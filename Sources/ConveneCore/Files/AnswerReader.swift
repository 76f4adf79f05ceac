import ConveneTables
import ConveneValues

/// Makes offers, needs and past partnerships of compact cells, telling all that is wrong with them.
struct AnswerReader {
  /// Keys of the meeting's topics.
  let topics: [String]
  let countries: CountryNames
  /// Answers are numbered through the form: offers, then needs, then past partnerships.
  private var answer = 0
  private var faults: [(_ at: String) -> Problem] = []

  init(topics: [String], countries: CountryNames) {
    (self.topics, self.countries) = (topics, countries)
  }

  /// More answers than this are a mistake; they are numbered below the form's own questions.
  private static let most = 100

  /// The answers of a cell, each of which is given a number.
  private mutating func answers(_ cell: String) -> [[String]] {
    let answers = CompactCell(cell).answers
    guard answers.count > Self.most else { return answers }
    faults.append { .answersTooMany(at: $0, count: answers.count, most: Self.most) }
    return []
  }

  private mutating func fault(
    _ parts: [String], _ problem: @escaping (_ at: String, _ answer: String) -> Problem
  ) {
    let answer = String(CompactCell.written(parts).trimmed)
    faults.append { problem($0, answer) }
  }

  /// The faults since this was last asked.
  mutating func takeFaults() -> [(_ at: String) -> Problem] {
    defer { faults = [] }
    return faults
  }

  mutating func offers(_ cell: String) -> [Offer] {
    answers(cell).compactMap { given in
      answer += 1
      let parts = Parts(given)
      let from = Day(parts[5])
      if from == nil, !parts[5].isEmpty {
        fault(given) { .answerNoDay(at: $0, answer: $1, given: parts[5]) }
      }
      let evidence = Offer.Evidence(
        rawValue: parts[4].isEmpty ? Offer.Evidence.asserted.rawValue : parts[4].lowercased())
      if evidence == nil {
        let known = Offer.Evidence.allCases.map(\.rawValue)
        fault(given) { .answerNotOneOf(at: $0, answer: $1, given: parts[4], known: known) }
      }
      guard let common = common(given), let evidence else { return nil }
      return Offer(
        answer: answer, asset: common.asset, topic: common.topic, countries: common.countries,
        size: common.size, availableFrom: from, evidence: evidence, note: parts.rest(from: 6))
    }
  }

  mutating func needs(_ cell: String) -> [Need] {
    answers(cell).compactMap { given in
      answer += 1
      let parts = Parts(given)
      let priority = parts[4].isEmpty ? 2 : Int(parts[4])
      let isKnown = priority.map { 1...3 ~= $0 } ?? false
      if !isKnown {
        fault(given) { .answerNoPriority(at: $0, answer: $1, given: parts[4]) }
      }
      guard let common = common(given), isKnown, let priority else { return nil }
      return Need(
        answer: answer, asset: common.asset, topic: common.topic, countries: common.countries,
        size: common.size, priority: priority, note: parts.rest(from: 5))
    }
  }

  mutating func partnerships(_ cell: String) -> [PastPartnership] {
    answers(cell).compactMap { given in
      answer += 1
      let parts = Parts(given)
      let years = parts[0].split(separator: "-", omittingEmptySubsequences: false)
      let from = years.first.flatMap { $0.utf8.count == 4 ? Int($0) : nil }
      let last = years.last.flatMap { $0.utf8.count == 4 ? Int($0) : nil }
      let isOpen = years.count == 2 && years[1].isEmpty
      let areYears = from != nil && years.count <= 2 && (isOpen || last != nil)
      let areOrdered = isOpen || (from ?? 0) <= (last ?? 0)
      if !areYears || !areOrdered {
        fault(given) { .answerNoYears(at: $0, answer: $1, given: parts[0]) }
      }
      if parts[1].isEmpty { fault(given, Problem.answerWithoutTitle) }
      let words = CompactCell.words(parts[2])
      let sectors = words.compactMap(Sector.init(directory:))
      if sectors.count < words.count {
        fault(given) { .answerSectorUnknown(at: $0, answer: $1, given: parts[2]) }
      }
      guard let from, areYears, areOrdered, !parts[1].isEmpty else { return nil }
      return PastPartnership(
        answer: answer, title: parts[1], sectors: sectors, from: from, to: isOpen ? nil : last,
        output: parts.rest(from: 3))
    }
  }

  private struct Common {
    let asset: Asset
    let topic: String
    let size: Size
    let countries: [Country]
  }

  /// What offers and needs have in common, their first four parts.
  private mutating func common(_ given: [String]) -> Common? {
    let parts = Parts(given)
    let asset = Asset(rawValue: parts[0].lowercased())
    if asset == nil {
      let known = Asset.allCases.map(\.rawValue)
      fault(given) { .answerNotOneOf(at: $0, answer: $1, given: parts[0], known: known) }
    }
    let topic = parts[1].lowercased()
    if !topics.contains(topic) {
      fault(given) {
        parts[1].isEmpty
          ? .answerWithoutTopic(at: $0, answer: $1)
          : .answerOffTopic(at: $0, answer: $1, topic: parts[1])
      }
    }
    let size = Size(parts[2])
    if size == nil { fault(given) { .answerNoSize(at: $0, answer: $1, given: parts[2]) } }
    let named = countries(parts[3], of: given)
    guard let asset, let size, topics.contains(topic) else { return nil }
    return Common(
      asset: asset, topic: topic, size: size, countries: named)
  }

  /// Codes or names, between which a stroke or a comma stands; between codes a blank is enough.
  private mutating func countries(_ part: String, of given: [String]) -> [Country] {
    part.split { "|,".contains($0) }.flatMap { one -> [Country] in
      if let country = countries.country(one) { return [country] }
      let words = CompactCell.words(String(one))
      let read = words.map { (word: $0, country: countries.country($0)) }
      for (word, country) in read where country == nil {
        fault(given) { .answerNoCountry(at: $0, answer: $1, given: word) }
      }
      return read.compactMap(\.country)
    }
  }
}

/// Parts of an answer, empty where it has fewer.
private struct Parts {
  let parts: [String]

  init(_ parts: [String]) { self.parts = parts }

  subscript(place: Int) -> String {
    parts.indices.contains(place) ? String(parts[place].trimmed) : ""
  }

  /// The last part, in which colons need no backslash.
  func rest(from place: Int) -> String {
    String(parts.dropFirst(place).joined(separator: ":").trimmed)
  }
}

extension Size {
  fileprivate init?(_ text: String) {
    switch text.lowercased() {
    case "s", "small", "1": self = .small
    case "m", "medium", "2", "": self = .medium
    case "l", "large", "3": self = .large
    default: return nil
    }
  }
}
