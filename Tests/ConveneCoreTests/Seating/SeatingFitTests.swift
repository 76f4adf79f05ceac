import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

@Test(arguments: [("a", 12), ("b", 12), ("c", 4), ("d", 4), ("e", 4), ("f", 0)])
func `a topic is worth its rank, and what is offered and needed in it`(topic: String, worth: Int) {
  let application = Application(
    id: Identifier(UUID()), code: "A-0001", person: Identifier(UUID()),
    topics: ["a", "b", "c", "f"],
    offers: [
      Offer(answer: 1, asset: .data, topic: "b", size: .small, evidence: .asserted),
      Offer(answer: 2, asset: .training, topic: "b", size: .small, evidence: .asserted),
      Offer(answer: 3, asset: .data, topic: "d", size: .small, evidence: .asserted),
    ],
    needs: [Need(answer: 4, asset: .data, topic: "e")])
  #expect(application.stated.fit(to: topic) == worth)
}
