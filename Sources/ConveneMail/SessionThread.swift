import Foundation
import Glibc

/// The thread on which a session blocks, so that no thread of the concurrency runtime does.
final class SessionThread: SerialExecutor, @unchecked Sendable {
  // Guards the two variables below it.
  private let condition = NSCondition()
  private var jobs: [UnownedJob] = []
  private var isStopped = false

  init() {
    let thread = Thread { [self] in
      // A server that closed an encrypted connection must not end the program.
      var pipe = sigset_t()
      sigemptyset(&pipe)
      sigaddset(&pipe, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &pipe, nil)
      while let job = nextJob() { job.runSynchronously(on: asUnownedSerialExecutor()) }
    }
    thread.start()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    condition.lock()
    jobs.append(job)
    condition.signal()
    condition.unlock()
  }

  /// Ends the thread when nothing is left to run.
  func stop() {
    condition.lock()
    isStopped = true
    condition.signal()
    condition.unlock()
  }

  private func nextJob() -> UnownedJob? {
    condition.lock()
    defer { condition.unlock() }
    while jobs.isEmpty {
      if isStopped { return nil }
      condition.wait()
    }
    return jobs.removeFirst()
  }
}
