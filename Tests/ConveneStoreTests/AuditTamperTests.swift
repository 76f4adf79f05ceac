import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// Whoever administers the database can write what they like, and not without being found out.
@Suite(.serialized) struct AuditTamperTests {
  /// Two trails, of a meeting and of the house.
  private static func written(_ archive: Archive, in meeting: Meeting.ID, acts: Int) async throws {
    try await archive.write(in: meeting) { store in
      for number in 1...acts {
        try store.append(
          .reviewRecord, on: "object \(number)", in: number % 4 == 0 ? nil : meeting,
          at: Date(timeIntervalSince1970: 1_189_000_000 + Double(number)), ["n": "\(number)"])
      }
    }
  }

  @Test func `every change behind the program's back is found, given ends noted elsewhere`()
    async throws
  {
    let tries = 1000
    let (missed, silent) = try await TestDatabase().withClone { database in
      let meeting = Meeting.ID(UUID())
      try await database.enrol()
      try await Self.written(Archive(database), in: meeting, acts: 60)
      return try await database.withConnection { connection in
        let store = Store(connection: connection)
        let heads = (try store.auditHead(of: meeting), try store.auditHead(of: nil))
        func faults(_ since: (AuditHead?, AuditHead?)) throws -> [AuditFault] {
          try store.auditFaults(in: meeting, since: since.0)
            + store.auditFaults(in: nil, since: since.1)
        }
        try connection.script("BEGIN; SET LOCAL session_replication_role = replica")
        try connection.script(Tampering.tools)
        #expect(try faults(heads) == [])
        var random = SeededRandom(seed: 22)
        var missed: [String] = []
        var silent: Set<Tampering> = []
        for _ in 0..<tries {
          let kind = random.pick(Tampering.allCases)
          let isHouse = random.chance(300)
          let sql = kind.sql(
            on: isHouse ? "00000000-0000-0000-0000-000000000000" : meeting.uuid.uuidString,
            entries: isHouse ? 15 : 45, &random)
          try connection.script("SAVEPOINT tampering; \(sql)")
          if try faults(heads).isEmpty { missed.append("\(kind): \(sql)") }
          if try faults((nil, nil)).isEmpty { silent.insert(kind) }
          try connection.script("ROLLBACK TO SAVEPOINT tampering")
        }
        #expect(try faults(heads) == [])
        try connection.script("ROLLBACK")
        return (missed, silent)
      }
    }
    #expect(missed == [])
    #expect(silent == [.forgetting, .cutting, .rewriting, .leavingOut, .slippingIn])
  }

  @Test func `an erased line is told and no fault, and the trail goes on after a noted end`()
    async throws
  {
    try await TestDatabase().withClone { database in
      let archive = Archive(database)
      try await database.enrol()
      let meeting = Meeting.ID(UUID())
      let changed = AuditObject(.person, UUID())
      try await archive.write(in: meeting) { store in
        try store.append(
          .personImport, on: "people", in: meeting, at: Date(),
          lines: [
            AuditLine(changed, AuditChange(before: nil, after: ["name": "A \u{1d11e} \"b\""]))
          ])
      }
      try await Self.written(archive, in: meeting, acts: 8)
      let head = try await archive.read(in: meeting) { try $0.auditHead(of: meeting) }
      try await Self.written(archive, in: meeting, acts: 8)
      try await database.withConnection {
        try $0.script("UPDATE audit_line SET salt = NULL, change = NULL")
      }
      let reading = try await archive.read(in: meeting) {
        try $0.auditReading(in: meeting, since: [head].compactMap(\.self))
      }
      #expect(head?.number == 7)
      #expect(reading.faults == [])
      #expect(reading.erased == 1)
      try await database.withConnection {
        try $0.script("DELETE FROM audit_body WHERE number IN (2, 3)")
      }
      let faults = try await archive.read(in: meeting) {
        try $0.auditFaults(in: meeting, since: head)
      }
      #expect(faults.map { "\($0.number) \($0.part)" } == ["2 bodyMissing", "3 bodyMissing"])
    }
  }

  @Test func `a trail that begins without logins is whole, and goes on with them`() async throws {
    try await TestDatabase().withClone { database in
      try await database.enrol()
      let archive = Archive(database)
      let meeting = Meeting.ID(UUID())
      try await Self.written(archive, in: meeting, acts: 8)
      // Six entries of the meeting; as an older program left them, and as nobody does since.
      let faults = try await database.withConnection { connection in
        try connection.script("BEGIN; SET LOCAL session_replication_role = replica")
        try connection.script(Tampering.tools)
        defer { _ = try? connection.script("ROLLBACK") }
        return try ["number <= 3", "number = 5"].map { older in
          try connection.script(
            """
            UPDATE audit_entry SET login = NULL WHERE meeting_id = '\(meeting.uuid)' AND \(older);
            SELECT pg_temp.chain('\(meeting.uuid)')
            """)
          return try Store(connection: connection).auditFaults(in: meeting)
            .map { "\($0.number) \($0.part)" }
        }
      }
      #expect(faults == [[], ["5 blank"]])
    }
  }

  @Test func `more entries than are read at a time are one chain`() async throws {
    try await TestDatabase().withClone { database in
      let archive = Archive(database)
      try await database.enrol()
      let meeting = Meeting.ID(UUID())
      try await Self.written(archive, in: meeting, acts: 1400)
      let faults = try await archive.read(in: meeting) { try $0.auditFaults(in: meeting) }
      #expect(faults == [])
      try await database.withConnection {
        try $0.script(
          """
          SET session_replication_role = replica;
          DELETE FROM audit_entry WHERE number IN (500, 501);
          RESET session_replication_role;
          """)
      }
      let found = try await archive.read(in: meeting) { try $0.auditFaults(in: meeting) }
      #expect(found.map { "\($0.number) \($0.part)" } == ["0 astray", "500 gap"])
    }
  }

  @Test(arguments: [
    ("", false), ("12", false), (":", false), ("0:\(String(repeating: "a", count: 64))", false),
    ("7:\(String(repeating: "a", count: 63))", false),
    ("7:\(String(repeating: "A", count: 64))", false),
    ("7:\(String(repeating: "a", count: 64)):", false),
    ("7:\(String(repeating: "a", count: 64))", true),
  ])
  func `a noted end is read strictly, and as it was written`(text: String, isHead: Bool) {
    #expect(AuditHead(text)?.description == (isHead ? text : nil))
  }

  /// `make soak` lets each write 10,000.
  @Test func `acts of fifty writers at once are chained in order, each writer's in theirs`()
    async throws
  {
    let writers = 50
    let acts = 200
    let (listed, faults) = try await TestDatabase().withClone { database in
      let name: String = try await database.read {
        try #require(try $0.rows("SELECT current_database() AS name").first)["name"]
      }
      var options = Database.Options()
      options.poolBound = writers
      options.waitLimit = .seconds(60)
      let wide = Database(try TestDatabase().conninfo(database: name), options: options)
      let archive = Archive(wide)
      try await database.enrol()
      let meeting = Meeting.ID(UUID())
      do {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for writer in 0..<writers {
            group.addTask {
              for number in 0..<acts {
                try await archive.write(in: meeting) { store in
                  try store.append(
                    .reviewRecord, on: "\(writer) \(number)", in: meeting, at: Date())
                }
              }
            }
          }
          try await group.waitForAll()
        }
      } catch {
        await wide.close()
        throw error
      }
      await wide.close()
      return try await Archive(database).read(in: meeting) { store in
        (
          try store.acts(in: meeting, atMost: writers * acts + 1)
            .map { (number: $0.number, object: $0.object) },
          try store.auditFaults(in: meeting)
        )
      }
    }
    #expect(faults == [])
    #expect(listed.map(\.number) == (1...(writers * acts)).reversed())
    let byWriter = Dictionary(grouping: listed.reversed().map { $0.object.split(separator: " ") }) {
      $0[0]
    }
    #expect(byWriter.count == writers)
    #expect(byWriter.values.allSatisfy { $0.compactMap { Int($0[1]) } == Array(0..<acts) })
  }
}
