import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// What the board draws, and what its forms ask for.
@Suite struct BoardPictureTests {
  private static func guest(_ number: Int, _ sector: Sector?) throws -> Participant {
    Participant(
      number: number, code: "A-\(number)", name: ProperName("Guest \(number)"),
      organisation: ProperName(""), country: try #require(Country("LB")), sector: sector)
  }

  @Test func `a form asks for a move, an exchange, a repair or nothing`() {
    #expect(
      SeatWish(["wish": "look", "person": "A-1", "table": "3", "round": ""])
        == .move(person: "A-1", table: 3, round: nil, isDone: false))
    #expect(
      SeatWish(["wish": "move", "person": "A-1", "table": "3", "round": "2"])
        == .move(person: "A-1", table: 3, round: 2, isDone: true))
    #expect(
      SeatWish(["wish": "look", "person": "A-1", "other": "A-2", "round": "1"])
        == .exchange(person: "A-1", other: "A-2", round: 1, isDone: false))
    #expect(SeatWish(["wish": "see-repair"]) == .seeRepair)
    #expect(SeatWish(["wish": "undo", "act": "7"]) == .undo(act: 7))
    for form in [
      [:], ["wish": "move"], ["wish": "move", "person": "A-1", "table": "x"],
      ["wish": "look", "person": "A-1", "other": "A-2"], ["wish": "repair"],
      ["wish": "undo", "act": "all"], ["wish": "burn", "person": "A-1", "table": "1"],
    ] {
      #expect(SeatWish(form) == nil)
    }
  }

  @Test func `a table has a place for each who sits there, by number and sector`() throws {
    let guests =
      try [1, 2, 3].map { try Self.guest($0, .academia) } + [Self.guest(4, nil)]
    let drawn = TablePicture(number: 7, guests: guests).drawn.text
    #expect(drawn.matches(of: /<circle cx="\d+" cy="\d+" r="16"\/>/).count == 4)
    #expect(drawn.contains(">7</text>") && drawn.contains(">4</text>"))
    #expect(drawn.contains(Drawing.Ink.hex(Drawing.Ink.sector(.academia).colour)))
    #expect(drawn.contains("stroke-quiet"))
    #expect(TablePicture(number: 7, guests: []).drawn.text.contains(">7</text>"))
  }

  @Test func `a band lies over the columns that are open, from either side`() throws {
    let columns = (0..<10).map { ColumnPicture.Column(title: "", height: $0) }
    func band(_ isMirrored: Bool) throws -> (x: Int, width: Int) {
      let picture = ColumnPicture(
        columns: columns, words: "Spread", band: (2...4, "open"), isMirrored: isMirrored)
      let found = try #require(
        picture.drawn.text.firstMatch(of: /class="band" x="(\d+)" y="\d+" width="(\d+)"/))
      return (try #require(Int(found.1)), try #require(Int(found.2)))
    }
    let (left, right) = (try band(false), try band(true))
    #expect(left.width == right.width && left.width > 100)
    #expect(left.x < right.x)
    #expect(ColumnPicture(columns: [], words: "None").drawn.text.contains("aria-label=\"None\""))
  }

  @Test func `scores are spread without a name, and their table says the same`() {
    let scores = [
      (82_000_000, false), (61_000_000, true), (60_000_000, true), (100_000_000, false),
    ]
    .map { ScoreShown(total: $0.0, isOpen: $0.1) }
    let text = ScoreSpread(scores: scores, phrases: Phrases(.english)).section.text
    #expect(text.contains("60–65") && text.contains("95–100"))
    #expect(text.contains("class=\"band\""))
    #expect(ScoreSpread(scores: [], phrases: Phrases(.english)).section == .nothing)
  }

  @Test func `what a room gains is told in words alone`() {
    func told(_ before: Int, _ after: Int, again: Int) -> [String] {
      func figures(_ met: Int, _ repeats: Int) -> SeatingFigures {
        SeatingFigures(
          objective: met, potentialMet: met, atRandom: 0, repeats: repeats, repeatsMinimum: 0)
      }
      return Phrases(.english).worth(from: figures(before, 3), to: figures(after, 3 + again))
    }
    let english = Phrases(.english)
    #expect(told(54_321, 54_321, again: 0) == [english.boardRoomSame, english.boardAgainSame])
    #expect(told(54_321, 54_322, again: 0)[0] == english.boardRoomLittleMore)
    #expect(told(54_321, 64_321, again: 0)[0] == english.boardRoomMore)
    #expect(told(54_321, 54_320, again: 0)[0] == english.boardRoomLittleLess)
    #expect(
      told(54_321, 4_321, again: 2) == [
        english.boardRoomLess, english.boardAgainMore(pairs: 2),
      ])
    #expect(!told(54_321, 64_321, again: -1).joined().contains("54"))
  }
}
