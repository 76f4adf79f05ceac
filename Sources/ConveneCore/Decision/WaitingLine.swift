import ConveneSolvers
import ConveneValues

/// Who has an open seat and who waits, now or as it was decided, and who is called from there.
///
/// The order is derived at each step from what was signed and from who has a seat then: whom the
/// ratings leave open come first, by what each would add or as drawn; then the others by score. Whoever
/// would leave a floor out of reach that somebody else can hold is passed over.
package struct WaitingLine: Sendable {
  /// Somebody who is called.
  package struct Step: Sendable {
    package let decision: DecisionEntry
    /// What they add to those who have a seat then.
    package let adds: Int
    /// Names of the floors for which they come before somebody else; empty as a rule.
    package let floors: [String]
  }

  package struct Following: Sendable {
    /// In the order in which they are called.
    package let steps: [Step]
    /// Floors that cannot be held even so.
    package let shortages: [OpenSeats.Shortage]
  }

  private let order: WaitingOrder
  private let cohort: Cohort
  private let decisions: [DecisionEntry]
  private let isRefused: [Bool]
  private let floors: [OpenSeats.Floor]
  /// Numbers in the order of scores.
  private let seated: [Int]
  private let waiting: [Int]

  fileprivate init(
    _ order: WaitingOrder, _ cohort: Cohort, _ decisions: [DecisionEntry], isRefused: [Bool],
    floors: [OpenSeats.Floor], status: (DecisionEntry) -> Application.Status
  ) {
    self.order = order
    self.cohort = cohort
    self.decisions = decisions
    self.isRefused = isRefused
    self.floors = floors
    seated = decisions.indices.filter { status(decisions[$0]) == .selected }
    waiting = decisions.indices.filter { status(decisions[$0]) == .waitlisted }
  }

  /// All who wait, in the order in which they would be called on one seat, floors left aside.
  package var steps: [Step] {
    inOrder(waiting, beside: seated).map {
      Step(decision: decisions[$0.number], adds: $0.adds, floors: [])
    }
  }

  /// How many of those who have a seat count for each floor, by its name.
  package var reached: [String: Int] {
    let codes = Set(seated.map { decisions[$0].code })
    return Dictionary(
      floors.map { ($0.name, $0.members.intersection(codes).count) }, uniquingKeysWith: { $1 })
  }

  /// Who is called on `count` free seats, one after the other.
  ///
  /// - Parameter leaving: codes of people who have a seat and would leave it.
  package func following(on count: Int, without leaving: Set<String> = []) -> Following {
    var staying = seated.filter { !leaving.contains(decisions[$0].code) }
    var waiting = waiting
    let places = staying.count + count
    var steps: [Step] = []
    while steps.count < count, !waiting.isEmpty {
      let line = inOrder(waiting, beside: staying)
      let entering = Set(succession(on: places, along: line.map(\.number), staying).entering)
      guard let place = line.firstIndex(where: { entering.contains(decisions[$0.number].code) })
      else { break }
      let next = line[place]
      let code = decisions[next.number].code
      let short = place == 0 ? [] : self.short(beside: staying)
      steps.append(
        Step(
          decision: decisions[next.number], adds: next.adds,
          floors: short.filter { $0.members.contains(code) }.map(\.name)))
      staying.append(next.number)
      waiting.removeAll { $0 == next.number }
    }
    return Following(steps: steps, shortages: shortages(on: count, without: leaving))
  }

  /// The floors that cannot be held whoever follows on `count` free seats.
  package func shortages(
    on count: Int, without leaving: Set<String> = []
  ) -> [OpenSeats.Shortage] {
    let staying = seated.filter { !leaving.contains(decisions[$0].code) }
    return succession(on: staying.count + count, along: waiting, staying).shortages
  }

  private func succession(
    on places: Int, along line: [Int], _ staying: [Int]
  ) -> OpenSeats.Succession {
    OpenSeats.left(to: decisions.map(\.code), places, floors: floors).succession(
      along: line.map { decisions[$0].code }, staying: Set(staying.map { decisions[$0].code }))
  }

  private func short(beside staying: [Int]) -> [OpenSeats.Floor] {
    let codes = Set(staying.map { decisions[$0].code })
    return floors.filter { $0.members.intersection(codes).count < $0.lowest }
  }

  private func inOrder(_ waiting: [Int], beside staying: [Int]) -> [(number: Int, adds: Int)] {
    let added = zip(waiting, cohort.added(by: waiting, to: staying))
      .map { (number: $0, adds: $1) }
    func position(_ number: Int) -> Int { decisions[number].position ?? .max }
    guard order != .listed else {
      return added.sorted { position($0.number) < position($1.number) }
    }
    let open = added.filter { !isRefused[$0.number] }
    let inOrder =
      order == .lot
      ? open.sorted { position($0.number) < position($1.number) }
      : open.sorted { ($1.adds, $0.number) < ($0.adds, $1.number) }
    return inOrder + added.filter { isRefused[$0.number] }
  }
}

extension SelectionInHand {
  /// Who has an open seat or waits, best score first: whose pairs a waiting line reads.
  ///
  /// - Parameter asDecided: as the selection says, whoever left and followed since.
  package func present(asDecided: Bool) -> [RankingEntry] {
    let there = Set(
      decisions.filter { [.selected, .waitlisted].contains(asDecided ? $0.outcome : $0.status) }
        .map(\.code))
    return ranking.scored.filter { there.contains($0.code) }
  }

  /// - Parameters:
  ///   - floors: as those who have a seat and wait have to hold them.
  ///   - potential: of the pairs of `present`, in that order; nil where nobody asks who adds what.
  package func waitingLine(
    floors: [Floor], asDecided: Bool = false, potential: Potential?
  ) throws(Refusal) -> WaitingLine {
    let present = present(asDecided: asDecided)
    let byCode = Dictionary(decisions.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    let entries = present.filter { byCode[$0.code] != nil }
    let cohort = try Cohort(
      ranking.among(entries), floors: [], places: entries.count,
      potential: potential ?? Potential(count: entries.count))
    return WaitingLine(
      selection.waitingOrder, cohort, entries.compactMap { byCode[$0.code] },
      isRefused: entries.map { standings[$0.score.application]?.verdict == .notProposed },
      floors: floors.map { floor in
        OpenSeats.Floor(
          name: floor.name,
          members: Set(entries.filter { counts($0, for: floor) }.map(\.code)),
          lowest: floor.lowest)
      }, status: { asDecided ? $0.outcome : $0.status })
  }

  /// Whether whoever applied counts for a floor, as it was kept; as the directory has them now where
  /// nothing was kept of it.
  private func counts(_ entry: RankingEntry, for floor: Floor) -> Bool {
    guard selection.waitingOrder != .listed,
      let kept = standings[entry.score.application]?.floors
    else { return ranking.counts(entry, for: floor) }
    return kept.contains(floor.name)
  }
}

extension RankingInHand {
  fileprivate func among(_ entries: [RankingEntry]) -> RankingInHand {
    RankingInHand(
      scoring: scoring, entries: entries, people: people, organisations: organisations)
  }
}
