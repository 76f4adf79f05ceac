import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Takes a table of applications in whole, with the people and organisations it names.
  ///
  /// What it says otherwise of people whom the directory has is told, and taken in where `updating`.
  package func importApplications(
    _ file: [UInt8], encoding: TextEncoding = .utf8, to hand: MeetingInHand,
    updating: Bool = false, dryRun: Bool = false
  ) async throws -> ImportReport {
    try actor.require(.receiveApplications)
    if updating { try actor.require(.editDirectory) }
    let (actor, now) = (actor, now())
    let table = try Failure.ofInput {
      try ApplicationImport(file, as: encoding, for: hand.meeting) { Self.newUUID(at: now) }
    }
    return try await archive.write(in: hand.id, dryRun: dryRun) { store in
      let (notices, record) = try store.receive(table, for: hand, updating: updating)
      try store.record(
        "application.import", on: hand.meeting.code, in: hand.id, by: actor, at: now, record)
      return ImportReport(count: table.entries.count, notices: table.notices + notices)
    }
  }

  /// Takes applications of people and organisations that are new to the directory.
  package func receive(
    _ applications: [Application], from people: [Person], of organisations: [Organisation],
    to hand: MeetingInHand
  ) async throws {
    try actor.require(.receiveApplications)
    let (actor, now) = (actor, now())
    try await archive.write(in: hand.id) { store in
      try store.lockDirectory()
      try store.lockNumbers(of: hand.id)
      try store.refuseSignedEntry(to: hand)
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
}

extension Store {
  /// Takes in what a table holds; answers what to tell and what to record.
  ///
  /// Who is who comes first: what is asked and stored after that goes by the directory's ids.
  fileprivate func receive(
    _ table: ApplicationImport, for hand: MeetingInHand, updating: Bool
  ) throws -> (notices: [Problem], record: [String: String]) {
    // The directory first and then the meeting, in every import, so that none waits for another
    // that waits for it.
    try lockDirectory()
    try lockNumbers(of: hand.id)
    try refuseSignedEntry(to: hand)
    let merge = try merge(
      table.entries.map(\.from), of: table.organisations, updating: updating)
    try refuseKnown(table, merge, in: hand.id)
    let (wishes, unknown) = try wishes(table, merge, in: hand.id)
    let made = table.entries.filter { !$0.hasOwnCode }.map(\.application.id)
    let last = max(table.highestNumber, try lastApplicationNumber(in: hand.id))
    let code = Dictionary(
      made.enumerated().map { ($0.element, Application.code(last + $0.offset + 1)) },
      uniquingKeysWith: { first, _ in first })
    let applications = table.entries.map { entry in
      var application = entry.application
      application.person = merge.personID[entry.person.id] ?? entry.person.id
      application.code = code[application.id] ?? application.code
      application.wishes = wishes[entry.row] ?? []
      return application
    }
    try add(applications, to: hand.id)
    var record = ["applications": "\(applications.count)"]
    record["codes"] = applications.map(\.code).joined(separator: " ")
    return (
      merge.notices + merge.summary + unknown, record.merging(merge.record) { $1 }
    )
  }

  /// Refuses rows of people whom the meeting considers already, and codes that it gave.
  private func refuseKnown(
    _ table: ApplicationImport, _ merge: DirectoryMerge, in meeting: Meeting.ID
  ) throws {
    let ids = table.entries.map { merge.personID[$0.person.id] ?? $0.person.id }
    let considered = Dictionary(
      try candidates(among: ids, in: meeting).map { ($0.person, $0) },
      uniquingKeysWith: { first, _ in first })
    let own = table.entries.filter(\.hasOwnCode).map(\.application.code)
    let taken = try taken(own, in: meeting)
    var people: [Problem] = []
    var codes: [Problem] = []
    for (entry, id) in zip(table.entries, ids) {
      if let known = considered[id] {
        people.append(
          Problem(
            "row \(entry.row), \(entry.person.name)",
            known.track == "open"
              ? "has applied already, as \(known.code)" : "has a nominated seat"))
      } else if entry.hasOwnCode, let name = taken[entry.application.code] {
        codes.append(
          Problem("row \(entry.row), code", "\(entry.application.code) is that of \(name)"))
      }
    }
    guard people.isEmpty else {
      throw Failure.unusableInput(
        Refusal(
          "applied-already", "Some of these people are considered for the meeting already",
          advice: "Leave them out and import the rest; nominated people do not apply",
          problems: people + codes))
    }
    guard codes.isEmpty else {
      throw Failure.unusableInput(
        Refusal(
          "code-taken", "Some of these codes are taken",
          advice: "Leave them empty, or give others: convene application list", problems: codes))
    }
  }

  /// Refuses newcomers once somebody signed who is selected.
  fileprivate func refuseSignedEntry(to hand: MeetingInHand) throws {
    guard try latestSelection(of: hand.id)?.signedAt != nil else { return }
    throw Refusal(
      "selection-signed",
      "The selection of \(hand.meeting.code) is signed: after the signature nobody new is scored",
      advice: "Free seats go to the waiting list: convene invitation status")
  }
}
