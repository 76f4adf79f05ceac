import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Glibc
import Postgres

/// What a backup says of itself.
struct BackupManifest: Codable, Sendable {
  /// When it was made, in UTC.
  let made: Date
  let contents: DatabaseContents
  /// What the dump is of, and brings with it; nil when it is of the whole database.
  let schema: String?

  func line() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return Array(try encoder.encode(self)) + [10]
  }

  init(made: Date, contents: DatabaseContents) {
    self.made = made
    self.contents = contents
    schema = DumpPrograms.schema
  }

  init?(line: Data) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    guard let read = try? decoder.decode(Self.self, from: line) else { return nil }
    self = read
  }
}

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

/// A whole database in one file: a line that says what it is, a line with the manifest, the dump of
/// `pg_dump`, and a line with the fingerprint of all before it.
struct BackupFile {
  static let mark = "convene backup 1\n"
  /// Bytes of the last line, with the line end before it.
  static let tail = 66

  let path: String
  let manifest: BackupManifest
  private let handle: FileHandle
  private let dump: Range<UInt64>

  /// Opens a backup; every problem with it is named, and none is left for later.
  ///
  /// - Parameter more: what else is to be said of what the file holds.
  init(reading path: String, _ more: (BackupManifest) -> [Problem]) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Failure.unusableInput(
        .backupUnreadable(path: path, reason: String(cString: strerror(errno))))
    }
    let size = try handle.seekToEnd()
    let (first, second) = try Self.lines(of: handle)
    guard first.starts(with: Data("convene backup ".utf8)) else {
      throw Failure.unusableInput(.notABackup(path: path))
    }
    var problems: [Problem] = []
    if first != Data(Self.mark.utf8) { problems.append(.backupIsNewer(at: "first line")) }
    let manifest = BackupManifest(line: second)
    if let manifest {
      problems += more(manifest)
    } else {
      problems.append(.manifestUnreadable(at: "manifest"))
    }
    problems += try Self.damage(handle, size: size)
    guard let manifest, problems.isEmpty else {
      throw Failure.unusableInput(.backupUnusable(path: path, problems: problems))
    }
    self.path = path
    self.manifest = manifest
    self.handle = handle
    dump = UInt64(first.count + second.count)..<(size - UInt64(Self.tail))
  }

  /// How many bytes the dump has.
  var size: Int { dump.count }

  /// The dump from its beginning, piece by piece.
  func pieces() throws -> () throws -> [UInt8]? {
    try handle.seek(toOffset: dump.lowerBound)
    var rest = dump.count
    return {
      guard rest > 0, let piece = try handle.read(upToCount: min(rest, 1 << 16)) else {
        return nil
      }
      rest -= piece.count
      return piece.isEmpty ? nil : Array(piece)
    }
  }

  private static func lines(of handle: FileHandle) throws -> (Data, Data) {
    try handle.seek(toOffset: 0)
    var head = Data()
    while head.count(where: { $0 == 10 }) < 2, head.count < 1 << 24,
      let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty
    {
      head += piece
    }
    let first = head.prefix { $0 != 10 }
    let rest = head.dropFirst(first.count + 1)
    let second = rest.prefix { $0 != 10 }
    return (Data(first + [10]), Data(second + [10]))
  }

  /// Whether the file ends as it was written, and holds what was written.
  private static func damage(_ handle: FileHandle, size: UInt64) throws -> [Problem] {
    let cutOff = [Problem.backupCutOff(at: "end")]
    guard size > tail else { return cutOff }
    try handle.seek(toOffset: size - UInt64(tail))
    let end = String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    guard end.wholeMatch(of: /\n[0-9a-f]{64}\n/) != nil else { return cutOff }
    try handle.seek(toOffset: 0)
    var fingerprint = BackupFingerprint()
    var rest = Int(size) - tail
    while rest > 0, let piece = try handle.read(upToCount: min(rest, 1 << 20)), !piece.isEmpty {
      fingerprint.add(piece)
      rest -= piece.count
    }
    return end == "\n\(fingerprint.value)\n" ? [] : [.backupAltered(at: "contents")]
  }
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
    let name = "convene-\(Self.stamp(instant)).backup"
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

  /// Ends the file and puts it in its place, on the disk and not only in memory.
  mutating func finish() throws -> String {
    let value = fingerprint.value
    try write(Array("\n\(value)\n".utf8))
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
