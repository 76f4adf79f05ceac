import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// One page for the chief: the room that was chosen beside as many of the highest scores, and what came
  /// of the meeting.
  ///
  /// A paper of those who may see scores; it names nobody who applied.
  package static func followUp(
    _ followUp: FollowUp, _ decision: Decision?, lineage: Lineage = Lineage(),
    of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var blocks: [Block] = []
    if let assessment = decision?.assessment {
      // What the rooms are worth stands in the sentence above them; the page is short of room.
      let picture = CohortPicture(
        cohort: assessment.cohort, highest: assessment.highestScores, comparison: nil, ring: 38)
      blocks.append(.heading(level: 1, [.text(phrases.cohortAgainstScores)]))
      blocks += (assessment.comparison.map { [phrases.besideRanks($0)] } ?? []).map {
        .paragraph([.text($0)])
      }
      blocks.append(.drawing(picture.drawing(phrases)))
    }
    blocks.append(.heading(level: 1, [.text(phrases.whatCameOfIt)]))
    blocks.append(.table(counts(of: followUp, lineage, phrases)))
    var rest: [String] = []
    if !followUp.agreements.isEmpty {
      // Those that came furthest, as many as a page has room for.
      let order: [Partnership.Status] = [.recognised, .confirmed, .announced, .ended]
      let sorted = order.flatMap { status in
        followUp.agreements.filter { $0.partnership.status == status }
      }
      blocks.append(.table(agreements(Array(sorted.prefix(Self.mostOnAPage)), phrases)))
      if sorted.count > Self.mostOnAPage {
        rest.append(phrases.morePartnerships(number: sorted.count - Self.mostOnAPage))
      }
    }
    blocks.append(.remark([.text((rest + [phrases.followUpIsInternal]).joined(separator: " "))]))
    return Document(phrases.followUpToMeeting, of: meeting.held, in: language, blocks: blocks)
  }

  private static let mostOnAPage = 3

  private static func counts(
    of followUp: FollowUp, _ lineage: Lineage, _ phrases: Phrases
  ) -> Table {
    let promises = followUp.promises
    func promised(_ status: Commitment.Status) -> Int { promises.count { $0.status == status } }
    let late = promises.count { $0.status == .open && $0.due < followUp.today }
    let agreements = followUp.agreements
    func lit(_ light: TargetLight) -> Int { agreements.count { $0.light == light } }
    let recognised = agreements.count { $0.partnership.recognised != nil }
    let ended = agreements.count { $0.partnership.status == .ended }
    let rows: [(String, String)] = [
      (
        phrases.whoCame,
        followUp.isRecorded
          ? phrases.cameAndNot(came: followUp.attended, absent: followUp.absent)
          : phrases.notRecorded
      ),
      (
        phrases.promisesMade,
        phrases.promisesStand(
          number: promises.count, done: promised(.done), late: late, ended: promised(.ended))
      ),
      (
        phrases.partnershipsAnnounced,
        phrases.partnershipsStand(
          number: agreements.count, recognised: recognised, ended: ended)
      ),
      (
        phrases.targetsOfPartnerships,
        phrases.targetsStand(kept: lit(.kept), due: lit(.due), late: lit(.overdue))
      ),
      (phrases.networkOfMeeting, phrases.inWords(followUp.network.figures)),
    ]
    return Table(
      columns: [
        Table.Column(phrases.whatIsCounted, share: 18),
        Table.Column(phrases.howItStands, share: 82),
      ],
      rows: rows.map { Table.Row([[[.strong($0)]], [[.text($1)]]]) }
        + recommended(lineage, phrases), isDense: true)
  }

  /// How many recommendations there were, and by which later meetings they were taken up.
  private static func recommended(_ lineage: Lineage, _ phrases: Phrases) -> [Table.Row] {
    guard !lineage.recommendations.isEmpty else { return [] }
    let taken = Set(lineage.takenUp.map(\.answer.number)).count
    let stand = phrases.recommendationsStand(
      number: lineage.recommendations.count, taken: taken)
    return [
      Table.Row([
        [[.strong(phrases.recommendationsOfMeeting)]],
        [[.text(stand)]]
          + lineage.takenUp.prefix(mostOnAPage).map { [.text(phrases.sentence(of: $0))] },
      ])
    ]
  }

  private static func agreements(
    _ agreements: [FollowUp.Agreement], _ phrases: Phrases
  ) -> Table {
    Table(
      columns: [
        Table.Column(phrases.partnershipByTitle, share: 28),
        Table.Column(phrases.partnersOfIt, share: 50),
        Table.Column(phrases.howItStands, share: 22),
      ],
      rows: agreements.map { one in
        let names = one.sides.map {
          ($0.organisation ?? $0.person)?[phrases.language] ?? ""
        }
        let light = one.light.map { [[Inline.emphasis(phrases.light($0))]] } ?? []
        return Table.Row([
          [[.isolated(one.partnership.code), .text(" "), .isolated(one.partnership.title)]],
          [
            names.enumerated().flatMap {
              $0 == 0 ? [Inline.isolated($1)] : [.text(" · "), .isolated($1)]
            }
          ],
          [[.text(phrases.standing(one.partnership.status))]] + light,
        ])
      }, isDense: true)
  }
}

extension Phrases {
  func standing(_ status: Partnership.Status) -> String {
    switch status {
    case .announced: partnershipIsAnnounced
    case .confirmed: partnershipIsConfirmed
    case .recognised: partnershipIsRecognisedNow
    case .ended: partnershipHasEndedNow
    }
  }

  /// How a target stands, for partners and the secretariat.
  package func light(_ light: TargetLight) -> String {
    switch light {
    case .kept: lightKept
    case .onTime: lightOnTime
    case .due: lightDue
    case .overdue: lightOverdue
    case .toldEnded: lightToldEnded
    }
  }
}
