import ConveneCore
import ConveneStore
import ConveneValues

/// Finds with whom applicants worked before: organisations of the directory by any name of theirs.
struct PartnerFinder {
  private let known: [String: [Organisation]]

  init(_ names: some Sequence<String>, in store: Store) throws {
    known = try store.organisations(named: Array(names))
  }

  /// The same partnerships with their partners, and the names that no organisation bears.
  ///
  /// - Parameters:
  ///   - partners: of each partnership in turn.
  ///   - country: of who applies: a name means a body there before one elsewhere.
  func settle(
    _ partnerships: [PastPartnership], _ partners: [[String]], country: Country?
  ) -> (partnerships: [PastPartnership], unknown: [String]) {
    var unknown: [String] = []
    var settled = partnerships
    for (place, names) in zip(settled.indices, partners) {
      settled[place].partners = []
      var words: [String] = []
      for name in names {
        let bearers = known[name.sameName] ?? []
        if let one = bearers.match(in: country) ?? bearers.match(in: nil) {
          if !settled[place].partners.contains(one.id) { settled[place].partners.append(one.id) }
        } else {
          words.append(name)
        }
      }
      settled[place].named = words.isEmpty ? nil : words
      unknown += words
    }
    return (settled, unknown)
  }
}
