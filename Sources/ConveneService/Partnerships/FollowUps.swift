import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

extension Store {
  /// What came of a meeting, as its papers show it.
  ///
  /// - Parameter people: who takes part, with whom each is, in the order of the list.
  func followUp(
    _ hand: MeetingInHand, _ people: [(person: Person.ID, participant: Participant)],
    on today: Day
  ) throws -> FollowUp {
    let attendance = try attendance(of: hand.id)
    let (pages, promises) = (try partnershipPages(hand), try commitments(of: hand.id))
    let names = try SideNames(
      pages.flatMap(\.partnership.partners)
        + promises.flatMap { [$0.who] + ($0.with.map { [$0] } ?? []) },
      writing: hand.meeting.languages, in: self)
    var followUp = FollowUp()
    followUp.today = today
    followUp.attended = attendance.count { $0.attendance == .attended }
    followUp.absent = attendance.count { $0.attendance == .noShow }
    followUp.isRecorded = followUp.attended > 0
    followUp.promises = promises.map { one in
      var promise = names.promise(one, other: one.with)
      promise.who = names.side(one.who)
      promise.noted = one.addedAt.map { Day($0, inZone: hand.meeting.zone) }
      return promise
    }
    let carried = try projects(of: hand.id).filter { $0.partnership != nil }
    followUp.agreements = pages.map { page in
      var agreement = names.agreement(page, on: today)
      agreement.project = carried.first { $0.partnership == page.partnership.code }
      return agreement
    }
    let present = Set(attendance.present.map(\.person))
    let known = try peopleByID(people.map(\.person))
    followUp.present = people.filter { present.contains($0.person) }.map { person, participant in
      var one = FollowUp.Present(
        participant: participant,
        language: known[person]?.letterLanguage(among: hand.meeting.languages)
          ?? hand.mainLanguage)
      let party = Party(person: person, home: known[person]?.organisation)
      one.promised = promises.filter { party.isMeant(by: $0.who) }
        .map { names.promise($0, other: $0.with) }
      one.received = promises.filter { $0.with.map(party.isMeant) ?? false }
        .map { names.promise($0, other: $0.who) }
      one.joint = pages.compactMap { names.joint($0, of: party) }
      return one
    }
    followUp.network = try network(hand, attendance, pages, promises)
    return followUp
  }

  /// Organisations of those who came and their partners, with their ties before and since.
  func network(_ hand: MeetingInHand) throws -> MeetingNetwork {
    try network(
      hand, try attendance(of: hand.id), try partnershipPages(hand), try commitments(of: hand.id))
  }

  private func network(
    _ hand: MeetingInHand, _ attendance: [AttendanceEntry], _ pages: [PartnershipPage],
    _ promises: [Commitment]
  ) throws -> MeetingNetwork {
    let present = attendance.present.map(\.person)
    let people = try peopleByID(present)
    let partners = pages.map(\.partnership.partners)
    let outside = partners.flatMap { $0.compactMap { $0.organisation?.id } }
    let organisations = try organisationsByID(
      people.values.compactMap(\.organisation) + outside)
    var nodes = present.compactMap { id in
      people[id].map { person -> MeetingNetwork.Node in
        let home = person.organisation.flatMap { organisations[$0] }
        return MeetingNetwork.Node(
          party: person.party, name: home?.name ?? person.name, sector: home?.sector,
          country: home?.country ?? person.country, tookPart: true)
      }
    }
    nodes += partners.flatMap(\.self).compactMap { partner in
      partner.party.map { party in
        let home = partner.organisation.flatMap { organisations[$0.id] }
        return MeetingNetwork.Node(
          party: party, name: home?.name ?? partner.name, sector: home?.sector,
          country: home?.country, tookPart: false)
      }
    }
    let came = Set(present)
    var ties: [(MeetingNetwork.Party, MeetingNetwork.Party, MeetingNetwork.Kind)] = []
    for one in try applications(of: hand.id) where came.contains(one.person) {
      guard let party = people[one.person]?.party else { continue }
      ties += one.pastPartnerships.flatMap(\.partners).map {
        (party, .organisation($0), .before)
      }
    }
    for promise in promises {
      guard let who = promise.who.party, let with = promise.with?.party else { continue }
      ties.append((who, with, .promised))
    }
    for all in partners.map({ $0.compactMap(\.party) }) {
      for (place, one) in all.enumerated() {
        ties += all[..<place].map { (one, $0, .partnership) }
      }
    }
    return MeetingNetwork(nodes, ties)
  }
}

extension Secretariat {
  /// Who is tied to whom around a meeting: for those who may see scores, as names are in it.
  package func network(_ hand: MeetingInHand) async throws -> MeetingNetwork {
    try await look(.viewScores, in: hand) { try $0.network(hand) }
  }
}

extension [AttendanceEntry] {
  /// Who came; where nothing was recorded of anybody, all who were expected.
  var present: [AttendanceEntry] {
    let isRecorded = contains { $0.attendance == .attended }
    return filter { $0.attendance == .attended || !isRecorded && $0.attendance == .expected }
  }
}

extension Person {
  fileprivate var party: MeetingNetwork.Party {
    organisation.map { .organisation($0) } ?? .person(id)
  }
}

extension Partnership.Partner {
  fileprivate var party: MeetingNetwork.Party? {
    organisation.map { .organisation($0.id) } ?? person.map { .person($0.id) }
  }
}

/// Somebody and where they are from, as commitments and partnerships mean them.
struct Party {
  let person: Person.ID
  let home: Organisation.ID?

  /// Whether they are meant: by name, or as their organisation where nobody of it is named.
  func isMeant(by partner: Partnership.Partner) -> Bool {
    if let named = partner.person { return named.id == person }
    return home != nil && partner.organisation?.id == home
  }
}

/// Names of those in commitments and partnerships, in every language that is there.
private struct SideNames {
  private let people: [Person.ID: Person]
  private let organisations: [Organisation.ID: Organisation]
  private let languages: [Language]

  init(
    _ partners: [Partnership.Partner], writing languages: [Language], in store: Store
  ) throws {
    self.languages = languages
    people = try store.peopleByID(partners.compactMap { $0.person?.id })
    organisations = try store.organisationsByID(partners.compactMap { $0.organisation?.id })
  }

  func side(_ partner: Partnership.Partner) -> FollowUp.Side {
    FollowUp.Side(
      person: partner.person.map { one in
        ProperName(one.name, others: people[one.id]?.names ?? [:])
      },
      honorific: partner.person.flatMap { people[$0.id]?.honorific } ?? [:],
      organisation: partner.organisation.map { one in
        ProperName(one.name, others: organisations[one.id]?.names ?? [:])
      },
      language: partner.person.flatMap { people[$0.id]?.letterLanguage(among: languages) })
  }

  func promise(_ one: Commitment, other: Partnership.Partner?) -> FollowUp.Promise {
    FollowUp.Promise(
      code: one.code, other: other.map(side), what: one.what, due: one.due, status: one.status)
  }

  func agreement(_ page: PartnershipPage, on today: Day) -> FollowUp.Agreement {
    let one = page.partnership
    let monitoring = Monitoring(of: one.terms.due, page.reports)
    return FollowUp.Agreement(
      partnership: one, sides: one.partners.map(side), principles: page.principles,
      missing: page.missing.count, monitoring: monitoring,
      light: one.status == .ended ? nil : monitoring.light(on: today))
  }

  /// A partnership as somebody in it has it; nil where they are not, or it has ended.
  func joint(_ page: PartnershipPage, of party: Party) -> FollowUp.Joint? {
    let one = page.partnership
    guard one.status != .ended, let own = one.partners.first(where: party.isMeant) else {
      return nil
    }
    return FollowUp.Joint(
      code: one.code, title: one.title, role: own.role,
      others: one.partners.filter { $0.position != own.position }.map(side),
      measure: one.terms.measure, due: Monitoring(of: one.terms.due, page.reports).day)
  }
}
