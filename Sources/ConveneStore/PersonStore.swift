import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A value that is held on somebody.
package struct HeldValue: Sendable {
  /// The table, and which row of it.
  package let part: String
  package let place: Int
  package let column: String
  package let value: String
  package let isSecret: Bool
}

extension Store {
  /// Runs `body` in the rows of each meeting, the latest first, and goes back to none's.
  ///
  /// What is about a person is about all meetings: acts and looks of the house go through them one
  /// by one, in one transaction.
  package func inEachMeeting<Value>(_ body: (MeetingEntry) throws -> Value) throws -> [Value] {
    let values = try meetings().map { meeting in
      _ = try rows(.meetingTurnTo, meeting.id)
      return try body(meeting)
    }
    _ = try rows(.meetingTurnTo, nil)
    return values
  }

  package func person(_ id: Person.ID) throws -> PersonEntry? {
    try rows(.personById, id).first.map(Self.personEntry)
  }

  package func people(at address: String) throws -> [PersonEntry] {
    try rows(.personByAddress, address).map(Self.personEntry)
  }

  /// Whose application or review bears a code in a meeting.
  package func people(code: String, in meeting: Meeting.ID) throws -> [PersonEntry] {
    try rows(.personByCode, meeting, code).map(Self.personEntry)
  }

  /// People whom a search finds, at most so many, in no order.
  package func people(
    _ search: NameSearch, in meeting: Meeting.ID?, reach: SearchReach, most: Int,
    nearly: Bool = false
  ) throws -> [FoundPerson] {
    let code = nearly ? nil : search.code.map { "%\($0)%" }
    let found = try rows(
      .personFind, meeting, search.query(nearly: nearly), code, reach.rawValue, most
    ).map { row in
      FoundPerson(
        person: try Self.personEntry(row), names: try Self.wording(try row["names"]),
        organisation: try row["organisation"] ?? "", country: try row["country"],
        part: try Self.part(row))
    }
    var seen: Set<Person.ID> = []
    return found.filter { seen.insert($0.person.id).inserted }
  }

  /// Organisations that a search finds, at most so many, in no order.
  package func organisations(_ search: NameSearch, most: Int, nearly: Bool = false) throws
    -> [Organisation]
  {
    var seen: Set<Organisation.ID> = []
    return try rows(.organisationFind, search.query(nearly: nearly), most).map(Self.organisation)
      .filter { seen.insert($0.id).inserted }
  }

  private static func personEntry(_ row: Row) throws -> PersonEntry {
    PersonEntry(id: try row["id"], name: try row["name"], email: try row["email"])
  }

  /// What somebody is in a meeting; nil where it does not know them.
  package func part(of person: Person.ID, in meeting: Meeting.ID) throws -> PersonInMeeting? {
    try rows(.personPartIn, meeting, person).first.map(Self.part)
  }

  private static func part(_ row: Row) throws -> PersonInMeeting {
    PersonInMeeting(
      track: try row["track"], code: try row["code"], status: try row["status"],
      reviewer: try row["reviewer"], nomination: try row["nomination"],
      isWithdrawn: try row["is_withdrawn"] ?? false, substitute: try row["substitute"],
      guest: try row["guest"],
      invitation: try row["invitation"],
      attendance: try row["attendance"])
  }

  /// All that a meeting holds on somebody, or without one the directory and the house's trail.
  package func held(on person: Person.ID, in meeting: Meeting.ID?) throws -> [HeldValue] {
    let found =
      try meeting.map { try rows(.personRowsIn, $0, person) }
      ?? rows(.personRows, Self.chain(of: nil), person)
    return try found.map {
      HeldValue(
        part: try $0["part"], place: try $0["place"], column: try $0["name"],
        value: try $0["value"], isSecret: try $0["is_secret"])
    }
  }

  /// Puts all particulars of somebody right.
  package func correct(_ person: Person) throws {
    try execute(.personCorrect, person.id, try Self.json(person))
  }

  /// Which papers of a meeting name somebody; nil where it is over or called off.
  package func papers(naming person: Person.ID, in meeting: Meeting.ID, at now: Date) throws -> (
    list: Bool, seats: Bool, signed: Bool
  )? {
    try rows(.personPapers, meeting, person, now).first.map {
      (try $0["takes_part"], try $0["is_seated"], try $0["is_signed"])
    }
  }

  /// Other addresses and names of somebody.
  package func aliases(of person: Person.ID) throws -> [PersonAlias] {
    try rows(.personAliasList, person).map {
      PersonAlias(email: try $0["email"], name: try $0["name"])
    }
  }

  package func add(aliases: [PersonAlias], of person: Person.ID) throws {
    try execute(.personAliasAdd, person, aliases.map(\.email), aliases.map(\.name))
  }

  /// Takes other addresses and names away, wherever they stand.
  package func remove(aliases texts: [String], of person: Person.ID) throws {
    try execute(.personAliasRemove, person, texts)
  }
}

extension NameSearch {
  private static let mostParts = 2_000
  private static let mostLetters = 60
  private static let mostLong = 20

  /// A slip of the finger leaves three letters that stand together in words as long as this.
  private static let longWord = 6

  /// All parts of names, or with `nearly` any three letters that stand together in each long word, or
  /// in any where none is long; nil where there is nothing to look for.
  fileprivate func query(nearly: Bool) -> String? {
    // Words have neither quotes nor backslashes; names are parted into as many letters, and read as far.
    func parts(_ pieces: some Sequence<String>, _ sign: String) -> String {
      pieces.prefix(Self.mostParts).map {
        "'\(String($0.unicodeScalars.prefix(Self.mostLetters)))':*"
      }.joined(separator: sign)
    }
    guard !words.isEmpty else { return nil }
    guard nearly else { return parts(words, " & ") }
    let long = words.filter { $0.unicodeScalars.count >= Self.longWord }.prefix(Self.mostLong)
    guard !long.isEmpty else { return parts(words.flatMap(\.triples), " | ") }
    return long.map { "(\(parts($0.triples, " | ")))" }.joined(separator: " & ")
  }
}
