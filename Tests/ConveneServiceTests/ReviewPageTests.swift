import ConveneCore
import ConveneDemo
import ConveneFixtures
import ConveneMail
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

extension Secretariat {
  /// The pages on the database of this desk, at its time.
  fileprivate func reviewPages() async throws -> Secretariat {
    _ = try await addAccount(login: "pages", name: "The pages (invented)", roles: [.portal])
    let archive = archive.acting(as: "pages").ofPages
    let actor = try #require(try await archive.accountOfPages())
    return Secretariat(archive: archive, actor: actor, settings: settings, now: now)
  }

  /// What the letter to a reviewer says, by how many there were.
  fileprivate func reviewSecret(
    of code: String, _ hand: MeetingInHand, generation: Int = 1
  ) async throws -> LinkSecret {
    let key = try #require(try settings.keys.read().newest)
    let person = try #require(
      try await look(.assignReviews, in: hand) { try $0.reviewers(of: hand.id) }
        .first { $0.code == code }?.person)
    let link = AnswerLink(
      meeting: hand.id.uuid, invitation: person.uuid, generation: generation, key: key,
      for: .review)
    return try #require(LinkSecret(link.secret))
  }
}

private func refused(_ body: () async throws -> Void) async throws -> String? {
  do {
    try await body()
    return nil
  } catch let refusal as Refusal {
    return refusal.code
  } catch Failure.notFound(let refusal) {
    return refusal.code
  }
}

/// A meeting with reviews assigned, and who was written to.
private struct Assigned {
  let hand: MeetingInHand
  let pages: Secretariat
  let plan: ReviewPlan

  init(at desk: Secretariat, writing: Writing? = nil) async throws {
    let file = try SmallMeeting.file {
      $0.reviewing?.blind = true
      $0.writing = writing
    }
    let meeting = try await desk.importMeeting(file)
    hand = try await desk.meeting(meeting.code)
    let invented = DemoApplicants(seed: 7, count: 40, meeting: meeting)
    try await desk.receive(
      invented.applications, from: invented.people, of: invented.organisations, to: hand)
    try await desk.addReviewers(invented.reviewers, to: hand)
    plan = try await desk.assignReviews(hand, each: 2)
    pages = try await desk.reviewPages()
  }

  /// Whoever has the first review, and what it is of.
  var first: (code: String, application: String) {
    (plan.reviews[0].reviewer, plan.reviews[0].application)
  }

  func marks(_ points: Int) throws -> [PageMark] {
    try hand.meeting.rubric.criteria.map {
      PageMark(criterion: $0.code, points: try Points(points))
    }
  }
}

/// Reviewers read and mark behind a link of their own, by the acts that a desk has.
@Suite struct ReviewPageTests {
  @Test
  func `a letter brings the link, what is given by it is told as by record, and nothing twice`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Assigned(at: desk)
      let (code, application) = small.first
      let standings = try await desk.inviteReviewers([], small.hand)
      #expect(
        standings.filter(\.isWrittenTo).count == Set(small.plan.reviews.map(\.reviewer)).count)
      #expect(standings.allSatisfy { $0.state == .waiting && !$0.hasLink })
      _ = try await desk.sendLetters(small.hand)
      let sent = try await desk.inviteReviewers([code], small.hand, dryRun: true)
      #expect(sent.filter { $0.code != code }.allSatisfy { $0.hasLink })
      #expect(
        try await refused { _ = try await desk.inviteReviewers([], small.hand) }
          == "no-reviewer-to-write-to")

      let secret = try await desk.reviewSecret(of: code, small.hand)
      let before = try await desk.acts(in: small.hand).count
      let page = try await small.pages.reviewPage(behind: secret)
      #expect(page.code == code && page.closed == nil && page.isBlind)
      #expect(
        page.reviews.map(\.code)
          == small.plan.reviews.filter { $0.reviewer == code }.map(\.application).sorted())
      #expect(try await desk.acts(in: small.hand).count == before, "looking changes nothing")

      let marks = try small.marks(3)
      let left = try await small.pages.give(
        Array(marks.dropFirst()), on: application, behind: secret)
      #expect(left.map(\.code) == [marks[0].criterion])
      #expect(try await small.pages.give(marks, on: application, behind: secret).isEmpty)
      #expect(try await small.pages.give(marks, on: application, behind: secret).isEmpty)
      let acts = try await desk.acts(in: small.hand)
      #expect(acts.count == before + 2, "the same marks again are not told")
      #expect(acts.prefix(2).map(\.act) == ["review.record", "review.record"])
      let found = try await desk.findings(on: application, by: code, small.hand)
      #expect(found.isGiven && found.lines.allSatisfy { $0.own?.value == 3 })
      let sheet = try await small.pages.reviewSheet(application, behind: secret)
      #expect(sheet.marks.count == marks.count)
      let unjudged = PageMark(criterion: marks[0].criterion, points: nil)
      _ = try await small.pages.give([unjudged], on: application, behind: secret)
      #expect(
        try await desk.findings(on: application, by: code, small.hand).lines[0].couldNotJudge)
    }
  }

  @Test func `letters to reviewers that wait for a second person are told where letters are sent`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Assigned(at: desk, writing: Writing(twoPeople: true))
      let all = try await desk.inviteReviewers([], small.hand).filter(\.isWrittenTo).count
      let told = await desk.deliver(small.hand)
      #expect(told.sent == 0 && told.waiting == all && told.mailings?.unapproved == all)
      _ = try await desk.addAccount(
        login: "karim", name: "Karim (invented)", roles: [.headOfUnit])
      let second = try await desk.acting(as: "karim")
      #expect(try await second.approveLetters(small.hand) == all)
      #expect(await desk.deliver(small.hand).waiting == 0)
    }
  }

  @Test func `nobody reads or writes what was given to another, and no mark that is none`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Assigned(at: desk)
      _ = try await desk.inviteReviewers([], small.hand)
      _ = try await desk.sendLetters(small.hand)
      let reviewers = Set(small.plan.reviews.map(\.reviewer)).sorted()
      let applications = Set(small.plan.reviews.map(\.application)).sorted()
      for reviewer in reviewers.prefix(2) {
        let secret = try await desk.reviewSecret(of: reviewer, small.hand)
        for application in applications {
          let isOwn = small.plan.reviews.contains {
            ($0.reviewer, $0.application) == (reviewer, application)
          }
          let none: String? = isOwn ? nil : "no-such-application"
          #expect(
            try await refused {
              _ = try await small.pages.reviewSheet(application, behind: secret)
            } == none)
          guard !isOwn else { continue }
          #expect(
            try await refused {
              _ = try await small.pages.give(
                try small.marks(4), on: application, behind: secret)
            } == none)
          #expect(
            try await refused {
              try await small.pages.declareConflict(
                on: application, because: "cousins", behind: secret)
            } == none)
        }
      }
      let (code, application) = small.first
      let secret = try await desk.reviewSecret(of: code, small.hand)
      let wrong = PageMark(criterion: "C99", points: try Points(1))
      #expect(
        try await refused {
          _ = try await small.pages.give([wrong], on: application, behind: secret)
        } == "ratings-not-usable")
      let resting = PageMark(
        criterion: small.hand.meeting.rubric.criteria[0].code, points: try Points(1),
        answers: [9999])
      #expect(
        try await refused {
          _ = try await small.pages.give([resting], on: application, behind: secret)
        } == "ratings-not-usable")
    }
  }

  @Test func `a new link ends the one before, and an ended one opens nothing`() async throws {
    try await atDesk { desk in
      let small = try await Assigned(at: desk)
      let code = small.first.code
      _ = try await desk.inviteReviewers([code], small.hand)
      _ = try await desk.sendLetters(small.hand)
      let first = try await desk.reviewSecret(of: code, small.hand)
      #expect(try await small.pages.reviewPage(behind: first).code == code)
      _ = try await desk.inviteReviewers([code], small.hand)
      #expect(
        try await small.pages.reviewPage(behind: first).code == code,
        "until its letter leaves the reviewer is not locked out")
      _ = try await desk.sendLetters(small.hand)
      let second = try await desk.reviewSecret(of: code, small.hand, generation: 2)
      #expect(try await small.pages.reviewPage(behind: second).code == code)
      #expect(
        try await refused { _ = try await small.pages.reviewPage(behind: first) }
          == Refusal.linkOpensNothing().code)
      #expect(try await desk.endReviewerLinks([code], small.hand) == [code])
      #expect(
        try await refused { _ = try await small.pages.reviewPage(behind: second) }
          == Refusal.linkOpensNothing().code)
      #expect(
        try await refused { _ = try await desk.endReviewerLinks([code], small.hand) }
          == "no-reviewer-link")
      // The link of an answer is another's, though it be of the same person and number.
      let key = try #require(try desk.settings.keys.read().newest)
      let person = try await desk.look(.assignReviews, in: small.hand) {
        try $0.reviewers(of: small.hand.id)
      }[0].person
      let answer = AnswerLink(
        meeting: small.hand.id.uuid, invitation: person.uuid, generation: 1, key: key)
      #expect(
        answer.secret
          != AnswerLink(
            meeting: small.hand.id.uuid, invitation: person.uuid, generation: 1, key: key,
            for: .review
          ).secret)
    }
  }

  @Test
  func `a tie takes the application off the list, and practice is held against the reference`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Assigned(at: desk)
      _ = try await desk.inviteReviewers([], small.hand)
      _ = try await desk.sendLetters(small.hand)
      let (code, application) = small.first
      let secret = try await desk.reviewSecret(of: code, small.hand)
      _ = try await small.pages.give(try small.marks(4), on: application, behind: secret)
      #expect(
        try await refused {
          try await small.pages.declareConflict(on: application, because: " ", behind: secret)
        } == "page-conflict-without-ground")
      try await small.pages.declareConflict(on: application, because: "cousins", behind: secret)
      let page = try await small.pages.reviewPage(behind: secret)
      #expect(!page.reviews.map(\.code).contains(application))
      let declared = try await desk.conflicts(small.hand).filter { $0.conflict.kind == .declared }
      #expect(declared.map(\.conflict.application) == [application])
      #expect(declared.map(\.conflict.note) == ["cousins"])
      #expect(try await desk.acts(in: small.hand).first?.act == "review.conflict")
      #expect(
        try await refused {
          _ = try await small.pages.give(try small.marks(1), on: application, behind: secret)
        } == "no-such-application")
      if let practice = page.practice.first {
        let mark = PageMark(criterion: practice.lines[0].criterion.code, points: try Points(2))
        _ = try await small.pages.give([mark], on: practice.practice.code, behind: secret)
        let after = try await small.pages.reviewPage(behind: secret)
        #expect(after.practice.first?.compared == 1)
      }
    }
  }
}
