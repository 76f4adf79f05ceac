import ConveneService
import ConveneValues
import Foundation

/// Programs that run beside each other and end together.
struct Companions {
  struct Program: Sendable {
    /// With the path of the program first.
    let call: [String]
    let variables: [String: String]
  }

  private enum Event: Sendable {
    case asked
    case started(pid_t)
    case ended(pid_t)
    case notStarted(Failure)
  }

  let programs: [Program]

  /// Runs all until one ends, or Ctrl-C or SIGTERM asks for it; the others are asked to finish then.
  ///
  /// None outlives this program, however it ends.
  ///
  /// - Returns: the exit status of the first that failed, else 0.
  func run() async throws(Failure) -> Int32 {
    let (events, teller) = AsyncStream<Event>.makeStream()
    let signals = StopSignals { teller.yield(.asked) }
    defer { signals.end() }
    for program in programs {
      // The system takes a program to be as old as the thread that started it.
      Thread.detachNewThread {
        do throws(Failure) {
          let pid = try program.start()
          teller.yield(.started(pid))
          var ended = siginfo_t()
          while waitid(P_PID, id_t(pid), &ended, WEXITED | WNOWAIT) < 0, errno == EINTR {}
          teller.yield(.ended(pid))
        } catch {
          teller.yield(.notStarted(error))
        }
      }
    }
    var (running, left) = (Set<pid_t>(), programs.count)
    var isEnding = false
    var status = Int32()
    var failure: Failure?
    for await event in events {
      var isOver = true
      switch event {
      case .asked: break
      case .started(let pid):
        running.insert(pid)
        isOver = false
        if isEnding { kill(pid, SIGTERM) }
      case .ended(let pid):
        running.remove(pid)
        left -= 1
        let end = Self.end(of: pid)
        if status == 0, !isEnding || end != 128 + SIGTERM { status = end }
      case .notStarted(let error):
        left -= 1
        failure = failure ?? error
      }
      if isOver, !isEnding {
        isEnding = true
        for pid in running { kill(pid, SIGTERM) }
      }
      if left == 0 { break }
    }
    if let failure { throw failure }
    return status
  }

  /// As shells have it: 128 and the number of the signal that ended it.
  private static func end(of pid: pid_t) -> Int32 {
    var status = Int32()
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? status >> 8 & 0xff : 128 + signal
  }
}

extension Companions.Program {
  /// Ends with whoever started it, also where that is killed.
  ///
  /// Ctrl-C at a terminal reaches it by that one alone, as a second one would mean that nothing is to be
  /// finished.
  fileprivate func start() throws(Failure) -> pid_t {
    let words = ["/usr/bin/setpriv", "--pdeathsig", "TERM", "--"] + call
    var arguments = words.map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for one in arguments + environment { free(one) } }
    var manner = posix_spawnattr_t()
    posix_spawnattr_init(&manner)
    defer { posix_spawnattr_destroy(&manner) }
    var (none, stops) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&stops)
    for signal in [SIGINT, SIGTERM] { sigaddset(&stops, signal) }
    posix_spawnattr_setsigmask(&manner, &none)
    posix_spawnattr_setsigdefault(&manner, &stops)
    posix_spawnattr_setpgroup(&manner, 0)
    posix_spawnattr_setflags(
      &manner,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    var pid = pid_t()
    let code = posix_spawn(&pid, words[0], &actions, &manner, &arguments, &environment)
    guard code == 0 else {
      throw .unavailable(
        .portalNotStarted(path: call[0], reason: String(cString: strerror(code))))
    }
    return pid
  }
}
