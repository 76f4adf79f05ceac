import ConveneValues

/// An application as a list shows it.
package struct ApplicationLine: Hashable, Sendable {
  package let code: String
  package let status: Application.Status
  package let name: String
  package let country: Country
  package let topics: [String]
  /// What is offered and needed, each as `Asset` calls it.
  package let offers: [String]
  package let needs: [String]

  package init(
    code: String, status: Application.Status, name: String, country: Country, topics: [String],
    offers: [String], needs: [String]
  ) {
    (self.code, self.status, self.name, self.country) = (code, status, name, country)
    (self.topics, self.offers, self.needs) = (topics, offers, needs)
  }
}
