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

  func line() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return Array(try encoder.encode(self)) + [10]
  }

  init(made: Date, contents: DatabaseContents) {
    (self.made, self.contents) = (made, contents)
  }

  init?(line: Data) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    guard let read = try? decoder.decode(Self.self, from: line) else { return nil }
    self = read
  }
}

/// What a backup's seal says of where it comes from.
enum BackupSeal: Equatable {
  /// Made with a key of this house.
  case own(key: String)
  /// Made with a key that is not here.
  case strange(key: String)
  /// The file is of a program that sealed none.
  case none

  var ownKey: String? {
    if case .own(let key) = self { key } else { nil }
  }
}

/// A whole database in one file: a line that says what it is, a line with the manifest, the rows of
/// all tables as `pg_dump` writes them, and a line with the fingerprint of all before it, the name of
/// a key and the seal that it made for the fingerprint.
///
/// The first format had the schema in its dump too, and no seal.
struct BackupFile {
  enum Format: String, CaseIterable {
    case first = "convene backup 1\n"
    case sealed = "convene backup 2\n"
  }

  let path: String
  let manifest: BackupManifest
  let seal: BackupSeal
  private let handle: FileHandle
  private let start: UInt64

  /// Opens a backup; every problem with it is named, and none is left for later.
  ///
  /// - Parameters:
  ///   - keys: by which the house knows its seal again.
  ///   - more: what else is to be said of what the file holds.
  init(reading path: String, _ keys: KeyRing, _ more: (BackupManifest) -> [Problem]) throws {
    let handle = try Self.opened(path)
    let size = try handle.seekToEnd()
    let (first, second) = try Self.lines(of: handle)
    guard first.starts(with: Data("convene backup ".utf8)) else {
      throw Failure.unusableInput(.notABackup(path: path))
    }
    let format = Format(rawValue: String(decoding: first, as: UTF8.self))
    guard let second else {
      throw Failure.unusableInput(
        .backupUnusable(path: path, problems: [.manifestUnreadable(at: "manifest")]))
    }
    var problems: [Problem] = []
    if format == nil { problems.append(.backupIsNewer(at: "first line")) }
    let manifest = BackupManifest(line: second)
    if let manifest {
      problems += more(manifest)
    } else {
      problems.append(.manifestUnreadable(at: "manifest"))
    }
    let end = try BackupEnd(of: handle, size: size, format ?? .sealed)
    if let end {
      problems += try end.damage(of: handle, keys)
    } else {
      problems.append(.backupCutOff(at: "end"))
    }
    guard let manifest, let end, problems.isEmpty else {
      throw Failure.unusableInput(.backupUnusable(path: path, problems: problems))
    }
    (self.path, self.manifest, self.handle) = (path, manifest, handle)
    seal = end.seal(keys)
    start = UInt64(first.count + second.count)
  }

  static func opened(_ path: String) throws -> FileHandle {
    func unreadable(_ code: Int32) -> Failure {
      .unusableInput(.backupUnreadable(path: path, reason: String(cString: strerror(code))))
    }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw unreadable(ESPIPE) }
    return handle
  }

  /// What the dump in it says that it holds.
  func entries(_ programs: DumpPrograms) throws -> [DumpEntry] {
    try programs.entries(in: handle, from: start)
  }

  /// Hands the rows in it to `read`.
  func rows(_ programs: DumpPrograms, _ read: (inout DumpScript) throws -> Void) throws {
    try programs.rows(in: handle, from: start, read)
  }

  /// A manifest of thirty thousand meetings is not as long.
  private static let longestHead = 1 << 22

  /// The first two lines; no second where it is longer than any manifest.
  private static func lines(of handle: FileHandle) throws -> (Data, Data?) {
    try handle.seek(toOffset: 0)
    var head: [UInt8] = []
    var ends = 0
    while ends < 2, head.count < longestHead,
      let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty
    {
      head += piece
      ends += piece.count { $0 == 10 }
    }
    let first = head.prefix { $0 != 10 }
    guard ends > 1 || head.count < longestHead else { return (Data(first + [10]), nil) }
    let second = head.dropFirst(first.count + 1).prefix { $0 != 10 }
    return (Data(first + [10]), Data(second + [10]))
  }
}

/// The last line of a backup.
struct BackupEnd {
  private let fingerprint: Substring
  /// The name of a key, and what it made for the fingerprint.
  private let given: (key: Substring, seal: Substring)?
  private let place: Int

  /// Nil where the file does not end as it was written.
  init?(of handle: FileHandle, size: UInt64, _ format: BackupFile.Format) throws {
    // With the line end before it.
    let length = format == .first ? 66 : 148
    guard size > length else { return nil }
    place = Int(size) - length
    try handle.seek(toOffset: UInt64(place))
    let line = String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    let shape =
      format == .first
      ? /\n[0-9a-f]{64}\n/ : /\n[0-9a-f]{64} [0-9a-f]{16} [0-9a-f]{64}\n/
    guard line.wholeMatch(of: shape) != nil else { return nil }
    let words = line.split { $0.isWhitespace }
    fingerprint = words[0]
    given = format == .first ? nil : (words[1], words[2])
  }

  /// The line that ends a file with this fingerprint.
  static func line(_ fingerprint: String, sealedBy key: HouseKey) -> String {
    "\n\(fingerprint) \(key.id) \(key.seal(fingerprint, for: .backup))\n"
  }

  func seal(_ keys: KeyRing) -> BackupSeal {
    guard let given else { return .none }
    let key = String(given.key)
    return keys[key] == nil ? .strange(key: key) : .own(key: key)
  }

  /// Whether the file holds what was written, and by whom it says.
  func damage(of handle: FileHandle, _ keys: KeyRing) throws -> [Problem] {
    try handle.seek(toOffset: 0)
    var found = BackupFingerprint()
    var rest = place
    while rest > 0, let piece = try handle.read(upToCount: min(rest, 1 << 20)), !piece.isEmpty {
      found.add(piece)
      rest -= piece.count
    }
    guard found.value == fingerprint else { return [.backupAltered(at: "contents")] }
    guard let given, let key = keys[String(given.key)] else { return [] }
    let seal = key.seal(found.value, for: .backup).description
    return seal == given.seal ? [] : [.backupSealBroken(at: "seal")]
  }
}
