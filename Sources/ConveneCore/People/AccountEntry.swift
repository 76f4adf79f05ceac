/// Somebody who may act, with what sign-in establishes.
package struct AccountEntry: Sendable {
  package let actor: Actor
  package let login: String

  package init(actor: Actor, login: String) {
    self.actor = actor
    self.login = login
  }
}
