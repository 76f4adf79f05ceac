import CSpawn
import Foundation
import Glibc

/// A program that is started with nothing of ours open in it but what it is given.
///
/// Foundation's `Process` takes a child to live for as long as anybody holds a socket that it gave the child,
/// and a child that another thread starts in that moment holds it too: whoever waits for the one then waits
/// for the other.
package struct Program: Sendable {
  /// What a program has for one of its three streams.
  package enum Stream: Sendable {
    /// `/dev/null`.
    case nothing
    /// What we have ourselves.
    case ours
    case file(FileHandle)
    /// For errors: where it writes its output.
    case output
  }

  /// With a slash in it its path; else its name, which our `PATH` finds.
  package var name: String
  package var arguments: [String]
  /// Ours where nil.
  package var environment: [String: String]?
  /// In which it runs; ours where nil.
  package var folder: String?
  /// Whether Ctrl-C at our terminal does not reach it.
  package var isApart = false

  package init(
    _ name: String, _ arguments: [String] = [], environment: [String: String]? = nil,
    in folder: String? = nil
  ) {
    (self.name, self.arguments) = (name, arguments)
    (self.environment, self.folder) = (environment, folder)
  }

  /// - Throws: `ProgramNotStarted`.
  package func start(
    input: Stream = .nothing, output: Stream = .ours, errors: Stream = .ours
  ) throws(ProgramNotStarted) -> RunningProgram {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [input, output, errors].enumerated() {
      switch stream {
      case .nothing:
        posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_RDWR, 0)
      case .file(let file):
        posix_spawn_file_actions_adddup2(&actions, file.fileDescriptor, Int32(number))
      case .output: posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, Int32(number))
      case .ours: break
      }
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }
    var manner = posix_spawnattr_t()
    posix_spawnattr_init(&manner)
    defer { posix_spawnattr_destroy(&manner) }
    // What a thread of ours holds back or passes over is none of its business.
    var (none, ordinary) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&ordinary)
    for signal in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&ordinary, signal) }
    posix_spawnattr_setsigmask(&manner, &none)
    posix_spawnattr_setsigdefault(&manner, &ordinary)
    posix_spawnattr_setpgroup(&manner, 0)
    posix_spawnattr_setflags(
      &manner,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
        | (isApart ? Int16(POSIX_SPAWN_SETPGROUP) : 0))
    let variables = environment ?? ProcessInfo.processInfo.environment
    let words = ([name] + arguments).map { strdup($0) }
    let settings = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + settings { free(text) } }
    var pid = pid_t()
    let code = withExtendedLifetime((input, output, errors)) {
      posix_spawnp(&pid, name, &actions, &manner, words + [nil], settings + [nil])
    }
    guard code == 0 else { throw ProgramNotStarted(name: name, code: code) }
    return RunningProgram(pid: pid)
  }

  /// Starts it, and gives what it writes as it comes.
  ///
  /// - Throws: `ProgramNotStarted`.
  package func startReading(
    input: Stream = .nothing, errors: Stream = .ours
  ) throws(ProgramNotStarted) -> (running: RunningProgram, output: FileHandle) {
    let pipe = Pipe()
    let running = try start(
      input: input, output: .file(pipe.fileHandleForWriting), errors: errors)
    try? pipe.fileHandleForWriting.close()
    return (running, pipe.fileHandleForReading)
  }

  /// Runs it to its end, and blocks its thread for as long.
  ///
  /// - Returns: its exit status, as `RunningProgram.wait` tells it, and all that it wrote.
  /// - Throws: `ProgramNotStarted`, and what reading throws.
  package func run(
    input: Stream = .nothing, errors: Stream = .ours
  ) throws -> (status: Int32, output: Data) {
    let (running, output) = try startReading(input: input, errors: errors)
    let written = Result { try output.readToEnd() ?? Data() }
    try? output.close()
    return (running.wait(), try written.get())
  }
}

/// A program that was started and whose end was not asked for.
package struct RunningProgram: Sendable, Hashable {
  package let pid: pid_t

  /// Returns when it has ended, whose number stays its own until `wait` is called.
  package func waitUnasked() {
    var ended = siginfo_t()
    while waitid(P_PID, id_t(pid), &ended, WEXITED | WNOWAIT) < 0, errno == EINTR {}
  }

  /// Waits for its end, once.
  ///
  /// - Returns: the exit status, or as shells have it 128 and the number of the signal that ended it; 255 where
  ///   the system does not tell, as of one that was waited for before.
  package func wait() -> Int32 {
    var status = Int32()
    while waitpid(pid, &status, 0) < 0 {
      guard errno == EINTR else { return 255 }
    }
    let signal = status & 0x7f
    return signal == 0 ? status >> 8 & 0xff : 128 + signal
  }

  /// The same on a thread of its own.
  package func ended() async -> Int32 {
    await withCheckedContinuation { waiting in
      Thread.detachNewThread { waiting.resume(returning: wait()) }
    }
  }

  package func send(_ signal: Int32) { kill(pid, signal) }

  /// Asks it to end, and waits until it has.
  @discardableResult
  package func stop() -> Int32 {
    send(SIGTERM)
    return wait()
  }
}

/// A program that is not there, or not to be run.
package struct ProgramNotStarted: Error, CustomStringConvertible {
  package let name: String
  /// As `errno` has it.
  package let code: Int32

  package var reason: String { String(cString: strerror(code)) }
  package var description: String { "\(name): \(reason)" }
}
