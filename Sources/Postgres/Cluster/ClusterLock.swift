import Foundation
import Glibc

/// A lock on a file, given back when the last reference goes or the program ends.
final class ClusterLock: Sendable {
  private let descriptor: Int32

  /// Waits for the lock; children do not inherit it.
  convenience init(_ path: String, exclusive: Bool) throws {
    try self.init(path, exclusive ? LOCK_EX : LOCK_SH)
  }

  /// The lock alone, at once; nil when anybody else holds it.
  convenience init?(alone path: String) throws {
    do {
      try self.init(path, LOCK_EX | LOCK_NB)
    } catch let error as Taken where error.code == EWOULDBLOCK {
      return nil
    }
  }

  private struct Taken: Error { let code: Int32 }

  private init(_ path: String, _ operation: Int32) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
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
