import ConveneValues
import Foundation

/// What is asked of a partnership before it is recognised, by the numbers of the guiding principles.
package enum Principle: Int, CaseIterable, Sendable {
  case purpose = 1
  case voluntary
  case agreedOutcome
  case sectors
  case addedValue
  case target
  case funding
}

/// A partnership that came of a meeting, from its announcement to its end.
package struct Partnership: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case announced
    /// Each partner confirmed its own role.
    case confirmed
    /// By a named officer, once all principles are answered.
    case recognised
    /// It counts too, with why.
    case ended

    /// Whether partners and answers may change.
    package var isOpen: Bool { self == .announced || self == .confirmed }
  }

  /// How a partner said that it takes its role.
  package enum Way: String, CaseIterable, Sendable {
    case inPerson = "in_person"
    case letter
    case mail
    case telephone
  }

  package struct Confirmation: Hashable, Sendable {
    /// Who said so for the partner, by name.
    package let who: String
    package let day: Day
    package let how: Way

    package init(who: String, day: Day, how: Way) {
      (self.who, self.day, self.how) = (who, day, how)
    }
  }

  package struct Partner: Sendable {
    /// From 1, in the order of the announcement.
    package let position: Int
    package let organisation: (id: Organisation.ID, name: String, sector: Sector?)?
    package let person: (id: Person.ID, name: String)?
    /// What it does in the partnership.
    package let role: String
    /// Nil until it says so.
    package let confirmation: Confirmation?

    package init(
      position: Int, organisation: (id: Organisation.ID, name: String, sector: Sector?)?,
      person: (id: Person.ID, name: String)?, role: String, confirmation: Confirmation? = nil
    ) {
      (self.position, self.organisation, self.person) = (position, organisation, person)
      (self.role, self.confirmation) = (role, confirmation)
    }

    /// The person with where they are from, or the organisation.
    package var name: String {
      [person?.name, organisation?.name].compactMap(\.self).joined(separator: ", ")
    }

    /// The same in another role, which it has not confirmed.
    package func taking(_ role: String) -> Self {
      Self(position: position, organisation: organisation, person: person, role: role)
    }
  }

  /// Target and funding as days and sums.
  package struct Terms: Hashable, Sendable {
    /// By what it is seen that the target is reached; empty where nobody said.
    package var measure: String
    /// By when.
    package var due: Day?
    package var assured: Money?
    package var expected: Money?

    package init(
      measure: String = "", due: Day? = nil, assured: Money? = nil, expected: Money? = nil
    ) {
      (self.measure, self.due, self.assured, self.expected) = (measure, due, assured, expected)
    }
  }

  package let id: UUID
  /// `P-0001`.
  package let code: String
  package let title: String
  package let status: Status
  package let partners: [Partner]
  package let answers: [Principle: String]
  /// Codes of the meeting's catalogue.
  package let outcomes: [String]
  package let terms: Terms
  package let announcedAt: Date
  package let recognised: (at: Date, by: String)?
  package let ended: (at: Date, reason: String)?

  package init(
    id: UUID, code: String, title: String, status: Status, partners: [Partner],
    answers: [Principle: String] = [:], outcomes: [String] = [], terms: Terms = Terms(),
    announcedAt: Date, recognised: (at: Date, by: String)? = nil,
    ended: (at: Date, reason: String)? = nil
  ) {
    (self.id, self.code, self.title, self.status) = (id, code, title, status)
    (self.partners, self.answers, self.outcomes, self.terms) = (partners, answers, outcomes, terms)
    (self.announcedAt, self.recognised, self.ended) = (announcedAt, recognised, ended)
  }

  /// `P-0012` of 12.
  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "P-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether every partner confirmed.
  package var isConfirmedByAll: Bool { partners.allSatisfy { $0.confirmation != nil } }

  package var sectors: Set<Sector> { Set(partners.compactMap { $0.organisation?.sector }) }

  /// All that is missing before it can be recognised, by partners and then by principles.
  ///
  /// - Parameter hasCatalogue: whether the meeting lists agreed outcomes, of which one is cited then.
  package func missing(hasCatalogue: Bool) -> [Problem] {
    let unconfirmed = partners.filter { $0.confirmation == nil }.map {
      Problem.partnerNotConfirmed(at: "partner \($0.position)", name: $0.name)
    }
    return unconfirmed
      + Principle.allCases.flatMap { principle -> [Problem] in
        let place = "principle \(principle.rawValue)"
        let unanswered: [Problem] =
          answers[principle] == nil ? [.principleNotAnswered(at: place)] : []
        return unanswered + missing(of: principle, at: place, hasCatalogue: hasCatalogue)
      }
  }

  /// What is missing beside words.
  private func missing(
    of principle: Principle, at place: String, hasCatalogue: Bool
  ) -> [Problem] {
    switch principle {
    case .purpose, .voluntary, .addedValue: []
    case .agreedOutcome:
      hasCatalogue && outcomes.isEmpty ? [.partnershipCitesNothing(at: place)] : []
    case .sectors: sectors.count < 2 ? [.partnersOfOneSector(at: place)] : []
    case .target:
      (terms.measure.isEmpty ? [.targetWithoutMeasure(at: place)] : [])
        + (terms.due == nil ? [.targetWithoutDay(at: place)] : [])
    case .funding:
      (terms.assured?.minorUnits ?? 0) > 0 ? [] : [.fundingNotAssured(at: place)]
    }
  }
}
