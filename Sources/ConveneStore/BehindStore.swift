import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What the page behind a link shows of its reader beside the invitation.
package struct OwnOfPage: Sendable {
  package let names: Wording
  package let honorific: Wording
  package let country: Country
  package let organisation: String
  package let organisationNames: Wording
  /// As what the meeting itself named them; nil for all others.
  package let role: Guest.Role?
  /// Whether the meeting can be attended remotely.
  package let hasRoom: Bool
  package let requirement: Requirement
  package let consentedAt: Date?
  package let requests: [PageRequest]
}

/// A letter as it left: its first bytes, which hold all that it says.
package struct LetterOfPage: Sendable {
  package let language: Language
  package let sentAt: Date
  package let message: [UInt8]
}

extension Store {
  /// Nil where the link in hand opens nothing.
  package func ownOfPage() throws -> OwnOfPage? {
    try rows(.personOfPage).first.map { row in
      OwnOfPage(
        names: try Self.value(try row["names"]), honorific: try Self.value(try row["honorific"]),
        country: try row["country"], organisation: try row["organisation"],
        organisationNames: try Self.value(try row["organisation_names"]),
        role: try row["role"], hasRoom: try row["has_room"],
        requirement: Requirement(diet: try row["diet"], access: try row["access"]),
        consentedAt: try row["consented_at"], requests: try Self.value(try row["requests"]))
    }
  }

  /// The letters by which whoever is behind the link in hand was invited, one a language.
  package func lettersOfPage() throws -> [LetterOfPage] {
    try rows(.letterOfPage).map {
      LetterOfPage(
        language: try $0["language"], sentAt: try $0["sent_at"], message: try $0["message"])
    }
  }

  /// Keeps what whoever is behind the link in hand says that they eat and need; nothing said takes it back.
  ///
  /// - Parameter consent: the sentence that was agreed to; nil where none was.
  /// - Returns: false where it may not be said, or was not agreed to.
  package func require(
    _ requirement: Requirement, consent: String?, in language: Language, at instant: Date
  ) throws -> Bool {
    try rows(
      .requirementByPage, requirement.diet, requirement.access, consent, language, instant
    ).first?["is_kept"] ?? false
  }

  /// Keeps what whoever is behind the link in hand asks for; nothing said takes it back.
  ///
  /// - Returns: false where it may not be asked for any more.
  package func ask(
    _ kind: PageRequest.Kind, _ said: [String: String], at instant: Date
  ) throws -> Bool {
    try rows(.pageRequestKeep, kind, try Self.json(said), instant).first?["is_kept"] ?? false
  }

  /// What people asked for behind their links, what waits first.
  package func pageRequests(of meeting: Meeting.ID) throws -> [PageRequestEntry] {
    try rows(.pageRequestList, meeting).map { row in
      let settled: Date? = try row["settled_at"]
      return PageRequestEntry(
        person: try row["person_id"], code: try row["code"], name: try row["name"],
        request: PageRequest(
          try row["kind"], said: try Self.value(try row["said"]), isSettled: settled != nil))
    }
  }

  /// Says that a request was looked after, or that it waits again.
  ///
  /// - Parameter instant: when that was; nil where it waits again.
  /// - Returns: false where it is so already.
  package func settle(
    _ kind: PageRequest.Kind, of person: Person.ID, in meeting: Meeting.ID, at instant: Date?
  ) throws -> Bool {
    try !rows(.pageRequestSettle, meeting, person, kind, instant).isEmpty
  }
}
