import Foundation
import Testing

@testable import ConveneValues

@Suite struct OneTimeCodeTests {
  private static let secret = Array("12345678901234567890".utf8)

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test(arguments: [
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func `SHA-1 is that of the norm`(text: String, hash: String) {
    #expect(Self.hex(SHA1(of: Array(text.utf8)).bytes) == hash)
  }

  /// RFC 2202.
  @Test func `HMAC is that of its norm`() {
    let key = [UInt8](repeating: 0x0b, count: 20)
    #expect(
      Self.hex(SHA1.authenticating(Array("Hi There".utf8), key: key).bytes)
        == "b617318655057264e28bc0b6fb378c8ef146be00")
    let long = [UInt8](repeating: 0xaa, count: 80)
    #expect(
      Self.hex(
        SHA1.authenticating(
          Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8), key: long
        ).bytes) == "aa4ae5e15272d00e95705637ce8a3b55ed402112")
  }

  /// Appendix B of RFC 6238, the last six of its eight digits.
  @Test(arguments: [
    (59.0, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
    (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
  ])
  func `codes are those of the norm`(seconds: Double, code: String) {
    let instant = Date(timeIntervalSince1970: seconds)
    let own = OneTimeCode(secret: Self.secret)
    #expect(own.code(at: OneTimeCode.step(at: instant)) == code)
    #expect(own.step(of: code, at: instant) == OneTimeCode.step(at: instant))
  }

  @Test func `a code counts in its half minute and those beside it, in any digits`() {
    let own = OneTimeCode(secret: Self.secret)
    let instant = Date(timeIntervalSince1970: 1_111_111_111)
    let step = OneTimeCode.step(at: instant)
    #expect(own.step(of: own.code(at: step - 1), at: instant) == step - 1)
    #expect(own.step(of: own.code(at: step + 1), at: instant) == step + 1)
    #expect(own.step(of: own.code(at: step - 2), at: instant) == nil)
    #expect(own.step(of: "050 471", at: instant) == step)
    #expect(own.step(of: "٠٥٠٤٧١", at: instant) == step)
    for wrong in ["", "050472", "05047", "0504711", "abcdef"] {
      #expect(own.step(of: wrong, at: instant) == nil)
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
    ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func `base 32 is that of the norm`(text: String, coded: String) {
    #expect(Base32.text(Array(text.utf8)).uppercased() == coded)
  }

  @Test func `a telephone is told whose code it is, and nothing breaks out of the address`() {
    let own = OneTimeCode(secret: Self.secret)
    #expect(
      own.address(account: "rana&x", issuer: "Meetings: é")
        == "otpauth://totp/Meetings%3A%20%C3%A9:rana%26x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Meetings%3A%20%C3%A9&algorithm=SHA1&digits=6&period=30")
    #expect(own.typed == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
  }
}
