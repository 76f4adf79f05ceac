import Foundation
import Glibc

/// The thread on which one connection blocks, so that no thread of the concurrency runtime does.
package final class BlockingThread: SerialExecutor, @unchecked Sendable {
  // Guards the two variables below it.
  private let condition = NSCondition()
  private var jobs: [UnownedJob] = []
  private var isStopped = false

  package init() {
    let thread = Thread { [self] in
      // Whoever closed an encrypted connection must not end the program.
      var pipe = sigset_t()
      sigemptyset(&pipe)
      sigaddset(&pipe, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &pipe, nil)
      while let job = nextJob() { job.runSynchronously(on: asUnownedSerialExecutor()) }
    }
    // Bodies decode what they read here; the small default of other threads is not theirs.
    thread.stackSize = 8 << 20
    thread.start()
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    condition.lock()
    jobs.append(job)
    condition.signal()
    condition.unlock()
  }

  /// Ends the thread when nothing is left to run.
  package func stop() {
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
