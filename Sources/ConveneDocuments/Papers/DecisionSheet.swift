import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The decision on open seats: first what is decided and what it does, then the ranking with how
  /// sure it is, then the parts of the scores of those on whom something was to be decided.
  ///
  /// A paper of the secretariat and of whoever signs; it is not for participants.
  package static func decisionSheet(
    _ decision: Decision, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let sheet = DecisionSheet(decision: decision, meeting: meeting, phrases: phrases)
    let detailed = decision.assessment.ranked.filter {
      $0.sureness?.verdict == .undecided || $0.isSelected
    }
    var blocks: [Block] = sheet.grounds
    blocks += sheet.section(phrases.floors, sheet.floors.map { [.table($0)] } ?? [])
    blocks += sheet.section(phrases.effect, sheet.effect)
    blocks += sheet.section(phrases.reviewersAgree, sheet.reviewing)
    blocks += sheet.section(phrases.cohortAgainstScores, sheet.comparison)
    blocks += sheet.section(phrases.writtenDecisions, sheet.choices)
    blocks += sheet.section(phrases.waitingList, sheet.waiting)
    blocks += sheet.section(phrases.howToRead, sheet.reading)
    blocks += sheet.section(phrases.ranking, sheet.ranking)
    blocks += sheet.section(phrases.details, sheet.parts(of: detailed))
    blocks += sheet.witness
    return Document(phrases.decisionSheet, of: meeting, in: language, blocks: blocks)
  }
}

/// The parts of a decision sheet.
struct DecisionSheet {
  let decision: Decision
  let meeting: Meeting
  let phrases: Phrases

  var language: Language { phrases.language }

  func section(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(level: 1, [.text(title)])] + blocks
  }

  var grounds: [Block] {
    let signed = decision.signature.map { signature in
      let date = phrases.date(signature.day)
      return signature.name.map { name in
        let officer = meeting.officer(name, in: language)
        return phrases.decided(name: "\u{2068}\(officer)\u{2069}", date: date)
      } ?? phrases.decidedUnnamed(date: date)
    }
    let elsewhere = decision.signature?.elsewhere.map {
      phrases.signedElsewhere(
        house: "\u{2068}\($0.house)\u{2069}", date: phrases.date($0.takenIn))
    }
    let rubric = meeting.rubric
    let band = decision.band
    let isEstimated = decision.assessment.candidates.contains { $0.sureness?.ranks != nil }
    let sureness =
      isEstimated
      ? phrases.bandInWords(
        open: band.count, selected: band.count(where: \.isSelected),
        decided: band.count { $0.choice != nil }, signed: decision.signature != nil)
      : phrases.chancesNotEstimable
    let kept = decision.keptAfterwards.map { phrases.keptAfterwards(date: phrases.date($0)) }
    let superseded = decision.superseded.map { phrases.superseded(date: phrases.date($0)) }
    var blocks: [Block] = [.paragraph([.strong(signed ?? phrases.notYetDecided)])]
    for remark in [elsewhere, superseded, kept].compactMap(\.self) {
      blocks.append(.remark([.text(remark)]))
    }
    blocks.append(
      .paragraph([
        .text(
          phrases.considered(
            applications: decision.assessment.candidates.count, seats: decision.selected.count)),
        .text(" " + phrases.rubric(name: rubric.called(in: language), version: rubric.version)),
      ]))
    blocks.append(.paragraph([.text(sureness)]))
    if decision.isDrawn { blocks.append(.paragraph([.text(phrases.seatsWereDrawn)])) }
    blocks.append(.remark([.text(phrases.nominatedNeverScored)]))
    if let guests = decision.assessment.guests {
      blocks.append(.remark([.text(phrases.guestsInvited(count: guests))]))
    }
    return blocks
  }

  /// What proves later that the trail up to the signature is the one there was.
  var witness: [Block] {
    if let elsewhere = decision.signature?.elsewhere {
      let head = "\u{2068}\(elsewhere.head)\u{2069}"
      return [.remark([.text(phrases.signedInTrailElsewhere(head: head))])]
    }
    guard let head = decision.signature?.head else { return [] }
    return [.remark([.text(phrases.signedInTrail(head: "\u{2068}\(head)\u{2069}"))])]
  }

  var floors: Table? {
    guard !meeting.floors.isEmpty else { return nil }
    let today = decision.today
    return Table(
      columns: [
        Table.Column(phrases.group, share: today == nil ? 55 : 35),
        Table.Column(phrases.atLeast, share: 15, alignment: .end),
        Table.Column(phrases.reached, share: 15, alignment: .end),
        Table.Column(phrases.met, share: 15, alignment: .centre),
      ]
        + (today.map {
          [Table.Column(phrases.asAt(date: phrases.date($0.day)), share: 20, alignment: .end)]
        } ?? []),
      rows: meeting.floors.map { floor in
        let reached = decision.assessment.reached[floor.name, default: 0]
        let now = today?.reached[floor.name, default: 0]
        let isMet = reached >= floor.lowest
        let isMetNow = now.map { $0 >= floor.lowest } ?? true
        let cells: [[[Inline]]] = [
          lines(.text(floor.title[language])), [[.text("\(floor.lowest)")]],
          [[.text("\(reached)")]], [[isMet ? .text(phrases.yes) : .strong(phrases.no)]],
        ]
        let beside: [[[Inline]]] =
          now.map { [[[isMetNow ? .text("\($0)") : .strong("\($0) ▼")]]] } ?? []
        return Table.Row(cells + beside, isAccented: !isMet || !isMetNow)
      }, isDense: true)
  }

  /// Who waits, with what each would add, and in which order they would be called now.
  var waiting: [Block] {
    let waiting = decision.waiting
    guard decision.assessment.tellsReasons, !waiting.isEmpty else { return [] }
    let now = decision.today.map { today in
      Dictionary(
        today.waiting.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }
    let table = Table(
      columns: [
        Table.Column(phrases.placeOnWaitingList, share: 10, alignment: .end),
        Table.Column(phrases.applicant, share: now == nil ? 60 : 40),
        Table.Column(phrases.adds, share: 15, alignment: .end),
        Table.Column(phrases.chance, share: 15, alignment: .centre),
      ]
        + (decision.today.map {
          [Table.Column(phrases.asAt(date: phrases.date($0.day)), share: 20, alignment: .end)]
        } ?? []),
      rows: waiting.enumerated().map { place, candidate in
        let chance = candidate.sureness?.ranks.map { phrases.inTen(tenths: $0.tenths) }
        let cells: [[[Inline]]] = [
          [[.text("\(place + 1)")]], [plain(candidate)],
          [[.text(points(candidate.adds))]], [[.text(chance ?? "–")]],
        ]
        let today = now.map { $0[candidate.application].map(String.init) ?? "–" }
        let beside: [[[Inline]]] = today.map { [[[.text($0)]]] } ?? []
        return Table.Row(cells + beside)
      }, isDense: true)
    let remark = decision.today.map {
      [Block.remark([.text(phrases.waitingAsAt(date: phrases.date($0.day)))])]
    }
    return [.remark([.text(phrases.waitingExplained)]), .table(table)] + (remark ?? [])
  }

  var comparison: [Block] {
    let picture = CohortPicture(
      cohort: decision.assessment.cohort, highest: decision.assessment.highestScores,
      comparison: decision.assessment.comparison)
    let sentences = decision.assessment.comparison.map(phrases.sentences) ?? []
    return sentences.map { .paragraph([.text($0)]) } + [
      .drawing(picture.drawing(phrases)),
      .remark([
        .text(
          phrases.linesAreStrongPairs(threshold: phrases.decimal(thousandths: picture.threshold)))
      ]),
    ]
  }

  var choices: [Block] {
    let decided = decision.assessment.ranked.filter { $0.choice != nil }
    guard !decided.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            Table.Column(phrases.applicant, share: 34), Table.Column(phrases.outcome, share: 10),
            Table.Column(phrases.reason, share: 36), Table.Column(phrases.decidedBy, share: 20),
          ],
          rows: decided.compactMap { candidate in
            candidate.choice.map { choice in
              Table.Row([
                [applicant(candidate)],
                [[.text(choice.reason.isIn ? phrases.decidedIn : phrases.decidedOut)]],
                lines(.text(phrases.choice(choice.reason))),
                lines(.isolated(meeting.officer(choice.officer, in: language))),
              ])
            }
          }, isDense: true))
    ]
  }

  var reading: [Block] {
    let steps = phrases.readingSteps(tellsReasons: decision.assessment.tellsReasons)
    return [.list(.numbers, steps.map { [.text($0)] })]
  }

  func applicant(_ candidate: Assessment.Candidate) -> [Inline] {
    [.isolated(candidate.application), .text(" "), .strong(candidate.name[language])]
  }

  func points(_ microPoints: Int?) -> String {
    microPoints.map { phrases.decimal(hundredths: ($0 + 5000) / 10_000) } ?? "–"
  }
}

extension Phrases {
  /// The sentence that stands for a reason, the same in every paper.
  ///
  /// - Parameter inOneSentence: whether it is the one of the letter, as it was not always.
  func reason(_ reason: RegretReason, inOneSentence: Bool) -> String {
    guard !inOneSentence else { return regret(for: reason) }
    return switch reason {
    case .places, .completed: reasonCohort
    case .floors: reasonFloors
    case .gate: reasonGate
    case .incomplete: reasonIncomplete
    case .late: reasonLate
    case .topics: reasonTopics
    case .evidence: reasonNotRated
    case .unreviewed: reasonUnreviewed
    case .rated, .drawn, .covered, .marginal, .unsupported: regret(for: reason)
    }
  }
}
