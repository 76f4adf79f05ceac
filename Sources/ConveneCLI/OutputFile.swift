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
  private let owner: (user: uid_t, group: gid_t)?

  /// A file that is there keeps its mode; a new one about people is open to its owner alone.
  ///
  /// A link is followed to a file of the user's own and nowhere else: whoever plants one would choose
  /// what is overwritten, or read along.
  init(_ name: String, isOfPeople: Bool) throws {
    self.name = name
    var (itself, target) = (stat(), stat())
    guard lstat(name, &itself) == 0 else {
      guard errno == ENOENT else { throw Self.failure(name, errno) }
      let mask = umask(0)
      umask(mask)
      (path, mode, owner) = (name, isOfPeople ? 0o600 : 0o666 & ~mask, nil)
      return
    }
    let isLink = itself.st_mode & S_IFMT == S_IFLNK
    // The system's own links, such as /dev/stdout, lead to where the user sent the program.
    guard !isLink || !name.hasPrefix("/dev/") else {
      (path, mode, owner) = (name, nil, nil)
      return
    }
    guard stat(name, &target) == 0 else {
      throw isLink ? Self.refused(name) : Self.failure(name, errno)
    }
    switch target.st_mode & S_IFMT {
    case S_IFREG:
      guard !isLink || target.st_uid == geteuid(), let real = realpath(name, nil) else {
        throw Self.refused(name)
      }
      path = String(cString: real)
      free(real)
      mode = target.st_mode & 0o777
      owner = (target.st_uid, target.st_gid)
    case S_IFDIR: throw Self.failure(name, EISDIR)
    default:
      guard !isLink else { throw Self.refused(name) }
      (path, mode, owner) = (name, nil, nil)
    }
  }

  func write(_ bytes: [UInt8]) throws {
    guard let mode else { return try write(bytes, into: open(path, O_WRONLY | O_CLOEXEC)) }
    var beside = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&beside)
    if file >= 0 {
      // Only root gives files away; whoever owns the file owns it afterwards too.
      if let owner, owner.user != geteuid() { fchown(file, owner.user, owner.group) }
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

  private static func refused(_ name: String) -> Failure {
    .unwritable(.outputLinkRefused(file: name))
  }
}
