/// The machine could not do what delivery asked of it; nothing counts as delivered.
package struct MailFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried, such as `write`.
  package let action: String
  package let path: String
  package let reason: String

  package var description: String { "cannot \(action) \(path): \(reason)" }
}
