import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// Charters to be signed by their partners, each beginning on a page of its own; they bear no emblem.
  package static func charters(
    _ agreements: [FollowUp.Agreement], of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let parts = agreements.map { blocks(of: $0, meeting, phrases) }.onPages
    return Document(
      phrases.partnershipCharter, of: meeting.held, in: language,
      blocks: parts.isEmpty ? [.paragraph([.text(phrases.noPartnershipYet)])] : parts)
  }

  private static func blocks(
    of agreement: FollowUp.Agreement, _ meeting: Meeting, _ phrases: Phrases
  ) -> [Block] {
    let one = agreement.partnership
    let origin: [Block] =
      agreement.project.map { project in
        let title = project.title[phrases.language]
        return [.paragraph([.text(phrases.charterOfProject(code: project.code, title: title))])]
      } ?? []
    let head: [Block] = [
      .heading(level: 1, [.isolated(one.code), .text(" "), .isolated(one.title)]),
      .paragraph([.emphasis(standing(of: agreement, in: meeting, phrases))]),
    ]
    let agreed: [Block] =
      head + origin + [
        .heading(level: 2, [.text(phrases.partnersAndRoles)]),
        .table(partners(of: agreement, phrases)),
        .heading(level: 2, [.text(phrases.whatPartnersAgree)]),
        .table(answers(of: agreement, in: meeting, phrases)),
        .heading(level: 2, [.text(phrases.targetAndFunding)]),
        .table(terms(of: one.terms, phrases)),
      ]
    // What is not recognised, or ended, is not there to be signed.
    guard one.recognised != nil, one.ended == nil else { return agreed }
    return agreed + [
      .paragraph([
        .text(
          phrases.recognitionEndorsesNothing(
            of: phrases.inSentence(meeting.convener.name[phrases.language])))
      ]),
      .heading(
        level: 2,
        [
          .text(phrases.signatures + phrases.colon), .isolated(one.code), .text(" "),
          .isolated(one.title),
        ]),
      .table(signatures(of: agreement, phrases)),
    ]
  }

  private static func standing(
    of agreement: FollowUp.Agreement, in meeting: Meeting, _ phrases: Phrases
  ) -> String {
    let one = agreement.partnership
    if let ended = one.ended {
      return phrases.charterEnded(
        date: phrases.date(Day(ended.at, inZone: meeting.zone)), reason: ended.reason)
    }
    if let recognised = one.recognised {
      return phrases.charterRecognised(
        by: meeting.officer(recognised.by, in: phrases.language),
        date: phrases.date(Day(recognised.at, inZone: meeting.zone)))
    }
    return phrases.charterDraft(missing: agreement.missing)
  }

  private static func partners(
    of agreement: FollowUp.Agreement, _ phrases: Phrases
  ) -> Table {
    Table(
      columns: [
        Table.Column(phrases.partner, share: 36), Table.Column(phrases.itsRole, share: 34),
        Table.Column(phrases.confirmedBy, share: 30),
      ],
      rows: zip(agreement.partnership.partners, agreement.sides).map { partner, side in
        Table.Row([
          [[.isolated(side.name(phrases.language, comma: phrases.comma))]],
          lines(
            .isolated(agreement.project == nil ? partner.role : phrases.role(lacking: partner.role))
          ),
          partner.confirmation.map { said in
            lines(.isolated(name(of: said.who, on: side, phrases)))
              + [[.text(phrases.date(said.day))]]
          } ?? [[.text(phrases.notConfirmedYet)]],
        ])
      })
  }

  /// Whoever said it, as the paper calls them on whose side they are.
  private static func name(
    of who: String, on side: FollowUp.Side, _ phrases: Phrases
  ) -> String {
    [side.person, side.organisation].compactMap(\.self)
      .first { $0.isCalled(who) }?[phrases.language] ?? who
  }

  private static func answers(
    of agreement: FollowUp.Agreement, in meeting: Meeting, _ phrases: Phrases
  ) -> Table {
    let one = agreement.partnership
    return Table(
      columns: [
        Table.Column(phrases.number, share: 7, alignment: .end),
        Table.Column(phrases.whatIsAsked, share: 41),
        Table.Column(phrases.whatPartnersSay, share: 52),
      ],
      rows: Principle.allCases.map { principle in
        let asked =
          agreement.principles[principle]?.byLanguage[phrases.language] ?? phrases.asks(principle)
        let cited = principle == .agreedOutcome ? outcomes(of: one, in: meeting, phrases) : []
        let answer = one.answers[principle].map { lines(.isolated($0)) }
        return Table.Row([
          [[.text("\(principle.rawValue)")]], [[.text(asked)]],
          (answer ?? (cited.isEmpty ? [[.emphasis(phrases.notAnsweredYet)]] : [])) + cited,
        ])
      })
  }

  private static func outcomes(
    of one: Partnership, in meeting: Meeting, _ phrases: Phrases
  ) -> [[Inline]] {
    one.outcomes.map { code in
      let title = meeting.agreedOutcomes?.first { $0.code == code }?.title[phrases.language] ?? ""
      return [.isolated(code), .text(title.isEmpty ? "" : " \(title)")]
    }
  }

  private static func terms(of terms: Partnership.Terms, _ phrases: Phrases) -> Table {
    let given: [(String, String)] = [
      (phrases.measuredBy, terms.measure), (phrases.byDay, terms.due.map(phrases.date) ?? ""),
      (phrases.fundingAssured, terms.assured.map(phrases.sum) ?? ""),
      (phrases.fundingExpected, terms.expected.map(phrases.sum) ?? ""),
    ]
    return Table(
      columns: [
        Table.Column(phrases.whatIsSaid, share: 40), Table.Column(phrases.asIs, share: 60),
      ],
      rows: given.map { title, value in
        Table.Row([[[.text(title)]], [[value.isEmpty ? .text("–") : .isolated(value)]]])
      }, isWhole: true)
  }

  // The blank lines leave room for a hand.
  private static func signatures(
    of agreement: FollowUp.Agreement, _ phrases: Phrases
  ) -> Table {
    Table(
      columns: [
        Table.Column(phrases.forPartner, share: 34),
        Table.Column(phrases.nameAndFunction, share: 26),
        Table.Column(phrases.signature, share: 26), Table.Column(phrases.signedOnDay, share: 14),
      ],
      rows: agreement.sides.map { side in
        Table.Row([
          [[.isolated(side.name(phrases.language, comma: phrases.comma))], [.text("\u{a0}")]],
          [[.text("\u{a0}")]], [[.text("\u{a0}")]], [[.text("\u{a0}")]],
        ])
      }, isWhole: true)
  }
}
