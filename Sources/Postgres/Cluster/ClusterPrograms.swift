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
    let call = command(program, arguments)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: call[0])
    process.arguments = Array(call.dropFirst())
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    let words = Pipe()
    // The server that pg_ctl leaves behind must not hold the pipe open.
    for end in [words.fileHandleForReading, words.fileHandleForWriting] {
      _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = words
    process.standardError = words
    do {
      try process.run()
    } catch {
      throw ClusterError.failed(program: program, log: error.localizedDescription)
    }
    let output = words.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ClusterError.failed(
        program: program, log: Self.lastLines(of: String(decoding: output, as: UTF8.self)))
    }
  }

  /// Starts a command that outlives this program and shares nothing with it.
  func detach(_ call: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    process.arguments = ["--fork"] + call
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  static func lastLines(of text: String) -> String {
    text.split(separator: "\n").suffix(20).joined(separator: "\n")
  }
}
