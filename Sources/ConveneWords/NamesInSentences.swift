import ConveneValues
import Foundation

/// The name of an organisation within a sentence, with the article for which its words ask:
/// `the Economic and Social Commission`, `du Programme`; Arabic names have their own.
package struct NameInSentence: Hashable, Sendable {
  package let name: String
  /// Behind "to" and behind "of".
  package let to: String
  package let of: String

  /// Where a sentence begins with it.
  package var opening: String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension Phrases {
  package func inSentence(_ name: String) -> NameInSentence {
    let groups = ArticleGroup.all(in: articlesOfNames)
    let words = name.prefix { $0 != "(" }.split(separator: " ").map(String.init)
    // A name that has its article has it once.
    if let first = words.first, words.count > 1,
      let own = groups.first(where: { $0.article == first.lowercased() })
    {
      return own.before(String(name.dropFirst(first.count + 1)))
    }
    return groups.first { $0.isAsked(by: words) }?.before(name)
      ?? groups.last?.before(name) ?? NameInSentence(name: name, to: name, of: name)
  }
}

extension Phrases {
  /// A meeting by its title, which may say itself what it is: `the Workshop on Networks`, `the
  /// meeting entitled “Networks”`.
  package func meetingInSentence(_ title: String) -> (name: String, to: String) {
    let words = title.split(separator: " ").map(String.init)
    let group = ArticleGroup.all(in: articlesOfMeetings).first { $0.isAsked(by: words) }
    guard let named = group?.before(title) else {
      return (meetingEntitled(meeting: title), meetingEntitledTo(meeting: title))
    }
    return (named.name, named.to)
  }
}

extension Phrases {
  package func recognitionEndorsesNothing(of convener: NameInSentence) -> String {
    recognitionEndorsesNothing(convener: convener.name, ofConvener: convener.of)
  }

  package func signInLetterWhy(of convener: NameInSentence) -> String {
    signInLetterWhy(convener: convener.name, ofConvener: convener.of)
  }

  package func listOfVisas(of convener: NameInSentence) -> String {
    listOfVisas(convener: convener.name, ofConvener: convener.of)
  }
}

/// An article, and the words by which names ask for it.
private struct ArticleGroup {
  /// By itself, behind "to" and behind "of".
  private let forms: [String]
  private let words: [String]

  static func all(in table: String) -> [ArticleGroup] {
    table.components(separatedBy: " | ").map(ArticleGroup.init)
  }

  init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let forms = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
    self.forms = (0..<3).map { forms.indices.contains($0) ? String(forms[$0]) : "" }
    words = (parts.dropFirst().first ?? "").split(separator: " ").map(String.init)
  }

  var article: String { forms[0] }

  func isAsked(by name: [String]) -> Bool {
    (words.first == "…" ? name[...] : name.prefix(1)).contains(where: words.contains)
  }

  func before(_ name: String) -> NameInSentence {
    NameInSentence(
      name: joined(forms[0], name), to: joined(forms[1], name), of: joined(forms[2], name))
  }

  private func joined(_ form: String, _ name: String) -> String {
    form.isEmpty || name.isEmpty ? name : form.hasSuffix("’") ? form + name : "\(form) \(name)"
  }
}
