import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneTables
@testable import ConveneValues

struct JSONTests {
  private func read(_ text: String, values: Int = .max) throws -> JSONTree {
    try JSONTree.read(Array(text.utf8), values: values)
  }

  private func problems(_ text: String, values: Int = .max) -> [WordedProblem] {
    do {
      _ = try read(text, values: values)
      return []
    } catch {
      return (error as? Refusal)?.inEnglish.problems ?? []
    }
  }

  @Test func `the items of a list are read each time as they stand`() throws {
    let text = #" [ 1 , "a]\"[,", [ ] , [2,[3, {"x": [4]}]], {"y": [5 , 6]} , null ] "#
    guard case .list(let items) = try read(text) else {
      Issue.record("no list")
      return
    }
    let expected: JSONList = [
      .number("1"), .string("a]\"[,"), .list([]),
      .list([
        .number("2"), .list([.number("3"), .object(["x": .list([.number("4")])])]),
      ]),
      .object(["y": .list([.number("5"), .number("6")])]), .null,
    ]
    #expect(items.count == 6)
    #expect(items == expected)
    #expect(Array(items) == Array(items))
    #expect(try read(text).held == .list(expected))
    #expect(try read("[ ]") == .list([]))
    #expect(try JSONTree.read(JSONTree.list(items).bytes) == .list(expected))
  }

  @Test func `what is wrong within a list is told by line and column, in characters`() {
    #expect(
      problems("[\n\"é\u{301}\", 01]")
        == [WordedProblem("line 2, column 7", "01 is no value of JSON")])
    #expect(problems("[[1, 2], [3, }]").map(\.at) == ["line 1, column 14"])
    #expect(problems("[1,").map(\.at) == ["line 1, column 4"])
  }

  @Test func `a text is no longer, deeper or richer than its limits`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try read(deep) != .null)
    #expect(problems("[\(deep)]").map(\.message) == ["more than 64 brackets are open"])
    #expect(try read("[1,2,3]", values: 4) == read("[1,2,3]"))
    #expect(
      problems("[1,2,3,4]", values: 4).map(\.message)
        == ["more than 4 values stand before this"])
    let refusal = #expect(throws: Refusal.self) {
      try JSONTree.read(Array(repeating: 32, count: CSV.largest + 1))
    }
    #expect(refusal == .fileTooLarge(most: 64))
  }

  @Test(arguments: [
    (#""\ud800""#, "after \\ stands no escape of JSON"),
    (#""\udc00\ud800""#, "after \\ stands no escape of JSON"),
    (#""\u12""#, "after \\ stands no escape of JSON"),
  ])
  func `half a character is none`(text: String, message: String) {
    #expect(problems(text).map(\.message) == [message])
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let refusal = #expect(throws: Refusal.self) {
      try JSONTree.read([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d])
    }
    #expect(refusal?.inEnglish.problems.map(\.at) == ["line 1, column 2"])
  }
}
