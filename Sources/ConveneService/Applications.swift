import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Takes a table of applications in whole, with the people and organisations it names.
  package func importApplications(
    _ file: [UInt8], encoding: TextEncoding = .utf8, to hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ImportReport {
    try actor.require(.receiveApplications)
    let table = try Failure.ofInput {
      try ApplicationImport(file, as: encoding, for: hand.meeting) { Self.newUUID(at: now()) }
    }
    let notices = try await receive(table, hand, dryRun: dryRun)
    return ImportReport(count: table.entries.count, notices: table.notices + notices)
  }

  /// Takes applications of people and organisations that are new to the directory.
  package func receive(
    _ applications: [Application], from people: [Person], of organisations: [Organisation],
    to hand: MeetingInHand
  ) async throws {
    try actor.require(.receiveApplications)
    let (actor, now) = (actor, now())
    try await archive.write(in: hand.id) { store in
      try store.add(organisations)
      try store.add(people)
      try store.add(applications, to: hand.id)
      try store.record(
        "application.import", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["applications": "\(applications.count)"])
    }
  }

  package func applications(_ hand: MeetingInHand) async throws -> [Application] {
    try actor.require(.viewScores)
    return try await archive.read(in: hand.id) { try $0.applications(of: hand.id) }
  }

  private func receive(_ table: ApplicationImport, _ hand: MeetingInHand, dryRun: Bool)
    async throws -> [Problem]
  {
    let (actor, now) = (actor, now())
    return try await archive.write(in: hand.id) { store in
      let known = try store.organisations(named: table.organisations.map(\.name))
      let fresh = table.organisations.filter { known[$0.name.lowercased()] == nil }
      let organisationID = Dictionary(
        table.organisations.map { ($0.id, known[$0.name.lowercased()] ?? $0.id) },
        uniquingKeysWith: { first, _ in first })
      let knownPeople = try store.knownPeople(table.entries.map(\.person))
      var people: [Person] = []
      var applications: [Application] = []
      var notices: [Problem] = []
      let last = try store.lastApplicationNumber(in: hand.id)
      for (place, entry) in table.entries.enumerated() {
        var application = entry.application
        let key = PersonKey(email: entry.person.email, name: entry.person.name)
        if let id = knownPeople[key] {
          application.person = id
        } else {
          var person = entry.person
          person.organisation = person.organisation.flatMap { organisationID[$0] }
          people.append(person)
        }
        if last > 0 {
          let number = String(last + place + 1)
          application.code =
            "A-\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)"
        }
        let (wishes, unknown) = Self.wishes(entry, in: table, organisationID)
        application.wishes = wishes
        notices += unknown.map {
          Problem("row \(entry.row), wishes", "\($0) is nobody in this table; left out")
        }
        applications.append(application)
      }
      try Self.refuseKnown(try store.candidates(among: applications.map(\.person), in: hand.id))
      guard !dryRun else { return notices }
      try store.add(fresh)
      try store.add(people)
      try store.add(applications, to: hand.id)
      try store.record(
        "application.import", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["applications": "\(applications.count)"])
      return notices
    }
  }

  private static func refuseKnown(_ known: [CandidateEntry]) throws {
    guard !known.isEmpty else { return }
    throw Failure.unusableInput(
      Refusal(
        "applied-already", "Some of these people are considered for the meeting already",
        advice: "Leave them out and import the rest; nominated people do not apply",
        problems: known.map {
          Problem($0.name, $0.track == "open" ? "has applied already" : "has a nominated seat")
        }))
  }

  private static func wishes(
    _ entry: ApplicationImport.Entry, in table: ApplicationImport,
    _ organisationID: [Organisation.ID: Organisation.ID]
  ) -> (found: [Wish], unknown: [String]) {
    var found: [Wish] = []
    var unknown: [String] = []
    for name in entry.wishes {
      if let other = table.entries.first(where: { $0.person.name == name }) {
        found.append(.person(other.person.id))
      } else if let other = table.organisations.first(where: {
        $0.name.lowercased() == name.lowercased()
      }), let id = organisationID[other.id] {
        found.append(.organisation(id))
      } else {
        unknown.append(name)
      }
    }
    return (found, unknown)
  }
}
