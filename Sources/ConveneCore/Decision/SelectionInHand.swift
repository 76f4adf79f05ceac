import ConveneValues
import Foundation

/// A selection with everything that explains it.
package struct SelectionInHand: Sendable {
  package let selection: SelectionEntry
  package let decisions: [DecisionEntry]
  package let ranking: RankingInHand
  /// How many of the selected count for each floor, by the floor's name.
  package private(set) var reached: [String: Int]
  /// How sure the proposal is of each scored application.
  package let standings: [Application.ID: StandingEntry]
  /// What named people decided in the band, in order.
  package let choices: [ChoiceEntry]

  /// What its papers print, and when that was kept; nil where nobody asked for it.
  package private(set) var assessment: Assessment?
  package private(set) var keptAt: Date?

  package init(
    _ selection: SelectionEntry, _ decisions: [DecisionEntry], ranking: RankingInHand,
    standings: [StandingEntry], choices: [ChoiceEntry], floors: [Floor]
  ) {
    self.selection = selection
    self.decisions = decisions
    self.ranking = ranking
    self.standings = Dictionary(
      standings.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
    self.choices = choices
    let selected = Set(decisions.filter { $0.outcome == .selected }.map(\.application))
    let cohort = ranking.entries.filter { selected.contains($0.score.application) }
    reached = Dictionary(
      floors.map { floor in (floor.name, cohort.count { ranking.counts($0, for: floor) }) },
      uniquingKeysWith: { first, _ in first })
  }

  package func codes(_ outcome: Application.Status) -> [String] {
    decisions.filter { $0.outcome == outcome }.map(\.code)
  }

  /// Codes of those whom the ratings leave open.
  package var band: [String] {
    ranking.entries.filter { standings[$0.score.application]?.verdict == .undecided }.map(\.code)
  }

  /// Codes of the band on which nobody decided.
  package var undecided: Set<String> { Set(band).subtracting(choices.map(\.code)) }

  /// The same with what its papers print.
  package func printing(_ assessment: Assessment, keptAt: Date?) -> SelectionInHand {
    var printed = self
    printed.assessment = assessment
    printed.keptAt = keptAt
    printed.reached = assessment.reached
    return printed
  }
}

extension SelectionInHand {
  /// Who has a seat by the ratings or a written decision, whatever is drawn.
  private var settled: Set<String> {
    let proposed = ranking.entries.filter {
      standings[$0.score.application]?.verdict == .proposed
    }
    return Set(proposed.map(\.code)).union(choices.filter(\.isIn).map(\.code))
  }

  /// Closes the list of those who have a seat and those among whom the others are drawn.
  package func closedList(
    _ head: ClosedList.Head, for seats: OpenSeats, salt: [UInt8]
  ) throws(Refusal) -> ClosedList {
    guard !undecided.isEmpty, settled.count < seats.places else { throw .nothingLeftToDraw() }
    let chances = ranking.entries.compactMap { entry in
      standings[entry.score.application]?.chance.map { (entry.code, $0) }
    }
    return try ClosedList(
      head, for: seats, settled: settled, band: undecided,
      chances: Dictionary(chances, uniquingKeysWith: { first, _ in first }), salt: salt)
  }

  /// Draws as programs did that closed no list.
  package func lottery(
    for seats: OpenSeats, announced: LotteryAnnouncement, secret: [UInt8], publicValue: String
  ) throws(Refusal) -> Lottery {
    try Lottery(
      for: seats, settled: settled, band: undecided, announced: announced,
      secret: try LotterySecret(secret), publicValue: publicValue)
  }
}
