import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// By when a meeting asks for information sheets, and with what passports are sealed.
package struct TravelTermKept: Hashable, Sendable {
  package let term: TravelTerm
  /// The name of the key of the house that the pair is made from.
  package let key: String
  /// The half of the pair with which anybody seals.
  package let open: [UInt8]

  package init(term: TravelTerm, key: String, open: [UInt8]) {
    (self.term, self.key, self.open) = (term, key, open)
  }
}

/// Fields of a passport, each in a box of its own.
package struct SealedPassport: Hashable, Sendable {
  /// By field the name of the key and, behind a colon, the box in base 64.
  package var boxes: [String: String]
  package var expires: Day?

  package init(boxes: [String: String] = [:], expires: Day? = nil) {
    (self.boxes, self.expires) = (boxes, expires)
  }

  package var isEmpty: Bool { boxes.isEmpty && expires == nil }
}

/// The information sheet behind a link, as far as its reader may see what they said.
package struct SheetOfPage: Sendable {
  package let kept: TravelTermKept
  package let travel: Travel
  /// Fields of the passport of which something is kept.
  package let fields: Set<Passport.Field>
  package let expires: Day?
  package let saidAt: Date?
  package let isWhole: Bool
}

extension Store {
  /// Nil while the meeting asks for no information sheets.
  package func travelTerm(of meeting: Meeting.ID) throws -> TravelTermKept? {
    try rows(.travelTermOf, meeting).first.map { try Self.term($0) }
  }

  package func keep(_ kept: TravelTermKept, of meeting: Meeting.ID, at instant: Date) throws {
    try execute(
      .travelTermKeep, meeting, kept.term.until.description, kept.term.visasBy?.description,
      kept.term.ticketsBy?.description, kept.key, Data(kept.open).base64EncodedString(), instant)
  }

  private static func term(_ row: Row) throws -> TravelTermKept {
    let (visas, tickets): (String?, String?) = (try row["visas_by"], try row["tickets_by"])
    let (until, open): (String, String) = (try row["until"], try row["seal_public"])
    return TravelTermKept(
      term: TravelTerm(
        until: Day(until) ?? Day(number: 0), visasBy: visas.flatMap { Day($0) },
        ticketsBy: tickets.flatMap { Day($0) }),
      key: try row["seal_key"], open: Array(Data(base64Encoded: open) ?? Data()))
  }

  /// Of whom something of a passport is kept, or who sent a sheet without.
  package func passportsKept(of meeting: Meeting.ID) throws -> [Person.ID: PassportKept] {
    try Dictionary(
      rows(.passportList, meeting).map { row in
        let expires: String? = try row["expires_on"]
        return (
          try row["person_id"],
          PassportKept(isWhole: try row["is_whole"], expires: expires.flatMap { Day($0) })
        )
      }, uniquingKeysWith: { $1 })
  }

  /// Puts sealed fields beside those there are.
  ///
  /// - Parameter gone: fields that are taken away.
  package func keep(
    _ passport: SealedPassport, without gone: [Passport.Field], of person: Person.ID,
    at instant: Date
  ) throws {
    _ = try rows(
      .passportKeep, person, try Self.json(passport.boxes), passport.expires?.description,
      gone.map(\.rawValue), instant)
  }

  /// All of the meeting in hand, sealed as they are.
  package func sealedPassports(at instant: Date) throws -> [Person.ID: SealedPassport] {
    try Dictionary(
      rows(.passportRead, instant).map { row in
        let expires: String? = try row["expires_on"]
        return (
          try row["person"],
          SealedPassport(
            boxes: try Self.value(try row["sealed"]), expires: expires.flatMap { Day($0) })
        )
      }, uniquingKeysWith: { $1 })
  }

  /// Nil where the link in hand opens nothing, or no sheet is asked for.
  package func sheetOfPage() throws -> SheetOfPage? {
    try rows(.passportOfPage).first.map { row in
      let said: [String: String] = try Self.value(try row["travel"])
      let expires: String? = try row["expires_on"]
      let fields: [String] = try row["fields"]
      return SheetOfPage(
        kept: try Self.term(row), travel: try Travel(kept: said),
        fields: Set(fields.compactMap(Passport.Field.init(rawValue:))),
        expires: expires.flatMap { Day($0) }, saidAt: try row["said_at"],
        isWhole: try row["is_whole"])
    }
  }

  /// Keeps the information sheet of whoever is behind the link in hand.
  ///
  /// - Returns: false where it may not be said.
  package func keepSheet(
    _ travel: Travel, _ passport: SealedPassport, _ requirement: Requirement, consent: String,
    in language: Language, at instant: Date
  ) throws -> Bool {
    try rows(
      .passportByPage, try Self.json(travel.said), try Self.json(passport.boxes),
      passport.expires?.description, requirement.diet, requirement.access, consent, language,
      instant
    ).first?["is_kept"] ?? false
  }

  /// Whether whoever is behind the link in hand sent the same of their passport last, as its mark tells;
  /// by that it is known again from then on.
  package func isPassportAgain(_ mark: SHA256, at instant: Date) throws -> Bool {
    try rows(.passportAgainByPage, mark.description, instant).first?["is_again"] ?? false
  }

  /// Takes back what whoever is behind the link in hand said of their passport.
  ///
  /// - Returns: whether there was any.
  package func dropPassportOfPage(at instant: Date) throws -> Bool {
    try rows(.passportDropByPage, instant).first?["is_dropped"] ?? false
  }
}

extension Travel {
  /// As a row of the database says it, by column.
  fileprivate init(kept said: [String: String]) throws {
    var cells: [Column: String] = [:]
    for column in Column.allCases { cells[column] = said[column.rawValue] }
    cells[.visaLetter] = cells[.visaLetter].map { $0 == "true" ? "yes" : "no" }
    self = try Travel().saying(cells)
  }
}
