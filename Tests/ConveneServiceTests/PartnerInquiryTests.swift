import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Testing

extension Secretariat {
  fileprivate func partnerPages() async throws -> Secretariat {
    _ = try await addAccount(login: "pages", name: "The pages (invented)", roles: [.portal])
    let archive = archive.acting(as: "pages").ofPages
    let actor = try #require(try await archive.accountOfPages())
    return Secretariat(archive: archive, actor: actor, settings: settings, now: now)
  }

  /// The same at noon of a day.
  fileprivate func at(_ day: Day) -> Secretariat {
    at(Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200))
  }

  /// What the letter to a partner says, by how many there were.
  fileprivate func secret(
    of position: Int, _ hand: MeetingInHand, generation: Int
  ) async throws -> LinkSecret {
    let key = try #require(try settings.keys.read().newest)
    let reach = try await look(.keepPartnerships, in: hand) {
      try $0.partnersReached(of: hand.id)
    }
    let asked = try #require(reach.first { $0.position == position }?.asked)
    let link = AnswerLink(
      meeting: hand.id.uuid, invitation: asked.id, generation: generation, key: key, for: .partner)
    return try #require(LinkSecret(link.secret))
  }
}

/// Partners are asked what became of a target, and answer behind a link.
@Suite struct PartnerInquiryTests {
  private static let due = Day(number: 13_800)

  /// An organisation and two people, in one partnership with a target.
  private static func announced(
    at desk: Secretariat, _ change: (inout Meeting) -> Void = { _ in }
  ) async throws -> MeetingInHand {
    let small = try await SmallMeeting.reviewed(at: desk, change)
    let body = try #require(small.invented.organisations.first)
    _ = try await desk.announcePartnership(
      "School",
      of: [
        NewPartner(who: body.name, role: "hosts"), NewPartner(who: "A-0001", role: "leads"),
        NewPartner(who: "A-0002", role: "teaches"),
      ], small.hand)
    var target = PrincipleSaid("Twenty firms")
    (target.measure, target.due) = ("firms", due)
    _ = try await desk.answerPrinciple(.target, target, of: "P-0001", small.hand)
    return small.hand
  }

  private static func whys(_ plan: PartnerInquiries) -> [String] {
    plan.entries.map { one in
      switch one.why {
      case nil: "written"
      case .nobody: "nobody"
      case .withoutAddress: "without address"
      case .objects: "objects"
      case .asked: "asked"
      case .waiting: "waiting"
      }
    }
  }

  /// Every third day from long before the target to long after it, as a desk that asks whoever is due.
  @Test func `partners are asked once before a day and once after it, and never once one answered`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.announced(at: desk)
      let pages = try await desk.partnerPages()
      func year(from first: Int, to last: Int) async throws -> [Int] {
        var days: [Int] = []
        for shift in stride(from: first, through: last, by: 3) {
          let today = desk.at(Self.due.adding(shift))
          let plan = try await today.inquire(hand)
          if !plan.written.isEmpty {
            #expect(plan.written.count == 2)
            _ = try await today.sendLetters(hand)
            days.append(shift)
          }
        }
        return days
      }
      #expect(try await year(from: -45, to: 60) == [-30, 3])
      #expect(
        Self.whys(try await desk.at(Self.due.adding(61)).inquire(again: true, hand))
          == ["nobody", "written", "written"])
      _ = try await desk.at(Self.due.adding(61)).sendLetters(hand)
      #expect(
        Self.whys(try await desk.at(Self.due.adding(64)).inquire(again: true, hand))
          == ["nobody", "asked", "asked"])

      let secret = try await desk.secret(of: 2, hand, generation: 3)
      let answering = pages.at(Self.due.adding(70))
      try await answering.tell(
        .changed, "The house is finished in spring", due: Self.due.adding(200), behind: secret)
      #expect(try await year(from: 73, to: 240) == [172, 202])
      try await pages.at(Self.due.adding(240)).tell(
        .kept, "Twenty-one", due: nil,
        behind: try await desk.secret(of: 3, hand, generation: 5))
      #expect(try await year(from: 241, to: 400) == [])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `behind the link are the target and what was told, and an answer is told once`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.announced(at: desk)
      let pages = try await desk.partnerPages().at(Self.due.adding(1))
      let late = desk.at(Self.due.adding(1))
      #expect(Self.whys(try await late.inquire(hand)) == ["nobody", "written", "written"])
      #expect(
        Self.whys(try await late.inquire(hand, dryRun: true))
          == ["nobody", "waiting", "waiting"])
      _ = try await late.sendLetters(hand)
      let secret = try await desk.secret(of: 2, hand, generation: 1)
      let before = try await desk.acts(in: hand).count
      let page = try await pages.targetPage(behind: secret)
      #expect(page.title == "School" && page.own.position == 2 && page.others.count == 2)
      #expect(page.light == .overdue && page.reports.isEmpty && page.monitoring.day == Self.due)
      #expect(try await desk.acts(in: hand).count == before, "looking changes nothing")

      func refused(
        _ kind: PartnershipReport.Kind, _ words: String, _ day: Day? = nil
      ) async throws -> String? {
        try await refusal { try await pages.tell(kind, words, due: day, behind: secret) }
      }
      #expect(try await refused(.kept, " ") == "page-report-without-words")
      #expect(try await refused(.changed, "Later") == "page-report-of-another-day")
      #expect(try await refused(.changed, "Later", Self.due) == "page-report-of-past")
      for _ in 1...2 { try await pages.tell(.ended, "No house", due: nil, behind: secret) }
      let told = try await pages.targetPage(behind: secret)
      #expect(told.reports.map(\.kind) == [.ended] && told.reports.map(\.partner) == [2])
      #expect(told.light == .toldEnded)
      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == "partnership.tell" && act.actor == "The pages (invented)")
      #expect(try await desk.acts(in: hand).count == before + 1)
      let dues = try #require(try await late.deskPage().meetings.first).dues.map(\.kind)
      #expect(dues.contains(.partnershipsToldEnded) && !dues.contains(.targetsLate))
      #expect(try await late.inquire(hand).entries.isEmpty)

      _ = try await late.endPartnership("P-0001", because: "No house was found", hand)
      let ended = try #require(try await late.acts(in: hand).first).number
      #expect(
        try await refusal { _ = try await pages.targetPage(behind: secret) }
          == "link-opens-nothing")
      // It did not end after all, and neither did the link.
      _ = try await late.undo(ended, in: hand)
      #expect(try await pages.targetPage(behind: secret).reports.count == 1)
      // What a partner told is put right by a desk.
      _ = try await late.undo(act.number, in: hand)
      #expect(try await pages.targetPage(behind: secret).reports.isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `letters are taken back while they wait, and an answer takes back those that do`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.announced(at: desk)
      let late = desk.at(Self.due.adding(1))
      _ = try await late.inquire(hand)
      _ = try await late.undo(try #require(try await late.acts(in: hand).first).number, in: hand)
      #expect(Self.whys(try await late.inquire(hand)) == ["nobody", "written", "written"])
      #expect(await late.deliver(hand).sent == 2)
      let week = desk.at(Self.due.adding(9))
      #expect(Self.whys(try await week.inquire(again: true, hand)).last == "written")
      _ = try await week.undo(try #require(try await week.acts(in: hand).first).number, in: hand)
      // That they were asked before is not forgotten with it.
      #expect(Self.whys(try await week.inquire(hand)) == ["nobody", "asked", "asked"])
      _ = try await week.inquire(again: true, hand)
      _ = try await late.reportPartnership(
        "P-0001", .kept, "Twenty-one", on: Self.due.adding(1), hand)
      #expect(
        try await desk.look(.keepPartnerships, in: hand) {
          try $0.partnersReached(of: hand.id).compactMap(\.asked?.wantedAt)
        }.isEmpty)
      #expect(
        try await refusal {
          _ = try await late.reportPartnership("P-0001", .ended, "No", on: Self.due, hand)
        } == "ended-is-another-act")
    }
  }

  @Test func `letters wait for a second person where those of the meeting do`() async throws {
    try await atDesk { desk in
      let hand = try await Self.announced(at: desk) { $0.writing = Writing(twoPeople: true) }
      let late = desk.at(Self.due.adding(1))
      _ = try await late.inquire(hand)
      let waits = await late.deliver(hand)
      #expect(waits.sent == 0 && waits.waiting == 2 && waits.mailings?.unapproved == 2)
      let dues = try #require(try await late.deskPage().meetings.first).dues
      #expect(dues.first { $0.kind == .lettersUnapproved }?.number == 2)
      _ = try await desk.addAccount(
        login: "karim", name: "Karim (invented)", roles: [.headOfUnit])
      #expect(try await desk.acting(as: "karim").approveLetters(hand) == 2)
      #expect(await late.deliver(hand).sent == 2)
    }
  }
}
