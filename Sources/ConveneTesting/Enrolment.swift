import ConveneStore
import Foundation
import Postgres

extension Database {
  /// Gives somebody an account, as whoever owns the server can, and lets them in; no trail is left.
  ///
  /// Without a login it is that of the server's owner, whose sessions act for it as they are.
  package func enrol(
    _ login: String = "convene", id: UUID = UUID(), name: String = "Officer (invented)",
    roles: [String] = ["administrator"]
  ) async throws {
    try await withConnection { connection in
      _ = try connection.execute(Self.enrolment, id, login, name, roles)
    }
    try await Archive(self, as: "convene").admit()
  }

  private static let enrolment = Statement(
    name: "enrolment",
    sql: """
      WITH added AS (
        INSERT INTO account (id, login, name) VALUES ($1::uuid, $2::text, $3::text) RETURNING id
      )
      INSERT INTO account_role (account_id, role)
      SELECT id, role FROM added, unnest($4::text[]) AS role
      """)
}
