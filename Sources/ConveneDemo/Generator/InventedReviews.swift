import ConveneCore

extension Invention {
  /// Three reviews of each application by reviewers of other organisations, evenly shared.
  ///
  /// Points are what the answers are worth, moved by the reviewer's leniency and by noise, rounded.
  mutating func ratings(
    of applications: [Application], from hosts: [Organisation],
    by employers: [Organisation.ID?], criteria: [String]
  ) -> [DemoRating] {
    let leniencies = random.sample([-3, -1, 0, 1, 3], employers.count)
    var load = Array(repeating: 0, count: employers.count)
    return zip(applications, hosts).flatMap { application, host in
      let free = employers.indices.filter { employers[$0] != host.id }
      let drawn = random.sample(Array(free), free.count)
      let order = drawn.indices.sorted { (load[drawn[$0]], $0) < (load[drawn[$1]], $1) }
      return order.prefix(3).map { drawn[$0] }.sorted().flatMap { reviewer in
        load[reviewer] += 1
        return criteria.compactMap { criterion -> DemoRating? in
          let worth = quarters(application, of: host, on: criterion)
          let noise = random.below(5) + random.below(5) - 4
          guard !random.chance(40) else { return nil }
          return DemoRating(
            application: application.code, reviewer: reviewer, criterion: criterion,
            points: min(4, max(0, worth + leniencies[reviewer] + noise + 2) / 4))
        }
      }
    }
  }

  /// What an application is worth on a criterion, in quarters of a point, 0 through 16.
  ///
  /// What the form cannot show, such as fit and added value, follows from how far the offers are
  /// supported.
  private mutating func quarters(
    _ application: Application, of host: Organisation, on criterion: String
  ) -> Int {
    let support = application.offers.map(\.evidence.worth).max() ?? 0
    switch criterion {
    case "C2": return 4 * min(2, application.offers.count) + support
    case "C3": return 4 * application.authority.worth
    case "C4":
      return application.pastPartnerships.reduce(0) { $0 + ($1.output.isEmpty ? 3 : 6) }.clamped
    case "C5":
      let reached = Set(application.pastPartnerships.flatMap(\.sectors))
      return (4 * reached.subtracting([host.sector].compactMap(\.self)).count).clamped
    case "C6":
      guard let target = application.target else { return 0 }
      return 4 + (target.measure.isEmpty ? 0 : 4) + (target.baseline.isEmpty ? 0 : 4)
        + (target.date == nil ? 0 : 4)
    case "C7":
      return (application.fundingAssured == nil ? 2 : 12)
        + (application.fundingExpected == nil ? 0 : 3)
    default: return 4 + support + random.below(4)
    }
  }

  /// What applicants would do if invited: about one in seven declines, few stay away for a round.
  mutating func answers(of applications: [Application], rounds: Int) -> [DemoAnswer] {
    applications.map { application in
      let accepts = !random.chance(150)
      let misses = random.chance(50) && rounds > 0
      let round = 1 + random.below(max(1, rounds))
      return DemoAnswer(
        application: application.code, accepts: accepts,
        missesRound: accepts && misses ? round : nil)
    }
  }
}

extension Offer.Evidence {
  fileprivate var worth: Int {
    switch self {
    case .asserted: 1
    case .document: 5
    case .verified: 8
    }
  }
}

extension Application.Authority {
  fileprivate var worth: Int {
    switch self {
    case .personal: 0
    case .reports: 1
    case .proposes: 2
    case .commits: 3
    case .delegated: 4
    }
  }
}

extension Int {
  /// At most 16 quarters, which are four points.
  fileprivate var clamped: Int { Swift.min(16, self) }
}
