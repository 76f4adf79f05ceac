import ConveneTables
import ConveneValues
import Foundation

/// Whom a State or an organisation proposes behind its link; a nomination by its note alone.
package struct NominationProposal: Hashable, Sendable, Codable {
  /// What is written of somebody, in the order of the page.
  package enum Field: String, CaseIterable, Sendable {
    case name
    case honorific
    case position
    case organisation
    case email
    case country
    case role
    case remark
  }

  package let id: UUID
  /// By the names of fields and `language-ar` and its like; `written` is the language of the page.
  package let said: [String: String]
  /// Of the directory, once it was taken in.
  package let name: String
  package let isTaken: Bool
  /// Of the letter that came with it; nil where none did.
  package let letter: NominationLetter.Kind?

  package init(
    id: UUID, said: [String: String], name: String = "", isTaken: Bool = false,
    letter: NominationLetter.Kind? = nil
  ) {
    (self.id, self.said, self.name, self.isTaken) = (id, said, name, isTaken)
    self.letter = letter
  }

  package subscript(field: Field) -> String { said[field.rawValue] ?? "" }

  package var languages: [Language] {
    Language.allCases.filter { said["language-\($0.rawValue)"] != nil }
  }
}

extension NominationProposal {
  /// What is kept of what was written on the page; nil where a name, an address, a country or a language
  /// is missing.
  ///
  /// - Parameter written: the language of the page, of which titles are.
  package static func said(
    _ given: [String: String], in written: Language
  ) -> [String: String]? {
    var said = ["written": written.rawValue]
    for field in Field.allCases {
      let words = String((given[field.rawValue] ?? "").trimmed)
      if !words.isEmpty { said[field.rawValue] = words }
    }
    for language in Language.allCases {
      let field = "language-\(language.rawValue)"
      if given[field] == "on" { said[field] = "on" }
    }
    guard said["name"] != nil, let email = said["email"], email.isMailAddress,
      let country = said["country"], Country(country) != nil,
      Language.allCases.contains(where: { said["language-\($0.rawValue)"] != nil }),
      let role = said["role"], Nomination.Role(rawValue: role) != nil
    else { return nil }
    return said
  }

  /// The same as a row of a table of nominations.
  package func cells(
    of sender: String, isState: Bool, as capacity: Capacity, by note: Nomination.Note
  ) -> [String: String] {
    let written = said["written"] ?? "en"
    let ending = written == "en" ? "" : "_\(written)"
    let first = languages.filter { $0.rawValue == written }
    let spoken = first + languages.filter { $0.rawValue != written }
    let cells = [
      "nominated_by": sender, "note": note.number, "note_date": note.date.description,
      "capacity": capacity.rawValue, "role": self[.role], "name": self[.name],
      "email": self[.email], "country": self[.country],
      "languages": spoken.map(\.rawValue).joined(separator: " "),
      "honorific\(ending)": self[.honorific], "position\(ending)": self[.position],
      "organisation": isState ? self[.organisation] : sender,
    ]
    return cells.filter { !$0.value.isEmpty || $0.key == "organisation" }
  }
}

/// A link by which a State or an organisation proposes people, as a desk sees it.
package struct NominationLinkEntry: Hashable, Sendable {
  package let id: UUID
  /// The code of a State, or the name of an organisation.
  package let sender: String
  package let capacity: Capacity
  package let places: Int
  package let until: Day
  /// Counts its links from 1.
  package let generation: Int
  /// Names the key of the house that it is made from.
  package let key: String
  package let isWithdrawn: Bool

  package init(
    id: UUID, sender: String, capacity: Capacity, places: Int, until: Day, generation: Int,
    key: String, isWithdrawn: Bool
  ) {
    (self.id, self.sender, self.capacity, self.places) = (id, sender, capacity, places)
    (self.until, self.generation, self.key, self.isWithdrawn) = (
      until, generation, key, isWithdrawn
    )
  }
}

/// A proposal as a desk sees it.
package struct NominationProposalEntry: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case proposed, taken, withdrawn
  }

  package let sender: String
  package let capacity: Capacity
  package let state: State
  package let proposal: NominationProposal

  package init(
    sender: String, capacity: Capacity, state: State, proposal: NominationProposal
  ) {
    (self.sender, self.capacity) = (sender, capacity)
    (self.state, self.proposal) = (state, proposal)
  }
}
