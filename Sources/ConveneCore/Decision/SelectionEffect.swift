import ConveneValues

/// What signing a proposal does, shown before anybody signs.
package struct SelectionEffect: Sendable {
  package let selection: Identifier<SelectionEntry>
  /// By the sector's name in the directory.
  package let sectors: [GroupImpact]
  /// By the name of a floor on countries, and `other` for all other countries.
  package let countries: [GroupImpact]
  package let floors: [FloorReached]
  /// What the selected are worth as a room, beside as many of the highest scores.
  package let comparison: Assessment.Comparison?
  /// Whose seats would change had one reviewer not been there.
  package let absences: [ReviewerAbsence]
  /// Reviewers whom whoever signs has to know of.
  package let reviewers: [ReviewerNote]
  /// Whose seat hangs on what could not be judged, each with who could not and on what.
  package let abstentions: [(applicant: Named, unjudged: [String])]
  /// Hundredths of reviews that an application has on average, and how many the meeting asks for.
  package let reading: (each: Int, asked: Int)
  /// Codes of those whom the ratings leave open, and how many of these somebody decided on.
  package let band: [String]
  package let decided: Int

  /// Who meets all conditions and was never reviewed.
  package let unreviewed: [Named]
  /// Against the selection that this one is to supersede.
  package let changes: Changes?

  /// An application by its code and the name of whoever applied.
  package struct Named: Hashable, Sendable {
    package let code: String
    package let name: String
  }

  package struct Changes: Sendable {
    /// The number of the selection that was signed before.
    package let earlier: Int
    package let entering: [Named]
    package let leaving: [Named]
    /// Those of the leaving who were invited, and so lose a seat by a named yes alone.
    package let losing: [Named]
  }

  package struct FloorReached: Sendable {
    package let name: String
    package let title: Wording
    package let lowest: Int
    package let reached: Int
  }

  /// All of it in plain English without names, a line each: what is signed is chained with these words,
  /// and they are never erased.
  package var linesByCode: [String] {
    let floors = floors.map { floor in
      "floor \(floor.name): \(floor.reached) of at least \(floor.lowest)"
        + (floor.reached < floor.lowest ? ", NOT REACHED" : "")
    }
    func line(_ title: String, _ group: GroupImpact) -> String {
      let ratio = group.ratio.map { ", \($0.asHundredths) of the highest share" } ?? ""
      return "\(title) \(group.group): \(group.selected) of \(group.applied) selected\(ratio)"
        + (group.isAlert
          ? ", ALERT: below 0.80 and not by chance"
          : group.isSmall ? ", too small a group to tell" : "")
    }
    let most = absences.max { ($0.share, $1.reviewer) < ($1.share, $0.reviewer) }
    let panel = most.map {
      "by points alone, without \($0.reviewer), \($0.leaving.count) of the highest would be others"
        + ($0.leaving.isEmpty ? "" : " (\($0.leaving.joined(separator: " ")))")
    }
    return floors + sectors.map { line("sector", $0) } + countries.map { line("countries", $0) }
      + [comparison.map(Self.line)].compactMap(\.self)
      + [panel].compactMap(\.self)
      + ["left open by the ratings: \(band.count), decided by a written reason: \(decided)"]
      + unreviewed.map { "not reviewed: \($0.code)" } + (changes?.linesByCode ?? [])
      + reviewers.flatMap(\.linesByCode)
      + abstentions.map {
        "a seat hangs on what could not be judged: \($0.applicant.code) "
          + "(\($0.unjudged.joined(separator: ", ")))"
      }
  }

  private static func line(_ comparison: Assessment.Comparison) -> String {
    let (cohort, highest) = (comparison.cohort, comparison.highest)
    return "points a seat, partners read within the room: \(cohort.worth.asRoundedPoints),"
      + " of the highest scores \(highest.worth.asRoundedPoints)"
  }
}

extension SelectionEffect.Changes {
  fileprivate var linesByCode: [String] {
    let against = "against the selection \(earlier) that it supersedes"
    guard !entering.isEmpty || !leaving.isEmpty else { return ["\(against): nobody changes"] }
    return entering.map { "\(against), comes in: \($0.code)" }
      + leaving.map { one in
        "\(against), goes out: \(one.code)" + (losing.contains(one) ? ", who was invited" : "")
      }
  }
}

extension SelectionEffect {
  init(
    _ proposal: SelectionInHand, _ assessment: Assessment, changes: Changes?, of meeting: Meeting,
    reviewers: [String: String]
  ) {
    selection = proposal.selection.id
    sectors = assessment.sectors
    countries = assessment.countries
    floors = meeting.floors.map {
      FloorReached(
        name: $0.name, title: $0.title, lowest: $0.lowest,
        reached: assessment.reached[$0.name, default: 0])
    }
    comparison = assessment.comparison
    absences = assessment.absences
    reading = (assessment.reviewing.reviewsEach, meeting.reviews.reviews)
    self.reviewers = ReviewerNote.all(assessment, names: reviewers)
    abstentions = (assessment.abstentions ?? []).compactMap { one in
      assessment[one.application].map { (applicant: Named($0), unjudged: one.unjudged) }
    }
    band = assessment.band
    decided = proposal.choices.count
    unreviewed = assessment.unreviewed.map { Named($0) }
    self.changes = changes
  }
}

extension SelectionEffect.Named {
  package init(_ candidate: Assessment.Candidate) {
    self.init(code: candidate.application, name: candidate.identity.name)
  }
}

extension Int {
  /// Thousandths as a number with two decimals.
  fileprivate var asHundredths: String {
    let hundredths = (self + 5) / 10
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
