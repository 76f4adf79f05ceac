import ConveneSolvers
import ConveneValues

extension Cohort {
  /// Selected, waiting list, and the rest by the reason of each.
  ///
  /// - Parameters:
  ///   - standings: how sure the ratings are of each; whom they do not propose waits behind all
  ///     others, and only to hold a floor.
  ///   - outside: what is decided on applications without a score.
  ///   - line: codes in a drawn order; otherwise those who would add most come first.
  ///   - gone: codes of those who withdrew, on whom nothing is decided.
  package func decisions(
    _ chosen: [Int], standings: [StandingEntry], outside: [DecisionEntry],
    choices: [ChoiceEntry] = [], line: [String]? = nil, gone: Set<String> = []
  ) -> [DecisionEntry] {
    let grounds = DecisionGrounds(
      self, chosen, standings: standings, choices: choices, line: line, gone: gone)
    let position = Dictionary(
      grounds.waiting.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let inside = Set(chosen)
    return outside
      + entries.indices.filter { !gone.contains(entries[$0].code) }.map { index in
        let entry = entries[index]
        let outcome: Application.Status =
          inside.contains(index) ? .selected : position[index] == nil ? .notSelected : .waitlisted
        return DecisionEntry(
          application: entry.score.application, outcome: outcome,
          reason: outcome == .notSelected ? grounds.reason(index) : nil,
          position: position[index], code: entry.code, person: entry.person, status: .underReview)
      }
  }
}

/// What a decision on each entry of a cohort rests on.
struct DecisionGrounds {
  private let cohort: Cohort
  private let chosen: [Int]
  private let verdicts: [Outlook.Verdict]
  private let isEstimated: [Bool]
  private let choices: [String: ChoiceEntry]
  private let gone: Set<String>
  /// Places in a drawn order, by entry.
  private let drawn: [Int: Int]?
  /// In the order in which they are listed.
  private(set) var waiting: [Int] = []
  /// The cohort without one whom the ratings leave open and nobody decided on, and what they bring to
  /// it.
  private var rooms: [Int: (room: SelectionRoom, share: Int)] = [:]

  init(
    _ cohort: Cohort, _ chosen: [Int], standings: [StandingEntry], choices: [ChoiceEntry],
    line: [String]?, gone: Set<String> = []
  ) {
    self.gone = gone
    let known = Dictionary(standings.map { ($0.application, $0) }, uniquingKeysWith: { $1 })
    let number = Dictionary(
      cohort.codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.cohort = cohort
    self.chosen = chosen
    verdicts = cohort.applications.map { known[$0]?.verdict ?? .undecided }
    isEstimated = cohort.applications.map { known[$0]?.chance != nil }
    self.choices = Dictionary(choices.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    drawn = line.map { line in
      Dictionary(
        line.enumerated().compactMap { place, code in number[code].map { ($0, place) } },
        uniquingKeysWith: { first, _ in first })
    }
    waiting = listed()
    for other in chosen
    where verdicts[other] == .undecided && self.choices[cohort.entries[other].code] == nil {
      let room = SelectionRoom(cohort.problem, of: chosen.filter { $0 != other })
      rooms[other] = (room, room.share(of: other))
    }
  }

  /// Whom the ratings leave open first, then the others by score, at least half as many as there are
  /// places; all whom the ratings leave open, up to the places; and for each floor, and for all floors
  /// together for which one of the chosen counts, as many as a quarter of the places could leave.
  private func listed() -> [Int] {
    let inside = Set(chosen)
    let others = cohort.entries.indices.filter {
      !inside.contains($0) && choices[cohort.entries[$0].code]?.isIn != false
        && !gone.contains(cohort.entries[$0].code)
    }
    let open = others.filter { verdicts[$0] != .notProposed }
    let order = inOrder(open) + others.filter { verdicts[$0] == .notProposed }
    let length = max(cohort.places / 2, min(cohort.places, open.count { isEstimated[$0] }))
    var listed = Set(order.prefix(length))
    func reserve(_ wanted: [(members: Set<Int>, count: Int)]) {
      for (members, count) in wanted {
        let missing = count - listed.intersection(members).count
        listed.formUnion(
          order.filter { members.contains($0) && !listed.contains($0) }.prefix(max(0, missing)))
      }
    }
    reserve(floors.map { ($0.members, max(2, min($0.lowest, most))) })
    // Whoever follows may leave as well.
    reserve(together(among: chosen + order.filter(listed.contains)))
    return order.filter(listed.contains)
  }

  /// How many leave at most, as far as reserves go.
  private var most: Int { (cohort.places + 3) / 4 }

  private var floors: [(members: Set<Int>, lowest: Int)] {
    cohort.problem.rules.filter { $0.lowest > 0 }.map { (Set($0.members), $0.lowest) }
  }

  /// Who counts for all floors, or two, for which one of `people` counts and which fall short when so
  /// many leave; and how many of these wait at least.
  private func together(among people: [Int]) -> [(members: Set<Int>, count: Int)] {
    let inside = Set(chosen)
    let needed = floors.filter { $0.members.intersection(inside).count - $0.lowest < most }
    var leavers: [[Int]: Int] = [:]
    for person in people {
      let counted = needed.indices.filter { needed[$0].members.contains(person) }
      leavers[counted, default: 0] += 1
      // Where nobody counts for all, somebody may for two of them.
      guard counted.count > 2 else { continue }
      for (place, one) in counted.enumerated() {
        for other in counted[..<place] { leavers[[other, one], default: 0] += 1 }
      }
    }
    return leavers.filter { $0.key.count > 1 }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { floors, count in
        let members = floors.dropFirst().reduce(needed[floors[0]].members) {
          $0.intersection(needed[$1].members)
        }
        return (members, max(3, min(count, most)))
      }
  }

  private func inOrder(_ open: [Int]) -> [Int] {
    if let drawn {
      return open.sorted { (drawn[$0] ?? .max, $0) < (drawn[$1] ?? .max, $1) }
    }
    return zip(open, cohort.added(by: open, to: chosen))
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }

  /// Why somebody who neither has a seat nor waits has none.
  func reason(_ index: Int) -> RegretReason {
    if let choice = choices[cohort.entries[index].code], !choice.isIn {
      return choice.reason.regret
    }
    guard verdicts[index] != .notProposed else { return .rated }
    if let drawn {
      let place = drawn[index] ?? .max
      return chosen.contains { (drawn[$0] ?? -1) > place } ? .floors : .drawn
    }
    return floorsDecided(on: index) ? .floors : .completed
  }

  /// Whether the cohort would be worth more with somebody in the place of one whom the ratings leave
  /// open as well, and only a floor forbids it.
  private func floorsDecided(on index: Int) -> Bool {
    let inside = Set(chosen)
    let tight = cohort.problem.rules.filter { rule in
      !rule.members.contains(index)
        && rule.members.count(where: inside.contains) <= rule.lowest
    }
    let held = Set(tight.flatMap(\.members)).intersection(inside)
    return held.contains { other in
      rooms[other].map { $0.room.share(of: index) > $0.share } ?? false
    }
  }
}
