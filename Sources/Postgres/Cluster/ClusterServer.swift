import CLibPQ
import Foundation
import Glibc

/// What is known of the server from outside: its pid file, its processes, its socket.
struct ClusterServer {
  /// How a server stands to its data directory.
  enum State {
    /// It answers on the socket in this directory.
    case ready(socket: String)
    /// It starts, recovers or stops.
    case busy(pid_t)
    /// It is good for nothing any more and has to go: by this signal, these processes.
    case lost([pid_t], signal: Int32)
    case stopped
  }

  let data: String
  /// Where its socket would be if we started it.
  let socket: String

  /// What `postmaster.pid` says; its lines are in a stated order.
  struct PidFile {
    let pid: pid_t
    let socket: String
    let isReady: Bool

    init?(_ data: String) {
      guard let text = try? String(contentsOfFile: "\(data)/postmaster.pid", encoding: .utf8)
      else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard let pid = lines.first.flatMap({ pid_t($0) }) else { return nil }
      self.pid = pid
      socket = lines.count > 4 ? lines[4] : ""
      isReady = lines.count > 7 && lines[7].hasPrefix("ready")
    }
  }

  func state() -> State {
    if let file = PidFile(data), stands(file.pid) {
      if file.isReady, Self.answers(file.socket) { return .ready(socket: file.socket) }
      // Somebody tidied up the directory of the socket: nobody can reach the server any more.
      let isDeaf = file.isReady && access(Self.address(in: file.socket), F_OK) != 0
      return isDeaf ? .lost([file.pid], signal: SIGINT) : .busy(file.pid)
    }
    let orphans = processes().filter(stands)
    if !orphans.isEmpty { return .lost(orphans, signal: SIGQUIT) }
    if let bereft { return .lost([bereft], signal: SIGQUIT) }
    return .stopped
  }

  /// The process of a server whose programs were updated under it: it cannot load what belongs to
  /// the new ones, and has to be started anew.
  var replaced: pid_t? {
    let gone = " (deleted)"
    guard let file = PidFile(data),
      let program = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/\(file.pid)/exe"),
      program.hasSuffix(gone),
      FileManager.default.isExecutableFile(atPath: String(program.dropLast(gone.count)))
    else { return nil }
    return file.pid
  }

  var isReplaced: Bool { replaced != nil }

  /// Removes a pid file whose number another program bears by now, which would keep us out.
  ///
  /// That nobody of ours stands in the data directory has to be known.
  func removeForeignPidFile() {
    guard let file = PidFile(data), kill(file.pid, 0) == 0 else { return }
    unlink("\(data)/postmaster.pid")
  }

  static func address(in socket: String) -> String { "\(socket)/.s.PGSQL.5432" }

  /// A handshake: a socket of a server that was just killed still takes connections for a moment.
  static func answers(_ socket: String) -> Bool {
    PQping(conninfo(socket) + " connect_timeout=2") == PQPING_OK
  }

  /// - Parameter server: who runs it, for a guest, who comes in under their own name.
  static func conninfo(_ socket: String, guestOf server: String? = nil) -> String {
    func quoted(_ text: String) -> String {
      "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
    }
    let user = server.map { "requirepeer=\(quoted($0))" } ?? "user=\(Cluster.superuser)"
    return "host=\(quoted(socket)) \(user) dbname=postgres"
  }

  private func processes() -> [pid_t] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap(pid_t.init)
  }

  private func isPostgres(_ pid: pid_t) -> Bool {
    (try? String(contentsOfFile: "/proc/\(pid)/comm", encoding: .utf8)) == "postgres\n"
  }

  /// Whether it is a PostgreSQL of this data directory: all its processes stand in it.
  private func stands(_ pid: pid_t) -> Bool {
    guard isPostgres(pid) else { return false }
    var (place, ours) = (Glibc.stat(), Glibc.stat())
    if stat("/proc/\(pid)/cwd", &place) == 0 {
      return stat(data, &ours) == 0 && place.st_dev == ours.st_dev && place.st_ino == ours.st_ino
    }
    // A root that may not look into others' processes, as in a container, reads their command line.
    let call = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline") ?? Data()
    return String(decoding: call, as: UTF8.self).split(separator: "\0").contains(Substring(data))
  }

  /// A server that still holds our socket while its data directory was deleted under it.
  private var bereft: pid_t? {
    guard
      let text = try? String(
        contentsOfFile: "\(Self.address(in: socket)).lock", encoding: .utf8),
      let pid = text.split(separator: "\n").first.flatMap({ pid_t($0) }), isPostgres(pid),
      let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd"),
      place.hasSuffix(" (deleted)")
    else { return nil }
    return pid
  }
}
