import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// A meeting that a use case works on: the stored id and everything its file says.
package struct MeetingInHand: Sendable {
  package let id: Meeting.ID
  package let rubric: Identifier<Rubric>
  package let meeting: Meeting

  package init(id: Meeting.ID, rubric: Identifier<Rubric>, meeting: Meeting) {
    self.id = id
    self.rubric = rubric
    self.meeting = meeting
  }
}

extension Secretariat {
  /// Takes a meeting file in whole, or refuses it with every problem in it.
  package func importMeeting(_ file: [UInt8], dryRun: Bool = false) async throws -> Meeting {
    try require(.meetingImport)
    let meeting = try Failure.ofInput {
      let meeting = try MeetingFile.read(file)
      try meeting.throwIfProblems()
      return meeting
    }
    let rubricHash = SHA256(of: try meeting.rubric.sortedJSON()).description
    let memoireHash = SHA256(of: try meeting.aideMemoire.sortedJSON()).description
    let (meetingID, rubricID): (Meeting.ID, Identifier<Rubric>) = (newID(), newID())
    let hand = MeetingInHand(id: meetingID, rubric: rubricID, meeting: meeting)
    try await perform(.meetingImport, in: hand, dryRun: dryRun) { work in
      let store = work.store
      // Two meetings may bring one rubric.
      try store.lockDirectory()
      let known = try store.rubric(name: meeting.rubric.name, version: meeting.rubric.version)
      if let known, known.sha256 != rubricHash {
        throw Refusal.rubricChanged(version: meeting.rubric.version, name: meeting.rubric.name)
      }
      if known == nil { try store.add(meeting.rubric, as: rubricID, sha256: rubricHash) }
      try store.add(
        meeting, as: meetingID, rubric: known?.id ?? rubricID, aideMemoireHash: memoireHash)
      work.note(AuditObject(.meeting, meetingID), to: ["code": meeting.code])
      work.note(["rubric": rubricHash, "aide-memoire": memoireHash])
    }
    return meeting
  }

  package func meetings() async throws -> [MeetingEntry] {
    let actor = actor
    return try await lookAnywhere(.viewCall) { store in
      try store.meetings().filter { actor.may(.viewCall, in: $0.id) }
    }
  }

  /// The meeting with this code, or the only one there is to see for the actor.
  package func meeting(_ code: String?) async throws -> MeetingInHand {
    let actor = actor
    let (only, found) = try await lookAnywhere(.viewCall) { store in
      let codes =
        try code.map { [$0] }
        ?? store.meetings().filter { actor.may(.viewCall, in: $0.id) }.map(\.code)
      guard codes.count == 1, let only = codes.first else {
        throw codes.isEmpty ? Refusal.noMeetingYet() : .whichMeeting(codes: codes)
      }
      return (only, try store.meeting(code: only))
    }
    if let found { try actor.require(anyOf: [.viewCall], in: (found.id, only)) }
    guard let found,
      let meeting = try await archive.read(in: found.id, { try $0.meeting(found.id) })
    else {
      throw Failure.notFound(.noSuchMeeting(code: only))
    }
    return MeetingInHand(id: found.id, rubric: found.rubric, meeting: meeting)
  }

  /// Opens the call: from now on the rubric and the aide-memoire are what they are.
  package func publish(_ hand: MeetingInHand) async throws {
    try await perform(.meetingPublish, in: hand) { work in
      guard try work.store.publish(hand.id, at: work.now) else {
        throw Refusal.publishedAlready(code: hand.meeting.code)
      }
      work.note(
        AuditObject(.meeting, hand.id), from: ["call": "draft"], to: ["call": "published"])
    }
  }
}
