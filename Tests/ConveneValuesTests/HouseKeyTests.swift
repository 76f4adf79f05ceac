import Testing

@testable import ConveneValues

struct HouseKeyTests {
  private static let key = HouseKey(
    0x0001_0203_0405_0607, 0x0809_0a0b_0c0d_0e0f, 0x1011_1213_1415_1617, 0x1819_1a1b_1c1d_1e1f)
  private static let other = HouseKey(1, 2, 3, 4)

  @Test func `a key is named and seals as HMAC-SHA256 has it`() {
    #expect(Self.key.bytes == Array(0..<32))
    #expect(Self.key.id == "fc2553d81831b47a")
    // HMAC of the message, by the HMAC of what it is for.
    #expect(
      Self.key.seal(String(repeating: "a", count: 64), for: .backup).description
        == "4fb4e13792e9b5d49e6569c4e7a27daab7a0926b33a3fc4ee9b12b58de9db79d")
    #expect(Self.other.seal("a", for: .backup) != Self.key.seal("a", for: .backup))
    #expect(Self.key.seal("b", for: .backup) != Self.key.seal("a", for: .backup))
  }

  @Test func `hexadecimal digits are read as they are written, and nothing else is`() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(bytes.hexadecimal.hasPrefix("000102") && bytes.hexadecimal.hasSuffix("fdfeff"))
    #expect([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
    #expect([UInt8](hexadecimal: "0aFF") == [10, 255])
    #expect([UInt8](hexadecimal: "") == [])
    for wrong in ["0", "0g", "+1", "0x", " 0", "１１"] {
      #expect([UInt8](hexadecimal: wrong) == nil, "\(wrong)")
    }
  }

  @Test func `keys are read as they are written, the newest first`() {
    let ring = KeyRing().adding(Self.other).adding(Self.key)
    let (read, faults) = KeyRing.reading(ring.text)
    #expect(read == ring)
    #expect(faults == [])
    #expect(read.newest == Self.key)
    #expect(read[Self.other.id] == Self.other)
    #expect(read["0000000000000000"] == nil)
    #expect(KeyRing.reading("# nothing\n\n \n").ring == KeyRing())
  }

  @Test func `a slip in copying a key is found where it is`() {
    let text = KeyRing().adding(Self.key).text
    let line = text.split(separator: "\n").count
    for (place, digit) in [(0, "0"), (20, "f"), (79, "0")] {
      var slipped = Array(text.split(separator: "\n")[line - 1])
      slipped[place] = Character(digit)
      let (ring, faults) = KeyRing.reading("# keys\n\(String(slipped))\n")
      #expect(faults == [2], "digit \(place)")
      #expect(ring.newest == nil)
    }
    let cut = text.dropLast(2)
    #expect(KeyRing.reading(String(cut)).faults == [line])
  }
}
