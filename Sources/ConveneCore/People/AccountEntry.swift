/// Somebody who may act, with what sign-in establishes.
package struct AccountEntry: Sendable {
  package let actor: Actor
  package let login: String
  /// Of the meetings in which the account has roles of its own.
  package var codes: [Meeting.ID: String] = [:]

  package init(actor: Actor, login: String) {
    self.actor = actor
    self.login = login
  }

  /// All roles, those of one meeting with its code.
  package var roles: [String] {
    actor.roles.map(\.words).sorted()
      + codes.sorted { $0.value < $1.value }.flatMap { meeting, code in
        (actor.rolesByMeeting[meeting] ?? []).map { "\($0.words) in \(code)" }.sorted()
      }
  }
}
