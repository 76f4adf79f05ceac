import ConveneTables
import ConveneValues

/// What somebody wrote on the form of a call, field by field and as they wrote it: an application
/// once nothing is missing.
package struct FormAnswers: Hashable, Sendable {
  /// How many offers, needs and topics there is room for.
  package static let most = 3
  /// Characters of a line.
  package static let longestLine = 400
  /// Characters of a text in one's own words, as an application may have them.
  package static let longestText = CellReader.longestText

  package let texts: [String: String]

  /// - Parameter given: of which nothing is kept but fields that the form of the meeting has.
  package init(_ given: [String: String], of meeting: Meeting) {
    let longs = Set(meeting.ownQuestions.filter { $0.kind == .long }.map { Self.own($0) })
    var texts: [String: String] = [:]
    for field in Self.fields(of: meeting) {
      let isText = Self.isText(field) || longs.contains(field)
      guard let text = given[field]?.kept(isText: isText), !text.isEmpty else {
        continue
      }
      texts[field] = text
    }
    self.texts = texts
  }

  private init(texts: [String: String]) { self.texts = texts }

  package subscript(field: String) -> String { texts[field] ?? "" }

  package var isEmpty: Bool { texts.isEmpty }

  /// The mailbox, where a letter can be sent to it; empty otherwise.
  package var mailbox: String { self["email"].isMailAddress ? self["email"] : "" }

  package var hasConsent: Bool { !self["consent"].isEmpty }

  /// Whether the form asks for the gender: where the call has a floor by it.
  package static func asksGender(_ meeting: Meeting) -> Bool {
    meeting.floors.contains { $0.attribute == .gender }
  }

  /// The names of all fields, in the order of the form.
  package static func fields(of meeting: Meeting) -> [String] {
    ["name", "email", "country", "position", "organisation", "sector"]
      + (asksGender(meeting) ? ["gender"] : [])
      + Language.allCases.map { "language-\($0.rawValue)" }
      + meeting.rubric.gates.map { "gate-\($0.code)" }
      + numbered("topic")
      + (1...most).flatMap { number in
        ["asset", "topic", "size", "note"].map { "offer-\(number)-\($0)" }
      }
      + (1...most).flatMap { number in
        ["asset", "topic", "priority", "note"].map { "need-\(number)-\($0)" }
      }
      + ["authority"] + (1...most).flatMap { number in pastParts.map { "\(past(number))-\($0)" } }
      + ["wishes"] + PersonalStatement.allCases.map(\.rawValue)
      + meeting.ownQuestions.flatMap { question in
        question.kind == .several
          ? (question.choices ?? []).map { own(question, $0) } : [own(question)]
      } + ["consent"]
  }

  /// Where a file is sent with it; it is no answer.
  package static let file = "letter"

  /// The field of a question of the meeting's own.
  package static func own(_ question: OwnQuestion) -> String { "own-\(question.key)" }

  /// The box of one of its choices, where several may be ticked.
  package static func own(_ question: OwnQuestion, _ choice: OwnQuestion.Choice) -> String {
    "own-\(question.key).\(choice.key)"
  }

  /// The first field of a question, where a fault leads to.
  package static func first(of question: OwnQuestion) -> String {
    guard question.kind == .several, let choice = question.choices?.first else {
      return own(question)
    }
    return own(question, choice)
  }

  private static let pastParts = ["title", "from", "to", "sector", "partners", "output"]

  /// How the fields of a past partnership begin, counted from 1.
  package static func past(_ number: Int) -> String { number == 1 ? "past" : "past-\(number)" }

  private static func numbered(_ field: String) -> [String] { (1...most).map { "\(field)-\($0)" } }

  private static func isText(_ field: String) -> Bool {
    PersonalStatement(rawValue: field) != nil || field == "wishes"
  }
}

extension FormAnswers {
  /// What keeps an application from being sent, with the field where it is mended.
  package struct Fault: Hashable, Sendable {
    package enum Why: Hashable, Sendable {
      case missing
      case notAnAddress
      /// One of them has to be chosen.
      case noLanguage
      case unanswered
      case topicTwice
      /// What is brought or lacked, and to which topic it belongs, go together.
      case half
      case years
      case tooLong(most: Int)
      case noConsent
      case noNumber
      case noChoice
      /// The file that came with it is none that is kept.
      case fileUnusable(most: Int)
      /// More files came than are kept.
      case filesFull
      case told(Problem)
    }

    package let field: String
    package let why: Why

    package init(_ field: String, _ why: Why) { (self.field, self.why) = (field, why) }
  }

  /// All that is missing or does not fit, in the order of the form.
  package func faults(for meeting: Meeting) -> [Fault] {
    var faults: [Fault] = []
    for field in ["name", "country"] where self[field].isEmpty {
      faults.append(Fault(field, .missing))
    }
    if self["email"].isEmpty {
      faults.append(Fault("email", .missing))
    } else if mailbox.isEmpty {
      faults.append(Fault("email", .notAnAddress))
    }
    if self["organisation"].isEmpty != self["sector"].isEmpty {
      faults.append(Fault(self["organisation"].isEmpty ? "organisation" : "sector", .missing))
    }
    if languages.isEmpty {
      faults.append(Fault("language-\(Language.allCases[0].rawValue)", .noLanguage))
    }
    for gate in meeting.rubric.gates where !["yes", "no"].contains(self["gate-\(gate.code)"]) {
      faults.append(Fault("gate-\(gate.code)", .unanswered))
    }
    if topics.isEmpty {
      faults.append(Fault("topic-1", .missing))
    } else if Set(topics).count < topics.count {
      faults.append(Fault("topic-2", .topicTwice))
    }
    for kind in ["offer", "need"] {
      for number in 1...Self.most where isHalf("\(kind)-\(number)") {
        let isWithoutAsset = self["\(kind)-\(number)-asset"].isEmpty
        faults.append(Fault("\(kind)-\(number)-\(isWithoutAsset ? "asset" : "topic")", .half))
      }
    }
    faults += pastFaults
    for statement in PersonalStatement.allCases
    where self[statement.rawValue].count > Self.longestText {
      faults.append(Fault(statement.rawValue, .tooLong(most: Self.longestText)))
    }
    faults += ownFaults(for: meeting)
    if !hasConsent { faults.append(Fault("consent", .noConsent)) }
    let order = Dictionary(
      Self.fields(of: meeting).enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    return faults.sorted { (order[$0.field] ?? .max) < (order[$1.field] ?? .max) }
  }

  private var pastFaults: [Fault] {
    var faults: [Fault] = []
    for past in pasts {
      if self["\(past)-title"].isEmpty { faults.append(Fault("\(past)-title", .missing)) }
      let (from, to) = (Self.year(self["\(past)-from"]), Self.year(self["\(past)-to"]))
      let isOpen = self["\(past)-to"].isEmpty
      if from == nil || to == nil && !isOpen || (to ?? .max) < (from ?? 0) {
        faults.append(Fault("\(past)-from", .years))
      }
    }
    return faults
  }

  /// What was answered to the questions of the meeting's own that are asked.
  package func ownAnswers(to questions: [OwnQuestion]) -> OwnAnswers {
    let given = questions.map { ($0.key, said(to: $0)) }
    return OwnAnswers(Dictionary(given, uniquingKeysWith: { $1 })).asked(by: questions)
  }

  private func said(to question: OwnQuestion) -> [String] {
    let said = self[Self.own(question)]
    switch question.kind {
    case .several:
      return (question.choices ?? []).filter { !self[Self.own(question, $0)].isEmpty }.map(\.key)
    case .number: return said.isEmpty ? [] : [OwnQuestion.number(said) ?? said]
    case .text, .long, .choice, .yesNo: return said.isEmpty ? [] : [said]
    }
  }

  /// What was answered to a question of the meeting's own that is another by now, or gone.
  package struct Outdated: Hashable, Sendable {
    /// The key of the question.
    package let question: String
    package let said: [String]
  }

  /// The same without answers that fit their questions no more, and these: they were given before the
  /// questions were changed.
  ///
  /// - Parameter given: all that was kept, of questions that are gone, too.
  package func withoutOutdated(
    of given: [String: String], for meeting: Meeting
  ) -> (fitting: FormAnswers, outdated: [Outdated]) {
    let questions = meeting.ownQuestions
    var said: [String: [String]] = [:]
    for (field, text) in given.sorted(by: { $0.key < $1.key }) where field.hasPrefix("own-") {
      let parts = field.dropFirst("own-".count).split(separator: ".", maxSplits: 1)
      guard let key = parts.first, !text.isEmpty else { continue }
      said[String(key), default: []].append(parts.count > 1 ? String(parts[1]) : text)
    }
    let answered = ownAnswers(to: questions)
    var gone = Set(said.keys).subtracting(questions.map(\.key))
    for question in questions {
      guard let before = said[question.key] else { continue }
      let now = self.said(to: question)
      let waits = question.when.map { gone.contains($0.question) } ?? false
      // What was never asked is left out without a word, as of every form.
      let isLost = now.count != before.count || !question.takes(now)
      if waits || isLost && answered.ask(question) { gone.insert(question.key) }
    }
    let places = Dictionary(
      questions.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    return (
      FormAnswers(texts: texts.filter { !gone.contains(Self.question(ofField: $0.key)) }),
      gone.sorted { (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1) }
        .map { Outdated(question: $0, said: said[$0, default: []]) }
    )
  }

  /// The key of the question that a field is of; empty where it is of none of the meeting's own.
  private static func question(ofField field: String) -> String {
    guard field.hasPrefix("own-") else { return "" }
    return String(field.dropFirst("own-".count).prefix { $0 != "." })
  }

  private func ownFaults(for meeting: Meeting) -> [Fault] {
    let given = ownAnswers(to: meeting.ownQuestions)
    return meeting.ownQuestions.filter(given.ask).compactMap { question in
      let said = given[question]
      guard !said.isEmpty else {
        return question.isRequired ? Fault(Self.first(of: question), .missing) : nil
      }
      return question.fault(in: said).map { fault in
        let why: Fault.Why =
          switch fault {
          case .noNumber: .noNumber
          case .noChoice: .noChoice
          case .tooLong(let most): .tooLong(most: most)
          }
        return Fault(Self.first(of: question), why)
      }
    }
  }

  private static func year(_ text: String) -> Int? { text.utf8.count == 4 ? Int(text) : nil }

  /// Past partnerships of which anything is said, by how their fields begin.
  private var pasts: [String] {
    (1...Self.most).map(Self.past).filter { past in
      Self.pastParts.contains { !self["\(past)-\($0)"].isEmpty }
    }
  }

  private var languages: [String] {
    Language.allCases.map(\.rawValue).filter { !self["language-\($0)"].isEmpty }
  }

  private var topics: [String] {
    Self.numbered("topic").map { self[$0] }.filter { !$0.isEmpty }
  }

  /// Whether one of a thing and its topic is said and not the other, or more is said of neither.
  private func isHalf(_ answer: String) -> Bool {
    let (asset, topic) = (self["\(answer)-asset"], self["\(answer)-topic"])
    return asset.isEmpty != topic.isEmpty || asset.isEmpty && !self["\(answer)-note"].isEmpty
  }
}

extension FormAnswers {
  /// The same as a row of a table of applications, by its columns.
  ///
  /// - Parameter language: in which the form was filled in; where it is one of theirs it comes first.
  package func cells(for meeting: Meeting, in language: Language) -> [String: String] {
    let first = languages.filter { $0 == language.rawValue }
    var cells = [
      "name": self["name"], "email": self["email"], "country": self["country"],
      "organisation": self["organisation"], "sector": self["sector"],
      Self.column(of: "position", in: language): self["position"],
      "languages": (first + languages.filter { !first.contains($0) }).joined(separator: " "),
      "topics": topics.joined(separator: "|"), "authority": self["authority"],
      "gates": meeting.rubric.gates.map(\.code).filter { self["gate-\($0)"] == "yes" }
        .joined(separator: "|"),
      "offers": answers("offer") {
        [$0("asset"), $0("topic"), $0("size"), "", "", "", $0("note")]
      },
      "needs": answers("need") { [$0("asset"), $0("topic"), "", "", $0("priority"), $0("note")] },
      "wishes": Self.names(self["wishes"]).joined(separator: "; "),
    ]
    if Self.asksGender(meeting) { cells["gender"] = self["gender"] }
    for statement in PersonalStatement.allCases {
      cells[statement.rawValue] = self[statement.rawValue]
    }
    let own = ownAnswers(to: meeting.ownQuestions)
    for question in meeting.ownQuestions where !own[question].isEmpty {
      cells[question.column] = own[question].joined(separator: "|")
    }
    if !pasts.isEmpty {
      cells["past"] = pasts.map { past in
        let years = self["\(past)-to"].isEmpty ? "-" : "-\(self["\(past)-to"])"
        return CompactCell.written([
          self["\(past)-from"] + years, self["\(past)-title"], self["\(past)-sector"],
          self["\(past)-output"],
        ])
      }.joined(separator: "; ")
      let partners = pasts.map { Self.names(self["\($0)-partners"]).joined(separator: "|") }
      if partners.contains(where: { !$0.isEmpty }) {
        cells["past_partners"] = partners.joined(separator: "; ")
      }
    }
    return cells
  }

  /// The field that says what stands in a column.
  package static func field(ofColumn column: String, of meeting: Meeting) -> String {
    if let question = meeting.ownQuestions.first(where: { $0.column == column }) {
      return first(of: question)
    }
    return switch column {
    case "languages": "language-\(Language.allCases[0].rawValue)"
    case "topics": "topic-1"
    case "offers": "offer-1-asset"
    case "needs": "need-1-asset"
    case "past": "past-title"
    case "past_partners": "past-partners"
    default: column.hasPrefix("position") ? "position" : column
    }
  }

  private static func column(of field: String, in language: Language) -> String {
    language == .english ? field : "\(field)_\(language.rawValue)"
  }

  private func answers(_ kind: String, _ parts: ((String) -> String) -> [String]) -> String {
    (1...Self.most).filter { !self["\(kind)-\($0)-asset"].isEmpty }.map { number in
      CompactCell.written(parts { self["\(kind)-\(number)-\($0)"] })
    }.joined(separator: "; ")
  }

  /// Names with a line, a semicolon or a bar between.
  private static func names(_ text: String) -> [String] {
    text.split { $0.isNewline || ";|؛".contains($0) }.map { String($0.trimmed) }
      .filter { !$0.isEmpty }
  }
}

extension String {
  /// Without what nobody sees or means, and no longer than what is kept.
  fileprivate func kept(isText: Bool) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in replacing("\r\n", with: "\n").unicodeScalars {
      if scalar.breaksLine {
        kept.append(isText ? "\n" : " ")
      } else if !scalar.isControl, !scalar.isUnmeant {
        kept.append(scalar)
      }
    }
    let text = String(kept).trimmed
    return String(text.prefix(isText ? 2 * FormAnswers.longestText : FormAnswers.longestLine))
  }
}
