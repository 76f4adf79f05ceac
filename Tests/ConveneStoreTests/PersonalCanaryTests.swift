import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// A value that stands in one column alone, as it is shown and as it stands in a dump.
private struct Canary: Hashable, Sendable {
  let column: PersonalColumn
  let shown: String
  /// Nil where a dump has it in many places.
  let dumped: String?
}

/// Whether all is shown and all is erased that the inventory labels: one person has a row in every
/// table, with a value of its own in every column.
@Suite struct PersonalCanaryTests {
  private static let person = Person.ID(
    UUID(uuidString: "00000000-0000-7000-8000-0000000000b1") ?? UUID())
  private static let meeting = Meeting.ID(
    UUID(uuidString: "00000000-0000-7000-8000-0000000000e1") ?? UUID())
  private static let later = Date(timeIntervalSince1970: 2_177_452_800)

  private static func withCanaries(
    _ body: @Sendable (Archive, [Canary]) async throws -> Void
  ) async throws {
    let labels = PersonalColumn.all.filter(\.isOfPeople)
    let tables = Set(labels.map(\.table)).sorted().map { "('\($0)')" }.joined(separator: ", ")
    let byColumn = Dictionary(
      labels.map { ([$0.table, $0.name], $0) }, uniquingKeysWith: { $1 })
    try await TestDatabase().withClone { database in
      let canaries = try await database.withConnection { connection in
        try connection.script(
          """
          BEGIN;
          \(try Project.text("sql/tests/fixture.sql"))
          CREATE TABLE labelled (tab text);
          INSERT INTO labelled VALUES \(tables);
          \(try Project.text("Tests/Fixtures/people/canaries.sql"))
          COMMIT;
          """)
        let rows = try connection.rows(
          Statement(name: "", sql: "SELECT tab, col, shown, dumped FROM canary"))
        let canaries = try rows.compactMap { row -> Canary? in
          try byColumn[[try row["tab"], try row["col"]]].map {
            Canary(column: $0, shown: try row["shown"], dumped: try row["dumped"])
          }
        }
        try connection.script("DROP TABLE canary; DROP TABLE labelled")
        return canaries
      }
      #expect(canaries.count == labels.count)
      try await body(Archive(database), canaries)
    }
  }

  private static func dump(_ archive: Archive) async throws -> String {
    try await ServerProgram(name: "pg_dump").run([], on: archive.database)
  }

  @Test func `everything that is labelled is shown`() async throws {
    try await Self.withCanaries { archive, canaries in
      let (person, meeting) = (Self.person, Self.meeting)
      let held =
        try await archive.read(in: meeting) { try $0.held(on: person, in: meeting) }
        + archive.read { try $0.held(on: person, in: nil) }
      let unseen = canaries.filter { canary in
        !held.contains {
          $0.part == canary.column.table && $0.column == canary.column.name
            && $0.value.contains(canary.shown)
        }
      }
      #expect(unseen.map { "\($0.column.table).\($0.column.name)" }.sorted() == [])
    }
  }

  @Test func `who is forgotten is erased where the inventory says so, and nowhere else`()
    async throws
  {
    try await Self.withCanaries { archive, canaries in
      let (person, meeting, later) = (Self.person, Self.meeting, Self.later)
      let before = try await Self.dump(archive)
      let absent = canaries.filter { $0.dumped.map { !before.contains($0) } ?? false }
      #expect(absent.map(\.shown) == [])
      try await archive.write(in: meeting) {
        _ = try $0.forget(person, in: meeting, at: later)
      }
      try await archive.write { _ = try $0.forget(person, calling: [.english: "-"], at: later) }
      let after = try await Self.dump(archive)
      let wrong = canaries.filter { canary in
        canary.dumped.map { after.contains($0) == (canary.column.forgetting == .erased) } ?? false
      }
      #expect(wrong.map { "\($0.column.table).\($0.column.name)" }.sorted() == [])
    }
  }

  @Test func `each clock erases what the inventory gives it`() async throws {
    try await Self.withCanaries { archive, canaries in
      let meeting = Self.meeting
      // What somebody who took part wrote has no clock.
      try await archive.database.withConnection {
        try $0.script(
          """
          BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM participant; COMMIT
          """)
      }
      for clock in RetentionKind.allCases where clock != .people {
        let places = try await archive.write(in: meeting) { try $0.erase(clock, of: meeting) }
        #expect(places > 0, "\(clock)")
        let after = try await Self.dump(archive)
        let left = canaries.filter { canary in
          canary.column.clock == clock && canary.dumped.map(after.contains) ?? false
        }
        #expect(left.map { "\($0.column.table).\($0.column.name)" }.sorted() == [])
      }
      let people = canaries.filter { $0.column.clock == .people }
      let last = try await Self.dump(archive)
      #expect(people.filter { $0.dumped.map { !last.contains($0) } ?? false }.map(\.shown) == [])
    }
  }
}
