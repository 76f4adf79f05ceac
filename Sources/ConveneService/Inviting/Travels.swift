import ConveneCore
import ConveneStore
import ConveneValues

/// How somebody who takes part comes, lodges and leaves.
package struct TravelLine: Sendable {
  package let code: String
  package let name: String
  package let travel: Travel
}

/// What somebody who takes part eats and needs.
package struct RequirementLine: Sendable {
  package let code: String
  package let name: String
  package let requirement: Requirement
}

extension Secretariat {
  /// Records how somebody who takes part comes, lodges and leaves.
  ///
  /// - Parameter cells: what is said otherwise; an empty text takes back what was said.
  package func recordTravel(
    of code: String, _ cells: [Travel.Column: String], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> TravelLine {
    let code = code.uppercased()
    return try await perform(.participantTravel, on: code, in: hand, dryRun: dryRun) { work in
      let one = try work.participant(code)
      var kept = cells
      for (column, text) in cells { kept[column] = try text.keptWords(at: column.rawValue) }
      let before = try work.store.travel(of: hand.id)[one.person] ?? Travel()
      let after = try Failure.ofInput { try before.saying(kept) }
      try work.keep(after, instead: before, of: one.person)
      return TravelLine(code: code, name: try work.person(one.person).name, travel: after)
    }
  }

  /// Records what somebody who takes part eats and needs.
  ///
  /// The trail says that it changed, and no more.
  ///
  /// - Parameters:
  ///   - diet: nil to leave it as it is; empty to take it back.
  ///   - access: the same.
  package func recordRequirement(
    of code: String, diet: String?, access: String?, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> RequirementLine {
    let code = code.uppercased()
    return try await perform(.participantRequire, on: code, in: hand, dryRun: dryRun) { work in
      let one = try work.participant(code)
      let before = try work.store.requirements(of: hand.id)[one.person] ?? Requirement()
      let after = Requirement(
        diet: try diet?.keptWords(at: "diet") ?? before.diet,
        access: try access?.keptWords(at: "access") ?? before.access)
      try work.keep(after, instead: before, of: one.person)
      return RequirementLine(
        code: code, name: try work.person(one.person).name, requirement: after)
    }
  }

  /// Everybody who takes part, by when they arrive; of whom nothing was said behind all others.
  package func travelLines(_ hand: MeetingInHand) async throws -> [TravelLine] {
    try await look(.recordAnswers, in: hand) { store in
      let travel = try store.travel(of: hand.id)
      return try store.coming(hand).map { entry, person in
        TravelLine(
          code: entry.code, name: person.name, travel: travel[entry.person] ?? Travel())
      }.sorted {
        ($0.travel.arrival.order, $0.code) < ($1.travel.arrival.order, $1.code)
      }
    }
  }

  /// Who of those who take part said what they eat or need, for those alone who may see secrets.
  package func requirementLines(_ hand: MeetingInHand) async throws -> [RequirementLine] {
    try await look(.viewSecrets, in: hand) { store in
      let said = try store.requirements(of: hand.id)
      return try store.coming(hand).compactMap { entry, person in
        said[entry.person].map {
          RequirementLine(code: entry.code, name: person.name, requirement: $0)
        }
      }
    }
  }

  /// How many of those who come in person eat what on each day of the meeting, without a name.
  package func dietCounts(_ hand: MeetingInHand) async throws -> [DietCount] {
    try await look(.viewMeeting, in: hand) { store in
      let travel = try store.travel(of: hand.id)
      let said = try store.requirements(of: hand.id)
      let there = try store.participants(of: hand.id).filter { $0.attends == .inPerson }
      return DietCount.all(
        there.map { (travel[$0.person] ?? Travel(), said[$0.person]?.diet ?? "") },
        from: hand.meeting.starts, to: hand.meeting.ends)
    }
  }
}

extension Store {
  /// Who takes part, by code.
  func coming(_ hand: MeetingInHand) throws -> [(ParticipantEntry, Person)] {
    let entries = try participants(of: hand.id)
    let people = try peopleByID(entries.map(\.person))
    return entries.compactMap { entry in people[entry.person].map { (entry, $0) } }
  }
}

extension Work {
  func participant(_ code: String) throws -> ParticipantEntry {
    let found = try store.participants(of: meeting).first { $0.code == code }
    guard let found else { throw Failure.noParticipant(code) }
    return found
  }

  mutating func keep(_ travel: Travel, instead before: Travel, of person: Person.ID) throws {
    guard travel != before else { return }
    try store.keep(travel, of: person, in: meeting)
    note(AuditObject(.participant, person), from: before.said, to: travel.said)
  }

  mutating func keep(
    _ requirement: Requirement, instead before: Requirement, of person: Person.ID
  ) throws {
    guard requirement != before else { return }
    try store.keep(requirement, of: person, in: meeting)
    noteChanged(AuditObject(.participant, person))
  }

  /// How they travel as it was before an act.
  mutating func undoTravel(_ past: PastAct) throws -> [Problem] {
    let all = try store.travel(of: meeting)
    let known = Set(try store.coming(hand).map(\.0.person.uuid))
    for (object, old, new) in past.changes(of: .participant) {
      guard known.contains(object.id) else {
        throw Refusal.takesPartNoMore(number: past.entry.number)
      }
      let person = Person.ID(object.id)
      let now = all[person] ?? Travel()
      let columns = Travel.Column.allCases.filter {
        old?[$0.rawValue] != nil || new?[$0.rawValue] != nil
      }
      try Self.requireSame(
        columns.allSatisfy { now[$0] == new?[$0.rawValue] ?? "" }, since: past)
      let cells = Dictionary(
        columns.map { ($0, old?[$0.rawValue] ?? "") }, uniquingKeysWith: { $1 })
      try keep(try now.saying(cells), instead: now, of: person)
    }
    return []
  }
}
