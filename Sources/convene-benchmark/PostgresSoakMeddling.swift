import ConveneCore
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres

/// Meddles with all of a signed meeting at random, and counts who finds what.
struct MeddlingSoak {
  let conninfo: String
  let tries: Int
  let seed: UInt64

  private struct Tally {
    var tried = 0
    var byVerify = 0
    var byHeads = 0
    var byDoctor = 0
    var missed: [String] = []

    mutating func take(_ finders: Set<Look.Finder>, _ way: DrawnMeddling) {
      tried += 1
      byVerify += finders.contains(.verify) ? 1 : 0
      byHeads += finders.contains(.heads) ? 1 : 0
      byDoctor += finders.contains(.doctor) ? 1 : 0
      if finders.isDisjoint(with: [.heads, .doctor]) { missed.append(way.sql) }
    }
  }

  func figures() async throws -> [Figure] {
    let archive = Archive(Database(conninfo), as: "officer")
    _ = try await archive.migrate()
    let mail = FileManager.default.temporaryDirectory
      .appending(path: "convene-benchmark-mail-\(getpid())").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: mail) }
    let hand = try await Self.signed(in: archive, mail: mail)
    let (tallies, wrong, redrawn) = try await archive.database.withConnection {
      try meddle(with: hand, $0)
    }
    await archive.close()
    return DrawnMeddling.Area.allCases.flatMap { area -> [Figure] in
      let tally = tallies[area, default: Tally()]
      let line = Figure(
        what: "\(tally.tried) meddlings with \(area.rawValue): found",
        reached: "\(tally.tried - tally.missed.count)", asked: "\(tally.tried)",
        limit:
          "verify \(tally.byVerify), with noted ends \(tally.byHeads), doctor \(tally.byDoctor)",
        isMet: tally.missed.isEmpty)
      return [line]
        + tally.missed.prefix(3).map { sql in
          Figure(
            what: "  found by nobody", reached: "", asked: "",
            limit: sql.split(whereSeparator: \.isWhitespace).joined(separator: " "), isMet: nil)
        }
    } + [
      Figure(
        what: "  found where nobody meddled", reached: "\(wrong)", asked: "0",
        limit: "\(redrawn) draws changed nothing", isMet: wrong == 0)
    ]
  }

  private func meddle(
    with hand: MeetingInHand, _ connection: Connection
  ) throws -> (tallies: [DrawnMeddling.Area: Tally], wrong: Int, redrawn: Int) {
    let store = Store(connection: connection)
    var heads: [AuditTrail: AuditHead] = [:]
    heads[.meeting] = try store.auditHead(of: hand.id)
    heads[.house] = try store.auditHead(of: nil)
    let look = Look(store: store, meeting: hand.id, heads: heads, connection: connection)
    try connection.script("BEGIN; \(Tampering.tools) \(DrawnMeddling.tools)")
    let schema = try Self.schema(connection)
    var wrong = try look.finders().count
    var random = SeededRandom(seed: seed)
    var tallies: [DrawnMeddling.Area: Tally] = [:]
    var redrawn = 0
    let areas = DrawnMeddling.Area.allCases
    for number in 0..<tries {
      let area = areas[number % areas.count]
      var isDone = false
      while !isDone {
        let way = DrawnMeddling(
          in: area, on: hand.id.uuid.uuidString, entries: heads[.meeting]?.number ?? 2,
          schema: schema, &random)
        try connection.script("SAVEPOINT meddling; SET LOCAL session_replication_role = replica")
        do {
          try connection.script("\(way.sql); SET LOCAL session_replication_role = origin")
          let finders = try look.finders()
          tallies[area, default: Tally()].take(finders, way)
          isDone = true
        } catch let error as PostgresError where !error.isConnectionLost {
          redrawn += 1
        }
        try connection.script("ROLLBACK TO SAVEPOINT meddling; RELEASE SAVEPOINT meddling")
      }
    }
    wrong += try look.finders().count
    try connection.script("ROLLBACK")
    return (tallies, wrong, redrawn)
  }

  private static func schema(_ connection: Connection) throws -> DrawnMeddling.Schema {
    func rows(_ sql: String) throws -> [(name: String, table: String)] {
      try connection.rows(Statement(name: "", sql: sql)).map { (try $0["name"], try $0["table"]) }
    }
    return DrawnMeddling.Schema(
      functions: try rows(
        """
        SELECT oid::regprocedure::text AS name, '' AS table
        FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1
        """
      ).map(\.name),
      triggers: try rows(
        """
        SELECT quote_ident(tgname) AS name, tgrelid::regclass::text AS table
        FROM pg_trigger WHERE NOT tgisinternal ORDER BY 2, 1
        """),
      policies: try rows(
        """
        SELECT quote_ident(polname) AS name, polrelid::regclass::text AS table
        FROM pg_policy ORDER BY 2, 1
        """),
      tables: try rows(
        """
        SELECT oid::regclass::text AS name, '' AS table
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1
        """
      ).map(\.name))
  }

  /// The meeting of the manual, signed, with letters and answers.
  private static func signed(in archive: Archive, mail: String) async throws -> MeetingInHand {
    let actor = Actor(
      id: Identifier(UUID()), name: "Officer (invented)", roles: [.administrator])
    try await archive.database.enrol("officer", id: actor.id.uuid, name: actor.name)
    var settings = Settings(environment: [:])
    settings.portal = "https://meetings.example.org"
    settings.mail = "maildir:\(mail)"
    settings.key = "\(mail)/key"
    // Two months before the meeting.
    let desk = Secretariat(
      archive: archive, actor: actor, settings: settings,
      now: { Date(timeIntervalSince1970: 2_146_694_400) })
    let examples = "docs/manual/examples"
    _ = try await desk.importOrganisations(contents(of: "\(examples)/organisations.csv"))
    let meeting = try await desk.importMeeting(contents(of: "\(examples)/meeting.json"))
    let hand = try await desk.meeting(meeting.code)
    try await desk.publish(hand)
    _ = try await desk.importApplications(contents(of: "\(examples)/applications.csv"), to: hand)
    _ = try await desk.importRatings(contents(of: "\(examples)/ratings.csv"), to: hand)
    _ = try await desk.computeScores(hand)
    var limits = DecisionLimits()
    limits.draws = 200
    _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: limits)
    let signed = try await desk.signSelection(hand)
    _ = try await desk.issueInvitations(hand, deadline: Day(number: meeting.starts.number - 14))
    _ = try await desk.sendLetters(hand)
    for code in signed.codes(.selected).prefix(4) {
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
    }
    return hand
  }

  /// Those who look, each with the rights that they work with.
  private struct Look {
    let store: Store
    let meeting: Meeting.ID
    let heads: [AuditTrail: AuditHead]
    let connection: Connection

    enum Finder { case verify, heads, doctor }

    func finders() throws -> Set<Finder> {
      let asApp = "SET LOCAL ROLE convene_app; SET LOCAL app.meeting = '\(meeting.uuid)'"
      var found: Set<Finder> = []
      if try finds(asApp, { try !TrailReport(store, of: meeting, since: [:]).problems.isEmpty }) {
        found.insert(.verify)
      }
      if try finds(asApp, { try !TrailReport(store, of: meeting, since: heads).problems.isEmpty }) {
        found.insert(.heads)
      }
      let isBroken = try finds("SET LOCAL row_security = off") {
        let report = try store.invariantReport()
        return try !(report.broken + report.unanswered).isEmpty
          || !store.schemaDifferences().isEmpty
      }
      if isBroken { found.insert(.doctor) }
      return found
    }

    /// Whether somebody finds something; who may not even look has found enough.
    private func finds(_ rights: String, _ look: () throws -> Bool) throws -> Bool {
      try connection.script("SAVEPOINT looking; \(rights)")
      var isFound = true
      do {
        isFound = try look()
      } catch let error as PostgresError where error.isConnectionLost {
        throw error
      } catch {}
      try connection.script("ROLLBACK TO SAVEPOINT looking; RELEASE SAVEPOINT looking")
      return isFound
    }
  }
}
