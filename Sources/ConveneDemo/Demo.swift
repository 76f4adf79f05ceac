import ConveneCore
import ConveneKeeping
import ConveneService
import ConveneValues
import Foundation

/// The whole main job on the expert group meeting of 2007, from its file to printed papers.
package struct Demo: Sendable {
  /// Where the papers go; replaced when it is a demo's.
  package var directory: String
  package var applicants = 120
  package var participants = 40
  package var seed = 2007

  package init(directory: String) { self.directory = directory }

  package enum Phase: Sendable {
    case database, imports, scoring, selection, mail, seating, documents, eveningBefore, theDay,
      yearAfter
  }

  /// Hears of each phase as it begins.
  package typealias Progress = @Sendable (Phase) -> Void

  package func run(_ progress: Progress = { _ in }) async throws -> DemoSummary {
    let folder = try DemoFolder(directory)
    let home = try DemoHome()
    defer { home.remove() }
    var summary = DemoSummary()
    var watch = Stopwatch()

    progress(.database)
    let desk = try await openDesk(folder, home)
    summary.seconds.database = watch.lap()

    do {
      progress(.imports)
      let hand = try await takeIn(desk.organiser)
      let invented = DemoApplicants(seed: UInt64(seed), count: applicants, meeting: hand.meeting)
      try await desk.organiser.receive(
        invented.applications, from: invented.people, of: invented.organisations, to: hand)
      summary.applications = invented.applications.count
      _ = try await desk.organiser.at(Self.nominated).importNominations(
        try Self.file("nominations.csv"), to: hand)
      try await tellApart(desk.organiser.at(Self.nominated), hand)
      summary.seconds.import = watch.lap()

      progress(.scoring)
      try await review(invented, desk.organiser.at(Self.reviewed), hand)
      try await confirm(desk.organiser.at(Self.reviewed), hand)
      _ = try await desk.organiser.at(Self.reviewed).computeScores(hand)
      summary.reviews = try await desk.organiser.reviewCount(hand)
      summary.seconds.scoring = watch.lap()

      progress(.selection)
      _ = try await desk.organiser.at(Self.decided).proposeSelection(
        hand, places: participants, seed: seed)
      let selection = try await desk.headOfUnit.at(Self.decided).signSelection(hand)
      summary.take(selection, floors: hand.meeting.floors)
      summary.seconds.selection = watch.lap()

      progress(.mail)
      try await invite(invented, desk.organiser.at(Self.invited), hand)
      summary.take(try await desk.organiser.invitations(hand))
      summary.nominated = try await acknowledge(desk.organiser.at(Self.invited), hand)
      summary.informationSheets = try await askForSheets(
        desk.organiser, at: Self.invited, of: invented.people, hand)
      summary.seconds.mail = watch.lap()

      progress(.seating)
      let seating = try await desk.organiser.at(Self.seated).solveSeating(hand, seed: seed)
      summary.take(seating)
      try await nameModerators(desk.organiser.at(Self.seated), hand)
      summary.partnerMeetings = try await pairUp(desk.organiser.at(Self.seated), hand)
      summary.seconds.seating = watch.lap()

      progress(.documents)
      let papers = try await print(
        desk.organiser.at(Self.seated), try await desk.organiser.meeting(hand.meeting.code),
        into: folder)
      let lists = try await printTravel(desk.organiser.at(Self.seated), hand, into: folder)
      summary.seconds.documents = watch.lap()

      progress(.eveningBefore)
      let evening = try await changeTheEvening(
        desk.organiser.at(Self.evening), hand, into: folder)
      (summary.changedPlates, summary.changedSheets) = (evening.plates, evening.sheets)
      summary.seconds.evening = watch.lap()

      progress(.theDay)
      let morning = try await meet(desk.organiser, hand, into: folder, &summary)
      let agreed = try await agree(desk.organiser, hand, into: folder, &summary)
      summary.seconds.day = watch.lap()

      progress(.yearAfter)
      let after = try await follow(
        desk.organiser, recognisedBy: desk.headOfUnit, hand, into: folder, &summary)
      summary.documents = try await writeIndex(
        of: papers + lists + evening.files + morning + agreed + after, desk.organiser, hand,
        into: folder)
      summary.seconds.year = watch.lap()
      try await desk.organiser.refuseBrokenInvariants()
      await desk.organiser.close()
      return summary
    } catch {
      await desk.organiser.close()
      throw error
    }
  }

  // The summer of 2007, when this was done by hand.
  private static let received = instant(2007, 6, 29)
  private static let nominated = instant(2007, 7, 11)
  private static let reviewed = instant(2007, 7, 13)
  private static let decided = instant(2007, 7, 18)
  private static let invited = instant(2007, 7, 20)
  private static let seated = instant(2007, 8, 27)
  private static let evening = instant(2007, 9, 4).addingTimeInterval(12 * 3600)
  private static let deadline = Day(number: dayNumber(2007, 8, 10))

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    Day(year: year, month: month, day: day)?.number ?? 0
  }

  static func instant(_ year: Int, _ month: Int, _ day: Int) -> Date {
    Date(timeIntervalSince1970: Double(dayNumber(year, month, day) * 86_400 + 8 * 3600))
  }

  private struct Desk {
    let organiser: Secretariat
    let headOfUnit: Secretariat
  }

  /// An embedded database of its own, whatever the environment says.
  private func openDesk(_ folder: DemoFolder, _ home: DemoHome) async throws -> Desk {
    var settings = home.settings
    settings.mail = "maildir:\(folder.mail)"
    settings.portal = "https://meetings.example.org"
    let administrator = try await Secretariat.openAfresh(settings, login: "demo")
      .at(Self.received)
    _ = try await administrator.addAccount(
      login: "organiser", name: "Karim Tahhan (invented)", roles: [.organiser])
    // Passports are asked for once it is said how long they are kept.
    try await administrator.keep(.passports, for: 30)
    let meeting = try Meeting.ofDemo()
    _ = try await administrator.addAccount(
      login: "head-of-unit", name: meeting.signatory.name[.english], roles: [.headOfUnit])
    return Desk(
      organiser: try await administrator.acting(as: "organiser"),
      headOfUnit: try await administrator.acting(as: "head-of-unit"))
  }

  /// Says of applicants whose names are nearly those of nominated people that they are others.
  private func tellApart(_ organiser: Secretariat, _ hand: MeetingInHand) async throws {
    for code in Set(try await organiser.heldApplications(hand).map(\.code)).sorted() {
      _ = try await organiser.tellFromNominated(
        code, because: "Another mailbox and employer; both were asked by telephone", hand)
    }
  }

  /// Two in three who claim evidence that somebody needs had it looked at.
  private func confirm(_ organiser: Secretariat, _ hand: MeetingInHand) async throws {
    let claims = Dictionary(grouping: try await organiser.openClaims(hand).map(\.claim), by: \.code)
    for (place, code) in claims.keys.sorted().enumerated() where place % 3 < 2 {
      let answers = (claims[code] ?? []).map(\.offer.answer)
      _ = try await organiser.confirmEvidence(
        code, ConfirmationAsked(answers, .confirm(nil)), hand)
    }
  }

  /// The meeting from its file, and real organisations into the directory, never scored.
  private func takeIn(_ organiser: Secretariat) async throws -> MeetingInHand {
    let meeting = try await organiser.importMeeting(try Self.file("egm-2007.json"))
    _ = try await organiser.importOrganisations(
      try Self.file("organisations-sample.csv"), repairEncoding: true)
    _ = try await organiser.importOrganisations(try Self.file("organisations-nominated.csv"))
    let hand = try await organiser.meeting(meeting.code)
    _ = try await organiser.importProjects(try Self.file("projects.csv"), hand)
    try await organiser.publish(hand)
    return hand
  }

  private func review(
    _ invented: DemoApplicants, _ organiser: Secretariat, _ hand: MeetingInHand
  ) async throws {
    try await organiser.addReviewers(invented.reviewers, to: hand)
    if invented.isFullyReviewed {
      _ = try await organiser.assignReviews(hand, each: DemoApplicants.reviewsEach)
    }
    try await organiser.record(
      try invented.recordedRatings, unjudged: invented.unjudged, in: hand)
  }

  /// Letters out, answers in, and again for those who follow from the waiting list.
  private func invite(
    _ invented: DemoApplicants, _ organiser: Secretariat, _ hand: MeetingInHand
  ) async throws {
    let accepts = Dictionary(
      invented.answers.map { ($0.application, $0.accepts) }, uniquingKeysWith: { $1 })
    _ = try await organiser.issueInvitations(hand, deadline: Self.deadline)
    while true {
      _ = try await organiser.sendLetters(hand)
      if try await organiser.waitingMailings(hand).held > 0 {
        _ = try await organiser.goOnWithLetters(hand)
        _ = try await organiser.sendLetters(hand)
      }
      let open = try await organiser.invitations(hand).filter { $0.status == .issued }
        .map(\.code)
      guard !open.isEmpty else { return }
      _ = try await organiser.recordAnswers(
        open.map {
          AnswerReceived(code: $0, status: accepts[$0] ?? true ? .accepted : .declined)
        }, hand, follow: Self.deadline)
    }
  }

  /// Whom States named is acknowledged, each by a letter; returns how many.
  private func acknowledge(_ organiser: Secretariat, _ hand: MeetingInHand) async throws -> Int {
    let acknowledged = try await organiser.acknowledgeNominations(hand)
    _ = try await organiser.sendLetters(hand)
    return acknowledged.count
  }

  static func file(_ name: String) throws -> [UInt8] {
    guard let file = DemoFile.all.first(where: { $0.name == name }) else {
      throw Refusal.demoFileMissing(file: name)
    }
    return Array(file.text.utf8)
  }
}

/// Seconds since the last lap.
struct Stopwatch {
  private var last = ContinuousClock.now

  mutating func lap() -> Double {
    let now = ContinuousClock.now
    defer { last = now }
    let passed = (now - last).components
    return Double(passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000) / 1000
  }
}
