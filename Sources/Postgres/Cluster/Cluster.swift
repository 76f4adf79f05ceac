import Foundation
import Glibc

/// A PostgreSQL of our own on this machine: a data directory, a server behind a socket, no network.
///
/// Every program that uses the cluster holds a shared lock on `users.lock`. A keeper that outlives
/// them waits until nobody holds it, stays for `lingering` seconds, and stops the server while
/// holding the lock alone; who comes in between simply adopts the server that runs.
public struct Cluster: Sendable {
  /// Where everything of the cluster is kept.
  public let directory: String
  let isDurable: Bool
  let lingering: Int
  private let programs: ClusterPrograms

  /// - Parameters:
  ///   - directory: absolute; made when it is not there.
  ///   - durable: false for what may be lost with the machine, such as tests and demos.
  ///   - lingering: seconds that the server stays up after its last user.
  ///   - searchPath: directories with PostgreSQL's programs, instead of where Debian keeps them.
  public init(
    directory: String, durable: Bool = true, lingering: Int = 60, searchPath: [String]? = nil
  ) throws {
    self.directory = directory
    isDurable = durable
    self.lingering = lingering
    programs = try ClusterPrograms(searchPath: searchPath)
  }

  /// What a running cluster gives its user: keep it for as long as the server must stay up.
  public struct Lease: Sendable {
    /// For libpq; the database `postgres`, as superuser.
    public let conninfo: String
    private let lock: ClusterLock

    fileprivate init(conninfo: String, lock: ClusterLock) {
      self.conninfo = conninfo
      self.lock = lock
    }

    /// The same server, another database.
    public func conninfo(database: String) -> String {
      conninfo.replacingOccurrences(of: "dbname=postgres", with: "dbname=\(database)")
    }
  }

  /// Starts the server, or adopts the one that runs; makes the data directory when there is none.
  public func start() throws -> Lease {
    try makeDirectory()
    let users = try ClusterLock("\(directory)/users.lock", exclusive: false)
    let socket = try socketDirectory()
    if !isReady(socket) {
      let turn = try ClusterLock("\(directory)/start.lock", exclusive: true)
      try withExtendedLifetime(turn) {
        if !isReady(socket) {
          try initialise()
          try startServer(socket)
          try startKeeper()
        }
      }
    }
    return Lease(
      conninfo: "host=\(socket) user=convene dbname=postgres connect_timeout=10", lock: users)
  }

  /// Stops the server now, whoever uses it; nothing happens when it does not run.
  public func stop() throws {
    guard isRunning else { return }
    try programs.run("pg_ctl", ["-D", data, "-m", "fast", "-w", "-t", "30", "stop"])
  }

  /// Whether a server of this cluster runs and answers.
  public var isRunning: Bool { (try? socketDirectory()).map(isReady) ?? false }

  var data: String { "\(directory)/data" }

  private func makeDirectory() throws {
    if mkdirAll(directory) != 0 {
      throw ClusterError.unusable(path: directory, reason: String(cString: strerror(errno)))
    }
    guard let servant = programs.servant else {
      chmod(directory, 0o700)
      return
    }
    chmod(directory, 0o711)
    var parent = ""
    for part in directory.split(separator: "/") {
      parent += "/\(part)"
      var status = stat()
      guard stat(parent, &status) == 0 else { continue }
      let isEnterable =
        status.st_mode & 0o001 != 0
        || (status.st_uid == servant.user && status.st_mode & 0o100 != 0)
        || (status.st_gid == servant.group && status.st_mode & 0o010 != 0)
      if !isEnterable {
        throw ClusterError.notEnterable(directory: parent, user: servant.name)
      }
    }
  }

  private func mkdirAll(_ path: String) -> Int32 {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return 0 }
    let parent = (path as NSString).deletingLastPathComponent
    guard errno == ENOENT, parent != path, mkdirAll(parent) == 0 else { return -1 }
    return mkdir(path, 0o755)
  }

  /// A short directory for the socket, the same for every program that uses this cluster.
  private func socketDirectory() throws -> String {
    let hash = directory.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    let temporary = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    let path = "\(temporary)/cv-\(String(hash, radix: 36))"
    guard "\(path)/.s.PGSQL.5432".utf8.count <= 107 else {
      throw ClusterError.socketPathTooLong(path)
    }
    if mkdir(path, 0o700) == 0, let servant = programs.servant {
      chown(path, servant.user, servant.group)
    }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == programs.servant?.user ?? geteuid()
    else { throw ClusterError.socketDirectoryTaken(path) }
    return path
  }

  /// The server says so itself, in the eighth line of its pid file, and its socket answers.
  private func isReady(_ socket: String) -> Bool {
    guard let text = try? String(contentsOfFile: "\(data)/postmaster.pid", encoding: .utf8)
    else { return false }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 8, lines[7].hasPrefix("ready") else { return false }
    return answers("\(socket)/.s.PGSQL.5432")
  }

  private func answers(_ path: String) -> Bool {
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }

  /// Made beside its place and renamed into it, so that a killed initdb leaves nothing behind.
  private func initialise() throws {
    let version = "\(data)/PG_VERSION"
    if let found = try? String(contentsOfFile: version, encoding: .utf8) {
      let major = found.trimmingCharacters(in: .whitespacesAndNewlines)
      let have =
        (programs.directory as NSString).deletingLastPathComponent
        .split(separator: "/").last.map(String.init) ?? ""
      guard Int(have) == nil || have == major else {
        throw ClusterError.otherVersion(found: major, have: have)
      }
      return
    }
    let fresh = "\(directory)/data.new"
    try? FileManager.default.removeItem(atPath: fresh)
    guard mkdir(fresh, 0o700) == 0 else {
      throw ClusterError.unusable(path: fresh, reason: String(cString: strerror(errno)))
    }
    if let servant = programs.servant { chown(fresh, servant.user, servant.group) }
    try programs.run(
      "initdb",
      [
        "-D", fresh, "-U", "convene", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-k",
        "--no-sync", "--no-instructions",
      ])
    guard rename(fresh, data) == 0 else {
      throw ClusterError.unusable(path: data, reason: String(cString: strerror(errno)))
    }
  }

  private func startServer(_ socket: String) throws {
    var settings = [
      "listen_addresses=", "unix_socket_directories=\(socket)", "unix_socket_permissions=0700",
      "shared_buffers=64MB", "max_connections=\(isDurable ? 50 : 300)", "max_wal_size=256MB",
    ]
    if !isDurable {
      settings += ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]
    }
    let log = "\(data)/server.log"
    let options = settings.map { "-c \($0)" }.joined(separator: " ")
    removeForeignPidFile()
    // Right after a kill the old process may not be reaped yet, and the server refuses to start.
    for attempt in 1... {
      do {
        return try programs.run(
          "pg_ctl", ["-D", data, "-l", log, "-o", options, "-w", "-t", "30", "start"])
      } catch {
        guard attempt < 10 else {
          let words = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
          throw ClusterError.failed(
            program: "postgres", log: ClusterPrograms.lastLines(of: words))
        }
        usleep(500_000)
      }
    }
  }

  /// After a restart of the machine another program may bear the old server's number.
  private func removeForeignPidFile() {
    let file = "\(data)/postmaster.pid"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8),
      let first = text.split(separator: "\n").first, let pid = Int32(first), kill(pid, 0) == 0,
      let call = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline")
    else { return }
    let words = String(decoding: call, as: UTF8.self).split(separator: "\0")
    if !words.contains(Substring(data)) { unlink(file) }
  }

  private func startKeeper() throws {
    let stop = programs.command("pg_ctl", ["-D", data, "-m", "fast", "-w", "-t", "30", "stop"])
    let script = """
      while flock -x "$1" true; do
        sleep "$2"
        flock -x -n -E 75 "$1" "${@:3}"
        [ $? = 75 ] || exit 0
      done
      """
    // A keeper about to go still holds the lock for a moment, hence the wait.
    try programs.detach(
      [
        "/usr/bin/flock", "-x", "-w", "10", "\(directory)/keeper.lock", "/bin/bash", "-c", script,
        "keeper", "\(directory)/users.lock", "\(lingering)",
      ] + stop)
  }
}
