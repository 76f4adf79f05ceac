import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

/// A whole meeting that was taken in from another desk, or could be.
package struct WholeMeetingTakenIn: Sendable {
  package let code: String
  /// Where it was, and the end that its trail had there.
  package let origin: MovedMeeting.Origin
  /// How many rows of which part came.
  package let counts: [(part: String, rows: Int)]
  /// How many people of the file are somebody here already.
  package let knownPeople: Int
  /// Of whom the directory here says otherwise than the file; it stays as it is.
  package let differences: [Problem]
}

extension Secretariat {
  /// Writes a whole meeting with everybody and everything that it names, for another desk.
  ///
  /// Equal meetings are equal bytes. That a copy was written stands in the trail.
  package func wholeMeeting(_ hand: MeetingInHand) async throws -> [UInt8] {
    try await perform(.meetingExport, in: hand) { work in
      let whole = try work.store.wholeMeeting(hand)
      let file = try whole.file()
      work.note([
        "digest": MovedMeeting.digest(of: file), "head": whole.origin.head,
        "rows": "\(whole.counts.reduce(0) { $0 + $1.rows })",
      ])
      return file
    }
  }

  /// Where a meeting was before it was taken in whole, the latest first; nothing where it began here.
  package func origins(of hand: MeetingInHand) async throws -> [MovedMeeting.Origin] {
    try await look(.viewCall, in: hand) { try $0.movedOrigins(of: hand.id) }
  }

  /// Takes a whole meeting of another desk in as it was, under another code where one is given; or
  /// refuses it, and nothing of it is written.
  ///
  /// Who is in the directory under the same mailbox is the same person, of whom nothing is rewritten.
  package func takeIn(
    _ file: [UInt8], as code: String? = nil, dryRun: Bool = false
  ) async throws -> WholeMeetingTakenIn {
    try require(.meetingTakeIn)
    let whole = try Failure.ofInput {
      var whole = try MovedMeeting(file)
      if let code { whole.rename(code.uppercased()) }
      return whole
    }
    let hand = try Failure.ofInput {
      MeetingInHand(id: newID(), rubric: newID(), meeting: try whole.outline())
    }
    let digest = MovedMeeting.digest(of: file)
    return try await perform(.meetingTakeIn, in: hand, dryRun: dryRun) { work in
      try work.takeIn(whole, digest: digest)
    }
  }
}

extension Work {
  fileprivate mutating func takeIn(
    _ whole: MovedMeeting, digest: String
  ) throws -> WholeMeetingTakenIn {
    try store.lockDirectory()
    let code = whole.code
    guard try store.meeting(code: code) == nil else {
      throw Refusal.movedCodeTaken(code: code)
    }
    let known = try store.known(in: whole)
    let (rubric, now) = (try store.rubric(of: whole), now)
    let arriving = ArrivingMeeting(whole, known: known, rubric: rubric) {
      Secretariat.newUUID(at: now).uuidString.lowercased()
    }
    let problems = arriving.problems
    guard problems.isEmpty else {
      throw Failure.unusableInput(.movedFileContradicts(problems: problems))
    }
    let origin = MovedMeeting.Origin(
      house: whole.origin.house, head: whole.origin.head, at: whole.origin.at, digest: digest)
    let told = try store.takeIn(
      meeting, from: origin, before: whole.before,
      String(decoding: arriving.parts.bytes, as: UTF8.self))
    for line in told.lines { note(line.object, to: line.change.after) }
    note(AuditObject(.meeting, meeting), to: ["code": code])
    note(["house": origin.house, "head": origin.head, "digest": digest])
    for (number, signature) in told.signatures.enumerated() {
      note(["signature \(number + 1)": signature])
    }
    try store.meeting(meeting)?.throwIfProblems()
    return WholeMeetingTakenIn(
      code: code, origin: origin, counts: whole.counts, knownPeople: known[.person]?.count ?? 0,
      differences: try store.differences(of: whole, from: known[.person] ?? [:]))
  }
}

extension Store {
  fileprivate func wholeMeeting(_ hand: MeetingInHand) throws -> MovedMeeting {
    var stored: [String: [DepartingMeeting.Stored]] = [:]
    func read(_ table: String, by key: String, in ids: [UUID]) throws {
      stored[table] = try movedRows(of: table, by: key, in: ids).map { try $0.object() }
    }
    func ids(_ reference: MovedPart.Reference) -> [UUID] {
      DepartingMeeting.named(reference, in: stored).compactMap(UUID.init(uuidString:))
    }
    for part in MovedPart.ofMeeting {
      try read(part.table, by: "meeting_id", in: [hand.id.uuid])
    }
    try read("meeting", by: "id", in: [hand.id.uuid])
    try read("rubric", by: "id", in: [hand.rubric.uuid])
    for table in ["gate", "criterion"] { try read(table, by: "rubric_id", in: [hand.rubric.uuid]) }
    try read("account", by: "id", in: ids(.account))
    let people = ids(.person)
    try read("person", by: "id", in: people)
    for table in ["person_alias", "forgotten"] { try read(table, by: "person_id", in: people) }
    let organisations = ids(.organisation)
    try read("organisation", by: "id", in: organisations)
    try read("organisation_alias", by: "organisation_id", in: organisations)
    guard let (here, isUntouched) = try movedHead(of: hand.id) else {
      throw Failure.notFound(.noSuchMeeting(code: hand.meeting.code))
    }
    let departing = DepartingMeeting(stored, house: here.house)
    let origins = try movedOrigins(of: hand.id)
    // Where nothing was done since it came, it is still as it was there.
    guard isUntouched, let origin = origins.first else {
      return departing.moved(from: here, before: origins)
    }
    return departing.moved(
      from: MovedMeeting.Origin(house: origin.house, head: origin.head, at: origin.at),
      before: Array(origins.dropFirst()))
  }

  /// Who and what of the directory is the same as in a file, by what it is called there.
  fileprivate func known(in whole: MovedMeeting) throws -> [MovedPart.Reference: [String: String]] {
    func called(_ reference: MovedPart.Reference, _ found: [Int: UUID]) -> [String: String] {
      let names = whole.names(of: reference)
      return Dictionary(
        found.map { (names[$0.key], $0.value.uuidString.lowercased()) },
        uniquingKeysWith: { first, _ in first })
    }
    let people = whole.cells(of: "person")
    let organisations = whole.cells(of: "organisation")
    let accounts = try movedAccounts(whole.names(of: .account))
    return [
      .person: called(
        .person,
        try movedPeople(
          mailboxes: people.map { $0["email"]?.words ?? "" },
          names: people.map { $0["name"]?.words ?? "" })),
      .organisation: called(
        .organisation,
        try movedOrganisations(
          keys: organisations.map { $0["external_key"]?.words },
          names: organisations.map { $0["name"]?.words ?? "" },
          countries: organisations.map { $0["country"]?.words })),
      .account: accounts.mapValues { $0.uuidString.lowercased() },
    ]
  }

  /// The version of the rubric that is here already; refused where it reads otherwise.
  fileprivate func rubric(of whole: MovedMeeting) throws -> String? {
    guard let told = whole.cells(of: "rubric").first, let name = told["name"]?.words,
      case .number(let digits)? = told["version"], let version = Int(digits),
      let known = try rubric(name: name, version: version)
    else { return nil }
    guard known.sha256 == told["sha256"]?.words else {
      throw Refusal.movedRubricDiffers(version: version, name: name)
    }
    return known.id.uuid.uuidString.lowercased()
  }

  /// What the directory says otherwise of people than a file; it stays as it is.
  fileprivate func differences(
    of whole: MovedMeeting, from known: [String: String]
  ) throws -> [Problem] {
    let ids = known.values.compactMap(UUID.init(uuidString:))
    let here = try movedRows(of: "person", by: "id", in: ids).map { try $0.object() }
    let rows = Dictionary(
      here.map { ($0["id"]?.words ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let columns = [
      "name", "country", "names", "honorific", "position", "languages", "gender", "telephone",
      "post",
    ]
    return whole.cells(of: "person").flatMap { told -> [Problem] in
      guard let name = told["key"]?.words, let id = known[name], let row = rows[id] else {
        return []
      }
      return columns.filter { told[$0] != row[$0] }.map {
        Problem.movedPersonDiffers(at: name, column: $0)
      }
    }
  }
}

extension MovedMeeting {
  /// As much of the meeting as an act needs before its rows are there.
  fileprivate func outline() throws -> Meeting {
    guard let row = cells(of: "meeting").first, let day = row["starts"]?.words.flatMap({ Day($0) }),
      let zone = row["zone"]?.words, case .object(let venue)? = row["venue"],
      let country = venue["country"]?.words.flatMap({ Country($0) })
    else { throw Refusal.movedFileStrange(line: 1) }
    var outline = MeetingBrief(
      code: code, title: code, starts: day, ends: day, city: "", country: country, email: "",
      languages: [.english], zone: zone, open: 0, nominated: 0
    ).draft { _, _ in "" }
    outline.trial = row["trial"] == .bool(true)
    return outline
  }
}

extension String {
  fileprivate func object() throws -> [String: JSONTree] {
    guard case .object(let parts) = try JSONTree.read(Array(utf8)) else { return [:] }
    return parts
  }
}
