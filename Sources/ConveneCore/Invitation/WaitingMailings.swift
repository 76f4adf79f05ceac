import Foundation

/// Letters of one act that are cleared step by step, and were not by all.
package struct WaitingClearance: Sendable {
  package let mailing: UUID
  package let letters: Int
  package let steps: [ClearanceStep]
  /// Who said yes, in the order of the steps.
  package let cleared: [String]
  /// Of whoever asks.
  private let login: String
  /// Whether whoever asks queued them.
  package let isOwn: Bool

  package init(
    mailing: UUID, letters: Int, steps: [ClearanceStep], cleared: [String], login: String,
    isOwn: Bool
  ) {
    (self.mailing, self.letters, self.steps) = (mailing, letters, steps)
    (self.cleared, self.login, self.isOwn) = (cleared, login, isOwn)
  }

  /// Who is asked now.
  package var next: ClearanceStep? {
    steps.indices.contains(cleared.count) ? steps[cleared.count] : nil
  }

  /// Whether they go once that one says yes.
  package var isLast: Bool { cleared.count + 1 == steps.count }

  /// Whether whoever asks may say so.
  package var isMine: Bool { next?.by.contains(login) ?? false }
}

extension ClearanceStep {
  /// By which command it is said, a name of several words in quotation marks.
  package static func command(_ step: String) -> String {
    "convene invitation clear --as \(step.contains(" ") ? "'\(step)'" : step)"
  }
}

/// Letters that wait for somebody before they go.
package struct WaitingMailings: Hashable, Sendable {
  /// Letters that a second person has to approve.
  package let unapproved: Int
  /// Of which whoever asks queued these themselves, so that somebody else approves them.
  package let ownUnapproved: Int
  /// Letters that are cleared step by step, and were not by all.
  package let uncleared: Int
  /// Letters that wait, approved where that is asked, until somebody has looked at those before them.
  package let held: Int
  /// Of those that go before them, how many have not gone.
  package let firstWaiting: Int
  /// Letters to reviewers and partners that a second person or a step has to let go; they are written as they
  /// leave.
  package let withLinks: Int

  package init(
    unapproved: Int, ownUnapproved: Int, uncleared: Int = 0, held: Int, firstWaiting: Int,
    withLinks: Int = 0
  ) {
    (self.uncleared, self.withLinks) = (uncleared, withLinks)
    (self.unapproved, self.ownUnapproved) = (unapproved, ownUnapproved)
    (self.held, self.firstWaiting) = (held, firstWaiting)
  }

  package var count: Int { unapproved + uncleared + held }
}
