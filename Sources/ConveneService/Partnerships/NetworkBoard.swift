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
    let (people, potential, formed) = try prospects(
      of: entries, try applicationIDs(of: hand.id), try declaring(of: hand.id), hand)
    let hosts = try organisationsByID(people.values.compactMap(\.organisation))
    let pairs = entries.indices.flatMap { one in
      entries.indices.dropFirst(one + 1).compactMap { other in
        let worth = potential[one, other]
        return worth > 0 ? (pair: HopesAndPartnerships.Pair(one, other), worth: worth) : nil
      }
    }
    return HopesAndPartnerships(
      sectors: entries.map { hosts.sector(of: people[$0.person]) },
      hoped: pairs.sorted { ($1.worth, $0.pair) < ($0.worth, $1.pair) }.map(\.pair),
      formed: formed.map { HopesAndPartnerships.Pair($0.0, $0.1) })
  }
}
