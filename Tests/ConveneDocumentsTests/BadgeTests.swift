import ConveneCore
import ConveneDocuments
import ConveneValues
import Testing

@Suite struct BadgeTests {
  private static func people() throws -> [Participant] {
    var people = try PapersFixture.participants()
    people[0].code = "A-0001"
    (people[1].role, people[1].code) = (.secretariat, "B-0004")
    people[2].isRemote = true
    return people
  }

  @Test(arguments: [
    (Language.english, "Badges"), (.arabic, "الشارات"), (.french, "Badges nominatifs"),
  ])
  func `whoever comes has a badge with name, role and number, and staff no plate`(
    language: Language, title: String
  ) throws {
    let (meeting, people) = (try PapersFixture.meeting(), try Self.people())
    let paper = Document.badges(people, of: meeting, in: language)
    #expect(paper.title == title)
    let bands = paper.cards.compactMap(\.band)
    #expect(bands.count == people.count - 1)
    // In the scripts of the faces, whatever the language of the paper, as her titles say.
    let role = language == .french ? "Participante" : "Participant"
    #expect(bands.contains { $0.words == "مشاركة · \(role) · 1" })
    let staff = try #require(bands.first { $0.words.hasPrefix("الأمانة") })
    #expect(staff.ink != .accent && !staff.words.contains { $0.isNumber })
    let page = HTMLPage.text(for: paper)
    #expect(!page.contains("A-0001") && !page.contains("B-0004"))
    #expect(
      Document.nameplates(people, of: meeting, in: language).cards.count == people.count - 2)
  }

  @Test
  func `another number or role prints another badge, and those that stay lie together`() throws {
    let (meeting, people) = (try PapersFixture.meeting(), try Self.people())
    var changed = people
    changed[0].number = 41
    changed[3].role = .speaker
    func badges(_ people: [Participant]) -> Document {
      .badges(people, of: meeting, in: .english)
    }
    let before = Set(badges(people).sheets)
    let new = badges(changed).sheets.filter { !before.contains($0) }
    #expect(new.count == 2)
    #expect(badges(changed).keeping(new).blocks.count == 1)
  }

  @Test func `those beside the room stand apart in the list, and are counted apart`() throws {
    let (meeting, people) = (try PapersFixture.meeting(), try Self.people())
    let list = PlainText.text(for: .listOfParticipants(people, of: meeting, in: .english))
    #expect(list.contains("\(people.count - 1) participants, 1 of the secretariat"))
  }
}

extension Document {
  fileprivate var cards: [Card] {
    blocks.flatMap { block -> [Card] in
      if case .cards(let sheet) = block { sheet.cards } else { [] }
    }
  }
}
