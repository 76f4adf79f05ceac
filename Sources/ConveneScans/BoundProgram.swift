import Foundation

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

  /// Not yet started.
  ///
  /// - Parameter input: what it reads, at its beginning.
  func process(_ arguments: [String], reading input: Int32, into output: Pipe) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
    process.arguments =
      ["--cpu=\(seconds)", "--as=\(memory)", "--fsize=\(file)", "--core=0", name] + arguments
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": path, "LC_ALL": "C"]
    process.standardInput = FileHandle(fileDescriptor: input, closeOnDealloc: false)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    return process
  }
}

extension Process {
  /// Whether the program was there at all; of one that has ended.
  var wasThere: Bool {
    terminationReason != .exit || terminationStatus != BoundProgram.missing
  }
}
