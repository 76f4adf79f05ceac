import Foundation
import Testing

@testable import ConveneValues

struct AnswerLinkTests {
  private static let key = HouseKey(
    0x0001_0203_0405_0607, 0x0809_0a0b_0c0d_0e0f, 0x1011_1213_1415_1617, 0x1819_1a1b_1c1d_1e1f)

  private static func link(
    meeting: String = "e1", invitation: String = "a1", _ generation: Int = 3,
    _ key: HouseKey = Self.key
  ) throws -> AnswerLink {
    func id(_ end: String) throws -> UUID {
      try #require(UUID(uuidString: "00000000-0000-7000-8000-0000000000\(end)"))
    }
    return AnswerLink(
      meeting: try id(meeting), invitation: try id(invitation), generation: generation, key: key)
  }

  @Test func `a secret is what HMAC-SHA256 has of its link, and the hash is of its digits`() throws
  {
    let link = try Self.link()
    #expect(link.secret == "88d09102951cdbd780084dff559c32d559c41cad")
    #expect(
      link.hash.description
        == "cb3b6e696c656b4302e769905d6bb858347aa85567d2eff8b7849fee97e2fb2e")
    let others = [
      try Self.link(meeting: "e2"), try Self.link(invitation: "a2"), try Self.link(4),
      try Self.link(3, HouseKey(1, 2, 3, 4)),
    ]
    #expect(Set(([link] + others).map(\.secret)).count == 5)
  }

  @Test func `a letter is filled in wherever its link stands, and is as long as before`() throws {
    let link = try Self.link()
    let blank = AnswerLink.blank
    #expect(blank.utf8.count == link.secret.utf8.count)
    #expect(!blank.contains("=") && blank.utf8.allSatisfy { 0x21...0x7e ~= $0 })
    for text in [
      "", "link-is-", "a\(blank)", "\(blank)\(blank)", "link-\(blank)!\(blank.dropLast())",
    ] {
      let filled = link.filling(Array(text.utf8))
      #expect(filled == Array(text.replacing(blank, with: link.secret).utf8))
      #expect(link.filling(filled) == filled)
    }
  }
}
