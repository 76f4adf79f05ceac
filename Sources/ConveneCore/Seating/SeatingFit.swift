extension Nomination.Declared {
  /// What somebody who states this is worth at a table about `topic`, whoever else sits there: 0
  /// through 20.
  ///
  /// In thousandths of a partnership, as potentials are: 12, 8 or 4 where it is their first, second
  /// or third topic, 4 more where they offer something in it, and 4 where they need something. That
  /// is as much as one repeat costs, so that a theme decides between tables at which the people
  /// met are worth about the same.
  package func fit(to topic: String) -> Int {
    let interest = topics.prefix(3).firstIndex(of: topic).map { 3 - $0 } ?? 0
    let offers = offers.contains { $0.topic == topic } ? 1 : 0
    let needs = needs.contains { $0.topic == topic } ? 1 : 0
    return 4 * (interest + offers + needs)
  }
}

extension Application {
  /// What an applicant states of the same.
  package var stated: Nomination.Declared {
    Nomination.Declared(topics: topics, offers: offers, needs: needs)
  }
}
