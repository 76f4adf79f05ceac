import Foundation
import Programs
import Testing

/// The program of the package qpdf, which reads a file by the norm.
enum QPDF {
  /// What is wrong with the file.
  static func complaints(about bytes: [UInt8]) throws -> String {
    let (status, text) = try run(["--check"], on: bytes)
    return status == 0 ? "" : text
  }

  /// The objects of the file by their number, as `R` in JSON.
  static func objects(of bytes: [UInt8]) throws -> [String: Any] {
    let text = try run(["--json=1", "--json-key=objects"], on: bytes).text
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(json?["objects"] as? [String: Any])
  }

  private static func run(
    _ options: [String], on bytes: [UInt8]
  ) throws -> (status: Int32, text: String) {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, output) = try Program("qpdf", options + [file.path]).run(errors: .output)
    return (status, String(decoding: output, as: UTF8.self))
  }
}
