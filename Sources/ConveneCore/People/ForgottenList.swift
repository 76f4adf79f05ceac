import ConveneValues
import Foundation

/// Who was forgotten and who objects, by ids and hashes alone: what must be so again after an older
/// backup was restored.
package struct ForgottenList: Hashable, Sendable {
  package struct Forgotten: Hashable, Sendable {
    package let person: Person.ID
    package let at: Date

    package init(person: Person.ID, at: Date) {
      self.person = person
      self.at = at
    }
  }

  package struct Objection: Hashable, Sendable {
    package let person: Person.ID
    /// As `mailbox_hash` gives it, in hexadecimal.
    package let mailbox: String
    package let at: Date

    package init(person: Person.ID, mailbox: String, at: Date) {
      self.person = person
      self.mailbox = mailbox
      self.at = at
    }
  }

  package let forgotten: [Forgotten]
  package let objections: [Objection]

  package init(forgotten: [Forgotten] = [], objections: [Objection] = []) {
    self.forgotten = forgotten
    self.objections = objections
  }
}

extension ForgottenList {
  /// A line each, as it is kept in a file beside backups.
  package var text: String {
    let lines =
      forgotten.map { "forgotten \($0.person) \($0.at.ISO8601Format())" }
      + objections.map { "objection \($0.person) \($0.mailbox) \($0.at.ISO8601Format())" }
    return lines.map { "\($0)\n" }.joined()
  }

  /// Refused with every line that is none of such a list.
  package init(_ text: String) throws(Refusal) {
    var (forgotten, objections, problems) = ([Forgotten](), [Objection](), [Problem]())
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let words = line.split(separator: " ").map(String.init)
      let person = words.dropFirst().first.flatMap(UUID.init).map { Person.ID($0) }
      let at = words.last.flatMap { try? Date($0, strategy: .iso8601) }
      switch (words.first, words.count, person, at) {
      case ("forgotten", 3, let person?, let at?):
        forgotten.append(Forgotten(person: person, at: at))
      case ("objection", 4, let person?, let at?) where words[2].isHash:
        objections.append(Objection(person: person, mailbox: words[2], at: at))
      default: problems.append(.noLineOfList(at: "line \(number + 1)"))
      }
    }
    guard problems.isEmpty else {
      throw .forgottenListUnreadable(problems: problems)
    }
    self.init(forgotten: forgotten, objections: objections)
  }
}

extension String {
  /// Whether it is SHA-256 in hexadecimal.
  fileprivate var isHash: Bool {
    utf8.count == 64 && utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}
