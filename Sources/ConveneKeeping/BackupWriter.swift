import ConveneService
import ConveneValues
import Foundation
import Glibc

/// A fingerprint of bytes of any number, read once and never held whole: the SHA-256 of the SHA-256
/// of every mebibyte.
struct BackupFingerprint {
  private var piece: [UInt8] = []
  private var digests: [UInt8] = []
  private static let size = 1 << 20

  mutating func add(_ bytes: some Collection<UInt8>) {
    piece.append(contentsOf: bytes)
    while piece.count >= Self.size {
      digests += SHA256(of: Array(piece[..<Self.size])).bytes
      piece.removeFirst(Self.size)
    }
  }

  var value: String { SHA256(of: digests + SHA256(of: piece).bytes).description }
}

/// Writes a backup beside its place and puts it there when it is whole.
struct BackupWriter {
  let path: String
  private(set) var size = 0
  private let part: String
  private let descriptor: Int32
  private var fingerprint = BackupFingerprint()

  /// - Parameter target: a file that is not there yet, or a directory, which gets a file named
  ///   after the time.
  init(_ target: String, at instant: Date) throws {
    var isDirectory: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: target, isDirectory: &isDirectory)
    let name = Self.name(of: instant)
    path = isDirectory.boolValue ? "\(target)/\(name)" : target
    guard !isThere || (isDirectory.boolValue && access(path, F_OK) != 0) else {
      throw Failure.unwritable(.fileExists(path: path))
    }
    part = "\(path).part"
    unlink(part)
    // It holds everything that everybody wrote: its owner alone reads it.
    descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(part, errno) }
  }

  private static func name(of instant: Date) -> String { "convene-\(stamp(instant)).backup" }

  /// Whether a file got its name from the time; such names sort by time.
  static func isNameOfTime(_ name: String) -> Bool {
    name.wholeMatch(of: /convene-[0-9]{8}T[0-9]{6}Z\.backup/) != nil
  }

  /// `20070905T090000Z`, for names of files and databases.
  static func stamp(_ instant: Date) -> String {
    instant.ISO8601Format().replacing("-", with: "").replacing(":", with: "")
  }

  mutating func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure(path, errno) }
      rest = rest.dropFirst(count)
    }
    fingerprint.add(bytes)
    size += bytes.count
  }

  /// Seals the file and puts it in its place, on the disk and not only in memory.
  mutating func finish(sealedBy key: HouseKey) throws -> String {
    let value = fingerprint.value
    try write(Array(BackupEnd.line(value, sealedBy: key).utf8))
    guard fsync(descriptor) == 0 else { throw Self.failure(path, errno) }
    // A link, unlike a renaming, never takes the place of a file that came meanwhile.
    guard link(part, path) == 0 else { throw Self.failure(path, errno) }
    unlink(part)
    close(descriptor)
    let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
    return value
  }

  func abandon() {
    close(descriptor)
    unlink(part)
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    .unwritable(
      code == ENOSPC
        ? .noRoomForBackup(path: path)
        : .backupNotWritten(path: path, reason: String(cString: strerror(code))))
  }
}
