/// How an answer came.
package enum AnswerWay: String, CaseIterable, Sendable {
  /// By the entry of a calendar, which is a hint until somebody confirms it.
  case calendar
  case letter
  case mail
  /// On the page behind the link of whoever is invited, as nobody else records it.
  case page
  case telephone

  /// How an answer comes that somebody records.
  package static let ofRecorded = allCases.filter { $0 != .page }
}

/// What an answer came with.
package struct AnswerSaid: Hashable, Sendable {
  /// Who gave it; empty where nobody says that it was somebody else than whoever is invited.
  package var by: String
  /// Nil where nobody says.
  package var how: AnswerWay?
  package var remark: String

  package init(by: String = "", how: AnswerWay? = nil, remark: String = "") {
    (self.by, self.how, self.remark) = (by, how, remark)
  }
}

extension AnswerSaid {
  package var isEmpty: Bool { self == AnswerSaid() }

  /// As the trail tells it, by columns; empty where there is nothing.
  package var told: [String: String] {
    ["answered by": by, "how": how?.rawValue ?? "", "remark": remark].filter { !$0.value.isEmpty }
  }

  package init(told: [String: String]) {
    self.init(
      by: told["answered by"] ?? "", how: told["how"].flatMap(AnswerWay.init(rawValue:)),
      remark: told["remark"] ?? "")
  }
}
