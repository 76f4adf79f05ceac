import ConveneCore
import ConveneValues
import ConveneWords
import Foundation
import Testing
import WordTables

/// The rule of plurals and what the tables must have for it.
@Suite struct PluralTests {
  @Test func `numbers take every form that a table must have`() throws {
    for language in Language.allCases {
      let text = try String(
        contentsOf: Self.root.appending(path: "words/\(language.rawValue).ftl"), encoding: .utf8)
      let table = try #require(TableLanguage(code: language.rawValue, headOf: text))
      let found = Set((0...200).map { "\(Phrases(language).plural(of: $0))" })
      #expect(found.subtracting(["zero"]) == Set(table.plurals))
      #expect(!table.isTrial)
    }
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `each language numbers by its own letters, and has more of them than topics`() {
    for language in Language.allCases {
      let letters = Phrases(language).lettersOfItems
      #expect(letters.count >= 26 && Set(letters).count == letters.count)
    }
    #expect(Phrases(.arabic).letter("c") == "ج")
    #expect(Phrases(.french).letter("c") == "c")
    #expect(Phrases(.arabic).letter("cc") == "cc")
  }

  @Test func `Arabic counts tens and hundreds by forms of their own`() {
    let phrases = Phrases(.arabic)
    #expect(
      [1, 2, 3, 11, 100].map { phrases.dueOpenFree(count: $0) } == [
        "مقعد مفتوح واحد شاغر", "مقعدان مفتوحان شاغران", "3 مقاعد مفتوحة شاغرة",
        "11 مقعداً مفتوحاً شاغراً", "100 مقعد مفتوح شاغر",
      ])
    #expect([99, 100].map { phrases.deskApplications(count: $0) } == ["99 طلباً", "100 طلب"])
  }

  @Test func `French says millions with a form of their own`() {
    #expect(
      [0, 1, 2, 1_000_000, 1_000_001].map { Phrases(.french).plural(of: $0) }
        == [.one, .one, .other, .many, .other])
  }
}
