import ConveneValues

/// A reviewer of a meeting.
package struct ReviewerEntry: Sendable {
  package let code: String
  package let person: Person.ID
  package let name: String
  package let email: String
  package let organisation: Organisation.ID?
  package let topics: [String]
  package let most: Int?
  /// Under which they act themselves.
  package let account: Actor.ID?

  package init(
    code: String, person: Person.ID, name: String, email: String,
    organisation: Organisation.ID?, topics: [String], most: Int?, account: Actor.ID?
  ) {
    self.code = code
    self.person = person
    self.name = name
    self.email = email
    self.organisation = organisation
    self.topics = topics
    self.most = most
    self.account = account
  }
}

extension [ReviewerEntry] {
  /// These by every name under which they may be mentioned.
  package var book: ReviewerBook {
    ReviewerBook(
      map { ReviewerBook.Entry(label: $0.code, name: $0.name, email: $0.email) })
  }

  /// Whom `text` may mean: by code, address, `Name <address>`, whole name, or else a part of one.
  package func named(_ text: String) -> [ReviewerEntry] {
    let labels: Set<String> =
      switch book.find(text) {
      case .one(let entry): [entry.label]
      case .several(let entries): Set(entries.map(\.label))
      case .nobody: []
      }
    guard labels.isEmpty else { return filter { labels.contains($0.code) } }
    let search = NameSearch(text)
    return filter { search.stands(in: [$0.name]) }
  }

  /// Codes for so many who join: they go on from the highest, `R-01` first.
  package func codes(after count: Int) -> [String] {
    let last = compactMap { Int($0.code.dropFirst(2)) }.max() ?? 0
    return (0..<count).map { place in
      let number = last + place + 1
      return "R-\(number < 10 ? "0" : "")\(number)"
    }
  }
}
