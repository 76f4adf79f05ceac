import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// Everything behind a selection: the decision sheet with all scores, likely partners, and how
  /// far reviewers agree.
  ///
  /// A paper of the secretariat: pairs and reviewers do not leave it.
  package static func selectionReport(
    _ decision: Decision, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let sheet = DecisionSheet(decision: decision, meeting: meeting, phrases: phrases)
    var blocks: [Block] = sheet.grounds
    blocks += sheet.section(phrases.floors, sheet.floors.map { [.table($0)] } ?? [])
    blocks += sheet.section(phrases.effect, sheet.effect)
    blocks += sheet.section(phrases.cohortAgainstScores, sheet.comparison)
    blocks += sheet.section(phrases.writtenDecisions, sheet.choices)
    blocks += sheet.section(phrases.waitingList, sheet.waiting)
    blocks += sheet.section(phrases.reviewersAgree, sheet.agreement)
    blocks += sheet.section(phrases.howToRead, sheet.reading)
    blocks += sheet.section(phrases.ranking, sheet.ranking)
    blocks += sheet.section(
      phrases.selected, sheet.parts(of: decision.selected))
    blocks += sheet.section(
      phrases.band, sheet.parts(of: decision.band.filter { !$0.isSelected }))
    blocks += sheet.section(
      phrases.notSelected,
      sheet.parts(
        of: decision.assessment.ranked.filter {
          $0.score != nil && $0.sureness?.verdict != .undecided && !$0.isSelected
        }))
    blocks += sheet.section(phrases.likelyPartners, sheet.partners)
    return Document(phrases.selectionReport, of: meeting, in: language, blocks: blocks)
  }
}

extension DecisionSheet {
  /// The code that the matches name, and who applied under it.
  private func named(_ code: String) -> [[Inline]] {
    [[.isolated(code)]] + lines(.isolated(decision.assessment[code]?.name[language] ?? ""))
  }

  /// With whom each of the selected fits, and which offer meets which need.
  fileprivate var partners: [Block] {
    let rows = decision.selected.flatMap { candidate in
      (candidate.score?.partners ?? []).prefix(3).map { partner in
        let matches = partner.matches.map { match -> [Inline] in
          [.text(phrases.meets(match))]
        }
        return Table.Row([
          named(candidate.application), named(partner.application),
          [[.text("\(partner.potential)")]], matches.isEmpty ? [[.text("–")]] : matches,
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            Table.Column(phrases.application, share: 20), Table.Column(phrases.partner, share: 20),
            Table.Column(phrases.potential, share: 12, alignment: .end),
            Table.Column(phrases.offerMeetsNeed, share: 48),
          ], rows: rows, isDense: true)),
      .remark([.text(phrases.potentialExplained)]),
    ]
  }
}
