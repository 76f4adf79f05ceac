import ConveneValues

/// Something that somebody asks for on the page behind their link; an officer decides.
package struct PageRequest: Hashable, Sendable, Codable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// What will be printed of them is wrong.
    case name
    /// To attend remotely.
    case remotely
    /// Somebody else in their place.
    case substitute
  }

  /// What of a request is written in a field of its own.
  package enum Field: String, CaseIterable, Sendable {
    case words
    case name
    case email
    case position
    case organisation
  }

  package let kind: Kind
  /// By the names of fields.
  package let said: [String: String]
  /// Whether an officer looked after it.
  package let isSettled: Bool

  package init(_ kind: Kind, said: [String: String], isSettled: Bool = false) {
    (self.kind, self.said, self.isSettled) = (kind, said, isSettled)
  }

  package subscript(field: Field) -> String { said[field.rawValue] ?? "" }
}

extension PageRequest.Kind {
  /// What is written of it on the page.
  package var fields: [PageRequest.Field] {
    switch self {
    case .name: [.words]
    case .remotely: []
    case .substitute: [.name, .email, .position, .organisation, .words]
    }
  }
}

/// A request as a desk reads it.
package struct PageRequestEntry: Hashable, Sendable {
  package let person: Person.ID
  /// Under which somebody is considered; empty where they are no more.
  package let code: String
  package let name: String
  package let request: PageRequest

  package init(person: Person.ID, code: String, name: String, request: PageRequest) {
    (self.person, self.code, self.name, self.request) = (person, code, name, request)
  }
}
