import ConveneService
import ConveneValues
import Foundation

/// The folder a demo leaves its papers in; a mark lists every file that a demo made there.
struct DemoFolder {
  let path: String
  private static let mark = ".convene-demo"
  private static let mail = "mail"
  /// What is printed anew lies apart from what lies printed.
  private static let changed = "changed/"

  /// A maildir, whose letters the mark does not list.
  var mail: String { "\(path)/\(Self.mail)" }

  /// Removes what an earlier demo left, and nothing else; refuses a folder of somebody else's files.
  init(_ directory: String) throws {
    path = URL(fileURLWithPath: directory).path
    let files = FileManager.default
    let present = (try? files.contentsOfDirectory(atPath: path)) ?? []
    if !present.isEmpty {
      guard Self.kind(of: "\(path)/\(Self.mark)") == S_IFREG else {
        throw Refusal.folderNotEmpty(folder: directory)
      }
      removeListed()
      // What a demo would write and no mark has listed is somebody's own.
      guard ["index.html", Self.mail].allSatisfy({ Self.kind(of: "\(path)/\($0)") == nil }) else {
        throw Refusal.folderNotEmpty(folder: directory)
      }
      unlink("\(path)/\(Self.mark)")
    }
    do {
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure.unwritable(
        .folderNotWritable(folder: directory, reason: error.localizedDescription))
    }
    try Self.write(Array("\(Self.mail)/\n".utf8), to: "\(path)/\(Self.mark)", O_CREAT | O_EXCL)
  }

  /// Writes a file that is not there yet, and lists it first.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Self.write(Array("\(name)\n".utf8), to: "\(path)/\(Self.mark)", O_APPEND | O_NOFOLLOW)
    if name.hasPrefix(Self.changed) { mkdir("\(path)/\(Self.changed)", 0o755) }
    try Self.write(bytes, to: "\(path)/\(name)", O_CREAT | O_EXCL)
  }

  private func removeListed() {
    let list = FileManager.default.contents(atPath: "\(path)/\(Self.mark)") ?? Data()
    for name in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      if name == "\(Self.mail)/" {
        removeMail()
      } else if Self.isOwn(name) {
        remove("\(path)/\(name)")
      }
    }
    if Self.kind(of: "\(path)/\(Self.changed.dropLast())") == S_IFDIR {
      rmdir("\(path)/\(Self.changed)")
    }
  }

  /// A file of the folder or of the one for what changed, whatever the list says.
  private static func isOwn(_ name: some StringProtocol) -> Bool {
    let file = name.hasPrefix(changed) ? String(name.dropFirst(changed.count)) : String(name)
    return !file.contains("/") && !file.hasPrefix(".")
  }

  /// Letters bear the names of messages; what does not is not of a demo.
  private func removeMail() {
    guard Self.kind(of: mail) == S_IFDIR else { return }
    for folder in ["new", "cur", "tmp"].map({ "\(mail)/\($0)" })
    where Self.kind(of: folder) == S_IFDIR {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      where name.contains("@") || folder.hasSuffix("tmp") {
        remove("\(folder)/\(name)")
      }
      rmdir(folder)
    }
    rmdir(mail)
  }

  private func remove(_ file: String) {
    if Self.kind(of: file) == S_IFREG { unlink(file) }
  }

  /// What a path is itself, links not followed; nil where there is nothing.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private static func write(_ bytes: [UInt8], to path: String, _ flags: Int32) throws {
    let file = open(path, O_WRONLY | O_CLOEXEC | flags, 0o644)
    do {
      guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
      try FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: Data(bytes))
    } catch {
      throw Failure.unwritable(
        .demoFileNotWritable(
          file: (path as NSString).lastPathComponent, reason: error.localizedDescription))
    }
  }
}
