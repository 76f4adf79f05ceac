import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// An answer that came in, by the code of the application it belongs to.
package struct AnswerReceived: Sendable {
  package let code: String
  package let status: InvitationStatus
  /// How whoever accepts attends; nil where the answer does not say.
  package let attends: Attending?
  package let zone: String?
  package var said: AnswerSaid

  package init(
    code: String, status: InvitationStatus, attends: Attending? = nil, zone: String? = nil,
    said: AnswerSaid = AnswerSaid()
  ) {
    self.said = said
    self.code = code
    self.status = status
    self.attends = attends
    self.zone = zone
  }
}

extension Array {
  /// The same in parts of so many, in order.
  fileprivate func parts(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map {
      Array(self[$0..<Swift.min($0 + count, self.count)])
    }
  }
}

extension Secretariat {
  /// As many letters are in memory.
  private static let renderedAtOnce = 250

  /// Invites all who are selected and not invited yet, and writes to all others, in one act.
  ///
  /// - Parameters:
  ///   - deadline: the last day on which an answer counts.
  ///   - codes: of those selected who are invited now, and nobody else is written to; all where it is nil.
  ///   - dryRun: only says how many letters there would be.
  /// - Returns: how many letters were queued, by kind; copies as `copy`.
  package func issueInvitations(
    _ hand: MeetingInHand, deadline: Day, to codes: [String]? = nil, dryRun: Bool = false
  ) async throws -> [String: Int] {
    guard codes != [] else { throw Refusal.nobodyNamed() }
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.invitationIssue, in: hand, dryRun: dryRun) { work in
      let store = work.store
      let scribe = try Scribe(work, settings, deadline: deadline)
      let due = try store.lettersDue(try store.signedDecisions(hand), of: hand.id).only(codes)
      let wave = try store.lastWave(of: hand.id) + 1
      var counts: [String: Int] = [:]
      let total = due.selected.count + due.others.count
      func queue(_ letters: [LetterDraft], _ work: inout Work) throws {
        try work.enqueue(letters, campaign: "wave-\(wave)", of: total)
        counts.merge(
          letters.flatMap(\.withCopies).map { ($0.copy == nil ? $0.kind.rawValue : "copy", 1) },
          uniquingKeysWith: +)
      }
      for some in due.selected.parts(of: Self.renderedAtOnce) {
        try queue(try work.invite(some.map(\.person), wave: wave, scribe: scribe), &work)
      }
      for some in due.others.parts(of: Self.renderedAtOnce) {
        try queue(try store.write(to: some, scribe: scribe), &work)
      }
      work.note(counts.mapValues { "\($0)" })
      return counts
    }
  }

  package func invitations(_ hand: MeetingInHand) async throws -> [InvitationEntry] {
    try await look(.viewMeeting, in: hand) { try $0.invitations(of: hand.id) }
  }
}

extension Work {
  /// Drafts, approves and issues invitations; returns their letters, not queued yet.
  ///
  /// Whose letter cannot be written is not invited yet, and keeps nobody else waiting.
  mutating func invite(
    _ people: [Person.ID], replacing: [InvitationEntry] = [], wave: Int, scribe: Scribe
  ) throws -> [LetterDraft] {
    let known = try store.peopleByID(people)
    let siteKey = try store.siteKey()
    var (drafts, links) = ([InvitationDraft](), [AnswerLink?]())
    var letters: [LetterDraft] = []
    for (place, id) in people.enumerated() {
      guard let person = known[id] else { continue }
      let draft = InvitationDraft(
        id: newID(), person: id,
        replaces: replacing.indices.contains(place) ? replacing[place].id : nil)
      let link = try scribe.freshLink(of: draft.id)
      let letter = try scribe.ifWritable {
        try scribe.letter(
          .invitation, to: person, invitation: draft.id, blank: link.map { .link($0) },
          campaign: "wave-\(wave)", siteKey: siteKey)
      }
      guard let letter else { continue }
      drafts.append(draft)
      links.append(link)
      letters.append(letter)
    }
    guard !drafts.isEmpty else { return letters }
    let ids = drafts.map(\.id)
    try store.draft(drafts, in: meeting, wave: wave, deadline: scribe.deadline)
    try store.move(ids, of: meeting, from: .draft, to: .approved)
    try store.issue(ids, links: links, of: meeting, at: now)
    for id in ids {
      note(
        AuditObject(.invitation, id),
        to: ["status": "issued", "wave": "\(wave)", "deadline": scribe.deadline.description])
    }
    return letters
  }
}

extension Work {
  /// Whoever takes part from now on gets a number that stays, once there are such numbers.
  mutating func list(
    _ participants: [(person: Person.ID, invitation: Identifier<InvitationEntry>)]
  ) throws {
    try store.addParticipants(participants, to: meeting)
    try number(participants.map(\.person))
  }

  /// Gives numbers that stay to those who have none; the first ones of a meeting only where `first`.
  mutating func number(_ participants: [Person.ID], first: Bool = false) throws {
    noteNumbers(try store.number(participants, of: meeting, first: first))
  }

  private mutating func noteNumbers(_ numbers: [(person: Person.ID, number: Int)]) {
    for one in numbers {
      note(AuditObject(.participant, one.person), to: ["number": "\(one.number)"])
    }
  }
}

extension Work {
  /// Whoever answered is not reminded any more, and whoever leaves hears no more of the meeting, not
  /// even that they were invited; whoever comes after all does not hear that they left.
  mutating func stopLetters(to people: [Person.ID], with status: InvitationStatus) throws {
    let kinds = Self.stopped(with: status)
    guard !kinds.isEmpty, !people.isEmpty else { return }
    try overtake(kinds, to: people)
  }

  private static func stopped(with status: InvitationStatus) -> [LetterKind] {
    guard status != .issued else { return [] }
    return [.reminder, .extension]
      + (status.isOpen
        ? [.departure]
        : [.acknowledgement, .change, .inPerson, .invitation, .remote, .substitute])
  }

  /// Writes anew what told people of their places and was withdrawn by an act that is taken back.
  ///
  /// Refused where one cannot be written any more.
  mutating func writeAgain(_ past: PastAct, _ settings: Settings) throws {
    let stopped = try store.stoppedLetters(past.changes(of: .letter).map(\.object.id), of: meeting)
    guard !stopped.isEmpty else { return }
    let causes = try LetterCauses(store, hand, settings, at: now)
    let people = try store.peopleByID(stopped.map(\.person))
    if let one = try writeAgain(stopped, causes, people).unwritten.first { throw one.why }
  }

  /// Writes letters anew, as things are now, and queues them; answers to whom there was something to
  /// say, and whose could not be written.
  mutating func writeAgain(
    _ letters: [RefusedLetter], _ causes: LetterCauses, _ people: [Person.ID: Person]
  ) throws -> (told: Set<Person.ID>, count: Int, unwritten: [HeldBackLetter]) {
    var told: Set<Person.ID> = []
    var written: [String: LettersWritten] = [:]
    for letter in letters {
      // Copies are written with the letter itself.
      guard letter.copy == nil, let person = people[letter.person],
        let cause = causes.cause(of: letter.kind, to: letter.person)
      else { continue }
      told.insert(letter.person)
      try written[letter.campaign, default: LettersWritten()].add(to: person) {
        try again(letter, because: cause, to: person, causes.scribe)
      }
    }
    for (campaign, written) in written.sorted(by: { $0.key < $1.key }) {
      queue(written.drafts, campaign: campaign)
    }
    return (
      told, written.values.reduce(0) { $0 + $1.drafts.count },
      written.sorted { $0.key < $1.key }.flatMap(\.value.unwritten)
    )
  }

  /// Gives the numbers that papers of a plan have had by position, where a plan is from before
  /// numbers stayed: the first act that prints or changes the list keeps them.
  mutating func keepNumbers() throws {
    // A page sees nobody else's number; the next act of a desk keeps those of such a plan.
    guard !actor.roles.contains(.portal) else { return }
    let participants = try store.participants(of: meeting)
    guard !participants.isEmpty, participants.allSatisfy({ $0.number == nil }),
      try store.seatingFigures(of: meeting) != nil
    else { return }
    try number(try store.listedParticipants(hand).map(\.person), first: true)
  }

  /// Whoever leaves gives back their seats at tables; until a repair the plan has gaps there.
  ///
  /// - Parameter said: what the answers came with, in the place of what those before did.
  mutating func record(
    _ invitations: [InvitationEntry], as status: InvitationStatus,
    with said: AnswerSaid = AnswerSaid()
  ) throws {
    try keepNumbers()
    let had = invitations.filter { $0.status == .accepted }
    let overtaken = try store.answer(
      invitations, of: meeting, with: status, said, at: now,
      overtaking: Self.stopped(with: status))
    for one in invitations {
      note(
        AuditObject(.invitation, one.id), from: ["status": one.status.rawValue],
        to: ["status": status.rawValue])
      note(said, with: one)
    }
    note(overtaken)
    for (track, group) in Dictionary(grouping: invitations, by: \.track) {
      if status == .accepted {
        noteNumbers(try store.admit(group, on: track, of: meeting))
        for one in group {
          note(AuditObject(.participant, one.person), to: ["track": track.rawValue])
        }
      } else {
        let leaving = had.filter { $0.track == track }
        guard !leaving.isEmpty else { continue }
        let given = try store.dismiss(leaving.map(\.person), from: track, of: meeting)
        for ended in given.ended { noteChanged(AuditObject(.partnerMeeting, ended)) }
        if given.seats > 0 { note(["seats given back": "\(given.seats)"]) }
        for one in leaving {
          note(AuditObject(.participant, one.person), from: ["track": track.rawValue])
        }
      }
    }
  }
}
