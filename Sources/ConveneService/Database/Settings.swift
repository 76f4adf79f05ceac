import ConveneCore
import ConveneMail
import ConveneValues
import Foundation
import Postgres

/// Where the data is, where letters go, and which address stands in their links.
package struct Settings: Sendable {
  /// A libpq URI or key/value string; nil for the embedded cluster.
  package var database: String?
  package var dataDirectory: String
  /// Where the keys of the house are kept; nil for a file in the data directory.
  package var key: String?
  /// `maildir:DIR` or a mail server; nil for a maildir under the data directory.
  package var mail: String?
  /// Public base address of the portal, without a slash at the end.
  package var portal: String?
  /// Where PostgreSQL's own programs are, when not where Debian puts them; directories with colons
  /// between, the newest version first.
  package var postgresPrograms: String?
  /// `transaction` where a pooler stands before the database that gives each transaction any of its
  /// sessions; nil where none does.
  package var pooler: String?
  /// The address of the server itself, for what takes a session that lasts; nil where none is known beside
  /// that of a pooler.
  package var direct: String?
  /// The address of a server that follows, of which public pages are read; nil for the one that is written to.
  package var replica: String?
  /// False for what may be lost with the machine: a demo.
  package var isDurable = true

  package init(environment: [String: String]) {
    func given(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    database = given("CONVENE_DATABASE")
    pooler = given("CONVENE_POOLER")
    direct = given("CONVENE_DIRECT")
    replica = given("CONVENE_REPLICA")
    postgresPrograms = given("CONVENE_POSTGRES")
    key = given("CONVENE_KEY").map { URL(fileURLWithPath: $0).path }
    mail = given("CONVENE_MAIL")
    portal = given("CONVENE_PORTAL").map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    if let directory = given("CONVENE_DATA") {
      dataDirectory = directory
    } else if geteuid() == 0 {
      dataDirectory = "/var/lib/convene"
    } else {
      let home = given("XDG_DATA_HOME") ?? "\(given("HOME") ?? "/tmp")/.local/share"
      dataDirectory = "\(home)/convene"
    }
    dataDirectory = URL(fileURLWithPath: dataDirectory).path
  }

  package var programPath: [String]? {
    postgresPrograms.map { $0.split(separator: ":").map(String.init) }
  }

  /// Whether there is a database to open; one of one's own is made by the first command that needs it.
  package var isDatabaseThere: Bool {
    database != nil || FileManager.default.fileExists(atPath: "\(dataDirectory)/cluster")
  }

  /// Where the latest servers are kept that took writes.
  package var servers: ServersSeen { ServersSeen(path: "\(dataDirectory)/servers") }

  package var keys: KeyFile { KeyFile(path: key ?? "\(dataDirectory)/key") }

  /// The same for a meeting: letters of a trial stay in a maildir of its own, whatever is set.
  package func of(_ meeting: Meeting) -> Settings {
    guard meeting.isTrial else { return self }
    var settings = self
    settings.mail = "maildir:\(dataDirectory)/trials/\(meeting.code)"
    return settings
  }

  /// Refuses where letters could not be handed over, before anything is written that needs some.
  ///
  /// A mail server is not asked: whether it listens just now says nothing of tomorrow.
  func refuseUndeliverable() throws {
    try Failure.ofMail {
      let destination = try mailDestination()
      if case .maildir(let path) = destination { try Maildir(at: path).prepare() }
      if case .server(let server) = destination { _ = try server.secret() }
    }
  }

  /// Where letters lie that were handed over; nil where they left by a mail server.
  var maildir: Maildir? {
    guard case .maildir(let path) = try? mailDestination() else { return nil }
    return Maildir(at: path)
  }

  func mailDestination() throws(Refusal) -> MailDestination {
    guard let mail else { return .maildir(path: "\(dataDirectory)/mail") }
    return try MailDestination(mail)
  }
}

extension Settings {
  /// The same with the address of the server itself, where the other is a pooler's.
  ///
  /// - Throws: `Failure.unavailable` where that is not known.
  package func pastPooler() throws -> Settings {
    guard database != nil, pooler != nil else { return self }
    guard let direct else { throw Failure.unavailable(.poolerInTheWay()) }
    var settings = self
    (settings.database, settings.pooler) = (direct, nil)
    return settings
  }

  /// How a database is reached that an address names: through a pooler, and past what was left behind.
  package func reaching(_ options: Database.Options) throws(Refusal) -> Database.Options {
    guard [nil, "transaction"].contains(pooler) else {
      throw .poolerUnusable(given: pooler ?? "")
    }
    var options = options
    options.sharesSessions = pooler != nil
    options.direct = direct
    options.fence = servers.fence
    return options
  }
}

extension Database.Options {
  /// What keeps a forgotten session from holding up all others.
  ///
  /// Nothing that a desk does takes as long: it searches between two transactions, and migrations
  /// set limits of their own.
  package static var ofADesk: Self {
    var options = Self()
    options.applicationName = "convene"
    options.statementTimeout = .seconds(300)
    options.lockTimeout = .seconds(30)
    options.idleInTransactionTimeout = .seconds(60)
    return options
  }

  /// Somebody waits before every page, and others wait for whoever waits.
  static var ofPages: Self {
    var options = Self()
    options.applicationName = "convene portal"
    options.poolBound = 8
    options.statementTimeout = .seconds(10)
    options.lockTimeout = .seconds(5)
    options.idleInTransactionTimeout = .seconds(15)
    return options
  }
}
