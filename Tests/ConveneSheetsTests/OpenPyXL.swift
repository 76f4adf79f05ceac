import Foundation
import Programs

/// Another program's idea of a workbook: Debian's `python3-openpyxl`.
enum OpenPyXL {
  /// Runs a script with a file's path as its argument; answers what it printed.
  static func run(_ script: String, _ file: String) throws -> String {
    let printed = try Program("/usr/bin/python3", ["-c", script, file]).run().output
    return String(decoding: printed, as: UTF8.self)
  }

  /// What a script leaves in the file that it is given.
  static func made(_ script: String) throws -> [UInt8] {
    try withFile { file in
      _ = try run("import openpyxl, datetime, sys, zipfile\n" + script, file)
      return Array(try Data(contentsOf: URL(filePath: file)))
    }
  }

  /// What it prints of a workbook.
  static func shown(_ bytes: [UInt8], _ script: String) throws -> String {
    try withFile { file in
      try Data(bytes).write(to: URL(filePath: file))
      return try run(
        "import openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.active\n"
          + script, file)
    }
  }

  private static func withFile<Value>(_ body: (String) throws -> Value) throws -> Value {
    let file =
      FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: file) }
    return try body(file)
  }
}
