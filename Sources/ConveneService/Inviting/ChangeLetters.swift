import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// Who is written to because a meeting is otherwise, or is not held, or would be.
package struct ChangeLetters: Sendable {
  /// What somebody who holds an invitation is to a meeting.
  package enum Reader: String, CaseIterable, Sendable {
    case accepted, awaited, nominated, substitute, guest
  }

  /// How many letters are queued.
  package fileprivate(set) var queued: [Reader: Int] = [:]
  /// How many letters that tell of a place and waited are written anew, and none besides them.
  package fileprivate(set) var renewed = 0
  /// How many letters that waited are withdrawn, as what they say is no more so.
  package fileprivate(set) var withdrawn = 0
  /// Who cannot be written to and must be told.
  package fileprivate(set) var unwritten: [HeldBackLetter] = []
  /// Who leads a part of the programme without an invitation, and must be told.
  package fileprivate(set) var leaders: [String] = []

  package var count: Int { queued.values.reduce(0, +) }

  package func count(_ reader: Reader) -> Int { queued[reader] ?? 0 }

  /// How many letters follow from a change, to whom, and who has none and must be told.
  package var consequences: [Problem] {
    let written: [Problem] =
      count == 0
      ? []
      : [
        .changeWritten(
          at: "letters", count: count, accepted: count(.accepted), awaited: count(.awaited),
          nominated: count(.nominated), substitutes: count(.substitute), guests: count(.guest))
      ]
    let anew: [Problem] =
      renewed == 0 ? [] : [.waitingWrittenAnew(at: "letters", count: renewed)]
    let telling: [Problem] =
      leaders.isEmpty ? [] : [.leadersToTell(at: "leaders", people: leaders)]
    return written + anew + telling
  }
}

extension InvitationEntry {
  /// Whether whoever holds it expects the meeting.
  fileprivate var isInHand: Bool { [.issued, .tentative, .accepted].contains(status) }

  fileprivate var reader: ChangeLetters.Reader {
    switch track {
    case .open: status == .accepted ? .accepted : .awaited
    case .nominated: .nominated
    case .substitute: .substitute
    case .guest, .beside: .guest
    }
  }

  fileprivate func notice(of meeting: Meeting, in language: Language) -> MeetingNotice {
    MeetingNotice(of: meeting, in: language, remotely: attends == .remotely, zone: zone)
  }
}

extension Work {
  /// Writes to whoever holds an invitation and would read something else of the meeting from now on.
  ///
  /// A letter about an earlier change that waits is withdrawn, and the new one says from what its
  /// reader knew before that; one that may have arrived is withdrawn, too, and counts as read. Whoever
  /// was not told of their place yet is told so as things are now, and hears of no change.
  ///
  /// - Parameters:
  ///   - changed: the meeting as it is now.
  ///   - told: who was written to about it otherwise.
  mutating func tell(
    ofChangeTo changed: MeetingInHand, revision: Int, beside told: Set<Person.ID>,
    _ settings: Settings
  ) throws -> ChangeLetters {
    var letters = ChangeLetters()
    let (old, new) = (hand.meeting, changed.meeting)
    if new.languages.contains(where: {
      MeetingNotice(of: old, in: $0) != MeetingNotice(of: new, in: $0)
    }) {
      letters.leaders = try leadersWithoutInvitation()
    }
    let readers = try store.invitations(of: meeting).filter { one in
      one.isInHand && !told.contains(one.person)
        && new.languages.contains {
          one.notice(of: old, in: $0) != one.notice(of: new, in: $0)
        }
    }
    guard !readers.isEmpty else { return letters }
    try settings.of(new).refuseUndeliverable()
    let overtaken = try overtake([.change], to: readers.map(\.person))
    letters.withdrawn = overtaken.count
    let waited = Dictionary(overtaken.map { ($0.person, $0) }, uniquingKeysWith: { $1 })
    let people = try store.peopleByID(readers.map(\.person))
    let siteKey = try store.siteKey()
    let scribe = try Scribe(store, changed, settings, at: now)
    let campaign = "change-\(revision)"
    let renewed = try writeAnew(to: readers, changed, people, settings, &letters)
    var written = LettersWritten()
    for one in readers where !renewed.contains(one.person) {
      guard let person = people[one.person] else { continue }
      let language = person.letterLanguage(among: new.languages)
      let was =
        waited[person.id]?.known(in: language)
        ?? one.notice(of: old, in: language)
      let changes = one.notice(of: new, in: language).changes(since: was)
      guard !changes.isEmpty else { continue }
      let isWritten = try written.add(to: person) {
        try scribe.letter(
          about: (was, changes), to: person, one, today, campaign: campaign, siteKey: siteKey)
      }
      if isWritten { letters.queued[one.reader, default: 0] += 1 }
    }
    letters.unwritten += written.unwritten
    queue(written.drafts, campaign: campaign)
    return letters
  }

  /// Writes anew what tells readers of their places and waits still; answers to whom.
  ///
  /// A letter that cannot be written any more is withdrawn all the same, as it says what is no more so.
  private mutating func writeAnew(
    to readers: [InvitationEntry], _ changed: MeetingInHand, _ people: [Person.ID: Person],
    _ settings: Settings, _ letters: inout ChangeLetters
  ) throws -> Set<Person.ID> {
    let waiting = try store.unleftLetters(to: readers.map(\.person), of: meeting)
    guard !waiting.isEmpty else { return [] }
    let causes = try LetterCauses(store, changed, settings, at: now)
    // One whose matter has passed is withdrawn; its reader hears of the change.
    guard try withdraw(waiting.map(\.id)) else {
      throw Refusal.meetingChangedMeanwhile(code: hand.meeting.code)
    }
    let written = try writeAgain(waiting, causes, people)
    letters.renewed += written.count
    letters.unwritten += written.unwritten
    return written.told
  }

  /// The same letter once more that a mail server refused, as things are now; nil where nothing of it
  /// holds any more.
  mutating func changeAgain(
    _ refused: RefusedLetter, to person: Person, _ scribe: Scribe, _ siteKey: [UInt8]
  ) throws -> LetterDraft? {
    let last = try store.invitations(of: meeting).last { $0.person == person.id }
    guard let last, last.isInHand,
      let was = try store.knownBefore(refused.id, of: meeting).flatMap(MeetingNotice.init(json:))
    else { return nil }
    let language = person.letterLanguage(among: hand.meeting.languages)
    let changes = last.notice(of: hand.meeting, in: language).changes(since: was)
    guard !changes.isEmpty else { return nil }
    return try scribe.letter(
      about: (was, changes), to: person, last, today, campaign: refused.campaign,
      revision: refused.revision + 1, siteKey: siteKey)
  }

  /// Writes to whoever holds an invitation that the meeting is not held.
  ///
  /// Letters that wait and speak of it as of one that is held are withdrawn; whoever did not answer and
  /// whose invitation is among them never had any, and hears nothing.
  mutating func tellOfCancelling(
    _ settings: Settings, telling: Bool
  ) throws -> ChangeLetters {
    var letters = ChangeLetters()
    let overtaken = try overtake(
      [
        .acknowledgement, .change, .document, .extension, .inPerson, .invitation, .reminder,
        .remote,
        .substitute, .waitingList,
      ], to: nil)
    letters.withdrawn = overtaken.count
    letters.leaders = try leadersWithoutInvitation()
    let unwritten = Set(
      overtaken.filter { $0.waited != .unconfirmed && $0.kind == .invitation }.map(\.person))
    let readers = try store.invitations(of: meeting).filter {
      $0.isInHand && !($0.status == .issued && unwritten.contains($0.person))
    }
    guard telling, !readers.isEmpty else { return letters }
    try settings.of(hand.meeting).refuseUndeliverable()
    let people = try store.peopleByID(readers.map(\.person))
    let siteKey = try store.siteKey()
    let scribe = try Scribe(store, hand, settings, at: now)
    var written = LettersWritten()
    for one in readers {
      guard let person = people[one.person] else { continue }
      let isWritten = try written.add(to: person) {
        try scribe.letter(
          .cancellation, to: person, invitation: one.id, campaign: "cancellation",
          siteKey: siteKey)
      }
      if isWritten { letters.queued[one.reader, default: 0] += 1 }
    }
    letters.unwritten = written.unwritten
    queue(written.drafts, campaign: "cancellation")
    return letters
  }

  private func leadersWithoutInvitation() throws -> [String] {
    let leaders = Set(try store.leaders(of: meeting).map(\.person))
    guard !leaders.isEmpty else { return [] }
    let invited = Set(try store.invitations(of: meeting).filter(\.isInHand).map(\.person))
    return try store.peopleByID(leaders.subtracting(invited).sorted()).values.map(\.name).sorted()
  }

  /// Withdraws letters of these kinds that wait or may have arrived, to these people or to all.
  @discardableResult
  mutating func overtake(
    _ kinds: [LetterKind], to people: [Person.ID]?
  ) throws -> [OvertakenLetter] {
    let overtaken = try store.overtake(kinds, to: people, of: meeting)
    note(overtaken)
    return overtaken
  }

  mutating func note(_ overtaken: [OvertakenLetter]) {
    for letter in overtaken {
      note(
        AuditObject(.letter, letter.id), from: ["status": letter.waited.rawValue],
        to: ["status": "cancelled"])
    }
  }
}

extension Scribe {
  /// A letter about a change; whoever has not answered yet is asked again.
  fileprivate func letter(
    about change: (was: MeetingNotice, told: [MeetingNotice.Change]), to person: Person,
    _ invitation: InvitationEntry, _ today: Day, campaign: String, revision: Int = 1,
    siteKey: [UInt8]
  ) throws -> LetterDraft {
    let isAccepted = invitation.status == .accepted
    let due = isAccepted ? nil : invitation.deadline.flatMap { $0 < today ? nil : $0 }
    return try letter(
      .change(isAwaited: due != nil), to: person, invitation: invitation.id,
      attending: (invitation.attends, invitation.zone), due: due, change: change,
      isAccepted: isAccepted, campaign: campaign, revision: revision, siteKey: siteKey)
  }
}

extension OvertakenLetter {
  /// What its reader knows, where it cannot have arrived.
  fileprivate func known(in other: Language) -> MeetingNotice? {
    waited != .unconfirmed && language == other ? was.flatMap(MeetingNotice.init(json:)) : nil
  }
}

extension MeetingNotice {
  fileprivate init?(json: String) {
    guard let notice = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
      return nil
    }
    self = notice
  }
}
