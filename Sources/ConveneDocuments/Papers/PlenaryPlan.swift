import ConveneCore
import ConveneValues
import ConveneWords

/// From which delegation the plenary is seated: the alphabetical order of which language, and from which
/// letter.
package struct PlenaryOrder: Hashable, Sendable {
  /// The meeting's first where nil, so that papers of all languages show one seating.
  package var language: Language?
  package var letter: String?
  /// Of the draw of the letter, where none is set; nothing is drawn where nil.
  package var seed: UInt64?

  package init(language: Language? = nil, letter: String? = nil, seed: UInt64? = nil) {
    self.language = language
    self.letter = letter
    self.seed = seed
  }

  func language(of meeting: Meeting) -> Language {
    language ?? meeting.languages.first ?? .english
  }
}

/// Those who come for one State or organisation.
struct SeatedDelegation {
  let sender: ProperName
  let isState: Bool
  /// The head, or else the first who is no alternate.
  let atTable: Participant
  let behind: [Participant]
}

/// Who sits where in the plenary.
struct Plenary {
  /// In the order of their places, from 1.
  let delegations: [SeatedDelegation]
  let others: [Participant]
  let observers: [Participant]
  /// From which letter the order begins; nil where it begins as the alphabet does.
  let letter: String?
  let isDrawn: Bool

  init(
    _ participants: [Participant], of meeting: Meeting, _ order: PlenaryOrder
  ) {
    let present = participants.filter { !$0.isRemote && $0.role != .secretariat }
    observers = present.filter { $0.role == .observer || $0.capacity == .observer }
      .sorted { $0.number < $1.number }
    let seated = present.filter { $0.role != .observer && $0.capacity != .observer }
    others = seated.filter { $0.delegation == nil }.sorted { $0.number < $1.number }
    let groups = Dictionary(grouping: seated.filter { $0.delegation != nil }) {
      $0.delegation?.sender ?? ProperName("")
    }
    let all = groups.compactMap { sender, members in
      SeatedDelegation(sender, members, isState: meeting.isState(sender))
    }
    let language = order.language(of: meeting)
    func key(_ one: SeatedDelegation) -> SortKey { SortKey(one.sender[language], in: language) }
    func isBefore(
      _ one: (SortKey, SeatedDelegation), _ other: (SortKey, SeatedDelegation)
    ) -> Bool {
      (one.0, one.1.sender.given) < (other.0, other.1.sender.given)
    }
    let states = all.filter(\.isState).map { (key($0), $0) }.sorted(by: isBefore)
    let organisations = all.filter { !$0.isState }.map { (key($0), $0) }.sorted(by: isBefore)
    let initials = states.compactMap(\.0.initial).reduce(into: [Unicode.Scalar]()) {
      if $0.last != $1 { $0.append($1) }
    }
    var first = order.letter.flatMap { SortKey($0, in: language).initial }
    isDrawn = first == nil && order.seed != nil && !initials.isEmpty
    if isDrawn, let seed = order.seed {
      var random = SeededRandom(seed: seed)
      first = random.pick(initials)
    }
    letter = first.map { String($0).uppercased() }
    let start = first.flatMap { first in
      states.firstIndex { ($0.0.initial?.value ?? 0) >= first.value }
    }
    let turned = states[(start ?? 0)...] + states[..<(start ?? 0)]
    delegations = turned.map(\.1) + organisations.map(\.1)
  }
}

extension SeatedDelegation {
  fileprivate init?(_ sender: ProperName, _ members: [Participant], isState: Bool) {
    func rank(_ one: Participant) -> (Int, Int) {
      let role = one.delegation?.role
      return (role == .head ? 0 : role == .alternate ? 2 : 1, one.number)
    }
    let sorted = members.sorted { rank($0) < rank($1) }
    guard let first = sorted.first else { return nil }
    self.init(
      sender: sender, isState: isState, atTable: first, behind: Array(sorted.dropFirst()))
  }
}

extension Meeting {
  /// Whether those who were named come for a State: it is called as the convener calls it.
  fileprivate func isState(_ sender: ProperName) -> Bool {
    Country(sender.given).map { properName(of: $0) == sender } ?? false
  }
}

extension Document {
  /// The plan of the plenary: the podium, delegations from a letter of the alphabet with alternates and
  /// advisers behind them, all others behind these, observers apart; as a picture and as lists.
  ///
  /// - Parameter leaders: of whom those sit on the podium who chair a plenary meeting or report of it.
  package static func plenaryPlan(
    _ participants: [Participant], of meeting: Meeting, ledBy leaders: [Leader] = [],
    in language: Language, from order: PlenaryOrder = PlenaryOrder()
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let plenary = Plenary(participants, of: meeting, order)
    let inOrderOf = phrases.languages([order.language(of: meeting)])
    var blocks: [Block] = PlenaryPicture(plenary, phrases).drawings.map(Block.drawing)
    blocks.append(
      .paragraph([
        .text(
          plenary.letter.map { phrases.plenaryFromLetter(language: inOrderOf, letter: $0) }
            ?? phrases.plenaryOrder(language: inOrderOf))
      ]))
    if plenary.isDrawn, let letter = plenary.letter, let seed = order.seed {
      blocks.append(
        .paragraph([.text(phrases.plenaryLetterDrawn(letter: letter, seed: "\(seed)"))]))
    }
    let podium = podium(of: meeting, leaders, phrases)
    if !podium.isEmpty {
      blocks.append(.heading(level: 1, [.text(phrases.podium)]))
      blocks.append(.list(.bullets, podium.map { [.text($0)] }))
    }
    if !plenary.delegations.isEmpty {
      blocks.append(.heading(level: 1, [.text(phrases.plenaryDelegations)]))
      blocks.append(.table(table(of: plenary.delegations, phrases)))
    }
    for (title, people) in [
      (phrases.plenaryOthers, plenary.others), (phrases.headingObservers, plenary.observers),
    ] where !people.isEmpty {
      blocks.append(.heading(level: 1, [.text(title)]))
      blocks.append(.table(table(of: people, of: meeting, phrases)))
    }
    return Document(phrases.plenaryPlan, of: meeting.held, in: language, blocks: blocks)
  }

  private static func podium(
    of meeting: Meeting, _ leaders: [Leader], _ phrases: Phrases
  ) -> [String] {
    let plenaries = meeting.sessionsInOrder.filter { $0.kind == .plenary }
    let parts =
      plenaries.map { AgendaPost.Part.session($0.key) }
      + plenaries.compactMap { $0.item.map(AgendaPost.Part.item) }
    return [AgendaRole.chair, .rapporteur].compactMap { role in
      let names = leaders.filter { $0.post.role == role && parts.contains($0.post.part) }
        .map { $0.addressed(in: phrases.language) }
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: phrases.comma)
      guard !names.isEmpty else { return nil }
      return role == .chair
        ? phrases.ledByChair(names: names) : phrases.ledByRapporteur(names: names)
    }
  }

  private static func table(of delegations: [SeatedDelegation], _ phrases: Phrases) -> Table {
    let language = phrases.language
    return Table(
      columns: [
        Table.Column(phrases.plenaryPlace, share: 9, alignment: .end),
        Table.Column(phrases.plenaryDelegation, share: 27),
        Table.Column(phrases.plenaryAtTable, share: 30),
        Table.Column(phrases.plenaryBehind, share: 34),
      ],
      rows: delegations.enumerated().map { place, one in
        Table.Row([
          [[.text("\(place + 1)")]], lines(.isolated(one.sender[language])),
          lines(.isolated(one.atTable.addressed(in: language))),
          one.behind.map { [.isolated($0.addressed(in: language))] },
        ])
      })
  }

  private static func table(
    of people: [Participant], of meeting: Meeting, _ phrases: Phrases
  ) -> Table {
    let language = phrases.language
    return Table(
      columns: [
        Table.Column(phrases.number, share: 9, alignment: .end),
        Table.Column(phrases.name, share: 40), Table.Column(phrases.organization, share: 51),
      ],
      rows: people.map { person in
        Table.Row([
          [[.text("\(person.number)")]], lines(.isolated(person.addressed(in: language))),
          lines(.isolated(person.organisation[language])),
        ])
      })
  }

  /// A plate for each delegation that bears the name of the State, or of the organisation, on both sides.
  package static func delegationPlates(
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    faces: [Language] = [], from order: PlenaryOrder = PlenaryOrder()
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let plenary = Plenary(participants, of: meeting, order)
    let pairs = meeting.pairs(of: faces, beside: language)
    let cards = plenary.delegations.flatMap { one in
      pairs.map { pair in
        Card(
          folded(
            pair.map { language in
              Card.Face(
                language: language, headline: one.sender[language],
                lines: [meeting.mark(in: language)].filter { !$0.isEmpty })
            }))
      }
    }
    guard !cards.isEmpty else {
      return Document(
        phrases.delegationPlates, of: meeting, in: language,
        blocks: [.paragraph([.text(phrases.noDelegationsYet)])])
    }
    return Document(
      language: language, title: phrases.delegationPlates, foot: meeting.foot(phrases),
      blocks: [.cards(CardSheet(.nameplate, cards))])
  }
}
