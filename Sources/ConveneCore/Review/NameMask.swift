import ConveneValues

/// Covers names in free text: whole words only, in whatever case or accents, the longest first.
///
/// Each mention becomes one sign of the same length, so that not even the length of a name is told.
struct NameMask {
  static let cover = "▮"

  /// Names as lists of comparable words.
  private let names: Set<[String]>
  /// Parts of the applicant's own name, covered where they are written like a name.
  private let parts: Set<String>
  private let longest: Int

  init(
    _ application: Application, by person: Person,
    organisations: [Organisation.ID: Organisation], people: [Person.ID: Person]
  ) {
    let own = [person.name] + Array(person.names.byLanguage.values)
    var named = own + application.referees.map(\.name)
    var hosts = person.organisation.map { [$0] } ?? []
    hosts += application.pastPartnerships.flatMap(\.partners)
    for wish in application.wishes {
      switch wish {
      case .person(let id): named += people[id].map { [$0.name] + $0.names.byLanguage.values } ?? []
      case .organisation(let id): hosts.append(id)
      }
    }
    let bodies = hosts.compactMap { organisations[$0] }.flatMap(\.comparableNames)
    names = Set((named.map(\.similarName) + bodies).map(Self.words)).subtracting([[]])
    parts = Set(own.flatMap { Self.words($0.similarName) }.filter { $0.count > 2 })
    longest = names.map(\.count).max() ?? 0
  }

  private static func words(_ comparable: String) -> [String] {
    comparable.split(separator: " ").map(String.init)
  }

  /// `text` with every name and every address covered.
  func covering(_ text: String) -> String {
    let pieces = Self.pieces(Self.withoutAddresses(text))
    let words = pieces.indices.filter { pieces[$0].isWord }
    let comparable = words.map { String(pieces[$0].text).similarName }
    var result = ""
    var piece = 0
    var place = 0
    while place < words.count {
      result += pieces[piece..<words[place]].map(\.text).joined(separator: "")
      let length = self.length(of: comparable[place...])
      if length > 0 {
        result += Self.cover
        piece = words[place + length - 1] + 1
        place += length
      } else {
        let word = pieces[words[place]].text
        result += isPart(word, comparable[place]) ? Self.cover : String(word)
        piece = words[place] + 1
        place += 1
      }
    }
    return result + pieces[piece...].map(\.text).joined(separator: "")
  }

  /// How many words from here on are a name; 0 when none begins here.
  private func length(of words: ArraySlice<String>) -> Int {
    guard longest > 0, let first = words.first else { return 0 }
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      let rest = Array(words.dropFirst().prefix(count - 1))
      if Self.bare(first).contains(where: { names.contains([$0] + rest) }) { return count }
    }
    return 0
  }

  private func isPart(_ word: Substring, _ comparable: String) -> Bool {
    guard let first = word.first, first.isUppercase || !first.isCased else { return false }
    return Self.bare(comparable).contains(where: parts.contains)
  }

  /// A word, and, in Arabic, what it is without the letters that are written onto a word.
  private static func bare(_ word: String) -> [String] {
    var forms = [word]
    var rest = word[...]
    while let first = rest.first, "وفبكل".contains(first), rest.count > 3 {
      rest = rest.dropFirst()
      forms.append(String(rest))
    }
    return forms
  }

  private struct Piece {
    let text: Substring
    let isWord: Bool
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = first.isLetter || first.isNumber
      let run = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
      pieces.append(Piece(text: run, isWord: isWord))
      rest = rest.dropFirst(run.count)
    }
    return pieces
  }

  private static func withoutAddresses(_ text: String) -> String {
    guard text.contains("@") || text.contains("www.") || text.contains("://") else { return text }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let isBlank = first.isWhitespace
      let run = rest.prefix { $0.isWhitespace == isBlank }
      let isAddress = run.contains("@") || run.contains("www.") || run.contains("://")
      result += isAddress ? cover : String(run)
      rest = rest.dropFirst(run.count)
    }
    return result
  }
}
