import ConveneCore
import ConveneStore

/// What signing a proposal does, shown before anybody signs.
package struct SelectionEffect: Sendable {
  package let selection: Identifier<SelectionEntry>
  /// By the sector's name in the directory.
  package let sectors: [GroupImpact]
  /// By the name of a floor on countries, and `other` for all other countries.
  package let countries: [GroupImpact]
  package let floors: [FloorReached]
  package let cohortPotential: Int
  package let topNPotential: Int
  /// Whose seats would change had one reviewer not been there.
  package let absences: [ReviewerAbsence]
  /// Codes of those whom the ratings leave open, and how many of these somebody decided on.
  package let band: [String]
  package let decided: Int

  package struct FloorReached: Sendable {
    package let name: String
    package let lowest: Int
    package let reached: Int
  }

  /// The effect in plain English, a line each; what is signed is chained with these words.
  package var lines: [String] {
    let floors = floors.map { floor in
      "floor \(floor.name): \(floor.reached) of at least \(floor.lowest)"
        + (floor.reached < floor.lowest ? ", NOT REACHED" : "")
    }
    func words(_ title: String, _ group: GroupImpact) -> String {
      let ratio = group.ratio.map { ", \($0.asHundredths) of the highest share" } ?? ""
      return "\(title) \(group.group): \(group.selected) of \(group.applied) selected\(ratio)"
        + (group.isAlert ? ", ALERT: below 0.80" : "")
    }
    let most = absences.max { ($0.share, $1.reviewer) < ($1.share, $0.reviewer) }
    let panel = most.map {
      "another panel: without \($0.reviewer), \($0.leaving.count) of the selected would change"
        + ($0.leaving.isEmpty ? "" : " (\($0.leaving.joined(separator: " ")))")
    }
    return floors + sectors.map { words("sector", $0) } + countries.map { words("countries", $0) }
      + ["potential within the cohort \(cohortPotential), within the best scores \(topNPotential)"]
      + [panel].compactMap(\.self)
      + ["left open by the ratings: \(band.count), decided by a written reason: \(decided)"]
  }
}

extension Secretariat {
  /// What signing the latest proposal would do.
  package func effect(_ hand: MeetingInHand) async throws -> SelectionEffect {
    try actor.require(.viewScores)
    return try await archive.read(in: hand.id) { store in
      try store.effect(of: try store.selectionInHand(hand), hand)
    }
  }
}

extension Store {
  func effect(of proposal: SelectionInHand, _ hand: MeetingInHand) throws -> SelectionEffect {
    let judgement = try judgement(
      hand, proposal.ranking, signed: proposal.selection.signedAt != nil)
    let selected = Set(proposal.codes(.selected))
    let seats = try Cohort.seats(proposal.ranking, hand.meeting, places: selected.count)
    return SelectionEffect(
      selection: proposal.selection.id,
      sectors: GroupImpact.lines(
        of: proposal.ranking.sectors, selected: selected, among: seats),
      countries: GroupImpact.lines(
        of: proposal.ranking.countryGroups(of: hand.meeting), selected: selected, among: seats),
      floors: hand.meeting.floors.map {
        .init(
          name: $0.name, lowest: $0.lowest, reached: proposal.reached[$0.name, default: 0])
      },
      cohortPotential: proposal.selection.cohortPotential,
      topNPotential: proposal.selection.topNPotential,
      absences: ReviewerAbsence.all(
        of: seats, ranking: judgement.ranking, review: judgement.review),
      band: proposal.band, decided: proposal.choices.count)
  }
}

extension RankingInHand {
  /// Codes by sector.
  var sectors: [String: Set<String>] {
    groups { organisation(of: $0)?.sector.map { [$0.rawValue] } ?? [] }
  }

  /// Codes by the country floors of the meeting, without such floors by membership.
  func countryGroups(of meeting: Meeting) -> [String: Set<String>] {
    let floors = meeting.floors.filter { $0.attribute == .country }
    let named =
      floors.isEmpty
      ? [("members", meeting.countries.filter(\.member).map(\.code.code))]
      : floors.map { ($0.name, $0.values) }
    return groups { person in
      let own = named.filter { $0.1.contains(person.country.code) }.map(\.0)
      return own.isEmpty ? ["other"] : own
    }
  }

  private func groups(_ names: (Person) -> [String]) -> [String: Set<String>] {
    var groups: [String: Set<String>] = [:]
    for entry in entries {
      for name in person(entry).map(names) ?? [] { groups[name, default: []].insert(entry.code) }
    }
    return groups
  }
}

extension Int {
  /// Thousandths as a number with two decimals.
  fileprivate var asHundredths: String {
    let hundredths = (self + 5) / 10
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
