import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What a use case reads and writes within one transaction; it lives as long as the transaction.
package struct Store {
  let connection: Connection
  /// What the pages read before; nil where none are served.
  let seen: SeenMeetings?

  package init(connection: Connection) { self.init(connection: connection, seen: nil) }

  init(connection: Connection, seen: SeenMeetings?) {
    (self.connection, self.seen) = (connection, seen)
  }

  func rows(_ query: Query, _ arguments: (any PostgresEncodable)?...) throws -> [Row] {
    try inTheOrganisersWords { try connection.rows(query.statement, arguments) }
  }

  @discardableResult
  func execute(_ query: Query, _ arguments: (any PostgresEncodable)?...) throws -> Int {
    try inTheOrganisersWords { try connection.execute(query.statement, arguments) }
  }

  /// Statements of which none looks at what came of another, at one round trip.
  func rows(
    together calls: [(query: Query, arguments: [(any PostgresEncodable)?])]
  ) throws -> [(rows: [Row], count: Int)] {
    try inTheOrganisersWords {
      try connection.rows(together: calls.map { ($0.query.statement, $0.arguments) })
    }
  }

  private func inTheOrganisersWords<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as PostgresError {
      throw error.inTheOrganisersWords
    }
  }

  static func json(_ value: some Encodable) throws -> String {
    String(decoding: try value.sortedJSON(), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  /// Most wordings are empty, and a directory has three a person.
  static func wording(_ json: String) throws -> Wording { json == "{}" ? [:] : try value(json) }
}

extension PostgresError {
  /// What a broken rule means to the organiser, or the error itself.
  fileprivate var inTheOrganisersWords: any Error { Refusal(self) ?? self }
}

extension Query {
  /// The statement as the seam prepares it, under its own name.
  package var statement: Statement { Statement(name: rawValue, sql: sql) }
}

/// The database of meetings: one closure, one transaction, one meeting.
///
/// The work is done as `convene_app` whoever is logged in, and sees the rows of the meeting it is
/// about; without a meeting it sees those of none. Both are said with BEGIN, at no round trip, and so
/// is where names are looked for.
package struct Archive: Sendable {
  package let database: Database
  /// In whose name sessions act that are of the server's owner; nil where each session is somebody's
  /// own.
  package let login: String?
  /// Whether the login is one that keeps the database: it reads as `convene_keeper` and writes nothing.
  package let isKeepers: Bool
  /// Whether the login is one that serves the pages: it works as `convene_portal`, for who shows a link.
  package let isOfPages: Bool
  /// What the link is known by that its transactions were shown.
  let link: SHA256?
  /// What the secret of somebody with an account is known by, for whom it works as `convene_signed_in`.
  let credential: SHA256?
  let seen: SeenMeetings?

  package init(_ database: Database, as login: String? = nil) {
    self.init(database, as: login, isKeepers: false)
  }

  init(
    _ database: Database, as login: String? = nil, isKeepers: Bool, isOfPages: Bool = false,
    link: SHA256? = nil, credential: SHA256? = nil, seen: SeenMeetings? = nil
  ) {
    (self.isOfPages, self.link, self.credential) = (isOfPages, link, credential)
    self.seen = seen
    self.database = database
    self.login = login
    self.isKeepers = isKeepers
  }

  /// Among the server's own names and then among ours, whatever a database, a login or a table of
  /// the session's own puts before them.
  static let names = Database.Setting("search_path", list: ["pg_catalog", "public", "pg_temp"])

  /// Runs `body` in a transaction that is written whole or not at all.
  ///
  /// The body may run again after a serialisation failure, so it changes nothing but the store.
  package func write<Value: Sendable>(
    in meeting: Meeting.ID? = nil, for reviewer: Person.ID? = nil,
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    guard !isKeepers else { throw Refusal.loginOnlyKeeps() }
    do {
      return try await database.write(settings: scope(meeting, reviewer)) {
        try body(Store(connection: $0, seen: seen))
      }
    } catch let error as PostgresError {
      // What is checked at the end only is said by COMMIT.
      throw error.inTheOrganisersWords
    }
  }

  /// Runs `body` on a snapshot that stays the same however long it reads.
  ///
  /// For a reviewer it shows what they were given, and others' ratings once their own are in.
  package func read<Value: Sendable>(
    in meeting: Meeting.ID? = nil, for reviewer: Person.ID? = nil,
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    // What is hidden from a reviewer is not hidden from who keeps the database.
    guard !isKeepers || reviewer == nil else { throw Refusal.loginOnlyKeeps() }
    return try await database.read(settings: scope(meeting, reviewer)) {
      try body(Store(connection: $0, seen: seen))
    }
  }

  /// A session of its own that sees the rows of one meeting, for thousands of small steps: nothing is
  /// said around each, as that took more than the step itself.
  package func ledger(of meeting: Meeting.ID) throws -> Ledger {
    guard !isKeepers else { throw Refusal.loginOnlyKeeps() }
    return Ledger(try database.alone(settings: scope(meeting, nil)))
  }

  /// Brings the schema up to this program's migrations; returns the names of those applied.
  package func migrate(dryRun: Bool = false) async throws -> [String] {
    try await Migrator(SchemaMigration.all).migrate(database, dryRun: dryRun)
  }

  private func scope(_ meeting: Meeting.ID?, _ reviewer: Person.ID?) -> [Database.Setting] {
    var scope = session(as: role)
    if let link { scope.append(.init("app.link", link.description)) }
    if let credential { scope.append(.init("app.credential", credential.description)) }
    if let meeting { scope.append(.init("app.meeting", meeting.uuid.uuidString)) }
    if let reviewer { scope.append(.init("app.reviewer", reviewer.uuid.uuidString)) }
    return scope
  }

  private var role: String {
    if credential != nil { return "convene_signed_in" }
    return isOfPages ? "convene_portal" : isKeepers ? "convene_keeper" : "convene_app"
  }

  /// Whose session it is is said first, as the role must be one of theirs.
  func session(as role: String) -> [Database.Setting] {
    [Self.names] + (login.map { [.init("session_authorization", $0)] } ?? [])
      + [Self.working(as: role)]
  }

  /// Where rows lie on several machines people work by their own rights: there a session is known by its
  /// role alone, and who acts would be nobody.
  static func working(as role: String) -> Database.Setting {
    role == "convene_app"
      ? .init(role: role, unless: "convene.works_as") : .init("role", role)
  }

  package func close() async { await database.close() }
}

/// What is written down statement by statement, each whole by itself; whoever asked for it closes it.
package struct Ledger: Sendable {
  private let database: Database

  fileprivate init(_ database: Database) { self.database = database }

  /// Runs `body` of one statement, once: where the connection is lost nobody knows what it did.
  package func run<Value: Sendable>(
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    try await database.withConnection { try body(Store(connection: $0)) }
  }

  package func close() async { await database.close() }
}

extension Identifier: PostgresScalar {
  package var postgresText: String? { uuid.postgresText }
  package init(postgresText: String?) throws { self.init(try UUID(postgresText: postgresText)) }
}
