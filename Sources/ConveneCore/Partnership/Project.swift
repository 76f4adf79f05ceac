import ConveneValues
import Foundation

/// A project of the plan of action that exists before the meeting, and what it lacks.
package struct Project: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case planned
    /// Somebody works on it; a partnership that came of it does.
    case running
    case done
    /// It will not be done, and why is told.
    case ended

    package var isOpen: Bool { self == .planned || self == .running }
  }

  /// A role to be filled.
  package struct Lack: Sendable {
    package enum Kind: String, Codable, CaseIterable, Sendable {
      case approval
      case data
      case expertise
      case finance
      case implementer
      case incubator
      case owner
      case technology
      case training

      /// What somebody offers who fills it; nil of an owner, whom no offer makes.
      package var asset: Asset? {
        switch self {
        case .approval: .regulatory
        case .data: .data
        case .expertise: .expertise
        case .finance: .funding
        case .implementer: .delivery
        case .incubator: .premises
        case .owner: nil
        case .technology: .technology
        case .training: .training
        }
      }
    }

    /// From 1, in the project.
    package let number: Int
    package let kind: Kind
    /// What has to be offered; nil where no offer fills it.
    package let asset: Asset?
    /// On which topic; nil for any.
    package let topic: String?
    /// Nil until somebody fills it.
    package let filler: Partnership.Partner?

    package init(
      number: Int, kind: Kind, asset: Asset?, topic: String?, filler: Partnership.Partner? = nil
    ) {
      (self.number, self.kind, self.asset, self.topic) = (number, kind, asset, topic)
      self.filler = filler
    }

    package var isOpen: Bool { filler == nil }

    /// Whether an offer is of what is lacking: the same asset and topic, as an offer answers a need.
    package func isMet(by offer: Offer) -> Bool {
      offer.asset == asset && (topic == nil || offer.topic == topic)
    }
  }

  /// Who owns it or fills something, by what the directory knows them.
  package struct Party: Hashable, Sendable {
    package let organisation: Organisation.ID?
    package let person: Person.ID?

    package init(organisation: Organisation.ID?, person: Person.ID?) {
      (self.organisation, self.person) = (organisation, person)
    }

    package init(_ partner: Partnership.Partner) {
      self.init(organisation: partner.organisation?.id, person: partner.person?.id)
    }
  }

  package let id: UUID
  /// `PR-0001`.
  package let code: String
  package let title: Wording
  /// The code of the agreed outcome that it is part of.
  package let outcome: String?
  /// As a partner of no partnership yet.
  package let owner: Partnership.Partner?
  /// The round table whose theme it is.
  package let table: Int?
  /// The code of the partnership that came of it.
  package let partnership: String?
  package let status: Status
  /// Why it ended, or what was remarked when it was done.
  package let reason: String
  package let lacks: [Lack]

  package init(
    id: UUID, code: String, title: Wording, outcome: String? = nil,
    owner: Partnership.Partner? = nil, table: Int? = nil, partnership: String? = nil,
    status: Status = .planned, reason: String = "", lacks: [Lack] = []
  ) {
    (self.id, self.code, self.title, self.outcome) = (id, code, title, outcome)
    (self.owner, self.table, self.partnership) = (owner, table, partnership)
    (self.status, self.reason, self.lacks) = (status, reason, lacks)
  }

  /// `PR-0012` of 12.
  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "PR-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package var openLacks: [Lack] { lacks.filter(\.isOpen) }
}
