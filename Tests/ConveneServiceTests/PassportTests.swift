import ConveneCore
import ConveneDocuments
import ConveneSeals
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConveneService

/// What passports say: sealed, opened for few, erased by a clock of its own; and the lists made of it.
@Suite struct PassportTests {
  private static let salma: [Passport.Field: String] = [
    .name: "CANARY SALMA", .number: "LR 1234567", .nationality: "lb", .issuedOn: "2005-01-02",
    .expiresOn: "2011-01-01", .bornOn: "1970-03-04", .birthplace: "Canaryville",
  ]

  @Test func `what is sealed is opened by both halves, and by nothing that was changed`() throws {
    let keys = try #require(SealingKeys(seed: Array(0..<32)))
    let other = try #require(SealingKeys(seed: Array(1..<33)))
    for message in ["", "LB", String(repeating: "x", count: 63), String(repeating: "y", count: 64)]
    {
      let bytes = Array(message.utf8)
      let box = try #require(SealingKeys.seal(bytes, for: keys.open))
      #expect(keys.opened(box) == bytes && other.opened(box) == nil)
      #expect(SealingKeys.seal(bytes, for: keys.open) != box)
      for place in stride(from: 0, to: box.count, by: 7) {
        var changed = box
        changed[place] ^= 1
        #expect(keys.opened(changed) == nil)
      }
    }
    let (short, long) = (
      SealingKeys.seal(Array("FR".utf8), for: keys.open),
      SealingKeys.seal(Array(repeating: 0x61, count: 40), for: keys.open)
    )
    #expect(short?.count == long?.count)
    #expect(SealingKeys(seed: [1]) == nil && SealingKeys.seal([1], for: [2]) == nil)
    #expect(keys.opened([]) == nil)
  }

  @Test func `a passport is kept sealed, read by name, and erased with its clock or its owner`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let codes = try await desk.participantLines(hand).map(\.code)
      let none = try await refusal {
        _ = try await desk.recordPassport(of: codes[0], Self.salma, hand)
      }
      #expect(none == "passports-without-clock")
      try await desk.keep(.passports, for: 30)
      for (given, problem) in [
        ([.bornOn: "2030-01-01"], "passport-day-to-come"), ([.number: "№"], "no-passport-number"),
        ([.nationality: "XX"], "no-country-code"), ([.issuedOn: "soon"], "no-calendar-day"),
        ([.issuedOn: "2005-01-01", .expiresOn: "2004-01-01"], "passport-ends-before-issue"),
      ] as [([Passport.Field: String], String)] {
        let failure = await #expect(throws: Failure.self) {
          try await desk.recordPassport(of: codes[0], given, hand)
        }
        #expect(failure?.refusal.problems.map(\.key) == [problem])
      }
      for code in codes.prefix(2) {
        let line = try await desk.recordPassport(of: code, Self.salma, hand)
        #expect(line.passport?.isWhole == true && !line.isShort)
      }
      let (keys, now) = (desk.settings.keys, desk.now())
      let sealed = try await desk.archive.write(in: hand.id) { try $0.sealedPassports(at: now) }
      let text = sealed.values.flatMap(\.boxes.values).joined()
      #expect(sealed.count == 2 && !text.contains("CANARY") && !text.contains("1234567"))
      #expect(throws: Refusal.self) {
        for box in sealed.values { _ = try KeyRing().opened(box, keys) }
      }

      let sheet = try await desk.readSheet(of: codes[0].lowercased(), hand)
      #expect(sheet.passport[.birthplace] == "Canaryville" && sheet.passport[.nationality] == "LB")
      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == Act.travelRead.rawValue && act.object == codes[0])
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      #expect(try await refusal { _ = try await assistant.readSheet(of: codes[0], hand) } != nil)
      #expect(try await assistant.informationSheets(hand).count { $0.passport != nil } == 2)
      let officer = desk.acting(
        as: Actor(id: desk.actor.id, name: "Officer (invented)", roles: [.travelOfficer]))
      #expect(try await officer.readSheet(of: codes[1], hand).passport[.number] == "LR 1234567")
      #expect(try await refusal { _ = try await officer.selection(hand) } != nil)

      let part = try await desk.recordPassport(of: codes[0], [.number: ""], hand)
      #expect(part.passport?.isWhole == false)
      try await desk.keep(.passports, for: 1)
      let erased = try await desk.archive.write(in: hand.id) {
        try $0.erase(.passports, of: hand.id)
      }
      #expect(erased == 2)
      #expect(try await desk.informationSheets(hand).allSatisfy { $0.passport == nil })
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a table of sheets is taken in whole, with all that is wrong at its cells`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      try await desk.keep(.passports, for: 30)
      let codes = try await desk.participantLines(hand).map(\.code)
      func table(_ rows: String...) -> [UInt8] {
        let header =
          "who,passport_name,passport_number,nationality,expires_on,arrives_on,departs_on,diet"
        return Array(([header] + rows).joined(separator: "\n").utf8)
      }
      let wrong = await #expect(throws: Failure.self) {
        try await desk.takeInformationSheets(
          table("\(codes[0]),Salma,?,XX,soon,,,", ",Karim,LR 12345,LB,2031-05-01,,,"), hand)
      }
      #expect(
        wrong?.refusal.problems.map(\.key).sorted() == [
          "arrival-of-nobody", "no-calendar-day", "no-country-code", "no-passport-number",
        ])
      let later = await #expect(throws: Failure.self) {
        try await desk.takeInformationSheets(
          table(
            "\(codes[0]),Salma,LR 12345,LB,2031-05-01,2007-09-06,2007-09-01,",
            "A-9999,Nobody,LR 12345,LB,2031-05-01,,,"), hand)
      }
      #expect(
        Set(later?.refusal.problems.map(\.key) ?? [])
          == ["leaves-before-arriving", "arrival-not-on-list"])
      #expect(try await desk.informationSheets(hand).allSatisfy { $0.passport == nil })
      let right = table(
        "\(codes[0]),Salma,LR 12345,LB,2031-05-01,2007-09-04,,vegan", "\(codes[1]),,,,,,,")
      #expect(try await desk.takeInformationSheets(right, hand, dryRun: true) == 2)
      #expect(try await desk.takeInformationSheets(right, hand) == 2)
      let lines = try await desk.informationSheets(hand)
      #expect(lines.filter { $0.passport != nil }.map(\.code) == [codes[0]])
      #expect(try await desk.requirementLines(hand).map(\.requirement.diet) == ["vegan"])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a list tells what changed since it was printed, and opens passports for visas alone`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      try await desk.keep(.passports, for: 30)
      let codes = try await desk.participantLines(hand).map(\.code)
      for code in codes.prefix(2) {
        _ = try await desk.recordPassport(of: code, Self.salma, hand)
        _ = try await desk.recordTravel(of: code, [.visaLetter: "yes"], hand)
      }
      func print(_ paper: Paper) async throws -> String {
        let room = try await desk.pressRoom(hand, withDecision: false, for: [paper])
        return String(
          decoding: try room.print(paper, as: .text, in: .english), as: UTF8.self)
      }
      let before = try #require(
        try await desk.pressRoom(hand, withDecision: false, for: [.visaList]).travelList(.visaList))
      #expect(before.people.map(\.change) == [nil, nil])
      let rows = before.table(of: hand.meeting, Phrases(.english)).rows
      #expect(rows.allSatisfy { $0.contains("CANARY SALMA") && $0.contains("LR 1234567") })
      #expect(try await desk.acts(in: hand).first?.act == Act.travelRead.rawValue)
      for paper in [Paper.accessList, .pickUpList, .roomingList, .mealList] {
        #expect(!(try await print(paper)).contains("CANARY"), "\(paper)")
      }
      try await desk.remember(
        try await desk.printing(.visaList, in: .english, hand), hand)

      _ = try await desk.recordTravel(of: codes[0], [.visaLetter: "no"], hand)
      _ = try await desk.recordTravel(of: codes[1], [.arrivesOn: "2007-09-04"], hand)
      _ = try await desk.recordPassport(of: codes[2], Self.salma, hand)
      _ = try await desk.recordTravel(of: codes[2], [.visaLetter: "yes"], hand)
      let list = try #require(
        try await desk.pressRoom(hand, withDecision: false, for: [.visaList]).travelList(.visaList))
      #expect(list.people.compactMap(\.change).count == 2 && list.gone.count == 1)
      #expect(Set(list.people.map(\.change)) == [.new, .changed])
      let workbook = try await desk.pressRoom(hand, withDecision: false, for: [.roomingList])
        .print(.roomingList, as: .xlsx, in: .arabic)
      #expect(workbook.starts(with: Array("PK".utf8)))

      let whole = try await desk.pressRoom(hand, withDecision: false)
      #expect(Paper.allCases.filter { $0.isOfTravel && whole.has($0) } == [])
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      let refused = try await refusal {
        _ = try await assistant.pressRoom(hand, withDecision: false, for: [.accessList])
      }
      #expect(refused == "not-permitted")
      try await desk.verifyAudit(of: hand)
    }
  }
}
