import ConveneCore
import ConveneValues
import ConveneWords

extension DecisionSheet {
  /// How far reviewers agree, whom whoever signs has to know of, and which seats hang on what could
  /// not be judged.
  var reviewing: [Block] {
    let reviewing = decision.assessment.reviewing
    func figure(_ title: String, _ hundredths: Int?) -> Table.Row {
      Table.Row([
        [[.text(title)]], [[.text(hundredths.map { phrases.decimal(hundredths: $0) } ?? "–")]],
      ])
    }
    let figures = Table(
      columns: [
        Table.Column(phrases.figure, share: 80),
        Table.Column(phrases.value, share: 20, alignment: .end),
      ],
      rows: [
        figure(phrases.reviewsEach, reviewing.reviewsEach),
        figure(phrases.reliabilityOfOne, reviewing.single),
        figure(phrases.reliabilityOfMean, reviewing.mean),
        figure(phrases.alpha, reviewing.alpha),
      ], isDense: true)
    return [.table(figures)] + named + unjudged
  }

  private var named: [Block] {
    ReviewerNote.all(decision.assessment).flatMap { note -> [Block] in
      let reviewer = "\u{2068}\(note.reviewer.code)\u{2069}"
      var lines: [String] = []
      if note.disagrees { lines.append(phrases.reviewerDisagrees(reviewer: reviewer)) }
      if note.leaving.count > 1 {
        lines.append(
          phrases.reviewerMoves(
            reviewer: reviewer, seats: note.leaving.count, leaving: names(note.leaving),
            entering: names(note.entering)))
      }
      return lines.map { .remark([.text($0)]) }
    }
  }

  private var unjudged: [Block] {
    (decision.assessment.abstentions ?? []).compactMap { one in
      decision.assessment[one.application].map { candidate in
        Block.remark([
          .text(
            phrases.seatHangsUnjudged(
              applicant: names([SelectionEffect.Named(candidate)]),
              unjudged: one.unjudged.map { "\u{2068}\($0)\u{2069}" }
                .joined(separator: phrases.comma)))
        ])
      }
    }
  }

  private func names(_ all: [SelectionEffect.Named]) -> String {
    all.map { one in
      let name = decision.assessment[one.code]?.name[language] ?? one.name
      return "\u{2068}\(one.code)\u{2069} \u{2068}\(name)\u{2069}"
    }.joined(separator: phrases.comma)
  }

  /// The same with how far each reviewer agrees, and who comes and goes without them.
  var agreement: [Block] {
    let reviewers = decision.assessment.reviewers ?? []
    func figure(_ hundredths: Int?) -> [[Inline]] {
      [[.text(hundredths.map { phrases.decimal(hundredths: $0) } ?? "–")]]
    }
    let each = Table(
      columns: [
        Table.Column(phrases.reviewerOfPanel, share: 20),
        Table.Column(phrases.titleAgreement.asTitle, share: 20, alignment: .end),
        Table.Column(phrases.titleLeniency.asTitle, share: 20, alignment: .end),
        Table.Column(phrases.titleSpread.asTitle, share: 20, alignment: .end),
        Table.Column(phrases.titleCompared.asTitle, share: 20, alignment: .end),
      ],
      rows: reviewers.map { one in
        Table.Row(
          [
            [[.isolated(one.reviewer)]], figure(one.correlation), figure(one.leniency),
            figure(one.spread), [[.text("\(one.shared)")]],
          ], isAccented: one.disagrees)
      }, isDense: true)
    let absences = Table(
      columns: [
        Table.Column(phrases.reviewer, share: 20), Table.Column(phrases.wouldLeave, share: 40),
        Table.Column(phrases.wouldEnter, share: 40),
      ],
      rows: decision.assessment.absences.map { absence in
        Table.Row([
          [[.isolated(absence.reviewer)]], [codes(absence.leaving)], [codes(absence.entering)],
        ])
      }, isDense: true)
    return reviewing
      + (reviewers.isEmpty
        ? [] : [.table(each), .remark([.text(phrases.leniencyExplained)])])
      + (decision.assessment.absences.isEmpty
        ? [] : [.table(absences), .remark([.text(phrases.absencesExplained)])])
  }

  private func codes(_ codes: [String]) -> [Inline] {
    codes.isEmpty
      ? [.text("–")]
      : Array(codes.map { [Inline.isolated($0)] }.joined(separator: [.text(phrases.comma)]))
  }
}

extension String {
  /// The word that heads a column on a terminal, as it heads one on paper.
  var asTitle: String { prefix(1).uppercased() + dropFirst() }
}
