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

  package init(
    agenda: String? = nil, aideMemoire: String? = nil, participants: String? = nil,
    decision: String? = nil, selectionReport: String? = nil, seating: String? = nil
  ) {
    (self.agenda, self.aideMemoire, self.participants) = (agenda, aideMemoire, participants)
    (self.decision, self.selectionReport, self.seating) = (decision, selectionReport, seating)
  }

  /// Those that there are, by the name that a meeting file has for the paper.
  package var byPaper: [(paper: String, symbol: String)] {
    [
      ("agenda", agenda), ("aideMemoire", aideMemoire), ("participants", participants),
      ("decision", decision), ("selectionReport", selectionReport), ("seating", seating),
    ].compactMap { paper, symbol in symbol.map { (paper, $0) } }
  }

  /// Whether text is one, as the database takes it too.
  static func isOne(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Z][A-Za-z0-9\/().,_+-]{1,79}/) != nil
  }
}
