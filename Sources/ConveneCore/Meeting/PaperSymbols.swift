import ConveneValues

/// Under which symbols the papers of a meeting are registered, such as `E/ESCWA/2038/WG.1/1`: one for all
/// languages of a paper.
package struct PaperSymbols: Hashable, Sendable, Codable {
  package var agenda: String?
  package var aideMemoire: String?
  package var participants: String?
  package var decision: String?
  package var selectionReport: String?
  package var seating: String?
  package var provisionalAgenda: String?
  package var organizationOfWork: String?
  package var informationNote: String?
  package var report: String?

  package init(
    agenda: String? = nil, aideMemoire: String? = nil, participants: String? = nil,
    decision: String? = nil, selectionReport: String? = nil, seating: String? = nil,
    provisionalAgenda: String? = nil, organizationOfWork: String? = nil,
    informationNote: String? = nil, report: String? = nil
  ) {
    (self.agenda, self.aideMemoire, self.participants) = (agenda, aideMemoire, participants)
    (self.decision, self.selectionReport, self.seating) = (decision, selectionReport, seating)
    (self.provisionalAgenda, self.organizationOfWork) = (provisionalAgenda, organizationOfWork)
    (self.informationNote, self.report) = (informationNote, report)
  }

  /// Those that there are, by the name that a meeting file has for the paper.
  package var byPaper: [(paper: String, symbol: String)] {
    [
      ("agenda", agenda), ("aideMemoire", aideMemoire), ("participants", participants),
      ("decision", decision), ("selectionReport", selectionReport), ("seating", seating),
      ("provisionalAgenda", provisionalAgenda), ("organizationOfWork", organizationOfWork),
      ("informationNote", informationNote), ("report", report),
    ].compactMap { paper, symbol in symbol.map { (paper, $0) } }
  }

  /// Whether text is one, as the database takes it too.
  static func isOne(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Z][A-Za-z0-9\/().,_+-]{1,79}/) != nil
  }

  /// Whether what follows on a symbol, where something does, is a revision, corrigendum or addendum with
  /// its number.
  static func isInSeries(_ text: String) -> Bool {
    text.split(separator: "/").allSatisfy { part in
      part.wholeMatch(of: /(Rev|Corr|Add)([.0-9].*)?/) == nil
        || part.wholeMatch(of: /(Rev|Corr|Add)\.[1-9][0-9]{0,2}/) != nil
    }
  }
}

/// What follows on a symbol when a paper is issued anew, put right or added to.
package enum PaperSeries: String, CaseIterable, Sendable {
  case revision = "rev"
  case corrigendum = "corr"
  case addendum = "add"

  /// As symbols have it.
  private var mark: String {
    switch self {
    case .revision: "Rev"
    case .corrigendum: "Corr"
    case .addendum: "Add"
    }
  }

  /// The next of this kind after `symbol`: `E/1` becomes `E/1/Rev.1`, and that `E/1/Rev.2`.
  package func next(after symbol: String) -> String {
    let parts = symbol.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, last.hasPrefix("\(mark)."),
      let number = Int(last.dropFirst(mark.count + 1))
    else { return "\(symbol)/\(mark).1" }
    return (parts.dropLast() + ["\(mark).\(number + 1)"]).joined(separator: "/")
  }
}
