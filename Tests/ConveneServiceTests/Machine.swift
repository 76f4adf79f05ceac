import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneTesting
import Foundation
import Glibc
import Postgres
import Testing

/// A desk with a PostgreSQL of its own in a directory of its own, as every machine has it.
struct Machine: Sendable {
  let folder: String
  var settings: Settings

  /// Runs `body` with so many machines; everything of them goes afterwards.
  static func with(_ count: Int, _ body: ([Machine]) async throws -> Void) async throws {
    let root = FileManager.default.temporaryDirectory.path
    var machines = (1...count).map { _ in
      Machine(at: "\(root)/convene-test-\(UUID().uuidString.prefix(8))")
    }
    // The key was carried from the first to the others.
    for place in machines.indices { machines[place].settings.key = machines[0].file("key") }
    defer { for machine in machines { machine.remove() } }
    try await body(machines)
  }

  init(at folder: String) {
    self.folder = folder
    settings = Settings(environment: ["CONVENE_DATA": folder])
    settings.isDurable = false
    settings.portal = "https://meetings.example.org"
  }

  func remove() {
    try? Secretariat.stopDatabase(settings)
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A file that is not there yet.
  func file(_ name: String) -> String { "\(folder)/\(name)" }

  func atDesk<Value: Sendable>(
    _ body: (Secretariat) async throws -> Value
  ) async throws -> Value {
    let desk = try await Secretariat.open(settings, login: "keeper")
    do {
      let value = try await body(desk)
      await desk.close()
      return value
    } catch {
      await desk.close()
      throw error
    }
  }

  func restore(_ file: String, _ wish: RestoreWish = RestoreWish()) async throws -> RestoreSummary {
    try await Secretariat.restoreDatabase(settings, login: "keeper", from: file, wish)
  }
}

extension Secretariat {
  /// What is in every table besides those that note backups and handovers.
  func contents() async throws -> [String] {
    let noted = "'audit_entry', 'audit_body', 'audit_head', 'audit_line', 'handover'"
    return try await archive.database.withConnection { connection in
      let tables: [String] = try connection.rows(
        Statement(
          name: "",
          sql: """
            SELECT relname::text AS name FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
              AND relname NOT IN (\(noted))
            ORDER BY 1
            """)
      ).map { try $0["name"] }
      return try tables.map { table in
        let state: String = try connection.rows(
          Statement(
            name: "",
            sql: """
              SELECT count(*) || ' ' || COALESCE(md5(string_agg(t::text, '|' ORDER BY t::text)), '')
                AS state
              FROM \(table) AS t
              """))[0]["state"]
        return "\(table) \(state)"
      }
    }
  }

  /// The acts of the house, oldest first.
  func houseActs() async throws -> [String] {
    try await archive.database.withConnection { connection in
      try connection.rows(
        """
        SELECT act FROM audit_entry
        WHERE meeting_id = '00000000-0000-0000-0000-000000000000' ORDER BY number
        """
      ).map { try $0["act"] }
    }
  }
}
