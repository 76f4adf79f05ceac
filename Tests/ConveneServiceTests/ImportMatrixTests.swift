import ConveneService
import Foundation
import Testing

/// Every kind of table in every situation that an organiser brings it into.
@Suite struct ImportMatrixTests {
  enum Kind: String, CaseIterable {
    case organisations, people, applications, nominations, reviewers, ratings
  }

  enum Situation: String, CaseIterable {
    case fresh, again, secondMeeting, knownPerson, twoSpellings, sameNameTwice, badCode
    case afterSignature
  }

  struct Cell: CustomTestStringConvertible {
    let kind: Kind
    let situation: Situation
    let expected: [String]

    var testDescription: String { "\(kind.rawValue), \(situation.rawValue)" }
  }

  static let cells = [organisations, people, applications, nominations, reviewers, ratings]
    .flatMap(\.self)

  @Test func `no cell of the matrix is missing`() {
    #expect(
      Self.cells.map(\.testDescription)
        == Kind.allCases.flatMap { kind in
          Situation.allCases.map { "\(kind.rawValue), \($0.rawValue)" }
        })
  }

  @Test(arguments: cells)
  func `an import comes to this, and its dry run to the same`(cell: Cell) async throws {
    try await atDesk { desk in
      let hand =
        cell.situation == .afterSignature
        ? try await TinyMeeting.signed(at: desk) : try await TinyMeeting.open(at: desk)
      if cell.kind == .ratings, cell.situation != .afterSignature {
        _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: hand)
      }
      var target = hand
      if ![.fresh, .sameNameTwice, .badCode, .afterSignature].contains(cell.situation) {
        _ = try await Self.take(cell.kind, Self.table(cell.kind, .fresh), desk, hand)
      }
      if cell.situation == .secondMeeting {
        target = try await TinyMeeting.open(at: desk, code: "OTHER-2028")
        if cell.kind == .ratings {
          _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: target)
        }
      }
      let table = Self.table(cell.kind, cell.situation)
      let before = try await desk.contents()
      let rehearsed = try await outcome {
        try await Self.take(cell.kind, table, desk, target, dryRun: true)
      }
      #expect(try await desk.contents() == before)
      let found = try await outcome { try await Self.take(cell.kind, table, desk, target) }
      #expect(found == cell.expected)
      #expect(rehearsed == found)
      if found[0].hasPrefix("refused") || found[0].hasPrefix("65") {
        #expect(try await desk.contents() == before)
      }
    }
  }

  private static func take(
    _ kind: Kind, _ table: String, _ desk: Secretariat, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ImportReport {
    let bytes = Array(table.utf8)
    return switch kind {
    case .organisations: try await desk.importOrganisations(bytes, dryRun: dryRun)
    case .people: try await desk.importPeople(bytes, dryRun: dryRun)
    case .applications: try await desk.importApplications(bytes, to: hand, dryRun: dryRun)
    case .nominations: try await desk.importNominations(bytes, to: hand, dryRun: dryRun).report
    case .reviewers: try await desk.importReviewers(bytes, to: hand, dryRun: dryRun)
    case .ratings: try await desk.importRatings(bytes, to: hand, dryRun: dryRun)
    }
  }

  private static func table(_ kind: Kind, _ situation: Situation) -> String {
    switch kind {
    case .organisations:
      switch situation {
      case .knownPerson: "name,country\nWater House,EG\n"
      case .twoSpellings: "name,country\nwater  HOUSE,JO\n"
      case .sameNameTwice: "name,country\nWater House,JO\nWater House,LB\nwater house,JO\n"
      case .badCode: "orgId,name,country\n1,One,LB\n1,Two,LB\n"
      default: "name,country\nWater House,JO\nFire House,LB\n"
      }
    case .people, .reviewers, .applications, .nominations:
      rows(kind, situation)
    case .ratings:
      switch situation {
      case .knownPerson: "application,reviewer,C1\nA-0003,Ines Corbel,3\nA-0003,R-02,1\n"
      case .twoSpellings:
        "application,reviewer,C1\nA-0003,INES  corbel <Ines@example.org>,3\n"
          + "A-0003,ines corbel,1\n"
      case .sameNameTwice:
        "application,reviewer,C1\nA-0001,Ali Hassan <ali@example.org>,4\n"
          + "A-0001,Ali Hassan <hassan@example.org>,0\nA-0002,Ali Hassan,2\n"
      case .badCode: "application,reviewer,C1\nA-0099,Ines Corbel <ines@example.org>,3\n"
      case .afterSignature: "application,reviewer,C1\nA-0099,Ines Corbel,3\n"
      default:
        "application,reviewer,C1\nA-0001,Ines Corbel <ines@example.org>,4\n"
          + "A-0001,Jules Perret <jules@example.org>,2\n"
      }
    }
  }

  private static func rows(_ kind: Kind, _ situation: Situation) -> String {
    let people =
      switch situation {
      case .knownPerson:
        ["Leila Haddad,leila@example.org,Fire House,LB,ar en", "Nur Aziz,nur@example.org,,LB,fr"]
      case .twoSpellings:
        ["LEILA  HADDAD,Leila@example.org,Water House,JO,ar", "Omar Saïd,omar@example.org,,JO,ar"]
      case .sameNameTwice:
        ["Ali Hassan,ali@example.org,,JO,ar", "Ali Hassan,hassan@example.org,,JO,ar"]
      case .badCode: ["Leila Haddad,leila..haddad@example.org,,JO,ar"]
      default:
        ["Leila Haddad,leila@example.org,Water House,JO,ar", "Omar Said,omar@example.org,,JO,ar"]
      }
    let isBad = situation == .badCode
    let (more, cells) =
      switch kind {
      case .applications: (",topics,code", ",a,\(isBad ? "L-07" : "")")
      case .nominations:
        (
          ",nominated_by,capacity,note,note_date",
          ",JO,\(isBad ? "guest" : "personal"),NV 7,2027-01-02"
        )
      default: ("", "")
      }
    return "name,email,organisation,country,languages\(more)\n"
      + people.map { "\($0)\(cells)\n" }.joined()
  }

  private static func cells(_ kind: Kind, _ expected: [(Situation, [String])]) -> [Cell] {
    expected.map { Cell(kind: kind, situation: $0.0, expected: $0.1) }
  }

  private static let organisations = cells(
    .organisations,
    [
      (.fresh, ["2 taken in"]),
      (.again, known), (.secondMeeting, known),
      (.knownPerson, ["1 taken in"]),
      (
        .twoSpellings,
        [
          "65, organisations-known", "row 2, water  HOUSE: is in the directory already",
        ]
      ),
      (.sameNameTwice, ["65, bad-rows", "row 4, name: water house stands in row 2 already"]),
      (.badCode, ["65, bad-rows", "row 3, orgId: 1 stands in row 2 already"]),
      (.afterSignature, ["2 taken in"]),
    ])

  private static let known = [
    "65, organisations-known", "row 2, Water House: is in the directory already",
    "row 3, Fire House: is in the directory already",
  ]

  private static let stay = "directory: 2 of them were in it already and stay as they are"
  private static let oneStays = "directory: 1 of them were in it already and stay as they are"
  private static let kept = "; kept as it is, --update takes it in"
  private static let other = [
    "row 2, organisation: Leila Haddad is in the directory: Water House → Fire House\(kept)",
    "row 2, country: Leila Haddad is in the directory: JO → LB\(kept)",
    "row 2, languages: Leila Haddad is in the directory: ar → ar en\(kept)",
  ]
  private static let spelt = [
    "row 2, name: Leila Haddad is in the directory: Leila Haddad → LEILA  HADDAD\(kept)",
    "row 3, name: Omar Saïd is nearly the name of Omar Said <omar@example.org>, who is in the "
      + "directory",
  ]
  private static let two = "row 3, name: Ali Hassan is the name of another person in row 2 too"
  private static let badAddress =
    "row 2, email: leila..haddad@example.org has a part before the @ that is empty, too long or "
    + "not plain"

  private static let people = cells(
    .people,
    [
      (.fresh, ["2 taken in"]), (.again, ["0 taken in", stay]),
      (.secondMeeting, ["0 taken in", stay]),
      (.knownPerson, ["1 taken in"] + other + [oneStays]),
      (.twoSpellings, ["1 taken in"] + spelt + [oneStays]),
      (.sameNameTwice, ["2 taken in", two]), (.badCode, ["65, bad-rows", badAddress]),
      (.afterSignature, ["2 taken in"]),
    ])

  private static let applications = cells(
    .applications,
    [
      (.fresh, ["2 taken in"]),
      (
        .again,
        [
          "65, applied-already", "row 2, Leila Haddad: has applied already, as A-0001",
          "row 3, Omar Said: has applied already, as A-0002",
        ]
      ),
      (.secondMeeting, ["2 taken in", stay]),
      (
        .knownPerson,
        ["65, applied-already", "row 2, Leila Haddad: has applied already, as A-0001"]
      ),
      (
        .twoSpellings,
        ["65, applied-already", "row 2, LEILA  HADDAD: has applied already, as A-0001"]
      ),
      (.sameNameTwice, ["2 taken in", two]),
      (
        .badCode,
        [
          "65, bad-rows",
          "row 2, code: L-07 is not a code such as A-0012: A, a line, 4 to 9 digits", badAddress,
        ]
      ),
      (
        .afterSignature,
        ["2 taken in", late("A-0007", "Leila Haddad"), late("A-0008", "Omar Said")]
      ),
    ])

  private static func late(_ code: String, _ name: String) -> String {
    "\(code): \(name) came after the signature: kept as late, and neither scored nor ranked"
  }

  private static func beyond(_ code: String, _ name: String) -> String {
    "\(code): \(name) was nominated beyond the places for nominated people; Tester (invented) "
      + "deals with it"
  }

  private static let bothBeyond = [
    beyond("N-0001", "Leila Haddad"), beyond("N-0002", "Omar Said"),
  ]

  private static let nominations = cells(
    .nominations,
    [
      (.fresh, ["2 taken in"] + bothBeyond),
      (
        .again,
        [
          "65, applied-already", "row 2, Leila Haddad: is nominated already, as N-0001",
          "row 3, Omar Said: is nominated already, as N-0002",
        ]
      ),
      (.secondMeeting, ["2 taken in", stay] + bothBeyond),
      (
        .knownPerson,
        ["65, applied-already", "row 2, Leila Haddad: is nominated already, as N-0001"]
      ),
      (
        .twoSpellings,
        ["65, applied-already", "row 2, LEILA  HADDAD: is nominated already, as N-0001"]
      ),
      (
        .sameNameTwice,
        ["2 taken in", two, beyond("N-0001", "Ali Hassan"), beyond("N-0002", "Ali Hassan")]
      ),
      (
        .badCode,
        [
          "65, bad-rows", badAddress,
          "row 2, capacity: guest is not one of official_delegation, government_designated, "
            + "personal, observer, resource_person",
        ]
      ),
      (.afterSignature, ["2 taken in"] + bothBeyond),
    ])

  private static let reviewThere = "reviewers: 2 of them review already and stay as they are"
  private static let oneReviews = "reviewers: 1 of them review already and stay as they are"

  private static let reviewers = cells(
    .reviewers,
    [
      (.fresh, ["2 taken in"]), (.again, ["0 taken in", stay, reviewThere]),
      (.secondMeeting, ["2 taken in", stay]),
      (.knownPerson, ["1 taken in"] + other + [oneStays, oneReviews]),
      (.twoSpellings, ["1 taken in"] + spelt + [oneStays, oneReviews]),
      (.sameNameTwice, ["2 taken in", two]), (.badCode, ["65, bad-rows", badAddress]),
      (.afterSignature, ["2 taken in"]),
    ])

  private static let ratings = cells(
    .ratings,
    [
      (.fresh, ["2 taken in"]), (.again, ["2 taken in"]), (.secondMeeting, ["2 taken in"]),
      (.knownPerson, ["2 taken in"]),
      (
        .twoSpellings,
        ["65, bad-rows", "row 3, C1: ines corbel rated A-0003 on C1 in row 2 already"]
      ),
      (
        .sameNameTwice,
        [
          "65, bad-rows",
          "row 4, reviewer: Ali Hassan fits Ali Hassan <ali@example.org>, "
            + "Ali Hassan <hassan@example.org>: write the address",
        ]
      ),
      (
        .badCode,
        ["65, bad-rows", "row 2, application: A-0099 is not an application of the meeting"]
      ),
      (
        .afterSignature,
        ["65, bad-rows", "row 2, application: A-0099 is not an application of the meeting"]
      ),
    ])
}
