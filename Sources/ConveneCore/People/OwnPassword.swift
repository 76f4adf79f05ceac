import Foundation

/// By what a key is made of a password.
package struct PasswordSalt: Sendable {
  package let bytes: [UInt8]
  package let passes: Int
  /// In KiB.
  package let memory: Int

  package init(bytes: [UInt8], passes: Int, memory: Int) {
    (self.bytes, self.passes, self.memory) = (bytes, passes, memory)
  }
}

/// How it is with one's own password.
package struct OwnPassword: Sendable {
  /// Since when it counts; nil where there is none.
  package let since: Date?
  /// Codes that are left for whoever lost the telephone.
  package let recovery: Int
  /// Whether one signed in so lately that it may be set.
  package let maySet: Bool
  /// What is being set.
  package let draft: (salt: PasswordSalt, sealed: [UInt8])?

  package init(
    since: Date?, recovery: Int, maySet: Bool, draft: (salt: PasswordSalt, sealed: [UInt8])?
  ) {
    (self.since, self.recovery, self.maySet) = (since, recovery, maySet)
    self.draft = draft
  }
}
