import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What an act has in hand; it lives as long as its transaction.
///
/// Use cases are functions on `Work` and call each other freely: all of them are one transaction and
/// one entry of the audit trail, which `perform` writes from what was noted.
///
///     extension Work {
///       mutating func lock(_ seat: SeatEntry) throws {
///         try store.lock([seat], of: meeting)
///         note(AuditObject(.seat, seat.person), from: ["lock": "no"], to: ["lock": "yes"])
///       }
///     }
///
/// It is made anew each time a transaction runs again, so what a run noted and then lost is not told.
package struct Work {
  package let store: Store
  package let actor: Actor
  /// When the act is done; the same instant in every row it writes.
  package let now: Date
  /// The day it is in the meeting's own zone; UTC's where no meeting is in hand.
  let today: Day
  private let inHand: MeetingInHand?
  private(set) var lines: [AuditLine] = []
  private(set) var particulars: [String: String] = [:]
  private(set) var letters: [(campaign: String, drafts: [LetterDraft])] = []
  /// With which others the letters wait that are queued before the act ends.
  private var mailing: (id: UUID, first: [UUID])?
  private var ending: ((Store) throws -> Void)?

  init(_ store: Store, _ hand: MeetingInHand?, by actor: Actor, at now: Date) {
    self.store = store
    self.actor = actor
    self.now = now
    inHand = hand
    today = Day(now, inZone: hand?.meeting.zone)
  }

  /// The meeting that the act is on.
  var hand: MeetingInHand {
    guard let inHand else { preconditionFailure("an act of the house asked for its meeting") }
    return inHand
  }

  var meeting: Meeting.ID { hand.id }

  /// Whose trail the act is written to; nil for the house's.
  var trail: Meeting.ID? { inHand?.id }

  /// The code of that meeting.
  var code: String? { inHand?.meeting.code }

  /// Whether anything was noted; an act that changed nothing leaves no entry.
  var isNoted: Bool { !lines.isEmpty || !particulars.isEmpty }

  /// Refuses a day that has passed where the meeting is.
  ///
  /// - Parameter option: by which the command was told the day.
  func requireComing(_ day: Day, as option: String = "deadline") throws(Refusal) {
    guard day < today else { return }
    throw Refusal.dayPassed(
      day: day.description, today: today.description, option: option,
      deadline: Day(number: today.number + 14).description)
  }

  package func newID<Entity>() -> Identifier<Entity> { Identifier(Secretariat.newUUID(at: now)) }

  /// Notes what becomes of an object; nothing where nothing differs.
  ///
  ///     work.note(
  ///       AuditObject(.application, application.id), from: ["status": "selected"],
  ///       to: ["status": "withdrawn"])
  ///
  /// A line may be erased when somebody is to be forgotten: what is personal stands in lines, never
  /// in the particulars. Nothing is asked of the database before the act ends.
  ///
  /// - Parameters:
  ///   - before: its columns as they were; nil where it was not there.
  ///   - after: its columns as they are now; nil where it is gone.
  package mutating func note(
    _ object: AuditObject, from before: [String: String]? = nil, to after: [String: String]? = nil
  ) {
    guard let change = AuditChange(from: before, to: after) else { return }
    lines.append(AuditLine(object, change))
  }

  /// Notes that an object changed whose contents the trail does not keep.
  mutating func noteChanged(_ object: AuditObject) {
    lines.append(AuditLine(object, AuditChange(before: nil, after: nil)))
  }

  /// Notes what else is to be known of the act; nothing personal, as it is never erased.
  package mutating func note(_ particulars: [String: String]) {
    self.particulars.merge(particulars) { _, new in new }
  }

  /// Letters that leave once the act is written, one of a kind to a person in a campaign, with their
  /// copies.
  mutating func queue(_ drafts: [LetterDraft], campaign: String) {
    guard !drafts.isEmpty else { return }
    let drafts = drafts.flatMap(\.withCopies)
    letters.append((campaign, drafts))
    noteQueued(drafts, campaign)
  }

  /// The same at once, where there are more of them in all than are to be kept in memory until the
  /// act ends: of so many the first few go before the others.
  mutating func enqueue(_ drafts: [LetterDraft], campaign: String, of total: Int) throws {
    guard !drafts.isEmpty else { return }
    guard total >= Self.manyLetters else { return queue(drafts, campaign: campaign) }
    let drafts = drafts.flatMap(\.withCopies)
    let going = drafts.filter { !$0.isToSign }
    if mailing == nil, !going.isEmpty {
      mailing = try openMailing(of: total, beginning: going)
    }
    try store.enqueue(
      drafts, campaign: campaign, in: meeting, at: now, mailing: mailing?.id,
      first: mailing?.first ?? [])
    noteQueued(drafts, campaign)
  }

  private mutating func noteQueued(_ drafts: [LetterDraft], _ campaign: String) {
    for draft in drafts {
      note(
        AuditObject(.letter, draft.id),
        to: [
          "kind": draft.kind.rawValue, "campaign": campaign,
          "sha256": SHA256(of: draft.bytes).description,
        ])
    }
  }

  /// Runs what erases, and notes how many lines of which trail say nothing any more; those that no
  /// act tells of were erased by somebody else.
  mutating func erase<Answer>(_ body: (inout Work) throws -> Answer) throws -> Answer {
    try store.lockDirectory()
    let before = try store.erasedLines()
    let answer = try body(&self)
    let after = try store.erasedLines()
    if isNoted || after != before { note(Store.particulars(ofErasing: before, after)) }
    return answer
  }

  /// What is done once the entry is written, and nothing can be written any more.
  package mutating func end(_ body: @escaping (Store) throws -> Void) { ending = body }

  /// Writes the letters and the one entry of the act.
  mutating func finish(_ act: Act, on object: String?) throws {
    try enqueueLetters()
    guard isNoted else {
      guard try !store.wrote() else { throw UnnotedAct(act: act) }
      return
    }
    try store.append(
      act, on: object ?? inHand?.meeting.code ?? "directory", in: inHand?.id, at: now, particulars,
      lines: lines)
    try ending?(store)
  }
}

/// An act changed rows and said nothing of it: a bug, and nothing of it is kept.
struct UnnotedAct: Error, CustomStringConvertible {
  let act: Act

  var description: String { "the act \(act.rawValue) changed rows that it did not note" }
}
