import ConveneCore

extension Phrases {
  /// Why one application stands before another, in five steps.
  ///
  /// - Parameter tellsReasons: whether the waiting list is called as it is now, not as it once was.
  package func readingSteps(tellsReasons: Bool) -> [String] {
    [
      readingScore, readingBar, readingChance, readingBand,
      tellsReasons ? readingWaitingOrder : readingWaitingList,
    ]
  }

  package func choice(_ reason: ChoiceReason) -> String {
    switch reason {
    case .complements: choiceComplements
    case .topic: choiceTopic
    case .evidence: choiceEvidence
    case .authority: choiceAuthority
    case .covered: choiceCovered
    case .marginal: choiceMarginal
    case .unsupported: choiceUnsupported
    }
  }

  /// A reason in a cell of a list.
  package func briefly(_ reason: RegretReason) -> String {
    switch reason {
    case .places: brieflyPlaces
    case .gate: brieflyGate
    case .incomplete: brieflyIncomplete
    case .late: brieflyLate
    case .topics: brieflyTopics
    case .evidence: brieflyEvidence
    case .floors: brieflyFloors
    case .unreviewed: brieflyUnreviewed
    case .rated: brieflyRated
    case .completed: brieflyCompleted
    case .drawn: brieflyDrawn
    case .covered: brieflyCovered
    case .marginal: brieflyMarginal
    case .unsupported: brieflyUnsupported
    }
  }

  /// The same of what a named person decided by.
  package func briefly(_ reason: ChoiceReason) -> String {
    switch reason {
    case .complements: brieflyComplements
    case .topic: brieflyTopic
    case .evidence: brieflyShown
    case .authority: brieflyAuthority
    case .covered: brieflyCovered
    case .marginal: brieflyMarginal
    case .unsupported: brieflyUnsupported
    }
  }

  /// What a cohort is worth beside the highest scores, and what was proved of it, as papers say it.
  package func sentences(_ comparison: Assessment.Comparison) -> [String] {
    sentences(comparison, first: besideRanks(comparison))
  }

  /// The same at the desk: not the best by rank, the best room.
  package func sentencesAtDesk(_ comparison: Assessment.Comparison) -> [String] {
    sentences(comparison, first: againstRanks(comparison))
  }

  private func sentences(_ comparison: Assessment.Comparison, first: String) -> [String] {
    let (cohort, highest) = (comparison.cohort, comparison.highest)
    return [
      first,
      roomServes(
        served: cohort.served, people: cohort.people, others: highest.served,
        least: cohort.least, lowest: highest.least),
      comparison.bound.map {
        noCohortWithin(bound: limit($0), gap: decimal(hundredths: comparison.gap ?? 0))
      },
      comparison.boundOverAll.map { noCohortAtAll(bound: limit($0)) },
      comparison.seed.map { drawnFromSeed(seed: $0) },
    ].compactMap(\.self)
  }

  /// Not the best by rank, the best room: one line.
  package func againstRanks(_ comparison: Assessment.Comparison) -> String {
    let (cohort, highest) = (comparison.cohort, comparison.highest)
    let broken = highest.broken > 0 ? ranksBreak(floors: highest.broken) : ""
    let (one, other) = (inPoints(cohort.worth), inPoints(highest.worth))
    // Floors, written reasons and lots may cost more than partners are worth.
    return cohort.worth > highest.worth
      ? roomAgainstRanks(selected: cohort.people, cohort: one, highest: other, broken: broken)
      : roomBesideRanks(selected: cohort.people, cohort: one, highest: other, broken: broken)
  }

  /// What a cohort is worth beside the highest scores, as papers say it.
  package func besideRanks(_ comparison: Assessment.Comparison) -> String {
    let (cohort, highest) = (comparison.cohort, comparison.highest)
    return cohortBesideRanks(
      selected: cohort.people, cohort: inPoints(cohort.worth), highest: inPoints(highest.worth),
      broken: highest.broken > 0 ? ranksBreak(floors: highest.broken) : "")
  }

  /// Rounded up, so that what is printed is a limit as well.
  private func limit(_ microPoints: Int) -> String {
    decimal(hundredths: (microPoints + 9999) / 10_000)
  }

  /// Micro-points as points with two decimals.
  package func inPoints(_ microPoints: Int) -> String {
    decimal(hundredths: (microPoints + 5000) / 10_000)
  }

  /// One side's offer that answers the other's need, on the topic of a letter.
  ///
  /// - Parameter evidence: what is claimed and confirmed of the offer; nil where it is words alone.
  package func meets(
    giver: String, asset: Asset, topic: String, evidence: String?, taker: String
  ) -> String {
    offerMeetsNeedOn(
      giver: giver, asset: self.asset(asset), topic: letter(topic),
      evidence: evidence.map { evidenceBehind(evidence: $0) } ?? "", taker: taker)
  }

  /// What the call says of a lottery; the public figure reads from the left in every language.
  package func lotteryAnnounced(_ publicValue: String) -> String {
    lotteryAnnounced(value: "\u{2068}\(publicValue)\u{2069}")
  }
}
