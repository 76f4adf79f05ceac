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

  package func cohortInWords(cohort: Int, highest: Int) -> String {
    sumsInWords(cohort: grouped(cohort), highest: grouped(highest))
  }

  /// One side's offer that answers the other's need, on the topic of a letter.
  package func meets(giver: String, asset: Asset, topic: String, taker: String) -> String {
    offerMeetsNeedOn(
      giver: giver, asset: self.asset(asset), topic: letter(topic), taker: taker)
  }

  /// What the call says of a lottery; the public figure reads from the left in every language.
  package func lotteryAnnounced(_ publicValue: String) -> String {
    lotteryAnnounced(value: "\u{2068}\(publicValue)\u{2069}")
  }
}
