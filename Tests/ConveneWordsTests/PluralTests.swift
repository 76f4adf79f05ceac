import ConveneCore
import ConveneValues
import ConveneWords
import Testing
import WordTables

/// The rule of plurals and what the tables must have for it.
@Suite struct PluralTests {
  @Test func `numbers take every form that a table must have`() {
    for (language, table) in zip(
      [Language.english, .arabic, .french], [TableLanguage.english, .arabic, .french])
    {
      let found = Set((0...200).map { "\(Phrases(language).plural(of: $0))" })
      #expect(found.subtracting(["zero"]) == Set(table.plurals))
    }
  }

  @Test func `French says millions with a form of their own`() {
    #expect(
      [0, 1, 2, 1_000_000, 1_000_001].map { Phrases(.french).plural(of: $0) }
        == [.one, .one, .other, .many, .other])
  }
}
