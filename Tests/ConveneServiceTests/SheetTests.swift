import ConveneCore
import ConveneService
import ConveneSheets
import ConveneValues
import ConveneWords
import Testing

/// A sheet as it was written out, with some cells changed: by row, column and text.
func changed(
  _ bytes: [UInt8], _ changes: [(row: Int, column: String, text: String)]
) throws -> [UInt8] {
  let sheet = try Sheet(bytes)
  // Sheets that are written out have no row without a cell.
  var table = sheet.rows.map(\.cells)
  for change in changes {
    let column = try #require(table[0].firstIndex(of: change.column))
    table[change.row - 1][column] = change.text
  }
  return try SheetDraft(
    name: sheet.name, columns: table[0].map { SheetDraft.Column($0) },
    rows: Array(table.dropFirst()), isRightToLeft: false
  ).workbook()
}

/// What a sheet changed and what it left, in English.
func told(_ report: SheetReport) -> [String] {
  report.changes.map { "\($0.place) \($0.name) \($0.column): \($0.old) → \($0.new)" }
    + report.meanwhile.map { "\($0.at): \(Phrases(.english).sentence(of: $0))" }
}

/// Sheets that were written out, changed and taken back.
@Suite struct SheetTests {
  private static let people = Array(
    """
    name,name_ar,email,organisation,country,languages
    Leila Haddad,ليلى حدّاد,leila@example.org,Water House,JO,ar en
    Omar Said,,omar@example.org,Water House,JO,ar

    """.utf8)

  @Test(arguments: [SheetKind.people, .organisations])
  func `what nobody changed changes nothing`(kind: SheetKind) async throws {
    try await atDesk { desk in
      _ = try await desk.importPeople(Self.people)
      for language in Language.allCases {
        let bytes = try await desk.sheet(kind, in: language)
        #expect(try Secretariat.kind(ofSheet: bytes) == kind)
        let report = try await desk.takeSheet(bytes, applying: true)
        #expect(told(report) == [])
      }
    }
  }

  @Test func `a change is shown, and done when it is to be applied`() async throws {
    try await atDesk { desk in
      _ = try await desk.importPeople(Self.people)
      let before = try await desk.people()
      let bytes = try changed(
        try await desk.sheet(.people, in: .arabic),
        [
          (2, "email", "l.haddad@example.org"), (2, "position", "Head"), (3, "name_ar", "عمر سعيد"),
          (3, "country", ""),
        ])
      let expected = [
        "people!F2 Leila Haddad email: leila@example.org → l.haddad@example.org",
        "people!N2 Leila Haddad position:  → Head", "people!D3 Omar Said name_ar:  → عمر سعيد",
      ]
      #expect(told(try await desk.takeSheet(bytes, applying: false)) == expected)
      #expect(try await desk.people() == before)
      #expect(told(try await desk.takeSheet(bytes, applying: true)) == expected)
      let after = try await desk.people()
      #expect(after.map(\.email) == ["l.haddad@example.org", "omar@example.org"])
      #expect(after.map { $0.position.byLanguage[.english] } == ["Head", nil])
      #expect(after.map { $0.names.byLanguage[.arabic] } == ["ليلى حدّاد", "عمر سعيد"])
      #expect(after.map(\.country) == before.map(\.country))
      #expect(after.map(\.organisation) == before.map(\.organisation))
    }
  }

  @Test func `the trail says what was written, and all of a sheet is taken back by it`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importPeople(Self.people)
      let before = try await desk.people()
      let bytes = try changed(
        try await desk.sheet(.people, in: .english),
        [
          (2, "name", "Leila\nSaid"), (2, "name_ar", "ليلى سعيد"), (3, "name_fr", "Omar Saïd"),
          (3, "position", "Head"),
        ])
      _ = try await desk.takeSheet(bytes, applying: true)
      let written = try await desk.people()
      #expect(written != before)
      let act = try #require(try await desk.acts(in: nil).first)
      let told = try await desk.act(act.number, in: nil).lines.map(\.change).joined()
      #expect(told.contains("ليلى سعيد"))
      #expect(told.contains("name in fr"))
      #expect(!told.contains("name_"))
      _ = try await desk.undo(act.number, in: nil)
      #expect(try await desk.people() == before)
    }
  }

  @Test func `what a colleague changed meanwhile is told and stays`() async throws {
    try await atDesk { desk in
      _ = try await desk.importPeople(Self.people)
      let bytes = try await desk.sheet(.people, in: .english)
      let leila = try #require(try await desk.people().first)
      _ = try await desk.correct(leila.id, PersonCorrection(name: "Leïla Haddad"))
      let both = try changed(bytes, [(2, "email", "l@example.org"), (3, "email", "o@example.org")])
      let report = try await desk.takeSheet(both, applying: true)
      #expect(
        told(report) == [
          "people!F3 Omar Said email: omar@example.org → o@example.org",
          "people!C2: Leïla Haddad was changed meanwhile; Leïla Haddad stays, and Leila Haddad "
            + "was not taken",
          "people!F2: Leïla Haddad was changed meanwhile; leila@example.org stays, and "
            + "l@example.org was not taken",
        ])
      #expect(
        Set(try await desk.people().map(\.email)) == ["leila@example.org", "o@example.org"])
    }
  }

  @Test func `all that is wrong is refused at once, by sheet and cell`() async throws {
    try await atDesk { desk in
      _ = try await desk.importPeople(Self.people)
      let bytes = try await desk.sheet(.people, in: .english)
      func problems(_ changes: [(row: Int, column: String, text: String)]) async throws -> [String]
      {
        do {
          _ = try await desk.takeSheet(try changed(bytes, changes), applying: true)
          return []
        } catch Failure.unusableInput(let refusal) {
          return refusal.problems.map { "\($0.at): \(Phrases(.english).sentence(of: $0))" }
        }
      }
      #expect(
        try await problems([
          (2, "organisation", "Elsewhere"), (3, "key", "x"), (2, "gender", "q"),
        ]) == [
          "people!G2: Elsewhere stands where Water House is only shown, and is changed elsewhere",
          "people!J2: q is none of f, m, x", "people!A3: nothing has this key any more",
        ])
      #expect(
        try await problems([(2, "email", "nowhere"), (3, "country", "Freedonia")]) == [
          "people!F2, email: nowhere is not an address such as name@example.org",
          "people!H3, country: Freedonia is no country by its name or its ISO 3166 code",
        ])
      #expect(try await desk.people().map(\.email) == ["leila@example.org", "omar@example.org"])
    }
  }

  @Test func `answers of all who were asked go in as one file and one act`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.signed(at: desk)
      _ = try await desk.issueInvitations(hand, deadline: try #require(Day("2027-03-01")))
      let bytes = try await desk.sheet(.answers, of: hand, in: .english)
      let rows = try Sheet(bytes).rows.count - 1
      #expect(rows > 2)
      let filled = try changed(
        bytes,
        (2...rows + 1).map { ($0, "answer", $0 == 2 ? "declined" : "accepted") } + [
          (2, "by", "Ms Haddad, registry"), (2, "how", "letter"), (2, "remark", "Note 12 of 3 May"),
        ])
      let wrong = try changed(filled, [(2, "how", "by pigeon")])
      await #expect(throws: Failure.self) {
        try await desk.takeSheet(wrong, of: hand, applying: true)
      }
      let report = try await desk.takeSheet(filled, of: hand, applying: true)
      #expect(report.changes.count == rows)
      let statuses = try await desk.invitations(hand).filter { $0.track == .open }.map(\.status)
      #expect(statuses.count { $0 == .accepted } == rows - 1)
      #expect(statuses.count { $0 == .declined } == 1)
      let said = try await desk.invitations(hand).filter { !$0.said.isEmpty }
      #expect(said.map(\.status) == [.declined])
      #expect(
        said.map(\.said) == [
          AnswerSaid(by: "Ms Haddad, registry", how: .letter, remark: "Note 12 of 3 May")
        ])
      // The status that was written out is another now.
      let again = try await desk.takeSheet(filled, of: hand, applying: true)
      #expect(again.changes.isEmpty)

      // A remark may come later, and leaves who said it and how.
      let later = try changed(
        try await desk.sheet(.answers, of: hand, in: .english), [(2, "remark", "Note 15")])
      let told = try await desk.takeSheet(later, of: hand, applying: true)
      #expect(told.changes.map(\.column) == ["remark"])
      #expect(
        try await desk.invitations(hand).filter { !$0.said.isEmpty }.map(\.said) == [
          AnswerSaid(by: "Ms Haddad, registry", how: .letter, remark: "Note 15")
        ])
    }
  }

  @Test func `an ordinary import takes a workbook, and names sheet and cell`() async throws {
    try await atDesk { desk in
      let draft = SheetDraft(
        name: "List", columns: ["name", "country", "email"].map { SheetDraft.Column($0) },
        rows: [["Leila Haddad", "JO", "leila@example.org"], ["Omar Said", "Nowhere", ""]],
        isRightToLeft: false)
      let file = try draft.workbook()
      let answer = try await outcome { try await desk.importPeople(file) }
      #expect(
        answer == [
          "65, bad-rows",
          "List!B3, country: Nowhere is no country by its name or its ISO 3166 code",
        ])
      let kept = try await desk.importPeople(file, keepingGood: true)
      #expect(kept.count == 1)
      #expect(kept.toMend?.count == 1)
    }
  }
}
