import ConveneService
import ConveneValues
import Foundation
import Programs

/// Programs that run beside each other and end together.
struct Companions {
  struct Program: Sendable {
    /// With the path of the program first.
    let call: [String]
    let variables: [String: String]
  }

  private enum Event: Sendable {
    case asked
    case started(RunningProgram)
    case ended(RunningProgram)
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
          let running = try program.start()
          teller.yield(.started(running))
          running.waitUnasked()
          teller.yield(.ended(running))
        } catch {
          teller.yield(.notStarted(error))
        }
      }
    }
    var (running, left) = (Set<RunningProgram>(), programs.count)
    var isEnding = false
    var status = Int32()
    var failure: Failure?
    for await event in events {
      var isOver = true
      switch event {
      case .asked: break
      case .started(let program):
        running.insert(program)
        isOver = false
        if isEnding { program.send(SIGTERM) }
      case .ended(let program):
        running.remove(program)
        left -= 1
        let end = program.wait()
        if status == 0, !isEnding || end != 128 + SIGTERM { status = end }
      case .notStarted(let error):
        left -= 1
        failure = failure ?? error
      }
      if isOver, !isEnding {
        isEnding = true
        for program in running { program.send(SIGTERM) }
      }
      if left == 0 { break }
    }
    if let failure { throw failure }
    return status
  }
}

extension Companions.Program {
  /// Ends with whoever started it, also where that is killed.
  ///
  /// Ctrl-C at a terminal reaches it by that one alone, as a second one would mean that nothing is to be
  /// finished.
  fileprivate func start() throws(Failure) -> RunningProgram {
    var program = Programs.Program(
      "/usr/bin/setpriv", ["--pdeathsig", "TERM", "--"] + call, environment: variables)
    program.isApart = true
    do {
      return try program.start()
    } catch {
      throw .unavailable(.portalNotStarted(path: call[0], reason: error.reason))
    }
  }
}
