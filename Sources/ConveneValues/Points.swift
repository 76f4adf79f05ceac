/// Points one reviewer gives one application on one criterion, 0 through 4.
///
/// "Cannot judge" is no rating at all, never 0.
package struct Points: Hashable, Sendable, Codable, Comparable {
  package let value: Int

  package init(_ value: Int) throws(Refusal) {
    guard 0...4 ~= value else {
      throw Refusal(
        "points-off-scale", "\(value) is not on the scale from 0 to 4",
        advice: "Give 0, 1, 2, 3 or 4, or leave it out when you cannot judge")
    }
    self.value = value
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(container.decode(Int.self))
    } catch let refusal as Refusal {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: refusal.message)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
