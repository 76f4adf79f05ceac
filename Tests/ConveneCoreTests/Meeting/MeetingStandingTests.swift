import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneCore
@testable import ConveneValues

/// What keeps a part of a meeting as it is.
struct MeetingStandingTests {
  /// Nobody has heard of the meeting yet, but for what `stand` says.
  private func standing(_ stand: (inout MeetingStanding) -> Void) -> MeetingStanding {
    var standing = MeetingStanding(
      isPublished: false, applications: 0, reviews: 0, isSigned: false, proposed: 0, invited: [:],
      answersDue: nil, lettersSent: 0, lettersWaiting: 0, topics: [], outcomes: [],
      seatsBySession: [:], seatsByTable: [:], absencesBySession: [:])
    stand(&standing)
    return standing
  }

  private func frozen(
    _ standing: MeetingStanding, _ change: (inout Meeting) throws -> Void
  ) throws -> [String] {
    let stored = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    var meeting = stored
    try change(&meeting)
    return meeting.frozen(as: stored, standing).inEnglish.map { "\($0.at): \($0.message)" }
  }

  private func everything(_ meeting: inout Meeting) throws {
    meeting.rubric.criteria[0].weight += 1
    meeting.floors[0].lowest += 1
    meeting.floors.removeLast()
    meeting.deciding?.twoPeople = false
    meeting.lottery = try LotteryAnnouncement(
      commitment: String(repeating: "0", count: 64), publicValue: "the figure of Friday")
    meeting.places.open = 7
    meeting.topics.removeLast()
    meeting.programme.removeAll { $0.kind == .roundTable }
    meeting.tables.removeLast()
  }

  @Test func `a draft changes freely`() throws {
    #expect(try frozen(standing { _ in }, everything) == [])
  }

  @Test func `what the call says is named all at once`() throws {
    let floor = "is part of the call; until the signature it may be lowered, and nothing else"
    #expect(
      try frozen(standing { $0.isPublished = true }, everything) == [
        "rubric: people apply under version 1 of plain, which stays",
        "deciding, twoPeople: is part of the call and stays",
        "lottery: a lottery is announced in the call or not at all", "floors (public): \(floor)",
        "floors (women): \(floor)",
      ])
    // Who applied to a draft relies on it, too; a lottery can still be announced.
    #expect(
      try frozen(standing { $0.applications = 1 }, everything).map { $0.prefix { $0 != ":" } } == [
        "rubric", "deciding, twoPeople", "floors (public)", "floors (women)",
      ])
  }

  @Test func `what the published call says of seats stays, and interpretation may come`() throws {
    func change(_ meeting: inout Meeting) {
      meeting.seating = Seating(firm: [.sectors], interpreted: [1], byLot: true)
    }
    #expect(
      try frozen(standing { $0.isPublished = true }, change) == [
        "seating, byLot: is announced in the call and stays",
        "seating, firm: is announced in the call and stays",
      ])
    #expect(
      try frozen(standing { $0.isPublished = true }) { $0.seating = Seating(interpreted: [1]) }
        == [])
    #expect(try frozen(standing { $0.applications = 1 }, change) == [])
  }

  @Test func `a floor may be lowered until the signature, and a title always`() throws {
    let open = standing { $0.isPublished = true }
    let signed = standing { ($0.isPublished, $0.isSigned) = (true, true) }
    let lower = { (meeting: inout Meeting) in meeting.floors[0].lowest -= 1 }
    #expect(try frozen(open, lower) == [])
    #expect(
      try frozen(signed, lower) == ["floors (women), lowest: the selection was signed under it"])
    let title = { (meeting: inout Meeting) in meeting.floors[0].title = [.english: "All women"] }
    #expect(try frozen(signed, title) == [])
  }

  @Test func `places stay for whom they were promised to`() throws {
    let fewer = { (meeting: inout Meeting) in
      meeting.places.open = 5
      meeting.places.nominated = 1
    }
    let signed = standing { $0.isSigned = true }
    #expect(try frozen(signed, fewer) == ["places, open: a selection for 8 was signed"])
    #expect(try frozen(signed) { $0.places.nominated = 4 } == [])
    let invited = standing {
      $0.invited = ["open": 6, "nominated": 2]
      $0.proposed = 8
    }
    #expect(
      try frozen(invited, fewer) == [
        "places, open: 6 are invited or take part",
        "places, open: 8 are proposed; first propose fewer: convene selection run --places 5",
        "places, nominated: 2 are invited or take part",
      ])
  }

  @Test func `what applications name and where people sit does not go`() throws {
    let seated = standing {
      $0.topics = ["b"]
      $0.seatsBySession = ["d2-tables": 8]
      $0.seatsByTable = ["1": 4, "2": 4]
    }
    let found = try frozen(seated) {
      $0.topics.removeLast()
      $0.tables.removeLast()
      $0.programme[2].kind = .plenary
    }
    #expect(
      found == [
        "topics (b): applications name it",
        "programme (d2-tables): people have seats in it, or are recorded absent; "
          + "convene agenda drop d2-tables gives that up",
        "tables (2): people sit there; convene seating table close 2 gives their seats back",
      ])
  }

  @Test func `rounds with the same people are not held at once`() throws {
    let seated = standing { $0.seatsBySession = ["d2-tables": 8, "d1-opening": 8] }
    let found = try frozen(seated) {
      $0.programme[0].kind = .roundTable
      $0.programme[0].day = 2
    }
    #expect(
      found == [
        "programme (d2-tables): is held at the same time as "
          + "Opening (6 September, 09:00; d1-opening), and the same people have seats in both"
      ])
  }

  @Test func `a meeting does not begin while answers are awaited`() throws {
    let due = try #require(Day("2007-08-20"))
    let awaiting = standing { $0.answersDue = due }
    #expect(
      try frozen(awaiting) { $0.starts = due } == [
        "starts: answers are awaited until 2007-08-20, which is not before the meeting begins"
      ])
    #expect(try frozen(awaiting) { $0.starts = $0.starts.adding(-1) } == [])
  }

  @Test func `how reviews are given stays once some were given out`() throws {
    let found = try frozen(standing { $0.reviews = 1 }) {
      $0.reviewing = Reviewing(blind: true, reviews: 5)
    }
    #expect(found == ["reviewing, blind: reviews were given out under it"])
  }
}
