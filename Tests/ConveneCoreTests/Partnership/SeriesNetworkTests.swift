import ConveneCore
import ConveneValues
import Foundation
import Testing

/// Ties across the meetings of a series.
@Suite struct SeriesNetworkTests {
  private static func party(_ number: UInt64) -> MeetingNetwork.Party {
    .organisation(Identifier(UUID(milliseconds: number, random: 0, number)))
  }

  private static func node(
    _ number: UInt64, _ name: String, _ sector: Sector, _ country: String, tookPart: Bool = true
  ) -> MeetingNetwork.Node {
    MeetingNetwork.Node(
      party: party(number), name: name, sector: sector, country: Country(country),
      tookPart: tookPart)
  }

  private static let first = MeetingNetwork(
    [
      node(1, "Ministry", .government, "LB"), node(2, "Incubator", .incubator, "JO"),
      node(3, "University", .academia, "LB", tookPart: false),
    ],
    [
      (party(1), party(2), .partnership), (party(1), party(3), .before),
      (party(2), party(3), .promised),
    ])
  private static let second = MeetingNetwork(
    [
      node(1, "Ministry", .government, "LB"), node(2, "Incubator (new name)", .incubator, "JO"),
      node(3, "University", .academia, "LB"), node(4, "Firm", .government, "LB"),
    ],
    [
      // Told by an application, of what the first meeting brought.
      (party(1), party(2), .before), (party(1), party(3), .partnership),
      (party(2), party(3), .partnership), (party(1), party(4), .partnership),
    ])

  @Test func `what a meeting brought stays new when a later application tells of it`() {
    let series = SeriesNetwork([("A", Self.first), ("B", Self.second)])
    let whole = series.whole
    #expect(whole.nodes.map(\.name) == ["Firm", "Incubator (new name)", "Ministry", "University"])
    #expect(whole.nodes.allSatisfy { $0.tookPart })
    let names = whole.ties.map { tie in
      Set([whole.nodes[tie.one].name, whole.nodes[tie.other].name])
    }
    #expect(
      Dictionary(zip(names, series.origins), uniquingKeysWith: { $1 }) == [
        ["Incubator (new name)", "Ministry"]: "A", ["Incubator (new name)", "University"]: "B",
        ["Firm", "Ministry"]: "B", ["Ministry", "University"]: nil,
      ])
    #expect(whole.figures.before == 1 && whole.figures.new == 3)
    #expect(whole.figures.acrossSectors == 2 && whole.figures.acrossCountries == 2)
  }

  @Test func `each meeting has what is new by it, and together they have all`() {
    let series = SeriesNetwork([("A", Self.first), ("B", Self.second)])
    #expect(series.steps.map(\.code) == ["A", "B"])
    #expect(series.steps.map(\.new) == [1, 2])
    #expect(series.steps.map(\.acrossSectors) == [1, 1])
    #expect(series.steps.map(\.acrossCountries) == [1, 1])
    #expect(series.steps.map(\.so.nodes) == [3, 4])
    #expect(series.steps.last?.so == series.whole.figures)
    #expect(series.steps.reduce(0) { $0 + $1.new } == series.whole.figures.new)
    // Of one meeting it is what that meeting has.
    #expect(SeriesNetwork([("A", Self.first)]).whole == Self.first)
  }
}
