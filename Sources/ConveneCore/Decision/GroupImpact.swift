import ConveneValues

/// What a decision does to one group of applicants beside the group selected most often.
///
/// Shown before anybody signs; it counts, and proposes nothing.
package struct GroupImpact: Codable, Hashable, Sendable {
  /// The group's name, such as a sector or a country group.
  package let group: String
  package let applied: Int
  package let selected: Int
  /// Its share of selected over the highest share of any group, in thousandths; nil where nobody
  /// of any group was selected.
  package let ratio: Int?
  /// Whether the ratio is less than the limit.
  package let isAlert: Bool

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
    let most = counts.max { $0.selected * $1.applied < $1.selected * $0.applied }
    return counts.map { line in
      guard let most, most.selected > 0 else {
        return GroupImpact(
          group: line.name, applied: line.applied, selected: line.selected, ratio: nil,
          isAlert: false)
      }
      let own = line.selected * most.applied
      let best = most.selected * line.applied
      return GroupImpact(
        group: line.name, applied: line.applied, selected: line.selected,
        ratio: (1000 * own).over(best), isAlert: 1000 * own < limits.impact * best)
    }
  }
}
