import ConveneCore
import ConveneDemo
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// A year of forty partnerships, with the clock moved through it.
@Suite struct MonitoredYearTests {
  private static let first = Day(number: 13_770)

  /// By the rule itself, on every day and for many years drawn.
  @Test(arguments: 1...5)
  func `every light is right on every day`(seed: UInt64) {
    let year = MonitoredYear(targets: 40, seed: seed)
    for (number, target) in year.targets.enumerated() {
      let reports = Self.reports(of: target)
      let painted = year.lights(of: target)
      let counted = (0..<MonitoredYear.days).map { day in
        Monitoring(
          of: target.due.map(Self.first.adding), reports.filter { $0.day <= Self.first.adding(day) }
        ).light(on: Self.first.adding(day))
      }
      #expect(counted == painted, "seed \(seed), target \(number)")
    }
  }

  private static func reports(of target: MonitoredYear.Target) -> [PartnershipReport] {
    target.told.enumerated().map { place, one in
      PartnershipReport(
        number: place + 1, kind: one.kind, words: "told", day: first.adding(one.day),
        due: one.due.map(first.adding))
    }
  }

  /// By the acts of a desk and of pages, on the days on which anything turns: what is kept stands as it is
  /// painted, is counted so by the statement of the desk, and nobody is written to who answered.
  @Test func `lights and letters of a year are those of the rule, and none goes to who answered`()
    async throws
  {
    let year = MonitoredYear(targets: 40, seed: 1)
    let lights = year.targets.map(year.lights)
    let kinds = Set(lights.flatMap { $0 })
    #expect(kinds == Set(TargetLight.allCases.map(Optional.some) + [nil]))
    try await atDesk { desk in
      let hand = try await Self.announced(year, at: desk)
      let pages = try await desk.pagesOfYear()
      var letters = [Int](repeating: 0, count: year.targets.count)
      for day in year.turns {
        let today = desk.noon(Self.first.adding(day))
        for (number, target) in year.targets.enumerated() {
          for one in target.told where one.day == day {
            let code = Self.code(number)
            if one.kind == .ended {
              let secret = try await desk.secretOfYear(code, hand, generation: letters[number])
              try await pages.noon(Self.first.adding(day))
                .tell(.ended, "No house", due: nil, behind: secret)
            } else {
              _ = try await today.reportPartnership(
                code, one.kind, "told", on: Self.first.adding(day),
                due: one.due.map(Self.first.adding), hand)
            }
          }
        }
        let monitored = try await today.monitoredPartnerships(hand)
        #expect(monitored.map(\.light) == lights.map { $0[day] }, "day \(day)")
        try await Self.expectCounted(today, day, lights, monitored)

        let written = try await today.inquire(hand).written
        #expect(
          Set(written.map { "\($0.partnership) \($0.due) \($0.light)" })
            == Set(
              year.inquiries[day].map { one in
                "\(Self.code(one.target)) \(Self.first.adding(one.due)) "
                  + "\(one.isPassed ? TargetLight.overdue : .due)"
              }), "day \(day)")
        #expect(written.count == year.inquiries[day].count)
        guard !written.isEmpty else { continue }
        #expect(try await today.sendLetters(hand) == written.count)
        for one in written {
          let number = (Int(one.partnership.dropFirst(2)) ?? 0) - 1
          letters[number] += 1
          // Nothing was told since this day was named.
          let told = year.targets[number].told.last { $0.day <= day }
          #expect(
            told == nil || told?.due.map(Self.first.adding) == one.due,
            "\(one.partnership), day \(day)")
        }
      }
      #expect(letters.reduce(0, +) == year.inquiries.joined().count)
      try await desk.verifyAudit(of: hand)
    }
  }

  /// What the desk counts in one statement.
  private static func expectCounted(
    _ desk: Secretariat, _ day: Int, _ lights: [[TargetLight?]],
    _ monitored: [MonitoredPartnership]
  ) async throws {
    let dues = try #require(try await desk.deskPage().meetings.first).dues
    func number(_ kind: MeetingDues.Due.Kind) -> Int {
      dues.first { $0.kind == kind }?.number ?? 0
    }
    let now = lights.map { $0[day] }
    let today = first.adding(day)
    let old = monitored.count {
      $0.light == .overdue && ($0.monitoring.day?.number ?? 0) < today.number - 30
    }
    #expect(number(.targetsDue) == now.count { $0 == .due }, "day \(day)")
    #expect(number(.targetsLate) == now.count { $0 == .overdue } - old, "day \(day)")
    #expect(number(.targetsEscalated) == old, "day \(day)")
    #expect(number(.partnershipsToldEnded) == now.count { $0 == .toldEnded }, "day \(day)")
  }

  private static func code(_ number: Int) -> String {
    String(format: "P-%04d", number + 1)
  }

  /// Each of an organisation, for which nobody is named, and of one person.
  private static func announced(
    _ year: MonitoredYear, at desk: Secretariat
  ) async throws -> MeetingInHand {
    let small = try await SmallMeeting.reviewed(at: desk)
    let body = try #require(small.invented.organisations.first)
    for (number, target) in year.targets.enumerated() {
      _ = try await desk.announcePartnership(
        "School \(number + 1)",
        of: [
          NewPartner(who: body.name, role: "hosts"),
          NewPartner(who: String(format: "A-%04d", number % 30 + 1), role: "leads"),
        ], small.hand)
      guard let due = target.due else { continue }
      var said = PrincipleSaid("Twenty firms")
      (said.measure, said.due) = ("firms", first.adding(due))
      _ = try await desk.answerPrinciple(.target, said, of: code(number), small.hand)
    }
    return small.hand
  }
}

extension Secretariat {
  /// The same at noon of a day.
  fileprivate func noon(_ day: Day) -> Secretariat {
    at(Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200))
  }

  fileprivate func pagesOfYear() async throws -> Secretariat {
    _ = try await addAccount(login: "pages", name: "The pages (invented)", roles: [.portal])
    let archive = archive.acting(as: "pages").ofPages
    let actor = try #require(try await archive.accountOfPages())
    return Secretariat(archive: archive, actor: actor, settings: settings, now: now)
  }

  /// What the letter to the person of a partnership said last.
  fileprivate func secretOfYear(
    _ code: String, _ hand: MeetingInHand, generation: Int
  ) async throws -> LinkSecret {
    let key = try #require(try settings.keys.read().newest)
    let reach = try await look(.keepPartnerships, in: hand) {
      try $0.partnersReached(of: hand.id)
    }
    let asked = try #require(reach.first { $0.partnership == code && $0.position == 2 }?.asked)
    let link = AnswerLink(
      meeting: hand.id.uuid, invitation: asked.id, generation: generation, key: key, for: .partner)
    return try #require(LinkSecret(link.secret))
  }
}
