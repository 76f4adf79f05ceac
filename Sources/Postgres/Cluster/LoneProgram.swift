import Foundation
import Glibc
import Programs

extension Program {
  /// Starts one that runs in the root directory, with few of our variables.
  ///
  /// - Throws: `ClusterError.failed` where it is not there; what else `start` throws.
  static func alone<Started>(
    _ call: [String], _ environment: [String: String] = [:], _ start: (Program) throws -> Started
  ) throws -> Started {
    do {
      return try start(
        Program(
          call[0], Array(call.dropFirst()),
          environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 },
          in: "/"))
    } catch let error as ProgramNotStarted {
      throw ClusterError.failed(program: error.name, log: error.reason)
    }
  }
}

/// A file without a name, for what a program says; it goes when nobody holds it.
struct NamelessFile {
  let handle: FileHandle

  init() throws {
    let folder = FileManager.default.temporaryDirectory.path
    var name = Array("\(folder)/convene-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw ClusterError(at: folder, errno) }
    unlink(name)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// All that was written.
  func text() throws -> String {
    try handle.seek(toOffset: 0)
    return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
  }
}
