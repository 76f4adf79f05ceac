import Foundation
import Glibc

/// A PostgreSQL of our own on this machine: a data directory, a server behind a socket, no network.
///
///     let lease = try Cluster(directory: "/var/lib/shelf").start()
///     let database = Database(lease.conninfo)
///
/// Every program that uses the cluster holds a shared lock on `users.lock`. A keeper that outlives
/// them waits until nobody holds it, stays for `lingering` seconds, and stops the server while
/// holding the lock alone; who comes in between simply adopts the server that runs.
///
/// Where the directory is marked as a group's (set-group-ID), members of the group come in to a server
/// that its owner started, as logins of their own; it then stays up until its owner stops it.
public struct Cluster: Sendable {
  /// Where everything of the cluster is kept.
  public let directory: String
  /// Major version of the newest programs that were found.
  public var newestMajor: Int? { newest.major }
  let isDurable: Bool
  let lingering: Int
  let admission: Admission
  private let newest: ClusterPrograms
  private let searchPath: [String]?

  /// - Parameters:
  ///   - directory: absolute; made when it is not there.
  ///   - durable: false for what may be lost with the machine, such as tests and demos.
  ///   - lingering: seconds that the server stays up after its last user.
  ///   - searchPath: directories with PostgreSQL's programs, the newest first, instead of where
  ///     Debian keeps them.
  ///   - admission: whom the server takes for whom, from its next start on.
  ///
  /// From then on the `PG…` variables of the environment count for nothing in this process.
  public init(
    directory: String, durable: Bool = true, lingering: Int = 60, searchPath: [String]? = nil,
    admission: Admission = .peers
  ) throws {
    _ = Self.isolation
    self.directory = directory
    isDurable = durable
    self.lingering = lingering
    self.searchPath = searchPath
    self.admission = admission
    newest = try ClusterPrograms(searchPath: searchPath)
  }

  /// A cluster is reached by its address alone.
  ///
  /// libpq takes from the environment what an address does not say, and `PGSERVICE` whatever it says;
  /// so do the programs that are started.
  private static let isolation: Void = {
    for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("PG") {
      unsetenv(name)
    }
  }()

  /// What a running cluster gives its user: keep it for as long as the server must stay up.
  public struct Lease: Sendable {
    /// For libpq; the database `postgres`, as superuser where the cluster is one's own.
    public let conninfo: String
    /// The directory of the server's socket.
    public let socket: String
    /// Whether who holds it owns the cluster.
    public let isOwners: Bool
    private let lock: ClusterLock

    /// - Parameter server: who runs the server, where it is somebody else's.
    init(socket: String, lock: ClusterLock, guestOf server: String? = nil) {
      conninfo = ClusterServer.conninfo(socket, guestOf: server) + " connect_timeout=10"
      self.socket = socket
      isOwners = server == nil
      self.lock = lock
    }

    /// The same server, another database.
    public func conninfo(database: String) -> String {
      conninfo.replacingOccurrences(of: "dbname=postgres", with: "dbname=\(database)")
    }
  }

  /// Starts the server, or adopts the one that runs; makes the data directory when there is none.
  ///
  /// It blocks its thread, for milliseconds where the server runs and for seconds where it does not;
  /// programs that start at the same moment wait for one of them. Keep what it returns for as long as
  /// the server is to stay up.
  ///
  /// In somebody else's cluster it only adopts.
  ///
  /// - Throws: `ClusterError`, in words for whoever runs the program.
  public func start() throws -> Lease {
    if let host { return try visit(host) }
    return try startAsOwner()
  }

  /// The same for what the owner alone may do.
  public func startAsOwner() throws -> Lease {
    try refuseGuests()
    try makeDirectory()
    guard let users = try ClusterLock(shared: "\(directory)/users.lock") else {
      throw ClusterError.inUse(directory: directory)
    }
    share("\(directory)/users.lock", own: 0o600, with: 0o640)
    return Lease(socket: try runningServer(), lock: users)
  }

  /// The same with nobody else: refused with `ClusterError.inUse` while others use the cluster, and
  /// they wait afterwards.
  public func startAlone() throws -> Lease {
    try refuseGuests()
    try makeDirectory()
    guard let alone = try ClusterLock(alone: "\(directory)/users.lock") else {
      throw ClusterError.inUse(directory: directory)
    }
    return Lease(socket: try runningServer(), lock: alone)
  }

  /// Stops the server now, whoever uses it; nothing happens when it does not run.
  ///
  /// Units of work under way are ended as a lost connection: what they had not committed is gone.
  public func stop() throws {
    try refuseGuests()
    switch server.state() {
    case .ready, .busy:
      do {
        try newest.run("pg_ctl", ["-D", data, "-m", "fast", "-w", "-t", "60", "stop"])
      } catch {
        // Its keeper, or another program, may have been faster.
        guard case .stopped = server.state() else { throw error }
      }
    case .lost(let processes, let signal): for process in processes { kill(process, signal) }
    case .stopped: break
    }
  }

  /// Stops the server and removes all that is there of the cluster, data too.
  public func remove() throws {
    try stop()
    try FileManager.default.removeItem(atPath: directory)
    rmdir(socketDirectory)
  }

  /// Whether a server of this cluster runs and answers.
  public var isRunning: Bool {
    guard host == nil else { return ClusterServer.answers(socketDirectory) }
    return if case .ready = server.state() { true } else { false }
  }

  /// Major version that the data directory was made by; nil when there is none.
  public var dataMajor: Int? {
    (try? String(contentsOfFile: "\(data)/PG_VERSION", encoding: .utf8))
      .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// Puts the data of a stopped cluster in the place of this one's, which is stopped and used by
  /// nobody else; the old data is kept beside it under `name`, untouched.
  public func replaceData(by fresh: Cluster, keepingOldAs name: String) throws {
    try? FileManager.default.removeItem(atPath: verified)
    // Killed between the last two, the next start does the last.
    for (from, to) in [
      (fresh.data, verified), (data, "\(directory)/\(name)"), (verified, data),
    ] {
      guard rename(from, to) == 0 else { throw ClusterError(at: from, errno) }
    }
  }

  var data: String { "\(directory)/data" }
  private var verified: String { "\(directory)/data.verified" }

  private var server: ClusterServer {
    ClusterServer(data: data, socket: socketDirectory)
  }

  /// Where the server that answers has its socket; one program at a time sees to it.
  private func runningServer() throws -> String {
    let server = server
    if case .ready(let socket) = server.state(), !server.isReplaced { return socket }
    guard let turn = try ClusterLock(alone: "\(directory)/start.lock", patience: 600) else {
      throw ClusterError.inUse(directory: directory)
    }
    defer { withExtendedLifetime(turn) {} }
    let patience = 300
    let deadline = ContinuousClock.now + .seconds(patience)
    var process = pid_t()
    while ContinuousClock.now < deadline {
      switch server.state() {
      case .ready(let socket):
        guard let pid = server.replaced else { return socket }
        kill(pid, SIGINT)
        process = pid
      case .busy(let pid): process = pid
      case .lost(let processes, let signal):
        for process in processes { kill(process, signal) }
        process = processes.first ?? 0
      case .stopped:
        try launch(server)
        continue
      }
      usleep(50_000)
    }
    throw ClusterError.notReady(process: process, seconds: patience)
  }

  private func launch(_ server: ClusterServer) throws {
    let programs = try ClusterPrograms(searchPath: searchPath, wanted: dataMajor)
    do {
      try makeSocketDirectory(for: programs.servant)
      if try isInitialised(for: programs) {
        server.removeForeignPidFile()
      } else {
        try initialise(programs)
      }
      try start(programs)
      try startKeeper(programs)
    } catch let error as ClusterError {
      throw error.explained(at: data)
    }
  }

  private func makeDirectory() throws {
    if mkdirAll(directory) != 0 { throw ClusterError(at: directory, errno) }
    guard let servant = newest.servant else {
      share(directory, own: 0o700, with: 0o2710)
      return
    }
    try refuseForeignDirectory()
    share(directory, own: 0o711, with: 0o2711)
    var parent = ""
    for part in directory.split(separator: "/") {
      parent += "/\(part)"
      var status = Glibc.stat()
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

  /// Refuses what others can exchange for something of theirs while root puts a server there.
  private func refuseForeignDirectory() throws {
    for path in [directory, (directory as NSString).deletingLastPathComponent] {
      guard let status = Self.status(of: path), status.st_uid != 0 else { continue }
      throw ClusterError.ofSomebodyElse(directory: path, owner: Self.name(of: status.st_uid))
    }
  }

  private func mkdirAll(_ path: String) -> Int32 {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return 0 }
    let parent = (path as NSString).deletingLastPathComponent
    guard errno == ENOENT, parent != path, mkdirAll(parent) == 0 else { return -1 }
    // Another program may have been faster.
    return mkdir(path, 0o755) == 0 || errno == EEXIST ? 0 : -1
  }

  /// Short whatever the data directory's path is: an address of a socket holds 107 bytes.
  ///
  /// Guests know nothing of the owner's environment.
  var socketDirectory: String {
    let hash = directory.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    let name = "cv-\(String(hash, radix: 36))"
    let named = isShared ? nil : ProcessInfo.processInfo.environment["TMPDIR"]
    let temporary = named ?? "/tmp"
    let path = "\(temporary)/\(name)"
    return ClusterServer.address(in: path).utf8.count <= 107 ? path : "/tmp/\(name)"
  }

  private func makeSocketDirectory(for servant: ClusterPrograms.Servant?) throws {
    let path = socketDirectory
    if mkdir(path, 0o700) == 0 {
      if let servant { chown(path, servant.user, servant.group) }
    } else if errno != EEXIST {
      throw ClusterError(at: path, errno)
    }
    var status = Glibc.stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == servant?.user ?? geteuid(), status.st_mode & 0o022 == 0
    else { throw ClusterError.socketDirectoryTaken(path) }
    share(path, own: 0o700, with: 0o710)
  }

  /// Whether there is a data directory; refused where it is not as we left it.
  private func isInitialised(for programs: ClusterPrograms) throws -> Bool {
    var status = Glibc.stat()
    if stat(data, &status) != 0, errno == ENOENT { rename(verified, data) }
    guard stat(data, &status) == 0 else {
      // The keeper's lock is there since the first start.
      if isDurable, access("\(directory)/keeper.lock", F_OK) == 0 {
        throw ClusterError.dataMissing(data)
      }
      return false
    }
    guard status.st_uid == programs.servant?.user ?? geteuid() else {
      throw ClusterError.notOwned(
        path: data, wanted: programs.servant?.name ?? NSUserName())
    }
    guard status.st_mode & 0o077 == 0 else {
      throw ClusterError.openToOthers(
        path: data, mode: "0" + String(status.st_mode & 0o777, radix: 8))
    }
    if let found = dataMajor, let have = programs.major, found != have {
      throw ClusterError.otherVersion(found: found, have: have)
    }
    return true
  }

  /// Made beside its place and renamed into it, so that a killed initdb leaves nothing behind.
  private func initialise(_ programs: ClusterPrograms) throws {
    let fresh = "\(directory)/data.new"
    try? FileManager.default.removeItem(atPath: fresh)
    guard mkdir(fresh, 0o700) == 0 else { throw ClusterError(at: fresh, errno) }
    if let servant = programs.servant { chown(fresh, servant.user, servant.group) }
    do {
      try programs.run(
        "initdb",
        [
          "-D", fresh, "-U", Self.superuser, "--auth-local=peer", "--auth-host=reject",
          "-E", "UTF8", "--locale=C.UTF-8", "-k", "--no-sync", "--no-instructions",
        ])
    } catch {
      try? FileManager.default.removeItem(atPath: fresh)
      throw error
    }
    guard rename(fresh, data) == 0 else { throw ClusterError(at: data, errno) }
  }

  private func start(_ programs: ClusterPrograms) throws {
    var settings = [
      "listen_addresses=", "unix_socket_directories=\(socketDirectory)",
      // Who may not enter its directory does not reach the socket.
      "unix_socket_permissions=\(isShared ? "0777" : "0700")", "shared_buffers=64MB",
      "max_connections=\(isDurable ? 50 : 600)", "max_wal_size=256MB",
      // Details and statements hold what people wrote; the log is read by whoever looks for faults.
      "log_error_verbosity=terse", "log_min_error_statement=panic",
    ]
    settings += try writeAdmission(for: programs.servant)
    if !isDurable {
      settings += [
        "fsync=off", "full_page_writes=off", "synchronous_commit=off", "wal_level=minimal",
        "max_wal_senders=0", "checkpoint_timeout=1h", "autovacuum=off",
      ]
    }
    let log = "\(data)/server.log"
    // pg_ctl hands the options to a shell.
    let options = settings.map { "-c '\($0.replacing("'", with: "'\\''"))'" }
      .joined(separator: " ")
    // Right after a kill the old process may not be reaped yet, and the server refuses to start.
    for attempt in 1... {
      let before = (try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0
      do {
        return try programs.run(
          "pg_ctl", ["-D", data, "-l", log, "-o", options, "-w", "-t", "300", "start"])
      } catch ClusterError.failed(_, let said) {
        let logged = FileManager.default.contents(atPath: log)?.dropFirst(before) ?? Data()
        let words = logged.isEmpty ? said : String(decoding: logged, as: UTF8.self)
        let isHeldUp = ["lock file", "shared memory block"].contains { words.contains($0) }
        guard isHeldUp, attempt < 20 else {
          throw ClusterError.failed(program: "postgres", log: ClusterPrograms.lastLines(of: words))
        }
        usleep(250_000)
      }
    }
  }

  private func startKeeper(_ programs: ClusterPrograms) throws {
    let stop = programs.command("pg_ctl", ["-D", data, "-m", "fast", "-w", "-t", "60", "stop"])
    // By the open file: flock(1) by a path makes it anew in a directory that somebody is removing.
    let script = """
      exec 9<"$1" || exit 0
      while flock -x 9; do
        flock -u 9
        sleep "$2"
        [ -g "$3" ] && exit 0
        flock -x -n 9 || continue
        [ "$1" -ef /dev/fd/9 ] || exit 0
        exec "${@:4}"
      done
      """
    // Made here, as flock(1) would let everybody open it, and so hold it.
    let keeper = open("\(directory)/keeper.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if keeper >= 0 {
      fchmod(keeper, 0o600)
      close(keeper)
    }
    // A keeper about to go still holds the lock for a moment, hence the wait.
    try programs.detach(
      [
        "/usr/bin/flock", "-x", "-w", "10", "\(directory)/keeper.lock", "/bin/bash", "-c", script,
        "keeper", "\(directory)/users.lock", "\(lingering)", directory,
      ] + stop)
  }
}
