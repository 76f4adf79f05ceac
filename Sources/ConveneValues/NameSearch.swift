/// What somebody typed to find a person, an organisation or an application by.
package struct NameSearch: Hashable, Sendable {
  package let text: String
  /// Each a part of a name, an address or a key, as `similarName` spells them.
  package let words: [String]
  /// A part of a code, in capitals; nil where it can be none.
  package let code: String?

  package init(_ text: String) {
    self.text = text
    words = text.similarName.split(separator: " ").map(String.init)
    let capitals = text.uppercased()
    code = capitals.wholeMatch(of: /([ABGNRS]-?)?[0-9]+/) != nil ? capitals : nil
  }

  /// Whether it is a code as the program gives them.
  package var isWholeCode: Bool { code?.contains("-") == true }

  /// Whether all that was typed stands in one of these names, in any order.
  package func isWhole(_ names: [String]) -> Bool {
    let typed = words.joined(separator: " ")
    return !typed.isEmpty && names.contains { $0.similarName == typed }
  }

  /// Whether all parts stand in one of these names.
  package func stands(in names: [String]) -> Bool {
    !words.isEmpty && names.map(\.similarName).contains { words.allSatisfy($0.contains) }
  }

  /// How many letters lie between what was typed and the nearest of these names; nil where it is
  /// another name altogether.
  package func distance(to names: [String]) -> Int? {
    names.compactMap { name -> Int? in
      let known = name.similarName.split(separator: " ").map { Array($0.unicodeScalars) }
      guard !known.isEmpty, !words.isEmpty else { return nil }
      var sum = 0
      for word in words.map({ Array($0.unicodeScalars) }) {
        let nearest = known.map { word.distance(to: $0) }.min() ?? word.count
        guard nearest <= max(1, word.count / 3) else { return nil }
        sum += nearest
      }
      return sum
    }.min()
  }
}

extension String {
  /// Every three letters of a word that stand together, by which a misspelt one is still like itself.
  package var triples: [String] {
    let letters = Array(unicodeScalars)
    guard letters.count > 3 else { return [self] }
    let found = (0...letters.count - 3).map {
      String(String.UnicodeScalarView(letters[$0..<$0 + 3]))
    }
    return Set(found).sorted()
  }
}

extension [Unicode.Scalar] {
  /// Letters to put in, take out, change, or exchange with their neighbour.
  fileprivate func distance(to other: Self) -> Int {
    var before: [Int] = []
    var last = [Int](0...other.count)
    for place in indices {
      var row = [place + 1]
      for there in other.indices {
        let isSame = self[place] == other[there]
        var least = Swift.min(
          last[there + 1] + 1, row[there] + 1, last[there] + (isSame ? 0 : 1))
        if place > 0, there > 0, self[place] == other[there - 1], self[place - 1] == other[there] {
          least = Swift.min(least, before[there - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[other.count]
  }
}
