import ConveneSolvers
import ConveneValues

/// The smallest change of one criterion's marks that would alter a decision; for the secretariat.
///
/// It varies only what more evidence or a missing answer could change, the points on one criterion;
/// never a country, sector, gender, age, language or another person.
package struct NearestChange: Hashable, Sendable {
  package let application: String
  /// The criterion's code.
  package let criterion: String
  /// Points that reviewers gave in all, and would have to give in all; 0 where nobody judged it.
  package let points: Int
  package let wanted: Int
  /// Reviewers who would give them; one where nobody judged the criterion.
  package let reviewers: Int
  /// Whether nobody judged the criterion, so that an answer is missing.
  package let isMissing: Bool

  package var steps: Int { abs(wanted - points) }
}

extension Score {
  /// The criterion on which the fewest single points would bring this total to `line`.
  ///
  /// - Parameters:
  ///   - line: micro-points; a change upwards has to reach it, one downwards to fall below it.
  ///   - findings: all findings on the application, those that nobody judged included.
  /// - Returns: nil where no single criterion suffices; of equals the first of the rubric.
  package func nearestChange(
    to line: Int, findings: [Ratings.Finding], weights: Weights = .standard
  ) -> NearestChange? {
    let isUp = total < line
    var best: NearestChange?
    for (place, finding) in findings.enumerated() {
      let given = finding.ratings.map(\.points.value)
      let points = given.reduce(0, +)
      let reviewers = max(1, given.count)
      let most = given.isEmpty ? 4 : isUp ? 4 * reviewers - points : points
      // A criterion that nobody judged can only be answered, and an answer is hoped to help.
      guard isUp || !given.isEmpty, most > 0 else { continue }
      for step in 1...most {
        if let best, best.steps <= step { break }
        let wanted = isUp ? points + step : points - step
        let sums = findings.enumerated().map { other, finding in
          other == place ? wanted : finding.ratings.reduce(0) { $0 + $1.points.value }
        }
        let counts = findings.enumerated().map { other, finding in
          other == place ? reviewers : finding.ratings.count
        }
        let changed = Self.total(
          sums, counts, findings.map(\.criterion.weight), chance: chance, weights: weights)
        guard isUp ? changed >= line : changed < line else { continue }
        best = NearestChange(
          application: application, criterion: finding.criterion.code, points: points,
          wanted: wanted, reviewers: reviewers, isMissing: given.isEmpty)
        break
      }
    }
    return best
  }

  private static func total(
    _ points: [Int], _ counts: [Int], _ criteria: [Int], chance: Int, weights: Weights
  ) -> Int {
    let judged = points.indices.filter { counts[$0] > 0 }
    let weight = judged.reduce(0) { $0 + criteria[$1] }
    let earned = judged.reduce(0) {
      $0 + criteria[$1] * (points[$1] * 1_000_000).over(counts[$1]) * 25
    }
    return (earned * weights.merit + chance * weight * weights.partnership)
      .over((weights.merit + weights.partnership) * weight)
  }
}

extension SelectionProblem {
  /// What `person` must be worth alone for the best cohort to change, all else as it is.
  ///
  /// For one who is out: at least this much, and every best cohort has them. For one who is in: less
  /// than this, and none has. It is the least by exchange of one for one, and rests on `chosen` being
  /// the best. Nil where no exchange keeps the rules, or nobody may take the place.
  package func turningPoint(of person: Int, in chosen: [Int]) -> Int? {
    let cohort = Set(chosen)
    let isIn = cohort.contains(person)
    let (forced, barred) = (Set(mustIn), Set(mustOut))
    guard !forced.contains(person), !barred.contains(person) else { return nil }
    let now = objective(of: chosen)
    let points = values.indices.compactMap { other -> Int? in
      guard cohort.contains(other) != isIn, other != person, !forced.contains(other),
        !barred.contains(other)
      else { return nil }
      let (coming, going) = isIn ? (other, person) : (person, other)
      let exchanged = (chosen.filter { $0 != going } + [coming]).sorted()
      guard broken(by: exchanged).isEmpty else { return nil }
      // Without what the person is worth alone, the two cohorts differ by as much as that must be.
      let change = objective(of: exchanged) - now
      return isIn ? values[person] + change : values[person] - change + 1
    }
    return isIn ? points.max() : points.min()
  }
}

extension Cohort {
  /// The least total at which the best cohort within `verdicts` has `person`, or for one who is in,
  /// below which it has not; in micro-points, by exchange of one for one.
  ///
  /// - Parameter verdicts: one for each entry; whom they put in or out, no total moves.
  package func turningTotal(
    of person: Int, in chosen: [Int], within verdicts: [Outlook.Verdict]
  ) -> Int? {
    within(verdicts).turningPoint(of: person, in: chosen).map { point in
      let parts = weights.merit + weights.partnership
      let missing = point - problem.values[person]
      // Up, every fraction counts; down, none does.
      return entries[person].score.total
        + (missing > 0 ? (missing + parts - 1) / parts : missing.over(parts))
    }
  }
}
