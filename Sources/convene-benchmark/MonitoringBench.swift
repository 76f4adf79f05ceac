import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// What became of the targets of a meeting within a year.
struct MonitoringBench {
  private let meeting: MailMeeting
  private let database: Database
  private let desk: Secretariat
  private let pages: Secretariat
  private let hand: MeetingInHand
  private let drawn: MonitoredYear

  private static let people = 60

  init(
    _ lease: Cluster.Lease, folder: String, partnerships: Int, seed: UInt64
  ) async throws {
    let bench = try await PostgresBench(lease, seconds: 1, rounds: 1)
    meeting = try await MailMeeting(bench, folder: folder, people: Self.people)
    try bench.programs.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"],
      input: [CheckInBench.onTheDay, "VACUUM ANALYZE;"])
    desk = try await Secretariat.open(meeting.settings, login: "benchmark")
    hand = try await desk.meeting(nil)
    drawn = MonitoredYear(targets: partnerships, seed: seed)
    _ = try await desk.addAccount(
      login: "pages", name: "The pages (invented)", roles: [.portal])
    database = Database(bench.conninfo)
    let archive = Archive(database, as: "pages").ofPages
    guard let actor = try await archive.accountOfPages() else {
      throw ProgramFailed(program: "account add", words: "pages")
    }
    pages = Secretariat(archive: archive, actor: actor, settings: meeting.settings)
    for (number, target) in drawn.targets.enumerated() {
      _ = try await desk.announcePartnership(
        "School \(number + 1)",
        of: [
          NewPartner(who: Self.applicant(number + 1), role: "hosts"),
          NewPartner(who: Self.applicant(number), role: "leads"),
        ], hand)
      guard let due = target.due else { continue }
      var said = PrincipleSaid("Twenty firms")
      (said.measure, said.due) = ("firms", day(due))
      _ = try await desk.answerPrinciple(.target, said, of: Self.code(number), hand)
    }
  }

  func close() async {
    await desk.close()
    await database.close()
    await meeting.close()
  }

  private static func code(_ number: Int) -> String { String(format: "P-%04d", number + 1) }

  private static func applicant(_ number: Int) -> String {
    String(format: "A-%04d", number % people + 1)
  }

  /// A week after the meeting the year begins.
  private func day(_ number: Int) -> Day { hand.meeting.ends.adding(8 + number) }

  private func noon(_ number: Int) -> Date {
    Date(timeIntervalSince1970: Double(day(number).number) * 86_400 + 43_200)
  }

  /// What is printed on the morning after the meeting.
  func report() async throws -> [Figure] {
    let after = desk.at(noon(-7))
    var figures: [Figure] = []
    for paper in [Paper.report, .followUp] {
      let start = ContinuousClock.now
      let room = try await after.pressRoom(hand, withDecision: false, for: [paper])
      let bytes = try room.print(paper, as: .pdf, in: .english)
      let seconds = start.duration(to: .now) / .seconds(1)
      figures.append(
        Figure(
          what: "\(paper.rawValue) of the morning after, \(drawn.targets.count) partnerships",
          reached: "\(seconds.text(2)) s", asked: "under 1 s",
          limit: "\(bytes.count / 1024) KiB", isMet: seconds < 1 && !bytes.isEmpty))
    }
    return figures
  }

  /// Every day in turn: what is told is recorded, lights are compared, and whoever is due is written to.
  func year() async throws -> [Figure] {
    let lights = drawn.targets.map(drawn.lights)
    let asked = drawn.inquiries
    var (wrong, answered, others, letters) = (0, 0, 0, 0)
    var generations = [Int](repeating: 0, count: drawn.targets.count)
    var times: [Double] = []
    for number in 0..<MonitoredYear.days {
      let today = desk.at(noon(number))
      for (target, place) in zip(drawn.targets, drawn.targets.indices) {
        for one in target.told where one.day == number {
          try await tell(one, of: place, on: number, generation: generations[place])
        }
      }
      let start = ContinuousClock.now
      let monitored = try await today.monitoredPartnerships(hand)
      times.append(start.duration(to: .now) / .milliseconds(1))
      wrong += zip(monitored, lights).count { $0.light != $1[number] }
      let written = try await today.inquire(hand).written
      letters += written.count
      // Both partners are people, and are written to alike.
      others += abs(written.count - 2 * asked[number].count)
      guard !written.isEmpty else { continue }
      _ = try await MailMeeting.send(today, hand)
      for code in Set(written.map(\.partnership)) {
        guard let place = drawn.targets.indices.first(where: { Self.code($0) == code }) else {
          continue
        }
        generations[place] += 1
        let told = drawn.targets[place].told.last { $0.day <= number }
        let due = written.first { $0.partnership == code }?.due
        if let told, told.due.map(day) != due { answered += 1 }
      }
    }
    try await desk.verifyAudit(of: hand)
    let sorted = times.sorted()
    let late = sorted[sorted.count * 99 / 100]
    return [
      Figure(
        what:
          "\(MonitoredYear.days) days, \(drawn.targets.count) partnerships: lights that are wrong",
        reached: "\(wrong)", asked: "0",
        limit: "\(MonitoredYear.days * drawn.targets.count) looked at", isMet: wrong == 0),
      Figure(
        what: "  letters to who had answered", reached: "\(answered)", asked: "0",
        limit: "\(letters) letters", isMet: answered == 0 && letters > 0),
      Figure(
        what: "  letters twice, or missing", reached: "\(others)", asked: "0", limit: "",
        isMet: others == 0),
      Figure(
        what: "  all lights of a day, p99", reached: "\(late.text(1)) ms", asked: "under 100 ms",
        limit: "p50 \(times.median.text(1)) ms", isMet: late < 100),
    ]
  }

  private func tell(
    _ one: MonitoredYear.Told, of place: Int, on number: Int, generation: Int
  ) async throws {
    guard one.kind == .ended else {
      _ = try await desk.at(noon(number)).reportPartnership(
        Self.code(place), one.kind, "told", on: day(number), due: one.due.map(day), hand)
      return
    }
    let code = Self.code(place)
    let reach = try await desk.look(.keepPartnerships, in: hand) {
      try $0.partnersReached(of: hand.id)
    }
    guard let key = try meeting.settings.keys.read().newest,
      let asked = reach.first(where: { $0.partnership == code && $0.position == 2 })?.asked,
      let secret = LinkSecret(
        AnswerLink(
          meeting: hand.id.uuid, invitation: asked.id, generation: generation, key: key,
          for: .partner
        ).secret)
    else { throw ProgramFailed(program: "partnership remind", words: code) }
    try await pages.at(noon(number)).tell(.ended, "No house", due: nil, behind: secret)
  }
}
