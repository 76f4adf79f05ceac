import Foundation
import Glibc

/// A lock on a file, given back when the last reference goes or the program ends.
final class ClusterLock: Sendable {
  private let descriptor: Int32

  /// Waits for the lock; children do not inherit it.
  convenience init(_ path: String, exclusive: Bool) throws {
    try self.init(path, exclusive ? LOCK_EX : LOCK_SH)
  }

  /// The lock alone; nil when somebody else holds it for longer than a keeper that looks whether
  /// anybody is there.
  convenience init?(alone path: String) throws {
    let end = Date(timeIntervalSinceNow: 3)
    while true {
      do {
        try self.init(path, LOCK_EX | LOCK_NB)
        return
      } catch let error as Taken where error.code == EWOULDBLOCK {
        guard Date() < end else { return nil }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// The lock of somebody else's cluster, beside theirs; it has to be there, and to be open to us.
  convenience init(guest path: String) throws {
    try self.init(path, LOCK_SH, opening: O_RDONLY)
  }

  private struct Taken: Error { let code: Int32 }

  private init(_ path: String, _ operation: Int32, opening how: Int32 = O_RDWR | O_CREAT) throws {
    let descriptor = open(path, how | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ClusterError(at: path, errno) }
    while flock(descriptor, operation) != 0 {
      guard errno == EINTR else {
        let code = errno
        close(descriptor)
        if code == EWOULDBLOCK { throw Taken(code: code) }
        throw ClusterError(at: path, code)
      }
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
