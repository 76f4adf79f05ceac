import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Pages of the board that show figures and change nothing.
extension Portal {
  func boardApplications(_ code: String, _ asked: Asked) async throws -> Answered {
    try await signedIn(asked) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      return BoardApplicationsView(
        hand: hand, tally: try await visit.desk.applicationTally(hand),
        scores: try await visit.desk.scoresShown(hand), visit: visit,
        phrases: hand.meeting.phrases(in: language(of: asked)), style: style
      ).page
    }
  }

  func boardNetwork(_ code: String, _ asked: Asked) async throws -> Answered {
    try await signedIn(asked) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      let (hopes, network) = try await visit.desk.networkBoard(hand)
      return BoardNetworkView(
        hand: hand, hopes: hopes, network: network, visit: visit,
        phrases: hand.meeting.phrases(in: language(of: asked)), style: style
      ).page
    }
  }
}
