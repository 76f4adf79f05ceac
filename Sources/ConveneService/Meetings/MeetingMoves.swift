import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues

/// Changes that take one step; what would come of each is shown and done by `carryOut`.
extension MeetingInHand {
  /// With a session at another time, and in another room where one is named.
  package func moving(
    _ session: String, to day: Day, at start: ClockTime, room: String? = nil
  ) throws -> MeetingChange {
    try agenda { meeting throws(Refusal) in
      try meeting.moving(session, to: day, at: start, room: room)
    }
  }

  /// With a session so many minutes later, and with those after it where they follow.
  package func shifting(
    _ session: String, by minutes: Int, following: Bool
  ) throws -> MeetingChange {
    try agenda { meeting throws(Refusal) in
      try meeting.shifting(session, by: minutes, following: following)
    }
  }

  /// With sessions interpreted between these languages, or, without any, not interpreted.
  package func interpreting(
    _ sessions: [String], between languages: [Language]
  ) throws -> MeetingChange {
    try agenda { meeting throws(Refusal) in
      var changed = meeting
      for session in sessions {
        changed = try changed.interpreting(session, between: languages)
      }
      return changed
    }
  }

  /// Without a session, and without the seats that people have in it.
  package func dropping(_ session: String) throws -> MeetingChange {
    var change = try agenda { meeting throws(Refusal) in try meeting.dropping(session) }
    change.emptied.sessions = [try meeting.session(named: session)]
    return change
  }

  /// With the sessions that a file holds, written as in the programme of a meeting file.
  package func addingSessions(_ file: [UInt8]) throws -> MeetingChange {
    let added = try Failure.ofInput {
      guard case .object(var parts) = try JSONTree.read(MeetingFile.write(meeting)),
        case .list(let written) = parts["programme"]
      else { return meeting }
      let given = try JSONTree.read(file, values: MeetingFile.mostValues)
      let added = if case .list(let sessions) = given { sessions.trees } else { [given] }
      parts["programme"] = .list(JSONList(written.trees + added))
      return try MeetingFile.read(JSONTree.object(parts).bytes)
    }
    var change = MeetingChange(self, to: added, by: .agendaChange)
    change.isOfFile = true
    return change
  }

  /// With a paper under another symbol, or under none.
  package func registering(_ paper: Paper, as symbol: String?) throws -> MeetingChange {
    guard let part = paper.kind.symbol else {
      throw Refusal.paperBearsNoSymbol(
        paper: paper.rawValue,
        papers: Paper.allCases.filter { $0.kind.symbol != nil }.map(\.rawValue))
    }
    var registered = meeting
    var symbols = meeting.symbols ?? PaperSymbols()
    symbols[keyPath: part] = symbol
    registered.symbols = symbols.byPaper.isEmpty ? nil : symbols
    try registered.refuseSigns()
    return MeetingChange(self, to: registered, by: .meetingUpdate)
  }

  /// With the symbol that follows on a paper's when it is issued anew, put right or added to.
  package func following(_ paper: Paper, by series: PaperSeries) throws -> MeetingChange {
    let symbol = paper.kind.symbol.flatMap { meeting.symbols?[keyPath: $0] }
    guard paper.kind.symbol == nil || symbol != nil else {
      throw Refusal.noSymbolToRevise(symbol: paper.rawValue)
    }
    return try registering(paper, as: symbol.map(series.next))
  }

  /// With a further table.
  package func addingTable(
    _ number: Int, _ particulars: TableParticulars, in language: Language? = nil
  ) throws -> MeetingChange {
    try tables { meeting throws(Refusal) in
      try meeting.addingTable(number, particulars, in: language ?? firstLanguage)
    }
  }

  package func changingTable(
    _ number: Int, _ particulars: TableParticulars, in language: Language? = nil
  ) throws -> MeetingChange {
    try tables { meeting throws(Refusal) in
      try meeting.changingTable(number, particulars, in: language ?? firstLanguage)
    }
  }

  /// Without a table, and without the seats that people have there.
  package func closingTable(_ number: Int) throws -> MeetingChange {
    var change = try tables { meeting throws(Refusal) in try meeting.closingTable(number) }
    change.emptied.tables = [number]
    return change
  }

  /// So many days later, with all that is held on its days and with the answers that are awaited.
  package func postponed(to day: Day) throws -> MeetingChange {
    guard day > meeting.starts else {
      throw Refusal.notPostponed(code: meeting.code, starts: meeting.starts.description)
    }
    let days = day.number - meeting.starts.number
    var change = MeetingChange(self, to: meeting.postponed(by: days), by: .meetingPostpone)
    change.delay = days
    return change
  }

  private var firstLanguage: Language { meeting.languages.first ?? .english }

  private func agenda(
    _ edit: (Meeting) throws(Refusal) -> Meeting
  ) throws -> MeetingChange {
    MeetingChange(self, to: try found(edit), by: .agendaChange)
  }

  private func tables(
    _ edit: (Meeting) throws(Refusal) -> Meeting
  ) throws -> MeetingChange {
    let changed = try found(edit)
    try changed.refuseSigns()
    return MeetingChange(self, to: changed, by: .seatingTable)
  }

  /// What is named and does not exist is no refusal of a rule.
  private func found(_ edit: (Meeting) throws(Refusal) -> Meeting) throws -> Meeting {
    do {
      return try edit(meeting)
    } catch {
      throw error.code.hasPrefix("no-such-") ? Failure.notFound(error) : error
    }
  }
}
