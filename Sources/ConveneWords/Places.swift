import ConveneCore
import ConveneValues

extension Phrases {
  /// Where a problem stands, for people; scripts read the place as it is.
  ///
  /// Said in the language are what is counted, such as rows and rounds, and the names that searches
  /// give their rules. Headings of a table, keys of a file and codes stay as they are typed.
  package func place(_ at: String) -> String {
    guard language != .english else { return at }
    // The key of one floor is as it is typed.
    let matter = at.hasPrefix("floors.") ? nil : matter(at)
    return matter ?? rule(at) ?? at.split(separator: ", ").map(part).joined(separator: comma)
  }

  /// The same with a session called by its title, as people know it.
  package func place(of problem: Problem) -> String {
    guard let session = problem.session else { return place(problem.at) }
    let rest = problem.at.split(separator: ")", maxSplits: 1).dropFirst().first ?? ""
    return ([called(session)] + rest.split(separator: ", ").map(part)).joined(separator: comma)
  }

  /// `Opening (5 September, 09:00; d1-opening)`, without a key that is long.
  package func called(_ session: SessionName) -> String {
    let own = session.title[language]
    let title =
      own.isEmpty ? Session.Kind(rawValue: session.kind).map(sessionKind) ?? session.key : own
    let (day, time) = (dayAndMonth(session.day), time(session.start))
    return session.hasShortKey
      ? sessionCalledWithKey(title: title, day: day, time: time, typed: session.key)
      : sessionCalled(title: title, day: day, time: time)
  }

  /// What a notice is about, where it stands nowhere in a file; floors are named by its sentence.
  package func matter(_ at: String) -> String? {
    switch at {
    case "applications": titleApplications
    case "call": placeCall
    case "directory": titleDirectory
    case "held": placeHeld
    case "invitations": placeInvitations
    case "leaders": placeLeaders
    case "letters": placeLetters
    case "papers": placePapers
    case "reviewers": placeReviewers
    case "seats": titleSeats
    case "sector": placeSector
    case "selection": placeSelection
    case "trail": titleTrail
    default: at.hasPrefix("floors.") ? titleFloors : nil
    }
  }

  private func part(_ text: Substring) -> String {
    switch text {
    case "the table": return placeWholeTable
    case "the file": return placeWholeFile
    default: break
    }
    var rest = text.split(separator: " ")
    var words: [String] = []
    while rest.count > 1, let number = Int(rest[1]), let counted = counted(rest[0], number) {
      words.append(counted)
      rest.removeFirst(2)
    }
    return rest.isEmpty ? words.joined(separator: comma) : String(text)
  }

  private func counted(_ word: Substring, _ number: Int) -> String? {
    switch word {
    case "row": placeRow(number: number)
    case "column": placeColumn(number: number)
    case "line": placeLine(number: number)
    case "round": placeRound(number: number)
    case "partner": placePartner(number: number)
    case "principle": placePrinciple(number: number)
    case "table": placeTable(number: number)
    default: nil
    }
  }

  /// The name of a rule, as `SeatingChart`, `SeatingRule` and `SelectionProblem` give it.
  private func rule(_ at: String) -> String? {
    if at == "size of the cohort" { return placeCohortSize }
    if at == "screens for those who attend remotely" { return placeScreens }
    if let spread = at.wholeMatch(of: /spread of (\w+)/),
      let sector = Sector(rawValue: String(spread.1))
    {
      return placeSpread(sector: self.sector(sector))
    }
    if let colleagues = at.wholeMatch(of: /colleagues of (.+) apart/) {
      return placeColleagues(name: String(colleagues.1))
    }
    if let lacking = at.wholeMatch(of: /(\S+) lacks (\w+) \((\d+)\)/),
      let kind = Project.Lack.Kind(rawValue: String(lacking.2)), let number = Int(lacking.3)
    {
      return placeLacking(code: String(lacking.1), lack: lack(kind), number: number)
    }
    if let pair = at.wholeMatch(of: /(\S+) and (\S+) (apart|together)/) {
      let (one, other) = (String(pair.1), String(pair.2))
      return pair.3 == "apart"
        ? placeApart(one: one, other: other) : placeTogether(one: one, other: other)
    }
    if let lock = at.wholeMatch(of: /(\S+) locked at table (\d+) in round (\d+)/),
      let table = Int(lock.2), let round = Int(lock.3)
    {
      return placeLocked(code: String(lock.1), table: table, round: round)
    }
    return nil
  }
}
