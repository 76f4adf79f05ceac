import ConveneValues

/// Where the lines of a decision are drawn, as data with a version, frozen before the call.
///
/// Chances and ratios are thousandths, points are micro-points.
package struct DecisionLimits: Hashable, Sendable, Codable {
  package var version = 2
  /// Draws from what the marks leave open.
  package var draws = 4000
  /// Who is selected in at least so many draws is proposed.
  package var proposed = 800
  /// Who is selected in at most so many is not; in between the marks do not decide.
  package var notProposed = 200
  /// Whose chance lies no more standard errors than this beyond an edge is left open: other draws
  /// could put it on the other side.
  package var errors = 3
  /// A group selected less often than this, beside the group selected most often, is pointed at.
  package var impact = 800
  /// A calibrated mark farther from the raw one than this is pointed at.
  package var shift = 5_000_000

  package init() {}

  var problems: [Problem] {
    var found: [Problem] = []
    if !(100...100_000).contains(draws) {
      found.append(
        .numberLiesOutside(at: "limits.draws", number: draws, lowest: 100, highest: 100_000))
    }
    if !(0...proposed).contains(notProposed) || proposed > 1000 {
      found.append(
        .noBand(at: "limits.proposed", lowest: notProposed, highest: proposed))
    }
    if !(0...10).contains(errors) {
      found.append(
        .numberLiesOutside(at: "limits.errors", number: errors, lowest: 0, highest: 10))
    }
    if !(0...1000).contains(impact) {
      found.append(
        .numberLiesOutside(at: "limits.impact", number: impact, lowest: 0, highest: 1000))
    }
    if shift < 0 { found.append(.lessThanZero(at: "limits.shift", number: shift)) }
    return found
  }
}
