import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues

/// The selection problem of a meeting: the ranked applications, renumbered from 0 in rank order.
struct Cohort {
  let problem: SelectionProblem
  let places: Int
  private let entries: [RankingEntry]

  /// - Parameters:
  ///   - potential: of the pairs of `ranking.scored`, in that order.
  ///   - kept: whom each floor counts as it was kept; as the directory says otherwise.
  init(
    _ ranking: RankingInHand, _ meeting: Meeting, places: Int, potential: Potential,
    kept: Assessment? = nil
  ) throws(Refusal) {
    let entries = try Self.entries(ranking, places: places)
    self.places = places
    var problem = SelectionProblem(
      // In points, as potential is in thousandths of a partnership: one point, one in a thousand.
      values: entries.map { $0.score.total / 1_000_000 },
      potential: potential,
      choose: places)
    problem.rules = Self.rules(entries, ranking, meeting, places: places, kept: kept)
    self.entries = entries
    self.problem = problem
  }

  /// The seats and floors as chances and the lottery know them.
  func seats() throws(Refusal) -> OpenSeats {
    try Self.seats(entries, problem.rules, places: places)
  }

  /// The same for whom the potentials of pairs are nothing to.
  static func seats(
    _ ranking: RankingInHand, _ meeting: Meeting, places: Int, kept: Assessment? = nil
  ) throws(Refusal) -> OpenSeats {
    let entries = try entries(ranking, places: places)
    return try seats(
      entries, rules(entries, ranking, meeting, places: places, kept: kept), places: places)
  }

  private static func seats(
    _ entries: [RankingEntry], _ rules: [Rule], places: Int
  ) throws(Refusal) -> OpenSeats {
    try OpenSeats(
      places, among: entries,
      floors: rules.map { rule in
        OpenSeats.Floor(
          name: rule.name, members: Set(rule.members.map { entries[$0].code }),
          lowest: rule.lowest)
      })
  }

  private static func entries(
    _ ranking: RankingInHand, places: Int
  ) throws(Refusal) -> [RankingEntry] {
    let entries = ranking.scored
    guard entries.count >= places else {
      throw Refusal(
        "too-few-applications",
        "There are \(places) open seats and \(entries.count) applications with a score",
        advice: "Score more applications, or choose fewer: --places \(entries.count)")
    }
    return entries
  }

  private static func rules(
    _ entries: [RankingEntry], _ ranking: RankingInHand, _ meeting: Meeting, places: Int,
    kept: Assessment?
  ) -> [Rule] {
    let counted = kept.map { kept in
      Dictionary(
        kept.candidates.map { ($0.application, $0.identity.floors) }, uniquingKeysWith: { $1 })
    }
    return meeting.floors.map { floor in
      let members = entries.indices.filter { index in
        if let counted { return counted[entries[index].code]?.contains(floor.name) ?? false }
        let person = ranking.person(entries[index])
        return person.map { floor.counts($0, of: ranking.organisation(of: $0)) } ?? false
      }
      return Rule(name: floor.name, members: members, lowest: floor.lowest, highest: places)
    }
  }

  /// The cohort worth most that has whom the ratings put in and nobody whom they put out.
  ///
  /// Where no cohort keeps the floors so, the band is widened: first by those whom a floor needs,
  /// then by all.
  ///
  /// - Parameter verdicts: one for each entry.
  func solve(
    _ verdicts: [Outlook.Verdict], seed: Int, iterations: Int, _ watch: SearchWatch
  ) throws(Refusal) -> (answer: SelectionAnswer, verdicts: [Outlook.Verdict]) {
    try requireRoomForFloors()
    let needed = Set(problem.rules.filter { $0.lowest > 0 }.flatMap(\.members))
    let widened = verdicts.enumerated().map { place, verdict in
      verdict == .notProposed && needed.contains(place) ? .undecided : verdict
    }
    let open = [Outlook.Verdict](repeating: .undecided, count: verdicts.count)
    var last: SelectionAnswer?
    for tried in [verdicts, widened, open] {
      var bounded = problem
      bounded.mustIn = tried.indices.filter { tried[$0] == .proposed }
      bounded.mustOut = tried.indices.filter { tried[$0] == .notProposed }
      let answer = try bounded.solve(
        seed: UInt64(seed), budget: SearchBudget(iterations: iterations, watch: watch))
      if answer.broken.isEmpty { return (answer, tried) }
      last = answer
    }
    let conflict = last?.conflict ?? []
    let broken = (last?.broken ?? []).map { $0.moved(to: "floors.\($0.at)") }
    guard !conflict.isEmpty else {
      throw Refusal(
        "no-cohort-found",
        "No \(places) applications that keep all floors were found, which is no proof",
        advice: "Run it again with another --seed, or lower one of the floors listed",
        problems: broken)
    }
    throw Refusal(
      "floors-cannot-hold",
      "No \(places) applications keep all floors: \(conflict.joined(separator: ", "))",
      advice: "Lower one of these floors, widen the call, or change the number of places",
      problems: broken)
  }

  private func requireRoomForFloors() throws(Refusal) {
    let over = problem.rules.filter { $0.lowest > places }
    guard let highest = over.map(\.lowest).max() else { return }
    throw Refusal(
      "floor-above-places",
      over.count == 1
        ? "A floor asks for more than the \(places) to be chosen"
        : "\(over.count) floors ask for more than the \(places) to be chosen each",
      advice: "Choose more (--places \(highest)), or lower what is listed",
      problems: over.map { Problem("floors.\($0.name)", "at least \($0.lowest)") })
  }

  /// The cohort that comes of the program's own when written decisions are heeded, each by the one
  /// exchange within the band that keeps the floors and costs the cohort least.
  func heeding(
    _ choices: [ChoiceEntry], from codes: [String], band: Set<String>
  ) throws(Refusal) -> [Int] {
    let number = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let settled = Set(choices.map(\.code))
    var chosen = Set(codes.compactMap { number[$0] })
    for choice in choices {
      guard let person = number[choice.code], chosen.contains(person) != choice.isIn else {
        continue
      }
      let others = entries.indices.filter { other in
        chosen.contains(other) == choice.isIn && band.contains(entries[other].code)
          && !settled.contains(entries[other].code)
      }
      let exchanged = others.map { other in
        chosen.symmetricDifference([person, other]).sorted()
      }
      let possible = exchanged.filter { problem.broken(by: $0).isEmpty }
      guard
        let best = possible.max(by: { problem.objective(of: $0) < problem.objective(of: $1) })
      else { throw Self.refusal(choice, exchanged.map { problem.broken(by: $0) }) }
      chosen = Set(best)
    }
    return chosen.sorted()
  }

  private static func refusal(_ choice: ChoiceEntry, _ broken: [[Problem]]) -> Refusal {
    let direction = choice.isIn ? "in" : "out"
    guard let fewest = broken.min(by: { $0.count < $1.count }) else {
      return Refusal(
        "band-decided", "\(choice.code) cannot be decided \(direction): all others of the band are",
        advice: "Undo one of them first: convene selection decide CODE --undo")
    }
    return Refusal(
      "floor-would-break",
      "With \(choice.code) \(direction), no exchange in the band keeps the floors",
      advice:
        "Decide first on somebody else who counts for the floors listed, or leave it as it is",
      problems: fewest.map { $0.moved(to: "floors.\($0.at)") })
  }

  func numbers(of codes: [String]) -> [Int] {
    let wanted = Set(codes)
    return entries.indices.filter { wanted.contains(entries[$0].code) }
  }

  var codes: [String] { entries.map(\.code) }

  var applications: [Application.ID] { entries.map(\.score.application) }

  /// Selected, waiting list in the order in which free seats are offered, and the rest by reason.
  ///
  /// - Parameter line: codes in a drawn order; otherwise those who would add most come first.
  func decisions(
    _ chosen: [Int], outside: [DecisionEntry], choices: [ChoiceEntry] = [], line: [String]? = nil
  ) -> [DecisionEntry] {
    let inside = Set(chosen)
    let reasons = Dictionary(
      choices.filter { !$0.isIn }.map { ($0.code, $0.reason.regret) }, uniquingKeysWith: { $1 })
    let order =
      line.map { line in line.compactMap { code in entries.firstIndex { $0.code == code } } }
      ?? waitingList(after: chosen)
    let waiting = order.filter { !inside.contains($0) && reasons[entries[$0].code] == nil }
      .prefix(places / 2)
    let position = Dictionary(
      waiting.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    return outside
      + entries.indices.map { index in
        let entry = entries[index]
        let outcome: Application.Status =
          inside.contains(index) ? .selected : position[index] == nil ? .notSelected : .waitlisted
        return DecisionEntry(
          application: entry.score.application, outcome: outcome,
          reason: outcome == .notSelected ? reasons[entry.code] ?? .places : nil,
          position: position[index], code: entry.code, person: entry.person, status: .underReview)
      }
  }

  /// All others, by what each would add to the cohort as it is.
  private func waitingList(after chosen: [Int]) -> [Int] {
    let inside = Set(chosen)
    let worth = entries.indices.filter { !inside.contains($0) }.map { index in
      (
        index: index,
        worth: chosen.reduce(problem.values[index]) { $0 + problem.potential[index, $1] }
      )
    }
    return worth.sorted { ($1.worth, $0.index) < ($0.worth, $1.index) }.map(\.index)
  }
}

extension Floor {
  /// Whether a person, from an organisation that may be unknown, counts for this floor.
  func counts(_ person: Person, of organisation: Organisation?) -> Bool {
    switch attribute {
    case .sector: organisation?.sector.map { values.contains($0.rawValue) } ?? false
    case .country: values.contains(person.country.code)
    case .gender: person.gender.map { values.contains($0.rawValue) } ?? false
    case .language:
      person.languages.contains { spoken in
        values.contains { spoken == $0 || spoken.hasPrefix("\($0)-") }
      }
    // Who was never at a meeting here; until there is an earlier meeting, everybody.
    case .newcomer: true
    }
  }
}

extension Store {
  /// The potentials of the pairs of `ranking.scored`, in that order.
  func potential(_ ranking: RankingInHand, _ hand: MeetingInHand) throws -> Potential {
    try potential(
      of: ranking.scoring, within: ranking.scored.map(\.score.application), in: hand.id)
  }

  func cohort(
    _ ranking: RankingInHand, _ hand: MeetingInHand, places: Int, kept: Assessment? = nil
  ) throws -> Cohort {
    try Cohort(
      ranking, hand.meeting, places: places, potential: try potential(ranking, hand), kept: kept)
  }
}
