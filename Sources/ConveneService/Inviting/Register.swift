import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

extension Secretariat {
  /// What came and what went, by number, after what is new was given one: for those who record answers.
  package func correspondence(_ hand: MeetingInHand) async throws -> [CorrespondenceEntry] {
    if try await look(.recordAnswers, in: hand, { try $0.isCorrespondencePending(of: hand.id) }) {
      try await perform(.correspondenceRegister, in: hand) { try $0.register() }
    }
    return try await look(.recordAnswers, in: hand) { try $0.correspondence(of: hand.id) }
  }

  package func correspondence(
    _ number: CorrespondenceNumber, _ hand: MeetingInHand
  ) async throws -> CorrespondenceEntry {
    let found = try await correspondence(hand).first { $0.number == number }
    guard let found else {
      throw Failure.notFound(.noSuchCorrespondence(number: number.description))
    }
    return found
  }

  /// Registers what somebody enters by hand, under the next number; with a scan of it where there is one.
  package func enterCorrespondence(
    _ entry: NewCorrespondence, scan: ScanFile? = nil, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> CorrespondenceNumber {
    try await perform(.correspondenceAdd, in: hand, dryRun: dryRun) { work in
      guard entry.day <= work.today else {
        throw Refusal.registeredLater(
          day: entry.day.description, today: work.today.description)
      }
      let kept = NewCorrespondence(
        direction: entry.direction, way: entry.way, day: entry.day,
        party: try entry.party.keptWords(at: "with"),
        subject: try entry.subject.keptWords(at: "subject"),
        reference: try entry.reference.keptWords(at: "reference"), about: entry.about)
      guard !kept.party.isEmpty else { throw Refusal.registeredOfNobody() }
      let person = try kept.about.map { try work.person(ofRegistered: $0) }
      try work.register()
      let year = work.today.year
      let number = CorrespondenceNumber(
        year: year, number: try work.store.lastCorrespondence(in: year, of: hand.id) + 1)
      let id = Secretariat.newUUID(at: work.now)
      try work.store.enter(
        kept, as: id, under: number, about: person, of: hand.id, at: work.now)
      work.note(
        AuditObject(.correspondence, id),
        to: [
          "number": number.description, "direction": kept.direction.rawValue,
          "way": kept.way.rawValue, "day": kept.day.description,
        ])
      if let scan { try work.attach(scan, to: number) }
      return number
    }
  }

  /// Keeps a scan with what is registered under a number; there is one at most.
  package func attachScan(
    _ scan: ScanFile, to number: CorrespondenceNumber, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    try await perform(.correspondenceAttach, in: hand, dryRun: dryRun) { work in
      try work.register()
      let found = try work.store.correspondence(of: hand.id).first { $0.number == number }
      guard let found else {
        throw Failure.notFound(.noSuchCorrespondence(number: number.description))
      }
      guard !found.isStruck else {
        throw Refusal.entryIsStruck(number: number.description)
      }
      guard found.scan == nil else { throw Refusal.scanKeptAlready(number: number.description) }
      try work.attach(scan, to: number)
    }
  }

  /// The scan that is kept with a number.
  package func scan(
    of number: CorrespondenceNumber, _ hand: MeetingInHand
  ) async throws -> (name: String, bytes: [UInt8]) {
    let scan = try await look(.recordAnswers, in: hand) { try $0.scan(of: number, in: hand.id) }
    guard let scan else { throw Failure.notFound(.noScanKept(number: number.description)) }
    return scan
  }

  /// The register as a paper, or as a table.
  package func correspondencePaper(
    as format: PaperFormat, in language: Language, _ hand: MeetingInHand
  ) async throws -> [UInt8] {
    let entries = try await correspondence(hand)
    let document = Document.register(of: entries, of: hand.meeting, in: language)
    switch format {
    case .html: return Array(HTMLPage.text(for: document).utf8)
    case .text: return Array(PlainText.text(for: document).utf8)
    case .csv:
      return CSV.write(
        header: CorrespondenceEntry.header.map(Phrases(language).column),
        rows: entries.map { $0.cells(of: hand.meeting, hand.meeting.phrases(in: language)) })
    default: return try PDF.data(for: document, made: Day(now(), inZone: hand.meeting.zone))
    }
  }
}

extension CorrespondenceEntry {
  /// As what the register is written, the usual first.
  package static let formats: [PaperFormat] = [.pdf, .html, .text, .csv]

  package static let header = [
    "number", "day", "direction", "way", "with", "about", "matter", "reference", "scan",
  ]

  /// One line of a table, codes as they are kept.
  package func cells(of meeting: Meeting, _ phrases: Phrases) -> [String] {
    [
      number.description, day.description, direction.rawValue, way.rawValue,
      with(meeting, phrases), about,
      [matter(phrases), isStruck ? phrases.registerStruck : ""].filter { !$0.isEmpty }
        .joined(separator: phrases.comma),
      reference, scan ?? "",
    ]
  }
}

extension Work {
  /// Gives a number to all that came and went and has none.
  fileprivate mutating func register() throws {
    let year = today.year
    let last = try store.lastCorrespondence(in: year, of: meeting)
    let count = try store.registerCorrespondence(
      behind: last, in: year, of: meeting, at: now)
    if count > 0 { note(["registered": "\(count)"]) }
  }

  fileprivate mutating func attach(_ scan: ScanFile, to number: CorrespondenceNumber) throws {
    let id = Secretariat.newUUID(at: now)
    try store.attach(scan, as: id, to: number, of: meeting, at: now)
    note(
      AuditObject(.correspondence, id),
      to: ["scan of": number.description, "sha256": scan.hash.description])
  }

  fileprivate func person(ofRegistered code: String) throws -> Person.ID {
    let code = code.uppercased()
    let invited = try store.invitations(of: meeting).last { $0.code == code }?.person
    let named = try store.nominations(of: meeting).first { $0.code == code }?.nomination.person
    guard
      let person = try store.applicationEntry(code, in: meeting)?.person ?? named ?? invited
    else { throw Failure.notFound(.noApplicantSo(text: code)) }
    return person
  }

  /// What was entered is struck out.
  mutating func undoEntering(_ past: PastAct) throws -> [Problem] {
    for (object, _, new) in past.changes(of: .correspondence) {
      guard new?["scan of"] == nil else {
        try detach(object, new, past)
        continue
      }
      guard let number = try store.strike(object.id, of: meeting, at: now) else {
        throw past.isOtherwise
      }
      note(object, from: new, to: ["number": number.description, "struck": "yes"])
    }
    return []
  }

  /// The scan is taken away that was kept.
  mutating func undoAttaching(_ past: PastAct) throws -> [Problem] {
    for (object, _, new) in past.changes(of: .correspondence) { try detach(object, new, past) }
    return []
  }

  private mutating func detach(
    _ object: AuditObject, _ new: [String: String]?, _ past: PastAct
  ) throws {
    try Self.requireSame(store.detach(object.id, of: meeting), since: past)
    note(object, from: new ?? [:], to: nil)
  }
}
