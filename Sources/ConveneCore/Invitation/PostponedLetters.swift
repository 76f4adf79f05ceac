import Foundation

/// Letters that a mail server was asked to take, or that somebody paused: they wait for a time.
package struct PostponedLetters: Sendable {
  package let count: Int
  /// Of which it is not known whether they arrived.
  package let unconfirmed: Int
  /// When the first of them is tried again; nil where nobody has to wait.
  package let nextTry: Date?
  /// What was said to the last of them.
  package let reply: String

  package init(count: Int, unconfirmed: Int, nextTry: Date?, reply: String) {
    self.count = count
    self.unconfirmed = unconfirmed
    self.nextTry = nextTry
    self.reply = reply
  }

  /// Whether they wait until somebody sends them.
  package var arePaused: Bool { nextTry.map { $0 >= .distantFuture } ?? false }
}
