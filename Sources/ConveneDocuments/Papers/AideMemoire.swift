import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The aide-memoire: numbered sections, in the convener's words, with how open seats are filled.
  ///
  /// - Parameter lineage: what it follows and answers; nothing where that is not read.
  package static func aideMemoire(
    of meeting: Meeting, lineage: Lineage = Lineage(), in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let text = meeting.aideMemoire
    let sections: [(title: String, blocks: [Block])] = [
      (
        phrases.background,
        paragraphs(text.background, language) + following(lineage, meeting, phrases)
      ),
      (phrases.objectives, objectives(text.objectives, phrases)),
      (phrases.topics, topics(of: meeting, phrases)),
      (phrases.expectedOutcomes, paragraphs(text.outcomes, language)),
      (phrases.organizationOfMeeting, organization(of: meeting, phrases)),
      (
        phrases.participationAndSelection,
        paragraphs(text.participation, language) + selection(of: meeting, phrases)
          + lottery(of: meeting, phrases) + seats(of: meeting, phrases)
      ),
      (phrases.documents, paragraphs(text.documents, language)),
      (phrases.contacts, contacts(of: meeting, phrases)),
    ]
    let filled = sections.filter { !$0.blocks.isEmpty }
    let blocks = filled.enumerated().flatMap { place, section in
      [Block.heading(level: 1, [.text("\(place + 1). \(section.title)")])] + section.blocks
    }
    return Document(phrases.aideMemoire, of: meeting, in: language, blocks: blocks)
  }

  private static func following(
    _ lineage: Lineage, _ meeting: Meeting, _ phrases: Phrases
  ) -> [Block] {
    var blocks: [Block] = []
    if let earlier = lineage.follows {
      let title = earlier.title[phrases.language]
      blocks.append(
        .paragraph([
          .text(phrases.aideFollows(meeting: title, dates: phrases.dates(of: earlier)))
        ]))
    }
    guard !lineage.answers.isEmpty else { return blocks }
    return blocks + [
      .paragraph([.text(phrases.aideAnswers)]),
      .list(.bullets, lineage.answers.map { phrases.line(of: $0, in: meeting) }),
    ]
  }

  // Without this paragraph in the published call there is no lottery.
  private static func lottery(of meeting: Meeting, _ phrases: Phrases) -> [Block] {
    guard let lottery = meeting.lottery else { return [] }
    return [
      .paragraph([
        .text(
          ([phrases.lotteryAnnounced(lottery.publicValue)] + terms(of: lottery, meeting, phrases))
            .joined(separator: " "))
      ]),
      .remark([
        .text(phrases.lotteryCommitment + phrases.colon), .isolated(lottery.commitment),
      ]),
    ]
  }

  // Calls of earlier programs say none.
  private static func terms(
    of lottery: LotteryAnnouncement, _ meeting: Meeting, _ phrases: Phrases
  ) -> [String] {
    guard let day = lottery.day, let hour = lottery.hour, let form = lottery.form,
      let rule = lottery.rule
    else { return [] }
    return [
      phrases.lotteryKnown(
        day: phrases.date(day), hour: hour.description, zone: meeting.zone, form: form),
      rule == .equal ? phrases.lotteryRuleEqual : phrases.lotteryRuleChances,
    ]
  }

  // Without these paragraphs in the published call no seat is given by lot, and all that is asked of
  // tables is kept as far as it can be.
  private static func seats(of meeting: Meeting, _ phrases: Phrases) -> [Block] {
    let lot = meeting.givesSeatsByLot ? phrases.seatsByLotAnnounced : nil
    return [phrases.seatingKeeps(in: meeting), lot].compactMap(\.self)
      .map { .paragraph([.text($0)]) }
  }

  /// Paragraphs as given; those that begin with a letter in brackets become one lettered list.
  private static func paragraphs(_ wordings: [Wording], _ language: Language) -> [Block] {
    var blocks: [Block] = []
    var items: [[Inline]] = []
    for words in wordings.map({ $0[language] }) where !words.isEmpty {
      if let item = lettered(words) {
        items.append([.text(item)])
        continue
      }
      if !items.isEmpty { blocks.append(.list(.letters, items)) }
      items = []
      blocks.append(.paragraph([.text(words)]))
    }
    return items.isEmpty ? blocks : blocks + [.list(.letters, items)]
  }

  // What follows "(a) ", "(ب) ", "(هـ) " or, as French papers have it, "a) ".
  private static func lettered(_ words: String) -> String? {
    guard let close = words.firstIndex(of: ")") else { return nil }
    let key = words[..<close].drop { $0 == "(" }
    let rest = words[words.index(after: close)...]
    let isLetter = (1...2).contains(key.count) && key.allSatisfy { $0.isLetter || $0 == "\u{640}" }
    guard isLetter, rest.first?.isWhitespace == true else { return nil }
    return String(rest.drop(while: \.isWhitespace))
  }

  private static func objectives(_ wordings: [Wording], _ phrases: Phrases) -> [Block] {
    let words = wordings.map { $0[phrases.language] }.filter { !$0.isEmpty }
    guard words.count > 1, words.allSatisfy({ lettered($0) == nil }) else {
      return paragraphs(wordings, phrases.language)
    }
    return [
      .paragraph([.text(phrases.objectivesAre)]),
      .list(.letters, words.map { [.text($0)] }),
    ]
  }

  // A lettered list counts for itself, so it serves only topics that are lettered from a.
  private static func topics(of meeting: Meeting, _ phrases: Phrases) -> [Block] {
    guard !meeting.topics.isEmpty else { return [] }
    let titles = meeting.topics.map { ($0.key, $0.title[phrases.language]) }
    let intro = Block.paragraph([.text(phrases.topicsAre)])
    let alphabet = (0..<26).map { String(Character(Unicode.Scalar(UInt8(97 + $0)))) }
    if titles.map(\.0) == Array(alphabet.prefix(titles.count)) {
      return [intro, .list(.letters, titles.map { [.text($0.1)] })]
    }
    return [intro, .list(.bullets, titles.map { [.text("\(phrases.lettered($0.0)) \($0.1)")] })]
  }

  private static func organization(of meeting: Meeting, _ phrases: Phrases) -> [Block] {
    let given = paragraphs(meeting.aideMemoire.organization, phrases.language)
    guard given.isEmpty else { return given }
    let held = phrases.willBeHeld(
      days: phrases.held(from: meeting.starts, to: meeting.ends), place: meeting.place(phrases),
      tentative: meeting.tentative)
    let languages = phrases.workingLanguages(languages: phrases.languages(meeting.languages))
    return [.paragraph([.text(held)]), .paragraph([.text(languages)])]
  }

  private static func selection(of meeting: Meeting, _ phrases: Phrases) -> [Block] {
    let language = phrases.language
    var blocks: [Block] = [
      .paragraph([
        .text(phrases.placesByTrack(open: meeting.places.open, nominated: meeting.places.nominated))
      ])
    ]
    if !meeting.rubric.gates.isEmpty {
      blocks.append(.paragraph([.text(phrases.conditionsAre)]))
      blocks.append(.list(.letters, meeting.rubric.gates.map { [.text($0.title[language])] }))
    }
    if !meeting.rubric.criteria.isEmpty {
      blocks.append(.paragraph([.text(phrases.openSeatsByCriteria)]))
      let rate = Score.Weights.standard
      blocks.append(.table(points(of: meeting.rubric.criteria, at: rate, phrases)))
      blocks.append(
        .paragraph([
          .text(
            phrases.rateOfScore(
              merit: 100 * rate.merit / (rate.merit + rate.partnership),
              partnership: 100 * rate.partnership / (rate.merit + rate.partnership),
              partners: phrases.inWords(rate.partners)))
        ]))
      let weights = PairModel.Weights()
      blocks.append(
        .paragraph([
          .text(
            phrases.answersCounted(
              offers: phrases.inWordsFeminine(weights.offersCounted),
              needs: phrases.inWordsFeminine(weights.needsCounted)))
        ]))
      blocks.append(.paragraph([.text(phrases.evidenceCounts)]))
      blocks.append(.paragraph([.text(phrases.unjudgedPasses)]))
    }
    if !meeting.floors.isEmpty {
      let rows = meeting.floors.map {
        Table.Row([lines(.text($0.title[language])), [[.text("\($0.lowest)")]]])
      }
      let columns = [
        Table.Column(phrases.group, share: 78),
        Table.Column(phrases.atLeast, share: 22, alignment: .end),
      ]
      blocks.append(
        .table(Table(columns: columns, rows: rows, caption: phrases.floorsOfSelection)))
    }
    if meeting.places.nominated > 0 {
      blocks.append(.remark([.text(phrases.nominatedNeverScored)]))
    }
    return blocks
  }

  /// What each criterion can give of the hundred points, and what partners can: in all, a hundred.
  private static func points(
    of criteria: [Criterion], at rate: Score.Weights, _ phrases: Phrases
  ) -> Table {
    func row(_ title: String, _ weight: String, _ hundredths: Int) -> Table.Row {
      Table.Row([
        lines(.text(title)), [[.text(weight)]],
        [[.text(phrases.decimal(hundredths: hundredths))]],
      ])
    }
    return Table(
      columns: [
        Table.Column(phrases.criterion, share: 64),
        Table.Column(phrases.weight, share: 16, alignment: .end),
        Table.Column(phrases.pointsOfHundred, share: 20, alignment: .end),
      ],
      rows: zip(criteria, rate.hundredths(of: criteria)).map {
        row($0.title[phrases.language], "\($0.weight)", $1)
      } + [row(phrases.likelyPartners, "–", rate.hundredthsOfPartners)])
  }

  private static func contacts(of meeting: Meeting, _ phrases: Phrases) -> [Block] {
    let given = paragraphs(meeting.aideMemoire.contacts, phrases.language).map(\.withAddresses)
    guard given.isEmpty, !meeting.convener.email.isEmpty else { return given }
    let address = meeting.convener.email
    return [
      .paragraph([
        .text(phrases.email + phrases.colon), .link(address, to: "mailto:\(address)"),
      ])
    ]
  }
}

extension Phrases {
  /// What no plan of seats is made without; nil where nothing is.
  func seatingKeeps(in meeting: Meeting) -> String? {
    let firm = Seating.Spread.allCases.filter { meeting.seating?.isFirm($0) ?? false }
    return firm.isEmpty ? nil : seatingKeeps(rules: firm.map(seatingKeeps))
  }

  private func seatingKeeps(_ spread: Seating.Spread) -> String {
    switch spread {
    case .sectors: seatingKeepsSectors
    case .organisations: seatingKeepsOrganisations
    case .languages: seatingKeepsLanguages
    }
  }
}
