/// Points one reviewer gives one application on one criterion, 0 through 4.
///
/// "Cannot judge" is no rating at all, never 0.
package struct Points: Hashable, Sendable, Codable, Comparable {
  package let value: Int

  package init(_ value: Int) throws(Refusal) {
    guard 0...4 ~= value else {
      throw .pointsOffScale(value: value)
    }
    self.value = value
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    guard let points = try? Self(number) else {
      throw container.corrupted(.offPointsScale(at: "", number: number))
    }
    self = points
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
