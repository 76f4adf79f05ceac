import ConveneCore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// An offer that meets a need, in words.
struct MatchWordsTests {
  private static func match(
    _ claimed: Offer.Evidence, _ confirmed: Offer.Evidence
  ) throws -> PairMatch {
    let text = """
      {"giver":"A-0001","taker":"A-0002","asset":"funding","topic":"a","neededTopic":"a","offerAnswer":1,
      "needAnswer":2,"countries":[],"evidence":"\(confirmed.rawValue)","claimed":"\(claimed.rawValue)","worth":1}
      """
    return try JSONDecoder().decode(PairMatch.self, from: Data(text.utf8))
  }

  @Test(arguments: [
    (
      Language.english,
      "\u{2068}A-0001\u{2069} offers Funding on topic (a) (verified (claimed, not confirmed)); "
        + "\u{2068}A-0002\u{2069} needs it"
    ),
    (
      Language.french,
      "\u{2068}A-0001\u{2069}\u{a0}: \(Phrases(.french).asset(.funding)), thème (a) (vérification faite "
        + "(selon la candidature, non confirmé))\u{a0}; besoin de \u{2068}A-0002\u{2069}"
    ),
  ])
  func `evidence stands behind the offer that it is of`(
    language: Language, sentence: String
  ) throws {
    let said = Phrases(language).meets(try Self.match(.verified, .asserted))
    #expect(said.lowercased() == sentence.lowercased())
  }

  @Test func `what is words alone has nothing behind it, and a need never has`() throws {
    for language in Language.allCases {
      let phrases = Phrases(language)
      let words = phrases.evidence(claimed: .document, confirmed: .document)
      #expect(phrases.meets(try Self.match(.document, .document)).contains("(\(words))"))
      #expect(
        !phrases.meets(try Self.match(.asserted, .asserted)).contains(
          " ("
            + phrases.evidence(.asserted)))
      let said = phrases.meets(try Self.match(.document, .document))
      #expect(said.contains("A-0002"))
      #expect(!said.hasSuffix(")"))
    }
  }
}
