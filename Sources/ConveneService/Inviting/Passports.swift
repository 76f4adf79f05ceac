import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// How far the information sheet of somebody is, without what their passport says.
package struct InformationSheetLine: Sendable {
  package let code: String
  package let name: String
  package let travel: Travel
  /// Nil where nobody sent a sheet.
  package let passport: PassportKept?
  /// Whether the passport ends within six months of leaving.
  package let isShort: Bool
}

/// The information sheet of somebody, opened.
package struct InformationSheet: Sendable {
  package let code: String
  package let name: String
  package let travel: Travel
  package let passport: Passport
}

extension Secretariat {
  /// Asks for information sheets: from then on each participant has a page behind their link.
  ///
  /// Passports are sealed for the newest key of the house.
  package func askForSheets(
    _ term: TravelTerm, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> TravelTerm {
    let keys = settings.keys
    return try await perform(.travelAsk, in: hand, dryRun: dryRun) { work in
      guard try work.store.retention()[.passports] != nil else {
        throw Refusal.passportsWithoutClock()
      }
      try work.requireComing(term.until, as: "until")
      guard term.until <= hand.meeting.starts else {
        throw Refusal.sheetsAfterMeeting(
          day: term.until.description, starts: hand.meeting.starts.description)
      }
      // A dry run makes no key of the house.
      let key = try dryRun ? keys.read().newest ?? .drawn() : keys.newest()
      let before = try work.store.travelTerm(of: hand.id)
      let kept = try key.sealing(term)
      guard kept != before else { return term }
      try work.store.keep(kept, of: hand.id, at: work.now)
      work.note(AuditObject(.meeting, hand.id), from: before?.told, to: kept.told)
      return term
    }
  }

  /// By when sheets are asked for; nil while they are not.
  package func travelTerm(_ hand: MeetingInHand) async throws -> TravelTerm? {
    try await look(.viewMeeting, in: hand) { try $0.travelTerm(of: hand.id)?.term }
  }

  /// The last day on which tickets were bought; nil where it is to come, or none is named.
  package func ticketsBought(_ hand: MeetingInHand) async throws -> Day? {
    let today = Day(now(), inZone: hand.meeting.zone)
    return try await travelTerm(hand).flatMap { $0.isTicketed(on: today) ? $0.ticketsBy : nil }
  }

  /// How far the sheets of those are who come in person, by code.
  package func informationSheets(_ hand: MeetingInHand) async throws -> [InformationSheetLine] {
    try await look(.recordAnswers, in: hand) { store in
      let (travel, kept) = (
        try store.travel(of: hand.id), try store.passportsKept(of: hand.id)
      )
      return try store.coming(hand).filter { $0.0.attends == .inPerson }.map { entry, person in
        let own = travel[entry.person] ?? Travel()
        let leaves = own.departure.day ?? hand.meeting.ends
        return InformationSheetLine(
          code: entry.code, name: person.name, travel: own, passport: kept[entry.person],
          isShort: kept[entry.person]?.expires.map {
            $0 < leaves.after(months: Passport.monthsBeyond)
          } ?? false)
      }
    }
  }

  /// The sheet of somebody with what their passport says; the trail tells who looked at whose.
  package func readSheet(
    of code: String, _ hand: MeetingInHand
  ) async throws -> InformationSheet {
    let (code, keys) = (code.uppercased(), settings.keys)
    return try await perform(.travelRead, on: code, in: hand) { work in
      let one = try work.participant(code)
      let ring = try keys.read()
      let sealed = try work.store.sealedPassports(at: work.now)[one.person] ?? SealedPassport()
      work.note(AuditObject(.participant, one.person), to: ["passport": "read"])
      return InformationSheet(
        code: code, name: try work.person(one.person).name,
        travel: try work.store.travel(of: hand.id)[one.person] ?? Travel(),
        passport: try ring.opened(sealed, keys))
    }
  }

  /// Records what somebody's passport says; the trail says that it changed, and no more.
  ///
  /// - Parameter given: an empty text takes back what was said.
  package func recordPassport(
    of code: String, _ given: [Passport.Field: String], _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> InformationSheetLine {
    let (code, keys) = (code.uppercased(), settings.keys)
    try await perform(.travelRecord, on: code, in: hand, dryRun: dryRun) { work in
      let one = try work.participant(code)
      try work.keep(
        Passport.kept(given, today: work.today), without: given.filter(\.value.isEmpty).map(\.key),
        of: one.person, try work.sealing(keys, dryRun: dryRun))
    }
    guard let line = try await informationSheets(hand).first(where: { $0.code == code }) else {
      throw Failure.noParticipant(code)
    }
    return line
  }

  /// Takes a table of information sheets in, whole or not at all; an empty cell leaves what was said.
  ///
  /// - Returns: how many sheets said something.
  package func takeInformationSheets(
    _ file: [UInt8], form: TableForm = TableForm(), _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Int {
    try require(.travelImport, in: hand)
    let today = Day(now(), inZone: hand.meeting.zone)
    let table = try Failure.ofInput {
      try PassportImport(file, in: form, today: today, countries: .printed)
    }
    var rows: [(row: PassportImport.Line, code: String)] = []
    var unknown: [Problem] = []
    for one in table.lines {
      do {
        rows.append((one, try await applicant(one.who, hand).code))
      } catch Failure.notFound(let refusal) {
        unknown.append(.arrivalUnknown(at: "row \(one.row)", text: one.who))
        unknown += refusal.problems.map { $0.moved(to: "row \(one.row), \($0.at)") }
      }
    }
    let on = Set(try await participantLines(hand).map(\.code))
    unknown += rows.filter { !on.contains($0.code) }.map {
      .arrivalNotOnList(at: "row \($0.row.row)", code: $0.code)
    }
    let (listed, keys, missing) = (rows, settings.keys, unknown)
    return try await perform(.travelImport, in: hand, dryRun: dryRun) { work in
      let sealing = try work.sealing(keys, dryRun: dryRun)
      var (travel, required) = (
        try work.store.travel(of: hand.id), try work.store.requirements(of: hand.id)
      )
      var problems = missing
      for (line, code) in listed where on.contains(code) {
        let person = try work.participant(code).person
        let before = travel[person] ?? Travel()
        do {
          let after = try before.saying(line.travel) { "row \(line.row), \($0.rawValue)" }
          try work.keep(after, instead: before, of: person)
          travel[person] = after
        } catch let refusal as Refusal where refusal.key == Refusal.travelUnusable(problems: []).key
        {
          problems += refusal.problems
        }
        let was = required[person] ?? Requirement()
        let said = Requirement(diet: line.diet ?? was.diet, access: line.access ?? was.access)
        try work.keep(said, instead: was, of: person)
        required[person] = said
        if !line.passport.isEmpty {
          try work.keep(line.passport, without: [], of: person, sealing)
        }
      }
      guard problems.isEmpty else {
        throw Failure.unusableInput(.badRowsOfSheets(count: problems.count, problems: problems))
      }
      return listed.count
    }
  }
}

extension Passport {
  /// What is given, without what is taken back.
  fileprivate static func kept(
    _ given: [Field: String], today: Day
  ) throws -> Passport {
    var words: [Field: String] = [:]
    for (field, text) in given { words[field] = try text.keptWords(at: field.rawValue) }
    return try Failure.ofInput { try Passport(words, today: today, countries: .printed) }
  }
}

extension TravelTermKept {
  /// The same, all days so many later.
  func moved(by days: Int) -> TravelTermKept {
    TravelTermKept(
      term: TravelTerm(
        until: term.until.adding(days), visasBy: term.visasBy?.adding(days),
        ticketsBy: term.ticketsBy?.adding(days)),
      key: key, open: open)
  }

  var told: [String: String] {
    [
      "sheets until": term.until.description, "visas by": term.visasBy?.description ?? "",
      "tickets by": term.ticketsBy?.description ?? "", "sealed for": key,
      "sealed with": SHA256(of: open).description,
    ].filter { !$0.value.isEmpty }
  }
}

extension Work {
  /// With what passports of the meeting are sealed: as it asks for sheets, else for the newest key.
  fileprivate func sealing(_ keys: KeyFile, dryRun: Bool) throws -> TravelTermKept {
    if let kept = try store.travelTerm(of: meeting) { return kept }
    guard try store.retention()[.passports] != nil else { throw Refusal.passportsWithoutClock() }
    let key = try dryRun ? keys.read().newest ?? .drawn() : keys.newest()
    return try key.sealing(TravelTerm(until: hand.meeting.starts))
  }

  fileprivate mutating func keep(
    _ passport: Passport, without gone: [Passport.Field], of person: Person.ID,
    _ sealing: TravelTermKept
  ) throws {
    try store.keep(passport.sealed(for: sealing), without: gone, of: person, at: now)
    noteChanged(AuditObject(.participant, person))
  }
}
