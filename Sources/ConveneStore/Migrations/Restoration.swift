import ConveneCore
import ConveneSQL
import ConveneValues
import Postgres

/// A database while it is made out of a backup.
///
/// It is one transaction: nobody sees anything of it before its end, whoever comes to write waits,
/// and where it fails nothing was there. Every command is the program's own, all but the first
/// migrations as the owner of the schema, who need not be above anything; of the backup there are
/// rows alone.
package struct Restoration {
  package let store: Store
  /// What was in the database before; nothing may be.
  package let strays: [String]
  /// In whose name a session of the server's owner acts; nil where it is somebody's own.
  let login: String?
  private var connection: Connection { store.connection }

  /// A table and the columns that rows are copied into.
  package struct Table: Sendable {
    package let name: String
    package let columns: Set<String>
  }

  /// Makes the schema as these migrations of ours make it, and says which tables it has.
  package func makeSchema(_ names: [String]) throws -> [Table] {
    let migrations = SchemaMigration.all.filter { names.contains($0.name) }
    _ = try Migrator(migrations).migrate(within: connection)
    try become("convene_owner")
    return try store.rows(.serverColumns).map {
      Table(name: try $0["name"], columns: Set(try $0["columns"] as [String]))
    }
  }

  /// Fills all tables with the rows that `body` copies, and then holds all of them to the keys, the
  /// references and the other rules of the schema at once.
  ///
  /// Triggers look at changes, and there are none; the invariants look at what came of them.
  package func fill(_ tables: [Table], _ body: () throws -> Void) throws {
    let names = tables.map { Self.quoted($0.name) }.joined(separator: ", ")
    let ties = try store.rows(.serverTies).map {
      (try $0["untie"] as String, try $0["tie"] as String)
    }
    try connection.script(ties.reversed().map(\.0).joined(separator: ";\n"))
    // Migrations bring rows, which are in the backup as they were there.
    try connection.script("TRUNCATE \(names)")
    try body()
    // Nobody knows anything of these tables yet, and joins between them come next.
    try connection.script("ANALYZE \(names)")
    try connection.script(ties.map(\.1).joined(separator: ";\n"))
  }

  /// Copies rows in the text format of COPY into a table.
  package func copy(
    into table: String, _ columns: [String], _ next: () throws -> [UInt8]?
  ) throws {
    let names = columns.map(Self.quoted).joined(separator: ", ")
    try connection.copyIn(
      "COPY public.\(Self.quoted(table)) (\(names)) FROM STDIN", next: next)
  }

  /// Runs `body` while the owner sees the rows of all meetings.
  package func unveiled<Value>(_ body: () throws -> Value) throws -> Value {
    let veils = try store.rows(.serverVeils).map {
      (try $0["lift"] as String, try $0["lower"] as String)
    }
    try connection.script(veils.map(\.0).joined(separator: ";\n"))
    let value = try body()
    try connection.script(veils.map(\.1).joined(separator: ";\n"))
    return value
  }

  /// What it holds so far; asked where all rows are seen.
  package func contents() throws -> DatabaseContents { try store.databaseContents() }

  /// Brings it up to this program; returns the names of the migrations.
  package func migrate() throws -> [String] {
    let names = try Migrator(SchemaMigration.all).migrate(within: connection)
    try become("convene_owner")
    return names
  }

  /// Whoever restores; nil where they have no account in the backup.
  package func actor() throws -> Actor? { try store.actor(login: whoRestores()) }

  private func whoRestores() throws -> String {
    let session: String? = try store.rows(.accountSession).first?["login"]
    return login ?? session ?? ""
  }

  /// Lets whoever restores act from here on; makes them administrator unless they have an account.
  ///
  /// - Returns: who acts, and whether they had no account.
  package func admit(_ newcomer: (_ login: String) -> Actor) throws -> (Actor, isNew: Bool) {
    let login = try whoRestores()
    let known = try actor()
    let actor = known ?? newcomer(login)
    if known == nil { _ = try store.rows(.accountInstall, actor.id, login, actor.name, false) }
    if self.login != nil {
      try connection.script("SET LOCAL ROLE NONE")
      if try store.rows(.accountShutOut).contains(where: { try $0["login"] == login }) {
        try store.makeLogin(login, ownsSchema: true)
      }
      try connection.script("SET LOCAL session_authorization = \(Self.quoted(login))")
    }
    try become("convene_owner")
    return (actor, known == nil)
  }

  /// Runs `body` as the program works, on what is of no meeting.
  package func asProgram<Value>(_ body: () throws -> Value) throws -> Value {
    try become("convene_app")
    let value = try body()
    try store.checkDeferred()
    try become("convene_owner")
    return value
  }

  private func become(_ role: String) throws {
    try connection.script("SET LOCAL ROLE \(role); SET LOCAL row_security = on")
  }

  private static func quoted(_ name: String) -> String {
    "\"\(name.replacing("\"", with: "\"\""))\""
  }
}

extension Archive {
  /// Makes a database out of a backup, whole or not at all.
  package func restore<Value: Sendable>(
    _ body: @escaping @Sendable (Restoration) throws -> Value
  ) async throws -> Value {
    let limits = ["statement_timeout", "idle_in_transaction_session_timeout"]
    let settings = [Self.names] + limits.map { Database.Setting($0, "0") }
    let login = login
    return try await database.write(settings: settings) { connection in
      let store = Store(connection: connection)
      let before = try store.strays()
      try Migrator(SchemaMigration.all).waitTurn(within: connection)
      // Our turn is the lock on a table that waiting for it makes.
      let strays =
        before.isEmpty
        ? try store.strays().filter { $0 != "table public.schema_migration" } : before
      return try body(Restoration(store: store, strays: strays, login: login))
    }
  }
}
