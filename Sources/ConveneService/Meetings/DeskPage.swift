import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// Where the meetings of a desk stand.
package struct DeskPage: Sendable {
  /// In the order in which a desk has them; the first of them.
  package let meetings: [MeetingDues]
  /// How many there are beside those.
  package let others: Int
}

extension Secretariat {
  /// What is due in the meetings that the actor sees, in two statements however many there are.
  ///
  /// Who sees no more of a meeting than its call, or keeps the database, is told its stage by the call
  /// alone.
  ///
  /// - Parameter only: the one meeting that is wanted; all of them otherwise.
  package func deskPage(most: Int = 10, of only: Meeting.ID? = nil) async throws -> DeskPage {
    let (actor, now, keeps) = (actor, now(), archive.isKeepers)
    let today = Day(now, inZone: nil)
    let page = try await lookAnywhere(.viewCall) { store in
      let all = try store.meetings()
        .filter { actor.may(.viewCall, in: $0.id) && (only == nil || $0.id == only) }
        .onDesk(today)
      let shown = Array(all.prefix(most))
      let dues = try store.dues(
        of: shown.map(\.id).filter { !keeps && actor.may(.viewMeeting, in: $0) }, at: now)
      return DeskPage(
        meetings: shown.map { actor.dues(dues[$0.id] ?? [], of: $0, on: today) },
        others: all.count - shown.count)
    }
    // A programme is read where one meeting is looked at, and not for a list of them.
    guard !keeps, page.meetings.count == 1 else { return page }
    return DeskPage(
      meetings: [try await addingClashes(to: page.meetings[0])], others: page.others)
  }

  /// What in the programme of a meeting is hard on those who come, as long as it can be put right.
  private func addingClashes(to dues: MeetingDues) async throws -> MeetingDues {
    let id = dues.meeting.id
    guard ![.draft, .meeting, .over, .cancelled].contains(dues.stage),
      actor.may(.viewMeeting, in: id),
      let meeting = try await archive.read(in: id, { try $0.meeting(id) })
    else { return dues }
    let soft = meeting.clashes(ledBy: []).soft.count
    return soft == 0 ? dues : dues.adding(MeetingDues.Due(.agendaSoft, soft))
  }

  /// Where one meeting stands, as the desk page has it.
  package func standing(of hand: MeetingInHand) async throws -> MeetingDues {
    let (actor, now) = (actor, now())
    let dues = try await lookAnywhere(.viewMeeting) { store in
      try actor.require(anyOf: [.viewMeeting], in: (hand.id, hand.meeting.code))
      guard let entry = try store.meetings().first(where: { $0.id == hand.id }) else {
        throw Failure.notFound(.noSuchMeeting(code: hand.meeting.code))
      }
      let dues = try store.dues(of: [hand.id], at: now)
      return actor.dues(dues[hand.id] ?? [], of: entry, on: Day(now, inZone: nil))
    }
    return try await addingClashes(to: dues)
  }
}

extension Actor {
  fileprivate func dues(
    _ dues: [MeetingDues.Due], of entry: MeetingEntry, on today: Day
  ) -> MeetingDues {
    let hears =
      may(.keepPartnerships, in: entry.id) || may(.recognisePartnerships, in: entry.id)
    let told = dues.filter { hears || !MeetingDues.ofTargets.contains($0.kind) }
    return MeetingDues(entry, told, today: today)
  }
}
