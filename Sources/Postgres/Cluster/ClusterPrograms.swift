import Foundation
import Glibc

/// The programs of an installed PostgreSQL, and the user they run as.
struct ClusterPrograms: Sendable {
  let directory: String
  /// The user who runs them when we are root, which they refuse to be.
  let servant: Servant?

  struct Servant: Sendable {
    let name: String
    let user: uid_t
    let group: gid_t
  }

  /// Looks in `searchPath`, else where Debian keeps them, the highest major version first.
  init(searchPath: [String]?) throws {
    let places = searchPath ?? Self.places()
    guard
      let found = places.first(where: {
        FileManager.default.isExecutableFile(atPath: "\($0)/postgres")
          && FileManager.default.isExecutableFile(atPath: "\($0)/initdb")
      })
    else { throw ClusterError.notInstalled(searched: places) }
    directory = found
    servant = geteuid() == 0 ? Self.servant() : nil
  }

  private static func places() -> [String] {
    let root = "/usr/lib/postgresql"
    let versions = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [])
      .compactMap(Int.init).sorted(by: >)
    return versions.map { "\(root)/\($0)/bin" } + ["/usr/local/pgsql/bin", "/usr/bin"]
  }

  private static func servant() -> Servant? {
    for name in ["postgres", "nobody"] {
      if let entry = getpwnam(name) {
        return Servant(name: name, user: entry.pointee.pw_uid, group: entry.pointee.pw_gid)
      }
    }
    return nil
  }

  /// The command line that runs `program` as the right user.
  func command(_ program: String, _ arguments: [String]) -> [String] {
    let call = ["\(directory)/\(program)"] + arguments
    guard let servant else { return call }
    return [
      "/usr/bin/setpriv", "--reuid=\(servant.user)", "--regid=\(servant.group)",
      "--clear-groups", "--",
    ] + call
  }

  /// Runs `program` to its end; what it wrote is in the error when it fails.
  func run(_ program: String, _ arguments: [String]) throws {
    var name = Array("\(NSTemporaryDirectory())convene-XXXXXX".utf8CString)
    let words = mkstemp(&name)
    guard words >= 0 else {
      throw ClusterError.unusable(
        path: NSTemporaryDirectory(), reason: String(cString: strerror(errno)))
    }
    unlink(name)
    let file = FileHandle(fileDescriptor: words, closeOnDealloc: true)
    let status = try spawn(command(program, arguments), output: words)
    guard status == 0 else {
      try file.seek(toOffset: 0)
      let text = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
      throw ClusterError.failed(program: program, log: Self.lastLines(of: text))
    }
  }

  /// Starts a command that outlives this program and shares nothing with it.
  func detach(_ call: [String]) throws {
    _ = try spawn(["/usr/bin/setsid", "--fork"] + call, output: nil)
  }

  /// Runs a command with nothing of ours open in it, and waits; returns its exit status.
  ///
  /// Foundation's `Process` would wait for the server that pg_ctl leaves behind: it takes a child to
  /// live for as long as anybody holds the socket it gave the child.
  private func spawn(_ call: [String], output: Int32?) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for stream in [Int32(1), 2] {
      if let output {
        posix_spawn_file_actions_adddup2(&actions, output, stream)
      } else {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
    }
    let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    for descriptor in open.compactMap(Int32.init) where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    let arguments = (["/usr/bin/env", "--chdir=/"] + call).map { strdup($0) }
    let settings: [String] = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
    let environment = settings.map { strdup($0) }
    defer { for text in arguments + environment { free(text) } }
    var child = pid_t()
    let failure = posix_spawn(
      &child, "/usr/bin/env", &actions, nil, arguments + [nil], environment + [nil])
    guard failure == 0 else {
      throw ClusterError.failed(program: call[0], log: String(cString: strerror(failure)))
    }
    var status = Int32()
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? 0 : max(1, (status >> 8) & 0xff)
  }

  static func lastLines(of text: String) -> String {
    text.split(separator: "\n").suffix(20).joined(separator: "\n")
  }
}
