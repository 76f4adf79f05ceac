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
    if MailText.breaksLine(name) {
      problems.append(Problem("name", "has a line break or another control character"))
    }
    guard problems.isEmpty else {
      throw Refusal(
        "unusable-address", "This mail address cannot be written to",
        advice: "Correct the address of the person, or record an answer on paper",
        problems: problems)
    }
    self.name = name
    self.address = address
  }
}
