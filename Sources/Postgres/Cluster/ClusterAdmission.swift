import Foundation
import Glibc

extension Cluster {
  /// Whom the server takes for whom.
  public enum Admission: Sendable {
    /// Everybody for whom the operating system knows them to be. The cluster's owner is its
    /// superuser besides; whoever else comes in has a login of their own name.
    case peers
    /// Whoever reaches the socket for whomever they say they are: for tests.
    case anybody
  }

  /// The superuser of every cluster.
  static let superuser = "convene"

  /// Who made the cluster, where that was somebody else; root looks after it as its owner would.
  public var host: String? {
    guard geteuid() != 0, let status = Self.status(of: directory), status.st_uid != geteuid()
    else { return nil }
    return Self.name(of: status.st_uid)
  }

  /// The group that comes in, too: that of the directory, where it is marked as a group's.
  private var guests: gid_t? {
    guard let status = Self.status(of: directory), status.st_mode & S_ISGID != 0 else { return nil }
    return status.st_gid
  }

  var isShared: Bool { guests != nil }

  /// Refuses what the owner alone may do.
  func refuseGuests() throws {
    if let host { throw ClusterError.ofSomebodyElse(directory: directory, owner: host) }
  }

  /// Comes in as a guest of `host`, whose server has to run.
  func visit(_ host: String) throws -> Lease {
    let held: ClusterLock?
    do {
      held = try ClusterLock(guest: "\(directory)/users.lock")
    } catch {
      throw ClusterError.notShared(directory: directory, owner: host)
    }
    guard let users = held else { throw ClusterError.inUse(directory: directory) }
    guard ClusterServer.answers(socketDirectory) else {
      throw ClusterError.asleep(directory: directory, owner: host)
    }
    // Nobody else is taken for the server, whoever was first to make its socket.
    let isOfRoot = Self.status(of: directory)?.st_uid == 0
    let server = isOfRoot ? ClusterPrograms.servant()?.name ?? host : host
    return Lease(socket: socketDirectory, lock: users, guestOf: server)
  }

  /// Opens a path to the group that comes in, and to nobody where none does.
  func share(_ path: String, own: mode_t, with shared: mode_t) {
    if let guests { chown(path, uid_t.max, guests) }
    chmod(path, isShared ? shared : own)
  }

  /// Writes what the server reads of whom it lets in; not in the data directory, which its own user
  /// may write to.
  ///
  /// - Returns: the settings that name the files.
  func writeAdmission(for servant: ClusterPrograms.Servant?) throws -> [String] {
    let notice = "# Written at every start of the server: changes are lost.\n"
    let (superuser, owner) = (Self.superuser, Self.name(of: geteuid()))
    let rules =
      switch admission {
      case .peers: "local all \(superuser) peer map=\(superuser)\nlocal all all peer\n"
      case .anybody: "local all all trust\n"
      }
    let files = [
      ("hba_file", "pg_hba.conf", rules),
      ("ident_file", "pg_ident.conf", "\(superuser) \"\(owner)\" \(superuser)\n"),
    ]
    return try files.map { setting, name, text in
      let path = "\(directory)/\(name)"
      try Self.write(notice + text, to: path, mode: servant == nil ? 0o600 : 0o644)
      return "\(setting)=\(path)"
    }
  }

  private static func write(_ text: String, to path: String, mode: mode_t) throws {
    guard (try? String(contentsOfFile: path, encoding: .utf8)) != text else { return }
    let fresh = "\(path).new"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw ClusterError(at: path, errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard bytes.withUnsafeBytes({ Glibc.write(file, $0.baseAddress, $0.count) }) == bytes.count,
      fchmod(file, mode) == 0, fsync(file) == 0, rename(fresh, path) == 0
    else { throw ClusterError(at: path, errno) }
  }

  static func status(of path: String) -> Glibc.stat? {
    var status = Glibc.stat()
    return stat(path, &status) == 0 ? status : nil
  }

  static func name(of user: uid_t) -> String {
    getpwuid(user).map { String(cString: $0.pointee.pw_name) } ?? "uid-\(user)"
  }
}
