import ConveneValues

/// How far reviewers agree; nil is "not estimable".
package struct ReviewReliability: Sendable {
  package struct Line: Sendable {
    /// Code of the criterion; nil for the weighted mean of all.
    package let criterion: Criterion?
    package let ratings: Int
    /// Intraclass correlation of one review, and of the mean of as many as there usually are.
    package let single: Double?
    package let mean: Double?
    package let alpha: Double?
  }

  /// How a reviewer's points stand to those of others on the same applications and criteria.
  package struct Leniency: Sendable {
    package let reviewer: String
    package let compared: Int
    /// Hundredths of a point above the others' mean; nil where nobody else judged the same.
    package let hundredths: Int?
  }

  package let lines: [Line]
  package let leniency: [Leniency]
  /// Reviews an application usually has, rounded.
  package let typical: Int
  /// How many reviews each would make the mean reliable to six tenths; nil where nothing would.
  package let needed: Int?
}

extension ReviewReliability {
  package init(_ ratings: [Rating], criteria: [Criterion]) {
    let byApplication = Dictionary(grouping: ratings, by: \.application)
    let applications = byApplication.keys.sorted()
    func units(_ criterion: String) -> [[Int]] {
      applications.map { code in
        (byApplication[code] ?? []).filter { $0.criterion == criterion }
          .sorted { $0.reviewer < $1.reviewer }.map(\.points.value)
      }
    }
    let weight = Dictionary(
      criteria.map { ($0.code, $0.weight) }, uniquingKeysWith: { first, _ in first })
    let whole = applications.map { code in
      let reviews = Dictionary(grouping: byApplication[code] ?? [], by: \.reviewer)
      return reviews.keys.sorted().compactMap { reviewer -> Int? in
        let given = reviews[reviewer] ?? []
        let sum = given.reduce(0) { $0 + weight[$1.criterion, default: 0] }
        guard sum > 0 else { return nil }
        return given.reduce(0) { $0 + 100 * weight[$1.criterion, default: 0] * $1.points.value }
          / sum
      }
    }
    let reviewed = whole.filter { !$0.isEmpty }
    let reviews = reviewed.reduce(0) { $0 + $1.count }
    let typical = reviewed.isEmpty ? 0 : (2 * reviews + reviewed.count) / (2 * reviewed.count)
    func line(_ criterion: Criterion?, _ units: [[Int]]) -> Line {
      let single = Reliability.single(units)
      return Line(
        criterion: criterion, ratings: units.reduce(0) { $0 + $1.count }, single: single,
        mean: single.map { Reliability.mean(of: typical, single: $0) },
        alpha: Reliability.alpha(units, level: .interval))
    }
    let all = line(nil, whole)
    lines = criteria.map { line($0, units($0.code)) } + [all]
    self.typical = typical
    needed = all.single.flatMap { single in
      (1...99).first { Reliability.mean(of: $0, single: single) >= 0.6 }
    }
    let byPlace = Dictionary(grouping: ratings) { [$0.application, $0.criterion] }
    leniency = Set(ratings.map(\.reviewer)).sorted().map { reviewer in
      var (sum, count) = (0.0, 0)
      for rating in ratings where rating.reviewer == reviewer {
        let others = (byPlace[[rating.application, rating.criterion]] ?? [])
          .filter { $0.reviewer != reviewer }
        guard !others.isEmpty else { continue }
        let mean = others.reduce(0.0) { $0 + Double($1.points.value) } / Double(others.count)
        sum += Double(rating.points.value) - mean
        count += 1
      }
      return Leniency(
        reviewer: reviewer, compared: count,
        hundredths: count > 0 ? Int((100 * sum / Double(count)).rounded()) : nil)
    }
  }
}
