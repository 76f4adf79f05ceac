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

    /// Whether the secretariat may find, in writing, that this does not bind the two after all.
    ///
    /// The rest is a fact about the two and nobody's judgement.
    package var canBeSetAside: Bool {
      switch self {
      case .alias, .delegation, .pastPartner: true
      case .declared, .applicant, .colleague, .coApplicant, .nominator: false
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

/// Finds the conflicts of interest that the applications and the directory show.
///
/// Organisations are compared by their entry or by a whole name, never by a part of one.
package struct ConflictFinder: Sendable {
  private let applications: [Application]
  private let people: [Person.ID: Person]
  private let organisations: [Organisation.ID: Organisation]
  private let aliases: OrganisationAliases
  /// Partnerships that ended before this year bind nobody any more.
  private let firstYear: Int

  /// - Parameter year: in which the meeting is held; partnerships bind for five years.
  package init(
    _ applications: [Application], people: [Person.ID: Person],
    organisations: [Organisation.ID: Organisation], year: Int
  ) {
    self.applications = applications.sorted { $0.code < $1.code }
    self.people = people
    self.organisations = organisations
    aliases = OrganisationAliases(organisations.values)
    firstYear = year - 5
  }

  /// Everything that binds `reviewer` to an application, by application and kind.
  package func conflicts(of reviewer: ReviewerProfile) -> [Conflict] {
    let own = reviewer.organisation.map { aliases.same(as: $0) } ?? []
    let partners = partners(of: own)
    let applied = applications.first { $0.person == reviewer.person.id }
    return applications.flatMap { application -> [Conflict] in
      guard let applicant = people[application.person] else { return [] }
      var found: [Conflict] = []
      func add(_ kind: Conflict.Kind, _ note: String) {
        found.append(
          Conflict(
            application: application.code, reviewer: reviewer.code, kind: kind, note: note))
      }
      if applicant.id == reviewer.person.id || applicant.isSame(as: reviewer.person) {
        add(.applicant, applicant.name)
      } else if let applied {
        add(.coApplicant, "applied as \(applied.code)")
      }
      if let referee = application.referees.first(where: { $0.names(reviewer.person) }) {
        add(.nominator, referee.name)
      }
      guard let host = applicant.organisation, let name = organisations[host]?.name else {
        return found
      }
      if host == reviewer.organisation?.id {
        add(.colleague, name)
      } else if own.contains(host) {
        add(.alias, "\(name) and \(reviewer.organisation?.name ?? "")")
      } else if let country = government(host), country == reviewer.government {
        add(.delegation, country.code)
      }
      if !own.contains(host), let note = partners[host] { add(.pastPartner, note) }
      return found
    }
  }

  private func government(_ id: Organisation.ID) -> Country? {
    organisations[id].flatMap { $0.sector == .government ? $0.country : nil }
  }

  /// Organisations that are or lately were in one partnership with any of `own`, whoever of them
  /// said so, and where.
  private func partners(of own: Set<Organisation.ID>) -> [Organisation.ID: String] {
    guard !own.isEmpty else { return [:] }
    var found: [Organisation.ID: String] = [:]
    for application in applications {
      let host = people[application.person]?.organisation
      for past in application.pastPartnerships where (past.to ?? .max) >= firstYear {
        let members = past.partners + (host.map { [$0] } ?? [])
        guard members.contains(where: own.contains) else { continue }
        for member in members {
          let all = organisations[member].map { aliases.same(as: $0) } ?? [member]
          for one in all where found[one] == nil {
            found[one] = "\(past.title) (\(application.code), answer \(past.answer))"
          }
        }
      }
    }
    return found
  }
}

extension ReviewerProfile {
  /// The country whose government they serve.
  fileprivate var government: Country? {
    organisation?.sector == .government ? organisation?.country : nil
  }
}

extension Person {
  /// Whether the directory has one human being twice: one mailbox and one name.
  fileprivate func isSame(as other: Person) -> Bool {
    email.lowercased() == other.email.lowercased() && name.similarName == other.name.similarName
  }
}

extension Referee {
  /// Whether this names `person`: by mailbox, or, where none is given, by the whole name.
  fileprivate func names(_ person: Person) -> Bool {
    guard email.isEmpty else { return email.lowercased() == person.email.lowercased() }
    let names = [person.name] + Array(person.names.byLanguage.values)
    return !name.similarName.isEmpty && names.contains { $0.similarName == name.similarName }
  }
}
