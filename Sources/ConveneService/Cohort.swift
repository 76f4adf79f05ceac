import ConveneCore
import ConveneStore

/// The selection problem of a meeting: the ranked applications, renumbered from 0 in rank order.
struct Cohort {
  let problem: SelectionProblem
  let places: Int
  private let entries: [RankingEntry]

  init(_ ranking: RankingInHand, _ meeting: Meeting, places: Int) throws(Refusal) {
    let place = Dictionary(
      ranking.scoring.applications.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    let entries = ranking.entries.filter { place[$0.score.application] != nil }
    self.places = places
    guard entries.count >= places else {
      throw Refusal(
        "too-few-applications",
        "There are \(places) open seats and \(entries.count) applications with a score",
        advice: "Score more applications, or choose fewer: --places \(entries.count)")
    }
    var problem = SelectionProblem(
      // In points, as potential is in thousandths of a partnership: one point, one in a thousand.
      values: entries.map { $0.score.total / 1_000_000 },
      potential: ranking.scoring.potential.restricted(
        to: entries.compactMap { place[$0.score.application] }),
      choose: places)
    problem.rules = meeting.floors.map { floor in
      let members = entries.indices.filter { index in
        let person = ranking.person(entries[index])
        return person.map { floor.counts($0, of: ranking.organisation(of: $0)) } ?? false
      }
      return Rule(name: floor.name, members: members, lowest: floor.lowest, highest: places)
    }
    self.entries = entries
    self.problem = problem
  }

  func solve(seed: Int, iterations: Int) throws(Refusal) -> SelectionAnswer {
    let answer = try problem.solve(
      seed: UInt64(seed), budget: SearchBudget(iterations: iterations))
    guard answer.broken.isEmpty else {
      throw Refusal(
        "floors-cannot-hold",
        "No \(places) applications keep all floors: \(answer.conflict.joined(separator: ", "))",
        advice: "Lower one of these floors, widen the call, or change the number of places",
        problems: answer.broken.map { Problem("floors.\($0.at)", $0.message) })
    }
    return answer
  }

  /// Selected, waiting list in the order in which free seats are offered, and the rest by reason.
  func decisions(_ answer: SelectionAnswer, outside: [DecisionEntry]) -> [DecisionEntry] {
    let chosen = Set(answer.chosen)
    let waiting = waitingList(after: answer.chosen)
    let position = Dictionary(
      waiting.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    return outside
      + entries.indices.map { index in
        let entry = entries[index]
        let outcome: Application.Status =
          chosen.contains(index) ? .selected : position[index] == nil ? .notSelected : .waitlisted
        return DecisionEntry(
          application: entry.score.application, outcome: outcome,
          reason: outcome == .notSelected ? .places : nil, position: position[index],
          code: entry.code, person: entry.person, status: .underReview)
      }
  }

  /// Those who would add most to the cohort as it is, half as many as there are seats.
  private func waitingList(after chosen: [Int]) -> [Int] {
    let inside = Set(chosen)
    let worth = entries.indices.filter { !inside.contains($0) }.map { index in
      (
        index: index,
        worth: chosen.reduce(problem.values[index]) { $0 + problem.potential[index, $1] }
      )
    }
    return worth.sorted { ($1.worth, $0.index) < ($0.worth, $1.index) }
      .prefix(places / 2).map(\.index)
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
