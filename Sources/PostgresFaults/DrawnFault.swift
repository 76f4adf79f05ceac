extension FaultProxy.Fault {
  /// The fault of connection `number`: within the greeting, or in the work behind it; never a stall,
  /// which only ends when somebody loses patience.
  package static func drawn(_ number: Int, seed: UInt64) -> Self {
    var state = seed &+ UInt64(number) &* 0x9e37_79b9_7f4a_7c15
    func draw(below bound: UInt64) -> Int {
      state = state &+ 0x9e37_79b9_7f4a_7c15
      var word = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return Int((word ^ (word >> 31)) % bound)
    }
    let bytes = draw(below: 4) == 0 ? 1 + draw(below: 900) : 900 + draw(below: 40_000)
    switch draw(below: 6) {
    case 0: return .deafServer(after: bytes)
    case 1: return .deafProgram(after: bytes)
    case 2, 3: return .cut(after: bytes, isAbrupt: true)
    default: return .cut(after: bytes, isAbrupt: false)
    }
  }
}
