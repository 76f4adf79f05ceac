/// A seeded generator (SplitMix64, Steele, Lea and Flood 2014): the same seed, the same numbers.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  package init(seed: UInt64) { state = seed }

  @inlinable package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  /// A number from 0 up to but without `bound`, by multiply and shift; `bound` below 2³².
  @inlinable package mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  /// True `thousandths` times in a thousand.
  package mutating func chance(_ thousandths: Int) -> Bool { below(1000) < thousandths }

  /// One element of `list`, which must not be empty.
  package mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// `count` different elements of `list`, in drawn order; fewer where the list is shorter.
  package mutating func sample<Element>(_ list: [Element], _ count: Int) -> [Element] {
    var rest = list
    let wanted = min(count, rest.count)
    for place in 0..<wanted { rest.swapAt(place, place + below(rest.count - place)) }
    return Array(rest.prefix(wanted))
  }
}
