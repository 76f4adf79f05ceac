import Foundation

/// Makes applications of the rows of a table and remembers what to tell.
struct ApplicationReader {
  let table: CSV
  let topics: [String]
  let gates: [String]
  let outcomes: [String]
  var problems: TableProblems
  private(set) var organisations: [Organisation] = []
  private var organisationByName: [String: Int] = [:]
  private var rowByPerson: [[String]: Int] = [:]
  private var rowsByMailbox: [String: [Int]] = [:]
  private var rowByCode: [String: Int] = [:]
  private var colloquial: [String: Int] = [:]
  private var count = 0

  init(table: CSV, meeting: Meeting) {
    self.table = table
    topics = meeting.topics.map(\.key)
    gates = meeting.rubric.gates.map(\.code)
    outcomes = (meeting.agreedOutcomes ?? []).map(\.code)
    problems = table.problems
  }

  mutating func read(_ row: CSV.Row, _ uuid: () -> UUID) -> ApplicationImport.Entry? {
    count += 1
    let person = person(row, uuid)
    let topics = topics(row)
    let authority = authority(row)
    let target = target(row)
    let gates = CompactCell.words(table.code("gates", of: row))
    for gate in gates where !self.gates.contains(gate) {
      problems.add(row.number, "gates", "\(gate) is not a gate of the meeting's rubric")
    }
    let outcomes = outcomes(row)
    let assured = funding("funding_assured", row)
    let expected = funding("funding_expected", row)
    var answers = AnswerReader(topics: self.topics)
    let offers = answers.offers(table.cell("offers", of: row))
    for fault in answers.takeFaults() { problems.add(row.number, "offers", fault) }
    let needs = answers.needs(table.cell("needs", of: row))
    for fault in answers.takeFaults() { problems.add(row.number, "needs", fault) }
    let past = answers.partnerships(table.cell("past", of: row))
    for fault in answers.takeFaults() { problems.add(row.number, "past", fault) }
    let code = code(row)
    guard let person, let authority else { return nil }
    let wishes = table.cell("wishes", of: row).split(separator: ";").map { String($0.trimmed) }
    return ApplicationImport.Entry(
      row: row.number, person: person,
      application: Application(
        id: Identifier(uuid()), code: code, person: person.id, topics: topics, offers: offers,
        needs: needs, authority: authority, pastPartnerships: past, target: target,
        fundingAssured: assured, fundingExpected: expected, gates: gates, outcomes: outcomes,
        referees: referees(row)),
      wishes: wishes.filter { !$0.isEmpty })
  }

  private mutating func code(_ row: CSV.Row) -> String {
    let given = table.code("code", of: row)
    let digits = String(count)
    let code =
      given.isEmpty
      ? "A-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits : given
    if let first = rowByCode.updateValue(row.number, forKey: code) {
      problems.add(row.number, "code", "\(code) stands in row \(first) already")
    }
    return code
  }

  private mutating func person(_ row: CSV.Row, _ uuid: () -> UUID) -> Person? {
    let name = table.cell("name", of: row)
    let email = table.code("email", of: row)
    if name.trimmed.isEmpty { problems.add(row.number, "name", "the person has no name") }
    if !email.isMailAddress {
      problems.add(
        row.number, "email",
        email.isEmpty
          ? "the person has no address" : "\(email) is not an address such as name@example.org")
    }
    let mailbox = email.lowercased()
    let folded = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let first = rowByPerson.updateValue(row.number, forKey: [mailbox, folded]) {
      problems.add(
        row.number, "name", "\(name) with the same address stands in row \(first) already")
    } else if !mailbox.isEmpty {
      rowsByMailbox[mailbox, default: []].append(row.number)
    }
    var names: [Language: String] = [:]
    for (language, column) in [(Language.arabic, "name_ar"), (.french, "name_fr")] {
      let text = table.cell(column, of: row)
      if !text.trimmed.isEmpty { names[language] = text }
    }
    let organisation = organisation(row, uuid)
    let gender = gender(row)
    let languages = languages(row)
    guard let country = country(row) else { return nil }
    return Person(
      id: Identifier(uuid()), name: name, names: Wording(names), email: email,
      organisation: organisation, country: country, languages: languages, gender: gender)
  }

  private mutating func organisation(_ row: CSV.Row, _ uuid: () -> UUID) -> Organisation.ID? {
    let name = table.cell("organisation", of: row)
    let word = table.code("sector", of: row)
    let sector = Sector(directory: word)
    if sector == nil, !word.isEmpty {
      let known = Sector.allCases.map(\.rawValue).joined(separator: ", ")
      problems.add(row.number, "sector", "\(word) is not one of \(known)")
    }
    guard !name.trimmed.isEmpty else { return nil }
    let folded = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let place = organisationByName[folded] else {
      organisationByName[folded] = organisations.count
      organisations.append(Organisation(id: Identifier(uuid()), name: name, sector: sector))
      return organisations.last?.id
    }
    if let sector {
      let before = organisations[place].sector ?? sector
      if before != sector {
        problems.add(
          row.number, "sector", "\(name) is \(before.rawValue) in a row above, here \(word)")
      }
      organisations[place].sector = before
    }
    return organisations[place].id
  }

  private mutating func country(_ row: CSV.Row) -> Country? {
    let text = table.code("country", of: row)
    guard let country = Country(text) else {
      problems.add(
        row.number, "country",
        text.isEmpty ? "the person has no country" : "\(text) is not an ISO 3166 country code")
      return nil
    }
    if Country.colloquial[text.uppercased()] != nil {
      colloquial[text.uppercased(), default: 0] += 1
    }
    return country
  }

  private mutating func gender(_ row: CSV.Row) -> Person.Gender? {
    let text = table.code("gender", of: row)
    switch text.lowercased() {
    case "": return nil
    case "f", "female": return .female
    case "m", "male": return .male
    case "x", "other": return .other
    default:
      problems.add(row.number, "gender", "\(text) is not f, m, x or empty")
      return nil
    }
  }

  private mutating func languages(_ row: CSV.Row) -> [String] {
    let languages = CompactCell.words(table.code("languages", of: row))
    for language in languages where !language.isLanguageTag {
      problems.add(row.number, "languages", "\(language) is not a language code such as ar")
    }
    if languages.isEmpty { problems.add(row.number, "languages", "no language is named") }
    return languages
  }

  private mutating func topics(_ row: CSV.Row) -> [String] {
    let topics = CompactCell.words(table.code("topics", of: row).lowercased())
    for topic in topics where !self.topics.contains(topic) {
      problems.add(row.number, "topics", "\(topic) is not a topic of the meeting")
    }
    if !(1...3 ~= topics.count) {
      problems.add(row.number, "topics", "\(topics.count) topics in place of one to three")
    }
    if Set(topics).count < topics.count {
      problems.add(row.number, "topics", "a topic is named twice")
    }
    return topics
  }

  private mutating func outcomes(_ row: CSV.Row) -> [String] {
    let outcomes = CompactCell.words(table.code("outcomes", of: row).uppercased())
    for outcome in outcomes where !self.outcomes.contains(outcome) {
      problems.add(
        row.number, "outcomes",
        self.outcomes.isEmpty
          ? "\(outcome) is cited, but the meeting has no agreed outcomes"
          : "\(outcome) is not an agreed outcome in the meeting's catalogue")
    }
    if Set(outcomes).count < outcomes.count {
      problems.add(row.number, "outcomes", "an outcome is cited twice")
    }
    return outcomes
  }

  /// A sum such as `25000.00 USD`; nil where the cell is empty.
  private mutating func funding(_ column: String, _ row: CSV.Row) -> Money? {
    let text = table.code(column, of: row)
    guard !text.isEmpty else { return nil }
    guard let money = Money(text) else {
      problems.add(row.number, column, "\(text) is not a sum such as 25000.00 USD")
      return nil
    }
    return money
  }

  /// `Name <address>`, several with `;` between; the address may be left out.
  private mutating func referees(_ row: CSV.Row) -> [Referee] {
    table.cell("referees", of: row).split(separator: ";").compactMap { part in
      let parts = part.split(separator: "<", maxSplits: 1)
      let name = String((parts.first ?? "").trimmed)
      let email = parts.count > 1 ? String(parts[1].trimmed.prefix { $0 != ">" }) : ""
      guard !name.isEmpty || !email.isEmpty else { return nil }
      if !email.isEmpty, !email.isMailAddress {
        problems.add(row.number, "referees", "\(email) is not an address such as name@example.org")
      }
      return Referee(name: name, email: email)
    }
  }

  private mutating func authority(_ row: CSV.Row) -> Application.Authority? {
    let text = table.code("authority", of: row).lowercased()
    guard !text.isEmpty else { return .personal }
    guard let authority = Application.Authority(rawValue: text) else {
      let known = Application.Authority.allCases.map(\.rawValue).joined(separator: ", ")
      problems.add(row.number, "authority", "\(text) is not one of \(known)")
      return nil
    }
    return authority
  }

  private mutating func target(_ row: CSV.Row) -> Target? {
    let given = table.code("date", of: row)
    let date = Day(given)
    if date == nil, !given.isEmpty {
      problems.add(row.number, "date", "\(given) is not a day such as 2008-09-05")
    }
    let target = Target(
      text: table.cell("target", of: row), measure: table.cell("measure", of: row),
      baseline: table.cell("baseline", of: row), date: date)
    guard target.text.trimmed.isEmpty else { return target }
    for column in ["measure", "baseline", "date"] where !table.code(column, of: row).isEmpty {
      problems.add(row.number, column, "there is no target that this belongs to")
    }
    return nil
  }

  var notices: [Problem] {
    var notices = table.notices(colloquial)
    for (mailbox, rows) in rowsByMailbox.sorted(by: { $0.value[0] < $1.value[0] })
    where rows.count > 1 {
      let list = rows.map(String.init).joined(separator: ", ")
      notices.append(Problem("email", "\(mailbox) serves \(rows.count) people, in rows \(list)"))
    }
    return notices
  }
}
