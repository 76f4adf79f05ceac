/// A PostgreSQL database behind a bounded pool of connections.
///
///     let database = Database("postgresql://shelf@db.example.org/shelf")
///     let titles = try await database.read { connection in
///       try connection.rows("SELECT title FROM shelf").map { try $0["title"] as String }
///     }
///     await database.close()
///
/// Each connection has a thread of its own. A unit of work is one closure that runs on it from end
/// to end with ordinary blocking calls, so it awaits nothing and shares its connection with nobody.
///
/// **Concurrency.** It may be used from any number of tasks at the same time. Whoever finds all
/// connections in use waits, in the order of asking, for `Options.waitLimit` at most. A closure
/// cannot ask for a second connection, as it cannot await, so no two units of work wait for each
/// other here; at the server they may.
///
/// **Cancellation.** When its task is cancelled the statement that runs is ended, and the unit of
/// work throws `CancellationError`.
///
/// **Cost.** Nothing is connected before the first unit of work. A connection is kept when it is
/// given back, and replaced when it was lost meanwhile, which is noticed without asking the server.
public struct Database: Sendable {
  /// How connections are made and handed out.
  public struct Options: Sendable {
    /// The most connections that are open at a time.
    public var poolBound = 4
    /// Whether named statements are prepared; false behind a pooler that shares sessions.
    public var prepares = true
    /// Whether a pooler stands before the server that gives each transaction any of its sessions, such as
    /// PgBouncer with `pool_mode = transaction`.
    ///
    /// Nothing is prepared then, and limits and styles travel with each BEGIN. What `options` says in
    /// the address is for the pooler to take or refuse. Sessions of one's own, as of
    /// `alone(settings:)` and `notifications(on:)`, are had by `direct` alone.
    public var sharesSessions = false
    /// The address of the server itself, where the other one is a pooler's.
    public var direct: String?
    /// What keeps it from servers that a later promotion left behind; nil where nobody asks.
    public var fence: Fence?
    /// How the server's lists of sessions name this program; the address may say otherwise.
    public var applicationName = ""
    /// After which the server gives up a statement; nil leaves it to the server.
    ///
    /// What the address says in `options` comes before this limit and the two below.
    public var statementTimeout: Duration?
    /// After which the server gives up waiting for a lock; nil leaves it to the server.
    public var lockTimeout: Duration?
    /// After which the server ends a connection that does nothing in a transaction; nil leaves it to
    /// the server.
    public var idleInTransactionTimeout: Duration?
    /// How long a unit of work waits for a connection when all are in use.
    public var waitLimit: Duration = .seconds(10)
    /// Seconds to reach the server, at least 2; the address may say otherwise.
    public var connectTimeout = 10
    /// Said when a connection is opened, and holding as long as it lasts.
    ///
    /// For units of work of one statement each, which then need no transaction to say it in. Behind a
    /// pooler that shares sessions they would hold for others.
    public var settings: [Setting] = []

    /// Four connections, prepared statements, and the timeouts of the server.
    public init() {}
  }

  /// How much of what others write meanwhile a transaction sees.
  public enum Isolation: String, Sendable {
    /// Every statement sees what was committed before it.
    case readCommitted = "READ COMMITTED"
    /// The whole transaction sees one snapshot.
    case repeatableRead = "REPEATABLE READ"
    /// As if transactions ran one after the other.
    case serializable = "SERIALIZABLE"
  }

  /// A setting of the server; for a transaction it travels with BEGIN, at no round trip.
  ///
  ///     try await database.read(settings: [.init("role", "reader")]) { connection in … }
  public struct Setting: Sendable {
    private let name: String
    private let values: [String]
    /// Where this setting says `own` the session stays what it is.
    private let exception: String?

    /// `role`, `app.meeting` and so on, with its value unquoted.
    public init(_ name: String, _ value: String) { self.init(name, list: [value]) }

    /// `search_path` and whatever else is a list, with its values unquoted.
    public init(_ name: String, list values: [String]) {
      self.name = name.replacing("\"", with: "\"\"")
      self.values = values.map { $0.replacing("'", with: "''") }
      exception = nil
    }

    /// The role that is worked as, unless the database says in `setting` that sessions work by their own
    /// rights: `own`, as where its rows lie on other servers too, which know a session by its role alone.
    public init(role: String, unless setting: String) {
      name = "role"
      values = [role.replacing("'", with: "''")]
      exception = setting.replacing("'", with: "''")
    }

    /// For a transaction, and as long as the connection lasts.
    var command: String { exceptional(isLocal: true) ?? "SET LOCAL \(assignment)" }
    var lastingCommand: String { exceptional(isLocal: false) ?? "SET SESSION \(assignment)" }

    private func exceptional(isLocal: Bool) -> String? {
      exception.map {
        """
        SELECT pg_catalog.set_config('role', CASE pg_catalog.current_setting('\($0)', true) \
        WHEN 'own' THEN 'none' ELSE '\(values[0])' END, \(isLocal))
        """
      }
    }

    private var assignment: String {
      "\"\(name)\" = \(values.map { "'\($0)'" }.joined(separator: ", "))"
    }
  }

  let conninfo: String
  let options: Options
  private let pool: Pool

  /// A database by its address, a URI or `key=value` pairs; nothing is connected before it is used.
  ///
  /// What is wrong with the address is therefore thrown by the first unit of work, as a
  /// `PostgresError` that quotes nothing of it.
  public init(_ conninfo: String, options: Options = Options()) {
    self.conninfo = conninfo
    self.options = options
    pool = Pool(bound: options.poolBound, waitLimit: options.waitLimit) {
      Session(conninfo, options: options)
    }
  }

  /// Runs `body` in one transaction: written whole when it returns, not at all when it throws.
  ///
  ///     try await database.write { connection in
  ///       try connection.execute("UPDATE shelf SET copies = copies - 1 WHERE title = $1", "Atlas")
  ///     }
  ///
  /// A transaction that the server could not serialise, or that met a table changed since its
  /// statements were prepared, is run again, up to five times in all, so `body` changes nothing but
  /// the database. A body that caught an error of the server and went on writes nothing either:
  /// COMMIT is then refused; what may fail alone is done in a `Connection.savepoint(_:)`.
  ///
  /// Two round trips, for BEGIN with its settings and for COMMIT, beside those of `body`.
  ///
  /// - Parameters:
  ///   - isolation: how much of what others write meanwhile the transaction sees.
  ///   - settings: hold until the transaction ends.
  /// - Returns: what `body` returned.
  /// - Throws: what `body` throws; `PostgresError`, also for a rule that is looked at with COMMIT
  ///   alone; `PoolError`; `LeftBehind`; `CancellationError`.
  @discardableResult
  public func write<Value: Sendable>(
    isolation: Isolation = .readCommitted, settings: [Setting] = [],
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let begin =
      ["BEGIN ISOLATION LEVEL \(isolation.rawValue) READ WRITE"]
      + (options.settingsOfTransactions + settings).map(\.command)
    let fence = options.sharesSessions ? options.fence : nil
    return try await pool.withSession {
      try await $0.transaction(begin) { connection in
        try fence?.admitAnew(connection)
        return try body(connection)
      }
    }
  }

  /// Runs `body` on one snapshot, which it cannot write to.
  ///
  /// All that it reads is of the moment of its first statement, whatever others write meanwhile; it
  /// waits for no writer, and no writer for it. Round trips and errors are those of
  /// `write(isolation:settings:_:)`; a statement that would write throws with SQLSTATE `25006`.
  public func read<Value: Sendable>(
    settings: [Setting] = [], _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let begin =
      ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"]
      + (options.settingsOfTransactions + settings).map(\.command)
    return try await pool.withSession { try await $0.transaction(begin, body) }
  }

  /// Runs `body` without a transaction around it, once: each statement is one of its own.
  ///
  /// For what no transaction may hold, such as `CREATE DATABASE`, and for scripts that begin and end
  /// their own. What it changes for the session, a setting or a lock, it changes back itself; a
  /// transaction that it leaves open is rolled back, with the connection.
  ///
  /// No round trip beside those of `body`, and nothing is run again: of a connection that was lost
  /// nobody knows what its last statement did.
  @discardableResult
  public func withConnection<Value: Sendable>(
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await pool.withSession { try await $0.run(body) }
  }

  /// The same database on one connection of its own, for what a session holds as long as it lasts,
  /// such as an advisory lock; whoever asks for it closes it.
  ///
  /// - Parameter settings: said whenever that connection is opened.
  /// - Throws: `PoolError.sessionsShared` where a pooler gives none and `Options.direct` names no way past it.
  public func alone(settings: [Setting] = []) throws -> Database {
    var (conninfo, options) = try ofOwnSessions()
    options.poolBound = 1
    options.settings = settings
    return Database(conninfo, options: options)
  }

  /// How a session of one's own is opened.
  func ofOwnSessions() throws -> (conninfo: String, options: Options) {
    guard options.sharesSessions else { return (conninfo, options) }
    guard let direct = options.direct else { throw PoolError.sessionsShared }
    var options = options
    options.sharesSessions = false
    return (direct, options)
  }

  /// Closes all connections, those in use when their work is done; returns when they are closed.
  ///
  /// Whoever waits for a connection, and whoever asks later, is told `PoolError.closed`.
  public func close() async { await pool.close() }
}

extension Database.Options {
  /// What libpq sends with the first message, so that it costs no round trip.
  ///
  /// Of two words for the same setting the later holds: limits are ours to propose, styles are not
  /// for others to change.
  ///
  /// - Returns: nil where sessions are shared, and each transaction says them itself.
  func sessionSettings(around given: String?) -> String? {
    guard !sharesSessions else { return nil }
    func said(_ settings: [(name: String, value: String)]) -> [String] {
      settings.map { "-c \($0.name)=\($0.value)" }
    }
    return (said(proposed) + (given.map { [$0] } ?? []) + said(styles)).joined(separator: " ")
  }

  /// The same for each transaction, where sessions are shared.
  var settingsOfTransactions: [Database.Setting] {
    sharesSessions ? (proposed + styles).map { Database.Setting($0.name, $0.value) } : []
  }

  private var proposed: [(name: String, value: String)] {
    let limits: [(String, Duration?)] = [
      ("statement_timeout", statementTimeout), ("lock_timeout", lockTimeout),
      ("idle_in_transaction_session_timeout", idleInTransactionTimeout),
    ]
    // Without statistics plans look dear, and compiling them took a quarter of all the time.
    return [("jit", "off")]
      + limits.compactMap { name, limit in limit.map { (name, "\($0.milliseconds)") } }
  }

  private var styles: [(name: String, value: String)] {
    [
      ("timezone", "UTC"), ("datestyle", "ISO"), ("bytea_output", "hex"),
      ("standard_conforming_strings", "on"), ("array_nulls", "on"),
    ]
  }
}

extension Duration {
  /// Whole milliseconds, at least one: the server takes 0 for no limit.
  fileprivate var milliseconds: Int64 {
    max(1, components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
  }
}
