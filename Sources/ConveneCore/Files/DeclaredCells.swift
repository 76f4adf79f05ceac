import ConveneTables
import ConveneValues

extension CSV.Column {
  /// What somebody who did not apply states for the seats.
  static let declared: [CSV.Column] = [
    CSV.Column("topics", ["topic", "themes"]),
    CSV.Column("offers", ["offer"]),
    CSV.Column("needs", ["need"]),
  ]
}

extension CellReader {
  /// What a row states for the seats; nil where it states nothing.
  mutating func declared(
    _ row: CSV.Row, topics known: [String], _ countries: CountryNames
  ) -> Nomination.Declared? {
    let topics = CompactCell.words(table.code("topics", of: row).lowercased())
    for topic in topics where !known.contains(topic) {
      problems.add(row.number, "topics") { .noTopicOfMeeting(at: $0, topic: topic) }
    }
    if topics.count > 3 {
      problems.add(row.number, "topics") { .topicsNotOneToThree(at: $0, count: topics.count) }
    }
    if Set(topics).count < topics.count {
      problems.add(row.number, "topics") { .topicTwice(at: $0) }
    }
    var answers = AnswerReader(topics: known, countries: countries)
    let offers = answers.offers(table.cell("offers", of: row))
    for problem in answers.takeFaults() { problems.add(row.number, "offers", problem) }
    let needs = answers.needs(table.cell("needs", of: row))
    for problem in answers.takeFaults() { problems.add(row.number, "needs", problem) }
    let declared = Nomination.Declared(topics: topics, offers: offers, needs: needs)
    return declared.isEmpty ? nil : declared
  }
}
