import ConveneValues

/// What an application got on each criterion, and from whom, so that its merit can be told had
/// somebody not rated, or rated otherwise.
struct MeritSums {
  private let criteria: [Criterion]
  private var points: [Int]
  private var counts: [Int]
  private var given: [String: [(criterion: Int, points: Int)]] = [:]

  init(_ findings: [Ratings.Finding]) {
    criteria = findings.map(\.criterion)
    counts = findings.map(\.ratings.count)
    points = findings.map { $0.ratings.reduce(0) { $0 + $1.points.value } }
    for (criterion, finding) in findings.enumerated() {
      for rating in finding.ratings {
        given[rating.reviewer, default: []].append((criterion, rating.points.value))
      }
    }
  }

  var reviewers: some Sequence<String> { given.keys }

  /// Merit in micro-points by the formula of `Score`; nil where nobody rated.
  var merit: Int? {
    var (sum, weight) = (0, 0)
    for (place, criterion) in criteria.enumerated() where counts[place] > 0 {
      sum += criterion.weight * (points[place] * 1_000_000).over(counts[place]) * 25
      weight += criterion.weight
    }
    return weight > 0 ? sum.over(weight) : nil
  }

  func without(_ reviewer: String) -> MeritSums {
    var rest = self
    for one in given[reviewer] ?? [] {
      rest.points[one.criterion] -= one.points
      rest.counts[one.criterion] -= 1
    }
    return rest
  }

  /// - Parameter noughts: how many more, by the code of a criterion.
  func with(noughts: [String: Int]) -> MeritSums {
    var more = self
    for (place, criterion) in criteria.enumerated() {
      more.counts[place] += noughts[criterion.code, default: 0]
    }
    return more
  }
}
