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

  /// People in whose name all these words stand, in any order, script and spelling.
  package func people(withPart text: String) throws -> [PersonEntry] {
    let words = text.similarName.split(separator: " ")
    guard !words.isEmpty else { return [] }
    return try rows(.personNames).compactMap { row in
      let found = try Self.personEntry(row)
      let others = try Self.wording(try row["names"])
      let forms = ([found.name] + others.byLanguage.values).map(\.similarName)
      return forms.contains { form in words.allSatisfy(form.contains) } ? found : nil
    }
  }

  private static func personEntry(_ row: Row) throws -> PersonEntry {
    PersonEntry(id: try row["id"], name: try row["name"], email: try row["email"])
  }

  /// What somebody is in a meeting; nil where it does not know them.
  package func part(of person: Person.ID, in meeting: Meeting.ID) throws -> PersonInMeeting? {
    try rows(.personPartIn, meeting, person).first.map { row in
      PersonInMeeting(
        track: try row["track"], code: try row["code"], status: try row["status"],
        reviewer: try row["reviewer"], isNominated: try row["is_nominated"],
        invitation: try row["invitation"], attendance: try row["attendance"])
    }
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

  /// Puts name and address right.
  package func correct(_ person: Person) throws {
    try execute(
      .personCorrect, person.id, person.name, try Self.json(person.names), person.email)
  }
}
