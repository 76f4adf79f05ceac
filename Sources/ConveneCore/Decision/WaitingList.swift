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
  /// places; all whom the ratings leave open, up to the places; and so many for every floor and all
  /// floors together that nobody told no could hold one better, however many leave, up to `leaving`.
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
    for (members, count) in reserves(among: others) {
      let missing = count - listed.intersection(members).count
      listed.formUnion(
        order.filter { members.contains($0) && !listed.contains($0) }.prefix(max(0, missing)))
    }
    return order.filter(listed.contains)
  }

  /// How many leave, as far as reserves go: a quarter of the places, at least five.
  private var leaving: Int { min(cohort.places, max(5, (cohort.places + 3) / 4)) }

  /// Who of `others` counts for a floor, or for several together, and how many of these wait at least;
  /// the most floors first.
  ///
  /// A floor falls short only when more of its people have left than it has to spare and than have
  /// followed. So by then fewer of its reserve are gone than leave beyond what it has to spare; of
  /// several floors that fall short together, beyond what any of them has.
  private func reserves(among others: [Int]) -> [(members: Set<Int>, count: Int)] {
    let inside = Set(chosen)
    let floors = cohort.problem.rules.filter { $0.lowest > 0 }.map { rule in
      let members = Set(rule.members)
      return (members: members, spare: max(0, members.intersection(inside).count - rule.lowest))
    }
    var together = Set(floors.indices.map { [$0] })
    for person in others {
      var sets: [[Int]] = [[]]
      for floor in floors.indices
      where floors[floor].spare < leaving && floors[floor].members.contains(person) {
        // Beyond ten floors each further one is looked at alone.
        sets += sets.count < 1024 ? sets.map { $0 + [floor] } : []
      }
      together.formUnion(sets.dropFirst())
    }
    return together.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
    }.map { set in
      let spare = set.map { floors[$0].spare }.max() ?? 0
      let members = set.dropFirst().reduce(floors[set[0]].members) {
        $0.intersection(floors[$1].members)
      }
      return (members.intersection(others), max(set.count == 1 ? 2 : 1, leaving - spare))
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
