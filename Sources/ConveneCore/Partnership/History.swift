import ConveneValues

/// Past company: the organisations that two people both belong to or worked with.
///
/// Each shared organisation counts one over the logarithm of the number of people it connects, so
/// that a rare one says more (Adamic and Adar 2003); the sum a becomes a / (1 + a).
struct History: Sendable {
  /// Far beyond what any two people share, and far below what 32 bits hold.
  private static let most: Int32 = 1_000_000_000

  private let count: Int
  private let circles: [Set<Organisation.ID>]
  /// Millionths, symmetric; a sum of whole numbers, so that its order does not matter.
  private var sums: [Int32]

  init(_ profiles: [Profile]) {
    count = profiles.count
    circles = profiles.map { profile in
      Set(profile.ties.map(\.organisation) + [profile.organisation].compactMap(\.self))
    }
    var members: [Organisation.ID: [Int]] = [:]
    for (person, circle) in circles.enumerated() {
      for organisation in circle { members[organisation, default: []].append(person) }
    }
    sums = Array(repeating: 0, count: count * count)
    for connected in members.values where connected.count > 1 {
      let worth = Int32((1_000_000 / Double(connected.count).naturalLogarithm).rounded())
      for (place, one) in connected.enumerated() {
        for other in connected[..<place] {
          let sum = min(sums[one * count + other] + worth, Self.most)
          sums[one * count + other] = sum
          sums[other * count + one] = sum
        }
      }
    }
  }

  /// Millionths, 0 up to 1 000 000; nothing in common is 0 and says nothing against anybody.
  func between(_ one: Int, _ other: Int) -> Int {
    let sum = Int(sums[one * count + other])
    guard sum > 0 else { return 0 }
    return (sum * 1_000_000).over(1_000_000 + sum)
  }

  /// What the two share, in a fixed order.
  func shared(_ one: Int, _ other: Int) -> [Organisation.ID] {
    circles[one].intersection(circles[other]).sorted()
  }
}
