import ConveneCore
import ConveneDocuments
import ConvenePDF
import ConveneValues
import Testing

@testable import ConvenePrint

/// Papers of the room with the longest names there are, measured where they stand on paper.
@Suite struct RoomPapersTests {
  private static let least = 7.0

  @Test(arguments: Language.allCases)
  func `nothing of a paper of the room is cut, too small to read or off the page`(
    language: Language
  ) throws {
    let setter = try Typesetter(language)
    for (name, document) in try StressRoom.papers(in: language) + StressRoom.cards(in: language) {
      for sheet in try document.sheets() {
        #expect(sheet.strays == [], "\(name)")
        #expect(sheet.smallest >= Self.least - 0.01, "\(name): \(sheet.smallest)")
      }
      for label in document.labels {
        guard let fits = label.fits else { continue }
        let style = TextStyle(size: label.size, isBold: label.isBold)
        let width = setter.set(MarkedText(label.text), style, followsText: true).width
        #expect(width <= fits + 0.01, "\(name): \(label.text) has \(width) of \(fits)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no page of a paper of the room is empty but for its title`(language: Language) throws {
    for (name, document) in try StressRoom.papers(in: language) {
      for (place, sheet) in try document.sheets().enumerated() {
        let hasContent = sheet.placed.contains { placed in
          placed.strip.tags.contains { tag in
            if case .figure = tag.role { true } else { tag.role == .table || tag.role == .itemBody }
          }
        }
        #expect(hasContent, "\(name), page \(place + 1)")
      }
    }
  }

  @Test func `a picture has names where all have room, else a number each and no name`() throws {
    let (meeting, people) = (try StressRoom.meeting(), try StressRoom.people())
    func labels(_ people: [Participant]) -> [String] {
      Document.seatingPlan(people, of: meeting, in: .english).labels.map(\.text)
    }
    let long = labels(people)
    #expect(people.allSatisfy { !long.contains($0.name[.english]) })
    for person in people {
      #expect(long.count { $0 == "\(person.number)" } >= StressRoom.rounds)
    }
    let short = people.map { person in
      var person = person
      person.name = ProperName("Person \(person.number)")
      return person
    }
    let named = labels(short)
    for person in short {
      #expect(named.count { $0 == person.name.given } == StressRoom.rounds)
    }
    // The picture that stands alone has the names below each table.
    let alone = Drawing.seatingPlan(people, of: meeting, in: .english).labels.map(\.text)
    for person in people {
      let namesakes = people.count { $0.name == person.name }
      #expect(alone.count { $0 == person.name[.english] } == StressRoom.rounds * namesakes)
    }
  }

  @Test(arguments: Language.allCases)
  func `everybody stands at their table in each round, and in the index`(
    language: Language
  ) throws {
    let people = try StressRoom.people()
    let plan = Document.seatingPlan(people, of: try StressRoom.meeting(), in: language)
    let tables = plan.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(tables.count == StressRoom.rounds + 1)
    for (round, table) in tables.prefix(StressRoom.rounds).enumerated() {
      #expect(table.rows.count == StressRoom.tables)
      for (number, row) in table.rows.enumerated() {
        let names = row.cells[2].map { $0.last?.words ?? "" }
        let seated = people.filter { $0.tables[round] == number + 1 }.map { $0.name[language] }
        #expect(names == seated)
      }
    }
    let index = try #require(tables.last)
    #expect(index.rows.count == people.count)
    for row in index.rows {
      let number = try #require(row.cells[1].first?.first?.words)
      let person = try #require(people.first { "\($0.number)" == number })
      #expect(row.cells[0].first?.first?.words == person.name[language])
      #expect(
        row.cells.dropFirst(2).map { $0.first?.first?.words ?? "" }
          == person.tables.map { "\($0 ?? 0)" })
    }
  }

  @Test func `the first table of an Arabic plan stands on the right`() throws {
    let (meeting, people) = (try StressRoom.meeting(), try StressRoom.people())
    func first(_ language: Language) throws -> [Double] {
      let plan = Document.seatingPlan(people, of: meeting, in: language)
      let drawing = try #require(
        plan.blocks.lazy.compactMap { if case .drawing(let one) = $0 { one } else { nil } }.first)
      return ["1", "2"].compactMap { number in
        drawing.labels.first { $0.text == number && $0.isBold }?.x
      }
    }
    let (english, arabic) = (try first(.english), try first(.arabic))
    #expect(english.count == 2 && english[0] < english[1])
    #expect(arabic.count == 2 && arabic[0] > arabic[1])
  }

  @Test func `a badge has its mark beside the words, upright and whole`() throws {
    var people = try StressRoom.people(3)
    people[0].name = ProperName("Ana Elm")
    people[1].name = ProperName("سامي العلي")
    let squares = (0..<25).map { row in (0..<25).map { (row + $0).isMultiple(of: 2) } }
    let mark = Drawing(squares: squares, quiet: 4, side: 1.6, description: "CODE")
    let marks = Dictionary(people.map { ($0.code, mark) }, uniquingKeysWith: { one, _ in one })
    for language in Language.allCases {
      let paper = Document.badges(
        people, of: try StressRoom.meeting(), in: language, marks: marks)
      for badge in try paper.sheets().flatMap(\.placed) where !badge.strip.words.isEmpty {
        let figure = try #require(badge.strip.pieces.first { $0.tag == "Figure" })
        #expect(abs(figure.frame.width - figure.frame.height) < 0.01)
        // Squares of 0.4 mm can be read by a telephone: 11 mm of a code without its margin.
        #expect(figure.frame.width * 25 / 33 >= 11 * 72 / 25.4)
        for piece in badge.strip.pieces where piece.tag != "Figure" {
          for case .words(let line, let x, let y, let ink) in piece.marks {
            let words = Mark.words(line, x: x, y: y, ink: ink)
            #expect(!words.frame.meets(figure.frame), "\(words.name)")
          }
        }
      }
    }
  }
}

extension Document {
  fileprivate var labels: [Drawing.Label] {
    blocks.flatMap { block -> [Drawing.Label] in
      if case .drawing(let drawing) = block { drawing.labels } else { [] }
    }
  }
}

extension Drawing {
  fileprivate var labels: [Label] {
    elements.compactMap { if case .label(let label) = $0 { label } else { nil } }
  }
}

extension Sheet {
  /// The size of the smallest letters on it, in points.
  fileprivate var smallest: Double {
    (placed + [foot].compactMap(\.self)).flatMap { $0.strip.pieces.flatMap(\.marks) }
      .flatMap { mark -> [Double] in
        guard case .words(let line, _, _, _) = mark else { return [] }
        return line.runs.map(\.size)
      }.min() ?? .infinity
  }
}
