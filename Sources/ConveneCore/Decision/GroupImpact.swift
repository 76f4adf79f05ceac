import ConveneValues

/// What a decision does to one group of applicants beside all others.
///
/// Shown before anybody signs; it counts, and proposes nothing.
package struct GroupImpact: Codable, Hashable, Sendable {
  /// Of a group of fewer nothing is said: chance alone may select all of it or none.
  package static let smallest = 5
  /// What happens by chance less often than this, in ten-thousandths, is pointed at.
  package static let significance = 500

  /// The group's name, such as a sector or a country group.
  package let group: String
  package let applied: Int
  package let selected: Int
  /// Its share of selected over the highest share of any group that is not too small, in thousandths;
  /// nil where nobody of any was selected.
  package let ratio: Int?
  /// How often chance alone would select so few of the group or fewer, in ten-thousandths.
  ///
  /// Fisher's exact test against all others, one-sided, after Holm for the number of groups. Nil where
  /// the group is too small, and in what was kept before it was computed.
  package let chance: Int?
  /// Whether the ratio is less than the limit, and not by chance.
  package let isAlert: Bool

  package var isSmall: Bool { applied < Self.smallest }

  package init(
    group: String, applied: Int, selected: Int, ratio: Int?, chance: Int? = nil, isAlert: Bool
  ) {
    self.group = group
    self.applied = applied
    self.selected = selected
    self.ratio = ratio
    self.chance = chance
    self.isAlert = isAlert
  }

  /// One line for each group with applicants, by name.
  ///
  /// - Parameters:
  ///   - groups: codes of applications by the group's name; those without a group are in none.
  ///   - selected: codes; those that are not candidates do not count.
  ///   - candidates: codes.
  package static func lines(
    of groups: [String: Set<String>], selected: Set<String>, among candidates: Set<String>,
    limits: DecisionLimits = DecisionLimits()
  ) -> [GroupImpact] {
    let counts = groups.sorted { $0.key < $1.key }.compactMap { name, codes in
      let members = codes.intersection(candidates)
      return members.isEmpty
        ? nil
        : (name: name, applied: members.count, selected: members.intersection(selected).count)
    }
    let large = counts.filter { $0.applied >= smallest }
    let allSelected = selected.intersection(candidates).count
    let chances = large.map {
      FisherTest.fewer(
        selected: $0.selected, of: $0.applied, allSelected: allSelected, of: candidates.count)
    }.holm
    let chance = Dictionary(
      zip(large.map(\.name), chances.map { Int((10_000 * $0).rounded()) }),
      uniquingKeysWith: { first, _ in first })
    let most = (large.isEmpty ? counts : large).max {
      $0.selected * $1.applied < $1.selected * $0.applied
    }
    return counts.map { line in
      guard let most, most.selected > 0 else {
        return GroupImpact(
          group: line.name, applied: line.applied, selected: line.selected, ratio: nil,
          chance: chance[line.name], isAlert: false)
      }
      let own = line.selected * most.applied
      let best = most.selected * line.applied
      return GroupImpact(
        group: line.name, applied: line.applied, selected: line.selected,
        ratio: (1000 * own).over(best), chance: chance[line.name],
        isAlert: 1000 * own < limits.impact * best
          && (chance[line.name].map { $0 < significance } ?? false))
    }
  }
}
