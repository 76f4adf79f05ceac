/// How somebody comes to a seat.
package enum Track: String, Codable, CaseIterable, Sendable {
  /// Selected from the applications.
  case open
  /// Named by a State or an organisation: never scored, ranked or drawn.
  case nominated
  /// In place of somebody who was selected: decided by a named officer, and never scored.
  case substitute
  /// Invited by name, by the meeting itself: neither scored nor nominated.
  case guest
  /// Beside the room: a resource person, an observer, one of the secretariat.
  case beside

  /// Whether an answer is taken: a State said so already, and a substitute was sent for.
  package var isAnswered: Bool { self == .open || isByName }

  /// Whether it is the meeting itself that names somebody.
  package var isByName: Bool { self == .guest || self == .beside }

  /// Of which places it takes one: a substitute sits on an open one; nil beside the room.
  package var places: Track? {
    switch self {
    case .open, .substitute: .open
    case .nominated, .guest: self
    case .beside: nil
    }
  }
}

/// In which capacity somebody takes part.
package enum Capacity: String, Codable, CaseIterable, Sendable {
  case officialDelegation = "official_delegation"
  case governmentDesignated = "government_designated"
  case personal
  case observer
  case resourcePerson = "resource_person"
  case secretariat

  /// What somebody who was named can state: nobody names the secretariat.
  package static let ofNominated = allCases.filter { $0 != .secretariat }

  /// Whether it is a State alone that sends somebody so.
  package var isOfGovernment: Bool { [.officialDelegation, .governmentDesignated].contains(self) }
}

/// What a letter says.
package enum LetterKind: String, CaseIterable, Sendable {
  case invitation
  case waitingList = "waiting_list"
  case regret
  case reminder
  case acknowledgement
  /// To whoever comes in place of another.
  case substitute
  /// To whoever gave the seat to somebody else.
  case replaced
  /// To whoever attends remotely: how to enter.
  case remote
  /// To whoever comes in person after all.
  case inPerson = "in_person"
  /// To whoever holds an invitation: what of the meeting is otherwise from now on.
  case change
  /// To whoever holds an invitation: that the meeting does not take place.
  case cancellation
  /// To whoever waited: that no place comes.
  case closing
  /// To whoever was invited: until when an answer counts now.
  case `extension`
  /// To whoever said yes and does not come: that the entry in their calendar is taken back.
  case departure
  /// To whoever writes a document: that it is due.
  case document
}
