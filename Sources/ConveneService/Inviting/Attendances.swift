import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What follows where somebody attends otherwise than before.
package struct AttendingChange: Sendable {
  /// Code and name.
  package let who: (code: String, name: String)
  package let attends: Attending
  package let zone: String?
  /// Whether anything is otherwise than before.
  package let isChange: Bool
  /// Who is written to.
  package let letters: [String]
  /// Who cannot be written to and must be told.
  package let unwritten: [HeldBackLetter]
  package let papers: [ChangedPaper]
  /// What the seating plan lacks by it: a seat that has to move.
  package let due: [Problem]
  /// Where too few tables have a screen.
  package let screens: [Problem]
}

extension Secretariat {
  /// Records that somebody who takes part attends remotely, or comes in person, and writes to them.
  ///
  /// - Parameter zone: in which whoever attends remotely reads clock times, by its IANA name.
  package func attend(
    _ code: String, _ attends: Attending, inZone zone: String? = nil, in hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> AttendingChange {
    try require(.participantAttend, in: hand)
    try settings.of(hand.meeting).refuseUndeliverable()
    let settings = settings
    return try await perform(.participantAttend, on: code.uppercased(), in: hand, dryRun: dryRun) {
      work in
      try work.attend(code.uppercased(), attends, inZone: zone, settings)
    }
  }
}

extension Work {
  mutating func attend(
    _ code: String, _ attends: Attending, inZone zone: String?, _ settings: Settings
  ) throws -> AttendingChange {
    let invitation = try accepted(code)
    let zone = attends == .remotely ? zone : nil
    try requireRoom(for: attends, inZone: zone)
    let before = try picture()
    let isChange = invitation.attends != attends || invitation.zone != zone
    var written: (letters: [String], unwritten: [HeldBackLetter]) = ([], [])
    if isChange {
      try keep(invitation, attends, inZone: zone)
      // Who only reads times in another zone is written to anew as well: both are in the letter.
      written = try tell(invitation, attends, inZone: zone, settings)
    }
    let after = try picture()
    return AttendingChange(
      who: (code, invitation.name), attends: attends, zone: zone, isChange: isChange,
      letters: written.letters, unwritten: written.unwritten,
      papers: try after.papers.changes(since: before.papers),
      due: after.due.filter { !before.due.contains($0) }, screens: after.screens)
  }

  /// The same with an answer that says how whoever accepts attends.
  mutating func attend(by answer: AnswerReceived, _ settings: Settings) throws {
    guard let attends = answer.attends, answer.status == .accepted else { return }
    try settings.of(hand.meeting).refuseUndeliverable()
    _ = try attend(answer.code, attends, inZone: answer.zone, settings)
  }

  /// As it was before an act, and told so.
  mutating func undoAttending(_ past: PastAct, _ settings: Settings) throws -> [Problem] {
    var notices: [Problem] = []
    for (object, old, new) in past.changes(of: .participant) {
      let invitation = try store.invitations(of: meeting).first {
        $0.status == .accepted && $0.person.uuid == object.id
      }
      guard let invitation, let was = invitation.attending(before: old, new) else {
        throw past.isOtherwise
      }
      let done = try attend(invitation.code, was.attends, inZone: was.zone, settings)
      notices += done.due + done.screens
    }
    return notices
  }

  /// As it was before an answer that said it; a letter that waits is withdrawn.
  mutating func undoAttendingOfAnswers(_ past: PastAct) throws {
    let invitations = try store.invitations(of: meeting)
    for (object, old, new) in past.changes(of: .participant) {
      let invitation = invitations.last { $0.person.uuid == object.id }
      guard let invitation, let was = invitation.attending(before: old, new) else { continue }
      try withdrawLetters(to: invitation.person)
      try keep(invitation, was.attends, inZone: was.zone)
    }
  }

  /// Writes the address anew to all who attend remotely; answers to whom.
  mutating func tellRoom(of hand: MeetingInHand, _ settings: Settings) throws -> Set<Person.ID> {
    let remote = try store.invitations(of: meeting).filter {
      $0.status == .accepted && $0.attends == .remotely
    }
    var told: Set<Person.ID> = []
    for one in remote
    where try !tell(one, .remotely, inZone: one.zone, settings, of: hand).letters.isEmpty {
      told.insert(one.person)
    }
    return told
  }

  private func accepted(_ code: String) throws -> InvitationEntry {
    let found = try store.invitations(of: meeting).first {
      $0.code == code && $0.status == .accepted
    }
    guard let found else { throw Failure.noParticipant(code) }
    return found
  }

  private func requireRoom(for attends: Attending, inZone zone: String?) throws {
    if let zone, !Attending.isZone(zone) {
      throw Failure.unusableInput(.zoneNotKnown(zone: zone))
    }
    guard attends == .remotely, hand.meeting.remoteRoom == nil else { return }
    throw Refusal.noRemoteRoom(code: hand.meeting.code)
  }

  private mutating func keep(
    _ invitation: InvitationEntry, _ attends: Attending, inZone zone: String?
  ) throws {
    try store.attend(invitation.id, attends, inZone: zone, of: meeting)
    func columns(_ attends: Attending, _ zone: String?) -> [String: String] {
      ["attends": attends.rawValue].merging(zone.map { ["zone": $0] } ?? [:]) { $1 }
    }
    note(
      AuditObject(.participant, invitation.person),
      from: columns(invitation.attends, invitation.zone), to: columns(attends, zone))
  }

  /// Writes to whoever attends otherwise, in the place of letters of the kind that wait.
  private mutating func tell(
    _ invitation: InvitationEntry, _ attends: Attending, inZone zone: String?,
    _ settings: Settings, of hand: MeetingInHand? = nil
  ) throws -> (letters: [String], unwritten: [HeldBackLetter]) {
    guard let person = try store.peopleByID([invitation.person])[invitation.person] else {
      return ([], [])
    }
    try withdrawLetters(to: person.id)
    let kind: Letter.Kind = attends == .remotely ? .remote : .inPerson
    let told = try store.lettersTo(person.id, in: meeting).count {
      [.remote, .inPerson].contains($0.kind)
    }
    let campaign = "attending-\(told + 1)"
    var written = LettersWritten()
    try written.add(to: person) {
      try Scribe(store, hand ?? self.hand, settings, at: now).letter(
        kind, to: person, invitation: invitation.id, attending: (attends, zone),
        isAccepted: invitation.status == .accepted, campaign: campaign,
        siteKey: try store.siteKey())
    }
    queue(written.drafts, campaign: campaign)
    return (written.names, written.unwritten)
  }

  private mutating func withdrawLetters(to person: Person.ID) throws {
    for letter in try store.cancelLetters([.remote, .inPerson], to: person, of: meeting) {
      note(
        AuditObject(.letter, letter), from: ["status": "queued"], to: ["status": "cancelled"])
    }
  }

  private func picture() throws -> (papers: PressRoom, due: [Problem], screens: [Problem]) {
    let withRules = actor.may(.viewSecrets, in: meeting)
    let plan =
      try store.seatingFigures(of: meeting) == nil
      ? nil : store.seatingInForce(hand, withRules: withRules)
    return (
      PressRoom(
        meeting: hand.meeting, participants: try store.papersParticipants(hand), decision: nil,
        made: now, state: hand.state),
      plan?.due ?? [], try store.lackingScreens(hand)
    )
  }
}

extension InvitationEntry {
  /// How somebody attended before a line of the trail; nil where it tells nothing of it, or what it left
  /// is otherwise by now.
  fileprivate func attending(
    before old: [String: String]?, _ new: [String: String]?
  ) -> (attends: Attending, zone: String?)? {
    let now: [String: String?] = ["attends": attends.rawValue, "zone": zone]
    let told = Set((old ?? [:]).keys).union((new ?? [:]).keys).intersection(now.keys)
    guard !told.isEmpty, told.allSatisfy({ now[$0] == .some(new?[$0]) }) else { return nil }
    return (
      old?["attends"].flatMap { Attending(rawValue: $0) } ?? attends,
      told.contains("zone") ? old?["zone"] : zone
    )
  }
}
