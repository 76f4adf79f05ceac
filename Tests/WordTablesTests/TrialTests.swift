import Foundation
import Testing
import WordTables

extension TableLanguage {
  static let english = TableLanguage(code: "en", name: "english", plurals: ["one", "other"])
  static let arabic = TableLanguage(
    code: "ar", name: "arabic", plurals: ["one", "two", "few", "many", "other"])
  static let french = TableLanguage(code: "fr", name: "french", plurals: ["one", "other"])
}

/// What a further language costs: a table, which may begin with a part of the sentences.
@Suite struct TrialTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func table(_ path: String, _ code: String) throws -> (TableLanguage, String) {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return (try #require(TableLanguage(code: code, headOf: text)), text)
  }

  private static let spanish = TableLanguage(
    code: "es", name: "spanish", plurals: ["one", "many", "other"], isTrial: true)

  @Test func `the head of a table says which language it is of`() {
    let head = "### language: spanish\n### plurals: one many other\n### trial\n\nroom = Sala\n"
    #expect(TableLanguage(code: "es", headOf: head) == Self.spanish)
    #expect(TableLanguage(code: "es", headOf: "room = Sala\n") == nil)
    #expect(TableLanguage(code: "es", headOf: "### language: spanish\n") == nil)
  }

  @Test func `a trial says in English what nobody worded yet, and how much that is`() {
    let tables = Tables([
      (.english, "room = Room\ntime = Time\n"), (.arabic, "room = قاعة\ntime = وقت\n"),
      (Self.spanish, "room = Sala\n"),
    ])
    #expect(tables.faults == [])
    #expect(tables.unsaid.map { [$0.missing, $0.all] } == [[1, 2]])
    let swift = tables.phrases(importing: "Core")
    #expect(swift.contains("    case .english, .spanish:\n      return \"Time\"\n"))
    #expect(swift.contains("    case .spanish:\n      return \"Sala\"\n"))
  }

  @Test func `a trial says nothing that English does not, and what it says whole`() {
    let english = """
      # $code (Text)
      held = Held as { $code }
      # $n (Number)
      seats = { $n ->
          [one] { $n } seat
         *[other] { $n } seats
      }
      """
    let spanish = """
      held = Retenida
      hall = Salón
      seats = { $n ->
          [one] { $n } puesto
         *[other] { $n } puestos
      }
      """
    #expect(
      Tables([(.english, english), (Self.spanish, spanish)]).faults.map(\.description) == [
        "words/es.ftl:1: held: { $code } is missing",
        "words/es.ftl:2: hall is not in words/en.ftl",
        "words/es.ftl:3: seats: by $n [many] is missing",
      ])
  }

  @Test func `the Spanish trial fits the tables of the release, which are whole`() throws {
    let tables = Tables([
      try Self.table("words/en.ftl", "en"), try Self.table("words/ar.ftl", "ar"),
      try Self.table("words/fr.ftl", "fr"), try Self.table("Tests/Trial/es.ftl", "es"),
    ])
    #expect(tables.faults.map(\.description) == [])
    #expect(tables.unsaid.map(\.language.code) == ["es"])
    let said = tables.unsaid.map { $0.all - $0.missing }
    #expect(said.allSatisfy { $0 > 150 })
  }
}
