import ConveneCore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

@testable import ConveneService

/// What the program and the database both compute is the same on 200 random meetings.
struct TwinTests {
  @Test func `the program and the database compute the same on 200 random meetings`() async throws {
    let meetings = try (1...200).map { try TwinMeeting(seed: $0) }
    try await TestDatabase().withClone { database in
      try await database.withConnection { connection in
        try connection.script(TwinRows.script(meetings))
        try connection.script("ANALYZE")
        for part in [
          Self.floors, Self.doctor, Self.succession, Self.successionOfTwo, Self.conflicts,
        ] {
          try connection.script("BEGIN")
          try part(connection, meetings)
          try connection.script("ROLLBACK")
        }
      }
    }
  }

  /// The database counts floors as the program does.
  private static func floors(_ connection: Connection, _ meetings: [TwinMeeting]) throws {
    let statement = Statement(
      name: "twin_floors", sql: "SELECT floor_shortfalls($1::uuid, $2::uuid, $3::uuid) AS missing"
    )
    for one in meetings {
      let seated = Set(0..<one.places)
      for leaving in [nil, 0, one.places - 1] as [Int?] {
        for entering in [nil, one.places, one.applications.count - 1] as [Int?] {
          let cohort = seated.subtracting([leaving].compactMap(\.self))
            .union([entering].compactMap(\.self))
          let counted: [Int] = try connection.rows(
            statement, one.id, leaving.map { one.applications[$0].id.uuid },
            entering.map { one.applications[$0].id.uuid })[0]["missing"]
          #expect(counted == one.missing(cohort), "meeting \(one.number)")
        }
      }
    }
  }

  /// The doctor finds the floors broken that the program finds broken.
  private static func doctor(_ connection: Connection, _ meetings: [TwinMeeting]) throws {
    try connection.script(Self.signing)
    let found = try connection.rows(Statement(name: "", sql: try Self.check("floors_hold"))).map {
      let (meeting, floor): (UUID, String) = (try $0["meeting_id"], try $0["name"])
      return "\(meeting) \(floor)"
    }
    let broken = meetings.flatMap { one in
      zip(one.floors, one.missing(Set(0..<one.places)))
        .filter { $0.attribute != .newcomer && $1 > 0 }.map { "\(one.id) \($0.0.name)" }
    }
    #expect(found.sorted() == broken.sorted())
    #expect(!broken.isEmpty)
  }

  /// The database lets follow whom the program calls, and nobody else.
  private static func succession(_ connection: Connection, _ meetings: [TwinMeeting]) throws {
    try connection.script(Self.signing)
    for one in meetings {
      var random = SeededRandom(seed: UInt64(one.number))
      let leaving = Int.random(in: 0..<one.places, using: &random)
      try connection.script(Self.leave([leaving], one))
      let staying = Set(0..<one.places).subtracting([leaving])
      let called = try one.followers(staying: staying, free: 1)
      let allowed = try (one.places..<one.places + one.waiting).filter { place in
        try connection.rule(Self.follow([(leaving, place)], one)) == nil
      }
      #expect(allowed == one.allowed(staying: staying), "meeting \(one.number)")
      #expect(Set(called).isSubset(of: allowed) && called.count == 1, "meeting \(one.number)")
      for place in one.places + one.waiting..<one.applications.count {
        #expect(try connection.rule(Self.follow([(leaving, place)], one)) != nil)
      }
    }
  }

  /// Two who follow at once are those whom the program calls.
  private static func successionOfTwo(_ connection: Connection, _ meetings: [TwinMeeting]) throws {
    try connection.script(Self.signing)
    for one in meetings where one.waiting > 1 {
      try connection.script(Self.leave([0, 1], one))
      let called = try one.followers(staying: Set(2..<one.places), free: 2)
      #expect(called.count == 2)
      let rule = try connection.rule(Self.follow(Array(zip([0, 1], called)), one))
      #expect(rule == nil, "meeting \(one.number)")
    }
  }

  /// Nobody gives points in a conflict of interest, whoever looks for it.
  private static func conflicts(_ connection: Connection, _ meetings: [TwinMeeting]) throws {
    for one in meetings {
      let conflicts = one.conflicts()
      let known = conflicts.filter { !$0.value.isDisjoint(with: [.applicant, .colleague]) }
      #expect(
        try Self.refused(one, on: connection) == Set(known.keys), "meeting \(one.number)")
      try connection.script(Self.record(conflicts, one))
      #expect(
        try Self.refused(one, on: connection) == Set(conflicts.keys), "meeting \(one.number)")
    }
    #expect(Set(meetings.flatMap { $0.conflicts().values.flatMap { $0 } }).count > 5)
  }

  private static func check(_ name: String, from here: String = #filePath) throws -> String {
    let root = URL(fileURLWithPath: here).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "sql/checks/\(name).sql"), encoding: .utf8)
  }

  private static let signing = """
    SET LOCAL session_replication_role = replica;
    UPDATE selection SET signed_at = now(), signed_by = proposed_by;
    SET LOCAL session_replication_role = DEFAULT;
    """

  private static func leave(_ places: [Int], _ one: TwinMeeting) -> String {
    let steps = places.enumerated().map { number, place in
      """
      UPDATE application SET status = 'withdrawn'
      WHERE meeting_id = '\(one.id)' AND id = '\(one.applications[place].id)';
      INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by)
      VALUES (
        '\(one.id)', \(number + 1), '\(one.applications[place].id)', 'declined', now(),
        '\(TwinRows.account)');
      """
    }
    return steps.joined() + "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED;"
  }

  private static func follow(_ pairs: [(leaving: Int, entering: Int)], _ one: TwinMeeting) -> String
  {
    let steps = pairs.map { leaving, entering in
      """
      UPDATE application SET status = 'selected'
      WHERE meeting_id = '\(one.id)' AND id = '\(one.applications[entering].id)';
      UPDATE succession SET settled = 'followed', settled_at = now(),
        settled_by = '\(TwinRows.account)', entering_id = '\(one.applications[entering].id)'
      WHERE meeting_id = '\(one.id)' AND leaving_id = '\(one.applications[leaving].id)';
      """
    }
    return steps.joined() + "SET CONSTRAINTS ALL IMMEDIATE;"
  }

  /// Pairs whose points the database refuses.
  private static func refused(_ one: TwinMeeting, on connection: Connection) throws -> Set<String> {
    var refused: Set<String> = []
    for application in one.applications {
      for reviewer in one.reviewers {
        let rule = try connection.rule(
          """
          INSERT INTO rating (
            meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
          VALUES (
            '\(one.id)', '\(application.id)', '\(reviewer.person.id)', '\(TwinRows.rubric)', 'C1',
            3);
          """)
        if rule == "rating_free_of_conflict" {
          refused.insert("\(application.code) \(reviewer.code)")
        } else {
          #expect(rule == nil)
        }
      }
    }
    return refused
  }

  private static func record(
    _ conflicts: [String: Set<Conflict.Kind>], _ one: TwinMeeting
  ) -> String {
    conflicts.map { pair, kinds in
      kinds.map { kind in
        """
        INSERT INTO conflict_of_interest (
          meeting_id, application_id, reviewer_id, kind, note, found_at)
        SELECT application.meeting_id, application.id, reviewer.person_id, '\(kind.rawValue)', '',
          now()
        FROM application
        JOIN reviewer ON reviewer.meeting_id = application.meeting_id
        WHERE application.meeting_id = '\(one.id)'
          AND application.code || ' ' || reviewer.code = '\(pair)';
        """
      }.joined()
    }.joined()
  }
}

extension Connection {
  /// The rule by which a script is refused, nil where it is not; nothing of it stays.
  fileprivate func rule(_ script: String) throws -> String? {
    try self.script("SAVEPOINT attempt")
    defer { try? self.script("ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt") }
    do {
      try self.script(script)
      return nil
    } catch let error as PostgresError {
      return error.constraint ?? error.message
    }
  }
}
