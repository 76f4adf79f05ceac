import Foundation
import Glibc

/// A lock on a file, given back when the last reference goes or the program ends.
final class ClusterLock: Sendable {
  private let descriptor: Int32

  /// Waits for the lock; children do not inherit it.
  init(_ path: String, exclusive: Bool) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ClusterError.unusable(path: path, reason: String(cString: strerror(errno)))
    }
    while flock(descriptor, exclusive ? LOCK_EX : LOCK_SH) != 0 {
      guard errno == EINTR else {
        let reason = String(cString: strerror(errno))
        close(descriptor)
        throw ClusterError.unusable(path: path, reason: reason)
      }
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
