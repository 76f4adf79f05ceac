import ConveneSolvers
import ConveneValues
import Foundation

/// A proposal of the program on its way to being changed by named people or a draw.
package struct Revision: Sendable {
  package let cohort: Cohort
  /// Codes that the program itself proposed.
  private let chosen: [String]
  private let outside: [DecisionEntry]
  private let latest: SelectionInHand

  /// - Parameters:
  ///   - own: what the program itself decided, before anybody changed it.
  ///   - outside: what is decided on applications without a score.
  package init(
    of latest: SelectionInHand, own: [DecisionEntry], outside: [DecisionEntry], floors: [Floor],
    potential: Potential
  ) throws(Refusal) {
    chosen = own.filter { $0.outcome == .selected }.map(\.code)
    cohort = try Cohort(
      latest.ranking, floors: floors, places: chosen.count, potential: potential)
    self.outside = outside
    self.latest = latest
  }

  /// Who has a seat when written decisions are heeded.
  package func heeding(_ choices: [ChoiceEntry]) throws(Refusal) -> [Int] {
    try cohort.heeding(choices, from: chosen, band: Set(latest.band))
  }

  /// The revision as it is kept.
  ///
  /// - Parameter isDrawn: whether a lottery gave its order to the waiting list.
  package func entry(
    _ id: Identifier<SelectionEntry>, _ chosen: [Int], at instant: Date, isDrawn: Bool = false
  ) -> SelectionEntry {
    let selection = latest.selection
    return SelectionEntry(
      id: id, scoring: selection.scoring, seed: selection.seed,
      objective: cohort.worth(of: chosen), bound: selection.bound,
      cohortPotential: cohort.problem.potential.total(within: chosen),
      topNPotential: selection.topNPotential, proposedAt: instant,
      revises: selection.revises ?? selection.id, waitingOrder: isDrawn ? .lot : .worth)
  }

  /// - Parameters:
  ///   - line: codes in a drawn order.
  ///   - gone: codes of those who withdrew, on whom nothing is decided.
  package func decisions(
    _ chosen: [Int], choices: [ChoiceEntry], line: [String]? = nil, gone: Set<String> = []
  ) -> [DecisionEntry] {
    cohort.decisions(
      chosen, standings: Array(latest.standings.values), outside: outside, choices: choices,
      line: line, gone: gone)
  }
}
