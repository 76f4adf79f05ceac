import ConveneCore
import ConveneValues
import Foundation
import Testing

/// Ties before and after a meeting.
@Suite struct MeetingNetworkTests {
  private static func party(_ number: UInt64) -> MeetingNetwork.Party {
    .organisation(Identifier(UUID(milliseconds: number, random: 0, number)))
  }

  private static func node(
    _ number: UInt64, _ name: String, _ sector: Sector?, _ country: String
  ) -> MeetingNetwork.Node {
    MeetingNetwork.Node(
      party: party(number), name: name, sector: sector, country: Country(country),
      tookPart: true)
  }

  private static let nodes = [
    node(1, "Ministry", .government, "LB"), node(2, "Incubator", .incubator, "LB"),
    node(3, "University", .academia, "JO"), node(4, "Firm", nil, "SY"),
    node(5, "Alone", .media, "EG"),
  ]

  @Test func `ties are counted once, and what was there before is not new`() {
    let network = MeetingNetwork(
      Self.nodes,
      [
        (Self.party(1), Self.party(2), .before), (Self.party(2), Self.party(1), .partnership),
        (Self.party(1), Self.party(3), .partnership), (Self.party(3), Self.party(1), .promised),
        (Self.party(1), Self.party(3), .partnership), (Self.party(1), Self.party(4), .partnership),
        (Self.party(2), Self.party(3), .promised), (Self.party(4), Self.party(4), .before),
        (Self.party(1), Self.party(9), .partnership),
      ])
    #expect(network.nodes.map(\.name) == ["Alone", "Firm", "Incubator", "Ministry", "University"])
    #expect(network.ties.count == 4)
    let figures = network.figures
    #expect(figures.nodes == 5 && figures.before == 1 && figures.new == 2)
    // Of whose sector nothing is known, nothing is said.
    #expect(figures.acrossSectors == 1 && figures.acrossCountries == 2)
    #expect(figures.promised == 1)
    #expect(figures.isolatedBefore == 3 && figures.isolatedAfter == 1)
    #expect(network.isolated([.before, .partnership]).map { network.nodes[$0].name } == ["Alone"])
  }

  @Test func `the order in which ties are given does not matter`() {
    let ties: [(MeetingNetwork.Party, MeetingNetwork.Party, MeetingNetwork.Kind)] = [
      (Self.party(1), Self.party(3), .partnership), (Self.party(2), Self.party(3), .promised),
    ]
    #expect(
      MeetingNetwork(Self.nodes, ties)
        == MeetingNetwork(
          Self.nodes.reversed(), ties.reversed().map { ($0.1, $0.0, $0.2) }))
  }
}
