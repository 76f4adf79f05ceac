import ConveneValues

/// An application by somebody who may be a nominated person, until somebody decides it.
package struct HeldApplication: Hashable, Sendable {
  package let application: Application.ID
  package let code: String
  /// Of who applied.
  package let name: String
  /// Code of the nomination.
  package let nomination: String
  /// Of who was nominated.
  package let nominee: String
  /// Whether both have one mailbox, and a name spelt nearly alike.
  package let hasMailbox: Bool
  package let hasName: Bool

  package init(
    application: Application.ID, code: String, name: String, nomination: String, nominee: String,
    hasMailbox: Bool, hasName: Bool
  ) {
    self.application = application
    self.code = code
    self.name = name
    self.nomination = nomination
    self.nominee = nominee
    self.hasMailbox = hasMailbox
    self.hasName = hasName
  }

  /// What is to be decided, for whoever can.
  package var problem: Problem {
    .mayBeNominated(
      at: "\(code) \(name)", nomination: nomination, name: nominee, mailbox: hasMailbox)
  }
}
