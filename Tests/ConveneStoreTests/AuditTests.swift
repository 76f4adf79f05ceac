import ConveneCore
import ConveneStore
import ConveneTesting
import Foundation
import Postgres
import Testing

@Suite(.serialized) struct AuditTests {
  /// A trail of three acts of the house, and what is then done to it behind every guard.
  private func firstBroken(after tampering: String) async throws -> Int? {
    try await TestDatabase().withRollback { connection in
      let store = Store(connection: connection)
      let actor = Actor(id: Identifier(UUID()), name: "Officer", roles: [.organiser])
      for act in ["one", "two", "three"] {
        try store.record(
          act, on: "house", in: nil, by: actor, at: Date(timeIntervalSince1970: 1_188_972_000.5))
      }
      try connection.script("SET LOCAL session_replication_role = replica; \(tampering)")
      return try store.brokenAuditEntry(in: nil)
    }
  }

  @Test func `a trail that nobody touched is whole`() async throws {
    #expect(try await firstBroken(after: "") == nil)
  }

  @Test(arguments: [
    ("UPDATE audit_entry SET act = 'other' WHERE number = 2", 2),
    ("UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE number = 1", 1),
    ("UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE number = 3", 3),
    ("DELETE FROM audit_entry WHERE number = 1", 2),
    ("DELETE FROM audit_entry WHERE number = 2", 3),
    ("DELETE FROM audit_entry WHERE number = 3", 3),
    ("DELETE FROM audit_entry", 3),
  ])
  func `a trail that was changed or cut says where`(tampering: String, number: Int) async throws {
    #expect(try await firstBroken(after: tampering) == number)
  }
}
