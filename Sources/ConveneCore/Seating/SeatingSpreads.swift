import ConveneSolvers
import ConveneValues

/// How sectors and colleagues are spread over the tables of each round: as evenly as whole people allow,
/// counted over those present.
struct SeatingSpreads {
  private(set) var spreads: [SeatingProblem.Spread] = []
  /// Names of those of which a plan may keep less.
  private(set) var soft: Set<String> = []

  private struct Group {
    let name: String
    let members: [Int]
  }

  /// - Parameters:
  ///   - organisations: of the participants, in the order of the list.
  ///   - bound: numbers of those who are bound to tables with a screen.
  init(
    _ organisations: [Organisation?], _ problem: SeatingProblem, at tables: [RoundTable],
    bound: [Int], _ seating: Seating
  ) {
    let sectors = Sector.allCases.map { sector in
      Group(
        name: "spread of \(sector.rawValue)",
        members: organisations.indices.filter { organisations[$0]?.sector == sector })
    }.filter { !$0.members.isEmpty }
    let houses = Dictionary(
      grouping: organisations.indices.filter { organisations[$0] != nil },
      by: { organisations[$0]?.name ?? "" }
    ).filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { name, members in
      Group(name: "colleagues of \(name) apart", members: members)
    }
    if !seating.isFirm(.sectors) { soft.formUnion(sectors.map(\.name)) }
    if !seating.isFirm(.organisations) { soft.formUnion(houses.map(\.name)) }
    let rounds = (0..<problem.rounds).map { round -> [Share] in
      let absent = Set(problem.absences.filter { $0.round == round }.map(\.person))
      let space = SeatingSpace(
        problem.tables[round], at: tables, remote: bound.filter { !absent.contains($0) })
      let here = (sectors + houses).map { $0.members.filter { !absent.contains($0) } }
      let least = space.least(of: Array(here.prefix(sectors.count))) + houses.map { _ in 0 }
      return zip(here, least).map { Share(lowest: $1, highest: max($1, space.most(of: $0))) }
    }
    spreads = (sectors + houses).enumerated().flatMap { place, group in
      Self.spreads(group, rounds.map { $0[place] })
    }
  }

  /// One for all rounds that ask for the same.
  private static func spreads(_ group: Group, _ shares: [Share]) -> [SeatingProblem.Spread] {
    let kinds = Dictionary(grouping: shares.indices) { shares[$0] }
    return kinds.sorted { $0.value[0] < $1.value[0] }.map { share, rounds in
      SeatingProblem.Spread(
        Rule(
          name: group.name, members: group.members, lowest: share.lowest, highest: share.highest),
        rounds: kinds.count == 1 ? nil : rounds)
    }
  }
}

/// How many of a group each table has.
private struct Share: Hashable {
  let lowest: Int
  let highest: Int
}
