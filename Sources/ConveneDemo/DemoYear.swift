import ConveneCore
import ConveneService
import ConveneValues
import Foundation

/// The two days, and what became of them within a year.
extension Demo {
  private static let first = Day(number: dayNumber(2007, 9, 5))
  private static let second = Day(number: dayNumber(2007, 9, 6))
  /// Before the morning session.
  private static let morning = instant(2007, 9, 5).addingTimeInterval(-2 * 3600)
  private static let firstEvening = instant(2007, 9, 5).addingTimeInterval(7.5 * 3600)
  private static let lastEvening = instant(2007, 9, 6).addingTimeInterval(7.5 * 3600)
  private static let closing = instant(2007, 9, 6).addingTimeInterval(5 * 3600)
  private static let autumn = instant(2007, 10, 15)
  private static let winter = instant(2008, 2, 1)
  private static let summer = instant(2008, 8, 29)
  private static let yearLater = instant(2008, 9, 12)

  /// Who comes and who does not; the plan is repaired with the fewest moves, and only what says otherwise
  /// is printed.
  func meet(
    _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder,
    _ summary: inout DemoSummary
  ) async throws -> [String] {
    let desk = organiser.at(Self.morning)
    let lines = try await desk.participantLines(hand).filter { $0.attends == .inPerson }
    let leading = Set(lines.filter { $0.track == .open }.suffix(4).map(\.code))
    let missing = Set(
      lines.filter { $0.track == .open && !leading.contains($0.code) }.map(\.code)
        .enumerated().filter { $0.offset % 13 == 6 }.map(\.element))
    let coming = lines.map(\.code).filter { !missing.contains($0) }
    let quarters = ["08:20", "08:35", "08:50"].compactMap { ClockTime($0) }
    for (place, time) in quarters.enumerated() {
      let group = coming.enumerated().filter { $0.offset % quarters.count == place }.map(\.element)
      guard !group.isEmpty else { continue }
      _ = try await desk.recordArrivals(of: group, at: LocalTime(Self.first, time), hand)
    }
    _ = try await desk.recordNoShows(of: nil, hand)
    let attendance = try await desk.attendance(hand)
    summary.came = attendance.count { $0.attendance == .attended }
    summary.absent = attendance.count { $0.attendance == .noShow }

    let changed = try await desk.meeting(hand.meeting.code)
    _ = try await desk.repairPartnerMeetings(
      answeredBy: Self.second, changed, most: 2, iterations: Self.movesOfPairing)
    summary.movedSeats = try await desk.repairSeating(changed).moves.count
    var files: [String] = []
    for paper in [Paper.seating, .tableCards, .nameplates] {
      let printing = try await desk.printing(
        paper, in: hand.mainLanguage, onlyChanged: true, changed)
      guard printing.sheets > 0 else { continue }
      files.append("changed/\(paper.rawValue)-morning.pdf")
      try folder.write(printing.bytes, to: files[files.count - 1])
      try await desk.remember(printing, changed)
      summary.morningSheets += printing.sheets
    }
    return files
  }

  /// What is promised at the tables, and the partnerships that are announced before people leave, each
  /// with a sheet.
  func agree(
    _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder,
    _ summary: inout DemoSummary
  ) async throws -> [String] {
    let desk = organiser.at(Self.closing)
    let pairs = try await couples(desk, hand)
    let promises = Array(zip(pairs, Promise.all))
    func promise(
      _ some: some Sequence<((one: String, other: String), Promise)>, _ desk: Secretariat
    )
      async throws
    {
      for (pair, promise) in some {
        _ = try await desk.addCommitment(
          of: pair.one, with: pair.other, to: promise.what, by: promise.due, hand)
      }
    }
    try await promise(promises.prefix(2), organiser.at(Self.firstEvening))
    var files = try await printEvening(
      of: Self.first, "evening", organiser.at(Self.firstEvening), hand, into: folder)
    try await promise(promises.dropFirst(2), desk)
    summary.commitments = promises.count
    try await fillProject(by: pairs.first?.one, desk, hand)
    let outcome = hand.meeting.agreedOutcomes?.first.map { [$0.code] } ?? []
    for (place, (pair, joint)) in zip(pairs, Joint.all).enumerated() {
      let partners = [
        NewPartner(who: pair.one, role: joint.gives), NewPartner(who: pair.other, role: joint.runs),
      ]
      let one = try await desk.announcePartnership(
        joint.title, of: partners, from: Commitment.code(place + 1),
        ofProject: place == 0 ? Self.projectAtTable : nil, advancing: outcome, hand)
      // The last one waits for its second partner.
      let count = place == Joint.all.count - 1 ? 1 : one.partners.count
      for partner in one.partners.prefix(count) {
        let said = Partnership.Confirmation(
          who: partner.person?.name ?? partner.name, day: Self.second, how: .inPerson)
        _ = try await desk.confirmPartnership(
          one.code, partners: ["\(partner.position)"], said, hand)
      }
      summary.partnerships += 1
    }
    let printing = try await desk.printing(
      .farewell, in: hand.mainLanguage, hand, choosing: PaperChoice(isInOwn: true))
    try folder.write(printing.bytes, to: "farewell.pdf")
    summary.farewellSheets = printing.sheets
    files += try await printEvening(
      of: Self.second, "evening-2", organiser.at(Self.lastEvening), hand, into: folder)
    return files + ["farewell.pdf"]
  }

  /// Two are recognised, one ends, and a year later it is known what was kept.
  func follow(
    _ organiser: Secretariat, recognisedBy head: Secretariat, _ hand: MeetingInHand,
    into folder: DemoFolder, _ summary: inout DemoSummary
  ) async throws -> [String] {
    let codes = try await organiser.partnerships(hand).map(\.partnership.code)
    for (code, promise) in zip(codes.prefix(2), Promise.all) {
      let desk = organiser.at(Self.autumn)
      for principle in Principle.allCases {
        _ = try await desk.answerPrinciple(
          principle, try promise.said(to: principle, in: hand.meeting), of: code, hand)
      }
      _ = try await head.at(Self.autumn).recognisePartnership(code, hand)
    }
    if codes.count > 2 {
      _ = try await organiser.at(Self.winter).endPartnership(
        codes[2], because: "No funding was found for the first year", hand)
    }
    let desk = organiser.at(Self.summer)
    if let kept = codes.first {
      _ = try await desk.reportPartnership(
        kept, .kept, "Twenty-one firms are housed", on: Day(number: Self.dayNumber(2008, 8, 28)),
        hand)
    }
    for (place, one) in try await desk.commitments(hand).enumerated() where place % 2 == 0 {
      _ = try await desk.settleCommitment(one.code, as: .done, hand)
    }
    let later = organiser.at(Self.yearLater)
    let monitored = try await later.monitoredPartnerships(hand)
    summary.recognised = monitored.count { $0.partnership.recognised != nil }
    summary.ended = monitored.count { $0.partnership.status == .ended }
    summary.targetsKept = monitored.count { $0.light == .kept }
    summary.targetsDue = monitored.count { $0.light?.isToCall == true }
    summary.newTies = try await later.network(hand).figures.new
    return try await printAfterwards(later, hand, into: folder)
  }

  private func printAfterwards(
    _ desk: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> [String] {
    let press = try await desk.pressRoom(hand)
    var names: [String] = []
    for paper in [Paper.certificates, .charter, .network, .followUp, .report] {
      for language in hand.meeting.languages {
        let suffix = language == hand.mainLanguage ? "" : ".\(language.rawValue)"
        names.append("\(paper.rawValue)\(suffix).pdf")
        try folder.write(
          try press.print(paper, as: .pdf, in: language), to: names[names.count - 1])
      }
    }
    let inquiry = try await desk.printing(
      .inquiry, in: hand.mainLanguage, hand, choosing: PaperChoice(isInOwn: true))
    try folder.write(inquiry.bytes, to: "inquiry.pdf")
    try folder.write(
      try press.print(.network, as: .svg, in: hand.mainLanguage), to: "network.svg")
    try folder.write(
      try await desk.network(hand).file(.graphML, named: true), to: "network.graphml")
    return names + ["inquiry.pdf", "network.svg", "network.graphml"]
  }

  /// Two of different sectors at each table of the first round, as codes.
  private func couples(
    _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> [(one: String, other: String)] {
    let came = Set(
      try await desk.attendance(hand).filter { $0.attendance == .attended }.map(\.code))
    let people = try await desk.participantLines(hand).filter {
      came.contains($0.code) && $0.sector != nil
    }
    return hand.meeting.tables.map(\.number).sorted().compactMap { table in
      let seated = people.filter { $0.tables.first == .some(table) }
      for (place, one) in seated.enumerated() {
        let other = seated[..<place].first { $0.sector != one.sector }
        if let other { return (other.code, one.code) }
      }
      return nil
    }
  }
}

/// What two announce who promised something to each other, and what each does in it.
private struct Joint {
  let title: String
  let gives: String
  let runs: String

  static let all = [
    Joint(
      title: "Shared incubator", gives: "plans the house and finds its site",
      runs: "houses and advises the young firms"),
    Joint(
      title: "Networks for rural schools", gives: "chooses the schools and trains their teachers",
      runs: "connects the schools and maintains the lines"),
    Joint(
      title: "Open course on networks", gives: "writes the course",
      runs: "translates it and enrols the students"),
    Joint(
      title: "Regional directory of firms", gives: "gathers the lists of the chambers of commerce",
      runs: "publishes the directory and keeps it up to date"),
  ]
}

/// Something that is promised, and what its partners say when they are asked.
private struct Promise {
  let what: String
  let due: Day
  let measure: String

  static let all = [
    Promise("sends the plan of the house and its cost", (2007, 12, 1), "firms housed"),
    Promise("names the first five schools", (2007, 11, 15), "schools connected"),
    Promise("writes the outline of the course", (2007, 10, 31), "students enrolled"),
    Promise("asks the chambers of commerce for their lists", (2008, 1, 31), "firms listed"),
    Promise("lends a tester for three months", (2007, 12, 15), "tests run"),
    Promise("calls a donor about the second phase", (2008, 2, 15), "calls made"),
  ]

  private init(_ what: String, _ due: (year: Int, month: Int, day: Int), _ measure: String) {
    self.what = what
    self.due = Day(number: Demo.dayNumber(due.year, due.month, due.day))
    self.measure = measure
  }

  func said(to principle: Principle, in meeting: Meeting) throws -> PrincipleSaid {
    var said = PrincipleSaid(words(to: principle))
    switch principle {
    case .target:
      said.measure = measure
      said.due = Day(number: Demo.dayNumber(2008, 9, 5))
    case .funding:
      said.assured = try Money(minorUnits: 2_500_000, currency: "USD")
      said.expected = try Money(minorUnits: 10_000_000, currency: "USD")
    case .purpose, .voluntary, .agreedOutcome, .sectors, .addedValue: break
    }
    return said
  }

  private func words(to principle: Principle) -> String {
    switch principle {
    case .purpose: "One of us \(what); the other puts it to work in its own country."
    case .voluntary: "We met at a table and decided by ourselves; each answers for its own part."
    case .agreedOutcome: "It gives people of two countries access to networks and knowledge."
    case .sectors: "Two sectors; a bank that lends to young firms is still missing."
    case .addedValue: "Neither of us could have done it alone, or for more than one country."
    case .target: "Twenty in the first year."
    case .funding: "The first year is paid from our own budgets; a donor is asked for the second."
    }
  }
}
