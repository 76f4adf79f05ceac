import Foundation
import Glibc
import Postgres
import Programs
import Testing

/// Whom the server of a cluster takes for whom.
@Suite("A cluster's door", .timeLimit(.minutes(5))) struct ClusterAdmissionTests {
  private static let isRoot = geteuid() == 0

  /// Whom the server takes a user of the operating system for who comes in as `login`; nil where it
  /// does not let them in.
  private static func name(of user: String, as login: String, at socket: String) throws -> String? {
    let (status, output) = try Program(
      "runuser",
      ["-u", user, "--", "psql", "-XAt", "-h", socket, "-U", login, "-d", "postgres"]
        + ["-c", "SELECT session_user"], in: "/"
    ).run(errors: .nothing)
    let said = String(decoding: output, as: UTF8.self)
    return status == 0 ? said.trimmingCharacters(in: .newlines) : nil
  }

  /// The same of several while the server is up and has a login for `nobody`, with modes of the
  /// socket's directory and of the lock that guests share.
  private static func door(
    of cluster: Cluster, to people: [(user: String, login: String)]
  ) async throws -> (names: [String?], modes: [mode_t]) {
    let lease = try await Desk.blocking { try cluster.start() }
    let database = Database(lease.conninfo)
    try await database.withConnection {
      try $0.script("DROP ROLE IF EXISTS nobody; CREATE ROLE nobody LOGIN")
    }
    await database.close()
    let names = try people.map { try name(of: $0.user, as: $0.login, at: lease.socket) }
    let modes = [lease.socket, "\(cluster.directory)/users.lock"].map(mode)
    withExtendedLifetime(lease) {}
    return (names, modes)
  }

  private static func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test(.enabled(if: isRoot, "only root can be somebody else"))
  func `nobody but its owner is superuser, not even who runs the server`() async throws {
    try await Desk.run { desk in
      let door = try await Self.door(
        of: desk.cluster,
        to: [
          ("root", "convene"), ("root", "nobody"), ("postgres", "convene"), ("nobody", "nobody"),
        ])
      #expect(door.names == ["convene", nil, nil, nil])
      #expect(door.modes == [0o700, 0o600])
    }
  }

  @Test(.enabled(if: isRoot, "only root can be somebody else"))
  func `whoever is of the group of a shared cluster comes in as themselves`() async throws {
    try await Desk.run(started: false) { desk in
      let directory = desk.cluster.directory
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
      #expect(chown(directory, 0, 65534) == 0 && chmod(directory, 0o2750) == 0)
      let people = [("nobody", "nobody"), ("nobody", "convene"), ("games", "games")]
      let shared = try await Self.door(of: desk.cluster, to: people)
      #expect(shared.names == ["nobody", nil, nil])
      #expect(shared.modes == [0o710, 0o640])
      // Its guests could not start it, so it outlives its users.
      try await Task.sleep(for: .seconds(4))
      #expect(desk.cluster.isRunning)
      try desk.cluster.stop()
      chmod(directory, 0o711)
      let own = try await Self.door(of: desk.cluster, to: people)
      #expect(own.names == [nil, nil, nil])
      #expect(own.modes == [0o700, 0o600])
    }
  }

  @Test func `a cluster that let everybody in asks who they are from its next start on`()
    async throws
  {
    try await Desk.run(started: false) { desk in
      let directory = desk.cluster.directory
      let open = try Cluster(directory: directory, lingering: 1, admission: .anybody)
      let rules = {
        try String(contentsOfFile: "\(directory)/pg_hba.conf", encoding: .utf8)
          .split(separator: "\n").dropFirst()
      }
      _ = try await Desk.blocking { try open.start() }
      #expect(try rules() == ["local all all trust"])
      try open.stop()
      #expect(try await desk.answer() == 1)
      #expect(
        try rules() == ["local all convene peer map=convene", "local all all peer"])
    }
  }
}
