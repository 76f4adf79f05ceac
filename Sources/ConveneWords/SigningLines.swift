import ConveneCore
import ConveneValues

extension Phrases {
  /// What signing does to floors, groups and people, a line each.
  package func lines(of effect: SelectionEffect) -> [String] {
    let floors = effect.floors.map { floor in
      let title = floor.title[language]
      return floor.reached < floor.lowest
        ? floorNotReached(floor: title, lowest: floor.lowest, reached: floor.reached)
        : floorStands(floor: title, lowest: floor.lowest, reached: floor.reached)
    }
    let sectors = effect.sectors.map { group in
      line(group, Sector(rawValue: group.group).map(sector) ?? sectorUnknown)
    }
    let groups = effect.countries.map { line($0, countries($0.group, effect)) }
    return floors + sectors + groups + particulars(of: effect)
  }

  /// The same of what stands in no table: the room as a whole, what is open, and who comes and goes.
  package func particulars(of effect: SelectionEffect) -> [String] {
    [effect.comparison.map(againstRanks), panel(effect)].compactMap(\.self)
      + [leftOpenAndDecided(open: effect.band.count, decided: effect.decided)]
      + effect.unreviewed.map { wasNotReviewed(applicant: "\($0.code) \($0.name)") }
      + (effect.changes.map { lines(of: $0) } ?? [])
  }

  private func line(_ group: GroupImpact, _ title: String) -> String {
    let limit = decimal(hundredths: DecisionLimits().impact / 10)
    return groupSelected(
      group: title, selected: group.selected, applied: group.applied,
      highest: group.ratio.map { ofHighestShare(ratio: decimal(hundredths: ($0 + 5) / 10)) } ?? "",
      remark: group.isAlert
        ? groupAlert(limit: limit) : group.isSmall ? groupTooSmall : "")
  }

  private func countries(_ group: String, _ effect: SelectionEffect) -> String {
    switch group {
    case "members": memberCountries
    case "other": otherCountries
    default: effect.floors.first { $0.name == group }?.title[language] ?? group
    }
  }

  /// The reviewer on whom most hangs, where none is named below with who would come and go.
  private func panel(_ effect: SelectionEffect) -> String? {
    guard !effect.reviewers.contains(where: { $0.leaving.count > 1 }) else { return nil }
    let most = effect.absences.max { ($0.share, $1.reviewer) < ($1.share, $0.reviewer) }
    return most.map { anotherPanel(reviewer: language.apart($0.reviewer), seats: $0.leaving.count) }
  }

  private func lines(of changes: SelectionEffect.Changes) -> [String] {
    let earlier = changes.earlier
    guard !changes.entering.isEmpty || !changes.leaving.isEmpty else {
      return [nobodyChangesAgainst(selection: earlier)]
    }
    return changes.entering.map {
      comesInAgainst(selection: earlier, applicant: "\($0.code) \($0.name)")
    }
      + changes.leaving.map { one in
        let applicant = "\(one.code) \(one.name)"
        return changes.losing.contains(one)
          ? invitedGoesOutAgainst(selection: earlier, applicant: applicant)
          : goesOutAgainst(selection: earlier, applicant: applicant)
      }
  }

  /// What whoever signs has to know of groups and reviewers, a sentence each.
  package func toKnow(before effect: SelectionEffect) -> [String] {
    let groups = effect.sectors + effect.countries
    var lines: [String] = []
    if groups.contains(where: \.isAlert) {
      lines.append(
        impactAlert(
          limit: decimal(hundredths: DecisionLimits().impact / 10), signed: false))
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
          applicant: words(one.applicant),
          unjudged: one.unjudged.map(language.apart).joined(separator: comma))
      }
  }

  private func words(_ one: SelectionEffect.Named) -> String {
    language.apart(one.name.isEmpty ? one.code : "\(one.code) \(one.name)")
  }
}
