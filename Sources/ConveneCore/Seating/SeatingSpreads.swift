import ConveneSolvers
import ConveneValues

/// How sectors and colleagues are spread over the tables of each round, counted over those present.
struct SeatingSpreads {
  /// As evenly as whole people, those who sit together, and locked seats allow.
  private(set) var spreads: [SeatingProblem.Spread] = []
  /// As evenly as whole people allow.
  private(set) var even: [SeatingProblem.Spread] = []
  /// Names of those of which a plan may keep less.
  private(set) var soft: Set<String> = []

  private struct Group {
    let name: String
    let members: [Int]
    /// Whether every table is to have some of it.
    let isEven: Bool
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
        members: organisations.indices.filter { organisations[$0]?.sector == sector },
        isEven: true)
    }.filter { !$0.members.isEmpty }
    let houses = Dictionary(
      grouping: organisations.indices.filter { organisations[$0] != nil },
      by: { organisations[$0]?.name ?? "" }
    ).filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { name, members in
      Group(name: "colleagues of \(name) apart", members: members, isEven: false)
    }
    if !seating.isFirm(.sectors) { soft.formUnion(sectors.map(\.name)) }
    if !seating.isFirm(.organisations) { soft.formUnion(houses.map(\.name)) }
    let rounds = (0..<problem.rounds).map { round -> (least: [Int], most: [Int], fit: [Share]) in
      let absent = Set(problem.absences.filter { $0.round == round }.map(\.person))
      let present = Set(organisations.indices).subtracting(absent)
      let space = SeatingSpace(
        problem.tables[round], at: tables, remote: bound.filter(present.contains))
      let here = (sectors + houses).map { $0.members.filter(present.contains) }
      let least =
        space.least(of: Array(here.prefix(sectors.count)))
        + houses.map { _ in 0 }
      let most = here.map(space.most)
      let fit = here.indices.map { place in
        let share = Share(lowest: least[place], highest: most[place])
        return problem.attainable(share, of: here[place], in: round, present: present)
      }
      return (least, most, fit)
    }
    for (place, group) in (sectors + houses).enumerated() {
      even += Self.spreads(
        group, rounds.map { Share(lowest: $0.least[place], highest: $0.most[place]) })
      spreads += Self.spreads(group, rounds.map { $0.fit[place] })
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

extension SeatingProblem {
  /// What a spread can ask for where some of its members share a table or are locked to one.
  ///
  /// Those who sit together are given to the emptiest table, the largest company first.
  fileprivate func attainable(
    _ share: Share, of members: [Int], in round: Int, present: Set<Int>
  ) -> Share {
    let group = Set(members)
    let companies = companies(of: present)
    let locks = Dictionary(
      fixed.filter { $0.round == round }.map { ($0.person, $0.table) },
      uniquingKeysWith: { first, _ in first })
    var counts = [Int: Int]()
    for table in tables[round].indices where tables[round][table].highest > 0 { counts[table] = 0 }
    var loose: [Int] = []
    for company in companies {
      let size = company.count(where: group.contains)
      guard size > 0 else { continue }
      if let table = company.compactMap({ locks[$0] }).first {
        counts[table, default: 0] += size
      } else {
        loose.append(size)
      }
    }
    guard !counts.isEmpty,
      loose.contains(where: { $0 > 1 }) || counts.values.contains(where: { $0 > 0 })
    else { return share }
    for size in loose.sorted(by: >) {
      guard let table = counts.min(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
        break
      }
      counts[table, default: 0] += size
    }
    return Share(
      lowest: min(share.lowest, counts.values.min() ?? 0),
      highest: max(share.highest, counts.values.max() ?? 0))
  }

  /// Those present, by who shares a table with whom.
  private func companies(of present: Set<Int>) -> [[Int]] {
    var first = Dictionary(uniqueKeysWithValues: present.map { ($0, $0) })
    func root(_ person: Int) -> Int {
      var person = person
      while let next = first[person], next != person { person = next }
      return person
    }
    for pair in together where present.contains(pair.one) && present.contains(pair.other) {
      let (one, other) = (root(pair.one), root(pair.other))
      if one != other { first[max(one, other)] = min(one, other) }
    }
    return Dictionary(grouping: present.sorted(), by: root).sorted { $0.key < $1.key }.map(\.value)
  }
}
