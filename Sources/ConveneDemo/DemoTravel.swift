import ConveneCore
import ConveneService
import ConveneValues
import Foundation

/// How those who come travel, whom they meet at tables for two, and what is told of each evening.
extension Demo {
  /// Before this the journeys and passports of those who sent their sheets are known.
  private static let travelled = instant(2007, 8, 16)
  private static let secondDay = Day(number: dayNumber(2007, 9, 6))
  /// Moves of a search for partner meetings of a few people.
  static let movesOfPairing = 20_000
  /// The project that is the theme of a table, in the order of their file.
  static let projectAtTable = Project.code(2)

  /// Sheets are asked for; half of those who applied send theirs, and some journeys are paid for.
  ///
  /// - Parameter people: who applied; States look after their own.
  func askForSheets(
    _ organiser: Secretariat, at asked: Date, of people: [Person], _ hand: MeetingInHand
  ) async throws -> Int {
    func day(_ month: Int, _ day: Int) -> Day { Day(number: Self.dayNumber(2007, month, day)) }
    func dollars(_ sum: Int) throws -> Money { try Money(minorUnits: 100 * sum, currency: "USD") }
    let desk = organiser.at(asked)
    _ = try await desk.askForSheets(
      TravelTerm(until: day(8, 15), visasBy: day(8, 20), ticketsBy: day(8, 24)), hand)
    try await desk.setTravelBudget(
      TravelBudget(daily: dollars(185), terminals: dollars(152), ceiling: dollars(40_000)), hand)

    let later = organiser.at(Self.travelled)
    let byName = Dictionary(people.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let travellers = try await later.participantLines(hand).compactMap { line in
      byName[line.name].map { (code: line.code, person: $0) }
    }.filter { $0.person.country != hand.meeting.venue.country }
    let sheets = travellers.enumerated().filter { $0.offset % 2 == 0 }.map { place, one in
      Journey(place, one.code, one.person).row
    }
    let table = ([Journey.header] + sheets).map { $0.joined(separator: ",") }
    let taken = try await later.takeInformationSheets(
      Array(table.joined(separator: "\n").utf8), hand)
    for (place, one) in travellers.prefix(9).enumerated() {
      let payer = [Payer.convener, .convener, .organisation][place % 3]
      let ticket = payer == .convener && place > 0 ? try dollars(310 + 45 * place) : nil
      _ = try await later.recordPayer(of: one.code, payer, ticket: ticket, hand)
    }
    return taken
  }

  /// Four quarters of an hour over lunch on the second day; most accept, one declines, one is silent.
  func pairUp(_ organiser: Secretariat, _ hand: MeetingInHand) async throws -> Int {
    guard let lunch = ClockTime("13:30") else { return 0 }
    _ = try await organiser.addPartnerSlots(
      from: LocalTime(Self.secondDay, lunch), count: 4, minutes: 15, room: "foyer", tables: 4, hand)
    let people = try await organiser.participantLines(hand).filter {
      $0.track == .open && $0.attends == .inPerson
    }
    for one in people.dropFirst(4).prefix(8) {
      try await organiser.joinPartners(one.code, isOwnRequest: true, shows: true, hand)
    }
    _ = try await organiser.offerPartnerMeetings(
      answeredBy: Day(number: Self.dayNumber(2007, 9, 3)), hand, most: 2, seed: seed,
      iterations: Self.movesOfPairing)
    let (offered, codes) = try await organiser.partnerMeetings(hand)
    for (place, one) in offered.dropLast().enumerated() {
      for (side, who) in one.sides.compactMap({ codes[$0.person] }).enumerated() {
        let accepts = place > 0 || side == 0
        _ = try await organiser.answerPartnerMeeting(one.code, by: who, accepts: accepts, hand)
      }
    }
    return try await organiser.partnerMeetings(hand).meetings.count { $0.status == .agreed }
  }

  /// What goes to the host Government, the guards, drivers, hotels, kitchens and the cashier.
  func printTravel(
    _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> [String] {
    let lists = Paper.allCases.filter(\.isOfTravel)
    let press = try await organiser.pressRoom(hand, withDecision: false, for: lists)
    return try lists.flatMap { try leave($0, $0.rawValue, from: press, hand, into: folder) }
  }

  /// The summary of a day, for the secretariat.
  func printEvening(
    of day: Day, _ name: String, _ organiser: Secretariat, _ hand: MeetingInHand,
    into folder: DemoFolder
  ) async throws -> [String] {
    let press = try await organiser.pressRoom(
      try await organiser.meeting(hand.meeting.code), withDecision: false, for: [.evening],
      choosing: PaperChoice(day: day))
    return try leave(.evening, name, from: press, hand, into: folder)
  }

  private func leave(
    _ paper: Paper, _ name: String, from press: PressRoom, _ hand: MeetingInHand,
    into folder: DemoFolder
  ) throws -> [String] {
    try hand.meeting.languages.map { language in
      let suffix = language == hand.mainLanguage ? "" : ".\(language.rawValue)"
      let file = "\(name)\(suffix).pdf"
      try folder.write(try press.print(paper, as: .pdf, in: language), to: file)
      return file
    }
  }

  /// Who promised something at its table takes on what the project there lacks first.
  func fillProject(
    by who: String?, _ organiser: Secretariat, _ hand: MeetingInHand
  ) async throws {
    guard let who else { return }
    _ = try await organiser.fillLack(1, of: Self.projectAtTable, by: who, hand)
  }
}

/// An invented journey and passport, as a row of a table.
private struct Journey {
  static let header = [
    "who", "passport_name", "passport_number", "nationality", "issued_on", "expires_on", "born_on",
    "birthplace", "arrives_on", "arrives_at", "arrives_by",
    "arrives_from", "departs_on", "departs_at", "departs_by", "departs_to", "hotel", "visa_letter",
    "diet",
  ]

  let row: [String]

  init(_ place: Int, _ code: String, _ person: Person) {
    // What people write stands the same in papers of every language: airports, flights and names.
    let home = Home.of(person.country)
    let (airport, birthplace) = (home?.airport ?? "", home?.cities.first ?? "")
    let hours = ["10", "13", "17", "21"]
    row = [
      code, person.name, "X\(1_200_345 + 7 * place)", person.country.code,
      "2004-03-0\(1 + place % 9)",
      "2009-03-0\(1 + place % 9)", "19\(52 + place % 30)-06-1\(place % 10)", birthplace,
      "2007-09-04", "\(hours[place % 4]):\(10 + place % 50)", "XX \(210 + place)", airport,
      place % 5 == 0 ? "2007-09-06" : "2007-09-07", "22:15", "XX \(211 + place)", airport,
      place % 3 == 0 ? "Hamra" : "Corniche",
      place % 4 == 0 ? "yes" : "no", place % 6 == 2 ? "halal" : "",
    ].map { "\"\($0)\"" }
  }
}
