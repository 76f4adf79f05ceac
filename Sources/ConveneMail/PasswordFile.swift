import ConveneValues
import Foundation
import Glibc

/// A file whose first line is a password, or a token.
enum PasswordFile {
  /// Refused where the file is open to everybody.
  static func line(of path: String) throws -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & 0o007 == 0 else { throw Refusal.mailPasswordOpenToOthers(path: path) }
    guard let contents = FileManager.default.contents(atPath: path) else {
      throw unreadable(path)
    }
    let text = String(decoding: contents, as: UTF8.self)
    guard let line = text.split(whereSeparator: \.isNewline).first else {
      throw MailFailure(action: "read", path: path, reason: "it is empty")
    }
    return String(line)
  }

  private static func unreadable(_ path: String) -> MailFailure {
    MailFailure(action: "read", path: path, reason: String(cString: strerror(errno)))
  }
}
