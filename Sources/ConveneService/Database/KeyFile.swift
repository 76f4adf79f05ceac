import ConveneValues
import Foundation
import Glibc

/// Where the house keeps its keys: one file of its owner's, outside of the database and of every
/// backup.
package struct KeyFile: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The keys; none where there is no file yet.
  ///
  /// Refused where others may read it, or where it is not as it was written.
  package func read() throws -> KeyRing {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw unreadable(errno) }
      return KeyRing()
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw unreadable(EISDIR) }
    guard status.st_mode & 0o077 == 0 else { throw Refusal.keyOpenToOthers(path: path) }
    let text = String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    let (ring, faults) = KeyRing.reading(text)
    guard faults.isEmpty, ring.newest != nil else {
      throw Failure.unusableInput(
        .keyFileUnusable(
          path: path, problems: faults.map { .keyNotAsWritten(at: "line \($0)") }))
    }
    return ring
  }

  /// The key that seals; made where there is none.
  package func newest() throws -> HouseKey {
    if let key = try read().newest { return key }
    return try alone { ring in ring.newest }
  }

  /// Makes another key, which seals from now on; the older ones stay.
  package func rotate() throws -> HouseKey { try alone { _ in nil } }

  private var folder: String { (path as NSString).deletingLastPathComponent }

  /// The key that `choice` finds, or else a new one in front of the others; no other program changes
  /// the file meanwhile.
  private func alone(_ choice: (KeyRing) -> HouseKey?) throws -> HouseKey {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw unwritable(errno)
    }
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw unwritable(errno) }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw unwritable(errno) }
    }
    let ring = try read()
    if let key = choice(ring) { return key }
    let key = HouseKey.drawn()
    try write(ring.adding(key))
    fsync(lock)
    return key
  }

  /// Written beside its place and renamed into it, so that there is never half of it.
  private func write(_ ring: KeyRing) throws {
    let part = "\(path).part"
    unlink(part)
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable(errno) }
    let bytes = Array(ring.text.utf8)
    let isWhole = Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    let isKept = isWhole && fsync(descriptor) == 0
    let code = isWhole ? errno : ENOSPC
    close(descriptor)
    guard isKept, rename(part, path) == 0 else {
      let reason = isKept ? errno : code
      unlink(part)
      throw unwritable(reason)
    }
  }

  private func unreadable(_ code: Int32) -> Failure {
    .unusableInput(.keyUnreadable(path: path, reason: String(cString: strerror(code))))
  }

  private func unwritable(_ code: Int32) -> Failure {
    .unwritable(
      code == ENOSPC
        ? .noRoomForKey(path: path)
        : .keyNotWritten(path: path, reason: String(cString: strerror(code))))
  }
}

extension HouseKey {
  /// A new one, from the operating system's chance.
  static func drawn() -> HouseKey {
    HouseKey(
      .random(in: 0 ... .max), .random(in: 0 ... .max), .random(in: 0 ... .max),
      .random(in: 0 ... .max))
  }
}
