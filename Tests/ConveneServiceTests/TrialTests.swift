import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// A meeting to try the program: as in earnest, but nothing leaves, and it goes at any stage.
@Suite struct TrialTests {
  /// Runs `body` at a desk that hands letters to a server which nobody can reach.
  private static func withServer<Value: Sendable>(
    _ desk: Secretariat, _ body: (Secretariat, URL) async throws -> Value
  ) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var settings = desk.settings
    settings.dataDirectory = folder.path
    settings.mail = "smtps://office:secret@mail.invalid"
    let served = Secretariat(
      archive: desk.archive, actor: desk.actor, settings: settings, now: desk.now)
    return try await body(served, folder)
  }

  @Test func `letters of a trial stay here whatever is set, and it goes whole once all is seated`()
    async throws
  {
    try await atDesk { desk in
      try await Self.withServer(desk) { desk, folder in
        let hand = try await seatedMeeting(at: desk) { $0.trial = true }
        #expect(hand.meeting.isTrial)
        #expect(try await desk.meetings().map(\.isTrial) == [true])
        let sent = try await desk.sendLetters(hand)
        let code = hand.meeting.code
        let letters = try FileManager.default.contentsOfDirectory(
          atPath: folder.appending(path: "trials/\(code)/new").path)
        #expect(sent > 0)
        #expect(letters.count == sent)

        try await desk.publish(hand)
        let published = try await desk.meeting(code)
        _ = try await desk.assign("A-0001", as: .chair, of: "1", in: published)
        try await desk.cancel(published, because: "tried")
        let cancelled = try await desk.meeting(code)
        let people = try await desk.people().count
        let plan = try await desk.remove(cancelled, dryRun: true)
        #expect(plan.places(of: "application") == 36)
        #expect(plan.places(of: "letter") >= sent)
        #expect(plan.places(of: "seat") > 0 && plan.places(of: "selection") > 0)
        #expect(try await desk.meetings().count == 1)
        let done = try await desk.remove(cancelled)
        #expect(done.lost.map(\.part) == plan.lost.map(\.part))
        #expect(try await desk.meetings().isEmpty)
        let brought = plan.places(of: "person")
        #expect(brought >= 36)
        #expect(try await desk.people().count == people - brought)
        // The code is free again, in earnest too.
        _ = try await desk.importMeeting(try SmallMeeting.file())
        #expect(try await desk.meetings().map(\.isTrial) == [false])
      }
    }
  }

  @Test func `a trial stays one, and a meeting in earnest becomes none`() async throws {
    try await atDesk { desk in
      let trial = try await desk.importMeeting(try SmallMeeting.file(), asTrial: true)
      #expect(trial.isTrial)
      var file = trial
      file.trial = nil
      let change = try await desk.change(by: try MeetingFile.write(file))
      #expect(try await refusal { _ = try await desk.carryOut(change) } == "meeting-frozen")
      let hand = try await desk.meeting(nil)
      let clone = try await desk.clone(hand, as: "M-1", starting: hand.meeting.starts.adding(1))
      #expect(!clone.isTrial)
      let tried = try await desk.clone(
        hand, as: "M-2", starting: hand.meeting.starts.adding(1), asTrial: true)
      #expect(tried.isTrial)
      let written = try MeetingFile.write(try await desk.file(of: hand))
      #expect(try MeetingFile.read(written).isTrial)
    }
  }

  @Test func `two rehearsals of one meeting share nobody, and leave nobody behind`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      #expect(try await desk.applicationCount(small.hand) == 36)
      let people = try await desk.people().count
      for code in ["TRY-1", "TRY-2"] {
        _ = try await desk.clone(
          small.hand, as: code, starting: small.hand.meeting.starts, asTrial: true)
        let hand = try await desk.meeting(code)
        #expect(try await desk.inventApplicants(20, for: hand) == 20)
        #expect(try await desk.applicationCount(hand) == 20)
        _ = try await desk.computeScores(hand)
      }
      #expect(try await desk.people().count == people + 50)
      for code in ["TRY-1", "TRY-2"] {
        _ = try await desk.remove(try await desk.meeting(code))
      }
      #expect(try await desk.people().count == people)
    }
  }

  @Test func `a published meeting in earnest is not removed`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      try await desk.publish(hand)
      #expect(try await refusal { _ = try await desk.remove(hand) } == "more-than-a-draft")
      await #expect(throws: (any Error).self) {
        try await desk.archive.write(in: hand.id) { try $0.empty(hand.id).count }
      }
    }
  }
}
