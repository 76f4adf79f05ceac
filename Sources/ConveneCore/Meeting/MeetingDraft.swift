import ConveneValues

extension Meeting {
  /// Stands where words are still to be written.
  package static let unwritten = "…"

  /// The same meeting held another time: without its people, its draw, its remote room, its symbols, the
  /// dates of its papers and its certain days.
  package func cloned(as code: String, starting day: Day) -> Meeting {
    var clone = self
    clone.code = code
    (clone.starts, clone.ends) = (day, day.adding(dayCount - 1))
    (clone.tentative, clone.lottery, clone.remoteRoom, clone.trial) = (true, nil, nil, nil)
    (clone.symbols, clone.documents) = (nil, nil)
    clone.masthead?.papers = masthead?.papers?.map { paper in
      var undated = paper
      undated.date = nil
      return undated
    }
    clone.masthead = clone.masthead?.pruned
    return clone
  }

  /// What a call cannot do without.
  package var missingForCall: [Problem] {
    let words = wordings.filter { $0.wording.byLanguage.values.contains(Self.unwritten) }
    return naming(words.map { Problem.stillToBeWritten(at: $0.at) })
      + (topics.isEmpty ? [.noTopicYet(at: "topics")] : [])
      + (places.all == 0 ? [.noPlacesYet(at: "places")] : [])
      + (lottery?.isWhole == false ? [.lotteryWithoutTerms(at: "lottery")] : [])
  }

  /// What is not needed for a call, and would be missed.
  package var remarks: [Problem] {
    let memoire: [(String, [Wording])] = [
      ("background", aideMemoire.background), ("objectives", aideMemoire.objectives),
      ("outcomes", aideMemoire.outcomes), ("organization", aideMemoire.organization),
      ("participation", aideMemoire.participation), ("contacts", aideMemoire.contacts),
    ]
    var found = memoire.filter { $0.1.isEmpty }.map { name, _ in
      Problem.noParagraphYet(at: "aideMemoire, \(name)")
    }
    if !countries.contains(where: { $0.code == venue.country }) {
      found.append(.countryWithoutName(at: "countries", country: venue.country.code))
    }
    if languages.count > 1, rubric.title == nil {
      found.append(.rubricNamedOnce(at: "rubric, title", name: rubric.name))
    }
    let days = Set(programme.map(\.day))
    for day in 1...max(1, dayCount) where !days.contains(day) {
      found.append(.dayWithoutSession(at: "programme", day: day))
    }
    let hasRounds = programme.contains { $0.kind == .roundTable }
    if hasRounds, tables.isEmpty { found.append(.roundsWithoutTables(at: "tables")) }
    if !hasRounds, !tables.isEmpty { found.append(.tablesWithoutRounds(at: "programme")) }
    return found + naming(pausesMissed)
  }

  /// Breaks that go on while people are asked to sit in a session.
  private var pausesMissed: [Problem] {
    programme.filter { $0.kind == .pause }.flatMap { pause in
      programme.filter {
        $0.kind.isSatThrough && $0.overlaps(pause)
      }.map { .pauseDuring(at: "programme (\(pause.key))", session: name(of: $0)) }
    }
  }

  /// Words that name the year of another meeting, as those of a clone may do.
  package func naming(year: Int) -> [Problem] {
    wordings.filter { $0.wording.byLanguage.values.contains { $0.contains("\(year)") } }
      .map { .namesYear(at: $0.at, year: "\(year)") }
  }
}
