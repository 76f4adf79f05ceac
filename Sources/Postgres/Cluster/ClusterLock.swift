import Foundation
import Glibc

/// A lock on a file, given back when the last reference goes or the program ends.
final class ClusterLock: Sendable {
  private let descriptor: Int32

  /// The lock beside others; children do not inherit it.
  ///
  /// - Returns: nil where somebody who wants to be alone holds it for longer than a server takes to
  ///   stop.
  convenience init?(shared path: String, patience: TimeInterval = 90) throws {
    try self.init(path, LOCK_SH, for: patience)
  }

  /// The lock alone; nil when somebody else holds it for longer than a keeper that looks whether
  /// anybody is there.
  convenience init?(alone path: String, patience: TimeInterval = 3) throws {
    try self.init(path, LOCK_EX, for: patience)
  }

  /// The lock of somebody else's cluster, beside theirs; it has to be there, and to be open to us.
  convenience init?(guest path: String, patience: TimeInterval = 90) throws {
    try self.init(path, LOCK_SH, opening: O_RDONLY, for: patience)
  }

  private convenience init?(
    _ path: String, _ operation: Int32, opening how: Int32 = O_RDWR | O_CREAT,
    for patience: TimeInterval
  ) throws {
    let end = Date(timeIntervalSinceNow: patience)
    while true {
      do {
        try self.init(path, operation | LOCK_NB, opening: how)
        return
      } catch let error as Taken where error.code == EWOULDBLOCK {
        guard Date() < end else { return nil }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  private struct Taken: Error { let code: Int32 }

  private init(_ path: String, _ operation: Int32, opening how: Int32) throws {
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
