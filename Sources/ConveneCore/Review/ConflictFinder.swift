import ConveneValues

/// Finds the conflicts of interest that the applications and the directory show.
///
/// Organisations are compared by their entry or by a whole name, never by a part of one. Only
/// applications that something may bind to a reviewer are looked at, found by what binds.
package struct ConflictFinder: Sendable {
  private let applications: [Application]
  private let people: [Person.ID: Person]
  private let organisations: [Organisation.ID: Organisation]
  private let aliases: OrganisationAliases
  private let bindings: Bindings
  private let partnerships: [BindingPartnership]
  private let partnershipsOf: [Organisation.ID: [Int]]

  /// - Parameters:
  ///   - year: in which the meeting is held; partnerships bind for five years.
  ///   - witnesses: further applications, whose partnerships tell of others; nobody is bound to them.
  package init(
    _ applications: [Application], people: [Person.ID: Person],
    organisations: [Organisation.ID: Organisation], year: Int, witnesses: [Application] = []
  ) {
    self.applications = applications.sorted { $0.code < $1.code }
    self.people = people
    self.organisations = organisations
    aliases = OrganisationAliases(organisations.values)
    bindings = Bindings(self.applications, people, organisations)
    let told = (self.applications + witnesses).sorted { $0.code < $1.code }
    partnerships = told.flatMap { application in
      let host = people[application.person]?.organisation
      // Partnerships that ended longer ago bind nobody any more.
      return application.pastPartnerships.filter { ($0.to ?? .max) >= year - 5 }.map { past in
        BindingPartnership(
          members: past.partners + (host.map { [$0] } ?? []),
          note: "\(past.title) (\(application.code), answer \(past.answer))")
      }
    }
    var partnershipsOf: [Organisation.ID: [Int]] = [:]
    for (place, one) in partnerships.enumerated() {
      for member in Set(one.members) { partnershipsOf[member, default: []].append(place) }
    }
    self.partnershipsOf = partnershipsOf
  }

  /// Everything that binds `reviewer` to an application, by application and kind.
  package func conflicts(of reviewer: ReviewerProfile) -> [Conflict] {
    let own = reviewer.organisation.map { aliases.same(as: $0) } ?? []
    let partners = partners(of: own)
    let applied = bindings.byPerson[reviewer.person.id]?.first.map { applications[$0] }
    let found =
      applied == nil
      ? bindings.bound(to: reviewer, own, partners: partners.keys)
      : Array(applications.indices)
    return found.flatMap { place in
      conflicts(of: reviewer, on: applications[place], own, partners, applied)
    }
  }

  private func conflicts(
    of reviewer: ReviewerProfile, on application: Application, _ own: Set<Organisation.ID>,
    _ partners: [Organisation.ID: String], _ applied: Application?
  ) -> [Conflict] {
    guard let applicant = people[application.person] else { return [] }
    var found: [Conflict] = []
    func add(_ kind: Conflict.Kind, _ note: String) {
      found.append(
        Conflict(application: application.code, reviewer: reviewer.code, kind: kind, note: note))
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
    } else if let country = organisations[host]?.governs, country == reviewer.organisation?.governs
    {
      add(.delegation, country.code)
    }
    if !own.contains(host), let note = partners[host] { add(.pastPartner, note) }
    return found
  }

  /// Organisations that are or lately were in one partnership with any of `own`, whoever of them
  /// said so, and where.
  private func partners(of own: Set<Organisation.ID>) -> [Organisation.ID: String] {
    let told = Set(own.flatMap { partnershipsOf[$0] ?? [] }).sorted()
    var found: [Organisation.ID: String] = [:]
    for place in told {
      for member in partnerships[place].members {
        let all = organisations[member].map { aliases.same(as: $0) } ?? [member]
        for one in all where found[one] == nil { found[one] = partnerships[place].note }
      }
    }
    return found
  }
}

/// A partnership that still binds, and where it is told of.
private struct BindingPartnership {
  let members: [Organisation.ID]
  let note: String
}

/// Applications by all that may bind somebody to them, as places in their order.
private struct Bindings {
  var byPerson: [Person.ID: [Int]] = [:]
  private var byMailbox: [String: [Int]] = [:]
  private var byReferee: [String: [Int]] = [:]
  private var byRefereeMailbox: [String: [Int]] = [:]
  private var byHost: [Organisation.ID: [Int]] = [:]
  private var byGovernment: [Country: [Int]] = [:]

  init(
    _ applications: [Application], _ people: [Person.ID: Person],
    _ organisations: [Organisation.ID: Organisation]
  ) {
    for (place, application) in applications.enumerated() {
      byPerson[application.person, default: []].append(place)
      for referee in application.referees {
        if referee.email.isEmpty {
          byReferee[referee.name.untitledName, default: []].append(place)
        } else {
          byRefereeMailbox[referee.email.lowercased(), default: []].append(place)
        }
      }
      guard let applicant = people[application.person] else { continue }
      byMailbox[applicant.email.lowercased(), default: []].append(place)
      guard let host = applicant.organisation else { continue }
      byHost[host, default: []].append(place)
      if let country = organisations[host]?.governs {
        byGovernment[country, default: []].append(place)
      }
    }
  }

  /// Those that may be bound to somebody, ascending.
  func bound(
    to reviewer: ReviewerProfile, _ own: Set<Organisation.ID>,
    partners: some Sequence<Organisation.ID>
  ) -> [Int] {
    let (person, mailbox) = (reviewer.person, reviewer.person.email.lowercased())
    var found = Set(byPerson[person.id] ?? [])
    found.formUnion(byMailbox[mailbox] ?? [])
    found.formUnion(byRefereeMailbox[mailbox] ?? [])
    for name in [person.name] + Array(person.names.byLanguage.values) {
      found.formUnion(byReferee[name.untitledName] ?? [])
    }
    for host in own { found.formUnion(byHost[host] ?? []) }
    for host in partners { found.formUnion(byHost[host] ?? []) }
    if let country = reviewer.organisation?.governs {
      found.formUnion(byGovernment[country] ?? [])
    }
    return found.sorted()
  }
}

extension Organisation {
  /// The country whose government it is of.
  fileprivate var governs: Country? { sector == .government ? country : nil }
}

extension Person {
  /// Whether the directory has one human being twice: one mailbox and one name.
  fileprivate func isSame(as other: Person) -> Bool {
    email.lowercased() == other.email.lowercased() && name.untitledName == other.name.untitledName
  }
}

extension Referee {
  /// Whether this names `person`: by mailbox, or, where none is given, by the whole name.
  fileprivate func names(_ person: Person) -> Bool {
    guard email.isEmpty else { return email.lowercased() == person.email.lowercased() }
    let names = [person.name] + Array(person.names.byLanguage.values)
    return !name.untitledName.isEmpty && names.contains { $0.untitledName == name.untitledName }
  }
}
