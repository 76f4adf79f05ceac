import ConveneFixtures
import ConveneSolvers
import ConveneWords
import Foundation
import Testing

@testable import ConveneValues

// A program has bytes; a test writes its file as a text.

extension SeatingFile {
  init(_ text: String) throws(Refusal) { try self.init(Array(text.utf8)) }
}

extension SelectionFile {
  init(_ text: String) throws(Refusal) { try self.init(Array(text.utf8)) }
}

extension GroupingFile {
  init(_ text: String) throws(Refusal) { try self.init(Array(text.utf8)) }
}

/// The committed instances, and what is said of changed ones.
enum SolverFixture {
  static func text(_ file: String) throws -> String {
    String(decoding: try TestFile.fixture("solver/\(file)"), as: UTF8.self)
  }

  static func decoded(_ file: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(try text(file).utf8))
    return try #require(object as? [String: Any])
  }

  static func instance(_ object: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  static func problems(_ read: () throws -> Void) -> [WordedProblem] {
    do {
      try read()
      return []
    } catch {
      return (error as? Refusal)?.inEnglish.problems ?? [WordedProblem("no refusal", "\(error)")]
    }
  }
}
