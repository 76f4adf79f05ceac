import ConveneValues
import ConveneWords

extension Phrases {
  /// Where the column stands that is called as in English, as JSON has it, or as its title reads; refused
  /// with those that there are.
  package func place(ofColumn name: String, in header: [String]) throws(Refusal) -> Int {
    func plain(_ column: String) -> String { column.lowercased().replacing("_", with: " ") }
    if let place = header.firstIndex(where: {
      plain($0) == plain(name) || plain(title(plain($0))) == plain(name)
    }) {
      return place
    }
    // As the table that was read has them at its head.
    let known = language == .english ? header : header.map { title(plain($0)) }
    guard let near = plain(name).nearest(among: known) else {
      throw .noSuchChoice(given: name, known: known)
    }
    throw .noSuchChoiceBut(given: name, known: known, near: near)
  }
}
