import ConveneValues

/// The reviewers of a meeting by every name under which a table or a command may mention them.
package struct ReviewerBook: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// The code, or for somebody new `Name <address>`.
    package let label: String
    package let name: String
    package let email: String
    /// Whether the meeting does not know them yet.
    package let isNew: Bool

    package init(label: String, name: String, email: String, isNew: Bool = false) {
      self.label = label
      self.name = name
      self.email = email
      self.isNew = isNew
    }

    var described: String { isNew ? label : "\(label) (\(name) <\(email)>)" }
  }

  /// Whom a text means.
  package enum Answer: Hashable, Sendable {
    case one(Entry)
    case several([Entry])
    case nobody
  }

  package private(set) var entries: [Entry] = []
  private var byLabel: [String: Int] = [:]
  private var byMailbox: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { add(entry) }
  }

  private mutating func add(_ entry: Entry) {
    byLabel[entry.label.uppercased()] = entries.count
    byMailbox[entry.email.lowercased(), default: []].append(entries.count)
    byName[entry.name.sameName, default: []].append(entries.count)
    entries.append(entry)
  }

  /// Takes somebody in who is not here by this address; answers who has it.
  package mutating func enlist(_ named: NamedAddress) -> Entry {
    if case .one(let entry) = find(named) { return entry }
    let entry = Entry(
      label: "\(named.name) <\(named.address)>", name: named.name, email: named.address,
      isNew: true)
    add(entry)
    return entry
  }

  /// By code, address, whole name, or `Name <address>`, which is found by its address; the name
  /// then decides only between several on one mailbox.
  package func find(_ text: String) -> Answer {
    if let place = byLabel[text.uppercased()] { return .one(entries[place]) }
    return find(NamedAddress(text))
  }

  private func find(_ named: NamedAddress) -> Answer {
    let key = named.name.sameName
    guard !named.address.isEmpty else { return answer(byName[key] ?? []) }
    let places = byMailbox[named.address.lowercased()] ?? []
    guard places.count > 1, !key.isEmpty else { return answer(places) }
    let same = places.filter { entries[$0].name.sameName == key }
    return answer(same.isEmpty ? places : same)
  }

  /// Labels of those whose name is spelt nearly so.
  package func similar(to text: String) -> [Entry] {
    let similar = NamedAddress(text).name.similarName
    return similar.isEmpty ? [] : entries.filter { $0.name.similarName == similar }
  }

  private func answer(_ places: [Int]) -> Answer {
    switch places.count {
    case 0: .nobody
    case 1: .one(entries[places[0]])
    default: .several(places.map { entries[$0] })
    }
  }
}
