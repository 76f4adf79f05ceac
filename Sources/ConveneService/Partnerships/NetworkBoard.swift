import ConveneCore
import ConveneDocuments
import ConveneSolvers
import ConveneStore
import ConveneValues

extension Secretariat {
  /// Between whom partnerships were hoped for, and between whom they came; for the secretariat alone.
  ///
  /// It names nobody: a person is a sector.
  package func networkBoard(
    _ hand: MeetingInHand
  ) async throws -> (hopes: HopesAndPartnerships, network: MeetingNetwork) {
    try await look(.viewSecrets, in: hand) { store in
      (try store.hopes(hand), try store.network(hand))
    }
  }
}

extension Store {
  fileprivate func hopes(_ hand: MeetingInHand) throws -> HopesAndPartnerships {
    let entries = try participants(of: hand.id)
    let people = try peopleByID(entries.map(\.person))
    let hosts = try organisationsByID(people.values.compactMap(\.organisation))
    let applications = Dictionary(
      try applications(of: hand.id).map { ($0.person, $0.id) },
      uniquingKeysWith: { first, _ in first })
    let potential = try seatingPotential(
      of: entries.map { ($0, applications[$0.person]) }, try declaring(of: hand.id), hand)
    let pairs = entries.indices.flatMap { one in
      entries.indices.dropFirst(one + 1).compactMap { other in
        let worth = potential[one, other]
        return worth > 0 ? (pair: HopesAndPartnerships.Pair(one, other), worth: worth) : nil
      }
    }
    let formed = formedPairs(
      among: entries, homes: entries.map { people[$0.person]?.organisation },
      try partnershipPages(hand, withReports: false))
    return HopesAndPartnerships(
      sectors: entries.map { one in
        people[one.person]?.organisation.flatMap { hosts[$0] }?.sector
      },
      hoped: pairs.sorted { ($1.worth, $0.pair) < ($0.worth, $1.pair) }.map(\.pair),
      formed: formed.map { HopesAndPartnerships.Pair($0.0, $0.1) })
  }
}
