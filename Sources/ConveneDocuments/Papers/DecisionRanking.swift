import ConveneCore
import ConveneValues
import ConveneWords

extension DecisionSheet {
  /// All applications in the order of their scores, with the bar of each rank.
  var ranking: [Block] {
    let ranks = max(
      1, decision.assessment.candidates.compactMap(\.sureness?.ranks?.mostTo).max() ?? 1)
    let reasons = RegretReason.allCases.filter { reason in
      decision.notSelected.contains { $0.reason == reason }
    }
    let place = Dictionary(
      decision.waiting.enumerated().map { ($1.application, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    let rows = decision.assessment.ranked.map { candidate in
      let isSelected = candidate.isSelected
      let outcome =
        isSelected
        ? phrases.outcomeSelected
        : place[candidate.application].map(phrases.outcomeWaiting)
          ?? phrases.outcomeNot(reason: (candidate.reason.flatMap(reasons.firstIndex) ?? 0) + 1)
      return Table.Row([
        [[.text(candidate.score.map { "\($0.rank)" } ?? "–")]],
        [isSelected ? applicant(candidate) : plain(candidate)],
        [[.text(points(candidate.score?.total))]],
        candidate.sureness?.ranks.map { [[.bar(bar($0, of: ranks, isSelected))]] } ?? [],
        [[.text(candidate.sureness?.ranks.map { phrases.inTen(tenths: $0.tenths) } ?? "–")]],
        [[isSelected ? .strong(outcome) : .text(outcome)]],
      ])
    }
    let table = Table(
      columns: [
        Table.Column(phrases.rank, share: 6, alignment: .end),
        Table.Column(phrases.applicant, share: 38),
        Table.Column(phrases.score, share: 8, alignment: .end),
        Table.Column(phrases.rankRange, share: 34),
        Table.Column(phrases.chance, share: 10, alignment: .centre),
        Table.Column(phrases.outcome, share: 12),
      ], rows: rows, isDense: true)
    return [.table(table)]
      + (reasons.isEmpty
        ? []
        : [
          .list(
            .numbers,
            reasons.map {
              [
                .text(
                  phrases.reason($0, inOneSentence: decision.assessment.tellsReasons))
              ]
            })
        ])
  }

  func plain(_ candidate: Assessment.Candidate) -> [Inline] {
    [.isolated(candidate.application), .text(" \(candidate.name[language])")]
  }

  private func bar(
    _ range: Assessment.Ranks, of ranks: Int, _ isSelected: Bool
  ) -> Bar {
    func place(_ rank: Int) -> Int { 1000 * rank / ranks }
    let ink: Drawing.Ink = isSelected ? .accent : .quiet
    let expected = range.expected / ranks
    return Bar(
      [
        .init(0, 1000, .panel),
        .init(place(range.mostFrom - 1), place(range.mostTo), .line),
        .init(place(range.halfFrom - 1), place(range.halfTo), ink, isTall: true),
        .init(expected - 12, expected - 4, .text, isTall: true),
      ],
      words: "\(range.halfFrom)–\(range.halfTo) (\(range.mostFrom)–\(range.mostTo))")
  }

  /// What the scores of `candidates` are made of.
  func parts(of candidates: [Assessment.Candidate]) -> [Block] {
    guard !candidates.isEmpty else { return [] }
    let criteria = meeting.rubric.criteria
    let highest = Score.Weights.standard.hundredths(of: criteria)
    let columns =
      [
        Table.Column(phrases.rank, share: 6, alignment: .end),
        Table.Column(phrases.applicant, share: 24),
      ] + criteria.map { Table.Column($0.code, share: 7, alignment: .end) } + [
        Table.Column(phrases.partnership, share: 13, alignment: .end),
        Table.Column(phrases.score, share: 9, alignment: .end),
      ]
    let rows = candidates.map { candidate in
      Table.Row(
        [
          [[.text(candidate.score.map { "\($0.rank)" } ?? "–")]],
          [applicant(candidate)]
            + [
              [
                .isolated(candidate.organisation[language]), .text(" · "),
                .emphasis(candidate.identity.sector.map(phrases.sector) ?? phrases.sectorUnknown),
              ]
            ],
        ]
          + (criteria.map(\.code) + ["partnership"]).map { part(candidate.part($0)) }
          + [
            [[.strong(points(candidate.score?.total))]]
              + (candidate.shifted.map { [[.emphasis(points($0))]] } ?? [])
          ])
    }
    let calibrated =
      candidates.contains { $0.shifted != nil } ? [phrases.calibratedExplained] : []
    return [
      .remark([.text(([phrases.barsExplained] + calibrated).joined(separator: " "))]),
      .remark(
        zip(criteria, highest).enumerated().flatMap { place, one -> [Inline] in
          let (criterion, points) = one
          let most = phrases.ofHundred(
            title: criterion.title[language], points: phrases.decimal(hundredths: points))
          return [
            .text(place > 0 ? " · " : ""), .isolated(criterion.code), .text(phrases.colon + most),
          ].filter { !$0.words.isEmpty }
        } + [
          .text(
            " · "
              + phrases.ofHundred(
                title: phrases.partnership,
                points: phrases.decimal(hundredths: Score.Weights.standard.hundredthsOfPartners)))
        ]),
      .table(Table(columns: columns, rows: rows, isDense: true)),
    ]
  }

  private func part(_ part: Assessment.Part?) -> [[Inline]] {
    guard let part else { return [[.text("–")]] }
    guard part.most > 0 else { return [[.text(points(part.microPoints))]] }
    let earned = 1000 * part.microPoints / part.most
    return [
      [.text(points(part.microPoints))],
      [.bar(Bar([.init(0, 1000, .line), .init(0, earned, .accent, isTall: true)]))],
    ]
  }
}
