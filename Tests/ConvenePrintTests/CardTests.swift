import ConveneCore
import ConveneDocuments
import Testing

@testable import ConvenePrint
@testable import ConveneValues

@Suite struct CardTests {
  private static func card(_ name: String, _ lines: [String] = ["Organisation", "Lebanon"]) -> Card
  {
    Card([
      .init(language: .arabic, headline: "ليلى حداد", lines: ["منظمة", "لبنان"]),
      .init(language: .english, headline: name, lines: lines),
    ])
  }

  private static func paper(_ style: CardSheet.Style, _ cards: [Card]) -> Document {
    Document(
      language: .english, title: "Cards", masthead: ["Commission"], foot: "FOOT",
      blocks: [.cards(CardSheet(style, cards))])
  }

  private static let names = [
    "Ana Elm", "Maria del Carmen Hernández-Villanueva de la Torre y Santamaría",
    String(repeating: "Wolfeschlegelsteinhausenbergerdorff", count: 4),
    String(repeating: "Abdel Rahman Mohammed ", count: 20),
    "عبد الرحمن بن محمد بن عبد العزيز " + "آل فلان",
    String(repeating: "محمد", count: 60), "I",
  ]

  @Test(arguments: names)
  func `a name of any length stays within its face of a nameplate`(name: String) throws {
    let lines = [name, String(repeating: "Department of many words ", count: 6)]
    for style in [CardSheet.Style.nameplate, .tableCard] {
      let sheets = try Self.paper(style, [Self.card(name, lines)]).sheets()
      #expect(sheets.count == 1)
      let sheet = sheets[0]
      #expect(sheet.strays == [])
      let faces = sheet.placed.prefix(2)
      #expect(faces.map(\.isUpsideDown) == [false, true])
      #expect(!faces[0].frame.meets(faces[1].frame))
      for face in faces {
        for mark in face.strip.pieces.flatMap(\.marks) {
          let frame = mark.frame.moved(x: face.x, y: face.y)
          #expect(frame.lies(within: face.frame), "\(mark.name)")
        }
      }
    }
  }

  @Test(arguments: names)
  func `a name of any length stays within its badge, and can be read`(name: String) throws {
    var cards = [Self.card(name), Self.card("Ana"), Self.card(name)]
    cards[0].band = Card.Band(words: "مشارك · Resource person · B-0001", ink: .accent)
    let sheets = try Self.paper(.badge, cards).sheets()
    let least = try Typesetter(.english, families: Families())
      .set(MarkedText("x"), TextStyle(size: 7)).height
    let badges = sheets.flatMap { $0.placed.filter { !$0.strip.words.isEmpty } }
    #expect(badges.count == 3)
    #expect(sheets.flatMap(\.strays) == [])
    for badge in badges {
      for mark in badge.strip.pieces.flatMap(\.marks) {
        let frame = mark.frame.moved(x: badge.x, y: badge.y)
        #expect(frame.lies(within: badge.frame), "\(mark.name)")
        // Letters of the other script are higher at the same size.
        guard [name, "Organisation"].contains(mark.name) else { continue }
        if case .words(let line, _, _, _) = mark { #expect(line.height >= least - 0.01) }
      }
    }
  }

  @Test func `whose words need it has a badge of twice the size, and nobody else`() throws {
    let long = String(repeating: "Abdel Rahman Mohammed ", count: 20)
    let sheets = try Self.paper(.badge, [Self.card(long), Self.card("Ana")]).sheets()
    let widths = sheets.map { $0.placed[0].frame.width }
    #expect(widths.count == 2 && abs(widths[1] - 2 * widths[0]) < 0.01)
    #expect(sheets[0].placed[0].strip.words.contains("Ana"))
  }

  private func size(_ name: String) throws -> (height: Double, lines: Int) {
    let sheet = try #require(try Self.paper(.nameplate, [Self.card(name)]).sheets().first)
    let lines = sheet.placed[1].strip.pieces[0].marks.filter { $0.name == name }
    return (try #require(lines.first).frame.height, lines.count)
  }

  @Test func `a longer name is set smaller, then on two lines, and never larger`() throws {
    let sizes = try (1...12).map {
      try size(Array(repeating: "Alexandra", count: $0).joined(separator: " "))
    }
    #expect(sizes.map(\.lines) == sizes.map(\.lines).sorted())
    #expect(sizes.first?.lines == 1)
    #expect((2...3).contains(sizes.last?.lines ?? 0))
    #expect(try #require(sizes.last).height < sizes[0].height / 2)
    let single = sizes.filter { $0.lines == 1 }.map(\.height)
    #expect(try #require(single.last) < sizes[0].height)
    #expect(single == single.sorted(by: >))
  }

  @Test func `each nameplate has a sheet, in order, and no card lies on two`() throws {
    let names = (0..<7).map { "Person \($0)" }
    let sheets = try Self.paper(.nameplate, names.map { Self.card($0) }).sheets()
    #expect(sheets.map { $0.placed[1].strip.words.first } == names)
    #expect(sheets.map { $0.placed[0].strip.words.first } == names.map { _ in "ليلى حداد" })
    #expect(sheets.compactMap(\.foot).isEmpty)
    #expect(sheets.map { $0.width > $0.height } == names.map { _ in true })
  }

  @Test(arguments: [(1, [1]), (10, [10]), (11, [10, 1]), (23, [10, 10, 3])])
  func `ten badges fill a sheet and none lies on another`(count: Int, pages: [Int]) throws {
    let names = (0..<count).map { "Person \($0)" }
    let sheets = try Self.paper(.badge, names.map { Self.card($0) }).sheets()
    let badges = sheets.map { $0.placed.filter { !$0.strip.words.isEmpty } }
    #expect(badges.map(\.count) == pages)
    #expect(
      badges.flatMap { $0.compactMap { $0.strip.words.first { $0.hasPrefix("Person") } } } == names)
    for sheet in badges {
      for (place, badge) in sheet.enumerated() {
        #expect(badge.frame.lies(within: sheets[0].area))
        #expect(sheet[..<place].filter { $0.frame.meets(badge.frame) }.isEmpty)
        #expect(abs(badge.frame.width - 255.118) < 0.01 && abs(badge.frame.height - 155.906) < 0.01)
      }
    }
  }

  @Test func `names are of one size on badges, and can be read across a table`() throws {
    let names = ["Ana Elm", "Omar Bakri", "Mona El Sherbiny", "Zayd Amin", "Leïla Haddad"]
    let long = Array(repeating: "Abdel Rahman", count: 8).joined(separator: " ")
    let cards = (names + [long]).map { name in
      Card([.init(language: .english, headline: name, lines: ["Organisation", "Lebanon"])])
    }
    let setter = try Typesetter(.english, families: Families())
    let least = setter.set(MarkedText("x"), TextStyle(size: 18, isBold: true)).lines[0].height
    let marks = try Self.paper(.badge, cards).sheets().flatMap { $0.strips }
      .flatMap { $0.pieces.flatMap(\.marks) }
    let heights = marks.filter { names.contains($0.name) }.map(\.frame.height)
    #expect(heights.count >= names.count)
    #expect(heights.allSatisfy { abs($0 - heights[0]) < 0.01 && $0 >= least })
    let other = try #require(marks.first { $0.name == long }).frame.height
    #expect(other < heights[0])
  }

  @Test func `a card without a face is left out`() throws {
    #expect(try Self.paper(.nameplate, [Card([]), Self.card("Ana")]).sheets().count == 1)
    #expect(
      try Self.paper(.badge, [Card([]), Self.card("Ana")]).sheets()[0].placed.count == 2)
  }
}
