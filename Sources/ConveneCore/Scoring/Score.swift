import ConveneSolvers
import ConveneValues

/// What an application for an open seat is worth, and where every millionth of a point comes from.
///
/// All amounts are micro-points: 100 000 000 are the 100 points that there are.
package struct Score: Hashable, Sendable {
  package static let hundredPoints = PartnershipChance.sure

  /// A share of the total and what it rests on.
  package struct Part: Hashable, Sendable {
    /// What the share is given for.
    package enum Ground: Hashable, Sendable {
      case criterion(Ratings.Finding)
      case partnership([BestPartners.Partner])
    }

    package let ground: Ground
    package let microPoints: Int
    /// What the part could have been worth, to the micro-point that rounding may add.
    package let most: Int
  }

  /// The application's code.
  package let application: String
  package let total: Int
  /// Merit alone, out of 100 points.
  package let merit: Int
  /// The chance of at least one partnership within the panel, out of 100 points.
  package let chance: Int
  /// One for each criterion that somebody judged, then one for partnership; they sum to the total.
  package let parts: [Part]
  /// Codes of criteria that nobody could judge: their weight went to the others.
  package let missing: [String]

  /// - Parameter partners: best first.
  /// - Returns: nil where no criterion was judged: what nobody rated has no score.
  package init?(
    _ application: String, findings: [Ratings.Finding], partners: [BestPartners.Partner],
    weights: Weights = .standard
  ) {
    let isWhole = findings.allSatisfy { !$0.ratings.isEmpty }
    let judged = isWhole ? findings : findings.filter { !$0.ratings.isEmpty }
    guard !judged.isEmpty else { return nil }
    self.application = application
    missing = isWhole ? [] : findings.filter(\.ratings.isEmpty).map(\.criterion.code)
    chance = PartnershipChance.of(partners.prefix(weights.partners).map(\.potential))

    let weight = judged.reduce(0) { $0 + $1.criterion.weight }
    let earned = judged.map { $0.criterion.weight * ($0.mean ?? 0) * 25 }
    let possible = judged.map { $0.criterion.weight * Self.hundredPoints }
    merit = earned.reduce(0, +).over(weight)
    let divisor = (weights.merit + weights.partnership) * weight
    let shares = Self.apportioned(
      earned.map { $0 * weights.merit } + [chance * weight * weights.partnership], over: divisor)
    let most = Self.apportioned(
      possible.map { $0 * weights.merit }
        + [Self.hundredPoints * weight * weights.partnership], over: divisor)
    total = shares.reduce(0, +)
    let grounds =
      judged.map(Part.Ground.criterion) + [.partnership(Array(partners.prefix(weights.partners)))]
    parts = grounds.indices.map {
      Part(ground: grounds[$0], microPoints: shares[$0], most: most[$0])
    }
  }

  /// Each number over `divisor` in whole numbers that sum to the rounded whole: largest remainders.
  ///
  /// Equal remainders are served in the order given.
  static func apportioned(_ numbers: [Int], over divisor: Int) -> [Int] {
    var shares = numbers.map { $0 / divisor }
    var open = numbers.reduce(0, +).over(divisor) - shares.reduce(0, +)
    var remainders = numbers.map { $0 % divisor }
    while open > 0 {
      var most = 0
      for place in remainders.indices where remainders[place] > remainders[most] { most = place }
      shares[most] += 1
      remainders[most] = -1
      open -= 1
    }
    return shares
  }

  /// The best partners counted, likeliest first.
  package var partners: [BestPartners.Partner] {
    parts.flatMap { part -> [BestPartners.Partner] in
      guard case .partnership(let partners) = part.ground else { return [] }
      return partners
    }
  }
}

extension Score.Part {
  /// The criterion's code; nil for partnership.
  package var criterion: String? {
    if case .criterion(let finding) = ground { finding.criterion.code } else { nil }
  }
}

extension Int {
  /// Micro-points as points with all their decimals, so that the parts still sum to the score.
  package var asPoints: String {
    let (whole, rest) = quotientAndRemainder(dividingBy: 1_000_000)
    let digits = String(rest)
    return "\(whole).\(String(repeating: "0", count: 6 - digits.count))\(digits)"
  }

  /// Micro-points as points with three decimals, halves up, as lists show them.
  package var asRoundedPoints: String {
    String(((self + 500) / 1_000 * 1_000).asPoints.dropLast(3))
  }
}
