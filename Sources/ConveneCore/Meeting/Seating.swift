/// How the seats at round tables are given, as the aide-memoire announces it.
package struct Seating: Hashable, Sendable, Codable {
  /// What is spread over tables, or shared at them.
  package enum Spread: String, Codable, CaseIterable, Sendable {
    /// Each sector as evenly as whole people allow.
    case sectors
    /// People of one organisation at different tables.
    case organisations
    /// A language that everybody at a table works in, where there is no interpretation.
    case languages
  }

  /// What is kept or no plan is made; nil where nothing is.
  ///
  /// All else is kept as far as it can be, and what could not is said.
  package var firm: [Spread]?
  /// Numbers of the tables with interpretation; nil where none has it.
  package var interpreted: [Int]?
  /// Whether open seats of one round may be given by lot; nil as false.
  package var byLot: Bool?

  package init(firm: [Spread]? = nil, interpreted: [Int]? = nil, byLot: Bool? = nil) {
    (self.firm, self.interpreted, self.byLot) = (firm, interpreted, byLot)
  }

  package func isFirm(_ spread: Spread) -> Bool { firm?.contains(spread) ?? false }
}

extension Meeting {
  /// Whether open seats of one round may be given by lot; where the file does not say they are not.
  package var givesSeatsByLot: Bool { seating?.byLot ?? false }
}
