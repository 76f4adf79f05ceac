import ConveneSolvers

/// How the open seats of a round were drawn by lot.
package struct SeatingLotEntry: Hashable, Sendable {
  package let round: Int
  package let seed: Int
  /// What the plan was worth from which it was drawn, and what the drawn one is worth.
  package let best: Int
  package let drawn: Int

  package init(round: Int, seed: Int, best: Int, drawn: Int) {
    (self.round, self.seed, self.best, self.drawn) = (round, seed, best, drawn)
  }
}

/// Two of whom the lot alone decided whether they sit together.
package struct SeatedPair: Hashable, Sendable {
  package let one: Person.ID
  package let other: Person.ID
  package let together: Bool

  package init(one: Person.ID, other: Person.ID, together: Bool) {
    (self.one, self.other, self.together) = (one, other, together)
  }
}

/// Pairs of about the same potential, by what the lot made of them.
package struct SeatedByLot: Hashable, Sendable {
  package struct Pair: Hashable, Sendable {
    package let one: String
    package let other: String
    /// Thousandths.
    package let potential: Int
    package let together: Bool
  }

  /// The likeliest first; equals by code.
  package let pairs: [Pair]

  package init(_ pairs: [SeatedPair], by chart: SeatingChart) {
    let place = Dictionary(
      chart.people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.pairs = pairs.compactMap { pair in
      guard let one = place[pair.one], let other = place[pair.other] else { return nil }
      let codes = [chart.codes[one], chart.codes[other]].sorted()
      return Pair(
        one: codes[0], other: codes[1], potential: chart.problem.potential[one, other],
        together: pair.together)
    }.sorted { ($1.potential, $0.one, $0.other) < ($0.potential, $1.one, $1.other) }
  }
}
