import ConveneValues

/// Why one application stands before another in the ranking; for the secretariat alone.
package struct ScoreComparison: Sendable, Equatable {
  /// By what the order of two is decided: total, then merit, then code.
  package enum Ground: Sendable, Equatable {
    case total
    case merit
    case code
  }

  /// A part of both scores, by how many micro-points the first has more; below 0 where the other has.
  package struct Difference: Sendable, Equatable {
    /// Code of a criterion, or `partnership`.
    package let part: String
    package let microPoints: Int
  }

  package struct Side: Sendable, Equatable {
    package let code: String
    package let rank: Int
    package let total: Int
    package let merit: Int
  }

  /// Who stands before.
  package let first: Side
  package let other: Side
  package let ground: Ground
  /// What differs; they sum to the difference of the totals.
  package let differences: [Difference]

  package init(_ one: RankingEntry, _ other: RankingEntry) {
    let (first, last) = Self.stands(one, before: other) ? (one, other) : (other, one)
    self.first = Side(first)
    self.other = Side(last)
    ground =
      first.score.total != last.score.total
      ? .total : first.score.merit != last.score.merit ? .merit : .code
    func points(_ entry: RankingEntry) -> [String: Int] {
      Dictionary(
        entry.score.parts.map { ($0.name, $0.microPoints) }, uniquingKeysWith: { $0 + $1 })
    }
    let (mine, theirs) = (points(first), points(last))
    var names = first.score.parts.map(\.name)
    names += last.score.parts.map(\.name).filter { !names.contains($0) }
    differences = names.map { name in
      Difference(part: name, microPoints: mine[name, default: 0] - theirs[name, default: 0])
    }.filter { $0.microPoints != 0 }
  }

  private static func stands(_ one: RankingEntry, before other: RankingEntry) -> Bool {
    (other.score.total, other.score.merit, one.code)
      < (one.score.total, one.score.merit, other.code)
  }

  /// The parts by which the first stands before, those that differ most first.
  package var inFavour: [Difference] { sorted(differences.filter { $0.microPoints > 0 }) }

  /// The parts in which the other has more, likewise.
  package var against: [Difference] { sorted(differences.filter { $0.microPoints < 0 }) }

  private func sorted(_ differences: [Difference]) -> [Difference] {
    differences.enumerated().sorted {
      (abs($1.element.microPoints), $0.offset) < (abs($0.element.microPoints), $1.offset)
    }.map(\.element)
  }
}

extension ScoreComparison.Side {
  init(_ entry: RankingEntry) {
    self.init(
      code: entry.code, rank: entry.score.rank, total: entry.score.total,
      merit: entry.score.merit)
  }
}
