import ConveneValues

/// How far the topics of two people overlap: weighted Jaccard, in millionths.
struct Interests: Sendable {
  /// For each person, which of the different lists of topics is theirs.
  private let kind: [Int]
  private let kinds: Int
  private let overlap: [Int32]

  init(_ profiles: [Profile]) {
    var numbers: [[Profile.Interest]: Int] = [:]
    var lists: [[Profile.Interest]] = []
    kind = profiles.map { profile in
      if let known = numbers[profile.interests] { return known }
      numbers[profile.interests] = lists.count
      lists.append(profile.interests)
      return lists.count - 1
    }
    kinds = lists.count
    overlap = lists.flatMap { one in lists.map { Int32(Self.overlap(one, $0)) } }
  }

  func between(_ one: Int, _ other: Int) -> Int { Int(overlap[kind[one] * kinds + kind[other]]) }

  private static func overlap(_ one: [Profile.Interest], _ other: [Profile.Interest]) -> Int {
    var shared = 0
    var all = one.reduce(0) { $0 + $1.weight } + other.reduce(0) { $0 + $1.weight }
    for interest in one {
      for match in other where match.topic == interest.topic {
        shared += min(interest.weight, match.weight)
      }
    }
    all -= shared
    return all > 0 ? (shared * 1_000_000).over(all) : 0
  }
}
