import ConveneValues

/// A person named by a State or an invited organisation: received and acknowledged, and never scored,
/// ranked, drawn or refused.
package struct Nomination: Hashable, Sendable {
  /// Whose note names the person; nobody else replaces or withdraws them.
  package enum Sender: Hashable, Sendable {
    case state(Country)
    case organisation(Organisation.ID)
  }

  /// What somebody is in their delegation.
  package enum Role: String, Codable, CaseIterable, Sendable {
    case head
    case member
    case alternate
  }

  /// A note verbale or letter, by its number and the date that it bears.
  package struct Note: Hashable, Sendable {
    package let number: String
    package let date: Day

    package init(number: String, date: Day) {
      self.number = number
      self.date = date
    }
  }

  /// What the person states to bring, to lack and to care about; it is for seats alone.
  package struct Declared: Hashable, Sendable, Codable {
    package var topics: [String]
    package var offers: [Offer]
    package var needs: [Need]

    package init(topics: [String] = [], offers: [Offer] = [], needs: [Need] = []) {
      self.topics = topics
      self.offers = offers
      self.needs = needs
    }

    package var isEmpty: Bool { topics.isEmpty && offers.isEmpty && needs.isEmpty }
  }

  /// `N-0012`, unique in the meeting.
  package var code: String
  package var person: Person.ID
  package var sender: Sender
  package var role: Role
  package var capacity: Capacity
  /// Nil until it is registered: so long the nomination is not official.
  package var note: Note?
  /// Nil where nothing is stated.
  package var declared: Declared?
  /// Code of the nomination of the same sender that this one stands in for.
  package var replaces: String?

  package init(
    code: String, person: Person.ID, sender: Sender, role: Role = .member, capacity: Capacity,
    note: Note? = nil, declared: Declared? = nil, replaces: String? = nil
  ) {
    self.code = code
    self.person = person
    self.sender = sender
    self.role = role
    self.capacity = capacity
    self.note = note
    self.declared = declared
    self.replaces = replaces
  }

  /// `N-0012` of 12.
  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "N-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Nomination.Note {
  /// As the trail and lists say it: `NV 12/2007 of 2007-07-02`.
  package var words: String { "\(number) of \(date)" }
}
