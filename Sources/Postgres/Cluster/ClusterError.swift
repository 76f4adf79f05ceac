/// Why an embedded cluster could not be used, in words for whoever runs the program.
public enum ClusterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No PostgreSQL server was found in the places named.
  case notInstalled(searched: [String])
  /// The unprivileged user who runs PostgreSQL cannot enter this directory.
  case notEnterable(directory: String, user: String)
  /// The socket's path is longer than the 107 bytes an address holds.
  case socketPathTooLong(String)
  /// Something that is not ours stands where the socket's directory should be.
  case socketDirectoryTaken(String)
  /// The data directory was made by another major version of PostgreSQL.
  case otherVersion(found: String, have: String)
  /// A program of PostgreSQL failed; its last words are in `log`.
  case failed(program: String, log: String)
  /// A file or directory could not be made.
  case unusable(path: String, reason: String)

  /// One sentence, or a sentence and the program's own words.
  public var description: String {
    switch self {
    case .notInstalled(let searched):
      "PostgreSQL is not installed (looked in \(searched.joined(separator: ", ")))"
    case .notEnterable(let directory, let user):
      "The user \(user), who runs PostgreSQL, cannot enter \(directory)"
    case .socketPathTooLong(let path): "The socket path \(path) is longer than 107 bytes"
    case .socketDirectoryTaken(let path): "\(path) belongs to somebody else"
    case .otherVersion(let found, let have):
      "The data directory is of PostgreSQL \(found), the one installed is \(have)"
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
    case .socketPathTooLong: "Set TMPDIR to a shorter path"
    case .socketDirectoryTaken(let path): "Remove \(path), or set TMPDIR to another directory"
    case .otherVersion(let found, _): "Install PostgreSQL \(found) again"
    case .failed: "Read the lines above; the data directory was left as it is"
    case .unusable: "Choose another data directory (CONVENE_DATA)"
    }
  }
}
