import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What is asked for every day: who somebody is, and where they take part.
package struct PersonPage: Sendable {
  package struct Part: Sendable {
    /// The code of the meeting.
    package let meeting: String
    package let part: PersonInMeeting
  }

  package let person: Person
  package let organisation: String?
  package let aliases: [PersonAlias]
  /// The latest meeting first.
  package let meetings: [Part]
  /// What came back from them, or to letters to them, each with the code of its meeting.
  package let mail: [(meeting: String, entry: MailEntry)]
  /// Since when they are not to be written to.
  package let objectsSince: Date?
  package let forgottenAt: Date?
}

/// One thing that is held on somebody.
package struct HeldOnPerson: Sendable {
  /// The code of the meeting; empty in the directory and the house's trail.
  package let meeting: String
  /// The table in words, with a number where there are several.
  package let part: String
  package let what: String
  /// Nil where it is a secret, and whoever asks may not see these.
  package let value: String?
}

extension Secretariat {
  package func page(of id: Person.ID) async throws -> PersonPage {
    try await look(.viewPeople, .editDirectory) { store in
      guard let person = try store.people([id]).first else {
        throw Failure.notFound(.nobodySo(text: id.description))
      }
      let host = try person.organisation.map { try store.organisations([$0]).first?.name } ?? nil
      let held = try store.inEachMeeting { meeting in
        (
          code: meeting.code, part: try store.part(of: id, in: meeting.id),
          mail: try store.mail(of: meeting.id, from: id)
        )
      }
      return PersonPage(
        person: person, organisation: host, aliases: try store.aliases(of: id),
        meetings: held.compactMap { one in
          one.part.map { PersonPage.Part(meeting: one.code, part: $0) }
        },
        mail: held.flatMap { one in one.mail.map { (one.code, $0) } },
        objectsSince: try store.objection(of: id),
        forgottenAt: try store.forgottenList().forgotten.first { $0.person == id }?.at)
    }
  }

  /// All that is held on somebody, by the inventory of personal data.
  package func everything(on id: Person.ID) async throws -> [HeldOnPerson] {
    let seesSecrets = actor.may(.viewSecrets)
    return try await look(.viewPeople) { store in
      let ofHouse = try store.held(on: id, in: nil)
      let ofMeetings = try store.inEachMeeting { meeting in
        (meeting.code, try store.held(on: id, in: meeting.id))
      }
      return ([("", ofHouse)] + ofMeetings).flatMap { code, values in
        Self.told(values, of: code, seesSecrets: seesSecrets)
      }
    }
  }

  /// In the order of the inventory, row by row.
  private static func told(
    _ values: [HeldValue], of code: String, seesSecrets: Bool
  ) -> [HeldOnPerson] {
    let labelled = Dictionary(
      PersonalColumn.all.enumerated().filter { $1.isOfPeople }.map { place, column in
        ([column.table, column.name], (place: place, sort: column.sort))
      }, uniquingKeysWith: { $1 })
    let rows = Dictionary(grouping: values, by: \.part).mapValues { Set($0.map(\.place)).count }
    return
      values.compactMap { value in
        labelled[[value.part, value.column]].map { (value, $0.place, $0.sort) }
      }
      .sorted { one, other in
        (first(of: one.0.part), one.0.part, one.0.place, one.1)
          < (first(of: other.0.part), other.0.part, other.0.place, other.1)
      }
      .map { value, _, sort in
        let isHidden = (sort == .secret || value.isSecret) && !seesSecrets
        let words = value.part.replacing("_", with: " ")
        return HeldOnPerson(
          meeting: code, part: (rows[value.part] ?? 1) > 1 ? "\(words) \(value.place)" : words,
          what: value.column.replacing("_", with: " "), value: isHidden ? nil : value.value)
      }
  }

  /// Who it is stands before all that is about them.
  private static func first(of part: String) -> Int { part == "person" ? 0 : 1 }
}
