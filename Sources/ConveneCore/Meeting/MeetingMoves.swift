import ConveneValues

/// A session moved, a table put up: the meeting as it is then. Whether its parts still fit together is
/// asked afterwards, as of a meeting file.
extension Meeting {
  /// With a session at another time, as long as before, and in another room where one is named.
  package func moving(
    _ session: String, to day: Day, at start: ClockTime, room: String? = nil
  ) throws(Refusal) -> Meeting {
    let place = try place(ofSession: session)
    var moved = self
    moved.programme[place].room = room ?? programme[place].room
    moved.programme[place].day = day.number - starts.number + 1
    let minutes = start.minutes - programme[place].start.minutes
    return try moved.shifting([place], by: minutes)
  }

  /// With a session so many minutes later, or earlier where that is below 0, and with those that
  /// begin after it on the same day where they follow.
  package func shifting(
    _ session: String, by minutes: Int, following: Bool
  ) throws(Refusal) -> Meeting {
    let place = try place(ofSession: session)
    let first = programme[place]
    let later = programme.indices.filter {
      programme[$0].day == first.day && programme[$0].stretch.lowerBound >= first.stretch.upperBound
    }
    return try shifting([place] + (following ? later : []), by: minutes)
  }

  private func shifting(_ places: [Int], by minutes: Int) throws(Refusal) -> Meeting {
    var shifted = self
    var problems: [Problem] = []
    for place in places {
      let session = programme[place]
      let begins = session.start.minutes + minutes
      let ends = begins + session.stretch.count
      guard begins < 1440, let start = ClockTime(minutes: begins),
        let end = ClockTime(minutes: ends > 1440 ? ends - 1440 : ends)
      else {
        problems.append(.sessionOverMidnight(at: "programme (\(session.key))"))
        continue
      }
      (shifted.programme[place].start, shifted.programme[place].end) = (start, end)
    }
    guard problems.isEmpty else {
      throw .changeDoesNotFit(code: code, problems: naming(problems))
    }
    return shifted
  }

  package func dropping(_ session: String) throws(Refusal) -> Meeting {
    var dropped = self
    dropped.programme.remove(at: try place(ofSession: session))
    return dropped
  }

  /// With a session interpreted between these languages, or, without any, not interpreted.
  package func interpreting(
    _ session: String, between languages: [Language]
  ) throws(Refusal) -> Meeting {
    var interpreted = self
    let own = Language.allCases.filter(languages.contains)
    interpreted.programme[try place(ofSession: session)].interpretation = own.isEmpty ? nil : own
    return interpreted
  }

  /// So many days later, with all that is held on its days.
  package func postponed(by days: Int) -> Meeting {
    var postponed = self
    (postponed.starts, postponed.ends) = (starts.adding(days), ends.adding(days))
    return postponed
  }

  /// The key of a session that is named by it, or by its title in any language.
  package func session(named name: String) throws(Refusal) -> String {
    programme[try place(ofSession: name)].key
  }

  private func place(ofSession name: String) throws(Refusal) -> Int {
    if let place = programme.firstIndex(where: { $0.key == name }) { return place }
    let titled = programme.indices.filter { place in
      programme[place].title.byLanguage.values.contains { $0.sameName == name.sameName }
    }
    guard titled.count == 1, let only = titled.first else {
      let main = languages.first ?? .english
      // A title that several have leads to none of them.
      let titles = Dictionary(grouping: programme) { $0.title[main].sameName }
      throw .noSuchSession(
        session: name,
        keys: programme.map { one in
          let isAlone = titles[one.title[main].sameName]?.count == 1
          return one.hasShortKey || one.title.isEmpty || !isAlone ? one.key : one.title[main]
        })
    }
    return only
  }
}

/// What is to be otherwise about a table; nil where it stays.
package struct TableParticulars: Sendable {
  package var theme: String?
  package var topic: String?
  package var lowest: Int?
  package var highest: Int?
  package var screen: Bool?

  package init(
    theme: String? = nil, topic: String? = nil, lowest: Int? = nil, highest: Int? = nil,
    screen: Bool? = nil
  ) {
    (self.theme, self.topic, self.lowest, self.highest) = (theme, topic, lowest, highest)
    self.screen = screen
  }
}

extension Meeting {
  /// With a further table; its theme is its topic's title where the organiser gives no words.
  package func addingTable(
    _ number: Int, _ particulars: TableParticulars, in language: Language
  ) throws(Refusal) -> Meeting {
    guard !tables.contains(where: { $0.number == number }) else {
      throw .tableThere(table: number)
    }
    let topic = particulars.topic ?? topics.first?.key ?? ""
    let title = topics.first { $0.key == topic }?.title ?? [:]
    var added = self
    added.tables.append(
      RoundTable(
        number: number, theme: title.saying(particulars.theme, in: language), topic: topic,
        lowest: particulars.lowest ?? 1, highest: particulars.highest ?? particulars.lowest ?? 1,
        screen: particulars.screen))
    return added
  }

  package func changingTable(
    _ number: Int, _ particulars: TableParticulars, in language: Language
  ) throws(Refusal) -> Meeting {
    let place = try place(ofTable: number)
    var changed = self
    let table = tables[place]
    changed.tables[place] = RoundTable(
      number: number, theme: table.theme.saying(particulars.theme, in: language),
      topic: particulars.topic ?? table.topic, lowest: particulars.lowest ?? table.lowest,
      highest: particulars.highest ?? table.highest, screen: particulars.screen ?? table.screen)
    return changed
  }

  package func closingTable(_ number: Int) throws(Refusal) -> Meeting {
    var closed = self
    closed.tables.remove(at: try place(ofTable: number))
    return closed
  }

  private func place(ofTable number: Int) throws(Refusal) -> Int {
    guard let place = tables.firstIndex(where: { $0.number == number }) else {
      throw .roundTableUnknown(table: number, tables: tables.map { "\($0.number)" })
    }
    return place
  }
}

extension Wording {
  /// The same but for what it says in one language.
  fileprivate func saying(_ words: String?, in language: Language) -> Wording {
    guard let words else { return self }
    return Wording(byLanguage.merging([language: words]) { $1 })
  }
}
