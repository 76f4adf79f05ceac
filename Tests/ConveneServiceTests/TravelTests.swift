import ConveneCore
import ConveneService
import ConveneSheets
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// How participants come, lodge and leave, and what they eat and need.
@Suite struct TravelTests {
  @Test func `travel is told by arrival, taken back in parts, undone and forgotten`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let codes = try await desk.participantLines(hand).map(\.code)
      let (first, second) = (codes[0], codes[1])
      _ = try await desk.recordTravel(
        of: first,
        [
          .arrivesOn: "2007-09-04", .arrivesAt: "14:30", .arrivesBy: "flight TU 715",
          .arrivesFrom: "Amman", .departsOn: "2007-09-07", .hotel: "Harbour House",
          .visaLetter: "yes",
        ], hand)
      _ = try await desk.recordTravel(of: second, [.arrivesOn: "2007-09-03"], hand)
      let lines = try await desk.travelLines(hand)
      #expect(lines.prefix(2).map(\.code) == [second, first] && lines.count == codes.count)
      #expect(lines[1].travel.visaLetter == true && lines[1].travel.arrival.place == "Amman")

      for (cells, problem) in [
        ([.departsOn: "2007-09-01"], "leaves-before-arriving"),
        ([.arrivesOn: ""], "time-without-day"), ([.arrivesAt: "25:00"], "no-clock-time"),
        ([.departsOn: "soon"], "no-calendar-day"), ([.visaLetter: "maybe"], "neither-yes-nor-no"),
      ] as [([Travel.Column: String], String)] {
        let failure = await #expect(throws: Failure.self) {
          try await desk.recordTravel(of: first, cells, hand)
        }
        guard case .unusableInput(let refused)? = failure else {
          Issue.record("\(cells) was not refused as input")
          continue
        }
        #expect(refused.code == "travel-unusable")
        #expect(refused.problems.map(\.key) == [problem])
      }

      _ = try await desk.recordTravel(of: first, [.hotel: "Hill House"], hand)
      let number = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.recordTravel(of: first, [.departsTo: "Tunis"], hand)
      // What was said of another column meanwhile stays.
      _ = try await desk.undo(number, in: hand)
      let after = try #require(try await desk.travelLines(hand).first { $0.code == first }).travel
      #expect(after.hotel == "Harbour House" && after.departure.place == "Tunis")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `diet and access are counted without a name, and told to few and to no trail`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let codes = try await desk.participantLines(hand).map(\.code)
      let all = codes.count
      _ = try await desk.recordRequirement(
        of: codes[0], diet: "Canarydiet", access: "canaryramp", hand)
      _ = try await desk.recordRequirement(of: codes[1], diet: "canarydiet ", access: nil, hand)
      _ = try await desk.recordTravel(
        of: codes[1], [.departsOn: hand.meeting.starts.description], hand)
      let counts = try await desk.dietCounts(hand)
      let (first, last) = (hand.meeting.starts, hand.meeting.ends)
      #expect(
        counts.filter { $0.day == first } == [
          DietCount(day: first, diet: "", people: all - 2),
          DietCount(day: first, diet: "Canarydiet", people: 2),
        ])
      #expect(counts.first { $0.day == last && !$0.diet.isEmpty }?.people == 1)
      #expect(
        try await desk.requirementLines(hand).map(\.code).sorted() == codes.prefix(2).sorted())

      let act = try #require(
        try await desk.acts(in: hand).first { $0.act == Act.participantRequire.rawValue })
      let told = try await desk.archive.read(in: hand.id) {
        try $0.auditLines(of: [act.number], in: hand.id, most: 9)
      }
      #expect(told.map { $0.change.map(Phrases(.english).words(of:)) } == ["changed"])
      #expect(
        try await refusal { _ = try await desk.undo(act.number, in: hand) } == "corrected-otherwise"
      )
      // Whoever takes the call may record it, and reads nobody's.
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      _ = try await assistant.recordRequirement(of: codes[0], diet: "", access: nil, hand)
      #expect(try await refusal { _ = try await assistant.requirementLines(hand) } != nil)
      #expect(
        try await refusal { _ = try await assistant.sheet(.requirements, of: hand, in: .english) }
          != nil)
      #expect(try await desk.requirementLines(hand).first?.requirement.access == "canaryramp")
    }
  }

  @Test func `a sheet of travel comes back, with all that is wrong at its cells`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let code = try await desk.participantLines(hand)[0].code
      _ = try await desk.recordTravel(of: code, [.arrivesOn: "2007-09-04"], hand)
      for kind in [SheetKind.travel, .requirements] {
        let out = try await desk.sheet(kind, of: hand, in: .arabic)
        #expect(try await desk.takeSheet(out, of: hand, applying: true).changes.isEmpty)
      }
      let out = try await desk.sheet(.travel, of: hand, in: .english)
      let wrong = try changed(out, [(2, "arrives_at", "noon"), (3, "departs_on", "later")])
      let failure = await #expect(throws: Failure.self) {
        try await desk.takeSheet(wrong, of: hand, applying: true)
      }
      guard case .unusableInput(let refused)? = failure else {
        Issue.record("the sheet was taken")
        return
      }
      #expect(refused.problems.map(\.key).sorted() == ["no-calendar-day", "no-clock-time"])
      let right = try changed(out, [(2, "hotel", "Hill House"), (2, "visa_letter", "no")])
      #expect(try await desk.takeSheet(right, of: hand, applying: true).changes.count == 2)
      #expect(try await desk.travelLines(hand).count { $0.travel.visaLetter == false } == 1)
      let diets = try changed(
        try await desk.sheet(.requirements, of: hand, in: .english), [(2, "diet", "vegan")])
      _ = try await desk.takeSheet(diets, of: hand, applying: true)
      #expect(try await desk.requirementLines(hand).map(\.requirement.diet) == ["vegan"])
      try await desk.verifyAudit(of: hand)
    }
  }
}
