import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

/// Every paper of a decision, by name, as text or table.
private func papers(
  _ desk: Secretariat, _ hand: MeetingInHand, selection: Int? = nil
) async throws -> [String: String] {
  let press = try await desk.pressRoom(hand, selection: selection)
  var papers: [String: String] = [:]
  for language in [Language.english, .arabic, .french] {
    for paper in [Paper.decision, .selectionReport] {
      papers["\(paper.rawValue).\(language.rawValue)"] = String(
        decoding: try press.print(paper, as: .text, in: language), as: UTF8.self)
    }
  }
  papers["ranking"] = String(decoding: try await desk.rankingTable(hand), as: UTF8.self)
  return papers
}

private func signed(_ desk: Secretariat) async throws -> SmallMeeting {
  let small = try await SmallMeeting.reviewed(at: desk)
  _ = try await desk.computeScores(small.hand)
  _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
  _ = try await desk.signSelection(small.hand)
  return small
}

/// Whoever may alter rows behind the back of every constraint.
private func alter(_ desk: Secretariat, _ sql: String) async throws {
  try await desk.archive.database.withConnection { try $0.script(sql) }
}

@Suite struct FrozenTests {
  @Test func `what is signed is frozen, whatever is done at the desk`() async throws {
    try await atDesk { desk in
      let small = try await signed(desk)
      let hand = small.hand
      let before = try await papers(desk, hand, selection: 1)
      let rating = try #require(small.invented.recordedRatings.first)
      var other = rating
      other.points = try Points(rating.points.value == 0 ? 4 : 0)
      let changed = other
      let code = rating.application
      let day = Day(number: 13_735)
      let selected = try await desk.selection(hand).codes(.selected)
      let acts: [(name: String, refused: String?, run: () async throws -> Void)] = [
        ("record", "selection-signed", { try await desk.record([changed], in: hand) }),
        (
          "cannot judge", "selection-signed",
          {
            try await desk.record(
              [],
              unjudged: [
                Unjudged(
                  application: code, reviewer: rating.reviewer, criterion: rating.criterion)
              ], in: hand)
          }
        ),
        (
          "declare", "selection-signed",
          {
            try await desk.declareConflict(
              on: code, by: rating.reviewer, because: "a cousin", hand)
          }
        ),
        (
          "assign", "selection-signed",
          { _ = try await desk.assignReviews(hand, limit: 999, more: [code]) }
        ),
        ("compute", "selection-signed", { _ = try await desk.computeScores(hand) }),
        ("propose", "selection-signed", { _ = try await desk.proposeSelection(hand) }),
        (
          "decide", "selection-signed",
          { _ = try await desk.decide(selected[0], hand, reason: .covered) }
        ),
        ("sign", "selection-signed", { _ = try await desk.signSelection(hand) }),
        (
          "correct a name", nil,
          {
            try await alter(
              desk, "UPDATE person SET name = name || ' (corrected)', country = 'FR'")
          }
        ),
        (
          "correct an organisation", nil,
          { try await alter(desk, "UPDATE organisation SET name = name || ' (corrected)'") }
        ),
        ("correct an officer", nil, { try await alter(desk, "UPDATE account SET name = 'X'") }),
        ("conflicts", nil, { _ = try await desk.conflicts(hand) }),
        ("invite", nil, { _ = try await desk.issueInvitations(hand, deadline: day) }),
        (
          "accept", nil,
          {
            _ = try await desk.recordAnswers(
              selected.dropFirst(2).map { AnswerReceived(code: $0, status: .accepted) }, hand)
          }
        ),
        (
          "leave", nil,
          {
            _ = try await desk.leave([selected[1]], cause: .withdrawn, hand, follow: day)
          }
        ),
        ("seat", nil, { _ = try await desk.solveSeating(hand) }),
      ]
      for act in acts {
        #expect(try await refusal(act.run) == act.refused, "\(act.name)")
        #expect(try await papers(desk, hand, selection: 1) == before, "after: \(act.name)")
      }
      // What explains a decision is printed from what is kept.
      #expect(try await desk.explanation(of: selected[0], hand).score.parts.count > 1)
      #expect(
        try await refusal {
          _ = try await desk.nearestChange(
            of: selected[0], hand, limits: .quick, iterations: 10_000)
        } == nil)
      try await desk.verifyAudit(of: hand)
      // Back to what the floors of the meeting were kept with.
      try await alter(
        desk,
        "UPDATE person SET name = replace(name, ' (corrected)', '')")
    }
  }

  @Test func `a signed decision is printed with the entry of its signature, which verifies`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      let proposed = try await papers(desk, hand)["decision.en"]
      #expect(proposed?.contains(/[0-9]+:[0-9a-f]{64}/) == false)
      _ = try await desk.signSelection(hand)
      let end = try await desk.archive.read(in: hand.id) { try $0.auditHead(of: hand.id) }
      let head = try #require(end).description
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      let printed = try await papers(desk, hand)
      for language in ["en", "ar", "fr"] {
        let found = printed["decision.\(language)"]?.firstMatch(of: /[0-9]+:[0-9a-f]{64}/)
        #expect(found.map { String($0.0) } == head, "\(language)")
      }
      try await desk.verifyAudit(of: hand, since: [.meeting: head])
    }
  }

  @Test func `an altered document is found, and nothing is printed from it`() async throws {
    try await atDesk { desk in
      _ = try await signed(desk)
      try await alter(
        desk,
        """
        BEGIN; SET LOCAL session_replication_role = replica;
        UPDATE assessment SET content = content || ' ',
          hash = encode(sha256(convert_to(content || ' ', 'UTF8')), 'hex');
        COMMIT;
        """)
      #expect(
        try await desk.archive.brokenInvariants().map(\.at) == ["signed_assessments"])
      try await alter(
        desk,
        """
        BEGIN; SET LOCAL session_replication_role = replica;
        UPDATE assessment SET content = rtrim(content),
          hash = encode(sha256(convert_to(rtrim(content), 'UTF8')), 'hex');
        UPDATE rating SET points = 4 - points;
        COMMIT;
        """)
      #expect(
        try await desk.archive.brokenInvariants().map(\.at) == ["ratings_told", "signed_ratings"])
      try await alter(
        desk,
        """
        BEGIN; SET LOCAL session_replication_role = replica;
        UPDATE rating SET points = 4 - points;
        COMMIT;
        """)
    }
  }

  @Test func `whom nobody reviewed is named by whoever signs, and told so`() async throws {
    try await atDesk { desk in
      let meeting = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(meeting.code)
      let invented = DemoApplicants(seed: 7, count: 36, meeting: meeting)
      try await desk.receive(
        invented.applications, from: invented.people, of: invented.organisations, to: hand)
      try await desk.addReviewers(invented.reviewers, to: hand)
      let gates = Set(meeting.rubric.gates.map(\.code))
      let unread = try #require(invented.applications.first { gates.isSubset(of: $0.gates) })
      try await desk.record(
        try invented.recordedRatings.filter { $0.application != unread.code },
        unjudged: invented.unjudged.filter { $0.application != unread.code }, in: hand)
      #expect(try await desk.computeScores(hand).unrated == [unread.code])
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      #expect(try await desk.effect(hand).unreviewed.map(\.code) == [unread.code])
      #expect(try await refusal { _ = try await desk.signSelection(hand) } == "not-reviewed")
      #expect(
        try await refusal {
          _ = try await desk.signSelection(hand, unrated: [unread.code, "A-9999"])
        } == "not-concerned")
      let signed = try await desk.signSelection(hand, unrated: [unread.code])
      #expect(
        signed.decisions.first { $0.code == unread.code }?.reason == .unreviewed)
    }
  }

  @Test func `of many who sign at once one does, and the others hear who`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      let heard = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<6 {
          group.addTask {
            do {
              _ = try await desk.signSelection(hand)
              return "signed"
            } catch let refusal as Refusal {
              return Phrases(.english).sentence(of: refusal)
            }
          }
        }
        var heard: [String] = []
        for try await one in group { heard.append(one) }
        return heard.sorted()
      }
      let lost = "The selection is signed already, by Tester (invented)"
      #expect(heard == Array(repeating: lost, count: 5) + ["signed"])
    }
  }

  @Test func `an error is admitted, another selection is signed, and no seat is lost unnamed`()
    async throws
  {
    try await atDesk { desk in
      let small = try await signed(desk)
      let hand = small.hand
      let first = try await desk.selection(hand)
      let before = try await papers(desk, hand)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      #expect(
        try await refusal { _ = try await desk.supersedeSelection(hand, because: " ") }
          == "no-reason")
      _ = try await desk.supersedeSelection(hand, because: "a slip", dryRun: true)
      #expect(try await desk.selection(hand).selection.isInForce)
      _ = try await desk.supersedeSelection(hand, because: "a slip")
      #expect(
        try await refusal { _ = try await desk.supersedeSelection(hand, because: "twice") }
          == "nothing-signed")
      #expect(try await refusal { _ = try await desk.signSelection(hand) } == "nothing-proposed")
      let best = try #require(first.codes(.selected).first)
      let worse = try small.invented.recordedRatings.filter { $0.application == best }
        .map { given in
          var given = given
          given.points = try Points(0)
          return given
        }
      try await desk.record(worse, in: hand)
      #expect(
        try await refusal { _ = try await desk.proposeSelection(hand) } == "scores-outdated")
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      let changes = try #require(try await desk.effect(hand).changes)
      let losing = changes.losing.map(\.code)
      #expect(changes.earlier == first.selection.number)
      #expect(losing.contains(best))
      #expect(changes.entering.count == changes.leaving.count)
      #expect(try await refusal { _ = try await desk.signSelection(hand) } == "seats-lost")
      let second = try await desk.signSelection(hand, losing: losing)
      #expect(second.selection.number > first.selection.number)
      #expect(
        try await desk.invitations(hand).filter { $0.status == .withdrawn }.compactMap(\.code)
          .sorted() == losing)
      let again = try await desk.selection(hand)
      #expect(
        again.decisions.filter { $0.status == .selected }.map(\.code)
          == again.codes(.selected).sorted())
      // The first stays as it was, but that it says it is superseded.
      let old = try await desk.selection(hand, number: first.selection.number)
      #expect(old.assessment == first.assessment)
      #expect(old.selection.superseded?.reason == "a slip")
      let reprinted = try await papers(desk, hand, selection: first.selection.number)
      func lines(_ text: String?) -> [Substring] { (text ?? "").split(separator: "\n") }
      for (name, text) in before where name != "ranking" {
        #expect(Set(lines(text)).subtracting(lines(reprinted[name])) == [], "\(name)")
      }
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what was signed before is kept when it is first printed, and says so`() async throws {
    try await atDesk(broken: ["audit_bodies"]) { desk in
      let hand = try await signed(desk).hand
      try await alter(
        desk,
        """
        BEGIN; SET LOCAL session_replication_role = replica;
        DELETE FROM assessment; UPDATE selection SET before_freeze = true;
        UPDATE audit_body SET body = body - 'assessment' - 'signed' - 'choices' - 'ratings'
        WHERE body ? 'signed';
        COMMIT;
        """)
      let first = try await papers(desk, hand)
      #expect(
        first["decision.en"]?.contains("were kept after the signature") == true)
      try await alter(desk, "UPDATE person SET name = name || ' (corrected)'")
      #expect(try await papers(desk, hand) == first)
    }
  }

  @Test func `under a decision stands a person's name and never a login`() async throws {
    try await atDesk(broken: ["audit_bodies"]) { desk in
      let hand = try await signed(desk).hand
      let named = try await papers(desk, hand)["decision.en"] ?? ""
      #expect(named.contains("signed by \u{2068}\(desk.actor.name)\u{2069}"))
      // As a version left it that let logins sign.
      try await alter(
        desk,
        """
        BEGIN; SET LOCAL session_replication_role = replica;
        DELETE FROM assessment; UPDATE selection SET before_freeze = true;
        UPDATE audit_body SET body = body - 'assessment' - 'signed' - 'choices' - 'ratings'
        WHERE body ? 'signed';
        UPDATE account SET name = upper(login);
        COMMIT;
        """)
      let lines = try await papers(desk, hand)["decision.en"] ?? ""
      let unnamed = lines.replacing("\n", with: " ")
      #expect(unnamed.contains("by somebody whose name was not given to the program"))
      #expect(!unnamed.lowercased().contains("tester"))
    }
  }
}
