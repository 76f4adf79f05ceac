import Foundation
import Programs

/// A program of somebody else's that reads a stranger's file: the kernel ends it when it takes more than it
/// may.
struct BoundProgram: Sendable {
  let name: String
  /// Of the processor.
  let seconds: Int
  /// In bytes.
  let memory: Int
  /// Of a file that it writes, in bytes.
  var file = 0

  /// Told on its way out where the program itself is not there.
  static let missing: Int32 = 127

  /// Starts it, and gives what it writes.
  ///
  /// - Parameter input: what it reads, at its beginning.
  func start(
    _ arguments: [String], reading input: Int32
  ) throws(ProgramNotStarted) -> (running: RunningProgram, output: FileHandle) {
    let limits = ["--cpu=\(seconds)", "--as=\(memory)", "--fsize=\(file)", "--core=0"]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Program(
      "/usr/bin/prlimit", limits + [name] + arguments,
      environment: ["PATH": path, "LC_ALL": "C"]
    ).startReading(
      input: .file(FileHandle(fileDescriptor: input, closeOnDealloc: false)), errors: .nothing)
  }
}
