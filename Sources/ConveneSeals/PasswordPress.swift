import Synchronization
import Threads

/// Makes keys of passwords, one after the other on a thread of its own: they take all memory and time that
/// they are given, and no page waits for them that needs none.
package actor PasswordPress {
  /// More are asked to come later.
  private static let most = 16

  private nonisolated let thread = BlockingThread()
  private nonisolated let waiting = Mutex(0)

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  package init() {}

  deinit { thread.stop() }

  /// - Throws: `PasswordPressBusy` where too many wait, or there is no memory.
  package nonisolated func key(
    of password: [UInt8], salt: [UInt8], cost: PasswordKey.Cost = .usual
  ) async throws -> PasswordKey {
    let isAdmitted = waiting.withLock { count in
      guard count < Self.most else { return false }
      count += 1
      return true
    }
    guard isAdmitted else { throw PasswordPressBusy() }
    defer { waiting.withLock { $0 -= 1 } }
    guard let key = await made(of: password, salt: salt, cost: cost) else {
      throw PasswordPressBusy()
    }
    return key
  }

  private func made(
    of password: [UInt8], salt: [UInt8], cost: PasswordKey.Cost
  ) -> PasswordKey? {
    PasswordKey(of: password, salt: salt, cost: cost)
  }
}

/// Too many sign in by passwords at this moment.
package struct PasswordPressBusy: Error {}
