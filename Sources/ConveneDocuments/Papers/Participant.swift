import ConveneCore
import ConveneValues
import ConveneWords

/// Somebody who takes part in a meeting, as papers show them; the service fills it in.
package struct Participant: Hashable, Sendable {
  /// For whom somebody comes who was named.
  package struct Delegation: Hashable, Sendable {
    package var sender: ProperName
    /// Whether the sender is the person's own country or organisation, which papers name anyway.
    package var isOwn: Bool
    package var role: Nomination.Role

    package init(sender: ProperName, isOwn: Bool, role: Nomination.Role) {
      self.sender = sender
      self.isOwn = isOwn
      self.role = role
    }
  }

  /// The same on the seating plan, the table cards and the list of participants.
  package var number: Int
  /// Of the application, nomination, substitute or guest; empty where a paper does not need it.
  package var code: String
  package var name: ProperName
  package var honorific: Wording
  package var position: Wording
  package var organisation: ProperName
  package var country: Country
  package var sector: Sector?
  package var capacity: Capacity
  /// As what the meeting itself named them; nil for all others.
  package var role: Guest.Role?
  /// Nil for those on open seats.
  package var delegation: Delegation?
  /// Who was selected, where somebody comes in their place.
  package var inPlaceOf: ProperName?
  /// Whether they attend remotely, and so need no plate.
  package var isRemote: Bool
  /// Counted on the list of participants, and printed beside nobody.
  package var gender: Person.Gender?
  /// Printed only where it is given.
  package var email: String?
  /// The number of the table in each round; nil where the person sits out.
  package var tables: [Int?]

  package init(
    number: Int, code: String = "", name: ProperName, honorific: Wording = [:],
    position: Wording = [:], organisation: ProperName, country: Country, sector: Sector?,
    capacity: Capacity = .personal, role: Guest.Role? = nil, delegation: Delegation? = nil,
    inPlaceOf: ProperName? = nil, isRemote: Bool = false, gender: Person.Gender? = nil,
    email: String? = nil,
    tables: [Int?] = []
  ) {
    self.number = number
    self.code = code
    self.name = name
    self.honorific = honorific
    self.position = position
    self.organisation = organisation
    self.country = country
    self.sector = sector
    self.capacity = capacity
    self.role = role
    self.delegation = delegation
    self.inPlaceOf = inPlaceOf
    self.isRemote = isRemote
    self.gender = gender
    self.email = email
    self.tables = tables
  }

  /// Whether they take part beside the room, and are counted apart.
  package var isBeside: Bool { role?.track == .beside }

  /// Heads of delegations stand first, then who is addressed as an excellency, then alternates and
  /// members, and these before all others.
  var rank: Int {
    let isExcellency = honorific.byLanguage.contains { language, words in
      Phrases(language).isOfExcellency(words)
    }
    return switch delegation?.role {
    case .head: 0
    case _ where isExcellency: 1
    case .alternate: 2
    case .member: 3
    case nil: 4
    }
  }

  package func sits(atTable table: Int, inRound round: Int) -> Bool {
    tables.indices.contains(round) && tables[round] == table
  }

  /// The name after its honorific, when there is one in the language of the name.
  func addressed(_ name: String, in language: Language) -> String {
    honorific.before(name, in: language)
  }

  func addressed(in language: Language) -> String { addressed(name[language], in: language) }
}

extension Phrases {
  /// As an honorific says it, that of the paper's language before those of others: what somebody answered
  /// for a count inflects no word of a paper.
  func gender(of person: Participant) -> Gender {
    let said = ([language] + Language.allCases.filter { $0 != language }).map {
      Phrases($0).gender(ofHonorific: person.honorific.byLanguage[$0, default: ""])
    }
    return said.first { $0 != .other } ?? .other
  }
}
