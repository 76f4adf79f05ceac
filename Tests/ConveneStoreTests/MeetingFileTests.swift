import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Testing

struct MeetingFileTests {
  @Test(arguments: [
    "Sources/ConveneDemo/Files/egm-2007.json", "Tests/Fixtures/meeting/round-table.json",
  ])
  func `a meeting comes out of the database as it went in`(path: String) async throws {
    let meeting = try MeetingFile.read(Array(try Project.text(path).utf8))
    let stored = try await TestDatabase().withRollback { connection in
      let store = Store(connection: connection)
      let rubric = Identifier<Rubric>(UUID())
      let id = Meeting.ID(UUID())
      let hash = String(repeating: "0", count: 64)
      try store.add(meeting.rubric, as: rubric, sha256: hash)
      try store.add(meeting, as: id, rubric: rubric, aideMemoireHash: hash)
      return try store.meeting(id)
    }
    #expect(stored == meeting)
  }
}
