import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Archive {
  /// Runs `body`, which hands letters of a meeting over; while it lives, others can tell that it does.
  ///
  /// Every send holds one lock together with all others, on a session that ends with its process.
  /// Whoever gets it alone knows that no send lives, and queues again what those that died had in
  /// hand; beside others that is done with leases alone.
  ///
  /// - Parameter release: takes up what others had in hand; all of it where no other send lives.
  package func whileSending<Value: Sendable>(
    of meeting: Meeting.ID, release: (_ isAlone: Bool) async throws -> Void,
    _ body: () async throws -> Value
  ) async throws -> Value {
    let session = try database.alone()
    do {
      let isAlone: Bool = try await session.withConnection {
        try $0.script("SET search_path = pg_catalog, public, pg_temp")
        return try Store(connection: $0).rows(.letterSendAlone, meeting).first?["is_alone"] ?? false
      }
      try await release(isAlone)
      try await session.withConnection {
        let store = Store(connection: $0)
        _ = try store.rows(.letterSendBeside, meeting)
        if isAlone { _ = try store.rows(.letterSendAdmit, meeting) }
      }
      let value = try await body()
      await session.close()
      return value
    } catch {
      await session.close()
      throw error
    }
  }

  /// Says something whenever letters are queued, until it is no longer listened to.
  package func letterAnnouncements() async throws -> AsyncThrowingStream<String, any Error> {
    try await database.notifications(on: "convene_letters")
  }
}

extension Store {
  /// Lets letters be tried again at once that wait for a time.
  package func hurryLetters(of meeting: Meeting.ID) throws { try execute(.letterHurry, meeting) }

  /// Lets letters that wait do so until somebody sends them; returns which were not paused before.
  package func pauseLetters(of meeting: Meeting.ID) throws -> [UUID] {
    try rows(.letterPause, meeting, Date.distantFuture).map { try $0["id"] }
  }

  /// Letters that were refused for good, or came back so, and were not written again since.
  package func refusedLetters(of meeting: Meeting.ID) throws -> [RefusedLetter] {
    try rows(.letterRefused, meeting).map { try RefusedLetter($0) }
  }

  /// Letters that wait for somebody before they go, as they could be written anew.
  package func heldLetters(of meeting: Meeting.ID) throws -> [RefusedLetter] {
    try rows(.letterHeld, meeting).map { try RefusedLetter($0) }
  }

  /// Leaves letters unwritten that were refused for good.
  package func setAside(_ letters: [UUID], of meeting: Meeting.ID) throws {
    try execute(.letterSetAside, meeting, letters)
  }

  /// Letters that wait for another try; nil where there are none.
  package func postponedLetters(of meeting: Meeting.ID) throws -> PostponedLetters? {
    try rows(.letterPostponed, meeting).first.map { row in
      let (nextTry, reply): (Date?, String?) = (try row["next_try"], try row["reply"])
      return PostponedLetters(
        count: try row["letters"], unconfirmed: try row["unconfirmed"], nextTry: nextTry,
        reply: reply ?? "")
    }
  }

  /// Says that a letter went, of which the trail is told later, and claims the next where one is
  /// wanted; nothing happens where somebody else has claimed it since.
  package func pass(
    _ letter: ClaimedLetter, of meeting: Meeting.ID, at instant: Date, reply: String,
    claimingNext: Bool, leaseUntil: Date
  ) throws -> (isMarked: Bool, next: ClaimedLetter?) {
    let row = try rows(
      .letterPass, meeting, letter.id, letter.attempt, instant, reply, claimingNext ? 1 : 0,
      leaseUntil
    ).first
    guard let row else { return (false, nil) }
    let next: UUID? = try row["id"]
    return (try row["is_marked"], try next.map { _ in try Self.claimedLetter(row) })
  }

  /// Whether letters went of which the trail was not told.
  package func lettersAreUntold(of meeting: Meeting.ID) throws -> Bool {
    try rows(.letterUntold, meeting).first?["are_untold"] ?? false
  }

  /// Letters that tell these people of their places, and wait without having left.
  package func unleftLetters(
    to people: [Person.ID], of meeting: Meeting.ID
  ) throws -> [RefusedLetter] {
    try rows(.letterUnleft, meeting, people.map(\.uuid)).map { try RefusedLetter($0) }
  }

  /// Which of these letters were withdrawn and tell somebody of their place.
  package func stoppedLetters(_ letters: [UUID], of meeting: Meeting.ID) throws -> [RefusedLetter] {
    try rows(.letterStopped, meeting, letters).map { try RefusedLetter($0) }
  }

  /// Letters that went, at most so many, each told once with how it had waited.
  package func untoldLetters(of meeting: Meeting.ID, most: Int) throws -> [(
    id: UUID, waited: LetterStatus
  )] {
    try rows(.letterTell, meeting, most).map { (try $0["id"], try $0["waited"]) }
  }

  /// Lets letters wait again whose lease ended before an instant.
  package func releaseLetters(of meeting: Meeting.ID, leasedUntil instant: Date) throws {
    try execute(.letterRelease, meeting, instant)
  }
}

/// A letter that is written anew: a mail server refused it for good, it came back from one, or it waits.
package struct RefusedLetter: Sendable {
  package let id: UUID
  package let person: Person.ID
  package let name: String
  package let kind: LetterKind
  package let campaign: String
  /// Of what was written last for the same cause.
  package let revision: Int
  package let address: String
  /// What the server said that refused it.
  package let reply: String
  /// Why it came back; nil where it never left.
  package let cameBack: BounceReason?
  /// Which copy of a letter it is; nil of the letter itself.
  package let copy: Int?

  fileprivate init(_ row: Row) throws {
    (id, person, name) = (try row["id"], try row["person_id"], try row["name"])
    (kind, campaign, revision) = (try row["kind"], try row["campaign"], try row["revision"])
    (address, reply, cameBack) = (try row["address"], try row["reply"], try row["came_back"])
    copy = try row["copy_no"]
  }
}
