import ConveneValues

/// A mailbox and the name shown with it.
package struct MailAddress: Hashable, Sendable {
  /// As stored; may be empty.
  package let name: String
  /// `local@domain`, both plain ASCII.
  package let address: String

  /// Refused unless the address keeps `MailAddressRule` and the name stays on one line.
  package init(name: String = "", address: String) throws(Refusal) {
    var problems = MailAddressRule.problems(of: address, at: "address")
    if MailText.breaksLine(name) { problems.append(.breaksLine(at: "name")) }
    guard problems.isEmpty else { throw Refusal.unusableMailAddress(problems: problems) }
    self.name = name
    self.address = address
  }
}
