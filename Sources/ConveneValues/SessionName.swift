/// A session as sentences call it: by its title and when it begins, in the language of whoever reads them.
package struct SessionName: Sendable {
  package let key: String
  package let title: Wording
  /// By which it is called where it has no title.
  package let kind: String
  package let day: Day
  package let start: ClockTime
  /// Whether its key is short enough to be read and typed.
  package let hasShortKey: Bool

  package init(
    key: String, title: Wording, kind: String, day: Day, start: ClockTime, hasShortKey: Bool
  ) {
    (self.key, self.title, self.kind) = (key, title, kind)
    (self.day, self.start, self.hasShortKey) = (day, start, hasShortKey)
  }
}

extension SessionName: Hashable {
  /// The same session, however it is called and whenever it begins.
  package static func == (one: SessionName, other: SessionName) -> Bool { one.key == other.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
