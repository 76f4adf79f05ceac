import ConveneCore
import ConveneWords

extension Phrases {
  /// What whoever signs has to know of groups and reviewers, a sentence each.
  func toKnow(before effect: SelectionEffect) -> [String] {
    let groups = effect.sectors + effect.countries
    var lines: [String] = []
    if groups.contains(where: \.isAlert) {
      lines.append(impactAlert(limit: decimal(hundredths: DecisionLimits().impact / 10)))
    }
    if effect.reading.each < 100 * effect.reading.asked {
      lines.append(
        fewerReviewsThanAsked(
          each: decimal(hundredths: effect.reading.each), asked: effect.reading.asked,
          command: "convene review status"))
    }
    for note in effect.reviewers {
      let reviewer = words(note.reviewer)
      if note.disagrees { lines.append(reviewerDisagrees(reviewer: reviewer)) }
      if note.leaving.count > 1 {
        lines.append(
          reviewerMoves(
            reviewer: reviewer, seats: note.leaving.count,
            leaving: note.leaving.map(words).joined(separator: comma),
            entering: note.entering.map(words).joined(separator: comma)))
      }
      lines.append(anotherMayRead(command: note.command))
    }
    return lines
      + effect.abstentions.map { one in
        seatHangsUnjudged(
          applicant: words(one.applicant), unjudged: one.unjudged.joined(separator: comma))
      }
  }

  private func words(_ one: SelectionEffect.Named) -> String {
    one.name.isEmpty ? one.code : "\(one.code) \(one.name)"
  }
}
