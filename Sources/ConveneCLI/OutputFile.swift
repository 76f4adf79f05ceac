import ConveneService
import ConveneValues
import Foundation

/// A file that is written whole or not at all.
struct OutputFile {
  private let name: String
  /// Where the file itself is, behind a link.
  private let path: String
  /// Nil where a device or a pipe is written through, not replaced.
  private let mode: mode_t?
  private let group: gid_t?

  /// A file that is there keeps its mode; a new one about people is open to its owner alone.
  ///
  /// What is there already must be the user's own, link and file both: whoever plants either would
  /// choose what is overwritten, or read along.
  init(_ name: String, isOfPeople: Bool) throws {
    self.name = name
    var (itself, target) = (stat(), stat())
    guard lstat(name, &itself) == 0 else {
      guard errno == ENOENT else { throw Self.failure(name, errno) }
      let mask = umask(0)
      umask(mask)
      (path, mode, group) = (name, isOfPeople ? 0o600 : 0o666 & ~mask, nil)
      return
    }
    let isLink = itself.st_mode & S_IFMT == S_IFLNK
    // The system's own links, such as /dev/stdout, lead to where the user sent the program.
    guard !isLink || !name.hasPrefix("/dev/") else {
      (path, mode, group) = (name, nil, nil)
      return
    }
    guard stat(name, &target) == 0 else {
      throw isLink ? Self.refused(name) : Self.failure(name, errno)
    }
    switch target.st_mode & S_IFMT {
    case S_IFREG:
      guard target.st_uid == geteuid(), !isLink || itself.st_uid == geteuid(),
        let real = realpath(name, nil)
      else { throw isLink ? Self.refused(name) : Self.foreign(name) }
      path = String(cString: real)
      free(real)
      mode = target.st_mode & 0o777
      group = target.st_gid
    case S_IFDIR: throw Self.failure(name, EISDIR)
    default:
      guard !isLink else { throw Self.refused(name) }
      let isOfSystem = target.st_mode & S_IFMT == S_IFCHR && target.st_uid == 0
      guard isOfSystem || target.st_uid == geteuid() else { throw Self.foreign(name) }
      (path, mode, group) = (name, nil, nil)
    }
  }

  func write(_ bytes: [UInt8]) throws {
    guard let mode else { return try write(bytes, into: open(path, O_WRONLY | O_CLOEXEC)) }
    var beside = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&beside)
    if file >= 0 {
      if let group { fchown(file, uid_t.max, group) }
      fchmod(file, mode)
    }
    do {
      try write(bytes, into: file)
      guard rename(beside, path) == 0 else { throw Self.failure(name, errno) }
    } catch {
      if file >= 0 { unlink(beside) }
      throw error
    }
  }

  private func write(_ bytes: [UInt8], into file: Int32) throws {
    guard file >= 0 else { throw Self.failure(name, errno) }
    if let code = Output.write(bytes, into: file) {
      close(file)
      throw Self.failure(name, code)
    }
    guard close(file) == 0 else { throw Self.failure(name, errno) }
  }

  private static func failure(_ name: String, _ code: Int32) -> Failure {
    .unwritable(.outputFileNotWritable(file: name, reason: String(cString: strerror(code))))
  }

  private static func foreign(_ name: String) -> Failure {
    .unwritable(.outputOfSomebodyElse(file: name))
  }

  private static func refused(_ name: String) -> Failure {
    .unwritable(.outputLinkRefused(file: name))
  }
}
