/// How the letters of a meeting are written.
package struct Writing: Hashable, Sendable, Codable {
  /// Whether who queues letters and who approves that they go are two people; nil as false.
  package var twoPeople: Bool?

  package init(twoPeople: Bool? = nil) { self.twoPeople = twoPeople }
}

extension Meeting {
  /// Whether letters wait until somebody else approves them.
  package var asksForTwoToWrite: Bool { writing?.twoPeople ?? false }
}
