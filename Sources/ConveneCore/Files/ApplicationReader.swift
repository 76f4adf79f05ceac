import ConveneTables
import ConveneValues
import Foundation

/// Makes applications of the rows of a table and remembers what to tell.
struct ApplicationReader {
  let topics: [String]
  let gates: [String]
  let outcomes: [String]
  let questions: [OwnQuestion]
  var cells: CellReader
  let countries: CountryNames
  private var people: PersonReader
  private var number = 0
  /// How many rows name more offers, and more needs, than count.
  private var beyond = (offers: 0, needs: 0)
  private let weights = PairModel.Weights()

  var table: CSV { cells.table }

  init(table: CSV, meeting: Meeting, countries: CountryNames) {
    topics = meeting.topics.map(\.key)
    gates = meeting.rubric.gates.map(\.code)
    outcomes = (meeting.agreedOutcomes ?? []).map(\.code)
    questions = meeting.ownQuestions
    cells = CellReader(table)
    self.countries = meeting.calling(countries)
    people = PersonReader(named: self.countries)
  }

  /// Each organisation named, once.
  var organisations: [Organisation] { people.organisations }

  var notices: [Problem] {
    var notices = people.notices(cells)
    if beyond.offers > 0 {
      notices.append(
        .offersBeyondCounted(at: "offers", counted: weights.offersCounted, rows: beyond.offers))
    }
    if beyond.needs > 0 {
      notices.append(
        .needsBeyondCounted(at: "needs", counted: weights.needsCounted, rows: beyond.needs))
    }
    return notices
  }

  /// Looks at the codes that the rows give; returns the highest number among them.
  mutating func readCodes(_ rows: [CSV.Row]) -> Int {
    var rowByCode: [String: Int] = [:]
    for row in rows {
      let code = givenCode(row)
      guard !code.isEmpty else { continue }
      guard let given = Application.number(of: code) else {
        cells.problems.add(row.number, "code") { .applicationCodeShape(at: $0, given: code) }
        continue
      }
      number = max(number, given)
      if let first = rowByCode.updateValue(row.number, forKey: code) {
        cells.problems.add(row.number, "code") {
          .standsInRowAlready(at: $0, given: code, row: first)
        }
      }
    }
    return number
  }

  mutating func read(_ row: CSV.Row, _ uuid: () -> UUID) -> ApplicationImport.Entry? {
    let reading = people.read(row, uuid, &cells)
    if let first = reading.firstRow {
      let name = table.code("name", of: row)
      cells.problems.add(row.number, "name") {
        .sameAddressAlready(at: $0, name: name, row: first)
      }
    }
    let topics = topics(row)
    let authority = authority(row)
    let target = target(row)
    let gates = CompactCell.words(table.code("gates", of: row))
    for gate in gates where !self.gates.contains(gate) {
      cells.problems.add(row.number, "gates") { .noGateOfRubric(at: $0, gate: gate) }
    }
    let outcomes = outcomes(row)
    let assured = funding("funding_assured", row)
    let expected = funding("funding_expected", row)
    var answers = AnswerReader(topics: self.topics, countries: countries)
    let offers = answers.offers(table.cell("offers", of: row))
    for problem in answers.takeFaults() { cells.problems.add(row.number, "offers", problem) }
    let needs = answers.needs(table.cell("needs", of: row))
    for problem in answers.takeFaults() { cells.problems.add(row.number, "needs", problem) }
    if offers.count > weights.offersCounted { beyond.offers += 1 }
    if needs.count > weights.needsCounted { beyond.needs += 1 }
    let past = answers.partnerships(table.cell("past", of: row))
    for problem in answers.takeFaults() { cells.problems.add(row.number, "past", problem) }
    let partners = pastPartners(row, of: past.count)
    let own = ownAnswers(row)
    let code = givenCode(row)
    if code.isEmpty { number += 1 }
    guard let person = reading.person, let authority else { return nil }
    let statements = PersonalStatement.allCases.map { ($0, cells.text($0.rawValue, of: row)) }
    let wishes = cells.line("wishes", of: row).split(separator: ";").map { String($0.trimmed) }
    return ApplicationImport.Entry(
      from: person,
      application: Application(
        id: Identifier(uuid()), code: code.isEmpty ? Application.code(number) : code,
        person: person.person.id, topics: topics, offers: offers, needs: needs,
        authority: authority, pastPartnerships: past, target: target, fundingAssured: assured,
        fundingExpected: expected, gates: gates, outcomes: outcomes, referees: referees(row),
        statements: PersonalStatements(Dictionary(uniqueKeysWithValues: statements)),
        ownAnswers: own),
      hasOwnCode: !code.isEmpty, wishes: wishes.filter { !$0.isEmpty }, partners: partners)
  }

  /// Partners of each past partnership in turn, `;` between partnerships and `|` between partners.
  ///
  /// - Parameter most: how many past partnerships there are; nil where those of before stay.
  mutating func pastPartners(_ row: CSV.Row, of most: Int?) -> [[String]] {
    guard table.has("past_partners") else { return [] }
    let cell = cells.line("past_partners", of: row)
    guard !cell.allSatisfy(\.isWhitespace) else { return [] }
    let partners = cell.split(separator: ";", omittingEmptySubsequences: false).map { part in
      part.split(separator: "|").map { String($0.trimmed) }.filter { !$0.isEmpty }
    }
    if let most, partners.count > most {
      cells.problems.add(row.number, "past_partners") {
        .partnersWithoutPast(at: $0, count: partners.count, past: most)
      }
    }
    return partners
  }

  /// What is answered to the questions of the meeting's own, each in a column of its own.
  private mutating func ownAnswers(_ row: CSV.Row) -> OwnAnswers {
    let given = OwnAnswers(ownValues(row))
    checkOwn(given, row, where: given.ask)
    return given
  }

  /// The same by the keys of the questions, whether they are asked or not; of an empty cell nothing.
  mutating func ownCells(_ row: CSV.Row) -> [String: [String]] {
    let values = ownValues(row)
    checkOwn(OwnAnswers(values), row) { _ in true }
    return values.mapValues { said in said.filter { !$0.isEmpty } }
  }

  private mutating func ownValues(_ row: CSV.Row) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for question in questions where table.has(question.column) {
      let column = question.column
      switch question.kind {
      case .long: values[question.key] = [cells.text(column, of: row)]
      case .text: values[question.key] = [cells.line(column, of: row)]
      case .number:
        let text = table.code(column, of: row)
        values[question.key] = [OwnQuestion.number(text) ?? text]
      case .choice, .several, .yesNo:
        values[question.key] = CompactCell.words(table.code(column, of: row).lowercased())
      }
    }
    return values
  }

  private mutating func checkOwn(
    _ given: OwnAnswers, _ row: CSV.Row, where isAsked: (OwnQuestion) -> Bool
  ) {
    for question in questions where !given[question].isEmpty {
      let said = given[question]
      guard isAsked(question) else {
        cells.problems.add(row.number, question.column) {
          .ownAnswerNotAsked(at: $0, question: question.when?.question ?? "")
        }
        continue
      }
      switch question.fault(in: said) {
      case nil: continue
      case .tooLong(let most):
        cells.problems.add(row.number, question.column) { .cellTooLong(at: $0, most: most) }
      case .noNumber:
        cells.problems.add(row.number, question.column) {
          .ownAnswerNoNumber(at: $0, given: said.joined(separator: " "))
        }
      case .noChoice:
        cells.problems.add(row.number, question.column) {
          .notOneOf(at: $0, given: said.joined(separator: " "), known: question.possible)
        }
      }
    }
  }

  private func givenCode(_ row: CSV.Row) -> String { table.code("code", of: row).uppercased() }

  mutating func topics(_ row: CSV.Row) -> [String] {
    let topics = CompactCell.words(table.code("topics", of: row).lowercased())
    for topic in topics where !self.topics.contains(topic) {
      cells.problems.add(row.number, "topics") { .noTopicOfMeeting(at: $0, topic: topic) }
    }
    if !(1...3 ~= topics.count) {
      cells.problems.add(row.number, "topics") {
        .topicsNotOneToThree(at: $0, count: topics.count)
      }
    }
    if Set(topics).count < topics.count {
      cells.problems.add(row.number, "topics") { .topicTwice(at: $0) }
    }
    return topics
  }

  private mutating func outcomes(_ row: CSV.Row) -> [String] {
    let outcomes = CompactCell.words(table.code("outcomes", of: row).uppercased())
    let known = self.outcomes
    for outcome in outcomes where !known.contains(outcome) {
      cells.problems.add(row.number, "outcomes") {
        known.isEmpty
          ? .outcomeWithoutCatalogue(at: $0, outcome: outcome)
          : .outcomeNotInCatalogue(at: $0, outcome: outcome)
      }
    }
    if Set(outcomes).count < outcomes.count {
      cells.problems.add(row.number, "outcomes") { .outcomeTwice(at: $0) }
    }
    return outcomes
  }

  /// A sum such as `25000.00 USD`; nil where the cell is empty.
  private mutating func funding(_ column: String, _ row: CSV.Row) -> Money? {
    let text = table.code(column, of: row)
    guard !text.isEmpty else { return nil }
    guard let money = Money(text) else {
      cells.problems.add(row.number, column) { .noSumOfMoney(at: $0, given: text) }
      return nil
    }
    return money
  }

  /// `Name <address>`, several with `;` between; the address may be left out.
  private mutating func referees(_ row: CSV.Row) -> [Referee] {
    guard table.has("referees") else { return [] }
    return cells.line("referees", of: row).split(separator: ";").compactMap { part in
      let named = NamedAddress(String(part.trimmed))
      guard !named.name.isEmpty || !named.address.isEmpty else { return nil }
      if !named.address.isEmpty { cells.check(address: named.address, "referees", row) }
      return Referee(name: named.name, email: named.address)
    }
  }

  private mutating func authority(_ row: CSV.Row) -> Application.Authority? {
    let text = table.code("authority", of: row).lowercased()
    guard !text.isEmpty else { return .personal }
    guard let authority = Application.Authority(rawValue: text) else {
      cells.problems.add(row.number, "authority") {
        .notOneOf(at: $0, given: text, known: Application.Authority.allCases.map(\.rawValue))
      }
      return nil
    }
    return authority
  }

  private mutating func target(_ row: CSV.Row) -> Target? {
    let given = table.code("date", of: row)
    let date = Day(given)
    if date == nil, !given.isEmpty {
      cells.problems.add(row.number, "date") { .noTargetDay(at: $0, given: given) }
    }
    let target = Target(
      text: cells.text("target", of: row), measure: cells.text("measure", of: row),
      baseline: cells.text("baseline", of: row), date: date)
    guard target.text.isEmpty else { return target }
    for column in ["measure", "baseline", "date"] where !table.code(column, of: row).isEmpty {
      cells.problems.add(row.number, column) { .targetMissing(at: $0) }
    }
    return nil
  }
}
