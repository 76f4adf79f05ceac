import ConveneCore
import ConveneDocuments
import ConveneScans
import ConveneStore
import ConveneValues

/// What only some papers of the room need, by the codes of participants.
struct RoomFacts: Sendable {
  /// What those on open seats wrote that a moderator may read.
  var contributions: [String: Contribution] = [:]
  /// Those who were recorded as having arrived.
  var came: Set<String> = []
  /// What a machine reads on the badge of each.
  var marks: [String: Drawing] = [:]
  /// Nil where no list of travel is printed.
  var travel: TravelFacts?
  /// Which are themes of tables.
  var projects: [Project] = []
  /// Partner meetings that are held, as each of the two reads them.
  var partnerMeetings: [String: [OwnPartnerMeeting]] = [:]
  /// What binds the meeting to others of its series.
  var lineage = Lineage()
  /// Nil where nothing was prepared.
  var evaluation: Evaluation?
  /// Nil before the meeting begins.
  var evening: Evening?
  /// How participants answered; empty as long as the evaluation is not closed.
  var evaluated: [EvaluationFigures] = []
}

/// What is asked of a paper beside its language.
package struct PaperChoice: Hashable, Sendable {
  /// Of the faces of cards, two to a card; as the meeting has them where there are none.
  package var languages: [Language]
  /// Whether nameplates bear the country large, and the name below it.
  package var isCountryFirst: Bool
  /// The one table whose sheets are printed; those of all where nil.
  package var table: Int?
  /// The code of the one partnership whose charter is printed; all of them where nil.
  package var partnership: String?
  /// Of the summary of an evening; the last one that has come where nil.
  package var day: Day?
  /// Whether sheets of one person each are in the language of each.
  package var isInOwn: Bool
  /// From where the plenary is seated.
  let order: PlenaryOrder

  /// - Parameters:
  ///   - orderLanguage: in whose alphabetical order the plenary is seated; in that of the meeting's first where nil.
  ///   - letter: from which; without it the alphabet's first, or the one that `seed` draws.
  package init(
    languages: [Language] = [], isCountryFirst: Bool = false, table: Int? = nil,
    partnership: String? = nil, day: Day? = nil, isInOwn: Bool = false,
    orderLanguage: Language? = nil,
    letter: String? = nil, seed: UInt64? = nil
  ) {
    self.languages = languages
    self.isCountryFirst = isCountryFirst
    self.table = table
    self.partnership = partnership
    self.day = day
    self.isInOwn = isInOwn
    order = PlenaryOrder(language: orderLanguage, letter: letter, seed: seed)
  }
}

extension Meeting {
  func requireTable(_ number: Int) throws(Refusal) {
    guard tables.contains(where: { $0.number == number }) else {
      throw .roundTableUnknown(table: number, tables: tables.map { "\($0.number)" })
    }
  }

  func requireDay(_ day: Day) throws(Refusal) {
    guard starts <= day, day <= ends else {
      throw .eveningOfOtherDay(
        day: day.description, first: starts.description, last: ends.description)
    }
  }
}

extension Store {
  /// Only what these papers need is read.
  func roomFacts(for papers: [Paper], _ hand: MeetingInHand) throws -> RoomFacts {
    var facts = RoomFacts()
    if papers.contains(.moderatorsBrief) { facts.contributions = try contributions(hand) }
    if !Set(papers).isDisjoint(with: [.moderatorsBrief, .rapporteursForm, .seating]) {
      facts.projects = try projects(of: hand.id).filter { $0.table != nil }
    }
    if papers.contains(.certificates) {
      facts.came = Set(
        try attendance(of: hand.id).filter { $0.attendance == .attended }.map(\.code))
    }
    if papers.contains(.badges) { facts.marks = try badgeMarks(hand) }
    if papers.contains(.partnerSlips) || papers.contains(.partnerList) {
      facts.partnerMeetings = try heldPartnerMeetings(hand)
    }
    if !Set(papers).isDisjoint(with: [.aideMemoire, .followUp, .report]) {
      facts.lineage = try lineage(of: hand.id)
    }
    if papers.contains(.evaluation) { facts.evaluation = try evaluation(of: hand.id) }
    if papers.contains(.report) { facts.evaluated = try evaluationResults(hand)?.figures ?? [] }
    return facts
  }

  /// Of those who take part on open seats, and of nobody who was named.
  private func contributions(_ hand: MeetingInHand) throws -> [String: Contribution] {
    let codes = try participants(of: hand.id).filter { $0.track == .open }.map(\.code)
    guard !codes.isEmpty else { return [:] }
    let entries = try applicationEntries(of: hand.id, codes)
    let applications = try applications(of: hand.id, entries.map(\.id))
    return Dictionary(
      applications.map { ($0.code, Contribution($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func badgeMarks(_ hand: MeetingInHand) throws -> [String: Drawing] {
    let key = try siteKey()
    let marks = try participants(of: hand.id).compactMap { one -> (String, Drawing)? in
      let code = BadgeCode(of: one.person, in: hand.id, under: key)
      guard let squares = BadgeMark(code.text).squares() else { return nil }
      return (
        one.code,
        Drawing(squares: squares, quiet: 4, side: 1.6, description: code.text)
      )
    }
    return Dictionary(marks, uniquingKeysWith: { first, _ in first })
  }

  /// The participant whose badge bears this; nil where it is no badge's, or of another meeting.
  func participant(
    behind text: String, in meeting: Meeting.ID
  ) throws -> (code: String, person: Person.ID)? {
    guard BadgeCode.mayBe(text) else { return nil }
    let key = try siteKey()
    return try participants(of: meeting).first {
      BadgeCode(of: $0.person, in: meeting, under: key).text == text.uppercased()
    }.map { ($0.code, $0.person) }
  }
}

/// By what the badge of a participant is known to a machine: it tells nobody without the house's database
/// who they are, and nobody can make another's.
struct BadgeCode: Hashable {
  let text: String

  private static let length = 16

  init(of person: Person.ID, in meeting: Meeting.ID, under key: [UInt8]) {
    let seal = SHA256.authenticating(
      Array("convene badge \(meeting) \(person)".utf8), key: key)
    text = String(Base32.text(seal.bytes).uppercased().prefix(Self.length))
  }

  /// Whether a text has the form of one, so that it is worth looking.
  static func mayBe(_ text: String) -> Bool {
    text.utf8.count == length && Base32.bytes(text.lowercased()) != nil
  }
}
