import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What the link of a door shows: names and codes, and nothing else of anybody.
package struct DoorPage: Sendable {
  /// Somebody who is expected.
  package struct Person: Equatable, Sendable {
    package let code: String
    /// In each script that it is stored in.
    package let name: ProperName
    package let arrivedAt: Date?
    /// Whether this door noted that they came, and may take it back.
    package let isOwn: Bool
    /// By what the mark on the badge is known: 64 hexadecimal digits.
    package let badge: String

    fileprivate init(_ one: PersonAtDoor) {
      (code, arrivedAt) = (one.code, one.arrivedAt)
      name = ProperName(one.name, others: one.names)
      (isOwn, badge) = (one.isOwn, one.badge)
    }
  }

  /// For what is done at the door; it may be kept for a while, as each act asks for the link anew.
  package let hand: MeetingInHand
  package let door: Door
  /// When the day is over, and the list void.
  package let ends: Date
  /// Whether it is: nobody is shown any more, and what was noted in time is still taken.
  package let isOver: Bool
  package let people: [Person]

  package var meeting: PublicMeeting { PublicMeeting(meeting: hand.meeting, state: hand.state) }

  package init(
    hand: MeetingInHand, door: Door, ends: Date, isOver: Bool, people: [Person]
  ) {
    (self.hand, self.door, self.ends) = (hand, door, ends)
    (self.isOver, self.people) = (isOver, people)
  }

  /// Who is meant by what somebody typed or a machine read: a code, the mark of a badge, or a part of a
  /// name in any script.
  package func people(by text: String) -> [Person] {
    let wanted = text.trimmingCharacters(in: .whitespaces)
    guard !wanted.isEmpty else { return people }
    if let one = people.first(where: { $0.code == wanted.uppercased() }) { return [one] }
    if wanted.utf8.count == 16, let mark = Base32.bytes(wanted.lowercased()) {
      let badge = SHA256(of: mark).description
      return people.filter { $0.badge == badge }
    }
    let search = NameSearch(wanted)
    return people.filter { one in
      search.stands(in: Language.allCases.map { one.name[$0] } + [one.code])
    }
  }
}

/// What a telephone at a door needs to go on by itself.
package struct DoorState: Sendable {
  package let door: Door
  package let ends: Date
  package let isOver: Bool
  package let people: [DoorPage.Person]
}

extension Secretariat {
  /// The page behind the link of a door; nothing is changed by looking at it.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown, was ended or is void.
  package func doorPage(behind secret: LinkSecret) async throws -> DoorPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      guard let entered = try store.enterDoor(by: secret.hash, at: now),
        let page = try store.pageMeeting(entered.meeting)
      else { throw Refusal.linkOpensNothing() }
      return DoorPage(
        hand: MeetingInHand(
          id: entered.meeting, rubric: page.rubric, meeting: page.meeting, state: page.state),
        door: entered.door, ends: entered.ends, isOver: entered.isOver,
        people: try store.peopleAtDoor(at: now).map(DoorPage.Person.init))
    }
  }

  /// The list alone, as a telephone asks for it every while.
  package func doorState(behind secret: LinkSecret) async throws -> DoorState {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      guard let entered = try store.enterDoor(by: secret.hash, at: now) else {
        throw Refusal.linkOpensNothing()
      }
      return DoorState(
        door: entered.door, ends: entered.ends, isOver: entered.isOver,
        people: try store.peopleAtDoor(at: now).map(DoorPage.Person.init))
    }
  }

  /// Takes the list of a door in, each entry once: one transaction, durable when it returns.
  ///
  /// - Throws: as `doorPage`, from the day after next on.
  package func checkIn(
    _ list: [ArrivalNoted], at door: Door, _ hand: MeetingInHand, behind secret: LinkSecret
  ) async throws {
    guard !list.isEmpty else { return }
    try await opening(secret).perform(.attendanceCheckIn, in: hand) { work in
      work.note(try work.store.takeAtDoor(list, at: work.now), ofDoor: door.number)
    }
  }
}
