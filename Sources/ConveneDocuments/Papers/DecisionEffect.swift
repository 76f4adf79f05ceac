import ConveneCore
import ConveneValues
import ConveneWords

/// What a decision does to sectors and groups of countries.
extension DecisionSheet {
  /// The selected by sector and country group, each beside the group selected most often, and who of
  /// each had no score.
  var effect: [Block] {
    let assessment = decision.assessment
    guard !assessment.sectors.isEmpty || !assessment.countries.isEmpty else { return [] }
    let sectors = assessment.sectors.withUnscored(
      assessment.unscored { $0.sector.map { [$0.rawValue] } ?? [] },
      inOrderOf: Sector.allCases.map(\.rawValue))
    let countries = assessment.countries.withUnscored(
      assessment.unscored(\.groups), inOrderOf: meeting.floors.map(\.name) + ["members"])
    let groups = [
      (
        phrases.sector,
        sectors.map { (Sector(rawValue: $0.impact.group).map(phrases.sector) ?? "–", $0) }
      ),
      (phrases.country, countries.map { (countryGroup($0.impact.group), $0) }),
    ]
    let all = sectors + countries
    let tellsUnscored = all.contains { $0.unscored > 0 }
    let rows = groups.flatMap { title, lines -> [Table.Row] in
      let blanks = Array(repeating: [[Inline]](), count: tellsUnscored ? 5 : 4)
      return lines.isEmpty
        ? []
        : [Table.Row([[[.text(title)]]] + blanks, isAccented: true)]
          + lines.map { row($0, $1, tellsUnscored) }
    }
    let unscored = Table.Column(phrases.unscored, share: 14, alignment: .end)
    let table = Table(
      columns: [
        Table.Column(phrases.group, share: tellsUnscored ? 32 : 40),
        Table.Column(tellsUnscored ? phrases.scored : phrases.applied, share: 14, alignment: .end),
      ] + (tellsUnscored ? [unscored] : []) + [
        Table.Column(phrases.chosen, share: 14, alignment: .end),
        Table.Column(phrases.share, share: 12, alignment: .end),
        Table.Column(phrases.ratio, share: tellsUnscored ? 14 : 20, alignment: .end),
      ], rows: rows, isDense: true)
    let limit = phrases.decimal(hundredths: DecisionLimits().impact / 10)
    let remarks = [
      all.contains { $0.impact.isAlert }
        ? phrases.impactAlert(
          limit: limit, signed: decision.signature != nil) : nil,
      all.contains { $0.impact.isSmall && $0.impact.applied > 0 }
        ? phrases.impactSmall(limit: GroupImpact.smallest) : nil,
      tellsUnscored ? phrases.unscoredExplained : nil,
    ].compactMap(\.self)
    return [.table(table)] + remarks.map { .remark([.text($0)]) } + panel
  }

  private func row(_ title: String, _ line: GroupLine, _ tellsUnscored: Bool) -> Table.Row {
    let group = line.impact
    let figure = group.ratio.map { phrases.decimal(hundredths: ($0 + 5) / 10) } ?? "–"
    let ratio = group.isSmall && !group.isAlert && group.ratio != nil ? "(\(figure))" : figure
    let cells: [[[Inline]]] =
      [[[group.isAlert ? .strong(title) : .text(title)]], [[.text("\(group.applied)")]]]
      + (tellsUnscored ? [[[.text("\(line.unscored)")]]] : [])
    return Table.Row(
      cells + [
        [[.text("\(group.selected)")]],
        [[.text(phrases.percent(group.selected, of: group.applied))]],
        [[group.isAlert ? .strong("\(ratio) ▼") : .text(ratio)]],
      ])
  }

  private func countryGroup(_ name: String) -> String {
    switch name {
    case "members": phrases.memberCountries
    case "other": phrases.otherCountries
    default: meeting.floors.first { $0.name == name }?.title[language] ?? name
    }
  }

  /// The reviewer on whom most of the highest hang.
  private var panel: [Block] {
    let most = decision.assessment.absences.max {
      ($0.share, $1.reviewer) < ($1.share, $0.reviewer)
    }
    return most.map {
      [
        .remark([
          .text(
            phrases.anotherPanel(
              reviewer: "\u{2068}\($0.reviewer)\u{2069}", seats: $0.leaving.count))
        ])
      ]
    } ?? []
  }
}

/// A group on the sheet: of those who have a score, and how many have none.
private struct GroupLine {
  let impact: GroupImpact
  let unscored: Int
}

extension [GroupImpact] {
  /// With those of whom nobody has a score, in the order of `names`; what these lack comes last.
  fileprivate func withUnscored(
    _ unscored: [String: Int], inOrderOf names: [String]
  ) -> [GroupLine] {
    func place(_ one: GroupImpact) -> (Int, String) {
      (names.firstIndex(of: one.group) ?? names.count, one.group)
    }
    let known = Set(map(\.group))
    let others = unscored.keys.filter { !known.contains($0) }.map {
      GroupImpact(group: $0, applied: 0, selected: 0, ratio: nil, isAlert: false)
    }
    return (self + others).sorted { place($0) < place($1) }.map {
      GroupLine(impact: $0, unscored: unscored[$0.group] ?? 0)
    }
  }
}
