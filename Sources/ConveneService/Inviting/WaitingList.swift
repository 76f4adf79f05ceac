import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What closing the waiting list led to, or would.
package struct ClosedWaitingList: Sendable {
  /// How many wait.
  package let waiting: Int
  /// Who is written to; whoever was told by an earlier closing is not told again.
  package let letters: [String]
  /// Who cannot be written to and must be told.
  package let unwritten: [HeldBackLetter]
  /// How many seats are held still, on which nobody follows from now on.
  package let held: Int
}

extension Secretariat {
  /// Writes to all who wait that no place came, once; nobody is called from the list any more.
  package func closeWaitingList(
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ClosedWaitingList {
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.invitationClose, in: hand, dryRun: dryRun) { work in
      try work.closeWaitingList(settings)
    }
  }

  /// Lets people be called from a list that was closed; those who were told hear nothing of it.
  package func reopenWaitingList(
    _ hand: MeetingInHand, because reason: String, dryRun: Bool = false
  ) async throws {
    try require(.invitationReopen, in: hand)
    let reason = try reason.keptWords(at: "reason")
    guard !reason.isEmpty else { throw Refusal.noReasonGiven() }
    try await perform(.invitationReopen, in: hand, dryRun: dryRun) { work in
      guard try work.store.closeWaiting(of: hand.id, at: nil) else {
        throw Refusal.waitingIsOpen(code: hand.meeting.code)
      }
      work.note(
        AuditObject(.meeting, hand.id), from: ["waiting list": "closed"],
        to: ["waiting list": "open", "because": reason])
    }
  }
}

extension Store {
  /// Whether nobody is called from the waiting list any more.
  func isWaitingClosed(of meeting: Meeting.ID) throws -> Bool {
    try state(of: meeting)?.isWaitingClosed ?? false
  }
}

extension Work {
  fileprivate mutating func closeWaitingList(_ settings: Settings) throws -> ClosedWaitingList {
    let selection = try store.selectionInForce(hand)
    guard selection.selection.signedAt != nil else { throw Refusal.notSigned() }
    let waiting = selection.decisions.filter { $0.status == .waitlisted }
    guard !waiting.isEmpty else { throw Refusal.nobodyOnList(code: hand.meeting.code) }
    guard try store.closeWaiting(of: meeting, at: now) else {
      throw Refusal.waitingIsClosed(code: hand.meeting.code)
    }
    note(
      AuditObject(.meeting, meeting), from: ["waiting list": "open"],
      to: ["waiting list": "closed"])
    // That somebody waits is no more so.
    try overtake([.waitingList], to: waiting.map(\.person))
    let told = try store.written(.closing, of: meeting)
    let people = try store.peopleByID(waiting.map(\.person))
    let siteKey = try store.siteKey()
    let scribe = try Scribe(store, hand, settings, at: now)
    var written = LettersWritten()
    for one in waiting where told[one.person]?.stands != true {
      guard let person = people[one.person] else { continue }
      try written.add(to: person) {
        try scribe.letter(
          .closing, to: person, campaign: "closing",
          revision: (told[one.person]?.revision ?? 0) + 1, siteKey: siteKey)
      }
    }
    queue(written.drafts, campaign: "closing")
    return ClosedWaitingList(
      waiting: waiting.count, letters: written.names, unwritten: written.unwritten,
      held: try store.successions(in: meeting).count(where: \.isHeld))
  }

  /// The list as it was, as long as all letters wait.
  mutating func undoClosing(_ past: PastAct) throws -> [Problem] {
    let left = try undoLetters(past)
    try Self.requireSame(store.closeWaiting(of: meeting, at: nil), since: past)
    note(
      AuditObject(.meeting, meeting), from: ["waiting list": "closed"],
      to: ["waiting list": "open"])
    return left
  }

  /// Withdraws the letters that an act wrote; refused where one of them left, or may have.
  mutating func undoLetters(_ past: PastAct) throws -> [Problem] {
    let written = past.changes(of: .letter).filter { $0.new?["kind"] != nil }.map(\.object.id)
    guard try withdraw(written) else {
      throw Refusal.lettersLeft(
        number: past.entry.number, act: past.act.rawValue, command: past.act.correction)
    }
    return []
  }

  /// Withdraws letters that wait; false where one of them left, or may have.
  mutating func withdraw(_ letters: [UUID]) throws -> Bool {
    guard let withdrawn = try store.withdraw(letters, of: meeting) else { return false }
    for letter in withdrawn {
      note(
        AuditObject(.letter, letter.id), from: ["status": letter.waited.rawValue],
        to: ["status": "cancelled"])
    }
    return true
  }
}
