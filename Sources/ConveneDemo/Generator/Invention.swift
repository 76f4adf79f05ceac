import ConveneValues
import Foundation

/// The one stream of chance from which everything invented is drawn, always in the same order.
struct Invention {
  var random: SeededRandom
  /// E-mail addresses given so far, because nobody else may get the same one.
  var addresses: Set<String> = []
  /// Names given so far, because namesakes would have to be told apart.
  var names: Set<String> = []
  /// Unix milliseconds of the last identifier; the call opened on 1 July 2007.
  private var milliseconds: UInt64 = 1_183_248_000_000

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func identifier<Entity>() -> Identifier<Entity> {
    milliseconds += 1000
    return Identifier(UUID(milliseconds: milliseconds, random: random.next(), random.next()))
  }

  /// `count` values, each as often as its weight asks, in drawn order.
  mutating func deal<Value>(_ count: Int, from weighted: [(value: Value, weight: Int)]) -> [Value] {
    let deck = weighted.flatMap { Array(repeating: $0.value, count: $0.weight) }
    var hand: [Value] = []
    while hand.count < count, !deck.isEmpty { hand += random.sample(deck, deck.count) }
    return Array(hand.prefix(count))
  }
}

extension Wording {
  init(_ english: String, _ arabic: String, _ french: String) {
    self.init([.english: english, .arabic: arabic, .french: french])
  }
}
