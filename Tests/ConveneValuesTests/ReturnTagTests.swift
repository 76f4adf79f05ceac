import Foundation
import Testing

@testable import ConveneValues

struct ReturnTagTests {
  private static let key = HouseKey(1, 2, 3, 4)
  private static let ring = KeyRing().adding(key).adding(HouseKey(5, 6, 7, 8))

  @Test func `base 32 is read as it is written, and nothing else is`() {
    // RFC 4648, 10.
    #expect(Base32.text(Array("foobar".utf8)) == "mzxw6ytboi")
    var random = SeededRandom(seed: 53)
    for count in 0..<70 {
      let bytes = (0..<count).map { _ in UInt8(random.below(256)) }
      #expect(Base32.bytes(Base32.text(bytes)) == bytes)
    }
    for text in ["a", "ab1", "MZXW6YTBOI", "mzxw6ytbo=", "ac", "mzx w6", "m\u{301}zxw"] {
      #expect(Base32.bytes(text) == nil, "\(text)")
    }
  }

  @Test func `a letter is known by the address made for it, and by no other`() {
    for _ in 0..<50 {
      let (letter, meeting) = (UUID(), UUID())
      let tag = ReturnTag.text(of: letter, meeting: meeting, key: Self.key)
      #expect(tag.utf8.count == ReturnTag.length)
      func found(_ address: String, _ meeting: UUID = meeting, _ keys: KeyRing = Self.ring) -> UUID?
      {
        ReturnTag.letter(in: address, meeting: meeting, keys: keys)
      }
      for address in [
        "bounce+\(tag)@example.org", "\(tag)@example.org", "b-\(tag)-x@example.org",
        "Bounce+\(tag.uppercased())@EXAMPLE.org", tag,
      ] {
        #expect(ReturnTag.isIn(address))
        #expect(found(address) == letter)
      }
      #expect(found("bounce+\(tag)@example.org", UUID()) == nil)
      #expect(found("bounce+\(tag)@example.org", meeting, KeyRing()) == nil)
      #expect(
        found("bounce+\(tag)@example.org", meeting, KeyRing().adding(HouseKey(5, 6, 7, 8))) == nil)
      #expect(found("bounce+x\(tag)@example.org") == nil)
      for place in 0..<tag.utf8.count {
        var other = Array(tag)
        other[place] = other[place] == "a" ? "b" : "a"
        #expect(found("bounce+\(String(other))@example.org") == nil)
      }
    }
  }
}
