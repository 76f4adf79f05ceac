import ConveneValues
import Foundation
import Glibc

/// A directory of mail, one file a message, as any mail program reads it.
package struct Maildir: Hashable, Sendable {
  package let path: String

  package init(at path: String) { self.path = path }

  package enum Folder: String, CaseIterable, Sendable {
    /// Delivered and not yet seen by a reader.
    case new
    /// Seen by a reader, who adds flags to the names.
    case current = "cur"
    /// Begun; what a crash left here was never delivered.
    case unfinished = "tmp"
  }

  /// Makes the directories that are missing, open to their owner alone, and tries to write there.
  package func prepare() throws(MailFailure) {
    for folder in Folder.allCases { try Self.makeDirectory(directory(folder)) }
    let trial = unfinished()
    defer { unlink(trial) }
    try Self.write(Array("trial".utf8), to: trial)
    guard access(directory(.new), W_OK | X_OK) == 0 else {
      throw Self.failure("write in", directory(.new))
    }
  }

  /// Removes what killed deliveries left behind before an instant.
  package func removeLeftovers(before instant: Date) throws(MailFailure) {
    for name in try names(in: .unfinished) {
      let path = "\(directory(.unfinished))/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        Double(status.st_mtim.tv_sec) < instant.timeIntervalSince1970
      else { continue }
      unlink(path)
    }
  }

  /// Delivers a whole message or nothing, and returns once it would survive a power cut.
  ///
  /// `name` is the message's own, such as its Message-ID: delivering the same message again changes
  /// nothing, whether a reader has seen it or not, and another message under the same name is refused.
  package func deliver(_ message: [UInt8], as name: String) throws {
    guard Self.isFileName(name) else {
      throw Refusal.unusableFileName(problems: [.notAPlainFileName(at: "name")])
    }
    let delivered = "\(directory(.new))/\(name)"
    // In this order: a reader moves messages from new to cur.
    if let present = FileManager.default.contents(atPath: delivered) ?? seen(name) {
      guard present.elementsEqual(message) else {
        throw Refusal.fileNameTaken(problems: [.messageNameTaken(at: "name", name: name)])
      }
      return
    }
    let unfinished = unfinished()
    do {
      try Self.write(message, to: unfinished)
      guard rename(unfinished, delivered) == 0 else {
        throw Self.failure("rename into", delivered)
      }
    } catch {
      unlink(unfinished)
      throw error
    }
    try Self.synchronise(directory(.new))
  }

  /// The names in a folder, in order.
  package func names(in folder: Folder = .new) throws(MailFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory(folder))
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw MailFailure(
        action: "list", path: directory(folder), reason: error.localizedDescription)
    }
  }

  package func message(_ name: String, in folder: Folder = .new) throws(MailFailure) -> [UInt8] {
    let file = "\(directory(folder))/\(name)"
    guard let contents = FileManager.default.contents(atPath: file) else {
      throw MailFailure(action: "read", path: file, reason: "no such message, or not readable")
    }
    return Array(contents)
  }

  private func directory(_ folder: Folder) -> String { "\(path)/\(folder.rawValue)" }

  private func unfinished() -> String {
    "\(directory(.unfinished))/\(UUID().uuidString.lowercased())"
  }

  /// The message of this name that a reader has seen, whatever flags it bears since.
  private func seen(_ name: String) -> Data? {
    guard let folder = opendir(directory(.current)) else { return nil }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let found = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard found == name || found.hasPrefix("\(name):") else { continue }
      return FileManager.default.contents(atPath: "\(directory(.current))/\(found)")
    }
    return nil
  }

  /// Readers append flags after a colon and skip names that begin with a dot.
  private static func isFileName(_ name: String) -> Bool {
    1...230 ~= name.utf8.count && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        default: "._-+=@".utf8.contains(byte)
        }
      }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(MailFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("create", path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw closing(file, failure("write", path)) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw closing(file, failure("write", path)) }
    guard close(file) == 0 else { throw failure("write", path) }
  }

  private static func makeDirectory(_ path: String) throws(MailFailure) {
    if mkdir(path, 0o700) == 0 { return try synchronise(parent(of: path)) }
    if errno == ENOENT, parent(of: path) != path {
      try makeDirectory(parent(of: path))
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw failure("create the directory", path)
      }
      return try synchronise(parent(of: path))
    }
    let failure = failure("create the directory", path)
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    else { throw failure }
  }

  private static func parent(of path: String) -> String {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return parent.isEmpty ? "/" : parent
  }

  /// A new name in a directory outlives a power cut only once the directory itself is on the disk.
  private static func synchronise(_ directory: String) throws(MailFailure) {
    let handle = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw failure("open", directory) }
    guard fsync(handle) == 0 else { throw closing(handle, failure("write", directory)) }
    close(handle)
  }

  private static func closing(_ file: Int32, _ failure: MailFailure) -> MailFailure {
    close(file)
    return failure
  }

  private static func failure(_ action: String, _ path: String) -> MailFailure {
    MailFailure(action: action, path: path, reason: String(cString: strerror(errno)))
  }
}
