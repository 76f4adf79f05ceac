import Foundation
import Glibc

/// Why an embedded cluster could not be used, in words for whoever runs the program.
///
/// What it quotes of PostgreSQL's programs is about files and settings, never about rows.
public enum ClusterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No PostgreSQL server was found in the places named.
  case notInstalled(searched: [String])
  /// The unprivileged user who runs PostgreSQL cannot enter this directory.
  case notEnterable(directory: String, user: String)
  /// Something that is not ours stands where the socket's directory should be.
  case socketDirectoryTaken(String)
  /// The data directory was made by another major version, whose programs are not here.
  case otherVersion(found: Int, have: Int)
  /// The data directory belongs to somebody else than who runs the server.
  case notOwned(path: String, wanted: String)
  /// Others than its owner may read the data directory.
  case openToOthers(path: String, mode: String)
  /// There was a data directory, and it is gone.
  case dataMissing(String)
  /// The language environment that the databases were made in is not on this machine.
  case localeMissing(log: String)
  /// The cluster is somebody else's, who did not share it with us.
  case notShared(directory: String, owner: String)
  /// The server of somebody else's cluster does not run, or was started before it was shared.
  case asleep(directory: String, owner: String)
  /// The cluster's owner alone may do what was asked.
  case ofSomebodyElse(directory: String, owner: String)
  /// There is no room on the disk that holds this path.
  case diskFull(path: String)
  /// Other programs use the database, and what was asked needs it alone.
  case inUse(directory: String)
  /// A server runs, and did not become ready in time.
  case notReady(process: Int32, seconds: Int)
  /// A program of PostgreSQL failed; its last words are in `log`.
  case failed(program: String, log: String)
  /// A file or directory could not be made.
  case unusable(path: String, reason: String)

  /// What the operating system said about a path.
  init(at path: String, _ code: Int32) {
    self =
      [ENOSPC, EDQUOT].contains(code)
      ? .diskFull(path: path) : .unusable(path: path, reason: String(cString: strerror(code)))
  }

  /// The same failure by its cause, where what the programs wrote tells it.
  func explained(at path: String) -> ClusterError {
    guard case .failed(_, let log) = self else { return self }
    if log.contains("No space left on device") || log.contains("Disk quota exceeded") {
      return .diskFull(path: path)
    }
    let isOfLocale =
      log.contains("invalid locale name") || log.contains("incompatible with operating system")
    return isOfLocale ? .localeMissing(log: ClusterPrograms.lastLines(of: log)) : self
  }

  /// One sentence, or a sentence and the program's own words.
  public var description: String {
    switch self {
    case .notInstalled(let searched):
      "PostgreSQL is not installed (looked in \(searched.joined(separator: ", ")))"
    case .notEnterable(let directory, let user):
      "The user \(user), who runs PostgreSQL, cannot enter \(directory)"
    case .socketDirectoryTaken(let path): "\(path) belongs to somebody else"
    case .otherVersion(let found, let have):
      "The data directory is of PostgreSQL \(found), installed is \(have)"
    case .notOwned(let path, let wanted):
      "\(path) does not belong to \(wanted), who runs PostgreSQL"
    case .openToOthers(let path, let mode):
      "Others than its owner may read \(path) (its mode is \(mode))"
    case .dataMissing(let path): "The data directory \(path) was there and is gone"
    case .localeMissing(let log):
      "The language environment of the database (C.UTF-8) is not on this machine:\n\(log)"
    case .notShared(let directory, let owner):
      "The database in \(directory) is \(owner)'s, and is not shared with you"
    case .asleep(let directory, let owner):
      "The database in \(directory), which is \(owner)'s, does not run or was not shared yet"
    case .ofSomebodyElse(let directory, let owner):
      "The database in \(directory) is \(owner)'s, who alone may do this"
    case .diskFull(let path): "There is no room left on the disk that holds \(path)"
    case .inUse(let directory): "Other programs use the database in \(directory)"
    case .notReady(let process, let seconds):
      "PostgreSQL runs (process \(process)) and was not ready after \(seconds) seconds"
    case .failed(let program, let log): "\(program) failed:\n\(log)"
    case .unusable(let path, let reason): "\(path) cannot be used: \(reason)"
    }
  }

  /// What to do next.
  public var advice: String {
    switch self {
    case .notInstalled: "Install it: sudo apt-get install postgresql (or: make deps)"
    case .notEnterable(let directory, _):
      "Choose another data directory (CONVENE_DATA), or run: chmod o+x \(directory)"
    case .socketDirectoryTaken(let path): "Remove \(path), or set TMPDIR to another directory"
    case .otherVersion(let found, let have) where found < have:
      """
      Run: sudo apt-get install postgresql-\(found) (from apt.postgresql.org where Debian no longer \
      has it), then: convene database upgrade
      """
    case .otherVersion(let found, _): "Run: sudo apt-get install postgresql-\(found)"
    case .notOwned(let path, let wanted): "Run: sudo chown -R \(wanted) \(path)"
    case .openToOthers(let path, _):
      "Find out who could read it, then run: chmod 700 \(path)"
    case .dataMissing(let path):
      """
      Put it back if it was moved; else move away \((path as NSString).deletingLastPathComponent) \
      and run: convene database restore FILE
      """
    case .localeMissing: "Run: sudo apt-get install locales (or libc-bin), which has C.UTF-8"
    case .notShared(let directory, let owner):
      """
      Ask \(owner) to run: chgrp GROUP \(directory) && chmod g+s \(directory), and any command of \
      convene; or choose another data directory (CONVENE_DATA)
      """
    case .asleep(_, let owner):
      "Ask \(owner) to run: convene database stop, and any other command, after which it stays up"
    case .ofSomebodyElse(_, let owner): "Ask \(owner)"
    case .diskFull:
      "Make room there, 100 MB at least, and run the command again; what was written is kept"
    case .inUse: "Wait until they are done, and run the command again"
    case .notReady: "Wait a minute and run the command again, or: convene database stop"
    case .failed: "Read the lines above; the data directory was left as it is"
    case .unusable: "Choose another data directory (CONVENE_DATA)"
    }
  }
}
