import Foundation
import Glibc

/// A program that was started with nothing of ours open in it.
///
/// Foundation's `Process` would wait for the server that pg_ctl leaves behind: it takes a child to
/// live for as long as anybody holds the socket it gave the child.
struct ChildProcess {
  private let pid: pid_t

  /// Starts `call` in the root directory; a stream that is not given is `/dev/null`.
  init(
    _ call: [String], environment: [String: String] = [:], input: Int32? = nil,
    output: Int32? = nil, errors: Int32? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, given) in [(Int32(0), input), (1, output), (2, errors)] {
      if let given {
        posix_spawn_file_actions_adddup2(&actions, given, stream)
      } else {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
      }
    }
    let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    for descriptor in open.compactMap(Int32.init) where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    let settings = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    let arguments = (["/usr/bin/env", "--chdir=/"] + call).map { strdup($0) }
    let variables = settings.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in arguments + variables { free(text) } }
    var child = pid_t()
    let failure = posix_spawn(
      &child, "/usr/bin/env", &actions, nil, arguments + [nil], variables + [nil])
    guard failure == 0 else {
      throw ClusterError.failed(program: call[0], log: String(cString: strerror(failure)))
    }
    pid = child
  }

  /// Waits for the end; the exit status, at least 1 when a signal ended it.
  func wait() -> Int32 {
    var status = Int32()
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? 0 : max(1, (status >> 8) & 0xff)
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
