import ConveneSQL
import ConveneStore
import Foundation
import Postgres

/// A real PostgreSQL for tests: one throw-away cluster, one template, a clone for each test.
///
/// The template is migrated once for each state of the migrations; a clone costs about a tenth of
/// a second and is dropped afterwards. Only databases named `convene_test…` are ever touched.
package struct TestDatabase: Sendable {
  private let lease: Cluster.Lease
  /// One for all tests of a process: of a thousand that wait, each would hold a lock of its own, and
  /// Foundation reads beyond its buffer where a program is started with that many files open.
  private static let running = Result {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(geteuid())").path(percentEncoded: false)
    return try Cluster(directory: directory, durable: false, admission: .anybody).start()
  }
  private static let gate = Gate(places: 4)
  /// A server lets 600 in, and more tests than that begin at once.
  private static let rollingBack = Gate(places: 16)
  /// Asked for once, whoever waits: a thousand tests begin at once, and each would migrate one.
  private static let template = Task { try await TestDatabase().migrated() }
  /// A clone for tests that roll back; nobody may be connected to the template itself.
  private static let shared = Task { try await TestDatabase().clone(of: template.value) }

  package init() throws {
    lease = try Self.running.get()
  }

  /// For libpq; an empty database of the cluster's own, without the schema.
  package var conninfo: String { lease.conninfo }

  /// For libpq; one of its databases, for another program to open.
  package func conninfo(database: String) -> String { lease.conninfo(database: database) }

  /// Returns once the template is there: roles are the cluster's, and whoever made them first, in a long
  /// transaction, would be waited for by it.
  package func prepare() async throws { _ = try await Self.template.value }

  /// Runs `body` on a fresh database that has the whole schema.
  package func withClone<Value: Sendable>(
    _ body: @Sendable (Database) async throws -> Value
  ) async throws -> Value {
    try await withDatabase(from: try await Self.template.value, body)
  }

  /// Runs `body` on a fresh database without a schema.
  package func withEmpty<Value: Sendable>(
    _ body: @Sendable (Database) async throws -> Value
  ) async throws -> Value {
    try await prepare()
    return try await withDatabase(from: "template1", body)
  }

  /// Runs `body` in a transaction on a migrated database; whatever it wrote is rolled back.
  package func withRollback<Value: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await Self.rollingBack.through { try await rolledBack(body) }
  }

  private func rolledBack<Value: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let database = open(lease.conninfo(database: try await Self.shared.value))
    do {
      let value = try await database.withConnection { connection in
        try connection.script("BEGIN")
        defer { _ = try? connection.script("ROLLBACK") }
        return try body(connection)
      }
      await database.close()
      return value
    } catch {
      await database.close()
      throw error
    }
  }

  private func withDatabase<Value: Sendable>(
    from template: String, _ body: @Sendable (Database) async throws -> Value
  ) async throws -> Value {
    try await Self.gate.through { try await withFreshDatabase(from: template, body) }
  }

  private func withFreshDatabase<Value: Sendable>(
    from template: String, _ body: @Sendable (Database) async throws -> Value
  ) async throws -> Value {
    let name = "convene_test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
    // Its files are copied, as writing them to the log takes twice as long.
    try await administer {
      try $0.script("CREATE DATABASE \(name) TEMPLATE \(template) STRATEGY FILE_COPY")
    }
    let database = open(lease.conninfo(database: name))
    do {
      let value = try await body(database)
      await database.close()
      try await administer { try $0.script("DROP DATABASE \(name) WITH (FORCE)") }
      return value
    } catch {
      await database.close()
      try? await administer { try $0.script("DROP DATABASE \(name) WITH (FORCE)") }
      throw error
    }
  }

  /// Other processes may use the cluster too, and be sooner.
  private func clone(of template: String) async throws -> String {
    let name = "\(template)_shared"
    guard try await !isThere(name) else { return name }
    try await administer { connection in
      do {
        try connection.script("CREATE DATABASE \(name) TEMPLATE \(template) STRATEGY FILE_COPY")
      } catch let error as PostgresError where Self.isTaken.contains(error.sqlState) {}
    }
    return name
  }

  /// Other migrations are another template.
  private static let templateName: String = {
    let text = SchemaMigration.all.map { "\($0.name)\n\($0.text)" }.joined(separator: "\n")
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return "convene_test_template_\(String(hash, radix: 36))"
  }()

  private func migrated() async throws -> String {
    let name = Self.templateName
    guard try await !isThere(name) else { return name }
    let draft = "\(name)_\(getpid())_\(UInt32.random(in: 0 ... .max))"
    try await administer { try $0.script("CREATE DATABASE \(draft)") }
    let database = open(lease.conninfo(database: draft))
    _ = try await Migrator(SchemaMigration.all).migrate(database)
    await database.close()
    try await administer { connection in
      do {
        try connection.script("ALTER DATABASE \(draft) RENAME TO \(name)")
      } catch let error as PostgresError where Self.isTaken.contains(error.sqlState) {
        try connection.script("DROP DATABASE \(draft)")
      }
    }
    return name
  }

  private func isThere(_ name: String) async throws -> Bool {
    try await administer { try $0.rows(Self.exists, name).first?["found"] ?? false }
  }

  /// With patience: tests share two cores with whatever else runs.
  private func open(_ conninfo: String) -> Database {
    var options = Database.Options()
    options.waitLimit = .seconds(120)
    return Database(conninfo, options: options)
  }

  @discardableResult
  private func administer<Value: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let database = open(lease.conninfo)
    do {
      let value = try await database.withConnection(body)
      await database.close()
      return value
    } catch {
      await database.close()
      throw error
    }
  }

  /// How PostgreSQL says that somebody else was sooner; the second where both come at once.
  private static let isTaken = ["42P04", "23505"]

  private static let exists = Statement(
    name: "template_exists",
    sql: "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1::text) AS found")
}

/// Lets so many in at a time, first come first served: making databases is work for the disk.
private actor Gate {
  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { self.places = places }

  /// Runs `body` as one of those who may at once.
  nonisolated func through<Value: Sendable>(
    _ body: @Sendable () async throws -> Value
  ) async throws -> Value {
    await enter()
    do {
      let value = try await body()
      await leave()
      return value
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    guard places == 0 else {
      places -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func leave() {
    if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
  }
}
