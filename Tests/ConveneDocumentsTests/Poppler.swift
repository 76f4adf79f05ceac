import Foundation
import Programs
import Testing

/// Programs of poppler-utils, which read a PDF as a viewer does.
enum Poppler {
  /// The words page by page as they stand on the paper.
  static func text(of bytes: [UInt8]) throws -> String {
    try run("pdftotext", ["-layout"], on: bytes, ["-"])
  }

  private static func run(
    _ program: String, _ options: [String], on bytes: [UInt8], _ rest: [String] = []
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, output) = try Program(program, options + [file.path] + rest).run()
    try #require(status == 0, "\(program) of poppler-utils")
    return String(decoding: output, as: UTF8.self)
  }
}
