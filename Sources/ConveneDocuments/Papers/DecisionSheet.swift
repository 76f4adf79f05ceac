import ConveneCore
import ConvenePhrases

extension Document {
  /// The decision on open seats: by whom and by what rubric, whom it concerns, and its effect.
  ///
  /// A paper of the secretariat and of whoever signs; it is not for participants.
  package static func decisionSheet(
    _ decision: Decision, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = Phrases(language)
    let sheet = DecisionSheet(decision: decision, meeting: meeting, phrases: phrases)
    var blocks: [Block] = sheet.grounds
    blocks += sheet.section(phrases.floors, sheet.floors.map { [.table($0)] } ?? [])
    blocks += sheet.section(
      phrases.cohortAgainstScores, sheet.comparison)
    blocks += sheet.section(phrases.effect, sheet.effects.map { .table($0) })
    blocks += sheet.section(phrases.selected, sheet.scored(decision.selected) + sheet.key)
    blocks += sheet.section(phrases.waitingList, sheet.scored(decision.waiting))
    blocks += sheet.section(phrases.notSelected, sheet.reasons)
    return Document(
      phrases.decisionSheet, of: meeting, in: language, page: .a4Landscape, blocks: blocks)
  }
}

/// The parts of a decision sheet.
private struct DecisionSheet {
  let decision: Decision
  let meeting: Meeting
  let phrases: Phrases

  private var language: Language { phrases.language }

  func section(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(level: 1, [.text(title)])] + blocks
  }

  var grounds: [Block] {
    let signed = decision.signature.map {
      phrases.decided(by: "\u{2068}\($0.name)\u{2069}", on: phrases.date($0.day))
    }
    let rubric = meeting.rubric
    return [
      .paragraph([.strong(signed ?? phrases.notYetDecided)]),
      .paragraph([.text(phrases.rubric(rubric.name, version: rubric.version))]),
      .paragraph([
        .text(
          phrases.considered(
            applications: decision.applications.count, seats: decision.seats))
      ]),
      .remark([.text(phrases.nominatedNeverScored)]),
    ]
  }

  var floors: Table? {
    guard !meeting.floors.isEmpty else { return nil }
    return Table(
      columns: [
        Table.Column(phrases.group, share: 55),
        Table.Column(phrases.atLeast, share: 15, alignment: .end),
        Table.Column(phrases.reached, share: 15, alignment: .end),
        Table.Column(phrases.met, share: 15, alignment: .centre),
      ],
      rows: meeting.floors.map { floor in
        let reached = decision.reached[floor.name, default: 0]
        let isMet = reached >= floor.lowest
        return Table.Row(
          [
            lines(.text(floor.title[language])), [[.text("\(floor.lowest)")]],
            [[.text("\(reached)")]], [[isMet ? .text(phrases.yes) : .strong(phrases.no)]],
          ], isAccented: !isMet)
      })
  }

  var comparison: [Block] {
    guard let cohort = decision.cohort, let highest = decision.highestScores else { return [] }
    let picture = CohortPicture(cohort: cohort, highest: highest)
    let threshold = picture.threshold
    func row(_ title: String, _ left: Int, _ right: Int) -> Table.Row {
      Table.Row([
        [[.text(title)]], [[.text(phrases.grouped(left))]], [[.text(phrases.grouped(right))]],
      ])
    }
    let table = Table(
      columns: [
        Table.Column("", share: 50), Table.Column(phrases.cohort, share: 25, alignment: .end),
        Table.Column(
          phrases.highestScores(highest.sectors.count), share: 25, alignment: .end),
      ],
      rows: [
        row(phrases.sumOfPotentials, cohort.total, highest.total),
        row(
          phrases.strongPairs(from: threshold), cohort.pairs(from: threshold).count,
          highest.pairs(from: threshold).count),
      ])
    return [
      .table(table), .drawing(picture.drawing(phrases)),
      .remark([.text(phrases.linesAreStrongPairs(from: threshold))]),
    ]
  }

  var effects: [Table] {
    let sectors = Sector.allCases.map { sector in
      (phrases.sector(sector), { (candidate: Decision.Candidate) in candidate.sector == sector })
    }
    let unknown = (
      phrases.sectorUnknown, { (candidate: Decision.Candidate) in candidate.sector == nil }
    )
    return [
      effect(phrases.sector, sectors + [unknown]), effect(phrases.country, countryGroups),
    ]
  }

  // The groups that have a floor, then everybody else; without floors, members and others.
  private var countryGroups: [(String, (Decision.Candidate) -> Bool)] {
    let floors = meeting.floors.filter { $0.attribute == .country }
    let members = meeting.countries.filter(\.member).map(\.code.code)
    let groups =
      floors.isEmpty
      ? [(phrases.memberCountries, members)] : floors.map { ($0.title[language], $0.values) }
    let named = Set(groups.flatMap(\.1))
    return groups.map { title, codes in (title, { codes.contains($0.country.code) }) }
      + [(phrases.otherCountries, { !named.contains($0.country.code) })]
  }

  private func effect(
    _ title: String, _ groups: [(String, (Decision.Candidate) -> Bool)]
  ) -> Table {
    Table(
      columns: [
        Table.Column(title, share: 49),
        Table.Column(phrases.applied, share: 17, alignment: .end),
        Table.Column(phrases.chosen, share: 17, alignment: .end),
        Table.Column(phrases.share, share: 17, alignment: .end),
      ],
      rows: groups.compactMap { name, belongs in
        let applied = decision.applications.count(where: belongs)
        let selected = decision.selected.count(where: belongs)
        guard applied > 0 else { return nil }
        return Table.Row([
          [[.text(name)]], [[.text("\(applied)")]], [[.text("\(selected)")]],
          [[.text(phrases.percent(selected, of: applied))]],
        ])
      })
  }

  func scored(_ candidates: [Decision.Candidate]) -> [Block] {
    guard !candidates.isEmpty else { return [.paragraph([.text(phrases.nobody)])] }
    let criteria = meeting.rubric.criteria
    let columns =
      [
        Table.Column(phrases.rank, share: 7, alignment: .end),
        Table.Column(phrases.applicant, share: 34), Table.Column(phrases.country, share: 14),
      ] + criteria.map { Table.Column($0.code, share: 7, alignment: .end) } + [
        Table.Column(phrases.partnership, share: 9, alignment: .end),
        Table.Column(phrases.score, share: 8, alignment: .end),
      ]
    let rows = candidates.map { candidate in
      let parts: [Int?] = criteria.map { candidate.parts[$0.code] } + [candidate.partnership]
      return Table.Row(
        [rank(candidate), applicant(candidate), country(candidate)]
          + parts.map { [[.text(points($0))]] }
          + [[[.strong(points(candidate.score))]]])
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  /// What the columns of the table above stand for.
  var key: [Block] {
    [
      .remark([.text(phrases.pointsExplained)]),
      .remark(
        meeting.rubric.criteria.enumerated().flatMap { place, criterion -> [Inline] in
          let title = "\(phrases.colon)\(criterion.title[language]) (\(criterion.weight))"
          return [.text(place > 0 ? " · " : ""), .isolated(criterion.code), .text(title)]
            .filter { !$0.words.isEmpty }
        }),
    ].filter { $0 != .remark([]) }
  }

  var reasons: [Block] {
    guard !decision.notSelected.isEmpty else { return [.paragraph([.text(phrases.nobody)])] }
    let columns = [
      Table.Column(phrases.rank, share: 7, alignment: .end),
      Table.Column(phrases.applicant, share: 35), Table.Column(phrases.country, share: 14),
      Table.Column(phrases.score, share: 9, alignment: .end),
      Table.Column(phrases.reason, share: 35),
    ]
    let rows = decision.notSelected.map { candidate in
      Table.Row([
        rank(candidate), applicant(candidate), country(candidate),
        [[.text(points(candidate.score))]],
        lines(.text(candidate.reason.map(phrases.reason) ?? "–")),
      ])
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  private func rank(_ candidate: Decision.Candidate) -> [[Inline]] {
    [[.text(candidate.rank.map { "\($0)" } ?? "–")]]
  }

  private func applicant(_ candidate: Decision.Candidate) -> [[Inline]] {
    [
      [
        .isolated(candidate.application), .text(" "),
        .strong(candidate.name[language]),
      ]
    ]
      + lines(
        .isolated(candidate.organisation[language]),
        .emphasis(candidate.sector.map(phrases.sector) ?? phrases.sectorUnknown))
  }

  private func country(_ candidate: Decision.Candidate) -> [[Inline]] {
    lines(.text(meeting.countryName(candidate.country, in: language)))
  }

  private func points(_ microPoints: Int?) -> String {
    microPoints.map { phrases.decimal(hundredths: ($0 + 5000) / 10_000) } ?? "–"
  }
}

extension Phrases {
  /// The sentence that stands for a reason, the same in every paper.
  func reason(_ reason: RegretReason) -> String {
    switch reason {
    case .places: reasonCohort
    case .floors: reasonFloors
    case .gate: reasonGate
    case .incomplete: reasonIncomplete
    case .late: reasonLate
    case .topics: reasonTopics
    case .evidence: reasonNotRated
    }
  }
}
