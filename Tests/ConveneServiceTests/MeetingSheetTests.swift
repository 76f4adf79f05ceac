import ConveneCore
import ConveneService
import ConveneSheets
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Sheets of one meeting: applications, nominations, ratings, seats and the agenda.
@Suite struct MeetingSheetTests {
  /// The code of a refusal, and what it lists.
  private func refused(_ body: () async throws -> Void) async throws -> [String] {
    do {
      try await body()
      return []
    } catch let refusal as Refusal {
      return [refusal.code] + refusal.problems.map(told)
    } catch Failure.unusableInput(let refusal) {
      return [refusal.code] + refusal.problems.map(told)
    }
  }

  private func told(_ problem: Problem) -> String {
    "\(problem.at): \(Phrases(.english).sentence(of: problem))"
  }

  private func told(_ report: SheetReport) -> [String] { ConveneServiceTests.told(report) }

  /// The same without its sentences: the code, and the places that it lists.
  private func refusedPlaces(_ body: () async throws -> Void) async throws -> [String] {
    try await refused(body).map { String($0.prefix { $0 != ":" }) }
  }

  /// That a sheet comes back in every language as it went out, and leaves no trace in the trail.
  private func expectNothingChanged(
    _ kind: SheetKind, _ hand: MeetingInHand, _ desk: Secretariat, rows: Int
  ) async throws {
    let before = try await desk.acts(in: hand).first?.number
    for language in Language.allCases {
      let bytes = try await desk.sheet(kind, of: hand, in: language)
      #expect(try Secretariat.kind(ofSheet: bytes) == kind)
      #expect(try Sheet(bytes).rows.count == rows + 1, "\(kind)")
      let report = try await desk.takeSheet(bytes, of: hand, applying: true)
      #expect(told(report) == [], "\(kind) in \(language)")
    }
    #expect(try await desk.acts(in: hand).first?.number == before)
  }

  @Test func `what nobody changed of a meeting changes nothing, in any language`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      try await expectNothingChanged(.applications, hand, desk, rows: 6)
      try await expectNothingChanged(.ratings, hand, desk, rows: 12)
      try await expectNothingChanged(.nominations, hand, desk, rows: 0)
      try await expectNothingChanged(.agenda, hand, desk, rows: hand.meeting.programme.count)
    }
  }

  @Test func `nominations and seats that nobody changed change nothing`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.nominated = 2 }
      _ = try await desk.nominate(nominee(), to: hand)
      _ = try await desk.nominate(nominee(note: ""), to: hand)
      try await expectNothingChanged(.nominations, hand, desk, rows: 2)
      try await expectNothingChanged(.seats, hand, desk, rows: SmallMeeting.places)
    }
  }

  @Test func `an application is put right, answered for and withdrawn in one act`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: hand)
      let out = try await desk.sheet(.applications, of: hand, in: .arabic)
      let bytes = try changed(
        out,
        [
          (2, "topics", "b"), (2, "gate G1", "no"), (2, "how", "by telephone"),
          (3, "status", "withdrawn"), (3, "reason", "a letter of 2 March"),
        ])
      let shown = try await desk.takeSheet(bytes, of: hand, applying: false)
      #expect(
        shown.changes.map { "\($0.name) \($0.column): \($0.old) → \($0.new)" } == [
          "A-0001 topics: a → b", "A-0001 gate G1: yes → no",
          "A-0002 status: submitted → withdrawn",
        ])
      #expect(try await desk.applications(hand)[0].topics == ["a"])
      let acts = try await desk.acts(in: hand).count
      _ = try await desk.takeSheet(bytes, of: hand, applying: true)
      let after = try await desk.applications(hand)
      #expect(after[0].topics == ["b"])
      #expect(after[0].gates == ["G2"])
      #expect(after[1].status == .withdrawn)
      #expect(after[2...].allSatisfy { $0.status == .submitted })
      #expect(try await desk.acts(in: hand).count == acts + 1)
      #expect(try await desk.acts(in: hand).first?.act == "application.edit")
      let page = try await desk.applicationPage("A-0001", hand)
      #expect(page.gateAnswers.map(\.how) == ["by telephone"])
      // The same file again says nothing that is not there already.
      let again = try await desk.takeSheet(bytes, of: hand, applying: true)
      #expect(told(again) == [])
    }
  }

  @Test func `what an application may not say is refused all at once, by its cells`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      let out = try await desk.sheet(.applications, of: hand, in: .english)
      let header = try #require(try Sheet(out).rows.first).cells
      #expect(!header.contains("wishes"))
      func place(_ column: String, _ row: Int) throws -> String {
        let place = try #require(header.firstIndex(of: column))
        return "applications!\(letters(place))\(row)"
      }
      #expect(
        try await refused {
          let bytes = try changed(out, [(2, "topics", "zz"), (3, "offers", "nothing")])
          _ = try await desk.takeSheet(bytes, of: hand, applying: true)
        }.count > 2)
      #expect(
        try await refused {
          let bytes = try changed(out, [(2, "how", "by telephone"), (3, "status", "selected")])
          _ = try await desk.takeSheet(bytes, of: hand, applying: true)
        } == [
          "sheet-unusable",
          "\(try place("how", 2)): how tells of a change, and nothing in the row reads otherwise",
          "\(try place("status", 3)): selected is none of withdrawn",
        ])
      #expect(
        try await refusedPlaces {
          let bytes = try changed(out, [(2, "gate G1", "no"), (3, "gate G2", "no")])
          _ = try await desk.takeSheet(bytes, of: hand, applying: true)
        } == [
          "gate-without-how", place("gate G1", 2), place("gate G2", 3),
        ])
    }
  }

  @Test func `under a signature answers and points stay, each told by its cell`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.signed(at: desk)
      let applications = try changed(
        try await desk.sheet(.applications, of: hand, in: .english),
        [(2, "topics", "b"), (4, "topics", "a")])
      let answer = try await refused {
        _ = try await desk.takeSheet(applications, of: hand, applying: false)
      }
      #expect(answer.first == "selection-signed")
      #expect(answer.count == 3)
      let before = try await desk.archive.read(in: hand.id) { try $0.ratings(of: hand.id) }
      let ratings = try changed(
        try await desk.sheet(.ratings, of: hand, in: .english),
        [(2, "C1", "0"), (3, "C2", "cannot judge")])
      #expect(
        try await refused {
          _ = try await desk.takeSheet(ratings, of: hand, applying: true)
        } == [
          "selection-signed",
          "ratings!E2: The selection of TINY-2027 is signed; what was read for it does not change",
          "ratings!F3: The selection of TINY-2027 is signed; what was read for it does not change",
        ])
      #expect(
        try await desk.archive.read(in: hand.id) { try $0.ratings(of: hand.id) } == before)
    }
  }

  @Test func `points that are typed go in as one act, and nothing else changes`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      let out = try await desk.sheet(.ratings, of: hand, in: .french)
      let before = try await desk.archive.read(in: hand.id) { try $0.ratings(of: hand.id) }
      let bytes = try changed(out, [(2, "C1", "1"), (3, "C4", "cannot judge"), (4, "C1", "")])
      let report = try await desk.takeSheet(bytes, of: hand, applying: true)
      #expect(
        told(report) == [
          "ratings!E2 A-0001, R-01 C1: 4 → 1", "ratings!H3 A-0002, R-01 C4: 3 → cannot judge",
        ])
      let (after, unjudged) = try await desk.archive.read(in: hand.id) {
        (try $0.ratings(of: hand.id), try $0.unjudged(of: hand.id))
      }
      #expect(after.count == before.count - 1)
      #expect(Set(before).subtracting(after).count == 2)
      #expect(
        unjudged.map { "\($0.application) \($0.reviewer) \($0.criterion)" } == ["A-0002 R-01 C4"])
      let colleague = try changed(out, [(2, "C2", "0")])
      let late = try await desk.takeSheet(colleague, of: hand, applying: true)
      #expect(late.changes.isEmpty)
      #expect(late.meanwhile.map(\.at).contains("ratings!F2"))
      #expect(
        try await refused {
          _ = try await desk.takeSheet(
            try changed(out, [(2, "C1", "5"), (5, "reviewer", "R-09")]), of: hand, applying: true)
        }.count == 3)
    }
  }

  @Test func `whoever may not record points or see applications gets no sheet of them`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      for kind in [SheetKind.ratings, .seats] {
        let answer = try await refusal {
          _ = try await assistant.sheet(kind, of: hand, in: .english)
        }
        #expect(answer != nil, "\(kind)")
      }
      let header = try #require(
        try Sheet(try await assistant.sheet(.applications, of: hand, in: .english)).rows.first)
      #expect(!header.cells.contains("wishes"))
      let agenda = try await assistant.sheet(.agenda, of: hand, in: .english)
      let bytes = try changed(agenda, [(2, "title", "Another")])
      #expect(
        try await refusal {
          _ = try await assistant.takeSheet(bytes, of: hand, applying: true)
        } != nil)
    }
  }

  @Test func `two who are exchanged in a sheet sit so, and a broken rule is named`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let out = try await desk.sheet(.seats, of: hand, in: .arabic)
      let rows = try Sheet(out).rows
      let column = try #require(rows[0].cells.firstIndex(of: "round 1"))
      let here = rows[1].cells[column]
      func exchanged(with other: (number: Int, cells: [String])) throws -> [UInt8] {
        try changed(
          out, [(2, "round 1", other.cells[column]), (other.number, "round 1", here)])
      }
      // Not everybody may sit with everybody.
      var fitting: (number: Int, cells: [String])?
      for other in rows.dropFirst(2) where fitting == nil && other.cells[column] != here {
        let answer = try await refused {
          _ = try await desk.takeSheet(try exchanged(with: other), of: hand, applying: false)
        }
        if answer == [] { fitting = other }
      }
      let other = try #require(fitting)
      let there = other.cells[column]
      let bytes = try exchanged(with: other)
      try await desk.lockSeat(of: rows[1].cells[2], round: 1, in: hand)
      let seats = try await desk.seating(hand).seats
      let locked = try await refused {
        _ = try await desk.takeSheet(bytes, of: hand, applying: true)
      }
      #expect(locked.first == "move-breaks-rule")
      #expect(try await desk.seating(hand).seats == seats)
      try await desk.lockSeat(of: rows[1].cells[2], round: 1, false, in: hand)
      let report = try await desk.takeSheet(bytes, of: hand, applying: false)
      #expect(
        report.changes.map { "\($0.old) → \($0.new)" } == [
          "\(here) → \(there)", "\(there) → \(here)",
        ])
      #expect(try await desk.seating(hand).seats == seats)
      _ = try await desk.takeSheet(bytes, of: hand, applying: true)
      let moved = Set(try await desk.seating(hand).seats).subtracting(seats)
      #expect(moved.map(\.round) == [1, 1])
      #expect(Set(moved.map { "\($0.table)" }) == [here, there])
      #expect(try await desk.acts(in: hand).first?.act == "seating.move")
    }
  }

  @Test func `sessions are moved and renamed in a sheet, as agenda change does`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let out = try await desk.sheet(.agenda, of: hand, in: .english)
      let first = hand.meeting.programme[0]
      let bytes = try changed(out, [(2, "title_fr", "Accueil"), (3, "title", "")])
      _ = try await desk.takeSheet(bytes, of: hand, applying: false)
      #expect(try await desk.meeting("TINY-2027").meeting == hand.meeting)
      let report = try await desk.takeSheet(bytes, of: hand, applying: true)
      #expect(report.changes.map(\.new) == ["Accueil"])
      let changedHand = try await desk.meeting("TINY-2027")
      #expect(changedHand.meeting.programme[0].title.byLanguage[.french] == "Accueil")
      #expect(changedHand.meeting.programme.dropFirst() == hand.meeting.programme.dropFirst())
      #expect(try await desk.acts(in: hand).first?.act == "agenda.change")
      // The row is another by now.
      let late = try changed(out, [(2, "start", "05:00")])
      let left = try await desk.takeSheet(late, of: changedHand, applying: true)
      #expect(left.changes.isEmpty && left.meanwhile.map(\.at).contains("agenda!E2"))
      let fresh = try await desk.sheet(.agenda, of: changedHand, in: .english)
      #expect(
        try await refusedPlaces {
          _ = try await desk.takeSheet(
            try changed(fresh, [(2, "start", "soon"), (2, "end", "25:00")]), of: changedHand,
            applying: true)
        } == ["sheet-unusable", "agenda!E2", "agenda!F2"])
      let misfit = try await refused {
        _ = try await desk.takeSheet(
          try changed(fresh, [(2, "start", first.end.description)]), of: changedHand,
          applying: true)
      }
      #expect(misfit.dropFirst().contains { $0.hasPrefix("agenda!") }, "\(misfit)")
    }
  }

  @Test func `nominations are acknowledged and withdrawn by a sheet, each by its note`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk) { $0.places.nominated = 2 }.hand
      for note in ["NV 1/2007", "", "NV 3/2007"] {
        _ = try await desk.nominate(nominee(note: note), to: hand)
      }
      let out = try await desk.sheet(.nominations, of: hand, in: .english)
      #expect(
        try await refusedPlaces {
          _ = try await desk.takeSheet(
            try changed(
              out,
              [
                (2, "standing", "withdrawn"), (3, "note", "NV 9/2007"),
                (4, "standing", "acknowledged"), (4, "note", "NV 8/2007"),
              ]), of: hand, applying: true)
        } == [
          "sheet-unusable", "nominations!H2", "nominations!I3", "nominations!I4",
        ])
      #expect(
        try await refusedPlaces {
          _ = try await desk.takeSheet(
            try changed(out, [(3, "standing", "acknowledged")]), of: hand, applying: true)
        } == ["nominations-not-ready", "nominations!H3"])
      let bytes = try changed(
        out,
        [
          (2, "standing", "withdrawn"), (2, "note", "NV 7/2007"), (2, "note_date", "2007-07-03"),
          (3, "standing", "acknowledged"), (3, "note", "NV 2/2007"),
          (3, "note_date", "2007-07-02"), (4, "standing", "acknowledged"),
        ])
      #expect(try await desk.takeSheet(bytes, of: hand, applying: false).changes.count == 7)
      #expect(try await desk.nominations(hand).allSatisfy { $0.acknowledgedAt == nil })
      _ = try await desk.takeSheet(bytes, of: hand, applying: true)
      let after = try await desk.nominations(hand)
      #expect(after.map(\.standing) == [.withdrawn, .acknowledged, .acknowledged])
      #expect(after[1].nomination.note?.words == "NV 2/2007 of 2007-07-02")
      let letters = try await desk.letterCounts(hand).map { "\($0.kind) \($0.letters)" }
      #expect(letters == ["acknowledgement 2"])
      let again = try await desk.takeSheet(bytes, of: hand, applying: true)
      #expect(again.changes.isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }
}

/// The letters by which a spreadsheet names a column, counted from 0.
private func letters(_ place: Int) -> String {
  (place >= 26 ? letters(place / 26 - 1) : "")
    + String(UnicodeScalar(UInt8(65 + place % 26)))
}
