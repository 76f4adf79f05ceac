import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// Whom reminding wrote to, or would, and whom not.
package struct Reminders: Sendable {
  /// Why somebody whose answer is awaited is not written to.
  package enum Why: Sendable {
    /// Serves a Government: the officer calls, unless they are named.
    case government
    /// Letters to them go through somebody, whom the officer calls, unless they are named.
    case channel(name: String)
    /// A day of rest in their country; the first day after it, and the name of a holiday.
    case resting(until: Day, holiday: String?)
    /// For the same last day.
    case reminded(on: Day)
    /// The invitation waits still.
    case unsent
    /// The last day has passed.
    case overdue
    case unwritable(Refusal)
  }

  /// Somebody who is not written to.
  package struct Left: Sendable {
    package let code: String
    package let name: String
    package let organisation: String
    package let telephone: String
    package let due: Day?
    package let why: Why
  }

  /// Code and name.
  package fileprivate(set) var written: [(code: String, name: String)] = []
  package fileprivate(set) var left: [Left] = []
}

/// Whose answers are awaited longer, or would be.
package struct ExtendedAnswers: Sendable {
  /// Code and name, and until when before.
  package let extended: [(code: String, name: String, was: Day)]
  package let letters: Int
  /// Who cannot be written to and must be told.
  package let unwritten: [HeldBackLetter]
}

extension Secretariat {
  /// Asks again for answers that have not come, once for each last day: of those whom `codes` name, or
  /// of all but those who serve a Government.
  ///
  /// - Parameter anyway: whether also on a day of rest in the reader's country.
  package func remind(
    of codes: [String] = [], anyway: Bool = false, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Reminders {
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.invitationRemind, in: hand, dryRun: dryRun) { work in
      try work.remind(codes, anyway: anyway, settings)
    }
  }

  /// Gives more time for answers that are awaited, and writes until when.
  ///
  /// - Parameter codes: of whom; of all whose last day is earlier where there are none.
  package func extendAnswers(
    of codes: [String] = [], until day: Day, because reason: String, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> ExtendedAnswers {
    try require(.invitationExtend, in: hand)
    let reason = try reason.keptWords(at: "reason")
    guard !reason.isEmpty else { throw Refusal.noReasonGiven() }
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.invitationExtend, in: hand, dryRun: dryRun) { work in
      try work.extend(codes, until: day, because: reason, settings)
    }
  }
}

extension Work {
  /// Invitations of which these are: of all where no code is given, else refused where one does not
  /// await an answer.
  private func awaited(
    _ codes: [String], _ statuses: Set<InvitationStatus>
  ) throws -> [InvitationEntry] {
    let all = try store.invitations(of: meeting).filter {
      statuses.contains($0.status) && $0.track.isAnswered
    }
    guard !codes.isEmpty else { return all }
    let strangers = codes.filter { code in !all.contains { $0.code == code } }
    guard strangers.isEmpty else {
      throw Refusal.noAnswerAwaited(problems: strangers.map { .awaitsNoAnswer(at: $0) })
    }
    return all.filter { codes.contains($0.code) }
  }

  fileprivate mutating func remind(
    _ codes: [String], anyway: Bool, _ settings: Settings
  ) throws -> Reminders {
    let awaited = try awaited(codes, [.issued])
    let people = try store.peopleByID(awaited.map(\.person))
    let hosts = try store.organisationsByID(people.values.compactMap(\.organisation))
    let invited = try store.written(.invitation, of: meeting)
    let named = Dictionary(
      try store.guests(of: meeting).map { ($0.invitation, $0.role.reminder) },
      uniquingKeysWith: { first, _ in first })
    let holidays = Dictionary(grouping: try store.holidays(), by: \.country)
    let siteKey = try store.siteKey()
    let scribe = try Scribe(store, hand, settings, at: now)
    var reminders = Reminders()
    for (due, group) in Dictionary(grouping: awaited, by: \.deadline).sorted(by: {
      ($0.key ?? today) < ($1.key ?? today)
    }) {
      let campaign = "reminder-\(due?.description ?? "")"
      let before = try store.written(.reminder, campaign: campaign, of: meeting)
      var drafts: [LetterDraft] = []
      for one in group {
        guard let person = people[one.person] else { continue }
        let host = person.organisation.flatMap { hosts[$0] }
        let channel = try? scribe.channel(of: .invitation, to: person)
        let language = person.letterLanguage(among: hand.meeting.languages)
        func why() -> Reminders.Why? {
          if let due, due < today { return .overdue }
          if invited[person.id]?.hasLeft != true { return .unsent }
          if let last = before[person.id], last.stands {
            return .reminded(on: Day(last.queued, inZone: hand.meeting.zone))
          }
          if codes.isEmpty, let channel { return .channel(name: channel.called(language)) }
          if codes.isEmpty, host?.sector == .government { return .government }
          let free = holidays[person.country] ?? []
          let workday = person.country.workday(from: today, holidays: Set(free.map(\.day)))
          return anyway || workday == today
            ? nil
            : .resting(until: workday, holiday: free.first { $0.day == today }?.name)
        }
        var reason = why()
        if reason == nil {
          do {
            let link = try self.link(of: one.id, scribe)
            drafts.append(
              try scribe.letter(
                named[one.id] ?? .reminder(of: .personally), to: person, invitation: one.id,
                blank: link.map { .link($0) }, due: due, campaign: campaign,
                revision: (before[person.id]?.revision ?? 0) + 1, siteKey: siteKey))
            reminders.written.append((one.code, person.name))
          } catch let refusal as Refusal {
            reason = .unwritable(refusal)
          }
        }
        guard let reason else { continue }
        reminders.left.append(
          Reminders.Left(
            code: one.code, name: person.name, organisation: host?.name ?? "",
            telephone: channel?.person.telephone ?? person.telephone, due: due, why: reason))
      }
      queue(drafts, campaign: campaign)
    }
    return reminders
  }

  fileprivate mutating func extend(
    _ codes: [String], until day: Day, because reason: String, _ settings: Settings
  ) throws -> ExtendedAnswers {
    let scribe = try Scribe(self, settings, deadline: day, as: "until")
    let awaited = try awaited(codes, [.issued, .tentative])
    let later = awaited.filter { $0.deadline.map { $0 < day } ?? false }
    let early = codes.filter { code in !later.contains { $0.code == code } }
    guard early.isEmpty else {
      throw Refusal.answersDueLaterAlready(
        day: day.description, problems: early.map { .awaitedUntilThen(at: $0) })
    }
    guard !later.isEmpty else { throw Refusal.nothingToExtend(day: day.description) }
    let extended = try store.extend(later.map(\.id), until: day, of: meeting)
    guard extended == later.count else {
      throw Refusal.meetingChangedMeanwhile(code: hand.meeting.code)
    }
    for one in later {
      note(
        AuditObject(.invitation, one.id), from: ["deadline": one.deadline?.description ?? ""],
        to: ["deadline": day.description, "because": reason])
    }
    // What they say of the last day is no more so.
    try overtake([.extension, .reminder], to: later.map(\.person))
    let campaign = "extension-\(day)"
    let before = try store.written(.extension, campaign: campaign, of: meeting)
    let people = try store.peopleByID(later.map(\.person))
    let siteKey = try store.siteKey()
    var written = LettersWritten()
    for one in later {
      guard let person = people[one.person] else { continue }
      try written.add(to: person) {
        try scribe.letter(
          .extension, to: person, campaign: campaign,
          revision: (before[person.id]?.revision ?? 0) + 1, siteKey: siteKey)
      }
    }
    queue(written.drafts, campaign: campaign)
    return ExtendedAnswers(
      extended: later.map { ($0.code, $0.name, $0.deadline ?? day) }, letters: written.drafts.count,
      unwritten: written.unwritten)
  }

  /// The last days as they were, as long as all letters wait.
  mutating func undoExtending(_ past: PastAct) throws -> [Problem] {
    let left = try undoLetters(past)
    let invitations = Dictionary(
      try store.invitations(of: meeting).map { ($0.id.uuid, $0) }, uniquingKeysWith: { $1 })
    for (object, old, new) in past.changes(of: .invitation) {
      guard let invitation = invitations[object.id],
        let was = old?["deadline"].flatMap({ Day($0) }),
        invitation.deadline?.description == new?["deadline"]
      else { throw past.isOtherwise }
      try Self.requireSame(
        store.extend([invitation.id], until: was, of: meeting) == 1, since: past)
      note(
        object, from: ["deadline": new?["deadline"] ?? ""], to: ["deadline": was.description])
    }
    return left
  }
}
