import ConveneCore
import ConveneSheets
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// What a sheet that came back says otherwise than the database.
package struct SheetReport: Sendable {
  package let kind: SheetKind
  package let changes: [SheetChange]
  /// Rows that somebody else changed since they were written out, and what was not taken of them.
  package let meanwhile: [Problem]
  /// What follows and is left to do.
  package var consequences: [Problem] = []
}

extension Secretariat {
  /// People, organisations or rows of a meeting as a workbook, to be changed by hand and read back.
  package func sheet(
    _ kind: SheetKind, of hand: MeetingInHand? = nil, in language: Language
  ) async throws -> [UInt8] {
    try await page(of: kind, hand).workbook(in: language)
  }

  private func page(of kind: SheetKind, _ hand: MeetingInHand?) async throws -> SheetPage {
    switch (kind, hand) {
    case (.people, _): return try await look(.editDirectory) { try .people($0) }
    case (.organisations, _): return try await look(.editDirectory) { try .organisations($0) }
    case (_, nil): preconditionFailure("a sheet of a meeting comes with it")
    case (.applications, let hand?):
      return try await look(.receiveApplications, in: hand) { try .applications($0, of: hand) }
    case (.nominations, let hand?):
      return try await look(.viewMeeting, in: hand) { try .nominations($0, of: hand) }
    case (.ratings, let hand?):
      let own = try await reviewing(hand)
      return try await look(.recordReviews, .review, in: hand, for: own?.person) {
        try .ratings($0, of: hand, by: own)
      }
    case (.answers, let hand?):
      return try await look(.viewMeeting, in: hand) { try .answers($0, of: hand) }
    case (.seats, let hand?):
      return try await look(.seatTables, in: hand) { try .seats($0, of: hand) }
    case (.agenda, let hand?):
      return try await look(.viewCall, in: hand) { try .agenda($0, of: hand) }
    case (.travel, let hand?):
      return try await look(.recordAnswers, in: hand) { try .travel($0, of: hand) }
    case (.requirements, let hand?):
      return try await look(.viewSecrets, in: hand) { try .requirements($0, of: hand) }
    }
  }

  /// Which kind of sheet a workbook is.
  package static func kind(ofSheet file: [UInt8]) throws -> SheetKind {
    try kind(of: Failure.ofInput { try Sheet(file) })
  }

  private static func kind(of sheet: Sheet) throws(Failure) -> SheetKind {
    guard let kind = SheetKind(rawValue: sheet.name) else {
      throw .unusableInput(
        .sheetOfNoKind(sheet: sheet.name, known: SheetKind.allCases.map(\.rawValue)))
    }
    return kind
  }

  /// Takes a sheet back: what reads otherwise is told and, where it `applies`, done in one act.
  ///
  /// A row that somebody changed since it was written out is told and left as it is.
  package func takeSheet(
    _ file: [UInt8], of hand: MeetingInHand? = nil, applying applies: Bool
  ) async throws -> SheetReport {
    let sheet = try Failure.ofInput { try Sheet(file) }
    let (dry, settings, now) = (!applies, settings, now())
    switch try Self.kind(of: sheet) {
    case .people:
      return try await perform(.personEdit, dryRun: dry) { work in
        try work.takePeople(sheet) { Self.newUUID(at: now) }
      }
    case .organisations:
      return try await perform(.organisationEdit, dryRun: dry) { work in
        try work.takeOrganisations(sheet)
      }
    case .applications:
      return try await perform(.applicationEdit, in: hand, dryRun: dry) { work in
        try work.takeApplications(sheet)
      }
    case .nominations: return try await takeNominations(sheet, hand, dryRun: dry)
    case .ratings:
      let own: ReviewerEntry? = if let hand { try await reviewing(hand) } else { nil }
      return try await perform(.reviewRecord, in: hand, for: own?.person, dryRun: dry) { work in
        try work.takeRatings(sheet, by: own)
      }
    case .answers:
      return try await perform(.invitationRecord, in: hand, dryRun: dry) { work in
        try work.takeAnswers(sheet, settings)
      }
    case .seats:
      return try await perform(.seatingMove, in: hand, dryRun: dry) { work in
        try work.takeSeats(sheet)
      }
    case .agenda:
      return try await perform(.agendaChange, in: hand, dryRun: dry) { work in
        try work.takeAgenda(sheet, settings)
      }
    case .travel:
      return try await perform(.participantTravel, in: hand, dryRun: dry) { work in
        try work.takeTravel(sheet)
      }
    case .requirements:
      // What is told old → new is what they said.
      try require(.viewSecrets, in: hand)
      return try await perform(.participantRequire, in: hand, dryRun: dry) { work in
        try work.takeRequirements(sheet)
      }
    }
  }
}

extension SheetPage {
  static func people(_ store: Store) throws -> SheetPage {
    let forgotten = Set(try store.forgottenList().forgotten.map(\.person))
    let people = try store.people().filter { !forgotten.contains($0.id) }
    let hosts = Dictionary(
      try store.organisations(Array(Set(people.compactMap(\.organisation)))).map {
        ($0.id, $0.name)
      }, uniquingKeysWith: { $1 })
    let texts = ["honorific", "position"].flatMap { name in
      ["", "_ar", "_fr"].map { SheetField(name: name + $0) }
    }
    return SheetPage(
      kind: .people,
      fields: [
        SheetField(name: "name"), SheetField(name: "name_ar"), SheetField(name: "name_fr"),
        SheetField(name: "email"), SheetField(name: "organisation", isFixed: true),
        SheetField(name: "country"), SheetField(name: "languages"),
        SheetField(name: "gender", choices: Person.Gender.allCases.map(\.rawValue)),
      ] + texts,
      lines: people.map { one in
        let words: [String] = [one.honorific, one.position].flatMap { wording in
          [Language.english, .arabic, .french].map { wording.given($0) }
        }
        let host = one.organisation.flatMap { hosts[$0] } ?? ""
        let cells: [String] = [
          one.name, one.names.given(.arabic), one.names.given(.french), one.email, host,
          one.country.code, one.languages.joined(separator: " "), one.gender?.rawValue ?? "",
        ]
        return SheetLine(key: one.id.description, name: one.name, cells: cells + words)
      })
  }

  static func organisations(_ store: Store) throws -> SheetPage {
    SheetPage(
      kind: .organisations,
      fields: [
        SheetField(name: "orgId"), SheetField(name: "name"), SheetField(name: "shortName"),
        SheetField(name: "name_ar"), SheetField(name: "name_fr"),
        SheetField(name: "activityType", choices: Sector.allCases.map(\.rawValue)),
        SheetField(name: "city"), SheetField(name: "country"),
      ],
      lines: try store.organisations().map { one in
        SheetLine(
          key: one.id.description, name: one.name,
          cells: [
            one.externalKey ?? "", one.name, one.shortName, one.names.given(.arabic),
            one.names.given(.french), one.sector?.rawValue ?? "", one.city,
            one.country?.code ?? "",
          ])
      })
  }

  /// Who was asked, and what they answered.
  static func answers(_ store: Store, of hand: MeetingInHand) throws -> SheetPage {
    SheetPage(
      kind: .answers,
      fields: [
        SheetField(name: "code", isFixed: true), SheetField(name: "name", isFixed: true),
        SheetField(name: "status", isFixed: true),
        SheetField(
          name: "answer",
          choices: [InvitationStatus.accepted, .declined, .tentative].map(\.rawValue)),
        SheetField(name: "by", isBeside: true),
        SheetField(name: "how", choices: AnswerWay.ofRecorded.map(\.rawValue), isBeside: true),
        SheetField(name: "remark", isBeside: true),
      ],
      lines: try store.invitations(of: hand.id).filter(\.track.isAnswered).map { one in
        let isAnswer = [.accepted, .declined, .tentative].contains(one.status)
        return SheetLine(
          key: one.code, name: one.name,
          cells: [
            one.code, one.name, one.status.rawValue, isAnswer ? one.status.rawValue : "", "", "",
            "",
          ], isSaid: isAnswer)
      })
  }
}

extension Wording {
  /// What it says in a language, and nothing where it says nothing there.
  fileprivate func given(_ language: Language) -> String { byLanguage[language] ?? "" }

  fileprivate func saying(_ text: String?, in language: Language) -> Wording {
    guard let text else { return self }
    return Wording(byLanguage.merging([language: text]) { $1 })
  }
}

extension Work {
  fileprivate mutating func takePeople(
    _ sheet: Sheet, uuid: () -> UUID
  ) throws -> SheetReport {
    try store.lockDirectory()
    let page = try SheetPage.people(store)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    guard !changed.isEmpty else {
      return SheetReport(kind: page.kind, changes: [], meanwhile: meanwhile)
    }
    var form = TableForm()
    form.sheet = sheet.name
    let read = try Failure.ofInput {
      try PersonImport(
        page.table(of: changed, without: ["organisation"]), in: form, countries: .printed,
        uuid: uuid)
    }
    let said = Dictionary(read.rows.map { ($0.row, $0.person) }, uniquingKeysWith: { $1 })
    let people = Dictionary(
      try store.people().map { ($0.id.description, $0) }, uniquingKeysWith: { $1 })
    for one in changed {
      guard let person = said[one.row], let before = people[one.line.key] else {
        throw Failure.unusableInput(
          .sheetUnusable(problems: [
            .sheetRowTwice(at: "\(sheet.name)!\(one.row)", name: one.line.name, row: one.row)
          ]))
      }
      let after = before.corrected(by: person, in: Set(one.changes.map(\.column)))
      // What is written is told, by the names of every correction, so that it can be taken back.
      let old = try told(before).byName
      try store.update([after])
      try store.correct(after)
      note(AuditObject(.person, before.id), from: old, to: try told(known(before.id)).byName)
    }
    return SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
  }

  fileprivate mutating func takeOrganisations(_ sheet: Sheet) throws -> SheetReport {
    try store.lockDirectory()
    let page = try SheetPage.organisations(store)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    var form = TableForm()
    form.sheet = sheet.name
    let known = Dictionary(
      try store.organisations().map { ($0.id.description, $0) }, uniquingKeysWith: { $1 })
    if !changed.isEmpty {
      let read = try Failure.ofInput {
        try OrganisationImport(page.table(of: changed), in: form, countries: .printed) { newID() }
      }
      for (one, body) in zip(changed, read.organisations) {
        guard let before = known[one.line.key] else { continue }
        let after = before.corrected(by: body, in: Set(one.changes.map(\.column)))
        try store.update(after)
        note(
          AuditObject(.organisation, before.id), from: before.particulars, to: after.particulars)
      }
    }
    return SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
  }

  fileprivate mutating func takeAnswers(
    _ sheet: Sheet, _ settings: Settings
  ) throws -> SheetReport {
    let page = try SheetPage.answers(store, of: hand)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    let before = Dictionary(
      try store.invitations(of: meeting).map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    let answers = try changed.compactMap { one -> AnswerReceived? in
      if let status = one.said["answer"].flatMap(InvitationStatus.init(rawValue:)) {
        return AnswerReceived(code: one.line.key, status: status, said: try one.answerSaid)
      }
      // What an answer came with may be told later, and what was told before stays.
      guard let invitation = before[one.line.key] else { return nil }
      var said = try one.answerSaid
      if said.by.isEmpty { said.by = invitation.said.by }
      if said.how == nil { said.how = invitation.said.how }
      if said.remark.isEmpty { said.remark = invitation.said.remark }
      return AnswerReceived(code: one.line.key, status: invitation.status, said: said)
    }
    if !answers.isEmpty { _ = try take(answers, follow: nil, settings) }
    return SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
  }
}

extension ChangedLine {
  /// What the answer of a row came with.
  fileprivate var answerSaid: AnswerSaid {
    get throws {
      let given = beside["how"]
      let how = given.flatMap(AnswerWay.init(rawValue:))
      if let given, how == nil {
        throw Failure.unusableInput(
          .sheetUnusable(problems: [
            .sheetCellNotOneOf(
              at: place(), given: given, known: AnswerWay.ofRecorded.map(\.rawValue))
          ]))
      }
      return AnswerSaid(
        by: try (beside["by"] ?? "").keptWords(at: place()), how: how,
        remark: try (beside["remark"] ?? "").keptWords(at: place()))
    }
  }
}

extension Person {
  /// This person with what another says in some columns of a sheet.
  fileprivate func corrected(by said: Person, in columns: Set<String>) -> Person {
    func text(_ column: String, _ wording: Wording, _ language: Language) -> String? {
      columns.contains(column) ? wording.byLanguage[language] : nil
    }
    var one = self
    if columns.contains("name") { one.name = said.name }
    if columns.contains("email") { one.email = said.email }
    if columns.contains("country") { one.country = said.country }
    if columns.contains("languages") { one.languages = said.languages }
    if columns.contains("gender") { one.gender = said.gender }
    one.names =
      names.saying(text("name_ar", said.names, .arabic), in: .arabic)
      .saying(text("name_fr", said.names, .french), in: .french)
    for (language, end) in [(Language.english, ""), (.arabic, "_ar"), (.french, "_fr")] {
      one.honorific = one.honorific.saying(
        text("honorific\(end)", said.honorific, language), in: language)
      one.position = one.position.saying(
        text("position\(end)", said.position, language), in: language)
    }
    return one
  }
}

extension Organisation {
  /// This organisation with what another says in some columns of a sheet.
  fileprivate func corrected(by said: Organisation, in columns: Set<String>) -> Organisation {
    var one = self
    if columns.contains("orgId") { one.externalKey = said.externalKey }
    if columns.contains("name") { one.name = said.name }
    if columns.contains("shortName") { one.shortName = said.shortName }
    if columns.contains("activityType") { one.sector = said.sector }
    if columns.contains("city") { one.city = said.city }
    if columns.contains("country") { one.country = said.country }
    for (language, column) in [(Language.arabic, "name_ar"), (.french, "name_fr")] {
      one.names = one.names.saying(
        columns.contains(column) ? said.names.byLanguage[language] : nil, in: language)
    }
    return one
  }
}
