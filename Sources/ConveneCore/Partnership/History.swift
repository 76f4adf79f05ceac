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
  /// Millionths, of the lower number's row and the higher one's column; none where nothing is shared.
  ///
  /// A sum of whole numbers, so that its order does not matter.
  private var sums: [Int: Int32] = [:]
  /// A bit for each pair that has a sum: most have none, and are asked for one all the same.
  private var marks: [UInt64]

  init(_ profiles: [Profile]) {
    count = profiles.count
    circles = profiles.map { profile in
      Set(profile.ties.map(\.organisation) + [profile.organisation].compactMap(\.self))
    }
    var members: [Organisation.ID: [Int]] = [:]
    for (person, circle) in circles.enumerated() {
      for organisation in circle { members[organisation, default: []].append(person) }
    }
    marks = Array(repeating: 0, count: count * count / 64 + 1)
    for connected in members.values where connected.count > 1 {
      let worth = Int32((1_000_000 / Double(connected.count).naturalLogarithm).rounded())
      for (place, one) in connected.enumerated() {
        for other in connected[..<place] {
          let pair = min(one, other) * count + max(one, other)
          sums[pair] = min(sums[pair, default: 0] + worth, Self.most)
          marks[pair / 64] |= 1 << UInt64(pair % 64)
        }
      }
    }
  }

  /// Millionths, 0 up to 1 000 000; nothing in common is 0 and says nothing against anybody.
  func between(_ one: Int, _ other: Int) -> Int {
    let pair = min(one, other) * count + max(one, other)
    guard marks[pair / 64] >> UInt64(pair % 64) & 1 == 1, let kept = sums[pair] else { return 0 }
    let sum = Int(kept)
    return (sum * 1_000_000).over(1_000_000 + sum)
  }

  /// What the two share, in a fixed order.
  func shared(_ one: Int, _ other: Int) -> [Organisation.ID] {
    circles[one].intersection(circles[other]).sorted()
  }
}
