import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Runs every invariant of `sql/checks`; returns those that some row breaks, with how many do.
  package func brokenInvariants() async throws -> [Problem] {
    try actor.require(.viewMeeting)
    return try await archive.read { try $0.brokenInvariants() }
  }

  /// Refuses where an invariant is broken, which is a bug of ours.
  package func refuseBrokenInvariants() async throws {
    let broken = try await brokenInvariants()
    guard broken.isEmpty else {
      throw Refusal(
        "invariants-broken", "The database contradicts itself",
        advice: "Restore the last backup, and report what is listed", problems: broken)
    }
  }

  package func reviewCount(_ hand: MeetingInHand) async throws -> Int {
    try actor.require(.viewMeeting)
    return try await archive.read { try $0.reviewCount(in: hand.id) }
  }

  /// The same desk at another time, for what is played back.
  package func at(_ instant: Date) -> Secretariat {
    Secretariat(archive: archive, actor: actor, settings: settings, now: { instant }, lease: lease)
  }
}
