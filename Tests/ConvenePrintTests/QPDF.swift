import Foundation
import Programs
import Testing

/// The program of the package qpdf, which reads a file by the norm.
enum QPDF {
  struct Link {
    let target: String
    let page: Int
    /// From the bottom left corner of the page.
    let (left, bottom, right, top): (Double, Double, Double, Double)
  }

  /// What is wrong with the file.
  static func complaints(about bytes: [UInt8]) throws -> String {
    let (status, text) = try run(["--check"], on: bytes)
    return status == 0 ? "" : text
  }

  static func links(of bytes: [UInt8]) throws -> [Link] {
    let json = try json("pages", "objects", of: bytes)
    let objects = json["objects"] as? [String: Any] ?? [:]
    let pages = json["pages"] as? [[String: Any]] ?? []
    return try pages.enumerated().flatMap { place, page in
      let own = objects[page["object"] as? String ?? ""] as? [String: Any]
      return try (own?["/Annots"] as? [String] ?? []).map { name in
        let link = try #require(objects[name] as? [String: Any])
        let box = try #require(link["/Rect"] as? [Double])
        let action = link["/A"] as? [String: Any]
        return Link(
          target: action?["/URI"] as? String ?? "", page: place + 1, left: box[0], bottom: box[1],
          right: box[2], top: box[3])
      }
    }
  }

  /// The titles of the outline, each set in below what it is part of, and their pages.
  static func outline(of bytes: [UInt8]) throws -> [(title: String, page: Int)] {
    func entries(_ list: Any?, _ depth: Int) -> [(title: String, page: Int)] {
      (list as? [[String: Any]] ?? []).flatMap { entry in
        let title = String(repeating: "  ", count: depth) + (entry["title"] as? String ?? "")
        return [(title, entry["destpageposfrom1"] as? Int ?? 0)] + entries(entry["kids"], depth + 1)
      }
    }
    return entries(try json("outlines", of: bytes)["outlines"], 0)
  }

  /// The languages of the file and of its parts, in the order of the alphabet.
  static func languages(of bytes: [UInt8]) throws -> [String] {
    let objects = try json("objects", of: bytes)["objects"] as? [String: Any] ?? [:]
    return objects.values.compactMap { ($0 as? [String: Any])?["/Lang"] as? String }.sorted()
  }

  private static func json(_ keys: String..., of bytes: [UInt8]) throws -> [String: Any] {
    let text = try run(["--json=1"] + keys.map { "--json-key=\($0)" }, on: bytes).text
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
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
