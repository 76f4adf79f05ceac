import ConveneCore
import ConveneStore
import ConveneTesting
import Foundation
import Postgres
import Testing

/// Whoever administers the database can write what they like, and not without being found out.
@Suite(.serialized) struct AuditTamperTests {
  private static let actor = Actor(
    id: Identifier(UUID()), name: "Officer (invented)", roles: [.administrator])

  /// Two trails, of a meeting and of the house.
  private static func written(_ archive: Archive, in meeting: Meeting.ID, acts: Int) async throws {
    try await archive.write(in: meeting) { store in
      for number in 1...acts {
        try store.record(
          "review.record", on: "object \(number)", in: number % 4 == 0 ? nil : meeting, by: actor,
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

  @Test func `an erased body is no fault, and the trail goes on after a noted end`() async throws {
    try await TestDatabase().withClone { database in
      let archive = Archive(database)
      let meeting = Meeting.ID(UUID())
      try await Self.written(archive, in: meeting, acts: 8)
      let head = try await archive.read(in: meeting) { try $0.auditHead(of: meeting) }
      try await Self.written(archive, in: meeting, acts: 8)
      try await database.withConnection {
        try $0.script("DELETE FROM audit_body WHERE number IN (2, 3)")
      }
      let faults = try await archive.read(in: meeting) {
        try $0.auditFaults(in: meeting, since: head)
      }
      #expect(head?.number == 6)
      #expect(faults == [])
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

  /// `CONVENE_SOAK=1` makes it 10,000 acts a writer.
  @Test func `acts of fifty writers at once are chained in order, each writer's in theirs`()
    async throws
  {
    let writers = 50
    let acts = ProcessInfo.processInfo.environment["CONVENE_SOAK"] == nil ? 200 : 10_000
    let (listed, faults) = try await TestDatabase().withClone { database in
      let name: String = try await database.read {
        try #require(try $0.rows("SELECT current_database() AS name").first)["name"]
      }
      var options = Database.Options()
      options.poolBound = writers
      options.waitLimit = .seconds(60)
      let wide = Database(try TestDatabase().conninfo(database: name), options: options)
      let archive = Archive(wide)
      let meeting = Meeting.ID(UUID())
      do {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for writer in 0..<writers {
            group.addTask {
              for number in 0..<acts {
                try await archive.write(in: meeting) { store in
                  try store.record(
                    "review.record", on: "\(writer) \(number)", in: meeting, by: Self.actor,
                    at: Date())
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

/// A way to change a trail with every right on the server.
enum Tampering: CaseIterable {
  /// Another value in a column, of an entry, of what it was about, of the end.
  case writing, rewording, moving
  /// An entry gone; all of them gone; the last ones gone and the end put back to fit.
  case deleting, forgetting, cutting
  /// Two entries, or what they were about, in each other's place.
  case swapping, exchanging
  /// An entry that nobody wrote, behind the last or between two.
  case adding, inserting
  /// Another trail, right in itself, from some entry on.
  case rewriting, leavingOut, slippingIn

  /// Computes a chain anew, as somebody would who knows how it is made.
  static let tools = """
    CREATE FUNCTION pg_temp.chain(trail uuid) RETURNS void
    LANGUAGE plpgsql AS $$
    DECLARE
      entry audit_entry;
      link bytea := '';
      place bigint := 0;
    BEGIN
      DELETE FROM audit_body WHERE meeting_id = trail;
      FOR entry IN SELECT * FROM audit_entry WHERE meeting_id = trail ORDER BY number LOOP
        place := place + 1;
        link := audit_entry_hash(
          link, trail, place, entry.at, entry.actor_id, entry.act, entry.object, entry.body_hash);
        UPDATE audit_entry SET number = place, hash = link
        WHERE meeting_id = trail AND number = entry.number;
      END LOOP;
      UPDATE audit_head SET number = place, hash = link WHERE meeting_id = trail;
    END $$;
    CREATE FUNCTION pg_temp.bent(value bytea, place int, mask int) RETURNS bytea
    LANGUAGE sql AS $$ SELECT set_byte(value, place, get_byte(value, place) # mask) $$;
    """

  /// What does it to the trail of `meeting`, which has `entries`.
  func sql(on meeting: String, entries: Int, _ random: inout SeededRandom) -> String {
    let number = 1 + random.below(entries)
    let other = 1 + (number + random.below(entries - 1)) % entries
    let place = random.below(32)
    let mask = 1 + random.below(255)
    let trail = "meeting_id = '\(meeting)'"
    func bent(_ column: String) -> String {
      "\(column) = pg_temp.bent(\(column), \(place), \(mask))"
    }
    switch self {
    case .writing:
      let change = random.pick([
        "meeting_id = gen_random_uuid()", "number = number + \(1000 + mask)", "number = -number",
        "at = at + interval '\(mask) microseconds'", "at = at - interval '\(mask) days'",
        "at = 'infinity'", "actor_id = gen_random_uuid()", "act = act || 's'",
        "act = left(act, -1)",
        "act = act || left(object, 1), object = substr(object, 2)", "object = object || ' '",
        "object = ''", bent("body_hash"), bent("hash"), "body_hash = ''", "hash = sha256('')",
      ])
      return """
        ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_hash_length;
        UPDATE audit_entry SET \(change) WHERE \(trail) AND number = \(number)
        """
    case .rewording:
      let change = random.pick([
        #"body = body || '{"x": "y"}'"#, "body = '{}'", bent("salt"), "salt = ''",
        "number = number + 1000", "number = 0",
      ])
      return "UPDATE audit_body SET \(change) WHERE \(trail) AND number = \(number)"
    case .moving:
      return random.pick([
        "UPDATE audit_head SET number = number + \(mask) WHERE \(trail)",
        "UPDATE audit_head SET number = number - 1 WHERE \(trail)",
        "UPDATE audit_head SET \(bent("hash")) WHERE \(trail)",
        "UPDATE audit_head SET meeting_id = gen_random_uuid() WHERE \(trail)",
        "DELETE FROM audit_head WHERE \(trail)",
      ])
    case .deleting:
      return "DELETE FROM audit_entry WHERE \(trail) AND number = \(number)"
    case .forgetting:
      return ["audit_body", "audit_entry", "audit_head"]
        .map { "DELETE FROM \($0) WHERE \(trail)" }.joined(separator: ";")
    case .cutting:
      return """
        DELETE FROM audit_entry WHERE \(trail) AND number > \(min(number, entries - 1));
        SELECT pg_temp.chain('\(meeting)')
        """
    case .swapping:
      return """
        UPDATE audit_entry SET number = -1 WHERE \(trail) AND number = \(number);
        UPDATE audit_entry SET number = \(number) WHERE \(trail) AND number = \(other);
        UPDATE audit_entry SET number = \(other) WHERE \(trail) AND number = -1;
        """
    case .exchanging:
      return """
        UPDATE audit_body SET number = -1 WHERE \(trail) AND number = \(number);
        UPDATE audit_body SET number = \(number) WHERE \(trail) AND number = \(other);
        UPDATE audit_body SET number = \(other) WHERE \(trail) AND number = -1;
        """
    case .adding:
      return """
        INSERT INTO audit_entry (
          meeting_id, number, at, actor_id, act, object, body_hash, hash)
        SELECT meeting_id, \(random.pick([entries + 1, 0, -mask, 1000])), at, actor_id, act, object,
          body_hash, \(random.pick(["hash", "sha256(hash)"]))
        FROM audit_entry WHERE \(trail) AND number = \(number)
        """
    case .inserting:
      return """
        \(Self.gap(number, trail))
        UPDATE audit_head SET number = number + 1 WHERE \(trail)
        """
    case .rewriting:
      return """
        UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE \(trail) AND number = \(number);
        SELECT pg_temp.chain('\(meeting)')
        """
    case .leavingOut:
      return """
        DELETE FROM audit_entry WHERE \(trail) AND number = \(min(number, entries - 1));
        SELECT pg_temp.chain('\(meeting)')
        """
    case .slippingIn:
      return "\(Self.gap(min(number, entries - 1), trail)) SELECT pg_temp.chain('\(meeting)')"
    }
  }

  /// An entry again in front of itself, and all behind it one further.
  private static func gap(_ number: Int, _ trail: String) -> String {
    """
    UPDATE audit_entry SET number = -number - 1 WHERE \(trail) AND number >= \(number);
    UPDATE audit_entry SET number = -number WHERE \(trail) AND number < 0;
    INSERT INTO audit_entry (meeting_id, number, at, actor_id, act, object, body_hash, hash)
    SELECT meeting_id, number - 1, at, actor_id, act, object, body_hash, hash
    FROM audit_entry WHERE \(trail) AND number = \(number + 1);
    """
  }
}
