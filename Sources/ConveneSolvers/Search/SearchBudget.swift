/// How far a search has come.
package struct SearchProgress: Hashable, Sendable {
  /// Share of the budget used, 0 through 1.
  package let share: Double
  /// Moves weighed so far.
  package let proposals: Int
  /// The best objective so far; nil while every plan seen breaks a rule.
  package let objective: Int?
}

/// Who is told how far a search is, and may end it early.
package struct SearchWatch: Sendable {
  package let report: @Sendable (SearchProgress) -> Void
  package let shouldStop: @Sendable () -> Bool

  package init(
    report: @escaping @Sendable (SearchProgress) -> Void = { _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.report = report
    self.shouldStop = shouldStop
  }
}

/// How long a search may go on, and who hears how far it is.
///
/// A budget of iterations gives the same answer every time; one of time gives the best the time
/// allows. The searches read no clock of their own.
package struct SearchBudget {
  let share: (Int) -> Double
  let report: (SearchProgress) -> Void

  /// At most `iterations` moves weighed; `shouldStop` is asked now and then and ends it early.
  package init(
    iterations: Int, shouldStop: @escaping () -> Bool = { false },
    report: @escaping (SearchProgress) -> Void = { _ in }
  ) {
    let whole = Double(max(1, iterations))
    share = { proposals in shouldStop() ? 1 : Double(proposals) / whole }
    self.report = report
  }

  /// At most `iterations` moves weighed, under the eyes of `watch`.
  package init(iterations: Int, watch: SearchWatch) {
    self.init(iterations: iterations, shouldStop: watch.shouldStop, report: watch.report)
  }

  /// Until `spent`, the share of the time used up, reaches 1; return 1 to cancel at once.
  package init(
    spent: @escaping () -> Double, report: @escaping (SearchProgress) -> Void = { _ in }
  ) {
    share = { _ in spent() }
    self.report = report
  }

  /// The part of this budget from one share to another, as a budget of its own.
  ///
  /// `done` moves were weighed before it began.
  func part(from start: Double, to end: Double, done: Int) -> SearchBudget {
    let whole = self
    return SearchBudget(
      share: { (whole.share($0 + done) - start) / max(1e-9, end - start) },
      report: { progress in
        whole.report(
          SearchProgress(
            share: start + (end - start) * progress.share, proposals: progress.proposals,
            objective: progress.objective))
      })
  }

  private init(
    share: @escaping (Int) -> Double, report: @escaping (SearchProgress) -> Void
  ) {
    self.share = share
    self.report = report
  }
}
