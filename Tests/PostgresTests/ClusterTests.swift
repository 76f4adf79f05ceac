import Foundation
import Glibc
import Postgres
import Testing

/// What a desk's own server meets in the years of its life, each on a cluster of its own.
@Suite("A cluster", .timeLimit(.minutes(45))) struct ClusterTests {
  @Test func `a pid file of a program that is gone does not keep us out`() async throws {
    try await Desk.run { desk in
      try desk.cluster.stop()
      // No process has this number: it is above the most that there can be.
      try desk.writePidFile(pid: 4_194_305)
      #expect(try await desk.answer() == 1)
    }
  }

  @Test func `a server whose programs were updated under it is started anew`() async throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString.prefix(8))")
    let places = try files.contentsOfDirectory(atPath: "/usr/lib/postgresql").compactMap(Int.init)
    let major = try #require(places.max())
    let programs = folder.appending(path: "\(major)/bin")
    try files.createDirectory(
      at: programs.deletingLastPathComponent(), withIntermediateDirectories: true)
    try files.copyItem(
      at: URL(fileURLWithPath: "/usr/lib/postgresql/\(major)/bin"), to: programs)
    // Libraries are looked for beside the programs.
    try files.createSymbolicLink(
      at: folder.appending(path: "\(major)/lib"),
      withDestinationURL: URL(fileURLWithPath: "/usr/lib/postgresql/\(major)/lib"))
    let desk = Desk(
      cluster: try Cluster(
        directory: folder.appending(path: "desk").path(percentEncoded: false), durable: false,
        lingering: 1, searchPath: [programs.path(percentEncoded: false)]))
    defer {
      try? desk.cluster.stop()
      try? files.removeItem(at: folder)
    }
    #expect(try await desk.answer() == 1)
    let before = try desk.pid()
    #expect(try await desk.answer() == 1)
    #expect(try desk.pid() == before)
    let (old, new) = (programs.appending(path: "postgres"), programs.appending(path: "new"))
    try files.copyItem(at: old, to: new)
    #expect(rename(new.path(percentEncoded: false), old.path(percentEncoded: false)) == 0)
    #expect(try await desk.answer() == 1)
    #expect(try desk.pid() != before)
  }

  @Test func `a pid file whose number another program bears does not keep us out`() async throws {
    try await Desk.run { desk in
      try desk.cluster.stop()
      try desk.writePidFile(pid: getpid())
      #expect(!desk.cluster.isRunning)
      #expect(try await desk.answer() == 1)
    }
  }

  @Test func `a server that was killed is never taken for one that runs`() async throws {
    try await Desk.run { desk in
      for _ in 1...3 {
        let pid = try desk.pid()
        #expect(kill(pid, SIGKILL) == 0)
        // At once: its socket still takes connections for a moment.
        #expect(try await desk.answer() == 1)
        #expect(try desk.pid() != pid)
      }
    }
  }

  @Test func `two servers never write to one data directory`() async throws {
    try await Desk.run { desk in
      let pid = try desk.pid()
      // Whoever lost the pid file finds the server by its processes.
      let file = "\(desk.cluster.directory)/data/postmaster.pid"
      let words = try String(contentsOfFile: file, encoding: .utf8)
      try FileManager.default.removeItem(atPath: file)
      #expect(!desk.cluster.isRunning)
      #expect(try await desk.answer() == 1)
      #expect(kill(pid, 0) != 0 || desk.isZombie(pid))
      #expect(try String(contentsOfFile: file, encoding: .utf8) != words)
    }
  }

  @Test func `a data directory deleted under the server is said to be gone`() async throws {
    try await Desk.run { desk in
      let pid = try desk.pid()
      try FileManager.default.removeItem(atPath: "\(desk.cluster.directory)/data")
      let error = #expect(throws: ClusterError.self) { try desk.cluster.start() }
      #expect(error == .dataMissing("\(desk.cluster.directory)/data"))
      #expect(error?.advice.contains("convene database restore FILE") == true)
      #expect(kill(pid, 0) != 0 || desk.isZombie(pid))
    }
  }

  @Test func `what may be lost is made anew when it was deleted under the server`() async throws {
    try await Desk.run(durable: false) { desk in
      try FileManager.default.removeItem(atPath: "\(desk.cluster.directory)/data")
      #expect(try await desk.answer(of: "SELECT count(*) AS n FROM pg_database") == 3)
    }
  }

  @Test func `a server whose socket was tidied away is started again`() async throws {
    try await Desk.run { desk in
      let socket = try desk.socket()
      try FileManager.default.removeItem(atPath: socket)
      #expect(try await desk.answer() == 1)
      try FileManager.default.removeItem(atPath: "\(socket)/.s.PGSQL.5432")
      #expect(try await desk.answer() == 1)
    }
  }

  @Test func `nobody else can hold the lock of who looks after the server`() async throws {
    try await Desk.run { desk in
      var status = Glibc.stat()
      #expect(stat("\(desk.cluster.directory)/keeper.lock", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
  }

  @Test func `who looks after a server makes nothing anew in what is being removed`() async throws {
    try await Desk.run { desk in
      let directory = desk.cluster.directory
      try desk.cluster.stop()
      try FileManager.default.removeItem(atPath: "\(directory)/users.lock")
      let keeper = open("\(directory)/keeper.lock", O_RDONLY)
      #expect(try await Desk.blocking { flock(keeper, LOCK_EX) } == 0)
      close(keeper)
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/users.lock"))
    }
  }

  @Test func `programs that start at once share one server`() async throws {
    try await Desk.run(started: false) { desk in
      let pids = try await withThrowingTaskGroup(of: pid_t.self) { group in
        for _ in 1...6 {
          group.addTask {
            let lease = try await Desk.blocking { try desk.cluster.start() }
            return try withExtendedLifetime(lease) { try desk.pid() }
          }
        }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(pids.count == 1)
    }
  }

  @Test(arguments: [0o750, 0o755, 0o770])
  func `a data directory that others may read is refused`(mode: Int) async throws {
    try await Desk.run { desk in
      try desk.cluster.stop()
      let data = "\(desk.cluster.directory)/data"
      chmod(data, mode_t(mode))
      let error = #expect(throws: ClusterError.self) { try desk.cluster.start() }
      #expect(
        error == .openToOthers(path: data, mode: "0" + String(mode, radix: 8)))
      #expect(error?.advice.hasSuffix("chmod 700 \(data)") == true)
      chmod(data, 0o700)
      #expect(try await desk.answer() == 1)
    }
  }

  @Test func `a directory for the socket that others may write to is refused`() async throws {
    try await Desk.run { desk in
      let socket = try #require(try desk.cluster.start().conninfo.firstMatch(of: /host='?([^' ]+)/))
      let path = String(socket.1)
      try desk.cluster.stop()
      try? FileManager.default.removeItem(atPath: path)
      mkdir(path, 0o700)
      chmod(path, 0o777)
      let error = #expect(throws: ClusterError.self) { try desk.cluster.start() }
      #expect(error == .socketDirectoryTaken(path))
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: desk.cluster.directory)
      #expect(throws: ClusterError.self) { try desk.cluster.start() }
      try FileManager.default.removeItem(atPath: path)
      #expect(try await desk.answer() == 1)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a directory away"))
  func `a data directory of somebody else is refused`() async throws {
    try await Desk.run { desk in
      try desk.cluster.stop()
      let data = "\(desk.cluster.directory)/data"
      chown(data, 65534, 65534)
      let error = #expect(throws: ClusterError.self) { try desk.cluster.start() }
      #expect(error == .notOwned(path: data, wanted: "postgres"))
      #expect(error?.advice == "Run: sudo chown -R postgres \(data)")
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a directory away"))
  func `root puts no server into a directory of somebody else's`() async throws {
    try await Desk.run(started: false) { desk in
      let directory = desk.cluster.directory
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
      chown(directory, 65534, 65534)
      let error = #expect(throws: ClusterError.self) { try desk.cluster.start() }
      #expect(error == .ofSomebodyElse(directory: directory, owner: "nobody"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == [])
      chown(directory, 0, 0)
      #expect(try await desk.answer() == 1)
    }
  }

  @Test func `a machine without the language environment is told which package has it`()
    async throws
  {
    try await Desk.run(started: false) { desk in
      let cluster = try desk.cluster(
        programs: ["15": ["initdb": #"exec "$REAL" "${@/C.UTF-8/xx_XX.UTF-8}""#]])
      let error = #expect(throws: ClusterError.self) { try cluster.start() }
      guard case .localeMissing(let log)? = error else { return #expect(error == nil) }
      #expect(log.contains("invalid locale name"))
      #expect(error?.advice.contains("apt-get install locales") == true)
      #expect(!FileManager.default.fileExists(atPath: "\(cluster.directory)/data.new"))
    }
  }

  @Test func `a long path of the data directory is no obstacle`() async throws {
    try await Desk.run(below: String(repeating: "a-long-name/", count: 30)) { desk in
      #expect(desk.cluster.directory.utf8.count > 300)
      let answer = try await desk.answer()
      #expect(answer == 1)
      let socket = try desk.socket()
      #expect(socket.utf8.count < 107)
    }
  }

  @Test func `an older major version is refused with the next step`() async throws {
    try await Desk.run { desk in
      try desk.cluster.stop()
      try desk.write("14\n", to: "PG_VERSION")
      let error = #expect(throws: ClusterError.self) { try desk.cluster.start() }
      #expect(error == .otherVersion(found: 14, have: 15))
      #expect(error?.advice.contains("apt-get install postgresql-14") == true)
      #expect(error?.advice.contains("convene database upgrade") == true)
      try desk.write("15\n", to: "PG_VERSION")
      #expect(try await desk.answer() == 1)
    }
  }

  @Test func `an older major version whose programs are here goes on as it is`() async throws {
    try await Desk.run { desk in
      try desk.cluster.stop()
      let both = try desk.cluster(programs: Desk.fourteen)
      try desk.write("14\n", to: "PG_VERSION")
      _ = try both.start()
      #expect(both.dataMajor == 15, "the programs that bear the old number ran")
      #expect(both.isRunning)
      try both.stop()
    }
  }

  @Test func `who wants the cluster alone is refused while others use it`() async throws {
    try await Desk.run { desk in
      let lease = try desk.cluster.start()
      #expect(throws: ClusterError.inUse(directory: desk.cluster.directory)) {
        try desk.cluster.startAlone()
      }
      withExtendedLifetime(lease) {}
    }
  }
}
