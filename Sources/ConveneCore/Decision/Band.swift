import ConveneValues
import Foundation

/// Why a named person decides on an application where the ratings do not: a fixed list, naming nobody.
package enum ChoiceReason: String, Codable, CaseIterable, Sendable {
  /// What it offers or needs complements the others of the cohort.
  case complements
  /// It covers a topic of the meeting that few others cover.
  case topic
  /// What it shows weighs more than its ratings say.
  case evidence
  /// It may commit its organisation.
  case authority
  /// What it offers is covered by others of the cohort.
  case covered
  /// Its work touches the topics of the meeting at the margin only.
  case marginal
  /// Too little of what it says is shown.
  case unsupported

  /// Whether it speaks for an application.
  package var isIn: Bool {
    switch self {
    case .complements, .topic, .evidence, .authority: true
    case .covered, .marginal, .unsupported: false
    }
  }

  /// What the applicant is told.
  package var regret: RegretReason {
    switch self {
    case .covered: .covered
    case .marginal: .marginal
    case .unsupported: .unsupported
    case .complements, .topic, .evidence, .authority: .completed
    }
  }
}

/// What a named person decided on an application of the band.
package struct ChoiceEntry: Hashable, Sendable {
  package let application: Application.ID
  package let code: String
  package let reason: ChoiceReason
  package let at: Date
  package let officer: Actor.ID
  package let officerName: String

  package var isIn: Bool { reason.isIn }

  package init(
    application: Application.ID, code: String, reason: ChoiceReason, at: Date,
    officer: Actor.ID, officerName: String
  ) {
    self.application = application
    self.code = code
    self.reason = reason
    self.at = at
    self.officer = officer
    self.officerName = officerName
  }
}

/// How sure a proposal is of an application, as it is kept.
package struct StandingEntry: Codable, Hashable, Sendable {
  package let application: Application.ID
  package var verdict: Outlook.Verdict
  /// Thousandths of a rank; nil, like all that follows, where the ratings cannot tell.
  package var expectedRank: Int?
  package var halfFrom: Int?
  package var halfTo: Int?
  package var mostFrom: Int?
  package var mostTo: Int?
  /// Thousandths.
  package var chance: Int?
  /// The score in micro-points without reviewers' leniency; it ranks nobody.
  package var calibrated: Int?
  /// Names of the floors for which it counts, as it was kept; nil in what is older than this.
  package var floors: [String]?

  package init(
    application: Application.ID, verdict: Outlook.Verdict, standing: Outlook.Standing? = nil,
    calibrated: Int? = nil
  ) {
    self.application = application
    self.verdict = verdict
    expectedRank = standing?.expectedRank
    halfFrom = standing?.half.lowerBound
    halfTo = standing?.half.upperBound
    mostFrom = standing?.most.lowerBound
    mostTo = standing?.most.upperBound
    chance = standing?.chance
    self.calibrated = calibrated
  }

  /// Half of all draws, and nine in ten.
  package var ranks: (half: ClosedRange<Int>, most: ClosedRange<Int>)? {
    guard let halfFrom, let halfTo, let mostFrom, let mostTo else { return nil }
    return (halfFrom...halfTo, mostFrom...mostTo)
  }

  /// The chance in tenths, rounded so that what limits leave open never reads as decided.
  package var tenths: Int? {
    let limits = DecisionLimits()
    return chance.map { chance in
      let rounded = (chance + 50) / 100
      return limits.verdict((chance * limits.draws).over(1000), of: limits.draws) == .undecided
        ? min(max(rounded, limits.notProposed / 100 + 1), limits.proposed / 100 - 1) : rounded
    }
  }
}

/// Who left an open seat, and who followed.
package enum LeavingCause: String, Codable, CaseIterable, Sendable {
  case declined
  case bounced
  case expired
  case withdrawn
}

/// An open seat that somebody left, and what became of it.
package struct SuccessionEntry: Hashable, Sendable {
  package enum Settled: String, CaseIterable, Sendable {
    case followed
    case leftFree = "left_free"
    /// A named officer gave it to a substitute.
    case substituted
  }

  package let number: Int
  /// Code, application and name of whoever left.
  package let leaving: String
  package let application: Application.ID
  package let name: String
  package let cause: LeavingCause
  /// The code of whoever follows; nil while the seat is held, or was left free.
  package let entering: String?
  /// The code of whoever stands in, who is not of the waiting list.
  package let substitute: String?
  package let at: Date
  /// Who recorded that it was left.
  package let recordedBy: String
  /// Nil while the seat is held.
  package let settled: Settled?

  package init(
    number: Int, leaving: String, application: Application.ID, name: String, cause: LeavingCause,
    entering: String?, substitute: String? = nil, at: Date, recordedBy: String, settled: Settled?
  ) {
    self.number = number
    self.leaving = leaving
    self.application = application
    self.name = name
    self.cause = cause
    self.entering = entering
    self.substitute = substitute
    self.at = at
    self.recordedBy = recordedBy
    self.settled = settled
  }

  package var isHeld: Bool { settled == nil }

  /// Whether nobody has the seat, be it held or left free.
  package var isOpen: Bool { isHeld || settled == .leftFree }
}
