import Foundation

/// That somebody looked at a page of a meeting within an hour, or read it by a token.
package struct ViewingEntry: Sendable {
  /// For the last time in that hour, to five minutes.
  package let at: Date
  package let actor: String
  package let login: String
  /// Such as `/board/{code}/seating`.
  package let page: String

  package init(at: Date, actor: String, login: String, page: String) {
    (self.at, self.actor, self.login, self.page) = (at, actor, login, page)
  }
}
