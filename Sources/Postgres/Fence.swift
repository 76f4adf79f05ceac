import CLibPQ
import Foundation
import Synchronization

/// Keeps a program from a server that was left behind: one of its house was promoted since.
///
///     options.fence = Fence()
///     let database = Database("host=first,second target_session_attrs=read-write", options: options)
///
/// PostgreSQL counts promotions itself, as the timeline that a server writes, and whoever promotes cannot
/// forget it. Where the address names several hosts, whoever is reached that takes writes is compared with
/// all the others, and the latest is taken; where a later one was ever seen and does not answer now, the
/// earlier one is refused with `LeftBehind`. A server that follows another is let in, as it takes no writes.
///
/// **Cost.** One round trip for each connection that is opened, and a connection to each other host; behind a
/// pooler that shares sessions one round trip for each transaction that writes.
public final class Fence: Sendable {
  /// A server that takes writes, among those that were copied from one another.
  public struct Server: Hashable, Sendable {
    /// The same for all of them.
    public let system: String
    /// Which of them was promoted last; 1 where none ever was.
    public let timeline: Int
  }

  private let seen = Mutex<[String: Int]>([:])
  private let recalled: @Sendable (_ system: String) -> Int
  private let kept: @Sendable (Server) -> Void

  /// - Parameters:
  ///   - recalled: the latest timeline that was seen of servers of a kind, by this program or another.
  ///   - kept: told of each that is later than what was recalled.
  public init(
    recalling recalled: @escaping @Sendable (_ system: String) -> Int = { _ in 0 },
    keeping kept: @escaping @Sendable (Server) -> Void = { _ in }
  ) {
    (self.recalled, self.kept) = (recalled, kept)
  }

  /// Whether a later one was seen since by this program.
  func isLeftBehind(_ server: Server) -> Bool {
    seen.withLock { $0[server.system] ?? 0 } > server.timeline
  }

  /// - Throws: `LeftBehind` where a later one was ever seen.
  func admit(_ server: Server, at host: String) throws {
    let recalled = recalled(server.system)
    let latest = seen.withLock { seen in
      let latest = max(seen[server.system] ?? 0, recalled, server.timeline)
      seen[server.system] = latest
      return latest
    }
    if latest > recalled { kept(Server(system: server.system, timeline: latest)) }
    guard latest == server.timeline else {
      throw LeftBehind(host: host, timeline: server.timeline, latest: latest)
    }
  }

  /// The connection, or one to the host of the same address that was promoted last.
  func latest(_ first: Connection, _ conninfo: String, _ options: Database.Options) throws
    -> Connection
  {
    guard let server = try first.server() else { return first }
    first.met = server
    var latest = (connection: first, server: server)
    for host in first.otherHosts() {
      guard let other = try? Connection(conninfo, options: options, at: host),
        let its = try? other.server(), its.system == server.system,
        its.timeline > latest.server.timeline
      else { continue }
      other.met = its
      latest = (other, its)
    }
    try admit(latest.server, at: latest.connection.host)
    return latest.connection
  }

  /// Looks again whom a session of a pooler is of, in the transaction that is open.
  func admitAnew(_ connection: Connection) throws {
    guard connection.met != nil, let server = try connection.server() else { return }
    try admit(server, at: connection.host)
  }
}

/// The server that answers takes writes, and one that was copied from it or beside it was promoted since.
public struct LeftBehind: Error, Sendable, Hashable, CustomStringConvertible {
  /// Its name or address, as the address of the database has it.
  public let host: String
  /// What it writes.
  public let timeline: Int
  /// The latest that was seen.
  public let latest: Int

  /// By what an error is told apart in a test.
  public init(host: String, timeline: Int, latest: Int) {
    (self.host, self.timeline, self.latest) = (host, timeline, latest)
  }

  /// One line for a log.
  public var description: String {
    "\(host) writes timeline \(timeline), and timeline \(latest) was seen"
  }
}

extension Database {
  /// A host that the address names, as it answers now.
  public struct Host: Sendable, Hashable {
    /// What it does.
    public enum Part: Sendable, Hashable {
      /// It takes writes.
      case writes(Fence.Server)
      /// It follows another one, or does not tell.
      case follows
      /// It does not answer, and why.
      case silent(String)
    }

    /// Its name, its address or the folder of its socket.
    public let name: String
    /// What it does.
    public let part: Part
  }

  /// Each host that the address names, as it answers now, whether a fence would let it in or not.
  ///
  /// A connection to each, one after the other, with two seconds to answer.
  public func hosts() async throws -> [Host] {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { [conninfo, options] in
        continuation.resume(with: Result { try Self.hosts(conninfo, options) })
      }
    }
  }

  private static func hosts(_ conninfo: String, _ options: Options) throws -> [Host] {
    _ = try Address(conninfo)
    let begun = ["dbname"].withCStrings { names in
      [conninfo].withCStrings { PQconnectStartParams(names, $0, 1) }
    }
    defer { PQfinish(begun) }
    return Connection.hosts(of: begun).map { host in
      let name = host.host ?? host.hostaddr ?? ""
      do {
        let connection = try Connection(conninfo, options: options, at: host)
        let server = try connection.server()
        return Host(name: name, part: server.map(Host.Part.writes) ?? .follows)
      } catch {
        return Host(name: name, part: .silent((error as? PostgresError)?.message ?? "\(error)"))
      }
    }
  }
}

extension Connection {
  /// One of the hosts of an address, by libpq's names.
  struct Host: Hashable {
    var host: String?
    var hostaddr: String?
    var port: String?

    /// What to connect with behind the address itself, to this host whatever it is.
    var parameters: [(String, String)] {
      [("host", host), ("hostaddr", hostaddr), ("port", port)].compactMap { name, value in
        value.map { (name, $0) }
      } + [("target_session_attrs", "any"), ("connect_timeout", "2")]
    }
  }

  /// The server, where it takes writes; nil where it follows another one, or does not tell.
  func server() throws -> Fence.Server? {
    do {
      guard let row = try rows(Self.whoAnswers).first, let file: String = try row["file"],
        let timeline = Int(file.prefix(8), radix: 16)
      else { return nil }
      return Fence.Server(system: try row["system"], timeline: timeline)
    } catch let error as PostgresError where !error.isConnectionLost && isIdle {
      return nil
    }
  }

  /// The host that it is of.
  var host: String { String(cString: PQhost(pointer)) }

  /// The others that the address names, with what a service file and the environment add to it.
  func otherHosts() -> [Host] {
    let port = String(cString: PQport(pointer))
    return Self.hosts(of: pointer)
      .filter { ($0.host ?? $0.hostaddr) != host || ($0.port ?? port) != port }
  }

  /// All hosts that the address of a connection names.
  fileprivate static func hosts(of pointer: OpaquePointer?) -> [Host] {
    guard let options = PQconninfo(pointer) else { return [] }
    defer { PQconninfoFree(options) }
    let said = Address.values(options)
    func list(_ name: String) -> [String] {
      (said[name] ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let (names, addresses, ports) = (list("host"), list("hostaddr"), list("port"))
    let count = max(names.count, addresses.count)
    func one(_ list: [String], _ place: Int) -> String? {
      let word = list.count == 1 ? list[0] : place < list.count ? list[place] : ""
      return word.isEmpty ? nil : word
    }
    return (0..<count).map { place in
      Host(
        host: names.count == count ? one(names, place) : nil,
        hostaddr: addresses.count == count ? one(addresses, place) : nil, port: one(ports, place))
    }
  }

  private static let whoAnswers = Statement(
    name: "",
    sql: """
      SELECT system_identifier::pg_catalog.text AS system,
        CASE WHEN NOT pg_catalog.pg_is_in_recovery()
          THEN pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_insert_lsn()) END AS file
      FROM pg_catalog.pg_control_system()
      """)
}
