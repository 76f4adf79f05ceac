import ConveneCore

/// What somebody on an open seat wrote that whoever moderates their table may read.
///
/// Which topics, and what is offered and needed by kind and topic: no words, no wish, nothing of what it
/// was found worth.
package struct Contribution: Hashable, Sendable {
  package struct Matter: Hashable, Sendable {
    package var asset: Asset
    /// Key of a topic.
    package var topic: String

    package init(_ asset: Asset, on topic: String) {
      self.asset = asset
      self.topic = topic
    }
  }

  /// Keys, the most important first.
  package var topics: [String]
  package var offers: [Matter]
  package var needs: [Matter]

  package init(topics: [String] = [], offers: [Matter] = [], needs: [Matter] = []) {
    self.topics = topics
    self.offers = offers
    self.needs = needs
  }

  package init(_ application: Application) {
    self.init(
      topics: application.topics,
      offers: application.offers.map { Matter($0.asset, on: $0.topic) },
      needs: application.needs.map { Matter($0.asset, on: $0.topic) })
  }
}
