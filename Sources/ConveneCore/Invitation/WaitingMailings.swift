import Foundation

/// Letters that wait for somebody before they go.
package struct WaitingMailings: Hashable, Sendable {
  /// Letters that a second person has to approve.
  package let unapproved: Int
  /// Of which whoever asks queued these themselves, so that somebody else approves them.
  package let ownUnapproved: Int
  /// Letters that wait, approved where that is asked, until somebody has looked at those before them.
  package let held: Int
  /// Of those that go before them, how many have not gone.
  package let firstWaiting: Int

  package init(unapproved: Int, ownUnapproved: Int, held: Int, firstWaiting: Int) {
    (self.unapproved, self.ownUnapproved) = (unapproved, ownUnapproved)
    (self.held, self.firstWaiting) = (held, firstWaiting)
  }

  package var count: Int { unapproved + held }
}
