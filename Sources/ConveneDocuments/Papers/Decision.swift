import ConveneCore
import ConveneValues
import Foundation

/// What was decided, or is proposed, on the open seats of a meeting, as it was kept.
package struct Decision: Hashable, Sendable {
  /// Who signed, on which day, and where the audit trail has it.
  package struct Signature: Hashable, Sendable {
    /// Of the person, never a login; nil where nobody said it.
    package var name: String?
    package var day: Day
    /// The end of the meeting's trail with the signature, as `audit verify --head` takes it.
    package var head: String?
    /// The desk where it was signed; nil where that was here.
    package var elsewhere: Elsewhere?

    package init(
      name: String?, day: Day, head: String? = nil, elsewhere: Elsewhere? = nil
    ) {
      self.name = name
      self.day = day
      self.head = head
      self.elsewhere = elsewhere
    }
  }

  /// A desk where a decision was signed before this one took the meeting in.
  package struct Elsewhere: Hashable, Sendable {
    package var house: String
    /// The end that the meeting's trail had there.
    package var head: String
    package var takenIn: Day

    package init(house: String, head: String, takenIn: Day) {
      (self.house, self.head, self.takenIn) = (house, head, takenIn)
    }
  }

  /// How things stand after people left and followed.
  package struct Today: Hashable, Sendable {
    package var day: Day
    /// How many of those with a seat count for each floor, by its name.
    package var reached: [String: Int]
    /// Codes of those who wait, in the order in which they would be called.
    package var waiting: [String]

    package init(day: Day, reached: [String: Int], waiting: [String]) {
      (self.day, self.reached, self.waiting) = (day, reached, waiting)
    }
  }

  package var assessment: Assessment
  /// Nil where nobody left since, or nothing is signed.
  package var today: Today?
  /// Nil while it is a proposal.
  package var signature: Signature?
  /// When what is printed was kept, where that was after the signature.
  package var keptAfterwards: Day?
  /// When an error in it was admitted.
  package var superseded: Day?
  /// Whether seats of the band were drawn by lot.
  package var isDrawn = false

  package init(_ assessment: Assessment, signature: Signature? = nil) {
    self.assessment = assessment
    self.signature = signature
  }

  /// - Parameters:
  ///   - keptAt: when the assessment was kept; nil where it was computed to be printed.
  ///   - zone: of the meeting.
  ///   - head: the entry of its signature in the meeting's trail.
  ///   - elsewhere: where it was signed, if that was not here.
  package init(
    _ selection: SelectionEntry, _ assessment: Assessment, keptAt: Date?, inZone zone: String,
    signedAs head: String? = nil, elsewhere: Elsewhere? = nil
  ) {
    self.assessment = assessment
    signature = selection.signedAt.map {
      Signature(
        name: assessment.signatory ?? selection.signatory, day: Day($0, inZone: zone),
        head: head, elsewhere: elsewhere)
    }
    if selection.beforeFreeze { keptAfterwards = keptAt.map { Day($0, inZone: zone) } }
    superseded = selection.superseded.map { Day($0.at, inZone: zone) }
    isDrawn = selection.waitingOrder == .lot
  }

  /// In the order of their ranks.
  package var selected: [Assessment.Candidate] { candidates(.selected) }
  /// In the order in which seats that fall free are offered.
  package var waiting: [Assessment.Candidate] { candidates(.waitlisted) }
  package var notSelected: [Assessment.Candidate] { candidates(.notSelected) }

  /// Those whom the ratings leave open, highest score first.
  var band: [Assessment.Candidate] {
    assessment.ranked.filter { $0.sureness?.verdict == .undecided }
  }

  private func candidates(_ outcome: Application.Status) -> [Assessment.Candidate] {
    assessment.candidates.filter { $0.outcome == outcome }.sorted {
      ($0.position ?? $0.score?.rank ?? .max, $0.application)
        < ($1.position ?? $1.score?.rank ?? .max, $1.application)
    }
  }
}

extension Assessment.Candidate {
  var name: ProperName { ProperName(identity.name, others: identity.names) }

  var organisation: ProperName {
    ProperName(identity.organisation, others: identity.organisationNames)
  }

  var isSelected: Bool { outcome == .selected }

  /// The part of the score for a criterion, by its code, or for `partnership`.
  func part(_ name: String) -> Assessment.Part? { score?.parts.first { $0.name == name } }

  /// The score without reviewers' leniency, where that is far from the score.
  var shifted: Int? { score?.calibrated.flatMap { $0.isShown ? $0.total : nil } }
}
