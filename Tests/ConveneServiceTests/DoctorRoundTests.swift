import ConveneCore
import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Postgres
import Synchronization
import Testing

@Suite("The doctor goes by meeting, and on from where it was") struct DoctorRoundTests {
  @Test func `of one meeting the doctor sees what is wrong in it, and nothing of others`()
    async throws
  {
    try await TestDatabase().withClone { database in
      let desk = try await HandoverTests.desk(of: database)
      let codes = [
        try await desk.importMeeting(try SmallMeeting.file()).code,
        try await desk.importMeeting(try SmallMeeting.file { $0.code = "EGM-2008-03" }).code,
      ]
      let (first, second) = (try await desk.meeting(codes[0]), try await desk.meeting(codes[1]))
      for hand in [first, second] {
        #expect(try await desk.refuseBrokenInvariants(in: hand) == Archive.invariants)
      }
      try await database.withConnection { connection in
        try connection.script(
          """
          SET session_replication_role = replica;
          UPDATE place SET taken = 1
          WHERE track = 'open'
            AND meeting_id = (SELECT id FROM meeting WHERE code = 'EGM-2008-03');
          SET session_replication_role = origin;
          """)
      }
      #expect(try await desk.refuseBrokenInvariants(in: first) == Archive.invariants)
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.refuseBrokenInvariants(in: second)
      }
      #expect(refusal?.problems.map(\.at) == ["places"])
      await desk.close()
    }
  }

  @Test func `a round that is stopped says where it goes on, and what it found`() async throws {
    try await TestDatabase().withClone { database in
      let desk = try await HandoverTests.desk(of: database)
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let names = Secretariat.invariantNames
      let failure = await #expect(throws: Failure.self) {
        try await desk.refuseBrokenInvariants(until: { true })
      }
      #expect(failure?.refusal.code == "invariants-left")
      #expect(try await desk.refuseBrokenInvariants(from: names.last) == 1)
      #expect(try await desk.refuseBrokenInvariants(from: names[10]) == names.count - 10)
      try await database.withConnection { connection in
        try connection.script(
          """
          SET session_replication_role = replica;
          UPDATE place SET taken = 1 WHERE track = 'open';
          SET session_replication_role = origin;
          """)
      }
      // Behind what is wrong nothing is.
      let behind = names.first { $0 > "places" }
      #expect(try await desk.refuseBrokenInvariants(from: behind) > 0)
      let begun = Begun()
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.refuseBrokenInvariants(
          from: "places", until: { begun.count.load(ordering: .relaxed) == 1 },
          begins: { _, _ in begun.count.add(1, ordering: .relaxed) })
      }
      #expect(refusal?.problems.map(\.at) == ["places", behind ?? ""])
      #expect(refusal?.problems.last?.key == "invariants-not-asked")
      await desk.close()
    }
  }

  private final class Begun: Sendable {
    let count = Atomic(0)
  }
}
