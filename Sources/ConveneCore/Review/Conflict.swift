import ConveneValues

/// Why a reviewer does not rate an application.
package struct Conflict: Hashable, Sendable {
  /// How the two are bound to each other.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// The reviewer said so.
    case declared
    /// The reviewer is the applicant.
    case applicant
    /// Both work for one organisation of the directory.
    case colleague
    /// Their organisations stand in the directory twice, under a name that both bear.
    case alias
    /// Both serve the government of one country.
    case delegation
    /// The reviewer applies for one of the same seats.
    case coApplicant = "co_applicant"
    /// The applicant names the reviewer as referee or as who put them forward.
    case nominator
    /// Their organisations are or lately were partners, as any application says.
    case pastPartner = "past_partner"
    /// Somebody else reads in their place, as the secretariat said.
    case replaced

    /// Whether somebody said so; the rest is found, and gone when it is found no more.
    package var isSaid: Bool { self == .declared || self == .replaced }

    /// Whether the secretariat may find, in writing, that this does not bind the two after all.
    ///
    /// The rest is a fact about the two and nobody's judgement.
    package var canBeSetAside: Bool {
      switch self {
      case .alias, .delegation, .pastPartner: true
      case .declared, .applicant, .colleague, .coApplicant, .nominator, .replaced: false
      }
    }

    package var words: String { rawValue.replacing("_", with: " ") }
  }

  /// Code of the application.
  package let application: String
  /// Code of the reviewer.
  package let reviewer: String
  package let kind: Kind
  /// What it rests on, for the secretariat.
  package let note: String

  package init(application: String, reviewer: String, kind: Kind, note: String) {
    self.application = application
    self.reviewer = reviewer
    self.kind = kind
    self.note = note
  }
}
