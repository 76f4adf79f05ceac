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
        ([.nationality: "XX"], "no-country"), ([.issuedOn: "soon"], "no-calendar-day"),
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
          "arrival-of-nobody", "no-calendar-day", "no-country", "no-passport-number",
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

      // What is told as changed once is no change of the sheet.
      let changed = try await desk.printing(.visaList, in: .english, onlyChanged: true, hand)
      #expect(changed.sheets == 1)
      try await desk.remember(changed, hand)
      let again = try await desk.printing(.visaList, in: .english, onlyChanged: true, hand)
      #expect(again.sheets == 0)

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

  @Test
  func `nobody with the database alone can try what stood on a list, nor longer than passports`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      try await desk.keep(.passports, for: 30)
      let code = try await desk.participantLines(hand)[0].code
      _ = try await desk.recordPassport(of: code, Self.salma, hand)
      _ = try await desk.recordTravel(of: code, [.visaLetter: "yes"], hand)
      let room = try await desk.pressRoom(hand, withDecision: false, for: [.visaList])
      let list = try #require(room.travelList(.visaList))
      let first = try #require(list.people.first)
      let line = Array(list.line(of: first, in: hand.meeting).utf8)
      try await desk.remember(try await desk.printing(.visaList, in: .english, hand), hand)
      func kept() async throws -> (lines: [String], sheets: [String], site: [UInt8]) {
        try await desk.archive.read(in: hand.id) { store in
          (
            Array(try store.printedLines(of: "visa-list", of: hand.id).values),
            try store.printedSheets(of: "visa-list", in: .english, of: hand.id),
            try store.siteKey()
          )
        }
      }
      let before = try await kept()
      #expect(before.lines.count == 1 && before.sheets.count == 1)
      #expect(before.lines != [SHA256.authenticating(line, key: before.site).description])
      // Another key of the house knows again what the older one marked.
      _ = try desk.settings.keys.rotate()
      let rotated = try await desk.printing(.visaList, in: .english, onlyChanged: true, hand)
      #expect(rotated.sheets == 0)
      _ = try await desk.archive.write(in: hand.id) { try $0.erase(.passports, of: hand.id) }
      let after = try await kept()
      #expect(after.lines.isEmpty && after.sheets.isEmpty)
    }
  }

  @Test func `a visa is due until the passport is on a printed list as it is`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      try await desk.keep(.passports, for: 30)
      let until = try #require(Day("2007-08-15"))
      let visas = until.adding(5)
      _ = try await desk.askForSheets(TravelTerm(until: until, visasBy: visas), hand)
      // They move with the meeting, and back with it.
      let later = try await desk.carryOut(
        try hand.postponed(to: hand.meeting.starts.adding(7)), telling: false)
      #expect(
        later.consequences.contains(.sheetDaysMoved(at: "travel", day: until.adding(7))))
      #expect(
        try await desk.travelTerm(hand)
          == TravelTerm(until: until.adding(7), visasBy: visas.adding(7)))
      let moved = try await desk.meeting(hand.meeting.code)
      _ = try await desk.undo(
        try #require(try await desk.acts(in: moved).first).number, in: moved)
      #expect(try await desk.travelTerm(hand) == TravelTerm(until: until, visasBy: visas))
      let code = try await desk.participantLines(hand)[0].code
      let begins = desk.now()
      func at(_ minute: Double) -> Secretariat {
        Secretariat(
          archive: desk.archive, actor: desk.actor, settings: desk.settings,
          now: { begins.addingTimeInterval(60 * minute) })
      }
      func due() async throws -> Int? {
        try await desk.deskPage().meetings.first?.count(.visasDue)
      }
      func print(at minute: Double) async throws {
        let one = try await at(minute).printing(.visaList, in: .english, hand)
        try await at(minute).remember(one, hand)
      }
      try await print(at: 1)
      _ = try await at(2).recordTravel(of: code, [.visaLetter: "yes"], hand)
      _ = try await at(2).recordPassport(
        of: code, Self.salma.filter { $0.key != .number }, hand)
      try await print(at: 3)
      _ = try await at(4).recordPassport(of: code, [.number: "LR 1234567"], hand)
      #expect(try await due() == 1)
      try await print(at: 5)
      #expect(try await due() == 0)
      _ = try await at(6).recordPassport(of: code, [.number: "LR 7654321"], hand)
      #expect(try await due() == 1)
      let back = try await at(7).recordPassport(of: code, [.expiresOn: ""], hand)
      #expect(back.passport?.expires == nil && back.passport?.isWhole == false)
    }
  }

  @Test func `a table of few columns leaves what the others say`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      try await desk.keep(.passports, for: 30)
      let code = try await desk.participantLines(hand)[0].code
      _ = try await desk.recordPassport(of: code, Self.salma, hand)
      _ = try await desk.recordTravel(
        of: code, [.arrivesOn: "2007-09-04", .hotel: "Harbour House", .visaLetter: "yes"], hand)
      _ = try await desk.recordRequirement(of: code, diet: "vegan", access: "a ramp", hand)
      let table = "who,departs_on,departs_by\n\(code),2007-09-08,\n\(code),,flight TU 716\n"
      #expect(try await desk.takeInformationSheets(Array(table.utf8), hand) == 2)
      let sheet = try await desk.readSheet(of: code, hand)
      #expect(sheet.travel[.hotel] == "Harbour House" && sheet.travel[.visaLetter] == "yes")
      #expect(sheet.travel[.departsOn] == "2007-09-08")
      #expect(sheet.travel[.departsBy] == "flight TU 716")
      #expect(sheet.passport[.number] == "LR 1234567" && sheet.passport.missing.isEmpty)
      #expect(try await desk.requirementLines(hand).map(\.requirement.access) == ["a ramp"])
    }
  }
}
