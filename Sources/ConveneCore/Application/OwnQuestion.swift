import ConveneTables
import ConveneValues

/// What a meeting asks of applicants beside what every form asks, in the convener's words.
///
/// Officers read what is answered, reviewers where the meeting says so; it is never scored.
package struct OwnQuestion: Hashable, Sendable, Codable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// One line.
    case text
    /// Several lines.
    case long
    /// One of its choices.
    case choice
    /// Any number of its choices.
    case several
    case number
    case yesNo = "yes-no"

    package var hasChoices: Bool { self == .choice || self == .several }
  }

  package struct Choice: Hashable, Sendable, Codable {
    package var key: String
    package var title: Wording

    package init(_ key: String, _ title: Wording) { (self.key, self.title) = (key, title) }
  }

  /// The answers to a question before it without which it is not asked.
  package struct Condition: Hashable, Sendable, Codable {
    package var question: String
    /// Any of these: keys of its choices, or `yes` and `no`.
    package var answers: [String]

    package init(_ question: String, is answers: [String]) {
      (self.question, self.answers) = (question, answers)
    }

    private enum CodingKeys: String, CodingKey {
      case question
      case answers = "is"
    }
  }

  /// More questions than these are none of a form that somebody fills in.
  package static let most = 30
  /// Choices of one question.
  package static let mostChoices = 12

  /// Small letters, digits and hyphens.
  package var key: String
  package var title: Wording
  package var hint: Wording?
  package var kind: Kind
  /// Of a question that has some.
  package var choices: [Choice]?
  /// Whether nothing is sent without an answer; nil where it may be left open.
  package var required: Bool?
  package var when: Condition?
  /// Whether reviewers read the answer; nil where they do not.
  package var reviewers: Bool?

  package init(
    _ key: String, _ title: Wording, _ kind: Kind, choices: [Choice]? = nil, hint: Wording? = nil,
    required: Bool? = nil, when: Condition? = nil, reviewers: Bool? = nil
  ) {
    (self.key, self.title, self.kind, self.choices) = (key, title, kind, choices)
    (self.hint, self.required, self.when, self.reviewers) = (hint, required, when, reviewers)
  }

  package var isRequired: Bool { required == true }

  /// The column of a table in which its answers stand.
  package var column: String { Self.column(of: key) }

  package static func column(of key: String) -> String { "question \(key)" }

  /// What can be answered, where it is one of several things.
  package var possible: [String] {
    switch kind {
    case .choice, .several: (choices ?? []).map(\.key)
    case .yesNo: ["yes", "no"]
    case .text, .long, .number: []
    }
  }

  package static func isKey(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z][a-z0-9-]{0,23}/) != nil
  }

  package static func isKeyOfChoice(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,23}/) != nil
  }
}

extension OwnQuestion {
  /// Why something is no answer to it.
  package enum Fault: Hashable, Sendable {
    case noNumber
    case noChoice
    case tooLong(most: Int)
  }

  /// What keeps `given` from being its answer; nil where nothing does.
  package func fault(in given: [String]) -> Fault? {
    let said = given.first ?? ""
    switch kind {
    case .text:
      return said.isLonger(than: CellReader.longest) ? .tooLong(most: CellReader.longest) : nil
    case .long:
      return said.isLonger(than: CellReader.longestText)
        ? .tooLong(most: CellReader.longestText) : nil
    case .number: return Self.number(said) == said ? nil : .noNumber
    case .choice, .yesNo: return given.count == 1 && possible.contains(said) ? nil : .noChoice
    case .several:
      return Set(given).count == given.count && given.allSatisfy(possible.contains)
        ? nil : .noChoice
    }
  }

  /// Whether it takes `given`, which may have been given when it was another.
  package func takes(_ given: [String]) -> Bool {
    fault(in: given) == nil && (kind == .several || given.count <= 1)
  }

  /// A number as it is kept, in digits and with a point: such as `1500` of `١٥٠٠`; nil where it is none, or
  /// where it could be two, as `1,500`.
  package static func number(_ text: String) -> String? {
    var kept = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: kept += "\(scalar.value - 0x660)"
      case 0x6f0...0x6f9: kept += "\(scalar.value - 0x6f0)"
      case 0x66b, 0x2c: kept += "."
      case 0x2212: kept += "-"
      case 0x20, 0xa0, 0x202f, 0x66c: continue
      default: kept.unicodeScalars.append(scalar)
      }
    }
    return kept.wholeMatch(of: /-?[0-9]{1,9}(\.[0-9]{1,2})?/) == nil ? nil : kept
  }
}

/// What somebody answers to the questions of a meeting's own, by their keys: texts, or keys of choices.
package struct OwnAnswers: Hashable, Sendable, Codable {
  /// Nothing is there that was left blank.
  package let values: [String: [String]]

  package init(_ values: [String: [String]] = [:]) {
    self.values = values.mapValues { $0.filter { !$0.isEmpty } }.filter { !$0.value.isEmpty }
  }

  package init(from decoder: any Decoder) throws {
    self.init(try [String: [String]](from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }

  package var isEmpty: Bool { values.isEmpty }

  package subscript(question: OwnQuestion) -> [String] { values[question.key] ?? [] }

  /// Whether a question is asked of whoever answers so.
  package func ask(_ question: OwnQuestion) -> Bool {
    guard let when = question.when else { return true }
    return (values[when.question] ?? []).contains { when.answers.contains($0) }
  }

  /// Without what is asked by no question, or by one that waits for another answer.
  package func asked(by questions: [OwnQuestion]) -> OwnAnswers {
    questions.reduce(into: OwnAnswers()) { kept, question in
      guard kept.ask(question), let given = values[question.key] else { return }
      kept = OwnAnswers(kept.values.merging([question.key: given]) { $1 })
    }
  }
}

// An application without such answers reads and writes as it did before there were any.
extension KeyedEncodingContainer {
  mutating func encode(_ answers: OwnAnswers, forKey key: Key) throws {
    guard !answers.isEmpty else { return }
    try answers.encode(to: superEncoder(forKey: key))
  }
}

extension KeyedDecodingContainer {
  func decode(_ type: OwnAnswers.Type, forKey key: Key) throws -> OwnAnswers {
    try decodeIfPresent(type, forKey: key) ?? OwnAnswers()
  }
}

extension Meeting {
  /// What its form asks beside what all forms ask, in its order.
  package var ownQuestions: [OwnQuestion] { questions ?? [] }
}

extension OwnQuestion {
  /// An answer in words: choices by their titles, yes and no as they are called.
  package func words(
    of given: [String], in language: Language, yes: String, no: String
  ) -> [String] {
    given.map { said in
      switch kind {
      case .text, .long, .number: return said
      case .yesNo: return said == "yes" ? yes : said == "no" ? no : said
      case .choice, .several:
        let title = choices?.first { $0.key == said }?.title[language] ?? ""
        return title.isEmpty ? said : title
      }
    }
  }
}
