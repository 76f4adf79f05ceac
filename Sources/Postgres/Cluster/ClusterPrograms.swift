import Foundation
import Glibc
import Programs

/// The programs of an installed PostgreSQL, and the user they run as.
struct ClusterPrograms: Sendable {
  let directory: String
  /// The major version, as the name of its directory says it.
  let major: Int?
  /// The user who runs them when we are root, which they refuse to be.
  let servant: Servant?

  struct Servant: Sendable {
    let name: String
    let user: uid_t
    let group: gid_t
  }

  /// Looks in `searchPath`, else where Debian keeps them: for the major version wanted, else for
  /// the first, which is the newest.
  init(searchPath: [String]?, wanted: Int? = nil, holding names: [String] = ["postgres", "initdb"])
    throws
  {
    let places = searchPath ?? Self.places()
    let found = places.filter { place in
      names.allSatisfy { FileManager.default.isExecutableFile(atPath: "\(place)/\($0)") }
    }
    let fitting = wanted.flatMap { wanted in found.first { Self.major(of: $0) == wanted } }
    guard let chosen = fitting ?? found.first else {
      throw ClusterError.notInstalled(searched: places)
    }
    directory = chosen
    major = Self.major(of: chosen)
    servant = geteuid() == 0 ? Self.servant() : nil
  }

  private static func major(of place: String) -> Int? {
    (place as NSString).deletingLastPathComponent.split(separator: "/").last.flatMap { Int($0) }
  }

  private static func places() -> [String] {
    let root = "/usr/lib/postgresql"
    let versions = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [])
      .compactMap(Int.init).sorted(by: >)
    return versions.map { "\(root)/\($0)/bin" } + ["/usr/local/pgsql/bin", "/usr/bin"]
  }

  static func servant() -> Servant? {
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
    let words = try NamelessFile()
    let running = try Program.alone(command(program, arguments)) {
      try $0.start(output: .file(words.handle), errors: .output)
    }
    guard running.wait() == 0 else {
      throw ClusterError.failed(program: program, log: Self.lastLines(of: try words.text()))
    }
  }

  /// Starts a command that outlives this program and shares nothing with it.
  func detach(_ call: [String]) throws {
    _ = try Program.alone(["/usr/bin/setsid", "--fork"] + call) {
      try $0.start(output: .nothing, errors: .nothing)
    }.wait()
  }

  static func lastLines(of text: String) -> String {
    text.split(separator: "\n").suffix(20).joined(separator: "\n")
  }
}
