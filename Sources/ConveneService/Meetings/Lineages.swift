import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Says that a meeting follows an earlier one of the same series, or none after all.
  ///
  /// Whoever says so changes the later meeting, and sees the earlier one.
  ///
  /// - Parameter earlier: the code or a part of the title; nil for none.
  /// - Returns: the meeting that it follows.
  @discardableResult
  package func follow(
    _ earlier: String?, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> SeriesMeeting? {
    try require(.meetingFollow, in: hand)
    let other: MeetingInHand? =
      if let earlier { try await meeting(earlier) } else { nil }
    if let other {
      try await look(.viewMeeting, in: other) { _ in }
      try hand.requireFollowing(other)
    }
    let following = other.map { SeriesMeeting($0) }
    return try await perform(.meetingFollow, in: hand, dryRun: dryRun) { work in
      let was = try work.store.lineage(of: hand.id).follows
      let answered = try work.store.recommendationAnswers(of: hand.id)
      if following?.id != was?.id, let first = answered.first {
        throw Refusal.recommendationsAnswered(
          code: hand.meeting.code, earlier: first.meeting.code, number: first.number)
      }
      // What was shown of another meeting is no evidence of this one.
      if following?.id != was?.id { try work.store.hideKept(in: hand.id) }
      try work.store.follow(following?.id, by: hand.id)
      let object = AuditObject(.meeting, hand.id)
      if following?.id == was?.id {
        work.noteChanged(object)
      } else {
        work.note(
          object, from: was.map { ["follows": $0.code] } ?? [:],
          to: following.map { ["follows": $0.code] } ?? [:])
      }
      return following
    }
  }

  /// The meetings of a series up to this one, the first one first.
  ///
  /// - Throws: where whoever asks does not see one of them, naming it.
  func series(upTo hand: MeetingInHand) async throws -> [MeetingInHand] {
    let entries = try await lookAnywhere(.viewCall) { try $0.meetings() }
    let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var series = [hand]
    var seen: Set = [hand.id]
    while let next = byID[series[0].id]?.follows.flatMap({ byID[$0] }),
      seen.insert(next.id).inserted
    {
      series.insert(try await meeting(next.code), at: 0)
    }
    return series
  }

  /// What of a meeting's recommendations later ones answer, as far as the actor sees those.
  func takenUp(_ hand: MeetingInHand) async throws -> [Lineage.TakenUp] {
    let actor = actor
    let entries = try await lookAnywhere(.viewCall) { try $0.meetings() }
    var (later, open) = ([MeetingEntry](), [hand.id])
    var seen = Set(open)
    while let one = open.popLast() {
      for next in entries where next.follows == one && seen.insert(next.id).inserted {
        later.append(next)
        open.append(next.id)
      }
    }
    var found: [Lineage.TakenUp] = []
    for one in later where actor.may(.viewMeeting, in: one.id) {
      let next = try await meeting(one.code)
      let answers = try await look(.viewMeeting, in: next) {
        try $0.recommendationAnswers(of: next.id)
      }
      let by = SeriesMeeting(next)
      found += answers.filter { $0.meeting.id == hand.id }.map { .init(by: by, answer: $0) }
    }
    return found.sorted {
      ($0.answer.number, $0.by.starts, $0.by.code) < ($1.answer.number, $1.by.starts, $1.by.code)
    }
  }
}

extension SeriesMeeting {
  init(_ hand: MeetingInHand) {
    self.init(
      id: hand.id, code: hand.meeting.code, title: hand.meeting.title,
      starts: hand.meeting.starts, ends: hand.meeting.ends)
  }
}

extension MeetingInHand {
  /// Refuses a meeting that cannot come before this one.
  fileprivate func requireFollowing(_ earlier: MeetingInHand) throws(Refusal) {
    guard earlier.id != id else { throw .meetingFollowsItself(code: meeting.code) }
    guard earlier.state.isPublished else {
      throw .followsADraft(code: meeting.code, earlier: earlier.meeting.code)
    }
    guard earlier.meeting.starts < meeting.starts else {
      throw .followsALater(code: meeting.code, earlier: earlier.meeting.code)
    }
  }
}

extension Store {
  /// What a meeting recommended, answers of earlier ones and follows; what later ones answer is asked apart,
  /// of each of them.
  func lineage(of meeting: Meeting.ID) throws -> Lineage {
    var lineage = Lineage()
    let entries = try meetings()
    let earlier = entries.first { $0.id == meeting }?.follows
    lineage.follows = entries.first { $0.id == earlier }.flatMap { one in
      guard let starts = one.starts, let ends = one.ends else { return nil }
      return SeriesMeeting(
        id: one.id, code: one.code, title: one.title, starts: starts, ends: ends)
    }
    lineage.answers = try recommendationAnswers(of: meeting)
    lineage.recommendations = try recommendations(of: meeting)
    return lineage
  }
}
