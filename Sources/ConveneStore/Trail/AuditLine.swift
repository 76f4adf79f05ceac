import ConveneCore
import ConveneValues
import Foundation

/// An object that acts change; ids are kept, and names looked up when it is shown.
package struct AuditObject: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case account, application, commitment, conflict, correspondence, handover, invitation, letter,
      lottery
    case mail, meeting
    case nomination, organisation, participant
    case partnerMeeting = "partner_meeting"
    case partnership, person, project, recommendation, review, reviewer, scoring,
      seat, seating
    case seatingRule = "seating_rule"
    case selection
  }

  package let kind: Kind
  package let id: UUID
  /// The reviewer, of a review or a conflict.
  package let beside: UUID?
  /// Whether only those who may see secrets are told more than that it changed.
  package var isSecret = false

  package init(_ kind: Kind, _ id: UUID, beside: UUID? = nil, isSecret: Bool = false) {
    self.kind = kind
    self.id = id
    self.beside = beside
    self.isSecret = isSecret
  }

  package init<Entity>(_ kind: Kind, _ id: Identifier<Entity>, isSecret: Bool = false) {
    self.init(kind, id.uuid, isSecret: isSecret)
  }

  package static func conflict(_ entry: ReviewEntry) -> Self {
    Self(.conflict, entry.application.uuid, beside: entry.reviewer.uuid)
  }

  package static func review(_ entry: ReviewEntry) -> Self {
    Self(.review, entry.application.uuid, beside: entry.reviewer.uuid)
  }
}

/// What an act did to one object; a side that is nil says that the object was not there.
package struct AuditLine: Hashable, Sendable {
  package let object: AuditObject
  package let change: AuditChange

  package init(_ object: AuditObject, _ change: AuditChange) {
    self.object = object
    self.change = change
  }
}

/// Columns of an object before and after, as text.
package struct AuditChange: Hashable, Sendable, Codable {
  package let before: [String: String]?
  package let after: [String: String]?

  package init(before: [String: String]?, after: [String: String]?) {
    self.before = before
    self.after = after
  }

  /// Nil where nothing differs; else with what differs alone, where the object was there before.
  package init?(from before: [String: String]?, to after: [String: String]?) {
    guard before != after else { return nil }
    guard let before, let after else {
      self.init(before: before, after: after)
      return
    }
    let differing = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    self.init(
      before: before.filter { differing.contains($0.key) },
      after: after.filter { differing.contains($0.key) })
  }

  /// A column that is kept to put the whole back, and told to nobody.
  package static let whole = "whole"

  /// Whether a column is kept for what takes the act back, and told to nobody: the whole, and ids.
  package static func isSilent(_ column: String) -> Bool {
    column == whole || column.split(separator: " ").contains("id")
  }
}

/// A line of the trail as it is shown.
package struct AuditLineEntry: Sendable {
  package let number: Int
  package internal(set) var object: AuditObject
  /// Nil where it was erased.
  package let change: AuditChange?
  /// The code of an application, and the names that object and reviewer have today.
  package let code: String?
  package let name: String?
  package internal(set) var beside: String?
  /// How the object was called, where it is one with another since; the id where that was erased.
  package let was: String?
  package internal(set) var besideWas: String?
  /// The code of the reviewer.
  let besideCode: String?

  /// The same for whoever is not told which reviewer gave what.
  package var withoutNameOfReviewer: AuditLineEntry {
    var line = self
    line.beside = beside.flatMap { _ in besideCode }
    line.besideWas = nil
    return line
  }
}

/// An act as the trail has it.
package struct AuditEntry: Sendable {
  package let number: Int
  package let at: Date
  package let actor: String
  /// Whose session wrote it; nil in what is older than that.
  package let login: String?
  package let act: String
  package let object: String
  /// What was said of the act; nil where it was erased.
  package var particulars: [String: String]? = [:]
}
