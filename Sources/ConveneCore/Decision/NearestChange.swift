import ConveneSolvers
import ConveneValues

/// The smallest change of one criterion's marks that alters a decision; for the secretariat.
///
/// It varies only what more evidence or a missing answer could change, the points on one criterion;
/// never a country, sector, gender, age, language or another person.
package struct NearestChange: Hashable, Sendable {
  package let application: String
  /// The criterion's code.
  package let criterion: String
  /// Points that reviewers gave, and would have to give, in the order of the reviewers' codes; nobody
  /// gave any where an answer is missing, and one reviewer would.
  package let given: [Int]
  package let wanted: [Int]

  /// Whether nobody judged the criterion, so that an answer is missing.
  package var isMissing: Bool { given.isEmpty }

  package var steps: Int { abs(wanted.reduce(0, +) - given.reduce(0, +)) }
}

/// What a decision was made of, to be made again with other marks.
///
/// Nothing is estimated: whatever is said was tried, by drawing all chances and seeking the cohort
/// anew.
package struct DecisionTrial: Sendable {
  /// Of more applications than these nothing is tried, as it would take minutes.
  package static let most = 300

  private let selection: SelectionInHand
  private let judgement: Judgement
  private let given: [Rating]
  private let floors: [Floor]
  private let kept: Assessment
  private let limits: DecisionLimits
  private let iterations: Int
  private let settled: [ChoiceEntry]

  /// - Parameters:
  ///   - given: the points that the judgement rests on.
  ///   - kept: which floors each application counts for.
  ///   - iterations: of the search, as it was when the selection was proposed.
  package init(
    _ selection: SelectionInHand, by judgement: Judgement, _ given: [Rating], floors: [Floor],
    kept: Assessment, limits: DecisionLimits = DecisionLimits(), iterations: Int = 2_000_000
  ) {
    self.selection = selection
    self.judgement = judgement
    self.given = given
    self.floors = floors
    self.kept = kept
    self.limits = limits
    self.iterations = iterations
    settled = selection.choices
  }

  /// Codes of those selected with other marks; nil where no cohort comes of them.
  package func selected(by ratings: [Rating]) -> Set<String>? {
    guard let judgement = try? judgement.rated(by: ratings), let pairs = try? judgement.pairs(),
      let cohort = try? cohort(judgement, pairs),
      let proposal = try? Proposal(
        of: cohort, by: judgement, limits: limits, seed: selection.selection.seed,
        iterations: iterations)
    else { return nil }
    let codes = cohort.codes
    let chosen = proposal.answer.chosen.map { codes[$0] }
    guard !settled.isEmpty else { return Set(chosen) }
    let open = Set(proposal.standings.filter { $0.verdict == .undecided }.map(\.application))
    let band = zip(cohort.applications, codes).filter { open.contains($0.0) }.map(\.1)
    return (try? cohort.heeding(settled, from: chosen, band: Set(band))).map { heeded in
      Set(heeded.map { codes[$0] })
    }
  }

  private func cohort(_ judgement: Judgement, _ pairs: PairModel) throws(Refusal) -> Cohort {
    let ranking = selection.ranking.scored(by: judgement.entries)
    let number = Dictionary(
      pairs.profiles.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = ranking.scored
    var potential = Potential(count: entries.count)
    for row in entries.indices {
      for column in 0..<row {
        guard let one = number[entries[row].code], let other = number[entries[column].code]
        else { continue }
        potential[row, column] = pairs.potential[one, other]
      }
    }
    return try Cohort(
      ranking, floors: floors, places: selection.codes(.selected).count, potential: potential,
      kept: kept)
  }

  /// The least change on one criterion that alters the decision on an application, every reviewer's
  /// points evened out as they rise or fall.
  ///
  /// - Returns: nil where the best, or for a selected one the worst, points on any single criterion
  ///   alter nothing.
  /// - Throws: a refusal where the decision does not come out again as it was.
  package func nearestChange(of code: String) throws(Refusal) -> NearestChange? {
    guard let before = selected(by: given), before == Set(selection.codes(.selected)) else {
      throw Refusal.decisionNotTried()
    }
    let isUp = !before.contains(code)
    let changes = judgement.ratings.findings(on: code).map { finding in
      Self.changes(of: finding, on: code, isUp: isUp)
    }
    // Whatever the most does not alter is left aside.
    let open = changes.filter { list in list.last.map { alters($0, before) } ?? false }
    for step in 0..<(open.map(\.count).max() ?? 0) {
      for list in open where step < list.count {
        if step == list.count - 1 || alters(list[step], before) { return list[step] }
      }
    }
    return nil
  }

  private func alters(_ change: NearestChange, _ before: Set<String>) -> Bool {
    guard let after = selected(by: rated(change)) else { return false }
    return after.contains(change.application) != before.contains(change.application)
  }

  /// The marks with a change in them.
  package func rated(_ change: NearestChange) -> [Rating] {
    var wanted = change.wanted
    let reviewers = given.filter { $0.application == change.application }.map(\.reviewer)
    if change.isMissing, let reviewer = reviewers.min(), let points = try? Points(wanted[0]) {
      return given + [
        Rating(
          application: change.application, reviewer: reviewer, criterion: change.criterion,
          points: points)
      ]
    }
    let places = given.indices.filter {
      given[$0].application == change.application && given[$0].criterion == change.criterion
    }.sorted { given[$0].reviewer < given[$1].reviewer }
    var changed = given
    for place in places {
      if let points = try? Points(wanted.removeFirst()) { changed[place].points = points }
    }
    return changed
  }

  /// Each by one point more than the one before: to the lowest, or from the highest, reviewer by
  /// reviewer.
  static func changes(
    of finding: Ratings.Finding, on code: String, isUp: Bool
  ) -> [NearestChange] {
    let given = finding.ratings.map(\.points.value)
    // A criterion that nobody judged can only be answered, and an answer is hoped to help.
    guard isUp || !given.isEmpty else { return [] }
    func change(_ wanted: [Int]) -> NearestChange {
      NearestChange(
        application: code, criterion: finding.criterion.code, given: given, wanted: wanted)
    }
    guard !given.isEmpty else { return (1...4).map { change([$0]) } }
    var points = given
    var changes: [NearestChange] = []
    while let place = points.indices.min(by: {
      isUp ? points[$0] < points[$1] : points[$0] > points[$1]
    }), isUp ? points[place] < 4 : points[place] > 0 {
      points[place] += isUp ? 1 : -1
      changes.append(change(points))
    }
    return changes
  }
}

extension RankingInHand {
  /// The same applications by other scores.
  fileprivate func scored(by scores: [ScoreEntry]) -> RankingInHand {
    let known = Dictionary(
      entries.map { ($0.score.application, $0) }, uniquingKeysWith: { first, _ in first })
    return RankingInHand(
      scoring: scoring,
      entries: scores.compactMap { score in
        known[score.application].map {
          RankingEntry(score: score, code: $0.code, status: $0.status, person: $0.person)
        }
      }, people: people, organisations: organisations)
  }
}
