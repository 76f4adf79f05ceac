/// How the open seats of a meeting are decided upon.
package struct Deciding: Hashable, Sendable, Codable {
  /// Whether who proposes a selection and who signs it are two people; nil as false.
  package var twoPeople: Bool?
  /// In how many days whoever follows answers; nil where a seat that is left is held until somebody
  /// says what becomes of it.
  package var nextFollows: Int?

  package init(twoPeople: Bool? = nil, nextFollows: Int? = nil) {
    self.twoPeople = twoPeople
    self.nextFollows = nextFollows
  }
}

extension Meeting {
  /// Whether who proposes does not sign; one person is enough where the file does not say.
  package var asksForTwo: Bool { deciding?.twoPeople ?? false }
}
