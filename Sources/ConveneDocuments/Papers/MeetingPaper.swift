import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// A paper of `meeting`: its masthead, the paper's title, which meeting it is, when and where.
  init(
    _ title: String, of meeting: Meeting, in language: Language, page: Page = .a4,
    blocks: [Block]
  ) {
    let phrases = meeting.phrases(in: language)
    let name = meeting.title[language]
    self.init(
      language: language, title: title,
      masthead: [
        meeting.isTrial ? phrases.trialMark : "", meeting.convener.name[language],
        meeting.convener.division[language],
      ].filter { !$0.isEmpty },
      foot: meeting.foot(phrases), page: page,
      blocks: [
        .paragraph([.strong(name.isEmpty ? phrases.kind(meeting.kind) : name)]),
        .paragraph([.text(meeting.whenAndWhere(phrases))]),
      ] + blocks.map { $0.keepingDays(phrases) })
  }
}

extension Block {
  /// The same, where it is a table, in whose narrow cells no line ends between a day and its month.
  fileprivate func keepingDays(_ phrases: Phrases) -> Block {
    guard case .table(var table) = self else { return self }
    for place in table.columns.indices {
      table.columns[place].title = phrases.keepingDays(table.columns[place].title)
    }
    for row in table.rows.indices {
      table.rows[row].cells = table.rows[row].cells.map { cell in
        cell.map { line in line.map { $0.keepingDays(phrases) } }
      }
    }
    return .table(table)
  }
}

extension Inline {
  fileprivate func keepingDays(_ phrases: Phrases) -> Inline {
    switch self {
    case .text(let words): .text(phrases.keepingDays(words))
    case .strong(let words): .strong(phrases.keepingDays(words))
    case .emphasis(let words): .emphasis(phrases.keepingDays(words))
    case .isolated(let words): .isolated(phrases.keepingDays(words))
    case .link, .bar: self
    }
  }
}

extension [[Block]] {
  /// Each part begins on a page of its own.
  var onPages: [Block] { [Block](joined(separator: [Block.pageBreak])) }
}

extension Document {
  /// The same marked as of a trial, in its title, its head and on each page.
  package var asTrial: Document {
    let mark = Phrases(language).trialMark
    var document = self
    document.title = "\(mark) · \(title)"
    document.masthead.insert(mark, at: 0)
    document.foot = [mark, foot].filter { !$0.isEmpty }.joined(separator: " · ")
    return document
  }
}

extension Meeting {
  /// What the foot of each page begins with: which meeting it is, and that it is a trial.
  func foot(_ phrases: Phrases) -> String { isTrial ? "\(phrases.trialMark) · \(code)" : code }

  /// The meeting's days; "in principle" while they are tentative.
  package func days(_ phrases: Phrases) -> String {
    let days = phrases.dates(from: starts, to: ends)
    return tentative ? "\(days) (\(phrases.inPrinciple))" : days
  }

  /// The same in what is printed once it began: nothing of it is in principle any more.
  var held: Meeting {
    var meeting = self
    meeting.tentative = false
    return meeting
  }

  /// Venue, city and country.
  package func place(_ phrases: Phrases) -> String {
    phrases.place(
      venue: venue.name[phrases.language], city: venue.city[phrases.language],
      country: countryName(venue.country, in: phrases.language))
  }

  /// Its title, or what kind of meeting it is, as a sentence names it.
  func inSentence(_ phrases: Phrases) -> (name: String, to: String) {
    let name = title[phrases.language]
    return phrases.meetingInSentence(name.isEmpty ? phrases.kind(kind) : name)
  }

  func whenAndWhere(_ phrases: Phrases) -> String {
    [days(phrases), place(phrases)].filter { !$0.isEmpty }.joined(separator: phrases.comma)
  }

  /// The convening organisation's own name for a country; its code where the list has none.
  func countryName(_ country: Country, in language: Language) -> String {
    let name = countries.first { $0.code == country }?.name[language] ?? ""
    return name.isEmpty ? country.code : name
  }

  /// The same in every language that the list has.
  package func properName(of country: Country) -> ProperName {
    ProperName(country.code, others: countries.first { $0.code == country }?.name ?? [:])
  }

  /// Where a country stands in the convening organisation's list; the unlisted come last, by code.
  func countryOrder(_ country: Country) -> (Int, Country) {
    (countries.firstIndex { $0.code == country } ?? countries.count, country)
  }

  /// Sessions in the order of the programme.
  var sessionsInOrder: [Session] {
    programme.sorted(by: Session.isBefore)
  }

  /// The calendar day of a session.
  func day(of session: Session) -> Day { starts.adding(session.day - 1) }

  func roomName(_ key: String?, in language: Language) -> String {
    rooms.first { $0.key == key }?.name[language] ?? ""
  }
}

extension Inline {
  /// Words in which each address of a mailbox can be clicked.
  static func withAddresses(_ words: String) -> [Inline] {
    var runs: [Inline] = []
    var rest = words[...]
    while let found = rest.firstMatch(of: /[\p{L}0-9._%+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}/) {
      let before = rest[..<found.range.lowerBound]
      if !before.isEmpty { runs.append(.text(String(before))) }
      runs.append(.link(String(found.output), to: "mailto:\(found.output)"))
      rest = rest[found.range.upperBound...]
    }
    return rest.isEmpty ? runs : runs + [.text(String(rest))]
  }
}

extension Block {
  /// The same paragraph with addresses that can be clicked.
  var withAddresses: Block {
    guard case .paragraph(let runs) = self else { return self }
    return .paragraph(runs.flatMap { Inline.withAddresses($0.words) })
  }
}

/// One line of a table's cell per run of words that is not empty.
func lines(_ runs: Inline...) -> [[Inline]] {
  runs.filter { !$0.words.isEmpty }.map { [$0] }
}
