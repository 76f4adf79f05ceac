import ConveneCore
import ConveneDemo
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConveneSheets

/// Papers of one meeting say the same of it, in every language and format.
@Suite struct PapersTruthTests {
  /// Those that tell of the whole meeting.
  static let papers: [Paper] = [
    .agenda, .aideMemoire, .participants, .decision, .selectionReport, .seating,
  ]

  /// Two meetings that differ in all that is published: weights, conditions, floors and places.
  static let drawn: [@Sendable (inout Meeting) -> Void] = [
    { _ in },
    { meeting in
      meeting.tentative = false
      for place in meeting.rubric.criteria.indices {
        meeting.rubric.criteria[place].weight = [7, 3, 11, 5, 13, 2, 17, 9][place % 8]
      }
      meeting.rubric.gates.removeLast()
      meeting.floors[0].lowest = 2
      meeting.seating = Seating(firm: [.organisations], byLot: false)
    },
  ]

  @Test(arguments: drawn.indices)
  func `what decides is the same in the aide-memoire, the decision and the letters`(
    which: Int
  ) async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk, Self.drawn[which])
      let meeting = hand.meeting
      let press = try await desk.pressRoom(hand)
      let decisions = try await desk.selection(hand).decisions
      for language in Language.allCases {
        let phrases = Phrases(language)
        let published = try press.document(.aideMemoire, in: language)
        let decided = try press.document(.decision, in: language)

        // Points: as published, as the legend of the decision has them, a hundred in all.
        let points = Self.table(titled: phrases.pointsOfHundred, in: published)
        let figures = points.compactMap { $0.last.flatMap(Self.hundredths) }
        #expect(figures.count == meeting.rubric.criteria.count + 1)
        #expect(figures.reduce(0, +) == 10_000)
        let legend = Self.lines(of: decided).first { $0.hasPrefix("C1") }
        let said = (legend ?? "").split(separator: "(").dropFirst().compactMap {
          $0.split(separator: " ").first.flatMap { Self.hundredths(String($0)) }
        }
        #expect(said == figures, "\(language)")

        // Conditions.
        for gate in meeting.rubric.gates {
          #expect(Self.lines(of: published).contains(gate.title[language]))
        }

        // Floors.
        let least = Self.table(titled: phrases.atLeast, in: published)
        let held = Self.table(titled: phrases.atLeast, in: decided)
        #expect(least.count == meeting.floors.count)
        #expect(held.map { Array($0.prefix(2)) } == least)
        #expect(held.allSatisfy { Int($0[2]) ?? 0 >= Int($0[1]) ?? .max })

        // Every application is in the ranking, and the effect counts each of them once.
        let ranking = Self.table(titled: phrases.outcome, in: decided)
        #expect(ranking.count == decisions.count)
        let effect = Self.table(titled: phrases.ratio, in: decided)
        let sectors = Set(Sector.allCases.map(phrases.sector) + ["–"])
        let counted = effect.filter { sectors.contains($0[0]) }.map { row in
          // Scored, not scored where there is anybody, selected, share, ratio.
          row[1..<(row.count - 3)].compactMap { Int($0) }.reduce(0, +)
        }
        #expect(counted.reduce(0, +) == decisions.count, "\(language)")

        // A reason is the same sentence on the sheet and in the letter.
        let reasons = Self.lists(of: decided).last ?? []
        for letter in try await queuedLetters("regret", desk)
        where letter.language == language.rawValue {
          let code = try #require(decisions.first { $0.person.uuid == letter.person }?.code)
          let row = try #require(ranking.first { $0[1].contains(code) })
          let number = Int((row.last ?? "").filter(\.isNumber)) ?? 0
          let reason = try #require(
            reasons.indices.contains(number - 1) ? reasons[number - 1] : nil)
          #expect(letter.text.spaced.contains(reason.spaced), "\(code)")
        }

        // Days that are held in principle are so in every paper and letter.
        let days = meeting.days(phrases)
        for paper in Self.papers {
          #expect(
            Self.lines(of: try press.document(paper, in: language)).contains { $0.contains(days) },
            "\(paper) \(language)")
        }
        for letter in try await queuedLetters("invitation", desk)
        where letter.language == language.rawValue {
          #expect(letter.text.spaced.contains(days.spaced))
        }
      }
    }
  }

  @Test func `a figure of a paper is the same in every language and in every format`() async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let press = try await desk.pressRoom(hand)
      for paper in Self.papers {
        var all: [Language: [String]] = [:]
        for language in Language.allCases {
          let document = try press.document(paper, in: language)
          let figures = Self.lines(of: document).flatMap(Self.figures)
          all[language] = figures.sorted()
          let known = Set(figures)
          // The JSON of an agenda is a schedule, which has ends as lengths.
          for format in [PaperFormat.html, .text, .json, .docx]
          where paper != .agenda || format != .json {
            let text = try Self.text(
              of: try press.print(paper, as: format, in: language), as: format)
            let missing = known.subtracting(Self.figures(of: text))
            #expect(missing.isEmpty, "\(paper) \(format) \(language): \(missing)")
          }
        }
        #expect(all[.english]?.isEmpty == false, "\(paper)")
        #expect(all[.french] == all[.english], "\(paper)")
        #expect(all[.arabic] == all[.english], "\(paper)")
      }
    }
  }

  @Test func `the report counts everybody once by sex, country group and sector, as the decision`()
    async throws
  {
    let large = try Meeting.ofDemo().floors.filter {
      $0.attribute == .country && $0.values.count > 2
    }
    let countries = large.map { floor in
      var own = floor
      own.lowest = 1
      return own
    }
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.floors += countries }
      let press = try await desk.pressRoom(hand)
      let decisions = try await desk.selection(hand).decisions
      let room = try await desk.participantLines(hand).count
      for language in Language.allCases {
        let phrases = Phrases(language)
        let rows = Self.table(
          titled: phrases.reportExpected, in: try press.document(.report, in: language))
        let total = try #require(rows.last).dropFirst().map { Int($0) ?? -1 }
        #expect(
          total == [decisions.count, decisions.count { $0.outcome == .selected }, room],
          "\(language)")
        let numbers = rows.dropLast().map { $0.dropFirst().map { Int($0) ?? -1 } }
        for column in total.indices {
          #expect(numbers.map { $0[column] }.reduce(0, +) == 3 * total[column], "\(language)")
        }
        let names = Set(Sector.allCases.map(phrases.sector))
        func selected(_ rows: [[String]], _ column: (([String]) -> String)) -> [String: String] {
          Dictionary(
            rows.filter { names.contains($0[0]) }.map { ($0[0], column($0)) },
            uniquingKeysWith: { first, _ in first })
        }
        let effect = Self.table(
          titled: phrases.ratio, in: try press.document(.decision, in: language))
        let decided = selected(effect) { $0[$0.count - 3] }
        #expect(!decided.isEmpty)
        for (sector, number) in selected(rows, { $0[2] }) {
          #expect(decided[sector] ?? "0" == number, "\(sector)")
        }

        // Groups stand in the order in which the call has them.
        let groups = hand.meeting.floors.filter { $0.attribute == .country }
          .map { $0.title[language] }
        func order(_ rows: [[String]]) -> [String] { rows.map { $0[0] }.filter(groups.contains) }
        #expect(!order(rows).isEmpty && !order(effect).isEmpty)
        #expect(order(rows) == groups.filter(order(rows).contains))
        #expect(order(effect) == groups.filter(order(effect).contains))
      }
    }
  }

  @Test func `who sits where is the same in the plan, the list and the table`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let press = try await desk.pressRoom(hand)
      for language in Language.allCases {
        let csv = String(
          decoding: try press.print(
            .participants, as: .csv, in: language, columns: ["number", "tables"]), as: UTF8.self)
        let seats = csv.split(whereSeparator: \.isNewline).dropFirst().flatMap { line -> [String] in
          let cells = line.split(separator: ",")
          return (cells.last ?? "").split(separator: " ").enumerated().map {
            "\($0.offset + 1)/\($0.element)/\(cells.first ?? "")"
          }
        }
        let rounds = try press.document(.seating, in: language).blocks.compactMap { block in
          if case .table(let table) = block { table } else { nil }
        }.filter { table in
          table.columns.contains { $0.title == Phrases(language).participantsAtTable }
        }
        let sat = rounds.enumerated().flatMap { round, table in
          table.rows.flatMap { row -> [String] in
            let number = Self.words(row.cells[0])
            guard Int(number) != nil else { return [] }
            return row.cells[2].flatMap { line in
              line.map(\.words).joined().split(separator: "·").compactMap { one in
                Int(one.trimmingPrefix { $0 == " " }.prefix(while: \.isNumber)).map {
                  "\(round + 1)/\(number)/\($0)"
                }
              }
            }
          }
        }
        #expect(sat.sorted() == seats.sorted(), "\(language)")
        let index = Self.table(
          titled: Phrases(language).round(number: 1),
          in: try press.document(.seating, in: language)
        ).flatMap { row in
          row.dropFirst(2).enumerated().map { "\($0.offset + 1)/\($0.element)/\(row[1])" }
        }
        #expect(index.sorted() == seats.sorted(), "\(language)")
        let sheet = try Sheet(
          try press.print(.participants, as: .xlsx, in: language, columns: ["number", "tables"]))
        #expect(
          sheet.rows.map { $0.cells.joined(separator: ",") }
            == csv.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix("\u{feff}") }
            .map(String.init))
      }
    }
  }

  @Test func `a paper that changes tells its day, and a note verbale its reference and date`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let press = try await desk.pressRoom(hand)
      for language in Language.allCases {
        let phrases = Phrases(language)
        let changing: [Paper] = [.participants, .report, .farewell, .charter, .network, .followUp]
        for paper in changing {
          let asAt = try press.document(paper, in: language).asAt
          #expect(asAt?.isEmpty == false, "\(paper)")
        }
        for sheet in try press.documents(.farewell, in: language, ofEach: true) {
          #expect(sheet.asAt?.isEmpty == false)
        }
        let note = try press.document(.noteVerbale, in: language)
        #expect(note.foot == hand.meeting.code)
        let lines = Self.lines(of: note)
        #expect(lines.contains("\(phrases.letterReference) \(hand.meeting.code)"))
        #expect(!lines.contains { $0.contains("…") })
      }
    }
  }

  // MARK: Reading papers

  private static func words(_ cell: [[Inline]]) -> String {
    cell.map { $0.map(\.words).joined() }.joined(separator: " / ")
  }

  /// Rows of the first table that has a column of a title.
  private static func table(titled title: String, in document: Document) -> [[String]] {
    for case .table(let table) in document.blocks
    where table.columns.contains(where: { $0.title == title }) {
      return table.rows.filter { !$0.isGroupTitle }.map { $0.cells.map(words) }
    }
    return []
  }

  private static func lists(of document: Document) -> [[String]] {
    document.blocks.compactMap { block in
      if case .list(_, let items) = block { items.map { $0.map(\.words).joined() } } else { nil }
    }
  }

  /// All that is said on a paper, pictures and cards apart.
  private static func lines(of document: Document) -> [String] {
    [document.title] + document.masthead + [document.foot]
      + document.blocks.flatMap { block -> [String] in
        switch block {
        case .heading(_, let words), .paragraph(let words), .remark(let words):
          [words.map(\.words).joined()]
        case .list(_, let items): items.map { $0.map(\.words).joined() }
        case .table(let table):
          [table.caption] + table.rows.flatMap { $0.cells.map(words) }
        case .drawing, .cards, .rule, .pageBreak: []
        }
      }
  }

  /// Numbers above two, as counts of one and two are words in Arabic; times and decimals in one form.
  private static func figures(of text: String) -> [String] {
    text.replacing(/(\d+)[\u{a0}\u{202f}]h(?:[\u{a0}\u{202f}](\d\d))?/) { match in
      let hour = String(match.output.1)
      return "\(hour.count < 2 ? "0" : "")\(hour):\(match.output.2.map(String.init) ?? "00")"
    }
    .matches(of: /\d+(?:[.,:]\d+)*/)
    .map { String($0.output).replacing(",", with: ".") }
    .filter { Int($0).map { $0 > 2 } ?? true }
  }

  private static func hundredths(_ text: String) -> Int? {
    let parts = text.replacing(",", with: ".").split(separator: ".")
    guard parts.count == 2, let whole = Int(parts[0]), let rest = Int(parts[1]) else { return nil }
    return 100 * whole + rest
  }

  /// The words of a file.
  private static func text(of bytes: [UInt8], as format: PaperFormat) throws -> String {
    guard format == .docx else { return String(decoding: bytes, as: UTF8.self) }
    let archive = try Archive(bytes)
    var words = ""
    for part in ["word/document.xml", "word/footer1.xml"] {
      let markup = Markup()
      markup.text = { words += $0 }
      // Runs of a paragraph belong together, paragraphs do not.
      markup.ends = { if $0 == "p" { words += "\n" } }
      try markup.walk(try #require(try archive.part(part)))
    }
    return words
  }
}

extension String {
  /// With one blank wherever lines or words end, and without marks of direction.
  fileprivate var spaced: String {
    let plain = String.UnicodeScalarView(unicodeScalars.filter { !(0x2066...0x2069 ~= $0.value) })
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
