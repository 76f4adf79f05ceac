import Testing

@testable import ConveneSeals

@Suite struct PasswordKeyTests {
  private static let cost = PasswordKey.Cost(passes: 2, memory: 19_456)
  private static let salt = [UInt8](0..<16)

  private static func key(_ password: String, salt: [UInt8] = salt) throws -> PasswordKey {
    try #require(PasswordKey(of: Array(password.utf8), salt: salt, cost: cost))
  }

  @Test func `a password makes the same key each time, and no other does`() throws {
    let key = try Self.key("correct horse battery")
    #expect(try Self.key("correct horse battery").proof == key.proof)
    #expect(try Self.key("correct horse batterz").proof != key.proof)
    #expect(try Self.key("correct horse battery", salt: [UInt8](1..<17)).proof != key.proof)
    #expect(key.proof.count == 32)
    #expect(PasswordKey(of: [1], salt: [1], cost: Self.cost) == nil)
  }

  @Test func `what a password sealed it alone opens, and nothing that was changed`() throws {
    let (key, other) = (try Self.key("correct horse battery"), try Self.key("another one of these"))
    let secret = [UInt8](0..<20)
    let sealed = key.seal(secret)
    #expect(key.open(sealed) == secret)
    #expect(key.seal(secret) != sealed)
    #expect(other.open(sealed) == nil)
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 1
      #expect(key.open(changed) == nil)
    }
    #expect(key.open([]) == nil)
  }

  @Test func `a key tells nothing of itself`() throws {
    let key = try Self.key("correct horse battery")
    #expect("\(key)" == "…" && String(reflecting: key) == "…")
    #expect(Mirror(reflecting: key).children.isEmpty)
  }

  @Test func `keys are made on a thread of their own`() async throws {
    let press = PasswordPress()
    let key = try await press.key(of: [1, 2, 3], salt: Self.salt, cost: Self.cost)
    #expect(key.proof == PasswordKey(of: [1, 2, 3], salt: Self.salt, cost: Self.cost)?.proof)
  }
}
