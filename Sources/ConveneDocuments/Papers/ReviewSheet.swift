import ConveneCore
import ConveneValues
import ConveneWords

/// What a reviewer is given to read.
package struct ReviewBundle: Hashable, Sendable {
  /// The reviewer's code.
  package var reviewer: String
  package var due: Day?
  /// By code of the application.
  package var dossiers: [Dossier]
  /// Whether promises of an earlier meeting are not shown, as sheets are blind.
  package var hidesEvidence = false

  package init(reviewer: String, due: Day?, dossiers: [Dossier], hidesEvidence: Bool = false) {
    self.reviewer = reviewer
    self.hidesEvidence = hidesEvidence
    self.due = due
    self.dossiers = dossiers
  }
}

extension Document {
  /// The sheet of a reviewer: how to mark, what points mean on each criterion, and each application
  /// with the numbers of its answers and room for the marks.
  package static func reviewSheet(
    _ bundle: ReviewBundle, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let sheet = ReviewSheet(bundle: bundle, meeting: meeting, phrases: phrases)
    var document = Document(
      phrases.reviewSheet, of: meeting, in: language,
      blocks: sheet.cover + sheet.rubric + bundle.dossiers.flatMap(sheet.application))
    document.foot = "\(meeting.foot(phrases)) · \(bundle.reviewer)"
    return document
  }
}

extension Document {
  /// One application as it stands on the sheet of a reviewer, without room for marks.
  package static func dossier(
    _ dossier: Dossier, of meeting: Meeting, in language: Language
  ) -> Document {
    let sheet = ReviewSheet(
      bundle: ReviewBundle(reviewer: "", due: nil, dossiers: [dossier]), meeting: meeting,
      phrases: Phrases(language))
    return Document(
      language: language, title: dossier.code, masthead: [],
      blocks: sheet.read(dossier, titled: sheet.phrases.reviewPageSays))
  }
}

private struct ReviewSheet {
  let bundle: ReviewBundle
  let meeting: Meeting
  let phrases: Phrases

  private var language: Language { phrases.language }

  var cover: [Block] {
    var blocks: [Block] = [
      .paragraph([.strong(phrases.reviewerWithCode(code: "\u{2068}\(bundle.reviewer)\u{2069}"))]),
      .paragraph([
        .text(phrases.reviews(bundle.dossiers.count, until: bundle.due.map(phrases.date)))
      ]),
      .heading(level: 1, [.text(phrases.howToMark)]),
      .paragraph([.text(phrases.howToMarkExplained)]),
      .paragraph([.text(phrases.cannotJudgeExplained)]),
      .paragraph([.text(phrases.conflictExplained)]),
      .paragraph([.text(phrases.agreementComputed)]),
    ]
    if meeting.reviews.blind { blocks.append(.paragraph([.text(phrases.blindExplained)])) }
    if bundle.hidesEvidence { blocks.append(.paragraph([.text(phrases.evidenceHidden)])) }
    if bundle.dossiers.contains(where: { !$0.kept.isEmpty }) {
      blocks.append(.paragraph([.text(phrases.keptExplained)]))
    }
    return blocks
  }

  var rubric: [Block] {
    [.heading(level: 1, [.text(phrases.criteria)])]
      + meeting.rubric.criteria.flatMap { criterion -> [Block] in
        var blocks: [Block] = [
          .heading(
            level: 2, [.isolated(criterion.code), .text(" "), .text(criterion.title[language])]),
          .remark([
            .text(
              phrases.weightOfTotal(
                weight: criterion.weight, total: meeting.rubric.totalWeight))
          ]),
        ]
        if criterion.favoursEndowed { blocks.append(.remark([.text(phrases.favoursEndowed)])) }
        blocks.append(
          .table(
            Table(
              columns: [
                Table.Column(phrases.points, share: 12, alignment: .centre),
                Table.Column(phrases.criterion, share: 88),
              ],
              rows: criterion.anchors.enumerated().map { points, anchor in
                Table.Row([[[.text("\(points)")]], [[.text(anchor[language])]]])
              })))
        return blocks
      }
  }

  func application(_ dossier: Dossier) -> [Block] {
    [.pageBreak, .heading(level: 1, [.isolated(dossier.code)])] + read(dossier)
      + [.table(marks)]
  }

  /// What is read, without room for marks.
  ///
  /// - Parameter titled: the column of what is said, where readers of screens ask for a title.
  func read(_ dossier: Dossier, titled: String = "") -> [Block] {
    identity(dossier) + [.table(answers(dossier, titled: titled))]
  }

  private func identity(_ dossier: Dossier) -> [Block] {
    let sector = dossier.sector.map(phrases.sector) ?? phrases.sectorUnknown
    guard let identity = dossier.identity else { return [.paragraph([.text(sector)])] }
    let person = identity.person
    var words: [Inline] = [.strong(ProperName(person.name, others: person.names)[language])]
    if let host = identity.organisation {
      words += [
        .text(phrases.comma), .isolated(ProperName(host.name, others: host.names)[language]),
      ]
    }
    words += [
      .text(phrases.comma), .text(meeting.countryName(person.country, in: language)),
      .text(" · \(sector)"),
    ]
    return [.paragraph(words)]
  }

  private func answers(_ dossier: Dossier, titled: String) -> Table {
    var rows: [Table.Row] = []
    func add(_ number: Int, _ subject: String, _ lines: [[Inline]]) {
      rows.append(Table.Row([[[.text("\(number)")]], [[.text(subject)]], lines]))
    }
    for offer in dossier.offers {
      add(
        offer.answer, phrases.offer,
        exchange(
          [
            phrases.asset(offer.asset), letter(offer.topic), phrases.size(offer.size),
            phrases.evidence(of: offer),
          ], offer.countries, offer.note))
    }
    for need in dossier.needs {
      add(
        need.answer, phrases.need,
        exchange(
          [
            phrases.asset(need.asset), letter(need.topic), phrases.size(need.size),
            "\(phrases.priority) \(need.priority)",
          ], need.countries, need.note))
    }
    for past in dossier.past { add(past.answer, phrases.pastPartnership, lines(of: past)) }
    add(
      Application.Question.topics.rawValue, phrases.topics,
      dossier.topics.map { key in
        let title = meeting.topics.first { $0.key == key }?.title[language] ?? ""
        return [.text("\(letter(key)) \(title)")]
      })
    if !dossier.outcomes.isEmpty {
      add(
        Application.Question.outcomes.rawValue, phrases.agreedOutcomes,
        dossier.outcomes.map { code in
          let title = meeting.agreedOutcomes?.first { $0.code == code }?.title[language] ?? ""
          return [.isolated(code), .text(" \(title)")]
        })
    }
    add(
      Application.Question.authority.rawValue, phrases.authority,
      [[.text(phrases.authority(dossier.authority))]])
    if let target = dossier.target {
      add(Application.Question.target.rawValue, phrases.target, lines(of: target))
    }
    if dossier.fundingAssured != nil || dossier.fundingExpected != nil {
      add(
        Application.Question.funding.rawValue, phrases.funding,
        [
          sum(phrases.assured, dossier.fundingAssured),
          sum(phrases.expected, dossier.fundingExpected),
        ])
    }
    for (statement, text) in dossier.statements.given {
      let lines = text.split(whereSeparator: \.isNewline).map { [Inline.isolated(String($0))] }
      add(statement.answer, phrases.statement(statement), lines)
    }
    // Nothing is scored by them, so that they have no number to be named by.
    for question in meeting.ownQuestions where !dossier.ownAnswers[question].isEmpty {
      let said = question.words(
        of: dossier.ownAnswers[question], in: language, yes: phrases.formYes, no: phrases.formNo)
      let lines = said.flatMap { $0.split(whereSeparator: \.isNewline) }
        .map { [Inline.isolated(String($0))] }
      rows.append(Table.Row([[[.text("–")]], [[.text(question.title[language])]], lines]))
    }
    // Nor does anything rest on what was kept: it is to be seen, and has no number either.
    for one in dossier.kept {
      rows.append(
        Table.Row([
          [[.text("–")]], [[.text(phrases.keptPromise)]],
          one.what.split(whereSeparator: \.isNewline).map { [Inline.isolated(String($0))] }
            + [
              [
                .text(
                  phrases.keptWhen(
                    meeting: one.title[language], due: one.due, kept: one.keptOn))
              ]
            ],
        ]))
    }
    return Table(
      columns: [
        Table.Column(phrases.answer, share: 10, alignment: .end),
        Table.Column(phrases.subject, share: 24), Table.Column(titled, share: 66),
      ], rows: rows)
  }

  private func letter(_ key: String) -> String { phrases.lettered(key) }

  private func exchange(_ words: [String], _ countries: [Country], _ note: String) -> [[Inline]] {
    let places = countries.map { meeting.countryName($0, in: language) }
    let first: [Inline] = [.text((words + places).joined(separator: phrases.comma))]
    return note.isEmpty ? [first] : [first, [.isolated(note)]]
  }

  private func lines(of past: Dossier.Past) -> [[Inline]] {
    let years = past.to.map { $0 == past.from ? "\(past.from)" : "\(past.from)–\($0)" }
    var lines: [[Inline]] = [
      [.isolated(past.title), .text(" "), .isolated(years ?? "\(past.from)–")]
    ]
    if !past.partners.isEmpty {
      lines.append([
        .isolated(past.partners.map { $0[language] }.joined(separator: phrases.comma))
      ])
    }
    if !past.sectors.isEmpty {
      lines.append([.text(past.sectors.map(phrases.sector).joined(separator: phrases.comma))])
    }
    if !past.output.isEmpty { lines.append([.isolated(past.output)]) }
    return lines
  }

  private func lines(of target: Target) -> [[Inline]] {
    let parts = [
      (phrases.measure, target.measure), (phrases.baseline, target.baseline),
      (phrases.until, target.date.map(phrases.date) ?? ""),
    ]
    return [[.isolated(target.text)]]
      + parts.map { title, words in
        [
          .text("\(title)\(phrases.colon)"),
          words.isEmpty ? .text(phrases.notStated) : .isolated(words),
        ]
      }
  }

  private func sum(_ title: String, _ money: Money?) -> [Inline] {
    [
      .text("\(title)\(phrases.colon)"),
      money.map { .isolated(phrases.sum($0)) } ?? .text(phrases.notStated),
    ]
  }

  /// Room for points by hand.
  private var marks: Table {
    let columns =
      [Table.Column(phrases.criterion, share: 34)]
      + (0...4).map { Table.Column("\($0)", share: 7, alignment: .centre) } + [
        Table.Column(phrases.cannotJudge, share: 13, alignment: .centre),
        Table.Column(phrases.restsOn, share: 18),
      ]
    return Table(
      columns: columns,
      rows: meeting.rubric.criteria.map { criterion in
        Table.Row(
          [[[.isolated(criterion.code), .text(" \(criterion.title[language])")]]]
            + Array(repeating: [[.text("☐")]], count: 6) + [[[.text("")]]])
      })
  }
}
