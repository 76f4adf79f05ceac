import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues

/// A meeting as it is to be, beside what it was when that was thought out.
package struct MeetingChange: Sendable {
  package let hand: MeetingInHand
  package internal(set) var meeting: Meeting
  let act: Act
  /// Whether the meeting comes from a file, whose faults are those of what was given.
  var isOfFile = false
  /// What of a file was read otherwise, or left out.
  var notices: [Problem] = []
  /// Sessions and tables that go with the seats that people have there.
  var emptied: (sessions: [String], tables: [Int]) = ([], [])
  /// By how many days answers that are awaited are due later.
  var delay = 0
  /// The project that becomes the theme of a table.
  var theme: TableTheme?

  init(_ hand: MeetingInHand, to meeting: Meeting, by act: Act) {
    (self.hand, self.meeting, self.act) = (hand, meeting, act)
  }

  fileprivate func refuse(_ problems: [Problem]) throws {
    guard !problems.isEmpty else { return }
    guard isOfFile else {
      throw Refusal.changeDoesNotFit(code: meeting.code, problems: problems)
    }
    throw Failure.unusableInput(
      .meetingInvalid(code: meeting.code, count: problems.count, problems: problems))
  }
}

/// What a change of a meeting changed, or would.
package struct MeetingChangeReport: Sendable {
  package let differences: [MeetingDifference]
  /// What follows from them and is left to do, each at its place.
  package let consequences: [Problem]
  /// The revision that papers print from now on; nil while the meeting is a draft.
  package let revision: Int?
  /// Who is written to about it.
  package var letters = ChangeLetters()
}

/// A change of a published meeting, as it is listed.
package struct RevisionEntry: Sendable {
  package let number: Int
  /// In the meeting's zone, with its distance from UTC.
  package let at: String
  /// What reads otherwise, as the meeting file calls it.
  package let parts: [String]
}

extension Secretariat {
  /// The meeting that a file holds in the place of the stored one; refused with every part of the
  /// file that cannot be read.
  package func change(by file: [UInt8]) async throws -> MeetingChange {
    var meeting = try Failure.ofInput { try MeetingFile.read(file) }
    let projects = meeting.projects
    meeting.projects = nil
    var change = MeetingChange(
      try await self.meeting(meeting.code), to: meeting, by: .meetingUpdate)
    change.isOfFile = true
    if projects != nil {
      let hand = change.hand
      try await look(.viewMeeting, in: hand) { try $0.refuseOther(projects, hand) }
    }
    return change
  }

  /// What changed of a meeting since its call was published, the latest first.
  package func revisions(of hand: MeetingInHand) async throws -> [RevisionEntry] {
    try await look(.viewCall, in: hand) { try $0.revisions(of: hand.id) }.map {
      RevisionEntry(
        number: $0.number, at: $0.at.written(inZone: hand.meeting.zone), parts: $0.parts)
    }
  }

  /// Refuses a stored meeting whose parts do not fit together, or who is to be in two places at once;
  /// answers what is hard on those who come.
  package func checkAgenda(_ hand: MeetingInHand) async throws -> [Problem] {
    let actor = actor
    let leaders = try await look(.viewCall, in: hand) { store in
      actor.may(.viewMeeting, in: hand.id) ? try store.leadings(of: hand.id) : []
    }
    let clashes = hand.meeting.clashes(ledBy: leaders)
    let problems = hand.meeting.problems() + clashes.hard
    guard problems.isEmpty else {
      throw Refusal.agendaDoesNotFit(code: hand.meeting.code, problems: problems)
    }
    return clashes.soft
  }

  /// Puts a meeting in the place of the stored one; refused, with all reasons, where people rely on
  /// what would change, where seats hang on what would go, and where the stored one is another by now.
  ///
  /// - Parameter telling: whether those who hold an invitation are written to, where it says otherwise.
  package func carryOut(
    _ change: MeetingChange, telling: Bool = true, dryRun: Bool = false
  ) async throws -> MeetingChangeReport {
    try require(change.act, in: change.hand)
    if change.theme != nil { try require(.projectChange, in: change.hand) }
    let differences = try change.meeting.differences(from: change.hand.meeting)
    guard !differences.isEmpty else {
      // Something that stands twice differs in nothing.
      try change.refuse(change.meeting.problems(for: 0))
      if let theme = change.theme {
        _ = try await setTheme(of: theme.table, to: theme.project, change.hand, dryRun: dryRun)
      }
      return MeetingChangeReport(
        differences: change.ofTheme, consequences: [], revision: nil)
    }
    let settings = settings
    return try await perform(change.act, in: change.hand, dryRun: dryRun) { work in
      try work.carryOut(change, differences, settings, telling: telling)
    }
  }
}

extension Work {
  /// Writes a meeting anew; answers what follows.
  mutating func carryOut(
    _ change: MeetingChange, _ differences: [MeetingDifference], _ settings: Settings,
    telling: Bool = true
  ) throws -> MeetingChangeReport {
    let (stored, meeting) = (hand.meeting, change.meeting)
    guard try store.meeting(hand.id) == stored else {
      throw Refusal.meetingChangedMeanwhile(code: stored.code)
    }
    try refuseMisfits(in: change)
    let before = try picture(of: hand)
    let freed = try empty(change) + dropLeaders(notIn: meeting) + settleDocuments(of: meeting)
    try refuseClashes(in: meeting, since: stored)
    guard var standing = try store.standing(of: hand.id) else {
      throw Refusal.meetingChangedMeanwhile(code: stored.code)
    }
    standing.answersDue = standing.answersDue?.adding(change.delay)
    let frozen = meeting.frozen(as: stored, standing)
    guard frozen.isEmpty else {
      throw Refusal.meetingFrozen(code: stored.code, problems: frozen)
    }
    let rubric =
      meeting.rubric == stored.rubric
      ? hand.rubric
      : try settle(meeting.rubric, as: newID(), sha256: meeting.rubric.sortedSHA256())
    try store.change(
      hand.id, to: meeting, rubric: rubric,
      aideMemoireHash: meeting.aideMemoire.sortedSHA256())
    note(differences, whole: String(decoding: try MeetingFile.write(stored), as: UTF8.self))
    if let theme = change.theme { try give(theme) }
    let delayed =
      try delayAnswers(change.delay)
      + delaySheets(meeting.starts.number - stored.starts.number)
    let changed = MeetingInHand(id: hand.id, rubric: rubric, meeting: meeting)
    let after = try picture(of: changed)
    let revision = try count(differences.map(\.at))
    let entered = try enterAnew(standing, of: changed, settings)
    var letters = ChangeLetters()
    if telling, let revision {
      letters = try tell(
        ofChangeTo: inForce(changed), revision: revision, beside: entered, settings)
    }
    // What was withdrawn just now says nothing any more.
    let left = letters.withdrawn > 0 ? try store.standing(of: hand.id) : standing
    return MeetingChangeReport(
      differences: differences + change.ofTheme,
      consequences: try change.notices + freed + delayed + outdated(standing, by: meeting)
        + after.consequences(
          since: before, letters: letters.count + letters.renewed > 0 ? nil : left,
          printed: printedOfDraft())
        + (entered.isEmpty ? [] : [.remoteRoomTold(at: "letters", count: entered.count)])
        + letters.consequences,
      revision: revision, letters: letters)
  }

  /// Refuses a meeting whose parts do not fit together.
  ///
  /// Rooms and tables are for those who take part, once a seating plan was made, and before that for
  /// as many as there are open places.
  private func refuseMisfits(in change: MeetingChange) throws {
    let isSeated = try store.seatingFigures(of: hand.id) != nil
    let people = isSeated ? try store.presence(hand).participants.count : nil
    try change.refuse(change.meeting.problems(for: people))
  }

  /// Refuses a change of a published meeting by which somebody is to be in two places at once.
  private func refuseClashes(in changed: Meeting, since stored: Meeting) throws {
    guard hand.state.isPublished else { return }
    let leaders = try store.leadings(of: hand.id)
    let before = Set(stored.clashes(ledBy: leaders).hard)
    let clashes = changed.clashes(ledBy: leaders).hard.filter { !before.contains($0) }
    guard clashes.isEmpty else {
      throw Refusal.publishedAgendaClashes(code: changed.code, problems: clashes)
    }
  }

  /// Gives back the seats of what goes with them.
  private mutating func empty(_ change: MeetingChange) throws -> [Problem] {
    let (sessions, tables) = change.emptied
    guard !sessions.isEmpty || !tables.isEmpty else { return [] }
    let before = try store.seats(of: hand.id)
    try store.empty(sessions: sessions, tables: tables, of: hand.id)
    let after = try store.seats(of: hand.id)
    noteSeats(from: before, to: after)
    let people = Set(before).subtracting(after).map(\.person)
    return people.isEmpty
      ? [] : [.seatsGivenBack(at: "seats", people: Set(people).count)]
  }

  /// Whoever attends remotely is written to where the room is another; answers to whom.
  private mutating func enterAnew(
    _ standing: MeetingStanding, of changed: MeetingInHand, _ settings: Settings
  ) throws -> Set<Person.ID> {
    guard standing.remote > 0, changed.meeting.remoteRoom != hand.meeting.remoteRoom else {
      return []
    }
    try settings.of(hand.meeting).refuseUndeliverable()
    return try tellRoom(of: inForce(changed), settings)
  }

  /// A meeting as it was just written, with the state that it has by that.
  private func inForce(_ changed: MeetingInHand) throws -> MeetingInHand {
    MeetingInHand(
      id: changed.id, rubric: changed.rubric, meeting: changed.meeting,
      state: try store.state(of: hand.id) ?? hand.state)
  }

  private mutating func delayAnswers(_ days: Int) throws -> [Problem] {
    guard days != 0 else { return [] }
    let delayed = try store.delayAnswers(of: hand.id, by: days)
    for one in delayed {
      note(
        AuditObject(.invitation, one.id), from: ["deadline": one.was], to: ["deadline": one.due])
    }
    return delayed.isEmpty
      ? [] : [.answersDueMoved(at: "invitations", count: delayed.count)]
  }

  /// The days by which information sheets, visas and tickets are asked for move with the meeting.
  private mutating func delaySheets(_ days: Int) throws -> [Problem] {
    guard days != 0, let before = try store.travelTerm(of: hand.id) else { return [] }
    let after = before.moved(by: days)
    try store.keep(after, of: hand.id, at: now)
    note(AuditObject(.meeting, hand.id), from: before.told, to: after.told)
    return [.sheetDaysMoved(at: "travel", day: after.term.until)]
  }

  /// Counts a change of a published meeting.
  mutating func count(_ parts: [String]) throws -> Int? {
    guard let state = try store.state(of: hand.id), state.isPublished else { return nil }
    let revision = MeetingRevision(number: state.revision + 1, at: now, parts: parts)
    try store.add(revision, of: hand.id)
    note(["revision": "\(revision.number)"])
    return revision.number
  }

  /// A line for each object, with its parts as they were and are; the first keeps the whole file as
  /// it was, by which the change is taken back.
  private mutating func note(_ differences: [MeetingDifference], whole: String) {
    var objects: [String] = []
    for one in differences where !objects.contains(one.object) { objects.append(one.object) }
    for object in objects {
      let parts = differences.filter { $0.object == object }
      func columns(_ side: (MeetingDifference) -> String) -> [String: String] {
        Dictionary(parts.map { ($0.at, side($0)) }, uniquingKeysWith: { first, _ in first })
      }
      let isWhole = parts.allSatisfy(\.part.isEmpty)
      let was = isWhole && parts.allSatisfy(\.old.isEmpty) ? nil : columns(\.old)
      note(
        AuditObject(.meeting, hand.id),
        from: object == objects.first
          ? (was ?? [:]).merging([AuditChange.whole: whole]) { $1 } : was,
        to: isWhole && parts.allSatisfy(\.new.isEmpty) ? nil : columns(\.new))
    }
  }

  /// What was proposed for other floors or places.
  private func outdated(_ standing: MeetingStanding, by meeting: Meeting) -> [Problem] {
    let stored = hand.meeting
    guard standing.proposed > 0, !standing.isSigned,
      meeting.floors != stored.floors || meeting.places.open != stored.places.open
    else { return [] }
    return [.proposedBefore(at: "selection")]
  }

  /// The papers of a draft that were printed; nil where the meeting is called, as anybody may have
  /// any then.
  func printedOfDraft() throws -> Set<String>? {
    guard try store.standing(of: meeting)?.isCalled == false else { return nil }
    return Set(try store.printedPapers(of: meeting).keys)
  }

  /// What people see of a meeting, as the database has it now.
  private func picture(of hand: MeetingInHand) throws -> MeetingPicture {
    let isSeated = try store.seatingFigures(of: hand.id) != nil
    let withRules = actor.may(.viewSecrets, in: hand.id)
    return MeetingPicture(
      papers: PressRoom(
        meeting: hand.meeting, participants: try store.papersParticipants(hand), decision: nil,
        made: now, leaders: try store.papersLeaders(hand.id)),
      due: isSeated ? try store.seatingInForce(hand, withRules: withRules).due : [])
  }
}

/// What people see of a meeting: its papers, and what its seating plan lacks.
private struct MeetingPicture {
  let papers: PressRoom
  let due: [Problem]

  func consequences(
    since before: MeetingPicture, letters standing: MeetingStanding?, printed: Set<String>?
  ) throws -> [Problem] {
    var found: [Problem] = []
    let papers = try papers.papers(unlike: before.papers)
      .filter { printed?.contains($0.rawValue) ?? true }
    if !papers.isEmpty {
      found.append(.papersSayOtherwise(at: "papers", papers: papers.map(\.rawValue)))
    }
    if let standing, self.papers.meeting.isToldOtherwise(than: before.papers.meeting) {
      if standing.lettersSent > 0 {
        found.append(.lettersSayOtherwise(at: "letters", count: standing.lettersSent))
      }
      if standing.lettersWaiting > 0 {
        found.append(.waitingLettersSayOtherwise(at: "letters", count: standing.lettersWaiting))
      }
    }
    return found + due.filter { !before.due.contains($0) }
  }
}

extension Meeting {
  /// Whether an invitation to it, or the calendar entry within, says otherwise than one to `other`.
  fileprivate func isToldOtherwise(than other: Meeting) -> Bool {
    title != other.title || venue.name != other.venue.name || venue.city != other.venue.city
      || venue.country != other.venue.country || signatory != other.signatory
      || convener != other.convener || tentative != other.tentative
      || writing?.paragraphs != other.writing?.paragraphs
      || writing?.signatory != other.writing?.signatory
      || writing?.through != other.writing?.through || writing?.copies != other.writing?.copies
      || languages.contains { entry(in: $0) != other.entry(in: $0) }
  }

  private func entry(in language: Language) -> CalendarFile {
    .invitation(
      "", to: CalendarFile.Party(name: "", email: ""), of: self, in: language, sequence: 0)
  }
}
